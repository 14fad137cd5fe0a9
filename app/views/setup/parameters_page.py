"""The parameters of the company by subject, each written at once; searched, and marked where changed (collections 0.5, W-06)."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n, settings
from app.core.permissions import Permission
from app.core.problems import errors
from app.core.search import folded, words
from app.core.words import N_
from app.i18n import _
from app.services import checkpoints, company_parameters, credit_rules
from app.settings import Kind, Setting
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, NumberField, TextField
from app.views.kit.page import Page
from app.views.kit.reasons import allow, set_tip
from app.views.kit.widgets import Card, Chip, Label, column, holder, row
from app.views.setup.checkpoints_card import CheckpointsCard

Group = tuple[str, str, tuple[Setting[Any], ...]]
_CREDIT = N_("Credit management")

CARDS: tuple[Group, ...] = (
    ("", N_("Posting"), (settings.POSTING_DAYS_BACK, settings.POSTING_DAYS_FORWARD, settings.VOUCHER_IS_DOCUMENT,
                         settings.REVERSAL_REASON)),
    ("", N_("Documents"), (settings.STRUCTURED_REFERENCE,)),
    ("", N_("Orders and deliveries"), settings.SALES_ORDERS),
    ("", N_("Invoices and credit notes"), settings.SALES_POSTING),
    ("", N_("VAT and cash discount"), settings.SALES_VAT),
    ("", N_("Commission"), settings.SALES_COMMISSION),
    ("", N_("Electronic invoices"), settings.SALES_ELECTRONIC),
    ("", N_("Settlement"), settings.SETTLING),
    ("", N_("Discounts and differences of payments"), settings.SETTLE_DISCOUNTS),
    ("", N_("Cash"), settings.CASH),
    ("", N_("Refunds"), settings.REFUNDS),
    ("", N_("Bank statements"), settings.BANKING),
    (_CREDIT, N_("Credit check"), settings.CREDIT),
    (_CREDIT, N_("Credit limits"), settings.CREDIT_LIMITS),
    (_CREDIT, N_("Credit holds"), settings.CREDIT_HOLDS),
    (_CREDIT, N_("Statistics"), settings.CREDIT_STATISTICS),
    (_CREDIT, N_("Sign-off"), settings.CREDIT_SIGNOFF),
    ("", N_("Customers"), (settings.DUPLICATE_VAT,)),
    ("", N_("Ageing"), (settings.AGEING_DEFINITION, settings.AGEING_DAILY)),
    ("", N_("Reminders"), (settings.REMINDERS_SKIP_DISPUTED, settings.REMINDERS_SKIP_PROMISED, settings.REMINDERS_NET_CREDITS,
                           settings.REMINDERS_COST_VAT, settings.REMINDERS_BANK_DAYS)),
    ("", N_("Interest notes"), settings.INTEREST), ("", N_("Write-offs"), settings.WRITE_OFFS),
    ("", N_("Promises and payment behaviour"), settings.COLLECTING),
    ("", N_("Strategies and limitation"), settings.STRATEGIES),
    ("", N_("Foreign currency"), settings.FOREIGN_CURRENCY),
    ("", N_("Files for the accountant"), settings.EXPORTS),
    ("", N_("Batch jobs"), settings.JOBS),
    ("", N_("EU sales list and VAT numbers"), settings.EU_SALES))
"""The cards of the page with the parameters of each, in the order they are shown; some belong to a group."""
LABELS, FIELDS = 340, 260


class ParametersPage(Page):
    """A card for each subject; a value that does not fit stays in its field with the reason. `find` = what is searched for."""

    def __init__(self, context: Context, find: str = "") -> None:
        super().__init__(context, _("Company parameters"))
        self.set_title(_("Company parameters"), crumbs=_("Set-up"))
        self.fields: dict[str, Any] = {}
        self.marks: dict[str, Chip] = {}
        self._rows: dict[str, tuple[QWidget, str]] = {}
        self._cards: list[tuple[Card, tuple[Setting[Any], ...]]] = []
        self._known = company_parameters.read(context.desk)
        self._changed_only = False
        self.search = TextField(_("Search in parameters"), placeholder=_("Search in parameters"), icon="search", width=320)
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.only_changed = CheckField(_("Only what was changed"))
        self.only_changed.committed.connect(self._narrow)
        self.nothing = Label(_("No parameter has these words. Search for other ones."), 13, 400, "text2")
        because = context.closed_to_writing or self.missing(Permission.SETUP)
        self.checkpoints = CheckpointsCard(checkpoints.read(context.desk), because)
        self.checkpoints.chosen.connect(self._save_checkpoints)
        cards = [self._card(*group) for group in CARDS]
        cards.insert(1 + next(n for n, group in enumerate(CARDS) if group[2] is settings.CREDIT), self.checkpoints)
        body = column(row(self.search, self.only_changed, None, spacing=16), self.nothing, *cards, None, spacing=14,
                      margins=(0, 0, 14, 0))
        whole = holder(body)
        whole.setMaximumWidth(860)
        self.set_body(whole, scroll=True)
        self.command("parameters.find", _("Search in parameters"), self.search.setFocus, key="F3", bar=False,
                     other_keys=("Ctrl+F",))
        self.end_commands()
        self.keys = [("F3", _("Search"))]
        self.search.setText(find)
        self._narrow()
        self._warn()

    def _card(self, group: str, title: str, chosen: tuple[Setting[Any], ...]) -> Card:
        head = row(Label(_(title), 14, 600), Label(_(group) if group else "", 12, 400, "text3"), None, spacing=10)
        parts = column(head, spacing=8, margins=(18, 14, 18, 16))
        for setting in chosen:
            line = self._line(setting)
            self._rows[setting.key] = line, folded(" ".join((_(setting.label), _(title), _(group) if group else "",
                                                             setting.rule)))
            parts.addWidget(line)
        if chosen is settings.CREDIT_HOLDS:
            # P-25 is no choice: nothing is reserved in this program.
            parts.addWidget(Label(_("Inventory reservations are bypassed: nothing is reserved here, so the full quantities of an "
                                    "order are always checked."), 12, 400, "text3", wrap=True))
        card = Card(parts)
        self._cards.append((card, chosen))
        return card

    def _line(self, setting: Setting[Any]) -> QWidget:
        """A parameter: its words, its field, and the mark of a changed one with what the default is."""
        field = self._field(setting)
        because = self.context.closed_to_writing or self.missing(Permission.SETUP)
        allow(field, not because, because)
        field.committed.connect(partial(self._choose, setting, field))
        self.fields[setting.key] = field
        mark = self.marks[setting.key] = Chip(_("Changed"), "info")
        default = i18n.filled(_("Default: {value}"), value=self._said(setting, self._default(setting)))
        set_tip(mark, default)
        mark.setAccessibleDescription(default)
        self._mark(setting)
        if setting.kind is Kind.YES_NO:
            return holder(row(field, mark, None, spacing=10))
        label = Label(_(setting.label), 13, 400, "text2", wrap=True)
        label.setFixedWidth(LABELS)
        label.setBuddy(field)
        return holder(row(label, field, mark, None, spacing=10))

    def _default(self, setting: Setting[Any]) -> Any:
        return setting.default_for(self._known.country)

    def _said(self, setting: Setting[Any], value: Any) -> str:
        """A value in words, for the tip of the mark."""
        region = i18n.region()
        if setting.kind is Kind.YES_NO:
            return _("Yes") if value else _("No")
        if setting.kind is Kind.AMOUNT:
            return i18n.amount(value, self.context.currency, region)
        if setting.kind in (Kind.COUNT, Kind.PERCENT):
            return i18n.number(value, region)
        return _(setting.choices[value]) if value in setting.choices else value or _("None")

    def _mark(self, setting: Setting[Any]) -> None:
        self.marks[setting.key].setVisible(self._changed(setting))

    def _changed(self, setting: Setting[Any]) -> bool:
        return bool(self._known.get(setting) != self._default(setting))

    def _narrow(self) -> None:
        """Show what has every word that was typed, and a card only with something in it."""
        wanted, changed = words(self.search.text()), self.only_changed.value()
        any_card = False
        for card, chosen in self._cards:
            shown = [setting for setting in chosen if all(word in self._rows[setting.key][1] for word in wanted)
                     and (not changed or self._changed(setting))]
            for setting in chosen:
                self._rows[setting.key][0].setVisible(setting in shown)
            card.setVisible(bool(shown))
            any_card = any_card or bool(shown)
        table = folded(f"{_('Checkpoints')} {_('Grace days')} {_(_CREDIT)} P-12")
        fits = not changed and all(word in table for word in wanted)
        self.checkpoints.setVisible(fits)
        self.nothing.setVisible(not any_card and not fits)

    def _field(self, setting: Setting[Any]) -> Any:
        """A field for the kind of value, with what holds now."""
        words_, value = _(setting.label), self._known.get(setting)
        if setting.kind is Kind.YES_NO:
            return CheckField(words_, checked=value)
        if setting.kind in (Kind.COUNT, Kind.PERCENT):
            field: Any = NumberField(words_, width=90, places=2 if setting.kind is Kind.PERCENT else 0)
        elif setting.kind is Kind.AMOUNT:
            field = AmountField(words_, width=130, currency=self.context.currency)
        elif (known := company_parameters.choices(self.context.desk, setting)) is not None:
            field = ChoiceField(words_, self._choices(known), width=FIELDS)
        elif setting.kind is Kind.TEXT:
            field = TextField(words_, width=FIELDS, most=60)
        else:
            field = ChoiceField(words_, [Choice(code, _(name)) for code, name in setting.choices.items()], width=FIELDS)
        field.set_value(value)
        return field

    @staticmethod
    def _choices(known: Sequence[tuple[str, str]]) -> list[Choice]:
        return [Choice(code, f"{code} — {name}" if code else name) for code, name in known]

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
        self._mark(setting)
        self._warn()

    def _save_checkpoints(self) -> None:
        """Keep all four steps once they fit together; ticking the invoice is asked."""
        wanted = self.checkpoints.wanted()
        if wanted is None:
            return
        outcome = checkpoints.save(self.context.desk, wanted)
        if not outcome.done and not errors(outcome.problems):
            keys = self.context.confirm(outcome.problems, _("Check invoices too"))
            if keys is None:
                self.checkpoints.put(checkpoints.read(self.context.desk))
                return
            outcome = checkpoints.save(self.context.desk, wanted, confirmed=keys)
        self.checkpoints.tell(errors(outcome.problems))
        self._warn()

    def _warn(self) -> None:
        """Credit control is on but nothing can ever be held: said here with what helps (CRD-16, WISH-02)."""
        self.tell_problems(credit_rules.warnings(self.context.desk))

    def focus_first(self) -> None:
        """The keyboard in the first field."""
        next(iter(self.fields.values())).setFocus()
