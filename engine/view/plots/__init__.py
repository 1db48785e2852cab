"""Plots of several cases, and of one in time, as SVG and PNG; they need Matplotlib (the extra `plots`)."""
