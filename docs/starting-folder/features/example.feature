Feature: Papers on one's own case, in custody
  As a researcher who reads that a prisoner may not have the papers on the case
  I want rule 53 of the Mandela Rules
  In order to ask on what ground they are withheld

  Scenario: The papers are withheld
    Given Bolat is a man
    And as regards papers on the case of Bolat in custody, called the papers
      | access | no |
    When the facts are assessed
    Then Mandela Rules, rule 53 is potentially engaged for Bolat: papers on one's own case
    And because of the papers

  Scenario: Nobody says whether they are withheld
    Given Bolat is a man
    And as regards papers on the case of Bolat in custody, called the papers
    When the facts are assessed
    Then Mandela Rules, rule 53 is undetermined: papers on one's own case
    And the question concerns the access of the papers
