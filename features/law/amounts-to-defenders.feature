@law @conclusions
Feature: What facts amount to (defenders), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: Someone acts as a human rights defender

    Scenario: Human rights defender
      Given Karim is a defender of the rights of migrants
      When the facts are assessed
      Then it follows that Karim acts as a human rights defender
      And that rests on UN Declaration on Human Rights Defenders, article 1

    Scenario Outline: Human rights defender turns on who the person is
      Given Karim is <who>
      When the facts are assessed
      Then it <outcome> Karim acts as a human rights defender

      Examples:
        | who                                  | outcome      |
        | a human rights organisation          | follows that |
        | a defender of the rights of migrants | follows that |

    Scenario: Human rights defender: so too with human rights work
      Given Karim is a person in the case
      And Karim worked for the human rights of others
      When the facts are assessed
      Then it follows that Karim acts as a human rights defender

    Scenario Outline: Human rights defender, with trade-union work, turns on the form it took
      Given Karim is a worker
      And Karim did trade-union work
        | form | <form> |
      When the facts are assessed
      Then it <outcome> Karim acts as a human rights defender

      Examples:
        | form                  | outcome              |
        | representing workers  | follows that         |
        | collective bargaining | follows that         |
        | membership            | does not follow that |

    Scenario: Reporting on human rights
      Given Dilbar is a journalist
      And Dilbar expressed views or gathered or shared information
        | topic | torture and the rights of detainees |
      When the facts are assessed
      Then it follows that Dilbar acts as a human rights defender
      And that rests on UN Declaration on Human Rights Defenders, articles 6(b) and 6(c)

    Scenario Outline: Reporting on human rights turns on who the person is, the topic and the form it took
      Given Dilbar is <who>
      And Dilbar expressed views or gathered or shared information
        | topic | <topic> |
        | form  | <form>  |
      When the facts are assessed
      Then it <outcome> Dilbar acts as a human rights defender

      Examples:
        | who          | topic                               | form                 | outcome              |
        | a journalist | torture and the rights of detainees | unknown              | follows that         |
        | a journalist | the economy                         | unknown              | does not follow that |
        | a politician | torture and the rights of detainees | an election campaign | does not follow that |

    Scenario: Reporting on human rights: what happened to somebody else is not enough
      Given Dilbar is a politician
      And Jamila is a journalist
      And Dilbar expressed views or gathered or shared information
        | form  | an election campaign                |
        | topic | torture and the rights of detainees |
      When the facts are assessed
      Then it does not follow that Dilbar acts as a human rights defender

  Rule: Treatment like that of someone had been reported to the State before

    Scenario Outline: Similar treatment reported to the State before turns on whether the State was informed of it
      Given Elena is a person in the case
      And similar treatment was reported before that of Elena
        | reported to state | <reported to state> |
      When the facts are assessed
      Then it <outcome> treatment like that of Elena had been reported to the State before

      Examples:
        | reported to state | outcome              |
        | yes               | follows that         |
        | no                | does not follow that |

  Rule: Someone was made to suffer for defending rights, for complaining or for speaking out

    Scenario: Charge that consists of journalism or of the defence of rights: the paragraphs it rests on
      Given Ilyas is a person in the case
      And Ilyas worked for the human rights of others, called the human rights work
      And a charge was brought against Ilyas
        | about             | the human rights work |
        | based on activity | yes                   |
      When the facts are assessed
      Then it follows that Ilyas was singled out for an opinion, a status or work for human rights
      And that rests on HRC General Comment No. 18, paragraph 7

    Scenario: Charge that consists of journalism or of the defence of rights
      Given Ulan is a person in the case
      And Ulan worked for the human rights of others, called the human rights work
      And a charge was brought against Ulan
        | about             | the human rights work |
        | based on activity | yes                   |
      When the facts are assessed
      Then it follows that Ulan was made to suffer for defending rights, for complaining or for speaking out
      And that rests on UN Declaration on Human Rights Defenders, article 12(2)

    Scenario Outline: Charge that consists of journalism or of the defence of rights turns on whether the acts charged are the activity itself
      Given Ulan is a person in the case
      And Ulan worked for the human rights of others, called the human rights work
      And a charge was brought against Ulan
        | about             | the human rights work |
        | based on activity | <based on activity>   |
      When the facts are assessed
      Then it <outcome> Ulan was made to suffer for defending rights, for complaining or for speaking out

      Examples:
        | based on activity | outcome              |
        | yes               | follows that         |
        | no                | does not follow that |

    Scenario Outline: Charge that consists of journalism or of the defence of rights, with expression and a charge, turns on the form it took
      Given Ulan is a person in the case
      And Ulan expressed views or gathered or shared information, called the expression
        | form | <form> |
      And a charge was brought against Ulan
        | about             | the expression |
        | based on activity | yes            |
      When the facts are assessed
      Then it <outcome> Ulan was made to suffer for defending rights, for complaining or for speaking out

      Examples:
        | form                                  | outcome              |
        | work in the media                     | follows that         |
        | research or collection of information | follows that         |
        | human rights advocacy                 | follows that         |
        | commercial advertising                | does not follow that |

    Scenario: Charge that consists of journalism or of the defence of rights: where the charge concerns an assembly
      Given Ulan is a person in the case
      And Ulan worked for the human rights of others
      And Ulan organised or took part in an assembly, called the assembly
      And a charge was brought against Ulan
        | about             | the assembly |
        | based on activity | yes          |
      When the facts are assessed
      Then it does not follow that Ulan was made to suffer for defending rights, for complaining or for speaking out

    Scenario: Charge that consists of journalism or of the defence of rights: what happened to somebody else is not enough
      Given Ulan is a person in the case
      And Bakyt is a person in the case
      And Ulan worked for the human rights of others, called the human rights work
      And a charge was brought against Bakyt
        | about             | the human rights work |
        | based on activity | yes                   |
      When the facts are assessed
      Then it does not follow that Ulan was made to suffer for defending rights, for complaining or for speaking out

    Scenario: Suffering inflicted because of the defence of rights, a complaint or speech
      Given Sitora is a person in the case
      And Sitora suffered a measure at work
        | linked to | trade-union work |
      When the facts are assessed
      Then it follows that Sitora was made to suffer for defending rights, for complaining or for speaking out
      And that rests on UN Declaration on Human Rights Defenders, article 12(2)

    Scenario Outline: Suffering inflicted because of the defence of rights, a complaint or speech, with threats or insults, turns on the reason behind it
      Given Sitora is a person in the case
      And threats or insults were directed at Sitora
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> Sitora was made to suffer for defending rights, for complaining or for speaking out

      Examples:
        | linked to                             | outcome         |
        | human rights work                     | follows that    |
        | testimony or documentation of abuses  | follows that    |
        | a complaint or a request for a remedy | follows that    |
        | work as a lawyer                      | follows that    |
        | what was said or published            | follows that    |
        | an assembly or protest                | follows that    |
        | civic or professional activity        | is open whether |

    Scenario: Suffering inflicted because of the defence of rights, a complaint or speech: so too with a charge
      Given Sitora is a person in the case
      And a charge was brought against Sitora
        | linked to | cooperation with an international body |
      When the facts are assessed
      Then it follows that Sitora was made to suffer for defending rights, for complaining or for speaking out
