Feature: Why an obligation is engaged
  As a researcher who signs what I write
  I want every finding taken apart, down to the allegation and the page on which it stands
  In order to see what carries it, and where it would break

  Rule: The reasons end at facts, each with its source and page

    Background:
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And a charge was brought against Rukhshona in July 2024, according to the letter, p. 2
        | procedure | criminal proceedings |
      And as regards legal counsel for Rukhshona since 5 February 2025, called the refusal, according to the letter, p. 3
        | access | no |

    Scenario: From the article to the page
      When the researcher asks why ICCPR article 14(3)(b) is engaged
      Then the reasons go down to the refusal and the charge
      And the reasons say "Rukhshona was denied access to counsel"
      And the source of the charge is the letter, p. 2
      And the source of the refusal is the letter, p. 3
      And every rule on the way is named with the line at which it stands
      And the answer reads "counsel could not be met [the letter, p. 3]"

    Scenario Outline: The same finding, asked for by <what>
      When the researcher asks why <named> is engaged
      Then the answer is about "accused without access to counsel"
      And the reasons go down to the refusal and the charge

      Examples:
        | what      | named                                  |
        | article   | ICCPR article 14(3)(b)                 |
        | paragraph | General Comment No. 32, paragraph 34   |
        | finding   | "accused without access to counsel"    |

    Scenario Outline: The reasons, <deep> deep
      When the researcher asks why "accused without access to counsel" is engaged, <deep> deep
      Then the reasons say "Rukhshona was denied access to counsel"
      And the reasons <further> "as regards legal counsel for Rukhshona"
      And the answer reads "<printed>"

      Examples:
        | deep     | further     | printed                     |
        | 1 level  | stop before | (--depth 2 shows more)      |
        | 3 levels | say         | the letter, p. 3            |

    Scenario: What is only undetermined is told with what would have to be known
      Given the access of the refusal is instead unknown
      When the researcher asks why "accused without access to counsel" is engaged
      Then the reasons say "not known; would have to be: access no"
      And the answer reads "would follow from"

  Rule: Every way in which it follows is kept

    Background:
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And a charge was brought against Rukhshona in July 2024, according to the letter, p. 2
        | procedure | criminal proceedings |
      And as regards legal counsel for Rukhshona since 5 February 2025, called the refusal, according to the letter, p. 3
        | access | no |

    Scenario: One fact proves the charge in two ways
      Given the offence of the charge is instead treason
      When the researcher asks why "accused without access to counsel" is engaged
      Then the reasons say "Rukhshona faces a criminal charge"
      And the answer reads "rule charged.offence-criminal-everywhere"
      And the reasons go down to the refusal and the charge

    Scenario: Two refusals are two ways, and neither is needed
      Given as regards legal counsel for Rukhshona in March 2025, called the second refusal, according to the letter, p. 4
        | access | no |
      When the researcher asks why "accused without access to counsel" is engaged
      Then the reasons go down to the refusal, the second refusal and the charge
      And the answer reads "from second-refusal (rule lawyer-access.refused"
      When the researcher asks what if
        | drop | the refusal |
      Then "accused without access to counsel" is still engaged
      When the researcher asks what if
        | drop | the refusal        |
        | drop | the second refusal |
      Then "accused without access to counsel" is lost

    Scenario: Of the only way, no fact can be missing
      When the researcher asks why "accused without access to counsel" is engaged
      Then without any one of these facts it is no longer engaged

  Rule: Each way stands on its own

    Scenario: Two searches, each of them enough
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And the premises of Rukhshona were searched, called the first search
        | by      | police officers |
        | warrant | no              |
      And the premises of Rukhshona were searched, called the second search
        | by      | police officers |
        | warrant | no              |
      When the researcher asks why "search of premises without a warrant" is engaged
      Then the ways in which it follows rest on these facts
        | the first search  |
        | the second search |
      And the answer reads "2. from second-search"

  Rule: The weakest link is marked

    Background:
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And a charge was brought against Rukhshona in July 2024, according to the letter, p. 2
        | procedure | criminal proceedings |
      And as regards legal counsel for Rukhshona since 5 February 2025, called the refusal, according to the letter, p. 3
        | access | no |

    Scenario: One source for all
      When the researcher asks why "accused without access to counsel" is engaged
      Then the weakest link is the refusal and the charge, with "single source"
      And the answer reads "(single source)"

    Scenario: A second source for one of the two
      Given the charge is also told by the statement, para. 2
      When the researcher asks why "accused without access to counsel" is engaged
      Then the weakest link is the refusal, with "single source"

    Scenario: A detail on which the sources differ is weaker than a single source
      Given according to the statement, para. 2, the date of the charge is in August 2024
      When the researcher asks why "accused without access to counsel" is engaged
      Then the weakest link is the charge, with "contested"

    Scenario: What nobody is said to have told is weaker still
      Given according to the statement, para. 2, the date of the charge is in August 2024
      And the refusal is left out
      And as regards legal counsel for Rukhshona, called the rumour
        | access | no |
      When the researcher asks why "accused without access to counsel" is engaged
      Then the reasons go down to the rumour and the charge
      And the weakest link is the rumour, with "no source"
      And the answer reads "(contested)"

    Scenario: What the Government admits is no weak link
      Given the charge is admitted
      And the refusal is corroborated
      When the researcher asks why "accused without access to counsel" is engaged
      Then no link is weak

  Rule: What is not engaged has no reasons

    Background:
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And a charge was brought against Rukhshona in July 2024, according to the letter, p. 2
        | procedure | criminal proceedings |
      And as regards legal counsel for Rukhshona since 5 February 2025, called the refusal, according to the letter, p. 3
        | access | no |

    Scenario: The answer points to the question to ask instead
      Given as regards legal counsel for Rukhshona in March 2025, called the meeting
        | access       | yes     |
        | delay        | at once |
        | confidential | yes     |
      And the refusal is left out
      When the researcher asks why "accused without access to counsel" is engaged
      Then the answer reads "Nothing under iccpr-14-3-b.access-to-counsel is engaged or undetermined"
      And the answer reads "pincite why-not"
      When the researcher asks why "accused without access to counsel" is not engaged
      Then the nearest rule is "accused without access to counsel", one fact away
