"""What can be done about a message that names a customer: open her, see why she is blocked, post all the same (BLK-16)."""

from collections.abc import Mapping
from typing import Any

from app.core.facts import Ref
from app.core.problems import Outcome
from app.i18n import _
from app.queries import choices
from app.services import customers
from app.views.customers import histories
from app.views.customers.block_dialog import reason_fields
from app.views.kit import form_dialog
from app.views.kit.form_dialog import FormDialog
from app.views.kit.page import Page


def open_customer(page: Page, target: Ref | None) -> None:
    """The card."""
    if target is not None:
        page.context.navigate("customer", customer_id=target[1])


def why_blocked(page: Page, target: Ref | None) -> None:
    """Who blocked, when, why."""
    if target is not None:
        histories.show_why(page, page.context.desk, target[1])


def make_inactive(page: Page, target: Ref | None) -> None:
    """No new business; everything else goes on (MST-073)."""
    if target is not None:
        page.tell_problems(customers.set_inactive(page.context.desk, target[1], True).problems)


def take_on(page: Page, target: Ref | None) -> None:
    """A prospect becomes a customer, so that there can be orders and invoices (ORD-011)."""
    if target is None:
        return
    outcome = customers.take_on(page.context.desk, target[1])
    if outcome.value is None:
        page.tell_problems(outcome.problems)
        return
    page.clear_messages()
    page.tell("success", _("{number} is a customer now.").format(number=outcome.value))


def temporary_change(page: Page, target: Ref | None) -> None:
    """Set Blocked to Invoice, do the refused thing, set it back: one reason, one transaction, both changes logged (BLK-16)."""
    again, desk = page.again, page.context.desk
    if target is None or again is None:
        return
    with desk.reading() as session:
        reasons = choices.reasons(session, desk.company_id, desk.language, "status")

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
        return customers.with_temporary_change(desk, target[1], again, reason_id=values["reason"], note=values["note"])

    body = _("Blocked becomes Invoice, this is posted, and Blocked is All again. If posting fails, nothing changes.")
    form = FormDialog(page, _("Post with temporary change"), reason_fields(reasons), save, body=body, save_words=_("Post"))
    if form_dialog.show(form).done:
        page.tell("success", _("Posted; the customer is blocked again."))
