"""The customer card: FastTabs with the fields, Blocked with its consequences, FactBox, entries, timeline (MST-071, BLK-10)."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app import i18n
from app.core.enums import Blocked
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries import choices, entries
from app.queries import customers as queries
from app.queries.listing import ListQuery
from app.services import ageing, customers
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, TextField
from app.views.kit.figures import FactLines, TimeLine, fact_box
from app.views.kit.page import Page
from app.views.kit.pages import PageSpec, register
from app.views.kit.table import ListTable
from app.views.kit.widgets import Button, Card, Label, column, holder, row

BLOCKED_LINES = {Blocked.BLANK: N_("Everything is allowed."),
                 Blocked.SHIP: N_("No new orders or shipments; shipments that exist may still be invoiced."),
                 Blocked.INVOICE: N_("No invoices either. Reminders and interest notes remain possible."),
                 Blocked.ALL: N_("No transaction at all, payments included.")}
BLOCKED_WORDS = {Blocked.BLANK: N_("Blank"), Blocked.SHIP: N_("Ship"), Blocked.INVOICE: N_("Invoice"), Blocked.ALL: N_("All")}
BLOCKED_TONES = {Blocked.BLANK: ("success", "check"), Blocked.SHIP: ("warning", "half"), Blocked.INVOICE: ("warning", "triangle"),
                 Blocked.ALL: ("danger", "no")}
TYPES = (("business", N_("Business")), ("private", N_("Private person")), ("public", N_("Public authority")))
CHANNELS = (("print", N_("Print")), ("email", N_("E-mail")), ("both", N_("Print and e-mail")))
LANGUAGE_NAMES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))
LABEL_WIDTH = 138


class FastTab(Card):
    """A part of the card that folds away; closed it shows its key values."""

    def __init__(self, title: str, body: QWidget, summary: str = "", *, opened: bool = True) -> None:
        super().__init__()
        self._body = body
        self._summary = Label(summary, 12, 400, "text3")
        self._head = Button(title, "ghost", "chevron-down", height=38, name=title)
        self._head.clicked.connect(self.toggle)
        layout = column(row(self._head, None, self._summary, margins=(6, 0, 14, 0)), body, spacing=0, margins=(0, 0, 0, 0))
        self.setLayout(layout)
        self.set_open(opened)

    def toggle(self) -> None:
        """Open or close."""
        self.set_open(not self._open)

    def set_open(self, opened: bool) -> None:
        """Show the body or the summary."""
        self._open = opened
        self._body.setVisible(opened)
        self._summary.setVisible(not opened)
        self._head._icon = "chevron-down" if opened else "chevron-right"
        self._head.update()

    def set_summary(self, words: str) -> None:
        """What the closed tab says."""
        self._summary.setText(words)


class CustomerPage(Page):
    """One customer; a new one when no id is given."""

    def __init__(self, context: Context, customer_id: int | None = None) -> None:
        super().__init__(context, _("Customer"), side=340)
        desk = context.desk
        self.customer_id = customer_id
        self.card = customers.load(desk, customer_id) if customer_id else None
        self.fields: dict[str, Any] = {}
        self._saved: dict[str, Any] = {}
        with desk.reading() as session:
            self._choices = choices.for_customer(session, desk.company_id, desk.language)
        self.command("customer.save", _("Save"), self.save, key="Ctrl+S", icon="save", primary=True, other_keys=("Ctrl+Return",))
        self.command("customer.block", _("Block"), self._to_block, key="Ctrl+B", icon="ban")
        self.command("customer.entries", _("Entries"), self._entries, key="Ctrl+F7", icon="list")
        self.command("customer.remind", _("Remind"), self._remind, icon="mail-warning")
        self.command("customer.why", _("Why blocked?"), self._why, icon="circle-help")
        self.command("customer.history", _("Change history"), self._history, icon="history")
        self.command("customer.delete", _("Delete"), self._delete, icon="trash-2")
        self.command("customer.next", _("Next customer"), lambda: self._step(1), key="Ctrl+Down", bar=False)
        self.command("customer.previous", _("Previous customer"), lambda: self._step(-1), key="Ctrl+Up", bar=False)
        self.end_commands()
        self.keys = [("Ctrl+S", _("Save")), ("Ctrl+B", _("Block")), ("Ctrl+F7", _("Entries")), ("Alt+F2", _("Side panel"))]
        self.set_body(self._tabs(), scroll=True)
        self._fill()

    # ------------------------------------------------------------ fields

    def _tabs(self) -> QWidget:
        parts = column(spacing=10, margins=(0, 0, 6, 10))
        parts.addWidget(FastTab(_("General"), self._general()))
        self._vat_tab = FastTab(_("Invoicing and VAT"), self._invoicing(), opened=self.customer_id is None)
        parts.addWidget(self._vat_tab)
        self._collect_tab = FastTab(_("Reminders and credit"), self._collecting(), opened=self.customer_id is None)
        parts.addWidget(self._collect_tab)
        if self.customer_id:
            parts.addWidget(FastTab(_("Open items"), self._open_items()))
        parts.addStretch(1)
        return holder(parts)

    def _grid(self, items: Sequence[tuple[str, str, Any]]) -> QWidget:
        """Two columns of label and field, in reading order down each column."""
        grid = QGridLayout()
        grid.setContentsMargins(16, 2, 16, 14)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        half = (len(items) + 1) // 2
        for index, (name, label, field) in enumerate(items):
            side, line = (0, index) if index < half else (1, index - half)
            words = Label(label, 13, 400, "text2")
            words.setBuddy(field)
            words.setMinimumWidth(LABEL_WIDTH if i18n.language() in ("nl", "en") else 156)
            grid.addWidget(words, line, side * 2)
            grid.addWidget(field, line, side * 2 + 1)
            self.fields[name] = field
            if hasattr(field, "committed"):
                field.committed.connect(self._changed)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return holder(grid)

    def _choice(self, name: str, label: str, empty: bool = True) -> ChoiceField:
        found = [Choice(None, "")] if empty else []
        found += [Choice(i, words) for i, words in self._choices.get(name, ())]
        return ChoiceField(label, found)

    def _general(self) -> QWidget:
        blocked = ChoiceField(
            _("Blocked"), [Choice(v, _(BLOCKED_WORDS[v]), _(BLOCKED_LINES[v]), BLOCKED_TONES[v]) for v in Blocked]
        )
        blocked.committed.connect(self._block_chosen)
        widget = self._grid((
            ("number", _("No."), TextField(_("No."), most=20)), ("name", _("Name"), TextField(_("Name"), most=100)),
            ("name2", _("Name 2"), TextField(_("Name 2"), most=100)), ("street", _("Street"), TextField(_("Street"), most=100)),
            ("number_", _("House no."), TextField(_("House no."), most=20)),
            ("postcode", _("Postcode"), TextField(_("Postcode"), most=12)), ("city", _("City"), TextField(_("City"), most=60)),
            ("country_code", _("Country"), self._choice("countries", _("Country"), empty=False)),
            ("group_id", _("Group"), self._choice("groups", _("Group"), empty=False)),
            ("type", _("Type"), ChoiceField(_("Type"), [Choice(v, _(w)) for v, w in TYPES])),
            ("language", _("Language"), ChoiceField(_("Language"), [Choice(v, w) for v, w in LANGUAGE_NAMES])),
            ("contact", _("Contact"), TextField(_("Contact"), most=80)), ("email", _("E-mail"), TextField(_("E-mail"), most=120)),
            ("phone", _("Phone"), TextField(_("Phone"), most=30)),
            ("inactive", "", CheckField(_("Inactive"))),
        ))
        grid = widget.layout()
        assert isinstance(grid, QGridLayout)
        words = Label(_("Blocked"), 13, 400, "text2")
        words.setBuddy(blocked)
        grid.addWidget(words, 7, 2)
        grid.addWidget(blocked, 7, 3)
        grid.addWidget(self.fields["inactive"], 8, 3)
        self.blocked = blocked
        return widget

    def _invoicing(self) -> QWidget:
        return self._grid((
            ("currency", _("Currency"), self._choice("currencies", _("Currency"), empty=False)),
            ("payment_term_id", _("Payment terms"), self._choice("terms", _("Payment terms"))),
            ("payment_method_id", _("Payment method"), self._choice("methods", _("Payment method"))),
            ("posting_profile_id", _("Posting profile"), self._choice("profiles", _("Posting profile"))),
            ("vat_group_id", _("VAT group"), self._choice("vat_groups", _("VAT group"), empty=False)),
            ("vat_number", _("VAT number"), TextField(_("VAT number"), most=20)),
            ("registration", _("Registration no."), TextField(_("Registration no."), most=40)),
            ("iban", _("IBAN"), TextField(_("IBAN"), most=40)),
        ))

    def _collecting(self) -> QWidget:
        desk = self.context.desk
        limit = AmountField(_("Credit limit"), currency=self.context.currency)
        limit.setReadOnly(self.customer_id is not None)
        return self._grid((
            ("sequence_id", _("Reminder terms"), self._choice("sequences", _("Reminder terms"))),
            ("channel", _("Letters by"), ChoiceField(_("Letters by"), [Choice(v, _(w)) for v, w in CHANNELS])),
            ("do_not_remind", "", CheckField(_("Do not remind"))),
            ("until", _("Do not remind until"), DateField(_("Do not remind until"), lambda: desk.today)),
            ("credit_limit", _("Credit limit"), limit),
            ("review_block_on", _("Review block on"), DateField(_("Review block on"), lambda: desk.today)),
        ))

    def _open_items(self) -> QWidget:
        desk = self.context.desk
        listing = entries.entry_listing(desk.today)
        table = ListTable(desk, listing, ListQuery(desk.company_id, scope={"customer_id": self.customer_id, "view": "open"}),
                          currency=self.context.currency)
        table.model_.visible = [n for n, c in enumerate(listing.columns) if c.name in (
            "document_no", "type", "document_date", "due_date", "late", "amount", "remaining", "level", "status")]
        table.refresh()
        table.setFixedHeight(min(10, max(3, table.model_.rowCount())) * 30 + 66)
        table.opened.connect(lambda key: self.context.navigate("entries", customer_id=self.customer_id, entry_id=key))
        self.items = table
        return holder(column(table, margins=(10, 0, 10, 10)))

    # ------------------------------------------------------------ values

    def _fill(self) -> None:
        """Show the card's values."""
        desk = self.context.desk
        values = dict(self.card.values) if self.card else customers.proposed(desk)
        for name, field in self.fields.items():
            field.set_value(values.get(name))
        self.blocked.set_value(values.get("blocked", Blocked.BLANK))
        self.blocked.setEnabled(self.customer_id is not None)
        self._saved = self.values()
        self._show_title(values)
        self._panel()
        self._summaries(values)

    def _show_title(self, values: dict[str, Any]) -> None:
        if self.card is None:
            self.set_title(_("New customer"), crumbs=_("Customers"))
            return
        blocked = Blocked(values["blocked"])
        chips = [(_("Blocked: {value}").format(value=_(BLOCKED_WORDS[blocked])), *BLOCKED_TONES[blocked])] if blocked else []
        if values.get("inactive"):
            chips.append((_("Inactive"), "neutral", "pause"))
        self.set_title(values["name"], values["number"], chips, crumbs=_("Customers"))

    def _summaries(self, values: dict[str, Any]) -> None:
        names = {n: dict(self._choices.get(n, ())) for n in ("terms", "sequences")}
        self._vat_tab.set_summary(
            "   ".join(
                str(x)
                for x in (
                    names["terms"].get(values.get("payment_term_id"), ""),
                    values.get("vat_number") or "",
                    values.get("iban") or "",
                )
                if x
            )
        )
        self._collect_tab.set_summary(str(names["sequences"].get(values.get("sequence_id"), "")))

    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {name: field.value() for name, field in self.fields.items()}

    def _changed(self) -> None:
        self.setWindowModified(self.values() != self._saved)

    def save(self) -> bool:
        """Save; all problems at once, each at its field."""
        desk = self.context.desk
        wrong = [f.problem for f in self.fields.values() if getattr(f, "problem", None)]
        if wrong:
            self._show_problems(wrong)
            return False
        version = self.card.version if self.card else None
        outcome: Outcome[int] = customers.save(desk, self.customer_id, self.values(), version=version)
        if not outcome.done:
            keys = self.context.confirm(outcome.problems, _("Save all the same")) if not any(
                p.weight == "error" for p in outcome.problems) else None
            if keys:
                outcome = customers.save(desk, self.customer_id, self.values(), version=version, confirmed=keys)
        if outcome.value is None:
            self._show_problems(outcome.problems)
            return False
        if self.customer_id is None:
            self._saved = self.values()
            self.context.navigate("customer", customer_id=outcome.value)
            return True
        self.card = customers.load(desk, self.customer_id)
        self._fill()
        self.tell("success", _("Saved"))
        return True

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        for name, field in self.fields.items():
            field.show_problem(next((p for p in problems if p.field == name), None))
        self.tell_problems(problems)
        first = next((p.field for p in problems if p.field in self.fields), None)
        if first:
            self.fields[first].setFocus()

    def leave(self) -> bool:
        """Unsaved text asks with verbs (usability 2.4)."""
        if self.values() == self._saved:
            return True
        answer = self.context.ask(_("Save the changes?"), _("This customer has changes that are not saved."), (
            dialogs.Answer("save", _("Save"), primary=True), dialogs.Answer("discard", _("Discard")),
            dialogs.Answer("back", _("Go on editing"), safe=True)))
        if answer == "save":
            return self.save()
        return answer == "discard"

    # ------------------------------------------------------------ blocking

    def _to_block(self) -> None:
        self.blocked.setFocus()
        self.blocked.showPopup()

    def _block_chosen(self) -> None:
        """A chosen value asks for the reason and shows the impact before a stricter one (BLK-10)."""
        if self.card is None or self.customer_id is None:
            return
        old, new = Blocked(self.card.values["blocked"]), self.blocked.value()
        if new is None or new == old:
            return
        reason = ChoiceField(_("Reason"), [Choice(i, w) for i, w in self._choices["reasons"]])
        note = TextField(_("Note"), most=250)
        lines = [_(BLOCKED_LINES[new])]
        if new > old:
            found = customers.impact(self.context.desk, self.customer_id)
            lines.append(_("Concerned now: {items} open items of {amount}, {letters} draft letters.").format(
                items=found.open_items, amount=i18n.money(found.amount, self.context.currency, i18n.region()),
                letters=found.draft_letters))
        inner = holder(column(Label(_("Reason"), 12, 500, "text2"), reason, Label(_("Note"), 12, 500, "text2"), note, spacing=4))
        answer = dialogs.ask(self, _("Blocked: {value}").format(value=_(BLOCKED_WORDS[new])), "\n".join(lines), (
            dialogs.Answer("block", _("Save"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)), inner)
        if answer != "block":
            self.blocked.set_value(old)
            return
        self.change_block(new, reason.value(), note.value())

    def change_block(self, new: Blocked, reason_id: int | None, note: str) -> None:
        """Write the new value and show the card again."""
        assert self.customer_id is not None
        outcome = customers.change_block(self.context.desk, self.customer_id, new, reason_id=reason_id, note=note)
        if not outcome.done and not any(p.weight == "error" for p in outcome.problems):
            keys = self.context.confirm(outcome.problems, _("Change all the same"))
            if keys:
                outcome = customers.change_block(self.context.desk, self.customer_id, new, reason_id=reason_id, note=note,
                                                 confirmed=keys)
        if not outcome.done:
            self.tell_problems(outcome.problems)
        self.card = customers.load(self.context.desk, self.customer_id)
        self._fill()

    def _why(self) -> None:
        """Who blocked, when, why."""
        if self.customer_id is None:
            return
        notes = customers.why_blocked(self.context.desk, self.customer_id)
        lines = [
            f"{i18n.day(n.on, i18n.region())}  {n.user}: {_(BLOCKED_WORDS[n.old])} → "
            f"{_(BLOCKED_WORDS[n.new])}. {n.reason}. {n.note}"
            for n in notes
        ]
        self.context.ask(_("Why blocked?"), "\n".join(lines) or _("This customer was never blocked."),
                         (dialogs.Answer("ok", _("Close"), safe=True, primary=True),))

    # ------------------------------------------------------------ doors

    def _entries(self) -> None:
        if self.customer_id:
            self.context.navigate("entries", customer_id=self.customer_id, view="open")

    def _remind(self) -> None:
        if self.customer_id:
            self.context.navigate("reminders", suggest=True, customer_ids=(self.customer_id,))

    def _delete(self) -> None:
        if self.customer_id is None:
            return
        answer = self.context.ask(_("Delete this customer?"), _("Only a customer without any entry can be deleted."), (
            dialogs.Answer("delete", _("Delete")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer == "delete":
            outcome = customers.delete(self.context.desk, self.customer_id)
            if outcome.done:
                self._saved = self.values()
                self.context.navigate("customers")
            else:
                self.tell_problems(outcome.problems)

    def _history(self) -> None:
        if self.customer_id is None:
            return
        lines = customers.history(self.context.desk, self.customer_id)
        body = "\n".join(
            f"{i18n.moment(x.at, i18n.region())}  {x.user}  {x.field or x.action}: {x.old} → {x.new}" for x in lines[:14]
        )
        self.context.ask(_("Change history"), body, (dialogs.Answer("ok", _("Close"), safe=True, primary=True),))

    def _step(self, step: int) -> None:
        """The customer before or after, by number."""
        with self.context.desk.reading() as session:
            found = queries.neighbour(session, self.context.desk.company_id, self.customer_id or 0, step)
        if found and self.leave():
            self._saved = self.values()
            self.context.navigate("customer", customer_id=found)

    # ------------------------------------------------------------ side panel

    def _panel(self) -> None:
        """Balance, ageing, timeline."""
        if self.customer_id is None:
            self.set_side(column(None))
            return
        desk, region = self.context.desk, i18n.region()
        with desk.reading() as session:
            limits, labels = ageing.limits(session, desk, desk.today)
            figures = queries.figures(session, desk.company_id, self.customer_id, desk.today, limits)
            happened = queries.timeline(session, self.customer_id, 7)

        def money(amount: int) -> str:
            return i18n.amount(amount, self.context.currency, region)

        most = max((abs(b) for b in figures.buckets), default=1) or 1
        ages = FactLines([(label, money(b), b / most, f"age{min(n, 4)}") for n, (label, b) in
                          enumerate(zip(labels, figures.buckets, strict=True))])
        limit = (self.card.values.get("credit_limit") or 0) if self.card else 0
        lines = [(_("Balance"), money(figures.balance), None, ""), (_("Overdue"), money(figures.overdue), None, ""),
                 (_("Credits"), money(figures.unapplied), None, "")]
        if limit:
            lines += [(_("Credit limit"), money(limit), None, ""), (_("Available"), money(limit - figures.balance), None, "")]
        items = [(h.icon, h.tone, self._words(h), i18n.day(h.at, region), " ".join(h.words[1:])) for h in happened]
        self.set_side(column(
            fact_box(_("Balance"), FactLines(lines, strong_last=bool(limit)), _("Entries"), self._entries),
            fact_box(_("Ageing"), ages, money(figures.balance), self._entries),
            fact_box(_("Timeline"), TimeLine(items)), None, spacing=2, margins=(0, 6, 0, 0)))

    def _words(self, happened: queries.Happening) -> str:
        """A line of the timeline."""
        number = happened.words[0]
        if happened.kind == "letter":
            return _("Reminder {number}, level {level}").format(number=number, level=happened.words[1])
        if happened.kind == "cancelled":
            return _("Reminder {number} cancelled").format(number=number)
        if happened.kind == "blocked":
            return _("Blocked: {value}").format(value=_(number))
        names = {k.value: v for k, v in entries.TYPE_NAMES.items()}
        return f"{_(names[happened.kind])} {number}"

    def focus_first(self) -> None:
        """The keyboard starts in the name."""
        self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)


def register_page() -> None:
    """Add the page to the program."""
    register(PageSpec("customer", N_("Customer"), "user", "customers", CustomerPage, listed=False))


