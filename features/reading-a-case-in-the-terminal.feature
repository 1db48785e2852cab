@interface
Feature: Reading a case in the terminal
  A researcher opens a case in the terminal, sees which obligations are potentially engaged and why, answers what the case
  leaves open, and takes the report away. Nobody needs a manual: the last line always shows the next keys.

  Background:
    Given the researcher has opened the case "Journalist tried behind closed doors"

  Scenario: Why an article is potentially engaged
    When she selects "A hearing closed to the public" and asks why
    Then she reads "potentially engaged: The State must try Zarina Rahimova in public"
    And she reads "closed-trial"
    And she reads "the hearing was closed to the public"
    And she reads "AL TJK 9/2025, p. 3"

  Scenario: The paragraphs of the law behind it
    When she selects "A hearing closed to the public" and asks why
    And she opens the paragraph "ccpr-gc-32:29"
    Then she reads "The public may be excluded only on the grounds article 14(1) names"
    And she reads "CCPR/C/GC/32"
    And she reads "in force since 1999-04-04"

  Scenario: Answering the first question and taking the answer back
    Given "Search of a home without a warrant" is undetermined
    When she answers the first question with "no"
    Then "Search of a home without a warrant" is potentially engaged
    And she reads "WHAT IF"
    And she reads "gained"
    When she takes it back
    Then "Search of a home without a warrant" is undetermined

  Scenario: What an undetermined finding still lacks
    When she selects "No reasons for closing the hearing" and asks why not
    Then she reads "reasons_given: no"
    And she reads "unknown"

  Scenario: Seeing how a rule is written
    When she selects "A hearing closed to the public" and asks for the text of the rule
    Then she reads "hearing: {as: h, public: no}"
    And she reads "true"

  Scenario: Taking the report away
    When she writes the report
    Then the file "cases/journalist.txt" says "A hearing closed to the public"
    And the file "cases/journalist.json" says "ccpr-gc-32"

  Scenario: Looking for one article
    When she looks for "article:17"
    Then she reads "Search of a home without a warrant"
    And she does not read "No meeting with counsel in private"

  Scenario: Rejecting a finding with a reason
    When she rejects "A hearing closed to the public" because "The court published its order"
    Then she reads "1 rejected by you"
    And she reads "rejected on"
    And the file "cases/journalist.notes.yaml" says "The court published its order"

  Scenario: Seeing the facts in the order of time
    When she looks at the facts in the order of time
    Then she reads "from 28 January 2025 to 5 February 2025"
    And she reads "sources differ on the date"

  Scenario: The paragraph of the letter that a fact was read from
    Given the letter lies beside the case, and the search was read from its second paragraph
    When she selects the fact "search-home" and asks for its paragraph
    Then she reads "They showed no warrant"
    And she reads "1 with facts"
    When she sets the paragraph after it aside
    Then the file "cases/journalist.yaml" says "set_aside: [para. 3]"
