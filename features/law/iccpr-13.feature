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

    Scenario Outline: Collective expulsion: what decides it
      Given Olim is <who>
      And Olim was removed or was to be removed from the country
        | by         | <by>         |
        | form       | <form>       |
        | stage      | <stage>      |
        | collective | <collective> |
      When the facts are assessed
      Then ICCPR article 13 <outcome>: collective expulsion

      Examples:
        | who                                                | by                           | form                                | stage       | collective | outcome                |
        | a migrant and lawfully in the country              | border or migration officers | a transfer without formal procedure | carried out | yes        | is potentially engaged |
        | a migrant and lawfully in the country              | border or migration officers | expulsion or deportation            | ordered     | no         | is not engaged         |
        | a migrant and lawfully in the country              | border or migration officers | extradition                         | ordered     | yes        | is not engaged         |
        | a migrant and lawfully in the country              | border or migration officers | expulsion or deportation            | feared      | yes        | is not engaged         |
        | a migrant and lawfully in the country              | agents of another State      | expulsion or deportation            | ordered     | yes        | is not engaged         |
        | a migrant and not lawfully in the country          | border or migration officers | expulsion or deportation            | ordered     | yes        | is not engaged         |
        | a citizen of the State and lawfully in the country | border or migration officers | expulsion or deportation            | ordered     | yes        | is not engaged         |

    Scenario: Collective expulsion: what happened to somebody else is not enough
      Given Olim is a migrant and lawfully in the country
      And Viktor is a citizen of the State
      And Viktor was removed or was to be removed from the country
        | by         | border or migration officers |
        | form       | expulsion or deportation     |
        | stage      | ordered                      |
        | collective | yes                          |
      When the facts are assessed
      Then ICCPR article 13 is not engaged: collective expulsion

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

    Scenario Outline: Removal of a foreigner without reasons, review or legal basis: what decides it
      Given Rustam is <who>
      And Rustam was removed or was to be removed from the country
        | by                 | <by>                 |
        | form               | <form>               |
        | stage              | <stage>              |
        | legal basis stated | <legal basis stated> |
        | appeal suspends    | <appeal suspends>    |
        | reasons given      | <reasons given>      |
        | court review       | <court review>       |
        | ground             | <ground>             |
      When the facts are assessed
      Then ICCPR article 13 <outcome>: removal of a foreigner without reasons, review or legal basis

      Examples:
        | who                                                    | by                           | form                                | stage       | legal basis stated | appeal suspends | reasons given | court review | ground            | outcome                |
        | a refugee and lawfully in the country                  | border or migration officers | a transfer without formal procedure | carried out | no                 | unknown         | unknown       | unknown      | unknown           | is potentially engaged |
        | a migrant and lawfully in the country                  | border or migration officers | expulsion or deportation            | ordered     | unknown            | no              | unknown       | unknown      | unknown           | is potentially engaged |
        | a migrant and lawfully in the country                  | border or migration officers | a transfer without formal procedure | carried out | unknown            | unknown         | no            | unknown      | unknown           | is potentially engaged |
        | a migrant and lawfully in the country                  | border or migration officers | a transfer without formal procedure | carried out | unknown            | unknown         | unknown       | no           | unknown           | is potentially engaged |
        | a migrant and lawfully in the country                  | border or migration officers | a transfer without formal procedure | carried out | unknown            | no              | unknown       | unknown      | unknown           | is potentially engaged |
        | not a citizen of the State and lawfully in the country | border or migration officers | expulsion or deportation            | ordered     | unknown            | unknown         | no            | unknown      | national security | is potentially engaged |
        | a migrant and lawfully in the country                  | border or migration officers | extradition                         | ordered     | unknown            | unknown         | unknown       | no           | unknown           | is potentially engaged |
        | a migrant and lawfully in the country                  | agents of another State      | expulsion or deportation            | ordered     | no                 | no              | no            | no           | unknown           | is not engaged         |
        | a migrant and lawfully in the country                  | border or migration officers | rejection at the border             | ordered     | no                 | no              | no            | no           | unknown           | is not engaged         |
        | a migrant and lawfully in the country                  | border or migration officers | expulsion or deportation            | feared      | no                 | no              | no            | no           | unknown           | is not engaged         |
        | a citizen of the State and lawfully in the country     | border or migration officers | expulsion or deportation            | ordered     | unknown            | unknown         | no            | unknown      | unknown           | is not engaged         |
        | a migrant and lawfully in the country                  | border or migration officers | expulsion or deportation            | ordered     | unknown            | yes             | yes           | yes          | unknown           | is undetermined        |
        | a migrant and not lawfully in the country              | border or migration officers | expulsion or deportation            | ordered     | unknown            | unknown         | no            | unknown      | unknown           | is not engaged         |

    Scenario: Removal of a foreigner without reasons, review or legal basis: what happened to somebody else is not enough
      Given Rustam is a migrant and lawfully in the country
      And Nurlan is a citizen of the State and lawfully in the country
      And Nurlan was removed or was to be removed from the country
        | by            | border or migration officers |
        | form          | expulsion or deportation     |
        | stage         | ordered                      |
        | reasons given | no                           |
      When the facts are assessed
      Then ICCPR article 13 is not engaged: removal of a foreigner without reasons, review or legal basis

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

    Scenario Outline: Woman expelled without being heard: what decides it
      Given Shura is <who>
      And Shura was removed or was to be removed from the country
        | by           | <by>           |
        | court review | <court review> |
        | form         | <form>         |
        | stage        | <stage>        |
      When the facts are assessed
      Then ICCPR article 13 <outcome>: woman expelled without being heard

      Examples:
        | who                                                             | by                           | court review | form                     | stage       | outcome                |
        | a woman, not a citizen of the State and lawfully in the country | agents of the State          | no           | expulsion or deportation | ordered     | is potentially engaged |
        | a woman, not a citizen of the State and lawfully in the country | a private employer           | no           | expulsion or deportation | carried out | is not engaged         |
        | a woman, not a citizen of the State and lawfully in the country | agents of the State          | yes          | expulsion or deportation | carried out | is not engaged         |
        | a woman, not a citizen of the State and lawfully in the country | agents of the State          | no           | extradition              | carried out | is not engaged         |
        | a woman, not a citizen of the State and lawfully in the country | agents of the State          | no           | expulsion or deportation | feared      | is not engaged         |
        | a man, not a citizen of the State and lawfully in the country   | agents of the State          | no           | expulsion or deportation | carried out | is not engaged         |
        | a woman, a citizen of the State and lawfully in the country     | agents of the State          | no           | expulsion or deportation | carried out | is not engaged         |
        | a woman, a migrant and not lawfully in the country              | border or migration officers | no           | expulsion or deportation | ordered     | is not engaged         |

    Scenario: Woman expelled without being heard: where it is somebody else who is a woman, not a citizen of the State and lawfully in the country
      Given Shura is a woman, not a citizen of the State and lawfully in the country
      And Nur is a person in the case
      And Nur was removed or was to be removed from the country
        | by           | agents of the State      |
        | court review | no                       |
        | form         | expulsion or deportation |
        | stage        | carried out              |
      When the facts are assessed
      Then ICCPR article 13 is not engaged: woman expelled without being heard

    Scenario: Foreigner expelled unheard or without a lawyer
      Given Karim is a migrant and lawfully in the country
      And Karim was removed or was to be removed from the country
        | by             | border or migration officers |
        | form           | expulsion or deportation     |
        | stage          | ordered                      |
        | comments asked | no                           |
      When the facts are assessed
      Then ICCPR article 13 is potentially engaged for Karim: foreigner expelled unheard or without a lawyer
      And with HRC General Comment No. 15, paragraph 10
      And it is primary
      And the limit "compelling reasons of national security, or an alien who is not lawfully present" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Foreigner expelled unheard or without a lawyer turns on the form it took, the stage and whether comments were asked
      Given Karim is a migrant and lawfully in the country
      And Karim was removed or was to be removed from the country
        | by             | border or migration officers |
        | form           | <form>                       |
        | stage          | <stage>                      |
        | comments asked | <comments asked>             |
      When the facts are assessed
      Then ICCPR article 13 <outcome>: foreigner expelled unheard or without a lawyer

      Examples:
        | form                                | stage                 | comments asked | outcome                |
        | expulsion or deportation            | ordered               | no             | is potentially engaged |
        | a transfer without formal procedure | ordered               | no             | is potentially engaged |
        | extradition                         | ordered               | no             | is potentially engaged |
        | expulsion or deportation            | ordered and suspended | no             | is potentially engaged |
        | expulsion or deportation            | carried out           | no             | is potentially engaged |
        | expulsion or deportation            | ordered               | yes            | is not engaged         |
