@law @conclusions
Feature: What facts amount to (liberty), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: Someone was cut off from the outside world in detention

    Scenario: Cut off from the outside world in detention
      Given Olim is a person in the case
      And Olim was taken away and disappeared
        | fate known | no |
      When the facts are assessed
      Then it follows that Olim was cut off from the outside world in detention
      And that rests on HRC General Comment No. 35, paragraphs 35 and 56

    Scenario Outline: Cut off from the outside world in detention: what decides it
      Given Olim is a person in the case
      And Olim was deprived of liberty
        | incommunicado         | <incommunicado>         |
        | acknowledged          | <acknowledged>          |
        | whereabouts disclosed | <whereabouts disclosed> |
      When the facts are assessed
      Then it <outcome> Olim was cut off from the outside world in detention

      Examples:
        | incommunicado | acknowledged | whereabouts disclosed | outcome              |
        | yes           | unknown      | unknown               | follows that         |
        | no            | no           | unknown               | follows that         |
        | no            | yes          | no                    | follows that         |
        | no            | yes          | yes                   | does not follow that |

    Scenario Outline: Cut off from the outside world in detention, with a disappearance, turns on whether the fate is known
      Given Olim is a person in the case
      And Olim was taken away and disappeared
        | fate known | <fate known> |
      When the facts are assessed
      Then it <outcome> Olim was cut off from the outside world in detention

      Examples:
        | fate known | outcome         |
        | no         | follows that    |
        | unknown    | is open whether |

  Rule: Someone was detained without a warrant or without a stated legal basis

    Scenario: Detention without a stated legal basis, or without the warrant that domestic law requires
      Given Umida is a person in the case
      And Umida was deprived of liberty
        | by                 | police officers |
        | legal basis stated | no              |
      When the facts are assessed
      Then it follows that Umida was detained without a warrant or without a stated legal basis
      And that rests on HRC General Comment No. 35, paragraphs 11, 22 and 23

    Scenario Outline: Detention without a stated legal basis, or without the warrant that domestic law requires: what decides it
      Given Umida is a person in the case
      And Umida was deprived of liberty
        | by                 | <by>                 |
        | legal basis stated | <legal basis stated> |
        | warrant            | <warrant>            |
        | warrant required   | <warrant required>   |
        | form               | <form>               |
        | ordered by         | <ordered by>         |
        | held at            | <held at>            |
      When the facts are assessed
      Then it <outcome> Umida was detained without a warrant or without a stated legal basis

      Examples:
        | by              | legal basis stated | warrant | warrant required | form      | ordered by     | held at | outcome              |
        | police officers | no                 | unknown | unknown          | unknown   | unknown        | unknown | follows that         |
        | police officers | yes                | no      | yes              | unknown   | unknown        | unknown | follows that         |
        | police officers | yes                | no      | no               | unknown   | unknown        | unknown | does not follow that |
        | police officers | yes                | yes     | yes              | unknown   | unknown        | unknown | does not follow that |
        | an armed group  | no                 | no      | unknown          | abduction | an armed group | a home  | does not follow that |

    Scenario: Detention without a stated legal basis, or without the warrant that domestic law requires: what is told of two events is not read as one
      Given Umida is a person in the case
      And Umida was deprived of liberty
        | by                 | an armed group |
        | form               | abduction      |
        | ordered by         | an armed group |
        | held at            | a home         |
        | legal basis stated | no             |
      And Umida was deprived of liberty
        | by                 | police officers |
        | legal basis stated | yes             |
        | warrant            | yes             |
      When the facts are assessed
      Then it does not follow that Umida was detained without a warrant or without a stated legal basis

  Rule: The State held someone or let others hold someone

    Scenario: Held by the State
      Given Olim is a person in the case
      And Olim was deprived of liberty
        | by | police officers |
      When the facts are assessed
      Then it follows that the State held Olim or let others hold Olim
      And that rests on HRC General Comment No. 35, paragraphs 5, 13 and 40

    Scenario Outline: Held by the State turns on who acted, the form it took, the place of custody and who ordered it
      Given Olim is a person in the case
      And Olim was deprived of liberty
        | by         | <by>         |
        | form       | <form>       |
        | held at    | <held at>    |
        | ordered by | <ordered by> |
      When the facts are assessed
      Then it <outcome> the State held Olim or let others hold Olim

      Examples:
        | by                         | form                            | held at                      | ordered by     | outcome              |
        | police officers            | unknown                         | unknown                      | unknown        | follows that         |
        | a known private individual | house arrest                    | a home                       | a court        | follows that         |
        | unknown                    | detention pending trial         | unknown                      | unknown        | follows that         |
        | unidentified persons       | unknown                         | a pre-trial detention centre | unknown        | follows that         |
        | unknown                    | imprisonment after a conviction | unknown                      | unknown        | follows that         |
        | unknown                    | a mass arrest                   | unknown                      | unknown        | follows that         |
        | unknown                    | police custody                  | unknown                      | unknown        | follows that         |
        | a known private individual | abduction                       | a home                       | an armed group | does not follow that |

    Scenario: Held, as the account of life in custody shows
      Given Dilbar is a person in the case
      And as regards contact of Dilbar in custody with the family
        | allowed | no |
      When the facts are assessed
      Then it follows that the State held Dilbar or let others hold Dilbar

    Scenario: Kept for questioning without being free to leave
      Given Cholpon is a person in the case
      And Cholpon was questioned by the authorities
        | by            | police officers |
        | free to leave | no              |
      When the facts are assessed
      Then it follows that the State held Cholpon or let others hold Cholpon
      And that rests on HRC General Comment No. 35, paragraphs 5 and 6

    Scenario Outline: Kept for questioning without being free to leave turns on who acted and whether the person could leave
      Given Cholpon is a person in the case
      And Cholpon was questioned by the authorities
        | by            | <by>            |
        | free to leave | <free to leave> |
      When the facts are assessed
      Then it <outcome> the State held Cholpon or let others hold Cholpon

      Examples:
        | by                 | free to leave | outcome              |
        | police officers    | no            | follows that         |
        | police officers    | yes           | does not follow that |
        | a private employer | no            | does not follow that |

  Rule: The detention of someone responds to the exercise of a protected right

    Scenario: Arrest of a participant in a peaceful assembly
      Given Jamshid is a person in the case
      And Jamshid organised or took part in an assembly, called the assembly
      And a measure was taken against an assembly of Jamshid
        | about | the assembly           |
        | by    | police officers        |
        | form  | arrest of participants |
      When the facts are assessed
      Then it follows that the detention of Jamshid responds to the exercise of a protected right
      And that rests on HRC General Comment No. 35, paragraph 17
      And that rests on HRC General Comment No. 37, paragraphs 17 and 82

    Scenario Outline: Arrest of a participant in a peaceful assembly turns on whether the assembly was peaceful, who acted and the form it took
      Given Jamshid is a person in the case
      And Jamshid organised or took part in an assembly, called the assembly
        | peaceful | <peaceful> |
      And a measure was taken against an assembly of Jamshid
        | about | the assembly |
        | by    | <by>         |
        | form  | <form>       |
      When the facts are assessed
      Then it <outcome> the detention of Jamshid responds to the exercise of a protected right

      Examples:
        | peaceful | by              | form                       | outcome              |
        | unknown  | police officers | arrest of participants     | follows that         |
        | yes      | police officers | arrest before the assembly | follows that         |
        | no       | police officers | arrest of participants     | does not follow that |
        | yes      | police officers | dispersal                  | does not follow that |
        | yes      | a company       | arrest of participants     | does not follow that |

    Scenario: Arrest of a participant in a peaceful assembly: where the measure against an assembly concerns another assembly
      Given Jamshid is a person in the case
      And Jamshid organised or took part in an assembly, called the assembly
        | peaceful | yes |
      And Jamshid organised or took part in an assembly, called the assembly 2
        | peaceful | no |
      And a measure was taken against an assembly of Jamshid
        | about | the assembly 2         |
        | by    | police officers        |
        | form  | arrest of participants |
      When the facts are assessed
      Then it does not follow that the detention of Jamshid responds to the exercise of a protected right

    Scenario: Detention on a charge that consists of protected activity
      Given Tahir is a person in the case
      And a charge was brought against Tahir, called the charge
        | based on activity | yes |
      And Tahir was deprived of liberty
        | by     | police officers |
        | charge | the charge      |
      When the facts are assessed
      Then it follows that the detention of Tahir responds to the exercise of a protected right
      And that rests on HRC General Comment No. 35, paragraph 17

    Scenario Outline: Detention on a charge that consists of protected activity: what decides it
      Given Tahir is a person in the case
      And a charge was brought against Tahir, called the charge
        | based on activity | <based on activity> |
        | linked to         | <linked to>         |
        | offence           | <offence>           |
      And Tahir was deprived of liberty
        | by         | <by>         |
        | charge     | the charge   |
        | form       | <form>       |
        | held at    | <held at>    |
        | ordered by | <ordered by> |
      When the facts are assessed
      Then it <outcome> the detention of Tahir responds to the exercise of a protected right

      Examples:
        | based on activity | linked to        | offence                             | by              | form      | held at | ordered by     | outcome              |
        | yes               | unknown          | unknown                             | police officers | unknown   | unknown | unknown        | follows that         |
        | no                | research         | unknown                             | police officers | unknown   | unknown | unknown        | follows that         |
        | no                | a private matter | a breach of the rules on assemblies | police officers | unknown   | unknown | unknown        | does not follow that |
        | yes               | unknown          | unknown                             | an armed group  | abduction | a home  | an armed group | does not follow that |

    Scenario: Detention on a charge that consists of protected activity: not where it belongs to another charge
      Given Tahir is a person in the case
      And a charge was brought against Tahir, called the charge
        | based on activity | yes |
      And a charge was brought against Tahir, called the charge 2
        | based on activity | no               |
        | linked to         | a private matter |
        | offence           | fraud            |
      And Tahir was deprived of liberty
        | by     | police officers |
        | charge | the charge 2    |
      When the facts are assessed
      Then it does not follow that the detention of Tahir responds to the exercise of a protected right

    Scenario: Detention on a charge that consists of protected activity: where the deprivation of liberty belongs to a charge
      Given Tahir is a person in the case
      And a charge was brought against Tahir, called the charge
        | based on activity | yes |
      And Tahir was deprived of liberty
        | by         | an armed group |
        | form       | abduction      |
        | held at    | a home         |
        | ordered by | an armed group |
        | charge     | the charge     |
      And Tahir was deprived of liberty
        | by   | police officers                 |
        | form | imprisonment after a conviction |
      When the facts are assessed
      Then it does not follow that the detention of Tahir responds to the exercise of a protected right

    Scenario: Detention on a charge that consists of protected activity: what happened to somebody else is not enough
      Given Tahir is a person in the case
      And Yusuf is a person in the case
      And a charge was brought against Tahir, called the charge
        | based on activity | yes |
      And Yusuf was deprived of liberty
        | by     | police officers |
        | charge | the charge      |
      When the facts are assessed
      Then it does not follow that the detention of Tahir responds to the exercise of a protected right

    Scenario Outline: Detention on a charge that consists of protected activity turns on the dates, who acted and the form it took
      Given Tahir is a person in the case
      And a charge was brought against Tahir
        | date              | <date> |
        | based on activity | yes    |
        | by                | <by>   |
      And Tahir was deprived of liberty
        | date | <date of the deprivation-of-liberty> |
        | by   | police officers                      |
        | form | <form>                               |
      When the facts are assessed
      Then it <outcome> the detention of Tahir responds to the exercise of a protected right

      Examples:
        | date            | by                                  | date of the deprivation-of-liberty | form                    | outcome              |
        | 1 February 2024 | unknown                             | 20 January 2024                    | arrest                  | follows that         |
        | 1 February 2024 | unknown                             | 20 January 2024                    | police custody          | follows that         |
        | unknown         | officers of the prosecution service | unknown                            | detention pending trial | is open whether      |
        | 1 February 2024 | unknown                             | 20 January 2024                    | detention as a migrant  | does not follow that |

    Scenario: Detention linked to civic activity
      Given Boris is a person in the case
      And Boris was deprived of liberty
        | by        | police officers |
        | linked to | journalism      |
      When the facts are assessed
      Then it follows that the detention of Boris responds to the exercise of a protected right
      And that rests on HRC General Comment No. 35, paragraph 17

    Scenario Outline: Detention linked to civic activity: what decides it
      Given Boris is a person in the case
      And Boris was deprived of liberty
        | by         | <by>         |
        | linked to  | <linked to>  |
        | form       | <form>       |
        | held at    | <held at>    |
        | ordered by | <ordered by> |
      When the facts are assessed
      Then it <outcome> the detention of Boris responds to the exercise of a protected right

      Examples:
        | by              | linked to        | form      | held at | ordered by     | outcome              |
        | police officers | journalism       | unknown   | unknown | unknown        | follows that         |
        | police officers | a private matter | unknown   | unknown | unknown        | does not follow that |
        | an armed group  | journalism       | abduction | a home  | an armed group | does not follow that |

    Scenario: Detention linked to civic activity: what is told of two events is not read as one
      Given Boris is a person in the case
      And Boris was deprived of liberty
        | by         | an armed group |
        | form       | abduction      |
        | held at    | a home         |
        | ordered by | an armed group |
        | linked to  | journalism     |
      And Boris was deprived of liberty
        | by        | police officers  |
        | linked to | a private matter |
      When the facts are assessed
      Then it does not follow that the detention of Boris responds to the exercise of a protected right

    Scenario: Imprisonment as a sentence for civic activity
      Given Kamila is a person in the case
      And Kamila was sentenced
        | type      | imprisonment |
        | linked to | journalism   |
        | executed  | yes          |
      When the facts are assessed
      Then it follows that the detention of Kamila responds to the exercise of a protected right
      And that rests on HRC General Comment No. 35, paragraph 17

    Scenario Outline: Imprisonment as a sentence for civic activity turns on the penalty, the reason behind it and whether the sentence was carried out
      Given Kamila is a person in the case
      And Kamila was sentenced
        | type      | <type>      |
        | linked to | <linked to> |
        | executed  | <executed>  |
      When the facts are assessed
      Then it <outcome> the detention of Kamila responds to the exercise of a protected right

      Examples:
        | type         | linked to        | executed | outcome              |
        | imprisonment | journalism       | yes      | follows that         |
        | a fine       | journalism       | yes      | does not follow that |
        | imprisonment | a private matter | yes      | does not follow that |
        | imprisonment | journalism       | no       | does not follow that |

    Scenario: Imprisonment as a sentence for civic activity: so too with a charge, a sentence and deprivation of liberty
      Given Kamila is a person in the case
      And a charge was brought against Kamila, called the charge
      And Kamila was sentenced
        | charge    | the charge   |
        | type      | imprisonment |
        | linked to | journalism   |
        | executed  | no           |
      And Kamila was deprived of liberty
        | charge | the charge                      |
        | form   | imprisonment after a conviction |
      When the facts are assessed
      Then it follows that the detention of Kamila responds to the exercise of a protected right

    Scenario: Imprisonment as a sentence for civic activity: where the charge and the sentence concern somebody else
      Given Kamila is a person in the case
      And Yana is a person in the case
      And a charge was brought against Yana, called the charge
      And Yana was sentenced
        | charge    | the charge   |
        | type      | imprisonment |
        | linked to | journalism   |
        | executed  | no           |
      And Kamila was deprived of liberty
        | charge | the charge                      |
        | form   | imprisonment after a conviction |
      When the facts are assessed
      Then it does not follow that the detention of Kamila responds to the exercise of a protected right

  Rule: The detention of someone is connected with the exercise of a protected right

    Scenario: Arrest on the occasion of an assembly
      Given Feruza is a person in the case
      And Feruza organised or took part in an assembly, called the assembly
      And Feruza was deprived of liberty
        | about | the assembly    |
        | by    | police officers |
        | form  | arrest          |
      When the facts are assessed
      Then it follows that the detention of Feruza is connected with the exercise of a protected right
      And that rests on HRC General Comment No. 35, paragraph 17
      And that rests on HRC General Comment No. 37, paragraphs 17 and 82

    Scenario Outline: Arrest on the occasion of an assembly turns on whether the assembly was peaceful, who acted and the form it took
      Given Feruza is a person in the case
      And Feruza organised or took part in an assembly, called the assembly
        | peaceful | <peaceful> |
      And Feruza was deprived of liberty
        | about | the assembly |
        | by    | <by>         |
        | form  | <form>       |
      When the facts are assessed
      Then it <outcome> the detention of Feruza is connected with the exercise of a protected right

      Examples:
        | peaceful | by              | form      | outcome              |
        | unknown  | police officers | arrest    | follows that         |
        | no       | police officers | arrest    | does not follow that |
        | unknown  | unknown         | abduction | is open whether      |

    Scenario: Arrest on the occasion of an assembly: what happened to somebody else is not enough
      Given Feruza is a person in the case
      And Galina is a person in the case
      And Feruza organised or took part in an assembly, called the assembly
        | peaceful | yes |
      And Galina was deprived of liberty
        | about | the assembly    |
        | by    | police officers |
        | form  | arrest          |
      When the facts are assessed
      Then it does not follow that the detention of Feruza is connected with the exercise of a protected right

    Scenario: Arrest on the occasion of an assembly: not where the assembly was peaceful, by police officers and in the form of arrest
      Given Feruza is a person in the case
      And Feruza organised or took part in an assembly
        | peaceful | yes |
      And Feruza was deprived of liberty
        | by   | police officers |
        | form | arrest          |
      When the facts are assessed
      Then it does not follow that the detention of Feruza is connected with the exercise of a protected right

    Scenario: Arrest on the occasion of an assembly: where the deprivation of liberty concerns an assembly
      Given Feruza is a person in the case
      And Feruza organised or took part in an assembly, called the assembly
      And Feruza was deprived of liberty
        | about      | the assembly   |
        | by         | an armed group |
        | form       | abduction      |
        | held at    | a home         |
        | ordered by | an armed group |
      And Feruza was deprived of liberty
        | by   | police officers |
        | form | arrest          |
      When the facts are assessed
      Then it does not follow that the detention of Feruza is connected with the exercise of a protected right

    Scenario: Arrest on the occasion of protected activity
      Given Daniyar is a person in the case
      And Daniyar did trade-union work, called the trade union work
      And Daniyar was deprived of liberty
        | about | the trade union work |
        | by    | police officers      |
        | form  | arrest               |
      When the facts are assessed
      Then it follows that the detention of Daniyar is connected with the exercise of a protected right
      And that rests on HRC General Comment No. 35, paragraphs 17 and 53

    Scenario: Arrest on the occasion of protected activity: so too with human rights work and deprivation of liberty
      Given Daniyar is a person in the case
      And Daniyar worked for the human rights of others, called the human rights work
      And Daniyar was deprived of liberty
        | about | the human rights work |
        | by    | police officers       |
        | form  | arrest                |
      When the facts are assessed
      Then it follows that the detention of Daniyar is connected with the exercise of a protected right

    Scenario: Arrest on the occasion of protected activity: so too with religion or belief and deprivation of liberty
      Given Daniyar is a person in the case
      And Daniyar practised or taught a religion or belief, called the religious practice
      And Daniyar was deprived of liberty
        | about | the religious practice |
        | by    | police officers        |
        | form  | arrest                 |
      When the facts are assessed
      Then it follows that the detention of Daniyar is connected with the exercise of a protected right

    Scenario: Arrest on the occasion of protected activity: so too with an organisation and deprivation of liberty
      Given Daniyar is a person in the case
      And Daniyar founded or led or belonged to an organisation, called the association
      And Daniyar was deprived of liberty
        | about | the association |
        | by    | police officers |
        | form  | arrest          |
      When the facts are assessed
      Then it follows that the detention of Daniyar is connected with the exercise of a protected right

    Scenario: Arrest on the occasion of protected activity: not from an arrest that nobody links to the blogging
      Given Daniyar is a person in the case
      And Daniyar expressed views or gathered or shared information
        | form | blogging |
      And Daniyar was deprived of liberty
        | by   | police officers |
        | form | arrest          |
      When the facts are assessed
      Then it does not follow that the detention of Daniyar is connected with the exercise of a protected right

    Scenario: Arrest on the occasion of protected activity: where the deprivation of liberty concerns expression
      Given Daniyar is a person in the case
      And Daniyar expressed views or gathered or shared information, called the expression
      And Daniyar was deprived of liberty
        | about      | the expression |
        | by         | an armed group |
        | form       | abduction      |
        | held at    | a home         |
        | ordered by | an armed group |
      And Daniyar was deprived of liberty
        | by   | police officers |
        | form | arrest          |
      When the facts are assessed
      Then it does not follow that the detention of Daniyar is connected with the exercise of a protected right

    Scenario: Arrest on the occasion of protected activity: where the deprivation of liberty concerns somebody else
      Given Daniyar is a person in the case
      And Murat is a person in the case
      And Daniyar expressed views or gathered or shared information, called the expression
      And Murat was deprived of liberty
        | about | the expression  |
        | by    | police officers |
        | form  | arrest          |
      When the facts are assessed
      Then it does not follow that the detention of Daniyar is connected with the exercise of a protected right

    Scenario Outline: Arrest on the occasion of protected activity, with expression and deprivation of liberty, turns on the form it took and who acted
      Given Daniyar is a person in the case
      And Daniyar expressed views or gathered or shared information, called the expression
        | form | <form> |
      And Daniyar was deprived of liberty
        | about | the expression                       |
        | by    | <by>                                 |
        | form  | <form of the deprivation-of-liberty> |
      When the facts are assessed
      Then it <outcome> the detention of Daniyar is connected with the exercise of a protected right

      Examples:
        | form     | by              | form of the deprivation-of-liberty | outcome         |
        | blogging | police officers | arrest                             | follows that    |
        | unknown  | unknown         | abduction                          | is open whether |

    Scenario: Detention on a charge that by its nature concerns speech
      Given Feruza is a person in the case
      And a charge was brought against Feruza, called the charge
        | offence | offending religious feelings |
      And Feruza was deprived of liberty
        | by     | police officers |
        | charge | the charge      |
      When the facts are assessed
      Then it follows that the detention of Feruza is connected with the exercise of a protected right
      And that rests on HRC General Comment No. 35, paragraph 17
      And that rests on HRC General Comment No. 34, paragraph 47

    Scenario Outline: Detention on a charge that by its nature concerns speech: what decides it
      Given Feruza is a person in the case
      And a charge was brought against Feruza, called the charge
        | offence | <offence> |
      And Feruza was deprived of liberty
        | by         | <by>         |
        | charge     | the charge   |
        | form       | <form>       |
        | held at    | <held at>    |
        | ordered by | <ordered by> |
      When the facts are assessed
      Then it <outcome> the detention of Feruza is connected with the exercise of a protected right

      Examples:
        | offence                                    | by              | form      | held at | ordered by     | outcome              |
        | spreading false information                | police officers | unknown   | unknown | unknown        | follows that         |
        | insult of an official or the head of State | police officers | unknown   | unknown | unknown        | follows that         |
        | offending religious feelings               | police officers | unknown   | unknown | unknown        | follows that         |
        | discrediting the authorities               | police officers | unknown   | unknown | unknown        | follows that         |
        | a breach of the rules on assemblies        | police officers | unknown   | unknown | unknown        | does not follow that |
        | defamation                                 | an armed group  | abduction | a home  | an armed group | does not follow that |

    Scenario: Detention on a charge that by its nature concerns speech: not where it belongs to another charge
      Given Feruza is a person in the case
      And a charge was brought against Feruza, called the charge
        | offence | defamation |
      And a charge was brought against Feruza, called the charge 2
        | offence | fraud |
      And Feruza was deprived of liberty
        | by     | police officers |
        | charge | the charge 2    |
      When the facts are assessed
      Then it does not follow that the detention of Feruza is connected with the exercise of a protected right

    Scenario: Detention on a charge that by its nature concerns speech: what happened to somebody else is not enough
      Given Feruza is a person in the case
      And Galina is a person in the case
      And a charge was brought against Feruza, called the charge
        | offence | defamation |
      And Galina was deprived of liberty
        | by     | police officers |
        | charge | the charge      |
      When the facts are assessed
      Then it does not follow that the detention of Feruza is connected with the exercise of a protected right

    Scenario: Detention on a charge that by its nature concerns speech: where the deprivation of liberty belongs to a charge
      Given Feruza is a person in the case
      And a charge was brought against Feruza, called the charge
        | offence | defamation |
      And Feruza was deprived of liberty
        | by         | an armed group |
        | form       | abduction      |
        | held at    | a home         |
        | ordered by | an armed group |
        | charge     | the charge     |
      And Feruza was deprived of liberty
        | by   | police officers                 |
        | form | imprisonment after a conviction |
      When the facts are assessed
      Then it does not follow that the detention of Feruza is connected with the exercise of a protected right

    Scenario Outline: Detention on a charge that by its nature concerns speech turns on the dates, who acted and the form it took
      Given Feruza is a person in the case
      And a charge was brought against Feruza
        | date    | <date>     |
        | offence | defamation |
        | by      | <by>       |
      And Feruza was deprived of liberty
        | date | <date of the deprivation-of-liberty> |
        | by   | police officers                      |
        | form | <form>                               |
      When the facts are assessed
      Then it <outcome> the detention of Feruza is connected with the exercise of a protected right

      Examples:
        | date            | by                                  | date of the deprivation-of-liberty | form                    | outcome              |
        | 1 February 2024 | unknown                             | 20 January 2024                    | arrest                  | follows that         |
        | 1 February 2024 | unknown                             | 20 January 2024                    | police custody          | follows that         |
        | unknown         | officers of the prosecution service | unknown                            | detention pending trial | is open whether      |
        | 1 February 2024 | unknown                             | 20 January 2024                    | detention as a migrant  | does not follow that |

  Rule: Someone was taken by agents of the State or with their consent, and this was denied or the fate concealed

    Scenario: Taken by the State or with its consent, and denied or concealed
      Given Ulan is a person in the case
      And Ulan was taken away and disappeared
        | by         | police officers |
        | fate known | no              |
      When the facts are assessed
      Then it follows that Ulan was taken by agents of the State or with their consent, and this was denied or the fate concealed
      And that rests on HRC General Comment No. 36, paragraph 58
      And that rests on ICPPED article 2

    Scenario Outline: Taken by the State or with its consent, and denied or concealed: what decides it
      Given Ulan is a person in the case
      And Ulan was taken away and disappeared
        | by                    | <by>                    |
        | fate known            | <fate known>            |
        | acknowledged          | <acknowledged>          |
        | whereabouts disclosed | <whereabouts disclosed> |
        | official consent      | <official consent>      |
      When the facts are assessed
      Then it <outcome> Ulan was taken by agents of the State or with their consent, and this was denied or the fate concealed

      Examples:
        | by                 | fate known | acknowledged | whereabouts disclosed | official consent | outcome              |
        | police officers    | no         | unknown      | unknown               | unknown          | follows that         |
        | police officers    | unknown    | no           | unknown               | unknown          | follows that         |
        | police officers    | unknown    | unknown      | no                    | unknown          | follows that         |
        | an organised group | no         | unknown      | unknown               | yes              | follows that         |
        | police officers    | yes        | yes          | yes                   | unknown          | does not follow that |
        | an armed group     | no         | no           | no                    | no               | does not follow that |

    Scenario Outline: Taken by the State or with its consent, and denied or concealed, with deprivation of liberty: what decides it
      Given Ulan is a person in the case
      And Ulan was deprived of liberty
        | by                    | police officers         |
        | acknowledged          | <acknowledged>          |
        | whereabouts disclosed | <whereabouts disclosed> |
      When the facts are assessed
      Then it <outcome> Ulan was taken by agents of the State or with their consent, and this was denied or the fate concealed

      Examples:
        | acknowledged | whereabouts disclosed | outcome              |
        | no           | no                    | follows that         |
        | no           | yes                   | does not follow that |
        | yes          | no                    | does not follow that |

  Rule: Someone was held on a criminal charge or suspicion

    Scenario: Held on a criminal charge or suspicion
      Given Murat is a person in the case
      And Murat was deprived of liberty
        | form | detention pending trial |
      When the facts are assessed
      Then it follows that Murat was held on a criminal charge or suspicion
      And that rests on HRC General Comment No. 35, paragraphs 31, 32 and 29

    Scenario Outline: Held on a criminal charge or suspicion turns on the form it took, who acted and in which capacity
      Given Murat is a person in the case
      And Murat was deprived of liberty
        | form     | <form>     |
        | by       | <by>       |
        | capacity | <capacity> |
      When the facts are assessed
      Then it <outcome> Murat was held on a criminal charge or suspicion

      Examples:
        | form                            | by                            | capacity           | outcome              |
        | a mass arrest                   | unknown                       | unknown            | follows that         |
        | arrest                          | police officers               | unknown            | follows that         |
        | house arrest                    | unknown                       | a suspect          | follows that         |
        | arrest                          | border or migration officers  | a migrant          | does not follow that |
        | imprisonment after a conviction | staff of a place of detention | a convicted person | does not follow that |

  Rule: Someone is held in custody or in prison

    Scenario: Held in custody, as the account of life there shows
      Given Tahir is a person in the case
      And Tahir died in custody
      When the facts are assessed
      Then it follows that Tahir is held in custody or in prison
      And that rests on HRC General Comment No. 21, paragraph 2

    Scenario: Held in custody, as the account of life there shows: so too with a contact of a detainee with the family
      Given Tahir is a person in the case
      And as regards contact of Tahir in custody with the family
      When the facts are assessed
      Then it follows that Tahir is held in custody or in prison

    Scenario: Held in custody, as the account of life there shows: so too with parcels for a detainee
      Given Tahir is a person in the case
      And as regards parcels for Tahir in custody
      When the facts are assessed
      Then it follows that Tahir is held in custody or in prison

    Scenario: Held in custody, as the account of life there shows: so too with conditions of detention
      Given Tahir is a person in the case
      And as regards the conditions in which Tahir was held
      When the facts are assessed
      Then it follows that Tahir is held in custody or in prison

    Scenario: Held in custody, as the account of life there shows: so too with medical care in custody
      Given Tahir is a person in the case
      And as regards medical care for Tahir in custody
      When the facts are assessed
      Then it follows that Tahir is held in custody or in prison

    Scenario: Held in custody, as the account of life there shows: so too with solitary confinement
      Given Tahir is a person in the case
      And Tahir was held in solitary confinement
      When the facts are assessed
      Then it follows that Tahir is held in custody or in prison

    Scenario Outline: Held in custody, as the account of life there shows, with ill-treatment, turns on who acted and whether the person was in custody
      Given Tahir is a person in the case
      And Tahir was ill-treated
        | by         | <by>         |
        | in custody | <in custody> |
      When the facts are assessed
      Then it <outcome> Tahir is held in custody or in prison

      Examples:
        | by                 | in custody | outcome              |
        | police officers    | yes        | follows that         |
        | police officers    | no         | does not follow that |
        | a private employer | yes        | does not follow that |

    Scenario: Held in custody or in prison
      Given Rustam is a person in the case
      And Rustam was deprived of liberty
        | form | detention pending trial |
      When the facts are assessed
      Then it follows that Rustam is held in custody or in prison
      And that rests on HRC General Comment No. 21, paragraph 2

    Scenario Outline: Held in custody or in prison turns on the form it took and the place of custody
      Given Rustam is a person in the case
      And Rustam was deprived of liberty
        | form    | <form>    |
        | held at | <held at> |
      When the facts are assessed
      Then it <outcome> Rustam is held in custody or in prison

      Examples:
        | form                                         | held at          | outcome              |
        | police custody                               | unknown          | follows that         |
        | arrest                                       | a police station | follows that         |
        | administrative detention                     | unknown          | follows that         |
        | detention as a migrant                       | unknown          | follows that         |
        | detention without charge on security grounds | unknown          | follows that         |
        | confinement in a psychiatric institution     | unknown          | follows that         |
        | detention after the end of a sentence        | unknown          | follows that         |
        | house arrest                                 | a home           | does not follow that |

    Scenario Outline: Held in custody or in prison, with a sentence, turns on the penalty and whether the sentence was carried out
      Given Rustam is a person in the case
      And Rustam was sentenced
        | type     | <type>     |
        | executed | <executed> |
      When the facts are assessed
      Then it <outcome> Rustam is held in custody or in prison

      Examples:
        | type         | executed | outcome              |
        | imprisonment | yes      | follows that         |
        | a fine       | yes      | does not follow that |
        | imprisonment | no       | does not follow that |

  Rule: Someone was detained without being brought promptly before a judge

    Scenario: Not brought promptly before a judge
      Given Tahir is a person in the case
      And Tahir was deprived of liberty
        | form                 | detention pending trial |
        | brought before judge | no                      |
      When the facts are assessed
      Then it follows that Tahir was detained without being brought promptly before a judge
      And that rests on HRC General Comment No. 35, paragraphs 31, 32 and 33

    Scenario Outline: Not brought promptly before a judge: what decides it
      Given Tahir is a person in the case
      And Tahir was deprived of liberty
        | form                 | <form>                 |
        | brought before judge | <brought before judge> |
        | by                   | <by>                   |
        | hours                | <hours>                |
        | released             | <released>             |
        | hours until judge    | <hours until judge>    |
        | capacity             | <capacity>             |
      When the facts are assessed
      Then it <outcome> Tahir was detained without being brought promptly before a judge

      Examples:
        | form                    | brought before judge | by                           | hours   | released | hours until judge | capacity  | outcome              |
        | detention pending trial | no                   | unknown                      | unknown | unknown  | unknown           | unknown   | follows that         |
        | arrest                  | no                   | police officers              | 49      | unknown  | unknown           | unknown   | follows that         |
        | arrest                  | no                   | police officers              | unknown | no       | unknown           | unknown   | follows that         |
        | arrest                  | yes                  | police officers              | unknown | unknown  | 49                | unknown   | follows that         |
        | arrest                  | no                   | police officers              | 48      | yes      | unknown           | unknown   | is open whether      |
        | detention pending trial | yes                  | unknown                      | unknown | unknown  | 30                | unknown   | does not follow that |
        | detention as a migrant  | no                   | border or migration officers | 200     | unknown  | unknown           | a migrant | does not follow that |

    Scenario: Not brought promptly before a judge: what is told of two events is not read as one
      Given Tahir is a person in the case
      And Tahir was deprived of liberty
        | by                   | border or migration officers |
        | form                 | detention as a migrant       |
        | capacity             | a migrant                    |
        | brought before judge | no                           |
        | hours                | 200                          |
      And Tahir was deprived of liberty
        | by                   | police officers |
        | form                 | arrest          |
        | brought before judge | yes             |
        | hours until judge    | 20              |
      When the facts are assessed
      Then it does not follow that Tahir was detained without being brought promptly before a judge

  Rule: Agents of the State may have had a part in the disappearance of someone

    Scenario: A disappearance in which the State may have had a part
      Given Bakyt is a person in the case
      And Bakyt was taken away and disappeared
        | by | police officers |
      When the facts are assessed
      Then it follows that agents of the State may have had a part in the disappearance of Bakyt
      And that rests on HRC General Comment No. 36, paragraph 58
      And that rests on ICPPED article 2

    Scenario Outline: A disappearance in which the State may have had a part turns on who acted and whether it was with the support or consent of officials
      Given Bakyt is a person in the case
      And Bakyt was taken away and disappeared
        | by               | <by>               |
        | official consent | <official consent> |
      When the facts are assessed
      Then it <outcome> agents of the State may have had a part in the disappearance of Bakyt

      Examples:
        | by              | official consent | outcome              |
        | police officers | unknown          | follows that         |
        | an armed group  | yes              | follows that         |
        | an armed group  | no               | does not follow that |
