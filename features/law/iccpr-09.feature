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

    Scenario: Abduction by officials; by an armed group, the authorities denied it
      Given Saida is under eighteen years old
      And Saida was deprived of liberty, called the detention
        | by           | an armed group |
        | form         | abduction      |
        | acknowledged | no             |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: abduction by officials

    Scenario: Abduction by officials; in the form of detention pending trial, the authorities denied it
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

    Scenario: Abduction or detention by private or unidentified persons; by private security guards, in the form of arrest
      Given Daniyar is a journalist
      And Daniyar was deprived of liberty, called the detention
        | by   | private security guards |
        | form | arrest                  |
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: abduction or detention by private or unidentified persons

    Scenario: Abduction or detention by private or unidentified persons; by members of the family or community, in the form of house arrest
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

    Scenario: Detention after the end of the sentence; by not told, in the form of arrest
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

    Scenario: Detention beyond the term or despite an order of release; with deprivation of liberty (by police officers), by an armed group, in the form of abduction, ordered by an a
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

    Scenario: Detention beyond the term or despite an order of release; in the form of detention after the end of a sentence, a legal basis was stated, the order explained why detent
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

    Scenario: Detention for the exercise of a protected right; the State may argue: restriction provided by law and necessary for the rights of others, national security, public order, health or morals
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

    Scenario: Detention for the exercise of a protected right; the State may argue: advocacy of hatred that incites to discrimination, hostility or violence must be prohibited
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

    Scenario: Detention of migrants without individual reasons or review; in the form of detention pending trial, no court could review the measure
      Given Timur is a woman
      And Timur was deprived of liberty, called the detention
        | form               | detention pending trial |
        | reasons individual | no                      |
        | court review       | no                      |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention of migrants without individual reasons or review

    Scenario: Detention of migrants without individual reasons or review; the order explained why detention was needed, no court could review the measure
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

    Scenario: Detention on discriminatory grounds; by border or migration officers, in the form of detention as a migrant, a legal basis was stated, the order ex
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

    Scenario: Detention on discriminatory grounds; with deprivation of liberty (by police officers, allegedly because of journalism), by an armed group, ordered 
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

    Scenario: Detention to reach a relative or to extort; with deprivation of liberty (by police officers), by an armed group, ordered by an armed group, in the form of
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

    Scenario: Detention to reach a relative or to extort; allegedly because of what a relative said or did, purpose not told, no legal basis was stated
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

    Scenario: Detention without a stated legal basis; domestic law required no warrant, as in an arrest in the act, in the form of arrest, reasons were given, a jud
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

    Scenario: Detention without a stated legal basis; the State may argue: deprivation of liberty on grounds and by a procedure established by law, and not arbitrary
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
      And it is primary
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

    Scenario: Prolonged incommunicado detention; with deprivation of liberty (by police officers, in contact with the outside world), by an armed group, for 30
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

    Scenario: Psychiatric confinement without safeguards; the order explained why detention was needed, a court could review the measure, allegedly because of a private
      Given Yusuf is a man
      And Yusuf was deprived of liberty, called the detention
        | form               | confinement in a psychiatric institution |
        | reasons individual | yes                                      |
        | court review       | yes                                      |
        | linked to          | a private matter                         |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: psychiatric confinement without safeguards

    Scenario: Psychiatric confinement without safeguards; in the form of detention pending trial, no court could review the measure, allegedly because of journalism
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

    Scenario: Security or administrative detention without prosecution; in the form of detention without charge on security grounds, capacity not told
      Given Farid is with a disability
      And Farid was deprived of liberty, called the detention
        | form | detention without charge on security grounds |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Farid: security or administrative detention without prosecution

    Scenario: Security or administrative detention without prosecution; in the form of administrative detention, by police officers, for 8760 hours
      Given Farid is with a disability
      And Farid was deprived of liberty, called the detention
        | by    | police officers          |
        | form  | administrative detention |
        | hours | 8760                     |
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: security or administrative detention without prosecution

    Scenario: Security or administrative detention without prosecution; the State may argue: security detention in an armed conflict that humanitarian law authorises and regulates, and that complies with it
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

    Scenario: Threats and violence against a person's bodily security; without threats or insults, with physical attack (by unidentified persons, there are no signs of planning)
      Given Umida is a teacher
      And Umida was physically attacked
        | by              | unidentified persons |
        | planned         | no                   |
        | linked to       | a private matter     |
        | life endangered | no                   |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Umida: threats and violence against a person's bodily security

    Scenario: Threats and violence against a person's bodily security; containing a threat of prosecution or arrest, conveyed by a letter
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

    Scenario: Unacknowledged detention; by an armed group, without the support or consent of officials, the authorities denied it
      Given Boris is a lawyer
      And Boris was taken away and disappeared
        | by               | an armed group |
        | official consent | no             |
        | acknowledged     | no             |
        | fate known       | no             |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: unacknowledged detention

    Scenario: Unacknowledged detention; without deprivation of liberty, with disappearance (by police officers, the fate is unknown)
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

    Scenario: Violence by officials; the State may argue: force that was lawful, necessary and proportionate in the circumstances
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

    Scenario: A child detained for migration status
      Given Sitora is under eighteen years old
      And Sitora was deprived of liberty, called the detention
        | form | detention as a migrant |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Sitora: a child detained for migration status
      And with HRC General Comment No. 35, paragraph 18
      And it is supporting
      And no limit is shown

    Scenario Outline: A child detained for migration status, where form is <form>
      Given Sitora is under eighteen years old
      And Sitora was deprived of liberty, called the detention
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: a child detained for migration status

      Examples:
        | form                    | outcome                |
        | detention as a migrant  | is potentially engaged |
        | detention pending trial | is not engaged         |
        | unknown                 | is undetermined        |

    Scenario: A child detained for migration status; as regards someone else
      Given Sitora is a person in the case
      And Vera is under eighteen years old
      And Sitora was deprived of liberty, called the detention
        | form | detention as a migrant |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: a child detained for migration status

    Scenario: Abduction or detention by agents of another State
      Given Kamila is a man
      And Kamila was deprived of liberty, called the detention
        | by | agents of another State |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Kamila: abduction or detention by agents of another State
      And with HRC General Comment No. 35, paragraph 7
      And it is supporting
      And no limit is shown

    Scenario Outline: Abduction or detention by agents of another State, where by is <by>
      Given Kamila is a man
      And Kamila was deprived of liberty, called the detention
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: abduction or detention by agents of another State

      Examples:
        | by                      | outcome                |
        | agents of another State | is potentially engaged |
        | an armed group          | is not engaged         |
        | unidentified persons    | is undetermined        |
        | unknown                 | is undetermined        |

    Scenario: Bodily injury of a detainee by officials
      Given Murat is a group of people
      And Murat was ill-treated, called the treatment
        | by         | police officers |
        | in custody | yes             |
        | method     | beating         |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Murat: bodily injury of a detainee by officials
      And with HRC General Comment No. 35, paragraphs 9, 56 and 59
      And it is supporting
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Bodily injury of a detainee by officials, where method is <method>, by is <by>
      Given Murat is a group of people
      And Murat was ill-treated, called the treatment
        | by         | <by>     |
        | in custody | yes      |
        | method     | <method> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: bodily injury of a detainee by officials

      Examples:
        | method      | by              | outcome                |
        | beating     | police officers | is potentially engaged |
        | rape        | police officers | is potentially engaged |
        | humiliation | police officers | is not engaged         |
        | unknown     | police officers | is undetermined        |
        | beating     | unknown         | is undetermined        |

    Scenario: Bodily injury of a detainee by officials; outside custody, through beating and rape
      Given Murat is a group of people
      And Murat was ill-treated, called the treatment
        | by         | police officers |
        | in custody | no              |
        | method     | beating, rape   |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: bodily injury of a detainee by officials

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

    Scenario: Custody without record, notice to the family or information on rights; recorded when it happened, the family was told, the rights of a detainee were explained, a formal arrest was r
      Given Parviz is an organisation
      And Parviz was deprived of liberty, called the detention
        | by              | police officers |
        | record made     | yes             |
        | family notified | yes             |
        | rights told     | yes             |
        | record delayed  | no              |
        | formal arrest   | yes             |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: custody without record, notice to the family or information on rights

    Scenario: Custody without record, notice to the family or information on rights; the State may argue: notice to the family put off for a reasonable time for exceptional needs of the investigation
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

    Scenario: Danger without protection
      Given Oleg is a journalist
      And Oleg was physically attacked
      And as regards protection for Oleg
        | asked | yes |
        | given | no  |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Oleg: danger without protection
      And with HRC General Comment No. 35, paragraph 9
      And with HRC General Comment No. 31, paragraph 8
      And because of the attack and the protection
      And it is supporting
      And no limit is shown

    Scenario Outline: Danger without protection, where asked is <asked>
      Given Oleg is a journalist
      And Oleg was physically attacked
      And as regards protection for Oleg
        | asked | <asked> |
        | given | no      |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: danger without protection

      Examples:
        | asked   | outcome                |
        | yes     | is potentially engaged |
        | no      | is not engaged         |
        | unknown | is undetermined        |

    Scenario: Danger without protection; with threats or insults (containing a death threat), with complaint or report to the authorities (addressed to
      Given Oleg is a person in the case
      And Saida is a journalist
      And Saida was physically attacked
      And as regards protection for Saida
        | given | no |
      And threats or insults were directed at Oleg
        | content | a death threat |
      And a complaint or report was made about what happened to Oleg
        | about     | the threat      |
        | to        | police officers |
        | asked for | protection      |
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: danger without protection

    Scenario: Detention at an unofficial place
      Given Karim is with a disability
      And Karim was deprived of liberty, called the detention
        | by      | officers of the security service                   |
        | held at | a place that is not an official place of detention |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Karim: detention at an unofficial place
      And with HRC General Comment No. 35, paragraphs 58 and 23
      And with HRC General Comment No. 20, paragraph 11
      And with ICPPED article 17(2)(c)
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 6
      And it is supporting
      And no limit is shown

    Scenario Outline: Detention at an unofficial place, where by is <by>, held at is <held at>
      Given Karim is with a disability
      And Karim was deprived of liberty, called the detention
        | by      | <by>      |
        | held at | <held at> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention at an unofficial place

      Examples:
        | by                               | held at                                            | outcome                |
        | officers of the security service | a place that is not an official place of detention | is potentially engaged |
        | an armed group                   | a place that is not an official place of detention | is not engaged         |
        | unknown                          | a place that is not an official place of detention | is undetermined        |
        | officers of the security service | a prison                                           | is not engaged         |
        | officers of the security service | unknown                                            | is not engaged         |

    Scenario: Detention because of what was published online
      Given Polina is a journalist
      And Polina expressed views or gathered or shared information
        | form | blogging |
      And Polina was deprived of liberty, called the detention
        | by    | police officers |
        | about | the expression  |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Polina: detention because of what was published online
      And with HRC General Comment No. 35, paragraphs 17 and 53
      And with WGAD Deliberations, paragraph Deliberation No. 8
      And because of the expression and the detention
      And it is supporting
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention because of what was published online, where form is <form>
      Given Polina is a journalist
      And Polina expressed views or gathered or shared information
        | form | <form> |
      And Polina was deprived of liberty, called the detention
        | by    | police officers |
        | about | the expression  |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention because of what was published online

      Examples:
        | form                           | outcome                |
        | blogging                       | is potentially engaged |
        | posters or symbols or clothing | is not engaged         |
        | unknown                        | is undetermined        |

    Scenario: Detention because of what was published online; with deprivation of liberty (by police officers), by an armed group, in the form of abduction, ordered by an a
      Given Polina is a journalist
      And Polina expressed views or gathered or shared information
        | form | blogging |
      And Polina was deprived of liberty, called the first detention
        | by         | an armed group |
        | form       | abduction      |
        | ordered by | an armed group |
        | held at    | a home         |
        | about      | the expression |
      And Polina was deprived of liberty, called the second detention
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention because of what was published online

    Scenario: Detention in which a person was treated worse for status
      Given Daniyar is a journalist
      And Daniyar was deprived of liberty, called the detention
        | by | police officers |
      And Daniyar was treated worse than others, called the unequal treatment
        | about  | the detention   |
        | by     | police officers |
        | ground | sex or gender   |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Daniyar: detention in which a person was treated worse for status
      And with HRC General Comment No. 35, paragraph 17
      And with WGAD Methods of Work (A/HRC/36/38), paragraph Category V
      And because of the detention and the unequal treatment
      And it is supporting
      And no limit is shown

    Scenario Outline: Detention in which a person was treated worse for status, where ground is <ground>
      Given Daniyar is a journalist
      And Daniyar was deprived of liberty, called the detention
        | by | police officers |
      And Daniyar was treated worse than others, called the unequal treatment
        | about  | the detention   |
        | by     | police officers |
        | ground | <ground>        |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention in which a person was treated worse for status

      Examples:
        | ground                     | outcome                |
        | sex or gender              | is potentially engaged |
        | political or other opinion | is not engaged         |
        | disability                 | is potentially engaged |
        | national or social origin  | is potentially engaged |
        | unknown                    | is undetermined        |

    Scenario: Detention in which a person was treated worse for status; with deprivation of liberty (by police officers), by an armed group, linked to not told, in the form of abduct
      Given Daniyar is a journalist
      And Daniyar was deprived of liberty, called the first detention
        | by         | an armed group |
        | form       | abduction      |
        | ordered by | an armed group |
        | held at    | a home         |
      And Daniyar was deprived of liberty, called the second detention
        | by | police officers |
      And Daniyar was treated worse than others, called the unequal treatment
        | about  | the first detention     |
        | by     | police officers         |
        | ground | ethnic origin or colour |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention in which a person was treated worse for status

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

    Scenario: Detention of a witness or of a person without stated capacity; the State may argue: a person who came of free will and knew that they could leave at any time
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

    Scenario: Detention on account of a relative
      Given Nargiza is a lawyer
      And Nargiza was deprived of liberty, called the detention
        | by        | police officers             |
        | linked to | what a relative said or did |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Nargiza: detention on account of a relative
      And with HRC General Comment No. 35, paragraph 16
      And it is supporting
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention on account of a relative, where by is <by>
      Given Nargiza is a lawyer
      And Nargiza was deprived of liberty, called the detention
        | by        | <by>                        |
        | linked to | what a relative said or did |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention on account of a relative

      Examples:
        | by                   | outcome                |
        | police officers      | is potentially engaged |
        | unidentified persons | is undetermined        |
        | unknown              | is undetermined        |

    Scenario: Detention on account of a relative; with deprivation of liberty (by police officers), by an armed group, ordered by an armed group, in the form of
      Given Nargiza is a lawyer
      And Nargiza was deprived of liberty, called the first detention
        | by         | an armed group              |
        | ordered by | an armed group              |
        | form       | abduction                   |
        | held at    | a home                      |
        | linked to  | what a relative said or did |
      And Nargiza was deprived of liberty, called the second detention
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention on account of a relative

    Scenario: Detention on emergency powers
      Given Gulnara is under eighteen years old
      And Gulnara was deprived of liberty, called the detention
        | by                 | agents of the State  |
        | ground             | a state of emergency |
        | reasons individual | no                   |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Gulnara: detention on emergency powers
      And with HRC General Comment No. 35, paragraph 66
      And with HRC General Comment No. 29, paragraph 11
      And it is supporting
      And the limit "a real emergency, which may bear on whether a measure was arbitrary and never excuses one that was unreasonable or unnecessary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention on emergency powers, where by is <by>, ground is <ground>, reasons individual is <reasons individual>
      Given Gulnara is under eighteen years old
      And Gulnara was deprived of liberty, called the detention
        | by                 | <by>                 |
        | ground             | <ground>             |
        | reasons individual | <reasons individual> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention on emergency powers

      Examples:
        | by                  | ground               | reasons individual | outcome                |
        | agents of the State | a state of emergency | no                 | is potentially engaged |
        | an armed group      | a state of emergency | no                 | is not engaged         |
        | unknown             | a state of emergency | no                 | is undetermined        |
        | agents of the State | public order         | no                 | is not engaged         |
        | agents of the State | unknown              | no                 | is undetermined        |
        | agents of the State | a state of emergency | unknown            | is undetermined        |

    Scenario: Detention on emergency powers; by agents of the State, nation threatened not told
      Given Gulnara is under eighteen years old
      And Gulnara was subjected to powers of a state of emergency
        | area | arrest and detention |
        | by   | agents of the State  |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Gulnara: detention on emergency powers

    Scenario: Detention on grounds of public health
      Given Zafar is a man
      And Zafar was deprived of liberty, called the detention
        | by     | police officers |
        | ground | public health   |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Zafar: detention on grounds of public health
      And with HRC General Comment No. 35, paragraphs 12 and 66
      And with WGAD Deliberations, paragraph Deliberation No. 11
      And it is supporting
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention on grounds of public health, where by is <by>, ground is <ground>
      Given Zafar is a man
      And Zafar was deprived of liberty, called the detention
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention on grounds of public health

      Examples:
        | by              | ground            | outcome                |
        | police officers | public health     | is potentially engaged |
        | a company       | public health     | is not engaged         |
        | unknown         | public health     | is undetermined        |
        | police officers | national security | is not engaged         |
        | police officers | unknown           | is undetermined        |

    Scenario: Detention on the occasion of what was said or done in the exercise of a right
      Given Viktor is with a disability
      And a measure was taken against an assembly of Viktor, called the measure
        | by   | police officers            |
        | form | arrest before the assembly |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Viktor: detention on the occasion of what was said or done in the exercise of a right
      And with HRC General Comment No. 35, paragraphs 17 and 53
      And with HRC General Comment No. 37, paragraphs 17 and 82
      And it is supporting
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And the limit "restriction provided by law and necessary for the rights of others, national security, public order, health or morals" is shown as not invoked
      And the limit "restriction under law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "restriction prescribed by law and necessary in a democratic society for a listed interest" is shown as not invoked
      And the limit "limits on manifesting a belief that are prescribed by law and necessary for a listed aim; belief itself is absolute" is shown as not invoked
      And the limit "an assembly of widespread and serious violence is outside the article" is shown as not invoked
      And the limit "advocacy of hatred that incites to discrimination, hostility or violence must be prohibited" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention on the occasion of what was said or done in the exercise of a right, where form is <form>
      Given Viktor is with a disability
      And a measure was taken against an assembly of Viktor, called the measure
        | by   | police officers |
        | form | <form>          |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention on the occasion of what was said or done in the exercise of a right

      Examples:
        | form                       | outcome                |
        | arrest before the assembly | is potentially engaged |
        | unknown                    | is undetermined        |
        | dispersal                  | is not engaged         |

    Scenario: Detention on the occasion of what was said or done in the exercise of a right; by not told, in the form of arrest of participants
      Given Viktor is with a disability
      And a measure was taken against an assembly of Viktor, called the measure
        | form | arrest of participants |
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: detention on the occasion of what was said or done in the exercise of a right

    Scenario: Detention without warrant
      Given Boris is a lawyer
      And Boris was deprived of liberty, called the detention
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Boris: detention without warrant
      And with HRC General Comment No. 35, paragraphs 23, 13, 10, 11 and 12
      And with Body of Principles (detention), paragraphs 2 and 9
      And it is supporting
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention without warrant, where warrant required is <warrant required>, warrant is <warrant>
      Given Boris is a lawyer
      And Boris was deprived of liberty, called the detention
        | by               | police officers    |
        | warrant          | <warrant>          |
        | warrant required | <warrant required> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention without warrant

      Examples:
        | warrant required | warrant | outcome                |
        | unknown          | no      | is potentially engaged |
        | no               | no      | is not engaged         |
        | unknown          | unknown | is undetermined        |

    Scenario: Detention without warrant; with deprivation of liberty (by police officers, a warrant was shown), by an armed group, in the form of abduc
      Given Boris is a lawyer
      And Boris was deprived of liberty, called the first detention
        | by         | an armed group |
        | form       | abduction      |
        | ordered by | an armed group |
        | held at    | a home         |
        | warrant    | no             |
      And Boris was deprived of liberty, called the second detention
        | by      | police officers |
        | warrant | yes             |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention without warrant

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

    Scenario: Early release refused or revoked without reasons under the law; early release was granted, allegedly because of journalism
      Given Vera is a teacher
      And Vera was sentenced
        | early release refused  | no           |
        | early release reasoned | no           |
        | linked to              | journalism   |
        | type                   | imprisonment |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: early release refused or revoked without reasons under the law

    Scenario: Early release refused or revoked without reasons under the law; the State may argue: a refusal of early release that rests on the law and on a prediction of future behaviour
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

    Scenario: Foreign detainee not told of contact with consulate or refugee agency
      Given Irina is not a citizen of the State
      And Irina was deprived of liberty, called the detention
        | by             | police officers |
        | consulate told | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Irina: foreign detainee not told of contact with consulate or refugee agency
      And with HRC General Comment No. 35, paragraph 58
      And with Body of Principles (detention), paragraph 16(2)
      And with Mandela Rules, paragraphs 62(1) and 62(2)
      And it is supporting
      And no limit is shown

    Scenario Outline: Foreign detainee not told of contact with consulate or refugee agency, where by is <by>
      Given Irina is not a citizen of the State
      And Irina was deprived of liberty, called the detention
        | by             | <by> |
        | consulate told | no   |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: foreign detainee not told of contact with consulate or refugee agency

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Foreign detainee not told of contact with consulate or refugee agency; as regards another person
      Given Irina is not a citizen of the State
      And Leyla is a teacher
      And Leyla was deprived of liberty, called the detention
        | by             | police officers |
        | consulate told | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: foreign detainee not told of contact with consulate or refugee agency

    Scenario: House arrest
      Given Leyla is a woman
      And Leyla was deprived of liberty, called the detention
        | by   | police officers |
        | form | house arrest    |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Leyla: house arrest
      And with HRC General Comment No. 35, paragraph 5
      And with WGAD Deliberations, paragraph Deliberation No. 1
      And it is supporting
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: House arrest, where by is <by>, form is <form>
      Given Leyla is a woman
      And Leyla was deprived of liberty, called the detention
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: house arrest

      Examples:
        | by                                 | form                    | outcome                |
        | police officers                    | house arrest            | is potentially engaged |
        | members of the family or community | house arrest            | is not engaged         |
        | unknown                            | house arrest            | is undetermined        |
        | police officers                    | detention pending trial | is not engaged         |
        | police officers                    | unknown                 | is undetermined        |

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

    Scenario: Imprisonment after a trial with grave flaws; with charge (by officers of the prosecution service, in criminal proceedings)
      Given Lola is a man
      And a charge was brought against Lola, called the first charge
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And a charge was brought against Lola, called the second charge
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Lola was deprived of liberty, called the detention
        | form   | imprisonment after a conviction |
        | charge | the first charge                |
      And as regards the access of Lola to the case file
        | charge | the first charge |
        | access | no               |
      And as regards legal counsel for Lola
        | charge | the second charge |
        | access | no                |
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: imprisonment after a trial with grave flaws

    Scenario: Imprisonment after a trial with grave flaws; the State may argue: failings of procedure that do not make the trial as a whole manifestly unfair
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
      And the limit "failings of procedure that do not make the trial as a whole manifestly unfair" is shown as not invoked
      And the test of "failings of procedure that do not make the trial as a whole manifestly unfair" has these limbs
        | gravity | the failings did not decide the outcome or deny the core of a defence |

    Scenario: Imprisonment for contempt of court
      Given Dilbar is a journalist
      And a charge was brought against Dilbar
        | offence | contempt of court |
      And Dilbar was sentenced
        | charge | the charge   |
        | type   | imprisonment |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Dilbar: imprisonment for contempt of court
      And with HRC General Comment No. 35, paragraph 14
      And because of the charge and the sentence
      And it is supporting
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Imprisonment for contempt of court, where form is <form>
      Given Dilbar is a journalist
      And a charge was brought against Dilbar
        | offence | contempt of court |
      And Dilbar was deprived of liberty, called the detention
        | charge | the charge |
        | form   | <form>     |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: imprisonment for contempt of court

      Examples:
        | form                            | outcome                |
        | imprisonment after a conviction | is potentially engaged |
        | detention pending trial         | is not engaged         |
        | unknown                         | is undetermined        |

    Scenario: Imprisonment for contempt of court; with charge (of fraud)
      Given Dilbar is a journalist
      And a charge was brought against Dilbar, called the first charge
        | offence | contempt of court |
      And a charge was brought against Dilbar, called the second charge
        | offence | fraud |
      And Dilbar was sentenced
        | charge | the second charge |
        | type   | imprisonment      |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: imprisonment for contempt of court

    Scenario: Incommunicado detention
      Given Tahir is under eighteen years old
      And Tahir was deprived of liberty, called the detention
        | by            | police officers |
        | incommunicado | yes             |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Tahir: incommunicado detention
      And with HRC General Comment No. 35, paragraphs 56, 58 and 35
      And with HRC General Comment No. 20, paragraph 11
      And with Body of Principles (detention), paragraphs 15 and 16(1)
      And with CAT General Comment No. 2, paragraph 13
      And it is supporting
      And no limit is shown

    Scenario Outline: Incommunicado detention, where fate known is <fate known>
      Given Tahir is under eighteen years old
      And Tahir was taken away and disappeared
        | by            | police officers |
        | incommunicado | no              |
        | fate known    | <fate known>    |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: incommunicado detention

      Examples:
        | fate known | outcome                |
        | no         | is potentially engaged |
        | yes        | is not engaged         |
        | unknown    | is undetermined        |

    Scenario: Incommunicado detention; with deprivation of liberty (by police officers, in contact with the outside world), by an armed group, ordere
      Given Tahir is under eighteen years old
      And Tahir was deprived of liberty, called the first detention
        | by            | an armed group |
        | ordered by    | an armed group |
        | form          | abduction      |
        | held at       | a home         |
        | incommunicado | yes            |
      And Tahir was deprived of liberty, called the second detention
        | by            | police officers |
        | incommunicado | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: incommunicado detention

    Scenario: Internment in an armed conflict
      Given Jamshid is with a disability
      And Jamshid was deprived of liberty, called the detention
        | by          | agents of the State |
        | in conflict | yes                 |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Jamshid: internment in an armed conflict
      And with HRC General Comment No. 35, paragraph 64
      And with HRC General Comment No. 31, paragraph 11
      And it is supporting
      And the limit "act in keeping with humanitarian law in an armed conflict" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Internment in an armed conflict, where by is <by>, in conflict is <in conflict>
      Given Jamshid is with a disability
      And Jamshid was deprived of liberty, called the detention
        | by          | <by>          |
        | in conflict | <in conflict> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: internment in an armed conflict

      Examples:
        | by                  | in conflict | outcome                |
        | agents of the State | yes         | is potentially engaged |
        | a private employer  | yes         | is not engaged         |
        | unknown             | yes         | is undetermined        |
        | agents of the State | no          | is not engaged         |
        | agents of the State | unknown     | is not engaged         |

    Scenario: Mass arrest
      Given Jamila is a teacher
      And Jamila was deprived of liberty, called the detention
        | by   | police officers |
        | form | a mass arrest   |
      And Jamila organised or took part in an assembly
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Jamila: mass arrest
      And with HRC General Comment No. 37, paragraph 82
      And with HRC General Comment No. 35, paragraph 12
      And because of the detention
      And it is supporting
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Mass arrest, where form is <form>
      Given Jamila is a teacher
      And Jamila was deprived of liberty, called the detention
        | by   | police officers |
        | form | <form>          |
      And Jamila organised or took part in an assembly
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: mass arrest

      Examples:
        | form          | outcome                |
        | a mass arrest | is potentially engaged |
        | arrest        | is not engaged         |
        | unknown       | is undetermined        |

    Scenario: Mass arrest; without assembly, by an armed group
      Given Jamila is a teacher
      And Jamila was deprived of liberty, called the detention
        | by   | an armed group |
        | form | a mass arrest  |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: mass arrest

    Scenario: Pattern of intimidation of a group to which the person belongs
      Given Emil is an organisation
      And threats or insults were directed at Emil
        | content | a death threat |
      And similar treatment was reported before that of Emil
        | of                | attacks |
        | reported to state | yes     |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Emil: pattern of intimidation of a group to which the person belongs
      And with HRC General Comment No. 35, paragraph 9
      And with HRC General Comment No. 36, paragraph 23
      And because of the threat and the pattern
      And it is supporting
      And no limit is shown

    Scenario Outline: Pattern of intimidation of a group to which the person belongs, where of is <of>, reported to state is <reported to state>
      Given Emil is an organisation
      And threats or insults were directed at Emil
        | content | a death threat |
      And similar treatment was reported before that of Emil
        | of                | <of>                |
        | reported to state | <reported to state> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: pattern of intimidation of a group to which the person belongs

      Examples:
        | of            | reported to state | outcome                |
        | attacks       | yes               | is potentially engaged |
        | closed trials | yes               | is not engaged         |
        | threats       | yes               | is potentially engaged |
        | unknown       | yes               | is undetermined        |
        | attacks       | no                | is not engaged         |
        | attacks       | unknown           | is undetermined        |

    Scenario: Pattern of intimidation of a group to which the person belongs; as regards someone else
      Given Emil is a person in the case
      And Ilyas is an organisation
      And threats or insults were directed at Ilyas
        | content | a death threat |
      And similar treatment was reported before that of Emil
        | of                | attacks |
        | reported to state | yes     |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: pattern of intimidation of a group to which the person belongs

    Scenario: Place of detention not disclosed
      Given Sitora is with a disability
      And Sitora was deprived of liberty, called the detention
        | by                    | police officers |
        | whereabouts disclosed | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Sitora: place of detention not disclosed
      And with HRC General Comment No. 35, paragraph 58
      And with HRC General Comment No. 20, paragraph 11
      And with Body of Principles (detention), paragraph 16(1)
      And with UN Principles on Extra-legal, Arbitrary and Summary Executions, paragraph 6
      And with UN Declaration on Enforced Disappearance, article 10(2)
      And it is supporting
      And no limit is shown

    Scenario Outline: Place of detention not disclosed, where whereabouts disclosed is <whereabouts disclosed>
      Given Sitora is with a disability
      And Sitora was deprived of liberty, called the detention
        | by                    | police officers         |
        | whereabouts disclosed | <whereabouts disclosed> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: place of detention not disclosed

      Examples:
        | whereabouts disclosed | outcome                |
        | no                    | is potentially engaged |
        | unknown               | is undetermined        |

    Scenario: Place of detention not disclosed; with deprivation of liberty (by police officers, the place was disclosed), by an armed group, ordered by an ar
      Given Sitora is with a disability
      And Sitora was deprived of liberty, called the first detention
        | by                    | an armed group |
        | ordered by            | an armed group |
        | form                  | abduction      |
        | held at               | a home         |
        | whereabouts disclosed | no             |
      And Sitora was deprived of liberty, called the second detention
        | by                    | police officers |
        | whereabouts disclosed | yes             |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: place of detention not disclosed

    Scenario: Placed in an institution because of a disability
      Given Rustam is an organisation
      And Rustam was placed or kept in an institution
        | consent               | no  |
        | because of disability | yes |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Rustam: placed in an institution because of a disability
      And with HRC General Comment No. 35, paragraph 19
      And it is supporting
      And no limit is shown

    Scenario Outline: Placed in an institution because of a disability, where because of disability is <because of disability>, consent is <consent>
      Given Rustam is an organisation
      And Rustam was placed or kept in an institution
        | consent               | <consent>               |
        | because of disability | <because of disability> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: placed in an institution because of a disability

      Examples:
        | because of disability | consent | outcome                |
        | yes                   | no      | is potentially engaged |
        | no                    | no      | is not engaged         |
        | unknown               | no      | is undetermined        |
        | yes                   | yes     | is not engaged         |
        | yes                   | unknown | is undetermined        |

    Scenario: Seized or held outside the territory
      Given Ulan is a woman
      And Ulan was deprived of liberty, called the detention
        | abroad | yes                 |
        | by     | agents of the State |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Ulan: seized or held outside the territory
      And with HRC General Comment No. 35, paragraph 63
      And with HRC General Comment No. 31, paragraph 10
      And it is supporting
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Seized or held outside the territory, where abroad is <abroad>, by is <by>
      Given Ulan is a woman
      And Ulan was deprived of liberty, called the detention
        | abroad | <abroad> |
        | by     | <by>     |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: seized or held outside the territory

      Examples:
        | abroad  | by                  | outcome                |
        | yes     | agents of the State | is potentially engaged |
        | no      | agents of the State | is not engaged         |
        | unknown | agents of the State | is not engaged         |
        | yes     | unknown             | is undetermined        |

    Scenario: Threats of violence against colleagues
      Given Kamila is a man
      And threats or insults were directed at Kamila
        | content | a death threat        |
        | target  | colleagues or clients |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Kamila: threats of violence against colleagues
      And with HRC General Comment No. 35, paragraph 9
      And it is supporting
      And no limit is shown

    Scenario Outline: Threats of violence against colleagues, where content is <content>, target is <target>
      Given Kamila is a man
      And threats or insults were directed at Kamila
        | content | <content> |
        | target  | <target>  |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: threats of violence against colleagues

      Examples:
        | content        | target                | outcome                |
        | a death threat | colleagues or clients | is potentially engaged |
        | an insult      | colleagues or clients | is not engaged         |
        | unknown        | colleagues or clients | is undetermined        |
        | a death threat | the family            | is not engaged         |
        | a death threat | unknown               | is undetermined        |

    Scenario: Transfer to a place that is not disclosed
      Given Saida is under eighteen years old
      And Saida was moved in custody
        | by | staff of a place of detention  |
        | of | a place that was not disclosed |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Saida: transfer to a place that is not disclosed
      And with HRC General Comment No. 35, paragraph 58
      And with HRC General Comment No. 20, paragraph 11
      And with Body of Principles (detention), paragraph 16(1)
      And with Mandela Rules, paragraph 68
      And it is supporting
      And no limit is shown

    Scenario Outline: Transfer to a place that is not disclosed, where by is <by>, of is <of>
      Given Saida is under eighteen years old
      And Saida was moved in custody
        | by | <by> |
        | of | <of> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: transfer to a place that is not disclosed

      Examples:
        | by                            | of                             | outcome                |
        | staff of a place of detention | a place that was not disclosed | is potentially engaged |
        | an armed group                | a place that was not disclosed | is not engaged         |
        | unknown                       | a place that was not disclosed | is undetermined        |
        | staff of a place of detention | a place far from home          | is not engaged         |
        | staff of a place of detention | unknown                        | is undetermined        |

    Scenario: Unacknowledged detention in an emergency
      Given Yana is with a disability
      And Yana was subjected to powers of a state of emergency
        | by | agents of the State |
      And Yana was deprived of liberty, called the detention
        | by           | agents of the State |
        | acknowledged | no                  |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Yana: unacknowledged detention in an emergency
      And with HRC General Comment No. 29, paragraph 13(b)
      And with HRC General Comment No. 35, paragraph 65
      And because of the emergency powers and the detention
      And it is supporting
      And no limit is shown

    Scenario Outline: Unacknowledged detention in an emergency, where by is <by>, acknowledged is <acknowledged>, by 2 is <by 2>
      Given Yana is with a disability
      And Yana was subjected to powers of a state of emergency
        | by | <by> |
      And Yana was deprived of liberty, called the detention
        | by           | <by 2>         |
        | acknowledged | <acknowledged> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: unacknowledged detention in an emergency

      Examples:
        | by                  | acknowledged | by 2                | outcome                |
        | agents of the State | no           | agents of the State | is potentially engaged |
        | a private employer  | no           | agents of the State | is not engaged         |
        | unknown             | no           | agents of the State | is undetermined        |
        | agents of the State | yes          | agents of the State | is not engaged         |
        | agents of the State | unknown      | agents of the State | is not engaged         |
        | agents of the State | no           | unknown             | is undetermined        |

    Scenario: Unacknowledged detention in an emergency; as regards someone else
      Given Yana is a person in the case
      And Bakyt is with a disability
      And Bakyt was subjected to powers of a state of emergency
        | by | agents of the State |
      And Yana was deprived of liberty, called the detention
        | by           | agents of the State |
        | acknowledged | no                  |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: unacknowledged detention in an emergency

    Scenario: Violence by others to be investigated
      Given Rano is with a disability
      And Rano was physically attacked
        | by | a private employer |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Rano: violence by others to be investigated
      And with HRC General Comment No. 35, paragraph 9
      And with HRC General Comment No. 31, paragraphs 8 and 15
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence by others to be investigated, where by is <by>
      Given Rano is with a disability
      And threats or insults were directed at Rano
        | by      | <by>           |
        | content | a death threat |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: violence by others to be investigated

      Examples:
        | by                   | outcome                |
        | unidentified persons | is potentially engaged |
        | a private employer   | is potentially engaged |
        | unknown              | is undetermined        |

    Scenario: Violence by others to be investigated; by police officers, conveyed by an act or an object left behind
      Given Rano is with a disability
      And threats or insults were directed at Rano
        | by      | police officers                 |
        | content | a death threat                  |
        | channel | an act or an object left behind |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: violence by others to be investigated

    Scenario: Violence, threats or detention of a person who complained to the Human Rights Committee
      Given Olim is a lawyer
      And a complaint on what happened to Olim was brought to an international body
        | body | the Human Rights Committee |
      And threats or insults were directed at Olim
        | linked to | cooperation with an international body |
        | content   | a threat of violence                   |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Olim: violence, threats or detention of a person who complained to the Human Rights Committee
      And with HRC General Comment No. 35, paragraph 54
      And because of the international complaint and the threat
      And it is read with ICCPR-OP1 article 1
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence, threats or detention of a person who complained to the Human Rights Committee, where content is <content>, linked to is <linked to>
      Given Olim is a lawyer
      And a complaint on what happened to Olim was brought to an international body
        | body | the Human Rights Committee |
      And threats or insults were directed at Olim
        | linked to | <linked to> |
        | content   | <content>   |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: violence, threats or detention of a person who complained to the Human Rights Committee

      Examples:
        | content                           | linked to                              | outcome                |
        | a threat of violence              | cooperation with an international body | is potentially engaged |
        | an insult                         | cooperation with an international body | is not engaged         |
        | a threat of prosecution or arrest | cooperation with an international body | is potentially engaged |
        | unknown                           | cooperation with an international body | is undetermined        |
        | a threat of violence              | a private matter                       | is not engaged         |
        | a threat of violence              | unknown                                | is not engaged         |

    Scenario: Violence, threats or detention of a person who complained to the Human Rights Committee; as regards someone else
      Given Olim is a person in the case
      And Sitora is a lawyer
      And a complaint on what happened to Olim was brought to an international body
        | body | the Human Rights Committee |
      And Sitora was physically attacked
        | linked to | cooperation with an international body |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: violence, threats or detention of a person who complained to the Human Rights Committee

    Scenario: Woman confined by family or community
      Given Bakyt is a woman
      And Bakyt was deprived of liberty, called the detention
        | by | members of the family or community |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Bakyt: woman confined by family or community
      And with HRC General Comment No. 28, paragraph 14
      And with ICCPR article 3
      And with HRC General Comment No. 35, paragraph 9
      And it is supporting
      And no limit is shown

    Scenario Outline: Woman confined by family or community, where by is <by>
      Given Bakyt is a woman
      And Bakyt was deprived of liberty, called the detention
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: woman confined by family or community

      Examples:
        | by                                 | outcome                |
        | members of the family or community | is potentially engaged |
        | police officers                    | is not engaged         |
        | unknown                            | is undetermined        |

    Scenario: Woman confined by family or community; as regards another person
      Given Bakyt is a woman
      And Elena is a group of people
      And Elena was deprived of liberty, called the detention
        | by | members of the family or community |
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: woman confined by family or community

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

    Scenario: Charge not made known promptly in custody; with deprivation of liberty (in the form of detention pending trial, the charge was made known in custody), in
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

    Scenario: Charge not made known promptly in custody; with deprivation of liberty (in the form of detention pending trial, the charge was made known in custody), by
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

    Scenario: No reasons at the time of arrest; with deprivation of liberty (by police officers, reasons were given), by an armed group, ordered by an armed g
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

    Scenario: No reasons at the time of arrest; the State may argue: a delay in giving the reasons that exceptional circumstances made necessary, such as waiting for an interpreter
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

    Scenario: Reasons or charge made known in custody in a language not understood; with deprivation of liberty (by police officers), by an armed group, in the form of abduction, held at a home,
      Given Irina is a teacher
      And a charge was brought against Irina
      And as regards information about the charge against Irina
        | charge              | the charge |
        | understood language | no         |
      And Irina was deprived of liberty, called the first detention
        | charge     | the charge     |
        | form       | abduction      |
        | by         | an armed group |
        | held at    | a home         |
        | ordered by | an armed group |
      And Irina was deprived of liberty, called the second detention
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 9(2) is not engaged: reasons or charge made known in custody in a language not understood

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

    Scenario: Incommunicado detention that prevents presentation to a judge; with deprivation of liberty (in the form of detention pending trial, a judge saw the detainee), in contact wit
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

    Scenario: Long detention without trial; with charge (pending for 3 months without a final judgment), pending for 3 months without a final judgment
      Given Zafar is a man
      And a charge was brought against Zafar, called the first charge
        | months to trial | 12 |
        | months pending  | 3  |
      And a charge was brought against Zafar, called the second charge
        | months pending | 3 |
      And Zafar was deprived of liberty, called the detention
        | charge   | the second charge       |
        | form     | detention pending trial |
        | hours    | 10                      |
        | released | no                      |
      When the facts are assessed
      Then ICCPR article 9(3) is undetermined: long detention without trial

    Scenario: Long detention without trial; pending for 12 months without a final judgment, in the form of imprisonment after a conviction, for 9000 hours
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

    Scenario: Long detention without trial; the State may argue: length of the proceedings justified by the case
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

    Scenario: No prompt appearance before a judge; in the form of arrest, a judge saw the detainee, by police officers, brought before a judge after 24 hours
      Given Gulnara is under eighteen years old
      And Gulnara was deprived of liberty, called the detention
        | by                   | police officers |
        | form                 | arrest          |
        | brought before judge | yes             |
        | hours until judge    | 24              |
      When the facts are assessed
      Then ICCPR article 9(3) is not engaged: no prompt appearance before a judge

    Scenario: No prompt appearance before a judge; in the form of arrest, for 20 hours, no warrant was shown, a legal basis was stated, allegedly because of a pr
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

    Scenario: No prompt appearance before a judge; the State may argue: a delay beyond 48 hours that was absolutely exceptional and justified by the circumstances
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

    Scenario: Pre-trial detention ordered by someone who is not a judge; in the form of detention as a migrant, ordered by police officers
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

    Scenario: Remand by the offence, the length of the penalty, nationality or a vague standard; in the form of house arrest, on the basis of being a foreigner
      Given Feruza is with a disability
      And Feruza was deprived of liberty, called the detention
        | form         | house arrest      |
        | remand basis | being a foreigner |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Feruza: remand by the offence, the length of the penalty, nationality or a vague standard

    Scenario: Remand by the offence, the length of the penalty, nationality or a vague standard; the State may argue: detention before trial that is necessary against flight, interference with evidence or repetition
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

    Scenario: A child not before a judge within 24 hours
      Given Zarina is under eighteen years old
      And Zarina was deprived of liberty, called the detention
        | by                   | police officers |
        | form                 | arrest          |
        | hours until judge    | 40              |
        | brought before judge | yes             |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Zarina: a child not before a judge within 24 hours
      And with HRC General Comment No. 35, paragraph 33
      And with CRC General Comment No. 24, paragraph 90
      And it is supporting
      And no limit is shown

    Scenario: A child not before a judge within 24 hours; with deprivation of liberty (by police officers, in the form of arrest), by border or migration officers, in t
      Given Zarina is under eighteen years old
      And Zarina was deprived of liberty, called the first detention
        | by                | border or migration officers |
        | form              | detention as a migrant       |
        | capacity          | a migrant                    |
        | hours until judge | 40                           |
      And Zarina was deprived of liberty, called the second detention
        | by                   | police officers |
        | form                 | arrest          |
        | hours until judge    | 20              |
        | brought before judge | yes             |
      When the facts are assessed
      Then ICCPR article 9(3) is not engaged: a child not before a judge within 24 hours

    Scenario: Decision on detention without the detainee
      Given Nargiza is a lawyer
      And a charge was brought against Nargiza
      And a court heard the case of Nargiza
        | charge          | the charge             |
        | stage           | the stage before trial |
        | accused present | no                     |
      And Nargiza was deprived of liberty, called the detention
        | charge | the charge              |
        | form   | detention pending trial |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Nargiza: decision on detention without the detainee
      And with HRC General Comment No. 35, paragraphs 34 and 42
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 11
      And because of the hearing and the detention
      And it is supporting
      And no limit is shown

    Scenario Outline: Decision on detention without the detainee, where accused present is <accused present>, stage is <stage>
      Given Nargiza is a lawyer
      And a charge was brought against Nargiza
      And a court heard the case of Nargiza
        | charge          | the charge        |
        | stage           | <stage>           |
        | accused present | <accused present> |
      And Nargiza was deprived of liberty, called the detention
        | charge | the charge              |
        | form   | detention pending trial |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: decision on detention without the detainee

      Examples:
        | accused present | stage                  | outcome                |
        | no              | the stage before trial | is potentially engaged |
        | unknown         | the stage before trial | is undetermined        |
        | no              | unknown                | is undetermined        |

    Scenario: Decision on detention without the detainee; with deprivation of liberty (in the form of detention pending trial), in the form of abduction, by an armed gr
      Given Nargiza is a lawyer
      And a charge was brought against Nargiza
      And a court heard the case of Nargiza
        | charge          | the charge             |
        | stage           | the stage before trial |
        | accused present | no                     |
      And Nargiza was deprived of liberty, called the first detention
        | charge     | the charge     |
        | by         | an armed group |
        | form       | abduction      |
        | ordered by | an armed group |
        | held at    | a home         |
      And Nargiza was deprived of liberty, called the second detention
        | form | detention pending trial |
      When the facts are assessed
      Then ICCPR article 9(3) is not engaged: decision on detention without the detainee

    Scenario: Return to police custody after the decision on remand
      Given Viktor is with a disability
      And Viktor was deprived of liberty, called the detention
        | form    | detention pending trial |
        | held at | a police station        |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Viktor: return to police custody after the decision on remand
      And with HRC General Comment No. 35, paragraph 36
      And it is supporting
      And no limit is shown

    Scenario Outline: Return to police custody after the decision on remand, where form is <form>, held at is <held at>
      Given Viktor is with a disability
      And Viktor was deprived of liberty, called the detention
        | form    | <form>    |
        | held at | <held at> |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: return to police custody after the decision on remand

      Examples:
        | form                    | held at                            | outcome                |
        | detention pending trial | a police station                   | is potentially engaged |
        | arrest                  | a police station                   | is not engaged         |
        | unknown                 | a police station                   | is undetermined        |
        | detention pending trial | a pre-trial detention centre       | is not engaged         |
        | detention pending trial | a facility of the security service | is potentially engaged |
        | detention pending trial | unknown                            | is not engaged         |

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

    Scenario: Challenge to detention not decided without delay; with complaint or report to the authorities (in the form of a civil claim)
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

    Scenario: Challenge to detention not decided without delay; as regards someone else
      Given Leyla is a person in the case
      And Oleg is a woman
      And a complaint or report was made about what happened to Leyla
        | form | a challenge to detention in court |
      And as regards a reply to the complaint about Oleg
        | complaint | the complaint |
        | replied   | no            |
      When the facts are assessed
      Then ICCPR article 9(4) is not engaged: challenge to detention not decided without delay

    Scenario: Challenge to detention not decided without delay; the State may argue: delay that the person who challenges the detention caused
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

    Scenario: No possibility to challenge detention in court; with deprivation of liberty (in the form of detention pending trial, a court could review the measure), by an 
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

    Scenario: No possibility to challenge detention in court; by staff of a place of detention, in the form of imprisonment after a conviction, a legal basis was stated
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

    Scenario: Proceedings against detention left without a decision; with deprivation of liberty (in the form of detention pending trial), in the form of abduction, by an armed gr
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

    Scenario: Proceedings against detention left without a decision; decided after months
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

    Scenario: Cut off from those who could challenge the detention
      Given Elena is an organisation
      And Elena was deprived of liberty, called the detention
        | by            | police officers |
        | incommunicado | yes             |
      When the facts are assessed
      Then ICCPR article 9(4) is potentially engaged for Elena: cut off from those who could challenge the detention
      And with HRC General Comment No. 35, paragraphs 46, 59 and 58
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraphs 9 and 10
      And it is supporting
      And no limit is shown

    Scenario Outline: Cut off from those who could challenge the detention, where incommunicado is <incommunicado>
      Given Elena is an organisation
      And Elena was deprived of liberty, called the detention
        | by            | police officers |
        | incommunicado | <incommunicado> |
      When the facts are assessed
      Then ICCPR article 9(4) <outcome>: cut off from those who could challenge the detention

      Examples:
        | incommunicado | outcome                |
        | yes           | is potentially engaged |
        | unknown       | is undetermined        |

    Scenario: Cut off from those who could challenge the detention; with deprivation of liberty (by police officers, in contact with the outside world), by an armed group, ordere
      Given Elena is an organisation
      And Elena was deprived of liberty, called the first detention
        | by            | an armed group |
        | ordered by    | an armed group |
        | form          | abduction      |
        | held at       | a home         |
        | incommunicado | yes            |
      And Elena was deprived of liberty, called the second detention
        | by                    | police officers |
        | incommunicado         | no              |
        | acknowledged          | yes             |
        | whereabouts disclosed | yes             |
      When the facts are assessed
      Then ICCPR article 9(4) is not engaged: cut off from those who could challenge the detention

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

    Scenario: Compensation for detention found unlawful; with deprivation of liberty (by police officers), by an armed group, in the form of abduction, ordered by an a
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

    Scenario: Compensation for detention found unlawful; as regards someone else
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

    Scenario: Claim to compensation after detention without basis or for protected activity; a legal basis was stated, allegedly because of journalism, a warrant was shown
      Given Tahir is under eighteen years old
      And Tahir was deprived of liberty, called the detention
        | by                 | police officers |
        | warrant            | yes             |
        | legal basis stated | yes             |
        | linked to          | journalism      |
      When the facts are assessed
      Then ICCPR article 9(5) is potentially engaged for Tahir: claim to compensation after detention without basis or for protected activity
