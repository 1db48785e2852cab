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

    Scenario Outline: Elected representation denied, where by is <by>, form is <form>
      Given Irina is a teacher
      And Irina was kept from taking part in public affairs, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(a) <outcome>: elected representation denied

      Examples:
        | by                  | form                             | outcome                |
        | agents of the State | denial of elected representation | is potentially engaged |
        | private persons     | denial of elected representation | is not engaged         |
        | unknown             | denial of elected representation | is undetermined        |
        | agents of the State | electoral fraud                  | is not engaged         |
        | agents of the State | unknown                          | is undetermined        |

    Scenario: Law that restricts elections or public affairs
      Given Karim is with a disability
      And a law or policy concerns the rights of Karim
        | area | elections or public affairs                          |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 25(a) is potentially engaged for Karim: law that restricts elections or public affairs
      And with HRC General Comment No. 25, paragraphs 4 and 3
      And it is supporting
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that restricts elections or public affairs, where step is <step>, area is <area>
      Given Karim is with a disability
      And a law or policy concerns the rights of Karim
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 25(a) <outcome>: law that restricts elections or public affairs

      Examples:
        | step                                                       | area                        | outcome                |
        | adoption of a law or policy that restricts the right       | elections or public affairs | is potentially engaged |
        | a law or policy in favour of the right that is not applied | elections or public affairs | is not engaged         |
        | unknown                                                    | elections or public affairs | is undetermined        |
        | adoption of a law or policy that restricts the right       | movement or residence       | is not engaged         |
        | adoption of a law or policy that restricts the right       | unknown                     | is undetermined        |

    Scenario: Law that restricts elections or public affairs: the State may argue objective and reasonable conditions laid down by law, for citizens
      Given Karim is with a disability
      And a law or policy concerns the rights of Karim
        | area | elections or public affairs                          |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 25(a) is potentially engaged for Karim: law that restricts elections or public affairs
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And the test of "objective and reasonable conditions laid down by law, for citizens" has these limbs
        | law                      | laid down by law                                                                     |
        | objective and reasonable | objective and reasonable, such as age or a proportionate consequence of a conviction |
        | no exclusion for opinion | neither political opinion nor party membership decides                               |
      Given Karim was kept from taking part in public affairs
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 25(a) is potentially engaged for Karim: law that restricts elections or public affairs
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as invoked by the interference with political participation

    Scenario: Political campaign or debate obstructed
      Given Saida is under eighteen years old
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

    Scenario Outline: Political campaign or debate obstructed, where form is <form>
      Given Saida is under eighteen years old
      And Saida was kept from taking part in public affairs, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(a) <outcome>: political campaign or debate obstructed

      Examples:
        | form                          | outcome                |
        | obstruction of a campaign     | is potentially engaged |
        | denial of the vote            | is not engaged         |
        | no time on air for a campaign | is potentially engaged |
        | unknown                       | is undetermined        |

    Scenario: Political campaign or debate obstructed: not when with threats or insults (by a known private individual, containing a threat)
      Given Saida is under eighteen years old
      And Saida expressed views or gathered or shared information
        | form | an election campaign |
      And threats or insults were directed at Saida
        | by      | a known private individual |
        | content | a threat                   |
        | about   | the expression             |
      And a measure was taken against what Saida says or publishes, called the measure
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 25(a) is not engaged: political campaign or debate obstructed

    Scenario: Political campaign or debate obstructed: also when without measure against political participation, with expression (in the form of an election campaign)
      Given Saida is under eighteen years old
      And Saida expressed views or gathered or shared information
        | form | an election campaign |
      And a measure was taken against what Saida says or publishes, called the measure
        | by    | police officers |
        | about | the expression  |
      When the facts are assessed
      Then ICCPR article 25(a) is potentially engaged for Saida: political campaign or debate obstructed
      And because of the expression and the measure

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

    Scenario Outline: Kept out of a public consultation, where by is <by>, form is <form>
      Given Boris is a lawyer
      And Boris was kept from taking part in public affairs, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(a) <outcome>: kept out of a public consultation

      Examples:
        | by                  | form                                 | outcome                |
        | agents of the State | exclusion from a public consultation | is potentially engaged |
        | a private employer  | exclusion from a public consultation | is not engaged         |
        | unknown             | exclusion from a public consultation | is undetermined        |
        | agents of the State | refusal of a candidacy               | is not engaged         |
        | agents of the State | unknown                              | is undetermined        |

  Rule: Article 25(b): Citizens may vote and stand in genuine, periodic, secret, universal and equal elections

    Scenario: Candidacy refused or party excluded
      Given Ilyas is a woman
      And Ilyas was kept from taking part in public affairs, called the measure
        | form | refusal of a candidacy |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Ilyas: candidacy refused or party excluded
      And with HRC General Comment No. 25, paragraphs 4, 15, 16 and 17
      And with UDHR article 21(1)
      And it is primary
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Candidacy refused or party excluded, where form is <form>
      Given Ilyas is a woman
      And Ilyas was kept from taking part in public affairs, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: candidacy refused or party excluded

      Examples:
        | form                         | outcome                |
        | refusal of a candidacy       | is potentially engaged |
        | denial of the vote           | is not engaged         |
        | a candidate struck off       | is potentially engaged |
        | a requirement for candidates | is potentially engaged |
        | exclusion of a party         | is potentially engaged |
        | unknown                      | is undetermined        |

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

    Scenario Outline: Election not held when due, where by is <by>, form is <form>
      Given Zafar is a man
      And Zafar was kept from taking part in public affairs, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: election not held when due

      Examples:
        | by                  | form                                  | outcome                |
        | agents of the State | an election that is not held when due | is potentially engaged |
        | a private employer  | an election that is not held when due | is not engaged         |
        | unknown             | an election that is not held when due | is undetermined        |
        | agents of the State | refusal of a candidacy                | is not engaged         |
        | agents of the State | unknown                               | is undetermined        |

    Scenario: Fraud in an election, or no independent scrutiny
      Given Gulnara is under eighteen years old
      And Gulnara was kept from taking part in public affairs, called the measure
        | form | electoral fraud |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Gulnara: fraud in an election, or no independent scrutiny
      And with HRC General Comment No. 25, paragraphs 20, 19 and 9
      And with UDHR article 21(3)
      And it is primary
      And no limit is shown

    Scenario Outline: Fraud in an election, or no independent scrutiny, where form is <form>
      Given Gulnara is under eighteen years old
      And Gulnara was kept from taking part in public affairs, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: fraud in an election, or no independent scrutiny

      Examples:
        | form                            | outcome                |
        | electoral fraud                 | is potentially engaged |
        | denial of the vote              | is not engaged         |
        | exclusion of election observers | is potentially engaged |
        | unknown                         | is undetermined        |

    Scenario: No help for voters with difficulties of language, reading or movement
      Given Elena is an organisation
      And Elena was kept from taking part in public affairs, called the measure
        | form | no help for voters with difficulties of language or reading or poverty or movement |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Elena: no help for voters with difficulties of language, reading or movement
      And with HRC General Comment No. 25, paragraph 12
      And it is primary
      And no limit is shown

    Scenario Outline: No help for voters with difficulties of language, reading or movement, where form is <form>
      Given Elena is an organisation
      And Elena was kept from taking part in public affairs, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: no help for voters with difficulties of language, reading or movement

      Examples:
        | form                                                                               | outcome                |
        | no help for voters with difficulties of language or reading or poverty or movement | is potentially engaged |
        | denial of the vote                                                                 | is not engaged         |
        | unknown                                                                            | is undetermined        |

    Scenario: Obstacles to registration as a voter
      Given Nurlan is a group of people
      And Nurlan was kept from taking part in public affairs, called the measure
        | form | obstacles to registration as a voter |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Nurlan: obstacles to registration as a voter
      And with HRC General Comment No. 25, paragraph 11
      And it is primary
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Obstacles to registration as a voter, where form is <form>
      Given Nurlan is a group of people
      And Nurlan was kept from taking part in public affairs, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: obstacles to registration as a voter

      Examples:
        | form                                 | outcome                |
        | obstacles to registration as a voter | is potentially engaged |
        | denial of the vote                   | is not engaged         |
        | unknown                              | is undetermined        |

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

    Scenario Outline: Removal from an elected office, where form is <form>
      Given Polina is a journalist
      And Polina was kept from taking part in public affairs, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: removal from an elected office

      Examples:
        | form                                      | outcome                |
        | removal from an elected office            | is potentially engaged |
        | removal from a post in the public service | is not engaged         |
        | removal from an elected or public office  | is undetermined        |
        | unknown                                   | is undetermined        |

    Scenario: Vote denied
      Given Viktor is with a disability
      And Viktor was kept from taking part in public affairs, called the measure
        | form | denial of the vote |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Viktor: vote denied
      And with HRC General Comment No. 25, paragraphs 4, 10 and 14
      And it is primary
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Vote denied, where form is <form>
      Given Viktor is with a disability
      And Viktor was kept from taking part in public affairs, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: vote denied

      Examples:
        | form                   | outcome                |
        | denial of the vote     | is potentially engaged |
        | refusal of a candidacy | is not engaged         |
        | unknown                | is undetermined        |

    Scenario: Voters intimidated or coerced
      Given Vera is a teacher
      And Vera was kept from taking part in public affairs, called the measure
        | form | intimidation or coercion of voters |
      When the facts are assessed
      Then ICCPR article 25(b) is potentially engaged for Vera: voters intimidated or coerced
      And with HRC General Comment No. 25, paragraphs 11 and 19
      And it is primary
      And no limit is shown

    Scenario Outline: Voters intimidated or coerced, where form is <form>
      Given Vera is a teacher
      And Vera was kept from taking part in public affairs, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: voters intimidated or coerced

      Examples:
        | form                               | outcome                |
        | intimidation or coercion of voters | is potentially engaged |
        | refusal of a candidacy             | is not engaged         |
        | unknown                            | is undetermined        |

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

    Scenario Outline: Votes of unequal weight, where by is <by>, form is <form>
      Given Leyla is a woman
      And Leyla was kept from taking part in public affairs, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(b) <outcome>: votes of unequal weight

      Examples:
        | by                 | form                    | outcome                |
        | the government     | votes of unequal weight | is potentially engaged |
        | a private employer | votes of unequal weight | is not engaged         |
        | unknown            | votes of unequal weight | is undetermined        |
        | the government     | denial of the vote      | is not engaged         |
        | the government     | unknown                 | is undetermined        |

  Rule: Article 25(c): Citizens may enter public service on generally equal terms

    Scenario: Judge removed from office
      Given Timur is a judge
      And Timur suffered a measure at work, called the measure
        | form | dismissal                                            |
        | by   | the head of State or the office of the head of State |
      When the facts are assessed
      Then ICCPR article 25(c) is potentially engaged for Timur: judge removed from office
      And with HRC General Comment No. 32, paragraphs 20 and 64
      And with Basic Principles on the Independence of the Judiciary, paragraphs 17, 18 and 19
      And it is read with ICCPR article 14(1)
      And it is primary
      And the limit "removal of a judge for misconduct or incapacity after a fair procedure" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Judge removed from office, where by is <by>, form is <form>
      Given Timur is a judge
      And Timur was kept from taking part in public affairs, called the measure
        | form | <form> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 25(c) <outcome>: judge removed from office

      Examples:
        | by                                                   | form                                     | outcome                |
        | the head of State or the office of the head of State | removal from an elected or public office | is potentially engaged |
        | a company                                            | removal from an elected or public office | is not engaged         |
        | unknown                                              | removal from an elected or public office | is undetermined        |
        | the head of State or the office of the head of State | unknown                                  | is undetermined        |

    Scenario: Judge removed from office: not when as regards another person
      Given Timur is a judge
      And Yusuf is a journalist
      And Yusuf suffered a measure at work, called the measure
        | form | dismissal                                            |
        | by   | the head of State or the office of the head of State |
      When the facts are assessed
      Then ICCPR article 25(c) is not engaged: judge removed from office

    Scenario: Judge removed from office: also when without measure at work, with measure against political participation (in the form of removal from an elected 
      Given Timur is a judge
      And Timur was kept from taking part in public affairs, called the measure
        | form | removal from an elected or public office             |
        | by   | the head of State or the office of the head of State |
      When the facts are assessed
      Then ICCPR article 25(c) is potentially engaged for Timur: judge removed from office

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

    Scenario Outline: Removal or ban from public service, or refusal of a post, where form is <form>
      Given Dilbar is a journalist
      And Dilbar was kept from taking part in public affairs, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 25(c) <outcome>: removal or ban from public service, or refusal of a post

      Examples:
        | form                                      | outcome                |
        | removal from a post in the public service | is potentially engaged |
        | refusal of a public post                  | is potentially engaged |
        | removal from an elected or public office  | is undetermined        |
        | unknown                                   | is undetermined        |

    Scenario: Removal or ban from public service, or refusal of a post: not when with sentence (to a ban on office in organisations), in the form of removal from an elected office
      Given Dilbar is a journalist
      And Dilbar was kept from taking part in public affairs, called the measure
        | form | removal from an elected office |
      And Dilbar was sentenced
        | type | a ban on office in organisations |
      When the facts are assessed
      Then ICCPR article 25(c) is not engaged: removal or ban from public service, or refusal of a post

    Scenario: Removal or ban from public service, or refusal of a post: also when without measure against political participation, with sentence (to a ban on public office)
      Given Dilbar is a journalist
      And Dilbar was sentenced
        | type | a ban on public office |
      When the facts are assessed
      Then ICCPR article 25(c) is potentially engaged for Dilbar: removal or ban from public service, or refusal of a post

    Scenario: Public servant dismissed for opinion
      Given Lola is a man
      And Lola suffered a measure at work, called the measure
        | by        | a ministry                   |
        | form      | dismissal                    |
        | linked to | criticism of the authorities |
      When the facts are assessed
      Then ICCPR article 25(c) is potentially engaged for Lola: public servant dismissed for opinion
      And with HRC General Comment No. 25, paragraph 23
      And it is supporting
      And the limit "objective and reasonable conditions laid down by law, for citizens" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Public servant dismissed for opinion, where linked to is <linked to>
      Given Lola is a man
      And Lola suffered a measure at work, called the measure
        | by        | a ministry  |
        | form      | dismissal   |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 25(c) <outcome>: public servant dismissed for opinion

      Examples:
        | linked to                                   | outcome                |
        | criticism of the authorities                | is potentially engaged |
        | a private matter                            | is not engaged         |
        | membership or leadership of an organisation | is potentially engaged |
        | unknown                                     | is not engaged         |
