"""The cash desk: days opened, money brought to the bank, counted by notes and coins, closed (PWIN-09, DEP-04)."""

from collections.abc import Mapping
from typing import Any

from app import i18n
from app.core.denominations import denominations
from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import tills as queries
from app.queries.listing import Column, ListQuery
from app.services.tills import cash_desk, deposits
from app.services.tills.cash_desk import Sheet
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField, NumberField, TextField
from app.views.kit.figures import FactLines
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import column, holder
from app.views.ledger.booking_dialogs import posting_date
from app.views.ledger.taking_back import reason_field

COLUMNS = (Column("day", N_("Date"), "date", None, 104), Column("voucher", N_("Voucher"), "text", None, 150),
           Column("text", N_("Text"), "text", None, 220, stretch=True),
           Column("amount", N_("Amount"), "amount", None, 120, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 50))
WIDE, NARROW, HIGH, PIECES = 780, 600, 270, 90


def _facts(sheet: Sheet) -> list[tuple[str, str, float | None, str]]:
    """Opening, receipts, payments, transfers, and what should lie in the desk."""
    def money(amount: int) -> str:
        return i18n.money(amount, sheet.currency, i18n.region())

    return [(_("Opening balance"), money(sheet.opening), None, ""), (_("Receipts of cash"), money(sheet.receipts), None, ""),
            (_("Payments of cash"), money(-sheet.payments), None, ""),
            (_("Transfers to the bank"), money(-sheet.transfers), None, ""),
            (_("In the cash desk by the books"), money(sheet.expected), None, "")]


