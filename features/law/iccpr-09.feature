@law @iccpr @article-9
Feature: Liberty and security of person, ICCPR article 9
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 9(1): Liberty and security are guaranteed

    Scenario: Abduction by officials
      Given Saida is under eighteen years old
      And Saida was deprived of liberty, called the detention
        | by   | police officers |
        | form | abduction       |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Saida: abduction by officials
      And with HRC General Comment No. 35, paragraphs 11, 22 and 65
      And with HRC General Comment No. 29, paragraph 13(b)
      And it is primary
      And no limit is shown

    Scenario Outline: Abduction by officials, where by is <by>
      Given Saida is under eighteen years old
      And Saida was deprived of liberty, called the detention
        | by   | <by>      |
        | form | abduction |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: abduction by officials

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Abduction by officials: not when by an armed group, the authorities denied it
      Given Saida is under eighteen years old
      And Saida was deprived of liberty, called the detention
        | by           | an armed group |
        | form         | abduction      |
        | acknowledged | no             |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: abduction by officials

    Scenario: Abduction by officials: not when in the form of detention pending trial, the authorities denied it
      Given Saida is under eighteen years old
      And Saida was deprived of liberty, called the detention
        | by           | police officers         |
        | form         | detention pending trial |
        | acknowledged | no                      |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: abduction by officials

    Scenario: Abduction or detention by private or unidentified persons
      Given Daniyar is a journalist
      And Daniyar was deprived of liberty, called the detention
        | by | an armed group |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Daniyar: abduction or detention by private or unidentified persons
      And with HRC General Comment No. 35, paragraph 7
      And it is primary
      And no limit is shown

    Scenario Outline: Abduction or detention by private or unidentified persons, where by is <by>
      Given Daniyar is a journalist
      And Daniyar was deprived of liberty, called the detention
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: abduction or detention by private or unidentified persons

      Examples:
        | by                         | outcome                |
        | an armed group             | is potentially engaged |
        | a private employer         | is potentially engaged |
        | a known private individual | is potentially engaged |
        | a private media outlet     | is potentially engaged |
        | unknown                    | is undetermined        |

    Scenario: Abduction or detention by private or unidentified persons: open when by private security guards, in the form of arrest
      Given Daniyar is a journalist
      And Daniyar was deprived of liberty, called the detention
        | by   | private security guards |
        | form | arrest                  |
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: abduction or detention by private or unidentified persons

    Scenario: Abduction or detention by private or unidentified persons: also when by members of the family or community, in the form of house arrest
      Given Daniyar is a journalist
      And Daniyar was deprived of liberty, called the detention
        | by   | members of the family or community |
        | form | house arrest                       |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Daniyar: abduction or detention by private or unidentified persons

    Scenario: Detention after the end of the sentence
      Given Ilyas is a woman
      And Ilyas was deprived of liberty, called the detention
        | by   | staff of a place of detention         |
        | form | detention after the end of a sentence |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Ilyas: detention after the end of the sentence
      And with HRC General Comment No. 35, paragraph 21
      And with ICCPR article 15(1)
      And it is primary
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention after the end of the sentence, where form is <form>
      Given Ilyas is a woman
      And Ilyas was deprived of liberty, called the detention
        | by   | staff of a place of detention |
        | form | <form>                        |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention after the end of the sentence

      Examples:
        | form                                  | outcome                |
        | detention after the end of a sentence | is potentially engaged |
        | unknown                               | is undetermined        |

    Scenario: Detention after the end of the sentence: not when by not told, in the form of arrest
      Given Ilyas is a woman
      And Ilyas was deprived of liberty, called the detention
        | form | arrest |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention after the end of the sentence

    Scenario: Detention beyond the term or despite an order of release
      Given Elena is an organisation
      And Elena was deprived of liberty, called the detention
        | by          | staff of a place of detention   |
        | form        | imprisonment after a conviction |
        | beyond term | yes                             |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Elena: detention beyond the term or despite an order of release
      And with HRC General Comment No. 35, paragraphs 11, 22, 41 and 43
      And with WGAD Methods of Work (A/HRC/36/38), paragraph Category I
      And it is primary
      And no limit is shown

    Scenario Outline: Detention beyond the term or despite an order of release, where form is <form>
      Given Elena is an organisation
      And Elena was deprived of liberty, called the detention
        | by          | staff of a place of detention |
        | form        | <form>                        |
        | beyond term | yes                           |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention beyond the term or despite an order of release

      Examples:
        | form                            | outcome                |
        | imprisonment after a conviction | is potentially engaged |
        | unknown                         | is undetermined        |

    Scenario: Detention beyond the term or despite an order of release: not when with deprivation of liberty (by police officers), by an armed group
      Given Elena is an organisation
      And Elena was deprived of liberty, called the first detention
        | by          | an armed group |
        | ordered by  | an armed group |
        | form        | abduction      |
        | held at     | a home         |
        | beyond term | yes            |
      And Elena was deprived of liberty, called the second detention
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention beyond the term or despite an order of release

    Scenario: Detention beyond the term or despite an order of release: not when in the form of detention after the end of a sentence, a legal basis was stated
      Given Elena is an organisation
      And Elena was deprived of liberty, called the detention
        | by                 | staff of a place of detention         |
        | form               | detention after the end of a sentence |
        | beyond term        | yes                                   |
        | legal basis stated | yes                                   |
        | reasons individual | yes                                   |
        | court review       | yes                                   |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention beyond the term or despite an order of release

    Scenario: Detention by private persons with powers from the State
      Given Aigul is a woman
      And Aigul was deprived of liberty, called the detention
        | by                 | private security guards |
        | form               | arrest                  |
        | empowered by state | yes                     |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Aigul: detention by private persons with powers from the State
      And with HRC General Comment No. 35, paragraph 8
      And it is primary
      And no limit is shown

    Scenario Outline: Detention by private persons with powers from the State, where by is <by>, empowered by state is <empowered by state>
      Given Aigul is a woman
      And Aigul was deprived of liberty, called the detention
        | by                 | <by>                 |
        | form               | arrest               |
        | empowered by state | <empowered by state> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention by private persons with powers from the State

      Examples:
        | by                      | empowered by state | outcome                |
        | private security guards | yes                | is potentially engaged |
        | police officers         | yes                | is not engaged         |
        | unknown                 | yes                | is undetermined        |
        | private security guards | no                 | is not engaged         |
        | private security guards | unknown            | is undetermined        |

    Scenario: Detention for the exercise of a protected right
      Given Galina is under eighteen years old
      And Galina was deprived of liberty, called the detention
        | by        | police officers   |
        | linked to | human rights work |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Galina: detention for the exercise of a protected right
      And with HRC General Comment No. 35, paragraphs 17, 12, 10 and 53
      And with WGAD Methods of Work (A/HRC/36/38), paragraph Category II
      And with UDHR article 9
      And it is primary
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as not invoked
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention for the exercise of a protected right, where linked to is <linked to>, by is <by>
      Given Galina is under eighteen years old
      And Galina was deprived of liberty, called the detention
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention for the exercise of a protected right

      Examples:
        | linked to         | by              | outcome                |
        | human rights work | police officers | is potentially engaged |
        | a private matter  | police officers | is not engaged         |
        | unknown           | police officers | is not engaged         |
        | human rights work | unknown         | is undetermined        |

    Scenario: Detention for the exercise of a protected right: the State may argue restriction provided by law and necessary for the rights of others, national security, public order, health or morals
      Given Galina is under eighteen years old
      And Galina was deprived of liberty, called the detention
        | by        | police officers   |
        | linked to | human rights work |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Galina: detention for the exercise of a protected right
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the test of "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" has these limbs
        | law             | a precise and accessible law that leaves no unfettered discretion; the State has to show it              |
        | aim             | one of the listed aims and no other purpose                                                              |
        | necessity       | the aim could not be reached without curbing expression                                                  |
        | proportionality | suitable, the least intrusive means, and in proportion, with regard to form, medium and political debate |
        | concrete threat | the State shows the precise threat and its direct link with what was said                                |
        | no muzzling     | never a means of silencing advocacy of democracy or human rights                                         |
      Given a measure was taken against what Galina says or publishes
        | legal basis stated | yes |
      When the facts are assessed again
      Then ICCPR article 9(1) is potentially engaged for Galina: detention for the exercise of a protected right
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as invoked by the interference with expression
      And on "no muzzling" the facts say of the detention, linked to: allegedly because of human rights work

    Scenario: Detention for the exercise of a protected right: the State may argue advocacy of hatred that incites to discrimination, hostility or violence must be prohibited
      Given Galina is under eighteen years old
      And Galina was deprived of liberty, called the detention
        | by        | police officers   |
        | linked to | human rights work |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Galina: detention for the exercise of a protected right
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And the test of "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" has these limbs
        | incitement           | advocacy of national, racial or religious hatred that incites, not a lack of respect for a belief or criticism of those who lead it |
        | response             | the Covenant asks for a prohibition by law of such acts, and of no others                                                           |
        | strict justification | the prohibition as applied still meets article 19(3)                                                                                |
      Given Galina expressed views or gathered or shared information
        | calls for violence | yes |
      When the facts are assessed again
      Then ICCPR article 9(1) is potentially engaged for Galina: detention for the exercise of a protected right
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as invoked by the expression

    Scenario: Detention of migrants without individual reasons or review
      Given Timur is a woman
      And Timur was deprived of liberty, called the detention
        | form               | detention as a migrant |
        | reasons individual | no                     |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Timur: detention of migrants without individual reasons or review
      And with HRC General Comment No. 35, paragraph 18
      And with WGAD Methods of Work (A/HRC/36/38), paragraph Category IV
      And with WGAD Deliberations, paragraph Deliberation No. 5 (revised)
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 21
      And it is primary
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention of migrants without individual reasons or review, where court review is <court review>
      Given Timur is a woman
      And Timur was deprived of liberty, called the detention
        | form               | detention as a migrant |
        | reasons individual | yes                    |
        | court review       | <court review>         |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention of migrants without individual reasons or review

      Examples:
        | court review | outcome                |
        | no           | is potentially engaged |
        | yes          | is not engaged         |
        | unknown      | is undetermined        |

    Scenario: Detention of migrants without individual reasons or review: not when in the form of detention pending trial, no court could review the measure
      Given Timur is a woman
      And Timur was deprived of liberty, called the detention
        | form               | detention pending trial |
        | reasons individual | no                      |
        | court review       | no                      |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention of migrants without individual reasons or review

    Scenario: Detention of migrants without individual reasons or review: also when the order explained why detention was needed, no court could review the measure
      Given Timur is a woman
      And Timur was deprived of liberty, called the detention
        | form               | detention as a migrant |
        | reasons individual | yes                    |
        | court review       | no                     |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Timur: detention of migrants without individual reasons or review

    Scenario: Detention on discriminatory grounds
      Given Nurlan is a group of people
      And Nurlan was deprived of liberty, called the detention
        | by        | police officers     |
        | linked to | foreign nationality |
        | form      | arrest              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Nurlan: detention on discriminatory grounds
      And with HRC General Comment No. 35, paragraph 17
      And with WGAD Methods of Work (A/HRC/36/38), paragraph Category V
      And with Body of Principles (detention), paragraph 5(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Detention on discriminatory grounds, where linked to is <linked to>
      Given Nurlan is a group of people
      And Nurlan was deprived of liberty, called the detention
        | by        | police officers |
        | linked to | <linked to>     |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention on discriminatory grounds

      Examples:
        | linked to                             | outcome                |
        | sexual orientation or gender identity | is potentially engaged |
        | disability                            | is potentially engaged |
        | unknown                               | is not engaged         |

    Scenario: Detention on discriminatory grounds: not when by border or migration officers, in the form of detention as a migrant
      Given Nurlan is a group of people
      And Nurlan was deprived of liberty, called the detention
        | by                 | border or migration officers |
        | form               | detention as a migrant       |
        | linked to          | foreign nationality          |
        | legal basis stated | yes                          |
        | reasons individual | yes                          |
        | court review       | yes                          |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention on discriminatory grounds

    Scenario: Detention on discriminatory grounds: not when with deprivation of liberty (by police officers, allegedly because of journalism), by an armed group
      Given Nurlan is a group of people
      And Nurlan was deprived of liberty, called the first detention
        | by         | an armed group      |
        | ordered by | an armed group      |
        | form       | arrest              |
        | held at    | a home              |
        | linked to  | foreign nationality |
      And Nurlan was deprived of liberty, called the second detention
        | by        | police officers |
        | linked to | journalism      |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention on discriminatory grounds

    Scenario: Detention to reach a relative or to extort
      Given Feruza is with a disability
      And Feruza was deprived of liberty, called the detention
        | by                   | police officers |
        | in place of relative | yes             |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Feruza: detention to reach a relative or to extort
      And with HRC General Comment No. 35, paragraph 16
      And it is primary
      And no limit is shown

    Scenario Outline: Detention to reach a relative or to extort, where purpose is <purpose>
      Given Feruza is with a disability
      And Feruza was deprived of liberty, called the detention
        | by        | police officers  |
        | linked to | a private matter |
        | purpose   | <purpose>        |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention to reach a relative or to extort

      Examples:
        | purpose                     | outcome                |
        | extorting money or property | is potentially engaged |
        | pressing a relative         | is potentially engaged |
        | unknown                     | is not engaged         |

    Scenario: Detention to reach a relative or to extort: not when with deprivation of liberty (by police officers), by an armed group
      Given Feruza is with a disability
      And Feruza was deprived of liberty, called the first detention
        | by                   | an armed group |
        | ordered by           | an armed group |
        | form                 | abduction      |
        | held at              | a home         |
        | in place of relative | yes            |
      And Feruza was deprived of liberty, called the second detention
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention to reach a relative or to extort

    Scenario: Detention to reach a relative or to extort: also when allegedly because of what a relative said or did, purpose not told
      Given Feruza is with a disability
      And Feruza was deprived of liberty, called the detention
        | by                 | police officers             |
        | linked to          | what a relative said or did |
        | legal basis stated | no                          |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Feruza: detention to reach a relative or to extort

    Scenario: Detention without a stated legal basis
      Given Karim is with a disability
      And Karim was deprived of liberty, called the detention
        | by                 | police officers |
        | legal basis stated | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Karim: detention without a stated legal basis
      And with HRC General Comment No. 35, paragraphs 11, 22, 23 and 10
      And with Body of Principles (detention), paragraphs 2 and 9
      And with UDHR article 9
      And with WGAD Methods of Work (A/HRC/36/38), paragraph Category I
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 1
      And it is primary
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention without a stated legal basis, where legal basis stated is <legal basis stated>
      Given Karim is with a disability
      And Karim was deprived of liberty, called the detention
        | by                 | police officers      |
        | legal basis stated | <legal basis stated> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention without a stated legal basis

      Examples:
        | legal basis stated | outcome                |
        | no                 | is potentially engaged |
        | unknown            | is undetermined        |

    Scenario: Detention without a stated legal basis: not when domestic law required no warrant, as in an arrest in the act
      Given Karim is with a disability
      And Karim was deprived of liberty, called the detention
        | by                   | police officers |
        | form                 | arrest          |
        | warrant              | no              |
        | warrant required     | no              |
        | legal basis stated   | yes             |
        | reasons given        | yes             |
        | brought before judge | yes             |
        | hours until judge    | 20              |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention without a stated legal basis

    Scenario: Detention without a stated legal basis: the State may argue deprivation of liberty on grounds and by a procedure established by law, and not arbitrary
      Given Karim is with a disability
      And Karim was deprived of liberty, called the detention
        | by                 | police officers |
        | legal basis stated | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Karim: detention without a stated legal basis
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And the test of "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" has these limbs
        | ground in law    | the ground of detention is defined in law with enough precision                                             |
        | procedure        | the lawful procedure was followed: who may arrest, warrant or exception to it, record, time limits, counsel |
        | no arbitrariness | appropriate, just, predictable, reasonable, necessary and proportionate, and reassessed from time to time   |
        | aim              | not a punishment for the exercise of a right                                                                |
      Given the detention is told otherwise
        | warrant | yes |
      When the facts are assessed again
      Then ICCPR article 9(1) is potentially engaged for Karim: detention without a stated legal basis
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as invoked by the detention
      And on "ground in law" the facts say of the detention, legal basis stated: no legal basis was stated
      And on "procedure" the facts say of the detention, warrant: a warrant was shown

    Scenario: Indiscriminate mass arrest around an assembly
      Given Cholpon is a lawyer
      And a measure was taken against an assembly of Cholpon, called the measure
        | by   | police officers                                                                  |
        | form | arrest of many people without distinction before or during or after the assembly |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Cholpon: indiscriminate mass arrest around an assembly
      And with HRC General Comment No. 37, paragraph 82
      And it is primary
      And no limit is shown

    Scenario Outline: Indiscriminate mass arrest around an assembly, where by is <by>, form is <form>
      Given Cholpon is a lawyer
      And a measure was taken against an assembly of Cholpon, called the measure
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: indiscriminate mass arrest around an assembly

      Examples:
        | by              | form                                                                             | outcome                |
        | police officers | arrest of many people without distinction before or during or after the assembly | is potentially engaged |
        | unknown         | arrest of many people without distinction before or during or after the assembly | is undetermined        |
        | police officers | dispersal                                                                        | is not engaged         |
        | police officers | unknown                                                                          | is undetermined        |

    Scenario: Law on detention that is vague or restrictive
      Given Asel is a group of people
      And a law or policy concerns the rights of Asel
        | area | arrest and detention                                 |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Asel: law on detention that is vague or restrictive
      And with HRC General Comment No. 35, paragraphs 22, 14 and 12
      And with Body of Principles (detention), paragraph 7(1)
      And it is supporting
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law on detention that is vague or restrictive, where step is <step>, area is <area>
      Given Asel is a group of people
      And a law or policy concerns the rights of Asel
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: law on detention that is vague or restrictive

      Examples:
        | step                                                       | area                                       | outcome                |
        | adoption of a law or policy that restricts the right       | arrest and detention                       | is potentially engaged |
        | a law or policy in favour of the right that is not applied | arrest and detention                       | is not engaged         |
        | unknown                                                    | arrest and detention                       | is undetermined        |
        | adoption of a law or policy that restricts the right       | private life or correspondence or the home | is not engaged         |
        | adoption of a law or policy that restricts the right       | unknown                                    | is undetermined        |

    Scenario: Prolonged incommunicado detention
      Given Hamid is a woman
      And Hamid was deprived of liberty, called the detention
        | by            | police officers |
        | incommunicado | yes             |
        | hours         | 168             |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Hamid: prolonged incommunicado detention
      And with HRC General Comment No. 35, paragraph 56
      And with Body of Principles (detention), paragraph 15
      And it is primary
      And no limit is shown

    Scenario Outline: Prolonged incommunicado detention, where hours is <hours>
      Given Hamid is a woman
      And Hamid was deprived of liberty, called the detention
        | by            | police officers |
        | incommunicado | yes             |
        | hours         | <hours>         |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: prolonged incommunicado detention

      Examples:
        | hours   | outcome                |
        | 168     | is potentially engaged |
        | 5       | is not engaged         |
        | unknown | is undetermined        |

    Scenario: Prolonged incommunicado detention: not when with deprivation of liberty (by police officers, in contact with the outside world), by an armed group
      Given Hamid is a woman
      And Hamid was deprived of liberty, called the first detention
        | by            | an armed group |
        | ordered by    | an armed group |
        | form          | abduction      |
        | held at       | a home         |
        | incommunicado | yes            |
        | hours         | 300            |
      And Hamid was deprived of liberty, called the second detention
        | by            | police officers |
        | incommunicado | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: prolonged incommunicado detention

    Scenario: Psychiatric confinement without safeguards
      Given Yusuf is a man
      And Yusuf was deprived of liberty, called the detention
        | form      | confinement in a psychiatric institution |
        | linked to | disability                               |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Yusuf: psychiatric confinement without safeguards
      And with HRC General Comment No. 35, paragraphs 19 and 14
      And with WGAD Deliberations, paragraph Deliberation No. 7
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 20
      And it is primary
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Psychiatric confinement without safeguards, where linked to is <linked to>, form is <form>
      Given Yusuf is a man
      And Yusuf was deprived of liberty, called the detention
        | form      | <form>      |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: psychiatric confinement without safeguards

      Examples:
        | linked to  | form                                     | outcome                |
        | disability | confinement in a psychiatric institution | is potentially engaged |
        | journalism | confinement in a psychiatric institution | is potentially engaged |
        | unknown    | confinement in a psychiatric institution | is undetermined        |
        | disability | detention pending trial                  | is not engaged         |
        | disability | unknown                                  | is undetermined        |

    Scenario: Psychiatric confinement without safeguards: not when the order explained why detention was needed, a court could review the measure
      Given Yusuf is a man
      And Yusuf was deprived of liberty, called the detention
        | form               | confinement in a psychiatric institution |
        | reasons individual | yes                                      |
        | court review       | yes                                      |
        | linked to          | a private matter                         |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: psychiatric confinement without safeguards

    Scenario: Psychiatric confinement without safeguards: not when in the form of detention pending trial, no court could review the measure
      Given Yusuf is a man
      And Yusuf was deprived of liberty, called the detention
        | form               | detention pending trial |
        | reasons individual | no                      |
        | court review       | no                      |
        | linked to          | journalism              |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: psychiatric confinement without safeguards

    Scenario: Security or administrative detention without prosecution
      Given Farid is with a disability
      And Farid was deprived of liberty, called the detention
        | form     | administrative detention             |
        | capacity | a person without any stated capacity |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Farid: security or administrative detention without prosecution
      And with HRC General Comment No. 35, paragraphs 15 and 12
      And with Mandela Rules, paragraph 122
      And with Johannesburg Principles, paragraph 21
      And it is primary
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And the limit "security detention in an armed conflict that humanitarian law authorises and regulates, and that complies with it" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Security or administrative detention without prosecution, where capacity is <capacity>
      Given Farid is with a disability
      And Farid was deprived of liberty, called the detention
        | form     | administrative detention |
        | capacity | <capacity>               |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: security or administrative detention without prosecution

      Examples:
        | capacity                             | outcome                |
        | a person without any stated capacity | is potentially engaged |
        | an administrative offender           | is not engaged         |
        | an accused person                    | is not engaged         |
        | a convicted person                   | is not engaged         |
        | a suspect                            | is not engaged         |
        | unknown                              | is undetermined        |

    Scenario: Security or administrative detention without prosecution: also when in the form of detention without charge on security grounds, capacity not told
      Given Farid is with a disability
      And Farid was deprived of liberty, called the detention
        | form | detention without charge on security grounds |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Farid: security or administrative detention without prosecution

    Scenario: Security or administrative detention without prosecution: open when in the form of administrative detention, by police officers
      Given Farid is with a disability
      And Farid was deprived of liberty, called the detention
        | by    | police officers          |
        | form  | administrative detention |
        | hours | 8760                     |
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: security or administrative detention without prosecution

    Scenario: Security or administrative detention without prosecution: the State may argue security detention in an armed conflict that humanitarian law authorises and regulates, and that complies with it
      Given Farid is with a disability
      And Farid was deprived of liberty, called the detention
        | form | detention without charge on security grounds |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Farid: security or administrative detention without prosecution
      And the limit "security detention in an armed conflict that humanitarian law authorises and regulates, and that complies with it" is shown as not invoked
      And the test of "security detention in an armed conflict that humanitarian law authorises and regulates, and that complies with it" has these limbs
        | basis  | humanitarian law authorises and regulates such detention, and it is complied with |
        | access | the Red Cross has access to all places of detention                               |
      Given the detention is told otherwise
        | in conflict | yes |
      When the facts are assessed again
      Then ICCPR article 9(1) is potentially engaged for Farid: security or administrative detention without prosecution
      And the limit "security detention in an armed conflict that humanitarian law authorises and regulates, and that complies with it" is shown as invoked by the detention
      And on "basis" the facts say of the detention, in conflict: in an armed conflict

    Scenario: Threats and violence against a person's bodily security
      Given Umida is a teacher
      And threats or insults were directed at Umida
        | content | a threat of violence |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Umida: threats and violence against a person's bodily security
      And with HRC General Comment No. 35, paragraphs 9, 3 and 55
      And with HRC General Comment No. 31, paragraph 8
      And with UDHR article 3
      And it is primary
      And no limit is shown

    Scenario Outline: Threats and violence against a person's bodily security, where content is <content>
      Given Umida is a teacher
      And threats or insults were directed at Umida
        | content | <content> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: threats and violence against a person's bodily security

      Examples:
        | content              | outcome                |
        | a threat of violence | is potentially engaged |
        | a threat             | is undetermined        |
        | unknown              | is undetermined        |

    Scenario: Threats and violence against a person's bodily security: not when containing a threat of prosecution or arrest, conveyed by a letter
      Given Umida is a teacher
      And threats or insults were directed at Umida
        | content | a threat of prosecution or arrest |
        | channel | a letter                          |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: threats and violence against a person's bodily security

    Scenario: Unacknowledged detention
      Given Boris is a lawyer
      And Boris was deprived of liberty, called the detention
        | by           | police officers |
        | acknowledged | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Boris: unacknowledged detention
      And with HRC General Comment No. 35, paragraphs 17, 65, 55 and 58
      And with HRC General Comment No. 29, paragraph 13(b)
      And with HRC General Comment No. 36, paragraph 58
      And with UN Declaration on Enforced Disappearance, article 10(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Unacknowledged detention, where acknowledged is <acknowledged>
      Given Boris is a lawyer
      And Boris was deprived of liberty, called the detention
        | by           | police officers |
        | acknowledged | <acknowledged>  |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: unacknowledged detention

      Examples:
        | acknowledged | outcome                |
        | no           | is potentially engaged |
        | yes          | is not engaged         |
        | unknown      | is not engaged         |

    Scenario: Unacknowledged detention: not when by an armed group, without the support or consent of officials
      Given Boris is a lawyer
      And Boris was taken away and disappeared
        | by               | an armed group |
        | official consent | no             |
        | acknowledged     | no             |
        | fate known       | no             |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: unacknowledged detention

    Scenario: Unacknowledged detention: also when without deprivation of liberty, with disappearance (by police officers, the fate is unknown)
      Given Boris is a lawyer
      And Boris was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Boris: unacknowledged detention

    Scenario: Violence by officials
      Given Madina is a woman
      And Madina was physically attacked
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Madina: violence by officials
      And with HRC General Comment No. 35, paragraph 9
      And with Basic Principles on the Use of Force and Firearms, paragraphs 4, 5 and 7
      And it is primary
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Violence by officials, where by is <by>
      Given Madina is a woman
      And Madina was physically attacked
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: violence by officials

      Examples:
        | by                   | outcome                |
        | police officers      | is potentially engaged |
        | a company            | is not engaged         |
        | unidentified persons | is undetermined        |
        | unknown              | is undetermined        |

    Scenario: Violence by officials: the State may argue force that was lawful, necessary and proportionate in the circumstances
      Given Madina is a woman
      And Madina was physically attacked
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Madina: violence by officials
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And the test of "force that was lawful, necessary and proportionate in the circumstances" has these limbs
        | law             | the use of force rests on and is regulated by national rules               |
        | necessity       | milder means were tried first or could not succeed                         |
        | proportionality | restraint was shown, injury kept to a minimum and aid given                |
        | custody         | against detainees only for security and order or when safety is threatened |
      Given Madina was killed
        | danger posed | yes |
      When the facts are assessed again
      Then ICCPR article 9(1) is potentially engaged for Madina: violence by officials
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as invoked by the killing

    Scenario: Custody without record, notice to the family or information on rights
      Given Parviz is an organisation
      And Parviz was deprived of liberty, called the detention
        | by          | police officers |
        | record made | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Parviz: custody without record, notice to the family or information on rights
      And with HRC General Comment No. 35, paragraphs 23, 13 and 58
      And with Body of Principles (detention), paragraphs 12(1), 13, 16(1) and 12(2)
      And with Mandela Rules, paragraphs 68 and 7
      And with CAT General Comment No. 2, paragraph 13
      And with UN Declaration on Enforced Disappearance, article 10(3)
      And it is supporting
      And the limit "notice to the family put off for a reasonable time for exceptional needs of the investigation" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Custody without record, notice to the family or information on rights, where record made is <record made>
      Given Parviz is an organisation
      And Parviz was deprived of liberty, called the detention
        | by          | police officers |
        | record made | <record made>   |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: custody without record, notice to the family or information on rights

      Examples:
        | record made | outcome                |
        | no          | is potentially engaged |
        | unknown     | is undetermined        |

    Scenario: Custody without record, notice to the family or information on rights: the State may argue notice to the family put off for a reasonable time for exceptional needs of the investigation
      Given Parviz is an organisation
      And Parviz was deprived of liberty, called the detention
        | by          | police officers |
        | record made | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Parviz: custody without record, notice to the family or information on rights
      And the limit "notice to the family put off for a reasonable time for exceptional needs of the investigation" is shown as not invoked
      And the test of "notice to the family put off for a reasonable time for exceptional needs of the investigation" has these limbs
        | exception | exceptional needs of the investigation require it                               |
        | time      | only for a reasonable period, and contact is not denied beyond a matter of days |
      Given the authorities explained what was done to Parviz
        | with | notice to the family was put off for a short time for the needs of the investigation |
      When the facts are assessed again
      Then ICCPR article 9(1) is potentially engaged for Parviz: custody without record, notice to the family or information on rights
      And the limit "notice to the family put off for a reasonable time for exceptional needs of the investigation" is shown as invoked by the justification

    Scenario: Detention of a witness or of a person without stated capacity
      Given Zarina is a woman
      And Zarina was deprived of liberty, called the detention
        | by       | police officers |
        | capacity | a witness       |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Zarina: detention of a witness or of a person without stated capacity
      And with HRC General Comment No. 35, paragraphs 12, 13, 14 and 22
      And it is supporting
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And the limit "a person who came of free will and knew that they could leave at any time" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention of a witness or of a person without stated capacity, where capacity is <capacity>, by is <by>
      Given Zarina is a woman
      And Zarina was deprived of liberty, called the detention
        | by       | <by>       |
        | capacity | <capacity> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention of a witness or of a person without stated capacity

      Examples:
        | capacity  | by              | outcome                |
        | a witness | police officers | is potentially engaged |
        | a suspect | police officers | is not engaged         |
        | unknown   | police officers | is undetermined        |
        | a witness | an armed group  | is not engaged         |
        | a witness | unknown         | is undetermined        |

    Scenario: Detention of a witness or of a person without stated capacity: the State may argue a person who came of free will and knew that they could leave at any time
      Given Zarina is a woman
      And Zarina was deprived of liberty, called the detention
        | by       | police officers |
        | capacity | a witness       |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Zarina: detention of a witness or of a person without stated capacity
      And the limit "a person who came of free will and knew that they could leave at any time" is shown as not invoked
      And the test of "a person who came of free will and knew that they could leave at any time" has these limbs
        | consent   | the person came without compulsion                  |
        | knowledge | the person knew of the freedom to leave at any time |
      Given Zarina was questioned by the authorities
        | free to leave | yes |
      When the facts are assessed again
      Then ICCPR article 9(1) is potentially engaged for Zarina: detention of a witness or of a person without stated capacity
      And the limit "a person who came of free will and knew that they could leave at any time" is shown as invoked by the interrogation

    Scenario: Early release refused or revoked without reasons under the law
      Given Vera is a teacher
      And Vera was sentenced
        | early release refused  | yes          |
        | early release reasoned | no           |
        | type                   | imprisonment |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Vera: early release refused or revoked without reasons under the law
      And with HRC General Comment No. 35, paragraph 20
      And it is supporting
      And the limit "a refusal of early release that rests on the law and on a prediction of future behaviour" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Early release refused or revoked without reasons under the law, where linked to is <linked to>
      Given Vera is a teacher
      And Vera was sentenced
        | early release refused  | yes          |
        | early release reasoned | yes          |
        | linked to              | <linked to>  |
        | type                   | imprisonment |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: early release refused or revoked without reasons under the law

      Examples:
        | linked to                 | outcome                |
        | ethnic origin or language | is potentially engaged |
        | journalism                | is potentially engaged |
        | unknown                   | is not engaged         |

    Scenario: Early release refused or revoked without reasons under the law: the State may argue a refusal of early release that rests on the law and on a prediction of future behaviour
      Given Vera is a teacher
      And Vera was sentenced
        | early release refused  | yes          |
        | early release reasoned | no           |
        | type                   | imprisonment |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Vera: early release refused or revoked without reasons under the law
      And the limit "a refusal of early release that rests on the law and on a prediction of future behaviour" is shown as not invoked
      And the test of "a refusal of early release that rests on the law and on a prediction of future behaviour" has these limbs
        | law              | the decision follows domestic law                                              |
        | no arbitrariness | the grounds are not arbitrary, and a revocation is in proportion to the breach |

    Scenario: Imprisonment after a trial with grave flaws
      Given Lola is a man
      And a charge was brought against Lola
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Lola was deprived of liberty, called the detention
        | form   | imprisonment after a conviction |
        | charge | the charge                      |
      And as regards the access of Lola to the case file
        | charge | the charge |
        | access | no         |
      And as regards legal counsel for Lola
        | charge | the charge |
        | access | no         |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Lola: imprisonment after a trial with grave flaws
      And with HRC General Comment No. 35, paragraph 17
      And with WGAD Methods of Work (A/HRC/36/38), paragraph Category III
      And because of the detention, the case file access and the counsel
      And it is supporting
      And the limit "failings of procedure that do not make the trial as a whole manifestly unfair" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Imprisonment after a trial with grave flaws, where executed is <executed>, type is <type>
      Given Lola is a man
      And a charge was brought against Lola
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Lola was sentenced
        | type     | <type>     |
        | executed | <executed> |
        | charge   | the charge |
      And Lola was ill-treated, called the treatment
        | by | police officers |
      And Lola was made to confess or sign a statement
        | charge           | the charge      |
        | by               | police officers |
        | obtained through | the treatment   |
      And as regards the access of Lola to the case file
        | charge | the charge |
        | access | no         |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: imprisonment after a trial with grave flaws

      Examples:
        | executed | type         | outcome                |
        | yes      | imprisonment | is potentially engaged |
        | no       | imprisonment | is not engaged         |
        | unknown  | imprisonment | is undetermined        |
        | yes      | a fine       | is not engaged         |
        | yes      | unknown      | is undetermined        |

    Scenario: Imprisonment after a trial with grave flaws: the State may argue failings of procedure that do not make the trial as a whole manifestly unfair
      Given Lola is a man
      And a charge was brought against Lola
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Lola was deprived of liberty, called the detention
        | form   | imprisonment after a conviction |
        | charge | the charge                      |
      And as regards the access of Lola to the case file
        | charge | the charge |
        | access | no         |
      And as regards legal counsel for Lola
        | charge | the charge |
        | access | no         |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Lola: imprisonment after a trial with grave flaws
      And because of the detention, the case file access and the counsel
      And the limit "failings of procedure that do not make the trial as a whole manifestly unfair" is shown as not invoked
      And the test of "failings of procedure that do not make the trial as a whole manifestly unfair" has these limbs
        | gravity | the failings did not decide the outcome or deny the core of a defence |

  Rule: Article 9(2): On arrest reasons must be given, and charges notified promptly

    Scenario: Charge not made known promptly in custody
      Given Bakyt is a group of people
      And Bakyt was deprived of liberty, called the detention
        | by                 | police officers |
        | form               | arrest          |
        | informed of charge | no              |
      When the facts are assessed
      Then ICCPR article 9(2) is potentially engaged for Bakyt: charge not made known promptly in custody
      And with HRC General Comment No. 35, paragraphs 24, 29 and 30
      And with Body of Principles (detention), paragraph 10
      And with Mandela Rules, paragraph 119(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Charge not made known promptly in custody, where informed is <informed>
      Given Bakyt is a group of people
      And a charge was brought against Bakyt
      And as regards information about the charge against Bakyt
        | charge   | the charge |
        | informed | <informed> |
      And Bakyt was deprived of liberty, called the detention
        | form               | detention pending trial |
        | charge             | the charge              |
        | informed of charge | yes                     |
      When the facts are assessed
      Then ICCPR article 9(2) <outcome>: charge not made known promptly in custody

      Examples:
        | informed | outcome                |
        | no       | is potentially engaged |
        | yes      | is not engaged         |
        | unknown  | is undetermined        |

    Scenario: Charge not made known promptly in custody: not when with deprivation of liberty (in the form of detention pending trial, the charge was made known in custody), in
      Given Bakyt is a group of people
      And a charge was brought against Bakyt
      And as regards information about the charge against Bakyt
        | charge   | the charge |
        | informed | no         |
      And Bakyt was deprived of liberty, called the first detention
        | form               | imprisonment after a conviction |
        | capacity           | a convicted person              |
        | charge             | the charge                      |
        | informed of charge | yes                             |
      And Bakyt was deprived of liberty, called the second detention
        | form               | detention pending trial |
        | informed of charge | yes                     |
      When the facts are assessed
      Then ICCPR article 9(2) is not engaged: charge not made known promptly in custody

    Scenario: Charge not made known promptly in custody: not when with deprivation of liberty (in the form of detention pending trial, the charge was made known in custody), by
      Given Bakyt is a group of people
      And Bakyt was deprived of liberty, called the first detention
        | by                 | border or migration officers |
        | form               | detention as a migrant       |
        | capacity           | a migrant                    |
        | informed of charge | no                           |
      And Bakyt was deprived of liberty, called the second detention
        | form               | detention pending trial |
        | informed of charge | yes                     |
      When the facts are assessed
      Then ICCPR article 9(2) is not engaged: charge not made known promptly in custody

    Scenario: No reasons at the time of arrest
      Given Parviz is an organisation
      And Parviz was deprived of liberty, called the detention
        | by            | police officers |
        | reasons given | no              |
      When the facts are assessed
      Then ICCPR article 9(2) is potentially engaged for Parviz: no reasons at the time of arrest
      And with HRC General Comment No. 35, paragraphs 24, 25 and 13
      And with Body of Principles (detention), paragraphs 10 and 11(2)
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 7
      And it is primary
      And the limit "a delay in giving the reasons that exceptional circumstances made necessary, such as waiting for an interpreter" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No reasons at the time of arrest, where reasons given is <reasons given>
      Given Parviz is an organisation
      And Parviz was deprived of liberty, called the detention
        | by            | police officers |
        | reasons given | <reasons given> |
      When the facts are assessed
      Then ICCPR article 9(2) <outcome>: no reasons at the time of arrest

      Examples:
        | reasons given | outcome                |
        | no            | is potentially engaged |
        | unknown       | is undetermined        |

    Scenario: No reasons at the time of arrest: not when with deprivation of liberty (by police officers, reasons were given), by an armed group
      Given Parviz is an organisation
      And Parviz was deprived of liberty, called the first detention
        | by            | an armed group |
        | ordered by    | an armed group |
        | form          | abduction      |
        | held at       | a home         |
        | reasons given | no             |
      And Parviz was deprived of liberty, called the second detention
        | by            | police officers |
        | reasons given | yes             |
      When the facts are assessed
      Then ICCPR article 9(2) is not engaged: no reasons at the time of arrest

    Scenario: No reasons at the time of arrest: the State may argue a delay in giving the reasons that exceptional circumstances made necessary, such as waiting for an interpreter
      Given Parviz is an organisation
      And Parviz was deprived of liberty, called the detention
        | by            | police officers |
        | reasons given | no              |
      When the facts are assessed
      Then ICCPR article 9(2) is potentially engaged for Parviz: no reasons at the time of arrest
      And the limit "a delay in giving the reasons that exceptional circumstances made necessary, such as waiting for an interpreter" is shown as not invoked
      And the test of "a delay in giving the reasons that exceptional circumstances made necessary, such as waiting for an interpreter" has these limbs
        | exception | the reasons could not be given at once     |
        | time      | the delay was kept to the absolute minimum |
      Given the authorities explained what was done to Parviz
        | with | the reasons could not be given at once, for example for want of an interpreter |
      When the facts are assessed again
      Then ICCPR article 9(2) is potentially engaged for Parviz: no reasons at the time of arrest
      And the limit "a delay in giving the reasons that exceptional circumstances made necessary, such as waiting for an interpreter" is shown as invoked by the justification

    Scenario: Reasons or charge made known in custody in a language not understood
      Given Irina is a teacher
      And a charge was brought against Irina
      And as regards information about the charge against Irina
        | charge              | the charge |
        | understood language | no         |
      And Irina was deprived of liberty, called the detention
        | by     | police officers |
        | charge | the charge      |
      When the facts are assessed
      Then ICCPR article 9(2) is potentially engaged for Irina: reasons or charge made known in custody in a language not understood
      And with HRC General Comment No. 35, paragraphs 26 and 30
      And because of the charge information and the detention
      And it is supporting
      And no limit is shown

    Scenario Outline: Reasons or charge made known in custody in a language not understood, where understood language is <understood language>, by is <by>
      Given Irina is a teacher
      And a charge was brought against Irina
      And as regards information about the charge against Irina
        | charge              | the charge            |
        | understood language | <understood language> |
      And Irina was deprived of liberty, called the detention
        | by     | <by>       |
        | charge | the charge |
      When the facts are assessed
      Then ICCPR article 9(2) <outcome>: reasons or charge made known in custody in a language not understood

      Examples:
        | understood language | by              | outcome                |
        | no                  | police officers | is potentially engaged |
        | yes                 | police officers | is not engaged         |
        | unknown             | police officers | is not engaged         |
        | no                  | unknown         | is undetermined        |

  Rule: Article 9(3): Criminal detainees must be brought promptly before a judge and tried in reasonable time or freed

    Scenario: Incommunicado detention that prevents presentation to a judge
      Given Polina is a journalist
      And Polina was deprived of liberty, called the detention
        | form                 | detention pending trial |
        | brought before judge | no                      |
        | incommunicado        | yes                     |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Polina: incommunicado detention that prevents presentation to a judge
      And with HRC General Comment No. 35, paragraphs 35 and 32
      And it is primary
      And no limit is shown

    Scenario Outline: Incommunicado detention that prevents presentation to a judge, where incommunicado is <incommunicado>
      Given Polina is a journalist
      And Polina was deprived of liberty, called the detention
        | form                 | detention pending trial |
        | brought before judge | no                      |
        | incommunicado        | <incommunicado>         |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: incommunicado detention that prevents presentation to a judge

      Examples:
        | incommunicado | outcome                |
        | yes           | is potentially engaged |
        | unknown       | is undetermined        |

    Scenario: Incommunicado detention that prevents presentation to a judge: not when with deprivation of liberty (in the form of detention pending trial, a judge saw the detainee), in contact wit
      Given Polina is a journalist
      And Polina was deprived of liberty, called the first detention
        | form                  | detention pending trial |
        | brought before judge  | no                      |
        | incommunicado         | no                      |
        | acknowledged          | yes                     |
        | whereabouts disclosed | yes                     |
      And Polina was deprived of liberty, called the second detention
        | form                 | detention pending trial |
        | brought before judge | yes                     |
        | hours until judge    | 20                      |
        | incommunicado        | yes                     |
      When the facts are assessed
      Then ICCPR article 9(3) is not engaged: incommunicado detention that prevents presentation to a judge

    Scenario: Long detention without trial
      Given Zafar is a man
      And Zafar was deprived of liberty, called the detention
        | form  | detention pending trial |
        | hours | 8760                    |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Zafar: long detention without trial
      And with HRC General Comment No. 35, paragraphs 37 and 53
      And with HRC General Comment No. 32, paragraph 61
      And it is primary
      And the limit "length of the proceedings justified by the case" is shown as not invoked
      And no other limit is shown

    Scenario: Long detention without trial: not when pending for 12 months without a final judgment, in the form of imprisonment after a conviction
      Given Zafar is a man
      And a charge was brought against Zafar
        | months to trial | 12 |
        | months pending  | 12 |
      And Zafar was deprived of liberty, called the detention
        | charge   | the charge                      |
        | form     | imprisonment after a conviction |
        | hours    | 9000                            |
        | released | no                              |
      When the facts are assessed
      Then ICCPR article 9(3) is not engaged: long detention without trial

    Scenario: Long detention without trial: the State may argue length of the proceedings justified by the case
      Given Zafar is a man
      And Zafar was deprived of liberty, called the detention
        | by    | police officers         |
        | form  | detention pending trial |
        | hours | 30000                   |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Zafar: long detention without trial
      And the limit "length of the proceedings justified by the case" is shown as not invoked
      And the test of "length of the proceedings justified by the case" has these limbs
        | complexity | the case was complex                                                                                             |
        | conduct    | the delay is due to the accused, and the authorities acted with speed, above all where the accused is in custody |
      Given the authorities explained what was done to Zafar
        | with | the case was complex, or the person caused the delay |
      When the facts are assessed again
      Then ICCPR article 9(3) is potentially engaged for Zafar: long detention without trial
      And the limit "length of the proceedings justified by the case" is shown as invoked by the justification

    Scenario: No prompt appearance before a judge
      Given Gulnara is under eighteen years old
      And Gulnara was deprived of liberty, called the detention
        | form                 | detention pending trial |
        | brought before judge | no                      |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Gulnara: no prompt appearance before a judge
      And with HRC General Comment No. 35, paragraphs 31, 32, 33 and 34
      And with Body of Principles (detention), paragraphs 37 and 11(1)
      And it is primary
      And the limit "a delay beyond 48 hours that was absolutely exceptional and justified by the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario: No prompt appearance before a judge: not when in the form of arrest, a judge saw the detainee
      Given Gulnara is under eighteen years old
      And Gulnara was deprived of liberty, called the detention
        | by                   | police officers |
        | form                 | arrest          |
        | brought before judge | yes             |
        | hours until judge    | 24              |
      When the facts are assessed
      Then ICCPR article 9(3) is not engaged: no prompt appearance before a judge

    Scenario: No prompt appearance before a judge: open when in the form of arrest, for 20 hours
      Given Gulnara is under eighteen years old
      And Gulnara was deprived of liberty, called the detention
        | by                   | police officers  |
        | form                 | arrest           |
        | warrant              | no               |
        | legal basis stated   | yes              |
        | linked to            | a private matter |
        | incommunicado        | no               |
        | reasons given        | yes              |
        | brought before judge | no               |
        | hours                | 20               |
        | released             | yes              |
      When the facts are assessed
      Then ICCPR article 9(3) is undetermined: no prompt appearance before a judge

    Scenario: No prompt appearance before a judge: the State may argue a delay beyond 48 hours that was absolutely exceptional and justified by the circumstances
      Given Gulnara is under eighteen years old
      And Gulnara was deprived of liberty, called the detention
        | form                 | detention pending trial |
        | brought before judge | no                      |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Gulnara: no prompt appearance before a judge
      And the limit "a delay beyond 48 hours that was absolutely exceptional and justified by the circumstances" is shown as not invoked
      And the test of "a delay beyond 48 hours that was absolutely exceptional and justified by the circumstances" has these limbs
        | exception | the delay was absolutely exceptional, and no longer than a few days                   |
        | reason    | the circumstances of this case justified it; a shorter limit of domestic law was kept |

    Scenario: Pre-trial detention ordered by someone who is not a judge
      Given Ilyas is a woman
      And Ilyas was deprived of liberty, called the detention
        | form       | detention pending trial             |
        | ordered by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Ilyas: pre-trial detention ordered by someone who is not a judge
      And with HRC General Comment No. 35, paragraphs 32 and 36
      And with Body of Principles (detention), paragraphs 37 and 4
      And with Guidelines on the Role of Prosecutors, paragraph 10
      And it is primary
      And no limit is shown

    Scenario Outline: Pre-trial detention ordered by someone who is not a judge, where ordered by is <ordered by>
      Given Ilyas is a woman
      And Ilyas was deprived of liberty, called the detention
        | form       | detention pending trial |
        | ordered by | <ordered by>            |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: pre-trial detention ordered by someone who is not a judge

      Examples:
        | ordered by                          | outcome                |
        | officers of the prosecution service | is potentially engaged |
        | a court                             | is not engaged         |
        | the government                      | is potentially engaged |
        | members of the armed forces         | is potentially engaged |
        | staff of a place of detention       | is potentially engaged |
        | unknown                             | is undetermined        |

    Scenario: Pre-trial detention ordered by someone who is not a judge: not when in the form of detention as a migrant, ordered by police officers
      Given Ilyas is a woman
      And Ilyas was deprived of liberty, called the detention
        | form       | detention as a migrant |
        | ordered by | police officers        |
      When the facts are assessed
      Then ICCPR article 9(3) is not engaged: pre-trial detention ordered by someone who is not a judge

    Scenario: Pre-trial detention without individual reasons
      Given Nurlan is a group of people
      And Nurlan was deprived of liberty, called the detention
        | form               | detention pending trial |
        | reasons individual | no                      |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Nurlan: pre-trial detention without individual reasons
      And with HRC General Comment No. 35, paragraphs 38 and 12
      And with Body of Principles (detention), paragraphs 36(2) and 39
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 13
      And it is primary
      And the limit "detention before trial that is necessary against flight, interference with evidence or repetition" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Pre-trial detention without individual reasons, where form is <form>, reasons individual is <reasons individual>
      Given Nurlan is a group of people
      And Nurlan was deprived of liberty, called the detention
        | form               | <form>               |
        | reasons individual | <reasons individual> |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: pre-trial detention without individual reasons

      Examples:
        | form                            | reasons individual | outcome                |
        | detention pending trial         | no                 | is potentially engaged |
        | imprisonment after a conviction | no                 | is not engaged         |
        | house arrest                    | no                 | is potentially engaged |
        | unknown                         | no                 | is undetermined        |
        | detention pending trial         | yes                | is not engaged         |
        | detention pending trial         | unknown            | is undetermined        |

    Scenario: Remand by the offence, the length of the penalty, nationality or a vague standard
      Given Feruza is with a disability
      And Feruza was deprived of liberty, called the detention
        | form         | detention pending trial   |
        | remand basis | the offence charged alone |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Feruza: remand by the offence, the length of the penalty, nationality or a vague standard
      And with HRC General Comment No. 35, paragraph 38
      And it is primary
      And the limit "detention before trial that is necessary against flight, interference with evidence or repetition" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Remand by the offence, the length of the penalty, nationality or a vague standard, where remand basis is <remand basis>, form is <form>
      Given Feruza is with a disability
      And Feruza was deprived of liberty, called the detention
        | form         | <form>         |
        | remand basis | <remand basis> |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: remand by the offence, the length of the penalty, nationality or a vague standard

      Examples:
        | remand basis                        | form                    | outcome                |
        | the offence charged alone           | detention pending trial | is potentially engaged |
        | a risk found in the individual case | detention pending trial | is not engaged         |
        | unknown                             | detention pending trial | is undetermined        |
        | the offence charged alone           | unknown                 | is undetermined        |

    Scenario: Remand by the offence, the length of the penalty, nationality or a vague standard: also when in the form of house arrest, on the basis of being a foreigner
      Given Feruza is with a disability
      And Feruza was deprived of liberty, called the detention
        | form         | house arrest      |
        | remand basis | being a foreigner |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Feruza: remand by the offence, the length of the penalty, nationality or a vague standard

    Scenario: Remand by the offence, the length of the penalty, nationality or a vague standard: the State may argue detention before trial that is necessary against flight, interference with evidence or repetition
      Given Feruza is with a disability
      And Feruza was deprived of liberty, called the detention
        | form         | detention pending trial   |
        | remand basis | the offence charged alone |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Feruza: remand by the offence, the length of the penalty, nationality or a vague standard
      And the limit "detention before trial that is necessary against flight, interference with evidence or repetition" is shown as not invoked
      And the test of "detention before trial that is necessary against flight, interference with evidence or repetition" has these limbs
        | necessity    | an individual finding that detention is necessary for a purpose named in law |
        | alternatives | milder measures were considered                                              |
        | review       | the need is reviewed periodically by a court                                 |
      Given the detention is told otherwise
        | ground | the prevention or investigation of crime |
      When the facts are assessed again
      Then ICCPR article 9(3) is potentially engaged for Feruza: remand by the offence, the length of the penalty, nationality or a vague standard
      And the limit "detention before trial that is necessary against flight, interference with evidence or repetition" is shown as invoked by the detention
      And on "necessity" the facts say of the detention, ground: on the stated ground of the prevention or investigation of crime

  Rule: Article 9(4): Detainees may have a court decide without delay whether detention is lawful and order release

    Scenario: Challenge to detention not decided without delay
      Given Leyla is a woman
      And a complaint or report was made about what happened to Leyla
        | form | a challenge to detention in court |
      And as regards a reply to the complaint about Leyla
        | complaint | the complaint |
        | replied   | no            |
      When the facts are assessed
      Then ICCPR article 9(4) is potentially engaged for Leyla: challenge to detention not decided without delay
      And with HRC General Comment No. 35, paragraphs 39 and 47
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 8
      And with Body of Principles (detention), paragraph 32(2)
      And because of the complaint and the response
      And it is primary
      And the limit "delay that the person who challenges the detention caused" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Challenge to detention not decided without delay, where delay is <delay>
      Given Leyla is a woman
      And a complaint or report was made about what happened to Leyla
        | form | a challenge to detention in court |
      And as regards a reply to the complaint about Leyla
        | complaint | the complaint |
        | replied   | yes           |
        | delay     | <delay>       |
      When the facts are assessed
      Then ICCPR article 9(4) <outcome>: challenge to detention not decided without delay

      Examples:
        | delay        | outcome                |
        | after months | is potentially engaged |
        | at once      | is not engaged         |
        | unknown      | is undetermined        |

    Scenario: Challenge to detention not decided without delay: not when with complaint or report to the authorities (in the form of a civil claim)
      Given Leyla is a woman
      And a complaint or report was made about what happened to Leyla, called the first complaint
        | form | a challenge to detention in court |
      And a complaint or report was made about what happened to Leyla, called the second complaint
        | form | a civil claim |
      And as regards a reply to the complaint about Leyla
        | complaint | the second complaint |
        | replied   | no                   |
      When the facts are assessed
      Then ICCPR article 9(4) is not engaged: challenge to detention not decided without delay

    Scenario: Challenge to detention not decided without delay: not when as regards someone else
      Given Leyla is a person in the case
      And Oleg is a woman
      And a complaint or report was made about what happened to Leyla
        | form | a challenge to detention in court |
      And as regards a reply to the complaint about Oleg
        | complaint | the complaint |
        | replied   | no            |
      When the facts are assessed
      Then ICCPR article 9(4) is not engaged: challenge to detention not decided without delay

    Scenario: Challenge to detention not decided without delay: the State may argue delay that the person who challenges the detention caused
      Given Leyla is a woman
      And a complaint or report was made about what happened to Leyla
        | form | a challenge to detention in court |
      And as regards a reply to the complaint about Leyla
        | complaint | the complaint |
        | replied   | no            |
      When the facts are assessed
      Then ICCPR article 9(4) is potentially engaged for Leyla: challenge to detention not decided without delay
      And the limit "delay that the person who challenges the detention caused" is shown as not invoked
      And the test of "delay that the person who challenges the detention caused" has these limbs
        | cause | the delay is attributable to the petitioner and not to the court |
      Given the authorities explained what was done to Leyla
        | with | the case was complex, or the person caused the delay |
      When the facts are assessed again
      Then ICCPR article 9(4) is potentially engaged for Leyla: challenge to detention not decided without delay
      And the limit "delay that the person who challenges the detention caused" is shown as invoked by the justification

    Scenario: Court control of detention set aside in an emergency
      Given Vera is a teacher
      And Vera was subjected to powers of a state of emergency
        | area         | arrest and detention |
        | by           | agents of the State  |
        | court review | no                   |
      When the facts are assessed
      Then ICCPR article 9(4) is potentially engaged for Vera: court control of detention set aside in an emergency
      And with HRC General Comment No. 29, paragraph 16
      And with HRC General Comment No. 35, paragraph 67
      And it is primary
      And no limit is shown

    Scenario Outline: Court control of detention set aside in an emergency, where area is <area>, by is <by>, court review is <court review>
      Given Vera is a teacher
      And Vera was subjected to powers of a state of emergency
        | area         | <area>         |
        | by           | <by>           |
        | court review | <court review> |
      When the facts are assessed
      Then ICCPR article 9(4) <outcome>: court control of detention set aside in an emergency

      Examples:
        | area                   | by                  | court review | outcome                |
        | arrest and detention   | agents of the State | no           | is potentially engaged |
        | the protection of life | agents of the State | no           | is not engaged         |
        | unknown                | agents of the State | no           | is undetermined        |
        | arrest and detention   | a private employer  | no           | is not engaged         |
        | arrest and detention   | unknown             | no           | is undetermined        |
        | arrest and detention   | agents of the State | yes          | is not engaged         |
        | arrest and detention   | agents of the State | unknown      | is undetermined        |

    Scenario: No possibility to challenge detention in court
      Given Timur is a woman
      And Timur was deprived of liberty, called the detention
        | by           | officers of the security service |
        | form         | administrative detention         |
        | court review | no                               |
      When the facts are assessed
      Then ICCPR article 9(4) is potentially engaged for Timur: no possibility to challenge detention in court
      And with HRC General Comment No. 35, paragraphs 39, 40, 41, 46, 44 and 45
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraphs 2, 3, 4, 5 and 6
      And with Body of Principles (detention), paragraphs 32(1), 4 and 11(3)
      And it is primary
      And no limit is shown

    Scenario Outline: No possibility to challenge detention in court, where form is <form>
      Given Timur is a woman
      And Timur was deprived of liberty, called the detention
        | by           | officers of the security service |
        | form         | <form>                           |
        | court review | no                               |
      When the facts are assessed
      Then ICCPR article 9(4) <outcome>: no possibility to challenge detention in court

      Examples:
        | form                     | outcome                |
        | administrative detention | is potentially engaged |
        | unknown                  | is undetermined        |

    Scenario: No possibility to challenge detention in court: not when with deprivation of liberty (in the form of detention pending trial, a court could review the measure), by an 
      Given Timur is a woman
      And Timur was deprived of liberty, called the first detention
        | by           | an armed group |
        | ordered by   | an armed group |
        | form         | abduction      |
        | held at      | a home         |
        | court review | no             |
      And Timur was deprived of liberty, called the second detention
        | form         | detention pending trial |
        | court review | yes                     |
      When the facts are assessed
      Then ICCPR article 9(4) is not engaged: no possibility to challenge detention in court

    Scenario: No possibility to challenge detention in court: not when by staff of a place of detention, in the form of imprisonment after a conviction
      Given Timur is a woman
      And Timur was deprived of liberty, called the detention
        | by                 | staff of a place of detention   |
        | form               | imprisonment after a conviction |
        | court review       | no                              |
        | legal basis stated | yes                             |
      When the facts are assessed
      Then ICCPR article 9(4) is not engaged: no possibility to challenge detention in court

    Scenario: Proceedings against detention left without a decision
      Given Dilbar is a journalist
      And Dilbar was deprived of liberty, called the detention
        | form | detention pending trial |
      And proceedings were brought that concern Dilbar
        | of    | the detention            |
        | side  | the one who brought them |
        | state | left without an answer   |
      When the facts are assessed
      Then ICCPR article 9(4) is potentially engaged for Dilbar: proceedings against detention left without a decision
      And with HRC General Comment No. 35, paragraphs 39, 47 and 40
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 8
      And because of the detention and the proceeding
      And it is primary
      And the limit "delay that the person who challenges the detention caused" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Proceedings against detention left without a decision, where delay is <delay>
      Given Dilbar is a journalist
      And Dilbar was deprived of liberty, called the detention
        | form | detention pending trial |
      And proceedings were brought that concern Dilbar
        | of    | the detention                            |
        | side  | the one who brought them                 |
        | state | decided against the one who brought them |
        | delay | <delay>                                  |
      When the facts are assessed
      Then ICCPR article 9(4) <outcome>: proceedings against detention left without a decision

      Examples:
        | delay        | outcome                |
        | after months | is potentially engaged |
        | at once      | is not engaged         |
        | unknown      | is not engaged         |

    Scenario: Proceedings against detention left without a decision: not when with deprivation of liberty (in the form of detention pending trial), in the form of abduction
      Given Dilbar is a journalist
      And Dilbar was deprived of liberty, called the first detention
        | by         | an armed group |
        | form       | abduction      |
        | ordered by | an armed group |
        | held at    | a home         |
      And Dilbar was deprived of liberty, called the second detention
        | form | detention pending trial |
      And proceedings were brought that concern Dilbar
        | of    | the first detention      |
        | side  | the one who brought them |
        | state | left without an answer   |
        | delay | after months             |
      When the facts are assessed
      Then ICCPR article 9(4) is not engaged: proceedings against detention left without a decision

    Scenario: Proceedings against detention left without a decision: not when decided after months
      Given Dilbar is a person in the case
      And Galina is a journalist
      And Galina was deprived of liberty, called the detention
        | form | detention pending trial |
      And proceedings were brought that concern Dilbar
        | of    | the detention            |
        | side  | the one who brought them |
        | state | left without an answer   |
        | delay | after months             |
      When the facts are assessed
      Then ICCPR article 9(4) is not engaged: proceedings against detention left without a decision

  Rule: Article 9(5): Victims of unlawful arrest or detention have an enforceable claim to compensation

    Scenario: Compensation for detention found unlawful
      Given Lola is a man
      And Lola was deprived of liberty, called the detention
        | by | police officers |
      And as regards redress for Lola
        | about            | the detention |
        | wrong recognised | yes           |
        | compensation     | no            |
        | claim pending    | no            |
      When the facts are assessed
      Then ICCPR article 9(5) is potentially engaged for Lola: compensation for detention found unlawful
      And with HRC General Comment No. 35, paragraphs 49, 50, 51 and 52
      And with WGAD Deliberations, paragraph Deliberation No. 10
      And with Body of Principles (detention), paragraph 35(1)
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 15
      And because of the detention and the redress
      And it is primary
      And no limit is shown

    Scenario Outline: Compensation for detention found unlawful, where claim pending is <claim pending>, compensation is <compensation>, wrong recognised is <wrong recognised>
      Given Lola is a man
      And Lola was deprived of liberty, called the detention
        | by | police officers |
      And as regards redress for Lola
        | about            | the detention      |
        | wrong recognised | <wrong recognised> |
        | compensation     | <compensation>     |
        | claim pending    | <claim pending>    |
      When the facts are assessed
      Then ICCPR article 9(5) <outcome>: compensation for detention found unlawful

      Examples:
        | claim pending | compensation | wrong recognised | outcome                |
        | no            | no           | yes              | is potentially engaged |
        | unknown       | no           | yes              | is undetermined        |
        | no            | yes          | yes              | is not engaged         |
        | no            | unknown      | yes              | is undetermined        |
        | no            | no           | no               | is not engaged         |
        | no            | no           | unknown          | is undetermined        |

    Scenario: Compensation for detention found unlawful: not when with deprivation of liberty (by police officers), by an armed group
      Given Lola is a man
      And Lola was deprived of liberty, called the first detention
        | by         | an armed group |
        | form       | abduction      |
        | ordered by | an armed group |
        | held at    | a home         |
      And Lola was deprived of liberty, called the second detention
        | by | police officers |
      And as regards redress for Lola
        | about            | the first detention |
        | wrong recognised | yes                 |
        | compensation     | no                  |
        | claim pending    | no                  |
      When the facts are assessed
      Then ICCPR article 9(5) is not engaged: compensation for detention found unlawful

    Scenario: Compensation for detention found unlawful: not when as regards someone else
      Given Lola is a person in the case
      And Olim is a man
      And Olim was deprived of liberty, called the detention
        | by | police officers |
      And as regards redress for Lola
        | about            | the detention |
        | wrong recognised | yes           |
        | compensation     | no            |
        | claim pending    | no            |
      When the facts are assessed
      Then ICCPR article 9(5) is not engaged: compensation for detention found unlawful

    Scenario: Claim to compensation after detention without basis or for protected activity
      Given Tahir is under eighteen years old
      And Tahir was deprived of liberty, called the detention
        | by                 | police officers  |
        | legal basis stated | no               |
        | linked to          | a private matter |
      When the facts are assessed
      Then ICCPR article 9(5) is potentially engaged for Tahir: claim to compensation after detention without basis or for protected activity
      And with HRC General Comment No. 35, paragraphs 49 and 51
      And it is context
      And no limit is shown
