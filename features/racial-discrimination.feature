@law
Feature: Racial discrimination
  As a researcher reading of hatred, refusals and police checks because of origin
  I want to see what the Convention asks of the State, whoever acted
  In order to tell a State's own acts from its duty to protect and to give a remedy

  Rule: It is not enough that racist speech is an offence: it is looked into

    Scenario: Hatred in public is reported and the police do nothing
      Given Samir is an ethnic minority
      And a hateful act was directed at Samir or the group of Samir in 2003, called the speech
        | form    | a hateful statement to the public |
        | against | ethnic origin or colour           |
      And a complaint or report was made about what happened to Samir in 2003, called the report
        | to    | police officers |
        | about | the speech      |
      And as regards an investigation into what happened to Samir, called the inquiry
        | about  | the speech |
        | opened | no         |
      When the facts are assessed for Denmark
      Then ICERD article 4(a) is potentially engaged for Samir: Offence of racist hatred reported and not investigated
      And it is primary
      And because of the speech, the report and the inquiry
      And ICERD article 6 is potentially engaged for Samir: Racist act reported and not investigated

  Rule: Who acted decides what is owed

    Scenario Outline: The same unequal treatment, by different hands
      Given Samir is an ethnic minority
      And Samir was treated worse than others
        | by     | <by>                    |
        | ground | ethnic origin or colour |
      When the facts are assessed
      Then ICERD article 2(1)(a) <state>: Official act because of race or origin
      And ICERD article 2(1)(d) <others>: Private person or firm treating people worse because of race or origin

      Examples:
        | by                   | state                        | others                       |
        | police officers      | is potentially engaged       | is looked at and not engaged |
        | a company            | is looked at and not engaged | is potentially engaged       |
        | unidentified persons | is undetermined              | is undetermined              |

  Rule: The land of an indigenous people is decided on with the people

    Scenario: A licence on land that a people has always used
      Given Inga is an indigenous people
      And a measure concerns the land or livelihood of Inga in 2014, called the licence
        | form | a licence to use resources |
      And as regards consultation of Inga before a decision, called the talks
        | about | the licence |
        | held  | no          |
      When the facts are assessed for Sweden
      Then ICERD article 5(d)(v) is potentially engaged for Inga: Land of an indigenous people disposed of without consent
      And because of the licence and the talks
      And ICERD article 5(d)(v) is potentially engaged for Inga: Project, licence or law on the land of an indigenous people
      And because of the licence
