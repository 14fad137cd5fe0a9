"""A customer made on the way, from the look-up that did not find her: her name and group now, the rest on her card later."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.queries import choices
from app.services import customers
from app.services.desk import Desk
from app.views.kit import form_dialog
from app.views.kit.fields import Choice, ChoiceField, New, TextField
from app.views.kit.form_dialog import FormDialog, FormField


def new_customer(desk: Desk) -> New:
    """What a look-up of customers offers for a name nobody has."""
    return New(lambda typed: _("New customer “{name}”…").format(name=typed), lambda parent, typed: _ask(parent, desk, typed))


def _ask(parent: QWidget, desk: Desk, typed: str) -> int | None:
    """Name and group; the group proposes everything else (MST-070). The id of the new customer, None when she went back."""
    with desk.reading() as session:
        groups = choices.for_customer(session, desk.company_id, i18n.language())["groups"]
    name, group = TextField(_("Name"), most=100), ChoiceField(_("Group"), [Choice(*pair) for pair in groups])
    name.setText(typed)
    group.set_value(customers.proposed(desk).get("group_id"))

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
        return customers.save(desk, None, customers.proposed(desk, values["group_id"]) | {"name": values["name"]},
                              confirmed=confirmed)

    fields = [FormField("name", _("Name"), name, required=True), FormField("group_id", _("Group"), group)]
    outcome: Outcome[int] = form_dialog.show(FormDialog(
        parent, _("New customer"), fields, save,
        body=_("The group proposes terms, language and reminders. Address and numbers can be added on the card.")))
    return outcome.value
