"""Privacy: who may be anonymised and from when, what stands in the way, legal holds, the data of one person (CLW-025)."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from app import i18n
from app.core.enums import Blocked
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.listing import Column
from app.services import backups, customers
from app.services.privacy import erasing, holds, outside, person, report
from app.services.privacy.standing import Standing, standings
from app.views.customers import block_dialog
from app.views.kit import details, dialogs, file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.text_fields import TextField
from app.views.kit.waiting import wait_for
from app.views.kit.widgets import Card, EmptyState, Label, Tabs, column, holder, row

STATES = {"free": N_("May be anonymised"), "waits": N_("Waits for a day"), "stops": N_("Something is open"),
          "hold": N_("Legal hold"), "gone": N_("Anonymised")}
TONES = {"free": ("success", "check"), "waits": ("neutral", "ring"), "stops": ("warning", "dot"), "hold": ("info", "half"),
         "gone": ("neutral", "cross")}
VIEWS = {"free": N_("May be anonymised"), "privacy": N_("Privacy blocked"), "hold": N_("Legal hold"),
         "gone": N_("Anonymised"), "all": N_("All")}
COLUMNS = (Column("number", N_("Number"), "link", None, 100), Column("name", N_("Customer"), "text", None, 220, stretch=True),
           Column("state", N_("Status"), "chip", None, 170, names=STATES, tones=TONES),
           Column("document", N_("Newest document"), "text", None, 160), Column("day", N_("Dated"), "date", None, 104),
           Column("until", N_("Kept until"), "date", None, 104), Column("obstacles", N_("Obstacles"), "int", None, 90),
           Column("possible", N_("Possible from"), "date", None, 116), Column("erased", N_("Anonymised on"), "date", None, 116))
WIDE = 620


class PrivacyPage(Page):
    """Customers by where they stand; the obstacles of the current one are told below the list, each with its date."""

    def __init__(self, context: Context, view: str = "free", customer_id: int | None = None) -> None:
        super().__init__(context, _("Privacy"))
        self.set_title(_("Privacy"), crumbs=_("Set-up"))
        self._customer, self._view = customer_id, "all" if customer_id else view if view in VIEWS else "free"
        self.found: list[Standing] = []
        self.files = TableFiles(self, lambda: (self.table, N_("Privacy")))
        self._commands()
        self.keys = [("F9", _("Anonymise")), ("Enter", _("Customer card")), ("F5", _("Refresh")), ("Ctrl+Shift+E", _("Export"))]
        self.tabs = Tabs([(_(words), 0) for words in VIEWS.values()])
        self.tabs.choose(list(VIEWS).index(self._view))
        self.tabs.chosen.connect(self._choose)
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("Privacy"))
        self.table.opened.connect(lambda _key: self.card())
        self.table.selection_changed.connect(self._tell)
        self.empty = EmptyState("shield-check", _("Nothing here: customers appear when the retention of their newest document "
                                                  "has passed."))
        self.stops = Label("", 13, 400, "text2", wrap=True)
        self.panel = Card(column(Label(_("What stands in the way"), 13, 600), self.stops, spacing=4, margins=(14, 10, 14, 12)))
        self.set_body(holder(column(row(self.tabs, None), self.table, self.empty, self.panel, spacing=10)))
        self.look()

    def _commands(self) -> None:
        self.command("privacy.anonymise", _("Anonymise…"), self.anonymise, key="F9", icon="circle-slash", primary=True,
                     writes=True)
        self.command("privacy.block", _("Privacy block…"), self.block, key="Ctrl+B", icon="ban", writes=True)
        self.command("privacy.export", _("Data of one person…"), self.export_person, icon="download")
        self.command("privacy.hold", _("Legal hold…"), self.hold, icon="lock", writes=True)
        self.command("privacy.lift", _("Lift hold"), self.lift, icon="undo-2", writes=True)
        self.command("privacy.card", _("Customer card"), self.card, icon="user", key="Ctrl+F7")
        self.command("privacy.retention", _("Retention table"), lambda: self.context.navigate("retention"), icon="calendar")
        self.command("privacy.documents", _("Documents past their retention"),
                     lambda: self.context.navigate("expired_documents"), icon="file-text")
        self.command("privacy.reports", _("Reports of erased data"), self.reports, icon="history", bar=False)
        self.command("privacy.refresh", _("Refresh"), self.look, key="F5", bar=False)
        self.end_commands()

    # ------------------------------------------------------------ the list

    def _choose(self, index: int) -> None:
        self._view = list(VIEWS)[index]
        self.look()

    def look(self) -> None:
        """Read the list anew, beside the screen."""
        desk, only = self.context.desk, None if self._customer is None else [self._customer]
        self.beside(_("Reading where customers stand…"), lambda _p: standings(desk, only), self._show)

    def _show(self, every: list[Standing] | None) -> None:
        """The rows of the chosen tab, how many each tab has."""
        if every is None:
            return
        for n, view in enumerate(VIEWS):
            self.tabs.set_count(n, sum(_in(view, s) for s in every))
        self.found = [s for s in every if _in(self._view, s)]
        self.source.set_rows([Row(s.customer_id, _values(s), muted=s.erased_on is not None) for s in self.found])
        self.table.refresh(keep=self._customer)
        self.empty.instead_of(self.table, not self.found)
        self.panel.setVisible(bool(self.found))
        self.set_status(i18n.filled(_("{count:customer|customers}"), count=len(self.found)))
        self._tell()

    def _current(self) -> Standing | None:
        key = self.table.current()
        return next((s for s in self.found if s.customer_id == key), None)

    def _chosen(self) -> Standing | None:
        current = self._current()
        if current is None:
            self.tell("info", _("Choose a customer first."))
        return current

    def _tell(self) -> None:
        """The obstacles of the current customer, one to a line."""
        current = self._current()
        if current is None:
            self.stops.setText(_("Choose a customer first."))
        elif current.obstacles:
            self.stops.setText("\n".join(f"• {details.text_of(o.problem)}" for o in current.obstacles))
        else:
            self.stops.setText(_("Nothing. Name, address, people, bank accounts, letters, notes and files can be erased; number, "
                                "country, dates and amounts stay."))

    def card(self) -> None:
        """The card of the current customer."""
        if (current := self._current()) is not None:
            self.context.navigate("customer", customer_id=current.customer_id)

    # ------------------------------------------------------------ what is done

    def anonymise(self) -> None:
        """Obstacles, or a backup and the typed number; then everything personal is gone (AUD-042, 043)."""
        current = self._chosen()
        if current is None:
            return
        if current.obstacles:
            self.tell_problems([o.problem for o in current.obstacles])
            return
        context, typed = self.context, TextField(_("Customer number"), most=20)
        vat = CheckField(_("Keep the VAT number (legal persons only)"))
        body = _("Everything personal of {name} is erased and cannot be brought back. A backup is made first; it holds the data "
                 "until it goes by the rotation. To go on, type the number of the customer: {number}")

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[erasing.Erased]:
            if (values["typed"] or "").strip() == current.number:
                made = wait_for(self, _("The backup is made…"), lambda _p: backups.make(context.desk, context.own, "anonymise"))
                if made is None or made.value is None:
                    return Outcome(None, made.problems if made is not None else ())
            kept = report.kept_in(context.desk, context.own)
            return erasing.anonymise(context.desk, current.customer_id, values["typed"] or "",
                                     keep_vat_number=bool(values["vat"]), backups=kept)

        done = form_dialog.show(FormDialog(
            self, _("Anonymise {number}?").format(number=current.number),
            [FormField("typed", _("Customer number"), typed, required=True), FormField("vat", "", vat)], save,
            body=body.format(name=current.name, number=current.number), save_words=_("Anonymise"), width=WIDE))
        if done.value is not None:
            unwritten = outside.note(context.desk, context.own)
            self.look()
            emptied = report.words(done.value.counts, i18n.language())
            self.tell("warning" if unwritten else "success",
                      _("{number} was anonymised: {emptied}.").format(number=current.number, emptied=emptied),
                      " ".join(details.text_of(p) for p in unwritten),
                      [(_("Report"), partial(self._report, done.value.number))])

    def reports(self) -> None:
        """The report about the current customer in the archive, or those of everything that was erased (AUD-045)."""
        current = self._current()
        self._report(current.number if current is not None and current.erased_on is not None else "")

    def _report(self, number: str) -> None:
        self.context.navigate("archive", search=report.NUMBERS + number)

    def block(self) -> None:
        """Block the current customer for privacy, or lift it: hidden from look-ups, kept in the books (AUD-041, BLK-20)."""
        current, context = self._chosen(), self.context
        card = customers.load(context.desk, current.customer_id) if current is not None else None
        if current is None or card is None:
            return
        on, present = not current.privacy_blocked, Blocked(card.values["blocked"])
        wanted = Blocked.ALL if on else customers.value_before_privacy(context.desk, current.customer_id)
        title = _("Block {name} for privacy") if on else _("Lift the privacy block of {name}")
        with context.desk.reading() as session:
            reasons = choices.reasons(session, context.desk.company_id, context.desk.language, "status")
        if block_dialog.change_one(self, context.desk, current.customer_id, present, wanted, reasons, currency=context.currency,
                                   title=title.format(name=current.name), review=card.values["review_block_on"], privacy=on):
            self.look()

    def export_person(self) -> None:
        """Everything stored about the customer as a ZIP (AUD-048)."""
        current = self._chosen()
        if current is None:
            return
        name = file_dialogs.save_name(self, _("Data of one person…"), f"{current.number}.zip", "ZIP (*.zip)")
        if name:
            done = wait_for(self, _("The data is gathered…"),
                            lambda _p: person.export(self.context.desk, current.customer_id, Path(name)))
            if done is not None and done.value is not None:
                self.tell("success", i18n.filled(_("{count:record was|records were} written to {file}."), count=done.value,
                                                 file=Path(name).name))
            elif done is not None:
                self.tell_problems(done.problems)

    def hold(self) -> None:
        """Keep everything of the customer, until a day or until it is lifted."""
        current, desk = self._chosen(), self.context.desk
        if current is None:
            return
        why, until = TextField(_("Reason"), most=250, width=420), DateField(_("Until"), lambda: desk.today, width=140)

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return holds.put(desk, current.customer_id, values["reason"] or "", values["until"])

        done = form_dialog.show(FormDialog(
            self, _("Legal hold for {number}").format(number=current.number),
            [FormField("reason", _("Reason"), why, required=True), FormField("until", _("Until"), until)], save,
            body=_("Nothing of this customer is proposed or erased while the hold lasts. Without a day it lasts until it is "
                   "lifted."),
            width=WIDE))
        if done.value is not None:
            self.look()
            self.tell("success", _("{number} is under a legal hold.").format(number=current.number))

    def lift(self) -> None:
        """Take the holds of the customer away, after a question."""
        current, desk = self._chosen(), self.context.desk
        if current is None:
            return
        held = holds.of(desk, current.customer_id)
        if not held:
            self.tell("info", _("{number} is under no legal hold.").format(number=current.number))
            return
        reasons = "\n".join(f"• {h.reason}" for h in held)
        answer = dialogs.ask(self, _("Lift the legal hold of {number}?").format(number=current.number), reasons, (
            dialogs.Answer("lift", _("Lift hold")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer == "lift":
            problems = [p for h in held for p in holds.lift(desk, h.id).problems]
            self.look()
            if problems:
                self.tell_problems(problems)
            else:
                self.tell("success", _("The legal hold of {number} was lifted.").format(number=current.number))

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        (self.table.view if self.found else self.empty).setFocus()


def _in(view: str, s: Standing) -> bool:
    match view:
        case "free":
            return s.free and s.newest is not None
        case "privacy":
            return s.privacy_blocked and s.erased_on is None
        case "hold":
            return bool(s.holds)
        case "gone":
            return s.erased_on is not None
        case _:
            return True


def _values(s: Standing) -> tuple[Any, ...]:
    state = "gone" if s.erased_on else "free" if s.free else "hold" if s.holds else "waits" if s.possible else "stops"
    kept = s.newest
    return (s.number, s.name, state, kept.number if kept else "", kept.day if kept else None,
            kept.erasable - timedelta(1) if kept else None, 0 if s.erased_on else len(s.obstacles) or None, s.possible,
            s.erased_on)
