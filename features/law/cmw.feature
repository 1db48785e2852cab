@law @cmw
Feature: Migrant workers and their families, CMW articles 10 to 30
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 10: No torture or other ill-treatment of migrants or family

    Scenario: Migrant removed to torture, ill-treatment or persecution
      Given Dilbar is a migrant worker or of the family of one
      And Dilbar was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CMW article 10 is potentially engaged for Dilbar: migrant removed to torture, ill-treatment or persecution
      And with CMW General Comment No. 2, paragraph 50
      And with CMW General Comment No. 5, paragraph 73
      And it is supporting
      And no limit is shown

    Scenario Outline: Migrant removed to torture, ill-treatment or persecution turns on who the person is, who acted, the stage and the danger feared
      Given Dilbar is <who>
      And Dilbar was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CMW article 10 <outcome>: migrant removed to torture, ill-treatment or persecution

      Examples:
        | who                                      | by                           | stage       | risk                           | outcome                |
        | a migrant worker or of the family of one | border or migration officers | carried out | torture                        | is potentially engaged |
        | a migrant worker or of the family of one | border or migration officers | requested   | inhuman or degrading treatment | is potentially engaged |
        | a migrant worker or of the family of one | border or migration officers | requested   | persecution                    | is potentially engaged |
        | a migrant worker or of the family of one | border or migration officers | requested   | grave harm to health           | is potentially engaged |
        | a migrant worker or of the family of one | unknown                      | requested   | torture                        | is undetermined        |
        | a migrant worker or of the family of one | border or migration officers | feared      | torture                        | is not engaged         |
        | a migrant worker or of the family of one | border or migration officers | requested   | serving a sentence of a court  | is not engaged         |
        | a citizen of the State                   | border or migration officers | requested   | torture                        | is not engaged         |

    Scenario: Migrant removed to torture, ill-treatment or persecution: what happened to somebody else is not enough
      Given Dilbar is a migrant worker or of the family of one
      And Jamila is a citizen of the State
      And Jamila was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | requested                    |
        | risk  | torture                      |
      When the facts are assessed
      Then CMW article 10 is not engaged: migrant removed to torture, ill-treatment or persecution

  Rule: Article 11(2): No forced or compulsory labour

    Scenario: Migrant worker forced to work
      Given Lola is a migrant worker or of the family of one
      And Lola was made to work against their will
        | by | a company |
      When the facts are assessed
      Then CMW article 11(2) is potentially engaged for Lola: migrant worker forced to work
      And with CMW General Comment No. 2, paragraph 60
      And it is primary
      And no limit is shown

    Scenario Outline: Migrant worker forced to work turns on who acted
      Given Lola is a migrant worker or of the family of one
      And Lola was made to work against their will
        | by | <by> |
      When the facts are assessed
      Then CMW article 11(2) <outcome>: migrant worker forced to work

      Examples:
        | by                                 | outcome                |
        | a private employer                 | is potentially engaged |
        | a known private individual         | is potentially engaged |
        | members of the family or community | is potentially engaged |
        | a criminal group                   | is potentially engaged |
        | members of the armed forces        | is not engaged         |

    Scenario: Migrant worker forced to work: what happened to somebody else is not enough
      Given Lola is a migrant worker or of the family of one
      And Zarina is a citizen of the State
      And Zarina was made to work against their will
        | by | a private employer |
      When the facts are assessed
      Then CMW article 11(2) is not engaged: migrant worker forced to work

  Rule: Article 16(2): Effective State protection from violence, injury, threats and intimidation by officials or private actors

    Scenario: Violence or threats against a migrant
      Given Sitora is a migrant worker or of the family of one
      And Sitora was physically attacked
      When the facts are assessed
      Then CMW article 16(2) is potentially engaged for Sitora: violence or threats against a migrant
      And with CMW General Comment No. 2, paragraphs 21 and 22
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence or threats against a migrant, with threats or insults, turns on what was said
      Given Sitora is a migrant worker or of the family of one
      And threats or insults were directed at Sitora
        | content | <content> |
      When the facts are assessed
      Then CMW article 16(2) <outcome>: violence or threats against a migrant

      Examples:
        | content                          | outcome                |
        | a call on others to harm someone | is potentially engaged |
        | mockery of a dead relative       | is not engaged         |

    Scenario: Violence or threats against a migrant: what happened to somebody else is not enough
      Given Sitora is a migrant worker or of the family of one
      And Rano is a citizen of the State
      And threats or insults were directed at Rano
        | content | a threat |
      When the facts are assessed
      Then CMW article 16(2) is not engaged: violence or threats against a migrant

  Rule: Article 16(4): No arbitrary arrest or detention, singly or in groups; liberty is lost only on legal grounds by legal procedure

    Scenario: Held for migration without a look at the case
      Given Umida is a migrant worker or of the family of one
      And Umida was deprived of liberty
        | by                 | police officers        |
        | form               | detention as a migrant |
        | reasons individual | no                     |
      When the facts are assessed
      Then CMW article 16(4) is potentially engaged for Umida: held for migration without a look at the case
      And with CMW General Comment No. 2, paragraph 26
      And with CMW General Comment No. 5, paragraphs 18, 20, 21, 22 and 25
      And it is primary
      And no limit is shown

    Scenario Outline: Held for migration without a look at the case turns on who acted, the form it took and whether the order explained why detention was needed
      Given Umida is a migrant worker or of the family of one
      And Umida was deprived of liberty
        | by                 | <by>                 |
        | form               | <form>               |
        | reasons individual | <reasons individual> |
      When the facts are assessed
      Then CMW article 16(4) <outcome>: held for migration without a look at the case

      Examples:
        | by              | form                   | reasons individual | outcome                |
        | police officers | detention as a migrant | no                 | is potentially engaged |
        | a company       | detention as a migrant | no                 | is not engaged         |
        | police officers | house arrest           | no                 | is not engaged         |
        | police officers | detention as a migrant | yes                | is not engaged         |

    Scenario: Held for migration without a look at the case: what happened to somebody else is not enough
      Given Umida is a migrant worker or of the family of one
      And Kamila is a citizen of the State
      And Kamila was deprived of liberty
        | by                 | police officers        |
        | form               | detention as a migrant |
        | reasons individual | no                     |
      When the facts are assessed
      Then CMW article 16(4) is not engaged: held for migration without a look at the case

    Scenario: Migrant child held for migration
      Given Galina is a migrant worker or of the family of one and under eighteen years old
      And Galina was deprived of liberty
        | by   | police officers        |
        | form | detention as a migrant |
      When the facts are assessed
      Then CMW article 16(4) is potentially engaged for Galina: migrant child held for migration
      And with CMW General Comment No. 5, paragraphs 40, 42 and 43
      And with CMW General Comment No. 2, paragraph 44
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraph 5
      And it is primary
      And no limit is shown

    Scenario Outline: Migrant child held for migration turns on who the person is, who acted and the form it took
      Given Galina is <who>
      And Galina was deprived of liberty
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then CMW article 16(4) <outcome>: migrant child held for migration

      Examples:
        | who                                                                     | by              | form                   | outcome                |
        | a migrant worker or of the family of one and under eighteen years old   | police officers | detention as a migrant | is potentially engaged |
        | a migrant worker or of the family of one and under eighteen years old   | a company       | detention as a migrant | is not engaged         |
        | a migrant worker or of the family of one and under eighteen years old   | police officers | house arrest           | is not engaged         |
        | a citizen of the State and under eighteen years old                     | police officers | detention as a migrant | is not engaged         |
        | a migrant worker or of the family of one and eighteen years old or more | police officers | detention as a migrant | is not engaged         |

    Scenario: Migrant child held for migration: what happened to somebody else is not enough
      Given Galina is a migrant worker or of the family of one and under eighteen years old
      And Saida is a citizen of the State and eighteen years old or more
      And Saida was deprived of liberty
        | by   | police officers        |
        | form | detention as a migrant |
      When the facts are assessed
      Then CMW article 16(4) is not engaged: migrant child held for migration

    Scenario: Migrant held without a legal basis
      Given Viktor is a migrant worker or of the family of one
      And Viktor was deprived of liberty
        | by                 | police officers |
        | legal basis stated | no              |
      When the facts are assessed
      Then CMW article 16(4) is potentially engaged for Viktor: migrant held without a legal basis
      And with CMW General Comment No. 2, paragraphs 23 and 25
      And with CMW General Comment No. 5, paragraphs 17 and 23
      And it is primary
      And no limit is shown

    Scenario Outline: Migrant held without a legal basis turns on who acted and whether a legal basis was stated
      Given Viktor is a migrant worker or of the family of one
      And Viktor was deprived of liberty
        | by                 | <by>                 |
        | legal basis stated | <legal basis stated> |
      When the facts are assessed
      Then CMW article 16(4) <outcome>: migrant held without a legal basis

      Examples:
        | by              | legal basis stated | outcome                |
        | police officers | no                 | is potentially engaged |
        | a company       | no                 | is not engaged         |
        | police officers | yes                | is not engaged         |

    Scenario: Migrant held without a legal basis: what happened to somebody else is not enough
      Given Viktor is a migrant worker or of the family of one
      And Farid is a citizen of the State
      And Farid was deprived of liberty
        | by                 | police officers |
        | legal basis stated | no              |
      When the facts are assessed
      Then CMW article 16(4) is not engaged: migrant held without a legal basis

  Rule: Article 16(5): On arrest reasons are given, if possible in a language understood; charges promptly, in such a language

    Scenario: Migrant not told the reasons for the arrest
      Given Tahir is a migrant worker or of the family of one
      And Tahir was deprived of liberty
        | by            | police officers |
        | reasons given | no              |
      When the facts are assessed
      Then CMW article 16(5) is potentially engaged for Tahir: migrant not told the reasons for the arrest
      And with CMW General Comment No. 2, paragraph 28
      And with CMW General Comment No. 5, paragraph 60
      And it is primary
      And no limit is shown

    Scenario Outline: Migrant not told the reasons for the arrest turns on who the person is, who acted and whether reasons were given
      Given Tahir is <who>
      And Tahir was deprived of liberty
        | by            | <by>            |
        | reasons given | <reasons given> |
      When the facts are assessed
      Then CMW article 16(5) <outcome>: migrant not told the reasons for the arrest

      Examples:
        | who                                      | by              | reasons given | outcome                |
        | a migrant worker or of the family of one | police officers | no            | is potentially engaged |
        | a migrant worker or of the family of one | a company       | no            | is not engaged         |
        | a migrant worker or of the family of one | police officers | yes           | is not engaged         |
        | a person in the case                     | police officers | no            | is not engaged         |

    Scenario: Migrant not told the reasons for the arrest: what happened to somebody else is not enough
      Given Tahir is a migrant worker or of the family of one
      And Yusuf is a citizen of the State
      And Yusuf was deprived of liberty
        | by            | police officers |
        | reasons given | no              |
      When the facts are assessed
      Then CMW article 16(5) is not engaged: migrant not told the reasons for the arrest

  Rule: Article 16(7)(a): On request, consular authorities are told without delay of the detention and why

    Scenario: Detained migrant kept from the consulate
      Given Umida is a migrant worker or of the family of one
      And Umida was deprived of liberty
        | by             | police officers |
        | consulate told | no              |
      When the facts are assessed
      Then CMW article 16(7)(a) is potentially engaged for Umida: detained migrant kept from the consulate
      And with CMW article 16(7)(c)
      And with CMW General Comment No. 2, paragraphs 30 and 31
      And with CMW General Comment No. 5, paragraph 65
      And it is supporting
      And no limit is shown

    Scenario Outline: Detained migrant kept from the consulate turns on who acted and whether contact with the consulate was offered
      Given Umida is a migrant worker or of the family of one
      And Umida was deprived of liberty
        | by             | <by>             |
        | consulate told | <consulate told> |
      When the facts are assessed
      Then CMW article 16(7)(a) <outcome>: detained migrant kept from the consulate

      Examples:
        | by              | consulate told | outcome                |
        | police officers | no             | is potentially engaged |
        | a company       | no             | is not engaged         |
        | police officers | yes            | is not engaged         |

    Scenario: Detained migrant kept from the consulate: what happened to somebody else is not enough
      Given Umida is a migrant worker or of the family of one
      And Kamila is a citizen of the State
      And Kamila was deprived of liberty
        | by             | police officers |
        | consulate told | no              |
      When the facts are assessed
      Then CMW article 16(7)(a) is not engaged: detained migrant kept from the consulate

  Rule: Article 16(8): Detainees may go to court for a speedy ruling on lawfulness and release, with interpretation, free if necessary

    Scenario: Migrant held for migration not brought before a judge
      Given Yana is a migrant worker or of the family of one
      And Yana was deprived of liberty
        | by                   | police officers        |
        | form                 | detention as a migrant |
        | brought before judge | no                     |
      When the facts are assessed
      Then CMW article 16(8) is potentially engaged for Yana: migrant held for migration not brought before a judge
      And with CMW General Comment No. 2, paragraph 33
      And with CMW General Comment No. 5, paragraph 63
      And it is supporting
      And no limit is shown

    Scenario Outline: Migrant held for migration not brought before a judge turns on who acted, the form it took and whether a judge saw the detainee
      Given Yana is a migrant worker or of the family of one
      And Yana was deprived of liberty
        | by                   | <by>                   |
        | form                 | <form>                 |
        | brought before judge | <brought before judge> |
      When the facts are assessed
      Then CMW article 16(8) <outcome>: migrant held for migration not brought before a judge

      Examples:
        | by              | form                   | brought before judge | outcome                |
        | police officers | detention as a migrant | no                   | is potentially engaged |
        | a company       | detention as a migrant | no                   | is not engaged         |
        | police officers | house arrest           | no                   | is not engaged         |
        | police officers | detention as a migrant | yes                  | is not engaged         |

    Scenario: Migrant held for migration not brought before a judge: what happened to somebody else is not enough
      Given Yana is a migrant worker or of the family of one
      And Asel is a citizen of the State
      And Asel was deprived of liberty
        | by                   | police officers        |
        | form                 | detention as a migrant |
        | brought before judge | no                     |
      When the facts are assessed
      Then CMW article 16(8) is not engaged: migrant held for migration not brought before a judge

    Scenario: Migrant who cannot have detention reviewed by a court
      Given Boris is a migrant worker or of the family of one
      And Boris was deprived of liberty
        | by           | police officers |
        | court review | no              |
      When the facts are assessed
      Then CMW article 16(8) is potentially engaged for Boris: migrant who cannot have detention reviewed by a court
      And with CMW General Comment No. 2, paragraphs 32 and 34
      And with CMW General Comment No. 5, paragraph 62
      And it is primary
      And no limit is shown

    Scenario Outline: Migrant who cannot have detention reviewed by a court turns on who the person is, who acted and whether a court could review the measure
      Given Boris is <who>
      And Boris was deprived of liberty
        | by           | <by>           |
        | court review | <court review> |
      When the facts are assessed
      Then CMW article 16(8) <outcome>: migrant who cannot have detention reviewed by a court

      Examples:
        | who                                      | by              | court review | outcome                |
        | a migrant worker or of the family of one | police officers | no           | is potentially engaged |
        | a migrant worker or of the family of one | a company       | no           | is not engaged         |
        | a migrant worker or of the family of one | police officers | yes          | is not engaged         |
        | a person in the case                     | police officers | no           | is not engaged         |

    Scenario: Migrant who cannot have detention reviewed by a court: what happened to somebody else is not enough
      Given Boris is a migrant worker or of the family of one
      And Karim is a citizen of the State
      And Karim was deprived of liberty
        | by           | police officers |
        | court review | no              |
      When the facts are assessed
      Then CMW article 16(8) is not engaged: migrant who cannot have detention reviewed by a court

  Rule: Article 17(1): Detained migrants are treated humanely, with respect for human dignity and cultural identity

    Scenario: Bad conditions of detention of a migrant
      Given Tahir is a migrant worker or of the family of one
      And Tahir was deprived of liberty
        | by   | police officers        |
        | form | detention as a migrant |
      And as regards the conditions in which Tahir was held
        | sanitary | no |
      When the facts are assessed
      Then CMW article 17(1) is potentially engaged for Tahir: bad conditions of detention of a migrant
      And with CMW General Comment No. 2, paragraph 36
      And with CMW General Comment No. 5, paragraphs 83 and 84
      And it is primary
      And no limit is shown

    Scenario Outline: Bad conditions of detention of a migrant: what decides it
      Given Tahir is <who>
      And Tahir was deprived of liberty
        | by   | <by>   |
        | form | <form> |
      And as regards the conditions in which Tahir was held
        | overcrowded   | <overcrowded>   |
        | food adequate | <food adequate> |
        | sanitary      | <sanitary>      |
      When the facts are assessed
      Then CMW article 17(1) <outcome>: bad conditions of detention of a migrant

      Examples:
        | who                                      | by                           | form                   | overcrowded | food adequate | sanitary | outcome                |
        | a migrant worker or of the family of one | police officers              | detention as a migrant | yes         | unknown       | unknown  | is potentially engaged |
        | a migrant worker or of the family of one | police officers              | detention as a migrant | unknown     | in part       | unknown  | is potentially engaged |
        | a migrant worker or of the family of one | a company                    | detention as a migrant | yes         | unknown       | unknown  | is not engaged         |
        | a migrant worker or of the family of one | police officers              | house arrest           | yes         | unknown       | unknown  | is not engaged         |
        | a person in the case                     | police officers              | detention as a migrant | unknown     | no            | unknown  | is not engaged         |
        | a migrant worker or of the family of one | border or migration officers | detention as a migrant | no          | yes           | yes      | is not engaged         |

    Scenario: Bad conditions of detention of a migrant: what happened to somebody else is not enough
      Given Tahir is a person in the case
      And Yusuf is a migrant worker or of the family of one
      And Yusuf was deprived of liberty
        | by   | police officers        |
        | form | detention as a migrant |
      And as regards the conditions in which Tahir was held
        | overcrowded | yes |
      When the facts are assessed
      Then CMW article 17(1) is not engaged: bad conditions of detention of a migrant

    Scenario: Bad conditions of detention of a migrant: where the conditions of detention belong to a search
      Given Tahir is a migrant worker or of the family of one
      And Tahir was deprived of liberty
        | by   | police officers        |
        | form | detention as a migrant |
      And the premises of Tahir were searched, called the search
      And as regards the conditions in which Tahir was held
        | sanitary | no         |
        | during   | the search |
      When the facts are assessed
      Then CMW article 17(1) is not engaged: bad conditions of detention of a migrant

    Scenario: Bad conditions of detention of a migrant: what happened to somebody else is not enough (CMW article 17(1))
      Given Tahir is a migrant worker or of the family of one
      And Yusuf is a citizen of the State
      And Yusuf was deprived of liberty
        | by   | police officers        |
        | form | detention as a migrant |
      And as regards the conditions in which Yusuf was held
        | food adequate | no |
      When the facts are assessed
      Then CMW article 17(1) is not engaged: bad conditions of detention of a migrant

  Rule: Article 17(3): Those held for migration breaches are kept, where practicable, apart from convicts and pre-trial detainees

    Scenario: Migrant held with people convicted or accused
      Given Viktor is a migrant worker or of the family of one
      And Viktor was deprived of liberty
        | by   | police officers        |
        | form | detention as a migrant |
      And as regards the conditions in which Viktor was held
        | separated from convicts | no |
      When the facts are assessed
      Then CMW article 17(3) is potentially engaged for Viktor: migrant held with people convicted or accused
      And with CMW General Comment No. 2, paragraph 38
      And with CMW General Comment No. 5, paragraph 85
      And it is primary
      And no limit is shown

    Scenario Outline: Migrant held with people convicted or accused turns on who the person is, who acted, the form it took and whether it was apart from convicted prisoners
      Given Viktor is <who>
      And Viktor was deprived of liberty
        | by   | <by>   |
        | form | <form> |
      And as regards the conditions in which Viktor was held
        | separated from convicts | <separated from convicts> |
      When the facts are assessed
      Then CMW article 17(3) <outcome>: migrant held with people convicted or accused

      Examples:
        | who                                      | by              | form                            | separated from convicts | outcome                |
        | a migrant worker or of the family of one | police officers | detention as a migrant          | no                      | is potentially engaged |
        | a migrant worker or of the family of one | a company       | detention as a migrant          | no                      | is not engaged         |
        | a migrant worker or of the family of one | police officers | imprisonment after a conviction | no                      | is not engaged         |
        | a migrant worker or of the family of one | police officers | detention as a migrant          | unknown                 | is undetermined        |
        | a citizen of the State                   | police officers | detention as a migrant          | no                      | is not engaged         |

    Scenario: Migrant held with people convicted or accused: where the conditions of detention belong to a search
      Given Viktor is a migrant worker or of the family of one
      And Viktor was deprived of liberty
        | by   | police officers        |
        | form | detention as a migrant |
      And the premises of Viktor were searched, called the search
      And as regards the conditions in which Viktor was held
        | separated from convicts | no         |
        | during                  | the search |
      When the facts are assessed
      Then CMW article 17(3) is not engaged: migrant held with people convicted or accused

    Scenario: Migrant held with people convicted or accused: what happened to somebody else is not enough
      Given Viktor is a person in the case
      And Farid is a migrant worker or of the family of one
      And Farid was deprived of liberty
        | by   | police officers        |
        | form | detention as a migrant |
      And as regards the conditions in which Viktor was held
        | separated from convicts | no |
      When the facts are assessed
      Then CMW article 17(3) is not engaged: migrant held with people convicted or accused

    Scenario: Migrant held with people convicted or accused: what happened to somebody else is not enough (CMW article 17(3))
      Given Viktor is a migrant worker or of the family of one
      And Farid is a citizen of the State
      And Farid was deprived of liberty
        | by   | police officers        |
        | form | detention as a migrant |
      And as regards the conditions in which Farid was held
        | separated from convicts | no |
      When the facts are assessed
      Then CMW article 17(3) is not engaged: migrant held with people convicted or accused

  Rule: Article 17(5): Detained migrants have equal rights with nationals to family visits

    Scenario: Detained migrant kept from the family
      Given Nargiza is a migrant worker or of the family of one
      And as regards contact of Nargiza in custody with the family
        | allowed | no |
      And Nargiza was deprived of liberty
        | by | police officers |
      When the facts are assessed
      Then CMW article 17(5) is potentially engaged for Nargiza: detained migrant kept from the family
      And with CMW General Comment No. 2, paragraph 41
      And it is supporting
      And no limit is shown

    Scenario Outline: Detained migrant kept from the family turns on who the person is, whether contact was allowed and who acted
      Given Nargiza is <who>
      And as regards contact of Nargiza in custody with the family
        | allowed | <allowed> |
      And Nargiza was deprived of liberty
        | by | <by> |
      When the facts are assessed
      Then CMW article 17(5) <outcome>: detained migrant kept from the family

      Examples:
        | who                                      | allowed | by              | outcome                |
        | a migrant worker or of the family of one | no      | police officers | is potentially engaged |
        | a migrant worker or of the family of one | yes     | police officers | is not engaged         |
        | a migrant worker or of the family of one | no      | a company       | is not engaged         |
        | a citizen of the State                   | no      | police officers | is not engaged         |

    Scenario: Detained migrant kept from the family: what happened to somebody else is not enough
      Given Nargiza is a person in the case
      And Aigul is a migrant worker or of the family of one
      And as regards contact of Aigul in custody with the family
        | allowed | no |
      And Nargiza was deprived of liberty
        | by | police officers |
      When the facts are assessed
      Then CMW article 17(5) is not engaged: detained migrant kept from the family

    Scenario: Detained migrant kept from the family: what happened to somebody else is not enough (CMW article 17(5))
      Given Nargiza is a migrant worker or of the family of one
      And Aigul is a citizen of the State
      And as regards contact of Aigul in custody with the family
        | allowed | no |
      And Aigul was deprived of liberty
        | by | police officers |
      When the facts are assessed
      Then CMW article 17(5) is not engaged: detained migrant kept from the family

  Rule: Article 18(3)(f): Accused: free interpreter where court language is not understood or spoken

    Scenario: Migrant tried without an interpreter
      Given Leyla is a migrant worker or of the family of one
      And a court heard the case of Leyla
        | interpreter | no |
      When the facts are assessed
      Then CMW article 18(3)(f) is potentially engaged for Leyla: migrant tried without an interpreter
      And with CMW article 18(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Migrant tried without an interpreter turns on who the person is and whether there was interpretation where needed
      Given Leyla is <who>
      And a court heard the case of Leyla
        | interpreter | <interpreter> |
      When the facts are assessed
      Then CMW article 18(3)(f) <outcome>: migrant tried without an interpreter

      Examples:
        | who                                      | interpreter | outcome                |
        | a migrant worker or of the family of one | no          | is potentially engaged |
        | a migrant worker or of the family of one | yes         | is not engaged         |
        | a citizen of the State                   | no          | is not engaged         |

    Scenario: Migrant tried without an interpreter: what happened to somebody else is not enough
      Given Leyla is a migrant worker or of the family of one
      And Elena is a citizen of the State
      And a court heard the case of Elena
        | interpreter | no |
      When the facts are assessed
      Then CMW article 18(3)(f) is not engaged: migrant tried without an interpreter

  Rule: Article 21: Only authorized officials may take identity, entry, residence or work papers, giving a detailed receipt; passports may never be destroyed

    Scenario: Papers of a migrant taken or destroyed
      Given Timur is a migrant worker or of the family of one
      And belongings of Timur were taken
        | of | identity or travel documents |
        | by | a company                    |
      When the facts are assessed
      Then CMW article 21 is potentially engaged for Timur: papers of a migrant taken or destroyed
      And with CMW General Comment No. 2, paragraph 60
      And with CMW General Comment No. 5, paragraph 82
      And it is primary
      And no limit is shown

    Scenario Outline: Papers of a migrant taken or destroyed: what decides it
      Given Timur is <who>
      And belongings of Timur were taken
        | of          | <of>          |
        | record made | <record made> |
        | by          | <by>          |
        | destroyed   | <destroyed>   |
      When the facts are assessed
      Then CMW article 21 <outcome>: papers of a migrant taken or destroyed

      Examples:
        | who                                      | of                           | record made | by                         | destroyed | outcome                |
        | a migrant worker or of the family of one | identity or travel documents | no          | unknown                    | unknown   | is potentially engaged |
        | a migrant worker or of the family of one | identity or travel documents | unknown     | a private employer         | unknown   | is potentially engaged |
        | a migrant worker or of the family of one | identity or travel documents | unknown     | a known private individual | unknown   | is potentially engaged |
        | a migrant worker or of the family of one | identity or travel documents | unknown     | unknown                    | yes       | is potentially engaged |
        | a citizen of the State                   | identity or travel documents | no          | unknown                    | unknown   | is not engaged         |
        | a migrant worker or of the family of one | money or accounts            | unknown     | unknown                    | yes       | is not engaged         |
        | a migrant worker or of the family of one | a passport                   | unknown     | police officers            | unknown   | is undetermined        |

    Scenario: Papers of a migrant taken or destroyed: what happened to somebody else is not enough
      Given Timur is a migrant worker or of the family of one
      And Emil is a citizen of the State
      And belongings of Emil were taken
        | of        | identity or travel documents |
        | destroyed | yes                          |
      When the facts are assessed
      Then CMW article 21 is not engaged: papers of a migrant taken or destroyed

  Rule: Article 22(1): No collective expulsion; every case is decided on its own

    Scenario: Migrants expelled together
      Given Ulan is a migrant worker or of the family of one
      And Ulan was removed or was to be removed from the country
        | by         | border or migration officers |
        | form       | expulsion or deportation     |
        | stage      | ordered                      |
        | collective | yes                          |
      When the facts are assessed
      Then CMW article 22(1) is potentially engaged for Ulan: migrants expelled together
      And with CMW General Comment No. 2, paragraphs 49 and 51
      And it is primary
      And no limit is shown

    Scenario Outline: Migrants expelled together turns on who acted, the form it took, the stage and whether it was together with others without a decision in each case
      Given Ulan is a migrant worker or of the family of one
      And Ulan was removed or was to be removed from the country
        | by         | <by>         |
        | form       | <form>       |
        | stage      | <stage>      |
        | collective | <collective> |
      When the facts are assessed
      Then CMW article 22(1) <outcome>: migrants expelled together

      Examples:
        | by                           | form                     | stage       | collective | outcome                |
        | border or migration officers | expulsion or deportation | carried out | yes        | is potentially engaged |
        | a company                    | expulsion or deportation | ordered     | yes        | is not engaged         |
        | border or migration officers | extradition              | ordered     | yes        | is not engaged         |
        | border or migration officers | expulsion or deportation | unknown     | yes        | is undetermined        |
        | border or migration officers | expulsion or deportation | ordered     | no         | is not engaged         |

    Scenario: Migrants expelled together: what happened to somebody else is not enough
      Given Ulan is a migrant worker or of the family of one
      And Bakyt is a citizen of the State
      And Bakyt was removed or was to be removed from the country
        | by         | border or migration officers |
        | form       | expulsion or deportation     |
        | stage      | ordered                      |
        | collective | yes                          |
      When the facts are assessed
      Then CMW article 22(1) is not engaged: migrants expelled together

  Rule: Article 22(4): Unless a court finally decided, right to give reasons against expulsion, have review and seek a stay

    Scenario: Migrant expelled without reasons, review or a chance to object
      Given Feruza is a migrant worker or of the family of one
      And Feruza was removed or was to be removed from the country
        | by           | border or migration officers |
        | form         | expulsion or deportation     |
        | stage        | ordered                      |
        | court review | no                           |
      When the facts are assessed
      Then CMW article 22(4) is potentially engaged for Feruza: migrant expelled without reasons, review or a chance to object
      And with CMW articles 22(2) and 22(3)
      And with CMW General Comment No. 2, paragraphs 52 and 53
      And with CMW General Comment No. 5, paragraph 70
      And it is primary
      And the limit "a final decision of a court, or compelling reasons of national security" is shown as not invoked
      And no other limit is shown

    Scenario: Migrant expelled without reasons, review or a chance to object: the State may argue a final decision of a court, or compelling reasons of national security
      Given Feruza is a migrant worker or of the family of one
      And Feruza was removed or was to be removed from the country
        | by           | border or migration officers |
        | form         | expulsion or deportation     |
        | stage        | ordered                      |
        | court review | no                           |
      When the facts are assessed
      Then CMW article 22(4) is potentially engaged for Feruza: migrant expelled without reasons, review or a chance to object
      And the limit "a final decision of a court, or compelling reasons of national security" is shown as not invoked
      And the test of "a final decision of a court, or compelling reasons of national security" has these limbs
        | final decision or compelling reasons | a court decided finally, or compelling reasons of national security stand against objections and review |
      Given the removal is told otherwise
        | ground | national security |
      When the facts are assessed again
      Then CMW article 22(4) is potentially engaged for Feruza: migrant expelled without reasons, review or a chance to object
      And the limit "a final decision of a court, or compelling reasons of national security" is shown as invoked by the removal

    Scenario Outline: Migrant expelled without reasons, review or a chance to object: what decides it
      Given Feruza is <who>
      And Feruza was removed or was to be removed from the country
        | by             | <by>             |
        | form           | <form>           |
        | stage          | <stage>          |
        | reasons given  | <reasons given>  |
        | court review   | <court review>   |
        | comments asked | <comments asked> |
      When the facts are assessed
      Then CMW article 22(4) <outcome>: migrant expelled without reasons, review or a chance to object

      Examples:
        | who                                      | by                           | form                     | stage       | reasons given | court review | comments asked | outcome                |
        | a migrant worker or of the family of one | border or migration officers | expulsion or deportation | ordered     | no            | unknown      | unknown        | is potentially engaged |
        | a migrant worker or of the family of one | border or migration officers | expulsion or deportation | carried out | no            | unknown      | unknown        | is potentially engaged |
        | a migrant worker or of the family of one | border or migration officers | expulsion or deportation | carried out | unknown       | no           | unknown        | is potentially engaged |
        | a migrant worker or of the family of one | border or migration officers | expulsion or deportation | ordered     | unknown       | unknown      | no             | is potentially engaged |
        | a migrant worker or of the family of one | border or migration officers | expulsion or deportation | carried out | unknown       | unknown      | no             | is potentially engaged |
        | a migrant worker or of the family of one | a company                    | expulsion or deportation | ordered     | unknown       | unknown      | no             | is not engaged         |
        | a migrant worker or of the family of one | border or migration officers | extradition              | ordered     | unknown       | unknown      | no             | is not engaged         |
        | a migrant worker or of the family of one | border or migration officers | expulsion or deportation | feared      | unknown       | unknown      | no             | is not engaged         |
        | a citizen of the State                   | border or migration officers | expulsion or deportation | ordered     | unknown       | unknown      | no             | is not engaged         |
        | a migrant worker or of the family of one | a ministry                   | expulsion or deportation | ordered     | yes           | yes          | yes            | is not engaged         |

    Scenario: Migrant expelled without reasons, review or a chance to object: what happened to somebody else is not enough
      Given Feruza is a migrant worker or of the family of one
      And Galina is a citizen of the State
      And Galina was removed or was to be removed from the country
        | by           | border or migration officers |
        | form         | expulsion or deportation     |
        | stage        | ordered                      |
        | court review | no                           |
      When the facts are assessed
      Then CMW article 22(4) is not engaged: migrant expelled without reasons, review or a chance to object

  Rule: Article 25(1): Pay and the conditions and terms of employment no worse than nationals'

    Scenario: Migrant worker with pay or conditions worse than nationals
      Given Olim is a migrant worker or of the family of one
      And Olim suffered a measure at work
        | form      | a post below the qualification |
        | linked to | foreign nationality            |
      When the facts are assessed
      Then CMW article 25(1) is potentially engaged for Olim: migrant worker with pay or conditions worse than nationals
      And with CMW article 25(3)
      And with CMW General Comment No. 2, paragraphs 62 and 64
      And it is primary
      And no limit is shown

    Scenario Outline: Migrant worker with pay or conditions worse than nationals turns on the comparison with nationals
      Given Olim is a migrant worker or of the family of one
      And Olim suffered a measure at work
        | form | <form> |
      And Olim was treated worse than others
        | ground | <ground> |
      When the facts are assessed
      Then CMW article 25(1) <outcome>: migrant worker with pay or conditions worse than nationals

      Examples:
        | form                             | ground      | outcome                |
        | wages withheld                   | nationality | is potentially engaged |
        | a test as a condition of work    | nationality | is potentially engaged |
        | obstruction of professional work | nationality | is potentially engaged |
        | disbarment                       | nationality | is not engaged         |
        | wages withheld                   | age         | is not engaged         |

    Scenario: Migrant worker with pay or conditions worse than nationals: not where nothing is told of nationals
      Given Olim is a migrant worker or of the family of one
      And Olim suffered a measure at work
        | form | wages withheld |
      When the facts are assessed
      Then CMW article 25(1) is not engaged: migrant worker with pay or conditions worse than nationals

    Scenario: Migrant worker with pay or conditions worse than nationals: what happened to somebody else is not enough
      Given Olim is a migrant worker or of the family of one
      And Viktor is a citizen of the State
      And Viktor suffered a measure at work
        | form      | wages withheld      |
        | linked to | foreign nationality |
      When the facts are assessed
      Then CMW article 25(1) is not engaged: migrant worker with pay or conditions worse than nationals

  Rule: Article 25(3): Irregular status must not cost these rights; employers' duties stay whole

    Scenario Outline: Wages of a migrant worker not paid turns on the form it took
      Given Olim is a migrant worker or of the family of one
      And Olim suffered a measure at work
        | form | <form> |
      When the facts are assessed
      Then CMW article 25(3) <outcome>: wages of a migrant worker not paid

      Examples:
        | form                           | outcome                |
        | wages withheld                 | is potentially engaged |
        | a post below the qualification | is not engaged         |

  Rule: Article 26(1)(b): May freely join any union or such association

    Scenario: Migrant worker kept from a trade union
      Given Murat is a migrant worker or of the family of one
      And Murat suffered a measure at work
        | linked to | trade-union work |
      When the facts are assessed
      Then CMW article 26(1)(b) is potentially engaged for Murat: migrant worker kept from a trade union
      And with CMW article 26(1)(a)
      And with CMW General Comment No. 2, paragraph 65
      And it is supporting
      And no limit is shown

    Scenario Outline: Migrant worker kept from a trade union turns on the reason behind it
      Given Murat is a migrant worker or of the family of one
      And Murat suffered a measure at work
        | linked to | <linked to> |
      When the facts are assessed
      Then CMW article 26(1)(b) <outcome>: migrant worker kept from a trade union

      Examples:
        | linked to                  | outcome                |
        | trade-union work           | is potentially engaged |
        | what was said or published | is not engaged         |

    Scenario: Migrant worker kept from a trade union: what happened to somebody else is not enough
      Given Murat is a migrant worker or of the family of one
      And Parviz is a citizen of the State
      And Parviz suffered a measure at work
        | linked to | trade-union work |
      When the facts are assessed
      Then CMW article 26(1)(b) is not engaged: migrant worker kept from a trade union

  Rule: Article 27(1): Social security like nationals where the State's law and treaties' requirements are met

    Scenario: Migrant worker excluded from social security
      Given Vera is a migrant worker or of the family of one
      And as regards a benefit or service for Vera
        | of                 | a family or child benefit |
        | given              | no                        |
        | excluded by status | yes                       |
      When the facts are assessed
      Then CMW article 27(1) is potentially engaged for Vera: migrant worker excluded from social security
      And with CMW article 27(2)
      And with CMW General Comment No. 2, paragraphs 67 and 71
      And it is primary
      And no limit is shown

    Scenario Outline: Migrant worker excluded from social security turns on who the person is, what was concerned, whether given and whether a status excludes the person
      Given Vera is <who>
      And as regards a benefit or service for Vera
        | of                 | <of>                 |
        | given              | <given>              |
        | excluded by status | <excluded by status> |
      When the facts are assessed
      Then CMW article 27(1) <outcome>: migrant worker excluded from social security

      Examples:
        | who                                      | of                            | given   | excluded by status | outcome                |
        | a migrant worker or of the family of one | social assistance             | no      | yes                | is potentially engaged |
        | a migrant worker or of the family of one | social insurance or a pension | in part | yes                | is potentially engaged |
        | a migrant worker or of the family of one | papers or registration        | no      | yes                | is not engaged         |
        | a migrant worker or of the family of one | social insurance or a pension | unknown | yes                | is undetermined        |
        | a migrant worker or of the family of one | social insurance or a pension | no      | no                 | is not engaged         |
        | a citizen of the State                   | social insurance or a pension | no      | yes                | is not engaged         |

    Scenario: Migrant worker excluded from social security: what happened to somebody else is not enough
      Given Vera is a migrant worker or of the family of one
      And Feruza is a citizen of the State
      And as regards a benefit or service for Feruza
        | of                 | social insurance or a pension |
        | given              | no                            |
        | excluded by status | yes                           |
      When the facts are assessed
      Then CMW article 27(1) is not engaged: migrant worker excluded from social security

  Rule: Article 28: Urgent care to save life or avert irreparable harm, equally with nationals; never refused over irregular stay or work

    Scenario: Urgent care refused to a migrant
      Given Umida is a migrant worker or of the family of one
      And as regards health care for Umida
        | given        | no  |
        | life at risk | yes |
      When the facts are assessed
      Then CMW article 28 is potentially engaged for Umida: urgent care refused to a migrant
      And with CMW General Comment No. 2, paragraphs 72, 73 and 74
      And it is primary
      And no limit is shown

    Scenario Outline: Urgent care refused to a migrant turns on who the person is, whether care was given and whether life or health was at serious risk
      Given Umida is <who>
      And as regards health care for Umida
        | given        | <given>        |
        | life at risk | <life at risk> |
      When the facts are assessed
      Then CMW article 28 <outcome>: urgent care refused to a migrant

      Examples:
        | who                                      | given | life at risk | outcome                |
        | a migrant worker or of the family of one | no    | yes          | is potentially engaged |
        | a migrant worker or of the family of one | yes   | yes          | is not engaged         |
        | a migrant worker or of the family of one | no    | no           | is not engaged         |
        | a person in the case                     | no    | yes          | is not engaged         |

    Scenario: Urgent care refused to a migrant: what happened to somebody else is not enough
      Given Umida is a migrant worker or of the family of one
      And Kamila is a citizen of the State
      And as regards health care for Kamila
        | given        | no  |
        | life at risk | yes |
      When the facts are assessed
      Then CMW article 28 is not engaged: urgent care refused to a migrant

  Rule: Article 29: Every migrant worker's child has the right to name, birth registration and nationality

    Scenario: Child of a migrant worker not registered at birth
      Given Zafar is a migrant worker or of the family of one and under eighteen years old
      And as regards the civil status of Zafar
        | birth registered | no |
      When the facts are assessed
      Then CMW article 29 is potentially engaged for Zafar: child of a migrant worker not registered at birth
      And with CMW General Comment No. 2, paragraph 79
      And it is primary
      And no limit is shown

    Scenario Outline: Child of a migrant worker not registered at birth turns on who the person is and whether the birth was registered
      Given Zafar is <who>
      And as regards the civil status of Zafar
        | birth registered | <birth registered> |
      When the facts are assessed
      Then CMW article 29 <outcome>: child of a migrant worker not registered at birth

      Examples:
        | who                                                                     | birth registered | outcome                |
        | a migrant worker or of the family of one and under eighteen years old   | no               | is potentially engaged |
        | a citizen of the State and under eighteen years old                     | no               | is not engaged         |
        | a migrant worker or of the family of one and eighteen years old or more | no               | is not engaged         |
        | a migrant worker or of the family of one and under eighteen years old   | yes              | is not engaged         |

    Scenario Outline: Child of a migrant worker without a nationality turns on who the person is and whether a nationality is held
      Given Zafar is <who>
      And as regards the civil status of Zafar
        | nationality held | <nationality held> |
      When the facts are assessed
      Then CMW article 29 <outcome>: child of a migrant worker without a nationality

      Examples:
        | who                                                                   | nationality held | outcome                |
        | a migrant worker or of the family of one and under eighteen years old | no               | is potentially engaged |
        | a citizen of the State and under eighteen years old                   | no               | is not engaged         |
        | a migrant worker or of the family of one and under eighteen years old | yes              | is not engaged         |

    Scenario: Child of a migrant worker without a nationality: what happened to somebody else is not enough
      Given Zafar is a migrant worker or of the family of one and under eighteen years old
      And Boris is a citizen of the State and eighteen years old or more
      And as regards the civil status of Boris
        | nationality held | no |
      When the facts are assessed
      Then CMW article 29 is not engaged: child of a migrant worker without a nationality

  Rule: Article 30: Migrants' children have basic access to education like nationals; irregular status cannot bar public preschool or school

    Scenario: Child of migrants kept from school
      Given Kamila is a migrant worker or of the family of one and under eighteen years old
      And a measure concerns the education or training of Kamila
        | form | refusal of admission |
      When the facts are assessed
      Then CMW article 30 is potentially engaged for Kamila: child of migrants kept from school
      And with CMW General Comment No. 2, paragraphs 75 and 77
      And it is primary
      And no limit is shown

    Scenario Outline: Child of migrants kept from school turns on who the person is and the form it took
      Given Kamila is <who>
      And a measure concerns the education or training of Kamila
        | form | <form> |
      When the facts are assessed
      Then CMW article 30 <outcome>: child of migrants kept from school

      Examples:
        | who                                                                     | form                           | outcome                |
        | a migrant worker or of the family of one and under eighteen years old   | expulsion                      | is not engaged         |
        | a migrant worker or of the family of one and under eighteen years old   | refusal of admission           | is potentially engaged |
        | a migrant worker or of the family of one and under eighteen years old   | refusal of vocational training | is not engaged         |
        | a citizen of the State and under eighteen years old                     | refusal of admission           | is not engaged         |
        | a migrant worker or of the family of one and eighteen years old or more | refusal of admission           | is not engaged         |

    Scenario: Child of migrants kept from school: what happened to somebody else is not enough
      Given Kamila is a migrant worker or of the family of one and under eighteen years old
      And Yana is a citizen of the State and eighteen years old or more
      And a measure concerns the education or training of Yana
        | form | refusal of admission |
      When the facts are assessed
      Then CMW article 30 is not engaged: child of migrants kept from school
