Feature: What bound the State
  As a researcher whose first reader is the Government's lawyer
  I want each text with the day from which it bound the State, and with what the State reserved or suspended
  In order that my letter cannot be answered with "not bound", "reserved" or "not yet law"

  Rule: A treaty counts if it bound the State when the facts happened

    Scenario Outline: A search in <State> on <day>
      Given the facts happened in <State>
      And Anna is a woman
      And the premises of Anna were searched on <day>
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Anna: without a warrant
      And it has been in force for the State since <since>

      Examples:
        | State      | day           | since      |
        | Tajikistan | 16 July 2024  | 1999-04-04 |
        | Kazakhstan | 3 March 2009  | 2006-04-24 |
        | Belarus    | 1 June 2024   | 1976-03-23 |

    Scenario Outline: A search in <State> before that day
      Given the facts happened in <State>
      And Anna is a woman
      And the premises of Anna were searched on <day>
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) does not apply because it entered into force only later: without a warrant
      And nothing of HRC General Comment No. 16 is cited
      And the report says "in force only from <since>"

      Examples:
        | State      | day          | since      |
        | Tajikistan | 3 April 1999 | 1999-04-04 |
        | Kazakhstan | 3 March 2001 | 2006-04-24 |

    Scenario: A situation that went on when the treaty began to bind
      Given the facts happened in Kazakhstan
      And Pavel is a man
      And Pavel was deprived of liberty since 3 March 2005
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Pavel: detention without warrant
      And it covers the facts only from 2006-04-24 on
      And a note says "those that continue after it are covered"

  Rule: Where the State is no party, the treaty does not apply and declarations stay

    Scenario Outline: A defender is attacked in <State>
      Given the facts happened in <State>
      And Mei is a woman and a human rights defender
      And Mei was physically attacked on 4 May 2022, called the attack
        | by        | unidentified persons |
        | linked to | human rights work    |
      When the facts are assessed
      Then ICCPR article 9(1) does not apply because the State is not a party: bodily security
      And nothing of ICCPR is cited
      And UN Declaration on Human Rights Defenders, article 12(2) is potentially engaged for Mei
      And because of the attack
      And the report says "the State is not a party; <note>"

      Examples:
        | State        | note                            |
        | China        | signed 1998-10-05, not ratified |
        | Saudi Arabia | no act of ratification          |

    Scenario: The same attack in a State that is a party
      Given the facts happened in Mongolia
      And Mei is a woman and a human rights defender
      And Mei was physically attacked on 4 May 2022, called the attack
        | by        | unidentified persons |
        | linked to | human rights work    |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Mei: bodily security
      And with General Comment No. 35, paragraph 9
      And it has been in force for the State since 1976-03-23
      And because of the attack

    Scenario: No party to one treaty, party to another
      Given the facts happened in China
      And Mei is a woman
      And Mei was ill-treated on 4 May 2022, called the beating
        | by     | police officers |
        | method | beating         |
      When the facts are assessed
      Then ICCPR article 7 does not apply because the State is not a party: ill-treatment by agents of the State
      And CAT, article 16(1) is potentially engaged for Mei: other ill-treatment
      And it has been in force for the State since 1988-11-03
      And because of the beating

  Rule: What the State reserved is shown with the article it touches, and the finding stays

    Scenario: A union is dissolved in a State that reads article 22 by its own laws
      Given the facts happened in Lao People's Democratic Republic
      And Noy is a woman
      And a measure was taken against an organisation of Noy on 2 June 2021, called the dissolution
        | by   | a court     |
        | form | dissolution |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Noy: dissolved
      And a reservation of the State is shown with it: "Reads article 22 by its Constitution and laws"
      And the report says "reservation"

    Scenario: The same State reserved nothing of article 17
      Given the facts happened in Lao People's Democratic Republic
      And Noy is a woman
      And the premises of Noy were searched on 2 June 2021
        | of      | home            |
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 17(1) is potentially engaged for Noy: without a warrant
      And it has been in force for the State since 2009-12-25
      And no reservation of the State is shown with it

    Scenario: Another State made no reservation to article 22
      Given the facts happened in Kazakhstan
      And Noy is a woman
      And a measure was taken against an organisation of Noy on 2 June 2021
        | by   | a court     |
        | form | dissolution |
      When the facts are assessed
      Then ICCPR article 22(1) is potentially engaged for Noy: dissolved
      And it has been in force for the State since 2006-04-24
      And no reservation of the State is shown with it

  Rule: A derogation is shown for its dates and articles, and some rights know none

    Scenario: A detention without the warrant that the law asks for, in the emergency that Türkiye notified
      Given the facts happened in Türkiye
      And Can is a man
      And Can was deprived of liberty on 5 November 2016
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Can: detention without warrant
      And a derogation of the State is shown with it: "State of emergency declared on 20 July 2016"
      And an emergency may suspend it

    Scenario: What an emergency may not suspend of article 9
      Given Can is a man
      And Can was subjected to powers of a state of emergency, called the emergency
        | by                | the government |
        | proclaimed        | yes            |
        | notified          | yes            |
        | nation threatened | yes            |
      And Can was deprived of liberty, called the detention
        | by           | police officers |
        | acknowledged | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Can: unacknowledged detention in an emergency
      And with General Comment No. 35, paragraph 65
      And with General Comment No. 29, paragraph 13(b)
      And no limit is shown

    Scenario: An emergency is a circumstance of a detention, and no excuse for an arbitrary one
      Given Can is a man
      And Can was subjected to powers of a state of emergency, called the emergency
        | by                | police officers       |
        | area              | liberty area          |
        | nation threatened | yes                   |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Can: detention on emergency powers
      And with General Comment No. 35, paragraph 66
      And it is supporting
      And the limit "a real emergency" is shown as invoked by the emergency
      And the test of "a real emergency" has these limbs
        | emergency | an emergency that threatens the life of the nation existed, of that nature                                |
        | need      | the measure was reasonable and necessary under the circumstances, limited in time and reviewed by a court |

    Scenario Outline: The same detention on <day>
      Given the facts happened in Türkiye
      And Can is a man
      And Can was deprived of liberty on <day>
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged for Can: detention without warrant
      And it has been in force for the State since 2003-12-23
      And no derogation of the State is shown with it

      Examples:
        | day             |
        | 1 May 2015      |
        | 5 November 2018 |

    Scenario: Ill-treatment in the same emergency
      Given the facts happened in Türkiye
      And Can is a man
      And Can was ill-treated on 5 November 2016
        | by     | police officers |
        | method | beating         |
      When the facts are assessed
      Then ICCPR article 7 is potentially engaged for Can: ill-treatment by agents of the State
      And no derogation of the State is shown with it
      And no emergency may suspend it

  Rule: A text adopted later is left out, and what stood in its place is offered

    Scenario: A detention under the law of 2011
      Given the facts happened in Kazakhstan
      And the law is that of 24 June 2011
      And Pavel is a man
      And Pavel was deprived of liberty on 3 March 2009
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged: detention without warrant
      And it has been in force for the State since 2006-04-24
      And General Comment No. 35 is listed as later authority
      And nothing younger than 24 June 2011 is cited
      And in place of General Comment No. 35 the report offers HRC General Comment No. 8, paragraph 1
      And the report says "In its place then: HRC General Comment No. 8"
      And HRC General Comment No. 8, paragraph 1 is cited
      And the Body of Principles, principle 2 is cited

    Scenario: A threat to life under the law of 2011
      Given the facts happened in Kazakhstan
      And the law is that of 24 June 2011
      And Pavel is a man
      And threats or insults were directed at Pavel on 3 March 2009
        | content | a death threat |
      When the facts are assessed
      Then ICCPR article 6(1) is potentially engaged: threats to life call for protection
      And it has been in force for the State since 2006-04-24
      And in place of General Comment No. 36 the report offers HRC General Comment No. 6, paragraph 1

    Scenario: Today the text that was superseded gives way
      Given the facts happened in Kazakhstan
      And Pavel is a man
      And Pavel was deprived of liberty on 3 March 2009
        | by      | police officers |
        | warrant | no              |
      When the facts are assessed
      Then ICCPR article 9(1) is potentially engaged: detention without warrant
      And it has been in force for the State since 2006-04-24
      And with General Comment No. 35, paragraph 11
      And nothing of HRC General Comment No. 8 is cited
      And General Comment No. 35 is not listed as later authority
