@law @conclusions
Feature: What facts amount to (expression), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: The religion or belief of someone was restricted or punished

    Scenario: Measure taken because of religion or belief
      Given Elena is a believer
      And Elena was sentenced
        | linked to | religion or belief |
      When the facts are assessed
      Then it follows that the religion or belief of Elena was restricted or punished
      And that rests on HRC General Comment No. 22, paragraphs 3 and 4

    Scenario Outline: Measure taken because of religion or belief, with religion or belief and a search, turns on who acted
      Given Elena is a person in the case
      And Elena practised or taught a religion or belief
      And the premises of Elena were searched
        | by        | <by>               |
        | linked to | religion or belief |
      When the facts are assessed
      Then it <outcome> the religion or belief of Elena was restricted or punished

      Examples:
        | by              | outcome         |
        | police officers | follows that    |
        | unknown         | is open whether |

    Scenario Outline: Measure taken because of religion or belief, with a charge, turns on who the person is
      Given Elena is <who>
      And a charge was brought against Elena
        | linked to | religion or belief |
      When the facts are assessed
      Then it <outcome> the religion or belief of Elena was restricted or punished

      Examples:
        | who                           | outcome      |
        | a religious leader or teacher | follows that |
        | a religious community         | follows that |

    Scenario: Measure taken because of religion or belief: so too with a lawsuit
      Given Elena is a religious activist
      And Elena was sued
        | by        | a ministry         |
        | linked to | religion or belief |
      When the facts are assessed
      Then it follows that the religion or belief of Elena was restricted or punished

    Scenario: Measure taken because of religion or belief: not where a company acted
      Given Elena is a person in the case
      And Elena practised or taught a religion or belief
      And the premises of Elena were searched
        | by        | a company          |
        | linked to | religion or belief |
      And Elena was sued
        | by        | a company          |
        | linked to | religion or belief |
      When the facts are assessed
      Then it does not follow that the religion or belief of Elena was restricted or punished

    Scenario: Measure taken because of religion or belief: not from a search, a charge of fraud, a lawsuit and a sentence that nobody links to it
      Given Elena is a person in the case
      And Elena practised or taught a religion or belief
      And the premises of Elena were searched
        | by | police officers |
      And a charge was brought against Elena
        | offence | fraud |
      And Elena was sued
        | by | a ministry |
      And Elena was sentenced
      When the facts are assessed
      Then it does not follow that the religion or belief of Elena was restricted or punished

    Scenario: Measure taken because of religion or belief: where the search, the charge, the lawsuit and the sentence concern somebody else
      Given Elena is a person in the case
      And Lola is a lawyer
      And Elena practised or taught a religion or belief
      And the premises of Lola were searched
        | by        | police officers    |
        | linked to | religion or belief |
      And a charge was brought against Lola
        | offence   | fraud              |
        | linked to | religion or belief |
      And Lola was sued
        | by        | a ministry         |
        | linked to | religion or belief |
      And Lola was sentenced
        | linked to | religion or belief |
      When the facts are assessed
      Then it does not follow that the religion or belief of Elena was restricted or punished

    Scenario: Measure against the manifestation of religion or belief
      Given Jamila is a person in the case
      And a charge was brought against Jamila
        | offence | a breach of the rules on religion |
      When the facts are assessed
      Then it follows that the religion or belief of Jamila was restricted or punished
      And that rests on HRC General Comment No. 22, paragraph 4

    Scenario Outline: Measure against the manifestation of religion or belief, with a measure against religion or belief, turns on who acted and the form it took
      Given Jamila is a person in the case
      And a measure was taken against the religion or belief of Jamila
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then it <outcome> the religion or belief of Jamila was restricted or punished

      Examples:
        | by              | form                                          | outcome         |
        | police officers | a ban on religious dress                      | follows that    |
        | police officers | a duty to wear certain dress                  | follows that    |
        | unknown         | refusal to register a religious community     | follows that    |
        | unknown         | a ban on religious literature                 | follows that    |
        | unknown         | a ban on religious teaching                   | follows that    |
        | unknown         | a penalty for unregistered religious activity | follows that    |
        | police officers | breaking up worship in a home                 | follows that    |
        | police officers | closing or demolition of a place of worship   | follows that    |
        | police officers | taking or destruction of religious objects    | follows that    |
        | police officers | a ban on religious clothing in some place     | follows that    |
        | police officers | refusal of foreign clergy                     | follows that    |
        | unknown         | dissolution of a community                    | follows that    |
        | unknown         | a minimum of founders or approval by others   | follows that    |
        | unknown         | stopping worship or meetings                  | is open whether |
        | police officers | unknown                                       | is open whether |

    Scenario Outline: Measure against the manifestation of religion or belief, with a measure against an organisation, turns on the form it took
      Given Jamila is a person in the case
      And a measure was taken against an organisation of Jamila
        | of   | a religious organisation |
        | form | <form>                   |
      When the facts are assessed
      Then it <outcome> the religion or belief of Jamila was restricted or punished

      Examples:
        | form                                  | outcome      |
        | dissolution                           | follows that |
        | suspension                            | follows that |
        | refusal or withdrawal of registration | follows that |
        | penalties for unregistered activity   | follows that |

    Scenario: Measure against the manifestation of religion or belief: what is told of two events is not read as one
      Given Jamila is a person in the case
      And a charge was brought against Jamila
        | offence | fraud |
      And a measure was taken against an organisation of Jamila
        | of   | a political party or movement |
        | form | dissolution                   |
      And a measure was taken against an organisation of Jamila
        | of   | a religious organisation |
        | form | repeated inspections     |
      When the facts are assessed
      Then it does not follow that the religion or belief of Jamila was restricted or punished

  Rule: Someone exercises the function of a journalist

    Scenario: Journalist, editor or blogger
      Given Tahir is a blogger
      When the facts are assessed
      Then it follows that Tahir exercises the function of a journalist
      And that rests on HRC General Comment No. 34, paragraph 44

    Scenario Outline: Journalist, editor or blogger turns on who the person is
      Given Tahir is <who>
      When the facts are assessed
      Then it <outcome> Tahir exercises the function of a journalist

      Examples:
        | who            | outcome      |
        | a blogger      | follows that |
        | a media outlet | follows that |

    Scenario Outline: Journalist, editor or blogger, with expression, turns on who the person is, the form it took and the topic
      Given Tahir is <who>
      And Tahir expressed views or gathered or shared information
        | form  | <form>  |
        | topic | <topic> |
      When the facts are assessed
      Then it <outcome> Tahir exercises the function of a journalist

      Examples:
        | who                    | form       | topic      | outcome         |
        | an academic or teacher | journalism | unknown    | follows that    |
        | a lawyer               | unknown    | corruption | is open whether |

  Rule: The expression of someone was restricted or punished

    Scenario: Sanction on someone for speaking out for rights or workers
      Given Murat is a person in the case
      And Murat expressed views or gathered or shared information, called the expression
        | form | art or literature |
      And Murat was sentenced
        | about | the expression |
      When the facts are assessed
      Then it follows that the expression of Murat was restricted or punished
      And that rests on HRC General Comment No. 34, paragraphs 11 and 23

    Scenario Outline: Sanction on someone for speaking out for rights or workers turns on the form it took and the reason behind it
      Given Murat is a person in the case
      And Murat worked for the human rights of others
        | form | <form> |
      And Murat was sentenced
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> the expression of Murat was restricted or punished

      Examples:
        | form                           | linked to                              | outcome      |
        | advocacy with the authorities  | human rights work                      | follows that |
        | work with international bodies | testimony or documentation of abuses   | follows that |
        | trial observation              | cooperation with an international body | follows that |

    Scenario Outline: Sanction on someone for speaking out for rights or workers, with expression and a search, turns on the form it took, who acted and the reason behind it
      Given Murat is a person in the case
      And Murat expressed views or gathered or shared information
        | form | <form> |
      And the premises of Murat were searched
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> the expression of Murat was restricted or punished

      Examples:
        | form                                  | by              | linked to                              | outcome         |
        | research or collection of information | police officers | testimony or documentation of abuses   | follows that    |
        | human rights advocacy                 | police officers | cooperation with an international body | follows that    |
        | criticism of the authorities          | police officers | human rights work                      | follows that    |
        | statements in legal proceedings       | police officers | human rights work                      | follows that    |
        | work in the media                     | unknown         | human rights work                      | is open whether |

    Scenario: Sanction on someone for speaking out for rights or workers: so too with expression and a charge
      Given Murat is a person in the case
      And Murat expressed views or gathered or shared information
        | form | a statement at an international meeting |
      And a charge was brought against Murat
        | offence   | fraud             |
        | linked to | human rights work |
      When the facts are assessed
      Then it follows that the expression of Murat was restricted or punished

    Scenario Outline: Sanction on someone for speaking out for rights or workers, with human rights work and a charge, turns on the form it took and the reason behind it
      Given Murat is a person in the case
      And Murat worked for the human rights of others
        | form | <form> |
      And a charge was brought against Murat
        | offence   | fraud       |
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> the expression of Murat was restricted or punished

      Examples:
        | form                       | linked to                              | outcome      |
        | monitoring and documenting | testimony or documentation of abuses   | follows that |
        | publishing and reporting   | cooperation with an international body | follows that |

    Scenario: Sanction on someone for speaking out for rights or workers: so too with expression and a sentence
      Given Murat is a person in the case
      And Murat expressed views or gathered or shared information, called the expression
        | form | art or literature |
      And Murat was sentenced
        | about | the expression |
      When the facts are assessed
      Then it follows that the expression of Murat was restricted or punished

    Scenario Outline: Sanction on someone for speaking out for rights or workers, with expression, a search, a charge and a sentence: what decides it
      Given Murat is a person in the case
      And Murat expressed views or gathered or shared information
        | form | <form> |
      And the premises of Murat were searched
        | by        | police officers |
        | linked to | <linked to>     |
      And a charge was brought against Murat
        | offence   | fraud                     |
        | linked to | <linked to of the charge> |
      And Murat was sentenced
        | linked to | <linked to of the sentence> |
      When the facts are assessed
      Then it <outcome> the expression of Murat was restricted or punished

      Examples:
        | form              | linked to                                   | linked to of the charge | linked to of the sentence | outcome              |
        | work in the media | membership or leadership of an organisation | political activity      | work as a lawyer          | does not follow that |
        | art or literature | human rights work                           | human rights work       | human rights work         | does not follow that |

    Scenario: Sanction on someone for speaking out for rights or workers: not where the reason was human rights work
      Given Murat is a person in the case
      And Murat worked for the human rights of others
        | form | legal help for victims |
      And the premises of Murat were searched
        | by        | police officers   |
        | linked to | human rights work |
      When the facts are assessed
      Then it does not follow that the expression of Murat was restricted or punished

    Scenario: Sanction on someone for speaking out for rights or workers: where the search, the charge and the sentence concern somebody else
      Given Murat is a person in the case
      And Parviz is a person in the case
      And Murat expressed views or gathered or shared information
        | form | work in the media |
      And the premises of Parviz were searched
        | by        | police officers   |
        | linked to | human rights work |
      And a charge was brought against Parviz
        | offence   | fraud             |
        | linked to | human rights work |
      And Parviz was sentenced
        | linked to | human rights work |
      When the facts are assessed
      Then it does not follow that the expression of Murat was restricted or punished

    Scenario: Sanction on someone for speaking out for rights or workers: where the sentence concerns somebody else
      Given Murat is a person in the case
      And Parviz is a person in the case
      And Murat expressed views or gathered or shared information, called the expression
        | form | art or literature |
      And Parviz was sentenced
        | about | the expression |
      When the facts are assessed
      Then it does not follow that the expression of Murat was restricted or punished

    Scenario: Measure taken because of expression, or about it
      Given Vera is a journalist
      And Vera was deprived of liberty
        | by        | police officers            |
        | linked to | what was said or published |
      When the facts are assessed
      Then it follows that the expression of Vera was restricted or punished
      And that rests on HRC General Comment No. 34, paragraphs 22 and 23

    Scenario: Measure taken because of expression, or about it: so too with expression and a lawsuit
      Given Vera is a person in the case
      And Vera expressed views or gathered or shared information
      And Vera was sued
        | offence   | fraud                      |
        | by        | a ministry                 |
        | linked to | what was said or published |
      When the facts are assessed
      Then it follows that the expression of Vera was restricted or punished

    Scenario: Measure taken because of expression, or about it: so too with a questioning
      Given Vera is a journalist
      And Vera was questioned by the authorities
        | by        | police officers            |
        | linked to | what was said or published |
      When the facts are assessed
      Then it follows that the expression of Vera was restricted or punished

    Scenario: Measure taken because of expression, or about it: so too with expression and a charge
      Given Vera is a person in the case
      And Vera expressed views or gathered or shared information, called the expression
      And a charge was brought against Vera
        | offence | fraud          |
        | about   | the expression |
      When the facts are assessed
      Then it follows that the expression of Vera was restricted or punished

    Scenario: Measure taken because of expression, or about it: so too with expression and a questioning
      Given Vera is a person in the case
      And Vera expressed views or gathered or shared information, called the expression
      And Vera was questioned by the authorities
        | by    | police officers |
        | about | the expression  |
      When the facts are assessed
      Then it follows that the expression of Vera was restricted or punished

    Scenario: Measure taken because of expression, or about it: not from an arrest, a charge of fraud, a questioning and a lawsuit that nobody links to it
      Given Vera is a person in the case
      And Vera expressed views or gathered or shared information
      And Vera was deprived of liberty
        | by | police officers |
      And a charge was brought against Vera
        | offence | fraud |
      And Vera was questioned by the authorities
        | by | police officers |
      And Vera was sued
        | offence | fraud      |
        | by      | a ministry |
      When the facts are assessed
      Then it does not follow that the expression of Vera was restricted or punished

    Scenario: Measure taken because of expression, or about it: not where a company acted
      Given Vera is a journalist
      And Vera was deprived of liberty
        | by        | a company                  |
        | linked to | what was said or published |
      And Vera was questioned by the authorities
        | by        | a company                  |
        | linked to | what was said or published |
      And Vera was sued
        | offence   | fraud                      |
        | by        | a company                  |
        | linked to | what was said or published |
      When the facts are assessed
      Then it does not follow that the expression of Vera was restricted or punished

    Scenario: Measure taken because of expression, or about it: where the search and the questioning concern expression
      Given Vera is a person in the case
      And Vera expressed views or gathered or shared information, called the expression
      And the premises of Vera were searched
        | by    | a company      |
        | about | the expression |
      And Vera was questioned by the authorities
        | by    | a company      |
        | about | the expression |
      When the facts are assessed
      Then it does not follow that the expression of Vera was restricted or punished

    Scenario: Measure taken because of expression, or about it: where the search, the charge and the questioning concern somebody else
      Given Vera is a person in the case
      And Feruza is a person in the case
      And Vera expressed views or gathered or shared information, called the expression
      And the premises of Feruza were searched
        | by    | police officers |
        | about | the expression  |
      And a charge was brought against Feruza
        | offence | fraud          |
        | about   | the expression |
      And Feruza was questioned by the authorities
        | by    | police officers |
        | about | the expression  |
      When the facts are assessed
      Then it does not follow that the expression of Vera was restricted or punished

    Scenario: Measure taken because of expression, or about it: where the search, the questioning and the lawsuit concern somebody else
      Given Vera is a person in the case
      And Feruza is a lawyer
      And Vera expressed views or gathered or shared information
      And the premises of Feruza were searched
        | by        | police officers            |
        | linked to | what was said or published |
      And Feruza was questioned by the authorities
        | by        | police officers            |
        | linked to | what was said or published |
      And Feruza was sued
        | offence   | fraud                      |
        | by        | a ministry                 |
        | linked to | what was said or published |
      When the facts are assessed
      Then it does not follow that the expression of Vera was restricted or punished

    Scenario Outline: Measure taken because of expression, or about it, with a search, turns on who the person is and who acted
      Given Vera is <who>
      And the premises of Vera were searched
        | by        | <by>                       |
        | linked to | what was said or published |
      When the facts are assessed
      Then it <outcome> the expression of Vera was restricted or punished

      Examples:
        | who          | by              | outcome              |
        | a lawyer     | police officers | does not follow that |
        | a journalist | unknown         | is open whether      |

    Scenario: Measure taken because of expression, or about it: left open where nobody says who searched
      Given Vera is a person in the case
      And Vera expressed views or gathered or shared information, called the expression
      And the premises of Vera were searched
        | about | the expression |
      When the facts are assessed
      Then it is open whether the expression of Vera was restricted or punished

    Scenario: Charge that consists of the expression
      Given Ulan is a person in the case
      And Ulan expressed views or gathered or shared information, called the expression
      And a charge was brought against Ulan
        | about             | the expression |
        | based on activity | yes            |
      When the facts are assessed
      Then it follows that the expression of Ulan was restricted or punished
      And that rests on HRC General Comment No. 34, paragraphs 11, 22 and 23

    Scenario Outline: Charge that consists of the expression, with human rights work and a charge, turns on the form it took
      Given Ulan is a person in the case
      And Ulan worked for the human rights of others, called the human rights work
        | form | <form> |
      And a charge was brought against Ulan
        | about             | the human rights work |
        | based on activity | yes                   |
      When the facts are assessed
      Then it <outcome> the expression of Ulan was restricted or punished

      Examples:
        | form                           | outcome      |
        | monitoring and documenting     | follows that |
        | publishing and reporting       | follows that |
        | advocacy with the authorities  | follows that |
        | work with international bodies | follows that |
        | training and education         | follows that |
        | trial observation              | follows that |

    Scenario Outline: Charge that consists of the expression, with trade-union work and a charge, turns on the form it took
      Given Ulan is a person in the case
      And Ulan did trade-union work, called the trade union work
        | form | <form> |
      And a charge was brought against Ulan
        | about             | the trade union work |
        | based on activity | yes                  |
      When the facts are assessed
      Then it <outcome> the expression of Ulan was restricted or punished

      Examples:
        | form                                           | outcome      |
        | criticism of the law on trade unions           | follows that |
        | participation in international labour meetings | follows that |

    Scenario: Charge that consists of the expression: where the charge concerns an assembly
      Given Ulan is a journalist
      And Ulan expressed views or gathered or shared information
      And Ulan organised or took part in an assembly, called the assembly
      And a charge was brought against Ulan
        | offence           | a breach of the rules on assemblies |
        | about             | the assembly                        |
        | based on activity | yes                                 |
      When the facts are assessed
      Then it does not follow that the expression of Ulan was restricted or punished

    Scenario: Charge that consists of the expression: what happened to somebody else is not enough
      Given Ulan is a person in the case
      And Bakyt is a person in the case
      And Ulan expressed views or gathered or shared information, called the expression
      And a charge was brought against Bakyt
        | offence           | fraud          |
        | about             | the expression |
        | based on activity | yes            |
      When the facts are assessed
      Then it does not follow that the expression of Ulan was restricted or punished

    Scenario: Measure against expression
      Given Rustam is a person in the case
      And a charge was brought against Rustam
        | offence | defamation |
      When the facts are assessed
      Then it follows that the expression of Rustam was restricted or punished
      And that rests on HRC General Comment No. 34, paragraph 22

    Scenario Outline: Measure against expression turns on the offence and the reason behind it
      Given Rustam is a person in the case
      And a charge was brought against Rustam
        | offence   | <offence>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> the expression of Rustam was restricted or punished

      Examples:
        | offence    | linked to                  | outcome      |
        | defamation | unknown                    | follows that |
        | fraud      | what was said or published | follows that |

    Scenario Outline: Measure against expression, with a measure against expression, turns on who acted and the form it took
      Given Rustam is a person in the case
      And a measure was taken against what Rustam says or publishes
        | by   | <by>   |
        | form | <form> |
      When the facts are assessed
      Then it <outcome> the expression of Rustam was restricted or punished

      Examples:
        | by              | form                 | outcome      |
        | police officers | unknown              | follows that |
        | unknown         | a ban on publication | follows that |

    Scenario Outline: Measure against expression, with a charge and a measure against expression, turns on the form it took and who acted
      Given Rustam is a person in the case
      And a charge was brought against Rustam, called the charge
        | offence | fraud |
      And a measure was taken against what Rustam says or publishes
        | form   | <form>     |
        | charge | the charge |
        | by     | <by>       |
      When the facts are assessed
      Then it <outcome> the expression of Rustam was restricted or punished

      Examples:
        | form                                      | by        | outcome              |
        | an obligation not to disclose information | unknown   | follows that         |
        | removal of content                        | a company | does not follow that |

    Scenario Outline: Measure against expression, with a measure against an assembly, turns on who acted and whether it was because of the message of the assembly
      Given Rustam is a person in the case
      And a measure was taken against an assembly of Rustam
        | by                 | <by>                 |
        | because of message | <because of message> |
      When the facts are assessed
      Then it <outcome> the expression of Rustam was restricted or punished

      Examples:
        | by                 | because of message | outcome              |
        | police officers    | yes                | follows that         |
        | police officers    | no                 | does not follow that |
        | an organised group | yes                | does not follow that |

    Scenario Outline: Measure against expression, with a lawsuit, turns on what is claimed, whether it was in the interest of a public official and who acted
      Given Rustam is a person in the case
      And Rustam was sued
        | offence              | <offence>              |
        | claimant is official | <claimant is official> |
        | by                   | <by>                   |
      When the facts are assessed
      Then it <outcome> the expression of Rustam was restricted or punished

      Examples:
        | offence    | claimant is official | by                         | outcome              |
        | defamation | yes                  | unknown                    | follows that         |
        | defamation | unknown              | a ministry                 | follows that         |
        | fraud      | yes                  | a ministry                 | does not follow that |
        | defamation | unknown              | a known private individual | is open whether      |

    Scenario Outline: Measure against expression, with a sentence, turns on the reason behind it
      Given Rustam is a person in the case
      And Rustam was sentenced
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> the expression of Rustam was restricted or punished

      Examples:
        | linked to                  | outcome              |
        | what was said or published | follows that         |
        | a private matter           | does not follow that |

    Scenario: Measure against expression: not from a charge of fraud and a duty of secrecy towards a company
      Given Rustam is a person in the case
      And a charge was brought against Rustam
        | offence | fraud |
      And a measure was taken against what Rustam says or publishes
        | by   | a company                                 |
        | form | an obligation not to disclose information |
      When the facts are assessed
      Then it does not follow that the expression of Rustam was restricted or punished

  Rule: Someone exercised freedom of expression

    Scenario: Exercise of freedom of expression
      Given Emil is a journalist
      When the facts are assessed
      Then it follows that Emil exercised freedom of expression
      And that rests on HRC General Comment No. 34, paragraphs 11 and 12

    Scenario: Exercise of freedom of expression: so too with expression
      Given Emil is a person in the case
      And Emil expressed views or gathered or shared information
        | form | a private message or opinion |
      When the facts are assessed
      Then it follows that Emil exercised freedom of expression

    Scenario: Exercise of freedom of expression: so too with a measure against expression
      Given Emil is a person in the case
      And a measure was taken against what Emil says or publishes
        | form | censorship |
      When the facts are assessed
      Then it follows that Emil exercised freedom of expression

    Scenario Outline: Exercise of freedom of expression, with human rights work, turns on the form it took
      Given Emil is a person in the case
      And Emil worked for the human rights of others
        | form | <form> |
      When the facts are assessed
      Then it <outcome> Emil exercised freedom of expression

      Examples:
        | form                       | outcome      |
        | monitoring and documenting | follows that |
        | trial observation          | follows that |
        | training and education     | follows that |

    Scenario Outline: Exercise of freedom of expression, with trade-union work, turns on the form it took
      Given Emil is a person in the case
      And Emil did trade-union work
        | form | <form> |
      When the facts are assessed
      Then it <outcome> Emil exercised freedom of expression

      Examples:
        | form                                           | outcome      |
        | criticism of the law on trade unions           | follows that |
        | participation in international labour meetings | follows that |

    Scenario: Exercise of freedom of expression: not from visits to people in need and a strike
      Given Emil is a lawyer
      And Emil worked for the human rights of others
        | form | visits to people in need of protection |
      And Emil did trade-union work
        | form | a strike |
      When the facts are assessed
      Then it does not follow that Emil exercised freedom of expression

    Scenario: Speech that is itself charged
      Given Cholpon is a person in the case
      And a charge was brought against Cholpon
        | offence | defamation |
      When the facts are assessed
      Then it follows that Cholpon exercised freedom of expression
      And that rests on HRC General Comment No. 34, paragraph 11

    Scenario Outline: Speech that is itself charged turns on what is claimed
      Given Cholpon is a person in the case
      And Cholpon was sued
        | offence | <offence> |
      When the facts are assessed
      Then it <outcome> Cholpon exercised freedom of expression

      Examples:
        | offence    | outcome              |
        | defamation | follows that         |
        | fraud      | does not follow that |

    Scenario Outline: Speech that is itself charged, with a charge, turns on the offence and the reason behind it
      Given Cholpon is a person in the case
      And a charge was brought against Cholpon
        | offence   | <offence>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> Cholpon exercised freedom of expression

      Examples:
        | offence    | linked to        | outcome         |
        | defamation | unknown          | follows that    |
        | unknown    | journalism       | follows that    |
        | unknown    | a private matter | is open whether |

    Scenario Outline: Speech that is itself charged, with a sentence, turns on the reason behind it
      Given Cholpon is a person in the case
      And Cholpon was sentenced
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> Cholpon exercised freedom of expression

      Examples:
        | linked to                    | outcome              |
        | criticism of the authorities | follows that         |
        | a private matter             | does not follow that |
