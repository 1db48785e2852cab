@law @iccpr @article-8
Feature: Slavery and forced labour, ICCPR article 8
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 8(1): Slavery and slave trading are banned in every form

    Scenario: Protection from slavery and servitude set aside in an emergency
      Given Farid is a person with a disability
      And Farid was subjected to powers of a state of emergency
        | area | protection from slavery and servitude |
        | by   | agents of the State                   |
      When the facts are assessed
      Then ICCPR article 8(1) is potentially engaged for Farid: protection from slavery and servitude set aside in an emergency
      And with HRC General Comment No. 29, paragraph 7
      And with ICCPR articles 8(2) and 4(2)
      And with Siracusa Principles, principle 58
      And it is primary
      And no limit is shown

    Scenario Outline: Protection from slavery and servitude set aside in an emergency turns on the field of law and who acted
      Given Murat is a person in the case
      And Murat was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 8(1) <outcome>: protection from slavery and servitude set aside in an emergency

      Examples:
        | area                                  | by                  | outcome                |
        | protection from slavery and servitude | agents of the State | is potentially engaged |
        | arrest and detention                  | agents of the State | is not engaged         |
        | protection from slavery and servitude | an armed group      | is not engaged         |

    Scenario: Slavery or trafficking
      Given Murat is a journalist
      And Murat was made to work against their will, called the work
        | form | forced prostitution |
      When the facts are assessed
      Then ICCPR article 8(1) is potentially engaged for Murat: slavery or trafficking
      And with UDHR article 4
      And it is primary
      And no limit is shown

    Scenario Outline: Slavery or trafficking turns on the form it took
      Given Timur is a person in the case
      And Timur was made to work against their will
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 8(1) <outcome>: slavery or trafficking

      Examples:
        | form      | outcome                |
        | slavery   | is potentially engaged |
        | servitude | is not engaged         |

  Rule: Article 8(2): Nobody may be held in servitude

    Scenario: Servitude
      Given Umida is a teacher
      And Umida was made to work against their will, called the work
        | form | servitude |
      When the facts are assessed
      Then ICCPR article 8(2) is potentially engaged for Umida: servitude
      And with UDHR article 4
      And it is primary
      And no limit is shown

    Scenario Outline: Servitude turns on the form it took
      Given Dilbar is a person in the case
      And Dilbar was made to work against their will
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 8(2) <outcome>: servitude

      Examples:
        | form      | outcome                |
        | servitude | is potentially engaged |
        | slavery   | is not engaged         |

  Rule: Article 8(3): Forced or compulsory labour is prohibited, subject to listed exclusions

    Scenario: Forced labour exacted by others
      Given Uljan is a woman
      And Uljan was made to work against their will, called the work
        | by | a private employer |
      When the facts are assessed
      Then ICCPR article 8(3) is potentially engaged for Uljan: forced labour exacted by others
      And with HRC General Comment No. 31, paragraph 8
      And with UDHR article 4
      And it is primary
      And no limit is shown

    Scenario Outline: Forced labour exacted by others turns on who acted
      Given Saida is a person in the case
      And Saida was made to work against their will
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 8(3) <outcome>: forced labour exacted by others

      Examples:
        | by                 | outcome                |
        | a private employer | is potentially engaged |
        | a local authority  | is not engaged         |

    Scenario: Forced or compulsory labour
      Given Madina is a woman
      And Madina was made to work against their will, called the work
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 8(3) is potentially engaged for Madina: forced or compulsory labour
      And with UDHR article 4
      And it is primary
      And the limit "work that is not counted as forced labour: under a lawful court order or sentence, military or alternative service, emergency, normal civil duties" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Forced or compulsory labour turns on who acted and whether a court had ordered the work
      Given Kamila is a person in the case
      And Kamila was made to work against their will
        | by            | <by>            |
        | court ordered | <court ordered> |
      When the facts are assessed
      Then ICCPR article 8(3) <outcome>: forced or compulsory labour

      Examples:
        | by                                    | court ordered | outcome                |
        | border or migration officers          | unknown       | is potentially engaged |
        | a ministry                            | unknown       | is potentially engaged |
        | a local authority                     | unknown       | is potentially engaged |
        | a company or institution of the State | unknown       | is potentially engaged |
        | staff of a public health institution  | unknown       | is potentially engaged |
        | staff of a place of detention         | no            | is potentially engaged |
        | staff of a place of detention         | unknown       | is undetermined        |
        | a private employer                    | no            | is not engaged         |

    Scenario: Forced or compulsory labour: the State may argue work that is not counted as forced labour: under a lawful court order or sentence, military or alternative service, emergency, normal civil duties
      Given Madina is a woman
      And Madina was made to work against their will, called the work
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 8(3) is potentially engaged for Madina: forced or compulsory labour
      And the limit "work that is not counted as forced labour: under a lawful court order or sentence, military or alternative service, emergency, normal civil duties" is shown as not invoked
      And the test of "work that is not counted as forced labour: under a lawful court order or sentence, military or alternative service, emergency, normal civil duties" has these limbs
        | court        | a competent court imposed the work as a punishment, or it is normally required of someone held or conditionally released under a lawful court order |
        | service      | service of a military character, or national service that the law requires of conscientious objectors in its place                                  |
        | emergency    | service exacted in an emergency or calamity that threatens life or well-being of the community                                                      |
        | civil duties | work or service that is part of normal civil obligations                                                                                            |
      Given the work is told otherwise
        | court ordered | yes |
      When the facts are assessed again
      Then ICCPR article 8(3) is potentially engaged for Madina: forced or compulsory labour
      And the limit "work that is not counted as forced labour: under a lawful court order or sentence, military or alternative service, emergency, normal civil duties" is shown as invoked by the work
      And on "court" the facts say of the work, court ordered: a court had ordered the work
      And on "service" the facts say of the work, by: by police officers
      And on "civil duties" the facts say of the work, by: by police officers

    Scenario: Compulsory labour on a charge that responds to protected activity
      Given Emil is a journalist
      And a charge was brought against Emil
        | based on activity | yes |
      And Emil was sentenced
        | type | community work |
      When the facts are assessed
      Then ICCPR article 8(3) is potentially engaged for Emil: compulsory labour on a charge that responds to protected activity
      And because of the charge and the sentence
      And it is supporting
      And the limit "work required of someone under a lawful order of a court" is shown as invoked by the sentence
      And no other limit is shown

    Scenario: Compulsory labour on a charge that responds to protected activity: the State may argue work required of someone under a lawful order of a court
      Given Emil is a journalist
      And a charge was brought against Emil
        | based on activity | yes |
      And Emil was sentenced
        | type | community work |
      When the facts are assessed
      Then ICCPR article 8(3) is potentially engaged for Emil: compulsory labour on a charge that responds to protected activity
      And the limit "work required of someone under a lawful order of a court" is shown as invoked
      And the test of "work required of someone under a lawful order of a court" has these limbs
        | order | the work is required in consequence of a lawful order of a court |
        | scope | it stays within the exceptions that the article lists            |

    Scenario Outline: Compulsory labour on a charge that responds to protected activity: what decides it
      Given Shura is a person in the case
      And a charge was brought against Shura
        | linked to         | <linked to>         |
        | based on activity | <based on activity> |
      And Shura was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 8(3) <outcome>: compulsory labour on a charge that responds to protected activity

      Examples:
        | linked to                  | based on activity | type              | by                      | outcome                |
        | what was said or published | unknown           | compulsory labour | a court                 | is potentially engaged |
        | what was said or published | yes               | compulsory labour | an armed group          | is not engaged         |
        | what was said or published | yes               | compulsory labour | agents of another State | is not engaged         |
        | unknown                    | unknown           | compulsory labour | unknown                 | is undetermined        |
        | unknown                    | yes               | unknown           | unknown                 | is undetermined        |

    Scenario: Compulsory labour on a charge that responds to protected activity: what happened to somebody else is not enough
      Given Shura is a person in the case
      And Nur is a person in the case
      And a charge was brought against Shura
        | linked to         | what was said or published |
        | based on activity | yes                        |
      And Nur was sentenced
        | type | compulsory labour |
      When the facts are assessed
      Then ICCPR article 8(3) is not engaged: compulsory labour on a charge that responds to protected activity

    Scenario: Compulsory labour on a charge that responds to protected activity: not where it belongs to another charge
      Given Shura is a person in the case
      And a charge was brought against Shura, called the charge
        | linked to         | what was said or published |
        | based on activity | yes                        |
      And a charge was brought against Shura, called the charge 2
        | based on activity | no |
      And Shura was sentenced
        | type   | compulsory labour |
        | charge | the charge 2      |
      When the facts are assessed
      Then ICCPR article 8(3) is not engaged: compulsory labour on a charge that responds to protected activity
