@law @iccpr @article-14
Feature: Trial without undue delay, ICCPR article 14(3)(c)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(3)(c): Trial without undue delay

    Scenario: Accused detained and not brought to trial
      Given Galina is under eighteen years old
      And a charge was brought against Galina
        | months pending | 12 months |
      And Galina was deprived of liberty, called the detention
        | form | detention pending trial |
      When the facts are assessed
      Then ICCPR article 14(3)(c) is potentially engaged for Galina: accused detained and not brought to trial
      And with HRC General Comment No. 32, paragraphs 61 and 35
      And because of the charge and the detention
      And it is supporting
      And the limit "length of the proceedings justified by the case" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accused detained and not brought to trial turns on the months that passed and the form it took
      Given Ulan is a person in the case
      And a charge was brought against Ulan
        | months pending | <months pending> |
      And Ulan was deprived of liberty
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 14(3)(c) <outcome>: accused detained and not brought to trial

      Examples:
        | months pending | form                    | outcome                |
        | 12 months      | detention pending trial | is potentially engaged |
        | unknown        | detention pending trial | is undetermined        |
        | 12 months      | unknown                 | is undetermined        |

    Scenario: Accused detained and not brought to trial: what happened to somebody else is not enough
      Given Ulan is a person in the case
      And Bakyt is a person in the case
      And a charge was brought against Bakyt
        | months pending | 12 months |
      And Ulan was deprived of liberty
        | form | detention pending trial |
      When the facts are assessed
      Then ICCPR article 14(3)(c) is not engaged: accused detained and not brought to trial

    Scenario: Accused detained and not brought to trial: not where it belongs to another charge
      Given Ulan is a person in the case
      And a charge was brought against Ulan, called the charge
        | months pending | 12 months |
      And a charge was brought against Ulan, called the charge 2
        | months pending | 1 month |
      And Ulan was deprived of liberty
        | form   | detention pending trial |
        | charge | the charge 2            |
      When the facts are assessed
      Then ICCPR article 14(3)(c) is not engaged: accused detained and not brought to trial

    Scenario: Accused detained and not brought to trial: the State may argue length of the proceedings justified by the case
      Given Galina is under eighteen years old
      And a charge was brought against Galina
        | months pending | 12 months |
      And Galina was deprived of liberty, called the detention
        | form | detention pending trial |
      When the facts are assessed
      Then ICCPR article 14(3)(c) is potentially engaged for Galina: accused detained and not brought to trial
      And the limit "length of the proceedings justified by the case" is shown as not invoked
      And the test of "length of the proceedings justified by the case" has these limbs
        | complexity | the case was complex                                                                                             |
        | conduct    | the delay is due to the accused, and the authorities acted with speed, above all where the accused is in custody |
      Given the authorities explained what was done to Galina
        | with | the case was complex, or the person caused the delay |
      When the facts are assessed again
      Then ICCPR article 14(3)(c) is potentially engaged for Galina: accused detained and not brought to trial
      And the limit "length of the proceedings justified by the case" is shown as invoked by the justification

    Scenario: Long proceedings
      Given Olim is a lawyer
      And a charge was brought against Olim
        | procedure      | criminal proceedings |
        | months pending | 24 months            |
      When the facts are assessed
      Then ICCPR article 14(3)(c) is potentially engaged for Olim: long proceedings
      And with HRC General Comment No. 32, paragraph 35
      And it is supporting
      And the limit "length of the proceedings justified by the case" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Long proceedings turns on the kind of proceedings, how many months passed until trial, the months that passed and the offence
      Given Umut is a person in the case
      And a charge was brought against Umut
        | procedure       | <procedure>       |
        | months to trial | <months to trial> |
        | months pending  | <months pending>  |
        | offence         | <offence>         |
      When the facts are assessed
      Then ICCPR article 14(3)(c) <outcome>: long proceedings

      Examples:
        | procedure                | months to trial | months pending | offence                               | outcome                |
        | criminal proceedings     | 24 months       | 1 month        | unknown                               | is potentially engaged |
        | criminal proceedings     | 23 months       | 23 months      | unknown                               | is not engaged         |
        | disciplinary proceedings | 30 months       | 30 months      | a breach of border or migration rules | is not engaged         |

    Scenario Outline: Long proceedings, with an appeal and a judgment, turns on how long it took
      Given Umut is a person in the case
      And as regards an appeal by Umut
        | delay | <delay> |
      And a court gave judgment in the case of Umut
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(3)(c) <outcome>: long proceedings

      Examples:
        | delay       | outcome                |
        | after years | is potentially engaged |
        | unknown     | is undetermined        |

    Scenario: Long proceedings: where the appeal concerns somebody else
      Given Umut is a person in the case
      And Sasha is a person in the case
      And as regards an appeal by Sasha
        | delay | after years |
      And a charge was brought against Umut
        | procedure       | criminal proceedings |
        | months to trial | 1 month              |
        | months pending  | 3 months             |
      When the facts are assessed
      Then ICCPR article 14(3)(c) is not engaged: long proceedings

    Scenario: Long proceedings: not from an appeal alone
      Given Umut is a person in the case
      And as regards an appeal by Umut
        | delay | after years |
      When the facts are assessed
      Then ICCPR article 14(3)(c) is not engaged: long proceedings

    Scenario: Long proceedings: where the charge concerns somebody else
      Given Umut is a person in the case
      And Sasha is a person in the case
      And a charge was brought against Sasha
        | procedure       | disciplinary proceedings              |
        | offence         | a breach of border or migration rules |
        | months to trial | 30 months                             |
        | months pending  | 30 months                             |
      And a court gave judgment in the case of Umut
        | outcome | an acquittal |
      When the facts are assessed
      Then ICCPR article 14(3)(c) is not engaged: long proceedings

    Scenario: Long proceedings: not where it belongs to another charge
      Given Umut is a person in the case
      And a charge was brought against Umut
        | procedure       | disciplinary proceedings              |
        | offence         | a breach of border or migration rules |
        | months to trial | 30 months                             |
        | months pending  | 30 months                             |
      And a charge was brought against Umut
        | procedure       | criminal proceedings |
        | months to trial | 1 month              |
        | months pending  | 1 month              |
      When the facts are assessed
      Then ICCPR article 14(3)(c) is not engaged: long proceedings

    Scenario: Long proceedings: left open where nothing says how long the charge was pending, whatever became of a lawsuit
      Given Umut is a man
      And Umut was sued, called the lawsuit
        | by | a company |
      And a charge was brought against Umut
        | date      | 1 May 2024                          |
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
        | offence   | fraud                               |
      When the facts are assessed
      Then ICCPR article 14(3)(c) is undetermined: long proceedings
