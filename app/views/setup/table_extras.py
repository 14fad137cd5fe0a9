"""What single set-up tables can do beside the common verbs."""

from typing import TYPE_CHECKING

from app.core.words import N_
from app.i18n import _
from app.views.kit import details, form_dialog
from app.views.setup.terms_wizard import TermsWizard

if TYPE_CHECKING:
    from app.views.setup.tables_page import TablePage


def add_commands(page: "TablePage") -> None:
    """The commands of this table alone."""
    if page.table.name == "reminder_terms":
        page.command("setup.add_delivered", _(ADD_DELIVERED), lambda: add_delivered(page), icon="download", writes=True)


ADD_DELIVERED = N_("Add delivered terms…")


def add_delivered(page: "TablePage") -> None:
    """Choose delivered reminder terms and add them; the first of them is shown (WIN-47)."""
    if not page.leave():
        return
    outcome = form_dialog.show(TermsWizard(page, page.context.desk))
    if outcome.value is None:
        return
    page.search.setText("")
    page.reload(next(iter(outcome.value), None))
    first, *more = [details.text_of(p) for p in outcome.problems]
    page.tell("success", first, "\n".join(more))
