@law @iccpr @article-16
Feature: Recognition as a person before the law, ICCPR article 16
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 16: Legal personality must be acknowledged for every human being in all places

    Scenario: Recognition before the law set aside in an emergency
      Given Farid is a person with a disability
      And Farid was subjected to powers of a state of emergency
        | area | recognition as a person before the law |
        | by   | agents of the State                    |
      When the facts are assessed
      Then ICCPR article 16 is potentially engaged for Farid: recognition before the law set aside in an emergency
      And with HRC General Comment No. 29, paragraph 7
      And with ICCPR article 4(2)
      And with Siracusa Principles, principle 58
      And it is primary
      And no limit is shown

    Scenario Outline: Recognition before the law set aside in an emergency turns on the field of law and who acted
      Given Saida is a person in the case
      And Saida was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 16 <outcome>: recognition before the law set aside in an emergency

      Examples:
        | area                                   | by                  | outcome                |
        | recognition as a person before the law | agents of the State | is potentially engaged |
        | arrest and detention                   | agents of the State | is not engaged         |
        | recognition as a person before the law | an armed group      | is not engaged         |

    Scenario: Removal from the protection of the law
      Given Galina is under eighteen years old
      And Galina was taken away and disappeared
        | by           | members of the armed forces |
        | acknowledged | no                          |
      When the facts are assessed
      Then ICCPR article 16 is potentially engaged for Galina: removal from the protection of the law
      And with HRC General Comment No. 36, paragraph 58
      And with UN Declaration on Enforced Disappearance, article 1(2)
      And with ICPPED article 2
      And with UDHR article 6
      And it is primary
      And no limit is shown

    Scenario: Widow passed on to a relative
      Given Mariam is a woman
      And the marriage or family life of Mariam was interfered with, called the measure
        | form | a widow passed on to a relative |
      When the facts are assessed
      Then ICCPR article 16 is potentially engaged for Mariam: widow passed on to a relative
      And with HRC General Comment No. 28, paragraph 19
      And with ICCPR article 3
      And it is primary
      And no limit is shown

    Scenario Outline: Widow passed on to a relative turns on the form it took
      Given Valya is a woman
      And the marriage or family life of Valya was interfered with
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 16 <outcome>: widow passed on to a relative

      Examples:
        | form                            | outcome                |
        | a widow passed on to a relative | is potentially engaged |
        | refusal of a marriage           | is not engaged         |

    Scenario: Widow passed on to a relative: what happened to somebody else is not enough
      Given Valya is a woman
      And Zhenya is a man
      And the marriage or family life of Zhenya was interfered with
        | form | a widow passed on to a relative |
      When the facts are assessed
      Then ICCPR article 16 is not engaged: widow passed on to a relative

    Scenario: Woman without legal capacity for a discriminatory reason
      Given Yana is a woman
      And as regards the civil status of Yana, called the status
        | legal capacity  | no            |
        | capacity ground | sex or gender |
      When the facts are assessed
      Then ICCPR article 16 is potentially engaged for Yana: woman without legal capacity for a discriminatory reason
      And with HRC General Comment No. 28, paragraph 19
      And with ICCPR article 3
      And it is primary
      And no limit is shown

    Scenario Outline: Woman without legal capacity for a discriminatory reason: what decides it
      Given Nur is <who>
      And as regards the civil status of Nur
        | legal capacity  | <legal capacity>  |
        | capacity ground | <capacity ground> |
      When the facts are assessed
      Then ICCPR article 16 <outcome>: woman without legal capacity for a discriminatory reason

      Examples:
        | who                                  | legal capacity | capacity ground            | outcome                |
        | a woman                              | no             | being married or unmarried | is potentially engaged |
        | a woman                              | no             | ethnic origin or colour    | is potentially engaged |
        | a woman                              | no             | religion or belief         | is potentially engaged |
        | a woman                              | no             | national or social origin  | is potentially engaged |
        | a woman                              | no             | property or birth          | is potentially engaged |
        | a woman                              | no             | political or other opinion | is potentially engaged |
        | a woman and under eighteen years old | no             | age                        | is not engaged         |
        | a woman                              | yes            | sex or gender              | is not engaged         |

    Scenario: Woman without legal capacity for a discriminatory reason: what happened to somebody else is not enough
      Given Nur is a woman
      And Valya is a man
      And as regards the civil status of Valya
        | legal capacity  | no            |
        | capacity ground | sex or gender |
      When the facts are assessed
      Then ICCPR article 16 is not engaged: woman without legal capacity for a discriminatory reason
