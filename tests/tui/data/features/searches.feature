Feature: Searches
  The premises of a person are searched lawfully or not at all.

  Scenario: A search without a warrant
    Given the facts happened in Tajikistan
    And Ann is a person in the case
    And the premises of Ann were searched, called the search
      | by      | police officers |
      | of      | the home        |
      | warrant | no              |
    When the facts are assessed
    Then ICCPR article 17(1) is potentially engaged for Ann

  Rule: Silence is no answer

    Scenario: Nobody says whether there was a warrant
      Given the facts happened in Tajikistan
      And Ann is a person in the case
      And the premises of Ann were searched, called the search
        | by | police officers |
        | of | the home        |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Ann
