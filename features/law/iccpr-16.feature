@law @iccpr @article-16
Feature: Recognition as a person before the law, ICCPR article 16
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 16: Legal personality must be acknowledged for every human being in all places

    Scenario: Recognition before the law set aside in an emergency
      Given Farid is with a disability
      And Farid was subjected to powers of a state of emergency
        | area | recognition as a person before the law |
        | by   | agents of the State                    |
      When the facts are assessed
      Then ICCPR article 16 is potentially engaged for Farid: recognition before the law set aside in an emergency
      And with HRC General Comment No. 29, paragraph 7
      And with ICCPR article 4(2)
      And with Siracusa Principles, paragraph 58
      And it is primary
      And no limit is shown

    Scenario Outline: Recognition before the law set aside in an emergency, where area is <area>, by is <by>
      Given Farid is with a disability
      And Farid was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 16 <outcome>: recognition before the law set aside in an emergency

      Examples:
        | area                                   | by                  | outcome                |
        | recognition as a person before the law | agents of the State | is potentially engaged |
        | arrest and detention                   | agents of the State | is not engaged         |
        | unknown                                | agents of the State | is undetermined        |
        | recognition as a person before the law | a private employer  | is not engaged         |
        | recognition as a person before the law | unknown             | is undetermined        |

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

    Scenario Outline: Removal from the protection of the law, where acknowledged is <acknowledged>
      Given Galina is under eighteen years old
      And Galina was taken away and disappeared
        | by           | members of the armed forces |
        | acknowledged | <acknowledged>              |
      When the facts are assessed
      Then ICCPR article 16 <outcome>: removal from the protection of the law

      Examples:
        | acknowledged | outcome                |
        | no           | is potentially engaged |
        | unknown      | is undetermined        |

    Scenario: Removal from the protection of the law: not when the authorities acknowledged it, the place was disclosed
      Given Galina is under eighteen years old
      And Galina was taken away and disappeared
        | by                    | members of the armed forces |
        | acknowledged          | yes                         |
        | whereabouts disclosed | yes                         |
        | fate known            | yes                         |
      When the facts are assessed
      Then ICCPR article 16 is not engaged: removal from the protection of the law

    Scenario: Widow passed on to a relative
      Given Murat is a woman
      And the marriage or family life of Murat was interfered with, called the measure
        | form | a widow passed on to a relative |
      When the facts are assessed
      Then ICCPR article 16 is potentially engaged for Murat: widow passed on to a relative
      And with HRC General Comment No. 28, paragraph 19
      And with ICCPR article 3
      And it is primary
      And no limit is shown

    Scenario Outline: Widow passed on to a relative, where form is <form>
      Given Murat is a woman
      And the marriage or family life of Murat was interfered with, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 16 <outcome>: widow passed on to a relative

      Examples:
        | form                            | outcome                |
        | a widow passed on to a relative | is potentially engaged |
        | refusal of a marriage           | is not engaged         |
        | unknown                         | is undetermined        |

    Scenario: Widow passed on to a relative: not when as regards another person
      Given Murat is a woman
      And Parviz is a man
      And the marriage or family life of Parviz was interfered with, called the measure
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

    Scenario Outline: Woman without legal capacity for a discriminatory reason, where capacity ground is <capacity ground>, legal capacity is <legal capacity>
      Given Yana is a woman
      And as regards the civil status of Yana, called the status
        | legal capacity  | <legal capacity>  |
        | capacity ground | <capacity ground> |
      When the facts are assessed
      Then ICCPR article 16 <outcome>: woman without legal capacity for a discriminatory reason

      Examples:
        | capacity ground            | legal capacity | outcome                |
        | sex or gender              | no             | is potentially engaged |
        | unknown                    | no             | is not engaged         |
        | ethnic origin or colour    | no             | is potentially engaged |
        | being married or unmarried | no             | is potentially engaged |
        | political or other opinion | no             | is potentially engaged |
        | national or social origin  | no             | is potentially engaged |
        | property or birth          | no             | is potentially engaged |
        | religion or belief         | no             | is potentially engaged |
        | sex or gender              | yes            | is not engaged         |

    Scenario: Woman without legal capacity for a discriminatory reason: not when as regards another person
      Given Yana is a woman
      And Bakyt is a man
      And as regards the civil status of Bakyt, called the status
        | legal capacity  | no            |
        | capacity ground | sex or gender |
      When the facts are assessed
      Then ICCPR article 16 is not engaged: woman without legal capacity for a discriminatory reason
