@law
Feature: A closed hearing
  As a researcher reading that a trial took place behind closed doors
  I want the guarantee of a public hearing with the paragraphs of General Comment No. 32
  In order to show both the rule and the few grounds on which a court may depart from it

  Background:
    Given Rukhshona is a woman and a journalist

  Rule: A trial is open to the public and the press

    Scenario: A journalist is tried behind closed doors
      Given a court heard the case of Rukhshona on 5 February 2025, called the trial
        | stage  | the trial |
        | public | no        |
      When the facts are assessed for Tajikistan
      Then ICCPR article 14(1) is potentially engaged for Rukhshona: trial behind closed doors
      And with General Comment No. 32, paragraphs 28 and 29
      And because the case of Rukhshona was heard behind closed doors
      And because of the trial
      And the limit "closing of a hearing" is shown as not invoked

    Scenario Outline: Doors <doors> at <stage>, with <excluded> kept out
      Given a court heard the case of Rukhshona
        | stage    | <stage>    |
        | public   | <doors>    |
        | excluded | <excluded> |
      When the facts are assessed
      Then ICCPR article 14(1) <outcome>: <title>

      Examples: At the trial
        | stage     | doors   | excluded  | outcome                      | title                     |
        | the trial | no      | unknown   | is potentially engaged       | trial behind closed doors |
        | the trial | unknown | the press | is potentially engaged       | trial behind closed doors |
        | the trial | yes     | counsel   | is not engaged               | trial behind closed doors |
        | the trial | unknown | unknown   | is undetermined              | trial behind closed doors |

      Examples: On appeal
        | stage      | doors   | excluded | outcome                      | title                     |
        | the appeal | no      | unknown  | is potentially engaged       | appeal heard behind       |
        | the appeal | yes     | counsel  | is looked at and not engaged | appeal heard behind       |
        | the appeal | no      | unknown  | is not engaged               | trial behind closed doors |

  Rule: Keeping counsel out closes no doors, and takes away the defence

    Scenario: Counsel is kept out of a trial that the public attends
      Given a charge was brought against Rukhshona
        | procedure | criminal proceedings |
      And a court heard the case of Rukhshona, called the trial
        | stage           | the trial |
        | public          | yes       |
        | excluded        | counsel   |
        | counsel present | no        |
      When the facts are assessed
      Then ICCPR article 14(1) is not engaged: trial behind closed doors
      And ICCPR article 14(3)(d) is potentially engaged for Rukhshona: hearing without counsel
      And because of the trial and the charge

  Rule: An appeal may be decided on written papers; an oral one is public

    Scenario: An appeal behind closed doors
      Given a court heard the case of Rukhshona, called the appeal hearing
        | stage  | the appeal |
        | public | no         |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rukhshona: appeal heard behind closed doors
      And with General Comment No. 32, paragraphs 28 and 29
      And it is supporting
      And the limit "closing of a hearing on one of the grounds" is shown as not invoked
      And the limit "appeal decided on written papers" is shown as not invoked
      And no other limit is shown
      Given the authorities explained what was done to Rukhshona, called the answer
        | about | the appeal hearing                         |
        | with  | the matter was decided on written papers |
      When the facts are assessed again
      Then ICCPR article 14(1) is potentially engaged for Rukhshona: appeal heard behind closed doors
      And the limit "appeal decided on written papers" is shown as invoked by the answer
      And the test of "appeal decided on written papers" has these limbs
        | oral | the appeal was decided on written papers, without an oral hearing |

  Rule: Only the grounds of article 14(1) close a trial

    Scenario Outline: A trial is closed with a reference to <ground>
      Given a court heard the case of Rukhshona, called the trial
        | stage  | the trial |
        | public | no        |
        | ground | <ground>  |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rukhshona: trial behind closed doors
      And the limit "closing of a hearing on one of the grounds" is shown as <invoked>

      Examples: Grounds of article 14(1)
        | ground                    | invoked              |
        | State secrets             | invoked by the trial |
        | public morals             | invoked by the trial |
        | public order              | invoked by the trial |
        | private life              | invoked by the trial |
        | the interests of justice  | invoked by the trial |

      Examples: No ground of article 14(1)
        | ground                    | invoked              |
        | an unpaid debt            | not invoked          |
        | unknown                   | not invoked          |

  Rule: The judgment is public even when the hearing was not

    Scenario Outline: After a closed trial the judgment was published: <published>
      Given a court heard the case of Rukhshona, called the trial
        | stage  | the trial    |
        | public | no           |
        | ground | private life |
      And a court gave judgment in the case of Rukhshona
        | published | <published> |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rukhshona: trial behind closed doors
      And ICCPR article 14(1) <outcome>: judgment not made public

      Examples:
        | published | outcome                      |
        | no        | is potentially engaged       |
        | yes       | is looked at and not engaged |
        | unknown   | is undetermined              |

    Scenario: The judgment against an adult is withheld
      Given a court gave judgment in the case of Rukhshona
        | published | no |
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rukhshona: judgment not made public
      And with General Comment No. 32, paragraph 29
      And it is primary
      And the limit "judgment withheld for juveniles" is shown as not invoked
      And no other limit is shown

    Scenario: The judgment against a child is withheld
      Given a court gave judgment in the case of Rukhshona
        | published | no |
      And Rukhshona is under eighteen years old
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rukhshona: judgment not made public
      And the limit "judgment withheld for juveniles, in matrimonial disputes or about the guardianship of children" is shown as invoked
