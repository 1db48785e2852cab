@law
Feature: Housing, pensions and care
  As a researcher reading that a family loses its home or an old woman her pension
  I want to see the right and the articles that are read with it
  In order to ask what the State did with the means it had

  Rule: Before a family is put out of its home its situation is weighed and a home is found

    Scenario: A mother and her children are to leave and nothing is offered
      Given Lucia is a woman
      And Lucia was or was to be put out of the home in 2018, called the eviction
        | stage                    | ordered |
        | proportionality examined | no      |
        | children live there      | yes     |
        | alternative              | nothing |
      When the facts are assessed for Spain
      Then ICESCR article 11(1) is potentially engaged for Lucia: Eviction without due process
      And it is primary
      And ICESCR article 11(1) is potentially engaged for Lucia: No adequate housing after an eviction
      And ICESCR article 2(1) is potentially engaged for Lucia: No steps towards a home for those without one
      And ICESCR article 10(3) is potentially engaged for Lucia: Family with children put out of the home
      And ICESCR article 3 is potentially engaged for Lucia: Woman put out of the home
      And because of the eviction

  Rule: Old age without contributions is no old age without rights

    Scenario Outline: A pension refused to an old woman
      Given Marta is a woman and of advanced age
      And as regards a benefit or service for Marta in 2003
        | of    | social insurance or a pension |
        | given | <given>                       |
      When the facts are assessed for Ecuador
      Then ICESCR article 9 <outcome>: No pension or benefit in old age
      And ICESCR article 3 <outcome>: Woman without the benefit that others have

      Examples:
        | given   | outcome                      |
        | no      | is potentially engaged       |
        | yes     | is looked at and not engaged |
        | unknown | is undetermined              |

  Rule: Nobody is treated without consent

    Scenario Outline: An operation
      Given Marta is a woman
      And a medical act was carried out on Marta
        | form    | surgery   |
        | consent | <consent> |
      When the facts are assessed for Italy
      Then ICESCR article 12(1) <outcome>: Medical act without consent

      Examples:
        | consent | outcome                      |
        | no      | is potentially engaged       |
        | yes     | is looked at and not engaged |
        | unknown | is undetermined              |
