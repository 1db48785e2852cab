Feature: Names and order do not matter
  As a researcher who encodes many cases
  I want the same facts to give the same findings whoever they happened to and however I list them
  In order to trust a comparison between cases

  Rule: A name is only a name

    Scenario Outline: The person is called <name>
      Given <name> is a journalist
      And the premises of <name> were searched
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for <name>: without a warrant
      And because of the search

      Examples:
        | name             |
        | Rukhshona        |
        | Дарья Иванова    |
        | Siobhán O'Neill  |
        | state-agents     |
        | the editor       |

    Scenario: Everybody in the case of AL TJK 1/2025 but one keeps the name
      Given the case of AL TJK 1/2025
      When the facts are assessed
      And Rukhshona Khakimova is called Zarina Aminova and the same facts are assessed again
      Then the findings are the same as before

  Rule: The order of the file is only an order

    Scenario Outline: The facts of <document> from the last to the first
      Given the case of <document>
      When the facts are assessed
      And the same facts are assessed in the opposite order
      Then the findings are the same as before

      Examples:
        | document      |
        | UA UZB 2/2024 |
        | AL TJK 1/2025 |
        | UA RUS 7/2011 |
        | AL KAZ 3/2017 |

  Rule: A fact about somebody else changes nothing for this person

    Scenario: What happened to a stranger does not complete the case of the person
      Given Anna is a journalist
      And Boris is a man
      And a charge was brought against Boris
        | procedure | criminal proceedings |
      And as regards information about the charge against Anna
        | informed | no |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: charge not made known
      Given a charge was brought against Anna, called the charge against Anna
        | procedure | criminal proceedings |
      When the facts are assessed again
      Then ICCPR article 14(3)(a) is potentially engaged for Anna: charge not made known
      And because of the charge against Anna
      And not because of the charge
