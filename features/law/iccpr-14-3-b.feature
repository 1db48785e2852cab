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
      And with Basic Principles on the Role of Lawyers, principle 21
      And with UDHR article 11(1)
      And because of the case file access and the charge
      And it is primary
      And the limit "file open to counsel, or opened when the investigation had ended" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Access to the case file refused or partial turns on whether the whole file, how long it took and whether the file could be seen
      Given Dana is a person in the case
      And as regards the access of Dana to the case file
        | complete | <complete> |
        | delay    | <delay>    |
        | access   | <access>   |
      And a charge was brought against Dana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: access to the case file refused or partial

      Examples:
        | complete | delay      | access  | outcome                |
        | yes      | never      | unknown | is potentially engaged |
        | unknown  | after days | yes     | is undetermined        |
        | yes      | unknown    | yes     | is undetermined        |

    Scenario: Access to the case file refused or partial: what happened to somebody else is not enough
      Given Dana is a person in the case
      And Shura is a person in the case
      And as regards the access of Shura to the case file
        | access | no |
      And a charge was brought against Dana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: access to the case file refused or partial

    Scenario: Access to the case file refused or partial: not where it belongs to a lawsuit
      Given Dana is a person in the case
      And Dana was sued, called the lawsuit
      And as regards the access of Dana to the case file
        | access | no          |
        | charge | the lawsuit |
      And a charge was brought against Dana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: access to the case file refused or partial

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
      Given Viktor is a person with a disability
      And as regards legal counsel for Viktor
        | access | no |
      And a charge was brought against Viktor
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Viktor: accused without access to counsel
      And with HRC General Comment No. 32, paragraphs 32, 34 and 38
      And with Basic Principles on the Role of Lawyers, principles 1 and 8
      And with UDHR article 11(1)
      And because of the counsel and the charge
      And it is primary
      And the limit "an exceptional and lawful suspension of visits of counsel for security and good order" is shown as not invoked
      And no other limit is shown

    Scenario: Accused without access to counsel: what happened to somebody else is not enough
      Given Sasha is a person in the case
      And Dana is a person in the case
      And as regards legal counsel for Dana
        | access | no |
      And a charge was brought against Sasha
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: accused without access to counsel

    Scenario: Accused without access to counsel: not where it belongs to a lawsuit
      Given Sasha is a person in the case
      And Sasha was sued, called the lawsuit
      And as regards legal counsel for Sasha
        | access | no          |
        | charge | the lawsuit |
      And a charge was brought against Sasha
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: accused without access to counsel

    Scenario: Accused without access to counsel: the State may argue an exceptional and lawful suspension of visits of counsel for security and good order
      Given Viktor is a person with a disability
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

    Scenario: Communication with counsel intercepted
      Given Elena is a journalist
      And communications of Elena were intercepted
        | of | communication with counsel       |
        | by | officers of the security service |
      And a charge was brought against Elena
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Elena: communication with counsel intercepted
      And with HRC General Comment No. 32, paragraph 34
      And with Basic Principles on the Role of Lawyers, principle 22
      And because of the interception and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Communication with counsel intercepted turns on what was concerned and who acted
      Given Sitora is a person in the case
      And communications of Sitora were intercepted
        | of | <of> |
        | by | <by> |
      And a charge was brought against Sitora
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: communication with counsel intercepted

      Examples:
        | of                         | by                               | outcome                |
        | communication with counsel | officers of the security service | is potentially engaged |
        | communication with counsel | a company                        | is not engaged         |
        | letters                    | officers of the security service | is not engaged         |

    Scenario: Communication with counsel intercepted: what happened to somebody else is not enough
      Given Sitora is a person in the case
      And Rano is a person in the case
      And communications of Rano were intercepted
        | of | communication with counsel       |
        | by | officers of the security service |
      And a charge was brought against Sitora
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: communication with counsel intercepted

    Scenario: Consultations with counsel not confidential
      Given Jamshid is a person with a disability
      And as regards legal counsel for Jamshid
        | confidential | no |
      And a charge was brought against Jamshid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Jamshid: consultations with counsel not confidential
      And with HRC General Comment No. 32, paragraph 34
      And with Basic Principles on the Role of Lawyers, principles 8 and 22
      And because of the counsel and the charge
      And it is primary
      And the limit "meetings with counsel watched but not overheard" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Consultations with counsel not confidential turns on whether consultations were confidential
      Given Jamila is a person in the case
      And as regards legal counsel for Jamila
        | confidential | <confidential> |
      And a charge was brought against Jamila
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: consultations with counsel not confidential

      Examples:
        | confidential | outcome                |
        | in part      | is potentially engaged |
        | yes          | is not engaged         |

    Scenario: Consultations with counsel not confidential: what happened to somebody else is not enough
      Given Jamila is a person in the case
      And Vera is a person in the case
      And as regards legal counsel for Vera
        | confidential | no |
      And a charge was brought against Jamila
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: consultations with counsel not confidential

    Scenario: Consultations with counsel not confidential: not where it belongs to a lawsuit
      Given Jamila is a person in the case
      And Jamila was sued, called the lawsuit
      And as regards legal counsel for Jamila
        | confidential | no          |
        | charge       | the lawsuit |
      And a charge was brought against Jamila
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: consultations with counsel not confidential

    Scenario: Consultations with counsel not confidential: the State may argue meetings with counsel watched but not overheard
      Given Jamshid is a person with a disability
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
      Given Tamara is a woman
      And as regards legal counsel for Tamara
        | pressured | yes |
      And a charge was brought against Tamara
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Tamara: counsel of the accused under pressure
      And with HRC General Comment No. 32, paragraph 34
      And with Basic Principles on the Role of Lawyers, principles 16(a) and 16(c)
      And because of the counsel and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Counsel of the accused under pressure turns on whether counsel was put under pressure
      Given Emil is a person in the case
      And as regards legal counsel for Emil
        | pressured | <pressured> |
      And a charge was brought against Emil
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: counsel of the accused under pressure

      Examples:
        | pressured | outcome                |
        | yes       | is potentially engaged |
        | no        | is not engaged         |

    Scenario: Counsel of the accused under pressure: what happened to somebody else is not enough
      Given Emil is a person in the case
      And Oleg is a person in the case
      And as regards legal counsel for Oleg
        | pressured | yes |
      And a charge was brought against Emil
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: counsel of the accused under pressure

    Scenario: Counsel of the accused under pressure: not where it belongs to a lawsuit
      Given Emil is a person in the case
      And Emil was sued, called the lawsuit
      And as regards legal counsel for Emil
        | pressured | yes         |
        | charge    | the lawsuit |
      And a charge was brought against Emil
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

    Scenario Outline: Evidence kept from the defence turns on whether evidence was kept from the defence, the kind of proceedings and the offence
      Given Zarina is a person in the case
      And as regards the evidence against Zarina
        | secret evidence | <secret evidence> |
      And a charge was brought against Zarina
        | procedure | <procedure> |
        | offence   | <offence>   |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: evidence kept from the defence

      Examples:
        | secret evidence | procedure                | offence                               | outcome                |
        | yes             | criminal proceedings     | unknown                               | is potentially engaged |
        | no              | criminal proceedings     | unknown                               | is not engaged         |
        | yes             | disciplinary proceedings | a breach of border or migration rules | is not engaged         |

    Scenario: Evidence kept from the defence: what happened to somebody else is not enough
      Given Zarina is a person in the case
      And Dilbar is a person in the case
      And as regards the evidence against Dilbar
        | secret evidence | yes |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: evidence kept from the defence

    Scenario: Evidence kept from the defence: not where it belongs to a lawsuit
      Given Zarina is a person in the case
      And Zarina was sued, called the lawsuit
      And as regards the evidence against Zarina
        | secret evidence | yes         |
        | charge          | the lawsuit |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: evidence kept from the defence

    Scenario: Accused bound to secrecy about the case
      Given Nurlan is a journalist
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

    Scenario Outline: Accused bound to secrecy about the case turns on the form it took, the kind of proceedings and the offence
      Given Tahir is a person in the case
      And a measure was taken against what Tahir says or publishes
        | form | <form> |
      And a charge was brought against Tahir
        | procedure | <procedure> |
        | offence   | <offence>   |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: accused bound to secrecy about the case

      Examples:
        | form                                      | procedure                | offence                               | outcome                |
        | an obligation not to disclose information | criminal proceedings     | unknown                               | is potentially engaged |
        | censorship                                | criminal proceedings     | unknown                               | is not engaged         |
        | an obligation not to disclose information | disciplinary proceedings | a breach of border or migration rules | is not engaged         |

    Scenario: Accused bound to secrecy about the case: what happened to somebody else is not enough
      Given Tahir is a person in the case
      And Yusuf is a person in the case
      And a measure was taken against what Yusuf says or publishes
        | form | an obligation not to disclose information |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: accused bound to secrecy about the case

    Scenario: Accused bound to secrecy about the case: not where it belongs to a lawsuit
      Given Tahir is a person in the case
      And Tahir was sued, called the lawsuit
      And a measure was taken against what Tahir says or publishes
        | form   | an obligation not to disclose information |
        | charge | the lawsuit                               |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: accused bound to secrecy about the case

    Scenario: Accused bound to secrecy about the case: the State may argue secrecy that an inquiry required for a time
      Given Nurlan is a journalist
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

    Scenario: Request of the defence for time refused: what happened to somebody else is not enough
      Given Zafar is a person in the case
      And Boris is a person in the case
      And the defence of Boris made a request
        | of      | more time |
        | granted | no        |
      And a charge was brought against Zafar
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: request of the defence for time refused

    Scenario: Request of the defence for time refused: not where it belongs to a lawsuit
      Given Zafar is a person in the case
      And Zafar was sued, called the lawsuit
      And the defence of Zafar made a request
        | of      | more time   |
        | granted | no          |
        | charge  | the lawsuit |
      And a charge was brought against Zafar
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is not engaged: request of the defence for time refused

    Scenario Outline: Request of the defence for time refused turns on what was concerned and whether it was granted
      Given Zafar is a person in the case
      And the defence of Zafar made a request
        | of      | <of>      |
        | granted | <granted> |
      And a charge was brought against Zafar
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: request of the defence for time refused

      Examples:
        | of        | granted | outcome                |
        | more time | no      | is potentially engaged |
        | more time | unknown | is undetermined        |
        | unknown   | no      | is undetermined        |

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

    Scenario: Evidence in favour of the defence withheld
      Given Timur is a person in the case
      And as regards the evidence against Timur
        | favourable withheld | yes |
      And a charge was brought against Timur
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Timur: evidence in favour of the defence withheld
      And with HRC General Comment No. 32, paragraphs 13 and 33
      And it is primary
      And no limit is shown

    Scenario Outline: Evidence in favour of the defence withheld turns on whether evidence in favour was withheld and the kind of proceedings
      Given Timur is a person in the case
      And as regards the evidence against Timur
        | favourable withheld | <favourable withheld> |
      And a charge was brought against Timur
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(3)(b) <outcome>: evidence in favour of the defence withheld

      Examples:
        | favourable withheld | procedure            | outcome                |
        | yes                 | criminal proceedings | is potentially engaged |
        | no                  | criminal proceedings | is not engaged         |
        | unknown             | criminal proceedings | is not engaged         |
        | yes                 | unknown              | is undetermined        |
