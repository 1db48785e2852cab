@law
Feature: Counsel denied
  As a researcher reading that a lawyer could not see a client
  I want the right to communicate with counsel wherever in the proceedings it was refused
  In order to cite article 14(3)(b) and (d) for the accused, article 9 for whoever is held, and the rules on prisoners

  Rule: Someone who faces a criminal charge may speak with counsel, promptly and in private

    Scenario: An accused person cannot meet counsel
      Given the lawyer of Rukhshona represents Rukhshona as counsel
      And a charge was brought against Rukhshona
        | procedure | criminal proceedings |
      And as regards legal counsel for Rukhshona, called the refusal
        | counsel | the lawyer of Rukhshona |
        | stage   | the investigation       |
        | access  | no                      |
      When the facts are assessed for Tajikistan
      Then ICCPR article 14(3)(b) is potentially engaged for Rukhshona: accused without access to counsel
      And with General Comment No. 32, paragraphs 32 and 34
      And with the Basic Principles on the Role of Lawyers, principle 8
      And because Rukhshona was denied access to counsel
      And because of the refusal and the charge

    Scenario Outline: Access <access>, in <proceedings>
      Given Rukhshona is a journalist
      And a charge was brought against Rukhshona
        | procedure | <proceedings> |
        | offence   | <offence>     |
      And as regards legal counsel for Rukhshona
        | access | <access> |
        | delay  | at once  |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: accused without access to counsel

      Examples: What the account says of access
        | proceedings          | offence    | access  | outcome                      |
        | criminal proceedings | defamation | no      | is potentially engaged       |
        | criminal proceedings | defamation | yes     | is not engaged               |
        | criminal proceedings | defamation | unknown | is undetermined              |

      Examples: What the account says of the charge
        | proceedings              | offence       | access | outcome                      |
        | disciplinary proceedings | a tax offence | no     | is not engaged               |
        | unknown                  | a tax offence | no     | is undetermined              |
        | unknown                  | treason       | no     | is potentially engaged       |

    Scenario Outline: Talks with counsel were confidential: <confidential>
      Given Rukhshona is a journalist
      And a charge was brought against Rukhshona
        | procedure | criminal proceedings |
      And as regards legal counsel for Rukhshona, called the talks
        | access       | yes            |
        | confidential | <confidential> |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: consultations with counsel not confidential

      Examples:
        | confidential | outcome                |
        | no           | is potentially engaged |
        | yes          | is not engaged         |
        | unknown      | is undetermined        |

    Scenario: Counsel comes only after weeks, and the Government speaks of a short delay for security
      Given Rukhshona is a journalist
      And a charge was brought against Rukhshona
        | procedure | criminal proceedings |
      And as regards legal counsel for Rukhshona, called the wait
        | delay | after weeks |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Rukhshona: accused without access to counsel
      And because of the wait and the charge
      And the limit "an exceptional and lawful suspension of visits of counsel" is shown as not invoked
      And no other limit is shown
      Given the authorities explained what was done to Rukhshona, called the answer
        | about | the wait                                                      |
        | with  | contact with counsel was put off for a few days for security |
      When the facts are assessed again
      Then ICCPR article 14(3)(b) is potentially engaged for Rukhshona: accused without access to counsel
      And the limit "an exceptional and lawful suspension of visits of counsel" is shown as invoked by the answer

  Rule: In court, counsel is more than a person who is there

    Scenario Outline: Counsel was present at the hearing: <present>
      Given Rukhshona is a journalist
      And a charge was brought against Rukhshona
        | procedure | criminal proceedings |
      And a court heard the case of Rukhshona, called the trial
        | stage              | the trial |
        | counsel present    | <present> |
        | chose to act alone | no        |
        | excluded           | the press |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: hearing without counsel

      Examples:
        | present | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

  Rule: Whoever is held may see a lawyer, charged or not

    Scenario: Rukhshona is held, is not charged and is cut off from everyone
      Given Rukhshona is a journalist
      And Rukhshona was deprived of liberty, called the detention
        | by            | agents of the State |
        | incommunicado | yes                 |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Rukhshona: incommunicado detention
      And with General Comment No. 35, paragraphs 35, 56 and 58
      And because of the detention
      And ICCPR article 14(3)(b) is undetermined: accused without access to counsel
      And the question on the capacity of the detention stays open

  Rule: A sanction that is penal by its severity is a criminal charge, whatever it is called

    Scenario Outline: Proceedings called disciplinary that end in <sanction>
      Given Rukhshona is a journalist
      And a charge was brought against Rukhshona
        | procedure | disciplinary proceedings |
      And Rukhshona was sentenced
        | type | <sanction> |
      And as regards legal counsel for Rukhshona
        | access | no |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: accused without access to counsel

      Examples:
        | sanction     | outcome                |
        | imprisonment | is potentially engaged |
        | a fine       | is undetermined        |

  Rule: What is refused to one person does not concern another

    Scenario: The refusal concerns someone else than the accused
      Given Rukhshona is a journalist
      And Davron is a man
      And a charge was brought against Davron
        | procedure | criminal proceedings |
      And as regards legal counsel for Rukhshona
        | access | no |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: accused without access to counsel
      Given a charge was brought against Rukhshona, called the case against Rukhshona
        | procedure | criminal proceedings |
      When the facts are assessed again
      Then ICCPR article 14(3)(b) is potentially engaged for Rukhshona: accused without access to counsel
      And because of the counsel and the case against Rukhshona
      And not because of the charge

  Rule: A prisoner, too, may consult a lawyer

    Scenario Outline: A convicted prisoner, and meetings with counsel: <access>
      Given Rukhshona is a journalist
      And Rukhshona was deprived of liberty since 5 February 2025
        | by            | agents of the State             |
        | form          | imprisonment after a conviction |
        | incommunicado | no                              |
      And as regards legal counsel for Rukhshona since 5 February 2025
        | stage        | the time after conviction |
        | access       | <access>                  |
        | delay        | at once                   |
        | confidential | yes                       |
      When the facts are assessed
      Then Mandela Rules, rule 61(1) <outcome>: legal adviser

      Examples:
        | access | outcome                      |
        | no     | is potentially engaged       |
        | yes    | is not engaged         |
