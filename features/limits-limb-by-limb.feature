Feature: Limits, limb by limb
  As a researcher who knows what the Government will answer
  I want each lawful ground for a restriction with its whole test, and beside each limb what the facts say
  In order to argue where the test fails, and to ask where the facts are silent

  Rule: A ground is shown whether or not it is invoked

    Scenario: A union is dissolved for too few members
      Given Larisa is a trade unionist
      And a measure was taken against an organisation of Larisa, called the dissolution
        | by                 | a court              |
        | form               | dissolution          |
        | legal basis stated | yes                  |
        | law                | article 10(2)        |
        | ground             | a formal requirement |
        | permanent          | yes                  |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Larisa: dissolved
      And the limit "prescribed by law and necessary in a democratic society" is shown as invoked by the dissolution
      And its test asks whether it was "prescribed by a clear and accessible law"
      And its test asks whether it was "open to challenge before a court"
      And on "law" the facts say of the dissolution, legal basis stated: a legal basis was stated
      And on "law" the facts say of the dissolution, law: under article 10(2)
      And on "interest" the facts say of the dissolution, ground: on the stated ground of a formal requirement
      And the test of "prescribed by law and necessary" has these limbs
        | law                | prescribed by a clear and accessible law                                                                                           |
        | interest           | national security, public safety, public order, health or morals, or the rights of others; a mere formality is none                |
        | necessity          | the State shows that the measure was necessary, answered a pressing need and was in proportion, and that milder means would not do |
        | democratic society | compatible with a democratic society, read restrictively                                                                           |
        | review             | open to challenge before a court                                                                                                   |
      And on "necessity" the facts say of the dissolution, permanent: without limit of time
      And on "review" the facts say of the dissolution, court review: unknown

    Scenario Outline: The ground that is stated for a dissolution: <ground>
      Given Larisa is a trade unionist
      And a measure was taken against an organisation of Larisa, called the dissolution
        | by     | a court     |
        | form   | dissolution |
        | ground | <ground>    |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Larisa: dissolved
      And the limit "prescribed by law and necessary in a democratic society" is shown as <invoked>

      Examples: An aim of article 22(2)
        | ground            | invoked                    |
        | national security | invoked by the dissolution |

      Examples: No aim of article 22(2)
        | ground               | invoked     |
        | a formal requirement | not invoked |

    Scenario: A union is dissolved by an authority, not by a court
      Given Larisa is a trade unionist
      And a measure was taken against an organisation of Larisa, called the dissolution
        | by   | a ministry    |
        | form | dissolution   |
        | of   | a trade union |
      When the facts are assessed
      Then ILO Convention No. 87, article 4 is potentially engaged for Larisa: union dissolved or suspended by an administrative authority
      And ICCPR article 22(1) is potentially engaged for Larisa: guarantees of Convention No. 87 under the Covenant
      And with ICCPR article 22(3)

    Scenario: Nobody states a law or a ground
      Given Larisa is a trade unionist
      And a measure was taken against an organisation of Larisa, called the dissolution
        | by   | a court     |
        | form | dissolution |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Larisa: dissolved
      And the limit "prescribed by law and necessary in a democratic society" is shown as not invoked
      And on "law" the facts say of the dissolution, law: unknown
      And on "interest" the facts say of the dissolution, ground: unknown

  Rule: The facts may answer one limb and fail another

    Scenario: A search with a warrant, by night and without a record
      Given Rukhshona is a journalist
      And the premises of Rukhshona were searched, called the search
        | of          | home            |
        | by          | police officers |
        | warrant     | yes             |
        | at night    | yes             |
        | record made | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Rukhshona: search of premises by the authorities
      And the limit "interference provided for by law" is shown as invoked by the search
      And on "authorisation" the facts say of the search, warrant: a warrant was shown
      And on "manner" the facts say of the search, at night: at night
      And on "manner" the facts say of the search, record made: no official record was made
      And on "law" the facts say of the search, legal basis stated: unknown
      And on "information sought" the facts say nothing

  Rule: An investigation answers for a death in custody only limb by limb

    Scenario: The investigation that was made is looked at, and the presumption stands
      Given Oleg is a man
      And Oleg died in custody, called the death
        | by            | prison staff |
        | injuries seen | yes             |
      And as regards an investigation into what happened to Oleg, called the inquiry
        | about        | the death |
        | opened       | yes       |
        | body accused | yes       |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Oleg: death in custody in unnatural circumstances
      And the limit "death that a proper investigation showed" is shown as invoked by the inquiry
      And on "investigation" the facts say of the inquiry, scene examined: unknown

    Scenario: No investigation was opened
      Given Oleg is a man
      And Oleg died in custody, called the death
        | by            | prison staff |
        | injuries seen | yes             |
      And as regards an investigation into what happened to Oleg, called the inquiry
        | about  | the death |
        | opened | no        |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged for Oleg: death in custody in unnatural circumstances
      And the limit "death that a proper investigation showed" is shown as not invoked

  Rule: The whole test is printed with the reasons

    Scenario Outline: A trial is closed on the ground of <ground>
      Given the facts happened in Tajikistan
      And Rukhshona is a journalist
      And a court heard the case of Rukhshona, called the trial
        | stage  | the trial |
        | public | no        |
        | ground | <ground>  |
      When the researcher asks why "trial behind closed doors" is engaged
      Then the answer reads "<invoked>: closing of a hearing on one of the grounds that article 14(1) lists"

      Examples:
        | ground        | invoked                          |
        | State secrets | limit invoked by trial           |
        | unknown       | limits not invoked in the file   |
