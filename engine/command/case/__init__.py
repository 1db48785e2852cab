"""The commands on the facts of a case: derive, explain, question, compare, draft, note."""
