Feature: A text addressed to another State
  As a researcher who reuses what a committee told one State
  I want such a text only where it was addressed
  In order not to hold a recommendation to Uzbekistan against its neighbour

  Background:
    Given Klara is a woman and a human rights defender
    And threats or insults were directed at Klara on 25 May 2024, called the messages
      | content | a death threat |

  Rule: Observations and visit reports are cited for the State they address

    Scenario: The committee's observations on Uzbekistan, for events in Uzbekistan
      When the facts are assessed for Uzbekistan
      Then ICCPR article 9(1) is potentially engaged for Klara: bodily security
      And with CCPR/C/UZB/CO/5, paragraph 45
      And because of the messages

    Scenario Outline: The same events in <State>
      When the facts are assessed for <State>
      Then ICCPR article 9(1) is potentially engaged for Klara: bodily security
      And with General Comment No. 35, paragraph 9
      And because of the messages
      And nothing of CCPR/C/UZB/CO/5 is cited

      Examples:
        | State      |
        | Kazakhstan |
        | Tajikistan |
