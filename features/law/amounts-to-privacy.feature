@law @conclusions
Feature: What facts amount to (privacy), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: The privacy, home or correspondence of someone was intruded upon by anyone

    Scenario: Intrusion into private life, whoever is behind it
      Given Timur is a person in the case
      And the premises of Timur were searched
        | of | a home |
      When the facts are assessed
      Then it follows that the privacy, home or correspondence of Timur was intruded upon by anyone
      And that rests on HRC General Comment No. 16, paragraph 1

    Scenario: Devices or papers taken by anyone
      Given Rano is a person in the case
      And belongings of Rano were taken
        | of | electronic devices |
      When the facts are assessed
      Then it follows that the privacy, home or correspondence of Rano was intruded upon by anyone
      And that rests on HRC General Comment No. 16, paragraph 1

    Scenario Outline: Devices or papers taken by anyone turns on what was concerned
      Given Rano is a person in the case
      And belongings of Rano were taken
        | of | <of> |
      When the facts are assessed
      Then it <outcome> the privacy, home or correspondence of Rano was intruded upon by anyone

      Examples:
        | of                        | outcome              |
        | documents                 | follows that         |
        | books or printed material | follows that         |
        | electronic devices        | follows that         |
        | other belongings          | does not follow that |

  Rule: The honour or reputation of someone was attacked

    Scenario: Insults or defamatory claims directed at a person
      Given Asel is a person in the case
      And threats or insults were directed at Asel
        | content | an obscene insult |
      When the facts are assessed
      Then it follows that the honour or reputation of Asel was attacked
      And that rests on HRC General Comment No. 16, paragraph 11

    Scenario Outline: Insults or defamatory claims directed at a person turns on what was said
      Given Asel is a person in the case
      And threats or insults were directed at Asel
        | content | <content> |
      When the facts are assessed
      Then it <outcome> the honour or reputation of Asel was attacked

      Examples:
        | content                                               | outcome              |
        | an obscene insult                                     | follows that         |
        | a death threat, the label of traitor or foreign agent | follows that         |
        | a death threat                                        | does not follow that |

    Scenario: Public discrediting
      Given Elena is a person in the case
      And Elena was publicly discredited
        | by | State media |
      When the facts are assessed
      Then it follows that the honour or reputation of Elena was attacked
      And that rests on HRC General Comment No. 16, paragraph 11

  Rule: Agents of the State intruded into the privacy, home or correspondence of someone

    Scenario: Intrusion into private life by agents of the State
      Given Dilbar is a person in the case
      And the premises of Dilbar were searched
        | by | police officers |
      When the facts are assessed
      Then it follows that agents of the State intruded into the privacy, home or correspondence of Dilbar
      And that rests on HRC General Comment No. 16, paragraph 9

    Scenario: Intrusion into private life by agents of the State: not where a company acted
      Given Dilbar is a person in the case
      And Dilbar was followed or watched
        | by | a company |
      When the facts are assessed
      Then it does not follow that agents of the State intruded into the privacy, home or correspondence of Dilbar

    Scenario: Seizure of devices or papers by agents of the State
      Given Elena is a person in the case
      And belongings of Elena were taken
        | by | criminal investigators outside police and prosecution |
        | of | a telephone                                           |
      When the facts are assessed
      Then it follows that agents of the State intruded into the privacy, home or correspondence of Elena
      And that rests on HRC General Comment No. 16, paragraph 8

    Scenario Outline: Seizure of devices or papers by agents of the State turns on who acted and what was concerned
      Given Elena is a person in the case
      And belongings of Elena were taken
        | by | <by> |
        | of | <of> |
      When the facts are assessed
      Then it <outcome> agents of the State intruded into the privacy, home or correspondence of Elena

      Examples:
        | by                                                    | of                | outcome              |
        | criminal investigators outside police and prosecution | documents         | follows that         |
        | criminal investigators outside police and prosecution | money or accounts | does not follow that |
        | a private employer                                    | a telephone       | does not follow that |