class CountDialog(FormDialog):
    """Pieces of each note and coin, their sum against the books, and the reason for a difference."""

    def __init__(self, page: Page, context: Context, sheet: Sheet) -> None:
        self._desk, self._sheet = context.desk, sheet
        self._kinds = denominations(sheet.currency)
        self.figures = FactLines(self._told(0), strong_last=True)
        fields = []
        for place, kind in enumerate(self._kinds):
            words = i18n.money(kind, sheet.currency, i18n.region())
            field = NumberField(words, width=PIECES)
            field.set_value(sheet.counts.get(kind, 0))
            field.committed.connect(self._count)
            fields.append(FormField(str(kind), words, field, beside=place % 2 == 1))
        reason = reason_field(context.desk, "cash_difference")
        self._place = column(self.figures, spacing=0)
        super().__init__(page, _("Count and close {day}").format(day=i18n.day(sheet.day, i18n.region())),
                         [*fields, FormField("reason", _("Reason for a difference"), reason)], self._close,
                         inner=holder(self._place), save_words=_("Close the day"), width=NARROW,
                         body=_("How many of each note and coin lie in the cash desk. Closing locks the day for good."))
        self._count()

    def pieces(self) -> dict[int, int]:
        """Pieces by denomination; an empty field is none."""
        values = self.values()
        return {kind: values[str(kind)] or 0 for kind in self._kinds}

    def _told(self, counted: int) -> list[tuple[str, str, float | None, str]]:
        def money(amount: int) -> str:
            return i18n.money(amount, self._sheet.currency, i18n.region())

        off = counted - self._sheet.expected
        return [(_("In the cash desk by the books"), money(self._sheet.expected), None, ""),
                (_("Counted"), money(counted), None, ""), (_("Difference"), money(off), None, "danger_t" if off else "success_t")]

    def _count(self) -> None:
        self._place.removeWidget(self.figures)
        self.figures.deleteLater()
        self.figures = FactLines(self._told(sum(kind * number for kind, number in self.pieces().items())), strong_last=True)
        self._place.addWidget(self.figures)

    def _close(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
        return cash_desk.close(self._desk, self._sheet.day_id, self.pieces(), values["reason"], confirmed=confirmed)


class CashDeskPage(ListPage):
    """The list of day sheets; Enter shows what moved on a day."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Cash desk"), queries.cash_day_listing(), ListQuery(context.desk.company_id),
                         empty=("hand-coins", _("No day sheet yet. Ctrl+N opens the first day.")))
        self.set_title(_("Cash desk"), crumbs=_("Receiving"))
        self.command("cash.new", _("New day"), self.new, icon="plus", key="Ctrl+N", primary=True, writes=True)
        self.command("cash.movements", _("Movements"), self.movements, icon="list", key="Ctrl+O")
        self.command("cash.transfer", _("To the bank"), self.transfer, icon="landmark", writes=True)
        self.command("cash.close", _("Count and close"), self.close_day, icon="lock", writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Movements")), ("Ctrl+N", _("New day")), ("F3", _("Search")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self.movements())

    def _sheet(self) -> Sheet | None:
        return cash_desk.load(self.context.desk, self.table.current()) if self.table.current() > 0 else None

    def new(self) -> None:
        """Account and day; the opening balance is what the day before left."""
        desk = self.context.desk
        choices = [Choice(key, f"{words} {currency}") for key, words, currency in cash_desk.accounts(desk)]
        account = ChoiceField(_("Cash account"), choices, width=340)
        account.set_value(choices[0].value if choices else None)
        day = posting_date(desk, lambda: VoucherSource.PAY)
        day.set_value(desk.today)
        form = FormDialog(self, _("New day of the cash desk"), [
            FormField("account", _("Cash account"), account, required=True), FormField("day", _("Date"), day)],
            lambda values, _confirmed: cash_desk.open_day(desk, values["account"], values["day"] or desk.today),
            body=_("The day begins with what the day before left."), save_words=_("Open the day"))
        made = form_dialog.show(form).value
        if made is not None:
            self.clear_messages()
            self.table.refresh(keep=made)

    def movements(self) -> None:
        """What came in and went out on the day, with its sums."""
        sheet = self._sheet()
        if sheet is None:
            return
        rows = [Row(n, (m.day, m.number, m.text, m.amount, sheet.currency)) for n, m in enumerate(sheet.movements)]
        table = Table(MemorySource(COLUMNS, rows), currency=sheet.currency, name=_("Movements"))
        table.setMinimumWidth(WIDE)
        table.setFixedHeight(HIGH)
        inner = holder(column(table, FactLines(_facts(sheet), strong_last=True), spacing=10))
        dialogs.ask(self, _("Cash desk on {day}").format(day=i18n.day(sheet.day, i18n.region())), sheet.account,
                    (dialogs.Answer("back", _("Go back"), safe=True, primary=True),), inner)

    def transfer(self) -> None:
        """Bring money to the bank, or fetch some with a minus sign (DEP-04)."""
        sheet, desk = self._sheet(), self.context.desk
        if sheet is None:
            return
        banks = [Choice(key, words) for key, words, currency in deposits.banks(desk) if currency == sheet.currency]
        bank = ChoiceField(_("Bank account"), banks, width=420)
        bank.set_value(banks[0].value if banks else None)
        amount = AmountField(_("Amount"), currency=sheet.currency, width=150)
        text = TextField(_("Text"), most=100, width=420)
        form = FormDialog(self, _("Cash to the bank"), [
            FormField("bank", _("Bank account"), bank, required=True), FormField("amount", _("Amount"), amount, required=True),
            FormField("text", _("Text"), text)],
            lambda values, confirmed: cash_desk.transfer(desk, sheet.day_id, values["bank"], values["amount"] or 0,
                                                         values["text"] or "", confirmed=confirmed),
            body=_("Posted on the day of the sheet. With a minus sign money comes from the bank into the cash desk."),
            save_words=_("Post"), width=600)
        number = form_dialog.show(form).value
        if number is not None:
            self.tell("success", _("Posted as {number}.").format(number=number))
            self.table.reload()

    def close_day(self) -> None:
        """Count by notes and coins, then close."""
        sheet = self._sheet()
        if sheet is None:
            return
        if sheet.state != "open":
            self.tell("info", _("This day is closed already."))
            return
        difference = form_dialog.show(CountDialog(self, self.context, sheet)).value
        if difference is not None:
            said = i18n.money(difference, sheet.currency, i18n.region())
            words = _("The day is closed.") if not difference else _("The day is closed; a difference of {amount} was posted.")
            self.tell("success", words.replace("{amount}", said))
            self.table.reload()
