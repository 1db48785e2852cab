@law @cedaw
Feature: Discrimination against women, CEDAW, articles 1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15 and 16
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

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, where risk is <risk>
      Given Asel is a woman
      And as regards the asylum request of Asel
        | result | rejected |
      And Asel was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | <risk>                       |
      When the facts are assessed
      Then CEDAW article 1 <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | risk                  | outcome                |
        | genital mutilation    | is potentially engaged |
        | violence by relatives | is potentially engaged |
        | exploitation          | is potentially engaged |
        | unknown               | is undetermined        |

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
      And it is read with CEDAW articles 2 and 3
      And it is supporting
      And no limit is shown

    Scenario Outline: Gender-based violence or threats against a woman, where by is <by>
      Given Rano is a woman
      And Rano was physically attacked
        | by     | <by>    |
        | method | beating |
      When the facts are assessed
      Then CEDAW article 1 <outcome>: gender-based violence or threats against a woman

      Examples:
        | by                          | outcome                |
        | a partner or former partner | is potentially engaged |
        | a company                   | is not engaged         |
        | unknown                     | is undetermined        |

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

    Scenario Outline: Worse treatment of a woman because of sex, where ground is <ground>
      Given Jamila is a woman
      And Jamila was treated worse than others, called the unequal treatment
        | ground | <ground> |
      When the facts are assessed
      Then CEDAW article 1 <outcome>: worse treatment of a woman because of sex

      Examples:
        | ground        | outcome                |
        | sex or gender | is potentially engaged |
        | age           | is not engaged         |
        | unknown       | is undetermined        |

  Rule: Article 2: States condemn discrimination and must pursue its elimination by all appropriate means without delay

    Scenario: Woman discriminated against on several grounds at once
      Given Oleg is a woman
      And Oleg was treated worse than others, called the unequal treatment
        | ground          | sex or gender, ethnic origin or colour |
        | several grounds | yes                                    |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged for Oleg: woman discriminated against on several grounds at once
      And with CEDAW General Recommendation No. 28, paragraph 18
      And with CEDAW General Recommendation No. 25, paragraph 12
      And it is primary
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Woman discriminated against on several grounds at once, where ground is <ground>
      Given Oleg is a woman
      And Oleg was treated worse than others, called the unequal treatment
        | ground          | <ground> |
        | several grounds | yes      |
      When the facts are assessed
      Then CEDAW article 2 <outcome>: woman discriminated against on several grounds at once

      Examples:
        | ground                                                         | outcome                |
        | sex or gender, ethnic origin or colour                         | is potentially engaged |
        | sexual orientation or gender identity, ethnic origin or colour | is not engaged         |
        | unknown                                                        | is undetermined        |

    Scenario: Woman discriminated against on several grounds at once: not when on the ground of sex or gender
      Given Oleg is a woman
      And Saida is a man
      And Saida was treated worse than others, called the unequal treatment
        | ground          | sex or gender |
        | several grounds | yes           |
      When the facts are assessed
      Then CEDAW article 2 is not engaged: woman discriminated against on several grounds at once

    Scenario: Woman discriminated against on several grounds at once: not when on the ground of sex or gender, on one ground alone
      Given Oleg is a woman
      And Oleg was treated worse than others, called the unequal treatment
        | ground          | sex or gender |
        | several grounds | no            |
      When the facts are assessed
      Then CEDAW article 2 is not engaged: woman discriminated against on several grounds at once

    Scenario: Woman discriminated against on several grounds at once: the State may argue temporary special measures towards equality in fact, and measures that protect maternity
      Given Oleg is a woman
      And Oleg was treated worse than others, called the unequal treatment
        | ground          | sex or gender, ethnic origin or colour |
        | several grounds | yes                                    |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged for Oleg: woman discriminated against on several grounds at once
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And the test of "temporary special measures towards equality in fact, and measures that protect maternity" has these limbs
        | temporary | a measure that speeds up equality in fact ends when its aim is reached and keeps no unequal standards |
        | maternity | a measure that protects maternity is no discrimination                                                |
        | effect    | any other distinction that impairs equal rights in purpose or effect is discrimination                |
      Given the unequal treatment is told otherwise
        | justification stated | yes |
      When the facts are assessed again
      Then CEDAW article 2 is potentially engaged for Oleg: woman discriminated against on several grounds at once
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as invoked by the unequal treatment
      And on "temporary" the facts say of the unequal treatment, justification stated: a justification was stated
      And on "maternity" the facts say of the unequal treatment, justification stated: a justification was stated

    Scenario: Worse treatment of a woman because of sex (2)
      Given Yusuf is a woman
      And Yusuf was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged for Yusuf: worse treatment of a woman because of sex
      And with CEDAW articles 2(d) and 2(e)
      And with ICCPR article 3
      And with HRC General Comment No. 28, paragraph 31
      And with CEDAW General Recommendation No. 28, paragraphs 9, 16, 17 and 35
      And it is primary
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Worse treatment of a woman because of sex, where ground is <ground> (2)
      Given Yusuf is a woman
      And Yusuf was treated worse than others, called the unequal treatment
        | ground | <ground> |
      When the facts are assessed
      Then CEDAW article 2 <outcome>: worse treatment of a woman because of sex

      Examples:
        | ground        | outcome                |
        | sex or gender | is potentially engaged |
        | age           | is not engaged         |
        | unknown       | is undetermined        |

    Scenario: Indigenous woman discriminated against or met with violence
      Given Hamid is a woman and an indigenous people
      And Hamid was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged for Hamid: indigenous woman discriminated against or met with violence
      And with CEDAW General Recommendation No. 39, paragraphs 4, 17 and 21
      And it is supporting
      And no limit is shown

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

    Scenario Outline: Law against violence that strikes women which is not applied, where area is <area>, step is <step>
      Given Yana is a woman
      And a law or policy concerns the rights of Yana
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(a) <outcome>: law against violence that strikes women which is not applied

      Examples:
        | area                                                                                | step                                                       | outcome                |
        | protection from violence by others, such as violence in the family or against women | a law or policy in favour of the right that is not applied | is potentially engaged |
        | protection from torture and ill-treatment                                           | a law or policy in favour of the right that is not applied | is not engaged         |
        | unknown                                                                             | a law or policy in favour of the right that is not applied | is undetermined        |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right       | is not engaged         |
        | protection from violence by others, such as violence in the family or against women | unknown                                                    | is undetermined        |

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

    Scenario Outline: Law that treats women worse or leaves discrimination unpunished, where step is <step>
      Given Galina is a woman
      And a law or policy concerns the rights of Galina
        | step   | <step>        |
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2(a) <outcome>: law that treats women worse or leaves discrimination unpunished

      Examples:
        | step                                                       | outcome                |
        | adoption of a law or policy that restricts the right       | is potentially engaged |
        | a law or policy in favour of the right that is not applied | is not engaged         |
        | unknown                                                    | is undetermined        |

    Scenario: No criminal law, or too narrow a one, against violence that strikes women
      Given Olim is a woman
      And a law or policy concerns the rights of Olim
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(a) is potentially engaged for Olim: no criminal law, or too narrow a one, against violence that strikes women
      And with CEDAW General Recommendation No. 28, paragraph 31
      And with CEDAW General Recommendation No. 35, paragraph 21
      And it is supporting
      And no limit is shown

    Scenario Outline: No criminal law, or too narrow a one, against violence that strikes women, where area is <area>, step is <step>
      Given Olim is a woman
      And a law or policy concerns the rights of Olim
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(a) <outcome>: no criminal law, or too narrow a one, against violence that strikes women

      Examples:
        | area                                                                                | step                                                 | outcome                |
        | protection from violence by others, such as violence in the family or against women | absence of a law that guarantees the right           | is potentially engaged |
        | protection from torture and other violence                                          | absence of a law that guarantees the right           | is undetermined        |
        | unknown                                                                             | absence of a law that guarantees the right           | is undetermined        |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right | is not engaged         |
        | protection from violence by others, such as violence in the family or against women | repeal of a law or policy that guaranteed the right  | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | unknown                                              | is undetermined        |

  Rule: Article 2(b): Adopt laws and, where fitting, sanctions prohibiting discrimination against women

    Scenario: Law that treats women worse or leaves discrimination unpunished (2)
      Given Farid is a woman
      And a law or policy concerns the rights of Farid
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(b) is potentially engaged for Farid: law that treats women worse or leaves discrimination unpunished
      And with CEDAW General Recommendation No. 28, paragraphs 31 and 32
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that treats women worse or leaves discrimination unpunished, where step is <step> (2)
      Given Farid is a woman
      And a law or policy concerns the rights of Farid
        | step   | <step>        |
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2(b) <outcome>: law that treats women worse or leaves discrimination unpunished

      Examples:
        | step                                                       | outcome                |
        | adoption of a law or policy that restricts the right       | is potentially engaged |
        | a law or policy in favour of the right that is not applied | is not engaged         |
        | unknown                                                    | is undetermined        |

    Scenario: No criminal law, or too narrow a one, against violence that strikes women (2)
      Given Murat is a woman
      And a law or policy concerns the rights of Murat
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(b) is potentially engaged for Murat: no criminal law, or too narrow a one, against violence that strikes women
      And with CEDAW General Recommendation No. 35, paragraphs 26, 29, 29(a) and 29(b)
      And with CEDAW General Recommendation No. 28, paragraph 10
      And it is supporting
      And no limit is shown

    Scenario Outline: No criminal law, or too narrow a one, against violence that strikes women, where area is <area>, step is <step> (2)
      Given Murat is a woman
      And a law or policy concerns the rights of Murat
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(b) <outcome>: no criminal law, or too narrow a one, against violence that strikes women

      Examples:
        | area                                                                                | step                                                 | outcome                |
        | protection from violence by others, such as violence in the family or against women | absence of a law that guarantees the right           | is potentially engaged |
        | protection from torture and other violence                                          | absence of a law that guarantees the right           | is undetermined        |
        | unknown                                                                             | absence of a law that guarantees the right           | is undetermined        |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right | is not engaged         |
        | protection from violence by others, such as violence in the family or against women | repeal of a law or policy that guaranteed the right  | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | unknown                                              | is undetermined        |

  Rule: Article 2(c): Give women legal protection through tribunals and public institutions against discrimination

    Scenario: Court or authority that gave no remedy against discrimination of a woman
      Given Ulan is a woman
      And Ulan was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      And proceedings were brought that concern Ulan
        | of    | the unequal treatment                    |
        | state | decided against the one who brought them |
      When the facts are assessed
      Then CEDAW article 2(c) is potentially engaged for Ulan: court or authority that gave no remedy against discrimination of a woman
      And with CEDAW General Recommendation No. 28, paragraphs 17, 33 and 34
      And with CEDAW General Recommendation No. 33, paragraph 15
      And because of the unequal treatment and the proceeding
      And it is primary
      And no limit is shown

    Scenario Outline: Court or authority that gave no remedy against discrimination of a woman, where state is <state>
      Given Ulan is a woman
      And Ulan was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      And proceedings were brought that concern Ulan
        | of    | the unequal treatment |
        | state | <state>               |
      When the facts are assessed
      Then CEDAW article 2(c) <outcome>: court or authority that gave no remedy against discrimination of a woman

      Examples:
        | state                                    | outcome                |
        | decided against the one who brought them | is potentially engaged |
        | not examined on the merits               | is potentially engaged |
        | left without an answer                   | is potentially engaged |
        | rejected or left without an answer       | is potentially engaged |
        | unknown                                  | is undetermined        |

    Scenario: Court or authority that gave no remedy against discrimination of a woman: not when with redress (no authority recognised the wrong)
      Given Ulan is a person in the case
      And Zafar is a woman
      And Zafar was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      And proceedings were brought that concern Ulan
        | of    | the unequal treatment                    |
        | state | decided against the one who brought them |
      And as regards redress for Ulan
        | about            | the unequal treatment |
        | wrong recognised | no                    |
      When the facts are assessed
      Then CEDAW article 2(c) is not engaged: court or authority that gave no remedy against discrimination of a woman

    Scenario: Court or authority that gave no remedy against discrimination of a woman: not when with redress (an authority recognised the wrong), now decided in favour of the one who brought them
      Given Ulan is a woman
      And Ulan was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      And proceedings were brought that concern Ulan
        | of    | the unequal treatment                         |
        | state | decided in favour of the one who brought them |
      And as regards redress for Ulan
        | about            | the unequal treatment |
        | wrong recognised | yes                   |
      When the facts are assessed
      Then CEDAW article 2(c) is not engaged: court or authority that gave no remedy against discrimination of a woman

    Scenario: Violence against a woman that the authorities left without an adequate answer
      Given Daniyar is a woman
      And Daniyar was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Daniyar
        | about | the attack |
        | given | no         |
      When the facts are assessed
      Then CEDAW article 2(c) is potentially engaged for Daniyar: violence against a woman that the authorities left without an adequate answer
      And with CEDAW General Recommendation No. 33, paragraphs 2, 15, 16, 18, 18(g), 19, 51 and 51(a)
      And with CEDAW General Recommendation No. 35, paragraphs 32, 32(a) and 33
      And with CEDAW General Recommendation No. 28, paragraph 34
      And because of the attack and the protection
      And it is primary
      And no limit is shown

    Scenario Outline: Violence against a woman that the authorities left without an adequate answer, where by is <by>
      Given Daniyar is a woman
      And Daniyar was physically attacked
        | by     | <by>    |
        | method | beating |
      And as regards protection for Daniyar
        | about | the attack |
        | given | no         |
      When the facts are assessed
      Then CEDAW article 2(c) <outcome>: violence against a woman that the authorities left without an adequate answer

      Examples:
        | by                          | outcome                |
        | a partner or former partner | is potentially engaged |
        | a company                   | is not engaged         |
        | unknown                     | is undetermined        |

    Scenario: Violence against a woman that the authorities left without an adequate answer: not when the person is not said to be a woman, as regards another person
      Given Daniyar is a journalist
      And Daniyar was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Daniyar
        | about | the attack |
        | given | no         |
      When the facts are assessed
      Then CEDAW article 2(c) is not engaged: violence against a woman that the authorities left without an adequate answer

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

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, where risk is <risk> (2)
      Given Umida is a woman
      And as regards the asylum request of Umida
        | result | rejected |
      And Umida was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | <risk>                       |
      When the facts are assessed
      Then CEDAW article 2(c) <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | risk                  | outcome                |
        | genital mutilation    | is potentially engaged |
        | violence by relatives | is potentially engaged |
        | exploitation          | is potentially engaged |
        | unknown               | is undetermined        |

    Scenario: Violence against an Indigenous woman that the authorities left without an adequate answer
      Given Emil is a woman and an indigenous people
      And Emil was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Emil
        | given | no |
      When the facts are assessed
      Then CEDAW article 2(c) is potentially engaged for Emil: violence against an Indigenous woman that the authorities left without an adequate answer
      And with CEDAW General Recommendation No. 39, paragraphs 26 and 30
      And because of the attack and the protection
      And it is supporting
      And no limit is shown

  Rule: Article 2(d): State refrains from discriminatory acts and practices and sees that authorities comply

    Scenario: Authority or court that treats a woman worse because of sex
      Given Boris is a woman
      And Boris was treated worse than others, called the unequal treatment
        | by     | a ministry    |
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Boris: authority or court that treats a woman worse because of sex
      And with CEDAW General Recommendation No. 28, paragraphs 35 and 9
      And it is primary
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario: Authority or court that treats a woman worse because of sex: not when with measure at work (by a company, allegedly because of being a woman or a man), by a company
      Given Boris is a woman
      And Boris was treated worse than others, called the unequal treatment
        | by     | a company     |
        | ground | sex or gender |
      And Boris suffered a measure at work, called the measure
        | by        | a company              |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: authority or court that treats a woman worse because of sex

    Scenario: Authority or court that treats a woman worse because of sex: not when the person is not said to be a woman, as regards another person
      Given Boris is a lawyer
      And Boris suffered a measure at work, called the measure
        | by        | a ministry             |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: authority or court that treats a woman worse because of sex

    Scenario: Gender-based violence or threats by officials
      Given Zafar is a woman
      And Zafar was publicly discredited
        | by      | State media                        |
        | content | a slur on morality or private life |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Zafar: gender-based violence or threats by officials
      And with CEDAW General Recommendation No. 35, paragraphs 22 and 23
      And with CEDAW General Recommendation No. 19, paragraph 8
      And with CEDAW General Recommendation No. 28, paragraph 35
      And it is primary
      And no limit is shown

    Scenario: Gender-based violence or threats by officials: not when as regards another person
      Given Zafar is a man
      And threats or insults were directed at Zafar
        | by      | police officers  |
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: gender-based violence or threats by officials

    Scenario: Gender-based violence or threats by officials: not when with physical attack (by a company, through rape), with public discrediting (by a company
      Given Zafar is a woman
      And threats or insults were directed at Zafar
        | by      | a company        |
        | content | a threat of rape |
      And Zafar was physically attacked
        | by     | a company |
        | method | rape      |
      And Zafar was publicly discredited
        | by      | a company                          |
        | content | a slur on morality or private life |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: gender-based violence or threats by officials

    Scenario: Stereotypes in a decision on a woman who suffered violence
      Given Bakyt is a woman
      And Bakyt was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And a court or authority gave these reasons in the case of Bakyt, called the reasons-of-decision
        | by              | a court |
        | stereotype used | yes     |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Bakyt: stereotypes in a decision on a woman who suffered violence
      And with CEDAW General Recommendation No. 28, paragraph 35
      And with CEDAW General Recommendation No. 33, paragraphs 18(e) and 22
      And with CEDAW General Recommendation No. 35, paragraph 22
      And because of the attack and the reasons-of-decision
      And it is primary
      And no limit is shown

    Scenario Outline: Stereotypes in a decision on a woman who suffered violence, where by is <by>, stereotype used is <stereotype used>
      Given Bakyt is a woman
      And Bakyt was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And a court or authority gave these reasons in the case of Bakyt, called the reasons-of-decision
        | by              | <by>              |
        | stereotype used | <stereotype used> |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: stereotypes in a decision on a woman who suffered violence

      Examples:
        | by        | stereotype used | outcome                |
        | a court   | yes             | is potentially engaged |
        | a company | yes             | is not engaged         |
        | unknown   | yes             | is undetermined        |
        | a court   | no              | is not engaged         |
        | a court   | unknown         | is not engaged         |

    Scenario: Stereotypes in a decision on a woman who suffered violence: not when as regards someone else
      Given Bakyt is a person in the case
      And Elena is a woman
      And Elena was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And a court or authority gave these reasons in the case of Bakyt, called the reasons-of-decision
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

    Scenario Outline: Woman returned to gender-based violence, where stage is <stage>
      Given Gulnara is a woman
      And this is generally so in the country to which Gulnara would go
        | of | violence against women without protection |
      And Gulnara was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | <stage>                      |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: woman returned to gender-based violence

      Examples:
        | stage       | outcome                |
        | ordered     | is potentially engaged |
        | carried out | is potentially engaged |
        | requested   | is potentially engaged |
        | unknown     | is undetermined        |

    Scenario: Woman returned to gender-based violence: not when being feared, with the risk of violence by relatives
      Given Gulnara is a woman
      And Gulnara was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | feared                       |
        | risk  | violence by relatives        |
      And this is generally so in the country to which Gulnara would go
        | of | violence against women without protection |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: woman returned to gender-based violence

    Scenario: Woman returned to gender-based violence: not when as regards another person
      Given Gulnara is a woman
      And Jamshid is a man
      And Jamshid was removed or was to be removed from the country
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

    Scenario: Employer, company or relatives who treat a woman worse because of sex: not when with measure at work (by a private employer, allegedly because of being a woman or a man)
      Given Nargiza is a woman
      And Rano is a man
      And Rano was treated worse than others, called the unequal treatment
        | by     | a private employer |
        | ground | sex or gender      |
      And Rano suffered a measure at work, called the measure
        | by        | a private employer     |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 2(e) is not engaged: employer, company or relatives who treat a woman worse because of sex

    Scenario: Employer, company or relatives who treat a woman worse because of sex: not when the person is not said to be a woman, as regards another person
      Given Nargiza is a lawyer
      And Nargiza suffered a measure at work, called the measure
        | by        | a private employer     |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 2(e) is not engaged: employer, company or relatives who treat a woman worse because of sex

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

    Scenario Outline: Violence against a woman that the authorities left without an adequate answer, where by is <by> (2)
      Given Elena is a woman
      And Elena was physically attacked
        | by     | <by>    |
        | method | beating |
      And as regards protection for Elena
        | about | the attack |
        | given | no         |
      When the facts are assessed
      Then CEDAW article 2(e) <outcome>: violence against a woman that the authorities left without an adequate answer

      Examples:
        | by                          | outcome                |
        | a partner or former partner | is potentially engaged |
        | a company                   | is not engaged         |
        | unknown                     | is undetermined        |

    Scenario: Violence against a woman that the authorities left without an adequate answer: not when the person is not said to be a woman, as regards another person (2)
      Given Elena is an organisation
      And Elena was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Elena
        | about | the attack |
        | given | no         |
      When the facts are assessed
      Then CEDAW article 2(e) is not engaged: violence against a woman that the authorities left without an adequate answer

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

    Scenario Outline: Law against violence that strikes women which is not applied, where area is <area>, step is <step> (2)
      Given Feruza is a woman
      And a law or policy concerns the rights of Feruza
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(e) <outcome>: law against violence that strikes women which is not applied

      Examples:
        | area                                                                                | step                                                       | outcome                |
        | protection from violence by others, such as violence in the family or against women | a law or policy in favour of the right that is not applied | is potentially engaged |
        | protection from torture and ill-treatment                                           | a law or policy in favour of the right that is not applied | is not engaged         |
        | unknown                                                                             | a law or policy in favour of the right that is not applied | is undetermined        |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right       | is not engaged         |
        | protection from violence by others, such as violence in the family or against women | unknown                                                    | is undetermined        |

    Scenario: No criminal law, or too narrow a one, against violence that strikes women (3)
      Given Viktor is a woman
      And a law or policy concerns the rights of Viktor
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(e) is potentially engaged for Viktor: no criminal law, or too narrow a one, against violence that strikes women
      And with CEDAW General Recommendation No. 35, paragraphs 24(b) and 26
      And with CEDAW General Recommendation No. 28, paragraph 36
      And it is supporting
      And no limit is shown

    Scenario Outline: No criminal law, or too narrow a one, against violence that strikes women, where area is <area>, step is <step> (3)
      Given Viktor is a woman
      And a law or policy concerns the rights of Viktor
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(e) <outcome>: no criminal law, or too narrow a one, against violence that strikes women

      Examples:
        | area                                                                                | step                                                 | outcome                |
        | protection from violence by others, such as violence in the family or against women | absence of a law that guarantees the right           | is potentially engaged |
        | protection from torture and other violence                                          | absence of a law that guarantees the right           | is undetermined        |
        | unknown                                                                             | absence of a law that guarantees the right           | is undetermined        |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right | is not engaged         |
        | protection from violence by others, such as violence in the family or against women | repeal of a law or policy that guaranteed the right  | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | unknown                                              | is undetermined        |

  Rule: Article 2(f): Change or abolish laws, customs and practices that discriminate

    Scenario: Custom or religion given as the reason for treating a woman worse
      Given Jamshid is a woman
      And Jamshid was treated worse than others, called the unequal treatment
        | ground         | sex or gender |
        | custom invoked | yes           |
      When the facts are assessed
      Then CEDAW article 2(f) is potentially engaged for Jamshid: custom or religion given as the reason for treating a woman worse
      And with CEDAW General Recommendation No. 28, paragraphs 31 and 33
      And it is primary
      And no limit is shown

    Scenario Outline: Custom or religion given as the reason for treating a woman worse, where custom invoked is <custom invoked>, ground is <ground>
      Given Jamshid is a woman
      And Jamshid was treated worse than others, called the unequal treatment
        | ground         | <ground>         |
        | custom invoked | <custom invoked> |
      When the facts are assessed
      Then CEDAW article 2(f) <outcome>: custom or religion given as the reason for treating a woman worse

      Examples:
        | custom invoked | ground        | outcome                |
        | yes            | sex or gender | is potentially engaged |
        | no             | sex or gender | is not engaged         |
        | unknown        | sex or gender | is not engaged         |
        | yes            | age           | is not engaged         |
        | yes            | unknown       | is undetermined        |

    Scenario: Custom or religion given as the reason for treating a woman worse: not when as regards another person
      Given Jamshid is a woman
      And Murat is a man
      And Murat was treated worse than others, called the unequal treatment
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

    Scenario Outline: Inheritance denied to a woman because of sex, where form is <form>, linked to is <linked to>
      Given Cholpon is a woman
      And a measure was taken on the property or money of Cholpon
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 2(f) <outcome>: inheritance denied to a woman because of sex

      Examples:
        | form                      | linked to              | outcome                |
        | denial of an inheritance  | being a woman or a man | is potentially engaged |
        | taking of land or a house | being a woman or a man | is not engaged         |
        | unknown                   | being a woman or a man | is undetermined        |
        | denial of an inheritance  | unknown                | is not engaged         |

    Scenario: Inheritance denied to a woman because of sex: not when as regards another person
      Given Cholpon is a woman
      And Farid is a man
      And a measure was taken on the property or money of Farid
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 2(f) is not engaged: inheritance denied to a woman because of sex

    Scenario: Law that treats women worse or leaves discrimination unpunished (3)
      Given Rustam is a woman
      And a law or policy concerns the rights of Rustam
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(f) is potentially engaged for Rustam: law that treats women worse or leaves discrimination unpunished
      And with CEDAW article 2(g)
      And with CEDAW General Recommendation No. 28, paragraph 31
      And with CEDAW General Recommendation No. 33, paragraph 21
      And it is primary
      And no limit is shown

    Scenario Outline: Law that treats women worse or leaves discrimination unpunished, where step is <step> (3)
      Given Rustam is a woman
      And a law or policy concerns the rights of Rustam
        | step   | <step>        |
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2(f) <outcome>: law that treats women worse or leaves discrimination unpunished

      Examples:
        | step                                                       | outcome                |
        | adoption of a law or policy that restricts the right       | is potentially engaged |
        | a law or policy in favour of the right that is not applied | is not engaged         |
        | unknown                                                    | is undetermined        |

    Scenario: Law that treats women worse or leaves discrimination unpunished: not when as regards another person
      Given Rustam is a woman
      And Ulan is a man
      And a law or policy concerns the rights of Ulan
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(f) is not engaged: law that treats women worse or leaves discrimination unpunished

    Scenario: Law that treats women worse or leaves discrimination unpunished: not when ground not told, in the field of equality and protection from discrimination
      Given Rustam is a woman
      And a law or policy concerns the rights of Rustam
        | area | equality and protection from discrimination          |
        | step | adoption of a law or policy that restricts the right |
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

    Scenario Outline: No criminal law, or too narrow a one, against violence that strikes women, where area is <area>, step is <step> (4)
      Given Rano is a woman
      And a law or policy concerns the rights of Rano
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(f) <outcome>: no criminal law, or too narrow a one, against violence that strikes women

      Examples:
        | area                                                                                | step                                                 | outcome                |
        | protection from violence by others, such as violence in the family or against women | absence of a law that guarantees the right           | is potentially engaged |
        | protection from torture and other violence                                          | absence of a law that guarantees the right           | is undetermined        |
        | unknown                                                                             | absence of a law that guarantees the right           | is undetermined        |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right | is not engaged         |
        | protection from violence by others, such as violence in the family or against women | repeal of a law or policy that guaranteed the right  | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | unknown                                              | is undetermined        |

  Rule: Article 2(g): Repeal penal provisions discriminating against women

    Scenario: Crime that only women can commit
      Given Hamid is a woman
      And as regards the pregnancy of Hamid, called the pregnancy-and-birth
        | form | suspicion after a miscarriage |
      When the facts are assessed
      Then CEDAW article 2(g) is potentially engaged for Hamid: crime that only women can commit
      And with CEDAW General Recommendation No. 33, paragraphs 47 and 49
      And it is primary
      And no limit is shown

    Scenario Outline: Crime that only women can commit, where law criminalises is <law criminalises>
      Given Hamid is a woman
      And as regards the pregnancy of Hamid, called the pregnancy-and-birth
        | form             | birth in shackles or under guard |
        | law criminalises | <law criminalises>               |
      When the facts are assessed
      Then CEDAW article 2(g) <outcome>: crime that only women can commit

      Examples:
        | law criminalises | outcome                |
        | yes              | is potentially engaged |
        | no               | is not engaged         |
        | unknown          | is not engaged         |

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

    Scenario Outline: Penal law that leaves out or allows violence that strikes women, where step is <step>
      Given Aigul is a woman
      And a law or policy concerns the rights of Aigul
        | area | protection from violence by others, such as violence in the family or against women |
        | step | <step>                                                                              |
      When the facts are assessed
      Then CEDAW article 2(g) <outcome>: penal law that leaves out or allows violence that strikes women

      Examples:
        | step                                       | outcome                |
        | a law or rule that allows the practice     | is potentially engaged |
        | a definition that leaves out what happened | is potentially engaged |
        | unknown                                    | is undetermined        |

  Rule: Article 3: Take suitable measures in all fields for women's full development and equal exercise of rights

    Scenario: Asylum refused to a woman who fears violence as a woman (3)
      Given Oleg is a woman
      And as regards the asylum request of Oleg
        | result      | rejected  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 3 is potentially engaged for Oleg: asylum refused to a woman who fears violence as a woman
      And with CEDAW General Recommendation No. 32, paragraphs 21 and 24
      And it is supporting
      And no limit is shown

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, where risk is <risk> (3)
      Given Oleg is a woman
      And as regards the asylum request of Oleg
        | result | rejected |
      And Oleg was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | <risk>                       |
      When the facts are assessed
      Then CEDAW article 3 <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | risk                  | outcome                |
        | genital mutilation    | is potentially engaged |
        | violence by relatives | is potentially engaged |
        | exploitation          | is potentially engaged |
        | unknown               | is undetermined        |

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

    Scenario Outline: Decision on a woman that rests on stereotypes, where by is <by>, stereotype used is <stereotype used>
      Given Galina is a woman
      And a court or authority gave these reasons in the case of Galina, called the reasons-of-decision
        | by              | <by>              |
        | stereotype used | <stereotype used> |
      When the facts are assessed
      Then CEDAW article 3 <outcome>: decision on a woman that rests on stereotypes

      Examples:
        | by        | stereotype used | outcome                |
        | a court   | yes             | is potentially engaged |
        | a company | yes             | is not engaged         |
        | unknown   | yes             | is undetermined        |
        | a court   | no              | is not engaged         |
        | a court   | unknown         | is not engaged         |

    Scenario: Violence against a woman that the authorities left without an adequate answer (3)
      Given Olim is a woman
      And Olim was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Olim
        | about | the attack |
        | given | no         |
      When the facts are assessed
      Then CEDAW article 3 is potentially engaged for Olim: violence against a woman that the authorities left without an adequate answer
      And with CEDAW General Recommendation No. 33, paragraphs 6, 11 and 15(g)
      And with CEDAW General Recommendation No. 19, paragraph 1
      And because of the attack and the protection
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence against a woman that the authorities left without an adequate answer, where by is <by> (3)
      Given Olim is a woman
      And Olim was physically attacked
        | by     | <by>    |
        | method | beating |
      And as regards protection for Olim
        | about | the attack |
        | given | no         |
      When the facts are assessed
      Then CEDAW article 3 <outcome>: violence against a woman that the authorities left without an adequate answer

      Examples:
        | by                          | outcome                |
        | a partner or former partner | is potentially engaged |
        | a company                   | is not engaged         |
        | unknown                     | is undetermined        |

    Scenario: Worse treatment of a woman because of sex (3)
      Given Yusuf is a woman
      And Yusuf was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 3 is potentially engaged for Yusuf: worse treatment of a woman because of sex
      And with CEDAW General Recommendation No. 28, paragraphs 16 and 20
      And it is supporting
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Worse treatment of a woman because of sex, where ground is <ground> (3)
      Given Yusuf is a woman
      And Yusuf was treated worse than others, called the unequal treatment
        | ground | <ground> |
      When the facts are assessed
      Then CEDAW article 3 <outcome>: worse treatment of a woman because of sex

      Examples:
        | ground        | outcome                |
        | sex or gender | is potentially engaged |
        | age           | is not engaged         |
        | unknown       | is undetermined        |

  Rule: Article 5(a): Take suitable measures to change social patterns, ending prejudice and customs based on inferiority or stereotyped roles

    Scenario: Custom or religion given as the reason for treating a woman worse (2)
      Given Farid is a woman
      And Farid was treated worse than others, called the unequal treatment
        | ground         | sex or gender |
        | custom invoked | yes           |
      When the facts are assessed
      Then CEDAW article 5(a) is potentially engaged for Farid: custom or religion given as the reason for treating a woman worse
      And with CEDAW General Recommendation No. 28, paragraph 9
      And with CEDAW General Recommendation No. 21, paragraph 15
      And with CEDAW General Recommendation No. 33, paragraph 7
      And it is primary
      And no limit is shown

    Scenario Outline: Custom or religion given as the reason for treating a woman worse, where custom invoked is <custom invoked>, ground is <ground> (2)
      Given Farid is a woman
      And Farid was treated worse than others, called the unequal treatment
        | ground         | <ground>         |
        | custom invoked | <custom invoked> |
      When the facts are assessed
      Then CEDAW article 5(a) <outcome>: custom or religion given as the reason for treating a woman worse

      Examples:
        | custom invoked | ground        | outcome                |
        | yes            | sex or gender | is potentially engaged |
        | no             | sex or gender | is not engaged         |
        | unknown        | sex or gender | is not engaged         |
        | yes            | age           | is not engaged         |
        | yes            | unknown       | is undetermined        |

    Scenario: Custom or religion given as the reason for treating a woman worse: not when as regards another person (2)
      Given Farid is a woman
      And Irina is a man
      And Irina was treated worse than others, called the unequal treatment
        | ground         | sex or gender |
        | custom invoked | yes           |
      When the facts are assessed
      Then CEDAW article 5(a) is not engaged: custom or religion given as the reason for treating a woman worse

    Scenario: Stereotypes in a decision on a woman who suffered violence (2)
      Given Emil is a woman
      And Emil was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And a court or authority gave these reasons in the case of Emil, called the reasons-of-decision
        | by              | a court |
        | stereotype used | yes     |
      When the facts are assessed
      Then CEDAW article 5(a) is potentially engaged for Emil: stereotypes in a decision on a woman who suffered violence
      And with CEDAW General Recommendation No. 33, paragraphs 7, 26, 27, 28 and 29
      And with CEDAW General Recommendation No. 35, paragraph 26
      And because of the attack and the reasons-of-decision
      And it is primary
      And no limit is shown

    Scenario Outline: Stereotypes in a decision on a woman who suffered violence, where by is <by>, stereotype used is <stereotype used> (2)
      Given Emil is a woman
      And Emil was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And a court or authority gave these reasons in the case of Emil, called the reasons-of-decision
        | by              | <by>              |
        | stereotype used | <stereotype used> |
      When the facts are assessed
      Then CEDAW article 5(a) <outcome>: stereotypes in a decision on a woman who suffered violence

      Examples:
        | by        | stereotype used | outcome                |
        | a court   | yes             | is potentially engaged |
        | a company | yes             | is not engaged         |
        | unknown   | yes             | is undetermined        |
        | a court   | no              | is not engaged         |
        | a court   | unknown         | is not engaged         |

    Scenario: Stereotypes in a decision on a woman who suffered violence: not when as regards someone else (2)
      Given Emil is a person in the case
      And Ilyas is a woman
      And Ilyas was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And a court or authority gave these reasons in the case of Emil, called the reasons-of-decision
        | by              | a court |
        | stereotype used | yes     |
      When the facts are assessed
      Then CEDAW article 5(a) is not engaged: stereotypes in a decision on a woman who suffered violence

    Scenario: Violence against a woman treated as a private matter
      Given Ulan is a woman
      And Ulan was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Ulan
        | about           | the attack |
        | taken seriously | no         |
      When the facts are assessed
      Then CEDAW article 5(a) is potentially engaged for Ulan: violence against a woman treated as a private matter
      And with CEDAW General Recommendation No. 35, paragraphs 10, 19, 26 and 30
      And with CEDAW General Recommendation No. 33, paragraph 7
      And with CEDAW General Recommendation No. 19, paragraph 11
      And because of the attack and the protection
      And it is primary
      And no limit is shown

    Scenario Outline: Violence against a woman treated as a private matter, where taken seriously is <taken seriously>
      Given Ulan is a woman
      And Ulan was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Ulan
        | about           | the attack        |
        | taken seriously | <taken seriously> |
      When the facts are assessed
      Then CEDAW article 5(a) <outcome>: violence against a woman treated as a private matter

      Examples:
        | taken seriously | outcome                |
        | no              | is potentially engaged |
        | yes             | is not engaged         |
        | unknown         | is not engaged         |

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

    Scenario Outline: Custody or contact decided against a woman whose partner was violent, where form is <form>
      Given Yana is a woman
      And Yana was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And the marriage or family life of Yana was interfered with, called the measure
        | by   | a court |
        | form | <form>  |
      When the facts are assessed
      Then CEDAW article 5(a) <outcome>: custody or contact decided against a woman whose partner was violent

      Examples:
        | form                                | outcome                |
        | a child taken from the family       | is potentially engaged |
        | refusal of contact with a child     | is potentially engaged |
        | unequal terms of divorce or custody | is potentially engaged |
        | unknown                             | is undetermined        |

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

    Scenario Outline: Woman trafficked or made to prostitute herself, where form is <form>
      Given Kamila is a woman
      And Kamila was made to work against their will, called the work
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 6 <outcome>: woman trafficked or made to prostitute herself

      Examples:
        | form                  | outcome                |
        | trafficking in people | is potentially engaged |
        | bondage for a debt    | is not engaged         |
        | forced prostitution   | is potentially engaged |
        | unknown               | is not engaged         |

    Scenario: Woman trafficked or made to prostitute herself: not when as regards another person
      Given Kamila is a woman
      And Nargiza is a man
      And Nargiza was made to work against their will, called the work
        | form | trafficking in people |
      When the facts are assessed
      Then CEDAW article 6 is not engaged: woman trafficked or made to prostitute herself

    Scenario: Woman trafficked or made to prostitute herself: not when the person is not said to be a woman, as regards another person
      Given Kamila is under eighteen years old
      And Kamila was made to work against their will, called the work
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

    Scenario Outline: Trafficked woman not identified, not protected or sent away, where by is <by>, stage is <stage>
      Given Saida is a woman
      And Saida was made to work against their will, called the work
        | form | trafficking in people |
      And Saida was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
      When the facts are assessed
      Then CEDAW article 6 <outcome>: trafficked woman not identified, not protected or sent away

      Examples:
        | by                           | stage       | outcome                |
        | border or migration officers | ordered     | is potentially engaged |
        | unknown                      | ordered     | is undetermined        |
        | border or migration officers | carried out | is potentially engaged |
        | border or migration officers | unknown     | is undetermined        |

  Rule: Article 7(a): Women vote and stand in elections equally

    Scenario: Woman kept from voting or standing for election because of sex
      Given Boris is a woman
      And Boris was kept from taking part in public affairs, called the measure
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 7(a) is potentially engaged for Boris: woman kept from voting or standing for election because of sex
      And with CEDAW article 7(b)
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman kept from voting or standing for election because of sex, where linked to is <linked to>
      Given Boris is a woman
      And Boris was kept from taking part in public affairs, called the measure
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 7(a) <outcome>: woman kept from voting or standing for election because of sex

      Examples:
        | linked to                  | outcome                |
        | being a woman or a man     | is potentially engaged |
        | what was said or published | is not engaged         |
        | unknown                    | is not engaged         |

  Rule: Article 7(b): Women take part in policy making and hold public office equally

    Scenario: Women in politics and public office
      Given Karim is a woman and a public official
      And threats or insults were directed at Karim
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 7(b) is potentially engaged for Karim: women in politics and public office
      And with CEDAW General Recommendation No. 35, paragraph 14
      And with HRC General Comment No. 28, paragraph 29
      And it is supporting
      And no limit is shown

    Scenario Outline: Women in politics and public office, where content is <content>
      Given Karim is a woman and a public official
      And threats or insults were directed at Karim
        | content | <content> |
      When the facts are assessed
      Then CEDAW article 7(b) <outcome>: women in politics and public office

      Examples:
        | content          | outcome                |
        | a threat of rape | is potentially engaged |
        | unknown          | is undetermined        |

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

    Scenario: Woman kept from an organisation of public life because of sex
      Given Umida is a woman
      And a measure was taken against an organisation of Umida
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 7(c) is potentially engaged for Umida: woman kept from an organisation of public life because of sex
      And it is primary

  Rule: Article 9(1): Equal rights to acquire, change or keep nationality

    Scenario: Woman treated worse as to nationality or its passing on
      Given Bakyt is a woman
      And a measure concerns the nationality or residence status of Bakyt
        | by        | a ministry             |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 9(1) is potentially engaged for Bakyt: woman treated worse as to nationality or its passing on
      And with CEDAW article 9(2)
      And with CEDAW General Recommendation No. 32, paragraphs 63 and 63(b)
      And with CEDAW General Recommendation No. 21, paragraph 6
      And it is primary
      And no limit is shown

    Scenario Outline: Woman treated worse as to nationality or its passing on, where by is <by>, linked to is <linked to>
      Given Bakyt is a woman
      And a measure concerns the nationality or residence status of Bakyt
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 9(1) <outcome>: woman treated worse as to nationality or its passing on

      Examples:
        | by                      | linked to                 | outcome                |
        | a ministry              | being a woman or a man    | is potentially engaged |
        | agents of another State | being a woman or a man    | is not engaged         |
        | unknown                 | being a woman or a man    | is undetermined        |
        | a ministry              | ethnic origin or language | is not engaged         |
        | a ministry              | unknown                   | is not engaged         |

    Scenario: Woman treated worse as to nationality or its passing on: not when as regards another person
      Given Bakyt is a woman
      And Elena is a man
      And a measure concerns the nationality or residence status of Elena
        | by        | a ministry             |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 9(1) is not engaged: woman treated worse as to nationality or its passing on

  Rule: Article 10: Suitable measures against discrimination secure equal rights in education

    Scenario: Girl or woman kept from education because of sex
      Given Rustam is a woman
      And a measure concerns the education or training of Rustam
        | form      | refusal of admission   |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 10 is potentially engaged for Rustam: girl or woman kept from education because of sex
      And with CEDAW General Recommendation No. 28, paragraph 21
      And it is primary
      And no limit is shown

    Scenario Outline: Girl or woman kept from education because of sex, where linked to is <linked to>
      Given Rustam is a woman
      And a measure concerns the education or training of Rustam
        | form      | refusal of admission |
        | linked to | <linked to>          |
      When the facts are assessed
      Then CEDAW article 10 <outcome>: girl or woman kept from education because of sex

      Examples:
        | linked to                 | outcome                |
        | being a woman or a man    | is potentially engaged |
        | ethnic origin or language | is not engaged         |
        | unknown                   | is not engaged         |

    Scenario: Girl or woman kept from education because of sex: not when form not told
      Given Rustam is a woman
      And Ulan is a man
      And a measure concerns the education or training of Ulan
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 10 is not engaged: girl or woman kept from education because of sex

    Scenario: Girl or woman kept from education because of sex: not when the person is not said to be a woman
      Given Rustam is an organisation
      And a measure concerns the education or training of Rustam
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

    Scenario Outline: Pupil or student expelled for pregnancy, where form is <form>
      Given Aigul is a woman and a pupil
      And as regards the pregnancy of Aigul, called the pregnancy-and-birth
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 10(f) <outcome>: pupil or student expelled for pregnancy

      Examples:
        | form                                        | outcome                |
        | loss of school or work because of pregnancy | is potentially engaged |
        | birth in shackles or under guard            | is not engaged         |
        | unknown                                     | is undetermined        |

    Scenario: Pupil or student expelled for pregnancy: not when as regards another person
      Given Aigul is a woman and a pupil
      And Daniyar is a woman
      And as regards the pregnancy of Daniyar, called the pregnancy-and-birth
        | form | loss of school or work because of pregnancy |
      When the facts are assessed
      Then CEDAW article 10(f) is not engaged: pupil or student expelled for pregnancy

    Scenario: Pupil or student expelled for pregnancy: not when as regards another person (2)
      Given Aigul is a man and a pupil
      And as regards the pregnancy of Aigul, called the pregnancy-and-birth
        | form | loss of school or work because of pregnancy |
      When the facts are assessed
      Then CEDAW article 10(f) is not engaged: pupil or student expelled for pregnancy

  Rule: Article 10(h): Access to information on family health, family planning included

    Scenario: Information on family planning withheld from a woman
      Given Hamid is a woman
      And a medical act was carried out on Hamid
        | form     | sterilisation |
        | informed | in part       |
      When the facts are assessed
      Then CEDAW article 10(h) is potentially engaged for Hamid: information on family planning withheld from a woman
      And with CEDAW General Recommendation No. 21, paragraph 22
      And it is supporting
      And no limit is shown

    Scenario Outline: Information on family planning withheld from a woman, where informed is <informed>
      Given Hamid is a woman
      And a medical act was carried out on Hamid
        | form     | sterilisation |
        | informed | <informed>    |
      When the facts are assessed
      Then CEDAW article 10(h) <outcome>: information on family planning withheld from a woman

      Examples:
        | informed | outcome                |
        | in part  | is potentially engaged |
        | no       | is potentially engaged |
        | unknown  | is undetermined        |

  Rule: Article 11(1): Suitable measures against discrimination secure equal employment rights

    Scenario: Sexual harassment of a woman at work
      Given Oleg is a woman
      And Oleg was harassed
        | by   | a private employer       |
        | form | unwanted sexual advances |
      When the facts are assessed
      Then CEDAW article 11(1) is potentially engaged for Oleg: sexual harassment of a woman at work
      And with CEDAW General Recommendation No. 19, paragraph 17
      And with CEDAW General Recommendation No. 19, paragraph 18
      And it is primary
      And no limit is shown
      And CEDAW article 11(1)(f) is potentially engaged for Oleg: sexual harassment of a woman at work
      And it is supporting

    Scenario Outline: Sexual harassment of a woman at work, where by is <by>
      Given Oleg is a woman
      And Oleg was harassed
        | by   | <by>                     |
        | form | unwanted sexual advances |
      When the facts are assessed
      Then CEDAW article 11(1) <outcome>: sexual harassment of a woman at work

      Examples:
        | by                 | outcome                |
        | a private employer | is potentially engaged |
        | unknown            | is undetermined        |

    Scenario: Sexual harassment of a woman at work: not when with physical attack (by police officers, at a home), by police officers
      Given Oleg is a woman
      And Oleg was harassed
        | by    | police officers          |
        | where | a home                   |
        | form  | unwanted sexual advances |
      And Oleg was physically attacked
        | by     | police officers            |
        | where  | a home                     |
        | method | sexual touching or assault |
      When the facts are assessed
      Then CEDAW article 11(1) is not engaged: sexual harassment of a woman at work

    Scenario: Sexual harassment of a woman at work: not when with physical attack (by a private employer, at a workplace or office), through repeated checks or inspections
      Given Oleg is a woman
      And Oleg was harassed
        | by    | a private employer             |
        | where | a workplace or office          |
        | form  | repeated checks or inspections |
      And Oleg was physically attacked
        | by     | a private employer    |
        | where  | a workplace or office |
        | method | beating               |
      When the facts are assessed
      Then CEDAW article 11(1) is not engaged: sexual harassment of a woman at work

  Rule: Article 11(1)(b): Same job opportunities and selection criteria

    Scenario: Woman not hired or not let into work because of sex
      Given Yusuf is a woman
      And Yusuf suffered a measure at work, called the measure
        | form      | refusal to hire or reinstate |
        | linked to | being a woman or a man       |
      When the facts are assessed
      Then CEDAW article 11(1)(b) is potentially engaged for Yusuf: woman not hired or not let into work because of sex
      And with CEDAW General Recommendation No. 28, paragraph 13
      And it is primary
      And no limit is shown
      And CEDAW article 11(1)(c) is potentially engaged for Yusuf: woman not hired or not let into work because of sex
      And it is supporting

    Scenario Outline: Woman not hired or not let into work because of sex, where form is <form>
      Given Yusuf is a woman
      And Yusuf suffered a measure at work, called the measure
        | form      | <form>                 |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 11(1)(b) <outcome>: woman not hired or not let into work because of sex

      Examples:
        | form                         | outcome                |
        | refusal to hire or reinstate | is potentially engaged |
        | a disciplinary sanction      | is not engaged         |
        | unknown                      | is undetermined        |

    Scenario: Woman not hired or not let into work because of sex: not when as regards another person
      Given Yusuf is a man
      And Yusuf suffered a measure at work, called the measure
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

    Scenario Outline: Woman dismissed or set back at work because of sex, where form is <form>, linked to is <linked to>
      Given Galina is a woman
      And Galina suffered a measure at work, called the measure
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 11(1)(c) <outcome>: woman dismissed or set back at work because of sex

      Examples:
        | form                           | linked to              | outcome                |
        | dismissal                      | being a woman or a man | is potentially engaged |
        | unknown                        | being a woman or a man | is undetermined        |
        | a contract that is not renewed | being a woman or a man | is potentially engaged |
        | demotion or transfer           | being a woman or a man | is potentially engaged |
        | a forced resignation           | being a woman or a man | is potentially engaged |
        | loss of a professional licence | being a woman or a man | is potentially engaged |
        | a post below the qualification | being a woman or a man | is potentially engaged |
        | dismissal                      | journalism             | is not engaged         |
        | dismissal                      | unknown                | is not engaged         |

    Scenario: Woman dismissed or set back at work because of sex: not when as regards another person
      Given Galina is a woman
      And Karim is a man
      And Karim suffered a measure at work, called the measure
        | form      | dismissal              |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 11(1)(c) is not engaged: woman dismissed or set back at work because of sex

  Rule: Article 11(1)(d): Equal pay, benefits and treatment for equal-value work, and in judging its quality

    Scenario: Woman paid less because of sex
      Given Olim is a woman
      And Olim suffered a measure at work, called the measure
        | form      | wages withheld         |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 11(1)(d) is potentially engaged for Olim: woman paid less because of sex
      And with CEDAW General Recommendation No. 28, paragraph 13
      And it is primary
      And no limit is shown

    Scenario Outline: Woman paid less because of sex, where form is <form>, linked to is <linked to>
      Given Olim is a woman
      And Olim suffered a measure at work, called the measure
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 11(1)(d) <outcome>: woman paid less because of sex

      Examples:
        | form                    | linked to              | outcome                |
        | wages withheld          | being a woman or a man | is potentially engaged |
        | a disciplinary sanction | being a woman or a man | is not engaged         |
        | unknown                 | being a woman or a man | is undetermined        |
        | wages withheld          | journalism             | is not engaged         |
        | wages withheld          | unknown                | is not engaged         |

    Scenario: Woman paid less because of sex: not when as regards another person
      Given Olim is a woman
      And Sitora is a man
      And Sitora suffered a measure at work, called the measure
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

    Scenario Outline: Social security of a woman denied or cut because of sex, where given is <given>, ground is <ground>, of is <of>
      Given Yana is a woman
      And as regards a benefit or service for Yana
        | of    | <of>    |
        | given | <given> |
      And Yana was treated worse than others, called the unequal treatment
        | about  | the social service |
        | ground | <ground>           |
      When the facts are assessed
      Then CEDAW article 11(1)(e) <outcome>: social security of a woman denied or cut because of sex

      Examples:
        | given   | ground        | of                            | outcome                |
        | no      | sex or gender | social insurance or a pension | is potentially engaged |
        | yes     | sex or gender | social insurance or a pension | is not engaged         |
        | unknown | sex or gender | social insurance or a pension | is undetermined        |
        | no      | age           | social insurance or a pension | is not engaged         |
        | no      | unknown       | social insurance or a pension | is undetermined        |
        | no      | sex or gender | unknown                       | is undetermined        |

    Scenario: Social security of a woman denied or cut because of sex: not when as regards another person
      Given Yana is a woman
      And Bakyt is a man
      And as regards a benefit or service for Bakyt
        | of    | social insurance or a pension |
        | given | no                            |
      And Bakyt was treated worse than others, called the unequal treatment
        | about  | the social service |
        | ground | sex or gender      |
      When the facts are assessed
      Then CEDAW article 11(1)(e) is not engaged: social security of a woman denied or cut because of sex

    Scenario: Social security of a woman denied or cut because of sex: not when as regards someone else
      Given Yana is a person in the case
      And Bakyt is a woman
      And as regards a benefit or service for Bakyt
        | of    | social insurance or a pension |
        | given | no                            |
      And Yana was treated worse than others, called the unequal treatment
        | about  | the social service |
        | ground | sex or gender      |
      When the facts are assessed
      Then CEDAW article 11(1)(e) is not engaged: social security of a woman denied or cut because of sex

  Rule: Article 11(2)(a): Prohibit, with sanctions, dismissal for pregnancy or maternity leave and marital-status bias in dismissals

    Scenario: Woman who lost her work because of pregnancy or maternity
      Given Farid is a woman
      And as regards the pregnancy of Farid, called the pregnancy-and-birth
        | form | loss of school or work because of pregnancy |
      And Farid suffered a measure at work, called the measure
        | form | dismissal |
      When the facts are assessed
      Then CEDAW article 11(2)(a) is potentially engaged for Farid: woman who lost her work because of pregnancy or maternity
      And with CEDAW General Recommendation No. 28, paragraph 13
      And because of the pregnancy-and-birth and the measure
      And it is primary
      And no limit is shown

    Scenario Outline: Woman who lost her work because of pregnancy or maternity, where form is <form>, form 2 is <form 2>
      Given Farid is a woman
      And as regards the pregnancy of Farid, called the pregnancy-and-birth
        | form | <form> |
      And Farid suffered a measure at work, called the measure
        | form | <form 2> |
      When the facts are assessed
      Then CEDAW article 11(2)(a) <outcome>: woman who lost her work because of pregnancy or maternity

      Examples:
        | form                                        | form 2                         | outcome                |
        | loss of school or work because of pregnancy | dismissal                      | is potentially engaged |
        | unknown                                     | dismissal                      | is undetermined        |
        | loss of school or work because of pregnancy | a disciplinary sanction        | is not engaged         |
        | loss of school or work because of pregnancy | a contract that is not renewed | is potentially engaged |
        | loss of school or work because of pregnancy | demotion or transfer           | is potentially engaged |
        | loss of school or work because of pregnancy | a forced resignation           | is potentially engaged |
        | loss of school or work because of pregnancy | refusal to hire or reinstate   | is potentially engaged |
        | loss of school or work because of pregnancy | unknown                        | is undetermined        |

    Scenario: Woman who lost her work because of pregnancy or maternity: not when as regards someone else
      Given Farid is a person in the case
      And Irina is a woman
      And as regards the pregnancy of Irina, called the pregnancy-and-birth
        | form | loss of school or work because of pregnancy |
      And Farid suffered a measure at work, called the measure
        | form | dismissal |
      When the facts are assessed
      Then CEDAW article 11(2)(a) is not engaged: woman who lost her work because of pregnancy or maternity

    Scenario: Woman who lost her work because of pregnancy or maternity: not when as regards another person
      Given Farid is a woman
      And Irina is a man
      And as regards the pregnancy of Irina, called the pregnancy-and-birth
        | form | loss of school or work because of pregnancy |
      And Irina suffered a measure at work, called the measure
        | form | dismissal |
      When the facts are assessed
      Then CEDAW article 11(2)(a) is not engaged: woman who lost her work because of pregnancy or maternity

  Rule: Article 11(2)(b): Introduce maternity leave, paid or with comparable benefits, keeping job, seniority and allowances

    Scenario: Woman who lost her work because of pregnancy or maternity (2)
      Given Murat is a woman
      And as regards the pregnancy of Murat, called the pregnancy-and-birth
        | form | loss of school or work because of pregnancy |
      And Murat suffered a measure at work, called the measure
        | form | dismissal |
      When the facts are assessed
      Then CEDAW article 11(2)(b) is potentially engaged for Murat: woman who lost her work because of pregnancy or maternity
      And with CEDAW article 11(2)
      And because of the pregnancy-and-birth and the measure
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman who lost her work because of pregnancy or maternity, where form is <form>, form 2 is <form 2> (2)
      Given Murat is a woman
      And as regards the pregnancy of Murat, called the pregnancy-and-birth
        | form | <form> |
      And Murat suffered a measure at work, called the measure
        | form | <form 2> |
      When the facts are assessed
      Then CEDAW article 11(2)(b) <outcome>: woman who lost her work because of pregnancy or maternity

      Examples:
        | form                                        | form 2                         | outcome                |
        | loss of school or work because of pregnancy | dismissal                      | is potentially engaged |
        | unknown                                     | dismissal                      | is undetermined        |
        | loss of school or work because of pregnancy | a disciplinary sanction        | is not engaged         |
        | loss of school or work because of pregnancy | a contract that is not renewed | is potentially engaged |
        | loss of school or work because of pregnancy | demotion or transfer           | is potentially engaged |
        | loss of school or work because of pregnancy | a forced resignation           | is potentially engaged |
        | loss of school or work because of pregnancy | refusal to hire or reinstate   | is potentially engaged |
        | loss of school or work because of pregnancy | unknown                        | is undetermined        |

  Rule: Article 12(1): Suitable measures secure equal access to health care, including family planning

    Scenario: Care in pregnancy denied, or pregnancy punished or forced on
      Given Ulan is a woman
      And as regards the pregnancy of Ulan, called the pregnancy-and-birth
        | form | a termination was denied |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Ulan: care in pregnancy denied, or pregnancy punished or forced on
      And with CEDAW article 12(2)
      And with CEDAW General Recommendation No. 24, paragraphs 1, 14, 2 and 11
      And with CEDAW General Recommendation No. 35, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Care in pregnancy denied, or pregnancy punished or forced on, where form is <form>
      Given Ulan is a woman
      And as regards the pregnancy of Ulan, called the pregnancy-and-birth
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: care in pregnancy denied, or pregnancy punished or forced on

      Examples:
        | form                                        | outcome                |
        | a termination was denied                    | is potentially engaged |
        | loss of school or work because of pregnancy | is not engaged         |
        | unknown                                     | is undetermined        |

    Scenario: Woman treated without free and informed consent
      Given Daniyar is a woman
      And a medical act was carried out on Daniyar
        | consent | no |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Daniyar: woman treated without free and informed consent
      And with CEDAW General Recommendation No. 24, paragraphs 15, 20 and 22
      And with CEDAW General Recommendation No. 35, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Woman treated without free and informed consent, where consent is <consent>
      Given Daniyar is a woman
      And a medical act was carried out on Daniyar
        | consent | <consent> |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: woman treated without free and informed consent

      Examples:
        | consent | outcome                |
        | no      | is potentially engaged |
        | yes     | is undetermined        |
        | unknown | is undetermined        |

    Scenario: Woman treated without free and informed consent: not when with free consent, after full information
      Given Daniyar is a woman
      And a medical act was carried out on Daniyar
        | consent  | yes |
        | informed | yes |
      When the facts are assessed
      Then CEDAW article 12(1) is not engaged: woman treated without free and informed consent

    Scenario: Woman treated without free and informed consent: not when as regards another person
      Given Daniyar is a woman
      And Gulnara is a man
      And a medical act was carried out on Gulnara
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

    Scenario Outline: Care not given to a woman at a disadvantage, where given is <given>
      Given Umida is a woman and a migrant
      And as regards health care for Umida
        | given | <given> |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: care not given to a woman at a disadvantage

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: Woman refused care for lack of money, insurance or papers
      Given Emil is a woman
      And as regards health care for Emil
        | given              | no  |
        | refused for status | yes |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Emil: woman refused care for lack of money, insurance or papers
      And with CEDAW General Recommendation No. 24, paragraphs 2 and 21
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman refused care for lack of money, insurance or papers, where given is <given>, refused for status is <refused for status>
      Given Emil is a woman
      And as regards health care for Emil
        | given              | <given>              |
        | refused for status | <refused for status> |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: woman refused care for lack of money, insurance or papers

      Examples:
        | given   | refused for status | outcome                |
        | no      | yes                | is potentially engaged |
        | yes     | yes                | is not engaged         |
        | unknown | yes                | is undetermined        |
        | no      | no                 | is not engaged         |
        | no      | unknown            | is not engaged         |

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

    Scenario Outline: Care in pregnancy or at birth denied, where given is <given>
      Given Kamila is a woman
      And as regards health care for Kamila
        | of    | care in pregnancy or at birth |
        | given | <given>                       |
      When the facts are assessed
      Then CEDAW article 12(2) <outcome>: care in pregnancy or at birth denied

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

    Scenario: Care in pregnancy or at birth denied: not when with health care (namely care in pregnancy or at birth, care was refused or not available)
      Given Kamila is a woman
      And Nargiza is a man
      And as regards the pregnancy of Nargiza, called the pregnancy-and-birth
        | form | care at birth was denied |
      And as regards health care for Nargiza
        | of    | care in pregnancy or at birth |
        | given | no                            |
      When the facts are assessed
      Then CEDAW article 12(2) is not engaged: care in pregnancy or at birth denied

    Scenario: Care in pregnancy or at birth denied: also when without health care, with pregnancy and childbirth (in that care at birth was denied)
      Given Kamila is a woman
      And as regards the pregnancy of Kamila, called the pregnancy-and-birth
        | form | care at birth was denied |
      When the facts are assessed
      Then CEDAW article 12(2) is potentially engaged for Kamila: care in pregnancy or at birth denied

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

    Scenario Outline: Inheritance denied to a woman because of sex, where form is <form>, linked to is <linked to> (2)
      Given Saida is a woman
      And a measure was taken on the property or money of Saida
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 13 <outcome>: inheritance denied to a woman because of sex

      Examples:
        | form                      | linked to              | outcome                |
        | denial of an inheritance  | being a woman or a man | is potentially engaged |
        | taking of land or a house | being a woman or a man | is not engaged         |
        | unknown                   | being a woman or a man | is undetermined        |
        | denial of an inheritance  | unknown                | is not engaged         |

  Rule: Article 13(a): Equal right to family benefits

    Scenario: Family benefits denied to a woman because of sex
      Given Boris is a woman
      And as regards a benefit or service for Boris
        | of    | a family or child benefit |
        | given | no                        |
      And Boris was treated worse than others, called the unequal treatment
        | about  | the social service |
        | ground | sex or gender      |
      When the facts are assessed
      Then CEDAW article 13(a) is potentially engaged for Boris: family benefits denied to a woman because of sex
      And with CEDAW General Recommendation No. 28, paragraph 16
      And because of the social service and the unequal treatment
      And it is primary
      And no limit is shown

    Scenario Outline: Family benefits denied to a woman because of sex, where given is <given>, ground is <ground>, of is <of>
      Given Boris is a woman
      And as regards a benefit or service for Boris
        | of    | <of>    |
        | given | <given> |
      And Boris was treated worse than others, called the unequal treatment
        | about  | the social service |
        | ground | <ground>           |
      When the facts are assessed
      Then CEDAW article 13(a) <outcome>: family benefits denied to a woman because of sex

      Examples:
        | given   | ground        | of                        | outcome                |
        | no      | sex or gender | a family or child benefit | is potentially engaged |
        | yes     | sex or gender | a family or child benefit | is not engaged         |
        | unknown | sex or gender | a family or child benefit | is undetermined        |
        | no      | age           | a family or child benefit | is not engaged         |
        | no      | unknown       | a family or child benefit | is undetermined        |
        | no      | sex or gender | unknown                   | is undetermined        |

    Scenario: Family benefits denied to a woman because of sex: not when as regards another person
      Given Boris is a woman
      And Feruza is a man
      And as regards a benefit or service for Feruza
        | of    | a family or child benefit |
        | given | no                        |
      And Feruza was treated worse than others, called the unequal treatment
        | about  | the social service |
        | ground | sex or gender      |
      When the facts are assessed
      Then CEDAW article 13(a) is not engaged: family benefits denied to a woman because of sex

    Scenario: Family benefits denied to a woman because of sex: not when as regards someone else
      Given Boris is a person in the case
      And Feruza is a woman
      And as regards a benefit or service for Feruza
        | of    | a family or child benefit |
        | given | no                        |
      And Boris was treated worse than others, called the unequal treatment
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
      Given Karim is a woman and rural women
      And a measure concerns the land or livelihood of Karim
        | form | taking of land |
      When the facts are assessed
      Then CEDAW article 14(1) is potentially engaged for Karim: land or livelihood taken from rural women
      And with CEDAW General Recommendation No. 34, paragraphs 61 and 15
      And it is supporting
      And no limit is shown

    Scenario Outline: Land or livelihood taken from rural women, where form is <form>
      Given Karim is a woman and rural women
      And a measure concerns the land or livelihood of Karim
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 14(1) <outcome>: land or livelihood taken from rural women

      Examples:
        | form                                             | outcome                |
        | taking of land                                   | is potentially engaged |
        | closing of access                                | is potentially engaged |
        | refusal to recognise land                        | is potentially engaged |
        | limits on herding, fishing, hunting or gathering | is potentially engaged |
        | unknown                                          | is undetermined        |

    Scenario: Violence against a rural woman
      Given Sitora is a woman and rural women
      And Sitora was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      When the facts are assessed
      Then CEDAW article 14(1) is potentially engaged for Sitora: violence against a rural woman
      And with CEDAW General Recommendation No. 19, paragraph 21
      And with CEDAW General Recommendation No. 34, paragraphs 24 and 25
      And it is supporting
      And no limit is shown

  Rule: Article 14(2)(a): Rural women help shape and carry out development plans

    Scenario: Rural women left out of decisions on their land or village
      Given Bakyt is a woman and rural women
      And as regards consultation of Bakyt before a decision
        | held | no |
      When the facts are assessed
      Then CEDAW article 14(2)(a) is potentially engaged for Bakyt: rural women left out of decisions on their land or village
      And with CEDAW General Recommendation No. 34, paragraph 53
      And it is primary
      And no limit is shown

    Scenario Outline: Rural women left out of decisions on their land or village, where held is <held>
      Given Bakyt is a woman and rural women
      And as regards consultation of Bakyt before a decision
        | held | <held> |
      When the facts are assessed
      Then CEDAW article 14(2)(a) <outcome>: rural women left out of decisions on their land or village

      Examples:
        | held    | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

    Scenario: Rural women left out of decisions on their land or village: not when as regards another person
      Given Bakyt is a woman and rural women
      And Elena is a man
      And as regards consultation of Elena before a decision
        | held | no |
      When the facts are assessed
      Then CEDAW article 14(2)(a) is not engaged: rural women left out of decisions on their land or village

  Rule: Article 14(2)(b): Rural women have adequate care, counselling and family planning

    Scenario: Health care out of reach of rural women
      Given Irina is a woman and rural women
      And as regards health care for Irina
        | given | no |
      When the facts are assessed
      Then CEDAW article 14(2)(b) is potentially engaged for Irina: health care out of reach of rural women
      And with CEDAW General Recommendation No. 34, paragraphs 39 and 37
      And it is primary
      And no limit is shown

    Scenario Outline: Health care out of reach of rural women, where given is <given>
      Given Irina is a woman and rural women
      And as regards health care for Irina
        | given | <given> |
      When the facts are assessed
      Then CEDAW article 14(2)(b) <outcome>: health care out of reach of rural women

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

    Scenario: Health care out of reach of rural women: not when as regards another person
      Given Irina is a woman and rural women
      And Leyla is a man
      And as regards health care for Leyla
        | given | no |
      When the facts are assessed
      Then CEDAW article 14(2)(b) is not engaged: health care out of reach of rural women

  Rule: Article 14(2)(g): Rural women have farm credit, markets, technology and equality in land reform and resettlement

    Scenario: Land or livelihood taken from rural women (2)
      Given Parviz is a woman and rural women
      And a measure concerns the land or livelihood of Parviz
        | form | taking of land |
      When the facts are assessed
      Then CEDAW article 14(2)(g) is potentially engaged for Parviz: land or livelihood taken from rural women
      And with CEDAW General Recommendation No. 34, paragraphs 58, 59, 61 and 78
      And it is primary
      And no limit is shown

    Scenario Outline: Land or livelihood taken from rural women, where form is <form> (2)
      Given Parviz is a woman and rural women
      And a measure concerns the land or livelihood of Parviz
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 14(2)(g) <outcome>: land or livelihood taken from rural women

      Examples:
        | form                                             | outcome                |
        | taking of land                                   | is potentially engaged |
        | closing of access                                | is potentially engaged |
        | refusal to recognise land                        | is potentially engaged |
        | limits on herding, fishing, hunting or gathering | is potentially engaged |
        | unknown                                          | is undetermined        |

    Scenario: Land or livelihood taken from rural women: not when as regards another person
      Given Parviz is a woman and rural women
      And Timur is a man
      And a measure concerns the land or livelihood of Timur
        | form | taking of land |
      When the facts are assessed
      Then CEDAW article 14(2)(g) is not engaged: land or livelihood taken from rural women

    Scenario: Land or livelihood taken from rural women: not when with measure on property or money (in the form of closing or refusal of a bank account), in the form of settle
      Given Parviz is a woman and rural women
      And a measure concerns the land or livelihood of Parviz
        | form | settlement of others |
      And a measure was taken on the property or money of Parviz
        | form | closing or refusal of a bank account |
      When the facts are assessed
      Then CEDAW article 14(2)(g) is not engaged: land or livelihood taken from rural women

  Rule: Article 14(2)(h): Rural women have adequate living conditions, chiefly housing, sanitation, power, water, transport

    Scenario: Rural women put out of their homes or left without water or housing
      Given Zarina is a woman and rural women
      And as regards a benefit or service for Zarina
        | of    | housing or shelter |
        | given | no                 |
      When the facts are assessed
      Then CEDAW article 14(2)(h) is potentially engaged for Zarina: rural women put out of their homes or left without water or housing
      And with CEDAW General Recommendation No. 34, paragraphs 80, 85 and 61
      And it is primary
      And no limit is shown

    Scenario Outline: Rural women put out of their homes or left without water or housing, where given is <given>
      Given Zarina is a woman and rural women
      And as regards a benefit or service for Zarina
        | of    | housing or shelter |
        | given | <given>            |
      When the facts are assessed
      Then CEDAW article 14(2)(h) <outcome>: rural women put out of their homes or left without water or housing

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: Rural women put out of their homes or left without water or housing: not when with benefit or service (namely housing or shelter, it was given), namely food
      Given Zarina is a woman and rural women
      And as regards a benefit or service for Zarina, called the first social service
        | of    | food |
        | given | no   |
      And as regards a benefit or service for Zarina, called the second social service
        | of    | housing or shelter |
        | given | yes                |
      When the facts are assessed
      Then CEDAW article 14(2)(h) is not engaged: rural women put out of their homes or left without water or housing

    Scenario: Rural women put out of their homes or left without water or housing: not when as regards another person
      Given Zarina is a woman and rural women
      And Dilbar is a man
      And Dilbar was or was to be put out of the home
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

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, where risk is <risk> (4)
      Given Polina is a woman
      And as regards the asylum request of Polina
        | result | rejected |
      And Polina was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | <risk>                       |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: asylum refused to a woman who fears violence as a woman

      Examples:
        | risk                  | outcome                |
        | genital mutilation    | is potentially engaged |
        | violence by relatives | is potentially engaged |
        | exploitation          | is potentially engaged |
        | unknown               | is undetermined        |

    Scenario: Authority or court that treats a woman worse because of sex (2)
      Given Ilyas is a woman
      And Ilyas was treated worse than others, called the unequal treatment
        | by     | a ministry    |
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Ilyas: authority or court that treats a woman worse because of sex
      And with CEDAW General Recommendation No. 33, paragraphs 6 and 22
      And it is supporting
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario: Inheritance denied to a woman because of sex (3)
      Given Zafar is a woman
      And a measure was taken on the property or money of Zafar
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Zafar: inheritance denied to a woman because of sex
      And with CEDAW General Recommendation No. 21, paragraphs 26 and 8
      And it is supporting
      And no limit is shown

    Scenario Outline: Inheritance denied to a woman because of sex, where form is <form>, linked to is <linked to> (3)
      Given Zafar is a woman
      And a measure was taken on the property or money of Zafar
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: inheritance denied to a woman because of sex

      Examples:
        | form                      | linked to              | outcome                |
        | denial of an inheritance  | being a woman or a man | is potentially engaged |
        | taking of land or a house | being a woman or a man | is not engaged         |
        | unknown                   | being a woman or a man | is undetermined        |
        | denial of an inheritance  | unknown                | is not engaged         |

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

    Scenario Outline: Law that treats women worse or leaves discrimination unpunished, where step is <step> (4)
      Given Gulnara is a woman
      And a law or policy concerns the rights of Gulnara
        | step   | <step>        |
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: law that treats women worse or leaves discrimination unpunished

      Examples:
        | step                                                       | outcome                |
        | adoption of a law or policy that restricts the right       | is potentially engaged |
        | a law or policy in favour of the right that is not applied | is not engaged         |
        | unknown                                                    | is undetermined        |

    Scenario: Woman treated worse by courts or the police, or in the law of trials
      Given Umida is a woman
      And Umida was treated worse than others
        | by     | a court                       |
        | area   | the rights of accused persons |
        | ground | sex or gender                 |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Umida: woman treated worse by courts or the police, or in the law of trials
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

    Scenario Outline: Woman who cannot contract, own or sue in her own name, where capacity ground is <capacity ground>, legal capacity is <legal capacity>
      Given Vera is a woman
      And as regards the civil status of Vera, called the status
        | legal capacity  | <legal capacity>  |
        | capacity ground | <capacity ground> |
      When the facts are assessed
      Then CEDAW article 15(2) <outcome>: woman who cannot contract, own or sue in her own name

      Examples:
        | capacity ground            | legal capacity | outcome                |
        | sex or gender              | no             | is potentially engaged |
        | age                        | no             | is not engaged         |
        | being married or unmarried | no             | is potentially engaged |
        | unknown                    | no             | is not engaged         |
        | sex or gender              | yes            | is not engaged         |
        | sex or gender              | unknown        | is undetermined        |

    Scenario: Woman who cannot contract, own or sue in her own name: not when as regards another person
      Given Vera is a woman
      And Aigul is a man
      And as regards the civil status of Aigul, called the status
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

    Scenario Outline: Woman kept from moving because of sex, where linked to is <linked to>
      Given Elena is a woman
      And Elena was kept from moving freely, called the measure
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 15(4) <outcome>: woman kept from moving because of sex

      Examples:
        | linked to                  | outcome                |
        | being a woman or a man     | is potentially engaged |
        | what was said or published | is not engaged         |
        | unknown                    | is not engaged         |

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

    Scenario Outline: Woman or girl married without her free consent, where form is <form>
      Given Leyla is a woman
      And the marriage or family life of Leyla was interfered with, called the measure
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 16(1)(b) <outcome>: woman or girl married without her free consent

      Examples:
        | form                                        | outcome                |
        | pressure to marry someone who used violence | is potentially engaged |
        | a forced marriage                           | is potentially engaged |
        | refusal of family reunification             | is not engaged         |
        | unknown                                     | is undetermined        |

    Scenario: Asylum refused to a woman pressed into a marriage or pursued for her own choice
      Given Timur is a woman
      And the marriage or family life of Timur was interfered with, called the measure
        | by     | members of the family or community |
        | abroad | yes                                |
        | form   | a forced marriage                  |
      And as regards the asylum request of Timur
        | result      | rejected  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 16(1)(b) is potentially engaged for Timur: asylum refused to a woman pressed into a marriage or pursued for her own choice
      And with CEDAW General Recommendation No. 32, paragraphs 15 and 26
      And with CEDAW General Recommendation No. 21, paragraph 16
      And because of the measure and the asylum procedure
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Asylum refused to a woman pressed into a marriage or pursued for her own choice, where form is <form>
      Given Timur is a woman
      And the marriage or family life of Timur was interfered with, called the measure
        | by     | members of the family or community |
        | abroad | yes                                |
        | form   | <form>                             |
      And as regards the asylum request of Timur
        | result      | rejected  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 16(1)(b) <outcome>: asylum refused to a woman pressed into a marriage or pursued for her own choice

      Examples:
        | form                  | outcome                |
        | a marriage of a child | is potentially engaged |
        | a forced marriage     | is potentially engaged |
        | unknown               | is undetermined        |

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

    Scenario Outline: Wife with fewer rights than her husband, where form is <form>
      Given Lola is a woman
      And the marriage or family life of Lola was interfered with, called the measure
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 16(1)(c) <outcome>: wife with fewer rights than her husband

      Examples:
        | form                                | outcome                |
        | unequal rights of the spouses       | is potentially engaged |
        | refusal of family reunification     | is not engaged         |
        | unequal terms of divorce or custody | is potentially engaged |
        | unknown                             | is undetermined        |

    Scenario: Wife with fewer rights than her husband: not when as regards another person
      Given Lola is a woman
      And Olim is a man
      And the marriage or family life of Olim was interfered with, called the measure
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
      And with CEDAW General Recommendation No. 29, paragraph 51
      And it is supporting
      And no limit is shown

    Scenario Outline: Inheritance denied to a woman because of sex, where form is <form>, linked to is <linked to> (4)
      Given Dilbar is a woman
      And a measure was taken on the property or money of Dilbar
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 16(1)(c) <outcome>: inheritance denied to a woman because of sex

      Examples:
        | form                      | linked to              | outcome                |
        | denial of an inheritance  | being a woman or a man | is potentially engaged |
        | taking of land or a house | being a woman or a man | is not engaged         |
        | unknown                   | being a woman or a man | is undetermined        |
        | denial of an inheritance  | unknown                | is not engaged         |

  Rule: Article 16(1)(d): Equal parental rights and duties whatever marital status

    Scenario: Decision on the children of a woman that rests on stereotypes
      Given Jamshid is a woman
      And the marriage or family life of Jamshid was interfered with, called the measure
        | by   | a court                         |
        | form | refusal of contact with a child |
      And a court or authority gave these reasons in the case of Jamshid, called the reasons-of-decision
        | by              | a court     |
        | of              | the measure |
        | stereotype used | yes         |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is potentially engaged for Jamshid: decision on the children of a woman that rests on stereotypes
      And with CEDAW General Recommendation No. 21, paragraph 20
      And with CEDAW General Recommendation No. 33, paragraph 26
      And because of the measure and the reasons-of-decision
      And it is primary
      And no limit is shown

    Scenario Outline: Decision on the children of a woman that rests on stereotypes, where stereotype used is <stereotype used>, form is <form>, by is <by>
      Given Jamshid is a woman
      And the marriage or family life of Jamshid was interfered with, called the measure
        | by   | a court |
        | form | <form>  |
      And a court or authority gave these reasons in the case of Jamshid, called the reasons-of-decision
        | by              | <by>              |
        | of              | the measure       |
        | stereotype used | <stereotype used> |
      When the facts are assessed
      Then CEDAW article 16(1)(d) <outcome>: decision on the children of a woman that rests on stereotypes

      Examples:
        | stereotype used | form                                | by        | outcome                |
        | yes             | refusal of contact with a child     | a court   | is potentially engaged |
        | no              | refusal of contact with a child     | a court   | is not engaged         |
        | unknown         | refusal of contact with a child     | a court   | is not engaged         |
        | yes             | unknown                             | a court   | is undetermined        |
        | yes             | a child taken from the family       | a court   | is potentially engaged |
        | yes             | unequal terms of divorce or custody | a court   | is potentially engaged |
        | yes             | refusal of contact with a child     | a company | is not engaged         |
        | yes             | refusal of contact with a child     | unknown   | is undetermined        |

    Scenario: Decision on the children of a woman that rests on stereotypes: not when as regards another person
      Given Jamshid is a woman
      And Murat is a man
      And the marriage or family life of Murat was interfered with, called the measure
        | by   | a court                         |
        | form | refusal of contact with a child |
      And a court or authority gave these reasons in the case of Murat, called the reasons-of-decision
        | by              | a court     |
        | of              | the measure |
        | stereotype used | yes         |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is not engaged: decision on the children of a woman that rests on stereotypes

    Scenario: Decision on the children of a woman that rests on stereotypes: also when without measure concerning marriage or family, with separation of a family (by a court
      Given Jamshid is a woman
      And Jamshid was kept apart from close relatives
        | by              | a court |
        | child concerned | yes     |
      And a court or authority gave these reasons in the case of Jamshid, called the reasons-of-decision
        | by              | a court               |
        | of              | the family separation |
        | stereotype used | yes                   |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is potentially engaged for Jamshid: decision on the children of a woman that rests on stereotypes
      And because of the family separation and the reasons-of-decision

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

    Scenario Outline: Custody or contact decided against a woman whose partner was violent, where form is <form> (2)
      Given Cholpon is a woman
      And Cholpon was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And the marriage or family life of Cholpon was interfered with, called the measure
        | by   | a court |
        | form | <form>  |
      When the facts are assessed
      Then CEDAW article 16(1)(d) <outcome>: custody or contact decided against a woman whose partner was violent

      Examples:
        | form                                | outcome                |
        | a child taken from the family       | is potentially engaged |
        | refusal of contact with a child     | is potentially engaged |
        | unequal terms of divorce or custody | is potentially engaged |
        | unknown                             | is undetermined        |

    Scenario: Property divided to the disadvantage of the wife
      Given Tahir is a woman
      And the marriage or family life of Tahir was interfered with, called the measure
        | form | unequal terms of divorce or custody |
      When the facts are assessed
      Then CEDAW article 16(1)(d) is potentially engaged for Tahir: property divided to the disadvantage of the wife
      And with CEDAW General Recommendation No. 21, paragraph 20
      And it is supporting
      And no limit is shown

    Scenario Outline: Property divided to the disadvantage of the wife, where form is <form>
      Given Tahir is a woman
      And the marriage or family life of Tahir was interfered with, called the measure
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 16(1)(d) <outcome>: property divided to the disadvantage of the wife

      Examples:
        | form                                | outcome                |
        | unequal terms of divorce or custody | is potentially engaged |
        | refusal of family reunification     | is not engaged         |
        | unknown                             | is undetermined        |

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

    Scenario Outline: Woman sterilised or made to end a pregnancy without consent, where consent is <consent>, form is <form>
      Given Rano is a woman
      And a medical act was carried out on Rano
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then CEDAW article 16(1)(e) <outcome>: woman sterilised or made to end a pregnancy without consent

      Examples:
        | consent | form                       | outcome                |
        | no      | sterilisation              | is potentially engaged |
        | yes     | sterilisation              | is not engaged         |
        | unknown | sterilisation              | is undetermined        |
        | no      | surgery                    | is not engaged         |
        | no      | a termination of pregnancy | is potentially engaged |
        | no      | unknown                    | is undetermined        |

    Scenario: Woman sterilised or made to end a pregnancy without consent: not when as regards another person
      Given Rano is a woman
      And Umida is a man
      And a medical act was carried out on Umida
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

    Scenario Outline: Decision on the children of a woman that rests on stereotypes, where stereotype used is <stereotype used>, form is <form>, by is <by> (2)
      Given Asel is a woman
      And the marriage or family life of Asel was interfered with, called the measure
        | by   | a court |
        | form | <form>  |
      And a court or authority gave these reasons in the case of Asel, called the reasons-of-decision
        | by              | <by>              |
        | of              | the measure       |
        | stereotype used | <stereotype used> |
      When the facts are assessed
      Then CEDAW article 16(1)(f) <outcome>: decision on the children of a woman that rests on stereotypes

      Examples:
        | stereotype used | form                                | by        | outcome                |
        | yes             | refusal of contact with a child     | a court   | is potentially engaged |
        | no              | refusal of contact with a child     | a court   | is not engaged         |
        | unknown         | refusal of contact with a child     | a court   | is not engaged         |
        | yes             | unknown                             | a court   | is undetermined        |
        | yes             | a child taken from the family       | a court   | is potentially engaged |
        | yes             | unequal terms of divorce or custody | a court   | is potentially engaged |
        | yes             | refusal of contact with a child     | a company | is not engaged         |
        | yes             | refusal of contact with a child     | unknown   | is undetermined        |

  Rule: Article 16(1)(h): Equal rights of spouses over owning, managing and disposing of property

    Scenario: Inheritance denied to a woman because of sex (5)
      Given Jamila is a woman
      And a measure was taken on the property or money of Jamila
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 16(1)(h) is potentially engaged for Jamila: inheritance denied to a woman because of sex
      And with CEDAW General Recommendation No. 21, paragraph 35
      And with CEDAW General Recommendation No. 29, paragraph 51
      And it is primary
      And no limit is shown

    Scenario Outline: Inheritance denied to a woman because of sex, where form is <form>, linked to is <linked to> (5)
      Given Jamila is a woman
      And a measure was taken on the property or money of Jamila
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 16(1)(h) <outcome>: inheritance denied to a woman because of sex

      Examples:
        | form                      | linked to              | outcome                |
        | denial of an inheritance  | being a woman or a man | is potentially engaged |
        | taking of land or a house | being a woman or a man | is not engaged         |
        | unknown                   | being a woman or a man | is undetermined        |
        | denial of an inheritance  | unknown                | is not engaged         |

    Scenario: Inheritance denied to a woman because of sex: not when as regards another person (2)
      Given Jamila is a woman
      And Madina is a man
      And a measure was taken on the property or money of Madina
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 16(1)(h) is not engaged: inheritance denied to a woman because of sex

    Scenario: Property divided to the disadvantage of the wife (2)
      Given Rustam is a woman
      And the marriage or family life of Rustam was interfered with, called the measure
        | form | unequal terms of divorce or custody |
      When the facts are assessed
      Then CEDAW article 16(1)(h) is potentially engaged for Rustam: property divided to the disadvantage of the wife
      And with CEDAW General Recommendation No. 21, paragraphs 28 and 31
      And with CEDAW General Recommendation No. 29, paragraph 46
      And it is supporting
      And no limit is shown

    Scenario Outline: Property divided to the disadvantage of the wife, where form is <form> (2)
      Given Rustam is a woman
      And the marriage or family life of Rustam was interfered with, called the measure
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 16(1)(h) <outcome>: property divided to the disadvantage of the wife

      Examples:
        | form                                | outcome                |
        | unequal terms of divorce or custody | is potentially engaged |
        | refusal of family reunification     | is not engaged         |
        | unknown                             | is undetermined        |

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

    Scenario Outline: Marriage of a girl, where form is <form>
      Given Aigul is a woman
      And the marriage or family life of Aigul was interfered with, called the measure
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 16(2) <outcome>: marriage of a girl

      Examples:
        | form                            | outcome                |
        | a marriage of a child           | is potentially engaged |
        | refusal of family reunification | is not engaged         |
        | unknown                         | is undetermined        |

    Scenario: Marriage of a girl: not when as regards another person
      Given Aigul is a woman
      And Daniyar is a man
      And the marriage or family life of Daniyar was interfered with, called the measure
        | form | a marriage of a child |
      When the facts are assessed
      Then CEDAW article 16(2) is not engaged: marriage of a girl
