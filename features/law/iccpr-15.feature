@law @iccpr @article-15
Feature: No punishment without law, ICCPR article 15
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 15(1): No conviction for acts not criminal when done, no heavier later penalty, and lighter later penalties apply

    Scenario: Lighter penalty of a later law not applied
      Given Halima is a woman
      And Halima was sentenced
        | lighter law ignored | yes    |
        | type                | a fine |
      And a charge was brought against Halima
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 15(1) is potentially engaged for Halima: lighter penalty of a later law not applied
      And with HRC General Comment No. 36, paragraph 38
      And because of the sentence and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Lighter penalty of a later law not applied turns on whether a lighter penalty of a later law was not applied and who acted
      Given Umida is a person in the case
      And Umida was sentenced
        | lighter law ignored | <lighter law ignored> |
        | type                | a fine                |
        | by                  | <by>                  |
      And a charge was brought against Umida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 15(1) <outcome>: lighter penalty of a later law not applied

      Examples:
        | lighter law ignored | by                      | outcome                |
        | yes                 | unknown                 | is potentially engaged |
        | no                  | unknown                 | is not engaged         |
        | yes                 | an armed group          | is not engaged         |
        | yes                 | agents of another State | is not engaged         |

    Scenario: Lighter penalty of a later law not applied: what happened to somebody else is not enough
      Given Umida is a person in the case
      And Kamila is a person in the case
      And Kamila was sentenced
        | lighter law ignored | yes    |
        | type                | a fine |
      And a charge was brought against Umida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 15(1) is not engaged: lighter penalty of a later law not applied

    Scenario: Lighter penalty of a later law not applied: not where it belongs to a lawsuit
      Given Umida is a person in the case
      And Umida was sued, called the lawsuit
      And Umida was sentenced
        | lighter law ignored | yes         |
        | type                | a fine      |
        | charge              | the lawsuit |
      And a charge was brought against Umida
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 15(1) is not engaged: lighter penalty of a later law not applied

    Scenario: Offence created after the acts
      Given Oleg is a journalist
      And a charge was brought against Oleg
        | later law | yes                  |
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 15(1) is potentially engaged for Oleg: offence created after the acts
      And with UDHR article 11(2)
      And it is primary
      And the limit "act that was criminal under general principles recognised by nations" is shown as not invoked
      And the limit "acts that were an offence under the earlier law too, or a milder or procedural law" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Offence created after the acts turns on whether the law was adopted after the acts and the kind of proceedings
      Given Zhenya is a person in the case
      And a charge was brought against Zhenya
        | later law | <later law> |
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 15(1) <outcome>: offence created after the acts

      Examples:
        | later law | procedure            | outcome                |
        | yes       | criminal proceedings | is potentially engaged |
        | no        | criminal proceedings | is not engaged         |
        | yes       | unknown              | is undetermined        |

    Scenario: Offence created after the acts: where the charge concerns somebody else
      Given Zhenya is a person in the case
      And Iman is a person in the case
      And a charge was brought against Iman
        | later law | yes                                   |
        | procedure | disciplinary proceedings              |
        | offence   | a breach of border or migration rules |
      And Zhenya was questioned by the authorities
        | capacity | an accused person |
      When the facts are assessed
      Then ICCPR article 15(1) is not engaged: offence created after the acts

    Scenario: Offence created after the acts: not where it belongs to another charge
      Given Zhenya is a person in the case
      And a charge was brought against Zhenya
        | later law | yes                                   |
        | procedure | disciplinary proceedings              |
        | offence   | a breach of border or migration rules |
      And a charge was brought against Zhenya
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 15(1) is not engaged: offence created after the acts

    Scenario: Offence created after the acts: the State may argue act that was criminal under general principles recognised by nations
      Given Oleg is a journalist
      And a charge was brought against Oleg
        | later law | yes                  |
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 15(1) is potentially engaged for Oleg: offence created after the acts
      And the limit "act that was criminal under general principles recognised by nations" is shown as not invoked
      And the test of "act that was criminal under general principles recognised by nations" has these limbs
        | principles | the act was criminal when committed under general principles of law recognised by nations |
      Given the authorities explained what was done to Oleg
        | with | the act was a crime under principles that nations recognise |
      When the facts are assessed again
      Then ICCPR article 15(1) is potentially engaged for Oleg: offence created after the acts
      And the limit "act that was criminal under general principles recognised by nations" is shown as invoked by the justification
      And on "principles" the facts say of the charge, later law: the law was adopted after the acts

    Scenario: Offence created after the acts: the State may argue acts that were an offence under the earlier law too, or a milder or procedural law
      Given Oleg is a journalist
      And a charge was brought against Oleg
        | later law | yes                  |
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 15(1) is potentially engaged for Oleg: offence created after the acts
      And the limit "acts that were an offence under the earlier law too, or a milder or procedural law" is shown as not invoked
      And the test of "acts that were an offence under the earlier law too, or a milder or procedural law" has these limbs
        | offence | the acts were a crime under national or international law when they were committed |
        | penalty | the penalty is not heavier than that of the law then in force                      |
      Given the charge is told otherwise
        | offence before too | yes |
      When the facts are assessed again
      Then ICCPR article 15(1) is potentially engaged for Oleg: offence created after the acts
      And the limit "acts that were an offence under the earlier law too, or a milder or procedural law" is shown as invoked by the charge
      And on "offence" the facts say of the charge, offence before too: the acts were an offence under the earlier law too

    Scenario: Punishment without a law in an emergency
      Given Yusuf is a man
      And Yusuf was subjected to powers of a state of emergency
        | area | no punishment without a law in force at the time |
        | by   | agents of the State                              |
      When the facts are assessed
      Then ICCPR article 15(1) is potentially engaged for Yusuf: punishment without a law in an emergency
      And with HRC General Comment No. 29, paragraph 7
      And with ICCPR article 4(2)
      And with Siracusa Principles, principle 58
      And it is primary
      And no limit is shown

    Scenario Outline: Punishment without a law in an emergency turns on the field of law and who acted
      Given Galina is a person in the case
      And Galina was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 15(1) <outcome>: punishment without a law in an emergency

      Examples:
        | area                                             | by                  | outcome                |
        | no punishment without a law in force at the time | agents of the State | is potentially engaged |
        | arrest and detention                             | agents of the State | is not engaged         |
        | no punishment without a law in force at the time | an armed group      | is not engaged         |

    Scenario: Penalty heavier than the law allowed, or unknown to it
      Given Oleg is a person in the case
      And Oleg was sentenced
        | above the law | yes     |
        | by            | a court |
      When the facts are assessed
      Then ICCPR article 15(1) is potentially engaged for Oleg: penalty heavier than the law allowed, or unknown to it
      And with HRC General Comment No. 29, paragraph 7
      And it is primary
      And the limit "facts, evidence and domestic law weighed by the courts of the State" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Penalty heavier than the law allowed, or unknown to it turns on whether it goes beyond the law
      Given Oleg is a person in the case
      And Oleg was sentenced
        | above the law | <above the law> |
        | by            | a court         |
      When the facts are assessed
      Then ICCPR article 15(1) <outcome>: penalty heavier than the law allowed, or unknown to it

      Examples:
        | above the law | outcome                |
        | yes           | is potentially engaged |
        | no            | is not engaged         |
