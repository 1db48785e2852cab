Feature: Unknown is not no
  As a researcher who works from letters and statements
  I want the tool to treat what nobody told me as unknown
  In order not to argue from a silence as if it were a fact

  Rule: Only an answer that is given counts as an answer

    Scenario Outline: <detail> of <subject>: <answer>
      Given Anna is a woman
      And <sentence>, called the event
        | <first> | <value>  |
        | <detail> | <answer> |
      When the facts are assessed
      Then <provision> <outcome>: <title>

      Examples: A warrant
        | subject  | sentence                            | first | value           | detail  | answer  | provision           | outcome                      | title             |
        | a search | the premises of Anna were searched  | by    | police officers | warrant | no      | ICCPR article 17(1) | is potentially engaged       | without a warrant |
        | a search | the premises of Anna were searched  | by    | police officers | warrant | yes     | ICCPR article 17(1) | is looked at and not engaged | without a warrant |
        | a search | the premises of Anna were searched  | by    | police officers | warrant | unknown | ICCPR article 17(1) | is undetermined              | without a warrant |

      Examples: A public hearing
        | subject | sentence                         | first    | value        | detail | answer  | provision           | outcome                | title                     |
        | a trial | a court heard the case of Anna   | stage    | the trial    | public | no      | ICCPR article 14(1) | is potentially engaged | trial behind closed doors |
        | a trial | a court heard the case of Anna   | excluded | counsel      | public | unknown | ICCPR article 14(1) | is undetermined        | trial behind closed doors |

      Examples: Reasons for an arrest
        | subject   | sentence                     | first | value           | detail        | answer  | provision          | outcome                      | title                            |
        | an arrest | Anna was deprived of liberty | by    | police officers | reasons given | no      | ICCPR article 9(2) | is potentially engaged       | no reasons at the time of arrest |
        | an arrest | Anna was deprived of liberty | by    | police officers | reasons given | yes     | ICCPR article 9(2) | is looked at and not engaged | no reasons at the time of arrest |
        | an arrest | Anna was deprived of liberty | by    | police officers | reasons given | unknown | ICCPR article 9(2) | is undetermined              | no reasons at the time of arrest |

  Rule: A detail that is left out and a detail said to be unknown are the same

    Scenario: Nothing is said of a warrant
      Given Anna is a woman
      And the premises of Anna were searched
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
