"""A text rule begun from a line: its words, its sign, and the account or customer such lines belong to (BNK-33)."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.problems import Outcome
from app.i18n import _
from app.queries.accounts import account_choices
from app.services import setup_tables
from app.services.bank.viewing import LineView
from app.views.customers.lookup import customer_field
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, Choice, ChoiceField, TextField
from app.views.kit.form_dialog import FormDialog, FormField

MOST = 60
"""Letters of the line's text that are proposed."""


def text_rule(parent: QWidget, context: Context, view: LineView) -> bool:
    """Ask for the rule and keep it; False when she went back."""
    desk, table = context.desk, setup_tables.table("text_rules")
    known = {field.name: field for field in table.fields}
    with desk.reading() as session:
        accounts = [Choice(key, f"{number} {names.get(desk.language) or names.get('en', '')}")
                    for key, number, names in account_choices(session, desk.company_id)]
    sign = ChoiceField(_("Amounts"), [Choice(value, _(name)) for value, name in known["sign"].choices], width=220)
    own = CheckField(_("Only for this bank account"))
    words = TextField(_("Text contains"), most=known["contains"].most, width=340)
    words.set_value((view.remittance or view.counterparty)[:MOST])
    sign.set_value("received" if view.amount > 0 else "paid")
    fields = [
        FormField("contains", _("Text contains"), words, required=True), FormField("sign", _("Amounts"), sign),
        FormField("account_id", _("Account"), ChoiceField(_("Account"), [Choice(None, ""), *accounts], width=300)),
        FormField("customer_id", _("Customer"), customer_field(context, _("Customer"), make=False, width=300)),
        FormField("own", "", own)]

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        record = setup_tables.proposed(table)
        record.values.update({k: v for k, v in values.items() if k != "own"})
        record.values["bank_id"] = view.bank_id if values["own"] else None
        return setup_tables.save(desk, table, record, confirmed=confirmed)

    return form_dialog.show(FormDialog(parent, _("Text rule"), fields, save, width=560, body=_(
        "Lines that hold every one of these words belong to the account or to the customer."))).done
