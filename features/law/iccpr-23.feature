@law @iccpr @article-23
Feature: Marriage and the family, ICCPR article 23
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 23(1): Family deserves protection by society and State

    Scenario: Family reunification or contact refused
      Given Hamid is a woman
      And the marriage or family life of Hamid was interfered with, called the measure
        | by   | a court                       |
        | form | a child taken from the family |
      When the facts are assessed
      Then ICCPR article 23(1) is potentially engaged for Hamid: family reunification or contact refused
      And with HRC General Comment No. 19, paragraphs 1 and 5
      And it is primary
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Family reunification or contact refused, where form is <form>
      Given Hamid is a woman
      And the marriage or family life of Hamid was interfered with, called the measure
        | by   | a court |
        | form | <form>  |
      When the facts are assessed
      Then ICCPR article 23(1) <outcome>: family reunification or contact refused

      Examples:
        | form                            | outcome                |
        | a child taken from the family   | is potentially engaged |
        | refusal of a marriage           | is not engaged         |
        | refusal of contact with a child | is potentially engaged |
        | unknown                         | is undetermined        |

    Scenario: Child separated from a parent
      Given Rustam is an organisation
      And a decision was taken that affects Rustam as a child
        | by               | a court |
        | separates family | yes     |
      When the facts are assessed
      Then ICCPR article 23(1) is potentially engaged for Rustam: child separated from a parent
      And with ICCPR article 17(1)
      And with HRC General Comment No. 16, paragraphs 3 and 4
      And with HRC General Comment No. 19, paragraph 5
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child separated from a parent, where by is <by>
      Given Rustam is an organisation
      And a decision was taken that affects Rustam as a child
        | by               | <by> |
        | separates family | yes  |
      When the facts are assessed
      Then ICCPR article 23(1) <outcome>: child separated from a parent

      Examples:
        | by      | outcome                |
        | a court | is potentially engaged |
        | unknown | is undetermined        |

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

    Scenario Outline: Family life harmed by an act of the State, where about is <about>, by is <by>, form is <form>
      Given Aigul is a woman
      And the premises of Aigul were searched
        | by | <by> |
      And the family of Aigul suffered from what was done
        | about | <about> |
        | form  | <form>  |
      When the facts are assessed
      Then ICCPR article 23(1) <outcome>: family life harmed by an act of the State

      Examples:
        | about      | by                 | form                                         | outcome                |
        | the search | police officers    | social rejection                             | is potentially engaged |
        | unknown    | police officers    | social rejection                             | is not engaged         |
        | the search | a private employer | social rejection                             | is not engaged         |
        | the search | unknown            | social rejection                             | is undetermined        |
        | the search | police officers    | unknown                                      | is undetermined        |
        | the search | police officers    | loss of the home                             | is potentially engaged |
        | the search | police officers    | absence from a funeral or other family event | is potentially engaged |
        | the search | police officers    | separation from young children               | is potentially engaged |

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

    Scenario Outline: Marriage refused, where by is <by>, form is <form>
      Given Oleg is a journalist
      And the marriage or family life of Oleg was interfered with, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 23(2) <outcome>: marriage refused

      Examples:
        | by                                 | form                  | outcome                |
        | a local authority                  | refusal of a marriage | is potentially engaged |
        | members of the family or community | refusal of a marriage | is not engaged         |
        | unknown                            | refusal of a marriage | is undetermined        |
        | a local authority                  | a forced marriage     | is not engaged         |
        | a local authority                  | unknown               | is undetermined        |

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
      Given Yusuf is a man
      And the marriage or family life of Yusuf was interfered with, called the measure
        | form | a marriage of a child |
      When the facts are assessed
      Then ICCPR article 23(3) is potentially engaged for Yusuf: forced marriage or marriage of a child
      And with HRC General Comment No. 28, paragraphs 23 and 24
      And it is primary
      And no limit is shown

    Scenario Outline: Forced marriage or marriage of a child, where form is <form>
      Given Yusuf is a man
      And the marriage or family life of Yusuf was interfered with, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 23(3) <outcome>: forced marriage or marriage of a child

      Examples:
        | form                  | outcome                |
        | a marriage of a child | is potentially engaged |
        | refusal of a marriage | is not engaged         |
        | a forced marriage     | is potentially engaged |
        | unknown               | is undetermined        |

    Scenario: Pressure to marry someone who used violence
      Given Galina is a woman
      And the marriage or family life of Galina was interfered with, called the measure
        | form | pressure to marry someone who used violence |
      When the facts are assessed
      Then ICCPR article 23(3) is potentially engaged for Galina: pressure to marry someone who used violence
      And with HRC General Comment No. 28, paragraph 24
      And it is supporting
      And no limit is shown

    Scenario Outline: Pressure to marry someone who used violence, where form is <form>
      Given Galina is a woman
      And the marriage or family life of Galina was interfered with, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 23(3) <outcome>: pressure to marry someone who used violence

      Examples:
        | form                                        | outcome                |
        | pressure to marry someone who used violence | is potentially engaged |
        | refusal of a marriage                       | is not engaged         |
        | unknown                                     | is undetermined        |

  Rule: Article 23(4): States must secure spouses' equality during and after marriage, and protect children on dissolution

    Scenario: Unequal rights in marriage or on divorce
      Given Olim is a lawyer
      And the marriage or family life of Olim was interfered with, called the measure
        | form | unequal terms of divorce or custody |
      When the facts are assessed
      Then ICCPR article 23(4) is potentially engaged for Olim: unequal rights in marriage or on divorce
      And with HRC General Comment No. 28, paragraphs 25 and 26
      And with HRC General Comment No. 18, paragraph 5
      And it is primary
      And no limit is shown

    Scenario Outline: Unequal rights in marriage or on divorce, where form is <form>
      Given Olim is a lawyer
      And the marriage or family life of Olim was interfered with, called the measure
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 23(4) <outcome>: unequal rights in marriage or on divorce

      Examples:
        | form                                | outcome                |
        | unequal terms of divorce or custody | is potentially engaged |
        | a forced marriage                   | is not engaged         |
        | unequal rights of the spouses       | is potentially engaged |
        | unknown                             | is undetermined        |
