"""The change log: the whole trail with filters, export and the proof of its chain (AUD-013, CLW-021)."""

from app.core.words import N_
from app.i18n import _
from app.queries.change_log import change_log
from app.queries.listing import ListQuery
from app.services import setup_tables
from app.views.customers import words
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.pages import PageSpec, register
from app.views.setup import change_words

TABLES = {
    "customer": N_("Customer"), "customer_entry_state": N_("Entry"), "entry_collection": N_("Entry"), "voucher": N_("Voucher"),
    "collection_letter": N_("Reminder"), "letter_record": N_("Letter"), "letter_text": N_("Letter text"),
    "company": N_("Company"), "company_file": N_("Company file"), "user": N_("User"), "note": N_("Note"),
    "setting": N_("Setting"),
    "fiscal_period": N_("Accounting period"), "fiscal_year": N_("Fiscal year"), "import_run": N_("Import"),
    "archived_document": N_("Archived document"), "exchange_rate": N_("Exchange rate"), "number_series_line": N_("Number series"),
    "role_account": N_("Account"), "party": N_("Name and address")}
"""Tables that are no set-up tables, as people call their rows."""
FIELDS = {
    "on_hold": N_("On hold"), "promised": N_("Promised amount"), "promised_on": N_("Promised for"), "status": N_("Status"),
    "status_date": N_("Status since"), "dispute_code_id": N_("Dispute code"), "disputed": N_("Disputed amount"),
    "level": N_("Reminder level"), "last_letter": N_("Last reminder"), "last_due": N_("Term of the last reminder"),
    "letters": N_("Reminders so far"), "letter_fees": N_("Fees so far"), "exclude_letters": N_("No reminders"),
    "exclude_until": N_("No reminders until"), "exclude_reason": N_("Why no reminders"), "text": N_("Text"),
    "pinned": N_("Pinned"), "due_date": N_("Due date"), "formal_notice_on": N_("Formal notice on")}
"""Fields of entries and notes, which no set-up table and no card holds."""


def table_names() -> dict[str, str]:
    """English names of everything the trail knows: set-up tables by their title, the parts of the card by theirs."""
    set_up = {table.model.__tablename__: table.title for table in setup_tables.TABLES.values()}
    return set_up | words.TABLES | TABLES


def captions() -> dict[str, str]:
    """English captions of fields: as the set-up tables call them, and where the card has its own, as the card does."""
    set_up = {field.name: field.title for table in setup_tables.TABLES.values() for field in table.fields}
    return set_up | FIELDS | words.CAPTIONS


class ChangeLogPage(ListPage):
    """Newest first; filtered by user, day, record and action."""

    def __init__(self, context: Context) -> None:
        listing = change_log(table_names(), captions(), change_words.say, context.desk.language)
        super().__init__(context, _("Change log"), listing, ListQuery(context.desk.company_id),
                         empty=("history", _("Nothing was changed yet.")))
        self.set_title(_("Change log"), crumbs=_("Set-up"))
        self.prove = self.command("log.verify", _("Verify the chain"), lambda: context.navigate("health", verify=True),
                                  icon="circle-check")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("F3", _("Search")), ("Ctrl+P", _("Print")), ("Ctrl+E", _("Export"))]


def _page(context: Context) -> ChangeLogPage:
    return ChangeLogPage(context)


def register_page() -> None:
    """Add the page to the program."""
    register(PageSpec("change_log", N_("Change log"), "history", "setup", _page, listed=False, sought=True))
