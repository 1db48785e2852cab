@law
Feature: Nobody is sent to danger
  As a lawyer of people who are to be sent away
  I want every danger that is told to lead to the provisions that bar the removal, with their safeguards
  In order to plead them together

  Rule: A danger of torture is judged in the own case, by its signs

    Scenario: Tortured before in the country of return
      Given Dawit is a person in the case
      And Dawit was ill-treated
        | by               | agents of another State |
        | medical_evidence | yes                     |
      And Dawit was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Dawit: removal to a danger of torture
      And CAT article 3(1) is potentially engaged for Dawit: ill-treated before in the country of return
      And CAT article 3(2) is potentially engaged for Dawit: danger of torture to be assessed before removal

    Scenario: Security is no ground
      Given Dawit is a person in the case
      And Dawit was removed or was to be removed from the country
        | by     | border or migration officers             |
        | stage  | ordered                                  |
        | risk   | torture                                  |
        | ground | the fight against terrorism or extremism |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Dawit: removal to torture for the sake of security

  Rule: A victim is not sent where care fails

    Scenario: In treatment, and sent to a life without shelter or care
      Given Dawit is a person in the case
      And Dawit was ill-treated
        | by               | agents of another State |
        | medical_evidence | yes                     |
      And Dawit was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | life without shelter or care |
      When the facts are assessed
      Then CAT article 14(1) is potentially engaged for Dawit: victim of ill-treatment sent where rehabilitation is not assured
      And CAT article 16(1) is potentially engaged for Dawit: victim of ill-treatment sent into hardship that amounts to ill-treatment

  Rule: An earlier disappearance is a sign of danger

    Scenario: The brother has vanished there
      Given Dawit is a relative of Samuel
      And Samuel was taken away and disappeared
        | by | agents of another State |
      And Dawit was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
      When the facts are assessed
      Then CED article 16(2) is potentially engaged for Dawit: signs of a danger of enforced disappearance after removal
