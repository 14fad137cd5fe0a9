"""Bank statements in every dialect banks write them: bytes to one normalised line (payments 13.1)."""
