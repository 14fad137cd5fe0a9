"""From a line of a list to the document behind it (ESL-030)."""

from app.views.kit.context import Context


def open_document(context: Context, table: str | None, key: int | None, voucher_id: int | None = None) -> None:
    """Show a posted invoice, else the voucher that posted it."""
    if table == "sales_invoice" and key:
        context.navigate("posted_invoice", invoice_id=key)
    elif voucher_id:
        context.navigate("vouchers", voucher_id=voucher_id)
