@law @conclusions
Feature: What facts amount to (remedy), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: The authorities knew of the danger to someone

    Scenario: Danger reported to the authorities
      Given Jamila is a person in the case
      And Jamila was killed, called the killing
      And as regards an investigation into what happened to Jamila
        | about | the killing |
      When the facts are assessed
      Then it follows that the authorities knew of the danger to Jamila
      And that rests on HRC General Comment No. 36, paragraph 7
      And that rests on HRC General Comment No. 31, paragraph 8

    Scenario Outline: Danger reported to the authorities, with threats or insults and complaint or report to the authorities: what decides it
      Given Jamila is a person in the case
      And threats or insults were directed at Jamila, called the threat
      And a complaint or report was made about what happened to Jamila
        | about     | the threat  |
        | to        | <to>        |
        | asked for | <asked for> |
      When the facts are assessed
      Then it <outcome> the authorities knew of the danger to Jamila

      Examples:
        | to                    | asked for | outcome              |
        | police officers       | unknown   | follows that         |
        | an international body | release   | does not follow that |

    Scenario: Danger reported to the authorities: so too with damage to property and complaint or report to the authorities
      Given Jamila is a person in the case
      And property of Jamila was damaged, called the property damage
      And a complaint or report was made about what happened to Jamila
        | about | the property damage                 |
        | to    | officers of the prosecution service |
      When the facts are assessed
      Then it follows that the authorities knew of the danger to Jamila

    Scenario: Danger reported to the authorities: so too with surveillance and complaint or report to the authorities
      Given Jamila is a person in the case
      And Jamila was followed or watched, called the surveillance
      And a complaint or report was made about what happened to Jamila
        | about | the surveillance                    |
        | to    | officers of the prosecution service |
      When the facts are assessed
      Then it follows that the authorities knew of the danger to Jamila

    Scenario: Danger reported to the authorities: where the complaint concerns a court hearing
      Given Jamila is a person in the case
      And threats or insults were directed at Jamila
      And a court heard the case of Jamila, called the hearing
      And a complaint or report was made about what happened to Jamila
        | about     | the hearing     |
        | to        | police officers |
        | asked for | release         |
      When the facts are assessed
      Then it does not follow that the authorities knew of the danger to Jamila

    Scenario: Danger reported to the authorities: where the complaint concerns somebody else
      Given Jamila is a person in the case
      And Vera is a person in the case
      And threats or insults were directed at Jamila, called the threat
      And a complaint or report was made about what happened to Vera
        | about | the threat      |
        | to    | police officers |
      When the facts are assessed
      Then it does not follow that the authorities knew of the danger to Jamila

    Scenario: Danger reported to the authorities: where the investigation concerns somebody else
      Given Jamila is a person in the case
      And Vera is a person in the case
      And threats or insults were directed at Jamila, called the threat
      And as regards an investigation into what happened to Vera
        | about | the threat |
      When the facts are assessed
      Then it does not follow that the authorities knew of the danger to Jamila

    Scenario: Danger reported to the authorities: not from threats or insults and an investigation alone
      Given Jamila is a person in the case
      And threats or insults were directed at Jamila
      And as regards an investigation into what happened to Jamila
      When the facts are assessed
      Then it does not follow that the authorities knew of the danger to Jamila

    Scenario: Earlier attacks or threats brought to the attention of the State
      Given Viktor is a person in the case
      And similar treatment was reported before that of Viktor
        | of                | threats         |
        | concerns          | the same person |
        | reported to state | yes             |
      When the facts are assessed
      Then it follows that the authorities knew of the danger to Viktor
      And that rests on HRC General Comment No. 36, paragraph 23

    Scenario Outline: Earlier attacks or threats brought to the attention of the State turns on what was concerned, whom it concerned and whether the State was informed of it
      Given Viktor is a person in the case
      And similar treatment was reported before that of Viktor
        | of                | <of>                |
        | concerns          | <concerns>          |
        | reported to state | <reported to state> |
      When the facts are assessed
      Then it <outcome> the authorities knew of the danger to Viktor

      Examples:
        | of            | concerns                      | reported to state | outcome              |
        | threats       | a relative                    | yes               | follows that         |
        | attacks       | the same person               | yes               | follows that         |
        | threats       | the same person               | no                | does not follow that |
        | closed trials | the same person               | yes               | does not follow that |
        | threats       | other journalists or bloggers | yes               | does not follow that |

    Scenario: Investigation or protection asked for after threats or violence
      Given Yana is a person in the case
      And Yana was physically attacked
      And as regards protection for Yana
        | asked | yes |
      When the facts are assessed
      Then it follows that the authorities knew of the danger to Yana
      And that rests on HRC General Comment No. 36, paragraph 7
      And that rests on HRC General Comment No. 31, paragraph 8

    Scenario Outline: Investigation or protection asked for after threats or violence turns on whether protection was asked for
      Given Yana is a person in the case
      And Yana was physically attacked
      And as regards protection for Yana
        | asked | <asked> |
      When the facts are assessed
      Then it <outcome> the authorities knew of the danger to Yana

      Examples:
        | asked | outcome              |
        | yes   | follows that         |
        | no    | does not follow that |

    Scenario Outline: Investigation or protection asked for after threats or violence, with threats or insults and complaint or report to the authorities: what decides it
      Given Yana is a person in the case
      And threats or insults were directed at Yana
      And a complaint or report was made about what happened to Yana
        | to        | <to>        |
        | asked for | <asked for> |
      When the facts are assessed
      Then it <outcome> the authorities knew of the danger to Yana

      Examples:
        | to                    | asked for  | outcome              |
        | police officers       | protection | follows that         |
        | police officers       | release    | does not follow that |
        | an international body | protection | does not follow that |
        | police officers       | unknown    | is open whether      |

    Scenario: Investigation or protection asked for after threats or violence: where the threats concern somebody else
      Given Yana is a person in the case
      And Asel is a person in the case
      And threats or insults were directed at Asel
      And a complaint or report was made about what happened to Yana
        | to        | police officers |
        | asked for | protection      |
      When the facts are assessed
      Then it does not follow that the authorities knew of the danger to Yana

    Scenario: Investigation or protection asked for after threats or violence: what happened to somebody else is not enough
      Given Yana is a person in the case
      And Asel is a person in the case
      And Yana was physically attacked
      And as regards protection for Asel
        | asked | yes |
      When the facts are assessed
      Then it does not follow that the authorities knew of the danger to Yana

  Rule: A complaint about what was done to someone was addressed to the authorities

    Scenario: Act about which a complaint was made to the authorities
      Given Sitora is a person in the case
      And Sitora died in custody
      And a complaint or report was made about what happened to Sitora
        | to | police officers |
      When the facts are assessed
      Then it follows that a complaint about what was done to Sitora was addressed to the authorities

    Scenario: Act about which a complaint was made to the authorities: where the complaint concerns a court hearing
      Given Sitora is a person in the case
      And the premises of Sitora were searched
      And a court heard the case of Sitora, called the hearing
      And a complaint or report was made about what happened to Sitora
        | about | the hearing     |
        | to    | police officers |
      When the facts are assessed
      Then it does not follow that a complaint about what was done to Sitora was addressed to the authorities

    Scenario: Act about which a complaint was made to the authorities: where the complaint concerns somebody else
      Given Sitora is a person in the case
      And Rano is a person in the case
      And the premises of Sitora were searched
      And a complaint or report was made about what happened to Rano
        | to | police officers |
      When the facts are assessed
      Then it does not follow that a complaint about what was done to Sitora was addressed to the authorities

    Scenario Outline: Act about which a complaint was made to the authorities, with a search and complaint or report to the authorities, turns on to whom it was addressed
      Given Sitora is a person in the case
      And the premises of Sitora were searched
      And a complaint or report was made about what happened to Sitora
        | to | <to> |
      When the facts are assessed
      Then it <outcome> a complaint about what was done to Sitora was addressed to the authorities

      Examples:
        | to              | outcome         |
        | police officers | follows that    |
        | unknown         | is open whether |

  Rule: An investigation concerns what was done to someone

    Scenario: Event that an investigation concerns
      Given Farid is a person in the case
      And the premises of Farid were searched, called the search
      And as regards an investigation into what happened to Farid
        | about | the search |
      When the facts are assessed
      Then it follows that an investigation concerns what was done to Farid

    Scenario: Event that an investigation concerns: so too with a death in custody and an investigation
      Given Farid is a person in the case
      And Farid died in custody, called the death in custody
      And as regards an investigation into what happened to Farid
        | about | the death in custody |
      When the facts are assessed
      Then it follows that an investigation concerns what was done to Farid

    Scenario: Event that an investigation concerns: not where nothing says what the investigation is about and no complaint was made
      Given Farid is a person in the case
      And the premises of Farid were searched
      And as regards an investigation into what happened to Farid
      When the facts are assessed
      Then it does not follow that an investigation concerns what was done to Farid

    Scenario: Event that an investigation concerns: where the investigation concerns somebody else
      Given Farid is a person in the case
      And Olim is a person in the case
      And Farid died in custody, called the death in custody
      And as regards an investigation into what happened to Olim
        | about | the death in custody |
      When the facts are assessed
      Then it does not follow that an investigation concerns what was done to Farid

    Scenario: Violence or threats that an investigation must be taken to concern
      Given Karim is a person in the case
      And Karim died in custody
      And as regards an investigation into what happened to Karim
      When the facts are assessed
      Then it follows that an investigation concerns what was done to Karim

    Scenario: Violence or threats that an investigation must be taken to concern: so too with a physical attack and an investigation
      Given Karim is a person in the case
      And Karim was physically attacked
      And as regards an investigation into what happened to Karim
      When the facts are assessed
      Then it follows that an investigation concerns what was done to Karim

    Scenario: Violence or threats that an investigation must be taken to concern: so too with threats or insults and an investigation
      Given Karim is a person in the case
      And threats or insults were directed at Karim
      And as regards an investigation into what happened to Karim
      When the facts are assessed
      Then it follows that an investigation concerns what was done to Karim

    Scenario: Violence or threats that an investigation must be taken to concern: so too with damage to property and an investigation
      Given Karim is a person in the case
      And property of Karim was damaged
      And as regards an investigation into what happened to Karim
      When the facts are assessed
      Then it follows that an investigation concerns what was done to Karim

    Scenario: Violence or threats that an investigation must be taken to concern: so too with a disappearance and an investigation
      Given Karim is a person in the case
      And Karim was taken away and disappeared
      And as regards an investigation into what happened to Karim
      When the facts are assessed
      Then it follows that an investigation concerns what was done to Karim

    Scenario: Violence or threats that an investigation must be taken to concern: where the investigation concerns a court hearing
      Given Karim is a person in the case
      And Karim was physically attacked
      And a court heard the case of Karim, called the hearing
      And as regards an investigation into what happened to Karim
        | about | the hearing |
      When the facts are assessed
      Then it does not follow that an investigation concerns what was done to Karim

    Scenario: Violence or threats that an investigation must be taken to concern: where the investigation concerns somebody else
      Given Karim is a person in the case
      And Zafar is a person in the case
      And Karim was physically attacked
      And as regards an investigation into what happened to Zafar
      When the facts are assessed
      Then it does not follow that an investigation concerns what was done to Karim

  Rule: What happened to someone was reported and not investigated

    Scenario: A death that the State knew of and did not investigate
      Given Cholpon is a person in the case
      And as regards an investigation into what happened to Cholpon
        | opened | no |
      And Cholpon was killed
      When the facts are assessed
      Then it follows that what happened to Cholpon was reported and not investigated
      And that rests on HRC General Comment No. 36, paragraphs 27 and 29

    Scenario Outline: A death that the State knew of and did not investigate turns on whether an investigation was opened
      Given Cholpon is a person in the case
      And as regards an investigation into what happened to Cholpon
        | opened | <opened> |
      And Cholpon was killed
      When the facts are assessed
      Then it <outcome> what happened to Cholpon was reported and not investigated

      Examples:
        | opened | outcome         |
        | no     | follows that    |
        | yes    | is open whether |

    Scenario: A death that the State knew of and did not investigate: so too with an investigation and a death in custody
      Given Cholpon is a person in the case
      And as regards an investigation into what happened to Cholpon
        | result | a refusal to open a case |
      And Cholpon died in custody
      When the facts are assessed
      Then it follows that what happened to Cholpon was reported and not investigated

    Scenario: A death that the State knew of and did not investigate: what happened to somebody else is not enough
      Given Cholpon is a person in the case
      And Polina is a person in the case
      And as regards an investigation into what happened to Polina
        | opened | no |
      And Cholpon was killed
      When the facts are assessed
      Then it does not follow that what happened to Cholpon was reported and not investigated

    Scenario: A death that the State knew of and did not investigate: where the investigation concerns threats
      Given Cholpon is a person in the case
      And threats or insults were directed at Cholpon, called the threat
      And as regards an investigation into what happened to Cholpon
        | opened | no         |
        | about  | the threat |
      And Cholpon was killed
      When the facts are assessed
      Then it does not follow that what happened to Cholpon was reported and not investigated

    Scenario: A request to investigate that was not registered
      Given Leyla is a person in the case
      And Leyla was physically attacked
      And a complaint or report was made about what happened to Leyla
        | to         | police officers                  |
        | registered | no                               |
        | asked for  | an investigation and prosecution |
      When the facts are assessed
      Then it follows that what happened to Leyla was reported and not investigated
      And that rests on HRC General Comment No. 31, paragraph 15

    Scenario Outline: A request to investigate that was not registered turns on to whom it was addressed, whether the complaint was registered and what was asked for
      Given Leyla is a person in the case
      And Leyla was physically attacked
      And a complaint or report was made about what happened to Leyla
        | to         | <to>         |
        | registered | <registered> |
        | asked for  | <asked for>  |
      When the facts are assessed
      Then it <outcome> what happened to Leyla was reported and not investigated

      Examples:
        | to                    | registered | asked for                        | outcome              |
        | police officers       | no         | an investigation and prosecution | follows that         |
        | police officers       | no         | information                      | does not follow that |
        | police officers       | yes        | an investigation and prosecution | does not follow that |
        | an international body | no         | an investigation and prosecution | does not follow that |

    Scenario: A request to investigate that was not registered: so too with threats or insults and complaint or report to the authorities
      Given Leyla is a person in the case
      And threats or insults were directed at Leyla, called the threat
      And a complaint or report was made about what happened to Leyla
        | about      | the threat      |
        | to         | police officers |
        | registered | no              |
        | asked for  | redress         |
      When the facts are assessed
      Then it follows that what happened to Leyla was reported and not investigated

    Scenario: A request to investigate that was not registered: so too with damage to property and complaint or report to the authorities
      Given Leyla is a person in the case
      And property of Leyla was damaged, called the property damage
      And a complaint or report was made about what happened to Leyla
        | about      | the property damage |
        | to         | police officers     |
        | registered | no                  |
        | asked for  | redress             |
      When the facts are assessed
      Then it follows that what happened to Leyla was reported and not investigated

    Scenario: A request to investigate that was not registered: so too with a disappearance and complaint or report to the authorities
      Given Leyla is a person in the case
      And Leyla was taken away and disappeared, called the disappearance
      And a complaint or report was made about what happened to Leyla
        | about      | the disappearance |
        | to         | police officers   |
        | registered | no                |
        | asked for  | redress           |
      When the facts are assessed
      Then it follows that what happened to Leyla was reported and not investigated

    Scenario: A request to investigate that was not registered: where the complaint concerns a court hearing
      Given Leyla is a person in the case
      And Leyla was physically attacked
      And a court heard the case of Leyla, called the hearing
      And a complaint or report was made about what happened to Leyla
        | about      | the hearing                      |
        | to         | police officers                  |
        | registered | no                               |
        | asked for  | an investigation and prosecution |
      When the facts are assessed
      Then it does not follow that what happened to Leyla was reported and not investigated

    Scenario Outline: A request to investigate that was not registered turns on to whom it was addressed, whether the complaint was registered and what was asked for (2)
      Given Leyla is a person in the case
      And Leyla was physically attacked, called the attack
      And a complaint or report was made about what happened to Leyla
        | about      | the attack   |
        | to         | <to>         |
        | registered | <registered> |
        | asked for  | <asked for>  |
      When the facts are assessed
      Then it <outcome> what happened to Leyla was reported and not investigated

      Examples:
        | to                    | registered | asked for                        | outcome              |
        | police officers       | no         | redress                          | follows that         |
        | police officers       | yes        | an investigation and prosecution | does not follow that |
        | an international body | no         | an investigation and prosecution | does not follow that |

    Scenario: A request to investigate that was not registered: what happened to somebody else is not enough
      Given Leyla is a person in the case
      And Elena is a person in the case
      And Leyla was physically attacked, called the attack
      And a complaint or report was made about what happened to Elena
        | about      | the attack      |
        | to         | police officers |
        | registered | no              |
        | asked for  | redress         |
      When the facts are assessed
      Then it does not follow that what happened to Leyla was reported and not investigated

    Scenario: A request to investigate that was not registered: what happened to somebody else is not enough (2)
      Given Leyla is a person in the case
      And Elena is a person in the case
      And Leyla was physically attacked
      And a complaint or report was made about what happened to Elena
        | to         | police officers                  |
        | registered | no                               |
        | asked for  | an investigation and prosecution |
      When the facts are assessed
      Then it does not follow that what happened to Leyla was reported and not investigated

    Scenario: Reported and not investigated
      Given Jamshid is a person in the case
      And Jamshid was physically attacked
      And as regards an investigation into what happened to Jamshid
        | opened | no |
      And a complaint or report was made about what happened to Jamshid
        | to | police officers |
      When the facts are assessed
      Then it follows that what happened to Jamshid was reported and not investigated
      And that rests on HRC General Comment No. 31, paragraph 15

    Scenario Outline: Reported and not investigated turns on whether an investigation was opened, the outcome of the inquiry and to whom it was addressed
      Given Jamshid is a person in the case
      And Jamshid was physically attacked
      And as regards an investigation into what happened to Jamshid
        | opened | <opened> |
        | result | <result> |
      And a complaint or report was made about what happened to Jamshid
        | to | <to> |
      When the facts are assessed
      Then it <outcome> what happened to Jamshid was reported and not investigated

      Examples:
        | opened  | result                   | to                    | outcome              |
        | no      | unknown                  | police officers       | follows that         |
        | unknown | a refusal to open a case | police officers       | follows that         |
        | no      | unknown                  | an international body | does not follow that |

    Scenario: Reported and not investigated: what happened to somebody else is not enough
      Given Jamshid is a person in the case
      And Ulan is a person in the case
      And Ulan was physically attacked
      And as regards an investigation into what happened to Ulan
        | opened | no |
      And a complaint or report was made about what happened to Jamshid
        | to | police officers |
      When the facts are assessed
      Then it does not follow that what happened to Jamshid was reported and not investigated

    Scenario: Reported and not investigated: not from an investigation and complaint or report to the authorities alone
      Given Jamshid is a person in the case
      And as regards an investigation into what happened to Jamshid
        | opened | no |
      And a complaint or report was made about what happened to Jamshid
        | to | police officers |
      When the facts are assessed
      Then it does not follow that what happened to Jamshid was reported and not investigated

    Scenario: Reported and not investigated: where the attack, the investigation and the complaint concern somebody else
      Given Jamshid is a person in the case
      And Ulan is a person in the case
      And Ulan was physically attacked, called the attack
      And Jamshid was physically attacked, called the attack 2
      And as regards an investigation into what happened to Ulan
        | opened | no           |
        | about  | the attack 2 |
      And as regards an investigation into what happened to Jamshid
        | about | the attack 2 |
      And a complaint or report was made about what happened to Ulan
        | about | the attack 2    |
        | to    | police officers |
      When the facts are assessed
      Then it does not follow that what happened to Jamshid was reported and not investigated

  Rule: Someone was in danger and was not protected

    Scenario: In danger and not protected
      Given Ulan is a person in the case
      And as regards protection for Ulan
        | given | no |
      And Ulan was physically attacked
      When the facts are assessed
      Then it follows that Ulan was in danger and was not protected
      And that rests on HRC General Comment No. 36, paragraph 23
      And that rests on HRC General Comment No. 35, paragraph 9

    Scenario Outline: In danger and not protected turns on whether protection was given, whether it was too late or too little and whether officials took the danger seriously
      Given Ulan is a person in the case
      And as regards protection for Ulan
        | given           | <given>           |
        | given too late  | <given too late>  |
        | taken seriously | <taken seriously> |
      And Ulan was physically attacked
      When the facts are assessed
      Then it <outcome> Ulan was in danger and was not protected

      Examples:
        | given   | given too late | taken seriously | outcome              |
        | no      | unknown        | unknown         | follows that         |
        | unknown | yes            | unknown         | follows that         |
        | unknown | unknown        | no              | follows that         |
        | yes     | no             | yes             | does not follow that |

    Scenario: In danger and not protected: so too with protection and threats or insults
      Given Ulan is a person in the case
      And as regards protection for Ulan
        | given | no |
      And threats or insults were directed at Ulan
        | content | a threat of prosecution or arrest |
      When the facts are assessed
      Then it follows that Ulan was in danger and was not protected

    Scenario: In danger and not protected: so too with protection and a public discrediting
      Given Ulan is a person in the case
      And as regards protection for Ulan
        | given | no |
      And Ulan was publicly discredited
        | content | a call on others to use violence |
      When the facts are assessed
      Then it follows that Ulan was in danger and was not protected

    Scenario: In danger and not protected: what happened to somebody else is not enough
      Given Ulan is a person in the case
      And Bakyt is a person in the case
      And as regards protection for Bakyt
        | given          | yes |
        | given too late | yes |
      And Ulan was physically attacked
      When the facts are assessed
      Then it does not follow that Ulan was in danger and was not protected

  Rule: What was done to someone was reported to the authorities

    Scenario: Threat or violence about which a complaint was made
      Given Feruza is a person in the case
      And Feruza was killed, called the killing
      And as regards an investigation into what happened to Feruza
        | about | the killing |
      When the facts are assessed
      Then it follows that what was done to Feruza was reported to the authorities
      And that rests on HRC General Comment No. 31, paragraph 15

    Scenario Outline: Threat or violence about which a complaint was made, with threats or insults and complaint or report to the authorities: what decides it
      Given Feruza is a person in the case
      And threats or insults were directed at Feruza, called the threat
      And a complaint or report was made about what happened to Feruza
        | about     | the threat  |
        | to        | <to>        |
        | asked for | <asked for> |
      When the facts are assessed
      Then it <outcome> what was done to Feruza was reported to the authorities

      Examples:
        | to                     | asked for                        | outcome              |
        | police officers        | release                          | follows that         |
        | a private media outlet | an investigation and prosecution | does not follow that |

    Scenario Outline: Threat or violence about which a complaint was made, with a physical attack and complaint or report to the authorities, turns on what was asked for
      Given Feruza is a person in the case
      And Feruza was physically attacked
      And a complaint or report was made about what happened to Feruza
        | to        | police officers |
        | asked for | <asked for>     |
      When the facts are assessed
      Then it <outcome> what was done to Feruza was reported to the authorities

      Examples:
        | asked for                        | outcome              |
        | an investigation and prosecution | follows that         |
        | release                          | does not follow that |

    Scenario: Threat or violence about which a complaint was made: where the complaint concerns a court hearing
      Given Feruza is a person in the case
      And threats or insults were directed at Feruza
      And a court heard the case of Feruza, called the hearing
      And a complaint or report was made about what happened to Feruza
        | about     | the hearing                      |
        | to        | police officers                  |
        | asked for | an investigation and prosecution |
      When the facts are assessed
      Then it does not follow that what was done to Feruza was reported to the authorities

    Scenario: Threat or violence about which a complaint was made: not from threats or insults and an investigation alone
      Given Feruza is a person in the case
      And threats or insults were directed at Feruza
      And as regards an investigation into what happened to Feruza
      When the facts are assessed
      Then it does not follow that what was done to Feruza was reported to the authorities

    Scenario: Threat or violence about which a complaint was made: where the complaint concerns somebody else
      Given Feruza is a person in the case
      And Galina is a person in the case
      And threats or insults were directed at Feruza, called the threat
      And a complaint or report was made about what happened to Galina
        | about     | the threat      |
        | to        | police officers |
        | asked for | release         |
      When the facts are assessed
      Then it does not follow that what was done to Feruza was reported to the authorities

    Scenario: Threat or violence about which a complaint was made: where the investigation concerns somebody else
      Given Feruza is a person in the case
      And Galina is a person in the case
      And threats or insults were directed at Feruza, called the threat
      And as regards an investigation into what happened to Galina
        | about | the threat |
      When the facts are assessed
      Then it does not follow that what was done to Feruza was reported to the authorities

    Scenario: Threat or violence about which a complaint was made: what happened to somebody else is not enough
      Given Feruza is a person in the case
      And Galina is a person in the case
      And threats or insults were directed at Feruza
      And a complaint or report was made about what happened to Galina
        | to        | police officers                  |
        | asked for | an investigation and prosecution |
      When the facts are assessed
      Then it does not follow that what was done to Feruza was reported to the authorities
