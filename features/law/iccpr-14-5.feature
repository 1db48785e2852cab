@law @iccpr @article-14
Feature: Review by a higher tribunal, ICCPR article 14(5)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(5): Every convicted person may have conviction and sentence reviewed by a higher tribunal as law provides

    Scenario: Appeal without the reasoned written judgment
      Given Tahir is under eighteen years old
      And a court gave judgment in the case of Tahir
        | copy given | no           |
        | outcome    | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Tahir: appeal without the reasoned written judgment
      And with HRC General Comment No. 32, paragraph 49
      And it is primary
      And no limit is shown

    Scenario Outline: Appeal without the reasoned written judgment, where copy given is <copy given>
      Given Tahir is under eighteen years old
      And a court gave judgment in the case of Tahir
        | copy given | <copy given> |
        | outcome    | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: appeal without the reasoned written judgment

      Examples:
        | copy given | outcome                |
        | no         | is potentially engaged |
        | yes        | is undetermined        |
        | unknown    | is undetermined        |

    Scenario: Appeal without the reasoned written judgment: not when with appeal (the defence had the judgment when appealing), with written reasons
      Given Tahir is under eighteen years old
      And a court gave judgment in the case of Tahir
        | copy given | yes          |
        | reasoned   | yes          |
        | outcome    | a conviction |
      And as regards an appeal by Tahir
        | judgment copy before | yes |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: appeal without the reasoned written judgment

    Scenario: Appeal without the reasoned written judgment: not when ending in an acquittal, without written reasons
      Given Tahir is under eighteen years old
      And a court gave judgment in the case of Tahir
        | copy given | no           |
        | reasoned   | no           |
        | outcome    | an acquittal |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: appeal without the reasoned written judgment

    Scenario: Conviction without appeal
      Given Lola is a man
      And a court gave judgment in the case of Lola
        | only instance | yes          |
        | outcome       | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Lola: conviction without appeal
      And with HRC General Comment No. 32, paragraphs 45, 46 and 47
      And it is primary
      And no limit is shown

    Scenario Outline: Conviction without appeal, where decision is <decision>
      Given Lola is a man
      And a court gave judgment in the case of Lola
        | only instance | yes        |
        | outcome       | <decision> |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: conviction without appeal

      Examples:
        | decision     | outcome                |
        | a conviction | is potentially engaged |
        | unknown      | is undetermined        |

    Scenario: Conviction without appeal: not when the law allowed an appeal
      Given Lola is a man
      And a court gave judgment in the case of Lola
        | only instance | no           |
        | outcome       | a conviction |
      And as regards an appeal by Lola
        | available | yes |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: conviction without appeal

    Scenario: Conviction without appeal: not when as regards someone else
      Given Lola is a person in the case
      And Olim is a man
      And as regards an appeal by Olim
        | available | no |
      And a court gave judgment in the case of Lola
        | only instance | no           |
        | outcome       | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: conviction without appeal

    Scenario: No counsel on appeal against a death sentence
      Given Timur is a woman
      And Timur was sentenced
        | type | death |
      And as regards an appeal by Timur
        | counsel met before | no |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Timur: no counsel on appeal against a death sentence
      And with HRC General Comment No. 32, paragraph 51
      And with HRC General Comment No. 36, paragraph 41
      And because of the sentence and the appeal
      And it is primary
      And no limit is shown

    Scenario Outline: No counsel on appeal against a death sentence, where access is <access>, stage is <stage>
      Given Timur is a woman
      And Timur was sentenced
        | type | death |
      And as regards legal counsel for Timur
        | access | <access> |
        | stage  | <stage>  |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: no counsel on appeal against a death sentence

      Examples:
        | access  | stage                  | outcome                |
        | no      | the appeal             | is potentially engaged |
        | yes     | the appeal             | is undetermined        |
        | unknown | the appeal             | is undetermined        |
        | no      | the stage before trial | is not engaged         |
        | no      | unknown                | is not engaged         |

    Scenario: No counsel on appeal against a death sentence: not when as regards someone else
      Given Timur is a person in the case
      And Yusuf is a woman
      And Yusuf was sentenced
        | type | death |
      And as regards legal counsel for Timur
        | free of charge | no         |
        | stage          | the appeal |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: no counsel on appeal against a death sentence

    Scenario: No counsel on appeal against a death sentence: also when access not told, counsel without payment was refused
      Given Timur is a woman
      And Timur was sentenced
        | type | death |
      And as regards legal counsel for Timur
        | free of charge | no         |
        | stage          | the appeal |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Timur: no counsel on appeal against a death sentence
      And because of the sentence and the counsel

    Scenario: Record of the trial not kept or not handed over
      Given Cholpon is a lawyer
      And as regards the course of the case of Cholpon, called the conduct-of-the-case
        | record given | no |
      And a court gave judgment in the case of Cholpon
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Cholpon: record of the trial not kept or not handed over
      And with HRC General Comment No. 32, paragraph 49
      And because of the conduct-of-the-case and the judgment
      And it is primary
      And no limit is shown

    Scenario Outline: Record of the trial not kept or not handed over, where decision is <decision>
      Given Cholpon is a lawyer
      And as regards the course of the case of Cholpon, called the conduct-of-the-case
        | record given | no |
      And a court gave judgment in the case of Cholpon
        | outcome | <decision> |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: record of the trial not kept or not handed over

      Examples:
        | decision     | outcome                |
        | a conviction | is potentially engaged |
        | unknown      | is undetermined        |

    Scenario: Record of the trial not kept or not handed over: not when the record was handed over, a record of the hearings was kept
      Given Cholpon is a lawyer
      And as regards the course of the case of Cholpon, called the conduct-of-the-case
        | record given | yes |
        | record kept  | yes |
      And a court gave judgment in the case of Cholpon
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: record of the trial not kept or not handed over

    Scenario: Record of the trial not kept or not handed over: not when as regards someone else
      Given Cholpon is a person in the case
      And Farid is a lawyer
      And as regards the course of the case of Farid, called the conduct-of-the-case
        | record given | no |
      And a court gave judgment in the case of Cholpon
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: record of the trial not kept or not handed over

    Scenario: Review of form only
      Given Jamshid is with a disability
      And as regards an appeal by Jamshid
        | full review | no |
      And a court gave judgment in the case of Jamshid
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Jamshid: review of form only
      And with HRC General Comment No. 32, paragraphs 48, 45 and 46
      And because of the appeal and the judgment
      And it is primary
      And the limit "another instance reviewed facts and law in full" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Review of form only, where full review is <full review>
      Given Jamshid is with a disability
      And as regards an appeal by Jamshid
        | full review | <full review> |
      And a court gave judgment in the case of Jamshid
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: review of form only

      Examples:
        | full review | outcome                |
        | no          | is potentially engaged |
        | unknown     | is undetermined        |

    Scenario: Review of form only: not when facts and law were reviewed, to a court of appeal
      Given Jamshid is with a disability
      And as regards an appeal by Jamshid, called the first appeal
        | full review | yes               |
        | court       | a court of appeal |
      And as regards an appeal by Jamshid, called the second appeal
        | full review | no                |
        | court       | the supreme court |
      And a court gave judgment in the case of Jamshid
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: review of form only

    Scenario: Review of form only: not when as regards someone else
      Given Jamshid is a person in the case
      And Murat is with a disability
      And as regards an appeal by Murat
        | full review | no |
      And a court gave judgment in the case of Jamshid
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: review of form only

    Scenario: Review of form only: the State may argue another instance reviewed facts and law in full
      Given Jamshid is with a disability
      And as regards an appeal by Jamshid
        | full review | no |
      And a court gave judgment in the case of Jamshid
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Jamshid: review of form only
      And the limit "another instance reviewed facts and law in full" is shown as not invoked
      And the test of "another instance reviewed facts and law in full" has these limbs
        | review | a higher court reviewed conviction and sentence in substance, on the evidence and the law; no more instances are required |

    Scenario: Supervisory review in place of an appeal
      Given Asel is a group of people
      And as regards an appeal by Asel
        | only supervisory | yes |
      And a court gave judgment in the case of Asel
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Asel: supervisory review in place of an appeal
      And with HRC General Comment No. 32, paragraphs 50 and 45
      And because of the appeal and the judgment
      And it is primary
      And the limit "another instance reviewed facts and law in full" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Supervisory review in place of an appeal, where only supervisory is <only supervisory>, decision is <decision>
      Given Asel is a group of people
      And as regards an appeal by Asel
        | only supervisory | <only supervisory> |
      And a court gave judgment in the case of Asel
        | outcome | <decision> |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: supervisory review in place of an appeal

      Examples:
        | only supervisory | decision     | outcome                |
        | yes              | a conviction | is potentially engaged |
        | no               | a conviction | is not engaged         |
        | unknown          | a conviction | is not engaged         |
        | yes              | unknown      | is undetermined        |

    Scenario: Supervisory review in place of an appeal: not when as regards someone else
      Given Asel is a person in the case
      And Emil is a group of people
      And as regards an appeal by Emil
        | only supervisory | yes |
      And a court gave judgment in the case of Asel
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: supervisory review in place of an appeal

    Scenario: Supervisory review in place of an appeal: not when with lawsuit, with charge
      Given Asel is a group of people
      And Asel was sued
      And as regards an appeal by Asel
        | only supervisory | yes         |
        | charge           | the lawsuit |
      And a charge was brought against Asel
      And a court gave judgment in the case of Asel
        | outcome | a conviction |
        | charge  | the charge   |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: supervisory review in place of an appeal
