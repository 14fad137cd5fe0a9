"""Which program this is."""

VERSION = "0.1.0"
"""Version of the program, as shown, stamped on installers and recorded in the audit trail."""
