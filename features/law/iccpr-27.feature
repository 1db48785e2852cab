@law @iccpr @article-27
Feature: Minorities, ICCPR article 27
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 27: Minority members may enjoy culture, religion and language together

    Scenario: Community not consulted on land or culture
      Given Ulan is a member of an indigenous people
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

    Scenario Outline: Community not consulted on land or culture: what decides it
      Given Bakyt is <who>
      And a measure concerns the land or livelihood of Bakyt
        | form | <form> |
      And as regards consultation of Bakyt before a decision
        | before decision     | <before decision>     |
        | own representatives | <own representatives> |
        | consent given       | <consent given>       |
        | held                | <held>                |
      When the facts are assessed
      Then ICCPR article 27 <outcome>: community not consulted on land or culture

      Examples:
        | who                              | form                  | before decision | own representatives | consent given | held    | outcome                |
        | a member of an ethnic minority   | approval of a project | no              | unknown             | unknown       | unknown | is potentially engaged |
        | a member of an indigenous people | approval of a project | unknown         | no                  | unknown       | unknown | is potentially engaged |
        | a member of an indigenous people | approval of a project | unknown         | unknown             | no            | unknown | is potentially engaged |
        | a member of an indigenous people | approval of a project | yes             | yes                 | yes           | yes     | is not engaged         |
        | one of LGBTI people              | unknown               | no              | no                  | no            | no      | is not engaged         |

    Scenario: Community not consulted on land or culture: where the consultation concerns a search
      Given Bakyt is a member of an indigenous people
      And a measure concerns the land or livelihood of Bakyt
      And the premises of Bakyt were searched, called the search
      And as regards consultation of Bakyt before a decision
        | about               | the search |
        | held                | no         |
        | before decision     | no         |
        | own representatives | no         |
        | consent given       | no         |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: community not consulted on land or culture

    Scenario: Community not consulted on land or culture: what happened to somebody else is not enough
      Given Bakyt is a person in the case
      And Jamshid is a member of an indigenous people
      And a measure concerns the land or livelihood of Jamshid
      And as regards consultation of Bakyt before a decision
        | held                | no |
        | before decision     | no |
        | own representatives | no |
        | consent given       | no |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: community not consulted on land or culture

    Scenario: Community not consulted on land or culture: a group that is no such minority does not bring it
      Given Bakyt is a member of an indigenous people
      And Jamshid is one of LGBTI people
      And a measure concerns the land or livelihood of Jamshid
      And as regards consultation of Jamshid before a decision
        | held | no |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: community not consulted on land or culture

    Scenario: Indigenous people moved from their land
      Given Yana is a member of an indigenous people
      And Yana was kept from moving freely, called the measure
        | by   | police officers   |
        | form | forced relocation |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Yana: indigenous people moved from their land
      And with HRC General Comment No. 23, paragraphs 7, 6.1 and 9
      And it is primary
      And no limit is shown

    Scenario Outline: Indigenous people moved from their land turns on who acted and the form it took
      Given Oleg is a member of an indigenous people
      And Oleg was kept from moving freely
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 27 <outcome>: indigenous people moved from their land

      Examples:
        | by              | form                         | outcome                |
        | police officers | forced relocation            | is potentially engaged |
        | a company       | forced relocation            | is not engaged         |
        | police officers | a ban on leaving the country | is not engaged         |

    Scenario: Indigenous people moved from their land: where it is somebody else who is a member of an indigenous people
      Given Oleg is a person in the case
      And Timur is a member of an indigenous people
      And Oleg was kept from moving freely
        | by   | police officers   |
        | form | forced relocation |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: indigenous people moved from their land

    Scenario: Land or livelihood of an indigenous people or minority taken or limited
      Given Farid is a member of an indigenous people
      And a measure concerns the land or livelihood of Farid
        | threatens way of life | yes |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Farid: land or livelihood of an indigenous people or minority taken or limited
      And with HRC General Comment No. 23, paragraphs 7, 6.1 and 9
      And it is primary
      And no limit is shown

    Scenario Outline: Land or livelihood of an indigenous people or minority taken or limited turns on who the person is and whether it threatens the way of life
      Given Yusuf is <who>
      And a measure concerns the land or livelihood of Yusuf
        | threatens way of life | <threatens way of life> |
      When the facts are assessed
      Then ICCPR article 27 <outcome>: land or livelihood of an indigenous people or minority taken or limited

      Examples:
        | who                              | threatens way of life | outcome                |
        | a member of an ethnic minority   | yes                   | is potentially engaged |
        | a member of an indigenous people | no                    | is not engaged         |

    Scenario: Land or livelihood of an indigenous people or minority taken or limited: what happened to somebody else is not enough
      Given Yusuf is a member of an indigenous people
      And Ilyas is one of LGBTI people
      And a measure concerns the land or livelihood of Ilyas
        | threatens way of life | yes |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: land or livelihood of an indigenous people or minority taken or limited

    Scenario: Language or culture of a minority held back
      Given Murat is a member of an ethnic minority
      And Murat was treated worse than others, called the unequal treatment
        | by             | a ministry                |
        | ground         | ethnic origin or colour   |
        | minority right | the culture of a minority |
      When the facts are assessed
      Then ICCPR article 27 is potentially engaged for Murat: language or culture of a minority held back
      And with HRC General Comment No. 23, paragraphs 1, 4, 5.2, 6.1 and 6.2
      And it is primary
      And no limit is shown

    Scenario Outline: Language or culture of a minority held back turns on who the person is, who acted, the ground given and the right concerned
      Given Zarina is <who>
      And Zarina was treated worse than others
        | by             | <by>             |
        | ground         | <ground>         |
        | minority right | <minority right> |
      When the facts are assessed
      Then ICCPR article 27 <outcome>: language or culture of a minority held back

      Examples:
        | who                            | by         | ground                  | minority right             | outcome                |
        | a member of an ethnic minority | a ministry | ethnic origin or colour | the culture of a minority  | is potentially engaged |
        | a member of an ethnic minority | a ministry | ethnic origin or colour | the religion of a minority | is not engaged         |
        | one of LGBTI people            | a ministry | unknown                 | the culture of a minority  | is not engaged         |
        | a member of an ethnic minority | unknown    | unknown                 | the culture of a minority  | is undetermined        |

    Scenario Outline: Language or culture of a minority held back, with a measure against expression, turns on who the person is, who acted and the form it took
      Given Zarina is <who>
      And a measure was taken against what Zarina says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 27 <outcome>: language or culture of a minority held back

      Examples:
        | who                              | by                 | form                           | outcome                |
        | a member of an indigenous people | a ministry         | a ban on the use of a language | is potentially engaged |
        | a member of an ethnic minority   | a private employer | a ban on the use of a language | is not engaged         |
        | a member of an ethnic minority   | a ministry         | blocking of a site or account  | is not engaged         |

    Scenario: Language or culture of a minority held back: where it is somebody else who is a member of an ethnic minority
      Given Zarina is a person in the case
      And Dilbar is a member of an ethnic minority
      And Zarina was treated worse than others
        | by             | a ministry                |
        | minority right | the culture of a minority |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: language or culture of a minority held back

    Scenario: Language or culture of a minority held back: not from a measure against expression alone
      Given Zarina is a person in the case
      And Dilbar is a member of an ethnic minority
      And a measure was taken against what Zarina says or publishes
        | by   | a ministry                     |
        | form | a ban on the use of a language |
      When the facts are assessed
      Then ICCPR article 27 is not engaged: language or culture of a minority held back
