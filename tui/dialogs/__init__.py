"""The dialogs: windows over a view that ask for one thing and go away."""
