Feature: What stands in the way of a complaint
  As a researcher who advises a family on where to complain
  I want each point of admissibility held against what the file says
  In order to see obstacles early, and to ask for what nobody has told

  Rule: What the file does not say is not told, and asked

    Scenario: Nothing is said of remedies or other bodies
      Given the facts happened in Kazakhstan
      And Aigul is a woman
      And the premises of Aigul were searched on 3 March 2022
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then on ratione materiae "complaint to the Human Rights Committee" finds open: potentially engaged under ICCPR
      And on ratione temporis "complaint to the Human Rights Committee" finds open: of 2009-09-30 or later
      And on ratione personae "complaint to the Committee on the Elimination of Discrimination against Women" finds open: a woman
      And on exhaustion "complaint to the Human Rights Committee" finds not told
      And on same matter "complaint to the Human Rights Committee" finds not told

  Rule: Remedies at home

    Scenario Outline: Remedies <state>
      Given the facts happened in Kazakhstan
      And Aigul is a woman
      And as regards all remedies at home on what happened to Aigul on 1 March 2023
        | state | <state> |
      When the facts are assessed
      Then on exhaustion "complaint to the Human Rights Committee" finds <human rights>
      And on exhaustion "complaint to the Committee on the Elimination of Discrimination against Women" finds <women>
      And on time limit "complaint to the Committee on the Elimination of Racial" finds <limit>

      Examples:
        | state                    | human rights                                   | women                                 | limit                              |
        | exhausted                | open                                           | open                                  | an obstacle: ends on 2023-09-01    |
        | not tried                | an obstacle: were not tried                    | an obstacle                           | not told                           |
        | unreasonably prolonged   | open: took unreasonably long                   | open                                  | not told                           |
        | unlikely to bring relief | open: the article does not name that ground    | open: unlikely to help                | an obstacle                        |

  Rule: The same matter before another body

    Scenario Outline: Before <body>, <state>
      Given the facts happened in Kazakhstan
      And Aigul is a woman
      And a complaint on what happened to Aigul was brought to an international body
        | body        | <body>  |
        | same matter | yes     |
        | state       | <state> |
      When the facts are assessed
      Then on same matter "complaint to the Human Rights Committee" finds <human rights>
      And on same matter "complaint to the Committee against Torture" finds <torture>

      Examples:
        | body                                   | state                        | human rights                        | torture                                     |
        | a regional court or commission         | pending                      | an obstacle: is pending             | an obstacle                                 |
        | a regional court or commission         | decided on the merits        | open: only under a reservation      | an obstacle: has examined the same matter   |
        | a regional court or commission         | ended without an examination | open                                | open: without examining                     |
        | a special rapporteur or working group  | pending                      | open: settles no individual claim   | open                                        |

  Rule: Facts from before the procedure was open

    Scenario Outline: A search <when>
      Given the facts happened in Kazakhstan
      And Aigul is a woman
      And the premises of Aigul were searched <when>
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then on ratione temporis "complaint to the Human Rights Committee" finds <status>

      Examples:
        | when            | status                            |
        | on 3 March 2008 | an obstacle: before 2009-09-30    |
        | on 3 March 2010 | open: of 2009-09-30 or later      |

  Rule: A time limit runs from the last decision at home

    Scenario Outline: A complaint on <day>
      Given the facts happened in Kazakhstan
      And the law is that of <day>
      And Aigul is a woman
      And as regards all remedies at home on what happened to Aigul on 1 March 2023
        | state | exhausted |
      When the facts are assessed
      Then on time limit "complaint to the Committee on the Elimination of Racial" finds <status>

      Examples:
        | day           | status                            |
        | 1 August 2023 | open: ends on 2023-09-01          |
        | 1 June 2024   | an obstacle: ends on 2023-09-01   |
