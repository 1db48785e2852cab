@law @icerd
Feature: Racial discrimination, ICERD, articles 1, 2 and 4 to 7
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 1(1): Racial discrimination: treating people differently over race, colour, descent or origin, meant to impair or in effect impairing equal rights in public life

    Scenario: Whether it is racial discrimination
      Given Viktor is a person in the case
      And Viktor was physically attacked
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 1(1) is potentially engaged for Viktor: whether it is racial discrimination
      And with CERD General Recommendation No. 32, paragraphs 7 and 8
      And with CERD General Recommendation XXX, paragraph 4
      And it is context
      And it is read with ICERD article 5
      And no limit is shown

    Scenario Outline: Whether it is racial discrimination turns on the reason behind it
      Given Viktor is a person in the case
      And Viktor was physically attacked
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 1(1) <outcome>: whether it is racial discrimination

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | language                                               | is not engaged         |

    Scenario Outline: Whether it is racial discrimination, with a measure at work, turns on the reason behind it
      Given Viktor is a person in the case
      And Viktor suffered a measure at work
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 1(1) <outcome>: whether it is racial discrimination

      Examples:
        | linked to                         | outcome                |
        | foreign nationality               | is potentially engaged |
        | belonging to an indigenous people | is potentially engaged |
        | language                          | is not engaged         |

    Scenario Outline: Whether it is racial discrimination, with a different treatment, turns on the ground given
      Given Viktor is a person in the case
      And Viktor was treated worse than others
        | ground | <ground> |
      When the facts are assessed
      Then ICERD article 1(1) <outcome>: whether it is racial discrimination

      Examples:
        | ground          | outcome                |
        | national origin | is potentially engaged |
        | nationality     | is potentially engaged |
        | language        | is not engaged         |

  Rule: Article 2(1)(a): No act of racial discrimination by the State

    Scenario: Official act because of race or origin
      Given Cholpon is a lawyer
      And the premises of Cholpon were searched
        | by        | police officers                                        |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 2(1)(a) is potentially engaged for Cholpon: official act because of race or origin
      And with ICERD article 1(1)
      And it is primary
      And no limit is shown

    Scenario: Official act because of race or origin: left open where nothing says what the measure took from the person
      Given Asel is a person in the case
      And the premises of Asel were searched
        | by        | police officers           |
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then ICERD article 2(1)(a) is undetermined: official act because of race or origin

    Scenario Outline: Official act because of race or origin, with a measure at work, turns on who acted
      Given Asel is a person in the case
      And Asel suffered a measure at work
        | by        | <by>                                                   |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 2(1)(a) <outcome>: official act because of race or origin

      Examples:
        | by                | outcome                |
        | a local authority | is potentially engaged |
        | a company         | is not engaged         |

    Scenario Outline: Official act because of race or origin, with a different treatment, turns on who acted and the ground given
      Given Asel is a person in the case
      And Asel was treated worse than others
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICERD article 2(1)(a) <outcome>: official act because of race or origin

      Examples:
        | by                | ground                  | outcome                |
        | a local authority | national origin         | is potentially engaged |
        | unknown           | ethnic origin or colour | is undetermined        |
        | a local authority | language                | is not engaged         |

    Scenario Outline: Official act because of race or origin, with a physical attack, turns on who acted and the reason behind it
      Given Asel is a person in the case
      And Asel was physically attacked
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 2(1)(a) <outcome>: official act because of race or origin

      Examples:
        | by                | linked to                                              | outcome                |
        | a local authority | race or colour or descent or national or ethnic origin | is potentially engaged |
        | a company         | race or colour or descent or national or ethnic origin | is not engaged         |
        | a local authority | a private matter                                       | is not engaged         |

    Scenario: Stopped, searched or held because of looks or origin
      Given Aigul is a person in the case
      And the premises of Aigul were searched
        | by        | law enforcement officers                               |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 2(1)(a) is potentially engaged for Aigul: stopped, searched or held because of looks or origin
      And with CERD General Recommendation No. 36, paragraphs 18, 19 and 23
      And it is primary
      And no limit is shown

    Scenario Outline: Stopped, searched or held because of looks or origin turns on who acted and the reason behind it
      Given Aigul is a person in the case
      And the premises of Aigul were searched
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 2(1)(a) <outcome>: stopped, searched or held because of looks or origin

      Examples:
        | by                           | linked to                                              | outcome                |
        | law enforcement officers     | race or colour or descent or national or ethnic origin | is potentially engaged |
        | border or migration officers | race or colour or descent or national or ethnic origin | is potentially engaged |
        | a company                    | race or colour or descent or national or ethnic origin | is not engaged         |
        | law enforcement officers     | language                                               | is not engaged         |
        | law enforcement officers     | unknown                                                | is not engaged         |
        | unknown                      | race or colour or descent or national or ethnic origin | is undetermined        |

  Rule: Article 2(1)(c): Review policies and repeal laws that create or perpetuate discrimination

    Scenario: Law that treats people worse because of race or origin
      Given Rano is a person with a disability
      And a law or policy concerns the rights of Rano
        | step   | adoption of a law or policy that restricts the right |
        | ground | ethnic origin or colour                              |
      When the facts are assessed
      Then ICERD article 2(1)(c) is potentially engaged for Rano: law that treats people worse because of race or origin
      And with ICERD article 1(1)
      And it is primary
      And the limit "special measures for the advancement of a group that needs them" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that treats people worse because of race or origin turns on who the person is, what was done with the law, the ground given and the field of law
      Given Daniyar is <who>
      And a law or policy concerns the rights of Daniyar
        | step   | <step>   |
        | ground | <ground> |
        | area   | <area>   |
      When the facts are assessed
      Then ICERD article 2(1)(c) <outcome>: law that treats people worse because of race or origin

      Examples:
        | who                            | step                                                 | ground                  | area                                        | outcome                |
        | a person in the case           | a law that treats groups differently                 | national origin         | unknown                                     | is potentially engaged |
        | a member of an ethnic minority | adoption of a law or policy that restricts the right | sex or gender           | equality and protection from discrimination | is not engaged         |
        | a person in the case           | absence of a law that guarantees the right           | ethnic origin or colour | unknown                                     | is not engaged         |

    Scenario: Law that treats people worse because of race or origin: the State may argue special measures for the advancement of a group that needs them
      Given Rano is a person with a disability
      And a law or policy concerns the rights of Rano
        | step   | adoption of a law or policy that restricts the right |
        | ground | ethnic origin or colour                              |
      When the facts are assessed
      Then ICERD article 2(1)(c) is potentially engaged for Rano: law that treats people worse because of race or origin
      And the limit "special measures for the advancement of a group that needs them" is shown as not invoked
      And the test of "special measures for the advancement of a group that needs them" has these limbs
        | separate-rights | they do not keep up separate rights for racial groups; recognised rights of minorities and indigenous peoples are something else |
      Given the authorities explained what was done to Rano
        | with | the measure advances a group that needs it |
      When the facts are assessed again
      Then ICERD article 2(1)(c) is potentially engaged for Rano: law that treats people worse because of race or origin
      And the limit "special measures for the advancement of a group that needs them" is shown as invoked by the justification

    Scenario: Law that treats non-citizens worse
      Given Jamshid is a person with a disability
      And a law or policy concerns the rights of Jamshid
        | step   | a law that treats groups differently |
        | ground | nationality                          |
      When the facts are assessed
      Then ICERD article 2(1)(c) is potentially engaged for Jamshid: law that treats non-citizens worse
      And with ICERD article 1(2)
      And with CERD General Recommendation XXX, paragraph 4
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that treats non-citizens worse turns on what was done with the law and the ground given
      Given Cholpon is a person in the case
      And a law or policy concerns the rights of Cholpon
        | step   | <step>   |
        | ground | <ground> |
      When the facts are assessed
      Then ICERD article 2(1)(c) <outcome>: law that treats non-citizens worse

      Examples:
        | step                                       | ground        | outcome                |
        | a law that treats groups differently       | nationality   | is potentially engaged |
        | a law that treats groups differently       | sex or gender | is not engaged         |
        | absence of a law that guarantees the right | nationality   | is not engaged         |

  Rule: Article 2(1)(d): Prohibit and end discrimination by persons, groups or organizations, by all suitable means, laws included where needed

    Scenario: Origin and other grounds together
      Given Jamila is a teacher
      And Jamila was treated worse than others, called the unequal treatment
        | ground          | ethnic origin or colour |
        | several grounds | yes                     |
      When the facts are assessed
      Then ICERD article 2(1)(d) is potentially engaged for Jamila: origin and other grounds together
      And with CERD General Recommendation No. 32, paragraph 7
      And with ICERD article 1(1)
      And it is supporting
      And the limit "special measures for the advancement of a group that needs them" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Origin and other grounds together turns on the ground given and whether it was on several grounds that worked together
      Given Ilyas is a person in the case
      And Ilyas was treated worse than others
        | ground          | <ground>          |
        | several grounds | <several grounds> |
      When the facts are assessed
      Then ICERD article 2(1)(d) <outcome>: origin and other grounds together

      Examples:
        | ground                  | several grounds | outcome                |
        | national origin         | yes             | is potentially engaged |
        | sex or gender           | yes             | is not engaged         |
        | ethnic origin or colour | no              | is not engaged         |

    Scenario: Racist statement, display or attack by private persons
      Given the community is a group of people
      And a hateful act was directed at the community or the group of the community
        | against | ethnic origin or colour                  |
        | form    | a display of hateful symbols or pictures |
      When the facts are assessed
      Then ICERD article 2(1)(d) is potentially engaged for the community: racist statement, display or attack by private persons
      And with ICERD article 4
      And it is supporting
      And no limit is shown

    Scenario Outline: Racist statement, display or attack by private persons turns on against whom it was directed and the form it took
      Given Zarina is a person in the case
      And a hateful act was directed at Zarina or the group of Zarina
        | against | <against> |
        | form    | <form>    |
      When the facts are assessed
      Then ICERD article 2(1)(d) <outcome>: racist statement, display or attack by private persons

      Examples:
        | against                 | form                              | outcome                |
        | national origin         | a hateful statement to the public | is potentially engaged |
        | ethnic origin or colour | denial of a genocide              | is not engaged         |
        | unknown                 | a hateful statement to the public | is undetermined        |

    Scenario: Private person or firm treating people worse because of race or origin
      Given Karim is a person in the case
      And Karim was treated worse than others
        | by     | a known private individual |
        | ground | ethnic origin or colour    |
      When the facts are assessed
      Then ICERD article 2(1)(d) is potentially engaged for Karim: private person or firm treating people worse because of race or origin
      And with ICERD article 1(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Private person or firm treating people worse because of race or origin turns on who acted and the ground given
      Given Karim is a person in the case
      And Karim was treated worse than others
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICERD article 2(1)(d) <outcome>: private person or firm treating people worse because of race or origin

      Examples:
        | by                         | ground                  | outcome                |
        | a known private individual | ethnic origin or colour | is potentially engaged |
        | a known private individual | national origin         | is potentially engaged |
        | a ministry                 | ethnic origin or colour | is not engaged         |
        | a known private individual | age                     | is not engaged         |
        | unknown                    | ethnic origin or colour | is undetermined        |
        | a known private individual | unknown                 | is undetermined        |

  Rule: Article 3: Condemn segregation and apartheid; prevent, prohibit and end such practices in the jurisdiction

    Scenario: Separate schooling because of race or origin
      Given Sitora is a person in the case
      And a measure concerns the education or training of Sitora
        | form      | separate schooling                                     |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 3 is potentially engaged for Sitora: separate schooling because of race or origin
      And with ICERD article 1(1)
      And with CERD General Recommendation XIX, paragraph 1
      And it is primary
      And no limit is shown

  Rule: Article 4(a): Make punishable: spreading racial superiority or hatred, inciting discrimination, racist violence or its incitement, and aiding or finan

    Scenario: Offence of racist hatred reported and not investigated
      Given Aigul is a woman
      And a hateful act was directed at Aigul or the group of Aigul
        | against | ethnic origin or colour           |
        | form    | a hateful statement to the public |
      And a complaint or report was made about what happened to Aigul
        | to    | police officers |
        | about | the hateful act |
      And as regards an investigation into what happened to Aigul
        | about  | the hateful act |
        | opened | no              |
      When the facts are assessed
      Then ICERD article 4(a) is potentially engaged for Aigul: offence of racist hatred reported and not investigated
      And with CERD General Recommendation No. 35, paragraphs 10 and 17
      And because of the hateful act, the complaint and the investigation
      And it is primary
      And the limit "expression that article 4 leaves free, out of regard for the Universal Declaration and the rights of article 5" is shown as not invoked
      And the limit "expediency of prosecution, and the national authorities' reading of facts and law unless manifestly absurd or unreasonable" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Offence of racist hatred reported and not investigated: what decides it
      Given Jamshid is a person in the case
      And a hateful act was directed at Jamshid or the group of Jamshid, called the hateful act
        | against | <against> |
        | form    | <form>    |
      And a complaint or report was made about what happened to Jamshid
        | to         | police officers |
        | about      | the hateful act |
        | registered | <registered>    |
      And as regards an investigation into what happened to Jamshid
        | about  | the hateful act |
        | opened | <opened>        |
        | result | <result>        |
      When the facts are assessed
      Then ICERD article 4(a) <outcome>: offence of racist hatred reported and not investigated

      Examples:
        | against                 | form                              | registered | opened | result                | outcome                |
        | national origin         | a hateful statement to the public | unknown    | no     | unknown               | is potentially engaged |
        | religion or belief      | a hateful statement to the public | unknown    | no     | unknown               | is not engaged         |
        | ethnic origin or colour | denial of a genocide              | unknown    | no     | unknown               | is not engaged         |
        | ethnic origin or colour | a hateful statement to the public | yes        | yes    | an open investigation | is not engaged         |

    Scenario: Offence of racist hatred reported and not investigated: where the complaint and the investigation concern an attack
      Given Jamshid is a person in the case
      And a hateful act was directed at Jamshid or the group of Jamshid
        | against | ethnic origin or colour           |
        | form    | a hateful statement to the public |
      And Jamshid was physically attacked, called the attack
      And a complaint or report was made about what happened to Jamshid
        | to    | police officers |
        | about | the attack      |
      And as regards an investigation into what happened to Jamshid
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then ICERD article 4(a) is not engaged: offence of racist hatred reported and not investigated

    Scenario: Offence of racist hatred reported and not investigated: the State may argue expression that article 4 leaves free, out of regard for the Universal Declaration and the rights of article 5
      Given Aigul is a woman
      And a hateful act was directed at Aigul or the group of Aigul
        | against | ethnic origin or colour                  |
        | form    | a display of hateful symbols or pictures |
      And a complaint or report was made about what happened to Aigul
        | to    | police officers |
        | about | the hateful act |
      And as regards an investigation into what happened to Aigul
        | about  | the hateful act |
        | opened | no              |
      When the facts are assessed
      Then ICERD article 4(a) is potentially engaged for Aigul: offence of racist hatred reported and not investigated
      And the limit "expression that article 4 leaves free, out of regard for the Universal Declaration and the rights of article 5" is shown as not invoked
      And the test of "expression that article 4 leaves free, out of regard for the Universal Declaration and the rights of article 5" has these limbs
        | law           | a restriction is provided by law and necessary for the rights or reputations of others, national security, public order, health or morals      |
        | seriousness   | criminal law is kept for serious cases, proven beyond reasonable doubt; sanctions are lawful, proportionate and necessary                      |
        | context       | content and form, climate, position of the speaker, reach and aims of the speech were weighed                                                  |
        | incitement    | academic or political debate that incites neither to hatred or contempt nor to violence or discrimination is legitimate, even if controversial |
        | compatibility | to ban the spread of racist ideas does not run counter to free expression, whose exercise carries duties                                       |
      Given the authorities explained what was done to Aigul
        | with | what was said is protected as free expression |
      When the facts are assessed again
      Then ICERD article 4(a) is potentially engaged for Aigul: offence of racist hatred reported and not investigated
      And the limit "expression that article 4 leaves free, out of regard for the Universal Declaration and the rights of article 5" is shown as invoked by the justification

    Scenario: Offence of racist hatred reported and not investigated: the State may argue expediency of prosecution, and the national authorities' reading of facts and law unless manifestly absurd or unreasonable
      Given Aigul is a woman
      And a hateful act was directed at Aigul or the group of Aigul
        | against | ethnic origin or colour                  |
        | form    | a display of hateful symbols or pictures |
      And a complaint or report was made about what happened to Aigul
        | to    | police officers |
        | about | the hateful act |
      And as regards an investigation into what happened to Aigul
        | about  | the hateful act |
        | opened | no              |
      When the facts are assessed
      Then ICERD article 4(a) is potentially engaged for Aigul: offence of racist hatred reported and not investigated
      And the limit "expediency of prosecution, and the national authorities' reading of facts and law unless manifestly absurd or unreasonable" is shown as not invoked
      And the test of "expediency of prosecution, and the national authorities' reading of facts and law unless manifestly absurd or unreasonable" has these limbs
        | expediency | a choice not to prosecute was made in this case in the light of the guarantees of the Convention |
        | evaluation | what national authorities made of facts and law is neither manifestly absurd nor unreasonable    |
      Given the authorities explained what was done to Aigul
        | with | it was for the national authorities to weigh the facts and whether to prosecute |
      When the facts are assessed again
      Then ICERD article 4(a) is potentially engaged for Aigul: offence of racist hatred reported and not investigated
      And the limit "expediency of prosecution, and the national authorities' reading of facts and law unless manifestly absurd or unreasonable" is shown as invoked by the justification

    Scenario: Racist incitement in public
      Given Halima is a woman
      And threats or insults were directed at Halima
        | content   | a call on others to harm someone                       |
        | channel   | social media                                           |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 4(a) is potentially engaged for Halima: racist incitement in public
      And with ICERD article 2(1)(d)
      And with CERD General Recommendation No. 35, paragraph 13
      And it is supporting
      And the limit "expression that article 4 leaves free, out of regard for the Universal Declaration and the rights of article 5" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Racist incitement in public turns on how it was conveyed
      Given Aigul is a person in the case
      And threats or insults were directed at Aigul
        | content   | a call on others to harm someone                       |
        | channel   | <channel>                                              |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 4(a) <outcome>: racist incitement in public

      Examples:
        | channel                   | outcome                |
        | the press or broadcasting | is potentially engaged |
        | leaflets or posters       | is potentially engaged |
        | unknown                   | is undetermined        |

    Scenario Outline: Racist incitement in public, with a public discrediting, turns on the reason behind it
      Given Aigul is a person in the case
      And Aigul was publicly discredited
        | content   | a call on others to harm someone |
        | linked to | <linked to>                      |
      When the facts are assessed
      Then ICERD article 4(a) <outcome>: racist incitement in public

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | ethnic origin or language                              | is undetermined        |

    Scenario Outline: Racist incitement in public, with a public discrediting and threats or insults, turns on what was said and the reason behind it
      Given Aigul is a person in the case
      And Aigul was publicly discredited
        | content   | <content>   |
        | linked to | <linked to> |
      And threats or insults were directed at Aigul
        | content   | <content of the threat>   |
        | channel   | social media              |
        | linked to | <linked to of the threat> |
      When the facts are assessed
      Then ICERD article 4(a) <outcome>: racist incitement in public

      Examples:
        | content                          | linked to                                              | content of the threat            | linked to of the threat                                | outcome        |
        | an insult                        | race or colour or descent or national or ethnic origin | an insult                        | race or colour or descent or national or ethnic origin | is not engaged |
        | a call on others to harm someone | unknown                                                | a call on others to harm someone | unknown                                                | is not engaged |

    Scenario: Racist statement, display or attack by private persons (2)
      Given Free Voice is an organisation
      And a hateful act was directed at Free Voice or the group of Free Voice
        | against | ethnic origin or colour                  |
        | form    | a display of hateful symbols or pictures |
      When the facts are assessed
      Then ICERD article 4(a) is potentially engaged for Free Voice: racist statement, display or attack by private persons
      And with ICERD articles 1(1) and 4
      And with CERD General Recommendation No. 35, paragraph 13
      And it is supporting
      And the limit "expression that article 4 leaves free, out of regard for the Universal Declaration and the rights of article 5" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Racist statement, display or attack by private persons turns on against whom it was directed and the form it took (ICERD article 4(a))
      Given Parviz is a person in the case
      And a hateful act was directed at Parviz or the group of Parviz
        | against | <against> |
        | form    | <form>    |
      When the facts are assessed
      Then ICERD article 4(a) <outcome>: racist statement, display or attack by private persons

      Examples:
        | against                 | form                              | outcome                |
        | national origin         | a hateful statement to the public | is potentially engaged |
        | ethnic origin or colour | denial of a genocide              | is not engaged         |
        | unknown                 | a hateful statement to the public | is undetermined        |

    Scenario: Inquiry into racist speech or a racist attack closed
      Given Dilnoza is a person in the case
      And a hateful act was directed at Dilnoza or the group of Dilnoza, called the hateful act
        | against | ethnic origin or colour                  |
        | form    | a display of hateful symbols or pictures |
      And as regards an investigation into what happened to Dilnoza
        | about  | the hateful act          |
        | result | a refusal to open a case |
      When the facts are assessed
      Then ICERD article 4(a) is potentially engaged for Dilnoza: inquiry into racist speech or a racist attack closed
      And with CERD General Recommendation No. 35, paragraphs 10 and 17
      And it is primary
      And the limit "expression that article 4 leaves free, out of regard for the Universal Declaration and the rights of article 5" is shown as not invoked
      And the limit "expediency of prosecution, and the national authorities' reading of facts and law unless manifestly absurd or unreasonable" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Inquiry into racist speech or a racist attack closed turns on against whom it was directed, the form it took and the result
      Given Dilnoza is a person in the case
      And a hateful act was directed at Dilnoza or the group of Dilnoza, called the hateful act
        | against | <against> |
        | form    | <form>    |
      And as regards an investigation into what happened to Dilnoza
        | about  | the hateful act |
        | result | <result>        |
      When the facts are assessed
      Then ICERD article 4(a) <outcome>: inquiry into racist speech or a racist attack closed

      Examples:
        | against                 | form                                     | result                   | outcome                |
        | ethnic origin or colour | a display of hateful symbols or pictures | a refusal to open a case | is potentially engaged |
        | national origin         | a display of hateful symbols or pictures | a refusal to open a case | is potentially engaged |
        | ethnic origin or colour | a hateful statement to the public        | a refusal to open a case | is potentially engaged |
        | ethnic origin or colour | violence out of hatred                   | a refusal to open a case | is potentially engaged |
        | ethnic origin or colour | a hateful organisation or event          | a refusal to open a case | is potentially engaged |
        | age                     | a display of hateful symbols or pictures | a refusal to open a case | is not engaged         |
        | ethnic origin or colour | abuse of someone as a member of a group  | a refusal to open a case | is not engaged         |
        | ethnic origin or colour | a display of hateful symbols or pictures | an open investigation    | is not engaged         |
        | unknown                 | a display of hateful symbols or pictures | a refusal to open a case | is undetermined        |
        | ethnic origin or colour | unknown                                  | a refusal to open a case | is undetermined        |
        | ethnic origin or colour | a display of hateful symbols or pictures | unknown                  | is undetermined        |

  Rule: Article 4(c): Public bodies at any level may not promote or incite racial discrimination

    Scenario: Officials inciting racial discrimination
      Given Yusuf is a man
      And Yusuf was publicly discredited
        | by        | a local authority                                      |
        | content   | a call on others to harm someone                       |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 4(c) is potentially engaged for Yusuf: officials inciting racial discrimination
      And with ICERD article 2(1)(a)
      And it is primary
      And no limit is shown

    Scenario Outline: Officials inciting racial discrimination turns on who acted, what was said and the reason behind it
      Given Aigul is a person in the case
      And Aigul was publicly discredited
        | by        | <by>        |
        | content   | <content>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 4(c) <outcome>: officials inciting racial discrimination

      Examples:
        | by                     | content                                            | linked to                                              | outcome                |
        | State media            | an insult to an ethnic or religious or other group | race or colour or descent or national or ethnic origin | is potentially engaged |
        | a private media outlet | a call on others to harm someone                   | race or colour or descent or national or ethnic origin | is not engaged         |
        | State media            | a public accusation of crime                       | race or colour or descent or national or ethnic origin | is not engaged         |
        | State media            | a call on others to harm someone                   | language                                               | is not engaged         |

    Scenario: Officials who take part in racist statements or acts
      Given Oleg is a journalist
      And a hateful act was directed at Oleg or the group of Oleg
        | by      | a ministry                        |
        | against | ethnic origin or colour           |
        | form    | a hateful statement to the public |
      When the facts are assessed
      Then ICERD article 4(c) is potentially engaged for Oleg: officials who take part in racist statements or acts
      And with ICERD article 2(1)(a)
      And with CERD General Recommendation No. 35, paragraph 22
      And it is primary
      And no limit is shown

    Scenario Outline: Officials who take part in racist statements or acts turns on who acted, against whom and in which form
      Given Zafar is a person in the case
      And a hateful act was directed at Zafar or the group of Zafar
        | by      | <by>      |
        | against | <against> |
        | form    | <form>    |
      When the facts are assessed
      Then ICERD article 4(c) <outcome>: officials who take part in racist statements or acts

      Examples:
        | by                         | against                 | form                              | outcome                |
        | a ministry                 | national origin         | a hateful statement to the public | is potentially engaged |
        | a known private individual | ethnic origin or colour | a hateful statement to the public | is not engaged         |
        | a ministry                 | religion or belief      | a hateful statement to the public | is not engaged         |
        | a ministry                 | ethnic origin or colour | violence out of hatred            | is not engaged         |

  Rule: Article 5: Prohibit racial discrimination in all forms

    Scenario: Treated worse because of nationality
      Given Galina is under eighteen years old
      And Galina was treated worse than others, called the unequal treatment
        | by     | a ministry  |
        | ground | nationality |
      When the facts are assessed
      Then ICERD article 5 is potentially engaged for Galina: treated worse because of nationality
      And with CERD General Recommendation XXX, paragraphs 3 and 4
      And it is supporting
      And the limit "a distinction between citizens and others that has a legitimate aim and is in proportion to it" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Treated worse because of nationality turns on the ground given
      Given Ilyas is a person in the case
      And Ilyas was treated worse than others
        | by     | a ministry |
        | ground | <ground>   |
      When the facts are assessed
      Then ICERD article 5 <outcome>: treated worse because of nationality

      Examples:
        | ground        | outcome                |
        | nationality   | is potentially engaged |
        | sex or gender | is not engaged         |

    Scenario: Treated worse because of nationality: the State may argue a distinction between citizens and others that has a legitimate aim and is in proportion to it
      Given Galina is under eighteen years old
      And Galina was treated worse than others, called the unequal treatment
        | by     | a ministry  |
        | ground | nationality |
      When the facts are assessed
      Then ICERD article 5 is potentially engaged for Galina: treated worse because of nationality
      And the limit "a distinction between citizens and others that has a legitimate aim and is in proportion to it" is shown as not invoked
      And the test of "a distinction between citizens and others that has a legitimate aim and is in proportion to it" has these limbs
        | right           | some rights, such as those to vote and be elected, may be kept for citizens |
        | proportionality | legitimate aim in the light of the Convention, and proportion to it         |
      Given the authorities explained what was done to Galina
        | with | the law keeps it for citizens |
      When the facts are assessed again
      Then ICERD article 5 is potentially engaged for Galina: treated worse because of nationality
      And the limit "a distinction between citizens and others that has a legitimate aim and is in proportion to it" is shown as invoked by the justification

  Rule: Article 5(a): Equal treatment before tribunals and justice bodies regardless of race or origin

    Scenario: Proceedings because of race or origin
      Given Olim is a lawyer
      And a charge was brought against Olim
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(a) is potentially engaged for Olim: proceedings because of race or origin
      And with ICERD articles 1(1) and 2(1)(a)
      And it is supporting
      And no limit is shown

    Scenario Outline: Proceedings because of race or origin turns on the reason behind it
      Given Feruza is a person in the case
      And a charge was brought against Feruza
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(a) <outcome>: proceedings because of race or origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | ethnic origin or language                              | is undetermined        |

    Scenario Outline: Proceedings because of race or origin, with a lawsuit, turns on who acted
      Given Feruza is a person in the case
      And Feruza was sued
        | by        | <by>                                                   |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(a) <outcome>: proceedings because of race or origin

      Examples:
        | by         | outcome                |
        | a ministry | is potentially engaged |
        | a company  | is not engaged         |

    Scenario: Proceedings because of race or origin: not where it belongs to a lawsuit
      Given Feruza is a person in the case
      And a charge was brought against Feruza
        | linked to | language |
      And Feruza was sued
        | by        | a ministry |
        | linked to | language   |
      When the facts are assessed
      Then ICERD article 5(a) is not engaged: proceedings because of race or origin

  Rule: Article 5(b): Security of person and State protection against violence by officials or others

    Scenario: Force of the police against Roma
      Given Yana is one of Roma or Travellers
      And Yana was physically attacked
        | by | police officers |
      When the facts are assessed
      Then ICERD article 5(b) is potentially engaged for Yana: force of the police against Roma
      And with CERD General Recommendation XXVII, paragraph 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Force of the police against Roma turns on who acted
      Given Dilbar is one of Roma or Travellers
      And Dilbar was physically attacked
        | by | <by> |
      When the facts are assessed
      Then ICERD article 5(b) <outcome>: force of the police against Roma

      Examples:
        | by                         | outcome                |
        | police officers            | is potentially engaged |
        | a known private individual | is not engaged         |

    Scenario: Force of the police against Roma: where it is somebody else who is one of Roma or Travellers
      Given Dilbar is one of Roma or Travellers
      And Jamila is a person in the case
      And Jamila was physically attacked
        | by | police officers |
      When the facts are assessed
      Then ICERD article 5(b) is not engaged: force of the police against Roma

    Scenario: Racist violence against Roma
      Given Murat is one of Roma or Travellers
      And Murat was physically attacked
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(b) is potentially engaged for Murat: racist violence against Roma
      And with CERD General Recommendation XXVII, paragraph 12
      And with CERD General Recommendation XXVII, paragraph 14
      And it is supporting
      And no limit is shown

    Scenario Outline: Racist violence against Roma turns on the reason behind it
      Given Emil is one of Roma or Travellers
      And Emil was physically attacked
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(b) <outcome>: racist violence against Roma

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | ethnic origin or language                              | is undetermined        |

    Scenario: Racist violence against Roma: where it is somebody else who is one of Roma or Travellers
      Given Emil is one of Roma or Travellers
      And Oleg is a person in the case
      And Oleg was physically attacked
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(b) is not engaged: racist violence against Roma

    Scenario: Violence or threats because of race or origin
      Given Farid is a person with a disability
      And threats or insults were directed at Farid
        | content   | a threat                                               |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(b) is potentially engaged for Farid: violence or threats because of race or origin
      And with ICERD articles 1(1) and 2(1)(d)
      And it is primary
      And no limit is shown

    Scenario Outline: Violence or threats because of race or origin turns on what was said and the reason behind it
      Given Umida is a person in the case
      And threats or insults were directed at Umida
        | content   | <content>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(b) <outcome>: violence or threats because of race or origin

      Examples:
        | content                          | linked to                                              | outcome                |
        | a call on others to harm someone | race or colour or descent or national or ethnic origin | is potentially engaged |
        | mockery of a dead relative       | race or colour or descent or national or ethnic origin | is not engaged         |
        | a threat                         | language                                               | is not engaged         |

    Scenario Outline: Violence or threats because of race or origin, with a physical attack, turns on the reason behind it
      Given Umida is a person in the case
      And Umida was physically attacked
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(b) <outcome>: violence or threats because of race or origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | personal status                                        | is undetermined        |

  Rule: Article 5(c): Political rights without racial distinction: voting, standing, public affairs and public service

    Scenario: Community not consulted on land or culture
      Given Emil is a member of an indigenous people
      And a measure concerns the land or livelihood of Emil
        | form | approval of a project |
      And as regards consultation of Emil before a decision
        | held | no |
      When the facts are assessed
      Then ICERD article 5(c) is potentially engaged for Emil: community not consulted on land or culture
      And with CERD General Recommendation XXIII, paragraph 4
      And because of the land measure and the consultation
      And it is supporting
      And no limit is shown

    Scenario Outline: Community not consulted on land or culture: what decides it
      Given Jamshid is <who>
      And a measure concerns the land or livelihood of Jamshid
        | form | <form> |
      And as regards consultation of Jamshid before a decision
        | before decision     | <before decision>     |
        | own representatives | <own representatives> |
        | consent given       | <consent given>       |
        | held                | <held>                |
      When the facts are assessed
      Then ICERD article 5(c) <outcome>: community not consulted on land or culture

      Examples:
        | who                              | form                  | before decision | own representatives | consent given | held    | outcome                |
        | a member of an ethnic minority   | approval of a project | no              | unknown             | unknown       | unknown | is potentially engaged |
        | a member of an indigenous people | approval of a project | unknown         | no                  | unknown       | unknown | is potentially engaged |
        | a member of an indigenous people | approval of a project | unknown         | unknown             | no            | unknown | is potentially engaged |
        | a member of an indigenous people | approval of a project | yes             | yes                 | yes           | yes     | is not engaged         |
        | one of LGBTI people              | unknown               | no              | no                  | no            | no      | is not engaged         |

    Scenario: Community not consulted on land or culture: where the consultation concerns a search
      Given Jamshid is a member of an indigenous people
      And a measure concerns the land or livelihood of Jamshid
      And the premises of Jamshid were searched, called the search
      And as regards consultation of Jamshid before a decision
        | about               | the search |
        | held                | no         |
        | before decision     | no         |
        | own representatives | no         |
        | consent given       | no         |
      When the facts are assessed
      Then ICERD article 5(c) is not engaged: community not consulted on land or culture

    Scenario: Community not consulted on land or culture: what happened to somebody else is not enough
      Given Jamshid is a person in the case
      And Ulan is a member of an indigenous people
      And a measure concerns the land or livelihood of Ulan
      And as regards consultation of Jamshid before a decision
        | held                | no |
        | before decision     | no |
        | own representatives | no |
        | consent given       | no |
      When the facts are assessed
      Then ICERD article 5(c) is not engaged: community not consulted on land or culture

    Scenario: Community not consulted on land or culture: what happened to somebody else is not enough (ICERD article 5(c))
      Given Jamshid is a member of an indigenous people
      And Ulan is one of LGBTI people
      And a measure concerns the land or livelihood of Ulan
      And as regards consultation of Ulan before a decision
        | held | no |
      When the facts are assessed
      Then ICERD article 5(c) is not engaged: community not consulted on land or culture

    Scenario: Kept from public affairs because of ethnic origin
      Given Umida is a teacher
      And Umida was kept from taking part in public affairs, called the measure
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(c) is potentially engaged for Umida: kept from public affairs because of ethnic origin
      And with ICERD article 1(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Kept from public affairs because of ethnic origin turns on the reason behind it
      Given Karim is a person in the case
      And Karim was kept from taking part in public affairs
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(c) <outcome>: kept from public affairs because of ethnic origin

      Examples:
        | linked to                         | outcome                |
        | belonging to an indigenous people | is potentially engaged |
        | language                          | is not engaged         |

    Scenario: Self-government of an indigenous people overruled
      Given Timur belongs to an indigenous people
      And a measure concerns the self-government of the people or community of Timur
        | by | a local authority |
      When the facts are assessed
      Then ICERD article 5(c) is potentially engaged for Timur: self-government of an indigenous people overruled
      And with CERD General Recommendation XXIII, paragraphs 4 and 4(d)
      And with CERD General Recommendation No. 32, paragraph 26
      And it is primary
      And no limit is shown

    Scenario Outline: Self-government of an indigenous people overruled turns on who the person is and who acted
      Given Timur <who>
      And a measure concerns the self-government of the people or community of Timur
        | by | <by> |
      When the facts are assessed
      Then ICERD article 5(c) <outcome>: self-government of an indigenous people overruled

      Examples:
        | who                             | by                | outcome                |
        | belongs to an indigenous people | a local authority | is potentially engaged |
        | belongs to an indigenous people | a company         | is not engaged         |
        | belongs to LGBTI people         | a local authority | is not engaged         |
        | is a person in the case         | a local authority | is not engaged         |
        | belongs to an indigenous people | unknown           | is undetermined        |

  Rule: Article 5(d): Other civil rights equally, in particular those listed

    Scenario: Freedoms curtailed because of race or origin
      Given Madina is a woman
      And a measure was taken against what Madina says or publishes, called the measure
        | by        | police officers                                        |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(d) is potentially engaged for Madina: freedoms curtailed because of race or origin
      And with ICERD articles 2(1)(a), 5(d)(vii), 5(d)(viii) and 5(d)(ix)
      And it is supporting
      And no limit is shown

    Scenario Outline: Freedoms curtailed because of race or origin turns on who acted and the reason behind it
      Given Saida is a person in the case
      And a measure was taken against what Saida says or publishes
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d) <outcome>: freedoms curtailed because of race or origin

      Examples:
        | by                | linked to                                              | outcome                |
        | a local authority | race or colour or descent or national or ethnic origin | is potentially engaged |
        | a company         | race or colour or descent or national or ethnic origin | is not engaged         |
        | a local authority | language                                               | is not engaged         |

    Scenario Outline: Freedoms curtailed because of race or origin, with a measure against religion or belief, turns on who acted and the reason behind it
      Given Saida is a person in the case
      And a measure was taken against the religion or belief of Saida
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d) <outcome>: freedoms curtailed because of race or origin

      Examples:
        | by                | linked to                                              | outcome                |
        | a local authority | race or colour or descent or national or ethnic origin | is potentially engaged |
        | unknown           | race or colour or descent or national or ethnic origin | is undetermined        |
        | a local authority | language                                               | is not engaged         |

    Scenario Outline: Freedoms curtailed because of race or origin, with a measure against an assembly, turns on who acted and the reason behind it
      Given Saida is a person in the case
      And a measure was taken against an assembly of Saida
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d) <outcome>: freedoms curtailed because of race or origin

      Examples:
        | by              | linked to                                              | outcome                |
        | police officers | race or colour or descent or national or ethnic origin | is potentially engaged |
        | a company       | race or colour or descent or national or ethnic origin | is not engaged         |
        | police officers | language                                               | is not engaged         |

    Scenario Outline: Freedoms curtailed because of race or origin, with a measure against an organisation, turns on who acted and the reason behind it
      Given Saida is a person in the case
      And a measure was taken against an organisation of Saida
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d) <outcome>: freedoms curtailed because of race or origin

      Examples:
        | by                | linked to                                              | outcome                |
        | a local authority | race or colour or descent or national or ethnic origin | is potentially engaged |
        | a company         | race or colour or descent or national or ethnic origin | is not engaged         |
        | a local authority | language                                               | is not engaged         |

  Rule: Article 5(d)(i): Equal freedom of movement and residence

    Scenario: Kept from moving because of ethnic origin
      Given Uljan is a woman
      And Uljan was kept from moving freely, called the measure
        | by        | police officers                                        |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(d)(i) is potentially engaged for Uljan: kept from moving because of ethnic origin
      And with ICERD article 5(d)(ii)
      And it is primary
      And no limit is shown

    Scenario Outline: Kept from moving because of ethnic origin turns on who acted and the reason behind it
      Given Rano is a person in the case
      And Rano was kept from moving freely
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d)(i) <outcome>: kept from moving because of ethnic origin

      Examples:
        | by                                 | linked to                                              | outcome                |
        | a local authority                  | belonging to an indigenous people                      | is potentially engaged |
        | members of the family or community | race or colour or descent or national or ethnic origin | is not engaged         |
        | a local authority                  | language                                               | is not engaged         |

  Rule: Article 5(d)(iii): Equal right to nationality

    Scenario: Nationality refused because of race or origin
      Given Daniyar is a journalist
      And a measure concerns the nationality or residence status of Daniyar
        | by        | a ministry                                             |
        | form      | refusal of nationality                                 |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(d)(iii) is potentially engaged for Daniyar: nationality refused because of race or origin
      And with CERD General Recommendation XXX, paragraph 13
      And with ICERD article 1(1)
      And it is primary
      And the limit "provisions on nationality, citizenship or naturalisation that single out no particular nationality" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Nationality refused because of race or origin turns on who acted, the form it took and the reason behind it
      Given Lola is a person in the case
      And a measure concerns the nationality or residence status of Lola
        | by        | <by>        |
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d)(iii) <outcome>: nationality refused because of race or origin

      Examples:
        | by                 | form                             | linked to                                              | outcome                |
        | a ministry         | a child left without nationality | race or colour or descent or national or ethnic origin | is potentially engaged |
        | an occupying power | refusal of nationality           | race or colour or descent or national or ethnic origin | is not engaged         |
        | a ministry         | unknown                          | race or colour or descent or national or ethnic origin | is undetermined        |
        | a ministry         | refusal of nationality           | ethnic origin or language                              | is undetermined        |

    Scenario: Nationality refused because of race or origin: the State may argue provisions on nationality, citizenship or naturalisation that single out no particular nationality
      Given Daniyar is a journalist
      And a measure concerns the nationality or residence status of Daniyar
        | by        | a ministry                                             |
        | form      | refusal of nationality                                 |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(d)(iii) is potentially engaged for Daniyar: nationality refused because of race or origin
      And the limit "provisions on nationality, citizenship or naturalisation that single out no particular nationality" is shown as not invoked
      And the test of "provisions on nationality, citizenship or naturalisation that single out no particular nationality" has these limbs
        | generality | the rule applies to all alike and does not discriminate against a particular nationality |
      Given the authorities explained what was done to Daniyar
        | with | the rule on nationality is the same for every nationality |
      When the facts are assessed again
      Then ICERD article 5(d)(iii) is potentially engaged for Daniyar: nationality refused because of race or origin
      And the limit "provisions on nationality, citizenship or naturalisation that single out no particular nationality" is shown as invoked by the justification

    Scenario: Nationality withdrawn because of race or origin
      Given Kamil is a man
      And a measure concerns the nationality or residence status of Kamil
        | by        | a ministry                                             |
        | form      | withdrawal of nationality                              |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(d)(iii) is potentially engaged for Kamil: nationality withdrawn because of race or origin
      And with CERD General Recommendation XXX, paragraph 14
      And with ICERD article 1(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Nationality withdrawn because of race or origin turns on who acted, the form it took and the reason behind it
      Given Sitora is a person in the case
      And a measure concerns the nationality or residence status of Sitora
        | by        | <by>        |
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d)(iii) <outcome>: nationality withdrawn because of race or origin

      Examples:
        | by                 | form                       | linked to                                              | outcome                |
        | a ministry         | withdrawal of nationality  | race or colour or descent or national or ethnic origin | is potentially engaged |
        | a ministry         | refusal of identity papers | race or colour or descent or national or ethnic origin | is not engaged         |
        | an occupying power | withdrawal of nationality  | race or colour or descent or national or ethnic origin | is not engaged         |
        | a ministry         | withdrawal of nationality  | ethnic origin or language                              | is undetermined        |

  Rule: Article 5(d)(iv): Equal right to marry and choose a spouse

    Scenario: Marriage or family life refused because of race or origin
      Given Nurlan is a person in the case
      And the marriage or family life of Nurlan was interfered with
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(d)(iv) is potentially engaged for Nurlan: marriage or family life refused because of race or origin
      And with ICERD article 1(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Marriage or family life refused because of race or origin turns on the reason behind it
      Given Nurlan is a person in the case
      And the marriage or family life of Nurlan was interfered with
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d)(iv) <outcome>: marriage or family life refused because of race or origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | belonging to an indigenous people                      | is potentially engaged |
        | language                                               | is not engaged         |
        | unknown                                                | is not engaged         |

  Rule: Article 5(d)(v): Equal right to own property, alone or jointly

    Scenario: Land or livelihood of an indigenous people or minority taken or limited
      Given Saida is a member of an indigenous people
      And a measure concerns the land or livelihood of Saida
        | threatens way of life | yes |
      When the facts are assessed
      Then ICERD article 5(d)(v) is potentially engaged for Saida: land or livelihood of an indigenous people or minority taken or limited
      And with CERD General Recommendation XXIII, paragraphs 4 and 5
      And it is primary
      And no limit is shown

    Scenario Outline: Land or livelihood of an indigenous people or minority taken or limited turns on who the person is and whether it threatens the way of life
      Given Feruza is <who>
      And a measure concerns the land or livelihood of Feruza
        | threatens way of life | <threatens way of life> |
      When the facts are assessed
      Then ICERD article 5(d)(v) <outcome>: land or livelihood of an indigenous people or minority taken or limited

      Examples:
        | who                              | threatens way of life | outcome                |
        | a member of an indigenous people | yes                   | is potentially engaged |
        | a member of an ethnic minority   | yes                   | is not engaged         |
        | a member of an indigenous people | no                    | is not engaged         |

    Scenario: Land or livelihood of an indigenous people or minority taken or limited: what happened to somebody else is not enough
      Given Feruza is a member of an indigenous people
      And Galina is one of LGBTI people
      And a measure concerns the land or livelihood of Galina
        | threatens way of life | yes |
      When the facts are assessed
      Then ICERD article 5(d)(v) is not engaged: land or livelihood of an indigenous people or minority taken or limited

    Scenario: Measure on the land of an indigenous people
      Given Zarina belongs to an indigenous people
      And a measure concerns the land or livelihood of Zarina
        | form | refusal to recognise land |
      When the facts are assessed
      Then ICERD article 5(d)(v) is potentially engaged for Zarina: measure on the land of an indigenous people
      And with CERD General Recommendation XXIII, paragraphs 4 and 5
      And with CERD General Recommendation No. 32, paragraph 15
      And it is primary
      And no limit is shown

    Scenario Outline: Measure on the land of an indigenous people turns on the form it took
      Given Zarina belongs to an indigenous people
      And a measure concerns the land or livelihood of Zarina
        | form | <form> |
      When the facts are assessed
      Then ICERD article 5(d)(v) <outcome>: measure on the land of an indigenous people

      Examples:
        | form                                             | outcome                |
        | refusal to recognise land                        | is potentially engaged |
        | taking of land                                   | is potentially engaged |
        | closing of access                                | is potentially engaged |
        | limits on herding, fishing, hunting or gathering | is potentially engaged |
        | harm to a sacred place or grave                  | is potentially engaged |
        | settlement of others                             | is not engaged         |
        | unknown                                          | is undetermined        |

    Scenario: Land of an indigenous people disposed of without consent
      Given Madina belongs to an indigenous people
      And a measure concerns the land or livelihood of Madina
      And as regards consultation of Madina before a decision
        | held | no |
      When the facts are assessed
      Then ICERD article 5(d)(v) is potentially engaged for Madina: land of an indigenous people disposed of without consent
      And with CERD General Recommendation XXIII, paragraphs 4, 4(d) and 5
      And it is primary
      And no limit is shown

    Scenario Outline: Land of an indigenous people disposed of without consent turns on who the person is and whether consent was sought
      Given Madina <who>
      And a measure concerns the land or livelihood of Madina
      And as regards consultation of Madina before a decision
        | held | <held> |
      When the facts are assessed
      Then ICERD article 5(d)(v) <outcome>: land of an indigenous people disposed of without consent

      Examples:
        | who                             | held    | outcome                |
        | belongs to an indigenous people | no      | is potentially engaged |
        | belongs to LGBTI people         | no      | is not engaged         |
        | is a person in the case         | no      | is not engaged         |
        | belongs to an indigenous people | yes     | is not engaged         |
        | belongs to an indigenous people | unknown | is undetermined        |

    Scenario: Property taken because of race or origin
      Given Oleg is a person in the case
      And a measure was taken on the property or money of Oleg
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(d)(v) is potentially engaged for Oleg: property taken because of race or origin
      And with ICERD article 1(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Property taken because of race or origin turns on the reason behind it
      Given Oleg is a person in the case
      And a measure was taken on the property or money of Oleg
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d)(v) <outcome>: property taken because of race or origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | belonging to an indigenous people                      | is potentially engaged |
        | language                                               | is not engaged         |
        | unknown                                                | is not engaged         |

  Rule: Article 5(e)(i): Equal rights at work: free choice, fair conditions, unemployment protection, equal and fair pay

    Scenario: Measure at work because of ethnic origin
      Given Boris is a lawyer
      And Boris suffered a measure at work, called the measure
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(e)(i) is potentially engaged for Boris: measure at work because of ethnic origin
      And with ICERD articles 1(1) and 2(1)(d)
      And it is primary
      And no limit is shown

    Scenario Outline: Measure at work because of ethnic origin turns on the reason behind it
      Given Parviz is a person in the case
      And Parviz suffered a measure at work
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(e)(i) <outcome>: measure at work because of ethnic origin

      Examples:
        | linked to                         | outcome                |
        | belonging to an indigenous people | is potentially engaged |
        | language                          | is not engaged         |

    Scenario: Measure at work because of foreign nationality
      Given Karim is a person with a disability
      And Karim suffered a measure at work, called the measure
        | linked to | foreign nationality |
      When the facts are assessed
      Then ICERD article 5(e)(i) is potentially engaged for Karim: measure at work because of foreign nationality
      And with CERD General Recommendation XXX, paragraphs 4, 33 and 35
      And it is supporting
      And the limit "a distinction between citizens and others that has a legitimate aim and is in proportion to it" is shown as not invoked

    Scenario Outline: Measure at work because of foreign nationality turns on the reason behind it
      Given Ulan is a person in the case
      And Ulan suffered a measure at work
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(e)(i) <outcome>: measure at work because of foreign nationality

      Examples:
        | linked to           | outcome                |
        | foreign nationality | is potentially engaged |
        | language            | is not engaged         |

  Rule: Article 5(e)(iii): Equal right to housing

    Scenario: Put out of the home because of race or origin
      Given Gulnara is a person in the case
      And Gulnara was or was to be put out of the home
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(e)(iii) is potentially engaged for Gulnara: put out of the home because of race or origin
      And with ICERD articles 1(1) and 2(1)(d)
      And it is primary
      And no limit is shown

    Scenario Outline: Put out of the home because of race or origin turns on the reason behind it
      Given Gulnara is a person in the case
      And Gulnara was or was to be put out of the home
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(e)(iii) <outcome>: put out of the home because of race or origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | belonging to an indigenous people                      | is potentially engaged |
        | language                                               | is not engaged         |
        | unknown                                                | is not engaged         |

  Rule: Article 5(e)(iv): Equal social security and services, public health and medical care

    Scenario: Benefit, service or care less for a person without the nationality
      Given Vera is not a citizen of the State
      And as regards a benefit or service for Vera
        | excluded by status | yes |
      When the facts are assessed
      Then ICERD article 5(e)(iv) is potentially engaged for Vera: benefit, service or care less for a person without the nationality
      And with CERD General Recommendation XXX, paragraphs 4, 29 and 36
      And it is supporting
      And the limit "a distinction between citizens and others that has a legitimate aim and is in proportion to it" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Benefit, service or care less for a person without the nationality turns on who the person is and whether a status excluded
      Given Vera is <who>
      And as regards a benefit or service for Vera
        | excluded by status | <excluded by status> |
      When the facts are assessed
      Then ICERD article 5(e)(iv) <outcome>: benefit, service or care less for a person without the nationality

      Examples:
        | who                        | excluded by status | outcome                |
        | not a citizen of the State | yes                | is potentially engaged |
        | not a citizen of the State | no                 | is not engaged         |
        | not a citizen of the State | unknown            | is not engaged         |
        | a citizen of the State     | yes                | is not engaged         |
        | a person in the case       | yes                | is not engaged         |

  Rule: Article 5(e)(v): Equal education and training

    Scenario: Kept from education because of race or origin
      Given Sitora is a person with a disability
      And a measure concerns the education or training of Sitora
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(e)(v) is potentially engaged for Sitora: kept from education because of race or origin
      And with ICERD articles 1(1) and 2(1)(d)
      And it is primary
      And no limit is shown

    Scenario Outline: Kept from education because of race or origin turns on the reason behind it
      Given Madina is a person in the case
      And a measure concerns the education or training of Madina
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(e)(v) <outcome>: kept from education because of race or origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | language                                               | is not engaged         |

  Rule: Article 5(f): Equal access to places and services for the public, for example transport, hotels, cafés and parks

    Scenario: Refused a place or service because of race or origin
      Given Ulan is a person in the case
      And Ulan was treated worse than others
        | by     | a company               |
        | ground | ethnic origin or colour |
      When the facts are assessed
      Then ICERD article 5(f) is potentially engaged for Ulan: refused a place or service because of race or origin
      And with ICERD article 2(1)(d)
      And it is supporting
      And no limit is shown

    Scenario Outline: Refused a place or service because of race or origin turns on who acted and the ground given
      Given Ulan is a person in the case
      And Ulan was treated worse than others
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICERD article 5(f) <outcome>: refused a place or service because of race or origin

      Examples:
        | by                 | ground                  | outcome                |
        | a company          | ethnic origin or colour | is potentially engaged |
        | a company          | national origin         | is potentially engaged |
        | a private employer | ethnic origin or colour | is not engaged         |
        | a company          | age                     | is not engaged         |
        | unknown            | ethnic origin or colour | is undetermined        |
        | a company          | unknown                 | is undetermined        |

  Rule: Article 6: Effective protection, remedies and the right to seek just reparation from tribunals for racial discrimination

    Scenario: Racist act reported and not investigated
      Given Irina is a teacher
      And a hateful act was directed at Irina or the group of Irina
        | against | ethnic origin or colour |
      And a complaint or report was made about what happened to Irina
        | to    | police officers |
        | about | the hateful act |
      And as regards an investigation into what happened to Irina
        | about  | the hateful act |
        | opened | no              |
      When the facts are assessed
      Then ICERD article 6 is potentially engaged for Irina: racist act reported and not investigated
      And with CERD General Recommendation XXXI, paragraph 6
      And because of the hateful act, the complaint and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: Racist act reported and not investigated turns on against whom it was directed
      Given Oleg is a person in the case
      And a hateful act was directed at Oleg or the group of Oleg, called the hateful act
        | against | <against> |
      And a complaint or report was made about what happened to Oleg
        | to    | police officers |
        | about | the hateful act |
      And as regards an investigation into what happened to Oleg
        | about  | the hateful act |
        | opened | no              |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racist act reported and not investigated

      Examples:
        | against            | outcome                |
        | national origin    | is potentially engaged |
        | religion or belief | is not engaged         |

    Scenario: Racist act reported and not investigated: where the complaint and the investigation concern an attack
      Given Oleg is a person in the case
      And a hateful act was directed at Oleg or the group of Oleg
        | against | ethnic origin or colour |
      And Oleg was physically attacked, called the attack
      And a complaint or report was made about what happened to Oleg
        | to    | police officers |
        | about | the attack      |
      And as regards an investigation into what happened to Oleg
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then ICERD article 6 is not engaged: racist act reported and not investigated

    Scenario: Racist act reported and not investigated: not from a hateful act of private people alone
      Given Oleg is a person in the case
      And a hateful act was directed at Oleg or the group of Oleg
        | against | ethnic origin or colour |
      When the facts are assessed
      Then ICERD article 6 is not engaged: racist act reported and not investigated

    Scenario: Racist violence or threats reported and not investigated
      Given Zarina is a woman
      And threats or insults were directed at Zarina
        | content   | a threat                                               |
        | linked to | race or colour or descent or national or ethnic origin |
      And a complaint or report was made about what happened to Zarina
        | to    | police officers |
        | about | the threat      |
      And as regards an investigation into what happened to Zarina
        | about  | the threat |
        | opened | no         |
      When the facts are assessed
      Then ICERD article 6 is potentially engaged for Zarina: racist violence or threats reported and not investigated
      And because of the threat, the complaint and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: Racist violence or threats reported and not investigated turns on what was said and the reason behind it
      Given Timur is a person in the case
      And threats or insults were directed at Timur, called the threat
        | content   | <content>   |
        | linked to | <linked to> |
      And a complaint or report was made about what happened to Timur
        | to    | police officers |
        | about | the threat      |
      And as regards an investigation into what happened to Timur
        | about  | the threat |
        | opened | no         |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racist violence or threats reported and not investigated

      Examples:
        | content                          | linked to                                              | outcome                |
        | a call on others to harm someone | race or colour or descent or national or ethnic origin | is potentially engaged |
        | a threat                         | journalism                                             | is not engaged         |
        | an insult                        | race or colour or descent or national or ethnic origin | is not engaged         |

    Scenario: Racist violence or threats reported and not investigated: where the complaint and the investigation concern another attack
      Given Timur is a person in the case
      And Timur was physically attacked, called the attack
        | linked to | race or colour or descent or national or ethnic origin |
      And Timur was physically attacked, called the attack 2
        | linked to | a private matter |
      And a complaint or report was made about what happened to Timur
        | to    | police officers |
        | about | the attack 2    |
      And as regards an investigation into what happened to Timur
        | about  | the attack 2 |
        | opened | no           |
      When the facts are assessed
      Then ICERD article 6 is not engaged: racist violence or threats reported and not investigated

    Scenario Outline: Racist violence or threats reported and not investigated, with a physical attack, a complaint or report to the authorities and an investigation: what decides it
      Given Timur is a person in the case
      And Timur was physically attacked, called the attack
        | linked to | <linked to> |
      And a complaint or report was made about what happened to Timur
        | to    | police officers |
        | about | the attack      |
      And as regards an investigation into what happened to Timur
        | about  | the attack |
        | opened | <opened>   |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racist violence or threats reported and not investigated

      Examples:
        | linked to                                              | opened  | outcome                |
        | race or colour or descent or national or ethnic origin | no      | is potentially engaged |
        | journalism                                             | no      | is not engaged         |
        | race or colour or descent or national or ethnic origin | unknown | is undetermined        |

    Scenario: Discrimination reported and not looked into
      Given the community is a group of people
      And the community was treated worse than others, called the unequal treatment
        | ground | ethnic origin or colour |
      And as regards an investigation into what happened to the community
        | about  | the unequal treatment |
        | opened | no                    |
      When the facts are assessed
      Then ICERD article 6 is potentially engaged for the community: discrimination reported and not looked into
      And with CERD General Recommendation XXXI, paragraph 6
      And because of the unequal treatment and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: Discrimination reported and not looked into turns on the ground given
      Given Umida is a person in the case
      And Umida was treated worse than others, called the different treatment
        | ground | <ground> |
      And as regards an investigation into what happened to Umida
        | about  | the different treatment |
        | opened | no                      |
      When the facts are assessed
      Then ICERD article 6 <outcome>: discrimination reported and not looked into

      Examples:
        | ground          | outcome                |
        | national origin | is potentially engaged |
        | age             | is not engaged         |

    Scenario: Discrimination reported and not looked into: what happened to somebody else is not enough
      Given Umida is a person in the case
      And Kamila is a person in the case
      And Kamila was treated worse than others, called the different treatment
        | ground | ethnic origin or colour |
      And as regards an investigation into what happened to Umida
        | about  | the different treatment |
        | opened | no                      |
      When the facts are assessed
      Then ICERD article 6 is not engaged: discrimination reported and not looked into

    Scenario Outline: Discrimination reported and not looked into, with a measure at work and an investigation, turns on the reason behind it and whether an investigation was opened
      Given Umida is a person in the case
      And Umida suffered a measure at work, called the interference with work
        | linked to | <linked to> |
      And as regards an investigation into what happened to Umida
        | about  | the interference with work |
        | opened | <opened>                   |
      When the facts are assessed
      Then ICERD article 6 <outcome>: discrimination reported and not looked into

      Examples:
        | linked to                                              | opened  | outcome                |
        | foreign nationality                                    | no      | is not engaged         |
        | race or colour or descent or national or ethnic origin | no      | is potentially engaged |
        | age                                                    | no      | is not engaged         |
        | race or colour or descent or national or ethnic origin | unknown | is undetermined        |

    Scenario Outline: Worse treatment because of nationality reported and not looked into turns on the ground given and whether an investigation was opened
      Given Umida is a person in the case
      And Umida was treated worse than others, called the treatment
        | ground | <ground> |
      And as regards an investigation into what happened to Umida
        | about  | the treatment |
        | opened | <opened>      |
      When the facts are assessed
      Then ICERD article 6 <outcome>: worse treatment because of nationality reported and not looked into

      Examples:
        | ground      | opened  | outcome                |
        | nationality | no      | is potentially engaged |
        | age         | no      | is not engaged         |
        | nationality | unknown | is undetermined        |

    Scenario: Discrimination reported and not looked into: where the investigation concerns a search
      Given Umida is a person in the case
      And Umida suffered a measure at work
        | linked to | race or colour or descent or national or ethnic origin |
      And the premises of Umida were searched, called the search
      And as regards an investigation into what happened to Umida
        | about  | the search |
        | opened | no         |
      When the facts are assessed
      Then ICERD article 6 is not engaged: discrimination reported and not looked into

    Scenario Outline: Discrimination reported and not looked into, with education or training and an investigation, turns on the reason behind it
      Given Umida is a person in the case
      And a measure concerns the education or training of Umida, called the education measure
        | linked to | <linked to> |
      And as regards an investigation into what happened to Umida
        | about  | the education measure |
        | opened | no                    |
      When the facts are assessed
      Then ICERD article 6 <outcome>: discrimination reported and not looked into

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | age                                                    | is not engaged         |

    Scenario Outline: Discrimination reported and not looked into, with an eviction and an investigation, turns on the reason behind it
      Given Umida is a person in the case
      And Umida was or was to be put out of the home, called the eviction
        | linked to | <linked to> |
      And as regards an investigation into what happened to Umida
        | about  | the eviction |
        | opened | no           |
      When the facts are assessed
      Then ICERD article 6 <outcome>: discrimination reported and not looked into

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | age                                                    | is not engaged         |

    Scenario: Racial discrimination without compensation
      Given Free Voice is an organisation
      And a hateful act was directed at Free Voice or the group of Free Voice
        | against | ethnic origin or colour |
      And as regards redress for Free Voice
        | about        | the hateful act |
        | compensation | no              |
      When the facts are assessed
      Then ICERD article 6 is potentially engaged for Free Voice: racial discrimination without compensation
      And with CERD General Recommendation XXVI, paragraph 2
      And with CERD General Recommendation XXXI, paragraph 6
      And because of the hateful act and the redress
      And it is primary
      And no limit is shown

    Scenario Outline: Racial discrimination without compensation turns on against whom it was directed
      Given Parviz is a person in the case
      And a hateful act was directed at Parviz or the group of Parviz
        | against | <against> |
      And as regards redress for Parviz
        | compensation | no |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racial discrimination without compensation

      Examples:
        | against         | outcome                |
        | national origin | is potentially engaged |
        | age             | is not engaged         |

    Scenario Outline: Racial discrimination without compensation, with a physical attack and redress, turns on the reason behind it and whether compensation was paid
      Given Parviz is a person in the case
      And Parviz was physically attacked
        | linked to | <linked to> |
      And as regards redress for Parviz
        | compensation | <compensation> |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racial discrimination without compensation

      Examples:
        | linked to                                              | compensation | outcome                |
        | race or colour or descent or national or ethnic origin | no           | is potentially engaged |
        | age                                                    | no           | is not engaged         |
        | race or colour or descent or national or ethnic origin | unknown      | is undetermined        |

    Scenario Outline: Racial discrimination without compensation, with threats or insults and redress, turns on the reason behind it
      Given Parviz is a person in the case
      And threats or insults were directed at Parviz
        | linked to | <linked to> |
      And as regards redress for Parviz
        | compensation | no |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racial discrimination without compensation

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | age                                                    | is not engaged         |

    Scenario Outline: Racial discrimination without compensation, with a different treatment and redress, turns on the ground given and whether compensation was paid
      Given Parviz is a person in the case
      And Parviz was treated worse than others
        | ground | <ground> |
      And as regards redress for Parviz
        | compensation | <compensation> |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racial discrimination without compensation

      Examples:
        | ground                  | compensation | outcome                |
        | national origin         | no           | is potentially engaged |
        | unknown                 | no           | is undetermined        |
        | ethnic origin or colour | unknown      | is undetermined        |

    Scenario Outline: Racial discrimination without compensation, with a measure at work and redress, turns on the reason behind it and whether compensation was paid
      Given Parviz is a person in the case
      And Parviz suffered a measure at work
        | linked to | <linked to> |
      And as regards redress for Parviz
        | compensation | <compensation> |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racial discrimination without compensation

      Examples:
        | linked to                                              | compensation | outcome                |
        | race or colour or descent or national or ethnic origin | no           | is potentially engaged |
        | age                                                    | no           | is not engaged         |
        | race or colour or descent or national or ethnic origin | unknown      | is undetermined        |

    Scenario: Racial discrimination without compensation: where the redress concerns a search
      Given Parviz is a person in the case
      And Parviz suffered a measure at work
        | linked to | race or colour or descent or national or ethnic origin |
      And the premises of Parviz were searched, called the search
      And as regards redress for Parviz
        | compensation | no         |
        | about        | the search |
      When the facts are assessed
      Then ICERD article 6 is not engaged: racial discrimination without compensation

    Scenario: Racial discrimination without compensation: where the measure at work concerns somebody else
      Given Parviz is a person in the case
      And Daniyar is a person in the case
      And Daniyar suffered a measure at work
        | linked to | race or colour or descent or national or ethnic origin |
      And as regards redress for Parviz
        | compensation | no |
      When the facts are assessed
      Then ICERD article 6 is not engaged: racial discrimination without compensation

    Scenario: Inquiry into a racist act closed
      Given Bakyt is a person in the case
      And a hateful act was directed at Bakyt or the group of Bakyt, called the hateful act
        | against | ethnic origin or colour |
      And as regards an investigation into what happened to Bakyt
        | about  | the hateful act          |
        | result | a refusal to open a case |
      When the facts are assessed
      Then ICERD article 6 is potentially engaged for Bakyt: inquiry into a racist act closed
      And with CERD General Recommendation XXXI, paragraphs 6 and 15
      And it is primary
      And the limit "expediency of prosecution, and the national authorities' reading of facts and law unless manifestly absurd or unreasonable" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Inquiry into a racist act closed turns on against whom it was directed and the result
      Given Bakyt is a person in the case
      And a hateful act was directed at Bakyt or the group of Bakyt, called the hateful act
        | against | <against> |
      And as regards an investigation into what happened to Bakyt
        | about  | the hateful act |
        | result | <result>        |
      When the facts are assessed
      Then ICERD article 6 <outcome>: inquiry into a racist act closed

      Examples:
        | against                 | result                                     | outcome                |
        | ethnic origin or colour | a refusal to open a case                   | is potentially engaged |
        | national origin         | a refusal to open a case                   | is potentially engaged |
        | ethnic origin or colour | closure without result                     | is potentially engaged |
        | ethnic origin or colour | suspension as no suspect was found         | is potentially engaged |
        | ethnic origin or colour | a finding that the complaint was unfounded | is potentially engaged |
        | age                     | a refusal to open a case                   | is not engaged         |
        | ethnic origin or colour | an open investigation                      | is not engaged         |
        | unknown                 | a refusal to open a case                   | is undetermined        |
        | ethnic origin or colour | unknown                                    | is undetermined        |

    Scenario: Racist motive not examined
      Given Lola is a person in the case
      And a hateful act was directed at Lola or the group of Lola, called the hateful act
        | against | ethnic origin or colour |
      And as regards an investigation into what happened to Lola
        | about           | the hateful act |
        | motive examined | no              |
      When the facts are assessed
      Then ICERD article 6 is potentially engaged for Lola: racist motive not examined
      And with CERD General Recommendation XXXI, paragraphs 6 and 15
      And it is primary
      And no limit is shown

    Scenario Outline: Racist motive not examined turns on against whom it was directed and whether the motive was examined
      Given Lola is a person in the case
      And a hateful act was directed at Lola or the group of Lola, called the hateful act
        | against | <against> |
      And as regards an investigation into what happened to Lola
        | about           | the hateful act   |
        | motive examined | <motive examined> |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racist motive not examined

      Examples:
        | against                 | motive examined | outcome                |
        | ethnic origin or colour | no              | is potentially engaged |
        | national origin         | no              | is potentially engaged |
        | age                     | no              | is not engaged         |
        | ethnic origin or colour | yes             | is not engaged         |
        | ethnic origin or colour | unknown         | is not engaged         |
        | unknown                 | no              | is undetermined        |

  Rule: Article 7: Take prompt, effective measures in teaching, culture and information against racial prejudice and for tolerance

    Scenario: Racist act to which officials stayed silent
      Given Tahir is a person in the case
      And a hateful act was directed at Tahir or the group of Tahir
        | against           | ethnic origin or colour |
        | official reaction | no                      |
      When the facts are assessed
      Then ICERD article 7 is potentially engaged for Tahir: racist act to which officials stayed silent
      And with CERD General Recommendation No. 35, paragraph 31
      And it is supporting
      And no limit is shown

    Scenario Outline: Racist act to which officials stayed silent turns on against whom it was directed and whether officials condemned it or acted
      Given Tahir is a person in the case
      And a hateful act was directed at Tahir or the group of Tahir
        | against           | <against>           |
        | official reaction | <official reaction> |
      When the facts are assessed
      Then ICERD article 7 <outcome>: racist act to which officials stayed silent

      Examples:
        | against                 | official reaction | outcome                |
        | national origin         | no                | is potentially engaged |
        | age                     | no                | is not engaged         |
        | ethnic origin or colour | yes               | is not engaged         |
