@law @conclusions
Feature: What facts amount to (assembly and association), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: The freedom of assembly of someone was restricted or punished

    Scenario: Measure taken because of an assembly, or about it
      Given Irina is a person in the case
      And Irina organised or took part in an assembly
      And Irina was sentenced
        | linked to | an assembly or protest |
      When the facts are assessed
      Then it follows that the freedom of assembly of Irina was restricted or punished
      And that rests on HRC General Comment No. 37, paragraphs 23 and 33

    Scenario: Measure taken because of an assembly, or about it: so too with an assembly and deprivation of liberty
      Given Irina is a person in the case
      And Irina organised or took part in an assembly
      And Irina was deprived of liberty
        | by        | police officers        |
        | linked to | an assembly or protest |
      When the facts are assessed
      Then it follows that the freedom of assembly of Irina was restricted or punished

    Scenario: Measure taken because of an assembly, or about it: so too with an assembly and a charge
      Given Irina is a person in the case
      And Irina organised or took part in an assembly
      And a charge was brought against Irina
        | linked to | an assembly or protest |
      When the facts are assessed
      Then it follows that the freedom of assembly of Irina was restricted or punished

    Scenario: Measure taken because of an assembly, or about it: so too with an assembly and a lawsuit
      Given Irina is a person in the case
      And Irina organised or took part in an assembly
      And Irina was sued
        | by        | a ministry             |
        | linked to | an assembly or protest |
      When the facts are assessed
      Then it follows that the freedom of assembly of Irina was restricted or punished

    Scenario Outline: Measure taken because of an assembly, or about it, with an assembly and a search, turns on who acted
      Given Irina is a person in the case
      And Irina organised or took part in an assembly, called the assembly
      And the premises of Irina were searched
        | by    | <by>         |
        | about | the assembly |
      When the facts are assessed
      Then it <outcome> the freedom of assembly of Irina was restricted or punished

      Examples:
        | by              | outcome              |
        | police officers | follows that         |
        | a company       | does not follow that |

    Scenario: Measure taken because of an assembly, or about it: so too with an assembly and a charge (2)
      Given Irina is a person in the case
      And Irina organised or took part in an assembly, called the assembly
      And a charge was brought against Irina
        | offence | fraud        |
        | about   | the assembly |
      When the facts are assessed
      Then it follows that the freedom of assembly of Irina was restricted or punished

    Scenario: Measure taken because of an assembly, or about it: so too where the measure concerns the assembly and no reason is told
      Given Irina is a person in the case
      And Irina organised or took part in an assembly, called the assembly
      And Irina was sentenced
        | about | the assembly |
      When the facts are assessed
      Then it follows that the freedom of assembly of Irina was restricted or punished

    Scenario: Measure taken because of an assembly, or about it: not where a company acted
      Given Irina is a person in the case
      And Irina organised or took part in an assembly
      And the premises of Irina were searched
        | by        | a company              |
        | linked to | an assembly or protest |
      And Irina was sued
        | by        | a company              |
        | linked to | an assembly or protest |
      When the facts are assessed
      Then it does not follow that the freedom of assembly of Irina was restricted or punished

    Scenario: Measure taken because of an assembly, or about it: where the search, the charge, the lawsuit and the sentence concern expression
      Given Irina is a person in the case
      And Irina organised or took part in an assembly
      And Irina expressed views or gathered or shared information, called the expression
      And the premises of Irina were searched
        | by        | police officers        |
        | linked to | an assembly or protest |
        | about     | the expression         |
      And a charge was brought against Irina
        | offence   | fraud                  |
        | linked to | an assembly or protest |
        | about     | the expression         |
      And Irina was sued
        | by        | a ministry             |
        | linked to | an assembly or protest |
        | about     | the expression         |
      And Irina was sentenced
        | linked to | an assembly or protest |
        | about     | the expression         |
      When the facts are assessed
      Then it does not follow that the freedom of assembly of Irina was restricted or punished

    Scenario: Measure taken because of an assembly, or about it: not where the reason was journalism
      Given Irina is a person in the case
      And Irina organised or took part in an assembly
      And the premises of Irina were searched
        | by        | police officers |
        | linked to | journalism      |
      And a charge was brought against Irina
        | linked to | journalism |
        | offence   | fraud      |
      And Irina was sued
        | by        | a ministry |
        | linked to | journalism |
      And Irina was sentenced
        | linked to | journalism |
      When the facts are assessed
      Then it does not follow that the freedom of assembly of Irina was restricted or punished

    Scenario: Measure taken because of an assembly, or about it: where the search, the charge, the lawsuit and the sentence concern somebody else
      Given Irina is a person in the case
      And Umida is a person in the case
      And Irina organised or took part in an assembly
      And the premises of Umida were searched
        | by        | police officers        |
        | linked to | an assembly or protest |
      And a charge was brought against Umida
        | offence   | fraud                  |
        | linked to | an assembly or protest |
      And Umida was sued
        | by        | a ministry             |
        | linked to | an assembly or protest |
      And Umida was sentenced
        | linked to | an assembly or protest |
      When the facts are assessed
      Then it does not follow that the freedom of assembly of Irina was restricted or punished

    Scenario: Measure taken because of an assembly, or about it: where the search, the charge and the sentence concern somebody else
      Given Irina is a person in the case
      And Umida is a person in the case
      And Irina organised or took part in an assembly, called the assembly
      And the premises of Umida were searched
        | by    | police officers |
        | about | the assembly    |
      And a charge was brought against Umida
        | offence | fraud        |
        | about   | the assembly |
      And Umida was sentenced
        | about | the assembly |
      When the facts are assessed
      Then it does not follow that the freedom of assembly of Irina was restricted or punished

    Scenario: Measure taken because of an assembly, or about it: left open where nobody says who searched
      Given Irina is a person in the case
      And Irina organised or took part in an assembly
      And the premises of Irina were searched
        | linked to | an assembly or protest |
      When the facts are assessed
      Then it is open whether the freedom of assembly of Irina was restricted or punished

    Scenario: Measure against an assembly
      Given Emil is a person in the case
      And a charge was brought against Emil
        | offence | a breach of the rules on assemblies |
      When the facts are assessed
      Then it follows that the freedom of assembly of Emil was restricted or punished
      And that rests on HRC General Comment No. 37, paragraphs 23 and 36

    Scenario Outline: Measure against an assembly turns on the form it took and who acted
      Given Emil is a person in the case
      And a measure was taken against an assembly of Emil
        | form | <form> |
        | by   | <by>   |
      When the facts are assessed
      Then it <outcome> the freedom of assembly of Emil was restricted or punished

      Examples:
        | form                                     | by                 | outcome              |
        | burdensome conditions                    | unknown            | follows that         |
        | dispersal                                | police officers    | follows that         |
        | arrest of participants                   | unknown            | follows that         |
        | penalties for participants or organisers | unknown            | follows that         |
        | arrest before the assembly               | unknown            | follows that         |
        | dispersal                                | an organised group | does not follow that |

    Scenario Outline: Measure against an assembly, with a charge, turns on the offence
      Given Emil is a person in the case
      And a charge was brought against Emil
        | offence | <offence> |
      When the facts are assessed
      Then it <outcome> the freedom of assembly of Emil was restricted or punished

      Examples:
        | offence                             | outcome              |
        | a breach of the rules on assemblies | follows that         |
        | fraud                               | does not follow that |

  Rule: Someone exercised freedom of association

    Scenario: Membership of an organisation
      Given Aigul leads Nargiza
      When the facts are assessed
      Then it follows that Aigul exercised freedom of association
      And that rests on ICCPR article 22(1)

    Scenario: Membership of an organisation: so too of someone who is told as a member of an organisation
      Given Aigul is a member of Nargiza
      When the facts are assessed
      Then it follows that Aigul exercised freedom of association

  Rule: The freedom of association of someone was restricted or punished

    Scenario: Measure taken because of membership or union work
      Given Ilyas is a person in the case
      And Ilyas did trade-union work
      And a charge was brought against Ilyas
        | linked to | trade-union work |
      When the facts are assessed
      Then it follows that the freedom of association of Ilyas was restricted or punished
      And that rests on ICCPR article 22(1)

    Scenario Outline: Measure taken because of membership or union work, with an organisation and a search, turns on who acted and the reason behind it
      Given Ilyas is a person in the case
      And Ilyas founded or led or belonged to an organisation
      And the premises of Ilyas were searched
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> the freedom of association of Ilyas was restricted or punished

      Examples:
        | by              | linked to                                   | outcome              |
        | police officers | membership or leadership of an organisation | follows that         |
        | unknown         | membership or leadership of an organisation | is open whether      |
        | police officers | a private matter                            | does not follow that |

    Scenario: Measure taken because of membership or union work: not where a company acted
      Given Ilyas is a person in the case
      And Ilyas founded or led or belonged to an organisation
      And the premises of Ilyas were searched
        | by        | a company                                   |
        | linked to | membership or leadership of an organisation |
      And Ilyas was sued
        | by        | a company                                   |
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then it does not follow that the freedom of association of Ilyas was restricted or punished

    Scenario: Measure taken because of membership or union work: so too with an organisation and a sentence
      Given Ilyas is a person in the case
      And Ilyas founded or led or belonged to an organisation
      And Ilyas was sentenced
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then it follows that the freedom of association of Ilyas was restricted or punished

    Scenario: Measure taken because of membership or union work: so too with an organisation and a lawsuit
      Given Ilyas is a person in the case
      And Ilyas founded or led or belonged to an organisation
      And Ilyas was sued
        | by        | a State regulator or registry               |
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then it follows that the freedom of association of Ilyas was restricted or punished

    Scenario Outline: Measure taken because of membership or union work, with an organisation and threats or insults, turns on who acted, what was said and the reason behind it
      Given Ilyas is a person in the case
      And Ilyas founded or led or belonged to an organisation
      And threats or insults were directed at Ilyas
        | by        | <by>        |
        | content   | <content>   |
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> the freedom of association of Ilyas was restricted or punished

      Examples:
        | by                   | content   | linked to                                   | outcome              |
        | police officers      | a threat  | trade-union work                            | follows that         |
        | police officers      | an insult | membership or leadership of an organisation | does not follow that |
        | unidentified persons | a threat  | membership or leadership of an organisation | is open whether      |

    Scenario: Measure taken because of membership or union work: where the search, the charge, the lawsuit, the sentence and the threats concern somebody else
      Given Ilyas is a person in the case
      And Tahir is a lawyer
      And Ilyas founded or led or belonged to an organisation
      And the premises of Tahir were searched
        | by        | police officers                             |
        | linked to | membership or leadership of an organisation |
      And a charge was brought against Tahir
        | linked to | membership or leadership of an organisation |
      And Tahir was sued
        | by        | a State regulator or registry               |
        | linked to | membership or leadership of an organisation |
      And Tahir was sentenced
        | linked to | membership or leadership of an organisation |
      And threats or insults were directed at Tahir
        | by        | police officers                             |
        | content   | a threat                                    |
        | linked to | membership or leadership of an organisation |
      When the facts are assessed
      Then it does not follow that the freedom of association of Ilyas was restricted or punished

    Scenario: Measure against an organisation
      Given Feruza is a person in the case
      And a charge was brought against Feruza
        | offence | membership or activity of a banned or unregistered organisation |
      When the facts are assessed
      Then it follows that the freedom of association of Feruza was restricted or punished
      And that rests on ICCPR article 22(2)

    Scenario Outline: Measure against an organisation turns on who the person is, the penalty and who acted
      Given Feruza is <who>
      And Feruza was sentenced
        | type | <type> |
        | by   | <by>   |
      When the facts are assessed
      Then it <outcome> the freedom of association of Feruza was restricted or punished

      Examples:
        | who                  | type                             | by      | outcome         |
        | a person in the case | a ban on office in organisations | unknown | follows that    |
        | a lawyer             | unknown                          | a court | is open whether |

    Scenario Outline: Measure against an organisation, with a measure against an organisation, turns on the form it took and who acted
      Given Feruza is a person in the case
      And a measure was taken against an organisation of Feruza
        | form | <form> |
        | by   | <by>   |
      When the facts are assessed
      Then it <outcome> the freedom of association of Feruza was restricted or punished

      Examples:
        | form                                              | by                 | outcome              |
        | dissolution                                       | unknown            | follows that         |
        | suspension                                        | unknown            | follows that         |
        | refusal or withdrawal of registration             | unknown            | follows that         |
        | a minimum of members or affiliates                | unknown            | follows that         |
        | burdensome formal requirements                    | unknown            | follows that         |
        | limits on funding or frozen accounts              | unknown            | follows that         |
        | registration as a foreign agent                   | unknown            | follows that         |
        | penalties for unregistered activity               | unknown            | follows that         |
        | limits on national or international affiliation   | unknown            | follows that         |
        | a ban on a strike                                 | unknown            | follows that         |
        | repeated inspections                              | police officers    | follows that         |
        | being declared extremist or terrorist             | unknown            | follows that         |
        | return of registration papers without examination | unknown            | follows that         |
        | pressure on leaders to resign                     | a private employer | does not follow that |

    Scenario Outline: Measure against an organisation, with a charge, turns on who the person is, the offence and who acted
      Given Feruza is <who>
      And a charge was brought against Feruza
        | offence | <offence> |
        | by      | <by>      |
      When the facts are assessed
      Then it <outcome> the freedom of association of Feruza was restricted or punished

      Examples:
        | who                  | offence                                                         | by              | outcome         |
        | a person in the case | receipt of foreign funds                                        | unknown         | follows that    |
        | a person in the case | membership or activity of a banned or unregistered organisation | unknown         | follows that    |
        | a lawyer             | unknown                                                         | police officers | is open whether |

  Rule: Someone took part in a peaceful assembly

    Scenario: Peaceful assembly
      Given Timur is a person in the case
      And Timur organised or took part in an assembly
      When the facts are assessed
      Then it follows that Timur took part in a peaceful assembly
      And that rests on HRC General Comment No. 37, paragraphs 4, 12, 15, 6 and 7

    Scenario Outline: Peaceful assembly turns on the form it took and whether the assembly was peaceful
      Given Timur is a person in the case
      And Timur organised or took part in an assembly
        | form     | <form>     |
        | peaceful | <peaceful> |
      When the facts are assessed
      Then it <outcome> Timur took part in a peaceful assembly

      Examples:
        | form                   | peaceful | outcome              |
        | unknown                | unknown  | follows that         |
        | a rally                | no       | does not follow that |
        | a picket of one person | unknown  | does not follow that |

  Rule: Someone is active in a trade union

    Scenario: Trade-union activity
      Given Oleg is a trade union or confederation of unions
      When the facts are assessed
      Then it follows that Oleg is active in a trade union
      And that rests on ILO Convention No. 87, article 10

    Scenario Outline: Trade-union activity turns on who the person is
      Given Oleg is <who>
      When the facts are assessed
      Then it <outcome> Oleg is active in a trade union

      Examples:
        | who                                      | outcome      |
        | a trade-union leader                     | follows that |
        | a trade union or confederation of unions | follows that |

    Scenario: Trade-union activity: so too with trade-union work
      Given Oleg is a person in the case
      And Oleg did trade-union work
      When the facts are assessed
      Then it follows that Oleg is active in a trade union

    Scenario Outline: Trade-union activity, with an organisation, turns on who the person is and what was concerned
      Given Oleg is <who>
      And Oleg founded or led or belonged to an organisation
        | of | <of> |
      When the facts are assessed
      Then it <outcome> Oleg is active in a trade union

      Examples:
        | who          | of                              | outcome         |
        | a worker     | a confederation of trade unions | follows that    |
        | a journalist | unknown                         | is open whether |

    Scenario Outline: Trade-union activity, with a measure against an organisation, turns on who the person is and what was concerned
      Given Oleg is <who>
      And a measure was taken against an organisation of Oleg
        | of | <of> |
      When the facts are assessed
      Then it <outcome> Oleg is active in a trade union

      Examples:
        | who          | of            | outcome         |
        | a worker     | a trade union | follows that    |
        | a journalist | unknown       | is open whether |
