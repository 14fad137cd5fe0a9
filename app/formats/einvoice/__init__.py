"""Electronic invoices: one record of business terms, written as UBL or CII, put into a PDF, read back and checked (EIN)."""
