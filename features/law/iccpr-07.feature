@law @iccpr @article-7
Feature: Torture and ill-treatment, ICCPR article 7
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 7: No torture, cruel, inhuman or degrading treatment or punishment, and no experimentation without free consent

    Scenario: Anguish of relatives of someone who disappeared
      Given Jamila is a teacher
      And Madina is a person in the case
      And Jamila is a relative of Madina
      And Madina was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Jamila: anguish of relatives of someone who disappeared
      And with HRC General Comment No. 36, paragraph 58
      And with ICPPED articles 24(1) and 24(2)
      And with UN Declaration on Enforced Disappearance, article 1(2)
      And it is primary
      And no limit is shown

    Scenario Outline: Anguish of relatives of someone who disappeared, where fate known is <fate known>
      Given Jamila is a teacher
      And Madina is a person in the case
      And Jamila is a relative of Madina
      And Madina was taken away and disappeared
        | by         | police officers |
        | fate known | <fate known>    |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: anguish of relatives of someone who disappeared

      Examples:
        | fate known | outcome                |
        | no         | is potentially engaged |
        | unknown    | is undetermined        |

    Scenario: Anguish of relatives of someone who disappeared; with disappearance (by police officers, the authorities denied it), by an armed group, without the support or 
      Given Jamila is a teacher
      And Madina is a person in the case
      And Jamila is a relative of Madina
      And Madina was taken away and disappeared, called the first disappearance
        | by               | an armed group |
        | official consent | no             |
        | fate known       | no             |
      And Madina was taken away and disappeared, called the second disappearance
        | by           | police officers |
        | acknowledged | no              |
        | fate known   | yes             |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: anguish of relatives of someone who disappeared

    Scenario: Anguish of relatives of someone who disappeared; as regards another person
      Given Jamila is a person in the case
      And Madina is a teacher
      And Polina is a person in the case
      And Madina is a relative of Jamila
      And Polina was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: anguish of relatives of someone who disappeared

    Scenario: Condemned person not told the day of the execution
      Given Irina is a teacher
      And Irina was sentenced
        | type           | death |
        | condemned told | no    |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Irina: condemned person not told the day of the execution
      And with HRC General Comment No. 36, paragraph 40
      And it is primary
      And no limit is shown

    Scenario Outline: Condemned person not told the day of the execution, where by is <by>, condemned told is <condemned told>, type is <type>
      Given Irina is a teacher
      And Irina was sentenced
        | type           | <type>           |
        | condemned told | <condemned told> |
        | by             | <by>             |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: condemned person not told the day of the execution

      Examples:
        | by                      | condemned told | type    | outcome                |
        | unknown                 | no             | death   | is potentially engaged |
        | an armed group          | no             | death   | is not engaged         |
        | agents of another State | no             | death   | is not engaged         |
        | unknown                 | yes            | death   | is not engaged         |
        | unknown                 | unknown        | death   | is not engaged         |
        | unknown                 | no             | a fine  | is not engaged         |
        | unknown                 | no             | unknown | is undetermined        |

    Scenario: Corporal punishment as a sentence
      Given Parviz is an organisation
      And Parviz was sentenced
        | type | corporal punishment |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Parviz: corporal punishment as a sentence
      And with HRC General Comment No. 20, paragraph 5
      And it is primary
      And no limit is shown

    Scenario Outline: Corporal punishment as a sentence, where by is <by>, type is <type>
      Given Parviz is an organisation
      And Parviz was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: corporal punishment as a sentence

      Examples:
        | by                      | type                | outcome                |
        | unknown                 | corporal punishment | is potentially engaged |
        | an armed group          | corporal punishment | is not engaged         |
        | agents of another State | corporal punishment | is not engaged         |
        | unknown                 | a fine              | is not engaged         |
        | unknown                 | unknown             | is undetermined        |

    Scenario: Enforced disappearance as ill-treatment
      Given Ilyas is a woman
      And Ilyas was taken away and disappeared
        | by         | members of the armed forces |
        | fate known | no                          |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Ilyas: enforced disappearance as ill-treatment
      And with HRC General Comment No. 36, paragraph 58
      And with HRC General Comment No. 31, paragraph 18
      And with UN Declaration on Enforced Disappearance, article 1(2)
      And with ICPPED article 24(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Enforced disappearance as ill-treatment, where fate known is <fate known>
      Given Ilyas is a woman
      And Ilyas was taken away and disappeared
        | by         | members of the armed forces |
        | fate known | <fate known>                |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: enforced disappearance as ill-treatment

      Examples:
        | fate known | outcome                |
        | no         | is potentially engaged |
        | unknown    | is undetermined        |

    Scenario: Enforced disappearance as ill-treatment; the fate is known, the authorities acknowledged it, the place was disclosed
      Given Ilyas is a woman
      And Ilyas was taken away and disappeared
        | by                    | members of the armed forces |
        | acknowledged          | yes                         |
        | whereabouts disclosed | yes                         |
        | fate known            | yes                         |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: enforced disappearance as ill-treatment

    Scenario: Ill-treatment by agents of the State or with their consent
      Given Nurlan is a group of people
      And Nurlan was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Nurlan: ill-treatment by agents of the State or with their consent
      And with HRC General Comment No. 20, paragraphs 2, 3, 5 and 4
      And with UDHR article 5
      And it is primary
      And no limit is shown

    Scenario Outline: Ill-treatment by agents of the State or with their consent, where by is <by>
      Given Nurlan is a group of people
      And Nurlan was ill-treated, called the treatment
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: ill-treatment by agents of the State or with their consent

      Examples:
        | by                   | outcome                |
        | police officers      | is potentially engaged |
        | unidentified persons | is undetermined        |
        | unknown              | is undetermined        |

    Scenario: Ill-treatment by agents of the State or with their consent; by a known private individual, no officials were present
      Given Nurlan is a group of people
      And Nurlan was ill-treated, called the treatment
        | by                | a known private individual |
        | official consent  | no                         |
        | officials present | no                         |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: ill-treatment by agents of the State or with their consent

    Scenario: Ill-treatment by agents of the State or with their consent; by a known private individual, with the knowledge of officials, through beating
      Given Nurlan is a group of people
      And Nurlan was ill-treated, called the treatment
        | by               | a known private individual |
        | official consent | yes                        |
        | method           | beating                    |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Nurlan: ill-treatment by agents of the State or with their consent

    Scenario: Law that does not protect from torture
      Given Timur is a woman
      And a law or policy concerns the rights of Timur
        | area | protection from torture and ill-treatment  |
        | step | absence of a law that guarantees the right |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Timur: law that does not protect from torture
      And with HRC General Comment No. 20, paragraphs 2, 12 and 13
      And it is primary
      And no limit is shown

    Scenario Outline: Law that does not protect from torture, where step is <step>, area is <area>
      Given Timur is a woman
      And a law or policy concerns the rights of Timur
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: law that does not protect from torture

      Examples:
        | step                                                       | area                                       | outcome                |
        | absence of a law that guarantees the right                 | protection from torture and ill-treatment  | is potentially engaged |
        | a law or policy in favour of the right that is not applied | protection from torture and ill-treatment  | is not engaged         |
        | unknown                                                    | protection from torture and ill-treatment  | is undetermined        |
        | absence of a law that guarantees the right                 | private life or correspondence or the home | is not engaged         |
        | absence of a law that guarantees the right                 | unknown                                    | is undetermined        |

    Scenario: Medical or scientific experiment without free consent
      Given Zafar is a man
      And a medical act was carried out on Zafar
        | form    | an experiment |
        | consent | no            |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Zafar: medical or scientific experiment without free consent
      And with HRC General Comment No. 20, paragraph 7
      And with CRPD article 15(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Medical or scientific experiment without free consent, where consent is <consent>, form is <form>
      Given Zafar is a man
      And a medical act was carried out on Zafar
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: medical or scientific experiment without free consent

      Examples:
        | consent | form          | outcome                |
        | no      | an experiment | is potentially engaged |
        | yes     | an experiment | is not engaged         |
        | unknown | an experiment | is undetermined        |
        | no      | surgery       | is not engaged         |
        | no      | unknown       | is undetermined        |

    Scenario: Person charged with a crime ill-treated into confessing
      Given Feruza is with a disability
      And Feruza was ill-treated, called the treatment
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Feruza was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Feruza
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Feruza: person charged with a crime ill-treated into confessing
      And with HRC General Comment No. 32, paragraph 60
      And because of the treatment, the confession and the charge
      And it is read with ICCPR article 14(3)(g)
      And it is primary
      And no limit is shown

    Scenario Outline: Person charged with a crime ill-treated into confessing, where by is <by>, purpose is <purpose>, by 2 is <by 2>
      Given Feruza is with a disability
      And Feruza was ill-treated, called the treatment
        | by      | <by>      |
        | purpose | <purpose> |
      And Feruza was made to confess or sign a statement
        | by | <by 2> |
      And a charge was brought against Feruza
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: person charged with a crime ill-treated into confessing

      Examples:
        | by              | purpose                | by 2            | outcome                |
        | police officers | obtaining a confession | police officers | is potentially engaged |
        | unknown         | obtaining a confession | police officers | is undetermined        |
        | police officers | humiliating the person | police officers | is not engaged         |
        | police officers | unknown                | police officers | is not engaged         |
        | police officers | obtaining a confession | unknown         | is undetermined        |

    Scenario: Person charged with a crime ill-treated into confessing; with threats or insults
      Given Feruza is with a disability
      And Feruza was ill-treated, called the treatment
        | by      | police officers        |
        | purpose | obtaining a confession |
      And threats or insults were directed at Feruza
      And Feruza was made to confess or sign a statement
        | by               | police officers |
        | obtained through | the threat      |
      And a charge was brought against Feruza
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: person charged with a crime ill-treated into confessing

    Scenario: Person charged with a crime ill-treated into confessing; as regards someone else
      Given Feruza is a person in the case
      And Jamila is with a disability
      And Jamila was ill-treated, called the treatment
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Jamila was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Feruza
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: person charged with a crime ill-treated into confessing

    Scenario: Pregnancy that had to be carried on in spite of grave suffering
      Given Cholpon is a lawyer
      And as regards the pregnancy of Cholpon, called the pregnancy-and-birth
        | form         | a termination was denied |
        | life at risk | yes                      |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Cholpon: pregnancy that had to be carried on in spite of grave suffering
      And with HRC General Comment No. 36, paragraph 8
      And with HRC General Comment No. 28, paragraph 11
      And it is primary
      And no limit is shown

    Scenario Outline: Pregnancy that had to be carried on in spite of grave suffering, where form is <form>, life at risk is <life at risk>
      Given Cholpon is a lawyer
      And as regards the pregnancy of Cholpon, called the pregnancy-and-birth
        | form         | <form>         |
        | life at risk | <life at risk> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: pregnancy that had to be carried on in spite of grave suffering

      Examples:
        | form                               | life at risk | outcome                |
        | a termination was denied           | yes          | is potentially engaged |
        | the pregnancy had to be carried on | yes          | is potentially engaged |
        | unknown                            | yes          | is undetermined        |
        | a termination was denied           | unknown      | is undetermined        |

    Scenario: Pregnancy that had to be carried on in spite of grave suffering; it did not follow from rape, neither life nor health was at serious risk
      Given Cholpon is a lawyer
      And as regards the pregnancy of Cholpon, called the pregnancy-and-birth
        | form         | a termination was denied |
        | after rape   | no                       |
        | life at risk | no                       |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: pregnancy that had to be carried on in spite of grave suffering

    Scenario: Pregnancy that had to be carried on in spite of grave suffering; in that a foetus that could not live had to be carried, after rape not told
      Given Cholpon is a lawyer
      And as regards the pregnancy of Cholpon, called the pregnancy-and-birth
        | form | a foetus that could not live had to be carried |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Cholpon: pregnancy that had to be carried on in spite of grave suffering

    Scenario: Prolonged solitary confinement
      Given Jamshid is with a disability
      And Jamshid was held in solitary confinement
        | days          | 16 |
        | hours per day | 22 |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Jamshid: prolonged solitary confinement
      And with HRC General Comment No. 20, paragraph 6
      And with Mandela Rules, paragraphs 43(1) and 44
      And it is primary
      And no limit is shown

    Scenario Outline: Prolonged solitary confinement, where hours per day is <hours per day>
      Given Jamshid is with a disability
      And Jamshid was held in solitary confinement
        | days          | 16              |
        | hours per day | <hours per day> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: prolonged solitary confinement

      Examples:
        | hours per day | outcome                |
        | 22            | is potentially engaged |
        | 8             | is not engaged         |
        | unknown       | is undetermined        |

    Scenario: Prolonged solitary confinement; for 15 days, for 23 hours a day
      Given Jamshid is with a disability
      And Jamshid was held in solitary confinement
        | days          | 15 |
        | hours per day | 23 |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: prolonged solitary confinement

    Scenario: Prolonged solitary confinement; days not told, hours per day not told
      Given Jamshid is with a disability
      And Jamshid was held in solitary confinement
      When the facts are assessed
      Then ICCPR article 7 is undetermined: prolonged solitary confinement

    Scenario: Protection from torture and ill-treatment set aside in an emergency
      Given Bakyt is a group of people
      And Bakyt was subjected to powers of a state of emergency
        | area | protection from torture and other violence |
        | by   | agents of the State                        |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Bakyt: protection from torture and ill-treatment set aside in an emergency
      And with HRC General Comment No. 29, paragraph 7
      And with HRC General Comment No. 20, paragraph 3
      And with ICCPR article 4(2)
      And with Siracusa Principles, paragraph 58
      And it is primary
      And no limit is shown

    Scenario Outline: Protection from torture and ill-treatment set aside in an emergency, where area is <area>, by is <by>
      Given Bakyt is a group of people
      And Bakyt was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: protection from torture and ill-treatment set aside in an emergency

      Examples:
        | area                                       | by                  | outcome                |
        | protection from torture and other violence | agents of the State | is potentially engaged |
        | arrest and detention                       | agents of the State | is not engaged         |
        | unknown                                    | agents of the State | is undetermined        |
        | protection from torture and other violence | a private employer  | is not engaged         |
        | protection from torture and other violence | unknown             | is undetermined        |

    Scenario: Relatives kept in the dark about a death
      Given Asel is a group of people
      And Emil is a person in the case
      And Asel is a relative of Emil
      And Emil was killed
        | by | police officers |
      And as regards an investigation into what happened to Emil
        | file access | no |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Asel: relatives kept in the dark about a death
      And with HRC General Comment No. 36, paragraph 56
      And with Minnesota Protocol (2016), paragraphs 10 and 35
      And with Mandela Rules, paragraph 69
      And because of the killing and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: Relatives kept in the dark about a death, where by is <by>, file access is <file access>
      Given Asel is a group of people
      And Emil is a person in the case
      And Asel is a relative of Emil
      And Emil was killed
        | by | <by> |
      And as regards an investigation into what happened to Emil
        | file access | <file access> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: relatives kept in the dark about a death

      Examples:
        | by              | file access | outcome                |
        | police officers | no          | is potentially engaged |
        | a company       | no          | is not engaged         |
        | unknown         | no          | is undetermined        |
        | police officers | yes         | is not engaged         |
        | police officers | unknown     | is undetermined        |

    Scenario: Relatives kept in the dark about a death; with threats or insults, the family was told, the body was returned
      Given Asel is a group of people
      And Emil is a person in the case
      And Asel is a relative of Emil
      And Emil died in custody, called the death
        | family told   | yes |
        | body returned | yes |
      And threats or insults were directed at Emil
      And as regards an investigation into what happened to Emil
        | about       | the threat |
        | file access | no         |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: relatives kept in the dark about a death

    Scenario: Relatives kept in the dark about a death; with threats or insults
      Given Asel is a group of people
      And Emil is a person in the case
      And Asel is a relative of Emil
      And Emil was killed
        | by | police officers |
      And threats or insults were directed at Emil
      And as regards an investigation into what happened to Emil
        | about       | the threat |
        | file access | no         |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: relatives kept in the dark about a death

    Scenario: Removal to a risk of ill-treatment (non-refoulement)
      Given Hamid is a woman
      And Hamid was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Hamid: removal to a risk of ill-treatment (non-refoulement)
      And with HRC General Comment No. 31, paragraph 12
      And with HRC General Comment No. 20, paragraph 9
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to a risk of ill-treatment (non-refoulement), where by is <by>, risk is <risk>, stage is <stage>
      Given Hamid is a woman
      And Hamid was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: removal to a risk of ill-treatment (non-refoulement)

      Examples:
        | by                           | risk                       | stage   | outcome                |
        | border or migration officers | torture                    | ordered | is potentially engaged |
        | agents of another State      | torture                    | ordered | is not engaged         |
        | unknown                      | torture                    | ordered | is undetermined        |
        | border or migration officers | unknown                    | ordered | is undetermined        |
        | border or migration officers | violence by relatives      | ordered | is potentially engaged |
        | border or migration officers | genital mutilation         | ordered | is potentially engaged |
        | border or migration officers | removal onwards            | ordered | is potentially engaged |
        | border or migration officers | violence of private groups | ordered | is potentially engaged |
        | border or migration officers | torture                    | feared  | is not engaged         |

    Scenario: Removal to a risk of ill-treatment (non-refoulement); being carried out, with the risk of enforced disappearance
      Given Hamid is a woman
      And Hamid was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | carried out                  |
        | risk  | enforced disappearance       |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Hamid: removal to a risk of ill-treatment (non-refoulement)

    Scenario: Removal to a risk of ill-treatment (non-refoulement); by officers of the prosecution service, being requested, with the risk of inhuman or degrading treatment
      Given Hamid is a woman
      And Hamid was removed or was to be removed from the country
        | by    | officers of the prosecution service |
        | stage | requested                           |
        | risk  | inhuman or degrading treatment      |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Hamid: removal to a risk of ill-treatment (non-refoulement)

    Scenario: Sexual violence by agents of the State
      Given Yusuf is a man
      And Yusuf was ill-treated, called the treatment
        | by     | members of the armed forces |
        | method | rape                        |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Yusuf: sexual violence by agents of the State
      And with HRC General Comment No. 20, paragraph 5
      And with CEDAW General Recommendation No. 35, paragraphs 16 and 17
      And with CAT General Comment No. 2, paragraph 22
      And it is primary
      And no limit is shown

    Scenario Outline: Sexual violence by agents of the State, where method is <method>
      Given Yusuf is a man
      And Yusuf was ill-treated, called the treatment
        | by     | members of the armed forces |
        | method | <method>                    |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: sexual violence by agents of the State

      Examples:
        | method  | outcome                |
        | rape    | is potentially engaged |
        | beating | is not engaged         |
        | unknown | is undetermined        |

    Scenario: Sexual violence by agents of the State; without ill-treatment, with physical attack (by a known private individual, through rape)
      Given Yusuf is a man
      And Yusuf was physically attacked
        | by     | a known private individual |
        | method | rape                       |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: sexual violence by agents of the State

    Scenario: Anguish of relatives over a killing by the State
      Given Sitora is with a disability
      And Vera is a person in the case
      And Sitora is a relative of Vera
      And Vera was killed
        | by | police officers |
      And the family of Vera suffered from what was done
        | form | anguish about the fate of a relative |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Sitora: anguish of relatives over a killing by the State
      And with HRC General Comment No. 36, paragraph 56
      And because of the killing and the family hardship
      And it is supporting
      And no limit is shown

    Scenario Outline: Anguish of relatives over a killing by the State, where form is <form>, by is <by>
      Given Sitora is with a disability
      And Vera is a person in the case
      And Sitora is a relative of Vera
      And Vera was killed
        | by | <by> |
      And the family of Vera suffered from what was done
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: anguish of relatives over a killing by the State

      Examples:
        | form                                 | by              | outcome                |
        | anguish about the fate of a relative | police officers | is potentially engaged |
        | social rejection                     | police officers | is not engaged         |
        | unknown                              | police officers | is undetermined        |
        | anguish about the fate of a relative | an armed group  | is not engaged         |
        | anguish about the fate of a relative | unknown         | is undetermined        |

    Scenario: Anguish of relatives over a killing by the State; as regards another person
      Given Sitora is a person in the case
      And Vera is with a disability
      And Aigul is a person in the case
      And Vera is a relative of Sitora
      And Aigul was killed
        | by | police officers |
      And the family of Aigul suffered from what was done
        | form | anguish about the fate of a relative |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: anguish of relatives over a killing by the State

    Scenario: Conditions of detention that together are inhuman
      Given Elena is an organisation
      And as regards the conditions in which Elena was held
        | overcrowded | yes |
        | sanitary    | no  |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Elena: conditions of detention that together are inhuman
      And with HRC General Comment No. 21, paragraph 3
      And with HRC General Comment No. 35, paragraph 59
      And with CAT article 16(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Conditions of detention that together are inhuman, where overcrowded is <overcrowded>
      Given Elena is an organisation
      And as regards the conditions in which Elena was held
        | overcrowded | <overcrowded> |
        | sanitary    | no            |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: conditions of detention that together are inhuman

      Examples:
        | overcrowded | outcome                |
        | yes         | is potentially engaged |
        | unknown     | is undetermined        |

    Scenario: Conditions of detention that together are inhuman; the cell was not overcrowded, sanitary conditions were decent, there was light and fresh air
      Given Elena is an organisation
      And as regards the conditions in which Elena was held
        | overcrowded   | no  |
        | sanitary      | yes |
        | food adequate | no  |
        | light and air | yes |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: conditions of detention that together are inhuman

    Scenario: Danger after removal not assessed in the own case
      Given Zarina is a woman
      And as regards the asylum request of Zarina
        | wanting | no interview |
      And Zarina was removed or was to be removed from the country
        | by   | border or migration officers |
        | risk | torture                      |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Zarina: danger after removal not assessed in the own case
      And with HRC General Comment No. 31, paragraph 12
      And with HRC General Comment No. 36, paragraphs 30 and 31
      And because of the asylum procedure and the removal
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Danger after removal not assessed in the own case, where wanting is <wanting>
      Given Zarina is a woman
      And as regards the asylum request of Zarina
        | wanting | <wanting> |
      And Zarina was removed or was to be removed from the country
        | by   | border or migration officers |
        | risk | torture                      |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: danger after removal not assessed in the own case

      Examples:
        | wanting                                   | outcome                |
        | no interview                              | is potentially engaged |
        | unknown                                   | is undetermined        |
        | documents left aside or not translated    | is potentially engaged |
        | medical evidence left aside or not sought | is potentially engaged |
        | new facts not examined                    | is potentially engaged |

    Scenario: Danger after removal not assessed in the own case; with removal from the country (by agents of another State, with the risk of torture), with the risk of a secon
      Given Zarina is a woman
      And as regards the asylum request of Zarina
        | wanting | no interview |
      And Zarina was removed or was to be removed from the country, called the first removal
        | by   | border or migration officers        |
        | risk | a second sentence for the same acts |
      And Zarina was removed or was to be removed from the country, called the second removal
        | by   | agents of another State |
        | risk | torture                 |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: danger after removal not assessed in the own case

    Scenario: Execution or burial kept from the family
      Given Polina is a journalist
      And Tahir is a person in the case
      And Polina is a relative of Tahir
      And Tahir was sentenced
        | type        | death |
        | family told | no    |
        | executed    | yes   |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Polina: execution or burial kept from the family
      And with HRC General Comment No. 36, paragraph 56
      And it is supporting
      And no limit is shown

    Scenario Outline: Execution or burial kept from the family, where date fixed is <date fixed>, family told is <family told>, type is <type>
      Given Polina is a journalist
      And Tahir is a person in the case
      And Polina is a relative of Tahir
      And Tahir was sentenced
        | type        | <type>        |
        | family told | <family told> |
        | executed    | no            |
        | date fixed  | <date fixed>  |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: execution or burial kept from the family

      Examples:
        | date fixed | family told | type    | outcome                |
        | yes        | no          | death   | is potentially engaged |
        | no         | no          | death   | is not engaged         |
        | unknown    | no          | death   | is not engaged         |
        | yes        | yes         | death   | is not engaged         |
        | yes        | unknown     | death   | is undetermined        |
        | yes        | no          | a fine  | is not engaged         |
        | yes        | no          | unknown | is undetermined        |

    Scenario: Execution or burial kept from the family; the sentence was not carried out, the day of the execution was fixed
      Given Polina is a journalist
      And Tahir is a person in the case
      And Polina is a relative of Tahir
      And Tahir was sentenced
        | type        | death |
        | family told | no    |
        | executed    | no    |
        | date fixed  | yes   |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Polina: execution or burial kept from the family

    Scenario: Feeding by force in a hunger strike
      Given Gulnara is under eighteen years old
      And Gulnara refused food in protest
        | force fed | yes |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Gulnara: feeding by force in a hunger strike
      And with HRC General Comment No. 20, paragraph 4
      And with HRC General Comment No. 21, paragraph 3
      And it is supporting
      And the limit "treatment that a doctor found necessary for the health or life of the person, carried out as medicine" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Feeding by force in a hunger strike, where force fed is <force fed>
      Given Gulnara is under eighteen years old
      And Gulnara refused food in protest
        | force fed | <force fed> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: feeding by force in a hunger strike

      Examples:
        | force fed | outcome                |
        | yes       | is potentially engaged |
        | no        | is not engaged         |
        | unknown   | is not engaged         |

    Scenario: Feeding by force in a hunger strike; not joined to it
      Given Gulnara is under eighteen years old
      And Gulnara refused food in protest
        | force fed | yes |
      And according to the other source, the hunger strike is told otherwise
        | force fed | no |
      When the facts are assessed
      Then ICCPR article 7 is undetermined: feeding by force in a hunger strike
      And the question on the force fed of the hunger strike stays open

    Scenario: Feeding by force in a hunger strike; the State may argue: treatment that a doctor found necessary for the health or life of the person, carried out as medicine
      Given Gulnara is under eighteen years old
      And Gulnara refused food in protest
        | force fed | yes |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Gulnara: feeding by force in a hunger strike
      And the limit "treatment that a doctor found necessary for the health or life of the person, carried out as medicine" is shown as not invoked
      And the test of "treatment that a doctor found necessary for the health or life of the person, carried out as medicine" has these limbs
        | need    | a doctor found the treatment necessary for health or life in this case |
        | purpose | it served health and not punishment or pressure                        |
        | manner  | its manner inflicted no needless suffering                             |
      Given the authorities explained what was done to Gulnara
        | with | a doctor decided that the treatment was needed |
      When the facts are assessed again
      Then ICCPR article 7 is potentially engaged for Gulnara: feeding by force in a hunger strike
      And the limit "treatment that a doctor found necessary for the health or life of the person, carried out as medicine" is shown as invoked by the justification

    Scenario: Force by officials outside custody
      Given Nargiza is a lawyer
      And Nargiza was physically attacked
        | by                | an organised group |
        | officials present | yes                |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Nargiza: force by officials outside custody
      And with HRC General Comment No. 20, paragraph 4
      And with HRC General Comment No. 37, paragraphs 78 and 79
      And it is supporting
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Force by officials outside custody, where officials present is <officials present>
      Given Nargiza is a lawyer
      And Nargiza was physically attacked
        | by                | an organised group  |
        | officials present | <officials present> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: force by officials outside custody

      Examples:
        | officials present | outcome                |
        | yes               | is potentially engaged |
        | no                | is not engaged         |
        | unknown           | is undetermined        |

    Scenario: Force by officials outside custody; through beating, resistance not told
      Given Nargiza is a lawyer
      And Nargiza was physically attacked
        | by     | police officers |
        | method | beating         |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Nargiza: force by officials outside custody

    Scenario: Injuries on the body of a person who died in custody
      Given Leyla is a woman
      And Leyla died in custody, called the death
        | by            | police officers |
        | injuries seen | yes             |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Leyla: injuries on the body of a person who died in custody
      And with HRC General Comment No. 31, paragraph 15
      And with HRC General Comment No. 20, paragraph 14
      And with Minnesota Protocol (2016), paragraph 17
      And it is supporting
      And no limit is shown

    Scenario Outline: Injuries on the body of a person who died in custody, where injuries seen is <injuries seen>
      Given Leyla is a woman
      And Leyla died in custody, called the death
        | by            | police officers |
        | injuries seen | <injuries seen> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: injuries on the body of a person who died in custody

      Examples:
        | injuries seen | outcome                |
        | yes           | is potentially engaged |
        | unknown       | is undetermined        |

    Scenario: Injuries on the body of a person who died in custody; with death in custody (in the custody of police officers, the body bore no injuries), in the custody of an arm
      Given Leyla is a person in the case
      And Oleg is a woman
      And Oleg died in custody, called the first death
        | by            | an armed group |
        | held at       | a home         |
        | injuries seen | yes            |
      And Leyla died in custody, called the second death
        | by            | police officers |
        | injuries seen | no              |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: injuries on the body of a person who died in custody

    Scenario: Law that weakens protection from return to danger
      Given Dilbar is a journalist
      And a law or policy concerns the rights of Dilbar
        | area | refugees and people seeking protection               |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Dilbar: law that weakens protection from return to danger
      And with HRC General Comment No. 31, paragraph 12
      And with HRC General Comment No. 20, paragraph 9
      And with HRC General Comment No. 36, paragraph 31
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that weakens protection from return to danger, where step is <step>, area is <area>
      Given Dilbar is a journalist
      And a law or policy concerns the rights of Dilbar
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: law that weakens protection from return to danger

      Examples:
        | step                                                       | area                                   | outcome                |
        | adoption of a law or policy that restricts the right       | refugees and people seeking protection | is potentially engaged |
        | a law or policy in favour of the right that is not applied | refugees and people seeking protection | is not engaged         |
        | unknown                                                    | refugees and people seeking protection | is undetermined        |
        | adoption of a law or policy that restricts the right       | movement or residence                  | is not engaged         |
        | adoption of a law or policy that restricts the right       | unknown                                | is undetermined        |

    Scenario: Long isolation whose hours are not told
      Given Lola is a man
      And Lola was held in solitary confinement
        | days | 16 |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Lola: long isolation whose hours are not told
      And with HRC General Comment No. 20, paragraph 6
      And with Mandela Rules, paragraph 44
      And it is supporting
      And no limit is shown

    Scenario Outline: Long isolation whose hours are not told, where days is <days>
      Given Lola is a man
      And Lola was held in solitary confinement
        | days | <days> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: long isolation whose hours are not told

      Examples:
        | days    | outcome                |
        | 16      | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: Long isolation whose hours are not told; for 14 days, for 23 hours a day
      Given Lola is a man
      And Lola was held in solitary confinement
        | days          | 14 |
        | hours per day | 23 |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: long isolation whose hours are not told

    Scenario: Medication or feeding against the will without medical need or as a means of coercion
      Given Viktor is with a disability
      And Viktor was ill-treated, called the treatment
        | by           | staff of a place of detention |
        | method       | forced feeding                |
        | medical need | yes                           |
        | purpose      | putting pressure on someone   |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Viktor: medication or feeding against the will without medical need or as a means of coercion
      And with HRC General Comment No. 20, paragraphs 4 and 5
      And with HRC General Comment No. 21, paragraph 3
      And it is supporting
      And the limit "treatment that a doctor found necessary for the health or life of the person, carried out as medicine" is shown as invoked by the treatment
      And no other limit is shown

    Scenario Outline: Medication or feeding against the will without medical need or as a means of coercion, where purpose is <purpose>, by is <by>
      Given Viktor is with a disability
      And Viktor was ill-treated, called the treatment
        | by           | <by>           |
        | method       | forced feeding |
        | medical need | yes            |
        | purpose      | <purpose>      |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: medication or feeding against the will without medical need or as a means of coercion

      Examples:
        | purpose                         | by                            | outcome                |
        | putting pressure on someone     | staff of a place of detention | is potentially engaged |
        | keeping someone from travelling | staff of a place of detention | is not engaged         |
        | unknown                         | staff of a place of detention | is not engaged         |
        | putting pressure on someone     | unknown                       | is undetermined        |

    Scenario: Medication or feeding against the will without medical need or as a means of coercion; by staff of a public health institution, through forced medication
      Given Viktor is with a disability
      And Viktor was ill-treated, called the treatment
        | by           | staff of a public health institution |
        | method       | forced medication                    |
        | medical need | no                                   |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Viktor: medication or feeding against the will without medical need or as a means of coercion

    Scenario: Mental suffering inflicted by officials
      Given Tahir is under eighteen years old
      And Tahir was ill-treated, called the treatment
        | by     | police officers  |
        | method | a mock execution |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Tahir: mental suffering inflicted by officials
      And with HRC General Comment No. 20, paragraph 5
      And it is supporting
      And no limit is shown

    Scenario Outline: Mental suffering inflicted by officials, where method is <method>
      Given Tahir is under eighteen years old
      And Tahir was ill-treated, called the treatment
        | by     | police officers |
        | method | <method>        |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: mental suffering inflicted by officials

      Examples:
        | method           | outcome                |
        | a mock execution | is potentially engaged |
        | beating          | is not engaged         |
        | unknown          | is undetermined        |

    Scenario: Mental suffering inflicted by officials; by a known private individual, through humiliation
      Given Tahir is under eighteen years old
      And Tahir was ill-treated, called the treatment
        | by     | a known private individual |
        | method | humiliation                |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: mental suffering inflicted by officials

    Scenario: Physical and mental integrity against violence by anyone
      Given Rano is with a disability
      And Rano was physically attacked
        | by | unidentified persons |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Rano: physical and mental integrity against violence by anyone
      And with HRC General Comment No. 20, paragraphs 2 and 13
      And with HRC General Comment No. 31, paragraph 8
      And it is supporting
      And no limit is shown

    Scenario Outline: Physical and mental integrity against violence by anyone, where by is <by>
      Given Rano is with a disability
      And Rano was physically attacked
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: physical and mental integrity against violence by anyone

      Examples:
        | by                                 | outcome                |
        | unidentified persons               | is potentially engaged |
        | police officers                    | is not engaged         |
        | agents of another State            | is potentially engaged |
        | members of the family or community | is potentially engaged |
        | unknown                            | is undetermined        |

    Scenario: Prolonged incommunicado detention as ill-treatment
      Given Vera is a teacher
      And Vera was deprived of liberty, called the detention
        | by            | police officers |
        | incommunicado | yes             |
        | hours         | 168             |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Vera: prolonged incommunicado detention as ill-treatment
      And with HRC General Comment No. 35, paragraphs 56 and 35
      And with HRC General Comment No. 20, paragraph 11
      And with CAT General Comment No. 2, paragraph 13
      And with CAT article 11
      And it is supporting
      And no limit is shown

    Scenario Outline: Prolonged incommunicado detention as ill-treatment, where hours is <hours>
      Given Vera is a teacher
      And Vera was deprived of liberty, called the detention
        | by            | police officers |
        | incommunicado | yes             |
        | hours         | <hours>         |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: prolonged incommunicado detention as ill-treatment

      Examples:
        | hours   | outcome                |
        | 168     | is potentially engaged |
        | 5       | is not engaged         |
        | unknown | is undetermined        |

    Scenario: Prolonged incommunicado detention as ill-treatment; with deprivation of liberty (by police officers, in contact with the outside world), by an armed group, for 30
      Given Vera is a teacher
      And Vera was deprived of liberty, called the first detention
        | by            | an armed group |
        | ordered by    | an armed group |
        | form          | abduction      |
        | held at       | a home         |
        | incommunicado | yes            |
        | hours         | 300            |
      And Vera was deprived of liberty, called the second detention
        | by            | police officers |
        | incommunicado | no              |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: prolonged incommunicado detention as ill-treatment

    Scenario: Removal to a risk of long arbitrary detention
      Given Aigul is a woman
      And Aigul was removed or was to be removed from the country
        | by    | border or migration officers                    |
        | stage | ordered                                         |
        | risk  | long detention without trial or without grounds |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Aigul: removal to a risk of long arbitrary detention
      And with HRC General Comment No. 35, paragraph 57
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to a risk of long arbitrary detention, where by is <by>, stage is <stage>
      Given Aigul is a woman
      And Aigul was removed or was to be removed from the country
        | by    | <by>                                            |
        | stage | <stage>                                         |
        | risk  | long detention without trial or without grounds |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: removal to a risk of long arbitrary detention

      Examples:
        | by                           | stage       | outcome                |
        | border or migration officers | ordered     | is potentially engaged |
        | unknown                      | ordered     | is undetermined        |
        | border or migration officers | feared      | is not engaged         |
        | border or migration officers | carried out | is potentially engaged |
        | border or migration officers | requested   | is potentially engaged |
        | border or migration officers | unknown     | is undetermined        |

    Scenario: Removal to a risk of long arbitrary detention; with the risk of serving a sentence of a court, through extradition
      Given Aigul is a woman
      And Aigul was removed or was to be removed from the country
        | by    | border or migration officers  |
        | form  | extradition                   |
        | stage | ordered                       |
        | risk  | serving a sentence of a court |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: removal to a risk of long arbitrary detention

    Scenario: Removal to serious harm that is feared
      Given Rustam is an organisation
      And Rustam was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | feared                       |
        | risk  | torture                      |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Rustam: removal to serious harm that is feared
      And with HRC General Comment No. 31, paragraph 12
      And with HRC General Comment No. 36, paragraph 30
      And with CAT article 3(1)
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to serious harm that is feared, where by is <by>
      Given Rustam is an organisation
      And Rustam was removed or was to be removed from the country
        | by    | <by>    |
        | stage | feared  |
        | risk  | torture |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: removal to serious harm that is feared

      Examples:
        | by                           | outcome                |
        | border or migration officers | is potentially engaged |
        | unknown                      | is undetermined        |

    Scenario: Removal to serious harm that is feared; with removal from the country (by agents of another State, being feared), with the risk of a second sentence f
      Given Rustam is a person in the case
      And Ulan is an organisation
      And Ulan was removed or was to be removed from the country, called the first removal
        | by    | border or migration officers        |
        | stage | feared                              |
        | risk  | a second sentence for the same acts |
      And Rustam was removed or was to be removed from the country, called the second removal
        | by    | agents of another State |
        | stage | feared                  |
        | risk  | torture                 |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: removal to serious harm that is feared

    Scenario: Risk in the country of destination not examined
      Given Oleg is a journalist
      And Oleg was removed or was to be removed from the country
        | by            | border or migration officers |
        | risk examined | no                           |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Oleg: risk in the country of destination not examined
      And with HRC General Comment No. 31, paragraph 12
      And with CAT article 3(2)
      And with HRC General Comment No. 36, paragraph 31
      And it is supporting
      And no limit is shown

    Scenario Outline: Risk in the country of destination not examined, where by is <by>, risk examined is <risk examined>
      Given Oleg is a journalist
      And Oleg was removed or was to be removed from the country
        | by            | <by>            |
        | risk examined | <risk examined> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: risk in the country of destination not examined

      Examples:
        | by                           | risk examined | outcome                |
        | border or migration officers | no            | is potentially engaged |
        | agents of another State      | no            | is not engaged         |
        | unknown                      | no            | is undetermined        |
        | border or migration officers | yes           | is not engaged         |
        | border or migration officers | unknown       | is undetermined        |

    Scenario: Sexual violence by armed forces or groups in an armed conflict
      Given Galina is a woman
      And Galina was ill-treated, called the treatment
        | by          | members of the armed forces |
        | method      | rape                        |
        | in conflict | yes                         |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Galina: sexual violence by armed forces or groups in an armed conflict
      And with ICCPR article 3
      And with HRC General Comment No. 28, paragraphs 8 and 11
      And with CEDAW General Recommendation No. 35, paragraph 16
      And it is supporting
      And no limit is shown

    Scenario Outline: Sexual violence by armed forces or groups in an armed conflict, where by is <by>, in conflict is <in conflict>, method is <method>
      Given Galina is a woman
      And Galina was ill-treated, called the treatment
        | by          | <by>          |
        | method      | <method>      |
        | in conflict | <in conflict> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: sexual violence by armed forces or groups in an armed conflict

      Examples:
        | by                          | in conflict | method  | outcome                |
        | members of the armed forces | yes         | rape    | is potentially engaged |
        | unknown                     | yes         | rape    | is undetermined        |
        | members of the armed forces | unknown     | rape    | is not engaged         |
        | members of the armed forces | yes         | beating | is not engaged         |
        | members of the armed forces | yes         | unknown | is undetermined        |

    Scenario: Sexual violence by armed forces or groups in an armed conflict; as regards another person
      Given Galina is a woman
      And Karim is a man
      And Karim was ill-treated, called the treatment
        | by          | members of the armed forces |
        | method      | rape                        |
        | in conflict | yes                         |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: sexual violence by armed forces or groups in an armed conflict

    Scenario: Threats of violence by officials
      Given Yana is with a disability
      And Yana was ill-treated, called the treatment
        | by     | police officers |
        | method | threats of harm |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Yana: threats of violence by officials
      And with HRC General Comment No. 20, paragraph 5
      And it is supporting
      And no limit is shown

    Scenario Outline: Threats of violence by officials, where by is <by>, method is <method>
      Given Yana is with a disability
      And Yana was ill-treated, called the treatment
        | by     | <by>     |
        | method | <method> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: threats of violence by officials

      Examples:
        | by                 | method           | outcome                |
        | police officers    | threats of harm  | is potentially engaged |
        | a private employer | threats of harm  | is not engaged         |
        | unknown            | threats of harm  | is undetermined        |
        | police officers    | beating          | is not engaged         |
        | police officers    | a mock execution | is potentially engaged |
        | police officers    | unknown          | is undetermined        |

    Scenario: Threats of violence by officials; without ill-treatment, with threats or insults (by police officers, containing a threat of rape)
      Given Yana is with a disability
      And threats or insults were directed at Yana
        | by      | police officers  |
        | content | a threat of rape |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Yana: threats of violence by officials

    Scenario: Woman sterilised or made to end a pregnancy without consent
      Given Olim is a woman
      And a medical act was carried out on Olim
        | form    | sterilisation |
        | consent | no            |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Olim: woman sterilised or made to end a pregnancy without consent
      And with HRC General Comment No. 28, paragraph 11
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman sterilised or made to end a pregnancy without consent, where consent is <consent>, form is <form>
      Given Olim is a woman
      And a medical act was carried out on Olim
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: woman sterilised or made to end a pregnancy without consent

      Examples:
        | consent | form                       | outcome                |
        | no      | sterilisation              | is potentially engaged |
        | yes     | sterilisation              | is not engaged         |
        | unknown | sterilisation              | is undetermined        |
        | no      | surgery                    | is not engaged         |
        | no      | a termination of pregnancy | is potentially engaged |
        | no      | unknown                    | is undetermined        |

    Scenario: Woman sterilised or made to end a pregnancy without consent; as regards another person
      Given Olim is a woman
      And Sitora is a man
      And a medical act was carried out on Sitora
        | form    | sterilisation |
        | consent | no            |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: woman sterilised or made to end a pregnancy without consent
