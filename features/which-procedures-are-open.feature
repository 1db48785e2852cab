Feature: Which procedures are open
  As a researcher asked by a family where they can turn
  I want every complaint and inquiry procedure with the day from which it is open against this State
  In order to name the ones that are, and to ask at once for what admissibility turns on

  Rule: A complaint is open from the day on which the State accepted it

    Scenario Outline: Complaints against <State> on <day>
      Given the facts happened in <State>
      And the law is that of <day>
      When the facts are assessed
      Then "<procedure>" is open since <since>

      Examples:
        | State      | day            | procedure                                                 | since      |
        | Tajikistan | 23 April 2025  | complaint to the Human Rights Committee                   | 1999-04-04 |
        | Kazakhstan | 1 January 2025 | complaint to the Committee against Torture                | 2008-02-21 |
        | Tajikistan | 23 April 2025  | complaint to the Committee on the Elimination of Discrimination against Women | 2014-10-22 |
        | Belarus    | 1 January 2022 | complaint to the Human Rights Committee                   | 1992-12-30 |
        | Kazakhstan | 1 January 2025 | complaint to the Committee on the Elimination of Racial   | 2008-05-29 |

    Scenario Outline: None against <State> on <day>
      Given the facts happened in <State>
      And the law is that of <day>
      When the facts are assessed
      Then "<procedure>" is closed: <why>

      Examples:
        | State      | day             | procedure                                                                     | why                       |
        | China      | 1 January 2025  | complaint to the Human Rights Committee                                       | not accepted by the State |
        | Tajikistan | 23 April 2025   | complaint to the Committee against Torture                                    | not accepted by the State |
        | Uzbekistan | 1 July 2024     | complaint to the Committee on the Elimination of Discrimination against Women | not accepted by the State |
        | Belarus    | 8 February 2023 | complaint to the Human Rights Committee                                       | until 2023-02-08          |
        | Tajikistan | 1 January 2014  | complaint to the Committee on the Elimination of Discrimination against Women | until                     |

    Scenario: Belarus left the Optional Protocol
      Given the facts happened in Belarus
      And the law is that of 1 June 2024
      And Alena is a woman
      And the premises of Alena were searched on 1 May 2024
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then "complaint to the Human Rights Committee" is closed: cases submitted before the end date stay admissible
      And ICCPR article 17(1) is potentially engaged for Alena: without a warrant
      And it has been in force for the State since 1976-03-23

  Rule: An inquiry is open unless the State kept itself out

    Scenario Outline: An inquiry into <State>
      Given the facts happened in <State>
      And the law is that of 23 April 2025
      When the facts are assessed
      Then "Inquiry by the Committee against Torture" <first>
      And "Inquiry by the Committee on the Elimination of Discrimination against Women" <second>

      Examples:
        | State      | first                                         | second                                         |
        | Tajikistan | is open since 1995-02-10                      | is closed: articles 8 and 9 not accepted       |
        | Kazakhstan | is open since 1998-09-25                      | is open since 2001-11-24                       |
        | China      | is closed: does not recognize the competence  | is closed: the State is not bound by CEDAW-OP  |

  Rule: The special procedures are open for every State

    Scenario Outline: A State that accepted no complaint: <State>
      Given the facts happened in <State>
      And the law is that of 23 April 2025
      When the facts are assessed
      Then "special procedures of the Human Rights Council" is open since 2006-03-15
      And "Working Group on Arbitrary Detention" is open since 1991-03-05
      And "Working Group on Enforced or Involuntary Disappearances" is open since 1980-02-29
      And "complaint to the Human Rights Committee" is closed: not accepted
      And "Inquiry by the Committee against Torture" is closed: does not recognize

      Examples:
        | State        |
        | China        |
        | Saudi Arabia |

    Scenario: They do not ask for exhausted remedies
      Given the facts happened in Tajikistan
      When the facts are assessed
      Then the report says "Procedures open for TJK"
      And "special procedures of the Human Rights Council" turns on these points
        | exhaustion of remedies | not required     |                               |
        | consent                | agrees           | agree to the submission       |
        | urgency                | urgent appeal    | Does the harm go on           |
      And "Working Group on Arbitrary Detention" turns on these points
        | exhaustion of remedies | not required     |                               |

  Rule: What a complaint turns on is asked

    Scenario: The points of admissibility of the Optional Protocol
      Given the facts happened in Tajikistan
      When the facts are assessed
      Then "complaint to the Human Rights Committee" is open since 1999-04-04
      And "complaint to the Human Rights Committee" turns on these points
        | exhaustion       | all available domestic remedies      | Which remedies at home were tried                    |
        | same matter      | not being examined elsewhere         | before another international body                    |
        | ratione temporis | facts after entry into force         | after the procedure became open for the State        |
        | delay            | abuse after five years               | When was the last decision at home                   |
        | anonymity        | inadmissible                         | Does the victim accept that the State learns the name |

    Scenario: They stand at the end of the list of questions
      Given the case of AL TJK 1/2025
      When the researcher asks what to ask next
      Then the answer reads "If a complaint is considered"
      And the answer reads "on each procedure that is open: --full"

    Scenario: Where no complaint is open nothing of it is asked
      Given the facts happened in China
      And Mei is a woman
      And the premises of Mei were searched
        | of | home |
      When the researcher asks what to ask next
      Then the answer does not read "If a complaint is considered"
      And the actor of the search is asked of the source
