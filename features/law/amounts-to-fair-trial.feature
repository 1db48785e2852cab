@law @conclusions
Feature: What facts amount to (fair trial), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: Someone was accused or suspected of a crime

    Scenario: Person charged with a crime
      Given Timur is a person in the case
      And a charge was brought against Timur
        | procedure | criminal proceedings |
      When the facts are assessed
      Then it follows that Timur was accused or suspected of a crime

    Scenario Outline: Person held or questioned as a suspect turns on in which capacity
      Given Daniyar is a person in the case
      And Daniyar was questioned by the authorities
        | capacity | <capacity> |
      When the facts are assessed
      Then it <outcome> Daniyar was accused or suspected of a crime

      Examples:
        | capacity  | outcome              |
        | a suspect | follows that         |
        | a witness | does not follow that |

    Scenario Outline: Person held or questioned as a suspect, with deprivation of liberty, turns on in which capacity
      Given Daniyar is a person in the case
      And Daniyar was deprived of liberty
        | form     | arrest     |
        | capacity | <capacity> |
      When the facts are assessed
      Then it <outcome> Daniyar was accused or suspected of a crime

      Examples:
        | capacity  | outcome              |
        | a suspect | follows that         |
        | a witness | does not follow that |

  Rule: Someone faces a criminal charge, or an administrative one that is criminal in nature

    Scenario: Custody as a punishment for an administrative offence
      Given Karim is a person in the case
      And Karim was deprived of liberty
        | form     | administrative detention   |
        | capacity | an administrative offender |
      When the facts are assessed
      Then it follows that Karim faces a criminal charge, or an administrative one that is criminal in nature
      And that rests on HRC General Comment No. 32, paragraph 15

    Scenario Outline: Custody as a punishment for an administrative offence turns on the form it took and in which capacity
      Given Karim is a person in the case
      And Karim was deprived of liberty
        | form     | <form>     |
        | capacity | <capacity> |
      When the facts are assessed
      Then it <outcome> Karim faces a criminal charge, or an administrative one that is criminal in nature

      Examples:
        | form                     | capacity                   | outcome              |
        | administrative detention | an administrative offender | follows that         |
        | detention as a migrant   | an administrative offender | does not follow that |
        | administrative detention | a witness                  | does not follow that |

    Scenario: Administrative charge under a general norm that punishes
      Given Aigul is a person in the case
      And a charge was brought against Aigul
        | procedure | administrative offence proceedings |
        | offence   | a tax offence                      |
      When the facts are assessed
      Then it follows that Aigul faces a criminal charge, or an administrative one that is criminal in nature
      And that rests on HRC General Comment No. 32, paragraph 15

    Scenario Outline: Administrative charge under a general norm that punishes turns on the kind of proceedings and the offence
      Given Aigul is a person in the case
      And a charge was brought against Aigul
        | procedure | <procedure> |
        | offence   | <offence>   |
      When the facts are assessed
      Then it <outcome> Aigul faces a criminal charge, or an administrative one that is criminal in nature

      Examples:
        | procedure                          | offence                             | outcome              |
        | administrative offence proceedings | a tax offence                       | follows that         |
        | disciplinary proceedings           | a breach of the rules on assemblies | does not follow that |

    Scenario: Charge brought by the prosecution or the police
      Given Vera is a person in the case
      And a charge was brought against Vera
        | by | officers of the prosecution service |
      When the facts are assessed
      Then it follows that Vera faces a criminal charge, or an administrative one that is criminal in nature
      And that rests on HRC General Comment No. 32, paragraph 15

    Scenario Outline: Charge brought by the prosecution or the police turns on who acted
      Given Vera is a person in the case
      And a charge was brought against Vera
        | by | <by> |
      When the facts are assessed
      Then it <outcome> Vera faces a criminal charge, or an administrative one that is criminal in nature

      Examples:
        | by                                  | outcome         |
        | officers of the prosecution service | follows that    |
        | unknown                             | is open whether |

    Scenario: Criminal charge
      Given Nargiza is a person in the case
      And a charge was brought against Nargiza
        | procedure | criminal proceedings |
      When the facts are assessed
      Then it follows that Nargiza faces a criminal charge, or an administrative one that is criminal in nature
      And that rests on HRC General Comment No. 32, paragraph 15

    Scenario: Person held or questioned as an accused
      Given Zarina is a person in the case
      And Zarina was questioned by the authorities
        | capacity | an accused person |
      When the facts are assessed
      Then it follows that Zarina faces a criminal charge, or an administrative one that is criminal in nature
      And that rests on HRC General Comment No. 32, paragraph 15

    Scenario Outline: Person held or questioned as an accused turns on in which capacity
      Given Zarina is a person in the case
      And Zarina was questioned by the authorities
        | capacity | <capacity> |
      When the facts are assessed
      Then it <outcome> Zarina faces a criminal charge, or an administrative one that is criminal in nature

      Examples:
        | capacity          | outcome              |
        | an accused person | follows that         |
        | a witness         | does not follow that |

    Scenario Outline: Person held or questioned as an accused, with deprivation of liberty, turns on the form it took and in which capacity
      Given Zarina is a person in the case
      And Zarina was deprived of liberty
        | form     | <form>     |
        | capacity | <capacity> |
      When the facts are assessed
      Then it <outcome> Zarina faces a criminal charge, or an administrative one that is criminal in nature

      Examples:
        | form                            | capacity                             | outcome         |
        | detention pending trial         | a person without any stated capacity | follows that    |
        | arrest                          | an accused person                    | follows that    |
        | imprisonment after a conviction | a witness                            | follows that    |
        | arrest                          | a convicted person                   | follows that    |
        | arrest                          | unknown                              | is open whether |

    Scenario: Judgment on guilt
      Given Emil is a person in the case
      And a court gave judgment in the case of Emil
        | outcome | a conviction |
      When the facts are assessed
      Then it follows that Emil faces a criminal charge, or an administrative one that is criminal in nature
      And that rests on HRC General Comment No. 32, paragraph 15

    Scenario: Judgment on guilt: not ending in an order to pay or to act
      Given Emil is a person in the case
      And a court gave judgment in the case of Emil
        | outcome | an order to pay or to act |
      When the facts are assessed
      Then it does not follow that Emil faces a criminal charge, or an administrative one that is criminal in nature

    Scenario: Charge of an offence that is criminal by its nature
      Given Leyla is a person in the case
      And a charge was brought against Leyla
        | offence | an attempt to seize power or change the constitutional order |
      When the facts are assessed
      Then it follows that Leyla faces a criminal charge, or an administrative one that is criminal in nature
      And that rests on HRC General Comment No. 32, paragraph 15

    Scenario Outline: Charge of an offence that is criminal by its nature turns on the offence and the kind of proceedings
      Given Leyla is a person in the case
      And a charge was brought against Leyla
        | offence   | <offence>   |
        | procedure | <procedure> |
      When the facts are assessed
      Then it <outcome> Leyla faces a criminal charge, or an administrative one that is criminal in nature

      Examples:
        | offence                                                      | procedure                | outcome              |
        | treason                                                      | unknown                  | follows that         |
        | espionage                                                    | unknown                  | follows that         |
        | terrorism                                                    | unknown                  | follows that         |
        | an attempt to seize power or change the constitutional order | unknown                  | follows that         |
        | separatism                                                   | unknown                  | follows that         |
        | mass riot                                                    | unknown                  | follows that         |
        | defamation                                                   | disciplinary proceedings | does not follow that |

    Scenario: Sanction that is penal by its severity
      Given Olim is a person in the case
      And Olim was sentenced
        | type | administrative arrest |
      When the facts are assessed
      Then it follows that Olim faces a criminal charge, or an administrative one that is criminal in nature
      And that rests on HRC General Comment No. 32, paragraph 15

    Scenario Outline: Sanction that is penal by its severity turns on the penalty and who acted
      Given Olim is a person in the case
      And Olim was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then it <outcome> Olim faces a criminal charge, or an administrative one that is criminal in nature

      Examples:
        | type                       | by                      | outcome              |
        | death                      | unknown                 | follows that         |
        | administrative arrest      | unknown                 | follows that         |
        | community work             | unknown                 | follows that         |
        | suspended imprisonment     | unknown                 | follows that         |
        | corporal punishment        | unknown                 | follows that         |
        | expulsion from the country | unknown                 | follows that         |
        | damages                    | unknown                 | does not follow that |
        | death                      | an armed group          | does not follow that |
        | death                      | agents of another State | does not follow that |

    Scenario: Charge of violence or of a drug offence
      Given Sitora is a person in the case
      And a charge was brought against Sitora
        | offence | a drug offence |
      When the facts are assessed
      Then it follows that Sitora faces a criminal charge, or an administrative one that is criminal in nature
      And that rests on HRC General Comment No. 32, paragraphs 15 and 57

    Scenario Outline: Charge of violence or of a drug offence turns on the offence and the kind of proceedings
      Given Sitora is a person in the case
      And a charge was brought against Sitora
        | offence   | <offence>   |
        | procedure | <procedure> |
      When the facts are assessed
      Then it <outcome> Sitora faces a criminal charge, or an administrative one that is criminal in nature

      Examples:
        | offence           | procedure                | outcome              |
        | a drug offence    | unknown                  | follows that         |
        | a violent offence | unknown                  | follows that         |
        | a violent offence | disciplinary proceedings | does not follow that |
        | unknown           | unknown                  | is open whether      |

  Rule: The case of someone was heard behind closed doors

    Scenario: Trial behind closed doors, or open to some only
      Given Viktor is a person in the case
      And a court heard the case of Viktor
        | stage  | the trial |
        | public | no        |
      When the facts are assessed
      Then it follows that the case of Viktor was heard behind closed doors
      And that rests on HRC General Comment No. 32, paragraphs 28 and 29

    Scenario Outline: Trial behind closed doors, or open to some only turns on the stage, whether it was in public and who was kept out
      Given Viktor is a person in the case
      And a court heard the case of Viktor
        | stage    | <stage>    |
        | public   | <public>   |
        | excluded | <excluded> |
      When the facts are assessed
      Then it <outcome> the case of Viktor was heard behind closed doors

      Examples:
        | stage             | public  | excluded  | outcome              |
        | the trial         | no      | unknown   | follows that         |
        | the trial         | unknown | the press | follows that         |
        | the trial         | yes     | counsel   | does not follow that |
        | the investigation | no      | the press | does not follow that |

  Rule: Someone was compelled to confess or to testify against themselves

    Scenario: Confession or statement compelled by the authorities
      Given Parviz is a person in the case
      And Parviz was made to confess or sign a statement
        | by | police officers |
      When the facts are assessed
      Then it follows that Parviz was compelled to confess or to testify against themselves
      And that rests on HRC General Comment No. 32, paragraph 41

    Scenario Outline: Confession or statement compelled by the authorities turns on who acted and whether the court relied on it
      Given Parviz is a person in the case
      And Parviz was made to confess or sign a statement
        | by            | <by>            |
        | used in court | <used in court> |
      When the facts are assessed
      Then it <outcome> Parviz was compelled to confess or to testify against themselves

      Examples:
        | by                         | used in court | outcome              |
        | police officers            | unknown       | follows that         |
        | a known private individual | yes           | does not follow that |

  Rule: Someone was convicted

    Scenario: Conviction by judgment
      Given Kamila is a person in the case
      And a court gave judgment in the case of Kamila
        | outcome | a conviction |
      When the facts are assessed
      Then it follows that Kamila was convicted
      And that rests on HRC General Comment No. 32, paragraph 45

    Scenario: Conviction by judgment: not ending in an acquittal
      Given Kamila is a person in the case
      And a court gave judgment in the case of Kamila
        | outcome | an acquittal |
      When the facts are assessed
      Then it does not follow that Kamila was convicted

    Scenario: Conviction shown by the sentence
      Given Timur is a person in the case
      And Timur was sentenced
        | type | compulsory labour |
      When the facts are assessed
      Then it follows that Timur was convicted
      And that rests on HRC General Comment No. 32, paragraph 45

    Scenario Outline: Conviction shown by the sentence turns on the penalty and who acted
      Given Timur is a person in the case
      And Timur was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then it <outcome> Timur was convicted

      Examples:
        | type                    | by                      | outcome              |
        | death                   | unknown                 | follows that         |
        | imprisonment            | unknown                 | follows that         |
        | restriction of movement | unknown                 | follows that         |
        | suspended imprisonment  | unknown                 | follows that         |
        | a ban on holding office | unknown                 | follows that         |
        | corporal punishment     | unknown                 | follows that         |
        | compulsory labour       | unknown                 | follows that         |
        | damages                 | unknown                 | does not follow that |
        | imprisonment            | an armed group          | does not follow that |
        | imprisonment            | agents of another State | does not follow that |

    Scenario: Fine or confiscation on a charge that is penal in nature
      Given Lola is a person in the case
      And Lola was sentenced
        | type | a fine |
      And a charge was brought against Lola
        | procedure | criminal proceedings |
      When the facts are assessed
      Then it follows that Lola was convicted
      And that rests on HRC General Comment No. 32, paragraphs 15 and 45

    Scenario Outline: Fine or confiscation on a charge that is penal in nature turns on the penalty, who acted, the kind of proceedings and the offence
      Given Lola is a person in the case
      And Lola was sentenced
        | type | <type> |
        | by   | <by>   |
      And a charge was brought against Lola
        | procedure | <procedure> |
        | offence   | <offence>   |
      When the facts are assessed
      Then it <outcome> Lola was convicted

      Examples:
        | type                              | by                      | procedure                | offence                               | outcome              |
        | a fine                            | unknown                 | criminal proceedings     | unknown                               | follows that         |
        | a ban on a profession or activity | unknown                 | criminal proceedings     | unknown                               | follows that         |
        | confiscation of property          | unknown                 | criminal proceedings     | unknown                               | follows that         |
        | damages                           | unknown                 | criminal proceedings     | unknown                               | does not follow that |
        | a fine                            | unknown                 | disciplinary proceedings | a breach of border or migration rules | does not follow that |
        | a fine                            | a private employer      | criminal proceedings     | unknown                               | does not follow that |
        | a fine                            | agents of another State | criminal proceedings     | unknown                               | does not follow that |

    Scenario: Fine or confiscation on a charge that is penal in nature: what happened to somebody else is not enough
      Given Lola is a person in the case
      And Zarina is a person in the case
      And Zarina was sentenced
        | type | a fine |
      And a charge was brought against Lola
        | procedure | criminal proceedings |
      When the facts are assessed
      Then it does not follow that Lola was convicted

    Scenario: Fine or confiscation on a charge that is penal in nature: not where it belongs to another charge
      Given Lola is a person in the case
      And a charge was brought against Lola, called the charge
        | procedure | criminal proceedings |
      And a charge was brought against Lola, called the charge 2
        | procedure | disciplinary proceedings |
        | offence   | abuse of office          |
      And Lola was sentenced
        | type   | a fine       |
        | charge | the charge 2 |
      When the facts are assessed
      Then it does not follow that Lola was convicted

    Scenario Outline: Imprisonment after a conviction turns on the form it took and in which capacity
      Given Saida is a person in the case
      And Saida was deprived of liberty
        | form     | <form>     |
        | capacity | <capacity> |
      When the facts are assessed
      Then it <outcome> Saida was convicted

      Examples:
        | form           | capacity           | outcome         |
        | police custody | a convicted person | follows that    |
        | unknown        | an accused person  | is open whether |

  Rule: The defence of someone was obstructed

    Scenario: Defence obstructed in its contact with counsel
      Given Umida is a person in the case
      And as regards legal counsel for Umida
        | own choice | no |
      When the facts are assessed
      Then it follows that the defence of Umida was obstructed
      And that rests on HRC General Comment No. 32, paragraphs 34 and 37

    Scenario Outline: Defence obstructed in its contact with counsel: what decides it
      Given Umida is a person in the case
      And as regards legal counsel for Umida
        | own choice   | <own choice>   |
        | access       | <access>       |
        | stage        | <stage>        |
        | confidential | <confidential> |
        | pressured    | <pressured>    |
      When the facts are assessed
      Then it <outcome> the defence of Umida was obstructed

      Examples:
        | own choice | access  | stage                     | confidential | pressured | outcome              |
        | no         | unknown | unknown                   | unknown      | unknown   | follows that         |
        | unknown    | no      | the investigation         | unknown      | unknown   | follows that         |
        | unknown    | unknown | unknown                   | no           | unknown   | follows that         |
        | unknown    | unknown | unknown                   | unknown      | yes       | follows that         |
        | yes        | yes     | the trial                 | yes          | no        | does not follow that |
        | yes        | no      | the time after conviction | yes          | no        | does not follow that |

    Scenario: Defence not heard in court
      Given Cholpon is a person in the case
      And a court heard the case of Cholpon
        | defence heard | no |
      When the facts are assessed
      Then it follows that the defence of Cholpon was obstructed
      And that rests on HRC General Comment No. 32, paragraphs 13 and 39

    Scenario Outline: Defence not heard in court turns on whether the defence could present its case and who was kept out
      Given Cholpon is a person in the case
      And a court heard the case of Cholpon
        | defence heard | <defence heard> |
        | excluded      | <excluded>      |
      When the facts are assessed
      Then it <outcome> the defence of Cholpon was obstructed

      Examples:
        | defence heard | excluded | outcome         |
        | no            | unknown  | follows that    |
        | unknown       | counsel  | follows that    |
        | yes           | unknown  | is open whether |

    Scenario Outline: Defence not heard in court, with an evidence: what decides it
      Given Cholpon is a person in the case
      And as regards the evidence against Cholpon
        | defence witnesses heard | <defence witnesses heard> |
        | witnesses questioned    | <witnesses questioned>    |
        | secret evidence         | <secret evidence>         |
      When the facts are assessed
      Then it <outcome> the defence of Cholpon was obstructed

      Examples:
        | defence witnesses heard | witnesses questioned | secret evidence | outcome              |
        | no                      | unknown              | unknown         | follows that         |
        | unknown                 | no                   | unknown         | follows that         |
        | unknown                 | unknown              | yes             | follows that         |
        | yes                     | yes                  | no              | does not follow that |

    Scenario: Defence obstructed by refusal of the file or of time
      Given Ulan is a person in the case
      And as regards the access of Ulan to the case file
        | access | no |
      When the facts are assessed
      Then it follows that the defence of Ulan was obstructed
      And that rests on HRC General Comment No. 32, paragraphs 32 and 33

    Scenario Outline: Defence obstructed by refusal of the file or of time turns on whether the file could be seen, whether the whole file and whether more time was refused
      Given Ulan is a person in the case
      And as regards the access of Ulan to the case file
        | access       | <access>       |
        | complete     | <complete>     |
        | time refused | <time refused> |
      When the facts are assessed
      Then it <outcome> the defence of Ulan was obstructed

      Examples:
        | access | complete | time refused | outcome              |
        | no     | unknown  | unknown      | follows that         |
        | yes    | no       | unknown      | follows that         |
        | yes    | unknown  | yes          | follows that         |
        | yes    | yes      | no           | does not follow that |

  Rule: Someone was denied access to counsel

    Scenario: No contact with counsel in incommunicado detention
      Given Yana is a person in the case
      And Yana was deprived of liberty
        | by            | police officers |
        | incommunicado | yes             |
      When the facts are assessed
      Then it follows that Yana was denied access to counsel
      And that rests on HRC General Comment No. 32, paragraph 34
      And that rests on HRC General Comment No. 35, paragraph 35

    Scenario Outline: No contact with counsel in incommunicado detention turns on who acted, whether the person was cut off from the outside world and the form it took
      Given Yana is a person in the case
      And Yana was deprived of liberty
        | by            | <by>            |
        | incommunicado | <incommunicado> |
        | form          | <form>          |
      When the facts are assessed
      Then it <outcome> Yana was denied access to counsel

      Examples:
        | by              | incommunicado | form                    | outcome              |
        | police officers | yes           | unknown                 | follows that         |
        | unknown         | yes           | detention pending trial | follows that         |
        | police officers | no            | detention pending trial | does not follow that |
        | an armed group  | yes           | unknown                 | is open whether      |

    Scenario: Access to counsel refused or long delayed
      Given Cholpon is a person in the case
      And as regards legal counsel for Cholpon
        | access | no |
      When the facts are assessed
      Then it follows that Cholpon was denied access to counsel
      And that rests on HRC General Comment No. 32, paragraphs 34 and 38

    Scenario Outline: Access to counsel refused or long delayed turns on whether counsel could be met, how long it took and the stage
      Given Cholpon is a person in the case
      And as regards legal counsel for Cholpon
        | access | <access> |
        | delay  | <delay>  |
        | stage  | <stage>  |
      When the facts are assessed
      Then it <outcome> Cholpon was denied access to counsel

      Examples:
        | access | delay       | stage                     | outcome              |
        | no     | unknown     | unknown                   | follows that         |
        | yes    | after weeks | unknown                   | follows that         |
        | no     | never       | the time after conviction | does not follow that |
        | yes    | at once     | unknown                   | does not follow that |

    Scenario Outline: Access to counsel refused or long delayed, with legal counsel and an appeal, turns on whether counsel could be met and whether counsel was met to prepare it
      Given Cholpon is a person in the case
      And as regards legal counsel for Cholpon
        | access | <access>                  |
        | stage  | the time after conviction |
      And as regards an appeal by Cholpon, called the appeal
        | result             | the appeal pending   |
        | counsel met before | <counsel met before> |
      When the facts are assessed
      Then it <outcome> Cholpon was denied access to counsel

      Examples:
        | access | counsel met before | outcome              |
        | no     | unknown            | follows that         |
        | yes    | yes                | does not follow that |

    Scenario: Access to counsel refused or long delayed: not where counsel was refused after the conviction and met before the appeal
      Given Cholpon is a person in the case
      And as regards legal counsel for Cholpon
        | access | no                        |
        | stage  | the time after conviction |
      And as regards an appeal by Cholpon
        | result             | the decision upheld |
        | counsel met before | yes                 |
      When the facts are assessed
      Then it does not follow that Cholpon was denied access to counsel

    Scenario: Access to counsel refused or long delayed: where the legal counsel concerns somebody else
      Given Cholpon is a person in the case
      And Polina is a person in the case
      And as regards legal counsel for Polina
        | access | no                        |
        | stage  | the time after conviction |
      And as regards an appeal by Cholpon, called the appeal
        | result             | the appeal pending |
        | counsel met before | yes                |
      When the facts are assessed
      Then it does not follow that Cholpon was denied access to counsel

    Scenario: Access to counsel refused or long delayed: where the appeal belongs to a lawsuit
      Given Cholpon is a person in the case
      And a charge was brought against Cholpon, called the charge
      And as regards legal counsel for Cholpon
        | access | no                        |
        | stage  | the time after conviction |
        | charge | the charge                |
      And Cholpon was sued, called the lawsuit
      And as regards an appeal by Cholpon, called the appeal
        | result             | the appeal pending |
        | charge             | the lawsuit        |
        | counsel met before | yes                |
      When the facts are assessed
      Then it does not follow that Cholpon was denied access to counsel

    Scenario Outline: Access to counsel refused or long delayed, with an appeal, turns on whether counsel was met to prepare it
      Given Cholpon is a person in the case
      And as regards an appeal by Cholpon
        | counsel met before | <counsel met before> |
      When the facts are assessed
      Then it <outcome> Cholpon was denied access to counsel

      Examples:
        | counsel met before | outcome              |
        | no                 | follows that         |
        | yes                | does not follow that |

  Rule: The proceedings against someone respond to the exercise of a protected right

    Scenario Outline: Charge made of the protected activity itself turns on whether the acts charged are the activity itself
      Given Kamila is a person in the case
      And a charge was brought against Kamila
        | based on activity | <based on activity> |
        | linked to         | a private matter    |
      When the facts are assessed
      Then it <outcome> the proceedings against Kamila respond to the exercise of a protected right

      Examples:
        | based on activity | outcome              |
        | yes               | follows that         |
        | no                | does not follow that |

    Scenario Outline: Charge said to respond to protected activity turns on the reason behind it and whether the acts charged are the activity itself
      Given Murat is a person in the case
      And a charge was brought against Murat
        | linked to         | <linked to>         |
        | based on activity | <based on activity> |
      When the facts are assessed
      Then it <outcome> the proceedings against Murat respond to the exercise of a protected right

      Examples:
        | linked to        | based on activity | outcome              |
        | journalism       | unknown           | follows that         |
        | a private matter | no                | does not follow that |

    Scenario Outline: Sentence said to respond to protected activity turns on the reason behind it
      Given Viktor is a person in the case
      And Viktor was sentenced
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> the proceedings against Viktor respond to the exercise of a protected right

      Examples:
        | linked to         | outcome              |
        | human rights work | follows that         |
        | a private matter  | does not follow that |

  Rule: Ill-treatment by officials drew a statement from someone that was used in court

    Scenario: Ill-treatment for a statement, and a statement used in court
      Given Ilyas is a person in the case
      And Ilyas was ill-treated
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Ilyas was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
      When the facts are assessed
      Then it follows that ill-treatment by officials drew a statement from Ilyas that was used in court
      And that rests on HRC General Comment No. 32, paragraph 41

    Scenario Outline: Ill-treatment for a statement, and a statement used in court turns on who acted, the purpose and whether the court relied on it
      Given Ilyas is a person in the case
      And Ilyas was ill-treated
        | by      | <by>      |
        | purpose | <purpose> |
      And Ilyas was made to confess or sign a statement
        | by            | <by of the confession> |
        | used in court | <used in court>        |
      When the facts are assessed
      Then it <outcome> ill-treatment by officials drew a statement from Ilyas that was used in court

      Examples:
        | by              | purpose                | by of the confession | used in court | outcome              |
        | police officers | obtaining information  | police officers      | yes           | follows that         |
        | a company       | obtaining a confession | police officers      | yes           | does not follow that |
        | police officers | punishing              | police officers      | yes           | does not follow that |
        | police officers | obtaining a confession | a company            | yes           | does not follow that |
        | police officers | obtaining a confession | police officers      | no            | does not follow that |

    Scenario: Ill-treatment for a statement, and a statement used in court: where the confession or statement under pressure came from threats
      Given Ilyas is a person in the case
      And Ilyas was ill-treated
        | by      | police officers        |
        | purpose | obtaining a confession |
      And threats or insults were directed at Ilyas, called the threat
      And Ilyas was made to confess or sign a statement
        | by               | police officers |
        | used in court    | yes             |
        | obtained through | the threat      |
      When the facts are assessed
      Then it does not follow that ill-treatment by officials drew a statement from Ilyas that was used in court

    Scenario: Ill-treatment for a statement, and a statement used in court: what happened to somebody else is not enough
      Given Ilyas is a person in the case
      And Tahir is a person in the case
      And Ilyas was ill-treated
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Tahir was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
      When the facts are assessed
      Then it does not follow that ill-treatment by officials drew a statement from Ilyas that was used in court

    Scenario: Statement said to have been obtained through ill-treatment
      Given Boris is a person in the case
      And Boris was ill-treated, called the ill treatment
        | by | police officers |
      And Boris was made to confess or sign a statement
        | used in court    | yes               |
        | obtained through | the ill treatment |
      When the facts are assessed
      Then it follows that ill-treatment by officials drew a statement from Boris that was used in court
      And that rests on HRC General Comment No. 32, paragraph 41

    Scenario Outline: Statement said to have been obtained through ill-treatment turns on who acted and whether the court relied on it
      Given Boris is a person in the case
      And Boris was ill-treated, called the ill treatment
        | by | <by> |
      And Boris was made to confess or sign a statement
        | used in court    | <used in court>   |
        | obtained through | the ill treatment |
      When the facts are assessed
      Then it <outcome> ill-treatment by officials drew a statement from Boris that was used in court

      Examples:
        | by              | used in court | outcome              |
        | police officers | yes           | follows that         |
        | a company       | yes           | does not follow that |
        | police officers | no            | does not follow that |

    Scenario: Statement said to have been obtained through ill-treatment: not by police officers and the court relied on it
      Given Boris is a person in the case
      And Boris was ill-treated
        | by | police officers |
      And Boris was made to confess or sign a statement
        | used in court | yes |
      When the facts are assessed
      Then it does not follow that ill-treatment by officials drew a statement from Boris that was used in court

    Scenario: Statement said to have been obtained through ill-treatment: what happened to somebody else is not enough
      Given Boris is a person in the case
      And Karim is a person in the case
      And Boris was ill-treated, called the ill treatment
        | by | police officers |
      And Karim was made to confess or sign a statement
        | used in court    | yes               |
        | obtained through | the ill treatment |
      When the facts are assessed
      Then it does not follow that ill-treatment by officials drew a statement from Boris that was used in court

  Rule: The trial of someone lacked a guarantee of a fair trial

    Scenario: Trial behind closed doors as a failing of the trial
      Given Zafar is a person in the case
      And a court heard the case of Zafar
        | stage           | the trial |
        | public          | no        |
        | accused present | yes       |
      When the facts are assessed
      Then it follows that the trial of Zafar lacked a guarantee of a fair trial
      And that rests on HRC General Comment No. 36, paragraph 17

    Scenario: No effective counsel, or none without payment
      Given Gulnara is a person in the case
      And as regards legal counsel for Gulnara
        | active     | no |
        | own choice | no |
      When the facts are assessed
      Then it follows that the trial of Gulnara lacked a guarantee of a fair trial
      And that rests on HRC General Comment No. 36, paragraph 41
      And that rests on HRC General Comment No. 32, paragraph 38

    Scenario Outline: No effective counsel, or none without payment: what decides it
      Given Gulnara is a person in the case
      And as regards legal counsel for Gulnara
        | active         | <active>         |
        | own choice     | <own choice>     |
        | free of charge | <free of charge> |
        | could pay      | <could pay>      |
      When the facts are assessed
      Then it <outcome> the trial of Gulnara lacked a guarantee of a fair trial

      Examples:
        | active  | own choice | free of charge | could pay | outcome      |
        | no      | no         | unknown        | unknown   | follows that |
        | unknown | yes        | no             | no        | follows that |

    Scenario Outline: No effective counsel, or none without payment, with a court hearing, turns on the stage
      Given Gulnara is a person in the case
      And a court heard the case of Gulnara
        | stage           | <stage> |
        | counsel present | no      |
      When the facts are assessed
      Then it <outcome> the trial of Gulnara lacked a guarantee of a fair trial

      Examples:
        | stage      | outcome      |
        | the trial  | follows that |
        | the appeal | follows that |

    Scenario: Court that was not independent or impartial, or guilt presumed
      Given Lola is a person in the case
      And as regards the court that dealt with Lola
        | instructed | yes |
      When the facts are assessed
      Then it follows that the trial of Lola lacked a guarantee of a fair trial
      And that rests on HRC General Comment No. 36, paragraph 41

    Scenario Outline: Court that was not independent or impartial, or guilt presumed: what decides it
      Given Lola is a person in the case
      And as regards the court that dealt with Lola
        | instructed          | <instructed>          |
        | biased remarks      | <biased remarks>      |
        | burden on accused   | <burden on accused>   |
        | prior role          | <prior role>          |
        | disqualified by law | <disqualified by law> |
      When the facts are assessed
      Then it <outcome> the trial of Lola lacked a guarantee of a fair trial

      Examples:
        | instructed | biased remarks | burden on accused | prior role | disqualified by law | outcome         |
        | yes        | unknown        | unknown           | unknown    | unknown             | follows that    |
        | no         | yes            | unknown           | unknown    | unknown             | follows that    |
        | no         | unknown        | yes               | unknown    | unknown             | follows that    |
        | no         | unknown        | unknown           | yes        | unknown             | is open whether |
        | no         | unknown        | unknown           | unknown    | yes                 | is open whether |

    Scenario Outline: Court that was not independent or impartial, or guilt presumed, with a public statement of guilt, turns on who acted
      Given Lola is a person in the case
      And Lola was called guilty before any judgment
        | by | <by> |
      When the facts are assessed
      Then it <outcome> the trial of Lola lacked a guarantee of a fair trial

      Examples:
        | by                                  | outcome              |
        | officers of the prosecution service | follows that         |
        | a private media outlet              | does not follow that |

    Scenario Outline: Court that was not independent or impartial, or guilt presumed, with an appeal, turns on whether the law allowed an appeal
      Given Lola is a person in the case
      And as regards an appeal by Lola
        | available          | <available> |
        | counsel met before | yes         |
      When the facts are assessed
      Then it <outcome> the trial of Lola lacked a guarantee of a fair trial

      Examples:
        | available | outcome              |
        | no        | follows that         |
        | yes       | does not follow that |

    Scenario: Defence obstructed or no counsel
      Given Olim is a person in the case
      And as regards the access of Olim to the case file
        | access | no |
      When the facts are assessed
      Then it follows that the trial of Olim lacked a guarantee of a fair trial
      And that rests on HRC General Comment No. 36, paragraph 41

    Scenario: Defence obstructed or no counsel: so too with deprivation of liberty
      Given Olim is a person in the case
      And Olim was deprived of liberty
        | by            | police officers |
        | incommunicado | yes             |
      When the facts are assessed
      Then it follows that the trial of Olim lacked a guarantee of a fair trial

    Scenario: Forced confession used by the court
      Given Jamila is a person in the case
      And Jamila was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
      When the facts are assessed
      Then it follows that the trial of Jamila lacked a guarantee of a fair trial
      And that rests on HRC General Comment No. 36, paragraph 41

    Scenario Outline: Forced confession used by the court turns on who acted and whether the court relied on it
      Given Jamila is a person in the case
      And Jamila was made to confess or sign a statement
        | by            | <by>            |
        | used in court | <used in court> |
      When the facts are assessed
      Then it <outcome> the trial of Jamila lacked a guarantee of a fair trial

      Examples:
        | by              | used in court | outcome              |
        | police officers | yes           | follows that         |
        | police officers | no            | does not follow that |
        | a company       | yes           | does not follow that |

    Scenario: Trial in absence, without interpreter, in a cage or a hostile courtroom
      Given Oleg is a person in the case
      And a court heard the case of Oleg
        | stage       | the stage before trial |
        | interpreter | no                     |
      When the facts are assessed
      Then it follows that the trial of Oleg lacked a guarantee of a fair trial
      And that rests on HRC General Comment No. 36, paragraphs 41 and 17

    Scenario Outline: Trial in absence, without interpreter, in a cage or a hostile courtroom: what decides it
      Given Oleg is a person in the case
      And a court heard the case of Oleg
        | stage              | <stage>              |
        | interpreter        | <interpreter>        |
        | shown as dangerous | <shown as dangerous> |
        | hostile courtroom  | <hostile courtroom>  |
        | accused present    | <accused present>    |
      When the facts are assessed
      Then it <outcome> the trial of Oleg lacked a guarantee of a fair trial

      Examples:
        | stage                  | interpreter | shown as dangerous | hostile courtroom | accused present | outcome         |
        | the stage before trial | no          | unknown            | unknown           | unknown         | follows that    |
        | the stage before trial | unknown     | yes                | unknown           | unknown         | follows that    |
        | the stage before trial | unknown     | unknown            | yes               | unknown         | follows that    |
        | unknown                | unknown     | unknown            | unknown           | no              | is open whether |
