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

  Rule: What each document asks the Government is among the questions

    Scenario: Letter AL TJK 1/2025
      Given the case of AL TJK 1/2025
      When the researcher asks what to ask next
      Then the questions cover these points
        | the letter asks                        | words of a question                  | to             |
        | the basis of the detentions            | legal basis, detention               | the Government |
        | the basis of the search                | legal basis, search of the premises  | the Government |
        | the basis of the seizure               | legal basis, seizure                 | the Government |
        | the basis of the charges, the sentence | legal basis, charges, sentence       | the Government |
        | the basis of the classification        | legal basis, secret                  | the Government |
        | the basis of the closed trial          | legal basis, behind closed doors     | the Government |
        | when the charges were made known       | when, counsel, told, charge          | the Government |
        | when the file was opened               | when, access to the case materials   | the Government |
        | when the judgment was given            | when, counsel, written judgment      | the Government |
        | meetings after the conviction          | when, meet counsel                   | the Government |
        | journalism in the public interest      | journalis, public interest           | the Government |
        | contact with the family                | family, meet                         | the Government |
        | receipt of parcels                     | parcels                              | the Government |

    Scenario: Letter UA UZB 2/2024
      Given the case of UA UZB 2/2024
      When the researcher asks what to ask next
      Then the questions cover these points
        | the letter asks                      | words of a question             | to             |
        | protective measures                  | measures, protect, family       | the Government |
        | results of any investigation         | results, investigation, threats | the Government |
        | why there was none                   | if there was none, why          | the Government |
        | the basis of the surveillance        | legal basis, measure taken      | the Government |
        | an investigation if it was not them  | not come from the authorities   | the Government |

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

    Scenario: Letter AL KAZ 3/2017
      Given the case of AL KAZ 3/2017
      When the researcher asks what to ask next
      Then the questions cover these points
        | the letter asks                   | words of a question                          | to             |
        | the basis of the sentence         | legal basis, sentence                        | the Government |
        | the acts held to be abuse         | acts, amount to the offence                  | the Government |
        | the evidence                      | on which evidence                            | the Government |
        | compatibility with article 19     | compatible with article 19                   | the Government |
        | compatibility with article 22     | compatible with article 22                   | the Government |
        | the incident of 12 September 2017 | investigate the threats, member              | the Government |
        | the incident of 14 September 2017 | investigate the threats, the son of          | the Government |
        | measures for safety               | ensure the safety                            | the Government |
        | labour-rights defenders can work  | measures, human rights defenders             | the Government |

    Scenario: The press statement on the events of UA UZB 2/2024
      Given the case of UA UZB 2/2024, as the statement alone tells it
      When the researcher asks what to ask next
      Then the questions cover these points
        | the statement leaves open      | words of a question      | to             |
        | what was threatened            | exactly was said         | the source     |
        | who followed her               | who followed             | the source     |
        | protection                     | measures, protect        | the Government |
        | an investigation               | investigation            | the Government |
