Feature: What the law adds to the facts
  As a researcher whose source does not say everything
  I want what the law presumes, and the article that another is read with, to stand as steps of their own with their paragraphs
  In order to show where the law speaks and where the source does

  Rule: A presumption stands for silence, and gives way to what is told

    Scenario: Nobody says whether the assembly was peaceful
      Given Larisa is a teacher
      And Larisa organised or took part in an assembly
      And a measure was taken against an assembly of Larisa, called the measure
        | by   | police officers |
        | form | dispersal       |
      When the facts are assessed
      Then ICCPR article 21 is potentially engaged for Larisa: peaceful assembly dispersed or encircled
      And the law presumes "the assembly was peaceful", by HRC General Comment No. 37, paragraph 17
      Given the assembly is told otherwise
        | form     | a rally |
        | peaceful | yes     |
      When the facts are assessed again
      Then ICCPR article 21 is potentially engaged for Larisa: peaceful assembly dispersed or encircled
      And nothing is presumed
      Given the peaceful of the assembly is instead no
      When the facts are assessed again
      Then ICCPR article 21 is not engaged: peaceful assembly dispersed or encircled

  Rule: What several articles ask alike is concluded before any of them

    Scenario: Questioned as a suspect, with no charge yet
      Given Larisa is a teacher
      And Larisa was questioned by the authorities
        | capacity | a suspect |
      When the facts are assessed
      Then it follows that Larisa was accused or suspected of a crime
      Given the capacity of the interrogation is instead a witness
      When the facts are assessed again
      Then it does not follow that Larisa was accused or suspected of a crime

    Scenario: Charged in criminal proceedings
      Given Larisa is a teacher
      And a charge was brought against Larisa
        | procedure | criminal proceedings |
      When the facts are assessed
      Then it follows that Larisa faces a criminal charge, or an administrative one that is criminal in nature
      And that rests on HRC General Comment No. 32, paragraph 15

  Rule: An article that gives no claim alone is read with the one concerned

    Scenario: Beaten into confessing
      Given Aigul is a woman
      And Aigul was ill-treated, called the treatment
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Aigul was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Aigul
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Aigul: person charged with a crime ill-treated into confessing
      And it is read with ICCPR article 14(3)(g)
      And because of the treatment, the confession and the charge
