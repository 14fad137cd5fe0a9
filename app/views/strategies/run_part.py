"""The runs of a strategy with the log of each customer, and the e-mails steps have prepared (WIN-45, WIN-75)."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.paths import cache_folder
from app.queries.listing import Column
from app.services import mail
from app.services.strategies import log, mails
from app.services.strategies.log import Logged
from app.services.strategies.mails import Waiting
from app.views.kit import mailing, problem_rows
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Button, EmptyState, Label, column, row

RUNS = (Column("day", N_("Day"), "date", None, 110), Column("state", N_("Status"), "chip", None, 170),
        Column("done", N_("Done"), "int", None, 76), Column("left", N_("Left out"), "int", None, 90),
        Column("failed", N_("Failed"), "int", None, 90), Column("rest", N_("Still waiting"), "int", None, 110),
        Column("after", N_("After customer"), "text", None, 120), Column("ended", N_("Ended"), "text", None, 150, stretch=True))
LOG = (Column("customer", N_("Customer"), "link", None, 250), Column("outcome", N_("Status"), "chip", None, 130),
       Column("words", N_("What happened"), "text", None, 400, stretch=True))
MAILS = (Column("check", "", "check", None, 36), Column("customer", N_("Customer"), "link", None, 220),
         Column("document", N_("Invoice"), "text", None, 120),
         Column("value", N_("Remaining"), "amount", None, 110, currency="currency"),
         Column("currency", N_("Cur."), "text", None, 54), Column("to", N_("To"), "text", None, 200),
         Column("subject", N_("Subject"), "text", None, 260, stretch=True), Column("state", N_("Status"), "chip", None, 150))
STATES = {"finished": (N_("Finished"), "success", "check"), "error": (N_("Stopped on an error"), "danger", "cross"),
          "cancelled": (N_("Stopped"), "warning", "half"), "interrupted": (N_("Interrupted"), "violet", "square"),
          "executing": (N_("Running"), "info", "half")}
OUTCOMES = {"done": (N_("Done"), "success", "check"), "failed": (N_("Failed"), "danger", "cross"),
            "left_out": (N_("Left out"), "neutral", "ring"), "skipped": (N_("Skipped"), "neutral", "ring")}
SENDING = {"to_do": (N_("To do"), "warning", "half"), "failed": (N_("Failed"), "danger", "cross"),
           "in_progress": (N_("Unknown: was it sent?"), "violet", "square")}
DRAFTS = 20
"""Drafts opened in the mail program at once."""
VERBS: mailing.Verbs[int] = mailing.Verbs(
    lambda desk, ids, confirmed: mails.ready(desk, ids, confirmed=confirmed),
    lambda desk, ids, confirmed, progress: mails.send(desk, ids, confirmed=confirmed, progress=progress),
    mails.text, mails.undone, mails.not_needed, N_("Looking at the e-mails…"),
    N_("{count:e-mail stays|e-mails stay} behind:"), N_("{count:e-mail is|e-mails are} not sent."))


def chip(known: Any, name: str) -> tuple[str, str, str] | None:
    """A status in words, with its colour and shape."""
    if name not in known:
        return None
    words, tone, shape = known[name]
    return _(words), tone, shape


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class RunPart(QWidget):
    """Runs above, the log of the current one below."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.runs: list[Logged] = []
        self._records: list[log.Record] = []
        self.source, self.lines = MemorySource(RUNS), MemorySource(LOG)
        self.table, self.log = Table(self.source, name=_("Runs")), Table(self.lines, name=_("Log"))
        self.nothing = EmptyState("history", _("This strategy has not been run yet."))
        parts = column(self.nothing, spacing=8)
        parts.addWidget(self.table, 2)
        self.title = Label(_("Log"), 14, 600)
        parts.addWidget(self.title)
        parts.addWidget(self.log, 3)
        self.setLayout(parts)
        self.table.chosen.connect(lambda _key: self._show_log())
        self.log.opened.connect(self._open)

    def show_runs(self, strategy_id: int) -> None:
        """The runs of a strategy, the newest first."""
        self.runs = log.runs(self._page.context.desk, strategy_id) if strategy_id else []
        region = i18n.region()
        self.source.set_rows([Row(r.run_id, (r.day, chip(STATES, r.state), r.done, r.left_out, r.failed, r.rest, r.after,
                                             i18n.moment(r.ended, region) if r.ended else "")) for r in self.runs])
        self.table.refresh()
        for widget in (self.table, self.log, self.title):
            widget.setVisible(bool(self.runs))
        self.nothing.setVisible(not self.runs)
        self._show_log()

    def _show_log(self) -> None:
        run_id = self.table.current()
        known = any(r.run_id == run_id for r in self.runs)
        self._records = log.records(self._page.context.desk, run_id) if known else []
        rows = []
        for n, line in enumerate(self._records, 1):
            why = i18n.problem_text(line.problem, i18n.language(), i18n.region()) if line.problem is not None else ""
            rows.append(Row(n, (line.customer, chip(OUTCOMES, line.outcome), why), problems=problem_rows.about(
                line.problem, line.about) if line.problem is not None else ()))
        self.lines.set_rows(rows)
        self.log.refresh()

    def _open(self, key: int) -> None:
        if 0 < key <= len(self._records):
            self._page.context.navigate("customer", customer_id=self._records[key - 1].customer_id)


