@law @iccpr @article-7
Feature: Torture and ill-treatment, ICCPR article 7
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 7: No torture, cruel, inhuman or degrading treatment or punishment, and no experimentation without free consent

    Scenario: Anguish of relatives of someone who disappeared
      Given Jamila is a relative of Madina
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
      Given Jamila is a relative of Madina
      And Madina was taken away and disappeared
        | by         | police officers |
        | fate known | <fate known>    |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: anguish of relatives of someone who disappeared

      Examples:
        | fate known | outcome                |
        | no         | is potentially engaged |
        | unknown    | is undetermined        |

    Scenario: Anguish of relatives of someone who disappeared: not when with disappearance (by police officers, the authorities denied it), by an armed group
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

    Scenario: Anguish of relatives of someone who disappeared: not when as regards another person
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

    Scenario: Enforced disappearance as ill-treatment: not when the fate is known, the authorities acknowledged it
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

    Scenario: Ill-treatment by agents of the State or with their consent: not when by a known private individual, no officials were present
      Given Nurlan is a group of people
      And Nurlan was ill-treated, called the treatment
        | by                | a known private individual |
        | official consent  | no                         |
        | officials present | no                         |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: ill-treatment by agents of the State or with their consent

    Scenario: Ill-treatment by agents of the State or with their consent: also when by a known private individual, with the knowledge of officials
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
      And it is supporting
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

    Scenario: Person charged with a crime ill-treated into confessing: not when with threats or insults
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

    Scenario: Person charged with a crime ill-treated into confessing: not when as regards someone else
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

    Scenario: Pregnancy that had to be carried on in spite of grave suffering: not when it did not follow from rape, neither life nor health was at serious risk
      Given Cholpon is a lawyer
      And as regards the pregnancy of Cholpon, called the pregnancy-and-birth
        | form         | a termination was denied |
        | after rape   | no                       |
        | life at risk | no                       |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: pregnancy that had to be carried on in spite of grave suffering

    Scenario: Pregnancy that had to be carried on in spite of grave suffering: also when in that a foetus that could not live had to be carried, after rape not told
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

    Scenario: Prolonged solitary confinement: not when for 15 days, for 23 hours a day
      Given Jamshid is with a disability
      And Jamshid was held in solitary confinement
        | days          | 15 |
        | hours per day | 23 |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: prolonged solitary confinement

    Scenario: Prolonged solitary confinement: open when days not told, hours per day not told
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
      Given Asel is a relative of Emil
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
      Given Asel is a relative of Emil
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

    Scenario: Relatives kept in the dark about a death: not when with threats or insults, the family was told
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

    Scenario: Relatives kept in the dark about a death: not when with threats or insults
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

    Scenario: Removal to a risk of ill-treatment (non-refoulement): also when being carried out, with the risk of enforced disappearance
      Given Hamid is a woman
      And Hamid was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | carried out                  |
        | risk  | enforced disappearance       |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Hamid: removal to a risk of ill-treatment (non-refoulement)

    Scenario: Removal to a risk of ill-treatment (non-refoulement): also when by officers of the prosecution service, being requested
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
      And with CEDAW General Recommendation No. 35, paragraph 17
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

    Scenario: Sexual violence by agents of the State: not when without ill-treatment, with physical attack (by a known private individual, through rape)
      Given Yusuf is a man
      And Yusuf was physically attacked
        | by     | a known private individual |
        | method | rape                       |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: sexual violence by agents of the State

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

    Scenario: Feeding by force in a hunger strike: the State may argue treatment that a doctor found necessary for the health or life of the person, carried out as medicine
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
