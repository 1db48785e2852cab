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

    Scenario Outline: A death without a proper investigation: what decides it
      Given Timur is a person in the case
      And Timur was killed
      And as regards an investigation into what happened to Timur
        | body accused         | <body accused>         |
        | scene examined       | <scene examined>       |
        | forensic examination | <forensic examination> |
        | barred               | <barred>               |
        | opened               | <opened>               |
        | delay                | <delay>                |
        | result               | <result>               |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: a death without a proper investigation

      Examples:
        | body accused | scene examined | forensic examination | barred  | opened  | delay   | result                 | outcome                |
        | yes          | unknown        | unknown              | unknown | unknown | unknown | unknown                | is potentially engaged |
        | unknown      | no             | unknown              | unknown | unknown | unknown | unknown                | is potentially engaged |
        | unknown      | unknown        | no                   | unknown | unknown | unknown | unknown                | is potentially engaged |
        | unknown      | unknown        | unknown              | yes     | unknown | unknown | unknown                | is potentially engaged |
        | no           | yes            | yes                  | unknown | yes     | at once | closure without result | is not engaged         |

    Scenario: A death without a proper investigation: so too with a death in custody and an investigation
      Given Timur is a person in the case
      And Timur died in custody
      And as regards an investigation into what happened to Timur
        | delay | after weeks |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged: a death without a proper investigation

    Scenario: A death without a proper investigation: where the investigation concerns threats
      Given Timur is a person in the case
      And threats or insults were directed at Timur, called the threat
      And Timur was killed
      And as regards an investigation into what happened to Timur
        | about                | the threat  |
        | opened               | no          |
        | delay                | after weeks |
        | barred               | yes         |
        | body accused         | yes         |
        | scene examined       | no          |
        | forensic examination | no          |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: a death without a proper investigation

    Scenario: A death without a proper investigation: what happened to somebody else is not enough
      Given Timur is a person in the case
      And Emil is a person in the case
      And Emil was killed
      And as regards an investigation into what happened to Timur
        | barred | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: a death without a proper investigation

    Scenario: A death without a proper investigation: where the investigation and the complaint concern threats
      Given Timur is a person in the case
      And Timur was killed
      And threats or insults were directed at Timur, called the threat
      And as regards an investigation into what happened to Timur
        | about  | the threat |
        | opened | no         |
      And a complaint or report was made about what happened to Timur
        | about | the threat      |
        | to    | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: a death without a proper investigation

    Scenario: Danger to life of someone who was made to disappear
      Given Farid is a person with a disability
      And Farid was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Farid: danger to life of someone who was made to disappear
      And with HRC General Comment No. 36, paragraph 58
      And with HRC General Comment No. 35, paragraph 55
      And it is primary
      And no limit is shown

    Scenario: Danger to life of someone who was made to disappear, under the comment that stood before 2018
      Given Farid is a person with a disability
      And Farid was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed for Kazakhstan under the law of 2 March 2010
      Then ICCPR article 6(1) is potentially engaged for Farid: danger to life of someone who was made to disappear
      And with HRC General Comment No. 6, paragraph 4

    Scenario: Death in a place or transport under the control of the authorities
      Given Yana is a person with a disability
      And Yana was killed
        | by           | members of the armed forces |
        | circumstance | a transport or forced march |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Yana: death in a place or transport under the control of the authorities
      And with HRC General Comment No. 36, paragraphs 25 and 29
      And it is primary
      And no limit is shown

    Scenario Outline: Death in a place or transport under the control of the authorities turns on who acted and the circumstances
      Given Madina is a person in the case
      And Madina was killed
        | by           | <by>           |
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death in a place or transport under the control of the authorities

      Examples:
        | by                          | circumstance                | outcome                |
        | members of the armed forces | a transport or forced march | is potentially engaged |
        | an armed group              | a camp                      | is not engaged         |
        | members of the armed forces | a law enforcement operation | is not engaged         |

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

    Scenario Outline: Death in circumstances that are not explained turns on the circumstances
      Given Nurlan is a person in the case
      And Nurlan was killed
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death in circumstances that are not explained

      Examples:
        | circumstance                         | outcome                |
        | circumstances that are not explained | is potentially engaged |
        | a common murder                      | is not engaged         |

    Scenario: Death in custody after an illness was left untreated
      Given Irina is a teacher
      And Irina died in custody, called the death
        | illness untreated | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Irina: death in custody after an illness was left untreated
      And with HRC General Comment No. 36, paragraph 25
      And with Mandela Rules, rules 24(1) and 27(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Death in custody after an illness was left untreated turns on whether an illness had not been treated
      Given Polina is a person in the case
      And Polina died in custody
        | illness untreated | <illness untreated> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death in custody after an illness was left untreated

      Examples:
        | illness untreated | outcome                |
        | yes               | is potentially engaged |
        | no                | is not engaged         |

    Scenario: Death in custody in unnatural circumstances
      Given Halima is a woman
      And Halima died in custody, called the death
        | by            | police officers |
        | injuries seen | yes             |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Halima: death in custody in unnatural circumstances
      And with HRC General Comment No. 36, paragraphs 29 and 25
      And with Minnesota Protocol (2016), paragraph 17
      And with Mandela Rules, rule 71(1)
      And it is primary
      And the limit "death that a proper investigation showed to be in keeping with the duty to protect life" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Death in custody in unnatural circumstances turns on who acted, whether the body bore injuries, the place of custody and whether the death was natural
      Given Emil is a person in the case
      And Emil died in custody
        | by            | <by>            |
        | injuries seen | <injuries seen> |
        | held at       | <held at>       |
        | natural       | <natural>       |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death in custody in unnatural circumstances

      Examples:
        | by                            | injuries seen | held at  | natural | outcome                |
        | police officers               | yes           | unknown  | unknown | is potentially engaged |
        | staff of a place of detention | no            | a prison | yes     | is not engaged         |

    Scenario: Death in custody in unnatural circumstances: not from a killing by police officers
      Given Emil is a person in the case
      And Emil was killed
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death in custody in unnatural circumstances

    Scenario: Death in custody in unnatural circumstances: where the death in custody concerns somebody else
      Given Emil is a person in the case
      And Oleg is a person in the case
      And Oleg died in custody
        | by      | an armed group |
        | held at | a home         |
      And Emil was killed
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death in custody in unnatural circumstances

    Scenario: Death in custody in unnatural circumstances: the State may argue death that a proper investigation showed to be in keeping with the duty to protect life
      Given Halima is a woman
      And Halima died in custody, called the death
        | by            | police officers |
        | injuries seen | yes             |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Halima: death in custody in unnatural circumstances
      And the limit "death that a proper investigation showed to be in keeping with the duty to protect life" is shown as not invoked
      And the test of "death that a proper investigation showed to be in keeping with the duty to protect life" has these limbs
        | investigation | an independent, prompt, thorough and transparent investigation was made                                   |
        | result        | it establishes that the State kept to its duties under article 6, care and protection in custody included |
      Given the death is told otherwise
        | natural | yes |
      When the facts are assessed again
      Then ICCPR article 6(1) is potentially engaged for Halima: death in custody in unnatural circumstances
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

    Scenario Outline: Death sentence for protected activity turns on the penalty, who acted and whether the acts charged are the activity itself
      Given Zhenya is a person in the case
      And Zhenya was sentenced
        | type | <type> |
        | by   | <by>   |
      And a charge was brought against Zhenya
        | based on activity | <based on activity> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death sentence for protected activity

      Examples:
        | type    | by                      | based on activity | outcome                |
        | death   | unknown                 | yes               | is potentially engaged |
        | death   | unknown                 | no                | is not engaged         |
        | death   | an armed group          | yes               | is not engaged         |
        | death   | agents of another State | yes               | is not engaged         |
        | unknown | unknown                 | yes               | is undetermined        |

    Scenario: Death sentence for protected activity: what happened to somebody else is not enough
      Given Zhenya is a person in the case
      And Iman is a person in the case
      And Iman was sentenced
        | type | death |
      And a charge was brought against Zhenya
        | based on activity | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death sentence for protected activity

    Scenario: Death sentence for protected activity: not where it belongs to another charge
      Given Zhenya is a person in the case
      And a charge was brought against Zhenya, called the charge
        | based on activity | no |
      And Zhenya was sentenced
        | type   | death      |
        | charge | the charge |
      And a charge was brought against Zhenya
        | based on activity | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death sentence for protected activity

    Scenario: Death sentence resting on a coerced confession
      Given Viktor is a person with a disability
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

    Scenario Outline: Death sentence resting on a coerced confession turns on the penalty and who acted
      Given Shura is a person in the case
      And Shura was sentenced
        | type | <type> |
        | by   | <by>   |
      And Shura was ill-treated, called the ill treatment
        | by | police officers |
      And Shura was made to confess or sign a statement
        | used in court    | yes               |
        | obtained through | the ill treatment |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death sentence resting on a coerced confession

      Examples:
        | type    | by                      | outcome                |
        | death   | unknown                 | is potentially engaged |
        | death   | an armed group          | is not engaged         |
        | death   | agents of another State | is not engaged         |
        | unknown | unknown                 | is undetermined        |

    Scenario: Death sentence resting on a coerced confession: what happened to somebody else is not enough
      Given Shura is a person in the case
      And Nur is a person in the case
      And Shura was sentenced
        | type | death |
      And Nur was ill-treated, called the ill treatment
        | by | police officers |
      And Nur was made to confess or sign a statement
        | used in court    | yes               |
        | obtained through | the ill treatment |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: death sentence resting on a coerced confession

    Scenario: Death sentence resting on a coerced confession: not where it belongs to another charge
      Given Shura is a person in the case
      And a charge was brought against Shura, called the charge
      And Shura was sentenced
        | type   | death      |
        | charge | the charge |
      And a charge was brought against Shura, called the charge 2
      And Shura was ill-treated, called the ill treatment
        | by | police officers |
      And Shura was made to confess or sign a statement
        | used in court    | yes               |
        | obtained through | the ill treatment |
        | charge           | the charge 2      |
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

    Scenario Outline: Death through the negligence of officials turns on who acted and the circumstances
      Given Asel is a person in the case
      And Asel was killed
        | by           | <by>           |
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: death through the negligence of officials

      Examples:
        | by                                   | circumstance                | outcome                |
        | staff of a public health institution | negligence                  | is potentially engaged |
        | a private employer                   | negligence                  | is not engaged         |
        | police officers                      | a law enforcement operation | is not engaged         |

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

    Scenario Outline: Inquiry into a disappearance: what decides it
      Given Ilyas is a person in the case
      And Ilyas was taken away and disappeared, called the disappearance
        | by              | police officers   |
        | fate known      | <fate known>      |
        | search made     | <search made>     |
        | family searched | <family searched> |
      And as regards an investigation into what happened to Ilyas
        | about  | the disappearance |
        | opened | <opened>          |
        | delay  | <delay>           |
        | result | <result>          |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: inquiry into a disappearance

      Examples:
        | fate known | search made | family searched | opened | delay       | result                 | outcome                |
        | no         | yes         | no              | no     | unknown     | unknown                | is potentially engaged |
        | no         | yes         | no              | yes    | after years | unknown                | is potentially engaged |
        | no         | yes         | no              | yes    | unknown     | suspension             | is potentially engaged |
        | no         | yes         | no              | yes    | unknown     | closure without result | is potentially engaged |
        | yes        | unknown     | unknown         | no     | unknown     | unknown                | is not engaged         |
        | no         | yes         | no              | yes    | at once     | an open investigation  | is not engaged         |

    Scenario Outline: Inquiry into a disappearance, with a disappearance, turns on who acted, whether the authorities searched and whether the family asked the authorities
      Given Ilyas is a person in the case
      And Ilyas was taken away and disappeared
        | by              | <by>              |
        | fate known      | no                |
        | search made     | <search made>     |
        | family searched | <family searched> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: inquiry into a disappearance

      Examples:
        | by                   | search made | family searched | outcome                |
        | police officers      | no          | unknown         | is potentially engaged |
        | unidentified persons | unknown     | yes             | is potentially engaged |

    Scenario Outline: Inquiry into a disappearance, with a disappearance and complaint or report to the authorities: what decides it
      Given Ilyas is a person in the case
      And Ilyas was taken away and disappeared, called the disappearance
        | by              | police officers   |
        | fate known      | <fate known>      |
        | search made     | <search made>     |
        | family searched | <family searched> |
      And a complaint or report was made about what happened to Ilyas
        | about | the disappearance |
        | to    | <to>              |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: inquiry into a disappearance

      Examples:
        | fate known | search made | family searched | to                 | outcome                |
        | no         | yes         | no              | police officers    | is potentially engaged |
        | yes        | unknown     | unknown         | police officers    | is not engaged         |
        | no         | yes         | no              | a private employer | is not engaged         |

    Scenario: Inquiry into a disappearance: where the complaint concerns a search
      Given Ilyas is a person in the case
      And Ilyas was taken away and disappeared
        | by              | police officers |
        | fate known      | no              |
        | search made     | yes             |
        | family searched | no              |
      And the premises of Ilyas were searched, called the search
        | by | police officers |
      And a complaint or report was made about what happened to Ilyas
        | about | the search      |
        | to    | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: inquiry into a disappearance

    Scenario: Inquiry into a disappearance: where the investigation concerns a search
      Given Ilyas is a person in the case
      And Ilyas was taken away and disappeared
        | by              | police officers |
        | fate known      | no              |
        | search made     | yes             |
        | family searched | no              |
      And the premises of Ilyas were searched, called the search
        | by | police officers |
      And as regards an investigation into what happened to Ilyas
        | about  | the search |
        | opened | no         |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: inquiry into a disappearance

    Scenario: Inquiry into a disappearance: what is told of two events is not read as one
      Given Ilyas is a person in the case
      And Ilyas was taken away and disappeared
        | by               | an armed group |
        | official consent | no             |
        | fate known       | no             |
        | search made      | no             |
      And Ilyas was taken away and disappeared
        | by         | police officers |
        | fate known | yes             |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: inquiry into a disappearance

    Scenario: Investigation of lethal force that was survived
      Given Inobat is a woman
      And Inobat was physically attacked
        | life endangered | yes |
      And as regards an investigation into what happened to Inobat
        | about | the attack |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Inobat: investigation of lethal force that was survived
      And with HRC General Comment No. 36, paragraphs 27 and 28
      And with HRC General Comment No. 31, paragraph 15
      And because of the attack and the investigation
      And it is primary
      And no limit is shown

    Scenario Outline: Investigation of lethal force that was survived turns on whether the attack could have killed
      Given Farid is a person in the case
      And Farid was physically attacked, called the attack
        | life endangered | <life endangered> |
      And as regards an investigation into what happened to Farid
        | about | the attack |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: investigation of lethal force that was survived

      Examples:
        | life endangered | outcome                |
        | yes             | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Investigation of lethal force that was survived: so too with a physical attack, an investigation and complaint or report to the authorities
      Given Farid is a person in the case
      And Farid was physically attacked
        | life endangered | yes |
      And as regards an investigation into what happened to Farid
        | opened | no |
      And a complaint or report was made about what happened to Farid
        | to        | police officers |
        | asked for | release         |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged: investigation of lethal force that was survived

    Scenario: Investigation of lethal force that was survived: not from a physical attack alone
      Given Farid is a person in the case
      And Farid was physically attacked
        | life endangered | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: investigation of lethal force that was survived

    Scenario: Investigation of lethal force that was survived: where the investigation concerns threats
      Given Farid is a person in the case
      And Farid was physically attacked
        | life endangered | yes |
      And threats or insults were directed at Farid, called the threat
      And as regards an investigation into what happened to Farid
        | about | the threat |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: investigation of lethal force that was survived

    Scenario: Investigation of lethal force that was survived: where the investigation and the complaint concern threats
      Given Farid is a person in the case
      And Farid was physically attacked
        | life endangered | yes |
      And threats or insults were directed at Farid, called the threat
      And as regards an investigation into what happened to Farid
        | about  | the threat |
        | opened | no         |
      And a complaint or report was made about what happened to Farid
        | about | the threat      |
        | to    | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: investigation of lethal force that was survived

    Scenario: Killing after threats that the authorities knew of
      Given Nargiza is a lawyer
      And Nargiza was killed
        | by              | unidentified persons |
        | earlier threats | yes                  |
        | date            | 2020-05-01           |
      And a complaint or report was made about what happened to Nargiza
        | to        | police officers |
        | asked for | protection      |
        | date      | 2020-04-01      |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Nargiza: killing after threats that the authorities knew of
      And with HRC General Comment No. 36, paragraphs 7, 18, 21 and 23
      And because of the killing and the complaint
      And it is primary
      And no limit is shown

    Scenario Outline: Killing after threats that the authorities knew of turns on who acted, whether threats came first and what was asked for and when
      Given Murat is a person in the case
      And Murat was killed
        | by              | <by>              |
        | earlier threats | <earlier threats> |
        | date            | 2020-05-01        |
      And a complaint or report was made about what happened to Murat
        | to        | police officers |
        | asked for | <asked for>     |
        | date      | <reported>      |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing after threats that the authorities knew of

      Examples:
        | by                   | earlier threats | asked for  | reported   | outcome                |
        | unidentified persons | yes             | protection | 2020-04-01 | is potentially engaged |
        | unidentified persons | yes             | protection | 2020-06-01 | is not engaged         |
        | unknown              | no              | protection | 2020-04-01 | is not engaged         |
        | unknown              | yes             | release    | 2020-04-01 | is not engaged         |

    Scenario: Killing after threats that the authorities knew of: where the killing concerns somebody else
      Given Murat is a person in the case
      And Parviz is a person in the case
      And Parviz was killed
        | by              | unidentified persons |
        | earlier threats | yes                  |
      And a complaint or report was made about what happened to Murat
        | to        | police officers |
        | asked for | protection      |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: killing after threats that the authorities knew of

    Scenario: Killing by agents of the State
      Given Nurlan is a journalist
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

    Scenario: Killing by agents of the State, under the comment that stood before 2018
      Given Nurlan is a journalist
      And Nurlan was killed
        | by | police officers |
      When the facts are assessed for Kazakhstan under the law of 2 March 2010
      Then ICCPR article 6(1) is potentially engaged for Nurlan: killing by agents of the State
      And with HRC General Comment No. 6, paragraph 3

    Scenario Outline: Killing by agents of the State turns on who acted
      Given Boris is a person in the case
      And Boris was killed
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing by agents of the State

      Examples:
        | by                         | outcome                |
        | police officers            | is potentially engaged |
        | a known private individual | is not engaged         |

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

    Scenario Outline: Law that does not protect life turns on the field of law and what was done with the law
      Given Kamila is a person in the case
      And a law or policy concerns the rights of Kamila
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: law that does not protect life

      Examples:
        | area                                       | step                                                       | outcome                |
        | the protection of life                     | absence of a law that guarantees the right                 | is potentially engaged |
        | private life or correspondence or the home | absence of a law that guarantees the right                 | is not engaged         |
        | the protection of life                     | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Lethal force against someone who endangered nobody
      Given Lev is a man
      And Lev was killed
        | by           | members of the armed forces |
        | danger posed | no                          |
        | circumstance | the policing of an assembly |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Lev: lethal force against someone who endangered nobody
      And with HRC General Comment No. 36, paragraph 12
      And with Basic Principles on the Use of Force and Firearms, principles 9, 4, 5, 7 and 8
      And it is primary
      And no limit is shown

    Scenario Outline: Lethal force against someone who endangered nobody turns on who acted, whether the person killed endangered life and the circumstances
      Given Leyla is a person in the case
      And Leyla was killed
        | by           | <by>           |
        | danger posed | <danger posed> |
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: lethal force against someone who endangered nobody

      Examples:
        | by                            | danger posed | circumstance                                                | outcome                |
        | police officers               | no           | unknown                                                     | is potentially engaged |
        | staff of a place of detention | no           | unknown                                                     | is potentially engaged |
        | border or migration officers  | no           | unknown                                                     | is potentially engaged |
        | members of the armed forces   | no           | a law enforcement operation                                 | is potentially engaged |
        | members of the armed forces   | no           | an act aimed at that person                                 | is potentially engaged |
        | members of the armed forces   | no           | a place or transport under the control of those responsible | is potentially engaged |
        | members of the armed forces   | no           | hatred of a group                                           | is potentially engaged |
        | police officers               | yes          | unknown                                                     | is not engaged         |
        | members of the armed forces   | no           | combat between armed forces                                 | is not engaged         |
        | a company                     | no           | an act aimed at that person                                 | is not engaged         |

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

    Scenario Outline: Lethal force by private guards whom the State empowered: what decides it
      Given Nurlan is a person in the case
      And Nurlan was physically attacked
        | by                 | <by>                 |
        | empowered by state | <empowered by state> |
        | life endangered    | <life endangered>    |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: lethal force by private guards whom the State empowered

      Examples:
        | by                      | empowered by state | life endangered | outcome                |
        | private security guards | yes                | yes             | is potentially engaged |
        | private security guards | no                 | yes             | is not engaged         |
        | private security guards | yes                | no              | is not engaged         |
        | unknown                 | yes                | yes             | is undetermined        |

    Scenario Outline: Lethal force by private guards whom the State empowered, with a killing: what decides it
      Given Nurlan is a person in the case
      And Nurlan was killed
        | by                 | <by>                 |
        | empowered by state | <empowered by state> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: lethal force by private guards whom the State empowered

      Examples:
        | by                      | empowered by state | outcome                |
        | private security guards | yes                | is potentially engaged |
        | police officers         | yes                | is not engaged         |
        | private security guards | no                 | is not engaged         |

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

    Scenario Outline: Mandatory death sentence turns on the penalty and whether it was as the only punishment that the law allows
      Given Jamshid is a person in the case
      And Jamshid was sentenced
        | type      | <type>      |
        | mandatory | <mandatory> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: mandatory death sentence

      Examples:
        | type                  | mandatory | outcome                |
        | death                 | yes       | is potentially engaged |
        | death                 | no        | is not engaged         |
        | imprisonment for life | yes       | is not engaged         |

    Scenario: Mass killing
      Given Jamshid is a person with a disability
      And Jamshid was killed
        | circumstance | a mass killing |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Jamshid: mass killing
      And with HRC General Comment No. 36, paragraphs 27 and 28
      And with HRC General Comment No. 31, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Mass killing turns on the circumstances
      Given Kamila is a person in the case
      And Kamila was killed
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: mass killing

      Examples:
        | circumstance                | outcome                |
        | a mass killing              | is potentially engaged |
        | an act aimed at that person | is not engaged         |

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
      And with Siracusa Principles, principle 58
      And it is primary
      And no limit is shown

    Scenario Outline: Protection of life set aside in an emergency turns on the field of law and who acted
      Given Tahir is a person in the case
      And Tahir was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: protection of life set aside in an emergency

      Examples:
        | area                   | by                  | outcome                |
        | the protection of life | agents of the State | is potentially engaged |
        | arrest and detention   | agents of the State | is not engaged         |
        | the protection of life | an armed group      | is not engaged         |

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

    Scenario Outline: Removal to a danger of death turns on who acted, the stage and the danger feared
      Given Kamila is a person in the case
      And Kamila was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: removal to a danger of death

      Examples:
        | by                           | stage       | risk              | outcome                |
        | border or migration officers | requested   | loss of life      | is potentially engaged |
        | border or migration officers | carried out | loss of life      | is potentially engaged |
        | border or migration officers | feared      | loss of life      | is not engaged         |
        | border or migration officers | ordered     | the death penalty | is not engaged         |
        | unknown                      | ordered     | loss of life      | is undetermined        |

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
      Given Tamara is a woman
      And Tamara was removed or was to be removed from the country
        | by                      | border or migration officers |
        | stage                   | ordered                      |
        | risk                    | the death penalty            |
        | death penalty abolished | yes                          |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Tamara: removal to the death penalty by a State that has none for the offence
      And with HRC General Comment No. 36, paragraphs 30 and 34
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to the death penalty by a State that has none for the offence: what decides it
      Given Polina is a person in the case
      And Polina was removed or was to be removed from the country
        | by                      | <by>                      |
        | stage                   | <stage>                   |
        | risk                    | <risk>                    |
        | death penalty abolished | <death penalty abolished> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: removal to the death penalty by a State that has none for the offence

      Examples:
        | by                           | stage       | risk              | death penalty abolished | outcome                |
        | border or migration officers | requested   | the death penalty | yes                     | is potentially engaged |
        | border or migration officers | carried out | the death penalty | yes                     | is potentially engaged |
        | border or migration officers | feared      | the death penalty | yes                     | is not engaged         |
        | border or migration officers | ordered     | torture           | yes                     | is not engaged         |
        | border or migration officers | ordered     | the death penalty | unknown                 | is undetermined        |
        | unknown                      | ordered     | the death penalty | yes                     | is undetermined        |

    Scenario: Surroundings that endanger life
      Given Madina is a woman
      And the surroundings in which Madina lives were polluted or endangered
        | life at risk | yes |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Madina: surroundings that endanger life
      And with HRC General Comment No. 36, paragraphs 62, 26 and 7
      And it is primary
      And no limit is shown

    Scenario Outline: Surroundings that endanger life turns on whether life or health was at serious risk
      Given Feruza is a person in the case
      And the surroundings in which Feruza lives were polluted or endangered
        | life at risk | <life at risk> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: surroundings that endanger life

      Examples:
        | life at risk | outcome                |
        | yes          | is potentially engaged |
        | no           | is not engaged         |

    Scenario: Termination of pregnancy refused in spite of a risk
      Given Lola is a woman
      And as regards health care for Lola
        | given        | no                         |
        | life at risk | yes                        |
        | of           | a termination of pregnancy |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Lola: termination of pregnancy refused in spite of a risk
      And with HRC General Comment No. 36, paragraph 8
      And it is primary
      And no limit is shown

    Scenario Outline: Termination of pregnancy refused in spite of a risk turns on whether care was given, whether life or health was at serious risk and what was concerned
      Given Umida is a person in the case
      And as regards health care for Umida
        | given        | <given>        |
        | life at risk | <life at risk> |
        | of           | <of>           |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: termination of pregnancy refused in spite of a risk

      Examples:
        | given | life at risk | of                         | outcome                |
        | no    | yes          | a termination of pregnancy | is potentially engaged |
        | yes   | yes          | a termination of pregnancy | is not engaged         |
        | no    | no           | a termination of pregnancy | is not engaged         |
        | no    | yes          | emergency care             | is not engaged         |

    Scenario: Threats to life call for protection
      Given Rustam is a journalist
      And threats or insults were directed at Rustam
        | content | a death threat |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Rustam: threats to life call for protection
      And with HRC General Comment No. 36, paragraphs 7, 20, 21 and 23
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 4
      And with UDHR article 3
      And it is primary
      And no limit is shown

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

    Scenario Outline: Unnatural death in custody without a proper investigation: what decides it
      Given Murat is a person in the case
      And Murat died in custody
        | by            | <by>            |
        | injuries seen | <injuries seen> |
        | held at       | <held at>       |
        | natural       | <natural>       |
      And as regards an investigation into what happened to Murat
        | opened       | <opened>       |
        | result       | <result>       |
        | body accused | <body accused> |
        | delay        | <delay>        |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: unnatural death in custody without a proper investigation

      Examples:
        | by                            | injuries seen | held at  | natural | opened  | result                          | body accused | delay       | outcome                |
        | police officers               | yes           | unknown  | unknown | no      | unknown                         | unknown      | unknown     | is potentially engaged |
        | police officers               | yes           | unknown  | unknown | unknown | suspension                      | unknown      | unknown     | is potentially engaged |
        | police officers               | yes           | unknown  | unknown | unknown | closure without result          | unknown      | unknown     | is potentially engaged |
        | police officers               | yes           | unknown  | unknown | unknown | unknown                         | yes          | unknown     | is potentially engaged |
        | police officers               | yes           | unknown  | unknown | yes     | punishment of those responsible | no           | at once     | is not engaged         |
        | staff of a place of detention | no            | a prison | yes     | no      | suspension                      | yes          | after weeks | is not engaged         |

    Scenario: Unnatural death in custody without a proper investigation: where the death in custody and the investigation concern somebody else
      Given Murat is a person in the case
      And Parviz is a person in the case
      And Parviz died in custody
        | by            | staff of a place of detention |
        | held at       | a prison                      |
        | natural       | yes                           |
        | injuries seen | no                            |
      And Murat was killed
        | by | police officers |
      And as regards an investigation into what happened to Parviz
        | opened       | no          |
        | delay        | after weeks |
        | result       | suspension  |
        | body accused | yes         |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: unnatural death in custody without a proper investigation

    Scenario: Unnatural death in custody without a proper investigation: where the investigation concerns threats
      Given Murat is a person in the case
      And Murat died in custody
        | by            | police officers |
        | injuries seen | yes             |
      And threats or insults were directed at Murat, called the threat
      And as regards an investigation into what happened to Murat
        | about  | the threat  |
        | opened | yes         |
        | delay  | after weeks |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: unnatural death in custody without a proper investigation

    Scenario: Unnatural death in custody without a proper investigation: where the investigation and the complaint concern threats
      Given Murat is a person in the case
      And Murat died in custody
        | by            | police officers |
        | injuries seen | yes             |
      And threats or insults were directed at Murat, called the threat
      And as regards an investigation into what happened to Murat
        | about  | the threat            |
        | opened | no                    |
        | result | an open investigation |
      And a complaint or report was made about what happened to Murat
        | about | the threat      |
        | to    | police officers |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: unnatural death in custody without a proper investigation

    Scenario: Unnatural death in custody without a proper investigation: what happened to somebody else is not enough
      Given Murat is a person in the case
      And Parviz is a person in the case
      And Parviz died in custody
        | by            | police officers |
        | injuries seen | yes             |
      And as regards an investigation into what happened to Murat
        | delay | after weeks |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: unnatural death in custody without a proper investigation

    Scenario: A life ended to end suffering
      Given Tahir is a man
      And Tahir was killed
        | circumstance | an act that ended a life to end suffering |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Tahir: a life ended to end suffering
      And with HRC General Comment No. 36, paragraph 9
      And it is supporting
      And the limit "help in dying that the law allows for adults who suffer and decide freely" is shown as not invoked
      And no other limit is shown

    Scenario Outline: A life ended to end suffering turns on the circumstances
      Given Timur is a person in the case
      And Timur was killed
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: a life ended to end suffering

      Examples:
        | circumstance                              | outcome                |
        | an act that ended a life to end suffering | is potentially engaged |
        | suicide under pressure                    | is not engaged         |

    Scenario: A life ended to end suffering: the State may argue help in dying that the law allows for adults who suffer and decide freely
      Given Tahir is a man
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
      Given Tamara is a woman
      And Tamara was subjected to powers of a state of emergency
        | by | agents of the State |
      And Tamara was killed
        | by | agents of the State |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Tamara: killing excused by an emergency
      And with HRC General Comment No. 36, paragraphs 67 and 2
      And with HRC General Comment No. 29, paragraph 7
      And because of the emergency powers and the killing
      And it is supporting
      And the limit "lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat" is shown as not invoked
      And the limit "a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Killing excused by an emergency turns on who acted
      Given Ilyas is a person in the case
      And Ilyas was subjected to powers of a state of emergency
        | by | <by> |
      And Ilyas was killed
        | by | <by of the killing> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing excused by an emergency

      Examples:
        | by                  | by of the killing   | outcome                |
        | agents of the State | agents of the State | is potentially engaged |
        | unknown             | agents of the State | is undetermined        |
        | agents of the State | unknown             | is undetermined        |

    Scenario: Killing excused by an emergency: what happened to somebody else is not enough
      Given Ilyas is a person in the case
      And Tahir is a person in the case
      And Tahir was subjected to powers of a state of emergency
        | by | agents of the State |
      And Ilyas was killed
        | by | agents of the State |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: killing excused by an emergency

    Scenario: Killing excused by an emergency: where the killing concerns a search
      Given Ilyas is a person in the case
      And Ilyas was subjected to powers of a state of emergency
        | by | agents of the State |
      And the premises of Ilyas were searched, called the search
      And Ilyas was killed
        | about | the search          |
        | by    | agents of the State |
      When the facts are assessed
      Then ICCPR article 6(1) is not engaged: killing excused by an emergency

    Scenario: Killing excused by an emergency: the State may argue a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary
      Given Tamara is a woman
      And Tamara was subjected to powers of a state of emergency
        | by | agents of the State |
      And Tamara was killed
        | by | agents of the State |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Tamara: killing excused by an emergency
      And the limit "a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary" is shown as not invoked
      And the test of "a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary" has these limbs
        | emergency | an emergency that threatens the life of the nation existed, of that nature                                |
        | need      | the measure was reasonable and necessary under the circumstances, limited in time and reviewed by a court |
      Given the emergency powers are told otherwise
        | nation threatened | yes |
      When the facts are assessed again
      Then ICCPR article 6(1) is potentially engaged for Tamara: killing excused by an emergency
      And the limit "a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary" is shown as invoked by the emergency powers
      And on "emergency" the facts say of the emergency powers, nation threatened: the life of the nation was threatened

    Scenario: Killing in an armed conflict
      Given Elena is a journalist
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

    Scenario Outline: Killing in an armed conflict turns on who acted and the circumstances
      Given Yana is a person in the case
      And Yana was killed
        | by           | <by>           |
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 6(1) <outcome>: killing in an armed conflict

      Examples:
        | by                  | circumstance                | outcome                |
        | agents of the State | armed conflict              | is potentially engaged |
        | a private employer  | armed conflict              | is not engaged         |
        | agents of the State | an act aimed at that person | is not engaged         |

    Scenario: Killing in an armed conflict: the State may argue act in keeping with humanitarian law in an armed conflict
      Given Elena is a journalist
      And Elena was killed
        | by           | agents of the State |
        | circumstance | armed conflict      |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Elena: killing in an armed conflict
      And the limit "act in keeping with humanitarian law in an armed conflict" is shown as not invoked
      And the test of "act in keeping with humanitarian law in an armed conflict" has these limbs
        | humanitarian law   | the act keeps to humanitarian law and other norms that apply                |
        | both bodies of law | humanitarian law guides the reading of the Covenant and does not replace it |
      Given the authorities explained what was done to Elena
        | with | the act was in keeping with humanitarian law |
      When the facts are assessed again
      Then ICCPR article 6(1) is potentially engaged for Elena: killing in an armed conflict
      And the limit "act in keeping with humanitarian law in an armed conflict" is shown as invoked by the justification
      And on "humanitarian law" the facts say of the killing, circumstance: in the setting of armed conflict

  Rule: Article 6(2): Where not abolished, death sentences are only for the most serious crimes, under existing law and a final competent judgment

    Scenario: Death penalty brought back or extended
      Given Kamil is a man
      And a law or policy concerns the rights of Kamil
        | area                | the death penalty |
        | new capital offence | yes               |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Kamil: death penalty brought back or extended
      And with HRC General Comment No. 36, paragraphs 34, 35 and 36
      And it is primary
      And no limit is shown

    Scenario Outline: Death penalty brought back or extended turns on the field of law and whether it brings the death penalty back or extends it
      Given Ulan is a person in the case
      And a law or policy concerns the rights of Ulan
        | area                | <area>                |
        | new capital offence | <new capital offence> |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: death penalty brought back or extended

      Examples:
        | area                                       | new capital offence | outcome                |
        | the death penalty                          | yes                 | is potentially engaged |
        | the death penalty                          | no                  | is not engaged         |
        | protection from torture and other violence | yes                 | is not engaged         |

    Scenario: Death sentence after a trial without the guarantees of article 14
      Given Farid is a person with a disability
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

    Scenario Outline: Death sentence after a trial without the guarantees of article 14 turns on the penalty and who acted
      Given Umut is a person in the case
      And Umut was sentenced
        | type | <type> |
        | by   | <by>   |
      And as regards the access of Umut to the case file
        | access | no |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: death sentence after a trial without the guarantees of article 14

      Examples:
        | type         | by                      | outcome                |
        | death        | unknown                 | is potentially engaged |
        | imprisonment | unknown                 | is not engaged         |
        | death        | an armed group          | is not engaged         |
        | death        | agents of another State | is not engaged         |

    Scenario: Death sentence after a trial without the guarantees of article 14: what happened to somebody else is not enough
      Given Umut is a person in the case
      And Sasha is a person in the case
      And Sasha was sentenced
        | type | death |
      And as regards the access of Umut to the case file
        | access | no |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence after a trial without the guarantees of article 14

    Scenario: Death sentence after a trial without the guarantees of article 14: where the appeal belongs to a lawsuit
      Given Umut is a person in the case
      And a charge was brought against Umut, called the charge
      And Umut was sentenced
        | type   | death      |
        | charge | the charge |
      And Umut was sued, called the lawsuit
      And as regards an appeal by Umut
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

    Scenario: Death sentence for an offence other than intentional killing: the State may argue death penalty in a State that retains it, within the strictest limits
      Given Daniyar is a journalist
      And Daniyar was sentenced
        | type | death |
      And a charge was brought against Daniyar
        | offence | a drug offence |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Daniyar: death sentence for an offence other than intentional killing
      And the limit "death penalty in a State that retains it, within the strictest limits" is shown as invoked
      And the test of "death penalty in a State that retains it, within the strictest limits" has these limbs
        | retained            | the State has not abolished the death penalty, by treaty or in law                         |
        | most-serious-crimes | for intentional killing of extreme gravity only, not made mandatory by law                 |
        | existing-law        | under a clear law in force when the crime was committed                                    |
        | fair-trial          | after a trial with every guarantee of article 14, by a final judgment of a competent court |

    Scenario Outline: Death sentence for an offence other than intentional killing turns on the offence
      Given Valya is a man
      And a charge was brought against Valya, called the charge
        | by      | officers of the prosecution service |
        | offence | <offence>                           |
      And Valya was sentenced
        | type   | death      |
        | charge | the charge |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: death sentence for an offence other than intentional killing

      Examples:
        | offence                                                      | outcome         |
        | terrorism                                                    | is undetermined |
        | an attempt to seize power or change the constitutional order | is undetermined |

    Scenario Outline: Death sentence for an offence other than intentional killing turns on the penalty, who acted, the offence and whether it was for killing someone on purpose
      Given Valya is a person in the case
      And Valya was sentenced
        | type | <type> |
        | by   | <by>   |
      And a charge was brought against Valya
        | offence             | <offence>             |
        | intentional killing | <intentional killing> |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: death sentence for an offence other than intentional killing

      Examples:
        | type         | by                      | offence                                                         | intentional killing | outcome                |
        | death        | unknown                 | offending religious feelings                                    | unknown             | is potentially engaged |
        | death        | unknown                 | a violent offence                                               | no                  | is potentially engaged |
        | death        | unknown                 | a breach of the rules on assemblies                             | unknown             | is potentially engaged |
        | death        | unknown                 | membership or activity of a banned or unregistered organisation | unknown             | is potentially engaged |
        | death        | unknown                 | an economic offence or an offence of office                     | unknown             | is potentially engaged |
        | death        | unknown                 | an offence against public order                                 | unknown             | is potentially engaged |
        | death        | unknown                 | a breach of the rules on religion                               | unknown             | is potentially engaged |
        | imprisonment | unknown                 | a drug offence                                                  | unknown             | is not engaged         |
        | death        | an armed group          | a drug offence                                                  | unknown             | is not engaged         |
        | death        | agents of another State | a drug offence                                                  | unknown             | is not engaged         |
        | death        | unknown                 | a breach of border or migration rules                           | no                  | is not engaged         |

    Scenario: Death sentence for an offence other than intentional killing: what happened to somebody else is not enough
      Given Valya is a person in the case
      And Zhenya is a person in the case
      And Zhenya was sentenced
        | type | death |
      And a charge was brought against Valya
        | offence | a drug offence |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence for an offence other than intentional killing

    Scenario: Death sentence for an offence other than intentional killing: left open where nothing says whether the violent offence was a killing on purpose
      Given Valya is a man
      And a charge was brought against Valya, called the charge
        | by                | officers of the prosecution service |
        | procedure         | criminal proceedings                |
        | offence           | a violent offence                   |
        | linked to         | a private matter                    |
        | based on activity | no                                  |
      And Valya was sentenced
        | charge | the charge |
        | type   | death      |
      When the facts are assessed
      Then ICCPR article 6(2) is undetermined: death sentence for an offence other than intentional killing

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

    Scenario Outline: Death sentence under a law adopted after the acts turns on whether the law was adopted after the acts, the penalty and who acted
      Given Bakyt is a person in the case
      And a charge was brought against Bakyt
        | later law | <later law> |
      And Bakyt was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: death sentence under a law adopted after the acts

      Examples:
        | later law | type    | by                      | outcome                |
        | yes       | death   | unknown                 | is potentially engaged |
        | no        | death   | unknown                 | is not engaged         |
        | yes       | death   | an armed group          | is not engaged         |
        | yes       | death   | agents of another State | is not engaged         |
        | yes       | unknown | unknown                 | is undetermined        |

    Scenario: Death sentence under a law adopted after the acts: what happened to somebody else is not enough
      Given Bakyt is a person in the case
      And Jamshid is a person in the case
      And a charge was brought against Jamshid
        | later law | yes |
      And Bakyt was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: death sentence under a law adopted after the acts

    Scenario: Death sentence under a law adopted after the acts: not where it belongs to another charge
      Given Bakyt is a person in the case
      And a charge was brought against Bakyt, called the charge
        | later law | yes |
      And a charge was brought against Bakyt, called the charge 2
      And Bakyt was sentenced
        | type   | death        |
        | charge | the charge 2 |
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

    Scenario Outline: Execution while an appeal, a petition or interim measures were pending: what decides it
      Given Dana is a person in the case
      And Dana was sentenced
        | type             | <type>             |
        | executed         | <executed>         |
        | pardon pending   | no                 |
        | interim measures | <interim measures> |
      And an international body asked for interim measures for Dana
        | of       | <of>       |
        | complied | <complied> |
        | lifted   | <lifted>   |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: execution while an appeal, a petition or interim measures were pending

      Examples:
        | type   | executed | interim measures | of                                | complied | lifted  | outcome                |
        | death  | yes      | no               | not to carry out a death sentence | no       | unknown | is potentially engaged |
        | death  | yes      | no               | not to remove the person          | no       | unknown | is not engaged         |
        | death  | yes      | no               | not to carry out a death sentence | yes      | unknown | is not engaged         |
        | death  | yes      | no               | not to carry out a death sentence | no       | yes     | is not engaged         |
        | death  | no       | unknown          | not to carry out a death sentence | no       | unknown | is not engaged         |
        | a fine | yes      | unknown          | not to carry out a death sentence | no       | unknown | is not engaged         |

    Scenario Outline: Execution while an appeal, a petition or interim measures were pending, with a sentence and an appeal: what decides it
      Given Dana is a person in the case
      And Dana was sentenced
        | type             | <type>             |
        | executed         | <executed>         |
        | pardon pending   | <pardon pending>   |
        | interim measures | <interim measures> |
      And as regards an appeal by Dana, called the appeal
        | result | the appeal pending |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: execution while an appeal, a petition or interim measures were pending

      Examples:
        | type   | executed | pardon pending | interim measures | outcome                |
        | death  | yes      | unknown        | unknown          | is potentially engaged |
        | a fine | yes      | yes            | yes              | is not engaged         |
        | death  | no       | yes            | yes              | is not engaged         |

    Scenario Outline: Execution while an appeal, a petition or interim measures were pending, with a charge, a sentence and an appeal: what decides it
      Given Dana is a person in the case
      And a charge was brought against Dana, called the charge
      And Dana was sentenced
        | type     | <type>     |
        | executed | <executed> |
      And as regards an appeal by Dana, called the appeal
        | result | the appeal pending |
        | charge | the charge         |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: execution while an appeal, a petition or interim measures were pending

      Examples:
        | type   | executed | outcome                |
        | death  | yes      | is potentially engaged |
        | a fine | yes      | is not engaged         |
        | death  | no       | is not engaged         |

    Scenario Outline: Execution while an appeal, a petition or interim measures were pending, with a sentence: what decides it
      Given Dana is a person in the case
      And Dana was sentenced
        | type             | death              |
        | executed         | yes                |
        | pardon pending   | <pardon pending>   |
        | interim measures | <interim measures> |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: execution while an appeal, a petition or interim measures were pending

      Examples:
        | pardon pending | interim measures | outcome                |
        | no             | yes              | is potentially engaged |
        | unknown        | unknown          | is undetermined        |

    Scenario: Execution while an appeal, a petition or interim measures were pending: what happened to somebody else is not enough
      Given Dana is a person in the case
      And Shura is a person in the case
      And Shura was sentenced
        | type             | death |
        | executed         | yes   |
        | pardon pending   | no    |
        | interim measures | no    |
      And an international body asked for interim measures for Dana
        | of       | not to carry out a death sentence |
        | complied | no                                |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: execution while an appeal, a petition or interim measures were pending

    Scenario: Execution while an appeal, a petition or interim measures were pending: where the appeal belongs to a charge
      Given Dana is a person in the case
      And a charge was brought against Dana, called the charge
      And Dana was sentenced
        | type           | death |
        | executed       | yes   |
        | pardon pending | no    |
      And as regards an appeal by Dana
        | result | the decision upheld |
        | charge | the charge          |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: execution while an appeal, a petition or interim measures were pending

    Scenario: Execution while an appeal, a petition or interim measures were pending: not where the appeal was decided and no petition for pardon was pending
      Given Dana is a person in the case
      And Dana was sentenced
        | type           | death |
        | executed       | yes   |
        | pardon pending | no    |
      And as regards an appeal by Dana
        | result | the decision upheld |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: execution while an appeal, a petition or interim measures were pending

    Scenario: Execution while an appeal, a petition or interim measures were pending: where the sentence concerns somebody else
      Given Dana is a person in the case
      And Shura is a person in the case
      And Shura was sentenced
        | type           | death |
        | executed       | yes   |
        | pardon pending | no    |
      And as regards an appeal by Dana, called the appeal
        | result | the appeal pending |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: execution while an appeal, a petition or interim measures were pending

    Scenario: Execution while an appeal, a petition or interim measures were pending: where the appeal belongs to another charge
      Given Dana is a person in the case
      And a charge was brought against Dana, called the charge
      And a charge was brought against Dana, called the charge 2
      And Dana was sentenced
        | type           | death      |
        | executed       | yes        |
        | pardon pending | no         |
        | charge         | the charge |
      And as regards an appeal by Dana, called the appeal
        | charge | the charge 2       |
        | result | the appeal pending |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: execution while an appeal, a petition or interim measures were pending

    Scenario: Execution while an appeal, a petition or interim measures were pending: not where it was somebody else who was executed
      Given Dana is a person in the case
      And Shura is a person in the case
      And a charge was brought against Dana, called the charge
      And as regards an appeal by Dana, called the appeal
        | result | the appeal pending |
        | charge | the charge         |
      And Shura was sentenced
        | type           | death |
        | executed       | yes   |
        | pardon pending | no    |
      When the facts are assessed
      Then ICCPR article 6(2) is not engaged: execution while an appeal, a petition or interim measures were pending

    Scenario: Executed while an appeal or request was open
      Given Rustam is a person in the case
      And Rustam was sentenced
        | type                      | death |
        | executed                  | yes   |
        | appeal open when executed | yes   |
      When the facts are assessed
      Then ICCPR article 6(2) is potentially engaged for Rustam: executed while an appeal or request was open
      And with HRC General Comment No. 36, paragraph 46
      And it is primary
      And no limit is shown

    Scenario Outline: Executed while an appeal or request was open turns on the penalty, whether it was carried out and whether an appeal was open
      Given Rustam is a person in the case
      And Rustam was sentenced
        | type                      | <type>                      |
        | executed                  | <executed>                  |
        | appeal open when executed | <appeal open when executed> |
      When the facts are assessed
      Then ICCPR article 6(2) <outcome>: executed while an appeal or request was open

      Examples:
        | type    | executed | appeal open when executed | outcome                |
        | death   | yes      | yes                       | is potentially engaged |
        | a fine  | yes      | yes                       | is not engaged         |
        | death   | no       | yes                       | is not engaged         |
        | death   | yes      | no                        | is not engaged         |
        | death   | yes      | unknown                   | is not engaged         |
        | unknown | yes      | yes                       | is undetermined        |
        | death   | unknown  | yes                       | is undetermined        |

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

    Scenario Outline: No way to seek pardon or commutation turns on the penalty, whether pardon or commutation could be sought and who acted
      Given Yana is a person in the case
      And Yana was sentenced
        | type              | <type>              |
        | clemency possible | <clemency possible> |
        | by                | <by>                |
      When the facts are assessed
      Then ICCPR article 6(4) <outcome>: no way to seek pardon or commutation

      Examples:
        | type   | clemency possible | by                      | outcome                |
        | death  | no                | unknown                 | is potentially engaged |
        | death  | yes               | unknown                 | is not engaged         |
        | a fine | no                | unknown                 | is not engaged         |
        | death  | no                | an armed group          | is not engaged         |
        | death  | no                | agents of another State | is not engaged         |

    Scenario: Mercy left to the victim's family or other private people
      Given Vera is a person in the case
      And Vera was sentenced
        | type        | death                              |
        | clemency by | members of the family or community |
      When the facts are assessed
      Then ICCPR article 6(4) is potentially engaged for Vera: mercy left to the victim's family or other private people
      And with HRC General Comment No. 36, paragraph 47
      And it is primary
      And no limit is shown

    Scenario Outline: Mercy left to the victim's family or other private people turns on the penalty and who decides on mercy
      Given Vera is a person in the case
      And Vera was sentenced
        | type        | <type>        |
        | clemency by | <clemency by> |
      When the facts are assessed
      Then ICCPR article 6(4) <outcome>: mercy left to the victim's family or other private people

      Examples:
        | type    | clemency by                        | outcome                |
        | death   | members of the family or community | is potentially engaged |
        | a fine  | members of the family or community | is not engaged         |
        | death   | the government                     | is not engaged         |
        | death   | unknown                            | is not engaged         |
        | unknown | members of the family or community | is undetermined        |

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

    Scenario Outline: Death sentence against a minor or a pregnant woman turns on who the person is, the penalty and who acted
      Given Kamila is <who>
      And Kamila was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 6(5) <outcome>: death sentence against a minor or a pregnant woman

      Examples:
        | who                      | type    | by                      | outcome                |
        | pregnant at the time     | death   | a court                 | is potentially engaged |
        | under eighteen years old | death   | an armed group          | is not engaged         |
        | under eighteen years old | death   | agents of another State | is not engaged         |
        | under eighteen years old | unknown | unknown                 | is undetermined        |

    Scenario: Death sentence against a minor or a pregnant woman: what happened to somebody else is not enough
      Given Kamila is under eighteen years old and pregnant at the time
      And Yana is eighteen or older when the acts were committed and not pregnant at the time
      And Yana was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 6(5) is not engaged: death sentence against a minor or a pregnant woman

  Rule: Article 6(6): The article may not be used to delay or block abolition of capital punishment

    Scenario: More use of the death penalty, or fewer pardons
      Given Karim is a person with a disability
      And a law or policy concerns the rights of Karim
        | area | the death penalty   |
        | step | loss of a guarantee |
      When the facts are assessed
      Then ICCPR article 6(6) is potentially engaged for Karim: more use of the death penalty, or fewer pardons
      And with HRC General Comment No. 36, paragraph 50
      And it is supporting
      And no limit is shown

    Scenario Outline: More use of the death penalty, or fewer pardons turns on the field of law and what was done with the law
      Given Madina is a person in the case
      And a law or policy concerns the rights of Madina
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 6(6) <outcome>: more use of the death penalty, or fewer pardons

      Examples:
        | area                                       | step                                       | outcome                |
        | the death penalty                          | loss of a guarantee                        | is potentially engaged |
        | protection from torture and other violence | loss of a guarantee                        | is not engaged         |
        | the death penalty                          | absence of a law that guarantees the right | is not engaged         |
