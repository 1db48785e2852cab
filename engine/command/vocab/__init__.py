"""`pincite vocab`: the kinds of fact and their words."""
