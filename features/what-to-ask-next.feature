Feature: What to ask next
  As a researcher with one letter to write and little of my source's time
  I want the questions that would settle most, and to know whom to put them to
  In order to ask few things and the right people

  Rule: What settles most comes first

    Scenario: Who beat the defender
      Given the case of UA RUS 7/2011
      When the researcher asks what to ask next
      Then the first question to the source is "Who attacked Bakhrom Khamroev, and have the attackers been identified?"
      And no other question settles more
      And it would settle "violence by officials"
      And the actor of the attack is asked about before the medical evidence of the attack

    Scenario: An answer takes its question off the list
      Given the case of UA RUS 7/2011
      And the actor of the attack is instead police officers
      When the researcher asks what to ask next
      Then the actor of the attack is not asked about

    Scenario: Both gaps of a search matter, and one matters more
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And the premises of Rukhshona were searched, called the search
        | of | home |
      When the researcher asks what to ask next
      Then the actor of the search is asked about before the warrant of the search
      And it would settle "without a warrant"

  Rule: Each question goes to whoever holds the answer

    Scenario: What the State alone holds is asked of the Government
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And the premises of Rukhshona were searched, called the search
        | of | home            |
      When the researcher asks what to ask next
      Then the warrant of the search is asked of the Government
      And the actor of the search is asked of the source

    Scenario Outline: Only those to the <addressee>
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And the premises of Rukhshona were searched, called the search
        | of | home            |
      When the researcher asks what to ask next, of the <addressee>
      Then the <asked> of the search is asked of the <addressee>
      And the <other> of the search is not asked about

      Examples:
        | addressee  | asked   | other   |
        | source     | actor   | warrant |
        | Government | warrant | actor   |

  Rule: What a document leaves open is among the questions, each to whom can answer it

    Scenario: Letter UA RUS 7/2011
      Given the case of UA RUS 7/2011
      When the researcher asks what to ask next
      Then the questions cover these points
        | the letter asks                    | words of a question          | to             |
        | whether the facts are accurate     | who attacked, identified     | the source     |
        | whether a complaint was lodged     | complaint, lodged            | the Government |
        | results of any investigation       | investigation, results       | the Government |
        | medical examinations               | medical                      | the Government |
        | sanctions                          | sanctions, imposed           | the Government |
        | his safety                         | measures, safety             | the Government |
        | the safety of other defenders      | other human rights defenders | the Government |

    Scenario: The press statement on the events of UA UZB 2/2024
      Given the case of UA UZB 2/2024, as the statement alone tells it
      When the researcher asks what to ask next
      Then the questions cover these points
        | the statement leaves open      | words of a question      | to             |
        | what was threatened            | exactly was said         | the source     |
        | who followed her               | who followed             | the source     |
        | protection                     | measures, protect        | the Government |
        | an investigation               | investigation            | the Government |
