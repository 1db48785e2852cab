@law @cat
Feature: Freedom from torture, Convention against Torture, articles 2, 3, 4, 7, 10, 11, 12, 13, 14, 15 and 16
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

    Scenario: Severe ill-treatment by officials for a purpose: not when with ill-treatment (by police officers, through beating), through humiliation
      Given Olim is a lawyer
      And Olim was ill-treated, called the first treatment
        | by           | police officers  |
        | method       | humiliation      |
        | harm         | mental suffering |
        | lasting harm | no               |
        | purpose      | punishing        |
      And Olim was ill-treated, called the second treatment
        | by     | police officers |
        | method | beating         |
      When the facts are assessed
      Then CAT article 2(1) is not engaged: severe ill-treatment by officials for a purpose

    Scenario: Severe ill-treatment by officials for a purpose: open when method not told, allegedly with the aim of punishing
      Given Olim is a lawyer
      And Olim was ill-treated, called the treatment
        | by      | police officers |
        | purpose | punishing       |
      When the facts are assessed
      Then CAT article 2(1) is undetermined: severe ill-treatment by officials for a purpose

    Scenario: Ill-treatment for a discriminatory reason
      Given Hamid is a woman
      And Hamid was ill-treated, called the treatment
        | by        | agents of the State |
        | linked to | personal status     |
      When the facts are assessed
      Then CAT article 2(1) is potentially engaged for Hamid: ill-treatment for a discriminatory reason
      And with CAT General Comment No. 2, paragraphs 20 and 21
      And it is supporting
      And no limit is shown

    Scenario Outline: Ill-treatment for a discriminatory reason, where by is <by>, linked to is <linked to>
      Given Hamid is a woman
      And Hamid was ill-treated, called the treatment
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then CAT article 2(1) <outcome>: ill-treatment for a discriminatory reason

      Examples:
        | by                  | linked to                      | outcome                |
        | agents of the State | personal status                | is potentially engaged |
        | a private employer  | personal status                | is not engaged         |
        | unknown             | personal status                | is undetermined        |
        | agents of the State | civic or professional activity | is not engaged         |
        | agents of the State | unknown                        | is not engaged         |

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

    Scenario Outline: Safeguards against torture missing in custody, where record made is <record made>
      Given Aigul is a woman
      And Aigul was deprived of liberty, called the detention
        | by          | police officers |
        | record made | <record made>   |
      When the facts are assessed
      Then CAT article 2(1) <outcome>: safeguards against torture missing in custody

      Examples:
        | record made | outcome                |
        | no          | is potentially engaged |
        | unknown     | is undetermined        |

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

    Scenario Outline: Treatment in custody that is in itself grave, where in custody is <in custody>, method is <method>
      Given Oleg is a journalist
      And Oleg was ill-treated, called the treatment
        | by         | police officers |
        | in custody | <in custody>    |
        | method     | <method>        |
      When the facts are assessed
      Then CAT article 2(1) <outcome>: treatment in custody that is in itself grave

      Examples:
        | in custody | method                                | outcome                |
        | yes        | electric shocks                       | is potentially engaged |
        | no         | electric shocks                       | is not engaged         |
        | unknown    | electric shocks                       | is undetermined        |
        | yes        | asphyxiation                          | is potentially engaged |
        | yes        | burning                               | is potentially engaged |
        | yes        | a mock execution                      | is potentially engaged |
        | yes        | rape                                  | is potentially engaged |
        | yes        | deprivation of food or water or sleep | is potentially engaged |
        | yes        | forced positions or suspension        | is potentially engaged |

  Rule: Article 2(2): No exceptional situation, war or emergency included, can justify torture

    Scenario: Torture or ill-treatment excused
      Given Yana is with a disability
      And Yana was ill-treated, called the treatment
        | by     | agents of the State   |
        | excuse | religion or tradition |
      When the facts are assessed
      Then CAT article 2(2) is potentially engaged for Yana: torture or ill-treatment excused
      And with CAT General Comment No. 2, paragraphs 5 and 3
      And with HRC General Comment No. 20, paragraph 3
      And it is primary
      And no limit is shown

    Scenario Outline: Torture or ill-treatment excused, where excuse is <excuse>, by is <by>
      Given Yana is with a disability
      And Yana was ill-treated, called the treatment
        | by     | <by>     |
        | excuse | <excuse> |
      When the facts are assessed
      Then CAT article 2(2) <outcome>: torture or ill-treatment excused

      Examples:
        | excuse                | by                  | outcome                |
        | religion or tradition | agents of the State | is potentially engaged |
        | orders of a superior  | agents of the State | is not engaged         |
        | unknown               | agents of the State | is not engaged         |
        | religion or tradition | unknown             | is undetermined        |

    Scenario: Torture or ill-treatment excused: not when with ill-treatment (by police officers), by a private employer
      Given Yana is with a disability
      And Yana was ill-treated, called the first treatment
        | by                | a private employer    |
        | official consent  | no                    |
        | officials present | no                    |
        | excuse            | religion or tradition |
      And Yana was ill-treated, called the second treatment
        | by | police officers |
      When the facts are assessed
      Then CAT article 2(2) is not engaged: torture or ill-treatment excused

  Rule: Article 2(3): Orders from superiors or authorities do not justify torture

    Scenario: Torture excused by orders
      Given Farid is with a disability
      And Farid was ill-treated, called the treatment
        | by     | police officers      |
        | excuse | orders of a superior |
      When the facts are assessed
      Then CAT article 2(3) is potentially engaged for Farid: torture excused by orders
      And with CAT General Comment No. 2, paragraphs 26 and 3
      And with HRC General Comment No. 20, paragraph 3
      And it is primary
      And no limit is shown

    Scenario Outline: Torture excused by orders, where by is <by>
      Given Farid is with a disability
      And Farid was ill-treated, called the treatment
        | by     | <by>                 |
        | excuse | orders of a superior |
      When the facts are assessed
      Then CAT article 2(3) <outcome>: torture excused by orders

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Torture excused by orders: not when with ill-treatment (by police officers), by a private employer
      Given Farid is with a disability
      And Farid was ill-treated, called the first treatment
        | by                | a private employer   |
        | official consent  | no                   |
        | officials present | no                   |
        | excuse            | orders of a superior |
      And Farid was ill-treated, called the second treatment
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
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to a danger of torture, where by is <by>, risk is <risk>, stage is <stage>
      Given Daniyar is a journalist
      And Daniyar was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: removal to a danger of torture

      Examples:
        | by                           | risk    | stage       | outcome                |
        | border or migration officers | torture | ordered     | is potentially engaged |
        | agents of another State      | torture | ordered     | is not engaged         |
        | unknown                      | torture | ordered     | is undetermined        |
        | border or migration officers | unknown | ordered     | is undetermined        |
        | border or migration officers | torture | feared      | is not engaged         |
        | border or migration officers | torture | carried out | is potentially engaged |
        | border or migration officers | torture | requested   | is potentially engaged |
        | border or migration officers | torture | unknown     | is undetermined        |

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
      And because of the removal and the country situation
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And the limit "facts that authorities at home examined and found otherwise" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Signs of a danger of torture in the country of return, where by is <by>, risk is <risk>, stage is <stage>
      Given Madina is a woman
      And Madina was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      And this is generally so in the country to which Madina would go
        | of              | <of>              |
        | group of person | <group of person> |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: signs of a danger of torture in the country of return

      Examples:
        | by                           | risk                         | stage   | group of person | of                 | outcome                |
        | border or migration officers | torture                      | ordered | yes             | torture in custody | is potentially engaged |
        | agents of another State      | torture                      | ordered | yes             | torture in custody | is not engaged         |
        | unknown                      | torture                      | ordered | yes             | torture in custody | is undetermined        |
        | border or migration officers | life without shelter or care | ordered | yes             | torture in custody | is not engaged         |
        | border or migration officers | unknown                      | ordered | yes             | torture in custody | is undetermined        |
        | border or migration officers | torture                      | feared  | yes             | torture in custody | is not engaged         |
        | border or migration officers | torture                      | unknown | yes             | torture in custody | is undetermined        |
        | border or migration officers | torture                      | ordered | unknown         | torture in custody | is undetermined        |
        | border or migration officers | torture                      | ordered | yes             | unfair trials      | is not engaged         |

    Scenario: Signs of a danger of torture in the country of return: not when as regards someone else
      Given Madina is a person in the case
      And Polina is a woman
      And Polina was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      And this is generally so in the country to which Madina would go
        | of              | torture in custody |
        | group of person | yes                |
      When the facts are assessed
      Then CAT article 3(1) is not engaged: signs of a danger of torture in the country of return

    Scenario: Signs of a danger of torture in the country of return: also when being carried out, namely pursuit of critics
      Given Madina is a woman
      And Madina was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | carried out                  |
        | risk  | torture                      |
      And this is generally so in the country to which Madina would go
        | of              | pursuit of critics |
        | group of person | yes                |
      When the facts are assessed
      Then CAT article 3(1) is potentially engaged for Madina: signs of a danger of torture in the country of return
      And because of the removal and the country situation

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

    Scenario Outline: Ill-treated before in the country of return, where by is <by>, risk is <risk>, stage is <stage>
      Given Umida is a teacher
      And Umida was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      And Umida was ill-treated, called the treatment
        | by     | agents of another State |
        | abroad | unknown                 |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: ill-treated before in the country of return

      Examples:
        | by                           | risk                         | stage       | outcome                |
        | border or migration officers | torture                      | ordered     | is potentially engaged |
        | agents of another State      | torture                      | ordered     | is not engaged         |
        | unknown                      | torture                      | ordered     | is undetermined        |
        | border or migration officers | life without shelter or care | ordered     | is not engaged         |
        | border or migration officers | unknown                      | ordered     | is undetermined        |
        | border or migration officers | torture                      | feared      | is not engaged         |
        | border or migration officers | torture                      | carried out | is potentially engaged |
        | border or migration officers | torture                      | requested   | is potentially engaged |
        | border or migration officers | torture                      | unknown     | is undetermined        |

    Scenario: Removal on general or unmonitored assurances
      Given Murat is a group of people
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

    Scenario Outline: Removal on general or unmonitored assurances, where stage is <stage>
      Given Murat is a group of people
      And another State gave assurances about Murat
        | specific | no |
      And Murat was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | <stage>                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CAT article 3(1) <outcome>: removal on general or unmonitored assurances

      Examples:
        | stage       | outcome                |
        | carried out | is potentially engaged |
        | requested   | is potentially engaged |
        | unknown     | is undetermined        |

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

    Scenario Outline: Law against torture missing or weakened, where step is <step>, area is <area>
      Given Boris is a lawyer
      And a law or policy concerns the rights of Boris
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CAT article 4(1) <outcome>: law against torture missing or weakened

      Examples:
        | step                                                       | area                                        | outcome                |
        | absence of a law that guarantees the right                 | protection from torture and ill-treatment   | is potentially engaged |
        | a law or policy in favour of the right that is not applied | protection from torture and ill-treatment   | is not engaged         |
        | unknown                                                    | protection from torture and ill-treatment   | is undetermined        |
        | absence of a law that guarantees the right                 | equality and protection from discrimination | is not engaged         |
        | absence of a law that guarantees the right                 | unknown                                     | is undetermined        |

  Rule: Article 4(2): Penalties must reflect the gravity of torture

    Scenario: Token penalty for torture
      Given Karim is with a disability
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

    Scenario Outline: Token penalty for torture, where penalty adequate is <penalty adequate>
      Given Karim is with a disability
      And as regards an investigation into what happened to Karim
        | penalty adequate | <penalty adequate> |
      And Karim was ill-treated, called the treatment
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      When the facts are assessed
      Then CAT article 4(2) <outcome>: token penalty for torture

      Examples:
        | penalty adequate | outcome                |
        | no               | is potentially engaged |
        | yes              | is not engaged         |
        | unknown          | is not engaged         |

    Scenario: Token penalty for torture: not when with ill-treatment (by police officers, through beating), through humiliation
      Given Karim is with a disability
      And as regards an investigation into what happened to Karim
        | penalty adequate | no |
      And Karim was ill-treated, called the first treatment
        | by           | police officers  |
        | method       | humiliation      |
        | harm         | mental suffering |
        | lasting harm | no               |
        | purpose      | punishing        |
      And Karim was ill-treated, called the second treatment
        | by     | police officers |
        | method | beating         |
      When the facts are assessed
      Then CAT article 4(2) is not engaged: token penalty for torture

    Scenario: Token penalty for torture: not when with search
      Given Karim is with a disability
      And the premises of Karim were searched
      And as regards an investigation into what happened to Karim
        | about            | the search |
        | penalty adequate | no         |
      And Karim was ill-treated, called the treatment
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      When the facts are assessed
      Then CAT article 4(2) is not engaged: token penalty for torture

  Rule: Article 7(1): If not extradited, the suspect's case goes to prosecuting authorities

    Scenario: Suspected torturer neither tried nor extradited
      Given Sitora is with a disability
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
      And it is primary
      And no limit is shown

    Scenario Outline: Suspected torturer neither tried nor extradited, where suspect untouched is <suspect untouched>
      Given Sitora is with a disability
      And as regards an investigation into what happened to Sitora
        | suspect untouched | <suspect untouched> |
      And Sitora was ill-treated, called the treatment
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      When the facts are assessed
      Then CAT article 7(1) <outcome>: suspected torturer neither tried nor extradited

      Examples:
        | suspect untouched | outcome                |
        | yes               | is potentially engaged |
        | unknown           | is undetermined        |

    Scenario: Suspected torturer neither tried nor extradited: not when as regards someone else
      Given Sitora is a person in the case
      And Vera is with a disability
      And as regards an investigation into what happened to Sitora
        | suspect untouched | yes |
      And Vera was ill-treated, called the treatment
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      When the facts are assessed
      Then CAT article 7(1) is not engaged: suspected torturer neither tried nor extradited

    Scenario: Suspected torturer neither tried nor extradited: not when with ill-treatment (by police officers, through beating), through humiliation
      Given Sitora is with a disability
      And as regards an investigation into what happened to Sitora
        | suspect untouched | yes |
      And Sitora was ill-treated, called the first treatment
        | by           | police officers  |
        | method       | humiliation      |
        | harm         | mental suffering |
        | lasting harm | no               |
        | purpose      | punishing        |
      And Sitora was ill-treated, called the second treatment
        | by     | police officers |
        | method | beating         |
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

    Scenario Outline: Officials not trained on the ban on torture, where step is <step>, area is <area>
      Given Polina is a journalist
      And a law or policy concerns the rights of Polina
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CAT article 10(1) <outcome>: officials not trained on the ban on torture

      Examples:
        | step                                                 | area                                      | outcome                |
        | absence of a law that guarantees the right           | the training and instruction of officials | is potentially engaged |
        | adoption of a law or policy that restricts the right | the training and instruction of officials | is not engaged         |
        | unknown                                              | the training and instruction of officials | is undetermined        |
        | absence of a law that guarantees the right           | a civil or political right                | is not engaged         |
        | absence of a law that guarantees the right           | unknown                                   | is undetermined        |

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

    Scenario Outline: Safeguards against torture missing in custody, where record made is <record made> (2)
      Given Zafar is a man
      And Zafar was deprived of liberty, called the detention
        | by          | police officers |
        | record made | <record made>   |
      When the facts are assessed
      Then CAT article 11 <outcome>: safeguards against torture missing in custody

      Examples:
        | record made | outcome                |
        | no          | is potentially engaged |
        | unknown     | is undetermined        |

  Rule: Article 12: Competent authorities must promptly and impartially investigate whenever reasonable ground exists to believe torture occurred

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
      And with Istanbul Principles, paragraphs 2, 3(a) and 5(a)
      And with Mandela Rules, paragraph 71(2)
      And with Guidelines on the Role of Prosecutors, paragraph 15
      And because of the treatment and the complaint
      And it is primary
      And no limit is shown

    Scenario Outline: Ill-treatment not investigated, where registered is <registered>
      Given Nargiza is a lawyer
      And Nargiza was ill-treated, called the treatment
        | by | police officers |
      And a complaint or report was made about what happened to Nargiza
        | about      | the treatment                       |
        | to         | officers of the prosecution service |
        | registered | <registered>                        |
      When the facts are assessed
      Then CAT article 12 <outcome>: ill-treatment not investigated

      Examples:
        | registered | outcome                |
        | no         | is potentially engaged |
        | yes        | is not engaged         |
        | unknown    | is undetermined        |

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
      And with Istanbul Principles, paragraphs 1, 2 and 5(b)
      And because of the treatment and the complaint
      And it is supporting
      And no limit is shown

    Scenario Outline: Investigation of ill-treatment brought to the attention of the authorities, where asked for is <asked for>, to is <to>
      Given Gulnara is under eighteen years old
      And Gulnara was ill-treated, called the treatment
        | by | police officers |
      And a complaint or report was made about what happened to Gulnara
        | to        | <to>        |
        | asked for | <asked for> |
      When the facts are assessed
      Then CAT article 12 <outcome>: investigation of ill-treatment brought to the attention of the authorities

      Examples:
        | asked for                        | to                                  | outcome                |
        | an investigation and prosecution | officers of the prosecution service | is potentially engaged |
        | unknown                          | officers of the prosecution service | is undetermined        |
        | an investigation and prosecution | unknown                             | is undetermined        |

    Scenario: Suspect of ill-treatment left alone
      Given Viktor is with a disability
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

    Scenario Outline: Suspect of ill-treatment left alone, where suspect untouched is <suspect untouched>
      Given Viktor is with a disability
      And as regards an investigation into what happened to Viktor
        | suspect untouched | <suspect untouched> |
      And Viktor was ill-treated, called the treatment
        | by     | police officers |
        | method | humiliation     |
      When the facts are assessed
      Then CAT article 12 <outcome>: suspect of ill-treatment left alone

      Examples:
        | suspect untouched | outcome                |
        | yes               | is potentially engaged |
        | unknown           | is undetermined        |

  Rule: Article 13: Alleged victims may complain and have the case promptly and impartially examined

    Scenario: Reprisals for complaining of ill-treatment
      Given Feruza is with a disability
      And Feruza was ill-treated, called the treatment
        | by | police officers |
      And a complaint or report was made about what happened to Feruza
        | hindered | yes |
      When the facts are assessed
      Then CAT article 13 is potentially engaged for Feruza: reprisals for complaining of ill-treatment
      And with CAT article 16(1)
      And with CAT General Comment No. 2, paragraph 6
      And with Istanbul Principles, paragraph 3(b)
      And with CAT General Comment No. 3, paragraph 31
      And with Mandela Rules, paragraph 57(2)
      And because of the treatment and the complaint
      And it is primary
      And no limit is shown

    Scenario Outline: Reprisals for complaining of ill-treatment, where by is <by>
      Given Feruza is with a disability
      And Feruza was ill-treated, called the treatment
        | by | <by> |
      And a complaint or report was made about what happened to Feruza
        | hindered | yes |
      When the facts are assessed
      Then CAT article 13 <outcome>: reprisals for complaining of ill-treatment

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Reprisals for complaining of ill-treatment: not when form not told
      Given Feruza is a person in the case
      And Jamila is with a disability
      And Jamila was ill-treated, called the treatment
        | by | police officers |
      And a complaint or report was made about what happened to Jamila
        | to | officers of the prosecution service |
      And Feruza was deprived of liberty, called the detention
        | by        | police officers                       |
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then CAT article 13 is not engaged: reprisals for complaining of ill-treatment

    Scenario: Reprisals for complaining of ill-treatment: not when with search, form not told
      Given Feruza is with a disability
      And Feruza was ill-treated, called the treatment
        | by | police officers |
      And the premises of Feruza were searched
      And a complaint or report was made about what happened to Feruza
        | about | the search                          |
        | to    | officers of the prosecution service |
      And Feruza was deprived of liberty, called the detention
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
      And because of the treatment and the redress
      And it is primary
      And no limit is shown

    Scenario Outline: Redress for torture, where claim pending is <claim pending>, compensation is <compensation>
      Given Leyla is a woman
      And Leyla was ill-treated, called the treatment
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      And as regards redress for Leyla
        | compensation  | <compensation>  |
        | claim pending | <claim pending> |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: redress for torture

      Examples:
        | claim pending | compensation | outcome                |
        | no            | no           | is potentially engaged |
        | unknown       | no           | is undetermined        |
        | no            | yes          | is not engaged         |
        | no            | unknown      | is undetermined        |

    Scenario: Redress for torture: not when as regards someone else
      Given Leyla is a person in the case
      And Oleg is a woman
      And Oleg was ill-treated, called the treatment
        | by      | police officers |
        | method  | beating         |
        | purpose | punishing       |
      And as regards redress for Leyla
        | compensation  | no |
        | claim pending | no |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: redress for torture

    Scenario: Redress for torture: not when with ill-treatment (by police officers, through beating), through humiliation
      Given Leyla is a woman
      And Leyla was ill-treated, called the first treatment
        | by           | police officers  |
        | method       | humiliation      |
        | harm         | mental suffering |
        | lasting harm | no               |
        | purpose      | punishing        |
      And Leyla was ill-treated, called the second treatment
        | by     | police officers |
        | method | beating         |
      And as regards redress for Leyla
        | compensation  | no |
        | claim pending | no |
      When the facts are assessed
      Then CAT article 14(1) is not engaged: redress for torture

    Scenario: Obstacles to redress
      Given Elena is an organisation
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

    Scenario Outline: Obstacles to redress, where barred is <barred>
      Given Elena is an organisation
      And Elena was ill-treated, called the treatment
        | by | police officers |
      And as regards an investigation into what happened to Elena
        | barred | <barred> |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: obstacles to redress

      Examples:
        | barred  | outcome                |
        | yes     | is potentially engaged |
        | no      | is not engaged         |
        | unknown | is not engaged         |

    Scenario: Redress and rehabilitation for victims of ill-treatment
      Given Timur is a woman
      And Timur was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then CAT article 14(1) is potentially engaged for Timur: redress and rehabilitation for victims of ill-treatment
      And with CAT General Comment No. 3, paragraphs 3, 26, 12, 15 and 16
      And it is context
      And no limit is shown

    Scenario Outline: Redress and rehabilitation for victims of ill-treatment, where by is <by>
      Given Timur is a woman
      And Timur was ill-treated, called the treatment
        | by | <by> |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: redress and rehabilitation for victims of ill-treatment

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

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

    Scenario Outline: Redress limited to money, where money only is <money only>
      Given Vera is a teacher
      And Vera was ill-treated, called the treatment
        | by | police officers |
      And as regards redress for Vera
        | money only | <money only> |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: redress limited to money

      Examples:
        | money only | outcome                |
        | yes        | is potentially engaged |
        | no         | is not engaged         |
        | unknown    | is not engaged         |

    Scenario: Victim hurt anew by the proceedings
      Given Nurlan is a group of people
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

    Scenario Outline: Victim hurt anew by the proceedings, where hurt anew is <hurt anew>
      Given Nurlan is a group of people
      And Nurlan was ill-treated, called the treatment
        | by | police officers |
      And as regards an investigation into what happened to Nurlan
        | hurt anew | <hurt anew> |
      When the facts are assessed
      Then CAT article 14(1) <outcome>: victim hurt anew by the proceedings

      Examples:
        | hurt anew | outcome                |
        | yes       | is potentially engaged |
        | no        | is not engaged         |
        | unknown   | is not engaged         |

  Rule: Article 15: Statements established as made through torture cannot be evidence, except against the accused torturer

    Scenario: Statement obtained by ill-treatment used as evidence
      Given Rano is with a disability
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

    Scenario Outline: Statement obtained by ill-treatment used as evidence, where used in court is <used in court>
      Given Rano is with a disability
      And Rano was ill-treated, called the treatment
        | by | police officers |
      And Rano was made to confess or sign a statement
        | used in court    | <used in court> |
        | obtained through | the treatment   |
      When the facts are assessed
      Then CAT article 15 <outcome>: statement obtained by ill-treatment used as evidence

      Examples:
        | used in court | outcome                |
        | yes           | is potentially engaged |
        | no            | is not engaged         |
        | unknown       | is undetermined        |

    Scenario: Statement obtained by ill-treatment used as evidence: the State may argue statement used as evidence that torture or the like took place, or against someone accused of it
      Given Rano is with a disability
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
      Given Asel is a group of people
      And Asel was ill-treated, called the treatment
        | by | staff of a place of detention |
      When the facts are assessed
      Then CAT article 16(1) is potentially engaged for Asel: other ill-treatment with official involvement
      And with CAT General Comment No. 2, paragraphs 3 and 15
      And with Body of Principles (detention), paragraph 6
      And with Mandela Rules, paragraph 1
      And it is supporting
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Other ill-treatment with official involvement, where by is <by>
      Given Asel is a group of people
      And Asel was ill-treated, called the treatment
        | by | <by> |
      When the facts are assessed
      Then CAT article 16(1) <outcome>: other ill-treatment with official involvement

      Examples:
        | by                            | outcome                |
        | staff of a place of detention | is potentially engaged |
        | unknown                       | is undetermined        |

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

    Scenario Outline: Private violence that the authorities knew of and let pass, where by is <by>, asked is <asked>, given is <given>
      Given Jamila is a teacher
      And Jamila was physically attacked
        | by | <by> |
      And as regards protection for Jamila
        | asked | <asked> |
        | given | <given> |
      When the facts are assessed
      Then CAT article 16(1) <outcome>: private violence that the authorities knew of and let pass

      Examples:
        | by                         | asked   | given   | outcome                |
        | a known private individual | yes     | no      | is potentially engaged |
        | police officers            | yes     | no      | is not engaged         |
        | agents of another State    | yes     | no      | is potentially engaged |
        | unknown                    | yes     | no      | is undetermined        |
        | a known private individual | unknown | no      | is undetermined        |
        | a known private individual | yes     | unknown | is undetermined        |

    Scenario: Token penalty for ill-treatment
      Given Rustam is an organisation
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

    Scenario Outline: Token penalty for ill-treatment, where penalty adequate is <penalty adequate>
      Given Rustam is an organisation
      And as regards an investigation into what happened to Rustam
        | penalty adequate | <penalty adequate> |
      And Rustam was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then CAT article 16(1) <outcome>: token penalty for ill-treatment

      Examples:
        | penalty adequate | outcome                |
        | no               | is potentially engaged |
        | yes              | is not engaged         |
        | unknown          | is not engaged         |
