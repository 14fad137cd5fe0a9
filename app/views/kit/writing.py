"""Which actions write: they are barred, with the reason, while the company file can only be read (SAF-006, 014, 017)."""

WRITING = frozenset({
    "ageing.keep",
    "customer.block", "customer.delete", "customer.file", "customer.like", "customer.merge", "customer.new", "customer.note",
    "customer.remind", "customer.save",
    "entry.dispute", "entry.due", "entry.hold", "entry.letters", "entry.promise", "entry.settled", "entry.unsettle",
    "import.mapping", "import.open", "import.run", "import.undo",
    "law.edit", "law.enter", "law.import", "law.run",
    "letters.cancel", "letters.mail", "letters.sent",
    "periods.access", "periods.remove", "periods.status", "periods.year",
    "rates.delete", "rates.enter", "rates.import", "rates.run",
    "reminders.adjust", "reminders.costs", "reminders.issue", "reminders.new", "reminders.skip", "reminders.suggest",
    "setup.delete", "setup.new", "setup.save",
    "vat_periods.create", "vat_periods.file", "vat_periods.reopen",
    "voucher.reverse",
})
"""Ids of actions; what only looks, prints from the archive or exports is not among them."""
