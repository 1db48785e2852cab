@law @iccpr @article-14
Feature: Compensation for a miscarriage of justice, ICCPR article 14(6)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(6): Final convictions overturned or pardoned on new facts proving injustice entitle the punished person to compensation

    Scenario: Wrongful conviction without compensation
      Given Jamila is a teacher
      And a court gave judgment in the case of Jamila
        | outcome                | a conviction |
        | set aside on new facts | yes          |
      And as regards redress for Jamila
        | compensation | no |
      When the facts are assessed
      Then ICCPR article 14(6) is potentially engaged for Jamila: wrongful conviction without compensation
      And with HRC General Comment No. 32, paragraph 52
      And because of the judgment and the redress
      And it is primary
      And the limit "no compensation where the person caused the late disclosure, or where justice was not shown to have failed" is shown as not invoked
      And no other limit is shown

    Scenario: Wrongful conviction without compensation: left open where nothing says why the conviction fell
      Given Shura is a person in the case
      And a court gave judgment in the case of Shura
        | outcome | a conviction |
      And as regards redress for Shura
        | compensation | no |
      When the facts are assessed
      Then ICCPR article 14(6) is undetermined: wrongful conviction without compensation

    Scenario: Wrongful conviction without compensation: left open where nothing says whether compensation was paid
      Given Shura is a person in the case
      And a court gave judgment in the case of Shura
        | outcome                | a conviction |
        | set aside on new facts | yes          |
      And as regards redress for Shura
      When the facts are assessed
      Then ICCPR article 14(6) is undetermined: wrongful conviction without compensation

    Scenario: Wrongful conviction without compensation: left open where nothing says how the case had ended
      Given Shura is a person in the case
      And a court gave judgment in the case of Shura
        | set aside on new facts | yes |
      And as regards redress for Shura
        | compensation | no |
      When the facts are assessed
      Then ICCPR article 14(6) is undetermined: wrongful conviction without compensation

    Scenario: Wrongful conviction without compensation: what happened to somebody else is not enough
      Given Shura is a person in the case
      And Nur is a person in the case
      And a court gave judgment in the case of Nur
        | outcome                | a conviction |
        | set aside on new facts | yes          |
      And as regards redress for Shura
        | compensation | no |
      When the facts are assessed
      Then ICCPR article 14(6) is not engaged: wrongful conviction without compensation

    Scenario: Wrongful conviction without compensation: where the redress concerns ill-treatment
      Given Shura is a person in the case
      And a court gave judgment in the case of Shura
        | outcome                | a conviction |
        | set aside on new facts | yes          |
      And Shura was ill-treated, called the ill treatment
      And as regards redress for Shura
        | about            | the ill treatment |
        | wrong recognised | yes               |
        | compensation     | no                |
      When the facts are assessed
      Then ICCPR article 14(6) is not engaged: wrongful conviction without compensation

    Scenario: Wrongful conviction without compensation: the State may argue no compensation where the person caused the late disclosure, or where justice was not shown to have failed
      Given Jamila is a teacher
      And a court gave judgment in the case of Jamila
        | outcome                | a conviction |
        | set aside on new facts | yes          |
      And as regards redress for Jamila
        | compensation | no |
      When the facts are assessed
      Then ICCPR article 14(6) is potentially engaged for Jamila: wrongful conviction without compensation
      And the limit "no compensation where the person caused the late disclosure, or where justice was not shown to have failed" is shown as not invoked
      And the test of "no compensation where the person caused the late disclosure, or where justice was not shown to have failed" has these limbs
        | disclosure | the State proves that the unknown fact came to light late through the person's own doing |
        | finality   | the conviction was set aside before it was final, or the pardon was an act of mercy      |
      Given the authorities explained what was done to Jamila
        | with | the unknown fact came to light late through the person concerned |
      When the facts are assessed again
      Then ICCPR article 14(6) is potentially engaged for Jamila: wrongful conviction without compensation
      And the limit "no compensation where the person caused the late disclosure, or where justice was not shown to have failed" is shown as invoked by the justification
