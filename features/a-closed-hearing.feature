Feature: A closed hearing
  As a researcher reading that a trial took place behind closed doors
  I want the guarantee of a public hearing with the paragraphs of General Comment No. 32
  In order to show both the rule and the few grounds on which a court may depart from it

  Background:
    Given Rukhshona is a woman and a journalist

  Rule: A trial is open to the public and the press

    Scenario: A journalist is tried behind closed doors
      Given a court heard the case of Rukhshona on 5 February 2025, called the trial
        | stage  | the trial |
        | public | no        |
      When the facts are assessed for Tajikistan
      Then ICCPR article 14(1) is potentially engaged for Rukhshona: trial behind closed doors
      And with General Comment No. 32, paragraphs 28 and 29
      And because the case of Rukhshona was heard behind closed doors
      And because of the trial
      And the limit "closing of a hearing" is shown as not invoked

    Scenario Outline: Doors <doors> at <stage>, with <excluded> kept out
      Given a court heard the case of Rukhshona
        | stage    | <stage>    |
        | public   | <doors>    |
        | excluded | <excluded> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: <title>

      Examples: At the trial
        | stage     | doors   | excluded  | outcome                      | title                     |
        | the trial | no      | unknown   | is potentially engaged       | trial behind closed doors |
        | the trial | unknown | the press | is potentially engaged       | trial behind closed doors |
        | the trial | yes     | counsel   | is not engaged               | trial behind closed doors |
        | the trial | unknown | unknown   | is undetermined              | trial behind closed doors |

      Examples: On appeal
        | stage      | doors   | excluded | outcome                      | title                     |
        | the appeal | no      | unknown  | is potentially engaged       | appeal heard behind       |
        | the appeal | yes     | counsel  | is looked at and not engaged | appeal heard behind       |
        | the appeal | no      | unknown  | is not engaged               | trial behind closed doors |

  Rule: The judgment is public even when the hearing was not

    Scenario Outline: The judgment was published: <published>
      Given a court gave judgment in the case of Rukhshona
        | published | <published> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: judgment not made public

      Examples:
        | published | outcome                      |
        | no        | is potentially engaged       |
        | yes       | is looked at and not engaged |
        | unknown   | is undetermined              |
