@law
Feature: Migrant workers
  As a researcher reading that migrants are held, sent away or left without care
  I want to see what the Convention on migrant workers adds, where it binds
  In order to cite it beside the Covenants and not in their place

  Background:
    Given Idris is a migrant worker or of the family of one

  Rule: Irregular stay is no reason to leave anybody without urgent care

    Scenario Outline: A hospital turns a migrant away
      Given as regards health care for Idris in 2020
        | given        | <given> |
        | life at risk | yes     |
      When the facts are assessed for Morocco
      Then CMW article 28 <outcome>: Urgent care refused to a migrant

      Examples:
        | given   | outcome                      |
        | no      | is potentially engaged       |
        | yes     | is looked at and not engaged |
        | unknown | is undetermined              |

  Rule: Detention for migration is a last resort, looked at in each case and by a court

    Scenario: Held for migration without a court
      Given Idris was deprived of liberty in 2020, called the detention
        | by                 | border guards          |
        | form               | detention as a migrant |
        | reasons individual | no                     |
        | court review       | no                     |
      When the facts are assessed for Morocco
      Then CMW article 16(4) is potentially engaged for Idris: Held for migration without a look at the case
      And it is primary
      And with CMW General Comment No. 5, paragraphs 18, 20, 21, 22 and 25
      And CMW article 16(8) is potentially engaged for Idris: Migrant who cannot have detention reviewed by a court
      And because of the detention

    Scenario: A State that is not a party
      Given Idris was deprived of liberty in 2020, called the detention
        | by           | border guards          |
        | form         | detention as a migrant |
        | court review | no                     |
      When the facts are assessed for Kazakhstan
      Then CMW article 16(8) does not apply because the State is not a party: Migrant who cannot have detention reviewed by a court
      And ICCPR article 9(4) is potentially engaged for Idris: detention
