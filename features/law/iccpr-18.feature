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

    Scenario Outline: Conscientious objection to military service turns on the form it took
      Given Gulnara is a person in the case
      And a measure was taken against the religion or belief of Gulnara
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: conscientious objection to military service

      Examples:
        | form                                             | outcome                |
        | no civilian service in place of military service | is potentially engaged |
        | stopping worship or meetings                     | is not engaged         |

    Scenario: Conscientious objectors treated unequally
      Given the community is a group of people
      And a measure was taken against the religion or belief of the community, called the measure
        | by   | members of the armed forces                                              |
        | form | unequal treatment among conscientious objectors or for not having served |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for the community: conscientious objectors treated unequally
      And with HRC General Comment No. 22, paragraph 11
      And with ICCPR article 26
      And it is primary
      And no limit is shown

    Scenario Outline: Conscientious objectors treated unequally turns on who acted and the form it took
      Given Rano is a person in the case
      And a measure was taken against the religion or belief of Rano
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: conscientious objectors treated unequally

      Examples:
        | by                          | form                                                                     | outcome                |
        | members of the armed forces | unequal treatment among conscientious objectors or for not having served | is potentially engaged |
        | members of the armed forces | refusal of conscientious objection                                       | is not engaged         |
        | a company                   | unequal treatment among conscientious objectors or for not having served | is not engaged         |

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

    Scenario Outline: Law that restricts religion or belief turns on the field of law and what was done with the law
      Given Sitora is a person in the case
      And a law or policy concerns the rights of Sitora
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: law that restricts religion or belief

      Examples:
        | area                                        | step                                                       | outcome                |
        | religion or belief or opinion               | adoption of a law or policy that reduces guarantees        | is potentially engaged |
        | equality and protection from discrimination | adoption of a law or policy that restricts the right       | is not engaged         |
        | religion or belief or opinion               | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Law that restricts religion or belief: the State may argue limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute
      Given Galina is under eighteen years old
      And a law or policy concerns the rights of Galina
        | area | religion or belief or opinion                        |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Galina: law that restricts religion or belief
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as not invoked
      And the test of "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" has these limbs
        | manifestation only | the measure touches the manifestation, not the belief or the choice of it                                           |
        | law                | prescribed by law that is open to all, precise, and leaves no unfettered discretion, as other articles ask of a law |
        | aim                | public safety, order, health or morals or the rights of others; national security is no ground                      |
        | proportionality    | directly related and proportionate to a specific need, and not discriminatory                                       |
      Given a measure was taken against the religion or belief of Galina
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 18(1) is potentially engaged for Galina: law that restricts religion or belief
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as invoked by the interference with religion

    Scenario: Objection of conscience to military service not recognised
      Given Farid is a believer
      And as regards military service of Farid
        | objected             | yes |
        | objection recognised | no  |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Farid: objection of conscience to military service not recognised
      And with HRC General Comment No. 22, paragraph 11
      And it is primary
      And no limit is shown

    Scenario Outline: Objection of conscience to military service not recognised: what decides it
      Given Tahir is a person in the case
      And as regards military service of Tahir
        | objected                | <objected>                |
        | alternative is civilian | <alternative is civilian> |
        | forced into service     | <forced into service>     |
        | objection recognised    | <objection recognised>    |
        | alternative offered     | <alternative offered>     |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: objection of conscience to military service not recognised

      Examples:
        | objected | alternative is civilian | forced into service | objection recognised | alternative offered | outcome                |
        | yes      | no                      | unknown             | unknown              | unknown             | is potentially engaged |
        | yes      | unknown                 | yes                 | unknown              | unknown             | is potentially engaged |
        | no       | no                      | yes                 | no                   | no                  | is not engaged         |
        | yes      | yes                     | no                  | yes                  | yes                 | is not engaged         |
        | yes      | unknown                 | unknown             | yes                  | unknown             | is undetermined        |

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

    Scenario: Prosecution or other measures because of religion or belief: so too of a religious community charged under the rules on religion
      Given Yana is a religious community
      And a charge was brought against Yana
        | offence | a breach of the rules on religion |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged: prosecution or other measures because of religion or belief

    Scenario: Prosecution or other measures because of religion or belief: so too with a sentence
      Given Yana is a believer
      And Yana was sentenced
        | linked to | religion or belief |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged: prosecution or other measures because of religion or belief

    Scenario: Prosecution or other measures because of religion or belief: so too with a search
      Given Yana is a religious activist
      And the premises of Yana were searched
        | by        | police officers    |
        | linked to | religion or belief |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged: prosecution or other measures because of religion or belief

    Scenario: Prosecution or other measures because of religion or belief: so too with religion or belief and a lawsuit
      Given Yana is a person in the case
      And Yana practised or taught a religion or belief
      And Yana was sued
        | by        | a ministry         |
        | linked to | religion or belief |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged: prosecution or other measures because of religion or belief

    Scenario: Prosecution or other measures because of religion or belief: not where a company acted
      Given Yana is a person in the case
      And Yana practised or taught a religion or belief
      And the premises of Yana were searched
        | by        | a company          |
        | linked to | religion or belief |
      And Yana was sued
        | by        | a company          |
        | linked to | religion or belief |
      When the facts are assessed
      Then ICCPR article 18(1) is not engaged: prosecution or other measures because of religion or belief

    Scenario: Prosecution or other measures because of religion or belief: where the charge, the sentence, the search and the lawsuit concern somebody else
      Given Yana is a person in the case
      And Asel is a lawyer
      And Yana practised or taught a religion or belief
      And a charge was brought against Asel
        | offence   | a breach of the rules on religion |
        | linked to | religion or belief                |
      And Asel was sentenced
        | linked to | religion or belief |
      And the premises of Asel were searched
        | by        | police officers    |
        | linked to | religion or belief |
      And Asel was sued
        | by        | a ministry         |
        | linked to | religion or belief |
      When the facts are assessed
      Then ICCPR article 18(1) is not engaged: prosecution or other measures because of religion or belief

    Scenario: Prosecution or other measures because of religion or belief: not from a charge of fraud, a search, a lawsuit and a sentence that nobody links to it
      Given Yana is a person in the case
      And Yana practised or taught a religion or belief
      And a charge was brought against Yana
        | offence | fraud |
      And the premises of Yana were searched
        | by | police officers |
      And Yana was sued
        | by | a ministry |
      And Yana was sentenced
      When the facts are assessed
      Then ICCPR article 18(1) is not engaged: prosecution or other measures because of religion or belief

    Scenario Outline: Prosecution or other measures because of religion or belief, with religion or belief and a charge, turns on the reason behind it and who acted
      Given Yana is a person in the case
      And Yana practised or taught a religion or belief
      And a charge was brought against Yana
        | linked to | <linked to> |
        | by        | <by>        |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: prosecution or other measures because of religion or belief

      Examples:
        | linked to          | by              | outcome                |
        | religion or belief | unknown         | is potentially engaged |
        | unknown            | police officers | is undetermined        |

    Scenario: Religious organisation dissolved or refused
      Given Uljan is a woman
      And a measure was taken against an organisation of Uljan, called the measure
        | of   | a religious organisation |
        | form | dissolution              |
      When the facts are assessed
      Then ICCPR article 18(1) is potentially engaged for Uljan: religious organisation dissolved or refused
      And with HRC General Comment No. 22, paragraphs 4 and 8
      And with ICCPR article 18(3)
      And with UDHR article 18
      And it is primary
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Religious organisation dissolved or refused turns on what was concerned and the form it took
      Given Dilbar is a person in the case
      And a measure was taken against an organisation of Dilbar
        | of   | <of>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: religious organisation dissolved or refused

      Examples:
        | of                            | form                                  | outcome                |
        | a religious organisation      | suspension                            | is potentially engaged |
        | a religious organisation      | refusal or withdrawal of registration | is potentially engaged |
        | a religious organisation      | penalties for unregistered activity   | is potentially engaged |
        | a political party or movement | dissolution                           | is not engaged         |
        | a religious organisation      | unknown                               | is undetermined        |

    Scenario: Worship, community, literature or teaching restricted
      Given Yana is a person with a disability
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

    Scenario Outline: Worship, community, literature or teaching restricted turns on who acted and the form it took
      Given Nargiza is a person in the case
      And a measure was taken against the religion or belief of Nargiza
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(1) <outcome>: worship, community, literature or teaching restricted

      Examples:
        | by                                 | form                                                   | outcome                |
        | a ministry                         | a ban on religious dress                               | is potentially engaged |
        | unknown                            | a penalty for unregistered religious activity          | is potentially engaged |
        | police officers                    | breaking up worship in a home                          | is potentially engaged |
        | police officers                    | closing or demolition of a place of worship            | is potentially engaged |
        | police officers                    | taking or destruction of religious objects             | is potentially engaged |
        | police officers                    | a ban on religious clothing in some place              | is potentially engaged |
        | police officers                    | refusal of foreign clergy                              | is potentially engaged |
        | unknown                            | dissolution of a community                             | is potentially engaged |
        | unknown                            | a minimum of founders or approval by others            | is potentially engaged |
        | members of the family or community | stopping worship or meetings, a ban on religious dress | is not engaged         |
        | unknown                            | pressure to change or give up a belief                 | is not engaged         |

  Rule: Article 18(2): No coercion impairing the choice of religion or belief

    Scenario: Coercion by officials to change or give up a belief
      Given Kamil is a man
      And a measure was taken against the religion or belief of Kamil, called the measure
        | by   | police officers                        |
        | form | pressure to change or give up a belief |
      When the facts are assessed
      Then ICCPR article 18(2) is potentially engaged for Kamil: coercion by officials to change or give up a belief
      And with HRC General Comment No. 22, paragraphs 3 and 5
      And it is primary
      And no limit is shown

    Scenario Outline: Coercion by officials to change or give up a belief turns on who acted and the form it took
      Given Cholpon is a person in the case
      And a measure was taken against the religion or belief of Cholpon
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(2) <outcome>: coercion by officials to change or give up a belief

      Examples:
        | by                                 | form                                   | outcome                |
        | police officers                    | pressure to change or give up a belief | is potentially engaged |
        | members of the family or community | pressure to change or give up a belief | is not engaged         |
        | police officers                    | stopping worship or meetings           | is not engaged         |

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

    Scenario Outline: Coercion by others to change or give up a belief turns on who acted and the form it took
      Given Kamila is a person in the case
      And a measure was taken against the religion or belief of Kamila
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(2) <outcome>: coercion by others to change or give up a belief

      Examples:
        | by                                 | form                                   | outcome                |
        | unidentified persons               | pressure to change or give up a belief | is potentially engaged |
        | police officers                    | pressure to change or give up a belief | is not engaged         |
        | members of the family or community | stopping worship or meetings           | is not engaged         |

    Scenario: Disadvantages for not accepting an official ideology
      Given Karim is a person with a disability
      And a measure was taken against the religion or belief of Karim, called the measure
        | by   | agents of the State                                  |
        | form | disadvantages for not accepting an official ideology |
      When the facts are assessed
      Then ICCPR article 18(2) is potentially engaged for Karim: disadvantages for not accepting an official ideology
      And with HRC General Comment No. 22, paragraphs 10 and 5
      And it is primary
      And no limit is shown

    Scenario Outline: Disadvantages for not accepting an official ideology turns on who acted and the form it took
      Given Vera is a person in the case
      And a measure was taken against the religion or belief of Vera
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(2) <outcome>: disadvantages for not accepting an official ideology

      Examples:
        | by                  | form                                                 | outcome                |
        | agents of the State | disadvantages for not accepting an official ideology | is potentially engaged |
        | a private employer  | disadvantages for not accepting an official ideology | is not engaged         |
        | agents of the State | stopping worship or meetings                         | is not engaged         |

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

    Scenario Outline: Made to reveal a belief turns on who acted and the form it took
      Given Karim is a person in the case
      And a measure was taken against the religion or belief of Karim
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 18(2) <outcome>: made to reveal a belief

      Examples:
        | by              | form                          | outcome                |
        | police officers | being made to reveal a belief | is potentially engaged |
        | a company       | being made to reveal a belief | is not engaged         |
        | police officers | stopping worship or meetings  | is not engaged         |

  Rule: Article 18(4): Parents' liberty to direct children's religious and moral education must be respected

    Scenario: Instruction in one religion or belief without exemption
      Given the community is a group of people
      And a measure was taken against the religion or belief of the community, called the measure
        | by                | a ministry                                           |
        | form              | compulsory religious or moral instruction of a child |
        | neutral teaching  | no                                                   |
        | exemption offered | no                                                   |
      When the facts are assessed
      Then ICCPR article 18(4) is potentially engaged for the community: instruction in one religion or belief without exemption
      And with HRC General Comment No. 22, paragraph 6
      And it is primary
      And no limit is shown

    Scenario Outline: Instruction in one religion or belief without exemption: what decides it
      Given Bakyt is a person in the case
      And a measure was taken against the religion or belief of Bakyt
        | by                | <by>                |
        | form              | <form>              |
        | neutral teaching  | <neutral teaching>  |
        | exemption offered | <exemption offered> |
      When the facts are assessed
      Then ICCPR article 18(4) <outcome>: instruction in one religion or belief without exemption

      Examples:
        | by         | form                                                 | neutral teaching | exemption offered | outcome                |
        | a ministry | compulsory religious or moral instruction of a child | no               | no                | is potentially engaged |
        | a ministry | compulsory religious or moral instruction of a child | yes              | no                | is not engaged         |
        | a ministry | compulsory religious or moral instruction of a child | no               | yes               | is not engaged         |
        | a ministry | stopping worship or meetings                         | no               | no                | is not engaged         |
        | a company  | compulsory religious or moral instruction of a child | no               | no                | is not engaged         |

    Scenario: Compulsory religious or moral instruction
      Given Sitora is under eighteen years old
      And a measure was taken against the religion or belief of Sitora, called the measure
        | by   | agents of the State                                  |
        | form | compulsory religious or moral instruction of a child |
      When the facts are assessed
      Then ICCPR article 18(4) is potentially engaged for Sitora: compulsory religious or moral instruction
      And with HRC General Comment No. 22, paragraph 6
      And it is supporting
      And the limit "instruction that is neutral and objective, or from which exemption without disadvantage can be had" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Compulsory religious or moral instruction turns on who acted, the form it took and whether the instruction was neutral and objective
      Given Boris is a person in the case
      And a measure was taken against the religion or belief of Boris
        | by               | <by>               |
        | form             | <form>             |
        | neutral teaching | <neutral teaching> |
      When the facts are assessed
      Then ICCPR article 18(4) <outcome>: compulsory religious or moral instruction

      Examples:
        | by                  | form                                                 | neutral teaching | outcome                |
        | a ministry          | compulsory religious or moral instruction of a child | yes              | is potentially engaged |
        | a private employer  | compulsory religious or moral instruction of a child | unknown          | is not engaged         |
        | agents of the State | stopping worship or meetings                         | unknown          | is not engaged         |

    Scenario: Compulsory religious or moral instruction: the State may argue instruction that is neutral and objective, or from which exemption without disadvantage can be had
      Given Sitora is under eighteen years old
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
