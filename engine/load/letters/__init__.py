"""Reads letters and decisions: their paragraphs, under the labels by which a case file refers to them.

Only the words of a document are read: no macro is run, no link followed, nothing fetched; the file stays as it is.
"""