class MailPart(QWidget):
    """E-mails of steps that have not left: sent from here, opened in the mail program, or not needed after all."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.found: list[Waiting] = []
        self.source = MemorySource(MAILS)
        self.table = Table(self.source, currency=page.context.currency, name=_("E-mails to send"))
        self.nothing = EmptyState("mail", _("No e-mail of a strategy waits to be sent."))
        self.here = mail.mode(page.context.desk) == "smtp"
        words = _("Send by e-mail") if self.here else _("E-mail draft")
        self.send_button = Button(words, "primary", "send" if self.here else "mail")
        self.sent_button, self.none_button = Button(_("Mark as sent"), icon="check"), Button(_("Not needed"), icon="x")
        self.buttons = (self.send_button, self.sent_button, self.none_button)
        self.send_button.clicked.connect(lambda _checked=False: self.send())
        self.sent_button.clicked.connect(lambda _checked=False: self._settle(mails.mark_sent))
        self.none_button.clicked.connect(lambda _checked=False: self._settle(mails.not_needed))
        self.setLayout(column(row(*self.buttons, None), self.nothing, self.table, spacing=8))
        self._mailings: mailing.Mailings[int] | None = None
        self.table.opened.connect(self._open)

    def reload(self) -> None:
        """Ask the file again; all are ticked."""
        self.found = mails.waiting(self._page.context.desk)
        self.source.set_rows([Row(w.contact_id, (None, w.customer, w.document, w.value, w.currency, w.to, w.subject,
                                                 chip(SENDING, w.status)), checked=w.status != "in_progress")
                              for w in self.found])
        self.table.refresh()
        self.table.setVisible(bool(self.found))
        self.nothing.setVisible(not self.found)
        for button in self.buttons:
            button.setVisible(bool(self.found))

    def _ids(self) -> list[int]:
        """The ticked ones, else the current one."""
        ticked = [r.key for r in self.source.all if r.checked]
        return ticked or ([self.table.current()] if any(w.contact_id == self.table.current() for w in self.found) else [])

    def send(self) -> None:
        """Send the ticked e-mails the way the user chose (COL-33, COL-34)."""
        ids = self._ids()
        if not ids or self._page.context.closed_to_writing:
            return
        if self.here:
            self._mailings = self._mailings or mailing.Mailings(self._page, VERBS, self._changed)
            self._mailings.send(ids)
        else:
            self._drafts(ids)

    def _changed(self) -> None:
        self.reload()
        self.changed.emit()

    def _settle(self, verb: Any) -> None:
        if self._ids() and not self._page.context.closed_to_writing:
            verb(self._page.context.desk, self._ids())
            self._changed()

    def _drafts(self, ids: Sequence[int]) -> None:
        """A draft in the mail program for each; one that was sent is asked about first (COL-34, WIN-68)."""
        folder = cache_folder() / "mail"
        folder.mkdir(parents=True, exist_ok=True)
        problems: list[Problem] = []
        opened, desk = True, self._page.context.desk
        for contact_id in ids[:DRAFTS]:
            outcome = mails.mail_draft(desk, contact_id)
            if outcome.value is None:
                problems += outcome.problems
                continue
            name, content = outcome.value
            (folder / name).write_bytes(content)
            opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / name))) and opened
        self._changed()
        if problems:
            self._page.tell_problems(problems)
        elif not opened:
            self._page.tell("info", _("No mail program opened the draft. It lies in {folder}.").format(folder=folder), "",
                            [(_("Open folder"), partial(_open, folder))])

    def _open(self, key: int) -> None:
        one = next((w for w in self.found if w.contact_id == key), None)
        if one is not None:
            self._page.context.navigate("customer", customer_id=one.customer_id)
