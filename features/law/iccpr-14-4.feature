@law @iccpr @article-14
Feature: Juveniles, ICCPR article 14(4)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(4): Juvenile procedure must reflect age and aim at rehabilitation

    Scenario: Criminal proceedings against a child
      Given Vera is under eighteen years old
      And a charge was brought against Vera
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(4) is potentially engaged for Vera: criminal proceedings against a child
      And with HRC General Comment No. 32, paragraphs 42, 43 and 44
      And with CRC article 40(1)
      And with CRC General Comment No. 24, paragraph 46
      And with Beijing Rules, rules 7.1, 11.1 and 14.2
      And with Guidelines on the Role of Prosecutors, paragraph 19
      And it is supporting
      And no limit is shown

    Scenario: Criminal proceedings against a child: what happened to somebody else is not enough
      Given Jamila is under eighteen years old
      And Vera is eighteen years old or more
      And a charge was brought against Vera
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(4) is not engaged: criminal proceedings against a child
