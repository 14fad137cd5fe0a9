"""Payments that wait on bridging accounts: cleared against the bank, taken back, proved against the ledger (BRG-02, 04)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import bridging as queries
from app.queries.listing import ListQuery
from app.services import bridging, payments
from app.services.bank.accounts import accounts
from app.services.bridging import Clearing
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.undo import only_by
from app.views.kit.widgets import Label
from app.views.ledger.booking_dialogs import posting_date, watch
from app.views.ledger.taking_back import reason_field
from app.views.ledger.vouchers_preview import VouchersPreview

VIEWS = (("open", N_("Waiting")), ("failed", N_("Not cleared")), ("all", N_("All")))
WIDE = 640


class BridgedPage(ListPage):
    """What waits now or on a past day; the accounts are compared with the ledger above the list."""

    def __init__(self, context: Context, day: date | None = None, view: str = "open", search: str = "") -> None:
        self._day = day or context.desk.today
        super().__init__(context, _("Bridged payments"), queries.bridged_listing(self._day),
                         ListQuery(context.desk.company_id, search=search, scope={"view": view}), views=VIEWS, view=view,
                         empty=("circle-check", _("No payment waits on a bridging account.")))
        self.set_title(_("Bridged payments"), crumbs=_("Receiving"))
        self.command("bridged.clear", _("Clear against the bank"), self.clear, icon="check", primary=True, writes=True)
        self.command("bridged.automatic", _("Clear automatically"), self.automatic, icon="refresh-cw", writes=True)
        only_by(self, _("Undo clearing"))
        self.command("bridged.undo", _("Undo clearing"), self.undo, icon="undo-2", writes=True)
        self.command("bridged.voucher", _("Voucher"), self.open_voucher, key="Ctrl+F7", icon="book-open")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Voucher")), ("F3", _("Search"))]
        self.tied = Label("", 13, 400, "text2")
        self.add_tool(self.tied)
        self.day = DateField(_("As of"), lambda: context.desk.today, width=140)
        self.day.set_value(self._day)
        self.day.committed.connect(self._other_day)
        self.add_tool(self.day)
        self.table.opened.connect(lambda _key: self.open_voucher())
        self.table.chosen.connect(self._why)
        self.tie()

    def _other_day(self) -> None:
        """The list of another day; leaving the field as it was shows nothing anew."""
        day = self.day.value() or self.context.desk.today
        if day != self._day:
            self.context.navigate("bridged", day=day)

    def tie(self) -> None:
        """Each account: what waits against its balance; what differs was posted by hand (BRG-04)."""
        desk, home = self.context.desk, self.context.currency
        with desk.reading() as session:
            found = queries.ties(session, desk.company_id, self._day)

        def money(amount: int) -> str:
            return i18n.money(amount, home, i18n.region())

        wrong = [t for t in found if t.difference]
        self.tied.setText("" if wrong or not found else _("Equals the ledger: {amount}").format(
            amount=money(sum(t.ledger for t in found))))
        if wrong:
            self.tell("warning", _("The ledger differs from what waits."), "\n".join(
                _("Account {account}: {waits} waits, the ledger has {ledger}.").format(
                    account=t.number, waits=money(t.waits), ledger=money(t.ledger)) for t in wrong))

    def _chosen(self) -> list[queries.Waiting]:
        """The selected items, else the current one."""
        desk = self.context.desk
        ids = self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])
        with desk.reading() as session:
            return queries.waiting(session, desk.company_id, ids)

    def clear(self) -> None:
        """Whole payments the bank credited together (BRG-02)."""
        items, desk = self._chosen(), self.context.desk
        if not items:
            self.tell("info", _("Choose the payments the bank credited."))
            return
        currency, ids = items[0].currency, [i.item_id for i in items]
        own = [a for a in accounts(desk) if a.currency == currency]
        bank = ChoiceField(_("Bank account"), [Choice(a.bank_id, a.name) for a in own], width=280)
        day, amount = posting_date(desk, lambda: VoucherSource.BNK), AmountField(_("Credited"), currency=currency, width=150)
        account = ChoiceField(_("Difference to"), [Choice(None, _("Account of bank charges")), *(
            Choice(a.id, f"{a.code} {a.name}") for a in payments.accounts(desk))], width=300)
        bank.set_value(items[0].bank_id or (own[0].bank_id if own else None))
        day.set_value(desk.today)
        amount.set_value(sum(i.amount for i in items))
        account.set_value(None)

        def wish(values: Mapping[str, Any]) -> Clearing:
            return Clearing(ids, values["bank"], values["day"] or desk.today, values["amount"], values["account"])

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[tuple[int, str]]:
            return bridging.clear(desk, wish(values), confirmed=confirmed)

        fields = [FormField("bank", _("Bank account"), bank), FormField("day", _("Posting date"), day),
                  FormField("amount", _("Credited"), amount, beside=True), FormField("account", _("Difference to"), account)]
        preview = VouchersPreview(self.context.currency, lines=4)
        form = FormDialog(self, _("Clear against the bank"), fields, save, inner=preview, save_words=_("Clear"),
                          go_on=_("Post the difference"), width=WIDE,
                          body=i18n.filled(_("{count:payment was|payments were} credited by the bank in one amount."),
                                           count=len(items)))
        watch(form, [f.field for f in fields], lambda values: preview.show_vouchers(bridging.preview_clear(desk, wish(values))))
        self._told(form_dialog.show(form), _("The payments were cleared."))

    # ------------------------------------------------------------ all at once

    def automatic(self) -> None:
        """Look which lines of the statements show payments that wait, and clear them (BRG-03)."""
        desk = self.context.desk
        self.beside(_("Looking for the payments on the statements…"), lambda _progress: bridging.fitting(desk), self._fitting)

    def _fitting(self, found: bridging.Fitting) -> None:
        if not found.all:
            self.tell("info", _("No line of a statement shows a payment that waits. Import statements first."))
            return
        total = ", ".join(i18n.money(m.amount, m.currency, i18n.region()) for m in found.totals)
        words = _("Lines of the statements that show payments that wait: {count}, {sum}. They are posted on the day of the "
                  "bank.").format(count=len(found.all), sum=total)
        form = FormDialog(self, _("Clear automatically"), [], lambda _v, _c: bridging.clear_fitting(self.context.desk, found.all),
                          body=words, save_words=_("Clear"), width=WIDE)
        done: Outcome[bridging.Cleared] = form_dialog.show(form)
        if done.value is not None:
            self._cleared(done.value)

    def _cleared(self, done: bridging.Cleared) -> None:
        """How many were cleared; what failed stays in a list of its own with its reason."""
        self.table.refresh()
        self.tie()
        words = i18n.filled(_("{count:line was|lines were} cleared."), count=len(done.vouchers))
        if not done.refused:
            self.tell("success", words)
            return
        left = i18n.filled(_("{count:line was|lines were} not cleared. The list “Not cleared” tells why; clear again when that "
                             "is mended."), count=len(done.refused))
        self.tell("warning", words, left, problems=[p for _line, told in done.refused for p in told])

    def _why(self, item_id: int) -> None:
        """What stopped the clearing of the current payment."""
        if self.table.query.scope.get("view") != "failed" or item_id <= 0:
            return
        desk = self.context.desk
        with desk.reading() as session:
            told = queries.failures(session, desk.company_id, item_id)
        if told:
            self.tell("danger", "\n".join(i18n.say(code, saw, i18n.language(), i18n.region()) for code, saw in told))

    def undo(self) -> None:
        """The clearing of the current payment taken back: it waits again, with those it was cleared with."""
        current, desk = self._chosen(), self.context.desk
        voucher = current[0].cleared_by if current else None
        if voucher is None:
            self.tell("info", _("This payment was not cleared yet."))
            return
        day, reason = posting_date(desk, lambda: VoucherSource.BNK), reason_field(desk, "reversal")
        day.set_value(desk.today)

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[tuple[int, str]]:
            return bridging.undo(desk, voucher, values["day"] or desk.today, reason_id=values["reason"], confirmed=confirmed)

        fields = [FormField("day", _("Posting date"), day), FormField("reason", _("Reason"), reason)]
        form = FormDialog(self, _("Undo clearing"), fields, save, save_words=_("Undo clearing"), go_on=_("Undo all the same"),
                          body=_("A counter-voucher is posted; everything this voucher cleared waits again."))
        self._told(form_dialog.show(form), _("The clearing was taken back."))

    def _told(self, done: Outcome[Any], words: str) -> None:
        if done.value is None:
            return
        number = done.value[0]
        self.tell("success", words, "", [(_("Voucher"), lambda: self.context.navigate("vouchers", voucher_id=number))])
        self.table.refresh()
        self.tie()

    def open_voucher(self) -> None:
        """The voucher the payment came in with."""
        row = self.table.current_row()
        if row is not None:
            names = [c.name for c in self.table.listing.columns]
            self.context.navigate("vouchers", search=str(row.values[names.index("voucher")]))
