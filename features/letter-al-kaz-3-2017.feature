Feature: Letter AL KAZ 3/2017, a trade-union leader sentenced for abuse of office
  As a researcher who reads the letter of 12 December 2017 to Kazakhstan
  I want the facts that it alleges to lead to the law that it cites, and to the questions that it asks
  In order to connect a criminal case and a dissolved confederation with the freedom of association

  Background:
    Given the case of AL KAZ 3/2017

  Rule: The facts alleged lead to everything the letter cites

    Scenario: What the letter cites
      When the facts are assessed
      Then the law is that of 12 December 2017
      And all of this is cited
        | text                                     | numbers   |
        | ICCPR                                    | 19, 19(3) |
        | ICCPR                                    | 22        |
        | Universal Declaration of Human Rights    | 29(2)     |
        | Human Rights Council resolution 12/16    |           |
        | Human Rights Council resolution 24/5     |           |
        | ILO Convention No. 87                    |           |
        | ILO Convention No. 98                    |           |
        | UN Declaration on Human Rights Defenders | 1, 2      |

  Rule: Each citation rests on the allegations that the letter connects with it

    Scenario: The dissolved confederation
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Larisa Kharkova: dissolved
      And because of the dissolution
      And the limit "prescribed by law and necessary in a democratic society" is shown as invoked by the dissolution
      Given the dissolution is left out
      When the facts are assessed again
      Then ICCPR article 22(1) is not engaged: dissolved

    Scenario: The charge of abuse of office
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Larisa Kharkova: prosecution or sanctions because of association
      And because of the charge
      Given the reason of the charge is instead a private matter
      When the facts are assessed again
      Then ICCPR article 22(1) is potentially engaged for Larisa Kharkova: prosecution or sanctions because of association
      And not because of the charge
      And because of first-charge
      And because of sentence-labour
      Given the reason of first-charge is instead a private matter
      And the reason of sentence-labour is instead a private matter
      And the reason of sentence-movement is instead a private matter
      And the reason of sentence-ban is instead a private matter
      When the facts are assessed again
      Then ICCPR article 22(1) is not engaged: prosecution or sanctions because of association

    Scenario: The device under a car and the fire, by nobody knows whom
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for the son of Larisa Kharkova: bodily security
      And because of fire-as-threat
      And ICCPR article 9(1) is potentially engaged for a member of the leadership of KNPRK: bodily security
      And because of device-under-car

  Rule: What the letter asks the Government is among the questions

    Scenario: What the letter asks
      When the facts are assessed
      Then among the questions are these
        | the letter asks                                             | words of a question                            |
        | the basis of the sentence                                   | legal basis, sentence                          |
        | the acts held to be abuse of office                         | acts, amount to the offence                    |
        | the evidence                                                | on which evidence                              |
        | compatibility with article 19                               | compatible with article 19                     |
        | compatibility with article 22                               | compatible with article 22                     |
        | investigation of the incident of 12 September 2017          | results, investigation, relative of a member   |
        | investigation of the incident of 14 September 2017          | investigation, the son of Larisa Kharkova      |
        | measures for safety                                         | measures, safety                               |
        | measures so that labour-rights defenders can work           | measures, human rights defenders               |
