@law @iccpr @article-19
Feature: Freedom of opinion and expression, ICCPR article 19
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 19(1): Opinions may be held without interference

    Scenario: Coerced statement of opinion
      Given Irina is a teacher
      And a measure was taken against what Irina says or publishes, called the measure
        | by   | police officers                                |
        | form | a forced statement of loyalty or of an opinion |
      When the facts are assessed
      Then ICCPR article 19(1) is potentially engaged for Irina: coerced statement of opinion
      And with HRC General Comment No. 34, paragraphs 5 and 10
      And it is primary
      And no limit is shown

    Scenario Outline: Coerced statement of opinion turns on who acted and the form it took
      Given Karim is a person in the case
      And a measure was taken against what Karim says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(1) <outcome>: coerced statement of opinion

      Examples:
        | by              | form                                           | outcome                |
        | police officers | a forced statement of loyalty or of an opinion | is potentially engaged |
        | a court         | a forced retraction or apology                 | is not engaged         |
        | a company       | a forced statement of loyalty or of an opinion | is not engaged         |

    Scenario: Prosecution or detention because of political opinion
      Given Parviz is a politician of the opposition
      And Parviz was deprived of liberty, called the detention
        | by        | police officers    |
        | linked to | political activity |
      When the facts are assessed
      Then ICCPR article 19(1) is potentially engaged for Parviz: prosecution or detention because of political opinion
      And with HRC General Comment No. 34, paragraphs 5 and 9
      And with Johannesburg Principles, principle 5
      And it is supporting
      And no limit is shown

    Scenario Outline: Prosecution or detention because of political opinion turns on who the person is, who acted and the reason behind it
      Given Dilbar is <who>
      And Dilbar was deprived of liberty
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 19(1) <outcome>: prosecution or detention because of political opinion

      Examples:
        | who                            | by              | linked to                    | outcome                |
        | a political activist           | police officers | political activity           | is potentially engaged |
        | a politician of the opposition | police officers | criticism of the authorities | is potentially engaged |
        | a politician of the opposition | an armed group  | political activity           | is not engaged         |
        | a politician                   | police officers | unknown                      | is not engaged         |

    Scenario Outline: Prosecution or detention because of political opinion, with expression and a charge, turns on the form it took, the reason behind it and who acted
      Given Dilbar is a person in the case
      And Dilbar expressed views or gathered or shared information
        | form | <form> |
      And a charge was brought against Dilbar
        | linked to | <linked to> |
        | by        | <by>        |
      When the facts are assessed
      Then ICCPR article 19(1) <outcome>: prosecution or detention because of political opinion

      Examples:
        | form                         | linked to                    | by              | outcome                |
        | criticism of the authorities | criticism of the authorities | unknown         | is potentially engaged |
        | a private message or opinion | political activity           | unknown         | is potentially engaged |
        | criticism of the authorities | unknown                      | police officers | is not engaged         |

    Scenario Outline: Prosecution or detention because of political opinion, with expression and a sentence, turns on the reason behind it
      Given Dilbar is a person in the case
      And Dilbar expressed views or gathered or shared information
        | form | criticism of the authorities |
      And Dilbar was sentenced
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 19(1) <outcome>: prosecution or detention because of political opinion

      Examples:
        | linked to                    | outcome                |
        | criticism of the authorities | is potentially engaged |
        | political activity           | is potentially engaged |

    Scenario Outline: Prosecution or detention because of political opinion, with expression, a charge, a sentence and deprivation of liberty: what decides it
      Given Dilbar is <who>
      And Dilbar expressed views or gathered or shared information
        | form | <form> |
      And a charge was brought against Dilbar
        | linked to | <linked to> |
      And Dilbar was sentenced
        | linked to | <linked to of the sentence> |
      And Dilbar was deprived of liberty
        | by        | police officers                           |
        | linked to | <linked to of the deprivation-of-liberty> |
      When the facts are assessed
      Then ICCPR article 19(1) <outcome>: prosecution or detention because of political opinion

      Examples:
        | who                  | form                         | linked to          | linked to of the sentence | linked to of the deprivation-of-liberty | outcome        |
        | a person in the case | criticism of the authorities | a private matter   | a private matter          | a private matter                        | is not engaged |
        | an artist or writer  | art or literature            | political activity | political activity        | political activity                      | is not engaged |

    Scenario: Prosecution or detention because of political opinion: where the expression concerns somebody else
      Given Dilbar is an artist or writer
      And Jamila is a person in the case
      And Jamila expressed views or gathered or shared information
        | form | criticism of the authorities |
      And a charge was brought against Dilbar
        | linked to | political activity |
      And Dilbar was sentenced
        | linked to | political activity |
      And Dilbar was deprived of liberty
        | by        | police officers    |
        | linked to | political activity |
      When the facts are assessed
      Then ICCPR article 19(1) is not engaged: prosecution or detention because of political opinion

    Scenario: Prosecution or detention because of political opinion: what happened to somebody else is not enough
      Given Dilbar is an artist or writer
      And Jamila is a politician
      And a charge was brought against Dilbar
        | linked to | political activity |
      When the facts are assessed
      Then ICCPR article 19(1) is not engaged: prosecution or detention because of political opinion

  Rule: Article 19(2): Everyone may seek, receive and impart information and ideas of any kind, across borders, through any medium

    Scenario: Access to official information
      Given Inobat is a woman
      And as regards a request by Inobat for official information
        | granted | no |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Inobat: access to official information
      And with HRC General Comment No. 34, paragraphs 18, 19 and 3
      And with Johannesburg Principles, principle 11
      And it is primary
      And the limit "refusal of information with reasons, on a ground of article 19(3), open to appeal" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Access to official information turns on whether the information was given
      Given Dilbar is a person in the case
      And as regards a request by Dilbar for official information
        | granted | <granted> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: access to official information

      Examples:
        | granted | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |

    Scenario: Access to official information: the State may argue refusal of information with reasons, on a ground of article 19(3), open to appeal
      Given Inobat is a woman
      And as regards a request by Inobat for official information
        | granted | no |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Inobat: access to official information
      And the limit "refusal of information with reasons, on a ground of article 19(3), open to appeal" is shown as not invoked
      And the test of "refusal of information with reasons, on a ground of article 19(3), open to appeal" has these limbs
        | ground             | the rights or reputations of others, private life included, or national security, public order, health or morals |
        | reasons and appeal | a refusal is explained and can be appealed                                                                       |
        | no suppression     | information of legitimate public interest that harms no security interest is not withheld                        |
      Given the authorities explained what was done to Inobat
        | with | release of the information would harm an interest that the law protects |
      When the facts are assessed again
      Then ICCPR article 19(2) is potentially engaged for Inobat: access to official information
      And the limit "refusal of information with reasons, on a ground of article 19(3), open to appeal" is shown as invoked by the justification

    Scenario: Accreditation refused or withdrawn
      Given Polina is a journalist
      And a measure was taken against what Polina says or publishes, called the measure
        | by   | a ministry                             |
        | form | refusal or withdrawal of accreditation |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Polina: accreditation refused or withdrawn
      And with HRC General Comment No. 34, paragraphs 44 and 13
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accreditation refused or withdrawn turns on who acted and the form it took
      Given Rustam is a person in the case
      And a measure was taken against what Rustam says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: accreditation refused or withdrawn

      Examples:
        | by         | form                                   | outcome                |
        | a ministry | journalists kept out                   | is potentially engaged |
        | a ministry | an official warning                    | is not engaged         |
        | a company  | refusal or withdrawal of accreditation | is not engaged         |

    Scenario: Accreditation refused or withdrawn: the State may argue restriction provided by law and necessary for the rights of others, national security, public order, health or morals
      Given Polina is a journalist
      And a measure was taken against what Polina says or publishes, called the measure
        | by   | a ministry                             |
        | form | refusal or withdrawal of accreditation |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Polina: accreditation refused or withdrawn
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the test of "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" has these limbs
        | law             | a precise and accessible law that leaves no unfettered discretion; the State has to show it              |
        | aim             | one of the listed aims and no other purpose                                                              |
        | necessity       | the aim could not be reached without curbing expression                                                  |
        | proportionality | suitable, the least intrusive means, and in proportion, with regard to form, medium and political debate |
        | concrete threat | the State shows the precise threat and its direct link with what was said                                |
        | no muzzling     | never a means of silencing advocacy of democracy or human rights                                         |
      Given the measure is told otherwise
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 19(2) is potentially engaged for Polina: accreditation refused or withdrawn
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as invoked by the measure
      And on "law" the facts say of the measure, legal basis stated: a legal basis was stated

    Scenario: Attack or threat aimed at silencing
      Given Nargiza is a lawyer
      And Nargiza expressed views or gathered or shared information
      And threats or insults were directed at Nargiza
        | content   | a death threat             |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Nargiza: attack or threat aimed at silencing
      And with HRC General Comment No. 34, paragraphs 23, 7 and 11
      And because of the expression and the threat
      And it is primary
      And no limit is shown

    Scenario Outline: Attack or threat aimed at silencing turns on what was said, the reason behind it and the purpose
      Given Zafar is a person in the case
      And Zafar expressed views or gathered or shared information
      And threats or insults were directed at Zafar
        | content   | <content>   |
        | linked to | <linked to> |
        | purpose   | <purpose>   |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: attack or threat aimed at silencing

      Examples:
        | content                          | linked to                  | purpose                                | outcome                |
        | a call on others to use violence | what was said or published | unknown                                | is potentially engaged |
        | a call on others to harm someone | unknown                    | keeping something from being published | is potentially engaged |
        | an insult                        | what was said or published | keeping something from being published | is not engaged         |

    Scenario Outline: Attack or threat aimed at silencing, with expression and a physical attack, turns on the reason behind it and the purpose
      Given Zafar is a person in the case
      And Zafar expressed views or gathered or shared information
      And Zafar was physically attacked
        | linked to | <linked to> |
        | purpose   | <purpose>   |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: attack or threat aimed at silencing

      Examples:
        | linked to                  | purpose                                | outcome                |
        | what was said or published | unknown                                | is potentially engaged |
        | unknown                    | keeping something from being published | is potentially engaged |

    Scenario: Attack or threat aimed at silencing: so too with expression and damage to property
      Given Zafar is a person in the case
      And Zafar expressed views or gathered or shared information
      And property of Zafar was damaged
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged: attack or threat aimed at silencing

    Scenario: Attack or threat aimed at silencing: not from an attack, a threat and damage that nobody links to it
      Given Zafar is a person in the case
      And Zafar expressed views or gathered or shared information
      And Zafar was physically attacked
      And threats or insults were directed at Zafar
        | content | a threat |
      And property of Zafar was damaged
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: attack or threat aimed at silencing

    Scenario: Attack or threat aimed at silencing: where the attack, the threats and the damage to property concern somebody else
      Given Zafar is a person in the case
      And Boris is a person in the case
      And Zafar expressed views or gathered or shared information
      And Boris was physically attacked
        | linked to | what was said or published             |
        | purpose   | keeping something from being published |
      And threats or insults were directed at Boris
        | content   | a threat                               |
        | linked to | what was said or published             |
        | purpose   | keeping something from being published |
      And property of Boris was damaged
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: attack or threat aimed at silencing

    Scenario: Ban on advocating a political view
      Given Sitora is a person with a disability
      And a measure was taken against what Sitora says or publishes, called the measure
        | by   | a ministry                           |
        | form | a ban on advocating a political view |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Sitora: ban on advocating a political view
      And with HRC General Comment No. 34, paragraphs 23, 11 and 22
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Ban on advocating a political view turns on who acted and the form it took
      Given Timur is a person in the case
      And a measure was taken against what Timur says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: ban on advocating a political view

      Examples:
        | by         | form                                 | outcome                |
        | a ministry | a ban on advocating a political view | is potentially engaged |
        | a company  | a ban on advocating a political view | is not engaged         |
        | a ministry | an official warning                  | is not engaged         |

    Scenario: Blocking of sites, accounts or the internet
      Given Feruza is a person with a disability
      And a measure was taken against what Feruza says or publishes, called the measure
        | by   | a State regulator or registry |
        | form | blocking of a site or account |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Feruza: blocking of sites, accounts or the internet
      And with HRC General Comment No. 34, paragraphs 12, 15 and 43
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Blocking of sites, accounts or the internet turns on who acted and the form it took
      Given Nargiza is a person in the case
      And a measure was taken against what Nargiza says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: blocking of sites, accounts or the internet

      Examples:
        | by                            | form                          | outcome                |
        | a State regulator or registry | blocking of a site or account | is potentially engaged |
        | a State regulator or registry | censorship                    | is not engaged         |
        | a company                     | blocking of a site or account | is not engaged         |

    Scenario: Censorship, removal or ban of publications
      Given the community is a group of people
      And a measure was taken against what the community says or publishes, called the measure
        | by   | police officers                          |
        | form | stopping a display of posters or symbols |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for the community: censorship, removal or ban of publications
      And with HRC General Comment No. 34, paragraphs 12, 13, 22 and 39
      And with Johannesburg Principles, principle 23
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Censorship, removal or ban of publications turns on who acted and the form it took
      Given Boris is a person in the case
      And a measure was taken against what Boris says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: censorship, removal or ban of publications

      Examples:
        | by              | form                                 | outcome                |
        | police officers | a ban on speaking or performing      | is potentially engaged |
        | police officers | taking of leaflets or printed matter | is potentially engaged |
        | police officers | destruction of publications          | is potentially engaged |
        | police officers | an official warning                  | is not engaged         |
        | unknown         | censorship                           | is undetermined        |

    Scenario: Charge of defamation left hanging
      Given Tamara is a woman
      And a charge was brought against Tamara
        | offence         | defamation |
        | months to trial | 12         |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Tamara: charge of defamation left hanging
      And with HRC General Comment No. 34, paragraph 47
      And it is primary
      And no limit is shown

    Scenario Outline: Charge of defamation left hanging turns on the offence and how many months passed until trial
      Given Nargiza is a person in the case
      And a charge was brought against Nargiza
        | offence         | <offence>         |
        | months to trial | <months to trial> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: charge of defamation left hanging

      Examples:
        | offence    | months to trial | outcome                |
        | defamation | 12              | is potentially engaged |
        | defamation | 11              | is not engaged         |
        | fraud      | 12              | is not engaged         |

    Scenario: Confidential sources of a journalist
      Given Viktor is a journalist
      And a measure was taken against what Viktor says or publishes, called the measure
        | by   | police officers          |
        | form | a demand to name sources |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Viktor: confidential sources of a journalist
      And with HRC General Comment No. 34, paragraph 45
      And with Johannesburg Principles, principle 18
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Confidential sources of a journalist turns on the form it took
      Given Daniyar is a journalist
      And a measure was taken against what Daniyar says or publishes
        | by   | police officers |
        | form | <form>          |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: confidential sources of a journalist

      Examples:
        | form                     | outcome                |
        | a demand to name sources | is potentially engaged |
        | unknown                  | is undetermined        |

    Scenario: Confidential sources of a journalist: so too with interception of communications
      Given Daniyar is a journalist
      And communications of Daniyar were intercepted
        | by      | police officers                                  |
        | purpose | finding out who gave information to a journalist |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged: confidential sources of a journalist

    Scenario Outline: Confidential sources of a journalist, with a measure against expression, interception of communications and a questioning: what decides it
      Given Daniyar is a journalist
      And a measure was taken against what Daniyar says or publishes
        | by   | <by>   |
        | form | <form> |
      And communications of Daniyar were intercepted
        | by      | <by of the interception> |
        | purpose | <purpose>                |
      And Daniyar was questioned by the authorities
        | by      | <by of the interrogation>      |
        | purpose | <purpose of the interrogation> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: confidential sources of a journalist

      Examples:
        | by              | form                     | by of the interception | purpose                                          | by of the interrogation | purpose of the interrogation                     | outcome        |
        | a company       | a demand to name sources | a company              | finding out who gave information to a journalist | a company               | finding out who gave information to a journalist | is not engaged |
        | police officers | censorship               | police officers        | finding out whom someone knows or works with     | police officers         | finding out whom someone knows or works with     | is not engaged |

    Scenario: Confidential sources of a journalist: what happened to somebody else is not enough
      Given Daniyar is a journalist
      And Murat is a lawyer
      And a measure was taken against what Murat says or publishes
        | by   | police officers          |
        | form | a demand to name sources |
      And communications of Murat were intercepted
        | by      | police officers                                  |
        | purpose | finding out who gave information to a journalist |
      And Murat was questioned by the authorities
        | by      | police officers                                  |
        | purpose | finding out who gave information to a journalist |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: confidential sources of a journalist

    Scenario: Confidential sources of a journalist: left open where the questions were about sources or contacts
      Given Daniyar is a journalist
      And Daniyar was questioned by the authorities
        | by      | police officers                 |
        | purpose | finding out sources or contacts |
      When the facts are assessed
      Then ICCPR article 19(2) is undetermined: confidential sources of a journalist

    Scenario: Contempt of court for what was said
      Given Olim is a lawyer
      And Olim expressed views or gathered or shared information
        | form | statements in legal proceedings |
      And a charge was brought against Olim
        | offence | contempt of court |
        | about   | the expression    |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Olim: contempt of court for what was said
      And with HRC General Comment No. 34, paragraph 31
      And because of the expression and the charge
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Contempt of court for what was said turns on the form it took and the offence
      Given Nurlan is a person in the case
      And Nurlan expressed views or gathered or shared information, called the expression
        | form | <form> |
      And a charge was brought against Nurlan
        | offence | <offence>      |
        | about   | the expression |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: contempt of court for what was said

      Examples:
        | form                            | offence           | outcome                |
        | statements in legal proceedings | contempt of court | is potentially engaged |
        | criticism of the authorities    | contempt of court | is not engaged         |
        | statements in legal proceedings | fraud             | is not engaged         |

    Scenario Outline: Contempt of court for what was said, with a charge, turns on the offence
      Given Nurlan is a person in the case
      And a charge was brought against Nurlan
        | offence   | <offence>                  |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: contempt of court for what was said

      Examples:
        | offence           | outcome                |
        | contempt of court | is potentially engaged |
        | fraud             | is not engaged         |

    Scenario: Contempt of court for what was said: not where nothing ties the charge to what was said
      Given Nurlan is a person in the case
      And Nurlan expressed views or gathered or shared information
        | form | statements in legal proceedings |
      And a charge was brought against Nurlan
        | offence | contempt of court |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: contempt of court for what was said

    Scenario: Contempt of court for what was said: what happened to somebody else is not enough
      Given Nurlan is a person in the case
      And Hamid is a person in the case
      And Nurlan expressed views or gathered or shared information, called the expression
        | form | statements in legal proceedings |
      And a charge was brought against Hamid
        | offence | contempt of court |
        | about   | the expression    |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: contempt of court for what was said

    Scenario: Criminal defamation
      Given Leyla is a woman
      And a charge was brought against Leyla
        | offence | defamation |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Leyla: criminal defamation
      And with HRC General Comment No. 34, paragraphs 28 and 47
      And with ICCPR article 19(3)(a)
      And it is primary
      And the limit "protection of the reputation of others by a law with the defences of truth and public interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Criminal defamation turns on the offence
      Given Zafar is a person in the case
      And a charge was brought against Zafar
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: criminal defamation

      Examples:
        | offence    | outcome                |
        | defamation | is potentially engaged |
        | fraud      | is not engaged         |

    Scenario: Criminal defamation: the State may argue protection of the reputation of others by a law with the defences of truth and public interest
      Given Leyla is a woman
      And a charge was brought against Leyla
        | offence | defamation |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Leyla: criminal defamation
      And the limit "protection of the reputation of others by a law with the defences of truth and public interest" is shown as not invoked
      And the test of "protection of the reputation of others by a law with the defences of truth and public interest" has these limbs
        | truth          | truth, and error without malice on matters of public interest, were open as defences |
        | public figures | officials bear wider criticism and office is no ground for a heavier penalty         |
        | sanction       | no imprisonment, and no penalty so heavy that it silences                            |
      Given Leyla was sued
        | truth examined | yes |
      When the facts are assessed again
      Then ICCPR article 19(2) is potentially engaged for Leyla: criminal defamation
      And the limit "protection of the reputation of others by a law with the defences of truth and public interest" is shown as invoked by the lawsuit

    Scenario: Defamation lawsuit in the interest of an official
      Given the community is a group of people
      And the community was sued
        | offence              | defamation |
        | claimant is official | yes        |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for the community: defamation lawsuit in the interest of an official
      And with HRC General Comment No. 34, paragraphs 28, 38 and 47
      And with ICCPR article 19(3)(a)
      And it is primary
      And the limit "protection of the reputation of others by a law with the defences of truth and public interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Defamation lawsuit in the interest of an official turns on what is claimed and whether it was in the interest of a public official
      Given Saida is a person in the case
      And Saida was sued
        | offence              | <offence>              |
        | claimant is official | <claimant is official> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: defamation lawsuit in the interest of an official

      Examples:
        | offence    | claimant is official | outcome                |
        | defamation | yes                  | is potentially engaged |
        | defamation | no                   | is not engaged         |
        | fraud      | yes                  | is not engaged         |

    Scenario: Extremism and terrorism offences used against expression
      Given Rano is a person with a disability
      And Rano worked for the human rights of others, called the work
        | form | monitoring and documenting |
      And a charge was brought against Rano
        | offence           | terrorism |
        | about             | the work  |
        | based on activity | yes       |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Rano: extremism and terrorism offences used against expression
      And with ICCPR article 19(3)(b)
      And with HRC General Comment No. 34, paragraphs 25, 35 and 46
      And because of the work and the charge
      And it is primary
      And the limit "protection of national security by a law applied with extreme care" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Extremism and terrorism offences used against expression, with a charge, turns on who the person is and the offence
      Given Yusuf is <who>
      And a charge was brought against Yusuf
        | offence   | <offence>                  |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: extremism and terrorism offences used against expression

      Examples:
        | who                  | offence   | outcome                |
        | a person in the case | extremism | is potentially engaged |
        | a person in the case | terrorism | is potentially engaged |
        | a blogger            | unknown   | is undetermined        |

    Scenario Outline: Extremism and terrorism offences used against expression turns on the form it took
      Given Yusuf is a person in the case
      And Yusuf worked for the human rights of others, called the human rights work
        | form | <form> |
      And a charge was brought against Yusuf
        | offence           | terrorism             |
        | about             | the human rights work |
        | based on activity | yes                   |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: extremism and terrorism offences used against expression

      Examples:
        | form                           | outcome                |
        | publishing and reporting       | is potentially engaged |
        | advocacy with the authorities  | is potentially engaged |
        | work with international bodies | is potentially engaged |
        | legal help for victims         | is not engaged         |

    Scenario Outline: Extremism and terrorism offences used against expression, with expression and a charge: what decides it
      Given Yusuf is a person in the case
      And Yusuf expressed views or gathered or shared information, called the expression
      And a charge was brought against Yusuf
        | offence           | <offence>           |
        | about             | the expression      |
        | based on activity | <based on activity> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: extremism and terrorism offences used against expression

      Examples:
        | offence   | based on activity | outcome                |
        | terrorism | yes               | is potentially engaged |
        | terrorism | no                | is not engaged         |
        | fraud     | yes               | is not engaged         |

    Scenario: Extremism and terrorism offences used against expression: where the charge concerns an assembly
      Given Yusuf is a person in the case
      And Yusuf expressed views or gathered or shared information
      And Yusuf organised or took part in an assembly, called the assembly
      And a charge was brought against Yusuf
        | offence           | terrorism    |
        | about             | the assembly |
        | based on activity | yes          |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: extremism and terrorism offences used against expression

    Scenario: Extremism and terrorism offences used against expression: where the charge concerns somebody else
      Given Yusuf is a person in the case
      And Ilyas is a person in the case
      And Yusuf expressed views or gathered or shared information, called the expression
      And a charge was brought against Ilyas
        | offence           | terrorism      |
        | about             | the expression |
        | based on activity | yes            |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: extremism and terrorism offences used against expression

    Scenario: Extremism and terrorism offences used against expression: the State may argue protection of national security by a law applied with extreme care
      Given Rano is a person with a disability
      And Rano expressed views or gathered or shared information
      And a charge was brought against Rano
        | offence           | extremism      |
        | about             | the expression |
        | based on activity | yes            |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Rano: extremism and terrorism offences used against expression
      And the limit "protection of national security by a law applied with extreme care" is shown as not invoked
      And the test of "protection of national security by a law applied with extreme care" has these limbs
        | law                       | offence defined precisely, not so wide that it reaches journalism or research                            |
        | genuine security interest | existence or territorial integrity of the State against force, not protection from exposure or criticism |
        | harm                      | a precise threat and a direct and immediate link between the expression and it                           |
        | public interest           | no punishment for making known what the public may legitimately know and what harms no security interest |
      Given the case against Rano was declared secret
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 19(2) is potentially engaged for Rano: extremism and terrorism offences used against expression
      And the limit "protection of national security by a law applied with extreme care" is shown as invoked by the classification

    Scenario: Fine or official warning for what was published
      Given the community is a group of people
      And a measure was taken against what the community says or publishes, called the measure
        | by   | a State regulator or registry |
        | form | a fine by a regulator         |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for the community: fine or official warning for what was published
      And with HRC General Comment No. 34, paragraphs 22, 34 and 42
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Fine or official warning for what was published turns on who acted and the form it took
      Given Elena is a person in the case
      And a measure was taken against what Elena says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: fine or official warning for what was published

      Examples:
        | by                                  | form                          | outcome                |
        | officers of the prosecution service | an official warning           | is potentially engaged |
        | a State regulator or registry       | blocking of a site or account | is not engaged         |
        | a company                           | an official warning           | is not engaged         |

    Scenario: Funding, printing or distribution used as a lever
      Given Free Voice is an organisation
      And a measure was taken against what Free Voice says or publishes, called the measure
        | by   | a company or institution of the State                 |
        | form | withdrawal of advertising or printing or distribution |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Free Voice: funding, printing or distribution used as a lever
      And with HRC General Comment No. 34, paragraph 41
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Funding, printing or distribution used as a lever turns on who acted and the form it took
      Given Timur is a person in the case
      And a measure was taken against what Timur says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: funding, printing or distribution used as a lever

      Examples:
        | by                                    | form                                                  | outcome                |
        | a company or institution of the State | withdrawal of advertising or printing or distribution | is potentially engaged |
        | a company or institution of the State | censorship                                            | is not engaged         |
        | a company                             | withdrawal of advertising or printing or distribution | is not engaged         |

    Scenario: General licensing or registration of journalists
      Given Olim is a journalist
      And a measure was taken against what Olim says or publishes, called the measure
        | by   | a ministry                                                     |
        | form | a general duty of journalists to register or to hold a licence |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Olim: general licensing or registration of journalists
      And with HRC General Comment No. 34, paragraph 44
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: General licensing or registration of journalists turns on who acted and the form it took
      Given Hamid is a person in the case
      And a measure was taken against what Hamid says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: general licensing or registration of journalists

      Examples:
        | by         | form                                                           | outcome                |
        | a ministry | a general duty of journalists to register or to hold a licence | is potentially engaged |
        | a ministry | censorship                                                     | is not engaged         |
        | a company  | a general duty of journalists to register or to hold a licence | is not engaged         |

    Scenario: Imprisonment for defamation
      Given Marat is a journalist
      And a charge was brought against Marat
        | offence | defamation |
      And Marat was sentenced
        | charge | the charge   |
        | type   | imprisonment |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Marat: imprisonment for defamation
      And with HRC General Comment No. 34, paragraph 47
      And because of the charge and the sentence
      And it is primary
      And no limit is shown

    Scenario Outline: Imprisonment for defamation turns on the offence and the penalty
      Given Viktor is a person in the case
      And a charge was brought against Viktor, called the charge
        | offence | <offence> |
      And Viktor was sentenced
        | charge | the charge |
        | type   | <type>     |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: imprisonment for defamation

      Examples:
        | offence                                    | type         | outcome                |
        | insult of an official or the head of State | imprisonment | is potentially engaged |
        | fraud                                      | imprisonment | is not engaged         |
        | defamation                                 | unknown      | is undetermined        |

    Scenario: Imprisonment for defamation: what happened to somebody else is not enough
      Given Viktor is a person in the case
      And Farid is a person in the case
      And a charge was brought against Farid, called the charge
        | offence | defamation |
      And Viktor was sentenced
        | charge | the charge   |
        | type   | imprisonment |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: imprisonment for defamation

    Scenario: Insult of officials or institutions
      Given Yusuf is a man
      And a charge was brought against Yusuf
        | offence | insult of an official or the head of State |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Yusuf: insult of officials or institutions
      And with HRC General Comment No. 34, paragraph 38
      And with ICCPR article 19(3)(a)
      And it is primary
      And the limit "protection of the reputation of others by a law with the defences of truth and public interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Insult of officials or institutions turns on the offence and who acted
      Given Ulan is a person in the case
      And a charge was brought against Ulan
        | offence | <offence> |
        | by      | <by>      |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: insult of officials or institutions

      Examples:
        | offence                      | by              | outcome                |
        | discrediting the authorities | unknown         | is potentially engaged |
        | unknown                      | police officers | is undetermined        |

    Scenario Outline: Insult of officials or institutions, with a lawsuit, turns on what is claimed and who acted
      Given Ulan is a person in the case
      And Ulan was sued
        | offence | <offence> |
        | by      | <by>      |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: insult of officials or institutions

      Examples:
        | offence                                    | by                         | outcome                |
        | insult of an official or the head of State | unknown                    | is potentially engaged |
        | discrediting the authorities               | unknown                    | is potentially engaged |
        | unknown                                    | a known private individual | is undetermined        |

    Scenario Outline: Insult of officials or institutions, with a measure against expression, turns on who acted
      Given Ulan is a person in the case
      And a measure was taken against what Ulan says or publishes
        | by   | <by>                               |
        | form | a ban on criticism of an authority |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: insult of officials or institutions

      Examples:
        | by                            | outcome                |
        | a State regulator or registry | is potentially engaged |
        | unknown                       | is undetermined        |

    Scenario: Insult of officials or institutions: what is told of two events is not read as one
      Given Ulan is a person in the case
      And a charge was brought against Ulan
        | offence | defamation |
      And Ulan was sued
        | offence | defamation |
      And a measure was taken against what Ulan says or publishes
        | by   | a State regulator or registry |
        | form | censorship                    |
      And a measure was taken against what Ulan says or publishes
        | by   | a company                          |
        | form | a ban on criticism of an authority |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: insult of officials or institutions

    Scenario: Law on expression that is vague or leaves a free hand
      Given Leyla is a woman
      And a law or policy concerns the rights of Leyla
        | area    | expression |
        | precise | no         |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Leyla: law on expression that is vague or leaves a free hand
      And with HRC General Comment No. 34, paragraphs 24 and 25
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law on expression that is vague or leaves a free hand: what decides it
      Given Timur is a person in the case
      And a law or policy concerns the rights of Timur
        | area               | <area>               |
        | discretion bounded | <discretion bounded> |
        | precise            | <precise>            |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: law on expression that is vague or leaves a free hand

      Examples:
        | area                                       | discretion bounded | precise | outcome                |
        | expression                                 | no                 | unknown | is potentially engaged |
        | expression                                 | unknown            | yes     | is undetermined        |
        | private life or correspondence or the home | unknown            | no      | is not engaged         |

    Scenario: Law that closes access to public information
      Given Farid is a person with a disability
      And a law or policy concerns the rights of Farid
        | area | access to information                                |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Farid: law that closes access to public information
      And with HRC General Comment No. 34, paragraphs 18 and 19
      And it is supporting
      And the limit "refusal of information with reasons, on a ground of article 19(3), open to appeal" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that closes access to public information turns on the field of law and what was done with the law
      Given Vera is a person in the case
      And a law or policy concerns the rights of Vera
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: law that closes access to public information

      Examples:
        | area                  | step                                                       | outcome                |
        | access to information | adoption of a law or policy that restricts the right       | is potentially engaged |
        | movement or residence | adoption of a law or policy that restricts the right       | is not engaged         |
        | access to information | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Law that restricts expression
      Given Yana is a person with a disability
      And a law or policy concerns the rights of Yana
        | area | expression                                           |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Yana: law that restricts expression
      And with HRC General Comment No. 34, paragraphs 21, 22 and 26
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that restricts expression turns on the field of law and what was done with the law
      Given Rano is a person in the case
      And a law or policy concerns the rights of Rano
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: law that restricts expression

      Examples:
        | area                                        | step                                                       | outcome                |
        | expression                                  | repeal of a law or policy that guaranteed the right        | is potentially engaged |
        | equality and protection from discrimination | adoption of a law or policy that restricts the right       | is not engaged         |
        | expression                                  | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Lone protester restricted or punished
      Given Madina is a woman
      And Madina organised or took part in an assembly
        | form | a picket of one person |
      And a measure was taken against an assembly of Madina, called the measure
        | by   | police officers |
        | form | dispersal       |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Madina: lone protester restricted or punished
      And with HRC General Comment No. 37, paragraph 13
      And with HRC General Comment No. 34, paragraphs 11 and 12
      And with ICCPR article 19(3)(b)
      And because of the assembly and the measure
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Lone protester restricted or punished turns on the form it took
      Given Jamshid is a person in the case
      And Jamshid organised or took part in an assembly
        | form | <form> |
      And a measure was taken against an assembly of Jamshid
        | by   | police officers |
        | form | dispersal       |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: lone protester restricted or punished

      Examples:
        | form                   | outcome                |
        | a picket of one person | is potentially engaged |
        | a rally                | is not engaged         |

    Scenario: Lone protester restricted or punished: where the measure against an assembly concerns another assembly
      Given Jamshid is a person in the case
      And Jamshid organised or took part in an assembly, called the assembly
        | form | a picket of one person |
      And Jamshid organised or took part in an assembly, called the assembly 2
        | form | a rally |
      And a measure was taken against an assembly of Jamshid
        | by    | police officers |
        | about | the assembly 2  |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: lone protester restricted or punished

    Scenario: Lone protester restricted or punished: what happened to somebody else is not enough
      Given Jamshid is a person in the case
      And Ulan is a person in the case
      And Ulan organised or took part in an assembly
        | form | a picket of one person |
      And a measure was taken against an assembly of Jamshid
        | by   | police officers |
        | form | dispersal       |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: lone protester restricted or punished

    Scenario: Lone protester restricted or punished: where the assembly and the threats concern somebody else
      Given Jamshid is a person in the case
      And Ulan is a person in the case
      And Ulan organised or took part in an assembly
        | form | a picket of one person |
      And threats or insults were directed at Ulan
        | by      | a known private individual |
        | content | a threat                   |
      And a charge was brought against Jamshid
        | offence | a breach of the rules on assemblies |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: lone protester restricted or punished

    Scenario: Media outlet closed or refused a licence
      Given Free Voice is an organisation
      And a measure was taken against what Free Voice says or publishes, called the measure
        | by   | a court                                 |
        | form | closure or suspension of a media outlet |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Free Voice: media outlet closed or refused a licence
      And with HRC General Comment No. 34, paragraphs 13, 39 and 42
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Media outlet closed or refused a licence turns on who acted and the form it took
      Given Elena is a person in the case
      And a measure was taken against what Elena says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: media outlet closed or refused a licence

      Examples:
        | by                            | form                                               | outcome                |
        | a State regulator or registry | refusal or withdrawal of a licence or registration | is potentially engaged |
        | a ministry                    | a take-over of a media outlet                      | is potentially engaged |
        | a court                       | censorship                                         | is not engaged         |
        | a company                     | closure or suspension of a media outlet            | is not engaged         |

    Scenario: Monopoly or dominance over the media
      Given Kamil is a man
      And a measure was taken against what Kamil says or publishes, called the measure
        | form | a monopoly or dominance over the media |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Kamil: monopoly or dominance over the media
      And with HRC General Comment No. 34, paragraphs 14 and 40
      And it is primary
      And no limit is shown

    Scenario Outline: Monopoly or dominance over the media turns on the form it took
      Given Karim is a person in the case
      And a measure was taken against what Karim says or publishes
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: monopoly or dominance over the media

      Examples:
        | form                                   | outcome                |
        | a monopoly or dominance over the media | is potentially engaged |
        | a measure against a publication        | is not engaged         |

    Scenario: No defence of public interest in a case of defamation
      Given Polina is a journalist
      And a charge was brought against Polina
        | offence                 | defamation |
        | public interest defence | no         |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Polina: no defence of public interest in a case of defamation
      And with HRC General Comment No. 34, paragraph 47
      And it is primary
      And the limit "protection of the reputation of others by a law with the defences of truth and public interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No defence of public interest in a case of defamation turns on the offence, whether a public interest defence was examined and whether proof of truth was allowed
      Given Dilbar is a person in the case
      And a charge was brought against Dilbar
        | offence                 | <offence>                 |
        | public interest defence | <public interest defence> |
        | truth examined          | <truth examined>          |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: no defence of public interest in a case of defamation

      Examples:
        | offence                                    | public interest defence | truth examined | outcome                |
        | insult of an official or the head of State | no                      | yes            | is potentially engaged |
        | defamation                                 | yes                     | unknown        | is not engaged         |
        | fraud                                      | no                      | unknown        | is not engaged         |

    Scenario: Offence against religious feelings
      Given Viktor is a person with a disability
      And a charge was brought against Viktor
        | offence | offending religious feelings |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Viktor: offence against religious feelings
      And with HRC General Comment No. 34, paragraph 48
      And it is primary
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Offence against religious feelings turns on the offence
      Given Galina is a person in the case
      And a charge was brought against Galina
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: offence against religious feelings

      Examples:
        | offence                      | outcome                |
        | offending religious feelings | is potentially engaged |
        | fraud                        | is not engaged         |

    Scenario: Offence against religious feelings: the State may argue advocacy of hatred that incites to discrimination, hostility or violence must be prohibited
      Given Viktor is a person with a disability
      And a charge was brought against Viktor
        | offence | offending religious feelings |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Viktor: offence against religious feelings
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And the test of "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" has these limbs
        | incitement           | advocacy of national, racial or religious hatred that incites, not a lack of respect for a belief or criticism of those who lead it |
        | response             | the Covenant asks for a prohibition by law of such acts, and of no others                                                           |
        | strict justification | the prohibition as applied still meets article 19(3)                                                                                |
      Given Viktor expressed views or gathered or shared information
        | calls for violence | yes |
      When the facts are assessed again
      Then ICCPR article 19(2) is potentially engaged for Viktor: offence against religious feelings
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as invoked by the expression

    Scenario: Prosecution or detention for journalism, research or other expression
      Given Zarina is a woman
      And Zarina worked for the human rights of others, called the work
        | form | monitoring and documenting |
      And a charge was brought against Zarina
        | offence           | fraud    |
        | about             | the work |
        | based on activity | yes      |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Zarina: prosecution or detention for journalism, research or other expression
      And with HRC General Comment No. 34, paragraphs 11, 22, 23 and 34
      And because of the work and the charge
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Prosecution or detention for journalism, research or other expression, with expression and a charge: what decides it
      Given Murat is a person in the case
      And Murat expressed views or gathered or shared information, called the expression
        | form | <form> |
      And a charge was brought against Murat
        | offence           | <offence>           |
        | about             | the expression      |
        | based on activity | <based on activity> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: prosecution or detention for journalism, research or other expression

      Examples:
        | form       | offence | based on activity | outcome                |
        | journalism | treason | yes               | is potentially engaged |
        | unknown    | fraud   | no                | is not engaged         |

    Scenario Outline: Prosecution or detention for journalism, research or other expression, with a charge, turns on who the person is, the offence and the reason behind it
      Given Murat is <who>
      And a charge was brought against Murat
        | offence   | <offence>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: prosecution or detention for journalism, research or other expression

      Examples:
        | who                  | offence                     | linked to                  | outcome                |
        | a journalist         | fraud                       | what was said or published | is potentially engaged |
        | a person in the case | spreading false information | unknown                    | is potentially engaged |

    Scenario Outline: Prosecution or detention for journalism, research or other expression, with a sentence, turns on the reason behind it
      Given Murat is a person in the case
      And Murat was sentenced
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: prosecution or detention for journalism, research or other expression

      Examples:
        | linked to                  | outcome                |
        | what was said or published | is potentially engaged |
        | a private matter           | is not engaged         |

    Scenario Outline: Prosecution or detention for journalism, research or other expression, with expression and deprivation of liberty, turns on the form it took and who acted
      Given Murat is a person in the case
      And Murat expressed views or gathered or shared information, called the expression
        | form | <form> |
      And Murat was deprived of liberty
        | by    | <by>           |
        | about | the expression |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: prosecution or detention for journalism, research or other expression

      Examples:
        | form     | by              | outcome                |
        | blogging | police officers | is potentially engaged |
        | unknown  | an armed group  | is not engaged         |

    Scenario Outline: Prosecution or detention for journalism, research or other expression, with deprivation of liberty, turns on who the person is and who acted
      Given Murat is <who>
      And Murat was deprived of liberty
        | by        | <by>                       |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: prosecution or detention for journalism, research or other expression

      Examples:
        | who          | by              | outcome                |
        | a journalist | police officers | is potentially engaged |
        | a journalist | an armed group  | is not engaged         |
        | a lawyer     | police officers | is not engaged         |
        | a journalist | unknown         | is undetermined        |

    Scenario: Prosecution or detention for journalism, research or other expression: not from a detention that nobody links to it
      Given Murat is a person in the case
      And Murat expressed views or gathered or shared information
      And Murat was deprived of liberty
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: prosecution or detention for journalism, research or other expression

    Scenario: Prosecution or detention for journalism, research or other expression: where the deprivation of liberty concerns somebody else
      Given Murat is a person in the case
      And Parviz is a person in the case
      And Murat expressed views or gathered or shared information, called the expression
      And Parviz was deprived of liberty
        | by    | police officers |
        | about | the expression  |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: prosecution or detention for journalism, research or other expression

    Scenario: Prosecution or detention for journalism, research or other expression: what happened to somebody else is not enough
      Given Murat is a person in the case
      And Parviz is a lawyer
      And Murat expressed views or gathered or shared information
      And Parviz was deprived of liberty
        | by        | police officers            |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: prosecution or detention for journalism, research or other expression

    Scenario Outline: Prosecution or detention for journalism, research or other expression turns on the form it took
      Given Murat is a person in the case
      And Murat worked for the human rights of others, called the human rights work
        | form | <form> |
      And a charge was brought against Murat
        | offence           | fraud                 |
        | about             | the human rights work |
        | based on activity | yes                   |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: prosecution or detention for journalism, research or other expression

      Examples:
        | form                           | outcome                |
        | publishing and reporting       | is potentially engaged |
        | advocacy with the authorities  | is potentially engaged |
        | work with international bodies | is potentially engaged |
        | legal help for victims         | is not engaged         |

    Scenario Outline: Prosecution or detention for journalism, research or other expression, with trade-union work and a charge, turns on the form it took
      Given Murat is a person in the case
      And Murat did trade-union work, called the trade union work
        | form | <form> |
      And a charge was brought against Murat
        | offence           | fraud                |
        | about             | the trade union work |
        | based on activity | yes                  |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: prosecution or detention for journalism, research or other expression

      Examples:
        | form                                           | outcome                |
        | criticism of the law on trade unions           | is potentially engaged |
        | participation in international labour meetings | is potentially engaged |
        | a strike                                       | is not engaged         |

    Scenario: Prosecution or detention for journalism, research or other expression: not where the reason was human rights work
      Given Murat is a person in the case
      And Murat expressed views or gathered or shared information
        | form | a statement at an international meeting |
      And a charge was brought against Murat
        | offence   | embezzlement      |
        | linked to | human rights work |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: prosecution or detention for journalism, research or other expression

    Scenario: Prosecution or detention for journalism, research or other expression: where the charge concerns somebody else
      Given Murat is a person in the case
      And Parviz is a person in the case
      And Murat expressed views or gathered or shared information, called the expression
      And a charge was brought against Parviz
        | offence           | fraud          |
        | about             | the expression |
        | based on activity | yes            |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: prosecution or detention for journalism, research or other expression

    Scenario: Public broadcaster directed by the government
      Given Inobat is a woman
      And a measure was taken against what Inobat says or publishes, called the measure
        | by   | agents of the State                               |
        | form | directions to a public broadcaster on its content |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Inobat: public broadcaster directed by the government
      And with HRC General Comment No. 34, paragraph 16
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Public broadcaster directed by the government turns on who acted and the form it took
      Given Nargiza is a person in the case
      And a measure was taken against what Nargiza says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: public broadcaster directed by the government

      Examples:
        | by                  | form                                              | outcome                |
        | agents of the State | directions to a public broadcaster on its content | is potentially engaged |
        | a private employer  | directions to a public broadcaster on its content | is not engaged         |
        | agents of the State | a measure against a publication                   | is not engaged         |

    Scenario: Travel of journalists and human rights workers restricted for their work
      Given Nurlan is a journalist
      And Nurlan was kept from moving freely, called the measure
        | by        | police officers              |
        | form      | a ban on leaving the country |
        | linked to | journalism                   |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Nurlan: travel of journalists and human rights workers restricted for their work
      And with HRC General Comment No. 34, paragraph 45
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Travel of journalists and human rights workers restricted for their work: what decides it
      Given Rustam is <who>
      And Rustam was kept from moving freely
        | by        | <by>        |
        | form      | <form>      |
        | linked to | <linked to> |
        | ground    | <ground>    |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: travel of journalists and human rights workers restricted for their work

      Examples:
        | who          | by              | form                         | linked to  | ground                 | outcome                |
        | a journalist | police officers | a ban on leaving the country | journalism | unknown                | is potentially engaged |
        | a journalist | police officers | a ban on leaving the country | unknown    | an unpaid debt or fine | is not engaged         |
        | a journalist | a company       | a ban on leaving the country | journalism | unknown                | is not engaged         |
        | a lawyer     | police officers | a ban on leaving the country | journalism | unknown                | is not engaged         |
        | a journalist | police officers | unknown                      | journalism | unknown                | is undetermined        |

    Scenario Outline: Travel of journalists and human rights workers restricted for their work, with human rights work and a measure against movement: what decides it
      Given Rustam is a person in the case
      And Rustam worked for the human rights of others
      And Rustam was kept from moving freely
        | by        | police officers |
        | form      | <form>          |
        | linked to | <linked to>     |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: travel of journalists and human rights workers restricted for their work

      Examples:
        | form                                 | linked to                              | outcome                |
        | a ban on travel within the country   | human rights work                      | is potentially engaged |
        | refusal or withholding of a passport | testimony or documentation of abuses   | is potentially engaged |
        | a ban on leaving the country         | cooperation with an international body | is potentially engaged |

    Scenario: Travel of journalists and human rights workers restricted for their work: where it is somebody else who is a journalist
      Given Rustam is a journalist
      And Nurlan is a person in the case
      And Nurlan was kept from moving freely
        | by        | police officers              |
        | form      | a ban on leaving the country |
        | linked to | journalism                   |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: travel of journalists and human rights workers restricted for their work

    Scenario: Treason, espionage and secrecy laws used against information of public interest
      Given Vera is a teacher
      And Vera expressed views or gathered or shared information
      And a charge was brought against Vera
        | offence           | treason        |
        | about             | the expression |
        | based on activity | yes            |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Vera: treason, espionage and secrecy laws used against information of public interest
      And with ICCPR article 19(3)(b)
      And with HRC General Comment No. 34, paragraphs 30, 35 and 25
      And because of the expression and the charge
      And it is primary
      And the limit "protection of national security by a law applied with extreme care" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Treason, espionage and secrecy laws used against information of public interest turns on the offence and whether the acts charged are the activity itself
      Given Viktor is a person in the case
      And Viktor expressed views or gathered or shared information, called the expression
      And a charge was brought against Viktor
        | offence           | <offence>           |
        | about             | the expression      |
        | based on activity | <based on activity> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: treason, espionage and secrecy laws used against information of public interest

      Examples:
        | offence                                                      | based on activity | outcome                |
        | espionage                                                    | yes               | is potentially engaged |
        | disclosure of State secrets                                  | yes               | is potentially engaged |
        | an attempt to seize power or change the constitutional order | yes               | is potentially engaged |
        | separatism                                                   | yes               | is potentially engaged |
        | treason                                                      | no                | is not engaged         |
        | fraud                                                        | yes               | is not engaged         |

    Scenario Outline: Treason, espionage and secrecy laws used against information of public interest, with a charge: what decides it
      Given Viktor is <who>
      And a charge was brought against Viktor
        | offence   | <offence>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: treason, espionage and secrecy laws used against information of public interest

      Examples:
        | who                  | offence                                                      | linked to                  | outcome                |
        | a journalist         | espionage                                                    | journalism                 | is potentially engaged |
        | a journalist         | disclosure of State secrets                                  | what was said or published | is potentially engaged |
        | a journalist         | an attempt to seize power or change the constitutional order | what was said or published | is potentially engaged |
        | a person in the case | treason                                                      | what was said or published | is potentially engaged |
        | a person in the case | separatism                                                   | what was said or published | is potentially engaged |
        | a journalist         | unknown                                                      | journalism                 | is undetermined        |

    Scenario: Treason, espionage and secrecy laws used against information of public interest: not where it belongs to another charge
      Given Viktor is a person in the case
      And Viktor expressed views or gathered or shared information, called the expression
      And a charge was brought against Viktor
        | offence | fraud          |
        | about   | the expression |
      And a charge was brought against Viktor
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: treason, espionage and secrecy laws used against information of public interest

    Scenario Outline: Treason, espionage and secrecy laws used against information of public interest, with human rights work and a charge, turns on the form it took
      Given Viktor is a person in the case
      And Viktor worked for the human rights of others, called the human rights work
        | form | <form> |
      And a charge was brought against Viktor
        | offence           | treason               |
        | about             | the human rights work |
        | based on activity | yes                   |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: treason, espionage and secrecy laws used against information of public interest

      Examples:
        | form                           | outcome                |
        | publishing and reporting       | is potentially engaged |
        | advocacy with the authorities  | is potentially engaged |
        | work with international bodies | is potentially engaged |
        | legal help for victims         | is not engaged         |

    Scenario: Treason, espionage and secrecy laws used against information of public interest: what happened to somebody else is not enough
      Given Viktor is a person in the case
      And Farid is a person in the case
      And Viktor expressed views or gathered or shared information, called the expression
      And a charge was brought against Farid
        | offence           | treason        |
        | about             | the expression |
        | based on activity | yes            |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: treason, espionage and secrecy laws used against information of public interest

    Scenario: Not told of the options in pregnancy
      Given Lola is a woman
      And as regards the pregnancy of Lola, called the pregnancy
        | form              | a termination was denied |
        | options explained | no                       |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Lola: not told of the options in pregnancy
      And with CESCR General Comment No. 22, paragraphs 18 and 19
      And because of the pregnancy
      And it is supporting
      And no limit is shown

    Scenario Outline: Not told of the options in pregnancy turns on what was explained
      Given Lola is a woman
      And as regards the pregnancy of Lola
        | options explained | <explained> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: not told of the options in pregnancy

      Examples:
        | explained | outcome                |
        | no        | is potentially engaged |
        | yes       | is not engaged         |

    Scenario: Lone protester punished for want of permission or notice
      Given Aziz is a person in the case
      And Aziz organised or took part in an assembly, called the assembly
        | form       | a picket of one person |
        | authorised | no                     |
      And a charge was brought against Aziz, called the charge
        | offence | a breach of the rules on assemblies |
        | about   | the assembly                        |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Aziz: lone protester punished for want of permission or notice
      And with HRC General Comment No. 37, paragraphs 13, 70, 71, 72 and 73
      And because of the assembly and the charge
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Lone protester punished for want of permission or notice turns on the form it took
      Given Aziz is a person in the case
      And Aziz organised or took part in an assembly, called the assembly
        | form     | <form> |
        | notified | no     |
      And a charge was brought against Aziz
        | offence | a breach of the rules on assemblies |
        | about   | the assembly                        |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: lone protester punished for want of permission or notice

      Examples:
        | form                   | outcome                |
        | a picket of one person | is potentially engaged |
        | a rally                | is not engaged         |
