@law @crpd
Feature: Persons with disabilities, CRPD, articles 4, 5, 6, 9, 12, 13, 14, 15, 16, 17, 19, 23, 24, 25, 27, 28 and 29
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 2: Disability discrimination covers purpose or effect in any field and refusal of reasonable accommodation, meaning needed individual adjustments without disproportionate or undue burden

    Scenario: Refused accommodation as discrimination
      Given Vera is a person in the case
      And as regards an adjustment that Vera needs because of a disability
        | given | no |
      When the facts are assessed
      Then CRPD article 2 is potentially engaged for Vera: refused accommodation as discrimination
      And with CRPD General Comment No. 6, paragraphs 17, 18(c) and 25
      And it is context
      And it is read with CRPD article 5
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Refused accommodation as discrimination turns on whether given
      Given Vera is a person in the case
      And as regards an adjustment that Vera needs because of a disability
        | given | <given> |
      When the facts are assessed
      Then CRPD article 2 <outcome>: refused accommodation as discrimination

      Examples:
        | given | outcome                |
        | no    | is potentially engaged |
        | yes   | is not engaged         |

  Rule: Article 3(a): Guiding principle: dignity, personal autonomy including free choices, and independence

    Scenario: Principle of dignity and autonomy
      Given Aigul is a person with a disability
      And a medical act was carried out on Aigul
        | consent | no |
      When the facts are assessed
      Then CRPD article 3(a) is potentially engaged for Aigul: principle of dignity and autonomy
      And with CRPD General Comment No. 1, paragraph 33
      And it is context
      And it is read with CRPD articles 12, 15, 17 and 25
      And no limit is shown

    Scenario Outline: Principle of dignity and autonomy turns on who the person is and whether with free consent
      Given Aigul is <who>
      And a medical act was carried out on Aigul
        | consent | <consent> |
      When the facts are assessed
      Then CRPD article 3(a) <outcome>: principle of dignity and autonomy

      Examples:
        | who                           | consent | outcome                |
        | a person with a disability    | no      | is potentially engaged |
        | a person with a disability    | yes     | is not engaged         |
        | a person without a disability | no      | is not engaged         |

    Scenario: Principle of dignity and autonomy: so too with a measure on legal capacity
      Given Aigul is a person with a disability
      And the legal capacity of Aigul was limited
      When the facts are assessed
      Then CRPD article 3(a) is potentially engaged: principle of dignity and autonomy

    Scenario Outline: Principle of dignity and autonomy, with a placement in an institution, turns on whether with free consent
      Given Aigul is a person with a disability
      And Aigul was placed or kept in an institution
        | consent | <consent> |
      When the facts are assessed
      Then CRPD article 3(a) <outcome>: principle of dignity and autonomy

      Examples:
        | consent | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |

    Scenario: Principle of dignity and autonomy: what happened to somebody else is not enough
      Given Aigul is a person with a disability
      And Madina is a person without a disability
      And a medical act was carried out on Madina
        | consent | no |
      When the facts are assessed
      Then CRPD article 3(a) is not engaged: principle of dignity and autonomy

  Rule: Article 3(b): Guiding principle: no discrimination

    Scenario: Principle of non-discrimination and equal chances (CRPD article 3(b))
      Given Emil is a person in the case
      And as regards an adjustment that Emil needs because of a disability
        | given | no |
      When the facts are assessed
      Then CRPD article 3(b) is potentially engaged for Emil: principle of non-discrimination and equal chances
      And with CRPD General Comment No. 6, paragraph 12
      And it is context
      And it is read with CRPD article 5
      And no limit is shown

    Scenario Outline: Principle of non-discrimination and equal chances turns on whether given (CRPD article 3(b))
      Given Emil is a person in the case
      And as regards an adjustment that Emil needs because of a disability
        | given | <given> |
      When the facts are assessed
      Then CRPD article 3(b) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | given | outcome                |
        | no    | is potentially engaged |
        | yes   | is not engaged         |

    Scenario Outline: Principle of non-discrimination and equal chances, with a different treatment, turns on the ground given (CRPD article 3(b))
      Given Emil is a person in the case
      And Emil was treated worse than others
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 3(b) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | ground     | outcome                |
        | disability | is potentially engaged |
        | age        | is not engaged         |

    Scenario: Principle of non-discrimination and equal chances: so too with a measure at work (CRPD article 3(b))
      Given Emil is a person in the case
      And Emil suffered a measure at work
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 3(b) is potentially engaged: principle of non-discrimination and equal chances

    Scenario Outline: Principle of non-discrimination and equal chances, with a placement in an institution, turns on whether it was because of a disability (CRPD article 3(b))
      Given Emil is a person in the case
      And Emil was placed or kept in an institution
        | because of disability | <because of disability> |
      When the facts are assessed
      Then CRPD article 3(b) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | because of disability | outcome                |
        | yes                   | is potentially engaged |
        | no                    | is not engaged         |

    Scenario: Principle of non-discrimination and equal chances: so too with a measure on legal capacity (CRPD article 3(b))
      Given Emil is a person with a disability
      And the legal capacity of Emil was limited
      When the facts are assessed
      Then CRPD article 3(b) is potentially engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: what happened to somebody else is not enough (CRPD article 3(b))
      Given Emil is a person with a disability
      And Oleg is a person without a disability
      And the legal capacity of Oleg was limited
      When the facts are assessed
      Then CRPD article 3(b) is not engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: so too with a judgment (CRPD article 3(b))
      Given Emil is a person with a disability
      And a court gave judgment in the case of Emil
        | outcome | a finding that the person cannot be tried |
      When the facts are assessed
      Then CRPD article 3(b) is potentially engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: not from a judgment alone (CRPD article 3(b))
      Given Emil is a person with a disability
      And a court gave judgment in the case of Emil
        | outcome | an acquittal |
      When the facts are assessed
      Then CRPD article 3(b) is not engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: what happened to somebody else is not enough
      Given Emil is a person with a disability
      And Oleg is a person without a disability
      And a court gave judgment in the case of Oleg
        | outcome | a finding that the person cannot be tried |
      When the facts are assessed
      Then CRPD article 3(b) is not engaged: principle of non-discrimination and equal chances

    Scenario Outline: Principle of non-discrimination and equal chances, with a course of the case, turns on whether the hearings were adapted to a disability or to age (CRPD article 3(b))
      Given Emil is a person with a disability
      And as regards the course of the case of Emil
        | adjusted for disability | <adjusted for disability> |
      When the facts are assessed
      Then CRPD article 3(b) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | adjusted for disability | outcome                |
        | no                      | is potentially engaged |
        | yes                     | is not engaged         |

    Scenario: Principle of non-discrimination and equal chances: where the course of the case concerns somebody else (CRPD article 3(b))
      Given Emil is a person with a disability
      And Oleg is a person without a disability
      And as regards the course of the case of Oleg
        | adjusted for disability | no |
      When the facts are assessed
      Then CRPD article 3(b) is not engaged: principle of non-discrimination and equal chances

  Rule: Article 3(c): Guiding principle: real participation and inclusion in society

    Scenario: Principle of participation and inclusion
      Given Karim is a person in the case
      And Karim was placed or kept in an institution
        | because of disability | yes |
      When the facts are assessed
      Then CRPD article 3(c) is potentially engaged for Karim: principle of participation and inclusion
      And with CRPD General Comment No. 6, paragraph 11
      And it is context
      And it is read with CRPD articles 5, 14 and 19
      And no limit is shown

    Scenario Outline: Principle of participation and inclusion turns on whether it was because of a disability
      Given Karim is a person in the case
      And Karim was placed or kept in an institution
        | because of disability | <because of disability> |
      When the facts are assessed
      Then CRPD article 3(c) <outcome>: principle of participation and inclusion

      Examples:
        | because of disability | outcome                |
        | yes                   | is potentially engaged |
        | no                    | is not engaged         |

    Scenario Outline: Principle of participation and inclusion, with a measure against political participation, turns on the reason behind it
      Given Karim is a person in the case
      And Karim was kept from taking part in public affairs
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 3(c) <outcome>: principle of participation and inclusion

      Examples:
        | linked to                  | outcome                |
        | disability                 | is potentially engaged |
        | what was said or published | is not engaged         |

    Scenario Outline: Principle of participation and inclusion, with a measure at work, turns on the reason behind it
      Given Karim is a person in the case
      And Karim suffered a measure at work
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 3(c) <outcome>: principle of participation and inclusion

      Examples:
        | linked to                  | outcome                |
        | disability                 | is potentially engaged |
        | what was said or published | is not engaged         |

    Scenario Outline: Principle of participation and inclusion, with education or training, turns on the form it took
      Given Karim is a person with a disability
      And a measure concerns the education or training of Karim
        | form | <form> |
      When the facts are assessed
      Then CRPD article 3(c) <outcome>: principle of participation and inclusion

      Examples:
        | form                     | outcome                |
        | separate schooling       | is potentially engaged |
        | no inclusive schooling   | is potentially engaged |
        | fees that cannot be paid | is not engaged         |

    Scenario: Principle of participation and inclusion: what happened to somebody else is not enough
      Given Karim is a person with a disability
      And Zafar is a person without a disability
      And a measure concerns the education or training of Zafar
        | form | separate schooling |
      When the facts are assessed
      Then CRPD article 3(c) is not engaged: principle of participation and inclusion

  Rule: Article 3(d): Guiding principle: disability is accepted as one part of human diversity

    Scenario: Principle of non-discrimination and equal chances
      Given Emil is a person in the case
      And as regards an adjustment that Emil needs because of a disability
        | given | no |
      When the facts are assessed
      Then CRPD article 3(d) is potentially engaged for Emil: principle of non-discrimination and equal chances
      And with CRPD General Comment No. 6, paragraph 9
      And it is context
      And it is read with CRPD article 5
      And no limit is shown

    Scenario Outline: Principle of non-discrimination and equal chances turns on whether given
      Given Emil is a person in the case
      And as regards an adjustment that Emil needs because of a disability
        | given | <given> |
      When the facts are assessed
      Then CRPD article 3(d) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | given | outcome                |
        | no    | is potentially engaged |
        | yes   | is not engaged         |

    Scenario Outline: Principle of non-discrimination and equal chances, with a different treatment, turns on the ground given
      Given Emil is a person in the case
      And Emil was treated worse than others
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 3(d) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | ground     | outcome                |
        | disability | is potentially engaged |
        | age        | is not engaged         |

    Scenario: Principle of non-discrimination and equal chances: so too with a measure at work
      Given Emil is a person in the case
      And Emil suffered a measure at work
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 3(d) is potentially engaged: principle of non-discrimination and equal chances

    Scenario Outline: Principle of non-discrimination and equal chances, with a placement in an institution, turns on whether it was because of a disability
      Given Emil is a person in the case
      And Emil was placed or kept in an institution
        | because of disability | <because of disability> |
      When the facts are assessed
      Then CRPD article 3(d) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | because of disability | outcome                |
        | yes                   | is potentially engaged |
        | no                    | is not engaged         |

    Scenario: Principle of non-discrimination and equal chances: so too with a measure on legal capacity
      Given Emil is a person with a disability
      And the legal capacity of Emil was limited
      When the facts are assessed
      Then CRPD article 3(d) is potentially engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: where the measure on legal capacity concerns somebody else
      Given Emil is a person with a disability
      And Oleg is a person without a disability
      And the legal capacity of Oleg was limited
      When the facts are assessed
      Then CRPD article 3(d) is not engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: so too with a judgment
      Given Emil is a person with a disability
      And a court gave judgment in the case of Emil
        | outcome | a finding that the person cannot be tried |
      When the facts are assessed
      Then CRPD article 3(d) is potentially engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: not from a judgment alone
      Given Emil is a person with a disability
      And a court gave judgment in the case of Emil
        | outcome | an acquittal |
      When the facts are assessed
      Then CRPD article 3(d) is not engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: what happened to somebody else is not enough (CRPD article 3(d))
      Given Emil is a person with a disability
      And Oleg is a person without a disability
      And a court gave judgment in the case of Oleg
        | outcome | a finding that the person cannot be tried |
      When the facts are assessed
      Then CRPD article 3(d) is not engaged: principle of non-discrimination and equal chances

    Scenario Outline: Principle of non-discrimination and equal chances, with a course of the case, turns on whether the hearings were adapted to a disability or to age
      Given Emil is a person with a disability
      And as regards the course of the case of Emil
        | adjusted for disability | <adjusted for disability> |
      When the facts are assessed
      Then CRPD article 3(d) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | adjusted for disability | outcome                |
        | no                      | is potentially engaged |
        | yes                     | is not engaged         |

    Scenario: Principle of non-discrimination and equal chances: where the course of the case concerns somebody else
      Given Emil is a person with a disability
      And Oleg is a person without a disability
      And as regards the course of the case of Oleg
        | adjusted for disability | no |
      When the facts are assessed
      Then CRPD article 3(d) is not engaged: principle of non-discrimination and equal chances

  Rule: Article 3(e): Guiding principle: equal opportunities

    Scenario: Principle of non-discrimination and equal chances (CRPD article 3(e))
      Given Madina is a person in the case
      And as regards an adjustment that Madina needs because of a disability
        | given | no |
      When the facts are assessed
      Then CRPD article 3(e) is potentially engaged for Madina: principle of non-discrimination and equal chances
      And with CRPD General Comment No. 6, paragraphs 12 and 16
      And it is context
      And it is read with CRPD article 5
      And no limit is shown

    Scenario Outline: Principle of non-discrimination and equal chances turns on whether given (CRPD article 3(e))
      Given Madina is a person in the case
      And as regards an adjustment that Madina needs because of a disability
        | given | <given> |
      When the facts are assessed
      Then CRPD article 3(e) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | given | outcome                |
        | no    | is potentially engaged |
        | yes   | is not engaged         |

    Scenario Outline: Principle of non-discrimination and equal chances, with a different treatment, turns on the ground given (CRPD article 3(e))
      Given Madina is a person in the case
      And Madina was treated worse than others
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 3(e) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | ground     | outcome                |
        | disability | is potentially engaged |
        | age        | is not engaged         |

    Scenario: Principle of non-discrimination and equal chances: so too with a measure at work (CRPD article 3(e))
      Given Madina is a person in the case
      And Madina suffered a measure at work
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 3(e) is potentially engaged: principle of non-discrimination and equal chances

    Scenario Outline: Principle of non-discrimination and equal chances, with a placement in an institution, turns on whether it was because of a disability (CRPD article 3(e))
      Given Madina is a person in the case
      And Madina was placed or kept in an institution
        | because of disability | <because of disability> |
      When the facts are assessed
      Then CRPD article 3(e) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | because of disability | outcome                |
        | yes                   | is potentially engaged |
        | no                    | is not engaged         |

    Scenario: Principle of non-discrimination and equal chances: so too with a measure on legal capacity (CRPD article 3(e))
      Given Madina is a person with a disability
      And the legal capacity of Madina was limited
      When the facts are assessed
      Then CRPD article 3(e) is potentially engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: what happened to somebody else is not enough (CRPD article 3(e))
      Given Madina is a person with a disability
      And Irina is a person without a disability
      And the legal capacity of Irina was limited
      When the facts are assessed
      Then CRPD article 3(e) is not engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: so too with a judgment (CRPD article 3(e))
      Given Madina is a person with a disability
      And a court gave judgment in the case of Madina
        | outcome | a finding that the person cannot be tried |
      When the facts are assessed
      Then CRPD article 3(e) is potentially engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: not from a judgment alone (CRPD article 3(e))
      Given Madina is a person with a disability
      And a court gave judgment in the case of Madina
        | outcome | an acquittal |
      When the facts are assessed
      Then CRPD article 3(e) is not engaged: principle of non-discrimination and equal chances

    Scenario: Principle of non-discrimination and equal chances: where the judgment concerns somebody else
      Given Madina is a person with a disability
      And Irina is a person without a disability
      And a court gave judgment in the case of Irina
        | outcome | a finding that the person cannot be tried |
      When the facts are assessed
      Then CRPD article 3(e) is not engaged: principle of non-discrimination and equal chances

    Scenario Outline: Principle of non-discrimination and equal chances, with a course of the case, turns on whether the hearings were adapted to a disability or to age (CRPD article 3(e))
      Given Madina is a person with a disability
      And as regards the course of the case of Madina
        | adjusted for disability | <adjusted for disability> |
      When the facts are assessed
      Then CRPD article 3(e) <outcome>: principle of non-discrimination and equal chances

      Examples:
        | adjusted for disability | outcome                |
        | no                      | is potentially engaged |
        | yes                     | is not engaged         |

    Scenario: Principle of non-discrimination and equal chances: where the course of the case concerns somebody else (CRPD article 3(e))
      Given Madina is a person with a disability
      And Irina is a person without a disability
      And as regards the course of the case of Irina
        | adjusted for disability | no |
      When the facts are assessed
      Then CRPD article 3(e) is not engaged: principle of non-discrimination and equal chances

  Rule: Article 3(f): Guiding principle: accessibility

    Scenario: Principle of accessibility
      Given Saida is a person in the case
      And as regards an adjustment that Saida needs because of a disability
        | given | no               |
        | form  | captions or text |
      When the facts are assessed
      Then CRPD article 3(f) is potentially engaged for Saida: principle of accessibility
      And with CRPD General Comment No. 2, paragraph 1
      And it is context
      And it is read with CRPD articles 5 and 9
      And no limit is shown

    Scenario Outline: Principle of accessibility turns on whether given and the form it took
      Given Saida is a person in the case
      And as regards an adjustment that Saida needs because of a disability
        | given | <given> |
        | form  | <form>  |
      When the facts are assessed
      Then CRPD article 3(f) <outcome>: principle of accessibility

      Examples:
        | given   | form                          | outcome                |
        | in part | physical access               | is potentially engaged |
        | no      | braille or audio              | is potentially engaged |
        | no      | a sign language interpreter   | is potentially engaged |
        | no      | plain language                | is potentially engaged |
        | unknown | physical access               | is undetermined        |
        | no      | work from home or other hours | is not engaged         |

  Rule: Article 4(1)(b): Change or abolish laws, rules, customs and practices that discriminate against disabled people

    Scenario: Law that treats people worse because of a disability
      Given Rustam is a journalist
      And a law or policy concerns the rights of Rustam
        | step   | a law that treats groups differently |
        | ground | disability                           |
      When the facts are assessed
      Then CRPD article 4(1)(b) is potentially engaged for Rustam: law that treats people worse because of a disability
      And with CRPD General Comment No. 6, paragraph 73
      And it is read with CRPD article 5(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that treats people worse because of a disability turns on what was done with the law and the ground given
      Given Karim is a person in the case
      And a law or policy concerns the rights of Karim
        | step   | <step>   |
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 4(1)(b) <outcome>: law that treats people worse because of a disability

      Examples:
        | step                                       | ground        | outcome                |
        | a law that treats groups differently       | disability    | is potentially engaged |
        | a law that treats groups differently       | sex or gender | is not engaged         |
        | absence of a law that guarantees the right | disability    | is not engaged         |

  Rule: Article 5(1): Everyone is equal before and under law and owed its equal protection and benefit without discrimination

    Scenario: Law that treats people worse because of a disability (2)
      Given Aigul is a woman
      And a law or policy concerns the rights of Aigul
        | step   | a law that treats groups differently |
        | ground | disability                           |
      When the facts are assessed
      Then CRPD article 5(1) is potentially engaged for Aigul: law that treats people worse because of a disability
      And with CRPD General Comment No. 6, paragraph 16
      And it is primary
      And no limit is shown

    Scenario Outline: Law that treats people worse because of a disability turns on what was done with the law and the ground given (CRPD article 5(1))
      Given Irina is a person in the case
      And a law or policy concerns the rights of Irina
        | step   | <step>   |
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 5(1) <outcome>: law that treats people worse because of a disability

      Examples:
        | step                                       | ground        | outcome                |
        | a law that treats groups differently       | disability    | is potentially engaged |
        | a law that treats groups differently       | sex or gender | is not engaged         |
        | absence of a law that guarantees the right | disability    | is not engaged         |

  Rule: Article 5(2): Prohibit disability discrimination and guarantee disabled people effective legal protection from discrimination on any ground

    Scenario: Refused or expelled by a school because of a disability
      Given Yana is a person with a disability
      And a measure concerns the education or training of Yana
        | form      | refusal of admission |
        | linked to | disability           |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Yana: refused or expelled by a school because of a disability
      And with CRPD General Comment No. 6, paragraphs 18 and 64
      And it is primary
      And no limit is shown

    Scenario Outline: Refused or expelled by a school because of a disability turns on the form it took and the reason behind it
      Given Yana is a person in the case
      And a measure concerns the education or training of Yana
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: refused or expelled by a school because of a disability

      Examples:
        | form                     | linked to       | outcome                |
        | expulsion                | disability      | is potentially engaged |
        | a child kept from school | disability      | is potentially engaged |
        | fees that cannot be paid | disability      | is not engaged         |
        | refusal of admission     | personal status | is undetermined        |

    Scenario: Treated worse because of a disability
      Given Oleg is a journalist
      And Oleg was treated worse than others, called the unequal treatment
        | by     | a court    |
        | ground | disability |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Oleg: treated worse because of a disability
      And with CRPD General Comment No. 6, paragraphs 12, 17, 18 and 20
      And it is primary
      And no limit is shown

    Scenario Outline: Treated worse because of a disability turns on the ground given
      Given Kamila is a person in the case
      And Kamila was treated worse than others
        | by     | a court  |
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: treated worse because of a disability

      Examples:
        | ground        | outcome                |
        | disability    | is potentially engaged |
        | sex or gender | is not engaged         |

    Scenario: Private service to the public without access
      Given Halima is a woman
      And as regards an adjustment that Halima needs because of a disability
        | by    | a company        |
        | form  | captions or text |
        | given | no               |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Halima: private service to the public without access
      And with CRPD General Comment No. 2, paragraphs 13 and 29
      And it is supporting
      And no limit is shown

    Scenario Outline: Private service to the public without access turns on who acted, the form it took and whether given
      Given Madina is a person in the case
      And as regards an adjustment that Madina needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: private service to the public without access

      Examples:
        | by        | form             | given   | outcome                |
        | a company | braille or audio | no      | is potentially engaged |
        | a company | physical access  | in part | is potentially engaged |
        | a company | unknown          | no      | is undetermined        |
        | unknown   | captions or text | no      | is undetermined        |
        | a company | captions or text | unknown | is undetermined        |

    Scenario: Reasonable accommodation not given
      Given Yusuf is a man
      And as regards an adjustment that Yusuf needs because of a disability
        | given | no |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Yusuf: reasonable accommodation not given
      And with CRPD General Comment No. 6, paragraphs 18 and 23
      And with CRPD General Comment No. 6, paragraph 17
      And it is supporting
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Reasonable accommodation not given turns on whether given
      Given Yana is a person in the case
      And as regards an adjustment that Yana needs because of a disability
        | given | <given> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: reasonable accommodation not given

      Examples:
        | given | outcome                |
        | no    | is potentially engaged |
        | yes   | is not engaged         |

  Rule: Article 5(3): Take all suitable steps so that reasonable accommodation is provided

    Scenario: Reasonable accommodation not given (2)
      Given Emil is a journalist
      And as regards an adjustment that Emil needs because of a disability
        | given | no |
      When the facts are assessed
      Then CRPD article 5(3) is potentially engaged for Emil: reasonable accommodation not given
      And with CRPD General Comment No. 6, paragraphs 23, 24 and 26
      And with CRPD General Comment No. 2, paragraph 26
      And with CRPD General Comment No. 6, paragraph 25
      And it is primary
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Reasonable accommodation not given turns on whether given (CRPD article 5(3))
      Given Emil is a person in the case
      And as regards an adjustment that Emil needs because of a disability
        | given | <given> |
      When the facts are assessed
      Then CRPD article 5(3) <outcome>: reasonable accommodation not given

      Examples:
        | given | outcome                |
        | no    | is potentially engaged |
        | yes   | is not engaged         |

  Rule: Article 6(1): Recognizing multiple discrimination, States take measures so that disabled women and girls enjoy all rights fully and equally

    Scenario: Treated worse because of a disability (2)
      Given Madina is a woman and a person with a disability
      And Madina was treated worse than others, called the unequal treatment
        | ground | disability |
      When the facts are assessed
      Then CRPD article 6(1) is potentially engaged for Madina: treated worse because of a disability
      And with CRPD General Comment No. 6, paragraph 36
      And it is supporting
      And no limit is shown

    Scenario Outline: Treated worse because of a disability turns on who the person is and the ground given
      Given Zhenya is <who>
      And Zhenya was treated worse than others
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 6(1) <outcome>: treated worse because of a disability

      Examples:
        | who                                    | ground        | outcome                |
        | a woman and a person with a disability | disability    | is potentially engaged |
        | a woman and a person with a disability | sex or gender | is not engaged         |
        | a man and a person with a disability   | disability    | is not engaged         |
        | a woman and without a disability       | disability    | is not engaged         |

    Scenario: Treated worse because of a disability: what happened to somebody else is not enough
      Given Zhenya is a woman and a person with a disability
      And Iman is a woman and without a disability
      And Iman was treated worse than others
        | ground | disability |
      When the facts are assessed
      Then CRPD article 6(1) is not engaged: treated worse because of a disability

  Rule: Article 7(1): Take all necessary measures so disabled children enjoy every right equally with other children

    Scenario: Violence against a person with a disability
      Given Rustam is a person with a disability and under eighteen years old
      And Rustam was physically attacked
      When the facts are assessed
      Then CRPD article 7(1) is potentially engaged for Rustam: violence against a person with a disability
      And with CRPD General Comment No. 6, paragraph 38
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence against a person with a disability turns on who the person is
      Given Rustam is <who>
      And Rustam was physically attacked
      When the facts are assessed
      Then CRPD article 7(1) <outcome>: violence against a person with a disability

      Examples:
        | who                                                        | outcome                |
        | a person with a disability and under eighteen years old    | is potentially engaged |
        | a person without a disability and under eighteen years old | is not engaged         |
        | a person with a disability and eighteen years old or more  | is not engaged         |

    Scenario Outline: Violence against a person with a disability: whose facts they are
      Given Rustam is <who>
      And Nurlan is <who (Nurlan)>
      And Nurlan was physically attacked
      When the facts are assessed
      Then CRPD article 7(1) <outcome>: violence against a person with a disability

      Examples:
        | who                                                     | who (Nurlan)                                                 | outcome        |
        | a person with a disability and under eighteen years old | a person without a disability and eighteen years old or more | is not engaged |
        | under eighteen years old                                | a person with a disability and eighteen years old or more    | is not engaged |

  Rule: Article 7(2): The child's best interests are a primary consideration in every action about disabled children

    Scenario: Best interests of a child with a disability not examined
      Given Sitora is a person with a disability
      And a decision was taken that affects Sitora as a child
        | best interests examined | no |
      When the facts are assessed
      Then CRPD article 7(2) is potentially engaged for Sitora: best interests of a child with a disability not examined
      And with CRPD General Comment No. 1, paragraph 36
      And with CRPD General Comment No. 6, paragraph 38
      And it is primary
      And no limit is shown

    Scenario Outline: Best interests of a child with a disability not examined turns on who the person is and whether the best interests of the child were examined
      Given Sitora is <who>
      And a decision was taken that affects Sitora as a child
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then CRPD article 7(2) <outcome>: best interests of a child with a disability not examined

      Examples:
        | who                           | best interests examined | outcome                |
        | a person with a disability    | no                      | is potentially engaged |
        | a person with a disability    | yes                     | is not engaged         |
        | a person without a disability | no                      | is not engaged         |

    Scenario: Best interests of a child with a disability not examined: what happened to somebody else is not enough
      Given Sitora is a person with a disability
      And Rano is a person without a disability
      And a decision was taken that affects Rano as a child
        | best interests examined | no |
      When the facts are assessed
      Then CRPD article 7(2) is not engaged: best interests of a child with a disability not examined

  Rule: Article 7(3): Disabled children may voice views on matters affecting them, weighed by age and maturity, with suitable assistance

    Scenario: Child with a disability not heard
      Given Murat is a person with a disability
      And a decision was taken that affects Murat as a child
        | child heard | no |
      When the facts are assessed
      Then CRPD article 7(3) is potentially engaged for Murat: child with a disability not heard
      And with CRPD General Comment No. 1, paragraph 36
      And with CRPD General Comment No. 6, paragraph 38
      And with CRC General Comment No. 12, paragraphs 32, 33 and 34
      And it is primary
      And no limit is shown

    Scenario Outline: Child with a disability not heard turns on who the person is and whether the child was heard
      Given Murat is <who>
      And a decision was taken that affects Murat as a child
        | child heard | <child heard> |
      When the facts are assessed
      Then CRPD article 7(3) <outcome>: child with a disability not heard

      Examples:
        | who                           | child heard | outcome                |
        | a person with a disability    | no          | is potentially engaged |
        | a person with a disability    | yes         | is not engaged         |
        | a person without a disability | no          | is not engaged         |

    Scenario: Child with a disability not heard: what happened to somebody else is not enough
      Given Murat is a person with a disability
      And Parviz is a person without a disability
      And a decision was taken that affects Parviz as a child
        | child heard | no |
      When the facts are assessed
      Then CRPD article 7(3) is not engaged: child with a disability not heard

  Rule: Article 8(1)(b): Act at once against stereotypes, prejudice and harmful practices about disabled people, including by sex and age

    Scenario: Violence because of a disability
      Given Asel is a person in the case
      And Asel was physically attacked
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 8(1)(b) is potentially engaged for Asel: violence because of a disability
      And with CRPD General Comment No. 6, paragraph 17
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence because of a disability turns on the reason behind it
      Given Asel is a person in the case
      And Asel was physically attacked
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 8(1)(b) <outcome>: violence because of a disability

      Examples:
        | linked to                  | outcome                |
        | disability                 | is potentially engaged |
        | what was said or published | is not engaged         |

  Rule: Article 9(1): Take suitable measures for equal access to surroundings, transport, information and public services, finding and removing barriers

    Scenario: Building, service or information without access
      Given Uljan is a woman
      And as regards an adjustment that Uljan needs because of a disability
        | given | no               |
        | form  | captions or text |
      When the facts are assessed
      Then CRPD article 9(1) is potentially engaged for Uljan: building, service or information without access
      And with CRPD General Comment No. 2, paragraphs 13 and 25
      And with CRPD General Comment No. 6, paragraph 24
      And with CRPD General Comment No. 2, paragraphs 1, 14 and 26
      And it is primary
      And no limit is shown

    Scenario Outline: Building, service or information without access turns on whether given and the form it took
      Given Lola is a person in the case
      And as regards an adjustment that Lola needs because of a disability
        | given | <given> |
        | form  | <form>  |
      When the facts are assessed
      Then CRPD article 9(1) <outcome>: building, service or information without access

      Examples:
        | given   | form                          | outcome                |
        | in part | physical access               | is potentially engaged |
        | no      | braille or audio              | is potentially engaged |
        | no      | a sign language interpreter   | is potentially engaged |
        | no      | plain language                | is potentially engaged |
        | unknown | physical access               | is undetermined        |
        | no      | work from home or other hours | is not engaged         |

  Rule: Article 9(2)(b): Ensure private providers serving the public take accessibility into account

    Scenario: Private service to the public without access (2)
      Given Daniyar is a journalist
      And as regards an adjustment that Daniyar needs because of a disability
        | by    | a company        |
        | form  | captions or text |
        | given | no               |
      When the facts are assessed
      Then CRPD article 9(2)(b) is potentially engaged for Daniyar: private service to the public without access
      And with CRPD General Comment No. 2, paragraph 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Private service to the public without access turns on who acted, the form it took and whether given (CRPD article 9(2)(b))
      Given Bakyt is a person in the case
      And as regards an adjustment that Bakyt needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 9(2)(b) <outcome>: private service to the public without access

      Examples:
        | by        | form             | given   | outcome                |
        | a company | braille or audio | no      | is potentially engaged |
        | a company | physical access  | in part | is potentially engaged |
        | a company | unknown          | no      | is undetermined        |
        | unknown   | captions or text | no      | is undetermined        |
        | a company | captions or text | unknown | is undetermined        |

  Rule: Article 10: Every human being has the right to life; necessary measures secure its equal enjoyment by disabled people

    Scenario: Person with a disability killed or dead in custody
      Given Cholpon is a person with a disability
      And Cholpon was killed
      When the facts are assessed
      Then CRPD article 10 is potentially engaged for Cholpon: person with a disability killed or dead in custody
      And with ICCPR article 6(1)
      And it is supporting
      And no limit is shown

    Scenario: Person with a disability killed or dead in custody: so too with a death in custody
      Given Cholpon is a person with a disability
      And Cholpon died in custody
      When the facts are assessed
      Then CRPD article 10 is potentially engaged: person with a disability killed or dead in custody

    Scenario: Person with a disability killed or dead in custody: what happened to somebody else is not enough
      Given Cholpon is a person with a disability
      And Polina is a person without a disability
      And Polina died in custody
      When the facts are assessed
      Then CRPD article 10 is not engaged: person with a disability killed or dead in custody

    Scenario: Person with a disability sentenced to death
      Given Feruza is a person with a serious psychosocial or intellectual disability
      And Feruza was sentenced
        | type | death |
      When the facts are assessed
      Then CRPD article 10 is potentially engaged for Feruza: person with a disability sentenced to death
      And with HRC General Comment No. 36, paragraph 49
      And it is primary
      And no limit is shown

    Scenario Outline: Person with a disability sentenced to death turns on the penalty
      Given Feruza is a person with a serious psychosocial or intellectual disability
      And Feruza was sentenced
        | type | <type> |
      When the facts are assessed
      Then CRPD article 10 <outcome>: person with a disability sentenced to death

      Examples:
        | type   | outcome                |
        | death  | is potentially engaged |
        | a fine | is not engaged         |

    Scenario: Person with a disability sentenced to death: what happened to somebody else is not enough
      Given Feruza is a person with a serious psychosocial or intellectual disability
      And Galina is a person without a serious psychosocial or intellectual disability
      And Galina was sentenced
        | type | death |
      When the facts are assessed
      Then CRPD article 10 is not engaged: person with a disability sentenced to death

    Scenario: Person with a disability who disappeared
      Given Saida is a person with a disability
      And Saida was deprived of liberty
        | by                    | police officers |
        | acknowledged          | no              |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then CRPD article 10 is potentially engaged for Saida: person with a disability who disappeared
      And with HRC General Comment No. 36, paragraphs 57 and 58
      And it is primary
      And no limit is shown

    Scenario: Person with a disability who disappeared: what happened to somebody else is not enough
      Given Saida is a person with a disability
      And Nargiza is a person without a disability
      And Nargiza was deprived of liberty
        | by                    | police officers |
        | acknowledged          | no              |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then CRPD article 10 is not engaged: person with a disability who disappeared

    Scenario: Removal of a person with a disability to a risk of death
      Given Timur is a person with a disability
      And Timur was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | loss of life                 |
      When the facts are assessed
      Then CRPD article 10 is potentially engaged for Timur: removal of a person with a disability to a risk of death
      And with HRC General Comment No. 31, paragraph 12
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal of a person with a disability to a risk of death turns on who the person is, who acted, the stage and the danger feared
      Given Timur is <who>
      And Timur was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRPD article 10 <outcome>: removal of a person with a disability to a risk of death

      Examples:
        | who                           | by                           | stage       | risk                          | outcome                |
        | a person with a disability    | border or migration officers | carried out | loss of life                  | is potentially engaged |
        | a person with a disability    | unknown                      | requested   | loss of life                  | is undetermined        |
        | a person with a disability    | border or migration officers | unknown     | loss of life                  | is undetermined        |
        | a person with a disability    | border or migration officers | requested   | serving a sentence of a court | is not engaged         |
        | a person without a disability | border or migration officers | requested   | loss of life                  | is not engaged         |

    Scenario: Removal of a person with a disability to a risk of death: what happened to somebody else is not enough
      Given Timur is a person with a disability
      And Emil is a person without a disability
      And Emil was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | requested                    |
        | risk  | loss of life                 |
      When the facts are assessed
      Then CRPD article 10 is not engaged: removal of a person with a disability to a risk of death

    Scenario: Removal of a person with a disability to grave harm
      Given Yusuf is a person with a disability
      And Yusuf was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CRPD article 10 is potentially engaged for Yusuf: removal of a person with a disability to grave harm
      And with HRC General Comment No. 31, paragraph 12
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal of a person with a disability to grave harm turns on who the person is, who acted, the stage and the danger feared
      Given Yusuf is <who>
      And Yusuf was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRPD article 10 <outcome>: removal of a person with a disability to grave harm

      Examples:
        | who                           | by                           | stage       | risk                           | outcome                |
        | a person with a disability    | border or migration officers | carried out | torture                        | is potentially engaged |
        | a person with a disability    | border or migration officers | requested   | inhuman or degrading treatment | is potentially engaged |
        | a person with a disability    | border or migration officers | requested   | grave harm to health           | is potentially engaged |
        | a person with a disability    | border or migration officers | requested   | life without shelter or care   | is not engaged         |
        | a person with a disability    | unknown                      | requested   | torture                        | is undetermined        |
        | a person with a disability    | border or migration officers | feared      | torture                        | is not engaged         |
        | a person with a disability    | border or migration officers | requested   | serving a sentence of a court  | is not engaged         |
        | a person without a disability | border or migration officers | requested   | torture                        | is not engaged         |

    Scenario: Removal of a person with a disability to grave harm: what happened to somebody else is not enough
      Given Yusuf is a person with a disability
      And Ilyas is a person without a disability
      And Ilyas was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | requested                    |
        | risk  | torture                      |
      When the facts are assessed
      Then CRPD article 10 is not engaged: removal of a person with a disability to grave harm

  Rule: Article 12(2): Disabled people have legal capacity equal to others in every area of life

    Scenario: Legal capacity limited because of a disability
      Given Saida is a person with a disability
      And the legal capacity of Saida was limited
        | by | a court |
      When the facts are assessed
      Then CRPD article 12(2) is potentially engaged for Saida: legal capacity limited because of a disability
      And with CRPD General Comment No. 1, paragraphs 7, 9 and 12
      And it is primary
      And no limit is shown

    Scenario Outline: Legal capacity limited because of a disability turns on who acted
      Given Ulan is a person with a disability
      And the legal capacity of Ulan was limited
        | by | <by> |
      When the facts are assessed
      Then CRPD article 12(2) <outcome>: legal capacity limited because of a disability

      Examples:
        | by                                 | outcome                |
        | a court                            | is potentially engaged |
        | members of the family or community | is not engaged         |

    Scenario: Legal capacity limited because of a disability: what happened to somebody else is not enough
      Given Ulan is a person with a disability
      And Bakyt is a person without a disability
      And the legal capacity of Bakyt was limited
        | by | a court |
      When the facts are assessed
      Then CRPD article 12(2) is not engaged: legal capacity limited because of a disability

    Scenario: Medical treatment of a person with a disability without consent
      Given Kamila is a person with a disability
      And a medical act was carried out on Kamila
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 12(2) is potentially engaged for Kamila: medical treatment of a person with a disability without consent
      And with CRPD General Comment No. 1, paragraph 42
      And it is supporting
      And no limit is shown

    Scenario Outline: Medical treatment of a person with a disability without consent turns on the form it took and whether with free consent
      Given Gulnara is a person with a disability
      And a medical act was carried out on Gulnara
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then CRPD article 12(2) <outcome>: medical treatment of a person with a disability without consent

      Examples:
        | form                        | consent | outcome                |
        | psychiatric medication      | no      | is potentially engaged |
        | electroconvulsive treatment | no      | is potentially engaged |
        | sterilisation               | no      | is potentially engaged |
        | a termination of pregnancy  | no      | is potentially engaged |
        | surgery                     | unknown | is undetermined        |
        | unknown                     | no      | is undetermined        |

    Scenario: Medical treatment of a person with a disability without consent: what happened to somebody else is not enough
      Given Gulnara is a person with a disability
      And Sitora is a person without a disability
      And a medical act was carried out on Sitora
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 12(2) is not engaged: medical treatment of a person with a disability without consent

  Rule: Article 12(3): Take suitable measures to give access to support needed in exercising legal capacity

    Scenario: No support in the exercise of legal capacity
      Given Boris is a person with a disability
      And the legal capacity of Boris was limited
        | support offered | no |
      When the facts are assessed
      Then CRPD article 12(3) is potentially engaged for Boris: no support in the exercise of legal capacity
      And with CRPD General Comment No. 1, paragraph 17
      And it is primary
      And no limit is shown

    Scenario Outline: No support in the exercise of legal capacity turns on whether support in deciding was offered instead
      Given Karim is a person with a disability
      And the legal capacity of Karim was limited
        | support offered | <support offered> |
      When the facts are assessed
      Then CRPD article 12(3) <outcome>: no support in the exercise of legal capacity

      Examples:
        | support offered | outcome                |
        | no              | is potentially engaged |
        | yes             | is not engaged         |

    Scenario: No support in the exercise of legal capacity: what happened to somebody else is not enough
      Given Karim is a person with a disability
      And Zafar is a person without a disability
      And the legal capacity of Zafar was limited
        | support offered | no |
      When the facts are assessed
      Then CRPD article 12(3) is not engaged: no support in the exercise of legal capacity

  Rule: Article 12(4): Measures on capacity need safeguards: will and preferences respected, no conflict of interest, tailored, shortest time, regular indepen

    Scenario: Measure on legal capacity without safeguards
      Given Karim is a person with a disability
      And the legal capacity of Karim was limited
        | heard | no |
      When the facts are assessed
      Then CRPD article 12(4) is potentially engaged for Karim: measure on legal capacity without safeguards
      And with CRPD General Comment No. 1, paragraph 20
      And it is primary
      And no limit is shown

    Scenario Outline: Measure on legal capacity without safeguards: what decides it
      Given Hamid is <who>
      And the legal capacity of Hamid was limited
        | reviewed      | <reviewed>      |
        | no time limit | <no time limit> |
        | heard         | <heard>         |
      When the facts are assessed
      Then CRPD article 12(4) <outcome>: measure on legal capacity without safeguards

      Examples:
        | who                           | reviewed | no time limit | heard   | outcome                |
        | a person with a disability    | no       | unknown       | unknown | is potentially engaged |
        | a person with a disability    | unknown  | yes           | unknown | is potentially engaged |
        | a person with a disability    | yes      | no            | yes     | is not engaged         |
        | a person without a disability | no       | yes           | no      | is not engaged         |

    Scenario: Measure on legal capacity without safeguards: what happened to somebody else is not enough
      Given Hamid is a person with a disability
      And Rustam is a person without a disability
      And the legal capacity of Rustam was limited
        | heard | no |
      When the facts are assessed
      Then CRPD article 12(4) is not engaged: measure on legal capacity without safeguards

  Rule: Article 13(1): Ensure equal access to justice with procedural and age-suited accommodations at every stage, investigation included, as party or witnes

    Scenario: Measure on legal capacity that cannot be challenged
      Given Sitora is a person with a disability
      And the legal capacity of Sitora was limited
        | court review | no |
      When the facts are assessed
      Then CRPD article 13(1) is potentially engaged for Sitora: measure on legal capacity that cannot be challenged
      And with CRPD General Comment No. 1, paragraph 38
      And it is primary
      And no limit is shown

    Scenario Outline: Measure on legal capacity that cannot be challenged turns on who the person is and whether a court could review the measure
      Given Timur is <who>
      And the legal capacity of Timur was limited
        | court review | <court review> |
      When the facts are assessed
      Then CRPD article 13(1) <outcome>: measure on legal capacity that cannot be challenged

      Examples:
        | who                           | court review | outcome                |
        | a person with a disability    | no           | is potentially engaged |
        | a person with a disability    | yes          | is not engaged         |
        | a person without a disability | no           | is not engaged         |

    Scenario: Measure on legal capacity that cannot be challenged: what happened to somebody else is not enough
      Given Timur is a person with a disability
      And Emil is a person without a disability
      And the legal capacity of Emil was limited
        | court review | no |
      When the facts are assessed
      Then CRPD article 13(1) is not engaged: measure on legal capacity that cannot be challenged

    Scenario: Accommodation by a court or the police not given
      Given Bakyt is a person with a disability
      And as regards an adjustment that Bakyt needs because of a disability
        | by    | a court |
        | given | no      |
      When the facts are assessed
      Then CRPD article 13(1) is potentially engaged for Bakyt: accommodation by a court or the police not given
      And with CRPD General Comment No. 1, paragraph 38
      And it is primary
      And no limit is shown

    Scenario Outline: Accommodation by a court or the police not given turns on who the person is, who acted and whether given
      Given Timur is <who>
      And as regards an adjustment that Timur needs because of a disability
        | by    | <by>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 13(1) <outcome>: accommodation by a court or the police not given

      Examples:
        | who                           | by                            | given | outcome                |
        | a person with a disability    | law enforcement officers      | no    | is potentially engaged |
        | a person with a disability    | staff of a place of detention | no    | is not engaged         |
        | a person with a disability    | a private employer            | no    | is not engaged         |
        | a person with a disability    | a court                       | yes   | is not engaged         |
        | a person without a disability | a court                       | no    | is not engaged         |

    Scenario: Accommodation by a court or the police not given: what happened to somebody else is not enough
      Given Timur is a person with a disability
      And Emil is a person without a disability
      And as regards an adjustment that Emil needs because of a disability
        | by    | a court |
        | given | no      |
      When the facts are assessed
      Then CRPD article 13(1) is not engaged: accommodation by a court or the police not given

  Rule: Article 14(1)(b): No unlawful or arbitrary loss of liberty

    Scenario: Placed in an institution because of a disability
      Given Irina is a teacher
      And Irina was placed or kept in an institution
        | consent               | no  |
        | because of disability | yes |
      When the facts are assessed
      Then CRPD article 14(1)(b) is potentially engaged for Irina: placed in an institution because of a disability
      And with CRPD General Comment No. 5, paragraph 82
      And it is primary
      And no limit is shown

    Scenario Outline: Placed in an institution because of a disability turns on whether with free consent and whether it was because of a disability
      Given Zafar is a person in the case
      And Zafar was placed or kept in an institution
        | consent               | <consent>               |
        | because of disability | <because of disability> |
      When the facts are assessed
      Then CRPD article 14(1)(b) <outcome>: placed in an institution because of a disability

      Examples:
        | consent | because of disability | outcome                |
        | no      | yes                   | is potentially engaged |
        | yes     | yes                   | is not engaged         |
        | no      | no                    | is not engaged         |

    Scenario: Placement without consent that cannot be reviewed
      Given Parviz is a journalist
      And Parviz was placed or kept in an institution
        | consent               | no  |
        | because of disability | yes |
        | court review          | no  |
      When the facts are assessed
      Then CRPD article 14(1)(b) is potentially engaged for Parviz: placement without consent that cannot be reviewed
      And with CRPD General Comment No. 1, paragraph 40
      And it is supporting
      And no limit is shown

    Scenario Outline: Placement without consent that cannot be reviewed turns on whether with free consent, whether it was because of a disability and whether a court could review it
      Given Parviz is a person in the case
      And Parviz was placed or kept in an institution
        | consent               | <consent>               |
        | because of disability | <because of disability> |
        | court review          | <court review>          |
      When the facts are assessed
      Then CRPD article 14(1)(b) <outcome>: placement without consent that cannot be reviewed

      Examples:
        | consent | because of disability | court review | outcome                |
        | no      | yes                   | no           | is potentially engaged |
        | no      | yes                   | yes          | is not engaged         |
        | no      | no                    | no           | is not engaged         |
        | unknown | yes                   | no           | is undetermined        |

  Rule: Article 14(2): Disabled detainees have equal human rights guarantees and treatment fitting the Convention, with reasonable accommodation

    Scenario: Needs of a detainee with a disability not met
      Given Zarina is a woman
      And as regards the health of Zarina in custody
        | needs of disability met | no |
      When the facts are assessed
      Then CRPD article 14(2) is potentially engaged for Zarina: needs of a detainee with a disability not met
      And with HRC General Comment No. 36, paragraph 25
      And it is primary
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Needs of a detainee with a disability not met turns on whether needs of a disability were met
      Given Viktor is a person in the case
      And as regards the health of Viktor in custody
        | needs of disability met | <needs of disability met> |
      When the facts are assessed
      Then CRPD article 14(2) <outcome>: needs of a detainee with a disability not met

      Examples:
        | needs of disability met | outcome                |
        | no                      | is potentially engaged |
        | yes                     | is not engaged         |

    Scenario: Needs of a detainee with a disability not met: the State may argue an accommodation that would be a disproportionate or undue burden
      Given Zarina is a woman
      And as regards the health of Zarina in custody
        | needs of disability met | no |
      When the facts are assessed
      Then CRPD article 14(2) is potentially engaged for Zarina: needs of a detainee with a disability not met
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And the test of "an accommodation that would be a disproportionate or undue burden" has these limbs
        | burden | the burden was examined in this case and is disproportionate or undue |

    Scenario Outline: Accommodation by a place of detention not given turns on who the person is and whether it was given
      Given Lola is <who>
      And as regards an adjustment that Lola needs because of a disability
        | by    | staff of a place of detention |
        | given | <given>                       |
      When the facts are assessed
      Then CRPD article 14(2) <outcome>: accommodation by a place of detention not given

      Examples:
        | who                  | given   | outcome                |
        | with a disability    | no      | is potentially engaged |
        | with a disability    | yes     | is not engaged         |
        | without a disability | no      | is not engaged         |
        | with a disability    | unknown | is undetermined        |

  Rule: Article 15(1): No torture or ill-treatment of anyone, and no medical or scientific experiments without free consent

    Scenario: Medical treatment of a person with a disability without consent (2)
      Given Ilyas is a person with a disability
      And a medical act was carried out on Ilyas
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 15(1) is potentially engaged for Ilyas: medical treatment of a person with a disability without consent
      And with CRPD General Comment No. 1, paragraph 42
      And with CRPD General Comment No. 6, paragraph 56
      And it is supporting
      And no limit is shown

    Scenario Outline: Medical treatment of a person with a disability without consent turns on the form it took and whether with free consent (CRPD article 15(1))
      Given Viktor is a person with a disability
      And a medical act was carried out on Viktor
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then CRPD article 15(1) <outcome>: medical treatment of a person with a disability without consent

      Examples:
        | form                        | consent | outcome                |
        | psychiatric medication      | no      | is potentially engaged |
        | electroconvulsive treatment | no      | is potentially engaged |
        | sterilisation               | no      | is potentially engaged |
        | a termination of pregnancy  | no      | is potentially engaged |
        | surgery                     | unknown | is undetermined        |
        | unknown                     | no      | is undetermined        |

    Scenario: Medical treatment of a person with a disability without consent: what happened to somebody else is not enough (CRPD article 15(1))
      Given Viktor is a person with a disability
      And Farid is a person without a disability
      And a medical act was carried out on Farid
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 15(1) is not engaged: medical treatment of a person with a disability without consent

  Rule: Article 16(1): Protect disabled people, at home and outside, from exploitation, violence and abuse, gender-based aspects included

    Scenario: Hateful act because of a disability
      Given Polina is a journalist
      And a hateful act was directed at Polina or the group of Polina
        | against | disability |
      When the facts are assessed
      Then CRPD article 16(1) is potentially engaged for Polina: hateful act because of a disability
      And with CRPD General Comment No. 6, paragraph 56
      And it is supporting
      And no limit is shown

    Scenario Outline: Hateful act because of a disability turns on against whom it was directed
      Given Saida is a person in the case
      And a hateful act was directed at Saida or the group of Saida
        | against | <against> |
      When the facts are assessed
      Then CRPD article 16(1) <outcome>: hateful act because of a disability

      Examples:
        | against    | outcome                |
        | disability | is potentially engaged |
        | age        | is not engaged         |

  Rule: Article 17: Disabled people's bodily and mental integrity is respected equally with others

    Scenario: Medical treatment of a person with a disability without consent (3)
      Given Zafar is a person with a disability
      And a medical act was carried out on Zafar
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 17 is potentially engaged for Zafar: medical treatment of a person with a disability without consent
      And with CRPD General Comment No. 1, paragraph 42
      And it is primary
      And no limit is shown

    Scenario Outline: Medical treatment of a person with a disability without consent turns on the form it took and whether with free consent (CRPD article 17)
      Given Yusuf is a person with a disability
      And a medical act was carried out on Yusuf
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then CRPD article 17 <outcome>: medical treatment of a person with a disability without consent

      Examples:
        | form                        | consent | outcome                |
        | psychiatric medication      | no      | is potentially engaged |
        | electroconvulsive treatment | no      | is potentially engaged |
        | sterilisation               | no      | is potentially engaged |
        | a termination of pregnancy  | no      | is potentially engaged |
        | surgery                     | unknown | is undetermined        |
        | unknown                     | no      | is undetermined        |

    Scenario: Medical treatment of a person with a disability without consent: what happened to somebody else is not enough (CRPD article 17)
      Given Yusuf is a person with a disability
      And Ilyas is a person without a disability
      And a medical act was carried out on Ilyas
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 17 is not engaged: medical treatment of a person with a disability without consent

  Rule: Article 18(1)(a): They may acquire or change nationality and not lose it arbitrarily or over disability

    Scenario Outline: Nationality refused or withdrawn because of a disability turns on the form it took and the reason behind it
      Given Lola is a person in the case
      And a measure concerns the nationality or residence status of Lola
        | by        | a local authority |
        | form      | <form>            |
        | linked to | <linked to>       |
      When the facts are assessed
      Then CRPD article 18(1)(a) <outcome>: nationality refused or withdrawn because of a disability

      Examples:
        | form                                        | linked to  | outcome                |
        | refusal of nationality                      | disability | is potentially engaged |
        | withdrawal of nationality                   | disability | is potentially engaged |
        | refusal or withdrawal of a residence permit | disability | is not engaged         |
        | refusal of nationality                      | language   | is not engaged         |

  Rule: Article 18(1)(b): Disability is no ground to deprive them of identity papers or of using processes such as immigration proceedings

    Scenario: Residence or papers refused because of a disability
      Given Lola is a person in the case
      And a measure concerns the nationality or residence status of Lola
        | by        | a local authority          |
        | form      | refusal of identity papers |
        | linked to | disability                 |
      When the facts are assessed
      Then CRPD article 18(1)(b) is potentially engaged for Lola: residence or papers refused because of a disability
      And with HRC General Comment No. 15, paragraph 5
      And with CRPD article 18(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Residence or papers refused because of a disability turns on who acted, the form it took and the reason behind it
      Given Lola is a person in the case
      And a measure concerns the nationality or residence status of Lola
        | by        | <by>        |
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 18(1)(b) <outcome>: residence or papers refused because of a disability

      Examples:
        | by                | form                                        | linked to                  | outcome                |
        | a local authority | refusal to recognise statelessness          | disability                 | is potentially engaged |
        | unknown           | refusal or withdrawal of a residence permit | disability                 | is undetermined        |
        | a local authority | refusal of nationality                      | disability                 | is not engaged         |
        | a local authority | refusal or withdrawal of a residence permit | what was said or published | is not engaged         |

  Rule: Article 19(a): They may choose residence and housemates and need not accept a particular living arrangement

    Scenario: Placed in an institution because of a disability (2)
      Given Gulnara is under eighteen years old
      And Gulnara was placed or kept in an institution
        | consent               | no  |
        | because of disability | yes |
      When the facts are assessed
      Then CRPD article 19(a) is potentially engaged for Gulnara: placed in an institution because of a disability
      And with CRPD General Comment No. 5, paragraphs 8, 20 and 82
      And with CRPD General Comment No. 6, paragraph 58
      And it is supporting
      And no limit is shown

    Scenario Outline: Placed in an institution because of a disability turns on whether with free consent and whether it was because of a disability (CRPD article 19(a))
      Given Rano is a person in the case
      And Rano was placed or kept in an institution
        | consent               | <consent>               |
        | because of disability | <because of disability> |
      When the facts are assessed
      Then CRPD article 19(a) <outcome>: placed in an institution because of a disability

      Examples:
        | consent | because of disability | outcome                |
        | no      | yes                   | is potentially engaged |
        | yes     | yes                   | is not engaged         |
        | no      | no                    | is not engaged         |

  Rule: Article 19(b): They have access to in-home, residential and community support, personal assistance included, preventing isolation

    Scenario: Institution because support in the community was not offered
      Given Nargiza is a lawyer
      And Nargiza was placed or kept in an institution
        | community support offered | no  |
        | because of disability     | yes |
      When the facts are assessed
      Then CRPD article 19(b) is potentially engaged for Nargiza: institution because support in the community was not offered
      And with CRPD General Comment No. 5, paragraphs 28 and 30
      And it is primary
      And no limit is shown

    Scenario Outline: Institution because support in the community was not offered turns on whether support to live in the community was offered and whether it was because of a disability
      Given Polina is a person in the case
      And Polina was placed or kept in an institution
        | community support offered | <community support offered> |
        | because of disability     | <because of disability>     |
      When the facts are assessed
      Then CRPD article 19(b) <outcome>: institution because support in the community was not offered

      Examples:
        | community support offered | because of disability | outcome                |
        | no                        | yes                   | is potentially engaged |
        | yes                       | yes                   | is not engaged         |
        | no                        | no                    | is not engaged         |

    Scenario: Personal assistance not given
      Given Viktor is a person with a disability
      And as regards an adjustment that Viktor needs because of a disability
        | form  | personal assistance |
        | given | no                  |
      When the facts are assessed
      Then CRPD article 19(b) is potentially engaged for Viktor: personal assistance not given
      And with CRPD General Comment No. 5, paragraphs 28 and 60
      And with CRPD General Comment No. 6, paragraph 25
      And it is primary
      And no limit is shown

    Scenario Outline: Personal assistance not given turns on the form it took and whether given
      Given Ulan is a person in the case
      And as regards an adjustment that Ulan needs because of a disability
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 19(b) <outcome>: personal assistance not given

      Examples:
        | form                | given | outcome                |
        | personal assistance | no    | is potentially engaged |
        | personal assistance | yes   | is not engaged         |
        | captions or text    | no    | is not engaged         |

  Rule: Article 21(b): Accept and ease sign language, Braille and other chosen means in official dealings

    Scenario: Dealings with an authority not in accessible form
      Given Tahir is a person in the case
      And as regards an adjustment that Tahir needs because of a disability
        | by    | the government   |
        | form  | captions or text |
        | given | no               |
      When the facts are assessed
      Then CRPD article 21(b) is potentially engaged for Tahir: dealings with an authority not in accessible form
      And with CRPD General Comment No. 2, paragraph 38
      And it is primary
      And no limit is shown

    Scenario Outline: Dealings with an authority not in accessible form turns on who acted, the form it took and whether given
      Given Tahir is a person in the case
      And as regards an adjustment that Tahir needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 21(b) <outcome>: dealings with an authority not in accessible form

      Examples:
        | by                                   | form                          | given | outcome                |
        | a local authority                    | a sign language interpreter   | no    | is potentially engaged |
        | parliament or one of its members     | a sign language interpreter   | no    | is potentially engaged |
        | a court                              | a sign language interpreter   | no    | is potentially engaged |
        | law enforcement officers             | a sign language interpreter   | no    | is potentially engaged |
        | staff of a place of detention        | a sign language interpreter   | no    | is potentially engaged |
        | border or migration officers         | a sign language interpreter   | no    | is potentially engaged |
        | an election commission               | a sign language interpreter   | no    | is potentially engaged |
        | staff of a public health institution | a sign language interpreter   | no    | is potentially engaged |
        | the government                       | braille or audio              | no    | is potentially engaged |
        | the government                       | plain language                | no    | is potentially engaged |
        | a company                            | a sign language interpreter   | no    | is not engaged         |
        | the government                       | work from home or other hours | no    | is not engaged         |
        | the government                       | a sign language interpreter   | yes   | is not engaged         |

  Rule: Article 23(4): No separation from parents against their will unless reviewable authorities find it necessary for the child

    Scenario: Child and parent separated because of a disability
      Given Feruza is a person with a disability
      And Feruza was kept apart from close relatives
        | child concerned | yes        |
        | linked to       | disability |
      When the facts are assessed
      Then CRPD article 23(4) is potentially engaged for Feruza: child and parent separated because of a disability
      And with CRPD General Comment No. 5, paragraph 87
      And it is primary
      And the limit "separation that is necessary for the best interests of the child and does not rest on a disability" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child and parent separated because of a disability turns on whether a child is kept from a parent and the reason behind it
      Given Jamila is a person in the case
      And Jamila was kept apart from close relatives
        | child concerned | <child concerned> |
        | linked to       | <linked to>       |
      When the facts are assessed
      Then CRPD article 23(4) <outcome>: child and parent separated because of a disability

      Examples:
        | child concerned | linked to  | outcome                |
        | yes             | disability | is potentially engaged |
        | no              | disability | is not engaged         |
        | yes             | age        | is not engaged         |

    Scenario: Child and parent separated because of a disability: the State may argue separation that is necessary for the best interests of the child and does not rest on a disability
      Given Feruza is a person with a disability
      And Feruza was kept apart from close relatives
        | child concerned | yes        |
        | linked to       | disability |
      When the facts are assessed
      Then CRPD article 23(4) is potentially engaged for Feruza: child and parent separated because of a disability
      And the limit "separation that is necessary for the best interests of the child and does not rest on a disability" is shown as not invoked
      And the test of "separation that is necessary for the best interests of the child and does not rest on a disability" has these limbs
        | law       | decided by competent authorities under law and procedure, subject to review by a court                    |
        | necessity | necessary for the best interests of the child, and never because of a disability of the child or a parent |
      Given the authorities explained what was done to Feruza
        | with | the interests of the child required it |
      When the facts are assessed again
      Then CRPD article 23(4) is potentially engaged for Feruza: child and parent separated because of a disability
      And the limit "separation that is necessary for the best interests of the child and does not rest on a disability" is shown as invoked by the justification

  Rule: Article 24(1): Right to education without discrimination: inclusive system at every level and lifelong learning

    Scenario: Kept from education
      Given Nurlan is a person with a disability
      And a measure concerns the education or training of Nurlan
        | by | a ministry |
      When the facts are assessed
      Then CRPD article 24(1) is potentially engaged for Nurlan: kept from education
      And with CRPD article 5(3)
      And it is supporting
      And no limit is shown

    Scenario Outline: Kept from education turns on who acted
      Given Zafar is a person with a disability
      And a measure concerns the education or training of Zafar
        | by | <by> |
      When the facts are assessed
      Then CRPD article 24(1) <outcome>: kept from education

      Examples:
        | by         | outcome                |
        | a ministry | is potentially engaged |
        | a company  | is not engaged         |

    Scenario: Kept from education: what happened to somebody else is not enough
      Given Zafar is a person with a disability
      And Boris is a person without a disability
      And a measure concerns the education or training of Boris
        | by | a ministry |
      When the facts are assessed
      Then CRPD article 24(1) is not engaged: kept from education

    Scenario: Separate schooling of a person with a disability
      Given Vera is a person with a disability
      And a measure concerns the education or training of Vera
        | form | separate schooling |
      When the facts are assessed
      Then CRPD article 24(1) is potentially engaged for Vera: separate schooling of a person with a disability
      And with CRPD General Comment No. 4, paragraphs 8, 11, 13 and 40
      And it is primary
      And no limit is shown

    Scenario Outline: Separate schooling of a person with a disability turns on the form it took
      Given Emil is a person with a disability
      And a measure concerns the education or training of Emil
        | form | <form> |
      When the facts are assessed
      Then CRPD article 24(1) <outcome>: separate schooling of a person with a disability

      Examples:
        | form                     | outcome                |
        | no inclusive schooling   | is potentially engaged |
        | fees that cannot be paid | is not engaged         |

    Scenario: Separate schooling of a person with a disability: what happened to somebody else is not enough
      Given Emil is a person with a disability
      And Oleg is a person without a disability
      And a measure concerns the education or training of Oleg
        | form | separate schooling |
      When the facts are assessed
      Then CRPD article 24(1) is not engaged: separate schooling of a person with a disability

  Rule: Article 24(2)(a): No exclusion over disability from the general system, nor of children from free compulsory primary or secondary schooling

    Scenario: Refused or expelled by a school because of a disability (2)
      Given Elena is a journalist
      And a measure concerns the education or training of Elena
        | form      | refusal of admission |
        | linked to | disability           |
      When the facts are assessed
      Then CRPD article 24(2)(a) is potentially engaged for Elena: refused or expelled by a school because of a disability
      And with CRPD General Comment No. 4, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Refused or expelled by a school because of a disability turns on the form it took and the reason behind it (CRPD article 24(2)(a))
      Given Irina is a person in the case
      And a measure concerns the education or training of Irina
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 24(2)(a) <outcome>: refused or expelled by a school because of a disability

      Examples:
        | form                     | linked to       | outcome                |
        | expulsion                | disability      | is potentially engaged |
        | a child kept from school | disability      | is potentially engaged |
        | fees that cannot be paid | disability      | is not engaged         |
        | refusal of admission     | personal status | is undetermined        |

    Scenario: Separate schooling of a person with a disability (2)
      Given Leyla is a person with a disability
      And a measure concerns the education or training of Leyla
        | form | separate schooling |
      When the facts are assessed
      Then CRPD article 24(2)(a) is potentially engaged for Leyla: separate schooling of a person with a disability
      And with CRPD General Comment No. 4, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Separate schooling of a person with a disability turns on the form it took (CRPD article 24(2)(a))
      Given Yusuf is a person with a disability
      And a measure concerns the education or training of Yusuf
        | form | <form> |
      When the facts are assessed
      Then CRPD article 24(2)(a) <outcome>: separate schooling of a person with a disability

      Examples:
        | form                     | outcome                |
        | no inclusive schooling   | is potentially engaged |
        | fees that cannot be paid | is not engaged         |

    Scenario: Separate schooling of a person with a disability: what happened to somebody else is not enough (CRPD article 24(2)(a))
      Given Yusuf is a person with a disability
      And Ilyas is a person without a disability
      And a measure concerns the education or training of Ilyas
        | form | separate schooling |
      When the facts are assessed
      Then CRPD article 24(2)(a) is not engaged: separate schooling of a person with a disability

  Rule: Article 24(2)(c): Reasonable accommodation of the pupil's individual needs

    Scenario: Accommodation at school not given
      Given Tamara is a woman
      And as regards an adjustment that Tamara needs because of a disability
        | by    | a public school or university |
        | given | no                            |
      When the facts are assessed
      Then CRPD article 24(2)(c) is potentially engaged for Tamara: accommodation at school not given
      And with CRPD General Comment No. 2, paragraph 39
      And with CRPD General Comment No. 4, paragraph 22
      And with CRPD General Comment No. 6, paragraph 64
      And it is primary
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accommodation at school not given turns on who acted and whether given
      Given Yana is a person in the case
      And as regards an adjustment that Yana needs because of a disability
        | by    | <by>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 24(2)(c) <outcome>: accommodation at school not given

      Examples:
        | by                            | given | outcome                |
        | a public school or university | no    | is potentially engaged |
        | a court                       | no    | is not engaged         |
        | a public school or university | yes   | is not engaged         |

    Scenario: Accommodation at school not given: the State may argue an accommodation that would be a disproportionate or undue burden
      Given Tamara is a woman
      And as regards an adjustment that Tamara needs because of a disability
        | by    | a public school or university |
        | given | no                            |
      When the facts are assessed
      Then CRPD article 24(2)(c) is potentially engaged for Tamara: accommodation at school not given
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And the test of "an accommodation that would be a disproportionate or undue burden" has these limbs
        | dialogue | barriers and ways to remove them were sought together with the person               |
        | burden   | the one who owes it proves, for this case, that means and aim are out of proportion |
      Given the adjustment is told otherwise
        | burden shown | yes |
      When the facts are assessed again
      Then CRPD article 24(2)(c) is potentially engaged for Tamara: accommodation at school not given
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as invoked by the adjustment
      And on "burden" the facts say of the adjustment, burden shown: it was shown that it would be an undue burden

  Rule: Article 24(3)(c): Blind, deaf and deafblind pupils are taught in the languages and means best suited to each

    Scenario: No sign language or Braille at school
      Given Dilbar is a journalist
      And as regards an adjustment that Dilbar needs because of a disability
        | by    | a public school or university |
        | form  | a sign language interpreter   |
        | given | no                            |
      When the facts are assessed
      Then CRPD article 24(3)(c) is potentially engaged for Dilbar: no sign language or Braille at school
      And with CRPD General Comment No. 4, paragraph 35
      And with CRPD General Comment No. 6, paragraph 65
      And it is supporting
      And no limit is shown

    Scenario Outline: No sign language or Braille at school turns on who acted, the form it took and whether given
      Given Elena is a person in the case
      And as regards an adjustment that Elena needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 24(3)(c) <outcome>: no sign language or Braille at school

      Examples:
        | by                            | form                        | given   | outcome                |
        | a public school or university | braille or audio            | in part | is potentially engaged |
        | a public school or university | physical access             | no      | is not engaged         |
        | a public school or university | a sign language interpreter | unknown | is undetermined        |
        | unknown                       | a sign language interpreter | no      | is undetermined        |

  Rule: Article 25(d): Require professionals to give equal-quality care, based among others on free informed consent

    Scenario: Medical treatment of a person with a disability without consent (4)
      Given Lola is a person with a disability
      And a medical act was carried out on Lola
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 25(d) is potentially engaged for Lola: medical treatment of a person with a disability without consent
      And with CRPD General Comment No. 1, paragraph 41
      And with CRPD General Comment No. 6, paragraph 66
      And it is primary
      And no limit is shown

    Scenario Outline: Medical treatment of a person with a disability without consent turns on the form it took and whether with free consent (CRPD article 25(d))
      Given Madina is a person with a disability
      And a medical act was carried out on Madina
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then CRPD article 25(d) <outcome>: medical treatment of a person with a disability without consent

      Examples:
        | form                        | consent | outcome                |
        | psychiatric medication      | no      | is potentially engaged |
        | electroconvulsive treatment | no      | is potentially engaged |
        | sterilisation               | no      | is potentially engaged |
        | a termination of pregnancy  | no      | is potentially engaged |
        | surgery                     | unknown | is undetermined        |
        | unknown                     | no      | is undetermined        |

    Scenario: Medical treatment of a person with a disability without consent: what happened to somebody else is not enough (CRPD article 25(d))
      Given Madina is a person with a disability
      And Irina is a person without a disability
      And a medical act was carried out on Irina
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 25(d) is not engaged: medical treatment of a person with a disability without consent

  Rule: Article 26(1): Effective measures, peer support included, for maximum independence and inclusion, through broad habilitation and rehabilitation services

    Scenario: Care or rehabilitation for a disability refused
      Given Jamila is a person in the case
      And as regards health care for Jamila
        | of    | care related to a disability |
        | given | no                           |
      When the facts are assessed
      Then CRPD article 26(1) is potentially engaged for Jamila: care or rehabilitation for a disability refused
      And with CRPD General Comment No. 5, paragraph 90
      And it is supporting
      And no limit is shown

    Scenario Outline: Care or rehabilitation for a disability refused turns on what was concerned and whether care was given
      Given Jamila is a person in the case
      And as regards health care for Jamila
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 26(1) <outcome>: care or rehabilitation for a disability refused

      Examples:
        | of                           | given | outcome                |
        | care related to a disability | no    | is potentially engaged |
        | dental care                  | no    | is not engaged         |
        | care related to a disability | yes   | is not engaged         |

  Rule: Article 27(1)(a): Prohibit disability discrimination in all employment matters: recruitment, keeping a job, advancement and safe conditions among them

    Scenario: Measure at work because of a disability
      Given Tahir is a person with a disability
      And Tahir suffered a measure at work, called the measure
        | by        | a private employer |
        | linked to | disability         |
      When the facts are assessed
      Then CRPD article 27(1)(a) is potentially engaged for Tahir: measure at work because of a disability
      And with CRPD General Comment No. 6, paragraph 67
      And with CRPD General Comment No. 8, paragraphs 16 and 17
      And it is primary
      And no limit is shown

    Scenario Outline: Measure at work because of a disability turns on the reason behind it
      Given Bakyt is a person in the case
      And Bakyt suffered a measure at work
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 27(1)(a) <outcome>: measure at work because of a disability

      Examples:
        | linked to  | outcome                |
        | disability | is potentially engaged |
        | age        | is not engaged         |

  Rule: Article 27(1)(i): Ensure reasonable accommodation at work

    Scenario: Accommodation at work not given
      Given Cholpon is a person with a disability
      And as regards an adjustment that Cholpon needs because of a disability
        | by    | a private employer |
        | given | no                 |
      When the facts are assessed
      Then CRPD article 27(1)(i) is potentially engaged for Cholpon: accommodation at work not given
      And with CRPD General Comment No. 6, paragraphs 25 and 67
      And with CRPD General Comment No. 6, paragraph 24
      And with CRPD General Comment No. 8, paragraphs 19 and 45
      And it is primary
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accommodation at work not given turns on who the person is, who acted and whether given
      Given Galina is <who>
      And as regards an adjustment that Galina needs because of a disability
        | by    | <by>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 27(1)(i) <outcome>: accommodation at work not given

      Examples:
        | who                        | by                 | given | outcome                |
        | a person with a disability | a private employer | no    | is potentially engaged |
        | a person with a disability | a court            | no    | is not engaged         |
        | a person with a disability | a private employer | yes   | is not engaged         |
        | a person in the case       | a private employer | no    | is not engaged         |

    Scenario: Accommodation at work not given: what happened to somebody else is not enough
      Given Galina is a person with a disability
      And Saida is a person without a disability
      And as regards an adjustment that Saida needs because of a disability
        | by    | a private employer |
        | given | no                 |
      When the facts are assessed
      Then CRPD article 27(1)(i) is not engaged: accommodation at work not given

  Rule: Article 28(1): Right to adequate living standard for oneself and family, with food, clothing and housing, safeguarded without discrimination

    Scenario: Food or housing refused to a person with a disability
      Given Jamshid is a person with a disability
      And as regards a benefit or service for Jamshid
        | of    | food |
        | given | no   |
      When the facts are assessed
      Then CRPD article 28(1) is potentially engaged for Jamshid: food or housing refused to a person with a disability
      And with CRPD General Comment No. 6, paragraph 68
      And it is supporting
      And no limit is shown

    Scenario Outline: Food or housing refused to a person with a disability turns on what was concerned and whether given
      Given Umida is a person with a disability
      And as regards a benefit or service for Umida
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 28(1) <outcome>: food or housing refused to a person with a disability

      Examples:
        | of                 | given   | outcome                |
        | housing or shelter | no      | is potentially engaged |
        | water or energy    | no      | is potentially engaged |
        | food               | unknown | is undetermined        |
        | unknown            | no      | is undetermined        |

    Scenario: Food or housing refused to a person with a disability: what happened to somebody else is not enough
      Given Umida is a person with a disability
      And Kamila is a person without a disability
      And as regards a benefit or service for Kamila
        | of    | food |
        | given | no   |
      When the facts are assessed
      Then CRPD article 28(1) is not engaged: food or housing refused to a person with a disability

  Rule: Article 28(2)(a): Equal access to clean water and to affordable services and devices for disability needs

    Scenario: Assistive device not given
      Given Asel is a journalist
      And as regards an adjustment that Asel needs because of a disability
        | form  | an assistive device |
        | given | no                  |
      When the facts are assessed
      Then CRPD article 28(2)(a) is potentially engaged for Asel: assistive device not given
      And with CRPD General Comment No. 5, paragraph 92
      And it is supporting
      And no limit is shown

    Scenario Outline: Assistive device not given turns on the form it took and whether given
      Given Jamila is a person in the case
      And as regards an adjustment that Jamila needs because of a disability
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 28(2)(a) <outcome>: assistive device not given

      Examples:
        | form                | given | outcome                |
        | an assistive device | no    | is potentially engaged |
        | an assistive device | yes   | is not engaged         |
        | captions or text    | no    | is not engaged         |

    Scenario: Personal assistance not given (2)
      Given Rano is a person with a disability
      And as regards an adjustment that Rano needs because of a disability
        | form  | personal assistance |
        | given | no                  |
      When the facts are assessed
      Then CRPD article 28(2)(a) is potentially engaged for Rano: personal assistance not given
      And with CRPD General Comment No. 5, paragraph 92
      And it is supporting
      And no limit is shown

    Scenario Outline: Personal assistance not given turns on the form it took and whether given (CRPD article 28(2)(a))
      Given Nargiza is a person in the case
      And as regards an adjustment that Nargiza needs because of a disability
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 28(2)(a) <outcome>: personal assistance not given

      Examples:
        | form                | given | outcome                |
        | personal assistance | no    | is potentially engaged |
        | personal assistance | yes   | is not engaged         |
        | captions or text    | no    | is not engaged         |

  Rule: Article 29: Guarantee political rights and the chance to enjoy them equally with others

    Scenario: Vote lost because of a disability
      Given Jamila is a person with a disability
      And the legal capacity of Jamila was limited
        | form | loss of the vote |
      When the facts are assessed
      Then CRPD article 29 is potentially engaged for Jamila: vote lost because of a disability
      And with CRPD General Comment No. 1, paragraph 48
      And with CRPD article 12(2)
      And it is primary
      And no limit is shown

    Scenario Outline: Vote lost because of a disability turns on the form it took
      Given Hamid is a person with a disability
      And the legal capacity of Hamid was limited
        | form | <form> |
      When the facts are assessed
      Then CRPD article 29 <outcome>: vote lost because of a disability

      Examples:
        | form                 | outcome                |
        | loss of the vote     | is potentially engaged |
        | partial guardianship | is not engaged         |

    Scenario: Vote lost because of a disability: what happened to somebody else is not enough
      Given Hamid is a person with a disability
      And Rustam is a person without a disability
      And the legal capacity of Rustam was limited
        | form | loss of the vote |
      When the facts are assessed
      Then CRPD article 29 is not engaged: vote lost because of a disability

  Rule: Article 30(1)(b): Television, film, theatre and other culture in accessible formats

    Scenario: Broadcasts without captions or audio description
      Given Ilyas is a person in the case
      And as regards an adjustment that Ilyas needs because of a disability
        | by    | State media      |
        | form  | captions or text |
        | given | no               |
      When the facts are assessed
      Then CRPD article 30(1)(b) is potentially engaged for Ilyas: broadcasts without captions or audio description
      And with CRPD General Comment No. 2, paragraph 44
      And it is primary
      And no limit is shown

    Scenario Outline: Broadcasts without captions or audio description turns on who acted, the form it took and whether given
      Given Ilyas is a person in the case
      And as regards an adjustment that Ilyas needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 30(1)(b) <outcome>: broadcasts without captions or audio description

      Examples:
        | by                     | form                          | given | outcome                |
        | a private media outlet | braille or audio              | no    | is potentially engaged |
        | a private media outlet | a sign language interpreter   | no    | is potentially engaged |
        | a private employer     | captions or text              | no    | is not engaged         |
        | a private media outlet | work from home or other hours | no    | is not engaged         |
        | a private media outlet | captions or text              | yes   | is not engaged         |
