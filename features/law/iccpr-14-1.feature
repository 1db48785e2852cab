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
      And with Basic Principles on the Independence of the Judiciary, paragraph 5
      And the law presumes "a civilian", by HRC General Comment No. 32, paragraph 22
      And it is primary
      And the limit "trial of a civilian by a military or special court in an exceptional case" is shown as not invoked
      And no other limit is shown

    Scenario: Civilian before a military court: not when with judgment (given by the supreme court), with composition and conduct of the court (namely the supreme cour
      Given Tahir is under eighteen years old
      And a court heard the case of Tahir
        | court | the supreme court |
      And a court gave judgment in the case of Tahir
        | court | the supreme court |
      And as regards the court that dealt with Tahir
        | court | the supreme court |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: civilian before a military court

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
      Given Nurlan is a group of people
      And as regards the court that dealt with Nurlan
        | access refused | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Nurlan: claim that a court refused to examine
      And with HRC General Comment No. 32, paragraphs 9, 18 and 16
      And with UDHR articles 8 and 10
      And with Basic Principles on the Independence of the Judiciary, paragraph 3
      And it is primary
      And the limit "no entitlement in law, or a matter outside article 14(1)" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Claim that a court refused to examine, where access refused is <access refused>
      Given Nurlan is a group of people
      And as regards the court that dealt with Nurlan
        | access refused | <access refused> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: claim that a court refused to examine

      Examples:
        | access refused | outcome                |
        | yes            | is potentially engaged |
        | no             | is not engaged         |
        | unknown        | is undetermined        |

    Scenario: Claim that a court refused to examine: the State may argue no entitlement in law, or a matter outside article 14(1)
      Given Nurlan is a group of people
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
      Given Kamila is a man
      And as regards the course of the case of Kamila, called the conduct-of-the-case
        | before non court | yes |
      And a charge was brought against Kamila
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Kamila: criminal case decided by a body that is no court
      And with HRC General Comment No. 32, paragraph 18
      And because of the conduct-of-the-case and the charge
      And the law presumes "in criminal proceedings", by HRC General Comment No. 32, paragraph 15
      And it is primary
      And no limit is shown

    Scenario Outline: Criminal case decided by a body that is no court, where before non court is <before non court>, by is <by>
      Given Kamila is a man
      And as regards the course of the case of Kamila, called the conduct-of-the-case
        | before non court | <before non court> |
      And a charge was brought against Kamila
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: criminal case decided by a body that is no court

      Examples:
        | before non court | by                                  | outcome                |
        | yes              | officers of the prosecution service | is potentially engaged |
        | no               | officers of the prosecution service | is not engaged         |
        | unknown          | officers of the prosecution service | is not engaged         |
        | yes              | unknown                             | is undetermined        |

    Scenario: Criminal case decided by a body that is no court: not when as regards someone else
      Given Kamila is a person in the case
      And Nargiza is a man
      And as regards the course of the case of Nargiza, called the conduct-of-the-case
        | before non court | yes |
      And a charge was brought against Kamila
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: criminal case decided by a body that is no court

    Scenario: Criminal case decided by a body that is no court: not when with lawsuit
      Given Kamila is a man
      And Kamila was sued
      And as regards the course of the case of Kamila, called the conduct-of-the-case
        | before non court | yes         |
        | charge           | the lawsuit |
      And a charge was brought against Kamila
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

    Scenario Outline: Hostile courtroom that the court let be, where hostile courtroom is <hostile courtroom>, stage is <stage>
      Given Oleg is a journalist
      And a court heard the case of Oleg
        | hostile courtroom | <hostile courtroom> |
        | stage             | <stage>             |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: hostile courtroom that the court let be

      Examples:
        | hostile courtroom | stage                  | outcome                |
        | yes               | the trial              | is potentially engaged |
        | no                | the trial              | is not engaged         |
        | unknown           | the trial              | is not engaged         |
        | yes               | the stage before trial | is not engaged         |
        | yes               | the appeal             | is potentially engaged |
        | yes               | unknown                | is undetermined        |

    Scenario: Interference with the judges
      Given Asel is a group of people
      And as regards the court that dealt with Asel
        | instructed | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Asel: interference with the judges
      And with HRC General Comment No. 32, paragraphs 19 and 25
      And with Basic Principles on the Independence of the Judiciary, paragraphs 1, 2 and 4
      And with UDHR article 10
      And it is primary
      And no limit is shown

    Scenario Outline: Interference with the judges, where instructed is <instructed>
      Given Asel is a group of people
      And as regards the court that dealt with Asel
        | instructed | <instructed> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: interference with the judges

      Examples:
        | instructed | outcome                |
        | yes        | is potentially engaged |
        | no         | is not engaged         |
        | unknown    | is undetermined        |

    Scenario: Judge with a preconception, or barred by law
      Given Yusuf is a man
      And as regards the court that dealt with Yusuf
        | prior role          | yes |
        | disqualified by law | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Yusuf: judge with a preconception, or barred by law
      And with HRC General Comment No. 32, paragraph 21
      And with Basic Principles on the Independence of the Judiciary, paragraph 2
      And with UDHR article 10
      And it is primary
      And no limit is shown

    Scenario Outline: Judge with a preconception, or barred by law, where disqualified by law is <disqualified by law>
      Given Yusuf is a man
      And as regards the court that dealt with Yusuf
        | prior role          | yes                   |
        | disqualified by law | <disqualified by law> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: judge with a preconception, or barred by law

      Examples:
        | disqualified by law | outcome                |
        | yes                 | is potentially engaged |
        | no                  | is not engaged         |
        | unknown             | is undetermined        |

    Scenario: Judge with a preconception, or barred by law: not when the judges spoke neutrally, no judge had been involved in the case before
      Given Yusuf is a man
      And as regards the court that dealt with Yusuf
        | prior role     | no |
        | biased remarks | no |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: judge with a preconception, or barred by law

    Scenario: Judge with a preconception, or barred by law: also when prior role not told, disqualified by law not told
      Given Yusuf is a man
      And as regards the court that dealt with Yusuf
        | biased remarks | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Yusuf: judge with a preconception, or barred by law

    Scenario: Judgment not made public
      Given Yana is with a disability
      And a court gave judgment in the case of Yana
        | published | no |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Yana: judgment not made public
      And with HRC General Comment No. 32, paragraph 29
      And it is primary
      And the limit "judgment withheld for juveniles, in matrimonial disputes or about the guardianship of children" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Judgment not made public, where published is <published>
      Given Yana is with a disability
      And a court gave judgment in the case of Yana
        | published | <published> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: judgment not made public

      Examples:
        | published | outcome                |
        | no        | is potentially engaged |
        | yes       | is not engaged         |
        | unknown   | is undetermined        |

    Scenario: Judgment not made public: the State may argue judgment withheld for juveniles, in matrimonial disputes or about the guardianship of children
      Given Yana is with a disability
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

    Scenario Outline: Law that lowers the rights of accused persons, where step is <step>, area is <area>
      Given Boris is a lawyer
      And a law or policy concerns the rights of Boris
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: law that lowers the rights of accused persons

      Examples:
        | step                                                       | area                                       | outcome                |
        | adoption of a law or policy that restricts the right       | the rights of accused persons              | is potentially engaged |
        | a law or policy in favour of the right that is not applied | the rights of accused persons              | is not engaged         |
        | unknown                                                    | the rights of accused persons              | is undetermined        |
        | adoption of a law or policy that restricts the right       | private life or correspondence or the home | is not engaged         |
        | adoption of a law or policy that restricts the right       | unknown                                    | is undetermined        |

    Scenario: Party not heard by the court (equality of arms)
      Given Rustam is an organisation
      And a court heard the case of Rustam
        | stage         | the trial |
        | defence heard | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rustam: party not heard by the court (equality of arms)
      And with HRC General Comment No. 32, paragraphs 8 and 13
      And with UDHR article 10
      And with Basic Principles on the Independence of the Judiciary, paragraph 6
      And it is primary
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Party not heard by the court (equality of arms), where defence heard is <defence heard>, stage is <stage>
      Given Rustam is an organisation
      And a court heard the case of Rustam
        | stage         | <stage>         |
        | defence heard | <defence heard> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: party not heard by the court (equality of arms)

      Examples:
        | defence heard | stage             | outcome                |
        | no            | the trial         | is potentially engaged |
        | yes           | the trial         | is not engaged         |
        | unknown       | the trial         | is undetermined        |
        | no            | the investigation | is not engaged         |
        | no            | the appeal        | is potentially engaged |
        | no            | unknown           | is undetermined        |

    Scenario: Party not heard by the court (equality of arms): the State may argue facts, evidence and domestic law weighed by the courts of the State
      Given Rustam is an organisation
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

    Scenario Outline: Trial behind closed doors, where public is <public>
      Given Daniyar is a journalist
      And a court heard the case of Daniyar
        | stage  | the trial |
        | public | <public>  |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: trial behind closed doors

      Examples:
        | public  | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: Trial behind closed doors: not when in public, without access for counsel
      Given Daniyar is a journalist
      And a court heard the case of Daniyar
        | stage    | the trial |
        | public   | yes       |
        | excluded | counsel   |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: trial behind closed doors

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
      Given Elena is an organisation
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

    Scenario Outline: Unnamed judges in a trial with a restricted defence, where anonymous judges is <anonymous judges>, public is <public>
      Given Elena is an organisation
      And as regards the court that dealt with Elena
        | anonymous judges | <anonymous judges> |
      And a court heard the case of Elena
        | stage  | the trial |
        | public | <public>  |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: unnamed judges in a trial with a restricted defence

      Examples:
        | anonymous judges | public  | outcome                |
        | yes              | no      | is potentially engaged |
        | no               | no      | is not engaged         |
        | unknown          | no      | is not engaged         |
        | yes              | unknown | is undetermined        |

    Scenario: Unnamed judges in a trial with a restricted defence: not when as regards someone else
      Given Elena is a person in the case
      And Hamid is an organisation
      And as regards the court that dealt with Hamid
        | anonymous judges | yes |
      And a court heard the case of Elena
        | stage  | the trial |
        | public | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: unnamed judges in a trial with a restricted defence

    Scenario: Unnamed judges in a trial with a restricted defence: not when with charge, without access for the press
      Given Elena is an organisation
      And a charge was brought against Elena, called the first charge
      And a charge was brought against Elena, called the second charge
      And as regards the court that dealt with Elena
        | anonymous judges | yes              |
        | charge           | the first charge |
      And a court heard the case of Elena
        | stage    | the trial         |
        | public   | no                |
        | excluded | the press         |
        | charge   | the second charge |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: unnamed judges in a trial with a restricted defence

    Scenario: Worse treatment before the courts
      Given Sitora is with a disability
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

    Scenario Outline: Worse treatment before the courts, where area is <area>, by is <by>
      Given Sitora is with a disability
      And Sitora was treated worse than others, called the unequal treatment
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: worse treatment before the courts

      Examples:
        | area                          | by                  | outcome                |
        | the rights of accused persons | agents of the State | is potentially engaged |
        | the protection of life        | agents of the State | is not engaged         |
        | unknown                       | agents of the State | is not engaged         |
        | the rights of accused persons | a private employer  | is not engaged         |
        | the rights of accused persons | unknown             | is undetermined        |

    Scenario: Worse treatment before the courts: the State may argue difference on reasonable and objective criteria for a legitimate purpose
      Given Sitora is with a disability
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
      Given Lola is a man
      And as regards the court that dealt with Lola
        | months pending | 36 months |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Lola: civil claim pending for years
      And with HRC General Comment No. 32, paragraph 27
      And it is supporting
      And the limit "delay explained by the complexity of the case or the conduct of the parties" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Civil claim pending for years, where months pending is <months pending>
      Given Lola is a man
      And as regards the court that dealt with Lola
        | months pending | <months pending> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: civil claim pending for years

      Examples:
        | months pending  | outcome                |
        | 36 months       | is potentially engaged |
        | 30 to 40 months | is undetermined        |
        | unknown         | is undetermined        |

    Scenario: Civil claim pending for years: the State may argue delay explained by the complexity of the case or the conduct of the parties
      Given Lola is a man
      And as regards the court that dealt with Lola
        | months pending | 36 months |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Lola: civil claim pending for years
      And the limit "delay explained by the complexity of the case or the conduct of the parties" is shown as not invoked
      And the test of "delay explained by the complexity of the case or the conduct of the parties" has these limbs
        | complexity | the case was complex                                            |
        | parties    | or the parties caused the delay; want of resources is no excuse |
      Given the authorities explained what was done to Lola
        | with | the case was complex, or the person caused the delay |
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Lola: civil claim pending for years
      And the limit "delay explained by the complexity of the case or the conduct of the parties" is shown as invoked by the justification

    Scenario: Trial before a military or special court
      Given Ulan is a woman
      And a court heard the case of Ulan
        | court | a military court |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Ulan: trial before a military or special court
      And with HRC General Comment No. 32, paragraphs 14 and 22
      And with Basic Principles on the Independence of the Judiciary, paragraph 5
      And with Johannesburg Principles, paragraph 22
      And it is supporting
      And the limit "special court or procedure for a category of cases" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Trial before a military or special court, where court is <court>
      Given Ulan is a woman
      And as regards the court that dealt with Ulan
        | court | <court> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: trial before a military or special court

      Examples:
        | court                        | outcome                |
        | a military court             | is potentially engaged |
        | a special or emergency court | is potentially engaged |
        | unknown                      | is not engaged         |

    Scenario: Trial before a military or special court: the State may argue special court or procedure for a category of cases
      Given Ulan is a woman
      And a court heard the case of Ulan
        | court | a military court |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Ulan: trial before a military or special court
      And the limit "special court or procedure for a category of cases" is shown as not invoked
      And the test of "special court or procedure for a category of cases" has these limbs
        | reasons    | objective and reasonable grounds for the distinction |
        | guarantees | with every guarantee of article 14, without change   |
      Given the authorities explained what was done to Ulan
        | with | the category of cases called for a special procedure |
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Ulan: trial before a military or special court
      And the limit "special court or procedure for a category of cases" is shown as invoked by the justification
