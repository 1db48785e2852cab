"""The commands of the terminal tool; the only place that prints."""
