@law @iccpr @article-12
Feature: Freedom of movement, ICCPR article 12
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 12(1): People lawfully in the territory may move freely and choose their residence

    Scenario: Blockade of the place where people live
      Given Oleg is a journalist
      And Oleg was kept from moving freely, called the measure
        | by   | members of the armed forces               |
        | form | a blockade of the place where people live |
      When the facts are assessed
      Then ICCPR article 12(1) is potentially engaged for Oleg: blockade of the place where people live
      And with HRC General Comment No. 27, paragraphs 5, 7 and 11
      And it is primary
      And the limit "restriction of movement under article 12(3)" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Blockade of the place where people live turns on who acted and the form it took
      Given Rustam is a person in the case
      And Rustam was kept from moving freely
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 12(1) <outcome>: blockade of the place where people live

      Examples:
        | by                          | form                                      | outcome                |
        | members of the armed forces | a blockade of the place where people live | is potentially engaged |
        | an armed group              | a blockade of the place where people live | is not engaged         |
        | members of the armed forces | a ban on leaving the country              | is not engaged         |

    Scenario: Blockade of the place where people live: the State may argue restriction of movement under article 12(3)
      Given Oleg is a journalist
      And Oleg was kept from moving freely, called the measure
        | by   | members of the armed forces               |
        | form | a blockade of the place where people live |
      When the facts are assessed
      Then ICCPR article 12(1) is potentially engaged for Oleg: blockade of the place where people live
      And the limit "restriction of movement under article 12(3)" is shown as not invoked
      And the test of "restriction of movement under article 12(3)" has these limbs
        | law          | provided by a law that itself sets precise criteria and leaves no unfettered discretion                       |
        | aim          | for national security, public order, public health or morals, or the rights and freedoms of others            |
        | necessity    | necessary, appropriate to its aim, the least intrusive means, and proportionate in law and in its application |
        | reasons      | decided with reasons and without delay                                                                        |
        | other-rights | consistent with the other rights of the Covenant and without discrimination                                   |
      Given the measure is told otherwise
        | ground | the prevention or investigation of crime |
      When the facts are assessed again
      Then ICCPR article 12(1) is potentially engaged for Oleg: blockade of the place where people live
      And the limit "restriction of movement under article 12(3)" is shown as invoked by the measure
      And on "aim" the facts say of the measure, ground: on the stated ground of the prevention or investigation of crime

    Scenario: Law that restricts movement or residence
      Given Daniyar is a journalist
      And a law or policy concerns the rights of Daniyar
        | area | movement or residence                                |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 12(1) is potentially engaged for Daniyar: law that restricts movement or residence
      And with ICCPR article 12(3)
      And with HRC General Comment No. 27, paragraphs 11, 12 and 13
      And it is supporting
      And the limit "restriction of movement under article 12(3)" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that restricts movement or residence turns on the field of law and what was done with the law
      Given Vera is a person in the case
      And a law or policy concerns the rights of Vera
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 12(1) <outcome>: law that restricts movement or residence

      Examples:
        | area                                        | step                                                       | outcome                |
        | movement or residence                       | repeal of a law or policy that guaranteed the right        | is potentially engaged |
        | equality and protection from discrimination | adoption of a law or policy that restricts the right       | is not engaged         |
        | movement or residence                       | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Restriction of movement or residence within the country
      Given Umida is a teacher
      And Umida was kept from moving freely, called the measure
        | by   | police officers |
        | form | a curfew        |
      When the facts are assessed
      Then ICCPR article 12(1) is potentially engaged for Umida: restriction of movement or residence within the country
      And with HRC General Comment No. 27, paragraphs 4, 5, 7, 11 and 14
      And with UDHR article 13(1)
      And it is primary
      And the limit "restriction of movement under article 12(3)" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Restriction of movement or residence within the country turns on who acted and the form it took
      Given Nargiza is a person in the case
      And Nargiza was kept from moving freely
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 12(1) <outcome>: restriction of movement or residence within the country

      Examples:
        | by              | form                                                 | outcome                |
        | police officers | a ban on travel within the country                   | is potentially engaged |
        | police officers | forced relocation                                    | is potentially engaged |
        | police officers | refusal of residence                                 | is potentially engaged |
        | police officers | a duty to live in a place                            | is potentially engaged |
        | police officers | refusal to let someone live elsewhere in the country | is potentially engaged |
        | police officers | being kept from returning home                       | is potentially engaged |
        | unknown         | a curfew                                             | is undetermined        |
        | police officers | a duty to report regularly                           | is not engaged         |

    Scenario: Woman who may not move or travel without consent or escort
      Given Galina is a woman
      And Galina was kept from moving freely, called the measure
        | form | a need for the consent or the escort of another person |
      When the facts are assessed
      Then ICCPR article 12(1) is potentially engaged for Galina: woman who may not move or travel without consent or escort
      And with ICCPR article 12(2)
      And with HRC General Comment No. 27, paragraphs 6 and 18
      And with HRC General Comment No. 28, paragraph 16
      And it is primary
      And no limit is shown

    Scenario Outline: Woman who may not move or travel without consent or escort turns on who the person is and the form it took
      Given Zhenya is <who>
      And Zhenya was kept from moving freely
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 12(1) <outcome>: woman who may not move or travel without consent or escort

      Examples:
        | who     | form                                                   | outcome                |
        | a woman | a need for the consent or the escort of another person | is potentially engaged |
        | a woman | a curfew                                               | is not engaged         |
        | a man   | a need for the consent or the escort of another person | is not engaged         |

    Scenario: Woman who may not move or travel without consent or escort: what happened to somebody else is not enough
      Given Zhenya is a woman
      And Iman is a man
      And Iman was kept from moving freely
        | form | a need for the consent or the escort of another person |
      When the facts are assessed
      Then ICCPR article 12(1) is not engaged: woman who may not move or travel without consent or escort

    Scenario: Forced transfer under emergency powers
      Given Olim is a lawyer
      And Olim was subjected to powers of a state of emergency
        | by | agents of the State |
      And Olim was kept from moving freely, called the measure
        | by   | agents of the State |
        | form | forced relocation   |
      When the facts are assessed
      Then ICCPR article 12(1) is potentially engaged for Olim: forced transfer under emergency powers
      And with HRC General Comment No. 29, paragraph 13(d)
      And because of the emergency powers and the measure
      And it is supporting
      And the limit "a transfer on grounds that international law permits" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Forced transfer under emergency powers turns on who acted and the form it took
      Given Boris is a person in the case
      And Boris was subjected to powers of a state of emergency
        | by | <by> |
      And Boris was kept from moving freely
        | by   | <by of the interference with movement> |
        | form | <form>                                 |
      When the facts are assessed
      Then ICCPR article 12(1) <outcome>: forced transfer under emergency powers

      Examples:
        | by                  | by of the interference with movement | form                         | outcome                |
        | agents of the State | agents of the State                  | forced relocation            | is potentially engaged |
        | agents of the State | agents of the State                  | a ban on leaving the country | is not engaged         |
        | unknown             | agents of the State                  | forced relocation            | is undetermined        |
        | agents of the State | unknown                              | forced relocation            | is undetermined        |

    Scenario: Forced transfer under emergency powers: what happened to somebody else is not enough
      Given Boris is a person in the case
      And Karim is a person in the case
      And Karim was subjected to powers of a state of emergency
        | by | agents of the State |
      And Boris was kept from moving freely
        | by   | agents of the State |
        | form | forced relocation   |
      When the facts are assessed
      Then ICCPR article 12(1) is not engaged: forced transfer under emergency powers

    Scenario: Forced transfer under emergency powers: where the measure against movement concerns a search
      Given Boris is a person in the case
      And Boris was subjected to powers of a state of emergency
        | by | agents of the State |
      And the premises of Boris were searched, called the search
      And Boris was kept from moving freely
        | about | the search          |
        | by    | agents of the State |
        | form  | forced relocation   |
      When the facts are assessed
      Then ICCPR article 12(1) is not engaged: forced transfer under emergency powers

    Scenario: Forced transfer under emergency powers: the State may argue a transfer on grounds that international law permits
      Given Olim is a lawyer
      And Olim was subjected to powers of a state of emergency
        | by | agents of the State |
      And Olim was kept from moving freely, called the measure
        | by   | agents of the State |
        | form | forced relocation   |
      When the facts are assessed
      Then ICCPR article 12(1) is potentially engaged for Olim: forced transfer under emergency powers
      And the limit "a transfer on grounds that international law permits" is shown as not invoked
      And the test of "a transfer on grounds that international law permits" has these limbs
        | ground | international law permits the ground relied on; the right to derogate from article 12 is none |
      Given the authorities explained what was done to Olim
        | with | international law permitted the measure |
      When the facts are assessed again
      Then ICCPR article 12(1) is potentially engaged for Olim: forced transfer under emergency powers
      And the limit "a transfer on grounds that international law permits" is shown as invoked by the justification

    Scenario: Movement restricted under emergency powers
      Given Kamil is a man
      And Kamil was subjected to powers of a state of emergency
        | area | movement or residence |
        | by   | agents of the State   |
      When the facts are assessed
      Then ICCPR article 12(1) is potentially engaged for Kamil: movement restricted under emergency powers
      And with HRC General Comment No. 29, paragraphs 4 and 5
      And with ICCPR article 4(1)
      And it is supporting
      And the limit "measure that a proclaimed and notified emergency strictly requires" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Movement restricted under emergency powers turns on the field of law and who acted
      Given Viktor is a person in the case
      And Viktor was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 12(1) <outcome>: movement restricted under emergency powers

      Examples:
        | area                  | by                  | outcome                |
        | movement or residence | agents of the State | is potentially engaged |
        | arrest and detention  | agents of the State | is not engaged         |
        | movement or residence | an armed group      | is not engaged         |

    Scenario: Movement restricted under emergency powers: the State may argue measure that a proclaimed and notified emergency strictly requires
      Given Kamil is a man
      And Kamil was subjected to powers of a state of emergency
        | area | movement or residence |
        | by   | agents of the State   |
      When the facts are assessed
      Then ICCPR article 12(1) is potentially engaged for Kamil: movement restricted under emergency powers
      And the limit "measure that a proclaimed and notified emergency strictly requires" is shown as not invoked
      And the test of "measure that a proclaimed and notified emergency strictly requires" has these limbs
        | threat    | a threat to the life of the nation, officially proclaimed                                         |
        | need      | ordinary limits of the right would not do, and the measure is limited in time, area and substance |
        | other law | consistent with other obligations, humanitarian law among them, and without discrimination        |
        | notice    | notified at once through the Secretary-General                                                    |
      Given the emergency powers are told otherwise
        | proclaimed | yes |
      When the facts are assessed again
      Then ICCPR article 12(1) is potentially engaged for Kamil: movement restricted under emergency powers
      And the limit "measure that a proclaimed and notified emergency strictly requires" is shown as invoked by the emergency powers
      And on "threat" the facts say of the emergency powers, proclaimed: a state of emergency was officially proclaimed

  Rule: Article 12(2): Departure from any State, one's own included, is free

    Scenario: Ban on leaving the country
      Given Boris is a lawyer
      And Boris was kept from moving freely, called the measure
        | by   | border or migration officers |
        | form | a ban on leaving the country |
      When the facts are assessed
      Then ICCPR article 12(2) is potentially engaged for Boris: ban on leaving the country
      And with HRC General Comment No. 27, paragraphs 8, 11 and 14
      And with UDHR article 13(2)
      And it is primary
      And the limit "restriction of movement under article 12(3)" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Ban on leaving the country turns on who acted and the form it took
      Given Hamid is a person in the case
      And Hamid was kept from moving freely
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 12(2) <outcome>: ban on leaving the country

      Examples:
        | by                           | form                         | outcome                |
        | border or migration officers | a ban on leaving the country | is potentially engaged |
        | a private employer           | a ban on leaving the country | is not engaged         |
        | border or migration officers | a curfew                     | is not engaged         |

    Scenario: Burdensome formalities for leaving
      Given Sitora is a person with a disability
      And Sitora was kept from moving freely, called the measure
        | by   | agents of the State                        |
        | form | burdensome formalities or fees for leaving |
      When the facts are assessed
      Then ICCPR article 12(2) is potentially engaged for Sitora: burdensome formalities for leaving
      And with HRC General Comment No. 27, paragraphs 10 and 17
      And it is primary
      And the limit "restriction of movement under article 12(3)" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Burdensome formalities for leaving turns on who acted and the form it took
      Given Boris is a person in the case
      And Boris was kept from moving freely
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 12(2) <outcome>: burdensome formalities for leaving

      Examples:
        | by                  | form                                       | outcome                |
        | agents of the State | burdensome formalities or fees for leaving | is potentially engaged |
        | a private employer  | burdensome formalities or fees for leaving | is not engaged         |
        | agents of the State | a ban on leaving the country               | is not engaged         |

    Scenario: Exit ban for knowledge of State secrets
      Given Polina is a journalist
      And Polina was kept from moving freely, called the measure
        | by     | officers of the security service |
        | form   | a ban on leaving the country     |
        | ground | State secrets                    |
      When the facts are assessed
      Then ICCPR article 12(2) is potentially engaged for Polina: exit ban for knowledge of State secrets
      And with HRC General Comment No. 27, paragraph 16
      And with ICCPR article 12(3)
      And it is primary
      And the limit "restriction of movement under article 12(3)" is shown as invoked by the measure
      And no other limit is shown

    Scenario Outline: Exit ban for knowledge of State secrets turns on who acted, the form it took and the ground given
      Given Gulnara is a person in the case
      And Gulnara was kept from moving freely
        | by     | <by>     |
        | form   | <form>   |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 12(2) <outcome>: exit ban for knowledge of State secrets

      Examples:
        | by                               | form                                 | ground        | outcome                |
        | officers of the security service | refusal or withholding of a passport | State secrets | is potentially engaged |
        | officers of the security service | a curfew                             | State secrets | is not engaged         |
        | a private employer               | a ban on leaving the country         | State secrets | is not engaged         |
        | officers of the security service | a ban on leaving the country         | unknown       | is undetermined        |

    Scenario: Kept from boarding, or taken off a plane or train
      Given Bakyt is a journalist
      And Bakyt was kept from moving freely, called the measure
        | by   | border or migration officers |
        | form | being kept from boarding     |
      When the facts are assessed
      Then ICCPR article 12(2) is potentially engaged for Bakyt: kept from boarding, or taken off a plane or train
      And with HRC General Comment No. 27, paragraphs 8, 11 and 14
      And with ICCPR article 12(3)
      And it is primary
      And the limit "restriction of movement under article 12(3)" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Kept from boarding, or taken off a plane or train turns on who acted and the form it took
      Given Hamid is a person in the case
      And Hamid was kept from moving freely
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 12(2) <outcome>: kept from boarding, or taken off a plane or train

      Examples:
        | by                           | form                             | outcome                |
        | border or migration officers | being taken off a plane or train | is potentially engaged |
        | border or migration officers | a curfew                         | is not engaged         |
        | a company                    | being kept from boarding         | is not engaged         |

    Scenario: Passport refused, withheld or seized
      Given Zarina is a woman
      And Zarina was kept from moving freely, called the measure
        | by   | a ministry                           |
        | form | refusal or withholding of a passport |
      When the facts are assessed
      Then ICCPR article 12(2) is potentially engaged for Zarina: passport refused, withheld or seized
      And with HRC General Comment No. 27, paragraphs 9, 11 and 14
      And with UDHR article 13(2)
      And it is primary
      And the limit "restriction of movement under article 12(3)" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Passport refused, withheld or seized turns on who acted and the form it took
      Given Yusuf is a person in the case
      And Yusuf was kept from moving freely
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 12(2) <outcome>: passport refused, withheld or seized

      Examples:
        | by                 | form                                 | outcome                |
        | a ministry         | refusal or withholding of a passport | is potentially engaged |
        | a private employer | refusal or withholding of a passport | is not engaged         |
        | a ministry         | unknown                              | is undetermined        |

    Scenario Outline: Passport refused, withheld or seized, with seizure of belongings, turns on who acted and what was concerned
      Given Yusuf is a person in the case
      And belongings of Yusuf were taken
        | by | <by> |
        | of | <of> |
      When the facts are assessed
      Then ICCPR article 12(2) <outcome>: passport refused, withheld or seized

      Examples:
        | by              | of         | outcome                |
        | police officers | a passport | is potentially engaged |
        | unknown         | a passport | is undetermined        |
        | police officers | documents  | is undetermined        |

  Rule: Article 12(4): No one may be arbitrarily prevented from entering their own country

    Scenario: Entry to one's own country refused
      Given Gulnara is under eighteen years old
      And Gulnara was kept from moving freely, called the measure
        | by   | border or migration officers        |
        | form | refusal of entry to the own country |
      When the facts are assessed
      Then ICCPR article 12(4) is potentially engaged for Gulnara: entry to one's own country refused
      And with HRC General Comment No. 27, paragraphs 19, 20 and 21
      And with UDHR article 13(2)
      And it is primary
      And the limit "denial of entry to one's own country that is not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Entry to one's own country refused turns on who acted and the form it took
      Given Cholpon is a person in the case
      And Cholpon was kept from moving freely
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 12(4) <outcome>: entry to one's own country refused

      Examples:
        | by                           | form                                | outcome                |
        | border or migration officers | refusal of entry to the own country | is potentially engaged |
        | border or migration officers | a ban on leaving the country        | is not engaged         |
        | a private employer           | refusal of entry to the own country | is not engaged         |

    Scenario: Expulsion of a citizen
      Given Zafar is a citizen of the State
      And Zafar was removed or was to be removed from the country
        | by   | border or migration officers |
        | form | expulsion or deportation     |
      When the facts are assessed
      Then ICCPR article 12(4) is potentially engaged for Zafar: expulsion of a citizen
      And with HRC General Comment No. 27, paragraphs 19 and 21
      And it is primary
      And the limit "denial of entry to one's own country that is not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Expulsion of a citizen turns on who acted and the form it took
      Given Karim is a citizen of the State
      And Karim was removed or was to be removed from the country
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 12(4) <outcome>: expulsion of a citizen

      Examples:
        | by                           | form                                | outcome                |
        | border or migration officers | rejection at the border             | is potentially engaged |
        | border or migration officers | a transfer without formal procedure | is potentially engaged |
        | unknown                      | expulsion or deportation            | is undetermined        |
        | border or migration officers | unknown                             | is undetermined        |

    Scenario: Expulsion of a citizen: what happened to somebody else is not enough
      Given Karim is a citizen of the State
      And Zafar is a migrant
      And Zafar was removed or was to be removed from the country
        | by   | border or migration officers |
        | form | expulsion or deportation     |
      When the facts are assessed
      Then ICCPR article 12(4) is not engaged: expulsion of a citizen

    Scenario: Expulsion of a citizen: the State may argue denial of entry to one's own country that is not arbitrary
      Given Zafar is a citizen of the State
      And Zafar was removed or was to be removed from the country
        | by   | border or migration officers |
        | form | expulsion or deportation     |
      When the facts are assessed
      Then ICCPR article 12(4) is potentially engaged for Zafar: expulsion of a citizen
      And the limit "denial of entry to one's own country that is not arbitrary" is shown as not invoked
      And the test of "denial of entry to one's own country that is not arbitrary" has these limbs
        | not-arbitrary | lawful, in accord with the aims of the Covenant and reasonable in the case; there are few such cases, if any |
      Given the authorities explained what was done to Zafar
        | with | entry was refused under the law for a reason of this case |
      When the facts are assessed again
      Then ICCPR article 12(4) is potentially engaged for Zafar: expulsion of a citizen
      And the limit "denial of entry to one's own country that is not arbitrary" is shown as invoked by the justification

    Scenario: Taken out of a territory that the State took over
      Given Aigul is a national of a State whose territory is occupied
      And Aigul was removed or was to be removed from the country
        | by    | border or migration officers |
        | form  | expulsion or deportation     |
        | stage | ordered                      |
      When the facts are assessed
      Then ICCPR article 12(4) is potentially engaged for Aigul: taken out of a territory that the State took over
      And with HRC General Comment No. 27, paragraphs 19, 20 and 21
      And it is primary
      And the limit "denial of entry to one's own country that is not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Taken out of a territory that the State took over: what decides it
      Given Aigul is <who>
      And Aigul was removed or was to be removed from the country
        | by    | <by>    |
        | form  | <form>  |
        | stage | <stage> |
      When the facts are assessed
      Then ICCPR article 12(4) <outcome>: taken out of a territory that the State took over

      Examples:
        | who                                               | by                           | form                                | stage       | outcome                |
        | a national of a State whose territory is occupied | border or migration officers | expulsion or deportation            | ordered     | is potentially engaged |
        | a national of a State whose territory is occupied | border or migration officers | a transfer without formal procedure | ordered     | is potentially engaged |
        | a national of a State whose territory is occupied | border or migration officers | a prisoner taken to another State   | ordered     | is potentially engaged |
        | a national of a State whose territory is occupied | border or migration officers | expulsion or deportation            | carried out | is potentially engaged |
        | a citizen against the own will                    | border or migration officers | expulsion or deportation            | ordered     | is potentially engaged |
        | a national of a State whose territory is occupied | agents of another State      | expulsion or deportation            | ordered     | is not engaged         |
        | a national of a State whose territory is occupied | border or migration officers | extradition                         | ordered     | is not engaged         |
        | a national of a State whose territory is occupied | border or migration officers | expulsion or deportation            | feared      | is not engaged         |
        | a person in the case                              | border or migration officers | expulsion or deportation            | ordered     | is not engaged         |
        | a migrant                                         | border or migration officers | expulsion or deportation            | ordered     | is not engaged         |
        | a national of a State whose territory is occupied | unknown                      | expulsion or deportation            | ordered     | is undetermined        |
        | a national of a State whose territory is occupied | border or migration officers | unknown                             | ordered     | is undetermined        |
        | a national of a State whose territory is occupied | border or migration officers | expulsion or deportation            | unknown     | is undetermined        |
