"""The files of an accountant: ledger workbook, XAF, FEC, DATEV and the set for a tax audit, written and read back (EXP)."""
