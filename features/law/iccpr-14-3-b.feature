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

    Scenario: Access to the case file refused or partial: not when as regards someone else
      Given Tahir is a person in the case
      And Yana is under eighteen years old
      And as regards the access of Yana to the case file
        | access | no |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: access to the case file refused or partial

    Scenario: Access to the case file refused or partial: open when the file could be seen, opened after days
      Given Tahir is under eighteen years old
      And as regards the access of Tahir to the case file
        | access | yes        |
        | delay  | after days |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is undetermined: access to the case file refused or partial

    Scenario: Access to the case file refused or partial: the State may argue file open to counsel, or opened when the investigation had ended
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

    Scenario: Accused without access to counsel: not when as regards someone else
      Given Viktor is a person in the case
      And Asel is with a disability
      And as regards legal counsel for Asel
        | access | no |
      And a charge was brought against Viktor
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: accused without access to counsel

    Scenario: Accused without access to counsel: not when with lawsuit
      Given Viktor is with a disability
      And Viktor was sued
      And as regards legal counsel for Viktor
        | access | no          |
        | charge | the lawsuit |
      And a charge was brought against Viktor
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: accused without access to counsel

    Scenario: Accused without access to counsel: the State may argue an exceptional and lawful suspension of visits of counsel for security and good order
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

    Scenario: Communication of an accused with counsel intercepted: not when as regards someone else
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

    Scenario: Communication with counsel intercepted: not when as regards someone else
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

    Scenario: Consultations with counsel not confidential: not when as regards someone else
      Given Jamshid is a person in the case
      And Murat is with a disability
      And as regards legal counsel for Murat
        | confidential | no |
      And a charge was brought against Jamshid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: consultations with counsel not confidential

    Scenario: Consultations with counsel not confidential: not when with lawsuit
      Given Jamshid is with a disability
      And Jamshid was sued
      And as regards legal counsel for Jamshid
        | confidential | no          |
        | charge       | the lawsuit |
      And a charge was brought against Jamshid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: consultations with counsel not confidential

    Scenario: Consultations with counsel not confidential: the State may argue meetings with counsel watched but not overheard
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

    Scenario: Counsel of the accused under pressure: not when as regards someone else
      Given Timur is a person in the case
      And Yusuf is a woman
      And as regards legal counsel for Yusuf
        | pressured | yes |
      And a charge was brought against Timur
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: counsel of the accused under pressure

    Scenario: Counsel of the accused under pressure: not when with lawsuit
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

    Scenario: Evidence kept from the defence: not when as regards someone else
      Given Dilbar is a person in the case
      And Galina is a journalist
      And as regards the evidence against Galina
        | secret evidence | yes |
      And a charge was brought against Dilbar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: evidence kept from the defence

    Scenario: Evidence kept from the defence: not when with lawsuit
      Given Dilbar is a journalist
      And Dilbar was sued
      And as regards the evidence against Dilbar
        | secret evidence | yes         |
        | charge          | the lawsuit |
      And a charge was brought against Dilbar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: evidence kept from the defence

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

    Scenario: Accused bound to secrecy about the case: the State may argue secrecy that an inquiry required for a time
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

    Scenario: Request of the defence for time refused: the State may argue request for time that was not reasonable
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
