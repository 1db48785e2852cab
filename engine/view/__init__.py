"""An assessment as text or JSON."""
