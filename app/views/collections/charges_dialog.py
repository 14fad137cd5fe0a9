"""Waive, reinstate or reverse interest and fees: the documents with their charges, what is done, and what it posts (WIN-41)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app import i18n
from app.core.facts import Ref
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import posting_dates
from app.services.adjustments import choosing, history, posting
from app.services.adjustments.choosing import Action, Extent
from app.services.adjustments.posting import Made, Pick, Preview, Wanted
from app.services.adjustments.reading import FEE, KIND_NAMES, NOTE, SOURCES, Part, Sheet
from app.views.kit import form_dialog, reasons
from app.views.kit.fields import AmountField, Choice, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.radio_field import RadioField
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, Tabs, column, holder, row
from app.views.ledger.booking_dialogs import watch
from app.views.ledger.taking_back import reason_field
from app.views.ledger.vouchers_preview import VouchersPreview

ACTIONS = {Action.WAIVE: N_("Waive"), Action.REINSTATE: N_("Reinstate"), Action.REVERSE: N_("Reverse")}
DONE = {"waive": (N_("Waived"), "warning", "half"), "reinstate": (N_("Reinstated"), "info", "ring"),
        "reverse": (N_("Reversed"), "neutral", "cross")}
CONSEQUENCE = {
    Action.WAIVE: N_("Forgiven: interest for this period will not be charged again."),
    Action.REINSTATE: N_("Charged again: the customer owes it anew."),
    Action.REVERSE: N_("As if never charged: interest for this period will be charged again by the next run."),
}
FORGIVEN = N_("Forgiven: the customer does not owe it any more.")
DOCUMENTS = {NOTE: N_("Interest note {number}"), FEE: N_("Payment fee {number}")}
LETTER_WORDS = N_("Reminder {number}")
SUMS = (("charged", N_("Charged")), ("waived", N_("Waived")), ("reinstated", N_("Reinstated")), ("reversed", N_("Reversed")),
        ("paid", N_("Paid")), ("open", N_("Open")))
PAST = (Column("at", N_("When"), "text", None, 120), Column("action", N_("Action"), "chip", None, 110),
        Column("what", N_("Interest and fees"), "text", None, 190, stretch=True),
        Column("amount", N_("Amount"), "amount", None, 90, currency="currency"),
        Column("currency", N_("Cur."), "text", None, 42), Column("number", N_("Document"), "link", None, 110),
        Column("who", N_("By"), "text", None, 100), Column("reason", N_("Reason"), "text", None, 120))
GROUP, HIGH, WIDE = 100_000, 181, 1100
"""Keys of a document's rows lie this far apart; pixels of the table and of the window."""


