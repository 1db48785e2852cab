@law @conclusions
Feature: What facts amount to (treatment), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: What was done to someone is of a severity that torture has

    Scenario: Treatment or harm of a severity that torture has
      Given Kamila is a person in the case
      And Kamila was ill-treated
        | harm | burns |
      When the facts are assessed
      Then it follows that what was done to Kamila is of a severity that torture has
      And that rests on CAT article 1(1)
      And that rests on CAT General Comment No. 2, paragraph 10

    Scenario Outline: Treatment or harm of a severity that torture has turns on the harm done, the means used and whether the harm lasted
      Given Kamila is a person in the case
      And Kamila was ill-treated
        | harm         | <harm>         |
        | method       | <method>       |
        | lasting harm | <lasting harm> |
      When the facts are assessed
      Then it <outcome> what was done to Kamila is of a severity that torture has

      Examples:
        | harm                              | method                                | lasting harm | outcome              |
        | burns                             | unknown                               | unknown      | follows that         |
        | unknown                           | beating                               | unknown      | follows that         |
        | unknown                           | wounding with a sharp object          | unknown      | follows that         |
        | unknown                           | shooting                              | unknown      | follows that         |
        | unknown                           | a chemical agent                      | unknown      | follows that         |
        | unknown                           | poisoning                             | unknown      | follows that         |
        | unknown                           | deprivation of food or water or sleep | unknown      | follows that         |
        | unknown                           | rape                                  | unknown      | follows that         |
        | unknown                           | sexual touching or assault            | unknown      | follows that         |
        | unknown                           | genital mutilation                    | unknown      | follows that         |
        | unknown                           | a mock execution                      | unknown      | follows that         |
        | wounds                            | unknown                               | unknown      | follows that         |
        | fractures                         | unknown                               | unknown      | follows that         |
        | temporary loss of sight           | unknown                               | unknown      | follows that         |
        | lasting loss of a bodily function | unknown                               | unknown      | follows that         |
        | unknown                           | humiliation                           | yes          | follows that         |
        | bruises                           | tying                                 | no           | does not follow that |

  Rule: Agents of the State or others with their consent ill-treated someone

    Scenario: Ill-treatment or attack by agents of the State
      Given Zarina is a person in the case
      And Zarina was physically attacked
        | by | police officers |
      When the facts are assessed
      Then it follows that agents of the State or others with their consent ill-treated Zarina
      And that rests on HRC General Comment No. 20, paragraph 2
      And that rests on CAT General Comment No. 2, paragraph 17

    Scenario Outline: Ill-treatment or attack by agents of the State turns on who acted and whether it was with the knowledge of officials
      Given Zarina is a person in the case
      And Zarina was ill-treated
        | by               | <by>               |
        | official consent | <official consent> |
      When the facts are assessed
      Then it <outcome> agents of the State or others with their consent ill-treated Zarina

      Examples:
        | by              | official consent | outcome      |
        | police officers | unknown          | follows that |
        | private persons | yes              | follows that |

    Scenario: Ill-treatment or attack by agents of the State: so too with a physical attack
      Given Zarina is a person in the case
      And Zarina was physically attacked
        | by | police officers |
      When the facts are assessed
      Then it follows that agents of the State or others with their consent ill-treated Zarina

    Scenario: Violence in the presence of officials who did not stop it
      Given Madina is a person in the case
      And Madina was physically attacked
        | by                | an organised group |
        | officials present | yes                |
      When the facts are assessed
      Then it follows that agents of the State or others with their consent ill-treated Madina
      And that rests on CAT General Comment No. 2, paragraphs 17 and 18

    Scenario Outline: Violence in the presence of officials who did not stop it turns on whether officials were present and did not stop it and whether it was with the knowledge of officials
      Given Madina is a person in the case
      And Madina was ill-treated
        | by                | an organised group  |
        | officials present | <officials present> |
        | official consent  | <official consent>  |
      When the facts are assessed
      Then it <outcome> agents of the State or others with their consent ill-treated Madina

      Examples:
        | officials present | official consent | outcome              |
        | yes               | unknown          | follows that         |
        | unknown           | no               | does not follow that |

    Scenario Outline: Violence in the presence of officials who did not stop it, with a physical attack, turns on whether officials were present and did not stop it
      Given Madina is a person in the case
      And Madina was physically attacked
        | by                | an organised group  |
        | officials present | <officials present> |
      When the facts are assessed
      Then it <outcome> agents of the State or others with their consent ill-treated Madina

      Examples:
        | officials present | outcome              |
        | yes               | follows that         |
        | no                | does not follow that |

  Rule: Agents of the State or others with their consent ill-treated someone for a purpose or reason that marks torture

    Scenario: Ill-treatment for a purpose or reason that marks torture
      Given Jamila is a person in the case
      And Jamila was physically attacked
        | by      | police officers       |
        | purpose | obtaining information |
      When the facts are assessed
      Then it follows that agents of the State or others with their consent ill-treated Jamila for a purpose or reason that marks torture
      And that rests on CAT article 1(1)
      And that rests on CAT General Comment No. 2, paragraph 9

    Scenario Outline: Ill-treatment for a purpose or reason that marks torture turns on the purpose and the reason behind it
      Given Jamila is a person in the case
      And Jamila was ill-treated
        | by        | police officers |
        | purpose   | <purpose>       |
        | linked to | <linked to>     |
      When the facts are assessed
      Then it <outcome> agents of the State or others with their consent ill-treated Jamila for a purpose or reason that marks torture

      Examples:
        | purpose                 | linked to                   | outcome              |
        | punishing               | unknown                     | follows that         |
        | obtaining a confession  | unknown                     | follows that         |
        | intimidating the person | unknown                     | follows that         |
        | unknown                 | journalism                  | follows that         |
        | unknown                 | personal status             | follows that         |
        | unknown                 | what a relative said or did | follows that         |
        | humiliating the person  | a private matter            | does not follow that |

    Scenario Outline: Ill-treatment for a purpose or reason that marks torture, with a physical attack: what decides it
      Given Jamila is a person in the case
      And Jamila was physically attacked
        | by                | <by>                |
        | purpose           | <purpose>           |
        | officials present | <officials present> |
      When the facts are assessed
      Then it <outcome> agents of the State or others with their consent ill-treated Jamila for a purpose or reason that marks torture

      Examples:
        | by                 | purpose               | officials present | outcome              |
        | police officers    | obtaining information | unknown           | follows that         |
        | a private employer | punishing             | no                | does not follow that |

    Scenario: Ill-treatment for a purpose or reason that marks torture: what is told of two events is not read as one
      Given Jamila is a person in the case
      And Jamila was physically attacked
        | by                | members of the family or community |
        | officials present | no                                 |
        | purpose           | punishing                          |
        | method            | beating                            |
      And Jamila was physically attacked
        | by     | police officers |
        | method | tying           |
      When the facts are assessed
      Then it does not follow that agents of the State or others with their consent ill-treated Jamila for a purpose or reason that marks torture

  Rule: The authorities had reason to know of the treatment of someone and did not investigate it

    Scenario: Ill-treatment that the authorities had reason to know of and did not investigate
      Given Irina is a person in the case
      And Irina was ill-treated
        | by         | police officers |
        | in custody | yes             |
      And as regards an investigation into what happened to Irina
        | opened | no |
      When the facts are assessed
      Then it follows that the authorities had reason to know of the treatment of Irina and did not investigate it
      And that rests on CAT article 12
      And that rests on CAT General Comment No. 3, paragraphs 25 and 27

    Scenario Outline: Ill-treatment that the authorities had reason to know of and did not investigate: what decides it
      Given Irina is a person in the case
      And Irina was ill-treated
        | by                | <by>                |
        | in custody        | yes                 |
        | official consent  | <official consent>  |
        | officials present | <officials present> |
        | medical evidence  | <medical evidence>  |
      And as regards an investigation into what happened to Irina
        | opened | no |
      When the facts are assessed
      Then it <outcome> the authorities had reason to know of the treatment of Irina and did not investigate it

      Examples:
        | by                 | official consent | officials present | medical evidence | outcome              |
        | police officers    | unknown          | unknown           | unknown          | follows that         |
        | a private employer | no               | no                | no               | does not follow that |

    Scenario Outline: Ill-treatment that the authorities had reason to know of and did not investigate, with a physical attack and an investigation: what decides it
      Given Irina is a person in the case
      And Irina was physically attacked, called the attack
        | by                   | <by>                   |
        | medical evidence     | <medical evidence>     |
        | officials saw traces | <officials saw traces> |
        | officials present    | <officials present>    |
      And as regards an investigation into what happened to Irina
        | about  | the attack |
        | opened | <opened>   |
        | result | <result>   |
        | delay  | <delay>    |
      When the facts are assessed
      Then it <outcome> the authorities had reason to know of the treatment of Irina and did not investigate it

      Examples:
        | by                 | medical evidence | officials saw traces | officials present | opened | result                   | delay   | outcome              |
        | police officers    | yes              | unknown              | unknown           | no     | unknown                  | unknown | follows that         |
        | police officers    | no               | yes                  | unknown           | no     | unknown                  | unknown | follows that         |
        | police officers    | unknown          | unknown              | unknown           | yes    | a refusal to open a case | unknown | follows that         |
        | police officers    | unknown          | unknown              | unknown           | yes    | unknown                  | never   | follows that         |
        | police officers    | no               | no                   | unknown           | no     | an open investigation    | at once | does not follow that |
        | police officers    | no               | yes                  | unknown           | yes    | an open investigation    | at once | does not follow that |
        | a private employer | no               | yes                  | no                | no     | an open investigation    | at once | does not follow that |

    Scenario: Ill-treatment that the authorities had reason to know of and did not investigate: where the investigation concerns a search
      Given Irina is a person in the case
      And Irina was physically attacked
        | by                   | police officers |
        | medical evidence     | no              |
        | officials saw traces | yes             |
      And the premises of Irina were searched, called the search
      And as regards an investigation into what happened to Irina
        | about  | the search            |
        | opened | no                    |
        | result | an open investigation |
        | delay  | at once               |
      When the facts are assessed
      Then it does not follow that the authorities had reason to know of the treatment of Irina and did not investigate it

    Scenario Outline: Ill-treatment that the authorities had reason to know of and did not investigate, with a physical attack and an investigation: what decides it (2)
      Given Irina is a person in the case
      And Irina was physically attacked, called the attack
        | by                   | a private employer     |
        | officials present    | no                     |
        | medical evidence     | <medical evidence>     |
        | officials saw traces | <officials saw traces> |
      And Irina was physically attacked
        | by               | police officers                    |
        | medical evidence | <medical evidence of the attack 2> |
      And as regards an investigation into what happened to Irina
        | about  | the attack |
        | opened | no         |
        | result | <result>   |
        | delay  | <delay>    |
      When the facts are assessed
      Then it <outcome> the authorities had reason to know of the treatment of Irina and did not investigate it

      Examples:
        | medical evidence | officials saw traces | medical evidence of the attack 2 | result                | delay   | outcome              |
        | no               | yes                  | no                               | an open investigation | at once | does not follow that |
        | yes              | unknown              | unknown                          | unknown               | unknown | does not follow that |

    Scenario Outline: Ill-treatment that the authorities had reason to know of and did not investigate, with a physical attack, a complaint or report to the authorities and an investigation: what decides it
      Given Irina is a person in the case
      And Irina was physically attacked, called the attack
        | by                | <by>                |
        | medical evidence  | <medical evidence>  |
        | officials present | <officials present> |
      And a complaint or report was made about what happened to Irina
        | about      | the attack   |
        | to         | <to>         |
        | registered | <registered> |
      And as regards an investigation into what happened to Irina
        | about  | the attack |
        | opened | <opened>   |
        | result | <result>   |
        | delay  | <delay>    |
      When the facts are assessed
      Then it <outcome> the authorities had reason to know of the treatment of Irina and did not investigate it

      Examples:
        | by                 | medical evidence | officials present | to                     | registered | opened | result                   | delay   | outcome              |
        | police officers    | no               | unknown           | police officers        | yes        | no     | unknown                  | unknown | follows that         |
        | police officers    | no               | unknown           | a private media outlet | no         | no     | an open investigation    | at once | does not follow that |
        | police officers    | no               | unknown           | police officers        | yes        | yes    | an open investigation    | at once | does not follow that |
        | a private employer | yes              | no                | police officers        | no         | no     | a refusal to open a case | never   | does not follow that |

    Scenario Outline: Ill-treatment that the authorities had reason to know of and did not investigate, with a physical attack and complaint or report to the authorities: what decides it
      Given Irina is a person in the case
      And Irina was physically attacked, called the attack
        | by               | police officers    |
        | medical evidence | <medical evidence> |
      And a complaint or report was made about what happened to Irina
        | about      | the attack   |
        | to         | <to>         |
        | registered | <registered> |
      When the facts are assessed
      Then it <outcome> the authorities had reason to know of the treatment of Irina and did not investigate it

      Examples:
        | medical evidence | to                                  | registered | outcome              |
        | unknown          | officers of the prosecution service | no         | follows that         |
        | no               | a private employer                  | no         | does not follow that |
        | no               | officers of the prosecution service | yes        | does not follow that |

    Scenario Outline: Ill-treatment that the authorities had reason to know of and did not investigate: what decides it (2)
      Given Irina is a person in the case
      And Irina was ill-treated, called the ill treatment
        | by               | police officers    |
        | in custody       | <in custody>       |
        | medical evidence | <medical evidence> |
      And as regards an investigation into what happened to Irina
        | about  | the ill treatment |
        | opened | <opened>          |
        | result | <result>          |
        | delay  | <delay>           |
      When the facts are assessed
      Then it <outcome> the authorities had reason to know of the treatment of Irina and did not investigate it

      Examples:
        | in custody | medical evidence | opened | result                | delay   | outcome              |
        | yes        | unknown          | no     | unknown               | unknown | follows that         |
        | yes        | unknown          | yes    | an open investigation | at once | does not follow that |
        | no         | no               | no     | an open investigation | at once | does not follow that |

    Scenario: Ill-treatment that the authorities had reason to know of and did not investigate: where the complaint and the investigation concern a search
      Given Irina is a person in the case
      And Irina was ill-treated
        | by         | police officers |
        | in custody | yes             |
      And the premises of Irina were searched, called the search
      And a complaint or report was made about what happened to Irina
        | about      | the search      |
        | to         | police officers |
        | registered | no              |
      And as regards an investigation into what happened to Irina
        | about  | the search |
        | opened | no         |
      When the facts are assessed
      Then it does not follow that the authorities had reason to know of the treatment of Irina and did not investigate it

    Scenario Outline: Ill-treatment that the authorities had reason to know of and did not investigate, with a physical attack, a search, a complaint or report to the authorities and an investigation: what decides it
      Given Irina is a person in the case
      And Irina was physically attacked, called the attack
        | by               | police officers |
        | medical evidence | no              |
      And the premises of Irina were searched, called the search
      And a complaint or report was made about what happened to Irina
        | about      | <about>         |
        | to         | police officers |
        | registered | yes             |
      And as regards an investigation into what happened to Irina
        | about  | <about of the investigation> |
        | opened | no                           |
        | result | <result>                     |
        | delay  | <delay>                      |
      When the facts are assessed
      Then it <outcome> the authorities had reason to know of the treatment of Irina and did not investigate it

      Examples:
        | about      | about of the investigation | result                | delay   | outcome              |
        | the attack | the search                 | unknown               | unknown | does not follow that |
        | the search | the attack                 | an open investigation | at once | does not follow that |

    Scenario: Ill-treatment that the authorities had reason to know of and did not investigate: what happened to somebody else is not enough
      Given Irina is a person in the case
      And Umida is a person in the case
      And Umida was ill-treated
        | by               | police officers |
        | in custody       | yes             |
        | medical evidence | no              |
      And as regards an investigation into what happened to Irina
        | opened | no |
      When the facts are assessed
      Then it does not follow that the authorities had reason to know of the treatment of Irina and did not investigate it

    Scenario: Ill-treatment that the authorities had reason to know of and did not investigate: where the investigation concerns ill-treatment
      Given Irina is a person in the case
      And Irina was ill-treated, called the ill treatment
        | by                | a private employer |
        | official consent  | no                 |
        | officials present | no                 |
        | in custody        | yes                |
        | medical evidence  | no                 |
      And Irina was physically attacked
        | by               | police officers |
        | medical evidence | no              |
      And as regards an investigation into what happened to Irina
        | about  | the ill treatment     |
        | opened | no                    |
        | result | an open investigation |
        | delay  | at once               |
      When the facts are assessed
      Then it does not follow that the authorities had reason to know of the treatment of Irina and did not investigate it
