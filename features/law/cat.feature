@law @cat
Feature: Freedom from torture, Convention against Torture, articles 2 to 4, 7 and 10 to 16
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 2(1): States must take effective legislative, administrative, judicial and other steps to prevent torture wherever they have jurisdiction

    Scenario: Severe ill-treatment by officials for a purpose
      Given Olim is a lawyer
      And Olim was ill-treated, called the treatment
        | by      | police officers             |
        | method  | beating                     |
        | purpose | extorting money or property |
      When the facts are assessed
      Then CAT article 2(1) is potentially engaged for Olim: severe ill-treatment by officials for a purpose
      And with CAT article 1(1)
      And with CAT General Comment No. 2, paragraphs 1, 3, 9, 10 and 17
      And it is primary
      And no limit is shown

    Scenario Outline: Severe ill-treatment by officials for a purpose turns on the means used, the purpose and the reason behind it
      Given Nurlan is a person in the case
      And Nurlan was ill-treated
        | by        | police officers |
        | method    | <method>        |
        | purpose   | <purpose>       |
        | linked to | <linked to>     |
      When the facts are assessed
      Then CAT article 2(1) <outcome>: severe ill-treatment by officials for a purpose

      Examples:
        | method      | purpose                | linked to        | outcome                |
        | beating     | obtaining a confession | a private matter | is potentially engaged |
        | humiliation | humiliating the person | unknown          | is not engaged         |
        | unknown     | punishing              | unknown          | is undetermined        |

    Scenario: Severe ill-treatment by officials for a purpose: what is told of two events is not read as one
      Given Nurlan is a person in the case
      And Nurlan was ill-treated
        | by           | police officers  |
        | method       | humiliation      |
        | harm         | mental suffering |
        | lasting harm | no               |
        | purpose      | punishing        |
      And Nurlan was ill-treated
        | by     | police officers |
        | method | beating         |
      When the facts are assessed
      Then CAT article 2(1) is not engaged: severe ill-treatment by officials for a purpose

    Scenario: Ill-treatment for a discriminatory reason
      Given Halima is a woman
      And Halima was ill-treated, called the treatment
        | by        | agents of the State |
        | linked to | personal status     |
      When the facts are assessed
      Then CAT article 2(1) is potentially engaged for Halima: ill-treatment for a discriminatory reason
      And with CAT General Comment No. 2, paragraphs 20 and 21
      And it is supporting
      And no limit is shown

    Scenario Outline: Ill-treatment for a discriminatory reason turns on who acted and the reason behind it
      Given Dilbar is a person in the case
      And Dilbar was ill-treated
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then CAT article 2(1) <outcome>: ill-treatment for a discriminatory reason

      Examples:
        | by                  | linked to                      | outcome                |
        | agents of the State | personal status                | is potentially engaged |
        | a private employer  | personal status                | is not engaged         |
        | agents of the State | civic or professional activity | is not engaged         |

    Scenario: Safeguards against torture missing in custody
      Given Aigul is a woman
      And Aigul was deprived of liberty, called the detention
        | by          | police officers |
        | record made | no              |
      When the facts are assessed
      Then CAT article 2(1) is potentially engaged for Aigul: safeguards against torture missing in custody
      And with CAT General Comment No. 2, paragraphs 13, 2 and 25
      And it is supporting
      And no limit is shown

    Scenario Outline: Safeguards against torture missing in custody: what decides it
      Given Daniyar is a person in the case
      And Daniyar was deprived of liberty
        | by              | <by>              |
        | family notified | <family notified> |
        | rights told     | <rights told>     |
        | incommunicado   | <incommunicado>   |
        | court review    | <court review>    |
        | record made     | <record made>     |
        | form            | <form>            |
        | ordered by      | <ordered by>      |
        | held at         | <held at>         |
      When the facts are assessed
      Then CAT article 2(1) <outcome>: safeguards against torture missing in custody

      Examples:
        | by              | family notified | rights told | incommunicado | court review | record made | form      | ordered by     | held at | outcome                |
        | police officers | no              | unknown     | unknown       | unknown      | unknown     | unknown   | unknown        | unknown | is potentially engaged |
        | police officers | unknown         | no          | unknown       | unknown      | unknown     | unknown   | unknown        | unknown | is potentially engaged |
        | police officers | unknown         | unknown     | yes           | unknown      | unknown     | unknown   | unknown        | unknown | is potentially engaged |
        | police officers | unknown         | unknown     | unknown       | no           | unknown     | unknown   | unknown        | unknown | is potentially engaged |
        | police officers | yes             | yes         | no            | yes          | yes         | unknown   | unknown        | unknown | is not engaged         |
        | an armed group  | unknown         | unknown     | yes           | unknown      | unknown     | abduction | an armed group | a home  | is not engaged         |

    Scenario: Safeguards against torture missing in custody: what is told of two events is not read as one
      Given Daniyar is a person in the case
      And Daniyar was deprived of liberty
        | by            | an armed group |
        | form          | abduction      |
        | ordered by    | an armed group |
        | held at       | a home         |
        | incommunicado | yes            |
      And Daniyar was deprived of liberty
        | by              | police officers |
        | record made     | yes             |
        | family notified | yes             |
        | rights told     | yes             |
        | incommunicado   | no              |
        | court review    | yes             |
      When the facts are assessed
      Then CAT article 2(1) is not engaged: safeguards against torture missing in custody

    Scenario: Treatment in custody that is in itself grave
      Given Oleg is a journalist
      And Oleg was ill-treated, called the treatment
        | by         | police officers |
        | in custody | yes             |
        | method     | electric shocks |
      When the facts are assessed
      Then CAT article 2(1) is potentially engaged for Oleg: treatment in custody that is in itself grave
      And with CAT article 1(1)
      And with CAT General Comment No. 2, paragraphs 9, 10 and 16
      And it is supporting
      And no limit is shown

    Scenario Outline: Treatment in custody that is in itself grave: what decides it
      Given Gulnara is a person in the case
      And Gulnara was ill-treated
        | by                | <by>                |
        | in custody        | <in custody>        |
        | method            | <method>            |
        | official consent  | <official consent>  |
        | officials present | <officials present> |
      When the facts are assessed
      Then CAT article 2(1) <outcome>: treatment in custody that is in itself grave

      Examples:
        | by                 | in custody | method                                | official consent | officials present | outcome                |
        | police officers    | yes        | asphyxiation                          | unknown          | unknown           | is potentially engaged |
        | police officers    | yes        | forced positions or suspension        | unknown          | unknown           | is potentially engaged |
        | police officers    | yes        | burning                               | unknown          | unknown           | is potentially engaged |
        | police officers    | yes        | a mock execution                      | unknown          | unknown           | is potentially engaged |
        | police officers    | yes        | rape                                  | unknown          | unknown           | is potentially engaged |
        | police officers    | yes        | deprivation of food or water or sleep | unknown          | unknown           | is potentially engaged |
        | police officers    | yes        | humiliation                           | unknown          | unknown           | is not engaged         |
        | police officers    | no         | electric shocks                       | unknown          | unknown           | is not engaged         |
        | a private employer | yes        | electric shocks                       | no               | no                | is not engaged         |

    Scenario: Treatment in custody that is in itself grave: what is told of two events is not read as one
      Given Gulnara is a person in the case
      And Gulnara was ill-treated
        | by                | a private employer |
        | official consent  | no                 |
        | officials present | no                 |
        | in custody        | yes                |
        | method            | electric shocks    |
      And Gulnara was ill-treated
        | by     | police officers |
        | method | humiliation     |
      When the facts are assessed
      Then CAT article 2(1) is not engaged: treatment in custody that is in itself grave

  Rule: Article 2(2): No exceptional situation, war or emergency included, can justify torture

    Scenario: Torture or ill-treatment excused
      Given Yana is a person with a disability
      And Yana was ill-treated, called the treatment
        | by     | agents of the State   |
        | excuse | religion or tradition |
      When the facts are assessed
      Then CAT article 2(2) is potentially engaged for Yana: torture or ill-treatment excused
      And with CAT General Comment No. 2, paragraphs 5 and 3
      And with HRC General Comment No. 20, paragraph 3
      And it is primary
      And no limit is shown

    Scenario Outline: Torture or ill-treatment excused turns on who acted and how it was explained
      Given Olim is a person in the case
      And Olim was ill-treated
        | by     | <by>     |
        | excuse | <excuse> |
      When the facts are assessed
      Then CAT article 2(2) <outcome>: torture or ill-treatment excused

      Examples:
        | by                  | excuse                | outcome                |
        | agents of the State | religion or tradition | is potentially engaged |
        | agents of the State | orders of a superior  | is not engaged         |
        | unknown             | religion or tradition | is undetermined        |

    Scenario: Torture or ill-treatment excused: what is told of two events is not read as one
      Given Olim is a person in the case
      And Olim was ill-treated
        | by                | a private employer    |
        | official consent  | no                    |
        | officials present | no                    |
        | excuse            | religion or tradition |
      And Olim was ill-treated
        | by | police officers |
      When the facts are assessed
      Then CAT article 2(2) is not engaged: torture or ill-treatment excused

  Rule: Article 2(3): Orders from superiors or authorities do not justify torture

    Scenario: Torture excused by orders
      Given Farid is a person with a disability
      And Farid was ill-treated, called the treatment
        | by     | police officers      |
        | excuse | orders of a superior |
      When the facts are assessed
      Then CAT article 2(3) is potentially engaged for Farid: torture excused by orders
      And with CAT General Comment No. 2, paragraphs 26 and 3
      And with HRC General Comment No. 20, paragraph 3
      And it is primary
      And no limit is shown

    Scenario Outline: Torture excused by orders turns on who acted and how it was explained
      Given Bakyt is a person in the case
      And Bakyt was ill-treated
        | by     | <by>     |
        | excuse | <excuse> |
      When the facts are assessed
      Then CAT article 2(3) <outcome>: torture excused by orders

      Examples:
        | by              | excuse                      | outcome                |
        | police officers | orders of a superior        | is potentially engaged |
        | police officers | war or a state of emergency | is not engaged         |
        | unknown         | orders of a superior        | is undetermined        |

    Scenario: Torture excused by orders: what is told of two events is not read as one
      Given Bakyt is a person in the case
      And Bakyt was ill-treated
        | by                | a private employer   |
        | official consent  | no                   |
        | officials present | no                   |
        | excuse            | orders of a superior |
      And Bakyt was ill-treated
        | by | police officers |
      When the facts are assessed
      Then CAT article 2(3) is not engaged: torture excused by orders

  Rule: Article 3(1): No expulsion, return or extradition where substantial grounds show danger of torture

    Scenario: Removal to a danger of torture
      Given Daniyar is a journalist
      And Daniyar was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Daniyar: removal to a danger of torture
      And with CAT article 3(2)
      And with CAT General Comment No. 4, paragraphs 9, 11, 38, 45 and 50
      And with CAT General Comment No. 4, paragraph 5
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to a danger of torture turns on who acted, the stage and the danger feared
      Given Emil is a person in the case
      And Emil was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: removal to a danger of torture

      Examples:
        | by                           | stage       | risk    | outcome                |
        | border or migration officers | requested   | torture | is potentially engaged |
        | border or migration officers | carried out | torture | is potentially engaged |
        | agents of another State      | ordered     | torture | is not engaged         |
        | border or migration officers | feared      | torture | is not engaged         |
        | border or migration officers | ordered     | unknown | is undetermined        |

    Scenario: Signs of a danger of torture in the country of return
      Given Madina is a woman
      And Madina was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And this is generally so in the country to which Madina would go
        | of              | torture in custody |
        | group of person | yes                |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Madina: signs of a danger of torture in the country of return
      And with CAT article 3(2)
      And with CAT General Comment No. 4, paragraphs 11, 43, 45 and 49
      And with CAT General Comment No. 4, paragraph 48
      And because of the removal and the country situation
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Signs of a danger of torture in the country of return: what decides it
      Given Leyla is a person in the case
      And Leyla was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      And this is generally so in the country to which Leyla would go
        | of              | <of>              |
        | group of person | <group of person> |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: signs of a danger of torture in the country of return

      Examples:
        | by                           | stage       | risk                         | of                                        | group of person | outcome                |
        | border or migration officers | requested   | torture                      | harm to people who are sent back          | yes             | is potentially engaged |
        | border or migration officers | carried out | torture                      | pursuit of critics                        | yes             | is potentially engaged |
        | border or migration officers | ordered     | torture                      | pursuit of a group                        | yes             | is potentially engaged |
        | border or migration officers | ordered     | torture                      | armed conflict or violence                | yes             | is potentially engaged |
        | border or migration officers | ordered     | torture                      | violence against women without protection | yes             | is potentially engaged |
        | border or migration officers | ordered     | torture                      | unfair trials                             | yes             | is not engaged         |
        | border or migration officers | ordered     | life without shelter or care | torture in custody                        | yes             | is not engaged         |
        | border or migration officers | feared      | torture                      | torture in custody                        | yes             | is not engaged         |
        | agents of another State      | ordered     | torture                      | torture in custody                        | yes             | is not engaged         |
        | border or migration officers | ordered     | torture                      | torture in custody                        | unknown         | is undetermined        |

    Scenario: Signs of a danger of torture in the country of return: what happened to somebody else is not enough
      Given Leyla is a person in the case
      And Elena is a person in the case
      And Elena was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And this is generally so in the country to which Leyla would go
        | of              | torture in custody |
        | group of person | yes                |
      When the facts are assessed
      Then CAT article 3(1) is not engaged: signs of a danger of torture in the country of return

    Scenario: Signs of a danger of torture in the country of return: the State may argue no real and personal risk in the country of destination
      Given Madina is a woman
      And Madina was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And this is generally so in the country to which Madina would go
        | of              | torture in custody |
        | group of person | yes                |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Madina: signs of a danger of torture in the country of return
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And the test of "no real and personal risk in the country of destination" has these limbs
        | risk       | no substantial grounds for believing that there is a real risk of irreparable harm to this person                    |
        | pattern    | all relevant considerations weighed, with a consistent pattern of grave abuses in the other State where there is one |
        | assurances | assurances count only if they are credible, effective and monitored                                                  |
      Given the removal is told otherwise
        | assurances relied on | yes |
      When the facts are assessed again
      Then CAT article 3(1) is potentially engaged for Madina: signs of a danger of torture in the country of return
      And the limit "no real and personal risk in the country of destination" is shown as invoked by the removal
      And on "risk" the facts say of the removal, risk: with the risk of torture
      And on "assurances" the facts say of the removal, assurances relied on: assurances of the other State were relied on

    Scenario: Signs of a danger of torture in the country of return: the State may argue facts that authorities at home examined and found otherwise
      Given Madina is a woman
      And Madina was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And this is generally so in the country to which Madina would go
        | of              | torture in custody |
        | group of person | yes                |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Madina: signs of a danger of torture in the country of return
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And the test of "facts that authorities at home examined and found otherwise" has these limbs
        | weight        | such findings have considerable weight, and do not bind the Committee, which looks freely at all circumstances                            |
        | arguable case | the person has substantiated a foreseeable, present, personal and real danger, unless the person cannot, for want of papers or of liberty |
      Given the removal is told otherwise
        | risk examined | yes |
      When the facts are assessed again
      Then CAT article 3(1) is potentially engaged for Madina: signs of a danger of torture in the country of return
      And the limit "facts that authorities at home examined and found otherwise" is shown as invoked by the removal
      And on "weight" the facts say of the removal, risk examined: the risk was examined
      And on "arguable case" the facts say of the removal, risk: with the risk of torture

    Scenario: Ill-treated before in the country of return
      Given Umida is a teacher
      And Umida was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And Umida was ill-treated, called the treatment
        | by | agents of another State |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Umida: ill-treated before in the country of return
      And with CAT General Comment No. 4, paragraphs 28, 45 and 49
      And because of the removal and the treatment
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Ill-treated before in the country of return turns on who acted, the stage, the danger feared and whether it was outside the territory of the State
      Given Elena is a person in the case
      And Elena was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      And Elena was ill-treated
        | by     | <by of the ill treatment> |
        | abroad | <abroad>                  |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: ill-treated before in the country of return

      Examples:
        | by                           | stage       | risk                         | by of the ill treatment | abroad  | outcome                |
        | border or migration officers | ordered     | torture                      | agents of another State | yes     | is potentially engaged |
        | border or migration officers | requested   | torture                      | agents of another State | unknown | is potentially engaged |
        | border or migration officers | carried out | torture                      | agents of another State | unknown | is potentially engaged |
        | border or migration officers | ordered     | life without shelter or care | agents of another State | unknown | is not engaged         |
        | border or migration officers | feared      | torture                      | agents of another State | unknown | is not engaged         |
        | agents of another State      | ordered     | torture                      | agents of another State | unknown | is not engaged         |
        | border or migration officers | ordered     | torture                      | unknown                 | unknown | is undetermined        |

    Scenario: Ill-treated before in the country of return: what happened to somebody else is not enough
      Given Elena is a person in the case
      And Lola is a person in the case
      And Lola was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And Elena was ill-treated
        | by | agents of another State |
      When the facts are assessed
      Then CAT article 3(1) is not engaged: ill-treated before in the country of return

    Scenario: Removal on general or unmonitored assurances
      Given Murat is a journalist
      And another State gave assurances about Murat
        | monitored | no |
      And Murat was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Murat: removal on general or unmonitored assurances
      And with CAT General Comment No. 4, paragraph 20
      And because of the assurances and the removal
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal on general or unmonitored assurances: what decides it
      Given Zafar is a person in the case
      And another State gave assurances about Zafar
        | specific  | <specific>  |
        | monitored | <monitored> |
      And Zafar was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: removal on general or unmonitored assurances

      Examples:
        | specific | monitored | by                           | stage       | risk                         | outcome                |
        | no       | unknown   | border or migration officers | requested   | torture                      | is potentially engaged |
        | no       | unknown   | border or migration officers | carried out | torture                      | is potentially engaged |
        | no       | no        | border or migration officers | ordered     | life without shelter or care | is not engaged         |
        | no       | no        | border or migration officers | feared      | torture                      | is not engaged         |
        | no       | no        | agents of another State      | ordered     | torture                      | is not engaged         |
        | unknown  | yes       | border or migration officers | ordered     | torture                      | is undetermined        |

    Scenario: Removal on general or unmonitored assurances: what happened to somebody else is not enough
      Given Zafar is a person in the case
      And Boris is a person in the case
      And another State gave assurances about Zafar
        | monitored | no |
        | specific  | no |
      And Boris was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CAT article 3(1) is not engaged: removal on general or unmonitored assurances

    Scenario: Removal to danger that nobody examined
      Given Lola is a person in the case
      And Lola was removed or was to be removed from the country, called the removal
        | by            | border or migration officers |
        | stage         | ordered                      |
        | risk          | torture                      |
        | risk examined | no                           |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Lola: removal to danger that nobody examined
      And with CAT General Comment No. 4, paragraphs 13, 18(a) and 39
      And because of the removal
      And it is supporting
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to danger that nobody examined turns on whether the risk was examined
      Given Lola is a person in the case
      And Lola was removed or was to be removed from the country
        | by            | border or migration officers |
        | stage         | ordered                      |
        | risk          | torture                      |
        | risk examined | <told>                       |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: removal to danger that nobody examined

      Examples:
        | told | outcome                |
        | no   | is potentially engaged |
        | yes  | is not engaged         |

    Scenario: Removed to danger together with others
      Given Aziz is a person in the case
      And Aziz was removed or was to be removed from the country, called the return
        | by         | border or migration officers |
        | stage      | ordered                      |
        | risk       | torture                      |
        | collective | yes                          |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Aziz: removed to danger together with others
      And with CAT General Comment No. 4, paragraphs 13 and 18(a)
      And because of the return
      And it is supporting
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removed to danger together with others turns on whether there was a decision in the own case
      Given Aziz is a person in the case
      And Aziz was removed or was to be removed from the country
        | by         | border or migration officers |
        | stage      | ordered                      |
        | risk       | torture                      |
        | collective | <told>                       |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: removed to danger together with others

      Examples:
        | told | outcome                |
        | yes  | is potentially engaged |
        | no   | is not engaged         |

    Scenario: No lawyer against a removal to danger
      Given Karim is a person in the case
      And Karim was removed or was to be removed from the country, called the order
        | by          | border or migration officers |
        | stage       | ordered                      |
        | risk        | torture                      |
        | counsel had | no                           |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Karim: no lawyer against a removal to danger
      And with CAT General Comment No. 4, paragraphs 18(b) and 41
      And because of the order
      And it is supporting
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No lawyer against a removal to danger turns on whether there was a lawyer
      Given Karim is a person in the case
      And Karim was removed or was to be removed from the country
        | by          | border or migration officers |
        | stage       | ordered                      |
        | risk        | torture                      |
        | counsel had | <told>                       |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: no lawyer against a removal to danger

      Examples:
        | told | outcome                |
        | no   | is potentially engaged |
        | yes  | is not engaged         |

    Scenario: No interpreter in the examination of the danger
      Given Oleg is a person in the case
      And Oleg was removed or was to be removed from the country, called the deportation
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And as regards the asylum request of Oleg, called the hearing
        | wanting | no interpreter or a poor one |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Oleg: no interpreter in the examination of the danger
      And with CAT General Comment No. 4, paragraphs 18(c) and 41
      And because of the deportation and the hearing
      And it is supporting
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No interpreter in the examination of the danger turns on what was wanting in the procedure
      Given Oleg is a person in the case
      And Oleg was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And as regards the asylum request of Oleg
        | wanting | <wanting> |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: no interpreter in the examination of the danger

      Examples:
        | wanting                      | outcome                |
        | no interpreter or a poor one | is potentially engaged |
        | too little time              | is not engaged         |

    Scenario: Marks of torture not examined by a doctor
      Given Parviz is a person in the case
      And Parviz was removed or was to be removed from the country, called the expulsion
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And as regards the asylum request of Parviz, called the request
        | wanting | medical evidence left aside or not sought |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Parviz: marks of torture not examined by a doctor
      And with CAT General Comment No. 4, paragraphs 18(d) and 41
      And because of the expulsion and the request
      And it is supporting
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Marks of torture not examined by a doctor turns on what was wanting in the procedure
      Given Parviz is a person in the case
      And Parviz was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And as regards the asylum request of Parviz
        | wanting | <wanting> |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: marks of torture not examined by a doctor

      Examples:
        | wanting                                   | outcome                |
        | medical evidence left aside or not sought | is potentially engaged |
        | too little time                           | is not engaged         |

    Scenario: Disbelieved for details, or in spite of trauma
      Given Dilbar is a person in the case
      And Dilbar was removed or was to be removed from the country, called the flight
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And as regards the asylum request of Dilbar, called the interview
        | wanting | disbelief because of minor contradictions |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Dilbar: disbelieved for details, or in spite of trauma
      And with CAT General Comment No. 4, paragraph 42
      And because of the flight and the interview
      And it is supporting
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Disbelieved for details, or in spite of trauma turns on what was wanting in the procedure
      Given Dilbar is a person in the case
      And Dilbar was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And as regards the asylum request of Dilbar
        | wanting | <wanting> |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: disbelieved for details, or in spite of trauma

      Examples:
        | wanting                                   | outcome                |
        | disbelief because of minor contradictions | is potentially engaged |
        | too little time                           | is not engaged         |

  Rule: Article 3(2): Authorities weigh all relevant considerations, including a consistent pattern of gross rights abuses in the destination State

    Scenario: Activity against the State of return
      Given Aigul is a person in the case
      And Aigul was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And as regards the asylum request of Aigul
        | wanting | activity since the flight left aside |
      When the facts are assessed
      Then CAT article 3(2) is potentially engaged for Aigul: activity against the State of return
      And with CAT General Comment No. 4, paragraphs 29, 45(b) and 49
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Activity against the State of return turns on the stage and what was wanting in the procedure
      Given Aigul is a person in the case
      And Aigul was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | <stage>                      |
        | risk  | torture                      |
      And as regards the asylum request of Aigul
        | wanting | <wanting> |
      When the facts are assessed
      Then CAT article 3(2) <outcome>: activity against the State of return

      Examples:
        | stage                 | wanting                              | outcome                |
        | ordered               | activity since the flight left aside | is potentially engaged |
        | requested             | activity since the flight left aside | is potentially engaged |
        | ordered and suspended | activity since the flight left aside | is potentially engaged |
        | attempted             | activity since the flight left aside | is potentially engaged |
        | carried out           | activity since the flight left aside | is potentially engaged |
        | ordered               | too little time                      | is not engaged         |

    Scenario: Danger of torture to be assessed before removal
      Given Karim is a person in the case
      And Karim was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | requested                    |
        | risk  | torture                      |
      When the facts are assessed
      Then CAT article 3(2) is potentially engaged for Karim: danger of torture to be assessed before removal
      And with CAT General Comment No. 4, paragraphs 11, 27, 38, 39, 43, 45 and 50
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Danger of torture to be assessed before removal turns on who acted, the stage and the danger feared
      Given Karim is a person in the case
      And Karim was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CAT article 3(2) <outcome>: danger of torture to be assessed before removal

      Examples:
        | by                           | stage                 | risk                                | outcome                |
        | border or migration officers | requested             | torture                             | is potentially engaged |
        | border or migration officers | ordered               | torture                             | is potentially engaged |
        | border or migration officers | ordered and suspended | torture                             | is potentially engaged |
        | border or migration officers | attempted             | torture                             | is potentially engaged |
        | border or migration officers | carried out           | torture                             | is potentially engaged |
        | border or migration officers | ordered               | a second sentence for the same acts | is not engaged         |
        | border or migration officers | feared                | torture                             | is not engaged         |
        | agents of another State      | ordered               | torture                             | is not engaged         |
        | border or migration officers | ordered               | unknown                             | is undetermined        |
        | unknown                      | ordered               | torture                             | is undetermined        |
        | border or migration officers | unknown               | torture                             | is undetermined        |

    Scenario: Held before in the country of return
      Given Dilnoza is a person in the case
      And Dilnoza was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | requested                    |
        | risk  | torture                      |
      And Dilnoza was deprived of liberty
        | by | agents of another State |
      When the facts are assessed
      Then CAT article 3(2) is potentially engaged for Dilnoza: held before in the country of return
      And with CAT General Comment No. 4, paragraphs 29, 29(a), 45(c) and 45(h)
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Held before in the country of return turns on who acted, the stage and the danger feared
      Given Dilnoza is a person in the case
      And Dilnoza was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      And Dilnoza was deprived of liberty
        | by | <held by> |
      When the facts are assessed
      Then CAT article 3(2) <outcome>: held before in the country of return

      Examples:
        | by                           | stage                 | risk                                | held by                 | outcome                |
        | border or migration officers | requested             | torture                             | agents of another State | is potentially engaged |
        | border or migration officers | ordered               | torture                             | agents of another State | is potentially engaged |
        | border or migration officers | ordered and suspended | torture                             | agents of another State | is potentially engaged |
        | border or migration officers | attempted             | torture                             | agents of another State | is potentially engaged |
        | border or migration officers | carried out           | torture                             | agents of another State | is potentially engaged |
        | border or migration officers | ordered               | a second sentence for the same acts | agents of another State | is not engaged         |
        | border or migration officers | feared                | torture                             | agents of another State | is not engaged         |
        | agents of another State      | ordered               | torture                             | agents of another State | is not engaged         |
        | border or migration officers | ordered               | torture                             | police officers         | is not engaged         |
        | border or migration officers | ordered               | unknown                             | agents of another State | is undetermined        |
        | unknown                      | ordered               | torture                             | agents of another State | is undetermined        |
        | border or migration officers | unknown               | torture                             | agents of another State | is undetermined        |
        | border or migration officers | ordered               | torture                             | unknown                 | is undetermined        |

  Rule: Article 4(1): All torture, attempts, complicity and participation must be criminal offences

    Scenario: Law against torture missing or weakened
      Given Boris is a lawyer
      And a law or policy concerns the rights of Boris
        | area | protection from torture and ill-treatment  |
        | step | absence of a law that guarantees the right |
      When the facts are assessed
      Then CAT article 4(1) is potentially engaged for Boris: law against torture missing or weakened
      And with CAT article 2(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Law against torture missing or weakened turns on the field of law and what was done with the law
      Given Polina is a person in the case
      And a law or policy concerns the rights of Polina
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CAT article 4(1) <outcome>: law against torture missing or weakened

      Examples:
        | area                                       | step                                                       | outcome                |
        | protection from torture and ill-treatment  | absence of a law that guarantees the right                 | is potentially engaged |
        | protection from torture and ill-treatment  | a law or policy in favour of the right that is not applied | is not engaged         |
        | protection from torture and other violence | absence of a law that guarantees the right                 | is undetermined        |

  Rule: Article 4(2): Penalties must reflect the gravity of torture

    Scenario: Token penalty for torture
      Given Karim is a person with a disability
      And as regards an investigation into what happened to Karim
        | penalty adequate | no |
      And Karim was ill-treated, called the treatment
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      When the facts are assessed
      Then CAT article 4(2) is potentially engaged for Karim: token penalty for torture
      And with HRC General Comment No. 31, paragraph 18
      And with CAT General Comment No. 2, paragraph 10
      And because of the investigation and the treatment
      And it is primary
      And no limit is shown

    Scenario Outline: Token penalty for torture: what decides it
      Given Yusuf is a person in the case
      And as regards an investigation into what happened to Yusuf
        | penalty adequate | <penalty adequate> |
      And Yusuf was ill-treated
        | by           | police officers |
        | method       | <method>        |
        | purpose      | <purpose>       |
        | harm         | <harm>          |
        | lasting harm | <lasting harm>  |
      When the facts are assessed
      Then CAT article 4(2) <outcome>: token penalty for torture

      Examples:
        | penalty adequate | method      | purpose   | harm             | lasting harm | outcome                |
        | no               | beating     | punishing | unknown          | unknown      | is potentially engaged |
        | yes              | beating     | punishing | unknown          | unknown      | is not engaged         |
        | no               | humiliation | punishing | mental suffering | no           | is not engaged         |
        | no               | beating     | unknown   | unknown          | unknown      | is not engaged         |

    Scenario: Token penalty for torture: what is told of two events is not read as one
      Given Yusuf is a person in the case
      And as regards an investigation into what happened to Yusuf
        | penalty adequate | no |
      And Yusuf was ill-treated
        | by           | police officers  |
        | method       | humiliation      |
        | harm         | mental suffering |
        | lasting harm | no               |
        | purpose      | punishing        |
      And Yusuf was ill-treated
        | by     | police officers |
        | method | beating         |
      When the facts are assessed
      Then CAT article 4(2) is not engaged: token penalty for torture

    Scenario: Token penalty for torture: what happened to somebody else is not enough
      Given Yusuf is a person in the case
      And Ilyas is a person in the case
      And as regards an investigation into what happened to Yusuf
        | penalty adequate | no |
      And Ilyas was ill-treated
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      When the facts are assessed
      Then CAT article 4(2) is not engaged: token penalty for torture

    Scenario: Token penalty for torture: where the investigation concerns a search
      Given Yusuf is a person in the case
      And the premises of Yusuf were searched, called the search
      And as regards an investigation into what happened to Yusuf
        | about            | the search |
        | penalty adequate | no         |
      And Yusuf was ill-treated
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      When the facts are assessed
      Then CAT article 4(2) is not engaged: token penalty for torture

  Rule: Article 7(1): If not extradited, the suspect's case goes to prosecuting authorities

    Scenario: Suspected torturer neither tried nor extradited
      Given Sitora is a person with a disability
      And as regards an investigation into what happened to Sitora
        | suspect untouched | yes |
      And Sitora was ill-treated, called the treatment
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      When the facts are assessed
      Then CAT article 7(1) is potentially engaged for Sitora: suspected torturer neither tried nor extradited
      And with CAT articles 5(2), 6(1), 6(2) and 7(2)
      And because of the investigation and the treatment
      And it is supporting
      And no limit is shown

    Scenario Outline: Suspected torturer neither tried nor extradited: what decides it
      Given Zarina is a person in the case
      And as regards an investigation into what happened to Zarina
        | suspect untouched | <suspect untouched> |
      And Zarina was ill-treated
        | by           | police officers |
        | method       | <method>        |
        | purpose      | <purpose>       |
        | harm         | <harm>          |
        | lasting harm | <lasting harm>  |
      When the facts are assessed
      Then CAT article 7(1) <outcome>: suspected torturer neither tried nor extradited

      Examples:
        | suspect untouched | method      | purpose   | harm             | lasting harm | outcome                |
        | yes               | beating     | punishing | unknown          | unknown      | is potentially engaged |
        | unknown           | beating     | punishing | unknown          | unknown      | is undetermined        |
        | yes               | humiliation | punishing | mental suffering | no           | is not engaged         |
        | yes               | beating     | unknown   | unknown          | unknown      | is not engaged         |

    Scenario: Suspected torturer neither tried nor extradited: what is told of two events is not read as one
      Given Zarina is a person in the case
      And as regards an investigation into what happened to Zarina
        | suspect untouched | yes |
      And Zarina was ill-treated
        | by           | police officers  |
        | method       | humiliation      |
        | harm         | mental suffering |
        | lasting harm | no               |
        | purpose      | punishing        |
      And Zarina was ill-treated
        | by     | police officers |
        | method | beating         |
      When the facts are assessed
      Then CAT article 7(1) is not engaged: suspected torturer neither tried nor extradited

    Scenario: Suspected torturer neither tried nor extradited: what happened to somebody else is not enough
      Given Zarina is a person in the case
      And Dilbar is a person in the case
      And as regards an investigation into what happened to Zarina
        | suspect untouched | yes |
      And Dilbar was ill-treated
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      When the facts are assessed
      Then CAT article 7(1) is not engaged: suspected torturer neither tried nor extradited

    Scenario: Suspected torturer neither tried nor extradited: where the investigation concerns a search
      Given Zarina is a person in the case
      And the premises of Zarina were searched, called the search
      And as regards an investigation into what happened to Zarina
        | about             | the search |
        | suspect untouched | yes        |
      And Zarina was ill-treated
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      When the facts are assessed
      Then CAT article 7(1) is not engaged: suspected torturer neither tried nor extradited

  Rule: Article 10(1): The prohibition must be fully taught to law enforcement, military, medical and other staff handling detainees

    Scenario: Officials not trained on the ban on torture
      Given Polina is a journalist
      And a law or policy concerns the rights of Polina
        | area | the training and instruction of officials  |
        | step | absence of a law that guarantees the right |
      When the facts are assessed
      Then CAT article 10(1) is potentially engaged for Polina: officials not trained on the ban on torture
      And with CAT article 10(2)
      And with HRC General Comment No. 20, paragraph 10
      And with CAT General Comment No. 2, paragraph 25
      And with UN Declaration on Human Rights Defenders, article 15
      And it is supporting
      And no limit is shown

    Scenario Outline: Officials not trained on the ban on torture turns on the field of law and what was done with the law
      Given Hamid is a person in the case
      And a law or policy concerns the rights of Hamid
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CAT article 10(1) <outcome>: officials not trained on the ban on torture

      Examples:
        | area                                      | step                                                       | outcome                |
        | the training and instruction of officials | a law or policy in favour of the right that is not applied | is potentially engaged |
        | a civil or political right                | absence of a law that guarantees the right                 | is not engaged         |
        | the training and instruction of officials | adoption of a law or policy that restricts the right       | is not engaged         |

  Rule: Article 11: Interrogation rules and custody arrangements must be kept under systematic review to prevent torture

    Scenario: Safeguards against torture missing in custody (2)
      Given Zafar is a man
      And Zafar was deprived of liberty, called the detention
        | by          | police officers |
        | record made | no              |
      When the facts are assessed
      Then CAT article 11 is potentially engaged for Zafar: safeguards against torture missing in custody
      And with CAT General Comment No. 2, paragraph 13
      And with HRC General Comment No. 20, paragraph 11
      And it is context
      And no limit is shown

    Scenario Outline: Safeguards against torture missing in custody: what decides it (CAT article 11)
      Given Emil is a person in the case
      And Emil was deprived of liberty
        | by              | <by>              |
        | family notified | <family notified> |
        | rights told     | <rights told>     |
        | incommunicado   | <incommunicado>   |
        | court review    | <court review>    |
        | record made     | <record made>     |
        | form            | <form>            |
        | ordered by      | <ordered by>      |
        | held at         | <held at>         |
      When the facts are assessed
      Then CAT article 11 <outcome>: safeguards against torture missing in custody

      Examples:
        | by              | family notified | rights told | incommunicado | court review | record made | form      | ordered by     | held at | outcome                |
        | police officers | no              | unknown     | unknown       | unknown      | unknown     | unknown   | unknown        | unknown | is potentially engaged |
        | police officers | unknown         | no          | unknown       | unknown      | unknown     | unknown   | unknown        | unknown | is potentially engaged |
        | police officers | unknown         | unknown     | yes           | unknown      | unknown     | unknown   | unknown        | unknown | is potentially engaged |
        | police officers | unknown         | unknown     | unknown       | no           | unknown     | unknown   | unknown        | unknown | is potentially engaged |
        | police officers | yes             | yes         | no            | yes          | yes         | unknown   | unknown        | unknown | is not engaged         |
        | an armed group  | unknown         | unknown     | yes           | unknown      | unknown     | abduction | an armed group | a home  | is not engaged         |

    Scenario: Safeguards against torture missing in custody: what is told of two events is not read as one (CAT article 11)
      Given Emil is a person in the case
      And Emil was deprived of liberty
        | by            | an armed group |
        | form          | abduction      |
        | ordered by    | an armed group |
        | held at       | a home         |
        | incommunicado | yes            |
      And Emil was deprived of liberty
        | by              | police officers |
        | record made     | yes             |
        | family notified | yes             |
        | rights told     | yes             |
        | incommunicado   | no              |
        | court review    | yes             |
      When the facts are assessed
      Then CAT article 11 is not engaged: safeguards against torture missing in custody

  Rule: Article 12: Competent authorities must promptly and impartially investigate whenever reasonable ground exists to believe torture occurred

    Scenario Outline: Inquiry into ill-treatment begun late or led by the body accused
      Given Timur is a person in the case
      And Timur was ill-treated, called the treatment
        | by | police officers |
      And as regards an investigation into what happened to Timur
        | about        | the treatment |
        | delay        | <delay>       |
        | body accused | <accused>     |
      When the facts are assessed
      Then CAT article 12 <outcome>: inquiry into ill-treatment begun late or led by the body accused

      Examples:
        | delay        | accused | outcome                |
        | after months | no      | is potentially engaged |
        | at once      | yes     | is potentially engaged |
        | after days   | no      | is not engaged         |
        | unknown      | no      | is undetermined        |

    Scenario: Ill-treatment not investigated
      Given Nargiza is a lawyer
      And Nargiza was ill-treated, called the treatment
        | by | police officers |
      And a complaint or report was made about what happened to Nargiza
        | about      | the treatment                       |
        | to         | officers of the prosecution service |
        | registered | no                                  |
      When the facts are assessed
      Then CAT article 12 is potentially engaged for Nargiza: ill-treatment not investigated
      And with CAT article 16(1)
      And with CAT General Comment No. 3, paragraphs 25 and 27
      And with CAT General Comment No. 2, paragraph 6
      And with HRC General Comment No. 20, paragraph 14
      And with Istanbul Principles, principles 2, 3(a) and 5(a)
      And with Mandela Rules, rule 71(2)
      And with Guidelines on the Role of Prosecutors, paragraph 15
      And because of the treatment and the complaint
      And it is primary
      And no limit is shown

    Scenario: Investigation of ill-treatment brought to the attention of the authorities
      Given Gulnara is under eighteen years old
      And Gulnara was ill-treated, called the treatment
        | by | police officers |
      And a complaint or report was made about what happened to Gulnara
        | to        | officers of the prosecution service |
        | asked for | an investigation and prosecution    |
      When the facts are assessed
      Then CAT article 12 is potentially engaged for Gulnara: investigation of ill-treatment brought to the attention of the authorities
      And with CAT article 16(1)
      And with CAT General Comment No. 3, paragraph 25
      And with HRC General Comment No. 20, paragraph 14
      And with Istanbul Principles, principles 1, 2 and 5(b)
      And because of the treatment and the complaint
      And it is supporting
      And no limit is shown

    Scenario Outline: Investigation of ill-treatment brought to the attention of the authorities turns on to whom it was addressed and what was asked for
      Given Aigul is a person in the case
      And Aigul was ill-treated
        | by | police officers |
      And a complaint or report was made about what happened to Aigul
        | to        | <to>        |
        | asked for | <asked for> |
      When the facts are assessed
      Then CAT article 12 <outcome>: investigation of ill-treatment brought to the attention of the authorities

      Examples:
        | to                                  | asked for                        | outcome                |
        | officers of the prosecution service | an investigation and prosecution | is potentially engaged |
        | officers of the prosecution service | release                          | is not engaged         |
        | unknown                             | an investigation and prosecution | is undetermined        |

    Scenario Outline: Investigation of ill-treatment brought to the attention of the authorities turns on to whom it was addressed
      Given Aigul is a person in the case
      And Aigul was ill-treated, called the ill treatment
        | by | police officers |
      And a complaint or report was made about what happened to Aigul
        | about | the ill treatment |
        | to    | <to>              |
      When the facts are assessed
      Then CAT article 12 <outcome>: investigation of ill-treatment brought to the attention of the authorities

      Examples:
        | to                                  | outcome                |
        | officers of the prosecution service | is potentially engaged |
        | unknown                             | is undetermined        |

    Scenario: Investigation of ill-treatment brought to the attention of the authorities: so too with ill-treatment and an investigation
      Given Aigul is a person in the case
      And Aigul was ill-treated, called the ill treatment
        | by | police officers |
      And as regards an investigation into what happened to Aigul
        | about | the ill treatment |
      When the facts are assessed
      Then CAT article 12 is potentially engaged: investigation of ill-treatment brought to the attention of the authorities

    Scenario Outline: Investigation of ill-treatment brought to the attention of the authorities, with ill-treatment and a confession or statement under pressure: what decides it
      Given Aigul is a person in the case
      And Aigul was ill-treated, called the ill treatment
        | by | police officers |
      And Aigul was made to confess or sign a statement
        | obtained through    | the ill treatment     |
        | allegation examined | <allegation examined> |
      When the facts are assessed
      Then CAT article 12 <outcome>: investigation of ill-treatment brought to the attention of the authorities

      Examples:
        | allegation examined | outcome                |
        | no                  | is potentially engaged |
        | yes                 | is not engaged         |

    Scenario: Investigation of ill-treatment brought to the attention of the authorities: where the confession or statement under pressure came from another ill-treatment
      Given Aigul is a person in the case
      And Aigul was ill-treated, called the ill treatment
        | by | police officers |
      And Aigul was ill-treated, called the ill treatment 2
        | by                | a private employer |
        | official consent  | no                 |
        | officials present | no                 |
      And Aigul was made to confess or sign a statement
        | obtained through    | the ill treatment 2 |
        | allegation examined | no                  |
      When the facts are assessed
      Then CAT article 12 is not engaged: investigation of ill-treatment brought to the attention of the authorities

    Scenario: Investigation of ill-treatment brought to the attention of the authorities: what happened to somebody else is not enough
      Given Aigul is a person in the case
      And Madina is a person in the case
      And Madina was ill-treated
        | by | police officers |
      And a complaint or report was made about what happened to Aigul
        | to        | officers of the prosecution service |
        | asked for | an investigation and prosecution    |
      When the facts are assessed
      Then CAT article 12 is not engaged: investigation of ill-treatment brought to the attention of the authorities

    Scenario: Investigation of ill-treatment brought to the attention of the authorities: where the complaint and the investigation concern a search
      Given Aigul is a person in the case
      And Aigul was ill-treated
        | by | police officers |
      And the premises of Aigul were searched, called the search
      And a complaint or report was made about what happened to Aigul
        | about     | the search                          |
        | to        | officers of the prosecution service |
        | asked for | an investigation and prosecution    |
      And as regards an investigation into what happened to Aigul
        | about | the search |
      When the facts are assessed
      Then CAT article 12 is not engaged: investigation of ill-treatment brought to the attention of the authorities

    Scenario: Suspect of ill-treatment left alone
      Given Viktor is a person with a disability
      And as regards an investigation into what happened to Viktor
        | suspect untouched | yes |
      And Viktor was ill-treated, called the treatment
        | by     | police officers |
        | method | humiliation     |
      When the facts are assessed
      Then CAT article 12 is potentially engaged for Viktor: suspect of ill-treatment left alone
      And with CAT article 16(1)
      And with CAT General Comment No. 2, paragraph 6
      And because of the investigation and the treatment
      And it is supporting
      And no limit is shown

    Scenario Outline: Suspect of ill-treatment left alone turns on whether a suspect within reach was neither tried nor extradited and the means used
      Given Timur is a person in the case
      And as regards an investigation into what happened to Timur
        | suspect untouched | <suspect untouched> |
      And Timur was ill-treated
        | by     | police officers |
        | method | <method>        |
      When the facts are assessed
      Then CAT article 12 <outcome>: suspect of ill-treatment left alone

      Examples:
        | suspect untouched | method      | outcome                |
        | yes               | humiliation | is potentially engaged |
        | unknown           | unknown     | is undetermined        |

    Scenario: Suspect of ill-treatment left alone: what happened to somebody else is not enough
      Given Timur is a person in the case
      And Emil is a person in the case
      And as regards an investigation into what happened to Timur
        | suspect untouched | yes |
      And Emil was ill-treated
        | by | police officers |
      When the facts are assessed
      Then CAT article 12 is not engaged: suspect of ill-treatment left alone

    Scenario: Suspect of ill-treatment left alone: where the investigation concerns a search
      Given Timur is a person in the case
      And the premises of Timur were searched, called the search
      And as regards an investigation into what happened to Timur
        | about             | the search |
        | suspect untouched | yes        |
      And Timur was ill-treated
        | by | police officers |
      When the facts are assessed
      Then CAT article 12 is not engaged: suspect of ill-treatment left alone

  Rule: Article 13: Alleged victims may complain and have the case promptly and impartially examined

    Scenario: Reprisals for complaining of ill-treatment
      Given Feruza is a person with a disability
      And Feruza was ill-treated, called the treatment
        | by | police officers |
      And a complaint or report was made about what happened to Feruza
        | hindered | yes |
      When the facts are assessed
      Then CAT article 13 is potentially engaged for Feruza: reprisals for complaining of ill-treatment
      And with CAT article 16(1)
      And with CAT General Comment No. 2, paragraph 6
      And with Istanbul Principles, principle 3(b)
      And with CAT General Comment No. 3, paragraph 31
      And with Mandela Rules, rule 57(2)
      And because of the treatment and the complaint
      And it is primary
      And no limit is shown

    Scenario Outline: Reprisals for complaining of ill-treatment turns on who acted and whether complaining was hindered
      Given Ulan is a person in the case
      And Ulan was ill-treated
        | by | <by> |
      And a complaint or report was made about what happened to Ulan
        | hindered | <hindered> |
      When the facts are assessed
      Then CAT article 13 <outcome>: reprisals for complaining of ill-treatment

      Examples:
        | by              | hindered | outcome                |
        | police officers | yes      | is potentially engaged |
        | unknown         | yes      | is undetermined        |
        | police officers | no       | is not engaged         |

    Scenario: Reprisals for complaining of ill-treatment: what happened to somebody else is not enough
      Given Ulan is a person in the case
      And Bakyt is a person in the case
      And Bakyt was ill-treated
        | by | police officers |
      And a complaint or report was made about what happened to Ulan
        | hindered | yes |
      When the facts are assessed
      Then CAT article 13 is not engaged: reprisals for complaining of ill-treatment

    Scenario: Reprisals for complaining of ill-treatment: where the complaint concerns a search
      Given Ulan is a person in the case
      And Ulan was ill-treated
        | by | police officers |
      And the premises of Ulan were searched, called the search
      And a complaint or report was made about what happened to Ulan
        | about    | the search |
        | hindered | yes        |
      When the facts are assessed
      Then CAT article 13 is not engaged: reprisals for complaining of ill-treatment

    Scenario: Reprisals for complaining of ill-treatment: so too with ill-treatment and threats or insults
      Given Ulan is a person in the case
      And Ulan was ill-treated
        | by | police officers |
      And threats or insults were directed at Ulan
        | purpose | making the person withdraw a complaint or statement |
      When the facts are assessed
      Then CAT article 13 is potentially engaged: reprisals for complaining of ill-treatment

    Scenario: Reprisals for complaining of ill-treatment: where the ill-treatment concerns somebody else
      Given Ulan is a person in the case
      And Bakyt is a person in the case
      And Bakyt was ill-treated
        | by | police officers |
      And threats or insults were directed at Ulan
        | purpose | making the person withdraw a complaint or statement |
      When the facts are assessed
      Then CAT article 13 is not engaged: reprisals for complaining of ill-treatment

    Scenario: Reprisals for complaining of ill-treatment: where the threats concern a search
      Given Ulan is a person in the case
      And Ulan was ill-treated
        | by | police officers |
      And the premises of Ulan were searched, called the search
      And threats or insults were directed at Ulan
        | about   | the search                                          |
        | purpose | making the person withdraw a complaint or statement |
      When the facts are assessed
      Then CAT article 13 is not engaged: reprisals for complaining of ill-treatment

    Scenario Outline: Reprisals for complaining of ill-treatment, with ill-treatment, a complaint or report to the authorities and deprivation of liberty: what decides it
      Given Ulan is a person in the case
      And Ulan was ill-treated
        | by | police officers |
      And a complaint or report was made about what happened to Ulan
        | to | <to> |
      And Ulan was deprived of liberty
        | by        | police officers                       |
        | form      | <form>                                |
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then CAT article 13 <outcome>: reprisals for complaining of ill-treatment

      Examples:
        | to                                  | form                    | outcome                |
        | officers of the prosecution service | detention pending trial | is potentially engaged |
        | a private employer                  | unknown                 | is not engaged         |

    Scenario: Reprisals for complaining of ill-treatment: so too with ill-treatment, a complaint or report to the authorities and threats or insults
      Given Ulan is a person in the case
      And Ulan was ill-treated
        | by | police officers |
      And a complaint or report was made about what happened to Ulan
        | to | officers of the prosecution service |
      And threats or insults were directed at Ulan
        | by        | police officers                      |
        | linked to | testimony or documentation of abuses |
      When the facts are assessed
      Then CAT article 13 is potentially engaged: reprisals for complaining of ill-treatment

    Scenario: Reprisals for complaining of ill-treatment: where the ill-treatment and the complaint concern somebody else
      Given Ulan is a person in the case
      And Bakyt is a person in the case
      And Bakyt was ill-treated
        | by | police officers |
      And a complaint or report was made about what happened to Bakyt
        | to | officers of the prosecution service |
      And Ulan was deprived of liberty
        | by        | police officers                       |
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then CAT article 13 is not engaged: reprisals for complaining of ill-treatment

    Scenario: Reprisals for complaining of ill-treatment: where the ill-treatment and the deprivation of liberty concern somebody else
      Given Ulan is a person in the case
      And Bakyt is a person in the case
      And Bakyt was ill-treated
        | by | police officers |
      And a complaint or report was made about what happened to Ulan
        | to | officers of the prosecution service |
      And Bakyt was deprived of liberty
        | by        | police officers                       |
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then CAT article 13 is not engaged: reprisals for complaining of ill-treatment

    Scenario: Reprisals for complaining of ill-treatment: not where the reason was a complaint or a request for a remedy
      Given Ulan is a person in the case
      And Ulan was ill-treated
        | by | police officers |
      And the premises of Ulan were searched, called the search
      And a complaint or report was made about what happened to Ulan
        | about | the search                          |
        | to    | officers of the prosecution service |
      And Ulan was deprived of liberty
        | by        | police officers                       |
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then CAT article 13 is not engaged: reprisals for complaining of ill-treatment

    Scenario: Complaint of ill-treatment that was not examined
      Given Feruza is a teacher
      And Feruza was ill-treated
        | by | police officers |
      And a complaint or report was made about what happened to Feruza
        | to     | officers of the prosecution service |
        | result | no answer                           |
      When the facts are assessed
      Then CAT article 13 is potentially engaged for Feruza: complaint of ill-treatment that was not examined
      And with CAT article 16(1)
      And with CAT General Comment No. 2, paragraph 6
      And with CAT General Comment No. 3, paragraphs 23 and 25
      And it is primary

    Scenario: Complaint about something else than the ill-treatment
      Given Feruza is a teacher
      And Feruza was ill-treated
        | by | police officers |
      And the premises of Feruza were searched
      And a complaint or report was made about what happened to Feruza
        | about  | the search                          |
        | to     | officers of the prosecution service |
        | result | no answer                           |
      When the facts are assessed
      Then CAT article 13 is not engaged: complaint of ill-treatment that was not examined

    Scenario: Relatives or witnesses intimidated over a complaint of ill-treatment
      Given Karim is a person in the case
      And Parviz is a person in the case
      And Karim was ill-treated, called the beating
        | by     | police officers |
        | method | beating         |
      And threats or insults were directed at Parviz, called the threat
        | by      | police officers                                     |
        | about   | the beating                                         |
        | purpose | making the person withdraw a complaint or statement |
      When the facts are assessed
      Then CAT article 13 is potentially engaged for Parviz: relatives or witnesses intimidated over a complaint of ill-treatment
      And with CAT General Comment No. 3, paragraph 31
      And with CAT article 16(1)
      And with Istanbul Principles, principle 3(b)
      And because of the beating and the threat
      And it is primary
      And no limit is shown

    Scenario Outline: Relatives or witnesses intimidated over a complaint of ill-treatment turns on the aim of the threat
      Given Karim is a person in the case
      And Parviz is a person in the case
      And Karim was ill-treated, called the beating
        | by | police officers |
      And threats or insults were directed at Parviz
        | about   | the beating |
        | purpose | <purpose>   |
      When the facts are assessed
      Then CAT article 13 <outcome>: relatives or witnesses intimidated over a complaint of ill-treatment

      Examples:
        | purpose                                             | outcome                |
        | making the person withdraw a complaint or statement | is potentially engaged |
        | resignation                                         | is not engaged         |

  Rule: Article 14(1): Victims must obtain redress and an enforceable right to fair compensation and fullest possible rehabilitation

    Scenario: Redress for torture
      Given Leyla is a woman
      And Leyla was ill-treated, called the treatment
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      And as regards redress for Leyla
        | compensation  | no |
        | claim pending | no |
      When the facts are assessed
      Then CAT article 14(1) is potentially engaged for Leyla: redress for torture
      And with CAT General Comment No. 3, paragraphs 1, 2, 10, 11, 20 and 27
      And with HRC General Comment No. 31, paragraph 16
      And with CAT General Comment No. 3, paragraphs 13 and 14
      And because of the treatment and the redress
      And it is primary
      And no limit is shown

    Scenario Outline: Redress for torture: what decides it
      Given Yusuf is a person in the case
      And Yusuf was ill-treated
        | by           | police officers |
        | method       | <method>        |
        | purpose      | <purpose>       |
        | harm         | <harm>          |
        | lasting harm | <lasting harm>  |
      And as regards redress for Yusuf
        | compensation  | <compensation>  |
        | claim pending | <claim pending> |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: redress for torture

      Examples:
        | method      | purpose   | harm             | lasting harm | compensation | claim pending | outcome                |
        | beating     | punishing | unknown          | unknown      | no           | no            | is potentially engaged |
        | beating     | punishing | unknown          | unknown      | no           | yes           | is not engaged         |
        | humiliation | punishing | mental suffering | no           | no           | no            | is not engaged         |
        | beating     | unknown   | unknown          | unknown      | no           | no            | is not engaged         |
        | beating     | punishing | unknown          | unknown      | unknown      | no            | is undetermined        |

    Scenario: Redress for torture: what is told of two events is not read as one
      Given Yusuf is a person in the case
      And Yusuf was ill-treated
        | by           | police officers  |
        | method       | humiliation      |
        | harm         | mental suffering |
        | lasting harm | no               |
        | purpose      | punishing        |
      And Yusuf was ill-treated
        | by     | police officers |
        | method | beating         |
      And as regards redress for Yusuf
        | compensation  | no |
        | claim pending | no |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: redress for torture

    Scenario: Redress for torture: what happened to somebody else is not enough
      Given Yusuf is a person in the case
      And Ilyas is a person in the case
      And Ilyas was ill-treated
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      And as regards redress for Yusuf
        | compensation  | no |
        | claim pending | no |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: redress for torture

    Scenario: Redress for torture: where the redress concerns a search
      Given Yusuf is a person in the case
      And Yusuf was ill-treated
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      And the premises of Yusuf were searched, called the search
      And as regards redress for Yusuf
        | about         | the search |
        | compensation  | no         |
        | claim pending | no         |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: redress for torture

    Scenario: Obstacles to redress
      Given Elena is a journalist
      And Elena was ill-treated, called the treatment
        | by | police officers |
      And as regards an investigation into what happened to Elena
        | barred | yes |
      When the facts are assessed
      Then CAT article 14(1) is potentially engaged for Elena: obstacles to redress
      And with CAT General Comment No. 3, paragraphs 38, 40, 41 and 42
      And with HRC General Comment No. 20, paragraph 15
      And because of the treatment and the investigation
      And it is supporting
      And no limit is shown

    Scenario Outline: Obstacles to redress turns on whether prosecution was barred by an amnesty or a time limit
      Given Cholpon is a person in the case
      And Cholpon was ill-treated
        | by | police officers |
      And as regards an investigation into what happened to Cholpon
        | barred | <barred> |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: obstacles to redress

      Examples:
        | barred | outcome                |
        | yes    | is potentially engaged |
        | no     | is not engaged         |

    Scenario: Obstacles to redress: what happened to somebody else is not enough
      Given Cholpon is a person in the case
      And Polina is a person in the case
      And Polina was ill-treated
        | by | police officers |
      And as regards an investigation into what happened to Cholpon
        | barred | yes |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: obstacles to redress

    Scenario: Obstacles to redress: where the investigation concerns a search
      Given Cholpon is a person in the case
      And Cholpon was ill-treated
        | by | police officers |
      And the premises of Cholpon were searched, called the search
      And as regards an investigation into what happened to Cholpon
        | about  | the search |
        | barred | yes        |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: obstacles to redress

    Scenario Outline: Obstacles to redress, with ill-treatment and complaint or report to the authorities, turns on whether complaining was hindered
      Given Cholpon is a person in the case
      And Cholpon was ill-treated
        | by | police officers |
      And a complaint or report was made about what happened to Cholpon
        | hindered | <hindered> |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: obstacles to redress

      Examples:
        | hindered | outcome                |
        | yes      | is potentially engaged |
        | no       | is not engaged         |

    Scenario: Obstacles to redress: where the ill-treatment concerns somebody else
      Given Cholpon is a person in the case
      And Polina is a person in the case
      And Polina was ill-treated
        | by | police officers |
      And a complaint or report was made about what happened to Cholpon
        | hindered | yes |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: obstacles to redress

    Scenario: Obstacles to redress: where the complaint concerns a search
      Given Cholpon is a person in the case
      And Cholpon was ill-treated
        | by | police officers |
      And the premises of Cholpon were searched, called the search
      And a complaint or report was made about what happened to Cholpon
        | about    | the search |
        | hindered | yes        |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: obstacles to redress

    Scenario: Redress and rehabilitation for victims of ill-treatment
      Given Tamara is a woman
      And Tamara was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then CAT article 14(1) is potentially engaged for Tamara: redress and rehabilitation for victims of ill-treatment
      And with CAT General Comment No. 3, paragraphs 3, 26, 12, 15 and 16
      And it is context
      And no limit is shown

    Scenario: Redress limited to money
      Given Vera is a teacher
      And Vera was ill-treated, called the treatment
        | by | police officers |
      And as regards redress for Vera
        | money only | yes |
      When the facts are assessed
      Then CAT article 14(1) is potentially engaged for Vera: redress limited to money
      And with CAT General Comment No. 3, paragraphs 6, 8, 9 and 16
      And because of the treatment and the redress
      And it is supporting
      And no limit is shown

    Scenario Outline: Redress limited to money turns on whether redress was limited to money
      Given Aigul is a person in the case
      And Aigul was ill-treated
        | by | police officers |
      And as regards redress for Aigul
        | money only | <money only> |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: redress limited to money

      Examples:
        | money only | outcome                |
        | yes        | is potentially engaged |
        | no         | is not engaged         |

    Scenario: Redress limited to money: what happened to somebody else is not enough
      Given Aigul is a person in the case
      And Madina is a person in the case
      And Madina was ill-treated
        | by | police officers |
      And as regards redress for Aigul
        | money only | yes |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: redress limited to money

    Scenario: Redress limited to money: where the redress concerns a search
      Given Aigul is a person in the case
      And Aigul was ill-treated
        | by | police officers |
      And the premises of Aigul were searched, called the search
      And as regards redress for Aigul
        | about      | the search |
        | money only | yes        |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: redress limited to money

    Scenario: Victim hurt anew by the proceedings
      Given Nurlan is a journalist
      And Nurlan was ill-treated, called the treatment
        | by | police officers |
      And as regards an investigation into what happened to Nurlan
        | hurt anew | yes |
      When the facts are assessed
      Then CAT article 14(1) is potentially engaged for Nurlan: victim hurt anew by the proceedings
      And with CAT General Comment No. 3, paragraph 21
      And because of the treatment and the investigation
      And it is supporting
      And no limit is shown

    Scenario Outline: Victim hurt anew by the proceedings turns on whether the proceedings hurt the victim anew
      Given Irina is a person in the case
      And Irina was ill-treated
        | by | police officers |
      And as regards an investigation into what happened to Irina
        | hurt anew | <hurt anew> |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: victim hurt anew by the proceedings

      Examples:
        | hurt anew | outcome                |
        | yes       | is potentially engaged |
        | no        | is not engaged         |

    Scenario: Victim hurt anew by the proceedings: what happened to somebody else is not enough
      Given Irina is a person in the case
      And Umida is a person in the case
      And Umida was ill-treated
        | by | police officers |
      And as regards an investigation into what happened to Irina
        | hurt anew | yes |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: victim hurt anew by the proceedings

    Scenario: Victim hurt anew by the proceedings: where the investigation concerns a search
      Given Irina is a person in the case
      And Irina was ill-treated
        | by | police officers |
      And the premises of Irina were searched, called the search
      And as regards an investigation into what happened to Irina
        | about     | the search |
        | hurt anew | yes        |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: victim hurt anew by the proceedings

    Scenario: Award to a victim of torture not carried out
      Given Aigul is a person in the case
      And Aigul was ill-treated
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      And as regards redress for Aigul
        | decision carried out | no |
      When the facts are assessed
      Then CAT article 14(1) is potentially engaged for Aigul: award to a victim of torture not carried out
      And with CAT General Comment No. 3, paragraphs 27 and 38
      And it is primary
      And no limit is shown

    Scenario Outline: Award to a victim of torture not carried out turns on the purpose and whether the decision was carried out
      Given Aigul is a person in the case
      And Aigul was ill-treated
        | by      | police officers |
        | method  | beating         |
        | purpose | <purpose>       |
      And as regards redress for Aigul
        | decision carried out | <decision carried out> |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: award to a victim of torture not carried out

      Examples:
        | purpose   | decision carried out | outcome                |
        | punishing | no                   | is potentially engaged |
        | punishing | yes                  | is not engaged         |
        | unknown   | no                   | is not engaged         |
        | punishing | unknown              | is undetermined        |

    Scenario: Victim of torture left without an inquiry, and so without redress
      Given Karim is a person in the case
      And Karim was ill-treated, called the ill-treatment
        | by         | police officers |
        | in custody | yes             |
        | method     | beating         |
        | purpose    | punishing       |
      And as regards an investigation into what happened to Karim
        | about  | the ill-treatment |
        | opened | no                |
      When the facts are assessed
      Then CAT article 14(1) is potentially engaged for Karim: victim of torture left without an inquiry, and so without redress
      And with CAT General Comment No. 3, paragraphs 17, 23, 25 and 27
      And it is primary
      And no limit is shown

    Scenario Outline: Victim of torture left without an inquiry, and so without redress turns on the purpose and whether an investigation was opened
      Given Karim is a person in the case
      And Karim was ill-treated, called the ill-treatment
        | by         | police officers |
        | in custody | yes             |
        | method     | beating         |
        | purpose    | <purpose>       |
      And as regards an investigation into what happened to Karim
        | about  | the ill-treatment |
        | opened | <opened>          |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: victim of torture left without an inquiry, and so without redress

      Examples:
        | purpose   | opened  | outcome                |
        | punishing | no      | is potentially engaged |
        | unknown   | no      | is not engaged         |
        | punishing | unknown | is undetermined        |

  Rule: Article 15: Statements established as made through torture cannot be evidence, except against the accused torturer

    Scenario: Statement obtained by ill-treatment used as evidence
      Given Rano is a person with a disability
      And Rano was ill-treated, called the treatment
        | by | police officers |
      And Rano was made to confess or sign a statement
        | used in court    | yes           |
        | obtained through | the treatment |
      When the facts are assessed
      Then CAT article 15 is potentially engaged for Rano: statement obtained by ill-treatment used as evidence
      And with CAT General Comment No. 2, paragraph 6
      And with HRC General Comment No. 20, paragraph 12
      And with HRC General Comment No. 32, paragraphs 41 and 6
      And because of the treatment and the confession
      And it is primary
      And the limit "statement used as evidence that torture or the like took place, or against someone accused of it" is shown as not invoked
      And no other limit is shown

    Scenario: Statement obtained by ill-treatment used as evidence: the State may argue statement used as evidence that torture or the like took place, or against someone accused of it
      Given Rano is a person with a disability
      And Rano was ill-treated, called the treatment
        | by | police officers |
      And Rano was made to confess or sign a statement
        | used in court    | yes           |
        | obtained through | the treatment |
      When the facts are assessed
      Then CAT article 15 is potentially engaged for Rano: statement obtained by ill-treatment used as evidence
      And the limit "statement used as evidence that torture or the like took place, or against someone accused of it" is shown as not invoked
      And the test of "statement used as evidence that torture or the like took place, or against someone accused of it" has these limbs
        | use | it serves only to show that torture or other forbidden treatment occurred, against those accused of it |
      Given the authorities explained what was done to Rano
        | with | the statement was used to show that ill-treatment took place |
      When the facts are assessed again
      Then CAT article 15 is potentially engaged for Rano: statement obtained by ill-treatment used as evidence
      And the limit "statement used as evidence that torture or the like took place, or against someone accused of it" is shown as invoked by the justification

  Rule: Article 16(1): States must prevent other ill-treatment (cruel, inhuman or degrading) with official involvement

    Scenario: Other ill-treatment with official involvement
      Given Asel is a journalist
      And Asel was ill-treated, called the treatment
        | by | staff of a place of detention |
      When the facts are assessed
      Then CAT article 16(1) is potentially engaged for Asel: other ill-treatment with official involvement
      And with CAT General Comment No. 2, paragraphs 3 and 15
      And with Body of Principles (detention), principle 6
      And with Mandela Rules, rule 1
      And it is supporting
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And no other limit is shown

    Scenario: Private violence that the authorities knew of and let pass
      Given Jamila is a teacher
      And Jamila was physically attacked
        | by | a known private individual |
      And as regards protection for Jamila
        | asked | yes |
        | given | no  |
      When the facts are assessed
      Then CAT article 16(1) is potentially engaged for Jamila: private violence that the authorities knew of and let pass
      And with CAT General Comment No. 2, paragraph 18
      And with CAT General Comment No. 3, paragraph 7
      And because of the attack and the protection
      And it is supporting
      And no limit is shown

    Scenario Outline: Private violence that the authorities knew of and let pass turns on who acted, whether protection was asked for and whether protection was given
      Given Bakyt is a person in the case
      And Bakyt was physically attacked
        | by | <by> |
      And as regards protection for Bakyt
        | asked | <asked> |
        | given | <given> |
      When the facts are assessed
      Then CAT article 16(1) <outcome>: private violence that the authorities knew of and let pass

      Examples:
        | by                         | asked | given   | outcome                |
        | agents of another State    | yes   | no      | is potentially engaged |
        | police officers            | yes   | no      | is not engaged         |
        | a known private individual | no    | no      | is not engaged         |
        | a known private individual | yes   | unknown | is undetermined        |

    Scenario: Private violence that the authorities knew of and let pass: so too with a physical attack and complaint or report to the authorities
      Given Bakyt is a person in the case
      And Bakyt was physically attacked, called the attack
        | by | unidentified persons |
      And a complaint or report was made about what happened to Bakyt
        | to         | police officers |
        | about      | the attack      |
        | registered | no              |
      When the facts are assessed
      Then CAT article 16(1) is potentially engaged: private violence that the authorities knew of and let pass

    Scenario Outline: Private violence that the authorities knew of and let pass, with a physical attack, a complaint or report to the authorities and an investigation: what decides it
      Given Bakyt is a person in the case
      And Bakyt was physically attacked, called the attack
        | by | a known private individual |
      And a complaint or report was made about what happened to Bakyt
        | to         | <to>         |
        | about      | the attack   |
        | registered | <registered> |
      And as regards an investigation into what happened to Bakyt
        | about  | the attack |
        | opened | <opened>   |
        | result | <result>   |
      When the facts are assessed
      Then CAT article 16(1) <outcome>: private violence that the authorities knew of and let pass

      Examples:
        | to                     | registered | opened | result                | outcome                |
        | police officers        | yes        | no     | unknown               | is potentially engaged |
        | police officers        | yes        | yes    | an open investigation | is not engaged         |
        | a private media outlet | no         | no     | an open investigation | is not engaged         |

    Scenario: Private violence that the authorities knew of and let pass: so too with a physical attack and an investigation
      Given Bakyt is a person in the case
      And Bakyt was physically attacked, called the attack
        | by | a known private individual |
      And as regards an investigation into what happened to Bakyt
        | about  | the attack               |
        | opened | yes                      |
        | result | a refusal to open a case |
      When the facts are assessed
      Then CAT article 16(1) is potentially engaged: private violence that the authorities knew of and let pass

    Scenario: Private violence that the authorities knew of and let pass: what happened to somebody else is not enough
      Given Bakyt is a person in the case
      And Jamshid is a person in the case
      And Jamshid was physically attacked
        | by | a known private individual |
      And as regards protection for Bakyt
        | asked | yes |
        | given | no  |
      When the facts are assessed
      Then CAT article 16(1) is not engaged: private violence that the authorities knew of and let pass

    Scenario: Private violence that the authorities knew of and let pass: where the attack and the protection concern somebody else
      Given Bakyt is a person in the case
      And Jamshid is a person in the case
      And Jamshid was physically attacked
        | by | a known private individual |
      And threats or insults were directed at Bakyt, called the threat
      And as regards protection for Jamshid
        | about | the threat |
        | asked | yes        |
        | given | no         |
      When the facts are assessed
      Then CAT article 16(1) is not engaged: private violence that the authorities knew of and let pass

    Scenario: Private violence that the authorities knew of and let pass: where the complaint and the investigation concern threats
      Given Bakyt is a person in the case
      And threats or insults were directed at Bakyt, called the threat
        | by      | unidentified persons |
        | content | an insult            |
      And a complaint or report was made about what happened to Bakyt
        | about      | the threat      |
        | to         | police officers |
        | registered | no              |
      And Bakyt was physically attacked
        | by | members of the family or community |
      And as regards an investigation into what happened to Bakyt
        | about  | the threat               |
        | opened | no                       |
        | result | a refusal to open a case |
      When the facts are assessed
      Then CAT article 16(1) is not engaged: private violence that the authorities knew of and let pass

    Scenario Outline: Private violence that the authorities knew of and let pass, with a physical attack, threats or insults, a complaint or report to the authorities and an investigation: what decides it
      Given Bakyt is a person in the case
      And Bakyt was physically attacked, called the attack
        | by | a known private individual |
      And threats or insults were directed at Bakyt, called the threat
      And a complaint or report was made about what happened to Bakyt
        | to         | police officers |
        | about      | <about>         |
        | registered | yes             |
      And as regards an investigation into what happened to Bakyt
        | about  | <about of the investigation> |
        | opened | no                           |
        | result | <result>                     |
      When the facts are assessed
      Then CAT article 16(1) <outcome>: private violence that the authorities knew of and let pass

      Examples:
        | about      | about of the investigation | result                | outcome        |
        | the attack | the threat                 | unknown               | is not engaged |
        | the threat | the attack                 | an open investigation | is not engaged |

    Scenario: Token penalty for ill-treatment
      Given Rustam is a journalist
      And as regards an investigation into what happened to Rustam
        | penalty adequate | no |
      And Rustam was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then CAT article 16(1) is potentially engaged for Rustam: token penalty for ill-treatment
      And with CAT General Comment No. 2, paragraphs 6 and 3
      And with HRC General Comment No. 31, paragraph 18
      And because of the investigation and the treatment
      And it is supporting
      And no limit is shown

    Scenario Outline: Token penalty for ill-treatment turns on whether the punishment reflected the gravity of the acts
      Given Jamshid is a person in the case
      And as regards an investigation into what happened to Jamshid
        | penalty adequate | <penalty adequate> |
      And Jamshid was ill-treated
        | by | police officers |
      When the facts are assessed
      Then CAT article 16(1) <outcome>: token penalty for ill-treatment

      Examples:
        | penalty adequate | outcome                |
        | no               | is potentially engaged |
        | yes              | is not engaged         |

    Scenario: Token penalty for ill-treatment: what happened to somebody else is not enough
      Given Jamshid is a person in the case
      And Ulan is a person in the case
      And as regards an investigation into what happened to Jamshid
        | penalty adequate | no |
      And Ulan was ill-treated
        | by | police officers |
      When the facts are assessed
      Then CAT article 16(1) is not engaged: token penalty for ill-treatment

    Scenario: Token penalty for ill-treatment: where the investigation concerns a search
      Given Jamshid is a person in the case
      And the premises of Jamshid were searched, called the search
      And as regards an investigation into what happened to Jamshid
        | about            | the search |
        | penalty adequate | no         |
      And Jamshid was ill-treated
        | by | police officers |
      When the facts are assessed
      Then CAT article 16(1) is not engaged: token penalty for ill-treatment
