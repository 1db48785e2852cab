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
      And with Siracusa Principles, principle 58
      And it is primary
      And no limit is shown

    Scenario Outline: Ban on imprisonment for a contract debt set aside in an emergency turns on the field of law and who acted
      Given Nargiza is a person in the case
      And Nargiza was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 11 <outcome>: ban on imprisonment for a contract debt set aside in an emergency

      Examples:
        | area                                             | by                  | outcome                |
        | protection from imprisonment for a contract debt | agents of the State | is potentially engaged |
        | arrest and detention                             | agents of the State | is not engaged         |
        | protection from imprisonment for a contract debt | an armed group      | is not engaged         |

    Scenario: Imprisonment for a contract debt
      Given Halima is a woman
      And Halima was deprived of liberty, called the detention
        | by        | police officers |
        | debt only | yes             |
        | debt kind | a contract      |
      When the facts are assessed
      Then ICCPR article 11 is potentially engaged for Halima: imprisonment for a contract debt
      And with HRC General Comment No. 35, paragraph 14
      And it is primary
      And the limit "detention for fraud or a refusal to pay of someone who can, not for inability" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Imprisonment for a contract debt: what decides it
      Given Daniyar is a person in the case
      And Daniyar was deprived of liberty
        | by        | <by>        |
        | debt only | <debt only> |
        | debt kind | <debt kind> |
        | form      | <form>      |
        | ground    | <ground>    |
      When the facts are assessed
      Then ICCPR article 11 <outcome>: imprisonment for a contract debt

      Examples:
        | by              | debt only | debt kind  | form         | ground                 | outcome                |
        | police officers | yes       | a contract | unknown      | unknown                | is potentially engaged |
        | police officers | no        | a contract | unknown      | unknown                | is not engaged         |
        | unknown         | yes       | a contract | house arrest | unknown                | is undetermined        |
        | police officers | yes       | unknown    | unknown      | an unpaid debt or fine | is undetermined        |

    Scenario: Imprisonment for a contract debt: what is told of two events is not read as one
      Given Daniyar is a person in the case
      And Daniyar was deprived of liberty
        | by         | an armed group |
        | form       | abduction      |
        | ordered by | an armed group |
        | held at    | a home         |
        | debt only  | yes            |
        | debt kind  | a contract     |
      And Daniyar was deprived of liberty
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 11 is not engaged: imprisonment for a contract debt

    Scenario: Imprisonment for a contract debt: the State may argue detention for fraud or a refusal to pay of someone who can, not for inability
      Given Halima is a woman
      And Halima was deprived of liberty, called the detention
        | by        | police officers |
        | debt only | yes             |
        | debt kind | a contract      |
      When the facts are assessed
      Then ICCPR article 11 is potentially engaged for Halima: imprisonment for a contract debt
      And the limit "detention for fraud or a refusal to pay of someone who can, not for inability" is shown as not invoked
      And the test of "detention for fraud or a refusal to pay of someone who can, not for inability" has these limbs
        | reason | the person could pay, or acted dishonestly, and the debt is not the only ground |
      Given the authorities explained what was done to Halima
        | with | the person could pay, or acted dishonestly |
      When the facts are assessed again
      Then ICCPR article 11 is potentially engaged for Halima: imprisonment for a contract debt
      And the limit "detention for fraud or a refusal to pay of someone who can, not for inability" is shown as invoked by the justification
