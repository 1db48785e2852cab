@law @iccpr @article-14
Feature: Presumption of innocence, ICCPR article 14(2)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(2): Anyone charged is presumed innocent until lawfully proved guilty

    Scenario: Accused in a cage or in shackles in court
      Given Parviz is an organisation
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

    Scenario Outline: Accused in a cage or in shackles in court, where shown as dangerous is <shown as dangerous>, procedure is <procedure>
      Given Parviz is an organisation
      And a court heard the case of Parviz
        | shown as dangerous | <shown as dangerous> |
      And a charge was brought against Parviz
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(2) <outcome>: accused in a cage or in shackles in court

      Examples:
        | shown as dangerous | procedure            | outcome                |
        | yes                | criminal proceedings | is potentially engaged |
        | no                 | criminal proceedings | is not engaged         |
        | unknown            | criminal proceedings | is not engaged         |
        | yes                | unknown              | is undetermined        |

    Scenario: Accused in a cage or in shackles in court: not when as regards someone else
      Given Parviz is a person in the case
      And Timur is an organisation
      And a court heard the case of Timur
        | shown as dangerous | yes |
      And a charge was brought against Parviz
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is not engaged: accused in a cage or in shackles in court

    Scenario: Accused in a cage or in shackles in court: not when with lawsuit
      Given Parviz is an organisation
      And Parviz was sued
      And a court heard the case of Parviz
        | shown as dangerous | yes         |
        | charge             | the lawsuit |
      And a charge was brought against Parviz
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is not engaged: accused in a cage or in shackles in court

    Scenario: Accused in a cage or in shackles in court: the State may argue restraint in court that security was shown to need
      Given Parviz is an organisation
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

    Scenario Outline: Accused made to prove innocence, where burden on accused is <burden on accused>, offence is <offence>
      Given Irina is a teacher
      And as regards the court that dealt with Irina
        | burden on accused | <burden on accused> |
      And a charge was brought against Irina
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 14(2) <outcome>: accused made to prove innocence

      Examples:
        | burden on accused | offence | outcome                |
        | yes               | treason | is potentially engaged |
        | no                | treason | is not engaged         |
        | unknown           | treason | is not engaged         |
        | yes               | unknown | is undetermined        |

    Scenario: Accused made to prove innocence: not when as regards someone else
      Given Irina is a person in the case
      And Leyla is a teacher
      And as regards the court that dealt with Leyla
        | burden on accused | yes |
      And a charge was brought against Irina
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(2) is not engaged: accused made to prove innocence

    Scenario: Accused made to prove innocence: not when with lawsuit
      Given Irina is a teacher
      And Irina was sued
      And as regards the court that dealt with Irina
        | burden on accused | yes         |
        | charge            | the lawsuit |
      And a charge was brought against Irina
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

    Scenario Outline: Officials call an accused guilty before judgment, where by is <by>
      Given Zarina is a woman
      And Zarina was called guilty before any judgment
        | by | <by> |
      And Zarina was deprived of liberty, called the detention
        | form     | arrest    |
        | capacity | a suspect |
      When the facts are assessed
      Then ICCPR article 14(2) <outcome>: officials call an accused guilty before judgment

      Examples:
        | by                     | outcome                |
        | State media            | is potentially engaged |
        | a private media outlet | is not engaged         |
        | unknown                | is undetermined        |

    Scenario: Officials call an accused guilty before judgment: not when as regards someone else
      Given Zarina is a person in the case
      And Dilbar is a woman
      And Dilbar was called guilty before any judgment
        | by | officers of the prosecution service |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) is not engaged: officials call an accused guilty before judgment

    Scenario: Officials call an accused guilty before judgment: not when with lawsuit
      Given Zarina is a woman
      And Zarina was sued
      And Zarina was called guilty before any judgment
        | by     | officers of the prosecution service |
        | charge | the lawsuit                         |
      And a charge was brought against Zarina
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
      Given Bakyt is a group of people
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

    Scenario Outline: Public accusation of crime by officials or State media, where by is <by>, content is <content>
      Given Bakyt is a group of people
      And Bakyt was publicly discredited
        | by      | <by>      |
        | content | <content> |
      And a charge was brought against Bakyt
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(2) <outcome>: public accusation of crime by officials or State media

      Examples:
        | by                     | content                            | outcome                |
        | State media            | a public accusation of crime       | is potentially engaged |
        | a private media outlet | a public accusation of crime       | is not engaged         |
        | unknown                | a public accusation of crime       | is undetermined        |
        | State media            | a slur on morality or private life | is not engaged         |
        | State media            | unknown                            | is undetermined        |
