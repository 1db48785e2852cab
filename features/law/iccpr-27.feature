@law @iccpr @article-27
Feature: Minorities, ICCPR article 27
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 27: Minority members may enjoy culture, religion and language together

    Scenario: Community not consulted on land or culture
      Given Ulan is an indigenous people
      And a measure concerns the land or livelihood of Ulan
        | form | approval of a project |
      And as regards consultation of Ulan before a decision
        | held | no |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Ulan: community not consulted on land or culture
      And with HRC General Comment No. 23, paragraph 7
      And because of the land measure and the consultation
      And it is primary
      And no limit is shown

    Scenario: Community not consulted on land or culture: not when it was held, before the decision
      Given Ulan is an indigenous people
      And a measure concerns the land or livelihood of Ulan
        | form | approval of a project |
      And as regards consultation of Ulan before a decision
        | held                | yes |
        | before decision     | yes |
        | own representatives | yes |
        | consent given       | yes |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: community not consulted on land or culture

    Scenario: Community not consulted on land or culture: not when with search, form not told
      Given Ulan is an indigenous people
      And a measure concerns the land or livelihood of Ulan
      And the premises of Ulan were searched
      And as regards consultation of Ulan before a decision
        | about               | the search |
        | held                | no         |
        | before decision     | no         |
        | own representatives | no         |
        | consent given       | no         |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: community not consulted on land or culture

    Scenario: Indigenous people moved from their land
      Given Yana is an indigenous people
      And Yana was kept from moving freely, called the measure
        | by   | police officers   |
        | form | forced relocation |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Yana: indigenous people moved from their land
      And with HRC General Comment No. 23, paragraphs 7, 6.1 and 9
      And it is primary
      And no limit is shown

    Scenario Outline: Indigenous people moved from their land, where by is <by>, form is <form>
      Given Yana is an indigenous people
      And Yana was kept from moving freely, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 27 <outcome>: indigenous people moved from their land

      Examples:
        | by              | form                         | outcome                |
        | police officers | forced relocation            | is potentially engaged |
        | a company       | forced relocation            | is not engaged         |
        | unknown         | forced relocation            | is undetermined        |
        | police officers | a ban on leaving the country | is not engaged         |
        | police officers | unknown                      | is undetermined        |

    Scenario: Indigenous people moved from their land: not when as regards someone else
      Given Yana is a person in the case
      And Bakyt is an indigenous people
      And Yana was kept from moving freely, called the measure
        | by   | police officers   |
        | form | forced relocation |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: indigenous people moved from their land

    Scenario: Land or livelihood of an indigenous people or minority taken or limited
      Given Farid is an indigenous people
      And a measure concerns the land or livelihood of Farid
        | threatens way of life | yes |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Farid: land or livelihood of an indigenous people or minority taken or limited
      And with HRC General Comment No. 23, paragraphs 7, 6.1 and 9
      And it is primary
      And no limit is shown

    Scenario Outline: Land or livelihood of an indigenous people or minority taken or limited, where threatens way of life is <threatens way of life>
      Given Farid is an indigenous people
      And a measure concerns the land or livelihood of Farid
        | threatens way of life | <threatens way of life> |
      When the facts are assessed
      Then ICCPR article 27 <outcome>: land or livelihood of an indigenous people or minority taken or limited

      Examples:
        | threatens way of life | outcome                |
        | yes                   | is potentially engaged |
        | no                    | is not engaged         |
        | unknown               | is undetermined        |

    Scenario: Land or livelihood of an indigenous people or minority taken or limited: not when as regards another person
      Given Farid is an indigenous people
      And Irina is LGBTI people
      And a measure concerns the land or livelihood of Irina
        | threatens way of life | yes |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: land or livelihood of an indigenous people or minority taken or limited

    Scenario: Land or livelihood of an indigenous people or minority taken or limited: also when as regards another person
      Given Farid is an ethnic minority
      And a measure concerns the land or livelihood of Farid
        | threatens way of life | yes |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Farid: land or livelihood of an indigenous people or minority taken or limited

    Scenario: Language or culture of a minority held back
      Given Murat is an ethnic minority
      And Murat was treated worse than others, called the unequal treatment
        | by             | a ministry                |
        | ground         | ethnic origin or colour   |
        | minority right | the culture of a minority |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Murat: language or culture of a minority held back
      And with HRC General Comment No. 23, paragraphs 1, 4, 5.2, 6.1 and 6.2
      And it is primary
      And no limit is shown

    Scenario Outline: Language or culture of a minority held back, where minority right is <minority right>
      Given Murat is an ethnic minority
      And Murat was treated worse than others, called the unequal treatment
        | by             | a ministry              |
        | ground         | ethnic origin or colour |
        | minority right | <minority right>        |
      When the facts are assessed
      Then ICCPR article 27 <outcome>: language or culture of a minority held back

      Examples:
        | minority right            | outcome                |
        | the culture of a minority | is potentially engaged |
        | unknown                   | is not engaged         |

    Scenario: Language or culture of a minority held back: not when as regards someone else
      Given Murat is a person in the case
      And Parviz is an ethnic minority
      And a measure was taken against what Murat says or publishes, called the measure
        | by   | a ministry                     |
        | form | a ban on the use of a language |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: language or culture of a minority held back

    Scenario: Language or culture of a minority held back: also when without different treatment, with measure against expression (by a ministry
      Given Murat is an indigenous people
      And a measure was taken against what Murat says or publishes, called the measure
        | by   | a ministry                     |
        | form | a ban on the use of a language |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Murat: language or culture of a minority held back
