@law
Feature: Threats left unanswered
  As a researcher reading that a defender was threatened and that the authorities did nothing
  I want the duties to protect and to investigate next to the facts that trigger each of them
  In order to press for protection now, whoever wrote the threats

  Background:
    Given Klara is a woman and a human rights defender

  Rule: A threat to life calls for protection, whoever makes it

    Scenario: An unidentified person threatens a defender with death, and nothing is done
      Given threats or insults were directed at Klara since 25 May 2024, called the messages
        | by      | unidentified persons    |
        | content | a death threat          |
        | channel | a messaging application |
      And a complaint or report was made about what happened to Klara on 27 May 2024
        | to    | the interior ministry |
        | about | the messages          |
      And as regards an investigation into what happened to Klara
        | about  | the messages |
        | opened | no           |
      And as regards protection for Klara
        | about | the messages |
        | given | no           |
      When the facts are assessed for Uzbekistan
      Then ICCPR article 6(1) is potentially engaged for Klara: threats to life call for protection
      And with General Comment No. 36, paragraphs 7 and 23
      And because of the messages
      And ICCPR article 6(1) is potentially engaged for Klara: investigation of threats to life
      And with General Comment No. 36, paragraph 28
      And because what happened to Klara was reported and not investigated
      And because of the complaint and the investigation
      And ICCPR article 9(1) is potentially engaged for Klara: danger without protection
      And because of the protection

    Scenario Outline: The messages contain <content>
      Given threats or insults were directed at Klara
        | by      | unidentified persons |
        | content | <content>            |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: threats to life call for protection

      Examples:
        | content           | outcome                      |
        | a death threat    | is potentially engaged       |
        | an obscene insult | is not engaged               |
        | a threat          | is undetermined              |
        | unknown           | is undetermined              |

  Rule: Silence of the authorities is alleged, not presumed

    Scenario Outline: An investigation was opened: <opened>; its result: <result>
      Given threats or insults were directed at Klara
        | content | a death threat |
      And a complaint or report was made about what happened to Klara
        | to         | police officers |
        | about      | the threat      |
        | registered | yes             |
      And as regards an investigation into what happened to Klara
        | about  | the threat |
        | opened | <opened>   |
        | result | <result>   |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged: threats to life call for protection
      And ICCPR article 2(3)(a) <outcome>: no investigation of what was reported

      Examples:
        | opened  | result                   | outcome                |
        | no      | unknown                  | is potentially engaged |
        | unknown | a refusal to open a case | is potentially engaged |
        | yes     | an open investigation    | is not engaged         |
        | unknown | unknown                  | is undetermined        |

  Rule: Words call for protection; force that endangers life calls for an investigation of its own

    Scenario: A death threat alone
      Given threats or insults were directed at Klara, called the message
        | content | a death threat |
      And as regards an investigation into what happened to Klara
        | about  | the message |
        | opened | no          |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Klara: investigation of threats to life
      And with General Comment No. 36, paragraphs 7, 20 and 28
      And with General Comment No. 35, paragraph 9
      And it is supporting
      And ICCPR article 6(1) is not engaged: investigation of lethal force that was survived

    Scenario: Klara survives shots
      Given Klara was physically attacked, called the shots
        | by     | unidentified persons |
        | method | shooting             |
      And as regards an investigation into what happened to Klara
        | about  | the shots |
        | opened | no        |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Klara: investigation of lethal force that was survived
      And with General Comment No. 36, paragraphs 27 and 28
      And it is primary
