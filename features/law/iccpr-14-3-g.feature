@law @iccpr @article-14
Feature: No forced confession, ICCPR article 14(3)(g)
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 14(3)(g): No compulsion to testify against oneself or admit guilt

    Scenario: Compelled confession or statement
      Given Zarina is a woman
      And Zarina was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Zarina: compelled confession or statement
      And with HRC General Comment No. 32, paragraph 41
      And because of the confession and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Compelled confession or statement, where by is <by>
      Given Zarina is a woman
      And Zarina was made to confess or sign a statement
        | by | <by> |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: compelled confession or statement

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Compelled confession or statement; as regards someone else
      Given Zarina is a person in the case
      And Dilbar is a woman
      And Dilbar was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled confession or statement

    Scenario: Compelled confession or statement; with lawsuit
      Given Zarina is a woman
      And Zarina was sued
      And Zarina was made to confess or sign a statement
        | by     | police officers |
        | charge | the lawsuit     |
      And a charge was brought against Zarina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled confession or statement

    Scenario: Compelled statement of the accused used as evidence
      Given Ilyas is a woman
      And Ilyas was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
      And a charge was brought against Ilyas
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Ilyas: compelled statement of the accused used as evidence
      And with HRC General Comment No. 32, paragraphs 41 and 6
      And with Guidelines on the Role of Prosecutors, paragraph 16
      And because of the confession and the charge
      And it is primary
      And the limit "statement used as evidence that torture or the like took place, or against someone accused of it" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Compelled statement of the accused used as evidence, where by is <by>, used in court is <used in court>
      Given Ilyas is a woman
      And Ilyas was made to confess or sign a statement
        | by            | <by>            |
        | used in court | <used in court> |
      And a charge was brought against Ilyas
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: compelled statement of the accused used as evidence

      Examples:
        | by                         | used in court | outcome                |
        | police officers            | yes           | is potentially engaged |
        | a known private individual | yes           | is not engaged         |
        | unknown                    | yes           | is undetermined        |
        | police officers            | no            | is not engaged         |
        | police officers            | unknown       | is undetermined        |

    Scenario: Compelled statement of the accused used as evidence; as regards someone else
      Given Ilyas is a person in the case
      And Lola is a woman
      And Lola was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
      And a charge was brought against Ilyas
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled statement of the accused used as evidence

    Scenario: Compelled statement of the accused used as evidence; with lawsuit
      Given Ilyas is a woman
      And Ilyas was sued
      And Ilyas was made to confess or sign a statement
        | by            | police officers |
        | used in court | yes             |
        | charge        | the lawsuit     |
      And a charge was brought against Ilyas
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: compelled statement of the accused used as evidence

    Scenario: Ill-treatment or threats in order to obtain a confession
      Given Polina is a journalist
      And Polina was ill-treated, called the treatment
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Polina was made to confess or sign a statement
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Polina: ill-treatment or threats in order to obtain a confession
      And with HRC General Comment No. 32, paragraph 41
      And because of the treatment and the confession
      And it is primary
      And no limit is shown

    Scenario Outline: Ill-treatment or threats in order to obtain a confession, where by is <by>, purpose is <purpose>, by 2 is <by 2>
      Given Polina is a journalist
      And Polina was ill-treated, called the treatment
        | by      | <by>      |
        | purpose | <purpose> |
      And Polina was made to confess or sign a statement
        | by | <by 2> |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: ill-treatment or threats in order to obtain a confession

      Examples:
        | by              | purpose                | by 2            | outcome                |
        | police officers | obtaining a confession | police officers | is potentially engaged |
        | a company       | obtaining a confession | police officers | is not engaged         |
        | unknown         | obtaining a confession | police officers | is undetermined        |
        | police officers | unknown                | police officers | is not engaged         |
        | police officers | obtaining a confession | a company       | is not engaged         |
        | police officers | obtaining a confession | unknown         | is undetermined        |

    Scenario: Ill-treatment or threats in order to obtain a confession; as regards someone else
      Given Polina is a person in the case
      And Tahir is a journalist
      And Tahir was ill-treated, called the treatment
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Polina was made to confess or sign a statement
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: ill-treatment or threats in order to obtain a confession

    Scenario: Ill-treatment or threats in order to obtain a confession; without ill-treatment, with threats or insults (by police officers, allegedly with the aim of obtaining a conf
      Given Polina is a journalist
      And threats or insults were directed at Polina
        | by      | police officers        |
        | purpose | obtaining a confession |
      And a charge was brought against Polina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Polina: ill-treatment or threats in order to obtain a confession
      And because of the threat and the charge

    Scenario: Suspect or accused put under pressure in questioning
      Given Gulnara is under eighteen years old
      And Gulnara was questioned by the authorities
        | by            | police officers |
        | pressure used | yes             |
        | capacity      | a suspect       |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Gulnara: suspect or accused put under pressure in questioning
      And with HRC General Comment No. 32, paragraph 41
      And it is primary
      And no limit is shown

    Scenario Outline: Suspect or accused put under pressure in questioning, where by is <by>, pressure used is <pressure used>
      Given Gulnara is under eighteen years old
      And Gulnara was questioned by the authorities
        | by            | <by>            |
        | pressure used | <pressure used> |
        | capacity      | a suspect       |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: suspect or accused put under pressure in questioning

      Examples:
        | by              | pressure used | outcome                |
        | police officers | yes           | is potentially engaged |
        | unknown         | yes           | is undetermined        |
        | police officers | unknown       | is undetermined        |

    Scenario: Suspect or accused put under pressure in questioning; as regards someone else
      Given Gulnara is a person in the case
      And Jamshid is under eighteen years old
      And Jamshid was questioned by the authorities
        | by            | police officers |
        | pressure used | yes             |
        | capacity      | a witness       |
      And a charge was brought against Gulnara
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: suspect or accused put under pressure in questioning

    Scenario: Suspect or accused put under pressure in questioning; with charge (of treason), of a breach of border or migration rules, in disciplinary proceedings
      Given Gulnara is under eighteen years old
      And a charge was brought against Gulnara, called the first charge
        | procedure | disciplinary proceedings              |
        | offence   | a breach of border or migration rules |
      And Gulnara was questioned by the authorities
        | by            | police officers  |
        | pressure used | yes              |
        | capacity      | a witness        |
        | charge        | the first charge |
      And a charge was brought against Gulnara, called the second charge
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: suspect or accused put under pressure in questioning

    Scenario: Claim of a compelled confession not examined
      Given Parviz is an organisation
      And Parviz was made to confess or sign a statement
        | allegation examined | no |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Parviz: claim of a compelled confession not examined
      And with HRC General Comment No. 32, paragraphs 41 and 33
      And with CAT articles 12 and 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Claim of a compelled confession not examined, where allegation examined is <allegation examined>
      Given Parviz is an organisation
      And Parviz was made to confess or sign a statement
        | allegation examined | <allegation examined> |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: claim of a compelled confession not examined

      Examples:
        | allegation examined | outcome                |
        | no                  | is potentially engaged |
        | yes                 | is not engaged         |
        | unknown             | is undetermined        |

    Scenario: Inquiry into the claim of a forced statement refused
      Given Viktor is with a disability
      And the defence of Viktor made a request
        | of      | an inquiry into ill-treatment |
        | granted | no                            |
      And a charge was brought against Viktor
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Viktor: inquiry into the claim of a forced statement refused
      And with HRC General Comment No. 32, paragraphs 41 and 33
      And because of the defence request and the charge
      And the law presumes "in criminal proceedings", by HRC General Comment No. 32, paragraph 15
      And it is supporting
      And no limit is shown

    Scenario Outline: Inquiry into the claim of a forced statement refused, where granted is <granted>, of is <of>
      Given Viktor is with a disability
      And the defence of Viktor made a request
        | of      | <of>      |
        | granted | <granted> |
      And a charge was brought against Viktor
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: inquiry into the claim of a forced statement refused

      Examples:
        | granted | of                            | outcome                |
        | no      | an inquiry into ill-treatment | is potentially engaged |
        | yes     | an inquiry into ill-treatment | is not engaged         |
        | unknown | an inquiry into ill-treatment | is undetermined        |
        | no      | copies                        | is not engaged         |
        | no      | unknown                       | is undetermined        |

    Scenario: Inquiry into the claim of a forced statement refused; as regards someone else
      Given Viktor is a person in the case
      And Asel is with a disability
      And the defence of Asel made a request
        | of      | an inquiry into ill-treatment |
        | granted | no                            |
      And a charge was brought against Viktor
        | by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: inquiry into the claim of a forced statement refused

    Scenario: Pressed to sign a statement
      Given Zafar is a man
      And Zafar was questioned by the authorities
        | by            | police officers   |
        | pressure used | yes               |
        | signature     | a refusal to sign |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Zafar: pressed to sign a statement
      And with HRC General Comment No. 32, paragraph 41
      And it is supporting
      And no limit is shown

    Scenario Outline: Pressed to sign a statement, where signature is <signature>, by is <by>, pressure used is <pressure used>
      Given Zafar is a man
      And Zafar was questioned by the authorities
        | by            | <by>            |
        | pressure used | <pressure used> |
        | signature     | <signature>     |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: pressed to sign a statement

      Examples:
        | signature            | by                 | pressure used | outcome                |
        | a refusal to sign    | police officers    | yes           | is potentially engaged |
        | no statement to sign | police officers    | yes           | is not engaged         |
        | unknown              | police officers    | yes           | is not engaged         |
        | a refusal to sign    | a private employer | yes           | is not engaged         |
        | a refusal to sign    | unknown            | yes           | is undetermined        |
        | a refusal to sign    | police officers    | no            | is not engaged         |
        | a refusal to sign    | police officers    | unknown       | is undetermined        |

    Scenario: Relatives threatened or ill-treated for a confession
      Given Nargiza is a person in the case
      And Rano is a lawyer
      And Nargiza is a relative of Rano
      And threats or insults were directed at Nargiza
        | by      | police officers        |
        | purpose | obtaining a confession |
      And a charge was brought against Rano
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Rano: relatives threatened or ill-treated for a confession
      And with HRC General Comment No. 32, paragraph 41
      And because of the threat and the charge
      And it is supporting
      And no limit is shown

    Scenario Outline: Relatives threatened or ill-treated for a confession, where by is <by>, purpose is <purpose>
      Given Nargiza is a person in the case
      And Rano is a lawyer
      And Nargiza is a relative of Rano
      And threats or insults were directed at Nargiza
        | by      | <by>      |
        | purpose | <purpose> |
      And a charge was brought against Rano
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: relatives threatened or ill-treated for a confession

      Examples:
        | by              | purpose                              | outcome                |
        | police officers | obtaining a confession               | is potentially engaged |
        | unknown         | obtaining a confession               | is undetermined        |
        | police officers | making the person resign from a post | is not engaged         |
        | police officers | unknown                              | is not engaged         |

    Scenario: Relatives threatened or ill-treated for a confession; without threats or insults, without charge, with ill-treatment (by police officers, allegedly with the aim of 
      Given Nargiza is a person in the case
      And Rano is a lawyer
      And Nargiza is a relative of Rano
      And Nargiza was ill-treated, called the treatment
        | by      | police officers        |
        | purpose | obtaining a confession |
      And Rano was made to confess or sign a statement
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Rano: relatives threatened or ill-treated for a confession
      And because of the treatment and the confession

    Scenario: Silence taken as a sign of guilt
      Given Nurlan is a group of people
      And as regards the evidence against Nurlan
        | silence held against | yes |
      And a charge was brought against Nurlan
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Nurlan: silence taken as a sign of guilt
      And with HRC General Comment No. 32, paragraphs 41 and 30
      And because of the evidence and the charge
      And it is supporting
      And no limit is shown

    Scenario Outline: Silence taken as a sign of guilt, where silence held against is <silence held against>, offence is <offence>
      Given Nurlan is a group of people
      And as regards the evidence against Nurlan
        | silence held against | <silence held against> |
      And a charge was brought against Nurlan
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: silence taken as a sign of guilt

      Examples:
        | silence held against | offence | outcome                |
        | yes                  | treason | is potentially engaged |
        | no                   | treason | is not engaged         |
        | unknown              | treason | is not engaged         |
        | yes                  | unknown | is undetermined        |

    Scenario: Silence taken as a sign of guilt; as regards someone else
      Given Nurlan is a person in the case
      And Rustam is a group of people
      And as regards the evidence against Rustam
        | silence held against | yes |
      And a charge was brought against Nurlan
        | offence | treason |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: silence taken as a sign of guilt

    Scenario: Suspect questioned in custody without being told of the rights
      Given Feruza is with a disability
      And Feruza was questioned by the authorities
        | by                | police officers |
        | silence explained | no              |
        | capacity          | a suspect       |
      And Feruza was deprived of liberty, called the detention
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is potentially engaged for Feruza: suspect questioned in custody without being told of the rights
      And with HRC General Comment No. 35, paragraph 58
      And with Body of Principles (detention), paragraphs 13 and 21(1)
      And because of the interrogation and the detention
      And it is supporting
      And no limit is shown

    Scenario Outline: Suspect questioned in custody without being told of the rights, where by is <by>, capacity is <capacity>, silence explained is <silence explained>
      Given Feruza is with a disability
      And Feruza was questioned by the authorities
        | by                | <by>                |
        | silence explained | <silence explained> |
        | capacity          | <capacity>          |
      And Feruza was deprived of liberty, called the detention
        | by | <by 2> |
      When the facts are assessed
      Then ICCPR article 14(3)(g) <outcome>: suspect questioned in custody without being told of the rights

      Examples:
        | by              | capacity          | silence explained | by 2            | outcome                |
        | police officers | a suspect         | no                | police officers | is potentially engaged |
        | unknown         | a suspect         | no                | police officers | is undetermined        |
        | police officers | unknown           | no                | police officers | is undetermined        |
        | police officers | an accused person | no                | police officers | is potentially engaged |
        | police officers | a suspect         | unknown           | police officers | is undetermined        |
        | police officers | a suspect         | no                | unknown         | is undetermined        |

    Scenario: Suspect questioned in custody without being told of the rights; as regards someone else
      Given Feruza is a person in the case
      And Jamila is with a disability
      And Jamila was questioned by the authorities
        | by                | police officers |
        | silence explained | no              |
        | capacity          | a suspect       |
      And Feruza was deprived of liberty, called the detention
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 14(3)(g) is not engaged: suspect questioned in custody without being told of the rights
