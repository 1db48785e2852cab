Feature: What sources say
  As a researcher who works from several accounts of the same events
  I want each source named with its page, and what it tells differently kept beside the rest
  In order to see what rests on whom

  Background:
    Given Rukhshona is a journalist

  Rule: A source has a title, and the reasons name it with the page

    Scenario: An interview tells of a search
      Given the facts happened in Kazakhstan
      And the interview is a source of the case
        | title | Interview with Rukhshona |
        | date  | 2 March 2025             |
        | kind  | interview                |
      And the premises of Rukhshona were searched, called the search, according to the interview, p. 1
        | by      | police officers |
        | warrant | no              |
      When the researcher asks why "search of premises without a warrant" is engaged
      Then the source of the search is Interview with Rukhshona, p. 1

  Rule: A source that tells several things differently is one other account

    Scenario: The reply of the Government tells the search otherwise
      Given the premises of Rukhshona were searched, called the search, according to the letter, p. 2
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Rukhshona: search of premises without a warrant
      And nothing more is asked about it
      And General Comment No. 32, paragraph 28 is not cited
      Given according to the reply, p. 3, the search is told otherwise
        | by      | officers of the prosecution service |
        | warrant | yes                                 |
      When the facts are assessed again
      Then ICCPR article 17(1) is undetermined: search of premises without a warrant
      And the question concerns the warrant of the search
      And the warrant of the search is contested
      And the actor of the search is contested

  Rule: What would be so if the answer came is a report like any other

    Scenario: The answer is tried out and saved
      Given the facts happened in Kazakhstan
      And the premises of Rukhshona were searched, called the search
        | by | police officers |
      When the researcher asks what if, and saves the changed case
        | set | the warrant of the search | no |
      And the report is asked for on the saved case
      Then "search of premises without a warrant" stands
