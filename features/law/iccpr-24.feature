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

    Scenario: Measures of protection owed to a detained or ill-treated child: so too with deprivation of liberty
      Given Kamila is under eighteen years old
      And Kamila was deprived of liberty
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 24(1) is potentially engaged: measures of protection owed to a detained or ill-treated child

    Scenario: Measures of protection owed to a detained or ill-treated child: where it is somebody else who is under eighteen years old
      Given Kamila is a person in the case
      And Yana is under eighteen years old
      And Kamila was deprived of liberty
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 24(1) is not engaged: measures of protection owed to a detained or ill-treated child

    Scenario: Best interests of a child not examined
      Given Yana is under eighteen years old
      And a decision was taken that affects Yana as a child
        | by                      | a court |
        | best interests examined | no      |
      When the facts are assessed
      Then ICCPR article 24(1) is potentially engaged for Yana: best interests of a child not examined
      And with HRC General Comment No. 17, paragraphs 1 and 4
      And it is supporting
      And no limit is shown

    Scenario Outline: Best interests of a child not examined turns on who acted and whether the best interests of the child were examined
      Given Olim is a person in the case
      And a decision was taken that affects Olim as a child
        | by                      | <by>                      |
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then ICCPR article 24(1) <outcome>: best interests of a child not examined

      Examples:
        | by        | best interests examined | outcome                |
        | a court   | no                      | is potentially engaged |
        | a court   | yes                     | is not engaged         |
        | a company | no                      | is not engaged         |

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

    Scenario Outline: Girl treated worse than boys turns on who the person is and the ground given
      Given Zhenya is <who>
      And Zhenya was treated worse than others
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 24(1) <outcome>: girl treated worse than boys

      Examples:
        | who                                  | ground        | outcome                |
        | under eighteen years old and a woman | sex or gender | is potentially engaged |
        | under eighteen years old and a woman | age           | is not engaged         |
        | under eighteen years old             | sex or gender | is not engaged         |

    Scenario: Girl treated worse than boys: where it is somebody else who is under eighteen years old and a woman
      Given Zhenya is under eighteen years old and a woman
      And Iman is a person in the case
      And Iman was treated worse than others
        | ground | sex or gender |
      When the facts are assessed
      Then ICCPR article 24(1) is not engaged: girl treated worse than boys

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

    Scenario: Threats to the life of a child: where it is somebody else who is under eighteen years old
      Given Asel is a person in the case
      And Gulnara is under eighteen years old
      And threats or insults were directed at Asel
        | content | a death threat |
      When the facts are assessed
      Then ICCPR article 24(1) is not engaged: threats to the life of a child

    Scenario: Girl made to carry on a pregnancy after rape or at the risk of her life
      Given Sitora is a woman and under eighteen years old
      And as regards the pregnancy of Sitora, called the birth
        | form       | the pregnancy had to be carried on |
        | after rape | yes                                |
      When the facts are assessed
      Then ICCPR article 24(1) is potentially engaged for Sitora: girl made to carry on a pregnancy after rape or at the risk of her life
      And with HRC General Comment No. 17, paragraph 1
      And with HRC General Comment No. 36, paragraph 8
      And with CRC General Comment No. 20, paragraphs 60 and 59
      And because of the birth
      And it is supporting
      And no limit is shown

    Scenario Outline: Girl made to carry on a pregnancy after rape or at the risk of her life turns on her age
      Given Sitora is <who>
      And as regards the pregnancy of Sitora
        | form       | the pregnancy had to be carried on |
        | after rape | yes                                |
      When the facts are assessed
      Then ICCPR article 24(1) <outcome>: girl made to carry on a pregnancy after rape or at the risk of her life

      Examples:
        | who                        | outcome                |
        | under eighteen years old   | is potentially engaged |
        | eighteen years old or more | is not engaged         |

    Scenario: A child detained for migration status
      Given Oleg is under eighteen years old
      And Oleg was deprived of liberty, called the detention
        | by   | border or migration officers |
        | form | detention as a migrant       |
      When the facts are assessed
      Then ICCPR article 24(1) is potentially engaged for Oleg: a child detained for migration status
      And with HRC General Comment No. 35, paragraph 18
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraph 8
      And because of the detention
      And it is supporting
      And no limit is shown

    Scenario Outline: A child detained for migration status turns on the form of the detention
      Given Oleg is under eighteen years old
      And Oleg was deprived of liberty
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 24(1) <outcome>: a child detained for migration status

      Examples:
        | form                   | outcome                |
        | detention as a migrant | is potentially engaged |
        | remand                 | is not engaged         |

  Rule: Article 24(2): Every child is registered at once after birth and named

    Scenario: Birth not registered
      Given Uljan is under eighteen years old
      And as regards the civil status of Uljan, called the status
        | birth registered | no |
      When the facts are assessed
      Then ICCPR article 24(2) is potentially engaged for Uljan: birth not registered
      And with ICCPR article 24(1)
      And with HRC General Comment No. 17, paragraph 7
      And it is primary
      And no limit is shown

    Scenario Outline: Birth not registered turns on whether the birth was registered
      Given Bakyt is a person in the case
      And as regards the civil status of Bakyt
        | birth registered | <birth registered> |
      When the facts are assessed
      Then ICCPR article 24(2) <outcome>: birth not registered

      Examples:
        | birth registered | outcome                |
        | no               | is potentially engaged |
        | yes              | is not engaged         |

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

    Scenario Outline: Child left without nationality turns on who the person is, who acted, the form it took and whether it leaves the person stateless
      Given Leyla is <who>
      And a measure concerns the nationality or residence status of Leyla
        | by               | <by>               |
        | form             | <form>             |
        | leaves stateless | <leaves stateless> |
      When the facts are assessed
      Then ICCPR article 24(3) <outcome>: child left without nationality

      Examples:
        | who                        | by                      | form                             | leaves stateless | outcome                |
        | under eighteen years old   | a ministry              | a child left without nationality | unknown          | is potentially engaged |
        | under eighteen years old   | a ministry              | withdrawal of nationality        | yes              | is potentially engaged |
        | under eighteen years old   | a ministry              | refusal of identity papers       | yes              | is not engaged         |
        | under eighteen years old   | agents of another State | a child left without nationality | yes              | is not engaged         |
        | under eighteen years old   | agents of another State | refusal of nationality           | yes              | is not engaged         |
        | eighteen years old or more | a ministry              | a child left without nationality | unknown          | is not engaged         |
        | under eighteen years old   | a ministry              | refusal of nationality           | unknown          | is undetermined        |

    Scenario: Child left without nationality: what happened to somebody else is not enough
      Given Leyla is under eighteen years old
      And Elena is eighteen years old or more
      And a measure concerns the nationality or residence status of Elena
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

    Scenario Outline: Child without a nationality turns on whether a nationality is held
      Given Oleg is under eighteen years old
      And as regards the civil status of Oleg
        | nationality held | <nationality held> |
      When the facts are assessed
      Then ICCPR article 24(3) <outcome>: child without a nationality

      Examples:
        | nationality held | outcome                |
        | no               | is potentially engaged |
        | yes              | is not engaged         |

    Scenario: Child without a nationality: where it is somebody else who is under eighteen years old
      Given Oleg is under eighteen years old
      And Timur is a person in the case
      And as regards the civil status of Timur
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
      Given the authorities explained what was done to Kamila
        | with | the child has or can have another nationality |
      When the facts are assessed again
      Then ICCPR article 24(3) is potentially engaged for Kamila: child without a nationality
      And the limit "the child has, or can acquire, a nationality elsewhere" is shown as invoked by the justification
