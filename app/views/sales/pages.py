"""The pages of sales by name; each is imported when it is wanted."""

from collections.abc import Mapping
from typing import Any

from app.core.words import N_
from app.queries import e_invoices as e_queries
from app.queries import outputs as output_queries
from app.queries import sales as queries
from app.queries.listing import ListQuery
from app.services.drafts import Form
from app.views.kit import drafts, ways_out
from app.views.kit.context import Context
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def _late(desk: Any) -> int:
    """Packing slips whose day to invoice by is past."""
    with desk.reading() as session:
        return int(queries.slip_listing(desk.today).count(session, ListQuery(desk.company_id, scope={"view": "late"})))


def _refused(desk: Any) -> int:
    """Electronic invoices that were refused, or that problems keep from being made."""
    with desk.reading() as session:
        return e_queries.waiting(session, desk.company_id)


def _to_send(desk: Any) -> int:
    """Documents that have still to be printed or mailed."""
    with desk.reading() as session:
        return output_queries.waiting(session, desk.company_id)


def _order(context: Context, form: Form) -> None:
    """The order a draft belongs to."""
    context.navigate("sales_order", document_id=form.record_id)


def _quotation(context: Context, form: Form) -> None:
    """The quotation a draft belongs to."""
    context.navigate("sales_quotation", document_id=form.record_id)


def _template(context: Context, form: Form) -> None:
    """The template a draft belongs to."""
    context.navigate("invoice_template", document_id=form.record_id)


def _to_post(desk: Any) -> int:
    """Drafts that wait to be posted."""
    with desk.reading() as session:
        return int(queries.draft_listing().count(session, ListQuery(desk.company_id)))


def _invoice(context: Context, form: Form) -> None:
    """The invoice a draft of a form belongs to."""
    context.navigate("invoice", document_id=form.record_id)


def _posted_by_now(context: Context, arguments: Mapping[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """A draft that was posted is shown as the posted invoice."""
    key = arguments.get("document_id")
    if not key:
        return None
    with context.desk.reading() as session:
        posted = queries.is_posted(session, context.desk.company_id, key)
    return ("posted_invoice", {"invoice_id": key}) if posted else None


def register_pages() -> None:
    """Add them to the program."""
    register(PageSpec("sales_quotations", N_("Quotations"), "file-text", "sales",
                      Later("app.views.sales.quotations_page:QuotationsPage")))
    register(PageSpec("sales_quotation", N_("Quotation"), "file-text", "sales",
                      Later("app.views.sales.quotation_page:QuotationPage"), listed=False))
    drafts.register("quotation", drafts.DraftDoor(N_("Quotation"), _quotation))
    register(PageSpec("sales_orders", N_("Sales orders"), "clipboard-list", "sales",
                      Later("app.views.sales.orders_page:OrdersPage")))
    register(PageSpec("sales_order", N_("Sales order"), "clipboard-list", "sales", Later("app.views.sales.order_page:OrderPage"),
                      listed=False))
    register(PageSpec("packing_slips", N_("Packing slips"), "map-pin", "sales", Later("app.views.sales.slips_page:SlipsPage"),
                      count=_late, urgent=True))
    at = "app.views.sales."
    register(PageSpec("invoice_drafts", N_("Free text invoices"), "pencil", "sales", Later(f"{at}invoices_page:InvoicesPage"),
                      count=_to_post))
    register(PageSpec("invoice", N_("New invoice"), "pencil", "sales", Later(f"{at}invoice_page:InvoicePage"), listed=False,
                      instead=_posted_by_now))
    register(PageSpec("posted_invoices", N_("Posted invoices"), "file-text", "sales",
                      Later(f"{at}posted_list:PostedInvoicesPage")))
    register(PageSpec("posted_invoice", N_("Posted invoice"), "file-text", "sales", Later(f"{at}posted_page:PostedPage"),
                      listed=False))
    register(PageSpec("e_invoices", N_("Electronic invoices"), "send", "sales", Later(f"{at}e_invoices_page:EInvoicesPage"),
                      count=_refused, urgent=True))
    ways_out.register("e_invoices.provider", N_("Set up the provider"), Later(f"{at}e_provider_dialog:from_page"))
    register(PageSpec("documents_out", N_("Outgoing documents"), "send", "sales", Later(f"{at}outputs_page:OutputsPage"),
                      count=_to_send))
    drafts.register("invoice", drafts.DraftDoor(N_("Invoice"), _invoice))
    drafts.register("order", drafts.DraftDoor(N_("Sales order"), _order))
    register(PageSpec("recurring_invoices", N_("Recurring invoices"), "repeat", "sales",
                      Later("app.views.sales.recurring_page:RecurringPage")))
    register(PageSpec("recurrence_runs", N_("Recurrence runs"), "list", "sales",
                      Later("app.views.sales.recurrence_runs_page:RecurrenceRunsPage"), listed=False, sought=True))
    register(PageSpec("recurrence_run", N_("Recurrence run"), "list", "sales",
                      Later("app.views.sales.recurrence_run_page:RecurrenceRunPage"), listed=False))
    register(PageSpec("invoice_templates", N_("Invoice templates"), "file-text", "sales",
                      Later("app.views.sales.templates_page:TemplatesPage"), listed=False, sought=True))
    register(PageSpec("invoice_template", N_("Invoice template"), "file-text", "sales",
                      Later("app.views.sales.template_page:TemplatePage"), listed=False))
    drafts.register("invoice_template", drafts.DraftDoor(N_("Invoice template"), _template))
    register(PageSpec("commissions", N_("Commission"), "hand-coins", "sales", Later(f"{at}commissions_page:CommissionsPage"),
                      listed=False, sought=True))
