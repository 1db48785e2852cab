@law @iccpr @article-18
Feature: Freedom of thought, conscience and religion, ICCPR article 18
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 18(1): Thought, conscience and religion are free, including holding, adopting and manifesting belief alone or with others

    Scenario: Conscientious objection to military service
      Given Yusuf is a man
      And a measure was taken against the religion or belief of Yusuf, called the measure
        | form | refusal of conscientious objection |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Yusuf: conscientious objection to military service
      And with HRC General Comment No. 22, paragraph 11
      And it is primary
      And no limit is shown

    Scenario Outline: Conscientious objection to military service, where form is <form>
      Given Yusuf is a man
      And a measure was taken against the religion or belief of Yusuf, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: conscientious objection to military service

      Examples:
        | form                               | outcome                |
        | refusal of conscientious objection | is potentially engaged |
        | stopping worship or meetings       | is not engaged         |
        | unknown                            | is undetermined        |

    Scenario: Conscientious objection to military service: open when form not told, by police officers
      Given Yusuf is a man
      And a measure was taken against the religion or belief of Yusuf, called the measure
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 18(1) is undetermined: conscientious objection to military service

    Scenario: Conscientious objectors treated unequally
      Given Murat is a group of people
      And a measure was taken against the religion or belief of Murat, called the measure
        | by   | members of the armed forces                                              |
        | form | unequal treatment among conscientious objectors or for not having served |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Murat: conscientious objectors treated unequally
      And with HRC General Comment No. 22, paragraph 11
      And with ICCPR article 26
      And it is primary
      And no limit is shown

    Scenario Outline: Conscientious objectors treated unequally, where by is <by>, form is <form>
      Given Murat is a group of people
      And a measure was taken against the religion or belief of Murat, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: conscientious objectors treated unequally

      Examples:
        | by                          | form                                                                     | outcome                |
        | members of the armed forces | unequal treatment among conscientious objectors or for not having served | is potentially engaged |
        | a company                   | unequal treatment among conscientious objectors or for not having served | is not engaged         |
        | unknown                     | unequal treatment among conscientious objectors or for not having served | is undetermined        |
        | members of the armed forces | refusal of conscientious objection                                       | is not engaged         |
        | members of the armed forces | unknown                                                                  | is undetermined        |

    Scenario: Law that restricts religion or belief
      Given Galina is under eighteen years old
      And a law or policy concerns the rights of Galina
        | area | religion or belief or opinion                        |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Galina: law that restricts religion or belief
      And with ICCPR article 18(3)
      And with HRC General Comment No. 22, paragraph 8
      And it is supporting
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that restricts religion or belief, where area is <area>, step is <step>
      Given Galina is under eighteen years old
      And a law or policy concerns the rights of Galina
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: law that restricts religion or belief

      Examples:
        | area                                        | step                                                       | outcome                |
        | religion or belief or opinion               | adoption of a law or policy that restricts the right       | is potentially engaged |
        | equality and protection from discrimination | adoption of a law or policy that restricts the right       | is not engaged         |
        | unknown                                     | adoption of a law or policy that restricts the right       | is undetermined        |
        | religion or belief or opinion               | a law or policy in favour of the right that is not applied | is not engaged         |
        | religion or belief or opinion               | adoption of a law or policy that reduces guarantees        | is potentially engaged |
        | religion or belief or opinion               | unknown                                                    | is undetermined        |

    Scenario: Law that restricts religion or belief: the State may argue limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute
      Given Galina is under eighteen years old
      And a law or policy concerns the rights of Galina
        | area | religion or belief or opinion                        |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Galina: law that restricts religion or belief
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as not invoked
      And the test of "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" has these limbs
        | manifestation only | the measure touches the manifestation, not the belief or the choice of it                      |
        | law                | prescribed by law                                                                              |
        | aim                | public safety, order, health or morals or the rights of others; national security is no ground |
        | proportionality    | directly related and proportionate to a specific need, and not discriminatory                  |
      Given a measure was taken against the religion or belief of Galina
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 18(1) is potentially engaged for Galina: law that restricts religion or belief
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as invoked by the interference with religion

    Scenario: Objection of conscience to military service not recognised
      Given Farid is with a disability
      And as regards military service of Farid
        | objected             | yes |
        | objection recognised | no  |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Farid: objection of conscience to military service not recognised
      And with HRC General Comment No. 22, paragraph 11
      And it is primary
      And no limit is shown

    Scenario Outline: Objection of conscience to military service not recognised, where objection recognised is <objection recognised>
      Given Farid is with a disability
      And as regards military service of Farid
        | objected             | yes                    |
        | objection recognised | <objection recognised> |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: objection of conscience to military service not recognised

      Examples:
        | objection recognised | outcome                |
        | no                   | is potentially engaged |
        | yes                  | is undetermined        |
        | unknown              | is undetermined        |

    Scenario: Objection of conscience to military service not recognised: not when no objection of conscience was declared, no civilian service was offered
      Given Farid is with a disability
      And as regards military service of Farid
        | objected                | no  |
        | objection recognised    | no  |
        | alternative offered     | no  |
        | alternative is civilian | no  |
        | forced into service     | yes |
      When the facts are assessed
      Then ICCPR article 18(1) is not engaged: objection of conscience to military service not recognised

    Scenario: Objection of conscience to military service not recognised: not when it was recognised, civilian service was offered instead
      Given Farid is with a disability
      And as regards military service of Farid
        | objected                | yes |
        | objection recognised    | yes |
        | alternative offered     | yes |
        | alternative is civilian | yes |
        | forced into service     | no  |
      When the facts are assessed
      Then ICCPR article 18(1) is not engaged: objection of conscience to military service not recognised

    Scenario: Prosecution or other measures because of religion or belief
      Given Emil is a religious leader or teacher
      And a charge was brought against Emil
        | linked to | religion or belief |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Emil: prosecution or other measures because of religion or belief
      And with HRC General Comment No. 22, paragraphs 2, 3, 4, 5 and 8
      And with ICCPR article 18(3)
      And with UDHR article 18
      And it is primary
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as not invoked
      And no other limit is shown

    Scenario: Prosecution or other measures because of religion or belief: not when with charge (of a breach of the rules on religion, allegedly because of religion or belief), with sentence (al
      Given Emil is a person in the case
      And Ilyas is a lawyer
      And Emil practised or taught a religion or belief
      And a charge was brought against Ilyas
        | offence   | a breach of the rules on religion |
        | linked to | religion or belief                |
      And Ilyas was sentenced
        | linked to | religion or belief |
      And the premises of Ilyas were searched
        | by        | police officers    |
        | linked to | religion or belief |
      And Ilyas was sued
        | by        | a ministry         |
        | linked to | religion or belief |
      When the facts are assessed
      Then ICCPR article 18(1) is not engaged: prosecution or other measures because of religion or belief

    Scenario: Prosecution or other measures because of religion or belief: not when with charge (of fraud), with search (by police officers)
      Given Emil is an organisation
      And Emil practised or taught a religion or belief
      And a charge was brought against Emil
        | offence | fraud |
      And the premises of Emil were searched
        | by | police officers |
      And Emil was sued
        | by | a ministry |
      And Emil was sentenced
      When the facts are assessed
      Then ICCPR article 18(1) is not engaged: prosecution or other measures because of religion or belief

    Scenario: Religious organisation dissolved or refused
      Given Ulan is a woman
      And a measure was taken against an organisation of Ulan, called the measure
        | of   | a religious organisation |
        | form | dissolution              |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Ulan: religious organisation dissolved or refused
      And with HRC General Comment No. 22, paragraphs 4 and 8
      And with ICCPR article 18(3)
      And with UDHR article 18
      And it is primary
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Religious organisation dissolved or refused, where form is <form>, of is <of>
      Given Ulan is a woman
      And a measure was taken against an organisation of Ulan, called the measure
        | of   | <of>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: religious organisation dissolved or refused

      Examples:
        | form                                  | of                            | outcome                |
        | dissolution                           | a religious organisation      | is potentially engaged |
        | repeated inspections                  | a religious organisation      | is not engaged         |
        | refusal or withdrawal of registration | a religious organisation      | is potentially engaged |
        | suspension                            | a religious organisation      | is potentially engaged |
        | penalties for unregistered activity   | a religious organisation      | is potentially engaged |
        | unknown                               | a religious organisation      | is undetermined        |
        | dissolution                           | a political party or movement | is not engaged         |
        | dissolution                           | unknown                       | is undetermined        |

    Scenario: Worship, community, literature or teaching restricted
      Given Yana is with a disability
      And a measure was taken against the religion or belief of Yana, called the measure
        | by   | police officers              |
        | form | stopping worship or meetings |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Yana: worship, community, literature or teaching restricted
      And with HRC General Comment No. 22, paragraphs 4 and 8
      And with ICCPR article 18(3)
      And with UDHR article 18
      And it is primary
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Worship, community, literature or teaching restricted, where form is <form>, by is <by>
      Given Yana is with a disability
      And a measure was taken against the religion or belief of Yana, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: worship, community, literature or teaching restricted

      Examples:
        | form                                        | by              | outcome                |
        | stopping worship or meetings                | police officers | is potentially engaged |
        | a ban on religious clothing in some place   | police officers | is potentially engaged |
        | refusal of foreign clergy                   | police officers | is potentially engaged |
        | breaking up worship in a home               | police officers | is potentially engaged |
        | taking or destruction of religious objects  | police officers | is potentially engaged |
        | closing or demolition of a place of worship | police officers | is potentially engaged |
        | unknown                                     | police officers | is undetermined        |
        | stopping worship or meetings                | unknown         | is undetermined        |

    Scenario: Worship, community, literature or teaching restricted: not when by members of the family or community, in the form of stopping worship or meetings and a ban on religious dres
      Given Yana is with a disability
      And a measure was taken against the religion or belief of Yana, called the measure
        | by   | members of the family or community                     |
        | form | stopping worship or meetings, a ban on religious dress |
      When the facts are assessed
      Then ICCPR article 18(1) is not engaged: worship, community, literature or teaching restricted

    Scenario: Worship, community, literature or teaching restricted: also when by a ministry, in the form of a ban on religious dress
      Given Yana is with a disability
      And a measure was taken against the religion or belief of Yana, called the measure
        | by   | a ministry               |
        | form | a ban on religious dress |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Yana: worship, community, literature or teaching restricted

  Rule: Article 18(2): No coercion impairing the choice of religion or belief

    Scenario: Coercion by officials to change or give up a belief
      Given Kamila is a man
      And a measure was taken against the religion or belief of Kamila, called the measure
        | by   | police officers                        |
        | form | pressure to change or give up a belief |
      When the facts are assessed
      Then ICCPR article 18(2) is potentially engaged for Kamila: coercion by officials to change or give up a belief
      And with HRC General Comment No. 22, paragraphs 3 and 5
      And it is primary
      And no limit is shown

    Scenario Outline: Coercion by officials to change or give up a belief, where by is <by>, form is <form>
      Given Kamila is a man
      And a measure was taken against the religion or belief of Kamila, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(2) <outcome>: coercion by officials to change or give up a belief

      Examples:
        | by                                 | form                                   | outcome                |
        | police officers                    | pressure to change or give up a belief | is potentially engaged |
        | members of the family or community | pressure to change or give up a belief | is not engaged         |
        | unknown                            | pressure to change or give up a belief | is undetermined        |
        | police officers                    | stopping worship or meetings           | is not engaged         |
        | police officers                    | unknown                                | is undetermined        |

    Scenario: Coercion by others to change or give up a belief
      Given Saida is under eighteen years old
      And a measure was taken against the religion or belief of Saida, called the measure
        | by   | members of the family or community     |
        | form | pressure to change or give up a belief |
      When the facts are assessed
      Then ICCPR article 18(2) is potentially engaged for Saida: coercion by others to change or give up a belief
      And with HRC General Comment No. 22, paragraph 5
      And with HRC General Comment No. 31, paragraph 8
      And it is primary
      And no limit is shown

    Scenario Outline: Coercion by others to change or give up a belief, where by is <by>, form is <form>
      Given Saida is under eighteen years old
      And a measure was taken against the religion or belief of Saida, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(2) <outcome>: coercion by others to change or give up a belief

      Examples:
        | by                                 | form                                   | outcome                |
        | members of the family or community | pressure to change or give up a belief | is potentially engaged |
        | police officers                    | pressure to change or give up a belief | is not engaged         |
        | unknown                            | pressure to change or give up a belief | is undetermined        |
        | members of the family or community | stopping worship or meetings           | is not engaged         |
        | members of the family or community | unknown                                | is undetermined        |

    Scenario: Disadvantages for not accepting an official ideology
      Given Karim is with a disability
      And a measure was taken against the religion or belief of Karim, called the measure
        | by   | agents of the State                                  |
        | form | disadvantages for not accepting an official ideology |
      When the facts are assessed
      Then ICCPR article 18(2) is potentially engaged for Karim: disadvantages for not accepting an official ideology
      And with HRC General Comment No. 22, paragraphs 10 and 5
      And it is primary
      And no limit is shown

    Scenario Outline: Disadvantages for not accepting an official ideology, where by is <by>, form is <form>
      Given Karim is with a disability
      And a measure was taken against the religion or belief of Karim, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(2) <outcome>: disadvantages for not accepting an official ideology

      Examples:
        | by                  | form                                                 | outcome                |
        | agents of the State | disadvantages for not accepting an official ideology | is potentially engaged |
        | a private employer  | disadvantages for not accepting an official ideology | is not engaged         |
        | unknown             | disadvantages for not accepting an official ideology | is undetermined        |
        | agents of the State | stopping worship or meetings                         | is not engaged         |
        | agents of the State | unknown                                              | is undetermined        |

    Scenario: Made to reveal a belief
      Given Boris is a lawyer
      And a measure was taken against the religion or belief of Boris, called the measure
        | by   | police officers               |
        | form | being made to reveal a belief |
      When the facts are assessed
      Then ICCPR article 18(2) is potentially engaged for Boris: made to reveal a belief
      And with HRC General Comment No. 22, paragraph 3
      And with ICCPR article 17(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Made to reveal a belief, where by is <by>, form is <form>
      Given Boris is a lawyer
      And a measure was taken against the religion or belief of Boris, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(2) <outcome>: made to reveal a belief

      Examples:
        | by              | form                          | outcome                |
        | police officers | being made to reveal a belief | is potentially engaged |
        | a company       | being made to reveal a belief | is not engaged         |
        | unknown         | being made to reveal a belief | is undetermined        |
        | police officers | stopping worship or meetings  | is not engaged         |
        | police officers | unknown                       | is undetermined        |

  Rule: Article 18(4): Parents' liberty to direct children's religious and moral education must be respected

    Scenario: Instruction in one religion or belief without exemption
      Given Bakyt is a group of people
      And a measure was taken against the religion or belief of Bakyt, called the measure
        | by                | a ministry                                           |
        | form              | compulsory religious or moral instruction of a child |
        | neutral teaching  | no                                                   |
        | exemption offered | no                                                   |
      When the facts are assessed
      Then ICCPR article 18(4) is potentially engaged for Bakyt: instruction in one religion or belief without exemption
      And with HRC General Comment No. 22, paragraph 6
      And it is primary
      And no limit is shown

    Scenario Outline: Instruction in one religion or belief without exemption, where by is <by>, exemption offered is <exemption offered>, form is <form>
      Given Bakyt is a group of people
      And a measure was taken against the religion or belief of Bakyt, called the measure
        | by                | <by>                |
        | form              | <form>              |
        | neutral teaching  | <neutral teaching>  |
        | exemption offered | <exemption offered> |
      When the facts are assessed
      Then ICCPR article 18(4) <outcome>: instruction in one religion or belief without exemption

      Examples:
        | by         | exemption offered | form                                                 | neutral teaching | outcome                |
        | a ministry | no                | compulsory religious or moral instruction of a child | no               | is potentially engaged |
        | a company  | no                | compulsory religious or moral instruction of a child | no               | is not engaged         |
        | unknown    | no                | compulsory religious or moral instruction of a child | no               | is undetermined        |
        | a ministry | yes               | compulsory religious or moral instruction of a child | no               | is not engaged         |
        | a ministry | unknown           | compulsory religious or moral instruction of a child | no               | is not engaged         |
        | a ministry | no                | stopping worship or meetings                         | no               | is not engaged         |
        | a ministry | no                | unknown                                              | no               | is undetermined        |
        | a ministry | no                | compulsory religious or moral instruction of a child | yes              | is not engaged         |
        | a ministry | no                | compulsory religious or moral instruction of a child | unknown          | is not engaged         |

    Scenario: Compulsory religious or moral instruction
      Given Sitora is with a disability
      And a measure was taken against the religion or belief of Sitora, called the measure
        | by   | agents of the State                                  |
        | form | compulsory religious or moral instruction of a child |
      When the facts are assessed
      Then ICCPR article 18(4) is potentially engaged for Sitora: compulsory religious or moral instruction
      And with HRC General Comment No. 22, paragraph 6
      And it is supporting
      And the limit "instruction that is neutral and objective, or from which exemption without disadvantage can be had" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Compulsory religious or moral instruction, where by is <by>, form is <form>
      Given Sitora is with a disability
      And a measure was taken against the religion or belief of Sitora, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(4) <outcome>: compulsory religious or moral instruction

      Examples:
        | by                  | form                                                 | outcome                |
        | agents of the State | compulsory religious or moral instruction of a child | is potentially engaged |
        | a private employer  | compulsory religious or moral instruction of a child | is not engaged         |
        | unknown             | compulsory religious or moral instruction of a child | is undetermined        |
        | agents of the State | stopping worship or meetings                         | is not engaged         |
        | agents of the State | unknown                                              | is undetermined        |

    Scenario: Compulsory religious or moral instruction: the State may argue instruction that is neutral and objective, or from which exemption without disadvantage can be had
      Given Sitora is with a disability
      And a measure was taken against the religion or belief of Sitora, called the measure
        | by   | agents of the State                                  |
        | form | compulsory religious or moral instruction of a child |
      When the facts are assessed
      Then ICCPR article 18(4) is potentially engaged for Sitora: compulsory religious or moral instruction
      And the limit "instruction that is neutral and objective, or from which exemption without disadvantage can be had" is shown as not invoked
      And the test of "instruction that is neutral and objective, or from which exemption without disadvantage can be had" has these limbs
        | neutral teaching | the history of religions or ethics may be taught in a neutral and objective way                               |
        | exemption        | instruction in one religion leaves exemptions or alternatives without discrimination to parents who wish them |
      Given the measure is told otherwise
        | neutral teaching | yes |
      When the facts are assessed again
      Then ICCPR article 18(4) is potentially engaged for Sitora: compulsory religious or moral instruction
      And the limit "instruction that is neutral and objective, or from which exemption without disadvantage can be had" is shown as invoked by the measure
      And on "neutral teaching" the facts say of the measure, neutral teaching: the instruction was neutral and objective
