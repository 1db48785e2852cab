Feature: Unknown is not no
  As a researcher who works from letters and statements
  I want the tool to treat what nobody told me as unknown
  In order not to argue from a silence as if it were a fact

  Background:
    Given Anna is a woman

  Rule: Only an answer that is given counts as an answer

    Scenario Outline: Was there a warrant for the search? <answer>
      Given the premises of Anna were searched
        | by      | police officers |
        | warrant | <answer>        |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: without a warrant

      Examples:
        | answer  | outcome                      |
        | no      | is potentially engaged       |
        | yes     | is looked at and not engaged |
        | unknown | is undetermined              |

    Scenario Outline: Were reasons given for the arrest? <answer>
      Given Anna was deprived of liberty
        | by            | police officers |
        | reasons given | <answer>        |
      When the facts are assessed
      Then ICCPR article 9(2) <outcome>: no reasons at the time of arrest

      Examples:
        | answer  | outcome                      |
        | no      | is potentially engaged       |
        | yes     | is looked at and not engaged |
        | unknown | is undetermined              |

    Scenario Outline: Could the trial be attended? <answer>
      Given a court heard the case of Anna
        | stage    | the trial |
        | public   | <answer>  |
        | excluded | counsel   |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: trial behind closed doors

      Examples:
        | answer  | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

    Scenario Outline: Did the authorities reply to the complaint? <answer>
      Given the premises of Anna were searched
        | by      | police officers |
        | warrant | no              |
      And a complaint or report was made about what happened to Anna
        | to | the prosecution |
      And as regards a reply to the complaint about Anna
        | complaint | the complaint |
        | replied   | <answer>      |
        | accepted  | yes           |
        | delay     | at once       |
      When the facts are assessed
      Then ICCPR article 2(3)(b) <outcome>: complaint without an answer

      Examples:
        | answer  | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

  Rule: A detail that is left out and a detail said to be unknown are the same

    Scenario: Nothing is said of a warrant
      Given the premises of Anna were searched
        | by      | police officers |
        | warrant | unknown         |
      When the facts are assessed
      Then ICCPR article 17(1) is undetermined: without a warrant
      And the question concerns the warrant of the search
      Given the search is left out
      And the premises of Anna were searched
        | by | police officers |
      When the facts are assessed again
      Then the findings are the same as before
      Given the search is told otherwise
        | warrant | no |
      When the facts are assessed again
      Then the findings are no longer the same
