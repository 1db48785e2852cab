@law @defenders
Feature: Human rights defenders, Declaration articles 1 to 14
  As a lawyer who checks what these rules say of the law
  I want each obligation in the situation it is about, with its paragraphs, what decides it and what the State may answer
  In order to sign it, or to say where it departs from the text

  Rule: Article 1: Anyone, alone or with others, may work for human rights at home and internationally

    Scenario: Right to promote and strive for human rights
      Given Kamila is a person in the case
      And Kamila worked for the human rights of others
      And threats or insults were directed at Kamila
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 1 is potentially engaged for Kamila: right to promote and strive for human rights
      And it is context
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario: Right to promote and strive for human rights: the State may argue the Declaration covers peaceful activity, within limits that conform to international obligations
      Given Kamila is a person in the case
      And Kamila worked for the human rights of others
      And threats or insults were directed at Kamila
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 1 is potentially engaged for Kamila: right to promote and strive for human rights
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And the test of "the Declaration covers peaceful activity, within limits that conform to international obligations" has these limbs
        | peaceful means | the work was done by peaceful means                                                                                 |
        | lawful limits  | a limit is set by law, conforms to international obligations and serves the rights of others or the general welfare |
      Given Kamila organised or took part in an assembly
        | peaceful | no |
      When the facts are assessed again
      Then UN Declaration on Human Rights Defenders, article 1 is potentially engaged for Kamila: right to promote and strive for human rights
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as invoked by the assembly

    Scenario: Right to promote and strive for human rights: what happened to somebody else is not enough
      Given Kamila is a public official
      And Yana is a person in the case
      And Yana worked for the human rights of others
      And threats or insults were directed at Kamila
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 1 is not engaged: right to promote and strive for human rights

  Rule: Article 2: States bear the main duty to protect, promote and implement human rights

    Scenario: Prime duty of the State, conditions and guarantees
      Given Gulnara is a person in the case
      And Gulnara worked for the human rights of others
      And threats or insults were directed at Gulnara
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 2 is potentially engaged for Gulnara: prime duty of the State, conditions and guarantees
      And with UN Declaration on Human Rights Defenders, articles 2(1) and 2(2)
      And it is context
      And no limit is shown

    Scenario: Prime duty of the State, conditions and guarantees: what happened to somebody else is not enough
      Given Gulnara is a public official
      And Sitora is a person in the case
      And Sitora worked for the human rights of others
      And threats or insults were directed at Gulnara
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 2 is not engaged: prime duty of the State, conditions and guarantees

  Rule: Article 2(1): The State's main duty includes steps creating conditions and legal guarantees so everyone can enjoy rights in practice

    Scenario: Safe environment for women who defend rights
      Given Umut is a woman
      And Umut worked for the human rights of others
      And threats or insults were directed at Umut
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 2(1) is potentially engaged for Umut: safe environment for women who defend rights
      And with A/HRC/40/60 (SR on human rights defenders), paragraph 108(b)
      And with CEDAW General Recommendation No. 33, paragraph 9
      And it is context
      And no limit is shown

    Scenario Outline: Safe environment for women who defend rights turns on who the person is
      Given Umut is <who>
      And Umut worked for the human rights of others
      And threats or insults were directed at Umut
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 2(1) <outcome>: safe environment for women who defend rights

      Examples:
        | who     | outcome                |
        | a woman | is potentially engaged |
        | a man   | is not engaged         |

    Scenario: Safe environment for women who defend rights: what happened to somebody else is not enough
      Given Umut is a woman and a student
      And Sasha is a woman
      And Sasha worked for the human rights of others
      And threats or insults were directed at Umut
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 2(1) is not engaged: safe environment for women who defend rights

    Scenario: Safe environment for women who defend rights: what happened to somebody else is not enough (UN Declaration on Human Rights Defenders, article 2(1))
      Given Umut is a woman and a student
      And Sasha is a man
      And Sasha worked for the human rights of others
      And threats or insults were directed at Sasha
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 2(1) is not engaged: safe environment for women who defend rights

    Scenario: Treatment of defenders or journalists reported before
      Given Jamila is a person in the case
      And similar treatment was reported before that of Jamila
        | reported to state | yes |
      And a charge was brought against Jamila
        | linked to | journalism |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 2(1) is potentially engaged for Jamila: treatment of defenders or journalists reported before
      And with HRC General Comment No. 31, paragraph 17
      And it is supporting
      And no limit is shown

    Scenario: Treatment of defenders or journalists reported before: where the earlier communications about similar treatment concerns somebody else
      Given Jamila is a person in the case
      And Vera is a person in the case
      And similar treatment was reported before that of Vera
        | reported to state | yes |
      And Jamila was physically attacked
        | linked to | journalism |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 2(1) is not engaged: treatment of defenders or journalists reported before

  Rule: Article 5: Freedom to meet, associate and communicate, alone or with others, for human rights work

    Scenario: Organisation for human rights
      Given Feruza is a person in the case
      And Feruza worked for the human rights of others
      And a measure was taken against an organisation of Feruza
        | by | police officers             |
        | of | a human rights organisation |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 5 is potentially engaged for Feruza: organisation for human rights
      And with UN Declaration on Human Rights Defenders, article 5(b)
      And it is supporting
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Organisation for human rights turns on the reason behind it
      Given Feruza is a person in the case
      And Feruza worked for the human rights of others
      And a measure was taken against an organisation of Feruza
        | by        | police officers               |
        | of        | a political party or movement |
        | linked to | <linked to>                   |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 5 <outcome>: organisation for human rights

      Examples:
        | linked to         | outcome                |
        | human rights work | is potentially engaged |
        | a private matter  | is not engaged         |

    Scenario: Organisation for human rights: what is told of two events is not read as one
      Given Feruza is a person in the case
      And Feruza worked for the human rights of others
      And a measure was taken against an organisation of Feruza
        | by   | a private employer          |
        | of   | a human rights organisation |
        | form | repeated inspections        |
      And a measure was taken against an organisation of Feruza
        | by | police officers               |
        | of | a political party or movement |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 5 is not engaged: organisation for human rights

    Scenario: Organisation for human rights: what happened to somebody else is not enough
      Given Feruza is a person in the case
      And Galina is a student
      And Feruza worked for the human rights of others
      And a measure was taken against an organisation of Galina
        | by | police officers             |
        | of | a human rights organisation |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 5 is not engaged: organisation for human rights

  Rule: Article 5(a): People may meet or gather peacefully to promote human rights

    Scenario: Assembly for human rights
      Given Umida is a person in the case
      And Umida worked for the human rights of others
      And a measure was taken against an assembly of Umida
        | by        | police officers   |
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 5(a) is potentially engaged for Umida: assembly for human rights
      And with UN Declaration on Human Rights Defenders, article 12(1)
      And it is supporting
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Assembly for human rights turns on who acted
      Given Umida is a person in the case
      And Umida worked for the human rights of others
      And a measure was taken against an assembly of Umida
        | by        | <by>              |
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 5(a) <outcome>: assembly for human rights

      Examples:
        | by              | outcome                |
        | police officers | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Assembly for human rights: so too with human rights work, an assembly and a measure against an assembly
      Given Umida is a person in the case
      And Umida worked for the human rights of others
      And Umida organised or took part in an assembly
        | topic | human rights |
      And a measure was taken against an assembly of Umida
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 5(a) is potentially engaged: assembly for human rights

    Scenario: Assembly for human rights: where the measure against an assembly concerns another assembly
      Given Umida is a person in the case
      And Umida worked for the human rights of others
      And Umida organised or took part in an assembly, called the assembly
        | topic | human rights |
      And Umida organised or took part in an assembly, called the assembly 2
        | topic | the economy |
      And a measure was taken against an assembly of Umida
        | by    | police officers |
        | about | the assembly 2  |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 5(a) is not engaged: assembly for human rights

    Scenario: Assembly for human rights: not where the reason was human rights work
      Given Umida is a person in the case
      And Umida worked for the human rights of others
      And threats or insults were directed at Umida
        | by        | a known private individual |
        | content   | a threat                   |
        | linked to | human rights work          |
      And a measure was taken against an assembly of Umida
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 5(a) is not engaged: assembly for human rights

    Scenario: Assembly for human rights: what happened to somebody else is not enough
      Given Umida is a person in the case
      And Kamila is a student
      And Umida worked for the human rights of others
      And a measure was taken against an assembly of Kamila
        | by        | police officers   |
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 5(a) is not engaged: assembly for human rights

    Scenario: Assembly for human rights: where the human rights work and the measure against an assembly concern somebody else
      Given Umida is a person in the case
      And Kamila is a person in the case
      And Kamila worked for the human rights of others
      And Umida organised or took part in an assembly
        | topic | human rights |
      And a measure was taken against an assembly of Kamila
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 5(a) is not engaged: assembly for human rights

  Rule: Article 6(a): Everyone may know, look for, obtain and hold information on human rights and how domestic systems implement them

    Scenario: Seeking and holding information on human rights
      Given Ulan is a person in the case
      And Ulan worked for the human rights of others
        | form | monitoring and documenting |
      And a charge was brought against Ulan
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(a) is potentially engaged for Ulan: seeking and holding information on human rights
      And it is supporting
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario: Seeking and holding information on human rights: so too with human rights work, expression and a charge
      Given Ulan is a person in the case
      And Ulan worked for the human rights of others
        | field | the rights of women |
      And Ulan expressed views or gathered or shared information
        | form | research or collection of information |
      And a charge was brought against Ulan
        | linked to | research |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(a) is potentially engaged: seeking and holding information on human rights

    Scenario Outline: Seeking and holding information on human rights, with human rights work and a measure against expression: what decides it
      Given Ulan is a person in the case
      And Ulan worked for the human rights of others
        | form  | <form>  |
        | field | <field> |
      And a measure was taken against what Ulan says or publishes
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(a) <outcome>: seeking and holding information on human rights

      Examples:
        | form                       | field               | by              | linked to                            | outcome                |
        | trial observation          | unknown             | police officers | testimony or documentation of abuses | is potentially engaged |
        | monitoring and documenting | unknown             | police officers | unknown                              | is not engaged         |
        | unknown                    | the rights of women | police officers | human rights work                    | is not engaged         |
        | monitoring and documenting | unknown             | unknown         | testimony or documentation of abuses | is undetermined        |

    Scenario Outline: Seeking and holding information on human rights, with human rights work, expression and a measure against expression: what decides it
      Given Ulan is a person in the case
      And Ulan worked for the human rights of others
        | field | the rights of women |
      And Ulan expressed views or gathered or shared information
        | form | <form> |
      And a measure was taken against what Ulan says or publishes
        | by        | police officers |
        | linked to | <linked to>     |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(a) <outcome>: seeking and holding information on human rights

      Examples:
        | form                    | linked to         | outcome                |
        | journalism              | journalism        | is potentially engaged |
        | teaching or scholarship | human rights work | is potentially engaged |

    Scenario: Seeking and holding information on human rights: where the measure against expression concerns expression
      Given Ulan is a person in the case
      And Ulan worked for the human rights of others
        | form | monitoring and documenting |
      And Ulan expressed views or gathered or shared information, called the expression
        | form | art or literature |
      And a measure was taken against what Ulan says or publishes
        | by        | police officers   |
        | linked to | human rights work |
        | about     | the expression    |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(a) is not engaged: seeking and holding information on human rights

    Scenario: Seeking and holding information on human rights: not from a threat by a private person and a measure over a private matter
      Given Ulan is a person in the case
      And Ulan worked for the human rights of others
        | form | monitoring and documenting |
      And threats or insults were directed at Ulan
        | by        | a known private individual |
        | content   | a threat                   |
        | linked to | human rights work          |
      And a measure was taken against what Ulan says or publishes
        | by        | police officers  |
        | linked to | a private matter |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(a) is not engaged: seeking and holding information on human rights

    Scenario: Seeking and holding information on human rights: not where the reason was research
      Given Ulan is a student
      And Ulan expressed views or gathered or shared information
        | form | research or collection of information |
      And a charge was brought against Ulan
        | linked to | research |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(a) is not engaged: seeking and holding information on human rights

    Scenario: Seeking and holding information on human rights: where the human rights work and the measure against expression concern somebody else
      Given Ulan is a person in the case
      And Bakyt is a person in the case
      And Bakyt worked for the human rights of others
        | form | training and education |
      And Ulan expressed views or gathered or shared information
        | form | research or collection of information |
      And a measure was taken against what Bakyt says or publishes
        | by        | police officers   |
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(a) is not engaged: seeking and holding information on human rights

    Scenario: Seeking and holding information on human rights: where the expression and the charge concern somebody else
      Given Ulan is a person in the case
      And Bakyt is a person in the case
      And Ulan worked for the human rights of others
        | form | training and education |
      And Bakyt expressed views or gathered or shared information
        | form | research or collection of information |
      And a charge was brought against Bakyt
        | linked to | research |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(a) is not engaged: seeking and holding information on human rights

  Rule: Article 6(b): Everyone may publish and pass on views, information and knowledge about human rights, consistent with human rights instruments

    Scenario: Publishing on human rights
      Given Timur is a person in the case
      And Timur worked for the human rights of others
      And a measure was taken against what Timur says or publishes
        | by        | police officers                      |
        | linked to | testimony or documentation of abuses |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(b) is potentially engaged for Timur: publishing on human rights
      And it is supporting
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Publishing on human rights turns on who acted and the reason behind it
      Given Timur is a person in the case
      And Timur worked for the human rights of others
      And a measure was taken against what Timur says or publishes
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(b) <outcome>: publishing on human rights

      Examples:
        | by              | linked to                              | outcome                |
        | police officers | cooperation with an international body | is potentially engaged |
        | unknown         | human rights work                      | is undetermined        |

    Scenario Outline: Publishing on human rights, with human rights work, expression and a measure against expression, turns on the topic
      Given Timur is a person in the case
      And Timur worked for the human rights of others
      And Timur expressed views or gathered or shared information
        | topic | <topic> |
      And a measure was taken against what Timur says or publishes
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(b) <outcome>: publishing on human rights

      Examples:
        | topic                               | outcome                |
        | torture and the rights of detainees | is potentially engaged |
        | the economy                         | is not engaged         |

    Scenario: Publishing on human rights: where the measure against expression concerns another expression
      Given Timur is a person in the case
      And Timur worked for the human rights of others
      And Timur expressed views or gathered or shared information, called the expression
        | topic | torture and the rights of detainees |
      And Timur expressed views or gathered or shared information, called the expression 2
        | topic | the economy |
      And a measure was taken against what Timur says or publishes
        | by    | police officers  |
        | about | the expression 2 |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(b) is not engaged: publishing on human rights

    Scenario: Publishing on human rights: where the human rights work and the measure against expression concern somebody else (UN Declaration on Human Rights Defenders, article 6(b))
      Given Timur is a person in the case
      And Emil is a person in the case
      And Emil worked for the human rights of others
      And Timur expressed views or gathered or shared information
        | topic | torture and the rights of detainees |
      And a measure was taken against what Emil says or publishes
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(b) is not engaged: publishing on human rights

    Scenario: Publishing on human rights: not from a threat by a private person and a measure over a private matter
      Given Timur is a person in the case
      And Timur worked for the human rights of others
      And threats or insults were directed at Timur
        | by        | a known private individual |
        | content   | a threat                   |
        | linked to | human rights work          |
      And a measure was taken against what Timur says or publishes
        | by        | police officers  |
        | linked to | a private matter |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(b) is not engaged: publishing on human rights

    Scenario: Publishing on human rights: what happened to somebody else is not enough
      Given Timur is a person in the case
      And Emil is a student
      And Timur worked for the human rights of others
      And a measure was taken against what Emil says or publishes
        | by        | police officers   |
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(b) is not engaged: publishing on human rights

  Rule: Article 6(c): Everyone may study, discuss and form opinions on respect for rights and bring those matters to public attention

    Scenario: Publishing on human rights (UN Declaration on Human Rights Defenders, article 6(c))
      Given Tahir is a person in the case
      And Tahir worked for the human rights of others
      And a measure was taken against what Tahir says or publishes
        | by        | police officers                      |
        | linked to | testimony or documentation of abuses |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(c) is potentially engaged for Tahir: publishing on human rights
      And it is supporting
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Publishing on human rights turns on who acted and the reason behind it (UN Declaration on Human Rights Defenders, article 6(c))
      Given Tahir is a person in the case
      And Tahir worked for the human rights of others
      And a measure was taken against what Tahir says or publishes
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(c) <outcome>: publishing on human rights

      Examples:
        | by              | linked to                              | outcome                |
        | police officers | cooperation with an international body | is potentially engaged |
        | unknown         | human rights work                      | is undetermined        |

    Scenario Outline: Publishing on human rights, with human rights work, expression and a measure against expression, turns on the topic (UN Declaration on Human Rights Defenders, article 6(c))
      Given Tahir is a person in the case
      And Tahir worked for the human rights of others
      And Tahir expressed views or gathered or shared information
        | topic | <topic> |
      And a measure was taken against what Tahir says or publishes
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(c) <outcome>: publishing on human rights

      Examples:
        | topic                               | outcome                |
        | torture and the rights of detainees | is potentially engaged |
        | the economy                         | is not engaged         |

    Scenario: Publishing on human rights: where the measure against expression concerns another expression (UN Declaration on Human Rights Defenders, article 6(c))
      Given Tahir is a person in the case
      And Tahir worked for the human rights of others
      And Tahir expressed views or gathered or shared information, called the expression
        | topic | torture and the rights of detainees |
      And Tahir expressed views or gathered or shared information, called the expression 2
        | topic | the economy |
      And a measure was taken against what Tahir says or publishes
        | by    | police officers  |
        | about | the expression 2 |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(c) is not engaged: publishing on human rights

    Scenario: Publishing on human rights: where the human rights work and the measure against expression concern somebody else
      Given Tahir is a person in the case
      And Yusuf is a person in the case
      And Yusuf worked for the human rights of others
      And Tahir expressed views or gathered or shared information
        | topic | torture and the rights of detainees |
      And a measure was taken against what Yusuf says or publishes
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(c) is not engaged: publishing on human rights

    Scenario: Publishing on human rights: not from a threat by a private person and a measure over a private matter (UN Declaration on Human Rights Defenders, article 6(c))
      Given Tahir is a person in the case
      And Tahir worked for the human rights of others
      And threats or insults were directed at Tahir
        | by        | a known private individual |
        | content   | a threat                   |
        | linked to | human rights work          |
      And a measure was taken against what Tahir says or publishes
        | by        | police officers  |
        | linked to | a private matter |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(c) is not engaged: publishing on human rights

    Scenario: Publishing on human rights: what happened to somebody else is not enough (UN Declaration on Human Rights Defenders, article 6(c))
      Given Tahir is a person in the case
      And Yusuf is a student
      And Tahir worked for the human rights of others
      And a measure was taken against what Yusuf says or publishes
        | by        | police officers   |
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 6(c) is not engaged: publishing on human rights

  Rule: Article 7: Everyone may develop and debate new human rights ideas and argue for their acceptance

    Scenario: Advocacy of disputed human rights ideas
      Given Rano is an LGBTI activist
      And a measure was taken against an assembly of Rano
        | by        | police officers                       |
        | linked to | sexual orientation or gender identity |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 7 is potentially engaged for Rano: advocacy of disputed human rights ideas
      And it is supporting
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario: Advocacy of disputed human rights ideas: so too of a measure because of human rights work
      Given Rano is a defender of the rights of LGBTI people
      And a measure was taken against an assembly of Rano
        | by        | police officers   |
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 7 is potentially engaged: advocacy of disputed human rights ideas

    Scenario Outline: Advocacy of disputed human rights ideas, with human rights work and a measure against expression: what decides it
      Given Rano is <who>
      And Rano worked for the human rights of others
        | field | <field> |
      And a measure was taken against what Rano says or publishes
        | by        | <by>              |
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 7 <outcome>: advocacy of disputed human rights ideas

      Examples:
        | who                  | field                      | by              | outcome                |
        | a person in the case | the rights of LGBTI people | police officers | is potentially engaged |
        | a person in the case | the rights of LGBTI people | unknown         | is undetermined        |
        | a lawyer             | the rights of women        | police officers | is not engaged         |

    Scenario Outline: Advocacy of disputed human rights ideas, with a measure against an organisation, turns on the reason behind it
      Given Rano is an LGBTI activist
      And a measure was taken against an organisation of Rano
        | by        | police officers |
        | linked to | <linked to>     |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 7 <outcome>: advocacy of disputed human rights ideas

      Examples:
        | linked to                             | outcome                |
        | sexual orientation or gender identity | is potentially engaged |
        | a private matter                      | is not engaged         |

    Scenario: Advocacy of disputed human rights ideas: not where the reason was sexual orientation or gender identity
      Given Rano is an LGBTI activist
      And threats or insults were directed at Rano
        | by        | a known private individual            |
        | content   | a threat                              |
        | linked to | sexual orientation or gender identity |
      And a measure was taken against what Rano says or publishes
        | by | police officers |
      And a measure was taken against an assembly of Rano
        | by | police officers |
      And a measure was taken against an organisation of Rano
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 7 is not engaged: advocacy of disputed human rights ideas

    Scenario: Advocacy of disputed human rights ideas: where the measure against expression concerns somebody else
      Given Rano is an LGBTI activist
      And Cholpon is a lawyer
      And Rano worked for the human rights of others
        | field | the rights of LGBTI people |
      And a measure was taken against what Cholpon says or publishes
        | by        | police officers   |
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 7 is not engaged: advocacy of disputed human rights ideas

  Rule: Article 8(1): Everyone must have effective, non-discriminatory access to taking part in government and public affairs

    Scenario: Defender kept out of public affairs
      Given Yana is a person in the case
      And Yana worked for the human rights of others
      And Yana was kept from taking part in public affairs
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 8(1) is potentially engaged for Yana: defender kept out of public affairs
      And with ICCPR article 25(a)
      And it is supporting
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario: Defender kept out of public affairs: what happened to somebody else is not enough
      Given Yana is a person in the case
      And Asel is a person in the case
      And Asel worked for the human rights of others
      And Yana was kept from taking part in public affairs
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 8(1) is not engaged: defender kept out of public affairs

  Rule: Article 8(2): Includes submitting criticism and improvement proposals to public bodies and flagging work that obstructs rights

    Scenario: Criticism and proposals to public bodies
      Given Yusuf is a person in the case
      And Yusuf expressed views or gathered or shared information
        | form | criticism of the authorities |
      And a charge was brought against Yusuf
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 8(2) is potentially engaged for Yusuf: criticism and proposals to public bodies
      And it is supporting
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Criticism and proposals to public bodies turns on the reason behind it
      Given Yusuf is a person in the case
      And Yusuf expressed views or gathered or shared information
        | form | criticism of the authorities |
      And a charge was brought against Yusuf
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 8(2) <outcome>: criticism and proposals to public bodies

      Examples:
        | linked to         | outcome                |
        | human rights work | is potentially engaged |
        | unknown           | is undetermined        |

    Scenario Outline: Criticism and proposals to public bodies, with trade-union work and a measure against expression, turns on the form it took
      Given Yusuf is a person in the case
      And Yusuf did trade-union work
        | form | <form> |
      And a measure was taken against what Yusuf says or publishes
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 8(2) <outcome>: criticism and proposals to public bodies

      Examples:
        | form                                 | outcome                |
        | criticism of the law on trade unions | is potentially engaged |
        | unknown                              | is undetermined        |

    Scenario Outline: Criticism and proposals to public bodies, with human rights work and a measure against expression, turns on the form it took
      Given Yusuf is a person in the case
      And Yusuf worked for the human rights of others
        | form | <form> |
      And a measure was taken against what Yusuf says or publishes
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 8(2) <outcome>: criticism and proposals to public bodies

      Examples:
        | form                          | outcome                |
        | advocacy with the authorities | is potentially engaged |
        | unknown                       | is not engaged         |

    Scenario: Criticism and proposals to public bodies: where the measure against expression concerns another expression
      Given Yusuf is a person in the case
      And Yusuf expressed views or gathered or shared information, called the expression
        | form | criticism of the authorities |
      And Yusuf expressed views or gathered or shared information, called the expression 2
        | form | art or literature |
      And a measure was taken against what Yusuf says or publishes
        | by    | police officers  |
        | about | the expression 2 |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 8(2) is not engaged: criticism and proposals to public bodies

    Scenario: Criticism and proposals to public bodies: where the expression and the threats concern somebody else
      Given Yusuf is a person in the case
      And Ilyas is a person in the case
      And Ilyas expressed views or gathered or shared information
        | form | criticism of the authorities |
      And threats or insults were directed at Ilyas
        | by      | a known private individual |
        | content | a threat                   |
      And a measure was taken against what Yusuf says or publishes
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 8(2) is not engaged: criticism and proposals to public bodies

  Rule: Article 9(1): Those promoting or exercising rights are entitled to an effective remedy and to protection when rights are breached

    Scenario: Remedy and protection for a defender
      Given Yusuf is a person in the case
      And Yusuf worked for the human rights of others
      And as regards a reply to the complaint about Yusuf
        | replied | no |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(1) is potentially engaged for Yusuf: remedy and protection for a defender
      And with UN Declaration on Human Rights Defenders, articles 9(2) and 9(5)
      And it is supporting
      And no limit is shown

    Scenario Outline: Remedy and protection for a defender turns on whether the authorities replied
      Given Yusuf is a person in the case
      And Yusuf worked for the human rights of others
      And as regards a reply to the complaint about Yusuf
        | replied | <replied> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(1) <outcome>: remedy and protection for a defender

      Examples:
        | replied | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

    Scenario Outline: Remedy and protection for a defender, with human rights work and an investigation: what decides it
      Given Yusuf is a person in the case
      And Yusuf worked for the human rights of others
      And as regards an investigation into what happened to Yusuf
        | opened      | <opened>      |
        | case opened | <case opened> |
        | result      | <result>      |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(1) <outcome>: remedy and protection for a defender

      Examples:
        | opened  | case opened | result                   | outcome                |
        | no      | unknown     | unknown                  | is potentially engaged |
        | unknown | no          | unknown                  | is potentially engaged |
        | unknown | unknown     | a refusal to open a case | is potentially engaged |
        | unknown | unknown     | suspension               | is potentially engaged |
        | unknown | unknown     | closure without result   | is potentially engaged |
        | unknown | unknown     | unknown                  | is undetermined        |

    Scenario Outline: Remedy and protection for a defender, with human rights work and protection, turns on whether protection was given
      Given Yusuf is a person in the case
      And Yusuf worked for the human rights of others
      And as regards protection for Yusuf
        | given | <given> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(1) <outcome>: remedy and protection for a defender

      Examples:
        | given   | outcome                |
        | no      | is potentially engaged |
        | unknown | is undetermined        |

    Scenario: Remedy and protection for a defender: where the human rights work concerns somebody else
      Given Yusuf is a public official
      And Ilyas is a person in the case
      And Ilyas worked for the human rights of others
      And as regards an investigation into what happened to Yusuf
        | opened      | no                       |
        | case opened | no                       |
        | result      | a refusal to open a case |
      And as regards protection for Yusuf
        | given | no |
      And as regards a reply to the complaint about Yusuf
        | replied | no |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(1) is not engaged: remedy and protection for a defender

  Rule: Article 9(3)(a): Everyone may complain about officials' policies and acts to competent domestic authorities, which should decide without undue delay

    Scenario: Complaint about acts of officials hindered or punished
      Given Tahir is a person in the case
      And a complaint or report was made about what happened to Tahir
        | hindered | yes |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(a) is potentially engaged for Tahir: complaint about acts of officials hindered or punished
      And with UN Declaration on Human Rights Defenders, article 9(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Complaint about acts of officials hindered or punished turns on whether complaining was hindered
      Given Tahir is a person in the case
      And a complaint or report was made about what happened to Tahir
        | hindered | <hindered> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(a) <outcome>: complaint about acts of officials hindered or punished

      Examples:
        | hindered | outcome                |
        | yes      | is potentially engaged |
        | no       | is not engaged         |

    Scenario Outline: Complaint about acts of officials hindered or punished, with threats or insults, turns on the reason behind it
      Given Tahir is a person in the case
      And threats or insults were directed at Tahir
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(a) <outcome>: complaint about acts of officials hindered or punished

      Examples:
        | linked to                             | outcome                |
        | a complaint or a request for a remedy | is potentially engaged |
        | testimony or documentation of abuses  | is potentially engaged |
        | civic or professional activity        | is undetermined        |

  Rule: Article 9(3)(b): Everyone may attend public hearings and trials to form a view on compliance with national law and international duties

    Scenario: Observer kept out of a trial
      Given Olim is a person in the case
      And Viktor is a person in the case
      And a court heard the case of Viktor
        | observer | Olim                               |
        | excluded | the family, observers or diplomats |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(b) is potentially engaged for Olim: observer kept out of a trial
      And with HRC General Comment No. 32, paragraph 28
      And it is context
      And the limit "closing of a hearing on one of the grounds that article 14(1) lists" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Observer kept out of a trial turns on who was kept out
      Given Olim is a person in the case
      And Viktor is a person in the case
      And a court heard the case of Viktor
        | observer | Olim       |
        | excluded | <excluded> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(b) <outcome>: observer kept out of a trial

      Examples:
        | excluded                           | outcome                |
        | the family, observers or diplomats | is potentially engaged |
        | the family                         | is not engaged         |

    Scenario: Observer kept out of a trial: not without access for observers or diplomats
      Given Olim is a person in the case
      And a court heard the case of Olim
        | excluded | observers or diplomats |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(b) is not engaged: observer kept out of a trial

    Scenario: Trial observation hindered
      Given Sitora is a person in the case
      And Sitora worked for the human rights of others
        | form | trial observation |
      And threats or insults were directed at Sitora
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(b) is potentially engaged for Sitora: trial observation hindered
      And it is supporting
      And no limit is shown

    Scenario Outline: Trial observation hindered turns on the form it took and the reason behind it
      Given Sitora is a person in the case
      And Sitora worked for the human rights of others
        | form | <form> |
      And threats or insults were directed at Sitora
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(b) <outcome>: trial observation hindered

      Examples:
        | form                   | linked to         | outcome                |
        | trial observation      | human rights work | is potentially engaged |
        | training and education | human rights work | is not engaged         |
        | trial observation      | a private matter  | is not engaged         |

    Scenario: Trial observation hindered: where the threats concern another human rights work
      Given Sitora is a person in the case
      And Sitora worked for the human rights of others, called the human rights work
        | form | trial observation |
      And Sitora worked for the human rights of others, called the human rights work 2
        | form | training and education |
      And threats or insults were directed at Sitora
        | linked to | human rights work       |
        | about     | the human rights work 2 |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(b) is not engaged: trial observation hindered

    Scenario: Trial observation hindered: what happened to somebody else is not enough
      Given Sitora is a person in the case
      And Rano is a person in the case
      And Rano worked for the human rights of others
        | form | trial observation |
      And threats or insults were directed at Sitora
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(b) is not engaged: trial observation hindered

  Rule: Article 9(3)(c): Everyone may offer qualified legal assistance or other advice in defending human rights

    Scenario: Legal help for others punished or hindered
      Given Zafar assists Karim in asserting rights
      And a charge was brought against Zafar
        | linked to | work as a lawyer |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(c) is potentially engaged for Zafar: legal help for others punished or hindered
      And it is supporting
      And no limit is shown

    Scenario Outline: Legal help for others punished or hindered, with human rights work and threats or insults, turns on the form it took
      Given Karim is a person in the case
      And Karim worked for the human rights of others
        | form | <form> |
      And threats or insults were directed at Karim
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(c) <outcome>: legal help for others punished or hindered

      Examples:
        | form                   | outcome                |
        | legal help for victims | is potentially engaged |
        | unknown                | is not engaged         |

    Scenario Outline: Legal help for others punished or hindered turns on the reason behind it
      Given Zafar represents Karim as counsel
      And a charge was brought against Zafar
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(c) <outcome>: legal help for others punished or hindered

      Examples:
        | linked to        | outcome                |
        | work as a lawyer | is potentially engaged |
        | a private matter | is not engaged         |

    Scenario: Legal help for others punished or hindered: where the human rights work concerns somebody else
      Given Karim is a person in the case
      And Zafar is a person in the case
      And Zafar represents Karim as counsel
      And Zafar assists Karim in asserting rights
      And Zafar worked for the human rights of others
        | form | legal help for victims |
      And a charge was brought against Karim
        | linked to | work as a lawyer |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(3)(c) is not engaged: legal help for others punished or hindered

  Rule: Article 9(4): Everyone is entitled to unhindered access to and communication with international human rights bodies

    Scenario: Communication with international bodies and organisations
      Given Rustam is a person in the case
      And threats or insults were directed at Rustam
        | linked to | cooperation with an international body |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(4) is potentially engaged for Rustam: communication with international bodies and organisations
      And with UN Declaration on Human Rights Defenders, articles 5(c) and 12(2)
      And it is primary
      And no limit is shown

    Scenario Outline: Communication with international bodies and organisations turns on the reason behind it
      Given Rustam is a person in the case
      And threats or insults were directed at Rustam
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 9(4) <outcome>: communication with international bodies and organisations

      Examples:
        | linked to                              | outcome                |
        | cooperation with an international body | is potentially engaged |
        | civic or professional activity         | is undetermined        |

  Rule: Article 10: Nobody may take part, by act or required omission, in breaching rights, nor be punished for refusing to do so

    Scenario: Punished for refusing to take part in an abuse
      Given Ulan is a person in the case
      And the premises of Ulan were searched
        | linked to | a refusal to take part in an abuse |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 10 is potentially engaged for Ulan: punished for refusing to take part in an abuse
      And with UN Declaration on Human Rights Defenders, article 12(2)
      And it is primary
      And no limit is shown

    Scenario Outline: Punished for refusing to take part in an abuse turns on the reason behind it
      Given Ulan is a person in the case
      And the premises of Ulan were searched
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 10 <outcome>: punished for refusing to take part in an abuse

      Examples:
        | linked to                          | outcome                |
        | a refusal to take part in an abuse | is potentially engaged |
        | human rights work                  | is not engaged         |

  Rule: Article 11: Everyone may lawfully practise an occupation; those whose work can affect others' rights should respect rights and professional standards

    Scenario: Lawful exercise of an occupation
      Given Nurlan is an academic or teacher
      And a charge was brought against Nurlan
        | linked to | work as a lawyer |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 11 is potentially engaged for Nurlan: lawful exercise of an occupation
      And it is supporting
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Lawful exercise of an occupation turns on who the person is and the reason behind it
      Given Nurlan is <who>
      And a charge was brought against Nurlan
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 11 <outcome>: lawful exercise of an occupation

      Examples:
        | who                 | linked to         | outcome                |
        | a journalist        | journalism        | is potentially engaged |
        | an artist or writer | human rights work | is potentially engaged |

    Scenario Outline: Lawful exercise of an occupation, with a measure at work, turns on the reason behind it
      Given Nurlan is a lawyer
      And Nurlan suffered a measure at work
        | by        | a ministry  |
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 11 <outcome>: lawful exercise of an occupation

      Examples:
        | linked to                  | outcome                |
        | human rights work          | is potentially engaged |
        | what was said or published | is potentially engaged |

    Scenario Outline: Lawful exercise of an occupation, with a lawsuit, turns on the reason behind it
      Given Nurlan is a lawyer
      And Nurlan was sued
        | by        | a ministry  |
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 11 <outcome>: lawful exercise of an occupation

      Examples:
        | linked to                  | outcome                |
        | work as a lawyer           | is potentially engaged |
        | human rights work          | is potentially engaged |
        | what was said or published | is potentially engaged |

    Scenario Outline: Lawful exercise of an occupation, with a sentence, turns on who the person is, the reason behind it and the penalty
      Given Nurlan is <who>
      And Nurlan was sentenced
        | linked to | <linked to> |
        | type      | <type>      |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 11 <outcome>: lawful exercise of an occupation

      Examples:
        | who          | linked to         | type                              | outcome                |
        | a researcher | research          | unknown                           | is potentially engaged |
        | a researcher | human rights work | unknown                           | is potentially engaged |
        | a lawyer     | work as a lawyer  | unknown                           | is potentially engaged |
        | a lawyer     | unknown           | a ban on a profession or activity | is potentially engaged |
        | a lawyer     | unknown           | unknown                           | is undetermined        |

    Scenario: Lawful exercise of an occupation: not where a company acted
      Given Nurlan is a lawyer
      And the premises of Nurlan were searched
        | by        | a company        |
        | linked to | work as a lawyer |
      And Nurlan was sued
        | by        | a company        |
        | linked to | work as a lawyer |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 11 is not engaged: lawful exercise of an occupation

    Scenario: Lawful exercise of an occupation: left open where nobody says who searched
      Given Nurlan is a lawyer
      And the premises of Nurlan were searched
        | linked to | work as a lawyer |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 11 is undetermined: lawful exercise of an occupation

    Scenario: Lawful exercise of an occupation: what happened to somebody else is not enough
      Given Nurlan is a public official
      And Hamid is a journalist
      And a charge was brought against Nurlan
        | linked to | work as a lawyer |
      And the premises of Nurlan were searched
        | by        | police officers |
        | linked to | journalism      |
      And Nurlan was sued
        | by        | a ministry |
        | linked to | journalism |
      And Nurlan was sentenced
        | type      | a ban on a profession or activity |
        | linked to | work as a lawyer                  |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 11 is not engaged: lawful exercise of an occupation

    Scenario: Lawful exercise of an occupation: not from a search, a charge and a lawsuit that nobody links to the work
      Given Nurlan is a lawyer
      And the premises of Nurlan were searched
        | by | police officers |
      And a charge was brought against Nurlan
      And Nurlan was sued
        | by | a ministry |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 11 is not engaged: lawful exercise of an occupation

  Rule: Article 12(2): The State must ensure authorities protect defenders from violence, threats, reprisals, adverse discrimination, pressure or arbitrary action linked to their work

    Scenario: Company linked to threats against a defender
      Given Parviz is a person in the case
      And Parviz worked for the human rights of others
      And Parviz was physically attacked
        | by | a company |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged for Parviz: company linked to threats against a defender
      And with UN Declaration on Human Rights Defenders, article 12(3)
      And with UN Guiding Principles on Business and Human Rights, principles 1 and 11
      And with A/HRC/46/35 (SR on human rights defenders), paragraphs 34 and 103
      And it is supporting
      And no limit is shown

    Scenario Outline: Company linked to threats against a defender turns on who acted
      Given Parviz is a person in the case
      And Parviz worked for the human rights of others
      And Parviz was physically attacked
        | by | <by> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) <outcome>: company linked to threats against a defender

      Examples:
        | by        | outcome                |
        | a company | is potentially engaged |
        | unknown   | is undetermined        |

    Scenario Outline: Company linked to threats against a defender, with human rights work and a lawsuit, turns on the reason behind it
      Given Parviz is a person in the case
      And Parviz worked for the human rights of others
      And Parviz was sued
        | by        | a company   |
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) <outcome>: company linked to threats against a defender

      Examples:
        | linked to                  | outcome                |
        | human rights work          | is potentially engaged |
        | what was said or published | is potentially engaged |
        | a private matter           | is not engaged         |

    Scenario Outline: Company linked to threats against a defender, with human rights work and surveillance, turns on who acted
      Given Parviz is a person in the case
      And Parviz worked for the human rights of others
      And Parviz was followed or watched
        | by | <by> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) <outcome>: company linked to threats against a defender

      Examples:
        | by        | outcome                |
        | a company | is potentially engaged |
        | unknown   | is undetermined        |

    Scenario: Company linked to threats against a defender: not where the reason was what was said or published
      Given Parviz is a person in the case
      And Parviz worked for the human rights of others
      And threats or insults were directed at Parviz
        | by      | police officers |
        | content | a threat        |
      And Parviz was physically attacked
        | by | police officers |
      And Parviz was sued
        | by        | police officers            |
        | linked to | what was said or published |
      And Parviz was followed or watched
        | by | police officers |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is not engaged: company linked to threats against a defender

    Scenario: Company linked to threats against a defender: where the human rights work concerns somebody else
      Given Parviz is a student
      And Daniyar is a person in the case
      And Daniyar worked for the human rights of others
      And threats or insults were directed at Parviz
        | by      | a company |
        | content | a threat  |
      And Parviz was physically attacked
        | by | a company |
      And Parviz was sued
        | by        | a company                  |
        | linked to | what was said or published |
      And Parviz was followed or watched
        | by | a company |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is not engaged: company linked to threats against a defender

    Scenario Outline: Company linked to threats against a defender, with human rights work and threats or insults, turns on who acted and what was said
      Given Parviz is a person in the case
      And Parviz worked for the human rights of others
      And threats or insults were directed at Parviz
        | by      | <by>      |
        | content | <content> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) <outcome>: company linked to threats against a defender

      Examples:
        | by        | content  | outcome                |
        | a company | a threat | is potentially engaged |
        | unknown   | a threat | is undetermined        |
        | a company | unknown  | is undetermined        |

    Scenario: Danger to an environmental or land defender
      Given Lola is an environmental human rights defender
      And threats or insults were directed at Lola
        | content | a death threat |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged for Lola: danger to an environmental or land defender
      And with A/HRC/46/35 (SR on human rights defenders), paragraph 16
      And it is supporting
      And no limit is shown

    Scenario Outline: Danger to an environmental or land defender turns on what was said
      Given Lola is an environmental human rights defender
      And threats or insults were directed at Lola
        | content | <content> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) <outcome>: danger to an environmental or land defender

      Examples:
        | content        | outcome                |
        | a death threat | is potentially engaged |
        | unknown        | is undetermined        |

    Scenario Outline: Danger to an environmental or land defender, with human rights work and a physical attack, turns on who the person is and whose rights are defended
      Given Lola is <who>
      And Lola worked for the human rights of others
        | field | <field> |
      And Lola was physically attacked
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) <outcome>: danger to an environmental or land defender

      Examples:
        | who                  | field                    | outcome                |
        | a person in the case | the environment and land | is potentially engaged |
        | a lawyer             | unknown                  | is not engaged         |

    Scenario: Danger to an environmental or land defender: what happened to somebody else is not enough
      Given Lola is a lawyer
      And Zarina is an environmental human rights defender
      And threats or insults were directed at Lola
        | content | a death threat |
      And Lola was physically attacked
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is not engaged: danger to an environmental or land defender

    Scenario: Defender vilified by officials or State media
      Given Boris is a person in the case
      And Boris worked for the human rights of others
      And Boris was publicly discredited
        | by | State media |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged for Boris: defender vilified by officials or State media
      And with A/HRC/46/35 (SR on human rights defenders), paragraphs 103 and 104(b)
      And it is supporting
      And no limit is shown

    Scenario Outline: Defender vilified by officials or State media turns on who acted
      Given Boris is a person in the case
      And Boris worked for the human rights of others
      And Boris was publicly discredited
        | by | <by> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) <outcome>: defender vilified by officials or State media

      Examples:
        | by                     | outcome                |
        | State media            | is potentially engaged |
        | a private media outlet | is not engaged         |

    Scenario: Defender vilified by officials or State media: what happened to somebody else is not enough
      Given Boris is a student
      And Karim is a person in the case
      And Karim worked for the human rights of others
      And Boris was publicly discredited
        | by | State media |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is not engaged: defender vilified by officials or State media

    Scenario: Protection of a defender from violence, threats, retaliation and pressure
      Given Rustam is a person in the case
      And Rustam worked for the human rights of others
      And Rustam was physically attacked
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged for Rustam: protection of a defender from violence, threats, retaliation and pressure
      And with UN Declaration on Human Rights Defenders, article 12(3)
      And it is primary
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario: Protection of a defender from violence, threats, retaliation and pressure: what happened to somebody else is not enough
      Given Rustam is a public official
      And Nurlan is a person in the case
      And Nurlan worked for the human rights of others
      And Rustam was physically attacked
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is not engaged: protection of a defender from violence, threats, retaliation and pressure

    Scenario: Reprisal for human rights education
      Given Yana is a person in the case
      And Yana worked for the human rights of others
        | form | training and education |
      And threats or insults were directed at Yana
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged for Yana: reprisal for human rights education
      And with UN Declaration on Human Rights Defenders, articles 6(b) and 16
      And it is supporting
      And no limit is shown

    Scenario Outline: Reprisal for human rights education turns on the form it took and the reason behind it
      Given Yana is a person in the case
      And Yana worked for the human rights of others
        | form | <form> |
      And threats or insults were directed at Yana
        | linked to | <linked to> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) <outcome>: reprisal for human rights education

      Examples:
        | form                                   | linked to         | outcome                |
        | training and education                 | human rights work | is potentially engaged |
        | visits to people in need of protection | human rights work | is not engaged         |
        | training and education                 | a private matter  | is not engaged         |

    Scenario: Reprisal for human rights education: where the threats concern another human rights work
      Given Yana is a person in the case
      And Yana worked for the human rights of others, called the human rights work
        | form | training and education |
      And Yana worked for the human rights of others, called the human rights work 2
        | form | visits to people in need of protection |
      And threats or insults were directed at Yana
        | linked to | human rights work       |
        | about     | the human rights work 2 |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is not engaged: reprisal for human rights education

    Scenario: Reprisal for human rights education: what happened to somebody else is not enough
      Given Yana is a person in the case
      And Asel is a person in the case
      And Asel worked for the human rights of others
        | form | training and education |
      And threats or insults were directed at Yana
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is not engaged: reprisal for human rights education

    Scenario: Violence or threats against a defender
      Given Viktor is a person in the case
      And Viktor worked for the human rights of others
      And Viktor was physically attacked
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged for Viktor: violence or threats against a defender
      And with A/HRC/46/35 (SR on human rights defenders), paragraphs 103, 104(b) and 104(g)
      And it is supporting
      And no limit is shown

    Scenario Outline: Violence or threats against a defender, with human rights work and threats or insults, turns on what was said
      Given Viktor is a person in the case
      And Viktor worked for the human rights of others
      And threats or insults were directed at Viktor
        | content | <content> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) <outcome>: violence or threats against a defender

      Examples:
        | content         | outcome                |
        | a veiled threat | is potentially engaged |
        | unknown         | is undetermined        |

    Scenario: Violence or threats against a defender: so too with human rights work and damage to property
      Given Viktor is a person in the case
      And Viktor worked for the human rights of others
      And property of Viktor was damaged
        | method | fire |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged: violence or threats against a defender

    Scenario: Violence or threats against a defender: where the human rights work concerns somebody else
      Given Viktor is a public official
      And Farid is a person in the case
      And Farid worked for the human rights of others
      And Viktor was physically attacked
      And threats or insults were directed at Viktor
        | content | a threat |
      And property of Viktor was damaged
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(2) is not engaged: violence or threats against a defender

  Rule: Article 12(3): People are entitled to effective legal protection when peacefully opposing State acts or omissions that breach rights, or others' violence affecting them

    Scenario: Effective protection under national law
      Given Zafar is a person in the case
      And Zafar worked for the human rights of others
      And Zafar was physically attacked
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(3) is potentially engaged for Zafar: effective protection under national law
      And with UN Declaration on Human Rights Defenders, article 12(1)
      And it is supporting
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario: Effective protection under national law: what happened to somebody else is not enough
      Given Zafar is a public official
      And Boris is a person in the case
      And Boris worked for the human rights of others
      And Zafar was physically attacked
        | linked to | human rights work |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 12(3) is not engaged: effective protection under national law

  Rule: Article 13: Everyone may seek, receive and use resources expressly for peaceful promotion of rights, within the article 3 framework

    Scenario: Resources for human rights work
      Given Ilyas is a person in the case
      And Ilyas worked for the human rights of others
      And a charge was brought against Ilyas
        | offence | receipt of foreign funds |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 13 is potentially engaged for Ilyas: resources for human rights work
      And with UN Declaration on Human Rights Defenders, article 3
      And it is primary
      And the limit "the Declaration covers peaceful activity, within limits that conform to international obligations" is shown as not invoked
      And no other limit is shown

    Scenario Outline: Resources for human rights work turns on the offence
      Given Ilyas is a person in the case
      And Ilyas worked for the human rights of others
      And a charge was brought against Ilyas
        | offence | <offence> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 13 <outcome>: resources for human rights work

      Examples:
        | offence                  | outcome                |
        | receipt of foreign funds | is potentially engaged |
        | unknown                  | is undetermined        |

    Scenario Outline: Resources for human rights work, with human rights work and a measure against an organisation, turns on the form it took and who acted
      Given Ilyas is a person in the case
      And Ilyas worked for the human rights of others
      And a measure was taken against an organisation of Ilyas
        | form | <form> |
        | by   | <by>   |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 13 <outcome>: resources for human rights work

      Examples:
        | form                                 | by              | outcome                |
        | limits on funding or frozen accounts | unknown         | is potentially engaged |
        | registration as a foreign agent      | unknown         | is potentially engaged |
        | unknown                              | police officers | is undetermined        |

    Scenario: Resources for human rights work: where the human rights work concerns somebody else
      Given Ilyas is a student
      And Tahir is a person in the case
      And Tahir worked for the human rights of others
      And a measure was taken against an organisation of Ilyas
        | of   | a political party or movement        |
        | form | limits on funding or frozen accounts |
      And a charge was brought against Ilyas
        | offence | receipt of foreign funds |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 13 is not engaged: resources for human rights work

  Rule: Article 14(2): Measures include publishing laws and giving full, equal access to international human rights documents and reports

    Scenario: Law not published
      Given Madina is a person in the case
      And a law or policy concerns the rights of Madina
        | published | no |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 14(2) is potentially engaged for Madina: law not published
      And with UN Declaration on Human Rights Defenders, article 14(1)
      And it is supporting
      And no limit is shown

    Scenario Outline: Law not published turns on whether it is published
      Given Madina is a person in the case
      And a law or policy concerns the rights of Madina
        | published | <published> |
      When the facts are assessed
      Then UN Declaration on Human Rights Defenders, article 14(2) <outcome>: law not published

      Examples:
        | published | outcome                |
        | no        | is potentially engaged |
        | unknown   | is undetermined        |
