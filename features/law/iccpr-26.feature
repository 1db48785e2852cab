@law @iccpr @article-26
Feature: Equality before the law, ICCPR article 26
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 26: All are equal before the law and owed its equal, discrimination-free protection

    Scenario: Different treatment on a prohibited ground
      Given Jamshid is a person with a disability
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

    Scenario Outline: Different treatment on a prohibited ground turns on who acted and the ground given
      Given Jamshid is a person in the case
      And Jamshid was treated worse than others
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: different treatment on a prohibited ground

      Examples:
        | by                 | ground        | outcome                |
        | a court            | age           | is potentially engaged |
        | a private employer | sex or gender | is not engaged         |
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

    Scenario Outline: Law that discriminates or leaves discrimination unpunished turns on the field of law and what was done with the law
      Given Asel is a person in the case
      And a law or policy concerns the rights of Asel
        | area | <area> |
        | step | <step> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: law that discriminates or leaves discrimination unpunished

      Examples:
        | area                                        | step                                                       | outcome                |
        | equality and protection from discrimination | absence of a law that guarantees the right                 | is potentially engaged |
        | movement or residence                       | adoption of a law or policy that restricts the right       | is not engaged         |
        | equality and protection from discrimination | a law or policy in favour of the right that is not applied | is not engaged         |

    Scenario: Official measure because of personal status
      Given Rustam is a journalist
      And the premises of Rustam were searched
        | by        | police officers           |
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Rustam: official measure because of personal status
      And with HRC General Comment No. 18, paragraphs 7, 12 and 13
      And it is primary
      And the limit "difference on reasonable and objective criteria for a legitimate purpose" is shown as not invoked
      And no other limit is shown

    Scenario: Custody under the law on migration turns on nationality as such, and is no difference of treatment for it
      Given Rustam is a journalist
      And Rustam was deprived of liberty
        | by        | border guards          |
        | form      | detention as a migrant |
        | linked to | foreign nationality    |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: official measure because of personal status

    Scenario: Violence of officials because of personal status stands beside articles 7 and 9
      Given Rustam is a journalist
      And Rustam was ill-treated, called the treatment
        | by        | police officers                       |
        | linked to | sexual orientation or gender identity |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Rustam: violence of officials because of personal status
      And with HRC General Comment No. 18, paragraphs 7 and 12
      And it is supporting

    Scenario Outline: Official measure because of personal status, with a search, turns on who acted and the reason behind it
      Given Rustam is a person in the case
      And the premises of Rustam were searched
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: official measure because of personal status

      Examples:
        | by                         | linked to                 | outcome                |
        | police officers            | ethnic origin or language | is potentially engaged |
        | a known private individual | ethnic origin or language | is not engaged         |
        | police officers            | a private matter          | is not engaged         |

    Scenario Outline: Official measure because of personal status, with a charge, turns on the reason behind it
      Given Rustam is a person in the case
      And a charge was brought against Rustam
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: official measure because of personal status

      Examples:
        | linked to                             | outcome                |
        | sexual orientation or gender identity | is potentially engaged |
        | a private matter                      | is not engaged         |

    Scenario Outline: Official measure because of personal status, with a sentence, turns on the reason behind it
      Given Rustam is a person in the case
      And Rustam was sentenced
        | linked to | <linked to> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: official measure because of personal status

      Examples:
        | linked to              | outcome                |
        | being a woman or a man | is potentially engaged |
        | a private matter       | is not engaged         |

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

    Scenario Outline: Protection from discrimination by private persons turns on who acted and the ground given
      Given Karim is a person in the case
      And Karim was treated worse than others
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: protection from discrimination by private persons

      Examples:
        | by                 | ground                  | outcome                |
        | a private employer | ethnic origin or colour | is potentially engaged |
        | a court            | sex or gender           | is not engaged         |
        | a private employer | unknown                 | is undetermined        |

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

    Scenario Outline: Speech on sexual orientation singled out turns on the topic and the offence
      Given Rustam is a person in the case
      And Rustam expressed views or gathered or shared information
        | topic | <topic> |
      And a charge was brought against Rustam
        | offence | <offence> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: speech on sexual orientation singled out

      Examples:
        | topic                                 | offence                           | outcome                |
        | sexual orientation or gender identity | propaganda that the law prohibits | is potentially engaged |
        | unknown                               | propaganda that the law prohibits | is undetermined        |
        | sexual orientation or gender identity | unknown                           | is undetermined        |

    Scenario Outline: Speech on sexual orientation singled out, with expression and a measure against expression, turns on who acted and the ground given
      Given Rustam is a person in the case
      And Rustam expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a measure was taken against what Rustam says or publishes
        | by     | <by>     |
        | ground | <ground> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: speech on sexual orientation singled out

      Examples:
        | by                 | ground        | outcome                |
        | police officers    | public morals | is potentially engaged |
        | a private employer | public morals | is not engaged         |
        | police officers    | unknown       | is undetermined        |

    Scenario: Speech on sexual orientation singled out: what happened to somebody else is not enough
      Given Rustam is a person in the case
      And Nurlan is a person in the case
      And Nurlan expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a charge was brought against Rustam
        | offence | propaganda that the law prohibits |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: speech on sexual orientation singled out

    Scenario: Speech on sexual orientation singled out: where the expression concerns somebody else
      Given Rustam is a person in the case
      And Nurlan is a person in the case
      And Nurlan expressed views or gathered or shared information
        | topic | sexual orientation or gender identity |
      And a measure was taken against what Rustam says or publishes
        | by     | police officers |
        | ground | public morals   |
      When the facts are assessed
      Then ICCPR article 26 is not engaged: speech on sexual orientation singled out

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

    Scenario Outline: Alternative to prison refused that others receive: what decides it
      Given Nur is a person in the case
      And Nur was sentenced
        | alternative refused | <alternative refused> |
        | alternative usual   | <alternative usual>   |
        | linked to           | <linked to>           |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: alternative to prison refused that others receive

      Examples:
        | alternative refused | alternative usual | linked to                 | outcome                |
        | yes                 | yes               | ethnic origin or language | is potentially engaged |
        | unknown             | yes               | journalism                | is not engaged         |
        | yes                 | unknown           | journalism                | is not engaged         |
        | yes                 | yes               | a private matter          | is not engaged         |

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

    Scenario: Care refused that only women need
      Given Lola is a woman
      And as regards the pregnancy of Lola, called the pregnancy
        | form              | a termination was denied |
        | options explained | no                       |
      When the facts are assessed
      Then ICCPR article 26 is potentially engaged for Lola: care refused that only women need
      And with HRC General Comment No. 36, paragraph 8
      And with HRC General Comment No. 18, paragraph 7
      And with CESCR General Comment No. 22, paragraph 55
      And because of the pregnancy
      And it is supporting
      And no limit is shown

    Scenario Outline: Care refused that only women need turns on what was refused
      Given Lola is a woman
      And as regards the pregnancy of Lola
        | form | <form> |
      When the facts are assessed
      Then ICCPR article 26 <outcome>: care refused that only women need

      Examples:
        | form                                        | outcome                |
        | the pregnancy had to be carried on          | is potentially engaged |
        | contraception or its information was denied | is not engaged         |
