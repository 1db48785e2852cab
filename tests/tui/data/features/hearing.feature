Feature: Closed hearings
  A hearing is public unless a named ground requires otherwise.

  Scenario: A closed hearing engages the duty of publicity
    Given the hearing was closed
    Then ICCPR 14(1) is engaged

  Rule: Reasons are given

    Scenario: A silent court
      Given the court gave no reasons
      Then a second obligation is engaged
