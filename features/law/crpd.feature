@law @crpd
Feature: Persons with disabilities, CRPD, articles 4, 5, 6, 9, 12, 13, 14, 15, 16, 17, 19, 23, 24, 25, 27, 28 and 29
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 4(1)(b): Change or abolish laws, rules, customs and practices that discriminate against disabled people

    Scenario: Law that treats people worse because of a disability
      Given Rustam is an organisation
      And a law or policy concerns the rights of Rustam
        | step   | a law that treats groups differently |
        | ground | disability                           |
      When the facts are assessed
      Then CRPD article 4(1)(b) is potentially engaged for Rustam: law that treats people worse because of a disability
      And with CRPD General Comment No. 6, paragraph 73
      And it is read with CRPD article 5(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that treats people worse because of a disability, where ground is <ground>, step is <step>
      Given Rustam is an organisation
      And a law or policy concerns the rights of Rustam
        | step   | <step>   |
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 4(1)(b) <outcome>: law that treats people worse because of a disability

      Examples:
        | ground        | step                                       | outcome                |
        | disability    | a law that treats groups differently       | is potentially engaged |
        | sex or gender | a law that treats groups differently       | is not engaged         |
        | unknown       | a law that treats groups differently       | is not engaged         |
        | disability    | absence of a law that guarantees the right | is not engaged         |
        | disability    | unknown                                    | is undetermined        |

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

    Scenario Outline: Law that treats people worse because of a disability, where ground is <ground>, step is <step> (2)
      Given Aigul is a woman
      And a law or policy concerns the rights of Aigul
        | step   | <step>   |
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 5(1) <outcome>: law that treats people worse because of a disability

      Examples:
        | ground        | step                                       | outcome                |
        | disability    | a law that treats groups differently       | is potentially engaged |
        | sex or gender | a law that treats groups differently       | is not engaged         |
        | unknown       | a law that treats groups differently       | is not engaged         |
        | disability    | absence of a law that guarantees the right | is not engaged         |
        | disability    | unknown                                    | is undetermined        |

  Rule: Article 5(2): Prohibit disability discrimination and guarantee disabled people effective legal protection from discrimination on any ground

    Scenario: Refused or expelled by a school because of a disability
      Given Yana is with a disability
      And a measure concerns the education or training of Yana
        | form      | refusal of admission |
        | linked to | disability           |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Yana: refused or expelled by a school because of a disability
      And with CRPD General Comment No. 6, paragraphs 18 and 64
      And it is primary
      And no limit is shown

    Scenario Outline: Refused or expelled by a school because of a disability, where form is <form>, linked to is <linked to>
      Given Yana is with a disability
      And a measure concerns the education or training of Yana
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: refused or expelled by a school because of a disability

      Examples:
        | form                     | linked to  | outcome                |
        | refusal of admission     | disability | is potentially engaged |
        | fees that cannot be paid | disability | is not engaged         |
        | expulsion                | disability | is potentially engaged |
        | unknown                  | disability | is undetermined        |
        | refusal of admission     | age        | is not engaged         |
        | refusal of admission     | unknown    | is not engaged         |

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

    Scenario Outline: Treated worse because of a disability, where ground is <ground>
      Given Oleg is a journalist
      And Oleg was treated worse than others, called the unequal treatment
        | by     | a court  |
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: treated worse because of a disability

      Examples:
        | ground        | outcome                |
        | disability    | is potentially engaged |
        | sex or gender | is not engaged         |
        | unknown       | is undetermined        |

    Scenario: Private service to the public without access
      Given Hamid is a woman
      And as regards an adjustment that Hamid needs because of a disability
        | by    | a company        |
        | form  | captions or text |
        | given | no               |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Hamid: private service to the public without access
      And with CRPD General Comment No. 2, paragraphs 13 and 29
      And it is supporting
      And no limit is shown

    Scenario Outline: Private service to the public without access, where by is <by>, form is <form>, given is <given>
      Given Hamid is a woman
      And as regards an adjustment that Hamid needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: private service to the public without access

      Examples:
        | by        | form                          | given   | outcome                |
        | a company | captions or text              | no      | is potentially engaged |
        | unknown   | captions or text              | no      | is undetermined        |
        | a company | work from home or other hours | no      | is not engaged         |
        | a company | braille or audio              | no      | is potentially engaged |
        | a company | unknown                       | no      | is undetermined        |
        | a company | captions or text              | unknown | is undetermined        |

    Scenario: Reasonable accommodation not given
      Given Yusuf is a man
      And as regards an adjustment that Yusuf needs because of a disability
        | given | no |
      When the facts are assessed
      Then CRPD article 5(2) is potentially engaged for Yusuf: reasonable accommodation not given
      And with CRPD General Comment No. 6, paragraphs 18 and 23
      And it is supporting
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Reasonable accommodation not given, where given is <given>
      Given Yusuf is a man
      And as regards an adjustment that Yusuf needs because of a disability
        | given | <given> |
      When the facts are assessed
      Then CRPD article 5(2) <outcome>: reasonable accommodation not given

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

  Rule: Article 5(3): Take all suitable steps so that reasonable accommodation is provided

    Scenario: Reasonable accommodation not given (2)
      Given Emil is an organisation
      And as regards an adjustment that Emil needs because of a disability
        | given | no |
      When the facts are assessed
      Then CRPD article 5(3) is potentially engaged for Emil: reasonable accommodation not given
      And with CRPD General Comment No. 6, paragraphs 23, 24 and 26
      And with CRPD General Comment No. 2, paragraph 26
      And it is primary
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Reasonable accommodation not given, where given is <given> (2)
      Given Emil is an organisation
      And as regards an adjustment that Emil needs because of a disability
        | given | <given> |
      When the facts are assessed
      Then CRPD article 5(3) <outcome>: reasonable accommodation not given

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

  Rule: Article 6(1): Recognizing multiple discrimination, States take measures so that disabled women and girls enjoy all rights fully and equally

    Scenario: Treated worse because of a disability (2)
      Given Madina is a woman and with a disability
      And Madina was treated worse than others, called the unequal treatment
        | ground | disability |
      When the facts are assessed
      Then CRPD article 6(1) is potentially engaged for Madina: treated worse because of a disability
      And with CRPD General Comment No. 6, paragraph 36
      And it is supporting
      And no limit is shown

    Scenario Outline: Treated worse because of a disability, where ground is <ground> (2)
      Given Madina is a woman and with a disability
      And Madina was treated worse than others, called the unequal treatment
        | ground | <ground> |
      When the facts are assessed
      Then CRPD article 6(1) <outcome>: treated worse because of a disability

      Examples:
        | ground        | outcome                |
        | disability    | is potentially engaged |
        | sex or gender | is not engaged         |
        | unknown       | is undetermined        |

  Rule: Article 9(1): Take suitable measures for equal access to surroundings, transport, information and public services, finding and removing barriers

    Scenario: Building, service or information without access
      Given Ulan is a woman
      And as regards an adjustment that Ulan needs because of a disability
        | given | no               |
        | form  | captions or text |
      When the facts are assessed
      Then CRPD article 9(1) is potentially engaged for Ulan: building, service or information without access
      And with CRPD General Comment No. 2, paragraphs 13 and 25
      And with CRPD General Comment No. 6, paragraph 24
      And it is primary
      And no limit is shown

    Scenario Outline: Building, service or information without access, where form is <form>, given is <given>
      Given Ulan is a woman
      And as regards an adjustment that Ulan needs because of a disability
        | given | <given> |
        | form  | <form>  |
      When the facts are assessed
      Then CRPD article 9(1) <outcome>: building, service or information without access

      Examples:
        | form                          | given   | outcome                |
        | captions or text              | no      | is potentially engaged |
        | work from home or other hours | no      | is not engaged         |
        | braille or audio              | no      | is potentially engaged |
        | physical access               | no      | is potentially engaged |
        | plain language                | no      | is potentially engaged |
        | a sign language interpreter   | no      | is potentially engaged |
        | unknown                       | no      | is undetermined        |
        | captions or text              | yes     | is not engaged         |
        | captions or text              | unknown | is undetermined        |

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

    Scenario Outline: Private service to the public without access, where by is <by>, form is <form>, given is <given> (2)
      Given Daniyar is a journalist
      And as regards an adjustment that Daniyar needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 9(2)(b) <outcome>: private service to the public without access

      Examples:
        | by        | form                          | given   | outcome                |
        | a company | captions or text              | no      | is potentially engaged |
        | unknown   | captions or text              | no      | is undetermined        |
        | a company | work from home or other hours | no      | is not engaged         |
        | a company | braille or audio              | no      | is potentially engaged |
        | a company | unknown                       | no      | is undetermined        |
        | a company | captions or text              | unknown | is undetermined        |

  Rule: Article 12(2): Disabled people have legal capacity equal to others in every area of life

    Scenario: Legal capacity limited because of a disability
      Given Saida is with a disability
      And the legal capacity of Saida was limited
        | by | a court |
      When the facts are assessed
      Then CRPD article 12(2) is potentially engaged for Saida: legal capacity limited because of a disability
      And with CRPD General Comment No. 1, paragraphs 7, 9 and 12
      And it is primary
      And no limit is shown

    Scenario Outline: Legal capacity limited because of a disability, where by is <by>
      Given Saida is with a disability
      And the legal capacity of Saida was limited
        | by | <by> |
      When the facts are assessed
      Then CRPD article 12(2) <outcome>: legal capacity limited because of a disability

      Examples:
        | by                                 | outcome                |
        | a court                            | is potentially engaged |
        | members of the family or community | is not engaged         |
        | unknown                            | is undetermined        |

    Scenario: Medical treatment of a person with a disability without consent
      Given Kamila is with a disability
      And a medical act was carried out on Kamila
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 12(2) is potentially engaged for Kamila: medical treatment of a person with a disability without consent
      And with CRPD General Comment No. 1, paragraph 42
      And it is supporting
      And no limit is shown

    Scenario Outline: Medical treatment of a person with a disability without consent, where consent is <consent>, form is <form>
      Given Kamila is with a disability
      And a medical act was carried out on Kamila
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then CRPD article 12(2) <outcome>: medical treatment of a person with a disability without consent

      Examples:
        | consent | form                        | outcome                |
        | no      | surgery                     | is potentially engaged |
        | unknown | surgery                     | is undetermined        |
        | no      | unknown                     | is undetermined        |
        | no      | electroconvulsive treatment | is potentially engaged |
        | no      | a termination of pregnancy  | is potentially engaged |
        | no      | psychiatric medication      | is potentially engaged |
        | no      | sterilisation               | is potentially engaged |

  Rule: Article 12(3): Take suitable measures to give access to support needed in exercising legal capacity

    Scenario: No support in the exercise of legal capacity
      Given Boris is with a disability
      And the legal capacity of Boris was limited
        | support offered | no |
      When the facts are assessed
      Then CRPD article 12(3) is potentially engaged for Boris: no support in the exercise of legal capacity
      And with CRPD General Comment No. 1, paragraph 17
      And it is primary
      And no limit is shown

    Scenario Outline: No support in the exercise of legal capacity, where support offered is <support offered>
      Given Boris is with a disability
      And the legal capacity of Boris was limited
        | support offered | <support offered> |
      When the facts are assessed
      Then CRPD article 12(3) <outcome>: no support in the exercise of legal capacity

      Examples:
        | support offered | outcome                |
        | no              | is potentially engaged |
        | yes             | is not engaged         |
        | unknown         | is undetermined        |

    Scenario: No support in the exercise of legal capacity: open when support offered not told, by a court
      Given Boris is with a disability
      And the legal capacity of Boris was limited
        | by | a court |
      When the facts are assessed
      Then CRPD article 12(3) is undetermined: no support in the exercise of legal capacity

  Rule: Article 12(4): Measures on capacity need safeguards: will and preferences respected, no conflict of interest, tailored, shortest time, regular indepen

    Scenario: Measure on legal capacity without safeguards
      Given Karim is with a disability
      And the legal capacity of Karim was limited
        | heard | no |
      When the facts are assessed
      Then CRPD article 12(4) is potentially engaged for Karim: measure on legal capacity without safeguards
      And with CRPD General Comment No. 1, paragraph 20
      And it is primary
      And no limit is shown

    Scenario: Measure on legal capacity without safeguards: not when the person was heard, it is reviewed regularly
      Given Karim is with a disability
      And the legal capacity of Karim was limited
        | heard         | yes |
        | reviewed      | yes |
        | no time limit | no  |
      When the facts are assessed
      Then CRPD article 12(4) is not engaged: measure on legal capacity without safeguards

  Rule: Article 13(1): Ensure equal access to justice with procedural and age-suited accommodations at every stage, investigation included, as party or witnes

    Scenario: Measure on legal capacity that cannot be challenged
      Given Sitora is with a disability
      And the legal capacity of Sitora was limited
        | court review | no |
      When the facts are assessed
      Then CRPD article 13(1) is potentially engaged for Sitora: measure on legal capacity that cannot be challenged
      And with CRPD General Comment No. 1, paragraph 38
      And it is primary
      And no limit is shown

    Scenario Outline: Measure on legal capacity that cannot be challenged, where court review is <court review>
      Given Sitora is with a disability
      And the legal capacity of Sitora was limited
        | court review | <court review> |
      When the facts are assessed
      Then CRPD article 13(1) <outcome>: measure on legal capacity that cannot be challenged

      Examples:
        | court review | outcome                |
        | no           | is potentially engaged |
        | yes          | is not engaged         |
        | unknown      | is undetermined        |

    Scenario: Measure on legal capacity that cannot be challenged: open when court review not told, by a court
      Given Sitora is with a disability
      And the legal capacity of Sitora was limited
        | by | a court |
      When the facts are assessed
      Then CRPD article 13(1) is undetermined: measure on legal capacity that cannot be challenged

    Scenario: Accommodation by a court, the police or a prison not given
      Given Bakyt is with a disability
      And as regards an adjustment that Bakyt needs because of a disability
        | by    | a court |
        | given | no      |
      When the facts are assessed
      Then CRPD article 13(1) is potentially engaged for Bakyt: accommodation by a court, the police or a prison not given
      And with CRPD General Comment No. 1, paragraph 38
      And it is primary
      And no limit is shown

    Scenario Outline: Accommodation by a court, the police or a prison not given, where given is <given>
      Given Bakyt is with a disability
      And as regards an adjustment that Bakyt needs because of a disability
        | by    | a court |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 13(1) <outcome>: accommodation by a court, the police or a prison not given

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

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

    Scenario Outline: Placed in an institution because of a disability, where because of disability is <because of disability>, consent is <consent>
      Given Irina is a teacher
      And Irina was placed or kept in an institution
        | consent               | <consent>               |
        | because of disability | <because of disability> |
      When the facts are assessed
      Then CRPD article 14(1)(b) <outcome>: placed in an institution because of a disability

      Examples:
        | because of disability | consent | outcome                |
        | yes                   | no      | is potentially engaged |
        | no                    | no      | is not engaged         |
        | unknown               | no      | is undetermined        |
        | yes                   | yes     | is not engaged         |
        | yes                   | unknown | is undetermined        |

    Scenario: Placement without consent that cannot be reviewed
      Given Parviz is an organisation
      And Parviz was placed or kept in an institution
        | consent               | no  |
        | because of disability | yes |
        | court review          | no  |
      When the facts are assessed
      Then CRPD article 14(1)(b) is potentially engaged for Parviz: placement without consent that cannot be reviewed
      And with CRPD General Comment No. 1, paragraph 40
      And it is supporting
      And no limit is shown

    Scenario Outline: Placement without consent that cannot be reviewed, where court review is <court review>, because of disability is <because of disability>, consent is <consent>
      Given Parviz is an organisation
      And Parviz was placed or kept in an institution
        | consent               | <consent>               |
        | because of disability | <because of disability> |
        | court review          | <court review>          |
      When the facts are assessed
      Then CRPD article 14(1)(b) <outcome>: placement without consent that cannot be reviewed

      Examples:
        | court review | because of disability | consent | outcome                |
        | no           | yes                   | no      | is potentially engaged |
        | yes          | yes                   | no      | is not engaged         |
        | unknown      | yes                   | no      | is undetermined        |
        | no           | no                    | no      | is not engaged         |
        | no           | unknown               | no      | is undetermined        |
        | no           | yes                   | yes     | is not engaged         |
        | no           | yes                   | unknown | is undetermined        |

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

    Scenario Outline: Needs of a detainee with a disability not met, where needs of disability met is <needs of disability met>
      Given Zarina is a woman
      And as regards the health of Zarina in custody
        | needs of disability met | <needs of disability met> |
      When the facts are assessed
      Then CRPD article 14(2) <outcome>: needs of a detainee with a disability not met

      Examples:
        | needs of disability met | outcome                |
        | no                      | is potentially engaged |
        | yes                     | is not engaged         |
        | unknown                 | is not engaged         |

    Scenario: Needs of a detainee with a disability not met: the State may argue an accommodation that would be a disproportionate or undue burden
      Given Zarina is a woman
      And as regards the health of Zarina in custody
        | needs of disability met | no |
      When the facts are assessed
      Then CRPD article 14(2) is potentially engaged for Zarina: needs of a detainee with a disability not met
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And the test of "an accommodation that would be a disproportionate or undue burden" has these limbs
        | burden | the burden was examined in this case and is disproportionate or undue |

  Rule: Article 15(1): No torture or ill-treatment of anyone, and no medical or scientific experiments without free consent

    Scenario: Medical treatment of a person with a disability without consent (2)
      Given Ilyas is with a disability
      And a medical act was carried out on Ilyas
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 15(1) is potentially engaged for Ilyas: medical treatment of a person with a disability without consent
      And with CRPD General Comment No. 1, paragraph 42
      And with CRPD General Comment No. 6, paragraph 56
      And it is supporting
      And no limit is shown

    Scenario Outline: Medical treatment of a person with a disability without consent, where consent is <consent>, form is <form> (2)
      Given Ilyas is with a disability
      And a medical act was carried out on Ilyas
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then CRPD article 15(1) <outcome>: medical treatment of a person with a disability without consent

      Examples:
        | consent | form                        | outcome                |
        | no      | surgery                     | is potentially engaged |
        | unknown | surgery                     | is undetermined        |
        | no      | unknown                     | is undetermined        |
        | no      | electroconvulsive treatment | is potentially engaged |
        | no      | a termination of pregnancy  | is potentially engaged |
        | no      | psychiatric medication      | is potentially engaged |
        | no      | sterilisation               | is potentially engaged |

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

    Scenario Outline: Hateful act because of a disability, where against is <against>
      Given Polina is a journalist
      And a hateful act was directed at Polina or the group of Polina
        | against | <against> |
      When the facts are assessed
      Then CRPD article 16(1) <outcome>: hateful act because of a disability

      Examples:
        | against    | outcome                |
        | disability | is potentially engaged |
        | age        | is not engaged         |
        | unknown    | is undetermined        |

  Rule: Article 17: Disabled people's bodily and mental integrity is respected equally with others

    Scenario: Medical treatment of a person with a disability without consent (3)
      Given Zafar is with a disability
      And a medical act was carried out on Zafar
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 17 is potentially engaged for Zafar: medical treatment of a person with a disability without consent
      And with CRPD General Comment No. 1, paragraph 42
      And it is primary
      And no limit is shown

    Scenario Outline: Medical treatment of a person with a disability without consent, where consent is <consent>, form is <form> (3)
      Given Zafar is with a disability
      And a medical act was carried out on Zafar
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then CRPD article 17 <outcome>: medical treatment of a person with a disability without consent

      Examples:
        | consent | form                        | outcome                |
        | no      | surgery                     | is potentially engaged |
        | unknown | surgery                     | is undetermined        |
        | no      | unknown                     | is undetermined        |
        | no      | electroconvulsive treatment | is potentially engaged |
        | no      | a termination of pregnancy  | is potentially engaged |
        | no      | psychiatric medication      | is potentially engaged |
        | no      | sterilisation               | is potentially engaged |

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

    Scenario Outline: Placed in an institution because of a disability, where because of disability is <because of disability>, consent is <consent> (2)
      Given Gulnara is under eighteen years old
      And Gulnara was placed or kept in an institution
        | consent               | <consent>               |
        | because of disability | <because of disability> |
      When the facts are assessed
      Then CRPD article 19(a) <outcome>: placed in an institution because of a disability

      Examples:
        | because of disability | consent | outcome                |
        | yes                   | no      | is potentially engaged |
        | no                    | no      | is not engaged         |
        | unknown               | no      | is undetermined        |
        | yes                   | yes     | is not engaged         |
        | yes                   | unknown | is undetermined        |

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

    Scenario Outline: Institution because support in the community was not offered, where because of disability is <because of disability>, community support offered is <community support offered>
      Given Nargiza is a lawyer
      And Nargiza was placed or kept in an institution
        | community support offered | <community support offered> |
        | because of disability     | <because of disability>     |
      When the facts are assessed
      Then CRPD article 19(b) <outcome>: institution because support in the community was not offered

      Examples:
        | because of disability | community support offered | outcome                |
        | yes                   | no                        | is potentially engaged |
        | no                    | no                        | is not engaged         |
        | unknown               | no                        | is undetermined        |
        | yes                   | yes                       | is not engaged         |
        | yes                   | unknown                   | is undetermined        |

    Scenario: Personal assistance not given
      Given Viktor is with a disability
      And as regards an adjustment that Viktor needs because of a disability
        | form  | personal assistance |
        | given | no                  |
      When the facts are assessed
      Then CRPD article 19(b) is potentially engaged for Viktor: personal assistance not given
      And with CRPD General Comment No. 5, paragraphs 28 and 60
      And with CRPD General Comment No. 6, paragraph 25
      And it is primary
      And no limit is shown

    Scenario Outline: Personal assistance not given, where given is <given>, form is <form>
      Given Viktor is with a disability
      And as regards an adjustment that Viktor needs because of a disability
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 19(b) <outcome>: personal assistance not given

      Examples:
        | given   | form                | outcome                |
        | no      | personal assistance | is potentially engaged |
        | yes     | personal assistance | is not engaged         |
        | unknown | personal assistance | is undetermined        |
        | no      | captions or text    | is not engaged         |
        | no      | unknown             | is undetermined        |

  Rule: Article 23(4): No separation from parents against their will unless reviewable authorities find it necessary for the child

    Scenario: Child and parent separated because of a disability
      Given Feruza is with a disability
      And Feruza was kept apart from close relatives
        | child concerned | yes        |
        | linked to       | disability |
      When the facts are assessed
      Then CRPD article 23(4) is potentially engaged for Feruza: child and parent separated because of a disability
      And with CRPD General Comment No. 5, paragraph 87
      And it is primary
      And the limit "separation that is necessary for the best interests of the child and does not rest on a disability" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child and parent separated because of a disability, where child concerned is <child concerned>, linked to is <linked to>
      Given Feruza is with a disability
      And Feruza was kept apart from close relatives
        | child concerned | <child concerned> |
        | linked to       | <linked to>       |
      When the facts are assessed
      Then CRPD article 23(4) <outcome>: child and parent separated because of a disability

      Examples:
        | child concerned | linked to  | outcome                |
        | yes             | disability | is potentially engaged |
        | no              | disability | is not engaged         |
        | unknown         | disability | is undetermined        |
        | yes             | age        | is not engaged         |
        | yes             | unknown    | is not engaged         |

    Scenario: Child and parent separated because of a disability: the State may argue separation that is necessary for the best interests of the child and does not rest on a disability
      Given Feruza is with a disability
      And Feruza was kept apart from close relatives
        | child concerned | yes        |
        | linked to       | disability |
      When the facts are assessed
      Then CRPD article 23(4) is potentially engaged for Feruza: child and parent separated because of a disability
      And the limit "separation that is necessary for the best interests of the child and does not rest on a disability" is shown as not invoked
      And the test of "separation that is necessary for the best interests of the child and does not rest on a disability" has these limbs
        | law       | decided by competent authorities under law and procedure, subject to review by a court                    |
        | necessity | necessary for the best interests of the child, and never because of a disability of the child or a parent |

  Rule: Article 24(1): Right to education without discrimination: inclusive system at every level and lifelong learning

    Scenario: Kept from education
      Given Nurlan is with a disability
      And a measure concerns the education or training of Nurlan
        | by | a ministry |
      When the facts are assessed
      Then CRPD article 24(1) is potentially engaged for Nurlan: kept from education
      And with CRPD article 5(3)
      And it is supporting
      And no limit is shown

    Scenario Outline: Kept from education, where by is <by>
      Given Nurlan is with a disability
      And a measure concerns the education or training of Nurlan
        | by | <by> |
      When the facts are assessed
      Then CRPD article 24(1) <outcome>: kept from education

      Examples:
        | by         | outcome                |
        | a ministry | is potentially engaged |
        | a company  | is not engaged         |
        | unknown    | is undetermined        |

    Scenario: Separate schooling of a person with a disability
      Given Vera is with a disability
      And a measure concerns the education or training of Vera
        | form | separate schooling |
      When the facts are assessed
      Then CRPD article 24(1) is potentially engaged for Vera: separate schooling of a person with a disability
      And with CRPD General Comment No. 4, paragraphs 8, 11, 13 and 40
      And it is primary
      And no limit is shown

    Scenario Outline: Separate schooling of a person with a disability, where form is <form>
      Given Vera is with a disability
      And a measure concerns the education or training of Vera
        | form | <form> |
      When the facts are assessed
      Then CRPD article 24(1) <outcome>: separate schooling of a person with a disability

      Examples:
        | form                     | outcome                |
        | separate schooling       | is potentially engaged |
        | fees that cannot be paid | is not engaged         |
        | no inclusive schooling   | is potentially engaged |
        | unknown                  | is undetermined        |

  Rule: Article 24(2)(a): No exclusion over disability from the general system, nor of children from free compulsory primary or secondary schooling

    Scenario: Refused or expelled by a school because of a disability (2)
      Given Elena is an organisation
      And a measure concerns the education or training of Elena
        | form      | refusal of admission |
        | linked to | disability           |
      When the facts are assessed
      Then CRPD article 24(2)(a) is potentially engaged for Elena: refused or expelled by a school because of a disability
      And with CRPD General Comment No. 4, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Refused or expelled by a school because of a disability, where form is <form>, linked to is <linked to> (2)
      Given Elena is an organisation
      And a measure concerns the education or training of Elena
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then CRPD article 24(2)(a) <outcome>: refused or expelled by a school because of a disability

      Examples:
        | form                     | linked to  | outcome                |
        | refusal of admission     | disability | is potentially engaged |
        | fees that cannot be paid | disability | is not engaged         |
        | expulsion                | disability | is potentially engaged |
        | unknown                  | disability | is undetermined        |
        | refusal of admission     | age        | is not engaged         |
        | refusal of admission     | unknown    | is not engaged         |

    Scenario: Separate schooling of a person with a disability (2)
      Given Leyla is with a disability
      And a measure concerns the education or training of Leyla
        | form | separate schooling |
      When the facts are assessed
      Then CRPD article 24(2)(a) is potentially engaged for Leyla: separate schooling of a person with a disability
      And with CRPD General Comment No. 4, paragraph 18
      And it is primary
      And no limit is shown

    Scenario Outline: Separate schooling of a person with a disability, where form is <form> (2)
      Given Leyla is with a disability
      And a measure concerns the education or training of Leyla
        | form | <form> |
      When the facts are assessed
      Then CRPD article 24(2)(a) <outcome>: separate schooling of a person with a disability

      Examples:
        | form                     | outcome                |
        | separate schooling       | is potentially engaged |
        | fees that cannot be paid | is not engaged         |
        | no inclusive schooling   | is potentially engaged |
        | unknown                  | is undetermined        |

  Rule: Article 24(2)(c): Reasonable accommodation of the pupil's individual needs

    Scenario: Accommodation at school not given
      Given Timur is a woman
      And as regards an adjustment that Timur needs because of a disability
        | by    | a public school or university |
        | given | no                            |
      When the facts are assessed
      Then CRPD article 24(2)(c) is potentially engaged for Timur: accommodation at school not given
      And with CRPD General Comment No. 2, paragraph 39
      And with CRPD General Comment No. 4, paragraph 22
      And with CRPD General Comment No. 6, paragraph 64
      And it is primary
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accommodation at school not given, where given is <given>, by is <by>
      Given Timur is a woman
      And as regards an adjustment that Timur needs because of a disability
        | by    | <by>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 24(2)(c) <outcome>: accommodation at school not given

      Examples:
        | given   | by                            | outcome                |
        | no      | a public school or university | is potentially engaged |
        | yes     | a public school or university | is not engaged         |
        | unknown | a public school or university | is undetermined        |
        | no      | a court                       | is not engaged         |
        | no      | unknown                       | is undetermined        |

    Scenario: Accommodation at school not given: the State may argue an accommodation that would be a disproportionate or undue burden
      Given Timur is a woman
      And as regards an adjustment that Timur needs because of a disability
        | by    | a public school or university |
        | given | no                            |
      When the facts are assessed
      Then CRPD article 24(2)(c) is potentially engaged for Timur: accommodation at school not given
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And the test of "an accommodation that would be a disproportionate or undue burden" has these limbs
        | dialogue | barriers and ways to remove them were sought together with the person               |
        | burden   | the one who owes it proves, for this case, that means and aim are out of proportion |
      Given the adjustment is told otherwise
        | burden shown | yes |
      When the facts are assessed again
      Then CRPD article 24(2)(c) is potentially engaged for Timur: accommodation at school not given
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

    Scenario Outline: No sign language or Braille at school, where by is <by>, form is <form>, given is <given>
      Given Dilbar is a journalist
      And as regards an adjustment that Dilbar needs because of a disability
        | by    | <by>    |
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 24(3)(c) <outcome>: no sign language or Braille at school

      Examples:
        | by                            | form                        | given   | outcome                |
        | a public school or university | a sign language interpreter | no      | is potentially engaged |
        | unknown                       | a sign language interpreter | no      | is undetermined        |
        | a public school or university | physical access             | no      | is not engaged         |
        | a public school or university | unknown                     | no      | is undetermined        |
        | a public school or university | a sign language interpreter | yes     | is not engaged         |
        | a public school or university | a sign language interpreter | unknown | is undetermined        |

  Rule: Article 25(d): Require professionals to give equal-quality care, based among others on free informed consent

    Scenario: Medical treatment of a person with a disability without consent (4)
      Given Lola is with a disability
      And a medical act was carried out on Lola
        | form    | surgery |
        | consent | no      |
      When the facts are assessed
      Then CRPD article 25(d) is potentially engaged for Lola: medical treatment of a person with a disability without consent
      And with CRPD General Comment No. 1, paragraph 41
      And with CRPD General Comment No. 6, paragraph 66
      And it is primary
      And no limit is shown

    Scenario Outline: Medical treatment of a person with a disability without consent, where consent is <consent>, form is <form> (4)
      Given Lola is with a disability
      And a medical act was carried out on Lola
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then CRPD article 25(d) <outcome>: medical treatment of a person with a disability without consent

      Examples:
        | consent | form                        | outcome                |
        | no      | surgery                     | is potentially engaged |
        | unknown | surgery                     | is undetermined        |
        | no      | unknown                     | is undetermined        |
        | no      | electroconvulsive treatment | is potentially engaged |
        | no      | a termination of pregnancy  | is potentially engaged |
        | no      | psychiatric medication      | is potentially engaged |
        | no      | sterilisation               | is potentially engaged |

  Rule: Article 27(1)(a): Prohibit disability discrimination in all employment matters: recruitment, keeping a job, advancement and safe conditions among them

    Scenario: Measure at work because of a disability
      Given Tahir is under eighteen years old
      And Tahir suffered a measure at work, called the measure
        | by        | a private employer |
        | linked to | disability         |
      When the facts are assessed
      Then CRPD article 27(1)(a) is potentially engaged for Tahir: measure at work because of a disability
      And with CRPD General Comment No. 6, paragraph 67
      And it is primary
      And no limit is shown

    Scenario Outline: Measure at work because of a disability, where linked to is <linked to>
      Given Tahir is under eighteen years old
      And Tahir suffered a measure at work, called the measure
        | by        | a private employer |
        | linked to | <linked to>        |
      When the facts are assessed
      Then CRPD article 27(1)(a) <outcome>: measure at work because of a disability

      Examples:
        | linked to       | outcome                |
        | disability      | is potentially engaged |
        | age             | is not engaged         |
        | personal status | is undetermined        |
        | unknown         | is not engaged         |

  Rule: Article 27(1)(i): Ensure reasonable accommodation at work

    Scenario: Accommodation at work not given
      Given Cholpon is with a disability
      And as regards an adjustment that Cholpon needs because of a disability
        | by    | a private employer |
        | given | no                 |
      When the facts are assessed
      Then CRPD article 27(1)(i) is potentially engaged for Cholpon: accommodation at work not given
      And with CRPD General Comment No. 6, paragraphs 25 and 67
      And it is primary
      And the limit "an accommodation that would be a disproportionate or undue burden" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accommodation at work not given, where given is <given>, by is <by>
      Given Cholpon is with a disability
      And as regards an adjustment that Cholpon needs because of a disability
        | by    | <by>    |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 27(1)(i) <outcome>: accommodation at work not given

      Examples:
        | given   | by                 | outcome                |
        | no      | a private employer | is potentially engaged |
        | yes     | a private employer | is not engaged         |
        | unknown | a private employer | is undetermined        |
        | no      | a court            | is not engaged         |
        | no      | unknown            | is undetermined        |

  Rule: Article 28(1): Right to adequate living standard for oneself and family, with food, clothing and housing, safeguarded without discrimination

    Scenario: Food or housing refused to a person with a disability
      Given Jamshid is with a disability
      And as regards a benefit or service for Jamshid
        | of    | food |
        | given | no   |
      When the facts are assessed
      Then CRPD article 28(1) is potentially engaged for Jamshid: food or housing refused to a person with a disability
      And with CRPD General Comment No. 6, paragraph 68
      And it is supporting
      And no limit is shown

    Scenario Outline: Food or housing refused to a person with a disability, where of is <of>
      Given Jamshid is with a disability
      And as regards a benefit or service for Jamshid
        | of    | <of> |
        | given | no   |
      When the facts are assessed
      Then CRPD article 28(1) <outcome>: food or housing refused to a person with a disability

      Examples:
        | of                 | outcome                |
        | housing or shelter | is potentially engaged |
        | food               | is potentially engaged |
        | unknown            | is undetermined        |

  Rule: Article 28(2)(a): Equal access to clean water and to affordable services and devices for disability needs

    Scenario: Assistive device not given
      Given Asel is a group of people
      And as regards an adjustment that Asel needs because of a disability
        | form  | an assistive device |
        | given | no                  |
      When the facts are assessed
      Then CRPD article 28(2)(a) is potentially engaged for Asel: assistive device not given
      And with CRPD General Comment No. 5, paragraph 92
      And it is supporting
      And no limit is shown

    Scenario Outline: Assistive device not given, where given is <given>, form is <form>
      Given Asel is a group of people
      And as regards an adjustment that Asel needs because of a disability
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 28(2)(a) <outcome>: assistive device not given

      Examples:
        | given   | form                | outcome                |
        | no      | an assistive device | is potentially engaged |
        | yes     | an assistive device | is not engaged         |
        | unknown | an assistive device | is undetermined        |
        | no      | captions or text    | is not engaged         |
        | no      | unknown             | is undetermined        |

    Scenario: Personal assistance not given (2)
      Given Rano is with a disability
      And as regards an adjustment that Rano needs because of a disability
        | form  | personal assistance |
        | given | no                  |
      When the facts are assessed
      Then CRPD article 28(2)(a) is potentially engaged for Rano: personal assistance not given
      And with CRPD General Comment No. 5, paragraph 92
      And it is supporting
      And no limit is shown

    Scenario Outline: Personal assistance not given, where given is <given>, form is <form> (2)
      Given Rano is with a disability
      And as regards an adjustment that Rano needs because of a disability
        | form  | <form>  |
        | given | <given> |
      When the facts are assessed
      Then CRPD article 28(2)(a) <outcome>: personal assistance not given

      Examples:
        | given   | form                | outcome                |
        | no      | personal assistance | is potentially engaged |
        | yes     | personal assistance | is not engaged         |
        | unknown | personal assistance | is undetermined        |
        | no      | captions or text    | is not engaged         |
        | no      | unknown             | is undetermined        |

  Rule: Article 29: Guarantee political rights and the chance to enjoy them equally with others

    Scenario: Vote lost because of a disability
      Given Jamila is with a disability
      And the legal capacity of Jamila was limited
        | form | loss of the vote |
      When the facts are assessed
      Then CRPD article 29 is potentially engaged for Jamila: vote lost because of a disability
      And with CRPD General Comment No. 1, paragraph 48
      And with CRPD article 12(2)
      And it is primary
      And no limit is shown

    Scenario Outline: Vote lost because of a disability, where form is <form>
      Given Jamila is with a disability
      And the legal capacity of Jamila was limited
        | form | <form> |
      When the facts are assessed
      Then CRPD article 29 <outcome>: vote lost because of a disability

      Examples:
        | form                 | outcome                |
        | loss of the vote     | is potentially engaged |
        | partial guardianship | is not engaged         |
        | unknown              | is undetermined        |
