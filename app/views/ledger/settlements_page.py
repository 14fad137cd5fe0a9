"""The settlement viewer: who settled what with what, and how; settlements and single pairs are undone here (SET-35, PWIN-11)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app import i18n
from app.core.enums import SettlementOrigin
from app.core.facts import Ref
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import entries as entry_queries
from app.queries import settlements as queries
from app.queries.listing import ListQuery
from app.services import customers
from app.views.bridging.between import undo_number
from app.views.kit import form_dialog, undo
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.page import Page
from app.views.kit.widgets import Label, column, holder
from app.views.ledger import booking_dialogs, entry_undoing
from app.views.ledger.vouchers_page import LINE_COLUMNS

VIEWS = (("all", N_("All")), ("open", N_("Open")), ("closed", N_("Closed")), ("undone", N_("Undone")))


class SettlementsPage(ListPage):
    """Pairs of one connected group, of a customer, or of all; the panel tells everything about the current one."""

    def __init__(self, context: Context, entry_id: int | None = None, customer_id: int | None = None,
                 voucher_id: int | None = None, view: str = "all", search: str = "") -> None:
        desk = context.desk
        if voucher_id and not entry_id:
            with desk.reading() as session:
                entry_id = queries.entry_of_voucher(session, desk.company_id, voucher_id)
        self._pair: queries.PairView | None = None
        scope: dict[str, Any] = {"group_of": entry_id, "customer_id": customer_id}
        super().__init__(context, _("Settlements"), queries.settlement_listing(),
                         ListQuery(desk.company_id, search=search, scope=scope), views=VIEWS, view=view,
                         empty=("arrow-left-right", _("Nothing has been settled here.")), side=360)
        self._about = self._whose(entry_id, customer_id)
        self._head()
        self.command("settlement.entries", _("Entries"), self._entries, icon="list", key="Ctrl+F7", primary=False)
        self.command("settlement.voucher", _("Voucher"), self._voucher, icon="book-open")
        undo.only_by(self, _("Undo settlement"))
        self.command("settlement.undo", _("Undo settlement"), lambda: self._undo(whole=True), icon="undo-2", writes=True)
        self.command("settlement.undo_pair", _("Undo this pair"), lambda: self._undo(whole=False), icon="repeat", writes=True)
        self.command("settlement.group", _("Whole group"), self._group, icon="users")
        self.command("settlement.since", _("Closed since"), self._since, icon="history")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("F3", _("Search")), ("Ctrl+F7", _("Entries")), ("Ctrl+E", _("Export")), ("Alt+F2", _("Side panel"))]
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _key: self._entries())
        self._show(self.table.current())

    def _whose(self, entry_id: int | None, customer_id: int | None) -> str:
        """The entry or the customer the list is about."""
        if entry_id:
            desk = self.context.desk
            with desk.reading() as session:
                return _("of {document}").format(document=entry_queries.number_of(session, desk.company_id, entry_id))
        card = customers.load(self.context.desk, customer_id) if customer_id else None
        return f"{card.values['number']} {card.values['name']}" if card is not None else ""

    def _head(self) -> None:
        since = self.table.query.scope.get("closed_since")
        words = _("closed since {day} too").format(day=i18n.day(since, i18n.region())) if since else ""
        self.set_title(_("Settlements"), self._about, [(words, "info", "half")] if since else [])

    # ------------------------------------------------------------ the panel

    def _show(self, pair_id: int) -> None:
        """Who, when, why, what came of it, and what undid it."""
        self._pair = None
        if pair_id > 0:
            desk = self.context.desk
            with desk.reading() as session:
                self._pair = queries.pair_view(session, desk.company_id, pair_id, desk.language)
        if self._pair is None:
            self.set_side(column(None))
            return
        found = self._pair
        boxes = [fact_box(_("Settlement"), _told(found.made, _(queries.ORIGIN_NAMES[found.origin])))]
        if found.effects:
            boxes.append(fact_box(_("Besides the money"), FactLines([
                (f"{_(entry_queries.KIND_NAMES[e.kind])} · {e.document}", self._money(e), None, "") for e in found.effects])))
        if found.pairs > 1:
            words = i18n.filled(_("This settlement brought {count:pair|pairs} together."), count=found.pairs)
            boxes.append(fact_box(_("The whole settlement"), Label(words, 12, 400, "text2", wrap=True)))
        if found.undone is not None:
            boxes.append(fact_box(_("Undone"), _told(found.undone)))
        self.set_side(column(*boxes, None, margins=(0, 6, 0, 0), spacing=8))

    def _money(self, effect: queries.Effect) -> str:
        if effect.amount:
            return i18n.money(effect.amount, effect.currency, i18n.region())
        return i18n.money(effect.accounting_amount, self.context.currency, i18n.region())

    # ------------------------------------------------------------ commands

    def _undo(self, *, whole: bool) -> None:
        """Undo the settlement of the current row, or only this pair of it, after everything mirrored was shown (UND-02)."""
        found = self._pair
        if found is None:
            return
        if found.undone is not None:
            self.tell("info", _("This was undone already."))
            return
        if found.origin is SettlementOrigin.WRITE_OFF:
            if entry_undoing.undo_write_off(self, found.debit_id):
                self._show(self.table.current())
            return
        if found.between is not None:
            if undo_number(self, found.between):
                self._show(self.table.current())
            return
        outcome = booking_dialogs.unsettle(self, self.context.desk, found.made.settlement_id, self.context.currency, LINE_COLUMNS,
                                           pair_id=None if whole else found.pair_id)
        if outcome.value is not None:
            self.tell("success", _("The settlement was undone.") if whole else _("The pair was undone."))
            self._show(self.table.current())

    def _entries(self) -> None:
        """The entry that was settled, among its customer's entries."""
        if self._pair is not None:
            self.context.navigate("entries", view="all", customer_id=self._pair.customer_id, entry_id=self._pair.debit_id)

    def _voucher(self) -> None:
        """What the settlement posted to the ledger."""
        if self._pair is None:
            return
        if self._pair.made.voucher_id is not None:
            self.context.navigate("vouchers", voucher_id=self._pair.made.voucher_id)
        else:
            self.tell("info", _("This settlement posted nothing to the ledger: both entries stand on the same account."))

    def _group(self) -> None:
        """Everything that is settled with the current pair, directly or through others."""
        if self._pair is not None:
            self.context.navigate("settlements", entry_id=self._pair.debit_id)

    def _since(self) -> None:
        """What is open, and what was closed on or after a day."""
        field = DateField(_("Closed on or after"), lambda: self.context.desk.today, width=140)
        field.set_value(self.table.query.scope.get("closed_since"))

        def show(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[bool]:
            self._ask_since(values["day"])
            return Outcome(True)

        form_dialog.show(FormDialog(self, _("Closed since"), [FormField("day", _("Closed on or after"), field)], show,
                                    body=_("Shows open entries and those that were closed on or after this day."),
                                    save_words=_("Show")))

    def _ask_since(self, day: date | None) -> None:
        if self.tabs is not None:
            self.tabs.choose([name for name, _words in VIEWS].index("open"))
        self.table.ask(scope={**self.table.query.scope, "view": "open", "closed_since": day})
        self._head()


def open_settlements(page: Page, target: Ref | None) -> None:
    """What an entry is settled with, the latest first (UND-02)."""
    if target is not None:
        page.context.navigate("settlements", entry_id=target[1])


def _told(happened: queries.Happened, how: str = "") -> Any:
    """Who did it, when, and why, line by line."""
    lines = [(_("Date"), i18n.day(happened.day, i18n.region())), (_("By"), happened.user),
             (_("Entered"), i18n.moment(happened.at, i18n.region())), (_("How"), how), (_("Reason"), happened.reason),
             (_("Voucher"), happened.voucher)]
    body = column(FactLines([(name, words, None, "") for name, words in lines if words]), spacing=4)
    if happened.text:
        body.addWidget(Label(happened.text, 12, 400, "text3", wrap=True))
    return holder(body)
