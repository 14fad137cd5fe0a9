"""What single set-up tables can do beside the common verbs."""

from typing import TYPE_CHECKING

from app.i18n import _
from app.services import delivered_sales
from app.services.setup import banking
from app.views.kit import details, dialogs, form_dialog
from app.views.sales import rate_change_dialog
from app.views.setup import logo, test_print
from app.views.setup.terms_wizard import TermsWizard

if TYPE_CHECKING:
    from app.views.setup.tables_page import TablePage


def add_commands(page: "TablePage") -> None:
    """The commands of this table alone."""
    if page.table.name == "reminder_terms":
        page.command("setup.add_delivered", _("Add delivered terms…"), lambda: add_delivered(page), icon="download", writes=True)
    elif page.table.name == "layout_profiles":
        page.command("setup.test_print", _("Test print"), lambda: print_sample(page), icon="printer", key="Ctrl+P")
        logo.add_commands(page)
    elif page.table.name == "vat_codes":
        page.command("setup.vat_rates", _("VAT rate change…"), lambda: rate_change_dialog.show(page, page.context),
                     icon="percent", writes=True)
    elif page.table.name in delivered_sales.offered():
        page.command("setup.add_missing", _("Add delivered rows"), lambda: add_missing(page), icon="download", writes=True)
    if page.table.name == "match_rules":
        page.command("setup.restore", _("Restore defaults"), lambda: restore_evidence(page), icon="undo-2", writes=True)


def add_missing(page: "TablePage") -> None:
    """Add what is delivered and not there; nothing is overwritten."""
    if not page.leave():
        return
    outcome = delivered_sales.add(page.context.desk, page.table.name)
    if outcome.value is None:
        page.tell_problems(outcome.problems)
        return
    page.reload()
    page.tell("success" if outcome.value else "info", details.text_of(outcome.problems[0]))


def restore_evidence(page: "TablePage") -> None:
    """Put the delivered order of evidence back after one question (payments 13.3)."""
    if not page.leave():
        return
    answer = dialogs.ask(page, _("Restore defaults"),
                         _("Put the delivered order of evidence back? Your own order and your own rows are lost."), (
                             dialogs.Answer("restore", _("Restore defaults")),
                             dialogs.Answer("keep", _("Keep my order"), safe=True, primary=True)))
    if answer != "restore":
        return
    outcome = banking.restore(page.context.desk)
    if outcome.value is None:
        page.tell_problems(outcome.problems)
        return
    page.reload()
    page.tell("success", details.text_of(outcome.problems[0]))


def print_sample(page: "TablePage") -> None:
    """A sample letter in the profile as it is typed, else in the one letters have; what was not read is told first (WIN-47)."""
    form = page.form
    unread = form.unread()
    if unread:
        page.tell_problems(unread)
        form.show_problems(unread)
        return
    untyped = form.record.key is None and not form.touched
    test_print.show(page, None if untyped else form.typed().values)


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
