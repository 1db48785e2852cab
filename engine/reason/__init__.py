"""From a case and a rulebook to an assessment: ground, solve, apply the law in time."""
