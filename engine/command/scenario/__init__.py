"""The commands on feature files and scenarios."""
