@law @cedaw
Feature: Discrimination against women, CEDAW, articles 1, 10, 11, 12, 13, 14, 15 and 16
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
      And it is read with CEDAW article 2
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

    Scenario: Girl or woman kept from education because of sex: open when form not told
      Given Rustam is an organisation
      And a measure concerns the education or training of Rustam
        | linked to | being a woman or a man |
      When the facts are assessed
      Then CEDAW article 10 is undetermined: girl or woman kept from education because of sex

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
      And with CEDAW General Recommendation No. 19, paragraphs 17 and 18
      And with CEDAW article 11(1)(f)
      And it is primary
      And no limit is shown

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
      And with CEDAW article 11(1)(c)
      And with CEDAW General Recommendation No. 28, paragraph 13
      And it is primary
      And no limit is shown

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
      And with CEDAW article 11(1)(a)
      And with CEDAW General Recommendation No. 28, paragraph 13
      And it is primary
      And no limit is shown

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

    Scenario: Information on family planning withheld from a woman (2)
      Given Madina is a woman
      And a medical act was carried out on Madina
        | form     | sterilisation |
        | informed | in part       |
      When the facts are assessed
      Then CEDAW article 12(1) is potentially engaged for Madina: information on family planning withheld from a woman
      And with CEDAW General Recommendation No. 24, paragraphs 1 and 23
      And it is supporting
      And no limit is shown

    Scenario Outline: Information on family planning withheld from a woman, where informed is <informed> (2)
      Given Madina is a woman
      And a medical act was carried out on Madina
        | form     | sterilisation |
        | informed | <informed>    |
      When the facts are assessed
      Then CEDAW article 12(1) <outcome>: information on family planning withheld from a woman

      Examples:
        | informed | outcome                |
        | in part  | is potentially engaged |
        | no       | is potentially engaged |
        | unknown  | is undetermined        |

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

    Scenario: Inheritance denied to a woman because of sex
      Given Saida is a woman
      And a measure was taken on the property or money of Saida
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 13 is potentially engaged for Saida: inheritance denied to a woman because of sex
      And with CEDAW General Recommendation No. 21, paragraph 28
      And it is supporting
      And no limit is shown

    Scenario Outline: Inheritance denied to a woman because of sex, where form is <form>, linked to is <linked to>
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

    Scenario: Asylum refused to a woman who fears violence as a woman (2)
      Given Polina is a woman
      And as regards the asylum request of Polina
        | result      | rejected  |
        | danger from | relatives |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Polina: asylum refused to a woman who fears violence as a woman
      And with CEDAW General Recommendation No. 32, paragraphs 24 and 26
      And it is supporting
      And no limit is shown

    Scenario Outline: Asylum refused to a woman who fears violence as a woman, where risk is <risk> (2)
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

    Scenario: Authority or court that treats a woman worse because of sex
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

    Scenario: Court or authority that gave no remedy against discrimination of a woman
      Given Nargiza is a woman
      And Nargiza was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      And proceedings were brought that concern Nargiza
        | of    | the unequal treatment                    |
        | state | decided against the one who brought them |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Nargiza: court or authority that gave no remedy against discrimination of a woman
      And with CEDAW General Recommendation No. 33, paragraphs 6, 11 and 22
      And because of the unequal treatment and the proceeding
      And it is supporting
      And no limit is shown

    Scenario Outline: Court or authority that gave no remedy against discrimination of a woman, where state is <state>
      Given Nargiza is a woman
      And Nargiza was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      And proceedings were brought that concern Nargiza
        | of    | the unequal treatment |
        | state | <state>               |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: court or authority that gave no remedy against discrimination of a woman

      Examples:
        | state                                    | outcome                |
        | decided against the one who brought them | is potentially engaged |
        | not examined on the merits               | is potentially engaged |
        | left without an answer                   | is potentially engaged |
        | rejected or left without an answer       | is potentially engaged |
        | unknown                                  | is undetermined        |

    Scenario: Inheritance denied to a woman because of sex (2)
      Given Zafar is a woman
      And a measure was taken on the property or money of Zafar
        | form      | denial of an inheritance |
        | linked to | being a woman or a man   |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Zafar: inheritance denied to a woman because of sex
      And with CEDAW General Recommendation No. 21, paragraphs 26 and 8
      And it is supporting
      And no limit is shown

    Scenario Outline: Inheritance denied to a woman because of sex, where form is <form>, linked to is <linked to> (2)
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

    Scenario: Law that treats women worse or leaves discrimination unpunished
      Given Gulnara is a woman
      And a law or policy concerns the rights of Gulnara
        | step   | adoption of a law or policy that restricts the right |
        | ground | sex or gender                                        |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Gulnara: law that treats women worse or leaves discrimination unpunished
      And with CEDAW General Recommendation No. 33, paragraphs 22 and 25
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that treats women worse or leaves discrimination unpunished, where step is <step>
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

    Scenario: Penal law that leaves out or allows violence that strikes women
      Given Viktor is a woman
      And a law or policy concerns the rights of Viktor
        | area | protection from violence by others, such as violence in the family or against women |
        | step | a definition that leaves out what happened                                          |
      When the facts are assessed
      Then CEDAW article 15(1) is potentially engaged for Viktor: penal law that leaves out or allows violence that strikes women
      And with CEDAW General Recommendation No. 33, paragraphs 47 and 6
      And it is supporting
      And no limit is shown

    Scenario Outline: Penal law that leaves out or allows violence that strikes women, where area is <area>, step is <step>
      Given Viktor is a woman
      And a law or policy concerns the rights of Viktor
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CEDAW article 15(1) <outcome>: penal law that leaves out or allows violence that strikes women

      Examples:
        | area                                                                                | step                                          | outcome                |
        | protection from violence by others, such as violence in the family or against women | a definition that leaves out what happened    | is potentially engaged |
        | protection from torture and other violence                                          | a definition that leaves out what happened    | is undetermined        |
        | unknown                                                                             | a definition that leaves out what happened    | is undetermined        |
        | protection from violence by others, such as violence in the family or against women | a law that forbids what was done              | is not engaged         |
        | protection from violence by others, such as violence in the family or against women | a law that bars proceedings against officials | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | a law or rule that allows the practice        | is potentially engaged |
        | protection from violence by others, such as violence in the family or against women | unknown                                       | is undetermined        |

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

    Scenario: Inheritance denied to a woman because of sex (3)
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

    Scenario Outline: Inheritance denied to a woman because of sex, where form is <form>, linked to is <linked to> (3)
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
