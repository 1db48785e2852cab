@law @ced
Feature: Enforced disappearance, Convention on Enforced Disappearance, articles 1, 3, 12, 16, 18 and 24
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 1(1): Nobody may be subjected to enforced disappearance

    Scenario: Enforced disappearance
      Given Bakyt is a group of people
      And Bakyt was taken away and disappeared
        | by           | officers of the security service |
        | acknowledged | no                               |
      When the facts are assessed
      Then ICPPED article 1(1) is potentially engaged for Bakyt: enforced disappearance
      And with ICPPED articles 2, 17(1), 18(1), 24(2) and 1(2)
      And with UN Declaration on Enforced Disappearance, articles 1(2) and 2(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Enforced disappearance, where acknowledged is <acknowledged>
      Given Bakyt is a group of people
      And Bakyt was taken away and disappeared
        | by           | officers of the security service |
        | acknowledged | <acknowledged>                   |
      When the facts are assessed
      Then ICPPED article 1(1) <outcome>: enforced disappearance

      Examples:
        | acknowledged | outcome                |
        | no           | is potentially engaged |
        | unknown      | is undetermined        |

    Scenario: Enforced disappearance: not when the authorities acknowledged it, the place was disclosed
      Given Bakyt is a group of people
      And Bakyt was taken away and disappeared
        | by                    | officers of the security service |
        | acknowledged          | yes                              |
        | whereabouts disclosed | yes                              |
        | fate known            | yes                              |
      When the facts are assessed
      Then ICPPED article 1(1) is not engaged: enforced disappearance

  Rule: Article 3: Investigate comparable acts by persons acting without State support and bring them to justice

    Scenario: Disappearance in the hands of private persons
      Given Nargiza is a lawyer
      And Nargiza was taken away and disappeared
        | by | an armed group |
      When the facts are assessed
      Then ICPPED article 3 is potentially engaged for Nargiza: disappearance in the hands of private persons
      And it is primary
      And no limit is shown

    Scenario Outline: Disappearance in the hands of private persons, where by is <by>
      Given Nargiza is a lawyer
      And Nargiza was taken away and disappeared
        | by | <by> |
      When the facts are assessed
      Then ICPPED article 3 <outcome>: disappearance in the hands of private persons

      Examples:
        | by              | outcome                |
        | an armed group  | is potentially engaged |
        | police officers | is not engaged         |
        | unknown         | is undetermined        |

  Rule: Article 12(1): Anyone may report

    Scenario: Investigation of a reported disappearance
      Given Irina is a teacher
      And Irina was taken away and disappeared
        | by              | police officers |
        | family searched | no              |
      And a complaint or report was made about what happened to Irina
        | about | the disappearance |
        | to    | police officers   |
      When the facts are assessed
      Then ICPPED article 12(1) is potentially engaged for Irina: investigation of a reported disappearance
      And with ICPPED articles 12(2), 12(3) and 12(4)
      And with UN Declaration on Enforced Disappearance, article 13(1)
      And with HRC General Comment No. 31, paragraph 15
      And because of the disappearance and the complaint
      And it is primary
      And no limit is shown

    Scenario Outline: Investigation of a reported disappearance, where to is <to>
      Given Irina is a teacher
      And Irina was taken away and disappeared
        | by              | police officers |
        | family searched | no              |
      And a complaint or report was made about what happened to Irina
        | about | the disappearance |
        | to    | <to>              |
      When the facts are assessed
      Then ICPPED article 12(1) <outcome>: investigation of a reported disappearance

      Examples:
        | to              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Investigation of a reported disappearance: not when with measure at work, the fate is known
      Given Irina is a teacher
      And Irina was taken away and disappeared
        | by                    | police officers |
        | fate known            | yes             |
        | acknowledged          | yes             |
        | whereabouts disclosed | yes             |
        | search made           | yes             |
        | family searched       | no              |
      And Irina suffered a measure at work, called the measure
      And a complaint or report was made about what happened to Irina
        | about | the measure     |
        | to    | police officers |
      When the facts are assessed
      Then ICPPED article 12(1) is not engaged: investigation of a reported disappearance

    Scenario: Investigation of a reported disappearance: not when with disappearance (by police officers, the family did not ask the authorities), by an armed group
      Given Irina is a teacher
      And Irina was taken away and disappeared, called the first disappearance
        | by               | an armed group |
        | official consent | no             |
        | family searched  | yes            |
      And Irina was taken away and disappeared, called the second disappearance
        | by              | police officers |
        | family searched | no              |
      When the facts are assessed
      Then ICPPED article 12(1) is not engaged: investigation of a reported disappearance

  Rule: Article 16(1): No return or extradition where substantial grounds show danger of disappearance

    Scenario: Removal to a danger of enforced disappearance
      Given Parviz is an organisation
      And Parviz was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | enforced disappearance       |
      When the facts are assessed
      Then ICPPED article 16(1) is potentially engaged for Parviz: removal to a danger of enforced disappearance
      And with ICPPED article 16(2)
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to a danger of enforced disappearance, where by is <by>, risk is <risk>, stage is <stage>
      Given Parviz is an organisation
      And Parviz was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then ICPPED article 16(1) <outcome>: removal to a danger of enforced disappearance

      Examples:
        | by                           | risk                   | stage       | outcome                |
        | border or migration officers | enforced disappearance | ordered     | is potentially engaged |
        | agents of another State      | enforced disappearance | ordered     | is not engaged         |
        | unknown                      | enforced disappearance | ordered     | is undetermined        |
        | border or migration officers | unknown                | ordered     | is undetermined        |
        | border or migration officers | enforced disappearance | feared      | is not engaged         |
        | border or migration officers | enforced disappearance | carried out | is potentially engaged |
        | border or migration officers | enforced disappearance | requested   | is potentially engaged |
        | border or migration officers | enforced disappearance | unknown     | is undetermined        |

  Rule: Article 18(1): Persons with legitimate interest get core custody information: authority, time, place, whereabouts, health, release, death

    Scenario: Information on a detainee refused to relatives or counsel
      Given Zarina is a relative of Dilbar
      And Dilbar was deprived of liberty, called the detention
        | by                    | police officers |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then ICPPED article 18(1) is potentially engaged for Zarina: information on a detainee refused to relatives or counsel
      And with ICPPED articles 17(3), 17(2)(d), 20(2) and 22
      And with UN Declaration on Enforced Disappearance, article 10(2)
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 6
      And it is primary
      And the limit "information limited by law where strictly necessary, while the person is under the protection of the law and judicial control" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Information on a detainee refused to relatives or counsel, where whereabouts disclosed is <whereabouts disclosed>
      Given Zarina is a relative of Dilbar
      And Dilbar was deprived of liberty, called the detention
        | by                    | police officers         |
        | whereabouts disclosed | <whereabouts disclosed> |
      When the facts are assessed
      Then ICPPED article 18(1) <outcome>: information on a detainee refused to relatives or counsel

      Examples:
        | whereabouts disclosed | outcome                |
        | no                    | is potentially engaged |
        | unknown               | is undetermined        |

    Scenario: Information on a detainee refused to relatives or counsel: not when with deprivation of liberty (by police officers, the place was disclosed), by an armed group
      Given Zarina is a woman
      And Dilbar is a person in the case
      And Zarina is a relative of Dilbar
      And Dilbar was deprived of liberty, called the first detention
        | by                    | an armed group |
        | ordered by            | an armed group |
        | form                  | abduction      |
        | held at               | a home         |
        | whereabouts disclosed | no             |
      And Dilbar was deprived of liberty, called the second detention
        | by                    | police officers |
        | whereabouts disclosed | yes             |
      When the facts are assessed
      Then ICPPED article 18(1) is not engaged: information on a detainee refused to relatives or counsel

    Scenario: Information on a detainee refused to relatives or counsel: also when the place was disclosed, the authorities denied it
      Given Zarina represents Dilbar as counsel
      And Dilbar was deprived of liberty, called the detention
        | by                    | police officers |
        | whereabouts disclosed | yes             |
        | acknowledged          | no              |
      When the facts are assessed
      Then ICPPED article 18(1) is potentially engaged for Zarina: information on a detainee refused to relatives or counsel

    Scenario: Information on a detainee refused to relatives or counsel: the State may argue information limited by law where strictly necessary, while the person is under the protection of the law and judicial control
      Given Zarina is a relative of Dilbar
      And Dilbar was deprived of liberty, called the detention
        | by                    | police officers |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then ICPPED article 18(1) is potentially engaged for Zarina: information on a detainee refused to relatives or counsel
      And the limit "information limited by law where strictly necessary, while the person is under the protection of the law and judicial control" is shown as not invoked
      And the test of "information limited by law where strictly necessary, while the person is under the protection of the law and judicial control" has these limbs
        | protection | the person is under the protection of the law and the detention under judicial control                 |
        | necessity  | strictly necessary, provided for by law, for privacy, safety, an investigation or an equivalent reason |
        | boundary   | never conduct that amounts to secret detention or disappearance                                        |

  Rule: Article 18(2): Protect those requesting information, and investigators, from ill-treatment, intimidation or sanction

    Scenario: Pressure on relatives who search for someone
      Given Ilyas is a relative of Lola
      And Lola was taken away and disappeared
        | by | police officers |
      And threats or insults were directed at Ilyas
        | about     | the disappearance                     |
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then ICPPED article 18(2) is potentially engaged for Ilyas: pressure on relatives who search for someone
      And with UN Declaration on Enforced Disappearance, article 13(3)
      And because of the disappearance and the threat
      And it is primary
      And no limit is shown

    Scenario Outline: Pressure on relatives who search for someone, where by is <by>, linked to is <linked to>
      Given Ilyas is a relative of Lola
      And Lola was taken away and disappeared
        | by | <by> |
      And threats or insults were directed at Ilyas
        | about     | the disappearance |
        | linked to | <linked to>       |
      When the facts are assessed
      Then ICPPED article 18(2) <outcome>: pressure on relatives who search for someone

      Examples:
        | by              | linked to                             | outcome                |
        | police officers | a complaint or a request for a remedy | is potentially engaged |
        | an armed group  | a complaint or a request for a remedy | is not engaged         |
        | unknown         | a complaint or a request for a remedy | is undetermined        |
        | police officers | what a relative said or did           | is not engaged         |
        | police officers | testimony or documentation of abuses  | is potentially engaged |
        | police officers | unknown                               | is not engaged         |

    Scenario: Pressure on relatives who search for someone: not when with search
      Given Ilyas is a woman
      And Lola is a person in the case
      And Ilyas is a relative of Lola
      And Lola was taken away and disappeared
        | by | police officers |
      And the premises of Lola were searched
      And threats or insults were directed at Ilyas
        | about     | the search                            |
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then ICPPED article 18(2) is not engaged: pressure on relatives who search for someone

    Scenario: Pressure on relatives who search for someone: not when as regards someone else
      Given Ilyas is a person in the case
      And Lola is a woman
      And Olim is a person in the case
      And Lola is a relative of Olim
      And Olim was taken away and disappeared
        | by | police officers |
      And threats or insults were directed at Ilyas
        | about     | the disappearance                     |
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then ICPPED article 18(2) is not engaged: pressure on relatives who search for someone

  Rule: Article 24(3): Search for, locate and release, or return remains

    Scenario: Search for someone who disappeared
      Given Polina is a journalist
      And Polina was taken away and disappeared
        | by          | police officers |
        | search made | no              |
        | fate known  | no              |
      When the facts are assessed
      Then ICPPED article 24(3) is potentially engaged for Polina: search for someone who disappeared
      And with ICPPED article 24(2)
      And with HRC General Comment No. 36, paragraph 58
      And with UN Declaration on Enforced Disappearance, article 9(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Search for someone who disappeared, where search made is <search made>
      Given Polina is a journalist
      And Polina was taken away and disappeared
        | by          | police officers |
        | search made | <search made>   |
        | fate known  | no              |
      When the facts are assessed
      Then ICPPED article 24(3) <outcome>: search for someone who disappeared

      Examples:
        | search made | outcome                |
        | no          | is potentially engaged |
        | unknown     | is undetermined        |

    Scenario: Search for someone who disappeared: not when with disappearance (by police officers, the authorities searched), by an armed group
      Given Polina is a journalist
      And Polina was taken away and disappeared, called the first disappearance
        | by               | an armed group |
        | official consent | no             |
        | search made      | no             |
        | fate known       | no             |
      And Polina was taken away and disappeared, called the second disappearance
        | by          | police officers |
        | search made | yes             |
        | fate known  | no              |
      When the facts are assessed
      Then ICPPED article 24(3) is not engaged: search for someone who disappeared

    Scenario: Search for someone who disappeared: not when the fate is known, the authorities denied it
      Given Polina is a journalist
      And Polina was taken away and disappeared
        | by           | police officers |
        | search made  | no              |
        | acknowledged | no              |
        | fate known   | yes             |
      When the facts are assessed
      Then ICPPED article 24(3) is not engaged: search for someone who disappeared

  Rule: Article 24(4): Right to reparation and prompt, fair, adequate compensation

    Scenario: No reparation after a disappearance
      Given Zafar is a man
      And Zafar was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      And as regards redress for Zafar
        | about        | the disappearance |
        | compensation | no                |
      When the facts are assessed
      Then ICPPED article 24(4) is potentially engaged for Zafar: no reparation after a disappearance
      And with ICPPED article 24(5)
      And with UN Declaration on Enforced Disappearance, article 19
      And because of the disappearance and the redress
      And it is primary
      And no limit is shown

    Scenario Outline: No reparation after a disappearance, where compensation is <compensation>
      Given Zafar is a man
      And Zafar was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      And as regards redress for Zafar
        | about        | the disappearance |
        | compensation | <compensation>    |
      When the facts are assessed
      Then ICPPED article 24(4) <outcome>: no reparation after a disappearance

      Examples:
        | compensation | outcome                |
        | no           | is potentially engaged |
        | yes          | is not engaged         |
        | unknown      | is undetermined        |

    Scenario: No reparation after a disappearance: not when as regards someone else
      Given Zafar is a person in the case
      And Cholpon is a man
      And Cholpon was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      And as regards redress for Zafar
        | about        | the disappearance |
        | compensation | no                |
      When the facts are assessed
      Then ICPPED article 24(4) is not engaged: no reparation after a disappearance

    Scenario: No reparation after a disappearance: not when with search
      Given Zafar is a man
      And Zafar was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      And the premises of Zafar were searched
      And as regards redress for Zafar
        | about        | the search |
        | compensation | no         |
      When the facts are assessed
      Then ICPPED article 24(4) is not engaged: no reparation after a disappearance

  Rule: Article 24(6): Settle legal position of missing persons and relatives: welfare, money, family law, property

    Scenario: Legal position of the family of someone who disappeared not settled
      Given Gulnara is under eighteen years old
      And Gulnara was taken away and disappeared
        | by                   | police officers |
        | fate known           | no              |
        | heirs status settled | no              |
      When the facts are assessed
      Then ICPPED article 24(6) is potentially engaged for Gulnara: legal position of the family of someone who disappeared not settled
      And with HRC General Comment No. 36, paragraph 58
      And it is primary
      And no limit is shown

    Scenario Outline: Legal position of the family of someone who disappeared not settled, where fate known is <fate known>
      Given Gulnara is under eighteen years old
      And Gulnara was taken away and disappeared
        | by                   | police officers |
        | fate known           | <fate known>    |
        | heirs status settled | no              |
      When the facts are assessed
      Then ICPPED article 24(6) <outcome>: legal position of the family of someone who disappeared not settled

      Examples:
        | fate known | outcome                |
        | no         | is potentially engaged |
        | unknown    | is undetermined        |

    Scenario: Legal position of the family of someone who disappeared not settled: not when with disappearance (by police officers, the fate is unknown), by an armed group
      Given Gulnara is under eighteen years old
      And Gulnara was taken away and disappeared, called the first disappearance
        | by                   | an armed group |
        | official consent     | no             |
        | fate known           | no             |
        | heirs status settled | no             |
      And Gulnara was taken away and disappeared, called the second disappearance
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed
      Then ICPPED article 24(6) is not engaged: legal position of the family of someone who disappeared not settled
