@law @conclusions
Feature: What facts amount to (movement), under whatever article
  As a lawyer who checks what these rules say of the law
  I want the conclusions that several articles share told once, with what leads to them and what does not
  In order to sign the step from the facts to the law, before any article is named

  Rule: Removal of someone would expose someone to serious harm

    Scenario: Removal with a risk to life or of ill-treatment
      Given Aigul is a person in the case
      And Aigul was removed or was to be removed from the country
        | risk | loss of life |
      When the facts are assessed
      Then it follows that removal of Aigul would expose Aigul to serious harm
      And that rests on HRC General Comment No. 31, paragraph 12

    Scenario Outline: Removal with a risk to life or of ill-treatment turns on the danger feared
      Given Aigul is a person in the case
      And Aigul was removed or was to be removed from the country
        | risk | <risk> |
      When the facts are assessed
      Then it <outcome> removal of Aigul would expose Aigul to serious harm

      Examples:
        | risk                                | outcome              |
        | torture                             | follows that         |
        | inhuman or degrading treatment      | follows that         |
        | loss of life                        | follows that         |
        | the death penalty                   | follows that         |
        | enforced disappearance              | follows that         |
        | genital mutilation                  | follows that         |
        | violence by relatives               | follows that         |
        | violence of private groups          | follows that         |
        | removal onwards                     | follows that         |
        | a second sentence for the same acts | does not follow that |

  Rule: Earlier disappearance or secret detention is a sign of danger for someone after removal

    Scenario: Sign of a danger of enforced disappearance after removal
      Given Viktor is a person in the case
      And Viktor was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
      And Viktor was taken away and disappeared
        | by | agents of another State |
      When the facts are assessed
      Then it follows that earlier disappearance or secret detention is a sign of danger for Viktor after removal
      And that rests on ICPPED article 16(2)

    Scenario Outline: Sign of a danger of enforced disappearance after removal turns on who acted and whether it was outside the territory of the State
      Given Viktor is a person in the case
      And Viktor was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
      And Viktor was taken away and disappeared
        | by     | <by>     |
        | abroad | <abroad> |
      When the facts are assessed
      Then it <outcome> earlier disappearance or secret detention is a sign of danger for Viktor after removal

      Examples:
        | by                      | abroad  | outcome              |
        | agents of another State | unknown | follows that         |
        | agents of another State | yes     | follows that         |
        | police officers         | unknown | does not follow that |

    Scenario: Sign of a danger of enforced disappearance after removal: what happened to somebody else is not enough
      Given Viktor is a person in the case
      And Farid is a person in the case
      And Farid is a relative of Viktor
      And Farid was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
      And Viktor was taken away and disappeared
        | by | police officers |
      When the facts are assessed
      Then it does not follow that earlier disappearance or secret detention is a sign of danger for Viktor after removal

    Scenario Outline: Sign of a danger of enforced disappearance after removal, with a removal from the country and deprivation of liberty: what decides it
      Given Viktor is a person in the case
      And Viktor was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
      And Viktor was deprived of liberty
        | by            | agents of another State |
        | incommunicado | <incommunicado>         |
        | abroad        | <abroad>                |
      When the facts are assessed
      Then it <outcome> earlier disappearance or secret detention is a sign of danger for Viktor after removal

      Examples:
        | incommunicado | abroad  | outcome              |
        | yes           | yes     | follows that         |
        | no            | unknown | does not follow that |

    Scenario: Sign of a danger of enforced disappearance after removal: what happened to somebody else is not enough (2)
      Given Viktor is a person in the case
      And Farid is a person in the case
      And Olim is a person in the case
      And Farid is a relative of Viktor
      And Olim was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
      And Viktor was taken away and disappeared
        | by     | agents of another State |
        | abroad | yes                     |
      When the facts are assessed
      Then it does not follow that earlier disappearance or secret detention is a sign of danger for Viktor after removal

    Scenario: Sign of a danger of enforced disappearance after removal: what happened to somebody else is not enough (3)
      Given Viktor is a person in the case
      And Farid is a person in the case
      And Olim is a person in the case
      And Farid is a relative of Viktor
      And Farid was removed or was to be removed from the country
        | by    | border or migration officers |
        | stage | ordered                      |
      And Olim was taken away and disappeared
        | by     | agents of another State |
        | abroad | yes                     |
      When the facts are assessed
      Then it does not follow that earlier disappearance or secret detention is a sign of danger for Viktor after removal

  Rule: Someone is a victim of ill-treatment in need of care

    Scenario: Victim of ill-treatment whose need of care doctors have found
      Given Galina is a person in the case
      And Galina was ill-treated
        | by               | police officers |
        | medical evidence | yes             |
      When the facts are assessed
      Then it follows that Galina is a victim of ill-treatment in need of care
      And that rests on CAT General Comment No. 4, paragraph 22

    Scenario Outline: Victim of ill-treatment whose need of care doctors have found: what decides it
      Given Galina is <who>
      And Galina was ill-treated
        | by               | <by>               |
        | medical evidence | <medical evidence> |
        | abroad           | <abroad>           |
      When the facts are assessed
      Then it <outcome> Galina is a victim of ill-treatment in need of care

      Examples:
        | who                  | by                      | medical evidence | abroad  | outcome              |
        | a person in the case | police officers         | yes              | unknown | follows that         |
        | a person in the case | agents of another State | yes              | yes     | follows that         |
        | seriously ill        | agents of another State | no               | yes     | follows that         |
        | a person in the case | agents of another State | no               | yes     | does not follow that |

    Scenario Outline: Victim of ill-treatment whose need of care doctors have found, with ill-treatment and health care, turns on whether care was given
      Given Galina is a person in the case
      And Galina was ill-treated
        | by               | agents of another State |
        | abroad           | yes                     |
        | medical evidence | no                      |
      And as regards health care for Galina
        | given | <given> |
      When the facts are assessed
      Then it <outcome> Galina is a victim of ill-treatment in need of care

      Examples:
        | given | outcome              |
        | yes   | follows that         |
        | no    | does not follow that |

    Scenario: Victim of ill-treatment whose need of care doctors have found: where the ill-treatment concerns somebody else
      Given Galina is a person in the case
      And Saida is a person in the case
      And Saida was ill-treated
        | by               | agents of another State |
        | abroad           | yes                     |
        | medical evidence | no                      |
      And as regards health care for Galina
        | given | yes |
      When the facts are assessed
      Then it does not follow that Galina is a victim of ill-treatment in need of care

    Scenario: Victim of ill-treatment whose need of care doctors have found: where it is somebody else who is seriously ill
      Given Galina is seriously ill
      And Saida is a person in the case
      And Saida was ill-treated
        | by               | agents of another State |
        | abroad           | yes                     |
        | medical evidence | no                      |
      When the facts are assessed
      Then it does not follow that Galina is a victim of ill-treatment in need of care
