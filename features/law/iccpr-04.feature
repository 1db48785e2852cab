@law @iccpr @article-4
Feature: States of emergency, ICCPR article 4
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 4(1): In a proclaimed emergency threatening the nation's life, strictly required, non-discriminatory derogation is possible

    Scenario: Emergency measure beyond what the situation strictly requires
      Given Polina is a journalist
      And Polina was subjected to powers of a state of emergency
        | area    | expression          |
        | bounded | no                  |
        | by      | agents of the State |
      When the facts are assessed
      Then ICCPR article 4(1) is potentially engaged for Polina: emergency measure beyond what the situation strictly requires
      And with HRC General Comment No. 29, paragraphs 4, 5 and 6
      And with Siracusa Principles, principle 51
      And it is read with ICCPR article 19
      And it is supporting
      And the limit "measure that a proclaimed and notified emergency strictly requires" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Emergency measure beyond what the situation strictly requires: what decides it
      Given Viktor is a person in the case
      And Viktor was subjected to powers of a state of emergency
        | area       | <area>       |
        | by         | <by>         |
        | need shown | <need shown> |
        | bounded    | <bounded>    |
      When the facts are assessed
      Then ICCPR article 4(1) <outcome>: emergency measure beyond what the situation strictly requires

      Examples:
        | area       | by                  | need shown | bounded | outcome                |
        | expression | agents of the State | no         | unknown | is potentially engaged |
        | unknown    | the government      | no         | unknown | is undetermined        |
        | unknown    | the government      | unknown    | no      | is undetermined        |
        | expression | an armed group      | unknown    | no      | is not engaged         |
        | expression | the government      | yes        | yes     | is not engaged         |

    Scenario: Emergency powers without a proclaimed emergency
      Given Zarina is a woman
      And Zarina was subjected to powers of a state of emergency
        | by         | agents of the State |
        | area       | expression          |
        | proclaimed | no                  |
      When the facts are assessed
      Then ICCPR article 4(1) is potentially engaged for Zarina: emergency powers without a proclaimed emergency
      And with HRC General Comment No. 29, paragraph 2
      And it is read with ICCPR article 19
      And it is supporting
      And no limit is shown

    Scenario Outline: Emergency powers without a proclaimed emergency turns on who acted, the field of law and whether a state of emergency was officially proclaimed
      Given Boris is a person in the case
      And Boris was subjected to powers of a state of emergency
        | by         | <by>         |
        | area       | <area>       |
        | proclaimed | <proclaimed> |
      When the facts are assessed
      Then ICCPR article 4(1) <outcome>: emergency powers without a proclaimed emergency

      Examples:
        | by                  | area       | proclaimed | outcome                |
        | agents of the State | expression | no         | is potentially engaged |
        | an armed group      | expression | no         | is not engaged         |
        | agents of the State | expression | yes        | is not engaged         |
        | agents of the State | unknown    | no         | is undetermined        |

    Scenario: Emergency powers without a threat to the life of the nation
      Given Inobat is a woman
      And Inobat was subjected to powers of a state of emergency
        | by                | agents of the State |
        | area              | expression          |
        | nation threatened | no                  |
      When the facts are assessed
      Then ICCPR article 4(1) is potentially engaged for Inobat: emergency powers without a threat to the life of the nation
      And with HRC General Comment No. 29, paragraphs 2 and 3
      And with Siracusa Principles, principles 39 and 40
      And it is read with ICCPR article 19
      And it is supporting
      And no limit is shown

    Scenario Outline: Emergency powers without a threat to the life of the nation turns on who acted, the field of law and whether the life of the nation was threatened
      Given Oleg is a person in the case
      And Oleg was subjected to powers of a state of emergency
        | by                | <by>                |
        | area              | <area>              |
        | nation threatened | <nation threatened> |
      When the facts are assessed
      Then ICCPR article 4(1) <outcome>: emergency powers without a threat to the life of the nation

      Examples:
        | by                  | area       | nation threatened | outcome                |
        | agents of the State | expression | no                | is potentially engaged |
        | an armed group      | expression | no                | is not engaged         |
        | agents of the State | expression | yes               | is not engaged         |
        | agents of the State | unknown    | no                | is undetermined        |

  Rule: Article 4(3): Derogations, their reasons and their end must be notified to other States through the UN Secretary-General

    Scenario: Derogation that is not notified
      Given Zafar is a man
      And Zafar was subjected to powers of a state of emergency
        | area     | expression          |
        | by       | agents of the State |
        | notified | no                  |
      When the facts are assessed
      Then ICCPR article 4(3) is potentially engaged for Zafar: derogation that is not notified
      And with HRC General Comment No. 29, paragraph 17
      And it is read with ICCPR article 19
      And it is context
      And no limit is shown

    Scenario Outline: Derogation that is not notified turns on the field of law, who acted and whether other States were notified through the United Nations
      Given Rano is a person in the case
      And Rano was subjected to powers of a state of emergency
        | area     | <area>     |
        | by       | <by>       |
        | notified | <notified> |
      When the facts are assessed
      Then ICCPR article 4(3) <outcome>: derogation that is not notified

      Examples:
        | area       | by                  | notified | outcome                |
        | expression | agents of the State | no       | is potentially engaged |
        | expression | an armed group      | no       | is not engaged         |
        | expression | agents of the State | yes      | is not engaged         |
        | unknown    | agents of the State | no       | is undetermined        |
