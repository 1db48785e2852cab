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

    Scenario Outline: Abduction by officials turns on who acted, the form it took and whether the authorities acknowledged it
      Given Umida is a person in the case
      And Umida was deprived of liberty
        | by           | <by>           |
        | form         | <form>         |
        | acknowledged | <acknowledged> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: abduction by officials

      Examples:
        | by              | form                    | acknowledged | outcome                |
        | police officers | abduction               | unknown      | is potentially engaged |
        | police officers | detention pending trial | no           | is not engaged         |
        | an armed group  | abduction               | no           | is not engaged         |

    Scenario: Abduction or detention by private or unidentified persons
      Given Daniyar is a journalist
      And Daniyar was deprived of liberty, called the detention
        | by | an armed group |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Daniyar: abduction or detention by private or unidentified persons
      And with HRC General Comment No. 35, paragraph 7
      And it is primary
      And no limit is shown

    Scenario Outline: Abduction or detention by private or unidentified persons: what decides it
      Given Karim is a person in the case
      And Karim was deprived of liberty
        | by                 | <by>                 |
        | form               | <form>               |
        | empowered by state | <empowered by state> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: abduction or detention by private or unidentified persons

      Examples:
        | by                                 | form         | empowered by state | outcome                |
        | a private employer                 | unknown      | unknown            | is potentially engaged |
        | a private media outlet             | unknown      | unknown            | is potentially engaged |
        | members of the family or community | house arrest | unknown            | is potentially engaged |
        | a known private individual         | unknown      | unknown            | is potentially engaged |
        | private security guards            | arrest       | yes                | is not engaged         |
        | police officers                    | unknown      | no                 | is not engaged         |
        | private security guards            | arrest       | unknown            | is undetermined        |

    Scenario: Detention after the end of the sentence
      Given Inobat is a woman
      And Inobat was deprived of liberty, called the detention
        | by   | staff of a place of detention         |
        | form | detention after the end of a sentence |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Inobat: detention after the end of the sentence
      And with HRC General Comment No. 35, paragraph 21
      And with ICCPR article 15(1)
      And it is primary
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention after the end of the sentence turns on the form it took and whether a legal basis was stated
      Given Parviz is a person in the case
      And Parviz was deprived of liberty
        | form               | <form>               |
        | legal basis stated | <legal basis stated> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention after the end of the sentence

      Examples:
        | form                                  | legal basis stated | outcome                |
        | detention after the end of a sentence | yes                | is potentially engaged |
        | arrest                                | unknown            | is not engaged         |

    Scenario: Detention beyond the term or despite an order of release
      Given Elena is a journalist
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

    Scenario Outline: Detention beyond the term or despite an order of release: what decides it
      Given Dilbar is a person in the case
      And Dilbar was deprived of liberty
        | by                 | <by>                 |
        | form               | <form>               |
        | beyond term        | <beyond term>        |
        | legal basis stated | <legal basis stated> |
        | reasons individual | <reasons individual> |
        | court review       | <court review>       |
        | ordered by         | <ordered by>         |
        | held at            | <held at>            |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention beyond the term or despite an order of release

      Examples:
        | by                            | form                                  | beyond term | legal basis stated | reasons individual | court review | ordered by     | held at | outcome                |
        | staff of a place of detention | imprisonment after a conviction       | yes         | unknown            | unknown            | unknown      | unknown        | unknown | is potentially engaged |
        | staff of a place of detention | imprisonment after a conviction       | no          | unknown            | unknown            | unknown      | unknown        | unknown | is not engaged         |
        | staff of a place of detention | detention after the end of a sentence | yes         | yes                | yes                | yes          | unknown        | unknown | is not engaged         |
        | an armed group                | abduction                             | yes         | unknown            | unknown            | unknown      | an armed group | a home  | is not engaged         |

    Scenario: Detention beyond the term or despite an order of release: what is told of two events is not read as one
      Given Dilbar is a person in the case
      And Dilbar was deprived of liberty
        | by          | an armed group |
        | ordered by  | an armed group |
        | form        | abduction      |
        | held at     | a home         |
        | beyond term | yes            |
      And Dilbar was deprived of liberty
        | by | police officers |
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

    Scenario Outline: Detention by private persons with powers from the State turns on who acted and whether it was by people whom the State had empowered to arrest or detain
      Given Jamshid is a person in the case
      And Jamshid was deprived of liberty
        | by                 | <by>                 |
        | form               | arrest               |
        | empowered by state | <empowered by state> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention by private persons with powers from the State

      Examples:
        | by                      | empowered by state | outcome                |
        | private security guards | yes                | is potentially engaged |
        | private security guards | no                 | is not engaged         |
        | police officers         | yes                | is not engaged         |

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
      Given Tamara is a woman
      And Tamara was deprived of liberty, called the detention
        | form               | detention as a migrant |
        | reasons individual | no                     |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Tamara: detention of migrants without individual reasons or review
      And with HRC General Comment No. 35, paragraph 18
      And with WGAD Methods of Work (A/HRC/36/38), paragraph Category IV
      And with WGAD Deliberations, paragraph Deliberation No. 5 (revised)
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 21
      And with HRC General Comment No. 15, paragraph 7
      And it is primary
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Detention of migrants without individual reasons or review: what decides it
      Given Zafar is a person in the case
      And Zafar was deprived of liberty
        | form               | <form>               |
        | reasons individual | <reasons individual> |
        | court review       | <court review>       |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention of migrants without individual reasons or review

      Examples:
        | form                    | reasons individual | court review | outcome                |
        | detention as a migrant  | yes                | no           | is potentially engaged |
        | detention as a migrant  | yes                | yes          | is not engaged         |
        | detention pending trial | no                 | no           | is not engaged         |

    Scenario: Detention on discriminatory grounds
      Given Nurlan is a journalist
      And Nurlan was deprived of liberty, called the detention
        | by        | police officers     |
        | linked to | foreign nationality |
        | form      | arrest              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Nurlan: detention on discriminatory grounds
      And with HRC General Comment No. 35, paragraph 17
      And with WGAD Methods of Work (A/HRC/36/38), paragraph Category V
      And with Body of Principles (detention), principle 5(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Detention on discriminatory grounds: what decides it
      Given Lola is a person in the case
      And Lola was deprived of liberty
        | by                 | <by>                 |
        | linked to          | <linked to>          |
        | form               | <form>               |
        | legal basis stated | <legal basis stated> |
        | reasons individual | <reasons individual> |
        | court review       | <court review>       |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention on discriminatory grounds

      Examples:
        | by                           | linked to                 | form                   | legal basis stated | reasons individual | court review | outcome                |
        | police officers              | disability                | unknown                | unknown            | unknown            | unknown      | is potentially engaged |
        | police officers              | foreign nationality       | a mass arrest          | unknown            | unknown            | unknown      | is potentially engaged |
        | border or migration officers | foreign nationality       | detention as a migrant | yes                | yes                | yes          | is not engaged         |
        | police officers              | a private matter          | unknown                | unknown            | unknown            | unknown      | is not engaged         |
        | unidentified persons         | ethnic origin or language | unknown                | unknown            | unknown            | unknown      | is undetermined        |

    Scenario: Detention on discriminatory grounds: what is told of two events is not read as one
      Given Lola is a person in the case
      And Lola was deprived of liberty
        | by         | an armed group            |
        | ordered by | an armed group            |
        | form       | abduction                 |
        | held at    | a home                    |
        | linked to  | ethnic origin or language |
      And Lola was deprived of liberty
        | by        | police officers |
        | linked to | journalism      |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention on discriminatory grounds

    Scenario: Detention to reach a relative or to extort
      Given Feruza is a person with a disability
      And Feruza was deprived of liberty, called the detention
        | by                   | police officers |
        | in place of relative | yes             |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Feruza: detention to reach a relative or to extort
      And with HRC General Comment No. 35, paragraph 16
      And it is primary
      And no limit is shown

    Scenario Outline: Detention to reach a relative or to extort: what decides it
      Given Cholpon is a person in the case
      And Cholpon was deprived of liberty
        | by                   | <by>                   |
        | linked to            | <linked to>            |
        | legal basis stated   | <legal basis stated>   |
        | purpose              | <purpose>              |
        | in place of relative | <in place of relative> |
        | ransom               | <ransom>               |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention to reach a relative or to extort

      Examples:
        | by                   | linked to                   | legal basis stated | purpose                     | in place of relative | ransom  | outcome                |
        | police officers      | what a relative said or did | no                 | unknown                     | unknown              | unknown | is potentially engaged |
        | police officers      | a private matter            | unknown            | pressing a relative         | unknown              | unknown | is potentially engaged |
        | police officers      | a private matter            | unknown            | extorting money or property | unknown              | unknown | is potentially engaged |
        | police officers      | unknown                     | unknown            | unknown                     | no                   | unknown | is not engaged         |
        | unidentified persons | unknown                     | unknown            | unknown                     | unknown              | yes     | is undetermined        |
        | police officers      | what a relative said or did | unknown            | unknown                     | unknown              | unknown | is undetermined        |

    Scenario: Detention to reach a relative or to extort: what is told of two events is not read as one
      Given Cholpon is a person in the case
      And Cholpon was deprived of liberty
        | by         | an armed group |
        | ordered by | an armed group |
        | form       | abduction      |
        | held at    | a home         |
        | ransom     | yes            |
      And Cholpon was deprived of liberty
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: detention to reach a relative or to extort

    Scenario: Detention without a stated legal basis
      Given Karim is a person with a disability
      And Karim was deprived of liberty, called the detention
        | by                 | police officers |
        | legal basis stated | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Karim: detention without a stated legal basis
      And with HRC General Comment No. 35, paragraphs 11, 22, 23 and 10
      And with Body of Principles (detention), principles 2 and 9
      And with UDHR article 9
      And with WGAD Methods of Work (A/HRC/36/38), paragraph Category I
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 1
      And it is primary
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario: Detention without a stated legal basis: the State may argue deprivation of liberty on grounds and by a procedure established by law, and not arbitrary
      Given Karim is a person with a disability
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

    Scenario Outline: Indiscriminate mass arrest around an assembly turns on who acted and the form it took
      Given Lola is a person in the case
      And a measure was taken against an assembly of Lola
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: indiscriminate mass arrest around an assembly

      Examples:
        | by              | form                                                                             | outcome                |
        | police officers | arrest of many people without distinction before or during or after the assembly | is potentially engaged |
        | police officers | dispersal                                                                        | is not engaged         |
        | unknown         | arrest of many people without distinction before or during or after the assembly | is undetermined        |

    Scenario: Law on detention that is vague or restrictive
      Given Asel is a journalist
      And a law or policy concerns the rights of Asel
        | area | arrest and detention                                 |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Asel: law on detention that is vague or restrictive
      And with HRC General Comment No. 35, paragraphs 22, 14 and 12
      And with Body of Principles (detention), principle 7(1)
      And it is supporting
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law on detention that is vague or restrictive turns on the field of law and what was done with the law
      Given Murat is a person in the case
      And a law or policy concerns the rights of Murat
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: law on detention that is vague or restrictive

      Examples:
        | area                                       | step                                                       | outcome                |
        | arrest and detention                       | absence of a law that guarantees the right                 | is potentially engaged |
        | private life or correspondence or the home | adoption of a law or policy that restricts the right       | is not engaged         |
        | arrest and detention                       | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Prolonged incommunicado detention
      Given Halima is a woman
      And Halima was deprived of liberty, called the detention
        | by            | police officers |
        | incommunicado | yes             |
        | hours         | 168             |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Halima: prolonged incommunicado detention
      And with HRC General Comment No. 35, paragraph 56
      And with Body of Principles (detention), principle 15
      And it is primary
      And no limit is shown

    Scenario Outline: Prolonged incommunicado detention: what decides it
      Given Emil is a person in the case
      And Emil was deprived of liberty
        | by            | <by>            |
        | incommunicado | <incommunicado> |
        | hours         | <hours>         |
        | ordered by    | <ordered by>    |
        | form          | <form>          |
        | held at       | <held at>       |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: prolonged incommunicado detention

      Examples:
        | by              | incommunicado | hours | ordered by     | form      | held at | outcome                |
        | police officers | yes           | 168   | unknown        | unknown   | unknown | is potentially engaged |
        | police officers | yes           | 5     | unknown        | unknown   | unknown | is not engaged         |
        | an armed group  | yes           | 300   | an armed group | abduction | a home  | is not engaged         |
        | police officers | unknown       | 300   | unknown        | unknown   | unknown | is undetermined        |

    Scenario: Prolonged incommunicado detention: what is told of two events is not read as one
      Given Emil is a person in the case
      And Emil was deprived of liberty
        | by            | an armed group |
        | ordered by    | an armed group |
        | form          | abduction      |
        | held at       | a home         |
        | incommunicado | yes            |
        | hours         | 300            |
      And Emil was deprived of liberty
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

    Scenario Outline: Psychiatric confinement without safeguards: what decides it
      Given Rano is a person in the case
      And Rano was deprived of liberty
        | form               | <form>               |
        | reasons individual | <reasons individual> |
        | court review       | <court review>       |
        | linked to          | <linked to>          |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: psychiatric confinement without safeguards

      Examples:
        | form                                     | reasons individual | court review | linked to        | outcome                |
        | confinement in a psychiatric institution | no                 | unknown      | unknown          | is potentially engaged |
        | confinement in a psychiatric institution | unknown            | no           | unknown          | is potentially engaged |
        | confinement in a psychiatric institution | unknown            | unknown      | journalism       | is potentially engaged |
        | confinement in a psychiatric institution | yes                | yes          | a private matter | is not engaged         |
        | detention pending trial                  | no                 | no           | journalism       | is not engaged         |
        | detention pending trial                  | unknown            | unknown      | disability       | is not engaged         |

    Scenario: Security or administrative detention without prosecution
      Given Farid is a person with a disability
      And Farid was deprived of liberty, called the detention
        | form     | administrative detention             |
        | capacity | a person without any stated capacity |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Farid: security or administrative detention without prosecution
      And with HRC General Comment No. 35, paragraphs 15 and 12
      And with Mandela Rules, rule 122
      And with Johannesburg Principles, principle 21
      And it is primary
      And the limit "deprivation of liberty on grounds and by a procedure established by law, and not arbitrary" is shown as not invoked
      And the limit "security detention in an armed conflict that humanitarian law authorises and regulates, and that complies with it" is shown as not invoked
      And no other limit is shown

    Scenario: Security or administrative detention without prosecution, under the comment that stood before 2014
      Given Farid is a person with a disability
      And Farid was deprived of liberty, called the detention
        | form     | administrative detention             |
        | capacity | a person without any stated capacity |
      When the facts are assessed for Kazakhstan under the law of 2 March 2010
      Then ICCPR article 9(1) is potentially engaged for Farid: security or administrative detention without prosecution
      And with HRC General Comment No. 8, paragraph 4

    Scenario Outline: Security or administrative detention without prosecution turns on the form it took and in which capacity
      Given Tahir is a person in the case
      And Tahir was deprived of liberty
        | form     | <form>     |
        | capacity | <capacity> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: security or administrative detention without prosecution

      Examples:
        | form                     | capacity                             | outcome                |
        | administrative detention | a person without any stated capacity | is potentially engaged |
        | administrative detention | an administrative offender           | is not engaged         |
        | administrative detention | a suspect                            | is not engaged         |
        | administrative detention | an accused person                    | is not engaged         |
        | administrative detention | a convicted person                   | is not engaged         |
        | detention pending trial  | a person without any stated capacity | is not engaged         |

    Scenario: Security or administrative detention without prosecution: the State may argue security detention in an armed conflict that humanitarian law authorises and regulates, and that complies with it
      Given Farid is a person with a disability
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

    Scenario Outline: Threats and violence against a person's bodily security, with a physical attack, turns on whether earlier violence had been reported
      Given Elena is a person in the case
      And Elena was physically attacked
        | by               | unidentified persons |
        | planned          | no                   |
        | linked to        | a private matter     |
        | earlier reported | <earlier reported>   |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: threats and violence against a person's bodily security

      Examples:
        | earlier reported | outcome                |
        | yes              | is potentially engaged |
        | no               | is not engaged         |

    Scenario: Threats and violence against a person's bodily security: so too with a physical attack and protection
      Given Elena is a person in the case
      And Elena was physically attacked
        | date      | 2020-05-01           |
        | by        | unidentified persons |
        | planned   | no                   |
        | linked to | a private matter     |
      And as regards protection for Elena
        | date  | 2020-04-01 |
        | asked | yes        |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged: threats and violence against a person's bodily security

    Scenario: Threats and violence against a person's bodily security: where the attack concerns somebody else
      Given Elena is a person in the case
      And Lola is a person in the case
      And Lola was physically attacked
        | by        | unidentified persons |
        | planned   | no                   |
        | linked to | a private matter     |
      And threats or insults were directed at Elena
        | content | a threat of prosecution or arrest |
        | channel | a letter                          |
      And as regards protection for Elena
        | asked | yes |
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

    Scenario Outline: Unacknowledged detention turns on whether the authorities acknowledged it
      Given Irina is a person in the case
      And Irina was deprived of liberty
        | by           | police officers |
        | acknowledged | <acknowledged>  |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: unacknowledged detention

      Examples:
        | acknowledged | outcome                |
        | no           | is potentially engaged |
        | yes          | is not engaged         |

    Scenario Outline: Unacknowledged detention, with a disappearance: what decides it
      Given Irina is a person in the case
      And Irina was taken away and disappeared
        | by               | <by>               |
        | fate known       | no                 |
        | official consent | <official consent> |
        | acknowledged     | <acknowledged>     |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: unacknowledged detention

      Examples:
        | by              | official consent | acknowledged | outcome                |
        | police officers | unknown          | unknown      | is potentially engaged |
        | an armed group  | no               | no           | is not engaged         |

    Scenario: Violence by officials
      Given Madina is a woman
      And Madina was physically attacked
        | by | police officers |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Madina: violence by officials
      And with HRC General Comment No. 35, paragraph 9
      And with Basic Principles on the Use of Force and Firearms, principles 4, 5 and 7
      And it is primary
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Violence by officials turns on who acted
      Given Zafar is a person in the case
      And Zafar was physically attacked
        | by | <by> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: violence by officials

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | a company       | is not engaged         |

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
      Given the attack is told otherwise
        | resistance | yes |
      When the facts are assessed again
      Then ICCPR article 9(1) is potentially engaged for Madina: violence by officials
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as invoked by the attack

    Scenario: Custody without record, notice to the family or information on rights
      Given Parviz is a journalist
      And Parviz was deprived of liberty, called the detention
        | by          | police officers |
        | record made | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Parviz: custody without record, notice to the family or information on rights
      And with HRC General Comment No. 35, paragraphs 23, 13 and 58
      And with Body of Principles (detention), principles 12(1), 13, 16(1) and 12(2)
      And with Mandela Rules, rules 68 and 7
      And with CAT General Comment No. 2, paragraph 13
      And with UN Declaration on Enforced Disappearance, article 10(3)
      And it is supporting
      And the limit "notice to the family put off for a reasonable time for exceptional needs of the investigation" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Custody without record, notice to the family or information on rights: what decides it
      Given Parviz is a person in the case
      And Parviz was deprived of liberty
        | by              | <by>              |
        | record made     | <record made>     |
        | record delayed  | <record delayed>  |
        | formal arrest   | <formal arrest>   |
        | family notified | <family notified> |
        | rights told     | <rights told>     |
        | ordered by      | <ordered by>      |
        | form            | <form>            |
        | held at         | <held at>         |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: custody without record, notice to the family or information on rights

      Examples:
        | by              | record made | record delayed | formal arrest | family notified | rights told | ordered by     | form      | held at | outcome                |
        | police officers | yes         | yes            | unknown       | unknown         | unknown     | unknown        | unknown   | unknown | is potentially engaged |
        | police officers | yes         | unknown        | no            | unknown         | unknown     | unknown        | unknown   | unknown | is potentially engaged |
        | police officers | unknown     | unknown        | unknown       | no              | unknown     | unknown        | unknown   | unknown | is potentially engaged |
        | police officers | unknown     | unknown        | unknown       | unknown         | no          | unknown        | unknown   | unknown | is potentially engaged |
        | police officers | yes         | no             | yes           | yes             | yes         | unknown        | unknown   | unknown | is not engaged         |
        | an armed group  | no          | unknown        | unknown       | unknown         | unknown     | an armed group | abduction | a home  | is not engaged         |

    Scenario: Custody without record, notice to the family or information on rights: what is told of two events is not read as one
      Given Parviz is a person in the case
      And Parviz was deprived of liberty
        | by              | an armed group |
        | ordered by      | an armed group |
        | form            | abduction      |
        | held at         | a home         |
        | record made     | yes            |
        | family notified | yes            |
        | rights told     | yes            |
        | record delayed  | yes            |
        | formal arrest   | no             |
      And Parviz was deprived of liberty
        | by              | police officers |
        | record made     | yes             |
        | family notified | yes             |
        | rights told     | yes             |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: custody without record, notice to the family or information on rights

    Scenario: Custody without record, notice to the family or information on rights: the State may argue notice to the family put off for a reasonable time for exceptional needs of the investigation
      Given Parviz is a journalist
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

    Scenario Outline: Detention of a witness or of a person without stated capacity turns on who acted and in which capacity
      Given Murat is a person in the case
      And Murat was deprived of liberty
        | by       | <by>       |
        | capacity | <capacity> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: detention of a witness or of a person without stated capacity

      Examples:
        | by              | capacity  | outcome                |
        | police officers | a witness | is potentially engaged |
        | police officers | a suspect | is not engaged         |
        | an armed group  | a witness | is not engaged         |

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

    Scenario Outline: Early release refused or revoked without reasons under the law: what decides it
      Given Galina is a person in the case
      And Galina was sentenced
        | early release refused  | <early release refused>  |
        | early release reasoned | <early release reasoned> |
        | linked to              | <linked to>              |
        | type                   | <type>                   |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: early release refused or revoked without reasons under the law

      Examples:
        | early release refused | early release reasoned | linked to                 | type         | outcome                |
        | yes                   | yes                    | journalism                | imprisonment | is potentially engaged |
        | yes                   | yes                    | ethnic origin or language | imprisonment | is potentially engaged |
        | no                    | no                     | journalism                | imprisonment | is not engaged         |
        | yes                   | no                     | journalism                | death        | is not engaged         |
        | yes                   | unknown                | unknown                   | imprisonment | is undetermined        |

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
      Given the authorities explained what was done to Vera
        | with | the person was likely to offend again |
      When the facts are assessed again
      Then ICCPR article 9(1) is potentially engaged for Vera: early release refused or revoked without reasons under the law
      And the limit "a refusal of early release that rests on the law and on a prediction of future behaviour" is shown as invoked by the justification

    Scenario: Imprisonment after a trial with grave flaws
      Given Lev is a man
      And a charge was brought against Lev
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Lev was deprived of liberty, called the detention
        | form   | imprisonment after a conviction |
        | charge | the charge                      |
      And as regards the access of Lev to the case file
        | charge | the charge |
        | access | no         |
      And as regards legal counsel for Lev
        | charge | the charge |
        | access | no         |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Lev: imprisonment after a trial with grave flaws
      And with HRC General Comment No. 35, paragraph 17
      And with WGAD Methods of Work (A/HRC/36/38), paragraph Category III
      And because of the detention, the case file access and the counsel
      And it is supporting
      And the limit "failings of procedure that do not make the trial as a whole manifestly unfair" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Imprisonment after a trial with grave flaws turns on the form it took and which proceedings
      Given Timur is a person in the case
      And a charge was brought against Timur, called the charge
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Timur was deprived of liberty
        | form   | <form>   |
        | charge | <charge> |
      And as regards legal counsel for Timur
        | charge | the charge |
        | access | no         |
      And as regards the access of Timur to the case file
        | charge | the charge |
        | access | no         |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: imprisonment after a trial with grave flaws

      Examples:
        | form                            | charge     | outcome                |
        | imprisonment after a conviction | unknown    | is potentially engaged |
        | detention pending trial         | the charge | is not engaged         |

    Scenario Outline: Imprisonment after a trial with grave flaws, with a charge, a sentence, ill-treatment, a confession or statement under pressure and access to the case file: what decides it
      Given Timur is a person in the case
      And a charge was brought against Timur, called the charge
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Timur was sentenced
        | type     | <type>     |
        | executed | <executed> |
        | charge   | the charge |
      And Timur was ill-treated, called the ill treatment
        | by | police officers |
      And Timur was made to confess or sign a statement
        | charge           | the charge        |
        | by               | police officers   |
        | obtained through | the ill treatment |
      And as regards the access of Timur to the case file
        | charge | the charge |
        | access | no         |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: imprisonment after a trial with grave flaws

      Examples:
        | type         | executed | outcome                |
        | imprisonment | yes      | is potentially engaged |
        | imprisonment | no       | is not engaged         |
        | a fine       | yes      | is not engaged         |

    Scenario: Imprisonment after a trial with grave flaws: one failing alone leaves it open
      Given Timur is a person in the case
      And a charge was brought against Timur, called the charge
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Timur was deprived of liberty
        | form   | imprisonment after a conviction |
        | charge | the charge                      |
      And as regards the access of Timur to the case file
        | charge | the charge |
        | access | no         |
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: imprisonment after a trial with grave flaws

    Scenario: Imprisonment after a trial with grave flaws: one failing leaves it open for each of two people charged together
      Given Timur is a person in the case
      And Emil is a person in the case
      And a charge was brought against Emil and Timur, called the charge
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Emil was deprived of liberty
        | form   | imprisonment after a conviction |
        | charge | the charge                      |
      And as regards the access of Emil to the case file
        | charge | the charge |
        | access | no         |
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: imprisonment after a trial with grave flaws

    Scenario: Imprisonment after a trial with grave flaws: where the deprivation of liberty, the ill-treatment and the confession or statement under pressure concern somebody else
      Given Timur is a person in the case
      And Emil is a person in the case
      And a charge was brought against Emil and Timur, called the charge
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Emil was deprived of liberty
        | form   | imprisonment after a conviction |
        | charge | the charge                      |
      And as regards the access of Timur to the case file
        | charge | the charge |
        | access | no         |
      And Emil was ill-treated, called the ill treatment
        | by | police officers |
      And Emil was made to confess or sign a statement
        | charge           | the charge        |
        | by               | police officers   |
        | obtained through | the ill treatment |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: imprisonment after a trial with grave flaws

    Scenario: Imprisonment after a trial with grave flaws: left open where nothing is told of the detention and one failing is
      Given Timur is a person in the case
      And Timur was sentenced
        | type | imprisonment |
      And as regards legal counsel for Timur
        | confidential | no |
      And as regards the access of Timur to the case file
        | access | no |
      When the facts are assessed
      Then ICCPR article 9(1) is undetermined: imprisonment after a trial with grave flaws

    Scenario: Imprisonment after a trial with grave flaws: one flaw is not two
      Given Timur is a person in the case
      And a charge was brought against Timur, called the charge
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Timur was deprived of liberty
        | form   | imprisonment after a conviction |
        | charge | the charge                      |
      And as regards legal counsel for Timur
        | charge       | the charge |
        | access       | no         |
        | confidential | no         |
      When the facts are assessed
      Then ICCPR article 9(1) is not engaged: imprisonment after a trial with grave flaws

    Scenario: Imprisonment after a trial with grave flaws: the State may argue failings of procedure that do not make the trial as a whole manifestly unfair
      Given Lev is a man
      And a charge was brought against Lev
        | by        | officers of the prosecution service |
        | procedure | criminal proceedings                |
      And Lev was deprived of liberty, called the detention
        | form   | imprisonment after a conviction |
        | charge | the charge                      |
      And as regards the access of Lev to the case file
        | charge | the charge |
        | access | no         |
      And as regards legal counsel for Lev
        | charge | the charge |
        | access | no         |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Lev: imprisonment after a trial with grave flaws
      And because of the detention, the case file access and the counsel
      And the limit "failings of procedure that do not make the trial as a whole manifestly unfair" is shown as not invoked
      And the test of "failings of procedure that do not make the trial as a whole manifestly unfair" has these limbs
        | gravity | the failings did not decide the outcome or deny the core of a defence |
      Given the authorities explained what was done to Lev
        | with | the failings of procedure did not decide the outcome |
      When the facts are assessed again
      Then ICCPR article 9(1) is potentially engaged for Lev: imprisonment after a trial with grave flaws
      And the limit "failings of procedure that do not make the trial as a whole manifestly unfair" is shown as invoked by the justification

    Scenario: Danger without protection
      Given Ulan is a person in the case
      And Ulan was physically attacked
      And as regards protection for Ulan
        | asked | yes |
        | given | no  |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Ulan: danger without protection
      And with HRC General Comment No. 35, paragraph 9
      And with HRC General Comment No. 31, paragraph 8
      And it is primary
      And no limit is shown

    Scenario Outline: Danger without protection turns on whether protection was asked for and whether given
      Given Ulan is a person in the case
      And Ulan was physically attacked
      And as regards protection for Ulan
        | asked | <asked> |
        | given | <given> |
      When the facts are assessed
      Then ICCPR article 9(1) <outcome>: danger without protection

      Examples:
        | asked   | given   | outcome                |
        | yes     | no      | is potentially engaged |
        | no      | no      | is not engaged         |
        | yes     | yes     | is not engaged         |
        | yes     | unknown | is undetermined        |
        | unknown | no      | is undetermined        |

  Rule: Article 9(2): On arrest reasons must be given, and charges notified promptly

    Scenario: Charge not made known promptly in custody
      Given Bakyt is a journalist
      And Bakyt was deprived of liberty, called the detention
        | by                 | police officers |
        | form               | arrest          |
        | informed of charge | no              |
      When the facts are assessed
      Then ICCPR article 9(2) is potentially engaged for Bakyt: charge not made known promptly in custody
      And with HRC General Comment No. 35, paragraphs 24, 29 and 30
      And with Body of Principles (detention), principle 10
      And with Mandela Rules, rule 119(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Charge not made known promptly in custody: what decides it
      Given Sitora is a person in the case
      And Sitora was deprived of liberty
        | by                 | <by>                 |
        | form               | <form>               |
        | informed of charge | <informed of charge> |
        | capacity           | <capacity>           |
        | reasons individual | <reasons individual> |
        | court review       | <court review>       |
        | legal basis stated | <legal basis stated> |
      When the facts are assessed
      Then ICCPR article 9(2) <outcome>: charge not made known promptly in custody

      Examples:
        | by                           | form                   | informed of charge | capacity  | reasons individual | court review | legal basis stated | outcome                |
        | police officers              | arrest                 | no                 | unknown   | unknown            | unknown      | unknown            | is potentially engaged |
        | police officers              | arrest                 | yes                | unknown   | unknown            | unknown      | unknown            | is not engaged         |
        | border or migration officers | detention as a migrant | no                 | a migrant | yes                | yes          | yes                | is not engaged         |

    Scenario Outline: Charge not made known promptly in custody, with a charge, information about the charge and deprivation of liberty, turns on whether the charge was made known
      Given Sitora is a person in the case
      And a charge was brought against Sitora, called the charge
      And as regards information about the charge against Sitora
        | charge   | the charge |
        | informed | <informed> |
      And Sitora was deprived of liberty
        | form               | detention pending trial |
        | charge             | the charge              |
        | informed of charge | yes                     |
      When the facts are assessed
      Then ICCPR article 9(2) <outcome>: charge not made known promptly in custody

      Examples:
        | informed | outcome                |
        | no       | is potentially engaged |
        | yes      | is not engaged         |

    Scenario: Charge not made known promptly in custody: what is told of two events is not read as one
      Given Sitora is a person in the case
      And Sitora was deprived of liberty
        | by                 | border or migration officers |
        | form               | detention as a migrant       |
        | capacity           | a migrant                    |
        | informed of charge | no                           |
      And Sitora was deprived of liberty
        | form               | detention pending trial |
        | informed of charge | yes                     |
      When the facts are assessed
      Then ICCPR article 9(2) is not engaged: charge not made known promptly in custody

    Scenario: Charge not made known promptly in custody: where the charge and the deprivation of liberty concern somebody else
      Given Sitora is a person in the case
      And Rano is a person in the case
      And a charge was brought against Rano, called the charge
      And as regards information about the charge against Sitora
        | charge   | the charge |
        | informed | no         |
      And Rano was deprived of liberty
        | form               | detention pending trial |
        | charge             | the charge              |
        | informed of charge | yes                     |
      When the facts are assessed
      Then ICCPR article 9(2) is not engaged: charge not made known promptly in custody

    Scenario: Charge not made known promptly in custody: where the information about the charge and the deprivation of liberty belong to a charge
      Given Sitora is a person in the case
      And a charge was brought against Sitora, called the charge
      And as regards information about the charge against Sitora
        | charge   | the charge |
        | informed | no         |
      And Sitora was deprived of liberty
        | form               | imprisonment after a conviction |
        | capacity           | a convicted person              |
        | charge             | the charge                      |
        | informed of charge | yes                             |
      And Sitora was deprived of liberty
        | form               | detention pending trial |
        | informed of charge | yes                     |
      When the facts are assessed
      Then ICCPR article 9(2) is not engaged: charge not made known promptly in custody

    Scenario: No reasons at the time of arrest
      Given Parviz is a journalist
      And Parviz was deprived of liberty, called the detention
        | by            | police officers |
        | reasons given | no              |
      When the facts are assessed
      Then ICCPR article 9(2) is potentially engaged for Parviz: no reasons at the time of arrest
      And with HRC General Comment No. 35, paragraphs 24, 25 and 13
      And with Body of Principles (detention), principles 10 and 11(2)
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 7
      And it is primary
      And the limit "a delay in giving the reasons that exceptional circumstances made necessary, such as waiting for an interpreter" is shown as not invoked
      And no other limit is shown

    Scenario Outline: No reasons at the time of arrest: what decides it
      Given Hamid is a person in the case
      And Hamid was deprived of liberty
        | by            | <by>            |
        | reasons given | <reasons given> |
        | ordered by    | <ordered by>    |
        | form          | <form>          |
        | held at       | <held at>       |
      When the facts are assessed
      Then ICCPR article 9(2) <outcome>: no reasons at the time of arrest

      Examples:
        | by              | reasons given | ordered by     | form      | held at | outcome                |
        | police officers | no            | unknown        | unknown   | unknown | is potentially engaged |
        | police officers | yes           | unknown        | unknown   | unknown | is not engaged         |
        | an armed group  | no            | an armed group | abduction | a home  | is not engaged         |

    Scenario: No reasons at the time of arrest: what is told of two events is not read as one
      Given Hamid is a person in the case
      And Hamid was deprived of liberty
        | by            | an armed group |
        | ordered by    | an armed group |
        | form          | abduction      |
        | held at       | a home         |
        | reasons given | no             |
      And Hamid was deprived of liberty
        | by            | police officers |
        | reasons given | yes             |
      When the facts are assessed
      Then ICCPR article 9(2) is not engaged: no reasons at the time of arrest

    Scenario: No reasons at the time of arrest: the State may argue a delay in giving the reasons that exceptional circumstances made necessary, such as waiting for an interpreter
      Given Parviz is a journalist
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

    Scenario Outline: Reasons or charge made known in custody in a language not understood turns on whether it was in a language that was understood and who acted
      Given Emil is a person in the case
      And a charge was brought against Emil, called the charge
      And as regards information about the charge against Emil
        | charge              | the charge            |
        | understood language | <understood language> |
      And Emil was deprived of liberty
        | by     | <by>       |
        | charge | the charge |
      When the facts are assessed
      Then ICCPR article 9(2) <outcome>: reasons or charge made known in custody in a language not understood

      Examples:
        | understood language | by              | outcome                |
        | no                  | police officers | is potentially engaged |
        | yes                 | police officers | is not engaged         |
        | no                  | unknown         | is undetermined        |

    Scenario: Reasons or charge made known in custody in a language not understood: what happened to somebody else is not enough
      Given Emil is a person in the case
      And Oleg is a person in the case
      And a charge was brought against Oleg, called the charge
      And as regards information about the charge against Oleg
        | charge              | the charge |
        | understood language | no         |
      And Emil was deprived of liberty
        | charge | the charge      |
        | by     | police officers |
      When the facts are assessed
      Then ICCPR article 9(2) is not engaged: reasons or charge made known in custody in a language not understood

    Scenario: Reasons or charge made known in custody in a language not understood: where the information about the charge and the deprivation of liberty belong to a charge
      Given Emil is a person in the case
      And a charge was brought against Emil, called the charge
      And as regards information about the charge against Emil
        | charge              | the charge |
        | understood language | no         |
      And Emil was deprived of liberty
        | charge     | the charge     |
        | form       | abduction      |
        | by         | an armed group |
        | held at    | a home         |
        | ordered by | an armed group |
      And Emil was deprived of liberty
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

    Scenario Outline: Incommunicado detention that prevents presentation to a judge: what decides it
      Given Asel is a person in the case
      And Asel was deprived of liberty
        | form                  | detention pending trial |
        | brought before judge  | <brought before judge>  |
        | incommunicado         | <incommunicado>         |
        | hours until judge     | <hours until judge>     |
        | acknowledged          | <acknowledged>          |
        | whereabouts disclosed | <whereabouts disclosed> |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: incommunicado detention that prevents presentation to a judge

      Examples:
        | brought before judge | incommunicado | hours until judge | acknowledged | whereabouts disclosed | outcome                |
        | no                   | yes           | unknown           | unknown      | unknown               | is potentially engaged |
        | yes                  | yes           | 20                | unknown      | unknown               | is not engaged         |
        | no                   | no            | unknown           | yes          | yes                   | is not engaged         |

    Scenario: Incommunicado detention that prevents presentation to a judge: what is told of two events is not read as one
      Given Asel is a person in the case
      And Asel was deprived of liberty
        | form                  | detention pending trial |
        | brought before judge  | no                      |
        | incommunicado         | no                      |
        | acknowledged          | yes                     |
        | whereabouts disclosed | yes                     |
      And Asel was deprived of liberty
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

    Scenario Outline: Long detention without trial turns on the form it took and the hours
      Given Timur is a person in the case
      And Timur was deprived of liberty
        | form  | <form>  |
        | hours | <hours> |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: long detention without trial

      Examples:
        | form                    | hours   | outcome                |
        | detention pending trial | 8760    | is potentially engaged |
        | detention pending trial | unknown | is undetermined        |
        | unknown                 | 30000   | is undetermined        |

    Scenario Outline: Long detention without trial, with a charge and deprivation of liberty: what decides it
      Given Timur is a person in the case
      And a charge was brought against Timur, called the charge
        | months to trial | <months to trial> |
        | months pending  | <months pending>  |
      And Timur was deprived of liberty
        | charge   | the charge |
        | form     | <form>     |
        | hours    | <hours>    |
        | released | <released> |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: long detention without trial

      Examples:
        | months to trial | months pending | form                            | hours | released | outcome                |
        | 12              | unknown        | detention pending trial         | 10    | no       | is potentially engaged |
        | unknown         | 12             | detention pending trial         | 10    | no       | is potentially engaged |
        | 14              | 14             | detention pending trial         | 336   | yes      | is not engaged         |
        | 11              | 11             | detention pending trial         | 6000  | no       | is not engaged         |
        | 12              | 12             | imprisonment after a conviction | 9000  | no       | is not engaged         |

    Scenario: Long detention without trial: not where it belongs to another charge
      Given Timur is a person in the case
      And Emil is a person in the case
      And a charge was brought against Timur, called the charge
        | months pending | 12 |
      And Emil was deprived of liberty
        | charge   | the charge              |
        | form     | detention pending trial |
        | hours    | 10                      |
        | released | no                      |
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
      And with Body of Principles (detention), principles 37 and 11(1)
      And it is primary
      And the limit "a delay beyond 48 hours that was absolutely exceptional and justified by the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario: No prompt appearance before a judge, under the comment that stood before 2014
      Given Gulnara is under eighteen years old
      And Gulnara was deprived of liberty, called the detention
        | form                 | detention pending trial |
        | brought before judge | no                      |
      When the facts are assessed for Kazakhstan under the law of 2 March 2010
      Then ICCPR article 9(3) is potentially engaged for Gulnara: no prompt appearance before a judge
      And with HRC General Comment No. 8, paragraph 2

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
      Given the authorities explained what was done to Gulnara
        | with | exceptional circumstances delayed the appearance before a judge |
      When the facts are assessed again
      Then ICCPR article 9(3) is potentially engaged for Gulnara: no prompt appearance before a judge
      And the limit "a delay beyond 48 hours that was absolutely exceptional and justified by the circumstances" is shown as invoked by the justification

    Scenario: Pre-trial detention ordered by someone who is not a judge
      Given Inobat is a woman
      And Inobat was deprived of liberty, called the detention
        | form       | detention pending trial             |
        | ordered by | officers of the prosecution service |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Inobat: pre-trial detention ordered by someone who is not a judge
      And with HRC General Comment No. 35, paragraphs 32 and 36
      And with Body of Principles (detention), principles 37 and 4
      And with Guidelines on the Role of Prosecutors, paragraph 10
      And it is primary
      And no limit is shown

    Scenario Outline: Pre-trial detention ordered by someone who is not a judge turns on the form it took and who ordered it
      Given Farid is a person in the case
      And Farid was deprived of liberty
        | form       | <form>       |
        | ordered by | <ordered by> |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: pre-trial detention ordered by someone who is not a judge

      Examples:
        | form                    | ordered by                    | outcome                |
        | detention pending trial | the government                | is potentially engaged |
        | detention pending trial | members of the armed forces   | is potentially engaged |
        | detention pending trial | staff of a place of detention | is potentially engaged |
        | detention pending trial | a court                       | is not engaged         |
        | detention as a migrant  | police officers               | is not engaged         |

    Scenario: Pre-trial detention without individual reasons
      Given Nurlan is a journalist
      And Nurlan was deprived of liberty, called the detention
        | form               | detention pending trial |
        | reasons individual | no                      |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Nurlan: pre-trial detention without individual reasons
      And with HRC General Comment No. 35, paragraphs 38 and 12
      And with Body of Principles (detention), principles 36(2) and 39
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 13
      And it is primary
      And the limit "detention before trial that is necessary against flight, interference with evidence or repetition" is shown as not invoked
      And no other limit is shown

    Scenario: Pre-trial detention without individual reasons, under the comment that stood before 2014
      Given Nurlan is a journalist
      And Nurlan was deprived of liberty, called the detention
        | form               | detention pending trial |
        | reasons individual | no                      |
      When the facts are assessed for Kazakhstan under the law of 2 March 2010
      Then ICCPR article 9(3) is potentially engaged for Nurlan: pre-trial detention without individual reasons
      And with HRC General Comment No. 8, paragraph 3

    Scenario Outline: Pre-trial detention without individual reasons turns on the form it took and whether the order explained why detention was needed
      Given Cholpon is a person in the case
      And Cholpon was deprived of liberty
        | form               | <form>               |
        | reasons individual | <reasons individual> |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: pre-trial detention without individual reasons

      Examples:
        | form                            | reasons individual | outcome                |
        | house arrest                    | no                 | is potentially engaged |
        | detention pending trial         | yes                | is not engaged         |
        | imprisonment after a conviction | no                 | is not engaged         |

    Scenario: Remand by the offence, the length of the penalty, nationality or a vague standard
      Given Feruza is a person with a disability
      And Feruza was deprived of liberty, called the detention
        | form         | detention pending trial   |
        | remand basis | the offence charged alone |
      When the facts are assessed
      Then ICCPR article 9(3) is potentially engaged for Feruza: remand by the offence, the length of the penalty, nationality or a vague standard
      And with HRC General Comment No. 35, paragraph 38
      And it is primary
      And the limit "detention before trial that is necessary against flight, interference with evidence or repetition" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Remand by the offence, the length of the penalty, nationality or a vague standard turns on the form it took and what the order rested on
      Given Polina is a person in the case
      And Polina was deprived of liberty
        | form         | <form>         |
        | remand basis | <remand basis> |
      When the facts are assessed
      Then ICCPR article 9(3) <outcome>: remand by the offence, the length of the penalty, nationality or a vague standard

      Examples:
        | form                            | remand basis                        | outcome                |
        | house arrest                    | being a foreigner                   | is potentially engaged |
        | detention pending trial         | a risk found in the individual case | is not engaged         |
        | imprisonment after a conviction | the offence charged alone           | is not engaged         |

    Scenario: Remand by the offence, the length of the penalty, nationality or a vague standard: the State may argue detention before trial that is necessary against flight, interference with evidence or repetition
      Given Feruza is a person with a disability
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
      And with Body of Principles (detention), principle 32(2)
      And because of the complaint and the response
      And it is primary
      And the limit "delay that the person who challenges the detention caused" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Challenge to detention not decided without delay turns on the form it took, whether the authorities replied and how long it took
      Given Dilbar is a person in the case
      And a complaint or report was made about what happened to Dilbar, called the complaint
        | form | <form> |
      And as regards a reply to the complaint about Dilbar
        | complaint | the complaint |
        | replied   | <replied>     |
        | delay     | <delay>       |
      When the facts are assessed
      Then ICCPR article 9(4) <outcome>: challenge to detention not decided without delay

      Examples:
        | form                              | replied | delay   | outcome                |
        | a challenge to detention in court | yes     | never   | is potentially engaged |
        | a challenge to detention in court | yes     | at once | is not engaged         |
        | unknown                           | no      | unknown | is undetermined        |

    Scenario: Challenge to detention not decided without delay: where the reply of the authorities answers another complaint
      Given Dilbar is a person in the case
      And a complaint or report was made about what happened to Dilbar, called the complaint
        | form | a challenge to detention in court |
      And a complaint or report was made about what happened to Dilbar, called the complaint 2
        | form | a civil claim |
      And as regards a reply to the complaint about Dilbar
        | complaint | the complaint 2 |
        | replied   | no              |
      When the facts are assessed
      Then ICCPR article 9(4) is not engaged: challenge to detention not decided without delay

    Scenario: Challenge to detention not decided without delay: what happened to somebody else is not enough
      Given Dilbar is a person in the case
      And Jamila is a person in the case
      And a complaint or report was made about what happened to Dilbar, called the complaint
        | form | a challenge to detention in court |
      And as regards a reply to the complaint about Jamila
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

    Scenario Outline: Court control of detention set aside in an emergency turns on the field of law, who acted and whether a court could review the measure
      Given Dilbar is a person in the case
      And Dilbar was subjected to powers of a state of emergency
        | area         | <area>         |
        | by           | <by>           |
        | court review | <court review> |
      When the facts are assessed
      Then ICCPR article 9(4) <outcome>: court control of detention set aside in an emergency

      Examples:
        | area                   | by                  | court review | outcome                |
        | arrest and detention   | agents of the State | no           | is potentially engaged |
        | the protection of life | agents of the State | no           | is not engaged         |
        | arrest and detention   | an armed group      | no           | is not engaged         |
        | arrest and detention   | agents of the State | yes          | is not engaged         |

    Scenario: No possibility to challenge detention in court
      Given Tamara is a woman
      And Tamara was deprived of liberty, called the detention
        | by           | officers of the security service |
        | form         | administrative detention         |
        | court review | no                               |
      When the facts are assessed
      Then ICCPR article 9(4) is potentially engaged for Tamara: no possibility to challenge detention in court
      And with HRC General Comment No. 35, paragraphs 39, 40, 41, 46, 44 and 45
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraphs 2, 3, 4, 5 and 6
      And with Body of Principles (detention), principles 32(1), 4 and 11(3)
      And it is primary
      And no limit is shown

    Scenario: No possibility to challenge detention in court, under the comment that stood before 2014
      Given Tamara is a woman
      And Tamara was deprived of liberty, called the detention
        | by           | officers of the security service |
        | form         | administrative detention         |
        | court review | no                               |
      When the facts are assessed for Kazakhstan under the law of 2 March 2010
      Then ICCPR article 9(4) is potentially engaged for Tamara: no possibility to challenge detention in court
      And with HRC General Comment No. 8, paragraph 1

    Scenario Outline: No possibility to challenge detention in court turns on the form it took, whether a court could review the measure, who acted and whether a legal basis was stated
      Given Polina is a person in the case
      And Polina was deprived of liberty
        | form               | <form>               |
        | court review       | <court review>       |
        | by                 | <by>                 |
        | legal basis stated | <legal basis stated> |
      When the facts are assessed
      Then ICCPR article 9(4) <outcome>: no possibility to challenge detention in court

      Examples:
        | form                                     | court review | by                               | legal basis stated | outcome                |
        | confinement in a psychiatric institution | no           | unknown                          | unknown            | is potentially engaged |
        | imprisonment after a conviction          | no           | staff of a place of detention    | yes                | is not engaged         |
        | arrest                                   | unknown      | officers of the security service | unknown            | is undetermined        |
        | abduction                                | no           | unidentified persons             | unknown            | is undetermined        |

    Scenario: No possibility to challenge detention in court: what is told of two events is not read as one
      Given Polina is a person in the case
      And Polina was deprived of liberty
        | by           | an armed group |
        | ordered by   | an armed group |
        | form         | abduction      |
        | held at      | a home         |
        | court review | no             |
      And Polina was deprived of liberty
        | form         | detention pending trial |
        | court review | yes                     |
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

    Scenario Outline: Proceedings against detention left without a decision turns on the form it took, who brought the proceedings, where it stands and how long it took
      Given Zafar is a person in the case
      And Zafar was deprived of liberty, called the deprivation-of-liberty
        | form | <form> |
      And proceedings were brought that concern Zafar
        | of    | the deprivation-of-liberty |
        | side  | <side>                     |
        | state | <state>                    |
        | delay | <delay>                    |
      When the facts are assessed
      Then ICCPR article 9(4) <outcome>: proceedings against detention left without a decision

      Examples:
        | form                            | side                                   | state                                    | delay        | outcome                |
        | detention pending trial         | the one who brought them               | decided against the one who brought them | after months | is potentially engaged |
        | detention pending trial         | the one who brought them               | decided against the one who brought them | at once      | is not engaged         |
        | detention pending trial         | the one against whom they were brought | left without an answer                   | after months | is not engaged         |
        | imprisonment after a conviction | the one who brought them               | left without an answer                   | after months | is not engaged         |

    Scenario: Proceedings against detention left without a decision: what happened to somebody else is not enough
      Given Zafar is a person in the case
      And Boris is a person in the case
      And Boris was deprived of liberty, called the deprivation-of-liberty
        | form | detention pending trial |
      And proceedings were brought that concern Zafar
        | of    | the deprivation-of-liberty |
        | side  | the one who brought them   |
        | state | left without an answer     |
        | delay | after months               |
      When the facts are assessed
      Then ICCPR article 9(4) is not engaged: proceedings against detention left without a decision

    Scenario: Proceedings against detention left without a decision: where the proceedings concerns another deprivation of liberty
      Given Zafar is a person in the case
      And Zafar was deprived of liberty, called the deprivation-of-liberty
        | by         | an armed group |
        | form       | abduction      |
        | ordered by | an armed group |
        | held at    | a home         |
      And Zafar was deprived of liberty
        | form | detention pending trial |
      And proceedings were brought that concern Zafar
        | of    | the deprivation-of-liberty |
        | side  | the one who brought them   |
        | state | left without an answer     |
        | delay | after months               |
      When the facts are assessed
      Then ICCPR article 9(4) is not engaged: proceedings against detention left without a decision

    Scenario: Detainee kept from the hearing on the detention
      Given Daniyar is a journalist
      And Daniyar was deprived of liberty, called the remand
        | by   | police officers         |
        | form | detention pending trial |
      And a complaint or report was made about what happened to Daniyar, called the challenge
        | about | the remand           |
        | form  | a challenge in court |
      And a court heard the case of Daniyar
        | during          | the challenge |
        | accused present | no            |
      When the facts are assessed
      Then ICCPR article 9(4) is potentially engaged for Daniyar: detainee kept from the hearing on the detention
      And with HRC General Comment No. 35, paragraph 42
      And it is primary

  Rule: Article 9(5): Victims of unlawful arrest or detention have an enforceable claim to compensation

    Scenario: Compensation for detention found unlawful
      Given Lev is a man
      And Lev was deprived of liberty, called the detention
        | by | police officers |
      And as regards redress for Lev
        | about            | the detention |
        | wrong recognised | yes           |
        | compensation     | no            |
        | claim pending    | no            |
      When the facts are assessed
      Then ICCPR article 9(5) is potentially engaged for Lev: compensation for detention found unlawful
      And with HRC General Comment No. 35, paragraphs 49, 50, 51 and 52
      And with WGAD Deliberations, paragraph Deliberation No. 10
      And with Body of Principles (detention), principle 35(1)
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 15
      And because of the detention and the redress
      And it is primary
      And no limit is shown

    Scenario Outline: Compensation for detention found unlawful turns on whether an authority recognised the wrong, whether compensation was paid and whether a claim is pending
      Given Polina is a person in the case
      And Polina was deprived of liberty, called the deprivation-of-liberty
        | by | police officers |
      And as regards redress for Polina
        | about            | the deprivation-of-liberty |
        | wrong recognised | <wrong recognised>         |
        | compensation     | <compensation>             |
        | claim pending    | <claim pending>            |
      When the facts are assessed
      Then ICCPR article 9(5) <outcome>: compensation for detention found unlawful

      Examples:
        | wrong recognised | compensation | claim pending | outcome                |
        | yes              | no           | no            | is potentially engaged |
        | yes              | yes          | no            | is not engaged         |
        | yes              | no           | unknown       | is undetermined        |
        | unknown          | no           | no            | is undetermined        |

    Scenario: Compensation for detention found unlawful: what happened to somebody else is not enough
      Given Polina is a person in the case
      And Leyla is a person in the case
      And Leyla was deprived of liberty, called the deprivation-of-liberty
        | by | police officers |
      And as regards redress for Polina
        | about            | the deprivation-of-liberty |
        | wrong recognised | yes                        |
        | compensation     | no                         |
        | claim pending    | no                         |
      When the facts are assessed
      Then ICCPR article 9(5) is not engaged: compensation for detention found unlawful

    Scenario: Compensation for detention found unlawful: where the redress concerns another deprivation of liberty
      Given Polina is a person in the case
      And Polina was deprived of liberty, called the deprivation-of-liberty
        | by         | an armed group |
        | form       | abduction      |
        | ordered by | an armed group |
        | held at    | a home         |
      And Polina was deprived of liberty
        | by | police officers |
      And as regards redress for Polina
        | about            | the deprivation-of-liberty |
        | wrong recognised | yes                        |
        | compensation     | no                         |
        | claim pending    | no                         |
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

    Scenario: Claim to compensation after detention without basis or for protected activity: so too with a warrant and a legal basis where the detention answers journalism
      Given Madina is a person in the case
      And Madina was deprived of liberty
        | by                 | police officers |
        | warrant            | yes             |
        | legal basis stated | yes             |
        | linked to          | journalism      |
      When the facts are assessed
      Then ICCPR article 9(5) is potentially engaged: claim to compensation after detention without basis or for protected activity
