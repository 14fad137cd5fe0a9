"""The tasks of the close as they are delivered: area, words, due days, what each waits for (CLS-020, 1.4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.core.words import N_


class Kind(StrEnum):
    """How long the period is that a template closes (CLS-020)."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Area(StrEnum):
    """What groups tasks (CLS-024)."""

    SALES = "sales"
    RECEIVABLES = "receivables"
    BILLS = "bills"
    COLLECTIONS = "collections"
    LEDGER = "ledger"
    TAX = "tax"
    SYSTEM = "system"


AREA_NAMES: Mapping[Area, str] = {
    Area.SALES: N_("Area::Sales"), Area.RECEIVABLES: N_("Area::Receivables"), Area.BILLS: N_("Area::Bills of exchange"),
    Area.COLLECTIONS: N_("Area::Collections"), Area.LEDGER: N_("Area::Ledger"), Area.TAX: N_("Area::Tax"),
    Area.SYSTEM: N_("Area::System"),
}
ALWAYS = frozenset({"JOB", "REC", "BKP", "LCK"})
"""Tasks that are never switched off (CLS-041)."""
FREE = "free"
"""How the code of a task somebody added begins (CLS-025)."""


@dataclass(frozen=True, slots=True)
class Spec:
    """A delivered task: `days` after the end of the period, `page` where the work is done, `measured` how it is counted."""

    code: str
    area: Area
    name: str
    measured: str
    days: int
    needs: tuple[str, ...] = ()
    hard: bool = False
    page: str = ""
    signoff: bool = False


