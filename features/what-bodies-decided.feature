Feature: What bodies decided
  As a researcher who argues that an obligation is engaged
  I want the decisions on that very provision which are nearest to my case, whatever their outcome
  In order to open the right documents, and to know what can be said against me

  Rule: Decisions are near by what they found and cited, and both outcomes are shown

    Scenario: A trial behind closed doors in Tajikistan
      Given the case of AL TJK 1/2025
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged: trial behind closed doors
      And bodies decided on it 149 breach found, 13 no breach found
      And the nearest decision against the State is CCPR/C/122/D/2680/2015, which shares General Comment 32, paragraphs 28 and 29
      And a decision with another outcome is shown beside it: CCPR/C/131/D/2988/2017

    Scenario Outline: The nearest decision against <State>
      Given the facts happened in <State>
      And Aigul is a woman
      And the premises of Aigul were searched on 3 March 2024
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged: without a warrant
      And the nearest decision against the State is <symbol>, which shares <references>

      Examples:
        | State      | symbol                 | references                                         |
        | Uzbekistan | CCPR/C/125/D/2331/2014 | HRC General Comment No. 16, paragraphs 4 and 8     |

  Rule: A decision later than the day whose law applies is left out and named

    Scenario: The law of June 2018
      Given the case of AL TJK 1/2025
      And the law is that of 1 June 2018
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged: trial behind closed doors
      And the decision CCPR/C/122/D/2680/2015 is left out as later than that day
