"""`pincite law`: the catalogue of authorities, a module for each action."""
