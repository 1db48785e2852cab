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

    Scenario: Degrading search of the person; by members of the family or community, carried out by someone of the other sex
      Given Emil is an organisation
      And the body or clothes of Emil were searched
        | by       | members of the family or community |
        | intimate | yes                                |
        | same sex | no                                 |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: degrading search of the person

    Scenario: Degrading search of the person; no intimate parts were searched, carried out by someone of the same sex
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
      And it is primary
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
      And it is primary
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

    Scenario: Repeated visits, checks or approaches by officials; the State may argue: interference provided for by law, authorised case by case and reasonable in the circumstances
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

    Scenario: Seizure of devices or papers without a decision; a warrant was shown, no official record was made
      Given Feruza is with a disability
      And belongings of Feruza were taken
        | by          | police officers |
        | of          | a computer      |
        | warrant     | yes             |
        | record made | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: seizure of devices or papers without a decision

    Scenario: Smear by officials or State media
      Given Zarina is a woman
      And threats or insults were directed at Zarina
        | by      | police officers   |
        | content | an obscene insult |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Zarina: smear by officials or State media
      And with HRC General Comment No. 16, paragraphs 9 and 11
      And it is primary
      And no limit is shown

    Scenario Outline: Smear by officials or State media, where by is <by>, content is <content>
      Given Zarina is a woman
      And threats or insults were directed at Zarina
        | by      | <by>      |
        | content | <content> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: smear by officials or State media

      Examples:
        | by                         | content                           | outcome                |
        | police officers            | an obscene insult                 | is potentially engaged |
        | a known private individual | an obscene insult                 | is not engaged         |
        | unknown                    | an obscene insult                 | is undetermined        |
        | police officers            | a threat of prosecution or arrest | is not engaged         |
        | police officers            | a defamatory claim                | is potentially engaged |
        | police officers            | unknown                           | is undetermined        |

    Scenario: Smear by officials or State media; without threats or insults, with public discrediting (by State media)
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

    Scenario: Surveillance or interception by the authorities; without surveillance, with interception of communications (by police officers, namely telephone calls)
      Given Nurlan is a group of people
      And communications of Nurlan were intercepted
        | by | police officers |
        | of | telephone calls |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Nurlan: surveillance or interception by the authorities

    Scenario: Surveillance or interception by the authorities; by a company, of not told
      Given Nurlan is a group of people
      And communications of Nurlan were intercepted
        | by | a company |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: surveillance or interception by the authorities

    Scenario: Care in pregnancy denied, or pregnancy punished or forced on
      Given Bakyt is a group of people
      And as regards the pregnancy of Bakyt, called the pregnancy-and-birth
        | form | a termination was denied |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Bakyt: care in pregnancy denied, or pregnancy punished or forced on
      And with HRC General Comment No. 16, paragraph 4
      And with HRC General Comment No. 28, paragraph 20
      And it is supporting
      And no limit is shown

    Scenario Outline: Care in pregnancy denied, or pregnancy punished or forced on, where form is <form>
      Given Bakyt is a group of people
      And as regards the pregnancy of Bakyt, called the pregnancy-and-birth
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: care in pregnancy denied, or pregnancy punished or forced on

      Examples:
        | form                                        | outcome                |
        | a termination was denied                    | is potentially engaged |
        | loss of school or work because of pregnancy | is not engaged         |
        | unknown                                     | is undetermined        |

    Scenario: Eviction without due process
      Given Ulan is a woman
      And Ulan was or was to be put out of the home
        | stage         | carried out |
        | court decided | no          |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Ulan: eviction without due process
      And with HRC General Comment No. 16, paragraphs 3, 4 and 5
      And with CESCR General Comment No. 7, paragraph 8
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Eviction without due process, where court decided is <court decided>
      Given Ulan is a woman
      And Ulan was or was to be put out of the home
        | stage         | carried out     |
        | court decided | <court decided> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: eviction without due process

      Examples:
        | court decided | outcome                |
        | no            | is potentially engaged |
        | yes           | is undetermined        |
        | unknown       | is undetermined        |

    Scenario: Eviction without due process; being threatened, the situation of those living there was not weighed, those concerned were not consulted firs
      Given Ulan is a woman
      And Ulan was or was to be put out of the home
        | stage                    | threatened |
        | court decided            | no         |
        | proportionality examined | no         |
        | consulted                | no         |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: eviction without due process

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

    Scenario: Family life of a detainee; the State may argue: limits on contact that security and good order strictly require for a short time
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

    Scenario: Family reunification or contact refused
      Given Kamila is a man
      And the marriage or family life of Kamila was interfered with, called the measure
        | by   | a court                       |
        | form | a child taken from the family |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Kamila: family reunification or contact refused
      And with HRC General Comment No. 16, paragraphs 3, 4 and 5
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Family reunification or contact refused, where form is <form>
      Given Kamila is a man
      And the marriage or family life of Kamila was interfered with, called the measure
        | by   | a court |
        | form | <form>  |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: family reunification or contact refused

      Examples:
        | form                            | outcome                |
        | a child taken from the family   | is potentially engaged |
        | refusal of a marriage           | is not engaged         |
        | refusal of contact with a child | is potentially engaged |
        | unknown                         | is undetermined        |

    Scenario: Interception of communication with counsel
      Given Madina is a woman
      And communications of Madina were intercepted
        | of | communication with counsel    |
        | by | staff of a place of detention |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Madina: interception of communication with counsel
      And with HRC General Comment No. 16, paragraph 8
      And with Basic Principles on the Role of Lawyers, paragraph 22
      And it is supporting
      And no limit is shown

    Scenario Outline: Interception of communication with counsel, where by is <by>, of is <of>
      Given Madina is a woman
      And communications of Madina were intercepted
        | of | <of> |
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: interception of communication with counsel

      Examples:
        | by                            | of                         | outcome                |
        | staff of a place of detention | communication with counsel | is potentially engaged |
        | a company                     | communication with counsel | is not engaged         |
        | unknown                       | communication with counsel | is undetermined        |
        | staff of a place of detention | letters                    | is not engaged         |
        | staff of a place of detention | unknown                    | is undetermined        |

    Scenario: Intrusion used against protected activity
      Given Umida is a teacher
      And belongings of Umida were taken
        | by      | police officers                 |
        | of      | a passport                      |
        | purpose | keeping someone from travelling |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Umida: intrusion used against protected activity
      And with HRC General Comment No. 16, paragraph 4
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Intrusion used against protected activity, where of is <of>
      Given Umida is a teacher
      And belongings of Umida were taken
        | by        | police officers   |
        | of        | <of>              |
        | linked to | human rights work |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: intrusion used against protected activity

      Examples:
        | of                        | outcome                |
        | a computer                | is potentially engaged |
        | documents                 | is potentially engaged |
        | books or printed material | is potentially engaged |
        | unknown                   | is undetermined        |

    Scenario: Intrusion used against protected activity; allegedly because of a private matter, allegedly with the aim of extorting money or property
      Given Umida is a teacher
      And belongings of Umida were taken
        | by        | police officers             |
        | of        | a computer                  |
        | linked to | a private matter            |
        | purpose   | extorting money or property |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: intrusion used against protected activity

    Scenario: Intrusion without a stated basis in law
      Given Boris is a lawyer
      And belongings of Boris were taken
        | by                 | police officers |
        | of                 | documents       |
        | legal basis stated | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Boris: intrusion without a stated basis in law
      And with HRC General Comment No. 16, paragraphs 3 and 8
      And it is supporting
      And no limit is shown

    Scenario Outline: Intrusion without a stated basis in law, where by is <by>, legal basis stated is <legal basis stated>, of is <of>
      Given Boris is a lawyer
      And belongings of Boris were taken
        | by                 | <by>                 |
        | of                 | <of>                 |
        | legal basis stated | <legal basis stated> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: intrusion without a stated basis in law

      Examples:
        | by              | legal basis stated | of                        | outcome                |
        | police officers | no                 | documents                 | is potentially engaged |
        | a company       | no                 | documents                 | is not engaged         |
        | unknown         | no                 | documents                 | is undetermined        |
        | police officers | unknown            | documents                 | is undetermined        |
        | police officers | no                 | other belongings          | is not engaged         |
        | police officers | no                 | electronic devices        | is potentially engaged |
        | police officers | no                 | books or printed material | is potentially engaged |
        | police officers | no                 | unknown                   | is undetermined        |

    Scenario: Intrusion without a stated basis in law; without seizure of belongings, with surveillance (by police officers, no legal basis was stated)
      Given Boris is a lawyer
      And Boris was followed or watched
        | by                 | police officers |
        | legal basis stated | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Boris: intrusion without a stated basis in law

    Scenario: Law that allows attacks on honour or reputation
      Given Sitora is with a disability
      And a law or policy concerns the rights of Sitora
        | area | honour and reputation                                |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Sitora: law that allows attacks on honour or reputation
      And with HRC General Comment No. 16, paragraphs 9 and 11
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that allows attacks on honour or reputation, where area is <area>, step is <step>
      Given Sitora is with a disability
      And a law or policy concerns the rights of Sitora
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: law that allows attacks on honour or reputation

      Examples:
        | area                                        | step                                                       | outcome                |
        | honour and reputation                       | adoption of a law or policy that restricts the right       | is potentially engaged |
        | equality and protection from discrimination | adoption of a law or policy that restricts the right       | is not engaged         |
        | unknown                                     | adoption of a law or policy that restricts the right       | is undetermined        |
        | honour and reputation                       | a law or policy in favour of the right that is not applied | is not engaged         |
        | honour and reputation                       | unknown                                                    | is undetermined        |

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

    Scenario: Private life restricted under emergency powers; the State may argue: measure that a proclaimed and notified emergency strictly requires
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

    Scenario: Search of premises by the authorities
      Given Polina is a journalist
      And the premises of Polina were searched
        | by | criminal investigators outside police and prosecution |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Polina: search of premises by the authorities
      And with HRC General Comment No. 16, paragraphs 4, 5 and 8
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Search of premises by the authorities, where by is <by>
      Given Polina is a journalist
      And the premises of Polina were searched
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: search of premises by the authorities

      Examples:
        | by                                                    | outcome                |
        | criminal investigators outside police and prosecution | is potentially engaged |
        | an organised group                                    | is not engaged         |
        | unknown                                               | is undetermined        |

    Scenario: Search of premises by the authorities; by not told, namely a home
      Given Polina is a journalist
      And the premises of Polina were searched
        | of | a home |
      When the facts are assessed
      Then ICCPR article 17(1) is undetermined: search of premises by the authorities

    Scenario: Search that strikes the family
      Given Ilyas is a woman
      And the premises of Ilyas were searched
        | by               | police officers |
        | children present | yes             |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Ilyas: search that strikes the family
      And with HRC General Comment No. 16, paragraphs 5 and 8
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Search that strikes the family, where by is <by>, children present is <children present>
      Given Ilyas is a woman
      And the premises of Ilyas were searched
        | by               | <by>               |
        | children present | <children present> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: search that strikes the family

      Examples:
        | by                         | children present | outcome                |
        | police officers            | yes              | is potentially engaged |
        | a known private individual | yes              | is not engaged         |
        | unknown                    | yes              | is undetermined        |
        | police officers            | no               | is not engaged         |
        | police officers            | unknown          | is not engaged         |

    Scenario: Search without safeguards or in a harassing manner
      Given Zafar is a man
      And the premises of Zafar were searched
        | by          | police officers |
        | record made | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Zafar: search without safeguards or in a harassing manner
      And with HRC General Comment No. 16, paragraphs 8 and 4
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Search without safeguards or in a harassing manner, where record made is <record made>
      Given Zafar is a man
      And the premises of Zafar were searched
        | by          | police officers |
        | record made | <record made>   |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: search without safeguards or in a harassing manner

      Examples:
        | record made | outcome                |
        | no          | is potentially engaged |
        | unknown     | is undetermined        |

    Scenario: Search without safeguards or in a harassing manner; by a known private individual, the person concerned was absent, at night, entry was forced, children were pres
      Given Zafar is a man
      And the premises of Zafar were searched
        | by               | a known private individual |
        | record made      | no                         |
        | in presence      | no                         |
        | at night         | yes                        |
        | forced entry     | yes                        |
        | children present | yes                        |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: search without safeguards or in a harassing manner

    Scenario: Seizure of devices or papers by the authorities
      Given Nargiza is a lawyer
      And belongings of Nargiza were taken
        | by | border or migration officers |
        | of | a telephone                  |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Nargiza: seizure of devices or papers by the authorities
      And with HRC General Comment No. 16, paragraphs 4, 7 and 8
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Seizure of devices or papers by the authorities, where by is <by>, of is <of>
      Given Nargiza is a lawyer
      And belongings of Nargiza were taken
        | by | <by> |
        | of | <of> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: seizure of devices or papers by the authorities

      Examples:
        | by                           | of                        | outcome                |
        | border or migration officers | a telephone               | is potentially engaged |
        | a private employer           | a telephone               | is not engaged         |
        | unknown                      | a telephone               | is undetermined        |
        | border or migration officers | other belongings          | is not engaged         |
        | border or migration officers | documents                 | is potentially engaged |
        | border or migration officers | books or printed material | is potentially engaged |
        | border or migration officers | unknown                   | is undetermined        |

    Scenario: Seizure of devices or papers without a record
      Given Viktor is with a disability
      And belongings of Viktor were taken
        | by          | police officers |
        | of          | documents       |
        | record made | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Viktor: seizure of devices or papers without a record
      And with HRC General Comment No. 16, paragraphs 3 and 8
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Seizure of devices or papers without a record, where of is <of>
      Given Viktor is with a disability
      And belongings of Viktor were taken
        | by          | police officers |
        | of          | <of>            |
        | record made | no              |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: seizure of devices or papers without a record

      Examples:
        | of                | outcome                |
        | documents         | is potentially engaged |
        | money or accounts | is not engaged         |
        | unknown           | is undetermined        |

    Scenario: Seizure of devices or papers without a record; by an organised group, namely a computer
      Given Viktor is with a disability
      And belongings of Viktor were taken
        | by          | an organised group |
        | of          | a computer         |
        | record made | no                 |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: seizure of devices or papers without a record

    Scenario: Surveillance without written authority
      Given Vera is a teacher
      And Vera was followed or watched
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Vera: surveillance without written authority
      And with HRC General Comment No. 16, paragraphs 3 and 8
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Surveillance without written authority, where by is <by>, warrant is <warrant>
      Given Vera is a teacher
      And Vera was followed or watched
        | by      | <by>      |
        | warrant | <warrant> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: surveillance without written authority

      Examples:
        | by                 | warrant | outcome                |
        | police officers    | no      | is potentially engaged |
        | an organised group | no      | is not engaged         |
        | unknown            | no      | is undetermined        |
        | police officers    | yes     | is not engaged         |
        | police officers    | unknown | is undetermined        |

    Scenario: Surveillance without written authority; without surveillance, with interception of communications (by police officers, it was not authorised in writin
      Given Vera is a teacher
      And communications of Vera were intercepted
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Vera: surveillance without written authority

    Scenario: Woman treated without free and informed consent
      Given Elena is a woman
      And a medical act was carried out on Elena
        | consent | no |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Elena: woman treated without free and informed consent
      And with HRC General Comment No. 16, paragraph 1
      And with HRC General Comment No. 28, paragraph 20
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman treated without free and informed consent, where consent is <consent>
      Given Elena is a woman
      And a medical act was carried out on Elena
        | consent | <consent> |
      When the facts are assessed
      Then ICCPR article 17(1) <outcome>: woman treated without free and informed consent

      Examples:
        | consent | outcome                |
        | no      | is potentially engaged |
        | yes     | is undetermined        |
        | unknown | is undetermined        |

    Scenario: Woman treated without free and informed consent; with free consent, after full information
      Given Elena is a woman
      And a medical act was carried out on Elena
        | consent  | yes |
        | informed | yes |
      When the facts are assessed
      Then ICCPR article 17(1) is not engaged: woman treated without free and informed consent

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

    Scenario: No access to data about oneself, or no correction of them; the person could learn which data are held, wrong data were corrected or erased
      Given Jamshid is with a disability
      And as regards data that are held about Jamshid
        | access given     | yes |
        | correction given | yes |
      When the facts are assessed
      Then ICCPR article 17(2) is not engaged: no access to data about oneself, or no correction of them

    Scenario: No access to data about oneself, or no correction of them; access given not told, wrong data were neither corrected nor erased
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

    Scenario: No means of reply or redress against a defamatory claim; the State may argue: criticism and reporting that the freedom of expression of others protects
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
      And it is primary
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

    Scenario: Private data published or passed on; without publication or transfer of private data, with public discrediting (private information was published)
      Given Asel is a group of people
      And Asel was publicly discredited
        | private data published | yes |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Asel: private data published or passed on

    Scenario: Private data published or passed on; content not told, by unidentified persons
      Given Asel is a group of people
      And threats or insults were directed at Asel
        | by | unidentified persons |
      When the facts are assessed
      Then ICCPR article 17(2) is undetermined: private data published or passed on

    Scenario: Intimidation of the family
      Given Leyla is a woman
      And threats or insults were directed at Leyla
        | target | the person, a parent |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Leyla: intimidation of the family
      And with HRC General Comment No. 16, paragraphs 1 and 9
      And with ICCPR article 23(1)
      And it is supporting
      And no limit is shown

    Scenario: Intimidation of the family; aimed at colleagues or clients, allegedly because of journalism, allegedly with the aim of punishing
      Given Leyla is a woman
      And threats or insults were directed at Leyla
        | target    | colleagues or clients |
        | linked to | journalism            |
        | purpose   | punishing             |
      When the facts are assessed
      Then ICCPR article 17(2) is not engaged: intimidation of the family

    Scenario: Laws and authorities that make privacy real
      Given Lola is a man
      And the premises of Lola were searched
        | of | a home |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Lola: laws and authorities that make privacy real
      And with HRC General Comment No. 16, paragraphs 1, 2 and 9
      And it is context
      And no limit is shown

    Scenario: Laws and authorities that make privacy real; without search, with seizure of belongings (namely other belongings)
      Given Lola is a man
      And belongings of Lola were taken
        | of | other belongings |
      When the facts are assessed
      Then ICCPR article 17(2) is not engaged: laws and authorities that make privacy real

    Scenario: No review of the intrusion
      Given Cholpon is a lawyer
      And belongings of Cholpon were taken
        | by           | police officers |
        | of           | a computer      |
        | court review | no              |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Cholpon: no review of the intrusion
      And with HRC General Comment No. 31, paragraph 15
      And with ICCPR article 2(3)(b)
      And with HRC General Comment No. 16, paragraph 6
      And it is supporting
      And no limit is shown

    Scenario Outline: No review of the intrusion, where of is <of>, by is <by>, court review is <court review>
      Given Cholpon is a lawyer
      And belongings of Cholpon were taken
        | by           | <by>           |
        | of           | <of>           |
        | court review | <court review> |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: no review of the intrusion

      Examples:
        | of                | by                 | court review | outcome                |
        | a computer        | police officers    | no           | is potentially engaged |
        | money or accounts | police officers    | no           | is not engaged         |
        | unknown           | police officers    | no           | is undetermined        |
        | a computer        | a private employer | no           | is not engaged         |
        | a computer        | unknown            | no           | is undetermined        |
        | a computer        | police officers    | unknown      | is undetermined        |

    Scenario: No review of the intrusion; without seizure of belongings, with search (by police officers, no court could review the measure)
      Given Cholpon is a lawyer
      And the premises of Cholpon were searched
        | by           | police officers |
        | court review | no              |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Cholpon: no review of the intrusion

    Scenario: Protection of honour and reputation
      Given Jamila is a teacher
      And threats or insults were directed at Jamila
        | content | an obscene insult |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Jamila: protection of honour and reputation
      And with HRC General Comment No. 16, paragraphs 1 and 11
      And with UDHR article 12
      And it is supporting
      And the limit "criticism and reporting that the freedom of expression of others protects" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Protection of honour and reputation, where content is <content>
      Given Jamila is a teacher
      And threats or insults were directed at Jamila
        | content | <content> |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: protection of honour and reputation

      Examples:
        | content           | outcome                |
        | an obscene insult | is potentially engaged |
        | a death threat    | is not engaged         |
        | unknown           | is undetermined        |

    Scenario: Protection of honour and reputation; content not told, by unidentified persons
      Given Jamila is a teacher
      And threats or insults were directed at Jamila
        | by | unidentified persons |
      When the facts are assessed
      Then ICCPR article 17(2) is undetermined: protection of honour and reputation

    Scenario: Spyware on devices
      Given Rustam is an organisation
      And communications of Rustam were intercepted
        | spyware | yes |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Rustam: spyware on devices
      And with HRC General Comment No. 16, paragraphs 8, 9 and 10
      And it is supporting
      And no limit is shown

    Scenario Outline: Spyware on devices, where spyware is <spyware>
      Given Rustam is an organisation
      And communications of Rustam were intercepted
        | spyware | <spyware> |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: spyware on devices

      Examples:
        | spyware | outcome                |
        | yes     | is potentially engaged |
        | no      | is not engaged         |
        | unknown | is undetermined        |

    Scenario: Spyware on devices; spyware not told, namely electronic messages
      Given Rustam is an organisation
      And communications of Rustam were intercepted
        | of | electronic messages |
      When the facts are assessed
      Then ICCPR article 17(2) is undetermined: spyware on devices

    Scenario: Stalking and harassment by others
      Given Timur is a woman
      And Timur was harassed
        | by | a known private individual |
      When the facts are assessed
      Then ICCPR article 17(2) is potentially engaged for Timur: stalking and harassment by others
      And with HRC General Comment No. 16, paragraphs 1 and 9
      And with HRC General Comment No. 31, paragraph 8
      And it is supporting
      And no limit is shown

    Scenario Outline: Stalking and harassment by others, where by is <by>
      Given Timur is a woman
      And Timur was harassed
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 17(2) <outcome>: stalking and harassment by others

      Examples:
        | by                         | outcome                |
        | a known private individual | is potentially engaged |
        | police officers            | is not engaged         |
        | unknown                    | is undetermined        |
