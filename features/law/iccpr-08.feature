@law @iccpr @article-8
Feature: Slavery and forced labour, ICCPR article 8
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 8(1): Slavery and slave trading are banned in every form

    Scenario: Protection from slavery and servitude set aside in an emergency
      Given Farid is with a disability
      And Farid was subjected to powers of a state of emergency
        | area | protection from slavery and servitude |
        | by   | agents of the State                   |
      When the facts are assessed
      Then ICCPR article 8(1) is potentially engaged for Farid: protection from slavery and servitude set aside in an emergency
      And with HRC General Comment No. 29, paragraph 7
      And with ICCPR articles 8(2) and 4(2)
      And with Siracusa Principles, paragraph 58
      And it is primary
      And no limit is shown

    Scenario Outline: Protection from slavery and servitude set aside in an emergency, where area is <area>, by is <by>
      Given Farid is with a disability
      And Farid was subjected to powers of a state of emergency
        | area | <area> |
        | by   | <by>   |
      When the facts are assessed
      Then ICCPR article 8(1) <outcome>: protection from slavery and servitude set aside in an emergency

      Examples:
        | area                                  | by                  | outcome                |
        | protection from slavery and servitude | agents of the State | is potentially engaged |
        | arrest and detention                  | agents of the State | is not engaged         |
        | unknown                               | agents of the State | is undetermined        |
        | protection from slavery and servitude | a private employer  | is not engaged         |
        | protection from slavery and servitude | unknown             | is undetermined        |

    Scenario: Slavery or trafficking
      Given Murat is a group of people
      And Murat was made to work against their will, called the work
        | form | forced prostitution |
      When the facts are assessed
      Then ICCPR article 8(1) is potentially engaged for Murat: slavery or trafficking
      And with UDHR article 4
      And it is primary
      And no limit is shown

    Scenario Outline: Slavery or trafficking, where form is <form>
      Given Murat is a group of people
      And Murat was made to work against their will, called the work
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 8(1) <outcome>: slavery or trafficking

      Examples:
        | form                | outcome                |
        | forced prostitution | is potentially engaged |
        | servitude           | is not engaged         |
        | unknown             | is not engaged         |

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

    Scenario Outline: Servitude, where form is <form>
      Given Umida is a teacher
      And Umida was made to work against their will, called the work
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 8(2) <outcome>: servitude

      Examples:
        | form      | outcome                |
        | servitude | is potentially engaged |
        | slavery   | is not engaged         |
        | unknown   | is not engaged         |

  Rule: Article 8(3): Forced or compulsory labour is prohibited, subject to listed exclusions

    Scenario: Forced labour exacted by others
      Given Ulan is a woman
      And Ulan was made to work against their will, called the work
        | by | a private employer |
      When the facts are assessed
      Then ICCPR article 8(3) is potentially engaged for Ulan: forced labour exacted by others
      And with HRC General Comment No. 31, paragraph 8
      And with UDHR article 4
      And it is primary
      And no limit is shown

    Scenario Outline: Forced labour exacted by others, where by is <by>
      Given Ulan is a woman
      And Ulan was made to work against their will, called the work
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 8(3) <outcome>: forced labour exacted by others

      Examples:
        | by                 | outcome                |
        | a private employer | is potentially engaged |
        | a local authority  | is not engaged         |
        | unknown            | is undetermined        |

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

    Scenario Outline: Forced or compulsory labour, where by is <by>
      Given Madina is a woman
      And Madina was made to work against their will, called the work
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 8(3) <outcome>: forced or compulsory labour

      Examples:
        | by                                    | outcome                |
        | police officers                       | is potentially engaged |
        | staff of a place of detention         | is undetermined        |
        | border or migration officers          | is potentially engaged |
        | a ministry                            | is potentially engaged |
        | a local authority                     | is potentially engaged |
        | staff of a public health institution  | is potentially engaged |
        | a company or institution of the State | is potentially engaged |
        | unknown                               | is undetermined        |

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
      Given Emil is an organisation
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

    Scenario Outline: Compulsory labour on a charge that responds to protected activity, where type is <type>
      Given Emil is an organisation
      And a charge was brought against Emil
        | based on activity | yes |
      And Emil was sentenced
        | type | <type> |
      When the facts are assessed
      Then ICCPR article 8(3) <outcome>: compulsory labour on a charge that responds to protected activity

      Examples:
        | type           | outcome                |
        | community work | is potentially engaged |
        | unknown        | is undetermined        |
