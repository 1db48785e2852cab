"""Frozen data: problems, dates, vocabulary, authorities, cases, rules, the assessment."""
