@law @iccpr @article-14
Feature: No forced confession, ICCPR article 14(3)(g)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(3)(g): No compulsion to testify against oneself or admit guilt

    Scenario: Compelled confession or statement
      Given Zarina is a woman
      And Zarina was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Zarina: compelled confession or statement
      And with HRC General Comment No. 32, paragraph 41
      And because of the confession and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Compelled confession or statement, where by is <by>
      Given Zarina is a woman
      And Zarina was made to confess or sign a statement
        | by | <by> |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: compelled confession or statement

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Compelled confession or statement: not when as regards someone else
      Given Zarina is a person in the case
      And Dilbar is a woman
      And Dilbar was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled confession or statement

    Scenario: Compelled confession or statement: not when with lawsuit
      Given Zarina is a woman
      And Zarina was sued
      And Zarina was made to confess or sign a statement
        | by     | police officers |
        | charge | the lawsuit     |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled confession or statement

    Scenario: Compelled statement of the accused used as evidence
      Given Ilyas is a woman
      And Ilyas was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
      And a charge was brought against Ilyas
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Ilyas: compelled statement of the accused used as evidence
      And with HRC General Comment No. 32, paragraphs 41 and 6
      And with Guidelines on the Role of Prosecutors, paragraph 16
      And because of the confession and the charge
      And it is primary
      And the limit "statement used as evidence that torture or the like took place, or against someone accused of it" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Compelled statement of the accused used as evidence, where by is <by>, used in court is <used in court>
      Given Ilyas is a woman
      And Ilyas was made to confess or sign a statement
        | by            | <by>            |
        | used in court | <used in court> |
      And a charge was brought against Ilyas
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: compelled statement of the accused used as evidence

      Examples:
        | by                         | used in court | outcome                |
        | police officers            | yes           | is potentially engaged |
        | a known private individual | yes           | is not engaged         |
        | unknown                    | yes           | is undetermined        |
        | police officers            | no            | is not engaged         |
        | police officers            | unknown       | is undetermined        |

    Scenario: Compelled statement of the accused used as evidence: not when as regards someone else
      Given Ilyas is a person in the case
      And Lola is a woman
      And Lola was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
      And a charge was brought against Ilyas
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled statement of the accused used as evidence

    Scenario: Compelled statement of the accused used as evidence: not when with lawsuit
      Given Ilyas is a woman
      And Ilyas was sued
      And Ilyas was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
        | charge        | the lawsuit     |
      And a charge was brought against Ilyas
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled statement of the accused used as evidence

    Scenario: Ill-treatment or threats in order to obtain a confession
      Given Polina is a journalist
      And Polina was ill-treated, called the treatment
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Polina was made to confess or sign a statement
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Polina: ill-treatment or threats in order to obtain a confession
      And with HRC General Comment No. 32, paragraph 41
      And because of the treatment and the confession
      And it is primary
      And no limit is shown

    Scenario Outline: Ill-treatment or threats in order to obtain a confession, where by is <by>, purpose is <purpose>, by 2 is <by 2>
      Given Polina is a journalist
      And Polina was ill-treated, called the treatment
        | by      | <by>      |
        | purpose | <purpose> |
      And Polina was made to confess or sign a statement
        | by | <by 2> |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: ill-treatment or threats in order to obtain a confession

      Examples:
        | by              | purpose                | by 2            | outcome                |
        | police officers | obtaining a confession | police officers | is potentially engaged |
        | a company       | obtaining a confession | police officers | is not engaged         |
        | unknown         | obtaining a confession | police officers | is undetermined        |
        | police officers | unknown                | police officers | is not engaged         |
        | police officers | obtaining a confession | a company       | is not engaged         |
        | police officers | obtaining a confession | unknown         | is undetermined        |

    Scenario: Ill-treatment or threats in order to obtain a confession: not when as regards someone else
      Given Polina is a person in the case
      And Tahir is a journalist
      And Tahir was ill-treated, called the treatment
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Polina was made to confess or sign a statement
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: ill-treatment or threats in order to obtain a confession

    Scenario: Ill-treatment or threats in order to obtain a confession: also when without ill-treatment, with threats or insults (by police officers
      Given Polina is a journalist
      And threats or insults were directed at Polina
        | by      | police officers        |
        | purpose | obtaining a confession |
      And a charge was brought against Polina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Polina: ill-treatment or threats in order to obtain a confession
      And because of the threat and the charge

    Scenario: Suspect or accused put under pressure in questioning
      Given Gulnara is under eighteen years old
      And Gulnara was questioned by the authorities
        | by            | police officers |
        | pressure used | yes             |
        | capacity      | a suspect       |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Gulnara: suspect or accused put under pressure in questioning
      And with HRC General Comment No. 32, paragraph 41
      And it is primary
      And no limit is shown

    Scenario Outline: Suspect or accused put under pressure in questioning, where by is <by>, pressure used is <pressure used>
      Given Gulnara is under eighteen years old
      And Gulnara was questioned by the authorities
        | by            | <by>            |
        | pressure used | <pressure used> |
        | capacity      | a suspect       |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: suspect or accused put under pressure in questioning

      Examples:
        | by              | pressure used | outcome                |
        | police officers | yes           | is potentially engaged |
        | unknown         | yes           | is undetermined        |
        | police officers | unknown       | is undetermined        |

    Scenario: Suspect or accused put under pressure in questioning: not when as regards someone else
      Given Gulnara is a person in the case
      And Jamshid is under eighteen years old
      And Jamshid was questioned by the authorities
        | by            | police officers |
        | pressure used | yes             |
        | capacity      | a witness       |
      And a charge was brought against Gulnara
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: suspect or accused put under pressure in questioning

    Scenario: Suspect or accused put under pressure in questioning: not when with charge (of treason), of a breach of border or migration rules
      Given Gulnara is under eighteen years old
      And a charge was brought against Gulnara, called the first charge
        | procedure | disciplinary proceedings              |
        | offence   | a breach of border or migration rules |
      And Gulnara was questioned by the authorities
        | by            | police officers  |
        | pressure used | yes              |
        | capacity      | a witness        |
        | charge        | the first charge |
      And a charge was brought against Gulnara, called the second charge
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: suspect or accused put under pressure in questioning
