@law @iccpr @article-21
Feature: Peaceful assembly, ICCPR article 21
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 21: Peaceful assembly is recognised

    Scenario: Assembly banned, moved or burdened beforehand
      Given Nurlan is a group of people
      And a measure was taken against an assembly of Nurlan, called the measure
        | by   | police officers           |
        | form | a change of place or time |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Nurlan: assembly banned, moved or burdened beforehand
      And with HRC General Comment No. 37, paragraphs 22, 23, 36, 37, 38 and 8
      And with UDHR article 20(1)
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Assembly banned, moved or burdened beforehand, where form is <form>
      Given Nurlan is a group of people
      And a measure was taken against an assembly of Nurlan, called the measure
        | by   | police officers |
        | form | <form>          |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: assembly banned, moved or burdened beforehand

      Examples:
        | form                                      | outcome                |
        | a change of place or time                 | is potentially engaged |
        | dispersal                                 | is not engaged         |
        | stopping of a press conference or meeting | is potentially engaged |
        | unknown                                   | is undetermined        |

    Scenario: Assembly banned, moved or burdened beforehand: the State may argue restriction under law and necessary in a democratic society for a listed interest
      Given Nurlan is a group of people
      And a measure was taken against an assembly of Nurlan, called the measure
        | by   | a local authority              |
        | form | a ban or refusal of permission |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Nurlan: assembly banned, moved or burdened beforehand
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the test of "restriction under law and necessary in a democratic society for a listed interest" has these limbs
        | law         | a law precise enough to guide conduct, without sweeping discretion                                            |
        | interest    | national security, public safety, public order, health or morals, or the rights of others, each read narrowly |
        | necessity   | a pressing need, judged for this assembly, by the least intrusive means                                       |
        | last resort | a ban or dispersal only where nothing milder serves                                                           |
        | content     | unrelated to the message, save for incitement within articles 19 and 20                                       |
      Given the measure is told otherwise
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 21 is potentially engaged for Nurlan: assembly banned, moved or burdened beforehand
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as invoked by the measure
      And on "law" the facts say of the measure, legal basis stated: a legal basis was stated
      And on "last resort" the facts say of the measure, form: in the form of a ban or refusal of permission

    Scenario: Assembly banned, moved or burdened beforehand: the State may argue an assembly of widespread and serious violence is outside the article
      Given Nurlan is a group of people
      And a measure was taken against an assembly of Nurlan, called the measure
        | by   | a local authority              |
        | form | a ban or refusal of permission |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Nurlan: assembly banned, moved or burdened beforehand
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And the test of "an assembly of widespread and serious violence is outside the article" has these limbs
        | presumption    | an assembly is taken to be peaceful, and isolated violence is not that of the others                                            |
        | whose violence | only violence of participants counts, not that of the authorities, outsiders or provocateurs                                    |
        | degree         | credible evidence of planned, incited or imminent violence, or manifestly widespread violence; gear or disruption is not enough |
        | other rights   | whoever is outside the article keeps every other right, such as life and freedom from ill-treatment                             |
      Given Nurlan organised or took part in an assembly
        | peaceful | no |
      When the facts are assessed again
      Then ICCPR article 21 is potentially engaged for Nurlan: assembly banned, moved or burdened beforehand
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as invoked by the assembly

    Scenario: Assembly restricted because of opponents
      Given Asel is a group of people
      And a measure was taken against an assembly of Asel, called the measure
        | by              | agents of the State |
        | opponents cited | yes                 |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Asel: assembly restricted because of opponents
      And with HRC General Comment No. 37, paragraphs 52 and 27
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Assembly restricted because of opponents, where by is <by>, opponents cited is <opponents cited>
      Given Asel is a group of people
      And a measure was taken against an assembly of Asel, called the measure
        | by              | <by>              |
        | opponents cited | <opponents cited> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: assembly restricted because of opponents

      Examples:
        | by                  | opponents cited | outcome                |
        | agents of the State | yes             | is potentially engaged |
        | a private employer  | yes             | is not engaged         |
        | unknown             | yes             | is undetermined        |
        | agents of the State | no              | is not engaged         |
        | agents of the State | unknown         | is not engaged         |

    Scenario: Ban on assemblies around official sites
      Given Dilbar is a journalist
      And a measure was taken against an assembly of Dilbar, called the measure
        | by   | agents of the State         |
        | form | a ban around official sites |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Dilbar: ban on assemblies around official sites
      And with HRC General Comment No. 37, paragraph 56
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Ban on assemblies around official sites, where by is <by>, form is <form>
      Given Dilbar is a journalist
      And a measure was taken against an assembly of Dilbar, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: ban on assemblies around official sites

      Examples:
        | by                  | form                           | outcome                |
        | agents of the State | a ban around official sites    | is potentially engaged |
        | a private employer  | a ban around official sites    | is not engaged         |
        | unknown             | a ban around official sites    | is undetermined        |
        | agents of the State | a ban or refusal of permission | is not engaged         |
        | agents of the State | unknown                        | is undetermined        |

    Scenario: Ban on face coverings
      Given Yusuf is a man
      And a measure was taken against an assembly of Yusuf, called the measure
        | by   | agents of the State     |
        | form | a ban on face coverings |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Yusuf: ban on face coverings
      And with HRC General Comment No. 37, paragraph 60
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Ban on face coverings, where by is <by>, form is <form>
      Given Yusuf is a man
      And a measure was taken against an assembly of Yusuf, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: ban on face coverings

      Examples:
        | by                  | form                           | outcome                |
        | agents of the State | a ban on face coverings        | is potentially engaged |
        | a private employer  | a ban on face coverings        | is not engaged         |
        | unknown             | a ban on face coverings        | is undetermined        |
        | agents of the State | a ban or refusal of permission | is not engaged         |
        | agents of the State | unknown                        | is undetermined        |

    Scenario: Cap on the number of participants
      Given Umida is a teacher
      And a measure was taken against an assembly of Umida, called the measure
        | by   | agents of the State                 |
        | form | a cap on the number of participants |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Umida: cap on the number of participants
      And with HRC General Comment No. 37, paragraph 59
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Cap on the number of participants, where by is <by>, form is <form>
      Given Umida is a teacher
      And a measure was taken against an assembly of Umida, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: cap on the number of participants

      Examples:
        | by                  | form                                | outcome                |
        | agents of the State | a cap on the number of participants | is potentially engaged |
        | a private employer  | a cap on the number of participants | is not engaged         |
        | unknown             | a cap on the number of participants | is undetermined        |
        | agents of the State | a ban or refusal of permission      | is not engaged         |
        | agents of the State | unknown                             | is undetermined        |

    Scenario: Costs of policing put on the organisers
      Given Elena is an organisation
      And a measure was taken against an assembly of Elena, called the measure
        | by   | agents of the State                                 |
        | form | costs of policing or cleaning put on the organisers |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Elena: costs of policing put on the organisers
      And with HRC General Comment No. 37, paragraph 64
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Costs of policing put on the organisers, where by is <by>, form is <form>
      Given Elena is an organisation
      And a measure was taken against an assembly of Elena, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: costs of policing put on the organisers

      Examples:
        | by                  | form                                                | outcome                |
        | agents of the State | costs of policing or cleaning put on the organisers | is potentially engaged |
        | a private employer  | costs of policing or cleaning put on the organisers | is not engaged         |
        | unknown             | costs of policing or cleaning put on the organisers | is undetermined        |
        | agents of the State | a ban or refusal of permission                      | is not engaged         |
        | agents of the State | unknown                                             | is undetermined        |

    Scenario: Force against an assembly
      Given Lola is a man
      And a measure was taken against an assembly of Lola, called the measure
        | by    | police officers |
        | force | beating         |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Lola: force against an assembly
      And with HRC General Comment No. 37, paragraphs 78, 79 and 86
      And with Basic Principles on the Use of Force and Firearms, paragraphs 4, 12, 13 and 14
      And it is primary
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Force against an assembly, where by is <by>, force is <force>
      Given Lola is a man
      And a measure was taken against an assembly of Lola, called the measure
        | by    | <by>    |
        | force | <force> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: force against an assembly

      Examples:
        | by                 | force       | outcome                |
        | police officers    | beating     | is potentially engaged |
        | an organised group | beating     | is not engaged         |
        | unknown            | beating     | is undetermined        |
        | police officers    | humiliation | is not engaged         |
        | police officers    | unknown     | is undetermined        |

    Scenario: Forced to take part in an assembly
      Given Jamshid is with a disability
      And a measure was taken against an assembly of Jamshid, called the measure
        | by   | a local authority                           |
        | form | forcing someone to take part in an assembly |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Jamshid: forced to take part in an assembly
      And with HRC General Comment No. 37, paragraph 66
      And it is primary
      And no limit is shown

    Scenario Outline: Forced to take part in an assembly, where by is <by>, form is <form>
      Given Jamshid is with a disability
      And a measure was taken against an assembly of Jamshid, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: forced to take part in an assembly

      Examples:
        | by                 | form                                        | outcome                |
        | a local authority  | forcing someone to take part in an assembly | is potentially engaged |
        | an organised group | forcing someone to take part in an assembly | is not engaged         |
        | unknown            | forcing someone to take part in an assembly | is undetermined        |
        | a local authority  | a forced undertaking not to take part       | is not engaged         |
        | a local authority  | unknown                                     | is undetermined        |

    Scenario: Indiscriminate mass arrest around an assembly
      Given Jamila is a teacher
      And a measure was taken against an assembly of Jamila, called the measure
        | by   | police officers                                                                  |
        | form | arrest of many people without distinction before or during or after the assembly |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Jamila: indiscriminate mass arrest around an assembly
      And with HRC General Comment No. 37, paragraph 82
      And it is primary
      And no limit is shown

    Scenario Outline: Indiscriminate mass arrest around an assembly, where by is <by>, form is <form>
      Given Jamila is a teacher
      And a measure was taken against an assembly of Jamila, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: indiscriminate mass arrest around an assembly

      Examples:
        | by                 | form                                                                             | outcome                |
        | police officers    | arrest of many people without distinction before or during or after the assembly | is potentially engaged |
        | an organised group | arrest of many people without distinction before or during or after the assembly | is not engaged         |
        | unknown            | arrest of many people without distinction before or during or after the assembly | is undetermined        |
        | police officers    | dispersal                                                                        | is not engaged         |
        | police officers    | unknown                                                                          | is undetermined        |

    Scenario: Law that restricts assemblies
      Given Hamid is a woman
      And a law or policy concerns the rights of Hamid
        | area | assembly                                             |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Hamid: law that restricts assemblies
      And with HRC General Comment No. 37, paragraphs 28 and 36
      And it is supporting
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that restricts assemblies, where step is <step>, area is <area>
      Given Hamid is a woman
      And a law or policy concerns the rights of Hamid
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: law that restricts assemblies

      Examples:
        | step                                                       | area                  | outcome                |
        | adoption of a law or policy that restricts the right       | assembly              | is potentially engaged |
        | a law or policy in favour of the right that is not applied | assembly              | is not engaged         |
        | unknown                                                    | assembly              | is undetermined        |
        | adoption of a law or policy that restricts the right       | movement or residence | is not engaged         |
        | adoption of a law or policy that restricts the right       | unknown               | is undetermined        |

    Scenario: Lethal force in policing an assembly
      Given Oleg is a journalist
      And Oleg was killed
        | by           | police officers             |
        | circumstance | the policing of an assembly |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Oleg: lethal force in policing an assembly
      And with HRC General Comment No. 37, paragraphs 78, 79 and 88
      And with Basic Principles on the Use of Force and Firearms, paragraphs 9 and 14
      And it is primary
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And the limit "lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Lethal force in policing an assembly, where by is <by>, circumstance is <circumstance>
      Given Oleg is a journalist
      And Oleg was killed
        | by           | <by>           |
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: lethal force in policing an assembly

      Examples:
        | by              | circumstance                | outcome                |
        | police officers | the policing of an assembly | is potentially engaged |
        | an armed group  | the policing of an assembly | is not engaged         |
        | unknown         | the policing of an assembly | is undetermined        |
        | police officers | domestic violence           | is not engaged         |
        | police officers | unknown                     | is undetermined        |

    Scenario: Lethal force in policing an assembly: the State may argue lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat
      Given Oleg is a journalist
      And Oleg was killed
        | by           | police officers             |
        | circumstance | the policing of an assembly |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Oleg: lethal force in policing an assembly
      And the limit "lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat" is shown as not invoked
      And the test of "lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat" has these limbs
        | law        | a clear legal basis and procedures that limit lethal force         |
        | threat     | an imminent threat of death or serious injury came from the person |
        | necessity  | no milder means would do, and the force was strictly necessary     |
        | precaution | planning, warning and medical aid kept the danger to life low      |
      Given the killing is told otherwise
        | danger posed | yes |
      When the facts are assessed again
      Then ICCPR article 21 is potentially engaged for Oleg: lethal force in policing an assembly
      And the limit "lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat" is shown as invoked by the killing
      And on "threat" the facts say of the killing, danger posed: the person killed endangered life
      And on "threat" the facts say of the killing, circumstance: in the setting of the policing of an assembly

    Scenario: No medical help where force was used
      Given Yana is with a disability
      And a measure was taken against an assembly of Yana, called the measure
        | by           | police officers |
        | force        | beating         |
        | medical help | no              |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Yana: no medical help where force was used
      And with HRC General Comment No. 37, paragraph 88
      And it is primary
      And no limit is shown

    Scenario Outline: No medical help where force was used, where by is <by>, force is <force>, medical help is <medical help>
      Given Yana is with a disability
      And a measure was taken against an assembly of Yana, called the measure
        | by           | <by>           |
        | force        | <force>        |
        | medical help | <medical help> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: no medical help where force was used

      Examples:
        | by              | force   | medical help | outcome                |
        | police officers | beating | no           | is potentially engaged |
        | a company       | beating | no           | is not engaged         |
        | unknown         | beating | no           | is undetermined        |
        | police officers | unknown | no           | is undetermined        |
        | police officers | beating | yes          | is not engaged         |
        | police officers | beating | unknown      | is not engaged         |

    Scenario: Organiser made to answer for acts of others
      Given Daniyar is a journalist
      And Daniyar organised or took part in an assembly
        | as organiser | yes |
      And Daniyar was sentenced
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Daniyar: organiser made to answer for acts of others
      And with HRC General Comment No. 37, paragraph 65
      And because of the assembly and the sentence
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Organiser made to answer for acts of others, where as organiser is <as organiser>
      Given Daniyar is a journalist
      And Daniyar organised or took part in an assembly
        | as organiser | <as organiser> |
      And Daniyar was sentenced
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: organiser made to answer for acts of others

      Examples:
        | as organiser | outcome                |
        | yes          | is potentially engaged |
        | unknown      | is undetermined        |

    Scenario: Organiser made to answer for acts of others: not when with assembly (as participant only), with lawsuit (allegedly because of an assembly or protest
      Given Daniyar is a journalist
      And Daniyar organised or took part in an assembly, called the first assembly
        | as organiser | yes |
      And Daniyar organised or took part in an assembly, called the second assembly
        | as organiser | no |
      And Daniyar was sentenced
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
        | about              | the second assembly    |
      And Daniyar was sued
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
        | about              | the second assembly    |
      And a charge was brought against Daniyar
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
        | about              | the second assembly    |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: organiser made to answer for acts of others

    Scenario: Organiser made to answer for acts of others: not when with sentence (to a fine, allegedly because of an assembly or protest), with charge (of a breach of the rules 
      Given Daniyar is a journalist
      And Daniyar organised or took part in an assembly
        | as organiser | yes |
      And Daniyar was sentenced
        | type      | a fine                 |
        | linked to | an assembly or protest |
      And Daniyar was sued
        | linked to | an assembly or protest |
      And a charge was brought against Daniyar
        | offence   | a breach of the rules on assemblies |
        | linked to | an assembly or protest              |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: organiser made to answer for acts of others

    Scenario: Participants not protected from others
      Given Parviz is an organisation
      And a measure was taken against an assembly of Parviz, called the measure
        | form | no protection from others |
        | by   | police officers           |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Parviz: participants not protected from others
      And with HRC General Comment No. 37, paragraphs 24, 25, 26 and 27
      And it is primary
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Participants not protected from others, where by is <by>
      Given Parviz is an organisation
      And a measure was taken against an assembly of Parviz, called the measure
        | by   | <by>      |
        | form | dispersal |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: participants not protected from others

      Examples:
        | by                   | outcome                |
        | an organised group   | is potentially engaged |
        | unidentified persons | is undetermined        |
        | unknown              | is undetermined        |

    Scenario: Participants not protected from others: also when in the form of dispersal, by an organised group
      Given Parviz is an organisation
      And a measure was taken against an assembly of Parviz, called the measure
        | by   | an organised group |
        | form | dispersal          |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Parviz: participants not protected from others

    Scenario: Participants or organisers arrested or penalised
      Given Kamila is a man
      And Kamila organised or took part in an assembly
      And Kamila was deprived of liberty, called the detention
        | by        | police officers        |
        | linked to | an assembly or protest |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Kamila: participants or organisers arrested or penalised
      And with HRC General Comment No. 37, paragraphs 23, 33, 67, 71 and 82
      And because of the assembly and the detention
      And the law presumes "in the form of a gathering of several people", by HRC General Comment No. 37, paragraph 13
      And the law presumes "the assembly was peaceful", by HRC General Comment No. 37, paragraph 17
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Participants or organisers arrested or penalised, where by is <by>
      Given Kamila is a man
      And Kamila organised or took part in an assembly
      And Kamila was deprived of liberty, called the detention
        | by        | <by>                   |
        | linked to | an assembly or protest |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: participants or organisers arrested or penalised

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | an armed group  | is not engaged         |
        | unknown         | is undetermined        |

    Scenario: Participants or organisers arrested or penalised: not when with assembly (the assembly was violent), with charge (of mass riot
      Given Kamila is a man
      And Kamila organised or took part in an assembly, called the first assembly
      And Kamila organised or took part in an assembly, called the second assembly
        | peaceful | no |
      And a measure was taken against an assembly of Kamila, called the measure
        | form  | arrest of participants |
        | about | the second assembly    |
      And a charge was brought against Kamila, called the first charge
        | offence | a breach of the rules on assemblies |
        | about   | the second assembly                 |
      And a charge was brought against Kamila, called the second charge
        | offence   | mass riot              |
        | linked to | an assembly or protest |
        | about     | the second assembly    |
      And Kamila was deprived of liberty, called the detention
        | by        | police officers        |
        | linked to | an assembly or protest |
        | about     | the second assembly    |
      And Kamila was sentenced
        | linked to | an assembly or protest |
        | about     | the second assembly    |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: participants or organisers arrested or penalised

    Scenario: Participants or organisers arrested or penalised: not when with charge (of mass riot), with deprivation of liberty (by police officers
      Given Kamila is a person in the case
      And Nargiza is a man
      And Nargiza organised or took part in an assembly
      And a measure was taken against an assembly of Kamila, called the measure
        | form | arrest of participants |
      And a charge was brought against Kamila, called the first charge
        | offence | a breach of the rules on assemblies |
      And a charge was brought against Kamila, called the second charge
        | offence | mass riot    |
        | about   | the assembly |
      And Kamila was deprived of liberty, called the detention
        | by        | police officers        |
        | linked to | an assembly or protest |
      And Kamila was sentenced
        | linked to | an assembly or protest |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: participants or organisers arrested or penalised

    Scenario: Peaceful assembly dispersed or encircled
      Given Leyla is a woman
      And Leyla organised or took part in an assembly
      And a measure was taken against an assembly of Leyla, called the measure
        | by   | police officers |
        | form | dispersal       |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Leyla: peaceful assembly dispersed or encircled
      And with HRC General Comment No. 37, paragraphs 23, 84, 85 and 86
      And with Basic Principles on the Use of Force and Firearms, paragraph 13
      And because of the assembly and the measure
      And the law presumes "in the form of a gathering of several people", by HRC General Comment No. 37, paragraph 13
      And the law presumes "the assembly was peaceful", by HRC General Comment No. 37, paragraph 17
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Peaceful assembly dispersed or encircled, where by is <by>, form is <form>
      Given Leyla is a woman
      And Leyla organised or took part in an assembly
      And a measure was taken against an assembly of Leyla, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: peaceful assembly dispersed or encircled

      Examples:
        | by                 | form      | outcome                |
        | police officers    | dispersal | is potentially engaged |
        | an organised group | dispersal | is not engaged         |
        | unknown            | dispersal | is undetermined        |
        | police officers    | unknown   | is undetermined        |

    Scenario: Peaceful assembly dispersed or encircled: also when the assembly was peaceful, in the form of encircling of participants
      Given Leyla is a woman
      And Leyla organised or took part in an assembly
        | peaceful | yes |
      And a measure was taken against an assembly of Leyla, called the measure
        | by   | police officers            |
        | form | encircling of participants |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Leyla: peaceful assembly dispersed or encircled
      And because of the assembly and the measure

    Scenario: Peaceful assembly dispersed or encircled: not when as regards someone else
      Given Leyla is a person in the case
      And Oleg is a woman
      And Oleg organised or took part in an assembly
      And a measure was taken against an assembly of Leyla, called the measure
        | by   | police officers |
        | form | dispersal       |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: peaceful assembly dispersed or encircled

    Scenario: Preventive arrest or forced undertaking
      Given Sitora is with a disability
      And a measure was taken against an assembly of Sitora, called the measure
        | by   | police officers            |
        | form | arrest before the assembly |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Sitora: preventive arrest or forced undertaking
      And with HRC General Comment No. 37, paragraphs 66 and 82
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Preventive arrest or forced undertaking, where form is <form>, by is <by>
      Given Sitora is with a disability
      And a measure was taken against an assembly of Sitora, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: preventive arrest or forced undertaking

      Examples:
        | form                       | by              | outcome                |
        | arrest before the assembly | police officers | is potentially engaged |
        | dispersal                  | police officers | is not engaged         |
        | unknown                    | police officers | is undetermined        |
        | arrest before the assembly | unknown         | is undetermined        |

    Scenario: Preventive arrest or forced undertaking: also when by officers of the prosecution service, in the form of a forced undertaking not to take part
      Given Sitora is with a disability
      And a measure was taken against an assembly of Sitora, called the measure
        | by   | officers of the prosecution service   |
        | form | a forced undertaking not to take part |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Sitora: preventive arrest or forced undertaking

    Scenario: Private guards policing an assembly for the State
      Given Bakyt is a group of people
      And a measure was taken against an assembly of Bakyt, called the measure
        | by                 | private security guards |
        | empowered by state | yes                     |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Bakyt: private guards policing an assembly for the State
      And with HRC General Comment No. 37, paragraph 93
      And it is primary
      And no limit is shown

    Scenario Outline: Private guards policing an assembly for the State, where on behalf of is <on behalf of>
      Given Bakyt is a group of people
      And a measure was taken against an assembly of Bakyt, called the measure
        | by           | private security guards |
        | on behalf of | <on behalf of>          |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: private guards policing an assembly for the State

      Examples:
        | on behalf of      | outcome                |
        | a local authority | is potentially engaged |
        | a company         | is not engaged         |
        | unknown           | is not engaged         |

    Scenario: Private guards policing an assembly for the State: not when by police officers, on behalf of a local authority
      Given Bakyt is a group of people
      And a measure was taken against an assembly of Bakyt, called the measure
        | by                 | police officers   |
        | empowered by state | yes               |
        | on behalf of       | a local authority |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: private guards policing an assembly for the State

    Scenario: Private guards policing an assembly for the State: also when empowered by state not told, on behalf of a local authority
      Given Bakyt is a group of people
      And a measure was taken against an assembly of Bakyt, called the measure
        | by           | private security guards |
        | on behalf of | a local authority       |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Bakyt: private guards policing an assembly for the State

    Scenario: Restriction because of the message
      Given Vera is a teacher
      And a measure was taken against an assembly of Vera, called the measure
        | by                 | police officers |
        | because of message | yes             |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Vera: restriction because of the message
      And with HRC General Comment No. 37, paragraphs 22, 32, 48, 49 and 51
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Restriction because of the message, where because of message is <because of message>, by is <by>
      Given Vera is a teacher
      And a measure was taken against an assembly of Vera, called the measure
        | by                 | <by>                 |
        | because of message | <because of message> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: restriction because of the message

      Examples:
        | because of message | by                 | outcome                |
        | yes                | police officers    | is potentially engaged |
        | no                 | police officers    | is not engaged         |
        | unknown            | police officers    | is undetermined        |
        | yes                | an organised group | is not engaged         |
        | yes                | unknown            | is undetermined        |

    Scenario: Terrorism or security offences used against an assembly
      Given Gulnara is under eighteen years old
      And Gulnara organised or took part in an assembly
      And a charge was brought against Gulnara
        | offence   | terrorism              |
        | linked to | an assembly or protest |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Gulnara: terrorism or security offences used against an assembly
      And with HRC General Comment No. 37, paragraphs 42 and 68
      And because of the assembly and the charge
      And the law presumes "in the form of a gathering of several people", by HRC General Comment No. 37, paragraph 13
      And the law presumes "the assembly was peaceful", by HRC General Comment No. 37, paragraph 17
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Terrorism or security offences used against an assembly, where linked to is <linked to>, offence is <offence>
      Given Gulnara is under eighteen years old
      And Gulnara organised or took part in an assembly
      And a charge was brought against Gulnara
        | offence   | <offence>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: terrorism or security offences used against an assembly

      Examples:
        | linked to              | offence   | outcome                |
        | an assembly or protest | terrorism | is potentially engaged |
        | a private matter       | terrorism | is not engaged         |
        | unknown                | terrorism | is not engaged         |
        | an assembly or protest | unknown   | is undetermined        |

    Scenario: Terrorism or security offences used against an assembly: not when of hooliganism
      Given Gulnara is under eighteen years old
      And Gulnara organised or took part in an assembly
      And a charge was brought against Gulnara
        | offence   | hooliganism            |
        | linked to | an assembly or protest |
        | about     | the assembly           |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: terrorism or security offences used against an assembly

    Scenario: Terrorism or security offences used against an assembly: also when linked to not told
      Given Gulnara is under eighteen years old
      And Gulnara organised or took part in an assembly
      And a charge was brought against Gulnara
        | offence | terrorism    |
        | about   | the assembly |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Gulnara: terrorism or security offences used against an assembly
      And because of the assembly and the charge
