@law @optional-protocols
Feature: Committees that were hindered or not answered, articles of the optional protocols
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: CRC-OPIC, Article 6: The Committee may ask in exceptional circumstances for measures against irreparable harm to the victim

    Scenario: Interim measures of the Committee on the Rights of the Child not followed
      Given Emil is a person in the case
      And an international body asked for interim measures for Emil
        | body     | the Committee on the Rights of the Child |
        | complied | no                                       |
      When the facts are assessed
      Then CRC-OPIC article 6 is potentially engaged for Emil: interim measures of the Committee on the Rights of the Child not followed
      And with HRC General Comment No. 33, paragraph 19
      And it is supporting
      And no limit is shown

    Scenario Outline: Interim measures of the Committee on the Rights of the Child not followed turns on the body that asked, whether they were followed and whether they were lifted
      Given Emil is a person in the case
      And an international body asked for interim measures for Emil
        | body     | <body>     |
        | complied | <complied> |
        | lifted   | <lifted>   |
      When the facts are assessed
      Then CRC-OPIC article 6 <outcome>: interim measures of the Committee on the Rights of the Child not followed

      Examples:
        | body                                     | complied | lifted  | outcome                |
        | the Committee on the Rights of the Child | no       | unknown | is potentially engaged |
        | the Committee on the Rights of the Child | in part  | unknown | is potentially engaged |
        | the Human Rights Committee               | no       | unknown | is not engaged         |
        | the Committee on the Rights of the Child | yes      | unknown | is not engaged         |
        | the Committee on the Rights of the Child | no       | yes     | is not engaged         |
        | unknown                                  | no       | unknown | is undetermined        |
        | the Committee on the Rights of the Child | unknown  | unknown | is undetermined        |

  Rule: CEDAW-OP, Article 5(1): The Committee may ask the State at any time before its decision for measures against irreparable harm to the victim

    Scenario: Interim measures of the Committee on the Elimination of Discrimination against Women not followed
      Given Oleg is a person in the case
      And an international body asked for interim measures for Oleg
        | body     | the Committee on the Elimination of Discrimination against Women |
        | complied | no                                                               |
      When the facts are assessed
      Then CEDAW-OP article 5(1) is potentially engaged for Oleg: interim measures of the Committee on the Elimination of Discrimination against Women not followed
      And with HRC General Comment No. 33, paragraph 19
      And it is supporting
      And no limit is shown

    Scenario Outline: Interim measures of the Committee on the Elimination of Discrimination against Women not followed turns on the body that asked, whether they were followed and whether they were lifted
      Given Oleg is a person in the case
      And an international body asked for interim measures for Oleg
        | body     | <body>     |
        | complied | <complied> |
        | lifted   | <lifted>   |
      When the facts are assessed
      Then CEDAW-OP article 5(1) <outcome>: interim measures of the Committee on the Elimination of Discrimination against Women not followed

      Examples:
        | body                                                             | complied | lifted  | outcome                |
        | the Committee on the Elimination of Discrimination against Women | no       | unknown | is potentially engaged |
        | the Committee on the Elimination of Discrimination against Women | in part  | unknown | is potentially engaged |
        | the Human Rights Committee                                       | no       | unknown | is not engaged         |
        | the Committee on the Elimination of Discrimination against Women | yes      | unknown | is not engaged         |
        | the Committee on the Elimination of Discrimination against Women | no       | yes     | is not engaged         |
        | unknown                                                          | no       | unknown | is undetermined        |
        | the Committee on the Elimination of Discrimination against Women | unknown  | unknown | is undetermined        |

  Rule: CRPD-OP, Article 4(1): The Committee may ask the State at any time before its decision for measures against irreparable harm to the victim

    Scenario: Interim measures of the Committee on the Rights of Persons with Disabilities not followed
      Given Leyla is a person in the case
      And an international body asked for interim measures for Leyla
        | body     | the Committee on the Rights of Persons with Disabilities |
        | complied | no                                                       |
      When the facts are assessed
      Then CRPD-OP article 4(1) is potentially engaged for Leyla: interim measures of the Committee on the Rights of Persons with Disabilities not followed
      And it is supporting
      And no limit is shown

    Scenario Outline: Interim measures of the Committee on the Rights of Persons with Disabilities not followed: what decides it
      Given Leyla is a person in the case
      And an international body asked for interim measures for Leyla
        | body     | <body>     |
        | complied | <complied> |
        | lifted   | <lifted>   |
      When the facts are assessed
      Then CRPD-OP article 4(1) <outcome>: interim measures of the Committee on the Rights of Persons with Disabilities not followed

      Examples:
        | body                                                     | complied | lifted  | outcome                |
        | the Committee on the Rights of Persons with Disabilities | no       | unknown | is potentially engaged |
        | the Human Rights Committee                               | no       | unknown | is not engaged         |
        | the Committee on the Rights of Persons with Disabilities | yes      | unknown | is not engaged         |
        | the Committee on the Rights of Persons with Disabilities | no       | yes     | is not engaged         |

  Rule: ICCPR-OP1, Article 1: The Committee may take complaints of individuals under the jurisdiction of a State party to both Covenant and Protocol who say they are victims of its breach

    Scenario: Access to the Human Rights Committee hindered
      Given Bakyt is a person in the case
      And as regards the cooperation of the State with an international body in the case of Bakyt
        | body             | the Human Rights Committee |
        | contact hindered | yes                        |
      When the facts are assessed
      Then ICCPR-OP1 article 1 is potentially engaged for Bakyt: access to the Human Rights Committee hindered
      And with HRC General Comment No. 33, paragraph 4
      And it is primary
      And no limit is shown

    Scenario Outline: Access to the Human Rights Committee hindered turns on which body asked and whether contact with the body was hindered
      Given Bakyt is a person in the case
      And as regards the cooperation of the State with an international body in the case of Bakyt
        | body             | <body>             |
        | contact hindered | <contact hindered> |
      When the facts are assessed
      Then ICCPR-OP1 article 1 <outcome>: access to the Human Rights Committee hindered

      Examples:
        | body                                  | contact hindered | outcome                |
        | the Human Rights Committee            | yes              | is potentially engaged |
        | the Human Rights Committee            | no               | is not engaged         |
        | a special rapporteur or working group | yes              | is not engaged         |

    Scenario: Interim measures of the Human Rights Committee not followed
      Given Jamila is a person in the case
      And an international body asked for interim measures for Jamila
        | body     | the Human Rights Committee |
        | complied | no                         |
      When the facts are assessed
      Then ICCPR-OP1 article 1 is potentially engaged for Jamila: interim measures of the Human Rights Committee not followed
      And with HRC General Comment No. 33, paragraph 19
      And it is primary
      And no limit is shown

    Scenario Outline: Interim measures of the Human Rights Committee not followed turns on which body asked, whether the State did what was asked and whether the body withdrew the request
      Given Jamila is a person in the case
      And an international body asked for interim measures for Jamila
        | body     | <body>     |
        | complied | <complied> |
        | lifted   | <lifted>   |
      When the facts are assessed
      Then ICCPR-OP1 article 1 <outcome>: interim measures of the Human Rights Committee not followed

      Examples:
        | body                          | complied | lifted  | outcome                |
        | the Human Rights Committee    | no       | unknown | is potentially engaged |
        | the Human Rights Committee    | yes      | unknown | is not engaged         |
        | the Committee against Torture | no       | unknown | is not engaged         |
        | the Human Rights Committee    | no       | yes     | is not engaged         |

    Scenario: Retaliation against a person who complained to the Human Rights Committee
      Given Nurlan is a person in the case
      And a complaint on what happened to Nurlan was brought to an international body
        | body | the Human Rights Committee |
      And threats or insults were directed at Nurlan
        | linked to | cooperation with an international body |
      When the facts are assessed
      Then ICCPR-OP1 article 1 is potentially engaged for Nurlan: retaliation against a person who complained to the Human Rights Committee
      And with HRC General Comment No. 33, paragraph 4
      And it is supporting
      And no limit is shown

    Scenario Outline: Retaliation against a person who complained to the Human Rights Committee turns on which body asked and the reason behind it
      Given Nurlan is a person in the case
      And a complaint on what happened to Nurlan was brought to an international body
        | body | <body> |
      And threats or insults were directed at Nurlan
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR-OP1 article 1 <outcome>: retaliation against a person who complained to the Human Rights Committee

      Examples:
        | body                           | linked to                              | outcome                |
        | the Human Rights Committee     | cooperation with an international body | is potentially engaged |
        | a regional court or commission | cooperation with an international body | is not engaged         |
        | the Human Rights Committee     | a private matter                       | is not engaged         |

    Scenario: Retaliation against a person who complained to the Human Rights Committee: what happened to somebody else is not enough
      Given Nurlan is a person in the case
      And Hamid is a person in the case
      And a complaint on what happened to Nurlan was brought to an international body
        | body | the Human Rights Committee |
      And threats or insults were directed at Hamid
        | linked to | cooperation with an international body |
      When the facts are assessed
      Then ICCPR-OP1 article 1 is not engaged: retaliation against a person who complained to the Human Rights Committee

    Scenario: Views of the Human Rights Committee not followed
      Given Leyla is a person in the case
      And a complaint on what happened to Leyla was brought to an international body
        | body  | the Human Rights Committee |
        | state | decided on the merits      |
      And as regards the cooperation of the State with an international body in the case of Leyla
        | body              | the Human Rights Committee |
        | decision followed | no                         |
      When the facts are assessed
      Then ICCPR-OP1 article 1 is potentially engaged for Leyla: views of the Human Rights Committee not followed
      And with HRC General Comment No. 33, paragraphs 14 and 20
      And with ICCPR article 2(3)(a)
      And it is supporting
      And no limit is shown

    Scenario Outline: Views of the Human Rights Committee not followed turns on which body asked, where it stands and whether a decision or recommendation was followed
      Given Leyla is a person in the case
      And a complaint on what happened to Leyla was brought to an international body
        | body  | <body>  |
        | state | <state> |
      And as regards the cooperation of the State with an international body in the case of Leyla
        | body              | <body of the international cooperation> |
        | decision followed | <decision followed>                     |
      When the facts are assessed
      Then ICCPR-OP1 article 1 <outcome>: views of the Human Rights Committee not followed

      Examples:
        | body                           | state                 | body of the international cooperation | decision followed | outcome                |
        | the Human Rights Committee     | decided on the merits | the Human Rights Committee            | no                | is potentially engaged |
        | the Human Rights Committee     | decided on the merits | the Human Rights Committee            | yes               | is not engaged         |
        | the Human Rights Committee     | pending               | the Human Rights Committee            | no                | is not engaged         |
        | a regional court or commission | decided on the merits | the Human Rights Committee            | no                | is not engaged         |
        | the Human Rights Committee     | decided on the merits | a special rapporteur or working group | no                | is not engaged         |

    Scenario: Views of the Human Rights Committee not followed: what happened to somebody else is not enough
      Given Leyla is a person in the case
      And Elena is a person in the case
      And a complaint on what happened to Leyla was brought to an international body
        | body  | the Human Rights Committee |
        | state | decided on the merits      |
      And as regards the cooperation of the State with an international body in the case of Elena
        | body              | the Human Rights Committee |
        | decision followed | no                         |
      When the facts are assessed
      Then ICCPR-OP1 article 1 is not engaged: views of the Human Rights Committee not followed

  Rule: ICCPR-OP1, Article 4(2): The State explains the matter and any remedy taken, in writing, within six months

    Scenario: No explanations on the complaint
      Given Viktor is a person in the case
      And a complaint on what happened to Viktor was brought to an international body
        | body | the Human Rights Committee |
      And as regards the cooperation of the State with an international body in the case of Viktor
        | body              | the Human Rights Committee |
        | information given | no                         |
      When the facts are assessed
      Then ICCPR-OP1 article 4(2) is potentially engaged for Viktor: no explanations on the complaint
      And with HRC General Comment No. 33, paragraphs 8, 10 and 15
      And it is supporting
      And no limit is shown

    Scenario Outline: No explanations on the complaint turns on which body asked and whether the State gave the information asked for
      Given Viktor is a person in the case
      And a complaint on what happened to Viktor was brought to an international body
        | body | <body> |
      And as regards the cooperation of the State with an international body in the case of Viktor
        | body              | <body of the international cooperation> |
        | information given | <information given>                     |
      When the facts are assessed
      Then ICCPR-OP1 article 4(2) <outcome>: no explanations on the complaint

      Examples:
        | body                           | body of the international cooperation | information given | outcome                |
        | the Human Rights Committee     | the Human Rights Committee            | no                | is potentially engaged |
        | the Human Rights Committee     | the Human Rights Committee            | yes               | is not engaged         |
        | the Human Rights Committee     | a special rapporteur or working group | no                | is not engaged         |
        | a regional court or commission | the Human Rights Committee            | no                | is not engaged         |

    Scenario: No explanations on the complaint: what happened to somebody else is not enough
      Given Viktor is a person in the case
      And Farid is a person in the case
      And a complaint on what happened to Viktor was brought to an international body
        | body | the Human Rights Committee |
      And as regards the cooperation of the State with an international body in the case of Farid
        | body              | the Human Rights Committee |
        | information given | no                         |
      When the facts are assessed
      Then ICCPR-OP1 article 4(2) is not engaged: no explanations on the complaint

  Rule: ICESCR-OP, Article 5: The Committee may ask in exceptional circumstances for measures against irreparable harm to the victim

    Scenario: Interim measures of the Committee on Economic, Social and Cultural Rights not followed
      Given Olim is a person in the case
      And an international body asked for interim measures for Olim
        | body     | the Committee on Economic, Social and Cultural Rights |
        | complied | no                                                    |
      When the facts are assessed
      Then ICESCR-OP article 5 is potentially engaged for Olim: interim measures of the Committee on Economic, Social and Cultural Rights not followed
      And it is supporting
      And no limit is shown

    Scenario Outline: Interim measures of the Committee on Economic, Social and Cultural Rights not followed: what decides it
      Given Olim is a person in the case
      And an international body asked for interim measures for Olim
        | body     | <body>     |
        | complied | <complied> |
        | lifted   | <lifted>   |
      When the facts are assessed
      Then ICESCR-OP article 5 <outcome>: interim measures of the Committee on Economic, Social and Cultural Rights not followed

      Examples:
        | body                                                  | complied | lifted  | outcome                |
        | the Committee on Economic, Social and Cultural Rights | no       | unknown | is potentially engaged |
        | the Human Rights Committee                            | no       | unknown | is not engaged         |
        | the Committee on Economic, Social and Cultural Rights | yes      | unknown | is not engaged         |
        | the Committee on Economic, Social and Cultural Rights | no       | yes     | is not engaged         |
