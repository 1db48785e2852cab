@law @iccpr @article-17
Feature: Privacy, home, correspondence and reputation, ICCPR article 17
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 17(1): No arbitrary or unlawful intrusion on privacy, family, home or correspondence, nor unlawful attacks on honour and reputation

    Scenario: Degrading search of the person
      Given Galina is a woman
      And the body or clothes of Galina were searched
        | by       | police officers |
        | intimate | yes             |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Galina: degrading search of the person
      And with HRC General Comment No. 16, paragraph 8
      And it is primary
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Degrading search of the person turns on who acted, whether it was carried out by someone of the same sex and whether intimate parts were searched
      Given Galina is a person in the case
      And the body or clothes of Galina were searched
        | by       | <by>       |
        | same sex | <same sex> |
        | intimate | <intimate> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: degrading search of the person

      Examples:
        | by                                 | same sex | intimate | outcome                |
        | police officers                    | no       | unknown  | is potentially engaged |
        | police officers                    | yes      | no       | is not engaged         |
        | members of the family or community | no       | yes      | is not engaged         |

    Scenario: Law that allows intrusion into private life
      Given Karim is a person with a disability
      And a law or policy concerns the rights of Karim
        | area | private life or correspondence or the home           |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Karim: law that allows intrusion into private life
      And with HRC General Comment No. 16, paragraphs 3 and 8
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that allows intrusion into private life turns on the field of law and what was done with the law
      Given Elena is a person in the case
      And a law or policy concerns the rights of Elena
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: law that allows intrusion into private life

      Examples:
        | area                                        | step                                                       | outcome                |
        | private life or correspondence or the home  | repeal of a law or policy that guaranteed the right        | is potentially engaged |
        | equality and protection from discrimination | adoption of a law or policy that restricts the right       | is not engaged         |
        | private life or correspondence or the home  | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Private data collected or disclosed by the authorities
      Given Zarina is a member of an ethnic minority
      And private data of Zarina were collected or disclosed, called the disclosure-of-private-data
        | by      | police officers |
        | consent | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Zarina: private data collected or disclosed by the authorities
      And with HRC General Comment No. 16, paragraphs 7 and 10
      And it is primary
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Private data collected or disclosed by the authorities turns on who acted and whether with free consent
      Given Zarina is a person in the case
      And private data of Zarina were collected or disclosed
        | by      | <by>      |
        | consent | <consent> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: private data collected or disclosed by the authorities

      Examples:
        | by                     | consent | outcome                |
        | police officers        | no      | is potentially engaged |
        | police officers        | yes     | is not engaged         |
        | a private media outlet | no      | is not engaged         |

    Scenario: Repeated visits, checks or approaches by officials
      Given Saida is under eighteen years old
      And Saida was harassed
        | by   | police officers              |
        | form | repeated visits by officials |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Saida: repeated visits, checks or approaches by officials
      And with HRC General Comment No. 16, paragraphs 3, 4 and 9
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Repeated visits, checks or approaches by officials turns on who acted and the form it took
      Given Saida is a person in the case
      And Saida was harassed
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: repeated visits, checks or approaches by officials

      Examples:
        | by                         | form                                     | outcome                |
        | police officers            | pounding on the door or ringing at night | is potentially engaged |
        | police officers            | approaches by agents                     | is potentially engaged |
        | police officers            | repeated checks or inspections           | is potentially engaged |
        | police officers            | repeated summonses                       | is potentially engaged |
        | police officers            | calls at all hours                       | is potentially engaged |
        | police officers            | being filmed openly                      | is potentially engaged |
        | police officers            | being blocked or crowded                 | is potentially engaged |
        | police officers            | tampering with a car or device           | is potentially engaged |
        | police officers            | a flood of hostile messages              | is not engaged         |
        | a known private individual | repeated visits by officials             | is not engaged         |

    Scenario: Surveillance or interception by the authorities: the State may argue interference provided for by law, authorised case by case and reasonable in the circumstances
      Given Saida is under eighteen years old
      And Saida was followed or watched
        | by | officers of the security service |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Saida: surveillance or interception by the authorities
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And the test of "interference provided for by law, authorised case by case and reasonable in the circumstances" has these limbs
        | law                | foreseen by a law that itself conforms to the aims of the Covenant                                                                                        |
        | precision          | the law says in detail when intrusion is allowed                                                                                                          |
        | authorisation      | the competent authority decided on this very case                                                                                                         |
        | reasonableness     | in keeping with the aims of the Covenant and reasonable in the particular situation; arbitrary is also what is unjust, unforeseeable or out of proportion |
        | manner             | confined to needed evidence, carried out with dignity and without harassment                                                                              |
        | information sought | only such private information as the interests of society require                                                                                         |
      Given the surveillance is told otherwise
        | warrant | yes |
      When the facts are assessed again
      Then ICCPR article 17(1) is potentially engaged for Saida: surveillance or interception by the authorities
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as invoked by the surveillance

    Scenario: Search of premises without a warrant
      Given Gulnara is under eighteen years old
      And the premises of Gulnara were searched
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Gulnara: search of premises without a warrant
      And with HRC General Comment No. 16, paragraphs 3, 4 and 8
      And with UDHR article 12
      And it is primary
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Search of premises without a warrant turns on who acted and whether there was a warrant
      Given Elena is a person in the case
      And the premises of Elena were searched
        | by      | <by>      |
        | warrant | <warrant> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: search of premises without a warrant

      Examples:
        | by              | warrant | outcome                |
        | police officers | no      | is potentially engaged |
        | police officers | yes     | is not engaged         |
        | a company       | no      | is not engaged         |

    Scenario: Seizure of devices or papers without a decision
      Given Feruza is a person with a disability
      And belongings of Feruza were taken
        | by      | police officers |
        | of      | a computer      |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Feruza: seizure of devices or papers without a decision
      And with HRC General Comment No. 16, paragraphs 3, 4 and 8
      And it is primary
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Seizure of devices or papers without a decision turns on who acted, what was concerned, whether there was a warrant and whether an official record was made
      Given Oleg is a person in the case
      And belongings of Oleg were taken
        | by          | <by>          |
        | of          | <of>          |
        | warrant     | <warrant>     |
        | record made | <record made> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: seizure of devices or papers without a decision

      Examples:
        | by              | of                | warrant | record made | outcome                |
        | police officers | a computer        | no      | unknown     | is potentially engaged |
        | police officers | a computer        | yes     | no          | is not engaged         |
        | police officers | money or accounts | no      | unknown     | is not engaged         |
        | unknown         | a computer        | no      | unknown     | is undetermined        |

    Scenario: Surveillance or interception by the authorities
      Given the community is a group of people
      And the community was followed or watched
        | by | officers of the security service |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for the community: surveillance or interception by the authorities
      And with HRC General Comment No. 16, paragraphs 3, 4, 8 and 9
      And with UDHR article 12
      And it is primary
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Surveillance or interception by the authorities turns on who acted
      Given Saida is a person in the case
      And Saida was followed or watched
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: surveillance or interception by the authorities

      Examples:
        | by                               | outcome                |
        | officers of the security service | is potentially engaged |
        | a known private individual       | is not engaged         |

    Scenario Outline: Surveillance or interception by the authorities, with interception of communications, turns on who acted and what was concerned
      Given Saida is a person in the case
      And communications of Saida were intercepted
        | by | <by> |
        | of | <of> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: surveillance or interception by the authorities

      Examples:
        | by              | of              | outcome                |
        | police officers | telephone calls | is potentially engaged |
        | a company       | unknown         | is not engaged         |

    Scenario: Family life of a detainee
      Given Daniyar is a journalist
      And as regards contact of Daniyar in custody with the family
        | allowed | no |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Daniyar: family life of a detainee
      And with HRC General Comment No. 16, paragraph 4
      And with ICCPR article 23(1)
      And it is supporting
      And the limit "limits on contact that security and good order strictly require for a short time" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Family life of a detainee turns on whether contact was allowed
      Given Zarina is a person in the case
      And as regards contact of Zarina in custody with the family
        | allowed | <allowed> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: family life of a detainee

      Examples:
        | allowed | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |

    Scenario: Family life of a detainee: the State may argue limits on contact that security and good order strictly require for a short time
      Given Daniyar is a journalist
      And as regards contact of Daniyar in custody with the family
        | allowed | no |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Daniyar: family life of a detainee
      And the limit "limits on contact that security and good order strictly require for a short time" is shown as not invoked
      And the test of "limits on contact that security and good order strictly require for a short time" has these limbs
        | reasons       | reasons specific to the detainee were given                      |
        | necessity     | strictly required for security and order, and for a limited time |
        | no punishment | not as a disciplinary sanction or a means of pressure            |
        | children      | the interests of children are weighed first                      |
      Given the family contact is told otherwise
        | reasons given | yes |
      When the facts are assessed again
      Then ICCPR article 17(1) is potentially engaged for Daniyar: family life of a detainee
      And the limit "limits on contact that security and good order strictly require for a short time" is shown as invoked by the family contact
      And on "reasons" the facts say of the family contact, reasons given: reasons were given

    Scenario: Private life restricted under emergency powers
      Given Irina is a teacher
      And Irina was subjected to powers of a state of emergency
        | area | private life or correspondence or the home |
        | by   | agents of the State                        |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Irina: private life restricted under emergency powers
      And with HRC General Comment No. 29, paragraphs 4 and 5
      And with ICCPR article 4(1)
      And it is supporting
      And the limit "measure that a proclaimed and notified emergency strictly requires" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Private life restricted under emergency powers turns on the field of law and who acted
      Given Nurlan is a person in the case
      And Nurlan was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: private life restricted under emergency powers

      Examples:
        | area                                       | by                  | outcome                |
        | private life or correspondence or the home | agents of the State | is potentially engaged |
        | arrest and detention                       | agents of the State | is not engaged         |
        | private life or correspondence or the home | an armed group      | is not engaged         |

    Scenario: Private life restricted under emergency powers: the State may argue measure that a proclaimed and notified emergency strictly requires
      Given Irina is a teacher
      And Irina was subjected to powers of a state of emergency
        | area | private life or correspondence or the home |
        | by   | agents of the State                        |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Irina: private life restricted under emergency powers
      And the limit "measure that a proclaimed and notified emergency strictly requires" is shown as not invoked
      And the test of "measure that a proclaimed and notified emergency strictly requires" has these limbs
        | threat    | a threat to the life of the nation, officially proclaimed                                         |
        | need      | ordinary limits of the right would not do, and the measure is limited in time, area and substance |
        | other law | consistent with other obligations, humanitarian law among them, and without discrimination        |
        | notice    | notified at once through the Secretary-General                                                    |
      Given the emergency powers are told otherwise
        | proclaimed | yes |
      When the facts are assessed again
      Then ICCPR article 17(1) is potentially engaged for Irina: private life restricted under emergency powers
      And the limit "measure that a proclaimed and notified emergency strictly requires" is shown as invoked by the emergency powers
      And on "threat" the facts say of the emergency powers, proclaimed: a state of emergency was officially proclaimed

    Scenario: Smear by officials or State media
      Given Gulnara is a person in the case
      And Gulnara was publicly discredited
        | by | State media |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Gulnara: smear by officials or State media
      And with HRC General Comment No. 16, paragraphs 9 and 11
      And it is primary
      And no limit is shown

    Scenario Outline: Smear by officials or State media turns on who acted
      Given Gulnara is a person in the case
      And Gulnara was publicly discredited
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: smear by officials or State media

      Examples:
        | by                     | outcome                |
        | State media            | is potentially engaged |
        | a private media outlet | is not engaged         |
        | unidentified persons   | is undetermined        |

    Scenario: Search that amounts to harassment
      Given Bakyt is a person in the case
      And the premises of Bakyt were searched
        | by       | police officers |
        | repeated | yes             |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Bakyt: search that amounts to harassment
      And with HRC General Comment No. 16, paragraph 8
      And it is primary
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

  Rule: Article 17(2): Law must protect everyone against such intrusion or attacks

    Scenario: No access to data about oneself, or no correction of them
      Given Jamshid is a person with a disability
      And as regards data that are held about Jamshid
        | access given | no |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Jamshid: no access to data about oneself, or no correction of them
      And with HRC General Comment No. 16, paragraph 10
      And with HRC General Comment No. 34, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: No access to data about oneself, or no correction of them turns on whether wrong data were corrected or erased and whether the person could learn which data are held
      Given Irina is a person in the case
      And as regards data that are held about Irina
        | correction given | <correction given> |
        | access given     | <access given>     |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: no access to data about oneself, or no correction of them

      Examples:
        | correction given | access given | outcome                |
        | no               | unknown      | is potentially engaged |
        | yes              | yes          | is not engaged         |

    Scenario: No law that protects private life or reputation
      Given Dilbar is a journalist
      And a law or policy concerns the rights of Dilbar
        | area | private life or correspondence or the home |
        | step | absence of a law that guarantees the right |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Dilbar: no law that protects private life or reputation
      And with HRC General Comment No. 16, paragraphs 1, 9 and 11
      And it is primary
      And no limit is shown

    Scenario Outline: No law that protects private life or reputation turns on the field of law and what was done with the law
      Given Irina is a person in the case
      And a law or policy concerns the rights of Irina
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: no law that protects private life or reputation

      Examples:
        | area                                        | step                                                       | outcome                |
        | honour and reputation                       | absence of a law that guarantees the right                 | is potentially engaged |
        | equality and protection from discrimination | absence of a law that guarantees the right                 | is not engaged         |
        | private life or correspondence or the home  | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: No means of reply or redress against a defamatory claim
      Given Tahir is under eighteen years old
      And Tahir was publicly discredited
        | content       | a public accusation of crime |
        | reply allowed | no                           |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Tahir: no means of reply or redress against a defamatory claim
      And with HRC General Comment No. 16, paragraph 11
      And it is primary
      And the limit "criticism and reporting that the freedom of expression of others protects" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No means of reply or redress against a defamatory claim turns on what was said and whether a reply could be published
      Given Cholpon is a person in the case
      And Cholpon was publicly discredited
        | content       | <content>       |
        | reply allowed | <reply allowed> |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: no means of reply or redress against a defamatory claim

      Examples:
        | content                      | reply allowed | outcome                |
        | a public accusation of crime | no            | is potentially engaged |
        | a public accusation of crime | yes           | is not engaged         |
        | mockery of a dead relative   | no            | is not engaged         |

    Scenario: No means of reply or redress against a defamatory claim: the State may argue criticism and reporting that the freedom of expression of others protects
      Given Tahir is under eighteen years old
      And Tahir was publicly discredited
        | content       | a public accusation of crime |
        | reply allowed | no                           |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Tahir: no means of reply or redress against a defamatory claim
      And the limit "criticism and reporting that the freedom of expression of others protects" is shown as not invoked
      And the test of "criticism and reporting that the freedom of expression of others protects" has these limbs
        | unlawful attack | the article protects against unlawful attacks, not against every criticism                           |
        | public figures  | those in public office bear wider criticism, though they too are protected                           |
        | public interest | error without malice about public figures and matters of public interest should not be made unlawful |
      Given the smear campaign is told otherwise
        | by | a private media outlet |
      When the facts are assessed again
      Then ICCPR article 17(2) is potentially engaged for Tahir: no means of reply or redress against a defamatory claim
      And the limit "criticism and reporting that the freedom of expression of others protects" is shown as invoked by the smear campaign
      And on "unlawful attack" the facts say of the smear campaign, content: with a public accusation of crime
      And on "public figures" the facts say of the smear campaign, by: by a private media outlet
      And on "public interest" the facts say of the smear campaign, content: with a public accusation of crime

    Scenario: Private data published or passed on
      Given the community is a group of people
      And private data of the community were collected or disclosed, called the disclosure-of-private-data
        | consent | no |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for the community: private data published or passed on
      And with HRC General Comment No. 16, paragraphs 1, 9 and 10
      And it is supporting
      And no limit is shown

    Scenario Outline: Private data published or passed on turns on whether with free consent
      Given Timur is a person in the case
      And private data of Timur were collected or disclosed
        | consent | <consent> |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: private data published or passed on

      Examples:
        | consent | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |

    Scenario Outline: Private data published or passed on, with a public discrediting, turns on whether private information was published and who acted
      Given Timur is a person in the case
      And Timur was publicly discredited
        | private data published | <private data published> |
        | by                     | <by>                     |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: private data published or passed on

      Examples:
        | private data published | by                   | outcome                |
        | yes                    | unknown              | is potentially engaged |
        | unknown                | unidentified persons | is not engaged         |

    Scenario Outline: Private data published or passed on, with threats or insults, turns on what was said and who acted
      Given Timur is a person in the case
      And threats or insults were directed at Timur
        | content | <content> |
        | by      | <by>      |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: private data published or passed on

      Examples:
        | content                             | by                   | outcome                |
        | a threat to publish private matters | unknown              | is potentially engaged |
        | unknown                             | unidentified persons | is undetermined        |

    Scenario: Watched or tapped by others than the authorities
      Given Lola is a person in the case
      And Lola was followed or watched
        | by | a private employer |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Lola: watched or tapped by others than the authorities
      And with HRC General Comment No. 16, paragraphs 1 and 9
      And with HRC General Comment No. 31, paragraph 8
      And it is primary
      And no limit is shown

    Scenario Outline: Watched or tapped by others than the authorities turns on who acted
      Given Lola is a person in the case
      And Lola was followed or watched
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: watched or tapped by others than the authorities

      Examples:
        | by                 | outcome                |
        | a private employer | is potentially engaged |
        | unknown            | is undetermined        |
