"""What goes into the files of an accountant, decided without a row: journals, match letters, texts, checks (EXP)."""
