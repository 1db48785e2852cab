@law @iccpr @article-14
Feature: Information on the charge, ICCPR article 14(3)(a)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(3)(a): Prompt, detailed notice of the charge's nature and cause, in an understood language

    Scenario: Charge in a language not understood
      Given Gulnara is under eighteen years old
      And as regards information about the charge against Gulnara
        | understood language | no |
      And a charge was brought against Gulnara
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is potentially engaged for Gulnara: charge in a language not understood
      And with HRC General Comment No. 32, paragraph 31
      And with Body of Principles (detention), principle 14
      And because of the charge information and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Charge in a language not understood turns on whether it was in a language that was understood
      Given Irina is a person in the case
      And as regards information about the charge against Irina
        | understood language | <understood language> |
      And a charge was brought against Irina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) <outcome>: charge in a language not understood

      Examples:
        | understood language | outcome                |
        | no                  | is potentially engaged |
        | yes                 | is not engaged         |

    Scenario: Charge in a language not understood: what happened to somebody else is not enough
      Given Irina is a person in the case
      And Umida is a person in the case
      And as regards information about the charge against Umida
        | understood language | no |
      And a charge was brought against Irina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: charge in a language not understood

    Scenario: Charge in a language not understood: not where it belongs to a lawsuit
      Given Irina is a person in the case
      And Irina was sued, called the lawsuit
      And as regards information about the charge against Irina
        | understood language | no          |
        | charge              | the lawsuit |
      And a charge was brought against Irina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: charge in a language not understood

    Scenario: Charge not made known promptly and in detail
      Given Polina is a journalist
      And as regards information about the charge against Polina
        | informed | yes |
        | detailed | no  |
      And a charge was brought against Polina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is potentially engaged for Polina: charge not made known promptly and in detail
      And with HRC General Comment No. 32, paragraph 31
      And because of the charge information and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Charge not made known promptly and in detail turns on whether the charge was made known, whether the law and the alleged acts were given and how long it took
      Given Tahir is a person in the case
      And as regards information about the charge against Tahir
        | informed | <informed> |
        | detailed | <detailed> |
        | delay    | <delay>    |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) <outcome>: charge not made known promptly and in detail

      Examples:
        | informed | detailed | delay   | outcome                |
        | yes      | no       | unknown | is potentially engaged |
        | yes      | yes      | at once | is not engaged         |
        | unknown  | yes      | at once | is undetermined        |
        | yes      | yes      | unknown | is undetermined        |

    Scenario: Charge not made known promptly and in detail: what happened to somebody else is not enough
      Given Tahir is a person in the case
      And Yusuf is a person in the case
      And as regards information about the charge against Yusuf
        | detailed | no |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: charge not made known promptly and in detail

    Scenario: Charge not made known promptly and in detail: not where it belongs to a lawsuit
      Given Tahir is a person in the case
      And Tahir was sued, called the lawsuit
      And as regards information about the charge against Tahir
        | informed | no          |
        | charge   | the lawsuit |
      And a charge was brought against Tahir
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: charge not made known promptly and in detail

    Scenario: Tried in absence without notice of the charge and the hearing
      Given Nargiza is a lawyer
      And a court heard the case of Nargiza
        | stage           | the trial |
        | accused present | no        |
        | summoned        | no        |
      And a charge was brought against Nargiza
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is potentially engaged for Nargiza: tried in absence without notice of the charge and the hearing
      And with HRC General Comment No. 32, paragraphs 31 and 36
      And because of the hearing and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Tried in absence without notice of the charge and the hearing: what decides it
      Given Lola is a person in the case
      And a court heard the case of Lola
        | stage           | <stage>           |
        | accused present | <accused present> |
        | summoned        | <summoned>        |
      And a charge was brought against Lola
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(a) <outcome>: tried in absence without notice of the charge and the hearing

      Examples:
        | stage     | accused present | summoned | outcome                |
        | the trial | no              | no       | is potentially engaged |
        | the trial | no              | yes      | is not engaged         |
        | the trial | unknown         | no       | is undetermined        |
        | unknown   | no              | no       | is undetermined        |

    Scenario: Tried in absence without notice of the charge and the hearing: what happened to somebody else is not enough
      Given Lola is a person in the case
      And Zarina is a person in the case
      And a court heard the case of Zarina
        | stage           | the trial |
        | accused present | no        |
        | summoned        | no        |
      And a charge was brought against Lola
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: tried in absence without notice of the charge and the hearing

    Scenario: Tried in absence without notice of the charge and the hearing: not where it belongs to a lawsuit
      Given Lola is a person in the case
      And Lola was sued, called the lawsuit
      And a court heard the case of Lola
        | stage           | the trial   |
        | accused present | no          |
        | summoned        | no          |
        | charge          | the lawsuit |
      And a charge was brought against Lola
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: tried in absence without notice of the charge and the hearing

    Scenario: Accused kept in custody without notice of the charge
      Given Zafar is a man
      And Zafar was deprived of liberty, called the detention
        | informed of charge | no                      |
        | form               | detention pending trial |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is potentially engaged for Zafar: accused kept in custody without notice of the charge
      And with HRC General Comment No. 32, paragraph 31
      And it is supporting
      And no limit is shown

    Scenario Outline: Accused kept in custody without notice of the charge: what decides it
      Given Nur is <who>
      And Nur was deprived of liberty
        | informed of charge | <informed of charge> |
        | form               | <form>               |
        | capacity           | <capacity>           |
        | by                 | <by>                 |
      When the facts are assessed
      Then ICCPR article 14(3)(a) <outcome>: accused kept in custody without notice of the charge

      Examples:
        | who                  | informed of charge | form                    | capacity           | by              | outcome                |
        | a person in the case | no                 | arrest                  | an accused person  | unknown         | is potentially engaged |
        | a person in the case | yes                | detention pending trial | unknown            | unknown         | is not engaged         |
        | a person in the case | no                 | arrest                  | a suspect          | unknown         | is not engaged         |
        | a man                | no                 | arrest                  | a convicted person | police officers | is not engaged         |

    Scenario: Accused kept in custody without notice of the charge: not where it belongs to another charge
      Given Nur is a person in the case
      And Valya is a person in the case
      And Valya was deprived of liberty
        | informed of charge | no        |
        | form               | arrest    |
        | capacity           | a suspect |
      And a charge was brought against Nur
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: accused kept in custody without notice of the charge

    Scenario: Accused kept in custody without notice of the charge: not where it belongs to a lawsuit and another charge
      Given Nur is a person in the case
      And Nur was sued, called the lawsuit
      And Nur was deprived of liberty
        | informed of charge | no          |
        | form               | arrest      |
        | capacity           | a suspect   |
        | charge             | the lawsuit |
      And a charge was brought against Nur
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: accused kept in custody without notice of the charge
