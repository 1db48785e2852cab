@law @iccpr @article-13
Feature: Expulsion of aliens, ICCPR article 13
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 13: Lawfully present aliens may be expelled only by lawful decision, with a chance to object, review and representation

    Scenario: Collective expulsion
      Given Nargiza is a migrant and lawfully in the country
      And Nargiza was removed or was to be removed from the country
        | by         | border or migration officers |
        | form       | expulsion or deportation     |
        | stage      | ordered                      |
        | collective | yes                          |
      When the facts are assessed
      Then ICCPR article 13 is potentially engaged for Nargiza: collective expulsion
      And with HRC General Comment No. 15, paragraph 10
      And it is primary
      And the limit "compelling reasons of national security, or an alien who is not lawfully present" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Collective expulsion, where by is <by>, collective is <collective>, form is <form>
      Given Nargiza is a migrant and lawfully in the country
      And Nargiza was removed or was to be removed from the country
        | by         | <by>         |
        | form       | <form>       |
        | stage      | <stage>      |
        | collective | <collective> |
      When the facts are assessed
      Then ICCPR article 13 <outcome>: collective expulsion

      Examples:
        | by                           | collective | form                     | stage   | outcome                |
        | border or migration officers | yes        | expulsion or deportation | ordered | is potentially engaged |
        | agents of another State      | yes        | expulsion or deportation | ordered | is not engaged         |
        | unknown                      | yes        | expulsion or deportation | ordered | is undetermined        |
        | border or migration officers | no         | expulsion or deportation | ordered | is not engaged         |
        | border or migration officers | unknown    | expulsion or deportation | ordered | is not engaged         |
        | border or migration officers | yes        | extradition              | ordered | is not engaged         |
        | border or migration officers | yes        | unknown                  | ordered | is undetermined        |
        | border or migration officers | yes        | expulsion or deportation | feared  | is not engaged         |
        | border or migration officers | yes        | expulsion or deportation | unknown | is undetermined        |

    Scenario: Collective expulsion: not when as regards another person
      Given Nargiza is a migrant and lawfully in the country
      And Rano is a citizen of the State
      And Rano was removed or was to be removed from the country
        | by         | border or migration officers |
        | form       | expulsion or deportation     |
        | stage      | ordered                      |
        | collective | yes                          |
      When the facts are assessed
      Then ICCPR article 13 is not engaged: collective expulsion

    Scenario: Collective expulsion: also when through a transfer without formal procedure, being carried out
      Given Nargiza is a migrant and lawfully in the country
      And Nargiza was removed or was to be removed from the country
        | by         | border or migration officers        |
        | form       | a transfer without formal procedure |
        | stage      | carried out                         |
        | collective | yes                                 |
      When the facts are assessed
      Then ICCPR article 13 is potentially engaged for Nargiza: collective expulsion

    Scenario: Collective expulsion: the State may argue compelling reasons of national security, or an alien who is not lawfully present
      Given Nargiza is a migrant and lawfully in the country
      And Nargiza was removed or was to be removed from the country
        | by         | border or migration officers |
        | form       | expulsion or deportation     |
        | stage      | ordered                      |
        | collective | yes                          |
      When the facts are assessed
      Then ICCPR article 13 is potentially engaged for Nargiza: collective expulsion
      And the limit "compelling reasons of national security, or an alien who is not lawfully present" is shown as not invoked
      And the test of "compelling reasons of national security, or an alien who is not lawfully present" has these limbs
        | compelling      | compelling reasons of national security required the removal before reasons could be submitted and reviewed              |
        | law             | the decision was reached in accordance with law all the same                                                             |
        | lawful-presence | the article protects aliens who are lawfully in the territory; where that is in dispute, the dispute is decided under it |
      Given the removal is told otherwise
        | ground | national security |
      When the facts are assessed again
      Then ICCPR article 13 is potentially engaged for Nargiza: collective expulsion
      And the limit "compelling reasons of national security, or an alien who is not lawfully present" is shown as invoked by the removal
      And on "compelling" the facts say of the removal, ground: on the stated ground of national security

    Scenario: Removal of a foreigner without reasons, review or legal basis
      Given Viktor is a migrant and lawfully in the country
      And Viktor was removed or was to be removed from the country
        | by           | border or migration officers |
        | form         | expulsion or deportation     |
        | stage        | carried out                  |
        | court review | no                           |
      When the facts are assessed
      Then ICCPR article 13 is potentially engaged for Viktor: removal of a foreigner without reasons, review or legal basis
      And with HRC General Comment No. 32, paragraph 62
      And with HRC General Comment No. 15, paragraphs 9 and 10
      And it is primary
      And the limit "compelling reasons of national security, or an alien who is not lawfully present" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal of a foreigner without reasons, review or legal basis, where form is <form>
      Given Viktor is a migrant and lawfully in the country
      And Viktor was removed or was to be removed from the country
        | by           | border or migration officers |
        | form         | <form>                       |
        | stage        | carried out                  |
        | court review | no                           |
      When the facts are assessed
      Then ICCPR article 13 <outcome>: removal of a foreigner without reasons, review or legal basis

      Examples:
        | form                                | outcome                |
        | expulsion or deportation            | is potentially engaged |
        | a transfer without formal procedure | is potentially engaged |
        | unknown                             | is undetermined        |

    Scenario: Removal of a foreigner without reasons, review or legal basis: not when through rejection at the border, no legal basis was stated
      Given Viktor is a migrant and lawfully in the country
      And Viktor was removed or was to be removed from the country
        | by                 | border or migration officers |
        | form               | rejection at the border      |
        | stage              | ordered                      |
        | reasons given      | no                           |
        | legal basis stated | no                           |
        | court review       | no                           |
        | appeal suspends    | no                           |
      When the facts are assessed
      Then ICCPR article 13 is not engaged: removal of a foreigner without reasons, review or legal basis

    Scenario: Removal of a foreigner without reasons, review or legal basis: open when an appeal suspends the removal, a legal basis was stated
      Given Viktor is a migrant and lawfully in the country
      And Viktor was removed or was to be removed from the country
        | by                 | border or migration officers |
        | form               | expulsion or deportation     |
        | stage              | ordered                      |
        | legal basis stated | yes                          |
        | court review       | yes                          |
        | appeal suspends    | yes                          |
      When the facts are assessed
      Then ICCPR article 13 is undetermined: removal of a foreigner without reasons, review or legal basis

    Scenario: Woman expelled without being heard
      Given Feruza is a woman, not a citizen of the State and lawfully in the country
      And Feruza was removed or was to be removed from the country
        | by           | agents of the State      |
        | court review | no                       |
        | form         | expulsion or deportation |
        | stage        | carried out              |
      When the facts are assessed
      Then ICCPR article 13 is potentially engaged for Feruza: woman expelled without being heard
      And with HRC General Comment No. 28, paragraph 17
      And with ICCPR article 3
      And it is supporting
      And the limit "compelling reasons of national security, or an alien who is not lawfully present" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Woman expelled without being heard, where by is <by>, court review is <court review>, form is <form>
      Given Feruza is a woman, not a citizen of the State and lawfully in the country
      And Feruza was removed or was to be removed from the country
        | by           | <by>           |
        | court review | <court review> |
        | form         | <form>         |
        | stage        | <stage>        |
      When the facts are assessed
      Then ICCPR article 13 <outcome>: woman expelled without being heard

      Examples:
        | by                  | court review | form                     | stage       | outcome                |
        | agents of the State | no           | expulsion or deportation | carried out | is potentially engaged |
        | a private employer  | no           | expulsion or deportation | carried out | is not engaged         |
        | unknown             | no           | expulsion or deportation | carried out | is undetermined        |
        | agents of the State | yes          | expulsion or deportation | carried out | is not engaged         |
        | agents of the State | unknown      | expulsion or deportation | carried out | is undetermined        |
        | agents of the State | no           | extradition              | carried out | is not engaged         |
        | agents of the State | no           | unknown                  | carried out | is undetermined        |
        | agents of the State | no           | expulsion or deportation | feared      | is not engaged         |
        | agents of the State | no           | expulsion or deportation | ordered     | is potentially engaged |
