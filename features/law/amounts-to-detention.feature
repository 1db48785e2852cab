@law @conclusions
Feature: What facts amount to (detention), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: Someone was denied medical care or medicine in custody

    Scenario: A seriously ill detainee without care
      Given Boris is seriously ill
      And as regards medical care for Boris in custody
        | given | no |
      When the facts are assessed
      Then it follows that Boris was denied medical care or medicine in custody
      And that rests on Mandela Rules, rule 24(1)

    Scenario: Medicine kept from a detainee
      Given Ilyas is a person in the case
      And Ilyas died in custody
        | illness untreated | yes |
      When the facts are assessed
      Then it follows that Ilyas was denied medical care or medicine in custody
      And that rests on Mandela Rules, rules 24(1) and 67(4)

    Scenario Outline: Medicine kept from a detainee turns on whether an illness had not been treated
      Given Ilyas is a person in the case
      And Ilyas died in custody
        | illness untreated | <illness untreated> |
      When the facts are assessed
      Then it <outcome> Ilyas was denied medical care or medicine in custody

      Examples:
        | illness untreated | outcome              |
        | yes               | follows that         |
        | no                | does not follow that |

    Scenario Outline: Medicine kept from a detainee, with parcels for a detainee, turns on whether parcels were handed over and what was said
      Given Ilyas is a person in the case
      And as regards parcels for Ilyas in custody
        | accepted | <accepted> |
        | content  | <content>  |
      When the facts are assessed
      Then it <outcome> Ilyas was denied medical care or medicine in custody

      Examples:
        | accepted | content        | outcome              |
        | no       | food, medicine | follows that         |
        | yes      | medicine       | does not follow that |
        | no       | food           | does not follow that |

    Scenario: Needed or requested medical care not given
      Given Feruza is a person in the case
      And as regards medical care for Feruza in custody
        | needed | yes |
        | given  | no  |
      When the facts are assessed
      Then it follows that Feruza was denied medical care or medicine in custody
      And that rests on Mandela Rules, rules 24(1) and 27(1)
      And that rests on Body of Principles (detention), principle 24

    Scenario Outline: Needed or requested medical care not given turns on whether care was needed, whether care was given, whether care was requested and how long it took
      Given Feruza is a person in the case
      And as regards medical care for Feruza in custody
        | needed    | <needed>    |
        | given     | <given>     |
        | requested | <requested> |
        | delay     | <delay>     |
      When the facts are assessed
      Then it <outcome> Feruza was denied medical care or medicine in custody

      Examples:
        | needed  | given | requested | delay        | outcome              |
        | yes     | no    | unknown   | unknown      | follows that         |
        | unknown | no    | yes       | unknown      | follows that         |
        | yes     | yes   | unknown   | after months | follows that         |
        | yes     | yes   | unknown   | at once      | does not follow that |
        | no      | no    | no        | unknown      | does not follow that |

  Rule: A child is affected by what was done to someone

    Scenario: An act against a child
      Given Iman is under eighteen years old
      And Iman was deprived of liberty
      When the facts are assessed
      Then it follows that a child is affected by what was done to Iman
      And that rests on CRC article 3(1)

    Scenario Outline: An act against a child turns on who the person is
      Given Iman is <who>
      And Iman was deprived of liberty
      When the facts are assessed
      Then it <outcome> a child is affected by what was done to Iman

      Examples:
        | who                        | outcome              |
        | under eighteen years old   | follows that         |
        | eighteen years old or more | does not follow that |

    Scenario: An act against a child: where it is somebody else who is under eighteen years old
      Given Iman is a person in the case
      And Umut is under eighteen years old
      And Iman was deprived of liberty
      When the facts are assessed
      Then it does not follow that a child is affected by what was done to Iman

    Scenario: Acts aimed at a child of the person
      Given Shura is under eighteen years old
      And Shura is a child of Nur
      And the family of Nur suffered from what was done
      When the facts are assessed
      Then it follows that a child is affected by what was done to Nur
      And that rests on CRC article 3(1)

    Scenario Outline: Acts aimed at a child of the person, with threats or insults, turns on the target
      Given Shura is under eighteen years old
      And Shura is a child of Nur
      And threats or insults were directed at Nur
        | target | <target> |
      When the facts are assessed
      Then it <outcome> a child is affected by what was done to Nur

      Examples:
        | target              | outcome              |
        | a child             | follows that         |
        | a spouse or partner | does not follow that |

    Scenario Outline: Acts aimed at a child of the person, with a contact of a detainee with the family, turns on whether contact was allowed
      Given Shura is under eighteen years old
      And Shura is a child of Nur
      And as regards contact of Nur in custody with the family
        | allowed | <allowed> |
      When the facts are assessed
      Then it <outcome> a child is affected by what was done to Nur

      Examples:
        | allowed | outcome              |
        | no      | follows that         |
        | yes     | does not follow that |

    Scenario: Acts aimed at a child of the person: where it is somebody else who is under eighteen years old
      Given Shura is a person in the case
      And Nur is under eighteen years old
      And Valya is a person in the case
      And Nur is a child of Shura
      And threats or insults were directed at Valya
        | target | a child |
      When the facts are assessed
      Then it does not follow that a child is affected by what was done to Nur

    Scenario: Acts aimed at a child of the person: where the threats concern somebody else
      Given Shura is under eighteen years old
      And Nur is eighteen years old or more
      And Valya is a person in the case
      And Nur is a child of Valya
      And threats or insults were directed at Valya
        | target | a child |
      When the facts are assessed
      Then it does not follow that a child is affected by what was done to Nur

    Scenario: Children kept from a parent in custody
      Given Bakyt is a person in the case
      And the premises of Bakyt were searched
        | children present | yes |
      When the facts are assessed
      Then it follows that a child is affected by what was done to Bakyt
      And that rests on CRC article 3(1)

    Scenario Outline: Children kept from a parent in custody turns on whether children were present
      Given Bakyt is a person in the case
      And the premises of Bakyt were searched
        | children present | <children present> |
      When the facts are assessed
      Then it <outcome> a child is affected by what was done to Bakyt

      Examples:
        | children present | outcome              |
        | yes              | follows that         |
        | no               | does not follow that |

    Scenario Outline: Children kept from a parent in custody, with a contact of a detainee with the family: what decides it
      Given Bakyt is a person in the case
      And as regards contact of Bakyt in custody with the family
        | allowed       | <allowed>       |
        | with children | <with children> |
      When the facts are assessed
      Then it <outcome> a child is affected by what was done to Bakyt

      Examples:
        | allowed | with children | outcome              |
        | no      | yes           | follows that         |
        | yes     | yes           | does not follow that |
        | no      | no            | does not follow that |

    Scenario Outline: Children kept from a parent in custody, with an effect on the family, turns on the form it took
      Given Bakyt is a person in the case
      And the family of Bakyt suffered from what was done
        | form | <form> |
      When the facts are assessed
      Then it <outcome> a child is affected by what was done to Bakyt

      Examples:
        | form                           | outcome              |
        | separation from young children | follows that         |
        | social rejection               | does not follow that |

    Scenario: Detention or imprisonment of someone who cares for young children
      Given Oleg is with young children in their care
      And Oleg was deprived of liberty
      When the facts are assessed
      Then it follows that a child is affected by what was done to Oleg
      And that rests on CRC article 3(1)
      And that rests on Bangkok Rules, rule 64

    Scenario Outline: Detention or imprisonment of someone who cares for young children, with a sentence, turns on the penalty
      Given Oleg is with young children in their care
      And Oleg was sentenced
        | type | <type> |
      When the facts are assessed
      Then it <outcome> a child is affected by what was done to Oleg

      Examples:
        | type         | outcome              |
        | imprisonment | follows that         |
        | a fine       | does not follow that |

    Scenario: Detention or imprisonment of someone who cares for young children: where it is somebody else who is with young children in their care
      Given Oleg is a person in the case
      And Timur is with young children in their care
      And Oleg was deprived of liberty
      When the facts are assessed
      Then it does not follow that a child is affected by what was done to Oleg

    Scenario: Imprisonment of someone who has young children
      Given Gulnara is a person in the case
      And Gulnara was sentenced
        | type           | imprisonment |
        | young children | yes          |
      When the facts are assessed
      Then it follows that a child is affected by what was done to Gulnara
      And that rests on CRC article 3(1)

    Scenario Outline: Imprisonment of someone who has young children turns on the penalty and whether the person has young children
      Given Gulnara is a person in the case
      And Gulnara was sentenced
        | type           | <type>           |
        | young children | <young children> |
      When the facts are assessed
      Then it <outcome> a child is affected by what was done to Gulnara

      Examples:
        | type         | young children | outcome              |
        | imprisonment | yes            | follows that         |
        | imprisonment | no             | does not follow that |
        | a fine       | yes            | does not follow that |

  Rule: Someone was kept from contact with the family in custody

    Scenario: Contact with the family refused
      Given Zafar is a person in the case
      And as regards contact of Zafar in custody with the family
        | allowed | no |
      When the facts are assessed
      Then it follows that Zafar was kept from contact with the family in custody
      And that rests on Mandela Rules, rule 58(1)
      And that rests on Body of Principles (detention), principle 19

    Scenario Outline: Contact with the family refused turns on whether contact was allowed
      Given Zafar is a person in the case
      And as regards contact of Zafar in custody with the family
        | allowed | <allowed> |
      When the facts are assessed
      Then it <outcome> Zafar was kept from contact with the family in custody

      Examples:
        | allowed | outcome              |
        | no      | follows that         |
        | yes     | does not follow that |

    Scenario Outline: Contact with the family refused, with deprivation of liberty, turns on the form it took, whether the person was cut off from the outside world and the place of custody
      Given Zafar is a person in the case
      And Zafar was deprived of liberty
        | form          | <form>          |
        | incommunicado | <incommunicado> |
        | held at       | <held at>       |
      When the facts are assessed
      Then it <outcome> Zafar was kept from contact with the family in custody

      Examples:
        | form                    | incommunicado | held at | outcome              |
        | detention pending trial | yes           | unknown | follows that         |
        | detention pending trial | no            | unknown | does not follow that |
        | house arrest            | yes           | a home  | does not follow that |
