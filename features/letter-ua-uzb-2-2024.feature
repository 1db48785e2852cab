Feature: Letter UA UZB 2/2024, anonymous threats against a defender and her family
  As a researcher who reads the letter of 1 July 2024 to Uzbekistan
  I want the facts that it alleges to lead to the law that it cites, and to the questions that it asks
  In order to rely on the tool when the author of the threats is unknown

  Background:
    Given the case of UA UZB 2/2024

  Rule: The facts alleged lead to everything the letter cites

    Scenario: What the letter cites
      When the facts are assessed
      Then the law is that of 1 July 2024
      And all of this is cited
        | text                                     | numbers                                               |
        | ICCPR                                    | 6                                                     |
        | General Comment No. 36                   | 7, 23, 28, 53                                         |
        | ICCPR                                    | 17                                                    |
        | HRC General Comment No. 16                   | 1, 9, 11                                              |
        | UN Declaration on Human Rights Defenders | 1, 2, 9(1), 12(2), 12(3)                              |
        | A/HRC/40/60                              | 37, 38, 41, 42, 45, 108(a), 108(b), 108(d), 108(h)    |
        | A/HRC/46/35                              | 14, 65, 66, 103, 104(b), 104(d), 104(g)               |

    Scenario: The Covenant has bound Uzbekistan since 1995
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Klara Sakharova: threats to life call for protection
      And it has been in force for the State since 1995-12-28

  Rule: Each citation rests on the allegations that the letter connects with it

    Scenario: Death threats call for protection
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Klara Sakharova: threats to life call for protection
      And with General Comment No. 36, paragraphs 7 and 23
      And because of death-threats
      Given death-threats is left out
      And threats-in-statement is left out
      When the facts are assessed again
      Then ICCPR article 6(1) is not engaged for Klara Sakharova: threats to life call for protection

    Scenario: Nobody investigates
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Klara Sakharova: investigation of threats to life
      And with General Comment No. 36, paragraph 28
      And because what happened to Klara Sakharova was reported and not investigated
      And because of no-investigation and the complaint
      Given no-investigation is left out
      When the facts are assessed again
      Then ICCPR article 6(1) is potentially engaged for Klara Sakharova: investigation of threats to life
      And because of the complaint
      Given the complaint is left out
      When the facts are assessed again
      Then ICCPR article 6(1) is not engaged for Klara Sakharova: investigation of threats to life

    Scenario: Followed by a car, by whom nobody says
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Klara Sakharova: protection from surveillance
      And with HRC General Comment No. 16, paragraphs 1 and 9
      And because of followed-by-car
      And ICCPR article 17(1) is undetermined: surveillance or interception by the authorities
      And the question concerns the actor of followed-by-car
      And the question concerns the actor of phone-tapped

    Scenario: Insults to honour
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Klara Sakharova: protection of honour and reputation
      And with HRC General Comment No. 16, paragraph 11
      And because of the insults

  Rule: What the letter asks the Government is among the questions

    Scenario: What the letter asks
      When the facts are assessed
      Then among the questions are these
        | the letter asks                                          | words of a question               |
        | protective measures for her and her family               | measures, protect, family         |
        | results of any investigation into the threats            | results, investigation, threats   |
        | why there was none if there was none                     | if there was none, why            |
        | the basis of the physical and electronic surveillance    | legal basis, surveillance         |
        | results of an investigation if it was not the State's    | not come from the authorities, investigation |
