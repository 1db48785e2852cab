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

    Scenario Outline: Coerced statement of opinion, where by is <by>, form is <form>
      Given Irina is a teacher
      And a measure was taken against what Irina says or publishes, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(1) <outcome>: coerced statement of opinion

      Examples:
        | by              | form                                           | outcome                |
        | police officers | a forced statement of loyalty or of an opinion | is potentially engaged |
        | a company       | a forced statement of loyalty or of an opinion | is not engaged         |
        | unknown         | a forced statement of loyalty or of an opinion | is undetermined        |
        | police officers | a forced retraction or statement of loyalty    | is undetermined        |
        | police officers | unknown                                        | is undetermined        |

    Scenario: Coerced statement of opinion; by a court, in the form of a forced retraction or apology
      Given Irina is a teacher
      And a measure was taken against what Irina says or publishes, called the measure
        | by   | a court                        |
        | form | a forced retraction or apology |
      When the facts are assessed
      Then ICCPR article 19(1) is not engaged: coerced statement of opinion

    Scenario: Prosecution or detention because of political opinion
      Given Parviz is a politician of the opposition
      And Parviz was deprived of liberty, called the detention
        | by        | police officers    |
        | linked to | political activity |
      When the facts are assessed
      Then ICCPR article 19(1) is potentially engaged for Parviz: prosecution or detention because of political opinion
      And with HRC General Comment No. 34, paragraphs 5 and 9
      And with Johannesburg Principles, paragraph 5
      And it is supporting
      And no limit is shown

    Scenario Outline: Prosecution or detention because of political opinion, where form is <form>, linked to is <linked to>
      Given Parviz is an organisation
      And Parviz expressed views or gathered or shared information
        | form | <form> |
      And a charge was brought against Parviz
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 19(1) <outcome>: prosecution or detention because of political opinion

      Examples:
        | form                         | linked to                    | outcome                |
        | criticism of the authorities | political activity           | is potentially engaged |
        | a private message or opinion | political activity           | is potentially engaged |
        | unknown                      | political activity           | is undetermined        |
        | criticism of the authorities | criticism of the authorities | is potentially engaged |
        | criticism of the authorities | unknown                      | is not engaged         |

    Scenario: Prosecution or detention because of political opinion; with sentence (allegedly because of political activity), with deprivation of liberty (by police officers, alle
      Given Parviz is an artist or writer
      And Timur is an organisation
      And Timur expressed views or gathered or shared information
        | form | criticism of the authorities |
      And a charge was brought against Parviz
        | linked to | political activity |
      And Parviz was sentenced
        | linked to | political activity |
      And Parviz was deprived of liberty, called the detention
        | by        | police officers    |
        | linked to | political activity |
      When the facts are assessed
      Then ICCPR article 19(1) is not engaged: prosecution or detention because of political opinion

  Rule: Article 19(2): Everyone may seek, receive and impart information and ideas of any kind, across borders, through any medium

    Scenario: Access to official information
      Given Ilyas is a woman
      And as regards a request by Ilyas for official information
        | granted | no |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Ilyas: access to official information
      And with HRC General Comment No. 34, paragraphs 18, 19 and 3
      And with Johannesburg Principles, paragraph 11
      And it is primary
      And the limit "refusal of information with reasons, on a ground of article 19(3), open to appeal" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Access to official information, where granted is <granted>
      Given Ilyas is a woman
      And as regards a request by Ilyas for official information
        | granted | <granted> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: access to official information

      Examples:
        | granted | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

    Scenario: Access to official information; granted not told, decided by a ministry
      Given Ilyas is a woman
      And as regards a request by Ilyas for official information
        | by | a ministry |
      When the facts are assessed
      Then ICCPR article 19(2) is undetermined: access to official information

    Scenario: Access to official information; the State may argue: refusal of information with reasons, on a ground of article 19(3), open to appeal
      Given Ilyas is a woman
      And as regards a request by Ilyas for official information
        | granted | no |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Ilyas: access to official information
      And the limit "refusal of information with reasons, on a ground of article 19(3), open to appeal" is shown as not invoked
      And the test of "refusal of information with reasons, on a ground of article 19(3), open to appeal" has these limbs
        | ground             | the rights or reputations of others, private life included, or national security, public order, health or morals |
        | reasons and appeal | a refusal is explained and can be appealed                                                                       |
        | no suppression     | information of legitimate public interest that harms no security interest is not withheld                        |
      Given the authorities explained what was done to Ilyas
        | with | release of the information would harm an interest that the law protects |
      When the facts are assessed again
      Then ICCPR article 19(2) is potentially engaged for Ilyas: access to official information
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

    Scenario Outline: Accreditation refused or withdrawn, where by is <by>, form is <form>
      Given Polina is a journalist
      And a measure was taken against what Polina says or publishes, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: accreditation refused or withdrawn

      Examples:
        | by         | form                                   | outcome                |
        | a ministry | refusal or withdrawal of accreditation | is potentially engaged |
        | a company  | refusal or withdrawal of accreditation | is not engaged         |
        | unknown    | refusal or withdrawal of accreditation | is undetermined        |
        | a ministry | an official warning                    | is not engaged         |
        | a ministry | journalists kept out                   | is potentially engaged |
        | a ministry | unknown                                | is undetermined        |

    Scenario: Accreditation refused or withdrawn; the State may argue: restriction provided by law and necessary for the rights of others, national security, public order, health or morals
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

    Scenario Outline: Attack or threat aimed at silencing, where content is <content>
      Given Nargiza is a lawyer
      And Nargiza expressed views or gathered or shared information
      And threats or insults were directed at Nargiza
        | content | <content>                              |
        | purpose | keeping something from being published |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: attack or threat aimed at silencing

      Examples:
        | content                          | outcome                |
        | a threat                         | is potentially engaged |
        | a call on others to harm someone | is potentially engaged |
        | unknown                          | is undetermined        |

    Scenario: Attack or threat aimed at silencing; with physical attack (allegedly because of what was said or published, allegedly with the aim of keeping somet
      Given Nargiza is a person in the case
      And Rano is a lawyer
      And Nargiza expressed views or gathered or shared information
      And Rano was physically attacked
        | linked to | what was said or published             |
        | purpose   | keeping something from being published |
      And threats or insults were directed at Rano
        | content   | a threat                               |
        | linked to | what was said or published             |
        | purpose   | keeping something from being published |
      And property of Rano was damaged
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: attack or threat aimed at silencing

    Scenario: Attack or threat aimed at silencing; with threats or insults (containing a threat), with damage to property, linked to not told
      Given Nargiza is a lawyer
      And Nargiza expressed views or gathered or shared information
      And Nargiza was physically attacked
      And threats or insults were directed at Nargiza
        | content | a threat |
      And property of Nargiza was damaged
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: attack or threat aimed at silencing

    Scenario: Ban on advocating a political view
      Given Sitora is with a disability
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

    Scenario Outline: Ban on advocating a political view, where by is <by>, form is <form>
      Given Sitora is with a disability
      And a measure was taken against what Sitora says or publishes, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: ban on advocating a political view

      Examples:
        | by         | form                                 | outcome                |
        | a ministry | a ban on advocating a political view | is potentially engaged |
        | a company  | a ban on advocating a political view | is not engaged         |
        | unknown    | a ban on advocating a political view | is undetermined        |
        | a ministry | an official warning                  | is not engaged         |
        | a ministry | unknown                              | is undetermined        |

    Scenario: Blocking of sites, accounts or the internet
      Given Feruza is with a disability
      And a measure was taken against what Feruza says or publishes, called the measure
        | by   | a State regulator or registry |
        | form | blocking of a site or account |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Feruza: blocking of sites, accounts or the internet
      And with HRC General Comment No. 34, paragraphs 12, 15 and 43
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Blocking of sites, accounts or the internet, where by is <by>, form is <form>
      Given Feruza is with a disability
      And a measure was taken against what Feruza says or publishes, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: blocking of sites, accounts or the internet

      Examples:
        | by                            | form                          | outcome                |
        | a State regulator or registry | blocking of a site or account | is potentially engaged |
        | a company                     | blocking of a site or account | is not engaged         |
        | unknown                       | blocking of a site or account | is undetermined        |
        | a State regulator or registry | censorship                    | is not engaged         |
        | a State regulator or registry | unknown                       | is undetermined        |

    Scenario: Censorship, removal or ban of publications
      Given Nurlan is a group of people
      And a measure was taken against what Nurlan says or publishes, called the measure
        | by   | police officers                          |
        | form | stopping a display of posters or symbols |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Nurlan: censorship, removal or ban of publications
      And with HRC General Comment No. 34, paragraphs 12, 13, 22 and 39
      And with Johannesburg Principles, paragraph 23
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Censorship, removal or ban of publications, where form is <form>
      Given Nurlan is a group of people
      And a measure was taken against what Nurlan says or publishes, called the measure
        | by   | police officers |
        | form | <form>          |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: censorship, removal or ban of publications

      Examples:
        | form                                     | outcome                |
        | stopping a display of posters or symbols | is potentially engaged |
        | an official warning                      | is not engaged         |
        | destruction of publications              | is potentially engaged |
        | taking of leaflets or printed matter     | is potentially engaged |
        | a ban on speaking or performing          | is potentially engaged |
        | unknown                                  | is undetermined        |

    Scenario: Censorship, removal or ban of publications; by not told, in the form of censorship
      Given Nurlan is a group of people
      And a measure was taken against what Nurlan says or publishes, called the measure
        | form | censorship |
      When the facts are assessed
      Then ICCPR article 19(2) is undetermined: censorship, removal or ban of publications

    Scenario: Charge of defamation left hanging
      Given Timur is a woman
      And a charge was brought against Timur
        | offence         | defamation |
        | months to trial | 12         |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Timur: charge of defamation left hanging
      And with HRC General Comment No. 34, paragraph 47
      And it is primary
      And no limit is shown

    Scenario Outline: Charge of defamation left hanging, where months to trial is <months to trial>, offence is <offence>
      Given Timur is a woman
      And a charge was brought against Timur
        | offence         | <offence>         |
        | months to trial | <months to trial> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: charge of defamation left hanging

      Examples:
        | months to trial | offence    | outcome                |
        | 12              | defamation | is potentially engaged |
        | 11              | defamation | is not engaged         |
        | unknown         | defamation | is undetermined        |
        | 12              | fraud      | is not engaged         |
        | 12              | unknown    | is undetermined        |

    Scenario: Confidential sources of a journalist
      Given Viktor is a journalist
      And a measure was taken against what Viktor says or publishes, called the measure
        | by   | police officers          |
        | form | a demand to name sources |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Viktor: confidential sources of a journalist
      And with HRC General Comment No. 34, paragraph 45
      And with Johannesburg Principles, paragraph 18
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario: Confidential sources of a journalist; with interception of communications (by a company, allegedly with the aim of finding out who gave information 
      Given Viktor is a journalist
      And a measure was taken against what Viktor says or publishes, called the measure
        | by   | a company                |
        | form | a demand to name sources |
      And communications of Viktor were intercepted
        | by      | a company                                        |
        | purpose | finding out who gave information to a journalist |
      And Viktor was questioned by the authorities
        | by      | a company                                        |
        | purpose | finding out who gave information to a journalist |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: confidential sources of a journalist

    Scenario: Confidential sources of a journalist; with interception of communications (by police officers, allegedly with the aim of finding out whom someone kn
      Given Viktor is a journalist
      And a measure was taken against what Viktor says or publishes, called the measure
        | by   | police officers |
        | form | censorship      |
      And communications of Viktor were intercepted
        | by      | police officers                              |
        | purpose | finding out whom someone knows or works with |
      And Viktor was questioned by the authorities
        | by      | police officers                              |
        | purpose | finding out whom someone knows or works with |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: confidential sources of a journalist

    Scenario: Contempt of court for what was said
      Given Elena is an organisation
      And Elena expressed views or gathered or shared information
        | form | statements in legal proceedings |
      And a charge was brought against Elena
        | offence | contempt of court |
        | about   | the expression    |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Elena: contempt of court for what was said
      And with HRC General Comment No. 34, paragraph 31
      And because of the expression and the charge
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Contempt of court for what was said, where about is <about>, form is <form>, offence is <offence>
      Given Elena is an organisation
      And Elena expressed views or gathered or shared information
        | form | <form> |
      And a charge was brought against Elena
        | offence | <offence> |
        | about   | <about>   |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: contempt of court for what was said

      Examples:
        | about          | form                            | offence           | outcome                |
        | the expression | statements in legal proceedings | contempt of court | is potentially engaged |
        | unknown        | statements in legal proceedings | contempt of court | is not engaged         |
        | the expression | criticism of the authorities    | contempt of court | is not engaged         |
        | the expression | unknown                         | contempt of court | is undetermined        |
        | the expression | statements in legal proceedings | unknown           | is undetermined        |

    Scenario: Contempt of court for what was said; without expression, allegedly because of what was said or published
      Given Elena is an organisation
      And a charge was brought against Elena
        | offence   | contempt of court          |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Elena: contempt of court for what was said

    Scenario: Contempt of court for what was said; as regards someone else
      Given Elena is a person in the case
      And Hamid is an organisation
      And Elena expressed views or gathered or shared information
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

    Scenario Outline: Criminal defamation, where offence is <offence>
      Given Leyla is a woman
      And a charge was brought against Leyla
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: criminal defamation

      Examples:
        | offence    | outcome                |
        | defamation | is potentially engaged |
        | fraud      | is not engaged         |
        | unknown    | is undetermined        |

    Scenario: Criminal defamation; offence not told, by police officers
      Given Leyla is a woman
      And a charge was brought against Leyla
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 19(2) is undetermined: criminal defamation

    Scenario: Criminal defamation; the State may argue: protection of the reputation of others by a law with the defences of truth and public interest
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
      Given Murat is a group of people
      And Murat was sued
        | claim                | defamation |
        | claimant is official | yes        |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Murat: defamation lawsuit in the interest of an official
      And with HRC General Comment No. 34, paragraphs 28, 38 and 47
      And with ICCPR article 19(3)(a)
      And it is primary
      And the limit "protection of the reputation of others by a law with the defences of truth and public interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Defamation lawsuit in the interest of an official, where claim is <claim>, claimant is official is <claimant is official>
      Given Murat is a group of people
      And Murat was sued
        | claim                | <claim>                |
        | claimant is official | <claimant is official> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: defamation lawsuit in the interest of an official

      Examples:
        | claim      | claimant is official | outcome                |
        | defamation | yes                  | is potentially engaged |
        | fraud      | yes                  | is not engaged         |
        | unknown    | yes                  | is undetermined        |
        | defamation | no                   | is not engaged         |
        | defamation | unknown              | is undetermined        |

    Scenario: Extremism and terrorism offences used against expression
      Given Rano is with a disability
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

    Scenario Outline: Extremism and terrorism offences used against expression, where form is <form>
      Given Rano is with a disability
      And Rano worked for the human rights of others, called the work
        | form | <form> |
      And a charge was brought against Rano
        | offence           | terrorism |
        | about             | the work  |
        | based on activity | yes       |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: extremism and terrorism offences used against expression

      Examples:
        | form                           | outcome                |
        | monitoring and documenting     | is potentially engaged |
        | legal help for victims         | is not engaged         |
        | advocacy with the authorities  | is potentially engaged |
        | work with international bodies | is potentially engaged |
        | publishing and reporting       | is potentially engaged |
        | unknown                        | is not engaged         |

    Scenario: Extremism and terrorism offences used against expression; with charge (of terrorism), of fraud, based on activity not told
      Given Rano is with a disability
      And Rano expressed views or gathered or shared information
      And a charge was brought against Rano, called the first charge
        | offence | fraud          |
        | about   | the expression |
      And a charge was brought against Rano, called the second charge
        | offence | terrorism |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: extremism and terrorism offences used against expression

    Scenario: Extremism and terrorism offences used against expression; as regards another person
      Given Rano is a blogger
      And a charge was brought against Rano
        | offence   | terrorism                  |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Rano: extremism and terrorism offences used against expression

    Scenario: Extremism and terrorism offences used against expression; the State may argue: protection of national security by a law applied with extreme care
      Given Rano is with a disability
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
      Given Asel is a group of people
      And a measure was taken against what Asel says or publishes, called the measure
        | by   | a State regulator or registry |
        | form | a fine by a regulator         |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Asel: fine or official warning for what was published
      And with HRC General Comment No. 34, paragraphs 22, 34 and 42
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Fine or official warning for what was published, where form is <form>, by is <by>
      Given Asel is a group of people
      And a measure was taken against what Asel says or publishes, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: fine or official warning for what was published

      Examples:
        | form                          | by                            | outcome                |
        | a fine by a regulator         | a State regulator or registry | is potentially engaged |
        | blocking of a site or account | a State regulator or registry | is not engaged         |
        | unknown                       | a State regulator or registry | is undetermined        |
        | a fine by a regulator         | unknown                       | is undetermined        |

    Scenario: Fine or official warning for what was published; by officers of the prosecution service, in the form of an official warning
      Given Asel is a group of people
      And a measure was taken against what Asel says or publishes, called the measure
        | by   | officers of the prosecution service |
        | form | an official warning                 |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Asel: fine or official warning for what was published

    Scenario: Funding, printing or distribution used as a lever
      Given Emil is an organisation
      And a measure was taken against what Emil says or publishes, called the measure
        | by   | a company or institution of the State                 |
        | form | withdrawal of advertising or printing or distribution |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Emil: funding, printing or distribution used as a lever
      And with HRC General Comment No. 34, paragraph 41
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Funding, printing or distribution used as a lever, where by is <by>, form is <form>
      Given Emil is an organisation
      And a measure was taken against what Emil says or publishes, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: funding, printing or distribution used as a lever

      Examples:
        | by                                    | form                                                  | outcome                |
        | a company or institution of the State | withdrawal of advertising or printing or distribution | is potentially engaged |
        | a company                             | withdrawal of advertising or printing or distribution | is not engaged         |
        | unknown                               | withdrawal of advertising or printing or distribution | is undetermined        |
        | a company or institution of the State | censorship                                            | is not engaged         |
        | a company or institution of the State | unknown                                               | is undetermined        |

    Scenario: General licensing or registration of journalists
      Given Olim is a lawyer
      And a measure was taken against what Olim says or publishes, called the measure
        | by   | a ministry                                                     |
        | form | a general duty of journalists to register or to hold a licence |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Olim: general licensing or registration of journalists
      And with HRC General Comment No. 34, paragraph 44
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: General licensing or registration of journalists, where by is <by>, form is <form>
      Given Olim is a lawyer
      And a measure was taken against what Olim says or publishes, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: general licensing or registration of journalists

      Examples:
        | by         | form                                                           | outcome                |
        | a ministry | a general duty of journalists to register or to hold a licence | is potentially engaged |
        | a company  | a general duty of journalists to register or to hold a licence | is not engaged         |
        | unknown    | a general duty of journalists to register or to hold a licence | is undetermined        |
        | a ministry | censorship                                                     | is not engaged         |
        | a ministry | unknown                                                        | is undetermined        |

    Scenario: Imprisonment for defamation
      Given Bakyt is a group of people
      And a charge was brought against Bakyt
        | offence | defamation |
      And Bakyt was sentenced
        | charge | the charge   |
        | type   | imprisonment |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Bakyt: imprisonment for defamation
      And with HRC General Comment No. 34, paragraph 47
      And because of the charge and the sentence
      And it is primary
      And no limit is shown

    Scenario Outline: Imprisonment for defamation, where offence is <offence>, type is <type>
      Given Bakyt is a group of people
      And a charge was brought against Bakyt
        | offence | <offence> |
      And Bakyt was sentenced
        | charge | the charge |
        | type   | <type>     |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: imprisonment for defamation

      Examples:
        | offence                                    | type         | outcome                |
        | defamation                                 | imprisonment | is potentially engaged |
        | insult of an official or the head of State | imprisonment | is potentially engaged |
        | unknown                                    | imprisonment | is undetermined        |
        | defamation                                 | a fine       | is not engaged         |
        | defamation                                 | unknown      | is undetermined        |

    Scenario: Imprisonment for defamation; with charge (of fraud)
      Given Bakyt is a group of people
      And a charge was brought against Bakyt, called the first charge
        | offence | defamation |
      And a charge was brought against Bakyt, called the second charge
        | offence | fraud |
      And Bakyt was sentenced
        | charge | the second charge |
        | type   | imprisonment      |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: imprisonment for defamation

    Scenario: Imprisonment for defamation; as regards someone else
      Given Bakyt is a person in the case
      And Elena is a group of people
      And a charge was brought against Elena
        | offence | defamation |
      And Bakyt was sentenced
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

    Scenario Outline: Insult of officials or institutions, where claim is <claim>
      Given Yusuf is a man
      And Yusuf was sued
        | claim | <claim> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: insult of officials or institutions

      Examples:
        | claim                                      | outcome                |
        | discrediting the authorities               | is potentially engaged |
        | insult of an official or the head of State | is potentially engaged |
        | unknown                                    | is undetermined        |

    Scenario: Insult of officials or institutions; with lawsuit (for defamation), with measure against expression (by a company, in the form of a ban on criticis
      Given Yusuf is a man
      And a charge was brought against Yusuf
        | offence | defamation |
      And Yusuf was sued
        | claim | defamation |
      And a measure was taken against what Yusuf says or publishes, called the first measure
        | by   | a State regulator or registry |
        | form | censorship                    |
      And a measure was taken against what Yusuf says or publishes, called the second measure
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
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law on expression that is vague or leaves a free hand, where precise is <precise>, area is <area>
      Given Leyla is a woman
      And a law or policy concerns the rights of Leyla
        | area    | <area>    |
        | precise | <precise> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: law on expression that is vague or leaves a free hand

      Examples:
        | precise | area                                       | outcome                |
        | no      | expression                                 | is potentially engaged |
        | yes     | expression                                 | is undetermined        |
        | unknown | expression                                 | is undetermined        |
        | no      | private life or correspondence or the home | is not engaged         |
        | no      | unknown                                    | is undetermined        |

    Scenario: Law on expression that is vague or leaves a free hand; precise not told, it leaves those who apply it a free hand
      Given Leyla is a woman
      And a law or policy concerns the rights of Leyla
        | area               | expression |
        | discretion bounded | no         |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Leyla: law on expression that is vague or leaves a free hand

    Scenario: Law that closes access to public information
      Given Farid is with a disability
      And a law or policy concerns the rights of Farid
        | area | access to information                                |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Farid: law that closes access to public information
      And with HRC General Comment No. 34, paragraphs 18 and 19
      And it is primary
      And the limit "refusal of information with reasons, on a ground of article 19(3), open to appeal" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that closes access to public information, where step is <step>, area is <area>
      Given Farid is with a disability
      And a law or policy concerns the rights of Farid
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: law that closes access to public information

      Examples:
        | step                                                       | area                  | outcome                |
        | adoption of a law or policy that restricts the right       | access to information | is potentially engaged |
        | a law or policy in favour of the right that is not applied | access to information | is not engaged         |
        | unknown                                                    | access to information | is undetermined        |
        | adoption of a law or policy that restricts the right       | movement or residence | is not engaged         |
        | adoption of a law or policy that restricts the right       | unknown               | is undetermined        |

    Scenario: Law that restricts expression
      Given Yana is with a disability
      And a law or policy concerns the rights of Yana
        | area | expression                                           |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Yana: law that restricts expression
      And with HRC General Comment No. 34, paragraphs 21, 22 and 26
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that restricts expression, where area is <area>, step is <step>
      Given Yana is with a disability
      And a law or policy concerns the rights of Yana
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: law that restricts expression

      Examples:
        | area                                        | step                                                       | outcome                |
        | expression                                  | adoption of a law or policy that restricts the right       | is potentially engaged |
        | equality and protection from discrimination | adoption of a law or policy that restricts the right       | is not engaged         |
        | unknown                                     | adoption of a law or policy that restricts the right       | is undetermined        |
        | expression                                  | a law or policy in favour of the right that is not applied | is not engaged         |
        | expression                                  | repeal of a law or policy that guaranteed the right        | is potentially engaged |
        | expression                                  | unknown                                                    | is undetermined        |

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

    Scenario: Lone protester restricted or punished; with threats or insults (by a known private individual, containing a threat)
      Given Madina is a person in the case
      And Polina is a woman
      And Polina organised or took part in an assembly
        | form | a picket of one person |
      And threats or insults were directed at Polina
        | by      | a known private individual |
        | content | a threat                   |
      And a charge was brought against Madina
        | offence | a breach of the rules on assemblies |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: lone protester restricted or punished

    Scenario: Lone protester restricted or punished; with assembly (in the form of a rally), form not told
      Given Madina is a woman
      And Madina organised or took part in an assembly, called the first assembly
        | form | a picket of one person |
      And Madina organised or took part in an assembly, called the second assembly
        | form | a rally |
      And a measure was taken against an assembly of Madina, called the measure
        | by    | police officers     |
        | about | the second assembly |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: lone protester restricted or punished

    Scenario: Media outlet closed or refused a licence
      Given Saida is under eighteen years old
      And a measure was taken against what Saida says or publishes, called the measure
        | by   | a court                                 |
        | form | closure or suspension of a media outlet |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Saida: media outlet closed or refused a licence
      And with HRC General Comment No. 34, paragraphs 13, 39 and 42
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Media outlet closed or refused a licence, where by is <by>, form is <form>
      Given Saida is under eighteen years old
      And a measure was taken against what Saida says or publishes, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: media outlet closed or refused a licence

      Examples:
        | by        | form                                    | outcome                |
        | a court   | closure or suspension of a media outlet | is potentially engaged |
        | a company | closure or suspension of a media outlet | is not engaged         |
        | unknown   | closure or suspension of a media outlet | is undetermined        |
        | a court   | censorship                              | is not engaged         |
        | a court   | unknown                                 | is undetermined        |

    Scenario: Media outlet closed or refused a licence; by a ministry, in the form of a take-over of a media outlet
      Given Saida is under eighteen years old
      And a measure was taken against what Saida says or publishes, called the measure
        | by   | a ministry                    |
        | form | a take-over of a media outlet |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Saida: media outlet closed or refused a licence

    Scenario: Media outlet closed or refused a licence; by a State regulator or registry, in the form of refusal or withdrawal of a licence or registration
      Given Saida is under eighteen years old
      And a measure was taken against what Saida says or publishes, called the measure
        | by   | a State regulator or registry                      |
        | form | refusal or withdrawal of a licence or registration |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Saida: media outlet closed or refused a licence

    Scenario: Monopoly or dominance over the media
      Given Kamila is a man
      And a measure was taken against what Kamila says or publishes, called the measure
        | form | a monopoly or dominance over the media |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Kamila: monopoly or dominance over the media
      And with HRC General Comment No. 34, paragraphs 14 and 40
      And it is primary
      And no limit is shown

    Scenario Outline: Monopoly or dominance over the media, where form is <form>
      Given Kamila is a man
      And a measure was taken against what Kamila says or publishes, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: monopoly or dominance over the media

      Examples:
        | form                                   | outcome                |
        | a monopoly or dominance over the media | is potentially engaged |
        | a measure against a publication        | is not engaged         |
        | unknown                                | is undetermined        |

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

    Scenario Outline: No defence of public interest in a case of defamation, where offence is <offence>, public interest defence is <public interest defence>
      Given Polina is a journalist
      And a charge was brought against Polina
        | offence                 | <offence>                 |
        | public interest defence | <public interest defence> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: no defence of public interest in a case of defamation

      Examples:
        | offence    | public interest defence | outcome                |
        | defamation | no                      | is potentially engaged |
        | fraud      | no                      | is not engaged         |
        | unknown    | no                      | is undetermined        |
        | defamation | yes                     | is not engaged         |
        | defamation | unknown                 | is undetermined        |

    Scenario: No defence of public interest in a case of defamation; of insult of an official or the head of State, proof of truth was allowed
      Given Polina is a journalist
      And a charge was brought against Polina
        | offence                 | insult of an official or the head of State |
        | public interest defence | no                                         |
        | truth examined          | yes                                        |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Polina: no defence of public interest in a case of defamation

    Scenario: Offence against religious feelings
      Given Viktor is with a disability
      And a charge was brought against Viktor
        | offence | offending religious feelings |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Viktor: offence against religious feelings
      And with HRC General Comment No. 34, paragraph 48
      And it is primary
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Offence against religious feelings, where offence is <offence>
      Given Viktor is with a disability
      And a charge was brought against Viktor
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: offence against religious feelings

      Examples:
        | offence                      | outcome                |
        | offending religious feelings | is potentially engaged |
        | fraud                        | is not engaged         |
        | unknown                      | is undetermined        |

    Scenario: Offence against religious feelings; offence not told, by police officers
      Given Viktor is with a disability
      And a charge was brought against Viktor
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 19(2) is undetermined: offence against religious feelings

    Scenario: Offence against religious feelings; the State may argue: advocacy of hatred that incites to discrimination, hostility or violence must be prohibited
      Given Viktor is with a disability
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

    Scenario Outline: Prosecution or detention for journalism, research or other expression, where form is <form>
      Given Zarina is a woman
      And Zarina worked for the human rights of others, called the work
        | form | <form> |
      And a charge was brought against Zarina
        | offence           | fraud    |
        | about             | the work |
        | based on activity | yes      |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: prosecution or detention for journalism, research or other expression

      Examples:
        | form                           | outcome                |
        | monitoring and documenting     | is potentially engaged |
        | legal help for victims         | is not engaged         |
        | advocacy with the authorities  | is potentially engaged |
        | work with international bodies | is potentially engaged |
        | publishing and reporting       | is potentially engaged |
        | unknown                        | is not engaged         |

    Scenario: Prosecution or detention for journalism, research or other expression; with assembly, form not told, of a breach of the rules on assemblies
      Given Zarina is a woman
      And Zarina expressed views or gathered or shared information
      And Zarina organised or took part in an assembly
      And a charge was brought against Zarina
        | offence           | a breach of the rules on assemblies |
        | about             | the assembly                        |
        | based on activity | yes                                 |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: prosecution or detention for journalism, research or other expression

    Scenario: Prosecution or detention for journalism, research or other expression; with sentence (allegedly because of a private matter), with deprivation of liberty (by police officers, allege
      Given Zarina is a journalist
      And a charge was brought against Zarina
        | offence   | fraud            |
        | linked to | a private matter |
      And Zarina was sentenced
        | linked to | a private matter |
      And Zarina was deprived of liberty, called the detention
        | by        | police officers  |
        | linked to | a private matter |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: prosecution or detention for journalism, research or other expression

    Scenario: Public broadcaster directed by the government
      Given Ilyas is a woman
      And a measure was taken against what Ilyas says or publishes, called the measure
        | by   | agents of the State                               |
        | form | directions to a public broadcaster on its content |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Ilyas: public broadcaster directed by the government
      And with HRC General Comment No. 34, paragraph 16
      And it is primary
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Public broadcaster directed by the government, where by is <by>, form is <form>
      Given Ilyas is a woman
      And a measure was taken against what Ilyas says or publishes, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: public broadcaster directed by the government

      Examples:
        | by                  | form                                              | outcome                |
        | agents of the State | directions to a public broadcaster on its content | is potentially engaged |
        | a private employer  | directions to a public broadcaster on its content | is not engaged         |
        | unknown             | directions to a public broadcaster on its content | is undetermined        |
        | agents of the State | a measure against a publication                   | is not engaged         |
        | agents of the State | unknown                                           | is undetermined        |

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

    Scenario Outline: Travel of journalists and human rights workers restricted for their work, where by is <by>, form is <form>
      Given Nurlan is a journalist
      And Nurlan was kept from moving freely, called the measure
        | by        | <by>       |
        | form      | <form>     |
        | linked to | journalism |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: travel of journalists and human rights workers restricted for their work

      Examples:
        | by              | form                         | outcome                |
        | police officers | a ban on leaving the country | is potentially engaged |
        | a company       | a ban on leaving the country | is not engaged         |
        | unknown         | a ban on leaving the country | is undetermined        |
        | police officers | unknown                      | is undetermined        |

    Scenario: Travel of journalists and human rights workers restricted for their work; as regards another person
      Given Nurlan is a journalist
      And Rustam is a group of people
      And Rustam was kept from moving freely, called the measure
        | by        | police officers              |
        | form      | a ban on leaving the country |
        | linked to | journalism                   |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: travel of journalists and human rights workers restricted for their work

    Scenario: Travel of journalists and human rights workers restricted for their work; through a ban on travel within the country, allegedly because of human rights work
      Given Nurlan is a group of people
      And Nurlan worked for the human rights of others, called the work
      And Nurlan was kept from moving freely, called the measure
        | by        | police officers                    |
        | form      | a ban on travel within the country |
        | linked to | human rights work                  |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Nurlan: travel of journalists and human rights workers restricted for their work
      And because of the work and the measure

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

    Scenario Outline: Treason, espionage and secrecy laws used against information of public interest, where based on activity is <based on activity>, offence is <offence>
      Given Vera is a teacher
      And Vera expressed views or gathered or shared information
      And a charge was brought against Vera
        | offence           | <offence>           |
        | about             | the expression      |
        | based on activity | <based on activity> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: treason, espionage and secrecy laws used against information of public interest

      Examples:
        | based on activity | offence                                                      | outcome                |
        | yes               | treason                                                      | is potentially engaged |
        | no                | treason                                                      | is not engaged         |
        | unknown           | treason                                                      | is undetermined        |
        | yes               | an attempt to seize power or change the constitutional order | is potentially engaged |
        | yes               | espionage                                                    | is potentially engaged |
        | yes               | separatism                                                   | is potentially engaged |
        | yes               | disclosure of State secrets                                  | is potentially engaged |
        | yes               | unknown                                                      | is undetermined        |

    Scenario: Treason, espionage and secrecy laws used against information of public interest; with charge (of treason), of fraud, based on activity not told
      Given Vera is a teacher
      And Vera expressed views or gathered or shared information
      And a charge was brought against Vera, called the first charge
        | offence | fraud          |
        | about   | the expression |
      And a charge was brought against Vera, called the second charge
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: treason, espionage and secrecy laws used against information of public interest

    Scenario: Treason, espionage and secrecy laws used against information of public interest; allegedly because of journalism
      Given Vera is a journalist
      And a charge was brought against Vera
        | offence   | espionage  |
        | linked to | journalism |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Vera: treason, espionage and secrecy laws used against information of public interest

    Scenario: Arrest, charge or search soon after something was said or published
      Given Daniyar is a journalist
      And Daniyar expressed views or gathered or shared information
      And Daniyar was deprived of liberty, called the detention
        | by      | police officers |
        | follows | the expression  |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Daniyar: arrest, charge or search soon after something was said or published
      And with HRC General Comment No. 34, paragraphs 11 and 23
      And because of the expression and the detention
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Arrest, charge or search soon after something was said or published, where by is <by>
      Given Daniyar is a journalist
      And Daniyar expressed views or gathered or shared information
      And Daniyar was deprived of liberty, called the detention
        | by      | <by>           |
        | follows | the expression |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: arrest, charge or search soon after something was said or published

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Arrest, charge or search soon after something was said or published; with charge (of fraud), with search (by police officers), with questioning (by police officers)
      Given Daniyar is a journalist
      And Daniyar expressed views or gathered or shared information
      And Daniyar was deprived of liberty, called the detention
        | by | police officers |
      And a charge was brought against Daniyar
        | offence | fraud |
      And the premises of Daniyar were searched
        | by | police officers |
      And Daniyar was questioned by the authorities
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: arrest, charge or search soon after something was said or published

    Scenario: Assembly as a form of expression
      Given Zafar is a man
      And Zafar organised or took part in an assembly
        | form | a picket |
      And a measure was taken against an assembly of Zafar, called the measure
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Zafar: assembly as a form of expression
      And with ICCPR article 19(3)(b)
      And with HRC General Comment No. 37, paragraphs 12, 49 and 99
      And with HRC General Comment No. 34, paragraphs 2, 22 and 34
      And because of the assembly and the measure
      And the law presumes "the assembly was peaceful", by HRC General Comment No. 37, paragraph 17
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And no other limit is shown

    Scenario: Assembly as a form of expression; without measure against an assembly, with threats or insults (by a known private individual, containing a thre
      Given Zafar is a person in the case
      And Cholpon is a man
      And Cholpon organised or took part in an assembly
      And threats or insults were directed at Cholpon
        | by      | a known private individual |
        | content | a threat                   |
      And a charge was brought against Zafar
        | offence | a breach of the rules on assemblies |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: assembly as a form of expression

    Scenario: Attack on someone who speaks for human rights
      Given Gulnara is under eighteen years old
      And Gulnara worked for the human rights of others, called the work
      And Gulnara was physically attacked
        | linked to | human rights work |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Gulnara: attack on someone who speaks for human rights
      And with HRC General Comment No. 34, paragraph 23
      And because of the work and the attack
      And it is supporting
      And no limit is shown

    Scenario Outline: Attack on someone who speaks for human rights, where linked to is <linked to>
      Given Gulnara is under eighteen years old
      And Gulnara worked for the human rights of others, called the work
      And Gulnara was physically attacked
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: attack on someone who speaks for human rights

      Examples:
        | linked to                              | outcome                |
        | human rights work                      | is potentially engaged |
        | work as a lawyer                       | is potentially engaged |
        | testimony or documentation of abuses   | is potentially engaged |
        | trade-union work                       | is potentially engaged |
        | cooperation with an international body | is potentially engaged |
        | unknown                                | is not engaged         |

    Scenario: Attack on someone who speaks for human rights; with threats or insults (containing an insult, allegedly because of human rights work), allegedly because of a
      Given Gulnara is under eighteen years old
      And Gulnara worked for the human rights of others, called the work
      And Gulnara was physically attacked
        | linked to | a private matter |
      And threats or insults were directed at Gulnara, called the first threat
        | content   | a threat         |
        | linked to | a private matter |
      And threats or insults were directed at Gulnara, called the second threat
        | content   | an insult         |
        | linked to | human rights work |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: attack on someone who speaks for human rights

    Scenario: Expression on sexuality restricted on grounds of morals
      Given Boris is a lawyer
      And Boris expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a measure was taken against what Boris says or publishes, called the measure
        | by    | police officers                          |
        | form  | stopping a display of posters or symbols |
        | about | the expression                           |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Boris: expression on sexuality restricted on grounds of morals
      And with ICCPR articles 19(3)(b) and 26
      And with HRC General Comment No. 34, paragraphs 26 and 32
      And because of the expression and the measure
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Expression on sexuality restricted on grounds of morals, where ground is <ground>
      Given Boris is a lawyer
      And a measure was taken against what Boris says or publishes, called the measure
        | by        | police officers                          |
        | form      | stopping a display of posters or symbols |
        | ground    | <ground>                                 |
        | linked to | sexual orientation or gender identity    |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: expression on sexuality restricted on grounds of morals

      Examples:
        | ground        | outcome                |
        | public morals | is potentially engaged |
        | public order  | is not engaged         |
        | unknown       | is undetermined        |

    Scenario: Expression on sexuality restricted on grounds of morals; with threats or insults (by a known private individual, containing a threat), in the form of censorship
      Given Boris is a lawyer
      And Boris expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And threats or insults were directed at Boris
        | by      | a known private individual |
        | content | a threat                   |
        | about   | the expression             |
      And a measure was taken against what Boris says or publishes, called the measure
        | by   | police officers |
        | form | censorship      |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: expression on sexuality restricted on grounds of morals

    Scenario: Expression or information restricted under emergency powers
      Given Cholpon is a lawyer
      And Cholpon was subjected to powers of a state of emergency
        | area | expression          |
        | by   | agents of the State |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Cholpon: expression or information restricted under emergency powers
      And with HRC General Comment No. 29, paragraphs 4 and 5
      And with Johannesburg Principles, paragraph 3
      And it is supporting
      And the limit "measure that a proclaimed and notified emergency strictly requires" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Expression or information restricted under emergency powers, where area is <area>, by is <by>
      Given Cholpon is a lawyer
      And Cholpon was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: expression or information restricted under emergency powers

      Examples:
        | area                  | by                  | outcome                |
        | expression            | agents of the State | is potentially engaged |
        | arrest and detention  | agents of the State | is not engaged         |
        | access to information | agents of the State | is potentially engaged |
        | unknown               | agents of the State | is undetermined        |
        | expression            | a private employer  | is not engaged         |
        | expression            | unknown             | is undetermined        |

    Scenario: Expression suppressed by private persons
      Given Parviz is an organisation
      And a measure was taken against what Parviz says or publishes, called the measure
        | by | a company |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Parviz: expression suppressed by private persons
      And with HRC General Comment No. 34, paragraph 7
      And with HRC General Comment No. 31, paragraph 8
      And it is supporting
      And no limit is shown

    Scenario Outline: Expression suppressed by private persons, where by is <by>
      Given Parviz is an organisation
      And a measure was taken against what Parviz says or publishes, called the measure
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: expression suppressed by private persons

      Examples:
        | by                            | outcome                |
        | a company                     | is potentially engaged |
        | a State regulator or registry | is not engaged         |
        | unidentified persons          | is undetermined        |
        | unknown                       | is undetermined        |

    Scenario: False information, propaganda and incitement offences
      Given Timur is a woman
      And a charge was brought against Timur
        | offence | spreading false information |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Timur: false information, propaganda and incitement offences
      And with HRC General Comment No. 34, paragraphs 22, 25 and 26
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: False information, propaganda and incitement offences, where offence is <offence>
      Given Timur is a woman
      And a charge was brought against Timur
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: false information, propaganda and incitement offences

      Examples:
        | offence                           | outcome                |
        | spreading false information       | is potentially engaged |
        | defamation                        | is not engaged         |
        | incitement to hatred              | is potentially engaged |
        | propaganda that the law prohibits | is potentially engaged |
        | unknown                           | is undetermined        |

    Scenario: False information, propaganda and incitement offences; offence not told, by police officers
      Given Timur is a woman
      And a charge was brought against Timur
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 19(2) is undetermined: false information, propaganda and incitement offences

    Scenario: Forced retraction or apology
      Given Jamila is a teacher
      And a measure was taken against what Jamila says or publishes, called the measure
        | by   | a court                        |
        | form | a forced retraction or apology |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Jamila: forced retraction or apology
      And with HRC General Comment No. 34, paragraphs 10, 22 and 28
      And it is supporting
      And the limit "protection of the reputation of others by a law with the defences of truth and public interest" is shown as not invoked
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Forced retraction or apology, where by is <by>, form is <form>
      Given Jamila is a teacher
      And a measure was taken against what Jamila says or publishes, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: forced retraction or apology

      Examples:
        | by        | form                                  | outcome                |
        | a court   | a forced retraction or apology        | is potentially engaged |
        | a company | a forced retraction or apology        | is not engaged         |
        | unknown   | a forced retraction or apology        | is undetermined        |
        | a court   | a duty to print a reply or retraction | is potentially engaged |
        | a court   | unknown                               | is undetermined        |

    Scenario: Forced retraction or apology; with sentence (to a fine), in the form of a forced statement of loyalty or of an opinion
      Given Jamila is a teacher
      And a measure was taken against what Jamila says or publishes, called the measure
        | by   | a court                                        |
        | form | a forced statement of loyalty or of an opinion |
      And Jamila was sentenced
        | type | a fine |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: forced retraction or apology

    Scenario: Foreign journalist refused entry
      Given Rustam is a journalist
      And Rustam was kept from moving freely, called the measure
        | by        | border or migration officers    |
        | form      | refusal of entry to a foreigner |
        | linked to | journalism                      |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Rustam: foreign journalist refused entry
      And with HRC General Comment No. 34, paragraph 45
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Foreign journalist refused entry, where by is <by>, form is <form>, linked to is <linked to>
      Given Rustam is a journalist
      And Rustam was kept from moving freely, called the measure
        | by        | <by>        |
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: foreign journalist refused entry

      Examples:
        | by                           | form                            | linked to  | outcome                |
        | border or migration officers | refusal of entry to a foreigner | journalism | is potentially engaged |
        | a company                    | refusal of entry to a foreigner | journalism | is not engaged         |
        | unknown                      | refusal of entry to a foreigner | journalism | is undetermined        |
        | border or migration officers | a ban on leaving the country    | journalism | is not engaged         |
        | border or migration officers | unknown                         | journalism | is undetermined        |
        | border or migration officers | refusal of entry to a foreigner | unknown    | is not engaged         |

    Scenario: Foreign journalist refused entry; as regards another person
      Given Rustam is a journalist
      And Ulan is an organisation
      And Ulan was kept from moving freely, called the measure
        | by        | border or migration officers    |
        | form      | refusal of entry to a foreigner |
        | linked to | journalism                      |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: foreign journalist refused entry

    Scenario: Harassment of journalists, critics and defenders
      Given Aigul is a journalist
      And threats or insults were directed at Aigul
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Aigul: harassment of journalists, critics and defenders
      And with HRC General Comment No. 34, paragraph 23
      And it is context
      And no limit is shown

    Scenario: Harassment of journalists, critics and defenders; with surveillance (allegedly because of what was said or published), with interception of communications (alle
      Given Aigul is a person in the case
      And Daniyar is a lawyer
      And Aigul worked for the human rights of others, called the work
      And threats or insults were directed at Daniyar
        | linked to | what was said or published |
      And Daniyar was followed or watched
        | linked to | what was said or published |
      And communications of Daniyar were intercepted
        | linked to | what was said or published |
      And Daniyar was publicly discredited
        | linked to | what was said or published |
      And Daniyar was physically attacked
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: harassment of journalists, critics and defenders

    Scenario: Imprisonment or corporal punishment for expression
      Given Irina is a teacher
      And Irina was sentenced
        | type      | imprisonment               |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Irina: imprisonment or corporal punishment for expression
      And with HRC General Comment No. 34, paragraphs 26 and 34
      And with Johannesburg Principles, paragraph 24
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Imprisonment or corporal punishment for expression, where linked to is <linked to>, type is <type>
      Given Irina is a teacher
      And Irina was sentenced
        | type      | <type>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: imprisonment or corporal punishment for expression

      Examples:
        | linked to                  | type                | outcome                |
        | what was said or published | imprisonment        | is potentially engaged |
        | a private matter           | imprisonment        | is not engaged         |
        | unknown                    | imprisonment        | is not engaged         |
        | what was said or published | a fine              | is not engaged         |
        | what was said or published | corporal punishment | is potentially engaged |
        | what was said or published | unknown             | is undetermined        |

    Scenario: Interception of the communications of a journalist
      Given Vera is a journalist
      And communications of Vera were intercepted
        | by | officers of the security service |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Vera: interception of the communications of a journalist
      And with HRC General Comment No. 34, paragraphs 45 and 11
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Interception of the communications of a journalist, where by is <by>
      Given Vera is a journalist
      And communications of Vera were intercepted
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: interception of the communications of a journalist

      Examples:
        | by                               | outcome                |
        | officers of the security service | is potentially engaged |
        | unknown                          | is undetermined        |

    Scenario: Interception of the communications of a journalist; with surveillance (by police officers), by police officers
      Given Vera is a public official
      And Aigul is a journalist
      And communications of Vera were intercepted
        | by | police officers |
      And Vera was followed or watched
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: interception of the communications of a journalist

    Scenario: Journalist or blogger restricted or punished
      Given Galina is a blogger
      And a measure was taken against what Galina says or publishes, called the measure
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Galina: journalist or blogger restricted or punished
      And with HRC General Comment No. 34, paragraphs 11, 13, 42 and 44
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario: Journalist or blogger restricted or punished; as regards someone else
      Given Galina is a lawyer
      And Karim is a blogger
      And a measure was taken against what Galina says or publishes, called the measure
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: journalist or blogger restricted or punished

    Scenario: Late answer to a request for information
      Given Oleg is a journalist
      And as regards a request by Oleg for official information
        | delay | after months |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Oleg: late answer to a request for information
      And with HRC General Comment No. 34, paragraph 19
      And it is supporting
      And no limit is shown

    Scenario Outline: Late answer to a request for information, where delay is <delay>
      Given Oleg is a journalist
      And as regards a request by Oleg for official information
        | delay | <delay> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: late answer to a request for information

      Examples:
        | delay        | outcome                |
        | after months | is potentially engaged |
        | after weeks  | is not engaged         |
        | never        | is potentially engaged |
        | unknown      | is undetermined        |

    Scenario: Lawsuit meant to silence
      Given Zarina is a woman
      And Zarina was sued
        | claim     | defamation                 |
        | linked to | what was said or published |
        | purpose   | intimidating the person    |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Zarina: lawsuit meant to silence
      And with HRC General Comment No. 34, paragraphs 7 and 47
      And it is supporting
      And the limit "protection of the reputation of others by a law with the defences of truth and public interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Lawsuit meant to silence, where purpose is <purpose>
      Given Zarina is a woman
      And Zarina was sued
        | claim     | defamation                 |
        | linked to | what was said or published |
        | purpose   | <purpose>                  |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: lawsuit meant to silence

      Examples:
        | purpose                                | outcome                |
        | intimidating the person                | is potentially engaged |
        | unknown                                | is not engaged         |
        | keeping something from being published | is potentially engaged |
        | punishing                              | is potentially engaged |

    Scenario: Lawsuit meant to silence; with expression, for fraud, allegedly because of a private matter
      Given Zarina is a woman
      And Zarina expressed views or gathered or shared information
      And Zarina was sued
        | claim     | fraud            |
        | linked to | a private matter |
        | purpose   | punishing        |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: lawsuit meant to silence

    Scenario: Loss of work in State service because of expression
      Given Lola is a man
      And Lola expressed views or gathered or shared information
      And Lola suffered a measure at work, called the measure
        | by        | a ministry                 |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Lola: loss of work in State service because of expression
      And with HRC General Comment No. 34, paragraphs 7 and 22
      And because of the expression and the measure
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Loss of work in State service because of expression, where by is <by>, linked to is <linked to>
      Given Lola is a man
      And Lola expressed views or gathered or shared information
      And Lola suffered a measure at work, called the measure
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: loss of work in State service because of expression

      Examples:
        | by         | linked to                  | outcome                |
        | a ministry | what was said or published | is potentially engaged |
        | a company  | what was said or published | is not engaged         |
        | unknown    | what was said or published | is undetermined        |
        | a ministry | a private matter           | is not engaged         |
        | a ministry | unknown                    | is not engaged         |

    Scenario: Loss of work in State service because of expression; as regards someone else
      Given Lola is a person in the case
      And Olim is a lawyer
      And Lola expressed views or gathered or shared information
      And Olim suffered a measure at work, called the measure
        | by        | a ministry                 |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: loss of work in State service because of expression

    Scenario: Loss of work with a private employer because of expression
      Given Dilbar is a journalist
      And Dilbar expressed views or gathered or shared information
      And Dilbar suffered a measure at work, called the measure
        | by        | a company                  |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Dilbar: loss of work with a private employer because of expression
      And with HRC General Comment No. 34, paragraph 7
      And with HRC General Comment No. 31, paragraph 8
      And because of the expression and the measure
      And it is supporting
      And no limit is shown

    Scenario Outline: Loss of work with a private employer because of expression, where by is <by>, linked to is <linked to>
      Given Dilbar is a journalist
      And Dilbar expressed views or gathered or shared information
      And Dilbar suffered a measure at work, called the measure
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: loss of work with a private employer because of expression

      Examples:
        | by         | linked to                  | outcome                |
        | a company  | what was said or published | is potentially engaged |
        | a ministry | what was said or published | is not engaged         |
        | unknown    | what was said or published | is undetermined        |
        | a company  | a private matter           | is not engaged         |
        | a company  | unknown                    | is not engaged         |

    Scenario: Loss of work with a private employer because of expression; as regards someone else
      Given Dilbar is a person in the case
      And Galina is a lawyer
      And Dilbar expressed views or gathered or shared information
      And Galina suffered a measure at work, called the measure
        | by        | a company                  |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: loss of work with a private employer because of expression

    Scenario: No law that protects expression
      Given Karim is with a disability
      And a law or policy concerns the rights of Karim
        | area | expression                                 |
        | step | absence of a law that guarantees the right |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Karim: no law that protects expression
      And with HRC General Comment No. 34, paragraph 8
      And with HRC General Comment No. 31, paragraph 13
      And it is supporting
      And no limit is shown

    Scenario Outline: No law that protects expression, where area is <area>, step is <step>
      Given Karim is with a disability
      And a law or policy concerns the rights of Karim
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: no law that protects expression

      Examples:
        | area                   | step                                                 | outcome                |
        | expression             | absence of a law that guarantees the right           | is potentially engaged |
        | the protection of life | absence of a law that guarantees the right           | is not engaged         |
        | unknown                | absence of a law that guarantees the right           | is undetermined        |
        | expression             | adoption of a law or policy that restricts the right | is not engaged         |
        | expression             | unknown                                              | is undetermined        |

    Scenario: Obligation of silence
      Given Nargiza is a lawyer
      And a measure was taken against what Nargiza says or publishes, called the measure
        | by   | criminal investigators outside police and prosecution |
        | form | an obligation not to disclose information             |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Nargiza: obligation of silence
      And with HRC General Comment No. 34, paragraphs 30 and 35
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "protection of national security by a law applied with extreme care" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Obligation of silence, where by is <by>
      Given Nargiza is a lawyer
      And a measure was taken against what Nargiza says or publishes, called the measure
        | by   | <by>                                      |
        | form | an obligation not to disclose information |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: obligation of silence

      Examples:
        | by                                                    | outcome                |
        | criminal investigators outside police and prosecution | is potentially engaged |
        | unknown                                               | is undetermined        |

    Scenario: Obligation of silence; by a company
      Given Nargiza is a lawyer
      And a charge was brought against Nargiza
      And a measure was taken against what Nargiza says or publishes, called the measure
        | by   | a company                                 |
        | form | an obligation not to disclose information |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: obligation of silence

    Scenario: Official denial of information that seems to exist
      Given Tahir is under eighteen years old
      And as regards a request by Tahir for official information
        | by               | a ministry |
        | existence denied | yes        |
        | exists shown     | yes        |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Tahir: official denial of information that seems to exist
      And with HRC General Comment No. 34, paragraphs 18 and 19
      And it is supporting
      And the limit "refusal of information with reasons, on a ground of article 19(3), open to appeal" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Official denial of information that seems to exist, where by is <by>, existence denied is <existence denied>, exists shown is <exists shown>
      Given Tahir is under eighteen years old
      And as regards a request by Tahir for official information
        | by               | <by>               |
        | existence denied | <existence denied> |
        | exists shown     | <exists shown>     |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: official denial of information that seems to exist

      Examples:
        | by         | existence denied | exists shown | outcome                |
        | a ministry | yes              | yes          | is potentially engaged |
        | a company  | yes              | yes          | is not engaged         |
        | unknown    | yes              | yes          | is undetermined        |
        | a ministry | no               | yes          | is not engaged         |
        | a ministry | unknown          | yes          | is not engaged         |
        | a ministry | yes              | unknown      | is not engaged         |

    Scenario: Public interest not examined under a law on national security
      Given Zafar is a man
      And Zafar expressed views or gathered or shared information
      And a charge was brought against Zafar
        | offence                 | treason        |
        | about                   | the expression |
        | public interest defence | no             |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Zafar: public interest not examined under a law on national security
      And with HRC General Comment No. 34, paragraph 30
      And because of the expression and the charge
      And it is supporting
      And the limit "protection of national security by a law applied with extreme care" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Public interest not examined under a law on national security, where public interest defence is <public interest defence>
      Given Zafar is a man
      And Zafar expressed views or gathered or shared information
      And a charge was brought against Zafar
        | offence                 | treason                   |
        | about                   | the expression            |
        | public interest defence | <public interest defence> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: public interest not examined under a law on national security

      Examples:
        | public interest defence | outcome                |
        | no                      | is potentially engaged |
        | yes                     | is not engaged         |
        | unknown                 | is undetermined        |

    Scenario: Public interest not examined under a law on national security; with charge (of spreading false information)
      Given Zafar is a person in the case
      And Cholpon is a man
      And Zafar expressed views or gathered or shared information
      And a charge was brought against Cholpon, called the first charge
        | offence                 | treason |
        | public interest defence | no      |
      And a charge was brought against Zafar, called the second charge
        | offence | spreading false information |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: public interest not examined under a law on national security

    Scenario: Restriction of expression and its justification
      Given Gulnara is under eighteen years old
      And a measure was taken against what Gulnara says or publishes, called the measure
        | form | an official warning |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Gulnara: restriction of expression and its justification
      And with ICCPR articles 19(3)(a) and 19(3)(b)
      And with HRC General Comment No. 34, paragraphs 2, 21, 22, 27, 34 and 35
      And with UDHR articles 19 and 29(2)
      And with Human Rights Council resolution 12/16, paragraph preamble (second paragraph)
      And with Human Rights Council resolution 12/16, paragraph 5(p)
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Restriction of expression and its justification, where form is <form>
      Given Gulnara is under eighteen years old
      And a measure was taken against what Gulnara says or publishes, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: restriction of expression and its justification

      Examples:
        | form                | outcome                |
        | an official warning | is potentially engaged |
        | unknown             | is undetermined        |

    Scenario: Restriction of expression and its justification; without charge, with physical attack (allegedly because of journalism)
      Given Gulnara is under eighteen years old
      And Gulnara expressed views or gathered or shared information
        | form | criticism of the authorities |
      And Gulnara was physically attacked
        | linked to | journalism |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: restriction of expression and its justification

    Scenario: Restriction without a stated basis in law
      Given Umida is a teacher
      And a measure was taken against what Umida says or publishes, called the measure
        | by                 | a State regulator or registry |
        | legal basis stated | no                            |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Umida: restriction without a stated basis in law
      And with HRC General Comment No. 34, paragraphs 24, 25 and 27
      And it is supporting
      And no limit is shown

    Scenario Outline: Restriction without a stated basis in law, where legal basis stated is <legal basis stated>, by is <by>
      Given Umida is a teacher
      And a measure was taken against what Umida says or publishes, called the measure
        | by                 | <by>                 |
        | legal basis stated | <legal basis stated> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: restriction without a stated basis in law

      Examples:
        | legal basis stated | by                            | outcome                |
        | no                 | a State regulator or registry | is potentially engaged |
        | yes                | a State regulator or registry | is not engaged         |
        | unknown            | a State regulator or registry | is undetermined        |
        | no                 | unknown                       | is undetermined        |

    Scenario: Restriction without a stated basis in law; by a company, in the form of removal of content
      Given Umida is a teacher
      And a measure was taken against what Umida says or publishes, called the measure
        | by                 | a company          |
        | form               | removal of content |
        | legal basis stated | no                 |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: restriction without a stated basis in law

    Scenario: Travel of a journalist restricted
      Given Feruza is a journalist
      And Feruza was kept from moving freely, called the measure
        | by   | police officers              |
        | form | a ban on leaving the country |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Feruza: travel of a journalist restricted
      And with HRC General Comment No. 34, paragraph 45
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Travel of a journalist restricted, where by is <by>, form is <form>
      Given Feruza is a journalist
      And Feruza was kept from moving freely, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: travel of a journalist restricted

      Examples:
        | by              | form                                 | outcome                |
        | police officers | a ban on leaving the country         | is potentially engaged |
        | a company       | a ban on leaving the country         | is not engaged         |
        | unknown         | a ban on leaving the country         | is undetermined        |
        | police officers | a curfew                             | is not engaged         |
        | police officers | a ban on travel within the country   | is potentially engaged |
        | police officers | refusal or withholding of a passport | is potentially engaged |
        | police officers | unknown                              | is undetermined        |

    Scenario: Travel of a journalist restricted; as regards another person
      Given Feruza is a journalist
      And Jamila is with a disability
      And Jamila was kept from moving freely, called the measure
        | by   | police officers              |
        | form | a ban on leaving the country |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: travel of a journalist restricted

    Scenario: Truth of the statements not examined
      Given Elena is an organisation
      And Elena was sued
        | claim          | defamation |
        | truth examined | no         |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Elena: truth of the statements not examined
      And with HRC General Comment No. 34, paragraph 47
      And it is supporting
      And the limit "protection of the reputation of others by a law with the defences of truth and public interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Truth of the statements not examined, where truth examined is <truth examined>, offence is <offence>
      Given Elena is an organisation
      And a charge was brought against Elena
        | offence        | <offence>        |
        | truth examined | <truth examined> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: truth of the statements not examined

      Examples:
        | truth examined | offence                                    | outcome                |
        | no             | defamation                                 | is potentially engaged |
        | unknown        | defamation                                 | is undetermined        |
        | no             | insult of an official or the head of State | is potentially engaged |
        | no             | fraud                                      | is not engaged         |
        | no             | unknown                                    | is undetermined        |

    Scenario: Views about the past punished
      Given Hamid is a woman
      And Hamid expressed views or gathered or shared information
        | topic | history |
      And a charge was brought against Hamid
        | about   | the expression              |
        | offence | spreading false information |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Hamid: views about the past punished
      And with HRC General Comment No. 34, paragraph 49
      And because of the expression and the charge
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Views about the past punished, where topic is <topic>
      Given Hamid is a woman
      And Hamid expressed views or gathered or shared information
        | topic | <topic> |
      And a charge was brought against Hamid
        | about   | the expression              |
        | offence | spreading false information |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: views about the past punished

      Examples:
        | topic   | outcome                |
        | history | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: Views about the past punished; without charge, with threats or insults (by a known private individual, containing a threat), with measure aga
      Given Hamid is a woman
      And Hamid expressed views or gathered or shared information
        | topic | history |
      And threats or insults were directed at Hamid
        | by      | a known private individual |
        | content | a threat                   |
        | about   | the expression             |
      And a measure was taken against what Hamid says or publishes, called the measure
        | by   | police officers |
        | form | censorship      |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: views about the past punished

    Scenario: Voice of an organisation
      Given Jamshid is with a disability
      And a measure was taken against an organisation of Jamshid, called the measure
        | of   | a human rights organisation           |
        | form | refusal or withdrawal of registration |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Jamshid: voice of an organisation
      And with ICCPR article 19(3)(b)
      And with HRC General Comment No. 34, paragraphs 4 and 22
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Voice of an organisation, where form is <form>, of is <of>
      Given Jamshid is with a disability
      And a measure was taken against an organisation of Jamshid, called the measure
        | of   | <of>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: voice of an organisation

      Examples:
        | form                                  | of                          | outcome                |
        | refusal or withdrawal of registration | a human rights organisation | is potentially engaged |
        | unknown                               | a human rights organisation | is undetermined        |
        | being declared extremist or terrorist | a human rights organisation | is potentially engaged |
        | blocking of its website               | a human rights organisation | is potentially engaged |
        | refusal or withdrawal of registration | a trade union               | is not engaged         |
        | refusal or withdrawal of registration | unknown                     | is undetermined        |

    Scenario: Voice of an organisation; namely an association of journalists, in the form of dissolution
      Given Jamshid is with a disability
      And a measure was taken against an organisation of Jamshid, called the measure
        | of   | an association of journalists |
        | form | dissolution                   |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Jamshid: voice of an organisation

    Scenario: Working material of a journalist taken
      Given Ulan is a journalist
      And belongings of Ulan were taken
        | by               | police officers |
        | of               | a computer      |
        | professional use | yes             |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Ulan: working material of a journalist taken
      And with HRC General Comment No. 34, paragraphs 11 and 45
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Working material of a journalist taken, where of is <of>
      Given Ulan is a journalist
      And belongings of Ulan were taken
        | by      | police officers                                  |
        | of      | <of>                                             |
        | purpose | finding out who gave information to a journalist |
      When the facts are assessed
      Then ICCPR article 19(2) <outcome>: working material of a journalist taken

      Examples:
        | of                 | outcome                |
        | electronic devices | is potentially engaged |
        | documents          | is potentially engaged |
        | unknown            | is undetermined        |

    Scenario: Working material of a journalist taken; with seizure of belongings (by a company, namely recording equipment), by a company
      Given Ulan is a journalist
      And belongings of Ulan were taken
        | by               | a company                                        |
        | of               | recording equipment                              |
        | professional use | yes                                              |
        | purpose          | finding out who gave information to a journalist |
      And the premises of Ulan were searched
        | by      | a company                                        |
        | purpose | finding out who gave information to a journalist |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: working material of a journalist taken