class ChargesDialog(FormDialog):
    """Ticked charges, an action, a reason; the voucher follows, F9 posts."""

    def __init__(self, page: Page, sheets: Sequence[Sheet], ticked: Sequence[tuple[Ref, int]] = (), title: str = "") -> None:
        self._page, self._desk, self._sheets = page, page.context.desk, list(sheets)
        self._ticks = set(ticked)
        desk = self._desk
        self.action = RadioField(_("Action"), [Choice(a, _(words)) for a, words in ACTIONS.items()])
        self.extent = RadioField(_("Extent"), [Choice(Extent.FULL, _("Full charge")),
                                               Choice(Extent.OPEN_PART, _("Open part only"))])
        self.amount = AmountField(_("Amount"), currency=self._sheets[0].document.currency, width=120)
        self.day = DateField(_("Date"), lambda: desk.today, width=140, doubts=lambda at: posting_dates.doubts(
            desk, at, SOURCES[self._sheets[0].ref[0]]))
        self.reason = reason_field(desk, "adjustment")
        self.note = TextField(_("Note"), most=250)
        self.action.set_value(Action.WAIVE)
        self.extent.set_value(Extent.FULL)
        self.day.set_value(desk.today)
        self._many = len({s.document.currency for s in self._sheets}) > 1
        self.source = MemorySource(_columns(self._many))
        own = page.context.currency if self._many else self._sheets[0].document.currency
        self.table = Table(self.source, currency=own, name=_("Interest and fees"))
        self.table.setFixedHeight(HIGH)
        self.past = Table(MemorySource(PAST), currency=page.context.currency, name=_("History"))
        self.past.setFixedHeight(HIGH)
        self.tabs = Tabs([(_("Interest and fees"), None), (_("History"), None)])
        self.effect, self.left = Label("", 13, 500, "text", wrap=True), Label("", 12, 400, "text3")
        self.preview = VouchersPreview(page.context.currency, lines=3)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.past)
        self._stack.setFixedHeight(HIGH)
        fields = [FormField("action", _("Action"), self.action), FormField("extent", _("Extent"), self.extent, beside=True),
                  FormField("amount", _("Amount"), self.amount), FormField("day", _("Date"), self.day, beside=True),
                  FormField("reason", _("Reason"), self.reason, required=True),
                  FormField("note", _("Note"), self.note, beside=True)]
        super().__init__(page, title or _("Waive, reinstate or reverse"), fields, self._post, width=WIDE,
                         above=holder(column(row(self.tabs, None, self.left), self._stack, spacing=6)),
                         inner=holder(column(self.effect, self.preview, spacing=6)), save_words=_("Post"),
                         go_on=_("Post all the same"))
        self._connect()
        self._show_charges()
        self._show_history()
        self._follow()

    def _connect(self) -> None:
        QShortcut(QKeySequence("F9"), self, self._save_by_key)
        self.tabs.chosen.connect(self._stack.setCurrentIndex)
        self.table.ticked.connect(self._took_ticks)
        self.past.opened.connect(self._open_document)
        watch(self, (self.action, self.extent, self.amount, self.day), lambda _values: self._follow())

    # ------------------------------------------------------------ the charges

    def _show_charges(self) -> None:
        """A row per document with its charges below; the first is open."""
        opened = {r.key for r in self.source.all if r.open} or {GROUP}
        rows: list[Row] = []
        for n, sheet in enumerate(self._sheets, 1):
            keys = [c.key for c in sheet.document.charges]
            mine = [k for k in keys if (sheet.ref, k) in self._ticks]
            rows.append(Row(n * GROUP, self._document(sheet), "group", None, n * GROUP in opened, len(mine) == len(keys)))
            rows += [Row(n * GROUP + k, self._charge(sheet, k), "child", n * GROUP, checked=k in mine) for k in keys]
        self.source.set_rows(rows)
        self.table.refresh()

    def _document(self, sheet: Sheet) -> tuple[Any, ...]:
        d = sheet.document
        sums = [sum(getattr(c, name) for c in d.charges) for name in ("amount", "waived", "reinstated", "reversed")]
        words = _(DOCUMENTS.get(sheet.ref[0], LETTER_WORDS)).format(number=d.number)
        chip = _chip(sheet.last)
        return (None, f"{words} · {i18n.day(sheet.day, i18n.region())}", sums[0], *(s or None for s in sums[1:]), d.paid or None,
                d.open + d.open_reinstated - d.open_credits, chip, d.currency)

    @staticmethod
    def _charge(sheet: Sheet, key: int) -> tuple[Any, ...]:
        c, last = sheet.document.charge(key), dict(sheet.last_by_key).get(key, "")
        return (None, part_words(sheet.part(key)), c.amount, c.waived or None, c.reinstated or None, c.reversed or None, None,
                None, _chip(last), sheet.document.currency)

    def _took_ticks(self) -> None:
        """A tick at a document is one at all its charges."""
        rows = {r.key: bool(r.checked) for r in self.source.all}
        before = set(self._ticks)
        for n, sheet in enumerate(self._sheets, 1):
            keys = [c.key for c in sheet.document.charges]
            all_before = all((sheet.ref, k) in before for k in keys)
            for k in keys:
                wanted = rows[n * GROUP] if rows[n * GROUP] != all_before else rows[n * GROUP + k]
                (self._ticks.add if wanted else self._ticks.discard)((sheet.ref, k))
        self._show_charges()
        self._follow()

    def picks(self) -> tuple[Pick, ...]:
        """What is ticked, in the order shown; a typed amount belongs to a single one."""
        found = tuple(Pick(s.ref, c.key) for s in self._sheets for c in s.document.charges if (s.ref, c.key) in self._ticks)
        typed = self.amount.value()
        return (replace(found[0], amount=typed),) if len(found) == 1 and typed is not None else found

    # ------------------------------------------------------------ what follows

    def wanted(self) -> Wanted:
        """What would be posted now."""
        return Wanted(self.action.value(), self.picks(), self.day.value() or self._desk.today, self.extent.value(),
                      self.reason.value(), self.note.value() or "")

    def _follow(self) -> None:
        """Which actions are possible, the voucher, and what comes of it."""
        picks = self.picks()
        self._allow(picks)
        nothing: Outcome[Preview] = Outcome()
        found = posting.preview(self._desk, self.wanted()) if picks else nothing
        self.preview.show_vouchers(Outcome(None if found.value is None else found.value.vouchers, found.problems))
        self.effect.setText(self._effect(found.value) if found.value is not None else
                            "" if picks else _("Tick at least one charge."))
        left = history.left(self._desk)
        self.left.setText("" if left.today is None and left.at_once is None else self._limit(left))

    def _allow(self, picks: Sequence[Pick]) -> None:
        """Bar what cannot be done with these charges, with its reason (WIN-04, 41)."""
        barred = choosing.impossible(self._desk, self._sheets, picks)
        for action in Action:
            problem = barred.get(action)
            self.action.allow(action, problem is None, _sentence(problem) if problem is not None else "")
        chosen = self.action.value()
        if chosen in barred and len(barred) < len(ACTIONS):
            self.action.set_value(next(a for a in Action if a not in barred))
        waives = self.action.value() is Action.WAIVE
        for extent in Extent:
            self.extent.allow(extent, waives, _("Only what is waived can be limited to its open part."))
        if not waives:
            self.extent.set_value(Extent.FULL)
        one = len(picks) == 1 and self.action.value() is not Action.REVERSE
        reasons.allow(self.amount, one, _("Tick a single charge to take a part of it; a reversal is always whole."))
        if one:
            most = choosing.most(self._sheets, picks[0], self.action.value())
            self.amount.setPlaceholderText(i18n.amount(most, self._sheets[0].document.currency, i18n.region()))
        elif self.amount.value() is not None:
            self.amount.set_value(None)

    def _effect(self, preview: Preview) -> str:
        """The consequence for the period, and per document what is settled and what is left."""
        interest = any(x.kind == "interest" for m in preview.made for x in m.adjustment.lines)
        said = [_(CONSEQUENCE[self.action.value()] if interest or self.action.value() is not Action.WAIVE else FORGIVEN)]
        numbers = {s.ref: s.document.number for s in self._sheets}
        for made in preview.made:
            a = made.adjustment
            settled = a.settles_note + a.settles_reinstated + a.settles_credits
            if settled:
                said.append(_("{amount} is settled with {number}.").format(amount=_money(settled, a.currency),
                                                                           number=numbers[made.ref]))
            if a.left:
                words = (_("{amount} stays open until {day}.") if a.action is Action.REINSTATE else
                         _("{amount} stays as credit of the customer, to be refunded or settled."))
                said.append(words.format(amount=_money(a.left, a.currency), day=i18n.day(a.due, i18n.region())))
        return " ".join(said)

    def _limit(self, left: history.Left) -> str:
        parts = [_("at once {amount}").format(amount=_money(left.at_once, left.currency))] if left.at_once is not None else []
        parts += [_("today {amount}").format(amount=_money(left.today, left.currency))] if left.today is not None else []
        return _("You may still waive: {amounts}").format(amounts=", ".join(parts))

    def _post(self, _values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[tuple[Made, ...]]:
        if self.amount.problem is not None and self.amount.isEnabled():
            return Outcome(None, (self.amount.problem,))
        return posting.post(self._desk, self.wanted(), confirmed=confirmed)

    # ------------------------------------------------------------ history

    def _show_history(self) -> None:
        """Everything that was done to these documents, the newest first (INT-57)."""
        self._events = sorted((e for s in self._sheets for e in ((s, x) for x in history.history(self._desk, s.ref))),
                              key=lambda pair: pair[1].at, reverse=True)
        rows = []
        for n, (sheet, e) in enumerate(self._events):
            what = sheet.document.number if e.whole else ", ".join(part_words(sheet.part(k)) for k in e.keys)
            rows.append(Row(n, (i18n.moment(e.at, i18n.region()), _chip(e.action), what, e.amount, e.currency, e.number, e.user,
                                " · ".join(x for x in (e.reason, e.note) if x))))
        source = self.past.model_.source
        assert isinstance(source, MemorySource)
        source.set_rows(rows)
        self.past.refresh()
        self.tabs.set_count(1, len(rows))

    def _open_document(self, key: int) -> None:
        """The document an action made, among the entries of its customer."""
        sheet, event = self._events[key]
        self.reject()
        self._page.context.navigate("entries", customer_id=sheet.customer_id, view="all", entry_id=event.entry_id)


def _columns(many: bool) -> list[Column]:
    """The columns of the charges; `many` = of several currencies, which then has a column of its own."""
    amounts = [Column(name, title, "amount", None, 86, currency="currency" if many else None) for name, title in SUMS]
    own = [Column("currency", N_("Cur."), "text", None, 42)] if many else []
    return [Column("check", "", "check", None, 36), Column("what", N_("Document and charges"), "tree", None, 250, stretch=True),
            *amounts, Column("last", N_("Last action"), "chip", None, 110), *own]


def part_words(part: Part) -> str:
    """A charge in words: what it is, and the entry it is about."""
    words = _(KIND_NAMES[part.kind])
    if part.about:
        words += f" {part.about}"
    if part.days:
        words += " · " + i18n.filled(_("{count:day|days}"), count=part.days)
    return words


def _chip(action: str) -> tuple[str, str, str] | str:
    if not action:
        return ""
    words, tone, shape = DONE[action]
    return _(words), tone, shape


def _money(amount: int, currency: str) -> str:
    return i18n.money(amount, currency, i18n.region())


def _sentence(problem: Problem) -> str:
    return i18n.problem_text(problem, i18n.language(), i18n.region())


# ---------------------------------------------------------------- where it is opened

def of_documents(page: Page, refs: Sequence[Ref]) -> bool:
    """From a note, an issued reminder or a fee; True when something was posted."""
    return _open(page, choosing.of(page.context.desk, refs))


def of_entry(page: Page, entry_id: int) -> bool:
    """From an entry: the document it is of, or all that charged interest on it, with that interest ticked."""
    sheets = choosing.of_entry(page.context.desk, entry_id)
    ticked = [(s.ref, n) for s in sheets for n, p in enumerate(s.parts, 1) if p.entry_id == entry_id and p.kind == "interest"]
    return _open(page, sheets, ticked)


def of_customer(page: Page, customer_id: int, entry_ids: Sequence[int] = ()) -> bool:
    """From a customer: her newest documents, or those of the first of these entries that has any."""
    for entry_id in entry_ids:
        if choosing.of_entry(page.context.desk, entry_id):
            return of_entry(page, entry_id)
    return _open(page, choosing.of_customer(page.context.desk, customer_id))


def _open(page: Page, sheets: Sequence[Sheet], ticked: Sequence[tuple[Ref, int]] = ()) -> bool:
    if not sheets:
        page.tell("info", _("There is no interest and no fee to waive or reverse here: it was cancelled, or nothing was posted."))
        return False
    outcome: Outcome[tuple[Made, ...]] = form_dialog.show(ChargesDialog(page, sheets, ticked))
    if outcome.value is None:
        return False
    numbers = ", ".join(m.number for m in outcome.value)
    page.tell("success", _("Posted: {numbers}.").format(numbers=numbers))
    return True
