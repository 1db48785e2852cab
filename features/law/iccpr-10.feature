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
      And with Mandela Rules, paragraphs 1 and 42
      And with Body of Principles (detention), paragraph 1
      And it is primary
      And no limit is shown

    Scenario Outline: Conditions of detention below minimum standards, where overcrowded is <overcrowded>
      Given Polina is a journalist
      And as regards the conditions in which Polina was held
        | overcrowded | <overcrowded> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: conditions of detention below minimum standards

      Examples:
        | overcrowded | outcome                |
        | yes         | is potentially engaged |
        | unknown     | is undetermined        |

    Scenario: Conditions of detention below minimum standards: not when the cell was not overcrowded, sanitary conditions were decent
      Given Polina is a journalist
      And as regards the conditions in which Polina was held
        | overcrowded   | no  |
        | sanitary      | yes |
        | food adequate | yes |
        | light and air | yes |
        | exercise      | yes |
      When the facts are assessed
      Then ICCPR article 10(1) is not engaged: conditions of detention below minimum standards

    Scenario: Conditions of detention below minimum standards: also when overcrowded not told, bedding or clothing was lacking or degrading
      Given Polina is a journalist
      And as regards the conditions in which Polina was held
        | bedding and clothing | no |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Polina: conditions of detention below minimum standards

    Scenario: Detainee in chains, in the cold or exposed to view
      Given Ilyas is a woman
      And as regards the conditions in which Ilyas was held
        | in chains | yes |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Ilyas: detainee in chains, in the cold or exposed to view
      And with HRC General Comment No. 21, paragraphs 3 and 4
      And with HRC General Comment No. 35, paragraph 59
      And with Mandela Rules, paragraphs 13 and 15
      And it is primary
      And no limit is shown

    Scenario: Detainee in chains, in the cold or exposed to view: not when not kept in handcuffs or chains, warm enough
      Given Ilyas is a woman
      And as regards the conditions in which Ilyas was held
        | in chains      | no  |
        | warm enough    | yes |
        | toilet private | yes |
        | with the sick  | no  |
      When the facts are assessed
      Then ICCPR article 10(1) is not engaged: detainee in chains, in the cold or exposed to view

    Scenario: Detainee in chains, in the cold or exposed to view: also when in chains not told, too cold or too hot
      Given Ilyas is a woman
      And as regards the conditions in which Ilyas was held
        | warm enough | no |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Ilyas: detainee in chains, in the cold or exposed to view

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

    Scenario Outline: Law that lowers the protection of prisoners, where step is <step>, area is <area>
      Given Vera is a teacher
      And a law or policy concerns the rights of Vera
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: law that lowers the protection of prisoners

      Examples:
        | step                                                       | area                                       | outcome                |
        | adoption of a law or policy that restricts the right       | the rights of prisoners                    | is potentially engaged |
        | a law or policy in favour of the right that is not applied | the rights of prisoners                    | is not engaged         |
        | unknown                                                    | the rights of prisoners                    | is undetermined        |
        | adoption of a law or policy that restricts the right       | private life or correspondence or the home | is not engaged         |
        | adoption of a law or policy that restricts the right       | unknown                                    | is undetermined        |

    Scenario: Medical care or medicine denied in custody
      Given Elena is an organisation
      And as regards medical care for Elena in custody
        | needed | yes |
        | given  | no  |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Elena: medical care or medicine denied in custody
      And with Mandela Rules, paragraphs 24(1), 24(2), 27(1), 24, 25(1), 25(2) and 31
      And with Body of Principles (detention), paragraph 24
      And with HRC General Comment No. 36, paragraph 25
      And with HRC General Comment No. 21, paragraph 4
      And it is primary
      And no limit is shown

    Scenario Outline: Medical care or medicine denied in custody, where given is <given>
      Given Elena is an organisation
      And as regards medical care for Elena in custody
        | needed | yes     |
        | given  | <given> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: medical care or medicine denied in custody

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: Medical care or medicine denied in custody: not when with parcels for a detainee (parcels were refused, containing medicine), any illness had been treated
      Given Elena is an organisation
      And as regards parcels for Elena in custody
        | accepted | no       |
        | content  | medicine |
      And Elena died in custody, called the death
        | illness untreated | no |
      When the facts are assessed
      Then ICCPR article 10(1) is not engaged: medical care or medicine denied in custody

    Scenario: Medical care or medicine denied in custody: not when with parcels for a detainee (parcels were refused, containing medicine), care was given
      Given Elena is an organisation
      And as regards medical care for Elena in custody
        | needed    | yes     |
        | given     | yes     |
        | delay     | at once |
        | requested | no      |
      And as regards parcels for Elena in custody
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
      And with Mandela Rules, paragraphs 24(1) and 27(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Prescribed medicine withheld in custody, where medicine withheld is <medicine withheld>
      Given Leyla is a woman
      And as regards the health of Leyla in custody
        | medicine withheld | <medicine withheld> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: prescribed medicine withheld in custody

      Examples:
        | medicine withheld | outcome                |
        | yes               | is potentially engaged |
        | no                | is not engaged         |
        | unknown           | is not engaged         |

    Scenario: Prescribed medicine withheld in custody: open when not joined to it
      Given Leyla is a woman
      And as regards the health of Leyla in custody
        | medicine withheld | yes |
      And according to the other source, the health in custody is told otherwise
        | medicine withheld | no |
      When the facts are assessed
      Then ICCPR article 10(1) is undetermined: prescribed medicine withheld in custody
      And the question on the medicine withheld of the health in custody stays open

    Scenario: Humane treatment and contact with the family
      Given Gulnara is under eighteen years old
      And as regards contact of Gulnara in custody with the family
        | allowed | no |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Gulnara: humane treatment and contact with the family
      And with HRC General Comment No. 21, paragraph 3
      And with HRC General Comment No. 35, paragraph 58
      And with Mandela Rules, paragraph 3
      And it is supporting
      And the limit "limits on contact that security and good order strictly require for a short time" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Humane treatment and contact with the family, where allowed is <allowed>
      Given Gulnara is under eighteen years old
      And as regards contact of Gulnara in custody with the family
        | allowed | <allowed> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: humane treatment and contact with the family

      Examples:
        | allowed | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

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
      Given Timur is a woman
      And as regards parcels for Timur in custody
        | accepted | no   |
        | content  | food |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Timur: parcels with food, medicine or necessities refused
      And with HRC General Comment No. 21, paragraph 3
      And with Mandela Rules, paragraph 3
      And it is supporting
      And the limit "a necessity sent from outside and withheld for a reason of health or safety, while the prison provides it" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Parcels with food, medicine or necessities refused, where content is <content>, accepted is <accepted>
      Given Timur is a woman
      And as regards parcels for Timur in custody
        | accepted | <accepted> |
        | content  | <content>  |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: parcels with food, medicine or necessities refused

      Examples:
        | content         | accepted | outcome                |
        | food            | no       | is potentially engaged |
        | books or papers | no       | is not engaged         |
        | unknown         | no       | is undetermined        |
        | food            | unknown  | is undetermined        |

    Scenario: Parcels with food, medicine or necessities refused: the State may argue a necessity sent from outside and withheld for a reason of health or safety, while the prison provides it
      Given Timur is a woman
      And as regards parcels for Timur in custody
        | accepted | no   |
        | content  | food |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Timur: parcels with food, medicine or necessities refused
      And the limit "a necessity sent from outside and withheld for a reason of health or safety, while the prison provides it" is shown as not invoked
      And the test of "a necessity sent from outside and withheld for a reason of health or safety, while the prison provides it" has these limbs
        | medicine | health staff decided on the use of medicine that was sent               |
        | need     | the closed place makes it unavoidable, and nothing necessary is lacking |
      Given the authorities explained what was done to Timur
        | with | a doctor decided that the treatment was needed |
      When the facts are assessed again
      Then ICCPR article 10(1) is potentially engaged for Timur: parcels with food, medicine or necessities refused
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
      And with Body of Principles (detention), paragraph 8
      And because of the detention and the prison conditions
      And it is primary
      And the limit "exceptional circumstances in which accused and convicted people could not be held apart" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accused held together with convicted prisoners, where separated from convicts is <separated from convicts>
      Given Cholpon is a lawyer
      And Cholpon was deprived of liberty, called the detention
        | form | detention pending trial |
      And as regards the conditions in which Cholpon was held
        | separated from convicts | <separated from convicts> |
      When the facts are assessed
      Then ICCPR article 10(2)(a) <outcome>: accused held together with convicted prisoners

      Examples:
        | separated from convicts | outcome                |
        | no                      | is potentially engaged |
        | yes                     | is not engaged         |
        | unknown                 | is undetermined        |

    Scenario: Accused held together with convicted prisoners: not when with deprivation of liberty (in the form of imprisonment after a conviction)
      Given Cholpon is a lawyer
      And Cholpon was deprived of liberty, called the first detention
        | form | detention pending trial |
      And Cholpon was deprived of liberty, called the second detention
        | form | imprisonment after a conviction |
      And as regards the conditions in which Cholpon was held
        | during                  | the second detention |
        | separated from convicts | no                   |
      When the facts are assessed
      Then ICCPR article 10(2)(a) is not engaged: accused held together with convicted prisoners

    Scenario: Accused held together with convicted prisoners: not when as regards someone else
      Given Cholpon is a person in the case
      And Farid is a lawyer
      And Cholpon was deprived of liberty, called the detention
        | form | detention pending trial |
      And as regards the conditions in which Farid was held
        | separated from convicts | no |
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

    Scenario Outline: An accused child held together with adults, where separated from adults is <separated from adults>, form is <form>
      Given Jamshid is under eighteen years old
      And Jamshid was deprived of liberty, called the detention
        | form | <form> |
      And as regards the conditions in which Jamshid was held
        | separated from adults | <separated from adults> |
      When the facts are assessed
      Then ICCPR article 10(2)(b) <outcome>: an accused child held together with adults

      Examples:
        | separated from adults | form                    | outcome                |
        | no                    | detention pending trial | is potentially engaged |
        | yes                   | detention pending trial | is not engaged         |
        | unknown               | detention pending trial | is undetermined        |
        | no                    | unknown                 | is undetermined        |

    Scenario: An accused child held together with adults: not when with deprivation of liberty (in the form of imprisonment after a conviction)
      Given Jamshid is under eighteen years old
      And Jamshid was deprived of liberty, called the first detention
        | form | detention pending trial |
      And Jamshid was deprived of liberty, called the second detention
        | form | imprisonment after a conviction |
      And as regards the conditions in which Jamshid was held
        | during                | the second detention |
        | separated from adults | no                   |
      When the facts are assessed
      Then ICCPR article 10(2)(b) is not engaged: an accused child held together with adults

    Scenario: An accused child held together with adults: not when as regards another person
      Given Jamshid is under eighteen years old
      And Murat is with a disability
      And Murat was deprived of liberty, called the detention
        | form | detention pending trial |
      And as regards the conditions in which Murat was held
        | separated from adults | no |
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

    Scenario Outline: A child held before trial for more than six months, where hours is <hours>
      Given Rano is under eighteen years old
      And Rano was deprived of liberty, called the detention
        | form  | detention pending trial |
        | hours | <hours>                 |
      When the facts are assessed
      Then ICCPR article 10(2)(b) <outcome>: a child held before trial for more than six months

      Examples:
        | hours   | outcome                |
        | 4381    | is potentially engaged |
        | 4380    | is not engaged         |
        | unknown | is undetermined        |

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

    Scenario Outline: A convicted child held together with adults, where separated from adults is <separated from adults>, form is <form>
      Given Rustam is under eighteen years old
      And Rustam was deprived of liberty, called the detention
        | form | <form> |
      And as regards the conditions in which Rustam was held
        | separated from adults | <separated from adults> |
      When the facts are assessed
      Then ICCPR article 10(3) <outcome>: a convicted child held together with adults

      Examples:
        | separated from adults | form                            | outcome                |
        | no                    | imprisonment after a conviction | is potentially engaged |
        | yes                   | imprisonment after a conviction | is not engaged         |
        | unknown               | imprisonment after a conviction | is undetermined        |
        | no                    | unknown                         | is undetermined        |

    Scenario: A convicted child held together with adults: not when with deprivation of liberty (in the form of detention pending trial)
      Given Rustam is under eighteen years old
      And Rustam was deprived of liberty, called the first detention
        | form | imprisonment after a conviction |
      And Rustam was deprived of liberty, called the second detention
        | form | detention pending trial |
      And as regards the conditions in which Rustam was held
        | during                | the second detention |
        | separated from adults | no                   |
      When the facts are assessed
      Then ICCPR article 10(3) is not engaged: a convicted child held together with adults

    Scenario: A convicted child held together with adults: not when as regards another person
      Given Rustam is under eighteen years old
      And Ulan is an organisation
      And Ulan was deprived of liberty, called the detention
        | form | imprisonment after a conviction |
      And as regards the conditions in which Ulan was held
        | separated from adults | no |
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

    Scenario Outline: Imprisonment without help towards reintegration, where executed is <executed>, type is <type>
      Given Jamila is a teacher
      And Jamila was sentenced
        | type     | <type>     |
        | executed | <executed> |
      And as regards the conditions in which Jamila was held
        | reintegration offered | no |
      When the facts are assessed
      Then ICCPR article 10(3) <outcome>: imprisonment without help towards reintegration

      Examples:
        | executed | type         | outcome                |
        | yes      | imprisonment | is potentially engaged |
        | no       | imprisonment | is not engaged         |
        | unknown  | imprisonment | is undetermined        |
        | yes      | a fine       | is not engaged         |
        | yes      | unknown      | is undetermined        |

    Scenario: Imprisonment without help towards reintegration: not when with deprivation of liberty (in the form of detention pending trial)
      Given Jamila is a teacher
      And Jamila was deprived of liberty, called the first detention
        | form | imprisonment after a conviction |
      And Jamila was deprived of liberty, called the second detention
        | form | detention pending trial |
      And as regards the conditions in which Jamila was held
        | during                | the second detention |
        | reintegration offered | no                   |
      When the facts are assessed
      Then ICCPR article 10(3) is not engaged: imprisonment without help towards reintegration

    Scenario: Imprisonment without help towards reintegration: also when without deprivation of liberty, with sentence (to imprisonment, the sentence was carried out)
      Given Jamila is a teacher
      And Jamila was sentenced
        | type     | imprisonment |
        | executed | yes          |
      And as regards the conditions in which Jamila was held
        | reintegration offered | no |
      When the facts are assessed
      Then ICCPR article 10(3) is potentially engaged for Jamila: imprisonment without help towards reintegration
      And because of the sentence and the prison conditions

    Scenario: No suitable work in prison
      Given Asel is a group of people
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

    Scenario Outline: No suitable work in prison, where executed is <executed>, type is <type>
      Given Asel is a group of people
      And Asel was sentenced
        | type     | <type>     |
        | executed | <executed> |
      And as regards the conditions in which Asel was held
        | work offered | no |
      When the facts are assessed
      Then ICCPR article 10(3) <outcome>: no suitable work in prison

      Examples:
        | executed | type         | outcome                |
        | yes      | imprisonment | is potentially engaged |
        | no       | imprisonment | is not engaged         |
        | unknown  | imprisonment | is undetermined        |
        | yes      | a fine       | is not engaged         |
        | yes      | unknown      | is undetermined        |
