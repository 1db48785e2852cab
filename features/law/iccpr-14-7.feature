@law @iccpr @article-14
Feature: No second trial, ICCPR article 14(7)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(7): No second trial or punishment after final conviction or acquittal

    Scenario: Second trial for the same acts
      Given Aigul is a woman
      And a charge was brought against Aigul
        | tried before | yes                  |
        | procedure    | criminal proceedings |
      And Aigul was questioned by the authorities
        | capacity | an accused person |
      When the facts are assessed
      Then ICCPR article 14(7) is potentially engaged for Aigul: second trial for the same acts
      And with HRC General Comment No. 32, paragraphs 54 and 57
      And because of the charge and the interrogation
      And it is primary
      And the limit "reopening of a case, or proceedings that are not a second criminal trial" is shown as not invoked
      And no other limit is shown

    Scenario: Second trial for the same acts: what happened to somebody else is not enough
      Given Shura is a person in the case
      And Nur is a person in the case
      And a charge was brought against Nur
        | tried before | yes                                   |
        | procedure    | disciplinary proceedings              |
        | offence      | a breach of border or migration rules |
      And Shura was questioned by the authorities
        | capacity | an accused person |
      When the facts are assessed
      Then ICCPR article 14(7) is not engaged: second trial for the same acts

    Scenario: Second trial for the same acts: what is told of two events is not read as one
      Given Shura is a person in the case
      And a charge was brought against Shura
        | tried before | yes                                   |
        | procedure    | disciplinary proceedings              |
        | offence      | a breach of border or migration rules |
      And a charge was brought against Shura
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(7) is not engaged: second trial for the same acts

    Scenario: Second trial for the same acts: the State may argue reopening of a case, or proceedings that are not a second criminal trial
      Given Aigul is a woman
      And a charge was brought against Aigul
        | tried before | yes                  |
        | procedure    | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(7) is potentially engaged for Aigul: second trial for the same acts
      And the limit "reopening of a case, or proceedings that are not a second criminal trial" is shown as not invoked
      And the test of "reopening of a case, or proceedings that are not a second criminal trial" has these limbs
        | exceptional  | the earlier conviction was set aside by a higher court, or exceptional reasons such as evidence unknown before justify reopening |
        | absence      | or someone convicted in absence asked for the new trial                                                                          |
        | other-matter | the second measure is non-penal discipline, or belongs to the courts of another State                                            |
      Given the authorities explained what was done to Aigul
        | with | new facts reopened the case, or the second proceedings are no second trial |
      When the facts are assessed again
      Then ICCPR article 14(7) is potentially engaged for Aigul: second trial for the same acts
      And the limit "reopening of a case, or proceedings that are not a second criminal trial" is shown as invoked by the justification

    Scenario: Objector punished again for the same refusal
      Given Rustam is a journalist
      And a measure was taken against the religion or belief of Rustam, called the measure
        | form | refusal of conscientious objection |
      And a charge was brought against Rustam
        | tried before | yes                |
        | linked to    | religion or belief |
      When the facts are assessed
      Then ICCPR article 14(7) is potentially engaged for Rustam: objector punished again for the same refusal
      And with HRC General Comment No. 32, paragraph 55
      And because of the measure and the charge
      And it is supporting
      And the limit "reopening of a case, or proceedings that are not a second criminal trial" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Objector punished again for the same refusal: what decides it
      Given Dana is <who>
      And a measure was taken against the religion or belief of Dana
        | form | <form> |
        | by   | <by>   |
      And a charge was brought against Dana
        | tried before | <tried before>     |
        | linked to    | <linked to>        |
        | by           | <by of the charge> |
        | offence      | <offence>          |
        | procedure    | <procedure>        |
      When the facts are assessed
      Then ICCPR article 14(7) <outcome>: objector punished again for the same refusal

      Examples:
        | who                  | form                               | by                          | tried before | linked to          | by of the charge                    | offence | procedure            | outcome                |
        | a person in the case | refusal of conscientious objection | unknown                     | yes          | religion or belief | unknown                             | unknown | unknown              | is potentially engaged |
        | a person in the case | refusal of conscientious objection | unknown                     | no           | religion or belief | unknown                             | unknown | unknown              | is not engaged         |
        | a person in the case | unknown                            | unknown                     | yes          | religion or belief | unknown                             | unknown | unknown              | is undetermined        |
        | a man                | refusal of conscientious objection | members of the armed forces | yes          | unknown            | officers of the prosecution service | fraud   | criminal proceedings | is not engaged         |

    Scenario: Objector punished again for the same refusal: what happened to somebody else is not enough
      Given Dana is a person in the case
      And Shura is a person in the case
      And a measure was taken against the religion or belief of Shura
        | form | refusal of conscientious objection |
      And a charge was brought against Dana
        | tried before | yes                |
        | linked to    | religion or belief |
      When the facts are assessed
      Then ICCPR article 14(7) is not engaged: objector punished again for the same refusal
