@law @ced
Feature: Enforced disappearance, Convention on Enforced Disappearance, articles 1 to 3, 12, 16 to 18, 20 and 24
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 1(1): Nobody may be subjected to enforced disappearance

    Scenario: Enforced disappearance
      Given Bakyt is a journalist
      And Bakyt was taken away and disappeared
        | by           | officers of the security service |
        | acknowledged | no                               |
      When the facts are assessed
      Then ICPPED article 1(1) is potentially engaged for Bakyt: enforced disappearance
      And with ICPPED articles 2, 17(1), 18(1), 24(2) and 1(2)
      And with UN Declaration on Enforced Disappearance, articles 1(2) and 2(1)
      And it is primary
      And no limit is shown

  Rule: Article 2: Deprivation of liberty by State agents or tolerated groups, with denial or concealment of fate, outside law's protection

    Scenario: Enforced disappearance (ICPPED article 2)
      Given Zarina is a person in the case
      And Zarina was taken away and disappeared
        | by           | officers of the security service |
        | acknowledged | no                               |
      When the facts are assessed
      Then ICPPED article 2 is potentially engaged for Zarina: enforced disappearance
      And with ICPPED article 1(1)
      And it is context
      And it is read with ICPPED article 1(1)
      And no limit is shown

    Scenario Outline: Enforced disappearance turns on whether the authorities acknowledged it
      Given Zarina is a person in the case
      And Zarina was taken away and disappeared
        | by           | officers of the security service |
        | acknowledged | <acknowledged>                   |
      When the facts are assessed
      Then ICPPED article 2 <outcome>: enforced disappearance

      Examples:
        | acknowledged | outcome                |
        | no           | is potentially engaged |
        | unknown      | is undetermined        |

  Rule: Article 3: Investigate comparable acts by persons acting without State support and bring them to justice

    Scenario: Disappearance in the hands of private persons
      Given Nargiza is a lawyer
      And Nargiza was taken away and disappeared
        | by | an armed group |
      When the facts are assessed
      Then ICPPED article 3 is potentially engaged for Nargiza: disappearance in the hands of private persons
      And it is primary
      And no limit is shown

    Scenario Outline: Disappearance in the hands of private persons turns on who acted
      Given Parviz is a person in the case
      And Parviz was taken away and disappeared
        | by | <by> |
      When the facts are assessed
      Then ICPPED article 3 <outcome>: disappearance in the hands of private persons

      Examples:
        | by              | outcome                |
        | an armed group  | is potentially engaged |
        | police officers | is not engaged         |

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
      And it is supporting
      And no limit is shown

    Scenario Outline: Investigation of a reported disappearance turns on to whom it was addressed
      Given Olim is a person in the case
      And Olim was taken away and disappeared, called the disappearance
        | by              | police officers |
        | family searched | no              |
      And a complaint or report was made about what happened to Olim
        | about | the disappearance |
        | to    | <to>              |
      When the facts are assessed
      Then ICPPED article 12(1) <outcome>: investigation of a reported disappearance

      Examples:
        | to              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Investigation of a reported disappearance: where the complaint concerns a measure at work
      Given Olim is a person in the case
      And Olim was taken away and disappeared
        | by                    | police officers |
        | fate known            | yes             |
        | acknowledged          | yes             |
        | whereabouts disclosed | yes             |
        | search made           | yes             |
        | family searched       | no              |
      And Olim suffered a measure at work, called the interference with work
      And a complaint or report was made about what happened to Olim
        | about | the interference with work |
        | to    | police officers            |
      When the facts are assessed
      Then ICPPED article 12(1) is not engaged: investigation of a reported disappearance

    Scenario: Investigation of a reported disappearance: so too with a disappearance
      Given Olim is a person in the case
      And Olim was taken away and disappeared
        | by              | police officers |
        | family searched | yes             |
      When the facts are assessed
      Then ICPPED article 12(1) is potentially engaged: investigation of a reported disappearance

    Scenario Outline: Reported disappearance not investigated turns on who acted and whether an investigation was opened
      Given Olim is a person in the case
      And Olim was taken away and disappeared, called the disappearance
        | by              | <by> |
        | family searched | no   |
      And as regards an investigation into what happened to Olim
        | about  | the disappearance |
        | opened | <opened>          |
      When the facts are assessed
      Then ICPPED article 12(1) <outcome>: reported disappearance not investigated

      Examples:
        | by                   | opened | outcome                |
        | unidentified persons | no     | is potentially engaged |
        | police officers      | yes    | is undetermined        |

    Scenario: Reported disappearance not investigated: where the investigation concerns a search
      Given Olim is a person in the case
      And Olim was taken away and disappeared
        | by              | police officers |
        | family searched | no              |
      And the premises of Olim were searched, called the search
        | by | police officers |
      And as regards an investigation into what happened to Olim
        | about  | the search |
        | opened | no         |
      When the facts are assessed
      Then ICPPED article 12(1) is not engaged: reported disappearance not investigated

    Scenario: Investigation of a reported disappearance: what is told of two events is not read as one
      Given Olim is a person in the case
      And Olim was taken away and disappeared
        | by               | an armed group |
        | official consent | no             |
        | family searched  | yes            |
      And Olim was taken away and disappeared
        | by              | police officers |
        | family searched | no              |
      When the facts are assessed
      Then ICPPED article 12(1) is not engaged: investigation of a reported disappearance

  Rule: Article 16(1): No return or extradition where substantial grounds show danger of disappearance

    Scenario: Removal to a danger of enforced disappearance
      Given Parviz is a journalist
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

    Scenario Outline: Removal to a danger of enforced disappearance turns on who acted, the stage and the danger feared
      Given Umida is a person in the case
      And Umida was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then ICPPED article 16(1) <outcome>: removal to a danger of enforced disappearance

      Examples:
        | by                           | stage       | risk                   | outcome                |
        | border or migration officers | requested   | enforced disappearance | is potentially engaged |
        | border or migration officers | carried out | enforced disappearance | is potentially engaged |
        | border or migration officers | feared      | enforced disappearance | is not engaged         |
        | border or migration officers | ordered     | torture                | is not engaged         |
        | unknown                      | ordered     | enforced disappearance | is undetermined        |

  Rule: Article 16(2): Consider all factors, including patterns of serious rights or humanitarian law abuses

    Scenario: Signs of a danger of enforced disappearance after removal
      Given Dilnoza is a person in the case
      And Dilnoza was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | requested                    |
        | risk  | torture                      |
      And Dilnoza was taken away and disappeared
        | by     | agents of another State |
        | abroad | yes                     |
      When the facts are assessed
      Then ICPPED article 16(2) is potentially engaged for Dilnoza: signs of a danger of enforced disappearance after removal
      And with ICPPED article 16(1)
      And with CED General Comment No. 1, paragraphs 31 and 32
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Signs of a danger of enforced disappearance after removal turns on who acted and the stage
      Given Dilnoza is a person in the case
      And Dilnoza was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | torture |
      And Dilnoza was taken away and disappeared
        | by     | agents of another State |
        | abroad | yes                     |
      When the facts are assessed
      Then ICPPED article 16(2) <outcome>: signs of a danger of enforced disappearance after removal

      Examples:
        | by                           | stage                 | outcome                |
        | border or migration officers | requested             | is potentially engaged |
        | border or migration officers | ordered               | is potentially engaged |
        | border or migration officers | ordered and suspended | is potentially engaged |
        | border or migration officers | attempted             | is potentially engaged |
        | border or migration officers | carried out           | is potentially engaged |
        | border or migration officers | feared                | is not engaged         |
        | agents of another State      | ordered               | is not engaged         |
        | unknown                      | ordered               | is undetermined        |
        | border or migration officers | unknown               | is undetermined        |

  Rule: Article 17(2)(d): Detainees may communicate with family, counsel or others and receive their visits; foreigners may contact consular authorities

    Scenario: Held by the State in a place that is kept secret
      Given Timur is a person in the case
      And Timur was taken away and disappeared
        | by                    | police officers |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then ICPPED article 17(2)(d) is potentially engaged for Timur: held by the State in a place that is kept secret
      And with ICPPED articles 17(2)(c) and 17(3)
      And it is supporting
      And no limit is shown

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

    Scenario Outline: Information on a detainee refused to relatives or counsel turns on who acted, whether the place was disclosed and whether the authorities acknowledged it
      Given Rustam is a relative of Nurlan
      And Nurlan was deprived of liberty
        | by                    | <by>                    |
        | whereabouts disclosed | <whereabouts disclosed> |
        | acknowledged          | <acknowledged>          |
      When the facts are assessed
      Then ICPPED article 18(1) <outcome>: information on a detainee refused to relatives or counsel

      Examples:
        | by                   | whereabouts disclosed | acknowledged | outcome                |
        | police officers      | no                    | unknown      | is potentially engaged |
        | police officers      | yes                   | yes          | is not engaged         |
        | unidentified persons | unknown               | no           | is undetermined        |

    Scenario: Information on a detainee refused to relatives or counsel: so too where the place was disclosed and the authorities deny the detention
      Given Rustam represents Nurlan as counsel
      And Nurlan was deprived of liberty
        | by                    | police officers |
        | whereabouts disclosed | yes             |
        | acknowledged          | no              |
      When the facts are assessed
      Then ICPPED article 18(1) is potentially engaged: information on a detainee refused to relatives or counsel

    Scenario: Information on a detainee refused to relatives or counsel: what happened to somebody else is not enough
      Given Rustam is a person in the case
      And Nurlan is a person in the case
      And Hamid is a person in the case
      And Nurlan is a relative of Rustam
      And Hamid was deprived of liberty
        | by                    | police officers |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then ICPPED article 18(1) is not engaged: information on a detainee refused to relatives or counsel

    Scenario: Information on a detainee refused to relatives or counsel: what happened to somebody else is not enough (ICPPED article 18(1))
      Given Rustam is a person in the case
      And Nurlan is a person in the case
      And Hamid is a person in the case
      And Nurlan represents Rustam as counsel
      And Hamid was deprived of liberty
        | by                    | police officers |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then ICPPED article 18(1) is not engaged: information on a detainee refused to relatives or counsel

    Scenario: Information on a detainee refused to relatives or counsel: where the deprivation of liberty concerns somebody else
      Given Rustam is a person in the case
      And Nurlan is a person in the case
      And Rustam is a relative of Nurlan
      And Nurlan was deprived of liberty
        | by                    | an armed group |
        | ordered by            | an armed group |
        | form                  | abduction      |
        | held at               | a home         |
        | whereabouts disclosed | no             |
      And Nurlan was deprived of liberty
        | by                    | police officers |
        | whereabouts disclosed | yes             |
      When the facts are assessed
      Then ICPPED article 18(1) is not engaged: information on a detainee refused to relatives or counsel

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
      Given the authorities explained what was done to Zarina
        | with | release of the information would harm an interest that the law protects |
      When the facts are assessed again
      Then ICPPED article 18(1) is potentially engaged for Zarina: information on a detainee refused to relatives or counsel
      And the limit "information limited by law where strictly necessary, while the person is under the protection of the law and judicial control" is shown as invoked by the justification

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

    Scenario Outline: Pressure on relatives who search for someone turns on who acted and the reason behind it
      Given Hamid is a relative of Rustam
      And Rustam was taken away and disappeared, called the disappearance
        | by | <by> |
      And threats or insults were directed at Hamid
        | about     | the disappearance |
        | linked to | <linked to>       |
      When the facts are assessed
      Then ICPPED article 18(2) <outcome>: pressure on relatives who search for someone

      Examples:
        | by              | linked to                             | outcome                |
        | police officers | testimony or documentation of abuses  | is potentially engaged |
        | police officers | what a relative said or did           | is not engaged         |
        | unknown         | a complaint or a request for a remedy | is undetermined        |

    Scenario: Pressure on relatives who search for someone: what happened to somebody else is not enough
      Given Hamid is a person in the case
      And Rustam is a person in the case
      And Nurlan is a person in the case
      And Rustam is a relative of Nurlan
      And Nurlan was taken away and disappeared, called the disappearance
        | by | police officers |
      And threats or insults were directed at Hamid
        | about     | the disappearance                     |
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then ICPPED article 18(2) is not engaged: pressure on relatives who search for someone

    Scenario: Pressure on relatives who search for someone: where the disappearance and the search concern somebody else
      Given Hamid is a person in the case
      And Rustam is a person in the case
      And Hamid is a relative of Rustam
      And Rustam was taken away and disappeared
        | by | police officers |
      And the premises of Rustam were searched, called the search
      And threats or insults were directed at Hamid
        | about     | the search                            |
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then ICPPED article 18(2) is not engaged: pressure on relatives who search for someone

    Scenario: Pressure on relatives who search for someone: what happened to somebody else is not enough (ICPPED article 18(2))
      Given Hamid is a person in the case
      And Rustam is a person in the case
      And Nurlan is a person in the case
      And Hamid is a relative of Rustam
      And Nurlan was taken away and disappeared, called the disappearance
        | by | police officers |
      And threats or insults were directed at Hamid
        | about     | the disappearance                     |
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then ICPPED article 18(2) is not engaged: pressure on relatives who search for someone

  Rule: Article 17(1): Nobody may be held in secret detention

    Scenario Outline: Held by the State in a place that is kept secret turns on who acted and whether the place was disclosed
      Given Irina is a teacher
      And Irina was taken away and disappeared
        | by                    | <by>                    |
        | whereabouts disclosed | <whereabouts disclosed> |
      When the facts are assessed
      Then ICPPED article 17(1) <outcome>: held by the State in a place that is kept secret

      Examples:
        | by              | whereabouts disclosed | outcome                |
        | police officers | no                    | is potentially engaged |
        | police officers | yes                   | is not engaged         |
        | an armed group  | no                    | is not engaged         |

  Rule: Article 20(2): Prompt effective judicial remedy to obtain the information, never suspended

    Scenario: Relatives without a court to learn where someone is held
      Given Farid is a person in the case
      And Nurlan is a person in the case
      And Farid is a relative of Nurlan
      And Nurlan was taken away and disappeared
        | by           | police officers |
        | acknowledged | no              |
      And proceedings were brought that concern Farid
        | open to person | no |
      When the facts are assessed
      Then ICPPED article 20(2) is potentially engaged for Farid: relatives without a court to learn where someone is held
      And with ICPPED article 18(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Relatives without a court to learn where someone is held turns on whether the authorities acknowledged it and whether proceedings were open
      Given Farid is a person in the case
      And Nurlan is a person in the case
      And Farid is a relative of Nurlan
      And Nurlan was taken away and disappeared
        | by           | police officers |
        | acknowledged | <acknowledged>  |
      And proceedings were brought that concern Farid
        | open to person | <open to person> |
      When the facts are assessed
      Then ICPPED article 20(2) <outcome>: relatives without a court to learn where someone is held

      Examples:
        | acknowledged | open to person | outcome                |
        | no           | no             | is potentially engaged |
        | no           | yes            | is not engaged         |
        | unknown      | no             | is undetermined        |

  Rule: Article 24(1): Victim includes the disappeared and anyone directly harmed

    Scenario: Relatives not told what became of someone who was made to disappear (ICPPED article 24(1))
      Given Farid is a person in the case
      And Madina is a person in the case
      And Farid is a relative of Madina
      And Madina was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed
      Then ICPPED article 24(1) is potentially engaged for Farid: relatives not told what became of someone who was made to disappear
      And it is context
      And it is read with ICPPED article 24(2)
      And no limit is shown

  Rule: Article 24(2): Right to the truth

    Scenario: Relatives not told what became of someone who was made to disappear
      Given Olga is a teacher
      And Irina is a teacher
      And Olga is a parent of Irina
      And Irina was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed
      Then ICPPED article 24(2) is potentially engaged for Olga: relatives not told what became of someone who was made to disappear
      And it is primary

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

    Scenario Outline: Search for someone who disappeared: what decides it
      Given Saida is a person in the case
      And Saida was taken away and disappeared
        | by               | <by>               |
        | search made      | <search made>      |
        | fate known       | <fate known>       |
        | acknowledged     | <acknowledged>     |
        | official consent | <official consent> |
      When the facts are assessed
      Then ICPPED article 24(3) <outcome>: search for someone who disappeared

      Examples:
        | by              | search made | fate known | acknowledged | official consent | outcome                |
        | police officers | no          | no         | unknown      | unknown          | is potentially engaged |
        | police officers | yes         | no         | unknown      | unknown          | is not engaged         |
        | police officers | no          | yes        | no           | unknown          | is not engaged         |
        | an armed group  | no          | no         | unknown      | no               | is not engaged         |

    Scenario: Search for someone who disappeared: what is told of two events is not read as one
      Given Saida is a person in the case
      And Saida was taken away and disappeared
        | by               | an armed group |
        | official consent | no             |
        | search made      | no             |
        | fate known       | no             |
      And Saida was taken away and disappeared
        | by          | police officers |
        | search made | yes             |
        | fate known  | no              |
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

    Scenario Outline: No reparation after a disappearance turns on who acted, whether it was with the support or consent of officials and whether compensation was paid
      Given Olim is a person in the case
      And Olim was taken away and disappeared, called the disappearance
        | by               | <by>               |
        | fate known       | no                 |
        | official consent | <official consent> |
      And as regards redress for Olim
        | about        | the disappearance |
        | compensation | <compensation>    |
      When the facts are assessed
      Then ICPPED article 24(4) <outcome>: no reparation after a disappearance

      Examples:
        | by              | official consent | compensation | outcome                |
        | police officers | unknown          | no           | is potentially engaged |
        | police officers | unknown          | yes          | is not engaged         |
        | an armed group  | no               | no           | is not engaged         |

    Scenario: No reparation after a disappearance: what happened to somebody else is not enough
      Given Olim is a person in the case
      And Viktor is a person in the case
      And Viktor was taken away and disappeared, called the disappearance
        | by         | police officers |
        | fate known | no              |
      And as regards redress for Olim
        | about        | the disappearance |
        | compensation | no                |
      When the facts are assessed
      Then ICPPED article 24(4) is not engaged: no reparation after a disappearance

    Scenario: No reparation after a disappearance: where the redress concerns a search
      Given Olim is a person in the case
      And Olim was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      And the premises of Olim were searched, called the search
      And as regards redress for Olim
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

    Scenario Outline: Legal position of the family of someone who disappeared not settled: what decides it
      Given Bakyt is a person in the case
      And Bakyt was taken away and disappeared
        | by                   | <by>                   |
        | fate known           | no                     |
        | heirs status settled | <heirs status settled> |
        | official consent     | <official consent>     |
      When the facts are assessed
      Then ICPPED article 24(6) <outcome>: legal position of the family of someone who disappeared not settled

      Examples:
        | by              | heirs status settled | official consent | outcome                |
        | police officers | no                   | unknown          | is potentially engaged |
        | police officers | yes                  | unknown          | is not engaged         |
        | an armed group  | no                   | no               | is not engaged         |

    Scenario: Legal position of the family of someone who disappeared not settled: what is told of two events is not read as one
      Given Bakyt is a person in the case
      And Bakyt was taken away and disappeared
        | by                   | an armed group |
        | official consent     | no             |
        | fate known           | no             |
        | heirs status settled | no             |
      And Bakyt was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed
      Then ICPPED article 24(6) is not engaged: legal position of the family of someone who disappeared not settled

  Rule: Declaration on enforced disappearance, article 2(1): No State practises, permits or tolerates it

    Scenario: Enforced disappearance under the Declaration
      Given Murat is a person in the case
      And Murat was taken away and disappeared
        | by           | police officers |
        | acknowledged | no              |
      When the facts are assessed
      Then UN Declaration on Enforced Disappearance, article 2(1) is potentially engaged for Murat: enforced disappearance under the Declaration
      And with UN Declaration on Enforced Disappearance, article 1(1)
      And with UN Declaration on Enforced Disappearance, article 1(2)
      And with UN Declaration on Enforced Disappearance, article 7
      And with UN Declaration on Enforced Disappearance, article 10(2)
      And with UN Declaration on Enforced Disappearance, article 17(1)
      And with UN Declaration on Enforced Disappearance, article preamble (third paragraph)
      And with UN Declaration on Enforced Disappearance, article 3
      And it is supporting
      And no limit is shown
