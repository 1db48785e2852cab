@law @iccpr @article-6
Feature: The right to life, ICCPR article 6
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 6(1): Everyone has an inherent right to life, protected by law against arbitrary deprivation

    Scenario: A death without a proper investigation
      Given Yusuf is a man
      And Yusuf was killed
      And as regards an investigation into what happened to Yusuf
        | opened | no |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Yusuf: a death without a proper investigation
      And with HRC General Comment No. 36, paragraphs 27 and 28
      And with HRC General Comment No. 31, paragraphs 15 and 18
      And with Minnesota Protocol (2016), paragraphs 23 and 28
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraphs 9, 19, 10 and 11
      And because of the killing and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: A death without a proper investigation, where delay is <delay>
      Given Yusuf is a man
      And Yusuf died in custody, called the death
      And as regards an investigation into what happened to Yusuf
        | delay | <delay> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: a death without a proper investigation

      Examples:
        | delay       | outcome                |
        | never       | is potentially engaged |
        | after weeks | is potentially engaged |
        | unknown     | is undetermined        |

    Scenario: A death without a proper investigation: not when an investigation was opened, begun at once
      Given Yusuf is a man
      And Yusuf was killed
      And as regards an investigation into what happened to Yusuf
        | opened               | yes                    |
        | delay                | at once                |
        | result               | closure without result |
        | body accused         | no                     |
        | scene examined       | yes                    |
        | forensic examination | yes                    |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: a death without a proper investigation

    Scenario: A death without a proper investigation: not when with threats or insults, begun after weeks
      Given Yusuf is a man
      And threats or insults were directed at Yusuf
      And Yusuf was killed
      And as regards an investigation into what happened to Yusuf
        | about                | the threat  |
        | opened               | no          |
        | delay                | after weeks |
        | barred               | yes         |
        | body accused         | yes         |
        | scene examined       | no          |
        | forensic examination | no          |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: a death without a proper investigation

    Scenario: Danger to life of someone who was made to disappear
      Given Farid is with a disability
      And Farid was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Farid: danger to life of someone who was made to disappear
      And with HRC General Comment No. 36, paragraph 58
      And with HRC General Comment No. 35, paragraph 55
      And it is primary
      And no limit is shown

    Scenario Outline: Danger to life of someone who was made to disappear, where fate known is <fate known>
      Given Farid is with a disability
      And Farid was taken away and disappeared
        | by         | police officers |
        | fate known | <fate known>    |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: danger to life of someone who was made to disappear

      Examples:
        | fate known | outcome                |
        | no         | is potentially engaged |
        | unknown    | is undetermined        |

    Scenario: Danger to life of someone who was made to disappear: not when the fate is known, the authorities acknowledged it
      Given Farid is with a disability
      And Farid was taken away and disappeared
        | by                    | police officers |
        | acknowledged          | yes             |
        | whereabouts disclosed | yes             |
        | fate known            | yes             |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: danger to life of someone who was made to disappear

    Scenario: Death in a place or transport under the control of the authorities
      Given Yana is with a disability
      And Yana was killed
        | by           | members of the armed forces |
        | circumstance | a transport or forced march |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Yana: death in a place or transport under the control of the authorities
      And with HRC General Comment No. 36, paragraphs 25 and 29
      And it is primary
      And no limit is shown

    Scenario Outline: Death in a place or transport under the control of the authorities, where circumstance is <circumstance>
      Given Yana is with a disability
      And Yana was killed
        | by           | members of the armed forces |
        | circumstance | <circumstance>              |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death in a place or transport under the control of the authorities

      Examples:
        | circumstance                | outcome                |
        | a transport or forced march | is potentially engaged |
        | a law enforcement operation | is not engaged         |
        | unknown                     | is undetermined        |

    Scenario: Death in a place or transport under the control of the authorities: not when by an armed group, in the setting of a camp
      Given Yana is with a disability
      And Yana was killed
        | by           | an armed group |
        | circumstance | a camp         |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death in a place or transport under the control of the authorities

    Scenario: Death in circumstances that are not explained
      Given Olim is a lawyer
      And Olim was killed
        | circumstance | circumstances that are not explained |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Olim: death in circumstances that are not explained
      And with HRC General Comment No. 36, paragraphs 27 and 28
      And with Minnesota Protocol (2016), paragraph 8
      And it is primary
      And no limit is shown

    Scenario Outline: Death in circumstances that are not explained, where circumstance is <circumstance>
      Given Olim is a lawyer
      And Olim was killed
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death in circumstances that are not explained

      Examples:
        | circumstance                         | outcome                |
        | circumstances that are not explained | is potentially engaged |
        | a common murder                      | is not engaged         |
        | unknown                              | is undetermined        |

    Scenario: Death in custody after an illness was left untreated
      Given Irina is a teacher
      And Irina died in custody, called the death
        | illness untreated | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Irina: death in custody after an illness was left untreated
      And with HRC General Comment No. 36, paragraph 25
      And with Mandela Rules, paragraphs 24(1) and 27(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Death in custody after an illness was left untreated, where illness untreated is <illness untreated>
      Given Irina is a teacher
      And Irina died in custody, called the death
        | illness untreated | <illness untreated> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death in custody after an illness was left untreated

      Examples:
        | illness untreated | outcome                |
        | yes               | is potentially engaged |
        | no                | is not engaged         |
        | unknown           | is undetermined        |

    Scenario: Death in custody in unnatural circumstances
      Given Hamid is a woman
      And Hamid died in custody, called the death
        | by            | police officers |
        | injuries seen | yes             |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Hamid: death in custody in unnatural circumstances
      And with HRC General Comment No. 36, paragraphs 29 and 25
      And with Minnesota Protocol (2016), paragraph 17
      And with Mandela Rules, paragraph 71(1)
      And it is primary
      And the limit "death that a proper investigation showed to be in keeping with the duty to protect life" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Death in custody in unnatural circumstances, where injuries seen is <injuries seen>
      Given Hamid is a woman
      And Hamid died in custody, called the death
        | by            | police officers |
        | injuries seen | <injuries seen> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death in custody in unnatural circumstances

      Examples:
        | injuries seen | outcome                |
        | yes           | is potentially engaged |
        | unknown       | is undetermined        |

    Scenario: Death in custody in unnatural circumstances: not when with killing (by police officers), in the custody of an armed group
      Given Hamid is a person in the case
      And Kamila is a woman
      And Kamila died in custody, called the death
        | by      | an armed group |
        | held at | a home         |
      And Hamid was killed
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death in custody in unnatural circumstances

    Scenario: Death in custody in unnatural circumstances: the State may argue death that a proper investigation showed to be in keeping with the duty to protect life
      Given Hamid is a woman
      And Hamid died in custody, called the death
        | by            | police officers |
        | injuries seen | yes             |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Hamid: death in custody in unnatural circumstances
      And the limit "death that a proper investigation showed to be in keeping with the duty to protect life" is shown as not invoked
      And the test of "death that a proper investigation showed to be in keeping with the duty to protect life" has these limbs
        | investigation | an independent, prompt, thorough and transparent investigation was made                                   |
        | result        | it establishes that the State kept to its duties under article 6, care and protection in custody included |
      Given the death is told otherwise
        | natural | yes |
      When the facts are assessed again
      Then ICCPR article 6(1) is potentially engaged for Hamid: death in custody in unnatural circumstances
      And the limit "death that a proper investigation showed to be in keeping with the duty to protect life" is shown as invoked by the death

    Scenario: Death sentence for protected activity
      Given Nargiza is a lawyer
      And Nargiza was sentenced
        | type | death |
      And a charge was brought against Nargiza
        | based on activity | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Nargiza: death sentence for protected activity
      And with HRC General Comment No. 36, paragraphs 36 and 52
      And because of the sentence and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Death sentence for protected activity, where by is <by>, type is <type>, based on activity is <based on activity>
      Given Nargiza is a lawyer
      And Nargiza was sentenced
        | type | <type> |
        | by   | <by>   |
      And a charge was brought against Nargiza
        | based on activity | <based on activity> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death sentence for protected activity

      Examples:
        | by                      | type    | based on activity | outcome                |
        | unknown                 | death   | yes               | is potentially engaged |
        | agents of another State | death   | yes               | is not engaged         |
        | an armed group          | death   | yes               | is not engaged         |
        | unknown                 | a fine  | yes               | is not engaged         |
        | unknown                 | unknown | yes               | is undetermined        |
        | unknown                 | death   | unknown           | is undetermined        |

    Scenario: Death sentence for protected activity: not when with charge (the acts charged are the activity itself), the acts charged are something else
      Given Nargiza is a lawyer
      And a charge was brought against Nargiza, called the first charge
        | based on activity | no |
      And Nargiza was sentenced
        | type   | death            |
        | charge | the first charge |
      And a charge was brought against Nargiza, called the second charge
        | based on activity | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death sentence for protected activity

    Scenario: Death sentence for protected activity: not when as regards someone else
      Given Nargiza is a person in the case
      And Rano is a lawyer
      And Rano was sentenced
        | type | death |
      And a charge was brought against Nargiza
        | based on activity | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death sentence for protected activity

    Scenario: Death sentence resting on a coerced confession
      Given Viktor is with a disability
      And Viktor was sentenced
        | type | death |
      And Viktor was ill-treated, called the treatment
        | by | police officers |
      And Viktor was made to confess or sign a statement
        | used in court    | yes           |
        | obtained through | the treatment |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Viktor: death sentence resting on a coerced confession
      And with HRC General Comment No. 36, paragraph 54
      And because of the sentence, the treatment and the confession
      And it is primary
      And no limit is shown

    Scenario Outline: Death sentence resting on a coerced confession, where by is <by>, type is <type>
      Given Viktor is with a disability
      And Viktor was sentenced
        | type | <type> |
        | by   | <by>   |
      And Viktor was ill-treated, called the treatment
        | by | police officers |
      And Viktor was made to confess or sign a statement
        | used in court    | yes           |
        | obtained through | the treatment |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death sentence resting on a coerced confession

      Examples:
        | by                      | type    | outcome                |
        | unknown                 | death   | is potentially engaged |
        | an armed group          | death   | is not engaged         |
        | agents of another State | death   | is not engaged         |
        | unknown                 | unknown | is undetermined        |

    Scenario: Death sentence resting on a coerced confession: not when with charge
      Given Viktor is with a disability
      And a charge was brought against Viktor, called the first charge
      And Viktor was sentenced
        | type   | death            |
        | charge | the first charge |
      And a charge was brought against Viktor, called the second charge
      And Viktor was ill-treated, called the treatment
        | by | police officers |
      And Viktor was made to confess or sign a statement
        | used in court    | yes               |
        | obtained through | the treatment     |
        | charge           | the second charge |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death sentence resting on a coerced confession

    Scenario: Death sentence resting on a coerced confession: not when as regards someone else
      Given Viktor is a person in the case
      And Asel is with a disability
      And Viktor was sentenced
        | type | death |
      And Asel was ill-treated, called the treatment
        | by | police officers |
      And Asel was made to confess or sign a statement
        | used in court    | yes           |
        | obtained through | the treatment |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death sentence resting on a coerced confession

    Scenario: Death through the negligence of officials
      Given Olim is a lawyer
      And Olim was killed
        | by           | staff of a public health institution |
        | circumstance | negligence                           |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Olim: death through the negligence of officials
      And with HRC General Comment No. 36, paragraphs 6, 7 and 3
      And it is primary
      And no limit is shown

    Scenario Outline: Death through the negligence of officials, where by is <by>
      Given Olim is a lawyer
      And Olim was killed
        | by           | <by>       |
        | circumstance | negligence |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death through the negligence of officials

      Examples:
        | by                                   | outcome                |
        | staff of a public health institution | is potentially engaged |
        | a private employer                   | is not engaged         |
        | unknown                              | is undetermined        |

    Scenario: Inquiry into a disappearance
      Given Umida is a teacher
      And Umida was taken away and disappeared
        | by              | police officers |
        | fate known      | no              |
        | search made     | yes             |
        | family searched | no              |
      And as regards an investigation into what happened to Umida
        | about  | the disappearance        |
        | opened | yes                      |
        | result | a refusal to open a case |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Umida: inquiry into a disappearance
      And with HRC General Comment No. 36, paragraph 58
      And with UN Declaration on Enforced Disappearance, articles 13(1), 13(6) and 9(1)
      And with HRC General Comment No. 31, paragraphs 15 and 18
      And because of the disappearance and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: Inquiry into a disappearance, where result is <result>
      Given Umida is a teacher
      And Umida was taken away and disappeared
        | by              | police officers |
        | fate known      | no              |
        | search made     | yes             |
        | family searched | no              |
      And as regards an investigation into what happened to Umida
        | about  | the disappearance |
        | opened | yes               |
        | result | <result>          |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: inquiry into a disappearance

      Examples:
        | result                   | outcome                |
        | a refusal to open a case | is potentially engaged |
        | closure without result   | is potentially engaged |
        | suspension               | is potentially engaged |
        | unknown                  | is undetermined        |

    Scenario: Inquiry into a disappearance: not when begun at once, ending in an open investigation
      Given Umida is a teacher
      And Umida was taken away and disappeared
        | by              | police officers |
        | fate known      | no              |
        | search made     | yes             |
        | family searched | no              |
      And as regards an investigation into what happened to Umida
        | about  | the disappearance     |
        | opened | yes                   |
        | delay  | at once               |
        | result | an open investigation |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: inquiry into a disappearance

    Scenario: Inquiry into a disappearance: not when the fate is known, search made not told
      Given Umida is a teacher
      And Umida was taken away and disappeared
        | by         | police officers |
        | fate known | yes             |
      And as regards an investigation into what happened to Umida
        | about  | the disappearance |
        | opened | no                |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: inquiry into a disappearance

    Scenario: Investigation of lethal force that was survived
      Given Ilyas is a woman
      And Ilyas was physically attacked
        | life endangered | yes |
      And as regards an investigation into what happened to Ilyas
        | about | the attack |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Ilyas: investigation of lethal force that was survived
      And with HRC General Comment No. 36, paragraphs 27 and 28
      And with HRC General Comment No. 31, paragraph 15
      And because of the attack and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: Investigation of lethal force that was survived, where life endangered is <life endangered>
      Given Ilyas is a woman
      And Ilyas was physically attacked
        | life endangered | <life endangered> |
      And as regards an investigation into what happened to Ilyas
        | about | the attack |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: investigation of lethal force that was survived

      Examples:
        | life endangered | outcome                |
        | yes             | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Investigation of lethal force that was survived: not when with threats or insults, asked for not told
      Given Ilyas is a woman
      And Ilyas was physically attacked
        | life endangered | yes |
      And threats or insults were directed at Ilyas
      And as regards an investigation into what happened to Ilyas
        | about  | the threat |
        | opened | no         |
      And a complaint or report was made about what happened to Ilyas
        | about | the threat      |
        | to    | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: investigation of lethal force that was survived

    Scenario: Investigation of lethal force that was survived: not when with threats or insults (containing a death threat), the attack could not have killed
      Given Ilyas is a woman
      And Ilyas was physically attacked
        | life endangered | no |
      And threats or insults were directed at Ilyas
        | content | a death threat |
      And as regards an investigation into what happened to Ilyas
        | about | the attack |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: investigation of lethal force that was survived

    Scenario: Killing after threats that the authorities knew of
      Given Nargiza is a lawyer
      And Nargiza was killed
        | by              | unidentified persons |
        | earlier threats | yes                  |
      And a complaint or report was made about what happened to Nargiza
        | to        | police officers |
        | asked for | protection      |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Nargiza: killing after threats that the authorities knew of
      And with HRC General Comment No. 36, paragraphs 7, 18, 21 and 23
      And because of the killing and the complaint
      And it is primary
      And no limit is shown

    Scenario: Killing after threats that the authorities knew of: not when with ill-treatment (by police officers, no medical record of it exists)
      Given Nargiza is a person in the case
      And Rano is a lawyer
      And Rano was killed
        | by              | unidentified persons |
        | earlier threats | yes                  |
      And a complaint or report was made about what happened to Nargiza
        | to        | police officers |
        | asked for | protection      |
      And Nargiza was ill-treated, called the treatment
        | by               | police officers |
        | medical evidence | no              |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: killing after threats that the authorities knew of

    Scenario: Killing after threats that the authorities knew of: not when by not told, no threats came first
      Given Nargiza is a lawyer
      And Nargiza was killed
        | earlier threats | no |
      And a complaint or report was made about what happened to Nargiza
        | to        | police officers |
        | asked for | protection      |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: killing after threats that the authorities knew of

    Scenario: Killing by agents of the State
      Given Nurlan is a group of people
      And Nurlan was killed
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Nurlan: killing by agents of the State
      And with HRC General Comment No. 36, paragraphs 7, 11, 12 and 13
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 1
      And with UDHR article 3
      And it is primary
      And the limit "lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Killing by agents of the State, where by is <by>
      Given Nurlan is a group of people
      And Nurlan was killed
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing by agents of the State

      Examples:
        | by                         | outcome                |
        | police officers            | is potentially engaged |
        | a known private individual | is not engaged         |
        | unidentified persons       | is undetermined        |
        | unknown                    | is undetermined        |

    Scenario: Law that does not protect life
      Given Dilbar is a journalist
      And a law or policy concerns the rights of Dilbar
        | area | the protection of life                     |
        | step | absence of a law that guarantees the right |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Dilbar: law that does not protect life
      And with HRC General Comment No. 36, paragraphs 18, 19 and 20
      And it is primary
      And no limit is shown

    Scenario Outline: Law that does not protect life, where step is <step>, area is <area>
      Given Dilbar is a journalist
      And a law or policy concerns the rights of Dilbar
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: law that does not protect life

      Examples:
        | step                                                       | area                                       | outcome                |
        | absence of a law that guarantees the right                 | the protection of life                     | is potentially engaged |
        | a law or policy in favour of the right that is not applied | the protection of life                     | is not engaged         |
        | unknown                                                    | the protection of life                     | is undetermined        |
        | absence of a law that guarantees the right                 | private life or correspondence or the home | is not engaged         |
        | absence of a law that guarantees the right                 | unknown                                    | is undetermined        |

    Scenario: Lethal force against someone who endangered nobody
      Given Lola is a man
      And Lola was killed
        | by           | members of the armed forces |
        | danger posed | no                          |
        | circumstance | the policing of an assembly |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Lola: lethal force against someone who endangered nobody
      And with HRC General Comment No. 36, paragraph 12
      And with Basic Principles on the Use of Force and Firearms, paragraphs 9, 4, 5, 7 and 8
      And it is primary
      And no limit is shown

    Scenario Outline: Lethal force against someone who endangered nobody, where circumstance is <circumstance>, danger posed is <danger posed>
      Given Lola is a man
      And Lola was killed
        | by           | members of the armed forces |
        | danger posed | <danger posed>              |
        | circumstance | <circumstance>              |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: lethal force against someone who endangered nobody

      Examples:
        | circumstance                                                | danger posed | outcome                |
        | the policing of an assembly                                 | no           | is potentially engaged |
        | combat between armed forces                                 | no           | is not engaged         |
        | hatred of a group                                           | no           | is potentially engaged |
        | a law enforcement operation                                 | no           | is potentially engaged |
        | an act aimed at that person                                 | no           | is potentially engaged |
        | a place or transport under the control of those responsible | no           | is potentially engaged |
        | unknown                                                     | no           | is undetermined        |
        | the policing of an assembly                                 | unknown      | is undetermined        |

    Scenario: Lethal force by private guards whom the State empowered
      Given Boris is a lawyer
      And Boris was physically attacked
        | by                 | private security guards |
        | empowered by state | yes                     |
        | life endangered    | yes                     |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Boris: lethal force by private guards whom the State empowered
      And with HRC General Comment No. 36, paragraph 15
      And it is primary
      And no limit is shown

    Scenario Outline: Lethal force by private guards whom the State empowered, where by is <by>, empowered by state is <empowered by state>, life endangered is <life endangered>
      Given Boris is a lawyer
      And Boris was physically attacked
        | by                 | <by>                 |
        | empowered by state | <empowered by state> |
        | life endangered    | <life endangered>    |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: lethal force by private guards whom the State empowered

      Examples:
        | by                      | empowered by state | life endangered | outcome                |
        | private security guards | yes                | yes             | is potentially engaged |
        | unknown                 | yes                | yes             | is undetermined        |
        | private security guards | unknown            | yes             | is not engaged         |
        | private security guards | yes                | no              | is not engaged         |
        | private security guards | yes                | unknown         | is undetermined        |

    Scenario: Lethal force by private guards whom the State empowered: also when without physical attack, with killing (by private security guards
      Given Boris is a lawyer
      And Boris was killed
        | by                 | private security guards |
        | empowered by state | yes                     |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Boris: lethal force by private guards whom the State empowered

    Scenario: Mandatory death sentence
      Given Vera is a teacher
      And Vera was sentenced
        | type      | death |
        | mandatory | yes   |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Vera: mandatory death sentence
      And with HRC General Comment No. 36, paragraph 37
      And it is primary
      And no limit is shown

    Scenario Outline: Mandatory death sentence, where mandatory is <mandatory>, type is <type>
      Given Vera is a teacher
      And Vera was sentenced
        | type      | <type>      |
        | mandatory | <mandatory> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: mandatory death sentence

      Examples:
        | mandatory | type                  | outcome                |
        | yes       | death                 | is potentially engaged |
        | no        | death                 | is not engaged         |
        | unknown   | death                 | is undetermined        |
        | yes       | imprisonment for life | is not engaged         |
        | yes       | unknown               | is undetermined        |

    Scenario: Mass killing
      Given Jamshid is with a disability
      And Jamshid was killed
        | circumstance | a mass killing |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Jamshid: mass killing
      And with HRC General Comment No. 36, paragraphs 27 and 28
      And with HRC General Comment No. 31, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Mass killing, where circumstance is <circumstance>
      Given Jamshid is with a disability
      And Jamshid was killed
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: mass killing

      Examples:
        | circumstance                | outcome                |
        | a mass killing              | is potentially engaged |
        | an act aimed at that person | is not engaged         |
        | unknown                     | is undetermined        |

    Scenario: Protection of life set aside in an emergency
      Given Cholpon is a lawyer
      And Cholpon was subjected to powers of a state of emergency
        | area | the protection of life |
        | by   | agents of the State    |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Cholpon: protection of life set aside in an emergency
      And with HRC General Comment No. 29, paragraph 7
      And with HRC General Comment No. 36, paragraph 67
      And with ICCPR article 4(2)
      And with Siracusa Principles, paragraph 58
      And it is primary
      And no limit is shown

    Scenario Outline: Protection of life set aside in an emergency, where area is <area>, by is <by>
      Given Cholpon is a lawyer
      And Cholpon was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: protection of life set aside in an emergency

      Examples:
        | area                   | by                  | outcome                |
        | the protection of life | agents of the State | is potentially engaged |
        | arrest and detention   | agents of the State | is not engaged         |
        | unknown                | agents of the State | is undetermined        |
        | the protection of life | a private employer  | is not engaged         |
        | the protection of life | unknown             | is undetermined        |

    Scenario: Removal to a danger of death
      Given Leyla is a woman
      And Leyla was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | loss of life                 |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Leyla: removal to a danger of death
      And with HRC General Comment No. 36, paragraphs 30, 31 and 55
      And with HRC General Comment No. 31, paragraph 12
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 5
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to a danger of death, where by is <by>, risk is <risk>, stage is <stage>
      Given Leyla is a woman
      And Leyla was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: removal to a danger of death

      Examples:
        | by                           | risk         | stage       | outcome                |
        | border or migration officers | loss of life | ordered     | is potentially engaged |
        | agents of another State      | loss of life | ordered     | is not engaged         |
        | unknown                      | loss of life | ordered     | is undetermined        |
        | border or migration officers | unknown      | ordered     | is undetermined        |
        | border or migration officers | loss of life | feared      | is not engaged         |
        | border or migration officers | loss of life | carried out | is potentially engaged |
        | border or migration officers | loss of life | requested   | is potentially engaged |
        | border or migration officers | loss of life | unknown     | is undetermined        |

    Scenario: Removal to a danger of death: the State may argue no real and personal risk in the country of destination
      Given Leyla is a woman
      And Leyla was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | loss of life                 |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Leyla: removal to a danger of death
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And the test of "no real and personal risk in the country of destination" has these limbs
        | risk       | no substantial grounds for believing that there is a real risk of irreparable harm to this person                    |
        | pattern    | all relevant considerations weighed, with a consistent pattern of grave abuses in the other State where there is one |
        | assurances | assurances count only if they are credible, effective and monitored                                                  |
      Given the removal is told otherwise
        | assurances relied on | yes |
      When the facts are assessed again
      Then ICCPR article 6(1) is potentially engaged for Leyla: removal to a danger of death
      And the limit "no real and personal risk in the country of destination" is shown as invoked by the removal
      And on "risk" the facts say of the removal, risk: with the risk of loss of life
      And on "assurances" the facts say of the removal, assurances relied on: assurances of the other State were relied on

    Scenario: Removal to the death penalty by a State that has none for the offence
      Given Timur is a woman
      And Timur was removed or was to be removed from the country
        | by                      | border or migration officers |
        | stage                   | ordered                      |
        | risk                    | the death penalty            |
        | death penalty abolished | yes                          |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Timur: removal to the death penalty by a State that has none for the offence
      And with HRC General Comment No. 36, paragraphs 30 and 34
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to the death penalty by a State that has none for the offence, where by is <by>, death penalty abolished is <death penalty abolished>, risk is <risk>
      Given Timur is a woman
      And Timur was removed or was to be removed from the country
        | by                      | <by>                      |
        | stage                   | <stage>                   |
        | risk                    | <risk>                    |
        | death penalty abolished | <death penalty abolished> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: removal to the death penalty by a State that has none for the offence

      Examples:
        | by                           | death penalty abolished | risk              | stage       | outcome                |
        | border or migration officers | yes                     | the death penalty | ordered     | is potentially engaged |
        | unknown                      | yes                     | the death penalty | ordered     | is undetermined        |
        | border or migration officers | no                      | the death penalty | ordered     | is not engaged         |
        | border or migration officers | unknown                 | the death penalty | ordered     | is undetermined        |
        | border or migration officers | yes                     | torture           | ordered     | is not engaged         |
        | border or migration officers | yes                     | unknown           | ordered     | is undetermined        |
        | border or migration officers | yes                     | the death penalty | feared      | is not engaged         |
        | border or migration officers | yes                     | the death penalty | carried out | is potentially engaged |
        | border or migration officers | yes                     | the death penalty | requested   | is potentially engaged |

    Scenario: Surroundings that endanger life
      Given Madina is a woman
      And the surroundings in which Madina lives were polluted or endangered
        | life at risk | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Madina: surroundings that endanger life
      And with HRC General Comment No. 36, paragraphs 62, 26 and 7
      And it is primary
      And no limit is shown

    Scenario Outline: Surroundings that endanger life, where life at risk is <life at risk>
      Given Madina is a woman
      And the surroundings in which Madina lives were polluted or endangered
        | life at risk | <life at risk> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: surroundings that endanger life

      Examples:
        | life at risk | outcome                |
        | yes          | is potentially engaged |
        | no           | is not engaged         |
        | unknown      | is undetermined        |

    Scenario: Termination of pregnancy refused in spite of a risk
      Given Lola is a man
      And as regards health care for Lola
        | given        | no                         |
        | life at risk | yes                        |
        | of           | a termination of pregnancy |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Lola: termination of pregnancy refused in spite of a risk
      And with HRC General Comment No. 36, paragraph 8
      And it is primary
      And no limit is shown

    Scenario Outline: Termination of pregnancy refused in spite of a risk, where given is <given>, life at risk is <life at risk>, of is <of>
      Given Lola is a man
      And as regards health care for Lola
        | given        | <given>        |
        | life at risk | <life at risk> |
        | of           | <of>           |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: termination of pregnancy refused in spite of a risk

      Examples:
        | given   | life at risk | of                         | outcome                |
        | no      | yes          | a termination of pregnancy | is potentially engaged |
        | yes     | yes          | a termination of pregnancy | is not engaged         |
        | unknown | yes          | a termination of pregnancy | is undetermined        |
        | no      | no           | a termination of pregnancy | is not engaged         |
        | no      | unknown      | a termination of pregnancy | is undetermined        |
        | no      | yes          | emergency care             | is not engaged         |
        | no      | yes          | unknown                    | is undetermined        |

    Scenario: Threats to life call for protection
      Given Rustam is an organisation
      And threats or insults were directed at Rustam
        | content | a death threat |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Rustam: threats to life call for protection
      And with HRC General Comment No. 36, paragraphs 7, 20, 21 and 23
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 4
      And with UDHR article 3
      And it is primary
      And no limit is shown

    Scenario Outline: Threats to life call for protection, where content is <content>
      Given Rustam is an organisation
      And threats or insults were directed at Rustam
        | content | <content> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: threats to life call for protection

      Examples:
        | content        | outcome                |
        | a death threat | is potentially engaged |
        | an insult      | is not engaged         |
        | a threat       | is undetermined        |
        | unknown        | is undetermined        |

    Scenario: Unnatural death in custody without a proper investigation
      Given Oleg is a journalist
      And Oleg died in custody, called the death
        | by            | police officers |
        | injuries seen | yes             |
      And as regards an investigation into what happened to Oleg
        | delay | after weeks |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Oleg: unnatural death in custody without a proper investigation
      And with HRC General Comment No. 36, paragraphs 29 and 28
      And with Minnesota Protocol (2016), paragraph 17
      And because of the death and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: Unnatural death in custody without a proper investigation, where result is <result>
      Given Oleg is a journalist
      And Oleg died in custody, called the death
        | by            | police officers |
        | injuries seen | yes             |
      And as regards an investigation into what happened to Oleg
        | result | <result> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: unnatural death in custody without a proper investigation

      Examples:
        | result                 | outcome                |
        | closure without result | is potentially engaged |
        | suspension             | is potentially engaged |
        | unknown                | is undetermined        |

    Scenario: Unnatural death in custody without a proper investigation: not when an investigation was opened, begun at once
      Given Oleg is a journalist
      And Oleg died in custody, called the death
        | by            | police officers |
        | injuries seen | yes             |
      And as regards an investigation into what happened to Oleg
        | opened       | yes                             |
        | delay        | at once                         |
        | result       | punishment of those responsible |
        | body accused | no                              |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: unnatural death in custody without a proper investigation

    Scenario: Unnatural death in custody without a proper investigation: not when with threats or insults, an investigation was opened
      Given Oleg is a journalist
      And Oleg died in custody, called the death
        | by            | police officers |
        | injuries seen | yes             |
      And threats or insults were directed at Oleg
      And as regards an investigation into what happened to Oleg
        | about  | the threat  |
        | opened | yes         |
        | delay  | after weeks |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: unnatural death in custody without a proper investigation

    Scenario: A life ended to end suffering
      Given Tahir is under eighteen years old
      And Tahir was killed
        | circumstance | an act that ended a life to end suffering |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Tahir: a life ended to end suffering
      And with HRC General Comment No. 36, paragraph 9
      And it is supporting
      And the limit "help in dying that the law allows for adults who suffer and decide freely" is shown as not invoked
      And no other limit is shown

    Scenario Outline: A life ended to end suffering, where circumstance is <circumstance>
      Given Tahir is under eighteen years old
      And Tahir was killed
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: a life ended to end suffering

      Examples:
        | circumstance                              | outcome                |
        | an act that ended a life to end suffering | is potentially engaged |
        | suicide under pressure                    | is not engaged         |
        | unknown                                   | is undetermined        |

    Scenario: A life ended to end suffering: the State may argue help in dying that the law allows for adults who suffer and decide freely
      Given Tahir is under eighteen years old
      And Tahir was killed
        | circumstance | an act that ended a life to end suffering |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Tahir: a life ended to end suffering
      And the limit "help in dying that the law allows for adults who suffer and decide freely" is shown as not invoked
      And the test of "help in dying that the law allows for adults who suffer and decide freely" has these limbs
        | decision | a free, informed, explicit and unambiguous decision, verified by robust legal and institutional safeguards |
      Given the authorities explained what was done to Tahir
        | with | the person decided freely |
      When the facts are assessed again
      Then ICCPR article 6(1) is potentially engaged for Tahir: a life ended to end suffering
      And the limit "help in dying that the law allows for adults who suffer and decide freely" is shown as invoked by the justification

    Scenario: Killing excused by an emergency
      Given Timur is a woman
      And Timur was subjected to powers of a state of emergency
        | by | agents of the State |
      And Timur was killed
        | by | agents of the State |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Timur: killing excused by an emergency
      And with HRC General Comment No. 36, paragraphs 67 and 2
      And with HRC General Comment No. 29, paragraph 7
      And because of the emergency powers and the killing
      And it is supporting
      And the limit "lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat" is shown as not invoked
      And the limit "a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Killing excused by an emergency, where by is <by>, by 2 is <by 2>
      Given Timur is a woman
      And Timur was subjected to powers of a state of emergency
        | by | <by> |
      And Timur was killed
        | by | <by 2> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing excused by an emergency

      Examples:
        | by                  | by 2                | outcome                |
        | agents of the State | agents of the State | is potentially engaged |
        | unknown             | agents of the State | is undetermined        |
        | agents of the State | unknown             | is undetermined        |

    Scenario: Killing excused by an emergency: the State may argue a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary
      Given Timur is a woman
      And Timur was subjected to powers of a state of emergency
        | by | agents of the State |
      And Timur was killed
        | by | agents of the State |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Timur: killing excused by an emergency
      And the limit "a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary" is shown as not invoked
      And the test of "a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary" has these limbs
        | emergency | an emergency that threatens the life of the nation existed, of that nature                                |
        | need      | the measure was reasonable and necessary under the circumstances, limited in time and reviewed by a court |
      Given the emergency powers are told otherwise
        | nation threatened | yes |
      When the facts are assessed again
      Then ICCPR article 6(1) is potentially engaged for Timur: killing excused by an emergency
      And the limit "a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary" is shown as invoked by the emergency powers
      And on "emergency" the facts say of the emergency powers, nation threatened: the life of the nation was threatened

    Scenario: Killing in an armed conflict
      Given Elena is an organisation
      And Elena was killed
        | by           | agents of the State |
        | circumstance | armed conflict      |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Elena: killing in an armed conflict
      And with HRC General Comment No. 36, paragraph 64
      And with HRC General Comment No. 31, paragraph 11
      And it is supporting
      And the limit "act in keeping with humanitarian law in an armed conflict" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Killing in an armed conflict, where by is <by>, circumstance is <circumstance>
      Given Elena is an organisation
      And Elena was killed
        | by           | <by>           |
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing in an armed conflict

      Examples:
        | by                  | circumstance                | outcome                |
        | agents of the State | armed conflict              | is potentially engaged |
        | a private employer  | armed conflict              | is not engaged         |
        | unknown             | armed conflict              | is undetermined        |
        | agents of the State | an act aimed at that person | is not engaged         |
        | agents of the State | unknown                     | is undetermined        |

    Scenario: Killing in an armed conflict: the State may argue act in keeping with humanitarian law in an armed conflict
      Given Elena is an organisation
      And Elena was killed
        | by           | agents of the State |
        | circumstance | armed conflict      |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Elena: killing in an armed conflict
      And the limit "act in keeping with humanitarian law in an armed conflict" is shown as not invoked
      And the test of "act in keeping with humanitarian law in an armed conflict" has these limbs
        | humanitarian law   | the act keeps to humanitarian law and other norms that apply                |
        | both bodies of law | humanitarian law guides the reading of the Covenant and does not replace it |
      Given Elena was deprived of liberty, called the deprivation-of-liberty
        | in conflict        | yes |
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 6(1) is potentially engaged for Elena: killing in an armed conflict
      And the limit "act in keeping with humanitarian law in an armed conflict" is shown as invoked by the deprivation-of-liberty
      And on "humanitarian law" the facts say of the killing, circumstance: in the setting of armed conflict

  Rule: Article 6(2): Where not abolished, death sentences are only for the most serious crimes, under existing law and a final competent judgment

    Scenario: Death penalty brought back or extended
      Given Kamila is a man
      And a law or policy concerns the rights of Kamila
        | area                | the death penalty |
        | new capital offence | yes               |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Kamila: death penalty brought back or extended
      And with HRC General Comment No. 36, paragraphs 34, 35 and 36
      And it is primary
      And no limit is shown

    Scenario Outline: Death penalty brought back or extended, where area is <area>, new capital offence is <new capital offence>
      Given Kamila is a man
      And a law or policy concerns the rights of Kamila
        | area                | <area>                |
        | new capital offence | <new capital offence> |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: death penalty brought back or extended

      Examples:
        | area                                       | new capital offence | outcome                |
        | the death penalty                          | yes                 | is potentially engaged |
        | protection from torture and other violence | yes                 | is not engaged         |
        | unknown                                    | yes                 | is undetermined        |
        | the death penalty                          | no                  | is not engaged         |
        | the death penalty                          | unknown             | is not engaged         |

    Scenario: Death sentence after a trial without the guarantees of article 14
      Given Farid is with a disability
      And Farid was sentenced
        | type | death |
      And as regards the access of Farid to the case file
        | access | no |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Farid: death sentence after a trial without the guarantees of article 14
      And with HRC General Comment No. 36, paragraphs 41 and 17
      And with HRC General Comment No. 32, paragraph 59
      And because of the sentence and the case file access
      And it is primary
      And the limit "death penalty in a State that retains it, within the strictest limits" is shown as invoked by the sentence
      And no other limit is shown

    Scenario Outline: Death sentence after a trial without the guarantees of article 14, where by is <by>
      Given Farid is with a disability
      And Farid was sentenced
        | type | death |
        | by   | <by>  |
      And as regards the access of Farid to the case file
        | access | no |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: death sentence after a trial without the guarantees of article 14

      Examples:
        | by                      | outcome                |
        | unknown                 | is potentially engaged |
        | an armed group          | is not engaged         |
        | agents of another State | is not engaged         |

    Scenario: Death sentence after a trial without the guarantees of article 14: not when as regards someone else
      Given Farid is a person in the case
      And Irina is with a disability
      And Irina was sentenced
        | type | death |
      And as regards the access of Farid to the case file
        | access | no |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence after a trial without the guarantees of article 14

    Scenario: Death sentence after a trial without the guarantees of article 14: not when with charge, with lawsuit
      Given Farid is with a disability
      And a charge was brought against Farid
      And Farid was sentenced
        | type   | death      |
        | charge | the charge |
      And Farid was sued
      And as regards an appeal by Farid
        | available | no          |
        | charge    | the lawsuit |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence after a trial without the guarantees of article 14

    Scenario: Death sentence for an offence other than intentional killing
      Given Daniyar is a journalist
      And Daniyar was sentenced
        | type | death |
      And a charge was brought against Daniyar
        | offence | a drug offence |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Daniyar: death sentence for an offence other than intentional killing
      And with HRC General Comment No. 36, paragraphs 33 and 35
      And because of the sentence and the charge
      And it is primary
      And the limit "death penalty in a State that retains it, within the strictest limits" is shown as invoked by the sentence
      And no other limit is shown

    Scenario Outline: Death sentence for an offence other than intentional killing, where offence is <offence>
      Given Daniyar is a journalist
      And Daniyar was sentenced
        | type | death   |
        | by   | unknown |
      And a charge was brought against Daniyar
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: death sentence for an offence other than intentional killing

      Examples:
        | offence                                                         | outcome                |
        | a drug offence                                                  | is potentially engaged |
        | terrorism                                                       | is undetermined        |
        | a breach of the rules on assemblies                             | is potentially engaged |
        | membership or activity of a banned or unregistered organisation | is potentially engaged |
        | an economic offence or an offence of office                     | is potentially engaged |
        | an offence against public order                                 | is potentially engaged |
        | a breach of the rules on religion                               | is potentially engaged |
        | offending religious feelings                                    | is potentially engaged |
        | unknown                                                         | is undetermined        |

    Scenario: Death sentence for an offence other than intentional killing: not when with charge (of hooliganism), for killing someone on purpose
      Given Daniyar is a journalist
      And a charge was brought against Daniyar, called the first charge
        | offence             | a violent offence |
        | intentional killing | yes               |
      And Daniyar was sentenced
        | type   | death            |
        | charge | the first charge |
      And a charge was brought against Daniyar, called the second charge
        | offence | hooliganism |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence for an offence other than intentional killing

    Scenario: Death sentence for an offence other than intentional killing: not when as regards someone else
      Given Daniyar is a person in the case
      And Gulnara is a journalist
      And Gulnara was sentenced
        | type | death |
      And a charge was brought against Daniyar
        | offence | a drug offence |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence for an offence other than intentional killing

    Scenario: Death sentence under a law adopted after the acts
      Given Umida is a teacher
      And a charge was brought against Umida
        | later law | yes |
      And Umida was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Umida: death sentence under a law adopted after the acts
      And with HRC General Comment No. 36, paragraph 38
      And because of the charge and the sentence
      And it is primary
      And the limit "acts that were an offence under the earlier law too, or a milder or procedural law" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Death sentence under a law adopted after the acts, where by is <by>, type is <type>
      Given Umida is a teacher
      And a charge was brought against Umida
        | later law | yes |
      And Umida was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: death sentence under a law adopted after the acts

      Examples:
        | by                      | type    | outcome                |
        | unknown                 | death   | is potentially engaged |
        | an armed group          | death   | is not engaged         |
        | agents of another State | death   | is not engaged         |
        | unknown                 | unknown | is undetermined        |

    Scenario: Death sentence under a law adopted after the acts: not when with charge
      Given Umida is a teacher
      And a charge was brought against Umida, called the first charge
        | later law | yes |
      And a charge was brought against Umida, called the second charge
      And Umida was sentenced
        | type   | death             |
        | charge | the second charge |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence under a law adopted after the acts

    Scenario: Death sentence under a law adopted after the acts: not when as regards someone else
      Given Umida is a person in the case
      And Zarina is a teacher
      And a charge was brought against Zarina
        | later law | yes |
      And Umida was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence under a law adopted after the acts

    Scenario: Death sentence under a law adopted after the acts: the State may argue acts that were an offence under the earlier law too, or a milder or procedural law
      Given Umida is a teacher
      And a charge was brought against Umida
        | later law | yes |
      And Umida was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Umida: death sentence under a law adopted after the acts
      And the limit "acts that were an offence under the earlier law too, or a milder or procedural law" is shown as not invoked
      And the test of "acts that were an offence under the earlier law too, or a milder or procedural law" has these limbs
        | offence | the acts were a crime under national or international law when they were committed |
        | penalty | the penalty is not heavier than that of the law then in force                      |
      Given the charge is told otherwise
        | offence before too | yes |
      When the facts are assessed again
      Then ICCPR article 6(2) is potentially engaged for Umida: death sentence under a law adopted after the acts
      And the limit "acts that were an offence under the earlier law too, or a milder or procedural law" is shown as invoked by the charge
      And on "offence" the facts say of the charge, offence before too: the acts were an offence under the earlier law too

    Scenario: Execution while an appeal, a petition or interim measures were pending
      Given Madina is a woman
      And Madina was sentenced
        | type             | death |
        | executed         | yes   |
        | pardon pending   | no    |
        | interim measures | no    |
      And an international body asked for interim measures for Madina
        | of       | not to carry out a death sentence |
        | complied | no                                |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Madina: execution while an appeal, a petition or interim measures were pending
      And with HRC General Comment No. 36, paragraphs 46 and 47
      And because of the sentence and the interim measures
      And it is primary
      And no limit is shown

    Scenario Outline: Execution while an appeal, a petition or interim measures were pending, where lifted is <lifted>, complied is <complied>, of is <of>
      Given Madina is a woman
      And Madina was sentenced
        | type             | death |
        | executed         | yes   |
        | pardon pending   | no    |
        | interim measures | no    |
      And an international body asked for interim measures for Madina
        | of       | <of>       |
        | complied | <complied> |
        | lifted   | <lifted>   |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: execution while an appeal, a petition or interim measures were pending

      Examples:
        | lifted  | complied | of                                | outcome                |
        | unknown | no       | not to carry out a death sentence | is potentially engaged |
        | yes     | no       | not to carry out a death sentence | is not engaged         |
        | unknown | yes      | not to carry out a death sentence | is not engaged         |
        | unknown | unknown  | not to carry out a death sentence | is undetermined        |
        | unknown | no       | not to remove the person          | is not engaged         |
        | unknown | no       | unknown                           | is undetermined        |

    Scenario: Execution while an appeal, a petition or interim measures were pending: not when with charge, no petition was pending
      Given Madina is a woman
      And a charge was brought against Madina, called the first charge
      And a charge was brought against Madina, called the second charge
      And Madina was sentenced
        | type           | death            |
        | executed       | yes              |
        | pardon pending | no               |
        | charge         | the first charge |
      And as regards an appeal by Madina
        | charge | the second charge  |
        | result | the appeal pending |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: execution while an appeal, a petition or interim measures were pending

    Scenario: Execution while an appeal, a petition or interim measures were pending: not when the sentence was not carried out, a request for pardon or another petition was not decided yet
      Given Madina is a woman
      And Madina was sentenced
        | type             | death |
        | executed         | no    |
        | pardon pending   | yes   |
        | interim measures | yes   |
      And as regards an appeal by Madina
        | result | the appeal pending |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: execution while an appeal, a petition or interim measures were pending

  Rule: Article 6(4): Anyone condemned to death may seek pardon or commutation, which may be granted in every case

    Scenario: No way to seek pardon or commutation
      Given Saida is under eighteen years old
      And Saida was sentenced
        | type              | death |
        | clemency possible | no    |
      When the facts are assessed
      Then ICCPR article 6(4) is potentially engaged for Saida: no way to seek pardon or commutation
      And with HRC General Comment No. 36, paragraph 47
      And it is primary
      And no limit is shown

    Scenario Outline: No way to seek pardon or commutation, where by is <by>, clemency possible is <clemency possible>, type is <type>
      Given Saida is under eighteen years old
      And Saida was sentenced
        | type              | <type>              |
        | clemency possible | <clemency possible> |
        | by                | <by>                |
      When the facts are assessed
      Then ICCPR article 6(4) <outcome>: no way to seek pardon or commutation

      Examples:
        | by                      | clemency possible | type    | outcome                |
        | unknown                 | no                | death   | is potentially engaged |
        | an armed group          | no                | death   | is not engaged         |
        | agents of another State | no                | death   | is not engaged         |
        | unknown                 | yes               | death   | is not engaged         |
        | unknown                 | unknown           | death   | is undetermined        |
        | unknown                 | no                | a fine  | is not engaged         |
        | unknown                 | no                | unknown | is undetermined        |

  Rule: Article 6(5): No death sentence for crimes committed under eighteen, and no execution of pregnant women

    Scenario: Death sentence against a minor or a pregnant woman
      Given Boris is under eighteen years old
      And Boris was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(5) is potentially engaged for Boris: death sentence against a minor or a pregnant woman
      And with HRC General Comment No. 36, paragraph 48
      And with CRC article 37(a)
      And it is primary
      And no limit is shown

    Scenario Outline: Death sentence against a minor or a pregnant woman, where by is <by>, type is <type>
      Given Boris is under eighteen years old
      And Boris was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 6(5) <outcome>: death sentence against a minor or a pregnant woman

      Examples:
        | by                      | type    | outcome                |
        | unknown                 | death   | is potentially engaged |
        | an armed group          | death   | is not engaged         |
        | agents of another State | death   | is not engaged         |
        | unknown                 | unknown | is undetermined        |

    Scenario: Death sentence against a minor or a pregnant woman: not when as regards another person
      Given Boris is under eighteen years old and pregnant at the time
      And Feruza is eighteen or older when the acts were committed and not pregnant at the time
      And Feruza was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(5) is not engaged: death sentence against a minor or a pregnant woman

    Scenario: Death sentence against a minor or a pregnant woman: also when by a court
      Given Boris is pregnant at the time
      And Boris was sentenced
        | type | death   |
        | by   | a court |
      When the facts are assessed
      Then ICCPR article 6(5) is potentially engaged for Boris: death sentence against a minor or a pregnant woman

  Rule: Article 6(6): The article may not be used to delay or block abolition of capital punishment

    Scenario: More use of the death penalty, or fewer pardons
      Given Karim is with a disability
      And a law or policy concerns the rights of Karim
        | area | the death penalty   |
        | step | loss of a guarantee |
      When the facts are assessed
      Then ICCPR article 6(6) is potentially engaged for Karim: more use of the death penalty, or fewer pardons
      And with HRC General Comment No. 36, paragraph 50
      And it is supporting
      And no limit is shown

    Scenario Outline: More use of the death penalty, or fewer pardons, where step is <step>, area is <area>
      Given Karim is with a disability
      And a law or policy concerns the rights of Karim
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 6(6) <outcome>: more use of the death penalty, or fewer pardons

      Examples:
        | step                                       | area                                       | outcome                |
        | loss of a guarantee                        | the death penalty                          | is potentially engaged |
        | absence of a law that guarantees the right | the death penalty                          | is not engaged         |
        | unknown                                    | the death penalty                          | is undetermined        |
        | loss of a guarantee                        | protection from torture and other violence | is not engaged         |
        | loss of a guarantee                        | unknown                                    | is undetermined        |
