@law @iccpr @article-14
Feature: Fair and public hearing, ICCPR article 14(1)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(1): Courts treat all equally

    Scenario: Civilian before a military court
      Given Tahir is under eighteen years old
      And a court heard the case of Tahir
        | court | a military court |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Tahir: civilian before a military court
      And with HRC General Comment No. 32, paragraph 22
      And with Basic Principles on the Independence of the Judiciary, principle 5
      And the law presumes "a civilian", by HRC General Comment No. 32, paragraph 22
      And it is primary
      And the limit "trial of a civilian by a military or special court in an exceptional case" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Civilian before a military court turns on which court sat
      Given Sasha is a person in the case
      And a court heard the case of Sasha
        | court | <court> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: civilian before a military court

      Examples:
        | court            | outcome                |
        | a military court | is potentially engaged |
        | a civilian court | is not engaged         |

    Scenario Outline: Civilian before a military court, with a judgment, turns on who the person is and which court sat
      Given Sasha is <who>
      And a court gave judgment in the case of Sasha
        | court | <court> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: civilian before a military court

      Examples:
        | who                  | court            | outcome                |
        | a journalist         | a military court | is potentially engaged |
        | a person in the case | unknown          | is not engaged         |

    Scenario Outline: Civilian before a military court, with the conduct of the court, turns on which court sat
      Given Sasha is a person in the case
      And as regards the court that dealt with Sasha
        | court | <court> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: civilian before a military court

      Examples:
        | court            | outcome                |
        | a military court | is potentially engaged |
        | a civilian court | is not engaged         |

    Scenario: Civilian before a military court: the State may argue trial of a civilian by a military or special court in an exceptional case
      Given Tahir is under eighteen years old
      And a court heard the case of Tahir
        | court | a military court |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Tahir: civilian before a military court
      And the limit "trial of a civilian by a military or special court in an exceptional case" is shown as not invoked
      And the test of "trial of a civilian by a military or special court in an exceptional case" has these limbs
        | exceptional | resorted to exceptionally                                                                                                     |
        | necessity   | objective and serious reasons show that it is necessary and that ordinary courts cannot try that class of people and offences |
        | guarantees  | with every guarantee of article 14, without change                                                                            |
      Given the authorities explained what was done to Tahir
        | with | ordinary courts could not try such cases |
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Tahir: civilian before a military court
      And the limit "trial of a civilian by a military or special court in an exceptional case" is shown as invoked by the justification

    Scenario: Claim that a court refused to examine
      Given Nurlan is a journalist
      And as regards the court that dealt with Nurlan
        | access refused | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Nurlan: claim that a court refused to examine
      And with HRC General Comment No. 32, paragraphs 9, 18 and 16
      And with UDHR articles 8 and 10
      And with Basic Principles on the Independence of the Judiciary, principle 3
      And it is primary
      And the limit "no entitlement in law, or a matter outside article 14(1)" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Claim that a court refused to examine turns on whether the court refused to examine the claim
      Given Viktor is a person in the case
      And as regards the court that dealt with Viktor
        | access refused | <access refused> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: claim that a court refused to examine

      Examples:
        | access refused | outcome                |
        | yes            | is potentially engaged |
        | no             | is not engaged         |

    Scenario: Claim that a court refused to examine: the State may argue no entitlement in law, or a matter outside article 14(1)
      Given Nurlan is a journalist
      And as regards the court that dealt with Nurlan
        | access refused | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Nurlan: claim that a court refused to examine
      And the limit "no entitlement in law, or a matter outside article 14(1)" is shown as not invoked
      And the test of "no entitlement in law, or a matter outside article 14(1)" has these limbs
        | matter                | domestic law grants no such entitlement, or the matter is non-penal discipline, extradition, expulsion or deportation, or a further appeal |
        | prosecution of others | or the claim is that another person be prosecuted: that is a matter of the duty to investigate under article 2(3)                          |
        | legitimate-limit      | a limit in domestic law or an immunity under international law, with a legitimate aim, that leaves the essence of access to a court intact |
      Given the authorities explained what was done to Nurlan
        | with | the law gives no such claim, or grants an immunity |
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Nurlan: claim that a court refused to examine
      And the limit "no entitlement in law, or a matter outside article 14(1)" is shown as invoked by the justification

    Scenario: Criminal case decided by a body that is no court
      Given Kamil is a man
      And as regards the course of the case of Kamil, called the conduct-of-the-case
        | before non court | yes |
      And a charge was brought against Kamil
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Kamil: criminal case decided by a body that is no court
      And with HRC General Comment No. 32, paragraph 18
      And because of the conduct-of-the-case and the charge
      And the law presumes "in criminal proceedings", by HRC General Comment No. 32, paragraph 15
      And it is primary
      And no limit is shown

    Scenario Outline: Criminal case decided by a body that is no court turns on whether it was before a body that is no court
      Given Leyla is a person in the case
      And as regards the course of the case of Leyla
        | before non court | <before non court> |
      And a charge was brought against Leyla
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: criminal case decided by a body that is no court

      Examples:
        | before non court | outcome                |
        | yes              | is potentially engaged |
        | no               | is not engaged         |

    Scenario: Criminal case decided by a body that is no court: what happened to somebody else is not enough
      Given Leyla is a person in the case
      And Elena is a person in the case
      And as regards the course of the case of Elena
        | before non court | yes |
      And a charge was brought against Leyla
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: criminal case decided by a body that is no court

    Scenario: Criminal case decided by a body that is no court: not where it belongs to a lawsuit
      Given Leyla is a person in the case
      And Leyla was sued, called the lawsuit
      And as regards the course of the case of Leyla
        | before non court | yes         |
        | charge           | the lawsuit |
      And a charge was brought against Leyla
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: criminal case decided by a body that is no court

    Scenario: Hostile courtroom that the court let be
      Given Oleg is a journalist
      And a court heard the case of Oleg
        | hostile courtroom | yes       |
        | stage             | the trial |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Oleg: hostile courtroom that the court let be
      And with HRC General Comment No. 32, paragraph 25
      And it is primary
      And no limit is shown

    Scenario Outline: Hostile courtroom that the court let be turns on whether the court let the public intimidate the defence and the stage
      Given Tahir is a person in the case
      And a court heard the case of Tahir
        | hostile courtroom | <hostile courtroom> |
        | stage             | <stage>             |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: hostile courtroom that the court let be

      Examples:
        | hostile courtroom | stage                  | outcome                |
        | yes               | the appeal             | is potentially engaged |
        | no                | the trial              | is not engaged         |
        | yes               | the stage before trial | is not engaged         |

    Scenario: Interference with the judges
      Given Asel is a journalist
      And as regards the court that dealt with Asel
        | instructed | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Asel: interference with the judges
      And with HRC General Comment No. 32, paragraphs 19 and 25
      And with Basic Principles on the Independence of the Judiciary, principles 1, 2 and 4
      And with UDHR article 10
      And it is primary
      And no limit is shown

    Scenario Outline: Interference with the judges turns on whether officials told the judges what to decide
      Given Ilyas is a person in the case
      And as regards the court that dealt with Ilyas
        | instructed | <instructed> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: interference with the judges

      Examples:
        | instructed | outcome                |
        | yes        | is potentially engaged |
        | no         | is not engaged         |

    Scenario: Judge with a preconception, or barred by law
      Given Yusuf is a man
      And as regards the court that dealt with Yusuf
        | prior role          | yes |
        | disqualified by law | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Yusuf: judge with a preconception, or barred by law
      And with HRC General Comment No. 32, paragraph 21
      And with Basic Principles on the Independence of the Judiciary, principle 2
      And with UDHR article 10
      And it is primary
      And no limit is shown

    Scenario Outline: Judge with a preconception, or barred by law: what decides it
      Given Valya is <who>
      And as regards the court that dealt with Valya
        | biased remarks | <biased remarks> |
        | prior role     | <prior role>     |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: judge with a preconception, or barred by law

      Examples:
        | who                  | biased remarks | prior role | outcome                |
        | a person in the case | yes            | unknown    | is potentially engaged |
        | a person in the case | no             | no         | is not engaged         |
        | a man                | unknown        | yes        | is undetermined        |

    Scenario: Judgment not made public
      Given Yana is a person with a disability
      And a court gave judgment in the case of Yana
        | published | no |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Yana: judgment not made public
      And with HRC General Comment No. 32, paragraph 29
      And it is primary
      And the limit "judgment withheld for juveniles, in matrimonial disputes or about the guardianship of children" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Judgment not made public turns on whether the judgment was made public
      Given Asel is a person in the case
      And a court gave judgment in the case of Asel
        | published | <published> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: judgment not made public

      Examples:
        | published | outcome                |
        | no        | is potentially engaged |
        | yes       | is not engaged         |

    Scenario: Judgment not made public: the State may argue judgment withheld for juveniles, in matrimonial disputes or about the guardianship of children
      Given Yana is a person with a disability
      And a court gave judgment in the case of Yana
        | published | no |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Yana: judgment not made public
      And the limit "judgment withheld for juveniles, in matrimonial disputes or about the guardianship of children" is shown as not invoked
      And the test of "judgment withheld for juveniles, in matrimonial disputes or about the guardianship of children" has these limbs
        | interest | the interest of a juvenile requires it, or the case is a matrimonial or guardianship dispute |
      Given Yana is under eighteen years old
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Yana: judgment not made public
      And the limit "judgment withheld for juveniles, in matrimonial disputes or about the guardianship of children" is shown as invoked

    Scenario: Law that lowers the rights of accused persons
      Given Boris is a lawyer
      And a law or policy concerns the rights of Boris
        | area | the rights of accused persons                        |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Boris: law that lowers the rights of accused persons
      And with HRC General Comment No. 32, paragraph 4
      And it is supporting
      And no limit is shown

    Scenario Outline: Law that lowers the rights of accused persons turns on the field of law and what was done with the law
      Given Aigul is a person in the case
      And a law or policy concerns the rights of Aigul
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: law that lowers the rights of accused persons

      Examples:
        | area                                       | step                                                       | outcome                |
        | the rights of accused persons              | absence of a law that guarantees the right                 | is potentially engaged |
        | private life or correspondence or the home | adoption of a law or policy that restricts the right       | is not engaged         |
        | the rights of accused persons              | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Party not heard by the court (equality of arms)
      Given Rustam is a journalist
      And a court heard the case of Rustam
        | stage         | the trial |
        | defence heard | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rustam: party not heard by the court (equality of arms)
      And with HRC General Comment No. 32, paragraphs 8 and 13
      And with UDHR article 10
      And with Basic Principles on the Independence of the Judiciary, principle 6
      And it is primary
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Party not heard by the court (equality of arms) turns on the stage and whether the defence could present its case
      Given Oleg is a person in the case
      And a court heard the case of Oleg
        | stage         | <stage>         |
        | defence heard | <defence heard> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: party not heard by the court (equality of arms)

      Examples:
        | stage             | defence heard | outcome                |
        | the appeal        | no            | is potentially engaged |
        | the trial         | yes           | is not engaged         |
        | the investigation | no            | is not engaged         |

    Scenario: Party not heard by the court (equality of arms): the State may argue facts, evidence and domestic law weighed by the courts of the State
      Given Rustam is a journalist
      And a court heard the case of Rustam
        | stage         | the trial |
        | defence heard | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rustam: party not heard by the court (equality of arms)
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And the test of "facts, evidence and domestic law weighed by the courts of the State" has these limbs
        | standard | unless the evaluation was clearly arbitrary, a manifest error or a denial of justice, or the court was not independent and impartial, it is for the courts of the State |
      Given the authorities explained what was done to Rustam
        | with | the court weighed the facts and the evidence, and erred in nothing that was manifest |
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Rustam: party not heard by the court (equality of arms)
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as invoked by the justification

    Scenario: Trial behind closed doors
      Given Daniyar is a journalist
      And a court heard the case of Daniyar
        | stage  | the trial |
        | public | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Daniyar: trial behind closed doors
      And with HRC General Comment No. 32, paragraphs 28 and 29
      And with UDHR article 10
      And it is primary
      And the limit "closing of a hearing on one of the grounds that article 14(1) lists" is shown as not invoked
      And the limit "hearing closed to protect the privacy of a child" is shown as not invoked
      And no other limit is shown

    Scenario: Trial behind closed doors: the State may argue closing of a hearing on one of the grounds that article 14(1) lists
      Given Daniyar is a journalist
      And a court heard the case of Daniyar
        | stage  | the trial |
        | public | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Daniyar: trial behind closed doors
      And the limit "closing of a hearing on one of the grounds that article 14(1) lists" is shown as not invoked
      And the test of "closing of a hearing on one of the grounds that article 14(1) lists" has these limbs
        | decision  | decided by the court itself, in a reasoned decision on the particular case                                                                                                   |
        | ground    | on a listed ground: morals, public order or national security in a democratic society, the private life of the parties, or the interests of justice in special circumstances |
        | necessity | no wider and no longer than that ground strictly requires, so that the part which needs no secrecy stays open                                                                |
        | judgment  | with the judgment, its essential findings, evidence and reasoning, made public all the same                                                                                  |
      Given the hearing is told otherwise
        | ground | the interests of justice |
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Daniyar: trial behind closed doors
      And the limit "closing of a hearing on one of the grounds that article 14(1) lists" is shown as invoked by the hearing
      And on "ground" the facts say of the hearing, ground: closed on the stated ground of the interests of justice

    Scenario: Trial behind closed doors: the State may argue hearing closed to protect the privacy of a child
      Given Daniyar is a journalist
      And a court heard the case of Daniyar
        | stage  | the trial |
        | public | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Daniyar: trial behind closed doors
      And the limit "hearing closed to protect the privacy of a child" is shown as not invoked
      And the test of "hearing closed to protect the privacy of a child" has these limbs
        | child | the accused is a child and the closing serves the child's privacy and interests |
      Given Daniyar is under eighteen years old
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Daniyar: trial behind closed doors
      And the limit "hearing closed to protect the privacy of a child" is shown as invoked

    Scenario: Unnamed judges in a trial with a restricted defence
      Given Elena is a journalist
      And as regards the court that dealt with Elena
        | anonymous judges | yes |
      And a court heard the case of Elena
        | stage  | the trial |
        | public | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Elena: unnamed judges in a trial with a restricted defence
      And with HRC General Comment No. 32, paragraph 23
      And because of the court conduct and the hearing
      And it is primary
      And no limit is shown

    Scenario Outline: Unnamed judges in a trial with a restricted defence turns on whether the judges were not named
      Given Oleg is a person in the case
      And as regards the court that dealt with Oleg
        | anonymous judges | <anonymous judges> |
      And a court heard the case of Oleg
        | stage  | the trial |
        | public | no        |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: unnamed judges in a trial with a restricted defence

      Examples:
        | anonymous judges | outcome                |
        | yes              | is potentially engaged |
        | no               | is not engaged         |

    Scenario: Unnamed judges in a trial with a restricted defence: so too with the conduct of the court and deprivation of liberty
      Given Oleg is a person in the case
      And as regards the court that dealt with Oleg
        | anonymous judges | yes |
      And Oleg was deprived of liberty
        | by            | police officers |
        | incommunicado | yes             |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged: unnamed judges in a trial with a restricted defence

    Scenario: Unnamed judges in a trial with a restricted defence: so too with the conduct of the court and access to the case file
      Given Oleg is a person in the case
      And as regards the court that dealt with Oleg
        | anonymous judges | yes |
      And as regards the access of Oleg to the case file
        | time refused | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged: unnamed judges in a trial with a restricted defence

    Scenario: Unnamed judges in a trial with a restricted defence: what happened to somebody else is not enough
      Given Oleg is a person in the case
      And Timur is a person in the case
      And as regards the court that dealt with Timur
        | anonymous judges | yes |
      And a court heard the case of Oleg
        | stage  | the trial |
        | public | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: unnamed judges in a trial with a restricted defence

    Scenario: Unnamed judges in a trial with a restricted defence: where the composition and conduct of the court concern somebody else
      Given Oleg is a person in the case
      And Timur is a person in the case
      And as regards the court that dealt with Timur
        | anonymous judges | yes |
      And Oleg was deprived of liberty
        | by            | police officers |
        | incommunicado | yes             |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: unnamed judges in a trial with a restricted defence

    Scenario: Unnamed judges in a trial with a restricted defence: not where it belongs to another charge
      Given Oleg is a person in the case
      And a charge was brought against Oleg, called the charge
      And a charge was brought against Oleg, called the charge 2
      And as regards the court that dealt with Oleg
        | anonymous judges | yes        |
        | charge           | the charge |
      And a court heard the case of Oleg
        | stage    | the trial    |
        | public   | no           |
        | excluded | the press    |
        | charge   | the charge 2 |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: unnamed judges in a trial with a restricted defence

    Scenario: Unnamed judges in a trial with a restricted defence: where the deprivation of liberty belongs to another charge
      Given Oleg is a person in the case
      And a charge was brought against Oleg, called the charge
      And a charge was brought against Oleg, called the charge 2
      And as regards the court that dealt with Oleg
        | anonymous judges | yes        |
        | charge           | the charge |
      And Oleg was deprived of liberty
        | by            | police officers |
        | incommunicado | yes             |
        | charge        | the charge 2    |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: unnamed judges in a trial with a restricted defence

    Scenario: Worse treatment before the courts
      Given Sitora is a person with a disability
      And Sitora was treated worse than others, called the unequal treatment
        | area | the rights of accused persons |
        | by   | agents of the State           |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Sitora: worse treatment before the courts
      And with HRC General Comment No. 18, paragraph 3
      And with HRC General Comment No. 32, paragraphs 7 and 8
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Worse treatment before the courts turns on the field of law and who acted
      Given Saida is a person in the case
      And Saida was treated worse than others
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: worse treatment before the courts

      Examples:
        | area                          | by                  | outcome                |
        | the rights of accused persons | agents of the State | is potentially engaged |
        | the protection of life        | agents of the State | is not engaged         |
        | the rights of accused persons | a private employer  | is not engaged         |

    Scenario: Worse treatment before the courts: the State may argue difference on reasonable and objective criteria for a legitimate purpose
      Given Sitora is a person with a disability
      And Sitora was treated worse than others, called the unequal treatment
        | area | the rights of accused persons |
        | by   | agents of the State           |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Sitora: worse treatment before the courts
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And the test of "difference on reasonable and objective criteria for a legitimate purpose" has these limbs
        | criteria | the criteria are reasonable and objective; equal enjoyment need not mean the same treatment |
        | purpose  | the purpose is legitimate under the Covenant, such as correcting a disadvantage             |
      Given the unequal treatment is told otherwise
        | justification stated | yes |
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Sitora: worse treatment before the courts
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as invoked by the unequal treatment
      And on "criteria" the facts say of the unequal treatment, justification stated: a justification was stated
      And on "purpose" the facts say of the unequal treatment, justification stated: a justification was stated

    Scenario: Civil claim pending for years
      Given Lev is a man
      And as regards the court that dealt with Lev
        | months pending | 36 months |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Lev: civil claim pending for years
      And with HRC General Comment No. 32, paragraph 27
      And it is supporting
      And the limit "delay explained by the complexity of the case or the conduct of the parties" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Civil claim pending for years turns on the months that passed
      Given Shura is a person in the case
      And as regards the court that dealt with Shura
        | months pending | <months pending> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: civil claim pending for years

      Examples:
        | months pending  | outcome                |
        | 36 months       | is potentially engaged |
        | 30 to 40 months | is undetermined        |

    Scenario Outline: Civil claim pending for years, with a lawsuit and the conduct of the court, turns on the months that passed
      Given Shura is a person in the case
      And Shura was sued, called the lawsuit
      And as regards the court that dealt with Shura
        | months pending | <months pending> |
        | charge         | the lawsuit      |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: civil claim pending for years

      Examples:
        | months pending | outcome                |
        | 36 months      | is potentially engaged |
        | 35 months      | is not engaged         |

    Scenario Outline: Civil claim pending for years, with proceedings and the conduct of the court, turns on the months that passed
      Given Shura is a person in the case
      And proceedings were brought that concern Shura, called the proceeding
      And as regards the court that dealt with Shura
        | months pending | <months pending> |
        | charge         | the proceeding   |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: civil claim pending for years

      Examples:
        | months pending | outcome                |
        | 36 months      | is potentially engaged |
        | 35 months      | is not engaged         |

    Scenario: Civil claim pending for years: not where it belongs to a lawsuit and another charge
      Given Shura is a person in the case
      And Shura was sued
      And a charge was brought against Shura, called the charge
      And as regards the court that dealt with Shura
        | months pending | 40 months  |
        | charge         | the charge |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: civil claim pending for years

    Scenario: Civil claim pending for years: not where it belongs to proceedings and another charge
      Given Shura is a person in the case
      And proceedings were brought that concern Shura
      And a charge was brought against Shura, called the charge
      And as regards the court that dealt with Shura
        | months pending | 40 months  |
        | charge         | the charge |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: civil claim pending for years

    Scenario: Civil claim pending for years: the State may argue delay explained by the complexity of the case or the conduct of the parties
      Given Lev is a man
      And as regards the court that dealt with Lev
        | months pending | 36 months |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Lev: civil claim pending for years
      And the limit "delay explained by the complexity of the case or the conduct of the parties" is shown as not invoked
      And the test of "delay explained by the complexity of the case or the conduct of the parties" has these limbs
        | complexity | the case was complex                                            |
        | parties    | or the parties caused the delay; want of resources is no excuse |
      Given the authorities explained what was done to Lev
        | with | the case was complex, or the person caused the delay |
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Lev: civil claim pending for years
      And the limit "delay explained by the complexity of the case or the conduct of the parties" is shown as invoked by the justification

    Scenario: Trial before a military or special court
      Given Uljan is a woman
      And a court heard the case of Uljan
        | court | a military court |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Uljan: trial before a military or special court
      And with HRC General Comment No. 32, paragraphs 14 and 22
      And with Basic Principles on the Independence of the Judiciary, principle 5
      And with Johannesburg Principles, principle 22
      And it is supporting
      And the limit "special court or procedure for a category of cases" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Trial before a military or special court turns on which court sat
      Given Bakyt is a person in the case
      And a court heard the case of Bakyt
        | court | <court> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: trial before a military or special court

      Examples:
        | court                        | outcome                |
        | a special or emergency court | is potentially engaged |
        | a civilian court             | is not engaged         |

    Scenario Outline: Trial before a military or special court, with a judgment, turns on which court sat
      Given Bakyt is a person in the case
      And a court gave judgment in the case of Bakyt
        | court | <court> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: trial before a military or special court

      Examples:
        | court                        | outcome                |
        | a special or emergency court | is potentially engaged |
        | a military court             | is potentially engaged |
        | a civilian court             | is not engaged         |

    Scenario Outline: Trial before a military or special court, with the conduct of the court, turns on which court sat
      Given Bakyt is a person in the case
      And as regards the court that dealt with Bakyt
        | court | <court> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: trial before a military or special court

      Examples:
        | court                        | outcome                |
        | a special or emergency court | is potentially engaged |
        | a military court             | is potentially engaged |
        | a civilian court             | is not engaged         |

    Scenario: Trial before a military or special court: the State may argue special court or procedure for a category of cases
      Given Uljan is a woman
      And a court heard the case of Uljan
        | court | a military court |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Uljan: trial before a military or special court
      And the limit "special court or procedure for a category of cases" is shown as not invoked
      And the test of "special court or procedure for a category of cases" has these limbs
        | reasons    | objective and reasonable grounds for the distinction |
        | guarantees | with every guarantee of article 14, without change   |
      Given the authorities explained what was done to Uljan
        | with | the category of cases called for a special procedure |
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Uljan: trial before a military or special court
      And the limit "special court or procedure for a category of cases" is shown as invoked by the justification

    Scenario: Death sentence after a trial without the guarantees of article 14
      Given Karim is a person in the case
      And Karim was sentenced, called the sentence
        | type | death |
      And as regards the access of Karim to the case file, called the file
        | access | no |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Karim: death sentence after a trial without the guarantees of article 14
      And with HRC General Comment No. 32, paragraph 59
      And because of the file and the sentence
      And it is supporting
      And no limit is shown

    Scenario Outline: Death sentence after a trial without the guarantees of article 14 turns on the penalty
      Given Karim is a person in the case
      And Karim was sentenced
        | type | <type> |
      And as regards the access of Karim to the case file
        | access | no |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: death sentence after a trial without the guarantees of article 14

      Examples:
        | type         | outcome                |
        | death        | is potentially engaged |
        | imprisonment | is not engaged         |

    Scenario: Court that heard only the other side
      Given Dilnoza is a person in the case
      And as regards the court that dealt with Dilnoza
        | heard other side only | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Dilnoza: court that heard only the other side
      And with HRC General Comment No. 32, paragraphs 8 and 13
      And it is primary
      And no limit is shown

    Scenario Outline: Court that heard only the other side turns on whether only the other side was heard
      Given Dilnoza is a person in the case
      And as regards the court that dealt with Dilnoza
        | heard other side only | <heard other side only> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: court that heard only the other side

      Examples:
        | heard other side only | outcome                |
        | yes                   | is potentially engaged |
        | no                    | is not engaged         |
        | unknown               | is not engaged         |
