"""From a letter to a case: paragraphs and places in a text, and what a passage suggests."""
