"""What a rulebook that loads may still have wrong: coded findings, coverage, mutants, schemas for editors."""
