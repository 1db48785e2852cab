"""The YAML that case and rule files are written in: what is allowed, and what is wrong where it is not."""
