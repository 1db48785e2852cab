@law @udhr
Feature: What the Universal Declaration protects, articles 3, 5, 8 to 15 and 17 to 20
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 3: Everyone has life, liberty and personal security

    Scenario: Life and security under the Universal Declaration
      Given Hamid is a person in the case
      And Hamid was killed
        | by | police officers |
      When the facts are assessed
      Then UDHR article 3 is potentially engaged for Hamid: life and security under the Universal Declaration
      And it is supporting
      And no limit is shown

    Scenario: Life and security under the Universal Declaration: so too with threats or insults
      Given Hamid is a person in the case
      And threats or insults were directed at Hamid
        | content | a threat of rape |
      When the facts are assessed
      Then UDHR article 3 is potentially engaged: life and security under the Universal Declaration

    Scenario Outline: Life and security under the Universal Declaration, with a disappearance, turns on who acted
      Given Hamid is a person in the case
      And Hamid was taken away and disappeared
        | by | <by> |
      When the facts are assessed
      Then UDHR article 3 <outcome>: life and security under the Universal Declaration

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario Outline: Life and security under the Universal Declaration, with a sentence, turns on the penalty
      Given Hamid is a person in the case
      And Hamid was sentenced
        | type | <type> |
      When the facts are assessed
      Then UDHR article 3 <outcome>: life and security under the Universal Declaration

      Examples:
        | type   | outcome                |
        | death  | is potentially engaged |
        | a fine | is not engaged         |

    Scenario: Life and security under the Universal Declaration: so too with ill-treatment
      Given Hamid is a person in the case
      And Hamid was ill-treated
        | method | a mock execution |
      When the facts are assessed
      Then UDHR article 3 is potentially engaged: life and security under the Universal Declaration

  Rule: Article 5: Nobody may be tortured or suffer cruel, inhuman or humiliating handling or penalties

    Scenario: Torture and ill-treatment under the Universal Declaration
      Given Lola is a person in the case
      And Lola was ill-treated
        | by | police officers |
      When the facts are assessed
      Then UDHR article 5 is potentially engaged for Lola: torture and ill-treatment under the Universal Declaration
      And with Body of Principles (detention), principle 6
      And it is supporting
      And no limit is shown

  Rule: Article 8: National tribunals must give an effective remedy for breaches of constitutional or legal rights

    Scenario: Effective remedy under the Universal Declaration
      Given Hamid is a person in the case
      And Hamid was physically attacked
      And a complaint or report was made about what happened to Hamid
        | to         | police officers                  |
        | registered | no                               |
        | asked for  | an investigation and prosecution |
      When the facts are assessed
      Then UDHR article 8 is potentially engaged for Hamid: effective remedy under the Universal Declaration
      And it is supporting
      And no limit is shown

  Rule: Article 9: Nobody may be arbitrarily arrested, detained or exiled

    Scenario: Arbitrary detention under the Universal Declaration
      Given Jamshid is a person in the case
      And Jamshid was deprived of liberty
        | incommunicado | yes |
      When the facts are assessed
      Then UDHR article 9 is potentially engaged for Jamshid: arbitrary detention under the Universal Declaration
      And with Body of Principles (detention), principle 2
      And with WGAD Methods of Work (A/HRC/36/38), paragraphs Category I and Category II
      And it is supporting
      And no limit is shown

    Scenario Outline: Arbitrary detention under the Universal Declaration: what decides it
      Given Jamshid is a person in the case
      And Jamshid was deprived of liberty
        | by                   | <by>                   |
        | legal basis stated   | <legal basis stated>   |
        | linked to            | <linked to>            |
        | form                 | <form>                 |
        | brought before judge | <brought before judge> |
      When the facts are assessed
      Then UDHR article 9 <outcome>: arbitrary detention under the Universal Declaration

      Examples:
        | by              | legal basis stated | linked to  | form                    | brought before judge | outcome                |
        | police officers | no                 | unknown    | unknown                 | unknown              | is potentially engaged |
        | police officers | unknown            | journalism | unknown                 | unknown              | is potentially engaged |
        | unknown         | unknown            | unknown    | detention pending trial | no                   | is potentially engaged |

  Rule: Article 10: Rights, duties and charges are decided fairly and openly by an independent, impartial court

    Scenario: Fair and public hearing under the Universal Declaration
      Given Murat is a person in the case
      And as regards the court that dealt with Murat
        | instructed | yes |
      When the facts are assessed
      Then UDHR article 10 is potentially engaged for Murat: fair and public hearing under the Universal Declaration
      And it is supporting
      And no limit is shown

    Scenario Outline: Fair and public hearing under the Universal Declaration turns on whether the court refused to examine the claim and whether officials told the judges what to decide
      Given Murat is a person in the case
      And as regards the court that dealt with Murat
        | access refused | <access refused> |
        | instructed     | <instructed>     |
      When the facts are assessed
      Then UDHR article 10 <outcome>: fair and public hearing under the Universal Declaration

      Examples:
        | access refused | instructed | outcome                |
        | yes            | unknown    | is potentially engaged |
        | no             | no         | is not engaged         |

    Scenario: Fair and public hearing under the Universal Declaration: so too with a court hearing
      Given Murat is a person in the case
      And a court heard the case of Murat
        | stage  | the trial |
        | public | no        |
      When the facts are assessed
      Then UDHR article 10 is potentially engaged: fair and public hearing under the Universal Declaration

    Scenario: Fair and public hearing under the Universal Declaration: so too with access to the case file
      Given Murat is a person in the case
      And as regards the access of Murat to the case file
        | access | no |
      When the facts are assessed
      Then UDHR article 10 is potentially engaged: fair and public hearing under the Universal Declaration

  Rule: Article 11(1): An accused is presumed innocent until proved guilty in a public trial with all guarantees for the defence

    Scenario: Presumption of innocence and defence under the Universal Declaration
      Given Oleg is a person in the case
      And Oleg was deprived of liberty
        | form          | detention pending trial |
        | incommunicado | yes                     |
      When the facts are assessed
      Then UDHR article 11(1) is potentially engaged for Oleg: presumption of innocence and defence under the Universal Declaration
      And it is supporting
      And no limit is shown

    Scenario: Presumption of innocence and defence under the Universal Declaration: so too with access to the case file and a charge
      Given Oleg is a person in the case
      And as regards the access of Oleg to the case file
        | access | no |
      And a charge was brought against Oleg
        | procedure | criminal proceedings |
      When the facts are assessed
      Then UDHR article 11(1) is potentially engaged: presumption of innocence and defence under the Universal Declaration

    Scenario: Presumption of innocence and defence under the Universal Declaration: so too with a confession or statement under pressure and a charge
      Given Oleg is a person in the case
      And Oleg was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Oleg
        | procedure | criminal proceedings |
      When the facts are assessed
      Then UDHR article 11(1) is potentially engaged: presumption of innocence and defence under the Universal Declaration

    Scenario Outline: Presumption of innocence and defence under the Universal Declaration, with a public statement of guilt and a charge, turns on who acted
      Given Oleg is a person in the case
      And Oleg was called guilty before any judgment
        | by | <by> |
      And a charge was brought against Oleg
        | procedure | criminal proceedings |
      When the facts are assessed
      Then UDHR article 11(1) <outcome>: presumption of innocence and defence under the Universal Declaration

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Presumption of innocence and defence under the Universal Declaration: where the public statement of guilt concerns somebody else
      Given Oleg is a person in the case
      And Timur is a person in the case
      And Timur was called guilty before any judgment
        | by | police officers |
      And a charge was brought against Oleg
        | procedure | criminal proceedings |
      When the facts are assessed
      Then UDHR article 11(1) is not engaged: presumption of innocence and defence under the Universal Declaration

  Rule: Article 12: No arbitrary interference with privacy, family, home or correspondence, nor attacks on honour; law must protect against both

    Scenario: Privacy, home and honour under the Universal Declaration
      Given Galina is a person in the case
      And the premises of Galina were searched
        | by | police officers |
      When the facts are assessed
      Then UDHR article 12 is potentially engaged for Galina: privacy, home and honour under the Universal Declaration
      And it is supporting
      And no limit is shown

    Scenario: Privacy, home and honour under the Universal Declaration: so too with threats or insults
      Given Galina is a person in the case
      And threats or insults were directed at Galina
        | content | an insult |
      When the facts are assessed
      Then UDHR article 12 is potentially engaged: privacy, home and honour under the Universal Declaration

  Rule: Article 13(2): Everyone may leave any State, their own included, and come back

    Scenario: Leaving and returning under the Universal Declaration
      Given Polina is a person in the case
      And Polina was kept from moving freely
        | by   | police officers              |
        | form | a ban on leaving the country |
      When the facts are assessed
      Then UDHR article 13(2) is potentially engaged for Polina: leaving and returning under the Universal Declaration
      And it is supporting
      And no limit is shown

    Scenario Outline: Leaving and returning under the Universal Declaration turns on who acted and the form it took
      Given Polina is a person in the case
      And Polina was kept from moving freely
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then UDHR article 13(2) <outcome>: leaving and returning under the Universal Declaration

      Examples:
        | by              | form                                 | outcome                |
        | police officers | refusal or withholding of a passport | is potentially engaged |
        | police officers | refusal of entry to the own country  | is potentially engaged |
        | police officers | withdrawal of citizenship            | is potentially engaged |
        | police officers | a curfew                             | is not engaged         |
        | unknown         | a ban on leaving the country         | is undetermined        |

  Rule: Article 14(1): Everyone may seek and enjoy asylum from persecution abroad

    Scenario: Removal of someone who sought asylum
      Given Saida is a person in the case
      And Saida was removed or was to be removed from the country
        | by            | border or migration officers |
        | asylum sought | yes                          |
        | stage         | ordered                      |
      When the facts are assessed
      Then UDHR article 14(1) is potentially engaged for Saida: removal of someone who sought asylum
      And with HRC General Comment No. 36, paragraph 31
      And with HRC General Comment No. 31, paragraph 12
      And it is supporting
      And no limit is shown

    Scenario Outline: Removal of someone who sought asylum turns on who acted, whether asylum was sought and the stage
      Given Saida is a person in the case
      And Saida was removed or was to be removed from the country
        | by            | <by>            |
        | asylum sought | <asylum sought> |
        | stage         | <stage>         |
      When the facts are assessed
      Then UDHR article 14(1) <outcome>: removal of someone who sought asylum

      Examples:
        | by                           | asylum sought | stage       | outcome                |
        | border or migration officers | yes           | requested   | is potentially engaged |
        | border or migration officers | yes           | carried out | is potentially engaged |
        | border or migration officers | yes           | feared      | is not engaged         |
        | border or migration officers | unknown       | ordered     | is undetermined        |
        | unknown                      | yes           | ordered     | is undetermined        |

    Scenario: Removal to a risk of persecution
      Given Dilbar is a person in the case
      And Dilbar was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | persecution                  |
      When the facts are assessed
      Then UDHR article 14(1) is potentially engaged for Dilbar: removal to a risk of persecution
      And with HRC General Comment No. 31, paragraph 12
      And it is supporting
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Removal to a risk of persecution turns on who acted, the stage and the danger feared
      Given Dilbar is a person in the case
      And Dilbar was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then UDHR article 14(1) <outcome>: removal to a risk of persecution

      Examples:
        | by                           | stage       | risk                          | outcome                |
        | border or migration officers | requested   | persecution                   | is potentially engaged |
        | border or migration officers | carried out | persecution                   | is potentially engaged |
        | border or migration officers | ordered     | serving a sentence of a court | is not engaged         |
        | border or migration officers | feared      | persecution                   | is not engaged         |
        | unknown                      | ordered     | persecution                   | is undetermined        |

  Rule: Article 15: Everyone has a nationality and may not arbitrarily lose it or be refused change

    Scenario: Citizenship withdrawn
      Given Yana is a person in the case
      And Yana was kept from moving freely
        | by   | a ministry                |
        | form | withdrawal of citizenship |
      When the facts are assessed
      Then UDHR article 15 is potentially engaged for Yana: citizenship withdrawn
      And with ICCPR article 12(4)
      And with HRC General Comment No. 27, paragraphs 20 and 21
      And it is supporting
      And no limit is shown

    Scenario Outline: Citizenship withdrawn turns on who acted and the form it took
      Given Yana is a person in the case
      And Yana was kept from moving freely
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then UDHR article 15 <outcome>: citizenship withdrawn

      Examples:
        | by         | form                         | outcome                |
        | a ministry | withdrawal of citizenship    | is potentially engaged |
        | a ministry | a ban on leaving the country | is not engaged         |
        | a company  | withdrawal of citizenship    | is not engaged         |

    Scenario: Nationality withdrawn or refused without remedy
      Given Irina is a person in the case
      And a measure concerns the nationality or residence status of Irina
        | by   | a ministry          |
        | form | nationality imposed |
      When the facts are assessed
      Then UDHR article 15 is potentially engaged for Irina: nationality withdrawn or refused without remedy
      And with ICCPR article 12(4)
      And with HRC General Comment No. 27, paragraphs 20 and 21
      And it is supporting
      And no limit is shown

    Scenario Outline: Nationality withdrawn or refused without remedy turns on who acted and the form it took
      Given Irina is a person in the case
      And a measure concerns the nationality or residence status of Irina
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then UDHR article 15 <outcome>: nationality withdrawn or refused without remedy

      Examples:
        | by         | form                          | outcome                |
        | a ministry | refusal to let it be given up | is potentially engaged |
        | a ministry | refusal of identity papers    | is not engaged         |
        | unknown    | withdrawal of nationality     | is undetermined        |

  Rule: Article 17(2): Nobody may be arbitrarily deprived of property

    Scenario: Belongings kept or destroyed
      Given Saida is a person in the case
      And property of Saida was damaged
        | by | police officers |
      When the facts are assessed
      Then UDHR article 17(2) is potentially engaged for Saida: belongings kept or destroyed
      And with UDHR article 17(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Belongings kept or destroyed turns on who acted
      Given Saida is a person in the case
      And property of Saida was damaged
        | by | <by> |
      When the facts are assessed
      Then UDHR article 17(2) <outcome>: belongings kept or destroyed

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario Outline: Belongings kept or destroyed, with seizure of belongings, turns on who acted, whether the belongings were returned and whether the belongings were destroyed
      Given Saida is a person in the case
      And belongings of Saida were taken
        | by        | <by>        |
        | returned  | <returned>  |
        | destroyed | <destroyed> |
      When the facts are assessed
      Then UDHR article 17(2) <outcome>: belongings kept or destroyed

      Examples:
        | by                         | returned | destroyed | outcome                |
        | police officers            | no       | unknown   | is potentially engaged |
        | a court                    | unknown  | yes       | is potentially engaged |
        | police officers            | yes      | no        | is not engaged         |
        | a known private individual | no       | yes       | is not engaged         |

    Scenario: Confiscation of all or part of the property
      Given Boris is a person in the case
      And Boris was sentenced
        | type | imprisonment, confiscation of property |
      When the facts are assessed
      Then UDHR article 17(2) is potentially engaged for Boris: confiscation of all or part of the property
      And it is supporting
      And no limit is shown

    Scenario Outline: Confiscation of all or part of the property turns on the penalty
      Given Boris is a person in the case
      And Boris was sentenced
        | type | <type> |
      When the facts are assessed
      Then UDHR article 17(2) <outcome>: confiscation of all or part of the property

      Examples:
        | type                                   | outcome                |
        | imprisonment, confiscation of property | is potentially engaged |
        | a fine                                 | is not engaged         |

    Scenario: Property taken, frozen or kept from use
      Given Zafar is a person in the case
      And a measure was taken on the property or money of Zafar
        | by | a ministry |
      When the facts are assessed
      Then UDHR article 17(2) is potentially engaged for Zafar: property taken, frozen or kept from use
      And with UDHR article 17(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Property taken, frozen or kept from use turns on who acted
      Given Zafar is a person in the case
      And a measure was taken on the property or money of Zafar
        | by | <by> |
      When the facts are assessed
      Then UDHR article 17(2) <outcome>: property taken, frozen or kept from use

      Examples:
        | by         | outcome                |
        | a ministry | is potentially engaged |
        | a company  | is not engaged         |

  Rule: Article 18: Everyone has freedom of thought, conscience and religion, including change and manifestation

    Scenario: Thought, conscience and religion under the Universal Declaration
      Given Daniyar is a person in the case
      And a charge was brought against Daniyar
        | offence | a breach of the rules on religion |
      When the facts are assessed
      Then UDHR article 18 is potentially engaged for Daniyar: thought, conscience and religion under the Universal Declaration
      And with UDHR article 29(2)
      And it is supporting
      And no limit is shown

  Rule: Article 19: Everyone may hold opinions and seek, receive and impart information through any media regardless of frontiers

    Scenario: Opinion and expression under the Universal Declaration
      Given Murat is a person in the case
      And a charge was brought against Murat
        | offence | defamation |
      When the facts are assessed
      Then UDHR article 19 is potentially engaged for Murat: opinion and expression under the Universal Declaration
      And with UDHR article 29(2)
      And it is supporting
      And no limit is shown

  Rule: Article 20(1): Everyone may assemble peacefully and associate

    Scenario: Assembly and association under the Universal Declaration
      Given Parviz is a person in the case
      And a charge was brought against Parviz
        | offence | a breach of the rules on assemblies |
      When the facts are assessed
      Then UDHR article 20(1) is potentially engaged for Parviz: assembly and association under the Universal Declaration
      And with UDHR article 29(2)
      And it is supporting
      And no limit is shown

    Scenario: Assembly and association under the Universal Declaration: so too of a charge of membership of a banned or unregistered organisation
      Given Parviz is a person in the case
      And a charge was brought against Parviz
        | offence | membership or activity of a banned or unregistered organisation |
      When the facts are assessed
      Then UDHR article 20(1) is potentially engaged: assembly and association under the Universal Declaration
