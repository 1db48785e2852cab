Feature: How strong are the facts
  As a researcher whose allegations will be denied
  I want to see what is left when the weakest facts are taken away
  In order to lead with what survives, and to look for a second source where it matters

  Rule: Without what one source alone tells

    Background:
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And a court heard the case of Rukhshona, called the trial, according to the letter, p. 3
        | stage  | the trial |
        | public | no        |
      And the premises of Rukhshona were searched, called the search, according to the letter, p. 2
        | of      | home            |
        | by      | police officers |
        | warrant | no              |

    Scenario: Both facts come from the letter
      When the researcher asks for the report without those that one source alone tells
      Then left out are the trial and the search
      And "trial behind closed doors" falls
      And "search of premises without a warrant" falls

    Scenario: A statement tells the trial too
      Given the trial is also told by the statement, para. 2
      When the researcher asks for the report without those that one source alone tells
      Then left out is the search
      And "trial behind closed doors" stands
      And "search of premises without a warrant" falls

    Scenario Outline: One source, and the fact is <status>
      Given the search is <status>
      When the researcher asks for the report without those that one source alone tells
      Then left out <left out>
      And "search of premises without a warrant" <how>

      Examples:
        | status       | left out                     | how    |
        | corroborated | is the trial                 | stands |
        | admitted     | is the trial                 | stands |
        | contested    | are the trial and the search | falls  |

  Rule: Without what is contested

    Background:
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And a court heard the case of Rukhshona, called the trial, according to the letter, p. 3
        | stage  | the trial |
        | public | no        |
      And the premises of Rukhshona were searched, called the search, according to the letter, p. 2
        | of      | home            |
        | by      | police officers |
        | warrant | no              |

    Scenario: The sources differ on the warrant
      Given according to the reply, p. 2, the warrant of the search is yes
      When the researcher asks for the report without those that are contested
      Then left out is the search
      And "trial behind closed doors" stands
      And "search of premises without a warrant" falls
      When the researcher asks for the report
      Then "search of premises without a warrant" is left open

    Scenario: The Government denies the search
      Given the search is contested
      When the researcher asks for the report without those that are contested
      Then left out is the search
      And "trial behind closed doors" stands
      And "search of premises without a warrant" falls
      When the researcher asks for the report
      Then "search of premises without a warrant" stands

    Scenario: Without either
      Given the search is also told by the statement, para. 3
      And the search is contested
      When the researcher asks for the report without those that one source alone tells
      Then left out is the trial
      When the researcher asks for the report without those that are contested
      Then left out is the search
      When the researcher asks for the report without those that are contested and without those that one source alone tells
      Then left out are the trial and the search
      And "trial behind closed doors" falls
      And "search of premises without a warrant" falls

  Rule: The documents, each without its weakest facts

    Scenario: What both sources of UA UZB 2/2024 carry together
      Given the case of UA UZB 2/2024
      When the researcher asks for the report without those that one source alone tells
      Then "protection from surveillance" stands
      And "threats to life call for protection" falls
      When the researcher asks for the report without those that are contested
      Then left out are the insults and followed-by-car
      And "threats to life call for protection" stands
