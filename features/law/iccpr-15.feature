@law @iccpr @article-15
Feature: No punishment without law, ICCPR article 15
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 15(1): No conviction for acts not criminal when done, no heavier later penalty, and lighter later penalties apply

    Scenario: Lighter penalty of a later law not applied
      Given Hamid is a woman
      And Hamid was sentenced
        | lighter law ignored | yes    |
        | type                | a fine |
      And a charge was brought against Hamid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 15(1) is potentially engaged for Hamid: lighter penalty of a later law not applied
      And with HRC General Comment No. 36, paragraph 38
      And because of the sentence and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Lighter penalty of a later law not applied, where by is <by>, lighter law ignored is <lighter law ignored>, procedure is <procedure>
      Given Hamid is a woman
      And Hamid was sentenced
        | lighter law ignored | <lighter law ignored> |
        | type                | a fine                |
        | by                  | <by>                  |
      And a charge was brought against Hamid
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 15(1) <outcome>: lighter penalty of a later law not applied

      Examples:
        | by                      | lighter law ignored | procedure            | outcome                |
        | unknown                 | yes                 | criminal proceedings | is potentially engaged |
        | an armed group          | yes                 | criminal proceedings | is not engaged         |
        | agents of another State | yes                 | criminal proceedings | is not engaged         |
        | unknown                 | no                  | criminal proceedings | is not engaged         |
        | unknown                 | unknown             | criminal proceedings | is not engaged         |
        | unknown                 | yes                 | unknown              | is undetermined        |

    Scenario: Lighter penalty of a later law not applied: not when with lawsuit
      Given Hamid is a woman
      And Hamid was sued
      And Hamid was sentenced
        | lighter law ignored | yes         |
        | type                | a fine      |
        | charge              | the lawsuit |
      And a charge was brought against Hamid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 15(1) is not engaged: lighter penalty of a later law not applied

    Scenario: Lighter penalty of a later law not applied: not when as regards someone else
      Given Hamid is a person in the case
      And Kamila is a woman
      And Kamila was sentenced
        | lighter law ignored | yes    |
        | type                | a fine |
      And a charge was brought against Hamid
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

    Scenario Outline: Offence created after the acts, where procedure is <procedure>
      Given Oleg is a journalist
      And a charge was brought against Oleg
        | later law | yes         |
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 15(1) <outcome>: offence created after the acts

      Examples:
        | procedure            | outcome                |
        | criminal proceedings | is potentially engaged |
        | unknown              | is undetermined        |

    Scenario: Offence created after the acts: not when with charge (in criminal proceedings), in disciplinary proceedings
      Given Oleg is a journalist
      And a charge was brought against Oleg, called the first charge
        | later law | yes                                   |
        | procedure | disciplinary proceedings              |
        | offence   | a breach of border or migration rules |
      And a charge was brought against Oleg, called the second charge
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 15(1) is not engaged: offence created after the acts

    Scenario: Offence created after the acts: not when with questioning (treated as an accused person), in disciplinary proceedings
      Given Oleg is a person in the case
      And Saida is a journalist
      And a charge was brought against Saida
        | later law | yes                                   |
        | procedure | disciplinary proceedings              |
        | offence   | a breach of border or migration rules |
      And Oleg was questioned by the authorities
        | capacity | an accused person |
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
      And with Siracusa Principles, paragraph 58
      And it is primary
      And no limit is shown

    Scenario Outline: Punishment without a law in an emergency, where area is <area>, by is <by>
      Given Yusuf is a man
      And Yusuf was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 15(1) <outcome>: punishment without a law in an emergency

      Examples:
        | area                                             | by                  | outcome                |
        | no punishment without a law in force at the time | agents of the State | is potentially engaged |
        | arrest and detention                             | agents of the State | is not engaged         |
        | unknown                                          | agents of the State | is undetermined        |
        | no punishment without a law in force at the time | a private employer  | is not engaged         |
        | no punishment without a law in force at the time | unknown             | is undetermined        |
