Feature: What if
  As a researcher who weighs what a witness might still say
  I want to change the facts without changing my file
  In order to see what an answer is worth before I ask for it

  Rule: A change shows what is gained, what is lost and what changes otherwise

    Scenario: A detail is answered
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And the premises of Rukhshona were searched, called the search
        | of | home            |
        | by | police officers |
      When the researcher asks what if
        | set | the warrant of the search | no |
      Then "without a warrant" is gained, because of the search
      And nothing is lost
      And the answer reads "because of: search"
      When the researcher asks what if
        | set | the warrant of the search | yes |
      Then nothing is gained
      And "without a warrant" changes from undetermined to not-engaged

    Scenario: A fact falls away
      Given the case of AL TJK 1/2025
      When the researcher asks what if
        | drop | file-denied | |
      Then "access to the case file" is lost, because of file-denied
      And nothing is gained
      And the answer reads "rested on: "

    Scenario: A fact is added
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And a charge was brought against Rukhshona
        | procedure | criminal proceedings |
      When the researcher asks what if
        | add | {id: refusal, kind: counsel, person: rukhshona, access: no} |
      Then "accused without access to counsel" is gained, because of refusal and the charge
      And nothing is lost

    Scenario: A detail of a person
      Given the facts happened in Tajikistan
      And Rukhshona is a woman and a journalist
      And threats or insults were directed at Rukhshona
        | content | a threat of rape |
      When the researcher asks what if
        | set | the gender of Rukhshona | unknown |
      Then nothing is gained
      And "gender-based violence or threats against a woman" is lost, because of the threat

    Scenario: Who acted becomes known
      Given the case of UA RUS 7/2011
      When the researcher asks what if
        | set | the actor of the attack | police officers |
      Then "violence by officials" is gained, because of the attack
      When the researcher asks what if
        | set | the actor of the attack | private persons |
      Then "violence by officials" changes from undetermined to not-engaged

  Rule: The answer is exactly that of a fresh report

    Scenario: Three changes at once
      Given the case of AL TJK 1/2025
      When the researcher asks what if
        | set  | the public of the trial    | yes     |
        | set  | the warrant of search-home | unknown |
        | drop | file-denied                |         |
      Given the public of the trial is instead yes
      And the warrant of search-home is instead unknown
      And file-denied is left out
      When the facts are assessed
      Then a fresh report on the changed facts says the same

  Rule: The file stays as it is, and a copy keeps what its author wrote

    Scenario: Nothing is written unless it is asked for
      Given the case of AL TJK 1/2025
      When the researcher asks what if
        | set | the warrant of search-home | yes |
      Then "without a warrant" is lost
      And the file is as it was

    Scenario: The changed case is saved
      Given the case of AL TJK 1/2025
      When the researcher asks what if, and saves the changed case
        | set | the public of the trial | yes |
      Then the file is as it was
      And the saved case differs from the file in these lines
        | case: al-tjk-1-2025 | case: new |
        | public: no | public: yes |
      And the saved case keeps every comment and the order of the facts
      And the saved case says the same

  Rule: A sweep tells what rests on each fact

    Scenario: Findings that rest on one fact alone, and those that rest on none alone
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And the premises of Rukhshona were searched, called the search
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      And a court heard the case of Rukhshona, called the first session
        | stage  | the trial |
        | public | no        |
      And a court heard the case of Rukhshona, called the second session
        | stage  | the trial |
        | public | no        |
      When the researcher asks what rests on each fact
      Then "search of premises without a warrant" falls with the search
      And "trial behind closed doors" falls with no fact alone
      And nothing falls with the second session alone
      And the answer reads "second-session: nothing falls with it alone"
      When the researcher asks what if
        | drop | the first session  |
        | drop | the second session |
      Then "trial behind closed doors" is lost
