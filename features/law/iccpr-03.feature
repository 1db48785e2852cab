@law @iccpr @article-3
Feature: Equal rights of women and men, ICCPR article 3
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 3: Men and women must enjoy all Covenant rights equally

    Scenario: Belief of a woman subjected to the rules of others
      Given Dana is a woman
      And Dana was treated worse than others, called the unequal treatment
        | area   | religion or belief or opinion |
        | ground | sex or gender                 |
      When the facts are assessed
      Then ICCPR article 3 is potentially engaged for Dana: belief of a woman subjected to the rules of others
      And with HRC General Comment No. 28, paragraph 21
      And with ICCPR article 18(1)
      And it is read with ICCPR article 18(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Belief of a woman subjected to the rules of others turns on the field of law and the ground given
      Given Zhenya is a woman
      And Zhenya was treated worse than others
        | area   | <area>   |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 3 <outcome>: belief of a woman subjected to the rules of others

      Examples:
        | area                          | ground                                | outcome                |
        | religion or belief or opinion | sex or gender                         | is potentially engaged |
        | the protection of life        | sex or gender                         | is not engaged         |
        | religion or belief or opinion | sexual orientation or gender identity | is not engaged         |

    Scenario: Belief of a woman subjected to the rules of others: where it is somebody else who is a woman
      Given Zhenya is a woman
      And Iman is a person in the case
      And a measure was taken against the religion or belief of Iman
        | by | members of the family or community |
      When the facts are assessed
      Then ICCPR article 3 is not engaged: belief of a woman subjected to the rules of others

    Scenario Outline: Belief of a woman subjected to the rules of others, with a measure against religion or belief, turns on who acted
      Given Zhenya is a woman
      And a measure was taken against the religion or belief of Zhenya
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 3 <outcome>: belief of a woman subjected to the rules of others

      Examples:
        | by                                 | outcome                |
        | members of the family or community | is potentially engaged |
        | unknown                            | is undetermined        |

    Scenario: Equal enjoyment of rights by women
      Given Bella is a woman
      And threats or insults were directed at Bella
        | content | a threat of rape |
      When the facts are assessed
      Then ICCPR article 3 is potentially engaged for Bella: equal enjoyment of rights by women
      And with HRC General Comment No. 28, paragraphs 3, 4, 31 and 2
      And it is read with ICCPR article 9
      And it is supporting
      And no limit is shown

    Scenario: Rules on the dress of women
      Given Saida is a woman
      And a measure was taken against the religion or belief of Saida, called the measure
        | by   | agents of the State          |
        | form | a duty to wear certain dress |
      When the facts are assessed
      Then ICCPR article 3 is potentially engaged for Saida: rules on the dress of women
      And with HRC General Comment No. 28, paragraph 13
      And it is read with ICCPR articles 18(1) and 26
      And it is supporting
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Rules on the dress of women turns on who acted and the form it took
      Given Sasha is a woman
      And a measure was taken against the religion or belief of Sasha
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 3 <outcome>: rules on the dress of women

      Examples:
        | by                                 | form                         | outcome                |
        | agents of the State                | a ban on religious dress     | is potentially engaged |
        | members of the family or community | a duty to wear certain dress | is not engaged         |
        | agents of the State                | unknown                      | is undetermined        |

    Scenario: Rules on the dress of women: where it is somebody else who is a woman
      Given Sasha is a woman
      And Dana is a person in the case
      And a measure was taken against the religion or belief of Dana
        | by   | agents of the State      |
        | form | a ban on religious dress |
      When the facts are assessed
      Then ICCPR article 3 is not engaged: rules on the dress of women

    Scenario: Rules on the dress of women: the State may argue limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute
      Given Saida is a woman
      And a measure was taken against the religion or belief of Saida, called the measure
        | by   | agents of the State      |
        | form | a ban on religious dress |
      When the facts are assessed
      Then ICCPR article 3 is potentially engaged for Saida: rules on the dress of women
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as not invoked
      And the test of "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" has these limbs
        | manifestation only | the measure touches the manifestation, not the belief or the choice of it                                           |
        | law                | prescribed by law that is open to all, precise, and leaves no unfettered discretion, as other articles ask of a law |
        | aim                | public safety, order, health or morals or the rights of others; national security is no ground                      |
        | proportionality    | directly related and proportionate to a specific need, and not discriminatory                                       |
      Given the measure is told otherwise
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 3 is potentially engaged for Saida: rules on the dress of women
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as invoked by the measure
      And on "manifestation only" the facts say of the measure, form: in the form of a ban on religious dress
      And on "law" the facts say of the measure, legal basis stated: a legal basis was stated

    Scenario: Unequal treatment of a woman explained by custom or religion
      Given Kamila is a woman
      And Kamila was treated worse than others, called the unequal treatment
        | custom invoked | yes           |
        | ground         | sex or gender |
      When the facts are assessed
      Then ICCPR article 3 is potentially engaged for Kamila: unequal treatment of a woman explained by custom or religion
      And with HRC General Comment No. 28, paragraph 5
      And it is read with ICCPR article 26
      And it is supporting
      And no limit is shown

    Scenario Outline: Unequal treatment of a woman explained by custom or religion turns on who the person is, whether custom or religion was given as the reason and the ground given
      Given Shura is <who>
      And Shura was treated worse than others
        | custom invoked | <custom invoked> |
        | ground         | <ground>         |
      When the facts are assessed
      Then ICCPR article 3 <outcome>: unequal treatment of a woman explained by custom or religion

      Examples:
        | who     | custom invoked | ground                                | outcome                |
        | a woman | yes            | sex or gender                         | is potentially engaged |
        | a woman | no             | sex or gender                         | is not engaged         |
        | a woman | yes            | sexual orientation or gender identity | is not engaged         |
        | a man   | yes            | sex or gender                         | is not engaged         |

    Scenario: Unequal treatment of a woman explained by custom or religion: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And Nur was treated worse than others
        | custom invoked | yes           |
        | ground         | sex or gender |
      When the facts are assessed
      Then ICCPR article 3 is not engaged: unequal treatment of a woman explained by custom or religion

    Scenario: Violence against a woman left without an answer
      Given Dilbar is a woman
      And Dilbar was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And a complaint or report was made about what happened to Dilbar, called the complaint
        | to     | police officers |
        | about  | the attack      |
        | result | rejection       |
      When the facts are assessed
      Then ICCPR article 3 is potentially engaged for Dilbar: violence against a woman left without an answer
      And with HRC General Comment No. 28, paragraph 3
      And with CEDAW General Recommendation No. 35, paragraphs 24 and 32
      And because of the attack and the complaint
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence against a woman left without an answer turns on who used it
      Given Dilbar is a woman
      And Dilbar was physically attacked, called the attack
        | by     | <by>    |
        | method | beating |
      And a complaint or report was made about what happened to Dilbar
        | to     | police officers |
        | about  | the attack      |
        | result | rejection       |
      When the facts are assessed
      Then ICCPR article 3 <outcome>: violence against a woman left without an answer

      Examples:
        | by                          | outcome                |
        | a partner or former partner | is potentially engaged |
        | a company                   | is not engaged         |
