@law @iccpr @article-14
Feature: Presumption of innocence, ICCPR article 14(2)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(2): Anyone charged is presumed innocent until lawfully proved guilty

    Scenario: Accused in a cage or in shackles in court
      Given Parviz is a journalist
      And a court heard the case of Parviz
        | shown as dangerous | yes |
      And a charge was brought against Parviz
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is potentially engaged for Parviz: accused in a cage or in shackles in court
      And with HRC General Comment No. 32, paragraph 30
      And because of the hearing and the charge
      And it is primary
      And the limit "restraint in court that security was shown to need" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accused in a cage or in shackles in court turns on whether the accused was kept in a cage or in shackles
      Given Umut is a person in the case
      And a court heard the case of Umut
        | shown as dangerous | <shown as dangerous> |
      And a charge was brought against Umut
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) <outcome>: accused in a cage or in shackles in court

      Examples:
        | shown as dangerous | outcome                |
        | yes                | is potentially engaged |
        | no                 | is not engaged         |

    Scenario: Accused in a cage or in shackles in court: what happened to somebody else is not enough
      Given Umut is a person in the case
      And Sasha is a person in the case
      And a court heard the case of Sasha
        | shown as dangerous | yes |
      And a charge was brought against Umut
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is not engaged: accused in a cage or in shackles in court

    Scenario: Accused in a cage or in shackles in court: not where it belongs to a lawsuit
      Given Umut is a person in the case
      And Umut was sued, called the lawsuit
      And a court heard the case of Umut
        | shown as dangerous | yes         |
        | charge             | the lawsuit |
      And a charge was brought against Umut
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is not engaged: accused in a cage or in shackles in court

    Scenario: Accused in a cage or in shackles in court: the State may argue restraint in court that security was shown to need
      Given Parviz is a journalist
      And a court heard the case of Parviz
        | shown as dangerous | yes |
      And a charge was brought against Parviz
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is potentially engaged for Parviz: accused in a cage or in shackles in court
      And the limit "restraint in court that security was shown to need" is shown as not invoked
      And the test of "restraint in court that security was shown to need" has these limbs
        | need | shackles or a cage are not the norm: the State shows why security needed them in this case |
      Given the authorities explained what was done to Parviz
        | with | restraint in the courtroom was needed for security |
      When the facts are assessed again
      Then ICCPR article 14(2) is potentially engaged for Parviz: accused in a cage or in shackles in court
      And the limit "restraint in court that security was shown to need" is shown as invoked by the justification
      And on "need" the facts say of the hearing, shown as dangerous: the accused was kept in a cage or in shackles

    Scenario: Accused made to prove innocence
      Given Irina is a teacher
      And as regards the court that dealt with Irina
        | burden on accused | yes |
      And a charge was brought against Irina
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(2) is potentially engaged for Irina: accused made to prove innocence
      And with HRC General Comment No. 32, paragraph 30
      And because of the court conduct and the charge
      And it is primary
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accused made to prove innocence turns on whether the accused had to prove innocence
      Given Elena is a person in the case
      And as regards the court that dealt with Elena
        | burden on accused | <burden on accused> |
      And a charge was brought against Elena
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(2) <outcome>: accused made to prove innocence

      Examples:
        | burden on accused | outcome                |
        | yes               | is potentially engaged |
        | no                | is not engaged         |

    Scenario: Accused made to prove innocence: what happened to somebody else is not enough
      Given Elena is a person in the case
      And Lola is a person in the case
      And as regards the court that dealt with Lola
        | burden on accused | yes |
      And a charge was brought against Elena
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(2) is not engaged: accused made to prove innocence

    Scenario: Accused made to prove innocence: not where it belongs to a lawsuit
      Given Elena is a person in the case
      And Elena was sued, called the lawsuit
      And as regards the court that dealt with Elena
        | burden on accused | yes         |
        | charge            | the lawsuit |
      And a charge was brought against Elena
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(2) is not engaged: accused made to prove innocence

    Scenario: Officials call an accused guilty before judgment
      Given Zarina is a woman
      And Zarina was called guilty before any judgment
        | by | officers of the prosecution service |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is potentially engaged for Zarina: officials call an accused guilty before judgment
      And with HRC General Comment No. 32, paragraph 30
      And with UDHR article 11(1)
      And because of the guilt statement and the charge
      And it is primary
      And the limit "statement made after a final conviction" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Officials call an accused guilty before judgment turns on who acted and the kind of proceedings
      Given Nur is a person in the case
      And Nur was called guilty before any judgment
        | by | <by> |
      And a charge was brought against Nur
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(2) <outcome>: officials call an accused guilty before judgment

      Examples:
        | by                                  | procedure            | outcome                |
        | officers of the prosecution service | criminal proceedings | is potentially engaged |
        | unknown                             | criminal proceedings | is undetermined        |
        | officers of the prosecution service | unknown              | is undetermined        |

    Scenario: Officials call an accused guilty before judgment: what happened to somebody else is not enough
      Given Nur is a person in the case
      And Valya is a person in the case
      And Valya was called guilty before any judgment
        | by | officers of the prosecution service |
      And a charge was brought against Nur
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is not engaged: officials call an accused guilty before judgment

    Scenario: Officials call an accused guilty before judgment: not where it belongs to a lawsuit
      Given Nur is a person in the case
      And Nur was sued, called the lawsuit
      And Nur was called guilty before any judgment
        | by     | officers of the prosecution service |
        | charge | the lawsuit                         |
      And a charge was brought against Nur
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is not engaged: officials call an accused guilty before judgment

    Scenario: Officials call an accused guilty before judgment: the State may argue statement made after a final conviction
      Given Zarina is a woman
      And Zarina was called guilty before any judgment
        | by | officers of the prosecution service |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is potentially engaged for Zarina: officials call an accused guilty before judgment
      And the limit "statement made after a final conviction" is shown as not invoked
      And the test of "statement made after a final conviction" has these limbs
        | time | guilt had been found by a final judgment when the statement was made, so that it prejudged no trial |
      Given the authorities explained what was done to Zarina
        | with | the person had been convicted by a final judgment before |
      When the facts are assessed again
      Then ICCPR article 14(2) is potentially engaged for Zarina: officials call an accused guilty before judgment
      And the limit "statement made after a final conviction" is shown as invoked by the justification

    Scenario: Public accusation of crime by officials or State media
      Given Bakyt is a journalist
      And Bakyt was publicly discredited
        | by      | State media                  |
        | content | a public accusation of crime |
      And a charge was brought against Bakyt
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is potentially engaged for Bakyt: public accusation of crime by officials or State media
      And with HRC General Comment No. 32, paragraph 30
      And with UDHR article 11(1)
      And because of the smear campaign and the charge
      And it is supporting
      And the limit "statement made after a final conviction" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Public accusation of crime by officials or State media turns on who acted, what was said, the kind of proceedings and the offence
      Given Dana is a person in the case
      And Dana was publicly discredited
        | by      | <by>      |
        | content | <content> |
      And a charge was brought against Dana
        | procedure | <procedure> |
        | offence   | <offence>   |
      When the facts are assessed
      Then ICCPR article 14(2) <outcome>: public accusation of crime by officials or State media

      Examples:
        | by                     | content                            | procedure                | offence                               | outcome                |
        | State media            | a public accusation of crime       | criminal proceedings     | unknown                               | is potentially engaged |
        | a private media outlet | a public accusation of crime       | criminal proceedings     | unknown                               | is not engaged         |
        | State media            | a slur on morality or private life | criminal proceedings     | unknown                               | is not engaged         |
        | State media            | a public accusation of crime       | disciplinary proceedings | a breach of border or migration rules | is not engaged         |

    Scenario: Public accusation of crime by officials or State media: what happened to somebody else is not enough
      Given Dana is a person in the case
      And Shura is a person in the case
      And Shura was publicly discredited
        | by      | State media                  |
        | content | a public accusation of crime |
      And a charge was brought against Dana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is not engaged: public accusation of crime by officials or State media
