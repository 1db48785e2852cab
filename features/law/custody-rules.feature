@law @custody
Feature: Life in custody, Mandela Rules and Bangkok Rules under whatever article
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Bangkok Rules, Rule 5: Women's personal hygiene: facilities and necessary products are provided

    Scenario: Sanitary conditions of women in custody
      Given Zhenya is a woman
      And as regards the conditions in which Zhenya was held
        | sanitary | no |
      When the facts are assessed
      Then Bangkok Rules, rule 5 is potentially engaged for Zhenya: sanitary conditions of women in custody
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Sanitary conditions of women in custody turns on whether sanitary conditions were decent
      Given Zhenya is a woman
      And as regards the conditions in which Zhenya was held
        | sanitary | <sanitary> |
      When the facts are assessed
      Then Bangkok Rules, rule 5 <outcome>: sanitary conditions of women in custody

      Examples:
        | sanitary | outcome                |
        | no       | is potentially engaged |
        | yes      | is not engaged         |

    Scenario: Sanitary conditions of women in custody: what happened to somebody else is not enough
      Given Zhenya is a woman
      And Iman is a man
      And as regards the conditions in which Iman was held
        | sanitary | no |
      When the facts are assessed
      Then Bangkok Rules, rule 5 is not engaged: sanitary conditions of women in custody

  Rule: Bangkok Rules, Rule 19: Dignity in searches, by trained women staff only

    Scenario: Woman searched by men
      Given Dana is a woman
      And the body or clothes of Dana were searched
        | by       | staff of a place of detention |
        | same sex | no                            |
      When the facts are assessed
      Then Bangkok Rules, rule 19 is potentially engaged for Dana: woman searched by men
      And with ICCPR article 17(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman searched by men turns on who acted and whether it was carried out by someone of the same sex
      Given Dana is a woman
      And the body or clothes of Dana were searched
        | by       | <by>       |
        | same sex | <same sex> |
      When the facts are assessed
      Then Bangkok Rules, rule 19 <outcome>: woman searched by men

      Examples:
        | by                            | same sex | outcome                |
        | staff of a place of detention | no       | is potentially engaged |
        | staff of a place of detention | yes      | is not engaged         |
        | a known private individual    | no       | is not engaged         |

    Scenario: Woman searched by men: what happened to somebody else is not enough
      Given Dana is a woman
      And Shura is a man
      And the body or clothes of Shura were searched
        | by       | staff of a place of detention |
        | same sex | no                            |
      When the facts are assessed
      Then Bangkok Rules, rule 19 is not engaged: woman searched by men

  Rule: Bangkok Rules, Rule 25: Women reporting abuse get immediate protection, support and counselling

    Scenario: Sexual violence against a woman in custody by staff
      Given Nur is a woman
      And Nur was ill-treated
        | by     | staff of a place of detention |
        | method | rape                          |
      When the facts are assessed
      Then Bangkok Rules, rule 25 is potentially engaged for Nur: sexual violence against a woman in custody by staff
      And with Bangkok Rules, rules 31 and 7
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Sexual violence against a woman in custody by staff turns on who acted and the means used
      Given Nur is a woman
      And Nur was ill-treated
        | by     | <by>     |
        | method | <method> |
      When the facts are assessed
      Then Bangkok Rules, rule 25 <outcome>: sexual violence against a woman in custody by staff

      Examples:
        | by                            | method  | outcome                |
        | staff of a place of detention | rape    | is potentially engaged |
        | staff of a place of detention | beating | is not engaged         |
        | police officers               | rape    | is not engaged         |

    Scenario: Sexual violence against a woman in custody by staff: what happened to somebody else is not enough
      Given Nur is a woman
      And Valya is a man
      And Valya was ill-treated
        | by     | staff of a place of detention |
        | method | rape                          |
      When the facts are assessed
      Then Bangkok Rules, rule 25 is not engaged: sexual violence against a woman in custody by staff

  Rule: Bangkok Rules, Rule 26: Contact with families, children and their lawyers is encouraged and facilitated

    Scenario: Contact of a woman in prison with her children
      Given Dana is a woman
      And as regards contact of Dana in custody with the family
        | allowed       | no  |
        | with children | yes |
      When the facts are assessed
      Then Bangkok Rules, rule 26 is potentially engaged for Dana: contact of a woman in prison with her children
      And with Bangkok Rules, rules 23, 28 and 2(1)
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Contact of a woman in prison with her children turns on whether contact was allowed and whether the contact is with children
      Given Dana is a woman
      And as regards contact of Dana in custody with the family
        | allowed       | <allowed>       |
        | with children | <with children> |
      When the facts are assessed
      Then Bangkok Rules, rule 26 <outcome>: contact of a woman in prison with her children

      Examples:
        | allowed | with children | outcome                |
        | no      | yes           | is potentially engaged |
        | yes     | yes           | is not engaged         |
        | no      | no            | is not engaged         |

    Scenario: Contact of a woman in prison with her children: where it is somebody else who is a woman
      Given Dana is a person in the case
      And Shura is a woman
      And as regards contact of Dana in custody with the family
        | allowed       | no  |
        | with children | yes |
      When the facts are assessed
      Then Bangkok Rules, rule 26 is not engaged: contact of a woman in prison with her children

  Rule: Bangkok Rules, Rule 46: Comprehensive pre- and post-release programmes with gender needs

    Scenario: Women without help towards life after prison
      Given Sasha is a woman
      And as regards the conditions in which Sasha was held
        | reintegration offered | no |
      When the facts are assessed
      Then Bangkok Rules, rule 46 is potentially engaged for Sasha: women without help towards life after prison
      And with Bangkok Rules, rules 45 and 47
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Women without help towards life after prison turns on who the person is and whether education or other help towards reintegration was offered
      Given Sasha is <who>
      And as regards the conditions in which Sasha was held
        | reintegration offered | <reintegration offered> |
      When the facts are assessed
      Then Bangkok Rules, rule 46 <outcome>: women without help towards life after prison

      Examples:
        | who     | reintegration offered | outcome                |
        | a woman | no                    | is potentially engaged |
        | a man   | no                    | is not engaged         |
        | a woman | yes                   | is not engaged         |

    Scenario: Women without help towards life after prison: what happened to somebody else is not enough
      Given Sasha is a woman
      And Dana is a man
      And as regards the conditions in which Dana was held
        | reintegration offered | no |
      When the facts are assessed
      Then Bangkok Rules, rule 46 is not engaged: women without help towards life after prison

  Rule: Bangkok Rules, Rule 48(1): Pregnant or nursing prisoners get health and diet advice, adequate free food and exercise

    Scenario: Food and care of pregnant women in custody
      Given Dana is a woman and pregnant at the time
      And as regards the conditions in which Dana was held
        | food adequate | no |
      When the facts are assessed
      Then Bangkok Rules, rule 48(1) is potentially engaged for Dana: food and care of pregnant women in custody
      And with Mandela Rules, rule 28
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Food and care of pregnant women in custody turns on whether food and water were sufficient
      Given Dana is a woman and pregnant at the time
      And as regards the conditions in which Dana was held
        | food adequate | <food adequate> |
      When the facts are assessed
      Then Bangkok Rules, rule 48(1) <outcome>: food and care of pregnant women in custody

      Examples:
        | food adequate | outcome                |
        | no            | is potentially engaged |
        | yes           | is not engaged         |

    Scenario: Food and care of pregnant women in custody: what happened to somebody else is not enough
      Given Dana is pregnant at the time
      And Shura is a woman and not pregnant at the time
      And as regards the conditions in which Shura was held
        | food adequate | no |
      When the facts are assessed
      Then Bangkok Rules, rule 48(1) is not engaged: food and care of pregnant women in custody

  Rule: Bangkok Rules, Rule 57: Develop gender-specific alternatives to custody and pretrial detention

    Scenario: Custody before trial of a woman who cares for young children
      Given Valya is a woman and with young children in their care
      And Valya was deprived of liberty
        | form | detention pending trial |
      When the facts are assessed
      Then Bangkok Rules, rule 57 is potentially engaged for Valya: custody before trial of a woman who cares for young children
      And with Bangkok Rules, rules 58, 2(2) and 64
      And with HRC General Comment No. 35, paragraph 38
      And with CEDAW General Recommendation No. 33, paragraph 51(p)
      And it is supporting
      And the limit "custody because the offence is serious or violent or the person remains dangerous" is shown as not invoked
      And no other limit is shown

    Scenario: Custody before trial of a woman who cares for young children: the State may argue custody because the offence is serious or violent or the person remains dangerous
      Given Valya is a woman and with young children in their care
      And Valya was deprived of liberty
        | form | detention pending trial |
      When the facts are assessed
      Then Bangkok Rules, rule 57 is potentially engaged for Valya: custody before trial of a woman who cares for young children
      And the limit "custody because the offence is serious or violent or the person remains dangerous" is shown as not invoked
      And the test of "custody because the offence is serious or violent or the person remains dangerous" has these limbs
        | gravity | a serious or violent offence, or a continuing danger          |
        | child   | the child's best interests were weighed and care was arranged |
      Given the authorities explained what was done to Valya
        | with | the offence was serious or violent, or the person remained dangerous |
      When the facts are assessed again
      Then Bangkok Rules, rule 57 is potentially engaged for Valya: custody before trial of a woman who cares for young children
      And the limit "custody because the offence is serious or violent or the person remains dangerous" is shown as invoked by the justification

    Scenario Outline: Custody before trial of a woman who cares for young children turns on who the person is and the form it took
      Given Valya is <who>
      And Valya was deprived of liberty
        | form | <form> |
      When the facts are assessed
      Then Bangkok Rules, rule 57 <outcome>: custody before trial of a woman who cares for young children

      Examples:
        | who                                           | form                    | outcome                |
        | a woman and with young children in their care | detention pending trial | is potentially engaged |
        | a woman and with young children in their care | police custody          | is not engaged         |
        | with young children in their care             | detention pending trial | is not engaged         |

    Scenario: Custody before trial of a woman who cares for young children: where it is somebody else who is a woman and with young children in their care
      Given Valya is a person in the case
      And Zhenya is a woman and with young children in their care
      And Valya was deprived of liberty
        | form | detention pending trial |
      When the facts are assessed
      Then Bangkok Rules, rule 57 is not engaged: custody before trial of a woman who cares for young children

  Rule: Bangkok Rules, Rule 61: Courts may weigh mitigating factors, including caretaking duties

    Scenario: Alternative to prison refused to a mother of young children
      Given Sasha is a woman
      And Sasha was sentenced
        | type                | imprisonment |
        | alternative refused | yes          |
        | young children      | yes          |
      When the facts are assessed
      Then Bangkok Rules, rule 61 is potentially engaged for Sasha: alternative to prison refused to a mother of young children
      And with Bangkok Rules, rules 57, 58 and 64
      And with CRC article 3(1)
      And it is supporting
      And the limit "custody of a mother for a serious or violent offence or a continuing danger" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Alternative to prison refused to a mother of young children: what decides it
      Given Sasha is <who>
      And Sasha was sentenced
        | type                | <type>                |
        | alternative refused | <alternative refused> |
        | young children      | <young children>      |
      When the facts are assessed
      Then Bangkok Rules, rule 61 <outcome>: alternative to prison refused to a mother of young children

      Examples:
        | who                                              | type         | alternative refused | young children | outcome                |
        | a woman and with young children in their care    | imprisonment | yes                 | no             | is potentially engaged |
        | a woman and with young children in their care    | a fine       | yes                 | yes            | is not engaged         |
        | a woman and with young children in their care    | imprisonment | no                  | yes            | is not engaged         |
        | a man and with young children in their care      | imprisonment | yes                 | yes            | is not engaged         |
        | a woman and without young children in their care | imprisonment | yes                 | unknown        | is not engaged         |
        | a woman and with young children in their care    | unknown      | yes                 | no             | is undetermined        |

    Scenario: Alternative to prison refused to a mother of young children: what happened to somebody else is not enough
      Given Sasha is a woman and with young children in their care
      And Dana is a man
      And Dana was sentenced
        | type                | imprisonment |
        | alternative refused | yes          |
        | young children      | yes          |
      When the facts are assessed
      Then Bangkok Rules, rule 61 is not engaged: alternative to prison refused to a mother of young children

  Rule: Bangkok Rules, Rule 64: Non-custodial sentences preferred for pregnant women and those with dependent children; custody for serious, violent or continuing danger

    Scenario: Pregnant woman sentenced to prison
      Given Tamara is pregnant at the time
      And Tamara was sentenced
        | type | imprisonment |
      When the facts are assessed
      Then Bangkok Rules, rule 64 is potentially engaged for Tamara: pregnant woman sentenced to prison
      And with Bangkok Rules, rules 57, 58 and 61
      And it is supporting
      And the limit "custody of a mother for a serious or violent offence or a continuing danger" is shown as not invoked
      And no other limit is shown

    Scenario: Pregnant woman sentenced to prison: the State may argue custody of a mother for a serious or violent offence or a continuing danger
      Given Tamara is pregnant at the time
      And Tamara was sentenced
        | type | imprisonment |
      When the facts are assessed
      Then Bangkok Rules, rule 64 is potentially engaged for Tamara: pregnant woman sentenced to prison
      And the limit "custody of a mother for a serious or violent offence or a continuing danger" is shown as not invoked
      And the test of "custody of a mother for a serious or violent offence or a continuing danger" has these limbs
        | gravity        | the offence is serious or violent, or the woman remains a danger       |
        | best-interests | the best interests of the child were weighed and its care was arranged |
        | alternatives   | non-custodial measures were considered, in view of caretaking duties   |
      Given the authorities explained what was done to Tamara
        | with | the offence was serious or violent, or the person remained dangerous |
      When the facts are assessed again
      Then Bangkok Rules, rule 64 is potentially engaged for Tamara: pregnant woman sentenced to prison
      And the limit "custody of a mother for a serious or violent offence or a continuing danger" is shown as invoked by the justification

    Scenario Outline: Pregnant woman sentenced to prison turns on the penalty
      Given Tamara is pregnant at the time
      And Tamara was sentenced
        | type | <type> |
      When the facts are assessed
      Then Bangkok Rules, rule 64 <outcome>: pregnant woman sentenced to prison

      Examples:
        | type                   | outcome                |
        | imprisonment           | is potentially engaged |
        | suspended imprisonment | is not engaged         |

    Scenario: Pregnant woman sentenced to prison: what happened to somebody else is not enough
      Given Tamara is pregnant at the time
      And Emma is not pregnant at the time
      And Emma was sentenced
        | type | imprisonment |
      When the facts are assessed
      Then Bangkok Rules, rule 64 is not engaged: pregnant woman sentenced to prison

  Rule: Body of Principles (detention), Principle 29(1): Places of detention are regularly visited by qualified persons independent of their administration

    Scenario: Independent visitors kept out of a place of detention
      Given Olim is a person in the case
      And as regards the conditions in which Olim was held
        | monitors admitted | no |
      When the facts are assessed
      Then Body of Principles (detention), principle 29(1) is potentially engaged for Olim: independent visitors kept out of a place of detention
      And with HRC General Comment No. 35, paragraph 58
      And with CAT General Comment No. 2, paragraph 13
      And with Body of Principles (detention), principle 29(2)
      And with Mandela Rules, rules 83 and 84
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 7
      And it is supporting
      And no limit is shown

    Scenario Outline: Independent visitors kept out of a place of detention turns on whether independent visitors were admitted
      Given Olim is a person in the case
      And as regards the conditions in which Olim was held
        | monitors admitted | <monitors admitted> |
      When the facts are assessed
      Then Body of Principles (detention), principle 29(1) <outcome>: independent visitors kept out of a place of detention

      Examples:
        | monitors admitted | outcome                |
        | no                | is potentially engaged |
        | yes               | is not engaged         |

  Rule: Basic Principles on the Use of Force and Firearms, Principle 4: Non-violent means first; force only if others are ineffective

    Scenario: Necessity and proportionality of force by officials
      Given Tahir is a person in the case
      And Tahir was physically attacked
        | by     | police officers |
        | method | beating         |
      When the facts are assessed
      Then Basic Principles on the Use of Force and Firearms, principle 4 is potentially engaged for Tahir: necessity and proportionality of force by officials
      And with Basic Principles on the Use of Force and Firearms, principles 5, 6 and 7
      And with ICCPR article 7
      And it is supporting
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Necessity and proportionality of force by officials turns on who acted and the means used
      Given Tahir is a person in the case
      And Tahir was physically attacked
        | by     | <by>     |
        | method | <method> |
      When the facts are assessed
      Then Basic Principles on the Use of Force and Firearms, principle 4 <outcome>: necessity and proportionality of force by officials

      Examples:
        | by              | method      | outcome                |
        | police officers | beating     | is potentially engaged |
        | police officers | humiliation | is not engaged         |
        | a company       | beating     | is not engaged         |

  Rule: Basic Principles on the Use of Force and Firearms, Principle 15: Force on detainees only for security, order or threatened safety

    Scenario: Force against people in custody
      Given Boris is a person in the case
      And Boris was ill-treated
        | by         | members of the armed forces |
        | in custody | yes                         |
        | method     | beating                     |
      When the facts are assessed
      Then Basic Principles on the Use of Force and Firearms, principle 15 is potentially engaged for Boris: force against people in custody
      And with Mandela Rules, rule 82(1)
      And with Body of Principles (detention), principle 6
      And with Basic Principles on the Use of Force and Firearms, principle 16
      And with ICCPR article 10(1)
      And it is supporting
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Force against people in custody turns on who acted, whether the person was in custody and the means used
      Given Boris is a person in the case
      And Boris was ill-treated
        | by         | <by>         |
        | in custody | <in custody> |
        | method     | <method>     |
      When the facts are assessed
      Then Basic Principles on the Use of Force and Firearms, principle 15 <outcome>: force against people in custody

      Examples:
        | by                            | in custody | method      | outcome                |
        | law enforcement officers      | yes        | beating     | is potentially engaged |
        | staff of a place of detention | yes        | humiliation | is not engaged         |
        | a private employer            | yes        | beating     | is not engaged         |
        | staff of a place of detention | unknown    | beating     | is undetermined        |

  Rule: Havana Rules, Rule 37: Suitable food and always clean water

    Scenario: Food of a child in custody
      Given Cholpon is under eighteen years old
      And as regards the conditions in which Cholpon was held
        | food adequate | no |
      When the facts are assessed
      Then Havana Rules, rule 37 is potentially engaged for Cholpon: food of a child in custody
      And with CRC article 37(c)
      And it is supporting
      And no limit is shown

    Scenario Outline: Food of a child in custody turns on whether food and water were sufficient
      Given Cholpon is under eighteen years old
      And as regards the conditions in which Cholpon was held
        | food adequate | <food adequate> |
      When the facts are assessed
      Then Havana Rules, rule 37 <outcome>: food of a child in custody

      Examples:
        | food adequate | outcome                |
        | no            | is potentially engaged |
        | yes           | is not engaged         |

    Scenario: Food of a child in custody: what happened to somebody else is not enough
      Given Cholpon is under eighteen years old
      And Polina is eighteen years old or more
      And as regards the conditions in which Polina was held
        | food adequate | no |
      When the facts are assessed
      Then Havana Rules, rule 37 is not engaged: food of a child in custody

  Rule: Havana Rules, Rule 49: Adequate preventive and remedial care

    Scenario: Medical care of a child in custody
      Given Aigul is under eighteen years old
      And as regards medical care for Aigul in custody
        | needed | yes |
        | given  | no  |
      When the facts are assessed
      Then Havana Rules, rule 49 is potentially engaged for Aigul: medical care of a child in custody
      And with CRC article 37(c)
      And it is supporting
      And no limit is shown

    Scenario: Medical care of a child in custody: what happened to somebody else is not enough
      Given Aigul is under eighteen years old
      And Madina is eighteen years old or more
      And as regards medical care for Madina in custody
        | needed | yes |
        | given  | no  |
      When the facts are assessed
      Then Havana Rules, rule 49 is not engaged: medical care of a child in custody

  Rule: Havana Rules, Rule 76: May complain uncensored to central, judicial or other authority and get answer

    Scenario: Complaints of a child in custody
      Given Hamid is under eighteen years old
      And as regards the conditions in which Hamid was held
        | complaints possible | no |
      When the facts are assessed
      Then Havana Rules, rule 76 is potentially engaged for Hamid: complaints of a child in custody
      And with Havana Rules, rule 75
      And with CRC article 37(c)
      And it is supporting
      And no limit is shown

    Scenario Outline: Complaints of a child in custody turns on whether complaints could be made
      Given Hamid is under eighteen years old
      And as regards the conditions in which Hamid was held
        | complaints possible | <complaints possible> |
      When the facts are assessed
      Then Havana Rules, rule 76 <outcome>: complaints of a child in custody

      Examples:
        | complaints possible | outcome                |
        | no                  | is potentially engaged |
        | yes                 | is not engaged         |

    Scenario: Complaints of a child in custody: what happened to somebody else is not enough
      Given Hamid is under eighteen years old
      And Rustam is eighteen years old or more
      And as regards the conditions in which Rustam was held
        | complaints possible | no |
      When the facts are assessed
      Then Havana Rules, rule 76 is not engaged: complaints of a child in custody

  Rule: Istanbul Principles, Article 6(a): Medical experts act by the highest ethics, obtain informed consent, and examine in private with no security agents or officials present

    Scenario: Medical documentation of ill-treatment
      Given Nargiza is a person in the case
      And Nargiza was ill-treated
        | by               | police officers |
        | medical evidence | no              |
      When the facts are assessed
      Then Istanbul Principles, principle 6(a) is potentially engaged for Nargiza: medical documentation of ill-treatment
      And with CAT General Comment No. 3, paragraph 25
      And with Istanbul Principles, principle 6(b)
      And with Mandela Rules, rule 34
      And with CAT General Comment No. 2, paragraph 14
      And it is supporting
      And no limit is shown

    Scenario Outline: Medical documentation of ill-treatment: what decides it
      Given Nargiza is a person in the case
      And Nargiza was ill-treated
        | by                | <by>                |
        | medical evidence  | <medical evidence>  |
        | official consent  | <official consent>  |
        | officials present | <officials present> |
      When the facts are assessed
      Then Istanbul Principles, principle 6(a) <outcome>: medical documentation of ill-treatment

      Examples:
        | by                 | medical evidence | official consent | officials present | outcome                |
        | police officers    | no               | unknown          | unknown           | is potentially engaged |
        | police officers    | yes              | unknown          | unknown           | is not engaged         |
        | a private employer | no               | no               | no                | is not engaged         |

    Scenario Outline: Medical documentation of ill-treatment, with ill-treatment and an investigation, turns on whether a forensic examination was made
      Given Nargiza is a person in the case
      And Nargiza was ill-treated
        | by               | police officers |
        | medical evidence | yes             |
      And as regards an investigation into what happened to Nargiza
        | forensic examination | <forensic examination> |
      When the facts are assessed
      Then Istanbul Principles, principle 6(a) <outcome>: medical documentation of ill-treatment

      Examples:
        | forensic examination | outcome                |
        | no                   | is potentially engaged |
        | yes                  | is not engaged         |

    Scenario Outline: Medical documentation of ill-treatment, with ill-treatment and medical care in custody, turns on whether an independent doctor was allowed
      Given Nargiza is a person in the case
      And Nargiza was ill-treated
        | by               | police officers |
        | medical evidence | yes             |
      And as regards medical care for Nargiza in custody
        | own doctor | <own doctor> |
      When the facts are assessed
      Then Istanbul Principles, principle 6(a) <outcome>: medical documentation of ill-treatment

      Examples:
        | own doctor | outcome                |
        | no         | is potentially engaged |
        | yes        | is not engaged         |

    Scenario: Medical documentation of ill-treatment: where the investigation concerns a search
      Given Nargiza is a person in the case
      And Nargiza was ill-treated
        | by               | police officers |
        | medical evidence | yes             |
      And the premises of Nargiza were searched, called the search
      And as regards an investigation into what happened to Nargiza
        | about                | the search |
        | forensic examination | no         |
      When the facts are assessed
      Then Istanbul Principles, principle 6(a) is not engaged: medical documentation of ill-treatment

    Scenario: Medical documentation of ill-treatment: what is told of two events is not read as one
      Given Nargiza is a person in the case
      And Nargiza was ill-treated
        | by                | a private employer |
        | official consent  | no                 |
        | officials present | no                 |
        | medical evidence  | no                 |
      And Nargiza was ill-treated
        | by               | police officers |
        | medical evidence | yes             |
      When the facts are assessed
      Then Istanbul Principles, principle 6(a) is not engaged: medical documentation of ill-treatment

    Scenario: Medical documentation of ill-treatment: not from an investigation alone
      Given Nargiza is a person in the case
      And as regards an investigation into what happened to Nargiza
        | forensic examination | no |
      When the facts are assessed
      Then Istanbul Principles, principle 6(a) is not engaged: medical documentation of ill-treatment

    Scenario: Medical documentation of ill-treatment: not from medical care in custody alone
      Given Nargiza is a person in the case
      And as regards medical care for Nargiza in custody
        | own doctor | no |
      When the facts are assessed
      Then Istanbul Principles, principle 6(a) is not engaged: medical documentation of ill-treatment

    Scenario: Medical documentation of ill-treatment: where the investigation concerns somebody else
      Given Nargiza is a person in the case
      And Aigul is a person in the case
      And Nargiza was ill-treated
        | by               | police officers |
        | medical evidence | yes             |
      And as regards an investigation into what happened to Aigul
        | forensic examination | no |
      When the facts are assessed
      Then Istanbul Principles, principle 6(a) is not engaged: medical documentation of ill-treatment

    Scenario: Medical documentation of ill-treatment: where the medical care in custody concerns somebody else
      Given Nargiza is a person in the case
      And Aigul is a person in the case
      And Nargiza was ill-treated
        | by               | police officers |
        | medical evidence | yes             |
      And as regards medical care for Aigul in custody
        | own doctor | no |
      When the facts are assessed
      Then Istanbul Principles, principle 6(a) is not engaged: medical documentation of ill-treatment

  Rule: Mandela Rules, Rule 13: Sleeping quarters meet health requirements: air, floor space, light, heating, ventilation

    Scenario: Space, light and air in cells
      Given Madina is a person in the case
      And as regards the conditions in which Madina was held
        | overcrowded | yes |
      When the facts are assessed
      Then Mandela Rules, rule 13 is potentially engaged for Madina: space, light and air in cells
      And with Mandela Rules, rules 14, 12 and 12(1)
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Space, light and air in cells turns on whether there was light and fresh air and whether the cell was overcrowded
      Given Madina is a person in the case
      And as regards the conditions in which Madina was held
        | light and air | <light and air> |
        | overcrowded   | <overcrowded>   |
      When the facts are assessed
      Then Mandela Rules, rule 13 <outcome>: space, light and air in cells

      Examples:
        | light and air | overcrowded | outcome                |
        | no            | unknown     | is potentially engaged |
        | yes           | no          | is not engaged         |

  Rule: Mandela Rules, Rule 15: Sanitary installations allow needs to be met cleanly and decently

    Scenario: Sanitation and hygiene
      Given Saida is a person in the case
      And as regards the conditions in which Saida was held
        | sanitary | no |
      When the facts are assessed
      Then Mandela Rules, rule 15 is potentially engaged for Saida: sanitation and hygiene
      And with Mandela Rules, rules 16, 17 and 18
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Sanitation and hygiene turns on whether sanitary conditions were decent
      Given Saida is a person in the case
      And as regards the conditions in which Saida was held
        | sanitary | <sanitary> |
      When the facts are assessed
      Then Mandela Rules, rule 15 <outcome>: sanitation and hygiene

      Examples:
        | sanitary | outcome                |
        | no       | is potentially engaged |
        | yes      | is not engaged         |

    Scenario Outline: Sanitation and hygiene, with parcels for a detainee, turns on whether parcels were handed over and what was said
      Given Saida is a person in the case
      And as regards parcels for Saida in custody
        | accepted | <accepted> |
        | content  | <content>  |
      When the facts are assessed
      Then Mandela Rules, rule 15 <outcome>: sanitation and hygiene

      Examples:
        | accepted | content             | outcome                |
        | no       | articles of hygiene | is potentially engaged |
        | no       | unknown             | is undetermined        |
        | unknown  | articles of hygiene | is undetermined        |

  Rule: Mandela Rules, Rule 21: Separate bed with sufficient clean bedding

    Scenario: Bedding and clothing in custody
      Given Bakyt is a person in the case
      And as regards the conditions in which Bakyt was held
        | bedding and clothing | no |
      When the facts are assessed
      Then Mandela Rules, rule 21 is potentially engaged for Bakyt: bedding and clothing in custody
      And with Mandela Rules, rule 19
      And with ICCPR article 17(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Bedding and clothing in custody turns on whether bedding and clothing were decent
      Given Bakyt is a person in the case
      And as regards the conditions in which Bakyt was held
        | bedding and clothing | <bedding and clothing> |
      When the facts are assessed
      Then Mandela Rules, rule 21 <outcome>: bedding and clothing in custody

      Examples:
        | bedding and clothing | outcome                |
        | no                   | is potentially engaged |
        | yes                  | is not engaged         |

  Rule: Mandela Rules, Rule 22: Food and drinking water

    Scenario: Food and water
      Given Rano is a person in the case
      And as regards the conditions in which Rano was held
        | food adequate | no |
      When the facts are assessed
      Then Mandela Rules, rule 22 is potentially engaged for Rano: food and water
      And with Mandela Rules, rules 22(1) and 22(2)
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Food and water turns on whether food and water were sufficient
      Given Rano is a person in the case
      And as regards the conditions in which Rano was held
        | food adequate | <food adequate> |
      When the facts are assessed
      Then Mandela Rules, rule 22 <outcome>: food and water

      Examples:
        | food adequate | outcome                |
        | no            | is potentially engaged |
        | yes           | is not engaged         |

  Rule: Mandela Rules, Rule 23(1): At least one hour of suitable open-air exercise daily for those without outdoor work, weather permitting

    Scenario: Exercise in the open air
      Given Boris is a person in the case
      And as regards the conditions in which Boris was held
        | exercise | no |
      When the facts are assessed
      Then Mandela Rules, rule 23(1) is potentially engaged for Boris: exercise in the open air
      And with Mandela Rules, rule 23
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Exercise in the open air turns on whether exercise outdoors was allowed
      Given Boris is a person in the case
      And as regards the conditions in which Boris was held
        | exercise | <exercise> |
      When the facts are assessed
      Then Mandela Rules, rule 23(1) <outcome>: exercise in the open air

      Examples:
        | exercise | outcome                |
        | no       | is potentially engaged |
        | yes      | is not engaged         |

  Rule: Mandela Rules, Rule 24(1): Health care is a State responsibility, free, at community standards, without discrimination on legal status

    Scenario: Health care of women in custody
      Given Shura is a woman
      And as regards medical care for Shura in custody
        | needed | yes |
        | given  | no  |
      When the facts are assessed
      Then Mandela Rules, rule 24(1) is potentially engaged for Shura: health care of women in custody
      And with Bangkok Rules, rules 6 and 10
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Health care of women in custody: what decides it
      Given Shura is <who>
      And as regards medical care for Shura in custody
        | examined on admission | <examined on admission> |
        | given                 | <given>                 |
        | needed                | <needed>                |
        | delay                 | <delay>                 |
        | requested             | <requested>             |
      When the facts are assessed
      Then Mandela Rules, rule 24(1) <outcome>: health care of women in custody

      Examples:
        | who     | examined on admission | given | needed  | delay   | requested | outcome                |
        | a woman | no                    | yes   | unknown | unknown | unknown   | is potentially engaged |
        | a man   | unknown               | no    | yes     | unknown | unknown   | is not engaged         |
        | a woman | yes                   | yes   | yes     | at once | no        | is not engaged         |

    Scenario: Health care of women in custody: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And as regards medical care for Nur in custody
        | needed | yes |
        | given  | no  |
      When the facts are assessed
      Then Mandela Rules, rule 24(1) is not engaged: health care of women in custody

    Scenario: Medicine from outside refused
      Given Zafar is a person in the case
      And as regards parcels for Zafar in custody
        | accepted | no             |
        | content  | food, medicine |
      When the facts are assessed
      Then Mandela Rules, rule 24(1) is potentially engaged for Zafar: medicine from outside refused
      And with Mandela Rules, rules 67(4) and 24(2)
      And with Body of Principles (detention), principle 24
      And with ICCPR article 10(1)
      And it is supporting
      And the limit "a necessity sent from outside and withheld for a reason of health or safety, while the prison provides it" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Medicine from outside refused turns on whether parcels were handed over and what was said
      Given Zafar is a person in the case
      And as regards parcels for Zafar in custody
        | accepted | <accepted> |
        | content  | <content>  |
      When the facts are assessed
      Then Mandela Rules, rule 24(1) <outcome>: medicine from outside refused

      Examples:
        | accepted | content        | outcome                |
        | no       | food, medicine | is potentially engaged |
        | yes      | medicine       | is not engaged         |
        | no       | food           | is not engaged         |

  Rule: Mandela Rules, Rule 26(1): Accurate confidential medical files with prisoner access

    Scenario: Medical file withheld from a detainee
      Given Rano is a person in the case
      And as regards the health of Rano in custody
        | medical file given | no |
      When the facts are assessed
      Then Mandela Rules, rule 26(1) is potentially engaged for Rano: medical file withheld from a detainee
      And with ICCPR article 10(1)
      And with CAT General Comment No. 3, paragraph 30
      And it is supporting
      And no limit is shown

    Scenario Outline: Medical file withheld from a detainee turns on whether the detainee or counsel received the medical file
      Given Rano is a person in the case
      And as regards the health of Rano in custody
        | medical file given | <medical file given> |
      When the facts are assessed
      Then Mandela Rules, rule 26(1) <outcome>: medical file withheld from a detainee

      Examples:
        | medical file given | outcome                |
        | no                 | is potentially engaged |
        | yes                | is not engaged         |

  Rule: Mandela Rules, Rule 30: Examination soon after admission identifies health needs, ill-treatment, stress, contagion and fitness

    Scenario: Medical examination on admission
      Given Gulnara is a person in the case
      And as regards medical care for Gulnara in custody
        | examined on admission | no |
      When the facts are assessed
      Then Mandela Rules, rule 30 is potentially engaged for Gulnara: medical examination on admission
      And with Body of Principles (detention), principle 24
      And with Mandela Rules, rule 34
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Medical examination on admission turns on whether examined on admission
      Given Gulnara is a person in the case
      And as regards medical care for Gulnara in custody
        | examined on admission | <examined on admission> |
      When the facts are assessed
      Then Mandela Rules, rule 30 <outcome>: medical examination on admission

      Examples:
        | examined on admission | outcome                |
        | no                    | is potentially engaged |
        | yes                   | is not engaged         |

  Rule: Mandela Rules, Rule 32(1): Patient relationship follows community ethics: consent, confidentiality, absolute ban on taking part in torture

    Scenario: Medical staff taking part in ill-treatment
      Given Jamshid is a person in the case
      And Jamshid was ill-treated
        | medical staff took part | yes |
      When the facts are assessed
      Then Mandela Rules, rule 32(1) is potentially engaged for Jamshid: medical staff taking part in ill-treatment
      And with Mandela Rules, rule 34
      And with Istanbul Principles, principle 6(a)
      And with ICCPR article 7
      And it is supporting
      And no limit is shown

    Scenario Outline: Medical staff taking part in ill-treatment turns on whether medical staff took part
      Given Jamshid is a person in the case
      And Jamshid was ill-treated
        | medical staff took part | <medical staff took part> |
      When the facts are assessed
      Then Mandela Rules, rule 32(1) <outcome>: medical staff taking part in ill-treatment

      Examples:
        | medical staff took part | outcome                |
        | yes                     | is potentially engaged |
        | no                      | is not engaged         |

  Rule: Mandela Rules, Rule 41(2): Prisoner told the accusation in an understood language, with time to prepare

    Scenario: Punishment by the prison without stating the breach or hearing the prisoner
      Given Rustam is a person in the case
      And Rustam was punished by the prison
        | heard | no |
      When the facts are assessed
      Then Mandela Rules, rule 41(2) is potentially engaged for Rustam: punishment by the prison without stating the breach or hearing the prisoner
      And with Mandela Rules, rules 39(1), 41(1), 41(3) and 41(4)
      And with Body of Principles (detention), principle 30(2)
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Punishment by the prison without stating the breach or hearing the prisoner: what decides it
      Given Rustam is a person in the case
      And Rustam was punished by the prison
        | breach stated   | <breach stated>   |
        | review possible | <review possible> |
        | heard           | <heard>           |
      When the facts are assessed
      Then Mandela Rules, rule 41(2) <outcome>: punishment by the prison without stating the breach or hearing the prisoner

      Examples:
        | breach stated | review possible | heard   | outcome                |
        | no            | unknown         | unknown | is potentially engaged |
        | unknown       | no              | unknown | is potentially engaged |
        | yes           | yes             | yes     | is not engaged         |

  Rule: Mandela Rules, Rule 43(1): Never torture: no indefinite or prolonged isolation, dark or ever-lit cell, corporal or diet punishment, collective punishment

    Scenario: Collective punishment or punishment by food
      Given Emil is a person in the case
      And Emil was punished by the prison
        | form | less food |
      When the facts are assessed
      Then Mandela Rules, rule 43(1) is potentially engaged for Emil: collective punishment or punishment by food
      And with ICCPR article 7
      And with HRC General Comment No. 21, paragraph 3
      And it is supporting
      And no limit is shown

    Scenario Outline: Collective punishment or punishment by food turns on the form it took
      Given Emil is a person in the case
      And Emil was punished by the prison
        | form | <form> |
      When the facts are assessed
      Then Mandela Rules, rule 43(1) <outcome>: collective punishment or punishment by food

      Examples:
        | form                                 | outcome                |
        | punishment of all for the act of one | is potentially engaged |
        | a reprimand                          | is not engaged         |

  Rule: Mandela Rules, Rule 43(3): Sanctions may not prohibit family contact; restriction only briefly and strictly for security and order

    Scenario: Contact with the family cut as a punishment
      Given Farid is a person in the case
      And Farid was punished by the prison
        | form | loss of visits, calls or parcels |
      When the facts are assessed
      Then Mandela Rules, rule 43(3) is potentially engaged for Farid: contact with the family cut as a punishment
      And with HRC General Comment No. 21, paragraph 3
      And with ICCPR article 10(1)
      And it is supporting
      And the limit "limits on contact that security and good order strictly require for a short time" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Contact with the family cut as a punishment turns on the form it took
      Given Farid is a person in the case
      And Farid was punished by the prison
        | form | <form> |
      When the facts are assessed
      Then Mandela Rules, rule 43(3) <outcome>: contact with the family cut as a punishment

      Examples:
        | form                             | outcome                |
        | loss of visits, calls or parcels | is potentially engaged |
        | extra work                       | is not engaged         |

  Rule: Mandela Rules, Rule 45(1): Only exceptional, last resort, shortest time, independently reviewed, authorised, never by sentence

    Scenario: Isolation as a punishment by the prison
      Given Parviz is a person in the case
      And Parviz was punished by the prison
        | form | a punishment cell |
      When the facts are assessed
      Then Mandela Rules, rule 45(1) is potentially engaged for Parviz: isolation as a punishment by the prison
      And with HRC General Comment No. 20, paragraph 6
      And with Mandela Rules, rule 39(2)
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Isolation as a punishment by the prison turns on the form it took
      Given Parviz is a person in the case
      And Parviz was punished by the prison
        | form | <form> |
      When the facts are assessed
      Then Mandela Rules, rule 45(1) <outcome>: isolation as a punishment by the prison

      Examples:
        | form              | outcome                |
        | a punishment cell | is potentially engaged |
        | a stricter regime | is not engaged         |

    Scenario: Solitary confinement only as a last resort
      Given Parviz is a person in the case
      And Parviz was held in solitary confinement
      When the facts are assessed
      Then Mandela Rules, rule 45(1) is potentially engaged for Parviz: solitary confinement only as a last resort
      And with Mandela Rules, rules 36, 39(1), 41(4), 37, 39(2) and 46(1)
      And it is supporting
      And no limit is shown

  Rule: Mandela Rules, Rule 45(2): Barred where disability would worsen; bans for women and children in other standards continue

    Scenario: Solitary confinement of pregnant women, mothers of infants or people with disabilities
      Given Umut is pregnant at the time
      And Umut was held in solitary confinement
      When the facts are assessed
      Then Mandela Rules, rule 45(2) is potentially engaged for Umut: solitary confinement of pregnant women, mothers of infants or people with disabilities
      And with Bangkok Rules, rule 22
      And with Mandela Rules, rules 39(3) and 46(2)
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Solitary confinement of pregnant women, mothers of infants or people with disabilities turns on who the person is
      Given Umut is <who>
      And Umut was held in solitary confinement
      When the facts are assessed
      Then Mandela Rules, rule 45(2) <outcome>: solitary confinement of pregnant women, mothers of infants or people with disabilities

      Examples:
        | who                                                                                              | outcome                |
        | a person with a disability                                                                       | is potentially engaged |
        | a woman and with young children in their care                                                    | is potentially engaged |
        | a man and with young children in their care                                                      | is not engaged         |
        | a woman, not pregnant at the time, without a disability and without young children in their care | is not engaged         |

    Scenario Outline: Solitary confinement of pregnant women, mothers of infants or people with disabilities: whose facts they are
      Given Umut is a person in the case
      And Sasha is <who>
      And Umut was held in solitary confinement
      When the facts are assessed
      Then Mandela Rules, rule 45(2) <outcome>: solitary confinement of pregnant women, mothers of infants or people with disabilities

      Examples:
        | who                                           | outcome        |
        | a woman and with young children in their care | is not engaged |
        | pregnant at the time                          | is not engaged |
        | a person with a disability                    | is not engaged |

  Rule: Mandela Rules, Rule 47(1): Chains, irons and inherently degrading or painful restraints are prohibited

    Scenario: Restraints in custody
      Given Yana is a person in the case
      And Yana was ill-treated
        | by     | staff of a place of detention |
        | method | tying                         |
      When the facts are assessed
      Then Mandela Rules, rule 47(1) is potentially engaged for Yana: restraints in custody
      And with Mandela Rules, rules 47(2), 48(1), 48(1)(b), 48(1)(c) and 43(2)
      And with ICCPR article 10(1)
      And it is supporting
      And the limit "a restraint or search that the law allows and that safety needs, for no longer and no further than that" is shown as not invoked
      And no other limit is shown

    Scenario: Restraints in custody: the State may argue a restraint or search that the law allows and that safety needs, for no longer and no further than that
      Given Yana is a person in the case
      And Yana was ill-treated
        | by     | staff of a place of detention |
        | method | tying                         |
      When the facts are assessed
      Then Mandela Rules, rule 47(1) is potentially engaged for Yana: restraints in custody
      And the limit "a restraint or search that the law allows and that safety needs, for no longer and no further than that" is shown as not invoked
      And the test of "a restraint or search that the law allows and that safety needs, for no longer and no further than that" has these limbs
        | law    | authorised by law and by the person in charge                                  |
        | need   | against escape or injury, or as a search that is necessary and proportionate   |
        | manner | the least intrusive, for the time needed, with respect for dignity and privacy |
      Given the authorities explained what was done to Yana
        | with | the measure was needed for safety and lawfully ordered |
      When the facts are assessed again
      Then Mandela Rules, rule 47(1) is potentially engaged for Yana: restraints in custody
      And the limit "a restraint or search that the law allows and that safety needs, for no longer and no further than that" is shown as invoked by the justification

    Scenario Outline: Restraints in custody turns on who acted and the means used
      Given Yana is a person in the case
      And Yana was ill-treated
        | by     | <by>     |
        | method | <method> |
      When the facts are assessed
      Then Mandela Rules, rule 47(1) <outcome>: restraints in custody

      Examples:
        | by                            | method  | outcome                |
        | staff of a place of detention | tying   | is potentially engaged |
        | staff of a place of detention | beating | is not engaged         |
        | police officers               | tying   | is not engaged         |

  Rule: Mandela Rules, Rule 48(2): Never on women in labour, birth or just after

    Scenario: Pregnant woman in restraints
      Given Lola is pregnant at the time
      And Lola was ill-treated
        | by     | staff of a place of detention |
        | method | tying                         |
      When the facts are assessed
      Then Mandela Rules, rule 48(2) is potentially engaged for Lola: pregnant woman in restraints
      And with Bangkok Rules, rule 24
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Pregnant woman in restraints turns on who acted and the means used
      Given Lola is pregnant at the time
      And Lola was ill-treated
        | by     | <by>     |
        | method | <method> |
      When the facts are assessed
      Then Mandela Rules, rule 48(2) <outcome>: pregnant woman in restraints

      Examples:
        | by                            | method  | outcome                |
        | staff of a place of detention | tying   | is potentially engaged |
        | staff of a place of detention | beating | is not engaged         |
        | a known private individual    | tying   | is not engaged         |

    Scenario: Pregnant woman in restraints: what happened to somebody else is not enough
      Given Lola is pregnant at the time
      And Zarina is not pregnant at the time
      And Zarina was ill-treated
        | by     | staff of a place of detention |
        | method | tying                         |
      When the facts are assessed
      Then Mandela Rules, rule 48(2) is not engaged: pregnant woman in restraints

  Rule: Mandela Rules, Rule 50: Searches must respect dignity and privacy, proportionality, legality and necessity

    Scenario: Body search in custody
      Given Saida is a person in the case
      And the body or clothes of Saida were searched
        | by | staff of a place of detention |
      And Saida was deprived of liberty
        | by      | police officers |
        | held at | a prison        |
      When the facts are assessed
      Then Mandela Rules, rule 50 is potentially engaged for Saida: body search in custody
      And with Mandela Rules, rule 52
      And with ICCPR article 17(1)
      And it is supporting
      And the limit "a restraint or search that the law allows and that safety needs, for no longer and no further than that" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Body search in custody turns on who acted
      Given Saida is a person in the case
      And the body or clothes of Saida were searched
        | by | <by> |
      And Saida was deprived of liberty
        | by      | police officers |
        | held at | a prison        |
      When the facts are assessed
      Then Mandela Rules, rule 50 <outcome>: body search in custody

      Examples:
        | by                            | outcome                |
        | staff of a place of detention | is potentially engaged |
        | a known private individual    | is not engaged         |

    Scenario: Body search in custody: what happened to somebody else is not enough
      Given Saida is a person in the case
      And Nargiza is a person in the case
      And the body or clothes of Nargiza were searched
        | by | staff of a place of detention |
      And Saida was deprived of liberty
        | by      | police officers |
        | held at | a prison        |
      When the facts are assessed
      Then Mandela Rules, rule 50 is not engaged: body search in custody

  Rule: Mandela Rules, Rule 54: On admission, written information on law, rights, legal advice, complaints and obligations

    Scenario: Rules of the place of detention not explained
      Given Oleg is a person in the case
      And as regards the conditions in which Oleg was held
        | rules explained | no |
      When the facts are assessed
      Then Mandela Rules, rule 54 is potentially engaged for Oleg: rules of the place of detention not explained
      And with Mandela Rules, rule 55
      And with HRC General Comment No. 21, paragraph 7
      And it is supporting
      And no limit is shown

    Scenario Outline: Rules of the place of detention not explained turns on whether the rules of the place were explained
      Given Oleg is a person in the case
      And as regards the conditions in which Oleg was held
        | rules explained | <rules explained> |
      When the facts are assessed
      Then Mandela Rules, rule 54 <outcome>: rules of the place of detention not explained

      Examples:
        | rules explained | outcome                |
        | no              | is potentially engaged |
        | yes             | is not engaged         |

  Rule: Mandela Rules, Rule 57(2): Safe, confidential complaints; no risk of retaliation or intimidation

    Scenario: Complaints of prisoners
      Given Umida is a person in the case
      And as regards the conditions in which Umida was held
        | complaints possible | no |
      When the facts are assessed
      Then Mandela Rules, rule 57(2) is potentially engaged for Umida: complaints of prisoners
      And with Mandela Rules, rules 56(3), 57(1), 56(1), 56(2) and 56(4)
      And with Body of Principles (detention), principles 33(1), 33(2) and 33(4)
      And with CAT General Comment No. 2, paragraph 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Complaints of prisoners turns on whether complaints could be made
      Given Umida is a person in the case
      And as regards the conditions in which Umida was held
        | complaints possible | <complaints possible> |
      When the facts are assessed
      Then Mandela Rules, rule 57(2) <outcome>: complaints of prisoners

      Examples:
        | complaints possible | outcome                |
        | no                  | is potentially engaged |
        | yes                 | is not engaged         |

  Rule: Mandela Rules, Rule 58(1): Regular communication with family and friends, by correspondence, telecommunication and visits, under necessary supervision

    Scenario: Contact with family and friends in custody
      Given Cholpon is a person in the case
      And as regards contact of Cholpon in custody with the family
        | allowed | no |
      When the facts are assessed
      Then Mandela Rules, rule 58(1) is potentially engaged for Cholpon: contact with family and friends in custody
      And with Mandela Rules, rules 43(3) and 58
      And with Body of Principles (detention), principles 15 and 19
      And with HRC General Comment No. 35, paragraph 58
      And it is supporting
      And the limit "limits on contact that security and good order strictly require for a short time" is shown as not invoked
      And no other limit is shown

  Rule: Mandela Rules, Rule 59: Allocation close to home as far as possible

    Scenario: Custody far from home
      Given Leyla is a person in the case
      And as regards the conditions in which Leyla was held
        | far from home | yes |
      When the facts are assessed
      Then Mandela Rules, rule 59 is potentially engaged for Leyla: custody far from home
      And with Body of Principles (detention), principle 20
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Custody far from home turns on whether it was far from home
      Given Leyla is a person in the case
      And as regards the conditions in which Leyla was held
        | far from home | <far from home> |
      When the facts are assessed
      Then Mandela Rules, rule 59 <outcome>: custody far from home

      Examples:
        | far from home | outcome                |
        | yes           | is potentially engaged |
        | no            | is not engaged         |

    Scenario: Transfer far from home
      Given Saida is a person in the case
      And Saida was moved in custody
        | by | staff of a place of detention |
        | of | a place far from home         |
      When the facts are assessed
      Then Mandela Rules, rule 59 is potentially engaged for Saida: transfer far from home
      And with Body of Principles (detention), principle 20
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Transfer far from home turns on who acted and what was concerned
      Given Saida is a person in the case
      And Saida was moved in custody
        | by | <by> |
        | of | <of> |
      When the facts are assessed
      Then Mandela Rules, rule 59 <outcome>: transfer far from home

      Examples:
        | by                            | of                    | outcome                |
        | staff of a place of detention | a place far from home | is potentially engaged |
        | staff of a place of detention | a hospital            | is not engaged         |
        | an armed group                | a place far from home | is not engaged         |

    Scenario: Woman held far from home
      Given Iman is a woman
      And as regards the conditions in which Iman was held
        | far from home | yes |
      When the facts are assessed
      Then Mandela Rules, rule 59 is potentially engaged for Iman: woman held far from home
      And with Bangkok Rules, rule 4
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman held far from home turns on who the person is and whether it was far from home
      Given Iman is <who>
      And as regards the conditions in which Iman was held
        | far from home | <far from home> |
      When the facts are assessed
      Then Mandela Rules, rule 59 <outcome>: woman held far from home

      Examples:
        | who     | far from home | outcome                |
        | a woman | yes           | is potentially engaged |
        | a man   | yes           | is not engaged         |
        | a woman | no            | is not engaged         |

    Scenario: Woman held far from home: what happened to somebody else is not enough
      Given Iman is a woman
      And Umut is a man
      And as regards the conditions in which Umut was held
        | far from home | yes |
      When the facts are assessed
      Then Mandela Rules, rule 59 is not engaged: woman held far from home

  Rule: Mandela Rules, Rule 61(1): Adequate time and facilities to consult a chosen lawyer, undelayed, unintercepted, confidential; may be seen but not heard

    Scenario: Visits of a legal adviser in custody
      Given Viktor is a person in the case
      And as regards legal counsel for Viktor
        | access | no |
      And Viktor was deprived of liberty
        | form | imprisonment after a conviction |
      When the facts are assessed
      Then Mandela Rules, rule 61(1) is potentially engaged for Viktor: visits of a legal adviser in custody
      And with Body of Principles (detention), principles 17(1), 18(3), 18(1), 18(2) and 18(4)
      And with HRC General Comment No. 35, paragraph 58
      And with Mandela Rules, rules 61, 61(2) and 120(1)
      And it is supporting
      And the limit "an exceptional and lawful suspension of visits of counsel for security and good order" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Visits of a legal adviser in custody: what decides it
      Given Viktor is a person in the case
      And as regards legal counsel for Viktor
        | access       | <access>       |
        | confidential | <confidential> |
        | delay        | <delay>        |
      And Viktor was deprived of liberty
        | form    | <form>    |
        | held at | <held at> |
      When the facts are assessed
      Then Mandela Rules, rule 61(1) <outcome>: visits of a legal adviser in custody

      Examples:
        | access | confidential | delay   | form                            | held at | outcome                |
        | yes    | no           | unknown | imprisonment after a conviction | unknown | is potentially engaged |
        | yes    | yes          | never   | imprisonment after a conviction | unknown | is potentially engaged |
        | yes    | yes          | at once | imprisonment after a conviction | unknown | is not engaged         |
        | no     | unknown      | unknown | house arrest                    | a home  | is not engaged         |

    Scenario: Visits of a legal adviser in custody: what happened to somebody else is not enough
      Given Viktor is a person in the case
      And Farid is a person in the case
      And as regards legal counsel for Viktor
        | access | no |
      And Farid was deprived of liberty
        | form | imprisonment after a conviction |
      When the facts are assessed
      Then Mandela Rules, rule 61(1) is not engaged: visits of a legal adviser in custody

  Rule: Mandela Rules, Rule 68: Prisoner may at once inform family or contact of imprisonment, transfer, serious illness or injury

    Scenario: Family not told of a transfer
      Given Zarina is a person in the case
      And Zarina was moved in custody
        | by          | staff of a place of detention |
        | family told | no                            |
      When the facts are assessed
      Then Mandela Rules, rule 68 is potentially engaged for Zarina: family not told of a transfer
      And with Body of Principles (detention), principle 16(1)
      And with HRC General Comment No. 35, paragraph 58
      And with ICCPR article 10(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Family not told of a transfer turns on who acted and whether the family was told
      Given Zarina is a person in the case
      And Zarina was moved in custody
        | by          | <by>          |
        | family told | <family told> |
      When the facts are assessed
      Then Mandela Rules, rule 68 <outcome>: family not told of a transfer

      Examples:
        | by                            | family told | outcome                |
        | staff of a place of detention | no          | is potentially engaged |
        | staff of a place of detention | yes         | is not engaged         |
        | an armed group                | no          | is not engaged         |

  Rule: Mandela Rules, Rule 118: Untried may be treated by own doctor on reasonable grounds at own cost

    Scenario: Own doctor of an untried prisoner
      Given Bakyt is a person in the case
      And as regards medical care for Bakyt in custody
        | own doctor | no |
      And Bakyt was deprived of liberty
        | form | detention pending trial |
      When the facts are assessed
      Then Mandela Rules, rule 118 is potentially engaged for Bakyt: own doctor of an untried prisoner
      And with ICCPR article 10(1)
      And it is supporting
      And the limit "a request to be treated by the own doctor that lacks reasonable grounds or means to pay" is shown as not invoked
      And no other limit is shown

    Scenario: Own doctor of an untried prisoner: the State may argue a request to be treated by the own doctor that lacks reasonable grounds or means to pay
      Given Bakyt is a person in the case
      And as regards medical care for Bakyt in custody
        | own doctor | no |
      And Bakyt was deprived of liberty
        | form | detention pending trial |
      When the facts are assessed
      Then Mandela Rules, rule 118 is potentially engaged for Bakyt: own doctor of an untried prisoner
      And the limit "a request to be treated by the own doctor that lacks reasonable grounds or means to pay" is shown as not invoked
      And the test of "a request to be treated by the own doctor that lacks reasonable grounds or means to pay" has these limbs
        | grounds | no reasonable ground for the request was shown |
        | cost    | the cost was not met by the prisoner           |
      Given the authorities explained what was done to Bakyt
        | with | the own doctor was asked for without good grounds or means to pay |
      When the facts are assessed again
      Then Mandela Rules, rule 118 is potentially engaged for Bakyt: own doctor of an untried prisoner
      And the limit "a request to be treated by the own doctor that lacks reasonable grounds or means to pay" is shown as invoked by the justification

    Scenario Outline: Own doctor of an untried prisoner turns on whether an independent doctor was allowed, the form it took and who acted
      Given Bakyt is a person in the case
      And as regards medical care for Bakyt in custody
        | own doctor | <own doctor> |
      And Bakyt was deprived of liberty
        | form | <form> |
        | by   | <by>   |
      When the facts are assessed
      Then Mandela Rules, rule 118 <outcome>: own doctor of an untried prisoner

      Examples:
        | own doctor | form                            | by                            | outcome                |
        | no         | arrest                          | unknown                       | is potentially engaged |
        | no         | imprisonment after a conviction | staff of a place of detention | is not engaged         |
        | unknown    | detention pending trial         | unknown                       | is undetermined        |

    Scenario: Own doctor of an untried prisoner: what happened to somebody else is not enough
      Given Bakyt is a person in the case
      And Jamshid is a person in the case
      And as regards medical care for Jamshid in custody
        | own doctor | no |
      And Bakyt was deprived of liberty
        | form | detention pending trial |
      When the facts are assessed
      Then Mandela Rules, rule 118 is not engaged: own doctor of an untried prisoner

    Scenario: Own doctor of an untried prisoner: where the medical care in custody belongs to another deprivation of liberty
      Given Bakyt is a person in the case
      And Bakyt was deprived of liberty, called the deprivation-of-liberty
        | form | detention pending trial |
      And Bakyt was deprived of liberty, called the deprivation-of-liberty-2
        | form | imprisonment after a conviction |
      And as regards medical care for Bakyt in custody
        | during     | the deprivation-of-liberty-2 |
        | own doctor | no                           |
      When the facts are assessed
      Then Mandela Rules, rule 118 is not engaged: own doctor of an untried prisoner
