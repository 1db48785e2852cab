"""Reading YAML and CSV; the only place that touches disk."""
