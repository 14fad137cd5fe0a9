"""A credit limit adjustment: lines typed, pasted or generated, checked, signed off, posted as a whole, reversed (W-03)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app import i18n
from app.core.problems import Outcome, Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries import limits as queries
from app.queries.listing import Column
from app.services import limits
from app.services.limits import Head, Loaded, Posted
from app.views.credit import generating, line_files
from app.views.credit.journal_lines import LimitLines, line_of, row_of
from app.views.credit.journal_sums import ChangesBar
from app.views.kit import dialogs, form_dialog, problem_rows
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.grid import Grid
from app.views.kit.grid_keeper import GridKeeper, Sent
from app.views.kit.grid_rows import Change, GridRow
from app.views.kit.page import Page
from app.views.kit.record_notes import LongText
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.text_fields import TextField
from app.views.kit.undo import History, on_page, posted_words
from app.views.kit.widgets import column, holder

PROBLEMS = (Column("row", N_("Row"), "int", None, 54), Column("field", N_("Field"), "text", None, 150),
            Column("what", N_("Problem"), "text", None, 500, stretch=True))
SHOWN, LINE = 4, 30


class LimitJournalPage(Page):
    """One journal: a draft that keeps itself, or a posted one. `type` says what a new one is for."""

    wide = True

    def __init__(self, context: Context, journal_id: int | None = None, type: str = limits.LIMIT) -> None:
        super().__init__(context, _("Credit limit adjustment"))
        self._desk = context.desk
        self._loaded: Loaded | None = limits.load(self._desk, journal_id) if journal_id else None
        self.type = self._loaded.head.type if self._loaded else type
        self.lines = LimitLines(self._desk, context.currency, temporary=self.type == limits.TEMPORARY)
        self.text = TextField(_("Description"), placeholder=_("Description"), most=100, width=200)
        self.grid = Grid(self.lines.columns(), name=_("Lines of this adjustment"), first="party",
                         hint=_("Type or paste lines"), proposed=self.lines.proposed, follow=self.lines.follow,
                         ways=self._ways)
        self.bar_ = ChangesBar()
        self._faults = MemorySource(PROBLEMS)
        self.problems = Table(self._faults, name=_("Problems of this adjustment"))
        self.problems.hide()
        self._found: list[tuple[int, str]] = []
        self.keeper = GridKeeper(self.grid, self._own_head, self._write, at_once=context.runner.at_once)
        self.history = History(self, {"text": self.text, "lines": self.grid})
        self._commands()
        self.add_tool(self.text)
        self.set_body(holder(column(self.grid, self.problems, self.bar_, spacing=8)))
        self.grid.changed.connect(self._changed)
        self.grid.typing.connect(self.keeper.soon)
        self.text.committed.connect(self.keeper.soon)
        self.keeper.refused.connect(self._refused)
        self.keeper.kept_.connect(self._kept)
        self.problems.opened.connect(self._jump)
        self.problems.chosen.connect(self._jump)
        self.show_journal(journal_id)

    def _own_head(self) -> Head:
        return Head(self.type, self.text.text())

    def _write(self, kept: limits.Kept | None, sent: Sent) -> Outcome[limits.Kept] | None:
        head = sent.head if sent.head is not None or kept is not None else self._own_head()
        changed = limits.Changed([(at, line_of(row)) for at, row in sent.put], sent.gone, sent.moved, head)
        return limits.keep_if_possible(self._desk, kept, changed)

    def _commands(self) -> None:
        grid = self.grid
        self._post = self.command("limits.post", _("Post"), self.post, key="F9", icon="check", primary=True, writes=True)
        self._check = self.command("limits.check", _("Check"), self.check, key="Ctrl+F9", icon="eye")
        self._generate = self.command("limits.generate", _("Generate…"), self.generate, key="Ctrl+G", icon="play",
                                      writes=True)
        self._ask = self.command("limits.submit", _("Submit"), self.submit, key="Ctrl+U", icon="send", writes=True)
        self._approve = self.command("limits.approve", _("Approve"), self.approve, icon="circle-check", writes=True)
        self._return = self.command("limits.return", _("Return…"), self.give_back, icon="undo-2", bar=False, writes=True)
        self._typing = [
            self._generate,
            self.command("limits.move", _("Move faulty lines"), self.move_faulty, icon="arrow-right", bar=False, writes=True),
            self.command("limits.refresh", _("Refresh current limits"), self.refresh, icon="refresh-cw", writes=True),
            self.command("limits.import", _("Import lines…"), self.take_file, icon="file-spreadsheet", bar=False, writes=True),
            self.command("limits.copy", _("Copy line"), grid.copy_rows, key="Ctrl+D", icon="copy", bar=False, writes=True),
            self.command("limits.insert", _("Insert line"), grid.insert, key="Ctrl+Insert", icon="plus", bar=False, writes=True),
            self.command("limits.delete", _("Delete line"), grid.delete_rows, key="Ctrl+Delete", icon="trash-2", writes=True),
            self.command("limits.above", _("Copy the cell above"), grid.copy_above, key="F8", bar=False, writes=True),
            self.command("limits.paste", _("Paste rows"), grid.paste, icon="clipboard-list", bar=False, writes=True),
            self.command("limits.discard", _("Discard draft"), self.discard, icon="x", bar=False, writes=True)]
        on_page(self, self.history, names=("limits.undo", "limits.redo"), writes=True, bar=True, closed=self._undone_otherwise)
        self.command("limits.export", _("Export"), self._export, key="Ctrl+E",
                     icon="file-spreadsheet", bar=False, other_keys=("Ctrl+Shift+E",))
        self.command("limits.problem", _("Next problem"), self.next_problem, key="Ctrl+J", bar=False)
        self._reverse = self.command("limits.reverse", _("Create reversing journal"), self.reverse, icon="repeat", writes=True)
        self.command("limits.new", _("New journal"), lambda: self._new(limits.LIMIT), key="Ctrl+N", icon="file-text", bar=False,
                     writes=True)
        self.command("limits.new_temporary", _("New temporary journal"), lambda: self._new(limits.TEMPORARY), icon="file-text",
                     bar=False, writes=True)
        self.command("limits.all", _("All adjustments"), lambda: self.context.navigate("limit_journals"), icon="list", bar=False)
        problem_rows.copying(self, "limits.details", self.problems)
        self.end_commands()
        self.keys = [("F9", _("Post")), ("Ctrl+F9", _("Check")), ("Ctrl+G", _("Generate…")), ("Ctrl+U", _("Submit")),
                     ("F8", _("Copy the cell above"))]

    # ------------------------------------------------------------ showing

    def show_journal(self, journal_id: int | None) -> None:
        """A journal of the file, or an empty one of this page's type."""
        self._loaded = found = limits.load(self._desk, journal_id) if journal_id else None
        rows = [row_of(line) for line in found.lines] if found else []
        self.lines.learn([r.values["party"] for r in rows if r.values["party"]])
        self.grid.set_rows(rows)
        self.text.set_value(found.head.text if found else "")
        closed = self.context.closed_to_writing
        self.grid.set_read_only(self._posted_words() if self._posted_state() else closed)
        self.text.setReadOnly(self._posted_state() or bool(closed))
        self.keeper.begin_with(None if found is None else limits.Kept(found.journal_id, found.version),
                               found.head if found else Head(self.type))
        self._tell_problems(())
        self._allow()
        self._head()
        self._sum_up()
        self.arguments = {**self.arguments, "journal_id": journal_id} if journal_id else {"type": self.type}
        self.history.begin()

    def _posted_state(self) -> bool:
        return self._loaded is not None and self._loaded.posted

    def _posted_words(self) -> str:
        return _("A posted adjustment takes no change. Create a reversing journal instead.")

    def _undone_otherwise(self) -> str:
        """Why nothing is undone here; empty in a draft."""
        return posted_words(_("Create reversing journal")) if self._posted_state() else ""

    def _state(self) -> str:
        return self._loaded.state if self._loaded is not None else limits.DRAFT

    def _allow(self) -> None:
        posted, state = self._posted_state(), self._state()
        for command in (self._post, self._ask, *self._typing):
            command.allow(not posted, self._posted_words())
        waiting = state in limits.WAITING
        self._ask.setText(_("Recall") if waiting else _("Submit"))
        signing = limits.signing_settings(self._desk)
        if not posted:
            self._ask.allow(bool(signing.on) or waiting,
                            _("Sign-off of limit journals is off, see Parameters: post the journal."))
        said = _("Only a journal that was submitted can be approved or returned.")
        for command in (self._approve, self._return):
            command.allow(waiting and state in ("submitted", "partly_approved"), said)
        turned = self._loaded is not None and self._loaded.reversed
        self._reverse.allow(posted and not turned, _("This adjustment was reversed.") if turned else _(
            "Only a posted adjustment can be reversed."))

    def _head(self) -> None:
        found, kept = self._loaded, self.keeper.kept
        tone, shape = queries.STATE_TONES[self._state()]
        chips = [(_(queries.TYPE_NAMES[self.type]), "info", ""), (_(queries.STATE_NAMES[self._state()]), tone, shape)]
        if found is not None and found.reversed:
            chips.append((_("Reversed"), "warning", "half"))
        name = found.number if found and found.number else _("Draft {number}").format(number=kept.journal_id) if kept else ""
        self.set_title(_("Credit limit adjustment"), name or "", [c for c in chips if c[0]], crumbs=_("Area::Credit"))

    def _kept(self) -> None:
        """What is kept is a draft again when it was signed off before (SGN-06)."""
        if self._loaded is None or self._loaded.state != limits.DRAFT:
            self._loaded = limits.load(self._desk, self.keeper.kept.journal_id) if self.keeper.kept else None
            if self._state() == limits.DRAFT:
                self.grid.model_.become([r if r.values.get("state") == limits.DRAFT else r.with_value("state", limits.DRAFT)
                                         for r in self.grid.rows])
            self._allow()
        self._head()

    def _sum_up(self) -> None:
        lines = [line_of(r) for r in self.grid.rows]
        self.bar_.show_changes(lines)
        self.set_status(i18n.filled(_("{count:line|lines}"), count=sum(1 for x in lines if not x.blank)))

    def _changed(self, change: Change) -> None:
        self.keeper.note(change)
        self._sum_up()

    # ------------------------------------------------------------ lines

    def put_lines(self, lines: Sequence[limits.Line], *, instead: bool = False) -> None:
        """Lines below those that are there, or in their place, as one change that can be undone."""
        self.grid.end_typing()
        rows = [] if instead else [r for r in self.grid.rows if not line_of(r).blank]
        self.lines.learn([x.party for x in lines if x.party])
        fresh = [row_of(x) for x in lines]
        self.grid.model_.become([*rows, *(type(r)(self.grid.model_.fresh(), r.values, r.unread) for r in fresh)])

    def generate(self) -> None:
        """Lines for everybody who passes a filter (CRD-49)."""
        self.grid.end_typing()
        made = generating.ask(self, self._desk, self.context.currency, self.type)
        if made:
            self.put_lines(made)
            self.tell("success", i18n.filled(_("{count:line was|lines were} generated. Look at them before posting."),
                                             count=len(made)))

    def take_file(self) -> None:
        """Lines of a spreadsheet, read as if they were pasted."""
        line_files.take(self, self.grid)

    def refresh(self) -> None:
        """The limits as they are now into the lines (CRD-43)."""
        self.grid.end_typing()
        self.grid.model_.become(self.lines.refreshed(self.grid.rows))
        self.tell("info", _("The current limits were read again."))

    # ------------------------------------------------------------ problems

    def check(self) -> bool:
        """Every problem of every line, faulty lines first; True when there is none that refuses."""
        self.grid.end_typing()
        problems = limits.check(self._desk, self.type, [line_of(r) for r in self.grid.rows])
        self._tell_problems(problems, sort=True)
        wrong = any(p.weight is Weight.ERROR for p in problems)
        if not wrong:
            self.tell_problems([p for p in problems if p.row is None])
            self.tell("success", _("The adjustment can be posted."))
        return not wrong

    def _tell_problems(self, problems: Sequence[Problem], *, sort: bool = False) -> None:
        """In a list under the lines, and at their cells; what belongs to no line at the top of the page."""
        self.clear_messages()
        names = [r.no for r in self.grid.rows]
        told = [p for p in problems if p.row is not None]
        wrong = [names[p.row or 0] for p in told if p.weight is Weight.ERROR]
        if sort and wrong and not self._posted_state():
            faulty = set(wrong)
            self.grid.model_.become(sorted(self.grid.rows, key=lambda r: r.no not in faulty))
        self.grid.show_problems(told, names)
        titles = {c.name: _(c.title) for c in self.grid.model_.columns}
        self._found = [(names[p.row or 0], p.field or "party") for p in told]
        self._faults.set_rows([Row(n, (self.grid.model_.place(names[p.row or 0]) + 1, titles.get(p.field or "", ""),
                                       i18n.problem_text(p, i18n.language(), i18n.region())), problems=(p,))
                               for n, p in enumerate(told)])
        self.problems.refresh()
        self.problems.setFixedHeight(LINE * (min(len(told), SHOWN) + 1) + 2)
        self.problems.setVisible(bool(told))
        if general := [p for p in problems if p.row is None]:
            self.tell_problems(general)

    def _jump(self, key: int) -> None:
        """To the cell of a problem."""
        if 0 <= key < len(self._found) and self.problems.view.hasFocus():
            self.grid.jump(*self._found[key])

    def _ways(self, _row: GridRow, problem: Problem) -> list[tuple[str, Callable[[], None]]]:
        """What can be done about a line that is wrong."""
        if problem.code == limits.EARLIER:
            return [(_("End the earlier ones and post"), self._end_and_post)]
        if problem.code == limits.STALE:
            return [(_("Refresh current limits"), self.refresh)]
        return []

    def _end_and_post(self) -> None:
        """Earlier temporary limits end the day before (CRD-41)."""
        journal_id = self._stored()
        if journal_id is not None:
            self._do_post(journal_id, frozenset(), end_earlier=True)

    def _export(self) -> None:
        line_files.export(self, [line_of(r) for r in self.grid.rows])

    def next_problem(self) -> None:
        """To the first problem below the current line, else to the first of all."""
        places = [(self.grid.model_.place(no), no, name) for no, name in self._found if self.grid.model_.faults.get(no)]
        if not places:
            self.tell("info", _("No problem is known. Check tells what is wrong now."))
            return
        later = [p for p in places if p[0] > self.grid.current()]
        _at, no, name = (later or places)[0]
        self.grid.jump(no, name)

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        """Somebody else posted, changed or deleted the draft: nothing more is written."""
        self.grid.set_read_only(i18n.problem_text(problems[0], i18n.language(), i18n.region()))
        self.tell_problems(problems)

    def move_faulty(self) -> None:
        """Lines with errors go into a new journal, so that the rest can be posted (CRD-42)."""
        if self._stored() is None:
            return
        outcome = limits.move_faulty(self._desk, self._stored() or 0)
        if outcome.value is None:
            self._tell_problems(outcome.problems)
            return
        self.show_journal(self._stored())
        other = outcome.value
        self.tell("success", _("The faulty lines are in a journal of their own now."), "",
                  [(_("Command::Open"), lambda: self.context.navigate("limit_journal", journal_id=other))])

    def _stored(self) -> int | None:
        """The journal as it is kept; None when it could not be kept, which is told."""
        self.grid.end_typing()
        if not self.keeper.keep_now() or self.keeper.kept is None:
            self.tell("danger", _("The journal could not be kept just now, so nothing was done. Try again."))
            return None
        return self.keeper.kept.journal_id

    # ------------------------------------------------------------ posting

    def post(self) -> None:
        """All lines or none, after everything was checked and she confirmed it (CRD-42)."""
        if not self.check():
            self.next_problem()
            return
        journal_id = self._stored()
        if journal_id is None:
            return
        count = sum(1 for r in self.grid.rows if not line_of(r).blank)
        body = i18n.filled(_("{count:limit changes|limits change}. What is posted can be reversed, not changed."), count=count)
        if dialogs.ask(self, _("Post this adjustment?"), body, (
                dialogs.Answer("post", _("Post"), primary=True), dialogs.Answer("back", _("Go back"), safe=True))) == "post":
            self._do_post(journal_id, frozenset())

    def _do_post(self, journal_id: int, confirmed: frozenset[str], *, end_earlier: bool = False) -> None:
        self._post.allow(False, _("The adjustment is being posted."))
        self.beside(_("Posting the adjustment"),
                    lambda _progress: limits.post(self._desk, journal_id, end_earlier=end_earlier, confirmed=confirmed),
                    lambda outcome: self._posted(outcome, journal_id, confirmed, end_earlier))

    def _posted(self, outcome: Outcome[Posted], journal_id: int, confirmed: frozenset[str], end_earlier: bool) -> None:
        self._allow()
        if outcome.value is None:
            self._tell_problems(outcome.problems)
            keys = self.context.confirm(outcome.problems, _("Post all the same"))
            if keys and not any(p.weight is Weight.ERROR for p in outcome.problems) and not keys <= confirmed:
                self._do_post(journal_id, confirmed | keys, end_earlier=end_earlier)
            return
        self.show_journal(journal_id)
        self.tell("success", i18n.filled(_("Adjustment {number} was posted with {count:line|lines}."),
                                         number=outcome.value.number, count=outcome.value.lines))

    def reverse(self) -> None:
        """A new draft that proposes what was before (CRD-45)."""
        assert self._loaded is not None
        outcome = limits.reverse(self._desk, self._loaded.journal_id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.context.navigate("limit_journal", journal_id=outcome.value)

    # ------------------------------------------------------------ sign-off

    def submit(self) -> None:
        """Ask the approver, or take it back from her (SGN-06)."""
        waiting = self._state() in limits.WAITING
        journal_id = self._stored()
        if journal_id is None:
            return
        self._signed((limits.recall if waiting else limits.submit)(self._desk, journal_id), journal_id, _(
            "The journal is a draft again.") if waiting else _("The journal waits for the approver."))

    def approve(self) -> None:
        """What was submitted is approved: the selected lines where lines are signed off, else all (SGN-06)."""
        journal_id = self._stored()
        if journal_id is not None:
            self._signed(limits.approve(self._desk, journal_id, self._chosen()), journal_id, _("Approved."))

    def _chosen(self) -> tuple[int, ...]:
        """The selected lines by name; none = all of them."""
        chosen = self.grid.selected()
        return tuple(self.grid.rows[n].no for n in chosen) if len(chosen) > 1 else ()

    def give_back(self) -> None:
        """What was submitted goes back to the preparer, with the reason why."""
        journal_id = self._stored()
        if journal_id is None:
            return
        note = LongText(_("Note"))

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[str]:
            return limits.give_back(self._desk, journal_id, values["note"], self._chosen())

        form = FormDialog(self, _("Return this journal"), [FormField("note", _("Note"), note)], save, save_words=_("Return"))
        outcome = form_dialog.show(form)
        if outcome.done:
            self._signed(outcome, journal_id, _("The preparer sees what has to change."))

    def _signed(self, outcome: Outcome[str], journal_id: int, words: str) -> None:
        if outcome.value is None:
            self._tell_problems(outcome.problems)
            return
        self.show_journal(journal_id)
        if outcome.problems:
            self.tell_problems(outcome.problems)
        else:
            self.tell("success", _("The adjustment was approved and posted.") if outcome.value == limits.POSTED else words)

    # ------------------------------------------------------------ other journals

    def _new(self, type_: str) -> None:
        self.context.navigate("limit_journal", type=type_)

    def discard(self) -> None:
        """Delete the draft after she confirmed it."""
        answer = dialogs.ask(self, _("Discard this draft?"), _("Its lines are deleted and cannot be brought back."), (
            dialogs.Answer("discard", _("Discard")), dialogs.Answer("back", _("Keep it"), safe=True, primary=True)))
        if answer != "discard":
            return
        self.grid.end_typing(keep=False)
        self.keeper.keep_now()
        outcome = limits.discard(self._desk, self.keeper.kept.journal_id) if self.keeper.kept else Outcome(0)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.show_journal(None)
        self.tell("info", _("The draft was discarded."))

    def leave(self) -> bool:
        """A draft keeps itself; nothing needs to be asked."""
        self.grid.end_typing()
        if not self._posted_state():
            self.keeper.keep_now()
        return True

    def focus_first(self) -> None:
        """The keyboard on the row to go on in."""
        self.grid.view.setFocus()
        self.grid.begin()
