@law @iccpr @article-24
Feature: Rights of the child, ICCPR article 24
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 24(1): Children are entitled, without discrimination, to protection their status as minors requires

    Scenario: Measures of protection owed to a detained or ill-treated child
      Given Murat is under eighteen years old
      And Murat was physically attacked
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 24(1) is potentially engaged for Murat: measures of protection owed to a detained or ill-treated child
      And with CRC article 3(1)
      And with HRC General Comment No. 35, paragraph 62
      And with HRC General Comment No. 20, paragraph 5
      And it is supporting
      And no limit is shown

    Scenario Outline: Measures of protection owed to a detained or ill-treated child, where by is <by>
      Given Murat is under eighteen years old
      And Murat was physically attacked
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 24(1) <outcome>: measures of protection owed to a detained or ill-treated child

      Examples:
        | by                   | outcome                |
        | police officers      | is potentially engaged |
        | unidentified persons | is undetermined        |
        | unknown              | is undetermined        |

    Scenario: Measures of protection owed to a detained or ill-treated child: not when as regards someone else
      Given Murat is a person in the case
      And Parviz is under eighteen years old
      And Murat was deprived of liberty, called the detention
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 24(1) is not engaged: measures of protection owed to a detained or ill-treated child

    Scenario: Measures of protection owed to a detained or ill-treated child: also when without physical attack, with deprivation of liberty (by police officers)
      Given Murat is under eighteen years old
      And Murat was deprived of liberty, called the detention
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 24(1) is potentially engaged for Murat: measures of protection owed to a detained or ill-treated child

    Scenario: Best interests of a child not examined
      Given Yana is with a disability
      And a decision was taken that affects Yana as a child
        | by                      | a court |
        | best interests examined | no      |
      When the facts are assessed
      Then ICCPR article 24(1) is potentially engaged for Yana: best interests of a child not examined
      And with HRC General Comment No. 17, paragraphs 1 and 4
      And it is supporting
      And no limit is shown

    Scenario Outline: Best interests of a child not examined, where best interests examined is <best interests examined>, by is <by>
      Given Yana is with a disability
      And a decision was taken that affects Yana as a child
        | by                      | <by>                      |
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then ICCPR article 24(1) <outcome>: best interests of a child not examined

      Examples:
        | best interests examined | by        | outcome                |
        | no                      | a court   | is potentially engaged |
        | yes                     | a court   | is not engaged         |
        | unknown                 | a court   | is undetermined        |
        | no                      | a company | is not engaged         |
        | no                      | unknown   | is undetermined        |

    Scenario: Girl treated worse than boys
      Given Umida is under eighteen years old and a woman
      And Umida was treated worse than others, called the unequal treatment
        | ground | sex or gender |
      When the facts are assessed
      Then ICCPR article 24(1) is potentially engaged for Umida: girl treated worse than boys
      And with HRC General Comment No. 28, paragraph 28
      And with ICCPR article 3
      And it is supporting
      And no limit is shown

    Scenario Outline: Girl treated worse than boys, where ground is <ground>
      Given Umida is under eighteen years old and a woman
      And Umida was treated worse than others, called the unequal treatment
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 24(1) <outcome>: girl treated worse than boys

      Examples:
        | ground        | outcome                |
        | sex or gender | is potentially engaged |
        | age           | is not engaged         |
        | unknown       | is undetermined        |

    Scenario: Threats to the life of a child
      Given Emil is under eighteen years old
      And threats or insults were directed at Emil
        | content | a death threat |
      When the facts are assessed
      Then ICCPR article 24(1) is potentially engaged for Emil: threats to the life of a child
      And with HRC General Comment No. 36, paragraph 60
      And it is read with ICCPR article 6(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Threats to the life of a child, where content is <content>
      Given Emil is under eighteen years old
      And threats or insults were directed at Emil
        | content | <content> |
      When the facts are assessed
      Then ICCPR article 24(1) <outcome>: threats to the life of a child

      Examples:
        | content        | outcome                |
        | a death threat | is potentially engaged |
        | a threat       | is undetermined        |
        | unknown        | is undetermined        |

  Rule: Article 24(2): Every child is registered at once after birth and named

    Scenario: Birth not registered
      Given Ulan is a woman
      And as regards the civil status of Ulan, called the status
        | birth registered | no |
      When the facts are assessed
      Then ICCPR article 24(2) is potentially engaged for Ulan: birth not registered
      And with ICCPR article 24(1)
      And with HRC General Comment No. 17, paragraph 7
      And it is primary
      And no limit is shown

    Scenario Outline: Birth not registered, where birth registered is <birth registered>
      Given Ulan is a woman
      And as regards the civil status of Ulan, called the status
        | birth registered | <birth registered> |
      When the facts are assessed
      Then ICCPR article 24(2) <outcome>: birth not registered

      Examples:
        | birth registered | outcome                |
        | no               | is potentially engaged |
        | yes              | is not engaged         |
        | unknown          | is undetermined        |

  Rule: Article 24(3): Every child may acquire a nationality

    Scenario: Child left without nationality
      Given Daniyar is under eighteen years old
      And a measure concerns the nationality or residence status of Daniyar
        | by               | a ministry             |
        | form             | refusal of nationality |
        | leaves stateless | yes                    |
      When the facts are assessed
      Then ICCPR article 24(3) is potentially engaged for Daniyar: child left without nationality
      And with HRC General Comment No. 17, paragraph 8
      And it is primary
      And the limit "the child has, or can acquire, a nationality elsewhere" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child left without nationality, where form is <form>, by is <by>, leaves stateless is <leaves stateless>
      Given Daniyar is under eighteen years old
      And a measure concerns the nationality or residence status of Daniyar
        | by               | <by>               |
        | form             | <form>             |
        | leaves stateless | <leaves stateless> |
      When the facts are assessed
      Then ICCPR article 24(3) <outcome>: child left without nationality

      Examples:
        | form                       | by                      | leaves stateless | outcome                |
        | refusal of nationality     | a ministry              | yes              | is potentially engaged |
        | refusal of identity papers | a ministry              | yes              | is not engaged         |
        | withdrawal of nationality  | a ministry              | yes              | is potentially engaged |
        | unknown                    | a ministry              | yes              | is undetermined        |
        | refusal of nationality     | agents of another State | yes              | is not engaged         |
        | refusal of nationality     | unknown                 | yes              | is undetermined        |
        | refusal of nationality     | a ministry              | unknown          | is undetermined        |

    Scenario: Child left without nationality: also when in the form of a child left without nationality, leaves stateless not told
      Given Daniyar is under eighteen years old
      And a measure concerns the nationality or residence status of Daniyar
        | by   | a ministry                       |
        | form | a child left without nationality |
      When the facts are assessed
      Then ICCPR article 24(3) is potentially engaged for Daniyar: child left without nationality

    Scenario: Child left without nationality: not when as regards another person
      Given Daniyar is under eighteen years old
      And Gulnara is eighteen years old or more
      And a measure concerns the nationality or residence status of Gulnara
        | by   | a ministry                       |
        | form | a child left without nationality |
      When the facts are assessed
      Then ICCPR article 24(3) is not engaged: child left without nationality

    Scenario: Child without a nationality
      Given Kamila is under eighteen years old
      And as regards the civil status of Kamila, called the status
        | nationality held | no |
      When the facts are assessed
      Then ICCPR article 24(3) is potentially engaged for Kamila: child without a nationality
      And with ICCPR article 24(1)
      And with HRC General Comment No. 17, paragraph 8
      And it is primary
      And the limit "the child has, or can acquire, a nationality elsewhere" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child without a nationality, where nationality held is <nationality held>
      Given Kamila is under eighteen years old
      And as regards the civil status of Kamila, called the status
        | nationality held | <nationality held> |
      When the facts are assessed
      Then ICCPR article 24(3) <outcome>: child without a nationality

      Examples:
        | nationality held | outcome                |
        | no               | is potentially engaged |
        | yes              | is not engaged         |
        | unknown          | is undetermined        |

    Scenario: Child without a nationality: not when as regards another person
      Given Kamila is under eighteen years old
      And Nargiza is a man
      And as regards the civil status of Nargiza, called the status
        | nationality held | no |
      When the facts are assessed
      Then ICCPR article 24(3) is not engaged: child without a nationality

    Scenario: Child without a nationality: the State may argue the child has, or can acquire, a nationality elsewhere
      Given Kamila is under eighteen years old
      And as regards the civil status of Kamila, called the status
        | nationality held | no |
      When the facts are assessed
      Then ICCPR article 24(3) is potentially engaged for Kamila: child without a nationality
      And the limit "the child has, or can acquire, a nationality elsewhere" is shown as not invoked
      And the test of "the child has, or can acquire, a nationality elsewhere" has these limbs
        | no duty to give its own | the State need not give its nationality to every child born in its territory                  |
        | every measure           | it takes every appropriate measure, with other States too, so that the child has one at birth |
