"""Card payments: what is authorised, captured, given back, charged back, paid out, and CARDCLR against the ledger (PWIN-12)."""

from pathlib import Path
from typing import Any

from app import i18n
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries import cards as queries
from app.queries.cards import EVENT_NAMES, CardView
from app.queries.listing import ListQuery
from app.services import imports
from app.services.cards import payouts, registering
from app.views.cards import dialogs
from app.views.cards.payout_dialog import payout
from app.views.kit import dialogs as questions
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.dialogs import Answer
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.undo import only_by
from app.views.kit.widgets import Label, column, holder
from app.views.ledger.booking_dialogs import posting_date
from app.views.ledger.taking_back import reason_field

VIEWS = (("live", N_("Authorised")), ("open", N_("At the provider")), ("all", N_("All")))
FILES = "CSV, XLSX (*.csv *.txt *.xlsx *.xls)"


class CardsPage(ListPage):
    """The panel shows what happened to a card payment; above the list CARDCLR is proved."""

    def __init__(self, context: Context, view: str = "all", customer_id: int | None = None, order_id: int | None = None,
                 search: str = "") -> None:
        desk = context.desk
        self._found: CardView | None = None
        super().__init__(context, _("Cards"), queries.card_listing(),
                         ListQuery(desk.company_id, search=search, scope={"customer_id": customer_id, "order_id": order_id}),
                         views=VIEWS, view=view, side=340,
                         empty=("wallet", _("No card payments here. Ctrl+N registers the first.")))
        self._customer_id, self._order_id = customer_id, order_id
        self.set_title(_("Cards"), crumbs=_("Receiving"))
        self.command("card.authorise", _("New authorisation"), self.authorise, icon="plus", key="Ctrl+N",
                     primary=True, writes=True)
        self.command("card.capture", _("Post capture"), self.capture, icon="check", key="F9", writes=True)
        self.command("card.payout", _("Import a payout"), self.payout, icon="file-input", writes=True)
        self.command("card.void", _("Void"), self.void, icon="ban", writes=True)
        self.command("card.refund", _("Give back"), self.give_back, icon="hand-coins", writes=True)
        self.command("card.chargeback", _("Chargeback"), self.chargeback, icon="arrow-left-right", bar=False, writes=True)
        self.command("card.declined", _("Register a refusal"), lambda: self.authorise(declined=True),
                     icon="circle-slash", bar=False, writes=True)
        self.command("card.expire", _("Mark expired"), self.expire, icon="hourglass", bar=False, writes=True)
        only_by(self, _("Undo payout"))
        self.command("card.payout_undo", _("Undo payout"), self.undo_payout, icon="undo-2", bar=False, writes=True)
        self.command("card.voucher", _("Voucher"), self.open_voucher, icon="book-open", key="Ctrl+F7")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Ctrl+N", _("New authorisation")), ("F9", _("Post capture")), ("Ctrl+F7", _("Voucher")),
                     ("F3", _("Search"))]
        self.tied = Label("", 13, 400, "text2")
        self.add_tool(self.tied)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _key: self.open_voucher())
        self._show(self.table.current())
        self.tie()

    def tie(self) -> None:
        """Σ open captures = balance of CARDCLR; what differs was posted by hand (CCD-04)."""
        desk = self.context.desk
        with desk.reading() as session:
            found = queries.tie(session, desk.company_id, desk.today)

        def money(amount: int) -> str:
            return i18n.money(amount, self.context.currency, i18n.region())

        self.tied.setText("" if found.difference else _("At the provider: {amount}, as in the ledger").format(
            amount=money(found.waits)))
        if found.difference:
            self.tell("warning", _("The ledger differs from what is at the provider."),
                      _("{waits} was captured and not paid out, the ledger has {ledger}.").format(
                          waits=money(found.waits), ledger=money(found.ledger)))

    def _show(self, card_id: int) -> None:
        """The events of the current one."""
        desk, region = self.context.desk, i18n.region()
        with desk.reading() as session:
            found = self._found = queries.view(session, desk.company_id, card_id) if card_id > 0 else None
        if found is None:
            self.empty_side()
            return
        lines = [(f"{i18n.day(e.day, region)} · {_(EVENT_NAMES[e.kind])}", i18n.money(e.amount, found.currency, region), None, "")
                 for e in found.events]
        notes = [" · ".join(x for x in (e.voucher, e.reason, e.user) if x) for e in found.events if e.voucher or e.reason]
        told = column(FactLines(lines), *(Label(words, 12, 400, "text3", wrap=True) for words in notes), spacing=6)
        self.set_side(column(fact_box(_("What happened"), holder(told)), None, margins=(0, 6, 0, 0)))

    def _one(self) -> CardView | None:
        if self._found is None:
            self.tell("info", _("Choose a card payment."))
        return self._found

    def _again(self, words: str, done: bool, key: int | None = None) -> None:
        """After something happened."""
        if done:
            self.table.refresh(keep=key)
            self._show(self.table.current())
            self.tie()
            self.tell("success", words)

    # ------------------------------------------------------------ commands

    def authorise(self, *, declined: bool = False, **more: Any) -> None:
        """Register what the provider answered."""
        given = {"customer_id": self._customer_id, "order_id": self._order_id, **more}
        made = dialogs.authorise(self, self.context, declined=declined, **given)
        self._again(_("The card payment was registered."), made is not None, made)

    def capture(self) -> None:
        """Post what was captured; of a part the rest is asked for at once (CCD-03)."""
        card = self._one()
        if card is None:
            return
        done = dialogs.capture(self, self.context, card).value
        if done is None:
            return
        self._again(_("Posted as {number}.").format(number=done.number), True, card.card_id)
        rest = i18n.money(done.rest, card.currency, i18n.region())
        answers = (Answer("later", _("Not now"), safe=True), Answer("now", _("Authorise"), primary=True))
        if done.rest and questions.ask(self, _("Authorise the remaining {amount}?").format(amount=rest),
                                       _("The authorisation is closed. What is delivered later needs a new one."),
                                       answers) == "now":
            self.authorise(customer_id=card.customer_id, order_id=card.order_id, amount=done.rest, provider=card.provider,
                           currency=card.currency)

    def void(self) -> None:
        """Give an authorisation up."""
        card = self._one()
        if card is not None:
            self._again(_("The authorisation was voided."), dialogs.void(self, self.context, card), card.card_id)

    def give_back(self) -> None:
        """Money given back to the card."""
        card = self._one()
        if card is not None:
            number = dialogs.give_back(self, self.context, card).value
            self._again(_("Posted as {number}.").format(number=number), number is not None, card.card_id)

    def chargeback(self) -> None:
        """The bank of the card took the money back."""
        card = self._one()
        if card is not None:
            done = dialogs.chargeback(self, self.context, card).value
            self._again(_("The chargeback was posted; the invoice is open again."), done is not None, card.card_id)

    def expire(self) -> None:
        """Authorisations whose last day has passed."""
        count = registering.expire(self.context.desk).value or 0
        self._again(i18n.filled(_("{count:authorisation|authorisations} expired."), count=count), True)

    def payout(self) -> None:
        """The file of a payout."""
        name = file_dialogs.open_name(self, _("Import a payout"), FILES)
        if not name:
            return
        content = imports.read_file(Path(name))
        if isinstance(content, Problem):
            self.tell_problems((content,))
            return
        done = payout(self, self.context, Path(name).name, content).value
        if done is not None:
            self._again(_("Posted as {number}.").format(number=", ".join(number for _id, number in done)), True)

    def undo_payout(self) -> None:
        """The newest payout of the current card payment, with all that was paid out with it."""
        card, desk = self._one(), self.context.desk
        if card is None:
            return
        voucher = next((e for e in reversed(card.events) if e.kind == "payout" and e.voucher_id), None)
        if voucher is None:
            self.tell("info", _("This card payment was not paid out yet."))
            return
        day, reason = posting_date(desk, lambda: payouts.SOURCE), reason_field(desk, "reversal")
        day.set_value(desk.today)
        number = voucher.voucher_id or 0

        def save(values: Any, confirmed: frozenset[str]) -> Outcome[tuple[int, str]]:
            return payouts.undo_payout(desk, number, values["day"] or desk.today, reason_id=values["reason"], confirmed=confirmed)

        fields = [FormField("day", _("Posting date"), day), FormField("reason", _("Reason"), reason)]
        done = form_dialog.show(FormDialog(self, _("Undo payout {number}").format(number=voucher.voucher), fields, save,
                                           save_words=_("Undo payout"), go_on=_("Undo all the same"),
                                           body=_("Everything this voucher paid out is at the provider again."))).value
        self._again(_("The payout was taken back."), done is not None, card.card_id)

    def open_voucher(self) -> None:
        """The newest voucher of the current card payment."""
        card = self._one()
        newest = None if card is None else next((e.voucher_id for e in reversed(card.events) if e.voucher_id), None)
        if newest is not None:
            self.context.navigate("vouchers", voucher_id=newest)
        elif card is not None:
            self.tell("info", _("Nothing was posted for this card payment."))
