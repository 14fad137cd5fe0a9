"""How each task of the close is computed from the documents: one function per code of its catalogue (CLS-030, 1.4)."""

from collections.abc import Callable, Mapping

from app.services.closing.evaluators import collecting, ledger, receivables, sales, system, tax
from app.services.closing.finding import Found, Look

Evaluator = Callable[[Look], Found]

EVALUATORS: Mapping[str, Evaluator] = {
    "JOB": system.jobs, "SOC": sales.confirmations, "PCK": sales.picking, "PSL": sales.packing, "SNI": sales.uninvoiced,
    "RCI": sales.recurring, "FTI": sales.free_text, "INV": sales.order_invoices, "PAY": receivables.payments,
    "BED": receivables.bills("bill_draw"), "BEP": receivables.bills("bill_protest"), "BER": receivables.bills("bill_redraw"),
    "BEM": receivables.bills("bill_remittance"), "BES": receivables.bills("bill_settle"), "GJN": receivables.journals,
    "UNA": receivables.unapplied, "CLR": receivables.clearing, "INT": collecting.interest, "REM": collecting.reminders,
    "ALW": ledger.allowance, "RAT": ledger.rates, "REV": ledger.revaluation, "ESL": tax.checked, "ESS": tax.submitted,
    "REC": ledger.reconciled, "AGE": collecting.aged, "BKP": system.backup, "LCK": system.locked,
}
"""By code."""
