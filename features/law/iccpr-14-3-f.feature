@law @iccpr @article-14
Feature: Interpreter, ICCPR article 14(3)(f)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(3)(f): Free interpreter if the court's language is not understood or spoken

    Scenario: No interpreter in court
      Given Karim is with a disability
      And a court heard the case of Karim
        | interpreter | no |
      And a charge was brought against Karim
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is potentially engaged for Karim: no interpreter in court
      And with HRC General Comment No. 32, paragraph 40
      And because of the hearing and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: No interpreter in court, where interpreter is <interpreter>, procedure is <procedure>
      Given Karim is with a disability
      And a court heard the case of Karim
        | interpreter | <interpreter> |
      And a charge was brought against Karim
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(3)(f) <outcome>: no interpreter in court

      Examples:
        | interpreter | procedure            | outcome                |
        | no          | criminal proceedings | is potentially engaged |
        | yes         | criminal proceedings | is not engaged         |
        | unknown     | criminal proceedings | is not engaged         |
        | no          | unknown              | is undetermined        |

    Scenario: No interpreter in court: not when as regards someone else
      Given Karim is a person in the case
      And Nurlan is with a disability
      And a court heard the case of Nurlan
        | interpreter | no |
      And a charge was brought against Karim
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: no interpreter in court

    Scenario: No interpreter in court: not when with lawsuit
      Given Karim is with a disability
      And Karim was sued
      And a court heard the case of Karim
        | interpreter | no          |
        | charge      | the lawsuit |
      And a charge was brought against Karim
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: no interpreter in court

    Scenario: Request for interpretation refused
      Given Bakyt is a group of people
      And the defence of Bakyt made a request
        | of      | interpretation or translation |
        | granted | no                            |
      And a charge was brought against Bakyt
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is potentially engaged for Bakyt: request for interpretation refused
      And with HRC General Comment No. 32, paragraph 40
      And because of the defence request and the charge
      And the law presumes "in criminal proceedings", by HRC General Comment No. 32, paragraph 15
      And it is primary
      And no limit is shown

    Scenario Outline: Request for interpretation refused, where granted is <granted>, of is <of>
      Given Bakyt is a group of people
      And the defence of Bakyt made a request
        | of      | <of>      |
        | granted | <granted> |
      And a charge was brought against Bakyt
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(f) <outcome>: request for interpretation refused

      Examples:
        | granted | of                            | outcome                |
        | no      | interpretation or translation | is potentially engaged |
        | yes     | interpretation or translation | is not engaged         |
        | unknown | interpretation or translation | is undetermined        |
        | no      | copies                        | is not engaged         |
        | no      | unknown                       | is undetermined        |

    Scenario: Request for interpretation refused: not when as regards someone else
      Given Bakyt is a person in the case
      And Elena is a group of people
      And the defence of Elena made a request
        | of      | interpretation or translation |
        | granted | no                            |
      And a charge was brought against Bakyt
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: request for interpretation refused

    Scenario: Request for interpretation refused: not when with lawsuit
      Given Bakyt is a group of people
      And Bakyt was sued
      And the defence of Bakyt made a request
        | of      | interpretation or translation |
        | granted | no                            |
        | charge  | the lawsuit                   |
      And a charge was brought against Bakyt
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: request for interpretation refused

    Scenario: No interpreter in questioning
      Given Sitora is with a disability
      And Sitora was questioned by the authorities
        | by          | police officers |
        | interpreter | no              |
        | capacity    | a suspect       |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is potentially engaged for Sitora: no interpreter in questioning
      And with HRC General Comment No. 32, paragraphs 40 and 32
      And it is supporting
      And no limit is shown

    Scenario Outline: No interpreter in questioning, where by is <by>, interpreter is <interpreter>
      Given Sitora is with a disability
      And Sitora was questioned by the authorities
        | by          | <by>          |
        | interpreter | <interpreter> |
        | capacity    | a suspect     |
      When the facts are assessed
      Then ICCPR article 14(3)(f) <outcome>: no interpreter in questioning

      Examples:
        | by              | interpreter | outcome                |
        | police officers | no          | is potentially engaged |
        | a company       | no          | is not engaged         |
        | unknown         | no          | is undetermined        |
        | police officers | yes         | is not engaged         |
        | police officers | unknown     | is not engaged         |

    Scenario: Statement signed without understanding it
      Given Irina is a teacher
      And Irina was made to confess or sign a statement
        | by         | police officers |
        | understood | no              |
      And a charge was brought against Irina
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is potentially engaged for Irina: statement signed without understanding it
      And with HRC General Comment No. 32, paragraphs 40 and 32
      And with Body of Principles (detention), paragraph 14
      And because of the confession and the charge
      And it is supporting
      And no limit is shown

    Scenario Outline: Statement signed without understanding it, where by is <by>, understood is <understood>
      Given Irina is a teacher
      And Irina was made to confess or sign a statement
        | by         | <by>         |
        | understood | <understood> |
      And a charge was brought against Irina
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(f) <outcome>: statement signed without understanding it

      Examples:
        | by                         | understood | outcome                |
        | police officers            | no         | is potentially engaged |
        | a known private individual | no         | is not engaged         |
        | unknown                    | no         | is undetermined        |
        | police officers            | yes        | is not engaged         |
        | police officers            | unknown    | is undetermined        |
