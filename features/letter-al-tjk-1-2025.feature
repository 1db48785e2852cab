Feature: Letter AL TJK 1/2025, a journalist sentenced in a closed trial
  As a researcher who reads the letter of 23 April 2025 to Tajikistan
  I want the facts that it alleges to lead to the law that it cites, and to the questions that it asks
  In order to rely on the tool when I write the next letter

  Background:
    Given the case of AL TJK 1/2025

  Rule: The facts alleged lead to everything the letter cites

    Scenario: What the letter cites
      When the facts are assessed
      Then the law is that of 23 April 2025
      And all of this is cited
        | text                                          | numbers                                           |
        | ICCPR                                         | 19, 19(3)                                         |
        | General Comment No. 34                        | 11, 22, 23, 30                                    |
        | ICCPR                                         | 17                                                |
        | HRC General Comment No. 16                    | 2, 4                                              |
        | ICCPR                                         | 9                                                 |
        | General Comment No. 35                        | 10, 12, 17                                        |
        | ICCPR                                         | 26                                                |
        | ICCPR                                         | 14(1), 14(3)(a), 14(3)(b), 14(5)                  |
        | General Comment No. 32                        | 28, 29, 31, 32, 33, 34, 49                        |
        | Basic Principles on the Role of Lawyers       | 8, 21                                             |
        | Mandela Rules                                 | 58, 61                                            |
        | UN Declaration on Human Rights Defenders      | 1, 2, 6(a), 6(b), 6(c), 11, 12(2), 12(3)          |
        | A/HRC/55/50/Add.1                             |                                                   |

    Scenario: The Covenant has bound Tajikistan since 1999
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rukhshona Khakimova: trial behind closed doors
      And it has been in force for the State since 1999-04-04

  Rule: Each citation rests on the allegations that the letter connects with it

    Scenario: The closed trial
      When the facts are assessed
      Then ICCPR article 14(1) is potentially engaged for Rukhshona Khakimova: trial behind closed doors
      And with General Comment No. 32, paragraphs 28 and 29
      And because of the trial
      Given the trial is told otherwise
        | public   | yes     |
        | excluded | counsel |
      When the facts are assessed again
      Then ICCPR article 14(1) is not engaged: trial behind closed doors

    Scenario: The search of the home
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Rukhshona Khakimova: without a warrant
      And with HRC General Comment No. 16, paragraphs 3 and 4
      And because of search-home
      Given the warrant of search-home is instead yes
      When the facts are assessed again
      Then ICCPR article 17(1) is looked at and not engaged: without a warrant

    Scenario: The charge that nobody explained
      When the facts are assessed
      Then ICCPR article 14(3)(a) is potentially engaged for Rukhshona Khakimova: charge not made known
      And with General Comment No. 32, paragraph 31
      And because of charge-not-explained and the charge
      Given charge-not-explained is left out
      When the facts are assessed again
      Then ICCPR article 14(3)(a) is not engaged: charge not made known

    Scenario: The file that could not be seen
      When the facts are assessed
      Then ICCPR article 14(3)(b) is potentially engaged for Rukhshona Khakimova: access to the case file
      And with General Comment No. 32, paragraph 33
      And with the Basic Principles on the Role of Lawyers, principle 21
      And because of file-denied
      Given file-denied is left out
      When the facts are assessed again
      Then ICCPR article 14(3)(b) is not engaged: access to the case file

    Scenario: The appeal without the judgment
      When the facts are assessed
      Then ICCPR article 14(5) is potentially engaged for Rukhshona Khakimova: without the reasoned written judgment
      And with General Comment No. 32, paragraph 49
      Given the appeal is told otherwise
        | judgment copy before | yes |
      And the judgment is told otherwise
        | copy given | yes |
      When the facts are assessed again
      Then ICCPR article 14(5) is undetermined: without the reasoned written judgment
      And the question concerns the reasoned of the judgment

    Scenario: The detentions as a witness, without a warrant
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Rukhshona Khakimova: detention without warrant
      And with General Comment No. 35, paragraphs 10 and 12
      And because of detention-16-july
      Given the warrant of detention-16-july is instead yes
      And the warrant of detention-later-july is instead yes
      When the facts are assessed again
      Then ICCPR article 9(1) is undetermined: detention without warrant
      And the question concerns the warrant of imprisonment

    Scenario: The research that became treason
      When the facts are assessed
      Then ICCPR article 19(2) is potentially engaged for Rukhshona Khakimova
      And with General Comment No. 34, paragraph 30
      And because of the charge

    Scenario: No visits of the family
      When the facts are assessed
      Then Mandela Rules, rule 58(1) is potentially engaged for Rukhshona Khakimova
      And because of no-family-visits
      Given no-family-visits is left out
      When the facts are assessed again
      Then Mandela Rules, rule 58(1) is undetermined

    Scenario: The work of a human rights defender and journalist
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged for Rukhshona Khakimova
      And because of the charge
      And UN Declaration on Human Rights Defenders, article 11 is potentially engaged for Rukhshona Khakimova
      And A/HRC/55/50/Add.1 is cited

  Rule: What the letter asks the Government is among the questions

    Scenario: What the letter asks
      When the facts are assessed
      Then among the questions are these
        | the letter asks                                                     | words of a question                        |
        | the basis of the detentions of July 2024                            | legal basis, detention                     |
        | the basis of the search of her home                                 | legal basis, search of the premises        |
        | the basis of the seizure                                            | legal basis, seizure                       |
        | the basis of the charges and of the sentence                        | legal basis, charges, sentence             |
        | the basis of the classification of the case                         | legal basis, secret                        |
        | the basis of the closed trial                                       | legal basis, behind closed doors           |
        | when she and counsel learned the concrete charges                   | when, counsel, told, charge                |
        | when they had the case file                                         | when, counsel, access to the case materials |
        | when they had the judgment                                          | when, counsel, written judgment            |
        | when they could meet after the conviction                           | when, meet counsel, after the judgment     |
        | how journalism in the public interest is protected from prosecution | journalis, public interest                 |
        | contact with the family                                             | family, meet                               |
        | receipt of parcels                                                  | parcels                                    |

  Rule: What the facts do not bring is looked at and left out

    Scenario Outline: The letter alleges nothing on <matter>
      When the facts are assessed
      Then <provision> is looked at and not engaged

      Examples:
        | matter                       | provision              |
        | a loss of life               | ICCPR article 6(1)     |
        | forced labour                | ICCPR article 8(3)     |
        | a prison for debt            | ICCPR article 11       |
        | movement within the country  | ICCPR article 12(1)    |
        | a missing interpreter        | ICCPR article 14(3)(f) |
        | a second trial               | ICCPR article 14(7)    |
        | a religion or a belief       | ICCPR article 18(1)    |
        | an association               | ICCPR article 22(1)    |
