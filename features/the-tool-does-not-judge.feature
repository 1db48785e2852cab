Feature: The tool does not judge
  As a researcher who works with allegations
  I want the tool to say which obligations are potentially engaged, and no more
  In order that no page I print claims what only a court or a committee can find

  Rule: Engaged on the facts as alleged is the strongest thing ever said

    Scenario Outline: What is printed about <document>
      Given the case of <document>
      When the facts are assessed
      Then the report says "Potentially engaged on the facts as alleged."
      And outside the summaries of the texts cited, nothing contains the letters "violat"
      And outside the summaries of the texts cited, nothing contains the letters "has breached"
      And outside the summaries of the texts cited, nothing contains the letters "is guilty"

      Examples:
        | document      |
        | UA UZB 2/2024 |
        | AL TJK 1/2025 |
        | UA RUS 7/2011 |
        | AL KAZ 3/2017 |

  Rule: An explanation tells the facts in the words in which they were alleged

    Scenario: The sentences of the account come back in the explanation
      Given Rukhshona is a woman and a journalist
      And a charge was brought against Rukhshona in July 2024, according to the letter, p. 2
        | offence | treason |
      And as regards legal counsel for Rukhshona since 5 February 2025, according to the letter, p. 3
        | access | no |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged: accused without access to counsel
      And the explanation repeats every sentence told
      And the explanation says "counsel could not be met"
      And the explanation says "of treason"
      And the explanation says "July 2024"
      And the explanation says "the letter, p. 3"
