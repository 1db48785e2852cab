@law @iccpr @article-23
Feature: Marriage and the family, ICCPR article 23
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 23(1): Family deserves protection by society and State

    Scenario: Family reunification or contact refused
      Given Halima is a woman
      And the marriage or family life of Halima was interfered with, called the measure
        | by   | a court                       |
        | form | a child taken from the family |
      When the facts are assessed
      Then ICCPR article 23(1) is potentially engaged for Halima: family reunification or contact refused
      And with HRC General Comment No. 19, paragraphs 1 and 5
      And it is primary
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Family reunification or contact refused turns on who acted and the form it took
      Given Daniyar is a person in the case
      And the marriage or family life of Daniyar was interfered with
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 23(1) <outcome>: family reunification or contact refused

      Examples:
        | by      | form                            | outcome                |
        | a court | refusal of contact with a child | is potentially engaged |
        | a court | refusal of a marriage           | is not engaged         |
        | unknown | refusal of family reunification | is undetermined        |

    Scenario: Child separated from a parent
      Given Temir is under eighteen years old
      And a decision was taken that affects Temir as a child
        | by               | a court |
        | separates family | yes     |
      When the facts are assessed
      Then ICCPR article 23(1) is potentially engaged for Temir: child separated from a parent
      And with ICCPR article 17(1)
      And with HRC General Comment No. 16, paragraphs 3 and 4
      And with HRC General Comment No. 19, paragraph 5
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child separated from a parent turns on who acted and whether it separates the child from a parent
      Given Cholpon is a person in the case
      And a decision was taken that affects Cholpon as a child
        | by               | <by>               |
        | separates family | <separates family> |
      When the facts are assessed
      Then ICCPR article 23(1) <outcome>: child separated from a parent

      Examples:
        | by      | separates family | outcome                |
        | a court | yes              | is potentially engaged |
        | a court | no               | is not engaged         |
        | unknown | yes              | is undetermined        |

    Scenario Outline: Child separated from a parent, with a separation of a family, turns on whether a child is kept from a parent
      Given Cholpon is a person in the case
      And Cholpon was kept apart from close relatives
        | by              | a court           |
        | child concerned | <child concerned> |
      When the facts are assessed
      Then ICCPR article 23(1) <outcome>: child separated from a parent

      Examples:
        | child concerned | outcome                |
        | yes             | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Child separated from a parent: not where relatives, and no authority, keep the child away
      Given Cholpon is a person in the case
      And Cholpon was kept apart from close relatives
        | by              | members of the family or community |
        | child concerned | yes                                |
      And a decision was taken that affects Cholpon as a child
        | by               | members of the family or community |
        | separates family | yes       |
      When the facts are assessed
      Then ICCPR article 23(1) is not engaged: child separated from a parent

    Scenario: Family life harmed by an act of the State
      Given Aigul is a woman
      And the premises of Aigul were searched
        | by | police officers |
      And the family of Aigul suffered from what was done
        | about | the search       |
        | form  | social rejection |
      When the facts are assessed
      Then ICCPR article 23(1) is potentially engaged for Aigul: family life harmed by an act of the State
      And with ICCPR article 17(1)
      And with HRC General Comment No. 16, paragraphs 5, 3 and 4
      And with UDHR article 16
      And because of the search and the family hardship
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Family life harmed by an act of the State turns on who acted and the form it took
      Given Aigul is a person in the case
      And the premises of Aigul were searched, called the search
        | by | <by> |
      And the family of Aigul suffered from what was done
        | about | the search |
        | form  | <form>     |
      When the facts are assessed
      Then ICCPR article 23(1) <outcome>: family life harmed by an act of the State

      Examples:
        | by              | form                                         | outcome                |
        | police officers | separation from young children               | is potentially engaged |
        | police officers | loss of the home                             | is potentially engaged |
        | police officers | absence from a funeral or other family event | is potentially engaged |
        | unknown         | social rejection                             | is undetermined        |
        | police officers | unknown                                      | is undetermined        |

    Scenario: Family life harmed by an act of the State: not where nothing ties the hardship to the search
      Given Aigul is a person in the case
      And the premises of Aigul were searched
        | by | police officers |
      And the family of Aigul suffered from what was done
        | form | social rejection |
      When the facts are assessed
      Then ICCPR article 23(1) is not engaged: family life harmed by an act of the State

  Rule: Article 23(2): Adults of marriageable age may marry and found a family

    Scenario: Marriage refused
      Given Oleg is a journalist
      And the marriage or family life of Oleg was interfered with, called the measure
        | by   | a local authority     |
        | form | refusal of a marriage |
      When the facts are assessed
      Then ICCPR article 23(2) is potentially engaged for Oleg: marriage refused
      And with HRC General Comment No. 19, paragraph 4
      And it is primary
      And the limit "conditions of age and consent that the law sets for all" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Marriage refused turns on who acted and the form it took
      Given Yusuf is a person in the case
      And the marriage or family life of Yusuf was interfered with
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 23(2) <outcome>: marriage refused

      Examples:
        | by                                 | form                  | outcome                |
        | a local authority                  | refusal of a marriage | is potentially engaged |
        | members of the family or community | refusal of a marriage | is not engaged         |
        | a local authority                  | a forced marriage     | is not engaged         |

    Scenario: Marriage refused: the State may argue conditions of age and consent that the law sets for all
      Given Oleg is a journalist
      And the marriage or family life of Oleg was interfered with, called the measure
        | by   | a local authority     |
        | form | refusal of a marriage |
      When the facts are assessed
      Then ICCPR article 23(2) is potentially engaged for Oleg: marriage refused
      And the limit "conditions of age and consent that the law sets for all" is shown as not invoked
      And the test of "conditions of age and consent that the law sets for all" has these limbs
        | marriageable age | the intending spouses are not of an age that allows free and full consent                                 |
        | who may marry    | the article speaks of men and women; the Committee asks which impediments, such as kinship, the law knows |
      Given the measure is told otherwise
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 23(2) is potentially engaged for Oleg: marriage refused
      And the limit "conditions of age and consent that the law sets for all" is shown as invoked by the measure

  Rule: Article 23(3): Marriage requires both spouses' free and full consent

    Scenario: Forced marriage or marriage of a child
      Given Nilufar is under eighteen years old and a woman
      And the marriage or family life of Nilufar was interfered with, called the measure
        | form | a marriage of a child |
      When the facts are assessed
      Then ICCPR article 23(3) is potentially engaged for Nilufar: forced marriage or marriage of a child
      And with HRC General Comment No. 28, paragraphs 23 and 24
      And it is primary
      And no limit is shown

    Scenario Outline: Forced marriage or marriage of a child turns on the form it took
      Given Leyla is a person in the case
      And the marriage or family life of Leyla was interfered with
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 23(3) <outcome>: forced marriage or marriage of a child

      Examples:
        | form                  | outcome                |
        | a forced marriage     | is potentially engaged |
        | refusal of a marriage | is not engaged         |

    Scenario: Pressure to marry someone who used violence
      Given Galina is a woman
      And the marriage or family life of Galina was interfered with, called the measure
        | form | pressure to marry someone who used violence |
      When the facts are assessed
      Then ICCPR article 23(3) is potentially engaged for Galina: pressure to marry someone who used violence
      And with HRC General Comment No. 28, paragraph 24
      And it is supporting
      And no limit is shown

    Scenario Outline: Pressure to marry someone who used violence turns on the form it took
      Given Zhenya is a woman
      And the marriage or family life of Zhenya was interfered with
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 23(3) <outcome>: pressure to marry someone who used violence

      Examples:
        | form                                        | outcome                |
        | pressure to marry someone who used violence | is potentially engaged |
        | refusal of a marriage                       | is not engaged         |

    Scenario: Pressure to marry someone who used violence: what happened to somebody else is not enough
      Given Zhenya is a woman
      And Iman is a man
      And the marriage or family life of Iman was interfered with
        | form | pressure to marry someone who used violence |
      When the facts are assessed
      Then ICCPR article 23(3) is not engaged: pressure to marry someone who used violence

  Rule: Article 23(4): States must secure spouses' equality during and after marriage, and protect children on dissolution

    Scenario: Unequal rights in marriage or on divorce
      Given Sevara is a woman
      And the marriage or family life of Sevara was interfered with, called the measure
        | form | unequal terms of divorce or custody |
      When the facts are assessed
      Then ICCPR article 23(4) is potentially engaged for Sevara: unequal rights in marriage or on divorce
      And with HRC General Comment No. 28, paragraphs 25 and 26
      And with HRC General Comment No. 18, paragraph 5
      And it is primary
      And no limit is shown

    Scenario Outline: Unequal rights in marriage or on divorce turns on the form it took
      Given Kamila is a person in the case
      And the marriage or family life of Kamila was interfered with
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 23(4) <outcome>: unequal rights in marriage or on divorce

      Examples:
        | form                          | outcome                |
        | unequal rights of the spouses | is potentially engaged |
        | a forced marriage             | is not engaged         |
