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

    Scenario Outline: No questioning of prosecution witnesses turns on whether the defence could question the witnesses, the kind of proceedings and the offence
      Given Valya is a person in the case
      And as regards the evidence against Valya
        | witnesses questioned | <witnesses questioned> |
      And a charge was brought against Valya
        | procedure | <procedure> |
        | offence   | <offence>   |
      When the facts are assessed
      Then ICCPR article 14(3)(e) <outcome>: no questioning of prosecution witnesses

      Examples:
        | witnesses questioned | procedure                | offence                               | outcome                |
        | in part              | criminal proceedings     | unknown                               | is potentially engaged |
        | yes                  | criminal proceedings     | unknown                               | is not engaged         |
        | no                   | disciplinary proceedings | a breach of border or migration rules | is not engaged         |

    Scenario: No questioning of prosecution witnesses: what happened to somebody else is not enough
      Given Valya is a person in the case
      And Zhenya is a person in the case
      And as regards the evidence against Zhenya
        | witnesses questioned | no |
      And a charge was brought against Valya
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is not engaged: no questioning of prosecution witnesses

    Scenario: No questioning of prosecution witnesses: not where it belongs to a lawsuit
      Given Valya is a person in the case
      And Valya was sued, called the lawsuit
      And as regards the evidence against Valya
        | witnesses questioned | no          |
        | charge               | the lawsuit |
      And a charge was brought against Valya
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

    Scenario Outline: Request for witnesses or experts refused turns on what was concerned and whether it was granted
      Given Lola is a person in the case
      And the defence of Lola made a request
        | of      | <of>      |
        | granted | <granted> |
      And a charge was brought against Lola
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(e) <outcome>: request for witnesses or experts refused

      Examples:
        | of                       | granted | outcome                |
        | an expert opinion        | no      | is potentially engaged |
        | questioning of a witness | no      | is potentially engaged |
        | a witness to be called   | unknown | is undetermined        |
        | unknown                  | no      | is undetermined        |

    Scenario: Request for witnesses or experts refused: what happened to somebody else is not enough
      Given Lola is a person in the case
      And Zarina is a person in the case
      And the defence of Zarina made a request
        | of      | a witness to be called |
        | granted | no                     |
      And a charge was brought against Lola
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is not engaged: request for witnesses or experts refused

    Scenario: Request for witnesses or experts refused: not where it belongs to a lawsuit
      Given Lola is a person in the case
      And Lola was sued, called the lawsuit
      And the defence of Lola made a request
        | of      | a witness to be called |
        | granted | no                     |
        | charge  | the lawsuit            |
      And a charge was brought against Lola
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is not engaged: request for witnesses or experts refused

    Scenario: Witnesses or experts of the defence refused
      Given Kamil is a man
      And as regards the evidence against Kamil
        | defence witnesses heard | no |
      And a charge was brought against Kamil
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is potentially engaged for Kamil: witnesses or experts of the defence refused
      And with HRC General Comment No. 32, paragraph 39
      And because of the evidence and the charge
      And it is primary
      And the limit "witness or expert without relevance for the defence" is shown as not invoked
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Witnesses or experts of the defence refused: what decides it
      Given Daniyar is a person in the case
      And as regards the evidence against Daniyar
        | expert refused          | <expert refused>          |
        | defence witnesses heard | <defence witnesses heard> |
      And a charge was brought against Daniyar
        | procedure | <procedure> |
        | offence   | <offence>   |
      When the facts are assessed
      Then ICCPR article 14(3)(e) <outcome>: witnesses or experts of the defence refused

      Examples:
        | expert refused | defence witnesses heard | procedure                | offence                               | outcome                |
        | yes            | unknown                 | criminal proceedings     | unknown                               | is potentially engaged |
        | yes            | unknown                 | disciplinary proceedings | a breach of border or migration rules | is not engaged         |
        | unknown        | yes                     | criminal proceedings     | unknown                               | is undetermined        |

    Scenario: Witnesses or experts of the defence refused: what happened to somebody else is not enough
      Given Daniyar is a person in the case
      And Murat is a person in the case
      And as regards the evidence against Murat
        | expert refused | yes |
      And a charge was brought against Daniyar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is not engaged: witnesses or experts of the defence refused

    Scenario: Witnesses or experts of the defence refused: not where it belongs to a lawsuit
      Given Daniyar is a person in the case
      And Daniyar was sued, called the lawsuit
      And as regards the evidence against Daniyar
        | defence witnesses heard | no          |
        | charge                  | the lawsuit |
      And a charge was brought against Daniyar
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(e) is not engaged: witnesses or experts of the defence refused
