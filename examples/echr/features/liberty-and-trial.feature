Feature: Custody under the European Convention
  As a lawyer who prepares an application
  I want articles 5 and 6 from the facts as told
  In order to see what to argue and what to ask

  Scenario: A suspect is questioned without counsel
    Given Deniz is a journalist
    And Deniz was questioned by the authorities, called the questioning
      | by              | police     |
      | capacity        | as suspect |
      | counsel present | no         |
    When the facts are assessed for Türkiye
    Then ECHR, article 6(3)(c) is potentially engaged for Deniz: suspect questioned without counsel

  Scenario: Counsel was there
    Given Deniz is a journalist
    And Deniz was questioned by the authorities, called the questioning
      | by              | police     |
      | capacity        | as suspect |
      | counsel present | yes        |
    When the facts are assessed for Türkiye
    Then ECHR, article 6(3)(c) is not engaged: suspect questioned without counsel
