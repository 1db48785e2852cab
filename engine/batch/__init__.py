"""Thousands of cases, in processes of their own, resumable, in the order of the input."""