_A = Area
CATALOGUE: tuple[Spec, ...] = (
    Spec("JOB", _A.SYSTEM, N_("Batch jobs finished"),
         N_("Runs of jobs that post, up to the end of the period, which wait, run or failed without anybody seeing to it."),
         1, (), True, "jobs"),
    Spec("SOC", _A.SALES, N_("Confirm sales orders"),
         N_("Orders to be shipped by the end of the period that were never confirmed, or changed since."), 1, ("JOB",),
         page="sales_orders"),
    Spec("PCK", _A.SALES, N_("Posting picking lists"),
         N_("Picking lists dated up to the end of the period that are not registered."), 1, ("SOC",), page="sales_orders"),
    Spec("PSL", _A.SALES, N_("Packing slip posting"),
         N_("Order lines to be shipped by the end of the period of which more is picked or set to deliver than delivered."), 2,
         ("PCK",), True, "sales_orders"),
    Spec("SNI", _A.SALES, N_("Packing slips not invoiced"),
         N_("Lines of packing slips up to the end of the period that were not invoiced by then."), 2, ("PSL",),
         page="packing_slips"),
    Spec("RCI", _A.SALES, N_("Recurring invoices generated"),
         N_("Active recurring invoices with a date up to the end of the period that is not generated."), 2, ("JOB",), True,
         "recurring_invoices"),
    Spec("FTI", _A.SALES, N_("Post free text invoices"),
         N_("Free text invoices and credit notes dated up to the end of the period that are not posted."), 3, ("RCI",), True,
         "invoice_drafts"),
    Spec("INV", _A.SALES, N_("Posting invoices"),
         N_("Order invoices, prepayment invoices and credit notes dated up to the end of the period that are not posted."), 3,
         ("PSL",), True, "invoice_drafts"),
    Spec("PAY", _A.RECEIVABLES, N_("Payment journals"),
         N_("Payment lines and bank statement lines dated up to the end of the period that are neither posted nor ignored."), 3,
         ("JOB",), True, "payment_journals"),
    Spec("BED", _A.BILLS, N_("Draw bill of exchange journal"),
         N_("Lines of draw journals dated up to the end of the period that are not posted, and invoices without their bill."), 3,
         ("INV", "FTI"), True),
    Spec("BEP", _A.BILLS, N_("Protest bill of exchange journal"),
         N_("Lines of protest journals dated up to the end of the period that are not posted."), 3, ("BED",), True),
    Spec("BER", _A.BILLS, N_("Redraw bill of exchange journal"),
         N_("Lines of redraw journals dated up to the end of the period that are not posted."), 3, ("BED",), True),
    Spec("BEM", _A.BILLS, N_("Remittance journal"),
         N_("Lines of remittance journals dated up to the end of the period that are not posted."), 3, ("BED",), True),
    Spec("BES", _A.BILLS, N_("Settle bill of exchange journal"),
         N_("Lines of settle journals that are not posted, and bills due in the period that are neither settled nor protested."),
         3, ("BEM",), True),
    Spec("GJN", _A.LEDGER, N_("Journals"),
         N_("Other journal lines with a customer, dated up to the end of the period, that are not posted."), 3, ("JOB",), True,
         "general_journals"),
    Spec("UNA", _A.RECEIVABLES, N_("Unapplied receipts reviewed"),
         N_("Payments and credits open at the end of the period while the same customer has open invoices."), 4, ("PAY",),
         page="entries"),
    Spec("CLR", _A.RECEIVABLES, N_("Clearing accounts reviewed"),
         N_("What waits on clearing accounts, bank accounts not reconciled to the end of the period, and cash days not closed."),
         4, ("PAY",), page="bridged"),
    Spec("INT", _A.COLLECTIONS, N_("Interest run"),
         N_("Customers with interest terms whom no run to the end of the period looked at, and draft interest notes."), 4,
         ("INV", "FTI", "PAY"), page="interest_run"),
    Spec("REM", _A.COLLECTIONS, N_("Reminders run"),
         N_("Customers due for a reminder at the end of the period, also when they paid since, draft letters, and letters not "
            "sent."), 4,
         ("UNA",), page="reminders"),
    Spec("ALW", _A.LEDGER, N_("Provision for doubtful debts"),
         N_("The provision proposed at the end of the period, where it differs from what is posted."), 5, ("REV",),
         page="ageing"),
    Spec("RAT", _A.LEDGER, N_("Rates for the end of the period present"),
         N_("Currencies with something open and without a rate for the end of the period."), 4, (), True, "rates"),
    Spec("REV", _A.LEDGER, N_("Foreign currency revaluation"),
         N_("Currencies with something open that were not revalued at the end of the period, or were posted to since."), 5,
         ("RAT", "INV", "FTI", "PAY", "BES", "GJN"), True, "revaluation", True),
    Spec("ESL", _A.TAX, N_("EU sales list checked"),
         N_("Lists of the period that are not made or not checked although there is something to report."), 5,
         ("INV", "FTI"), True, "eu_sales_list", True),
    Spec("ESS", _A.TAX, N_("EU sales list submitted"),
         N_("Lists up to the end of the period that are not submitted."), 10, ("ESL",), page="eu_sales_list"),
    Spec("REC", _A.LEDGER, N_("Sub-ledger = ledger"),
         N_("Control accounts and VAT accounts that differ from what stands behind them at the end of the period."), 6,
         ("REV", "INT", "REM", "GJN"), True, "reconciliation", True),
    Spec("AGE", _A.COLLECTIONS, N_("Aged balances archived"),
         N_("An aged balance kept at the end of the period, newer than the last posting in it."), 6, ("REC",), True, "ageing"),
    Spec("BKP", _A.SYSTEM, N_("Backup made"),
         N_("A verified backup, newer than the last posting in the period."), 6, ("AGE",), True, "backups"),
    Spec("LCK", _A.SYSTEM, N_("Period locked"),
         N_("Modules that may still be posted to in the period."), 6, (), True, "close", True),
)
"""In the order of the checklist; LCK waits for every hard task."""
BY_CODE: Mapping[str, Spec] = {spec.code: spec for spec in CATALOGUE}
LONGER: Mapping[Kind, int] = {Kind.MONTH: 0, Kind.QUARTER: 2, Kind.YEAR: 5}
"""So many more days a quarter or a year is given."""


def needs_of(spec: Spec, specs: tuple[Spec, ...] = CATALOGUE) -> tuple[str, ...]:
    """What a delivered task waits for: LCK for all other hard tasks (1.4)."""
    if spec.code != "LCK":
        return spec.needs
    return tuple(other.code for other in specs if other.hard and other.code != "LCK")
