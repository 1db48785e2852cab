@law @iccpr @article-22
Feature: Freedom of association and trade unions, ICCPR article 22
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 22(1): Everyone may associate, including forming and joining trade unions

    Scenario: Interference with leadership, meetings or premises
      Given Timur is a woman
      And a measure was taken against an organisation of Timur, called the measure
        | by   | police officers      |
        | form | repeated inspections |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Timur: interference with leadership, meetings or premises
      And with ICCPR article 22(2)
      And it is primary
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Interference with leadership, meetings or premises, where form is <form>, by is <by>
      Given Timur is a woman
      And a measure was taken against an organisation of Timur, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: interference with leadership, meetings or premises

      Examples:
        | form                          | by              | outcome                |
        | repeated inspections          | police officers | is potentially engaged |
        | pressure on leaders to resign | police officers | is potentially engaged |
        | refusal of meetings           | police officers | is potentially engaged |
        | closure of an office          | police officers | is potentially engaged |
        | unknown                       | police officers | is undetermined        |
        | repeated inspections          | unknown         | is undetermined        |

    Scenario: Interference with leadership, meetings or premises: not when with sentence (to a ban on public office), in the form of dissolution
      Given Timur is a woman
      And a measure was taken against an organisation of Timur, called the measure
        | form | dissolution |
      And Timur was sentenced
        | type | a ban on public office |
      When the facts are assessed
      Then ICCPR article 22(1) is not engaged: interference with leadership, meetings or premises

    Scenario: Interference with leadership, meetings or premises: not when by a private employer, in the form of pressure on leaders to resign
      Given Timur is a woman
      And a measure was taken against an organisation of Timur, called the measure
        | by   | a private employer                                                                             |
        | form | pressure on leaders to resign, closure of an office, repeated inspections, refusal of meetings |
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

    Scenario Outline: Law that restricts associations, where area is <area>, step is <step>
      Given Dilbar is a journalist
      And a law or policy concerns the rights of Dilbar
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: law that restricts associations

      Examples:
        | area                                        | step                                                       | outcome                |
        | association                                 | adoption of a law or policy that restricts the right       | is potentially engaged |
        | equality and protection from discrimination | adoption of a law or policy that restricts the right       | is not engaged         |
        | unknown                                     | adoption of a law or policy that restricts the right       | is undetermined        |
        | association                                 | a law or policy in favour of the right that is not applied | is not engaged         |
        | association                                 | adoption of a law or policy that reduces guarantees        | is potentially engaged |
        | association                                 | unknown                                                    | is undetermined        |

    Scenario: Limits on funding, foreign-agent registers
      Given Elena is an organisation
      And a measure was taken against an organisation of Elena, called the measure
        | form | limits on funding or frozen accounts |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Elena: limits on funding, foreign-agent registers
      And with ICCPR article 22(2)
      And with UN Declaration on Human Rights Defenders, article 13
      And it is primary
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Limits on funding, foreign-agent registers, where form is <form>
      Given Elena is an organisation
      And a measure was taken against an organisation of Elena, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: limits on funding, foreign-agent registers

      Examples:
        | form                                 | outcome                |
        | limits on funding or frozen accounts | is potentially engaged |
        | taking of its assets                 | is potentially engaged |
        | registration as a foreign agent      | is potentially engaged |
        | unknown                              | is undetermined        |

    Scenario: Limits on funding, foreign-agent registers: not when with charge (of fraud), in the form of repeated inspections
      Given Elena is an organisation
      And a measure was taken against an organisation of Elena, called the measure
        | form | repeated inspections |
      And a charge was brought against Elena
        | offence | fraud |
      When the facts are assessed
      Then ICCPR article 22(1) is not engaged: limits on funding, foreign-agent registers

    Scenario: Limits on funding, foreign-agent registers: also when without measure against an organisation, with charge (of receipt of foreign funds)
      Given Elena is an organisation
      And a charge was brought against Elena
        | offence | receipt of foreign funds |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Elena: limits on funding, foreign-agent registers

    Scenario: Organisation dissolved or suspended
      Given Nurlan is a group of people
      And a measure was taken against an organisation of Nurlan, called the measure
        | form | dissolution |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Nurlan: organisation dissolved or suspended
      And with ICCPR article 22(2)
      And with HRC General Comment No. 31, paragraphs 6 and 9
      And it is primary
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Organisation dissolved or suspended, where extent is <extent>, form is <form>
      Given Nurlan is a group of people
      And a measure was taken against an organisation of Nurlan, called the measure
        | form   | <form>   |
        | extent | <extent> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: organisation dissolved or suspended

      Examples:
        | extent                      | form                                  | outcome                |
        | unknown                     | dissolution                           | is potentially engaged |
        | ordered and not carried out | dissolution                           | is potentially engaged |
        | begun and broken off        | dissolution                           | is potentially engaged |
        | unknown                     | repeated inspections                  | is not engaged         |
        | unknown                     | being declared extremist or terrorist | is potentially engaged |
        | unknown                     | suspension                            | is potentially engaged |
        | unknown                     | unknown                               | is undetermined        |

    Scenario: Organisation dissolved or suspended: open when form not told, by a court
      Given Nurlan is a group of people
      And a measure was taken against an organisation of Nurlan, called the measure
        | by | a court |
      When the facts are assessed
      Then ICCPR article 22(1) is undetermined: organisation dissolved or suspended

    Scenario: Organisation dissolved or suspended: the State may argue restriction prescribed by law and necessary in a democratic society for a listed interest
      Given Nurlan is a group of people
      And a measure was taken against an organisation of Nurlan, called the measure
        | form | dissolution |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Nurlan: organisation dissolved or suspended
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
      Then ICCPR article 22(1) is potentially engaged for Nurlan: organisation dissolved or suspended
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

    Scenario Outline: Penalties for belonging to an unregistered or banned organisation, where form is <form>
      Given Jamila is a teacher
      And a measure was taken against an organisation of Jamila, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: penalties for belonging to an unregistered or banned organisation

      Examples:
        | form                                | outcome                |
        | penalties for unregistered activity | is potentially engaged |
        | unknown                             | is undetermined        |

    Scenario: Penalties for belonging to an unregistered or banned organisation: not when with charge (of fraud), in the form of repeated inspections
      Given Jamila is a teacher
      And a measure was taken against an organisation of Jamila, called the measure
        | form | repeated inspections |
      And a charge was brought against Jamila
        | offence | fraud |
      When the facts are assessed
      Then ICCPR article 22(1) is not engaged: penalties for belonging to an unregistered or banned organisation

    Scenario: Penalties for belonging to an unregistered or banned organisation: also when without measure against an organisation, with charge (of membership or activity of a banned or unregistered or
      Given Jamila is a teacher
      And a charge was brought against Jamila
        | offence | membership or activity of a banned or unregistered organisation |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Jamila: penalties for belonging to an unregistered or banned organisation

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

    Scenario Outline: Prosecution or sanctions because of association, where by is <by>
      Given Cholpon is a lawyer
      And Cholpon founded or led or belonged to an organisation
      And Cholpon was deprived of liberty, called the detention
        | by        | <by>                                        |
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: prosecution or sanctions because of association

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Prosecution or sanctions because of association: not when with lawsuit (by a State regulator or registry, allegedly because of membership or leadership of an organisati
      Given Cholpon is a person in the case
      And Farid is a lawyer
      And Cholpon founded or led or belonged to an organisation
      And a charge was brought against Farid
        | linked to | membership or leadership of an organisation |
      And Farid was sued
        | by        | a State regulator or registry               |
        | linked to | membership or leadership of an organisation |
      And Farid was sentenced
        | linked to | membership or leadership of an organisation |
      And Farid was deprived of liberty, called the detention
        | by        | police officers                             |
        | linked to | membership or leadership of an organisation |
      And Farid was kept from moving freely, called the measure
        | by        | police officers                             |
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then ICCPR article 22(1) is not engaged: prosecution or sanctions because of association

    Scenario: Prosecution or sanctions because of association: not when with lawsuit (by a State regulator or registry, allegedly because of a private matter), with sentence (alleged
      Given Cholpon is a lawyer
      And Cholpon founded or led or belonged to an organisation
      And a charge was brought against Cholpon
        | linked to | a private matter |
      And Cholpon was sued
        | by        | a State regulator or registry |
        | linked to | a private matter              |
      And Cholpon was sentenced
        | linked to | a private matter |
      And Cholpon was deprived of liberty, called the detention
        | by        | police officers  |
        | linked to | a private matter |
      And Cholpon was kept from moving freely, called the measure
        | by        | police officers  |
        | linked to | a private matter |
      When the facts are assessed
      Then ICCPR article 22(1) is not engaged: prosecution or sanctions because of association

    Scenario: Registration refused or burdened
      Given Jamshid is with a disability
      And a measure was taken against an organisation of Jamshid, called the measure
        | form | refusal or withdrawal of registration |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Jamshid: registration refused or burdened
      And with ICCPR article 22(2)
      And with HRC General Comment No. 31, paragraph 6
      And it is primary
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Registration refused or burdened, where form is <form>
      Given Jamshid is with a disability
      And a measure was taken against an organisation of Jamshid, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 22(1) <outcome>: registration refused or burdened

      Examples:
        | form                                              | outcome                |
        | refusal or withdrawal of registration             | is potentially engaged |
        | repeated inspections                              | is not engaged         |
        | burdensome formal requirements                    | is potentially engaged |
        | a minimum of members or affiliates                | is potentially engaged |
        | return of registration papers without examination | is potentially engaged |
        | unknown                                           | is undetermined        |

    Scenario: Registration refused or burdened: open when form not told, by a ministry
      Given Jamshid is with a disability
      And a measure was taken against an organisation of Jamshid, called the measure
        | by | a ministry |
      When the facts are assessed
      Then ICCPR article 22(1) is undetermined: registration refused or burdened
