@law
Feature: Who acted
  As a researcher who often does not know who stands behind an act
  I want the duty of the State to refrain kept apart from its duty to protect
  In order not to accuse the State of what private people did, nor to let it off what it had to prevent

  Background:
    Given Klara is a woman and a human rights defender

  Rule: The duty to refrain depends on who acted; the duty to protect does not

    Scenario Outline: Followed by <who>
      Given Klara was followed or watched
        | by | <who> |
      When the facts are assessed
      Then ICCPR article 17(1) <duty to refrain>: surveillance or interception by the authorities
      And ICCPR article 17(2) is potentially engaged for Klara: protection from surveillance
      And with HRC General Comment No. 16, paragraphs 1 and 9
      And because of the surveillance

      Examples: State agents
        | who                              | duty to refrain        |
        | agents of the State              | is potentially engaged |
        | officers of the security service | is potentially engaged |
        | a local authority                | is potentially engaged |

      Examples: Others
        | who                         | duty to refrain              |
        | a company                   | is looked at and not engaged |
        | agents of another State     | is looked at and not engaged |

      Examples: Nobody knows
        | who                  | duty to refrain |
        | unidentified persons | is undetermined |
        | unknown              | is undetermined |

  Rule: Whether unidentified people were agents of the State is asked

    Scenario: A white car without a known driver
      Given Klara was followed or watched since 25 May 2024
        | by     | unidentified persons |
        | method | following by car     |
      When the facts are assessed
      Then ICCPR article 17(1) is undetermined: surveillance or interception by the authorities
      And the question concerns the actor of the surveillance
      And the question asked is "Who followed or watched Klara, and on whose behalf?"

  Rule: Private people for whom officials stand in are not private before the law

    Scenario Outline: Beaten by people who are no officials; officials agreed: <consent>
      Given Klara was ill-treated
        | by               | an organised group |
        | method           | beating            |
        | official consent | <consent>          |
      When the facts are assessed
      Then ICCPR article 7 <outcome>: ill-treatment by agents of the State

      Examples:
        | consent | outcome                |
        | yes     | is potentially engaged |
        | no      | is not engaged         |
        | unknown | is undetermined        |
