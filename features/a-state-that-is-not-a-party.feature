Feature: A State that is not a party
  As a researcher who works on States with few ratifications
  I want a treaty that does not bind the State to be shown as not applicable, and what remains to stand
  In order to argue from texts that the State cannot wave away

  Rule: The treaty and what its committee says fall away; declarations stay

    Scenario: A defender is attacked in a State that only signed the Covenant
      Given Mei is a woman and a human rights defender
      And Mei was physically attacked on 4 May 2022, called the attack
        | by        | unidentified persons |
        | linked to | human rights work    |
      When the facts are assessed for China
      Then ICCPR article 9(1) does not apply because the State is not a party: bodily security
      And nothing of ICCPR is cited
      And nothing of General Comment No. 35 is cited
      And UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged for Mei
      And because of the attack

    Scenario: The same facts in a State that is a party
      Given Mei is a woman and a human rights defender
      And Mei was physically attacked on 4 May 2022, called the attack
        | by        | unidentified persons |
        | linked to | human rights work    |
      When the facts are assessed for Mongolia
      Then ICCPR article 9(1) is potentially engaged for Mei: bodily security
      And with General Comment No. 35, paragraph 9
      And because of the attack
      And UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged for Mei
      And because of the attack
