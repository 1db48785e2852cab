@law @iccpr @article-14
Feature: Witnesses, ICCPR article 14(3)(e)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(3)(e): Questioning adverse witnesses and obtaining defence witnesses on equal conditions

    Scenario: No questioning of prosecution witnesses
      Given Saida is under eighteen years old
      And as regards the evidence against Saida
        | witnesses questioned | no |
      And a charge was brought against Saida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is potentially engaged for Saida: no questioning of prosecution witnesses
      And with HRC General Comment No. 32, paragraph 39
      And because of the evidence and the charge
      And it is primary
      And the limit "witness or expert without relevance for the defence" is shown as not invoked
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No questioning of prosecution witnesses, where witnesses questioned is <witnesses questioned>
      Given Saida is under eighteen years old
      And as regards the evidence against Saida
        | witnesses questioned | <witnesses questioned> |
      And a charge was brought against Saida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) <outcome>: no questioning of prosecution witnesses

      Examples:
        | witnesses questioned | outcome                |
        | no                   | is potentially engaged |
        | yes                  | is not engaged         |
        | unknown              | is undetermined        |

    Scenario: No questioning of prosecution witnesses: not when as regards someone else
      Given Saida is a person in the case
      And Viktor is under eighteen years old
      And as regards the evidence against Viktor
        | witnesses questioned | no |
      And a charge was brought against Saida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is not engaged: no questioning of prosecution witnesses

    Scenario: No questioning of prosecution witnesses: not when with lawsuit
      Given Saida is under eighteen years old
      And Saida was sued
      And as regards the evidence against Saida
        | witnesses questioned | no          |
        | charge               | the lawsuit |
      And a charge was brought against Saida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is not engaged: no questioning of prosecution witnesses

    Scenario: No questioning of prosecution witnesses: the State may argue witness or expert without relevance for the defence
      Given Saida is under eighteen years old
      And as regards the evidence against Saida
        | witnesses questioned | no |
      And a charge was brought against Saida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is potentially engaged for Saida: no questioning of prosecution witnesses
      And the limit "witness or expert without relevance for the defence" is shown as not invoked
      And the test of "witness or expert without relevance for the defence" has these limbs
        | relevance | the witness was not relevant for the defence, or admission was a matter for domestic law that left both sides equal |
      Given the authorities explained what was done to Saida
        | with | the evidence was not relevant |
      When the facts are assessed again
      Then ICCPR article 14(3)(e) is potentially engaged for Saida: no questioning of prosecution witnesses
      And the limit "witness or expert without relevance for the defence" is shown as invoked by the justification

    Scenario: Request for witnesses or experts refused
      Given Boris is a lawyer
      And the defence of Boris made a request
        | of      | a witness to be called |
        | granted | no                     |
      And a charge was brought against Boris
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is potentially engaged for Boris: request for witnesses or experts refused
      And with HRC General Comment No. 32, paragraph 39
      And because of the defence request and the charge
      And the law presumes "in criminal proceedings", by HRC General Comment No. 32, paragraph 15
      And it is primary
      And the limit "witness or expert without relevance for the defence" is shown as not invoked
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Request for witnesses or experts refused, where granted is <granted>, of is <of>
      Given Boris is a lawyer
      And the defence of Boris made a request
        | of      | <of>      |
        | granted | <granted> |
      And a charge was brought against Boris
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(e) <outcome>: request for witnesses or experts refused

      Examples:
        | granted | of                       | outcome                |
        | no      | a witness to be called   | is potentially engaged |
        | unknown | a witness to be called   | is undetermined        |
        | no      | unknown                  | is undetermined        |
        | no      | an expert opinion        | is potentially engaged |
        | no      | questioning of a witness | is potentially engaged |

    Scenario: Request for witnesses or experts refused: not when as regards someone else
      Given Boris is a person in the case
      And Feruza is a lawyer
      And the defence of Feruza made a request
        | of      | a witness to be called |
        | granted | no                     |
      And a charge was brought against Boris
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is not engaged: request for witnesses or experts refused

    Scenario: Request for witnesses or experts refused: not when with lawsuit
      Given Boris is a lawyer
      And Boris was sued
      And the defence of Boris made a request
        | of      | a witness to be called |
        | granted | no                     |
        | charge  | the lawsuit            |
      And a charge was brought against Boris
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is not engaged: request for witnesses or experts refused

    Scenario: Witnesses or experts of the defence refused
      Given Kamila is a man
      And as regards the evidence against Kamila
        | defence witnesses heard | no |
      And a charge was brought against Kamila
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is potentially engaged for Kamila: witnesses or experts of the defence refused
      And with HRC General Comment No. 32, paragraph 39
      And because of the evidence and the charge
      And it is primary
      And the limit "witness or expert without relevance for the defence" is shown as not invoked
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Witnesses or experts of the defence refused, where defence witnesses heard is <defence witnesses heard>
      Given Kamila is a man
      And as regards the evidence against Kamila
        | defence witnesses heard | <defence witnesses heard> |
      And a charge was brought against Kamila
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) <outcome>: witnesses or experts of the defence refused

      Examples:
        | defence witnesses heard | outcome                |
        | no                      | is potentially engaged |
        | yes                     | is undetermined        |
        | unknown                 | is undetermined        |

    Scenario: Witnesses or experts of the defence refused: not when witnesses of the defence were heard, no expert opinion of the defence was refused
      Given Kamila is a man
      And as regards the evidence against Kamila
        | defence witnesses heard | yes |
        | expert refused          | no  |
      And a charge was brought against Kamila
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is not engaged: witnesses or experts of the defence refused

    Scenario: Witnesses or experts of the defence refused: not when with lawsuit
      Given Kamila is a man
      And Kamila was sued
      And as regards the evidence against Kamila
        | defence witnesses heard | no          |
        | charge                  | the lawsuit |
      And a charge was brought against Kamila
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is not engaged: witnesses or experts of the defence refused
