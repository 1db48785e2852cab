@law @iccpr @article-10
Feature: Humane treatment in detention, ICCPR article 10
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 10(1): Detained people must be treated humanely and with dignity

    Scenario: Conditions of detention below minimum standards
      Given Polina is a journalist
      And as regards the conditions in which Polina was held
        | overcrowded | yes |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Polina: conditions of detention below minimum standards
      And with HRC General Comment No. 21, paragraphs 3 and 4
      And with HRC General Comment No. 35, paragraph 59
      And with Mandela Rules, rules 1 and 42
      And with Body of Principles (detention), principle 1
      And it is primary
      And no limit is shown

    Scenario Outline: Conditions of detention below minimum standards: what decides it
      Given Feruza is a person in the case
      And as regards the conditions in which Feruza was held
        | sanitary             | <sanitary>             |
        | food adequate        | <food adequate>        |
        | light and air        | <light and air>        |
        | exercise             | <exercise>             |
        | bedding and clothing | <bedding and clothing> |
        | overcrowded          | <overcrowded>          |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: conditions of detention below minimum standards

      Examples:
        | sanitary | food adequate | light and air | exercise | bedding and clothing | overcrowded | outcome                |
        | no       | unknown       | unknown       | unknown  | unknown              | unknown     | is potentially engaged |
        | unknown  | no            | unknown       | unknown  | unknown              | unknown     | is potentially engaged |
        | unknown  | unknown       | no            | unknown  | unknown              | unknown     | is potentially engaged |
        | unknown  | unknown       | unknown       | no       | unknown              | unknown     | is potentially engaged |
        | unknown  | unknown       | unknown       | unknown  | no                   | unknown     | is potentially engaged |
        | yes      | yes           | yes           | yes      | unknown              | no          | is not engaged         |

    Scenario: Detainee in chains, in the cold or exposed to view
      Given Inobat is a woman
      And as regards the conditions in which Inobat was held
        | in chains | yes |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Inobat: detainee in chains, in the cold or exposed to view
      And with HRC General Comment No. 21, paragraphs 3 and 4
      And with HRC General Comment No. 35, paragraph 59
      And with Mandela Rules, rules 13 and 15
      And it is primary
      And no limit is shown

    Scenario Outline: Detainee in chains, in the cold or exposed to view: what decides it
      Given Ilyas is a person in the case
      And as regards the conditions in which Ilyas was held
        | warm enough    | <warm enough>    |
        | toilet private | <toilet private> |
        | with the sick  | <with the sick>  |
        | in chains      | <in chains>      |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: detainee in chains, in the cold or exposed to view

      Examples:
        | warm enough | toilet private | with the sick | in chains | outcome                |
        | no          | unknown        | unknown       | unknown   | is potentially engaged |
        | unknown     | no             | unknown       | unknown   | is potentially engaged |
        | unknown     | unknown        | yes           | unknown   | is potentially engaged |
        | yes         | yes            | no            | no        | is not engaged         |

    Scenario: Law that lowers the protection of prisoners
      Given Vera is a teacher
      And a law or policy concerns the rights of Vera
        | area | the rights of prisoners                              |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Vera: law that lowers the protection of prisoners
      And with HRC General Comment No. 21, paragraphs 3 and 4
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that lowers the protection of prisoners turns on the field of law and what was done with the law
      Given Nargiza is a person in the case
      And a law or policy concerns the rights of Nargiza
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: law that lowers the protection of prisoners

      Examples:
        | area                                       | step                                                       | outcome                |
        | the rights of prisoners                    | absence of a law that guarantees the right                 | is potentially engaged |
        | private life or correspondence or the home | adoption of a law or policy that restricts the right       | is not engaged         |
        | the rights of prisoners                    | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Medical care or medicine denied in custody
      Given Elena is a journalist
      And as regards medical care for Elena in custody
        | needed | yes |
        | given  | no  |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Elena: medical care or medicine denied in custody
      And with Mandela Rules, rules 24(1), 24(2), 27(1), 24, 25(1), 25(2) and 31
      And with Body of Principles (detention), principle 24
      And with HRC General Comment No. 36, paragraph 25
      And with HRC General Comment No. 21, paragraph 4
      And it is primary
      And no limit is shown

    Scenario Outline: Medical care or medicine denied in custody turns on whether care was given, how long it took and whether care was requested
      Given Viktor is a person in the case
      And as regards medical care for Viktor in custody
        | needed    | yes         |
        | given     | <given>     |
        | delay     | <delay>     |
        | requested | <requested> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: medical care or medicine denied in custody

      Examples:
        | given | delay   | requested | outcome                |
        | no    | unknown | unknown   | is potentially engaged |
        | yes   | at once | no        | is not engaged         |

    Scenario: Medical care or medicine denied in custody: so too with a death in custody
      Given Viktor is a person in the case
      And Viktor died in custody
        | illness untreated | yes |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged: medical care or medicine denied in custody

    Scenario: Medical care or medicine denied in custody: not from parcels for a detainee alone
      Given Viktor is a person in the case
      And as regards parcels for Viktor in custody
        | accepted | no       |
        | content  | medicine |
      When the facts are assessed
      Then ICCPR article 10(1) is not engaged: medical care or medicine denied in custody

    Scenario: Medical care or medicine denied in custody: not from a parcel of medicine refused where the illness was treated
      Given Viktor is a person in the case
      And as regards parcels for Viktor in custody
        | accepted | no       |
        | content  | medicine |
      And Viktor died in custody
        | illness untreated | no |
      When the facts are assessed
      Then ICCPR article 10(1) is not engaged: medical care or medicine denied in custody

    Scenario: Medical care or medicine denied in custody: not from a parcel of medicine refused where care was given at once
      Given Viktor is a person in the case
      And as regards medical care for Viktor in custody
        | needed    | yes     |
        | given     | yes     |
        | delay     | at once |
        | requested | no      |
      And as regards parcels for Viktor in custody
        | accepted | no       |
        | content  | medicine |
      When the facts are assessed
      Then ICCPR article 10(1) is not engaged: medical care or medicine denied in custody

    Scenario: Prescribed medicine withheld in custody
      Given Leyla is a woman
      And as regards the health of Leyla in custody
        | medicine withheld | yes |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Leyla: prescribed medicine withheld in custody
      And with HRC General Comment No. 36, paragraph 25
      And with HRC General Comment No. 21, paragraph 4
      And with Mandela Rules, rules 24(1) and 27(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Prescribed medicine withheld in custody turns on whether prescribed medicine was withheld
      Given Cholpon is a person in the case
      And as regards the health of Cholpon in custody
        | medicine withheld | <medicine withheld> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: prescribed medicine withheld in custody

      Examples:
        | medicine withheld | outcome                |
        | yes               | is potentially engaged |
        | no                | is not engaged         |

    Scenario: Humane treatment and contact with the family
      Given Gulnara is under eighteen years old
      And as regards contact of Gulnara in custody with the family
        | allowed | no |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Gulnara: humane treatment and contact with the family
      And with HRC General Comment No. 21, paragraph 3
      And with HRC General Comment No. 35, paragraph 58
      And with Mandela Rules, rule 3
      And it is supporting
      And the limit "limits on contact that security and good order strictly require for a short time" is shown as not invoked
      And no other limit is shown

    Scenario: Humane treatment and contact with the family: the State may argue limits on contact that security and good order strictly require for a short time
      Given Gulnara is under eighteen years old
      And as regards contact of Gulnara in custody with the family
        | allowed | no |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Gulnara: humane treatment and contact with the family
      And the limit "limits on contact that security and good order strictly require for a short time" is shown as not invoked
      And the test of "limits on contact that security and good order strictly require for a short time" has these limbs
        | reasons       | reasons specific to the detainee were given                      |
        | necessity     | strictly required for security and order, and for a limited time |
        | no punishment | not as a disciplinary sanction or a means of pressure            |
        | children      | the interests of children are weighed first                      |
      Given the family contact is told otherwise
        | reasons given | yes |
      When the facts are assessed again
      Then ICCPR article 10(1) is potentially engaged for Gulnara: humane treatment and contact with the family
      And the limit "limits on contact that security and good order strictly require for a short time" is shown as invoked by the family contact
      And on "reasons" the facts say of the family contact, reasons given: reasons were given

    Scenario: Parcels with food, medicine or necessities refused
      Given Tamara is a woman
      And as regards parcels for Tamara in custody
        | accepted | no   |
        | content  | food |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Tamara: parcels with food, medicine or necessities refused
      And with HRC General Comment No. 21, paragraph 3
      And with Mandela Rules, rule 3
      And it is supporting
      And the limit "a necessity sent from outside and withheld for a reason of health or safety, while the prison provides it" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Parcels with food, medicine or necessities refused turns on whether parcels were handed over and what was said
      Given Jamila is a person in the case
      And as regards parcels for Jamila in custody
        | accepted | <accepted> |
        | content  | <content>  |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: parcels with food, medicine or necessities refused

      Examples:
        | accepted | content         | outcome                |
        | no       | food            | is potentially engaged |
        | no       | books or papers | is not engaged         |
        | yes      | food            | is not engaged         |

    Scenario: Parcels with food, medicine or necessities refused: the State may argue a necessity sent from outside and withheld for a reason of health or safety, while the prison provides it
      Given Tamara is a woman
      And as regards parcels for Tamara in custody
        | accepted | no   |
        | content  | food |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Tamara: parcels with food, medicine or necessities refused
      And the limit "a necessity sent from outside and withheld for a reason of health or safety, while the prison provides it" is shown as not invoked
      And the test of "a necessity sent from outside and withheld for a reason of health or safety, while the prison provides it" has these limbs
        | medicine | health staff decided on the use of medicine that was sent               |
        | need     | the closed place makes it unavoidable, and nothing necessary is lacking |
      Given the authorities explained what was done to Tamara
        | with | a doctor decided that the treatment was needed |
      When the facts are assessed again
      Then ICCPR article 10(1) is potentially engaged for Tamara: parcels with food, medicine or necessities refused
      And the limit "a necessity sent from outside and withheld for a reason of health or safety, while the prison provides it" is shown as invoked by the justification
      And on "medicine" the facts say of the parcels, content: containing food

  Rule: Article 10(2)(a): Accused detainees are kept apart from convicts and treated as unconvicted

    Scenario: Accused held together with convicted prisoners
      Given Cholpon is a lawyer
      And Cholpon was deprived of liberty, called the detention
        | form | detention pending trial |
      And as regards the conditions in which Cholpon was held
        | separated from convicts | no |
      When the facts are assessed
      Then ICCPR article 10(2)(a) is potentially engaged for Cholpon: accused held together with convicted prisoners
      And with HRC General Comment No. 21, paragraph 9
      And with Body of Principles (detention), principle 8
      And because of the detention and the prison conditions
      And it is primary
      And the limit "exceptional circumstances in which accused and convicted people could not be held apart" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accused held together with convicted prisoners turns on the form it took, who acted and whether it was apart from convicted prisoners
      Given Viktor is a person in the case
      And Viktor was deprived of liberty
        | form | <form> |
        | by   | <by>   |
      And as regards the conditions in which Viktor was held
        | separated from convicts | <separated from convicts> |
      When the facts are assessed
      Then ICCPR article 10(2)(a) <outcome>: accused held together with convicted prisoners

      Examples:
        | form                            | by                            | separated from convicts | outcome                |
        | arrest                          | unknown                       | no                      | is potentially engaged |
        | imprisonment after a conviction | staff of a place of detention | no                      | is not engaged         |
        | detention pending trial         | unknown                       | unknown                 | is undetermined        |

    Scenario: Accused held together with convicted prisoners: what happened to somebody else is not enough
      Given Viktor is a person in the case
      And Farid is a person in the case
      And Viktor was deprived of liberty
        | form | detention pending trial |
      And as regards the conditions in which Farid was held
        | separated from convicts | no |
      When the facts are assessed
      Then ICCPR article 10(2)(a) is not engaged: accused held together with convicted prisoners

    Scenario: Accused held together with convicted prisoners: where the conditions of detention belong to another deprivation of liberty
      Given Viktor is a person in the case
      And Viktor was deprived of liberty, called the deprivation-of-liberty
        | form | detention pending trial |
      And Viktor was deprived of liberty, called the deprivation-of-liberty-2
        | form | imprisonment after a conviction |
      And as regards the conditions in which Viktor was held
        | during                  | the deprivation-of-liberty-2 |
        | separated from convicts | no                           |
      When the facts are assessed
      Then ICCPR article 10(2)(a) is not engaged: accused held together with convicted prisoners

    Scenario: Accused held together with convicted prisoners: the State may argue exceptional circumstances in which accused and convicted people could not be held apart
      Given Cholpon is a lawyer
      And Cholpon was deprived of liberty, called the detention
        | form | detention pending trial |
      And as regards the conditions in which Cholpon was held
        | separated from convicts | no |
      When the facts are assessed
      Then ICCPR article 10(2)(a) is potentially engaged for Cholpon: accused held together with convicted prisoners
      And the limit "exceptional circumstances in which accused and convicted people could not be held apart" is shown as not invoked
      And the test of "exceptional circumstances in which accused and convicted people could not be held apart" has these limbs
        | exception | circumstances that are exceptional and not want of room or money |
        | status    | the accused is treated as someone who is not convicted           |
      Given the authorities explained what was done to Cholpon
        | with | exceptional circumstances left no other way of holding the person |
      When the facts are assessed again
      Then ICCPR article 10(2)(a) is potentially engaged for Cholpon: accused held together with convicted prisoners
      And the limit "exceptional circumstances in which accused and convicted people could not be held apart" is shown as invoked by the justification

  Rule: Article 10(2)(b): Accused juveniles are separated from adults and adjudicated as fast as possible

    Scenario: An accused child held together with adults
      Given Jamshid is under eighteen years old
      And Jamshid was deprived of liberty, called the detention
        | form | detention pending trial |
      And as regards the conditions in which Jamshid was held
        | separated from adults | no |
      When the facts are assessed
      Then ICCPR article 10(2)(b) is potentially engaged for Jamshid: an accused child held together with adults
      And with HRC General Comment No. 21, paragraph 13
      And because of the detention and the prison conditions
      And it is primary
      And no limit is shown

    Scenario Outline: An accused child held together with adults turns on who the person is, the form it took and whether children were apart from adults
      Given Saida is <who>
      And Saida was deprived of liberty
        | form | <form> |
      And as regards the conditions in which Saida was held
        | separated from adults | <separated from adults> |
      When the facts are assessed
      Then ICCPR article 10(2)(b) <outcome>: an accused child held together with adults

      Examples:
        | who                        | form                            | separated from adults | outcome                |
        | under eighteen years old   | arrest                          | no                    | is potentially engaged |
        | under eighteen years old   | imprisonment after a conviction | no                    | is not engaged         |
        | under eighteen years old   | detention pending trial         | yes                   | is not engaged         |
        | eighteen years old or more | detention pending trial         | no                    | is not engaged         |

    Scenario: An accused child held together with adults: what happened to somebody else is not enough
      Given Saida is a person in the case
      And Nargiza is under eighteen years old
      And Nargiza was deprived of liberty
        | form | detention pending trial |
      And as regards the conditions in which Saida was held
        | separated from adults | no |
      When the facts are assessed
      Then ICCPR article 10(2)(b) is not engaged: an accused child held together with adults

    Scenario: An accused child held together with adults: an adult with a child in the case is not enough
      Given Saida is under eighteen years old
      And Nargiza is a person in the case
      And Nargiza was deprived of liberty
        | form | detention pending trial |
      And as regards the conditions in which Nargiza was held
        | separated from adults | no |
      When the facts are assessed
      Then ICCPR article 10(2)(b) is not engaged: an accused child held together with adults

    Scenario: An accused child held together with adults: where the conditions of detention belong to another deprivation of liberty
      Given Saida is under eighteen years old
      And Saida was deprived of liberty, called the deprivation-of-liberty
        | form | detention pending trial |
      And Saida was deprived of liberty, called the deprivation-of-liberty-2
        | form | imprisonment after a conviction |
      And as regards the conditions in which Saida was held
        | during                | the deprivation-of-liberty-2 |
        | separated from adults | no                           |
      When the facts are assessed
      Then ICCPR article 10(2)(b) is not engaged: an accused child held together with adults

    Scenario: A child held before trial for more than six months
      Given Rano is under eighteen years old
      And Rano was deprived of liberty, called the detention
        | form  | detention pending trial |
        | hours | 4381                    |
      When the facts are assessed
      Then ICCPR article 10(2)(b) is potentially engaged for Rano: a child held before trial for more than six months
      And with HRC General Comment No. 35, paragraphs 37 and 59
      And with HRC General Comment No. 21, paragraph 13
      And with CRC General Comment No. 24, paragraph 90
      And it is supporting
      And no limit is shown

    Scenario Outline: A child held before trial for more than six months turns on who the person is, the form it took and the hours
      Given Cholpon is <who>
      And Cholpon was deprived of liberty
        | form  | <form>  |
        | hours | <hours> |
      When the facts are assessed
      Then ICCPR article 10(2)(b) <outcome>: a child held before trial for more than six months

      Examples:
        | who                        | form                            | hours | outcome                |
        | under eighteen years old   | detention pending trial         | 4381  | is potentially engaged |
        | under eighteen years old   | detention pending trial         | 4380  | is not engaged         |
        | under eighteen years old   | imprisonment after a conviction | 4400  | is not engaged         |
        | eighteen years old or more | detention pending trial         | 4400  | is not engaged         |

    Scenario: A child held before trial for more than six months: where it is somebody else who is under eighteen years old
      Given Cholpon is a person in the case
      And Polina is under eighteen years old
      And Cholpon was deprived of liberty
        | form  | detention pending trial |
        | hours | 4400                    |
      When the facts are assessed
      Then ICCPR article 10(2)(b) is not engaged: a child held before trial for more than six months

  Rule: Article 10(3): Prisons must aim at reform and rehabilitation

    Scenario: A convicted child held together with adults
      Given Rustam is under eighteen years old
      And Rustam was deprived of liberty, called the detention
        | form | imprisonment after a conviction |
      And as regards the conditions in which Rustam was held
        | separated from adults | no |
      When the facts are assessed
      Then ICCPR article 10(3) is potentially engaged for Rustam: a convicted child held together with adults
      And with HRC General Comment No. 21, paragraph 13
      And because of the detention and the prison conditions
      And it is primary
      And no limit is shown

    Scenario Outline: A convicted child held together with adults turns on who the person is, the form it took and whether children were apart from adults
      Given Timur is <who>
      And Timur was deprived of liberty
        | form | <form> |
      And as regards the conditions in which Timur was held
        | separated from adults | <separated from adults> |
      When the facts are assessed
      Then ICCPR article 10(3) <outcome>: a convicted child held together with adults

      Examples:
        | who                        | form                            | separated from adults | outcome                |
        | under eighteen years old   | imprisonment after a conviction | no                    | is potentially engaged |
        | under eighteen years old   | detention pending trial         | no                    | is not engaged         |
        | under eighteen years old   | imprisonment after a conviction | yes                   | is not engaged         |
        | eighteen years old or more | imprisonment after a conviction | no                    | is not engaged         |

    Scenario: A convicted child held together with adults: what happened to somebody else is not enough
      Given Timur is a person in the case
      And Emil is under eighteen years old
      And Emil was deprived of liberty
        | form | imprisonment after a conviction |
      And as regards the conditions in which Timur was held
        | separated from adults | no |
      When the facts are assessed
      Then ICCPR article 10(3) is not engaged: a convicted child held together with adults

    Scenario: A convicted child held together with adults: an adult with a child in the case is not enough
      Given Timur is under eighteen years old
      And Emil is a person in the case
      And Emil was deprived of liberty
        | form | imprisonment after a conviction |
      And as regards the conditions in which Emil was held
        | separated from adults | no |
      When the facts are assessed
      Then ICCPR article 10(3) is not engaged: a convicted child held together with adults

    Scenario: A convicted child held together with adults: where the conditions of detention belong to another deprivation of liberty
      Given Timur is under eighteen years old
      And Timur was deprived of liberty, called the deprivation-of-liberty
        | form | imprisonment after a conviction |
      And Timur was deprived of liberty, called the deprivation-of-liberty-2
        | form | detention pending trial |
      And as regards the conditions in which Timur was held
        | during                | the deprivation-of-liberty-2 |
        | separated from adults | no                           |
      When the facts are assessed
      Then ICCPR article 10(3) is not engaged: a convicted child held together with adults

    Scenario: Imprisonment without help towards reintegration
      Given Jamila is a teacher
      And Jamila was deprived of liberty, called the detention
        | form | imprisonment after a conviction |
      And as regards the conditions in which Jamila was held
        | reintegration offered | no |
      When the facts are assessed
      Then ICCPR article 10(3) is potentially engaged for Jamila: imprisonment without help towards reintegration
      And with HRC General Comment No. 21, paragraph 10
      And because of the detention and the prison conditions
      And it is primary
      And no limit is shown

    Scenario Outline: Imprisonment without help towards reintegration turns on the form it took and whether education or other help towards reintegration was offered
      Given Ilyas is a person in the case
      And Ilyas was deprived of liberty
        | form | <form> |
      And as regards the conditions in which Ilyas was held
        | reintegration offered | <reintegration offered> |
      When the facts are assessed
      Then ICCPR article 10(3) <outcome>: imprisonment without help towards reintegration

      Examples:
        | form                            | reintegration offered | outcome                |
        | imprisonment after a conviction | no                    | is potentially engaged |
        | imprisonment after a conviction | yes                   | is not engaged         |
        | unknown                         | no                    | is undetermined        |

    Scenario Outline: Imprisonment without help towards reintegration, with a sentence and conditions of detention, turns on the penalty and whether the sentence was carried out
      Given Ilyas is a person in the case
      And Ilyas was sentenced
        | type     | <type>     |
        | executed | <executed> |
      And as regards the conditions in which Ilyas was held
        | reintegration offered | no |
      When the facts are assessed
      Then ICCPR article 10(3) <outcome>: imprisonment without help towards reintegration

      Examples:
        | type         | executed | outcome                |
        | imprisonment | yes      | is potentially engaged |
        | imprisonment | no       | is not engaged         |
        | a fine       | yes      | is not engaged         |

    Scenario: Imprisonment without help towards reintegration: what happened to somebody else is not enough
      Given Ilyas is a person in the case
      And Tahir is a person in the case
      And Ilyas was deprived of liberty
        | form | imprisonment after a conviction |
      And as regards the conditions in which Tahir was held
        | reintegration offered | no |
      When the facts are assessed
      Then ICCPR article 10(3) is not engaged: imprisonment without help towards reintegration

    Scenario: Imprisonment without help towards reintegration: where the conditions of detention belong to another deprivation of liberty
      Given Ilyas is a person in the case
      And Ilyas was deprived of liberty, called the deprivation-of-liberty
        | form | imprisonment after a conviction |
      And Ilyas was deprived of liberty, called the deprivation-of-liberty-2
        | form | detention pending trial |
      And as regards the conditions in which Ilyas was held
        | during                | the deprivation-of-liberty-2 |
        | reintegration offered | no                           |
      When the facts are assessed
      Then ICCPR article 10(3) is not engaged: imprisonment without help towards reintegration

    Scenario: No suitable work in prison
      Given Asel is a journalist
      And Asel was deprived of liberty, called the detention
        | form | imprisonment after a conviction |
      And as regards the conditions in which Asel was held
        | work offered | no |
      When the facts are assessed
      Then ICCPR article 10(3) is potentially engaged for Asel: no suitable work in prison
      And with HRC General Comment No. 21, paragraph 11
      And because of the detention and the prison conditions
      And it is context
      And no limit is shown

    Scenario Outline: No suitable work in prison turns on the form it took and whether suitable work was offered
      Given Viktor is a person in the case
      And Viktor was deprived of liberty
        | form | <form> |
      And as regards the conditions in which Viktor was held
        | work offered | <work offered> |
      When the facts are assessed
      Then ICCPR article 10(3) <outcome>: no suitable work in prison

      Examples:
        | form                            | work offered | outcome                |
        | imprisonment after a conviction | no           | is potentially engaged |
        | imprisonment after a conviction | yes          | is not engaged         |
        | unknown                         | no           | is undetermined        |

    Scenario Outline: No suitable work in prison, with a sentence and conditions of detention, turns on the penalty and whether the sentence was carried out
      Given Viktor is a person in the case
      And Viktor was sentenced
        | type     | <type>     |
        | executed | <executed> |
      And as regards the conditions in which Viktor was held
        | work offered | no |
      When the facts are assessed
      Then ICCPR article 10(3) <outcome>: no suitable work in prison

      Examples:
        | type         | executed | outcome                |
        | imprisonment | yes      | is potentially engaged |
        | imprisonment | no       | is not engaged         |
        | a fine       | yes      | is not engaged         |

    Scenario: No suitable work in prison: what happened to somebody else is not enough
      Given Viktor is a person in the case
      And Farid is a person in the case
      And Viktor was deprived of liberty
        | form | imprisonment after a conviction |
      And as regards the conditions in which Farid was held
        | work offered | no |
      When the facts are assessed
      Then ICCPR article 10(3) is not engaged: no suitable work in prison

    Scenario: No suitable work in prison: where the conditions of detention belong to another deprivation of liberty
      Given Viktor is a person in the case
      And Viktor was deprived of liberty, called the deprivation-of-liberty
        | form | imprisonment after a conviction |
      And Viktor was deprived of liberty, called the deprivation-of-liberty-2
        | form | detention pending trial |
      And as regards the conditions in which Viktor was held
        | during       | the deprivation-of-liberty-2 |
        | work offered | no                           |
      When the facts are assessed
      Then ICCPR article 10(3) is not engaged: no suitable work in prison
