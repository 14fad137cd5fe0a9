"""One EU sales list: header, lines with their checks (errors first), documents behind a line, its life by keyboard (CLW-018)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app import i18n
from app.core.changes import Changes
from app.core.eu_sales import KIND_NAMES, TYPE_NAMES, PeriodKind, SupplyType
from app.core.eu_sales_states import FILED, STATE_NAMES, State
from app.core.permissions import Permission
from app.core.problems import Outcome, Weight
from app.core.words import N_
from app.i18n import _
from app.queries.eu_sales import ListLine
from app.queries.eu_sales_lists import TONES
from app.queries.listing import Column
from app.services.eu_sales import checking, life, papers, proposing, showing
from app.services.eu_sales.home import Nearness
from app.services.eu_sales.proposing import TABLE
from app.services.eu_sales.showing import Shown
from app.views.eu_sales import dialogs
from app.views.eu_sales.line_verbs import LineVerbs
from app.views.eu_sales.panel import ListPanel
from app.views.kit import details, file_dialogs, problem_rows, undo
from app.views.kit.context import Context
from app.views.kit.figure_card import FigureCard
from app.views.kit.page import Command, Page
from app.views.kit.relay import Relay
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import EmptyState, column, holder, row

COLUMNS = (Column("problem", N_("Problem"), "chip", None, 116), Column("country", N_("Country"), "text", None, 56),
           Column("number", N_("VAT number"), "link", None, 136),
           Column("type", N_("Type"), "text", None, 128, names={k.value: words for k, words in TYPE_NAMES.items()}),
           Column("exact", N_("Exact"), "amount", None, 98, total=True),
           Column("reported", N_("Reported"), "amount", None, 98, total=True),
           Column("difference", N_("Difference"), "amount", None, 84, total=True),
           Column("customer", N_("Customer"), "text", None, 120, stretch=True),
           Column("mark", N_("Remark"), "text", None, 130),
           Column("documents", N_("Documents"), "int", None, 90, hidden=True))
NEAR = {Nearness.FAR: ("neutral", "ring"), Nearness.NEAR: ("warning", "triangle"), Nearness.LATE: ("danger", "cross")}


class EuSalesListPage(Page):
    """A list by id; without one the list that is due next."""

    wide = True

    def __init__(self, context: Context, list_id: int = 0) -> None:
        super().__init__(context, _("EU sales list"), side=336)
        self.list_id = list_id
        self.shown: Shown | None = None
        self._verbs: dict[State | str, Command] = {}
        self.panel = ListPanel(context, lambda: self.shown, lambda problems: self.tell_problems(problems) if problems else None)
        self.lines = LineVerbs(self)
        self._commands()
        self.keys = [("Ctrl+F9", _("Check")), ("F9", _("Mark submitted")), ("Ctrl+J", _("Next problem")),
                     ("Enter", _("Documents"))]
        self.card = FigureCard(row(spacing=18, margins=(16, 10, 16, 10)))
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("Lines of the list"), footer=True)
        self.table.chosen.connect(lambda _key: self.panel.show_line(self.line()))
        self.table.opened.connect(lambda _key: self.panel.open_first())
        problem_rows.copying(self, "eu_list.details", self.table)
        self.end_commands()
        self.fill_side(self.panel)
        nothing = EmptyState("globe", _("Choose a list on the page of EU sales lists."))
        self.set_body(holder(column(self.card, self.table, nothing, spacing=10)))
        for part in (self.card, self.table):
            part.setVisible(bool(list_id))
        nothing.setVisible(not list_id)
        if list_id:
            self.look()
            Relay(context.desk.file.announcer, self).changed.connect(self._heard)

    def _heard(self, changes: Changes) -> None:
        """A posting may have put the list back to draft, somebody else may have checked it (ESL-031)."""
        ids = changes.kinds.get(TABLE)
        if ids is not None and (not ids or self.list_id in ids):
            self.look()

    def _commands(self) -> None:
        desk = self.context.desk
        self._verb(State.CHECKED, "check", _("Check"), self.check, key="Ctrl+F9", icon="shield-check", primary=True)
        self._verb(State.EXPORTED, "export", _("Export list"), self.export, key="Ctrl+Shift+F9", icon="file-down")
        self._verb(State.SUBMITTED, "submit", _("Mark submitted"), self.submit, key="F9", icon="send")
        self._verb(State.ACCEPTED, "accept", _("Accepted"), lambda: self.did(
            life.accept(desk, self.list_id), _("The list is accepted.")), icon="circle-check")
        self._verb(State.REJECTED, "reject", _("Refused"), self.reject, icon="circle-slash")
        self._verb(State.CORRECTED, "correct", _("Correct"), self.correct, icon="pencil")
        self._verb("draft", "again", _("Propose again"), lambda: self.did(
            proposing.propose_again(desk, self.list_id), _("The lines were proposed again.")), key="Ctrl+R", icon="refresh-cw")
        self._verb("draft", "manual", _("New manual line"), self.lines.manual, key="Ins", icon="plus", bar=False)
        self._verb("line", "exclude", _("Exclude line"), self.lines.exclude, key="Ctrl+Delete", icon="circle-slash", bar=False)
        self._verb("line", "number", _("Reporting number"), self.lines.number, key="F2", icon="pencil", bar=False)
        self._verb("manual", "remove", _("Remove manual line"), self.lines.remove, icon="trash-2", bar=False)
        self._verb("filed", "wrong", _("Correct VAT number"), self.lines.wrong_number, icon="pencil", bar=False)
        undo.only_by(self, _("Back to draft"))
        self._verb(State.DRAFT, "back", _("Back to draft"), self.back, icon="undo-2", bar=False)
        self._verb(State.CANCELLED, "cancel", _("Cancel list"), self.cancel, icon="x", bar=False)
        self.command("eu_list.next", _("Next problem"), lambda: self.jump(1), key="Ctrl+J", icon="skip-forward", bar=False)
        self.command("eu_list.previous", _("Previous problem"), lambda: self.jump(-1), key="Ctrl+Shift+J", bar=False)
        self.command("eu_list.documents", _("Documents"), lambda: self.panel.open_first(), key="Ctrl+F7", icon="list",
                     bar=False)
        self.command("eu_list.cross", _("VAT return cross-check"), lambda: self.context.navigate("vat_cross_check"), icon="scale",
                     bar=False)
        self.command("eu_list.print", _("Print"), self.print, key="Ctrl+P", icon="printer")
        self.command("eu_list.customer", _("Open customer"), self.lines.customer, icon="users", bar=False)
        self.command("eu_list.lists", _("EU sales lists"), lambda: self.context.navigate("eu_sales_lists"), icon="list",
                     bar=False)

    def _verb(self, when: State | str, name: str, words: str, act: Callable[[], Any], **more: Any) -> None:
        """A command that changes the list; `when` = the state it leads to, or what it needs."""
        made = self.command(f"eu_list.{name}", words, act, writes=True, **more)
        made.forbid(self.missing(Permission.MANAGE_PERIODS))
        self._verbs[when if isinstance(when, State) else name] = made

    # ------------------------------------------------------------ what is shown

    def look(self) -> None:
        """Read the list anew."""
        self.shown = showing.show(self.context.desk, self.list_id).value
        if self.shown is None:
            self.tell("warning", _("This list is no longer there. Refresh the page and choose another one."))
            return
        facts, shown = self.shown.facts, self.shown
        rows = [Row(x.id, self._values(x), muted=x.excluded or not x.printed, problems=shown.of(x.position))
                for x in facts.lines]
        self.source.set_rows(sorted(rows, key=lambda r: _weight(r)))
        self._sums()
        self.table.refresh()
        self._head()
        self._allow()
        self.panel.show_line(self.line())
        general = [p for p in shown.problems if p.row is None and p.weight is Weight.ERROR]
        if general:
            self.tell_problems(general)

    def _values(self, x: ListLine) -> tuple[Any, ...]:
        marks = [_("Manual")] * x.manual + [_("Left out")] * x.excluded + [_("Other number")] * bool(x.reporting_number)
        if x.correction_of is not None and x.correction_until is not None:
            marks.append(_("Correction of {period}").format(period=dialogs.period_words(x.correction_of, x.correction_until)))
        found = self.shown.of(x.position) if self.shown is not None else ()
        chip: tuple[str, str, str] | str = ""
        if found and not x.excluded:
            heavy = found[0].weight is Weight.ERROR
            chip = (_("Error"), "danger", "cross") if heavy else (_("Warning"), "warning", "triangle")
        reported = 0 if x.excluded else x.reported
        return (chip, x.country, x.number, x.type, x.exact, reported, reported - x.exact, x.customer,
                " · ".join(marks), len(x.documents))

    def _sums(self) -> None:
        footer, facts = self.table.footer, self.shown.facts if self.shown is not None else None
        if footer is None or facts is None:
            return
        lines = [x for x in facts.lines if not x.excluded]
        exact, told = sum(x.exact for x in lines), sum(x.reported for x in lines)
        footer.words = _("Total")
        footer.figures = {"exact": self._money(exact), "reported": self._money(told), "difference": self._money(told - exact)}

    def _money(self, amount: int) -> str:
        return i18n.amount(amount, self.context.currency, i18n.region())

    def _head(self) -> None:
        assert self.shown is not None
        head, facts, region = self.shown.facts.head, self.shown.facts, i18n.region()
        chips = [(_(STATE_NAMES[head.state]), *TONES[head.state])]
        chips += [(_("Check again"), "warning", "triangle")] if head.recheck else []
        chips += [(_("Nothing to report"), "neutral", "ring")] if head.nil else []
        if head.deadline is not None and head.state not in FILED:
            chips.append((_("until {day}").format(day=i18n.day(head.deadline, region)), *NEAR[self.shown.nearness]))
        number = head.number or _("Draft list")
        self.set_title(number, dialogs.period_words(head.start, head.end), chips, crumbs=_("EU sales lists"))
        told = self.card.begin()
        self.card.block(_("Period"), _(KIND_NAMES[PeriodKind(head.kind)]), told)
        for letter in head.types:
            self.card.block(_(TYPE_NAMES[SupplyType(letter)]), self._money(facts.total(letter)), told)
        self.card.block(_("Version"), str(head.edition), told)
        self.card.block(_("VAT number"), head.registration or "–", told)
        self.card.end(told)
        self.set_status(i18n.filled(_("{count:line|lines}"), count=len(facts.lines)))

    def _allow(self) -> None:
        """Each command while the list allows it, else with the reason (WIN-04)."""
        assert self.shown is not None
        state, words = self.shown.facts.head.state, _("A list that is {state} does not allow this.")
        why = words.format(state=_(STATE_NAMES[self.shown.facts.head.state]))
        for when, command in self._verbs.items():
            if isinstance(when, State):
                command.allow(when in self.shown.can, why)
            elif when == "wrong":
                command.allow(state in FILED, why)
            else:
                command.allow(state is State.DRAFT, why)

    def line(self) -> ListLine | None:
        """The current line."""
        at = self.table.current()
        return next((x for x in self.shown.facts.lines if x.id == at), None) if self.shown is not None else None

    def jump(self, step: int) -> None:
        """To the next or previous line with a problem, round and round (CLW-018)."""
        rows = self.source.all
        places = [n for n, r in enumerate(rows) if r.problems and not r.muted]
        if not places:
            self.tell("info", _("No line has a problem."))
            return
        at = self.table.view.currentIndex().row()
        later = [n for n in places if n > at] if step > 0 else [n for n in reversed(places) if n < at]
        self.table.stand_on((later or (places if step > 0 else places[::-1]))[0], 0)
        self.table.view.setFocus()

    # ------------------------------------------------------------ what is done

    def did(self, done: Outcome[Any], words: str) -> bool:
        """Show what came of it."""
        if done.value is None:
            if done.problems:
                self.tell_problems(done.problems)
            return False
        self.clear_messages()
        self.look()
        self.tell("success", words)
        return True

    def check(self) -> None:
        """Errors are shown and jumped to; warnings are asked once; then the list has its number."""
        desk = self.context.desk
        done = checking.check(desk, self.list_id)
        if done.value is None and done.problems and all(p.weight is not Weight.ERROR for p in done.problems):
            keys = self.context.confirm(done.problems, _("Check all the same"))
            if keys is None:
                return
            done = checking.check(desk, self.list_id, confirmed=keys)
        if not self.did(done, _("The list is checked.")):
            self.look()
            self.tell_problems([p for p in done.problems if p.weight is Weight.ERROR] or done.problems)
            if any(p.row is not None for p in done.problems):
                self.jump(1)

    def export(self) -> None:
        """Write the files and open their folder (ESL-032)."""
        if self.shown is None:
            return
        done = dialogs.export(self, self.shown.facts.head)
        if done.value is not None:
            paths = done.value.paths
            self.look()
            words = i18n.filled(_("{count:file was|files were} written to {folder}."), count=len(paths),
                                folder=paths[0].parent.name)
            self.tell("success", words, _("File it in the portal, then mark the list as submitted."),
                      [(_("Open folder"), lambda: dialogs.show_folder(paths))])

    def submit(self) -> None:
        """Filed: day, channel, receipt."""
        if self.shown is not None and dialogs.submit(self, self.shown.facts.head) is not None:
            self.look()
            self.tell("success", _("The list is submitted; the printed list is in the archive."))

    def reject(self) -> None:
        """The authority refused it: a copy goes on."""
        done = dialogs.reason(self, _("List refused"), _("What the authority says"), _("List refused"),
                              lambda text: life.reject(self.context.desk, self.list_id, text),
                              _("The list stays with its message; a copy with the next version is a draft."))
        if done.value is not None:
            self.context.navigate("eu_sales_list", list_id=done.value)

    def correct(self) -> None:
        """A corrected list of the same period."""
        done = life.correct(self.context.desk, self.list_id)
        if done.value is None:
            self.tell_problems(done.problems)
        else:
            self.context.navigate("eu_sales_list", list_id=done.value)

    def back(self) -> None:
        """To draft again, with a reason."""
        done = dialogs.reason(self, _("Back to draft"), _("Reason"), _("Back to draft"),
                              lambda text: life.back_to_draft(self.context.desk, self.list_id, text),
                              _("Its lines are free again. An exported list needs a reason of at least ten characters."))
        if done.value is not None:
            self.look()

    def cancel(self) -> None:
        """The list ends without a filing."""
        done = dialogs.reason(self, _("Cancel this list?"), _("Reason"), _("Cancel list"),
                              lambda text: life.cancel(self.context.desk, self.list_id, text), _("Its lines are free again."))
        if done.value is not None:
            self.look()

    def print(self) -> None:
        """The printed list: of a submitted one the archived bytes (ESL-035)."""
        if self.shown is None:
            return
        head = self.shown.facts.head
        name = file_dialogs.save_name(self, _("Print"), f"{head.number or 'esl'}-{head.edition}.pdf", "PDF (*.pdf)")
        if name:
            Path(name).write_bytes(papers.pdf(self.context.desk, self.list_id))
            self.tell("success", _("{file} was written.").format(file=Path(name).name))

    def first_words(self) -> str:
        """What speaks against the current line, for screen readers and tests."""
        x = self.line()
        return "" if x is None or self.shown is None else " ".join(details.text_of(p) for p in self.shown.of(x.position))

    def focus_first(self) -> None:
        """The keyboard starts in the lines."""
        self.table.view.setFocus()


def _weight(shown: Row) -> int:
    """Errors first, then warnings, then the rest as it is printed."""
    if not shown.problems or shown.muted:
        return 2
    return 0 if shown.problems[0].weight is Weight.ERROR else 1
