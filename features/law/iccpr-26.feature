@law @iccpr @article-26
Feature: Equality before the law, ICCPR article 26
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 26: All are equal before the law and owed its equal, discrimination-free protection

    Scenario: Different treatment on a prohibited ground
      Given Jamshid is with a disability
      And Jamshid was treated worse than others, called the unequal treatment
        | by     | a court       |
        | ground | sex or gender |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Jamshid: different treatment on a prohibited ground
      And with HRC General Comment No. 18, paragraphs 7, 12 and 13
      And with UDHR article 7
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Different treatment on a prohibited ground, where by is <by>, ground is <ground>
      Given Jamshid is with a disability
      And Jamshid was treated worse than others, called the unequal treatment
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: different treatment on a prohibited ground

      Examples:
        | by                 | ground        | outcome                |
        | a court            | sex or gender | is potentially engaged |
        | a private employer | sex or gender | is not engaged         |
        | unknown            | sex or gender | is undetermined        |
        | a court            | unknown       | is undetermined        |

    Scenario: Law that discriminates or leaves discrimination unpunished
      Given Jamila is a teacher
      And a law or policy concerns the rights of Jamila
        | area | equality and protection from discrimination          |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Jamila: law that discriminates or leaves discrimination unpunished
      And with HRC General Comment No. 18, paragraphs 1 and 12
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that discriminates or leaves discrimination unpunished, where step is <step>, area is <area>
      Given Jamila is a teacher
      And a law or policy concerns the rights of Jamila
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: law that discriminates or leaves discrimination unpunished

      Examples:
        | step                                                       | area                                        | outcome                |
        | adoption of a law or policy that restricts the right       | equality and protection from discrimination | is potentially engaged |
        | a law or policy in favour of the right that is not applied | equality and protection from discrimination | is not engaged         |
        | unknown                                                    | equality and protection from discrimination | is undetermined        |
        | adoption of a law or policy that restricts the right       | movement or residence                       | is not engaged         |
        | adoption of a law or policy that restricts the right       | unknown                                     | is undetermined        |

    Scenario: Official measure because of personal status
      Given Rustam is an organisation
      And Rustam was ill-treated, called the treatment
        | by        | police officers                       |
        | linked to | sexual orientation or gender identity |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Rustam: official measure because of personal status
      And with HRC General Comment No. 18, paragraphs 7, 12 and 13
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Official measure because of personal status, where by is <by>, linked to is <linked to>
      Given Rustam is an organisation
      And Rustam was ill-treated, called the treatment
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: official measure because of personal status

      Examples:
        | by                         | linked to                             | outcome                |
        | police officers            | sexual orientation or gender identity | is potentially engaged |
        | a known private individual | sexual orientation or gender identity | is not engaged         |
        | unknown                    | sexual orientation or gender identity | is undetermined        |
        | police officers            | journalism                            | is not engaged         |
        | police officers            | unknown                               | is not engaged         |

    Scenario: Official measure because of personal status; without charge, with search (by police officers, allegedly because of ethnic origin or language)
      Given Rustam is an organisation
      And the premises of Rustam were searched
        | by        | police officers           |
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Rustam: official measure because of personal status

    Scenario: Official measure because of personal status; with charge (allegedly because of journalism), with sentence (allegedly because of journalism), allegedly beca
      Given Rustam is an organisation
      And the premises of Rustam were searched
        | by        | police officers |
        | linked to | journalism      |
      And a charge was brought against Rustam
        | linked to | journalism |
      And Rustam was sentenced
        | linked to | journalism |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: official measure because of personal status

    Scenario: Protection from discrimination by private persons
      Given Oleg is a journalist
      And Oleg was treated worse than others, called the unequal treatment
        | by     | a private employer |
        | ground | sex or gender      |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Oleg: protection from discrimination by private persons
      And with HRC General Comment No. 18, paragraphs 7 and 12
      And with HRC General Comment No. 31, paragraph 8
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Protection from discrimination by private persons, where by is <by>, ground is <ground>
      Given Oleg is a journalist
      And Oleg was treated worse than others, called the unequal treatment
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: protection from discrimination by private persons

      Examples:
        | by                 | ground        | outcome                |
        | a private employer | sex or gender | is potentially engaged |
        | a court            | sex or gender | is not engaged         |
        | unknown            | sex or gender | is undetermined        |
        | a private employer | unknown       | is undetermined        |

    Scenario: Speech on sexual orientation singled out
      Given Galina is under eighteen years old
      And Galina expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a charge was brought against Galina
        | offence | propaganda that the law prohibits |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Galina: speech on sexual orientation singled out
      And with HRC General Comment No. 18, paragraphs 7 and 13
      And with HRC General Comment No. 34, paragraphs 26 and 32
      And because of the expression and the charge
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Speech on sexual orientation singled out, where ground is <ground>, by is <by>
      Given Galina is under eighteen years old
      And Galina expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a measure was taken against what Galina says or publishes, called the measure
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: speech on sexual orientation singled out

      Examples:
        | ground        | by                 | outcome                |
        | public morals | police officers    | is potentially engaged |
        | unknown       | police officers    | is undetermined        |
        | public morals | a private employer | is not engaged         |
        | public morals | unknown            | is undetermined        |

    Scenario: Speech on sexual orientation singled out; as regards someone else
      Given Galina is a person in the case
      And Karim is under eighteen years old
      And Karim expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a charge was brought against Galina
        | offence | propaganda that the law prohibits |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: speech on sexual orientation singled out

    Scenario: Speech on sexual orientation singled out; without charge, with measure against expression (by police officers, on the stated ground of public morals)
      Given Galina is under eighteen years old
      And Galina expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a measure was taken against what Galina says or publishes, called the measure
        | by     | police officers |
        | ground | public morals   |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Galina: speech on sexual orientation singled out
      And because of the expression and the measure

    Scenario: Alternative to prison refused that others receive
      Given Tahir is under eighteen years old
      And Tahir was sentenced
        | alternative refused | yes        |
        | alternative usual   | yes        |
        | linked to           | journalism |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Tahir: alternative to prison refused that others receive
      And with HRC General Comment No. 18, paragraph 7
      And it is supporting
      And the limit "distinction on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Alternative to prison refused that others receive, where alternative usual is <alternative usual>, linked to is <linked to>
      Given Tahir is under eighteen years old
      And Tahir was sentenced
        | alternative refused | yes                 |
        | alternative usual   | <alternative usual> |
        | linked to           | <linked to>         |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: alternative to prison refused that others receive

      Examples:
        | alternative usual | linked to                 | outcome                |
        | yes               | journalism                | is potentially engaged |
        | no                | journalism                | is not engaged         |
        | unknown           | journalism                | is not engaged         |
        | yes               | a private matter          | is not engaged         |
        | yes               | ethnic origin or language | is potentially engaged |
        | yes               | unknown                   | is not engaged         |

    Scenario: Alternative to prison refused that others receive; not joined to it
      Given Tahir is under eighteen years old
      And Tahir was sentenced
        | alternative refused | yes        |
        | alternative usual   | yes        |
        | linked to           | journalism |
      And according to the other source, the sentence is told otherwise
        | alternative refused | no |
      When the facts are assessed
      Then ICCPR article 26 is undetermined: alternative to prison refused that others receive
      And the question on the alternative refused of the sentence stays open

    Scenario: Alternative to prison refused that others receive; the State may argue: distinction on reasonable and objective criteria for a legitimate purpose
      Given Tahir is under eighteen years old
      And Tahir was sentenced
        | alternative refused | yes                       |
        | alternative usual   | yes                       |
        | linked to           | ethnic origin or language |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Tahir: alternative to prison refused that others receive
      And the limit "distinction on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And the test of "distinction on reasonable and objective criteria for a legitimate purpose" has these limbs
        | criteria | reasonable and objective criteria that apply to everyone in the same situation |
        | purpose  | a purpose that is legitimate under the Covenant                                |
      Given the authorities explained what was done to Tahir
        | with | the same criteria apply to everyone in that situation |
      When the facts are assessed again
      Then ICCPR article 26 is potentially engaged for Tahir: alternative to prison refused that others receive
      And the limit "distinction on reasonable and objective criteria for a legitimate purpose" is shown as invoked by the justification

    Scenario: Attacks by others because of personal status
      Given Cholpon is a lawyer
      And Cholpon was physically attacked
        | by        | a known private individual            |
        | linked to | sexual orientation or gender identity |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Cholpon: attacks by others because of personal status
      And with HRC General Comment No. 18, paragraph 7
      And with HRC General Comment No. 31, paragraph 8
      And it is supporting
      And no limit is shown

    Scenario Outline: Attacks by others because of personal status, where content is <content>
      Given Cholpon is a lawyer
      And threats or insults were directed at Cholpon
        | by        | a known private individual |
        | content   | <content>                  |
        | linked to | ethnic origin or language  |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: attacks by others because of personal status

      Examples:
        | content                    | outcome                |
        | a threat                   | is potentially engaged |
        | mockery of a dead relative | is not engaged         |
        | unknown                    | is undetermined        |

    Scenario: Attacks by others because of personal status; with threats or insults (by police officers, containing a threat), with public discrediting (by police officer
      Given Cholpon is a lawyer
      And Cholpon was physically attacked
        | by        | police officers                       |
        | linked to | sexual orientation or gender identity |
      And threats or insults were directed at Cholpon
        | by        | police officers           |
        | content   | a threat                  |
        | linked to | ethnic origin or language |
      And Cholpon was publicly discredited
        | by        | police officers        |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: attacks by others because of personal status

    Scenario: Discrimination against a woman on several grounds at once
      Given Yusuf is a woman
      And Yusuf was treated worse than others, called the unequal treatment
        | ground          | sex or gender, ethnic origin or colour |
        | several grounds | yes                                    |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Yusuf: discrimination against a woman on several grounds at once
      And with HRC General Comment No. 28, paragraph 30
      And it is supporting
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Discrimination against a woman on several grounds at once, where ground is <ground>
      Given Yusuf is a woman
      And Yusuf was treated worse than others, called the unequal treatment
        | ground          | <ground> |
        | several grounds | yes      |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: discrimination against a woman on several grounds at once

      Examples:
        | ground                                                         | outcome                |
        | sex or gender, ethnic origin or colour                         | is potentially engaged |
        | sexual orientation or gender identity, ethnic origin or colour | is not engaged         |
        | unknown                                                        | is undetermined        |

    Scenario: Discrimination against a woman on several grounds at once; on the ground of sex or gender
      Given Yusuf is a woman
      And Boris is a man
      And Boris was treated worse than others, called the unequal treatment
        | ground          | sex or gender |
        | several grounds | yes           |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: discrimination against a woman on several grounds at once

    Scenario: Discrimination because of opinion or of being a human rights defender
      Given Hamid is a woman
      And the premises of Hamid were searched
        | by        | police officers |
        | linked to | journalism      |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Hamid: discrimination because of opinion or of being a human rights defender
      And with HRC General Comment No. 18, paragraphs 1, 7 and 12
      And with UDHR article 7
      And it is supporting
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Discrimination because of opinion or of being a human rights defender, where by is <by>, linked to is <linked to>
      Given Hamid is a woman
      And the premises of Hamid were searched
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: discrimination because of opinion or of being a human rights defender

      Examples:
        | by              | linked to                                   | outcome                |
        | police officers | journalism                                  | is potentially engaged |
        | a company       | journalism                                  | is not engaged         |
        | unknown         | journalism                                  | is undetermined        |
        | police officers | membership or leadership of an organisation | is potentially engaged |
        | police officers | human rights work                           | is potentially engaged |
        | police officers | political activity                          | is potentially engaged |
        | police officers | religion or belief                          | is potentially engaged |
        | police officers | cooperation with an international body      | is potentially engaged |
        | police officers | unknown                                     | is not engaged         |

    Scenario: Discrimination because of opinion or of being a human rights defender; with different treatment, with charge (allegedly because of sexual orientation or gender identity, the acts ch
      Given Hamid is a woman
      And Hamid was treated worse than others, called the unequal treatment
      And the premises of Hamid were searched
        | by        | police officers                       |
        | linked to | sexual orientation or gender identity |
      And a charge was brought against Hamid
        | linked to         | sexual orientation or gender identity |
        | based on activity | no                                    |
      And Hamid was sued
        | by        | a ministry                            |
        | linked to | sexual orientation or gender identity |
      And Hamid was sentenced
        | linked to | sexual orientation or gender identity |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: discrimination because of opinion or of being a human rights defender

    Scenario: Emergency powers used because of disability, nationality or orientation
      Given Asel is a group of people
      And Asel was subjected to powers of a state of emergency
        | by        | the government |
        | linked to | disability     |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Asel: emergency powers used because of disability, nationality or orientation
      And with HRC General Comment No. 29, paragraph 8
      And with HRC General Comment No. 18, paragraph 7
      And it is supporting
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Emergency powers used because of disability, nationality or orientation, where linked to is <linked to>, by is <by>
      Given Asel is a group of people
      And Asel was subjected to powers of a state of emergency
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: emergency powers used because of disability, nationality or orientation

      Examples:
        | linked to                 | by                 | outcome                |
        | disability                | the government     | is potentially engaged |
        | ethnic origin or language | the government     | is not engaged         |
        | foreign nationality       | the government     | is potentially engaged |
        | unknown                   | the government     | is not engaged         |
        | disability                | a private employer | is not engaged         |
        | disability                | unknown            | is undetermined        |

    Scenario: Emergency powers used because of race, colour, sex, language, religion or social origin
      Given Rano is with a disability
      And Rano was subjected to powers of a state of emergency
        | by | agents of the State |
      And Rano was treated worse than others, called the unequal treatment
        | about  | the emergency powers    |
        | by     | agents of the State     |
        | ground | ethnic origin or colour |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Rano: emergency powers used because of race, colour, sex, language, religion or social origin
      And with HRC General Comment No. 29, paragraph 8
      And with ICCPR article 4(1)
      And with HRC General Comment No. 18, paragraph 2
      And because of the emergency powers and the unequal treatment
      And it is supporting
      And no limit is shown

    Scenario Outline: Emergency powers used because of race, colour, sex, language, religion or social origin, where about is <about>, ground is <ground>, by is <by>
      Given Rano is with a disability
      And Rano was subjected to powers of a state of emergency
        | by | <by> |
      And Rano was treated worse than others, called the unequal treatment
        | about  | <about>  |
        | by     | <by 2>   |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: emergency powers used because of race, colour, sex, language, religion or social origin

      Examples:
        | about                | ground                                | by                  | by 2                | outcome                |
        | the emergency powers | ethnic origin or colour               | agents of the State | agents of the State | is potentially engaged |
        | unknown              | ethnic origin or colour               | agents of the State | agents of the State | is not engaged         |
        | the emergency powers | sexual orientation or gender identity | agents of the State | agents of the State | is not engaged         |
        | the emergency powers | language                              | agents of the State | agents of the State | is potentially engaged |
        | the emergency powers | national or social origin             | agents of the State | agents of the State | is potentially engaged |
        | the emergency powers | religion or belief                    | agents of the State | agents of the State | is potentially engaged |
        | the emergency powers | unknown                               | agents of the State | agents of the State | is undetermined        |
        | the emergency powers | ethnic origin or colour               | unknown             | agents of the State | is undetermined        |
        | the emergency powers | ethnic origin or colour               | agents of the State | unknown             | is undetermined        |

    Scenario: Emergency powers used because of race, colour, sex, language, religion or social origin; as regards someone else
      Given Rano is a person in the case
      And Umida is with a disability
      And Umida was subjected to powers of a state of emergency
        | by | agents of the State |
      And Rano was treated worse than others, called the unequal treatment
        | about  | the emergency powers    |
        | by     | agents of the State     |
        | ground | ethnic origin or colour |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: emergency powers used because of race, colour, sex, language, religion or social origin

    Scenario: Religious community treated worse than another
      Given Aigul is a religious minority
      And a measure was taken against the religion or belief of Aigul, called the measure
        | by   | a local authority            |
        | form | stopping worship or meetings |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Aigul: religious community treated worse than another
      And with HRC General Comment No. 18, paragraphs 7 and 13
      And with HRC General Comment No. 22, paragraph 9
      And it is supporting
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Religious community treated worse than another, where by is <by>, form is <form>
      Given Aigul is a religious minority
      And a measure was taken against the religion or belief of Aigul, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: religious community treated worse than another

      Examples:
        | by                | form                                          | outcome                |
        | a local authority | stopping worship or meetings                  | is potentially engaged |
        | unknown           | stopping worship or meetings                  | is undetermined        |
        | a local authority | unknown                                       | is undetermined        |
        | a local authority | a ban on religious literature                 | is potentially engaged |
        | a local authority | a penalty for unregistered religious activity | is potentially engaged |

    Scenario: Religious community treated worse than another; in the form of stopping worship or meetings
      Given Aigul is a religious minority
      And Daniyar is LGBTI people
      And a measure was taken against the religion or belief of Daniyar, called the measure
        | by   | a local authority            |
        | form | stopping worship or meetings |
      And Aigul practised or taught a religion or belief
        | minority belief | yes |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: religious community treated worse than another
