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
      And with Body of Principles (detention), paragraph 14
      And because of the charge information and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Charge in a language not understood, where understood language is <understood language>, procedure is <procedure>
      Given Gulnara is under eighteen years old
      And as regards information about the charge against Gulnara
        | understood language | <understood language> |
      And a charge was brought against Gulnara
        | procedure | <procedure> |
      When the facts are assessed
      Then ICCPR article 14(3)(a) <outcome>: charge in a language not understood

      Examples:
        | understood language | procedure            | outcome                |
        | no                  | criminal proceedings | is potentially engaged |
        | yes                 | criminal proceedings | is not engaged         |
        | unknown             | criminal proceedings | is not engaged         |
        | no                  | unknown              | is undetermined        |

    Scenario: Charge in a language not understood: not when as regards someone else
      Given Gulnara is a person in the case
      And Jamshid is under eighteen years old
      And as regards information about the charge against Jamshid
        | understood language | no |
      And a charge was brought against Gulnara
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: charge in a language not understood

    Scenario: Charge in a language not understood: not when with lawsuit
      Given Gulnara is under eighteen years old
      And Gulnara was sued
      And as regards information about the charge against Gulnara
        | understood language | no          |
        | charge              | the lawsuit |
      And a charge was brought against Gulnara
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

    Scenario Outline: Charge not made known promptly and in detail, where informed is <informed>
      Given Polina is a journalist
      And as regards information about the charge against Polina
        | informed | <informed> |
      And a charge was brought against Polina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) <outcome>: charge not made known promptly and in detail

      Examples:
        | informed | outcome                |
        | in part  | is potentially engaged |
        | no       | is potentially engaged |
        | unknown  | is undetermined        |

    Scenario: Charge not made known promptly and in detail: not when the law and the alleged acts were given, given at once
      Given Polina is a journalist
      And as regards information about the charge against Polina
        | informed | yes     |
        | detailed | yes     |
        | delay    | at once |
      And a charge was brought against Polina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: charge not made known promptly and in detail

    Scenario: Charge not made known promptly and in detail: not when informed not told
      Given Polina is a person in the case
      And Tahir is a journalist
      And as regards information about the charge against Tahir
        | detailed | no |
      And a charge was brought against Polina
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

    Scenario Outline: Tried in absence without notice of the charge and the hearing, where accused present is <accused present>, stage is <stage>, summoned is <summoned>
      Given Nargiza is a lawyer
      And a court heard the case of Nargiza
        | stage           | <stage>           |
        | accused present | <accused present> |
        | summoned        | <summoned>        |
      And a charge was brought against Nargiza
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(a) <outcome>: tried in absence without notice of the charge and the hearing

      Examples:
        | accused present | stage     | summoned | outcome                |
        | no              | the trial | no       | is potentially engaged |
        | unknown         | the trial | no       | is undetermined        |
        | no              | unknown   | no       | is undetermined        |
        | no              | the trial | yes      | is not engaged         |
        | no              | the trial | unknown  | is not engaged         |

    Scenario: Tried in absence without notice of the charge and the hearing: not when as regards someone else
      Given Nargiza is a person in the case
      And Rano is a lawyer
      And a court heard the case of Rano
        | stage           | the trial |
        | accused present | no        |
        | summoned        | no        |
      And a charge was brought against Nargiza
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(a) is not engaged: tried in absence without notice of the charge and the hearing

    Scenario: Tried in absence without notice of the charge and the hearing: not when with lawsuit
      Given Nargiza is a lawyer
      And Nargiza was sued
      And a court heard the case of Nargiza
        | stage           | the trial   |
        | accused present | no          |
        | summoned        | no          |
        | charge          | the lawsuit |
      And a charge was brought against Nargiza
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

    Scenario Outline: Accused kept in custody without notice of the charge, where capacity is <capacity>
      Given Zafar is a man
      And Zafar was deprived of liberty, called the detention
        | informed of charge | no         |
        | form               | arrest     |
        | capacity           | <capacity> |
      When the facts are assessed
      Then ICCPR article 14(3)(a) <outcome>: accused kept in custody without notice of the charge

      Examples:
        | capacity           | outcome                |
        | an accused person  | is potentially engaged |
        | a convicted person | is not engaged         |
        | unknown            | is undetermined        |
