Feature: The law of its time
  As a researcher writing about events of other years
  I want only texts that existed, and treaties that bound the State when the events happened
  In order that nobody can answer that I cite what was not yet law

  Rule: A text adopted later is left out and named

    Scenario Outline: A detention without a warrant, under the law of <day>
      Given Pavel is a man
      And Pavel was deprived of liberty on 3 March 2009
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed for Kazakhstan under the law of <day>
      Then ICCPR article 9(1) is potentially engaged: detention without warrant
      And General Comment No. 35 <later or not>
      And <citing>

      Examples:
        | day             | later or not                      | citing                                               |
        | 24 June 2011    | is listed as later authority      | nothing of General Comment No. 35 is cited           |
        | 1 January 2015  | is not listed as later authority  | General Comment No. 35, paragraphs 11 and 23 are cited |

    Scenario: Under the law of 2011 nothing younger is cited
      Given Pavel is a man
      And Pavel was deprived of liberty on 3 March 2009
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed for Kazakhstan under the law of 24 June 2011
      Then nothing younger than 24 June 2011 is cited
      And HRC General Comment No. 8, paragraph 1 is cited
      And the Body of Principles, principle 2 is cited

  Rule: A treaty counts from the day on which it bound the State

    Scenario: Events before the Covenant entered into force for Kazakhstan
      Given Pavel is a man
      And Pavel was deprived of liberty on 3 March 2001
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed for Kazakhstan
      Then ICCPR article 9(1) does not apply because it entered into force only later: detention without warrant

    Scenario: Events after that day
      Given Pavel is a man
      And Pavel was deprived of liberty on 3 March 2009
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed for Kazakhstan
      Then ICCPR article 9(1) is potentially engaged for Pavel: detention without warrant
      And it has been in force for the State since 2006-04-24
