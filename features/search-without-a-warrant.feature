Feature: Search without a warrant
  As a researcher reading that officers entered someone's home
  I want to see which guarantees of privacy the facts bring into play
  In order to cite the right paragraphs, and to ask for what the account leaves open

  Background:
    Given Rukhshona is a woman and a journalist

  Rule: A home may be searched only on a decision, taken case by case, by the authority that the law names

    Scenario: Police search a home and show no warrant
      Given the premises of Rukhshona were searched on 16 July 2024, called the search, according to the letter, p. 2
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed for Tajikistan
      Then ICCPR article 17(1) is potentially engaged for Rukhshona: search
      And with General Comment No. 16, paragraph 8
      And because of the search
