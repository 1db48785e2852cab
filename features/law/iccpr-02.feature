@law @iccpr @article-2
Feature: Respect, measures and remedies, ICCPR article 2
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 2(1): States respect and secure Covenant rights for everyone in their territory and jurisdiction, without any discrimination

    Scenario: Acts of every organ engage the State
      Given Tahir is under eighteen years old
      And the premises of Tahir were searched
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 2(1) is potentially engaged for Tahir: acts of every organ engage the State
      And with HRC General Comment No. 31, paragraphs 3, 4 and 6
      And it is read with ICCPR articles 17 and 24
      And it is context
      And no limit is shown

    Scenario: Due diligence against harm by others
      Given Lola is a man
      And Lola was physically attacked
        | by | a private employer |
      When the facts are assessed
      Then ICCPR article 2(1) is potentially engaged for Lola: due diligence against harm by others
      And with HRC General Comment No. 31, paragraph 8
      And it is read with ICCPR articles 7 and 9
      And it is context
      And no limit is shown

    Scenario Outline: Due diligence against harm by others, where by is <by>
      Given Lola is a man
      And Lola was physically attacked
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(1) <outcome>: due diligence against harm by others

      Examples:
        | by                      | outcome                |
        | a private employer      | is potentially engaged |
        | police officers         | is not engaged         |
        | agents of another State | is potentially engaged |
        | unknown                 | is undetermined        |

    Scenario: Harm by a company
      Given Dilbar is a journalist
      And Dilbar was followed or watched
        | by | a company |
      When the facts are assessed
      Then ICCPR article 2(1) is potentially engaged for Dilbar: harm by a company
      And with HRC General Comment No. 31, paragraph 8
      And with UN Guiding Principles on Business and Human Rights, paragraphs 1, 11, 25 and 26
      And it is read with ICCPR article 17
      And it is supporting
      And no limit is shown

    Scenario Outline: Harm by a company, where by is <by>
      Given Dilbar is a journalist
      And Dilbar was followed or watched
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(1) <outcome>: harm by a company

      Examples:
        | by                   | outcome                |
        | a company            | is potentially engaged |
        | police officers      | is not engaged         |
        | unidentified persons | is undetermined        |
        | unknown              | is undetermined        |

    Scenario: Person in the power of officials outside the territory
      Given Jamshid is with a disability
      And Jamshid was deprived of liberty, called the detention
        | abroad | yes                 |
        | by     | agents of the State |
      When the facts are assessed
      Then ICCPR article 2(1) is potentially engaged for Jamshid: person in the power of officials outside the territory
      And with HRC General Comment No. 31, paragraph 10
      And it is read with ICCPR article 9
      And it is context
      And no limit is shown

    Scenario Outline: Person in the power of officials outside the territory, where abroad is <abroad>, by is <by>
      Given Jamshid is with a disability
      And Jamshid was deprived of liberty, called the detention
        | abroad | <abroad> |
        | by     | <by>     |
      When the facts are assessed
      Then ICCPR article 2(1) <outcome>: person in the power of officials outside the territory

      Examples:
        | abroad  | by                  | outcome                |
        | yes     | agents of the State | is potentially engaged |
        | no      | agents of the State | is not engaged         |
        | unknown | agents of the State | is not engaged         |
        | yes     | unknown             | is undetermined        |

  Rule: Article 2(2): Missing laws or other measures needed to make the rights effective must be adopted

    Scenario: No law that guarantees a right
      Given Aigul is a woman
      And a law or policy concerns the rights of Aigul
        | area | expression                                 |
        | step | absence of a law that guarantees the right |
      When the facts are assessed
      Then ICCPR article 2(2) is potentially engaged for Aigul: no law that guarantees a right
      And with HRC General Comment No. 31, paragraphs 7, 13 and 14
      And it is read with ICCPR article 19
      And it is supporting
      And no limit is shown

    Scenario Outline: No law that guarantees a right, where area is <area>, step is <step>
      Given Aigul is a woman
      And a law or policy concerns the rights of Aigul
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 2(2) <outcome>: no law that guarantees a right

      Examples:
        | area                                   | step                                                       | outcome                |
        | expression                             | absence of a law that guarantees the right                 | is potentially engaged |
        | refugees and people seeking protection | absence of a law that guarantees the right                 | is not engaged         |
        | unknown                                | absence of a law that guarantees the right                 | is undetermined        |
        | expression                             | a law or policy in favour of the right that is not applied | is not engaged         |
        | expression                             | unknown                                                    | is undetermined        |

    Scenario: Law that guaranteed a right repealed or weakened
      Given Jamila is a teacher
      And a law or policy concerns the rights of Jamila
        | area | the rights of accused persons                       |
        | step | adoption of a law or policy that reduces guarantees |
      When the facts are assessed
      Then ICCPR article 2(2) is potentially engaged for Jamila: law that guaranteed a right repealed or weakened
      And with HRC General Comment No. 31, paragraphs 13 and 14
      And it is read with ICCPR article 14
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that guaranteed a right repealed or weakened, where area is <area>, step is <step>
      Given Jamila is a teacher
      And a law or policy concerns the rights of Jamila
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 2(2) <outcome>: law that guaranteed a right repealed or weakened

      Examples:
        | area                                   | step                                                       | outcome                |
        | the rights of accused persons          | adoption of a law or policy that reduces guarantees        | is potentially engaged |
        | refugees and people seeking protection | adoption of a law or policy that reduces guarantees        | is not engaged         |
        | unknown                                | adoption of a law or policy that reduces guarantees        | is undetermined        |
        | the rights of accused persons          | a law or policy in favour of the right that is not applied | is not engaged         |
        | the rights of accused persons          | unknown                                                    | is undetermined        |

    Scenario: Laws that do not fit the Covenant
      Given Rano is with a disability
      And a measure was taken against an organisation of Rano, called the measure
        | form | a minimum of members or affiliates |
      When the facts are assessed
      Then ICCPR article 2(2) is potentially engaged for Rano: laws that do not fit the Covenant
      And with HRC General Comment No. 31, paragraphs 13 and 14
      And it is read with ICCPR article 22(1)
      And it is context
      And no limit is shown

    Scenario Outline: Laws that do not fit the Covenant, where form is <form>
      Given Rano is with a disability
      And a measure was taken against an organisation of Rano, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 2(2) <outcome>: laws that do not fit the Covenant

      Examples:
        | form                                | outcome                |
        | a minimum of members or affiliates  | is potentially engaged |
        | closure of an office                | is not engaged         |
        | burdensome formal requirements      | is potentially engaged |
        | penalties for unregistered activity | is potentially engaged |
        | unknown                             | is undetermined        |

  Rule: Article 2(3)(a): Everyone whose rights are breached must have an effective remedy, official perpetrators included

    Scenario: Amnesty or time bar for a killing or disappearance
      Given Oleg is a journalist
      And as regards an investigation into what happened to Oleg
        | barred | yes |
      And Oleg was killed
        | by | members of the armed forces |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Oleg: amnesty or time bar for a killing or disappearance
      And with HRC General Comment No. 31, paragraph 18
      And with HRC General Comment No. 36, paragraph 27
      And because of the investigation and the killing
      And it is read with ICCPR article 6
      And it is primary
      And no limit is shown

    Scenario Outline: Amnesty or time bar for a killing or disappearance, where by is <by>
      Given Oleg is a journalist
      And as regards an investigation into what happened to Oleg
        | barred | yes |
      And Oleg died in custody, called the death
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: amnesty or time bar for a killing or disappearance

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | an armed group  | is not engaged         |
        | unknown         | is undetermined        |

    Scenario: Amnesty or time bar for a killing or disappearance: open when not joined to it
      Given Oleg is a journalist
      And as regards an investigation into what happened to Oleg
        | barred | yes |
      And Oleg was taken away and disappeared
      And according to the other source, the investigation is told otherwise
        | barred | no |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is undetermined: amnesty or time bar for a killing or disappearance
      And the question on the barred of the investigation stays open

    Scenario: Amnesty or time bar for a killing or disappearance: also when without killing, with death in custody (in the custody of police officers)
      Given Oleg is a journalist
      And as regards an investigation into what happened to Oleg
        | barred | yes |
      And Oleg died in custody, called the death
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Oleg: amnesty or time bar for a killing or disappearance
      And because of the investigation and the death

    Scenario: Amnesty or time bar for torture or ill-treatment
      Given Yusuf is a man
      And as regards an investigation into what happened to Yusuf
        | barred | yes |
      And Yusuf was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Yusuf: amnesty or time bar for torture or ill-treatment
      And with HRC General Comment No. 31, paragraph 18
      And with HRC General Comment No. 20, paragraph 15
      And with CAT General Comment No. 3, paragraphs 40 and 41
      And because of the investigation and the treatment
      And it is read with ICCPR article 7
      And it is primary
      And no limit is shown

    Scenario Outline: Amnesty or time bar for torture or ill-treatment, where barred is <barred>, by is <by>
      Given Yusuf is a man
      And as regards an investigation into what happened to Yusuf
        | barred | <barred> |
      And Yusuf was ill-treated, called the treatment
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: amnesty or time bar for torture or ill-treatment

      Examples:
        | barred  | by              | outcome                |
        | yes     | police officers | is potentially engaged |
        | no      | police officers | is not engaged         |
        | unknown | police officers | is not engaged         |
        | yes     | unknown         | is undetermined        |

    Scenario: Amnesty or time bar for torture or ill-treatment: also when without ill-treatment, with physical attack (by police officers)
      Given Yusuf is a man
      And as regards an investigation into what happened to Yusuf
        | barred | yes |
      And Yusuf was physically attacked
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Yusuf: amnesty or time bar for torture or ill-treatment
      And because of the investigation and the attack

    Scenario: Amnesty or time bar for torture or ill-treatment: not when as regards someone else
      Given Yusuf is a person in the case
      And Boris is a man
      And as regards an investigation into what happened to Boris
        | barred | yes |
      And Yusuf was physically attacked
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: amnesty or time bar for torture or ill-treatment

    Scenario: Investigation by the body whose officers are accused
      Given Ulan is a woman
      And threats or insults were directed at Ulan
      And as regards an investigation into what happened to Ulan
        | body accused | yes |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Ulan: investigation by the body whose officers are accused
      And with HRC General Comment No. 31, paragraph 15
      And because of the threat and the investigation
      And it is read with ICCPR articles 6, 7, 9 and 17
      And it is primary
      And no limit is shown

    Scenario: Investigation by the body whose officers are accused: not when with court hearing, with investigation (by a body independent of those accused)
      Given Ulan is a woman
      And a court heard the case of Ulan
      And as regards an investigation into what happened to Ulan, called the first investigation
        | about        | the hearing |
        | body accused | yes         |
      And threats or insults were directed at Ulan
      And as regards an investigation into what happened to Ulan, called the second investigation
        | about        | the threat |
        | body accused | no         |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: investigation by the body whose officers are accused

    Scenario: Investigation by the body whose officers are accused: open when body accused not told, an investigation was opened
      Given Ulan is a woman
      And threats or insults were directed at Ulan
      And as regards an investigation into what happened to Ulan
        | opened | yes |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is undetermined: investigation by the body whose officers are accused

    Scenario: Investigation that is late or incomplete
      Given Emil is an organisation
      And threats or insults were directed at Emil
      And as regards an investigation into what happened to Emil
        | delay | after weeks |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Emil: investigation that is late or incomplete
      And with HRC General Comment No. 31, paragraph 15
      And because of the threat and the investigation
      And it is read with ICCPR articles 6, 7, 9 and 17
      And it is primary
      And no limit is shown

    Scenario Outline: Investigation that is late or incomplete, where scene examined is <scene examined>
      Given Emil is an organisation
      And threats or insults were directed at Emil
      And as regards an investigation into what happened to Emil
        | scene examined | <scene examined> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: investigation that is late or incomplete

      Examples:
        | scene examined | outcome                |
        | in part        | is potentially engaged |
        | no             | is potentially engaged |
        | unknown        | is undetermined        |

    Scenario: Investigation that is late or incomplete: not when with court hearing, with investigation (begun at once, the scene or what was found there was examined)
      Given Emil is an organisation
      And a court heard the case of Emil
      And as regards an investigation into what happened to Emil, called the first investigation
        | delay | after weeks |
        | about | the hearing |
      And threats or insults were directed at Emil
      And as regards an investigation into what happened to Emil, called the second investigation
        | about            | the threat |
        | delay            | at once    |
        | scene examined   | yes        |
        | victim heard     | yes        |
        | witnesses heard  | yes        |
        | evidence secured | yes        |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: investigation that is late or incomplete

    Scenario: Investigation that is late or incomplete: open when delay not told, an investigation was opened
      Given Emil is an organisation
      And threats or insults were directed at Emil
      And as regards an investigation into what happened to Emil
        | opened | yes |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is undetermined: investigation that is late or incomplete

    Scenario: No investigation of what was reported
      Given Saida is under eighteen years old
      And Saida was physically attacked
      And as regards an investigation into what happened to Saida
        | opened | no |
      And a complaint or report was made about what happened to Saida
        | to | police officers |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Saida: no investigation of what was reported
      And with HRC General Comment No. 31, paragraphs 15, 8 and 18
      And with UDHR article 8
      And because of the attack, the investigation and the complaint
      And it is read with ICCPR article 24
      And it is primary
      And no limit is shown

    Scenario: No investigation of what was reported: not when an investigation was opened, ending in an open investigation
      Given Saida is under eighteen years old
      And Saida was physically attacked
      And as regards an investigation into what happened to Saida
        | opened | yes                   |
        | result | an open investigation |
      And a complaint or report was made about what happened to Saida
        | to         | police officers |
        | registered | yes             |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: no investigation of what was reported

    Scenario: No investigation of what was reported: open when opened not told, the complaint was registered
      Given Saida is under eighteen years old
      And Saida was physically attacked
      And as regards an investigation into what happened to Saida
      And a complaint or report was made about what happened to Saida
        | to         | police officers |
        | registered | yes             |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is undetermined: no investigation of what was reported

    Scenario: Obstacles to a complaint
      Given Yana is with a disability
      And the premises of Yana were searched
      And a complaint or report was made about what happened to Yana
        | hindered | yes |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Yana: obstacles to a complaint
      And with HRC General Comment No. 31, paragraph 15
      And with UN Declaration on Human Rights Defenders, article 12(2)
      And because of the search and the complaint
      And it is read with ICCPR article 17
      And it is primary
      And no limit is shown

    Scenario: Obstacles to a complaint: not when with court hearing
      Given Yana is with a disability
      And the premises of Yana were searched
      And a court heard the case of Yana
      And a complaint or report was made about what happened to Yana
        | about    | the hearing |
        | hindered | yes         |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: obstacles to a complaint

    Scenario: Obstacles to a complaint: also when without search, with death in custody
      Given Yana is with a disability
      And Yana died in custody, called the death
      And a complaint or report was made about what happened to Yana
        | hindered | yes |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Yana: obstacles to a complaint
      And because of the death and the complaint

    Scenario: Pressure to withdraw a complaint
      Given Sitora is with a disability
      And threats or insults were directed at Sitora
        | purpose | making the person withdraw a complaint or statement |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Sitora: pressure to withdraw a complaint
      And with HRC General Comment No. 31, paragraph 15
      And with UN Declaration on Human Rights Defenders, article 12(2)
      And it is read with ICCPR articles 6, 7, 9 and 17
      And it is primary
      And no limit is shown

    Scenario Outline: Pressure to withdraw a complaint, where purpose is <purpose>
      Given Sitora is with a disability
      And threats or insults were directed at Sitora
        | purpose | <purpose> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: pressure to withdraw a complaint

      Examples:
        | purpose                                             | outcome                |
        | making the person withdraw a complaint or statement | is potentially engaged |
        | putting pressure on someone                         | is undetermined        |
        | making the person resign from a post                | is not engaged         |
        | unknown                                             | is not engaged         |

    Scenario: Recognised wrong without compensation
      Given Karim is with a disability
      And the premises of Karim were searched
      And as regards redress for Karim
        | wrong recognised | yes |
        | compensation     | no  |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Karim: recognised wrong without compensation
      And with HRC General Comment No. 31, paragraph 16
      And with UDHR article 8
      And because of the search and the redress
      And it is read with ICCPR article 17
      And it is primary
      And no limit is shown

    Scenario Outline: Recognised wrong without compensation, where compensation is <compensation>, wrong recognised is <wrong recognised>
      Given Karim is with a disability
      And the premises of Karim were searched
      And as regards redress for Karim
        | wrong recognised | <wrong recognised> |
        | compensation     | <compensation>     |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: recognised wrong without compensation

      Examples:
        | compensation | wrong recognised | outcome                |
        | no           | yes              | is potentially engaged |
        | unknown      | yes              | is undetermined        |
        | no           | unknown          | is undetermined        |

    Scenario: Recognised wrong without compensation: not when with court hearing
      Given Karim is with a disability
      And the premises of Karim were searched
      And a court heard the case of Karim
      And as regards redress for Karim
        | about            | the hearing |
        | wrong recognised | yes         |
        | compensation     | no          |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: recognised wrong without compensation

    Scenario: Recognised wrong without compensation: also when without search, with death in custody
      Given Karim is with a disability
      And Karim died in custody, called the death
      And as regards redress for Karim
        | wrong recognised | yes |
        | compensation     | no  |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Karim: recognised wrong without compensation
      And because of the death and the redress

    Scenario: Right to complain of ill-treatment and to have it examined
      Given Farid is with a disability
      And Farid was ill-treated, called the treatment
        | by | police officers |
      And a complaint or report was made about what happened to Farid
        | about      | the treatment                       |
        | to         | officers of the prosecution service |
        | registered | yes                                 |
      And as regards a reply to the complaint about Farid
        | complaint | the complaint |
        | replied   | no            |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Farid: right to complain of ill-treatment and to have it examined
      And with HRC General Comment No. 20, paragraphs 14 and 15
      And with HRC General Comment No. 31, paragraphs 15 and 18
      And with CAT article 13
      And because of the treatment, the complaint and the response
      And it is read with ICCPR article 7
      And it is primary
      And no limit is shown

    Scenario Outline: Right to complain of ill-treatment and to have it examined, where result is <result>
      Given Farid is with a disability
      And Farid was ill-treated, called the treatment
        | by | police officers |
      And as regards an investigation into what happened to Farid
        | about  | the treatment |
        | opened | yes           |
        | result | <result>      |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: right to complain of ill-treatment and to have it examined

      Examples:
        | result                 | outcome                |
        | closure without result | is potentially engaged |
        | suspension             | is potentially engaged |
        | unknown                | is undetermined        |

    Scenario: Right to complain of ill-treatment and to have it examined: not when ending in punishment of those responsible, nothing barred prosecution
      Given Farid is with a disability
      And Farid was ill-treated, called the treatment
        | by | police officers |
      And as regards an investigation into what happened to Farid
        | about        | the treatment                   |
        | opened       | yes                             |
        | barred       | no                              |
        | result       | punishment of those responsible |
        | delay        | at once                         |
        | body accused | no                              |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: right to complain of ill-treatment and to have it examined

    Scenario: Right to complain of ill-treatment and to have it examined: not when with search, with complaint or report to the authorities (addressed to officers of the prosecution service
      Given Farid is with a disability
      And Farid was ill-treated, called the treatment
        | by | police officers |
      And the premises of Farid were searched
      And a complaint or report was made about what happened to Farid, called the first complaint
        | about      | the treatment                       |
        | to         | officers of the prosecution service |
        | registered | yes                                 |
      And a complaint or report was made about what happened to Farid, called the second complaint
        | about      | the search                          |
        | to         | officers of the prosecution service |
        | registered | yes                                 |
      And as regards a reply to the complaint about Farid
        | complaint | the second complaint |
        | replied   | no                   |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: right to complain of ill-treatment and to have it examined

  Rule: Article 2(3)(b): Claims for remedy must be decided by a competent authority, and judicial avenues developed

    Scenario: Complaint without an answer
      Given Zarina is a woman
      And the premises of Zarina were searched
      And as regards a reply to the complaint about Zarina
        | replied | no |
      And a complaint or report was made about what happened to Zarina
        | to | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 2(3)(b) is potentially engaged for Zarina: complaint without an answer
      And with HRC General Comment No. 31, paragraph 15
      And because of the search, the response and the complaint
      And it is read with ICCPR article 17
      And it is supporting
      And no limit is shown

    Scenario Outline: Complaint without an answer, where delay is <delay>
      Given Zarina is a woman
      And the premises of Zarina were searched
      And as regards a reply to the complaint about Zarina
        | replied | yes     |
        | delay   | <delay> |
      And a complaint or report was made about what happened to Zarina
        | to | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 2(3)(b) <outcome>: complaint without an answer

      Examples:
        | delay        | outcome                |
        | after months | is potentially engaged |
        | at once      | is not engaged         |
        | unknown      | is undetermined        |

  Rule: Article 2(3)(c): Remedies once granted must be enforced

    Scenario: Decision in the victim's favour not carried out
      Given Ilyas is a woman
      And the premises of Ilyas were searched
      And as regards redress for Ilyas
        | decision carried out | no |
      When the facts are assessed
      Then ICCPR article 2(3)(c) is potentially engaged for Ilyas: decision in the victim's favour not carried out
      And with UDHR article 8
      And because of the search and the redress
      And it is read with ICCPR article 17
      And it is primary
      And no limit is shown

    Scenario Outline: Decision in the victim's favour not carried out, where decision carried out is <decision carried out>
      Given Ilyas is a woman
      And the premises of Ilyas were searched
      And as regards redress for Ilyas
        | decision carried out | <decision carried out> |
      When the facts are assessed
      Then ICCPR article 2(3)(c) <outcome>: decision in the victim's favour not carried out

      Examples:
        | decision carried out | outcome                |
        | no                   | is potentially engaged |
        | yes                  | is not engaged         |
        | unknown              | is undetermined        |

    Scenario: Decision in the victim's favour not carried out: not when with court hearing
      Given Ilyas is a woman
      And the premises of Ilyas were searched
      And a court heard the case of Ilyas
      And as regards redress for Ilyas
        | about                | the hearing |
        | decision carried out | no          |
      When the facts are assessed
      Then ICCPR article 2(3)(c) is not engaged: decision in the victim's favour not carried out

    Scenario: Decision in the victim's favour not carried out: also when without search, with death in custody
      Given Ilyas is a woman
      And Ilyas died in custody, called the death
      And as regards redress for Ilyas
        | decision carried out | no |
      When the facts are assessed
      Then ICCPR article 2(3)(c) is potentially engaged for Ilyas: decision in the victim's favour not carried out
      And because of the death and the redress
