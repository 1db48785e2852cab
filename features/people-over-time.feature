Feature: People are as they were at the time
  As a researcher whose case runs over years
  I want a rule on children to look at the age at the time of each fact
  In order to find what was owed to the child, and to nobody else

  Background:
    Given Timur is a person in the case
    And Timur was held in solitary confinement on 3 May 2016, called the confinement
      | by | police officers |

  Rule: The age follows from the birth and the date of the fact

    Scenario: Fourteen when confined
      Given Timur was born on 4 May 2001
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Timur: solitary confinement of a child

  Rule: What is said of the time of one fact holds there

    Scenario: Said of the time of the confinement
      Given at the time of the confinement, Timur was as follows
        | age | 17 |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Timur: solitary confinement of a child
