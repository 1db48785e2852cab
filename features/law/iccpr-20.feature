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

    Scenario Outline: Calls for hatred reported and not acted on, where channel is <channel>, content is <content>, linked to is <linked to>
      Given Gulnara is under eighteen years old
      And threats or insults were directed at Gulnara
        | content   | <content>   |
        | channel   | <channel>   |
        | linked to | <linked to> |
      And a complaint or report was made about what happened to Gulnara
        | to    | police officers |
        | about | the threat      |
      And as regards an investigation into what happened to Gulnara
        | about  | the threat |
        | opened | no         |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: calls for hatred reported and not acted on

      Examples:
        | channel                 | content                          | linked to                 | outcome                |
        | social media            | a call on others to harm someone | ethnic origin or language | is potentially engaged |
        | a messaging application | a call on others to harm someone | ethnic origin or language | is not engaged         |
        | unknown                 | a call on others to harm someone | ethnic origin or language | is undetermined        |
        | social media            | an insult                        | ethnic origin or language | is not engaged         |
        | social media            | unknown                          | ethnic origin or language | is undetermined        |
        | social media            | a call on others to harm someone | a private matter          | is not engaged         |
        | social media            | a call on others to harm someone | unknown                   | is not engaged         |

    Scenario: Calls for hatred reported and not acted on: not when with physical attack
      Given Gulnara is under eighteen years old
      And Gulnara was publicly discredited
        | content   | a call on others to harm someone |
        | linked to | ethnic origin or language        |
      And Gulnara was physically attacked
      And a complaint or report was made about what happened to Gulnara
        | to    | police officers |
        | about | the attack      |
      And as regards an investigation into what happened to Gulnara
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then ICCPR article 20(2) is not engaged: calls for hatred reported and not acted on

    Scenario: Calls for hatred reported and not acted on: also when conveyed by social media, allegedly because of ethnic origin or language
      Given Gulnara is under eighteen years old
      And threats or insults were directed at Gulnara
        | content   | a call on others to harm someone |
        | channel   | social media                     |
        | linked to | ethnic origin or language        |
      And a complaint or report was made about what happened to Gulnara
        | to    | police officers |
        | about | the threat      |
      And as regards an investigation into what happened to Gulnara
        | about  | the threat |
        | opened | no         |
      When the facts are assessed
      Then ICCPR article 20(2) is potentially engaged for Gulnara: calls for hatred reported and not acted on
      And because of the threat, the complaint and the investigation

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

    Scenario Outline: No law against the advocacy of hatred, where area is <area>, step is <step>
      Given Nargiza is a lawyer
      And a law or policy concerns the rights of Nargiza
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: no law against the advocacy of hatred

      Examples:
        | area                                             | step                                                 | outcome                |
        | incitement to hatred, discrimination or violence | absence of a law that guarantees the right           | is potentially engaged |
        | expression                                       | absence of a law that guarantees the right           | is not engaged         |
        | unknown                                          | absence of a law that guarantees the right           | is undetermined        |
        | incitement to hatred, discrimination or violence | adoption of a law or policy that restricts the right | is not engaged         |
        | incitement to hatred, discrimination or violence | repeal of a law or policy that guaranteed the right  | is potentially engaged |
        | incitement to hatred, discrimination or violence | unknown                                              | is undetermined        |

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

    Scenario Outline: Incitement by officials, where by is <by>, content is <content>, linked to is <linked to>
      Given Zafar is a man
      And Zafar was publicly discredited
        | by        | <by>        |
        | content   | <content>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: incitement by officials

      Examples:
        | by                  | content                          | linked to                 | outcome                |
        | agents of the State | a call on others to harm someone | ethnic origin or language | is potentially engaged |
        | a private employer  | a call on others to harm someone | ethnic origin or language | is not engaged         |
        | unknown             | a call on others to harm someone | ethnic origin or language | is undetermined        |
        | agents of the State | a threat                         | ethnic origin or language | is not engaged         |
        | agents of the State | unknown                          | ethnic origin or language | is undetermined        |
        | agents of the State | a call on others to harm someone | human rights work         | is not engaged         |
        | agents of the State | a call on others to harm someone | foreign nationality       | is potentially engaged |
        | agents of the State | a call on others to harm someone | religion or belief        | is potentially engaged |
        | agents of the State | a call on others to harm someone | unknown                   | is not engaged         |

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

    Scenario Outline: Public calls for hatred of a group, where linked to is <linked to>
      Given Polina is a journalist
      And Polina was publicly discredited
        | content   | a call on others to harm someone |
        | linked to | <linked to>                      |
      When the facts are assessed
      Then ICCPR article 20(2) <outcome>: public calls for hatred of a group

      Examples:
        | linked to                 | outcome                |
        | ethnic origin or language | is potentially engaged |
        | foreign nationality       | is potentially engaged |
        | unknown                   | is not engaged         |
