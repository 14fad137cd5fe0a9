"""The pages of bank statements by name; each is imported when it is opened."""

from typing import Any

from app.core.words import N_
from app.queries import bank as queries
from app.queries.listing import ListQuery
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def _to_do(desk: Any) -> int:
    """Lines of statements nobody has posted or put aside."""
    with desk.reading() as session:
        return int(queries.line_listing().count(session, ListQuery(desk.company_id)))


def _waiting(desk: Any) -> int:
    """Amounts nobody could be found for."""
    with desk.reading() as session:
        return int(queries.suspense_listing().count(session, ListQuery(desk.company_id)))


def register_pages() -> None:
    """Add them to the program, in the order of the sidebar."""
    at = "app.views.bank."
    register(PageSpec("bank_statements", N_("Bank statements"), "landmark", "receive",
                      Later(f"{at}statements_page:StatementsPage")))
    register(PageSpec("bank_import", N_("Import bank statements"), "file-input", "receive",
                      Later(f"{at}import_page:BankImportPage"), listed=False, sought=True))
    register(PageSpec("bank_reconciliation", N_("Bank reconciliation"), "scale", "receive",
                      Later(f"{at}reconciliation_page:ReconciliationPage"), count=_to_do))
    register(PageSpec("bank_transactions", N_("Bank transactions"), "arrow-left-right", "receive",
                      Later(f"{at}transactions_page:TransactionsPage"), listed=False, sought=True))
    register(PageSpec("suspense", N_("Unidentified receipts"), "circle-help", "receive", Later(f"{at}suspense_page:SuspensePage"),
                      count=_waiting, urgent=True))
