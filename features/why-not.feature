Feature: Why not
  As a researcher who expected an article that the tool does not name
  I want to be told what is lacking, in my own file and in words
  In order to go back to the source for exactly that, or to give the article up

  Rule: The nearest rule is shown condition by condition

    Background:
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist

    Scenario: A charge, and no word on counsel
      Given a charge was brought against Rukhshona in July 2024
        | procedure | criminal proceedings |
      When the researcher asks why "accused without access to counsel" is not engaged
      Then the nearest rule is "accused without access to counsel", one fact away
      And its conditions stand like this
        | missing |  | denied access to counsel |
        | holds   |  | faces a criminal charge  |

    Scenario: A detail that nobody mentions is unknown, and is asked
      Given the premises of Rukhshona were searched, called the search
        | of | home            |
        | by | police officers |
      When the researcher asks why "search of premises without a warrant" is not engaged
      Then the nearest rule is "search of premises without a warrant", no facts away
      And its conditions stand like this
        | unknown | the search | the premises of Rukhshona were searched: not known |
      And the line proposed for the search is "warrant: no"
      And the answer also asks "Was a warrant shown at the search of the premises of Rukhshona, and who had issued it?"
      When the lines proposed are written into the file and the report is asked for
      Then "without a warrant" stands

    Scenario: A detail that is told otherwise fails
      Given the premises of Rukhshona were searched, called the search
        | of      | home            |
        | by      | police officers |
        | warrant | yes             |
      When the researcher asks why "search of premises without a warrant" is not engaged
      Then the nearest rule is "search of premises without a warrant", one fact away
      And its conditions stand like this
        | fails | the search | warrant is yes |
      And the line proposed for the search is "warrant: no"
      When the lines proposed are written into the file and the report is asked for
      Then "without a warrant" stands

    Scenario: A fact that is missing altogether
      When the researcher asks why "working material of a journalist taken" is not engaged
      Then the nearest rule is "working material of a journalist taken", one fact away
      And the new fact proposed has these lines
        | kind   | seizure   |
        | person | rukhshona |
        | of     | devices   |
      When the lines proposed are written into the file and the report is asked for
      Then "working material of a journalist taken" stands

  Rule: What is engaged already is said to be

    Background:
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist

    Scenario: The article is engaged on one ground and near on another
      Given a court heard the case of Rukhshona
        | stage  | the trial |
        | public | no        |
      When the researcher asks why ICCPR article 14(1) is not engaged
      Then the answer reads "Engaged already: ICCPR, article 14(1), Trial behind closed doors"
      And the answer reads "away"

  Rule: What only the law keeps away is said to be

    Scenario: The facts would do, and the treaty does not bind the State
      Given the facts happened in China
      And Rukhshona is a journalist
      And the premises of Rukhshona were searched on 4 May 2022
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      When the researcher asks why "search of premises without a warrant" is not engaged
      Then the answer reads "Not applicable: ICCPR, article 17(1), Search of premises without a warrant"
      And the answer reads "the State is not a party; signed 1998-10-05, not ratified"

  Rule: Without a target it lists what one or two facts would bring

    Scenario: What came near in the case of AL KAZ 3/2017
      Given the case of AL KAZ 3/2017
      When the researcher asks what comes near, up to 60
      Then nothing that comes near is more than two facts away, and the nearest come first
      And among what comes near is "judgment not made public", no facts away
      And the answer also asks "Was the judgment against Larisa Kharkova made public?"
      And the answer reads "published: no"

    Scenario: One answer and one fact away
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And the premises of Rukhshona were searched, called the search
        | of      | home            |
        | by      | police officers |
        | warrant | yes             |
      When the researcher asks what comes near, up to 200
      Then nothing that comes near is more than two facts away, and the nearest come first
      And among what comes near is "search of premises without a warrant", one fact away
      And among what comes near is "search without safeguards", no facts away
