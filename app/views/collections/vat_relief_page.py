"""VAT of bad debts: what may be claimed back now, later, or was; claimed after its voucher, and taken back (WOF-20)."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.facts import Term
from app.core.problems import Outcome, error
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import ledger_reports, printing, vat_relief
from app.services.vat_relief import Claimed, Row, State
from app.views.kit import details, file_dialogs, form_dialog, undo
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource
from app.views.kit.rows import Row as Shown
from app.views.kit.table import Table
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import EmptyState, Label, Tabs, column, holder, row
from app.views.ledger.booking_dialogs import posting_date, watch
from app.views.ledger.taking_back import reason_field
from app.views.ledger.vouchers_preview import VouchersPreview

STATES = {State.POSSIBLE: N_("Possible now"), State.WAITING: N_("Not yet"), State.CLAIMED: N_("Claimed"),
          State.OWED_AGAIN: N_("Owed again"), State.TOO_LATE: N_("Too late"), State.NONE: N_("Nothing to claim")}
TONES = {State.POSSIBLE: ("success", "check"), State.WAITING: ("neutral", "ring"), State.CLAIMED: ("info", "half"),
         State.OWED_AGAIN: ("warning", "dot"), State.TOO_LATE: ("danger", "cross"), State.NONE: ("neutral", "cross")}
VIEWS: Mapping[str, tuple[str, frozenset[State]]] = {
    "possible": (N_("Possible now"), frozenset((State.POSSIBLE,))), "waiting": (N_("Not yet"), frozenset((State.WAITING,))),
    "claimed": (N_("Claimed"), frozenset((State.CLAIMED, State.OWED_AGAIN))), "all": (N_("All"), frozenset(State))}
COLUMNS = (Column("check", "", "check", None, 36), Column("document", N_("Document"), "link", None, 110),
           Column("customer", N_("Customer"), "text", None, 150, stretch=True), Column("due", N_("Due"), "date", None, 92),
           Column("off", N_("Written off"), "date", None, 98), Column("vat", N_("VAT"), "amount", None, 92, total=True),
           Column("state", N_("Status"), "chip", None, 130, names=STATES, tones=TONES),
           Column("amount", N_("To claim"), "amount", None, 96, total=True),
           Column("from", N_("Possible from"), "date", None, 104), Column("claimed", N_("Claimed on"), "date", None, 98),
           Column("repaid", N_("Owed again"), "amount", None, 100, total=True),
           Column("box", N_("VAT return"), "text", None, 96))
WIDE = 680


class VatReliefPage(Page):
    """The list with a line about the country's rule; what is ticked is claimed together."""

    def __init__(self, context: Context, view: str = "possible", customer_id: int | None = None) -> None:
        super().__init__(context, _("VAT of bad debts"))
        self.set_title(_("VAT of bad debts"), crumbs=_("Collect"))
        self._customer, self._view = customer_id, view if view in VIEWS else "possible"
        self.found: list[Row] = []
        self._commands()
        self.keys = [("F9", _("Post VAT relief")), ("Space", _("Tick")), ("Enter", _("Entries")), ("Ctrl+E", _("Export"))]
        self.tabs = Tabs([(_(words), 0) for words, _states in VIEWS.values()])
        self.tabs.choose(list(VIEWS).index(self._view))
        self.tabs.chosen.connect(self._choose)
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("VAT of bad debts"), footer=True)
        self.table.opened.connect(lambda _key: self._entries())
        self.table.selection_changed.connect(self._tell_rule)
        self.rule = Label("", 12, 400, "text2", wrap=True)
        self.empty = EmptyState("landmark", _("Written-off invoices whose VAT may be claimed back appear here on their day."))
        self.set_body(holder(column(row(self.tabs, None), self.table, self.empty, self.rule, spacing=10)))
        self.look()

    def _commands(self) -> None:
        self.command("relief.claim", _("Post VAT relief"), self.claim, key="F9", icon="landmark", primary=True, writes=True)
        self.command("relief.note", _("Evidence"), self.note, icon="paperclip", writes=True)
        undo.only_by(self, _("Take claim back"))
        self.command("relief.back", _("Take claim back"), self.take_back, icon="undo-2", writes=True)
        self.command("relief.voucher", _("Voucher"), self._voucher, icon="book-open")
        self.command("relief.entries", _("Entries"), self._entries, key="Ctrl+F7", icon="list")
        self.command("relief.print", _("Print"), self._print, key="Ctrl+P", icon="printer")
        self.command("relief.export", _("Export"), self._export, key="Ctrl+Shift+E", icon="file-spreadsheet",
                     other_keys=("Ctrl+E",))
        self.end_commands()

    # ------------------------------------------------------------ the list

    def _choose(self, index: int) -> None:
        self._view = list(VIEWS)[index]
        self.look()

    def look(self) -> None:
        """Read the list anew; what is possible now stands ticked."""
        every = vat_relief.rows(self.context.desk, customer_id=self._customer)
        for n, (_words, states) in enumerate(VIEWS.values()):
            self.tabs.set_count(n, sum(r.relief.state in states for r in every))
        self.found = [r for r in every if r.relief.state in VIEWS[self._view][1]]
        self.source.set_rows([Shown(n, self._values(r), checked=r.relief.state is State.POSSIBLE, problems=(
            (r.relief.reason,) if r.relief.reason else ())) for n, r in enumerate(self.found)])
        footer = self.table.footer
        if footer is not None:
            footer.words = _("Total")
            footer.figures = {name: self._money(sum(v or 0 for v in (self._values(r)[n] for r in self.found)))
                              for n, name in ((5, "vat"), (7, "amount"), (10, "repaid"))}
        self.table.refresh()
        self.empty.instead_of(self.table, not self.found)
        self.set_status(i18n.filled(_("{count:row|rows}"), count=len(self.found)))
        self._tell_rule()

    def _values(self, r: Row) -> tuple[Any, ...]:
        open_ = r.relief.state in (State.POSSIBLE, State.WAITING)
        return (None, r.document, r.customer, r.item.due_date, r.item.written_off, r.item.vat, r.relief.state,
                r.relief.amount if open_ else None, r.relief.possible_from if open_ else None,
                r.item.written_off if r.item.separate_vat else r.item.claimed_on, r.item.repaid or None, r.box)

    def _money(self, amount: int) -> str:
        return i18n.money(amount, self.context.currency, i18n.region())

    def _current(self) -> Row | None:
        key = self.table.current()
        return self.found[key] if 0 <= key < len(self.found) else None

    def _ticked(self) -> list[Row]:
        """The ticked rows, else the current one."""
        chosen = [self.found[r.key] for r in self.source.all if r.checked]
        current = self._current()
        return chosen or ([current] if current is not None else [])

    def _tell_rule(self) -> None:
        """The country's rule behind the current row, and what it still waits for."""
        current = self._current() or (self.found[0] if self.found else None)
        if current is None:
            self.rule.setText("")
            return
        told = [] if current.relief.reason is None else [details.text_of(current.relief.reason)]
        law, evidence = current.why.saw.get("law"), current.why.saw.get("evidence")
        if law:
            words = _("{country}: {law}, VAT return {box}. Check the condition before you use it.")
            told.append(words.format(country=current.item.country, law=law, box=current.box))
        if current.evidence:
            told.append(_("Evidence: {evidence}.").format(evidence=current.evidence.rstrip(".")))
        elif isinstance(evidence, Term):
            told.append(_("Keep as evidence: {evidence}.").format(evidence=_(evidence.text)))
        self.rule.setText(f"{current.document} · " + " ".join(told))

    # ------------------------------------------------------------ what is done

    def claim(self) -> None:
        """Post the relief of what is ticked, after its vouchers were shown."""
        desk, chosen = self.context.desk, [r for r in self._ticked() if r.relief.state is State.POSSIBLE]
        if not chosen:
            self.tell("info", _("Nothing that is ticked can be claimed now. Choose the tab of what is possible."))
            return
        keys = [r.key for r in chosen]
        day, preview = posting_date(desk, lambda: VoucherSource.WOF), VouchersPreview(self.context.currency)
        day.set_value(desk.today)
        body = _("{amount} of output VAT goes back from the account of the write-off, in the first VAT period that is open.")

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Claimed]:
            return vat_relief.claim(desk, keys, values["posting_date"] or desk.today, confirmed=confirmed)

        form = FormDialog(self, _("Post VAT relief"), [FormField("posting_date", _("Posting date"), day)], save, inner=preview,
                          body=body.format(amount=self._money(sum(r.relief.amount for r in chosen))),
                          save_words=_("Post VAT relief"), go_on=_("Post all the same"), width=WIDE)
        watch(form, [day], lambda values: preview.show_vouchers(
            vat_relief.preview_claim(desk, keys, values["posting_date"] or desk.today)))
        self._told(form_dialog.show(form), _("{amount} of VAT was claimed."))

    def note(self) -> None:
        """What proves that the debts cannot be collected, and when it came."""
        desk, chosen = self.context.desk, self._ticked()
        if not chosen:
            self.tell_problems((error("WOF-20-choose"),))
            return
        words, day = TextField(_("Evidence"), most=250, width=420), DateField(_("Came on"), lambda: desk.today, width=140)
        words.set_value(chosen[0].evidence)
        day.set_value(chosen[0].item.evidence_on or desk.today)

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return vat_relief.note(desk, [r.key for r in chosen], values["evidence"] or "", values["on"] or desk.today)

        body = _("Where the law asks for proof and not for time, the VAT may be claimed from that day. Attach the document to "
                 "the customer.")
        done = form_dialog.show(FormDialog(self, _("Evidence of the loss"), [
            FormField("evidence", _("Evidence"), words, required=True), FormField("on", _("Came on"), day)], save, body=body,
            width=WIDE))
        if done.value is not None:
            self.look()
            self.tell("success", i18n.filled(_("The evidence was noted for {count:document|documents}."), count=done.value))

    def take_back(self) -> None:
        """Reverse the claim of the current row."""
        desk, current = self.context.desk, self._current()
        if current is None or current.item.claimed_on is None:
            self.tell("info", _("Choose a document whose VAT was claimed here."))
            return
        day, reason = posting_date(desk, lambda: VoucherSource.WOF), reason_field(desk, "reversal")
        preview = VouchersPreview(self.context.currency)
        day.set_value(desk.today)

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Claimed]:
            return vat_relief.take_back(desk, current.key, values["posting_date"] or desk.today, reason_id=values["reason"],
                                        confirmed=confirmed)

        form = FormDialog(self, _("Take claim back"), [FormField("posting_date", _("Posting date"), day),
                                                       FormField("reason", _("Reason"), reason)], save, inner=preview,
                          body=_("The voucher of the claim is reversed with its VAT; the document stands on the list again."),
                          save_words=_("Take claim back"), go_on=_("Post all the same"), width=WIDE)
        watch(form, [day], lambda values: preview.show_vouchers(
            vat_relief.preview_take_back(desk, current.key, values["posting_date"] or desk.today)))
        self._told(form_dialog.show(form), _("The claim was taken back."))

    def _told(self, done: Outcome[Claimed], words: str) -> None:
        """What came of it, with the way to its voucher."""
        if done.value is None:
            return
        self.look()
        first = done.value.vouchers[0][0]
        ways = [(_("Voucher"), lambda: self.context.navigate("vouchers", voucher_id=first))]
        self.tell("success", words.format(amount=self._money(done.value.vat)), "", ways)

    def _voucher(self) -> None:
        current = self._current()
        if current is not None and current.voucher_id is not None:
            self.context.navigate("vouchers", voucher_id=current.voucher_id)
        else:
            self.tell("info", _("Choose a document whose VAT was claimed here."))

    def _entries(self) -> None:
        current = self._current()
        if current is not None:
            self.context.navigate("entries", view="all", customer_id=current.customer_id, entry_id=current.key[0])

    # ------------------------------------------------------------ paper and file

    def _plain(self) -> tuple[Sequence[Column], list[list[Any]]]:
        """Columns and rows as paper and spreadsheets take them."""
        columns = [Column(c.name, c.title, "text" if c.kind in ("chip", "link") else c.kind, None, c.width, total=c.total)
                   for c in COLUMNS[1:]]
        return columns, [[_(STATES[v]) if isinstance(v, State) else v for v in self._values(r)[1:]] for r in self.found]

    def _print(self) -> None:
        name = file_dialogs.save_name(self, _("Print"), "vat-relief.pdf", "PDF (*.pdf)")
        if name:
            columns, rows = self._plain()
            sheet = printing.Sheet(N_("VAT of bad debts"), self.context.company, (_(VIEWS[self._view][0]),))
            Path(name).write_bytes(ledger_reports.as_pdf(self.context.desk, sheet, columns, rows, self.context.currency))
            self.tell("success", _("{file} was written.").format(file=Path(name).name))

    def _export(self) -> None:
        name = file_dialogs.save_name(self, _("Export"), "vat-relief.xlsx", "Excel (*.xlsx);;CSV (*.csv)")
        if name:
            columns, rows = self._plain()
            count = ledger_reports.export(self.context.desk, N_("VAT of bad debts"), columns, rows, Path(name),
                                          self.context.currency)
            self.tell("success", i18n.filled(_("{count:row was|rows were} written to {file}."), count=count,
                                             file=Path(name).name))

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
        if self.table.model_.rowCount() and not self.table.view.currentIndex().isValid():
            self.table.stand_on(0, 0)
