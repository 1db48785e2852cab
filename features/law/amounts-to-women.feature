@law @conclusions
Feature: What facts amount to (women), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: Someone was treated worse as a woman

    Scenario: Woman treated worse because of her sex
      Given Shura is a woman
      And Shura was treated worse than others
        | ground | sex or gender |
      When the facts are assessed
      Then it follows that Shura was treated worse as a woman
      And that rests on CEDAW article 1
      And that rests on CEDAW General Recommendation No. 28, paragraphs 16 and 5

    Scenario Outline: Woman treated worse because of her sex turns on who the person is and the ground given
      Given Shura is <who>
      And Shura was treated worse than others
        | ground | <ground> |
      When the facts are assessed
      Then it <outcome> Shura was treated worse as a woman

      Examples:
        | who                  | ground        | outcome              |
        | a woman              | sex or gender | follows that         |
        | a person in the case | sex or gender | does not follow that |
        | a woman              | unknown       | is open whether      |

    Scenario: Woman treated worse because of her sex: so too with a measure at work
      Given Shura is a woman
      And Shura suffered a measure at work
        | form      | dismissal              |
        | linked to | being a woman or a man |
      When the facts are assessed
      Then it follows that Shura was treated worse as a woman

    Scenario Outline: Woman treated worse because of her sex, with a measure concerning marriage or family, turns on the form it took
      Given Shura is a woman
      And the marriage or family life of Shura was interfered with
        | form | <form> |
      When the facts are assessed
      Then it <outcome> Shura was treated worse as a woman

      Examples:
        | form                                | outcome      |
        | unequal rights of the spouses       | follows that |
        | unequal terms of divorce or custody | follows that |

    Scenario Outline: Woman treated worse because of her sex, with civil status, turns on whether contracts and claims can be made in the own name
      Given Shura is a woman
      And as regards the civil status of Shura
        | legal capacity  | <legal capacity> |
        | capacity ground | sex or gender    |
      When the facts are assessed
      Then it <outcome> Shura was treated worse as a woman

      Examples:
        | legal capacity | outcome         |
        | no             | follows that    |
        | unknown        | is open whether |

    Scenario Outline: Woman treated worse because of her sex, with pregnancy and childbirth, turns on the form it took
      Given Shura is a woman
      And as regards the pregnancy of Shura
        | form | <form> |
      When the facts are assessed
      Then it <outcome> Shura was treated worse as a woman

      Examples:
        | form                                        | outcome         |
        | loss of school or work because of pregnancy | follows that    |
        | unknown                                     | is open whether |

    Scenario: Woman treated worse because of her sex: not where the reason was journalism
      Given Shura is a woman
      And Shura was treated worse than others
        | ground | age |
      And Shura suffered a measure at work
        | form      | dismissal  |
        | linked to | journalism |
      And the marriage or family life of Shura was interfered with
        | form | refusal of family reunification |
      And as regards the civil status of Shura
        | legal capacity  | no  |
        | capacity ground | age |
      And as regards the pregnancy of Shura
        | form | care at birth was denied |
      When the facts are assessed
      Then it does not follow that Shura was treated worse as a woman

    Scenario: Woman treated worse because of her sex: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And Nur was treated worse than others
        | ground | sex or gender |
      And Nur suffered a measure at work
        | linked to | being a woman or a man |
      And the marriage or family life of Nur was interfered with
        | form | unequal rights of the spouses |
      And as regards the civil status of Nur
        | legal capacity  | no            |
        | capacity ground | sex or gender |
      And as regards the pregnancy of Nur
        | form | loss of school or work because of pregnancy |
      When the facts are assessed
      Then it does not follow that Shura was treated worse as a woman

  Rule: What was done to someone is gender-based violence against a woman

    Scenario: Attack of a gendered kind on a woman
      Given Valya is a woman
      And Valya was physically attacked
        | method | rape |
      When the facts are assessed
      Then it follows that what was done to Valya is gender-based violence against a woman
      And that rests on CEDAW General Recommendation No. 35, paragraph 14
      And that rests on CEDAW General Recommendation No. 28, paragraph 19

    Scenario Outline: Attack of a gendered kind on a woman turns on who the person is, the means used and who acted
      Given Valya is <who>
      And Valya was physically attacked
        | method | <method> |
        | by     | <by>     |
      When the facts are assessed
      Then it <outcome> what was done to Valya is gender-based violence against a woman

      Examples:
        | who     | method  | by               | outcome              |
        | a woman | rape    | unknown          | follows that         |
        | a man   | rape    | unknown          | does not follow that |
        | a woman | beating | fellow detainees | does not follow that |

    Scenario: Attack of a gendered kind on a woman: what happened to somebody else is not enough
      Given Valya is a woman
      And Zhenya is a man
      And Zhenya was physically attacked
        | method | rape |
      When the facts are assessed
      Then it does not follow that what was done to Valya is gender-based violence against a woman

    Scenario: Woman or girl forced into marriage or punished for her choice
      Given Nur is a woman
      And the marriage or family life of Nur was interfered with
        | form | a marriage of a child |
      When the facts are assessed
      Then it follows that what was done to Nur is gender-based violence against a woman
      And that rests on CEDAW General Recommendation No. 35, paragraph 14
      And that rests on CEDAW General Recommendation No. 31 / CRC General Comment No. 18, paragraphs 7 and 23

    Scenario Outline: Woman or girl forced into marriage or punished for her choice turns on who the person is and the form it took
      Given Nur is <who>
      And the marriage or family life of Nur was interfered with
        | form | <form> |
      When the facts are assessed
      Then it <outcome> what was done to Nur is gender-based violence against a woman

      Examples:
        | who                  | form                                        | outcome              |
        | a woman              | a forced marriage                           | follows that         |
        | a woman              | a marriage of a child                       | follows that         |
        | a woman              | pressure to marry someone who used violence | follows that         |
        | a woman              | a widow passed on to a relative             | follows that         |
        | a woman              | refusal of family reunification             | does not follow that |
        | a person in the case | a forced marriage                           | does not follow that |

    Scenario: Woman or girl forced into marriage or punished for her choice: what happened to somebody else is not enough
      Given Nur is a woman
      And Valya is a man
      And the marriage or family life of Valya was interfered with
        | form | a forced marriage |
      When the facts are assessed
      Then it does not follow that what was done to Nur is gender-based violence against a woman

    Scenario: Violence or threats against a woman in the name of honour
      Given Umut is a woman
      And Umut was physically attacked
        | linked to | honour of the family |
        | method    | beating              |
      When the facts are assessed
      Then it follows that what was done to Umut is gender-based violence against a woman
      And that rests on CEDAW General Recommendation No. 31 / CRC General Comment No. 18, paragraphs 29 and 30

    Scenario Outline: Violence or threats against a woman in the name of honour turns on who the person is
      Given Umut is <who>
      And Umut was physically attacked
        | linked to | honour of the family |
        | method    | beating              |
      When the facts are assessed
      Then it <outcome> what was done to Umut is gender-based violence against a woman

      Examples:
        | who                  | outcome              |
        | a woman              | follows that         |
        | a person in the case | does not follow that |

    Scenario: Violence or threats against a woman in the name of honour: so too with threats or insults
      Given Umut is a woman
      And threats or insults were directed at Umut
        | linked to | honour of the family |
        | content   | a death threat       |
      When the facts are assessed
      Then it follows that what was done to Umut is gender-based violence against a woman

    Scenario: Violence or threats against a woman in the name of honour: not where a known private individual acted
      Given Umut is a woman
      And Umut was physically attacked
        | linked to | a private matter           |
        | by        | a known private individual |
        | method    | beating                    |
      And threats or insults were directed at Umut
        | linked to | a private matter           |
        | by        | a known private individual |
        | content   | a death threat             |
      When the facts are assessed
      Then it does not follow that what was done to Umut is gender-based violence against a woman

    Scenario: Violence or threats against a woman in the name of honour: what happened to somebody else is not enough
      Given Umut is a woman
      And Sasha is a man
      And Sasha was physically attacked
        | linked to | honour of the family |
        | method    | beating              |
      And threats or insults were directed at Sasha
        | linked to | honour of the family |
        | content   | a death threat       |
      When the facts are assessed
      Then it does not follow that what was done to Umut is gender-based violence against a woman

    Scenario: Violence or threats of others against a woman defender, politician, activist or journalist because of her work
      Given Shura is a woman and an activist
      And Shura was physically attacked
        | by        | unidentified persons |
        | linked to | journalism           |
        | method    | beating              |
      When the facts are assessed
      Then it follows that what was done to Shura is gender-based violence against a woman
      And that rests on CEDAW General Recommendation No. 35, paragraph 14

    Scenario Outline: Violence or threats of others against a woman defender, politician, activist or journalist because of her work turns on who acted and the reason behind it
      Given Shura is a woman and a journalist
      And Shura was deprived of liberty
        | by        | <by>        |
        | linked to | <linked to> |
      When the facts are assessed
      Then it <outcome> what was done to Shura is gender-based violence against a woman

      Examples:
        | by                   | linked to          | outcome         |
        | an armed group       | journalism         | follows that    |
        | an armed group       | human rights work  | follows that    |
        | an armed group       | political activity | follows that    |
        | unidentified persons | journalism         | follows that    |
        | unknown              | journalism         | is open whether |

    Scenario Outline: Violence or threats of others against a woman defender, politician, activist or journalist because of her work, with a physical attack: what decides it
      Given Shura is <who>
      And Shura was physically attacked
        | by        | <by>        |
        | linked to | <linked to> |
        | method    | beating     |
      When the facts are assessed
      Then it <outcome> what was done to Shura is gender-based violence against a woman

      Examples:
        | who                                 | by                   | linked to          | outcome              |
        | a woman and a journalist            | an armed group       | human rights work  | follows that         |
        | a woman and a journalist            | an armed group       | political activity | follows that         |
        | a woman and a human rights defender | unidentified persons | journalism         | follows that         |
        | a woman and a politician            | unidentified persons | journalism         | follows that         |
        | a woman and an activist             | unidentified persons | journalism         | follows that         |
        | a woman and a student               | an armed group       | journalism         | does not follow that |
        | a woman and a journalist            | unknown              | journalism         | is open whether      |

    Scenario Outline: Violence or threats of others against a woman defender, politician, activist or journalist because of her work, with threats or insults: what decides it
      Given Shura is a woman and a journalist
      And threats or insults were directed at Shura
        | by        | <by>           |
        | linked to | <linked to>    |
        | content   | a death threat |
      When the facts are assessed
      Then it <outcome> what was done to Shura is gender-based violence against a woman

      Examples:
        | by                   | linked to          | outcome         |
        | unidentified persons | human rights work  | follows that    |
        | unidentified persons | political activity | follows that    |
        | a company            | journalism         | follows that    |
        | unknown              | journalism         | is open whether |

    Scenario: Violence or threats of others against a woman defender, politician, activist or journalist because of her work: what is told of two events is not read as one
      Given Shura is a woman and a journalist
      And Shura was deprived of liberty
        | by        | police officers |
        | linked to | journalism      |
      And Shura was deprived of liberty
        | by        | an armed group   |
        | linked to | a private matter |
      When the facts are assessed
      Then it does not follow that what was done to Shura is gender-based violence against a woman

    Scenario: Violence or threats of others against a woman defender, politician, activist or journalist because of her work: what happened to somebody else is not enough
      Given Shura is a woman and a journalist
      And Nur is a man and a journalist
      And Nur was deprived of liberty
        | by        | an armed group |
        | linked to | journalism     |
      When the facts are assessed
      Then it does not follow that what was done to Shura is gender-based violence against a woman

    Scenario: Violence or threats of others against a woman defender, politician, activist or journalist because of her work: not where an armed group acted
      Given Shura is a woman and a journalist
      And Shura was physically attacked
        | by        | an armed group   |
        | linked to | a private matter |
        | method    | beating          |
      And threats or insults were directed at Shura
        | by        | an armed group   |
        | linked to | a private matter |
        | content   | a death threat   |
      When the facts are assessed
      Then it does not follow that what was done to Shura is gender-based violence against a woman

    Scenario: Violence or threats against a woman by a partner or in the family home
      Given Iman is a woman
      And Iman was killed
        | by | a partner or former partner |
      When the facts are assessed
      Then it follows that what was done to Iman is gender-based violence against a woman
      And that rests on CEDAW General Recommendation No. 28, paragraph 19
      And that rests on CEDAW General Recommendation No. 19, paragraph 23

    Scenario Outline: Violence or threats against a woman by a partner or in the family home, with a physical attack: what decides it
      Given Iman is <who>
      And Iman was physically attacked
        | by     | <by>     |
        | method | beating  |
        | extent | <extent> |
        | where  | <where>  |
      When the facts are assessed
      Then it <outcome> what was done to Iman is gender-based violence against a woman

      Examples:
        | who                  | by                                 | extent    | where                          | outcome              |
        | a woman              | a partner or former partner        | attempted | unknown                        | follows that         |
        | a woman              | members of the family or community | unknown   | a home                         | follows that         |
        | a person in the case | a partner or former partner        | unknown   | unknown                        | does not follow that |
        | a woman              | members of the family or community | unknown   | a street or other public place | is open whether      |

    Scenario Outline: Violence or threats against a woman by a partner or in the family home, with threats or insults, turns on who acted
      Given Iman is a woman
      And threats or insults were directed at Iman
        | by      | <by>           |
        | content | a death threat |
      When the facts are assessed
      Then it <outcome> what was done to Iman is gender-based violence against a woman

      Examples:
        | by                          | outcome         |
        | a partner or former partner | follows that    |
        | unknown                     | is open whether |

    Scenario Outline: Violence or threats against a woman by a partner or in the family home, with harassment, turns on who acted
      Given Iman is a woman
      And Iman was harassed
        | by   | <by>     |
        | form | stalking |
      When the facts are assessed
      Then it <outcome> what was done to Iman is gender-based violence against a woman

      Examples:
        | by                          | outcome         |
        | a partner or former partner | follows that    |
        | unknown                     | is open whether |

    Scenario: Violence or threats against a woman by a partner or in the family home: not where a company acted
      Given Iman is a woman
      And Iman was physically attacked
        | by     | a company |
        | where  | a home    |
        | method | beating   |
      And threats or insults were directed at Iman
        | by      | a company      |
        | content | a death threat |
      And Iman was harassed
        | by   | a company |
        | form | stalking  |
      When the facts are assessed
      Then it does not follow that what was done to Iman is gender-based violence against a woman

    Scenario: Violence or threats against a woman by a partner or in the family home: what happened to somebody else is not enough
      Given Iman is a woman
      And Umut is a man
      And Umut was physically attacked
        | by     | a partner or former partner |
        | where  | a home                      |
        | method | beating                     |
      And threats or insults were directed at Umut
        | by      | a partner or former partner |
        | content | a death threat              |
      And Umut was harassed
        | by | a partner or former partner |
      When the facts are assessed
      Then it does not follow that what was done to Iman is gender-based violence against a woman

    Scenario: Woman made to end or to carry on a pregnancy, sterilised, or treated at birth against her will
      Given Valya is a woman
      And as regards the pregnancy of Valya
        | form | a termination was denied |
      When the facts are assessed
      Then it follows that what was done to Valya is gender-based violence against a woman
      And that rests on CEDAW General Recommendation No. 35, paragraph 18
      And that rests on CEDAW General Recommendation No. 19, paragraph 22

    Scenario Outline: Woman made to end or to carry on a pregnancy, sterilised, or treated at birth against her will turns on the form it took
      Given Valya is a woman
      And as regards the pregnancy of Valya
        | form | <form> |
      When the facts are assessed
      Then it <outcome> what was done to Valya is gender-based violence against a woman

      Examples:
        | form                                           | outcome      |
        | a termination was denied                       | follows that |
        | the pregnancy had to be carried on             | follows that |
        | a foetus that could not live had to be carried | follows that |

    Scenario Outline: Woman made to end or to carry on a pregnancy, sterilised, or treated at birth against her will, with a medical act: what decides it
      Given Valya is <who>
      And a medical act was carried out on Valya
        | form    | <form>    |
        | consent | <consent> |
      When the facts are assessed
      Then it <outcome> what was done to Valya is gender-based violence against a woman

      Examples:
        | who                  | form                       | consent | outcome              |
        | a woman              | a termination of pregnancy | no      | follows that         |
        | a woman              | an intervention at birth   | no      | follows that         |
        | a woman              | surgery                    | no      | does not follow that |
        | a person in the case | sterilisation              | no      | does not follow that |
        | a woman              | sterilisation              | unknown | is open whether      |

    Scenario: Woman made to end or to carry on a pregnancy, sterilised, or treated at birth against her will: not from a sterilisation with her consent and care denied at birth
      Given Valya is a woman
      And a medical act was carried out on Valya
        | form    | sterilisation |
        | consent | yes           |
      And as regards the pregnancy of Valya
        | form | care at birth was denied |
      When the facts are assessed
      Then it does not follow that what was done to Valya is gender-based violence against a woman

    Scenario: Woman made to end or to carry on a pregnancy, sterilised, or treated at birth against her will: what happened to somebody else is not enough
      Given Valya is a woman
      And Zhenya is a man
      And a medical act was carried out on Zhenya
        | form    | sterilisation |
        | consent | no            |
      And as regards the pregnancy of Zhenya
        | form | a termination was denied |
      When the facts are assessed
      Then it does not follow that what was done to Valya is gender-based violence against a woman

    Scenario: Unwanted sexual advances to a woman
      Given Zhenya is a woman
      And Zhenya was harassed
        | by   | a private employer       |
        | form | unwanted sexual advances |
      When the facts are assessed
      Then it follows that what was done to Zhenya is gender-based violence against a woman
      And that rests on CEDAW General Recommendation No. 19, paragraph 18
      And that rests on CEDAW General Recommendation No. 35, paragraph 14

    Scenario Outline: Unwanted sexual advances to a woman turns on who the person is and the form it took
      Given Zhenya is <who>
      And Zhenya was harassed
        | by   | a private employer |
        | form | <form>             |
      When the facts are assessed
      Then it <outcome> what was done to Zhenya is gender-based violence against a woman

      Examples:
        | who                  | form                           | outcome              |
        | a woman              | unwanted sexual advances       | follows that         |
        | a woman              | repeated checks or inspections | does not follow that |
        | a person in the case | unwanted sexual advances       | does not follow that |

    Scenario: Unwanted sexual advances to a woman: what happened to somebody else is not enough
      Given Zhenya is a woman
      And Iman is a man
      And Iman was harassed
        | by   | a private employer       |
        | form | unwanted sexual advances |
      When the facts are assessed
      Then it does not follow that what was done to Zhenya is gender-based violence against a woman

    Scenario: Woman trafficked or forced into prostitution
      Given Shura is a woman
      And Shura was made to work against their will
        | form | trafficking in people |
      When the facts are assessed
      Then it follows that what was done to Shura is gender-based violence against a woman
      And that rests on CEDAW General Recommendation No. 38, paragraph 10

    Scenario Outline: Woman trafficked or forced into prostitution turns on who the person is and the form it took
      Given Shura is <who>
      And Shura was made to work against their will
        | form | <form> |
      When the facts are assessed
      Then it <outcome> what was done to Shura is gender-based violence against a woman

      Examples:
        | who                  | form                  | outcome              |
        | a woman              | forced prostitution   | follows that         |
        | a woman              | bondage for a debt    | does not follow that |
        | a person in the case | trafficking in people | does not follow that |

    Scenario: Woman trafficked or forced into prostitution: what happened to somebody else is not enough
      Given Shura is a woman
      And Nur is a man
      And Nur was made to work against their will
        | form | trafficking in people |
      When the facts are assessed
      Then it does not follow that what was done to Shura is gender-based violence against a woman

  Rule: The authorities did not act with due care on the violence against someone

    Scenario: Complaint of violence against a woman rejected or left without an answer
      Given Shura is a woman
      And Shura was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And a complaint or report was made about what happened to Shura
        | about  | the attack      |
        | to     | police officers |
        | result | rejection       |
      When the facts are assessed
      Then it follows that the authorities did not act with due care on the violence against Shura
      And that rests on CEDAW General Recommendation No. 35, paragraph 32
      And that rests on CEDAW General Recommendation No. 33, paragraph 51

    Scenario Outline: Complaint of violence against a woman rejected or left without an answer turns on who acted, to whom it was addressed and the outcome of the inquiry
      Given Shura is a woman
      And Shura was physically attacked, called the attack
        | by     | <by>    |
        | method | beating |
      And a complaint or report was made about what happened to Shura
        | about  | the attack |
        | to     | <to>       |
        | result | <result>   |
      When the facts are assessed
      Then it <outcome> the authorities did not act with due care on the violence against Shura

      Examples:
        | by                          | to                 | result    | outcome              |
        | a partner or former partner | police officers    | rejection | follows that         |
        | a partner or former partner | police officers    | no answer | follows that         |
        | a partner or former partner | a private employer | rejection | does not follow that |
        | a company                   | police officers    | rejection | does not follow that |

    Scenario: Complaint of violence against a woman rejected or left without an answer: what happened to somebody else is not enough
      Given Shura is a man
      And Nur is a woman
      And Nur and Shura was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And a complaint or report was made about what happened to Shura
        | about  | the attack      |
        | to     | police officers |
        | result | rejection       |
      When the facts are assessed
      Then it does not follow that the authorities did not act with due care on the violence against Shura

    Scenario: Violence against a woman investigated late, one-sidedly or without a penalty that fits
      Given Umut is a woman
      And Umut was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards an investigation into what happened to Umut
        | barred | yes |
      When the facts are assessed
      Then it follows that the authorities did not act with due care on the violence against Umut
      And that rests on CEDAW General Recommendation No. 35, paragraphs 24 and 32
      And that rests on CEDAW General Recommendation No. 33, paragraph 51

    Scenario Outline: Violence against a woman investigated late, one-sidedly or without a penalty that fits: what decides it
      Given Umut is a woman
      And Umut was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards an investigation into what happened to Umut
        | barred              | <barred>              |
        | result              | <result>              |
        | penalty adequate    | <penalty adequate>    |
        | suspects questioned | <suspects questioned> |
        | victim heard        | <victim heard>        |
        | hurt anew           | <hurt anew>           |
        | classified lightly  | <classified lightly>  |
        | suspect untouched   | <suspect untouched>   |
        | delay               | <delay>               |
      When the facts are assessed
      Then it <outcome> the authorities did not act with due care on the violence against Umut

      Examples:
        | barred  | result                   | penalty adequate | suspects questioned | victim heard | hurt anew | classified lightly | suspect untouched | delay        | outcome      |
        | yes     | unknown                  | unknown          | unknown             | unknown      | unknown   | unknown            | unknown           | unknown      | follows that |
        | unknown | a refusal to open a case | unknown          | unknown             | unknown      | unknown   | unknown            | unknown           | unknown      | follows that |
        | unknown | unknown                  | no               | unknown             | unknown      | unknown   | unknown            | unknown           | unknown      | follows that |
        | unknown | unknown                  | unknown          | no                  | unknown      | unknown   | unknown            | unknown           | unknown      | follows that |
        | unknown | unknown                  | unknown          | unknown             | no           | unknown   | unknown            | unknown           | unknown      | follows that |
        | unknown | unknown                  | unknown          | unknown             | unknown      | yes       | unknown            | unknown           | unknown      | follows that |
        | unknown | unknown                  | unknown          | unknown             | unknown      | unknown   | yes                | unknown           | unknown      | follows that |
        | unknown | unknown                  | unknown          | unknown             | unknown      | unknown   | unknown            | yes               | unknown      | follows that |
        | unknown | unknown                  | unknown          | unknown             | unknown      | unknown   | unknown            | unknown           | after months | follows that |

    Scenario Outline: Violence against a woman investigated late, one-sidedly or without a penalty that fits: what decides it (2)
      Given Umut is a woman
      And Umut was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards an investigation into what happened to Umut
        | about               | the attack            |
        | result              | <result>              |
        | delay               | <delay>               |
        | penalty adequate    | <penalty adequate>    |
        | suspects questioned | <suspects questioned> |
        | victim heard        | <victim heard>        |
        | hurt anew           | <hurt anew>           |
        | barred              | <barred>              |
        | classified lightly  | <classified lightly>  |
        | suspect untouched   | <suspect untouched>   |
      When the facts are assessed
      Then it <outcome> the authorities did not act with due care on the violence against Umut

      Examples:
        | result                                     | delay       | penalty adequate | suspects questioned | victim heard | hurt anew | barred  | classified lightly | suspect untouched | outcome         |
        | suspension                                 | unknown     | unknown          | unknown             | unknown      | unknown   | unknown | unknown            | unknown           | follows that    |
        | closure without result                     | unknown     | unknown          | unknown             | unknown      | unknown   | unknown | unknown            | unknown           | follows that    |
        | a finding that the complaint was unfounded | unknown     | unknown          | unknown             | unknown      | unknown   | unknown | unknown            | unknown           | follows that    |
        | charges against the one who complained     | unknown     | unknown          | unknown             | unknown      | unknown   | unknown | unknown            | unknown           | follows that    |
        | a light or suspended punishment            | unknown     | unknown          | unknown             | unknown      | unknown   | unknown | unknown            | unknown           | follows that    |
        | being closed and reopened again and again  | unknown     | unknown          | unknown             | unknown      | unknown   | unknown | unknown            | unknown           | follows that    |
        | amnesty or pardon of those responsible     | unknown     | unknown          | unknown             | unknown      | unknown   | unknown | unknown            | unknown           | follows that    |
        | unknown                                    | after years | unknown          | unknown             | unknown      | unknown   | unknown | unknown            | unknown           | follows that    |
        | unknown                                    | never       | unknown          | unknown             | unknown      | unknown   | unknown | unknown            | unknown           | follows that    |
        | charges against those responsible          | unknown     | yes              | yes                 | yes          | no        | no      | no                 | no                | is open whether |

    Scenario: Violence against a woman investigated late, one-sidedly or without a penalty that fits: where the investigation concerns another attack
      Given Umut is a woman
      And Umut was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And Umut was physically attacked, called the attack 2
        | by     | a company |
        | method | beating   |
      And as regards an investigation into what happened to Umut
        | about  | the attack 2             |
        | result | a refusal to open a case |
      And as regards an investigation into what happened to Umut
        | about            | the attack 2 |
        | penalty adequate | no           |
      And as regards an investigation into what happened to Umut
        | about               | the attack 2 |
        | suspects questioned | no           |
      And as regards an investigation into what happened to Umut
        | about        | the attack 2 |
        | victim heard | no           |
      And as regards an investigation into what happened to Umut
        | about     | the attack 2 |
        | hurt anew | yes          |
      And as regards an investigation into what happened to Umut
        | about  | the attack 2 |
        | barred | yes          |
      And as regards an investigation into what happened to Umut
        | about              | the attack 2 |
        | classified lightly | yes          |
      And as regards an investigation into what happened to Umut
        | about             | the attack 2 |
        | suspect untouched | yes          |
      And as regards an investigation into what happened to Umut
        | about | the attack 2 |
        | delay | after months |
      When the facts are assessed
      Then it does not follow that the authorities did not act with due care on the violence against Umut

    Scenario: Violence against a woman investigated late, one-sidedly or without a penalty that fits: where the attack concerns somebody else
      Given Umut is a person in the case
      And Sasha is a woman
      And Sasha was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards an investigation into what happened to Umut
        | result | a refusal to open a case |
      And as regards an investigation into what happened to Umut
        | penalty adequate | no |
      And as regards an investigation into what happened to Umut
        | suspects questioned | no |
      And as regards an investigation into what happened to Umut
        | victim heard | no |
      And as regards an investigation into what happened to Umut
        | hurt anew | yes |
      And as regards an investigation into what happened to Umut
        | barred | yes |
      And as regards an investigation into what happened to Umut
        | classified lightly | yes |
      And as regards an investigation into what happened to Umut
        | suspect untouched | yes |
      And as regards an investigation into what happened to Umut
        | delay | after months |
      When the facts are assessed
      Then it does not follow that the authorities did not act with due care on the violence against Umut

    Scenario: Violence against a woman reported and not investigated
      Given Shura is a woman
      And Shura was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And a complaint or report was made about what happened to Shura
        | about | the attack      |
        | to    | police officers |
      And as regards an investigation into what happened to Shura
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then it follows that the authorities did not act with due care on the violence against Shura
      And that rests on CEDAW General Recommendation No. 35, paragraph 24
      And that rests on CEDAW General Recommendation No. 33, paragraph 51

    Scenario Outline: Violence against a woman reported and not investigated turns on who acted
      Given Shura is a woman
      And Shura was physically attacked, called the attack
        | by     | <by>    |
        | method | beating |
      And a complaint or report was made about what happened to Shura
        | about | the attack      |
        | to    | police officers |
      And as regards an investigation into what happened to Shura
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then it <outcome> the authorities did not act with due care on the violence against Shura

      Examples:
        | by                          | outcome              |
        | a partner or former partner | follows that         |
        | a company                   | does not follow that |

    Scenario: Violence against a woman reported and not investigated: where the complaint and the investigation concern another attack
      Given Shura is a woman
      And Shura was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And Shura was physically attacked, called the attack 2
        | by     | a company |
        | method | beating   |
      And a complaint or report was made about what happened to Shura
        | about | the attack 2    |
        | to    | police officers |
      And as regards an investigation into what happened to Shura
        | about  | the attack 2 |
        | opened | no           |
      When the facts are assessed
      Then it does not follow that the authorities did not act with due care on the violence against Shura

    Scenario: Violence against a woman reported and not investigated: what happened to somebody else is not enough
      Given Shura is a man
      And Nur is a woman
      And Nur and Shura was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And a complaint or report was made about what happened to Shura
        | about | the attack      |
        | to    | police officers |
      And as regards an investigation into what happened to Shura
        | about  | the attack |
        | opened | no         |
      When the facts are assessed
      Then it does not follow that the authorities did not act with due care on the violence against Shura

    Scenario: Woman not protected from violence that the authorities could have known of
      Given Umut is a woman
      And Umut was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Umut
        | given | no |
      When the facts are assessed
      Then it follows that the authorities did not act with due care on the violence against Umut
      And that rests on CEDAW General Recommendation No. 35, paragraphs 24 and 31

    Scenario Outline: Woman not protected from violence that the authorities could have known of: what decides it
      Given Umut is a woman
      And Umut was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Umut
        | given           | <given>           |
        | given too late  | <given too late>  |
        | danger assessed | <danger assessed> |
        | taken seriously | <taken seriously> |
      When the facts are assessed
      Then it <outcome> the authorities did not act with due care on the violence against Umut

      Examples:
        | given   | given too late | danger assessed | taken seriously | outcome      |
        | no      | unknown        | unknown         | unknown         | follows that |
        | unknown | yes            | unknown         | unknown         | follows that |
        | unknown | unknown        | no              | unknown         | follows that |
        | unknown | unknown        | unknown         | no              | follows that |

    Scenario Outline: Woman not protected from violence that the authorities could have known of: what decides it (2)
      Given Umut is a woman
      And Umut was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Umut
        | about           | the attack        |
        | given           | <given>           |
        | given too late  | <given too late>  |
        | danger assessed | <danger assessed> |
        | taken seriously | <taken seriously> |
      When the facts are assessed
      Then it <outcome> the authorities did not act with due care on the violence against Umut

      Examples:
        | given | given too late | danger assessed | taken seriously | outcome              |
        | no    | unknown        | unknown         | unknown         | follows that         |
        | yes   | no             | yes             | yes             | does not follow that |

    Scenario: Woman not protected from violence that the authorities could have known of: where the protection concerns another attack
      Given Umut is a woman
      And Umut was physically attacked, called the attack
        | by     | a partner or former partner |
        | method | beating                     |
      And Umut was physically attacked, called the attack 2
        | by     | a company |
        | method | beating   |
      And as regards protection for Umut
        | about | the attack 2 |
        | given | no           |
      And as regards protection for Umut
        | about          | the attack 2 |
        | given too late | yes          |
      And as regards protection for Umut
        | about           | the attack 2 |
        | danger assessed | no           |
      And as regards protection for Umut
        | about           | the attack 2 |
        | taken seriously | no           |
      When the facts are assessed
      Then it does not follow that the authorities did not act with due care on the violence against Umut

    Scenario: Woman not protected from violence that the authorities could have known of: where the attack concerns somebody else
      Given Umut is a person in the case
      And Sasha is a woman
      And Sasha was physically attacked
        | by     | a partner or former partner |
        | method | beating                     |
      And as regards protection for Umut
        | given | no |
      And as regards protection for Umut
        | given too late | yes |
      And as regards protection for Umut
        | danger assessed | no |
      And as regards protection for Umut
        | taken seriously | no |
      When the facts are assessed
      Then it does not follow that the authorities did not act with due care on the violence against Umut
