@law @iccpr @article-14
Feature: Time, facilities and counsel, ICCPR article 14(3)(b)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(3)(b): Adequate time and facilities to prepare, and contact with chosen counsel

    Scenario: Access to the case file refused or partial
      Given Tahir is under eighteen years old
      And as regards the access of Tahir to the case file
        | access | no |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Tahir: access to the case file refused or partial
      And with HRC General Comment No. 32, paragraph 33
      And with Basic Principles on the Role of Lawyers, paragraph 21
      And with UDHR article 11(1)
      And because of the case file access and the charge
      And it is primary
      And the limit "file open to counsel, or opened when the investigation had ended" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Access to the case file refused or partial, where complete is <complete>
      Given Tahir is under eighteen years old
      And as regards the access of Tahir to the case file
        | access   | yes        |
        | complete | <complete> |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: access to the case file refused or partial

      Examples:
        | complete | outcome                |
        | no       | is potentially engaged |
        | yes      | is undetermined        |
        | unknown  | is undetermined        |

    Scenario: Access to the case file refused or partial; as regards someone else
      Given Tahir is a person in the case
      And Yana is under eighteen years old
      And as regards the access of Yana to the case file
        | access | no |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: access to the case file refused or partial

    Scenario: Access to the case file refused or partial; the file could be seen, opened after days
      Given Tahir is under eighteen years old
      And as regards the access of Tahir to the case file
        | access | yes        |
        | delay  | after days |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is undetermined: access to the case file refused or partial

    Scenario: Access to the case file refused or partial; the State may argue: file open to counsel, or opened when the investigation had ended
      Given Tahir is under eighteen years old
      And as regards the access of Tahir to the case file
        | access | no |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Tahir: access to the case file refused or partial
      And the limit "file open to counsel, or opened when the investigation had ended" is shown as not invoked
      And the test of "file open to counsel, or opened when the investigation had ended" has these limbs
        | materials | all that the prosecution offers in court and all that may help the defence was open in time to prepare     |
        | counsel   | where the accused does not know the language, it may suffice that counsel who does could see the documents |
      Given the authorities explained what was done to Tahir
        | with | the file was open to counsel, or opened when the investigation had ended |
      When the facts are assessed again
      Then ICCPR article 14(3)(b) is potentially engaged for Tahir: access to the case file refused or partial
      And the limit "file open to counsel, or opened when the investigation had ended" is shown as invoked by the justification

    Scenario: Accused without access to counsel
      Given Viktor is with a disability
      And as regards legal counsel for Viktor
        | access | no |
      And a charge was brought against Viktor
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Viktor: accused without access to counsel
      And with HRC General Comment No. 32, paragraphs 32, 34 and 38
      And with Basic Principles on the Role of Lawyers, paragraphs 1 and 8
      And with UDHR article 11(1)
      And because of the counsel and the charge
      And it is primary
      And the limit "an exceptional and lawful suspension of visits of counsel for security and good order" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accused without access to counsel, where procedure is <procedure>
      Given Viktor is with a disability
      And as regards legal counsel for Viktor
        | access | no |
      And a charge was brought against Viktor
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: accused without access to counsel

      Examples:
        | procedure            | outcome                |
        | criminal proceedings | is potentially engaged |
        | unknown              | is undetermined        |

    Scenario: Accused without access to counsel; as regards someone else
      Given Viktor is a person in the case
      And Asel is with a disability
      And as regards legal counsel for Asel
        | access | no |
      And a charge was brought against Viktor
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: accused without access to counsel

    Scenario: Accused without access to counsel; with lawsuit
      Given Viktor is with a disability
      And Viktor was sued
      And as regards legal counsel for Viktor
        | access | no          |
        | charge | the lawsuit |
      And a charge was brought against Viktor
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: accused without access to counsel

    Scenario: Accused without access to counsel; the State may argue: an exceptional and lawful suspension of visits of counsel for security and good order
      Given Viktor is with a disability
      And as regards legal counsel for Viktor
        | access | no |
      And a charge was brought against Viktor
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Viktor: accused without access to counsel
      And the limit "an exceptional and lawful suspension of visits of counsel for security and good order" is shown as not invoked
      And the test of "an exceptional and lawful suspension of visits of counsel for security and good order" has these limbs
        | law       | specified by law and decided by a judicial or other authority |
        | exception | indispensable in exceptional circumstances                    |
        | time      | never beyond a matter of days                                 |
      Given the authorities explained what was done to Viktor
        | with | contact with counsel was put off for a few days for security |
      When the facts are assessed again
      Then ICCPR article 14(3)(b) is potentially engaged for Viktor: accused without access to counsel
      And the limit "an exceptional and lawful suspension of visits of counsel for security and good order" is shown as invoked by the justification

    Scenario: Communication of an accused with counsel intercepted
      Given Yusuf is a man
      And communications of Yusuf were intercepted
        | of | communication with counsel |
        | by | police officers            |
      And a charge was brought against Yusuf
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Yusuf: communication of an accused with counsel intercepted
      And with HRC General Comment No. 32, paragraph 34
      And with Basic Principles on the Role of Lawyers, paragraph 22
      And because of the interception and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Communication of an accused with counsel intercepted, where by is <by>, of is <of>
      Given Yusuf is a man
      And communications of Yusuf were intercepted
        | of | <of> |
        | by | <by> |
      And a charge was brought against Yusuf
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: communication of an accused with counsel intercepted

      Examples:
        | by              | of                         | outcome                |
        | police officers | communication with counsel | is potentially engaged |
        | a company       | communication with counsel | is not engaged         |
        | unknown         | communication with counsel | is undetermined        |
        | police officers | telephone calls            | is not engaged         |
        | police officers | unknown                    | is undetermined        |

    Scenario: Communication of an accused with counsel intercepted; as regards someone else
      Given Yusuf is a person in the case
      And Boris is a man
      And communications of Boris were intercepted
        | of | communication with counsel |
        | by | police officers            |
      And a charge was brought against Yusuf
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: communication of an accused with counsel intercepted

    Scenario: Communication with counsel intercepted
      Given Elena is an organisation
      And communications of Elena were intercepted
        | of | communication with counsel       |
        | by | officers of the security service |
      And a charge was brought against Elena
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Elena: communication with counsel intercepted
      And with HRC General Comment No. 32, paragraph 34
      And with Basic Principles on the Role of Lawyers, paragraph 22
      And because of the interception and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Communication with counsel intercepted, where by is <by>, of is <of>
      Given Elena is an organisation
      And communications of Elena were intercepted
        | of | <of> |
        | by | <by> |
      And a charge was brought against Elena
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: communication with counsel intercepted

      Examples:
        | by                               | of                         | outcome                |
        | officers of the security service | communication with counsel | is potentially engaged |
        | a company                        | communication with counsel | is not engaged         |
        | unknown                          | communication with counsel | is undetermined        |
        | officers of the security service | letters                    | is not engaged         |
        | officers of the security service | unknown                    | is undetermined        |

    Scenario: Communication with counsel intercepted; as regards someone else
      Given Elena is a person in the case
      And Hamid is an organisation
      And communications of Hamid were intercepted
        | of | communication with counsel       |
        | by | officers of the security service |
      And a charge was brought against Elena
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: communication with counsel intercepted

    Scenario: Consultations with counsel not confidential
      Given Jamshid is with a disability
      And as regards legal counsel for Jamshid
        | confidential | no |
      And a charge was brought against Jamshid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Jamshid: consultations with counsel not confidential
      And with HRC General Comment No. 32, paragraph 34
      And with Basic Principles on the Role of Lawyers, paragraphs 8 and 22
      And because of the counsel and the charge
      And it is primary
      And the limit "meetings with counsel watched but not overheard" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Consultations with counsel not confidential, where confidential is <confidential>
      Given Jamshid is with a disability
      And as regards legal counsel for Jamshid
        | confidential | <confidential> |
      And a charge was brought against Jamshid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: consultations with counsel not confidential

      Examples:
        | confidential | outcome                |
        | no           | is potentially engaged |
        | yes          | is not engaged         |
        | unknown      | is undetermined        |

    Scenario: Consultations with counsel not confidential; as regards someone else
      Given Jamshid is a person in the case
      And Murat is with a disability
      And as regards legal counsel for Murat
        | confidential | no |
      And a charge was brought against Jamshid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: consultations with counsel not confidential

    Scenario: Consultations with counsel not confidential; with lawsuit
      Given Jamshid is with a disability
      And Jamshid was sued
      And as regards legal counsel for Jamshid
        | confidential | no          |
        | charge       | the lawsuit |
      And a charge was brought against Jamshid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: consultations with counsel not confidential

    Scenario: Consultations with counsel not confidential; the State may argue: meetings with counsel watched but not overheard
      Given Jamshid is with a disability
      And as regards legal counsel for Jamshid
        | confidential | no |
      And a charge was brought against Jamshid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Jamshid: consultations with counsel not confidential
      And the limit "meetings with counsel watched but not overheard" is shown as not invoked
      And the test of "meetings with counsel watched but not overheard" has these limbs
        | sight-only | officials may see but not hear the meeting |
      Given the authorities explained what was done to Jamshid
        | with | the meetings were watched and not overheard |
      When the facts are assessed again
      Then ICCPR article 14(3)(b) is potentially engaged for Jamshid: consultations with counsel not confidential
      And the limit "meetings with counsel watched but not overheard" is shown as invoked by the justification
      And on "sight-only" the facts say of the counsel, confidential: consultations were not confidential

    Scenario: Counsel of the accused under pressure
      Given Timur is a woman
      And as regards legal counsel for Timur
        | pressured | yes |
      And a charge was brought against Timur
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Timur: counsel of the accused under pressure
      And with HRC General Comment No. 32, paragraph 34
      And with Basic Principles on the Role of Lawyers, paragraphs 16(a) and 16(c)
      And because of the counsel and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Counsel of the accused under pressure, where pressured is <pressured>, procedure is <procedure>
      Given Timur is a woman
      And as regards legal counsel for Timur
        | pressured | <pressured> |
      And a charge was brought against Timur
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: counsel of the accused under pressure

      Examples:
        | pressured | procedure            | outcome                |
        | yes       | criminal proceedings | is potentially engaged |
        | no        | criminal proceedings | is not engaged         |
        | unknown   | criminal proceedings | is not engaged         |
        | yes       | unknown              | is undetermined        |

    Scenario: Counsel of the accused under pressure; as regards someone else
      Given Timur is a person in the case
      And Yusuf is a woman
      And as regards legal counsel for Yusuf
        | pressured | yes |
      And a charge was brought against Timur
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: counsel of the accused under pressure

    Scenario: Counsel of the accused under pressure; with lawsuit
      Given Timur is a woman
      And Timur was sued
      And as regards legal counsel for Timur
        | pressured | yes         |
        | charge    | the lawsuit |
      And a charge was brought against Timur
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: counsel of the accused under pressure

    Scenario: Evidence kept from the defence
      Given Dilbar is a journalist
      And as regards the evidence against Dilbar
        | secret evidence | yes |
      And a charge was brought against Dilbar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Dilbar: evidence kept from the defence
      And with HRC General Comment No. 32, paragraphs 33, 13 and 39
      And because of the evidence and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Evidence kept from the defence, where secret evidence is <secret evidence>
      Given Dilbar is a journalist
      And as regards the evidence against Dilbar
        | secret evidence | <secret evidence> |
      And a charge was brought against Dilbar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: evidence kept from the defence

      Examples:
        | secret evidence | outcome                |
        | yes             | is potentially engaged |
        | no              | is not engaged         |
        | unknown         | is undetermined        |

    Scenario: Evidence kept from the defence; as regards someone else
      Given Dilbar is a person in the case
      And Galina is a journalist
      And as regards the evidence against Galina
        | secret evidence | yes |
      And a charge was brought against Dilbar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: evidence kept from the defence

    Scenario: Evidence kept from the defence; with lawsuit
      Given Dilbar is a journalist
      And Dilbar was sued
      And as regards the evidence against Dilbar
        | secret evidence | yes         |
        | charge          | the lawsuit |
      And a charge was brought against Dilbar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: evidence kept from the defence

    Scenario: A few days with the file, or no copies of it
      Given Rustam is an organisation
      And as regards the access of Rustam to the case file
        | days to study | 60 |
        | copies        | no |
      And a charge was brought against Rustam
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Rustam: a few days with the file, or no copies of it
      And with HRC General Comment No. 32, paragraphs 32 and 33
      And with Basic Principles on the Role of Lawyers, paragraph 21
      And because of the case file access and the charge
      And it is supporting
      And no limit is shown

    Scenario: A few days with the file, or no copies of it; days to study not told, copies were allowed
      Given Rustam is an organisation
      And as regards the access of Rustam to the case file
        | copies | yes |
      And a charge was brought against Rustam
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is undetermined: a few days with the file, or no copies of it

    Scenario: Access to counsel restricted
      Given Feruza is with a disability
      And as regards legal counsel for Feruza
        | access | in part |
      And a charge was brought against Feruza
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Feruza: access to counsel restricted
      And with HRC General Comment No. 32, paragraphs 32 and 34
      And because of the counsel and the charge
      And the law presumes "in criminal proceedings", by HRC General Comment No. 32, paragraph 15
      And it is supporting
      And the limit "an exceptional and lawful suspension of visits of counsel for security and good order" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Access to counsel restricted, where stage is <stage>, access is <access>
      Given Feruza is with a disability
      And as regards legal counsel for Feruza
        | access | <access> |
        | stage  | <stage>  |
      And a charge was brought against Feruza
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: access to counsel restricted

      Examples:
        | stage                     | access  | outcome                |
        | unknown                   | in part | is potentially engaged |
        | the time after conviction | in part | is not engaged         |
        | unknown                   | yes     | is not engaged         |
        | unknown                   | unknown | is undetermined        |

    Scenario: Access to counsel restricted; as regards someone else
      Given Feruza is a person in the case
      And Jamila is with a disability
      And as regards legal counsel for Jamila
        | access | in part |
      And a charge was brought against Feruza
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: access to counsel restricted

    Scenario: Accused bound to secrecy about the case
      Given Nurlan is a group of people
      And a measure was taken against what Nurlan says or publishes, called the measure
        | form | an obligation not to disclose information |
      And a charge was brought against Nurlan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Nurlan: accused bound to secrecy about the case
      And with HRC General Comment No. 32, paragraphs 32 and 33
      And because of the measure and the charge
      And it is supporting
      And the limit "secrecy that an inquiry required for a time" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accused bound to secrecy about the case, where form is <form>
      Given Nurlan is a group of people
      And a measure was taken against what Nurlan says or publishes, called the measure
        | form | <form> |
      And a charge was brought against Nurlan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: accused bound to secrecy about the case

      Examples:
        | form                                      | outcome                |
        | an obligation not to disclose information | is potentially engaged |
        | censorship                                | is not engaged         |
        | unknown                                   | is undetermined        |

    Scenario: Accused bound to secrecy about the case; as regards someone else
      Given Nurlan is a person in the case
      And Rustam is a group of people
      And a measure was taken against what Rustam says or publishes, called the measure
        | form | an obligation not to disclose information |
      And a charge was brought against Nurlan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: accused bound to secrecy about the case

    Scenario: Accused bound to secrecy about the case; the State may argue: secrecy that an inquiry required for a time
      Given Nurlan is a group of people
      And a measure was taken against what Nurlan says or publishes, called the measure
        | form | an obligation not to disclose information |
      And a charge was brought against Nurlan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Nurlan: accused bound to secrecy about the case
      And the limit "secrecy that an inquiry required for a time" is shown as not invoked
      And the test of "secrecy that an inquiry required for a time" has these limbs
        | defence | it left counsel free to advise and represent, and the defence all that it needed |
      Given the authorities explained what was done to Nurlan
        | with | the secrecy of the inquiry required it |
      When the facts are assessed again
      Then ICCPR article 14(3)(b) is potentially engaged for Nurlan: accused bound to secrecy about the case
      And the limit "secrecy that an inquiry required for a time" is shown as invoked by the justification

    Scenario: Case file opened late
      Given Cholpon is a lawyer
      And as regards the access of Cholpon to the case file
        | access | yes         |
        | delay  | after weeks |
      And a charge was brought against Cholpon
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Cholpon: case file opened late
      And with HRC General Comment No. 32, paragraphs 32 and 33
      And because of the case file access and the charge
      And it is supporting
      And the limit "file open to counsel, or opened when the investigation had ended" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Case file opened late, where delay is <delay>
      Given Cholpon is a lawyer
      And as regards the access of Cholpon to the case file
        | access | yes     |
        | delay  | <delay> |
      And a charge was brought against Cholpon
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: case file opened late

      Examples:
        | delay       | outcome                |
        | after weeks | is potentially engaged |
        | after days  | is not engaged         |
        | unknown     | is undetermined        |

    Scenario: Case file opened late; as regards someone else
      Given Cholpon is a person in the case
      And Farid is a lawyer
      And as regards the access of Farid to the case file
        | access | yes         |
        | delay  | after weeks |
      And a charge was brought against Cholpon
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: case file opened late

    Scenario: Counsel bound to secrecy about the case
      Given Leyla is a woman
      And as regards legal counsel for Leyla
        | bound to secrecy | yes |
      And a charge was brought against Leyla
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Leyla: counsel bound to secrecy about the case
      And with HRC General Comment No. 32, paragraph 34
      And with Basic Principles on the Role of Lawyers, paragraph 16(a)
      And because of the counsel and the charge
      And it is supporting
      And the limit "secrecy that an inquiry required for a time" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Counsel bound to secrecy about the case, where bound to secrecy is <bound to secrecy>, procedure is <procedure>
      Given Leyla is a woman
      And as regards legal counsel for Leyla
        | bound to secrecy | <bound to secrecy> |
      And a charge was brought against Leyla
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: counsel bound to secrecy about the case

      Examples:
        | bound to secrecy | procedure            | outcome                |
        | yes              | criminal proceedings | is potentially engaged |
        | no               | criminal proceedings | is not engaged         |
        | unknown          | criminal proceedings | is not engaged         |
        | yes              | unknown              | is undetermined        |

    Scenario: Counsel bound to secrecy about the case; as regards someone else
      Given Leyla is a person in the case
      And Oleg is a woman
      And as regards legal counsel for Oleg
        | bound to secrecy | yes |
      And a charge was brought against Leyla
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: counsel bound to secrecy about the case

    Scenario: Evidence of the charge not made known
      Given Lola is a man
      And a charge was brought against Lola
        | procedure           | criminal proceedings |
        | evidence made known | no                   |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Lola: evidence of the charge not made known
      And with HRC General Comment No. 32, paragraph 33
      And it is supporting
      And no limit is shown

    Scenario Outline: Evidence of the charge not made known, where evidence made known is <evidence made known>
      Given Lola is a man
      And a charge was brought against Lola
        | procedure           | criminal proceedings  |
        | evidence made known | <evidence made known> |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: evidence of the charge not made known

      Examples:
        | evidence made known | outcome                |
        | no                  | is potentially engaged |
        | unknown             | is undetermined        |

    Scenario: Evidence of the charge not made known; with charge (in criminal proceedings, the evidence was made known), in disciplinary proceedings, of a breach o
      Given Lola is a man
      And a charge was brought against Lola, called the first charge
        | procedure           | disciplinary proceedings              |
        | offence             | a breach of border or migration rules |
        | evidence made known | no                                    |
      And a charge was brought against Lola, called the second charge
        | procedure           | criminal proceedings |
        | evidence made known | yes                  |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: evidence of the charge not made known

    Scenario: No communication with counsel of choice
      Given Vera is a teacher
      And as regards legal counsel for Vera
        | own choice | no |
      And a charge was brought against Vera
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Vera: no communication with counsel of choice
      And with HRC General Comment No. 32, paragraph 32
      And because of the counsel and the charge
      And it is supporting
      And the limit "counsel provided without payment, whom the accused does not choose" is shown as not invoked
      And the limit "counsel assigned against the wish of an accused who wants to defend in person" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No communication with counsel of choice, where own choice is <own choice>
      Given Vera is a teacher
      And as regards legal counsel for Vera
        | own choice | <own choice> |
      And a charge was brought against Vera
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: no communication with counsel of choice

      Examples:
        | own choice | outcome                |
        | no         | is potentially engaged |
        | yes        | is not engaged         |
        | unknown    | is undetermined        |

    Scenario: No communication with counsel of choice; as regards someone else
      Given Vera is a person in the case
      And Aigul is a teacher
      And as regards legal counsel for Aigul
        | own choice | no |
      And a charge was brought against Vera
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: no communication with counsel of choice

    Scenario: Request for documents or recordings refused
      Given Asel is a group of people
      And the defence of Asel made a request
        | of      | a document or recording |
        | granted | no                      |
      And a charge was brought against Asel
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Asel: request for documents or recordings refused
      And with HRC General Comment No. 32, paragraph 33
      And because of the defence request and the charge
      And the law presumes "in criminal proceedings", by HRC General Comment No. 32, paragraph 15
      And it is supporting
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Request for documents or recordings refused, where granted is <granted>, of is <of>
      Given Asel is a group of people
      And the defence of Asel made a request
        | of      | <of>      |
        | granted | <granted> |
      And a charge was brought against Asel
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: request for documents or recordings refused

      Examples:
        | granted | of                      | outcome                |
        | no      | a document or recording | is potentially engaged |
        | yes     | a document or recording | is not engaged         |
        | unknown | a document or recording | is undetermined        |
        | no      | copies                  | is not engaged         |
        | no      | unknown                 | is undetermined        |

    Scenario: Request for documents or recordings refused; as regards someone else
      Given Asel is a person in the case
      And Emil is a group of people
      And the defence of Emil made a request
        | of      | a document or recording |
        | granted | no                      |
      And a charge was brought against Asel
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: request for documents or recordings refused

    Scenario: Request of the defence for time refused
      Given Jamila is a teacher
      And the defence of Jamila made a request
        | of      | more time |
        | granted | no        |
      And a charge was brought against Jamila
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Jamila: request of the defence for time refused
      And with HRC General Comment No. 32, paragraph 32
      And because of the defence request and the charge
      And the law presumes "in criminal proceedings", by HRC General Comment No. 32, paragraph 15
      And it is supporting
      And the limit "request for time that was not reasonable" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Request of the defence for time refused, where granted is <granted>, of is <of>
      Given Jamila is a teacher
      And the defence of Jamila made a request
        | of      | <of>      |
        | granted | <granted> |
      And a charge was brought against Jamila
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: request of the defence for time refused

      Examples:
        | granted | of        | outcome                |
        | no      | more time | is potentially engaged |
        | yes     | more time | is not engaged         |
        | unknown | more time | is undetermined        |
        | no      | copies    | is not engaged         |
        | no      | unknown   | is undetermined        |

    Scenario: Request of the defence for time refused; as regards someone else
      Given Jamila is a person in the case
      And Madina is a teacher
      And the defence of Madina made a request
        | of      | more time |
        | granted | no        |
      And a charge was brought against Jamila
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: request of the defence for time refused

    Scenario: Request of the defence for time refused; the State may argue: request for time that was not reasonable
      Given Jamila is a teacher
      And the defence of Jamila made a request
        | of      | more time |
        | granted | no        |
      And a charge was brought against Jamila
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Jamila: request of the defence for time refused
      And the limit "request for time that was not reasonable" is shown as not invoked
      And the test of "request for time that was not reasonable" has these limbs
        | need | more time was not needed for the defence, in view of the gravity of the charge and the time given |
      Given the authorities explained what was done to Jamila
        | with | the time asked for was not needed or asked for in order to delay |
      When the facts are assessed again
      Then ICCPR article 14(3)(b) is potentially engaged for Jamila: request of the defence for time refused
      And the limit "request for time that was not reasonable" is shown as invoked by the justification

    Scenario: Statement made without counsel
      Given Aigul is a woman
      And Aigul was made to confess or sign a statement
        | by              | police officers |
        | counsel present | no              |
      And a charge was brought against Aigul
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Aigul: statement made without counsel
      And with HRC General Comment No. 32, paragraph 34
      And with HRC General Comment No. 35, paragraph 35
      And because of the confession and the charge
      And it is supporting
      And no limit is shown

    Scenario Outline: Statement made without counsel, where by is <by>, counsel present is <counsel present>
      Given Aigul is a woman
      And Aigul was made to confess or sign a statement
        | by              | <by>              |
        | counsel present | <counsel present> |
      And a charge was brought against Aigul
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: statement made without counsel

      Examples:
        | by                         | counsel present | outcome                |
        | police officers            | no              | is potentially engaged |
        | a known private individual | no              | is not engaged         |
        | unknown                    | no              | is undetermined        |
        | police officers            | yes             | is not engaged         |
        | police officers            | unknown         | is undetermined        |

    Scenario: Statement made without counsel; as regards someone else
      Given Aigul is a person in the case
      And Daniyar is a woman
      And Daniyar was made to confess or sign a statement
        | by              | police officers |
        | counsel present | no              |
      And a charge was brought against Aigul
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: statement made without counsel

    Scenario: Suspect questioned without counsel
      Given Rano is with a disability
      And Rano was questioned by the authorities
        | by              | police officers |
        | counsel present | no              |
        | capacity        | a suspect       |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Rano: suspect questioned without counsel
      And with HRC General Comment No. 35, paragraph 35
      And with Basic Principles on the Role of Lawyers, paragraph 1
      And with HRC General Comment No. 32, paragraph 34
      And it is supporting
      And no limit is shown

    Scenario Outline: Suspect questioned without counsel, where by is <by>, capacity is <capacity>, counsel present is <counsel present>
      Given Rano is with a disability
      And Rano was questioned by the authorities
        | by              | <by>              |
        | counsel present | <counsel present> |
        | capacity        | <capacity>        |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: suspect questioned without counsel

      Examples:
        | by                 | capacity                | counsel present | outcome                |
        | police officers    | a suspect               | no              | is potentially engaged |
        | a private employer | a suspect               | no              | is not engaged         |
        | unknown            | a suspect               | no              | is undetermined        |
        | police officers    | a victim or complainant | no              | is not engaged         |
        | police officers    | an accused person       | no              | is potentially engaged |
        | police officers    | unknown                 | no              | is undetermined        |
        | police officers    | a suspect               | yes             | is not engaged         |
        | police officers    | a suspect               | unknown         | is undetermined        |

    Scenario: Time to prepare the defence refused
      Given Hamid is a woman
      And as regards the access of Hamid to the case file
        | time refused | yes |
      And a charge was brought against Hamid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Hamid: time to prepare the defence refused
      And with HRC General Comment No. 32, paragraph 32
      And because of the case file access and the charge
      And it is supporting
      And the limit "request for time that was not reasonable" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Time to prepare the defence refused, where time refused is <time refused>
      Given Hamid is a woman
      And as regards the access of Hamid to the case file
        | time refused | <time refused> |
      And a charge was brought against Hamid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: time to prepare the defence refused

      Examples:
        | time refused | outcome                |
        | yes          | is potentially engaged |
        | no           | is not engaged         |
        | unknown      | is undetermined        |

    Scenario: Time to prepare the defence refused; as regards someone else
      Given Hamid is a person in the case
      And Kamila is a woman
      And as regards the access of Kamila to the case file
        | time refused | yes |
      And a charge was brought against Hamid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: time to prepare the defence refused

    Scenario: Tried within a day of the arrest
      Given Oleg is a journalist
      And as regards the course of the case of Oleg, called the conduct-of-the-case
        | next day | yes |
      And a charge was brought against Oleg
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Oleg: tried within a day of the arrest
      And with HRC General Comment No. 32, paragraph 32
      And because of the conduct-of-the-case and the charge
      And the law presumes "in criminal proceedings", by HRC General Comment No. 32, paragraph 15
      And it is supporting
      And the limit "request for time that was not reasonable" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Tried within a day of the arrest, where next day is <next day>, by is <by>
      Given Oleg is a journalist
      And as regards the course of the case of Oleg, called the conduct-of-the-case
        | next day | <next day> |
      And a charge was brought against Oleg
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: tried within a day of the arrest

      Examples:
        | next day | by              | outcome                |
        | yes      | police officers | is potentially engaged |
        | no       | police officers | is not engaged         |
        | unknown  | police officers | is not engaged         |
        | yes      | unknown         | is undetermined        |

    Scenario: Tried within a day of the arrest; as regards someone else
      Given Oleg is a person in the case
      And Saida is a journalist
      And as regards the course of the case of Saida, called the conduct-of-the-case
        | next day | yes |
      And a charge was brought against Oleg
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: tried within a day of the arrest
