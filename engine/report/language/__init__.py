"""Drafts in other languages than English: fixed words from a table, everything else as it was written."""
