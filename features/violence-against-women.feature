@law
Feature: Violence against women and the answer to it
  As a lawyer preparing a complaint to the Committee on the Elimination of Discrimination against Women
  I want the articles that the Committee reads together to stand beside the violence and beside what the authorities left undone
  In order to claim each of them on facts of its own

  Background:
    Given Anna is a woman

  Rule: Violence by a partner is violence against a woman as such, and calls for due diligence

    Scenario: A former partner beats a woman, and the police treat it as a private matter
      Given Anna was physically attacked on 4 December 2021, called the beating
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Anna
        | about           | the beating |
        | given           | no          |
        | taken seriously | no          |
      When the facts are assessed for Kazakhstan
      Then CEDAW article 2(c) is potentially engaged for Anna: left without an adequate answer
      And with CEDAW General Recommendation No. 33, paragraphs 15 and 51
      And because of the protection
      And CEDAW article 2(e) is potentially engaged for Anna: left without an adequate answer
      And with CEDAW General Recommendation No. 35, paragraph 24(b)
      And CEDAW article 5(a) is potentially engaged for Anna: treated as a private matter
      And CEDAW article 1 is potentially engaged for Anna: gender-based violence

    Scenario Outline: The attack was by <by>
      Given Anna was physically attacked
        | by     | <by>    |
        | method | beating |
      When the facts are assessed for Kazakhstan
      Then CEDAW article 2(e) <outcome>: gender-based violence or threats

      Examples:
        | by                                 | outcome                |
        | a partner or former partner        | is potentially engaged |
        | a company                          | is not engaged         |
        | members of the family or community | is undetermined        |

  Rule: Stereotypes in a decision are the State's own

    Scenario Outline: The reasons contain a stereotype: <stereotype>
      Given Anna was physically attacked
        | by     | a known private individual |
        | method | rape                       |
      And a court or authority gave these reasons in the case of Anna
        | by              | a court      |
        | stereotype used | <stereotype> |
      When the facts are assessed for Kazakhstan
      Then CEDAW article 5(a) <outcome>: stereotypes in a decision on a woman who suffered violence

      Examples:
        | stereotype | outcome                |
        | yes        | is potentially engaged |
        | no         | is not engaged         |
