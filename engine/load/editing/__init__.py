"""The text of a case file, where each part of it stands, and how parts are put in and taken out."""
