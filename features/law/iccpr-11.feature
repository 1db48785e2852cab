@law @iccpr @article-11
Feature: No prison for debt, ICCPR article 11
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 11: No imprisonment merely for being unable to perform a contract

    Scenario: Ban on imprisonment for a contract debt set aside in an emergency
      Given Aigul is a woman
      And Aigul was subjected to powers of a state of emergency
        | area | protection from imprisonment for a contract debt |
        | by   | agents of the State                              |
      When the facts are assessed
      Then ICCPR article 11 is potentially engaged for Aigul: ban on imprisonment for a contract debt set aside in an emergency
      And with HRC General Comment No. 29, paragraph 7
      And with ICCPR article 4(2)
      And with Siracusa Principles, paragraph 58
      And it is primary
      And no limit is shown

    Scenario Outline: Ban on imprisonment for a contract debt set aside in an emergency, where area is <area>, by is <by>
      Given Aigul is a woman
      And Aigul was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 11 <outcome>: ban on imprisonment for a contract debt set aside in an emergency

      Examples:
        | area                                             | by                  | outcome                |
        | protection from imprisonment for a contract debt | agents of the State | is potentially engaged |
        | arrest and detention                             | agents of the State | is not engaged         |
        | unknown                                          | agents of the State | is undetermined        |
        | protection from imprisonment for a contract debt | a private employer  | is not engaged         |
        | protection from imprisonment for a contract debt | unknown             | is undetermined        |

    Scenario: Imprisonment for a contract debt
      Given Hamid is a woman
      And Hamid was deprived of liberty, called the detention
        | by        | police officers |
        | debt only | yes             |
        | debt kind | a contract      |
      When the facts are assessed
      Then ICCPR article 11 is potentially engaged for Hamid: imprisonment for a contract debt
      And with HRC General Comment No. 35, paragraph 14
      And it is primary
      And the limit "detention for fraud or a refusal to pay of someone who can, not for inability" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Imprisonment for a contract debt, where debt kind is <debt kind>
      Given Hamid is a woman
      And Hamid was deprived of liberty, called the detention
        | by        | police officers |
        | debt only | yes             |
        | debt kind | <debt kind>     |
      When the facts are assessed
      Then ICCPR article 11 <outcome>: imprisonment for a contract debt

      Examples:
        | debt kind              | outcome                |
        | a contract             | is potentially engaged |
        | a fine, a tax or costs | is not engaged         |
        | unknown                | is undetermined        |

    Scenario: Imprisonment for a contract debt: not when with deprivation of liberty (by police officers), by an armed group
      Given Hamid is a woman
      And Hamid was deprived of liberty, called the first detention
        | by         | an armed group |
        | form       | abduction      |
        | ordered by | an armed group |
        | held at    | a home         |
        | debt only  | yes            |
        | debt kind  | a contract     |
      And Hamid was deprived of liberty, called the second detention
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 11 is not engaged: imprisonment for a contract debt

    Scenario: Imprisonment for a contract debt: open when by not told, in the form of house arrest
      Given Hamid is a woman
      And Hamid was deprived of liberty, called the detention
        | form      | house arrest |
        | debt only | yes          |
        | debt kind | a contract   |
      When the facts are assessed
      Then ICCPR article 11 is undetermined: imprisonment for a contract debt

    Scenario: Imprisonment for a contract debt: the State may argue detention for fraud or a refusal to pay of someone who can, not for inability
      Given Hamid is a woman
      And Hamid was deprived of liberty, called the detention
        | by        | police officers |
        | debt only | yes             |
        | debt kind | a contract      |
      When the facts are assessed
      Then ICCPR article 11 is potentially engaged for Hamid: imprisonment for a contract debt
      And the limit "detention for fraud or a refusal to pay of someone who can, not for inability" is shown as not invoked
      And the test of "detention for fraud or a refusal to pay of someone who can, not for inability" has these limbs
        | reason | the person could pay, or acted dishonestly, and the debt is not the only ground |
