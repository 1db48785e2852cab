@law @iccpr @article-14
Feature: Presence, defence and legal aid, ICCPR article 14(3)(d)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(3)(d): Presence at trial, self-defence or chosen lawyer, notice of that right, and free counsel where justice requires

    Scenario: Accused not allowed to defend in person
      Given Ulan is a woman
      And as regards legal counsel for Ulan
        | self defence refused | yes |
      And a charge was brought against Ulan
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Ulan: accused not allowed to defend in person
      And with HRC General Comment No. 32, paragraph 37
      And because of the counsel and the charge
      And it is primary
      And the limit "counsel assigned against the wish of an accused who wants to defend in person" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accused not allowed to defend in person, where self defence refused is <self defence refused>, offence is <offence>
      Given Ulan is a woman
      And as regards legal counsel for Ulan
        | self defence refused | <self defence refused> |
      And a charge was brought against Ulan
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: accused not allowed to defend in person

      Examples:
        | self defence refused | offence | outcome                |
        | yes                  | treason | is potentially engaged |
        | no                   | treason | is not engaged         |
        | unknown              | treason | is not engaged         |
        | yes                  | unknown | is undetermined        |

    Scenario: Accused not allowed to defend in person: not when as regards someone else
      Given Ulan is a person in the case
      And Zafar is a woman
      And as regards legal counsel for Zafar
        | self defence refused | yes |
      And a charge was brought against Ulan
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: accused not allowed to defend in person

    Scenario: Accused not allowed to defend in person: not when with lawsuit
      Given Ulan is a woman
      And Ulan was sued
      And as regards legal counsel for Ulan
        | self defence refused | yes         |
        | charge               | the lawsuit |
      And a charge was brought against Ulan
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: accused not allowed to defend in person

    Scenario: Accused not told of the right to counsel
      Given Madina is a woman
      And as regards legal counsel for Madina
        | right told | no |
      And a charge was brought against Madina
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Madina: accused not told of the right to counsel
      And with HRC General Comment No. 32, paragraph 37
      And with Basic Principles on the Role of Lawyers, paragraph 5
      And because of the counsel and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Accused not told of the right to counsel, where right told is <right told>, offence is <offence>
      Given Madina is a woman
      And as regards legal counsel for Madina
        | right told | <right told> |
      And a charge was brought against Madina
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: accused not told of the right to counsel

      Examples:
        | right told | offence | outcome                |
        | no         | treason | is potentially engaged |
        | yes        | treason | is not engaged         |
        | unknown    | treason | is not engaged         |
        | no         | unknown | is undetermined        |

    Scenario: Accused not told of the right to counsel: not when as regards someone else
      Given Madina is a person in the case
      And Polina is a woman
      And as regards legal counsel for Polina
        | right told | no |
      And a charge was brought against Madina
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: accused not told of the right to counsel

    Scenario: Accused not told of the right to counsel: not when with lawsuit
      Given Madina is a woman
      And Madina was sued
      And as regards legal counsel for Madina
        | right told | no          |
        | charge     | the lawsuit |
      And a charge was brought against Madina
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: accused not told of the right to counsel

    Scenario: Counsel free of charge refused
      Given Umida is a teacher
      And as regards legal counsel for Umida
        | free of charge | no |
        | could pay      | no |
      And a charge was brought against Umida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Umida: counsel free of charge refused
      And with HRC General Comment No. 32, paragraph 38
      And with Basic Principles on the Role of Lawyers, paragraphs 6, 2 and 3
      And with Body of Principles (detention), paragraph 17(2)
      And with Mandela Rules, paragraph 119(2)
      And because of the counsel and the charge
      And it is primary
      And the limit "a case in which justice does not require counsel" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Counsel free of charge refused, where free of charge is <free of charge>, procedure is <procedure>
      Given Umida is a teacher
      And as regards legal counsel for Umida
        | free of charge | <free of charge> |
        | could pay      | no               |
      And a charge was brought against Umida
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: counsel free of charge refused

      Examples:
        | free of charge | procedure            | outcome                |
        | no             | criminal proceedings | is potentially engaged |
        | yes            | criminal proceedings | is not engaged         |
        | unknown        | criminal proceedings | is not engaged         |
        | no             | unknown              | is undetermined        |

    Scenario: Counsel free of charge refused: not when as regards someone else
      Given Umida is a person in the case
      And Zarina is a teacher
      And as regards legal counsel for Zarina
        | free of charge | no |
        | could pay      | no |
      And a charge was brought against Umida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: counsel free of charge refused

    Scenario: Counsel free of charge refused: not when with lawsuit
      Given Umida is a teacher
      And Umida was sued
      And as regards legal counsel for Umida
        | free of charge | no          |
        | could pay      | no          |
        | charge         | the lawsuit |
      And a charge was brought against Umida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: counsel free of charge refused

    Scenario: Counsel free of charge refused: the State may argue a case in which justice does not require counsel
      Given Umida is a teacher
      And as regards legal counsel for Umida
        | free of charge | no |
        | could pay      | no |
      And a charge was brought against Umida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Umida: counsel free of charge refused
      And the limit "a case in which justice does not require counsel" is shown as not invoked
      And the test of "a case in which justice does not require counsel" has these limbs
        | interests | the interests of justice did not require counsel, in view of the gravity of the offence and the prospects of the case |

    Scenario: Counsel of choice refused or replaced
      Given Farid is with a disability
      And as regards legal counsel for Farid
        | own choice | no |
      And a charge was brought against Farid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Farid: counsel of choice refused or replaced
      And with HRC General Comment No. 32, paragraph 37
      And with Basic Principles on the Role of Lawyers, paragraph 1
      And because of the counsel and the charge
      And it is primary
      And the limit "counsel provided without payment, whom the accused does not choose" is shown as not invoked
      And the limit "counsel assigned against the wish of an accused who wants to defend in person" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Counsel of choice refused or replaced, where own choice is <own choice>
      Given Farid is with a disability
      And as regards legal counsel for Farid
        | own choice | <own choice> |
      And a charge was brought against Farid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: counsel of choice refused or replaced

      Examples:
        | own choice | outcome                |
        | no         | is potentially engaged |
        | yes        | is not engaged         |
        | unknown    | is undetermined        |

    Scenario: Counsel of choice refused or replaced: not when as regards someone else
      Given Farid is a person in the case
      And Irina is with a disability
      And as regards legal counsel for Irina
        | own choice | no |
      And a charge was brought against Farid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: counsel of choice refused or replaced

    Scenario: Counsel of choice refused or replaced: not when with lawsuit
      Given Farid is with a disability
      And Farid was sued
      And as regards legal counsel for Farid
        | own choice | no          |
        | charge     | the lawsuit |
      And a charge was brought against Farid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: counsel of choice refused or replaced

    Scenario: Counsel of choice refused or replaced: the State may argue counsel provided without payment, whom the accused does not choose
      Given Farid is with a disability
      And as regards legal counsel for Farid
        | own choice | no |
      And a charge was brought against Farid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Farid: counsel of choice refused or replaced
      And the limit "counsel provided without payment, whom the accused does not choose" is shown as not invoked
      And the test of "counsel provided without payment, whom the accused does not choose" has these limbs
        | assigned  | counsel was assigned without payment: the choice is for those who retain counsel themselves |
        | effective | counsel so assigned represents the accused effectively                                      |
      Given the counsel is told otherwise
        | free of charge | yes |
      When the facts are assessed again
      Then ICCPR article 14(3)(d) is potentially engaged for Farid: counsel of choice refused or replaced
      And the limit "counsel provided without payment, whom the accused does not choose" is shown as invoked by the counsel
      And on "assigned" the facts say of the counsel, free of charge: counsel was provided without payment

    Scenario: Counsel of choice refused or replaced: the State may argue counsel assigned against the wish of an accused who wants to defend in person
      Given Farid is with a disability
      And as regards legal counsel for Farid
        | own choice | no |
      And a charge was brought against Farid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Farid: counsel of choice refused or replaced
      And the limit "counsel assigned against the wish of an accused who wants to defend in person" is shown as not invoked
      And the test of "counsel assigned against the wish of an accused who wants to defend in person" has these limbs
        | reason          | an objective and sufficiently serious purpose, such as persistent obstruction of the trial, a grave charge with inability to act, or the protection of vulnerable witnesses |
        | proportionality | going no further than is necessary to uphold the interests of justice                                                                                                       |
      Given the authorities explained what was done to Farid
        | with | the counsel chosen could not act without harm to justice |
      When the facts are assessed again
      Then ICCPR article 14(3)(d) is potentially engaged for Farid: counsel of choice refused or replaced
      And the limit "counsel assigned against the wish of an accused who wants to defend in person" is shown as invoked by the justification

    Scenario: Hearing without counsel
      Given Murat is a group of people
      And a court heard the case of Murat
        | stage           | the trial |
        | counsel present | no        |
      And a charge was brought against Murat
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Murat: hearing without counsel
      And with HRC General Comment No. 32, paragraphs 37 and 38
      And because of the hearing and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Hearing without counsel, where counsel present is <counsel present>, stage is <stage>
      Given Murat is a group of people
      And a court heard the case of Murat
        | stage           | <stage>           |
        | counsel present | <counsel present> |
      And a charge was brought against Murat
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: hearing without counsel

      Examples:
        | counsel present | stage      | outcome                |
        | no              | the trial  | is potentially engaged |
        | yes             | the trial  | is undetermined        |
        | unknown         | the trial  | is undetermined        |
        | no              | the appeal | is potentially engaged |
        | no              | unknown    | is undetermined        |

    Scenario: Hearing without counsel: not when the person chose to act without counsel, without access for the press
      Given Murat is a group of people
      And a court heard the case of Murat
        | stage              | the trial |
        | counsel present    | no        |
        | chose to act alone | yes       |
        | excluded           | the press |
      And a charge was brought against Murat
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: hearing without counsel

    Scenario: Hearing without counsel: not when at the stage before trial, without access for counsel
      Given Murat is a group of people
      And a court heard the case of Murat
        | stage           | the stage before trial |
        | counsel present | no                     |
        | excluded        | counsel                |
      And a charge was brought against Murat
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: hearing without counsel

    Scenario: Trial in the absence of the accused
      Given Daniyar is a journalist
      And a court heard the case of Daniyar
        | stage           | the trial |
        | accused present | no        |
      And a charge was brought against Daniyar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Daniyar: trial in the absence of the accused
      And with HRC General Comment No. 32, paragraph 36
      And because of the hearing and the charge
      And it is primary
      And the limit "trial in the absence of an accused who chose to stay away" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Trial in the absence of the accused, where accused present is <accused present>, stage is <stage>
      Given Daniyar is a journalist
      And a court heard the case of Daniyar
        | stage           | <stage>           |
        | accused present | <accused present> |
      And a charge was brought against Daniyar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: trial in the absence of the accused

      Examples:
        | accused present | stage                  | outcome                |
        | no              | the trial              | is potentially engaged |
        | yes             | the trial              | is not engaged         |
        | unknown         | the trial              | is undetermined        |
        | no              | the stage before trial | is not engaged         |
        | no              | unknown                | is undetermined        |

    Scenario: Trial in the absence of the accused: not when as regards someone else
      Given Daniyar is a person in the case
      And Gulnara is a journalist
      And a court heard the case of Gulnara
        | stage           | the trial |
        | accused present | no        |
      And a charge was brought against Daniyar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: trial in the absence of the accused

    Scenario: Trial in the absence of the accused: not when with lawsuit
      Given Daniyar is a journalist
      And Daniyar was sued
      And a court heard the case of Daniyar
        | stage           | the trial   |
        | accused present | no          |
        | charge          | the lawsuit |
      And a charge was brought against Daniyar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: trial in the absence of the accused

    Scenario: Trial in the absence of the accused: the State may argue trial in the absence of an accused who chose to stay away
      Given Daniyar is a journalist
      And a court heard the case of Daniyar
        | stage           | the trial |
        | accused present | no        |
      And a charge was brought against Daniyar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Daniyar: trial in the absence of the accused
      And the limit "trial in the absence of an accused who chose to stay away" is shown as not invoked
      And the test of "trial in the absence of an accused who chose to stay away" has these limbs
        | notice | the accused was summoned in time and told in advance of the date and place |
        | choice | the accused declined to attend                                             |
      Given the authorities explained what was done to Daniyar
        | with | the person was summoned and chose to stay away |
      When the facts are assessed again
      Then ICCPR article 14(3)(d) is potentially engaged for Daniyar: trial in the absence of the accused
      And the limit "trial in the absence of an accused who chose to stay away" is shown as invoked by the justification
      And on "choice" the facts say of the hearing, accused present: the person concerned was absent

    Scenario: Appeal heard in the absence of the accused
      Given Yana is with a disability
      And a court heard the case of Yana
        | stage           | the appeal |
        | accused present | no         |
      And a charge was brought against Yana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Yana: appeal heard in the absence of the accused
      And with HRC General Comment No. 32, paragraphs 36 and 48
      And because of the hearing and the charge
      And it is supporting
      And the limit "trial in the absence of an accused who chose to stay away" is shown as not invoked
      And the limit "appeal decided on written papers" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Appeal heard in the absence of the accused, where accused present is <accused present>, stage is <stage>
      Given Yana is with a disability
      And a court heard the case of Yana
        | stage           | <stage>           |
        | accused present | <accused present> |
      And a charge was brought against Yana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: appeal heard in the absence of the accused

      Examples:
        | accused present | stage                  | outcome                |
        | no              | the appeal             | is potentially engaged |
        | yes             | the appeal             | is not engaged         |
        | unknown         | the appeal             | is undetermined        |
        | no              | the stage before trial | is not engaged         |
        | no              | unknown                | is undetermined        |

    Scenario: Appeal heard in the absence of the accused: the State may argue appeal decided on written papers
      Given Yana is with a disability
      And a court heard the case of Yana
        | stage           | the appeal |
        | accused present | no         |
      And a charge was brought against Yana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Yana: appeal heard in the absence of the accused
      And the limit "appeal decided on written papers" is shown as not invoked
      And the test of "appeal decided on written papers" has these limbs
        | oral | the appeal was decided on written papers, without an oral hearing |
      Given the authorities explained what was done to Yana
        | with | the matter was decided on written papers |
      When the facts are assessed again
      Then ICCPR article 14(3)(d) is potentially engaged for Yana: appeal heard in the absence of the accused
      And the limit "appeal decided on written papers" is shown as invoked by the justification

    Scenario: Counsel who remained passive
      Given Emil is an organisation
      And as regards legal counsel for Emil
        | own choice | no |
        | active     | no |
      And a charge was brought against Emil
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Emil: counsel who remained passive
      And with HRC General Comment No. 32, paragraphs 38 and 32
      And because of the counsel and the charge
      And it is supporting
      And the limit "failings of counsel that the judge could not see" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Counsel who remained passive, where own choice is <own choice>, active is <active>
      Given Emil is an organisation
      And as regards legal counsel for Emil
        | own choice | <own choice> |
        | active     | <active>     |
      And a charge was brought against Emil
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: counsel who remained passive

      Examples:
        | own choice | active  | outcome                |
        | no         | no      | is potentially engaged |
        | yes        | no      | is not engaged         |
        | unknown    | no      | is undetermined        |
        | no         | yes     | is not engaged         |
        | no         | unknown | is undetermined        |

    Scenario: Counsel who remained passive: the State may argue failings of counsel that the judge could not see
      Given Emil is an organisation
      And as regards legal counsel for Emil
        | own choice | no |
        | active     | no |
      And a charge was brought against Emil
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Emil: counsel who remained passive
      And the limit "failings of counsel that the judge could not see" is shown as not invoked
      And the test of "failings of counsel that the judge could not see" has these limbs
        | manifest | it neither was nor should have been manifest to the judge that the lawyer's behaviour was incompatible with the interests of justice |
      Given the authorities explained what was done to Emil
        | with | the judge could not see that counsel failed |
      When the facts are assessed again
      Then ICCPR article 14(3)(d) is potentially engaged for Emil: counsel who remained passive
      And the limit "failings of counsel that the judge could not see" is shown as invoked by the justification
      And on "manifest" the facts say of the counsel, active: counsel remained passive
