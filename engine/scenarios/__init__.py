"""Scenarios: features in Gherkin read, run through the shipped steps, shown as documentation, and made from cases."""
