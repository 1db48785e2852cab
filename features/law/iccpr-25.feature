@law @iccpr @article-25
Feature: Taking part in public affairs, ICCPR article 25
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 25(a): Citizens may take part in public affairs directly or through freely chosen representatives

    Scenario: Elected representation denied
      Given Irina is a teacher
      And Irina was kept from taking part in public affairs, called the measure
        | by   | agents of the State              |
        | form | denial of elected representation |
      When the facts are assessed
      Then ICCPR article 25(a) is potentially engaged for Irina: elected representation denied
      And with HRC General Comment No. 25, paragraphs 7 and 1
      And it is primary
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Elected representation denied turns on who acted and the form it took
      Given Hamid is a person in the case
      And Hamid was kept from taking part in public affairs
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(a) <outcome>: elected representation denied

      Examples:
        | by                  | form                             | outcome                |
        | agents of the State | denial of elected representation | is potentially engaged |
        | agents of the State | electoral fraud                  | is not engaged         |
        | private persons     | denial of elected representation | is not engaged         |

    Scenario: Law that restricts elections or public affairs
      Given Karim is a person with a disability
      And a law or policy concerns the rights of Karim
        | area | elections or public affairs                          |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 25(a) is potentially engaged for Karim: law that restricts elections or public affairs
      And with HRC General Comment No. 25, paragraphs 4 and 3
      And it is supporting
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that restricts elections or public affairs turns on the field of law and what was done with the law
      Given Sitora is a person in the case
      And a law or policy concerns the rights of Sitora
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 25(a) <outcome>: law that restricts elections or public affairs

      Examples:
        | area                        | step                                                       | outcome                |
        | elections or public affairs | absence of a law that guarantees the right                 | is potentially engaged |
        | movement or residence       | adoption of a law or policy that restricts the right       | is not engaged         |
        | elections or public affairs | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Law that restricts elections or public affairs: the State may argue objective and reasonable conditions laid down by law, for citizens
      Given Karim is a person with a disability
      And a law or policy concerns the rights of Karim
        | area | elections or public affairs                          |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 25(a) is potentially engaged for Karim: law that restricts elections or public affairs
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And the test of "objective and reasonable conditions laid down by law, for citizens" has these limbs
        | law                      | laid down by law precise enough to foresee, without sweeping discretion                        |
        | objective and reasonable | objective and reasonable, such as age or a proportionate consequence of a conviction           |
        | no exclusion for opinion | neither political opinion nor party membership decides, nor any other ground of discrimination |
      Given Karim was kept from taking part in public affairs
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 25(a) is potentially engaged for Karim: law that restricts elections or public affairs
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as invoked by the interference with political participation

    Scenario: Political campaign or debate obstructed
      Given Saida is a politician of the opposition
      And Saida was kept from taking part in public affairs, called the measure
        | form | obstruction of a campaign |
      When the facts are assessed
      Then ICCPR article 25(a) is potentially engaged for Saida: political campaign or debate obstructed
      And with HRC General Comment No. 25, paragraphs 8, 12 and 25
      And with HRC General Comment No. 34, paragraphs 20 and 37
      And it is primary
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Political campaign or debate obstructed turns on the form it took
      Given Jamila is a person in the case
      And Jamila was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(a) <outcome>: political campaign or debate obstructed

      Examples:
        | form                          | outcome                |
        | no time on air for a campaign | is potentially engaged |
        | unknown                       | is undetermined        |

    Scenario Outline: Political campaign or debate obstructed, with expression and a measure against expression, turns on the form it took
      Given Jamila is a person in the case
      And Jamila expressed views or gathered or shared information, called the expression
        | form | <form> |
      And a measure was taken against what Jamila says or publishes
        | by    | police officers |
        | about | the expression  |
      When the facts are assessed
      Then ICCPR article 25(a) <outcome>: political campaign or debate obstructed

      Examples:
        | form                 | outcome                |
        | an election campaign | is potentially engaged |
        | unknown              | is undetermined        |

    Scenario: Political campaign or debate obstructed: where the threats concern expression
      Given Jamila is a person in the case
      And Jamila expressed views or gathered or shared information, called the expression
        | form | an election campaign |
      And threats or insults were directed at Jamila
        | by      | a known private individual |
        | content | a threat                   |
        | about   | the expression             |
      And a measure was taken against what Jamila says or publishes
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 25(a) is not engaged: political campaign or debate obstructed

    Scenario: Political campaign or debate obstructed: where the expression concerns somebody else
      Given Jamila is a person in the case
      And Vera is a person in the case
      And Vera expressed views or gathered or shared information, called the expression
        | form | an election campaign |
      And a measure was taken against what Jamila says or publishes
        | by    | police officers |
        | about | the expression  |
      When the facts are assessed
      Then ICCPR article 25(a) is not engaged: political campaign or debate obstructed

    Scenario: Kept out of a public consultation
      Given Boris is a lawyer
      And Boris was kept from taking part in public affairs, called the measure
        | by   | agents of the State                  |
        | form | exclusion from a public consultation |
      When the facts are assessed
      Then ICCPR article 25(a) is potentially engaged for Boris: kept out of a public consultation
      And with HRC General Comment No. 25, paragraph 6
      And it is supporting
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Kept out of a public consultation turns on who acted and the form it took
      Given Nargiza is a person in the case
      And Nargiza was kept from taking part in public affairs
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(a) <outcome>: kept out of a public consultation

      Examples:
        | by                  | form                                 | outcome                |
        | agents of the State | exclusion from a public consultation | is potentially engaged |
        | a private employer  | exclusion from a public consultation | is not engaged         |
        | agents of the State | refusal of a candidacy               | is not engaged         |

  Rule: Article 25(b): Citizens may vote and stand in genuine, periodic, secret, universal and equal elections

    Scenario: Candidacy refused or party excluded
      Given Inobat is a woman
      And Inobat was kept from taking part in public affairs, called the measure
        | form | refusal of a candidacy |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Inobat: candidacy refused or party excluded
      And with HRC General Comment No. 25, paragraphs 4, 15, 16 and 17
      And with UDHR article 21(1)
      And it is primary
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Candidacy refused or party excluded turns on the form it took
      Given Polina is a person in the case
      And Polina was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: candidacy refused or party excluded

      Examples:
        | form                         | outcome                |
        | exclusion of a party         | is potentially engaged |
        | a candidate struck off       | is potentially engaged |
        | a requirement for candidates | is potentially engaged |
        | denial of the vote           | is not engaged         |

    Scenario: Election not held when due
      Given Zafar is a man
      And Zafar was kept from taking part in public affairs, called the measure
        | by   | agents of the State                   |
        | form | an election that is not held when due |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Zafar: election not held when due
      And with HRC General Comment No. 25, paragraph 9
      And it is primary
      And no limit is shown

    Scenario Outline: Election not held when due turns on who acted and the form it took
      Given Zafar is a person in the case
      And Zafar was kept from taking part in public affairs
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: election not held when due

      Examples:
        | by                  | form                                  | outcome                |
        | agents of the State | an election that is not held when due | is potentially engaged |
        | a private employer  | an election that is not held when due | is not engaged         |
        | agents of the State | refusal of a candidacy                | is not engaged         |

    Scenario: Fraud in an election, or no independent scrutiny
      Given Gulnara is a politician of the opposition
      And Gulnara was kept from taking part in public affairs, called the measure
        | form | electoral fraud |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Gulnara: fraud in an election, or no independent scrutiny
      And with HRC General Comment No. 25, paragraphs 20, 19 and 9
      And with UDHR article 21(3)
      And it is primary
      And no limit is shown

    Scenario Outline: Fraud in an election, or no independent scrutiny turns on the form it took
      Given Aigul is a person in the case
      And Aigul was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: fraud in an election, or no independent scrutiny

      Examples:
        | form                            | outcome                |
        | exclusion of election observers | is potentially engaged |
        | denial of the vote              | is not engaged         |

    Scenario: No help for voters with difficulties of language, reading or movement
      Given Vera is a person with a disability
      And Vera was kept from taking part in public affairs, called the measure
        | form | no help for voters with difficulties of language or reading or poverty or movement |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Vera: no help for voters with difficulties of language, reading or movement
      And with HRC General Comment No. 25, paragraph 12
      And it is primary
      And no limit is shown

    Scenario Outline: No help for voters with difficulties of language, reading or movement turns on the form it took
      Given Vera is a person in the case
      And Vera was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: no help for voters with difficulties of language, reading or movement

      Examples:
        | form                                                                               | outcome                |
        | no help for voters with difficulties of language or reading or poverty or movement | is potentially engaged |
        | denial of the vote                                                                 | is not engaged         |

    Scenario: Obstacles to registration as a voter
      Given the community is a group of people
      And the community was kept from taking part in public affairs, called the measure
        | form | obstacles to registration as a voter |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for the community: obstacles to registration as a voter
      And with HRC General Comment No. 25, paragraph 11
      And it is primary
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Obstacles to registration as a voter turns on the form it took
      Given Gulnara is a person in the case
      And Gulnara was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: obstacles to registration as a voter

      Examples:
        | form                                 | outcome                |
        | obstacles to registration as a voter | is potentially engaged |
        | denial of the vote                   | is not engaged         |

    Scenario: Removal from an elected office
      Given Polina is a journalist
      And Polina was kept from taking part in public affairs, called the measure
        | form | removal from an elected office |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Polina: removal from an elected office
      And with HRC General Comment No. 25, paragraphs 4 and 16
      And it is primary
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal from an elected office turns on the form it took
      Given Murat is a person in the case
      And Murat was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: removal from an elected office

      Examples:
        | form                                      | outcome                |
        | removal from an elected office            | is potentially engaged |
        | removal from a post in the public service | is not engaged         |

    Scenario: Vote denied
      Given Viktor is a person with a disability
      And Viktor was kept from taking part in public affairs, called the measure
        | form | denial of the vote |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Viktor: vote denied
      And with HRC General Comment No. 25, paragraphs 4, 10 and 14
      And it is primary
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Vote denied turns on the form it took
      Given Saida is a person in the case
      And Saida was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: vote denied

      Examples:
        | form                   | outcome                |
        | denial of the vote     | is potentially engaged |
        | refusal of a candidacy | is not engaged         |

    Scenario: Voters intimidated or coerced
      Given Vera is a teacher
      And Vera was kept from taking part in public affairs, called the measure
        | form | intimidation or coercion of voters |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Vera: voters intimidated or coerced
      And with HRC General Comment No. 25, paragraphs 11 and 19
      And it is primary
      And no limit is shown

    Scenario Outline: Voters intimidated or coerced turns on the form it took
      Given Bakyt is a person in the case
      And Bakyt was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: voters intimidated or coerced

      Examples:
        | form                               | outcome                |
        | intimidation or coercion of voters | is potentially engaged |
        | refusal of a candidacy             | is not engaged         |

    Scenario: Votes of unequal weight
      Given Leyla is a woman
      And Leyla was kept from taking part in public affairs, called the measure
        | by   | the government          |
        | form | votes of unequal weight |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Leyla: votes of unequal weight
      And with HRC General Comment No. 25, paragraph 21
      And it is primary
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Votes of unequal weight turns on who acted and the form it took
      Given Dilbar is a person in the case
      And Dilbar was kept from taking part in public affairs
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: votes of unequal weight

      Examples:
        | by                 | form                    | outcome                |
        | the government     | votes of unequal weight | is potentially engaged |
        | a private employer | votes of unequal weight | is not engaged         |
        | the government     | denial of the vote      | is not engaged         |

    Scenario: Elected office lost before any conviction
      Given Karim is a person in the case
      And Karim organised or took part in an assembly, called the rally
        | form | a rally |
      And Karim was kept from taking part in public affairs, called the measure
        | form              | removal from an elected office |
        | before conviction | yes                            |
        | about             | the rally                      |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Karim: elected office lost before any conviction
      And with HRC General Comment No. 25, paragraphs 4 and 16
      And with HRC General Comment No. 37, paragraph 39
      And because of the measure
      And it is supporting
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Elected office lost before any conviction turns on whether a conviction came first
      Given Karim is a person in the case
      And Karim was kept from taking part in public affairs
        | form              | removal from an elected office |
        | before conviction | <before conviction>            |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: elected office lost before any conviction

      Examples:
        | before conviction | outcome                |
        | yes               | is potentially engaged |
        | no                | is not engaged         |

    Scenario: Elected office lost because of a peaceful assembly
      Given Karim is a person in the case
      And Karim organised or took part in an assembly, called the rally
        | form | a rally |
      And Karim was kept from taking part in public affairs, called the measure
        | form              | removal from an elected office |
        | before conviction | yes                            |
        | about             | the rally                      |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Karim: elected office lost because of a peaceful assembly
      And with HRC General Comment No. 25, paragraph 8
      And with HRC General Comment No. 37, paragraphs 17 and 18
      And because of the measure and the rally
      And it is supporting
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Elected office lost because of a peaceful assembly turns on whether the assembly was peaceful
      Given Karim is a person in the case
      And Karim organised or took part in an assembly, called the rally
        | peaceful | <peaceful> |
      And Karim was kept from taking part in public affairs
        | form  | removal from an elected office |
        | about | the rally                      |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: elected office lost because of a peaceful assembly

      Examples:
        | peaceful | outcome                |
        | yes      | is potentially engaged |
        | no       | is not engaged         |

  Rule: Article 25(c): Citizens may enter public service on generally equal terms

    Scenario: Judge removed from office
      Given Timur is a judge
      And Timur suffered a measure at work, called the measure
        | form | dismissal                                            |
        | by   | the head of State or the office of the head of State |
      When the facts are assessed
      Then ICCPR article 25(c) is potentially engaged for Timur: judge removed from office
      And with HRC General Comment No. 32, paragraphs 20 and 64
      And with Basic Principles on the Independence of the Judiciary, principles 17, 18 and 19
      And it is read with ICCPR article 14(1)
      And it is primary
      And the limit "removal of a judge for misconduct or incapacity after a fair procedure" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Judge removed from office: what decides it
      Given Umida is <who>
      And Umida suffered a measure at work
        | form          | <form>          |
        | by            | <by>            |
        | reasons given | <reasons given> |
        | court review  | <court review>  |
        | linked to     | <linked to>     |
      When the facts are assessed
      Then ICCPR article 25(c) <outcome>: judge removed from office

      Examples:
        | who          | form                    | by                                                   | reasons given | court review | linked to        | outcome                |
        | a judge      | dismissal               | the head of State or the office of the head of State | unknown       | unknown      | unknown          | is potentially engaged |
        | a journalist | dismissal               | the head of State or the office of the head of State | unknown       | unknown      | unknown          | is not engaged         |
        | a judge      | a disciplinary sanction | a court                                              | yes           | yes          | unknown          | is not engaged         |
        | a judge      | dismissal               | a private employer                                   | unknown       | unknown      | a private matter | is not engaged         |

    Scenario Outline: Judge removed from office, with a measure against political participation, turns on the form it took and who acted
      Given Umida is a judge
      And Umida was kept from taking part in public affairs
        | form | <form> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 25(c) <outcome>: judge removed from office

      Examples:
        | form                                     | by                                                   | outcome                |
        | removal from an elected or public office | the head of State or the office of the head of State | is potentially engaged |
        | removal from an elected or public office | a company                                            | is not engaged         |
        | unknown                                  | the head of State or the office of the head of State | is undetermined        |

    Scenario: Judge removed from office: what happened to somebody else is not enough
      Given Umida is a judge
      And Kamila is a journalist
      And Kamila suffered a measure at work
        | form | dismissal                                            |
        | by   | the head of State or the office of the head of State |
      When the facts are assessed
      Then ICCPR article 25(c) is not engaged: judge removed from office

    Scenario: Judge removed from office: the State may argue removal of a judge for misconduct or incapacity after a fair procedure
      Given Timur is a judge
      And Timur suffered a measure at work, called the measure
        | form | dismissal                                            |
        | by   | the head of State or the office of the head of State |
      When the facts are assessed
      Then ICCPR article 25(c) is potentially engaged for Timur: judge removed from office
      And the limit "removal of a judge for misconduct or incapacity after a fair procedure" is shown as not invoked
      And the test of "removal of a judge for misconduct or incapacity after a fair procedure" has these limbs
        | ground    | serious misconduct or incompetence                                                             |
        | procedure | a fair, objective and impartial procedure set out in law, with reasons and judicial protection |
      Given the authorities explained what was done to Timur
        | with | the judge was found unfit or to have misconducted, in a fair procedure |
      When the facts are assessed again
      Then ICCPR article 25(c) is potentially engaged for Timur: judge removed from office
      And the limit "removal of a judge for misconduct or incapacity after a fair procedure" is shown as invoked by the justification

    Scenario: Removal or ban from public service, or refusal of a post
      Given Dilbar is a journalist
      And Dilbar was kept from taking part in public affairs, called the measure
        | form | removal from a post in the public service |
      When the facts are assessed
      Then ICCPR article 25(c) is potentially engaged for Dilbar: removal or ban from public service, or refusal of a post
      And with HRC General Comment No. 25, paragraphs 4 and 23
      And with UDHR article 21(2)
      And it is primary
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal or ban from public service, or refusal of a post turns on the form it took
      Given Umida is a person in the case
      And Umida was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(c) <outcome>: removal or ban from public service, or refusal of a post

      Examples:
        | form                                     | outcome                |
        | refusal of a public post                 | is potentially engaged |
        | removal from an elected or public office | is undetermined        |

    Scenario Outline: Removal or ban from public service, or refusal of a post, with a sentence, turns on the penalty
      Given Umida is a person in the case
      And Umida was sentenced
        | type | <type> |
      When the facts are assessed
      Then ICCPR article 25(c) <outcome>: removal or ban from public service, or refusal of a post

      Examples:
        | type                   | outcome                |
        | a ban on public office | is potentially engaged |
        | unknown                | is undetermined        |

    Scenario: Public servant dismissed for opinion
      Given Lev is a man
      And Lev suffered a measure at work, called the measure
        | by        | a ministry                   |
        | form      | dismissal                    |
        | linked to | criticism of the authorities |
      When the facts are assessed
      Then ICCPR article 25(c) is potentially engaged for Lev: public servant dismissed for opinion
      And with HRC General Comment No. 25, paragraph 23
      And it is supporting
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Public servant dismissed for opinion turns on who acted, the form it took and the reason behind it
      Given Bakyt is a person in the case
      And Bakyt suffered a measure at work
        | by        | <by>        |
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 25(c) <outcome>: public servant dismissed for opinion

      Examples:
        | by         | form                           | linked to                                   | outcome                |
        | a ministry | demotion or transfer           | political activity                          | is potentially engaged |
        | a ministry | refusal to hire or reinstate   | human rights work                           | is potentially engaged |
        | a ministry | dismissal                      | membership or leadership of an organisation | is potentially engaged |
        | a ministry | a contract that is not renewed | what was said or published                  | is potentially engaged |
        | a ministry | a forced resignation           | what was said or published                  | is potentially engaged |
        | a ministry | dismissal                      | a private matter                            | is not engaged         |
        | unknown    | dismissal                      | journalism                                  | is undetermined        |
        | a ministry | unknown                        | journalism                                  | is undetermined        |
