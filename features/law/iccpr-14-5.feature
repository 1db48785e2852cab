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

    Scenario: Appeal without the reasoned written judgment: so too where the copy has no written reasons
      Given Umut is a person in the case
      And a court gave judgment in the case of Umut
        | copy given | yes          |
        | reasoned   | no           |
        | outcome    | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged: appeal without the reasoned written judgment

    Scenario: Appeal without the reasoned written judgment: not after an acquittal
      Given Umut is a person in the case
      And a court gave judgment in the case of Umut
        | copy given | no           |
        | reasoned   | no           |
        | outcome    | an acquittal |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: appeal without the reasoned written judgment

    Scenario: Appeal without the reasoned written judgment: left open where nothing says whether the copy has written reasons
      Given Umut is a person in the case
      And a court gave judgment in the case of Umut
        | copy given | yes          |
        | outcome    | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is undetermined: appeal without the reasoned written judgment

    Scenario Outline: Appeal without the reasoned written judgment, with an appeal and a sentence, turns on whether the defence had the judgment when appealing
      Given Umut is a person in the case
      And as regards an appeal by Umut
        | judgment copy before | <judgment copy before> |
      And Umut was sentenced
        | type | imprisonment |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: appeal without the reasoned written judgment

      Examples:
        | judgment copy before | outcome                |
        | no                   | is potentially engaged |
        | unknown              | is undetermined        |

    Scenario: Appeal without the reasoned written judgment: where the appeal concerns somebody else
      Given Umut is a person in the case
      And Sasha is a person in the case
      And as regards an appeal by Sasha
        | judgment copy before | no |
      And Umut was sentenced
        | type | imprisonment |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: appeal without the reasoned written judgment

    Scenario: Appeal without the reasoned written judgment: not from an appeal alone
      Given Umut is a person in the case
      And as regards an appeal by Umut
        | judgment copy before | no |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: appeal without the reasoned written judgment

    Scenario: Appeal without the reasoned written judgment: where the sentence belongs to a charge
      Given Umut is a person in the case
      And Umut was sued, called the lawsuit
      And as regards an appeal by Umut
        | judgment copy before | no          |
        | charge               | the lawsuit |
      And a charge was brought against Umut, called the charge
      And Umut was sentenced
        | charge | the charge   |
        | type   | imprisonment |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: appeal without the reasoned written judgment

    Scenario: Conviction without appeal
      Given Lev is a man
      And a court gave judgment in the case of Lev
        | only instance | yes          |
        | outcome       | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Lev: conviction without appeal
      And with HRC General Comment No. 32, paragraphs 45, 46 and 47
      And it is primary
      And no limit is shown

    Scenario: Conviction without appeal: left open where nothing says whether there was a higher court
      Given Sasha is a person in the case
      And a court gave judgment in the case of Sasha
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is undetermined: conviction without appeal

    Scenario: Conviction without appeal: left open where nothing says how the case ended
      Given Sasha is a person in the case
      And a court gave judgment in the case of Sasha
        | only instance | yes |
      When the facts are assessed
      Then ICCPR article 14(5) is undetermined: conviction without appeal

    Scenario Outline: Conviction without appeal, with an appeal and a judgment, turns on whether the law allowed an appeal
      Given Sasha is a person in the case
      And as regards an appeal by Sasha
        | available | <available> |
      And a court gave judgment in the case of Sasha
        | only instance | no           |
        | outcome       | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: conviction without appeal

      Examples:
        | available | outcome                |
        | no        | is potentially engaged |
        | unknown   | is undetermined        |

    Scenario: Conviction without appeal: where the appeal concerns somebody else
      Given Sasha is a person in the case
      And Dana is a person in the case
      And as regards an appeal by Dana
        | available | no |
      And a court gave judgment in the case of Sasha
        | only instance | no           |
        | outcome       | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: conviction without appeal

    Scenario: Conviction without appeal: where the judgment belongs to a charge
      Given Sasha is a person in the case
      And Sasha was sued, called the lawsuit
      And as regards an appeal by Sasha
        | available | no          |
        | charge    | the lawsuit |
      And a charge was brought against Sasha, called the charge
      And a court gave judgment in the case of Sasha
        | charge        | the charge   |
        | only instance | no           |
        | outcome       | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: conviction without appeal

    Scenario: No counsel on appeal against a death sentence
      Given Tamara is a woman
      And Tamara was sentenced
        | type | death |
      And as regards an appeal by Tamara
        | counsel met before | no |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Tamara: no counsel on appeal against a death sentence
      And with HRC General Comment No. 32, paragraph 51
      And with HRC General Comment No. 36, paragraph 41
      And because of the sentence and the appeal
      And it is primary
      And no limit is shown

    Scenario Outline: No counsel on appeal against a death sentence: what decides it
      Given Parviz is a person in the case
      And Parviz was sentenced
        | type | <type> |
        | by   | <by>   |
      And as regards an appeal by Parviz
        | counsel met before | <counsel met before> |
        | grounds dropped    | <grounds dropped>    |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: no counsel on appeal against a death sentence

      Examples:
        | type         | by                      | counsel met before | grounds dropped | outcome                |
        | death        | unknown                 | yes                | yes             | is potentially engaged |
        | imprisonment | unknown                 | no                 | unknown         | is not engaged         |
        | death        | unknown                 | yes                | no              | is not engaged         |
        | death        | an armed group          | no                 | unknown         | is not engaged         |
        | death        | agents of another State | no                 | unknown         | is not engaged         |

    Scenario Outline: No counsel on appeal against a death sentence, with a sentence and legal counsel: what decides it
      Given Parviz is a person in the case
      And Parviz was sentenced
        | type | death |
      And as regards legal counsel for Parviz
        | free of charge | <free of charge> |
        | stage          | <stage>          |
        | access         | <access>         |
        | active         | <active>         |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: no counsel on appeal against a death sentence

      Examples:
        | free of charge | stage                  | access  | active  | outcome                |
        | no             | the appeal             | unknown | unknown | is potentially engaged |
        | unknown        | the appeal             | yes     | unknown | is undetermined        |
        | unknown        | the stage before trial | no      | unknown | is not engaged         |
        | unknown        | the appeal             | unknown | yes     | is undetermined        |
        | no             | the stage before trial | yes     | yes     | is not engaged         |

    Scenario: No counsel on appeal against a death sentence: where the sentence concerns somebody else
      Given Parviz is a person in the case
      And Daniyar is a person in the case
      And Daniyar was sentenced
        | type | death |
      And as regards legal counsel for Parviz
        | free of charge | no         |
        | stage          | the appeal |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: no counsel on appeal against a death sentence

    Scenario: No counsel on appeal against a death sentence: what happened to somebody else is not enough
      Given Parviz is a person in the case
      And Daniyar is a person in the case
      And Daniyar was sentenced
        | type | death |
      And as regards an appeal by Parviz
        | grounds dropped | yes |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: no counsel on appeal against a death sentence

    Scenario Outline: No counsel on appeal against a death sentence, with a charge, a sentence, a lawsuit and an appeal: what decides it
      Given Parviz is a person in the case
      And a charge was brought against Parviz, called the charge
      And Parviz was sentenced
        | type   | death      |
        | charge | the charge |
      And Parviz was sued, called the lawsuit
      And as regards an appeal by Parviz
        | counsel met before | <counsel met before> |
        | charge             | the lawsuit          |
        | grounds dropped    | <grounds dropped>    |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: no counsel on appeal against a death sentence

      Examples:
        | counsel met before | grounds dropped | outcome        |
        | no                 | unknown         | is not engaged |
        | yes                | yes             | is not engaged |

    Scenario Outline: No counsel on appeal against a death sentence, with a charge, a sentence, a lawsuit and legal counsel: what decides it
      Given Parviz is a person in the case
      And a charge was brought against Parviz, called the charge
      And Parviz was sentenced
        | type   | death      |
        | charge | the charge |
      And Parviz was sued, called the lawsuit
      And as regards legal counsel for Parviz
        | access         | <access>         |
        | stage          | the appeal       |
        | charge         | the lawsuit      |
        | active         | <active>         |
        | free of charge | <free of charge> |
      When the facts are assessed
      Then ICCPR article 14(5) <outcome>: no counsel on appeal against a death sentence

      Examples:
        | access | active  | free of charge | outcome        |
        | no     | unknown | unknown        | is not engaged |
        | yes    | yes     | no             | is not engaged |

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

    Scenario: Record of the trial not kept or not handed over: so too where no true record of the hearings was kept
      Given Rano is a person in the case
      And as regards the course of the case of Rano
        | record kept | no |
      And a court gave judgment in the case of Rano
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged: record of the trial not kept or not handed over

    Scenario: Record of the trial not kept or not handed over: not where a record was kept and handed over
      Given Rano is a person in the case
      And as regards the course of the case of Rano
        | record given | yes |
        | record kept  | yes |
      And a court gave judgment in the case of Rano
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: record of the trial not kept or not handed over

    Scenario: Record of the trial not kept or not handed over: not after an acquittal
      Given Rano is a person in the case
      And as regards the course of the case of Rano
        | record given | no |
        | record kept  | no |
      And a court gave judgment in the case of Rano
        | outcome | an acquittal |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: record of the trial not kept or not handed over

    Scenario: Record of the trial not kept or not handed over: what happened to somebody else is not enough
      Given Rano is a person in the case
      And Cholpon is a person in the case
      And as regards the course of the case of Cholpon
        | record given | no |
      And a court gave judgment in the case of Rano
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: record of the trial not kept or not handed over

    Scenario: Record of the trial not kept or not handed over: not where it belongs to a lawsuit and another charge
      Given Rano is a person in the case
      And Rano was sued, called the lawsuit
      And as regards the course of the case of Rano
        | record given | no          |
        | charge       | the lawsuit |
      And a charge was brought against Rano, called the charge
      And a court gave judgment in the case of Rano
        | charge  | the charge   |
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: record of the trial not kept or not handed over

    Scenario: Review of form only
      Given Jamshid is a person with a disability
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

    Scenario: Review of form only: the State may argue another instance reviewed facts and law in full
      Given Jamshid is a person with a disability
      And as regards an appeal by Jamshid
        | full review | no |
      And a court gave judgment in the case of Jamshid
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Jamshid: review of form only
      And the limit "another instance reviewed facts and law in full" is shown as not invoked
      And the test of "another instance reviewed facts and law in full" has these limbs
        | review | a higher court reviewed conviction and sentence in substance, on the evidence and the law; no more instances are required |
      Given as regards an appeal by Jamshid, called the second appeal
        | full review | yes |
      When the facts are assessed again
      Then ICCPR article 14(5) is potentially engaged for Jamshid: review of form only
      And the limit "another instance reviewed facts and law in full" is shown as invoked by the second appeal

    Scenario: Review of form only: so too where the court of appeal itself reviews the form only
      Given Zhenya is a person in the case
      And as regards an appeal by Zhenya
        | full review | no                |
        | court       | a court of appeal |
      And a court gave judgment in the case of Zhenya
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged: review of form only

    Scenario: Review of form only: not where facts and law were reviewed
      Given Zhenya is a person in the case
      And as regards an appeal by Zhenya
        | full review | yes |
      And a court gave judgment in the case of Zhenya
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: review of form only

    Scenario: Review of form only: not after an acquittal
      Given Zhenya is a person in the case
      And as regards an appeal by Zhenya
        | full review | no |
      And a court gave judgment in the case of Zhenya
        | outcome | an acquittal |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: review of form only

    Scenario: Review of form only: what happened to somebody else is not enough
      Given Zhenya is a person in the case
      And Iman is a person in the case
      And as regards an appeal by Iman
        | full review | no |
      And a court gave judgment in the case of Zhenya
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: review of form only

    Scenario: Review of form only: not where it belongs to a lawsuit and another charge
      Given Zhenya is a person in the case
      And Zhenya was sued, called the lawsuit
      And as regards an appeal by Zhenya
        | full review | no          |
        | charge      | the lawsuit |
      And a charge was brought against Zhenya, called the charge
      And a court gave judgment in the case of Zhenya
        | outcome | a conviction |
        | charge  | the charge   |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: review of form only

    Scenario: Supervisory review in place of an appeal
      Given Asel is a journalist
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

    Scenario: Supervisory review in place of an appeal: left open where nothing says how the case ended
      Given Valya is a person in the case
      And as regards an appeal by Valya
        | only supervisory | yes |
      And a court gave judgment in the case of Valya
      When the facts are assessed
      Then ICCPR article 14(5) is undetermined: supervisory review in place of an appeal

    Scenario: Supervisory review in place of an appeal: not where an appeal of right was open
      Given Valya is a person in the case
      And as regards an appeal by Valya
        | only supervisory | no |
      And a court gave judgment in the case of Valya
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: supervisory review in place of an appeal

    Scenario: Supervisory review in place of an appeal: what happened to somebody else is not enough
      Given Valya is a person in the case
      And Zhenya is a person in the case
      And as regards an appeal by Zhenya
        | only supervisory | yes |
      And a court gave judgment in the case of Valya
        | outcome | a conviction |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: supervisory review in place of an appeal

    Scenario: Supervisory review in place of an appeal: not where it belongs to a lawsuit and another charge
      Given Valya is a person in the case
      And Valya was sued, called the lawsuit
      And as regards an appeal by Valya
        | only supervisory | yes         |
        | charge           | the lawsuit |
      And a charge was brought against Valya, called the charge
      And a court gave judgment in the case of Valya
        | outcome | a conviction |
        | charge  | the charge   |
      When the facts are assessed
      Then ICCPR article 14(5) is not engaged: supervisory review in place of an appeal
