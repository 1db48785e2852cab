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

    Scenario Outline: Accused detained and not brought to trial, where form is <form>, months pending is <months pending>
      Given Galina is under eighteen years old
      And a charge was brought against Galina
        | months pending | <months pending> |
      And Galina was deprived of liberty, called the detention
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 14(3)(c) <outcome>: accused detained and not brought to trial

      Examples:
        | form                            | months pending | outcome                |
        | detention pending trial         | 12 months      | is potentially engaged |
        | imprisonment after a conviction | 12 months      | is not engaged         |
        | unknown                         | 12 months      | is undetermined        |
        | detention pending trial         | unknown        | is undetermined        |

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

    Scenario Outline: Long proceedings, where delay is <delay>
      Given Olim is a lawyer
      And as regards an appeal by Olim
        | delay | <delay> |
      And a court gave judgment in the case of Olim
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(3)(c) <outcome>: long proceedings

      Examples:
        | delay       | outcome                |
        | after years | is potentially engaged |
        | after weeks | is not engaged         |
        | unknown     | is undetermined        |
