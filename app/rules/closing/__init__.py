"""The close of a period: which tasks there are, when they are due, what their state is, and when a period may be locked."""
