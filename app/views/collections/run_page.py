"""What the runs over customers share: proposed documents, what was left out, warnings, ticks, issuing (WIN-20…23, 40)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from app import i18n
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries import letters as queries
from app.queries.listing import Column
from app.services.reminders import Reason
from app.views.kit import problem_rows, trouble
from app.views.kit.context import Context
from app.views.kit.fields import DateField, TextField
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.tasks import Progress
from app.views.kit.widgets import Tabs, column, holder, row

LEFT_COLUMNS = (
    Column("name", N_("Customer"), "link", None, 170),
    Column("document", N_("Document"), "text", None, 96),
    Column("amount", N_("Open"), "amount", None, 88, currency="currency"),
    Column("currency", N_("Cur."), "text", None, 42),
    Column("reason", N_("Reason"), "text", None, 250, stretch=True),
    Column("from", N_("Possible from"), "date", None, 104),
)
WARNING_COLUMNS = (Column("name", N_("Customer"), "text", None, 200), Column("weight", N_("Weight"), "chip", None, 110),
                   Column("words", N_("What to look at"), "text", None, 360, stretch=True))
WEIGHTS = {"error": (N_("Error"), "danger", "cross"), "warning": (N_("Question"), "warning", "half"),
           "information": (N_("Notice"), "info", "ring")}
Report = Mapping[int, tuple[Problem, ...]]


class Draft(Protocol):
    """A proposed document as the page needs it; amounts belong to the kind."""

    @property
    def key(self) -> int:
        """Its id."""

    @property
    def customer_id(self) -> int:
        """Whom it is for."""

    @property
    def name(self) -> str:
        """The customer's name."""

    @property
    def number(self) -> str:
        """The customer's number."""

    @property
    def currency(self) -> str:
        """Its one currency (GEN-06)."""

    @property
    def selected(self) -> bool:
        """Is it ticked?"""

    @property
    def outdated(self) -> bool:
        """Did something change since it was proposed (REM-42)?"""

    @property
    def lines(self) -> Sequence[Any]:
        """Its entries."""


class Batch(Protocol):
    """The end of a batch, as the services of both kinds tell it; a dataclass."""

    @property
    def issued(self) -> Sequence[Any]:
        """What was issued."""

    @property
    def failed(self) -> Sequence[tuple[int, tuple[Problem, ...]]]:
        """What was not and why."""

    @property
    def rest(self) -> Sequence[int]:
        """What was not tried."""

    @property
    def trouble(self) -> Any:
        """What of the environment stopped it."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How a run speaks of its documents, and how they lie in the file; texts are of the catalogue, counted ones with places."""

    prefix: str
    table: str
    title: str
    search: str
    day: str
    listed: str
    counted: str
    ticked: str
    issue: str
    first: str
    checking: str
    issuing: str
    issued: str


