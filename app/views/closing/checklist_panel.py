"""Beside the checklist: how a task is measured, what is still to do, evidence, notes, history, and the sign-off (CLW-010)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QVBoxLayout, QWidget

from app import i18n
from app.i18n import _
from app.services.closing import deciding
from app.services.closing.deciding import Act
from app.services.closing.shown import Document, Status, TaskRow
from app.views.closing import checklist_words as said
from app.views.closing import words
from app.views.closing.checklist_parts import DocumentLines, Face, happened
from app.views.credit.hold_parts import Link, Verb
from app.views.kit.page import clear
from app.views.kit.record_files import RecordFiles
from app.views.kit.record_notes import RecordNotes
from app.views.kit.widgets import Button, Card, Chip, Ground, Label, Line, column, holder, row

if TYPE_CHECKING:
    from app.views.closing.checklist_page import ClosePage

FIRST, EDGE = 5, 16
"""Documents shown in the panel; the list holds all of them. Pixels at both sides."""


class TaskPanel(QWidget):
    """The current task; what it needs done stands in the middle, the decision at the foot."""

    def __init__(self, page: "ClosePage") -> None:
        super().__init__()
        self._page = page
        self.row: TaskRow | None = None
        self.found: tuple[Document, ...] | None = None
        self.lines: DocumentLines | None = None
        self.files: RecordFiles | None = None
        self.acts: list[Act] = []
        self._at = Label("", 12, 400, "text3")
        self._head = column(spacing=4, margins=(EDGE, 12, 12, 10))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setAccessibleName(_("Close::Task"))
        self._box = column(spacing=6, margins=(12, 8, 12, 10))
        self._foot = Ground("surface", column(Card(self._box), margins=(EDGE, 8, EDGE, 10)))
        layout = column(self._head, Line(), spacing=0)
        layout.addWidget(self.area, 1)
        layout.addWidget(self._foot)
        self.setLayout(layout)

    # ------------------------------------------------------------ what it shows

    def show_task(self, one: TaskRow | None) -> None:
        """Another task, or the same measured again: built anew only where something about it is different."""
        before, self.row = self.row, one
        if one is not None and before is not None and _same(one) == _same(before):
            self._at.setText(_measured_at(one))
            self.sign_box()
            return
        self.found = () if one is not None and not one.count and one.note is None else None
        self.build()

    def forget(self) -> None:
        """The documents are no longer those of now: they are read again, and the panel is built with them."""
        if self.row is not None:
            self.found, self.row = None, None

    def show_documents(self, task_id: int, found: Sequence[Document]) -> None:
        """What is outstanding of the task that is shown; of one that is no longer shown it is dropped."""
        if self.row is not None and self.row.id == task_id:
            self.found = tuple(found)
            self.build()

    def build(self) -> None:
        """Head, body and foot anew; a keyboard that was here goes back to the list."""
        held = QApplication.focusWidget()
        if held is not None and self.isAncestorOf(held):
            self._page.table.view.setFocus()
        clear(self._head)
        self.lines = self.files = None
        self._foot.setVisible(self.row is not None)
        if self.row is None:
            self._head.addWidget(Label(_("Choose a task to see what it asks for."), 13, 400, "text3", wrap=True))
            self._set(column())
            return
        one = self.row
        self.acts = deciding.history(self._page.context.desk, one.id)
        self._title(one)
        parts = column(spacing=12, margins=(EDGE, 12, EDGE, 12))
        self._how(parts, one)
        self._to_do(parts, one)
        self._kept(parts, one)
        self._history(parts, one)
        parts.addStretch(1)
        self._set(parts)
        self.sign_box()

    def _set(self, inner: QLayout) -> None:
        inside = holder(inner)
        self.area.setWidget(inside)
        inside.setAutoFillBackground(False)

    def _title(self, one: TaskRow) -> None:
        """Code and name, then the status and when it was measured."""
        close = Button("", "ghost", "x", name=_("Side panel"), height=26)
        close.clicked.connect(lambda _checked=False: self._page.fold_side())
        name = Label(said.name_of(one), 15, 600, wrap=True)
        top = row(Label("" if one.free else one.code, 13, 500, "text3"), spacing=8)
        top.addWidget(name, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        again = Button("", "ghost", "refresh-cw", name=_("Close::Measure again"), height=26)
        again.clicked.connect(lambda _checked=False: self._page.evaluate(frozenset({one.code})))
        self._at = Label(_measured_at(one), 12, 400, "text3")
        chip = Chip(*said.chip(one, self._page.context.currency))
        state = row(chip, None, spacing=8)
        if not one.free:
            state.addWidget(again)
        self._head.addLayout(top)
        self._head.addLayout(state)
        self._head.addWidget(self._at)

    def _how(self, parts: QVBoxLayout, one: TaskRow) -> None:
        """One sentence on how it is counted, what the evaluation had to say, what it waits for, and when it is due."""
        region = i18n.region()
        inner = column(Label(_("Close::How it is measured"), 12, 600, "text2"),
                       Label(_(one.measured) if one.measured else _("Somebody ticks it by hand."), wrap=True), spacing=2,
                       margins=(12, 8, 12, 10))
        if one.note is not None:
            role = "danger_t" if one.status is Status.ERROR else "text2"
            inner.addWidget(Label(i18n.problem_text(one.note, i18n.language(), region), 12, 400, role, wrap=True))
        due = words.moment(one.due)
        inner.addWidget(Label(_("overdue: {due}").format(due=due) if one.overdue else _("Due {due}").format(due=due), 12, 400,
                              "danger_t" if one.overdue else "text3"))
        parts.addWidget(Card(inner, fill="surface2", line=None))
        if one.blocked_by and not one.is_finished:
            line = row(Label(_("Close::Waits for"), 13, 400, "text2"), spacing=8)
            for code in one.blocked_by[:6]:
                link = Link(code, name=_("Go to task {code}").format(code=code))
                link.clicked.connect(lambda _checked=False, to=code: self._page.stand_on(to))
                line.addWidget(link)
            if len(one.blocked_by) > 6:
                line.addWidget(Label(f"+{len(one.blocked_by) - 6}", 13, 400, "text3"))
            line.addStretch(1)
            parts.addLayout(line)

    def _to_do(self, parts: QVBoxLayout, one: TaskRow) -> None:
        """The first documents with their sum, and the verbs that deal with them."""
        found, currency, region = self.found, self._page.context.currency, i18n.region()
        head = row(Label(_("Close::Still to do"), 13, 600), None)
        lines = column(head, spacing=4)
        if found is None:
            lines.addWidget(Label(_("Documents are read…"), 13, 400, "text3"))
        else:
            counted = [d for d in found if d.counted]
            if found:
                opened = Button(_("Close::Open in list"), "ghost", height=24, link=True)
                opened.clicked.connect(lambda _checked=False: self._page.acts.documents())
                head.addWidget(opened)
                self.lines = DocumentLines((counted or found)[:FIRST], currency)
                self.lines.opened.connect(lambda n: self._page.acts.open((counted or found)[n]))
                lines.addWidget(self.lines)
                foot = row(Label(said.measured(replace(one, amount=None), currency) or "–", 13, 600), None)
                if one.amount:
                    foot.addWidget(Label(i18n.amount(one.amount, currency, region), 13, 600))
                lines.addLayout(foot)
            elif not one.is_finished:
                lines.addWidget(Label(_("It is still to be ticked.") if one.free else _("No documents are outstanding."), 13,
                                      400, "text3"))
            else:
                lines.addWidget(Label(_("Nothing is outstanding."), 13, 400, "text3"))
        for c in one.carried[:FIRST]:
            came = _("carried over from {period}").format(period=c.origin)
            lines.addWidget(Label(f"{c.label or c.key or said.name_of(one)} · {came}", 12, 400,
                                  "warning_t" if c.old else "text3", wrap=True))
        verbs = self._page.acts.verbs(one, found or ())
        if verbs:
            lines.addSpacing(4)
            lines.addLayout(row(*verbs, None, spacing=6))
        parts.addLayout(lines)

    def _kept(self, parts: QVBoxLayout, one: TaskRow) -> None:
        """Files and notes that hang on the task (CLS-026)."""
        desk, tell = self._page.context.desk, self._page.tell_about
        self.files = RecordFiles(desk, one.owner_ref, tell, narrow=True)
        notes = RecordNotes(desk, one.owner_ref, tell)
        for title, body in ((_("Close::Evidence"), self.files), (_("Note"), notes)):
            parts.addWidget(Line())
            parts.addLayout(column(Label(title, 13, 600), body, spacing=6))

    def _history(self, parts: QVBoxLayout, one: TaskRow) -> None:
        """Who accepted, signed and took back what."""
        if self.acts:
            parts.addWidget(Line())
            parts.addLayout(column(Label(_("History"), 13, 600), happened(self.acts), spacing=6))

    # ------------------------------------------------------------ the sign-off

    def sign_box(self) -> None:
        """Who did it, who saw it, why it cannot be signed yet, and the verbs (CLS-033, 034)."""
        clear(self._box)
        one = self.row
        if one is None:
            return
        head = row(Label(_("Close::Sign-off"), 13, 600), None)
        asked = [_("four eyes")] if one.four_eyes else []
        asked += [_("required")] if one.signoff_required else []
        head.addWidget(Label(" · ".join(asked), 12, 400, "text3"))
        self._box.addLayout(head)
        if one.four_eyes:
            did = _("Done by {user}").format(user=one.last_by) if one.last_by else _("Nobody did anything for it yet")
            self._box.addLayout(row(Face(one.last_by), Label(did), None, spacing=8))
        self._seen(one)
        page = self._page
        why = page.sign_action.reason
        if why and (one.signed is None or one.signed.struck):
            self._box.addWidget(Label(why, 12, 400, "text2", wrap=True))
        verbs = [Verb(page.sign_action, "default", "check")]
        if one.signed is not None and not one.signed.struck:
            verbs = [Verb(page.withdraw_action, "default", "undo-2")]
        elif page.accept_action.isEnabled():
            verbs.append(Verb(page.accept_action, "default", "circle-check"))
        self._box.addLayout(row(*verbs, None, spacing=6))

    def _seen(self, one: TaskRow) -> None:
        """The signature; one that was overtaken is struck through, with what came between (CLS-034)."""
        if one.signed is None:
            wanted = _("Seen by nobody yet") if one.four_eyes else _("Signed off by nobody yet")
            line = row(Face(""), spacing=8)
            line.addWidget(Label(wanted, 13, 400, "text2", wrap=True), 1)
            self._box.addLayout(line)
            return
        name = Label(one.signed.user)
        at = Label(words.moment(one.signed.at), 12, 400, "text3")
        for label in (name, at):
            font = label.font()
            font.setStrikeOut(one.signed.struck)
            label.setFont(font)
        self._box.addLayout(row(Face(one.signed.user), name, None, at, spacing=8))
        if one.signed.comment:
            self._box.addWidget(Label(one.signed.comment, 12, 400, "text2", wrap=True))
        if one.signed.struck:
            self._box.addWidget(Label(self._overtaken(), 12, 400, "warning_t", wrap=True))

    def _overtaken(self) -> str:
        """Why a sign-off no longer counts."""
        newest = next((a for a in self.acts if a.kind in ("signed", "recheck", "withdrawn")), None)
        if newest is not None and newest.kind == "recheck":
            told = _("The period was opened again after this sign-off. Sign it off anew.")
            return f"{told} {newest.comment}".strip()
        return _("Something else is outstanding since this sign-off. Look at it and sign it off again.")


def _measured_at(one: TaskRow) -> str:
    """When it was measured."""
    return _("measured {at}").format(at=words.moment(one.evaluated_at)) if one.evaluated_at is not None else ""


def _same(one: TaskRow) -> TaskRow:
    """What the panel is built from, without what changes at every measuring."""
    return replace(one, evaluated_at=None, clip=0)
