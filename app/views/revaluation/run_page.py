"""A revaluation simulated, looked at and posted (CLW-015, REV-004…018)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from app import i18n
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries import revaluation as queries
from app.queries.listing import Column
from app.services import company_parameters, revaluation
from app.services.revaluation import STYLE_NAMES, Done, LeftOut, Row, Simulation, Style
from app.services.revaluation.simulating import rate_shown
from app.settings import REVALUATION_STYLE
from app.views.kit import details
from app.views.kit.context import Context
from app.views.kit.dialogs import Answer
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource
from app.views.kit.rows import Row as Line
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.widgets import Card, Label, column, holder
from app.views.revaluation import reports
from app.views.revaluation.parameters import Parameters

TITLE = N_("Revaluation")
COLUMNS = (
    Column("document", N_("Document"), "text", None, 110), Column("customer", N_("Customer"), "text", None, 170),
    Column("date", N_("Date"), "date", None, 96), Column("currency", N_("Cur."), "text", None, 50),
    Column("open", N_("Open"), "amount", None, 108, currency="currency"),
    Column("original", N_("Original"), "amount", None, 108, total=True),
    Column("before", N_("Unrealised before"), "amount", None, 120, total=True),
    Column("rate", N_("Exchange rate"), "number", None, 110), Column("rate_date", N_("Rate date"), "date", None, 96),
    Column("value", N_("Value"), "amount", None, 108, total=True),
    Column("target", N_("Target"), "amount", None, 104, total=True),
    Column("adjustment", N_("Adjustment"), "amount", None, 108, total=True),
    Column("account", N_("Account"), "text", None, 110), Column("message", N_("Message"), "text", None, 300, stretch=True))


class RevaluationPage(Page):
    """Parameters above, a row for each entry below; only what was simulated can be posted."""

    wide = True

    def __init__(self, context: Context, considered: date | None = None) -> None:
        super().__init__(context, _(TITLE), side=300)
        desk = context.desk
        self.simulation: Simulation | None = None
        self.done: Done | None = None
        wanted = revaluation.proposed(desk)
        if considered is not None:
            wanted = revaluation.Wanted(considered)
        style = Style(company_parameters.read(desk).get(REVALUATION_STYLE))
        self.parameters = Parameters(desk, wanted, _(STYLE_NAMES[style]))
        self.parameters.changed.connect(self._other)
        self.simulate_command = self.command("revaluation.simulate", _("Simulate"), self.simulate, key="Ctrl+F9", icon="eye",
                                             primary=True)
        self.post_command = self.command("revaluation.post", _("Post"), self.post, key="F9", icon="check", writes=True)
        self.command("revaluation.history", _("History"), self._history, key="Ctrl+F7", icon="history")
        self.command("revaluation.reverse", _("Reverse run…"), self._reverse, icon="undo-2")
        self.report_command = self.command("revaluation.report", _("Report"), self._report, icon="file-text")
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_(TITLE), footer=True)
        TableFiles(self, lambda: (self.table, TITLE))
        self.end_commands()
        self.keys = [("Ctrl+F9", _("Simulate")), ("F9", _("Post")), ("Ctrl+F7", _("History"))]
        self.set_body(holder(column(Card(column(self.parameters)), Card(column(self.table)), spacing=10)))
        self._changed_rows: dict[str, str] = {}
        self._show()
        self._behind()

    def _behind(self) -> None:
        """Propose another run where something of the days of the last one was posted, undone or quoted since (REV-023, 034)."""
        desk, day = self.context.desk, self.parameters.day()
        with desk.reading() as session:
            found = queries.outstanding(session, desk.company_id, day)
        behind = [one for one in found if one.number]
        if behind:
            self.tell("warning", _("Run {numbers} is no longer up to date: something was posted or quoted since.").format(
                numbers=", ".join(dict.fromkeys(one.number for one in behind))), _("Simulate and post again."))

    # ------------------------------------------------------------ simulate

    def _other(self) -> None:
        """A parameter changed: what was simulated is another run."""
        if self.simulation is not None:
            self.simulation = None
            self._changed_rows = {}
            self._show()

    def simulate(self) -> None:
        """Work the run out beside the screen; nothing is written (REV-014)."""
        self.clear_messages()
        if problems := self.parameters.problems():
            self.tell_problems(problems)
            return
        desk, wanted = self.context.desk, self.parameters.wanted()
        self.beside(_("Simulating"), lambda _progress: revaluation.simulate(desk, wanted), self._simulated)

    def _simulated(self, outcome: Outcome[Simulation] | None) -> None:
        if outcome is None:
            return
        self.simulation = outcome.value
        self._changed_rows = {}
        self._show()
        if outcome.value is None:
            self.tell_problems(outcome.problems)

    def _show(self) -> None:
        """The rows, the sums beside them, and what can be done now."""
        found, region = self.simulation, i18n.region()
        rows = [] if found is None else [*(self._line(n, row) for n, row in enumerate(found.rows, 1)),
                                         *(self._left(-n, one) for n, one in enumerate(found.left_out, 1))]
        self.source.set_rows(rows)
        self._foot(found)
        self.table.refresh()
        ready = found is not None
        self.post_command.allow(ready, _("Simulate first: only what was simulated is posted."))
        self.report_command.allow(self.done is not None, _("Post a run first, or choose one in the history."))
        day = i18n.day(self.parameters.day(), region)
        self.set_title(_(TITLE), _("as of {day}").format(day=day),
                       [(_("Simulated"), "info", "half")] if ready else [], crumbs=_("Ledger"))
        self.set_side(self._panel(found))
        self.set_status(i18n.filled(_("{count:row|rows}"), count=len(rows)))

    def _foot(self, found: Simulation | None) -> None:
        footer = self.table.footer
        if footer is not None:
            sums = {} if found is None else {
                "original": sum(r.entry.original for r in found.rows), "before": sum(r.entry.unrealised for r in found.rows),
                "value": sum(r.made.value for r in found.rows), "target": sum(r.made.target for r in found.rows),
                "adjustment": sum(r.made.adjustment for r in found.rows)}
            footer.words = _("Total")
            footer.figures = {name: i18n.amount(value, self.context.currency, i18n.region()) for name, value in sums.items()}

    def _line(self, key: int, row: Row) -> Line:
        entry, made = row.entry, row.made
        return Line(key, (
            entry.document, f"{entry.customer_no} {entry.customer}", entry.posting_date, entry.currency, entry.open,
            entry.original, entry.unrealised, rate_shown(row.quote), row.quote.of, made.value, made.target, made.adjustment,
            " · ".join(row.accounts), self._message(row)))

    def _message(self, row: Row) -> str:
        """What is to be known about a row: changed since, an older rate, lines on another day."""
        told = [self._changed_rows[row.entry.document]] if row.entry.document in self._changed_rows else []
        if row.quote.of != row.quote.asked:
            told.append(_("rate of {of} used for {day}").format(of=i18n.day(row.quote.of, i18n.region()),
                                                                 day=i18n.day(row.quote.asked, i18n.region())))
        return " ".join([*told, *(details.text_of(p) for p in row.later)])

    def _left(self, key: int, one: LeftOut) -> Line:
        entry = one.entry
        return Line(key, (entry.document, f"{entry.customer_no} {entry.customer}", entry.posting_date, entry.currency, entry.open,
                          entry.original, entry.unrealised, None, None, None, None, None, "", details.text_of(one.why)))

    def _panel(self, found: Simulation | None) -> Any:
        """Gain, loss, rates, and what was left out."""
        if found is None:
            hint = Label(_("Simulate to see what would be posted. Nothing is written before you post."), 13, 400, "text2",
                         wrap=True)
            return column(hint, None, margins=(16, 16, 16, 0))
        region, own = i18n.region(), self.context.currency
        lines = [(_("Transactions"), i18n.number(len(found.rows), region)),
                 (_("Unrealised gains"), i18n.money(found.gain, own, region)),
                 (_("Unrealised losses"), i18n.money(-found.loss, own, region)),
                 (_("Left out"), i18n.number(len(found.left_out), region))]
        rates = [(f"1 {code}", f"{i18n.number(rate_shown(quote), region)} · {i18n.day(quote.of, region)}")
                 for code, quote in sorted(found.quotes.items())]
        return column(fact_box(_("What would be posted"), FactLines([(a, b, None, "") for a, b in lines])),
                      fact_box(_("Exchange rates"), FactLines([(a, b, None, "") for a, b in rates])), None, spacing=6,
                      margins=(0, 6, 0, 10))

    # ------------------------------------------------------------ post

    def post(self) -> None:
        """After a question, exactly what was simulated; figures that changed meanwhile stop it (REV-014)."""
        found = self.simulation
        if found is None:
            return
        region, own = i18n.region(), self.context.currency
        title = i18n.filled(_("Post the revaluation of {count:transaction|transactions} as of {day}?"), count=len(found.rows),
                            day=found.wanted.considered)
        body = _("Gains {gain}, losses {loss}. A run is never changed; it can be reversed as a whole.").format(
            gain=i18n.money(found.gain, own, region), loss=i18n.money(found.loss, own, region))
        answers = (Answer("post", _("Post")), Answer("back", _("Cancel"), safe=True, primary=True))
        if self.context.ask(title, body, answers) == "post":
            self._post(found, frozenset())

    def _post(self, found: Simulation, confirmed: frozenset[str]) -> None:
        desk = self.context.desk
        self.beside(_("Posting the revaluation"),
                    lambda progress: revaluation.post(desk, found, confirmed=confirmed, steps=progress),
                    lambda outcome: self._posted(outcome, found, confirmed))

    def _posted(self, outcome: Outcome[Done] | None, found: Simulation, confirmed: frozenset[str]) -> None:
        if outcome is None:
            return
        if outcome.value is None:
            self._stopped(outcome.problems, found, confirmed)
            return
        self.done = done = outcome.value
        self.simulation = None
        self._show()
        self.tell("success", i18n.filled(_("Run {number} is posted: {count:transaction|transactions}."), number=done.number,
                                         count=done.entries), "",
                  [(_("Report"), self._report), (_("History"), self._history)])
        reports.keep(self, done.run_id)

    def _stopped(self, problems: Sequence[Problem], found: Simulation, confirmed: frozenset[str]) -> None:
        """Questions are asked; changed rows are shown with what they were; anything else is told."""
        changed = [p for p in problems if p.code == "REV-014-changed"]
        if changed:
            self._compare(found, changed)
            return
        if not any(p.weight == "error" for p in problems):
            agreed = self.context.confirm(problems, _("Post all the same"))
            if agreed and agreed - confirmed:
                self._post(found, confirmed | agreed)
                return
        self.tell_problems(problems)

    def _compare(self, found: Simulation, changed: Sequence[Problem]) -> None:
        """Simulate again and say in each changed row what it was before."""
        before = {row.entry.document: row.made.adjustment for row in found.rows}
        again = revaluation.simulate(self.context.desk, found.wanted)
        self.simulation = again.value
        self._changed_rows = {}
        for problem in changed:
            document = str(problem.saw["document"])
            was = before.get(document)
            self._changed_rows[document] = _("New since the simulation.") if was is None else _(
                "Changed since the simulation: it was {amount}.").format(
                amount=i18n.money(was, self.context.currency, i18n.region()))
        self._show()
        self.tell_problems(changed)

    # ------------------------------------------------------------ other windows

    def _history(self) -> None:
        self.context.navigate("revaluations")

    def _reverse(self) -> None:
        """Runs are reversed in their history: the newest as of this day first."""
        self.context.navigate("revaluations", considered=self.parameters.day())

    def _report(self) -> None:
        if self.done is not None:
            reports.show(self, self.done.run_id)

    def focus_first(self) -> None:
        """The keyboard starts at the considered date."""
        self.parameters.considered.setFocus()
