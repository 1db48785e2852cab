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

    Scenario: Coerced statement of opinion: not when by a court, in the form of a forced retraction or apology
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

    Scenario: Access to official information: open when granted not told, decided by a ministry
      Given Ilyas is a woman
      And as regards a request by Ilyas for official information
        | by | a ministry |
      When the facts are assessed
      Then ICCPR article 19(2) is undetermined: access to official information

    Scenario: Access to official information: the State may argue refusal of information with reasons, on a ground of article 19(3), open to appeal
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

    Scenario: Attack or threat aimed at silencing: not when with physical attack (allegedly because of what was said or published, allegedly with the aim of keeping somet
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

    Scenario: Attack or threat aimed at silencing: not when with threats or insults (containing a threat), with damage to property
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

    Scenario: Censorship, removal or ban of publications: open when by not told, in the form of censorship
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

    Scenario: Confidential sources of a journalist: not when with interception of communications (by a company, allegedly with the aim of finding out who gave information 
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

    Scenario: Confidential sources of a journalist: not when with interception of communications (by police officers, allegedly with the aim of finding out whom someone kn
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

    Scenario: Contempt of court for what was said: also when without expression, allegedly because of what was said or published
      Given Elena is an organisation
      And a charge was brought against Elena
        | offence   | contempt of court          |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Elena: contempt of court for what was said

    Scenario: Contempt of court for what was said: not when as regards someone else
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

    Scenario: Criminal defamation: open when offence not told, by police officers
      Given Leyla is a woman
      And a charge was brought against Leyla
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 19(2) is undetermined: criminal defamation

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

    Scenario: Extremism and terrorism offences used against expression: not when with charge (of terrorism), of fraud
      Given Rano is with a disability
      And Rano expressed views or gathered or shared information
      And a charge was brought against Rano, called the first charge
        | offence | fraud          |
        | about   | the expression |
      And a charge was brought against Rano, called the second charge
        | offence | terrorism |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: extremism and terrorism offences used against expression

    Scenario: Extremism and terrorism offences used against expression: also when as regards another person
      Given Rano is a blogger
      And a charge was brought against Rano
        | offence   | terrorism                  |
        | linked to | what was said or published |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Rano: extremism and terrorism offences used against expression

    Scenario: Extremism and terrorism offences used against expression: the State may argue protection of national security by a law applied with extreme care
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

    Scenario: Fine or official warning for what was published: also when by officers of the prosecution service, in the form of an official warning
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

    Scenario: Imprisonment for defamation: not when with charge (of fraud)
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

    Scenario: Imprisonment for defamation: not when as regards someone else
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

    Scenario: Insult of officials or institutions: not when with lawsuit (for defamation), with measure against expression (by a company
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
      And it is supporting
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

    Scenario: Law on expression that is vague or leaves a free hand: also when precise not told, it leaves those who apply it a free hand
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
      And it is supporting
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
      And it is supporting
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

    Scenario: Lone protester restricted or punished: not when with threats or insults (by a known private individual, containing a threat)
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

    Scenario: Lone protester restricted or punished: not when with assembly (in the form of a rally), form not told
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

    Scenario: Media outlet closed or refused a licence: also when by a ministry, in the form of a take-over of a media outlet
      Given Saida is under eighteen years old
      And a measure was taken against what Saida says or publishes, called the measure
        | by   | a ministry                    |
        | form | a take-over of a media outlet |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Saida: media outlet closed or refused a licence

    Scenario: Media outlet closed or refused a licence: also when by a State regulator or registry, in the form of refusal or withdrawal of a licence or registration
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

    Scenario: No defence of public interest in a case of defamation: also when of insult of an official or the head of State, proof of truth was allowed
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

    Scenario: Offence against religious feelings: open when offence not told, by police officers
      Given Viktor is with a disability
      And a charge was brought against Viktor
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 19(2) is undetermined: offence against religious feelings

    Scenario: Offence against religious feelings: the State may argue advocacy of hatred that incites to discrimination, hostility or violence must be prohibited
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

    Scenario: Prosecution or detention for journalism, research or other expression: not when with assembly, form not told
      Given Zarina is a woman
      And Zarina expressed views or gathered or shared information
      And Zarina organised or took part in an assembly
      And a charge was brought against Zarina
        | offence           | a breach of the rules on assemblies |
        | about             | the assembly                        |
        | based on activity | yes                                 |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: prosecution or detention for journalism, research or other expression

    Scenario: Prosecution or detention for journalism, research or other expression: not when with sentence (allegedly because of a private matter), with deprivation of liberty (by police officers
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

    Scenario: Travel of journalists and human rights workers restricted for their work: not when as regards another person
      Given Nurlan is a journalist
      And Rustam is a group of people
      And Rustam was kept from moving freely, called the measure
        | by        | police officers              |
        | form      | a ban on leaving the country |
        | linked to | journalism                   |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: travel of journalists and human rights workers restricted for their work

    Scenario: Travel of journalists and human rights workers restricted for their work: also when through a ban on travel within the country, allegedly because of human rights work
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

    Scenario: Treason, espionage and secrecy laws used against information of public interest: not when with charge (of treason), of fraud
      Given Vera is a teacher
      And Vera expressed views or gathered or shared information
      And a charge was brought against Vera, called the first charge
        | offence | fraud          |
        | about   | the expression |
      And a charge was brought against Vera, called the second charge
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 19(2) is not engaged: treason, espionage and secrecy laws used against information of public interest

    Scenario: Treason, espionage and secrecy laws used against information of public interest: also when allegedly because of journalism
      Given Vera is a journalist
      And a charge was brought against Vera
        | offence   | espionage  |
        | linked to | journalism |
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Vera: treason, espionage and secrecy laws used against information of public interest