class RunPage(Page):
    """Suggest, review, issue, print: a run in three keys. A kind of documents says what its rows are and who does the work."""

    kind: Kind
    columns: Sequence[Column]

    def __init__(self, context: Context) -> None:
        super().__init__(context, _(self.kind.title), side=430)
        self._drafts: list[Any] = []
        self._report: Report = {}
        self._preview_timer = QTimer(self)
        self._preview_timer.setSingleShot(True)
        self._preview_timer.setInterval(120)
        self._preview_timer.timeout.connect(self._preview)
        self.issue_action = self.command(f"{self.kind.prefix}.issue", self._issue_words(0), self.issue, key="F9", icon="send",
                                         primary=True, writes=True)
        self._commands()
        prefix = self.kind.prefix
        self.command(f"{prefix}.again_ticked", _("Recalculate ticked"), self._recalculate_ticked, icon="refresh-cw", bar=False,
                     writes=True)
        self.one_by_one = self.command(f"{prefix}.one_by_one", _("One by one"), self._tell_mode, bar=False)
        self.one_by_one.setCheckable(True)
        self.search = TextField(_(self.kind.search), placeholder=_(self.kind.search), icon="search", width=232)
        self.search.textChanged.connect(lambda _text: self._show_rows())
        self.command("list.search", _(self.kind.search), lambda: self.search.setFocus(), key="F3", bar=False)
        self.day = DateField(_(self.kind.day), lambda: context.desk.today, width=138)
        self.day.set_value(context.desk.today)
        self.tabs = Tabs([(_("Proposed"), 0), (_("Left out"), 0), (_("Warnings"), None)])
        self.tabs.chosen.connect(self._choose_tab)
        self.table = Table(MemorySource(self.columns), currency=context.currency, name=_(self.kind.listed), footer=True)
        self.left_out = Table(MemorySource(LEFT_COLUMNS), currency=context.currency, name=_("Left out and why"))
        self.left_out.opened.connect(lambda key: context.navigate("customer", customer_id=key))
        self.warnings = Table(MemorySource(WARNING_COLUMNS), currency=context.currency, name=_("Warnings"))
        self.warnings.opened.connect(self._to_draft)
        problem_rows.copying(self, f"{self.kind.prefix}.details", self.left_out, self.warnings)
        self.table.asked.connect(lambda point: self.menu().popup(point))
        self.end_commands()
        self._stack = QStackedWidget()
        for table in (self.table, self.left_out, self.warnings):
            self._stack.addWidget(table)
        body = column(row(self.tabs, None), row(self.search, self.day, *self._filters(), None, spacing=8), spacing=8)
        body.addWidget(self._stack, 1)
        self.set_body(holder(body))
        self.set_side(column(self._panel()))
        self.table.ticked.connect(self._ticked_here)
        self.table.chosen.connect(lambda _key: self._preview_timer.start())
        self.table.opened.connect(self._open_entry)

    # ------------------------------------------------------------ what a kind of documents says

    def _commands(self) -> None:
        """The commands of the kind, after *Issue*."""
        raise NotImplementedError

    def _filters(self) -> Sequence[QWidget]:
        """Fields behind search and day."""
        return ()

    def _panel(self) -> QWidget:
        """What stands beside the proposal."""
        raise NotImplementedError

    def _read(self) -> tuple[Sequence[Any], Sequence[Reason]]:
        """The drafts, and what the newest run left out."""
        raise NotImplementedError

    def _values(self, draft: Any) -> tuple[Any, ...]:
        """The cells of a document, by `columns`."""
        raise NotImplementedError

    def _line(self, line: Any) -> tuple[Any, ...]:
        """The cells of one of its entries."""
        raise NotImplementedError

    def _shown(self, draft: Any) -> bool:
        """Do the filters of the kind let it through?"""
        return True

    def _sums(self, drafts: Sequence[Any]) -> dict[str, int]:
        """The totals under the columns, of documents in the company's currency."""
        raise NotImplementedError

    def _select(self, ids: Sequence[int], selected: bool) -> None:
        """Keep the ticks."""
        raise NotImplementedError

    def _check_all(self, ids: Sequence[int], progress: Progress) -> Report:
        """The check report of drafts (REM-41)."""
        raise NotImplementedError

    def _before(self) -> Sequence[Problem]:
        """What makes every document of the run wrong (WIN-20)."""
        raise NotImplementedError

    def _told(self) -> Sequence[Problem]:
        """What the newest run warned of when it was made."""
        return ()

    def _again(self, key: int) -> Outcome[int]:
        """One draft made anew from what is known now; 0 = no reason for it was left (REM-42)."""
        raise NotImplementedError

    def _preview(self) -> None:
        """The current document in the panel."""
        raise NotImplementedError

    def _ask_before(self, ids: Sequence[int], day: date) -> date | None:
        """The batch and its posting date; None when she goes back (WIN-23)."""
        raise NotImplementedError

    def _issue_all(self, ids: Sequence[int], day: date | None, confirmed: frozenset[str], progress: Progress | None) -> Any:
        """Issue documents, each in a unit of its own."""
        raise NotImplementedError

    def _ways_on(self, ids: Sequence[int]) -> list[tuple[str, Callable[[], None]]]:
        """What to do with documents that were issued (WIN-24)."""
        raise NotImplementedError

    # ------------------------------------------------------------ the proposal

    def reload(self) -> None:
        """Read drafts and reasons again."""
        found, reasons = self._read()
        self._drafts = list(found)
        with self.context.desk.reading() as session:
            names = queries.names(session, [r.customer_id for r in reasons], [r.entry_id for r in reasons if r.entry_id])
        self._report = {}
        self._show_rows()
        self._show_reasons(reasons, names)
        if self.tabs.current == 2:
            self._check()

    def _show_rows(self) -> None:
        """One row per document with its entries below; outdated ones first (WIN-22)."""
        wanted = self.search.text().strip().casefold()
        source = self._source(self.table)
        opened = {r.key for r in source.all if r.open}
        rows: list[Row] = []
        for d in sorted(self._drafts, key=lambda x: not x.outdated):
            if (wanted and wanted not in f"{d.name} {d.number}".casefold()) or not self._shown(d):
                continue
            rows.append(Row(d.key, self._values(d), "group", None, d.key in opened, d.selected, not d.selected))
            rows += [Row(child_key(line.line_id), self._line(line), "child", d.key, checked=None) for line in d.lines]
        source.set_rows(rows)
        self.table.refresh()
        self.tabs.set_count(0, len(self._drafts))
        self._ticked(save=False)
        self._preview_timer.start()

    @staticmethod
    def _source(table: Table) -> MemorySource:
        source = table.model_.source
        assert isinstance(source, MemorySource)
        return source

    def _show_reasons(self, reasons: Sequence[Reason], names: queries.Names) -> None:
        rows = []
        for r in reasons:
            _number, name = names.customers.get(r.customer_id, ("", ""))
            document = names.entries.get(r.entry_id or 0, "")
            told = problem_rows.about(r.problem, ("customer", r.customer_id), ("customer_ledger_entry", r.entry_id or 0))
            rows.append(Row(r.customer_id, (name, document, r.amount, r.currency or "", sentence(r.problem), r.possible_from),
                            problems=told))
        self._source(self.left_out).set_rows(rows)
        self.left_out.refresh()
        self.tabs.set_count(1, len(rows))

    def _choose_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        if index == 2:
            self._check()

    # ------------------------------------------------------------ warnings

    def _check(self) -> None:
        """The check report of every draft, beside the screen (REM-41)."""
        ids = [d.key for d in self._drafts]
        self.beside(_(self.kind.checking), lambda progress: self._check_all(ids, progress), self._checked)

    def _checked(self, found: Report | None) -> None:
        self._report = found or {}
        general = [*self._before(), *self._told()]
        rows = [Row(-n, ("", weight_chip(p), sentence(p)), problems=(p,)) for n, p in enumerate(general, 1)]
        for p in general:
            if p.code == "WIN-20-bank" and self._drafts:
                self.tell("warning", sentence(p), "",
                          [(_("Bank accounts"), lambda: self.context.navigate("setup.bank_accounts"))])
        self._source(self.warnings).set_rows(rows + self._warning_rows())
        self.warnings.refresh()
        self.tabs.set_count(2, len(self._source(self.warnings).all))

    def _warning_rows(self) -> list[Row]:
        """What speaks against documents; the same about several of them stands in one row."""
        names = {d.key: d.name for d in self._drafts}
        alike: dict[tuple[str, str], list[tuple[int, Problem]]] = {}
        for draft_id, problems in self._report.items():
            for p in problems:
                alike.setdefault((str(p.weight), p.key or f"{draft_id}-{p.code}"), []).append((draft_id, p))
        rows = []
        for group in alike.values():
            draft_id, p = group[0]
            who = names.get(draft_id, "") if len(group) == 1 else i18n.filled(_(self.kind.counted), count=len(group))
            told = [q for i, _same in group for q in problem_rows.about(p, (self.kind.table, i))]
            rows.append(Row(draft_id, (who, weight_chip(p), sentence(p)), problems=tuple(told)))
        return rows

    def _to_draft(self, key: int) -> None:
        if key > 0:
            self.tabs.choose(0)
            self.table.refresh(keep=key)

    def _tick_clean(self) -> None:
        """Tick exactly the documents nothing speaks against (WIN-21)."""
        ids = [d.key for d in self._drafts]

        def ticked(found: Report | None) -> None:
            wrong = set(found or {})
            self._select([i for i in ids if i not in wrong], True)
            self._select([i for i in ids if i in wrong], False)
            self.reload()

        self.beside(_(self.kind.checking), lambda progress: self._check_all(ids, progress), ticked)

    def _recalculate_ticked(self) -> None:
        """Make every ticked draft anew; what was changed in them by hand goes (WIN-21)."""
        chosen = self.ticked()
        if not chosen:
            self.tell("info", _(self.kind.first))
            return

        def work(progress: Progress) -> list[Problem]:
            found: list[Problem] = []
            for n, key in enumerate(chosen):
                progress.step(n, len(chosen))
                found += self._again(key).problems
            return found

        def done(problems: list[Problem] | None) -> None:
            self.reload()
            if problems:
                self.tell_problems(once(problems))

        self.beside(_("Recalculating"), work, done)

    # ------------------------------------------------------------ ticks

    def _tell_mode(self) -> None:
        """What Space does from now on (WIN-21)."""
        on = self.one_by_one.isChecked()
        self.tell("info", _("Space ticks and goes to the next one.") if on else _("Space ticks and stays."))
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ticked_here(self) -> None:
        """Something was ticked in the table; one by one the next document follows."""
        self._ticked()
        keys = [r.key for r in self._rows()]
        if self.one_by_one.isChecked() and self.current() in keys[:-1]:
            self.table.refresh(keep=keys[keys.index(self.current()) + 1])
            self._preview_timer.start()

    def _rows(self) -> list[Row]:
        return [r for r in self._source(self.table).all if r.kind == "group"]

    def ticked(self) -> list[int]:
        """Ids of the ticked documents."""
        shown = {r.key: bool(r.checked) for r in self._rows()}
        return [d.key for d in self._drafts if shown.get(d.key, d.selected)]

    def _issue_words(self, count: int) -> str:
        return i18n.filled(_(self.kind.issue), count=count)

    def _ticked(self, *, save: bool = True) -> None:
        """Footer, button and status count only what is ticked; the choice is kept."""
        chosen = set(self.ticked())
        if save:
            changed = [d for d in self._drafts if d.selected != (d.key in chosen)]
            for selected in (True, False):
                ids = [d.key for d in changed if (d.key in chosen) is selected]
                if ids:
                    self._select(ids, selected)
            self._drafts = [replace(d, selected=d.key in chosen) for d in self._drafts]
        picked = [d for d in self._drafts if d.key in chosen]
        self.issue_action.setText(self._issue_words(len(picked)))
        self.issue_action.allow(True, "")
        footer = self.table.footer
        if footer is not None:
            mine = [d for d in picked if d.currency == self.context.currency]
            footer.words = i18n.filled(_(self.kind.ticked), count=len(picked), entries=sum(len(d.lines) for d in picked))
            footer.figures = {name: i18n.amount(amount, self.context.currency, i18n.region())
                              for name, amount in self._sums(mine).items()}
            footer.update()
        self.set_title(_(self.kind.title), i18n.day(self.day.value() or self.context.desk.today, i18n.region()),
                       [(_("To review"), "info", "half")] if self._drafts else [], crumbs=_("Collect"))
        words = i18n.filled(_(self.kind.counted), count=len(picked))
        self.set_status(_("{chosen} of {all} ticked").format(chosen=words, all=len(self._drafts)))

    # ------------------------------------------------------------ one document

    def current(self) -> int:
        """The id of the current document; 0 = none."""
        found = self.table.current_row()
        if found is None:
            return 0
        return found.parent if found.kind == "child" and found.parent else max(0, found.key)

    def _draft(self) -> Any:
        """The current document; None = there is none."""
        return next((d for d in self._drafts if d.key == self.current()), None)

    def _entry(self) -> Any:
        """The current entry, when the current row is one."""
        found = self.table.current_row()
        if found is None or found.kind != "child":
            return None
        return next((x for d in self._drafts for x in d.lines if child_key(x.line_id) == found.key), None)

    def _changed(self, outcome: Outcome[Any]) -> None:
        """Show what a change led to, or why it was refused."""
        kept = self.current()
        self.reload()
        self.table.refresh(keep=kept)
        self._preview()
        if outcome.done:
            self.clear_messages()
        else:
            self.tell_problems(outcome.problems)

    def _with_draft(self, change: Callable[[Any], Outcome[Any]]) -> None:
        draft = self._draft()
        if draft is not None:
            self._changed(change(draft))

    def _with_entry(self, change: Callable[[Any, Any], Outcome[Any]]) -> None:
        """Change the current entry; on a document without a chosen entry say what to do."""
        draft, line = self._draft(), self._entry()
        if draft is None or line is None:
            self.tell("info", _("Open a letter with → and choose one of its entries first."))
            return
        self._changed(change(draft, line))

    def _open_entry(self, key: int) -> None:
        line = next((x for d in self._drafts for x in d.lines if child_key(x.line_id) == key), None)
        draft = self._draft()
        if line is not None and draft is not None:
            self.context.navigate("entries", customer_id=draft.customer_id, view="all", entry_id=line.entry_id)

    def _customer(self) -> None:
        draft = self._draft()
        if draft is not None:
            self.context.navigate("customer", customer_id=draft.customer_id)

    # ------------------------------------------------------------ issue

    def issue(self) -> None:
        """Issue the ticked documents after one question, then offer to print; without any say so (REM-43, WIN-04, 23)."""
        chosen = self.ticked()
        if not chosen:
            self.tell("info", _(self.kind.first))
            return
        posting = self._ask_before(chosen, self.day.value() or self.context.desk.today)
        if posting is None:
            return
        self.clear_messages()
        self.issue_action.allow(False, _("This is being done now."))
        self._issue_on(chosen, posting)

    def _issue_on(self, ids: Sequence[int], day: date) -> None:
        """Issue documents with another posting date (REM-43)."""
        self.beside(_(self.kind.issuing), lambda progress: self._issue_all(ids, day, frozenset(), progress), self._issued)

    def _issued(self, batch: Any) -> None:
        """What was issued, what was not and why; warnings can be confirmed once."""
        if batch is None:
            self.reload()
            return
        asked = [p for _id, problems in batch.failed for p in problems if p.weight == "warning"]
        only_asked = [i for i, problems in batch.failed if all(p.weight != "error" for p in problems)]
        if only_asked:
            keys = self.context.confirm(once(asked), _("Issue all the same"))
            if keys:
                again = self._issue_all(only_asked, None, keys, None)
                others = tuple(f for f in batch.failed if f[0] not in only_asked)
                batch = replace(batch, issued=(*batch.issued, *again.issued), failed=(*others, *again.failed))
        self.reload()
        self._tell_batch(batch)
        if batch.trouble is not None:
            trouble.show(batch.trouble)

    def _issued_ids(self, batch: Any) -> list[int]:
        """The ids of what was issued."""
        raise NotImplementedError

    def _tell_batch(self, batch: Batch) -> None:
        """How many were issued, what stopped the others, and the ways on: files, letters, the first open date (WIN-60)."""
        ids = self._issued_ids(batch)
        problems = once([p for _id, found in batch.failed for p in found if p.weight == "error"])
        ways = self._ways_on(ids) if ids else []
        first = next((p.saw["day"] for _id, found in batch.failed for p in found if p.code == "CLS-014-use"), None)
        if isinstance(first, date):
            failed, day = [i for i, _found in batch.failed], first
            ways.append((_("Post on {day}").format(day=i18n.day(day, i18n.region())), lambda: self._issue_on(failed, day)))
        words = i18n.filled(_(self.kind.issued), count=len(ids))
        rest = len(batch.rest) + len(batch.failed)
        if problems or rest:
            more = [_("{count} were not.").format(count=rest), *(sentence(p) for p in problems[:4])]
            self.tell("warning", words, " ".join(more), ways, [p for _id, found in batch.failed for p in found])
        elif ids:
            self.tell("success", words, "", ways)

    def focus_first(self) -> None:
        """The keyboard starts in the proposal; the preview follows."""
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._preview()


def child_key(line_id: int) -> int:
    """The key of an entry's row: below zero, as those of documents are above, and never the -1 that means no row."""
    return -1 - line_id


def weight_chip(problem: Problem) -> tuple[str, str, str]:
    """How much a problem weighs, as a chip."""
    words, tone, shape = WEIGHTS[problem.weight]
    return _(words), tone, shape


def sentence(problem: Problem) -> str:
    """A problem in the user's language."""
    return i18n.problem_text(problem, i18n.language(), i18n.region())


def once(problems: Sequence[Problem]) -> list[Problem]:
    """Each sentence once."""
    found: dict[str, Problem] = {}
    for p in problems:
        found.setdefault(sentence(p), p)
    return list(found.values())
