"""Which actions write, and which need a permission: they are barred, with the reason, where that is not given.

A file that can only be read bars what writes (SAF-006, 014, 017), a missing permission what needs it (AUD-016, WIN-04).
"""

from collections.abc import Mapping

from app.core.permissions import Permission

WRITING = frozenset({
    "ageing.keep",
    "customer.block", "customer.delete", "customer.file", "customer.like", "customer.merge", "customer.new", "customer.note",
    "customer.remind", "customer.save",
    "entry.dispute", "entry.due", "entry.hold", "entry.letters", "entry.promise", "entry.settled", "entry.unsettle",
    "import.mapping", "import.open", "import.run", "import.undo",
    "law.edit", "law.enter", "law.import", "law.run",
    "letters.cancel", "letters.mail", "letters.sent",
    "periods.access", "periods.remove", "periods.reopen", "periods.status", "periods.year",
    "rates.delete", "rates.enter", "rates.import", "rates.run",
    "reminders.adjust", "reminders.costs", "reminders.issue", "reminders.new", "reminders.skip", "reminders.suggest",
    "setup.add_delivered", "setup.add_missing", "setup.delete", "setup.delivered", "setup.new", "setup.save",
    "product.agree", "product.copy", "product.delete", "product.new", "product.save",
    "translations.save", "vat_periods.create", "vat_periods.file", "vat_periods.reopen",
    "voucher.reverse",
    "accountant.write", "accountant_exports.again",
})
"""Ids of actions; what only looks, prints from the archive or exports is not among them."""

_P = Permission
NEEDED: Mapping[str, Permission] = {
    "customer.block": _P.BLOCK,
    "entry.settle": _P.POST_CUSTOMER_PAYMENTS, "entry.unsettle": _P.POST_CUSTOMER_PAYMENTS,
    "entry.settle_many": _P.POST_CUSTOMER_PAYMENTS, "customer.settle": _P.POST_CUSTOMER_PAYMENTS,
    "entry.cancel": _P.POST_CUSTOMER_PAYMENTS, "entry.returned": _P.POST_CUSTOMER_PAYMENTS,
    "settlement.undo": _P.POST_CUSTOMER_PAYMENTS, "settlement.undo_pair": _P.POST_CUSTOMER_PAYMENTS,
    "entry.write_off": _P.WRITE_OFF, "entry.write_on": _P.WRITE_OFF, "customer.write_off": _P.WRITE_OFF,
    "ageing.write_off": _P.WRITE_OFF, "collecting.write_off": _P.WRITE_OFF, "collect.write_off": _P.WRITE_OFF,
    "collecting.block": _P.BLOCK, "collect.block": _P.BLOCK,
    "collect.settle": _P.POST_CUSTOMER_PAYMENTS, "collect.returned": _P.POST_CUSTOMER_PAYMENTS,
    "write_offs.undo": _P.WRITE_OFF,
    "small.post": _P.WRITE_OFF,
    "refund.post": _P.POST_CUSTOMER_PAYMENTS, "refund.pay": _P.POST_CUSTOMER_PAYMENTS,
    "refund.returned": _P.POST_CUSTOMER_PAYMENTS, "refund.cancel": _P.POST_CUSTOMER_PAYMENTS,
    "limits.post": _P.LIMITS, "limits.submit": _P.LIMITS, "limits.approve": _P.OVERRIDE, "limits.return": _P.OVERRIDE,
    "credit.limit": _P.LIMITS, "credit.temporary": _P.LIMITS, "credit.review": _P.LIMITS, "credit.status": _P.BLOCK,
    "credit_group.add": _P.LIMITS, "credit_group.remove": _P.LIMITS, "credit_group.limit": _P.LIMITS,
    "credit_group.temporary": _P.LIMITS, "credit_group.change": _P.LIMITS, "credit_group.new": _P.LIMITS,
    "policies.new": _P.LIMITS, "policies.open": _P.LIMITS, "policies.remove": _P.LIMITS,
    "refund.approve": _P.REFUND_IBAN,
    "entry.new": _P.POST_REVALUATION_LEDGER, "entry.transfer": _P.POST_REVALUATION_LEDGER,
    "revaluation.post": _P.POST_REVALUATION_LEDGER, "revaluations.reverse": _P.POST_REVALUATION_LEDGER,
    "journal.post": _P.POST_REVALUATION_LEDGER, "journal.reverse": _P.POST_REVALUATION_LEDGER,
    "payment.post": _P.POST_CUSTOMER_PAYMENTS, "payment.transfer": _P.POST_CUSTOMER_PAYMENTS,
    "payment.cancel": _P.POST_CUSTOMER_PAYMENTS,
    "register.post": _P.POST_CUSTOMER_PAYMENTS, "register.lump": _P.POST_CUSTOMER_PAYMENTS,
    "slips.accrue": _P.POST_REVALUATION_LEDGER,
    "reminders.issue": _P.POST_COLLECTIONS, "letters.cancel": _P.POST_COLLECTIONS,
    "interest_run.issue": _P.POST_COLLECTIONS, "interest_notes.cancel": _P.POST_COLLECTIONS,
    "entry.charges": _P.WAIVE, "collect.charges": _P.WAIVE, "letters.charges": _P.WAIVE, "interest_notes.charges": _P.WAIVE,
    "periods.access": _P.MANAGE_PERIODS, "periods.remove": _P.MANAGE_PERIODS, "periods.status": _P.MANAGE_PERIODS,
    "periods.reopen": _P.MANAGE_PERIODS, "periods.year": _P.MANAGE_PERIODS,
    "vat_periods.create": _P.MANAGE_PERIODS, "vat_periods.file": _P.MANAGE_PERIODS, "vat_periods.reopen": _P.MANAGE_PERIODS,
    "law.edit": _P.SETUP, "law.enter": _P.SETUP, "law.import": _P.SETUP, "law.run": _P.SETUP,
    "company.save": _P.SETUP, "product.agree": _P.SETUP, "setup.add_delivered": _P.SETUP, "setup.add_missing": _P.SETUP,
    "setup.delete": _P.SETUP, "setup.delivered": _P.SETUP, "setup.new": _P.SETUP,
    "setup.save": _P.SETUP, "translations.save": _P.SETUP,
    "invoice.post": _P.POST_CUSTOMER_INVOICES, "drafts.post": _P.POST_CUSTOMER_INVOICES,
    "posted.cancel": _P.POST_CUSTOMER_INVOICES,
    "recurring.again": _P.REGENERATE, "run.post": _P.POST_CUSTOMER_INVOICES, "run.post_all": _P.POST_CUSTOMER_INVOICES,
    "backup.restore": _P.RESTORE, "backup.other": _P.RESTORE,
}
"""Ids of actions and what they need; the service asks again and decides. What depends on the row or the file that is shown
(`voucher.reverse`, `import.run`) its page forbids."""

EVERYWHERE = frozenset({"law.edit", "law.enter", "law.import", "law.run", "backup.restore", "backup.other"})
"""Those that concern every company of the file: the permission must hold in all of them."""
