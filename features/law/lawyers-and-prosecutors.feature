@law @lawyers
Feature: Lawyers and prosecutors, Basic Principles under whatever article
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Basic Principles on the Role of Lawyers, Principle 5: On arrest or charge, authorities immediately tell persons of the right to a chosen lawyer

    Scenario: Right to a lawyer not explained on arrest
      Given Kamila is a person in the case
      And Kamila was deprived of liberty
        | rights told | no              |
        | by          | police officers |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 5 is potentially engaged for Kamila: right to a lawyer not explained on arrest
      And with HRC General Comment No. 35, paragraph 58
      And with Body of Principles (detention), principle 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Right to a lawyer not explained on arrest turns on whether the rights of a detainee were explained and who acted
      Given Kamila is a person in the case
      And Kamila was deprived of liberty
        | rights told | <rights told> |
        | by          | <by>          |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 5 <outcome>: right to a lawyer not explained on arrest

      Examples:
        | rights told | by              | outcome                |
        | no          | police officers | is potentially engaged |
        | yes         | police officers | is not engaged         |
        | no          | an armed group  | is not engaged         |

  Rule: Basic Principles on the Role of Lawyers, Principle 7: Prompt access to a lawyer, at latest 48 hours from arrest or detention

    Scenario: No prompt access to a lawyer after arrest
      Given Madina is a person in the case
      And Madina was deprived of liberty
        | by            | police officers |
        | incommunicado | yes             |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 7 is potentially engaged for Madina: no prompt access to a lawyer after arrest
      And with Body of Principles (detention), principle 15
      And with HRC General Comment No. 35, paragraph 58
      And it is supporting
      And the limit "an exceptional and lawful suspension of visits of counsel for security and good order" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No prompt access to a lawyer after arrest turns on who acted and whether the person was cut off from the outside world
      Given Madina is a person in the case
      And Madina was deprived of liberty
        | by            | <by>            |
        | incommunicado | <incommunicado> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 7 <outcome>: no prompt access to a lawyer after arrest

      Examples:
        | by              | incommunicado | outcome                |
        | police officers | yes           | is potentially engaged |
        | police officers | unknown       | is undetermined        |
        | unknown         | yes           | is undetermined        |

    Scenario Outline: No prompt access to a lawyer after arrest, with legal counsel and deprivation of liberty: what decides it
      Given Madina is a person in the case
      And as regards legal counsel for Madina
        | access | <access> |
        | stage  | <stage>  |
        | delay  | <delay>  |
      And Madina was deprived of liberty
        | by            | <by>            |
        | incommunicado | <incommunicado> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 7 <outcome>: no prompt access to a lawyer after arrest

      Examples:
        | access  | stage              | delay   | by              | incommunicado | outcome                |
        | no      | the time of arrest | unknown | police officers | no            | is potentially engaged |
        | no      | the appeal         | never   | police officers | no            | is not engaged         |
        | no      | the time of arrest | never   | an armed group  | yes           | is not engaged         |
        | unknown | the time of arrest | at once | police officers | no            | is undetermined        |
        | yes     | the time of arrest | never   | unknown         | no            | is undetermined        |

    Scenario: No prompt access to a lawyer after arrest: where the legal counsel concerns somebody else
      Given Madina is a person in the case
      And Irina is a person in the case
      And as regards legal counsel for Irina
        | access | no                 |
        | delay  | never              |
        | stage  | the time of arrest |
      And Madina was deprived of liberty
        | by            | police officers |
        | incommunicado | no              |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 7 is not engaged: no prompt access to a lawyer after arrest

  Rule: Basic Principles on the Role of Lawyers, Principle 16(a): Lawyers can do all professional work without intimidation, hindrance, harassment or improper interference

    Scenario: Counsel put under pressure because of a case
      Given Lola is a person in the case
      And Zarina is a person in the case
      And as regards legal counsel for Zarina
        | counsel   | Lola |
        | pressured | yes  |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(a) is potentially engaged for Lola: counsel put under pressure because of a case
      And with Basic Principles on the Role of Lawyers, principles 16(c) and 18
      And with HRC General Comment No. 32, paragraph 34
      And it is supporting
      And no limit is shown

    Scenario Outline: Counsel put under pressure because of a case turns on whether counsel was put under pressure
      Given Lola is a person in the case
      And Zarina is a person in the case
      And as regards legal counsel for Zarina
        | counsel   | Lola        |
        | pressured | <pressured> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(a) <outcome>: counsel put under pressure because of a case

      Examples:
        | pressured | outcome                |
        | yes       | is potentially engaged |
        | no        | is not engaged         |

    Scenario: Counsel put under pressure because of a case: not where nothing says who the counsel was
      Given Lola is a person in the case
      And as regards legal counsel for Lola
        | pressured | yes |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(a) is not engaged: counsel put under pressure because of a case

    Scenario: Lawyer targeted for professional work
      Given Yusuf is a lawyer
      And threats or insults were directed at Yusuf
        | linked to | work as a lawyer |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(a) is potentially engaged for Yusuf: lawyer targeted for professional work
      And with HRC General Comment No. 32, paragraph 34
      And it is primary
      And no limit is shown

    Scenario Outline: Lawyer targeted for professional work turns on who the person is and the reason behind it
      Given Yusuf is <who>
      And threats or insults were directed at Yusuf
        | linked to | <linked to> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(a) <outcome>: lawyer targeted for professional work

      Examples:
        | who          | linked to        | outcome                |
        | a lawyer     | work as a lawyer | is potentially engaged |
        | a journalist | work as a lawyer | is not engaged         |
        | a lawyer     | a private matter | is not engaged         |

    Scenario Outline: Lawyer targeted for professional work, with a search, turns on who acted
      Given Yusuf is a lawyer
      And the premises of Yusuf were searched
        | by        | <by>             |
        | linked to | work as a lawyer |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(a) <outcome>: lawyer targeted for professional work

      Examples:
        | by                      | outcome                |
        | agents of another State | is potentially engaged |
        | unknown                 | is undetermined        |

    Scenario Outline: Lawyer targeted for professional work, with a physical attack, turns on the reason behind it
      Given Yusuf is a lawyer
      And Yusuf was physically attacked
        | by        | a known private individual |
        | linked to | <linked to>                |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(a) <outcome>: lawyer targeted for professional work

      Examples:
        | linked to        | outcome                |
        | work as a lawyer | is potentially engaged |
        | a private matter | is not engaged         |

    Scenario: Lawyer targeted for professional work: what happened to somebody else is not enough
      Given Yusuf is a lawyer
      And Ilyas is a journalist
      And Ilyas was physically attacked
        | by        | a known private individual |
        | linked to | work as a lawyer           |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(a) is not engaged: lawyer targeted for professional work

    Scenario Outline: Lawyer targeted for professional work, with harassment, turns on the reason behind it
      Given Yusuf is a lawyer
      And Yusuf was harassed
        | by        | a known private individual |
        | linked to | <linked to>                |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(a) <outcome>: lawyer targeted for professional work

      Examples:
        | linked to        | outcome                |
        | work as a lawyer | is potentially engaged |
        | a private matter | is not engaged         |

    Scenario Outline: Lawyer targeted for professional work, with a public discrediting, turns on the reason behind it
      Given Yusuf is a lawyer
      And Yusuf was publicly discredited
        | by        | a known private individual |
        | linked to | <linked to>                |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(a) <outcome>: lawyer targeted for professional work

      Examples:
        | linked to        | outcome                |
        | work as a lawyer | is potentially engaged |
        | a private matter | is not engaged         |

    Scenario Outline: Lawyer targeted for professional work, with damage to property, turns on the reason behind it
      Given Yusuf is a lawyer
      And property of Yusuf was damaged
        | by        | a known private individual |
        | linked to | <linked to>                |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(a) <outcome>: lawyer targeted for professional work

      Examples:
        | linked to        | outcome                |
        | work as a lawyer | is potentially engaged |
        | a private matter | is not engaged         |

  Rule: Basic Principles on the Role of Lawyers, Principle 16(b): Lawyers may travel and consult clients freely at home and abroad

    Scenario: Lawyer kept from travelling
      Given Polina is a lawyer
      And Polina was kept from moving freely
        | by        | border or migration officers |
        | linked to | work as a lawyer             |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(b) is potentially engaged for Polina: lawyer kept from travelling
      And it is supporting
      And no limit is shown

    Scenario Outline: Lawyer kept from travelling turns on who acted and the reason behind it
      Given Polina is a lawyer
      And Polina was kept from moving freely
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(b) <outcome>: lawyer kept from travelling

      Examples:
        | by                           | linked to        | outcome                |
        | border or migration officers | work as a lawyer | is potentially engaged |
        | border or migration officers | a private matter | is not engaged         |
        | a private employer           | work as a lawyer | is not engaged         |

    Scenario: Lawyer kept from travelling: what happened to somebody else is not enough
      Given Polina is a lawyer
      And Leyla is a journalist
      And Leyla was kept from moving freely
        | by        | border or migration officers |
        | linked to | work as a lawyer             |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(b) is not engaged: lawyer kept from travelling

  Rule: Basic Principles on the Role of Lawyers, Principle 16(c): No prosecution or sanctions, or threats of them, for action under recognised duties and ethics

    Scenario: Lawyer prosecuted or disciplined for professional work
      Given Elena is a lawyer
      And a charge was brought against Elena
        | linked to | work as a lawyer |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(c) is potentially engaged for Elena: lawyer prosecuted or disciplined for professional work
      And with Basic Principles on the Role of Lawyers, principles 20, 23, 28 and 29
      And with HRC General Comment No. 32, paragraph 34
      And it is primary
      And the limit "discipline of a lawyer under the rules of the profession" is shown as not invoked
      And no other limit is shown

    Scenario: Lawyer prosecuted or disciplined for professional work: the State may argue discipline of a lawyer under the rules of the profession
      Given Elena is a lawyer
      And a charge was brought against Elena
        | linked to | work as a lawyer |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(c) is potentially engaged for Elena: lawyer prosecuted or disciplined for professional work
      And the limit "discipline of a lawyer under the rules of the profession" is shown as not invoked
      And the test of "discipline of a lawyer under the rules of the profession" has these limbs
        | standards | decided under a code of conduct and recognised standards of the profession                                              |
        | procedure | in a fair hearing before an impartial professional committee, an independent authority or a court, with judicial review |
      Given the authorities explained what was done to Elena
        | with | the rules of the profession were applied |
      When the facts are assessed again
      Then Basic Principles on the Role of Lawyers, principle 16(c) is potentially engaged for Elena: lawyer prosecuted or disciplined for professional work
      And the limit "discipline of a lawyer under the rules of the profession" is shown as invoked by the justification

    Scenario Outline: Lawyer prosecuted or disciplined for professional work turns on who the person is and the reason behind it
      Given Elena is <who>
      And a charge was brought against Elena
        | linked to | <linked to> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(c) <outcome>: lawyer prosecuted or disciplined for professional work

      Examples:
        | who          | linked to        | outcome                |
        | a lawyer     | work as a lawyer | is potentially engaged |
        | a journalist | work as a lawyer | is not engaged         |
        | a lawyer     | a private matter | is not engaged         |

    Scenario Outline: Lawyer prosecuted or disciplined for professional work, with a measure at work, turns on the form it took and the reason behind it
      Given Elena is a lawyer
      And Elena suffered a measure at work
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(c) <outcome>: lawyer prosecuted or disciplined for professional work

      Examples:
        | form                           | linked to        | outcome                |
        | disbarment                     | work as a lawyer | is potentially engaged |
        | loss of a professional licence | work as a lawyer | is potentially engaged |
        | a disciplinary sanction        | work as a lawyer | is potentially engaged |
        | disbarment                     | a private matter | is not engaged         |
        | unknown                        | work as a lawyer | is undetermined        |

    Scenario: Lawyer prosecuted or disciplined for professional work: what happened to somebody else is not enough
      Given Elena is a lawyer
      And Lola is a journalist
      And a charge was brought against Lola
        | linked to | work as a lawyer |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(c) is not engaged: lawyer prosecuted or disciplined for professional work

    Scenario Outline: Lawyer prosecuted or disciplined for professional work, with a lawsuit, turns on who acted and the reason behind it
      Given Elena is a lawyer
      And Elena was sued
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 16(c) <outcome>: lawyer prosecuted or disciplined for professional work

      Examples:
        | by                         | linked to        | outcome                |
        | a ministry                 | work as a lawyer | is potentially engaged |
        | a known private individual | work as a lawyer | is not engaged         |
        | a ministry                 | a private matter | is not engaged         |

  Rule: Basic Principles on the Role of Lawyers, Principle 17: Authorities adequately safeguard lawyers whose security is threatened because of their functions

    Scenario: Lawyer whose safety is threatened
      Given Ulan is a lawyer
      And threats or insults were directed at Ulan
        | linked to | work as a lawyer |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 17 is potentially engaged for Ulan: lawyer whose safety is threatened
      And it is supporting
      And no limit is shown

    Scenario Outline: Lawyer whose safety is threatened turns on the reason behind it
      Given Ulan is a lawyer
      And threats or insults were directed at Ulan
        | linked to | <linked to> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 17 <outcome>: lawyer whose safety is threatened

      Examples:
        | linked to                      | outcome                |
        | work as a lawyer               | is potentially engaged |
        | civic or professional activity | is undetermined        |

    Scenario Outline: Lawyer whose safety is threatened, with a physical attack, turns on the reason behind it
      Given Ulan is a lawyer
      And Ulan was physically attacked
        | linked to | <linked to> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 17 <outcome>: lawyer whose safety is threatened

      Examples:
        | linked to        | outcome                |
        | work as a lawyer | is potentially engaged |
        | a private matter | is not engaged         |

    Scenario: Lawyer whose safety is threatened: what happened to somebody else is not enough
      Given Ulan is a lawyer
      And Bakyt is a journalist
      And Bakyt was physically attacked
        | linked to | work as a lawyer |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 17 is not engaged: lawyer whose safety is threatened

  Rule: Basic Principles on the Role of Lawyers, Principle 18: Lawyers are not identified with clients or their causes

    Scenario: Lawyer identified with a client
      Given Farid is a lawyer
      And Farid was publicly discredited
        | linked to | what a client said or did |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 18 is potentially engaged for Farid: lawyer identified with a client
      And it is supporting
      And no limit is shown

    Scenario Outline: Lawyer identified with a client turns on the reason behind it
      Given Farid is a lawyer
      And Farid was publicly discredited
        | linked to | <linked to> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 18 <outcome>: lawyer identified with a client

      Examples:
        | linked to                 | outcome                |
        | what a client said or did | is potentially engaged |
        | a private matter          | is not engaged         |

    Scenario: Lawyer identified with a client: what happened to somebody else is not enough
      Given Farid is a lawyer
      And Olim is a journalist
      And Olim was publicly discredited
        | linked to | what a client said or did |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 18 is not engaged: lawyer identified with a client

  Rule: Basic Principles on the Role of Lawyers, Principle 19: Courts must not refuse a lawyer's right to appear, unless properly disqualified

    Scenario: Counsel kept out of court
      Given Gulnara represents Sitora as counsel
      And a court heard the case of Sitora
        | excluded | counsel |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 19 is potentially engaged for Gulnara: counsel kept out of court
      And it is supporting
      And the limit "lawyer lawfully disqualified" is shown as not invoked
      And no other limit is shown

    Scenario: Counsel kept out of court: the State may argue lawyer lawfully disqualified
      Given Gulnara represents Sitora as counsel
      And a court heard the case of Sitora
        | excluded | counsel |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 19 is potentially engaged for Gulnara: counsel kept out of court
      And the limit "lawyer lawfully disqualified" is shown as not invoked
      And the test of "lawyer lawfully disqualified" has these limbs
        | disqualified | the lawyer was disqualified under national law and practice in conformity with the Principles |
      Given the authorities explained what was done to Gulnara
        | with | the lawyer was disqualified under the law |
      When the facts are assessed again
      Then Basic Principles on the Role of Lawyers, principle 19 is potentially engaged for Gulnara: counsel kept out of court
      And the limit "lawyer lawfully disqualified" is shown as invoked by the justification

    Scenario Outline: Counsel kept out of court turns on who was kept out
      Given Gulnara represents Sitora as counsel
      And a court heard the case of Sitora
        | excluded | <excluded> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 19 <outcome>: counsel kept out of court

      Examples:
        | excluded  | outcome                |
        | counsel   | is potentially engaged |
        | the press | is not engaged         |

    Scenario: Counsel kept out of court: what happened to somebody else is not enough
      Given Gulnara is a person in the case
      And Sitora is a person in the case
      And Rano is a person in the case
      And Gulnara represents Sitora as counsel
      And a court heard the case of Rano
        | excluded | counsel |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 19 is not engaged: counsel kept out of court

  Rule: Basic Principles on the Role of Lawyers, Principle 22: Professional communications with clients are confidential

    Scenario: Papers or communications of a lawyer with clients
      Given Nargiza is a lawyer
      And the premises of Nargiza were searched
        | of | a workplace or office |
        | by | police officers       |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 22 is potentially engaged for Nargiza: papers or communications of a lawyer with clients
      And with HRC General Comment No. 32, paragraph 34
      And it is supporting
      And no limit is shown

    Scenario Outline: Papers or communications of a lawyer with clients turns on who the person is, what was concerned and who acted
      Given Nargiza is <who>
      And the premises of Nargiza were searched
        | of | <of> |
        | by | <by> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 22 <outcome>: papers or communications of a lawyer with clients

      Examples:
        | who          | of                    | by              | outcome                |
        | a lawyer     | a workplace or office | police officers | is potentially engaged |
        | a journalist | a workplace or office | police officers | is not engaged         |
        | a lawyer     | unknown               | police officers | is undetermined        |
        | a lawyer     | a workplace or office | unknown         | is undetermined        |

    Scenario Outline: Papers or communications of a lawyer with clients, with seizure of belongings, turns on what was concerned and who acted
      Given Nargiza is a lawyer
      And belongings of Nargiza were taken
        | of | <of> |
        | by | <by> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 22 <outcome>: papers or communications of a lawyer with clients

      Examples:
        | of                     | by              | outcome                |
        | papers of a legal case | police officers | is potentially engaged |
        | unknown                | police officers | is undetermined        |
        | papers of a legal case | unknown         | is undetermined        |

    Scenario Outline: Papers or communications of a lawyer with clients, with interception of communications, turns on what was concerned and who acted
      Given Nargiza is a lawyer
      And communications of Nargiza were intercepted
        | of | <of> |
        | by | <by> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 22 <outcome>: papers or communications of a lawyer with clients

      Examples:
        | of                         | by              | outcome                |
        | communication with counsel | police officers | is potentially engaged |
        | unknown                    | police officers | is undetermined        |
        | communication with counsel | unknown         | is undetermined        |

    Scenario: Papers or communications of a lawyer with clients: what happened to somebody else is not enough
      Given Nargiza is a lawyer
      And Aigul is a journalist
      And communications of Aigul were intercepted
        | of | communication with counsel |
        | by | police officers            |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 22 is not engaged: papers or communications of a lawyer with clients

  Rule: Basic Principles on the Role of Lawyers, Principle 24: Lawyers may form self-governing associations free of external interference

    Scenario: Interference with a bar association
      Given Saida is a person in the case
      And a measure was taken against an organisation of Saida
        | of | a bar association |
        | by | a ministry        |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 24 is potentially engaged for Saida: interference with a bar association
      And with Basic Principles on the Role of Lawyers, principle 25
      And it is supporting
      And no limit is shown

    Scenario Outline: Interference with a bar association turns on what was concerned and who acted
      Given Saida is a person in the case
      And a measure was taken against an organisation of Saida
        | of | <of> |
        | by | <by> |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 24 <outcome>: interference with a bar association

      Examples:
        | of                            | by         | outcome                |
        | a bar association             | a ministry | is potentially engaged |
        | a political party or movement | a ministry | is not engaged         |
        | a bar association             | a company  | is not engaged         |

  Rule: Basic Principles on the Role of Lawyers, Principle 28: Discipline before impartial professional committee, independent authority or court, with judicial review

    Scenario: Lawyer disciplined without a fair procedure
      Given Olim is a lawyer
      And Olim suffered a measure at work
        | form         | disbarment |
        | court review | no         |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 28 is potentially engaged for Olim: lawyer disciplined without a fair procedure
      And with Basic Principles on the Role of Lawyers, principles 27 and 29
      And it is supporting
      And no limit is shown

    Scenario Outline: Lawyer disciplined without a fair procedure turns on who the person is, the form it took, whether reasons were given and whether a court could review the measure
      Given Olim is <who>
      And Olim suffered a measure at work
        | form          | <form>          |
        | reasons given | <reasons given> |
        | court review  | <court review>  |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 28 <outcome>: lawyer disciplined without a fair procedure

      Examples:
        | who                  | form                           | reasons given | court review | outcome                |
        | a lawyer             | loss of a professional licence | no            | unknown      | is potentially engaged |
        | a lawyer             | loss of a professional licence | unknown       | no           | is potentially engaged |
        | a lawyer             | a disciplinary sanction        | no            | unknown      | is potentially engaged |
        | a lawyer             | a disciplinary sanction        | unknown       | no           | is potentially engaged |
        | a lawyer             | dismissal                      | no            | no           | is not engaged         |
        | a lawyer             | disbarment                     | unknown       | yes          | is undetermined        |
        | a person in the case | disbarment                     | no            | yes          | is not engaged         |

    Scenario: Lawyer disciplined without a fair procedure: what happened to somebody else is not enough
      Given Olim is a lawyer
      And Viktor is a journalist
      And Viktor suffered a measure at work
        | form          | disbarment |
        | reasons given | no         |
        | court review  | yes        |
      When the facts are assessed
      Then Basic Principles on the Role of Lawyers, principle 28 is not engaged: lawyer disciplined without a fair procedure

  Rule: Guidelines on the Role of Prosecutors, Guideline 14: Do not start or continue, or seek to stay, prosecution when impartial inquiry shows charge unfounded

    Scenario: Prosecution that responds to protected activity
      Given Kamila is a person in the case
      And a charge was brought against Kamila
        | by                | officers of the prosecution service |
        | based on activity | yes                                 |
      When the facts are assessed
      Then Guidelines on the Role of Prosecutors, paragraph 14 is potentially engaged for Kamila: prosecution that responds to protected activity
      And with Guidelines on the Role of Prosecutors, paragraphs 12 and 13(b)
      And it is supporting
      And no limit is shown

    Scenario Outline: Prosecution that responds to protected activity turns on who acted and whether the acts charged are the activity itself
      Given Kamila is a person in the case
      And a charge was brought against Kamila
        | by                | <by>                |
        | based on activity | <based on activity> |
      When the facts are assessed
      Then Guidelines on the Role of Prosecutors, paragraph 14 <outcome>: prosecution that responds to protected activity

      Examples:
        | by                                  | based on activity | outcome                |
        | officers of the prosecution service | yes               | is potentially engaged |
        | police officers                     | yes               | is not engaged         |
        | officers of the prosecution service | unknown           | is undetermined        |

    Scenario: Prosecution that responds to protected activity: not where it belongs to another charge
      Given Kamila is a person in the case
      And a charge was brought against Kamila
        | by                | officers of the prosecution service |
        | based on activity | no                                  |
      And a charge was brought against Kamila
        | by                | police officers |
        | based on activity | yes             |
      When the facts are assessed
      Then Guidelines on the Role of Prosecutors, paragraph 14 is not engaged: prosecution that responds to protected activity
