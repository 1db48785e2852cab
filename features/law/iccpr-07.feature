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

    Scenario Outline: Anguish of relatives of someone who disappeared: what decides it
      Given Zarina is a relative of Dilbar
      And Dilbar was taken away and disappeared
        | by               | <by>               |
        | fate known       | <fate known>       |
        | acknowledged     | <acknowledged>     |
        | official consent | <official consent> |
        | search made      | <search made>      |
        | family searched  | <family searched>  |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: anguish of relatives of someone who disappeared

      Examples:
        | by              | fate known | acknowledged | official consent | search made | family searched | outcome                |
        | police officers | no         | unknown      | unknown          | unknown     | unknown         | is potentially engaged |
        | police officers | yes        | no           | unknown          | unknown     | unknown         | is not engaged         |
        | an armed group  | no         | unknown      | no               | yes         | no              | is not engaged         |

    Scenario: Anguish of relatives of someone who disappeared: what happened to somebody else is not enough
      Given Zarina is a person in the case
      And Dilbar is a person in the case
      And Jamila is a person in the case
      And Dilbar is a relative of Zarina
      And Jamila was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: anguish of relatives of someone who disappeared

    Scenario: Anguish of relatives of someone who disappeared: where the disappearance concerns somebody else
      Given Zarina is a person in the case
      And Dilbar is a person in the case
      And Zarina is a relative of Dilbar
      And Dilbar was taken away and disappeared
        | by               | an armed group |
        | official consent | no             |
        | fate known       | no             |
      And Dilbar was taken away and disappeared
        | by           | police officers |
        | acknowledged | no              |
        | fate known   | yes             |
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

    Scenario Outline: Condemned person not told the day of the execution turns on the penalty, whether the condemned person was told the day in time and who acted
      Given Aigul is a person in the case
      And Aigul was sentenced
        | type           | <type>           |
        | condemned told | <condemned told> |
        | by             | <by>             |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: condemned person not told the day of the execution

      Examples:
        | type    | condemned told | by                      | outcome                |
        | death   | no             | unknown                 | is potentially engaged |
        | death   | yes            | unknown                 | is not engaged         |
        | death   | no             | an armed group          | is not engaged         |
        | death   | no             | agents of another State | is not engaged         |
        | unknown | no             | unknown                 | is undetermined        |

    Scenario: Corporal punishment by an armed group calls for protection
      Given Davron is a teacher
      And Davron was sentenced
        | by   | an armed group      |
        | type | corporal punishment |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Davron: physical and mental integrity against violence by anyone
      And ICCPR article 7 is not engaged: corporal punishment as a sentence

    Scenario: Corporal punishment as a sentence
      Given Parviz is a journalist
      And Parviz was sentenced
        | type | corporal punishment |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Parviz: corporal punishment as a sentence
      And with HRC General Comment No. 20, paragraph 5
      And it is primary
      And no limit is shown

    Scenario Outline: Corporal punishment as a sentence turns on the penalty and who acted
      Given Nur is a person in the case
      And Nur was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: corporal punishment as a sentence

      Examples:
        | type                | by                      | outcome                |
        | corporal punishment | unknown                 | is potentially engaged |
        | a fine              | unknown                 | is not engaged         |
        | corporal punishment | an armed group          | is not engaged         |
        | corporal punishment | agents of another State | is not engaged         |

    Scenario: Enforced disappearance as ill-treatment
      Given Inobat is a woman
      And Inobat was taken away and disappeared
        | by         | members of the armed forces |
        | fate known | no                          |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Inobat: enforced disappearance as ill-treatment
      And with HRC General Comment No. 36, paragraph 58
      And with HRC General Comment No. 31, paragraph 18
      And with UN Declaration on Enforced Disappearance, article 1(2)
      And with ICPPED article 24(1)
      And it is primary
      And no limit is shown

    Scenario: Ill-treatment by agents of the State or with their consent
      Given Nurlan is a journalist
      And Nurlan was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Nurlan: ill-treatment by agents of the State or with their consent
      And with HRC General Comment No. 20, paragraphs 2, 3, 5 and 4
      And with UDHR article 5
      And it is primary
      And no limit is shown

    Scenario Outline: Ill-treatment by agents of the State or with their consent: what decides it
      Given Zarina is a person in the case
      And Zarina was ill-treated
        | by                | <by>                |
        | official consent  | <official consent>  |
        | method            | <method>            |
        | officials present | <officials present> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: ill-treatment by agents of the State or with their consent

      Examples:
        | by                         | official consent | method  | officials present | outcome                |
        | a known private individual | yes              | beating | unknown           | is potentially engaged |
        | an organised group         | no               | unknown | yes               | is potentially engaged |
        | a known private individual | no               | unknown | no                | is not engaged         |

    Scenario: Law that does not protect from torture
      Given Tamara is a woman
      And a law or policy concerns the rights of Tamara
        | area | protection from torture and ill-treatment  |
        | step | absence of a law that guarantees the right |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Tamara: law that does not protect from torture
      And with HRC General Comment No. 20, paragraphs 2, 12 and 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that does not protect from torture turns on the field of law and what was done with the law
      Given Yana is a person in the case
      And a law or policy concerns the rights of Yana
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: law that does not protect from torture

      Examples:
        | area                                       | step                                                       | outcome                |
        | protection from torture and ill-treatment  | absence of a law that guarantees the right                 | is potentially engaged |
        | protection from torture and ill-treatment  | a law or policy in favour of the right that is not applied | is not engaged         |
        | protection from torture and other violence | absence of a law that guarantees the right                 | is undetermined        |

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

    Scenario Outline: Medical or scientific experiment without free consent turns on the form it took and whether with free consent
      Given Viktor is a person in the case
      And a medical act was carried out on Viktor
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: medical or scientific experiment without free consent

      Examples:
        | form          | consent | outcome                |
        | an experiment | no      | is potentially engaged |
        | surgery       | no      | is not engaged         |
        | an experiment | yes     | is not engaged         |

    Scenario: Person charged with a crime ill-treated into confessing
      Given Feruza is a person with a disability
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

    Scenario Outline: Person charged with a crime ill-treated into confessing turns on who acted, the purpose and the offence
      Given Umida is a person in the case
      And Umida was ill-treated
        | by      | <by>      |
        | purpose | <purpose> |
      And Umida was made to confess or sign a statement
        | by | <by of the confession> |
      And a charge was brought against Umida
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: person charged with a crime ill-treated into confessing

      Examples:
        | by              | purpose                | by of the confession | offence | outcome                |
        | police officers | obtaining a confession | police officers      | treason | is potentially engaged |
        | police officers | humiliating the person | police officers      | treason | is not engaged         |
        | a company       | obtaining a confession | police officers      | treason | is not engaged         |
        | police officers | obtaining a confession | police officers      | unknown | is undetermined        |
        | police officers | obtaining a confession | unknown              | treason | is undetermined        |

    Scenario: Person charged with a crime ill-treated into confessing: where the confession or statement under pressure came from threats
      Given Umida is a person in the case
      And Umida was ill-treated
        | by      | police officers        |
        | purpose | obtaining a confession |
      And threats or insults were directed at Umida, called the threat
      And Umida was made to confess or sign a statement
        | by               | police officers |
        | obtained through | the threat      |
      And a charge was brought against Umida
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: person charged with a crime ill-treated into confessing

    Scenario: Person charged with a crime ill-treated into confessing: not where somebody else was ill-treated
      Given Umida is a person in the case
      And Kamila is a person in the case
      And Kamila was ill-treated
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Umida was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Umida
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: person charged with a crime ill-treated into confessing

    Scenario: Person charged with a crime ill-treated into confessing: not where somebody else was ill-treated and confessed
      Given Umida is a person in the case
      And Kamila is a person in the case
      And Kamila was ill-treated
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Kamila was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Umida
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: person charged with a crime ill-treated into confessing

    Scenario: Person charged with a crime ill-treated into confessing: not where it belongs to a lawsuit
      Given Umida is a person in the case
      And Umida was ill-treated
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Umida was sued, called the lawsuit
      And Umida was made to confess or sign a statement
        | by     | police officers |
        | charge | the lawsuit     |
      And a charge was brought against Umida
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

    Scenario Outline: Pregnancy that had to be carried on in spite of grave suffering: what decides it
      Given Tahira is a person in the case
      And as regards the pregnancy of Tahira
        | form         | <form>         |
        | after rape   | <after rape>   |
        | life at risk | <life at risk> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: pregnancy that had to be carried on in spite of grave suffering

      Examples:
        | form                                           | after rape | life at risk | outcome                |
        | a foetus that could not live had to be carried | unknown    | unknown      | is potentially engaged |
        | a termination was denied                       | yes        | unknown      | is potentially engaged |
        | the pregnancy had to be carried on             | yes        | unknown      | is potentially engaged |
        | the pregnancy had to be carried on             | unknown    | yes          | is potentially engaged |
        | contraception or its information was denied    | yes        | yes          | is not engaged         |
        | a termination was denied                       | no         | no           | is not engaged         |

    Scenario: Prolonged solitary confinement
      Given Jamshid is a person with a disability
      And Jamshid was held in solitary confinement
        | days          | 16 |
        | hours per day | 22 |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Jamshid: prolonged solitary confinement
      And with HRC General Comment No. 20, paragraph 6
      And with Mandela Rules, rules 43(1) and 44
      And it is primary
      And no limit is shown

    Scenario Outline: Prolonged solitary confinement turns on how many days it lasted and how many hours a day
      Given Olim is a person in the case
      And Olim was held in solitary confinement
        | days          | <days>          |
        | hours per day | <hours per day> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: prolonged solitary confinement

      Examples:
        | days | hours per day | outcome                |
        | 16   | 22            | is potentially engaged |
        | 15   | 23            | is not engaged         |
        | 16   | 8             | is not engaged         |

    Scenario: Protection from torture and ill-treatment set aside in an emergency
      Given Bakyt is a journalist
      And Bakyt was subjected to powers of a state of emergency
        | area | protection from torture and other violence |
        | by   | agents of the State                        |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Bakyt: protection from torture and ill-treatment set aside in an emergency
      And with HRC General Comment No. 29, paragraph 7
      And with HRC General Comment No. 20, paragraph 3
      And with ICCPR article 4(2)
      And with Siracusa Principles, principle 58
      And it is primary
      And no limit is shown

    Scenario Outline: Protection from torture and ill-treatment set aside in an emergency turns on the field of law and who acted
      Given Parviz is a person in the case
      And Parviz was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: protection from torture and ill-treatment set aside in an emergency

      Examples:
        | area                                       | by                  | outcome                |
        | protection from torture and other violence | agents of the State | is potentially engaged |
        | arrest and detention                       | agents of the State | is not engaged         |
        | protection from torture and other violence | an armed group      | is not engaged         |

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
      And with Mandela Rules, rule 69
      And because of the killing and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: Relatives kept in the dark about a death turns on who acted and whether the victim or family could see the file
      Given Nargiza is a relative of Aigul
      And Aigul was killed
        | by | <by> |
      And as regards an investigation into what happened to Aigul
        | file access | <file access> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: relatives kept in the dark about a death

      Examples:
        | by              | file access | outcome                |
        | police officers | no          | is potentially engaged |
        | a company       | no          | is not engaged         |
        | police officers | yes         | is not engaged         |

    Scenario Outline: Relatives kept in the dark about a death, with a death in custody, turns on whether the family was told and whether the body was returned
      Given Nargiza is a relative of Aigul
      And Aigul died in custody
        | family told   | <family told>   |
        | body returned | <body returned> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: relatives kept in the dark about a death

      Examples:
        | family told | body returned | outcome                |
        | no          | unknown       | is potentially engaged |
        | unknown     | no            | is potentially engaged |

    Scenario Outline: Relatives kept in the dark about a death, with a death in custody and an investigation: what decides it
      Given Nargiza is a relative of Aigul
      And Aigul died in custody
        | family told   | <family told>   |
        | body returned | <body returned> |
      And as regards an investigation into what happened to Aigul
        | file access | <file access> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: relatives kept in the dark about a death

      Examples:
        | family told | body returned | file access | outcome                |
        | unknown     | unknown       | no          | is potentially engaged |
        | yes         | yes           | yes         | is not engaged         |

    Scenario: Relatives kept in the dark about a death: what happened to somebody else is not enough
      Given Nargiza is a person in the case
      And Aigul is a person in the case
      And Madina is a person in the case
      And Aigul is a relative of Nargiza
      And Madina died in custody
        | family told | no |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: relatives kept in the dark about a death

    Scenario: Relatives kept in the dark about a death: where the killing, the threats and the investigation concern somebody else
      Given Nargiza is a person in the case
      And Aigul is a person in the case
      And Nargiza is a relative of Aigul
      And Aigul was killed
        | by | police officers |
      And threats or insults were directed at Aigul, called the threat
      And as regards an investigation into what happened to Aigul
        | about       | the threat |
        | file access | no         |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: relatives kept in the dark about a death

    Scenario: Relatives kept in the dark about a death: where the death in custody, the threats and the investigation concern somebody else
      Given Nargiza is a person in the case
      And Aigul is a person in the case
      And Nargiza is a relative of Aigul
      And Aigul died in custody
        | family told   | yes |
        | body returned | yes |
      And threats or insults were directed at Aigul, called the threat
      And as regards an investigation into what happened to Aigul
        | about       | the threat |
        | file access | no         |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: relatives kept in the dark about a death

    Scenario: Relatives kept in the dark about a death: not where the file is of another investigation
      Given Nargiza is a person in the case
      And Aigul is a person in the case
      And Madina is a person in the case
      And Aigul is a relative of Madina
      And Madina was killed
        | by | police officers |
      And as regards an investigation into what happened to Nargiza
        | file access | no |
      When the facts are assessed
      Then ICCPR article 7 is not engaged: relatives kept in the dark about a death

    Scenario: Relatives kept in the dark about a death: left open where nothing says whether the family was told
      Given Nargiza is a person in the case
      And Aigul is a relative of Madina
      And Madina died in custody
      When the facts are assessed
      Then ICCPR article 7 is undetermined: relatives kept in the dark about a death

    Scenario: Removal to a risk of ill-treatment (non-refoulement)
      Given Halima is a woman
      And Halima was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Halima: removal to a risk of ill-treatment (non-refoulement)
      And with HRC General Comment No. 31, paragraph 12
      And with HRC General Comment No. 20, paragraph 9
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to a risk of ill-treatment (non-refoulement) turns on who acted, the stage and the danger feared
      Given Dilbar is a person in the case
      And Dilbar was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: removal to a risk of ill-treatment (non-refoulement)

      Examples:
        | by                                  | stage       | risk                           | outcome                |
        | officers of the prosecution service | requested   | inhuman or degrading treatment | is potentially engaged |
        | border or migration officers        | carried out | enforced disappearance         | is potentially engaged |
        | border or migration officers        | ordered     | genital mutilation             | is potentially engaged |
        | border or migration officers        | ordered     | violence by relatives          | is potentially engaged |
        | border or migration officers        | ordered     | violence of private groups     | is potentially engaged |
        | border or migration officers        | ordered     | removal onwards                | is potentially engaged |
        | agents of another State             | ordered     | torture                        | is not engaged         |
        | border or migration officers        | feared      | torture                        | is not engaged         |
        | border or migration officers        | ordered     | unknown                        | is undetermined        |

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

    Scenario Outline: Sexual violence by agents of the State turns on the means used
      Given Ulan is a person in the case
      And Ulan was ill-treated
        | by     | members of the armed forces |
        | method | <method>                    |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: sexual violence by agents of the State

      Examples:
        | method  | outcome                |
        | rape    | is potentially engaged |
        | beating | is not engaged         |

    Scenario: Sexual violence by agents of the State: not where a known private individual acted
      Given Ulan is a person in the case
      And Ulan was physically attacked
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

    Scenario Outline: Feeding by force in a hunger strike turns on whether food was forced on the detainee
      Given Leyla is a person in the case
      And Leyla refused food in protest
        | force fed | <force fed> |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: feeding by force in a hunger strike

      Examples:
        | force fed | outcome                |
        | yes       | is potentially engaged |
        | no        | is not engaged         |

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

    Scenario: Prisoner in a cage or in shackles in court
      Given Timur is a person in the case
      And a court heard the case of Timur
        | shown as dangerous | yes |
      And Timur was deprived of liberty
        | form | detention pending trial |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Timur: prisoner in a cage or in shackles in court
      And with HRC General Comment No. 21, paragraph 3
      And it is supporting
      And ICCPR article 10(1) is potentially engaged for Timur: prisoner in a cage or in shackles in court
