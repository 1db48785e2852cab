@law @icerd
Feature: Racial discrimination, ICERD, articles 2, 4, 5 and 6
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

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

    Scenario Outline: Official act because of race or origin, where linked to is <linked to>
      Given Cholpon is a lawyer
      And the premises of Cholpon were searched
        | by        | police officers |
        | linked to | <linked to>     |
      When the facts are assessed
      Then ICERD article 2(1)(a) <outcome>: official act because of race or origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | ethnic origin or language                              | is undetermined        |
        | unknown                                                | is not engaged         |

  Rule: Article 2(1)(c): Review policies and repeal laws that create or perpetuate discrimination

    Scenario: Law that treats people worse because of race or origin
      Given Rano is with a disability
      And a law or policy concerns the rights of Rano
        | step   | adoption of a law or policy that restricts the right |
        | ground | ethnic origin or colour                              |
      When the facts are assessed
      Then ICERD article 2(1)(c) is potentially engaged for Rano: law that treats people worse because of race or origin
      And with ICERD article 1(1)
      And it is primary
      And the limit "special measures for the advancement of a group that needs them" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that treats people worse because of race or origin, where step is <step>
      Given Rano is with a disability
      And a law or policy concerns the rights of Rano
        | step   | <step>                  |
        | ground | ethnic origin or colour |
      When the facts are assessed
      Then ICERD article 2(1)(c) <outcome>: law that treats people worse because of race or origin

      Examples:
        | step                                                 | outcome                |
        | adoption of a law or policy that restricts the right | is potentially engaged |
        | absence of a law that guarantees the right           | is not engaged         |
        | unknown                                              | is undetermined        |

    Scenario: Law that treats people worse because of race or origin: not when with a distinction by sex or gender, in the field of equality and protection from discrimination
      Given Rano is an ethnic minority
      And a law or policy concerns the rights of Rano
        | area   | equality and protection from discrimination          |
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then ICERD article 2(1)(c) is not engaged: law that treats people worse because of race or origin

    Scenario: Law that treats people worse because of race or origin: also when namely a law that treats groups differently, with a distinction by national or social origin
      Given Rano is with a disability
      And a law or policy concerns the rights of Rano
        | step   | a law that treats groups differently |
        | ground | national or social origin            |
      When the facts are assessed
      Then ICERD article 2(1)(c) is potentially engaged for Rano: law that treats people worse because of race or origin

    Scenario: Law that treats people worse because of race or origin: the State may argue special measures for the advancement of a group that needs them
      Given Rano is with a disability
      And a law or policy concerns the rights of Rano
        | step   | adoption of a law or policy that restricts the right |
        | ground | ethnic origin or colour                              |
      When the facts are assessed
      Then ICERD article 2(1)(c) is potentially engaged for Rano: law that treats people worse because of race or origin
      And the limit "special measures for the advancement of a group that needs them" is shown as not invoked
      And the test of "special measures for the advancement of a group that needs them" has these limbs
        | separate-rights | they do not keep up separate rights for racial groups; recognised rights of minorities and indigenous peoples are something else |

    Scenario: Law that treats non-citizens worse
      Given Jamshid is with a disability
      And a law or policy concerns the rights of Jamshid
        | step   | a law that treats groups differently |
        | ground | nationality                          |
      When the facts are assessed
      Then ICERD article 2(1)(c) is potentially engaged for Jamshid: law that treats non-citizens worse
      And with ICERD article 1(2)
      And with CERD General Recommendation XXX, paragraph 4
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that treats non-citizens worse, where ground is <ground>, step is <step>
      Given Jamshid is with a disability
      And a law or policy concerns the rights of Jamshid
        | step   | <step>   |
        | ground | <ground> |
      When the facts are assessed
      Then ICERD article 2(1)(c) <outcome>: law that treats non-citizens worse

      Examples:
        | ground        | step                                       | outcome                |
        | nationality   | a law that treats groups differently       | is potentially engaged |
        | sex or gender | a law that treats groups differently       | is not engaged         |
        | unknown       | a law that treats groups differently       | is not engaged         |
        | nationality   | absence of a law that guarantees the right | is not engaged         |
        | nationality   | unknown                                    | is undetermined        |

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

    Scenario Outline: Origin and other grounds together, where ground is <ground>, several grounds is <several grounds>
      Given Jamila is a teacher
      And Jamila was treated worse than others, called the unequal treatment
        | ground          | <ground>          |
        | several grounds | <several grounds> |
      When the facts are assessed
      Then ICERD article 2(1)(d) <outcome>: origin and other grounds together

      Examples:
        | ground                    | several grounds | outcome                |
        | ethnic origin or colour   | yes             | is potentially engaged |
        | sex or gender             | yes             | is not engaged         |
        | national or social origin | yes             | is potentially engaged |
        | unknown                   | yes             | is undetermined        |
        | ethnic origin or colour   | no              | is not engaged         |
        | ethnic origin or colour   | unknown         | is not engaged         |

    Scenario: Racist statement, display or attack by private persons
      Given Asel is a group of people
      And a hateful act was directed at Asel or the group of Asel
        | against | ethnic origin or colour                  |
        | form    | a display of hateful symbols or pictures |
      When the facts are assessed
      Then ICERD article 2(1)(d) is potentially engaged for Asel: racist statement, display or attack by private persons
      And with CERD General Recommendation XXX, paragraph 12
      And it is supporting
      And no limit is shown

    Scenario Outline: Racist statement, display or attack by private persons, where form is <form>
      Given Asel is a group of people
      And a hateful act was directed at Asel or the group of Asel
        | against | ethnic origin or colour |
        | form    | <form>                  |
      When the facts are assessed
      Then ICERD article 2(1)(d) <outcome>: racist statement, display or attack by private persons

      Examples:
        | form                                     | outcome                |
        | a display of hateful symbols or pictures | is potentially engaged |
        | denial of a genocide                     | is not engaged         |
        | unknown                                  | is undetermined        |

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

    Scenario Outline: Offence of racist hatred reported and not investigated, where form is <form>, against is <against>
      Given Aigul is a woman
      And a hateful act was directed at Aigul or the group of Aigul
        | against | <against> |
        | form    | <form>    |
      And a complaint or report was made about what happened to Aigul
        | to    | police officers |
        | about | the hateful act |
      And as regards an investigation into what happened to Aigul
        | about  | the hateful act |
        | opened | no              |
      When the facts are assessed
      Then ICERD article 4(a) <outcome>: offence of racist hatred reported and not investigated

      Examples:
        | form                                     | against                   | outcome                |
        | a hateful statement to the public        | ethnic origin or colour   | is potentially engaged |
        | denial of a genocide                     | ethnic origin or colour   | is not engaged         |
        | a display of hateful symbols or pictures | ethnic origin or colour   | is potentially engaged |
        | unknown                                  | ethnic origin or colour   | is undetermined        |
        | a hateful statement to the public        | unknown                   | is undetermined        |
        | a hateful statement to the public        | national or social origin | is potentially engaged |

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

    Scenario: Racist incitement in public
      Given Hamid is a woman
      And threats or insults were directed at Hamid
        | content   | a call on others to harm someone                       |
        | channel   | social media                                           |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 4(a) is potentially engaged for Hamid: racist incitement in public
      And with ICERD article 2(1)(d)
      And with CERD General Recommendation No. 35, paragraph 13
      And it is supporting
      And the limit "expression that article 4 leaves free, out of regard for the Universal Declaration and the rights of article 5" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Racist incitement in public, where channel is <channel>
      Given Hamid is a woman
      And threats or insults were directed at Hamid
        | content   | a call on others to harm someone                       |
        | channel   | <channel>                                              |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 4(a) <outcome>: racist incitement in public

      Examples:
        | channel                   | outcome                |
        | social media              | is potentially engaged |
        | unknown                   | is undetermined        |
        | leaflets or posters       | is potentially engaged |
        | the press or broadcasting | is potentially engaged |

    Scenario: Racist statement, display or attack by private persons (2)
      Given Rustam is an organisation
      And a hateful act was directed at Rustam or the group of Rustam
        | against | ethnic origin or colour                  |
        | form    | a display of hateful symbols or pictures |
      When the facts are assessed
      Then ICERD article 4(a) is potentially engaged for Rustam: racist statement, display or attack by private persons
      And with ICERD articles 1(1) and 4
      And with CERD General Recommendation No. 35, paragraph 13
      And it is supporting
      And the limit "expression that article 4 leaves free, out of regard for the Universal Declaration and the rights of article 5" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Racist statement, display or attack by private persons, where form is <form> (2)
      Given Rustam is an organisation
      And a hateful act was directed at Rustam or the group of Rustam
        | against | ethnic origin or colour |
        | form    | <form>                  |
      When the facts are assessed
      Then ICERD article 4(a) <outcome>: racist statement, display or attack by private persons

      Examples:
        | form                                     | outcome                |
        | a display of hateful symbols or pictures | is potentially engaged |
        | denial of a genocide                     | is not engaged         |
        | unknown                                  | is undetermined        |

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

    Scenario Outline: Officials inciting racial discrimination, where by is <by>
      Given Yusuf is a man
      And Yusuf was publicly discredited
        | by        | <by>                                                   |
        | content   | a call on others to harm someone                       |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 4(c) <outcome>: officials inciting racial discrimination

      Examples:
        | by                     | outcome                |
        | a local authority      | is potentially engaged |
        | a private media outlet | is not engaged         |
        | unknown                | is undetermined        |

    Scenario: Officials inciting racial discrimination: also when by State media, with an insult to an ethnic or religious or other group
      Given Yusuf is a man
      And Yusuf was publicly discredited
        | by        | State media                                            |
        | content   | an insult to an ethnic or religious or other group     |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 4(c) is potentially engaged for Yusuf: officials inciting racial discrimination

    Scenario: Officials inciting racial discrimination: not when by State media, allegedly because of language
      Given Yusuf is a man
      And Yusuf was publicly discredited
        | by        | State media                      |
        | content   | a call on others to harm someone |
        | linked to | language                         |
      When the facts are assessed
      Then ICERD article 4(c) is not engaged: officials inciting racial discrimination

    Scenario: Officials who take part in racist statements or acts
      Given Oleg is a journalist
      And a hateful act was directed at Oleg or the group of Oleg
        | by      | a ministry              |
        | against | ethnic origin or colour |
      When the facts are assessed
      Then ICERD article 4(c) is potentially engaged for Oleg: officials who take part in racist statements or acts
      And with ICERD article 2(1)(a)
      And with CERD General Recommendation XXX, paragraph 12
      And it is primary
      And no limit is shown

    Scenario Outline: Officials who take part in racist statements or acts, where against is <against>, by is <by>
      Given Oleg is a journalist
      And a hateful act was directed at Oleg or the group of Oleg
        | by      | <by>      |
        | against | <against> |
      When the facts are assessed
      Then ICERD article 4(c) <outcome>: officials who take part in racist statements or acts

      Examples:
        | against                   | by                         | outcome                |
        | ethnic origin or colour   | a ministry                 | is potentially engaged |
        | religion or belief        | a ministry                 | is not engaged         |
        | national or social origin | a ministry                 | is potentially engaged |
        | unknown                   | a ministry                 | is undetermined        |
        | ethnic origin or colour   | a known private individual | is not engaged         |
        | ethnic origin or colour   | unknown                    | is undetermined        |

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

    Scenario Outline: Treated worse because of nationality, where ground is <ground>
      Given Galina is under eighteen years old
      And Galina was treated worse than others, called the unequal treatment
        | by     | a ministry |
        | ground | <ground>   |
      When the facts are assessed
      Then ICERD article 5 <outcome>: treated worse because of nationality

      Examples:
        | ground        | outcome                |
        | nationality   | is potentially engaged |
        | sex or gender | is not engaged         |
        | unknown       | is undetermined        |

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

    Scenario Outline: Proceedings because of race or origin, where by is <by>
      Given Olim is a lawyer
      And Olim was sued
        | by        | <by>                                                   |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(a) <outcome>: proceedings because of race or origin

      Examples:
        | by         | outcome                |
        | a ministry | is potentially engaged |
        | a company  | is not engaged         |
        | unknown    | is undetermined        |

  Rule: Article 5(b): Security of person and State protection against violence by officials or others

    Scenario: Force of the police against Roma
      Given Yana is Roma or Travellers
      And Yana was physically attacked
        | by | police officers |
      When the facts are assessed
      Then ICERD article 5(b) is potentially engaged for Yana: force of the police against Roma
      And with CERD General Recommendation XXVII, paragraph 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Force of the police against Roma, where by is <by>
      Given Yana is Roma or Travellers
      And Yana was physically attacked
        | by | <by> |
      When the facts are assessed
      Then ICERD article 5(b) <outcome>: force of the police against Roma

      Examples:
        | by                         | outcome                |
        | police officers            | is potentially engaged |
        | a known private individual | is not engaged         |
        | unknown                    | is undetermined        |

    Scenario: Racist violence against Roma
      Given Murat is Roma or Travellers
      And Murat was physically attacked
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(b) is potentially engaged for Murat: racist violence against Roma
      And with CERD General Recommendation XXVII, paragraph 12
      And it is supporting
      And no limit is shown

    Scenario Outline: Racist violence against Roma, where linked to is <linked to>
      Given Murat is Roma or Travellers
      And Murat was physically attacked
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(b) <outcome>: racist violence against Roma

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | language                                               | is not engaged         |
        | ethnic origin or language                              | is undetermined        |
        | unknown                                                | is not engaged         |

    Scenario: Violence or threats because of race or origin
      Given Farid is with a disability
      And threats or insults were directed at Farid
        | content   | a threat                                               |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(b) is potentially engaged for Farid: violence or threats because of race or origin
      And with ICERD articles 1(1) and 2(1)(d)
      And it is primary
      And no limit is shown

    Scenario Outline: Violence or threats because of race or origin, where linked to is <linked to>
      Given Farid is with a disability
      And Farid was physically attacked
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(b) <outcome>: violence or threats because of race or origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | personal status                                        | is undetermined        |
        | unknown                                                | is not engaged         |

  Rule: Article 5(c): Political rights without racial distinction: voting, standing, public affairs and public service

    Scenario: Community not consulted on land or culture
      Given Emil is an indigenous people
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

    Scenario: Kept from public affairs because of ethnic origin
      Given Umida is a teacher
      And Umida was kept from taking part in public affairs, called the measure
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(c) is potentially engaged for Umida: kept from public affairs because of ethnic origin
      And it is primary
      And no limit is shown

    Scenario Outline: Kept from public affairs because of ethnic origin, where linked to is <linked to>
      Given Umida is a teacher
      And Umida was kept from taking part in public affairs, called the measure
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(c) <outcome>: kept from public affairs because of ethnic origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | what was said or published                             | is not engaged         |
        | unknown                                                | is not engaged         |

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

    Scenario Outline: Freedoms curtailed because of race or origin, where linked to is <linked to>
      Given Madina is a woman
      And a measure was taken against what Madina says or publishes, called the measure
        | by        | police officers |
        | linked to | <linked to>     |
      When the facts are assessed
      Then ICERD article 5(d) <outcome>: freedoms curtailed because of race or origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | ethnic origin or language                              | is undetermined        |
        | unknown                                                | is not engaged         |

  Rule: Article 5(d)(i): Equal freedom of movement and residence

    Scenario: Kept from moving because of ethnic origin
      Given Ulan is a woman
      And Ulan was kept from moving freely, called the measure
        | by        | police officers                                        |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(d)(i) is potentially engaged for Ulan: kept from moving because of ethnic origin
      And with ICERD article 5(d)(ii)
      And it is primary
      And no limit is shown

    Scenario Outline: Kept from moving because of ethnic origin, where by is <by>, linked to is <linked to>
      Given Ulan is a woman
      And Ulan was kept from moving freely, called the measure
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d)(i) <outcome>: kept from moving because of ethnic origin

      Examples:
        | by                                 | linked to                                              | outcome                |
        | police officers                    | race or colour or descent or national or ethnic origin | is potentially engaged |
        | members of the family or community | race or colour or descent or national or ethnic origin | is not engaged         |
        | unknown                            | race or colour or descent or national or ethnic origin | is undetermined        |
        | police officers                    | what was said or published                             | is not engaged         |
        | police officers                    | unknown                                                | is not engaged         |

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

    Scenario Outline: Nationality refused because of race or origin, where by is <by>, form is <form>, linked to is <linked to>
      Given Daniyar is a journalist
      And a measure concerns the nationality or residence status of Daniyar
        | by        | <by>        |
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d)(iii) <outcome>: nationality refused because of race or origin

      Examples:
        | by                 | form                             | linked to                                              | outcome                |
        | a ministry         | refusal of nationality           | race or colour or descent or national or ethnic origin | is potentially engaged |
        | an occupying power | refusal of nationality           | race or colour or descent or national or ethnic origin | is not engaged         |
        | unknown            | refusal of nationality           | race or colour or descent or national or ethnic origin | is undetermined        |
        | a ministry         | refusal of identity papers       | race or colour or descent or national or ethnic origin | is not engaged         |
        | a ministry         | a child left without nationality | race or colour or descent or national or ethnic origin | is potentially engaged |
        | a ministry         | unknown                          | race or colour or descent or national or ethnic origin | is undetermined        |
        | a ministry         | refusal of nationality           | ethnic origin or language                              | is undetermined        |
        | a ministry         | refusal of nationality           | unknown                                                | is not engaged         |

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

    Scenario: Nationality withdrawn because of race or origin
      Given Kamila is a man
      And a measure concerns the nationality or residence status of Kamila
        | by        | a ministry                                             |
        | form      | withdrawal of nationality                              |
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(d)(iii) is potentially engaged for Kamila: nationality withdrawn because of race or origin
      And with CERD General Recommendation XXX, paragraph 14
      And with ICERD article 1(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Nationality withdrawn because of race or origin, where by is <by>, form is <form>, linked to is <linked to>
      Given Kamila is a man
      And a measure concerns the nationality or residence status of Kamila
        | by        | <by>        |
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(d)(iii) <outcome>: nationality withdrawn because of race or origin

      Examples:
        | by                 | form                       | linked to                                              | outcome                |
        | a ministry         | withdrawal of nationality  | race or colour or descent or national or ethnic origin | is potentially engaged |
        | an occupying power | withdrawal of nationality  | race or colour or descent or national or ethnic origin | is not engaged         |
        | unknown            | withdrawal of nationality  | race or colour or descent or national or ethnic origin | is undetermined        |
        | a ministry         | refusal of identity papers | race or colour or descent or national or ethnic origin | is not engaged         |
        | a ministry         | unknown                    | race or colour or descent or national or ethnic origin | is undetermined        |
        | a ministry         | withdrawal of nationality  | language                                               | is not engaged         |
        | a ministry         | withdrawal of nationality  | unknown                                                | is not engaged         |

  Rule: Article 5(d)(v): Equal right to own property, alone or jointly

    Scenario: Land or livelihood of an indigenous people or minority taken or limited
      Given Saida is an indigenous people
      And a measure concerns the land or livelihood of Saida
        | threatens way of life | yes |
      When the facts are assessed
      Then ICERD article 5(d)(v) is potentially engaged for Saida: land or livelihood of an indigenous people or minority taken or limited
      And with CERD General Recommendation XXIII, paragraphs 4 and 5
      And it is supporting
      And no limit is shown

    Scenario Outline: Land or livelihood of an indigenous people or minority taken or limited, where threatens way of life is <threatens way of life>
      Given Saida is an indigenous people
      And a measure concerns the land or livelihood of Saida
        | threatens way of life | <threatens way of life> |
      When the facts are assessed
      Then ICERD article 5(d)(v) <outcome>: land or livelihood of an indigenous people or minority taken or limited

      Examples:
        | threatens way of life | outcome                |
        | yes                   | is potentially engaged |
        | no                    | is not engaged         |
        | unknown               | is undetermined        |

  Rule: Article 5(e)(i): Equal rights at work: free choice, fair conditions, unemployment protection, equal and fair pay

    Scenario: Measure at work because of ethnic origin
      Given Boris is a lawyer
      And Boris suffered a measure at work, called the measure
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(e)(i) is potentially engaged for Boris: measure at work because of ethnic origin
      And it is primary
      And no limit is shown

    Scenario Outline: Measure at work because of ethnic origin, where linked to is <linked to>
      Given Boris is a lawyer
      And Boris suffered a measure at work, called the measure
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(e)(i) <outcome>: measure at work because of ethnic origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | what was said or published                             | is not engaged         |
        | unknown                                                | is not engaged         |

    Scenario: Measure at work because of foreign nationality
      Given Karim is with a disability
      And Karim suffered a measure at work, called the measure
        | linked to | foreign nationality |
      When the facts are assessed
      Then ICERD article 5(e)(i) is potentially engaged for Karim: measure at work because of foreign nationality
      And with CERD General Recommendation XXX, paragraphs 4 and 12
      And it is primary
      And the limit "a distinction between citizens and others that has a legitimate aim and is in proportion to it" is shown as not invoked

    Scenario Outline: Measure at work because of foreign nationality, where linked to is <linked to>
      Given Karim is with a disability
      And Karim suffered a measure at work, called the measure
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(e)(i) <outcome>: measure at work because of foreign nationality

      Examples:
        | linked to           | outcome                |
        | foreign nationality | is potentially engaged |
        | journalism          | is not engaged         |
        | personal status     | is undetermined        |
        | unknown             | is not engaged         |

  Rule: Article 5(e)(v): Equal education and training

    Scenario: Kept from education because of race or origin
      Given Sitora is with a disability
      And a measure concerns the education or training of Sitora
        | linked to | race or colour or descent or national or ethnic origin |
      When the facts are assessed
      Then ICERD article 5(e)(v) is potentially engaged for Sitora: kept from education because of race or origin
      And with ICERD articles 1(1) and 2(1)(d)
      And it is primary
      And no limit is shown

    Scenario Outline: Kept from education because of race or origin, where linked to is <linked to>
      Given Sitora is with a disability
      And a measure concerns the education or training of Sitora
        | linked to | <linked to> |
      When the facts are assessed
      Then ICERD article 5(e)(v) <outcome>: kept from education because of race or origin

      Examples:
        | linked to                                              | outcome                |
        | race or colour or descent or national or ethnic origin | is potentially engaged |
        | language                                               | is not engaged         |
        | ethnic origin or language                              | is undetermined        |
        | unknown                                                | is not engaged         |

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

    Scenario Outline: Racist act reported and not investigated, where against is <against>
      Given Irina is a teacher
      And a hateful act was directed at Irina or the group of Irina
        | against | <against> |
      And a complaint or report was made about what happened to Irina
        | to    | police officers |
        | about | the hateful act |
      And as regards an investigation into what happened to Irina
        | about  | the hateful act |
        | opened | no              |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racist act reported and not investigated

      Examples:
        | against                   | outcome                |
        | ethnic origin or colour   | is potentially engaged |
        | religion or belief        | is not engaged         |
        | national or social origin | is potentially engaged |
        | unknown                   | is undetermined        |

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

    Scenario Outline: Racist violence or threats reported and not investigated, where content is <content>
      Given Zarina is a woman
      And threats or insults were directed at Zarina
        | content   | <content>                                              |
        | linked to | race or colour or descent or national or ethnic origin |
      And a complaint or report was made about what happened to Zarina
        | to    | police officers |
        | about | the threat      |
      And as regards an investigation into what happened to Zarina
        | about  | the threat |
        | opened | no         |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racist violence or threats reported and not investigated

      Examples:
        | content                          | outcome                |
        | a threat                         | is potentially engaged |
        | an insult                        | is not engaged         |
        | a call on others to harm someone | is potentially engaged |
        | unknown                          | is undetermined        |

    Scenario: Racist violence or threats reported and not investigated: also when without threats or insults, with physical attack (allegedly because of race or colour or descent or national o
      Given Zarina is a woman
      And Zarina was physically attacked
        | linked to | race or colour or descent or national or ethnic origin |
      And a complaint or report was made about what happened to Zarina
        | to    | police officers |
        | about | the attack      |
      And as regards an investigation into what happened to Zarina
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then ICERD article 6 is potentially engaged for Zarina: racist violence or threats reported and not investigated
      And because of the attack, the complaint and the investigation

    Scenario: Discrimination reported and not looked into
      Given Bakyt is a group of people
      And Bakyt was treated worse than others, called the unequal treatment
        | ground | ethnic origin or colour |
      And as regards an investigation into what happened to Bakyt
        | about  | the unequal treatment |
        | opened | no                    |
      When the facts are assessed
      Then ICERD article 6 is potentially engaged for Bakyt: discrimination reported and not looked into
      And because of the unequal treatment and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: Discrimination reported and not looked into, where opened is <opened>, ground is <ground>
      Given Bakyt is a group of people
      And Bakyt was treated worse than others, called the unequal treatment
        | ground | <ground> |
      And as regards an investigation into what happened to Bakyt
        | about  | the unequal treatment |
        | opened | <opened>              |
      When the facts are assessed
      Then ICERD article 6 <outcome>: discrimination reported and not looked into

      Examples:
        | opened  | ground                    | outcome                |
        | no      | ethnic origin or colour   | is potentially engaged |
        | yes     | ethnic origin or colour   | is not engaged         |
        | unknown | ethnic origin or colour   | is undetermined        |
        | no      | sex or gender             | is not engaged         |
        | no      | national or social origin | is potentially engaged |
        | no      | unknown                   | is undetermined        |

    Scenario: Racial discrimination without compensation
      Given Parviz is an organisation
      And a hateful act was directed at Parviz or the group of Parviz
        | against | ethnic origin or colour |
      And as regards redress for Parviz
        | about        | the hateful act |
        | compensation | no              |
      When the facts are assessed
      Then ICERD article 6 is potentially engaged for Parviz: racial discrimination without compensation
      And with CERD General Recommendation XXVI, paragraph 2
      And with CERD General Recommendation XXXI, paragraph 6
      And because of the hateful act and the redress
      And it is primary
      And no limit is shown

    Scenario Outline: Racial discrimination without compensation, where compensation is <compensation>, against is <against>
      Given Parviz is an organisation
      And a hateful act was directed at Parviz or the group of Parviz
        | against | <against> |
      And as regards redress for Parviz
        | about        | the hateful act |
        | compensation | <compensation>  |
      When the facts are assessed
      Then ICERD article 6 <outcome>: racial discrimination without compensation

      Examples:
        | compensation | against                   | outcome                |
        | no           | ethnic origin or colour   | is potentially engaged |
        | yes          | ethnic origin or colour   | is not engaged         |
        | unknown      | ethnic origin or colour   | is undetermined        |
        | no           | national or social origin | is potentially engaged |
        | no           | unknown                   | is undetermined        |
