@law @iccpr @article-22
Feature: Freedom of association and trade unions, ICCPR article 22
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 22(1): Everyone may associate, including forming and joining trade unions

    Scenario: Interference with leadership, meetings or premises
      Given Tamara is a woman
      And a measure was taken against an organisation of Tamara, called the measure
        | by   | police officers      |
        | form | repeated inspections |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Tamara: interference with leadership, meetings or premises
      And with ICCPR article 22(2)
      And it is primary
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Interference with leadership, meetings or premises turns on who acted and the form it took
      Given Boris is a person in the case
      And a measure was taken against an organisation of Boris
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: interference with leadership, meetings or premises

      Examples:
        | by                 | form                                                                                           | outcome                |
        | police officers    | pressure on leaders to resign                                                                  | is potentially engaged |
        | police officers    | closure of an office                                                                           | is potentially engaged |
        | police officers    | refusal of meetings                                                                            | is potentially engaged |
        | unknown            | limits on national or international affiliation                                                | is potentially engaged |
        | a ministry         | a formal warning                                                                               | is potentially engaged |
        | a ministry         | a demand for documents or lists of members                                                     | is potentially engaged |
        | a private employer | pressure on leaders to resign, closure of an office, repeated inspections, refusal of meetings | is not engaged         |

    Scenario Outline: Interference with leadership, meetings or premises, with a sentence, turns on the penalty
      Given Boris is a person in the case
      And Boris was sentenced
        | type | <type> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: interference with leadership, meetings or premises

      Examples:
        | type                             | outcome                |
        | a ban on office in organisations | is potentially engaged |
        | unknown                          | is undetermined        |

    Scenario: Interference with leadership, meetings or premises: not from a dissolution and a ban on public office
      Given Boris is a person in the case
      And a measure was taken against an organisation of Boris
        | form | dissolution |
      And Boris was sentenced
        | type | a ban on public office |
      When the facts are assessed
      Then ICCPR article 22(1) is not engaged: interference with leadership, meetings or premises

    Scenario: Law that restricts associations
      Given Dilbar is a journalist
      And a law or policy concerns the rights of Dilbar
        | area | association                                          |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Dilbar: law that restricts associations
      And with ICCPR article 22(2)
      And with HRC General Comment No. 31, paragraph 13
      And it is supporting
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that restricts associations turns on the field of law and what was done with the law
      Given Asel is a person in the case
      And a law or policy concerns the rights of Asel
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: law that restricts associations

      Examples:
        | area                                        | step                                                       | outcome                |
        | association                                 | adoption of a law or policy that reduces guarantees        | is potentially engaged |
        | equality and protection from discrimination | adoption of a law or policy that restricts the right       | is not engaged         |
        | association                                 | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Limits on funding, foreign-agent registers
      Given Free Voice is an organisation
      And a measure was taken against an organisation of Free Voice, called the measure
        | form | limits on funding or frozen accounts |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Free Voice: limits on funding, foreign-agent registers
      And with ICCPR article 22(2)
      And with UN Declaration on Human Rights Defenders, article 13
      And it is primary
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Limits on funding, foreign-agent registers turns on the form it took
      Given Dilbar is a person in the case
      And a measure was taken against an organisation of Dilbar
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: limits on funding, foreign-agent registers

      Examples:
        | form                            | outcome                |
        | registration as a foreign agent | is potentially engaged |
        | taking of its assets            | is potentially engaged |
        | unknown                         | is undetermined        |

    Scenario Outline: Limits on funding, foreign-agent registers, with a charge, turns on the offence
      Given Dilbar is a person in the case
      And a charge was brought against Dilbar
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: limits on funding, foreign-agent registers

      Examples:
        | offence                  | outcome                |
        | receipt of foreign funds | is potentially engaged |
        | unknown                  | is undetermined        |

    Scenario: Organisation dissolved or suspended
      Given the community is a group of people
      And a measure was taken against an organisation of the community, called the measure
        | form | dissolution |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for the community: organisation dissolved or suspended
      And with ICCPR article 22(2)
      And with HRC General Comment No. 31, paragraphs 6 and 9
      And it is primary
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Organisation dissolved or suspended turns on the form it took and how far it went
      Given Irina is a person in the case
      And a measure was taken against an organisation of Irina
        | form   | <form>   |
        | extent | <extent> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: organisation dissolved or suspended

      Examples:
        | form                                  | extent               | outcome                |
        | suspension                            | unknown              | is potentially engaged |
        | dissolution                           | begun and broken off | is potentially engaged |
        | being declared extremist or terrorist | unknown              | is potentially engaged |
        | repeated inspections                  | unknown              | is not engaged         |
        | dissolution                           | threatened           | is not engaged         |

    Scenario: Organisation dissolved or suspended: the State may argue restriction prescribed by law and necessary in a democratic society for a listed interest
      Given the community is a group of people
      And a measure was taken against an organisation of the community, called the measure
        | form | dissolution |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for the community: organisation dissolved or suspended
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the test of "restriction prescribed by law and necessary in a democratic society for a listed interest" has these limbs
        | law                | prescribed by a clear and accessible law                                                                                           |
        | interest           | national security, public safety, public order, health or morals, or the rights of others; a mere formality is none                |
        | necessity          | the State shows that the measure was necessary, answered a pressing need and was in proportion, and that milder means would not do |
        | democratic society | compatible with a democratic society, read restrictively                                                                           |
        | review             | open to challenge before a court                                                                                                   |
      Given the measure is told otherwise
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 22(1) is potentially engaged for the community: organisation dissolved or suspended
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as invoked by the measure
      And on "law" the facts say of the measure, legal basis stated: a legal basis was stated
      And on "democratic society" the facts say of the measure, form: in the form of dissolution

    Scenario: Penalties for belonging to an unregistered or banned organisation
      Given Jamila is a teacher
      And a measure was taken against an organisation of Jamila, called the measure
        | form | penalties for unregistered activity |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Jamila: penalties for belonging to an unregistered or banned organisation
      And with ICCPR article 22(2)
      And it is primary
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Penalties for belonging to an unregistered or banned organisation turns on the form it took
      Given Polina is a person in the case
      And a measure was taken against an organisation of Polina
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: penalties for belonging to an unregistered or banned organisation

      Examples:
        | form                                | outcome                |
        | penalties for unregistered activity | is potentially engaged |
        | unknown                             | is undetermined        |

    Scenario Outline: Penalties for belonging to an unregistered or banned organisation, with a charge, turns on the offence
      Given Polina is a person in the case
      And a charge was brought against Polina
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: penalties for belonging to an unregistered or banned organisation

      Examples:
        | offence                                                         | outcome                |
        | membership or activity of a banned or unregistered organisation | is potentially engaged |
        | unknown                                                         | is undetermined        |

    Scenario: Prosecution or sanctions because of association
      Given Cholpon is a lawyer
      And Cholpon founded or led or belonged to an organisation
      And Cholpon was deprived of liberty, called the detention
        | by        | police officers                             |
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Cholpon: prosecution or sanctions because of association
      And with ICCPR article 22(2)
      And with UDHR article 20(1)
      And because of the association and the detention
      And it is primary
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Prosecution or sanctions because of association turns on who acted
      Given Aigul is a person in the case
      And Aigul founded or led or belonged to an organisation
      And Aigul was deprived of liberty
        | by        | <by>                                        |
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: prosecution or sanctions because of association

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Prosecution or sanctions because of association: so too with an organisation and a charge
      Given Aigul is a person in the case
      And Aigul founded or led or belonged to an organisation
      And a charge was brought against Aigul
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged: prosecution or sanctions because of association

    Scenario: Prosecution or sanctions because of association: so too with an organisation and a lawsuit
      Given Aigul is a person in the case
      And Aigul founded or led or belonged to an organisation
      And Aigul was sued
        | by        | a State regulator or registry               |
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged: prosecution or sanctions because of association

    Scenario: Prosecution or sanctions because of association: so too with an organisation and a sentence
      Given Aigul is a person in the case
      And Aigul founded or led or belonged to an organisation
      And Aigul was sentenced
        | linked to | trade-union work |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged: prosecution or sanctions because of association

    Scenario Outline: Prosecution or sanctions because of association, with an organisation and a measure against movement, turns on who acted
      Given Aigul is a person in the case
      And Aigul founded or led or belonged to an organisation
      And Aigul was kept from moving freely
        | by        | <by>                                        |
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: prosecution or sanctions because of association

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Prosecution or sanctions because of association: not where the reason was membership or leadership of an organisation
      Given Aigul is a person in the case
      And Aigul founded or led or belonged to an organisation
      And Aigul was deprived of liberty
        | by        | an armed group                              |
        | linked to | membership or leadership of an organisation |
      And Aigul was kept from moving freely
        | by        | members of the family or community          |
        | linked to | membership or leadership of an organisation |
      And Aigul was sued
        | by        | a company                                   |
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then ICCPR article 22(1) is not engaged: prosecution or sanctions because of association

    Scenario: Prosecution or sanctions because of association: not where the reason was a private matter
      Given Aigul is a person in the case
      And Aigul founded or led or belonged to an organisation
      And a charge was brought against Aigul
        | linked to | a private matter |
      And Aigul was sued
        | by        | a State regulator or registry |
        | linked to | a private matter              |
      And Aigul was sentenced
        | linked to | a private matter |
      And Aigul was deprived of liberty
        | by        | police officers  |
        | linked to | a private matter |
      And Aigul was kept from moving freely
        | by        | police officers  |
        | linked to | a private matter |
      When the facts are assessed
      Then ICCPR article 22(1) is not engaged: prosecution or sanctions because of association

    Scenario: Prosecution or sanctions because of association: where the charge, the lawsuit, the sentence, the deprivation of liberty and the measure against movement concern somebody else
      Given Aigul is a person in the case
      And Madina is a lawyer
      And Aigul founded or led or belonged to an organisation
      And a charge was brought against Madina
        | linked to | membership or leadership of an organisation |
      And Madina was sued
        | by        | a State regulator or registry               |
        | linked to | membership or leadership of an organisation |
      And Madina was sentenced
        | linked to | membership or leadership of an organisation |
      And Madina was deprived of liberty
        | by        | police officers                             |
        | linked to | membership or leadership of an organisation |
      And Madina was kept from moving freely
        | by        | police officers                             |
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then ICCPR article 22(1) is not engaged: prosecution or sanctions because of association

    Scenario: Registration refused or burdened
      Given Jamshid is a person with a disability
      And a measure was taken against an organisation of Jamshid, called the measure
        | form | refusal or withdrawal of registration |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Jamshid: registration refused or burdened
      And with ICCPR article 22(2)
      And with HRC General Comment No. 31, paragraph 6
      And it is primary
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Registration refused or burdened turns on the form it took
      Given Nargiza is a person in the case
      And a measure was taken against an organisation of Nargiza
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: registration refused or burdened

      Examples:
        | form                                              | outcome                |
        | a minimum of members or affiliates                | is potentially engaged |
        | burdensome formal requirements                    | is potentially engaged |
        | return of registration papers without examination | is potentially engaged |
        | repeated inspections                              | is not engaged         |
