@law @crc
Feature: Children, Convention on the Rights of the Child, articles 2, 3, 7, 8, 9, 12, 16, 19, 20, 24, 27, 28, 37, 39 and 40
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 2(1): Respect and ensure Convention rights to every child in the jurisdiction, whatever the child's or parents' race, sex, opinion, origin, di

    Scenario: Child kept from education because of a status
      Given Bakyt is under eighteen years old
      And a measure concerns the education or training of Bakyt
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then CRC article 2(1) is potentially engaged for Bakyt: child kept from education because of a status
      And with CRC General Comment No. 1, paragraph 10
      And it is primary
      And no limit is shown

    Scenario Outline: Child kept from education because of a status, where linked to is <linked to>
      Given Bakyt is under eighteen years old
      And a measure concerns the education or training of Bakyt
        | linked to | <linked to> |
      When the facts are assessed
      Then CRC article 2(1) <outcome>: child kept from education because of a status

      Examples:
        | linked to                 | outcome                |
        | ethnic origin or language | is potentially engaged |
        | journalism                | is not engaged         |
        | unknown                   | is not engaged         |

    Scenario: Child kept from education because of a status: not when as regards another person
      Given Bakyt is under eighteen years old
      And Elena is eighteen years old or more
      And a measure concerns the education or training of Elena
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then CRC article 2(1) is not engaged: child kept from education because of a status

  Rule: Article 3(1): The child's best interests are a primary consideration in all actions concerning children

    Scenario: Age assessed without safeguards
      Given Viktor is with a disability
      And the age of Viktor was assessed
        | documents accepted | no |
      When the facts are assessed
      Then CRC article 3(1) is potentially engaged for Viktor: age assessed without safeguards
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraph 4
      And with CRC General Comment No. 6, paragraph 31
      And it is primary
      And no limit is shown

    Scenario: Age assessed without safeguards: open when documents on age were accepted, in doubt the person was treated as a child
      Given Viktor is with a disability
      And the age of Viktor was assessed
        | documents accepted | yes |
        | benefit of doubt   | yes |
        | guardian named     | yes |
        | appeal possible    | yes |
      When the facts are assessed
      Then CRC article 3(1) is undetermined: age assessed without safeguards

    Scenario: Age assessed without safeguards: also when documents accepted not told, in doubt the person was treated as an adult
      Given Viktor is with a disability
      And the age of Viktor was assessed
        | benefit of doubt | no |
      When the facts are assessed
      Then CRC article 3(1) is potentially engaged for Viktor: age assessed without safeguards

    Scenario: Best interests of a child not examined
      Given Feruza is with a disability
      And a decision was taken that affects Feruza as a child
        | by                      | a court |
        | best interests examined | no      |
      When the facts are assessed
      Then CRC article 3(1) is potentially engaged for Feruza: best interests of a child not examined
      And with CRC General Comment No. 14, paragraphs 6, 36, 97, 14, 17 and 32
      And it is primary
      And no limit is shown

    Scenario Outline: Best interests of a child not examined, where best interests examined is <best interests examined>, by is <by>
      Given Feruza is with a disability
      And a decision was taken that affects Feruza as a child
        | by                      | <by>                      |
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then CRC article 3(1) <outcome>: best interests of a child not examined

      Examples:
        | best interests examined | by        | outcome                |
        | no                      | a court   | is potentially engaged |
        | yes                     | a court   | is not engaged         |
        | unknown                 | a court   | is undetermined        |
        | no                      | a company | is not engaged         |
        | no                      | unknown   | is undetermined        |

    Scenario: Child to be separated from a parent, best interests not examined
      Given Lola is a man
      And a decision was taken that affects Lola as a child
        | by                      | a court |
        | separates family        | yes     |
        | best interests examined | no      |
      When the facts are assessed
      Then CRC article 3(1) is potentially engaged for Lola: child to be separated from a parent, best interests not examined
      And with CRC General Comment No. 14, paragraphs 58 and 59
      And it is primary
      And no limit is shown

    Scenario Outline: Child to be separated from a parent, best interests not examined, where best interests examined is <best interests examined>, by is <by>, separates family is <separates family>
      Given Lola is a man
      And a decision was taken that affects Lola as a child
        | by                      | <by>                      |
        | separates family        | <separates family>        |
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then CRC article 3(1) <outcome>: child to be separated from a parent, best interests not examined

      Examples:
        | best interests examined | by        | separates family | outcome                |
        | no                      | a court   | yes              | is potentially engaged |
        | yes                     | a court   | yes              | is not engaged         |
        | unknown                 | a court   | yes              | is undetermined        |
        | no                      | a company | yes              | is not engaged         |
        | no                      | unknown   | yes              | is undetermined        |
        | no                      | a court   | no               | is not engaged         |
        | no                      | a court   | unknown          | is not engaged         |

    Scenario: Decision on the return of a child or a parent
      Given Nurlan is a group of people
      And a decision was taken that affects Nurlan as a child
        | by                      | a ministry           |
        | matter                  | removal or residence |
        | best interests examined | no                   |
      When the facts are assessed
      Then CRC article 3(1) is potentially engaged for Nurlan: decision on the return of a child or a parent
      And with CMW General Comment No. 3 / CRC General Comment No. 22, paragraphs 29, 30 and 33
      And with CRC General Comment No. 6, paragraph 84
      And it is primary
      And no limit is shown

    Scenario Outline: Decision on the return of a child or a parent, where best interests examined is <best interests examined>
      Given Nurlan is a group of people
      And a decision was taken that affects Nurlan as a child
        | by                      | a ministry                |
        | matter                  | removal or residence      |
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then CRC article 3(1) <outcome>: decision on the return of a child or a parent

      Examples:
        | best interests examined | outcome                |
        | no                      | is potentially engaged |
        | yes                     | is undetermined        |
        | unknown                 | is undetermined        |

    Scenario: Decision on the return of a child or a parent: not when by a company, the child was not heard
      Given Nurlan is a group of people
      And a decision was taken that affects Nurlan as a child
        | by                      | a company            |
        | matter                  | removal or residence |
        | best interests examined | no                   |
        | child heard             | no                   |
      When the facts are assessed
      Then CRC article 3(1) is not engaged: decision on the return of a child or a parent

    Scenario: Decision on the return of a child or a parent: not when in the matter of custody or contact, the child was not heard
      Given Nurlan is a group of people
      And a decision was taken that affects Nurlan as a child
        | by                      | a ministry         |
        | matter                  | custody or contact |
        | best interests examined | no                 |
        | child heard             | no                 |
      When the facts are assessed
      Then CRC article 3(1) is not engaged: decision on the return of a child or a parent

  Rule: Article 7(2): Implement these rights under national law and international obligations, above all where statelessness threatens

    Scenario: Child left without nationality
      Given Umida is under eighteen years old
      And a measure concerns the nationality or residence status of Umida
        | by               | a ministry             |
        | form             | refusal of nationality |
        | leaves stateless | yes                    |
      When the facts are assessed
      Then CRC article 7(2) is potentially engaged for Umida: child left without nationality
      And it is primary
      And the limit "the child has, or can acquire, a nationality elsewhere" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child left without nationality, where form is <form>, by is <by>, leaves stateless is <leaves stateless>
      Given Umida is under eighteen years old
      And a measure concerns the nationality or residence status of Umida
        | by               | <by>               |
        | form             | <form>             |
        | leaves stateless | <leaves stateless> |
      When the facts are assessed
      Then CRC article 7(2) <outcome>: child left without nationality

      Examples:
        | form                       | by                      | leaves stateless | outcome                |
        | refusal of nationality     | a ministry              | yes              | is potentially engaged |
        | refusal of identity papers | a ministry              | yes              | is not engaged         |
        | withdrawal of nationality  | a ministry              | yes              | is potentially engaged |
        | unknown                    | a ministry              | yes              | is undetermined        |
        | refusal of nationality     | agents of another State | yes              | is not engaged         |
        | refusal of nationality     | unknown                 | yes              | is undetermined        |
        | refusal of nationality     | a ministry              | unknown          | is undetermined        |

    Scenario: Child left without nationality: also when in the form of a child left without nationality, leaves stateless not told
      Given Umida is under eighteen years old
      And a measure concerns the nationality or residence status of Umida
        | by   | a ministry                       |
        | form | a child left without nationality |
      When the facts are assessed
      Then CRC article 7(2) is potentially engaged for Umida: child left without nationality

    Scenario: Child left without nationality: not when as regards another person
      Given Umida is under eighteen years old
      And Zarina is eighteen years old or more
      And a measure concerns the nationality or residence status of Zarina
        | by   | a ministry                       |
        | form | a child left without nationality |
      When the facts are assessed
      Then CRC article 7(2) is not engaged: child left without nationality

  Rule: Article 8(1): Respect the child's right to keep identity: nationality, name and family ties, free from unlawful interference

    Scenario: Age assessed without safeguards (2)
      Given Emil is an organisation
      And the age of Emil was assessed
        | documents accepted | no |
      When the facts are assessed
      Then CRC article 8(1) is potentially engaged for Emil: age assessed without safeguards
      And with CRC General Comment No. 6, paragraph 31
      And it is supporting
      And no limit is shown

  Rule: Article 9(1): No separation from parents against their will, unless competent authorities under court review find it lawfully necessary for the child

    Scenario: Child separated from a parent
      Given Madina is a woman
      And a decision was taken that affects Madina as a child
        | by               | a court |
        | separates family | yes     |
      When the facts are assessed
      Then CRC article 9(1) is potentially engaged for Madina: child separated from a parent
      And with CRC article 3(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Child separated from a parent, where by is <by>
      Given Madina is a woman
      And a decision was taken that affects Madina as a child
        | by               | <by> |
        | separates family | yes  |
      When the facts are assessed
      Then CRC article 9(1) <outcome>: child separated from a parent

      Examples:
        | by      | outcome                |
        | a court | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: Child separated from a parent: also when without decision that affects a child, with separation of a family (by a court, a child is kept from a parent)
      Given Madina is a woman
      And Madina was kept apart from close relatives
        | by              | a court |
        | child concerned | yes     |
      When the facts are assessed
      Then CRC article 9(1) is potentially engaged for Madina: child separated from a parent

    Scenario: Child separated from a parent: not when with decision that affects a child (by a company, it separates the child from a parent), by members of the fam
      Given Madina is a woman
      And Madina was kept apart from close relatives
        | by              | members of the family or community |
        | child concerned | yes                                |
      And a decision was taken that affects Madina as a child
        | by               | a company |
        | separates family | yes       |
      When the facts are assessed
      Then CRC article 9(1) is not engaged: child separated from a parent

    Scenario: Child to be separated from a parent, best interests not examined (2)
      Given Ulan is a woman
      And a decision was taken that affects Ulan as a child
        | by                      | a court |
        | separates family        | yes     |
        | best interests examined | no      |
      When the facts are assessed
      Then CRC article 9(1) is potentially engaged for Ulan: child to be separated from a parent, best interests not examined
      And with CRC General Comment No. 14, paragraph 58
      And it is primary
      And no limit is shown

    Scenario Outline: Child to be separated from a parent, best interests not examined, where best interests examined is <best interests examined>, by is <by>, separates family is <separates family> (2)
      Given Ulan is a woman
      And a decision was taken that affects Ulan as a child
        | by                      | <by>                      |
        | separates family        | <separates family>        |
        | best interests examined | <best interests examined> |
      When the facts are assessed
      Then CRC article 9(1) <outcome>: child to be separated from a parent, best interests not examined

      Examples:
        | best interests examined | by        | separates family | outcome                |
        | no                      | a court   | yes              | is potentially engaged |
        | yes                     | a court   | yes              | is not engaged         |
        | unknown                 | a court   | yes              | is undetermined        |
        | no                      | a company | yes              | is not engaged         |
        | no                      | unknown   | yes              | is undetermined        |
        | no                      | a court   | no               | is not engaged         |
        | no                      | a court   | unknown          | is not engaged         |

  Rule: Article 9(3): A separated child may keep up personal ties and regular direct contact with each parent

    Scenario: A child's contact with a parent in custody
      Given Gulnara is under eighteen years old
      And Gulnara is a child of Daniyar
      And as regards contact of Daniyar in custody with the family
        | relative | Gulnara |
        | allowed  | no      |
      When the facts are assessed
      Then CRC article 9(3) is potentially engaged for Gulnara: a child's contact with a parent in custody
      And with CRC article 3(1)
      And with ICCPR article 24(1)
      And with Bangkok Rules, paragraph 28
      And it is supporting
      And no limit is shown

    Scenario Outline: A child's contact with a parent in custody, where allowed is <allowed>
      Given Gulnara is under eighteen years old
      And Gulnara is a child of Daniyar
      And as regards contact of Daniyar in custody with the family
        | relative | Gulnara   |
        | allowed  | <allowed> |
      When the facts are assessed
      Then CRC article 9(3) <outcome>: a child's contact with a parent in custody

      Examples:
        | allowed | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

  Rule: Article 10(2): A child with parents in different States keeps in contact; child and parents may leave any country and enter their own

    Scenario: Child or parent kept from a journey to each other
      Given Umida is under eighteen years old
      And Umida was kept from moving freely
        | by       | border guards                |
        | form     | a ban on leaving the country |
        | trip for | seeing relatives             |
      When the facts are assessed
      Then CRC article 10(2) is potentially engaged for Umida: child or parent kept from a journey to each other
      And it is primary
      And the limit "restriction of the right to leave a country under article 10(2)" is shown as not invoked

  Rule: Article 12(2): The child must be heard in proceedings affecting them, directly or through a representative

    Scenario: Age assessed without a representative
      Given Emil is an organisation
      And the age of Emil was assessed
        | guardian named | no |
      When the facts are assessed
      Then CRC article 12(2) is potentially engaged for Emil: age assessed without a representative
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraphs 4 and 17
      And it is primary
      And no limit is shown

    Scenario Outline: Age assessed without a representative, where guardian named is <guardian named>
      Given Emil is an organisation
      And the age of Emil was assessed
        | guardian named | <guardian named> |
      When the facts are assessed
      Then CRC article 12(2) <outcome>: age assessed without a representative

      Examples:
        | guardian named | outcome                |
        | no             | is potentially engaged |
        | yes            | is not engaged         |
        | unknown        | is undetermined        |

    Scenario: Age assessed without a representative: open when guardian named not told, by police officers
      Given Emil is an organisation
      And the age of Emil was assessed
        | by | police officers |
      When the facts are assessed
      Then CRC article 12(2) is undetermined: age assessed without a representative

    Scenario: Child not heard
      Given Madina is a woman
      And a decision was taken that affects Madina as a child
        | by          | a court |
        | child heard | no      |
      When the facts are assessed
      Then CRC article 12(2) is potentially engaged for Madina: child not heard
      And with CRC article 12(1)
      And with CRC General Comment No. 12, paragraphs 26, 28 and 21
      And with CRC General Comment No. 14, paragraph 43
      And it is primary
      And no limit is shown

    Scenario Outline: Child not heard, where child heard is <child heard>, by is <by>
      Given Madina is a woman
      And a decision was taken that affects Madina as a child
        | by          | <by>          |
        | child heard | <child heard> |
      When the facts are assessed
      Then CRC article 12(2) <outcome>: child not heard

      Examples:
        | child heard | by        | outcome                |
        | no          | a court   | is potentially engaged |
        | yes         | a court   | is not engaged         |
        | unknown     | a court   | is undetermined        |
        | no          | a company | is not engaged         |
        | no          | unknown   | is undetermined        |

    Scenario: Child not heard on removal or residence
      Given Ulan is a migrant
      And a decision was taken that affects Ulan as a child
        | by          | a ministry           |
        | matter      | removal or residence |
        | child heard | no                   |
      When the facts are assessed
      Then CRC article 12(2) is potentially engaged for Ulan: child not heard on removal or residence
      And with CRC General Comment No. 12, paragraph 123
      And it is primary
      And no limit is shown

    Scenario Outline: Child not heard on removal or residence, where child heard is <child heard>, by is <by>, matter is <matter>
      Given Ulan is a migrant
      And a decision was taken that affects Ulan as a child
        | by          | <by>          |
        | matter      | <matter>      |
        | child heard | <child heard> |
      When the facts are assessed
      Then CRC article 12(2) <outcome>: child not heard on removal or residence

      Examples:
        | child heard | by         | matter               | outcome                |
        | no          | a ministry | removal or residence | is potentially engaged |
        | yes         | a ministry | removal or residence | is not engaged         |
        | unknown     | a ministry | removal or residence | is undetermined        |
        | no          | a company  | removal or residence | is not engaged         |
        | no          | unknown    | removal or residence | is undetermined        |
        | no          | a ministry | schooling            | is not engaged         |
        | no          | a ministry | unknown              | is undetermined        |

    Scenario: Child not heard on removal or residence: not when as regards another person
      Given Ulan is a migrant
      And Zafar is a citizen of the State
      And a decision was taken that affects Zafar as a child
        | by          | a ministry           |
        | matter      | removal or residence |
        | child heard | no                   |
      When the facts are assessed
      Then CRC article 12(2) is not engaged: child not heard on removal or residence

    Scenario: Child placed in care without being heard
      Given Daniyar is a journalist
      And a decision was taken that affects Daniyar as a child
        | by          | a court           |
        | matter      | placement in care |
        | child heard | no                |
      When the facts are assessed
      Then CRC article 12(2) is potentially engaged for Daniyar: child placed in care without being heard
      And with CRC General Comment No. 12, paragraphs 53 and 54
      And it is supporting
      And no limit is shown

    Scenario Outline: Child placed in care without being heard, where child heard is <child heard>, by is <by>, matter is <matter>
      Given Daniyar is a journalist
      And a decision was taken that affects Daniyar as a child
        | by          | <by>          |
        | matter      | <matter>      |
        | child heard | <child heard> |
      When the facts are assessed
      Then CRC article 12(2) <outcome>: child placed in care without being heard

      Examples:
        | child heard | by        | matter            | outcome                |
        | no          | a court   | placement in care | is potentially engaged |
        | yes         | a court   | placement in care | is not engaged         |
        | unknown     | a court   | placement in care | is undetermined        |
        | no          | a company | placement in care | is not engaged         |
        | no          | unknown   | placement in care | is undetermined        |
        | no          | a court   | schooling         | is not engaged         |
        | no          | a court   | unknown           | is undetermined        |

  Rule: Article 16(1): No arbitrary or unlawful interference with a child's private life, family, home or correspondence

    Scenario: Search of the home of a child
      Given Nargiza is under eighteen years old
      And Kamila is a relative of Nargiza
      And the premises of Kamila were searched
        | by               | police officers |
        | children present | yes             |
      When the facts are assessed
      Then CRC article 16(1) is potentially engaged for Nargiza: search of the home of a child
      And with CRC article 16(2)
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Search of the home of a child, where children present is <children present>, by is <by>
      Given Nargiza is under eighteen years old
      And Kamila is a relative of Nargiza
      And the premises of Kamila were searched
        | by               | <by>               |
        | children present | <children present> |
      When the facts are assessed
      Then CRC article 16(1) <outcome>: search of the home of a child

      Examples:
        | children present | by              | outcome                |
        | yes              | police officers | is potentially engaged |
        | no               | police officers | is not engaged         |
        | unknown          | police officers | is not engaged         |
        | yes              | a company       | is not engaged         |
        | yes              | unknown         | is undetermined        |

  Rule: Article 16(2): The law must protect the child against such interference

    Scenario: Privacy of a child
      Given Saida is under eighteen years old
      And belongings of Saida were taken
        | by | police officers |
        | of | documents       |
      When the facts are assessed
      Then CRC article 16(2) is potentially engaged for Saida: privacy of a child
      And with CRC article 16(1)
      And it is supporting
      And the limit "interference provided for by law, authorised case by case and reasonable in the circumstances" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Privacy of a child, where of is <of>
      Given Saida is under eighteen years old
      And belongings of Saida were taken
        | by | police officers |
        | of | <of>            |
      When the facts are assessed
      Then CRC article 16(2) <outcome>: privacy of a child

      Examples:
        | of        | outcome                |
        | documents | is potentially engaged |
        | unknown   | is undetermined        |

  Rule: Article 19(1): States protect children from all violence, abuse, neglect and exploitation by carers

    Scenario: Child returned to violence of relatives or others, or to mutilation
      Given Boris is under eighteen years old
      And Boris was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      When the facts are assessed
      Then CRC article 19(1) is potentially engaged for Boris: child returned to violence of relatives or others, or to mutilation
      And with CRC General Comment No. 6, paragraphs 27 and 74
      And with CMW General Comment No. 3 / CRC General Comment No. 22, paragraph 46
      And with CEDAW General Recommendation No. 32, paragraph 25
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child returned to violence of relatives or others, or to mutilation, where by is <by>, risk is <risk>, stage is <stage>
      Given Boris is under eighteen years old
      And Boris was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRC article 19(1) <outcome>: child returned to violence of relatives or others, or to mutilation

      Examples:
        | by                           | risk               | stage   | outcome                |
        | border or migration officers | genital mutilation | ordered | is potentially engaged |
        | agents of another State      | genital mutilation | ordered | is not engaged         |
        | unknown                      | genital mutilation | ordered | is undetermined        |
        | border or migration officers | unknown            | ordered | is undetermined        |
        | border or migration officers | exploitation       | ordered | is potentially engaged |
        | border or migration officers | genital mutilation | feared  | is not engaged         |
        | border or migration officers | genital mutilation | unknown | is undetermined        |

    Scenario: Child returned to violence of relatives or others, or to mutilation: not when as regards another person
      Given Boris is under eighteen years old
      And Feruza is eighteen years old or more
      And Feruza was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      When the facts are assessed
      Then CRC article 19(1) is not engaged: child returned to violence of relatives or others, or to mutilation

    Scenario: Child returned to violence of relatives or others, or to mutilation: also when being requested, with the risk of violence by relatives
      Given Boris is under eighteen years old
      And Boris was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | requested                    |
        | risk  | violence by relatives        |
      When the facts are assessed
      Then CRC article 19(1) is potentially engaged for Boris: child returned to violence of relatives or others, or to mutilation

    Scenario: Girl cut, or to be sent where girls are cut
      Given Karim is under eighteen years old
      And Karim was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      When the facts are assessed
      Then CRC article 19(1) is potentially engaged for Karim: girl cut, or to be sent where girls are cut
      And with CEDAW General Recommendation No. 31 / CRC General Comment No. 18, paragraphs 19 and 55
      And it is supporting
      And no limit is shown

    Scenario Outline: Girl cut, or to be sent where girls are cut, where by is <by>, stage is <stage>
      Given Karim is under eighteen years old
      And Karim was removed or was to be removed from the country
        | by    | <by>               |
        | stage | <stage>            |
        | risk  | genital mutilation |
      When the facts are assessed
      Then CRC article 19(1) <outcome>: girl cut, or to be sent where girls are cut

      Examples:
        | by                           | stage       | outcome                |
        | border or migration officers | ordered     | is potentially engaged |
        | agents of another State      | ordered     | is not engaged         |
        | unknown                      | ordered     | is undetermined        |
        | border or migration officers | feared      | is not engaged         |
        | border or migration officers | carried out | is potentially engaged |
        | border or migration officers | requested   | is potentially engaged |
        | border or migration officers | unknown     | is undetermined        |

    Scenario: Violence against a child by those who care for it
      Given Sitora is under eighteen years old
      And Sitora was physically attacked
        | by | members of the family or community |
      When the facts are assessed
      Then CRC article 19(1) is potentially engaged for Sitora: violence against a child by those who care for it
      And with CRC article 19(2)
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence against a child by those who care for it, where by is <by>
      Given Sitora is under eighteen years old
      And Sitora was physically attacked
        | by | <by> |
      When the facts are assessed
      Then CRC article 19(1) <outcome>: violence against a child by those who care for it

      Examples:
        | by                                 | outcome                |
        | members of the family or community | is potentially engaged |
        | unknown                            | is undetermined        |

  Rule: Article 20(1): A child without family, or who cannot stay there, has special State protection and help

    Scenario: Child without family left without care or shelter
      Given Irina is under eighteen years old and without parents or a guardian
      And as regards a benefit or service for Irina
        | of    | housing or shelter |
        | given | no                 |
      When the facts are assessed
      Then CRC article 20(1) is potentially engaged for Irina: child without family left without care or shelter
      And with CRC General Comment No. 6, paragraphs 31, 39, 40, 7, 12 and 13
      And it is primary
      And no limit is shown

    Scenario Outline: Child without family left without care or shelter, where of is <of>, given is <given>
      Given Irina is under eighteen years old and without parents or a guardian
      And as regards a benefit or service for Irina
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRC article 20(1) <outcome>: child without family left without care or shelter

      Examples:
        | of                             | given   | outcome                |
        | housing or shelter             | no      | is potentially engaged |
        | protection and care of a child | no      | is potentially engaged |
        | unknown                        | no      | is undetermined        |
        | housing or shelter             | unknown | is undetermined        |

    Scenario: Child without family left without care or shelter: not when with benefit or service (namely housing or shelter, it was given), suitable care or shelter was given meanwhil
      Given Irina is under eighteen years old and without parents or a guardian
      And a decision was taken that affects Irina as a child
        | accommodation given | yes |
      And as regards a benefit or service for Irina
        | of    | housing or shelter |
        | given | yes                |
      When the facts are assessed
      Then CRC article 20(1) is not engaged: child without family left without care or shelter

    Scenario: Child without family left without care or shelter: not when as regards another person
      Given Irina is under eighteen years old and with parents or a guardian
      And a decision was taken that affects Irina as a child
        | accommodation given | no |
      When the facts are assessed
      Then CRC article 20(1) is not engaged: child without family left without care or shelter

  Rule: Article 24(1): Right to best attainable health and treatment

    Scenario: Reproductive health service refused or punished
      Given Parviz is under eighteen years old
      And as regards the pregnancy of Parviz, called the pregnancy-and-birth
        | form | a termination was denied |
      When the facts are assessed
      Then CRC article 24(1) is potentially engaged for Parviz: reproductive health service refused or punished
      And with CRC General Comment No. 20, paragraphs 59 and 60
      And with CRC General Comment No. 15, paragraph 56
      And it is supporting
      And no limit is shown

    Scenario Outline: Reproductive health service refused or punished, where form is <form>
      Given Parviz is under eighteen years old
      And as regards the pregnancy of Parviz, called the pregnancy-and-birth
        | form | <form> |
      When the facts are assessed
      Then CRC article 24(1) <outcome>: reproductive health service refused or punished

      Examples:
        | form                                        | outcome                |
        | a termination was denied                    | is potentially engaged |
        | birth in shackles or under guard            | is not engaged         |
        | care at birth was denied                    | is potentially engaged |
        | contraception or its information was denied | is potentially engaged |
        | suspicion after a miscarriage               | is potentially engaged |
        | unknown                                     | is undetermined        |

  Rule: Article 24(3): Take effective measures to abolish traditional practices that harm children's health

    Scenario: Girl cut, or to be sent where girls are cut (2)
      Given Zarina is under eighteen years old
      And Zarina was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | genital mutilation           |
      When the facts are assessed
      Then CRC article 24(3) is potentially engaged for Zarina: girl cut, or to be sent where girls are cut
      And with CEDAW General Recommendation No. 31 / CRC General Comment No. 18, paragraphs 19 and 55
      And it is supporting
      And no limit is shown

    Scenario Outline: Girl cut, or to be sent where girls are cut, where by is <by>, stage is <stage> (2)
      Given Zarina is under eighteen years old
      And Zarina was removed or was to be removed from the country
        | by    | <by>               |
        | stage | <stage>            |
        | risk  | genital mutilation |
      When the facts are assessed
      Then CRC article 24(3) <outcome>: girl cut, or to be sent where girls are cut

      Examples:
        | by                           | stage       | outcome                |
        | border or migration officers | ordered     | is potentially engaged |
        | agents of another State      | ordered     | is not engaged         |
        | unknown                      | ordered     | is undetermined        |
        | border or migration officers | feared      | is not engaged         |
        | border or migration officers | carried out | is potentially engaged |
        | border or migration officers | requested   | is potentially engaged |
        | border or migration officers | unknown     | is undetermined        |

  Rule: Article 27(3): Within means, help carers and, in need, give material support, especially food, clothing and housing

    Scenario: Food, water or housing refused
      Given Ilyas is under eighteen years old
      And as regards a benefit or service for Ilyas
        | of    | food |
        | given | no   |
      When the facts are assessed
      Then CRC article 27(3) is potentially engaged for Ilyas: food, water or housing refused
      And with CRC article 27(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Food, water or housing refused, where given is <given>, of is <of>
      Given Ilyas is under eighteen years old
      And as regards a benefit or service for Ilyas
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRC article 27(3) <outcome>: food, water or housing refused

      Examples:
        | given   | of                     | outcome                |
        | no      | food                   | is potentially engaged |
        | yes     | food                   | is not engaged         |
        | unknown | food                   | is undetermined        |
        | no      | papers or registration | is not engaged         |
        | no      | housing or shelter     | is potentially engaged |
        | no      | water or energy        | is potentially engaged |
        | no      | unknown                | is undetermined        |

  Rule: Article 28(1): Right to education, achieved progressively and on equal opportunity

    Scenario: Child kept from education because of a status (2)
      Given Nargiza is under eighteen years old
      And a measure concerns the education or training of Nargiza
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then CRC article 28(1) is potentially engaged for Nargiza: child kept from education because of a status
      And with CRC General Comment No. 1, paragraph 10
      And it is primary
      And no limit is shown

    Scenario Outline: Child kept from education because of a status, where linked to is <linked to> (2)
      Given Nargiza is under eighteen years old
      And a measure concerns the education or training of Nargiza
        | linked to | <linked to> |
      When the facts are assessed
      Then CRC article 28(1) <outcome>: child kept from education because of a status

      Examples:
        | linked to                 | outcome                |
        | ethnic origin or language | is potentially engaged |
        | journalism                | is not engaged         |
        | unknown                   | is not engaged         |

    Scenario: Child kept from education because of a status: not when as regards another person (2)
      Given Nargiza is under eighteen years old
      And Rano is eighteen years old or more
      And a measure concerns the education or training of Rano
        | linked to | ethnic origin or language |
      When the facts are assessed
      Then CRC article 28(1) is not engaged: child kept from education because of a status

    Scenario: Kept from education
      Given Polina is under eighteen years old
      And a measure concerns the education or training of Polina
        | by | a ministry |
      When the facts are assessed
      Then CRC article 28(1) is potentially engaged for Polina: kept from education
      And with CRC article 2(1)
      And it is primary
      And no limit is shown

    Scenario Outline: Kept from education, where by is <by>
      Given Polina is under eighteen years old
      And a measure concerns the education or training of Polina
        | by | <by> |
      When the facts are assessed
      Then CRC article 28(1) <outcome>: kept from education

      Examples:
        | by         | outcome                |
        | a ministry | is potentially engaged |
        | a company  | is not engaged         |
        | unknown    | is undetermined        |

    Scenario: Kept from education: not when as regards another person
      Given Polina is under eighteen years old
      And Tahir is eighteen years old or more
      And a measure concerns the education or training of Tahir
        | by | a ministry |
      When the facts are assessed
      Then CRC article 28(1) is not engaged: kept from education

    Scenario: Best interests of a child in a decision on schooling
      Given Zafar is under eighteen years old and a migrant
      And a measure concerns the education or training of Zafar
        | by | a ministry |
      When the facts are assessed
      Then CRC article 28(1) is potentially engaged for Zafar: best interests of a child in a decision on schooling
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraph 60
      And it is supporting
      And no limit is shown

    Scenario Outline: Best interests of a child in a decision on schooling, where by is <by>
      Given Zafar is under eighteen years old and a migrant
      And a measure concerns the education or training of Zafar
        | by | <by> |
      When the facts are assessed
      Then CRC article 28(1) <outcome>: best interests of a child in a decision on schooling

      Examples:
        | by         | outcome                |
        | a ministry | is potentially engaged |
        | a company  | is not engaged         |
        | unknown    | is undetermined        |

    Scenario: No remedy against a measure on the schooling of a child
      Given Gulnara is under eighteen years old
      And a measure concerns the education or training of Gulnara
        | court review | no |
      When the facts are assessed
      Then CRC article 28(1) is potentially engaged for Gulnara: no remedy against a measure on the schooling of a child
      And with CRC General Comment No. 5, paragraph 24
      And it is supporting
      And no limit is shown

    Scenario Outline: No remedy against a measure on the schooling of a child, where court review is <court review>
      Given Gulnara is under eighteen years old
      And a measure concerns the education or training of Gulnara
        | court review | <court review> |
      When the facts are assessed
      Then CRC article 28(1) <outcome>: no remedy against a measure on the schooling of a child

      Examples:
        | court review | outcome                |
        | no           | is potentially engaged |
        | yes          | is not engaged         |
        | unknown      | is undetermined        |

  Rule: Article 37(a): No torture or ill-treatment

    Scenario: Child returned to torture or inhuman treatment
      Given Asel is under eighteen years old
      And Asel was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Asel: child returned to torture or inhuman treatment
      And with CRC General Comment No. 6, paragraph 27
      And with CMW General Comment No. 3 / CRC General Comment No. 22, paragraph 46
      And it is primary
      And the limit "no real and personal risk in the country of destination" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Child returned to torture or inhuman treatment, where by is <by>, risk is <risk>, stage is <stage>
      Given Asel is under eighteen years old
      And Asel was removed or was to be removed from the country
        | by    | <by>    |
        | stage | <stage> |
        | risk  | <risk>  |
      When the facts are assessed
      Then CRC article 37(a) <outcome>: child returned to torture or inhuman treatment

      Examples:
        | by                           | risk                         | stage   | outcome                |
        | border or migration officers | torture                      | ordered | is potentially engaged |
        | agents of another State      | torture                      | ordered | is not engaged         |
        | unknown                      | torture                      | ordered | is undetermined        |
        | border or migration officers | unknown                      | ordered | is undetermined        |
        | border or migration officers | life without shelter or care | ordered | is potentially engaged |
        | border or migration officers | grave harm to health         | ordered | is potentially engaged |
        | border or migration officers | torture                      | feared  | is not engaged         |
        | border or migration officers | torture                      | unknown | is undetermined        |

    Scenario: Child returned to torture or inhuman treatment: not when as regards another person
      Given Asel is under eighteen years old
      And Emil is eighteen years old or more
      And Emil was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
        | risk  | torture                      |
      When the facts are assessed
      Then CRC article 37(a) is not engaged: child returned to torture or inhuman treatment

    Scenario: Child returned to torture or inhuman treatment: also when being carried out, with the risk of enforced disappearance
      Given Asel is under eighteen years old
      And Asel was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | carried out                  |
        | risk  | enforced disappearance       |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Asel: child returned to torture or inhuman treatment

    Scenario: Ill-treatment of a child
      Given Jamshid is under eighteen years old
      And Jamshid was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Jamshid: ill-treatment of a child
      And with HRC General Comment No. 20, paragraph 5
      And with Havana Rules, paragraphs 87(a) and 63
      And with Beijing Rules, paragraph 10.3
      And it is primary
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Ill-treatment of a child, where by is <by>
      Given Jamshid is under eighteen years old
      And Jamshid was ill-treated, called the treatment
        | by | <by> |
      When the facts are assessed
      Then CRC article 37(a) <outcome>: ill-treatment of a child

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Ill-treatment of a child: not when as regards someone else
      Given Jamshid is a person in the case
      And Murat is under eighteen years old
      And Jamshid was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then CRC article 37(a) is not engaged: ill-treatment of a child

    Scenario: Ill-treatment of a child: the State may argue force that was lawful, necessary and proportionate in the circumstances
      Given Jamshid is under eighteen years old
      And Jamshid was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Jamshid: ill-treatment of a child
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as not invoked
      And the test of "force that was lawful, necessary and proportionate in the circumstances" has these limbs
        | law             | the use of force rests on and is regulated by national rules               |
        | necessity       | milder means were tried first or could not succeed                         |
        | proportionality | restraint was shown, injury kept to a minimum and aid given                |
        | custody         | against detainees only for security and order or when safety is threatened |
      Given Jamshid was killed
        | danger posed | yes |
      When the facts are assessed again
      Then CRC article 37(a) is potentially engaged for Jamshid: ill-treatment of a child
      And the limit "force that was lawful, necessary and proportionate in the circumstances" is shown as invoked by the killing

    Scenario: Ill-treatment of a child: the State may argue force in law enforcement that is lawful, necessary and proportionate after other means
      Given Jamshid is under eighteen years old
      And Jamshid was ill-treated, called the treatment
        | by | police officers |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Jamshid: ill-treatment of a child
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as not invoked
      And the test of "force in law enforcement that is lawful, necessary and proportionate after other means" has these limbs
        | de-escalation and warning | dialogue and a warning came first, with time to leave                         |
        | necessity                 | only the minimum force, and only while it is needed                           |
        | firearms                  | never to disperse; only against an imminent threat of death or serious injury |
      Given Jamshid organised or took part in an assembly
        | peaceful | no |
      When the facts are assessed again
      Then CRC article 37(a) is potentially engaged for Jamshid: ill-treatment of a child
      And the limit "force in law enforcement that is lawful, necessary and proportionate after other means" is shown as invoked by the assembly

    Scenario: Life imprisonment without release for an offence under eighteen
      Given Cholpon is under eighteen years old
      And Cholpon was sentenced
        | type             | imprisonment for life |
        | release possible | no                    |
      When the facts are assessed
      Then CRC article 37(a) is potentially engaged for Cholpon: life imprisonment without release for an offence under eighteen
      And with CRC General Comment No. 24, paragraph 81
      And it is primary
      And no limit is shown

    Scenario Outline: Life imprisonment without release for an offence under eighteen, where by is <by>, release possible is <release possible>, type is <type>
      Given Cholpon is under eighteen years old
      And Cholpon was sentenced
        | type             | <type>             |
        | release possible | <release possible> |
        | by               | <by>               |
      When the facts are assessed
      Then CRC article 37(a) <outcome>: life imprisonment without release for an offence under eighteen

      Examples:
        | by                      | release possible | type                  | outcome                |
        | unknown                 | no               | imprisonment for life | is potentially engaged |
        | an armed group          | no               | imprisonment for life | is not engaged         |
        | agents of another State | no               | imprisonment for life | is not engaged         |
        | unknown                 | unknown          | imprisonment for life | is undetermined        |
        | unknown                 | no               | imprisonment          | is undetermined        |
        | unknown                 | no               | unknown               | is undetermined        |

    Scenario: Life imprisonment without release for an offence under eighteen: not when as regards another person
      Given Cholpon is under eighteen years old
      And Farid is eighteen or older when the acts were committed
      And Farid was sentenced
        | type             | imprisonment for life |
        | release possible | no                    |
      When the facts are assessed
      Then CRC article 37(a) is not engaged: life imprisonment without release for an offence under eighteen

  Rule: Article 37(b): Child detention must be lawful, not arbitrary, a last resort, for the shortest appropriate time

    Scenario: A child detained for migration status
      Given Rustam is under eighteen years old and a migrant
      And Rustam was deprived of liberty, called the detention
        | by                 | border or migration officers |
        | form               | detention as a migrant       |
        | reasons individual | yes                          |
        | court review       | yes                          |
        | legal basis stated | yes                          |
      When the facts are assessed
      Then CRC article 37(b) is potentially engaged for Rustam: a child detained for migration status
      And with CMW General Comment No. 4 / CRC General Comment No. 23, paragraphs 5, 10 and 9
      And with CRC article 3(1)
      And it is primary
      And no limit is shown

    Scenario: A child detained for migration status: not when by not told, reasons individual not told
      Given Rustam is a person in the case
      And Ulan is under eighteen years old
      And Rustam was deprived of liberty, called the detention
        | form | detention as a migrant |
      When the facts are assessed
      Then CRC article 37(b) is not engaged: a child detained for migration status

    Scenario: A child detained for migration status: not when by not told, in the form of detention pending trial
      Given Rustam is under eighteen years old
      And Rustam was deprived of liberty, called the detention
        | form | detention pending trial |
      When the facts are assessed
      Then CRC article 37(b) is not engaged: a child detained for migration status

    Scenario: Detention of a child
      Given Aigul is under eighteen years old
      And Aigul was questioned by the authorities
        | by            | police officers |
        | free to leave | no              |
      When the facts are assessed
      Then CRC article 37(b) is potentially engaged for Aigul: detention of a child
      And with HRC General Comment No. 35, paragraph 62
      And with CRC General Comment No. 24, paragraph 85
      And with CRC article 3(1)
      And with Beijing Rules, paragraphs 13.1, 10.2 and 13.2
      And with Havana Rules, paragraphs 2, 1 and 17
      And with UN Basic Principles on Court Review of Detention (A/HRC/30/37), paragraph 18
      And it is supporting
      And no limit is shown

    Scenario Outline: Detention of a child, where by is <by>, free to leave is <free to leave>
      Given Aigul is under eighteen years old
      And Aigul was questioned by the authorities
        | by            | <by>            |
        | free to leave | <free to leave> |
      When the facts are assessed
      Then CRC article 37(b) <outcome>: detention of a child

      Examples:
        | by                 | free to leave | outcome                |
        | police officers    | no            | is potentially engaged |
        | a private employer | no            | is not engaged         |
        | unknown            | no            | is undetermined        |
        | police officers    | yes           | is not engaged         |
        | police officers    | unknown       | is undetermined        |

    Scenario: Detention of a child: not when with deprivation of liberty (by police officers, in the form of arrest), by an armed group
      Given Aigul is a person in the case
      And Daniyar is under eighteen years old
      And Daniyar was deprived of liberty, called the first detention
        | by         | an armed group |
        | ordered by | an armed group |
        | form       | abduction      |
        | held at    | a home         |
      And Aigul was deprived of liberty, called the second detention
        | by   | police officers |
        | form | arrest          |
      When the facts are assessed
      Then CRC article 37(b) is not engaged: detention of a child

    Scenario: Detention of a child: not when by border or migration officers, in the form of detention as a migrant
      Given Aigul is under eighteen years old and a migrant
      And Aigul was deprived of liberty, called the detention
        | by                 | border or migration officers |
        | form               | detention as a migrant       |
        | reasons individual | yes                          |
        | court review       | yes                          |
        | legal basis stated | yes                          |
      When the facts are assessed
      Then CRC article 37(b) is not engaged: detention of a child

    Scenario: Life imprisonment of a child
      Given Jamila is under eighteen years old
      And Jamila was sentenced
        | type | imprisonment for life |
      When the facts are assessed
      Then CRC article 37(b) is potentially engaged for Jamila: life imprisonment of a child
      And with CRC General Comment No. 24, paragraph 81
      And it is supporting
      And no limit is shown

    Scenario Outline: Life imprisonment of a child, where by is <by>, type is <type>
      Given Jamila is under eighteen years old
      And Jamila was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then CRC article 37(b) <outcome>: life imprisonment of a child

      Examples:
        | by                      | type                  | outcome                |
        | unknown                 | imprisonment for life | is potentially engaged |
        | an armed group          | imprisonment for life | is not engaged         |
        | agents of another State | imprisonment for life | is not engaged         |
        | unknown                 | administrative arrest | is not engaged         |
        | unknown                 | imprisonment          | is undetermined        |
        | unknown                 | unknown               | is undetermined        |

  Rule: Article 37(c): Detained children are treated humanely by age needs, separated from adults and keep family contact

    Scenario: A child moved to a place for adults
      Given Hamid is under eighteen years old
      And Hamid was moved in custody
        | of | a place for adults |
      When the facts are assessed
      Then CRC article 37(c) is potentially engaged for Hamid: a child moved to a place for adults
      And with CRC General Comment No. 24, paragraph 92
      And it is primary
      And no limit is shown

    Scenario Outline: A child moved to a place for adults, where of is <of>
      Given Hamid is under eighteen years old
      And Hamid was moved in custody
        | of | <of> |
      When the facts are assessed
      Then CRC article 37(c) <outcome>: a child moved to a place for adults

      Examples:
        | of                    | outcome                |
        | a place for adults    | is potentially engaged |
        | a place far from home | is not engaged         |
        | unknown               | is undetermined        |

    Scenario: A child moved to a place for adults: not when as regards someone else
      Given Hamid is a person in the case
      And Kamila is under eighteen years old
      And Hamid was moved in custody
        | of | a place for adults |
      When the facts are assessed
      Then CRC article 37(c) is not engaged: a child moved to a place for adults

    Scenario: A child moved to a place for adults: open when of not told, by staff of a place of detention
      Given Hamid is under eighteen years old
      And Hamid was moved in custody
        | by | staff of a place of detention |
      When the facts are assessed
      Then CRC article 37(c) is undetermined: a child moved to a place for adults

    Scenario: Children held together with adults
      Given Oleg is under eighteen years old
      And as regards the conditions in which Oleg was held
        | separated from adults | no |
      When the facts are assessed
      Then CRC article 37(c) is potentially engaged for Oleg: children held together with adults
      And with CRC General Comment No. 24, paragraph 92
      And with Beijing Rules, paragraph 13.4
      And it is primary
      And no limit is shown

    Scenario: Children held together with adults: not when as regards someone else
      Given Oleg is a person in the case
      And Saida is under eighteen years old
      And as regards the conditions in which Oleg was held
        | separated from adults | no |
      When the facts are assessed
      Then CRC article 37(c) is not engaged: children held together with adults

    Scenario: Children held together with adults: open when not joined to it
      Given Oleg is under eighteen years old
      And as regards the conditions in which Oleg was held
        | separated from adults | no |
      And according to the other source, the prison conditions are told otherwise
        | separated from adults | yes |
      When the facts are assessed
      Then CRC article 37(c) is undetermined: children held together with adults
      And the question on the separated from adults of the prison conditions stays open

  Rule: Article 37(d): Prompt legal and other help, court or equivalent challenge to detention, and a prompt decision

    Scenario: A detained child without counsel or contact with the family
      Given Yusuf is under eighteen years old
      And as regards contact of Yusuf in custody with the family
        | allowed | no |
      When the facts are assessed
      Then CRC article 37(d) is potentially engaged for Yusuf: a detained child without counsel or contact with the family
      And with CRC article 37(c)
      And with CRC General Comment No. 24, paragraphs 89, 95(a) and 95(e)
      And with HRC General Comment No. 35, paragraph 28
      And with Beijing Rules, paragraphs 7.1 and 10.1
      And with Havana Rules, paragraphs 22, 18(a), 59, 60 and 61
      And with Body of Principles (detention), paragraph 16(3)
      And it is supporting
      And no limit is shown

    Scenario Outline: A detained child without counsel or contact with the family, where allowed is <allowed>
      Given Yusuf is under eighteen years old
      And as regards contact of Yusuf in custody with the family
        | allowed | <allowed> |
      When the facts are assessed
      Then CRC article 37(d) <outcome>: a detained child without counsel or contact with the family

      Examples:
        | allowed | outcome                |
        | no      | is potentially engaged |
        | yes     | is not engaged         |
        | unknown | is undetermined        |

  Rule: Article 39: Suitable measures for recovery and reintegration of children harmed by neglect, abuse, torture, ill-treatment or conflict, with health and

    Scenario: No care of the mind for a child after violence
      Given Galina is under eighteen years old
      And Galina was physically attacked
        | method | beating |
      And as regards health care for Galina
        | of    | mental health care |
        | given | no                 |
      When the facts are assessed
      Then CRC article 39 is potentially engaged for Galina: no care of the mind for a child after violence
      And with CRC General Comment No. 6, paragraph 48
      And because of the attack and the health care
      And it is supporting
      And no limit is shown

    Scenario Outline: No care of the mind for a child after violence, where given is <given>, of is <of>
      Given Galina is under eighteen years old
      And Galina was physically attacked
        | method | beating |
      And as regards health care for Galina
        | of    | <of>    |
        | given | <given> |
      When the facts are assessed
      Then CRC article 39 <outcome>: no care of the mind for a child after violence

      Examples:
        | given   | of                 | outcome                |
        | no      | mental health care | is potentially engaged |
        | yes     | mental health care | is not engaged         |
        | unknown | mental health care | is undetermined        |
        | no      | dental care        | is not engaged         |
        | no      | unknown            | is undetermined        |

    Scenario: No care of the mind for a child after violence: not when as regards another person
      Given Galina is under eighteen years old
      And Karim is eighteen years old or more
      And Karim was physically attacked
        | method | beating |
      And as regards health care for Karim
        | of    | mental health care |
        | given | no                 |
      When the facts are assessed
      Then CRC article 39 is not engaged: no care of the mind for a child after violence

    Scenario: No care of the mind for a child after violence: not when without physical attack
      Given Galina is under eighteen years old
      And as regards health care for Galina
        | of    | mental health care |
        | given | no                 |
      When the facts are assessed
      Then CRC article 39 is not engaged: no care of the mind for a child after violence

  Rule: Article 40(2)(b)(ii): Accused child: prompt, direct notice of charges, through parents if fitting, and legal or other help with defence

    Scenario: Child accused without the help of counsel
      Given Yana is under eighteen years old
      And a court heard the case of Yana
        | counsel present | no |
      And a charge was brought against Yana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is potentially engaged for Yana: child accused without the help of counsel
      And with CRC General Comment No. 24, paragraphs 49 and 51
      And with HRC General Comment No. 32, paragraph 42
      And with CRC article 37(d)
      And with Beijing Rules, paragraph 15.1
      And because of the hearing and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Child accused without the help of counsel, where counsel present is <counsel present>
      Given Yana is under eighteen years old
      And a court heard the case of Yana
        | counsel present | <counsel present> |
      And a charge was brought against Yana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) <outcome>: child accused without the help of counsel

      Examples:
        | counsel present | outcome                |
        | no              | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Child accused without the help of counsel: not when with lawsuit
      Given Yana is under eighteen years old
      And Yana was sued
      And as regards legal counsel for Yana
        | access | no          |
        | charge | the lawsuit |
      And a charge was brought against Yana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is not engaged: child accused without the help of counsel

    Scenario: Child accused without the help of counsel: not when with lawsuit (2)
      Given Yana is under eighteen years old
      And Yana was sued
      And a court heard the case of Yana
        | counsel present | no          |
        | charge          | the lawsuit |
      And a charge was brought against Yana
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is not engaged: child accused without the help of counsel

    Scenario: Child questioned as a suspect without counsel
      Given Olim is under eighteen years old
      And Olim was questioned by the authorities
        | counsel present | no              |
        | by              | police officers |
        | capacity        | a suspect       |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) is potentially engaged for Olim: child questioned as a suspect without counsel
      And with CRC General Comment No. 24, paragraphs 60 and 49
      And it is supporting
      And no limit is shown

    Scenario Outline: Child questioned as a suspect without counsel, where by is <by>, capacity is <capacity>, counsel present is <counsel present>
      Given Olim is under eighteen years old
      And Olim was questioned by the authorities
        | counsel present | <counsel present> |
        | by              | <by>              |
        | capacity        | <capacity>        |
      When the facts are assessed
      Then CRC article 40(2)(b)(ii) <outcome>: child questioned as a suspect without counsel

      Examples:
        | by              | capacity          | counsel present | outcome                |
        | police officers | a suspect         | no              | is potentially engaged |
        | unknown         | a suspect         | no              | is undetermined        |
        | police officers | unknown           | no              | is undetermined        |
        | police officers | an accused person | no              | is potentially engaged |
        | police officers | a suspect         | yes             | is not engaged         |
        | police officers | a suspect         | unknown         | is undetermined        |

  Rule: Article 40(2)(b)(iv): Accused child: no forced testimony or confession

    Scenario: Child made to confess
      Given Farid is under eighteen years old
      And Farid was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Farid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(iv) is potentially engaged for Farid: child made to confess
      And with CRC General Comment No. 24, paragraph 60
      And with HRC General Comment No. 32, paragraphs 41 and 42
      And with Beijing Rules, paragraph 7.1
      And because of the confession and the charge
      And it is primary
      And no limit is shown

    Scenario Outline: Child made to confess, where by is <by>
      Given Farid is under eighteen years old
      And Farid was made to confess or sign a statement
        | by | <by> |
      And a charge was brought against Farid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(iv) <outcome>: child made to confess

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Child made to confess: not when with lawsuit
      Given Farid is under eighteen years old
      And Farid was sued
      And Farid was made to confess or sign a statement
        | by     | police officers |
        | charge | the lawsuit     |
      And a charge was brought against Farid
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(iv) is not engaged: child made to confess

    Scenario: Child made to confess: not when as regards another person
      Given Farid is under eighteen years old
      And Irina is eighteen years old or more
      And Irina was made to confess or sign a statement
        | by | police officers |
      And a charge was brought against Irina
        | procedure | criminal proceedings |
      When the facts are assessed
      Then CRC article 40(2)(b)(iv) is not engaged: child made to confess

  Rule: Article 40(4): Provide varied dispositions as alternatives to institutions, proportionate to circumstances and offence

    Scenario: Child sentenced to prison
      Given Murat is under eighteen years old
      And Murat was sentenced
        | type | imprisonment |
      When the facts are assessed
      Then CRC article 40(4) is potentially engaged for Murat: child sentenced to prison
      And with CRC article 37(b)
      And with HRC General Comment No. 32, paragraph 44
      And with Beijing Rules, paragraphs 17.1(c), 19.1 and 5.1
      And with CRC General Comment No. 24, paragraphs 73 and 76
      And it is supporting
      And no limit is shown

    Scenario Outline: Child sentenced to prison, where by is <by>, type is <type>
      Given Murat is under eighteen years old
      And Murat was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then CRC article 40(4) <outcome>: child sentenced to prison

      Examples:
        | by                      | type         | outcome                |
        | unknown                 | imprisonment | is potentially engaged |
        | an armed group          | imprisonment | is not engaged         |
        | agents of another State | imprisonment | is not engaged         |
        | unknown                 | unknown      | is undetermined        |
