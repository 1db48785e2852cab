"""`pincite rules`: the work on a rulebook, a module for each action."""
