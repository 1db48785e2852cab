@law @icescr
Feature: Economic, social and cultural rights, ICESCR, articles 1 to 3, 6, 8 to 13 and 15
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 1(2): Peoples may use their natural wealth for their own ends and never lose their means of subsistence

    Scenario: Measure on the land of an indigenous people
      Given Nurlan is a member of an indigenous people
      And a measure concerns the land or livelihood of Nurlan
        | form | taking of land |
      When the facts are assessed
      Then ICESCR article 1(2) is potentially engaged for Nurlan: measure on the land of an indigenous people
      And with HRC General Comment No. 12, paragraph 1
      And with CESCR General Comment No. 26, paragraph 11
      And it is supporting
      And it is read with ICESCR articles 15(1)(a) and 11(1)
      And no limit is shown

    Scenario Outline: Measure on the land of an indigenous people turns on who the person is and the form it took
      Given Nurlan is <who>
      And a measure concerns the land or livelihood of Nurlan
        | form | <form> |
      When the facts are assessed
      Then ICESCR article 1(2) <outcome>: measure on the land of an indigenous people

      Examples:
        | who                              | form                  | outcome                |
        | a member of an indigenous people | taking of land        | is potentially engaged |
        | a member of an indigenous people | settlement of others  | is not engaged         |
        | one of LGBTI people              | approval of a project | is not engaged         |

    Scenario: Measure on the land of an indigenous people: what happened to somebody else is not enough
      Given Nurlan is a member of an indigenous people
      And Hamid is one of LGBTI people
      And a measure concerns the land or livelihood of Hamid
        | form | approval of a project |
      When the facts are assessed
      Then ICESCR article 1(2) is not engaged: measure on the land of an indigenous people

  Rule: Article 2(1): States take steps to the maximum of available resources toward full realization by all appropriate means

    Scenario: No court against an eviction
      Given Aigul is a person in the case
      And Aigul was or was to be put out of the home
        | stage        | ordered |
        | court review | no      |
      When the facts are assessed
      Then ICESCR article 2(1) is potentially engaged for Aigul: no court against an eviction
      And with CESCR General Comment No. 3, paragraph 5
      And with CESCR General Comment No. 9, paragraph 2
      And with CESCR General Comment No. 7, paragraph 11
      And it is supporting
      And it is read with ICESCR article 11(1)
      And no limit is shown

    Scenario Outline: No court against an eviction turns on the stage and whether a court could review it
      Given Aigul is a person in the case
      And Aigul was or was to be put out of the home
        | stage        | <stage>        |
        | court review | <court review> |
      When the facts are assessed
      Then ICESCR article 2(1) <outcome>: no court against an eviction

      Examples:
        | stage               | court review | outcome                |
        | ordered             | no           | is potentially engaged |
        | ordered and put off | no           | is potentially engaged |
        | carried out         | no           | is potentially engaged |
        | ordered             | in part      | is potentially engaged |
        | threatened          | no           | is not engaged         |
        | ordered             | yes          | is not engaged         |
        | unknown             | no           | is undetermined        |
        | ordered             | unknown      | is undetermined        |

    Scenario: No steps towards a home for those without one
      Given Karim is a person in the case
      And Karim was or was to be put out of the home
        | stage       | ordered |
        | alternative | nothing |
      When the facts are assessed
      Then ICESCR article 2(1) is potentially engaged for Karim: no steps towards a home for those without one
      And with CESCR General Comment No. 3, paragraphs 1, 2, 9 and 11
      And with CESCR General Comment No. 4, paragraphs 12 and 14
      And with CESCR General Comment No. 7, paragraph 16
      And it is supporting
      And it is read with ICESCR article 11(1)
      And the limit "full realization that takes time, with means that do not reach for more than was done" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No steps towards a home for those without one turns on the stage and the alternative
      Given Karim is a person in the case
      And Karim was or was to be put out of the home
        | stage       | <stage>       |
        | alternative | <alternative> |
      When the facts are assessed
      Then ICESCR article 2(1) <outcome>: no steps towards a home for those without one

      Examples:
        | stage               | alternative                         | outcome                |
        | ordered             | nothing                             | is potentially engaged |
        | ordered and put off | nothing                             | is potentially engaged |
        | carried out         | nothing                             | is potentially engaged |
        | ordered             | an emergency bed for a short time   | is potentially engaged |
        | ordered             | a shelter that separates the family | is potentially engaged |
        | threatened          | nothing                             | is not engaged         |
        | ordered             | a suitable home                     | is not engaged         |
        | unknown             | nothing                             | is undetermined        |
        | ordered             | unknown                             | is undetermined        |

    Scenario: No steps towards social security
      Given Dilnoza is a person in the case
      And as regards a benefit or service for Dilnoza
        | of    | social assistance |
        | given | no                |
      When the facts are assessed
      Then ICESCR article 2(1) is potentially engaged for Dilnoza: no steps towards social security
      And with CESCR General Comment No. 19, paragraphs 41 and 66
      And with CESCR General Comment No. 9, paragraph 2
      And it is supporting
      And it is read with ICESCR article 9
      And the limit "resources that do not reach, although every effort was made to use all of them first for the minimum" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No steps towards social security turns on what was concerned and whether given
      Given Dilnoza is a person in the case
      And as regards a benefit or service for Dilnoza
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then ICESCR article 2(1) <outcome>: no steps towards social security

      Examples:
        | of                            | given   | outcome                |
        | social assistance             | no      | is potentially engaged |
        | social insurance or a pension | no      | is potentially engaged |
        | a family or child benefit     | no      | is potentially engaged |
        | papers or registration        | no      | is not engaged         |
        | social assistance             | yes     | is not engaged         |
        | unknown                       | no      | is undetermined        |
        | social assistance             | unknown | is undetermined        |

  Rule: Article 2(2): Covenant rights are exercised free from every kind of discrimination

    Scenario: Benefit or service refused because of a status
      Given Jamshid is a person with a disability
      And as regards a benefit or service for Jamshid
        | given              | no  |
        | excluded by status | yes |
      When the facts are assessed
      Then ICESCR article 2(2) is potentially engaged for Jamshid: benefit or service refused because of a status
      And with CESCR General Comment No. 20, paragraphs 13, 27, 7 and 10
      And with CESCR General Comment No. 20, paragraphs 8 and 9
      And it is supporting
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Benefit or service refused because of a status turns on whether given and whether a status excludes the person
      Given Asel is a person in the case
      And as regards a benefit or service for Asel
        | given              | <given>              |
        | excluded by status | <excluded by status> |
      When the facts are assessed
      Then ICESCR article 2(2) <outcome>: benefit or service refused because of a status

      Examples:
        | given | excluded by status | outcome                |
        | no    | yes                | is potentially engaged |
        | yes   | yes                | is not engaged         |
        | no    | no                 | is not engaged         |

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

    Scenario Outline: Person without the nationality excluded from a benefit or service turns on whether given and whether a status excludes the person
      Given Sitora is a migrant
      And as regards a benefit or service for Sitora
        | given              | <given>              |
        | excluded by status | <excluded by status> |
      When the facts are assessed
      Then ICESCR article 2(2) <outcome>: person without the nationality excluded from a benefit or service

      Examples:
        | given | excluded by status | outcome                |
        | no    | yes                | is potentially engaged |
        | yes   | yes                | is not engaged         |
        | no    | no                 | is not engaged         |

    Scenario: Person without the nationality excluded from a benefit or service: what happened to somebody else is not enough
      Given Sitora is a migrant
      And Rano is a citizen of the State
      And as regards a benefit or service for Rano
        | given              | no  |
        | excluded by status | yes |
      When the facts are assessed
      Then ICESCR article 2(2) is not engaged: person without the nationality excluded from a benefit or service

  Rule: Article 3: Ensure men and women enjoy all Covenant rights equally

    Scenario: Care in pregnancy or a termination denied
      Given Yulia is a person in the case
      And as regards the pregnancy of Yulia
        | form | a termination was denied |
      When the facts are assessed
      Then ICESCR article 3 is potentially engaged for Yulia: care in pregnancy or a termination denied
      And with CESCR General Comment No. 22, paragraphs 26 and 27
      And with CESCR General Comment No. 16, paragraph 29
      And it is supporting
      And it is read with ICESCR article 12(1)
      And no limit is shown

    Scenario Outline: Care in pregnancy or a termination denied turns on the form it took
      Given Yulia is a person in the case
      And as regards the pregnancy of Yulia
        | form | <form> |
      When the facts are assessed
      Then ICESCR article 3 <outcome>: care in pregnancy or a termination denied

      Examples:
        | form                                           | outcome                |
        | care at birth was denied                       | is potentially engaged |
        | a foetus that could not live had to be carried | is potentially engaged |
        | loss of school or work because of pregnancy    | is not engaged         |

    Scenario: Reproductive act without consent
      Given Iman is a woman
      And a medical act was carried out on Iman
        | consent | no            |
        | form    | sterilisation |
      When the facts are assessed
      Then ICESCR article 3 is potentially engaged for Iman: reproductive act without consent
      And with CESCR General Comment No. 22, paragraphs 26 and 27
      And with CESCR General Comment No. 16, paragraphs 18 and 29
      And it is supporting
      And it is read with ICESCR article 12(1)
      And no limit is shown

    Scenario Outline: Reproductive act without consent turns on whether with free consent and the form it took
      Given Iman is a woman
      And a medical act was carried out on Iman
        | consent | <consent> |
        | form    | <form>    |
      When the facts are assessed
      Then ICESCR article 3 <outcome>: reproductive act without consent

      Examples:
        | consent | form                       | outcome                |
        | no      | a termination of pregnancy | is potentially engaged |
        | no      | an intervention at birth   | is potentially engaged |
        | no      | an intimate examination    | is potentially engaged |
        | yes     | sterilisation              | is not engaged         |
        | no      | unknown                    | is undetermined        |

    Scenario: Reproductive act without consent: what happened to somebody else is not enough
      Given Iman is a woman
      And Umut is a man
      And a medical act was carried out on Umut
        | consent | no            |
        | form    | sterilisation |
      When the facts are assessed
      Then ICESCR article 3 is not engaged: reproductive act without consent

    Scenario: Woman put out of the home
      Given Iman is a woman
      And Iman was or was to be put out of the home
        | stage | carried out |
      When the facts are assessed
      Then ICESCR article 3 is potentially engaged for Iman: woman put out of the home
      And with CESCR General Comment No. 7, paragraph 10
      And with CESCR General Comment No. 16, paragraphs 5, 18 and 28
      And with CESCR General Comment No. 26, paragraph 13
      And it is supporting
      And it is read with ICESCR article 11(1)
      And no limit is shown

    Scenario Outline: Woman put out of the home turns on who the person is and the stage
      Given Iman is <who>
      And Iman was or was to be put out of the home
        | stage | <stage> |
      When the facts are assessed
      Then ICESCR article 3 <outcome>: woman put out of the home

      Examples:
        | who     | stage      | outcome                |
        | a woman | ordered    | is potentially engaged |
        | a woman | threatened | is not engaged         |
        | a man   | ordered    | is not engaged         |

    Scenario: Woman put out of the home: what happened to somebody else is not enough
      Given Iman is a woman
      And Umut is a man
      And Umut was or was to be put out of the home
        | stage | ordered |
      When the facts are assessed
      Then ICESCR article 3 is not engaged: woman put out of the home

    Scenario: Woman with a lower benefit than others
      Given Dana is a woman
      And as regards a benefit or service for Dana
        | of                | a family or child benefit |
        | lower than others | yes                       |
      When the facts are assessed
      Then ICESCR article 3 is potentially engaged for Dana: woman with a lower benefit than others
      And with CESCR General Comment No. 16, paragraphs 7, 8 and 26
      And with CESCR General Comment No. 19, paragraph 32
      And it is supporting
      And it is read with ICESCR article 9
      And no limit is shown

    Scenario Outline: Woman with a lower benefit than others turns on who the person is, what was concerned and whether lower than for others
      Given Dana is <who>
      And as regards a benefit or service for Dana
        | of                | <of>                |
        | lower than others | <lower than others> |
      When the facts are assessed
      Then ICESCR article 3 <outcome>: woman with a lower benefit than others

      Examples:
        | who                  | of                            | lower than others | outcome                |
        | a woman              | social insurance or a pension | yes               | is potentially engaged |
        | a woman              | papers or registration        | yes               | is not engaged         |
        | a woman              | social assistance             | no                | is not engaged         |
        | a person in the case | social assistance             | yes               | is not engaged         |

    Scenario: Woman with a lower benefit than others: what happened to somebody else is not enough
      Given Dana is a woman
      And Shura is a man
      And as regards a benefit or service for Shura
        | of                | social assistance |
        | lower than others | yes               |
      When the facts are assessed
      Then ICESCR article 3 is not engaged: woman with a lower benefit than others

    Scenario: Woman without the benefit that others have
      Given Valya is a woman
      And as regards a benefit or service for Valya
        | of    | a family or child benefit |
        | given | no                        |
      When the facts are assessed
      Then ICESCR article 3 is potentially engaged for Valya: woman without the benefit that others have
      And with CESCR General Comment No. 16, paragraphs 5, 7, 8, 18, 21 and 26
      And with CESCR General Comment No. 19, paragraph 32
      And with CESCR General Comment No. 6, paragraph 20
      And it is supporting
      And it is read with ICESCR article 9
      And no limit is shown

    Scenario Outline: Woman without the benefit that others have turns on who the person is, what was concerned and whether given
      Given Valya is <who>
      And as regards a benefit or service for Valya
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then ICESCR article 3 <outcome>: woman without the benefit that others have

      Examples:
        | who     | of                            | given   | outcome                |
        | a woman | social insurance or a pension | no      | is potentially engaged |
        | a woman | social assistance             | in part | is potentially engaged |
        | a woman | papers or registration        | no      | is not engaged         |
        | a woman | social assistance             | unknown | is undetermined        |
        | a man   | social assistance             | no      | is not engaged         |

    Scenario: Woman without the benefit that others have: what happened to somebody else is not enough
      Given Valya is a woman
      And Zhenya is a man
      And as regards a benefit or service for Zhenya
        | of    | social assistance |
        | given | no                |
      When the facts are assessed
      Then ICESCR article 3 is not engaged: woman without the benefit that others have

  Rule: Article 6(1): Everyone may gain a living by work freely chosen or accepted, and States must safeguard it

    Scenario: Loss of work or ban on a profession through the State
      Given Saltanat is a teacher
      And Saltanat suffered a measure at work, called the measure
        | by        | a ministry |
        | linked to | journalism |
      When the facts are assessed
      Then ICESCR article 6(1) is potentially engaged for Saltanat: loss of work or ban on a profession through the State
      And with ICESCR article 2(2)
      And with CESCR General Comment No. 18, paragraph 6
      And with UDHR article 23(1)
      And it is supporting
      And the limit "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Loss of work or ban on a profession through the State turns on who acted and the reason behind it
      Given Nargiza is a person in the case
      And Nargiza suffered a measure at work
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICESCR article 6(1) <outcome>: loss of work or ban on a profession through the State

      Examples:
        | by                 | linked to        | outcome                |
        | a ministry         | journalism       | is potentially engaged |
        | a private employer | journalism       | is not engaged         |
        | a ministry         | a private matter | is not engaged         |

    Scenario Outline: Loss of work or ban on a profession through the State, with a sentence, turns on the penalty
      Given Nargiza is a person in the case
      And Nargiza was sentenced
        | type | <type> |
      When the facts are assessed
      Then ICESCR article 6(1) <outcome>: loss of work or ban on a profession through the State

      Examples:
        | type                              | outcome                |
        | a ban on a profession or activity | is potentially engaged |
        | unknown                           | is undetermined        |

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

    Scenario Outline: Loss of work with a private employer turns on who acted and the reason behind it
      Given Ilyas is a person in the case
      And Ilyas suffered a measure at work
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICESCR article 6(1) <outcome>: loss of work with a private employer

      Examples:
        | by                 | linked to        | outcome                |
        | a private employer | journalism       | is potentially engaged |
        | a ministry         | journalism       | is not engaged         |
        | a private employer | a private matter | is not engaged         |

  Rule: Article 8(1)(c): Unions function freely subject only to necessary lawful limits

    Scenario: Union prevented from functioning
      Given Free Voice is an organisation
      And a measure was taken against an organisation of Free Voice, called the measure
        | of | a confederation of trade unions |
      When the facts are assessed
      Then ICESCR article 8(1)(c) is potentially engaged for Free Voice: union prevented from functioning
      And with ICESCR articles 8(1)(a) and 8(3)
      And with ICCPR article 22(3)
      And with UDHR article 23(4)
      And it is supporting
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Union prevented from functioning turns on what was concerned and who acted
      Given Olim is a person in the case
      And a measure was taken against an organisation of Olim
        | of | <of> |
        | by | <by> |
      When the facts are assessed
      Then ICESCR article 8(1)(c) <outcome>: union prevented from functioning

      Examples:
        | of                              | by         | outcome                |
        | a confederation of trade unions | unknown    | is potentially engaged |
        | a political party or movement   | a ministry | is not engaged         |

  Rule: Article 8(1)(d): The right to strike, exercised in conformity with the State's laws

    Scenario: Strike banned
      Given Halima is a woman
      And a measure was taken against an organisation of Halima, called the measure
        | form | a ban on a strike |
      When the facts are assessed
      Then ICESCR article 8(1)(d) is potentially engaged for Halima: strike banned
      And with ILO Convention No. 87, article 3(1)
      And with ICESCR article 8(1)(c)
      And it is primary
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And the limit "a strike outside the law of the country, where that law leaves the right its substance" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Strike banned turns on the form it took
      Given Hamid is a person in the case
      And a measure was taken against an organisation of Hamid
        | form | <form> |
      When the facts are assessed
      Then ICESCR article 8(1)(d) <outcome>: strike banned

      Examples:
        | form              | outcome                |
        | a ban on a strike | is potentially engaged |
        | dissolution       | is not engaged         |

    Scenario: Strike banned: the State may argue lawful restrictions on members of the armed forces, the police or the administration of the State
      Given Halima is a woman
      And a measure was taken against an organisation of Halima, called the measure
        | form | a ban on a strike |
      When the facts are assessed
      Then ICESCR article 8(1)(d) is potentially engaged for Halima: strike banned
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And the test of "lawful restrictions on members of the armed forces, the police or the administration of the State" has these limbs
        | person | the worker belongs to the armed forces, the police or, under some texts, the administration of the State |
      Given Halima is a police officer
      When the facts are assessed again
      Then ICESCR article 8(1)(d) is potentially engaged for Halima: strike banned
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as invoked

    Scenario: Strike banned: the State may argue a strike outside the law of the country, where that law leaves the right its substance
      Given Halima is a woman
      And a measure was taken against an organisation of Halima, called the measure
        | form | a ban on a strike |
      When the facts are assessed
      Then ICESCR article 8(1)(d) is potentially engaged for Halima: strike banned
      And the limit "a strike outside the law of the country, where that law leaves the right its substance" is shown as not invoked
      And the test of "a strike outside the law of the country, where that law leaves the right its substance" has these limbs
        | law                 | the law of the country sets conditions for strikes                                                              |
        | nature of the right | the limit is compatible with the nature of the right and solely for the general welfare in a democratic society |
      Given the measure is told otherwise
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICESCR article 8(1)(d) is potentially engaged for Halima: strike banned
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

    Scenario Outline: Act against someone because of a strike turns on the form it took and the reason behind it
      Given Elena is a person in the case
      And Elena did trade-union work
        | form | <form> |
      And Elena suffered a measure at work
        | linked to | <linked to> |
      When the facts are assessed
      Then ICESCR article 8(1)(d) <outcome>: act against someone because of a strike

      Examples:
        | form                  | linked to        | outcome                |
        | a strike              | trade-union work | is potentially engaged |
        | collective bargaining | trade-union work | is not engaged         |
        | a strike              | journalism       | is not engaged         |

    Scenario: Act against someone because of a strike: where the measure at work concerns another trade-union work
      Given Elena is a person in the case
      And Elena did trade-union work, called the trade union work
        | form | a strike |
      And Elena did trade-union work, called the trade union work 2
        | form | collective bargaining |
      And Elena suffered a measure at work
        | linked to | trade-union work       |
        | about     | the trade union work 2 |
      When the facts are assessed
      Then ICESCR article 8(1)(d) is not engaged: act against someone because of a strike

    Scenario: Act against someone because of a strike: what happened to somebody else is not enough
      Given Elena is a person in the case
      And Lola is a person in the case
      And Lola did trade-union work
        | form | a strike |
      And Elena suffered a measure at work
        | linked to | trade-union work |
      When the facts are assessed
      Then ICESCR article 8(1)(d) is not engaged: act against someone because of a strike

  Rule: Article 9: Everyone has social security, social insurance included

    Scenario: Insurance or family benefit refused
      Given Galina is under eighteen years old
      And as regards a benefit or service for Galina
        | of    | a family or child benefit |
        | given | no                        |
      When the facts are assessed
      Then ICESCR article 9 is potentially engaged for Galina: insurance or family benefit refused
      And with CESCR General Comment No. 19, paragraphs 9, 11, 2, 4 and 24
      And with CESCR General Comment No. 19, paragraphs 1 and 3
      And it is primary
      And the limit "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Insurance or family benefit refused turns on what was concerned and whether given
      Given Nargiza is a person in the case
      And as regards a benefit or service for Nargiza
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then ICESCR article 9 <outcome>: insurance or family benefit refused

      Examples:
        | of                            | given   | outcome                |
        | a family or child benefit     | no      | is potentially engaged |
        | papers or registration        | no      | is not engaged         |
        | social insurance or a pension | unknown | is undetermined        |

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
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Benefit or insurance refused because of a status turns on what was concerned, whether given and whether a status excludes the person
      Given Zafar is a person in the case
      And as regards a benefit or service for Zafar
        | of                 | <of>                 |
        | given              | <given>              |
        | excluded by status | <excluded by status> |
      When the facts are assessed
      Then ICESCR article 9 <outcome>: benefit or insurance refused because of a status

      Examples:
        | of                            | given   | excluded by status | outcome                |
        | social insurance or a pension | no      | yes                | is potentially engaged |
        | a family or child benefit     | no      | yes                | is potentially engaged |
        | social assistance             | no      | no                 | is not engaged         |
        | social assistance             | unknown | yes                | is undetermined        |
        | unknown                       | no      | yes                | is undetermined        |

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

    Scenario Outline: Benefit that is not enough to live on turns on what was concerned and whether enough for a decent life
      Given Kamila is a person in the case
      And as regards a benefit or service for Kamila
        | of             | <of>             |
        | enough to live | <enough to live> |
      When the facts are assessed
      Then ICESCR article 9 <outcome>: benefit that is not enough to live on

      Examples:
        | of                            | enough to live | outcome                |
        | social insurance or a pension | no             | is potentially engaged |
        | a family or child benefit     | no             | is potentially engaged |
        | papers or registration        | no             | is not engaged         |
        | social assistance             | yes            | is not engaged         |

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
      Given the authorities explained what was done to Oleg
        | with | the means of the State do not reach for more |
      When the facts are assessed again
      Then ICESCR article 9 is potentially engaged for Oleg: benefit that is not enough to live on
      And the limit "resources that do not reach, although every effort was made to use all of them first for the minimum" is shown as invoked by the justification

    Scenario: No pension or benefit in old age
      Given Aigul is of advanced age
      And as regards a benefit or service for Aigul
        | of    | social assistance |
        | given | no                |
      When the facts are assessed
      Then ICESCR article 9 is potentially engaged for Aigul: no pension or benefit in old age
      And with CESCR General Comment No. 6, paragraphs 10, 13, 21 and 30
      And with CESCR General Comment No. 19, paragraph 15
      And it is primary
      And the limit "resources that do not reach, although every effort was made to use all of them first for the minimum" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No pension or benefit in old age turns on who the person is, what was concerned and whether given
      Given Aigul is <who>
      And as regards a benefit or service for Aigul
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then ICESCR article 9 <outcome>: no pension or benefit in old age

      Examples:
        | who                  | of                            | given   | outcome                |
        | of advanced age      | social assistance             | no      | is potentially engaged |
        | of advanced age      | social insurance or a pension | no      | is potentially engaged |
        | of advanced age      | a family or child benefit     | no      | is potentially engaged |
        | of advanced age      | social assistance             | in part | is potentially engaged |
        | of advanced age      | papers or registration        | no      | is not engaged         |
        | of advanced age      | social assistance             | yes     | is not engaged         |
        | not of advanced age  | social assistance             | no      | is not engaged         |
        | a person in the case | social assistance             | no      | is not engaged         |
        | of advanced age      | unknown                       | no      | is undetermined        |
        | of advanced age      | social assistance             | unknown | is undetermined        |

  Rule: Article 10(1): The family should have the widest protection and help; marriage needs both spouses' free consent

    Scenario: Family with children put out of the home (ICESCR article 10(1))
      Given Irina is a person in the case
      And Irina was or was to be put out of the home
        | stage               | carried out |
        | children live there | yes         |
      When the facts are assessed
      Then ICESCR article 10(1) is potentially engaged for Irina: family with children put out of the home
      And with CESCR General Comment No. 7, paragraph 10
      And it is supporting
      And it is read with ICESCR article 11(1)
      And no limit is shown

    Scenario Outline: Family with children put out of the home turns on the stage and whether children live there (ICESCR article 10(1))
      Given Irina is a person in the case
      And Irina was or was to be put out of the home
        | stage               | <stage>               |
        | children live there | <children live there> |
      When the facts are assessed
      Then ICESCR article 10(1) <outcome>: family with children put out of the home

      Examples:
        | stage      | children live there | outcome                |
        | ordered    | yes                 | is potentially engaged |
        | threatened | yes                 | is not engaged         |
        | ordered    | no                  | is not engaged         |

    Scenario: Shelter that splits a family
      Given Nurlan is a person in the case
      And Nurlan was or was to be put out of the home
        | stage       | carried out                         |
        | alternative | a shelter that separates the family |
      When the facts are assessed
      Then ICESCR article 10(1) is potentially engaged for Nurlan: shelter that splits a family
      And with CESCR General Comment No. 4, paragraph 8
      And it is supporting
      And it is read with ICESCR article 11(1)
      And no limit is shown

    Scenario Outline: Shelter that splits a family turns on the stage and the alternative offered
      Given Nurlan is a person in the case
      And Nurlan was or was to be put out of the home
        | stage       | <stage>       |
        | alternative | <alternative> |
      When the facts are assessed
      Then ICESCR article 10(1) <outcome>: shelter that splits a family

      Examples:
        | stage      | alternative                         | outcome                |
        | ordered    | a shelter that separates the family | is potentially engaged |
        | threatened | a shelter that separates the family | is not engaged         |
        | ordered    | a suitable home                     | is not engaged         |

  Rule: Article 10(3): Children should be protected, without discrimination, from exploitation and harmful work, which should be punishable; States should set working ages

    Scenario: Family with children put out of the home
      Given Timur is a person in the case
      And Timur was or was to be put out of the home
        | stage               | carried out |
        | children live there | yes         |
      When the facts are assessed
      Then ICESCR article 10(3) is potentially engaged for Timur: family with children put out of the home
      And with CESCR General Comment No. 7, paragraph 10
      And with CRC General Comment No. 14, paragraph 6
      And with CRC General Comment No. 21, paragraph 50
      And it is supporting
      And it is read with ICESCR article 11(1)
      And no limit is shown

    Scenario Outline: Family with children put out of the home turns on the stage and whether children live there
      Given Timur is a person in the case
      And Timur was or was to be put out of the home
        | stage               | <stage>               |
        | children live there | <children live there> |
      When the facts are assessed
      Then ICESCR article 10(3) <outcome>: family with children put out of the home

      Examples:
        | stage      | children live there | outcome                |
        | ordered    | yes                 | is potentially engaged |
        | threatened | yes                 | is not engaged         |
        | ordered    | no                  | is not engaged         |

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

    Scenario Outline: Eviction as a punishment turns on who acted, the stage and the purpose
      Given Timur is a person in the case
      And Timur was or was to be put out of the home
        | by      | <by>      |
        | stage   | <stage>   |
        | purpose | <purpose> |
      When the facts are assessed
      Then ICESCR article 11(1) <outcome>: eviction as a punishment

      Examples:
        | by              | stage       | purpose                       | outcome                |
        | police officers | ordered     | punishing                     | is potentially engaged |
        | police officers | threatened  | punishing                     | is not engaged         |
        | police officers | carried out | taking property or a business | is not engaged         |
        | unknown         | carried out | punishing                     | is undetermined        |

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

    Scenario Outline: Eviction because of origin, sex or another status turns on the stage and the reason behind it
      Given Galina is a person in the case
      And Galina was or was to be put out of the home
        | stage     | <stage>     |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICESCR article 11(1) <outcome>: eviction because of origin, sex or another status

      Examples:
        | stage       | linked to                 | outcome                |
        | ordered     | being a woman or a man    | is potentially engaged |
        | threatened  | ethnic origin or language | is not engaged         |
        | carried out | journalism                | is not engaged         |

    Scenario: Eviction without due process
      Given Viktor is a person with a disability
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

    Scenario Outline: Eviction without due process: what decides it
      Given Murat is a person in the case
      And Murat was or was to be put out of the home
        | stage                    | <stage>                    |
        | proportionality examined | <proportionality examined> |
        | consulted                | <consulted>                |
        | court decided            | <court decided>            |
      When the facts are assessed
      Then ICESCR article 11(1) <outcome>: eviction without due process

      Examples:
        | stage       | proportionality examined | consulted | court decided | outcome                |
        | carried out | no                       | unknown   | unknown       | is potentially engaged |
        | ordered     | unknown                  | no        | unknown       | is potentially engaged |
        | carried out | yes                      | yes       | yes           | is not engaged         |
        | threatened  | no                       | no        | no            | is not engaged         |

    Scenario: No adequate housing after an eviction
      Given Feruza is a person with a disability
      And Feruza was or was to be put out of the home
        | stage       | carried out |
        | alternative | nothing     |
      When the facts are assessed
      Then ICESCR article 11(1) is potentially engaged for Feruza: no adequate housing after an eviction
      And with CESCR General Comment No. 7, paragraph 16
      And with CESCR General Comment No. 4, paragraphs 7 and 8
      And it is primary
      And the limit "eviction that is warranted by law, reasonable and proportionate" is shown as not invoked
      And the limit "full realization that takes time, with means that do not reach for more than was done" is shown as not invoked
      And the limit "people who can provide housing for themselves" is shown as not invoked
      And no other limit is shown

    Scenario: No adequate housing after an eviction: the State may argue people who can provide housing for themselves
      Given Feruza is a person with a disability
      And Feruza was or was to be put out of the home
        | stage       | carried out |
        | alternative | nothing     |
      When the facts are assessed
      Then ICESCR article 11(1) is potentially engaged for Feruza: no adequate housing after an eviction
      And the limit "people who can provide housing for themselves" is shown as not invoked
      And the test of "people who can provide housing for themselves" has these limbs
        | own means | the person can find and pay for another home |
      Given the authorities explained what was done to Feruza
        | with | the person has means |
      When the facts are assessed again
      Then ICESCR article 11(1) is potentially engaged for Feruza: no adequate housing after an eviction
      And the limit "people who can provide housing for themselves" is shown as invoked by the justification

    Scenario: No adequate housing after an eviction: the State may argue full realization that takes time, with means that do not reach for more than was done
      Given Feruza is a person with a disability
      And Feruza was or was to be put out of the home
        | stage       | carried out |
        | alternative | nothing     |
      When the facts are assessed
      Then ICESCR article 11(1) is potentially engaged for Feruza: no adequate housing after an eviction
      And the limit "full realization that takes time, with means that do not reach for more than was done" is shown as not invoked
      And the test of "full realization that takes time, with means that do not reach for more than was done" has these limbs
        | minimum first     | every effort was made to use all means there are, first of all for the minimum owed to everyone       |
        | as fast as can be | the State moves as quickly and effectively as it can, without steps back that are not fully justified |
      Given the authorities explained what was done to Feruza
        | with | the means of the State do not reach for more |
      When the facts are assessed again
      Then ICESCR article 11(1) is potentially engaged for Feruza: no adequate housing after an eviction
      And the limit "full realization that takes time, with means that do not reach for more than was done" is shown as invoked by the justification

    Scenario Outline: No adequate housing after an eviction turns on the stage and the alternative offered
      Given Sitora is a person in the case
      And Sitora was or was to be put out of the home
        | stage       | <stage>       |
        | alternative | <alternative> |
      When the facts are assessed
      Then ICESCR article 11(1) <outcome>: no adequate housing after an eviction

      Examples:
        | stage       | alternative     | outcome                |
        | carried out | nothing         | is potentially engaged |
        | carried out | a suitable home | is not engaged         |
        | threatened  | nothing         | is not engaged         |

    Scenario: No adequate housing after an eviction: the State may argue eviction that is warranted by law, reasonable and proportionate
      Given Feruza is a person with a disability
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

    Scenario Outline: Sterilised or made to end a pregnancy by the State turns on who acted, the form it took and whether with free consent
      Given Daniyar is a person in the case
      And a medical act was carried out on Daniyar
        | by      | <by>      |
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then ICESCR article 12(1) <outcome>: sterilised or made to end a pregnancy by the State

      Examples:
        | by         | form                       | consent | outcome                |
        | a ministry | a termination of pregnancy | no      | is potentially engaged |
        | a company  | sterilisation              | no      | is not engaged         |
        | a ministry | surgery                    | no      | is not engaged         |
        | a ministry | sterilisation              | yes     | is not engaged         |

    Scenario: Health of a detainee
      Given Tamara is a woman
      And as regards medical care for Tamara in custody
        | needed | yes |
        | given  | no  |
      When the facts are assessed
      Then ICESCR article 12(1) is potentially engaged for Tamara: health of a detainee
      And with CESCR General Comment No. 14, paragraph 34
      And with ICESCR article 12(2)
      And it is context
      And no limit is shown

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

    Scenario Outline: Reproductive health service refused or punished turns on the form it took
      Given Vera is a person in the case
      And as regards the pregnancy of Vera
        | form | <form> |
      When the facts are assessed
      Then ICESCR article 12(1) <outcome>: reproductive health service refused or punished

      Examples:
        | form                                        | outcome                |
        | contraception or its information was denied | is potentially engaged |
        | care at birth was denied                    | is potentially engaged |
        | suspicion after a miscarriage               | is potentially engaged |
        | birth in shackles or under guard            | is not engaged         |

    Scenario: Health care refused for want of papers, insurance or money
      Given Emil is a person in the case
      And as regards health care for Emil
        | given              | no  |
        | refused for status | yes |
      When the facts are assessed
      Then ICESCR article 12(1) is potentially engaged for Emil: health care refused for want of papers, insurance or money
      And with CESCR General Comment No. 14, paragraphs 34 and 43
      And it is primary
      And no limit is shown

    Scenario Outline: Health care refused for want of papers, insurance or money turns on whether given and the status it was refused for
      Given Emil is a person in the case
      And as regards health care for Emil
        | given              | <given>              |
        | refused for status | <refused for status> |
      When the facts are assessed
      Then ICESCR article 12(1) <outcome>: health care refused for want of papers, insurance or money

      Examples:
        | given   | refused for status | outcome                |
        | no      | yes                | is potentially engaged |
        | in part | yes                | is potentially engaged |
        | yes     | yes                | is not engaged         |
        | no      | no                 | is not engaged         |
        | no      | unknown            | is not engaged         |
        | unknown | yes                | is undetermined        |

    Scenario: Medical act without consent
      Given Saida is a person in the case
      And a medical act was carried out on Saida
        | consent | no      |
        | form    | surgery |
      When the facts are assessed
      Then ICESCR article 12(1) is potentially engaged for Saida: medical act without consent
      And with CESCR General Comment No. 14, paragraphs 8, 28 and 34
      And it is primary
      And the limit "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Medical act without consent turns on the form it took
      Given Saida is a person in the case
      And a medical act was carried out on Saida
        | consent | no     |
        | form    | <form> |
      When the facts are assessed
      Then ICESCR article 12(1) <outcome>: medical act without consent

      Examples:
        | form                        | outcome                |
        | surgery                     | is potentially engaged |
        | a test for a virus or drugs | is potentially engaged |
        | taking of a sample          | is not engaged         |
        | unknown                     | is undetermined        |

    Scenario: Care in pregnancy or a termination denied (ICESCR article 12(1))
      Given Lola is a person in the case
      And as regards the pregnancy of Lola
        | form | a termination was denied |
      When the facts are assessed
      Then ICESCR article 12(1) is potentially engaged for Lola: care in pregnancy or a termination denied
      And with CESCR General Comment No. 22, paragraphs 5 and 10
      And it is primary
      And the limit "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Care in pregnancy or a termination denied turns on the form it took (ICESCR article 12(1))
      Given Lola is a person in the case
      And as regards the pregnancy of Lola
        | form | <form> |
      When the facts are assessed
      Then ICESCR article 12(1) <outcome>: care in pregnancy or a termination denied

      Examples:
        | form                                           | outcome                |
        | a termination was denied                       | is potentially engaged |
        | care at birth was denied                       | is potentially engaged |
        | a foetus that could not live had to be carried | is potentially engaged |
        | loss of school or work because of pregnancy    | is not engaged         |
        | unknown                                        | is undetermined        |

    Scenario: Reproductive act without consent (ICESCR article 12(1))
      Given Vera is a person in the case
      And a medical act was carried out on Vera
        | consent | no            |
        | form    | sterilisation |
      When the facts are assessed
      Then ICESCR article 12(1) is potentially engaged for Vera: reproductive act without consent
      And with CESCR General Comment No. 22, paragraphs 5 and 42
      And it is primary
      And no limit is shown

    Scenario Outline: Reproductive act without consent turns on whether with free consent and the form it took (ICESCR article 12(1))
      Given Vera is a person in the case
      And a medical act was carried out on Vera
        | consent | <consent> |
        | form    | <form>    |
      When the facts are assessed
      Then ICESCR article 12(1) <outcome>: reproductive act without consent

      Examples:
        | consent | form                       | outcome                |
        | no      | sterilisation              | is potentially engaged |
        | no      | a termination of pregnancy | is potentially engaged |
        | no      | an intervention at birth   | is potentially engaged |
        | no      | an intimate examination    | is potentially engaged |
        | yes     | sterilisation              | is not engaged         |
        | no      | taking of a sample         | is not engaged         |
        | unknown | sterilisation              | is undetermined        |
        | no      | unknown                    | is undetermined        |

  Rule: Article 13(1): Everyone's right to education, aimed at personality, dignity, respect for rights, free participation and tolerance

    Scenario: Kept from education
      Given Lev is a man
      And a measure concerns the education or training of Lev
        | by | a ministry |
      When the facts are assessed
      Then ICESCR article 13(1) is potentially engaged for Lev: kept from education
      And with CESCR General Comment No. 13, paragraphs 6, 31 and 47
      And it is supporting
      And the limit "limitation determined by law, compatible with the nature of the right and solely for the general welfare in a democratic society" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Kept from education turns on who acted
      Given Olim is a person in the case
      And a measure concerns the education or training of Olim
        | by | <by> |
      When the facts are assessed
      Then ICESCR article 13(1) <outcome>: kept from education

      Examples:
        | by         | outcome                |
        | a ministry | is potentially engaged |
        | a company  | is not engaged         |

  Rule: Article 15(1)(a): Everyone may take part in cultural life

    Scenario: Land of an indigenous people disposed of without consent
      Given Cholpon is a member of an indigenous people
      And a measure concerns the land or livelihood of Cholpon
        | form | approval of a project |
      And as regards consultation of Cholpon before a decision
        | held | no |
      When the facts are assessed
      Then ICESCR article 15(1)(a) is potentially engaged for Cholpon: land of an indigenous people disposed of without consent
      And with CESCR General Comment No. 21, paragraphs 49 and 37
      And with CESCR General Comment No. 26, paragraph 21
      And with CESCR General Comment No. 21, paragraph 54
      And because of the land measure and the consultation
      And it is primary
      And no limit is shown

    Scenario Outline: Land of an indigenous people disposed of without consent: what decides it
      Given Zarina is <who>
      And a measure concerns the land or livelihood of Zarina
      And as regards consultation of Zarina before a decision
        | before decision     | <before decision>     |
        | own representatives | <own representatives> |
        | consent given       | <consent given>       |
        | held                | <held>                |
      When the facts are assessed
      Then ICESCR article 15(1)(a) <outcome>: land of an indigenous people disposed of without consent

      Examples:
        | who                              | before decision | own representatives | consent given | held    | outcome                |
        | a member of an indigenous people | no              | unknown             | unknown       | unknown | is potentially engaged |
        | a member of an indigenous people | unknown         | no                  | unknown       | unknown | is potentially engaged |
        | a member of an indigenous people | unknown         | unknown             | no            | unknown | is potentially engaged |
        | one of LGBTI people              | unknown         | unknown             | unknown       | no      | is not engaged         |
        | a member of an indigenous people | yes             | yes                 | yes           | yes     | is not engaged         |

    Scenario Outline: Land of an indigenous people disposed of without consent, with a measure on land or livelihood, a search and a consultation: what decides it
      Given Zarina is a member of an indigenous people
      And a measure concerns the land or livelihood of Zarina
      And the premises of Zarina were searched, called the search
      And as regards consultation of Zarina before a decision
        | before decision     | <before decision>     |
        | about               | the search            |
        | own representatives | <own representatives> |
        | consent given       | <consent given>       |
      When the facts are assessed
      Then ICESCR article 15(1)(a) <outcome>: land of an indigenous people disposed of without consent

      Examples:
        | before decision | own representatives | consent given | outcome        |
        | no              | unknown             | unknown       | is not engaged |
        | unknown         | no                  | unknown       | is not engaged |
        | unknown         | unknown             | no            | is not engaged |

    Scenario Outline: Land of an indigenous people disposed of without consent: whose facts they are
      Given Zarina is a person in the case
      And Dilbar is a member of an indigenous people
      And a measure concerns the land or livelihood of Dilbar
      And as regards consultation of Zarina before a decision
        | before decision     | <before decision>     |
        | own representatives | <own representatives> |
        | consent given       | <consent given>       |
      When the facts are assessed
      Then ICESCR article 15(1)(a) <outcome>: land of an indigenous people disposed of without consent

      Examples:
        | before decision | own representatives | consent given | outcome        |
        | no              | unknown             | unknown       | is not engaged |
        | unknown         | no                  | unknown       | is not engaged |
        | unknown         | unknown             | no            | is not engaged |

    Scenario: Land of an indigenous people disposed of without consent: what happened to somebody else is not enough
      Given Zarina is a member of an indigenous people
      And Dilbar is one of LGBTI people
      And a measure concerns the land or livelihood of Dilbar
      And as regards consultation of Dilbar before a decision
        | consent given | no |
      When the facts are assessed
      Then ICESCR article 15(1)(a) is not engaged: land of an indigenous people disposed of without consent

    Scenario: Land or livelihood of an indigenous people or minority taken or limited
      Given Tahir is a member of an indigenous people
      And a measure concerns the land or livelihood of Tahir
        | threatens way of life | yes |
      When the facts are assessed
      Then ICESCR article 15(1)(a) is potentially engaged for Tahir: land or livelihood of an indigenous people or minority taken or limited
      And with CESCR General Comment No. 21, paragraph 36
      And it is primary
      And no limit is shown

    Scenario Outline: Land or livelihood of an indigenous people or minority taken or limited turns on who the person is and whether it threatens the way of life
      Given Umida is <who>
      And a measure concerns the land or livelihood of Umida
        | threatens way of life | <threatens way of life> |
      When the facts are assessed
      Then ICESCR article 15(1)(a) <outcome>: land or livelihood of an indigenous people or minority taken or limited

      Examples:
        | who                              | threatens way of life | outcome                |
        | a member of an indigenous people | yes                   | is potentially engaged |
        | a member of an ethnic minority   | yes                   | is not engaged         |
        | a member of an indigenous people | no                    | is not engaged         |

    Scenario: Land or livelihood of an indigenous people or minority taken or limited: what happened to somebody else is not enough
      Given Umida is a member of an indigenous people
      And Kamila is one of LGBTI people
      And a measure concerns the land or livelihood of Kamila
        | threatens way of life | yes |
      When the facts are assessed
      Then ICESCR article 15(1)(a) is not engaged: land or livelihood of an indigenous people or minority taken or limited

    Scenario: Measure on the land of an indigenous people (ICESCR article 15(1)(a))
      Given Ulan belongs to an indigenous people
      And a measure concerns the land or livelihood of Ulan
        | form | refusal to recognise land |
      When the facts are assessed
      Then ICESCR article 15(1)(a) is potentially engaged for Ulan: measure on the land of an indigenous people
      And with CESCR General Comment No. 21, paragraphs 36 and 54
      And with CESCR General Comment No. 26, paragraph 11
      And with HRC General Comment No. 23, paragraphs 7 and 9
      And it is primary
      And no limit is shown

    Scenario Outline: Measure on the land of an indigenous people turns on the form it took
      Given Ulan belongs to an indigenous people
      And a measure concerns the land or livelihood of Ulan
        | form | <form> |
      When the facts are assessed
      Then ICESCR article 15(1)(a) <outcome>: measure on the land of an indigenous people

      Examples:
        | form                                             | outcome                |
        | refusal to recognise land                        | is potentially engaged |
        | taking of land                                   | is potentially engaged |
        | closing of access                                | is potentially engaged |
        | limits on herding, fishing, hunting or gathering | is potentially engaged |
        | harm to a sacred place or grave                  | is potentially engaged |
        | settlement of others                             | is not engaged         |
        | unknown                                          | is undetermined        |
