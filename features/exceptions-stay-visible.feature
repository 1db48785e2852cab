Feature: Exceptions stay visible
  As a researcher who has to meet the answer of the Government
  I want each lawful ground for restricting a right beside the finding, with its test
  In order to argue the test instead of losing sight of the right

  Background:
    Given Rukhshona is a woman and a journalist

  Rule: A ground that the State invokes does not remove the finding

    Scenario: A trial is closed with a reference to State secrets
      Given a court heard the case of Rukhshona, called the trial
        | stage  | the trial     |
        | public | no            |
        | ground | State secrets |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rukhshona: trial behind closed doors
      And the limit "closing of a hearing" is shown as invoked by the trial
      And its test asks whether it was "decided by the court itself"
      And its test asks whether it was "no wider and no longer"
      And the report says "Limits invoked: the tests that the State would have to meet (1)"

    Scenario: No ground is stated
      Given a court heard the case of Rukhshona
        | stage  | the trial |
        | public | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rukhshona: trial behind closed doors
      And the limit "closing of a hearing" is shown as not invoked

  Rule: A warrant answers one duty and opens the test of another

    Scenario: Police search a home with a warrant
      Given the premises of Rukhshona were searched
        | by      | police officers |
        | warrant | yes             |
      When the facts are assessed
      Then ICCPR article 17(1) is looked at and not engaged: without a warrant
      And ICCPR article 17(1) is potentially engaged for Rukhshona: search of premises by the authorities
      And the limit "interference provided for by law" is shown as invoked by the search

    Scenario: Police search a home without a warrant
      Given the premises of Rukhshona were searched
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Rukhshona: search of premises by the authorities
      And the limit "interference provided for by law" is shown as not invoked
