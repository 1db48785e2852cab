@law @crc
Feature: Children, Convention on the Rights of the Child, articles 2 to 4, 6 to 10, 12, 13, 16, 18 to 20, 22, 24, 25, 27, 28, 37, 39 and 40
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 2(1): Respect and ensure Convention rights to every child in the jurisdiction, whatever the child's or parents' race, sex, opinion, origin, di

    Scenario: Child kept from education because of a status
      Given Bakyt is under eighteen years old
      And a measure concerns the education or training of Bakyt
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then CRC article 2(1) is potentially engaged for Bakyt: child kept from education because of a status
      And with CRC General Comment No. 1, paragraph 10
      And with CRC General Comment No. 1, paragraph 9
      And with HRC General Comment No. 18, paragraph 7
      And with CESCR General Comment No. 20, paragraph 7
      And it is primary
      And no limit is shown

    Scenario Outline: Child kept from education because of a status turns on the reason behind it
      Given Murat is under eighteen years old
      And a measure concerns the education or training of Murat
        | linked to | <linked to> |
      When the facts are assessed
      Then CRC article 2(1) <outcome>: child kept from education because of a status

      Examples:
        | linked to                 | outcome                |
        | ethnic origin or language | is potentially engaged |
        | journalism                | is not engaged         |

    Scenario: Child kept from education because of a status: what happened to somebody else is not enough
      Given Murat is under eighteen years old
      And Parviz is eighteen years old or more
      And a measure concerns the education or training of Parviz
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then CRC article 2(1) is not engaged: child kept from education because of a status

    Scenario: Child treated worse because of a status of the child or the parents
      Given Oleg is under eighteen years old
      And Oleg was treated worse than others
        | ground | ethnic origin or colour |
      When the facts are assessed
      Then CRC article 2(1) is potentially engaged for Oleg: child treated worse because of a status of the child or the parents
      And with CRC General Comment No. 5, paragraph 12
      And with HRC General Comment No. 18, paragraph 7
      And it is primary
      And no limit is shown

    Scenario Outline: Child treated worse because of a status of the child or the parents turns on who the person is and the ground given
      Given Oleg is <who>
      And Oleg was treated worse than others
        | ground | <ground> |
      When the facts are assessed
      Then CRC article 2(1) <outcome>: child treated worse because of a status of the child or the parents

      Examples:
        | who                        | ground                     | outcome                |
        | under eighteen years old   | ethnic origin or colour    | is potentially engaged |
        | under eighteen years old   | nationality                | is potentially engaged |
        | under eighteen years old   | disability                 | is potentially engaged |
        | under eighteen years old   | sex or gender              | is potentially engaged |
        | under eighteen years old   | religion or belief         | is potentially engaged |
        | under eighteen years old   | being married or unmarried | is not engaged         |
        | eighteen years old or more | ethnic origin or colour    | is not engaged         |
        | under eighteen years old   | unknown                    | is undetermined        |

  Rule: Article 3(1): The child's best interests are a primary consideration in all actions concerning children

    Scenario: Age assessed without safeguards
      Given Viktor is a person in the case
      And the age of Viktor was assessed
        | documents accepted | no |
      When the facts are assessed
      Then CRC article 3(1) is potentially engaged for Viktor: age assessed without safeguards
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraph 4
      And with CRC General Comment No. 6, paragraph 31
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraph 17
      And it is primary
      And no limit is shown

    Scenario Outline: Age assessed without safeguards: what decides it
      Given Yusuf is a person in the case
      And the age of Yusuf was assessed
        | benefit of doubt   | <benefit of doubt>   |
        | guardian named     | <guardian named>     |
        | method             | <method>             |
        | documents accepted | <documents accepted> |
        | appeal possible    | <appeal possible>    |
      When the facts are assessed
      Then CRC article 3(1) <outcome>: age assessed without safeguards

      Examples:
        | benefit of doubt | guardian named | method                     | documents accepted | appeal possible | outcome                |
        | no               | unknown        | unknown                    | unknown            | unknown         | is potentially engaged |
        | unknown          | no             | unknown                    | unknown            | unknown         | is potentially engaged |
        | unknown          | unknown        | an X-ray of bones or teeth | unknown            | unknown         | is potentially engaged |
        | yes              | yes            | documents                  | yes                | unknown         | is undetermined        |
        | yes              | yes            | unknown                    | yes                | yes             | is undetermined        |

    Scenario: Best interests of a child not examined
      Given Feruza is under eighteen years old
      And a decision was taken that affects Feruza as a child
        | by                      | a court |
        | best interests examined | no      |
      When the facts are assessed
      Then CRC article 3(1) is potentially engaged for Feruza: best interests of a child not examined
      And with CRC General Comment No. 14, paragraphs 6, 36, 97, 14, 17 and 32
      And it is primary
      And no limit is shown

    Scenario Outline: Best interests of a child not examined turns on who acted and whether the best interests of the child were examined
      Given Parviz is a person in the case
      And a decision was taken that affects Parviz as a child
        | by                      | <by>                      |
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then CRC article 3(1) <outcome>: best interests of a child not examined

      Examples:
        | by        | best interests examined | outcome                |
        | a court   | no                      | is potentially engaged |
        | a court   | yes                     | is not engaged         |
        | a company | no                      | is not engaged         |

    Scenario: Child to be separated from a parent, best interests not examined
      Given Lev is under eighteen years old
      And a decision was taken that affects Lev as a child
        | by                      | a court |
        | separates family        | yes     |
        | best interests examined | no      |
      When the facts are assessed
      Then CRC article 3(1) is potentially engaged for Lev: child to be separated from a parent, best interests not examined
      And with CRC General Comment No. 14, paragraphs 58 and 59
      And it is primary
      And no limit is shown

    Scenario Outline: Child to be separated from a parent, best interests not examined: what decides it
      Given Tahir is a person in the case
      And a decision was taken that affects Tahir as a child
        | by                      | <by>                      |
        | separates family        | <separates family>        |
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then CRC article 3(1) <outcome>: child to be separated from a parent, best interests not examined

      Examples:
        | by        | separates family | best interests examined | outcome                |
        | a court   | yes              | no                      | is potentially engaged |
        | a court   | yes              | yes                     | is not engaged         |
        | a court   | no               | no                      | is not engaged         |
        | a company | yes              | no                      | is not engaged         |

    Scenario: Decision on the return of a child or a parent
      Given Nurlan is under eighteen years old
      And a decision was taken that affects Nurlan as a child
        | by                      | a ministry           |
        | matter                  | removal or residence |
        | best interests examined | no                   |
      When the facts are assessed
      Then CRC article 3(1) is potentially engaged for Nurlan: decision on the return of a child or a parent
      And with CMW General Comment No. 3 / CRC General Comment No. 22, paragraphs 29, 30 and 33
      And with CRC General Comment No. 6, paragraph 84
      And it is primary
      And no limit is shown

    Scenario Outline: Decision on the return of a child or a parent turns on who acted, what was decided, whether the child was heard and whether the best interests of the child were examined
      Given Jamshid is a person in the case
      And a decision was taken that affects Jamshid as a child
        | by                      | <by>                      |
        | matter                  | <matter>                  |
        | child heard             | <child heard>             |
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then CRC article 3(1) <outcome>: decision on the return of a child or a parent

      Examples:
        | by         | matter               | child heard | best interests examined | outcome                |
        | a ministry | removal or residence | no          | unknown                 | is potentially engaged |
        | a ministry | custody or contact   | no          | no                      | is not engaged         |
        | a company  | removal or residence | no          | no                      | is not engaged         |
        | a ministry | removal or residence | unknown     | yes                     | is undetermined        |
        | unknown    | removal or residence | no          | yes                     | is undetermined        |

    Scenario: Child alone turned away or removed without being looked at as a child (CRC article 3(1))
      Given Saida is under eighteen years old and without parents or a guardian
      And Saida was removed or was to be removed from the country
        | by    | border or migration officers |
        | form  | rejection at the border      |
        | stage | carried out                  |
      When the facts are assessed
      Then CRC article 3(1) is potentially engaged for Saida: child alone turned away or removed without being looked at as a child
      And with CRC General Comment No. 6, paragraphs 20 and 84
      And with CMW General Comment No. 3 / CRC General Comment No. 22, paragraphs 33 and 47
      And it is primary
      And no limit is shown

    Scenario Outline: Child alone turned away or removed without being looked at as a child turns on who acted, the form it took and the stage (CRC article 3(1))
      Given Saida is under eighteen years old and without parents or a guardian
      And Saida was removed or was to be removed from the country
        | by    | <by>    |
        | form  | <form>  |
        | stage | <stage> |
      When the facts are assessed
      Then CRC article 3(1) <outcome>: child alone turned away or removed without being looked at as a child

      Examples:
        | by                           | form                                | stage       | outcome                |
        | border or migration officers | rejection at the border             | carried out | is potentially engaged |
        | border or migration officers | being turned back at sea            | carried out | is potentially engaged |
        | border or migration officers | a transfer without formal procedure | carried out | is potentially engaged |
        | border or migration officers | rejection at the border             | ordered     | is potentially engaged |
        | border or migration officers | rejection at the border             | unknown     | is undetermined        |
        | unknown                      | rejection at the border             | carried out | is undetermined        |
        | border or migration officers | expulsion or deportation            | carried out | is undetermined        |

    Scenario: Measure against a parent without a look at the child
      Given Rustam is a person in the case
      And a decision was taken that affects Rustam as a child
        | by                      | a court                    |
        | matter                  | a measure against a parent |
        | best interests examined | no                         |
      When the facts are assessed
      Then CRC article 3(1) is potentially engaged for Rustam: measure against a parent without a look at the child
      And with CRC General Comment No. 14, paragraphs 19 and 20
      And it is primary
      And no limit is shown

    Scenario Outline: Measure against a parent without a look at the child turns on who acted, what was decided on and whether the best interests were examined
      Given Rustam is a person in the case
      And a decision was taken that affects Rustam as a child
        | by                      | <by>                      |
        | matter                  | <matter>                  |
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then CRC article 3(1) <outcome>: measure against a parent without a look at the child

      Examples:
        | by        | matter                     | best interests examined | outcome                |
        | a court   | a measure against a parent | no                      | is potentially engaged |
        | a court   | a measure against a parent | in part                 | is potentially engaged |
        | a court   | a measure against a parent | yes                     | is not engaged         |
        | a court   | schooling                  | no                      | is not engaged         |
        | a company | a measure against a parent | no                      | is not engaged         |
        | a court   | a measure against a parent | unknown                 | is undetermined        |
        | a court   | unknown                    | no                      | is undetermined        |
        | unknown   | a measure against a parent | no                      | is undetermined        |

  Rule: Article 6(1): Each child has an inherent right to life

    Scenario: Child held abroad whom the own State could help and does not
      Given Zarina is under eighteen years old and a citizen of the State
      And Zarina was deprived of liberty
        | by     | an armed group |
        | abroad | yes            |
      And as regards protection for Zarina
        | given | no         |
        | by    | a ministry |
      When the facts are assessed
      Then CRC article 6(1) is potentially engaged for Zarina: child held abroad whom the own State could help and does not
      And with CRC General Comment No. 16, paragraph 39
      And with HRC General Comment No. 31, paragraph 10
      And with HRC General Comment No. 36, paragraphs 22 and 63
      And it is supporting
      And no limit is shown

    Scenario Outline: Child held abroad whom the own State could help and does not: what decides it
      Given Zarina is <who>
      And Zarina was deprived of liberty
        | by     | an armed group |
        | abroad | <abroad>       |
      And as regards protection for Zarina
        | given | <given> |
        | by    | <by>    |
      When the facts are assessed
      Then CRC article 6(1) <outcome>: child held abroad whom the own State could help and does not

      Examples:
        | who                                                 | abroad | given   | by         | outcome                |
        | under eighteen years old and a citizen of the State | yes    | in part | a ministry | is potentially engaged |
        | under eighteen years old and a citizen of the State | no     | no      | a ministry | is not engaged         |
        | under eighteen years old and a citizen of the State | yes    | yes     | a ministry | is not engaged         |
        | under eighteen years old and a migrant              | yes    | no      | a ministry | is not engaged         |
        | under eighteen years old and a citizen of the State | yes    | no      | unknown    | is undetermined        |

    Scenario: Child held abroad whom the own State could help and does not: what happened to somebody else is not enough
      Given Zarina is a person in the case
      And Dilbar is under eighteen years old and a citizen of the State
      And Dilbar was deprived of liberty
        | by     | an armed group |
        | abroad | yes            |
      And as regards protection for Zarina
        | given | no         |
        | by    | a ministry |
      When the facts are assessed
      Then CRC article 6(1) is not engaged: child held abroad whom the own State could help and does not

    Scenario: Child held abroad whom the own State could help and does not: what happened to somebody else is not enough (CRC article 6(1))
      Given Zarina is under eighteen years old and a citizen of the State
      And Dilbar is eighteen years old or more and a citizen of the State
      And Dilbar was deprived of liberty
        | by     | an armed group |
        | abroad | yes            |
      And as regards protection for Dilbar
        | given | no         |
        | by    | a ministry |
      When the facts are assessed
      Then CRC article 6(1) is not engaged: child held abroad whom the own State could help and does not

    Scenario: Child held abroad whom the own State could help and does not: where the protection concerns an eviction
      Given Zarina is under eighteen years old and a citizen of the State
      And Zarina was deprived of liberty
        | by     | an armed group |
        | abroad | yes            |
      And Zarina was or was to be put out of the home, called the eviction
      And as regards protection for Zarina
        | about | the eviction |
        | given | no           |
        | by    | a ministry   |
      When the facts are assessed
      Then CRC article 6(1) is not engaged: child held abroad whom the own State could help and does not

    Scenario: Child to be returned to where life is in danger (CRC article 6(1))
      Given Rustam is under eighteen years old
      And Rustam was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | loss of life                 |
      When the facts are assessed
      Then CRC article 6(1) is potentially engaged for Rustam: child to be returned to where life is in danger
      And with CRC General Comment No. 6, paragraph 27
      And with CMW General Comment No. 3 / CRC General Comment No. 22, paragraph 46
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child to be returned to where life is in danger turns on who the person is, who acted, the stage and the danger feared (CRC article 6(1))
      Given Rustam is <who>
      And Rustam was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRC article 6(1) <outcome>: child to be returned to where life is in danger

      Examples:
        | who                        | by                           | stage       | risk         | outcome                |
        | under eighteen years old   | border or migration officers | requested   | loss of life | is potentially engaged |
        | under eighteen years old   | border or migration officers | carried out | loss of life | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | torture      | is not engaged         |
        | eighteen years old or more | border or migration officers | ordered     | loss of life | is not engaged         |
        | under eighteen years old   | border or migration officers | unknown     | loss of life | is undetermined        |
        | under eighteen years old   | unknown                      | ordered     | loss of life | is undetermined        |

    Scenario: Child to be returned to where life is in danger: what happened to somebody else is not enough (CRC article 6(1))
      Given Rustam is under eighteen years old
      And Nurlan is eighteen years old or more
      And Nurlan was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | loss of life                 |
      When the facts are assessed
      Then CRC article 6(1) is not engaged: child to be returned to where life is in danger

    Scenario: Girl made to carry on a pregnancy after rape or at the risk of her life
      Given Asel is under eighteen years old
      And as regards the pregnancy of Asel
        | form       | a termination was denied |
        | after rape | yes                      |
      When the facts are assessed
      Then CRC article 6(1) is potentially engaged for Asel: girl made to carry on a pregnancy after rape or at the risk of her life
      And with HRC General Comment No. 36, paragraph 8
      And it is supporting
      And no limit is shown

    Scenario Outline: Girl made to carry on a pregnancy after rape or at the risk of her life: what decides it
      Given Asel is <who>
      And as regards the pregnancy of Asel
        | form         | <form>         |
        | after rape   | <after rape>   |
        | life at risk | <life at risk> |
      When the facts are assessed
      Then CRC article 6(1) <outcome>: girl made to carry on a pregnancy after rape or at the risk of her life

      Examples:
        | who                        | form                                           | after rape | life at risk | outcome                |
        | under eighteen years old   | the pregnancy had to be carried on             | yes        | unknown      | is potentially engaged |
        | under eighteen years old   | a foetus that could not live had to be carried | yes        | unknown      | is potentially engaged |
        | under eighteen years old   | the pregnancy had to be carried on             | unknown    | yes          | is potentially engaged |
        | under eighteen years old   | a foetus that could not live had to be carried | unknown    | yes          | is potentially engaged |
        | under eighteen years old   | contraception or its information was denied    | yes        | yes          | is not engaged         |
        | eighteen years old or more | a termination was denied                       | yes        | unknown      | is not engaged         |
        | under eighteen years old   | a termination was denied                       | unknown    | unknown      | is undetermined        |

    Scenario: Girl made to carry on a pregnancy after rape or at the risk of her life: what happened to somebody else is not enough
      Given Asel is under eighteen years old
      And Gulnara is eighteen years old or more
      And as regards the pregnancy of Gulnara
        | form       | a termination was denied |
        | after rape | yes                      |
      When the facts are assessed
      Then CRC article 6(1) is not engaged: girl made to carry on a pregnancy after rape or at the risk of her life

  Rule: Article 6(2): Ensure children's survival and development as far as possible

    Scenario: Child to be returned to where life is in danger
      Given Kamila is under eighteen years old
      And Kamila was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | loss of life                 |
      When the facts are assessed
      Then CRC article 6(2) is potentially engaged for Kamila: child to be returned to where life is in danger
      And with CRC General Comment No. 6, paragraphs 23 and 27
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child to be returned to where life is in danger turns on who the person is, who acted, the stage and the danger feared
      Given Kamila is <who>
      And Kamila was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRC article 6(2) <outcome>: child to be returned to where life is in danger

      Examples:
        | who                        | by                           | stage       | risk         | outcome                |
        | under eighteen years old   | border or migration officers | requested   | loss of life | is potentially engaged |
        | under eighteen years old   | border or migration officers | carried out | loss of life | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | torture      | is not engaged         |
        | eighteen years old or more | border or migration officers | ordered     | loss of life | is not engaged         |
        | under eighteen years old   | border or migration officers | unknown     | loss of life | is undetermined        |
        | under eighteen years old   | unknown                      | ordered     | loss of life | is undetermined        |

    Scenario: Child to be returned to where life is in danger: what happened to somebody else is not enough
      Given Kamila is under eighteen years old
      And Yana is eighteen years old or more
      And Yana was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | loss of life                 |
      When the facts are assessed
      Then CRC article 6(2) is not engaged: child to be returned to where life is in danger

    Scenario: Girl to be returned to mutilation, forced marriage or trafficking
      Given Iman is under eighteen years old and a woman
      And Iman was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      When the facts are assessed
      Then CRC article 6(2) is potentially engaged for Iman: girl to be returned to mutilation, forced marriage or trafficking
      And with CRC General Comment No. 6, paragraph 27
      And with CEDAW General Recommendation No. 32, paragraph 25
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Girl to be returned to mutilation, forced marriage or trafficking turns on who the person is, who acted, the stage and the danger feared
      Given Iman is <who>
      And Iman was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRC article 6(2) <outcome>: girl to be returned to mutilation, forced marriage or trafficking

      Examples:
        | who                                    | by                           | stage       | risk                  | outcome                |
        | under eighteen years old and a woman   | border or migration officers | ordered     | violence by relatives | is potentially engaged |
        | under eighteen years old and a woman   | border or migration officers | ordered     | exploitation          | is potentially engaged |
        | under eighteen years old and a woman   | border or migration officers | requested   | genital mutilation    | is potentially engaged |
        | under eighteen years old and a woman   | border or migration officers | carried out | genital mutilation    | is potentially engaged |
        | under eighteen years old and a woman   | agents of another State      | ordered     | genital mutilation    | is not engaged         |
        | eighteen years old or more and a woman | border or migration officers | ordered     | genital mutilation    | is not engaged         |
        | under eighteen years old               | border or migration officers | ordered     | genital mutilation    | is not engaged         |
        | under eighteen years old and a woman   | border or migration officers | ordered     | unknown               | is undetermined        |
        | under eighteen years old and a woman   | border or migration officers | unknown     | genital mutilation    | is undetermined        |

    Scenario: Girl to be returned to mutilation, forced marriage or trafficking: what happened to somebody else is not enough
      Given Iman is under eighteen years old and a woman
      And Umut is under eighteen years old and a man
      And Umut was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      When the facts are assessed
      Then CRC article 6(2) is not engaged: girl to be returned to mutilation, forced marriage or trafficking

  Rule: Article 4: States take all suitable measures that give effect to these rights

    Scenario Outline: No law that gives effect to a right of the child turns on who the person is and what was done
      Given Damir is <who>
      And a law or policy concerns the rights of Damir
        | step | <step> |
      When the facts are assessed
      Then CRC article 4 <outcome>: no law that gives effect to a right of the child

      Examples:
        | who                        | step                                       | outcome                |
        | under eighteen years old   | absence of a law that guarantees the right | is potentially engaged |
        | eighteen years old or more | absence of a law that guarantees the right | is not engaged         |
        | under eighteen years old   | unknown                                    | is undetermined        |

  Rule: Article 7(1): Child is registered at once after birth, with name, chance of nationality and, if possible, parental knowledge and care

    Scenario: Birth of a child not registered
      Given Dilnoza is under eighteen years old
      And as regards the civil status of Dilnoza
        | birth registered | no |
      When the facts are assessed
      Then CRC article 7(1) is potentially engaged for Dilnoza: birth of a child not registered
      And with CRC article 8(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Birth of a child not registered turns on who the person is and whether the birth was registered
      Given Dilnoza is <who>
      And as regards the civil status of Dilnoza
        | birth registered | <birth registered> |
      When the facts are assessed
      Then CRC article 7(1) <outcome>: birth of a child not registered

      Examples:
        | who                        | birth registered | outcome                |
        | under eighteen years old   | no               | is potentially engaged |
        | under eighteen years old   | yes              | is not engaged         |
        | eighteen years old or more | no               | is not engaged         |
        | under eighteen years old   | unknown          | is undetermined        |

  Rule: Article 7(2): Implement these rights under national law and international obligations, above all where statelessness threatens

    Scenario: Child left without nationality
      Given Umida is under eighteen years old
      And a measure concerns the nationality or residence status of Umida
        | by               | a ministry             |
        | form             | refusal of nationality |
        | leaves stateless | yes                    |
      When the facts are assessed
      Then CRC article 7(2) is potentially engaged for Umida: child left without nationality
      And it is primary
      And the limit "the child has, or can acquire, a nationality elsewhere" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child left without nationality turns on who the person is, who acted, the form it took and whether it leaves the person stateless
      Given Jamila is <who>
      And a measure concerns the nationality or residence status of Jamila
        | by               | <by>               |
        | form             | <form>             |
        | leaves stateless | <leaves stateless> |
      When the facts are assessed
      Then CRC article 7(2) <outcome>: child left without nationality

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
      Given Jamila is under eighteen years old
      And Vera is eighteen years old or more
      And a measure concerns the nationality or residence status of Vera
        | by   | a ministry                       |
        | form | a child left without nationality |
      When the facts are assessed
      Then CRC article 7(2) is not engaged: child left without nationality

    Scenario: Child without a nationality
      Given Timur is under eighteen years old
      And as regards the civil status of Timur
        | nationality held | no |
      When the facts are assessed
      Then CRC article 7(2) is potentially engaged for Timur: child without a nationality
      And with CRC article 7(1)
      And it is primary
      And the limit "the child has, or can acquire, a nationality elsewhere" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child without a nationality turns on who the person is and whether a nationality is held
      Given Timur is <who>
      And as regards the civil status of Timur
        | nationality held | <nationality held> |
      When the facts are assessed
      Then CRC article 7(2) <outcome>: child without a nationality

      Examples:
        | who                        | nationality held | outcome                |
        | under eighteen years old   | no               | is potentially engaged |
        | under eighteen years old   | yes              | is not engaged         |
        | eighteen years old or more | no               | is not engaged         |
        | under eighteen years old   | unknown          | is undetermined        |

  Rule: Article 8(1): Respect the child's right to keep identity: nationality, name and family ties, free from unlawful interference

    Scenario: Age assessed without safeguards (2)
      Given Emil is a person in the case
      And the age of Emil was assessed
        | documents accepted | no |
      When the facts are assessed
      Then CRC article 8(1) is potentially engaged for Emil: age assessed without safeguards
      And with CRC General Comment No. 6, paragraph 31
      And it is supporting
      And no limit is shown

    Scenario Outline: Age assessed without safeguards: what decides it (CRC article 8(1))
      Given Gulnara is a person in the case
      And the age of Gulnara was assessed
        | benefit of doubt   | <benefit of doubt>   |
        | guardian named     | <guardian named>     |
        | method             | <method>             |
        | documents accepted | <documents accepted> |
        | appeal possible    | <appeal possible>    |
      When the facts are assessed
      Then CRC article 8(1) <outcome>: age assessed without safeguards

      Examples:
        | benefit of doubt | guardian named | method                     | documents accepted | appeal possible | outcome                |
        | no               | unknown        | unknown                    | unknown            | unknown         | is potentially engaged |
        | unknown          | no             | unknown                    | unknown            | unknown         | is potentially engaged |
        | unknown          | unknown        | an X-ray of bones or teeth | unknown            | unknown         | is potentially engaged |
        | yes              | yes            | documents                  | yes                | unknown         | is undetermined        |
        | yes              | yes            | unknown                    | yes                | yes             | is undetermined        |

    Scenario: Child recorded with another age, or papers on age set aside
      Given Zarina is under eighteen years old
      And the age of Zarina was assessed
        | wrong record | yes |
      When the facts are assessed
      Then CRC article 8(1) is potentially engaged for Zarina: child recorded with another age, or papers on age set aside
      And with CRC General Comment No. 6, paragraph 31
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraph 4
      And it is primary
      And no limit is shown

    Scenario Outline: Child recorded with another age, or papers on age set aside turns on who the person is and whether the record is wrong
      Given Zarina is <who>
      And the age of Zarina was assessed
        | wrong record | <wrong record> |
      When the facts are assessed
      Then CRC article 8(1) <outcome>: child recorded with another age, or papers on age set aside

      Examples:
        | who                        | wrong record | outcome                |
        | under eighteen years old   | yes          | is potentially engaged |
        | eighteen years old or more | yes          | is not engaged         |
        | under eighteen years old   | no           | is undetermined        |

  Rule: Article 9(1): No separation from parents against their will, unless competent authorities under court review find it lawfully necessary for the child

    Scenario: Child separated from a parent
      Given Madina is under eighteen years old
      And a decision was taken that affects Madina as a child
        | by               | a court |
        | separates family | yes     |
      When the facts are assessed
      Then CRC article 9(1) is potentially engaged for Madina: child separated from a parent
      And with CRC article 3(1)
      And it is primary
      And the limit "separation from a parent that is necessary for the best interests of the child" is shown as not invoked
      And no other limit is shown

    Scenario: Child separated from a parent: the State may argue separation from a parent that is necessary for the best interests of the child
      Given Madina is under eighteen years old
      And a decision was taken that affects Madina as a child
        | by               | a court |
        | separates family | yes     |
      When the facts are assessed
      Then CRC article 9(1) is potentially engaged for Madina: child separated from a parent
      And the limit "separation from a parent that is necessary for the best interests of the child" is shown as not invoked
      And the test of "separation from a parent that is necessary for the best interests of the child" has these limbs
        | law       | decided by competent authorities under law and procedure, subject to review by a court             |
        | necessity | necessary for the best interests of this child, as with abuse or neglect or parents who live apart |
      Given the authorities explained what was done to Madina
        | with | the interests of the child required it |
      When the facts are assessed again
      Then CRC article 9(1) is potentially engaged for Madina: child separated from a parent
      And the limit "separation from a parent that is necessary for the best interests of the child" is shown as invoked by the justification

    Scenario Outline: Child separated from a parent turns on who acted and whether it separates the child from a parent
      Given Olim is a person in the case
      And a decision was taken that affects Olim as a child
        | by               | <by>               |
        | separates family | <separates family> |
      When the facts are assessed
      Then CRC article 9(1) <outcome>: child separated from a parent

      Examples:
        | by      | separates family | outcome                |
        | a court | yes              | is potentially engaged |
        | a court | no               | is not engaged         |
        | unknown | yes              | is undetermined        |

    Scenario Outline: Child separated from a parent, with a separation of a family, turns on whether a child is kept from a parent
      Given Olim is a person in the case
      And Olim was kept apart from close relatives
        | by              | a court           |
        | child concerned | <child concerned> |
      When the facts are assessed
      Then CRC article 9(1) <outcome>: child separated from a parent

      Examples:
        | child concerned | outcome                |
        | yes             | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Child separated from a parent: not where relatives, and no authority, keep the child away
      Given Olim is a person in the case
      And Olim was kept apart from close relatives
        | by              | members of the family or community |
        | child concerned | yes                                |
      And a decision was taken that affects Olim as a child
        | by               | members of the family or community |
        | separates family | yes       |
      When the facts are assessed
      Then CRC article 9(1) is not engaged: child separated from a parent

    Scenario: Child to be separated from a parent, best interests not examined (2)
      Given Uljan is under eighteen years old
      And a decision was taken that affects Uljan as a child
        | by                      | a court |
        | separates family        | yes     |
        | best interests examined | no      |
      When the facts are assessed
      Then CRC article 9(1) is potentially engaged for Uljan: child to be separated from a parent, best interests not examined
      And with CRC General Comment No. 14, paragraph 58
      And it is primary
      And no limit is shown

    Scenario Outline: Child to be separated from a parent, best interests not examined: what decides it (CRC article 9(1))
      Given Nurlan is a person in the case
      And a decision was taken that affects Nurlan as a child
        | by                      | <by>                      |
        | separates family        | <separates family>        |
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then CRC article 9(1) <outcome>: child to be separated from a parent, best interests not examined

      Examples:
        | by        | separates family | best interests examined | outcome                |
        | a court   | yes              | no                      | is potentially engaged |
        | a court   | yes              | yes                     | is not engaged         |
        | a court   | no               | no                      | is not engaged         |
        | a company | yes              | no                      | is not engaged         |

    Scenario: Parent of a child to be expelled
      Given Farid is under eighteen years old
      And Madina is a person in the case
      And Farid is a child of Madina
      And Madina was removed or was to be removed from the country
        | by                    | border or migration officers |
        | stage                 | ordered                      |
        | separated from family | yes                          |
      When the facts are assessed
      Then CRC article 9(1) is potentially engaged for Farid: parent of a child to be expelled
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraphs 28 and 29
      And with CRC General Comment No. 14, paragraphs 60 and 61
      And it is primary
      And the limit "separation from a parent that is necessary for the best interests of the child" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Parent of a child to be expelled turns on who acted, the stage and whether the family is separated
      Given Farid is under eighteen years old
      And Madina is a person in the case
      And Farid is a child of Madina
      And Madina was removed or was to be removed from the country
        | by                    | <by>                    |
        | stage                 | <stage>                 |
        | separated from family | <separated from family> |
      When the facts are assessed
      Then CRC article 9(1) <outcome>: parent of a child to be expelled

      Examples:
        | by                           | stage       | separated from family | outcome                |
        | border or migration officers | ordered     | yes                   | is potentially engaged |
        | border or migration officers | carried out | yes                   | is potentially engaged |
        | border or migration officers | ordered     | no                    | is not engaged         |
        | border or migration officers | ordered     | unknown               | is not engaged         |
        | border or migration officers | feared      | yes                   | is not engaged         |
        | agents of another State      | ordered     | yes                   | is not engaged         |
        | border or migration officers | unknown     | yes                   | is undetermined        |
        | unknown                      | ordered     | yes                   | is undetermined        |

  Rule: Article 9(3): A separated child may keep up personal ties and regular direct contact with each parent

    Scenario: A child's contact with a parent in custody
      Given Gulnara is under eighteen years old
      And Gulnara is a child of Daniyar
      And as regards contact of Daniyar in custody with the family
        | relative | Gulnara |
        | allowed  | no      |
      When the facts are assessed
      Then CRC article 9(3) is potentially engaged for Gulnara: a child's contact with a parent in custody
      And with CRC article 3(1)
      And with ICCPR article 24(1)
      And with Bangkok Rules, rule 28
      And it is supporting
      And the limit "contact with a parent that is contrary to the best interests of the child" is shown as not invoked
      And no other limit is shown

    Scenario: A child's contact with a parent in custody: the State may argue contact with a parent that is contrary to the best interests of the child
      Given Gulnara is under eighteen years old
      And Gulnara is a child of Daniyar
      And as regards contact of Daniyar in custody with the family
        | relative | Gulnara |
        | allowed  | no      |
      When the facts are assessed
      Then CRC article 9(3) is potentially engaged for Gulnara: a child's contact with a parent in custody
      And the limit "contact with a parent that is contrary to the best interests of the child" is shown as not invoked
      And the test of "contact with a parent that is contrary to the best interests of the child" has these limbs
        | interests | contact is contrary to the best interests of this child |
      Given the authorities explained what was done to Gulnara
        | with | the interests of the child required it |
      When the facts are assessed again
      Then CRC article 9(3) is potentially engaged for Gulnara: a child's contact with a parent in custody
      And the limit "contact with a parent that is contrary to the best interests of the child" is shown as invoked by the justification

    Scenario: A child's contact with a parent in custody: where it is somebody else who is under eighteen years old
      Given Umut is a person in the case
      And Sasha is a person in the case
      And Dana is under eighteen years old
      And Dana is a child of Umut
      And as regards contact of Sasha in custody with the family
        | relative | Dana |
        | allowed  | no   |
      When the facts are assessed
      Then CRC article 9(3) is not engaged: a child's contact with a parent in custody

    Scenario: A child's contact with a parent in custody: what happened to somebody else is not enough (CRC article 9(3))
      Given Umut is a person in the case
      And Sasha is a person in the case
      And Dana is under eighteen years old
      And Umut is a child of Sasha
      And as regards contact of Sasha in custody with the family
        | relative | Dana |
        | allowed  | no   |
      When the facts are assessed
      Then CRC article 9(3) is not engaged: a child's contact with a parent in custody

    Scenario Outline: A child's contact with a parent in custody turns on whether contact was allowed
      Given Sasha is under eighteen years old
      And Sasha is a child of Umut
      And as regards contact of Umut in custody with the family
        | relative | Sasha     |
        | allowed  | <allowed> |
      When the facts are assessed
      Then CRC article 9(3) <outcome>: a child's contact with a parent in custody

      Examples:
        | allowed | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: A child's contact with a parent in custody: where it is somebody else who is eighteen years old or more
      Given Umut is under eighteen years old
      And Sasha is a person in the case
      And Dana is eighteen years old or more
      And Dana is a child of Sasha
      And as regards contact of Sasha in custody with the family
        | relative | Dana |
        | allowed  | no   |
      When the facts are assessed
      Then CRC article 9(3) is not engaged: a child's contact with a parent in custody

    Scenario: Contact of a child and a parent refused (CRC article 9(3))
      Given Nurlan is a person in the case
      And the marriage or family life of Nurlan was interfered with
        | by   | a court                         |
        | form | refusal of contact with a child |
      When the facts are assessed
      Then CRC article 9(3) is potentially engaged for Nurlan: contact of a child and a parent refused
      And with CRC General Comment No. 14, paragraphs 60, 65 and 70
      And it is primary
      And the limit "contact with a parent that is contrary to the best interests of the child" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Contact of a child and a parent refused turns on who acted and the form it took
      Given Nurlan is a person in the case
      And the marriage or family life of Nurlan was interfered with
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then CRC article 9(3) <outcome>: contact of a child and a parent refused

      Examples:
        | by      | form                            | outcome                |
        | a court | refusal of contact with a child | is potentially engaged |
        | a court | unknown                         | is undetermined        |
        | unknown | refusal of contact with a child | is undetermined        |

  Rule: Article 10(1): Family reunification requests are handled positively, humanely and fast, without reprisal for applicants or relatives

    Scenario: Reunification of a child and a parent refused
      Given Saida is under eighteen years old
      And the marriage or family life of Saida was interfered with
        | by   | a ministry                      |
        | form | refusal of family reunification |
      When the facts are assessed
      Then CRC article 10(1) is potentially engaged for Saida: reunification of a child and a parent refused
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraphs 32 and 33
      And with CRC General Comment No. 6, paragraph 83
      And with CRC General Comment No. 14, paragraph 66
      And it is primary
      And no limit is shown

    Scenario Outline: Reunification of a child and a parent refused turns on who acted and the form it took
      Given Saida is under eighteen years old
      And the marriage or family life of Saida was interfered with
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then CRC article 10(1) <outcome>: reunification of a child and a parent refused

      Examples:
        | by                                 | form                            | outcome                |
        | a ministry                         | refusal of family reunification | is potentially engaged |
        | a ministry                         | refusal of a marriage           | is not engaged         |
        | members of the family or community | refusal of family reunification | is not engaged         |

    Scenario: Reunification of a child and a parent refused: also where two people are concerned
      Given Saida is under eighteen years old
      And Saida is a child of Nargiza
      And the marriage or family life of Nargiza was interfered with
        | by   | a ministry                      |
        | form | refusal of family reunification |
      When the facts are assessed
      Then CRC article 10(1) is potentially engaged: reunification of a child and a parent refused

    Scenario: Reunification of a child and a parent refused: what happened to somebody else is not enough (CRC article 10(1))
      Given Saida is under eighteen years old
      And Nargiza is a person in the case
      And Aigul is eighteen years old or more
      And Saida is a child of Nargiza
      And the marriage or family life of Aigul was interfered with
        | by   | a ministry                      |
        | form | refusal of family reunification |
      When the facts are assessed
      Then CRC article 10(1) is not engaged: reunification of a child and a parent refused

    Scenario: Reunification of a child and a parent refused: what happened to somebody else is not enough (3)
      Given Saida is eighteen years old or more
      And Nargiza is eighteen years old or more
      And Aigul is under eighteen years old
      And Saida is a child of Nargiza
      And the marriage or family life of Nargiza was interfered with
        | by   | a ministry                      |
        | form | refusal of family reunification |
      When the facts are assessed
      Then CRC article 10(1) is not engaged: reunification of a child and a parent refused

  Rule: Article 10(2): A child with parents in different States keeps in contact; child and parents may leave any country and enter their own

    Scenario: Child or parent kept from a journey to each other
      Given Umida is under eighteen years old
      And Umida was kept from moving freely
        | by       | border guards                |
        | form     | a ban on leaving the country |
        | trip for | seeing relatives             |
      When the facts are assessed
      Then CRC article 10(2) is potentially engaged for Umida: child or parent kept from a journey to each other
      And with CRC article 10(1)
      And it is primary
      And the limit "restriction of the right to leave a country under article 10(2)" is shown as not invoked

    Scenario: Child or parent kept from a journey to each other: the State may argue restriction of the right to leave a country under article 10(2)
      Given Umida is under eighteen years old
      And Umida was kept from moving freely, called the exit ban
        | by       | border guards                |
        | form     | a ban on leaving the country |
        | trip for | seeing relatives             |
      When the facts are assessed
      Then CRC article 10(2) is potentially engaged for Umida: child or parent kept from a journey to each other
      And the limit "restriction of the right to leave a country under article 10(2)" is shown as not invoked
      And the test of "restriction of the right to leave a country under article 10(2)" has these limbs
        | law          | prescribed by law                                                                               |
        | aim          | necessary for national security, public order, public health or morals, or the rights of others |
        | other-rights | consistent with the other rights of the Convention                                              |
      Given the exit ban is told otherwise
        | ground             | public order |
        | legal basis stated | yes          |
      When the facts are assessed again
      Then CRC article 10(2) is potentially engaged for Umida: child or parent kept from a journey to each other
      And the limit "restriction of the right to leave a country under article 10(2)" is shown as invoked by the exit ban
      And on "law" the facts say of the exit ban, legal basis stated: a legal basis was stated

    Scenario Outline: Child or parent kept from a journey to each other turns on who acted, the form it took and what the journey was for
      Given Umida is <who>
      And Umida was kept from moving freely
        | by       | <by>       |
        | form     | <form>     |
        | trip for | <trip for> |
      When the facts are assessed
      Then CRC article 10(2) <outcome>: child or parent kept from a journey to each other

      Examples:
        | who                        | by                         | form                         | trip for                | outcome                |
        | under eighteen years old   | border guards              | a ban on leaving the country | seeing relatives        | is potentially engaged |
        | under eighteen years old   | a known private individual | a ban on leaving the country | seeing relatives        | is not engaged         |
        | under eighteen years old   | border guards              | a curfew                     | seeing relatives        | is not engaged         |
        | under eighteen years old   | border guards              | unknown                      | seeing relatives        | is undetermined        |
        | under eighteen years old   | border guards              | a ban on leaving the country | a conference or meeting | is not engaged         |
        | eighteen years old or more | border guards              | a ban on leaving the country | seeing relatives        | is not engaged         |

  Rule: Article 12(2): The child must be heard in proceedings affecting them, directly or through a representative

    Scenario: Age assessed without a representative
      Given Emil is a person in the case
      And the age of Emil was assessed
        | guardian named | no |
      When the facts are assessed
      Then CRC article 12(2) is potentially engaged for Emil: age assessed without a representative
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraphs 4 and 17
      And it is supporting
      And no limit is shown

    Scenario Outline: Age assessed without a representative turns on whether a guardian or representative was named
      Given Madina is a person in the case
      And the age of Madina was assessed
        | guardian named | <guardian named> |
      When the facts are assessed
      Then CRC article 12(2) <outcome>: age assessed without a representative

      Examples:
        | guardian named | outcome                |
        | no             | is potentially engaged |
        | yes            | is not engaged         |

    Scenario: Child not heard
      Given Madina is under eighteen years old
      And a decision was taken that affects Madina as a child
        | by          | a court |
        | child heard | no      |
      When the facts are assessed
      Then CRC article 12(2) is potentially engaged for Madina: child not heard
      And with CRC article 12(1)
      And with CRC General Comment No. 12, paragraphs 26, 28 and 21
      And with CRC General Comment No. 14, paragraph 43
      And with CRC General Comment No. 14, paragraph 44
      And with CRC General Comment No. 12, paragraph 45
      And it is primary
      And no limit is shown

    Scenario Outline: Child not heard turns on who acted and whether the child was heard
      Given Asel is a person in the case
      And a decision was taken that affects Asel as a child
        | by          | <by>          |
        | child heard | <child heard> |
      When the facts are assessed
      Then CRC article 12(2) <outcome>: child not heard

      Examples:
        | by        | child heard | outcome                |
        | a court   | no          | is potentially engaged |
        | a court   | yes         | is not engaged         |
        | a company | no          | is not engaged         |

    Scenario: Child not heard on removal or residence
      Given Ulan is a migrant
      And a decision was taken that affects Ulan as a child
        | by          | a ministry           |
        | matter      | removal or residence |
        | child heard | no                   |
      When the facts are assessed
      Then CRC article 12(2) is potentially engaged for Ulan: child not heard on removal or residence
      And with CRC General Comment No. 12, paragraph 123
      And it is primary
      And no limit is shown

    Scenario Outline: Child not heard on removal or residence turns on who the person is, who acted, what was decided and whether the child was heard
      Given Asel is <who>
      And a decision was taken that affects Asel as a child
        | by          | <by>          |
        | matter      | <matter>      |
        | child heard | <child heard> |
      When the facts are assessed
      Then CRC article 12(2) <outcome>: child not heard on removal or residence

      Examples:
        | who                    | by         | matter               | child heard | outcome                |
        | a migrant              | a ministry | removal or residence | no          | is potentially engaged |
        | a migrant              | a ministry | removal or residence | yes         | is not engaged         |
        | a migrant              | a ministry | schooling            | no          | is not engaged         |
        | a migrant              | a company  | removal or residence | no          | is not engaged         |
        | a citizen of the State | a ministry | removal or residence | no          | is not engaged         |

    Scenario: Child not heard on removal or residence: what happened to somebody else is not enough
      Given Asel is a migrant
      And Gulnara is a citizen of the State
      And a decision was taken that affects Gulnara as a child
        | by          | a ministry           |
        | matter      | removal or residence |
        | child heard | no                   |
      When the facts are assessed
      Then CRC article 12(2) is not engaged: child not heard on removal or residence

    Scenario: Child placed in care without being heard
      Given Daniyar is under eighteen years old
      And a decision was taken that affects Daniyar as a child
        | by          | a court           |
        | matter      | placement in care |
        | child heard | no                |
      When the facts are assessed
      Then CRC article 12(2) is potentially engaged for Daniyar: child placed in care without being heard
      And with CRC General Comment No. 12, paragraphs 53 and 54
      And it is supporting
      And no limit is shown

    Scenario Outline: Child placed in care without being heard turns on who acted, what was decided and whether the child was heard
      Given Vera is a person in the case
      And a decision was taken that affects Vera as a child
        | by          | <by>          |
        | matter      | <matter>      |
        | child heard | <child heard> |
      When the facts are assessed
      Then CRC article 12(2) <outcome>: child placed in care without being heard

      Examples:
        | by        | matter            | child heard | outcome                |
        | a court   | placement in care | no          | is potentially engaged |
        | a court   | placement in care | yes         | is not engaged         |
        | a court   | schooling         | no          | is not engaged         |
        | a company | placement in care | no          | is not engaged         |

  Rule: Article 13(1): Children may seek, receive and share information and ideas across borders in any medium

    Scenario: Girl refused care in pregnancy or made to carry it on
      Given Sitora is under eighteen years old
      And as regards the pregnancy of Sitora
        | form | a termination was denied |
      When the facts are assessed
      Then CRC article 13(1) is potentially engaged for Sitora: girl refused care in pregnancy or made to carry it on
      And with CEDAW General Recommendation No. 31 / CRC General Comment No. 18, paragraph 68
      And with CRC General Comment No. 20, paragraphs 59 and 60
      And it is supporting
      And no limit is shown

    Scenario Outline: Girl refused care in pregnancy or made to carry it on turns on who the person is and the form it took
      Given Sitora is <who>
      And as regards the pregnancy of Sitora
        | form | <form> |
      When the facts are assessed
      Then CRC article 13(1) <outcome>: girl refused care in pregnancy or made to carry it on

      Examples:
        | who                        | form                                           | outcome                |
        | under eighteen years old   | the pregnancy had to be carried on             | is potentially engaged |
        | under eighteen years old   | a foetus that could not live had to be carried | is potentially engaged |
        | under eighteen years old   | suspicion after a miscarriage                  | is potentially engaged |
        | under eighteen years old   | loss of school or work because of pregnancy    | is not engaged         |
        | eighteen years old or more | a termination was denied                       | is not engaged         |

    Scenario: Girl refused care in pregnancy or made to carry it on: what happened to somebody else is not enough
      Given Sitora is under eighteen years old
      And Rano is eighteen years old or more
      And as regards the pregnancy of Rano
        | form | a termination was denied |
      When the facts are assessed
      Then CRC article 13(1) is not engaged: girl refused care in pregnancy or made to carry it on

  Rule: Article 16(1): No arbitrary or unlawful interference with a child's private life, family, home or correspondence

    Scenario: Search of the home of a child
      Given Nargiza is under eighteen years old
      And Kamila is a relative of Nargiza
      And the premises of Kamila were searched
        | by               | police officers |
        | children present | yes             |
      When the facts are assessed
      Then CRC article 16(1) is potentially engaged for Nargiza: search of the home of a child
      And with CRC article 16(2)
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Search of the home of a child turns on who acted and whether children were present
      Given Farid is under eighteen years old
      And Viktor is a relative of Farid
      And the premises of Viktor were searched
        | by               | <by>               |
        | children present | <children present> |
      When the facts are assessed
      Then CRC article 16(1) <outcome>: search of the home of a child

      Examples:
        | by              | children present | outcome                |
        | police officers | yes              | is potentially engaged |
        | police officers | no               | is not engaged         |
        | unknown         | yes              | is undetermined        |

    Scenario: Search of the home of a child: where it is somebody else who is under eighteen years old
      Given Viktor is a person in the case
      And Farid is a person in the case
      And Olim is under eighteen years old
      And Viktor is a relative of Olim
      And the premises of Farid were searched
        | by               | police officers |
        | children present | yes             |
      When the facts are assessed
      Then CRC article 16(1) is not engaged: search of the home of a child

    Scenario: Search of the home of a child: what happened to somebody else is not enough (CRC article 16(1))
      Given Viktor is a person in the case
      And Farid is under eighteen years old
      And Olim is a person in the case
      And Viktor is a relative of Olim
      And the premises of Viktor were searched
        | by               | police officers |
        | children present | yes             |
      When the facts are assessed
      Then CRC article 16(1) is not engaged: search of the home of a child

  Rule: Article 16(2): The law must protect the child against such interference

    Scenario: Privacy of a child
      Given Saida is under eighteen years old
      And belongings of Saida were taken
        | by | police officers |
        | of | documents       |
      When the facts are assessed
      Then CRC article 16(2) is potentially engaged for Saida: privacy of a child
      And with CRC article 16(1)
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario: Privacy of a child: what happened to somebody else is not enough
      Given Leyla is under eighteen years old
      And Elena is eighteen years old or more
      And belongings of Elena were taken
        | by | police officers |
        | of | documents       |
      When the facts are assessed
      Then CRC article 16(2) is not engaged: privacy of a child

  Rule: Article 18(1): Use best efforts for the principle that both parents share upbringing; they carry main responsibility, guided by best interests

    Scenario: Contact of a child and a parent refused
      Given Rano is a person in the case
      And Rano was kept apart from close relatives
        | by               | a court |
        | child concerned  | yes     |
        | contact possible | no      |
      When the facts are assessed
      Then CRC article 18(1) is potentially engaged for Rano: contact of a child and a parent refused
      And with CRC General Comment No. 14, paragraph 67
      And it is supporting
      And no limit is shown

    Scenario Outline: Contact of a child and a parent refused turns on who acted, whether a child is kept from a parent and whether contact remains possible
      Given Rano is a person in the case
      And Rano was kept apart from close relatives
        | by               | <by>               |
        | child concerned  | <child concerned>  |
        | contact possible | <contact possible> |
      When the facts are assessed
      Then CRC article 18(1) <outcome>: contact of a child and a parent refused

      Examples:
        | by      | child concerned | contact possible | outcome                |
        | a court | yes             | no               | is potentially engaged |
        | a court | yes             | yes              | is not engaged         |
        | a court | unknown         | no               | is undetermined        |
        | unknown | yes             | no               | is undetermined        |

    Scenario Outline: Contact of a child and a parent refused, with a measure concerning marriage or family, turns on who acted and the form it took
      Given Rano is a person in the case
      And the marriage or family life of Rano was interfered with
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then CRC article 18(1) <outcome>: contact of a child and a parent refused

      Examples:
        | by      | form                            | outcome                |
        | a court | refusal of contact with a child | is potentially engaged |
        | a court | unknown                         | is undetermined        |
        | unknown | refusal of contact with a child | is undetermined        |

  Rule: Article 19(1): States protect children from all violence, abuse, neglect and exploitation by carers

    Scenario: Child returned to violence of relatives or others, or to mutilation
      Given Boris is under eighteen years old
      And Boris was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      When the facts are assessed
      Then CRC article 19(1) is potentially engaged for Boris: child returned to violence of relatives or others, or to mutilation
      And with CRC General Comment No. 6, paragraphs 27 and 74
      And with CMW General Comment No. 3 / CRC General Comment No. 22, paragraph 46
      And with CEDAW General Recommendation No. 32, paragraph 25
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child returned to violence of relatives or others, or to mutilation turns on who the person is, who acted, the stage and the danger feared
      Given Umida is <who>
      And Umida was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRC article 19(1) <outcome>: child returned to violence of relatives or others, or to mutilation

      Examples:
        | who                        | by                           | stage       | risk                       | outcome                |
        | under eighteen years old   | border or migration officers | requested   | violence by relatives      | is potentially engaged |
        | under eighteen years old   | border or migration officers | carried out | violence of private groups | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | exploitation               | is potentially engaged |
        | eighteen years old or more | border or migration officers | ordered     | genital mutilation         | is not engaged         |
        | under eighteen years old   | border or migration officers | ordered     | torture                    | is not engaged         |
        | under eighteen years old   | border or migration officers | feared      | genital mutilation         | is not engaged         |
        | under eighteen years old   | agents of another State      | ordered     | genital mutilation         | is not engaged         |

    Scenario: Child returned to violence of relatives or others, or to mutilation: what happened to somebody else is not enough
      Given Umida is under eighteen years old
      And Kamila is eighteen years old or more
      And Kamila was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      When the facts are assessed
      Then CRC article 19(1) is not engaged: child returned to violence of relatives or others, or to mutilation

    Scenario: Girl cut, or to be sent where girls are cut
      Given Karim is under eighteen years old
      And Karim was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      When the facts are assessed
      Then CRC article 19(1) is potentially engaged for Karim: girl cut, or to be sent where girls are cut
      And with CEDAW General Recommendation No. 31 / CRC General Comment No. 18, paragraphs 19 and 55
      And it is supporting
      And no limit is shown

    Scenario Outline: Girl cut, or to be sent where girls are cut turns on who acted and the stage
      Given Lola is under eighteen years old
      And Lola was removed or was to be removed from the country
        | by    | <by>               |
        | stage | <stage>            |
        | risk  | genital mutilation |
      When the facts are assessed
      Then CRC article 19(1) <outcome>: girl cut, or to be sent where girls are cut

      Examples:
        | by                           | stage       | outcome                |
        | border or migration officers | requested   | is potentially engaged |
        | border or migration officers | carried out | is potentially engaged |
        | border or migration officers | feared      | is not engaged         |
        | agents of another State      | ordered     | is not engaged         |

    Scenario Outline: Girl cut, or to be sent where girls are cut, with a physical attack, turns on the means used
      Given Lola is under eighteen years old
      And Lola was physically attacked
        | method | <method> |
      When the facts are assessed
      Then CRC article 19(1) <outcome>: girl cut, or to be sent where girls are cut

      Examples:
        | method             | outcome                |
        | genital mutilation | is potentially engaged |
        | unknown            | is undetermined        |

    Scenario: Girl cut, or to be sent where girls are cut: not from a beating and a return to torture
      Given Lola is under eighteen years old
      And Lola was physically attacked
        | method | beating |
      And Lola was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CRC article 19(1) is not engaged: girl cut, or to be sent where girls are cut

    Scenario: Girl cut, or to be sent where girls are cut: what happened to somebody else is not enough
      Given Lola is under eighteen years old
      And Zarina is eighteen years old or more
      And Zarina was physically attacked
        | method | genital mutilation |
      When the facts are assessed
      Then CRC article 19(1) is not engaged: girl cut, or to be sent where girls are cut

    Scenario: Violence against a child by those who care for it
      Given Sitora is under eighteen years old
      And Sitora was physically attacked
        | by | members of the family or community |
      When the facts are assessed
      Then CRC article 19(1) is potentially engaged for Sitora: violence against a child by those who care for it
      And with CRC article 19(2)
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence against a child by those who care for it turns on who acted and the means used
      Given Cholpon is under eighteen years old
      And Cholpon was physically attacked
        | by     | <by>     |
        | method | <method> |
      When the facts are assessed
      Then CRC article 19(1) <outcome>: violence against a child by those who care for it

      Examples:
        | by                                 | method  | outcome                |
        | members of the family or community | unknown | is potentially engaged |
        | a known private individual         | beating | is not engaged         |

    Scenario: Violence against a child by those who care for it: where it is somebody else who is under eighteen years old
      Given Cholpon is a person in the case
      And Polina is under eighteen years old
      And Cholpon was physically attacked
        | by | members of the family or community |
      When the facts are assessed
      Then CRC article 19(1) is not engaged: violence against a child by those who care for it

  Rule: Article 19(2): Protection includes support, reporting, investigation, treatment and, as fits, the courts

    Scenario: Violence against a child by those who have its care, on which the authorities did not act
      Given Damir is under eighteen years old
      And Damir was physically attacked, called the attack
        | by     | members of the family or community |
        | method | beating                            |
      And as regards protection for Damir, called the help
        | about | the attack |
        | given | no         |
      When the facts are assessed
      Then CRC article 19(2) is potentially engaged for Damir: violence against a child by those who have its care, on which the authorities did not act
      And with CRC General Comment No. 13, paragraphs 51 and 54
      And it is primary

    Scenario Outline: Violence against a child by those who have its care, on which the authorities did not act, turns on who acted and whether protection was given
      Given Damir is under eighteen years old
      And Damir was physically attacked, called the attack
        | by     | <by>    |
        | method | beating |
      And as regards protection for Damir
        | about | the attack |
        | given | <given>    |
      When the facts are assessed
      Then CRC article 19(2) <outcome>: violence against a child by those who have its care, on which the authorities did not act

      Examples:
        | by                                 | given | outcome                |
        | members of the family or community | no    | is potentially engaged |
        | police officers                    | no    | is not engaged         |
        | members of the family or community | yes   | is not engaged         |

  Rule: Article 20(1): A child without family, or who cannot stay there, has special State protection and help

    Scenario: Child without family left without care or shelter
      Given Irina is under eighteen years old and without parents or a guardian
      And as regards a benefit or service for Irina
        | of    | housing or shelter |
        | given | no                 |
      When the facts are assessed
      Then CRC article 20(1) is potentially engaged for Irina: child without family left without care or shelter
      And with CRC General Comment No. 6, paragraphs 31, 39, 40, 7, 12 and 13
      And it is primary
      And no limit is shown

    Scenario Outline: Child without family left without care or shelter turns on what was concerned and whether given
      Given Rustam is under eighteen years old and without parents or a guardian
      And as regards a benefit or service for Rustam
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRC article 20(1) <outcome>: child without family left without care or shelter

      Examples:
        | of                             | given   | outcome                |
        | protection and care of a child | no      | is potentially engaged |
        | housing or shelter             | unknown | is undetermined        |

    Scenario Outline: Child without family left without care or shelter, with a decision that affects a child, turns on who the person is
      Given Rustam is <who>
      And a decision was taken that affects Rustam as a child
        | accommodation given | no |
      When the facts are assessed
      Then CRC article 20(1) <outcome>: child without family left without care or shelter

      Examples:
        | who                                                          | outcome                |
        | under eighteen years old and without parents or a guardian   | is potentially engaged |
        | under eighteen years old and with parents or a guardian      | is not engaged         |
        | eighteen years old or more and without parents or a guardian | is not engaged         |

    Scenario: Child without family left without care or shelter: not where papers are lacking, and no care or shelter
      Given Rustam is under eighteen years old and without parents or a guardian
      And a decision was taken that affects Rustam as a child
      And as regards a benefit or service for Rustam
        | of    | papers or registration |
        | given | no                     |
      When the facts are assessed
      Then CRC article 20(1) is not engaged: child without family left without care or shelter

    Scenario: Child without family left without care or shelter: what happened to somebody else is not enough
      Given Rustam is under eighteen years old and without parents or a guardian
      And Nurlan is eighteen years old or more and with parents or a guardian
      And a decision was taken that affects Nurlan as a child
        | accommodation given | no |
      When the facts are assessed
      Then CRC article 20(1) is not engaged: child without family left without care or shelter

    Scenario: Child alone turned away or removed without being looked at as a child
      Given Gulnara is under eighteen years old and without parents or a guardian
      And Gulnara was removed or was to be removed from the country
        | by    | border or migration officers |
        | form  | rejection at the border      |
        | stage | carried out                  |
      When the facts are assessed
      Then CRC article 20(1) is potentially engaged for Gulnara: child alone turned away or removed without being looked at as a child
      And with CRC General Comment No. 6, paragraphs 20, 31, 33 and 39
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraph 17
      And it is primary
      And no limit is shown

    Scenario Outline: Child alone turned away or removed without being looked at as a child turns on who acted, the form it took and the stage
      Given Gulnara is under eighteen years old and without parents or a guardian
      And Gulnara was removed or was to be removed from the country
        | by    | <by>    |
        | form  | <form>  |
        | stage | <stage> |
      When the facts are assessed
      Then CRC article 20(1) <outcome>: child alone turned away or removed without being looked at as a child

      Examples:
        | by                           | form                                | stage       | outcome                |
        | border or migration officers | rejection at the border             | carried out | is potentially engaged |
        | border or migration officers | being turned back at sea            | carried out | is potentially engaged |
        | border or migration officers | a transfer without formal procedure | carried out | is potentially engaged |
        | border or migration officers | rejection at the border             | ordered     | is potentially engaged |
        | border or migration officers | rejection at the border             | unknown     | is undetermined        |
        | unknown                      | rejection at the border             | carried out | is undetermined        |
        | border or migration officers | expulsion or deportation            | carried out | is undetermined        |

    Scenario: Child alone without a guardian
      Given Bakyt is under eighteen years old and without parents or a guardian
      And a decision was taken that affects Bakyt as a child
        | guardian named | no |
      When the facts are assessed
      Then CRC article 20(1) is potentially engaged for Bakyt: child alone without a guardian
      And with CRC General Comment No. 6, paragraphs 33 and 39
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraph 17
      And it is primary
      And no limit is shown

    Scenario Outline: Child alone without a guardian turns on who the person is
      Given Bakyt is <who>
      And a decision was taken that affects Bakyt as a child
        | guardian named | no |
      When the facts are assessed
      Then CRC article 20(1) <outcome>: child alone without a guardian

      Examples:
        | who                                                          | outcome                |
        | under eighteen years old and without parents or a guardian   | is potentially engaged |
        | under eighteen years old and with parents or a guardian      | is not engaged         |
        | eighteen years old or more and without parents or a guardian | is not engaged         |

  Rule: Article 22(1): Suitable measures give refugee or asylum-seeking children, alone or accompanied, protection and humanitarian help in enjoying their rights

    Scenario: Child to be returned to danger
      Given Rano is under eighteen years old
      And Rano was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | loss of life                 |
      When the facts are assessed
      Then CRC article 22(1) is potentially engaged for Rano: child to be returned to danger
      And with CRC General Comment No. 6, paragraphs 26 and 74
      And with CMW General Comment No. 3 / CRC General Comment No. 22, paragraphs 45 and 46
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child to be returned to danger turns on who the person is, who acted, the stage and the danger feared
      Given Rano is <who>
      And Rano was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRC article 22(1) <outcome>: child to be returned to danger

      Examples:
        | who                        | by                           | stage       | risk                           | outcome                |
        | under eighteen years old   | border or migration officers | ordered     | inhuman or degrading treatment | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | enforced disappearance         | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | life without shelter or care   | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | grave harm to health           | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | genital mutilation             | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | violence by relatives          | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | violence of private groups     | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | exploitation                   | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | persecution                    | is potentially engaged |
        | under eighteen years old   | border or migration officers | requested   | torture                        | is potentially engaged |
        | under eighteen years old   | border or migration officers | carried out | torture                        | is potentially engaged |
        | eighteen years old or more | border or migration officers | ordered     | torture                        | is not engaged         |
        | under eighteen years old   | border or migration officers | ordered     | unknown                        | is undetermined        |
        | under eighteen years old   | border or migration officers | unknown     | torture                        | is undetermined        |
        | under eighteen years old   | unknown                      | ordered     | torture                        | is undetermined        |

    Scenario: Child to be returned to danger: what happened to somebody else is not enough
      Given Rano is under eighteen years old
      And Cholpon is eighteen years old or more
      And Cholpon was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CRC article 22(1) is not engaged: child to be returned to danger

    Scenario: Child who seeks asylum and cannot apply, is not heard or stands alone
      Given Ulan is under eighteen years old
      And as regards the asylum request of Ulan
        | result | the request was not taken |
      When the facts are assessed
      Then CRC article 22(1) is potentially engaged for Ulan: child who seeks asylum and cannot apply, is not heard or stands alone
      And with CRC General Comment No. 6, paragraphs 33, 36, 66, 69, 70, 71 and 72
      And it is primary
      And no limit is shown

    Scenario Outline: Child who seeks asylum and cannot apply, is not heard or stands alone turns on who the person is, what was wanting and the outcome of the inquiry
      Given Ulan is <who>
      And as regards the asylum request of Ulan
        | wanting | <wanting> |
        | result  | <result>  |
      When the facts are assessed
      Then CRC article 22(1) <outcome>: child who seeks asylum and cannot apply, is not heard or stands alone

      Examples:
        | who                        | wanting                          | result                    | outcome                |
        | under eighteen years old   | no interview                     | unknown                   | is potentially engaged |
        | under eighteen years old   | no interpreter or a poor one     | unknown                   | is potentially engaged |
        | under eighteen years old   | no lawyer                        | unknown                   | is potentially engaged |
        | under eighteen years old   | age, trauma or gender left aside | unknown                   | is potentially engaged |
        | under eighteen years old   | no appeal with suspensive effect | unknown                   | is potentially engaged |
        | under eighteen years old   | too little time                  | recognition as a refugee  | is not engaged         |
        | eighteen years old or more | unknown                          | the request was not taken | is not engaged         |

    Scenario Outline: Child who seeks asylum and cannot apply, is not heard or stands alone, with an asylum procedure and a decision that affects a child: what decides it
      Given Ulan is under eighteen years old
      And as regards the asylum request of Ulan
        | result  | <result>  |
        | wanting | <wanting> |
      And a decision was taken that affects Ulan as a child
        | guardian named | <guardian named> |
      When the facts are assessed
      Then CRC article 22(1) <outcome>: child who seeks asylum and cannot apply, is not heard or stands alone

      Examples:
        | result                   | wanting         | guardian named | outcome                |
        | pending                  | unknown         | no             | is potentially engaged |
        | recognition as a refugee | too little time | yes            | is not engaged         |

    Scenario: Child who seeks asylum and cannot apply, is not heard or stands alone: where the asylum procedure concerns somebody else
      Given Ulan is a person in the case
      And Bakyt is under eighteen years old
      And as regards the asylum request of Bakyt
        | result  | recognition as a refugee |
        | wanting | too little time          |
      And a decision was taken that affects Ulan as a child
        | guardian named | no |
      When the facts are assessed
      Then CRC article 22(1) is not engaged: child who seeks asylum and cannot apply, is not heard or stands alone

    Scenario: Child who seeks asylum and cannot apply, is not heard or stands alone: not from a decision that affects a child alone
      Given Ulan is under eighteen years old
      And a decision was taken that affects Ulan as a child
        | guardian named | no |
      When the facts are assessed
      Then CRC article 22(1) is not engaged: child who seeks asylum and cannot apply, is not heard or stands alone

    Scenario: Child who seeks asylum and cannot apply, is not heard or stands alone: what happened to somebody else is not enough
      Given Ulan is under eighteen years old
      And Bakyt is eighteen years old or more
      And as regards the asylum request of Bakyt
        | result | the request was not taken |
      When the facts are assessed
      Then CRC article 22(1) is not engaged: child who seeks asylum and cannot apply, is not heard or stands alone

  Rule: Article 24(1): Right to best attainable health and treatment

    Scenario: Reproductive health service refused or punished
      Given Malika is under eighteen years old
      And as regards the pregnancy of Malika, called the pregnancy-and-birth
        | form | a termination was denied |
      When the facts are assessed
      Then CRC article 24(1) is potentially engaged for Malika: reproductive health service refused or punished
      And with CRC General Comment No. 20, paragraphs 59 and 60
      And with CRC General Comment No. 15, paragraph 56
      And it is supporting
      And no limit is shown

    Scenario Outline: Reproductive health service refused or punished turns on the form it took
      Given Leyla is under eighteen years old
      And as regards the pregnancy of Leyla
        | form | <form> |
      When the facts are assessed
      Then CRC article 24(1) <outcome>: reproductive health service refused or punished

      Examples:
        | form                                        | outcome                |
        | contraception or its information was denied | is potentially engaged |
        | care at birth was denied                    | is potentially engaged |
        | suspicion after a miscarriage               | is potentially engaged |
        | unknown                                     | is undetermined        |

    Scenario: Reproductive health service refused or punished: what happened to somebody else is not enough
      Given Leyla is under eighteen years old
      And Elena is eighteen years old or more
      And as regards the pregnancy of Elena
        | form | a termination was denied |
      When the facts are assessed
      Then CRC article 24(1) is not engaged: reproductive health service refused or punished

    Scenario: Health care not given to a child
      Given Lola is under eighteen years old
      And as regards health care for Lola
        | given | no |
      When the facts are assessed
      Then CRC article 24(1) is potentially engaged for Lola: health care not given to a child
      And with CRC General Comment No. 15, paragraphs 7 and 24
      And it is primary
      And no limit is shown

    Scenario Outline: Health care not given to a child turns on who the person is and whether given
      Given Lola is <who>
      And as regards health care for Lola
        | given | <given> |
      When the facts are assessed
      Then CRC article 24(1) <outcome>: health care not given to a child

      Examples:
        | who                        | given   | outcome                |
        | under eighteen years old   | no      | is potentially engaged |
        | under eighteen years old   | in part | is potentially engaged |
        | under eighteen years old   | yes     | is not engaged         |
        | eighteen years old or more | no      | is not engaged         |
        | under eighteen years old   | unknown | is undetermined        |

    Scenario: Girl refused care in pregnancy or made to carry it on (CRC article 24(1))
      Given Madina is under eighteen years old
      And as regards the pregnancy of Madina
        | form | a termination was denied |
      When the facts are assessed
      Then CRC article 24(1) is potentially engaged for Madina: girl refused care in pregnancy or made to carry it on
      And with CRC General Comment No. 15, paragraphs 24 and 70
      And with CRC General Comment No. 20, paragraphs 59 and 60
      And with CESCR General Comment No. 22, paragraphs 15 and 16
      And with CEDAW General Recommendation No. 24, paragraphs 14 and 31
      And with CEDAW General Recommendation No. 31 / CRC General Comment No. 18, paragraph 68
      And it is primary
      And no limit is shown

    Scenario Outline: Girl refused care in pregnancy or made to carry it on turns on who the person is and the form it took (CRC article 24(1))
      Given Madina is <who>
      And as regards the pregnancy of Madina
        | form | <form> |
      When the facts are assessed
      Then CRC article 24(1) <outcome>: girl refused care in pregnancy or made to carry it on

      Examples:
        | who                        | form                                           | outcome                |
        | under eighteen years old   | a termination was denied                       | is potentially engaged |
        | under eighteen years old   | the pregnancy had to be carried on             | is potentially engaged |
        | under eighteen years old   | contraception or its information was denied    | is potentially engaged |
        | under eighteen years old   | a foetus that could not live had to be carried | is potentially engaged |
        | under eighteen years old   | suspicion after a miscarriage                  | is potentially engaged |
        | under eighteen years old   | loss of school or work because of pregnancy    | is not engaged         |
        | eighteen years old or more | a termination was denied                       | is not engaged         |
        | under eighteen years old   | unknown                                        | is undetermined        |

  Rule: Article 24(3): Take effective measures to abolish traditional practices that harm children's health

    Scenario: Girl cut, or to be sent where girls are cut (2)
      Given Zarina is under eighteen years old
      And Zarina was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      When the facts are assessed
      Then CRC article 24(3) is potentially engaged for Zarina: girl cut, or to be sent where girls are cut
      And with CEDAW General Recommendation No. 31 / CRC General Comment No. 18, paragraphs 19 and 55
      And it is supporting
      And no limit is shown

    Scenario Outline: Girl cut, or to be sent where girls are cut turns on who acted and the stage (CRC article 24(3))
      Given Lola is under eighteen years old
      And Lola was removed or was to be removed from the country
        | by    | <by>               |
        | stage | <stage>            |
        | risk  | genital mutilation |
      When the facts are assessed
      Then CRC article 24(3) <outcome>: girl cut, or to be sent where girls are cut

      Examples:
        | by                           | stage       | outcome                |
        | border or migration officers | requested   | is potentially engaged |
        | border or migration officers | carried out | is potentially engaged |
        | border or migration officers | feared      | is not engaged         |
        | agents of another State      | ordered     | is not engaged         |

    Scenario Outline: Girl cut, or to be sent where girls are cut, with a physical attack, turns on the means used (CRC article 24(3))
      Given Lola is under eighteen years old
      And Lola was physically attacked
        | method | <method> |
      When the facts are assessed
      Then CRC article 24(3) <outcome>: girl cut, or to be sent where girls are cut

      Examples:
        | method             | outcome                |
        | genital mutilation | is potentially engaged |
        | unknown            | is undetermined        |

    Scenario: Girl cut, or to be sent where girls are cut: not from a beating and a return to torture (CRC article 24(3))
      Given Lola is under eighteen years old
      And Lola was physically attacked
        | method | beating |
      And Lola was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CRC article 24(3) is not engaged: girl cut, or to be sent where girls are cut

    Scenario: Girl cut, or to be sent where girls are cut: what happened to somebody else is not enough (CRC article 24(3))
      Given Lola is under eighteen years old
      And Zarina is eighteen years old or more
      And Zarina was physically attacked
        | method | genital mutilation |
      When the facts are assessed
      Then CRC article 24(3) is not engaged: girl cut, or to be sent where girls are cut

  Rule: Article 25: A child placed by authorities for care, protection or treatment has periodic review of treatment and placement

    Scenario: Placement of a child without assessment or review
      Given Umida is under eighteen years old
      And Umida was placed or kept in an institution
        | by          | a court |
        | no end date | yes     |
      When the facts are assessed
      Then CRC article 25 is potentially engaged for Umida: placement of a child without assessment or review
      And with CRC General Comment No. 20, paragraph 53
      And it is supporting
      And no limit is shown

    Scenario Outline: Placement of a child without assessment or review: what decides it
      Given Umida is <who>
      And Umida was placed or kept in an institution
        | by              | <by>              |
        | no end date     | <no end date>     |
        | assessment made | <assessment made> |
      When the facts are assessed
      Then CRC article 25 <outcome>: placement of a child without assessment or review

      Examples:
        | who                        | by      | no end date | assessment made | outcome                |
        | under eighteen years old   | a court | yes         | unknown         | is potentially engaged |
        | eighteen years old or more | a court | unknown     | no              | is not engaged         |
        | under eighteen years old   | a court | unknown     | unknown         | is undetermined        |
        | under eighteen years old   | unknown | unknown     | no              | is undetermined        |
        | under eighteen years old   | unknown | yes         | unknown         | is undetermined        |

    Scenario: Placement of a child without assessment or review: what happened to somebody else is not enough
      Given Umida is under eighteen years old
      And Kamila is eighteen years old or more
      And Kamila was placed or kept in an institution
        | by              | a court |
        | assessment made | no      |
      When the facts are assessed
      Then CRC article 25 is not engaged: placement of a child without assessment or review

  Rule: Article 27(1): Right to a living standard adequate for full development of body, mind and spirit

    Scenario: Child alone left on the street
      Given Gulnara is under eighteen years old and without parents or a guardian
      And a decision was taken that affects Gulnara as a child
        | accommodation given | no |
      When the facts are assessed
      Then CRC article 27(1) is potentially engaged for Gulnara: child alone left on the street
      And with CRC General Comment No. 6, paragraph 44
      And with CRC article 27(3)
      And it is supporting
      And no limit is shown

    Scenario Outline: Child alone left on the street turns on who the person is
      Given Gulnara is <who>
      And a decision was taken that affects Gulnara as a child
        | accommodation given | no |
      When the facts are assessed
      Then CRC article 27(1) <outcome>: child alone left on the street

      Examples:
        | who                                                          | outcome                |
        | under eighteen years old and without parents or a guardian   | is potentially engaged |
        | under eighteen years old and with parents or a guardian      | is not engaged         |
        | eighteen years old or more and without parents or a guardian | is not engaged         |

    Scenario: Child to be returned to life without shelter or care
      Given Bakyt is under eighteen years old
      And Bakyt was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | life without shelter or care |
      When the facts are assessed
      Then CRC article 27(1) is potentially engaged for Bakyt: child to be returned to life without shelter or care
      And with CRC General Comment No. 6, paragraph 84
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child to be returned to life without shelter or care: what decides it
      Given Bakyt is <who>
      And Bakyt was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRC article 27(1) <outcome>: child to be returned to life without shelter or care

      Examples:
        | who                        | by                           | stage       | risk                         | outcome                |
        | under eighteen years old   | border or migration officers | ordered     | life without shelter or care | is potentially engaged |
        | under eighteen years old   | border or migration officers | requested   | life without shelter or care | is potentially engaged |
        | under eighteen years old   | border or migration officers | carried out | life without shelter or care | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | torture                      | is not engaged         |
        | under eighteen years old   | border or migration officers | feared      | life without shelter or care | is not engaged         |
        | under eighteen years old   | agents of another State      | ordered     | life without shelter or care | is not engaged         |
        | eighteen years old or more | border or migration officers | ordered     | life without shelter or care | is not engaged         |
        | under eighteen years old   | border or migration officers | ordered     | unknown                      | is undetermined        |
        | under eighteen years old   | border or migration officers | unknown     | life without shelter or care | is undetermined        |
        | under eighteen years old   | unknown                      | ordered     | life without shelter or care | is undetermined        |

  Rule: Article 27(3): Within means, help carers and, in need, give material support, especially food, clothing and housing

    Scenario: Food, water or housing refused
      Given Ilyas is under eighteen years old
      And as regards a benefit or service for Ilyas
        | of    | food |
        | given | no   |
      When the facts are assessed
      Then CRC article 27(3) is potentially engaged for Ilyas: food, water or housing refused
      And with CRC article 27(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Food, water or housing refused turns on who the person is, what was concerned and whether given
      Given Elena is <who>
      And as regards a benefit or service for Elena
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRC article 27(3) <outcome>: food, water or housing refused

      Examples:
        | who                        | of                     | given   | outcome                |
        | under eighteen years old   | housing or shelter     | no      | is potentially engaged |
        | under eighteen years old   | water or energy        | no      | is potentially engaged |
        | under eighteen years old   | papers or registration | no      | is not engaged         |
        | eighteen years old or more | food                   | no      | is not engaged         |
        | under eighteen years old   | food                   | unknown | is undetermined        |

    Scenario: Food, water or housing refused: what happened to somebody else is not enough
      Given Elena is under eighteen years old
      And Lola is eighteen years old or more
      And as regards a benefit or service for Lola
        | of    | food |
        | given | no   |
      When the facts are assessed
      Then CRC article 27(3) is not engaged: food, water or housing refused

  Rule: Article 28(1): Right to education, achieved progressively and on equal opportunity

    Scenario: Child kept from education because of a status (2)
      Given Nargiza is under eighteen years old
      And a measure concerns the education or training of Nargiza
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then CRC article 28(1) is potentially engaged for Nargiza: child kept from education because of a status
      And with CRC General Comment No. 1, paragraph 10
      And with CRC General Comment No. 1, paragraph 9
      And with CRC General Comment No. 14, paragraph 79
      And with CESCR General Comment No. 11, paragraph 2
      And with CESCR General Comment No. 13, paragraph 47
      And with CESCR General Comment No. 20, paragraph 7
      And it is primary
      And no limit is shown

    Scenario Outline: Child kept from education because of a status turns on the reason behind it (CRC article 28(1))
      Given Daniyar is under eighteen years old
      And a measure concerns the education or training of Daniyar
        | linked to | <linked to> |
      When the facts are assessed
      Then CRC article 28(1) <outcome>: child kept from education because of a status

      Examples:
        | linked to                 | outcome                |
        | ethnic origin or language | is potentially engaged |
        | journalism                | is not engaged         |

    Scenario: Child kept from education because of a status: what happened to somebody else is not enough (CRC article 28(1))
      Given Daniyar is under eighteen years old
      And Murat is eighteen years old or more
      And a measure concerns the education or training of Murat
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then CRC article 28(1) is not engaged: child kept from education because of a status

    Scenario: Kept from education
      Given Polina is under eighteen years old
      And a measure concerns the education or training of Polina
        | by | a ministry |
      When the facts are assessed
      Then CRC article 28(1) is potentially engaged for Polina: kept from education
      And with CRC article 2(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Kept from education turns on who acted
      Given Lola is under eighteen years old
      And a measure concerns the education or training of Lola
        | by | <by> |
      When the facts are assessed
      Then CRC article 28(1) <outcome>: kept from education

      Examples:
        | by         | outcome                |
        | a ministry | is potentially engaged |
        | a company  | is not engaged         |

    Scenario: Kept from education: what happened to somebody else is not enough
      Given Lola is under eighteen years old
      And Zarina is eighteen years old or more
      And a measure concerns the education or training of Zarina
        | by | a ministry |
      When the facts are assessed
      Then CRC article 28(1) is not engaged: kept from education

    Scenario: Best interests of a child in a decision on schooling
      Given Zafar is under eighteen years old and a migrant
      And a measure concerns the education or training of Zafar
        | by | a ministry |
      When the facts are assessed
      Then CRC article 28(1) is potentially engaged for Zafar: best interests of a child in a decision on schooling
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraph 60
      And it is supporting
      And no limit is shown

    Scenario Outline: Best interests of a child in a decision on schooling turns on who the person is and who acted
      Given Murat is <who>
      And a measure concerns the education or training of Murat
        | by | <by> |
      When the facts are assessed
      Then CRC article 28(1) <outcome>: best interests of a child in a decision on schooling

      Examples:
        | who                                      | by         | outcome                |
        | under eighteen years old and a migrant   | a ministry | is potentially engaged |
        | under eighteen years old and a migrant   | a company  | is not engaged         |
        | eighteen years old or more and a migrant | a ministry | is not engaged         |

    Scenario: Best interests of a child in a decision on schooling: what happened to somebody else is not enough
      Given Murat is under eighteen years old and a migrant
      And Parviz is under eighteen years old and a citizen of the State
      And a measure concerns the education or training of Parviz
        | by | a ministry |
      When the facts are assessed
      Then CRC article 28(1) is not engaged: best interests of a child in a decision on schooling

    Scenario: No remedy against a measure on the schooling of a child
      Given Gulnara is under eighteen years old
      And a measure concerns the education or training of Gulnara
        | court review | no |
      When the facts are assessed
      Then CRC article 28(1) is potentially engaged for Gulnara: no remedy against a measure on the schooling of a child
      And with CRC General Comment No. 5, paragraph 24
      And with CRC General Comment No. 5, paragraph 25
      And it is supporting
      And no limit is shown

    Scenario Outline: No remedy against a measure on the schooling of a child turns on who the person is and whether a court could review the measure
      Given Polina is <who>
      And a measure concerns the education or training of Polina
        | court review | <court review> |
      When the facts are assessed
      Then CRC article 28(1) <outcome>: no remedy against a measure on the schooling of a child

      Examples:
        | who                        | court review | outcome                |
        | under eighteen years old   | no           | is potentially engaged |
        | under eighteen years old   | yes          | is not engaged         |
        | eighteen years old or more | no           | is not engaged         |

    Scenario: No remedy against a measure on the schooling of a child: what happened to somebody else is not enough
      Given Polina is under eighteen years old
      And Leyla is eighteen years old or more
      And a measure concerns the education or training of Leyla
        | court review | no |
      When the facts are assessed
      Then CRC article 28(1) is not engaged: no remedy against a measure on the schooling of a child

  Rule: Article 37(a): No torture or ill-treatment

    Scenario: Child returned to torture or inhuman treatment
      Given Asel is under eighteen years old
      And Asel was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Asel: child returned to torture or inhuman treatment
      And with CRC General Comment No. 6, paragraph 27
      And with CMW General Comment No. 3 / CRC General Comment No. 22, paragraph 46
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child returned to torture or inhuman treatment turns on who the person is, who acted, the stage and the danger feared
      Given Rustam is <who>
      And Rustam was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRC article 37(a) <outcome>: child returned to torture or inhuman treatment

      Examples:
        | who                        | by                           | stage       | risk                                | outcome                |
        | under eighteen years old   | border or migration officers | requested   | inhuman or degrading treatment      | is potentially engaged |
        | under eighteen years old   | border or migration officers | carried out | enforced disappearance              | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | life without shelter or care        | is potentially engaged |
        | under eighteen years old   | border or migration officers | ordered     | grave harm to health                | is potentially engaged |
        | eighteen years old or more | border or migration officers | ordered     | torture                             | is not engaged         |
        | under eighteen years old   | border or migration officers | ordered     | a second sentence for the same acts | is not engaged         |
        | under eighteen years old   | border or migration officers | feared      | torture                             | is not engaged         |
        | under eighteen years old   | agents of another State      | ordered     | torture                             | is not engaged         |

    Scenario: Child returned to torture or inhuman treatment: what happened to somebody else is not enough
      Given Rustam is under eighteen years old
      And Nurlan is eighteen years old or more
      And Nurlan was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CRC article 37(a) is not engaged: child returned to torture or inhuman treatment

    Scenario: Ill-treatment of a child
      Given Jamshid is under eighteen years old
      And Jamshid was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Jamshid: ill-treatment of a child
      And with HRC General Comment No. 20, paragraph 5
      And with Havana Rules, rules 87(a) and 63
      And with Beijing Rules, rule 10.3
      And with CRC General Comment No. 13, paragraph 26
      And with CRC General Comment No. 8, paragraph 18
      And it is primary
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And no other limit is shown

    Scenario: Ill-treatment of a child: where it is somebody else who is under eighteen years old
      Given Saida is a person in the case
      And Nargiza is under eighteen years old
      And Saida was ill-treated
        | by | police officers |
      When the facts are assessed
      Then CRC article 37(a) is not engaged: ill-treatment of a child

    Scenario: Ill-treatment of a child: the State may argue force that was lawful, necessary and proportionate in the circumstances
      Given Jamshid is under eighteen years old
      And Jamshid was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Jamshid: ill-treatment of a child
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And the test of "force that was lawful, necessary and proportionate in the circumstances" has these limbs
        | law             | the use of force rests on and is regulated by national rules               |
        | necessity       | milder means were tried first or could not succeed                         |
        | proportionality | restraint was shown, injury kept to a minimum and aid given                |
        | custody         | against detainees only for security and order or when safety is threatened |
      Given Jamshid was killed
        | danger posed | yes |
      When the facts are assessed again
      Then CRC article 37(a) is potentially engaged for Jamshid: ill-treatment of a child
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as invoked by the killing

    Scenario: Ill-treatment of a child: the State may argue force in law enforcement that is lawful, necessary and proportionate after other means
      Given Jamshid is under eighteen years old
      And Jamshid was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Jamshid: ill-treatment of a child
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And the test of "force in law enforcement that is lawful, necessary and proportionate after other means" has these limbs
        | de-escalation and warning | dialogue and a warning came first, with time to leave                         |
        | necessity                 | only the minimum force, and only while it is needed                           |
        | firearms                  | never to disperse; only against an imminent threat of death or serious injury |
      Given Jamshid organised or took part in an assembly
        | peaceful | no |
      When the facts are assessed again
      Then CRC article 37(a) is potentially engaged for Jamshid: ill-treatment of a child
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as invoked by the assembly

    Scenario: Life imprisonment without release for an offence under eighteen
      Given Cholpon is under eighteen years old
      And Cholpon was sentenced
        | type             | imprisonment for life |
        | release possible | no                    |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Cholpon: life imprisonment without release for an offence under eighteen
      And with CRC General Comment No. 24, paragraph 81
      And it is primary
      And no limit is shown

    Scenario Outline: Life imprisonment without release for an offence under eighteen turns on who the person is, the penalty, whether it was with a possibility of release and who acted
      Given Boris is <who>
      And Boris was sentenced
        | type             | <type>             |
        | release possible | <release possible> |
        | by               | <by>               |
      When the facts are assessed
      Then CRC article 37(a) <outcome>: life imprisonment without release for an offence under eighteen

      Examples:
        | who                      | type                  | release possible | by                      | outcome                |
        | under eighteen years old | imprisonment for life | no               | unknown                 | is potentially engaged |
        | under eighteen years old | imprisonment for life | no               | an armed group          | is not engaged         |
        | under eighteen years old | imprisonment for life | no               | agents of another State | is not engaged         |
        | under eighteen years old | imprisonment for life | unknown          | unknown                 | is undetermined        |
        | under eighteen years old | imprisonment          | no               | unknown                 | is undetermined        |
        | a person in the case     | imprisonment for life | no               | unknown                 | is undetermined        |

    Scenario: Life imprisonment without release for an offence under eighteen: what happened to somebody else is not enough
      Given Boris is under eighteen years old
      And Karim is eighteen or older when the acts were committed
      And Karim was sentenced
        | type             | imprisonment for life |
        | release possible | no                    |
      When the facts are assessed
      Then CRC article 37(a) is not engaged: life imprisonment without release for an offence under eighteen

    Scenario: Solitary confinement of a child
      Given Vera is under eighteen years old
      And Vera was held in solitary confinement
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Vera: solitary confinement of a child
      And with CRC General Comment No. 24, paragraph 95(h)
      And with Havana Rules, rule 67
      And with Mandela Rules, rule 45(2)
      And it is primary
      And no limit is shown

    Scenario Outline: Solitary confinement of a child turns on who the person is
      Given Vera is <who>
      And Vera was held in solitary confinement
      When the facts are assessed
      Then CRC article 37(a) <outcome>: solitary confinement of a child

      Examples:
        | who                        | outcome                |
        | under eighteen years old   | is potentially engaged |
        | eighteen years old or more | is not engaged         |
        | a person in the case       | is not engaged         |

    Scenario: Child tied down, sedated or punished in an institution
      Given Aigul is under eighteen years old
      And Aigul was placed or kept in an institution
        | wanting | restraint by straps or bed |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Aigul: child tied down, sedated or punished in an institution
      And with CRC General Comment No. 20, paragraph 58
      And with CRC General Comment No. 13, paragraph 26
      And with CRC General Comment No. 8, paragraph 18
      And it is primary
      And no limit is shown

    Scenario: Girl made to carry on a pregnancy after rape or at the risk of her life (CRC article 37(a))
      Given Dilnoza is under eighteen years old
      And as regards the pregnancy of Dilnoza
        | form       | a termination was denied |
        | after rape | yes                      |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Dilnoza: girl made to carry on a pregnancy after rape or at the risk of her life
      And with CEDAW General Recommendation No. 35, paragraphs 16 and 18
      And with CRC General Comment No. 13, paragraph 26
      And it is primary
      And no limit is shown

    Scenario Outline: Girl made to carry on a pregnancy after rape or at the risk of her life turns on who the person is, the form it took and whether it followed a rape
      Given Dilnoza is <who>
      And as regards the pregnancy of Dilnoza
        | form       | <form>       |
        | after rape | <after rape> |
      When the facts are assessed
      Then CRC article 37(a) <outcome>: girl made to carry on a pregnancy after rape or at the risk of her life

      Examples:
        | who                        | form                                           | after rape | outcome                |
        | under eighteen years old   | a termination was denied                       | yes        | is potentially engaged |
        | under eighteen years old   | the pregnancy had to be carried on             | yes        | is potentially engaged |
        | under eighteen years old   | a foetus that could not live had to be carried | yes        | is potentially engaged |
        | eighteen years old or more | a termination was denied                       | yes        | is not engaged         |
        | under eighteen years old   | a termination was denied                       | unknown    | is undetermined        |

  Rule: Article 37(b): Child detention must be lawful, not arbitrary, a last resort, for the shortest appropriate time

    Scenario: A child detained for migration status
      Given Rustam is under eighteen years old and a migrant
      And Rustam was deprived of liberty, called the detention
        | by                 | border or migration officers |
        | form               | detention as a migrant       |
        | reasons individual | yes                          |
        | court review       | yes                          |
        | legal basis stated | yes                          |
      When the facts are assessed
      Then CRC article 37(b) is potentially engaged for Rustam: a child detained for migration status
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraphs 5, 10 and 9
      And with CRC article 3(1)
      And it is primary
      And no limit is shown

    Scenario Outline: A child detained for migration status: what decides it
      Given Vera is <who>
      And Vera was deprived of liberty
        | by                 | <by>                 |
        | form               | <form>               |
        | reasons individual | <reasons individual> |
        | court review       | <court review>       |
        | legal basis stated | <legal basis stated> |
      When the facts are assessed
      Then CRC article 37(b) <outcome>: a child detained for migration status

      Examples:
        | who                                    | by                           | form                    | reasons individual | court review | legal basis stated | outcome                |
        | under eighteen years old and a migrant | border or migration officers | detention as a migrant  | yes                | yes          | yes                | is potentially engaged |
        | under eighteen years old               | unknown                      | detention pending trial | unknown            | unknown      | unknown            | is not engaged         |

    Scenario: A child detained for migration status: where it is somebody else who is under eighteen years old
      Given Vera is a person in the case
      And Feruza is under eighteen years old
      And Vera was deprived of liberty
        | form | detention as a migrant |
      When the facts are assessed
      Then CRC article 37(b) is not engaged: a child detained for migration status

    Scenario: Detention of a child
      Given Aigul is under eighteen years old
      And Aigul was questioned by the authorities
        | by            | police officers |
        | free to leave | no              |
      When the facts are assessed
      Then CRC article 37(b) is potentially engaged for Aigul: detention of a child
      And with HRC General Comment No. 35, paragraph 62
      And with CRC General Comment No. 24, paragraph 85
      And with CRC article 3(1)
      And with Beijing Rules, rules 13.1, 10.2 and 13.2
      And with Havana Rules, rules 2, 1 and 17
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 18
      And it is supporting
      And no limit is shown

    Scenario Outline: Detention of a child turns on who acted and whether the person could leave
      Given Yusuf is under eighteen years old
      And Yusuf was questioned by the authorities
        | by            | <by>            |
        | free to leave | <free to leave> |
      When the facts are assessed
      Then CRC article 37(b) <outcome>: detention of a child

      Examples:
        | by                 | free to leave | outcome                |
        | police officers    | no            | is potentially engaged |
        | police officers    | yes           | is not engaged         |
        | a private employer | no            | is not engaged         |

    Scenario Outline: Detention of a child, with conditions of detention, turns on the place of custody
      Given Yusuf is under eighteen years old
      And as regards the conditions in which Yusuf was held
        | held at | <held at> |
      When the facts are assessed
      Then CRC article 37(b) <outcome>: detention of a child

      Examples:
        | held at                         | outcome                |
        | a prison                        | is potentially engaged |
        | a detention centre for migrants | is not engaged         |

    Scenario Outline: Detention of a child, with deprivation of liberty: what decides it
      Given Yusuf is <who>
      And Yusuf was deprived of liberty
        | by                 | <by>                 |
        | form               | <form>               |
        | reasons individual | <reasons individual> |
        | court review       | <court review>       |
        | legal basis stated | <legal basis stated> |
      When the facts are assessed
      Then CRC article 37(b) <outcome>: detention of a child

      Examples:
        | who                                    | by                           | form                   | reasons individual | court review | legal basis stated | outcome                |
        | under eighteen years old               | police officers              | arrest                 | unknown            | unknown      | unknown            | is potentially engaged |
        | under eighteen years old and a migrant | border or migration officers | detention as a migrant | yes                | yes          | yes                | is not engaged         |
        | under eighteen years old               | unidentified persons         | abduction              | unknown            | unknown      | unknown            | is undetermined        |

    Scenario: Detention of a child: where the deprivation of liberty concerns somebody else
      Given Yusuf is a person in the case
      And Ilyas is under eighteen years old
      And Ilyas was deprived of liberty
        | by         | an armed group |
        | ordered by | an armed group |
        | form       | abduction      |
        | held at    | a home         |
      And Yusuf was deprived of liberty
        | by   | police officers |
        | form | arrest          |
      When the facts are assessed
      Then CRC article 37(b) is not engaged: detention of a child

    Scenario: Detention of a child: where it is somebody else who is under eighteen years old
      Given Yusuf is a person in the case
      And Ilyas is under eighteen years old
      And Yusuf was questioned by the authorities
        | by            | police officers |
        | free to leave | no              |
      When the facts are assessed
      Then CRC article 37(b) is not engaged: detention of a child

    Scenario: Life imprisonment of a child
      Given Jamila is under eighteen years old
      And Jamila was sentenced
        | type | imprisonment for life |
      When the facts are assessed
      Then CRC article 37(b) is potentially engaged for Jamila: life imprisonment of a child
      And with CRC General Comment No. 24, paragraph 81
      And it is supporting
      And no limit is shown

    Scenario Outline: Life imprisonment of a child turns on who the person is, the penalty and who acted
      Given Tahir is <who>
      And Tahir was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then CRC article 37(b) <outcome>: life imprisonment of a child

      Examples:
        | who                        | type                  | by                      | outcome                |
        | under eighteen years old   | imprisonment for life | unknown                 | is potentially engaged |
        | under eighteen years old   | imprisonment for life | an armed group          | is not engaged         |
        | under eighteen years old   | imprisonment for life | agents of another State | is not engaged         |
        | eighteen years old or more | imprisonment for life | unknown                 | is undetermined        |
        | under eighteen years old   | imprisonment          | unknown                 | is undetermined        |

    Scenario: Life imprisonment of a child: what happened to somebody else is not enough
      Given Tahir is under eighteen years old
      And Yusuf is eighteen or older when the acts were committed
      And Yusuf was sentenced
        | type | imprisonment for life |
      When the facts are assessed
      Then CRC article 37(b) is not engaged: life imprisonment of a child

    Scenario: Child held before trial
      Given Ulan is under eighteen years old
      And Ulan was deprived of liberty
        | by   | police officers         |
        | form | detention pending trial |
      When the facts are assessed
      Then CRC article 37(b) is potentially engaged for Ulan: child held before trial
      And with CRC General Comment No. 24, paragraphs 85, 86, 87 and 88
      And it is primary
      And no limit is shown

    Scenario Outline: Child held before trial turns on who the person is and the form it took
      Given Ulan is <who>
      And Ulan was deprived of liberty
        | by   | police officers |
        | form | <form>          |
      When the facts are assessed
      Then CRC article 37(b) <outcome>: child held before trial

      Examples:
        | who                        | form                    | outcome                |
        | under eighteen years old   | detention pending trial | is potentially engaged |
        | aged 15 years              | detention pending trial | is potentially engaged |
        | under eighteen years old   | arrest                  | is not engaged         |
        | eighteen years old or more | detention pending trial | is not engaged         |
        | a person in the case       | detention pending trial | is not engaged         |
        | under eighteen years old   | unknown                 | is undetermined        |

  Rule: Article 37(c): Detained children are treated humanely by age needs, separated from adults and keep family contact

    Scenario: A child moved to a place for adults
      Given Hamid is under eighteen years old
      And Hamid was moved in custody
        | of | a place for adults |
      When the facts are assessed
      Then CRC article 37(c) is potentially engaged for Hamid: a child moved to a place for adults
      And with CRC General Comment No. 24, paragraph 92
      And it is primary
      And no limit is shown

    Scenario Outline: A child moved to a place for adults turns on what was concerned
      Given Vera is under eighteen years old
      And Vera was moved in custody
        | of | <of> |
      When the facts are assessed
      Then CRC article 37(c) <outcome>: a child moved to a place for adults

      Examples:
        | of                    | outcome                |
        | a place for adults    | is potentially engaged |
        | a place far from home | is not engaged         |

    Scenario: A child moved to a place for adults: where it is somebody else who is under eighteen years old
      Given Vera is a person in the case
      And Feruza is under eighteen years old
      And Vera was moved in custody
        | of | a place for adults |
      When the facts are assessed
      Then CRC article 37(c) is not engaged: a child moved to a place for adults

    Scenario: Children held together with adults
      Given Oleg is under eighteen years old
      And as regards the conditions in which Oleg was held
        | separated from adults | no |
      When the facts are assessed
      Then CRC article 37(c) is potentially engaged for Oleg: children held together with adults
      And with CRC General Comment No. 24, paragraph 92
      And with Beijing Rules, rule 13.4
      And it is primary
      And no limit is shown

    Scenario Outline: Children held together with adults turns on whether children were apart from adults
      Given Daniyar is under eighteen years old
      And as regards the conditions in which Daniyar was held
        | separated from adults | <separated from adults> |
      When the facts are assessed
      Then CRC article 37(c) <outcome>: children held together with adults

      Examples:
        | separated from adults | outcome                |
        | no                    | is potentially engaged |
        | yes                   | is not engaged         |

    Scenario: Children held together with adults: where it is somebody else who is under eighteen years old
      Given Daniyar is a person in the case
      And Murat is under eighteen years old
      And as regards the conditions in which Daniyar was held
        | separated from adults | no |
      When the facts are assessed
      Then CRC article 37(c) is not engaged: children held together with adults

  Rule: Article 37(d): Prompt legal and other help, court or equivalent challenge to detention, and a prompt decision

    Scenario: A detained child without counsel or contact with the family
      Given Yusuf is under eighteen years old
      And as regards contact of Yusuf in custody with the family
        | allowed | no |
      When the facts are assessed
      Then CRC article 37(d) is potentially engaged for Yusuf: a detained child without counsel or contact with the family
      And with CRC article 37(c)
      And with CRC General Comment No. 24, paragraphs 89, 95(a) and 95(e)
      And with HRC General Comment No. 35, paragraph 28
      And with Beijing Rules, rules 7.1 and 10.1
      And with Havana Rules, rules 22, 18(a), 59, 60 and 61
      And with Body of Principles (detention), principle 16(3)
      And it is supporting
      And no limit is shown

    Scenario Outline: A detained child without counsel or contact with the family turns on whether contact was allowed
      Given Aigul is under eighteen years old
      And as regards contact of Aigul in custody with the family
        | allowed | <allowed> |
      When the facts are assessed
      Then CRC article 37(d) <outcome>: a detained child without counsel or contact with the family

      Examples:
        | allowed | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |

    Scenario Outline: A detained child without counsel or contact with the family, with legal counsel and deprivation of liberty: what decides it
      Given Aigul is under eighteen years old
      And as regards legal counsel for Aigul
        | access | <access> |
      And Aigul was deprived of liberty
        | by              | police officers   |
        | incommunicado   | <incommunicado>   |
        | family notified | <family notified> |
      When the facts are assessed
      Then CRC article 37(d) <outcome>: a detained child without counsel or contact with the family

      Examples:
        | access | incommunicado | family notified | outcome                |
        | no     | unknown       | unknown         | is potentially engaged |
        | yes    | no            | yes             | is not engaged         |

    Scenario Outline: A detained child without counsel or contact with the family, with deprivation of liberty: what decides it
      Given Aigul is under eighteen years old
      And Aigul was deprived of liberty
        | by              | <by>              |
        | family notified | <family notified> |
        | incommunicado   | <incommunicado>   |
        | form            | <form>            |
        | held at         | <held at>         |
        | ordered by      | <ordered by>      |
      When the facts are assessed
      Then CRC article 37(d) <outcome>: a detained child without counsel or contact with the family

      Examples:
        | by              | family notified | incommunicado | form      | held at | ordered by     | outcome                |
        | police officers | no              | unknown       | unknown   | unknown | unknown        | is potentially engaged |
        | police officers | unknown         | yes           | unknown   | unknown | unknown        | is potentially engaged |
        | police officers | yes             | no            | unknown   | unknown | unknown        | is not engaged         |
        | an armed group  | no              | yes           | abduction | a home  | an armed group | is not engaged         |

    Scenario: A detained child without counsel or contact with the family: where the legal counsel concerns somebody else
      Given Aigul is a person in the case
      And Madina is under eighteen years old
      And as regards legal counsel for Madina
        | access | no |
      And Aigul was deprived of liberty
        | by | police officers |
      When the facts are assessed
      Then CRC article 37(d) is not engaged: a detained child without counsel or contact with the family

    Scenario Outline: A detained child without counsel or contact with the family, with deprivation of liberty: what decides it (2)
      Given Aigul is under eighteen years old
      And Aigul was deprived of liberty
        | by              | an armed group    |
        | form            | abduction         |
        | held at         | a home            |
        | ordered by      | an armed group    |
        | incommunicado   | <incommunicado>   |
        | family notified | <family notified> |
      And Aigul was deprived of liberty
        | by              | police officers |
        | incommunicado   | no              |
        | family notified | yes             |
      When the facts are assessed
      Then CRC article 37(d) <outcome>: a detained child without counsel or contact with the family

      Examples:
        | incommunicado | family notified | outcome        |
        | yes           | yes             | is not engaged |
        | no            | no              | is not engaged |

  Rule: Article 39: Suitable measures for recovery and reintegration of children harmed by neglect, abuse, torture, ill-treatment or conflict, with health and

    Scenario: No care of the mind for a child after violence
      Given Galina is under eighteen years old
      And Galina was physically attacked
        | method | beating |
      And as regards health care for Galina
        | of    | mental health care |
        | given | no                 |
      When the facts are assessed
      Then CRC article 39 is potentially engaged for Galina: no care of the mind for a child after violence
      And with CRC General Comment No. 6, paragraph 48
      And because of the attack and the health care
      And it is supporting
      And no limit is shown

    Scenario Outline: No care of the mind for a child after violence: what decides it
      Given Irina is <who>
      And Irina was physically attacked
        | by     | <by>     |
        | abroad | <abroad> |
        | method | beating  |
      And as regards health care for Irina
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRC article 39 <outcome>: no care of the mind for a child after violence

      Examples:
        | who                        | by                                 | abroad  | of                 | given | outcome                |
        | under eighteen years old   | members of the family or community | yes     | mental health care | no    | is potentially engaged |
        | under eighteen years old   | unknown                            | unknown | mental health care | yes   | is not engaged         |
        | under eighteen years old   | unknown                            | unknown | dental care        | no    | is not engaged         |
        | eighteen years old or more | unknown                            | unknown | mental health care | no    | is not engaged         |

    Scenario: No care of the mind for a child after violence: not from health care alone
      Given Irina is under eighteen years old
      And as regards health care for Irina
        | of    | mental health care |
        | given | no                 |
      When the facts are assessed
      Then CRC article 39 is not engaged: no care of the mind for a child after violence

    Scenario: No care of the mind for a child after violence: what happened to somebody else is not enough
      Given Irina is a person in the case
      And Umida is under eighteen years old
      And Umida was physically attacked
        | method | beating |
      And as regards health care for Irina
        | of    | mental health care |
        | given | no                 |
      When the facts are assessed
      Then CRC article 39 is not engaged: no care of the mind for a child after violence

    Scenario: No care of the mind for a child after violence: what happened to somebody else is not enough (CRC article 39)
      Given Irina is under eighteen years old
      And Umida is eighteen years old or more
      And Umida was physically attacked
        | method | beating |
      And as regards health care for Umida
        | of    | mental health care |
        | given | no                 |
      When the facts are assessed
      Then CRC article 39 is not engaged: no care of the mind for a child after violence

  Rule: Article 40(1): Child suspected, accused or convicted is treated consistently with dignity, age and reintegration

    Scenario: Child accused of an offence
      Given Lola is under eighteen years old
      And a charge was brought against Lola
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(1) is potentially engaged for Lola: child accused of an offence
      And with CRC General Comment No. 24, paragraphs 2 and 46
      And it is supporting
      And no limit is shown

    Scenario Outline: Child accused of an offence turns on who the person is and the kind of proceedings
      Given Lola is <who>
      And a charge was brought against Lola
        | procedure | <procedure> |
      When the facts are assessed
      Then CRC article 40(1) <outcome>: child accused of an offence

      Examples:
        | who                        | procedure            | outcome                |
        | under eighteen years old   | criminal proceedings | is potentially engaged |
        | aged 15 years              | criminal proceedings | is potentially engaged |
        | a person in the case       | criminal proceedings | is not engaged         |
        | eighteen years old or more | criminal proceedings | is not engaged         |
        | under eighteen years old   | unknown              | is undetermined        |

  Rule: Article 40(2)(b)(ii): Accused child: prompt, direct notice of charges, through parents if fitting, and legal or other help with defence

    Scenario: Child accused without the help of counsel
      Given Yana is under eighteen years old
      And a court heard the case of Yana
        | counsel present | no |
      And a charge was brought against Yana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is potentially engaged for Yana: child accused without the help of counsel
      And with CRC General Comment No. 24, paragraphs 49 and 51
      And with HRC General Comment No. 32, paragraph 42
      And with CRC article 37(d)
      And with Beijing Rules, rule 15.1
      And because of the hearing and the charge
      And it is primary
      And no limit is shown

    Scenario: Child accused without the help of counsel: so too with legal counsel and a charge
      Given Ulan is under eighteen years old
      And as regards legal counsel for Ulan
        | access | no |
      And a charge was brought against Ulan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is potentially engaged: child accused without the help of counsel

    Scenario: Child accused without the help of counsel: where the legal counsel concerns somebody else
      Given Ulan is a person in the case
      And Bakyt is under eighteen years old
      And as regards legal counsel for Bakyt
        | access | no |
      And a charge was brought against Ulan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is not engaged: child accused without the help of counsel

    Scenario: Child accused without the help of counsel: what happened to somebody else is not enough
      Given Ulan is a person in the case
      And Bakyt is under eighteen years old
      And a court heard the case of Ulan
        | counsel present | no |
      And a charge was brought against Bakyt
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is not engaged: child accused without the help of counsel

    Scenario: Child accused without the help of counsel: where the legal counsel and the charge concern somebody else
      Given Ulan is under eighteen years old
      And Bakyt is eighteen years old or more
      And as regards legal counsel for Bakyt
        | access | no |
      And a charge was brought against Bakyt
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is not engaged: child accused without the help of counsel

    Scenario: Child accused without the help of counsel: where the legal counsel belongs to a lawsuit
      Given Ulan is under eighteen years old
      And Ulan was sued, called the lawsuit
      And as regards legal counsel for Ulan
        | access | no          |
        | charge | the lawsuit |
      And a charge was brought against Ulan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is not engaged: child accused without the help of counsel

    Scenario: Child accused without the help of counsel: not where it belongs to a lawsuit
      Given Ulan is under eighteen years old
      And Ulan was sued, called the lawsuit
      And a court heard the case of Ulan
        | counsel present | no          |
        | charge          | the lawsuit |
      And a charge was brought against Ulan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is not engaged: child accused without the help of counsel

    Scenario Outline: Child accused without the help of counsel turns on whether counsel was present
      Given Ulan is under eighteen years old
      And a court heard the case of Ulan
        | counsel present | <counsel present> |
      And a charge was brought against Ulan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) <outcome>: child accused without the help of counsel

      Examples:
        | counsel present | outcome                |
        | no              | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Child questioned as a suspect without counsel
      Given Olim is under eighteen years old
      And Olim was questioned by the authorities
        | counsel present | no              |
        | by              | police officers |
        | capacity        | a suspect       |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is potentially engaged for Olim: child questioned as a suspect without counsel
      And with CRC General Comment No. 24, paragraphs 60 and 49
      And it is supporting
      And no limit is shown

    Scenario Outline: Child questioned as a suspect without counsel turns on who the person is, whether counsel was present, who acted and in which capacity
      Given Ulan is <who>
      And Ulan was questioned by the authorities
        | counsel present | <counsel present> |
        | by              | <by>              |
        | capacity        | <capacity>        |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) <outcome>: child questioned as a suspect without counsel

      Examples:
        | who                      | counsel present | by              | capacity          | outcome                |
        | under eighteen years old | no              | police officers | an accused person | is potentially engaged |
        | a person in the case     | no              | police officers | a suspect         | is not engaged         |
        | under eighteen years old | unknown         | police officers | a suspect         | is undetermined        |
        | under eighteen years old | no              | unknown         | a suspect         | is undetermined        |
        | under eighteen years old | no              | police officers | unknown           | is undetermined        |

    Scenario: Child questioned as a suspect without counsel: what happened to somebody else is not enough
      Given Ulan is under eighteen years old
      And Bakyt is eighteen years old or more
      And Bakyt was questioned by the authorities
        | counsel present | no              |
        | by              | police officers |
        | capacity        | a suspect       |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is not engaged: child questioned as a suspect without counsel

  Rule: Article 40(2)(b)(iv): Accused child: no forced testimony or confession

    Scenario: Child made to confess
      Given Farid is under eighteen years old
      And Farid was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Farid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(iv) is potentially engaged for Farid: child made to confess
      And with CRC General Comment No. 24, paragraph 60
      And with HRC General Comment No. 32, paragraphs 41 and 42
      And with Beijing Rules, rule 7.1
      And because of the confession and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Child made to confess turns on who the person is and who acted
      Given Saida is <who>
      And Saida was made to confess or sign a statement
        | by | <by> |
      And a charge was brought against Saida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(iv) <outcome>: child made to confess

      Examples:
        | who                        | by              | outcome                |
        | under eighteen years old   | police officers | is potentially engaged |
        | eighteen years old or more | police officers | is not engaged         |
        | under eighteen years old   | unknown         | is undetermined        |

    Scenario: Child made to confess: what happened to somebody else is not enough
      Given Saida is under eighteen years old
      And Nargiza is eighteen years old or more
      And Nargiza was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Nargiza
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(iv) is not engaged: child made to confess

    Scenario: Child made to confess: what happened to somebody else is not enough (CRC article 40(2)(b)(iv))
      Given Saida is a person in the case
      And Nargiza is under eighteen years old
      And Nargiza was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Saida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(iv) is not engaged: child made to confess

    Scenario: Child made to confess: not where it belongs to a lawsuit
      Given Saida is under eighteen years old
      And Saida was sued, called the lawsuit
      And Saida was made to confess or sign a statement
        | by     | police officers |
        | charge | the lawsuit     |
      And a charge was brought against Saida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(iv) is not engaged: child made to confess

  Rule: Article 40(4): Provide varied dispositions as alternatives to institutions, proportionate to circumstances and offence

    Scenario: Child sentenced to prison
      Given Murat is under eighteen years old
      And Murat was sentenced
        | type | imprisonment |
      When the facts are assessed
      Then CRC article 40(4) is potentially engaged for Murat: child sentenced to prison
      And with CRC article 37(b)
      And with HRC General Comment No. 32, paragraph 44
      And with Beijing Rules, rules 17.1(c), 19.1 and 5.1
      And with CRC General Comment No. 24, paragraphs 73 and 76
      And it is supporting
      And no limit is shown

    Scenario Outline: Child sentenced to prison turns on who the person is, the penalty and who acted
      Given Iman is <who>
      And Iman was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then CRC article 40(4) <outcome>: child sentenced to prison

      Examples:
        | who                      | type         | by                      | outcome                |
        | under eighteen years old | imprisonment | unknown                 | is potentially engaged |
        | under eighteen years old | imprisonment | an armed group          | is not engaged         |
        | under eighteen years old | imprisonment | agents of another State | is not engaged         |
        | a person in the case     | imprisonment | unknown                 | is not engaged         |
        | under eighteen years old | unknown      | unknown                 | is undetermined        |

    Scenario: Child sentenced to prison: what happened to somebody else is not enough
      Given Iman is under eighteen years old
      And Umut is eighteen years old or more
      And Umut was sentenced
        | type | imprisonment |
      When the facts are assessed
      Then CRC article 40(4) is not engaged: child sentenced to prison
