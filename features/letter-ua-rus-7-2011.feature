Feature: Letter UA RUS 7/2011, a defender of migrants beaten by unknown men
  As a researcher who reads the letter of 24 June 2011 to the Russian Federation
  I want the facts that it alleges to lead to the law that it cites, under the law of that day
  In order to see both what could be cited in 2011 and what could be cited today

  Background:
    Given the case of UA RUS 7/2011

  Rule: The facts alleged lead to everything the letter cites

    Scenario: What the letter cites
      When the facts are assessed under the law of 24 June 2011
      Then all of this is cited
        | text                                     | numbers           |
        | UN Declaration on Human Rights Defenders | 1, 2, 12(2), 12(3) |

    Scenario: The attack and the work for migrants
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged for Bakhrom Khamroev
      And because of the attack
      And ICCPR article 9(1) is potentially engaged for Bakhrom Khamroev: bodily security
      And because of the attack

    Scenario: Whether the unknown men were agents of the State
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: violence by officials
      And the question concerns the actor of the attack
      Given the actor of the attack is instead police officers
      When the facts are assessed again
      Then ICCPR article 9(1) is potentially engaged for Bakhrom Khamroev: violence by officials
      And because of the attack

  Rule: Under the law of its day nothing younger than the letter is cited

    Scenario: The law of 24 June 2011
      When the facts are assessed under the law of 24 June 2011
      Then nothing younger than 24 June 2011 is cited
      And nothing of General Comment No. 35 is cited
      And nothing of General Comment No. 36 is cited
      And General Comment No. 35 is listed as later authority
      And General Comment No. 36 is listed as later authority

    Scenario: The law of 2020
      When the facts are assessed under the law of 1 January 2020
      Then General Comment No. 35, paragraph 9 is cited
      And General Comment No. 35 is not listed as later authority
      And General Comment No. 36 is not listed as later authority
