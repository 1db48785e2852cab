@law @cedaw
Feature: Discrimination against women, CEDAW, articles 1 to 3, 5 to 7 and 9 to 16
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 1: Discrimination: any sex-based distinction, exclusion or restriction that, by effect or purpose, impairs women's equal enjoyment of rights i

    Scenario: Asylum refused to a woman who fears violence as a woman
      Given Asel is a woman
      And as regards the asylum request of Asel
        | result      | rejected  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 1 is potentially engaged for Asel: asylum refused to a woman who fears violence as a woman
      And with CEDAW General Recommendation No. 32, paragraphs 15 and 24
      And with CEDAW General Recommendation No. 35, paragraph 21
      And with CEDAW General Recommendation No. 19, paragraph 7
      And it is read with CEDAW article 2
      And it is supporting
      And no limit is shown

    Scenario Outline: Asylum refused to a woman who fears violence as a woman turns on who the person is and the outcome of the inquiry
      Given Valya is <who>
      And as regards the asylum request of Valya
        | result      | <result>  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 1 <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | who                  | result                                              | outcome                |
        | a woman              | not examined, as another State was held responsible | is potentially engaged |
        | a person in the case | rejected                                            | is not engaged         |
        | a woman              | unknown                                             | is undetermined        |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a situation in the other country: what decides it
      Given Valya is a woman
      And as regards the asylum request of Valya
        | result      | <result>      |
        | danger from | <danger from> |
      And this is generally so in the country to which Valya would go
        | of | violence against women without protection |
      When the facts are assessed
      Then CEDAW article 1 <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                   | danger from | outcome                |
        | rejected                 | unknown     | is potentially engaged |
        | recognition as a refugee | relatives   | is not engaged         |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a removal from the country: what decides it
      Given Valya is a woman
      And as regards the asylum request of Valya
        | result      | <result>      |
        | danger from | <danger from> |
      And Valya was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | <risk>                       |
      When the facts are assessed
      Then CEDAW article 1 <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                                              | danger from                        | risk                  | outcome                |
        | rejected                                            | unknown                            | violence by relatives | is potentially engaged |
        | rejected                                            | unknown                            | exploitation          | is potentially engaged |
        | not examined, as another State was held responsible | the authorities of the other State | genital mutilation    | is potentially engaged |
        | recognition as a refugee                            | the authorities of the other State | genital mutilation    | is not engaged         |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a measure concerning marriage or family: what decides it
      Given Valya is a woman
      And as regards the asylum request of Valya
        | result      | <result>      |
        | danger from | <danger from> |
      And the marriage or family life of Valya was interfered with
        | by     | members of the family or community |
        | abroad | <abroad>                           |
        | form   | <form>                             |
      When the facts are assessed
      Then CEDAW article 1 <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                   | danger from                        | abroad | form                                             | outcome                |
        | rejected                 | unknown                            | yes    | a forced marriage                                | is potentially engaged |
        | rejected                 | the authorities of the other State | yes    | a marriage of a child                            | is potentially engaged |
        | rejected                 | the authorities of the other State | yes    | a widow passed on to a relative                  | is potentially engaged |
        | rejected                 | the authorities of the other State | no     | a forced marriage                                | is not engaged         |
        | rejected                 | the authorities of the other State | yes    | refusal of family reunification                  | is not engaged         |
        | recognition as a refugee | the authorities of the other State | yes    | violence or pressure for the choice of a partner | is not engaged         |

    Scenario: Asylum refused to a woman who fears violence as a woman: not where what she fears is torture and unfair trials
      Given Valya is a woman
      And as regards the asylum request of Valya
        | result      | rejected                           |
        | danger from | the authorities of the other State |
      And this is generally so in the country to which Valya would go
        | of | unfair trials |
      And Valya was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CEDAW article 1 is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Asylum refused to a woman who fears violence as a woman: what happened to somebody else is not enough
      Given Valya is a woman
      And Zhenya is a man
      And as regards the asylum request of Zhenya
        | result      | rejected  |
        | danger from | relatives |
      And this is generally so in the country to which Zhenya would go
        | of | violence against women without protection |
      When the facts are assessed
      Then CEDAW article 1 is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Asylum refused to a woman who fears violence as a woman: where the asylum procedure concerns somebody else
      Given Valya is a person in the case
      And Zhenya is a woman
      And as regards the asylum request of Zhenya
        | result      | rejected                           |
        | danger from | the authorities of the other State |
      And this is generally so in the country to which Valya would go
        | of | violence against women without protection |
      And Valya was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      And the marriage or family life of Valya was interfered with
        | by     | members of the family or community |
        | abroad | yes                                |
        | form   | a forced marriage                  |
      When the facts are assessed
      Then CEDAW article 1 is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Gender-based violence or threats against a woman
      Given Rano is a woman
      And Rano was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      When the facts are assessed
      Then CEDAW article 1 is potentially engaged for Rano: gender-based violence or threats against a woman
      And with CEDAW General Recommendation No. 19, paragraphs 6 and 7
      And with CEDAW General Recommendation No. 28, paragraph 19
      And with CEDAW General Recommendation No. 35, paragraphs 15 and 21
      And it is read with CEDAW articles 2, 3 and 16
      And it is supporting
      And no limit is shown

    Scenario: Worse treatment of a woman because of sex
      Given Jamila is a woman
      And Jamila was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 1 is potentially engaged for Jamila: worse treatment of a woman because of sex
      And with CEDAW General Recommendation No. 28, paragraphs 5 and 16
      And it is read with CEDAW articles 2 and 3
      And it is supporting
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

  Rule: Article 2: States condemn discrimination and must pursue its elimination by all appropriate means without delay

    Scenario: Woman discriminated against on several grounds at once
      Given Olga is a woman
      And Olga was treated worse than others, called the unequal treatment
        | ground          | sex or gender, ethnic origin or colour |
        | several grounds | yes                                    |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged for Olga: woman discriminated against on several grounds at once
      And with CEDAW General Recommendation No. 28, paragraph 18
      And with CEDAW General Recommendation No. 25, paragraph 12
      And it is primary
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Woman discriminated against on several grounds at once turns on the ground given and whether it was on several grounds that worked together
      Given Iman is a woman
      And Iman was treated worse than others
        | ground          | <ground>          |
        | several grounds | <several grounds> |
      When the facts are assessed
      Then CEDAW article 2 <outcome>: woman discriminated against on several grounds at once

      Examples:
        | ground                                 | several grounds | outcome                |
        | sex or gender, ethnic origin or colour | yes             | is potentially engaged |
        | sex or gender                          | no              | is not engaged         |
        | unknown                                | yes             | is undetermined        |

    Scenario: Woman discriminated against on several grounds at once: what happened to somebody else is not enough
      Given Iman is a woman
      And Umut is a man
      And Umut was treated worse than others
        | ground          | sex or gender |
        | several grounds | yes           |
      When the facts are assessed
      Then CEDAW article 2 is not engaged: woman discriminated against on several grounds at once

    Scenario: Woman discriminated against on several grounds at once: the State may argue temporary special measures towards equality in fact, and measures that protect maternity
      Given Olga is a woman
      And Olga was treated worse than others, called the unequal treatment
        | ground          | sex or gender, ethnic origin or colour |
        | several grounds | yes                                    |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged for Olga: woman discriminated against on several grounds at once
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And the test of "temporary special measures towards equality in fact, and measures that protect maternity" has these limbs
        | temporary | a measure that speeds up equality in fact ends when its aim is reached and keeps no unequal standards |
        | maternity | a measure that protects maternity is no discrimination                                                |
        | effect    | any other distinction that impairs equal rights in purpose or effect is discrimination                |
      Given the unequal treatment is told otherwise
        | justification stated | yes |
      When the facts are assessed again
      Then CEDAW article 2 is potentially engaged for Olga: woman discriminated against on several grounds at once
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as invoked by the unequal treatment
      And on "temporary" the facts say of the unequal treatment, justification stated: a justification was stated
      And on "maternity" the facts say of the unequal treatment, justification stated: a justification was stated

    Scenario: Worse treatment of a woman because of sex (2)
      Given Yulia is a woman
      And Yulia was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged for Yulia: worse treatment of a woman because of sex
      And with CEDAW articles 2(d) and 2(e)
      And with ICCPR article 3
      And with HRC General Comment No. 28, paragraph 31
      And with CEDAW General Recommendation No. 28, paragraphs 9, 16, 17 and 35
      And it is primary
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario: Indigenous woman discriminated against or met with violence
      Given Halima is a woman and a member of an indigenous people
      And Halima was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged for Halima: indigenous woman discriminated against or met with violence
      And with CEDAW General Recommendation No. 39, paragraphs 4, 17 and 21
      And it is supporting
      And no limit is shown

    Scenario Outline: Indigenous woman discriminated against or met with violence turns on who the person is
      Given Nur is <who>
      And Nur was treated worse than others
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2 <outcome>: indigenous woman discriminated against or met with violence

      Examples:
        | who                                          | outcome                |
        | a woman and a member of an indigenous people | is potentially engaged |
        | a member of an indigenous people             | is not engaged         |

    Scenario: Indigenous woman discriminated against or met with violence: so too with a physical attack
      Given Nur is a woman and a member of an indigenous people
      And Nur was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged: indigenous woman discriminated against or met with violence

    Scenario: Indigenous woman discriminated against or met with violence: what happened to somebody else is not enough
      Given Nur is a woman and a member of an indigenous people
      And Valya is a woman
      And Valya was treated worse than others
        | ground | sex or gender |
      And Valya was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      When the facts are assessed
      Then CEDAW article 2 is not engaged: indigenous woman discriminated against or met with violence

  Rule: Article 2(a): Put equality of men and women into constitution or law and realise it in practice

    Scenario: Law against violence that strikes women which is not applied
      Given Yana is a woman
      And a law or policy concerns the rights of Yana
        | area | protection from violence by others, such as violence in the family or against women |
        | step | a law or policy in favour of the right that is not applied                          |
      When the facts are assessed
      Then CEDAW article 2(a) is potentially engaged for Yana: law against violence that strikes women which is not applied
      And with CEDAW General Recommendation No. 28, paragraphs 10 and 31
      And it is supporting
      And no limit is shown

    Scenario Outline: Law against violence that strikes women which is not applied turns on the field of law and what was done with the law
      Given Umut is a woman
      And a law or policy concerns the rights of Umut
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(a) <outcome>: law against violence that strikes women which is not applied

      Examples:
        | area                                                                                | step                                                       | outcome                |
        | protection from violence by others, such as violence in the family or against women | a law or policy in favour of the right that is not applied | is potentially engaged |
        | protection from torture and ill-treatment                                           | a law or policy in favour of the right that is not applied | is not engaged         |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right       | is not engaged         |

    Scenario: Law against violence that strikes women which is not applied: what happened to somebody else is not enough
      Given Umut is a woman
      And Sasha is a man
      And a law or policy concerns the rights of Sasha
        | area | protection from violence by others, such as violence in the family or against women |
        | step | a law or policy in favour of the right that is not applied                          |
      When the facts are assessed
      Then CEDAW article 2(a) is not engaged: law against violence that strikes women which is not applied

    Scenario: Law that treats women worse or leaves discrimination unpunished
      Given Galina is a woman
      And a law or policy concerns the rights of Galina
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(a) is potentially engaged for Galina: law that treats women worse or leaves discrimination unpunished
      And with CEDAW General Recommendation No. 28, paragraph 31
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that treats women worse or leaves discrimination unpunished turns on who the person is, what was done with the law, the ground given and the field of law
      Given Sasha is <who>
      And a law or policy concerns the rights of Sasha
        | step   | <step>   |
        | ground | <ground> |
        | area   | <area>   |
      When the facts are assessed
      Then CEDAW article 2(a) <outcome>: law that treats women worse or leaves discrimination unpunished

      Examples:
        | who     | step                                                       | ground                     | area                                        | outcome        |
        | a woman | repeal of a law or policy that guaranteed the right        | being married or unmarried | unknown                                     | is not engaged |
        | a man   | adoption of a law or policy that restricts the right       | sex or gender              | unknown                                     | is not engaged |
        | a woman | a law or policy in favour of the right that is not applied | sex or gender              | unknown                                     | is not engaged |
        | a woman | adoption of a law or policy that restricts the right       | ethnic origin or colour    | equality and protection from discrimination | is not engaged |

    Scenario: Law that treats women worse or leaves discrimination unpunished: what happened to somebody else is not enough
      Given Sasha is a woman
      And Dana is a man
      And a law or policy concerns the rights of Dana
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(a) is not engaged: law that treats women worse or leaves discrimination unpunished

    Scenario: No criminal law, or too narrow a one, against violence that strikes women
      Given Oydin is a woman
      And a law or policy concerns the rights of Oydin
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(a) is potentially engaged for Oydin: no criminal law, or too narrow a one, against violence that strikes women
      And with CEDAW General Recommendation No. 28, paragraph 31
      And with CEDAW General Recommendation No. 35, paragraph 21
      And it is supporting
      And no limit is shown

    Scenario Outline: No criminal law, or too narrow a one, against violence that strikes women turns on the field of law and what was done with the law
      Given Dana is a woman
      And a law or policy concerns the rights of Dana
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(a) <outcome>: no criminal law, or too narrow a one, against violence that strikes women

      Examples:
        | area                                                                                | step                                                 | outcome                |
        | protection from violence by others, such as violence in the family or against women | repeal of a law or policy that guaranteed the right  | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right | is not engaged         |
        | protection from torture and other violence                                          | absence of a law that guarantees the right           | is undetermined        |

    Scenario: No criminal law, or too narrow a one, against violence that strikes women: what happened to somebody else is not enough
      Given Dana is a woman
      And Shura is a man
      And a law or policy concerns the rights of Shura
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(a) is not engaged: no criminal law, or too narrow a one, against violence that strikes women

    Scenario: Law without a guarantee of the equality of women
      Given Madina is a woman
      And a law or policy concerns the rights of Madina
        | area   | equality and protection from discrimination |
        | step   | absence of a law that guarantees the right  |
        | ground | sex or gender                               |
      When the facts are assessed
      Then CEDAW article 2(a) is potentially engaged for Madina: law without a guarantee of the equality of women
      And with CEDAW General Recommendation No. 28, paragraph 31
      And it is primary
      And no limit is shown

    Scenario Outline: Law without a guarantee of the equality of women: what decides it
      Given Madina is <who>
      And a law or policy concerns the rights of Madina
        | area   | <area>   |
        | step   | <step>   |
        | ground | <ground> |
      When the facts are assessed
      Then CEDAW article 2(a) <outcome>: law without a guarantee of the equality of women

      Examples:
        | who     | area                                        | step                                                 | ground        | outcome                |
        | a woman | equality and protection from discrimination | absence of a law that guarantees the right           | sex or gender | is potentially engaged |
        | a woman | equality and protection from discrimination | repeal of a law or policy that guaranteed the right  | sex or gender | is potentially engaged |
        | a woman | movement or residence                       | absence of a law that guarantees the right           | sex or gender | is not engaged         |
        | a woman | equality and protection from discrimination | adoption of a law or policy that restricts the right | sex or gender | is not engaged         |
        | a woman | equality and protection from discrimination | absence of a law that guarantees the right           | age           | is not engaged         |
        | a man   | equality and protection from discrimination | absence of a law that guarantees the right           | sex or gender | is not engaged         |
        | a woman | equality and protection from discrimination | unknown                                              | sex or gender | is undetermined        |

  Rule: Article 2(b): Adopt laws and, where fitting, sanctions prohibiting discrimination against women

    Scenario: Law that treats women worse or leaves discrimination unpunished (2)
      Given Farida is a woman
      And a law or policy concerns the rights of Farida
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(b) is potentially engaged for Farida: law that treats women worse or leaves discrimination unpunished
      And with CEDAW General Recommendation No. 28, paragraphs 31 and 32
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that treats women worse or leaves discrimination unpunished turns on who the person is, what was done with the law, the ground given and the field of law (CEDAW article 2(b))
      Given Umut is <who>
      And a law or policy concerns the rights of Umut
        | step   | <step>   |
        | ground | <ground> |
        | area   | <area>   |
      When the facts are assessed
      Then CEDAW article 2(b) <outcome>: law that treats women worse or leaves discrimination unpunished

      Examples:
        | who     | step                                                       | ground                     | area                                        | outcome        |
        | a woman | repeal of a law or policy that guaranteed the right        | being married or unmarried | unknown                                     | is not engaged |
        | a man   | adoption of a law or policy that restricts the right       | sex or gender              | unknown                                     | is not engaged |
        | a woman | a law or policy in favour of the right that is not applied | sex or gender              | unknown                                     | is not engaged |
        | a woman | adoption of a law or policy that restricts the right       | ethnic origin or colour    | equality and protection from discrimination | is not engaged |

    Scenario: Law that treats women worse or leaves discrimination unpunished: what happened to somebody else is not enough (CEDAW article 2(b))
      Given Umut is a woman
      And Sasha is a man
      And a law or policy concerns the rights of Sasha
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(b) is not engaged: law that treats women worse or leaves discrimination unpunished

    Scenario: No criminal law, or too narrow a one, against violence that strikes women (2)
      Given Mariam is a woman
      And a law or policy concerns the rights of Mariam
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(b) is potentially engaged for Mariam: no criminal law, or too narrow a one, against violence that strikes women
      And with CEDAW General Recommendation No. 35, paragraphs 26, 29, 29(a) and 29(b)
      And with CEDAW General Recommendation No. 28, paragraph 10
      And it is supporting
      And no limit is shown

    Scenario Outline: No criminal law, or too narrow a one, against violence that strikes women turns on the field of law and what was done with the law (CEDAW article 2(b))
      Given Umut is a woman
      And a law or policy concerns the rights of Umut
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(b) <outcome>: no criminal law, or too narrow a one, against violence that strikes women

      Examples:
        | area                                                                                | step                                                 | outcome                |
        | protection from violence by others, such as violence in the family or against women | repeal of a law or policy that guaranteed the right  | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right | is not engaged         |
        | protection from torture and other violence                                          | absence of a law that guarantees the right           | is undetermined        |

    Scenario: No criminal law, or too narrow a one, against violence that strikes women: what happened to somebody else is not enough (CEDAW article 2(b))
      Given Umut is a woman
      And Sasha is a man
      And a law or policy concerns the rights of Sasha
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(b) is not engaged: no criminal law, or too narrow a one, against violence that strikes women

    Scenario: Law without a guarantee of the equality of women (CEDAW article 2(b))
      Given Gulnara is a woman
      And a law or policy concerns the rights of Gulnara
        | area   | equality and protection from discrimination |
        | step   | absence of a law that guarantees the right  |
        | ground | sex or gender                               |
      When the facts are assessed
      Then CEDAW article 2(b) is potentially engaged for Gulnara: law without a guarantee of the equality of women
      And with CEDAW General Recommendation No. 28, paragraphs 31 and 32
      And it is primary
      And no limit is shown

    Scenario Outline: Law without a guarantee of the equality of women turns on what the law does and the ground given
      Given Gulnara is a woman
      And a law or policy concerns the rights of Gulnara
        | area   | equality and protection from discrimination |
        | step   | <step>                                      |
        | ground | <ground>                                    |
      When the facts are assessed
      Then CEDAW article 2(b) <outcome>: law without a guarantee of the equality of women

      Examples:
        | step                                                 | ground        | outcome                |
        | absence of a law that guarantees the right           | sex or gender | is potentially engaged |
        | repeal of a law or policy that guaranteed the right  | sex or gender | is potentially engaged |
        | adoption of a law or policy that restricts the right | sex or gender | is not engaged         |
        | absence of a law that guarantees the right           | age           | is not engaged         |
        | unknown                                              | sex or gender | is undetermined        |

  Rule: Article 2(c): Give women legal protection through tribunals and public institutions against discrimination

    Scenario: Court or authority that gave no remedy against discrimination of a woman
      Given Uljan is a woman
      And Uljan was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      And proceedings were brought that concern Uljan
        | of    | the unequal treatment                    |
        | state | decided against the one who brought them |
      When the facts are assessed
      Then CEDAW article 2(c) is potentially engaged for Uljan: court or authority that gave no remedy against discrimination of a woman
      And with CEDAW General Recommendation No. 28, paragraphs 17, 33 and 34
      And with CEDAW General Recommendation No. 33, paragraph 15
      And because of the unequal treatment and the proceeding
      And it is primary
      And no limit is shown

    Scenario Outline: Court or authority that gave no remedy against discrimination of a woman turns on where it stands
      Given Dana is a woman
      And Dana was treated worse than others, called the different treatment
        | ground | sex or gender |
      And proceedings were brought that concern Dana
        | of    | the different treatment |
        | state | <state>                 |
      When the facts are assessed
      Then CEDAW article 2(c) <outcome>: court or authority that gave no remedy against discrimination of a woman

      Examples:
        | state                              | outcome                |
        | not examined on the merits         | is potentially engaged |
        | left without an answer             | is potentially engaged |
        | rejected or left without an answer | is potentially engaged |
        | unknown                            | is undetermined        |

    Scenario Outline: Court or authority that gave no remedy against discrimination of a woman, with a different treatment and redress: what decides it
      Given Dana is a woman
      And Dana was treated worse than others, called the different treatment
        | ground | sex or gender |
      And as regards redress for Dana
        | about            | the different treatment |
        | wrong recognised | <wrong recognised>      |
      When the facts are assessed
      Then CEDAW article 2(c) <outcome>: court or authority that gave no remedy against discrimination of a woman

      Examples:
        | wrong recognised | outcome                |
        | no               | is potentially engaged |
        | unknown          | is undetermined        |

    Scenario: Court or authority that gave no remedy against discrimination of a woman: where the redress concerns an eviction
      Given Dana is a woman
      And Dana was treated worse than others
        | ground | sex or gender |
      And Dana was or was to be put out of the home, called the eviction
      And proceedings were brought that concern Dana
        | of    | the eviction                             |
        | state | decided against the one who brought them |
      And as regards redress for Dana
        | about            | the eviction |
        | wrong recognised | no           |
      When the facts are assessed
      Then CEDAW article 2(c) is not engaged: court or authority that gave no remedy against discrimination of a woman

    Scenario: Court or authority that gave no remedy against discrimination of a woman: where the different treatment concerns somebody else
      Given Dana is a person in the case
      And Shura is a woman
      And Shura was treated worse than others, called the different treatment
        | ground | sex or gender |
      And proceedings were brought that concern Dana
        | of    | the different treatment                  |
        | state | decided against the one who brought them |
      And as regards redress for Dana
        | about            | the different treatment |
        | wrong recognised | no                      |
      When the facts are assessed
      Then CEDAW article 2(c) is not engaged: court or authority that gave no remedy against discrimination of a woman

    Scenario: Violence against a woman that the authorities left without an adequate answer
      Given Dana is a woman
      And Dana was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Dana
        | about | the attack |
        | given | no         |
      When the facts are assessed
      Then CEDAW article 2(c) is potentially engaged for Dana: violence against a woman that the authorities left without an adequate answer
      And with CEDAW General Recommendation No. 33, paragraphs 2, 15, 16, 18, 18(g), 19, 51 and 51(a)
      And with CEDAW General Recommendation No. 35, paragraphs 32, 32(a) and 33
      And with CEDAW General Recommendation No. 28, paragraph 34
      And because of the attack and the protection
      And it is primary
      And no limit is shown

    Scenario: Asylum refused to a woman who fears violence as a woman (2)
      Given Umida is a woman
      And as regards the asylum request of Umida
        | result      | rejected  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 2(c) is potentially engaged for Umida: asylum refused to a woman who fears violence as a woman
      And with CEDAW General Recommendation No. 32, paragraphs 10, 15, 16 and 25
      And it is supporting
      And no limit is shown

    Scenario Outline: Asylum refused to a woman who fears violence as a woman turns on who the person is and the outcome of the inquiry (CEDAW article 2(c))
      Given Nur is <who>
      And as regards the asylum request of Nur
        | result      | <result>  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 2(c) <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | who                  | result                                              | outcome                |
        | a woman              | not examined, as another State was held responsible | is potentially engaged |
        | a person in the case | rejected                                            | is not engaged         |
        | a woman              | unknown                                             | is undetermined        |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a situation in the other country: what decides it (CEDAW article 2(c))
      Given Nur is a woman
      And as regards the asylum request of Nur
        | result      | <result>      |
        | danger from | <danger from> |
      And this is generally so in the country to which Nur would go
        | of | violence against women without protection |
      When the facts are assessed
      Then CEDAW article 2(c) <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                   | danger from | outcome                |
        | rejected                 | unknown     | is potentially engaged |
        | recognition as a refugee | relatives   | is not engaged         |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a removal from the country: what decides it (CEDAW article 2(c))
      Given Nur is a woman
      And as regards the asylum request of Nur
        | result      | <result>      |
        | danger from | <danger from> |
      And Nur was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | <risk>                       |
      When the facts are assessed
      Then CEDAW article 2(c) <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                                              | danger from                        | risk                  | outcome                |
        | rejected                                            | unknown                            | violence by relatives | is potentially engaged |
        | rejected                                            | unknown                            | exploitation          | is potentially engaged |
        | not examined, as another State was held responsible | the authorities of the other State | genital mutilation    | is potentially engaged |
        | recognition as a refugee                            | the authorities of the other State | genital mutilation    | is not engaged         |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a measure concerning marriage or family: what decides it (CEDAW article 2(c))
      Given Nur is a woman
      And as regards the asylum request of Nur
        | result      | <result>      |
        | danger from | <danger from> |
      And the marriage or family life of Nur was interfered with
        | by     | members of the family or community |
        | abroad | <abroad>                           |
        | form   | <form>                             |
      When the facts are assessed
      Then CEDAW article 2(c) <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                   | danger from                        | abroad | form                                             | outcome                |
        | rejected                 | unknown                            | yes    | a forced marriage                                | is potentially engaged |
        | rejected                 | the authorities of the other State | yes    | a marriage of a child                            | is potentially engaged |
        | rejected                 | the authorities of the other State | yes    | a widow passed on to a relative                  | is potentially engaged |
        | rejected                 | the authorities of the other State | no     | a forced marriage                                | is not engaged         |
        | rejected                 | the authorities of the other State | yes    | refusal of family reunification                  | is not engaged         |
        | recognition as a refugee | the authorities of the other State | yes    | violence or pressure for the choice of a partner | is not engaged         |

    Scenario: Asylum refused to a woman who fears violence as a woman: not where what she fears is torture and unfair trials (CEDAW article 2(c))
      Given Nur is a woman
      And as regards the asylum request of Nur
        | result      | rejected                           |
        | danger from | the authorities of the other State |
      And this is generally so in the country to which Nur would go
        | of | unfair trials |
      And Nur was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CEDAW article 2(c) is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Asylum refused to a woman who fears violence as a woman: what happened to somebody else is not enough (CEDAW article 2(c))
      Given Nur is a woman
      And Valya is a man
      And as regards the asylum request of Valya
        | result      | rejected  |
        | danger from | relatives |
      And this is generally so in the country to which Valya would go
        | of | violence against women without protection |
      When the facts are assessed
      Then CEDAW article 2(c) is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Asylum refused to a woman who fears violence as a woman: where the asylum procedure concerns somebody else (CEDAW article 2(c))
      Given Nur is a person in the case
      And Valya is a woman
      And as regards the asylum request of Valya
        | result      | rejected                           |
        | danger from | the authorities of the other State |
      And this is generally so in the country to which Nur would go
        | of | violence against women without protection |
      And Nur was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      And the marriage or family life of Nur was interfered with
        | by     | members of the family or community |
        | abroad | yes                                |
        | form   | a forced marriage                  |
      When the facts are assessed
      Then CEDAW article 2(c) is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Violence against an Indigenous woman that the authorities left without an adequate answer
      Given Emma is a woman and a member of an indigenous people
      And Emma was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Emma
        | given | no |
      When the facts are assessed
      Then CEDAW article 2(c) is potentially engaged for Emma: violence against an Indigenous woman that the authorities left without an adequate answer
      And with CEDAW General Recommendation No. 39, paragraphs 26 and 30
      And because of the attack and the protection
      And it is supporting
      And no limit is shown

    Scenario: Violence against an Indigenous woman that the authorities left without an adequate answer: what happened to somebody else is not enough
      Given Umut is a woman and a member of an indigenous people
      And Sasha is a woman
      And Sasha was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Sasha
        | given | no |
      When the facts are assessed
      Then CEDAW article 2(c) is not engaged: violence against an Indigenous woman that the authorities left without an adequate answer

  Rule: Article 2(d): State refrains from discriminatory acts and practices and sees that authorities comply

    Scenario: Authority or court that treats a woman worse because of sex
      Given Bella is a woman
      And Bella was treated worse than others, called the unequal treatment
        | by     | a ministry    |
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Bella: authority or court that treats a woman worse because of sex
      And with CEDAW General Recommendation No. 28, paragraphs 35 and 9
      And it is primary
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Authority or court that treats a woman worse because of sex turns on who acted and the ground given
      Given Nur is a woman
      And Nur was treated worse than others
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: authority or court that treats a woman worse because of sex

      Examples:
        | by         | ground        | outcome                |
        | a ministry | sex or gender | is potentially engaged |
        | unknown    | sex or gender | is undetermined        |
        | a ministry | unknown       | is undetermined        |

    Scenario: Authority or court that treats a woman worse because of sex: not where the reason was journalism
      Given Nur is a woman
      And Nur was treated worse than others
        | by     | a ministry |
        | ground | age        |
      And Nur suffered a measure at work
        | by        | a ministry |
        | linked to | journalism |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: authority or court that treats a woman worse because of sex

    Scenario: Authority or court that treats a woman worse because of sex: what happened to somebody else is not enough (CEDAW article 2(d))
      Given Nur is a woman
      And Valya is a man
      And Valya was treated worse than others
        | by     | a ministry    |
        | ground | sex or gender |
      And Valya suffered a measure at work
        | by        | a ministry             |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: authority or court that treats a woman worse because of sex

    Scenario Outline: Authority or court that treats a woman worse because of sex, with a measure at work, turns on who the person is and who acted
      Given Nur is <who>
      And Nur suffered a measure at work
        | by        | <by>                   |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: authority or court that treats a woman worse because of sex

      Examples:
        | who                  | by         | outcome                |
        | a woman              | a ministry | is potentially engaged |
        | a woman              | unknown    | is undetermined        |
        | a person in the case | a ministry | is not engaged         |

    Scenario: Gender-based violence or threats by officials
      Given Zulfiya is a woman
      And Zulfiya was publicly discredited
        | by      | State media                        |
        | content | a slur on morality or private life |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Zulfiya: gender-based violence or threats by officials
      And with CEDAW General Recommendation No. 35, paragraphs 22 and 23
      And with CEDAW General Recommendation No. 19, paragraph 8
      And with CEDAW General Recommendation No. 28, paragraph 35
      And it is primary
      And no limit is shown

    Scenario Outline: Gender-based violence or threats by officials turns on who acted and what was said
      Given Umut is a woman
      And Umut was publicly discredited
        | by      | <by>      |
        | content | <content> |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: gender-based violence or threats by officials

      Examples:
        | by          | content                                  | outcome                |
        | State media | a sexualised insult                      | is potentially engaged |
        | State media | a threat of sexual violence              | is potentially engaged |
        | State media | an insult to someone as a woman or a man | is potentially engaged |
        | unknown     | a slur on morality or private life       | is undetermined        |

    Scenario Outline: Gender-based violence or threats by officials, with threats or insults, turns on who the person is, who acted and what was said
      Given Umut is <who>
      And threats or insults were directed at Umut
        | by      | <by>      |
        | content | <content> |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: gender-based violence or threats by officials

      Examples:
        | who                  | by              | content                                  | outcome                |
        | a woman              | police officers | a sexualised insult                      | is potentially engaged |
        | a woman              | police officers | an insult to someone as a woman or a man | is potentially engaged |
        | a person in the case | police officers | a threat of rape                         | is not engaged         |
        | a woman              | unknown         | a threat of rape                         | is undetermined        |

    Scenario: Gender-based violence or threats by officials: so too with ill-treatment
      Given Umut is a woman
      And Umut was ill-treated
        | by     | police officers |
        | method | rape            |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged: gender-based violence or threats by officials

    Scenario: Gender-based violence or threats by officials: not from a death threat, a beating, a label of traitor and a search by a man, which has a rule of its own
      Given Umut is a woman
      And threats or insults were directed at Umut
        | by      | police officers |
        | content | a death threat  |
      And Umut was ill-treated
        | by     | police officers |
        | method | beating         |
      And Umut was publicly discredited
        | by      | police officers                       |
        | content | the label of traitor or foreign agent |
      And the body or clothes of Umut were searched
        | by       | police officers |
        | same sex | no              |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: gender-based violence or threats by officials

    Scenario: Gender-based violence or threats by officials: what happened to somebody else is not enough
      Given Umut is a woman
      And Sasha is a man
      And threats or insults were directed at Sasha
        | by      | police officers  |
        | content | a threat of rape |
      And Sasha was ill-treated
        | by     | police officers |
        | method | rape            |
      And Sasha was publicly discredited
        | by      | police officers                    |
        | content | a slur on morality or private life |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: gender-based violence or threats by officials

    Scenario: Gender-based violence or threats by officials: left open where nobody says who attacked
      Given Umut is a woman
      And Umut was physically attacked
        | method | rape |
      When the facts are assessed
      Then CEDAW article 2(d) is undetermined: gender-based violence or threats by officials

    Scenario: Stereotypes in a decision on a woman who suffered violence
      Given Bermet is a woman
      And Bermet was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And a court or authority gave these reasons in the case of Bermet, called the reasons-of-decision
        | by              | a court |
        | stereotype used | yes     |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Bermet: stereotypes in a decision on a woman who suffered violence
      And with CEDAW General Recommendation No. 28, paragraph 35
      And with CEDAW General Recommendation No. 33, paragraphs 18(e) and 22
      And with CEDAW General Recommendation No. 35, paragraph 22
      And because of the attack and the reasons-of-decision
      And it is primary
      And no limit is shown

    Scenario Outline: Stereotypes in a decision on a woman who suffered violence turns on who acted and whether a stereotype was used
      Given Zhenya is a woman
      And Zhenya was physically attacked
        | by     | <by>    |
        | method | beating |
      And a court or authority gave these reasons in the case of Zhenya
        | by              | <by of the reasons-of-decision> |
        | stereotype used | <stereotype used>               |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: stereotypes in a decision on a woman who suffered violence

      Examples:
        | by                          | by of the reasons-of-decision | stereotype used | outcome                |
        | a partner or former partner | a court                       | yes             | is potentially engaged |
        | a company                   | a court                       | yes             | is not engaged         |
        | a partner or former partner | a court                       | no              | is not engaged         |
        | a partner or former partner | unknown                       | yes             | is undetermined        |

    Scenario: Stereotypes in a decision on a woman who suffered violence: what happened to somebody else is not enough
      Given Zhenya is a person in the case
      And Iman is a woman
      And Iman was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And a court or authority gave these reasons in the case of Zhenya
        | by              | a court |
        | stereotype used | yes     |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: stereotypes in a decision on a woman who suffered violence

    Scenario: Woman returned to gender-based violence
      Given Gulnara is a woman
      And this is generally so in the country to which Gulnara would go
        | of | violence against women without protection |
      And Gulnara was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Gulnara: woman returned to gender-based violence
      And with CEDAW article 1
      And with CEDAW General Recommendation No. 32, paragraphs 21, 22 and 23
      And because of the country situation and the removal
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Woman returned to gender-based violence turns on the stage
      Given Shura is a woman
      And this is generally so in the country to which Shura would go
        | of | violence against women without protection |
      And Shura was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | <stage>                      |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: woman returned to gender-based violence

      Examples:
        | stage       | outcome                |
        | requested   | is potentially engaged |
        | carried out | is potentially engaged |

    Scenario Outline: Woman returned to gender-based violence, with a removal from the country, turns on the stage and the danger feared
      Given Shura is a woman
      And Shura was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | <stage>                      |
        | risk  | <risk>                       |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: woman returned to gender-based violence

      Examples:
        | stage       | risk               | outcome                |
        | requested   | genital mutilation | is potentially engaged |
        | carried out | exploitation       | is potentially engaged |

    Scenario Outline: Woman returned to gender-based violence turns on who acted, the stage, the danger feared and what was concerned
      Given Shura is a woman
      And Shura was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      And this is generally so in the country to which Shura would go
        | of | <of> |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: woman returned to gender-based violence

      Examples:
        | by                           | stage   | risk                                | of                                        | outcome        |
        | border or migration officers | ordered | a second sentence for the same acts | unfair trials                             | is not engaged |
        | border or migration officers | feared  | violence by relatives               | violence against women without protection | is not engaged |
        | agents of another State      | ordered | violence by relatives               | violence against women without protection | is not engaged |

    Scenario: Woman returned to gender-based violence: what happened to somebody else is not enough
      Given Shura is a person in the case
      And Nur is a woman
      And Nur was removed or was to be removed from the country
        | by    | border or migration officers        |
        | stage | ordered                             |
        | risk  | a second sentence for the same acts |
      And this is generally so in the country to which Shura would go
        | of | violence against women without protection |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: woman returned to gender-based violence

    Scenario: Woman returned to gender-based violence: what happened to somebody else is not enough (CEDAW article 2(d))
      Given Shura is a woman
      And Nur is a man
      And Nur was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | violence by relatives        |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: woman returned to gender-based violence

    Scenario: Woman returned to gender-based violence: the State may argue no real and personal risk in the country of destination
      Given Gulnara is a woman
      And Gulnara was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | violence by relatives        |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Gulnara: woman returned to gender-based violence
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And the test of "no real and personal risk in the country of destination" has these limbs
        | risk       | no substantial grounds for believing that there is a real risk of irreparable harm to this person                    |
        | pattern    | all relevant considerations weighed, with a consistent pattern of grave abuses in the other State where there is one |
        | assurances | assurances count only if they are credible, effective and monitored                                                  |
      Given the removal is told otherwise
        | assurances relied on | yes |
      When the facts are assessed again
      Then CEDAW article 2(d) is potentially engaged for Gulnara: woman returned to gender-based violence
      And the limit "no real and personal risk in the country of destination" is shown as invoked by the removal
      And on "risk" the facts say of the removal, risk: with the risk of violence by relatives
      And on "assurances" the facts say of the removal, assurances relied on: assurances of the other State were relied on

    Scenario: Law of the State that itself treats women worse
      Given Lola is a woman
      And a law or policy concerns the rights of Lola
        | step   | a law that treats groups differently |
        | ground | sex or gender                        |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Lola: law of the State that itself treats women worse
      And with CEDAW General Recommendation No. 28, paragraphs 9, 16 and 35
      And it is primary
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law of the State that itself treats women worse turns on who the person is, what the law does and the ground given
      Given Lola is <who>
      And a law or policy concerns the rights of Lola
        | step   | <step>   |
        | ground | <ground> |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: law of the State that itself treats women worse

      Examples:
        | who                  | step                                                 | ground                  | outcome                |
        | a woman              | a law that treats groups differently                 | sex or gender           | is potentially engaged |
        | a woman              | a law that forbids what was done                     | sex or gender           | is potentially engaged |
        | a woman              | adoption of a law or policy that restricts the right | sex or gender           | is potentially engaged |
        | a woman              | absence of a law that guarantees the right           | sex or gender           | is not engaged         |
        | a woman              | a law that treats groups differently                 | ethnic origin or colour | is not engaged         |
        | a woman              | a law that treats groups differently                 | unknown                 | is not engaged         |
        | a person in the case | a law that treats groups differently                 | sex or gender           | is not engaged         |
        | a woman              | unknown                                              | sex or gender           | is undetermined        |

    Scenario: Sexual harassment of a woman by officials
      Given Saida is a woman
      And Saida was harassed
        | by   | staff of a place of detention |
        | form | unwanted sexual advances      |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Saida: sexual harassment of a woman by officials
      And with CEDAW General Recommendation No. 35, paragraphs 22 and 23
      And with CEDAW General Recommendation No. 19, paragraphs 8 and 18
      And it is primary
      And no limit is shown

    Scenario Outline: Sexual harassment of a woman by officials turns on who the person is, who acted and the form it took
      Given Saida is <who>
      And Saida was harassed
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: sexual harassment of a woman by officials

      Examples:
        | who                  | by                            | form                           | outcome                |
        | a woman              | staff of a place of detention | unwanted sexual advances       | is potentially engaged |
        | a woman              | a private employer            | unwanted sexual advances       | is not engaged         |
        | a woman              | staff of a place of detention | repeated checks or inspections | is not engaged         |
        | a person in the case | staff of a place of detention | unwanted sexual advances       | is not engaged         |
        | a woman              | unknown                       | unwanted sexual advances       | is undetermined        |
        | a woman              | staff of a place of detention | unknown                        | is undetermined        |

  Rule: Article 2(e): Take all suitable steps against discrimination by any individual, organization or firm

    Scenario: Employer, company or relatives who treat a woman worse because of sex
      Given Nargiza is a woman
      And Nargiza was treated worse than others, called the unequal treatment
        | by     | a private employer |
        | ground | sex or gender      |
      When the facts are assessed
      Then CEDAW article 2(e) is potentially engaged for Nargiza: employer, company or relatives who treat a woman worse because of sex
      And with CEDAW General Recommendation No. 28, paragraphs 13, 36 and 17
      And it is primary
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Employer, company or relatives who treat a woman worse because of sex turns on who acted and the ground given
      Given Iman is a woman
      And Iman was treated worse than others
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then CEDAW article 2(e) <outcome>: employer, company or relatives who treat a woman worse because of sex

      Examples:
        | by                 | ground        | outcome                |
        | a private employer | sex or gender | is potentially engaged |
        | unknown            | sex or gender | is undetermined        |
        | a private employer | unknown       | is undetermined        |

    Scenario: Employer, company or relatives who treat a woman worse because of sex: not where a private employer acted
      Given Iman is a woman
      And Iman was treated worse than others
        | by     | a private employer |
        | ground | age                |
      And Iman suffered a measure at work
        | by        | a private employer |
        | linked to | journalism         |
      When the facts are assessed
      Then CEDAW article 2(e) is not engaged: employer, company or relatives who treat a woman worse because of sex

    Scenario: Employer, company or relatives who treat a woman worse because of sex: what happened to somebody else is not enough
      Given Iman is a woman
      And Umut is a man
      And Umut was treated worse than others
        | by     | a private employer |
        | ground | sex or gender      |
      And Umut suffered a measure at work
        | by        | a private employer     |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 2(e) is not engaged: employer, company or relatives who treat a woman worse because of sex

    Scenario Outline: Employer, company or relatives who treat a woman worse because of sex, with a measure at work, turns on who the person is and who acted
      Given Iman is <who>
      And Iman suffered a measure at work
        | by        | <by>                   |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 2(e) <outcome>: employer, company or relatives who treat a woman worse because of sex

      Examples:
        | who                  | by                 | outcome                |
        | a woman              | a private employer | is potentially engaged |
        | a woman              | unknown            | is undetermined        |
        | a person in the case | a private employer | is not engaged         |

    Scenario: Violence against a woman that the authorities left without an adequate answer (2)
      Given Elena is a woman
      And Elena was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Elena
        | about | the attack |
        | given | no         |
      When the facts are assessed
      Then CEDAW article 2(e) is potentially engaged for Elena: violence against a woman that the authorities left without an adequate answer
      And with CEDAW General Recommendation No. 28, paragraphs 13 and 36
      And with CEDAW General Recommendation No. 35, paragraphs 24 and 24(b)
      And with CEDAW General Recommendation No. 19, paragraphs 9 and 24(b)
      And because of the attack and the protection
      And it is primary
      And no limit is shown

    Scenario: Law against violence that strikes women which is not applied (2)
      Given Feruza is a woman
      And a law or policy concerns the rights of Feruza
        | area | protection from violence by others, such as violence in the family or against women |
        | step | a law or policy in favour of the right that is not applied                          |
      When the facts are assessed
      Then CEDAW article 2(e) is potentially engaged for Feruza: law against violence that strikes women which is not applied
      And with CEDAW General Recommendation No. 35, paragraph 24(b)
      And with CEDAW General Recommendation No. 28, paragraph 10
      And it is supporting
      And no limit is shown

    Scenario Outline: Law against violence that strikes women which is not applied turns on the field of law and what was done with the law (CEDAW article 2(e))
      Given Nur is a woman
      And a law or policy concerns the rights of Nur
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(e) <outcome>: law against violence that strikes women which is not applied

      Examples:
        | area                                                                                | step                                                       | outcome                |
        | protection from violence by others, such as violence in the family or against women | a law or policy in favour of the right that is not applied | is potentially engaged |
        | protection from torture and ill-treatment                                           | a law or policy in favour of the right that is not applied | is not engaged         |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right       | is not engaged         |

    Scenario: Law against violence that strikes women which is not applied: what happened to somebody else is not enough (CEDAW article 2(e))
      Given Nur is a woman
      And Valya is a man
      And a law or policy concerns the rights of Valya
        | area | protection from violence by others, such as violence in the family or against women |
        | step | a law or policy in favour of the right that is not applied                          |
      When the facts are assessed
      Then CEDAW article 2(e) is not engaged: law against violence that strikes women which is not applied

    Scenario: No criminal law, or too narrow a one, against violence that strikes women (3)
      Given Vika is a woman
      And a law or policy concerns the rights of Vika
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(e) is potentially engaged for Vika: no criminal law, or too narrow a one, against violence that strikes women
      And with CEDAW General Recommendation No. 35, paragraphs 24(b) and 26
      And with CEDAW General Recommendation No. 28, paragraph 36
      And it is supporting
      And no limit is shown

    Scenario Outline: No criminal law, or too narrow a one, against violence that strikes women turns on the field of law and what was done with the law (CEDAW article 2(e))
      Given Zhenya is a woman
      And a law or policy concerns the rights of Zhenya
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(e) <outcome>: no criminal law, or too narrow a one, against violence that strikes women

      Examples:
        | area                                                                                | step                                                 | outcome                |
        | protection from violence by others, such as violence in the family or against women | repeal of a law or policy that guaranteed the right  | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right | is not engaged         |
        | protection from torture and other violence                                          | absence of a law that guarantees the right           | is undetermined        |

    Scenario: No criminal law, or too narrow a one, against violence that strikes women: what happened to somebody else is not enough (CEDAW article 2(e))
      Given Zhenya is a woman
      And Iman is a man
      And a law or policy concerns the rights of Iman
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(e) is not engaged: no criminal law, or too narrow a one, against violence that strikes women

  Rule: Article 2(f): Change or abolish laws, customs and practices that discriminate

    Scenario: Custom or religion given as the reason for treating a woman worse
      Given Jannat is a woman
      And Jannat was treated worse than others, called the unequal treatment
        | ground         | sex or gender |
        | custom invoked | yes           |
      When the facts are assessed
      Then CEDAW article 2(f) is potentially engaged for Jannat: custom or religion given as the reason for treating a woman worse
      And with CEDAW General Recommendation No. 28, paragraphs 31 and 33
      And it is primary
      And no limit is shown

    Scenario Outline: Custom or religion given as the reason for treating a woman worse turns on the ground given and whether custom or religion was given as the reason
      Given Valya is a woman
      And Valya was treated worse than others
        | ground         | <ground>         |
        | custom invoked | <custom invoked> |
      When the facts are assessed
      Then CEDAW article 2(f) <outcome>: custom or religion given as the reason for treating a woman worse

      Examples:
        | ground        | custom invoked | outcome                |
        | sex or gender | yes            | is potentially engaged |
        | sex or gender | no             | is not engaged         |
        | age           | yes            | is not engaged         |

    Scenario: Custom or religion given as the reason for treating a woman worse: what happened to somebody else is not enough
      Given Valya is a woman
      And Zhenya is a man
      And Zhenya was treated worse than others
        | ground         | sex or gender |
        | custom invoked | yes           |
      When the facts are assessed
      Then CEDAW article 2(f) is not engaged: custom or religion given as the reason for treating a woman worse

    Scenario: Inheritance denied to a woman because of sex
      Given Cholpon is a woman
      And a measure was taken on the property or money of Cholpon
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 2(f) is potentially engaged for Cholpon: inheritance denied to a woman because of sex
      And with CEDAW General Recommendation No. 21, paragraphs 34 and 35
      And with CEDAW General Recommendation No. 28, paragraph 31
      And it is primary
      And no limit is shown

    Scenario Outline: Inheritance denied to a woman because of sex turns on the form it took and the reason behind it
      Given Shura is a woman
      And a measure was taken on the property or money of Shura
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 2(f) <outcome>: inheritance denied to a woman because of sex

      Examples:
        | form                      | linked to              | outcome                |
        | denial of an inheritance  | being a woman or a man | is potentially engaged |
        | taking of land or a house | being a woman or a man | is not engaged         |
        | denial of an inheritance  | a private matter       | is not engaged         |

    Scenario: Inheritance denied to a woman because of sex: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And a measure was taken on the property or money of Nur
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 2(f) is not engaged: inheritance denied to a woman because of sex

    Scenario: Law that treats women worse and has to be changed
      Given Roza is a woman
      And a law or policy concerns the rights of Roza
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(f) is potentially engaged for Roza: law that treats women worse and has to be changed
      And with CEDAW General Recommendation No. 28, paragraph 31
      And with CEDAW General Recommendation No. 33, paragraph 21
      And it is primary
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario: Law that treats women worse or leaves discrimination unpunished (3)
      Given Roza is a woman
      And a law or policy concerns the rights of Roza
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(f) is potentially engaged for Roza: law that treats women worse or leaves discrimination unpunished
      And with CEDAW article 2(g)
      And with CEDAW General Recommendation No. 28, paragraph 31
      And with CEDAW General Recommendation No. 33, paragraph 21
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that treats women worse or leaves discrimination unpunished turns on who the person is, what was done with the law, the ground given and the field of law (CEDAW article 2(f))
      Given Iman is <who>
      And a law or policy concerns the rights of Iman
        | step   | <step>   |
        | ground | <ground> |
        | area   | <area>   |
      When the facts are assessed
      Then CEDAW article 2(f) <outcome>: law that treats women worse or leaves discrimination unpunished

      Examples:
        | who     | step                                                       | ground                     | area                                        | outcome        |
        | a woman | repeal of a law or policy that guaranteed the right        | being married or unmarried | unknown                                     | is not engaged |
        | a man   | adoption of a law or policy that restricts the right       | sex or gender              | unknown                                     | is not engaged |
        | a woman | a law or policy in favour of the right that is not applied | sex or gender              | unknown                                     | is not engaged |
        | a woman | adoption of a law or policy that restricts the right       | ethnic origin or colour    | equality and protection from discrimination | is not engaged |

    Scenario: Law that treats women worse or leaves discrimination unpunished: what happened to somebody else is not enough (CEDAW article 2(f))
      Given Iman is a woman
      And Umut is a man
      And a law or policy concerns the rights of Umut
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(f) is not engaged: law that treats women worse or leaves discrimination unpunished

    Scenario: No criminal law, or too narrow a one, against violence that strikes women (4)
      Given Rano is a woman
      And a law or policy concerns the rights of Rano
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(f) is potentially engaged for Rano: no criminal law, or too narrow a one, against violence that strikes women
      And with CEDAW General Recommendation No. 35, paragraph 26
      And with CEDAW General Recommendation No. 28, paragraph 31
      And it is supporting
      And no limit is shown

    Scenario Outline: No criminal law, or too narrow a one, against violence that strikes women turns on the field of law and what was done with the law (CEDAW article 2(f))
      Given Valya is a woman
      And a law or policy concerns the rights of Valya
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(f) <outcome>: no criminal law, or too narrow a one, against violence that strikes women

      Examples:
        | area                                                                                | step                                                 | outcome                |
        | protection from violence by others, such as violence in the family or against women | repeal of a law or policy that guaranteed the right  | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right | is not engaged         |
        | protection from torture and other violence                                          | absence of a law that guarantees the right           | is undetermined        |

    Scenario: No criminal law, or too narrow a one, against violence that strikes women: what happened to somebody else is not enough (CEDAW article 2(f))
      Given Valya is a woman
      And Zhenya is a man
      And a law or policy concerns the rights of Zhenya
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(f) is not engaged: no criminal law, or too narrow a one, against violence that strikes women

  Rule: Article 2(g): Repeal penal provisions discriminating against women

    Scenario: Crime that only women can commit
      Given Halima is a woman
      And as regards the pregnancy of Halima, called the pregnancy-and-birth
        | form | suspicion after a miscarriage |
      When the facts are assessed
      Then CEDAW article 2(g) is potentially engaged for Halima: crime that only women can commit
      And with CEDAW General Recommendation No. 33, paragraphs 47 and 49
      And it is primary
      And no limit is shown

    Scenario Outline: Crime that only women can commit turns on whether the law punishes it
      Given Gulnara is a person in the case
      And as regards the pregnancy of Gulnara
        | form             | birth in shackles or under guard |
        | law criminalises | <law criminalises>               |
      When the facts are assessed
      Then CEDAW article 2(g) <outcome>: crime that only women can commit

      Examples:
        | law criminalises | outcome                |
        | yes              | is potentially engaged |
        | no               | is not engaged         |

    Scenario: Penal law that leaves out or allows violence that strikes women
      Given Aigul is a woman
      And a law or policy concerns the rights of Aigul
        | area | protection from violence by others, such as violence in the family or against women |
        | step | a definition that leaves out what happened                                          |
      When the facts are assessed
      Then CEDAW article 2(g) is potentially engaged for Aigul: penal law that leaves out or allows violence that strikes women
      And with CEDAW General Recommendation No. 33, paragraph 47
      And with CEDAW General Recommendation No. 35, paragraphs 26 and 29
      And it is supporting
      And no limit is shown

    Scenario Outline: Penal law that leaves out or allows violence that strikes women turns on the field of law and what was done with the law
      Given Iman is a woman
      And a law or policy concerns the rights of Iman
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(g) <outcome>: penal law that leaves out or allows violence that strikes women

      Examples:
        | area                                                                                | step                                          | outcome                |
        | protection from violence by others, such as violence in the family or against women | a law or rule that allows the practice        | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | a law that bars proceedings against officials | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | a law that forbids what was done              | is not engaged         |
        | protection from torture and other violence                                          | a definition that leaves out what happened    | is undetermined        |

    Scenario: Penal law that leaves out or allows violence that strikes women: what happened to somebody else is not enough
      Given Iman is a woman
      And Umut is a man
      And a law or policy concerns the rights of Umut
        | area | protection from violence by others, such as violence in the family or against women |
        | step | a definition that leaves out what happened                                          |
      When the facts are assessed
      Then CEDAW article 2(g) is not engaged: penal law that leaves out or allows violence that strikes women

  Rule: Article 3: Take suitable measures in all fields for women's full development and equal exercise of rights

    Scenario: Asylum refused to a woman who fears violence as a woman (3)
      Given Olga is a woman
      And as regards the asylum request of Olga
        | result      | rejected  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 3 is potentially engaged for Olga: asylum refused to a woman who fears violence as a woman
      And with CEDAW General Recommendation No. 32, paragraphs 21 and 24
      And it is supporting
      And no limit is shown

    Scenario Outline: Asylum refused to a woman who fears violence as a woman turns on who the person is and the outcome of the inquiry (CEDAW article 3)
      Given Shura is <who>
      And as regards the asylum request of Shura
        | result      | <result>  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 3 <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | who                  | result                                              | outcome                |
        | a woman              | not examined, as another State was held responsible | is potentially engaged |
        | a person in the case | rejected                                            | is not engaged         |
        | a woman              | unknown                                             | is undetermined        |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a situation in the other country: what decides it (CEDAW article 3)
      Given Shura is a woman
      And as regards the asylum request of Shura
        | result      | <result>      |
        | danger from | <danger from> |
      And this is generally so in the country to which Shura would go
        | of | violence against women without protection |
      When the facts are assessed
      Then CEDAW article 3 <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                   | danger from | outcome                |
        | rejected                 | unknown     | is potentially engaged |
        | recognition as a refugee | relatives   | is not engaged         |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a removal from the country: what decides it (CEDAW article 3)
      Given Shura is a woman
      And as regards the asylum request of Shura
        | result      | <result>      |
        | danger from | <danger from> |
      And Shura was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | <risk>                       |
      When the facts are assessed
      Then CEDAW article 3 <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                                              | danger from                        | risk                  | outcome                |
        | rejected                                            | unknown                            | violence by relatives | is potentially engaged |
        | rejected                                            | unknown                            | exploitation          | is potentially engaged |
        | not examined, as another State was held responsible | the authorities of the other State | genital mutilation    | is potentially engaged |
        | recognition as a refugee                            | the authorities of the other State | genital mutilation    | is not engaged         |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a measure concerning marriage or family: what decides it (CEDAW article 3)
      Given Shura is a woman
      And as regards the asylum request of Shura
        | result      | <result>      |
        | danger from | <danger from> |
      And the marriage or family life of Shura was interfered with
        | by     | members of the family or community |
        | abroad | <abroad>                           |
        | form   | <form>                             |
      When the facts are assessed
      Then CEDAW article 3 <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                   | danger from                        | abroad | form                                             | outcome                |
        | rejected                 | unknown                            | yes    | a forced marriage                                | is potentially engaged |
        | rejected                 | the authorities of the other State | yes    | a marriage of a child                            | is potentially engaged |
        | rejected                 | the authorities of the other State | yes    | a widow passed on to a relative                  | is potentially engaged |
        | rejected                 | the authorities of the other State | no     | a forced marriage                                | is not engaged         |
        | rejected                 | the authorities of the other State | yes    | refusal of family reunification                  | is not engaged         |
        | recognition as a refugee | the authorities of the other State | yes    | violence or pressure for the choice of a partner | is not engaged         |

    Scenario: Asylum refused to a woman who fears violence as a woman: not where what she fears is torture and unfair trials (CEDAW article 3)
      Given Shura is a woman
      And as regards the asylum request of Shura
        | result      | rejected                           |
        | danger from | the authorities of the other State |
      And this is generally so in the country to which Shura would go
        | of | unfair trials |
      And Shura was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CEDAW article 3 is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Asylum refused to a woman who fears violence as a woman: what happened to somebody else is not enough (CEDAW article 3)
      Given Shura is a woman
      And Nur is a man
      And as regards the asylum request of Nur
        | result      | rejected  |
        | danger from | relatives |
      And this is generally so in the country to which Nur would go
        | of | violence against women without protection |
      When the facts are assessed
      Then CEDAW article 3 is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Asylum refused to a woman who fears violence as a woman: where the asylum procedure concerns somebody else (CEDAW article 3)
      Given Shura is a person in the case
      And Nur is a woman
      And as regards the asylum request of Nur
        | result      | rejected                           |
        | danger from | the authorities of the other State |
      And this is generally so in the country to which Shura would go
        | of | violence against women without protection |
      And Shura was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      And the marriage or family life of Shura was interfered with
        | by     | members of the family or community |
        | abroad | yes                                |
        | form   | a forced marriage                  |
      When the facts are assessed
      Then CEDAW article 3 is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Decision on a woman that rests on stereotypes
      Given Galina is a woman
      And a court or authority gave these reasons in the case of Galina, called the reasons-of-decision
        | by              | a court |
        | stereotype used | yes     |
      When the facts are assessed
      Then CEDAW article 3 is potentially engaged for Galina: decision on a woman that rests on stereotypes
      And with CEDAW General Recommendation No. 33, paragraphs 6, 7, 11 and 29
      And it is supporting
      And no limit is shown

    Scenario Outline: Decision on a woman that rests on stereotypes turns on who the person is, who acted and whether a stereotype was used
      Given Shura is <who>
      And a court or authority gave these reasons in the case of Shura
        | by              | <by>              |
        | stereotype used | <stereotype used> |
      When the facts are assessed
      Then CEDAW article 3 <outcome>: decision on a woman that rests on stereotypes

      Examples:
        | who     | by        | stereotype used | outcome                |
        | a woman | a court   | yes             | is potentially engaged |
        | a woman | a court   | no              | is not engaged         |
        | a woman | a company | yes             | is not engaged         |
        | a man   | a court   | yes             | is not engaged         |

    Scenario: Decision on a woman that rests on stereotypes: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And a court or authority gave these reasons in the case of Nur
        | by              | a court |
        | stereotype used | yes     |
      When the facts are assessed
      Then CEDAW article 3 is not engaged: decision on a woman that rests on stereotypes

    Scenario: Violence against a woman that the authorities left without an adequate answer (3)
      Given Oydin is a woman
      And Oydin was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Oydin
        | about | the attack |
        | given | no         |
      When the facts are assessed
      Then CEDAW article 3 is potentially engaged for Oydin: violence against a woman that the authorities left without an adequate answer
      And with CEDAW General Recommendation No. 33, paragraphs 6, 11 and 15(g)
      And with CEDAW General Recommendation No. 19, paragraph 1
      And because of the attack and the protection
      And it is supporting
      And no limit is shown

    Scenario: Worse treatment of a woman because of sex (3)
      Given Yulia is a woman
      And Yulia was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 3 is potentially engaged for Yulia: worse treatment of a woman because of sex
      And with CEDAW General Recommendation No. 28, paragraphs 16 and 20
      And it is supporting
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

  Rule: Article 5(a): Take suitable measures to change social patterns, ending prejudice and customs based on inferiority or stereotyped roles

    Scenario: Custom or religion given as the reason for treating a woman worse (2)
      Given Farida is a woman
      And Farida was treated worse than others, called the unequal treatment
        | ground         | sex or gender |
        | custom invoked | yes           |
      When the facts are assessed
      Then CEDAW article 5(a) is potentially engaged for Farida: custom or religion given as the reason for treating a woman worse
      And with CEDAW General Recommendation No. 28, paragraph 9
      And with CEDAW General Recommendation No. 21, paragraph 15
      And with CEDAW General Recommendation No. 33, paragraph 7
      And it is primary
      And no limit is shown

    Scenario Outline: Custom or religion given as the reason for treating a woman worse turns on the ground given and whether custom or religion was given as the reason (CEDAW article 5(a))
      Given Valya is a woman
      And Valya was treated worse than others
        | ground         | <ground>         |
        | custom invoked | <custom invoked> |
      When the facts are assessed
      Then CEDAW article 5(a) <outcome>: custom or religion given as the reason for treating a woman worse

      Examples:
        | ground        | custom invoked | outcome                |
        | sex or gender | yes            | is potentially engaged |
        | sex or gender | no             | is not engaged         |
        | age           | yes            | is not engaged         |

    Scenario: Custom or religion given as the reason for treating a woman worse: what happened to somebody else is not enough (CEDAW article 5(a))
      Given Valya is a woman
      And Zhenya is a man
      And Zhenya was treated worse than others
        | ground         | sex or gender |
        | custom invoked | yes           |
      When the facts are assessed
      Then CEDAW article 5(a) is not engaged: custom or religion given as the reason for treating a woman worse

    Scenario: Stereotypes in a decision on a woman who suffered violence (2)
      Given Emma is a woman
      And Emma was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And a court or authority gave these reasons in the case of Emma, called the reasons-of-decision
        | by              | a court |
        | stereotype used | yes     |
      When the facts are assessed
      Then CEDAW article 5(a) is potentially engaged for Emma: stereotypes in a decision on a woman who suffered violence
      And with CEDAW General Recommendation No. 33, paragraphs 7, 26, 27, 28 and 29
      And with CEDAW General Recommendation No. 35, paragraph 26
      And because of the attack and the reasons-of-decision
      And it is primary
      And no limit is shown

    Scenario Outline: Stereotypes in a decision on a woman who suffered violence turns on who acted and whether a stereotype was used (CEDAW article 5(a))
      Given Nur is a woman
      And Nur was physically attacked
        | by     | <by>    |
        | method | beating |
      And a court or authority gave these reasons in the case of Nur
        | by              | <by of the reasons-of-decision> |
        | stereotype used | <stereotype used>               |
      When the facts are assessed
      Then CEDAW article 5(a) <outcome>: stereotypes in a decision on a woman who suffered violence

      Examples:
        | by                          | by of the reasons-of-decision | stereotype used | outcome                |
        | a partner or former partner | a court                       | yes             | is potentially engaged |
        | a company                   | a court                       | yes             | is not engaged         |
        | a partner or former partner | a court                       | no              | is not engaged         |
        | a partner or former partner | unknown                       | yes             | is undetermined        |

    Scenario: Stereotypes in a decision on a woman who suffered violence: what happened to somebody else is not enough (CEDAW article 5(a))
      Given Nur is a person in the case
      And Valya is a woman
      And Valya was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And a court or authority gave these reasons in the case of Nur
        | by              | a court |
        | stereotype used | yes     |
      When the facts are assessed
      Then CEDAW article 5(a) is not engaged: stereotypes in a decision on a woman who suffered violence

    Scenario: Violence against a woman treated as a private matter
      Given Uljan is a woman
      And Uljan was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Uljan
        | about           | the attack |
        | taken seriously | no         |
      When the facts are assessed
      Then CEDAW article 5(a) is potentially engaged for Uljan: violence against a woman treated as a private matter
      And with CEDAW General Recommendation No. 35, paragraphs 10, 19, 26 and 30
      And with CEDAW General Recommendation No. 33, paragraph 7
      And with CEDAW General Recommendation No. 19, paragraph 11
      And because of the attack and the protection
      And it is primary
      And no limit is shown

    Scenario Outline: Violence against a woman treated as a private matter turns on who the person is and whether officials took the danger seriously
      Given Sasha is <who>
      And Sasha was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Sasha
        | about           | the attack        |
        | taken seriously | <taken seriously> |
      When the facts are assessed
      Then CEDAW article 5(a) <outcome>: violence against a woman treated as a private matter

      Examples:
        | who                  | taken seriously | outcome                |
        | a woman              | no              | is potentially engaged |
        | a woman              | yes             | is not engaged         |
        | a person in the case | no              | is not engaged         |

    Scenario: Violence against a woman treated as a private matter: where the protection concerns another attack
      Given Sasha is a woman
      And Sasha was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And Sasha was physically attacked, called the attack 2
        | by     | a company |
        | method | beating   |
      And as regards protection for Sasha
        | about           | the attack 2 |
        | taken seriously | no           |
      When the facts are assessed
      Then CEDAW article 5(a) is not engaged: violence against a woman treated as a private matter

    Scenario: Violence against a woman treated as a private matter: what happened to somebody else is not enough
      Given Sasha is a person in the case
      And Dana is a woman
      And Dana was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Sasha
        | taken seriously | no |
      When the facts are assessed
      Then CEDAW article 5(a) is not engaged: violence against a woman treated as a private matter

    Scenario: Custody or contact decided against a woman whose partner was violent
      Given Yana is a woman
      And Yana was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And the marriage or family life of Yana was interfered with, called the measure
        | by   | a court                       |
        | form | a child taken from the family |
      When the facts are assessed
      Then CEDAW article 5(a) is potentially engaged for Yana: custody or contact decided against a woman whose partner was violent
      And with CEDAW General Recommendation No. 35, paragraph 26
      And with CEDAW General Recommendation No. 33, paragraphs 26 and 29
      And because of the attack and the measure
      And it is supporting
      And no limit is shown

    Scenario Outline: Custody or contact decided against a woman whose partner was violent turns on who the person is, who acted and the form it took
      Given Umut is <who>
      And Umut was physically attacked
        | by     | <by>    |
        | method | beating |
      And the marriage or family life of Umut was interfered with
        | by   | <by of the interference with marriage> |
        | form | <form>                                 |
      When the facts are assessed
      Then CEDAW article 5(a) <outcome>: custody or contact decided against a woman whose partner was violent

      Examples:
        | who                  | by                          | by of the interference with marriage | form                                | outcome                |
        | a woman              | a partner or former partner | a court                              | refusal of contact with a child     | is potentially engaged |
        | a woman              | a partner or former partner | a court                              | unequal terms of divorce or custody | is potentially engaged |
        | a woman              | a company                   | a court                              | a child taken from the family       | is not engaged         |
        | a person in the case | a partner or former partner | a court                              | a child taken from the family       | is not engaged         |
        | a woman              | a partner or former partner | a court                              | unknown                             | is undetermined        |
        | a woman              | a partner or former partner | unknown                              | a child taken from the family       | is undetermined        |

    Scenario: Custody or contact decided against a woman whose partner was violent: not where relatives, and no court, keep the child away
      Given Umut is a woman
      And Umut was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And the marriage or family life of Umut was interfered with
        | by   | members of the family or community                     |
        | form | a child taken from the family |
      And Umut was kept apart from close relatives
        | by              | members of the family or community |
        | child concerned | yes       |
      When the facts are assessed
      Then CEDAW article 5(a) is not engaged: custody or contact decided against a woman whose partner was violent

    Scenario: Custody or contact decided against a woman whose partner was violent: where the attack concerns somebody else (CEDAW article 5(a))
      Given Umut is a person in the case
      And Sasha is a woman
      And Sasha was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And the marriage or family life of Umut was interfered with
        | by   | a court                       |
        | form | a child taken from the family |
      And Umut was kept apart from close relatives
        | by              | a court |
        | child concerned | yes     |
      When the facts are assessed
      Then CEDAW article 5(a) is not engaged: custody or contact decided against a woman whose partner was violent

    Scenario: Custody or contact decided against a woman whose partner was violent: not where a neighbour, and not the partner, threatened her
      Given Umut is a woman
      And threats or insults were directed at Umut
        | by      | a known private individual      |
        | content | a death threat |
      And the marriage or family life of Umut was interfered with
        | by   | a court                       |
        | form | a child taken from the family |
      When the facts are assessed
      Then CEDAW article 5(a) is not engaged: custody or contact decided against a woman whose partner was violent

    Scenario: Custody or contact decided against a woman whose partner was violent: what happened to somebody else is not enough
      Given Umut is a woman
      And Sasha is a man
      And Sasha was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And the marriage or family life of Sasha was interfered with
        | by   | a court                       |
        | form | a child taken from the family |
      When the facts are assessed
      Then CEDAW article 5(a) is not engaged: custody or contact decided against a woman whose partner was violent

    Scenario Outline: Custody or contact decided against a woman whose partner was violent, with a physical attack and a separation of a family: what decides it
      Given Umut is a woman
      And Umut was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And Umut was kept apart from close relatives
        | by              | a court           |
        | child concerned | <child concerned> |
      When the facts are assessed
      Then CEDAW article 5(a) <outcome>: custody or contact decided against a woman whose partner was violent

      Examples:
        | child concerned | outcome                |
        | yes             | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Custody or contact decided against a woman whose partner was violent: so too with threats or insults and a separation of a family
      Given Umut is a woman
      And threats or insults were directed at Umut
        | by      | a partner or former partner |
        | content | a death threat              |
      And Umut was kept apart from close relatives
        | by              | a court |
        | child concerned | yes     |
      When the facts are assessed
      Then CEDAW article 5(a) is potentially engaged: custody or contact decided against a woman whose partner was violent

  Rule: Article 6: Suitable measures, laws included, suppress trafficking in women and exploitation of their prostitution

    Scenario: Woman trafficked or made to prostitute herself
      Given Kamila is a woman
      And Kamila was made to work against their will, called the work
        | form | trafficking in people |
      When the facts are assessed
      Then CEDAW article 6 is potentially engaged for Kamila: woman trafficked or made to prostitute herself
      And with CEDAW General Recommendation No. 19, paragraph 13
      And with CEDAW General Recommendation No. 38, paragraphs 4 and 10
      And it is primary
      And no limit is shown

    Scenario Outline: Woman trafficked or made to prostitute herself turns on who the person is and the form it took
      Given Nur is <who>
      And Nur was made to work against their will
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 6 <outcome>: woman trafficked or made to prostitute herself

      Examples:
        | who                  | form                  | outcome                |
        | a woman              | forced prostitution   | is potentially engaged |
        | a woman              | bondage for a debt    | is not engaged         |
        | a person in the case | trafficking in people | is not engaged         |

    Scenario: Woman trafficked or made to prostitute herself: what happened to somebody else is not enough
      Given Nur is a woman
      And Valya is a man
      And Valya was made to work against their will
        | form | trafficking in people |
      When the facts are assessed
      Then CEDAW article 6 is not engaged: woman trafficked or made to prostitute herself

    Scenario: Trafficked woman not identified, not protected or sent away
      Given Saida is a woman
      And Saida was made to work against their will, called the work
        | form | trafficking in people |
      And as regards protection for Saida
        | given | no |
      When the facts are assessed
      Then CEDAW article 6 is potentially engaged for Saida: trafficked woman not identified, not protected or sent away
      And with CEDAW General Recommendation No. 38, paragraphs 22, 38 and 97
      And because of the work and the protection
      And it is supporting
      And no limit is shown

    Scenario Outline: Trafficked woman not identified, not protected or sent away turns on who the person is, the form it took and whether protection was given
      Given Umut is <who>
      And Umut was made to work against their will
        | form | <form> |
      And as regards protection for Umut
        | given | <given> |
      When the facts are assessed
      Then CEDAW article 6 <outcome>: trafficked woman not identified, not protected or sent away

      Examples:
        | who                  | form                  | given   | outcome                |
        | a woman              | trafficking in people | in part | is potentially engaged |
        | a woman              | forced prostitution   | no      | is potentially engaged |
        | a woman              | bondage for a debt    | no      | is not engaged         |
        | a person in the case | trafficking in people | no      | is not engaged         |
        | a woman              | trafficking in people | unknown | is undetermined        |

    Scenario Outline: Trafficked woman not identified, not protected or sent away, with forced labour and a removal from the country, turns on who acted and the stage
      Given Umut is a woman
      And Umut was made to work against their will
        | form | trafficking in people |
      And Umut was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
      When the facts are assessed
      Then CEDAW article 6 <outcome>: trafficked woman not identified, not protected or sent away

      Examples:
        | by                           | stage       | outcome                |
        | border or migration officers | carried out | is potentially engaged |
        | border or migration officers | unknown     | is undetermined        |
        | unknown                      | ordered     | is undetermined        |

    Scenario Outline: Trafficked woman not identified, not protected or sent away, with forced labour and an investigation, turns on whether an investigation was opened
      Given Umut is a woman
      And Umut was made to work against their will
        | form | trafficking in people |
      And as regards an investigation into what happened to Umut
        | opened | <opened> |
      When the facts are assessed
      Then CEDAW article 6 <outcome>: trafficked woman not identified, not protected or sent away

      Examples:
        | opened  | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: Trafficked woman not identified, not protected or sent away: where the forced labour concerns somebody else
      Given Umut is a person in the case
      And Sasha is a woman
      And Sasha was made to work against their will
        | form | trafficking in people |
      And as regards protection for Umut
        | given | no |
      And Umut was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
      And as regards the asylum request of Umut
        | result | rejected |
      And as regards an investigation into what happened to Umut
        | opened | no |
      When the facts are assessed
      Then CEDAW article 6 is not engaged: trafficked woman not identified, not protected or sent away

    Scenario: Trafficked woman not identified, not protected or sent away: where the protection and the investigation concern another forced labour
      Given Umut is a woman
      And Umut was made to work against their will, called the forced labour
        | form | trafficking in people |
      And Umut was made to work against their will, called the forced labour 2
        | form | bondage for a debt |
      And as regards protection for Umut
        | about | the forced labour 2 |
        | given | no                  |
      And as regards an investigation into what happened to Umut
        | about  | the forced labour 2 |
        | opened | no                  |
      When the facts are assessed
      Then CEDAW article 6 is not engaged: trafficked woman not identified, not protected or sent away

    Scenario: Trafficked woman not identified, not protected or sent away: what happened to somebody else is not enough
      Given Umut is a woman
      And Sasha is a man
      And Sasha was made to work against their will
        | form | trafficking in people |
      And as regards protection for Sasha
        | given | no |
      When the facts are assessed
      Then CEDAW article 6 is not engaged: trafficked woman not identified, not protected or sent away

    Scenario Outline: Trafficked woman not identified, not protected or sent away, with forced labour and an asylum procedure: what decides it
      Given Umut is a woman
      And Umut was made to work against their will
        | form   | trafficking in people |
        | by     | <by>                  |
        | abroad | <abroad>              |
      And as regards the asylum request of Umut
        | result | <result> |
      When the facts are assessed
      Then CEDAW article 6 <outcome>: trafficked woman not identified, not protected or sent away

      Examples:
        | by               | abroad  | result                                              | outcome                |
        | unknown          | unknown | not examined, as another State was held responsible | is potentially engaged |
        | a criminal group | yes     | rejected                                            | is potentially engaged |
        | unknown          | unknown | unknown                                             | is undetermined        |

  Rule: Article 7(a): Women vote and stand in elections equally

    Scenario: Woman kept from voting or standing for election because of sex
      Given Bella is a woman
      And Bella was kept from taking part in public affairs, called the measure
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 7(a) is potentially engaged for Bella: woman kept from voting or standing for election because of sex
      And with CEDAW article 7(b)
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman kept from voting or standing for election because of sex turns on the reason behind it
      Given Umut is a woman
      And Umut was kept from taking part in public affairs
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 7(a) <outcome>: woman kept from voting or standing for election because of sex

      Examples:
        | linked to                  | outcome                |
        | being a woman or a man     | is potentially engaged |
        | what was said or published | is not engaged         |

    Scenario: Woman kept from voting or standing for election because of sex: what happened to somebody else is not enough
      Given Umut is a woman
      And Sasha is a man
      And Sasha was kept from taking part in public affairs
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 7(a) is not engaged: woman kept from voting or standing for election because of sex

  Rule: Article 7(b): Women take part in policy making and hold public office equally

    Scenario: Women in politics and public office
      Given Karina is a woman and a public official
      And threats or insults were directed at Karina
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 7(b) is potentially engaged for Karina: women in politics and public office
      And with CEDAW General Recommendation No. 35, paragraph 14
      And with HRC General Comment No. 28, paragraph 29
      And it is supporting
      And no limit is shown

    Scenario Outline: Women in politics and public office turns on who the person is
      Given Shura is <who>
      And threats or insults were directed at Shura
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 7(b) <outcome>: women in politics and public office

      Examples:
        | who                                    | outcome                |
        | a woman and a candidate in an election | is potentially engaged |
        | a man and a politician                 | is not engaged         |

    Scenario: Women in politics and public office: what happened to somebody else is not enough
      Given Shura is a woman and a student
      And Nur is a woman and a politician
      And threats or insults were directed at Shura
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 7(b) is not engaged: women in politics and public office

  Rule: Article 7(c): Women take part equally in organizations dealing with public and political life

    Scenario: Women in public life and organisations
      Given Sitora is a woman
      And Sitora worked for the human rights of others, called the work
      And threats or insults were directed at Sitora
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 7(c) is potentially engaged for Sitora: women in public life and organisations
      And with CEDAW General Recommendation No. 35, paragraph 14
      And with HRC General Comment No. 28, paragraph 29
      And because of the work and the threat
      And it is supporting
      And no limit is shown

    Scenario Outline: Women in public life and organisations turns on who the person is
      Given Iman is <who>
      And Iman worked for the human rights of others
      And threats or insults were directed at Iman
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 7(c) <outcome>: women in public life and organisations

      Examples:
        | who                  | outcome                |
        | a woman              | is potentially engaged |
        | a person in the case | is not engaged         |

    Scenario: Women in public life and organisations: so too with trade-union work and threats or insults
      Given Iman is a woman and a worker
      And Iman did trade-union work
        | form | a strike |
      And threats or insults were directed at Iman
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 7(c) is potentially engaged: women in public life and organisations

    Scenario: Women in public life and organisations: what happened to somebody else is not enough
      Given Iman is a woman and a student
      And Umut is a woman
      And Umut worked for the human rights of others
      And threats or insults were directed at Iman
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 7(c) is not engaged: women in public life and organisations

    Scenario: Women in public life and organisations: what happened to somebody else is not enough (CEDAW article 7(c))
      Given Iman is a woman and a student
      And Umut is a man
      And Umut worked for the human rights of others
      And threats or insults were directed at Umut
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 7(c) is not engaged: women in public life and organisations

    Scenario: Woman kept from an organisation of public life because of sex
      Given Umida is a woman
      And a measure was taken against an organisation of Umida
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 7(c) is potentially engaged for Umida: woman kept from an organisation of public life because of sex
      And with CEDAW General Recommendation No. 23, paragraph 42
      And it is primary

  Rule: Article 9(1): Equal rights to acquire, change or keep nationality

    Scenario: Woman treated worse as to nationality or its passing on
      Given Bermet is a woman
      And a measure concerns the nationality or residence status of Bermet
        | by        | a ministry             |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 9(1) is potentially engaged for Bermet: woman treated worse as to nationality or its passing on
      And with CEDAW article 9(2)
      And with CEDAW General Recommendation No. 32, paragraphs 63 and 63(b)
      And with CEDAW General Recommendation No. 21, paragraph 6
      And it is primary
      And no limit is shown

    Scenario Outline: Woman treated worse as to nationality or its passing on turns on who acted and the reason behind it
      Given Valya is a woman
      And a measure concerns the nationality or residence status of Valya
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 9(1) <outcome>: woman treated worse as to nationality or its passing on

      Examples:
        | by                      | linked to                 | outcome                |
        | a ministry              | being a woman or a man    | is potentially engaged |
        | a ministry              | ethnic origin or language | is not engaged         |
        | agents of another State | being a woman or a man    | is not engaged         |

    Scenario: Woman treated worse as to nationality or its passing on: what happened to somebody else is not enough
      Given Valya is a woman
      And Zhenya is a man
      And a measure concerns the nationality or residence status of Zhenya
        | by        | a ministry             |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 9(1) is not engaged: woman treated worse as to nationality or its passing on

  Rule: Article 10: Suitable measures against discrimination secure equal rights in education

    Scenario: Girl or woman kept from education because of sex
      Given Roza is a woman
      And a measure concerns the education or training of Roza
        | form      | refusal of admission   |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 10 is potentially engaged for Roza: girl or woman kept from education because of sex
      And with CEDAW General Recommendation No. 28, paragraph 21
      And it is primary
      And no limit is shown

    Scenario Outline: Girl or woman kept from education because of sex turns on the reason behind it
      Given Valya is a woman
      And a measure concerns the education or training of Valya
        | form      | refusal of admission |
        | linked to | <linked to>          |
      When the facts are assessed
      Then CEDAW article 10 <outcome>: girl or woman kept from education because of sex

      Examples:
        | linked to                 | outcome                |
        | being a woman or a man    | is potentially engaged |
        | ethnic origin or language | is not engaged         |

    Scenario: Girl or woman kept from education because of sex: what happened to somebody else is not enough
      Given Valya is a woman
      And Zhenya is a man
      And a measure concerns the education or training of Zhenya
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 10 is not engaged: girl or woman kept from education because of sex

  Rule: Article 10(f): Cut girls' drop-out and run programmes for those who left early

    Scenario: Pupil or student expelled for pregnancy
      Given Aigul is a woman and a pupil
      And as regards the pregnancy of Aigul, called the pregnancy-and-birth
        | form | loss of school or work because of pregnancy |
      When the facts are assessed
      Then CEDAW article 10(f) is potentially engaged for Aigul: pupil or student expelled for pregnancy
      And with CEDAW article 10
      And with CEDAW General Recommendation No. 28, paragraph 21
      And it is primary
      And no limit is shown

    Scenario Outline: Pupil or student expelled for pregnancy turns on who the person is and the form it took
      Given Shura is <who>
      And as regards the pregnancy of Shura
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 10(f) <outcome>: pupil or student expelled for pregnancy

      Examples:
        | who                   | form                                        | outcome                |
        | a woman and a student | loss of school or work because of pregnancy | is potentially engaged |
        | a man and a pupil     | loss of school or work because of pregnancy | is not engaged         |
        | a woman and a pupil   | unknown                                     | is undetermined        |

    Scenario: Pupil or student expelled for pregnancy: what happened to somebody else is not enough
      Given Shura is a woman and a pupil
      And Nur is a woman
      And as regards the pregnancy of Nur
        | form | loss of school or work because of pregnancy |
      When the facts are assessed
      Then CEDAW article 10(f) is not engaged: pupil or student expelled for pregnancy

  Rule: Article 10(h): Access to information on family health, family planning included

    Scenario: Information on family planning withheld from a woman
      Given Halima is a woman
      And a medical act was carried out on Halima
        | form     | sterilisation |
        | informed | in part       |
      When the facts are assessed
      Then CEDAW article 10(h) is potentially engaged for Halima: information on family planning withheld from a woman
      And with CEDAW General Recommendation No. 21, paragraph 22
      And it is supporting
      And no limit is shown

    Scenario Outline: Information on family planning withheld from a woman turns on who the person is and whether it was after full information
      Given Zhenya is <who>
      And a medical act was carried out on Zhenya
        | form     | sterilisation |
        | informed | <informed>    |
      When the facts are assessed
      Then CEDAW article 10(h) <outcome>: information on family planning withheld from a woman

      Examples:
        | who                  | informed | outcome                |
        | a woman              | no       | is potentially engaged |
        | a woman              | unknown  | is undetermined        |
        | a person in the case | no       | is not engaged         |

    Scenario Outline: Information on family planning withheld from a woman, with pregnancy and childbirth, turns on the form it took
      Given Zhenya is a woman
      And as regards the pregnancy of Zhenya
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 10(h) <outcome>: information on family planning withheld from a woman

      Examples:
        | form                                        | outcome                |
        | contraception or its information was denied | is potentially engaged |
        | unknown                                     | is undetermined        |

    Scenario: Information on family planning withheld from a woman: what is told of two events is not read as one
      Given Zhenya is a woman
      And as regards the pregnancy of Zhenya
        | form | birth in shackles or under guard |
      And a medical act was carried out on Zhenya
        | form     | sterilisation |
        | informed | yes           |
      And a medical act was carried out on Zhenya
        | form     | surgery |
        | informed | no      |
      When the facts are assessed
      Then CEDAW article 10(h) is not engaged: information on family planning withheld from a woman

    Scenario: Information on family planning withheld from a woman: what happened to somebody else is not enough
      Given Zhenya is a woman
      And Iman is a man
      And as regards the pregnancy of Iman
        | form | contraception or its information was denied |
      And a medical act was carried out on Iman
        | form     | sterilisation |
        | informed | no            |
      When the facts are assessed
      Then CEDAW article 10(h) is not engaged: information on family planning withheld from a woman

  Rule: Article 11(1): Suitable measures against discrimination secure equal employment rights

    Scenario: Sexual harassment of a woman at work
      Given Olga is a woman
      And Olga was harassed
        | by   | a private employer       |
        | form | unwanted sexual advances |
      When the facts are assessed
      Then CEDAW article 11(1) is potentially engaged for Olga: sexual harassment of a woman at work
      And with CEDAW General Recommendation No. 19, paragraph 17
      And with CEDAW General Recommendation No. 19, paragraph 18
      And it is primary
      And no limit is shown
      And CEDAW article 11(1)(f) is potentially engaged for Olga: sexual harassment of a woman at work
      And it is supporting

    Scenario Outline: Sexual harassment of a woman at work turns on who the person is, the place, the form it took and who acted
      Given Sasha is <who>
      And Sasha was harassed
        | where | <where> |
        | form  | <form>  |
        | by    | <by>    |
      When the facts are assessed
      Then CEDAW article 11(1) <outcome>: sexual harassment of a woman at work

      Examples:
        | who                  | where                 | form                     | by                 | outcome                |
        | a woman              | a workplace or office | unwanted sexual advances | unknown            | is potentially engaged |
        | a person in the case | unknown               | unwanted sexual advances | a private employer | is not engaged         |
        | a woman              | unknown               | unwanted sexual advances | unknown            | is undetermined        |
        | a woman              | unknown               | unknown                  | a private employer | is undetermined        |

    Scenario Outline: Sexual harassment of a woman at work, with a physical attack, turns on who acted, the means used and the place
      Given Sasha is a woman
      And Sasha was physically attacked
        | by     | <by>     |
        | method | <method> |
        | where  | <where>  |
      When the facts are assessed
      Then CEDAW article 11(1) <outcome>: sexual harassment of a woman at work

      Examples:
        | by                 | method                     | where                 | outcome                |
        | a private employer | sexual touching or assault | unknown               | is potentially engaged |
        | unknown            | sexual touching or assault | a workplace or office | is potentially engaged |
        | a private employer | unknown                    | unknown               | is undetermined        |
        | unknown            | sexual touching or assault | unknown               | is undetermined        |

    Scenario: Sexual harassment of a woman at work: not where a private employer acted
      Given Sasha is a woman
      And Sasha was harassed
        | by    | a private employer             |
        | where | a workplace or office          |
        | form  | repeated checks or inspections |
      And Sasha was physically attacked
        | by     | a private employer    |
        | where  | a workplace or office |
        | method | beating               |
      When the facts are assessed
      Then CEDAW article 11(1) is not engaged: sexual harassment of a woman at work

    Scenario: Sexual harassment of a woman at work: what happened to somebody else is not enough
      Given Sasha is a woman
      And Dana is a man
      And Dana was harassed
        | by    | a private employer       |
        | where | a workplace or office    |
        | form  | unwanted sexual advances |
      And Dana was physically attacked
        | by     | a private employer         |
        | where  | a workplace or office      |
        | method | sexual touching or assault |
      When the facts are assessed
      Then CEDAW article 11(1) is not engaged: sexual harassment of a woman at work

  Rule: Article 11(1)(b): Same job opportunities and selection criteria

    Scenario: Woman not hired or not let into work because of sex
      Given Yulia is a woman
      And Yulia suffered a measure at work, called the measure
        | form      | refusal to hire or reinstate |
        | linked to | being a woman or a man       |
      When the facts are assessed
      Then CEDAW article 11(1)(b) is potentially engaged for Yulia: woman not hired or not let into work because of sex
      And with CEDAW General Recommendation No. 28, paragraph 13
      And it is primary
      And no limit is shown
      And CEDAW article 11(1)(c) is potentially engaged for Yulia: woman not hired or not let into work because of sex
      And it is supporting

    Scenario Outline: Woman not hired or not let into work because of sex turns on who the person is, the form it took and the reason behind it
      Given Zhenya is <who>
      And Zhenya suffered a measure at work
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 11(1)(b) <outcome>: woman not hired or not let into work because of sex

      Examples:
        | who                  | form                          | linked to              | outcome                |
        | a woman              | refusal of a work permit      | being a woman or a man | is potentially engaged |
        | a woman              | a test as a condition of work | being a woman or a man | is potentially engaged |
        | a woman              | a disciplinary sanction       | being a woman or a man | is not engaged         |
        | a person in the case | refusal to hire or reinstate  | being a woman or a man | is not engaged         |
        | a woman              | refusal to hire or reinstate  | journalism             | is not engaged         |

    Scenario: Woman not hired or not let into work because of sex: what happened to somebody else is not enough
      Given Zhenya is a woman
      And Iman is a man
      And Iman suffered a measure at work
        | form      | refusal to hire or reinstate |
        | linked to | being a woman or a man       |
      When the facts are assessed
      Then CEDAW article 11(1)(b) is not engaged: woman not hired or not let into work because of sex

  Rule: Article 11(1)(c): Free choice of profession, promotion, security, benefits and training

    Scenario: Woman dismissed or set back at work because of sex
      Given Galina is a woman
      And Galina suffered a measure at work, called the measure
        | form      | dismissal              |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 11(1)(c) is potentially engaged for Galina: woman dismissed or set back at work because of sex
      And with CEDAW General Recommendation No. 28, paragraph 13
      And it is primary
      And no limit is shown
      And CEDAW article 11(1)(a) is potentially engaged for Galina: woman dismissed or set back at work because of sex
      And it is supporting

    Scenario Outline: Woman dismissed or set back at work because of sex turns on the form it took and the reason behind it
      Given Shura is a woman
      And Shura suffered a measure at work
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 11(1)(c) <outcome>: woman dismissed or set back at work because of sex

      Examples:
        | form                           | linked to              | outcome                |
        | demotion or transfer           | being a woman or a man | is potentially engaged |
        | a contract that is not renewed | being a woman or a man | is potentially engaged |
        | a forced resignation           | being a woman or a man | is potentially engaged |
        | a post below the qualification | being a woman or a man | is potentially engaged |
        | loss of a professional licence | being a woman or a man | is potentially engaged |
        | dismissal                      | journalism             | is not engaged         |
        | unknown                        | being a woman or a man | is undetermined        |

    Scenario: Woman dismissed or set back at work because of sex: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And Nur suffered a measure at work
        | form      | dismissal              |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 11(1)(c) is not engaged: woman dismissed or set back at work because of sex

  Rule: Article 11(1)(d): Equal pay, benefits and treatment for equal-value work, and in judging its quality

    Scenario: Woman paid less because of sex
      Given Oydin is a woman
      And Oydin suffered a measure at work, called the measure
        | form      | wages withheld         |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 11(1)(d) is potentially engaged for Oydin: woman paid less because of sex
      And with CEDAW General Recommendation No. 28, paragraph 13
      And it is primary
      And no limit is shown

    Scenario Outline: Woman paid less because of sex turns on the form it took and the reason behind it
      Given Zhenya is a woman
      And Zhenya suffered a measure at work
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 11(1)(d) <outcome>: woman paid less because of sex

      Examples:
        | form                    | linked to              | outcome                |
        | wages withheld          | being a woman or a man | is potentially engaged |
        | a disciplinary sanction | being a woman or a man | is not engaged         |
        | wages withheld          | journalism             | is not engaged         |

    Scenario: Woman paid less because of sex: what happened to somebody else is not enough
      Given Zhenya is a woman
      And Iman is a man
      And Iman suffered a measure at work
        | form      | wages withheld         |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 11(1)(d) is not engaged: woman paid less because of sex

  Rule: Article 11(1)(e): Social security, such as pension, unemployment and sickness, plus paid leave

    Scenario: Social security of a woman denied or cut because of sex
      Given Yana is a woman
      And as regards a benefit or service for Yana
        | of    | social insurance or a pension |
        | given | no                            |
      And Yana was treated worse than others, called the unequal treatment
        | about  | the social service |
        | ground | sex or gender      |
      When the facts are assessed
      Then CEDAW article 11(1)(e) is potentially engaged for Yana: social security of a woman denied or cut because of sex
      And with CEDAW General Recommendation No. 28, paragraph 16
      And because of the social service and the unequal treatment
      And it is primary
      And no limit is shown

    Scenario Outline: Social security of a woman denied or cut because of sex turns on who the person is, what was concerned, whether given and the ground given
      Given Umut is <who>
      And as regards a benefit or service for Umut, called the social service
        | of    | <of>    |
        | given | <given> |
      And Umut was treated worse than others
        | about  | the social service |
        | ground | <ground>           |
      When the facts are assessed
      Then CEDAW article 11(1)(e) <outcome>: social security of a woman denied or cut because of sex

      Examples:
        | who                  | of                            | given   | ground        | outcome                |
        | a woman              | social insurance or a pension | in part | sex or gender | is potentially engaged |
        | a woman              | social insurance or a pension | yes     | sex or gender | is not engaged         |
        | a woman              | social insurance or a pension | no      | age           | is not engaged         |
        | a person in the case | social insurance or a pension | no      | sex or gender | is not engaged         |
        | a woman              | unknown                       | no      | sex or gender | is undetermined        |

    Scenario: Social security of a woman denied or cut because of sex: where the different treatment concerns an eviction
      Given Umut is a woman
      And as regards a benefit or service for Umut
        | of    | social insurance or a pension |
        | given | no                            |
      And Umut was or was to be put out of the home, called the eviction
      And Umut was treated worse than others
        | about  | the eviction  |
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 11(1)(e) is not engaged: social security of a woman denied or cut because of sex

    Scenario: Social security of a woman denied or cut because of sex: what happened to somebody else is not enough
      Given Umut is a person in the case
      And Sasha is a woman
      And as regards a benefit or service for Sasha, called the social service
        | of    | social insurance or a pension |
        | given | no                            |
      And Umut was treated worse than others
        | about  | the social service |
        | ground | sex or gender      |
      When the facts are assessed
      Then CEDAW article 11(1)(e) is not engaged: social security of a woman denied or cut because of sex

    Scenario: Social security of a woman denied or cut because of sex: what happened to somebody else is not enough (CEDAW article 11(1)(e))
      Given Umut is a woman
      And Sasha is a man
      And as regards a benefit or service for Sasha, called the social service
        | of    | social insurance or a pension |
        | given | no                            |
      And Sasha was treated worse than others
        | about  | the social service |
        | ground | sex or gender      |
      When the facts are assessed
      Then CEDAW article 11(1)(e) is not engaged: social security of a woman denied or cut because of sex

  Rule: Article 11(2)(a): Prohibit, with sanctions, dismissal for pregnancy or maternity leave and marital-status bias in dismissals

    Scenario: Woman who lost her work because of pregnancy or maternity
      Given Farida is a woman
      And as regards the pregnancy of Farida, called the pregnancy-and-birth
        | form | loss of school or work because of pregnancy |
      And Farida suffered a measure at work, called the measure
        | form | dismissal |
      When the facts are assessed
      Then CEDAW article 11(2)(a) is potentially engaged for Farida: woman who lost her work because of pregnancy or maternity
      And with CEDAW General Recommendation No. 28, paragraph 13
      And because of the pregnancy-and-birth and the measure
      And it is primary
      And no limit is shown

    Scenario Outline: Woman who lost her work because of pregnancy or maternity turns on who the person is and the form it took
      Given Nur is <who>
      And as regards the pregnancy of Nur
        | form | <form> |
      And Nur suffered a measure at work
        | form | <form of the interference with work> |
      When the facts are assessed
      Then CEDAW article 11(2)(a) <outcome>: woman who lost her work because of pregnancy or maternity

      Examples:
        | who                  | form                                        | form of the interference with work | outcome                |
        | a woman              | loss of school or work because of pregnancy | a contract that is not renewed     | is potentially engaged |
        | a woman              | loss of school or work because of pregnancy | a forced resignation               | is potentially engaged |
        | a woman              | loss of school or work because of pregnancy | demotion or transfer               | is not engaged         |
        | a woman              | loss of school or work because of pregnancy | refusal to hire or reinstate       | is not engaged         |
        | a woman              | loss of school or work because of pregnancy | a disciplinary sanction            | is not engaged         |
        | a person in the case | loss of school or work because of pregnancy | dismissal                          | is not engaged         |
        | a woman              | unknown                                     | dismissal                          | is undetermined        |

    Scenario: Woman who lost her work because of pregnancy or maternity: what happened to somebody else is not enough
      Given Nur is a person in the case
      And Valya is a woman
      And as regards the pregnancy of Valya
        | form | loss of school or work because of pregnancy |
      And Nur suffered a measure at work
        | form | dismissal |
      When the facts are assessed
      Then CEDAW article 11(2)(a) is not engaged: woman who lost her work because of pregnancy or maternity

    Scenario: Woman who lost her work because of pregnancy or maternity: what happened to somebody else is not enough (CEDAW article 11(2)(a))
      Given Nur is a woman
      And Valya is a man
      And as regards the pregnancy of Valya
        | form | loss of school or work because of pregnancy |
      And Valya suffered a measure at work
        | form | dismissal |
      When the facts are assessed
      Then CEDAW article 11(2)(a) is not engaged: woman who lost her work because of pregnancy or maternity

  Rule: Article 11(2)(b): Introduce maternity leave, paid or with comparable benefits, keeping job, seniority and allowances

    Scenario: Woman who lost her work because of pregnancy or maternity (2)
      Given Mariam is a woman
      And as regards the pregnancy of Mariam, called the pregnancy-and-birth
        | form | loss of school or work because of pregnancy |
      And Mariam suffered a measure at work, called the measure
        | form | dismissal |
      When the facts are assessed
      Then CEDAW article 11(2)(b) is potentially engaged for Mariam: woman who lost her work because of pregnancy or maternity
      And with CEDAW article 11(2)
      And because of the pregnancy-and-birth and the measure
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman who lost her work because of pregnancy or maternity turns on who the person is and the form it took (CEDAW article 11(2)(b))
      Given Valya is <who>
      And as regards the pregnancy of Valya
        | form | <form> |
      And Valya suffered a measure at work
        | form | <form of the interference with work> |
      When the facts are assessed
      Then CEDAW article 11(2)(b) <outcome>: woman who lost her work because of pregnancy or maternity

      Examples:
        | who                  | form                                        | form of the interference with work | outcome                |
        | a woman              | loss of school or work because of pregnancy | a contract that is not renewed     | is potentially engaged |
        | a woman              | loss of school or work because of pregnancy | a forced resignation               | is potentially engaged |
        | a woman              | loss of school or work because of pregnancy | demotion or transfer               | is not engaged         |
        | a woman              | loss of school or work because of pregnancy | refusal to hire or reinstate       | is not engaged         |
        | a woman              | loss of school or work because of pregnancy | a disciplinary sanction            | is not engaged         |
        | a person in the case | loss of school or work because of pregnancy | dismissal                          | is not engaged         |
        | a woman              | unknown                                     | dismissal                          | is undetermined        |

    Scenario: Woman who lost her work because of pregnancy or maternity: what happened to somebody else is not enough (CEDAW article 11(2)(b))
      Given Valya is a person in the case
      And Zhenya is a woman
      And as regards the pregnancy of Zhenya
        | form | loss of school or work because of pregnancy |
      And Valya suffered a measure at work
        | form | dismissal |
      When the facts are assessed
      Then CEDAW article 11(2)(b) is not engaged: woman who lost her work because of pregnancy or maternity

    Scenario: Woman who lost her work because of pregnancy or maternity: what happened to somebody else is not enough (3)
      Given Valya is a woman
      And Zhenya is a man
      And as regards the pregnancy of Zhenya
        | form | loss of school or work because of pregnancy |
      And Zhenya suffered a measure at work
        | form | dismissal |
      When the facts are assessed
      Then CEDAW article 11(2)(b) is not engaged: woman who lost her work because of pregnancy or maternity

    Scenario Outline: Woman set back at work because of pregnancy or maternity turns on the form it took
      Given Rano is a woman
      And as regards the pregnancy of Rano
        | form | loss of school or work because of pregnancy |
      And Rano suffered a measure at work
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 11(2)(b) <outcome>: woman set back at work because of pregnancy or maternity

      Examples:
        | form                    | outcome                |
        | demotion or transfer    | is potentially engaged |
        | a disciplinary sanction | is not engaged         |
        | unknown                 | is undetermined        |

  Rule: Article 12(1): Suitable measures secure equal access to health care, including family planning

    Scenario: Care in pregnancy denied, or pregnancy punished or forced on
      Given Uljan is a woman
      And as regards the pregnancy of Uljan, called the pregnancy-and-birth
        | form | a termination was denied |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Uljan: care in pregnancy denied, or pregnancy punished or forced on
      And with CEDAW article 12(2)
      And with CEDAW General Recommendation No. 24, paragraphs 1, 14, 2 and 11
      And with CEDAW General Recommendation No. 35, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Care in pregnancy denied, or pregnancy punished or forced on turns on the form it took
      Given Madina is a person in the case
      And as regards the pregnancy of Madina
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: care in pregnancy denied, or pregnancy punished or forced on

      Examples:
        | form                                        | outcome                |
        | suspicion after a miscarriage               | is potentially engaged |
        | loss of school or work because of pregnancy | is not engaged         |

    Scenario: Woman sterilised or made to end a pregnancy without consent (CEDAW article 12(1))
      Given Dana is a woman
      And a medical act was carried out on Dana
        | form    | sterilisation |
        | consent | no            |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Dana: woman sterilised or made to end a pregnancy without consent
      And with CEDAW General Recommendation No. 19, paragraph 22
      And with CEDAW General Recommendation No. 24, paragraph 22
      And with CEDAW General Recommendation No. 35, paragraph 18
      And it is primary
      And no limit is shown

    Scenario: Woman treated without free and informed consent
      Given Dana is a woman
      And a medical act was carried out on Dana
        | consent | no |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Dana: woman treated without free and informed consent
      And with CEDAW General Recommendation No. 24, paragraphs 15, 20 and 22
      And with CEDAW General Recommendation No. 35, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Woman treated without free and informed consent turns on who the person is, whether it was after full information and whether with free consent
      Given Shura is <who>
      And a medical act was carried out on Shura
        | informed | <informed> |
        | consent  | <consent>  |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: woman treated without free and informed consent

      Examples:
        | who     | informed | consent | outcome                |
        | a woman | no       | unknown | is potentially engaged |
        | a man   | no       | no      | is not engaged         |
        | a woman | unknown  | yes     | is undetermined        |

    Scenario: Woman treated without free and informed consent: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And a medical act was carried out on Nur
        | consent | no |
      When the facts are assessed
      Then CEDAW article 12(1) is not engaged: woman treated without free and informed consent

    Scenario: Care not given to a woman at a disadvantage
      Given Umida is a woman and a migrant
      And as regards health care for Umida
        | given | no |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Umida: care not given to a woman at a disadvantage
      And with CEDAW General Recommendation No. 24, paragraph 6
      And it is supporting
      And no limit is shown

    Scenario Outline: Care not given to a woman at a disadvantage turns on who the person is and whether care was given
      Given Shura is <who>
      And as regards health care for Shura
        | given | <given> |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: care not given to a woman at a disadvantage

      Examples:
        | who                                                                                                       | given   | outcome                |
        | a woman and under eighteen years old                                                                      | in part | is potentially engaged |
        | a woman and a person with a disability                                                                    | no      | is potentially engaged |
        | a woman and a member of an indigenous people                                                              | no      | is potentially engaged |
        | a man, a migrant, under eighteen years old, a person with a disability and an indigenous people           | no      | is not engaged         |
        | a woman, a citizen of the State, eighteen years old or more, without a disability and one of LGBTI people | no      | is not engaged         |
        | a woman and a migrant                                                                                     | unknown | is undetermined        |

    Scenario: Care not given to a woman at a disadvantage: what happened to somebody else is not enough
      Given Shura is a woman, a migrant, under eighteen years old, a person with a disability and a member of an indigenous people
      And Nur is a man
      And as regards health care for Nur
        | given | no |
      When the facts are assessed
      Then CEDAW article 12(1) is not engaged: care not given to a woman at a disadvantage

    Scenario: Woman refused care for lack of money, insurance or papers
      Given Emma is a woman
      And as regards health care for Emma
        | given              | no  |
        | refused for status | yes |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Emma: woman refused care for lack of money, insurance or papers
      And with CEDAW General Recommendation No. 24, paragraphs 2 and 21
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman refused care for lack of money, insurance or papers: what decides it
      Given Iman is <who>
      And as regards health care for Iman
        | given              | <given>              |
        | refused for status | <refused for status> |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: woman refused care for lack of money, insurance or papers

      Examples:
        | who     | given   | refused for status | outcome                |
        | a woman | in part | yes                | is potentially engaged |
        | a woman | yes     | yes                | is not engaged         |
        | a woman | no      | no                 | is not engaged         |
        | a man   | no      | yes                | is not engaged         |

    Scenario: Woman refused care for lack of money, insurance or papers: what happened to somebody else is not enough
      Given Iman is a woman
      And Umut is a man
      And as regards health care for Umut
        | given              | no  |
        | refused for status | yes |
      When the facts are assessed
      Then CEDAW article 12(1) is not engaged: woman refused care for lack of money, insurance or papers

  Rule: Article 12(2): Appropriate services and nutrition in pregnancy, birth, after birth and nursing, free where necessary

    Scenario: Care in pregnancy or at birth denied
      Given Kamila is a woman
      And as regards health care for Kamila
        | of    | care in pregnancy or at birth |
        | given | no                            |
      When the facts are assessed
      Then CEDAW article 12(2) is potentially engaged for Kamila: care in pregnancy or at birth denied
      And with CEDAW General Recommendation No. 24, paragraphs 2, 26 and 27
      And it is primary
      And no limit is shown

    Scenario Outline: Care in pregnancy or at birth denied turns on whether care was given
      Given Valya is a woman
      And as regards health care for Valya
        | of    | care in pregnancy or at birth |
        | given | <given>                       |
      When the facts are assessed
      Then CEDAW article 12(2) <outcome>: care in pregnancy or at birth denied

      Examples:
        | given | outcome                |
        | no    | is potentially engaged |
        | yes   | is not engaged         |

    Scenario Outline: Care in pregnancy or at birth denied, with pregnancy and childbirth, turns on the form it took
      Given Valya is a woman
      And as regards the pregnancy of Valya
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 12(2) <outcome>: care in pregnancy or at birth denied

      Examples:
        | form                     | outcome                |
        | care at birth was denied | is potentially engaged |
        | unknown                  | is undetermined        |

    Scenario: Care in pregnancy or at birth denied: not from work lost because of pregnancy and dental care denied
      Given Valya is a woman
      And as regards the pregnancy of Valya
        | form | loss of school or work because of pregnancy |
      And as regards health care for Valya
        | of    | dental care |
        | given | no          |
      When the facts are assessed
      Then CEDAW article 12(2) is not engaged: care in pregnancy or at birth denied

    Scenario: Care in pregnancy or at birth denied: what happened to somebody else is not enough
      Given Valya is a woman
      And Zhenya is a man
      And as regards the pregnancy of Zhenya
        | form | care at birth was denied |
      And as regards health care for Zhenya
        | of    | care in pregnancy or at birth |
        | given | no                            |
      When the facts are assessed
      Then CEDAW article 12(2) is not engaged: care in pregnancy or at birth denied

  Rule: Article 13: Suitable measures secure equal rights in other economic and social life

    Scenario: Inheritance denied to a woman because of sex (2)
      Given Saida is a woman
      And a measure was taken on the property or money of Saida
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 13 is potentially engaged for Saida: inheritance denied to a woman because of sex
      And with CEDAW General Recommendation No. 21, paragraph 28
      And it is supporting
      And no limit is shown

    Scenario Outline: Inheritance denied to a woman because of sex turns on the form it took and the reason behind it (CEDAW article 13)
      Given Zhenya is a woman
      And a measure was taken on the property or money of Zhenya
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 13 <outcome>: inheritance denied to a woman because of sex

      Examples:
        | form                      | linked to              | outcome                |
        | denial of an inheritance  | being a woman or a man | is potentially engaged |
        | taking of land or a house | being a woman or a man | is not engaged         |
        | denial of an inheritance  | a private matter       | is not engaged         |

    Scenario: Inheritance denied to a woman because of sex: what happened to somebody else is not enough (CEDAW article 13)
      Given Zhenya is a woman
      And Iman is a man
      And a measure was taken on the property or money of Iman
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 13 is not engaged: inheritance denied to a woman because of sex

  Rule: Article 13(a): Equal right to family benefits

    Scenario: Family benefits denied to a woman because of sex
      Given Bella is a woman
      And as regards a benefit or service for Bella
        | of    | a family or child benefit |
        | given | no                        |
      And Bella was treated worse than others, called the unequal treatment
        | about  | the social service |
        | ground | sex or gender      |
      When the facts are assessed
      Then CEDAW article 13(a) is potentially engaged for Bella: family benefits denied to a woman because of sex
      And with CEDAW General Recommendation No. 28, paragraph 16
      And because of the social service and the unequal treatment
      And it is primary
      And no limit is shown

    Scenario Outline: Family benefits denied to a woman because of sex turns on who the person is, what was concerned, whether given and the ground given
      Given Iman is <who>
      And as regards a benefit or service for Iman, called the social service
        | of    | <of>    |
        | given | <given> |
      And Iman was treated worse than others
        | about  | the social service |
        | ground | <ground>           |
      When the facts are assessed
      Then CEDAW article 13(a) <outcome>: family benefits denied to a woman because of sex

      Examples:
        | who                  | of                        | given   | ground        | outcome                |
        | a woman              | a family or child benefit | in part | sex or gender | is potentially engaged |
        | a woman              | a family or child benefit | yes     | sex or gender | is not engaged         |
        | a woman              | a family or child benefit | no      | age           | is not engaged         |
        | a person in the case | a family or child benefit | no      | sex or gender | is not engaged         |
        | a woman              | unknown                   | no      | sex or gender | is undetermined        |

    Scenario: Family benefits denied to a woman because of sex: where the different treatment concerns an eviction
      Given Iman is a woman
      And as regards a benefit or service for Iman
        | of    | a family or child benefit |
        | given | no                        |
      And Iman was or was to be put out of the home, called the eviction
      And Iman was treated worse than others
        | about  | the eviction  |
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 13(a) is not engaged: family benefits denied to a woman because of sex

    Scenario: Family benefits denied to a woman because of sex: what happened to somebody else is not enough
      Given Iman is a person in the case
      And Umut is a woman
      And as regards a benefit or service for Umut, called the social service
        | of    | a family or child benefit |
        | given | no                        |
      And Iman was treated worse than others
        | about  | the social service |
        | ground | sex or gender      |
      When the facts are assessed
      Then CEDAW article 13(a) is not engaged: family benefits denied to a woman because of sex

    Scenario: Family benefits denied to a woman because of sex: what happened to somebody else is not enough (CEDAW article 13(a))
      Given Iman is a woman
      And Umut is a man
      And as regards a benefit or service for Umut, called the social service
        | of    | a family or child benefit |
        | given | no                        |
      And Umut was treated worse than others
        | about  | the social service |
        | ground | sex or gender      |
      When the facts are assessed
      Then CEDAW article 13(a) is not engaged: family benefits denied to a woman because of sex

  Rule: Article 13(b): Equal right to loans, mortgages and credit

    Scenario: Loan, mortgage or account refused to a woman because of sex
      Given Umida is a woman
      And a measure was taken on the property or money of Umida
        | form      | refusal of a loan, a mortgage or an account |
        | linked to | being a woman or a man                      |
      When the facts are assessed
      Then CEDAW article 13(b) is potentially engaged for Umida: loan, mortgage or account refused to a woman because of sex
      And with CEDAW General Recommendation No. 21, paragraph 7
      And it is primary

    Scenario: A loan refused for want of means
      Given Umida is a woman
      And a measure was taken on the property or money of Umida
        | form      | refusal of a loan, a mortgage or an account |
        | linked to | poverty or homelessness                     |
      When the facts are assessed
      Then CEDAW article 13(b) is not engaged: loan, mortgage or account refused to a woman because of sex

  Rule: Article 14(1): Heed rural women's particular problems and unpaid economic role, and apply the Convention to them

    Scenario: Land or livelihood taken from rural women
      Given Karina is a woman and one of rural women
      And a measure concerns the land or livelihood of Karina
        | form | taking of land |
      When the facts are assessed
      Then CEDAW article 14(1) is potentially engaged for Karina: land or livelihood taken from rural women
      And with CEDAW General Recommendation No. 34, paragraphs 61 and 15
      And it is supporting
      And no limit is shown

    Scenario Outline: Land or livelihood taken from rural women turns on the form it took
      Given Umut is a woman and one of rural women
      And a measure concerns the land or livelihood of Umut
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 14(1) <outcome>: land or livelihood taken from rural women

      Examples:
        | form                                             | outcome                |
        | closing of access                                | is potentially engaged |
        | limits on herding, fishing, hunting or gathering | is potentially engaged |
        | refusal to recognise land                        | is potentially engaged |
        | unknown                                          | is undetermined        |

    Scenario Outline: Land or livelihood taken from rural women, with a measure on property or money, turns on the form it took
      Given Umut is a woman and one of rural women
      And a measure was taken on the property or money of Umut
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 14(1) <outcome>: land or livelihood taken from rural women

      Examples:
        | form                      | outcome                |
        | taking of land or a house | is potentially engaged |
        | unknown                   | is undetermined        |

    Scenario: Land or livelihood taken from rural women: what happened to somebody else is not enough
      Given Umut is a woman and one of rural women
      And Sasha is a man
      And a measure concerns the land or livelihood of Sasha
        | form | taking of land |
      When the facts are assessed
      Then CEDAW article 14(1) is not engaged: land or livelihood taken from rural women

    Scenario: Violence against a rural woman
      Given Sitora is a woman and one of rural women
      And Sitora was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      When the facts are assessed
      Then CEDAW article 14(1) is potentially engaged for Sitora: violence against a rural woman
      And with CEDAW General Recommendation No. 19, paragraph 21
      And with CEDAW General Recommendation No. 34, paragraphs 24 and 25
      And it is supporting
      And no limit is shown

    Scenario: Violence against a rural woman: what happened to somebody else is not enough
      Given Zhenya is a woman and one of rural women
      And Iman is a woman
      And Iman was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      When the facts are assessed
      Then CEDAW article 14(1) is not engaged: violence against a rural woman

  Rule: Article 14(2)(a): Rural women help shape and carry out development plans

    Scenario: Rural women left out of decisions on their land or village
      Given Bermet is a woman and one of rural women
      And as regards consultation of Bermet before a decision
        | held | no |
      When the facts are assessed
      Then CEDAW article 14(2)(a) is potentially engaged for Bermet: rural women left out of decisions on their land or village
      And with CEDAW General Recommendation No. 34, paragraph 53
      And it is primary
      And no limit is shown

    Scenario Outline: Rural women left out of decisions on their land or village turns on who the person is and where the person was held
      Given Dana is <who>
      And as regards consultation of Dana before a decision
        | held | <held> |
      When the facts are assessed
      Then CEDAW article 14(2)(a) <outcome>: rural women left out of decisions on their land or village

      Examples:
        | who                             | held | outcome                |
        | a woman and one of rural women  | no   | is potentially engaged |
        | a woman and one of rural women  | yes  | is not engaged         |
        | a woman and one of LGBTI people | no   | is not engaged         |

    Scenario: Rural women left out of decisions on their land or village: what happened to somebody else is not enough
      Given Dana is a woman and one of rural women
      And Shura is a man
      And as regards consultation of Shura before a decision
        | held | no |
      When the facts are assessed
      Then CEDAW article 14(2)(a) is not engaged: rural women left out of decisions on their land or village

  Rule: Article 14(2)(b): Rural women have adequate care, counselling and family planning

    Scenario: Health care out of reach of rural women
      Given Irina is a woman and one of rural women
      And as regards health care for Irina
        | given | no |
      When the facts are assessed
      Then CEDAW article 14(2)(b) is potentially engaged for Irina: health care out of reach of rural women
      And with CEDAW General Recommendation No. 34, paragraphs 39 and 37
      And it is primary
      And no limit is shown

    Scenario Outline: Health care out of reach of rural women turns on who the person is and whether care was given
      Given Iman is <who>
      And as regards health care for Iman
        | given | <given> |
      When the facts are assessed
      Then CEDAW article 14(2)(b) <outcome>: health care out of reach of rural women

      Examples:
        | who                             | given | outcome                |
        | a woman and one of rural women  | no    | is potentially engaged |
        | a woman and one of rural women  | yes   | is not engaged         |
        | a woman and one of LGBTI people | no    | is not engaged         |

    Scenario: Health care out of reach of rural women: what happened to somebody else is not enough
      Given Iman is a woman and one of rural women
      And Umut is a man
      And as regards health care for Umut
        | given | no |
      When the facts are assessed
      Then CEDAW article 14(2)(b) is not engaged: health care out of reach of rural women

  Rule: Article 14(2)(g): Rural women have farm credit, markets, technology and equality in land reform and resettlement

    Scenario: Land or livelihood taken from rural women (2)
      Given Malika is a woman and one of rural women
      And a measure concerns the land or livelihood of Malika
        | form | taking of land |
      When the facts are assessed
      Then CEDAW article 14(2)(g) is potentially engaged for Malika: land or livelihood taken from rural women
      And with CEDAW General Recommendation No. 34, paragraphs 58, 59, 61 and 78
      And it is supporting
      And no limit is shown

    Scenario Outline: Land or livelihood taken from rural women turns on the form it took (CEDAW article 14(2)(g))
      Given Zhenya is a woman and one of rural women
      And a measure concerns the land or livelihood of Zhenya
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 14(2)(g) <outcome>: land or livelihood taken from rural women

      Examples:
        | form                                             | outcome                |
        | closing of access                                | is potentially engaged |
        | limits on herding, fishing, hunting or gathering | is potentially engaged |
        | refusal to recognise land                        | is potentially engaged |
        | unknown                                          | is undetermined        |

    Scenario Outline: Land or livelihood taken from rural women, with a measure on property or money, turns on the form it took (CEDAW article 14(2)(g))
      Given Zhenya is a woman and one of rural women
      And a measure was taken on the property or money of Zhenya
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 14(2)(g) <outcome>: land or livelihood taken from rural women

      Examples:
        | form                      | outcome                |
        | taking of land or a house | is potentially engaged |
        | unknown                   | is undetermined        |

    Scenario: Land or livelihood taken from rural women: what happened to somebody else is not enough (CEDAW article 14(2)(g))
      Given Zhenya is a woman and one of rural women
      And Iman is a man
      And a measure concerns the land or livelihood of Iman
        | form | taking of land |
      When the facts are assessed
      Then CEDAW article 14(2)(g) is not engaged: land or livelihood taken from rural women

  Rule: Article 14(2)(h): Rural women have adequate living conditions, chiefly housing, sanitation, power, water, transport

    Scenario: Rural women put out of their homes or left without water or housing
      Given Zarina is a woman and one of rural women
      And as regards a benefit or service for Zarina
        | of    | housing or shelter |
        | given | no                 |
      When the facts are assessed
      Then CEDAW article 14(2)(h) is potentially engaged for Zarina: rural women put out of their homes or left without water or housing
      And with CEDAW General Recommendation No. 34, paragraphs 80, 85 and 61
      And it is primary
      And no limit is shown

    Scenario Outline: Rural women put out of their homes or left without water or housing turns on what was concerned and whether given
      Given Nur is a woman and one of rural women
      And as regards a benefit or service for Nur
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CEDAW article 14(2)(h) <outcome>: rural women put out of their homes or left without water or housing

      Examples:
        | of                 | given   | outcome                |
        | water or energy    | in part | is potentially engaged |
        | housing or shelter | unknown | is undetermined        |
        | unknown            | no      | is undetermined        |

    Scenario: Rural women put out of their homes or left without water or housing: so too with an eviction
      Given Nur is a woman and one of rural women
      And Nur was or was to be put out of the home
      When the facts are assessed
      Then CEDAW article 14(2)(h) is potentially engaged: rural women put out of their homes or left without water or housing

    Scenario: Rural women put out of their homes or left without water or housing: what happened to somebody else is not enough
      Given Nur is a woman and one of rural women
      And Valya is a man
      And Valya was or was to be put out of the home
      When the facts are assessed
      Then CEDAW article 14(2)(h) is not engaged: rural women put out of their homes or left without water or housing

  Rule: Article 15(1): Women are equal with men before the law

    Scenario: Asylum refused to a woman who fears violence as a woman (4)
      Given Polina is a woman
      And as regards the asylum request of Polina
        | result      | rejected  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Polina: asylum refused to a woman who fears violence as a woman
      And with CEDAW General Recommendation No. 32, paragraphs 24 and 26
      And it is supporting
      And no limit is shown

    Scenario Outline: Asylum refused to a woman who fears violence as a woman turns on who the person is and the outcome of the inquiry (CEDAW article 15(1))
      Given Umut is <who>
      And as regards the asylum request of Umut
        | result      | <result>  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | who                  | result                                              | outcome                |
        | a woman              | not examined, as another State was held responsible | is potentially engaged |
        | a person in the case | rejected                                            | is not engaged         |
        | a woman              | unknown                                             | is undetermined        |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a situation in the other country: what decides it (CEDAW article 15(1))
      Given Umut is a woman
      And as regards the asylum request of Umut
        | result      | <result>      |
        | danger from | <danger from> |
      And this is generally so in the country to which Umut would go
        | of | violence against women without protection |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                   | danger from | outcome                |
        | rejected                 | unknown     | is potentially engaged |
        | recognition as a refugee | relatives   | is not engaged         |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a removal from the country: what decides it (CEDAW article 15(1))
      Given Umut is a woman
      And as regards the asylum request of Umut
        | result      | <result>      |
        | danger from | <danger from> |
      And Umut was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | <risk>                       |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                                              | danger from                        | risk                  | outcome                |
        | rejected                                            | unknown                            | violence by relatives | is potentially engaged |
        | rejected                                            | unknown                            | exploitation          | is potentially engaged |
        | not examined, as another State was held responsible | the authorities of the other State | genital mutilation    | is potentially engaged |
        | recognition as a refugee                            | the authorities of the other State | genital mutilation    | is not engaged         |

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, with an asylum procedure and a measure concerning marriage or family: what decides it (CEDAW article 15(1))
      Given Umut is a woman
      And as regards the asylum request of Umut
        | result      | <result>      |
        | danger from | <danger from> |
      And the marriage or family life of Umut was interfered with
        | by     | members of the family or community |
        | abroad | <abroad>                           |
        | form   | <form>                             |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | result                   | danger from                        | abroad | form                                             | outcome                |
        | rejected                 | unknown                            | yes    | a forced marriage                                | is potentially engaged |
        | rejected                 | the authorities of the other State | yes    | a marriage of a child                            | is potentially engaged |
        | rejected                 | the authorities of the other State | yes    | a widow passed on to a relative                  | is potentially engaged |
        | rejected                 | the authorities of the other State | no     | a forced marriage                                | is not engaged         |
        | rejected                 | the authorities of the other State | yes    | refusal of family reunification                  | is not engaged         |
        | recognition as a refugee | the authorities of the other State | yes    | violence or pressure for the choice of a partner | is not engaged         |

    Scenario: Asylum refused to a woman who fears violence as a woman: not where what she fears is torture and unfair trials (CEDAW article 15(1))
      Given Umut is a woman
      And as regards the asylum request of Umut
        | result      | rejected                           |
        | danger from | the authorities of the other State |
      And this is generally so in the country to which Umut would go
        | of | unfair trials |
      And Umut was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CEDAW article 15(1) is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Asylum refused to a woman who fears violence as a woman: what happened to somebody else is not enough (CEDAW article 15(1))
      Given Umut is a woman
      And Sasha is a man
      And as regards the asylum request of Sasha
        | result      | rejected  |
        | danger from | relatives |
      And this is generally so in the country to which Sasha would go
        | of | violence against women without protection |
      When the facts are assessed
      Then CEDAW article 15(1) is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Asylum refused to a woman who fears violence as a woman: where the asylum procedure concerns somebody else (CEDAW article 15(1))
      Given Umut is a person in the case
      And Sasha is a woman
      And as regards the asylum request of Sasha
        | result      | rejected                           |
        | danger from | the authorities of the other State |
      And this is generally so in the country to which Umut would go
        | of | violence against women without protection |
      And Umut was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      And the marriage or family life of Umut was interfered with
        | by     | members of the family or community |
        | abroad | yes                                |
        | form   | a forced marriage                  |
      When the facts are assessed
      Then CEDAW article 15(1) is not engaged: asylum refused to a woman who fears violence as a woman

    Scenario: Authority or court that treats a woman worse because of sex (2)
      Given Inobat is a woman
      And Inobat was treated worse than others, called the unequal treatment
        | by     | a ministry    |
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Inobat: authority or court that treats a woman worse because of sex
      And with CEDAW General Recommendation No. 33, paragraphs 6 and 22
      And it is supporting
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Authority or court that treats a woman worse because of sex turns on who acted and the ground given (CEDAW article 15(1))
      Given Sasha is a woman
      And Sasha was treated worse than others
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: authority or court that treats a woman worse because of sex

      Examples:
        | by         | ground        | outcome                |
        | a ministry | sex or gender | is potentially engaged |
        | unknown    | sex or gender | is undetermined        |
        | a ministry | unknown       | is undetermined        |

    Scenario: Authority or court that treats a woman worse because of sex: not where the reason was journalism (CEDAW article 15(1))
      Given Sasha is a woman
      And Sasha was treated worse than others
        | by     | a ministry |
        | ground | age        |
      And Sasha suffered a measure at work
        | by        | a ministry |
        | linked to | journalism |
      When the facts are assessed
      Then CEDAW article 15(1) is not engaged: authority or court that treats a woman worse because of sex

    Scenario: Authority or court that treats a woman worse because of sex: what happened to somebody else is not enough
      Given Sasha is a woman
      And Dana is a man
      And Dana was treated worse than others
        | by     | a ministry    |
        | ground | sex or gender |
      And Dana suffered a measure at work
        | by        | a ministry             |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 15(1) is not engaged: authority or court that treats a woman worse because of sex

    Scenario Outline: Authority or court that treats a woman worse because of sex, with a measure at work, turns on who the person is and who acted (CEDAW article 15(1))
      Given Sasha is <who>
      And Sasha suffered a measure at work
        | by        | <by>                   |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: authority or court that treats a woman worse because of sex

      Examples:
        | who                  | by         | outcome                |
        | a woman              | a ministry | is potentially engaged |
        | a woman              | unknown    | is undetermined        |
        | a person in the case | a ministry | is not engaged         |

    Scenario: Inheritance denied to a woman because of sex (3)
      Given Zulfiya is a woman
      And a measure was taken on the property or money of Zulfiya
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Zulfiya: inheritance denied to a woman because of sex
      And with CEDAW General Recommendation No. 21, paragraphs 26 and 8
      And it is supporting
      And no limit is shown

    Scenario Outline: Inheritance denied to a woman because of sex turns on the form it took and the reason behind it (CEDAW article 15(1))
      Given Nur is a woman
      And a measure was taken on the property or money of Nur
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: inheritance denied to a woman because of sex

      Examples:
        | form                      | linked to              | outcome                |
        | denial of an inheritance  | being a woman or a man | is potentially engaged |
        | taking of land or a house | being a woman or a man | is not engaged         |
        | denial of an inheritance  | a private matter       | is not engaged         |

    Scenario: Inheritance denied to a woman because of sex: what happened to somebody else is not enough (CEDAW article 15(1))
      Given Nur is a woman
      And Valya is a man
      And a measure was taken on the property or money of Valya
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 15(1) is not engaged: inheritance denied to a woman because of sex

    Scenario: Law that treats women worse or leaves discrimination unpunished (4)
      Given Gulnara is a woman
      And a law or policy concerns the rights of Gulnara
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Gulnara: law that treats women worse or leaves discrimination unpunished
      And with CEDAW General Recommendation No. 33, paragraphs 22 and 25
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that treats women worse or leaves discrimination unpunished turns on who the person is, what was done with the law, the ground given and the field of law (CEDAW article 15(1))
      Given Shura is <who>
      And a law or policy concerns the rights of Shura
        | step   | <step>   |
        | ground | <ground> |
        | area   | <area>   |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: law that treats women worse or leaves discrimination unpunished

      Examples:
        | who     | step                                                       | ground                     | area                                        | outcome        |
        | a woman | repeal of a law or policy that guaranteed the right        | being married or unmarried | unknown                                     | is not engaged |
        | a man   | adoption of a law or policy that restricts the right       | sex or gender              | unknown                                     | is not engaged |
        | a woman | a law or policy in favour of the right that is not applied | sex or gender              | unknown                                     | is not engaged |
        | a woman | adoption of a law or policy that restricts the right       | ethnic origin or colour    | equality and protection from discrimination | is not engaged |

    Scenario: Law that treats women worse or leaves discrimination unpunished: what happened to somebody else is not enough (CEDAW article 15(1))
      Given Shura is a woman
      And Nur is a man
      And a law or policy concerns the rights of Nur
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 15(1) is not engaged: law that treats women worse or leaves discrimination unpunished

    Scenario: Woman treated worse by courts or the police, or in the law of trials
      Given Umida is a woman
      And Umida was treated worse than others
        | by     | a court                       |
        | area   | the rights of accused persons |
        | ground | sex or gender                 |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Umida: woman treated worse by courts or the police, or in the law of trials
      And with CEDAW General Recommendation No. 33, paragraphs 6, 22 and 25
      And it is primary

  Rule: Article 15(2): Equal legal capacity in civil matters, contracts, property and every court stage

    Scenario: Woman who cannot contract, own or sue in her own name
      Given Vera is a woman
      And as regards the civil status of Vera, called the status
        | legal capacity  | no            |
        | capacity ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 15(2) is potentially engaged for Vera: woman who cannot contract, own or sue in her own name
      And with CEDAW General Recommendation No. 21, paragraphs 7 and 8
      And with CEDAW General Recommendation No. 29, paragraph 47
      And it is primary
      And no limit is shown

    Scenario Outline: Woman who cannot contract, own or sue in her own name turns on whether contracts and claims can be made in the own name and the ground of the loss of capacity
      Given Shura is a woman
      And as regards the civil status of Shura
        | legal capacity  | <legal capacity>  |
        | capacity ground | <capacity ground> |
      When the facts are assessed
      Then CEDAW article 15(2) <outcome>: woman who cannot contract, own or sue in her own name

      Examples:
        | legal capacity | capacity ground            | outcome                |
        | no             | being married or unmarried | is potentially engaged |
        | no             | age                        | is not engaged         |
        | unknown        | sex or gender              | is undetermined        |

    Scenario: Woman who cannot contract, own or sue in her own name: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And as regards the civil status of Nur
        | legal capacity  | no            |
        | capacity ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 15(2) is not engaged: woman who cannot contract, own or sue in her own name

  Rule: Article 15(4): Equal rights under law on movement and choice of residence and domicile

    Scenario: Woman kept from moving because of sex
      Given Elena is a woman
      And Elena was kept from moving freely, called the measure
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 15(4) is potentially engaged for Elena: woman kept from moving because of sex
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman kept from moving because of sex turns on the reason behind it
      Given Sasha is a woman
      And Sasha was kept from moving freely
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 15(4) <outcome>: woman kept from moving because of sex

      Examples:
        | linked to                  | outcome                |
        | being a woman or a man     | is potentially engaged |
        | what was said or published | is not engaged         |

    Scenario: Woman kept from moving because of sex: what happened to somebody else is not enough
      Given Sasha is a woman
      And Dana is a man
      And Dana was kept from moving freely
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 15(4) is not engaged: woman kept from moving because of sex

  Rule: Article 16(1)(b): Free choice of spouse and marriage only with full, free consent

    Scenario: Woman or girl married without her free consent
      Given Leyla is a woman
      And the marriage or family life of Leyla was interfered with, called the measure
        | form | pressure to marry someone who used violence |
      When the facts are assessed
      Then CEDAW article 16(1)(b) is potentially engaged for Leyla: woman or girl married without her free consent
      And with CEDAW General Recommendation No. 21, paragraph 16
      And with CEDAW General Recommendation No. 31 / CRC General Comment No. 18, paragraph 23
      And it is primary
      And no limit is shown

    Scenario Outline: Woman or girl married without her free consent turns on who the person is and the form it took
      Given Shura is <who>
      And the marriage or family life of Shura was interfered with
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 16(1)(b) <outcome>: woman or girl married without her free consent

      Examples:
        | who                  | form                            | outcome                |
        | a woman              | a widow passed on to a relative | is potentially engaged |
        | a woman              | refusal of family reunification | is not engaged         |
        | a person in the case | a forced marriage               | is not engaged         |

    Scenario: Woman or girl married without her free consent: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And the marriage or family life of Nur was interfered with
        | form | a forced marriage |
      When the facts are assessed
      Then CEDAW article 16(1)(b) is not engaged: woman or girl married without her free consent

    Scenario: Asylum refused to a woman pressed into a marriage or pursued for her own choice
      Given Tamara is a woman
      And the marriage or family life of Tamara was interfered with, called the measure
        | by     | members of the family or community |
        | abroad | yes                                |
        | form   | a forced marriage                  |
      And as regards the asylum request of Tamara
        | result      | rejected  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 16(1)(b) is potentially engaged for Tamara: asylum refused to a woman pressed into a marriage or pursued for her own choice
      And with CEDAW General Recommendation No. 32, paragraphs 15 and 26
      And with CEDAW General Recommendation No. 21, paragraph 16
      And because of the measure and the asylum procedure
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Asylum refused to a woman pressed into a marriage or pursued for her own choice: what decides it
      Given Iman is <who>
      And the marriage or family life of Iman was interfered with
        | by     | members of the family or community |
        | abroad | <abroad>                           |
        | form   | <form>                             |
      And as regards the asylum request of Iman
        | result      | <result>      |
        | danger from | <danger from> |
      When the facts are assessed
      Then CEDAW article 16(1)(b) <outcome>: asylum refused to a woman pressed into a marriage or pursued for her own choice

      Examples:
        | who                  | abroad | form                            | result                   | danger from | outcome                |
        | a woman              | yes    | a marriage of a child           | rejected                 | relatives   | is potentially engaged |
        | a woman              | yes    | a widow passed on to a relative | rejected                 | relatives   | is potentially engaged |
        | a woman              | yes    | refusal of family reunification | rejected                 | relatives   | is not engaged         |
        | a woman              | no     | a forced marriage               | rejected                 | relatives   | is not engaged         |
        | a woman              | yes    | a forced marriage               | recognition as a refugee | unknown     | is not engaged         |
        | a person in the case | yes    | a forced marriage               | rejected                 | relatives   | is not engaged         |

    Scenario: Asylum refused to a woman pressed into a marriage or pursued for her own choice: what happened to somebody else is not enough
      Given Iman is a person in the case
      And Umut is a woman
      And the marriage or family life of Umut was interfered with
        | by     | members of the family or community |
        | abroad | yes                                |
        | form   | a forced marriage                  |
      And as regards the asylum request of Iman
        | result | rejected |
      When the facts are assessed
      Then CEDAW article 16(1)(b) is not engaged: asylum refused to a woman pressed into a marriage or pursued for her own choice

    Scenario: Asylum refused to a woman pressed into a marriage or pursued for her own choice: what happened to somebody else is not enough (CEDAW article 16(1)(b))
      Given Iman is a woman
      And Umut is a man
      And the marriage or family life of Umut was interfered with
        | by     | members of the family or community |
        | abroad | yes                                |
        | form   | a forced marriage                  |
      And as regards the asylum request of Umut
        | result      | rejected  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 16(1)(b) is not engaged: asylum refused to a woman pressed into a marriage or pursued for her own choice

  Rule: Article 16(1)(c): Equal rights and duties within marriage and on its ending

    Scenario: Wife with fewer rights than her husband
      Given Lola is a woman
      And the marriage or family life of Lola was interfered with, called the measure
        | form | unequal rights of the spouses |
      When the facts are assessed
      Then CEDAW article 16(1)(c) is potentially engaged for Lola: wife with fewer rights than her husband
      And with CEDAW General Recommendation No. 21, paragraph 17
      And with CEDAW General Recommendation No. 29, paragraphs 10 and 45
      And it is primary
      And no limit is shown

    Scenario Outline: Wife with fewer rights than her husband turns on the form it took
      Given Sasha is a woman
      And the marriage or family life of Sasha was interfered with
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 16(1)(c) <outcome>: wife with fewer rights than her husband

      Examples:
        | form                                | outcome                |
        | unequal terms of divorce or custody | is potentially engaged |
        | refusal of family reunification     | is not engaged         |

    Scenario: Wife with fewer rights than her husband: what happened to somebody else is not enough
      Given Sasha is a woman
      And Dana is a man
      And the marriage or family life of Dana was interfered with
        | form | unequal rights of the spouses |
      When the facts are assessed
      Then CEDAW article 16(1)(c) is not engaged: wife with fewer rights than her husband

    Scenario: Inheritance denied to a woman because of sex (4)
      Given Dilbar is a woman
      And a measure was taken on the property or money of Dilbar
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 16(1)(c) is potentially engaged for Dilbar: inheritance denied to a woman because of sex
      And with CEDAW General Recommendation No. 21, paragraph 28
      And with CEDAW General Recommendation No. 29, paragraph 53
      And it is supporting
      And no limit is shown

    Scenario Outline: Inheritance denied to a woman because of sex turns on the form it took and the reason behind it (CEDAW article 16(1)(c))
      Given Valya is a woman
      And a measure was taken on the property or money of Valya
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 16(1)(c) <outcome>: inheritance denied to a woman because of sex

      Examples:
        | form                      | linked to              | outcome                |
        | denial of an inheritance  | being a woman or a man | is potentially engaged |
        | taking of land or a house | being a woman or a man | is not engaged         |
        | denial of an inheritance  | a private matter       | is not engaged         |

    Scenario: Inheritance denied to a woman because of sex: what happened to somebody else is not enough (CEDAW article 16(1)(c))
      Given Valya is a woman
      And Zhenya is a man
      And a measure was taken on the property or money of Zhenya
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 16(1)(c) is not engaged: inheritance denied to a woman because of sex

  Rule: Article 16(1)(d): Equal parental rights and duties whatever marital status

    Scenario: Decision on the children of a woman that rests on stereotypes
      Given Jannat is a woman
      And the marriage or family life of Jannat was interfered with, called the measure
        | by   | a court                         |
        | form | refusal of contact with a child |
      And a court or authority gave these reasons in the case of Jannat, called the reasons-of-decision
        | by              | a court     |
        | of              | the measure |
        | stereotype used | yes         |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is potentially engaged for Jannat: decision on the children of a woman that rests on stereotypes
      And with CEDAW General Recommendation No. 21, paragraph 20
      And with CEDAW General Recommendation No. 33, paragraph 26
      And because of the measure and the reasons-of-decision
      And it is primary
      And no limit is shown

    Scenario Outline: Decision on the children of a woman that rests on stereotypes turns on the form it took, who acted and whether a stereotype was used
      Given Valya is a woman
      And the marriage or family life of Valya was interfered with, called the interference with marriage
        | by   | a court |
        | form | <form>  |
      And a court or authority gave these reasons in the case of Valya
        | by              | <by>                           |
        | of              | the interference with marriage |
        | stereotype used | <stereotype used>              |
      When the facts are assessed
      Then CEDAW article 16(1)(d) <outcome>: decision on the children of a woman that rests on stereotypes

      Examples:
        | form                                | by      | stereotype used | outcome                |
        | a child taken from the family       | a court | yes             | is potentially engaged |
        | unequal terms of divorce or custody | a court | yes             | is potentially engaged |
        | refusal of contact with a child     | a court | no              | is not engaged         |
        | unknown                             | a court | yes             | is undetermined        |
        | refusal of contact with a child     | unknown | yes             | is undetermined        |

    Scenario Outline: Decision on the children of a woman that rests on stereotypes, with a separation of a family and reasons of a court or authority: what decides it
      Given Valya is a woman
      And Valya was kept apart from close relatives, called the family separation
        | by              | a court           |
        | child concerned | <child concerned> |
      And a court or authority gave these reasons in the case of Valya
        | by              | a court               |
        | of              | the family separation |
        | stereotype used | yes                   |
      When the facts are assessed
      Then CEDAW article 16(1)(d) <outcome>: decision on the children of a woman that rests on stereotypes

      Examples:
        | child concerned | outcome                |
        | yes             | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario Outline: Decision on the children of a woman that rests on stereotypes, with proceedings and reasons of a court or authority, turns on the sort of proceedings
      Given Valya is a woman
      And proceedings were brought that concern Valya, called the proceeding
        | sort | <sort> |
      And a court or authority gave these reasons in the case of Valya
        | by              | a court        |
        | of              | the proceeding |
        | stereotype used | yes            |
      When the facts are assessed
      Then CEDAW article 16(1)(d) <outcome>: decision on the children of a woman that rests on stereotypes

      Examples:
        | sort                                               | outcome                |
        | proceedings on the custody or placement of a child | is potentially engaged |
        | labour proceedings                                 | is not engaged         |

    Scenario: Decision on the children of a woman that rests on stereotypes: where the reasons of a court or authority concerns an eviction
      Given Valya is a woman
      And the marriage or family life of Valya was interfered with
        | by   | a court                         |
        | form | refusal of contact with a child |
      And Valya was or was to be put out of the home, called the eviction
      And a court or authority gave these reasons in the case of Valya
        | by              | a court      |
        | of              | the eviction |
        | stereotype used | yes          |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is not engaged: decision on the children of a woman that rests on stereotypes

    Scenario: Decision on the children of a woman that rests on stereotypes: what happened to somebody else is not enough
      Given Valya is a person in the case
      And Zhenya is a woman
      And the marriage or family life of Zhenya was interfered with, called the interference with marriage
        | by   | a court                         |
        | form | refusal of contact with a child |
      And a court or authority gave these reasons in the case of Valya
        | by              | a court                        |
        | of              | the interference with marriage |
        | stereotype used | yes                            |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is not engaged: decision on the children of a woman that rests on stereotypes

    Scenario: Decision on the children of a woman that rests on stereotypes: what happened to somebody else is not enough (CEDAW article 16(1)(d))
      Given Valya is a woman
      And Zhenya is a man
      And the marriage or family life of Zhenya was interfered with, called the interference with marriage
        | by   | a court                         |
        | form | refusal of contact with a child |
      And a court or authority gave these reasons in the case of Zhenya
        | by              | a court                        |
        | of              | the interference with marriage |
        | stereotype used | yes                            |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is not engaged: decision on the children of a woman that rests on stereotypes

    Scenario: Custody or contact decided against a woman whose partner was violent (2)
      Given Cholpon is a woman
      And Cholpon was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And the marriage or family life of Cholpon was interfered with, called the measure
        | by   | a court                       |
        | form | a child taken from the family |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is potentially engaged for Cholpon: custody or contact decided against a woman whose partner was violent
      And with CEDAW General Recommendation No. 35, paragraph 31(a)(ii)
      And with CEDAW General Recommendation No. 21, paragraph 20
      And because of the attack and the measure
      And it is supporting
      And no limit is shown

    Scenario Outline: Custody or contact decided against a woman whose partner was violent turns on who the person is, who acted and the form it took (CEDAW article 16(1)(d))
      Given Zhenya is <who>
      And Zhenya was physically attacked
        | by     | <by>    |
        | method | beating |
      And the marriage or family life of Zhenya was interfered with
        | by   | <by of the interference with marriage> |
        | form | <form>                                 |
      When the facts are assessed
      Then CEDAW article 16(1)(d) <outcome>: custody or contact decided against a woman whose partner was violent

      Examples:
        | who                  | by                          | by of the interference with marriage | form                                | outcome                |
        | a woman              | a partner or former partner | a court                              | refusal of contact with a child     | is potentially engaged |
        | a woman              | a partner or former partner | a court                              | unequal terms of divorce or custody | is potentially engaged |
        | a woman              | a company                   | a court                              | a child taken from the family       | is not engaged         |
        | a person in the case | a partner or former partner | a court                              | a child taken from the family       | is not engaged         |
        | a woman              | a partner or former partner | a court                              | unknown                             | is undetermined        |
        | a woman              | a partner or former partner | unknown                              | a child taken from the family       | is undetermined        |

    Scenario: Custody or contact decided against a woman whose partner was violent: not where relatives, and no court, keep the child away (CEDAW article 16(1)(d))
      Given Zhenya is a woman
      And Zhenya was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And the marriage or family life of Zhenya was interfered with
        | by   | members of the family or community                     |
        | form | a child taken from the family |
      And Zhenya was kept apart from close relatives
        | by              | members of the family or community |
        | child concerned | yes       |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is not engaged: custody or contact decided against a woman whose partner was violent

    Scenario: Custody or contact decided against a woman whose partner was violent: where the attack concerns somebody else
      Given Zhenya is a person in the case
      And Iman is a woman
      And Iman was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And the marriage or family life of Zhenya was interfered with
        | by   | a court                       |
        | form | a child taken from the family |
      And Zhenya was kept apart from close relatives
        | by              | a court |
        | child concerned | yes     |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is not engaged: custody or contact decided against a woman whose partner was violent

    Scenario: Custody or contact decided against a woman whose partner was violent: not where a neighbour, and not the partner, threatened her (CEDAW article 16(1)(d))
      Given Zhenya is a woman
      And threats or insults were directed at Zhenya
        | by      | a known private individual      |
        | content | a death threat |
      And the marriage or family life of Zhenya was interfered with
        | by   | a court                       |
        | form | a child taken from the family |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is not engaged: custody or contact decided against a woman whose partner was violent

    Scenario: Custody or contact decided against a woman whose partner was violent: what happened to somebody else is not enough (CEDAW article 16(1)(d))
      Given Zhenya is a woman
      And Iman is a man
      And Iman was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And the marriage or family life of Iman was interfered with
        | by   | a court                       |
        | form | a child taken from the family |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is not engaged: custody or contact decided against a woman whose partner was violent

    Scenario Outline: Custody or contact decided against a woman whose partner was violent, with a physical attack and a separation of a family: what decides it (CEDAW article 16(1)(d))
      Given Zhenya is a woman
      And Zhenya was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And Zhenya was kept apart from close relatives
        | by              | a court           |
        | child concerned | <child concerned> |
      When the facts are assessed
      Then CEDAW article 16(1)(d) <outcome>: custody or contact decided against a woman whose partner was violent

      Examples:
        | child concerned | outcome                |
        | yes             | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Custody or contact decided against a woman whose partner was violent: so too with threats or insults and a separation of a family (CEDAW article 16(1)(d))
      Given Zhenya is a woman
      And threats or insults were directed at Zhenya
        | by      | a partner or former partner |
        | content | a death threat              |
      And Zhenya was kept apart from close relatives
        | by              | a court |
        | child concerned | yes     |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is potentially engaged: custody or contact decided against a woman whose partner was violent

    Scenario: Property divided to the disadvantage of the wife
      Given Tahira is a woman
      And the marriage or family life of Tahira was interfered with, called the measure
        | form | unequal terms of divorce or custody |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is potentially engaged for Tahira: property divided to the disadvantage of the wife
      And with CEDAW General Recommendation No. 21, paragraph 20
      And it is supporting
      And no limit is shown

    Scenario Outline: Property divided to the disadvantage of the wife turns on the form it took
      Given Umut is a woman
      And the marriage or family life of Umut was interfered with
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 16(1)(d) <outcome>: property divided to the disadvantage of the wife

      Examples:
        | form                                | outcome                |
        | unequal terms of divorce or custody | is potentially engaged |
        | refusal of family reunification     | is not engaged         |

    Scenario: Property divided to the disadvantage of the wife: what happened to somebody else is not enough
      Given Umut is a woman
      And Sasha is a man
      And the marriage or family life of Sasha was interfered with
        | form | unequal terms of divorce or custody |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is not engaged: property divided to the disadvantage of the wife

  Rule: Article 16(1)(e): Equal free decision on number and spacing of children, with information and means

    Scenario: Woman sterilised or made to end a pregnancy without consent
      Given Rano is a woman
      And a medical act was carried out on Rano
        | form    | sterilisation |
        | consent | no            |
      When the facts are assessed
      Then CEDAW article 16(1)(e) is potentially engaged for Rano: woman sterilised or made to end a pregnancy without consent
      And with CEDAW General Recommendation No. 24, paragraph 22
      And with CEDAW General Recommendation No. 35, paragraph 18
      And with CEDAW General Recommendation No. 19, paragraph 22
      And it is primary
      And no limit is shown

    Scenario Outline: Woman sterilised or made to end a pregnancy without consent turns on who the person is, the form it took and whether with free consent
      Given Shura is <who>
      And a medical act was carried out on Shura
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then CEDAW article 16(1)(e) <outcome>: woman sterilised or made to end a pregnancy without consent

      Examples:
        | who     | form                       | consent | outcome                |
        | a woman | a termination of pregnancy | no      | is potentially engaged |
        | a woman | surgery                    | no      | is not engaged         |
        | a woman | sterilisation              | yes     | is not engaged         |
        | a man   | sterilisation              | no      | is not engaged         |

    Scenario: Woman sterilised or made to end a pregnancy without consent: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And a medical act was carried out on Nur
        | form    | sterilisation |
        | consent | no            |
      When the facts are assessed
      Then CEDAW article 16(1)(e) is not engaged: woman sterilised or made to end a pregnancy without consent

  Rule: Article 16(1)(f): Equal rights and duties in guardianship and adoption

    Scenario: Decision on the children of a woman that rests on stereotypes (2)
      Given Asel is a woman
      And the marriage or family life of Asel was interfered with, called the measure
        | by   | a court                         |
        | form | refusal of contact with a child |
      And a court or authority gave these reasons in the case of Asel, called the reasons-of-decision
        | by              | a court     |
        | of              | the measure |
        | stereotype used | yes         |
      When the facts are assessed
      Then CEDAW article 16(1)(f) is potentially engaged for Asel: decision on the children of a woman that rests on stereotypes
      And with CEDAW General Recommendation No. 21, paragraph 20
      And with CEDAW General Recommendation No. 33, paragraph 26
      And because of the measure and the reasons-of-decision
      And it is supporting
      And no limit is shown

    Scenario Outline: Decision on the children of a woman that rests on stereotypes turns on the form it took, who acted and whether a stereotype was used (CEDAW article 16(1)(f))
      Given Nur is a woman
      And the marriage or family life of Nur was interfered with, called the interference with marriage
        | by   | a court |
        | form | <form>  |
      And a court or authority gave these reasons in the case of Nur
        | by              | <by>                           |
        | of              | the interference with marriage |
        | stereotype used | <stereotype used>              |
      When the facts are assessed
      Then CEDAW article 16(1)(f) <outcome>: decision on the children of a woman that rests on stereotypes

      Examples:
        | form                                | by      | stereotype used | outcome                |
        | a child taken from the family       | a court | yes             | is potentially engaged |
        | unequal terms of divorce or custody | a court | yes             | is potentially engaged |
        | refusal of contact with a child     | a court | no              | is not engaged         |
        | unknown                             | a court | yes             | is undetermined        |
        | refusal of contact with a child     | unknown | yes             | is undetermined        |

    Scenario Outline: Decision on the children of a woman that rests on stereotypes, with a separation of a family and reasons of a court or authority: what decides it (CEDAW article 16(1)(f))
      Given Nur is a woman
      And Nur was kept apart from close relatives, called the family separation
        | by              | a court           |
        | child concerned | <child concerned> |
      And a court or authority gave these reasons in the case of Nur
        | by              | a court               |
        | of              | the family separation |
        | stereotype used | yes                   |
      When the facts are assessed
      Then CEDAW article 16(1)(f) <outcome>: decision on the children of a woman that rests on stereotypes

      Examples:
        | child concerned | outcome                |
        | yes             | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario Outline: Decision on the children of a woman that rests on stereotypes, with proceedings and reasons of a court or authority, turns on the sort of proceedings (CEDAW article 16(1)(f))
      Given Nur is a woman
      And proceedings were brought that concern Nur, called the proceeding
        | sort | <sort> |
      And a court or authority gave these reasons in the case of Nur
        | by              | a court        |
        | of              | the proceeding |
        | stereotype used | yes            |
      When the facts are assessed
      Then CEDAW article 16(1)(f) <outcome>: decision on the children of a woman that rests on stereotypes

      Examples:
        | sort                                               | outcome                |
        | proceedings on the custody or placement of a child | is potentially engaged |
        | labour proceedings                                 | is not engaged         |

    Scenario: Decision on the children of a woman that rests on stereotypes: where the reasons of a court or authority concerns an eviction (CEDAW article 16(1)(f))
      Given Nur is a woman
      And the marriage or family life of Nur was interfered with
        | by   | a court                         |
        | form | refusal of contact with a child |
      And Nur was or was to be put out of the home, called the eviction
      And a court or authority gave these reasons in the case of Nur
        | by              | a court      |
        | of              | the eviction |
        | stereotype used | yes          |
      When the facts are assessed
      Then CEDAW article 16(1)(f) is not engaged: decision on the children of a woman that rests on stereotypes

    Scenario: Decision on the children of a woman that rests on stereotypes: what happened to somebody else is not enough (CEDAW article 16(1)(f))
      Given Nur is a person in the case
      And Valya is a woman
      And the marriage or family life of Valya was interfered with, called the interference with marriage
        | by   | a court                         |
        | form | refusal of contact with a child |
      And a court or authority gave these reasons in the case of Nur
        | by              | a court                        |
        | of              | the interference with marriage |
        | stereotype used | yes                            |
      When the facts are assessed
      Then CEDAW article 16(1)(f) is not engaged: decision on the children of a woman that rests on stereotypes

    Scenario: Decision on the children of a woman that rests on stereotypes: what happened to somebody else is not enough (3)
      Given Nur is a woman
      And Valya is a man
      And the marriage or family life of Valya was interfered with, called the interference with marriage
        | by   | a court                         |
        | form | refusal of contact with a child |
      And a court or authority gave these reasons in the case of Valya
        | by              | a court                        |
        | of              | the interference with marriage |
        | stereotype used | yes                            |
      When the facts are assessed
      Then CEDAW article 16(1)(f) is not engaged: decision on the children of a woman that rests on stereotypes

  Rule: Article 16(1)(h): Equal rights of spouses over owning, managing and disposing of property

    Scenario: Inheritance denied to a woman because of sex (5)
      Given Jamila is a woman
      And a measure was taken on the property or money of Jamila
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 16(1)(h) is potentially engaged for Jamila: inheritance denied to a woman because of sex
      And with CEDAW General Recommendation No. 21, paragraph 35
      And with CEDAW General Recommendation No. 29, paragraph 53
      And it is supporting
      And no limit is shown

    Scenario Outline: Inheritance denied to a woman because of sex turns on the form it took and the reason behind it (CEDAW article 16(1)(h))
      Given Umut is a woman
      And a measure was taken on the property or money of Umut
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 16(1)(h) <outcome>: inheritance denied to a woman because of sex

      Examples:
        | form                      | linked to              | outcome                |
        | denial of an inheritance  | being a woman or a man | is potentially engaged |
        | taking of land or a house | being a woman or a man | is not engaged         |
        | denial of an inheritance  | a private matter       | is not engaged         |

    Scenario: Inheritance denied to a woman because of sex: what happened to somebody else is not enough (CEDAW article 16(1)(h))
      Given Umut is a woman
      And Sasha is a man
      And a measure was taken on the property or money of Sasha
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 16(1)(h) is not engaged: inheritance denied to a woman because of sex

    Scenario: Property divided to the disadvantage of the wife (2)
      Given Roza is a woman
      And the marriage or family life of Roza was interfered with, called the measure
        | form | unequal terms of divorce or custody |
      When the facts are assessed
      Then CEDAW article 16(1)(h) is potentially engaged for Roza: property divided to the disadvantage of the wife
      And with CEDAW General Recommendation No. 21, paragraphs 28 and 31
      And with CEDAW General Recommendation No. 29, paragraph 46
      And it is supporting
      And no limit is shown

    Scenario Outline: Property divided to the disadvantage of the wife turns on the form it took (CEDAW article 16(1)(h))
      Given Iman is a woman
      And the marriage or family life of Iman was interfered with
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 16(1)(h) <outcome>: property divided to the disadvantage of the wife

      Examples:
        | form                                | outcome                |
        | unequal terms of divorce or custody | is potentially engaged |
        | refusal of family reunification     | is not engaged         |

    Scenario: Property divided to the disadvantage of the wife: what happened to somebody else is not enough (CEDAW article 16(1)(h))
      Given Iman is a woman
      And Umut is a man
      And the marriage or family life of Umut was interfered with
        | form | unequal terms of divorce or custody |
      When the facts are assessed
      Then CEDAW article 16(1)(h) is not engaged: property divided to the disadvantage of the wife

  Rule: Article 16(2): Child betrothal and marriage have no legal effect

    Scenario: Marriage of a girl
      Given Aigul is a woman
      And the marriage or family life of Aigul was interfered with, called the measure
        | form | a marriage of a child |
      When the facts are assessed
      Then CEDAW article 16(2) is potentially engaged for Aigul: marriage of a girl
      And with CEDAW General Recommendation No. 21, paragraphs 36 and 39
      And with CEDAW General Recommendation No. 31 / CRC General Comment No. 18, paragraph 20
      And it is primary
      And no limit is shown

    Scenario Outline: Marriage of a girl turns on the form it took
      Given Shura is a woman
      And the marriage or family life of Shura was interfered with
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 16(2) <outcome>: marriage of a girl

      Examples:
        | form                            | outcome                |
        | a marriage of a child           | is potentially engaged |
        | refusal of family reunification | is not engaged         |

    Scenario: Marriage of a girl: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And the marriage or family life of Nur was interfered with
        | form | a marriage of a child |
      When the facts are assessed
      Then CEDAW article 16(2) is not engaged: marriage of a girl
