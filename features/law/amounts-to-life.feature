@law @conclusions
Feature: What facts amount to (life), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: Someone is at particular risk because of specific threats or earlier violence

    Scenario: Particular risk after an attack for civic activity, or a planned one
      Given Viktor is a person in the case
      And Viktor was physically attacked
        | linked to | journalism |
      When the facts are assessed
      Then it follows that Viktor is at particular risk because of specific threats or earlier violence
      And that rests on HRC General Comment No. 36, paragraph 23
      And that rests on HRC General Comment No. 35, paragraph 9

    Scenario Outline: Particular risk after an attack for civic activity, or a planned one: what decides it
      Given Viktor is a person in the case
      And Viktor was physically attacked
        | linked to       | <linked to>       |
        | planned         | <planned>         |
        | life endangered | <life endangered> |
      When the facts are assessed
      Then it <outcome> Viktor is at particular risk because of specific threats or earlier violence

      Examples:
        | linked to                              | planned | life endangered | outcome              |
        | journalism                             | unknown | unknown         | follows that         |
        | a private matter                       | yes     | unknown         | follows that         |
        | what a relative said or did            | unknown | unknown         | follows that         |
        | what a colleague or client said or did | unknown | unknown         | follows that         |
        | a private matter                       | no      | yes             | does not follow that |

    Scenario: Particular risk from threats together with acts against the person or property
      Given Polina is a person in the case
      And threats or insults were directed at Polina
        | content | a veiled threat |
        | date    | 2020-05-01      |
      And Polina was physically attacked
        | date | 2020-06-01 |
      When the facts are assessed
      Then it follows that Polina is at particular risk because of specific threats or earlier violence
      And that rests on HRC General Comment No. 36, paragraph 23
      And that rests on HRC General Comment No. 35, paragraph 9

    Scenario: Particular risk from threats together with acts against the person or property: so too with threats or insults and surveillance
      Given Polina is a person in the case
      And threats or insults were directed at Polina
        | content | a threat of violence |
      When the facts are assessed
      Then it follows that Polina is at particular risk because of specific threats or earlier violence

    Scenario Outline: Particular risk from threats together with acts against the person or property, with threats or insults and damage to property: what decides it
      Given Polina is a person in the case
      And threats or insults were directed at Polina
        | content | <content>  |
        | date    | 2020-05-01 |
      And property of Polina was damaged
        | method | <method> |
        | date   | <date>   |
      When the facts are assessed
      Then it <outcome> Polina is at particular risk because of specific threats or earlier violence

      Examples:
        | content         | method  | date       | outcome         |
        | a veiled threat | fire    | 2020-06-01 | follows that    |
        | unknown         | unknown | 2020-06-01 | is open whether |
        | a veiled threat | fire    | unknown    | is open whether |

    Scenario: Particular risk after a threat by an act or object
      Given Parviz is a person in the case
      And threats or insults were directed at Parviz
        | content | a threat                        |
        | channel | an act or an object left behind |
      When the facts are assessed
      Then it follows that Parviz is at particular risk because of specific threats or earlier violence
      And that rests on HRC General Comment No. 36, paragraph 23
      And that rests on HRC General Comment No. 35, paragraph 9

    Scenario Outline: Particular risk after a threat by an act or object turns on what was said and how it was conveyed
      Given Parviz is a person in the case
      And threats or insults were directed at Parviz
        | content | <content> |
        | channel | <channel> |
      When the facts are assessed
      Then it <outcome> Parviz is at particular risk because of specific threats or earlier violence

      Examples:
        | content                           | channel                         | outcome              |
        | a threat                          | an act or an object left behind | follows that         |
        | an insult                         | an act or an object left behind | does not follow that |
        | a threat of prosecution or arrest | a letter                        | does not follow that |

    Scenario: Particular risk after threats of violence
      Given Feruza is a person in the case
      And threats or insults were directed at Feruza
        | content | a threat of rape |
      When the facts are assessed
      Then it follows that Feruza is at particular risk because of specific threats or earlier violence
      And that rests on HRC General Comment No. 36, paragraph 23
      And that rests on HRC General Comment No. 35, paragraph 9

    Scenario Outline: Particular risk after threats of violence turns on what was said
      Given Feruza is a person in the case
      And Feruza was publicly discredited
        | content | <content> |
      When the facts are assessed
      Then it <outcome> Feruza is at particular risk because of specific threats or earlier violence

      Examples:
        | content                               | outcome              |
        | a threat of violence                  | follows that         |
        | a call on others to kill someone      | follows that         |
        | a call on others to use violence      | follows that         |
        | the label of traitor or foreign agent | does not follow that |

    Scenario Outline: Particular risk after threats of violence, with threats or insults, turns on what was said
      Given Feruza is a person in the case
      And threats or insults were directed at Feruza
        | content | <content> |
      When the facts are assessed
      Then it <outcome> Feruza is at particular risk because of specific threats or earlier violence

      Examples:
        | content                                  | outcome              |
        | a threat of rape                         | follows that         |
        | a call on others to shun or discriminate | does not follow that |

  Rule: The life of someone was put in danger by threats or violence

    Scenario: Death threats or calls to kill
      Given Polina is a person in the case
      And threats or insults were directed at Polina
        | content | a death threat |
      When the facts are assessed
      Then it follows that the life of Polina was put in danger by threats or violence
      And that rests on HRC General Comment No. 36, paragraphs 7 and 20

    Scenario Outline: Death threats or calls to kill turns on the means used
      Given Polina is a person in the case
      And Polina was ill-treated
        | method | <method> |
      When the facts are assessed
      Then it <outcome> the life of Polina was put in danger by threats or violence

      Examples:
        | method           | outcome         |
        | a mock execution | follows that    |
        | unknown          | is open whether |

    Scenario Outline: Death threats or calls to kill, with threats or insults, turns on what was said
      Given Polina is a person in the case
      And threats or insults were directed at Polina
        | content | <content> |
      When the facts are assessed
      Then it <outcome> the life of Polina was put in danger by threats or violence

      Examples:
        | content                          | outcome         |
        | a death threat                   | follows that    |
        | a call on others to kill someone | follows that    |
        | a call on others to harm someone | is open whether |

    Scenario Outline: Death threats or calls to kill, with a public discrediting, turns on what was said
      Given Polina is a person in the case
      And Polina was publicly discredited
        | content | <content> |
      When the facts are assessed
      Then it <outcome> the life of Polina was put in danger by threats or violence

      Examples:
        | content                            | outcome              |
        | a call on others to kill someone   | follows that         |
        | a death threat                     | follows that         |
        | a slur on morality or private life | does not follow that |

    Scenario: Violence that could have killed
      Given Feruza is a person in the case
      And Feruza was physically attacked
        | method | shooting |
      When the facts are assessed
      Then it follows that the life of Feruza was put in danger by threats or violence
      And that rests on HRC General Comment No. 36, paragraphs 7 and 27

    Scenario Outline: Violence that could have killed turns on the means used and whether it could have killed
      Given Feruza is a person in the case
      And Feruza was ill-treated
        | method          | <method>          |
        | life endangered | <life endangered> |
      When the facts are assessed
      Then it <outcome> the life of Feruza was put in danger by threats or violence

      Examples:
        | method       | life endangered | outcome              |
        | shooting     | unknown         | follows that         |
        | an explosive | unknown         | follows that         |
        | shooting     | no              | does not follow that |
        | beating      | unknown         | does not follow that |

    Scenario Outline: Violence that could have killed, with a physical attack, turns on the means used and whether the attack could have killed
      Given Feruza is a person in the case
      And Feruza was physically attacked
        | method          | <method>          |
        | life endangered | <life endangered> |
      When the facts are assessed
      Then it <outcome> the life of Feruza was put in danger by threats or violence

      Examples:
        | method       | life endangered | outcome              |
        | shooting     | unknown         | follows that         |
        | an explosive | yes             | follows that         |
        | shooting     | no              | does not follow that |

    Scenario: Violence said to have endangered life
      Given Cholpon is a person in the case
      And Cholpon was physically attacked
        | life endangered | yes |
      When the facts are assessed
      Then it follows that the life of Cholpon was put in danger by threats or violence
      And that rests on HRC General Comment No. 36, paragraph 7

    Scenario Outline: Violence said to have endangered life turns on whether the attack could have killed and the means used
      Given Cholpon is a person in the case
      And Cholpon was physically attacked
        | life endangered | <life endangered> |
        | method          | <method>          |
      When the facts are assessed
      Then it <outcome> the life of Cholpon was put in danger by threats or violence

      Examples:
        | life endangered | method                       | outcome              |
        | yes             | unknown                      | follows that         |
        | no              | wounding with a sharp object | does not follow that |

    Scenario Outline: Violence said to have endangered life, with ill-treatment, turns on the means used and whether it could have killed
      Given Cholpon is a person in the case
      And Cholpon was ill-treated
        | method          | <method>          |
        | life endangered | <life endangered> |
      When the facts are assessed
      Then it <outcome> the life of Cholpon was put in danger by threats or violence

      Examples:
        | method       | life endangered | outcome              |
        | asphyxiation | yes             | follows that         |
        | burning      | no              | does not follow that |

  Rule: Someone lost their life in the hands of the State

    Scenario: Death in the custody of the State in unnatural circumstances
      Given Vera is a person in the case
      And Vera died in custody
        | by      | police officers |
        | natural | no              |
      When the facts are assessed
      Then it follows that Vera lost their life in the hands of the State
      And that rests on HRC General Comment No. 36, paragraph 29
      And that rests on Minnesota Protocol (2016), paragraph 17

    Scenario Outline: Death in the custody of the State in unnatural circumstances: what decides it
      Given Vera is a person in the case
      And Vera died in custody
        | by            | <by>            |
        | natural       | <natural>       |
        | injuries seen | <injuries seen> |
        | suicide       | <suicide>       |
        | held at       | <held at>       |
      When the facts are assessed
      Then it <outcome> Vera lost their life in the hands of the State

      Examples:
        | by                            | natural | injuries seen | suicide | held at          | outcome              |
        | police officers               | no      | unknown       | unknown | unknown          | follows that         |
        | police officers               | unknown | yes           | unknown | unknown          | follows that         |
        | police officers               | yes     | no            | yes     | unknown          | follows that         |
        | unknown                       | unknown | yes           | unknown | a police station | follows that         |
        | unknown                       | unknown | unknown       | yes     | a police station | follows that         |
        | unknown                       | no      | unknown       | unknown | a police station | follows that         |
        | staff of a place of detention | yes     | no            | no      | unknown          | does not follow that |
        | an armed group                | no      | yes           | yes     | a home           | does not follow that |

    Scenario: Killing by agents of the State
      Given Viktor is a person in the case
      And Viktor was killed
        | by | officers of the security service |
      When the facts are assessed
      Then it follows that Viktor lost their life in the hands of the State
      And that rests on HRC General Comment No. 36, paragraph 7

    Scenario Outline: Killing by agents of the State turns on who acted
      Given Viktor is a person in the case
      And Viktor was killed
        | by | <by> |
      When the facts are assessed
      Then it <outcome> Viktor lost their life in the hands of the State

      Examples:
        | by                               | outcome              |
        | officers of the security service | follows that         |
        | an armed group                   | does not follow that |

  Rule: Someone received threats

    Scenario: Threats of harm made together with violence
      Given Bakyt is a person in the case
      And Bakyt was ill-treated
        | method | threats of harm |
      When the facts are assessed
      Then it follows that Bakyt received threats
      And that rests on HRC General Comment No. 20, paragraph 5

    Scenario Outline: Threats of harm made together with violence turns on the means used
      Given Bakyt is a person in the case
      And Bakyt was ill-treated
        | method | <method> |
      When the facts are assessed
      Then it <outcome> Bakyt received threats

      Examples:
        | method                    | outcome              |
        | threats of harm           | follows that         |
        | beating, a mock execution | follows that         |
        | beating                   | does not follow that |

    Scenario: Threats received
      Given Olim is a person in the case
      And threats or insults were directed at Olim
        | content | a death threat |
      When the facts are assessed
      Then it follows that Olim received threats
      And that rests on HRC General Comment No. 35, paragraph 9

    Scenario Outline: Threats received turns on what was said
      Given Olim is a person in the case
      And threats or insults were directed at Olim
        | content | <content> |
      When the facts are assessed
      Then it <outcome> Olim received threats

      Examples:
        | content        | outcome              |
        | a death threat | follows that         |
        | an insult      | does not follow that |
