@law @ilo
Feature: Trade unions, articles of ILO Conventions Nos. 87 and 98
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: ILO Convention No. 87, Article 2: Workers and employers may set up and join organizations of choice without prior authorization or distinction

    Scenario: Right to organise without authorisation or conditions
      Given Farid is a person in the case
      And a measure was taken against an organisation of Farid
        | of   | a confederation of trade unions    |
        | form | a minimum of members or affiliates |
      When the facts are assessed
      Then ILO Convention No. 87, article 2 is potentially engaged for Farid: right to organise without authorisation or conditions
      And with ILO Convention No. 87, articles 7 and 8(2)
      And with ICESCR article 8(1)(a)
      And it is primary
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Right to organise without authorisation or conditions turns on what was concerned and the form it took
      Given Farid is a person in the case
      And a measure was taken against an organisation of Farid
        | of   | <of>   |
        | form | <form> |
      When the facts are assessed
      Then ILO Convention No. 87, article 2 <outcome>: right to organise without authorisation or conditions

      Examples:
        | of            | form                                              | outcome                |
        | a trade union | refusal or withdrawal of registration             | is potentially engaged |
        | a trade union | burdensome formal requirements                    | is potentially engaged |
        | a trade union | penalties for unregistered activity               | is potentially engaged |
        | a trade union | return of registration papers without examination | is potentially engaged |
        | a trade union | a ban on a strike                                 | is not engaged         |
        | unknown       | a minimum of members or affiliates                | is undetermined        |

  Rule: ILO Convention No. 87, Article 3(2): Authorities must not interfere so as to restrict or impede this right

    Scenario: Free election of leaders and running of the union
      Given Ulan is a person in the case
      And a measure was taken against an organisation of Ulan
        | of   | a confederation of trade unions |
        | form | a ban on holding office in it   |
      When the facts are assessed
      Then ILO Convention No. 87, article 3(2) is potentially engaged for Ulan: free election of leaders and running of the union
      And with ILO Convention No. 87, articles 3(1) and 8(2)
      And with ICESCR article 8(1)(c)
      And it is primary
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Free election of leaders and running of the union turns on who acted, what was concerned and the form it took
      Given Ulan is a person in the case
      And a measure was taken against an organisation of Ulan
        | by   | <by>   |
        | of   | <of>   |
        | form | <form> |
      When the facts are assessed
      Then ILO Convention No. 87, article 3(2) <outcome>: free election of leaders and running of the union

      Examples:
        | by              | of                              | form                                       | outcome                |
        | police officers | a confederation of trade unions | repeated inspections                       | is potentially engaged |
        | police officers | a confederation of trade unions | refusal of meetings                        | is potentially engaged |
        | police officers | a confederation of trade unions | closure of an office                       | is potentially engaged |
        | unknown         | a confederation of trade unions | limits on funding or frozen accounts       | is potentially engaged |
        | a ministry      | a trade union                   | a formal warning                           | is potentially engaged |
        | a ministry      | a trade union                   | a demand for documents or lists of members | is potentially engaged |
        | unknown         | a confederation of trade unions | pressure on leaders to resign              | is undetermined        |
        | police officers | a trade union                   | unknown                                    | is undetermined        |

    Scenario: Free election of leaders and running of the union: not from a ban on office in a political party
      Given Ulan is a person in the case
      And Ulan did trade-union work
      And a measure was taken against an organisation of Ulan
        | of   | a political party or movement |
        | form | a ban on holding office in it |
      When the facts are assessed
      Then ILO Convention No. 87, article 3(2) is not engaged: free election of leaders and running of the union

    Scenario Outline: Free election of leaders and running of the union, with trade-union work and a sentence, turns on the penalty
      Given Ulan is a person in the case
      And Ulan did trade-union work
      And Ulan was sentenced
        | type | <type> |
      When the facts are assessed
      Then ILO Convention No. 87, article 3(2) <outcome>: free election of leaders and running of the union

      Examples:
        | type                             | outcome                |
        | a ban on office in organisations | is potentially engaged |
        | unknown                          | is undetermined        |

    Scenario Outline: Free election of leaders and running of the union, with trade-union work and threats or insults, turns on who acted and the purpose
      Given Ulan is a person in the case
      And Ulan did trade-union work
      And threats or insults were directed at Ulan
        | by      | <by>      |
        | purpose | <purpose> |
      When the facts are assessed
      Then ILO Convention No. 87, article 3(2) <outcome>: free election of leaders and running of the union

      Examples:
        | by                 | purpose                              | outcome                |
        | police officers    | making the person resign from a post | is potentially engaged |
        | a private employer | making the person resign from a post | is not engaged         |
        | unknown            | making the person resign from a post | is undetermined        |
        | police officers    | unknown                              | is not engaged         |

    Scenario: Free election of leaders and running of the union: where the sentence, the threats and the measure against an organisation concern somebody else
      Given Ulan is a person in the case
      And Bakyt is a journalist
      And Ulan did trade-union work
      And Bakyt was sentenced
        | type | a ban on office in organisations |
      And threats or insults were directed at Bakyt
        | by      | police officers                      |
        | purpose | making the person resign from a post |
      And a measure was taken against an organisation of Bakyt
        | by   | police officers               |
        | of   | a political party or movement |
        | form | repeated inspections          |
      When the facts are assessed
      Then ILO Convention No. 87, article 3(2) is not engaged: free election of leaders and running of the union

  Rule: ILO Convention No. 87, Article 4: No dissolution or suspension by administrative authority

    Scenario: Union dissolved or suspended by an administrative authority
      Given Aigul is a person in the case
      And a measure was taken against an organisation of Aigul
        | of   | a confederation of trade unions |
        | form | dissolution                     |
        | by   | a ministry                      |
      When the facts are assessed
      Then ILO Convention No. 87, article 4 is potentially engaged for Aigul: union dissolved or suspended by an administrative authority
      And with ILO Convention No. 87, article 8(2)
      And with ICESCR article 8(1)(c)
      And it is primary
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Union dissolved or suspended by an administrative authority turns on what was concerned, the form it took and who acted
      Given Aigul is a person in the case
      And a measure was taken against an organisation of Aigul
        | of   | <of>   |
        | form | <form> |
        | by   | <by>   |
      When the facts are assessed
      Then ILO Convention No. 87, article 4 <outcome>: union dissolved or suspended by an administrative authority

      Examples:
        | of                              | form        | by                            | outcome                |
        | a confederation of trade unions | suspension  | a State regulator or registry | is potentially engaged |
        | a confederation of trade unions | suspension  | a local authority             | is potentially engaged |
        | a confederation of trade unions | dissolution | a court                       | is not engaged         |
        | a confederation of trade unions | unknown     | a ministry                    | is undetermined        |
        | unknown                         | dissolution | a ministry                    | is undetermined        |

  Rule: ILO Convention No. 87, Article 5: Organizations may form and join federations and affiliate internationally

    Scenario: Federations and international affiliation
      Given Galina is a person in the case
      And a measure was taken against an organisation of Galina
        | of   | a confederation of trade unions |
        | form | dissolution                     |
      When the facts are assessed
      Then ILO Convention No. 87, article 5 is potentially engaged for Galina: federations and international affiliation
      And with ILO Convention No. 87, article 6
      And with ICESCR article 8(1)(b)
      And it is supporting
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Federations and international affiliation turns on what was concerned and the form it took
      Given Galina is a person in the case
      And a measure was taken against an organisation of Galina
        | of   | <of>   |
        | form | <form> |
      When the facts are assessed
      Then ILO Convention No. 87, article 5 <outcome>: federations and international affiliation

      Examples:
        | of                            | form                                            | outcome                |
        | a trade union                 | limits on national or international affiliation | is potentially engaged |
        | a political party or movement | limits on national or international affiliation | is not engaged         |
        | a trade union                 | unknown                                         | is undetermined        |

  Rule: ILO Convention No. 87, Article 11: Parties take all necessary measures so workers and employers may freely exercise the right to organise

    Scenario: Measures so that workers can organise freely
      Given Saida is a person in the case
      And a measure was taken against an organisation of Saida
        | by | a ministry    |
        | of | a trade union |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 is potentially engaged for Saida: measures so that workers can organise freely
      And with ILO Convention No. 87, article 1
      And with ILO Convention No. 98, article 3
      And it is supporting
      And no limit is shown

    Scenario Outline: Measures so that workers can organise freely turns on who acted
      Given Saida is a person in the case
      And a measure was taken against an organisation of Saida
        | by | <by>          |
        | of | a trade union |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 <outcome>: measures so that workers can organise freely

      Examples:
        | by         | outcome                |
        | a ministry | is potentially engaged |
        | unknown    | is undetermined        |

    Scenario: Measures so that workers can organise freely: so too with trade-union work and threats or insults
      Given Saida is a person in the case
      And Saida did trade-union work
      And threats or insults were directed at Saida
        | linked to | trade-union work |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 is potentially engaged: measures so that workers can organise freely

    Scenario: Measures so that workers can organise freely: where the trade-union work concerns somebody else
      Given Saida is a lawyer
      And Nargiza is a person in the case
      And Nargiza did trade-union work
      And a measure was taken against an organisation of Saida
        | by | a ministry                    |
        | of | a political party or movement |
      And threats or insults were directed at Saida
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 is not engaged: measures so that workers can organise freely

    Scenario: Unionist sanctioned or threatened because of union work
      Given Zafar is a person in the case
      And Zafar did trade-union work
      And a charge was brought against Zafar
        | linked to | trade-union work |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 is potentially engaged for Zafar: unionist sanctioned or threatened because of union work
      And with ILO Convention No. 87, article 3(2)
      And with ICCPR article 22(1)
      And it is supporting
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Unionist sanctioned or threatened because of union work turns on the reason behind it
      Given Zafar is a person in the case
      And Zafar did trade-union work
      And a charge was brought against Zafar
        | linked to | <linked to> |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 <outcome>: unionist sanctioned or threatened because of union work

      Examples:
        | linked to                                   | outcome                |
        | trade-union work                            | is potentially engaged |
        | membership or leadership of an organisation | is undetermined        |

    Scenario Outline: Unionist sanctioned or threatened because of union work, with trade-union work and threats or insults, turns on what was said
      Given Zafar is a person in the case
      And Zafar did trade-union work
      And threats or insults were directed at Zafar
        | content   | <content>        |
        | linked to | trade-union work |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 <outcome>: unionist sanctioned or threatened because of union work

      Examples:
        | content                          | outcome                |
        | a threat                         | is potentially engaged |
        | a call on others to harm someone | is potentially engaged |
        | unknown                          | is undetermined        |

    Scenario: Unionist sanctioned or threatened because of union work: so too with trade-union work and a lawsuit
      Given Zafar is a person in the case
      And Zafar did trade-union work
      And Zafar was sued
        | by        | a ministry       |
        | linked to | trade-union work |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 is potentially engaged: unionist sanctioned or threatened because of union work

    Scenario: Unionist sanctioned or threatened because of union work: so too with trade-union work and a sentence
      Given Zafar is a person in the case
      And Zafar did trade-union work
      And Zafar was sentenced
        | linked to | trade-union work |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 is potentially engaged: unionist sanctioned or threatened because of union work

    Scenario: Unionist sanctioned or threatened because of union work: not where the reason was trade-union work
      Given Zafar is a person in the case
      And Zafar did trade-union work
      And threats or insults were directed at Zafar
        | content   | an insult        |
        | linked to | trade-union work |
      And Zafar was sued
        | by        | a company        |
        | linked to | trade-union work |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 is not engaged: unionist sanctioned or threatened because of union work

    Scenario: Unionist sanctioned or threatened because of union work: not where the reason was journalism
      Given Zafar is a person in the case
      And Zafar did trade-union work
      And a charge was brought against Zafar
        | linked to | journalism |
      And Zafar was sued
        | by        | a ministry |
        | linked to | journalism |
      And Zafar was sentenced
        | linked to | journalism |
      And threats or insults were directed at Zafar
        | content   | a threat   |
        | linked to | journalism |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 is not engaged: unionist sanctioned or threatened because of union work

    Scenario: Unionist sanctioned or threatened because of union work: where the charge, the lawsuit, the sentence and the threats concern somebody else
      Given Zafar is a person in the case
      And Boris is a lawyer
      And Zafar did trade-union work
      And a charge was brought against Boris
        | linked to | trade-union work |
      And Boris was sued
        | by        | a ministry       |
        | linked to | trade-union work |
      And Boris was sentenced
        | linked to | trade-union work |
      And threats or insults were directed at Boris
        | content   | a threat         |
        | linked to | trade-union work |
      When the facts are assessed
      Then ILO Convention No. 87, article 11 is not engaged: unionist sanctioned or threatened because of union work

  Rule: ILO Convention No. 98, Article 1(2)(b): Covers dismissal or prejudice for union membership, or for union activity outside working hours or, with the consent of the employer, within them

    Scenario: Dismissal or other prejudice at work because of union activity
      Given Leyla is a person in the case
      And Leyla suffered a measure at work
        | linked to | trade-union work |
      When the facts are assessed
      Then ILO Convention No. 98, article 1(2)(b) is potentially engaged for Leyla: dismissal or other prejudice at work because of union activity
      And with ILO Convention No. 98, articles 1(1) and 3
      And with ICESCR article 8(1)(a)
      And it is primary
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And the limit "union activity in working hours without the consent of the employer" is shown as not invoked
      And no other limit is shown

    Scenario: Dismissal or other prejudice at work because of union activity: the State may argue union activity in working hours without the consent of the employer
      Given Leyla is a person in the case
      And Leyla suffered a measure at work
        | linked to | trade-union work |
      When the facts are assessed
      Then ILO Convention No. 98, article 1(2)(b) is potentially engaged for Leyla: dismissal or other prejudice at work because of union activity
      And the limit "union activity in working hours without the consent of the employer" is shown as not invoked
      And the test of "union activity in working hours without the consent of the employer" has these limbs
        | time    | the activity took place in working hours |
        | consent | the employer had not agreed to it        |
      Given the interference with work is told otherwise
        | in working hours | yes |
      When the facts are assessed again
      Then ILO Convention No. 98, article 1(2)(b) is potentially engaged for Leyla: dismissal or other prejudice at work because of union activity
      And the limit "union activity in working hours without the consent of the employer" is shown as invoked by the interference with work

    Scenario Outline: Dismissal or other prejudice at work because of union activity turns on the reason behind it
      Given Leyla is a person in the case
      And Leyla suffered a measure at work
        | linked to | <linked to> |
      When the facts are assessed
      Then ILO Convention No. 98, article 1(2)(b) <outcome>: dismissal or other prejudice at work because of union activity

      Examples:
        | linked to                                   | outcome                |
        | trade-union work                            | is potentially engaged |
        | membership or leadership of an organisation | is undetermined        |

  Rule: ILO Convention No. 98, Article 2(1): Organizations are protected from mutual interference in their establishment or running

    Scenario: Employer interfering with a union
      Given Madina is a person in the case
      And a measure was taken against an organisation of Madina
        | of | a trade union |
        | by | a company     |
      When the facts are assessed
      Then ILO Convention No. 98, article 2(1) is potentially engaged for Madina: employer interfering with a union
      And with ILO Convention No. 98, articles 2(2) and 3
      And it is primary
      And no limit is shown

    Scenario Outline: Employer interfering with a union turns on what was concerned and who acted
      Given Madina is a person in the case
      And a measure was taken against an organisation of Madina
        | of | <of> |
        | by | <by> |
      When the facts are assessed
      Then ILO Convention No. 98, article 2(1) <outcome>: employer interfering with a union

      Examples:
        | of            | by                 | outcome                |
        | a trade union | a private employer | is potentially engaged |
        | a trade union | a ministry         | is not engaged         |
        | unknown       | a private employer | is undetermined        |

  Rule: ILO Convention No. 98, Article 4: Measures to promote voluntary negotiation of collective agreements

    Scenario: Collective bargaining refused
      Given Emil is a person in the case
      And a measure was taken against an organisation of Emil
        | form | refusal of collective bargaining |
      When the facts are assessed
      Then ILO Convention No. 98, article 4 is potentially engaged for Emil: collective bargaining refused
      And it is primary
      And the limit "lawful restrictions on members of the armed forces, the police or the administration of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Collective bargaining refused turns on the form it took
      Given Emil is a person in the case
      And a measure was taken against an organisation of Emil
        | form | <form> |
      When the facts are assessed
      Then ILO Convention No. 98, article 4 <outcome>: collective bargaining refused

      Examples:
        | form                             | outcome                |
        | refusal of collective bargaining | is potentially engaged |
        | a ban on a strike                | is not engaged         |
