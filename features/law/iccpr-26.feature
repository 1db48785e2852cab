@law @iccpr @article-26
Feature: Equality before the law, ICCPR article 26
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 26: All are equal before the law and owed its equal, discrimination-free protection

    Scenario: Different treatment on a prohibited ground
      Given Jamshid is with a disability
      And Jamshid was treated worse than others, called the unequal treatment
        | by     | a court       |
        | ground | sex or gender |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Jamshid: different treatment on a prohibited ground
      And with HRC General Comment No. 18, paragraphs 7, 12 and 13
      And with UDHR article 7
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Different treatment on a prohibited ground, where by is <by>, ground is <ground>
      Given Jamshid is with a disability
      And Jamshid was treated worse than others, called the unequal treatment
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: different treatment on a prohibited ground

      Examples:
        | by                 | ground        | outcome                |
        | a court            | sex or gender | is potentially engaged |
        | a private employer | sex or gender | is not engaged         |
        | unknown            | sex or gender | is undetermined        |
        | a court            | unknown       | is undetermined        |

    Scenario: Law that discriminates or leaves discrimination unpunished
      Given Jamila is a teacher
      And a law or policy concerns the rights of Jamila
        | area | equality and protection from discrimination          |
        | step | adoption of a law or policy that restricts the right |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Jamila: law that discriminates or leaves discrimination unpunished
      And with HRC General Comment No. 18, paragraphs 1 and 12
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Law that discriminates or leaves discrimination unpunished, where step is <step>, area is <area>
      Given Jamila is a teacher
      And a law or policy concerns the rights of Jamila
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: law that discriminates or leaves discrimination unpunished

      Examples:
        | step                                                       | area                                        | outcome                |
        | adoption of a law or policy that restricts the right       | equality and protection from discrimination | is potentially engaged |
        | a law or policy in favour of the right that is not applied | equality and protection from discrimination | is not engaged         |
        | unknown                                                    | equality and protection from discrimination | is undetermined        |
        | adoption of a law or policy that restricts the right       | movement or residence                       | is not engaged         |
        | adoption of a law or policy that restricts the right       | unknown                                     | is undetermined        |

    Scenario: Official measure because of personal status
      Given Rustam is an organisation
      And the premises of Rustam were searched
        | by        | police officers           |
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Rustam: official measure because of personal status
      And with HRC General Comment No. 18, paragraphs 7, 12 and 13
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Official measure because of personal status, where by is <by>, linked to is <linked to>
      Given Rustam is an organisation
      And the premises of Rustam were searched
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: official measure because of personal status

      Examples:
        | by                         | linked to                 | outcome                |
        | police officers            | ethnic origin or language | is potentially engaged |
        | a known private individual | ethnic origin or language | is not engaged         |
        | unknown                    | ethnic origin or language | is undetermined        |
        | police officers            | journalism                | is not engaged         |
        | police officers            | unknown                   | is not engaged         |

    Scenario: Custody under the law on migration turns on nationality as such, and is no difference of treatment for it
      Given Rustam is a journalist
      And Rustam was deprived of liberty
        | by        | border guards       |
        | form      | detention as a migrant |
        | linked to | foreign nationality |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: official measure because of personal status

    Scenario: Violence of officials because of personal status stands beside articles 7 and 9
      Given Rustam is an organisation
      And Rustam was ill-treated, called the treatment
        | by        | police officers                       |
        | linked to | sexual orientation or gender identity |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Rustam: violence of officials because of personal status
      And with HRC General Comment No. 18, paragraphs 7 and 12
      And it is supporting

    Scenario: Official measure because of personal status: not when with charge (allegedly because of journalism), with sentence (allegedly because of journalism)
      Given Rustam is an organisation
      And the premises of Rustam were searched
        | by        | police officers |
        | linked to | journalism      |
      And a charge was brought against Rustam
        | linked to | journalism |
      And Rustam was sentenced
        | linked to | journalism |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: official measure because of personal status

    Scenario: Protection from discrimination by private persons
      Given Oleg is a journalist
      And Oleg was treated worse than others, called the unequal treatment
        | by     | a private employer |
        | ground | sex or gender      |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Oleg: protection from discrimination by private persons
      And with HRC General Comment No. 18, paragraphs 7 and 12
      And with HRC General Comment No. 31, paragraph 8
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Protection from discrimination by private persons, where by is <by>, ground is <ground>
      Given Oleg is a journalist
      And Oleg was treated worse than others, called the unequal treatment
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: protection from discrimination by private persons

      Examples:
        | by                 | ground        | outcome                |
        | a private employer | sex or gender | is potentially engaged |
        | a court            | sex or gender | is not engaged         |
        | unknown            | sex or gender | is undetermined        |
        | a private employer | unknown       | is undetermined        |

    Scenario: Speech on sexual orientation singled out
      Given Galina is under eighteen years old
      And Galina expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a charge was brought against Galina
        | offence | propaganda that the law prohibits |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Galina: speech on sexual orientation singled out
      And with HRC General Comment No. 18, paragraphs 7 and 13
      And with HRC General Comment No. 34, paragraphs 26 and 32
      And because of the expression and the charge
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Speech on sexual orientation singled out, where ground is <ground>, by is <by>
      Given Galina is under eighteen years old
      And Galina expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a measure was taken against what Galina says or publishes, called the measure
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: speech on sexual orientation singled out

      Examples:
        | ground        | by                 | outcome                |
        | public morals | police officers    | is potentially engaged |
        | unknown       | police officers    | is undetermined        |
        | public morals | a private employer | is not engaged         |
        | public morals | unknown            | is undetermined        |

    Scenario: Speech on sexual orientation singled out: not when as regards someone else
      Given Galina is a person in the case
      And Karim is under eighteen years old
      And Karim expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a charge was brought against Galina
        | offence | propaganda that the law prohibits |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: speech on sexual orientation singled out

    Scenario: Speech on sexual orientation singled out: also when without charge, with measure against expression (by police officers, on the stated ground of public morals)
      Given Galina is under eighteen years old
      And Galina expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a measure was taken against what Galina says or publishes, called the measure
        | by     | police officers |
        | ground | public morals   |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Galina: speech on sexual orientation singled out
      And because of the expression and the measure

    Scenario: Alternative to prison refused that others receive
      Given Tahir is under eighteen years old
      And Tahir was sentenced
        | alternative refused | yes        |
        | alternative usual   | yes        |
        | linked to           | journalism |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Tahir: alternative to prison refused that others receive
      And with HRC General Comment No. 18, paragraph 7
      And it is supporting
      And the limit "distinction on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Alternative to prison refused that others receive, where alternative usual is <alternative usual>, linked to is <linked to>
      Given Tahir is under eighteen years old
      And Tahir was sentenced
        | alternative refused | yes                 |
        | alternative usual   | <alternative usual> |
        | linked to           | <linked to>         |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: alternative to prison refused that others receive

      Examples:
        | alternative usual | linked to                 | outcome                |
        | yes               | journalism                | is potentially engaged |
        | no                | journalism                | is not engaged         |
        | unknown           | journalism                | is not engaged         |
        | yes               | a private matter          | is not engaged         |
        | yes               | ethnic origin or language | is potentially engaged |
        | yes               | unknown                   | is not engaged         |

    Scenario: Alternative to prison refused that others receive: the State may argue distinction on reasonable and objective criteria for a legitimate purpose
      Given Tahir is under eighteen years old
      And Tahir was sentenced
        | alternative refused | yes                       |
        | alternative usual   | yes                       |
        | linked to           | ethnic origin or language |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Tahir: alternative to prison refused that others receive
      And the limit "distinction on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And the test of "distinction on reasonable and objective criteria for a legitimate purpose" has these limbs
        | criteria | reasonable and objective criteria that apply to everyone in the same situation |
        | purpose  | a purpose that is legitimate under the Covenant                                |
      Given the authorities explained what was done to Tahir
        | with | the same criteria apply to everyone in that situation |
      When the facts are assessed again
      Then ICCPR article 26 is potentially engaged for Tahir: alternative to prison refused that others receive
      And the limit "distinction on reasonable and objective criteria for a legitimate purpose" is shown as invoked by the justification
