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

    Scenario: Acts of every organ engage the State: not where a company acted
      Given Farid is a person in the case
      And threats or insults were directed at Farid
        | by | a company |
      When the facts are assessed
      Then ICCPR article 2(1) is not engaged: acts of every organ engage the State

    Scenario: Due diligence against harm by others
      Given Lev is a man
      And Lev was physically attacked
        | by | a private employer |
      When the facts are assessed
      Then ICCPR article 2(1) is potentially engaged for Lev: due diligence against harm by others
      And with HRC General Comment No. 31, paragraph 8
      And it is read with ICCPR articles 7 and 9
      And it is context
      And no limit is shown

    Scenario Outline: Due diligence against harm by others turns on who acted
      Given Timur is a person in the case
      And Timur was physically attacked
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(1) <outcome>: due diligence against harm by others

      Examples:
        | by                      | outcome                |
        | agents of another State | is potentially engaged |
        | police officers         | is not engaged         |

    Scenario Outline: Due diligence against harm by others, with threats or insults, turns on who acted
      Given Timur is a person in the case
      And threats or insults were directed at Timur
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(1) <outcome>: due diligence against harm by others

      Examples:
        | by                      | outcome                |
        | a private employer      | is potentially engaged |
        | agents of another State | is potentially engaged |
        | police officers         | is not engaged         |

    Scenario: Due diligence against harm by others: not from damage to property by police officers
      Given Timur is a person in the case
      And property of Timur was damaged
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 2(1) is not engaged: due diligence against harm by others

    Scenario Outline: Due diligence against harm by others, with a public discrediting, turns on who acted
      Given Timur is a person in the case
      And Timur was publicly discredited
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(1) <outcome>: due diligence against harm by others

      Examples:
        | by                      | outcome                |
        | a private employer      | is potentially engaged |
        | agents of another State | is potentially engaged |
        | police officers         | is not engaged         |

    Scenario Outline: Due diligence against harm by others, with surveillance, turns on who acted
      Given Timur is a person in the case
      And Timur was followed or watched
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(1) <outcome>: due diligence against harm by others

      Examples:
        | by                      | outcome                |
        | a private employer      | is potentially engaged |
        | agents of another State | is potentially engaged |
        | police officers         | is not engaged         |

    Scenario: Harm by a company
      Given Dilbar is a journalist
      And Dilbar was followed or watched
        | by | a company |
      When the facts are assessed
      Then ICCPR article 2(1) is potentially engaged for Dilbar: harm by a company
      And with HRC General Comment No. 31, paragraph 8
      And with UN Guiding Principles on Business and Human Rights, principles 1, 11, 25 and 26
      And it is read with ICCPR article 17
      And it is supporting
      And no limit is shown

    Scenario Outline: Harm by a company turns on who acted
      Given Lola is a person in the case
      And Lola was followed or watched
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(1) <outcome>: harm by a company

      Examples:
        | by              | outcome                |
        | a company       | is potentially engaged |
        | police officers | is not engaged         |

    Scenario: Harm by a company: so too with a different treatment
      Given Lola is a person in the case
      And Lola was treated worse than others
        | by     | a private employer |
        | ground | sex or gender      |
      When the facts are assessed
      Then ICCPR article 2(1) is potentially engaged: harm by a company

    Scenario: Harm by a company: so too with a measure against expression
      Given Lola is a person in the case
      And a measure was taken against what Lola says or publishes
        | by | a private media outlet |
      When the facts are assessed
      Then ICCPR article 2(1) is potentially engaged: harm by a company

    Scenario: Person in the power of officials outside the territory
      Given Jamshid is a person with a disability
      And Jamshid was deprived of liberty, called the detention
        | abroad | yes                 |
        | by     | agents of the State |
      When the facts are assessed
      Then ICCPR article 2(1) is potentially engaged for Jamshid: person in the power of officials outside the territory
      And with HRC General Comment No. 31, paragraph 10
      And it is read with ICCPR article 9
      And it is context
      And no limit is shown

    Scenario Outline: Person in the power of officials outside the territory turns on whether it was outside the territory of the State and who acted
      Given Oleg is a person in the case
      And Oleg was deprived of liberty
        | abroad | <abroad> |
        | by     | <by>     |
      When the facts are assessed
      Then ICCPR article 2(1) <outcome>: person in the power of officials outside the territory

      Examples:
        | abroad | by                  | outcome                |
        | yes    | agents of the State | is potentially engaged |
        | no     | agents of the State | is not engaged         |
        | yes    | unknown             | is undetermined        |

    Scenario Outline: Person in the power of officials outside the territory, with a physical attack, turns on whether it was outside the territory of the State and who acted
      Given Oleg is a person in the case
      And Oleg was physically attacked
        | abroad | <abroad> |
        | by     | <by>     |
      When the facts are assessed
      Then ICCPR article 2(1) <outcome>: person in the power of officials outside the territory

      Examples:
        | abroad | by                  | outcome                |
        | yes    | agents of the State | is potentially engaged |
        | no     | agents of the State | is not engaged         |
        | yes    | unknown             | is undetermined        |

    Scenario Outline: Person in the power of officials outside the territory, with a removal from the country: what decides it
      Given Oleg is a person in the case
      And Oleg was removed or was to be removed from the country
        | abroad | <abroad> |
        | by     | <by>     |
      When the facts are assessed
      Then ICCPR article 2(1) <outcome>: person in the power of officials outside the territory

      Examples:
        | abroad | by                  | outcome                |
        | yes    | agents of the State | is potentially engaged |
        | no     | agents of the State | is not engaged         |
        | yes    | unknown             | is undetermined        |

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

    Scenario Outline: No law that guarantees a right turns on the field of law and what was done with the law
      Given Dilbar is a person in the case
      And a law or policy concerns the rights of Dilbar
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 2(2) <outcome>: no law that guarantees a right

      Examples:
        | area                                   | step                                                       | outcome                |
        | expression                             | absence of a law that guarantees the right                 | is potentially engaged |
        | refugees and people seeking protection | absence of a law that guarantees the right                 | is not engaged         |
        | expression                             | a law or policy in favour of the right that is not applied | is not engaged         |

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

    Scenario Outline: Law that guaranteed a right repealed or weakened turns on the field of law and what was done with the law
      Given Feruza is a person in the case
      And a law or policy concerns the rights of Feruza
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 2(2) <outcome>: law that guaranteed a right repealed or weakened

      Examples:
        | area                                   | step                                                       | outcome                |
        | the rights of accused persons          | adoption of a law or policy that reduces guarantees        | is potentially engaged |
        | refugees and people seeking protection | adoption of a law or policy that reduces guarantees        | is not engaged         |
        | the rights of accused persons          | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Laws that do not fit the Covenant
      Given Rano is a person with a disability
      And a measure was taken against an organisation of Rano, called the measure
        | form | a minimum of members or affiliates |
      When the facts are assessed
      Then ICCPR article 2(2) is potentially engaged for Rano: laws that do not fit the Covenant
      And with HRC General Comment No. 31, paragraphs 13 and 14
      And it is read with ICCPR article 22(1)
      And it is context
      And no limit is shown

    Scenario Outline: Laws that do not fit the Covenant turns on the form it took
      Given Emil is a person in the case
      And a measure was taken against an organisation of Emil
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 2(2) <outcome>: laws that do not fit the Covenant

      Examples:
        | form                                | outcome                |
        | burdensome formal requirements      | is potentially engaged |
        | penalties for unregistered activity | is potentially engaged |
        | closure of an office                | is not engaged         |

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

    Scenario Outline: Amnesty or time bar for a killing or disappearance turns on who acted
      Given Gulnara is a person in the case
      And as regards an investigation into what happened to Gulnara
        | barred | yes |
      And Gulnara was killed
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: amnesty or time bar for a killing or disappearance

      Examples:
        | by                          | outcome                |
        | members of the armed forces | is potentially engaged |
        | a known private individual  | is not engaged         |

    Scenario Outline: Amnesty or time bar for a killing or disappearance, with an investigation and a disappearance: what decides it
      Given Gulnara is a person in the case
      And as regards an investigation into what happened to Gulnara
        | barred | <barred> |
      And Gulnara was taken away and disappeared
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: amnesty or time bar for a killing or disappearance

      Examples:
        | barred | outcome                |
        | yes    | is potentially engaged |
        | no     | is not engaged         |

    Scenario Outline: Amnesty or time bar for a killing or disappearance, with an investigation and a death in custody, turns on who acted
      Given Gulnara is a person in the case
      And as regards an investigation into what happened to Gulnara
        | barred | yes |
      And Gulnara died in custody
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: amnesty or time bar for a killing or disappearance

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | an armed group  | is not engaged         |

    Scenario: Amnesty or time bar for a killing or disappearance: where the investigation concerns threats
      Given Gulnara is a person in the case
      And threats or insults were directed at Gulnara, called the threat
      And as regards an investigation into what happened to Gulnara
        | about  | the threat |
        | barred | yes        |
      And Gulnara was taken away and disappeared
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: amnesty or time bar for a killing or disappearance

    Scenario: Amnesty or time bar for a killing or disappearance: where the disappearance concerns somebody else
      Given Gulnara is a person in the case
      And Sitora is a person in the case
      And as regards an investigation into what happened to Gulnara
        | barred | yes |
      And Sitora was taken away and disappeared
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: amnesty or time bar for a killing or disappearance

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

    Scenario Outline: Amnesty or time bar for torture or ill-treatment turns on whether prosecution was barred by an amnesty or a time limit and who acted
      Given Hamid is a person in the case
      And as regards an investigation into what happened to Hamid
        | barred | <barred> |
      And Hamid was ill-treated
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: amnesty or time bar for torture or ill-treatment

      Examples:
        | barred | by              | outcome                |
        | yes    | police officers | is potentially engaged |
        | no     | police officers | is not engaged         |
        | yes    | unknown         | is undetermined        |

    Scenario Outline: Amnesty or time bar for torture or ill-treatment, with an investigation and a physical attack, turns on who acted
      Given Hamid is a person in the case
      And as regards an investigation into what happened to Hamid
        | barred | yes |
      And Hamid was physically attacked
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: amnesty or time bar for torture or ill-treatment

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Amnesty or time bar for torture or ill-treatment: where the investigation concerns threats
      Given Hamid is a person in the case
      And threats or insults were directed at Hamid, called the threat
      And as regards an investigation into what happened to Hamid
        | about  | the threat |
        | barred | yes        |
      And Hamid was ill-treated
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: amnesty or time bar for torture or ill-treatment

    Scenario: Amnesty or time bar for torture or ill-treatment: what happened to somebody else is not enough
      Given Hamid is a person in the case
      And Rustam is a person in the case
      And as regards an investigation into what happened to Rustam
        | barred | yes |
      And Hamid was ill-treated
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: amnesty or time bar for torture or ill-treatment

    Scenario: Investigation by the body whose officers are accused
      Given Uljan is a woman
      And threats or insults were directed at Uljan
      And as regards an investigation into what happened to Uljan
        | body accused | yes |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Uljan: investigation by the body whose officers are accused
      And with HRC General Comment No. 31, paragraph 15
      And because of the threat and the investigation
      And it is read with ICCPR articles 6, 7, 9 and 17
      And it is primary
      And no limit is shown

    Scenario Outline: Investigation by the body whose officers are accused turns on whether it was by the body whose officers are accused
      Given Polina is a person in the case
      And threats or insults were directed at Polina
      And as regards an investigation into what happened to Polina
        | body accused | <body accused> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: investigation by the body whose officers are accused

      Examples:
        | body accused | outcome                |
        | yes          | is potentially engaged |
        | no           | is not engaged         |

    Scenario: Investigation by the body whose officers are accused: not from an investigation alone
      Given Polina is a person in the case
      And as regards an investigation into what happened to Polina
        | body accused | yes |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: investigation by the body whose officers are accused

    Scenario: Investigation by the body whose officers are accused: where the investigation concerns somebody else
      Given Polina is a person in the case
      And Leyla is a person in the case
      And as regards an investigation into what happened to Leyla
        | body accused | yes |
      And threats or insults were directed at Polina, called the threat
      And as regards an investigation into what happened to Polina
        | about        | the threat |
        | body accused | no         |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: investigation by the body whose officers are accused

    Scenario: Investigation that is late or incomplete
      Given Emil is a journalist
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

    Scenario Outline: Investigation that is late or incomplete: what decides it
      Given Vera is a person in the case
      And threats or insults were directed at Vera
      And as regards an investigation into what happened to Vera
        | scene examined       | <scene examined>       |
        | victim heard         | <victim heard>         |
        | witnesses heard      | <witnesses heard>      |
        | evidence secured     | <evidence secured>     |
        | delay                | <delay>                |
        | result               | <result>               |
        | forensic examination | <forensic examination> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: investigation that is late or incomplete

      Examples:
        | scene examined | victim heard | witnesses heard | evidence secured | delay   | result                 | forensic examination | outcome                |
        | no             | unknown      | unknown         | unknown          | unknown | unknown                | unknown              | is potentially engaged |
        | unknown        | no           | unknown         | unknown          | unknown | unknown                | unknown              | is potentially engaged |
        | unknown        | unknown      | in part         | unknown          | unknown | unknown                | unknown              | is potentially engaged |
        | unknown        | unknown      | unknown         | no               | unknown | unknown                | unknown              | is potentially engaged |
        | yes            | yes          | yes             | yes              | at once | closure without result | no                   | is not engaged         |

    Scenario: Investigation that is late or incomplete: not from an investigation alone
      Given Vera is a person in the case
      And as regards an investigation into what happened to Vera
        | delay | after weeks |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: investigation that is late or incomplete

    Scenario: Investigation that is late or incomplete: where the investigation concerns somebody else
      Given Vera is a person in the case
      And Feruza is a person in the case
      And as regards an investigation into what happened to Feruza
        | delay | after weeks |
      And threats or insults were directed at Vera, called the threat
      And as regards an investigation into what happened to Vera
        | about            | the threat |
        | delay            | at once    |
        | scene examined   | yes        |
        | victim heard     | yes        |
        | witnesses heard  | yes        |
        | evidence secured | yes        |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: investigation that is late or incomplete

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

    Scenario: Obstacles to a complaint
      Given Yana is a person with a disability
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

    Scenario Outline: Obstacles to a complaint turns on whether complaining was hindered
      Given Feruza is a person in the case
      And the premises of Feruza were searched
      And a complaint or report was made about what happened to Feruza
        | hindered | <hindered> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: obstacles to a complaint

      Examples:
        | hindered | outcome                |
        | yes      | is potentially engaged |
        | no       | is not engaged         |

    Scenario: Obstacles to a complaint: so too with a death in custody and complaint or report to the authorities
      Given Feruza is a person in the case
      And Feruza died in custody
      And a complaint or report was made about what happened to Feruza
        | hindered | yes |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged: obstacles to a complaint

    Scenario: Obstacles to a complaint: where the complaint concerns a court hearing
      Given Feruza is a person in the case
      And the premises of Feruza were searched
      And a court heard the case of Feruza, called the hearing
      And a complaint or report was made about what happened to Feruza
        | about    | the hearing |
        | hindered | yes         |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: obstacles to a complaint

    Scenario: Obstacles to a complaint: where the complaint concerns somebody else
      Given Feruza is a person in the case
      And Galina is a person in the case
      And Feruza died in custody
      And a complaint or report was made about what happened to Galina
        | hindered | yes |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: obstacles to a complaint

    Scenario: Pressure to withdraw a complaint
      Given Sitora is a person with a disability
      And threats or insults were directed at Sitora
        | purpose | making the person withdraw a complaint or statement |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Sitora: pressure to withdraw a complaint
      And with HRC General Comment No. 31, paragraph 15
      And with UN Declaration on Human Rights Defenders, article 12(2)
      And it is read with ICCPR articles 6, 7, 9 and 17
      And it is primary
      And no limit is shown

    Scenario Outline: Pressure to withdraw a complaint turns on the purpose
      Given Madina is a person in the case
      And threats or insults were directed at Madina
        | purpose | <purpose> |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: pressure to withdraw a complaint

      Examples:
        | purpose                                             | outcome                |
        | making the person withdraw a complaint or statement | is potentially engaged |
        | putting pressure on someone                         | is undetermined        |

    Scenario: Recognised wrong without compensation
      Given Karim is a person with a disability
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

    Scenario Outline: Recognised wrong without compensation turns on whether an authority recognised the wrong and whether compensation was paid
      Given Galina is a person in the case
      And the premises of Galina were searched
      And as regards redress for Galina
        | wrong recognised | <wrong recognised> |
        | compensation     | <compensation>     |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: recognised wrong without compensation

      Examples:
        | wrong recognised | compensation | outcome                |
        | yes              | no           | is potentially engaged |
        | yes              | unknown      | is undetermined        |
        | unknown          | no           | is undetermined        |

    Scenario: Recognised wrong without compensation: so too with a death in custody and redress
      Given Galina is a person in the case
      And Galina died in custody
      And as regards redress for Galina
        | wrong recognised | yes |
        | compensation     | no  |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged: recognised wrong without compensation

    Scenario: Recognised wrong without compensation: so too with a judgment and redress
      Given Galina is a person in the case
      And a court gave judgment in the case of Galina
      And as regards redress for Galina
        | wrong recognised | yes |
        | compensation     | no  |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged: recognised wrong without compensation

    Scenario: Recognised wrong without compensation: where the redress concerns a court hearing
      Given Galina is a person in the case
      And the premises of Galina were searched
      And a court heard the case of Galina, called the hearing
      And as regards redress for Galina
        | about            | the hearing |
        | wrong recognised | yes         |
        | compensation     | no          |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: recognised wrong without compensation

    Scenario: Recognised wrong without compensation: what happened to somebody else is not enough
      Given Galina is a person in the case
      And Saida is a person in the case
      And the premises of Galina were searched
      And as regards redress for Saida
        | wrong recognised | yes |
        | compensation     | no  |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: recognised wrong without compensation

    Scenario: Right to complain of ill-treatment and to have it examined
      Given Farid is a person with a disability
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

    Scenario: Right to complain of ill-treatment and to have it examined: so too with ill-treatment and complaint or report to the authorities
      Given Sitora is a person in the case
      And Sitora was ill-treated, called the ill treatment
        | by | police officers |
      And a complaint or report was made about what happened to Sitora
        | about      | the ill treatment                   |
        | to         | officers of the prosecution service |
        | registered | no                                  |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged: right to complain of ill-treatment and to have it examined

    Scenario Outline: Right to complain of ill-treatment and to have it examined, with ill-treatment and an investigation: what decides it
      Given Sitora is a person in the case
      And Sitora was ill-treated, called the ill treatment
        | by | police officers |
      And as regards an investigation into what happened to Sitora
        | about        | the ill treatment |
        | opened       | yes               |
        | result       | <result>          |
        | delay        | <delay>           |
        | body accused | <body accused>    |
        | barred       | <barred>          |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: right to complain of ill-treatment and to have it examined

      Examples:
        | result                          | delay       | body accused | barred  | outcome                |
        | suspension                      | unknown     | unknown      | unknown | is potentially engaged |
        | closure without result          | unknown     | unknown      | unknown | is potentially engaged |
        | unknown                         | after weeks | unknown      | unknown | is potentially engaged |
        | unknown                         | unknown     | yes          | unknown | is potentially engaged |
        | unknown                         | unknown     | unknown      | yes     | is potentially engaged |
        | punishment of those responsible | at once     | no           | no      | is not engaged         |

    Scenario: Right to complain of ill-treatment and to have it examined: where the reply of the authorities answers another complaint
      Given Sitora is a person in the case
      And Sitora was ill-treated, called the ill treatment
        | by | police officers |
      And the premises of Sitora were searched, called the search
      And a complaint or report was made about what happened to Sitora, called the complaint
        | about      | the ill treatment                   |
        | to         | officers of the prosecution service |
        | registered | yes                                 |
      And a complaint or report was made about what happened to Sitora, called the complaint 2
        | about      | the search                          |
        | to         | officers of the prosecution service |
        | registered | yes                                 |
      And as regards a reply to the complaint about Sitora
        | complaint | the complaint 2 |
        | replied   | no              |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: right to complain of ill-treatment and to have it examined

    Scenario Outline: Right to complain of ill-treatment and to have it examined: what decides it
      Given Sitora is a person in the case
      And Sitora was ill-treated, called the ill treatment
        | by                | <by>                |
        | official consent  | <official consent>  |
        | officials present | <officials present> |
      And a complaint or report was made about what happened to Sitora, called the complaint
        | about      | the ill treatment |
        | to         | <to>              |
        | registered | <registered>      |
      And as regards a reply to the complaint about Sitora
        | complaint | the complaint |
        | replied   | <replied>     |
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: right to complain of ill-treatment and to have it examined

      Examples:
        | by                 | official consent | officials present | to                                  | registered | replied | outcome                |
        | police officers    | unknown          | unknown           | officers of the prosecution service | yes        | no      | is potentially engaged |
        | police officers    | unknown          | unknown           | a private media outlet              | unknown    | no      | is not engaged         |
        | a private employer | no               | no                | officers of the prosecution service | unknown    | no      | is not engaged         |
        | police officers    | unknown          | unknown           | officers of the prosecution service | yes        | unknown | is undetermined        |

    Scenario: Right to complain of ill-treatment and to have it examined: where the investigation concerns a search
      Given Sitora is a person in the case
      And Sitora was ill-treated
        | by | police officers |
      And the premises of Sitora were searched, called the search
      And as regards an investigation into what happened to Sitora
        | about        | the search  |
        | opened       | yes         |
        | result       | suspension  |
        | barred       | yes         |
        | delay        | after weeks |
        | body accused | yes         |
      When the facts are assessed
      Then ICCPR article 2(3)(a) is not engaged: right to complain of ill-treatment and to have it examined

    Scenario: Investigation that leaves out obvious steps, is stopped from above or looks into a lesser act
      Given Emil is a person in the case
      And as regards an investigation into what happened to Emil
        | suspects questioned | no |
      And threats or insults were directed at Emil
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Emil: investigation that leaves out obvious steps, is stopped from above or looks into a lesser act
      And with HRC General Comment No. 31, paragraph 15
      And it is primary
      And it is read with ICCPR articles 6, 7, 9 and 17
      And no limit is shown

    Scenario: A law that bars proceedings against those responsible
      Given Saida is a person in the case
      And as regards an investigation into what happened to Saida
        | law bars it | yes |
      And threats or insults were directed at Saida
      When the facts are assessed
      Then ICCPR article 2(3)(a) is potentially engaged for Saida: a law that bars proceedings against those responsible
      And with HRC General Comment No. 31, paragraph 18
      And it is primary
      And it is read with ICCPR articles 6, 7, 9 and 17
      And no limit is shown

    Scenario Outline: a law that bars proceedings against those responsible turns on whether a law bars proceedings
      Given Saida is a person in the case
      And as regards an investigation into what happened to Saida
        | law bars it | <law bars it> |
      And threats or insults were directed at Saida
      When the facts are assessed
      Then ICCPR article 2(3)(a) <outcome>: a law that bars proceedings against those responsible

      Examples:
        | law bars it | outcome                |
        | yes         | is potentially engaged |
        | no          | is not engaged         |
        | unknown     | is not engaged         |

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

    Scenario Outline: Complaint without an answer turns on how long it took
      Given Oleg is a person in the case
      And the premises of Oleg were searched
      And as regards a reply to the complaint about Oleg
        | replied | yes     |
        | delay   | <delay> |
      And a complaint or report was made about what happened to Oleg
        | to | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 2(3)(b) <outcome>: complaint without an answer

      Examples:
        | delay        | outcome                |
        | after months | is potentially engaged |
        | at once      | is not engaged         |

    Scenario: Complaint without an answer: what happened to somebody else is not enough
      Given Oleg is a person in the case
      And Timur is a person in the case
      And the premises of Timur were searched
      And as regards a reply to the complaint about Oleg
        | replied | no |
      And a complaint or report was made about what happened to Timur
        | to | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 2(3)(b) is not engaged: complaint without an answer

    Scenario: Complaint without an answer: where the reply of the authorities answers another complaint
      Given Oleg is a person in the case
      And the premises of Oleg were searched
      And a complaint or report was made about what happened to Oleg, called the complaint
        | to | a company |
      And a complaint or report was made about what happened to Oleg
        | to | officers of the prosecution service |
      And as regards a reply to the complaint about Oleg
        | complaint | the complaint |
        | replied   | no            |
      When the facts are assessed
      Then ICCPR article 2(3)(b) is not engaged: complaint without an answer

  Rule: Article 2(3)(c): Remedies once granted must be enforced

    Scenario Outline: Sum awarded by a court and not paid by the State turns on who acted and the form it took
      Given Boris is a person in the case
      And a measure was taken on the property or money of Boris
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 2(3)(c) <outcome>: sum awarded by a court and not paid by the State

      Examples:
        | by         | form                                | outcome                |
        | a ministry | non-payment of what a court awarded | is potentially engaged |
        | a company  | non-payment of what a court awarded | is not engaged         |
        | unknown    | non-payment of what a court awarded | is undetermined        |

    Scenario: Decision in the victim's favour not carried out
      Given Inobat is a woman
      And the premises of Inobat were searched
      And as regards redress for Inobat
        | decision carried out | no |
      When the facts are assessed
      Then ICCPR article 2(3)(c) is potentially engaged for Inobat: decision in the victim's favour not carried out
      And with UDHR article 8
      And because of the search and the redress
      And it is read with ICCPR article 17
      And it is primary
      And no limit is shown

    Scenario Outline: Decision in the victim's favour not carried out turns on whether the decision was carried out
      Given Feruza is a person in the case
      And the premises of Feruza were searched
      And as regards redress for Feruza
        | decision carried out | <decision carried out> |
      When the facts are assessed
      Then ICCPR article 2(3)(c) <outcome>: decision in the victim's favour not carried out

      Examples:
        | decision carried out | outcome                |
        | no                   | is potentially engaged |
        | yes                  | is not engaged         |

    Scenario: Decision in the victim's favour not carried out: so too with a death in custody and redress
      Given Feruza is a person in the case
      And Feruza died in custody
      And as regards redress for Feruza
        | decision carried out | no |
      When the facts are assessed
      Then ICCPR article 2(3)(c) is potentially engaged: decision in the victim's favour not carried out

    Scenario: Decision in the victim's favour not carried out: so too with a judgment and redress
      Given Feruza is a person in the case
      And a court gave judgment in the case of Feruza
      And as regards redress for Feruza
        | decision carried out | no |
      When the facts are assessed
      Then ICCPR article 2(3)(c) is potentially engaged: decision in the victim's favour not carried out

    Scenario: Decision in the victim's favour not carried out: where the redress concerns a court hearing
      Given Feruza is a person in the case
      And the premises of Feruza were searched
      And a court heard the case of Feruza, called the hearing
      And as regards redress for Feruza
        | about                | the hearing |
        | decision carried out | no          |
      When the facts are assessed
      Then ICCPR article 2(3)(c) is not engaged: decision in the victim's favour not carried out

    Scenario: Decision in the victim's favour not carried out: where the redress concerns somebody else
      Given Feruza is a person in the case
      And Galina is a person in the case
      And Feruza died in custody
      And as regards redress for Galina
        | decision carried out | no |
      When the facts are assessed
      Then ICCPR article 2(3)(c) is not engaged: decision in the victim's favour not carried out
