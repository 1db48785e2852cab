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

    Scenario: A death without a proper investigation; an investigation was opened, begun at once, ending in closure without result, by a body independent of those a
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

    Scenario: A death without a proper investigation; with threats or insults, begun after weeks, prosecution was barred by an amnesty or a time limit, by the body 
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

    Scenario: Danger to life of someone who was made to disappear; the fate is known, the authorities acknowledged it, the place was disclosed
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

    Scenario: Death in a place or transport under the control of the authorities; by an armed group, in the setting of a camp
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

    Scenario: Death in custody in unnatural circumstances; with killing (by police officers), in the custody of an armed group, injuries seen not told, held at a home
      Given Hamid is a person in the case
      And Kamila is a woman
      And Kamila died in custody, called the death
        | by      | an armed group |
        | held at | a home         |
      And Hamid was killed
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death in custody in unnatural circumstances

    Scenario: Death in custody in unnatural circumstances; the State may argue: death that a proper investigation showed to be in keeping with the duty to protect life
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

    Scenario: Death sentence for protected activity; with charge (the acts charged are the activity itself), the acts charged are something else
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

    Scenario: Death sentence for protected activity; as regards someone else
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

    Scenario: Death sentence resting on a coerced confession; with charge
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

    Scenario: Death sentence resting on a coerced confession; as regards someone else
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

    Scenario: Inquiry into a disappearance; begun at once, ending in an open investigation
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

    Scenario: Inquiry into a disappearance; the fate is known, search made not told, family searched not told
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

    Scenario: Investigation of lethal force that was survived; with threats or insults, asked for not told
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

    Scenario: Investigation of lethal force that was survived; with threats or insults (containing a death threat), the attack could not have killed
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

    Scenario: Killing after threats that the authorities knew of; with ill-treatment (by police officers, no medical record of it exists)
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

    Scenario: Killing after threats that the authorities knew of; by not told, no threats came first
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

    Scenario: Lethal force by private guards whom the State empowered; without physical attack, with killing (by private security guards, by people whom the State had empowered to u
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

    Scenario: Removal to a danger of death; the State may argue: no real and personal risk in the country of destination
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

    Scenario: Unnatural death in custody without a proper investigation; an investigation was opened, begun at once, ending in punishment of those responsible, by a body independent o
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

    Scenario: Unnatural death in custody without a proper investigation; with threats or insults, an investigation was opened
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

    Scenario: A life ended to end suffering; the State may argue: help in dying that the law allows for adults who suffer and decide freely
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

    Scenario: Authorities did not act against harm to the surroundings
      Given Sitora is with a disability
      And the surroundings in which Sitora lives were polluted or endangered
        | prevented    | no  |
        | life at risk | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Sitora: authorities did not act against harm to the surroundings
      And with HRC General Comment No. 36, paragraphs 62 and 26
      And it is supporting
      And no limit is shown

    Scenario Outline: Authorities did not act against harm to the surroundings, where life at risk is <life at risk>, prevented is <prevented>
      Given Sitora is with a disability
      And the surroundings in which Sitora lives were polluted or endangered
        | prevented    | <prevented>    |
        | life at risk | <life at risk> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: authorities did not act against harm to the surroundings

      Examples:
        | life at risk | prevented | outcome                |
        | yes          | no        | is potentially engaged |
        | no           | no        | is not engaged         |
        | unknown      | no        | is undetermined        |
        | yes          | yes       | is not engaged         |
        | yes          | unknown   | is undetermined        |

    Scenario: Care in pregnancy or at birth refused
      Given Cholpon is a lawyer
      And as regards health care for Cholpon
        | given | no                            |
        | of    | care in pregnancy or at birth |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Cholpon: care in pregnancy or at birth refused
      And with HRC General Comment No. 36, paragraphs 8 and 26
      And it is supporting
      And no limit is shown

    Scenario Outline: Care in pregnancy or at birth refused, where given is <given>, of is <of>
      Given Cholpon is a lawyer
      And as regards health care for Cholpon
        | given | <given> |
        | of    | <of>    |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: care in pregnancy or at birth refused

      Examples:
        | given   | of                            | outcome                |
        | no      | care in pregnancy or at birth | is potentially engaged |
        | yes     | care in pregnancy or at birth | is not engaged         |
        | unknown | care in pregnancy or at birth | is undetermined        |
        | no      | emergency care                | is not engaged         |
        | no      | unknown                       | is undetermined        |

    Scenario: Care refused on which life depends
      Given Rano is with a disability
      And as regards health care for Rano
        | given        | no  |
        | life at risk | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Rano: care refused on which life depends
      And with HRC General Comment No. 36, paragraphs 26 and 3
      And it is supporting
      And no limit is shown

    Scenario Outline: Care refused on which life depends, where given is <given>, life at risk is <life at risk>
      Given Rano is with a disability
      And as regards health care for Rano
        | given        | <given>        |
        | life at risk | <life at risk> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: care refused on which life depends

      Examples:
        | given   | life at risk | outcome                |
        | no      | yes          | is potentially engaged |
        | yes     | yes          | is not engaged         |
        | unknown | yes          | is undetermined        |
        | no      | no           | is not engaged         |
        | no      | unknown      | is undetermined        |

    Scenario: Criminal law against killings by others
      Given Asel is a group of people
      And Asel was killed
        | circumstance | a politically motivated killing |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Asel: criminal law against killings by others
      And with HRC General Comment No. 36, paragraph 20
      And it is supporting
      And no limit is shown

    Scenario Outline: Criminal law against killings by others, where circumstance is <circumstance>
      Given Asel is a group of people
      And Asel was killed
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: criminal law against killings by others

      Examples:
        | circumstance                    | outcome                |
        | a politically motivated killing | is potentially engaged |
        | armed conflict                  | is not engaged         |
        | a common murder                 | is potentially engaged |
        | a killing of a newborn child    | is potentially engaged |
        | a ritual killing                | is potentially engaged |
        | unknown                         | is undetermined        |

    Scenario: Danger to life from lack of care in custody
      Given Tahir is seriously ill
      And as regards medical care for Tahir in custody
        | given | no |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Tahir: danger to life from lack of care in custody
      And with HRC General Comment No. 36, paragraph 25
      And with HRC General Comment No. 35, paragraph 55
      And it is supporting
      And no limit is shown

    Scenario Outline: Danger to life from lack of care in custody, where given is <given>
      Given Tahir is seriously ill
      And as regards medical care for Tahir in custody
        | given | <given> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: danger to life from lack of care in custody

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: Danger to life from lack of care in custody; with death in custody (an illness had not been treated)
      Given Tahir is a person in the case
      And Yana is seriously ill
      And as regards medical care for Tahir in custody
        | given | no |
      And Tahir died in custody, called the death
        | illness untreated | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: danger to life from lack of care in custody

    Scenario: Danger to life of someone who disappeared in the hands of others
      Given Murat is a group of people
      And Murat was taken away and disappeared
        | by         | an armed group |
        | fate known | no             |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Murat: danger to life of someone who disappeared in the hands of others
      And with HRC General Comment No. 36, paragraph 21
      And with HRC General Comment No. 35, paragraph 7
      And it is supporting
      And no limit is shown

    Scenario Outline: Danger to life of someone who disappeared in the hands of others, where by is <by>, fate known is <fate known>
      Given Murat is a group of people
      And Murat was taken away and disappeared
        | by         | <by>         |
        | fate known | <fate known> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: danger to life of someone who disappeared in the hands of others

      Examples:
        | by              | fate known | outcome                |
        | an armed group  | no         | is potentially engaged |
        | police officers | no         | is not engaged         |
        | unknown         | no         | is undetermined        |
        | an armed group  | yes        | is not engaged         |
        | an armed group  | unknown    | is undetermined        |

    Scenario: Death from an injury that was meant to maim
      Given Aigul is a woman
      And Aigul was killed
        | circumstance | an injury meant to maim |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Aigul: death from an injury that was meant to maim
      And with HRC General Comment No. 36, paragraphs 6 and 27
      And it is supporting
      And no limit is shown

    Scenario Outline: Death from an injury that was meant to maim, where circumstance is <circumstance>
      Given Aigul is a woman
      And Aigul was killed
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death from an injury that was meant to maim

      Examples:
        | circumstance            | outcome                |
        | an injury meant to maim | is potentially engaged |
        | domestic violence       | is not engaged         |
        | unknown                 | is undetermined        |

    Scenario: Death in custody after safeguards of detention were ignored
      Given Jamila is a teacher
      And Jamila died in custody, called the death
      And Jamila was deprived of liberty, called the detention
        | form                 | detention pending trial |
        | brought before judge | no                      |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Jamila: death in custody after safeguards of detention were ignored
      And with HRC General Comment No. 36, paragraph 57
      And because of the death and the detention
      And it is supporting
      And no limit is shown

    Scenario: Death in custody after safeguards of detention were ignored; as regards someone else
      Given Jamila is a person in the case
      And Madina is a teacher
      And Madina died in custody, called the death
      And Jamila was deprived of liberty, called the detention
        | form                 | detention pending trial |
        | brought before judge | no                      |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death in custody after safeguards of detention were ignored

    Scenario: Death in custody without autopsy
      Given Rano is with a disability
      And Rano died in custody, called the death
        | autopsy made | no |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Rano: death in custody without autopsy
      And with HRC General Comment No. 36, paragraph 28
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraphs 9 and 12
      And with Minnesota Protocol (2016), paragraph 24
      And with Body of Principles (detention), paragraph 34
      And it is supporting
      And no limit is shown

    Scenario Outline: Death in custody without autopsy, where autopsy made is <autopsy made>
      Given Rano is with a disability
      And Rano died in custody, called the death
        | autopsy made | <autopsy made> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death in custody without autopsy

      Examples:
        | autopsy made | outcome                |
        | no           | is potentially engaged |
        | yes          | is not engaged         |
        | unknown      | is undetermined        |

    Scenario: Death of someone in the care of the State
      Given Jamshid is with a disability
      And Jamshid died in custody, called the death
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Jamshid: death of someone in the care of the State
      And with HRC General Comment No. 36, paragraph 25
      And it is supporting
      And no limit is shown

    Scenario Outline: Death of someone in the care of the State, where by is <by>
      Given Jamshid is with a disability
      And Jamshid died in custody, called the death
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death of someone in the care of the State

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | an armed group  | is undetermined        |
        | unknown         | is undetermined        |

    Scenario: Death of someone in the care of the State; by not told, held at a prison
      Given Jamshid is with a disability
      And Jamshid died in custody, called the death
        | held at | a prison |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Jamshid: death of someone in the care of the State

    Scenario: Death sentence and discrimination
      Given Nurlan is a group of people
      And Nurlan was sentenced
        | linked to | personal status |
        | type      | death           |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Nurlan: death sentence and discrimination
      And with HRC General Comment No. 36, paragraph 44
      And with ICCPR article 26
      And it is supporting
      And no limit is shown

    Scenario Outline: Death sentence and discrimination, where linked to is <linked to>, type is <type>
      Given Nurlan is a group of people
      And Nurlan was sentenced
        | linked to | <linked to> |
        | type      | <type>      |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death sentence and discrimination

      Examples:
        | linked to                      | type         | outcome                |
        | personal status                | death        | is potentially engaged |
        | civic or professional activity | death        | is not engaged         |
        | unknown                        | death        | is not engaged         |
        | personal status                | imprisonment | is not engaged         |
        | personal status                | unknown      | is undetermined        |

    Scenario: Death sentence said to respond to protected activity
      Given Feruza is with a disability
      And Feruza was sentenced
        | type      | death      |
        | linked to | journalism |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Feruza: death sentence said to respond to protected activity
      And with HRC General Comment No. 36, paragraphs 36 and 52
      And it is supporting
      And no limit is shown

    Scenario Outline: Death sentence said to respond to protected activity, where by is <by>, linked to is <linked to>, type is <type>
      Given Feruza is with a disability
      And Feruza was sentenced
        | type      | <type>      |
        | linked to | <linked to> |
        | by        | <by>        |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death sentence said to respond to protected activity

      Examples:
        | by                      | linked to        | type    | outcome                |
        | unknown                 | journalism       | death   | is potentially engaged |
        | an armed group          | journalism       | death   | is not engaged         |
        | agents of another State | journalism       | death   | is not engaged         |
        | unknown                 | a private matter | death   | is not engaged         |
        | unknown                 | unknown          | death   | is not engaged         |
        | unknown                 | journalism       | a fine  | is not engaged         |
        | unknown                 | journalism       | unknown | is undetermined        |

    Scenario: Death threat to a defender
      Given Galina is under eighteen years old
      And Galina worked for the human rights of others, called the work
      And threats or insults were directed at Galina
        | content | a death threat |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Galina: death threat to a defender
      And with HRC General Comment No. 36, paragraph 23
      And with A/HRC/46/35 (SR on human rights defenders), paragraphs 2, 14, 103, 104(b), 104(d) and 104(g)
      And because of the work and the threat
      And it is supporting
      And no limit is shown

    Scenario Outline: Death threat to a defender, where content is <content>
      Given Galina is under eighteen years old
      And Galina worked for the human rights of others, called the work
      And threats or insults were directed at Galina
        | content | <content> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death threat to a defender

      Examples:
        | content        | outcome                |
        | a death threat | is potentially engaged |
        | unknown        | is undetermined        |

    Scenario: Death threat to a defender; with physical attack (the attack could have killed), with killing
      Given Galina is a public official
      And Karim is under eighteen years old
      And Karim worked for the human rights of others, called the work
      And threats or insults were directed at Galina
        | content | a death threat |
      And Galina was physically attacked
        | life endangered | yes |
      And Galina was killed
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death threat to a defender

    Scenario: Execution outside any legal proceedings
      Given Ulan is a woman
      And Ulan was killed
        | by           | members of the armed forces                |
        | circumstance | an execution outside any legal proceedings |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Ulan: execution outside any legal proceedings
      And with HRC General Comment No. 36, paragraph 11
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 1
      And it is supporting
      And no limit is shown

    Scenario Outline: Execution outside any legal proceedings, where by is <by>, circumstance is <circumstance>
      Given Ulan is a woman
      And Ulan was killed
        | by           | <by>           |
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: execution outside any legal proceedings

      Examples:
        | by                          | circumstance                               | outcome                |
        | members of the armed forces | an execution outside any legal proceedings | is potentially engaged |
        | an armed group              | an execution outside any legal proceedings | is not engaged         |
        | unknown                     | an execution outside any legal proceedings | is undetermined        |
        | members of the armed forces | a law enforcement operation                | is not engaged         |
        | members of the armed forces | unknown                                    | is undetermined        |

    Scenario: Family shut out of the investigation of a death
      Given Daniyar is a journalist
      And Daniyar was killed
      And as regards an investigation into what happened to Daniyar
        | file access | yes |
        | informed    | no  |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Daniyar: family shut out of the investigation of a death
      And with HRC General Comment No. 36, paragraph 28
      And with Minnesota Protocol (2016), paragraph 35
      And because of the killing and the investigation
      And it is supporting
      And no limit is shown

    Scenario Outline: Family shut out of the investigation of a death, where informed is <informed>
      Given Daniyar is a journalist
      And Daniyar was killed
      And as regards an investigation into what happened to Daniyar
        | file access | yes        |
        | informed    | <informed> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: family shut out of the investigation of a death

      Examples:
        | informed | outcome                |
        | no       | is potentially engaged |
        | yes      | is not engaged         |
        | unknown  | is undetermined        |

    Scenario: Family shut out of the investigation of a death; with threats or insults, the victim or family was kept informed
      Given Daniyar is a journalist
      And Daniyar was killed
      And threats or insults were directed at Daniyar
      And as regards an investigation into what happened to Daniyar
        | about       | the threat |
        | file access | no         |
        | informed    | yes        |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: family shut out of the investigation of a death

    Scenario: Fire or bombing at random by agents of the State
      Given Zarina is a woman
      And Zarina was killed
        | by           | members of the armed forces |
        | circumstance | fire or bombing at random   |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Zarina: fire or bombing at random by agents of the State
      And with HRC General Comment No. 36, paragraphs 12 and 64
      And it is supporting
      And no limit is shown

    Scenario Outline: Fire or bombing at random by agents of the State, where by is <by>, circumstance is <circumstance>
      Given Zarina is a woman
      And Zarina was killed
        | by           | <by>           |
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: fire or bombing at random by agents of the State

      Examples:
        | by                          | circumstance              | outcome                |
        | members of the armed forces | fire or bombing at random | is potentially engaged |
        | an armed group              | fire or bombing at random | is not engaged         |
        | unknown                     | fire or bombing at random | is undetermined        |
        | members of the armed forces | a mass killing            | is not engaged         |
        | members of the armed forces | unknown                   | is undetermined        |

    Scenario: Force against a person with a disability
      Given Jamila is with a disability
      And Jamila was killed
        | by | agents of the State |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Jamila: force against a person with a disability
      And with HRC General Comment No. 36, paragraph 24
      And it is supporting
      And no limit is shown

    Scenario Outline: Force against a person with a disability, where by is <by>
      Given Jamila is with a disability
      And Jamila was killed
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: force against a person with a disability

      Examples:
        | by                  | outcome                |
        | agents of the State | is potentially engaged |
        | a private employer  | is not engaged         |
        | unknown             | is undetermined        |

    Scenario: Force against a person with a disability; as regards another person
      Given Jamila is with a disability
      And Madina is a teacher
      And Madina was killed
        | by | agents of the State |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: force against a person with a disability

    Scenario: Foreign national sentenced to death without consular contact
      Given Gulnara is not a citizen of the State
      And Gulnara was sentenced
        | type | death |
      And Gulnara was deprived of liberty, called the detention
        | consulate told | no |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Gulnara: foreign national sentenced to death without consular contact
      And with HRC General Comment No. 36, paragraph 42
      And because of the sentence and the detention
      And it is supporting
      And no limit is shown

    Scenario Outline: Foreign national sentenced to death without consular contact, where type is <type>, consulate told is <consulate told>
      Given Gulnara is not a citizen of the State
      And Gulnara was sentenced
        | type | <type> |
      And Gulnara was deprived of liberty, called the detention
        | consulate told | <consulate told> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: foreign national sentenced to death without consular contact

      Examples:
        | type         | consulate told | outcome                |
        | death        | no             | is potentially engaged |
        | imprisonment | no             | is not engaged         |
        | unknown      | no             | is undetermined        |
        | death        | yes            | is not engaged         |
        | death        | unknown        | is not engaged         |

    Scenario: Foreign national sentenced to death without consular contact; as regards another person
      Given Gulnara is not a citizen of the State
      And Jamshid is under eighteen years old
      And Jamshid was sentenced
        | type | death |
      And Jamshid was deprived of liberty, called the detention
        | consulate told | no |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: foreign national sentenced to death without consular contact

    Scenario: Health that worsens in custody or needs urgent care
      Given Bakyt is a group of people
      And as regards the health of Bakyt in custody
        | worsened | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Bakyt: health that worsens in custody or needs urgent care
      And with HRC General Comment No. 36, paragraph 25
      And with Mandela Rules, paragraph 31
      And it is supporting
      And no limit is shown

    Scenario Outline: Health that worsens in custody or needs urgent care, where doctor followed is <doctor followed>
      Given Bakyt is a group of people
      And Bakyt refused food in protest
        | doctor followed | <doctor followed> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: health that worsens in custody or needs urgent care

      Examples:
        | doctor followed | outcome                |
        | no              | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Health that worsens in custody or needs urgent care; care is not urgent, not infected in custody
      Given Bakyt is a group of people
      And as regards the health of Bakyt in custody
        | worsened       | no |
        | urgent         | no |
        | infected there | no |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: health that worsens in custody or needs urgent care

    Scenario: Investigation of threats to life
      Given Polina is a journalist
      And Polina was publicly discredited
        | content | a death threat |
      And a complaint or report was made about what happened to Polina
        | about | the smear campaign |
        | to    | police officers    |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Polina: investigation of threats to life
      And with HRC General Comment No. 36, paragraphs 7, 20, 28 and 53
      And with HRC General Comment No. 35, paragraph 9
      And because of the smear campaign and the complaint
      And it is supporting
      And no limit is shown

    Scenario Outline: Investigation of threats to life, where content is <content>, to is <to>
      Given Polina is a journalist
      And Polina was publicly discredited
        | content | <content> |
      And a complaint or report was made about what happened to Polina
        | about | the smear campaign |
        | to    | <to>               |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: investigation of threats to life

      Examples:
        | content                          | to              | outcome                |
        | a death threat                   | police officers | is potentially engaged |
        | unknown                          | police officers | is undetermined        |
        | a call on others to kill someone | police officers | is potentially engaged |
        | a death threat                   | unknown         | is undetermined        |

    Scenario: Investigation of threats to life; with physical attack, asked for not told
      Given Polina is a journalist
      And threats or insults were directed at Polina
        | content | a death threat |
      And Polina was physically attacked
      And as regards an investigation into what happened to Polina
        | about  | the attack |
        | opened | no         |
      And a complaint or report was made about what happened to Polina
        | about | the attack      |
        | to    | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: investigation of threats to life

    Scenario: Killing by agents of another State
      Given Viktor is with a disability
      And Viktor was killed
        | by | agents of another State |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Viktor: killing by agents of another State
      And with HRC General Comment No. 36, paragraph 22
      And it is supporting
      And no limit is shown

    Scenario Outline: Killing by agents of another State, where by is <by>
      Given Viktor is with a disability
      And Viktor was killed
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing by agents of another State

      Examples:
        | by                      | outcome                |
        | agents of another State | is potentially engaged |
        | police officers         | is not engaged         |
        | unknown                 | is undetermined        |

    Scenario: Killing by private or unidentified persons
      Given Feruza is with a disability
      And Feruza was killed
        | by | a known private individual |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Feruza: killing by private or unidentified persons
      And with HRC General Comment No. 36, paragraphs 18, 19, 20 and 21
      And with HRC General Comment No. 31, paragraph 8
      And it is supporting
      And no limit is shown

    Scenario Outline: Killing by private or unidentified persons, where by is <by>
      Given Feruza is with a disability
      And Feruza was killed
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing by private or unidentified persons

      Examples:
        | by                         | outcome                |
        | a known private individual | is potentially engaged |
        | police officers            | is not engaged         |
        | agents of another State    | is potentially engaged |
        | unknown                    | is undetermined        |

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

    Scenario: Killing excused by an emergency; as regards someone else
      Given Timur is a person in the case
      And Yusuf is a woman
      And Yusuf was subjected to powers of a state of emergency
        | by | agents of the State |
      And Timur was killed
        | by | agents of the State |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: killing excused by an emergency

    Scenario: Killing excused by an emergency; the State may argue: a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary
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

    Scenario: Killing in a law enforcement operation
      Given Asel is a group of people
      And Asel was killed
        | by           | police officers             |
        | circumstance | a law enforcement operation |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Asel: killing in a law enforcement operation
      And with HRC General Comment No. 36, paragraph 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Killing in a law enforcement operation, where circumstance is <circumstance>, by is <by>
      Given Asel is a group of people
      And Asel was killed
        | by           | <by>           |
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing in a law enforcement operation

      Examples:
        | circumstance                           | by              | outcome                |
        | a law enforcement operation            | police officers | is potentially engaged |
        | domestic violence                      | police officers | is not engaged         |
        | a killing of someone taken for another | police officers | is potentially engaged |
        | unknown                                | police officers | is undetermined        |
        | a law enforcement operation            | unknown         | is undetermined        |

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

    Scenario: Killing in an armed conflict; the State may argue: act in keeping with humanitarian law in an armed conflict
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

    Scenario: Killing in response to the exercise of a right, or out of discrimination
      Given Vera is a teacher
      And Vera was killed
        | by        | police officers        |
        | linked to | an assembly or protest |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Vera: killing in response to the exercise of a right, or out of discrimination
      And with HRC General Comment No. 36, paragraphs 17 and 61
      And it is supporting
      And no limit is shown

    Scenario Outline: Killing in response to the exercise of a right, or out of discrimination, where by is <by>, linked to is <linked to>
      Given Vera is a teacher
      And Vera was killed
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing in response to the exercise of a right, or out of discrimination

      Examples:
        | by                         | linked to                 | outcome                |
        | police officers            | an assembly or protest    | is potentially engaged |
        | a known private individual | an assembly or protest    | is not engaged         |
        | unidentified persons       | an assembly or protest    | is undetermined        |
        | unknown                    | an assembly or protest    | is undetermined        |
        | police officers            | a private matter          | is not engaged         |
        | police officers            | ethnic origin or language | is potentially engaged |
        | police officers            | unknown                   | is not engaged         |

    Scenario: Killing out of hatred, or of a woman as a woman
      Given Leyla is a woman
      And Leyla was killed
        | circumstance | hatred of a group |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Leyla: killing out of hatred, or of a woman as a woman
      And with HRC General Comment No. 36, paragraphs 61 and 20
      And it is supporting
      And no limit is shown

    Scenario Outline: Killing out of hatred, or of a woman as a woman, where circumstance is <circumstance>
      Given Leyla is a woman
      And Leyla was killed
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing out of hatred, or of a woman as a woman

      Examples:
        | circumstance                   | outcome                |
        | hatred of a group              | is potentially engaged |
        | a common murder                | is not engaged         |
        | a killing over a dowry         | is potentially engaged |
        | a killing with sexual violence | is potentially engaged |
        | unknown                        | is undetermined        |

    Scenario: Killing outside the territory
      Given Gulnara is under eighteen years old
      And Gulnara was killed
        | abroad | yes                 |
        | by     | agents of the State |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Gulnara: killing outside the territory
      And with HRC General Comment No. 36, paragraph 63
      And with HRC General Comment No. 31, paragraph 10
      And it is supporting
      And the limit "lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Killing outside the territory, where abroad is <abroad>, by is <by>
      Given Gulnara is under eighteen years old
      And Gulnara was killed
        | abroad | <abroad> |
        | by     | <by>     |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing outside the territory

      Examples:
        | abroad  | by                  | outcome                |
        | yes     | agents of the State | is potentially engaged |
        | no      | agents of the State | is not engaged         |
        | unknown | agents of the State | is not engaged         |
        | yes     | unknown             | is undetermined        |

    Scenario: Lethal force by a private security firm
      Given Karim is with a disability
      And Karim was physically attacked
        | by              | private security guards |
        | life endangered | yes                     |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Karim: lethal force by a private security firm
      And with HRC General Comment No. 36, paragraph 21
      And it is supporting
      And no limit is shown

    Scenario Outline: Lethal force by a private security firm, where by is <by>, life endangered is <life endangered>
      Given Karim is with a disability
      And Karim was physically attacked
        | by              | <by>              |
        | life endangered | <life endangered> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: lethal force by a private security firm

      Examples:
        | by                      | life endangered | outcome                |
        | private security guards | yes             | is potentially engaged |
        | police officers         | yes             | is not engaged         |
        | unknown                 | yes             | is undetermined        |
        | private security guards | no              | is not engaged         |
        | private security guards | unknown         | is undetermined        |

    Scenario: Lethal force by a private security firm; without physical attack, with killing (by private security guards)
      Given Karim is with a disability
      And Karim was killed
        | by | private security guards |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Karim: lethal force by a private security firm

    Scenario: New evidence of innocence not examined
      Given Elena is an organisation
      And Elena was sentenced
        | new evidence ignored | yes   |
        | type                 | death |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Elena: new evidence of innocence not examined
      And with HRC General Comment No. 36, paragraph 43
      And it is supporting
      And no limit is shown

    Scenario Outline: New evidence of innocence not examined, where new evidence ignored is <new evidence ignored>, type is <type>
      Given Elena is an organisation
      And Elena was sentenced
        | new evidence ignored | <new evidence ignored> |
        | type                 | <type>                 |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: new evidence of innocence not examined

      Examples:
        | new evidence ignored | type         | outcome                |
        | yes                  | death        | is potentially engaged |
        | no                   | death        | is not engaged         |
        | unknown              | death        | is undetermined        |
        | yes                  | imprisonment | is not engaged         |
        | yes                  | unknown      | is undetermined        |

    Scenario: No death certificate for the family
      Given Rustam is an organisation
      And Rustam died in custody, called the death
        | death certificate | no death certificate that can be found |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Rustam: no death certificate for the family
      And with HRC General Comment No. 36, paragraphs 28 and 56
      And with Minnesota Protocol (2016), paragraph 35
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 16
      And it is supporting
      And no limit is shown

    Scenario Outline: No death certificate for the family, where death certificate is <death certificate>
      Given Rustam is an organisation
      And Rustam died in custody, called the death
        | death certificate | <death certificate> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: no death certificate for the family

      Examples:
        | death certificate                      | outcome                |
        | no death certificate that can be found | is potentially engaged |
        | a death certificate that is available  | is not engaged         |
        | unknown                                | is not engaged         |

    Scenario: No death certificate for the family; not joined to it
      Given Rustam is an organisation
      And Rustam died in custody, called the death
        | death certificate | a death certificate that the family cannot obtain |
      And according to the other source, the death is told otherwise
        | death certificate | a death certificate that is available |
      When the facts are assessed
      Then ICCPR article 6(1) is undetermined: no death certificate for the family
      And the question on the death certificate of the death stays open

    Scenario: Pressure on the relatives of someone who died
      Given Aigul is a person in the case
      And Daniyar is a woman
      And Daniyar is a relative of Aigul
      And Aigul was killed
      And a charge was brought against Daniyar
        | linked to | a complaint or a request for a remedy |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Daniyar: pressure on the relatives of someone who died
      And with HRC General Comment No. 36, paragraph 28
      And with Minnesota Protocol (2016), paragraph 36
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 15
      And because of the killing and the charge
      And it is supporting
      And no limit is shown

    Scenario Outline: Pressure on the relatives of someone who died, where linked to is <linked to>
      Given Aigul is a person in the case
      And Daniyar is a woman
      And Daniyar is a relative of Aigul
      And Aigul was killed
      And a charge was brought against Daniyar
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: pressure on the relatives of someone who died

      Examples:
        | linked to                             | outcome                |
        | a complaint or a request for a remedy | is potentially engaged |
        | what a relative said or did           | is potentially engaged |
        | testimony or documentation of abuses  | is potentially engaged |
        | unknown                               | is not engaged         |

    Scenario: Pressure on the relatives of someone who died; as regards another person
      Given Aigul is a person in the case
      And Daniyar is a woman
      And Gulnara is a person in the case
      And Daniyar is a relative of Gulnara
      And Aigul was killed
      And threats or insults were directed at Daniyar
        | purpose | making the person withdraw a complaint or statement |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: pressure on the relatives of someone who died

    Scenario: Prosecution for a termination of pregnancy
      Given Dilbar is a journalist
      And a charge was brought against Dilbar
        | offence | abortion |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Dilbar: prosecution for a termination of pregnancy
      And with HRC General Comment No. 36, paragraph 8
      And with ICCPR article 17(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Prosecution for a termination of pregnancy, where offence is <offence>
      Given Dilbar is a journalist
      And a charge was brought against Dilbar
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: prosecution for a termination of pregnancy

      Examples:
        | offence                      | outcome                |
        | abortion                     | is potentially engaged |
        | an offence against the State | is not engaged         |
        | unknown                      | is undetermined        |

    Scenario: Signs of a risk of suicide in custody
      Given Hamid is a woman
      And as regards the health of Hamid in custody
        | self harm risk | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Hamid: signs of a risk of suicide in custody
      And with HRC General Comment No. 36, paragraphs 25 and 9
      And it is supporting
      And no limit is shown

    Scenario Outline: Signs of a risk of suicide in custody, where self harm risk is <self harm risk>
      Given Hamid is a woman
      And as regards the health of Hamid in custody
        | self harm risk | <self harm risk> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: signs of a risk of suicide in custody

      Examples:
        | self harm risk | outcome                |
        | yes            | is potentially engaged |
        | no             | is not engaged         |
        | unknown        | is not engaged         |

    Scenario: Signs of a risk of suicide in custody; not joined to it
      Given Hamid is a woman
      And as regards the health of Hamid in custody
        | self harm risk | yes |
      And according to the other source, the health in custody is told otherwise
        | self harm risk | no |
      When the facts are assessed
      Then ICCPR article 6(1) is undetermined: signs of a risk of suicide in custody
      And the question on the self harm risk of the health in custody stays open

    Scenario: Special measures for a person known to be at risk
      Given Yusuf is a man
      And threats or insults were directed at Yusuf
        | content | a death threat |
      And as regards protection for Yusuf
        | asked | yes |
        | given | no  |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Yusuf: special measures for a person known to be at risk
      And with HRC General Comment No. 36, paragraphs 23 and 21
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 4
      And because of the threat and the protection
      And it is supporting
      And no limit is shown

    Scenario: Special measures for a person known to be at risk; with threats or insults (containing a death threat), with complaint or report to the authorities (addressed to
      Given Yusuf is a person in the case
      And Boris is a man
      And threats or insults were directed at Boris, called the first threat
        | content | a death threat |
      And as regards protection for Boris
        | given | no |
      And threats or insults were directed at Yusuf, called the second threat
        | content | a death threat |
      And a complaint or report was made about what happened to Yusuf
        | about     | the second threat |
        | to        | police officers   |
        | asked for | protection        |
      When the facts are assessed
      Then ICCPR article 6(1) is undetermined: special measures for a person known to be at risk

    Scenario: Suicide in custody
      Given Galina is under eighteen years old
      And Galina died in custody, called the death
        | suicide | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Galina: suicide in custody
      And with HRC General Comment No. 36, paragraphs 9 and 25
      And it is supporting
      And no limit is shown

    Scenario Outline: Suicide in custody, where suicide is <suicide>
      Given Galina is under eighteen years old
      And Galina died in custody, called the death
        | suicide | <suicide> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: suicide in custody

      Examples:
        | suicide | outcome                |
        | yes     | is potentially engaged |
        | no      | is not engaged         |
        | unknown | is not engaged         |

    Scenario: Suicide under pressure
      Given Emil is an organisation
      And Emil was killed
        | circumstance | suicide under pressure |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Emil: suicide under pressure
      And with HRC General Comment No. 36, paragraph 9
      And it is supporting
      And no limit is shown

    Scenario Outline: Suicide under pressure, where circumstance is <circumstance>
      Given Emil is an organisation
      And Emil was killed
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: suicide under pressure

      Examples:
        | circumstance                          | outcome                |
        | suicide under pressure                | is potentially engaged |
        | an accident that is said to be staged | is not engaged         |
        | unknown                               | is undetermined        |

    Scenario: Threats to the life of a human rights defender
      Given Oleg is a human rights defender
      And threats or insults were directed at Oleg
        | content | a death threat |
      And Oleg worked for the human rights of others, called the work
        | peaceful | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Oleg: threats to the life of a human rights defender
      And with HRC General Comment No. 36, paragraphs 53 and 23
      And because of the threat and the work
      And it is supporting
      And no limit is shown

    Scenario Outline: Threats to the life of a human rights defender, where content is <content>
      Given Oleg is a human rights defender
      And threats or insults were directed at Oleg
        | content | <content> |
      And Oleg worked for the human rights of others, called the work
        | peaceful | yes |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: threats to the life of a human rights defender

      Examples:
        | content        | outcome                |
        | a death threat | is potentially engaged |
        | a threat       | is undetermined        |
        | unknown        | is undetermined        |

    Scenario: Threats to the life of a human rights defender; as regards someone else
      Given Oleg is a person in the case
      And Saida is a business person
      And threats or insults were directed at Saida
        | content | a death threat |
      And Oleg worked for the human rights of others, called the work
        | peaceful | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: threats to the life of a human rights defender

    Scenario: Use of firearms by law enforcement officers
      Given Kamila is a man
      And Kamila was killed
        | by           | members of the armed forces |
        | method       | shooting                    |
        | circumstance | the policing of an assembly |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Kamila: use of firearms by law enforcement officers
      And with HRC General Comment No. 36, paragraphs 12 and 29
      And with Basic Principles on the Use of Force and Firearms, paragraphs 9, 10 and 6
      And it is supporting
      And the limit "lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Use of firearms by law enforcement officers, where circumstance is <circumstance>, by is <by>, method is <method>
      Given Kamila is a man
      And Kamila was killed
        | by           | <by>           |
        | method       | <method>       |
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: use of firearms by law enforcement officers

      Examples:
        | circumstance                | by                          | method   | outcome                |
        | the policing of an assembly | members of the armed forces | shooting | is potentially engaged |
        | combat between armed forces | members of the armed forces | shooting | is not engaged         |
        | a law enforcement operation | members of the armed forces | shooting | is potentially engaged |
        | unknown                     | members of the armed forces | shooting | is undetermined        |
        | the policing of an assembly | an armed group              | shooting | is not engaged         |
        | the policing of an assembly | unknown                     | shooting | is undetermined        |
        | the policing of an assembly | members of the armed forces | beating  | is not engaged         |
        | the policing of an assembly | members of the armed forces | unknown  | is undetermined        |

    Scenario: Use of firearms by law enforcement officers; without killing, with physical attack (by police officers, through shooting)
      Given Kamila is a man
      And Kamila was physically attacked
        | by     | police officers |
        | method | shooting        |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Kamila: use of firearms by law enforcement officers

    Scenario: Use of firearms by prison staff
      Given Saida is under eighteen years old
      And Saida was physically attacked
        | by     | staff of a place of detention |
        | method | shooting                      |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Saida: use of firearms by prison staff
      And with HRC General Comment No. 36, paragraphs 12 and 25
      And with Basic Principles on the Use of Force and Firearms, paragraph 16
      And it is supporting
      And the limit "lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Use of firearms by prison staff, where by is <by>, method is <method>
      Given Saida is under eighteen years old
      And Saida was physically attacked
        | by     | <by>     |
        | method | <method> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: use of firearms by prison staff

      Examples:
        | by                            | method   | outcome                |
        | staff of a place of detention | shooting | is potentially engaged |
        | police officers               | shooting | is not engaged         |
        | unknown                       | shooting | is undetermined        |
        | staff of a place of detention | beating  | is not engaged         |
        | staff of a place of detention | unknown  | is undetermined        |

    Scenario: Use of firearms by prison staff; without physical attack, with killing (by staff of a place of detention)
      Given Saida is under eighteen years old
      And Saida was killed
        | by | staff of a place of detention |
      When the facts are assessed
      Then ICCPR article 6(1) is undetermined: use of firearms by prison staff

    Scenario: Violence against a target of incitement
      Given Parviz is an organisation
      And Parviz was publicly discredited on 1 January 2020
        | content | a call on others to use violence |
      And Parviz was physically attacked on 1 February 2020
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Parviz: violence against a target of incitement
      And with HRC General Comment No. 36, paragraphs 59 and 20
      And because of the smear campaign and the attack
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence against a target of incitement, where content is <content>
      Given Parviz is an organisation
      And threats or insults were directed at Parviz on 1 January 2020
        | content | <content> |
      And Parviz was physically attacked on 1 February 2020
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: violence against a target of incitement

      Examples:
        | content                          | outcome                |
        | a call on others to use violence | is potentially engaged |
        | a threat of violence             | is not engaged         |
        | a call on others to kill someone | is potentially engaged |
        | unknown                          | is undetermined        |

    Scenario: Violence against a target of incitement; at another time
      Given Parviz is an organisation
      And Parviz was publicly discredited on 1 March 2020
        | content | a call on others to use violence |
      And Parviz was physically attacked on 1 February 2020
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: violence against a target of incitement

    Scenario: Violence among detainees that staff did not stop
      Given Yana is with a disability
      And as regards the conditions in which Yana was held
        | violence among detainees | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Yana: violence among detainees that staff did not stop
      And with HRC General Comment No. 36, paragraph 25
      And with HRC General Comment No. 35, paragraph 9
      And with HRC General Comment No. 20, paragraph 2
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence among detainees that staff did not stop, where violence among detainees is <violence among detainees>
      Given Yana is with a disability
      And as regards the conditions in which Yana was held
        | violence among detainees | <violence among detainees> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: violence among detainees that staff did not stop

      Examples:
        | violence among detainees | outcome                |
        | yes                      | is potentially engaged |
        | no                       | is not engaged         |
        | unknown                  | is not engaged         |

    Scenario: Violence among detainees that staff did not stop; not joined to it
      Given Yana is with a disability
      And as regards the conditions in which Yana was held
        | violence among detainees | yes |
      And according to the other source, the prison conditions are told otherwise
        | violence among detainees | no |
      When the facts are assessed
      Then ICCPR article 6(1) is undetermined: violence among detainees that staff did not stop
      And the question on the violence among detainees of the prison conditions stays open

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

    Scenario: Death sentence after a trial without the guarantees of article 14; as regards someone else
      Given Farid is a person in the case
      And Irina is with a disability
      And Irina was sentenced
        | type | death |
      And as regards the access of Farid to the case file
        | access | no |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence after a trial without the guarantees of article 14

    Scenario: Death sentence after a trial without the guarantees of article 14; with charge, with lawsuit
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

    Scenario: Death sentence for an offence other than intentional killing; with charge (of hooliganism), for killing someone on purpose
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

    Scenario: Death sentence for an offence other than intentional killing; as regards someone else
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

    Scenario: Death sentence under a law adopted after the acts; with charge
      Given Umida is a teacher
      And a charge was brought against Umida, called the first charge
        | later law | yes |
      And a charge was brought against Umida, called the second charge
      And Umida was sentenced
        | type   | death             |
        | charge | the second charge |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence under a law adopted after the acts

    Scenario: Death sentence under a law adopted after the acts; as regards someone else
      Given Umida is a person in the case
      And Zarina is a teacher
      And a charge was brought against Zarina
        | later law | yes |
      And Umida was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence under a law adopted after the acts

    Scenario: Death sentence under a law adopted after the acts; the State may argue: acts that were an offence under the earlier law too, or a milder or procedural law
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

    Scenario: Execution while an appeal, a petition or interim measures were pending; with charge, no petition was pending
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

    Scenario: Execution while an appeal, a petition or interim measures were pending; the sentence was not carried out, a request for pardon or another petition was not decided yet, an internation
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

    Scenario: Death sentence against a person with a serious mental disability
      Given Emil is with a serious psychosocial or intellectual disability
      And Emil was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Emil: death sentence against a person with a serious mental disability
      And with HRC General Comment No. 36, paragraph 49
      And it is supporting
      And no limit is shown

    Scenario Outline: Death sentence against a person with a serious mental disability, where by is <by>, type is <type>
      Given Emil is with a serious psychosocial or intellectual disability
      And Emil was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: death sentence against a person with a serious mental disability

      Examples:
        | by                      | type    | outcome                |
        | unknown                 | death   | is potentially engaged |
        | an armed group          | death   | is not engaged         |
        | agents of another State | death   | is not engaged         |
        | unknown                 | unknown | is undetermined        |

    Scenario: Death sentence against a person with a serious mental disability; as regards another person
      Given Emil is with a serious psychosocial or intellectual disability
      And Ilyas is without a serious psychosocial or intellectual disability
      And Ilyas was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence against a person with a serious mental disability

    Scenario: Death sentence by a military court
      Given Murat is a group of people
      And Murat was sentenced
        | type | death |
      And a court gave judgment in the case of Murat
        | court | a military court |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Murat: death sentence by a military court
      And with HRC General Comment No. 36, paragraph 45
      And because of the sentence and the judgment
      And it is supporting
      And no limit is shown

    Scenario Outline: Death sentence by a military court, where court is <court>, type is <type>
      Given Murat is a group of people
      And Murat was sentenced
        | type | <type> |
      And as regards the court that dealt with Murat
        | court | <court> |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: death sentence by a military court

      Examples:
        | court                          | type    | outcome                |
        | a military court               | death   | is potentially engaged |
        | a customary or religious court | death   | is potentially engaged |
        | unknown                        | death   | is not engaged         |
        | a military court               | a fine  | is not engaged         |
        | a military court               | unknown | is undetermined        |

    Scenario: Death sentence by a military court; with composition and conduct of the court (namely a military court)
      Given Murat is a person in the case
      And Parviz is a group of people
      And Parviz was sentenced
        | type | death |
      And a court gave judgment in the case of Murat
        | court | a military court |
      And as regards the court that dealt with Murat
        | court | a military court |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence by a military court

    Scenario: Execution of the aged, the ill in mind or a parent of small children
      Given Ulan is of advanced age
      And Ulan was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Ulan: execution of the aged, the ill in mind or a parent of small children
      And with HRC General Comment No. 36, paragraph 49
      And it is supporting
      And no limit is shown

    Scenario Outline: Execution of the aged, the ill in mind or a parent of small children, where by is <by>, type is <type>
      Given Ulan is of advanced age
      And Ulan was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: execution of the aged, the ill in mind or a parent of small children

      Examples:
        | by                      | type    | outcome                |
        | unknown                 | death   | is potentially engaged |
        | an armed group          | death   | is not engaged         |
        | agents of another State | death   | is not engaged         |
        | unknown                 | unknown | is undetermined        |

    Scenario: Execution of the aged, the ill in mind or a parent of small children; as regards another person
      Given Ulan is of advanced age, with young children in their care and with a serious psychosocial or intellectual disability
      And Zafar is a woman
      And Zafar was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: execution of the aged, the ill in mind or a parent of small children

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

    Scenario: Death sentence against a minor or a pregnant woman; as regards another person
      Given Boris is under eighteen years old and pregnant at the time
      And Feruza is eighteen or older when the acts were committed and not pregnant at the time
      And Feruza was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(5) is not engaged: death sentence against a minor or a pregnant woman

    Scenario: Death sentence against a minor or a pregnant woman; by a court
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
