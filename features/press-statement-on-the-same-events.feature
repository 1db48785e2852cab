Feature: The press statement on the events of letter UA UZB 2/2024
  As a researcher with a letter and a statement of four organisations on the same events
  I want the statement as a second source of the same case
  In order to see what it adds, where the two differ, and what would be left of the case on the statement alone

  Rule: The statement adds a text of its own

    Scenario: What the statement cites
      Given the case of UA UZB 2/2024
      When the facts are assessed
      Then all of this is cited
        | text               | numbers |
        | CCPR/C/UZB/CO/5    | 45      |

  Rule: Where the two differ, both versions stay

    Scenario: The days of being followed
      Given the case of UA UZB 2/2024
      When the facts are assessed
      Then the date of followed-by-car is contested
      And both versions of the date of followed-by-car are shown
        | letter, allegations para. 3 and letter, concerns para. 1 | since about 25 May 2024         |
        | statement, para. 3                                       | from 26 May 2024 to 29 May 2024 |
      And nothing turns on the date of followed-by-car

    Scenario: Whom the insults target
      Given the case of UA UZB 2/2024
      When the facts are assessed
      Then the target of the insults is contested
      And both versions of the target of the insults are shown
        | letter, allegations para. 1 | aimed at the person and the family            |
        | statement, para. 2          | aimed at the person, a child and a parent     |
      And nothing turns on the target of the insults

  Rule: What only the statement says rests on the statement alone

    Scenario: No reply to the complaints
      Given the case of UA UZB 2/2024
      When the facts are assessed
      Then ICCPR article 2(3)(b) is potentially engaged for Klara Sakharova: complaint without an answer
      And because of no-reply
      When the researcher asks why "complaint without an answer" is engaged
      Then the source of no-reply is Statement of AHRCA, IPHR, NHC and HFHR on Klara Sakharova, para. 3

    Scenario: Threats of which the statement does not say what they threatened
      Given the case of UA UZB 2/2024, as the statement alone tells it
      When the facts are assessed
      Then ICCPR article 6(1) is undetermined: threats to life call for protection
      And the question concerns the content of threats-in-statement

  Rule: What both tell stands on the statement alone too

    Scenario: Surveillance, told by both
      Given the case of UA UZB 2/2024, as the statement alone tells it
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Klara Sakharova: protection from surveillance
      And because of followed-by-car
