Feature: Meetings that are forbidden
  As somebody who reads that a meeting was forbidden
  I want article 5(2) of the Charter
  In order to ask for the reasons

  Scenario: No reasons are told
    Given Mira is an organiser
    And a meeting of Mira was forbidden, called the ban
      | by            | police |
      | reasons given | no     |
    When the facts are assessed
    Then Charter, article 5(2) is potentially engaged for Mira: meeting forbidden without reasons
    And because of the ban

  Scenario: Nobody says whether reasons were told
    Given Mira is an organiser
    And a meeting of Mira was forbidden, called the ban
      | by | police |
    When the facts are assessed
    Then Charter, article 5(2) is undetermined: meeting forbidden without reasons
    And the question concerns the reasons given of the ban
