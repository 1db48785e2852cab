Feature: A contested detail
  As a researcher with two sources that do not agree
  I want both versions kept, and to be told whether anything turns on the difference
  In order to use what both say, and to clear up only what matters

  Background:
    Given Klara is a woman and a human rights defender

  Rule: What holds on every version holds

    Scenario: The sources differ on the days, and nothing turns on the days
      Given Klara was followed or watched since about 25 May 2024, called the car, according to the letter, para. 3
        | by | unidentified persons |
      But according to the statement, para. 3, the date of the car is from 26 May 2024 to 29 May 2024
      When the facts are assessed
      Then the date of the car is contested
      And both versions of the date of the car are shown
        | letter, para. 3    | since about 25 May 2024         |
        | statement, para. 3 | from 26 May 2024 to 29 May 2024 |
      And nothing turns on the date of the car
      And ICCPR article 17(2) is potentially engaged for Klara: protection from surveillance
      And because of the car

  Rule: What holds on one version only is undetermined

    Scenario: One source says there was a warrant, the other that there was none
      Given the premises of Klara were searched, called the search, according to the letter, p. 1
        | by      | police officers |
        | warrant | no              |
      But according to the reply, p. 2, the warrant of the search is yes
      When the facts are assessed
      Then the warrant of the search is contested
      And ICCPR article 17(1) is undetermined: without a warrant
      And ICCPR article 17(1) turns on the warrant of the search
      And the question concerns the warrant of the search

    Scenario: Both versions lead to the same place
      Given the premises of Klara were searched, called the search, according to the letter, p. 1
        | by      | police officers |
        | warrant | no              |
      But according to the reply, p. 2, the actor of the search is officers of the security service
      When the facts are assessed
      Then the actor of the search is contested
      And ICCPR article 17(1) is potentially engaged for Klara: without a warrant
      And nothing turns on the actor of the search
