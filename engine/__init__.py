"""Pincite's engine: alleged facts in, potentially engaged obligations with pinpoint citations out."""

__version__ = "0.1.0"
