Feature: Home, assembly and remedy under the European Convention
  As a lawyer who prepares an application
  I want articles 8, 11 and 13 from the facts as told
  In order to see which test the State has to meet, and since when and until when it was bound

  Scenario: A home is searched without a warrant
    Given Deniz is a journalist
    And the premises of Deniz were searched, called the search
      | of      | home   |
      | by      | police |
      | warrant | no     |
    When the facts are assessed for Türkiye
    Then ECHR, article 8(1) is potentially engaged for Deniz: search without a warrant
    And the limit "interference that article 8(2) allows" is shown as not invoked

  Scenario: Nobody says whether there was a warrant
    Given Deniz is a journalist
    And the premises of Deniz were searched, called the search
      | by | police |
    When the facts are assessed for Türkiye
    Then ECHR, article 8(1) is undetermined: search without a warrant

  Scenario: A private person searched
    Given Deniz is a journalist
    And the premises of Deniz were searched, called the search
      | by      | private persons |
      | warrant | no              |
    When the facts are assessed for Türkiye
    Then ECHR, article 8(1) is not engaged: search without a warrant
