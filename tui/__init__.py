"""The terminal interface: it draws the assessment of a case and nothing else."""
