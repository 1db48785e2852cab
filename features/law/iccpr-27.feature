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

    Scenario: Community not consulted on land or culture; it was held, before the decision, with representatives chosen by the community, consent was given
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

    Scenario: Community not consulted on land or culture; with search, form not told, when all was decided, without representatives chosen by the community, consent was
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

    Scenario: Indigenous people moved from their land; as regards someone else
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

    Scenario: Land or livelihood of an indigenous people or minority taken or limited; as regards another person
      Given Farid is an indigenous people
      And Irina is LGBTI people
      And a measure concerns the land or livelihood of Irina
        | threatens way of life | yes |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: land or livelihood of an indigenous people or minority taken or limited

    Scenario: Land or livelihood of an indigenous people or minority taken or limited; as regards another person (2)
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

    Scenario: Language or culture of a minority held back; as regards someone else
      Given Murat is a person in the case
      And Parviz is an ethnic minority
      And a measure was taken against what Murat says or publishes, called the measure
        | by   | a ministry                     |
        | form | a ban on the use of a language |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: language or culture of a minority held back

    Scenario: Language or culture of a minority held back; without different treatment, with measure against expression (by a ministry, in the form of a ban on the use o
      Given Murat is an indigenous people
      And a measure was taken against what Murat says or publishes, called the measure
        | by   | a ministry                     |
        | form | a ban on the use of a language |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Murat: language or culture of a minority held back

    Scenario: Culture and language of a minority
      Given Olim is an ethnic minority
      And a measure was taken against what Olim says or publishes, called the measure
        | by        | police officers           |
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Olim: culture and language of a minority
      And with HRC General Comment No. 23, paragraphs 1, 6.1 and 9
      And it is supporting
      And no limit is shown

    Scenario Outline: Culture and language of a minority, where by is <by>
      Given Olim is an ethnic minority
      And a measure was taken against what Olim says or publishes, called the measure
        | by        | <by>                      |
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then ICCPR article 27 <outcome>: culture and language of a minority

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Culture and language of a minority; with threats or insults (by a known private individual, containing a threat), with measure against an organisa
      Given Olim is an ethnic minority
      And threats or insults were directed at Olim
        | by        | a known private individual |
        | content   | a threat                   |
        | linked to | ethnic origin or language  |
      And a measure was taken against what Olim says or publishes, called the measure 2
        | by | police officers |
      And a measure was taken against an organisation of Olim, called the measure 3
        | by | police officers |
      And a measure was taken against an assembly of Olim, called the measure 4
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: culture and language of a minority

    Scenario: Emergency powers against the culture, religion or language of a minority
      Given Umida is an ethnic minority
      And Umida was subjected to powers of a state of emergency
        | by        | agents of the State           |
        | area      | religion or belief or opinion |
        | linked to | ethnic origin or language     |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Umida: emergency powers against the culture, religion or language of a minority
      And with HRC General Comment No. 29, paragraph 13(c)
      And it is supporting
      And no limit is shown

    Scenario Outline: Emergency powers against the culture, religion or language of a minority, where area is <area>, by is <by>, linked to is <linked to>
      Given Umida is an ethnic minority
      And Umida was subjected to powers of a state of emergency
        | by        | <by>        |
        | area      | <area>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 27 <outcome>: emergency powers against the culture, religion or language of a minority

      Examples:
        | area                          | by                  | linked to                    | outcome                |
        | religion or belief or opinion | agents of the State | ethnic origin or language    | is potentially engaged |
        | arrest and detention          | agents of the State | ethnic origin or language    | is not engaged         |
        | unknown                       | agents of the State | ethnic origin or language    | is undetermined        |
        | religion or belief or opinion | a private employer  | ethnic origin or language    | is not engaged         |
        | religion or belief or opinion | unknown             | ethnic origin or language    | is undetermined        |
        | religion or belief or opinion | agents of the State | criticism of the authorities | is not engaged         |
        | religion or belief or opinion | agents of the State | unknown                      | is not engaged         |

    Scenario: Emergency powers against the culture, religion or language of a minority; as regards another person
      Given Umida is LGBTI people
      And Umida was subjected to powers of a state of emergency
        | by        | agents of the State           |
        | area      | religion or belief or opinion |
        | linked to | ethnic origin or language     |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: emergency powers against the culture, religion or language of a minority

    Scenario: Non-citizen denied the culture, language or religion of a minority
      Given Madina is an ethnic minority and not a citizen of the State
      And Madina was treated worse than others, called the unequal treatment
        | by             | a ministry                |
        | ground         | nationality               |
        | minority right | the culture of a minority |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Madina: non-citizen denied the culture, language or religion of a minority
      And with HRC General Comment No. 23, paragraphs 5.1 and 5.2
      And it is supporting
      And no limit is shown

    Scenario: Non-citizen denied the culture, language or religion of a minority; ground not told
      Given Madina is an ethnic minority and not a citizen of the State
      And Polina is a student
      And Polina was treated worse than others, called the unequal treatment
        | by             | a ministry                |
        | minority right | the culture of a minority |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: non-citizen denied the culture, language or religion of a minority

    Scenario: Religion of a minority
      Given Emil is an organisation
      And a measure was taken against the religion or belief of Emil, called the measure
        | by   | police officers              |
        | form | stopping worship or meetings |
      And Emil practised or taught a religion or belief
        | minority belief | yes |
        | in community    | yes |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Emil: religion of a minority
      And with HRC General Comment No. 23, paragraphs 1 and 6.1
      And because of the measure and the religious practice
      And it is supporting
      And no limit is shown

    Scenario Outline: Religion of a minority, where in community is <in community>, minority belief is <minority belief>
      Given Emil is an organisation
      And a measure was taken against the religion or belief of Emil, called the measure
        | by   | police officers              |
        | form | stopping worship or meetings |
      And Emil practised or taught a religion or belief
        | minority belief | <minority belief> |
        | in community    | <in community>    |
      When the facts are assessed
      Then ICCPR article 27 <outcome>: religion of a minority

      Examples:
        | in community | minority belief | outcome                |
        | yes          | yes             | is potentially engaged |
        | no           | yes             | is not engaged         |
        | unknown      | yes             | is undetermined        |
        | yes          | no              | is not engaged         |
        | yes          | unknown         | is undetermined        |

    Scenario: Religion of a minority; as regards someone else
      Given Emil is a person in the case
      And Ilyas is an organisation
      And a measure was taken against the religion or belief of Ilyas, called the measure
        | by   | police officers              |
        | form | stopping worship or meetings |
      And Emil practised or taught a religion or belief
        | minority belief | yes |
        | in community    | yes |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: religion of a minority
