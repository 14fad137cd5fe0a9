"""From a line of a list to the document behind it, and back (ESL-030)."""

from app.i18n import _
from app.queries.eu_sales import list_of_document
from app.views.kit.context import Context
from app.views.kit.page import Page


def open_document(context: Context, table: str | None, key: int | None, voucher_id: int | None = None) -> None:
    """Show a posted invoice, else the voucher that posted it."""
    if table == "sales_invoice" and key:
        context.navigate("posted_invoice", invoice_id=key)
    elif voucher_id:
        context.navigate("vouchers", voucher_id=voucher_id)


def open_list_of(page: Page, table: str, key: int | None) -> None:
    """Show the list a document is on, the newest where it is on several."""
    with page.context.desk.reading() as session:
        found = list_of_document(session, table, key or 0)
    if found:
        page.context.navigate("eu_sales_list", list_id=found[-1][0])
    else:
        page.tell("info", _("This document is on no EU sales list."))
