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

    Scenario: Civilian before a military court; as regards another person
      Given Tahir is a civilian
      And Yana is yes
      And a court gave judgment in the case of Yana
        | court | a military court |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: civilian before a military court

    Scenario: Civilian before a military court; with judgment (given by the supreme court), with composition and conduct of the court (namely the supreme cour
      Given Tahir is under eighteen years old
      And a court heard the case of Tahir
        | court | the supreme court |
      And a court gave judgment in the case of Tahir
        | court | the supreme court |
      And as regards the court that dealt with Tahir
        | court | the supreme court |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: civilian before a military court

    Scenario: Civilian before a military court; the State may argue: trial of a civilian by a military or special court in an exceptional case
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

    Scenario: Claim that a court refused to examine; the State may argue: no entitlement in law, or a matter outside article 14(1)
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

    Scenario: Criminal case decided by a body that is no court; as regards someone else
      Given Kamila is a person in the case
      And Nargiza is a man
      And as regards the course of the case of Nargiza, called the conduct-of-the-case
        | before non court | yes |
      And a charge was brought against Kamila
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: criminal case decided by a body that is no court

    Scenario: Criminal case decided by a body that is no court; with lawsuit
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

    Scenario: Judge with a preconception, or barred by law; the judges spoke neutrally, no judge had been involved in the case before
      Given Yusuf is a man
      And as regards the court that dealt with Yusuf
        | prior role     | no |
        | biased remarks | no |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: judge with a preconception, or barred by law

    Scenario: Judge with a preconception, or barred by law; prior role not told, disqualified by law not told, a judge spoke of guilt or showed hostility
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

    Scenario: Judgment not made public; the State may argue: judgment withheld for juveniles, in matrimonial disputes or about the guardianship of children
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
      And it is primary
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

    Scenario: Party not heard by the court (equality of arms); the State may argue: facts, evidence and domestic law weighed by the courts of the State
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

    Scenario: Trial behind closed doors; in public, without access for counsel
      Given Daniyar is a journalist
      And a court heard the case of Daniyar
        | stage    | the trial |
        | public   | yes       |
        | excluded | counsel   |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: trial behind closed doors

    Scenario: Trial behind closed doors; the State may argue: closing of a hearing on one of the grounds that article 14(1) lists
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

    Scenario: Trial behind closed doors; the State may argue: hearing closed to protect the privacy of a child
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

    Scenario: Unnamed judges in a trial with a restricted defence; as regards someone else
      Given Elena is a person in the case
      And Hamid is an organisation
      And as regards the court that dealt with Hamid
        | anonymous judges | yes |
      And a court heard the case of Elena
        | stage  | the trial |
        | public | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: unnamed judges in a trial with a restricted defence

    Scenario: Unnamed judges in a trial with a restricted defence; with charge, without access for the press
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

    Scenario: Worse treatment before the courts; the State may argue: difference on reasonable and objective criteria for a legitimate purpose
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

    Scenario: Appeal heard behind closed doors
      Given Leyla is a woman
      And a court heard the case of Leyla
        | stage  | the appeal |
        | public | no         |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Leyla: appeal heard behind closed doors
      And with HRC General Comment No. 32, paragraphs 28 and 29
      And it is supporting
      And the limit "closing of a hearing on one of the grounds that article 14(1) lists" is shown as not invoked
      And the limit "appeal decided on written papers" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Appeal heard behind closed doors, where excluded is <excluded>
      Given Leyla is a woman
      And a court heard the case of Leyla
        | stage    | the appeal |
        | public   | yes        |
        | excluded | <excluded> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: appeal heard behind closed doors

      Examples:
        | excluded               | outcome                |
        | observers or diplomats | is potentially engaged |
        | counsel                | is not engaged         |
        | unknown                | is undetermined        |

    Scenario: Appeal heard behind closed doors; at the stage before trial, without access for the press
      Given Leyla is a woman
      And a court heard the case of Leyla
        | stage    | the stage before trial |
        | public   | no                     |
        | excluded | the press              |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: appeal heard behind closed doors

    Scenario: Arguments of the defence not answered
      Given Timur is a woman
      And a court gave judgment in the case of Timur
        | evidence assessed | no |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Timur: arguments of the defence not answered
      And with HRC General Comment No. 32, paragraph 13
      And it is supporting
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Arguments of the defence not answered, where evidence assessed is <evidence assessed>
      Given Timur is a woman
      And a court gave judgment in the case of Timur
        | evidence assessed | <evidence assessed> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: arguments of the defence not answered

      Examples:
        | evidence assessed | outcome                |
        | no                | is potentially engaged |
        | yes               | is not engaged         |
        | unknown           | is undetermined        |

    Scenario: Binding ruling of a religious or customary court
      Given Madina is a woman
      And a court gave judgment in the case of Madina
        | court | a customary or religious court |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Madina: binding ruling of a religious or customary court
      And with HRC General Comment No. 32, paragraph 24
      And it is supporting
      And no limit is shown

    Scenario Outline: Binding ruling of a religious or customary court, where court is <court>
      Given Madina is a woman
      And a court gave judgment in the case of Madina
        | court | <court> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: binding ruling of a religious or customary court

      Examples:
        | court                          | outcome                |
        | a customary or religious court | is potentially engaged |
        | a civilian court               | is not engaged         |
        | unknown                        | is not engaged         |

    Scenario: Binding ruling of a religious or customary court; without judgment, with composition and conduct of the court (namely a customary or religious court)
      Given Madina is a woman
      And as regards the court that dealt with Madina
        | court | a customary or religious court |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Madina: binding ruling of a religious or customary court

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

    Scenario: Civil claim pending for years; with charge, with the claim pending for 40 months
      Given Lola is a man
      And Lola was sued
      And a charge was brought against Lola
      And as regards the court that dealt with Lola
        | months pending | 40 months  |
        | charge         | the charge |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: civil claim pending for years

    Scenario: Civil claim pending for years; the State may argue: delay explained by the complexity of the case or the conduct of the parties
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

    Scenario: Civil claims made impossible by custody
      Given Saida is under eighteen years old
      And as regards the conditions in which Saida was held
        | civil matters possible | no |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Saida: civil claims made impossible by custody
      And with HRC General Comment No. 32, paragraph 9
      And with HRC General Comment No. 21, paragraph 3
      And it is supporting
      And no limit is shown

    Scenario Outline: Civil claims made impossible by custody, where civil matters possible is <civil matters possible>
      Given Saida is under eighteen years old
      And as regards the conditions in which Saida was held
        | civil matters possible | <civil matters possible> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: civil claims made impossible by custody

      Examples:
        | civil matters possible | outcome                |
        | no                     | is potentially engaged |
        | yes                    | is not engaged         |
        | unknown                | is not engaged         |

    Scenario: Civil claims made impossible by custody; not joined to it
      Given Saida is under eighteen years old
      And as regards the conditions in which Saida was held
        | civil matters possible | no |
      And according to the other source, the prison conditions are told otherwise
        | civil matters possible | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is undetermined: civil claims made impossible by custody
      And the question on the civil matters possible of the prison conditions stays open

    Scenario: Coerced statement of a witness or co-accused used against the accused
      Given Cholpon is a lawyer
      And Farid is a person in the case
      And Farid is a relative of Cholpon
      And Farid was made to confess or sign a statement
        | against       | Cholpon         |
        | by            | police officers |
        | used in court | yes             |
      And a charge was brought against Cholpon
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Cholpon: coerced statement of a witness or co-accused used against the accused
      And with HRC General Comment No. 32, paragraphs 6, 41 and 33
      And because of the confession and the charge
      And it is supporting
      And the limit "statement used as evidence that torture or the like took place, or against someone accused of it" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Coerced statement of a witness or co-accused used against the accused, where by is <by>, used in court is <used in court>
      Given Cholpon is a lawyer
      And Farid is a person in the case
      And Farid is a relative of Cholpon
      And Farid was made to confess or sign a statement
        | against       | Cholpon         |
        | by            | <by>            |
        | used in court | <used in court> |
      And a charge was brought against Cholpon
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: coerced statement of a witness or co-accused used against the accused

      Examples:
        | by              | used in court | outcome                |
        | police officers | yes           | is potentially engaged |
        | a company       | yes           | is not engaged         |
        | unknown         | yes           | is undetermined        |
        | police officers | unknown       | is undetermined        |

    Scenario: Coerced statement of a witness or co-accused used against the accused; as regards someone else
      Given Cholpon is a lawyer
      And Farid is a person in the case
      And Farid is a relative of Cholpon
      And Farid was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
      And a charge was brought against Cholpon
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: coerced statement of a witness or co-accused used against the accused

    Scenario: Conviction said to respond to protected activity
      Given Jamshid is with a disability
      And a charge was brought against Jamshid
        | based on activity | yes |
      And a court gave judgment in the case of Jamshid
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Jamshid: conviction said to respond to protected activity
      And with HRC General Comment No. 32, paragraphs 21 and 25
      And with UDHR article 10
      And because of the charge and the judgment
      And it is supporting
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Conviction said to respond to protected activity, where based on activity is <based on activity>
      Given Jamshid is with a disability
      And a charge was brought against Jamshid
        | based on activity | <based on activity> |
      And a court gave judgment in the case of Jamshid
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: conviction said to respond to protected activity

      Examples:
        | based on activity | outcome                |
        | yes               | is potentially engaged |
        | unknown           | is undetermined        |

    Scenario: Conviction said to respond to protected activity; as regards someone else
      Given Jamshid is a person in the case
      And Murat is with a disability
      And a charge was brought against Jamshid
        | based on activity | yes |
      And a court gave judgment in the case of Murat
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: conviction said to respond to protected activity

    Scenario: Court fees or costs that bar the court
      Given Rano is with a disability
      And as regards the court that dealt with Rano
        | fees prohibitive | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rano: court fees or costs that bar the court
      And with HRC General Comment No. 32, paragraph 11
      And it is supporting
      And no limit is shown

    Scenario Outline: Court fees or costs that bar the court, where fees prohibitive is <fees prohibitive>
      Given Rano is with a disability
      And as regards the court that dealt with Rano
        | fees prohibitive | <fees prohibitive> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: court fees or costs that bar the court

      Examples:
        | fees prohibitive | outcome                |
        | yes              | is potentially engaged |
        | unknown          | is undetermined        |
        | no               | is not engaged         |

    Scenario: Criminal case declared secret
      Given Dilbar is a journalist
      And the case against Dilbar was declared secret
      And a charge was brought against Dilbar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Dilbar: criminal case declared secret
      And with HRC General Comment No. 32, paragraphs 29 and 33
      And with Johannesburg Principles, paragraph 20
      And because of the classification and the charge
      And it is supporting
      And the limit "closing of a hearing on one of the grounds that article 14(1) lists" is shown as invoked by the classification
      And no other limit is shown

    Scenario Outline: Criminal case declared secret, where procedure is <procedure>
      Given Dilbar is a journalist
      And the case against Dilbar was declared secret
      And a charge was brought against Dilbar
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: criminal case declared secret

      Examples:
        | procedure            | outcome                |
        | criminal proceedings | is potentially engaged |
        | unknown              | is undetermined        |

    Scenario: Criminal case declared secret; as regards someone else
      Given Dilbar is a person in the case
      And Galina is a journalist
      And the case against Galina was declared secret
      And a charge was brought against Dilbar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: criminal case declared secret

    Scenario: Criminal charge before an administrative body
      Given Jamila is a teacher
      And as regards the court that dealt with Jamila
        | court | an administrative court or body |
      And a charge was brought against Jamila
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Jamila: criminal charge before an administrative body
      And with HRC General Comment No. 32, paragraphs 18 and 15
      And because of the court conduct and the charge
      And it is supporting
      And no limit is shown

    Scenario Outline: Criminal charge before an administrative body, where court is <court>, procedure is <procedure>
      Given Jamila is a teacher
      And as regards the court that dealt with Jamila
        | court | <court> |
      And a charge was brought against Jamila
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: criminal charge before an administrative body

      Examples:
        | court                           | procedure            | outcome                |
        | an administrative court or body | criminal proceedings | is potentially engaged |
        | a civilian court                | criminal proceedings | is not engaged         |
        | unknown                         | criminal proceedings | is not engaged         |
        | an administrative court or body | unknown              | is undetermined        |

    Scenario: Criminal charge before an administrative body; as regards someone else
      Given Jamila is a person in the case
      And Madina is a teacher
      And as regards the court that dealt with Madina
        | court | an administrative court or body |
      And a charge was brought against Jamila
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: criminal charge before an administrative body

    Scenario: Evidence said to be planted or made up
      Given Umida is a teacher
      And as regards the evidence against Umida
        | planted alleged | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Umida: evidence said to be planted or made up
      And with HRC General Comment No. 32, paragraph 25
      And with Guidelines on the Role of Prosecutors, paragraph 16
      And it is supporting
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Evidence said to be planted or made up, where planted alleged is <planted alleged>
      Given Umida is a teacher
      And as regards the evidence against Umida
        | planted alleged | <planted alleged> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: evidence said to be planted or made up

      Examples:
        | planted alleged | outcome                |
        | yes             | is potentially engaged |
        | no              | is not engaged         |
        | unknown         | is not engaged         |

    Scenario: Evidence said to be planted or made up; not joined to it
      Given Umida is a teacher
      And as regards the evidence against Umida
        | planted alleged | yes |
      And according to the other source, the evidence is told otherwise
        | planted alleged | no |
      When the facts are assessed
      Then ICCPR article 14(1) is undetermined: evidence said to be planted or made up
      And the question on the planted alleged of the evidence stays open

    Scenario: Fundamental guarantees of trial under emergency powers
      Given Karim is with a disability
      And Karim was subjected to powers of a state of emergency
        | area | the rights of accused persons |
        | by   | agents of the State           |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Karim: fundamental guarantees of trial under emergency powers
      And with HRC General Comment No. 29, paragraphs 11 and 16
      And with HRC General Comment No. 32, paragraph 6
      And with Siracusa Principles, paragraph 70
      And it is supporting
      And no limit is shown

    Scenario Outline: Fundamental guarantees of trial under emergency powers, where area is <area>, by is <by>
      Given Karim is with a disability
      And Karim was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: fundamental guarantees of trial under emergency powers

      Examples:
        | area                          | by                  | outcome                |
        | the rights of accused persons | agents of the State | is potentially engaged |
        | the protection of life        | agents of the State | is not engaged         |
        | unknown                       | agents of the State | is undetermined        |
        | the rights of accused persons | a private employer  | is not engaged         |
        | the rights of accused persons | unknown             | is undetermined        |

    Scenario: Hearing held in a place of detention
      Given Aigul is a woman
      And a court heard the case of Aigul
        | stage   | the trial            |
        | held at | a place of detention |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Aigul: hearing held in a place of detention
      And with HRC General Comment No. 32, paragraph 28
      And it is supporting
      And the limit "closing of a hearing on one of the grounds that article 14(1) lists" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Hearing held in a place of detention, where held at is <held at>, stage is <stage>
      Given Aigul is a woman
      And a court heard the case of Aigul
        | stage   | <stage>   |
        | held at | <held at> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: hearing held in a place of detention

      Examples:
        | held at              | stage                  | outcome                |
        | a place of detention | the trial              | is potentially engaged |
        | a courthouse         | the trial              | is not engaged         |
        | unknown              | the trial              | is not engaged         |
        | a place of detention | the stage before trial | is not engaged         |
        | a place of detention | unknown                | is undetermined        |

    Scenario: Hearing held in a place of detention; at the appeal, held at a pre-trial detention centre
      Given Aigul is a woman
      And a court heard the case of Aigul
        | stage   | the appeal                   |
        | held at | a pre-trial detention centre |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Aigul: hearing held in a place of detention

    Scenario: Judge with an earlier role in the case
      Given Galina is under eighteen years old
      And as regards the court that dealt with Galina
        | prior role | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Galina: judge with an earlier role in the case
      And with HRC General Comment No. 32, paragraph 21
      And it is supporting
      And no limit is shown

    Scenario Outline: Judge with an earlier role in the case, where prior role is <prior role>
      Given Galina is under eighteen years old
      And as regards the court that dealt with Galina
        | prior role | <prior role> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: judge with an earlier role in the case

      Examples:
        | prior role | outcome                |
        | yes        | is potentially engaged |
        | no         | is not engaged         |
        | unknown    | is undetermined        |

    Scenario: Judges whom the executive can remove
      Given Olim is a lawyer
      And as regards the court that dealt with Olim
        | judges removable | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Olim: judges whom the executive can remove
      And with HRC General Comment No. 32, paragraphs 19 and 20
      And with Basic Principles on the Independence of the Judiciary, paragraphs 11, 12 and 18
      And it is supporting
      And no limit is shown

    Scenario Outline: Judges whom the executive can remove, where judges removable is <judges removable>
      Given Olim is a lawyer
      And as regards the court that dealt with Olim
        | judges removable | <judges removable> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: judges whom the executive can remove

      Examples:
        | judges removable | outcome                |
        | yes              | is potentially engaged |
        | no               | is not engaged         |
        | unknown          | is undetermined        |

    Scenario: Judges whose names are kept secret
      Given Vera is a teacher
      And as regards the court that dealt with Vera
        | anonymous judges | yes |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Vera: judges whose names are kept secret
      And with HRC General Comment No. 32, paragraph 23
      And it is supporting
      And no limit is shown

    Scenario Outline: Judges whose names are kept secret, where anonymous judges is <anonymous judges>
      Given Vera is a teacher
      And as regards the court that dealt with Vera
        | anonymous judges | <anonymous judges> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: judges whose names are kept secret

      Examples:
        | anonymous judges | outcome                |
        | yes              | is potentially engaged |
        | no               | is not engaged         |
        | unknown          | is not engaged         |

    Scenario: Judges whose names are kept secret; not joined to it
      Given Vera is a teacher
      And as regards the court that dealt with Vera
        | anonymous judges | yes |
      And according to the other source, the court conduct is told otherwise
        | anonymous judges | no |
      When the facts are assessed
      Then ICCPR article 14(1) is undetermined: judges whose names are kept secret
      And the question on the anonymous judges of the court conduct stays open

    Scenario: Judgment without reasons
      Given Farid is with a disability
      And a court gave judgment in the case of Farid
        | reasoned | no |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Farid: judgment without reasons
      And with HRC General Comment No. 32, paragraph 29
      And it is supporting
      And no limit is shown

    Scenario Outline: Judgment without reasons, where reasoned is <reasoned>
      Given Farid is with a disability
      And a court gave judgment in the case of Farid
        | reasoned | <reasoned> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: judgment without reasons

      Examples:
        | reasoned | outcome                |
        | no       | is potentially engaged |
        | yes      | is not engaged         |
        | unknown  | is undetermined        |

    Scenario: Legal aid refused in civil or other proceedings
      Given Murat is a group of people
      And Murat was sued
      And as regards legal counsel for Murat
        | free of charge | no |
        | could pay      | no |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Murat: legal aid refused in civil or other proceedings
      And with HRC General Comment No. 32, paragraph 10
      And because of the lawsuit and the counsel
      And it is context
      And no limit is shown

    Scenario Outline: Legal aid refused in civil or other proceedings, where could pay is <could pay>, free of charge is <free of charge>
      Given Murat is a group of people
      And Murat was sued
      And as regards legal counsel for Murat
        | free of charge | <free of charge> |
        | could pay      | <could pay>      |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: legal aid refused in civil or other proceedings

      Examples:
        | could pay | free of charge | outcome                |
        | no        | no             | is potentially engaged |
        | unknown   | no             | is undetermined        |
        | no        | yes            | is not engaged         |
        | no        | unknown        | is not engaged         |

    Scenario: Legal aid refused in civil or other proceedings; with charge
      Given Murat is a group of people
      And Murat was sued
      And a charge was brought against Murat
      And as regards legal counsel for Murat
        | charge         | the charge |
        | free of charge | no         |
        | could pay      | no         |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: legal aid refused in civil or other proceedings

    Scenario: Request for another judge refused
      Given Emil is an organisation
      And the defence of Emil made a request
        | of      | replacement of a judge, prosecutor or expert |
        | granted | no                                           |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Emil: request for another judge refused
      And with HRC General Comment No. 32, paragraph 21
      And it is supporting
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Request for another judge refused, where granted is <granted>, of is <of>
      Given Emil is an organisation
      And the defence of Emil made a request
        | of      | <of>      |
        | granted | <granted> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: request for another judge refused

      Examples:
        | granted | of                                           | outcome                |
        | no      | replacement of a judge, prosecutor or expert | is potentially engaged |
        | yes     | replacement of a judge, prosecutor or expert | is not engaged         |
        | unknown | replacement of a judge, prosecutor or expert | is undetermined        |
        | no      | release pending trial                        | is not engaged         |
        | no      | unknown                                      | is undetermined        |

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

    Scenario: Trial before a military or special court; with judgment (given by the supreme court), with composition and conduct of the court (namely the supreme cour
      Given Ulan is a woman
      And a court heard the case of Ulan
        | court | the supreme court |
      And a court gave judgment in the case of Ulan
        | court | the supreme court |
      And as regards the court that dealt with Ulan
        | court | the supreme court |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: trial before a military or special court

    Scenario: Trial before a military or special court; the State may argue: special court or procedure for a category of cases
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

    Scenario: Trial of a few minutes
      Given Hamid is a woman
      And a court heard the case of Hamid
        | stage   | the trial |
        | minutes | 20        |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Hamid: trial of a few minutes
      And with HRC General Comment No. 32, paragraph 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Trial of a few minutes, where minutes is <minutes>
      Given Hamid is a woman
      And a court heard the case of Hamid
        | stage   | the trial |
        | minutes | <minutes> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: trial of a few minutes

      Examples:
        | minutes | outcome                |
        | 20      | is potentially engaged |
        | 21      | is not engaged         |
        | unknown | is not engaged         |

    Scenario: Trial of a few minutes; at the stage before trial, lasting 5 minutes
      Given Hamid is a woman
      And a court heard the case of Hamid
        | stage   | the stage before trial |
        | minutes | 5                      |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: trial of a few minutes
