@law
Feature: Children alone, and children in decisions
  As a lawyer for a child whom the authorities took for an adult or never asked
  I want what the Convention on the Rights of the Child asks for beside each step of the procedure
  In order to see which safeguard was missing, and what to ask

  Background:
    Given Ben is under eighteen years old and without parents or a guardian

  Rule: Age is assessed with safeguards, and papers are part of an identity

    Scenario: A boy's birth certificate is set aside and nobody acts for him
      Given the age of Ben was assessed, called the X-ray
        | method             | an X-ray of bones or teeth |
        | documents accepted | no                         |
        | guardian named     | no                         |
      When the facts are assessed for Kazakhstan
      Then CRC article 3(1) is potentially engaged for Ben: age assessed without safeguards
      And CRC article 8(1) is potentially engaged for Ben: papers on age set aside
      And CRC article 20(1) is potentially engaged for Ben: without a guardian
      And with CRC General Comment No. 6, paragraph 33

  Rule: A child alone is looked at as a child before any removal

    Scenario Outline: Whether the risk was examined: <examined>
      Given Ben was removed or was to be removed from the country
        | by            | border or migration officers |
        | form          | expulsion or deportation     |
        | stage         | carried out                  |
        | risk examined | <examined>                   |
        | collective    | no                           |
      When the facts are assessed for Kazakhstan
      Then CRC article 20(1) <outcome>: without being looked at as a child

      Examples:
        | examined | outcome                |
        | no       | is potentially engaged |
        | yes      | is not engaged         |
        | unknown  | is undetermined        |
