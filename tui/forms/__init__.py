"""What the forms for cases, facts, people and sources ask, and the YAML that their answers stand for."""
