Feature: A wider word is not the narrower one
  As a researcher whose sources choose their words loosely
  I want a wide word to leave open what a narrow one would settle
  In order that "threats" in a statement do not turn into death threats in my letter

  Background:
    Given Klara is a woman and a human rights defender

  Rule: What is said narrowly also holds widely

    Scenario Outline: "<said>" is a threat of violence
      Given threats or insults were directed at Klara
        | content | <said> |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Klara: threats and violence against a person's bodily security
      And because Klara is at particular risk because of specific threats or earlier violence
      And because of the threat

      Examples:
        | said                        |
        | a threat of violence        |
        | a threat of sexual violence |
        | a threat of rape            |
        | a death threat              |

  Rule: What is said widely may or may not hold narrowly, and is asked

    Scenario: A source speaks of threats without saying of what
      Given threats or insults were directed at Klara
        | content | a threat |
      When the facts are assessed
      Then ICCPR article 6(1) is undetermined: threats to life call for protection
      And the question concerns the content of the threat
      Given the content of the threat is instead a death threat
      When the facts are assessed again
      Then ICCPR article 6(1) is potentially engaged: threats to life call for protection
      Given the content of the threat is instead a threat of prosecution or arrest
      When the facts are assessed again
      Then ICCPR article 6(1) is not engaged: threats to life call for protection

  Rule: A word beside it is another thing

    Scenario Outline: Taken: <taken>
      Given belongings of Klara were taken
        | of      | <taken>         |
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: seizure of devices or papers without a decision

      Examples:
        | taken                        | outcome                      |
        | a computer                   | is potentially engaged       |
        | electronic devices           | is potentially engaged       |
        | other belongings             | is looked at and not engaged |
        | unknown                      | is undetermined              |
