Feature: What an allegation does not say becomes a question
  As a researcher who can still write to the source and to the Government
  I want each gap that matters as a question in plain words
  In order to ask the few things that would settle the most

  Background:
    Given Rukhshona is a woman and a journalist
    And the premises of Rukhshona were searched, called the search
      | of | home            |
      | by | police officers |

  Rule: A gap is asked about in words that can go into a letter

    Scenario: The account does not say whether a warrant was shown
      When the facts are assessed
      Then ICCPR article 17(1) is undetermined: without a warrant
      And the question asked is "Was a warrant shown at the search of the premises of Rukhshona, and who had issued it?"
      And the question concerns the warrant of the search
      And the State alone holds the answer

    Scenario: The account does not say who acted either
      Given the actor of the search is instead unknown
      When the facts are assessed
      Then ICCPR article 17(1) is undetermined: without a warrant
      And the question concerns the warrant of the search
      And the question concerns the actor of the search

  Rule: An answer settles the question, one way or the other

    Scenario Outline: The answer is <answer>
      When the facts are assessed
      Then ICCPR article 17(1) is undetermined: without a warrant
      Given the warrant of the search is instead <answer>
      When the facts are assessed again
      Then ICCPR article 17(1) <outcome>: without a warrant
      And nobody asks about the warrant of the search

      Examples:
        | answer | outcome                      |
        | no     | is potentially engaged       |
        | yes    | is looked at and not engaged |

  Rule: What the facts already settle is not asked

    Scenario: Whether a seizure was recorded is asked once something was seized
      Given belongings of Rukhshona were taken
        | of     | a computer      |
        | by     | police officers |
        | during | the search      |
      When the facts are assessed
      Then ICCPR article 17(1) is undetermined: seizure of devices or papers without a record
      And the question concerns the record made of the seizure
