@law @cedaw
Feature: Discrimination against women, CEDAW, articles 2, 5, 7, 12, 15 and 16
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 2: States condemn discrimination and must pursue its elimination by all appropriate means without delay

    Scenario: Woman discriminated against on several grounds at once
      Given Dilbar is a woman
      And Dilbar was treated worse than others, called the unequal treatment
        | ground          | sex or gender, ethnic origin or colour |
        | several grounds | yes                                    |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged for Dilbar: woman discriminated against on several grounds at once
      And with CEDAW General Recommendation No. 28, paragraph 18
      And it is primary
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Woman discriminated against on several grounds at once, where ground is <ground>
      Given Dilbar is a woman
      And Dilbar was treated worse than others, called the unequal treatment
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
      Given Dilbar is a woman
      And Galina is a man
      And Galina was treated worse than others, called the unequal treatment
        | ground          | sex or gender |
        | several grounds | yes           |
      When the facts are assessed
      Then CEDAW article 2 is not engaged: woman discriminated against on several grounds at once

    Scenario: Woman discriminated against on several grounds at once: not when on the ground of sex or gender, on one ground alone
      Given Dilbar is a woman
      And Dilbar was treated worse than others, called the unequal treatment
        | ground          | sex or gender |
        | several grounds | no            |
      When the facts are assessed
      Then CEDAW article 2 is not engaged: woman discriminated against on several grounds at once

    Scenario: Woman discriminated against on several grounds at once: the State may argue temporary special measures towards equality in fact, and measures that protect maternity
      Given Dilbar is a woman
      And Dilbar was treated worse than others, called the unequal treatment
        | ground          | sex or gender, ethnic origin or colour |
        | several grounds | yes                                    |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged for Dilbar: woman discriminated against on several grounds at once
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And the test of "temporary special measures towards equality in fact, and measures that protect maternity" has these limbs
        | temporary | a measure that speeds up equality in fact ends when its aim is reached and keeps no unequal standards |
        | maternity | a measure that protects maternity is no discrimination                                                |
        | effect    | any other distinction that impairs equal rights in purpose or effect is discrimination                |
      Given the unequal treatment is told otherwise
        | justification stated | yes |
      When the facts are assessed again
      Then CEDAW article 2 is potentially engaged for Dilbar: woman discriminated against on several grounds at once
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as invoked by the unequal treatment
      And on "temporary" the facts say of the unequal treatment, justification stated: a justification was stated
      And on "maternity" the facts say of the unequal treatment, justification stated: a justification was stated

    Scenario: Worse treatment of a woman because of sex
      Given Lola is a woman
      And Lola was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2 is potentially engaged for Lola: worse treatment of a woman because of sex
      And with CEDAW articles 1, 2(d), 2(e) and 3
      And with ICCPR article 3
      And with HRC General Comment No. 28, paragraph 31
      And with CEDAW General Recommendation No. 28, paragraphs 16 and 35
      And it is primary
      And the limit "temporary special measures towards equality in fact, and measures that protect maternity" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Worse treatment of a woman because of sex, where ground is <ground>
      Given Lola is a woman
      And Lola was treated worse than others, called the unequal treatment
        | ground | <ground> |
      When the facts are assessed
      Then CEDAW article 2 <outcome>: worse treatment of a woman because of sex

      Examples:
        | ground        | outcome                |
        | sex or gender | is potentially engaged |
        | age           | is not engaged         |
        | unknown       | is undetermined        |

    Scenario: Worse treatment of a woman because of sex: not when as regards another person
      Given Lola is a woman
      And Olim is a man
      And Olim was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      When the facts are assessed
      Then CEDAW article 2 is not engaged: worse treatment of a woman because of sex

  Rule: Article 2(b): Adopt laws and, where fitting, sanctions prohibiting discrimination against women

    Scenario: No criminal law against violence that strikes women
      Given Tahir is a woman
      And a law or policy concerns the rights of Tahir
        | area | protection from violence by others, such as violence in the family or against women |
        | step | absence of a law that guarantees the right                                          |
      When the facts are assessed
      Then CEDAW article 2(b) is potentially engaged for Tahir: no criminal law against violence that strikes women
      And with CEDAW General Recommendation No. 35, paragraphs 29, 29(a) and 29(b)
      And it is supporting
      And no limit is shown

    Scenario Outline: No criminal law, or too narrow a one, against violence that strikes women, where area is <area>, step is <step>
      Given Tahir is a woman
      And a law or policy concerns the rights of Tahir
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 2(b) <outcome>: no criminal law against violence that strikes women

      Examples:
        | area                                                                                | step                                                 | outcome                |
        | protection from violence by others, such as violence in the family or against women | absence of a law that guarantees the right           | is potentially engaged |
        | protection from torture and ill-treatment                                           | absence of a law that guarantees the right           | is not engaged         |
        | protection from torture and other violence                                          | absence of a law that guarantees the right           | is undetermined        |
        | unknown                                                                             | absence of a law that guarantees the right           | is undetermined        |
        | protection from violence by others, such as violence in the family or against women | adoption of a law or policy that restricts the right | is not engaged         |
        | protection from violence by others, such as violence in the family or against women | repeal of a law or policy that guaranteed the right  | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | unknown                                              | is undetermined        |

  Rule: Article 2(c): Give women legal protection through tribunals and public institutions against discrimination

    Scenario: Gender-based violence reported and not investigated
      Given Cholpon is a woman
      And threats or insults were directed at Cholpon
        | content | a threat of rape |
      And a complaint or report was made about what happened to Cholpon
        | about | the threat      |
        | to    | police officers |
      And as regards an investigation into what happened to Cholpon
        | about  | the threat |
        | opened | no         |
      When the facts are assessed
      Then CEDAW article 2(c) is potentially engaged for Cholpon: gender-based violence reported and not investigated
      And with CEDAW General Recommendation No. 33, paragraphs 2, 15, 18, 18(g), 19, 51 and 51(a)
      And with CEDAW General Recommendation No. 35, paragraphs 32, 32(a) and 33
      And with CEDAW General Recommendation No. 28, paragraph 34
      And because of the threat, the complaint and the investigation
      And it is supporting
      And no limit is shown

    Scenario: Gender-based violence reported and not investigated; as regards another person
      Given Cholpon is a woman
      And Farid is a man
      And threats or insults were directed at Farid
        | content | a threat of rape |
      And a complaint or report was made about what happened to Farid
        | about | the threat      |
        | to    | police officers |
      And as regards an investigation into what happened to Farid
        | about  | the threat |
        | opened | no         |
      When the facts are assessed
      Then CEDAW article 2(c) is not engaged: gender-based violence reported and not investigated

    Scenario: Gender-based violence reported and not investigated; with physical attack (through beating)
      Given Cholpon is a woman
      And threats or insults were directed at Cholpon
        | content | a threat of rape |
      And Cholpon was physically attacked
        | method | beating |
      And a complaint or report was made about what happened to Cholpon
        | about | the attack      |
        | to    | police officers |
      And as regards an investigation into what happened to Cholpon
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then CEDAW article 2(c) is not engaged: gender-based violence reported and not investigated

    Scenario: Asylum claim of a woman not looked at with her situation in view
      Given Jamshid is a woman
      And as regards the asylum request of Jamshid
        | wanting | no interview |
      When the facts are assessed
      Then CEDAW article 2(c) is potentially engaged for Jamshid: asylum claim of a woman not looked at with her situation in view
      And with CEDAW General Recommendation No. 32, paragraphs 25, 29 and 50
      And it is supporting
      And no limit is shown

    Scenario Outline: Asylum claim of a woman not looked at with her situation in view, where wanting is <wanting>
      Given Jamshid is a woman
      And as regards the asylum request of Jamshid
        | wanting | <wanting> |
      When the facts are assessed
      Then CEDAW article 2(c) <outcome>: asylum claim of a woman not looked at with her situation in view

      Examples:
        | wanting                                   | outcome                |
        | no interview                              | is potentially engaged |
        | too little time                           | is not engaged         |
        | disbelief because of minor contradictions | is potentially engaged |
        | no appeal with suspensive effect          | is potentially engaged |
        | age, trauma or gender left aside          | is potentially engaged |
        | unknown                                   | is undetermined        |

  Rule: Article 2(d): State refrains from discriminatory acts and practices and sees that authorities comply

    Scenario: Gender-based violence or threats by officials
      Given Asel is a woman
      And Asel was publicly discredited
        | by      | State media                        |
        | content | a slur on morality or private life |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Asel: gender-based violence or threats by officials
      And with CEDAW General Recommendation No. 35, paragraphs 22 and 23
      And with CEDAW General Recommendation No. 19, paragraph 8
      And with CEDAW General Recommendation No. 28, paragraph 35
      And it is primary
      And no limit is shown

    Scenario Outline: Gender-based violence or threats by officials, where content is <content>
      Given Asel is a woman
      And Asel was publicly discredited
        | by      | State media |
        | content | <content>   |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: gender-based violence or threats by officials

      Examples:
        | content                                  | outcome                |
        | a slur on morality or private life       | is potentially engaged |
        | an insult to someone as a woman or a man | is potentially engaged |
        | a threat of sexual violence              | is potentially engaged |
        | a sexualised insult                      | is potentially engaged |
        | unknown                                  | is undetermined        |

    Scenario: Gender-based violence or threats by officials: not when with physical attack (by a company, through rape), with public discrediting (by a company
      Given Asel is a woman
      And threats or insults were directed at Asel
        | by      | a company        |
        | content | a threat of rape |
      And Asel was physically attacked
        | by     | a company |
        | method | rape      |
      And Asel was publicly discredited
        | by      | a company                          |
        | content | a slur on morality or private life |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: gender-based violence or threats by officials

    Scenario: Gender-based violence or threats by officials: open when as regards another person
      Given Asel is a group of people
      And threats or insults were directed at Asel
        | by      | police officers  |
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 2(d) is undetermined: gender-based violence or threats by officials

    Scenario: Woman returned to gender-based violence
      Given Jamila is a woman
      And this is generally so in the country to which Jamila would go
        | of | violence against women without protection |
      And Jamila was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Jamila: woman returned to gender-based violence
      And with CEDAW article 1
      And with CEDAW General Recommendation No. 32, paragraphs 21, 22 and 23
      And because of the country situation and the removal
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Woman returned to gender-based violence, where stage is <stage>
      Given Jamila is a woman
      And this is generally so in the country to which Jamila would go
        | of | violence against women without protection |
      And Jamila was removed or was to be removed from the country
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

    Scenario: Woman returned to gender-based violence: not when by agents of another State, with the risk of violence by relatives
      Given Jamila is a woman
      And Jamila was removed or was to be removed from the country
        | by    | agents of another State |
        | stage | ordered                 |
        | risk  | violence by relatives   |
      And this is generally so in the country to which Jamila would go
        | of | violence against women without protection |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: woman returned to gender-based violence

    Scenario: Woman returned to gender-based violence: not when as regards another person
      Given Jamila is a woman
      And Madina is a man
      And Madina was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | violence by relatives        |
      When the facts are assessed
      Then CEDAW article 2(d) is not engaged: woman returned to gender-based violence

    Scenario: Decision on a woman that rests on stereotypes
      Given Rano is a woman
      And a court or authority gave these reasons in the case of Rano, called the reasons-of-decision
        | by              | a court |
        | stereotype used | yes     |
      When the facts are assessed
      Then CEDAW article 2(d) is potentially engaged for Rano: decision on a woman that rests on stereotypes
      And with CEDAW General Recommendation No. 28, paragraph 35
      And with CEDAW General Recommendation No. 33, paragraphs 22, 26 and 27
      And it is supporting
      And no limit is shown

    Scenario Outline: Decision on a woman that rests on stereotypes, where by is <by>, stereotype used is <stereotype used>
      Given Rano is a woman
      And a court or authority gave these reasons in the case of Rano, called the reasons-of-decision
        | by              | <by>              |
        | stereotype used | <stereotype used> |
      When the facts are assessed
      Then CEDAW article 2(d) <outcome>: decision on a woman that rests on stereotypes

      Examples:
        | by        | stereotype used | outcome                |
        | a court   | yes             | is potentially engaged |
        | a company | yes             | is not engaged         |
        | unknown   | yes             | is undetermined        |
        | a court   | no              | is not engaged         |
        | a court   | unknown         | is not engaged         |

  Rule: Article 2(e): Take all suitable steps against discrimination by any individual, organization or firm

    Scenario: Gender-based violence or threats against a woman
      Given Aigul is a woman
      And threats or insults were directed at Aigul
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 2(e) is potentially engaged for Aigul: gender-based violence or threats against a woman
      And with CEDAW General Recommendation No. 28, paragraphs 19 and 36
      And with CEDAW articles 1 and 2(c)
      And with CEDAW General Recommendation No. 19, paragraphs 1, 4, 6, 7, 9, 24(a) and 24(t)
      And with CEDAW General Recommendation No. 35, paragraphs 14, 21, 24(b) and 31(a)(ii)
      And it is supporting
      And no limit is shown

    Scenario: Gender-based violence or threats without protection
      Given Rustam is a woman
      And threats or insults were directed at Rustam
        | content | a threat of rape |
      And as regards protection for Rustam
        | asked | yes |
        | given | no  |
      When the facts are assessed
      Then CEDAW article 2(e) is potentially engaged for Rustam: gender-based violence or threats without protection
      And with CEDAW General Recommendation No. 35, paragraphs 31 and 24(b)
      And because of the threat and the protection
      And it is supporting
      And no limit is shown

    Scenario: Online abuse of a woman defender
      Given Hamid is a woman
      And Hamid worked for the human rights of others, called the work
      And threats or insults were directed at Hamid
        | channel | a messaging application |
      When the facts are assessed
      Then CEDAW article 2(e) is potentially engaged for Hamid: online abuse of a woman defender
      And with A/HRC/40/60 (SR on human rights defenders), paragraph 108(d)
      And with A/HRC/40/60 (SR on human rights defenders), paragraph 37-38, 41-42, 45
      And with CEDAW General Recommendation No. 35, paragraph 20
      And with CEDAW General Recommendation No. 33, paragraph 51(e)
      And because of the work and the threat
      And it is supporting
      And no limit is shown

    Scenario Outline: Online abuse of a woman defender, where channel is <channel>
      Given Hamid is a woman
      And Hamid worked for the human rights of others, called the work
      And threats or insults were directed at Hamid
        | channel | <channel> |
      When the facts are assessed
      Then CEDAW article 2(e) <outcome>: online abuse of a woman defender

      Examples:
        | channel                 | outcome                |
        | a messaging application | is potentially engaged |
        | unknown                 | is undetermined        |

  Rule: Article 2(f): Change or abolish laws, customs and practices that discriminate

    Scenario: Law that treats women worse or leaves discrimination unpunished
      Given Galina is a woman
      And a law or policy concerns the rights of Galina
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(f) is potentially engaged for Galina: law that treats women worse or leaves discrimination unpunished
      And with CEDAW articles 2(a), 2(b) and 2(g)
      And with CEDAW General Recommendation No. 28, paragraph 31
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that treats women worse or leaves discrimination unpunished, where step is <step>
      Given Galina is a woman
      And a law or policy concerns the rights of Galina
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
      Given Galina is a woman
      And Karim is a man
      And a law or policy concerns the rights of Karim
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 2(f) is not engaged: law that treats women worse or leaves discrimination unpunished

    Scenario: Law that treats women worse or leaves discrimination unpunished: not when with a distinction by ethnic origin or colour, in the field of equality and protection from discrimination
      Given Galina is a woman
      And a law or policy concerns the rights of Galina
        | area   | equality and protection from discrimination          |
        | step   | adoption of a law or policy that restricts the right |
        | ground | ethnic origin or colour                              |
      When the facts are assessed
      Then CEDAW article 2(f) is not engaged: law that treats women worse or leaves discrimination unpunished

  Rule: Article 2(g): Repeal penal provisions discriminating against women

    Scenario: Crime that only women can commit
      Given Olim is a lawyer
      And as regards the pregnancy of Olim, called the pregnancy-and-birth
        | form | suspicion after a miscarriage |
      When the facts are assessed
      Then CEDAW article 2(g) is potentially engaged for Olim: crime that only women can commit
      And with CEDAW General Recommendation No. 33, paragraphs 47 and 49
      And it is supporting
      And no limit is shown

    Scenario Outline: Crime that only women can commit, where law criminalises is <law criminalises>
      Given Olim is a lawyer
      And as regards the pregnancy of Olim, called the pregnancy-and-birth
        | form             | birth in shackles or under guard |
        | law criminalises | <law criminalises>               |
      When the facts are assessed
      Then CEDAW article 2(g) <outcome>: crime that only women can commit

      Examples:
        | law criminalises | outcome                |
        | yes              | is potentially engaged |
        | no               | is not engaged         |
        | unknown          | is not engaged         |

  Rule: Article 5(a): Take suitable measures to change social patterns, ending prejudice and customs based on inferiority or stereotyped roles

    Scenario: Decision on a woman that rests on stereotypes (2)
      Given Yana is a woman
      And a court or authority gave these reasons in the case of Yana, called the reasons-of-decision
        | by              | a court |
        | stereotype used | yes     |
      When the facts are assessed
      Then CEDAW article 5(a) is potentially engaged for Yana: decision on a woman that rests on stereotypes
      And with CEDAW General Recommendation No. 33, paragraphs 26 and 27
      And it is supporting
      And no limit is shown

    Scenario Outline: Decision on a woman that rests on stereotypes, where by is <by>, stereotype used is <stereotype used> (2)
      Given Yana is a woman
      And a court or authority gave these reasons in the case of Yana, called the reasons-of-decision
        | by              | <by>              |
        | stereotype used | <stereotype used> |
      When the facts are assessed
      Then CEDAW article 5(a) <outcome>: decision on a woman that rests on stereotypes

      Examples:
        | by        | stereotype used | outcome                |
        | a court   | yes             | is potentially engaged |
        | a company | yes             | is not engaged         |
        | unknown   | yes             | is undetermined        |
        | a court   | no              | is not engaged         |
        | a court   | unknown         | is not engaged         |

  Rule: Article 7(a): Women vote and stand in elections equally

    Scenario: Woman kept from voting or standing for election because of sex
      Given Farid is a woman
      And Farid was kept from taking part in public affairs, called the measure
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 7(a) is potentially engaged for Farid: woman kept from voting or standing for election because of sex
      And with CEDAW article 7(b)
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman kept from voting or standing for election because of sex, where linked to is <linked to>
      Given Farid is a woman
      And Farid was kept from taking part in public affairs, called the measure
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
      Given Murat is a woman and a public official
      And threats or insults were directed at Murat
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 7(b) is potentially engaged for Murat: women in politics and public office
      And with CEDAW General Recommendation No. 35, paragraph 14
      And with HRC General Comment No. 28, paragraph 29
      And it is supporting
      And no limit is shown

    Scenario Outline: Women in politics and public office, where content is <content>
      Given Murat is a woman and a public official
      And threats or insults were directed at Murat
        | content | <content> |
      When the facts are assessed
      Then CEDAW article 7(b) <outcome>: women in politics and public office

      Examples:
        | content          | outcome                |
        | a threat of rape | is potentially engaged |
        | unknown          | is undetermined        |

  Rule: Article 7(c): Women take part equally in organizations dealing with public and political life

    Scenario: Women in public life and organisations
      Given Umida is a woman
      And Umida worked for the human rights of others, called the work
      And threats or insults were directed at Umida
        | content | a threat of rape |
      When the facts are assessed
      Then CEDAW article 7(c) is potentially engaged for Umida: women in public life and organisations
      And with CEDAW General Recommendation No. 35, paragraph 14
      And with HRC General Comment No. 28, paragraph 29
      And because of the work and the threat
      And it is supporting
      And no limit is shown

  Rule: Article 12(1): Suitable measures secure equal access to health care, including family planning

    Scenario: Care in pregnancy denied, or pregnancy punished or forced on
      Given Nurlan is a group of people
      And as regards the pregnancy of Nurlan, called the pregnancy-and-birth
        | form | a termination was denied |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Nurlan: care in pregnancy denied, or pregnancy punished or forced on
      And with CEDAW article 12(2)
      And with CEDAW General Recommendation No. 24, paragraphs 14, 2 and 11
      And with CEDAW General Recommendation No. 35, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Care in pregnancy denied, or pregnancy punished or forced on, where form is <form>
      Given Nurlan is a group of people
      And as regards the pregnancy of Nurlan, called the pregnancy-and-birth
        | form | <form> |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: care in pregnancy denied, or pregnancy punished or forced on

      Examples:
        | form                                        | outcome                |
        | a termination was denied                    | is potentially engaged |
        | loss of school or work because of pregnancy | is not engaged         |
        | unknown                                     | is undetermined        |

    Scenario: Woman treated without free and informed consent
      Given Vera is a woman
      And a medical act was carried out on Vera
        | consent | no |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Vera: woman treated without free and informed consent
      And with CEDAW General Recommendation No. 24, paragraphs 20 and 22
      And with CEDAW General Recommendation No. 35, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Woman treated without free and informed consent, where consent is <consent>
      Given Vera is a woman
      And a medical act was carried out on Vera
        | consent | <consent> |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: woman treated without free and informed consent

      Examples:
        | consent | outcome                |
        | no      | is potentially engaged |
        | yes     | is undetermined        |
        | unknown | is undetermined        |

    Scenario: Woman treated without free and informed consent: not when with free consent, after full information
      Given Vera is a woman
      And a medical act was carried out on Vera
        | consent  | yes |
        | informed | yes |
      When the facts are assessed
      Then CEDAW article 12(1) is not engaged: woman treated without free and informed consent

    Scenario: Woman treated without free and informed consent: not when as regards another person
      Given Vera is a woman
      And Aigul is a man
      And a medical act was carried out on Aigul
        | consent | no |
      When the facts are assessed
      Then CEDAW article 12(1) is not engaged: woman treated without free and informed consent

    Scenario: Care not given to a woman at a disadvantage
      Given Viktor is a woman and a migrant
      And as regards health care for Viktor
        | given | no |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Viktor: care not given to a woman at a disadvantage
      And with CEDAW General Recommendation No. 24, paragraph 6
      And it is supporting
      And no limit is shown

    Scenario Outline: Care not given to a woman at a disadvantage, where given is <given>
      Given Viktor is a woman and a migrant
      And as regards health care for Viktor
        | given | <given> |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: care not given to a woman at a disadvantage

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

  Rule: Article 12(2): Appropriate services and nutrition in pregnancy, birth, after birth and nursing, free where necessary

    Scenario: Care in pregnancy or at birth denied
      Given Elena is a woman
      And as regards health care for Elena
        | of    | care in pregnancy or at birth |
        | given | no                            |
      When the facts are assessed
      Then CEDAW article 12(2) is potentially engaged for Elena: care in pregnancy or at birth denied
      And with CEDAW General Recommendation No. 24, paragraphs 2 and 27
      And it is primary
      And no limit is shown

    Scenario Outline: Care in pregnancy or at birth denied, where given is <given>
      Given Elena is a woman
      And as regards health care for Elena
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
      Given Elena is a woman
      And Hamid is a man
      And as regards the pregnancy of Hamid, called the pregnancy-and-birth
        | form | care at birth was denied |
      And as regards health care for Hamid
        | of    | care in pregnancy or at birth |
        | given | no                            |
      When the facts are assessed
      Then CEDAW article 12(2) is not engaged: care in pregnancy or at birth denied

    Scenario: Care in pregnancy or at birth denied: also when without health care, with pregnancy and childbirth (in that care at birth was denied)
      Given Elena is a woman
      And as regards the pregnancy of Elena, called the pregnancy-and-birth
        | form | care at birth was denied |
      When the facts are assessed
      Then CEDAW article 12(2) is potentially engaged for Elena: care in pregnancy or at birth denied

  Rule: Article 15(4): Equal rights under law on movement and choice of residence and domicile

    Scenario: Woman kept from moving because of sex
      Given Leyla is a woman
      And Leyla was kept from moving freely, called the measure
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 15(4) is potentially engaged for Leyla: woman kept from moving because of sex
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman kept from moving because of sex, where linked to is <linked to>
      Given Leyla is a woman
      And Leyla was kept from moving freely, called the measure
        | linked to | <linked to> |
      When the facts are assessed
      Then CEDAW article 15(4) <outcome>: woman kept from moving because of sex

      Examples:
        | linked to                  | outcome                |
        | being a woman or a man     | is potentially engaged |
        | what was said or published | is not engaged         |
        | unknown                    | is not engaged         |

  Rule: Article 16(1)(e): Equal free decision on number and spacing of children, with information and means

    Scenario: Woman sterilised or made to end a pregnancy without consent
      Given Timur is a woman
      And a medical act was carried out on Timur
        | form    | sterilisation |
        | consent | no            |
      When the facts are assessed
      Then CEDAW article 16(1)(e) is potentially engaged for Timur: woman sterilised or made to end a pregnancy without consent
      And with CEDAW General Recommendation No. 24, paragraph 22
      And with CEDAW General Recommendation No. 35, paragraph 18
      And with CEDAW General Recommendation No. 19, paragraph 22
      And it is primary
      And no limit is shown

    Scenario Outline: Woman sterilised or made to end a pregnancy without consent, where consent is <consent>, form is <form>
      Given Timur is a woman
      And a medical act was carried out on Timur
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
      Given Timur is a woman
      And Yusuf is a man
      And a medical act was carried out on Yusuf
        | form    | sterilisation |
        | consent | no            |
      When the facts are assessed
      Then CEDAW article 16(1)(e) is not engaged: woman sterilised or made to end a pregnancy without consent
