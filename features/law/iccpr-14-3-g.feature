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

    Scenario: Compelled confession or statement: what happened to somebody else is not enough
      Given Shura is a person in the case
      And Nur is a person in the case
      And Nur was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Shura
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled confession or statement

    Scenario: Compelled confession or statement: not where it belongs to a lawsuit
      Given Shura is a person in the case
      And Shura was sued, called the lawsuit
      And Shura was made to confess or sign a statement
        | by     | police officers |
        | charge | the lawsuit     |
      And a charge was brought against Shura
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled confession or statement

    Scenario: Compelled statement of the accused used as evidence
      Given Inobat is a woman
      And Inobat was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
      And a charge was brought against Inobat
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Inobat: compelled statement of the accused used as evidence
      And with HRC General Comment No. 32, paragraphs 41 and 6
      And with Guidelines on the Role of Prosecutors, paragraph 16
      And because of the confession and the charge
      And it is primary
      And the limit "statement used as evidence that torture or the like took place, or against someone accused of it" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Compelled statement of the accused used as evidence turns on who acted and whether the court relied on it
      Given Olim is a person in the case
      And Olim was made to confess or sign a statement
        | by            | <by>            |
        | used in court | <used in court> |
      And a charge was brought against Olim
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: compelled statement of the accused used as evidence

      Examples:
        | by              | used in court | outcome                |
        | police officers | yes           | is potentially engaged |
        | police officers | no            | is not engaged         |
        | unknown         | yes           | is undetermined        |

    Scenario: Compelled statement of the accused used as evidence: what happened to somebody else is not enough
      Given Olim is a person in the case
      And Viktor is a person in the case
      And Viktor was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
      And a charge was brought against Olim
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled statement of the accused used as evidence

    Scenario: Compelled statement of the accused used as evidence: not where it belongs to a lawsuit
      Given Olim is a person in the case
      And Olim was sued, called the lawsuit
      And Olim was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
        | charge        | the lawsuit     |
      And a charge was brought against Olim
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled statement of the accused used as evidence

    Scenario: Ill-treatment or threats in order to obtain a confession
      Given Polina is a journalist
      And Polina was ill-treated, called the treatment
        | by      | police officers        |
        | purpose | obtaining a confession |
      And a charge was brought against Polina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Polina: ill-treatment or threats in order to obtain a confession
      And with HRC General Comment No. 32, paragraph 41
      And because of the treatment and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Ill-treatment or threats in order to obtain a confession turns on who acted and the purpose
      Given Iman is a person in the case
      And Iman was ill-treated
        | by      | <by>      |
        | purpose | <purpose> |
      And a charge was brought against Iman
        | procedure | <procedure> |
        | offence   | <offence>   |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: ill-treatment or threats in order to obtain a confession

      Examples:
        | by              | purpose                | procedure                | offence                               | outcome                |
        | police officers | obtaining a confession | criminal proceedings     | treason                               | is potentially engaged |
        | police officers | unknown                | criminal proceedings     | treason                               | is not engaged         |
        | police officers | obtaining a confession | disciplinary proceedings | a breach of border or migration rules | is not engaged         |
        | unknown         | obtaining a confession | criminal proceedings     | treason                               | is undetermined        |

    Scenario: Ill-treatment or threats in order to obtain a confession: so too with threats or insults and a charge
      Given Iman is a person in the case
      And threats or insults were directed at Iman
        | by      | police officers        |
        | purpose | obtaining a confession |
      And a charge was brought against Iman
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged: ill-treatment or threats in order to obtain a confession

    Scenario Outline: Ill-treatment or threats in order to obtain a confession, with threats or insults and a charge: what decides it
      Given Iman is a person in the case
      And threats or insults were directed at Iman
        | by      | <by>      |
        | purpose | <purpose> |
      And a charge was brought against Iman
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: ill-treatment or threats in order to obtain a confession

      Examples:
        | by              | purpose                              | outcome         |
        | police officers | making the person resign from a post | is not engaged  |
        | unknown         | obtaining a confession               | is undetermined |

    Scenario: Ill-treatment or threats in order to obtain a confession: what happened to somebody else is not enough
      Given Iman is a person in the case
      And Umut is a person in the case
      And Umut was ill-treated
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Iman was made to confess or sign a statement
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: ill-treatment or threats in order to obtain a confession

    Scenario: Ill-treatment or threats in order to obtain a confession: where the threats concern somebody else
      Given Iman is a person in the case
      And Umut is a person in the case
      And threats or insults were directed at Umut
        | by      | police officers        |
        | purpose | obtaining a confession |
      And a charge was brought against Iman
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: ill-treatment or threats in order to obtain a confession

    Scenario: Accused put under pressure in questioning
      Given Gulnara is under eighteen years old
      And Gulnara was questioned by the authorities
        | by            | police officers |
        | pressure used | yes             |
        | capacity      | a suspect       |
      And a charge was brought against Gulnara
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Gulnara: accused put under pressure in questioning
      And with HRC General Comment No. 32, paragraph 41
      And it is primary
      And no limit is shown

    Scenario Outline: Accused put under pressure in questioning turns on who acted, whether pressure was used and of what the charge is
      Given Dilbar is a person in the case
      And Dilbar was questioned by the authorities
        | by            | <by>            |
        | pressure used | <pressure used> |
        | capacity      | <capacity>      |
      And a charge was brought against Dilbar
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: accused put under pressure in questioning

      Examples:
        | by              | pressure used | capacity  | offence | outcome                |
        | police officers | yes           | a suspect | treason | is potentially engaged |
        | police officers | unknown       | a suspect | treason | is undetermined        |
        | unknown         | yes           | a suspect | treason | is undetermined        |
        | police officers | yes           | a witness | unknown | is undetermined        |

    Scenario: Suspect, or person made to confess, whose charge is not told
      Given Timur is a person in the case
      And Timur was ill-treated, called the treatment
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Timur was made to confess or sign a statement
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Timur: suspect, or person made to confess, whose charge is not told
      And with HRC General Comment No. 32, paragraph 41
      And because of the treatment and the confession
      And it is supporting
      And no limit is shown

    Scenario: Accused put under pressure in questioning: not where it belongs to another charge
      Given Dilbar is a person in the case
      And Jamila is a person in the case
      And Jamila was questioned by the authorities
        | by            | police officers |
        | pressure used | yes             |
        | capacity      | a witness       |
      And a charge was brought against Dilbar
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: accused put under pressure in questioning

    Scenario: Accused put under pressure in questioning: not where it belongs to a charge (ICCPR article 14(3)(g))
      Given Dilbar is a person in the case
      And a charge was brought against Dilbar, called the charge
        | procedure | disciplinary proceedings              |
        | offence   | a breach of border or migration rules |
      And Dilbar was questioned by the authorities
        | by            | police officers |
        | pressure used | yes             |
        | capacity      | a witness       |
        | charge        | the charge      |
      And a charge was brought against Dilbar
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: accused put under pressure in questioning
