"""The parameters of the company: posting, sales, duplicates, ageing, reminders, each written at once (collections 0.5)."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from app import settings
from app.core.permissions import Permission
from app.core.words import N_
from app.i18n import _
from app.services import company_parameters
from app.settings import Kind, Setting
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, NumberField
from app.views.kit.page import Page
from app.views.kit.reasons import allow
from app.views.kit.widgets import Card, Label, column, holder, row

CARDS: tuple[tuple[str, tuple[Setting[Any], ...]], ...] = (
    (N_("Posting"), (settings.POSTING_DAYS_BACK, settings.POSTING_DAYS_FORWARD, settings.VOUCHER_IS_DOCUMENT,
                     settings.REVERSAL_REASON)),
    (N_("Documents"), (settings.STRUCTURED_REFERENCE,)),
    (N_("Orders and deliveries"), settings.SALES_ORDERS),
    (N_("Invoices and credit notes"), settings.SALES_POSTING),
    (N_("VAT and cash discount"), settings.SALES_VAT),
    (N_("Commission"), settings.SALES_COMMISSION),
    (N_("Electronic invoices"), settings.SALES_ELECTRONIC),
    (N_("Settlement"), settings.SETTLING),
    (N_("Discounts and differences of payments"), settings.SETTLE_DISCOUNTS),
    (N_("Cash"), settings.CASH),
    (N_("Refunds"), settings.REFUNDS),
    (N_("Bank statements"), settings.BANKING),
    (N_("Customers"), (settings.DUPLICATE_VAT,)),
    (N_("Ageing"), (settings.AGEING_DEFINITION,)),
    (N_("Reminders"), (settings.REMINDERS_SKIP_DISPUTED, settings.REMINDERS_SKIP_PROMISED, settings.REMINDERS_NET_CREDITS,
                       settings.REMINDERS_COST_VAT)))
"""The cards of the page with the parameters of each, in the order they are shown."""
LABELS, FIELDS = 340, 260


class ParametersPage(Page):
    """A card for each subject; a value that does not fit stays in its field with the reason."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Company parameters"))
        self.set_title(_("Company parameters"), crumbs=_("Set-up"))
        self.fields: dict[str, Any] = {}
        self._known = company_parameters.read(context.desk)
        body = column(*(self._card(title, parts) for title, parts in CARDS), None, spacing=14, margins=(0, 0, 14, 0))
        whole = holder(body)
        whole.setMaximumWidth(860)
        self.set_body(whole, scroll=True)
        self.end_commands()

    def _card(self, title: str, chosen: Sequence[Setting[Any]]) -> Card:
        parts = column(Label(_(title), 14, 600), spacing=8, margins=(18, 14, 18, 16))
        for setting in chosen:
            field = self._field(setting)
            because = self.context.closed_to_writing or self.missing(Permission.SETUP)
            allow(field, not because, because)
            field.committed.connect(lambda setting=setting, at=field: self._choose(setting, at))
            self.fields[setting.key] = field
            if setting.kind is Kind.YES_NO:
                parts.addWidget(field)
                continue
            label = Label(_(setting.label), 13, 400, "text2", wrap=True)
            label.setFixedWidth(LABELS)
            label.setBuddy(field)
            parts.addLayout(row(label, field, None, spacing=10))
        return Card(parts)

    def _field(self, setting: Setting[Any]) -> Any:
        """A field for the kind of value, with what holds now."""
        words, value = _(setting.label), self._known.get(setting)
        if setting.kind is Kind.YES_NO:
            return CheckField(words, checked=value)
        if setting.kind in (Kind.COUNT, Kind.PERCENT):
            field: Any = NumberField(words, width=90, places=2 if setting.kind is Kind.PERCENT else 0)
        elif setting.kind is Kind.AMOUNT:
            field = AmountField(words, width=130, currency=self.context.currency)
        elif (known := company_parameters.choices(self.context.desk, setting)) is not None:
            field = ChoiceField(words, [Choice(code, f"{code} — {name}" if code else "") for code, name in known], width=FIELDS)
        else:
            field = ChoiceField(words, [Choice(code, _(name)) for code, name in setting.choices.items()], width=FIELDS)
        field.set_value(value)
        return field

    def _choose(self, setting: Setting[Any], field: Any) -> None:
        """Write a value, or say why not."""
        if getattr(field, "problem", None) is not None:
            return
        value = field.value()
        if setting.kind is Kind.PERCENT and value is not None:
            value = Decimal(value)
        if value == self._known.get(setting):
            field.show_problem(None)
            return
        outcome = company_parameters.change(self.context.desk, setting, value if value is not None else "")
        field.show_problem(outcome.problems[0] if outcome.problems else None)
        if not outcome.done:
            self.tell_problems(outcome.problems)
            return
        self._known = company_parameters.read(self.context.desk)
        self.clear_messages()

    def focus_first(self) -> None:
        """The keyboard in the first field."""
        next(iter(self.fields.values())).setFocus()
