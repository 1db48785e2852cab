@law @iccpr @article-21
Feature: Peaceful assembly, ICCPR article 21
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 21: Peaceful assembly is recognised

    Scenario: Assembly banned, moved or burdened beforehand
      Given the community is a group of people
      And a measure was taken against an assembly of the community, called the measure
        | by   | police officers           |
        | form | a change of place or time |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for the community: assembly banned, moved or burdened beforehand
      And with HRC General Comment No. 37, paragraphs 22, 23, 36, 37, 38 and 8
      And with UDHR article 20(1)
      And with HRC General Comment No. 37, paragraph 6
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Assembly banned, moved or burdened beforehand turns on who acted and the form it took
      Given Dilbar is a person in the case
      And a measure was taken against an assembly of Dilbar
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: assembly banned, moved or burdened beforehand

      Examples:
        | by              | form                                      | outcome                |
        | police officers | stopping of a press conference or meeting | is potentially engaged |
        | police officers | dispersal                                 | is not engaged         |
        | a company       | a ban or refusal of permission            | is not engaged         |

    Scenario: Assembly banned, moved or burdened beforehand: the State may argue restriction under law and necessary in a democratic society for a listed interest
      Given the community is a group of people
      And a measure was taken against an assembly of the community, called the measure
        | by   | a local authority              |
        | form | a ban or refusal of permission |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for the community: assembly banned, moved or burdened beforehand
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
      Then ICCPR article 21 is potentially engaged for the community: assembly banned, moved or burdened beforehand
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as invoked by the measure
      And on "law" the facts say of the measure, legal basis stated: a legal basis was stated
      And on "last resort" the facts say of the measure, form: in the form of a ban or refusal of permission

    Scenario: Assembly banned, moved or burdened beforehand: the State may argue an assembly of widespread and serious violence is outside the article
      Given the community is a group of people
      And a measure was taken against an assembly of the community, called the measure
        | by   | a local authority              |
        | form | a ban or refusal of permission |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for the community: assembly banned, moved or burdened beforehand
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And the test of "an assembly of widespread and serious violence is outside the article" has these limbs
        | presumption    | an assembly is taken to be peaceful, and isolated violence is not that of the others                                            |
        | whose violence | only violence of participants counts, not that of the authorities, outsiders or provocateurs                                    |
        | degree         | credible evidence of planned, incited or imminent violence, or manifestly widespread violence; gear or disruption is not enough |
        | other rights   | whoever is outside the article keeps every other right, such as life and freedom from ill-treatment                             |
      Given the community organised or took part in an assembly
        | peaceful | no |
      When the facts are assessed again
      Then ICCPR article 21 is potentially engaged for the community: assembly banned, moved or burdened beforehand
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as invoked by the assembly

    Scenario: Assembly restricted because of opponents
      Given the community is a group of people
      And a measure was taken against an assembly of the community, called the measure
        | by              | agents of the State |
        | opponents cited | yes                 |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for the community: assembly restricted because of opponents
      And with HRC General Comment No. 37, paragraphs 52 and 27
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Assembly restricted because of opponents turns on who acted and whether it was because others might react with violence
      Given Irina is a person in the case
      And a measure was taken against an assembly of Irina
        | by              | <by>              |
        | opponents cited | <opponents cited> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: assembly restricted because of opponents

      Examples:
        | by                  | opponents cited | outcome                |
        | agents of the State | yes             | is potentially engaged |
        | a private employer  | yes             | is not engaged         |
        | agents of the State | no              | is not engaged         |

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

    Scenario Outline: Ban on assemblies around official sites turns on who acted and the form it took
      Given Hamid is a person in the case
      And a measure was taken against an assembly of Hamid
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: ban on assemblies around official sites

      Examples:
        | by                  | form                           | outcome                |
        | agents of the State | a ban around official sites    | is potentially engaged |
        | a private employer  | a ban around official sites    | is not engaged         |
        | agents of the State | a ban or refusal of permission | is not engaged         |

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

    Scenario Outline: Ban on face coverings turns on who acted and the form it took
      Given Jamila is a person in the case
      And a measure was taken against an assembly of Jamila
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: ban on face coverings

      Examples:
        | by                  | form                           | outcome                |
        | agents of the State | a ban on face coverings        | is potentially engaged |
        | a private employer  | a ban on face coverings        | is not engaged         |
        | agents of the State | a ban or refusal of permission | is not engaged         |

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

    Scenario Outline: Cap on the number of participants turns on who acted and the form it took
      Given Aigul is a person in the case
      And a measure was taken against an assembly of Aigul
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: cap on the number of participants

      Examples:
        | by                  | form                                | outcome                |
        | agents of the State | a cap on the number of participants | is potentially engaged |
        | a private employer  | a cap on the number of participants | is not engaged         |
        | agents of the State | a ban or refusal of permission      | is not engaged         |

    Scenario: Costs of policing put on the organisers
      Given Free Voice is an organisation
      And a measure was taken against an assembly of Free Voice, called the measure
        | by   | agents of the State                                 |
        | form | costs of policing or cleaning put on the organisers |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Free Voice: costs of policing put on the organisers
      And with HRC General Comment No. 37, paragraph 64
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Costs of policing put on the organisers turns on who acted and the form it took
      Given Leyla is a person in the case
      And a measure was taken against an assembly of Leyla
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: costs of policing put on the organisers

      Examples:
        | by                  | form                                                | outcome                |
        | agents of the State | costs of policing or cleaning put on the organisers | is potentially engaged |
        | a private employer  | costs of policing or cleaning put on the organisers | is not engaged         |
        | agents of the State | a ban or refusal of permission                      | is not engaged         |

    Scenario: Force against an assembly
      Given Lev is a man
      And a measure was taken against an assembly of Lev, called the measure
        | by    | police officers |
        | force | beating         |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Lev: force against an assembly
      And with HRC General Comment No. 37, paragraphs 78, 79 and 86
      And with Basic Principles on the Use of Force and Firearms, principles 4, 12, 13 and 14
      And it is primary
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Force against an assembly turns on who acted and the force used
      Given Daniyar is a person in the case
      And a measure was taken against an assembly of Daniyar
        | by    | <by>    |
        | force | <force> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: force against an assembly

      Examples:
        | by                 | force       | outcome                |
        | police officers    | beating     | is potentially engaged |
        | police officers    | humiliation | is not engaged         |
        | an organised group | beating     | is not engaged         |

    Scenario: Forced to take part in an assembly
      Given Jamshid is a person with a disability
      And a measure was taken against an assembly of Jamshid, called the measure
        | by   | a local authority                           |
        | form | forcing someone to take part in an assembly |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Jamshid: forced to take part in an assembly
      And with HRC General Comment No. 37, paragraph 66
      And it is primary
      And no limit is shown

    Scenario Outline: Forced to take part in an assembly turns on who acted and the form it took
      Given Boris is a person in the case
      And a measure was taken against an assembly of Boris
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: forced to take part in an assembly

      Examples:
        | by                 | form                                        | outcome                |
        | police officers    | forcing someone to take part in an assembly | is potentially engaged |
        | police officers    | a forced undertaking not to take part       | is not engaged         |
        | an organised group | forcing someone to take part in an assembly | is not engaged         |

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

    Scenario Outline: Indiscriminate mass arrest around an assembly turns on who acted and the form it took
      Given Galina is a person in the case
      And a measure was taken against an assembly of Galina
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: indiscriminate mass arrest around an assembly

      Examples:
        | by                 | form                                                                             | outcome                |
        | police officers    | arrest of many people without distinction before or during or after the assembly | is potentially engaged |
        | police officers    | dispersal                                                                        | is not engaged         |
        | an organised group | arrest of many people without distinction before or during or after the assembly | is not engaged         |

    Scenario: Law that restricts assemblies
      Given Halima is a woman
      And a law or policy concerns the rights of Halima
        | area | assembly                                             |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Halima: law that restricts assemblies
      And with HRC General Comment No. 37, paragraphs 28 and 36
      And it is supporting
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that restricts assemblies turns on the field of law and what was done with the law
      Given Nurlan is a person in the case
      And a law or policy concerns the rights of Nurlan
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: law that restricts assemblies

      Examples:
        | area                  | step                                                       | outcome                |
        | assembly              | absence of a law that guarantees the right                 | is potentially engaged |
        | movement or residence | adoption of a law or policy that restricts the right       | is not engaged         |
        | assembly              | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Lethal force in policing an assembly
      Given Oleg is a journalist
      And Oleg was killed
        | by           | police officers             |
        | circumstance | the policing of an assembly |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Oleg: lethal force in policing an assembly
      And with HRC General Comment No. 37, paragraphs 78, 79 and 88
      And with Basic Principles on the Use of Force and Firearms, principles 9 and 14
      And it is primary
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And the limit "lethal force that was lawful and strictly necessary, as a last resort, to protect life from an imminent threat" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Lethal force in policing an assembly turns on who acted and the circumstances
      Given Lola is a person in the case
      And Lola was killed
        | by           | <by>           |
        | circumstance | <circumstance> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: lethal force in policing an assembly

      Examples:
        | by              | circumstance                | outcome                |
        | police officers | the policing of an assembly | is potentially engaged |
        | an armed group  | the policing of an assembly | is not engaged         |
        | police officers | domestic violence           | is not engaged         |

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
      Given Yana is a person with a disability
      And a measure was taken against an assembly of Yana, called the measure
        | by           | police officers |
        | force        | beating         |
        | medical help | no              |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Yana: no medical help where force was used
      And with HRC General Comment No. 37, paragraph 88
      And it is primary
      And no limit is shown

    Scenario Outline: No medical help where force was used turns on who acted, the force used and whether medical help was at hand
      Given Ilyas is a person in the case
      And a measure was taken against an assembly of Ilyas
        | by           | <by>           |
        | force        | <force>        |
        | medical help | <medical help> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: no medical help where force was used

      Examples:
        | by              | force   | medical help | outcome                |
        | police officers | beating | no           | is potentially engaged |
        | police officers | beating | yes          | is not engaged         |
        | a company       | beating | no           | is not engaged         |
        | police officers | unknown | no           | is undetermined        |

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

    Scenario Outline: Organiser made to answer for acts of others turns on whether it was as organiser
      Given Nargiza is a person in the case
      And Nargiza organised or took part in an assembly
        | as organiser | <as organiser> |
      And Nargiza was sentenced
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: organiser made to answer for acts of others

      Examples:
        | as organiser | outcome                |
        | yes          | is potentially engaged |
        | unknown      | is undetermined        |

    Scenario: Organiser made to answer for acts of others: so too with an assembly and a lawsuit
      Given Nargiza is a person in the case
      And Nargiza organised or took part in an assembly
        | as organiser | yes |
      And Nargiza was sued
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged: organiser made to answer for acts of others

    Scenario: Organiser made to answer for acts of others: so too with an assembly and a charge
      Given Nargiza is a person in the case
      And Nargiza organised or took part in an assembly
        | as organiser | yes |
      And a charge was brought against Nargiza
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged: organiser made to answer for acts of others

    Scenario Outline: Organiser made to answer for acts of others, with an assembly, a sentence, a lawsuit and a charge: what decides it
      Given Nargiza is a person in the case
      And Nargiza organised or took part in an assembly
        | as organiser | yes |
      And Nargiza was sentenced
        | type               | <type>               |
        | linked to          | <linked to>          |
        | for acts of others | <for acts of others> |
      And Nargiza was sued
        | linked to          | <linked to of the lawsuit>          |
        | for acts of others | <for acts of others of the lawsuit> |
      And a charge was brought against Nargiza
        | offence            | <offence>                          |
        | linked to          | <linked to of the charge>          |
        | for acts of others | <for acts of others of the charge> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: organiser made to answer for acts of others

      Examples:
        | type    | linked to              | for acts of others | linked to of the lawsuit | for acts of others of the lawsuit | offence                             | linked to of the charge | for acts of others of the charge | outcome        |
        | a fine  | an assembly or protest | unknown            | an assembly or protest   | unknown                           | a breach of the rules on assemblies | an assembly or protest  | unknown                          | is not engaged |
        | unknown | human rights work      | yes                | human rights work        | yes                               | unknown                             | human rights work       | yes                              | is not engaged |

    Scenario: Organiser made to answer for acts of others: where the sentence, the lawsuit and the charge concern another assembly
      Given Nargiza is a person in the case
      And Nargiza organised or took part in an assembly, called the assembly
        | as organiser | yes |
      And Nargiza organised or took part in an assembly, called the assembly 2
        | as organiser | no |
      And Nargiza was sentenced
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
        | about              | the assembly 2         |
      And Nargiza was sued
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
        | about              | the assembly 2         |
      And a charge was brought against Nargiza
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
        | about              | the assembly 2         |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: organiser made to answer for acts of others

    Scenario: Organiser made to answer for acts of others: not where it belongs to a lawsuit and another charge
      Given Nargiza is a person in the case
      And Aigul is a person in the case
      And Aigul organised or took part in an assembly
        | as organiser | yes |
      And Nargiza was sentenced
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
      And Nargiza was sued
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
      And a charge was brought against Nargiza
        | linked to          | an assembly or protest |
        | for acts of others | yes                    |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: organiser made to answer for acts of others

    Scenario: Participants not protected from others
      Given Free Voice is an organisation
      And a measure was taken against an assembly of Free Voice, called the measure
        | form | no protection from others |
        | by   | police officers           |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Free Voice: participants not protected from others
      And with HRC General Comment No. 37, paragraphs 24, 25, 26 and 27
      And it is primary
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Participants not protected from others turns on who acted
      Given Daniyar is a person in the case
      And a measure was taken against an assembly of Daniyar
        | by   | <by>      |
        | form | dispersal |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: participants not protected from others

      Examples:
        | by                   | outcome                |
        | an organised group   | is potentially engaged |
        | unidentified persons | is undetermined        |

    Scenario: Participants or organisers arrested or penalised
      Given Kamil is a man
      And Kamil organised or took part in an assembly
      And Kamil was deprived of liberty, called the detention
        | by        | police officers        |
        | linked to | an assembly or protest |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Kamil: participants or organisers arrested or penalised
      And with HRC General Comment No. 37, paragraphs 23, 33, 67, 71 and 82
      And because of the assembly and the detention
      And the law presumes "in the form of a gathering of several people", by HRC General Comment No. 37, paragraph 13
      And the law presumes "the assembly was peaceful", by HRC General Comment No. 37, paragraph 17
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Participants or organisers arrested or penalised turns on who acted
      Given Bakyt is a person in the case
      And Bakyt organised or took part in an assembly
      And Bakyt was deprived of liberty
        | by        | <by>                   |
        | linked to | an assembly or protest |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: participants or organisers arrested or penalised

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | an armed group  | is not engaged         |

    Scenario Outline: Participants or organisers arrested or penalised, with an assembly and a measure against an assembly: what decides it
      Given Bakyt is a person in the case
      And Bakyt organised or took part in an assembly
        | peaceful | <peaceful> |
      And a measure was taken against an assembly of Bakyt
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: participants or organisers arrested or penalised

      Examples:
        | peaceful | form                                     | outcome                |
        | unknown  | arrest of participants                   | is potentially engaged |
        | yes      | penalties for participants or organisers | is potentially engaged |
        | unknown  | unknown                                  | is undetermined        |

    Scenario Outline: Participants or organisers arrested or penalised, with an assembly and a charge, turns on the offence and the reason behind it
      Given Bakyt is a person in the case
      And Bakyt organised or took part in an assembly
      And a charge was brought against Bakyt
        | offence   | <offence>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: participants or organisers arrested or penalised

      Examples:
        | offence                             | linked to              | outcome                |
        | mass riot                           | an assembly or protest | is potentially engaged |
        | a breach of the rules on assemblies | unknown                | is potentially engaged |
        | mass riot                           | a private matter       | is not engaged         |

    Scenario Outline: Participants or organisers arrested or penalised, with a charge that is said to be about the assembly, turns on the offence and the reason behind it
      Given Bakyt is a person in the case
      And Bakyt organised or took part in an assembly, called the assembly
      And a charge was brought against Bakyt
        | offence   | <offence>    |
        | about     | the assembly |
        | linked to | <linked to>  |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: participants or organisers arrested or penalised

      Examples:
        | offence   | linked to              | outcome                |
        | mass riot | unknown                | is potentially engaged |
        | fraud     | an assembly or protest | is not engaged         |

    Scenario Outline: Participants or organisers arrested or penalised, with a detention that is said to be about the assembly, turns on who acted
      Given Bakyt is a person in the case
      And Bakyt organised or took part in an assembly, called the assembly
      And Bakyt was deprived of liberty
        | by    | <by>         |
        | about | the assembly |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: participants or organisers arrested or penalised

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | an armed group  | is not engaged         |

    Scenario: Participants or organisers arrested or penalised: so too with an assembly and a sentence
      Given Bakyt is a person in the case
      And Bakyt organised or took part in an assembly
      And Bakyt was sentenced
        | linked to | an assembly or protest |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged: participants or organisers arrested or penalised

    Scenario: Participants or organisers arrested or penalised: so too with a sentence that is said to be about the assembly
      Given Bakyt is a person in the case
      And Bakyt organised or took part in an assembly, called the assembly
      And Bakyt was sentenced
        | about | the assembly |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged: participants or organisers arrested or penalised

    Scenario: Participants or organisers arrested or penalised: where the assembly concerns somebody else
      Given Bakyt is a person in the case
      And Jamshid is a person in the case
      And Jamshid organised or took part in an assembly
      And a charge was brought against Bakyt
        | offence   | mass riot              |
        | linked to | an assembly or protest |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: participants or organisers arrested or penalised

    Scenario: Participants or organisers arrested or penalised: where the measure against an assembly, the charge, the deprivation of liberty and the sentence concern another assembly
      Given Bakyt is a person in the case
      And Bakyt organised or took part in an assembly, called the assembly
      And Bakyt organised or took part in an assembly, called the assembly 2
        | peaceful | no |
      And a measure was taken against an assembly of Bakyt
        | form  | arrest of participants |
        | about | the assembly 2         |
      And a charge was brought against Bakyt
        | offence | a breach of the rules on assemblies |
        | about   | the assembly 2                      |
      And a charge was brought against Bakyt
        | offence   | mass riot              |
        | linked to | an assembly or protest |
        | about     | the assembly 2         |
      And Bakyt was deprived of liberty
        | by        | police officers        |
        | linked to | an assembly or protest |
        | about     | the assembly 2         |
      And Bakyt was sentenced
        | linked to | an assembly or protest |
        | about     | the assembly 2         |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: participants or organisers arrested or penalised

    Scenario: Participants or organisers arrested or penalised: what happened to somebody else is not enough
      Given Bakyt is a person in the case
      And Jamshid is a person in the case
      And Jamshid organised or took part in an assembly, called the assembly
      And a measure was taken against an assembly of Bakyt
        | form | arrest of participants |
      And a charge was brought against Bakyt
        | offence | a breach of the rules on assemblies |
      And a charge was brought against Bakyt
        | offence | mass riot    |
        | about   | the assembly |
      And Bakyt was deprived of liberty
        | by        | police officers        |
        | linked to | an assembly or protest |
      And Bakyt was sentenced
        | linked to | an assembly or protest |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: participants or organisers arrested or penalised

    Scenario: Participants or organisers arrested or penalised: where the deprivation of liberty and the sentence concern an assembly
      Given Bakyt is a person in the case
      And Jamshid is a person in the case
      And Jamshid organised or took part in an assembly, called the assembly
      And Bakyt was deprived of liberty
        | by    | police officers |
        | about | the assembly    |
      And Bakyt was sentenced
        | about | the assembly |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: participants or organisers arrested or penalised

    Scenario: Participants or organisers arrested or penalised: not from a charge of hooliganism, a detention and a sentence that nobody links to it
      Given Bakyt is a person in the case
      And Bakyt organised or took part in an assembly
      And a charge was brought against Bakyt
        | offence | hooliganism |
      And Bakyt was deprived of liberty
        | by | police officers |
      And Bakyt was sentenced
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
      And with Basic Principles on the Use of Force and Firearms, principle 13
      And because of the assembly and the measure
      And the law presumes "in the form of a gathering of several people", by HRC General Comment No. 37, paragraph 13
      And the law presumes "the assembly was peaceful", by HRC General Comment No. 37, paragraph 17
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Peaceful assembly dispersed or encircled turns on whether the assembly was peaceful, the form it took and who acted
      Given Boris is a person in the case
      And Boris organised or took part in an assembly
        | peaceful | <peaceful> |
        | form     | <form>     |
      And a measure was taken against an assembly of Boris
        | by   | <by>                                     |
        | form | <form of the interference with assembly> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: peaceful assembly dispersed or encircled

      Examples:
        | peaceful | form    | by                 | form of the interference with assembly | outcome                |
        | yes      | unknown | police officers    | encircling of participants             | is potentially engaged |
        | no       | a rally | police officers    | dispersal                              | is not engaged         |
        | unknown  | unknown | police officers    | a ban or refusal of permission         | is not engaged         |
        | unknown  | unknown | an organised group | dispersal                              | is not engaged         |

    Scenario: Peaceful assembly dispersed or encircled: where the measure against an assembly concerns another assembly
      Given Boris is a person in the case
      And Boris organised or took part in an assembly, called the assembly
      And Boris organised or took part in an assembly, called the assembly 2
        | peaceful | no |
      And a measure was taken against an assembly of Boris
        | by    | police officers |
        | form  | dispersal       |
        | about | the assembly 2  |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: peaceful assembly dispersed or encircled

    Scenario: Peaceful assembly dispersed or encircled: what happened to somebody else is not enough
      Given Boris is a person in the case
      And Karim is a person in the case
      And Karim organised or took part in an assembly
      And a measure was taken against an assembly of Boris
        | by   | police officers |
        | form | dispersal       |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: peaceful assembly dispersed or encircled

    Scenario: Preventive arrest or forced undertaking
      Given Sitora is a person with a disability
      And a measure was taken against an assembly of Sitora, called the measure
        | by   | police officers            |
        | form | arrest before the assembly |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Sitora: preventive arrest or forced undertaking
      And with HRC General Comment No. 37, paragraphs 66 and 82
      And it is primary
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Preventive arrest or forced undertaking turns on who acted and the form it took
      Given Timur is a person in the case
      And a measure was taken against an assembly of Timur
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: preventive arrest or forced undertaking

      Examples:
        | by                                  | form                                  | outcome                |
        | officers of the prosecution service | a forced undertaking not to take part | is potentially engaged |
        | police officers                     | dispersal                             | is not engaged         |
        | a company                           | a forced undertaking not to take part | is not engaged         |

    Scenario: Private guards policing an assembly for the State
      Given the community is a group of people
      And a measure was taken against an assembly of the community, called the measure
        | by                 | private security guards |
        | empowered by state | yes                     |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for the community: private guards policing an assembly for the State
      And with HRC General Comment No. 37, paragraph 93
      And it is primary
      And no limit is shown

    Scenario Outline: Private guards policing an assembly for the State: what decides it
      Given Timur is a person in the case
      And a measure was taken against an assembly of Timur
        | by                 | <by>                 |
        | on behalf of       | <on behalf of>       |
        | empowered by state | <empowered by state> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: private guards policing an assembly for the State

      Examples:
        | by                      | on behalf of      | empowered by state | outcome                |
        | private security guards | a local authority | unknown            | is potentially engaged |
        | private security guards | a company         | unknown            | is not engaged         |
        | police officers         | a local authority | yes                | is not engaged         |

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

    Scenario Outline: Restriction because of the message turns on who acted and whether it was because of the message of the assembly
      Given Dilbar is a person in the case
      And a measure was taken against an assembly of Dilbar
        | by                 | <by>                 |
        | because of message | <because of message> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: restriction because of the message

      Examples:
        | by                 | because of message | outcome                |
        | police officers    | yes                | is potentially engaged |
        | police officers    | no                 | is not engaged         |
        | an organised group | yes                | is not engaged         |

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

    Scenario Outline: Terrorism or security offences used against an assembly turns on the offence and the reason behind it
      Given Tahir is a person in the case
      And Tahir organised or took part in an assembly
      And a charge was brought against Tahir
        | offence   | <offence>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: terrorism or security offences used against an assembly

      Examples:
        | offence   | linked to              | outcome                |
        | terrorism | an assembly or protest | is potentially engaged |
        | terrorism | a private matter       | is not engaged         |
        | unknown   | an assembly or protest | is undetermined        |

    Scenario Outline: Terrorism or security offences used against an assembly, with a charge that is said to be about the assembly, turns on the offence and the reason behind it
      Given Tahir is a person in the case
      And Tahir organised or took part in an assembly, called the assembly
      And a charge was brought against Tahir
        | offence   | <offence>    |
        | about     | the assembly |
        | linked to | <linked to>  |
      When the facts are assessed
      Then ICCPR article 21 <outcome>: terrorism or security offences used against an assembly

      Examples:
        | offence     | linked to              | outcome                |
        | terrorism   | unknown                | is potentially engaged |
        | hooliganism | an assembly or protest | is not engaged         |

    Scenario: Terrorism or security offences used against an assembly: where the charge concerns expression
      Given Tahir is a person in the case
      And Tahir organised or took part in an assembly
      And Tahir expressed views or gathered or shared information, called the expression
      And a charge was brought against Tahir
        | offence   | terrorism              |
        | linked to | an assembly or protest |
        | about     | the expression         |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: terrorism or security offences used against an assembly

    Scenario: Terrorism or security offences used against an assembly: what happened to somebody else is not enough
      Given Tahir is a person in the case
      And Yusuf is a person in the case
      And Yusuf organised or took part in an assembly
      And a charge was brought against Tahir
        | offence   | terrorism              |
        | linked to | an assembly or protest |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: terrorism or security offences used against an assembly

    Scenario: Terrorism or security offences used against an assembly: the assembly of somebody else is not enough, even where the charge is about it
      Given Tahir is a person in the case
      And Yusuf is a person in the case
      And Yusuf organised or took part in an assembly, called the assembly
      And a charge was brought against Tahir
        | offence | terrorism    |
        | about   | the assembly |
      When the facts are assessed
      Then ICCPR article 21 is not engaged: terrorism or security offences used against an assembly
