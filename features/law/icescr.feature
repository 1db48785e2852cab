@law @icescr
Feature: Economic, social and cultural rights, ICESCR, articles 2, 6, 8, 9, 11, 12, 13 and 15
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 2(2): Covenant rights are exercised free from every kind of discrimination

    Scenario: Benefit or service refused because of a status
      Given Jamshid is with a disability
      And as regards a benefit or service for Jamshid
        | given              | no  |
        | excluded by status | yes |
      When the facts are assessed
      Then ICESCR article 2(2) is potentially engaged for Jamshid: benefit or service refused because of a status
      And with CESCR General Comment No. 20, paragraphs 13, 27, 7 and 10
      And it is supporting
      And no limit is shown

    Scenario Outline: Benefit or service refused because of a status, where excluded by status is <excluded by status>, given is <given>
      Given Jamshid is with a disability
      And as regards a benefit or service for Jamshid
        | given              | <given>              |
        | excluded by status | <excluded by status> |
      When the facts are assessed
      Then ICESCR article 2(2) <outcome>: benefit or service refused because of a status

      Examples:
        | excluded by status | given   | outcome                |
        | yes                | no      | is potentially engaged |
        | no                 | no      | is not engaged         |
        | unknown            | no      | is not engaged         |
        | yes                | yes     | is not engaged         |
        | yes                | unknown | is undetermined        |

    Scenario: Person without the nationality excluded from a benefit or service
      Given Rano is a migrant
      And as regards a benefit or service for Rano
        | given              | no  |
        | excluded by status | yes |
      When the facts are assessed
      Then ICESCR article 2(2) is potentially engaged for Rano: person without the nationality excluded from a benefit or service
      And with CESCR General Comment No. 20, paragraph 30
      And with ICESCR article 2(3)
      And it is supporting
      And no limit is shown

    Scenario Outline: Person without the nationality excluded from a benefit or service, where excluded by status is <excluded by status>, given is <given>
      Given Rano is a migrant
      And as regards a benefit or service for Rano
        | given              | <given>              |
        | excluded by status | <excluded by status> |
      When the facts are assessed
      Then ICESCR article 2(2) <outcome>: person without the nationality excluded from a benefit or service

      Examples:
        | excluded by status | given   | outcome                |
        | yes                | no      | is potentially engaged |
        | no                 | no      | is not engaged         |
        | unknown            | no      | is not engaged         |
        | yes                | yes     | is not engaged         |
        | yes                | unknown | is undetermined        |

  Rule: Article 6(1): Everyone may gain a living by work freely chosen or accepted, and States must safeguard it

    Scenario: Loss of work or ban on a profession through the State
      Given Asel is a group of people
      And Asel suffered a measure at work, called the measure
        | by        | a ministry |
        | linked to | journalism |
      When the facts are assessed
      Then ICESCR article 6(1) is potentially engaged for Asel: loss of work or ban on a profession through the State
      And with ICESCR article 2(2)
      And with CESCR General Comment No. 18, paragraph 6
      And with UDHR article 23(1)
      And it is supporting
      And the limit "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Loss of work or ban on a profession through the State, where by is <by>
      Given Asel is a group of people
      And Asel suffered a measure at work, called the measure
        | by        | <by>       |
        | linked to | journalism |
      When the facts are assessed
      Then ICESCR article 6(1) <outcome>: loss of work or ban on a profession through the State

      Examples:
        | by                 | outcome                |
        | a ministry         | is potentially engaged |
        | a private employer | is not engaged         |
        | unknown            | is undetermined        |

    Scenario: Loss of work with a private employer
      Given Jamila is a teacher
      And Jamila suffered a measure at work, called the measure
        | by        | a private employer |
        | linked to | journalism         |
      When the facts are assessed
      Then ICESCR article 6(1) is potentially engaged for Jamila: loss of work with a private employer
      And with CESCR General Comment No. 18, paragraphs 6 and 35
      And it is supporting
      And no limit is shown

    Scenario Outline: Loss of work with a private employer, where by is <by>, linked to is <linked to>
      Given Jamila is a teacher
      And Jamila suffered a measure at work, called the measure
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICESCR article 6(1) <outcome>: loss of work with a private employer

      Examples:
        | by                 | linked to        | outcome                |
        | a private employer | journalism       | is potentially engaged |
        | a ministry         | journalism       | is not engaged         |
        | unknown            | journalism       | is undetermined        |
        | a private employer | a private matter | is not engaged         |
        | a private employer | unknown          | is not engaged         |

  Rule: Article 8(1)(c): Unions function freely subject only to necessary lawful limits

    Scenario: Union prevented from functioning
      Given Rustam is an organisation
      And a measure was taken against an organisation of Rustam, called the measure
        | of | a confederation of trade unions |
      When the facts are assessed
      Then ICESCR article 8(1)(c) is potentially engaged for Rustam: union prevented from functioning
      And with ICESCR articles 8(1)(a) and 8(3)
      And with ICCPR article 22(3)
      And with UDHR article 23(4)
      And it is supporting
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Union prevented from functioning, where of is <of>
      Given Rustam is an organisation
      And a measure was taken against an organisation of Rustam, called the measure
        | of | <of> |
      When the facts are assessed
      Then ICESCR article 8(1)(c) <outcome>: union prevented from functioning

      Examples:
        | of                              | outcome                |
        | a confederation of trade unions | is potentially engaged |
        | unknown                         | is undetermined        |

  Rule: Article 8(1)(d): The right to strike, exercised in conformity with the State's laws

    Scenario: Strike banned
      Given Hamid is a woman
      And a measure was taken against an organisation of Hamid, called the measure
        | form | a ban on a strike |
      When the facts are assessed
      Then ICESCR article 8(1)(d) is potentially engaged for Hamid: strike banned
      And with ILO Convention No. 87, article 3(1)
      And with ICESCR article 8(1)(c)
      And it is primary
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And the limit "a strike outside the law of the country, where that law leaves the right its substance" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Strike banned, where form is <form>
      Given Hamid is a woman
      And a measure was taken against an organisation of Hamid, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICESCR article 8(1)(d) <outcome>: strike banned

      Examples:
        | form              | outcome                |
        | a ban on a strike | is potentially engaged |
        | dissolution       | is not engaged         |
        | unknown           | is undetermined        |

    Scenario: Strike banned: the State may argue lawful restrictions on members of the armed forces, the police or the administration of the State
      Given Hamid is a woman
      And a measure was taken against an organisation of Hamid, called the measure
        | form | a ban on a strike |
      When the facts are assessed
      Then ICESCR article 8(1)(d) is potentially engaged for Hamid: strike banned
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And the test of "lawful restrictions on members of the armed forces, the police or the administration of the State" has these limbs
        | person | the worker belongs to the armed forces, the police or, under some texts, the administration of the State |
      Given Hamid is a police officer
      When the facts are assessed again
      Then ICESCR article 8(1)(d) is potentially engaged for Hamid: strike banned
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as invoked

    Scenario: Strike banned: the State may argue a strike outside the law of the country, where that law leaves the right its substance
      Given Hamid is a woman
      And a measure was taken against an organisation of Hamid, called the measure
        | form | a ban on a strike |
      When the facts are assessed
      Then ICESCR article 8(1)(d) is potentially engaged for Hamid: strike banned
      And the limit "a strike outside the law of the country, where that law leaves the right its substance" is shown as not invoked
      And the test of "a strike outside the law of the country, where that law leaves the right its substance" has these limbs
        | law                 | the law of the country sets conditions for strikes                                                              |
        | nature of the right | the limit is compatible with the nature of the right and solely for the general welfare in a democratic society |
      Given the measure is told otherwise
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICESCR article 8(1)(d) is potentially engaged for Hamid: strike banned
      And the limit "a strike outside the law of the country, where that law leaves the right its substance" is shown as invoked by the measure
      And on "law" the facts say of the measure, legal basis stated: a legal basis was stated

    Scenario: Act against someone because of a strike
      Given Aigul is a woman
      And Aigul did trade-union work
        | form | a strike |
      And Aigul suffered a measure at work, called the measure
        | linked to | trade-union work |
      When the facts are assessed
      Then ICESCR article 8(1)(d) is potentially engaged for Aigul: act against someone because of a strike
      And with ILO Convention No. 87, article 3(1)
      And with ICESCR article 8(1)(c)
      And because of the trade union work and the measure
      And it is supporting
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And the limit "a strike outside the law of the country, where that law leaves the right its substance" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Act against someone because of a strike, where linked to is <linked to>, form is <form>
      Given Aigul is a woman
      And Aigul did trade-union work
        | form | <form> |
      And Aigul suffered a measure at work, called the measure
        | linked to | <linked to> |
      When the facts are assessed
      Then ICESCR article 8(1)(d) <outcome>: act against someone because of a strike

      Examples:
        | linked to        | form     | outcome                |
        | trade-union work | a strike | is potentially engaged |
        | journalism       | a strike | is not engaged         |
        | unknown          | a strike | is not engaged         |
        | trade-union work | unknown  | is undetermined        |

  Rule: Article 9: Everyone has social security, social insurance included

    Scenario: Insurance or family benefit refused
      Given Galina is under eighteen years old
      And as regards a benefit or service for Galina
        | of    | a family or child benefit |
        | given | no                        |
      When the facts are assessed
      Then ICESCR article 9 is potentially engaged for Galina: insurance or family benefit refused
      And with CESCR General Comment No. 19, paragraphs 9, 11, 2, 4 and 24
      And it is primary
      And the limit "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Insurance or family benefit refused, where given is <given>, of is <of>
      Given Galina is under eighteen years old
      And as regards a benefit or service for Galina
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then ICESCR article 9 <outcome>: insurance or family benefit refused

      Examples:
        | given   | of                            | outcome                |
        | yes     | a family or child benefit     | is not engaged         |
        | unknown | a family or child benefit     | is undetermined        |
        | no      | papers or registration        | is not engaged         |
        | no      | a family or child benefit     | is potentially engaged |
        | no      | social insurance or a pension | is potentially engaged |
        | no      | unknown                       | is undetermined        |

    Scenario: Insurance or family benefit refused: the State may argue limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society
      Given Galina is under eighteen years old
      And as regards a benefit or service for Galina
        | of    | a family or child benefit |
        | given | no                        |
      When the facts are assessed
      Then ICESCR article 9 is potentially engaged for Galina: insurance or family benefit refused
      And the limit "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" is shown as not invoked
      And the test of "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" has these limbs
        | law                 | determined by law                                                                 |
        | nature of the right | compatible with the nature of the right, which includes not to lose work unfairly |
        | general welfare     | solely to promote the general welfare in a democratic society                     |
      Given Galina suffered a measure at work
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICESCR article 9 is potentially engaged for Galina: insurance or family benefit refused
      And the limit "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" is shown as invoked by the interference with work

    Scenario: Benefit or insurance refused because of a status
      Given Yusuf is a man
      And as regards a benefit or service for Yusuf
        | of                 | social assistance |
        | given              | no                |
        | excluded by status | yes               |
      When the facts are assessed
      Then ICESCR article 9 is potentially engaged for Yusuf: benefit or insurance refused because of a status
      And with ICESCR article 2(2)
      And with CESCR General Comment No. 19, paragraphs 2 and 29
      And with CESCR General Comment No. 20, paragraphs 10 and 13
      And it is primary
      And no limit is shown

    Scenario Outline: Benefit or insurance refused because of a status, where excluded by status is <excluded by status>, given is <given>, of is <of>
      Given Yusuf is a man
      And as regards a benefit or service for Yusuf
        | of                 | <of>                 |
        | given              | <given>              |
        | excluded by status | <excluded by status> |
      When the facts are assessed
      Then ICESCR article 9 <outcome>: benefit or insurance refused because of a status

      Examples:
        | excluded by status | given   | of                            | outcome                |
        | yes                | no      | social assistance             | is potentially engaged |
        | no                 | no      | social assistance             | is not engaged         |
        | unknown            | no      | social assistance             | is not engaged         |
        | yes                | yes     | social assistance             | is not engaged         |
        | yes                | unknown | social assistance             | is undetermined        |
        | yes                | no      | unknown                       | is undetermined        |
        | yes                | no      | a family or child benefit     | is potentially engaged |
        | yes                | no      | social insurance or a pension | is potentially engaged |

    Scenario: Benefit that is not enough to live on
      Given Oleg is a journalist
      And as regards a benefit or service for Oleg
        | of             | social assistance |
        | enough to live | no                |
      When the facts are assessed
      Then ICESCR article 9 is potentially engaged for Oleg: benefit that is not enough to live on
      And with CESCR General Comment No. 19, paragraphs 22 and 59
      And it is primary
      And the limit "resources that do not reach, although every effort was made to use all of them first for the minimum" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Benefit that is not enough to live on, where enough to live is <enough to live>, of is <of>
      Given Oleg is a journalist
      And as regards a benefit or service for Oleg
        | of             | <of>             |
        | enough to live | <enough to live> |
      When the facts are assessed
      Then ICESCR article 9 <outcome>: benefit that is not enough to live on

      Examples:
        | enough to live | of                            | outcome                |
        | no             | social assistance             | is potentially engaged |
        | yes            | social assistance             | is not engaged         |
        | unknown        | social assistance             | is not engaged         |
        | no             | papers or registration        | is not engaged         |
        | no             | a family or child benefit     | is potentially engaged |
        | no             | social insurance or a pension | is potentially engaged |
        | no             | unknown                       | is undetermined        |

    Scenario: Benefit that is not enough to live on: the State may argue resources that do not reach, although every effort was made to use all of them first for the minimum
      Given Oleg is a journalist
      And as regards a benefit or service for Oleg
        | of             | social assistance |
        | enough to live | no                |
      When the facts are assessed
      Then ICESCR article 9 is potentially engaged for Oleg: benefit that is not enough to live on
      And the limit "resources that do not reach, although every effort was made to use all of them first for the minimum" is shown as not invoked
      And the test of "resources that do not reach, although every effort was made to use all of them first for the minimum" has these limbs
        | resources | everything at the State's disposal was used, as a matter of priority, for the minimum owed to all |

  Rule: Article 11(1): Right to adequate living standard with food, clothing, housing and steady improvement

    Scenario: Eviction as a punishment
      Given Gulnara is under eighteen years old
      And Gulnara was or was to be put out of the home
        | by      | police officers |
        | stage   | carried out     |
        | purpose | punishing       |
      When the facts are assessed
      Then ICESCR article 11(1) is potentially engaged for Gulnara: eviction as a punishment
      And with CESCR General Comment No. 7, paragraph 12
      And it is primary
      And no limit is shown

    Scenario Outline: Eviction as a punishment, where stage is <stage>, by is <by>, purpose is <purpose>
      Given Gulnara is under eighteen years old
      And Gulnara was or was to be put out of the home
        | by      | <by>      |
        | stage   | <stage>   |
        | purpose | <purpose> |
      When the facts are assessed
      Then ICESCR article 11(1) <outcome>: eviction as a punishment

      Examples:
        | stage       | by              | purpose                       | outcome                |
        | carried out | police officers | punishing                     | is potentially engaged |
        | threatened  | police officers | punishing                     | is not engaged         |
        | unknown     | police officers | punishing                     | is undetermined        |
        | carried out | unknown         | punishing                     | is undetermined        |
        | carried out | police officers | taking property or a business | is not engaged         |
        | carried out | police officers | unknown                       | is not engaged         |

    Scenario: Eviction because of origin, sex or another status
      Given Nargiza is a lawyer
      And Nargiza was or was to be put out of the home
        | stage     | carried out               |
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then ICESCR article 11(1) is potentially engaged for Nargiza: eviction because of origin, sex or another status
      And with ICESCR article 2(2)
      And with CESCR General Comment No. 7, paragraph 10
      And it is primary
      And no limit is shown

    Scenario Outline: Eviction because of origin, sex or another status, where stage is <stage>, linked to is <linked to>
      Given Nargiza is a lawyer
      And Nargiza was or was to be put out of the home
        | stage     | <stage>     |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICESCR article 11(1) <outcome>: eviction because of origin, sex or another status

      Examples:
        | stage       | linked to                 | outcome                |
        | carried out | ethnic origin or language | is potentially engaged |
        | threatened  | ethnic origin or language | is not engaged         |
        | unknown     | ethnic origin or language | is undetermined        |
        | carried out | journalism                | is not engaged         |
        | carried out | unknown                   | is not engaged         |

    Scenario: Eviction without due process
      Given Viktor is with a disability
      And Viktor was or was to be put out of the home
        | stage         | carried out |
        | court decided | no          |
      When the facts are assessed
      Then ICESCR article 11(1) is potentially engaged for Viktor: eviction without due process
      And with CESCR General Comment No. 7, paragraphs 1, 8, 13, 15 and 3
      And with CESCR General Comment No. 4, paragraphs 8, 18, 1 and 9
      And it is primary
      And the limit "eviction that is warranted by law, reasonable and proportionate" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Eviction without due process, where court decided is <court decided>
      Given Viktor is with a disability
      And Viktor was or was to be put out of the home
        | stage         | carried out     |
        | court decided | <court decided> |
      When the facts are assessed
      Then ICESCR article 11(1) <outcome>: eviction without due process

      Examples:
        | court decided | outcome                |
        | no            | is potentially engaged |
        | yes           | is undetermined        |
        | unknown       | is undetermined        |

    Scenario: Eviction without due process: not when being threatened, the situation of those living there was not weighed
      Given Viktor is with a disability
      And Viktor was or was to be put out of the home
        | stage                    | threatened |
        | court decided            | no         |
        | proportionality examined | no         |
        | consulted                | no         |
      When the facts are assessed
      Then ICESCR article 11(1) is not engaged: eviction without due process

    Scenario: Eviction without due process: not when a court decided it, the situation of those living there was weighed
      Given Viktor is with a disability
      And Viktor was or was to be put out of the home
        | stage                    | carried out |
        | court decided            | yes         |
        | proportionality examined | yes         |
        | consulted                | yes         |
      When the facts are assessed
      Then ICESCR article 11(1) is not engaged: eviction without due process

    Scenario: No adequate housing after an eviction
      Given Feruza is with a disability
      And Feruza was or was to be put out of the home
        | stage       | carried out |
        | alternative | nothing     |
      When the facts are assessed
      Then ICESCR article 11(1) is potentially engaged for Feruza: no adequate housing after an eviction
      And with CESCR General Comment No. 7, paragraph 16
      And with CESCR General Comment No. 4, paragraphs 7 and 8
      And it is primary
      And the limit "eviction that is warranted by law, reasonable and proportionate" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No adequate housing after an eviction, where alternative is <alternative>, stage is <stage>
      Given Feruza is with a disability
      And Feruza was or was to be put out of the home
        | stage       | <stage>       |
        | alternative | <alternative> |
      When the facts are assessed
      Then ICESCR article 11(1) <outcome>: no adequate housing after an eviction

      Examples:
        | alternative     | stage       | outcome                |
        | nothing         | carried out | is potentially engaged |
        | a suitable home | carried out | is not engaged         |
        | unknown         | carried out | is undetermined        |
        | nothing         | threatened  | is not engaged         |
        | nothing         | unknown     | is undetermined        |

    Scenario: No adequate housing after an eviction: the State may argue eviction that is warranted by law, reasonable and proportionate
      Given Feruza is with a disability
      And Feruza was or was to be put out of the home
        | stage       | carried out |
        | alternative | nothing     |
      When the facts are assessed
      Then ICESCR article 11(1) is potentially engaged for Feruza: no adequate housing after an eviction
      And the limit "eviction that is warranted by law, reasonable and proportionate" is shown as not invoked
      And the test of "eviction that is warranted by law, reasonable and proportionate" has these limbs
        | exceptional      | evictions are taken to be incompatible with the Covenant unless most exceptional circumstances justify them |
        | law and remedies | warranted by a law that is compatible with the Covenant, with legal recourse for those concerned            |
        | reasonableness   | reasonable and proportionate in the case                                                                    |
      Given the eviction is told otherwise
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICESCR article 11(1) is potentially engaged for Feruza: no adequate housing after an eviction
      And the limit "eviction that is warranted by law, reasonable and proportionate" is shown as invoked by the eviction
      And on "law and remedies" the facts say of the eviction, legal basis stated: a legal basis was stated

  Rule: Article 12(1): Everyone is entitled to the best health, bodily and mental, that can be attained

    Scenario: Sterilised or made to end a pregnancy by the State
      Given Leyla is a woman
      And a medical act was carried out on Leyla
        | by      | a ministry    |
        | form    | sterilisation |
        | consent | no            |
      When the facts are assessed
      Then ICESCR article 12(1) is potentially engaged for Leyla: sterilised or made to end a pregnancy by the State
      And with CESCR General Comment No. 22, paragraphs 56 and 57
      And it is primary
      And no limit is shown

    Scenario Outline: Sterilised or made to end a pregnancy by the State, where by is <by>, consent is <consent>, form is <form>
      Given Leyla is a woman
      And a medical act was carried out on Leyla
        | by      | <by>      |
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then ICESCR article 12(1) <outcome>: sterilised or made to end a pregnancy by the State

      Examples:
        | by         | consent | form                       | outcome                |
        | a ministry | no      | sterilisation              | is potentially engaged |
        | a company  | no      | sterilisation              | is not engaged         |
        | unknown    | no      | sterilisation              | is undetermined        |
        | a ministry | yes     | sterilisation              | is not engaged         |
        | a ministry | unknown | sterilisation              | is undetermined        |
        | a ministry | no      | surgery                    | is not engaged         |
        | a ministry | no      | a termination of pregnancy | is potentially engaged |
        | a ministry | no      | unknown                    | is undetermined        |

    Scenario: Health of a detainee
      Given Timur is a woman
      And as regards medical care for Timur in custody
        | needed | yes |
        | given  | no  |
      When the facts are assessed
      Then ICESCR article 12(1) is potentially engaged for Timur: health of a detainee
      And with CESCR General Comment No. 14, paragraph 34
      And with ICESCR article 12(2)
      And it is context
      And no limit is shown

    Scenario Outline: Health of a detainee, where given is <given>
      Given Timur is a woman
      And as regards medical care for Timur in custody
        | needed | yes     |
        | given  | <given> |
      When the facts are assessed
      Then ICESCR article 12(1) <outcome>: health of a detainee

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: Reproductive health service refused or punished
      Given Dilbar is a journalist
      And as regards the pregnancy of Dilbar, called the pregnancy-and-birth
        | form | a termination was denied |
      When the facts are assessed
      Then ICESCR article 12(1) is potentially engaged for Dilbar: reproductive health service refused or punished
      And with CESCR General Comment No. 22, paragraphs 56 and 57
      And it is supporting
      And the limit "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Reproductive health service refused or punished, where form is <form>
      Given Dilbar is a journalist
      And as regards the pregnancy of Dilbar, called the pregnancy-and-birth
        | form | <form> |
      When the facts are assessed
      Then ICESCR article 12(1) <outcome>: reproductive health service refused or punished

      Examples:
        | form                                        | outcome                |
        | a termination was denied                    | is potentially engaged |
        | birth in shackles or under guard            | is not engaged         |
        | care at birth was denied                    | is potentially engaged |
        | contraception or its information was denied | is potentially engaged |
        | suspicion after a miscarriage               | is potentially engaged |
        | unknown                                     | is undetermined        |

  Rule: Article 13(1): Everyone's right to education, aimed at personality, dignity, respect for rights, free participation and tolerance

    Scenario: Kept from education
      Given Lola is a man
      And a measure concerns the education or training of Lola
        | by | a ministry |
      When the facts are assessed
      Then ICESCR article 13(1) is potentially engaged for Lola: kept from education
      And with CESCR General Comment No. 13, paragraphs 6, 31 and 47
      And it is supporting
      And the limit "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Kept from education, where by is <by>
      Given Lola is a man
      And a measure concerns the education or training of Lola
        | by | <by> |
      When the facts are assessed
      Then ICESCR article 13(1) <outcome>: kept from education

      Examples:
        | by         | outcome                |
        | a ministry | is potentially engaged |
        | a company  | is not engaged         |
        | unknown    | is undetermined        |

  Rule: Article 15(1)(a): Everyone may take part in cultural life

    Scenario: Land of an indigenous people disposed of without consent
      Given Cholpon is an indigenous people
      And a measure concerns the land or livelihood of Cholpon
        | form | approval of a project |
      And as regards consultation of Cholpon before a decision
        | held | no |
      When the facts are assessed
      Then ICESCR article 15(1)(a) is potentially engaged for Cholpon: land of an indigenous people disposed of without consent
      And with CESCR General Comment No. 21, paragraphs 49 and 37
      And with CESCR General Comment No. 26, paragraph 21
      And because of the land measure and the consultation
      And it is primary
      And no limit is shown

    Scenario: Land or livelihood of an indigenous people or minority taken or limited
      Given Tahir is an indigenous people
      And a measure concerns the land or livelihood of Tahir
        | threatens way of life | yes |
      When the facts are assessed
      Then ICESCR article 15(1)(a) is potentially engaged for Tahir: land or livelihood of an indigenous people or minority taken or limited
      And with CESCR General Comment No. 21, paragraph 36
      And it is supporting
      And no limit is shown

    Scenario Outline: Land or livelihood of an indigenous people or minority taken or limited, where threatens way of life is <threatens way of life>
      Given Tahir is an indigenous people
      And a measure concerns the land or livelihood of Tahir
        | threatens way of life | <threatens way of life> |
      When the facts are assessed
      Then ICESCR article 15(1)(a) <outcome>: land or livelihood of an indigenous people or minority taken or limited

      Examples:
        | threatens way of life | outcome                |
        | yes                   | is potentially engaged |
        | no                    | is not engaged         |
        | unknown               | is undetermined        |
