@law
Feature: People with disabilities
  As a researcher reading that somebody with a disability was kept out, tried or confined
  I want to see which articles of the Convention on disability the facts bring into play together
  In order to plead them as the Committee reads them: one with the other

  Background:
    Given Anna is a woman and with a disability

  Rule: Courts adapt their proceedings to a disability, whatever the burden

    Scenario: A court gives no sign language interpreter
      Given as regards an adjustment that Anna needs because of a disability in 2019, called the interpreter
        | by    | a court                     |
        | form  | a sign language interpreter |
        | given | no                          |
      When the facts are assessed for Australia
      Then CRPD article 13(1) is potentially engaged for Anna: Accommodation by a court or the police not given
      And with CRPD General Comment No. 6, paragraphs 25(d), 51 and 52
      And because of the interpreter
      And it is primary
      And CRPD article 5(3) is potentially engaged for Anna: Reasonable accommodation not given
      And CRPD article 9(1) is potentially engaged for Anna: Building, service or information without access
      And CRPD article 21(b) is potentially engaged for Anna: Dealings with an authority not in accessible form

    Scenario Outline: The same need, met or not
      Given as regards an adjustment that Anna needs because of a disability
        | by    | a court                     |
        | form  | a sign language interpreter |
        | given | <given>                     |
      When the facts are assessed
      Then CRPD article 13(1) <outcome>: Accommodation by a court or the police not given

      Examples:
        | given   | outcome                      |
        | no      | is potentially engaged       |
        | in part | is potentially engaged       |
        | yes     | is looked at and not engaged |
        | unknown | is undetermined              |

  Rule: A finding of unfitness for trial takes nobody's standing in law away

    Scenario: Found unfit for trial and confined
      Given a charge was brought against Anna in 2010, called the charge
      And a court gave judgment in the case of Anna in 2011, called the finding
        | charge  | the charge                                |
        | outcome | a finding that the person cannot be tried |
      And Anna was deprived of liberty since 2011, called the confinement
        | charge | the charge |
        | by     | a court    |
      When the facts are assessed for Mexico
      Then CRPD article 12(2) is potentially engaged for Anna: Found unfit for trial
      And because of the finding
      And CRPD article 14(1)(b) is potentially engaged for Anna: Confined after a finding of unfitness for trial
      And because of the confinement and the finding
