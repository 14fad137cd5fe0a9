"""One module per area of the close, one function per task (closing 1.4)."""
