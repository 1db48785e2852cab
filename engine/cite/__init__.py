"""One grammar of citations: what the tool prints, it reads."""
