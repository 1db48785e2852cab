@law @crpd
Feature: Persons with disabilities, CRPD, articles 2 to 10, 12 to 19, 21 and 23 to 30
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

  Rule: Article 4(1)(a): Adopt suitable laws, administrative steps and other measures giving effect to Convention rights

    Scenario: No law against discrimination because of a disability (CRPD article 4(1)(a))
      Given Zarina is a person in the case
      And a law or policy concerns the rights of Zarina
        | step   | absence of a law that guarantees the right |
        | ground | disability                                 |
      When the facts are assessed
      Then CRPD article 4(1)(a) is potentially engaged for Zarina: no law against discrimination because of a disability
      And with CRPD General Comment No. 6, paragraph 73
      And it is supporting
      And it is read with CRPD article 5(2)
      And no limit is shown

    Scenario Outline: No law against discrimination because of a disability turns on what the law does and the ground given (CRPD article 4(1)(a))
      Given Zarina is a person in the case
      And a law or policy concerns the rights of Zarina
        | step   | <step>   |
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 4(1)(a) <outcome>: no law against discrimination because of a disability

      Examples:
        | step                                                       | ground     | outcome                |
        | absence of a law that guarantees the right                 | disability | is potentially engaged |
        | a law or policy in favour of the right that is not applied | disability | is potentially engaged |
        | repeal of a law or policy that guaranteed the right        | disability | is not engaged         |
        | absence of a law that guarantees the right                 | age        | is not engaged         |
        | absence of a law that guarantees the right                 | unknown    | is not engaged         |
        | unknown                                                    | disability | is undetermined        |

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

  Rule: Article 4(1)(d): State refrains from acts contrary to the Convention and sees that its authorities and institutions comply

    Scenario: Authorities act in keeping with the Convention
      Given Timur is a person in the case
      And as regards an adjustment that Timur needs because of a disability
        | by    | a local authority |
        | given | no                |
      When the facts are assessed
      Then CRPD article 4(1)(d) is potentially engaged for Timur: authorities act in keeping with the Convention
      And with CRPD General Comment No. 6, paragraph 14
      And it is context
      And it is read with CRPD article 5
      And no limit is shown

    Scenario Outline: Authorities act in keeping with the Convention turns on who acted and whether given
      Given Timur is a person in the case
      And as regards an adjustment that Timur needs because of a disability
        | by    | <by>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 4(1)(d) <outcome>: authorities act in keeping with the Convention

      Examples:
        | by                | given   | outcome                |
        | a local authority | no      | is potentially engaged |
        | a local authority | in part | is potentially engaged |
        | a company         | no      | is not engaged         |
        | a local authority | yes     | is not engaged         |
        | unknown           | no      | is undetermined        |
        | a local authority | unknown | is undetermined        |

    Scenario: Violence against a person with a disability reported and not investigated (CRPD article 4(1)(d))
      Given Oleg is a person with a disability
      And Oleg was physically attacked, called the attack
      And a complaint or report was made about what happened to Oleg
        | to    | police officers |
        | about | the attack      |
      And as regards an investigation into what happened to Oleg
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then CRPD article 4(1)(d) is potentially engaged for Oleg: violence against a person with a disability reported and not investigated
      And with CRPD General Comment No. 6, paragraph 14
      And it is context
      And it is read with CRPD articles 13, 15, 16 and 17
      And no limit is shown

    Scenario Outline: Violence against a person with a disability reported and not investigated turns on who the person is (CRPD article 4(1)(d))
      Given Oleg is <who>
      And Oleg was physically attacked, called the attack
      And a complaint or report was made about what happened to Oleg
        | to    | police officers |
        | about | the attack      |
      And as regards an investigation into what happened to Oleg
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then CRPD article 4(1)(d) <outcome>: violence against a person with a disability reported and not investigated

      Examples:
        | who                           | outcome                |
        | a person with a disability    | is potentially engaged |
        | a person without a disability | is not engaged         |
        | a person in the case          | is not engaged         |

  Rule: Article 4(1)(e): Take all suitable steps against disability discrimination by individuals, organizations and private firms

    Scenario: Discrimination by private persons and firms
      Given Nurlan is a person in the case
      And as regards an adjustment that Nurlan needs because of a disability
        | by    | a company |
        | given | no        |
      When the facts are assessed
      Then CRPD article 4(1)(e) is potentially engaged for Nurlan: discrimination by private persons and firms
      And with CRPD General Comment No. 6, paragraph 13
      And it is context
      And it is read with CRPD article 5
      And no limit is shown

    Scenario Outline: Discrimination by private persons and firms turns on who acted and whether given
      Given Nurlan is a person in the case
      And as regards an adjustment that Nurlan needs because of a disability
        | by    | <by>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 4(1)(e) <outcome>: discrimination by private persons and firms

      Examples:
        | by                 | given   | outcome                |
        | a company          | no      | is potentially engaged |
        | a private employer | no      | is potentially engaged |
        | a company          | in part | is potentially engaged |
        | a ministry         | no      | is not engaged         |
        | a company          | yes     | is not engaged         |
        | unknown            | no      | is undetermined        |
        | a company          | unknown | is undetermined        |

  Rule: Article 4(2): Economic, social and cultural rights: measures to the maximum of available resources, aiming at full realization over time

    Scenario: Broadcasts without captions or audio description (CRPD article 4(2))
      Given Madina is a person in the case
      And as regards an adjustment that Madina needs because of a disability
        | by    | a private media outlet |
        | form  | captions or text       |
        | given | no                     |
      When the facts are assessed
      Then CRPD article 4(2) is potentially engaged for Madina: broadcasts without captions or audio description
      And with CRPD General Comment No. 4, paragraph 40
      And with CRPD General Comment No. 2, paragraph 33
      And with CESCR General Comment No. 3, paragraphs 2 and 9
      And it is supporting
      And it is read with CRPD articles 30(1)(b) and 9(1)
      And no limit is shown

    Scenario Outline: Broadcasts without captions or audio description turns on who acted, the form it took and whether given (CRPD article 4(2))
      Given Madina is a person in the case
      And as regards an adjustment that Madina needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 4(2) <outcome>: broadcasts without captions or audio description

      Examples:
        | by                     | form                          | given   | outcome                |
        | a private media outlet | captions or text              | no      | is potentially engaged |
        | State media            | captions or text              | no      | is potentially engaged |
        | a private media outlet | braille or audio              | no      | is potentially engaged |
        | a private media outlet | a sign language interpreter   | no      | is potentially engaged |
        | a private media outlet | captions or text              | in part | is potentially engaged |
        | a private employer     | captions or text              | no      | is not engaged         |
        | a private media outlet | work from home or other hours | no      | is not engaged         |
        | a private media outlet | captions or text              | yes     | is not engaged         |
        | unknown                | captions or text              | no      | is undetermined        |
        | a private media outlet | unknown                       | no      | is undetermined        |
        | a private media outlet | captions or text              | unknown | is undetermined        |

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

    Scenario: Measure at work by an authority because of a disability
      Given Lola is a person in the case
      And Lola suffered a measure at work
        | by        | a local authority |
        | linked to | disability        |
      When the facts are assessed
      Then CRPD article 5(1) is potentially engaged for Lola: measure at work by an authority because of a disability
      And with CRPD General Comment No. 6, paragraphs 14 and 16
      And it is primary
      And no limit is shown

    Scenario Outline: Measure at work by an authority because of a disability turns on who acted and the reason behind it
      Given Lola is a person in the case
      And Lola suffered a measure at work
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 5(1) <outcome>: measure at work by an authority because of a disability

      Examples:
        | by                 | linked to  | outcome                |
        | a local authority  | disability | is potentially engaged |
        | a private employer | disability | is not engaged         |
        | a local authority  | age        | is not engaged         |
        | a local authority  | unknown    | is not engaged         |
        | unknown            | disability | is undetermined        |

    Scenario: Treated worse by an authority because of a disability
      Given Saida is a person in the case
      And Saida was treated worse than others
        | by     | a local authority |
        | ground | disability        |
      When the facts are assessed
      Then CRPD article 5(1) is potentially engaged for Saida: treated worse by an authority because of a disability
      And with CRPD General Comment No. 6, paragraphs 13, 14 and 16
      And it is primary
      And no limit is shown

    Scenario Outline: Treated worse by an authority because of a disability turns on who acted and the ground given
      Given Saida is a person in the case
      And Saida was treated worse than others
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 5(1) <outcome>: treated worse by an authority because of a disability

      Examples:
        | by                 | ground     | outcome                |
        | a local authority  | disability | is potentially engaged |
        | a private employer | disability | is not engaged         |
        | a local authority  | age        | is not engaged         |
        | unknown            | disability | is undetermined        |
        | a local authority  | unknown    | is undetermined        |

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

    Scenario: Liberty taken because of a disability (CRPD article 5(2))
      Given Oleg is a person in the case
      And Oleg was deprived of liberty
        | by        | police officers |
        | linked to | disability      |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Oleg: liberty taken because of a disability
      And with CRPD General Comment No. 6, paragraphs 17 and 56
      And it is primary
      And no limit is shown

    Scenario Outline: Liberty taken because of a disability turns on who acted and the reason behind it (CRPD article 5(2))
      Given Oleg is a person in the case
      And Oleg was deprived of liberty
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: liberty taken because of a disability

      Examples:
        | by                                 | linked to                  | outcome                |
        | police officers                    | disability                 | is potentially engaged |
        | members of the family or community | disability                 | is not engaged         |
        | police officers                    | what was said or published | is not engaged         |
        | police officers                    | unknown                    | is not engaged         |
        | unknown                            | disability                 | is undetermined        |

    Scenario: Nationality refused or withdrawn because of a disability
      Given Gulnara is a person in the case
      And a measure concerns the nationality or residence status of Gulnara
        | by        | a local authority      |
        | form      | refusal of nationality |
        | linked to | disability             |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Gulnara: nationality refused or withdrawn because of a disability
      And with CRPD General Comment No. 6, paragraphs 13 and 17
      And it is primary
      And no limit is shown

    Scenario Outline: Nationality refused or withdrawn because of a disability turns on who acted, the form it took and the reason behind it
      Given Gulnara is a person in the case
      And a measure concerns the nationality or residence status of Gulnara
        | by        | <by>        |
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: nationality refused or withdrawn because of a disability

      Examples:
        | by                | form                                        | linked to                  | outcome                |
        | a local authority | refusal of nationality                      | disability                 | is potentially engaged |
        | a local authority | withdrawal of nationality                   | disability                 | is potentially engaged |
        | a local authority | refusal or withdrawal of a residence permit | disability                 | is not engaged         |
        | a company         | refusal of nationality                      | disability                 | is not engaged         |
        | a local authority | refusal of nationality                      | what was said or published | is not engaged         |
        | a local authority | refusal of nationality                      | unknown                    | is not engaged         |
        | unknown           | refusal of nationality                      | disability                 | is undetermined        |
        | a local authority | unknown                                     | disability                 | is undetermined        |

    Scenario: No law against discrimination because of a disability
      Given Bakyt is a person in the case
      And a law or policy concerns the rights of Bakyt
        | step   | absence of a law that guarantees the right |
        | ground | disability                                 |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Bakyt: no law against discrimination because of a disability
      And with CRPD General Comment No. 6, paragraphs 17, 73(b) and 73(c)
      And it is primary
      And no limit is shown

    Scenario Outline: No law against discrimination because of a disability turns on what the law does and the ground given
      Given Bakyt is a person in the case
      And a law or policy concerns the rights of Bakyt
        | step   | <step>   |
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: no law against discrimination because of a disability

      Examples:
        | step                                                       | ground     | outcome                |
        | absence of a law that guarantees the right                 | disability | is potentially engaged |
        | a law or policy in favour of the right that is not applied | disability | is potentially engaged |
        | repeal of a law or policy that guaranteed the right        | disability | is not engaged         |
        | absence of a law that guarantees the right                 | age        | is not engaged         |
        | absence of a law that guarantees the right                 | unknown    | is not engaged         |
        | unknown                                                    | disability | is undetermined        |

    Scenario: Residence or papers refused because of a disability (CRPD article 5(2))
      Given Emil is a person in the case
      And a measure concerns the nationality or residence status of Emil
        | by        | a local authority                           |
        | form      | refusal or withdrawal of a residence permit |
        | linked to | disability                                  |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Emil: residence or papers refused because of a disability
      And with CRPD General Comment No. 6, paragraphs 13 and 17
      And with HRC General Comment No. 18, paragraph 13
      And with CESCR General Comment No. 20, paragraph 13
      And it is primary
      And no limit is shown

    Scenario Outline: Residence or papers refused because of a disability turns on who acted, the form it took and the reason behind it (CRPD article 5(2))
      Given Emil is a person in the case
      And a measure concerns the nationality or residence status of Emil
        | by        | <by>        |
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: residence or papers refused because of a disability

      Examples:
        | by                | form                                        | linked to                  | outcome                |
        | a local authority | refusal or withdrawal of a residence permit | disability                 | is potentially engaged |
        | a local authority | refusal of identity papers                  | disability                 | is potentially engaged |
        | a local authority | refusal to recognise statelessness          | disability                 | is potentially engaged |
        | a local authority | refusal of nationality                      | disability                 | is not engaged         |
        | a company         | refusal or withdrawal of a residence permit | disability                 | is not engaged         |
        | a local authority | nationality imposed                         | disability                 | is not engaged         |
        | a local authority | refusal or withdrawal of a residence permit | what was said or published | is not engaged         |
        | a local authority | refusal or withdrawal of a residence permit | unknown                    | is not engaged         |
        | unknown           | refusal or withdrawal of a residence permit | disability                 | is undetermined        |
        | a local authority | unknown                                     | disability                 | is undetermined        |

    Scenario: Found unfit for trial (CRPD article 5(2))
      Given Rustam is a person with a disability
      And a court gave judgment in the case of Rustam
        | outcome | a finding that the person cannot be tried |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Rustam: found unfit for trial
      And with CRPD General Comment No. 6, paragraph 49
      And it is primary
      And no limit is shown

    Scenario Outline: Found unfit for trial turns on who the person is and what was decided (CRPD article 5(2))
      Given Rustam is <who>
      And a court gave judgment in the case of Rustam
        | outcome | <judgment> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: found unfit for trial

      Examples:
        | who                           | judgment                                  | outcome                |
        | a person with a disability    | a finding that the person cannot be tried | is potentially engaged |
        | a person with a disability    | an acquittal                              | is not engaged         |
        | a person without a disability | a finding that the person cannot be tried | is not engaged         |
        | a person in the case          | a finding that the person cannot be tried | is not engaged         |
        | a person with a disability    | unknown                                   | is undetermined        |

    Scenario: Violence because of a disability (CRPD article 5(2))
      Given Vera is a person in the case
      And Vera was physically attacked
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Vera: violence because of a disability
      And with CRPD General Comment No. 6, paragraphs 17, 18(d) and 56
      And it is primary
      And no limit is shown

    Scenario Outline: Violence because of a disability turns on the reason behind it (CRPD article 5(2))
      Given Vera is a person in the case
      And Vera was physically attacked
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: violence because of a disability

      Examples:
        | linked to                  | outcome                |
        | disability                 | is potentially engaged |
        | what was said or published | is not engaged         |
        | unknown                    | is not engaged         |

    Scenario: Measure at work because of a disability (CRPD article 5(2))
      Given Ulan is a person in the case
      And Ulan suffered a measure at work
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Ulan: measure at work because of a disability
      And with CRPD General Comment No. 6, paragraphs 12, 17 and 20
      And it is primary
      And no limit is shown

    Scenario Outline: Measure at work because of a disability turns on the reason behind it (CRPD article 5(2))
      Given Ulan is a person in the case
      And Ulan suffered a measure at work
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: measure at work because of a disability

      Examples:
        | linked to  | outcome                |
        | disability | is potentially engaged |
        | age        | is not engaged         |
        | unknown    | is not engaged         |

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

    Scenario: Accommodation at school not given (CRPD article 5(3))
      Given Madina is a person in the case
      And as regards an adjustment that Madina needs because of a disability
        | by    | a public school or university |
        | given | no                            |
      When the facts are assessed
      Then CRPD article 5(3) is potentially engaged for Madina: accommodation at school not given
      And with CRPD General Comment No. 2, paragraphs 25 and 39
      And with CRPD General Comment No. 4, paragraph 35
      And with CRPD General Comment No. 6, paragraph 65
      And it is primary
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accommodation at school not given turns on who acted, whether given and whether the burden was shown
      Given Madina is a person in the case
      And as regards an adjustment that Madina needs because of a disability
        | by           | <by>           |
        | given        | <given>        |
        | burden shown | <burden shown> |
      When the facts are assessed
      Then CRPD article 5(3) <outcome>: accommodation at school not given

      Examples:
        | by                            | given   | burden shown | outcome                |
        | a public school or university | no      | unknown      | is potentially engaged |
        | a public school or university | in part | unknown      | is potentially engaged |
        | a public school or university | no      | yes          | is potentially engaged |
        | a court                       | no      | unknown      | is not engaged         |
        | a public school or university | yes     | unknown      | is not engaged         |
        | unknown                       | no      | unknown      | is undetermined        |
        | a public school or university | unknown | unknown      | is undetermined        |

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

  Rule: Article 9(1)(a): Barrier removal covers buildings, roads and transport, among them schools, homes, medical premises and workplaces

    Scenario: Building, road or vehicle without access
      Given Bakyt is a person in the case
      And as regards an adjustment that Bakyt needs because of a disability
        | given | no              |
        | form  | physical access |
      When the facts are assessed
      Then CRPD article 9(1)(a) is potentially engaged for Bakyt: building, road or vehicle without access
      And with CRPD General Comment No. 2, paragraphs 13 and 17
      And it is supporting
      And no limit is shown

    Scenario Outline: Building, road or vehicle without access turns on whether given and the form it took
      Given Bakyt is a person in the case
      And as regards an adjustment that Bakyt needs because of a disability
        | given | <given> |
        | form  | <form>  |
      When the facts are assessed
      Then CRPD article 9(1)(a) <outcome>: building, road or vehicle without access

      Examples:
        | given   | form             | outcome                |
        | no      | physical access  | is potentially engaged |
        | in part | physical access  | is potentially engaged |
        | yes     | physical access  | is not engaged         |
        | no      | captions or text | is not engaged         |
        | unknown | physical access  | is undetermined        |
        | no      | unknown          | is undetermined        |

  Rule: Article 9(1)(b): Barrier removal covers information and communication services, electronic and emergency ones included

    Scenario: Information or communication without access (CRPD article 9(1)(b))
      Given Lola is a person in the case
      And as regards an adjustment that Lola needs because of a disability
        | given | no               |
        | form  | captions or text |
      When the facts are assessed
      Then CRPD article 9(1)(b) is potentially engaged for Lola: information or communication without access
      And with CRPD General Comment No. 2, paragraphs 5 and 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Information or communication without access turns on whether given and the form it took (CRPD article 9(1)(b))
      Given Lola is a person in the case
      And as regards an adjustment that Lola needs because of a disability
        | given | <given> |
        | form  | <form>  |
      When the facts are assessed
      Then CRPD article 9(1)(b) <outcome>: information or communication without access

      Examples:
        | given   | form                        | outcome                |
        | no      | captions or text            | is potentially engaged |
        | in part | captions or text            | is potentially engaged |
        | no      | braille or audio            | is potentially engaged |
        | no      | a sign language interpreter | is potentially engaged |
        | no      | plain language              | is potentially engaged |
        | yes     | captions or text            | is not engaged         |
        | no      | physical access             | is not engaged         |
        | unknown | captions or text            | is undetermined        |
        | no      | unknown                     | is undetermined        |

    Scenario: Broadcasts without captions or audio description (CRPD article 9(1)(b))
      Given Emil is a person in the case
      And as regards an adjustment that Emil needs because of a disability
        | by    | a private media outlet |
        | form  | captions or text       |
        | given | no                     |
      When the facts are assessed
      Then CRPD article 9(1)(b) is potentially engaged for Emil: broadcasts without captions or audio description
      And with CRPD General Comment No. 2, paragraphs 5 and 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Broadcasts without captions or audio description turns on who acted, the form it took and whether given (CRPD article 9(1)(b))
      Given Emil is a person in the case
      And as regards an adjustment that Emil needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 9(1)(b) <outcome>: broadcasts without captions or audio description

      Examples:
        | by                     | form                          | given   | outcome                |
        | a private media outlet | captions or text              | no      | is potentially engaged |
        | State media            | captions or text              | no      | is potentially engaged |
        | a private media outlet | braille or audio              | no      | is potentially engaged |
        | a private media outlet | a sign language interpreter   | no      | is potentially engaged |
        | a private media outlet | captions or text              | in part | is potentially engaged |
        | a private employer     | captions or text              | no      | is not engaged         |
        | a private media outlet | work from home or other hours | no      | is not engaged         |
        | a private media outlet | captions or text              | yes     | is not engaged         |
        | unknown                | captions or text              | no      | is undetermined        |
        | a private media outlet | unknown                       | no      | is undetermined        |
        | a private media outlet | captions or text              | unknown | is undetermined        |

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

  Rule: Article 9(2)(f): Promote other help that secures access to information

    Scenario: Information or communication without access (CRPD article 9(2)(f))
      Given Saida is a person in the case
      And as regards an adjustment that Saida needs because of a disability
        | given | no               |
        | form  | captions or text |
      When the facts are assessed
      Then CRPD article 9(2)(f) is potentially engaged for Saida: information or communication without access
      And with CRPD General Comment No. 2, paragraph 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Information or communication without access turns on whether given and the form it took (CRPD article 9(2)(f))
      Given Saida is a person in the case
      And as regards an adjustment that Saida needs because of a disability
        | given | <given> |
        | form  | <form>  |
      When the facts are assessed
      Then CRPD article 9(2)(f) <outcome>: information or communication without access

      Examples:
        | given   | form                        | outcome                |
        | no      | captions or text            | is potentially engaged |
        | in part | captions or text            | is potentially engaged |
        | no      | braille or audio            | is potentially engaged |
        | no      | a sign language interpreter | is potentially engaged |
        | no      | plain language              | is potentially engaged |
        | yes     | captions or text            | is not engaged         |
        | no      | physical access             | is not engaged         |
        | unknown | captions or text            | is undetermined        |
        | no      | unknown                     | is undetermined        |

  Rule: Article 9(2)(g): Promote disabled people's access to new information technology and the Internet

    Scenario: Voting not accessible (CRPD article 9(2)(g))
      Given Rustam is a person with a disability
      And Rustam was kept from taking part in public affairs
        | form | no help for voters with difficulties of language or reading or poverty or movement |
      When the facts are assessed
      Then CRPD article 9(2)(g) is potentially engaged for Rustam: voting not accessible
      And with CRPD General Comment No. 2, paragraph 5
      And it is supporting
      And no limit is shown

    Scenario Outline: Voting not accessible turns on who the person is and the form it took (CRPD article 9(2)(g))
      Given Rustam is <who>
      And Rustam was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then CRPD article 9(2)(g) <outcome>: voting not accessible

      Examples:
        | who                           | form                                                                               | outcome                |
        | a person with a disability    | no help for voters with difficulties of language or reading or poverty or movement | is potentially engaged |
        | a person with a disability    | denial of the vote                                                                 | is not engaged         |
        | a person without a disability | no help for voters with difficulties of language or reading or poverty or movement | is not engaged         |
        | a person in the case          | no help for voters with difficulties of language or reading or poverty or movement | is not engaged         |
        | a person with a disability    | unknown                                                                            | is undetermined        |

  Rule: Article 9(2)(h): Promote early accessible design of information technology to keep its cost low

    Scenario: Information or communication without access
      Given Gulnara is a person in the case
      And as regards an adjustment that Gulnara needs because of a disability
        | given | no               |
        | form  | captions or text |
      When the facts are assessed
      Then CRPD article 9(2)(h) is potentially engaged for Gulnara: information or communication without access
      And with CRPD General Comment No. 2, paragraph 22
      And it is supporting
      And no limit is shown

    Scenario Outline: Information or communication without access turns on whether given and the form it took
      Given Gulnara is a person in the case
      And as regards an adjustment that Gulnara needs because of a disability
        | given | <given> |
        | form  | <form>  |
      When the facts are assessed
      Then CRPD article 9(2)(h) <outcome>: information or communication without access

      Examples:
        | given   | form                        | outcome                |
        | no      | captions or text            | is potentially engaged |
        | in part | captions or text            | is potentially engaged |
        | no      | braille or audio            | is potentially engaged |
        | no      | a sign language interpreter | is potentially engaged |
        | no      | plain language              | is potentially engaged |
        | yes     | captions or text            | is not engaged         |
        | no      | physical access             | is not engaged         |
        | unknown | captions or text            | is undetermined        |
        | no      | unknown                     | is undetermined        |

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

  Rule: Article 12(1): Disabled people are persons before the law everywhere

    Scenario: Person with a disability who disappeared (CRPD article 12(1))
      Given Gulnara is a person with a disability
      And Gulnara was deprived of liberty
        | by                    | police officers |
        | acknowledged          | no              |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then CRPD article 12(1) is potentially engaged for Gulnara: person with a disability who disappeared
      And with HRC General Comment No. 36, paragraph 58
      And it is primary
      And no limit is shown

    Scenario Outline: Person with a disability who disappeared turns on who the person is
      Given Gulnara is <who>
      And Gulnara was deprived of liberty
        | by                    | police officers |
        | acknowledged          | no              |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then CRPD article 12(1) <outcome>: person with a disability who disappeared

      Examples:
        | who                           | outcome                |
        | a person with a disability    | is potentially engaged |
        | a person without a disability | is not engaged         |
        | a person in the case          | is not engaged         |

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

    Scenario: Legal capacity denied because of a disability
      Given Oleg is a person in the case
      And as regards the civil status of Oleg
        | legal capacity  | no         |
        | capacity ground | disability |
      When the facts are assessed
      Then CRPD article 12(2) is potentially engaged for Oleg: legal capacity denied because of a disability
      And with CRPD General Comment No. 1, paragraphs 9, 12 and 25
      And it is primary
      And no limit is shown

    Scenario Outline: Legal capacity denied because of a disability turns on whether legal capacity is held and the ground for it
      Given Oleg is a person in the case
      And as regards the civil status of Oleg
        | legal capacity  | <legal capacity>  |
        | capacity ground | <capacity ground> |
      When the facts are assessed
      Then CRPD article 12(2) <outcome>: legal capacity denied because of a disability

      Examples:
        | legal capacity | capacity ground | outcome                |
        | no             | disability      | is potentially engaged |
        | yes            | disability      | is not engaged         |
        | no             | age             | is not engaged         |
        | no             | unknown         | is not engaged         |
        | unknown        | disability      | is undetermined        |

    Scenario: Found unfit for trial
      Given Emil is a person with a disability
      And a court gave judgment in the case of Emil
        | outcome | a finding that the person cannot be tried |
      When the facts are assessed
      Then CRPD article 12(2) is potentially engaged for Emil: found unfit for trial
      And with CRPD General Comment No. 1, paragraphs 9, 13 and 15
      And it is primary
      And no limit is shown

    Scenario Outline: Found unfit for trial turns on who the person is and what was decided
      Given Emil is <who>
      And a court gave judgment in the case of Emil
        | outcome | <judgment> |
      When the facts are assessed
      Then CRPD article 12(2) <outcome>: found unfit for trial

      Examples:
        | who                           | judgment                                  | outcome                |
        | a person with a disability    | a finding that the person cannot be tried | is potentially engaged |
        | a person with a disability    | an acquittal                              | is not engaged         |
        | a person without a disability | a finding that the person cannot be tried | is not engaged         |
        | a person in the case          | a finding that the person cannot be tried | is not engaged         |
        | a person with a disability    | unknown                                   | is undetermined        |

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

    Scenario: Found unfit for trial (CRPD article 12(3))
      Given Saida is a person with a disability
      And a court gave judgment in the case of Saida
        | outcome | a finding that the person cannot be tried |
      When the facts are assessed
      Then CRPD article 12(3) is potentially engaged for Saida: found unfit for trial
      And with CRPD General Comment No. 1, paragraphs 16 and 17
      And it is primary
      And no limit is shown

    Scenario Outline: Found unfit for trial turns on who the person is and what was decided (CRPD article 12(3))
      Given Saida is <who>
      And a court gave judgment in the case of Saida
        | outcome | <judgment> |
      When the facts are assessed
      Then CRPD article 12(3) <outcome>: found unfit for trial

      Examples:
        | who                           | judgment                                  | outcome                |
        | a person with a disability    | a finding that the person cannot be tried | is potentially engaged |
        | a person with a disability    | an acquittal                              | is not engaged         |
        | a person without a disability | a finding that the person cannot be tried | is not engaged         |
        | a person in the case          | a finding that the person cannot be tried | is not engaged         |
        | a person with a disability    | unknown                                   | is undetermined        |

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

    Scenario: Guardian or decision against the will of the person
      Given Bakyt is a person with a disability
      And the legal capacity of Bakyt was limited
        | form | a guardian not wanted by the person |
      When the facts are assessed
      Then CRPD article 12(4) is potentially engaged for Bakyt: guardian or decision against the will of the person
      And with CRPD General Comment No. 1, paragraphs 20, 21 and 22
      And it is primary
      And no limit is shown

    Scenario Outline: Guardian or decision against the will of the person turns on who the person is and the form it took
      Given Bakyt is <who>
      And the legal capacity of Bakyt was limited
        | form | <form> |
      When the facts are assessed
      Then CRPD article 12(4) <outcome>: guardian or decision against the will of the person

      Examples:
        | who                           | form                                | outcome                |
        | a person with a disability    | a guardian not wanted by the person | is potentially engaged |
        | a person with a disability    | loss of the vote                    | is not engaged         |
        | a person without a disability | a guardian not wanted by the person | is not engaged         |
        | a person in the case          | a guardian not wanted by the person | is not engaged         |
        | a person with a disability    | unknown                             | is undetermined        |

  Rule: Article 12(5): Secure equal rights to own and inherit, manage one's money and obtain credit; no arbitrary loss of property

    Scenario: Property or money affairs taken away because of a disability
      Given Lola is a person in the case
      And a measure was taken on the property or money of Lola
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 12(5) is potentially engaged for Lola: property or money affairs taken away because of a disability
      And with CRPD General Comment No. 1, paragraph 23
      And it is primary
      And no limit is shown

    Scenario Outline: Property or money affairs taken away because of a disability turns on the reason behind it
      Given Lola is a person in the case
      And a measure was taken on the property or money of Lola
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 12(5) <outcome>: property or money affairs taken away because of a disability

      Examples:
        | linked to                  | outcome                |
        | disability                 | is potentially engaged |
        | what was said or published | is not engaged         |
        | unknown                    | is not engaged         |

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

    Scenario: Kept from a jury because of a disability
      Given Rustam is a person in the case
      And Rustam was kept from taking part in public affairs
        | form      | exclusion from a jury or civic duty |
        | linked to | disability                          |
      When the facts are assessed
      Then CRPD article 13(1) is potentially engaged for Rustam: kept from a jury because of a disability
      And with CRPD General Comment No. 1, paragraph 38
      And it is primary
      And it is read with CRPD article 29(b)
      And no limit is shown

    Scenario Outline: Kept from a jury because of a disability turns on the form it took and the reason behind it
      Given Rustam is a person in the case
      And Rustam was kept from taking part in public affairs
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 13(1) <outcome>: kept from a jury because of a disability

      Examples:
        | form                                | linked to                  | outcome                |
        | exclusion from a jury or civic duty | disability                 | is potentially engaged |
        | denial of the vote                  | disability                 | is not engaged         |
        | exclusion from a jury or civic duty | what was said or published | is not engaged         |
        | exclusion from a jury or civic duty | unknown                    | is not engaged         |
        | unknown                             | disability                 | is undetermined        |

    Scenario: No standing in court because of a disability
      Given Vera is a person with a disability
      And the legal capacity of Vera was limited
        | form | no right to act in court |
      When the facts are assessed
      Then CRPD article 13(1) is potentially engaged for Vera: no standing in court because of a disability
      And with CRPD General Comment No. 1, paragraph 38
      And it is primary
      And no limit is shown

    Scenario Outline: No standing in court because of a disability turns on who the person is and the form it took
      Given Vera is <who>
      And the legal capacity of Vera was limited
        | form | <form> |
      When the facts are assessed
      Then CRPD article 13(1) <outcome>: no standing in court because of a disability

      Examples:
        | who                           | form                     | outcome                |
        | a person with a disability    | no right to act in court | is potentially engaged |
        | a person with a disability    | partial guardianship     | is not engaged         |
        | a person without a disability | no right to act in court | is not engaged         |
        | a person in the case          | no right to act in court | is not engaged         |
        | a person with a disability    | unknown                  | is undetermined        |

    Scenario: Proceedings not adapted to a disability
      Given Ulan is a person with a disability
      And as regards the course of the case of Ulan
        | adjusted for disability | no |
      When the facts are assessed
      Then CRPD article 13(1) is potentially engaged for Ulan: proceedings not adapted to a disability
      And with CRPD General Comment No. 6, paragraphs 25(d), 51 and 52
      And with CRPD General Comment No. 1, paragraph 39
      And it is primary
      And no limit is shown

    Scenario Outline: Proceedings not adapted to a disability turns on who the person is and whether the hearings were adapted to a disability or to age
      Given Ulan is <who>
      And as regards the course of the case of Ulan
        | adjusted for disability | <adjusted for disability> |
      When the facts are assessed
      Then CRPD article 13(1) <outcome>: proceedings not adapted to a disability

      Examples:
        | who                           | adjusted for disability | outcome                |
        | a person with a disability    | no                      | is potentially engaged |
        | a person with a disability    | in part                 | is potentially engaged |
        | a person with a disability    | yes                     | is not engaged         |
        | a person with a disability    | unknown                 | is not engaged         |
        | a person without a disability | no                      | is not engaged         |
        | a person in the case          | no                      | is not engaged         |

    Scenario: Found unfit for trial (CRPD article 13(1))
      Given Aigul is a person with a disability
      And a court gave judgment in the case of Aigul
        | outcome | a finding that the person cannot be tried |
      When the facts are assessed
      Then CRPD article 13(1) is potentially engaged for Aigul: found unfit for trial
      And with CRPD General Comment No. 1, paragraphs 38 and 39
      And with CRPD General Comment No. 6, paragraph 51
      And it is primary
      And no limit is shown

    Scenario Outline: Found unfit for trial turns on who the person is and what was decided (CRPD article 13(1))
      Given Aigul is <who>
      And a court gave judgment in the case of Aigul
        | outcome | <judgment> |
      When the facts are assessed
      Then CRPD article 13(1) <outcome>: found unfit for trial

      Examples:
        | who                           | judgment                                  | outcome                |
        | a person with a disability    | a finding that the person cannot be tried | is potentially engaged |
        | a person with a disability    | an acquittal                              | is not engaged         |
        | a person without a disability | a finding that the person cannot be tried | is not engaged         |
        | a person in the case          | a finding that the person cannot be tried | is not engaged         |
        | a person with a disability    | unknown                                   | is undetermined        |

  Rule: Article 13(2): Promote suitable training for justice staff, police and prison officers included

    Scenario: Justice staff not trained on disability
      Given Saida is a person with a disability
      And a law or policy concerns the rights of Saida
        | area | the training and instruction of officials  |
        | step | absence of a law that guarantees the right |
      When the facts are assessed
      Then CRPD article 13(2) is potentially engaged for Saida: justice staff not trained on disability
      And with CRPD General Comment No. 1, paragraph 39
      And it is supporting
      And no limit is shown

    Scenario Outline: Justice staff not trained on disability turns on who the person is, the area of law and what the law does
      Given Saida is <who>
      And a law or policy concerns the rights of Saida
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then CRPD article 13(2) <outcome>: justice staff not trained on disability

      Examples:
        | who                           | area                                       | step                                                       | outcome                |
        | a person with a disability    | the training and instruction of officials  | absence of a law that guarantees the right                 | is potentially engaged |
        | a person with a disability    | the training and instruction of officials  | a law or policy in favour of the right that is not applied | is potentially engaged |
        | a person with a disability    | private life or correspondence or the home | absence of a law that guarantees the right                 | is not engaged         |
        | a person with a disability    | the training and instruction of officials  | repeal of a law or policy that guaranteed the right        | is not engaged         |
        | a person without a disability | the training and instruction of officials  | absence of a law that guarantees the right                 | is not engaged         |
        | a person in the case          | the training and instruction of officials  | absence of a law that guarantees the right                 | is not engaged         |
        | a person with a disability    | unknown                                    | absence of a law that guarantees the right                 | is undetermined        |
        | a person with a disability    | the training and instruction of officials  | unknown                                                    | is undetermined        |

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

    Scenario: Confined after a finding of unfitness for trial
      Given Karim is a person with a disability
      And a court gave judgment in the case of Karim
        | outcome | a finding that the person cannot be tried |
      And Karim was deprived of liberty
        | by | a local authority |
      When the facts are assessed
      Then CRPD article 14(1)(b) is potentially engaged for Karim: confined after a finding of unfitness for trial
      And with CRPD General Comment No. 6, paragraph 56
      And it is primary
      And no limit is shown

    Scenario Outline: Confined after a finding of unfitness for trial turns on who the person is, what was decided and who acted
      Given Karim is <who>
      And a court gave judgment in the case of Karim
        | outcome | <judgment> |
      And Karim was deprived of liberty
        | by | <by> |
      When the facts are assessed
      Then CRPD article 14(1)(b) <outcome>: confined after a finding of unfitness for trial

      Examples:
        | who                           | judgment                                  | by                | outcome                |
        | a person with a disability    | a finding that the person cannot be tried | a local authority | is potentially engaged |
        | a person with a disability    | an acquittal                              | a local authority | is not engaged         |
        | a person with a disability    | a finding that the person cannot be tried | a company         | is not engaged         |
        | a person without a disability | a finding that the person cannot be tried | a local authority | is not engaged         |
        | a person in the case          | a finding that the person cannot be tried | a local authority | is not engaged         |
        | a person with a disability    | unknown                                   | a local authority | is undetermined        |
        | a person with a disability    | a finding that the person cannot be tried | unknown           | is undetermined        |

    Scenario: Person with a disability confined in a psychiatric or care institution
      Given Dilnoza is a person with a disability
      And Dilnoza was deprived of liberty
        | by   | a local authority                        |
        | form | confinement in a psychiatric institution |
      When the facts are assessed
      Then CRPD article 14(1)(b) is potentially engaged for Dilnoza: person with a disability confined in a psychiatric or care institution
      And with CRPD General Comment No. 1, paragraph 40
      And with CRPD General Comment No. 5, paragraph 82
      And it is primary
      And no limit is shown

    Scenario Outline: Person with a disability confined in a psychiatric or care institution turns on who the person is, who acted and the form it took
      Given Dilnoza is <who>
      And Dilnoza was deprived of liberty
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then CRPD article 14(1)(b) <outcome>: person with a disability confined in a psychiatric or care institution

      Examples:
        | who                           | by                                 | form                                     | outcome                |
        | a person with a disability    | a local authority                  | confinement in a psychiatric institution | is potentially engaged |
        | a person with a disability    | a local authority                  | confinement in a closed care institution | is potentially engaged |
        | a person with a disability    | members of the family or community | confinement in a psychiatric institution | is not engaged         |
        | a person with a disability    | a local authority                  | house arrest                             | is not engaged         |
        | a person without a disability | a local authority                  | confinement in a psychiatric institution | is not engaged         |
        | a person in the case          | a local authority                  | confinement in a psychiatric institution | is not engaged         |
        | a person with a disability    | unknown                            | confinement in a psychiatric institution | is undetermined        |
        | a person with a disability    | a local authority                  | unknown                                  | is undetermined        |

    Scenario: Person with a disability who disappeared (CRPD article 14(1)(b))
      Given Timur is a person with a disability
      And Timur was deprived of liberty
        | by                    | police officers |
        | acknowledged          | no              |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then CRPD article 14(1)(b) is potentially engaged for Timur: person with a disability who disappeared
      And with HRC General Comment No. 36, paragraph 57
      And with HRC General Comment No. 35, paragraph 12
      And it is primary
      And no limit is shown

    Scenario Outline: Person with a disability who disappeared turns on who the person is (CRPD article 14(1)(b))
      Given Timur is <who>
      And Timur was deprived of liberty
        | by                    | police officers |
        | acknowledged          | no              |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then CRPD article 14(1)(b) <outcome>: person with a disability who disappeared

      Examples:
        | who                           | outcome                |
        | a person with a disability    | is potentially engaged |
        | a person without a disability | is not engaged         |
        | a person in the case          | is not engaged         |

    Scenario: Liberty taken because of a disability
      Given Zarina is a person in the case
      And Zarina was deprived of liberty
        | by        | police officers |
        | linked to | disability      |
      When the facts are assessed
      Then CRPD article 14(1)(b) is potentially engaged for Zarina: liberty taken because of a disability
      And with CRPD General Comment No. 6, paragraph 56
      And it is primary
      And no limit is shown

    Scenario Outline: Liberty taken because of a disability turns on who acted and the reason behind it
      Given Zarina is a person in the case
      And Zarina was deprived of liberty
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 14(1)(b) <outcome>: liberty taken because of a disability

      Examples:
        | by                                 | linked to                  | outcome                |
        | police officers                    | disability                 | is potentially engaged |
        | members of the family or community | disability                 | is not engaged         |
        | police officers                    | what was said or published | is not engaged         |
        | police officers                    | unknown                    | is not engaged         |
        | unknown                            | disability                 | is undetermined        |

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

    Scenario: Removal of a person with a disability to grave harm (CRPD article 15(1))
      Given Madina is a person with a disability
      And Madina was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | requested                    |
        | risk  | torture                      |
      When the facts are assessed
      Then CRPD article 15(1) is potentially engaged for Madina: removal of a person with a disability to grave harm
      And with HRC General Comment No. 31, paragraph 12
      And with CAT General Comment No. 4, paragraph 38
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal of a person with a disability to grave harm: what decides it
      Given Madina is <who>
      And Madina was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRPD article 15(1) <outcome>: removal of a person with a disability to grave harm

      Examples:
        | who                           | by                           | stage       | risk                           | outcome                |
        | a person with a disability    | border or migration officers | requested   | torture                        | is potentially engaged |
        | a person with a disability    | border or migration officers | ordered     | torture                        | is potentially engaged |
        | a person with a disability    | border or migration officers | carried out | torture                        | is potentially engaged |
        | a person with a disability    | border or migration officers | requested   | inhuman or degrading treatment | is potentially engaged |
        | a person with a disability    | border or migration officers | requested   | grave harm to health           | is potentially engaged |
        | a person with a disability    | border or migration officers | requested   | life without shelter or care   | is not engaged         |
        | a person with a disability    | a company                    | requested   | torture                        | is not engaged         |
        | a person with a disability    | border or migration officers | feared      | torture                        | is not engaged         |
        | a person with a disability    | border or migration officers | requested   | serving a sentence of a court  | is not engaged         |
        | a person without a disability | border or migration officers | requested   | torture                        | is not engaged         |
        | a person in the case          | border or migration officers | requested   | torture                        | is not engaged         |
        | a person with a disability    | unknown                      | requested   | torture                        | is undetermined        |
        | a person with a disability    | border or migration officers | unknown     | torture                        | is undetermined        |
        | a person with a disability    | border or migration officers | requested   | unknown                        | is undetermined        |

  Rule: Article 15(2): Take all effective measures to prevent torture and ill-treatment of disabled people equally with others

    Scenario: Person with a disability ill-treated by officials or in custody
      Given Nurlan is a person with a disability
      And Nurlan was ill-treated
        | by | police officers |
      When the facts are assessed
      Then CRPD article 15(2) is potentially engaged for Nurlan: person with a disability ill-treated by officials or in custody
      And with CRPD General Comment No. 6, paragraph 56
      And it is primary
      And no limit is shown

    Scenario Outline: Person with a disability ill-treated by officials or in custody turns on who the person is and who acted
      Given Nurlan is <who>
      And Nurlan was ill-treated
        | by | <by> |
      When the facts are assessed
      Then CRPD article 15(2) <outcome>: person with a disability ill-treated by officials or in custody

      Examples:
        | who                           | by              | outcome                |
        | a person with a disability    | police officers | is potentially engaged |
        | a person with a disability    | a company       | is not engaged         |
        | a person without a disability | police officers | is not engaged         |
        | a person in the case          | police officers | is not engaged         |
        | a person with a disability    | unknown         | is undetermined        |

    Scenario: Restraint or seclusion in an institution
      Given Oleg is a person with a disability
      And Oleg was placed or kept in an institution
        | wanting | restraint by straps or bed |
      When the facts are assessed
      Then CRPD article 15(2) is potentially engaged for Oleg: restraint or seclusion in an institution
      And with CRPD General Comment No. 6, paragraph 56
      And it is primary
      And no limit is shown

    Scenario Outline: Restraint or seclusion in an institution turns on who the person is and what was wanting in the procedure
      Given Oleg is <who>
      And Oleg was placed or kept in an institution
        | wanting | <wanting> |
      When the facts are assessed
      Then CRPD article 15(2) <outcome>: restraint or seclusion in an institution

      Examples:
        | who                           | wanting                    | outcome                |
        | a person with a disability    | restraint by straps or bed | is potentially engaged |
        | a person with a disability    | a cage or net bed          | is potentially engaged |
        | a person with a disability    | sedation                   | is potentially engaged |
        | a person with a disability    | locked rooms               | is potentially engaged |
        | a person with a disability    | punishment                 | is potentially engaged |
        | a person with a disability    | too few or untrained staff | is not engaged         |
        | a person with a disability    | unknown                    | is not engaged         |
        | a person without a disability | restraint by straps or bed | is not engaged         |
        | a person in the case          | restraint by straps or bed | is not engaged         |

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

    Scenario: Violence because of a disability (CRPD article 16(1))
      Given Bakyt is a person in the case
      And Bakyt was physically attacked
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 16(1) is potentially engaged for Bakyt: violence because of a disability
      And with CRPD General Comment No. 6, paragraph 56
      And it is primary
      And no limit is shown

    Scenario Outline: Violence because of a disability turns on the reason behind it (CRPD article 16(1))
      Given Bakyt is a person in the case
      And Bakyt was physically attacked
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 16(1) <outcome>: violence because of a disability

      Examples:
        | linked to                  | outcome                |
        | disability                 | is potentially engaged |
        | what was said or published | is not engaged         |
        | unknown                    | is not engaged         |

  Rule: Article 16(3): Independent authorities must effectively monitor all facilities and programmes serving disabled people

    Scenario: Institution without inspection
      Given Gulnara is a person with a disability
      And Gulnara was placed or kept in an institution
        | wanting | no inspection |
      When the facts are assessed
      Then CRPD article 16(3) is potentially engaged for Gulnara: institution without inspection
      And with CRPD General Comment No. 6, paragraph 56
      And it is primary
      And no limit is shown

    Scenario Outline: Institution without inspection turns on who the person is and what was wanting in the procedure
      Given Gulnara is <who>
      And Gulnara was placed or kept in an institution
        | wanting | <wanting> |
      When the facts are assessed
      Then CRPD article 16(3) <outcome>: institution without inspection

      Examples:
        | who                           | wanting                    | outcome                |
        | a person with a disability    | no inspection              | is potentially engaged |
        | a person with a disability    | too few or untrained staff | is not engaged         |
        | a person with a disability    | unknown                    | is not engaged         |
        | a person without a disability | no inspection              | is not engaged         |
        | a person in the case          | no inspection              | is not engaged         |

  Rule: Article 16(5): Have effective laws and policies so abuse of disabled people is identified, investigated and, where fitting, prosecuted

    Scenario: Violence against a person with a disability reported and not investigated
      Given Lola is a person with a disability
      And Lola was physically attacked, called the attack
      And a complaint or report was made about what happened to Lola
        | to    | police officers |
        | about | the attack      |
      And as regards an investigation into what happened to Lola
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then CRPD article 16(5) is potentially engaged for Lola: violence against a person with a disability reported and not investigated
      And with CRPD General Comment No. 6, paragraph 56
      And it is primary
      And no limit is shown

    Scenario Outline: Violence against a person with a disability reported and not investigated turns on who the person is
      Given Lola is <who>
      And Lola was physically attacked, called the attack
      And a complaint or report was made about what happened to Lola
        | to    | police officers |
        | about | the attack      |
      And as regards an investigation into what happened to Lola
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then CRPD article 16(5) <outcome>: violence against a person with a disability reported and not investigated

      Examples:
        | who                           | outcome                |
        | a person with a disability    | is potentially engaged |
        | a person without a disability | is not engaged         |
        | a person in the case          | is not engaged         |

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

    Scenario: Violence because of a disability (CRPD article 17)
      Given Emil is a person in the case
      And Emil was physically attacked
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 17 is potentially engaged for Emil: violence because of a disability
      And with CRPD General Comment No. 6, paragraph 56
      And it is primary
      And no limit is shown

    Scenario Outline: Violence because of a disability turns on the reason behind it (CRPD article 17)
      Given Emil is a person in the case
      And Emil was physically attacked
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 17 <outcome>: violence because of a disability

      Examples:
        | linked to                  | outcome                |
        | disability                 | is potentially engaged |
        | what was said or published | is not engaged         |
        | unknown                    | is not engaged         |

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
        | by    | social services     |
        | form  | personal assistance |
        | given | no                  |
      When the facts are assessed
      Then CRPD article 19(b) is potentially engaged for Viktor: personal assistance not given
      And with CRPD General Comment No. 5, paragraphs 28 and 60
      And with CRPD General Comment No. 6, paragraph 25
      And it is primary
      And no limit is shown

    Scenario Outline: Personal assistance not given turns on who acted, the form it took and whether given
      Given Ulan is a person in the case
      And as regards an adjustment that Ulan needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 19(b) <outcome>: personal assistance not given

      Examples:
        | by                            | form                | given | outcome                |
        | social services               | personal assistance | no    | is potentially engaged |
        | social services               | personal assistance | yes   | is not engaged         |
        | social services               | captions or text    | no    | is not engaged         |
        | a public school or university | personal assistance | no    | is not engaged         |
        | unknown                       | personal assistance | no    | is undetermined        |

    Scenario: Family that cares for a person with a disability left without support
      Given Farid is a person with a disability
      And Saida is a person in the case
      And Saida cares for Farid
      And as regards a benefit or service for Saida
        | of    | support for carers |
        | given | no                 |
      When the facts are assessed
      Then CRPD article 19(b) is potentially engaged for Farid and Saida: family that cares for a person with a disability left without support
      And with CRPD General Comment No. 5, paragraphs 28, 54, 55, 60 and 67
      And with CRPD General Comment No. 6, paragraph 57
      And it is primary
      And no limit is shown

    Scenario Outline: Family that cares for a person with a disability left without support turns on who the person is, what was concerned and whether given
      Given Farid is <who>
      And Saida is a person in the case
      And Saida cares for Farid
      And as regards a benefit or service for Saida
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 19(b) <outcome>: family that cares for a person with a disability left without support

      Examples:
        | who                           | of                 | given   | outcome                |
        | a person with a disability    | support for carers | no      | is potentially engaged |
        | a person with a disability    | support for carers | in part | is potentially engaged |
        | a person with a disability    | support for carers | yes     | is not engaged         |
        | a person with a disability    | food               | no      | is not engaged         |
        | a person without a disability | support for carers | no      | is not engaged         |
        | a person with a disability    | support for carers | unknown | is undetermined        |
        | a person with a disability    | unknown            | no      | is undetermined        |

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

  Rule: Article 23(1): Take effective measures against discrimination in marriage, family, parenthood and relationships

    Scenario: Marriage or family life refused because of a disability
      Given Rustam is a person in the case
      And the marriage or family life of Rustam was interfered with
        | form      | refusal of a marriage |
        | linked to | disability            |
      When the facts are assessed
      Then CRPD article 23(1) is potentially engaged for Rustam: marriage or family life refused because of a disability
      And with CRPD General Comment No. 5, paragraph 87
      And it is primary
      And no limit is shown

    Scenario Outline: Marriage or family life refused because of a disability turns on the form it took and the reason behind it
      Given Rustam is a person in the case
      And the marriage or family life of Rustam was interfered with
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 23(1) <outcome>: marriage or family life refused because of a disability

      Examples:
        | form                                  | linked to                  | outcome                |
        | refusal of a marriage                 | disability                 | is potentially engaged |
        | refusal of family reunification       | disability                 | is potentially engaged |
        | refusal of contact with a child       | disability                 | is potentially engaged |
        | a child taken from the family         | disability                 | is potentially engaged |
        | a relationship that is not recognised | disability                 | is potentially engaged |
        | a widow passed on to a relative       | disability                 | is not engaged         |
        | refusal of a marriage                 | what was said or published | is not engaged         |
        | refusal of a marriage                 | unknown                    | is not engaged         |
        | unknown                               | disability                 | is undetermined        |

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

  Rule: Article 24(2)(d): Needed support comes within the general system

    Scenario: Accommodation at school not given (CRPD article 24(2)(d))
      Given Rustam is a person in the case
      And as regards an adjustment that Rustam needs because of a disability
        | by    | a public school or university |
        | given | no                            |
      When the facts are assessed
      Then CRPD article 24(2)(d) is potentially engaged for Rustam: accommodation at school not given
      And with CRPD General Comment No. 4, paragraph 22
      And it is supporting
      And no limit is shown

    Scenario Outline: Accommodation at school not given turns on who acted, whether given and whether the burden was shown (CRPD article 24(2)(d))
      Given Rustam is a person in the case
      And as regards an adjustment that Rustam needs because of a disability
        | by           | <by>           |
        | given        | <given>        |
        | burden shown | <burden shown> |
      When the facts are assessed
      Then CRPD article 24(2)(d) <outcome>: accommodation at school not given

      Examples:
        | by                            | given   | burden shown | outcome                |
        | a public school or university | no      | unknown      | is potentially engaged |
        | a public school or university | in part | unknown      | is potentially engaged |
        | a public school or university | no      | yes          | is potentially engaged |
        | a court                       | no      | unknown      | is not engaged         |
        | a public school or university | yes     | unknown      | is not engaged         |
        | unknown                       | no      | unknown      | is undetermined        |
        | a public school or university | unknown | unknown      | is undetermined        |

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

  Rule: Article 25: Right to best attainable health without disability discrimination; suitable measures give access to gender-sensitive care

    Scenario: Detainee with a disability without the care needed
      Given Vera is a person with a disability
      And as regards the health of Vera in custody
        | needs of disability met | no |
      When the facts are assessed
      Then CRPD article 25 is potentially engaged for Vera: detainee with a disability without the care needed
      And with CRPD General Comment No. 6, paragraph 66
      And with CRPD article 14(2)
      And it is primary
      And no limit is shown

    Scenario Outline: Detainee with a disability without the care needed turns on who the person is and whether needs of a disability were met
      Given Vera is <who>
      And as regards the health of Vera in custody
        | needs of disability met | <needs of disability met> |
      When the facts are assessed
      Then CRPD article 25 <outcome>: detainee with a disability without the care needed

      Examples:
        | who                           | needs of disability met | outcome                |
        | a person with a disability    | no                      | is potentially engaged |
        | a person with a disability    | in part                 | is potentially engaged |
        | a person with a disability    | yes                     | is not engaged         |
        | a person with a disability    | unknown                 | is not engaged         |
        | a person without a disability | no                      | is not engaged         |
        | a person in the case          | no                      | is not engaged         |

  Rule: Article 25(b): Provide care needed because of disability, early identification and prevention of further disability included

    Scenario: Care or rehabilitation for a disability refused (CRPD article 25(b))
      Given Ulan is a person in the case
      And as regards health care for Ulan
        | of    | care related to a disability |
        | given | no                           |
      When the facts are assessed
      Then CRPD article 25(b) is potentially engaged for Ulan: care or rehabilitation for a disability refused
      And with CRPD General Comment No. 6, paragraph 66
      And with CRPD General Comment No. 5, paragraph 89
      And it is primary
      And no limit is shown

    Scenario Outline: Care or rehabilitation for a disability refused turns on what was concerned and whether given
      Given Ulan is a person in the case
      And as regards health care for Ulan
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 25(b) <outcome>: care or rehabilitation for a disability refused

      Examples:
        | of                           | given   | outcome                |
        | care related to a disability | no      | is potentially engaged |
        | care related to a disability | in part | is potentially engaged |
        | dental care                  | no      | is not engaged         |
        | care related to a disability | yes     | is not engaged         |
        | unknown                      | no      | is undetermined        |
        | care related to a disability | unknown | is undetermined        |

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

  Rule: Article 27(1)(b): Protect equal just conditions: opportunity, equal pay, safety, freedom from harassment and redress of grievances

    Scenario: Measure at work because of a disability (CRPD article 27(1)(b))
      Given Vera is a person in the case
      And Vera suffered a measure at work
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 27(1)(b) is potentially engaged for Vera: measure at work because of a disability
      And with CRPD General Comment No. 8, paragraphs 16 and 27
      And it is supporting
      And no limit is shown

    Scenario Outline: Measure at work because of a disability turns on the reason behind it (CRPD article 27(1)(b))
      Given Vera is a person in the case
      And Vera suffered a measure at work
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 27(1)(b) <outcome>: measure at work because of a disability

      Examples:
        | linked to  | outcome                |
        | disability | is potentially engaged |
        | age        | is not engaged         |
        | unknown    | is not engaged         |

  Rule: Article 27(1)(e): Promote jobs and advancement, with help to find, keep and return to work

    Scenario: Job lost because of a disability
      Given Ulan is a person in the case
      And Ulan suffered a measure at work
        | form      | dismissal  |
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 27(1)(e) is potentially engaged for Ulan: job lost because of a disability
      And with CRPD General Comment No. 8, paragraph 16
      And with CRPD General Comment No. 6, paragraph 67
      And it is supporting
      And no limit is shown

    Scenario Outline: Job lost because of a disability turns on the form it took and the reason behind it
      Given Ulan is a person in the case
      And Ulan suffered a measure at work
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 27(1)(e) <outcome>: job lost because of a disability

      Examples:
        | form                           | linked to  | outcome                |
        | dismissal                      | disability | is potentially engaged |
        | demotion or transfer           | disability | is potentially engaged |
        | a forced resignation           | disability | is potentially engaged |
        | a contract that is not renewed | disability | is potentially engaged |
        | no access to the workplace     | disability | is potentially engaged |
        | a disciplinary sanction        | disability | is not engaged         |
        | dismissal                      | age        | is not engaged         |
        | dismissal                      | unknown    | is not engaged         |
        | unknown                        | disability | is undetermined        |

  Rule: Article 27(1)(g): Employ disabled people in public service

    Scenario: Public service closed because of a disability (CRPD article 27(1)(g))
      Given Aigul is a person in the case
      And Aigul suffered a measure at work
        | by        | a local authority            |
        | form      | refusal to hire or reinstate |
        | linked to | disability                   |
      When the facts are assessed
      Then CRPD article 27(1)(g) is potentially engaged for Aigul: public service closed because of a disability
      And with CRPD General Comment No. 8, paragraphs 16 and 57
      And it is supporting
      And no limit is shown

    Scenario Outline: Public service closed because of a disability turns on who acted, the measure and the reason behind it (CRPD article 27(1)(g))
      Given Aigul is a person in the case
      And Aigul suffered a measure at work
        | by        | <by>        |
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 27(1)(g) <outcome>: public service closed because of a disability

      Examples:
        | by                 | form                         | linked to  | outcome                |
        | a local authority  | refusal to hire or reinstate | disability | is potentially engaged |
        | a local authority  | dismissal                    | disability | is potentially engaged |
        | a local authority  | a disciplinary sanction      | disability | is not engaged         |
        | a local authority  | unknown                      | disability | is undetermined        |
        | a private employer | dismissal                    | disability | is not engaged         |
        | a local authority  | dismissal                    | age        | is not engaged         |
        | a local authority  | dismissal                    | unknown    | is not engaged         |
        | unknown            | dismissal                    | disability | is undetermined        |

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

  Rule: Article 27(1)(k): Promote vocational rehabilitation, keeping a job and return to work

    Scenario: Job lost because of a disability (CRPD article 27(1)(k))
      Given Karim is a person in the case
      And Karim suffered a measure at work
        | form      | dismissal  |
        | linked to | disability |
      When the facts are assessed
      Then CRPD article 27(1)(k) is potentially engaged for Karim: job lost because of a disability
      And with CRPD General Comment No. 8, paragraph 16
      And with CRPD General Comment No. 6, paragraph 67
      And it is supporting
      And no limit is shown

    Scenario Outline: Job lost because of a disability turns on the form it took and the reason behind it (CRPD article 27(1)(k))
      Given Karim is a person in the case
      And Karim suffered a measure at work
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 27(1)(k) <outcome>: job lost because of a disability

      Examples:
        | form                           | linked to  | outcome                |
        | dismissal                      | disability | is potentially engaged |
        | demotion or transfer           | disability | is potentially engaged |
        | a forced resignation           | disability | is potentially engaged |
        | a contract that is not renewed | disability | is potentially engaged |
        | no access to the workplace     | disability | is potentially engaged |
        | a disciplinary sanction        | disability | is not engaged         |
        | dismissal                      | age        | is not engaged         |
        | dismissal                      | unknown    | is not engaged         |
        | unknown                        | disability | is undetermined        |

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
        | by    | social services     |
        | form  | personal assistance |
        | given | no                  |
      When the facts are assessed
      Then CRPD article 28(2)(a) is potentially engaged for Rano: personal assistance not given
      And with CRPD General Comment No. 5, paragraph 92
      And it is supporting
      And no limit is shown

    Scenario Outline: Personal assistance not given turns on who acted, the form it took and whether given (CRPD article 28(2)(a))
      Given Nargiza is a person in the case
      And as regards an adjustment that Nargiza needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 28(2)(a) <outcome>: personal assistance not given

      Examples:
        | by                            | form                | given | outcome                |
        | social services               | personal assistance | no    | is potentially engaged |
        | social services               | personal assistance | yes   | is not engaged         |
        | social services               | captions or text    | no    | is not engaged         |
        | a public school or university | personal assistance | no    | is not engaged         |
        | unknown                       | personal assistance | no    | is undetermined        |

  Rule: Article 28(2)(b): Access to social protection and poverty reduction, especially for women, girls and older people

    Scenario: Benefit or help refused to a person with a disability (CRPD article 28(2)(b))
      Given Dilnoza is a person with a disability
      And as regards a benefit or service for Dilnoza
        | of    | social assistance |
        | given | no                |
      When the facts are assessed
      Then CRPD article 28(2)(b) is potentially engaged for Dilnoza: benefit or help refused to a person with a disability
      And with CRPD General Comment No. 6, paragraph 68
      And it is supporting
      And no limit is shown

    Scenario Outline: Benefit or help refused to a person with a disability turns on who the person is, what was concerned and whether given (CRPD article 28(2)(b))
      Given Dilnoza is <who>
      And as regards a benefit or service for Dilnoza
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 28(2)(b) <outcome>: benefit or help refused to a person with a disability

      Examples:
        | who                           | of                            | given   | outcome                |
        | a person with a disability    | social assistance             | no      | is potentially engaged |
        | a person with a disability    | social insurance or a pension | no      | is potentially engaged |
        | a person with a disability    | support for carers            | no      | is potentially engaged |
        | a person with a disability    | social assistance             | in part | is potentially engaged |
        | a person with a disability    | food                          | no      | is not engaged         |
        | a person with a disability    | social assistance             | yes     | is not engaged         |
        | a person without a disability | social assistance             | no      | is not engaged         |
        | a person in the case          | social assistance             | no      | is not engaged         |
        | a person with a disability    | unknown                       | no      | is undetermined        |
        | a person with a disability    | social assistance             | unknown | is undetermined        |

  Rule: Article 28(2)(c): Poor disabled people and families get State help with disability costs, such as counselling, money and respite care

    Scenario: Benefit or help refused to a person with a disability
      Given Aigul is a person with a disability and without means
      And as regards a benefit or service for Aigul
        | of    | social assistance |
        | given | no                |
      When the facts are assessed
      Then CRPD article 28(2)(c) is potentially engaged for Aigul: benefit or help refused to a person with a disability
      And with CRPD General Comment No. 5, paragraph 92
      And with CRPD General Comment No. 6, paragraph 68
      And it is primary
      And no limit is shown

    Scenario Outline: Benefit or help refused to a person with a disability turns on who the person is, what was concerned and whether given
      Given Aigul is <who>
      And as regards a benefit or service for Aigul
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 28(2)(c) <outcome>: benefit or help refused to a person with a disability

      Examples:
        | who                                             | of                            | given   | outcome                |
        | a person with a disability and without means    | social assistance             | no      | is potentially engaged |
        | a person with a disability and without means    | social insurance or a pension | no      | is potentially engaged |
        | a person with a disability and without means    | support for carers            | no      | is potentially engaged |
        | a person with a disability and without means    | social assistance             | in part | is potentially engaged |
        | a person with a disability and without means    | food                          | no      | is not engaged         |
        | a person with a disability and without means    | social assistance             | yes     | is not engaged         |
        | a person without a disability and without means | social assistance             | no      | is not engaged         |
        | a person without means                          | social assistance             | no      | is not engaged         |
        | a person with a disability and without means    | unknown                       | no      | is undetermined        |
        | a person with a disability and without means    | social assistance             | unknown | is undetermined        |

    Scenario: Family that cares for a person with a disability left without support (CRPD article 28(2)(c))
      Given Farid is a person with a disability and without means
      And Karim is a person in the case
      And Karim cares for Farid
      And as regards a benefit or service for Karim
        | of    | support for carers |
        | given | no                 |
      When the facts are assessed
      Then CRPD article 28(2)(c) is potentially engaged for Farid and Karim: family that cares for a person with a disability left without support
      And with CRPD General Comment No. 5, paragraphs 67 and 92
      And with CRPD General Comment No. 6, paragraphs 17, 20 and 68
      And it is primary
      And no limit is shown

    Scenario Outline: Family that cares for a person with a disability left without support turns on who the person is, what was concerned and whether given (CRPD article 28(2)(c))
      Given Farid is <who>
      And Karim is a person in the case
      And Karim cares for Farid
      And as regards a benefit or service for Karim
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 28(2)(c) <outcome>: family that cares for a person with a disability left without support

      Examples:
        | who                                          | of                 | given   | outcome                |
        | a person with a disability and without means | support for carers | no      | is potentially engaged |
        | a person with a disability and without means | support for carers | in part | is potentially engaged |
        | a person with a disability and without means | support for carers | yes     | is not engaged         |
        | a person with a disability and without means | food               | no      | is not engaged         |
        | a person without a disability                | support for carers | no      | is not engaged         |
        | a person with a disability and without means | support for carers | unknown | is undetermined        |
        | a person with a disability and without means | unknown            | no      | is undetermined        |

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

  Rule: Article 29(a): Ensure effective participation in political life, directly or through chosen representatives, with the right to vote and be elected

    Scenario: Kept from voting or standing because of a disability
      Given Timur is a person in the case
      And Timur was kept from taking part in public affairs
        | form      | denial of the vote |
        | linked to | disability         |
      When the facts are assessed
      Then CRPD article 29(a) is potentially engaged for Timur: kept from voting or standing because of a disability
      And with CRPD General Comment No. 1, paragraphs 48 and 49
      And it is primary
      And no limit is shown

    Scenario Outline: Kept from voting or standing because of a disability turns on the form it took and the reason behind it
      Given Timur is a person in the case
      And Timur was kept from taking part in public affairs
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 29(a) <outcome>: kept from voting or standing because of a disability

      Examples:
        | form                                 | linked to                  | outcome                |
        | denial of the vote                   | disability                 | is potentially engaged |
        | obstacles to registration as a voter | disability                 | is potentially engaged |
        | refusal of a candidacy               | disability                 | is potentially engaged |
        | a candidate struck off               | disability                 | is potentially engaged |
        | obstruction of a campaign            | disability                 | is not engaged         |
        | denial of the vote                   | what was said or published | is not engaged         |
        | denial of the vote                   | unknown                    | is not engaged         |
        | unknown                              | disability                 | is undetermined        |

  Rule: Article 29(a)(i): Voting procedures, places and materials are suitable, accessible and easy

    Scenario: Voting not accessible (CRPD article 29(a)(i))
      Given Nurlan is a person with a disability
      And Nurlan was kept from taking part in public affairs
        | form | no help for voters with difficulties of language or reading or poverty or movement |
      When the facts are assessed
      Then CRPD article 29(a)(i) is potentially engaged for Nurlan: voting not accessible
      And with CRPD General Comment No. 2, paragraphs 25 and 43
      And it is primary
      And no limit is shown

    Scenario Outline: Voting not accessible turns on who the person is and the form it took (CRPD article 29(a)(i))
      Given Nurlan is <who>
      And Nurlan was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then CRPD article 29(a)(i) <outcome>: voting not accessible

      Examples:
        | who                           | form                                                                               | outcome                |
        | a person with a disability    | no help for voters with difficulties of language or reading or poverty or movement | is potentially engaged |
        | a person with a disability    | denial of the vote                                                                 | is not engaged         |
        | a person without a disability | no help for voters with difficulties of language or reading or poverty or movement | is not engaged         |
        | a person in the case          | no help for voters with difficulties of language or reading or poverty or movement | is not engaged         |
        | a person with a disability    | unknown                                                                            | is undetermined        |

  Rule: Article 29(a)(ii): Protect secret voting without intimidation, standing for election and holding office, easing use of assistive technology

    Scenario: Voting not accessible
      Given Zarina is a person with a disability
      And Zarina was kept from taking part in public affairs
        | form | no help for voters with difficulties of language or reading or poverty or movement |
      When the facts are assessed
      Then CRPD article 29(a)(ii) is potentially engaged for Zarina: voting not accessible
      And with CRPD General Comment No. 1, paragraph 49
      And with CRPD General Comment No. 2, paragraph 5
      And it is primary
      And no limit is shown

    Scenario Outline: Voting not accessible turns on who the person is and the form it took
      Given Zarina is <who>
      And Zarina was kept from taking part in public affairs
        | form | <form> |
      When the facts are assessed
      Then CRPD article 29(a)(ii) <outcome>: voting not accessible

      Examples:
        | who                           | form                                                                               | outcome                |
        | a person with a disability    | no help for voters with difficulties of language or reading or poverty or movement | is potentially engaged |
        | a person with a disability    | denial of the vote                                                                 | is not engaged         |
        | a person without a disability | no help for voters with difficulties of language or reading or poverty or movement | is not engaged         |
        | a person in the case          | no help for voters with difficulties of language or reading or poverty or movement | is not engaged         |
        | a person with a disability    | unknown                                                                            | is undetermined        |

  Rule: Article 29(b): Actively promote conditions for equal participation in public affairs

    Scenario: Kept from a jury or a public post because of a disability
      Given Dilnoza is a person in the case
      And Dilnoza was kept from taking part in public affairs
        | form      | exclusion from a jury or civic duty |
        | linked to | disability                          |
      When the facts are assessed
      Then CRPD article 29(b) is potentially engaged for Dilnoza: kept from a jury or a public post because of a disability
      And with CRPD General Comment No. 1, paragraphs 48 and 49
      And it is primary
      And no limit is shown

    Scenario Outline: Kept from a jury or a public post because of a disability turns on the form it took and the reason behind it
      Given Dilnoza is a person in the case
      And Dilnoza was kept from taking part in public affairs
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 29(b) <outcome>: kept from a jury or a public post because of a disability

      Examples:
        | form                                     | linked to                  | outcome                |
        | exclusion from a jury or civic duty      | disability                 | is potentially engaged |
        | refusal of a public post                 | disability                 | is potentially engaged |
        | removal from an elected or public office | disability                 | is potentially engaged |
        | denial of elected representation         | disability                 | is potentially engaged |
        | exclusion from a public consultation     | disability                 | is potentially engaged |
        | obstruction of a campaign                | disability                 | is not engaged         |
        | exclusion from a jury or civic duty      | what was said or published | is not engaged         |
        | exclusion from a jury or civic duty      | unknown                    | is not engaged         |
        | unknown                                  | disability                 | is undetermined        |

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
