@law @conclusions
Feature: What facts amount to (equality), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: Someone suffered harm in ways that affect women in particular

    Scenario: Pregnant woman or mother of small children in custody
      Given Sasha is a woman and pregnant at the time
      And Sasha was deprived of liberty
      When the facts are assessed
      Then it follows that Sasha suffered harm in ways that affect women in particular
      And that rests on HRC General Comment No. 28, paragraph 15

    Scenario Outline: Pregnant woman or mother of small children in custody turns on who the person is
      Given Sasha is <who>
      And Sasha was deprived of liberty
      When the facts are assessed
      Then it <outcome> Sasha suffered harm in ways that affect women in particular

      Examples:
        | who                                                                        | outcome              |
        | a woman and pregnant at the time                                           | follows that         |
        | a woman and with young children in their care                              | follows that         |
        | a woman, not pregnant at the time and without young children in their care | does not follow that |
        | a man and with young children in their care                                | does not follow that |

    Scenario: Pregnant woman or mother of small children in custody: what happened to somebody else is not enough
      Given Sasha is a man
      And Dana is a woman, pregnant at the time and with young children in their care
      And Sasha was deprived of liberty
      When the facts are assessed
      Then it does not follow that Sasha suffered harm in ways that affect women in particular

    Scenario: Woman searched by a man
      Given Zhenya is a woman
      And the body or clothes of Zhenya were searched
        | same sex | no |
      When the facts are assessed
      Then it follows that Zhenya suffered harm in ways that affect women in particular
      And that rests on CEDAW General Recommendation No. 19, paragraph 6
      And that rests on HRC General Comment No. 16, paragraph 8

    Scenario Outline: Woman searched by a man turns on who the person is, whether it was carried out by someone of the same sex and whether intimate parts were searched
      Given Zhenya is <who>
      And the body or clothes of Zhenya were searched
        | same sex | <same sex> |
        | intimate | <intimate> |
      When the facts are assessed
      Then it <outcome> Zhenya suffered harm in ways that affect women in particular

      Examples:
        | who     | same sex | intimate | outcome              |
        | a woman | no       | unknown  | follows that         |
        | a woman | yes      | yes      | does not follow that |
        | a man   | no       | unknown  | does not follow that |

    Scenario: Woman searched by a man: what happened to somebody else is not enough
      Given Zhenya is a woman
      And Iman is a man
      And the body or clothes of Iman were searched
        | same sex | no |
      When the facts are assessed
      Then it does not follow that Zhenya suffered harm in ways that affect women in particular

    Scenario: Gendered attack on a woman
      Given Dana is a woman
      And threats or insults were directed at Dana
        | content | a threat of rape |
      When the facts are assessed
      Then it follows that Dana suffered harm in ways that affect women in particular
      And that rests on CEDAW General Recommendation No. 19, paragraph 6
      And that rests on CEDAW General Recommendation No. 35, paragraph 14

    Scenario Outline: Gendered attack on a woman turns on who the person is and what was said
      Given Dana is <who>
      And threats or insults were directed at Dana
        | content | <content> |
      When the facts are assessed
      Then it <outcome> Dana suffered harm in ways that affect women in particular

      Examples:
        | who     | content          | outcome              |
        | a woman | a threat of rape | follows that         |
        | a man   | a threat of rape | does not follow that |
        | a woman | a death threat   | does not follow that |

    Scenario: Gendered attack on a woman: what happened to somebody else is not enough
      Given Dana is a woman
      And Shura is a man
      And threats or insults were directed at Shura
        | content | a threat of rape |
      When the facts are assessed
      Then it does not follow that Dana suffered harm in ways that affect women in particular

  Rule: Threats or attacks against someone are of a gendered or sexual nature

    Scenario: Violence, threats or smears because of gender or sexual orientation
      Given Saida is a person in the case
      And threats or insults were directed at Saida
        | linked to | being a woman or a man |
      When the facts are assessed
      Then it follows that threats or attacks against Saida are of a gendered or sexual nature
      And that rests on CEDAW General Recommendation No. 19, paragraph 6

    Scenario Outline: Violence, threats or smears because of gender or sexual orientation turns on the reason behind it and the means used
      Given Saida is a person in the case
      And Saida was physically attacked
        | linked to | <linked to> |
        | method    | <method>    |
      When the facts are assessed
      Then it <outcome> threats or attacks against Saida are of a gendered or sexual nature

      Examples:
        | linked to                             | method   | outcome              |
        | being a woman or a man                | unknown  | follows that         |
        | sexual orientation or gender identity | unknown  | follows that         |
        | unknown                               | shooting | does not follow that |

    Scenario Outline: Violence, threats or smears because of gender or sexual orientation, with threats or insults, turns on the reason behind it
      Given Saida is a person in the case
      And threats or insults were directed at Saida
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> threats or attacks against Saida are of a gendered or sexual nature

      Examples:
        | linked to                             | outcome         |
        | being a woman or a man                | follows that    |
        | sexual orientation or gender identity | follows that    |
        | personal status                       | is open whether |

    Scenario Outline: Violence, threats or smears because of gender or sexual orientation, with a public discrediting, turns on the reason behind it and what was said
      Given Saida is a person in the case
      And Saida was publicly discredited
        | linked to | <linked to> |
        | content   | <content>   |
      When the facts are assessed
      Then it <outcome> threats or attacks against Saida are of a gendered or sexual nature

      Examples:
        | linked to                             | content                               | outcome              |
        | sexual orientation or gender identity | unknown                               | follows that         |
        | being a woman or a man                | unknown                               | follows that         |
        | unknown                               | the label of traitor or foreign agent | does not follow that |

    Scenario: Gendered or sexual threats, insults or violence
      Given Rustam is a person in the case
      And Rustam was ill-treated
        | method | forced nudity |
      When the facts are assessed
      Then it follows that threats or attacks against Rustam are of a gendered or sexual nature
      And that rests on CEDAW General Recommendation No. 35, paragraph 14

    Scenario Outline: Gendered or sexual threats, insults or violence, with threats or insults, turns on what was said and the reason behind it
      Given Rustam is a person in the case
      And threats or insults were directed at Rustam
        | content   | <content>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> threats or attacks against Rustam are of a gendered or sexual nature

      Examples:
        | content                                  | linked to  | outcome         |
        | a sexualised insult                      | unknown    | follows that    |
        | an insult to someone as a woman or a man | unknown    | follows that    |
        | a threat of rape                         | unknown    | follows that    |
        | unknown                                  | journalism | is open whether |

    Scenario Outline: Gendered or sexual threats, insults or violence, with a public discrediting, turns on what was said and the reason behind it
      Given Rustam is a person in the case
      And Rustam was publicly discredited
        | content   | <content>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> threats or attacks against Rustam are of a gendered or sexual nature

      Examples:
        | content                                  | linked to  | outcome         |
        | an insult to someone as a woman or a man | unknown    | follows that    |
        | a sexualised insult                      | unknown    | follows that    |
        | a threat of sexual violence              | unknown    | follows that    |
        | unknown                                  | journalism | is open whether |

    Scenario: Gendered or sexual threats, insults or violence: left open where the means of the attack are not told
      Given Rustam is a person in the case
      And Rustam was physically attacked
        | linked to | journalism |
      When the facts are assessed
      Then it is open whether threats or attacks against Rustam are of a gendered or sexual nature

    Scenario: Slur on the morality of a woman
      Given Valya is a woman
      And threats or insults were directed at Valya
        | content   | a slur on morality or private life |
        | linked to | journalism                         |
      When the facts are assessed
      Then it follows that threats or attacks against Valya are of a gendered or sexual nature
      And that rests on A/HRC/40/60 (SR on human rights defenders), paragraph 37-38, 41-42, 45
      And that rests on A/HRC/46/35 (SR on human rights defenders), paragraph 65-66

    Scenario Outline: Slur on the morality of a woman turns on who the person is and the reason behind it
      Given Valya is <who>
      And Valya was publicly discredited
        | content   | a slur on morality or private life |
        | linked to | <linked to>                        |
      When the facts are assessed
      Then it <outcome> threats or attacks against Valya are of a gendered or sexual nature

      Examples:
        | who                  | linked to  | outcome              |
        | a woman              | journalism | follows that         |
        | a person in the case | unknown    | does not follow that |

    Scenario: Slur on the morality of a woman: so too with threats or insults
      Given Valya is a woman
      And threats or insults were directed at Valya
        | content   | a slur on morality or private life |
        | linked to | journalism                         |
      When the facts are assessed
      Then it follows that threats or attacks against Valya are of a gendered or sexual nature

    Scenario: Slur on the morality of a woman: not from the label of a foreign agent, which says nothing of her morality
      Given Valya is a woman
      And Valya was publicly discredited
        | content | the label of traitor or foreign agent |
      And threats or insults were directed at Valya
        | content | the label of traitor or foreign agent |
      When the facts are assessed
      Then it does not follow that threats or attacks against Valya are of a gendered or sexual nature

    Scenario: Slur on the morality of a woman: what happened to somebody else is not enough
      Given Valya is a woman
      And Zhenya is a man
      And Zhenya was publicly discredited
        | content | a slur on morality or private life |
      And threats or insults were directed at Zhenya
        | content | a slur on morality or private life |
      When the facts are assessed
      Then it does not follow that threats or attacks against Valya are of a gendered or sexual nature

  Rule: Someone was singled out for an opinion, a status or work for human rights

    Scenario Outline: Charge that consists of journalism or of the defence of rights turns on whether the acts charged are the activity itself
      Given Ilyas is a person in the case
      And Ilyas worked for the human rights of others, called the human rights work
      And a charge was brought against Ilyas
        | about             | the human rights work |
        | based on activity | <based on activity>   |
      When the facts are assessed
      Then it <outcome> Ilyas was singled out for an opinion, a status or work for human rights

      Examples:
        | based on activity | outcome              |
        | yes               | follows that         |
        | no                | does not follow that |

    Scenario Outline: Charge that consists of journalism or of the defence of rights, with expression and a charge, turns on the form it took
      Given Ilyas is a person in the case
      And Ilyas expressed views or gathered or shared information, called the expression
        | form | <form> |
      And a charge was brought against Ilyas
        | about             | the expression |
        | based on activity | yes            |
      When the facts are assessed
      Then it <outcome> Ilyas was singled out for an opinion, a status or work for human rights

      Examples:
        | form                                  | outcome              |
        | work in the media                     | follows that         |
        | research or collection of information | follows that         |
        | human rights advocacy                 | follows that         |
        | political speech                      | follows that         |
        | commercial advertising                | does not follow that |

    Scenario: Charge that consists of journalism or of the defence of rights: where the charge concerns an assembly
      Given Ilyas is a person in the case
      And Ilyas worked for the human rights of others
      And Ilyas organised or took part in an assembly, called the assembly
      And a charge was brought against Ilyas
        | about             | the assembly |
        | based on activity | yes          |
      When the facts are assessed
      Then it does not follow that Ilyas was singled out for an opinion, a status or work for human rights

    Scenario: Charge that consists of journalism or of the defence of rights: what happened to somebody else is not enough
      Given Ilyas is a person in the case
      And Tahir is a person in the case
      And Ilyas worked for the human rights of others, called the human rights work
      And a charge was brought against Tahir
        | about             | the human rights work |
        | based on activity | yes                   |
      When the facts are assessed
      Then it does not follow that Ilyas was singled out for an opinion, a status or work for human rights

    Scenario: Singled out for an opinion, a status or work for human rights
      Given Sitora is a person in the case
      And Sitora was treated worse than others
      When the facts are assessed
      Then it follows that Sitora was singled out for an opinion, a status or work for human rights
      And that rests on HRC General Comment No. 18, paragraph 7

    Scenario Outline: Singled out for an opinion, a status or work for human rights, with a charge, turns on the reason behind it
      Given Sitora is a person in the case
      And a charge was brought against Sitora
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> Sitora was singled out for an opinion, a status or work for human rights

      Examples:
        | linked to                                   | outcome         |
        | journalism                                  | follows that    |
        | cooperation with an international body      | follows that    |
        | religion or belief                          | follows that    |
        | political activity                          | follows that    |
        | human rights work                           | follows that    |
        | membership or leadership of an organisation | follows that    |
        | an assembly or protest                      | follows that    |
        | civic or professional activity              | is open whether |

    Scenario: Singled out for an opinion, a status or work for human rights: so too with a physical attack
      Given Sitora is a person in the case
      And Sitora was physically attacked
        | linked to | sexual orientation or gender identity |
      When the facts are assessed
      Then it follows that Sitora was singled out for an opinion, a status or work for human rights
