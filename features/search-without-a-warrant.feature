@law
Feature: Search without a warrant
  As a researcher reading that officers entered someone's home
  I want to see which guarantees of privacy the facts bring into play
  In order to cite the right paragraphs and to ask for what the account leaves open

  Background:
    Given Rukhshona is a woman and a journalist

  Rule: A home is searched only on a decision, taken for that very case, by the authority that the law names

    Scenario: Police search a home and show no warrant
      Given the premises of Rukhshona were searched on 16 July 2024, called the search
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed for Tajikistan
      Then ICCPR article 17(1) is potentially engaged for Rukhshona: without a warrant
      And with HRC General Comment No. 16, paragraphs 3, 4 and 8
      And with the Universal Declaration of Human Rights, article 12
      And because of the search
      And it is primary

    Scenario Outline: The same search, told otherwise
      Given the premises of Rukhshona were searched
        | of      | home      |
        | by      | <by>      |
        | warrant | <warrant> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: without a warrant

      Examples: What the account says of the warrant
        | by              | warrant | outcome                          |
        | police officers | no      | is potentially engaged           |
        | police officers | yes     | is looked at and not engaged     |
        | police officers | unknown | is undetermined                  |

      Examples: Who searched
        | by                     | warrant | outcome                      |
        | officers of the security service | no      | is potentially engaged       |
        | a private media outlet | no      | is looked at and not engaged |
        | unidentified persons   | no      | is undetermined              |

  Rule: What is taken in a search is looked at on its own

    Scenario: A computer is taken in a search and no record is made
      Given the premises of Rukhshona were searched on 16 July 2024
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      And belongings of Rukhshona were taken on 16 July 2024
        | of          | a computer, a telephone |
        | by          | police officers         |
        | record made | no                      |
        | during      | the search              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Rukhshona: seizure of devices or papers without a record
      And because of the seizure
      And not because of the search
      And ICCPR article 17(1) is potentially engaged for Rukhshona: without a warrant
      And because of the search
      And not because of the seizure

    Scenario: With a record and a decision, the seizure is no longer one without safeguards
      Given belongings of Rukhshona were taken on 16 July 2024
        | of          | a computer      |
        | by          | police officers |
        | record made | yes             |
        | warrant     | yes             |
      When the facts are assessed
      Then ICCPR article 17(1) is looked at and not engaged: seizure of devices or papers without a record
