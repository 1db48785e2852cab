@law @iccpr @article-20
Feature: Propaganda for war and advocacy of hatred, ICCPR article 20
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 20(2): Law must ban national, racial or religious hatred advocacy that incites discrimination, hostility or violence

    Scenario: Calls for hatred reported and not acted on
      Given Gulnara is under eighteen years old
      And Gulnara was publicly discredited
        | content   | a call on others to harm someone |
        | linked to | ethnic origin or language        |
      And a complaint or report was made about what happened to Gulnara
        | to    | police officers    |
        | about | the smear campaign |
      And as regards an investigation into what happened to Gulnara
        | about  | the smear campaign |
        | opened | no                 |
      When the facts are assessed
      Then ICCPR article 20(2) is potentially engaged for Gulnara: calls for hatred reported and not acted on
      And with HRC General Comment No. 11, paragraphs 1 and 2
      And with HRC General Comment No. 34, paragraph 51
      And because of the smear campaign, the complaint and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: Calls for hatred reported and not acted on turns on what was said and the reason behind it
      Given Murat is a person in the case
      And Murat was publicly discredited, called the smear campaign
        | content   | <content>   |
        | linked to | <linked to> |
      And a complaint or report was made about what happened to Murat
        | to    | police officers    |
        | about | the smear campaign |
      And as regards an investigation into what happened to Murat
        | about  | the smear campaign |
        | opened | no                 |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: calls for hatred reported and not acted on

      Examples:
        | content                          | linked to                 | outcome                |
        | a call on others to use violence | religion or belief        | is potentially engaged |
        | a call on others to harm someone | foreign nationality       | is potentially engaged |
        | a call on others to harm someone | a private matter          | is not engaged         |
        | unknown                          | ethnic origin or language | is undetermined        |

    Scenario Outline: Calls for hatred reported and not acted on, with threats or insults, a complaint or report to the authorities and an investigation: what decides it
      Given Murat is a person in the case
      And threats or insults were directed at Murat, called the threat
        | content   | <content>   |
        | channel   | <channel>   |
        | linked to | <linked to> |
      And a complaint or report was made about what happened to Murat
        | to    | police officers |
        | about | the threat      |
      And as regards an investigation into what happened to Murat
        | about  | the threat |
        | opened | no         |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: calls for hatred reported and not acted on

      Examples:
        | content                          | channel                   | linked to                 | outcome                |
        | a call on others to harm someone | social media              | ethnic origin or language | is potentially engaged |
        | a call on others to harm someone | the press or broadcasting | religion or belief        | is potentially engaged |
        | a call on others to harm someone | leaflets or posters       | foreign nationality       | is potentially engaged |
        | a call on others to harm someone | a messaging application   | ethnic origin or language | is not engaged         |
        | an insult                        | social media              | ethnic origin or language | is not engaged         |
        | a call on others to harm someone | social media              | a private matter          | is not engaged         |

    Scenario: Calls for hatred reported and not acted on: not from a public discrediting alone
      Given Murat is a person in the case
      And Murat was publicly discredited
        | content   | a call on others to harm someone |
        | linked to | ethnic origin or language        |
      When the facts are assessed
      Then ICCPR article 20(2) is not engaged: calls for hatred reported and not acted on

    Scenario: Calls for hatred reported and not acted on: where the complaint and the investigation concern an attack
      Given Murat is a person in the case
      And Murat was publicly discredited
        | content   | a call on others to harm someone |
        | linked to | ethnic origin or language        |
      And Murat was physically attacked, called the attack
      And a complaint or report was made about what happened to Murat
        | to    | police officers |
        | about | the attack      |
      And as regards an investigation into what happened to Murat
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then ICCPR article 20(2) is not engaged: calls for hatred reported and not acted on

    Scenario: No law against the advocacy of hatred
      Given Nargiza is a lawyer
      And a law or policy concerns the rights of Nargiza
        | area | incitement to hatred, discrimination or violence |
        | step | absence of a law that guarantees the right       |
      When the facts are assessed
      Then ICCPR article 20(2) is potentially engaged for Nargiza: no law against the advocacy of hatred
      And with HRC General Comment No. 11, paragraphs 1 and 2
      And with HRC General Comment No. 34, paragraphs 51 and 52
      And it is primary
      And no limit is shown

    Scenario Outline: No law against the advocacy of hatred turns on the field of law and what was done with the law
      Given Lola is a person in the case
      And a law or policy concerns the rights of Lola
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: no law against the advocacy of hatred

      Examples:
        | area                                             | step                                                 | outcome                |
        | incitement to hatred, discrimination or violence | repeal of a law or policy that guaranteed the right  | is potentially engaged |
        | incitement to hatred, discrimination or violence | adoption of a law or policy that restricts the right | is not engaged         |
        | expression                                       | absence of a law that guarantees the right           | is not engaged         |

    Scenario: Incitement by officials
      Given Zafar is a man
      And Zafar was publicly discredited
        | by        | agents of the State              |
        | content   | a call on others to harm someone |
        | linked to | ethnic origin or language        |
      When the facts are assessed
      Then ICCPR article 20(2) is potentially engaged for Zafar: incitement by officials
      And with HRC General Comment No. 29, paragraph 13(e)
      And with HRC General Comment No. 36, paragraph 59
      And it is supporting
      And no limit is shown

    Scenario Outline: Incitement by officials turns on who acted, what was said and the reason behind it
      Given Dilbar is a person in the case
      And Dilbar was publicly discredited
        | by        | <by>        |
        | content   | <content>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: incitement by officials

      Examples:
        | by                  | content                          | linked to                 | outcome                |
        | agents of the State | a call on others to harm someone | foreign nationality       | is potentially engaged |
        | agents of the State | a call on others to harm someone | religion or belief        | is potentially engaged |
        | a private employer  | a call on others to harm someone | ethnic origin or language | is not engaged         |
        | agents of the State | a threat                         | ethnic origin or language | is not engaged         |
        | agents of the State | a call on others to harm someone | human rights work         | is not engaged         |

    Scenario Outline: Incitement by officials, with threats or insults, turns on who acted, what was said and the reason behind it
      Given Dilbar is a person in the case
      And threats or insults were directed at Dilbar
        | by        | <by>        |
        | content   | <content>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: incitement by officials

      Examples:
        | by                  | content                          | linked to                 | outcome                |
        | agents of the State | a call on others to harm someone | foreign nationality       | is potentially engaged |
        | agents of the State | a call on others to harm someone | religion or belief        | is potentially engaged |
        | agents of the State | a threat                         | ethnic origin or language | is not engaged         |
        | agents of the State | a call on others to harm someone | human rights work         | is not engaged         |
        | unknown             | a call on others to harm someone | ethnic origin or language | is undetermined        |

    Scenario: Public calls for hatred of a group
      Given Polina is a journalist
      And Polina was publicly discredited
        | content   | a call on others to harm someone |
        | linked to | ethnic origin or language        |
      When the facts are assessed
      Then ICCPR article 20(2) is potentially engaged for Polina: public calls for hatred of a group
      And with HRC General Comment No. 34, paragraphs 51 and 52
      And with HRC General Comment No. 22, paragraph 7
      And with HRC General Comment No. 11, paragraph 2
      And it is supporting
      And no limit is shown

    Scenario Outline: Public calls for hatred of a group turns on what was said and the reason behind it
      Given Yusuf is a person in the case
      And Yusuf was publicly discredited
        | content   | <content>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: public calls for hatred of a group

      Examples:
        | content                          | linked to                 | outcome                |
        | a call on others to use violence | religion or belief        | is potentially engaged |
        | a call on others to harm someone | foreign nationality       | is potentially engaged |
        | unknown                          | ethnic origin or language | is undetermined        |

    Scenario Outline: Public calls for hatred of a group, with threats or insults, turns on how it was conveyed and the reason behind it
      Given Yusuf is a person in the case
      And threats or insults were directed at Yusuf
        | content   | a call on others to harm someone |
        | channel   | <channel>                        |
        | linked to | <linked to>                      |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: public calls for hatred of a group

      Examples:
        | channel                   | linked to                 | outcome                |
        | social media              | ethnic origin or language | is potentially engaged |
        | the press or broadcasting | religion or belief        | is potentially engaged |
        | leaflets or posters       | foreign nationality       | is potentially engaged |
        | unknown                   | ethnic origin or language | is undetermined        |

    Scenario Outline: Public calls for hatred of a group, with a public discrediting and threats or insults, turns on what was said and the reason behind it
      Given Yusuf is a person in the case
      And Yusuf was publicly discredited
        | content   | <content>   |
        | linked to | <linked to> |
      And threats or insults were directed at Yusuf
        | content   | <content of the threat>   |
        | channel   | social media              |
        | linked to | <linked to of the threat> |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: public calls for hatred of a group

      Examples:
        | content                          | linked to                 | content of the threat            | linked to of the threat   | outcome        |
        | an insult                        | ethnic origin or language | an insult                        | ethnic origin or language | is not engaged |
        | a call on others to harm someone | a private matter          | a call on others to harm someone | a private matter          | is not engaged |
