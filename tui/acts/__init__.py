"""Deeds that several views declare: each takes the view or the app that was asked, with its desk and its talk."""
