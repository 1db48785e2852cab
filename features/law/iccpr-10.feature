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

    Scenario: Conditions of detention below minimum standards; the cell was not overcrowded, sanitary conditions were decent, food and water were sufficient, there was light
      Given Polina is a journalist
      And as regards the conditions in which Polina was held
        | overcrowded   | no  |
        | sanitary      | yes |
        | food adequate | yes |
        | light and air | yes |
        | exercise      | yes |
      When the facts are assessed
      Then ICCPR article 10(1) is not engaged: conditions of detention below minimum standards

    Scenario: Conditions of detention below minimum standards; overcrowded not told, bedding or clothing was lacking or degrading
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

    Scenario: Detainee in chains, in the cold or exposed to view; not kept in handcuffs or chains, warm enough, the toilet is screened, apart from such people
      Given Ilyas is a woman
      And as regards the conditions in which Ilyas was held
        | in chains      | no  |
        | warm enough    | yes |
        | toilet private | yes |
        | with the sick  | no  |
      When the facts are assessed
      Then ICCPR article 10(1) is not engaged: detainee in chains, in the cold or exposed to view

    Scenario: Detainee in chains, in the cold or exposed to view; in chains not told, too cold or too hot
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
      And it is primary
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

    Scenario: Medical care or medicine denied in custody; with parcels for a detainee (parcels were refused, containing medicine), any illness had been treated
      Given Elena is an organisation
      And as regards parcels for Elena in custody
        | accepted | no       |
        | content  | medicine |
      And Elena died in custody, called the death
        | illness untreated | no |
      When the facts are assessed
      Then ICCPR article 10(1) is not engaged: medical care or medicine denied in custody

    Scenario: Medical care or medicine denied in custody; with parcels for a detainee (parcels were refused, containing medicine), care was given, provided at once, car
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

    Scenario: Prescribed medicine withheld in custody; not joined to it
      Given Leyla is a woman
      And as regards the health of Leyla in custody
        | medicine withheld | yes |
      And according to the other source, the health in custody is told otherwise
        | medicine withheld | no |
      When the facts are assessed
      Then ICCPR article 10(1) is undetermined: prescribed medicine withheld in custody
      And the question on the medicine withheld of the health in custody stays open

    Scenario: Contact or parcels withheld to put pressure on a detainee
      Given Zafar is a man
      And as regards contact of Zafar in custody with the family
        | allowed | no                          |
        | purpose | putting pressure on someone |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Zafar: contact or parcels withheld to put pressure on a detainee
      And with HRC General Comment No. 21, paragraph 3
      And with Mandela Rules, paragraphs 3, 36 and 43(3)
      And with Body of Principles (detention), paragraph 21(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Contact or parcels withheld to put pressure on a detainee, where purpose is <purpose>, allowed is <allowed>
      Given Zafar is a man
      And as regards contact of Zafar in custody with the family
        | allowed | <allowed> |
        | purpose | <purpose> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: contact or parcels withheld to put pressure on a detainee

      Examples:
        | purpose                         | allowed | outcome                |
        | putting pressure on someone     | no      | is potentially engaged |
        | keeping someone from travelling | no      | is not engaged         |
        | unknown                         | no      | is not engaged         |
        | putting pressure on someone     | unknown | is undetermined        |

    Scenario: Examination of a detainee by an independent doctor
      Given Nurlan is a group of people
      And as regards medical care for Nurlan in custody
        | own doctor | no |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Nurlan: examination of a detainee by an independent doctor
      And with HRC General Comment No. 35, paragraph 58
      And with HRC General Comment No. 20, paragraph 11
      And with CAT General Comment No. 2, paragraph 13
      And with Body of Principles (detention), paragraph 25
      And it is supporting
      And no limit is shown

    Scenario Outline: Examination of a detainee by an independent doctor, where own doctor is <own doctor>
      Given Nurlan is a group of people
      And as regards medical care for Nurlan in custody
        | own doctor | <own doctor> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: examination of a detainee by an independent doctor

      Examples:
        | own doctor | outcome                |
        | no         | is potentially engaged |
        | yes        | is not engaged         |
        | unknown    | is undetermined        |

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

    Scenario: Humane treatment and contact with the family; the State may argue: limits on contact that security and good order strictly require for a short time
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

    Scenario: Hunger strike punished
      Given Viktor is with a disability
      And Viktor refused food in protest
        | punished for it | yes |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Viktor: hunger strike punished
      And with HRC General Comment No. 21, paragraph 3
      And it is supporting
      And no limit is shown

    Scenario Outline: Hunger strike punished, where punished for it is <punished for it>
      Given Viktor is with a disability
      And Viktor refused food in protest
        | punished for it | <punished for it> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: hunger strike punished

      Examples:
        | punished for it | outcome                |
        | yes             | is potentially engaged |
        | no              | is not engaged         |
        | unknown         | is not engaged         |

    Scenario: Hunger strike punished; not joined to it
      Given Viktor is with a disability
      And Viktor refused food in protest
        | punished for it | yes |
      And according to the other source, the hunger strike is told otherwise
        | punished for it | no |
      When the facts are assessed
      Then ICCPR article 10(1) is undetermined: hunger strike punished
      And the question on the punished for it of the hunger strike stays open

    Scenario: Ill-treatment in custody and human dignity
      Given Feruza is with a disability
      And Feruza was ill-treated, called the treatment
        | by         | staff of a place of detention |
        | in custody | yes                           |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Feruza: ill-treatment in custody and human dignity
      And with HRC General Comment No. 21, paragraphs 2 and 3
      And with Body of Principles (detention), paragraph 1
      And with Mandela Rules, paragraphs 1 and 57(3)
      And it is supporting
      And no limit is shown

    Scenario Outline: Ill-treatment in custody and human dignity, where by is <by>, in custody is <in custody>
      Given Feruza is with a disability
      And Feruza was ill-treated, called the treatment
        | by         | <by>         |
        | in custody | <in custody> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: ill-treatment in custody and human dignity

      Examples:
        | by                            | in custody | outcome                |
        | staff of a place of detention | yes        | is potentially engaged |
        | a private employer            | yes        | is not engaged         |
        | unknown                       | yes        | is undetermined        |
        | staff of a place of detention | no         | is not engaged         |
        | staff of a place of detention | unknown    | is undetermined        |

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

    Scenario: Parcels with food, medicine or necessities refused; the State may argue: a necessity sent from outside and withheld for a reason of health or safety, while the prison provides it
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

    Scenario: Transport of a detainee in bad conditions
      Given Lola is a man
      And Lola was moved in custody
        | by               | staff of a place of detention |
        | transport decent | no                            |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Lola: transport of a detainee in bad conditions
      And with HRC General Comment No. 21, paragraphs 3 and 4
      And it is supporting
      And no limit is shown

    Scenario Outline: Transport of a detainee in bad conditions, where by is <by>, transport decent is <transport decent>
      Given Lola is a man
      And Lola was moved in custody
        | by               | <by>               |
        | transport decent | <transport decent> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: transport of a detainee in bad conditions

      Examples:
        | by                            | transport decent | outcome                |
        | staff of a place of detention | no               | is potentially engaged |
        | an armed group                | no               | is not engaged         |
        | unknown                       | no               | is undetermined        |
        | staff of a place of detention | yes              | is not engaged         |
        | staff of a place of detention | unknown          | is undetermined        |

    Scenario: Treatment of detainees under emergency powers
      Given Nargiza is a lawyer
      And Nargiza was subjected to powers of a state of emergency
        | area | the rights of prisoners |
        | by   | agents of the State     |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Nargiza: treatment of detainees under emergency powers
      And with HRC General Comment No. 29, paragraph 13(a)
      And it is supporting
      And no limit is shown

    Scenario Outline: Treatment of detainees under emergency powers, where area is <area>, by is <by>
      Given Nargiza is a lawyer
      And Nargiza was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: treatment of detainees under emergency powers

      Examples:
        | area                    | by                  | outcome                |
        | the rights of prisoners | agents of the State | is potentially engaged |
        | the protection of life  | agents of the State | is not engaged         |
        | unknown                 | agents of the State | is undetermined        |
        | the rights of prisoners | a private employer  | is not engaged         |
        | the rights of prisoners | unknown             | is undetermined        |

    Scenario: Women held together with men
      Given Tahir is a woman
      And as regards the conditions in which Tahir was held
        | separated by sex | no |
      When the facts are assessed
      Then ICCPR article 10(1) is potentially engaged for Tahir: women held together with men
      And with HRC General Comment No. 28, paragraph 15
      And it is supporting
      And no limit is shown

    Scenario Outline: Women held together with men, where separated by sex is <separated by sex>
      Given Tahir is a woman
      And as regards the conditions in which Tahir was held
        | separated by sex | <separated by sex> |
      When the facts are assessed
      Then ICCPR article 10(1) <outcome>: women held together with men

      Examples:
        | separated by sex | outcome                |
        | no               | is potentially engaged |
        | yes              | is not engaged         |
        | unknown          | is undetermined        |

    Scenario: Women held together with men; as regards someone else
      Given Tahir is a person in the case
      And Yana is a woman
      And as regards the conditions in which Tahir was held
        | separated by sex | no |
      When the facts are assessed
      Then ICCPR article 10(1) is undetermined: women held together with men

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

    Scenario: Accused held together with convicted prisoners; with deprivation of liberty (in the form of imprisonment after a conviction)
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

    Scenario: Accused held together with convicted prisoners; as regards someone else
      Given Cholpon is a person in the case
      And Farid is a lawyer
      And Cholpon was deprived of liberty, called the detention
        | form | detention pending trial |
      And as regards the conditions in which Farid was held
        | separated from convicts | no |
      When the facts are assessed
      Then ICCPR article 10(2)(a) is not engaged: accused held together with convicted prisoners

    Scenario: Accused held together with convicted prisoners; the State may argue: exceptional circumstances in which accused and convicted people could not be held apart
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

    Scenario: An accused child held together with adults; with deprivation of liberty (in the form of imprisonment after a conviction)
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

    Scenario: An accused child held together with adults; as regards another person
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

    Scenario: A child held before trial for more than six months; for 4400 hours
      Given Rano is a person in the case
      And Umida is under eighteen years old
      And Rano was deprived of liberty, called the detention
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

    Scenario: A convicted child held together with adults; with deprivation of liberty (in the form of detention pending trial)
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

    Scenario: A convicted child held together with adults; as regards another person
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

    Scenario: Imprisonment without help towards reintegration; with deprivation of liberty (in the form of detention pending trial)
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

    Scenario: Imprisonment without help towards reintegration; without deprivation of liberty, with sentence (to imprisonment, the sentence was carried out)
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

    Scenario: No suitable work in prison; with deprivation of liberty (in the form of detention pending trial)
      Given Asel is a group of people
      And Asel was deprived of liberty, called the first detention
        | form | imprisonment after a conviction |
      And Asel was deprived of liberty, called the second detention
        | form | detention pending trial |
      And as regards the conditions in which Asel was held
        | during       | the second detention |
        | work offered | no                   |
      When the facts are assessed
      Then ICCPR article 10(3) is not engaged: no suitable work in prison
