@law @iccpr @article-14
Feature: Interpreter, ICCPR article 14(3)(f)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(3)(f): Free interpreter if the court's language is not understood or spoken

    Scenario: No interpreter in court
      Given Karim is a person with a disability
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

    Scenario Outline: No interpreter in court turns on whether there was interpretation where needed
      Given Ulan is a person in the case
      And a court heard the case of Ulan
        | interpreter | <interpreter> |
      And a charge was brought against Ulan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(f) <outcome>: no interpreter in court

      Examples:
        | interpreter | outcome                |
        | in part     | is potentially engaged |
        | yes         | is not engaged         |

    Scenario: No interpreter in court: what happened to somebody else is not enough
      Given Ulan is a person in the case
      And Bakyt is a person in the case
      And a court heard the case of Bakyt
        | interpreter | no |
      And a charge was brought against Ulan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: no interpreter in court

    Scenario: No interpreter in court: not where it belongs to a lawsuit
      Given Ulan is a person in the case
      And Ulan was sued, called the lawsuit
      And a court heard the case of Ulan
        | interpreter | no          |
        | charge      | the lawsuit |
      And a charge was brought against Ulan
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: no interpreter in court

    Scenario: Request for interpretation refused
      Given Bakyt is a journalist
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

    Scenario Outline: Request for interpretation refused turns on what was concerned and whether it was granted
      Given Madina is a person in the case
      And the defence of Madina made a request
        | of      | <of>      |
        | granted | <granted> |
      And a charge was brought against Madina
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(f) <outcome>: request for interpretation refused

      Examples:
        | of                            | granted | outcome                |
        | interpretation or translation | no      | is potentially engaged |
        | interpretation or translation | yes     | is not engaged         |
        | unknown                       | no      | is undetermined        |

    Scenario: Request for interpretation refused: what happened to somebody else is not enough
      Given Madina is a person in the case
      And Irina is a person in the case
      And the defence of Irina made a request
        | of      | interpretation or translation |
        | granted | no                            |
      And a charge was brought against Madina
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: request for interpretation refused

    Scenario: Request for interpretation refused: not where it belongs to a lawsuit
      Given Madina is a person in the case
      And Madina was sued, called the lawsuit
      And the defence of Madina made a request
        | of      | interpretation or translation |
        | granted | no                            |
        | charge  | the lawsuit                   |
      And a charge was brought against Madina
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: request for interpretation refused

    Scenario: No interpreter in questioning
      Given Sitora is a person with a disability
      And Sitora was questioned by the authorities
        | by          | police officers |
        | interpreter | no              |
        | capacity    | a suspect       |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is potentially engaged for Sitora: no interpreter in questioning
      And with HRC General Comment No. 32, paragraphs 40 and 32
      And it is supporting
      And no limit is shown

    Scenario Outline: No interpreter in questioning turns on who acted, whether there was interpretation where needed and in which capacity
      Given Galina is a person in the case
      And Galina was questioned by the authorities
        | by          | <by>          |
        | interpreter | <interpreter> |
        | capacity    | <capacity>    |
      When the facts are assessed
      Then ICCPR article 14(3)(f) <outcome>: no interpreter in questioning

      Examples:
        | by              | interpreter | capacity  | outcome                |
        | police officers | no          | a suspect | is potentially engaged |
        | police officers | yes         | a suspect | is not engaged         |
        | unknown         | no          | a suspect | is undetermined        |
        | police officers | no          | unknown   | is undetermined        |

    Scenario: No interpreter in questioning: not where it belongs to another charge
      Given Galina is a person in the case
      And Saida is a person in the case
      And Saida was questioned by the authorities
        | by          | police officers |
        | interpreter | no              |
        | capacity    | a witness       |
      And a charge was brought against Galina
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: no interpreter in questioning

    Scenario: No interpreter in questioning: not where it belongs to a lawsuit and another charge
      Given Galina is a person in the case
      And Galina was sued, called the lawsuit
      And Galina was questioned by the authorities
        | by          | police officers |
        | interpreter | no              |
        | capacity    | a witness       |
        | charge      | the lawsuit     |
      And a charge was brought against Galina
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: no interpreter in questioning

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
      And with Body of Principles (detention), principle 14
      And because of the confession and the charge
      And it is supporting
      And no limit is shown

    Scenario Outline: Statement signed without understanding it turns on who acted and whether the text was understood
      Given Hamid is a person in the case
      And Hamid was made to confess or sign a statement
        | by         | <by>         |
        | understood | <understood> |
      And a charge was brought against Hamid
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(f) <outcome>: statement signed without understanding it

      Examples:
        | by                         | understood | outcome                |
        | police officers            | no         | is potentially engaged |
        | police officers            | yes        | is not engaged         |
        | a known private individual | no         | is not engaged         |

    Scenario: Statement signed without understanding it: what happened to somebody else is not enough
      Given Hamid is a person in the case
      And Rustam is a person in the case
      And Rustam was made to confess or sign a statement
        | by         | police officers |
        | understood | no              |
      And a charge was brought against Hamid
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: statement signed without understanding it

    Scenario: Statement signed without understanding it: not where it belongs to a lawsuit
      Given Hamid is a person in the case
      And Hamid was sued, called the lawsuit
      And Hamid was made to confess or sign a statement
        | by         | police officers |
        | understood | no              |
        | charge     | the lawsuit     |
      And a charge was brought against Hamid
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(f) is not engaged: statement signed without understanding it
