@law @iccpr @article-14
Feature: Presence, defence and legal aid, ICCPR article 14(3)(d)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(3)(d): Presence at trial, self-defence or chosen lawyer, notice of that right, and free counsel where justice requires

    Scenario: Accused not allowed to defend in person
      Given Uljan is a woman
      And as regards legal counsel for Uljan
        | self defence refused | yes |
      And a charge was brought against Uljan
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Uljan: accused not allowed to defend in person
      And with HRC General Comment No. 32, paragraph 37
      And because of the counsel and the charge
      And it is primary
      And the limit "counsel assigned against the wish of an accused who wants to defend in person" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Accused not allowed to defend in person turns on whether the person was not allowed to act without counsel
      Given Viktor is a person in the case
      And as regards legal counsel for Viktor
        | self defence refused | <self defence refused> |
      And a charge was brought against Viktor
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: accused not allowed to defend in person

      Examples:
        | self defence refused | outcome                |
        | yes                  | is potentially engaged |
        | no                   | is not engaged         |

    Scenario: Accused not allowed to defend in person: what happened to somebody else is not enough
      Given Viktor is a person in the case
      And Farid is a person in the case
      And as regards legal counsel for Farid
        | self defence refused | yes |
      And a charge was brought against Viktor
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: accused not allowed to defend in person

    Scenario: Accused not allowed to defend in person: not where it belongs to a lawsuit
      Given Viktor is a person in the case
      And Viktor was sued, called the lawsuit
      And as regards legal counsel for Viktor
        | self defence refused | yes         |
        | charge               | the lawsuit |
      And a charge was brought against Viktor
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
      And with Basic Principles on the Role of Lawyers, principle 5
      And because of the counsel and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Accused not told of the right to counsel turns on whether the right to counsel was explained
      Given Parviz is a person in the case
      And as regards legal counsel for Parviz
        | right told | <right told> |
      And a charge was brought against Parviz
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: accused not told of the right to counsel

      Examples:
        | right told | outcome                |
        | no         | is potentially engaged |
        | yes        | is not engaged         |

    Scenario: Accused not told of the right to counsel: what happened to somebody else is not enough
      Given Parviz is a person in the case
      And Daniyar is a person in the case
      And as regards legal counsel for Daniyar
        | right told | no |
      And a charge was brought against Parviz
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: accused not told of the right to counsel

    Scenario: Accused not told of the right to counsel: not where it belongs to a lawsuit
      Given Parviz is a person in the case
      And Parviz was sued, called the lawsuit
      And as regards legal counsel for Parviz
        | right told | no          |
        | charge     | the lawsuit |
      And a charge was brought against Parviz
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
      And with Basic Principles on the Role of Lawyers, principles 6, 2 and 3
      And with Body of Principles (detention), principle 17(2)
      And with Mandela Rules, rule 119(2)
      And because of the counsel and the charge
      And it is primary
      And the limit "a case in which justice does not require counsel" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Counsel free of charge refused turns on whether counsel was provided without payment and whether the person could pay for counsel
      Given Olim is a person in the case
      And as regards legal counsel for Olim
        | free of charge | <free of charge> |
        | could pay      | <could pay>      |
      And a charge was brought against Olim
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: counsel free of charge refused

      Examples:
        | free of charge | could pay | outcome                |
        | no             | no        | is potentially engaged |
        | no             | yes       | is not engaged         |
        | no             | unknown   | is undetermined        |
        | yes            | no        | is not engaged         |

    Scenario: Counsel free of charge refused: what happened to somebody else is not enough
      Given Olim is a person in the case
      And Viktor is a person in the case
      And as regards legal counsel for Viktor
        | free of charge | no |
      And a charge was brought against Olim
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: counsel free of charge refused

    Scenario: Counsel free of charge refused: not where it belongs to a lawsuit
      Given Olim is a person in the case
      And Olim was sued, called the lawsuit
      And as regards legal counsel for Olim
        | free of charge | no          |
        | charge         | the lawsuit |
      And a charge was brought against Olim
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
      Given the authorities explained what was done to Umida
        | with | justice did not require free counsel |
      When the facts are assessed again
      Then ICCPR article 14(3)(d) is potentially engaged for Umida: counsel free of charge refused
      And the limit "a case in which justice does not require counsel" is shown as invoked by the justification

    Scenario: Counsel of choice refused or replaced
      Given Farid is a person with a disability
      And as regards legal counsel for Farid
        | own choice | no |
      And a charge was brought against Farid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Farid: counsel of choice refused or replaced
      And with HRC General Comment No. 32, paragraph 37
      And with Basic Principles on the Role of Lawyers, principle 1
      And because of the counsel and the charge
      And it is primary
      And the limit "counsel provided without payment, whom the accused does not choose" is shown as not invoked
      And the limit "counsel assigned against the wish of an accused who wants to defend in person" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Counsel of choice refused or replaced turns on whether counsel was freely chosen and whether counsel was provided without payment
      Given Sasha is a person in the case
      And as regards legal counsel for Sasha
        | own choice     | <own choice>     |
        | free of charge | <free of charge> |
      And a charge was brought against Sasha
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: counsel of choice refused or replaced

      Examples:
        | own choice | free of charge | outcome                |
        | no         | yes            | is potentially engaged |
        | yes        | unknown        | is not engaged         |

    Scenario: Counsel of choice refused or replaced: what happened to somebody else is not enough
      Given Sasha is a person in the case
      And Dana is a person in the case
      And as regards legal counsel for Dana
        | own choice | no |
      And a charge was brought against Sasha
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: counsel of choice refused or replaced

    Scenario: Counsel of choice refused or replaced: not where it belongs to a lawsuit
      Given Sasha is a person in the case
      And Sasha was sued, called the lawsuit
      And as regards legal counsel for Sasha
        | own choice | no          |
        | charge     | the lawsuit |
      And a charge was brought against Sasha
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: counsel of choice refused or replaced

    Scenario: Counsel of choice refused or replaced: the State may argue counsel provided without payment, whom the accused does not choose
      Given Farid is a person with a disability
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
      Given Farid is a person with a disability
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
      Given Murat is a journalist
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

    Scenario Outline: Hearing without counsel turns on the stage, whether counsel was present, who was kept out and whether the person chose to act without counsel
      Given Zhenya is a person in the case
      And a court heard the case of Zhenya
        | stage              | <stage>              |
        | counsel present    | <counsel present>    |
        | excluded           | <excluded>           |
        | chose to act alone | <chose to act alone> |
      And a charge was brought against Zhenya
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: hearing without counsel

      Examples:
        | stage                  | counsel present | excluded  | chose to act alone | outcome                |
        | the appeal             | no              | unknown   | unknown            | is potentially engaged |
        | the appeal             | unknown         | counsel   | unknown            | is potentially engaged |
        | the stage before trial | no              | counsel   | unknown            | is not engaged         |
        | the trial              | yes             | unknown   | unknown            | is undetermined        |
        | the trial              | no              | the press | yes                | is not engaged         |

    Scenario: Hearing without counsel: what happened to somebody else is not enough
      Given Zhenya is a person in the case
      And Iman is a person in the case
      And a court heard the case of Iman
        | stage           | the trial |
        | counsel present | no        |
      And a charge was brought against Zhenya
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: hearing without counsel

    Scenario: Hearing without counsel: not where it belongs to a lawsuit
      Given Zhenya is a person in the case
      And Zhenya was sued, called the lawsuit
      And a court heard the case of Zhenya
        | stage           | the trial   |
        | counsel present | no          |
        | charge          | the lawsuit |
      And a charge was brought against Zhenya
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

    Scenario Outline: Trial in the absence of the accused turns on the stage and whether the person concerned was present
      Given Yusuf is a person in the case
      And a court heard the case of Yusuf
        | stage           | <stage>           |
        | accused present | <accused present> |
      And a charge was brought against Yusuf
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: trial in the absence of the accused

      Examples:
        | stage     | accused present | outcome                |
        | the trial | no              | is potentially engaged |
        | the trial | yes             | is not engaged         |
        | unknown   | no              | is undetermined        |

    Scenario: Trial in the absence of the accused: what happened to somebody else is not enough
      Given Yusuf is a person in the case
      And Ilyas is a person in the case
      And a court heard the case of Ilyas
        | stage           | the trial |
        | accused present | no        |
      And a charge was brought against Yusuf
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: trial in the absence of the accused

    Scenario: Trial in the absence of the accused: not where it belongs to a lawsuit
      Given Yusuf is a person in the case
      And Yusuf was sued, called the lawsuit
      And a court heard the case of Yusuf
        | stage           | the trial   |
        | accused present | no          |
        | charge          | the lawsuit |
      And a charge was brought against Yusuf
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
      Given Yana is a person with a disability
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

    Scenario Outline: Appeal heard in the absence of the accused turns on the stage and whether the person concerned was present
      Given Lola is a person in the case
      And a court heard the case of Lola
        | stage           | <stage>           |
        | accused present | <accused present> |
      And a charge was brought against Lola
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: appeal heard in the absence of the accused

      Examples:
        | stage      | accused present | outcome                |
        | the appeal | no              | is potentially engaged |
        | the appeal | yes             | is not engaged         |
        | unknown    | no              | is undetermined        |

    Scenario: Appeal heard in the absence of the accused: what happened to somebody else is not enough
      Given Lola is a person in the case
      And Zarina is a person in the case
      And a court heard the case of Zarina
        | stage           | the appeal |
        | accused present | no         |
      And a charge was brought against Lola
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: appeal heard in the absence of the accused

    Scenario: Appeal heard in the absence of the accused: not where it belongs to a lawsuit
      Given Lola is a person in the case
      And Lola was sued, called the lawsuit
      And a court heard the case of Lola
        | stage           | the appeal  |
        | accused present | no          |
        | charge          | the lawsuit |
      And a charge was brought against Lola
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: appeal heard in the absence of the accused

    Scenario: Appeal heard in the absence of the accused: the State may argue appeal decided on written papers
      Given Yana is a person with a disability
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
      Given Emil is a journalist
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

    Scenario Outline: Counsel who remained passive turns on whether counsel was freely chosen and whether counsel defended the client
      Given Zhenya is a person in the case
      And as regards legal counsel for Zhenya
        | own choice | <own choice> |
        | active     | <active>     |
      And a charge was brought against Zhenya
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: counsel who remained passive

      Examples:
        | own choice | active | outcome                |
        | no         | no     | is potentially engaged |
        | no         | yes    | is not engaged         |
        | yes        | no     | is not engaged         |

    Scenario: Counsel who remained passive: what happened to somebody else is not enough
      Given Zhenya is a person in the case
      And Iman is a person in the case
      And as regards legal counsel for Iman
        | own choice | no |
        | active     | no |
      And a charge was brought against Zhenya
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: counsel who remained passive

    Scenario: Counsel who remained passive: not where it belongs to a lawsuit
      Given Zhenya is a person in the case
      And Zhenya was sued, called the lawsuit
      And as regards legal counsel for Zhenya
        | own choice | no          |
        | active     | no          |
        | charge     | the lawsuit |
      And a charge was brought against Zhenya
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is not engaged: counsel who remained passive

    Scenario: Counsel who remained passive: the State may argue failings of counsel that the judge could not see
      Given Emil is a journalist
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

    Scenario: Counsel imposed against the will
      Given Zarina is a person in the case
      And as regards legal counsel for Zarina
        | against will | yes |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Zarina: counsel imposed against the will
      And with HRC General Comment No. 32, paragraph 37
      And it is primary
      And the limit "counsel assigned against the wish of an accused who wants to defend in person" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Counsel imposed against the will turns on whether it was against the will and the kind of proceedings
      Given Zarina is a person in the case
      And as regards legal counsel for Zarina
        | against will | <against will> |
      And a charge was brought against Zarina
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: counsel imposed against the will

      Examples:
        | against will | procedure            | outcome                |
        | yes          | criminal proceedings | is potentially engaged |
        | no           | criminal proceedings | is not engaged         |
        | unknown      | criminal proceedings | is not engaged         |
        | yes          | unknown              | is undetermined        |

    Scenario: No lawyer at a stage of a case that ended in a death sentence
      Given Nurlan is a person in the case
      And as regards legal counsel for Nurlan
        | access | no |
      And Nurlan was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Nurlan: no lawyer at a stage of a case that ended in a death sentence
      And with HRC General Comment No. 32, paragraph 38
      And with HRC General Comment No. 36, paragraph 41
      And it is primary
      And no limit is shown

    Scenario Outline: No lawyer at a stage of a case that ended in a death sentence turns on whether counsel could be seen
      Given Nurlan is a person in the case
      And as regards legal counsel for Nurlan
        | access | <access> |
      And Nurlan was sentenced
        | type | death |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: no lawyer at a stage of a case that ended in a death sentence

      Examples:
        | access | outcome                |
        | no     | is potentially engaged |
        | yes    | is not engaged         |

    Scenario: Tried without a lawyer
      Given Madina is a person in the case
      And as regards legal counsel for Madina
        | unrepresented     | yes       |
        | stage             | the trial |
        | refused by person | no        |
      And a charge was brought against Madina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) is potentially engaged for Madina: tried without a lawyer
      And with HRC General Comment No. 32, paragraphs 37 and 38
      And it is primary
      And no limit is shown

    Scenario Outline: Tried without a lawyer turns on whether there was no lawyer and the stage
      Given Madina is a person in the case
      And as regards legal counsel for Madina
        | unrepresented     | <unrepresented> |
        | stage             | <stage>         |
        | refused by person | no              |
      And a charge was brought against Madina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(d) <outcome>: tried without a lawyer

      Examples:
        | unrepresented | stage      | outcome                |
        | yes           | the trial  | is potentially engaged |
        | yes           | the appeal | is potentially engaged |
        | no            | the trial  | is undetermined        |
