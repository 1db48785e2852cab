@law @iccpr @article-17
Feature: Privacy, home, correspondence and reputation, ICCPR article 17
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 17(1): No arbitrary or unlawful intrusion on privacy, family, home or correspondence, nor unlawful attacks on honour and reputation

    Scenario: Degrading search of the person
      Given Emil is an organisation
      And the body or clothes of Emil were searched
        | by       | police officers |
        | intimate | yes             |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Emil: degrading search of the person
      And with HRC General Comment No. 16, paragraph 8
      And it is primary
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Degrading search of the person, where intimate is <intimate>
      Given Emil is an organisation
      And the body or clothes of Emil were searched
        | by       | police officers |
        | intimate | <intimate>      |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: degrading search of the person

      Examples:
        | intimate | outcome                |
        | yes      | is potentially engaged |
        | unknown  | is undetermined        |

    Scenario: Degrading search of the person: not when by members of the family or community, carried out by someone of the other sex
      Given Emil is an organisation
      And the body or clothes of Emil were searched
        | by       | members of the family or community |
        | intimate | yes                                |
        | same sex | no                                 |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: degrading search of the person

    Scenario: Degrading search of the person: not when no intimate parts were searched, carried out by someone of the same sex
      Given Emil is an organisation
      And the body or clothes of Emil were searched
        | by       | police officers |
        | intimate | no              |
        | same sex | yes             |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: degrading search of the person

    Scenario: Law that allows intrusion into private life
      Given Karim is with a disability
      And a law or policy concerns the rights of Karim
        | area | private life or correspondence or the home           |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Karim: law that allows intrusion into private life
      And with HRC General Comment No. 16, paragraphs 3 and 8
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that allows intrusion into private life, where area is <area>, step is <step>
      Given Karim is with a disability
      And a law or policy concerns the rights of Karim
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: law that allows intrusion into private life

      Examples:
        | area                                        | step                                                       | outcome                |
        | private life or correspondence or the home  | adoption of a law or policy that restricts the right       | is potentially engaged |
        | equality and protection from discrimination | adoption of a law or policy that restricts the right       | is not engaged         |
        | unknown                                     | adoption of a law or policy that restricts the right       | is undetermined        |
        | private life or correspondence or the home  | a law or policy in favour of the right that is not applied | is not engaged         |
        | private life or correspondence or the home  | repeal of a law or policy that guaranteed the right        | is potentially engaged |
        | private life or correspondence or the home  | unknown                                                    | is undetermined        |

    Scenario: Private data collected or disclosed by the authorities
      Given Parviz is an organisation
      And private data of Parviz were collected or disclosed, called the disclosure-of-private-data
        | by      | police officers |
        | consent | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Parviz: private data collected or disclosed by the authorities
      And with HRC General Comment No. 16, paragraphs 7 and 10
      And it is primary
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Private data collected or disclosed by the authorities, where by is <by>, consent is <consent>
      Given Parviz is an organisation
      And private data of Parviz were collected or disclosed, called the disclosure-of-private-data
        | by      | <by>      |
        | consent | <consent> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: private data collected or disclosed by the authorities

      Examples:
        | by                     | consent | outcome                |
        | police officers        | no      | is potentially engaged |
        | a private media outlet | no      | is not engaged         |
        | unknown                | no      | is undetermined        |
        | police officers        | yes     | is not engaged         |
        | police officers        | unknown | is undetermined        |

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

    Scenario Outline: Repeated visits, checks or approaches by officials, where by is <by>, form is <form>
      Given Saida is under eighteen years old
      And Saida was harassed
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: repeated visits, checks or approaches by officials

      Examples:
        | by                         | form                                     | outcome                |
        | police officers            | repeated visits by officials             | is potentially engaged |
        | a known private individual | repeated visits by officials             | is not engaged         |
        | unknown                    | repeated visits by officials             | is undetermined        |
        | police officers            | a flood of hostile messages              | is not engaged         |
        | police officers            | approaches by agents                     | is potentially engaged |
        | police officers            | being blocked or crowded                 | is potentially engaged |
        | police officers            | being filmed openly                      | is potentially engaged |
        | police officers            | calls at all hours                       | is potentially engaged |
        | police officers            | pounding on the door or ringing at night | is potentially engaged |

    Scenario: Repeated visits, checks or approaches by officials: the State may argue interference provided for by law, authorised case by case and reasonable in the circumstances
      Given Saida is under eighteen years old
      And Saida was harassed
        | by   | police officers              |
        | form | repeated visits by officials |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Saida: repeated visits, checks or approaches by officials
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And the test of "interference provided for by law, authorised case by case and reasonable in the circumstances" has these limbs
        | law                | foreseen by a law that itself conforms to the aims of the Covenant                  |
        | precision          | the law says in detail when intrusion is allowed                                    |
        | authorisation      | the competent authority decided on this very case                                   |
        | reasonableness     | in keeping with the aims of the Covenant and reasonable in the particular situation |
        | manner             | confined to needed evidence, carried out with dignity and without harassment        |
        | information sought | only such private information as the interests of society require                   |
      Given the premises of Saida were searched
        | warrant | yes |
      When the facts are assessed again
      Then ICCPR article 17(1) is potentially engaged for Saida: repeated visits, checks or approaches by officials
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as invoked by the search

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

    Scenario Outline: Search of premises without a warrant, where by is <by>, warrant is <warrant>
      Given Gulnara is under eighteen years old
      And the premises of Gulnara were searched
        | by      | <by>      |
        | warrant | <warrant> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: search of premises without a warrant

      Examples:
        | by              | warrant | outcome                |
        | police officers | no      | is potentially engaged |
        | a company       | no      | is not engaged         |
        | unknown         | no      | is undetermined        |
        | police officers | yes     | is not engaged         |
        | police officers | unknown | is undetermined        |

    Scenario: Seizure of devices or papers without a decision
      Given Feruza is with a disability
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

    Scenario Outline: Seizure of devices or papers without a decision, where of is <of>, by is <by>, warrant is <warrant>
      Given Feruza is with a disability
      And belongings of Feruza were taken
        | by      | <by>      |
        | of      | <of>      |
        | warrant | <warrant> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: seizure of devices or papers without a decision

      Examples:
        | of                | by                 | warrant | outcome                |
        | a computer        | police officers    | no      | is potentially engaged |
        | money or accounts | police officers    | no      | is not engaged         |
        | unknown           | police officers    | no      | is undetermined        |
        | a computer        | an organised group | no      | is not engaged         |
        | a computer        | unknown            | no      | is undetermined        |
        | a computer        | police officers    | unknown | is undetermined        |

    Scenario: Seizure of devices or papers without a decision: not when a warrant was shown, no official record was made
      Given Feruza is with a disability
      And belongings of Feruza were taken
        | by          | police officers |
        | of          | a computer      |
        | warrant     | yes             |
        | record made | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: seizure of devices or papers without a decision

    Scenario: Smear by officials or State media: also when without threats or insults, with public discrediting (by State media)
      Given Zarina is a woman
      And Zarina was publicly discredited
        | by | State media |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Zarina: smear by officials or State media

    Scenario: Surveillance or interception by the authorities
      Given Nurlan is a group of people
      And Nurlan was followed or watched
        | by | officers of the security service |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Nurlan: surveillance or interception by the authorities
      And with HRC General Comment No. 16, paragraphs 3, 4, 8 and 9
      And with UDHR article 12
      And it is primary
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Surveillance or interception by the authorities, where by is <by>
      Given Nurlan is a group of people
      And Nurlan was followed or watched
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: surveillance or interception by the authorities

      Examples:
        | by                               | outcome                |
        | officers of the security service | is potentially engaged |
        | a known private individual       | is not engaged         |
        | unidentified persons             | is undetermined        |
        | unknown                          | is undetermined        |

    Scenario: Surveillance or interception by the authorities: also when without surveillance, with interception of communications (by police officers, namely telephone calls)
      Given Nurlan is a group of people
      And communications of Nurlan were intercepted
        | by | police officers |
        | of | telephone calls |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Nurlan: surveillance or interception by the authorities

    Scenario: Surveillance or interception by the authorities: not when by a company, of not told
      Given Nurlan is a group of people
      And communications of Nurlan were intercepted
        | by | a company |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: surveillance or interception by the authorities

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

    Scenario Outline: Family life of a detainee, where allowed is <allowed>
      Given Daniyar is a journalist
      And as regards contact of Daniyar in custody with the family
        | allowed | <allowed> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: family life of a detainee

      Examples:
        | allowed | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

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

    Scenario Outline: Private life restricted under emergency powers, where area is <area>, by is <by>
      Given Irina is a teacher
      And Irina was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: private life restricted under emergency powers

      Examples:
        | area                                       | by                  | outcome                |
        | private life or correspondence or the home | agents of the State | is potentially engaged |
        | arrest and detention                       | agents of the State | is not engaged         |
        | unknown                                    | agents of the State | is undetermined        |
        | private life or correspondence or the home | a private employer  | is not engaged         |
        | private life or correspondence or the home | unknown             | is undetermined        |

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

  Rule: Article 17(2): Law must protect everyone against such intrusion or attacks

    Scenario: No access to data about oneself, or no correction of them
      Given Jamshid is with a disability
      And as regards data that are held about Jamshid
        | access given | no |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Jamshid: no access to data about oneself, or no correction of them
      And with HRC General Comment No. 16, paragraph 10
      And with HRC General Comment No. 34, paragraph 18
      And it is primary
      And no limit is shown

    Scenario: No access to data about oneself, or no correction of them: not when the person could learn which data are held, wrong data were corrected or erased
      Given Jamshid is with a disability
      And as regards data that are held about Jamshid
        | access given     | yes |
        | correction given | yes |
      When the facts are assessed
      Then ICCPR article 17(2) is not engaged: no access to data about oneself, or no correction of them

    Scenario: No access to data about oneself, or no correction of them: also when access given not told, wrong data were neither corrected nor erased
      Given Jamshid is with a disability
      And as regards data that are held about Jamshid
        | correction given | no |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Jamshid: no access to data about oneself, or no correction of them

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

    Scenario Outline: No law that protects private life or reputation, where step is <step>, area is <area>
      Given Dilbar is a journalist
      And a law or policy concerns the rights of Dilbar
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: no law that protects private life or reputation

      Examples:
        | step                                                       | area                                        | outcome                |
        | absence of a law that guarantees the right                 | private life or correspondence or the home  | is potentially engaged |
        | a law or policy in favour of the right that is not applied | private life or correspondence or the home  | is not engaged         |
        | unknown                                                    | private life or correspondence or the home  | is undetermined        |
        | absence of a law that guarantees the right                 | equality and protection from discrimination | is not engaged         |
        | absence of a law that guarantees the right                 | honour and reputation                       | is potentially engaged |
        | absence of a law that guarantees the right                 | unknown                                     | is undetermined        |

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

    Scenario Outline: No means of reply or redress against a defamatory claim, where content is <content>, reply allowed is <reply allowed>
      Given Tahir is under eighteen years old
      And Tahir was publicly discredited
        | content       | <content>       |
        | reply allowed | <reply allowed> |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: no means of reply or redress against a defamatory claim

      Examples:
        | content                      | reply allowed | outcome                |
        | a public accusation of crime | no            | is potentially engaged |
        | mockery of a dead relative   | no            | is not engaged         |
        | unknown                      | no            | is undetermined        |
        | a public accusation of crime | yes           | is not engaged         |
        | a public accusation of crime | unknown       | is undetermined        |

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
      Given Asel is a group of people
      And private data of Asel were collected or disclosed, called the disclosure-of-private-data
        | consent | no |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Asel: private data published or passed on
      And with HRC General Comment No. 16, paragraphs 1, 9 and 10
      And it is supporting
      And no limit is shown

    Scenario Outline: Private data published or passed on, where consent is <consent>
      Given Asel is a group of people
      And private data of Asel were collected or disclosed, called the disclosure-of-private-data
        | consent | <consent> |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: private data published or passed on

      Examples:
        | consent | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

    Scenario: Private data published or passed on: also when without publication or transfer of private data, with public discrediting (private information was published)
      Given Asel is a group of people
      And Asel was publicly discredited
        | private data published | yes |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Asel: private data published or passed on

    Scenario: Private data published or passed on: open when content not told, by unidentified persons
      Given Asel is a group of people
      And threats or insults were directed at Asel
        | by | unidentified persons |
      When the facts are assessed
      Then ICCPR article 17(2) is undetermined: private data published or passed on
