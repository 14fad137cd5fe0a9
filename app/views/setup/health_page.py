"""Verify: facts about the company file and every proof of the books, each finding explained (CLW-026, SAF-014, 015)."""


from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout

from app import i18n
from app.core.version import VERSION
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import backups, company_files, encryption, proofs
from app.views.kit import tasks
from app.views.kit.context import Context
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.waiting import ProgressBar
from app.views.kit.widgets import Button, Card, Label, column, holder, row
from app.views.setup.backups_page import size

COLUMNS = (
    Column("state", N_("State"), "chip", None, 120),
    Column("title", N_("What is proved"), "text", None, 420, stretch=True),
    Column("count", N_("Findings"), "int", None, 90),
    Column("id", N_("Proof"), "text", None, 110),
)
ANCHOR = 24
"""Characters of the anchor that are shown; the copied report holds all."""
KINDS = {"local": N_("on this computer"), "network": N_("on a network drive"), "sync": N_("in a folder that is kept in step"),
         "removable": N_("on a stick or an external disk"), "server": N_("on a server")}


class HealthPage(Page):
    """Where the file lies and how it is; the proofs with their findings."""

    def __init__(self, context: Context, *, verify: bool = False) -> None:
        super().__init__(context, _("Verify"))
        self.set_title(_("Verify"))
        self.found: list[proofs.Proof] = []
        self._ordered: list[proofs.Proof] = []
        self._progress: tasks.Progress | None = None
        self._source = MemorySource(COLUMNS)
        self.table = Table(self._source, name=_("Proofs"))
        self.table.chosen.connect(lambda _key: self._explain())
        self.check = self.command("health.verify", _("Verify now"), self.verify, key="F9", icon="circle-check", primary=True)
        self.command("health.copy", _("Copy the report"), self.copy_report, icon="copy")
        self.command("health.log", _("Change log"), lambda: context.navigate("change_log"), icon="file-text")
        self.command("health.backups", _("Backups"), lambda: context.navigate("backups"), icon="history")
        self.end_commands()
        self.keys = [("F9", _("Verify now"))]
        self._lay_out()
        self._facts()
        self._show()
        if verify:
            self.verify()

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._told: dict[str, Label] = {}
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(22)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        facts = Card(column(Label(_("The company file"), 14, 600), holder(self._grid), Label(self.advice(), 12, 400, "text3",
                                                                                             wrap=True),
                            spacing=8, margins=(18, 14, 18, 14)))
        self.progress = ProgressBar()
        self._stop = Button(_("Stop"), "default", height=26)
        self._stop.clicked.connect(self.stop)
        self._running = holder(row(self.progress, self._stop, spacing=10))
        self._running.hide()
        body = column(facts, self._running, spacing=12)
        body.addWidget(self.table, 1)
        self._meaning = Label("", 13, 400, "text", wrap=True)
        self._offenders = Label("", 12, 400, "text2", wrap=True)
        self._detail = Card(column(self._meaning, self._offenders, spacing=6, margins=(18, 12, 18, 12)))
        self._detail.hide()
        body.addWidget(self._detail)
        self.set_body(holder(body))

    def facts(self, *, whole: bool = False) -> list[tuple[str, str]]:
        """What is worth knowing about the file, without a word about customers; `whole` = fingerprints in full."""
        desk, region = self.context.desk, i18n.region()
        health, newest = company_files.health(desk), backups.newest_moment(desk)
        checked = proofs.newest(desk)
        because = company_files.read_only_because(desk)
        return [
            (_("File"), health.place), (_("Place"), _(KINDS[health.kind])),
            (_("Size"), size(health.size)), (_("Free on this disk"), size(health.free)),
            (_("Companies"), str(health.companies)), (_("Users"), str(health.users)),
            (_("Encryption"), _("with a password") if health.encrypted else _("Encryption::none")),
            (_("Journal"), health.journal), (_("Version of the file"), str(health.schema)),
            (_("Newest backup"), i18n.moment(newest, region) if newest is not None else "–"),
            (_("Last check without findings"), i18n.moment(checked, region) if checked is not None else "–"),
            (_("Opened for writing by"), health.holder or "–"),
            (_("Anchor of the trail"), health.anchor if whole else health.anchor[:ANCHOR] + "…"),
            (_("Writing"), _("possible") if because is None else i18n.problem_text(because, i18n.language(), region))]

    def advice(self) -> str:
        """What the trail shows and what it cannot, and what keeps the file from strangers (AUD-024, SAF-031)."""
        if encryption.is_encrypted(self.context.desk.file.target):
            own = _("The company file and its backups are encrypted: they open with the password or the recovery code only. "
                    "Letters and lists that you save elsewhere are not.")
        else:
            own = _("The company file itself is not encrypted: turn on the disk encryption of this computer (BitLocker, "
                    "FileVault, LUKS), and put a password on backups that leave it.")
        return " ".join((
            _("The audit trail shows tampering to whoever keeps an anchor elsewhere; every backup holds one. It does not stop a "
              "person who owns this computer."), own))

    def _facts(self) -> None:
        for place, (label, value) in enumerate(self.facts()):
            if label in self._told:
                self._told[label].setText(value)
                continue
            line, half = divmod(place, 2)
            self._told[label] = Label(value, 13, 400, "text", wrap=True)
            self._grid.addWidget(Label(label, 12, 400, "text3"), line, 2 * half)
            self._grid.addWidget(self._told[label], line, 2 * half + 1)

    # ------------------------------------------------------------ proving

    def verify(self) -> None:
        """Run every proof beside the screen; it can be stopped (AUD-022)."""
        self.check.allow(False, _("This is being done now."))
        self._running.show()
        desk = self.context.desk
        self.context.runner.started.connect(self._begun)
        self.context.runner.progressed.connect(self.progress.set_progress)
        self.beside(_("The books are proved…"), lambda progress: proofs.run(desk, progress.step), self._verified)

    def _begun(self, _words: str, progress: tasks.Progress) -> None:
        self._progress = progress

    def stop(self) -> None:
        """Stop at the next proof."""
        if self._progress is not None:
            self._progress.cancelled.set()

    def _verified(self, found: list[proofs.Proof] | None) -> None:
        """Show what came out; None = stopped."""
        self.check.allow(True, "")
        self._running.hide()
        if found is None:
            self.tell("info", _("Stopped. Nothing was changed."))
            return
        self.found = found
        self._show()
        self._facts()
        wrong = [p for p in found if not p.holds]
        if wrong:
            words = N_("Not holding: {count:proof|proofs}. Choose a line below to read what it means.")
            self.tell("danger", i18n.sentence(words, {"count": len(wrong)}, i18n.language(), i18n.region()))
            self.table.view.setCurrentIndex(self.table.model_.index(0, 0))
        else:
            self.tell("success", _("All {count} proofs hold.").format(count=len(found)))
        if self.context.door is not None:
            self.context.door.look_again()

    def _show(self) -> None:
        """Findings first, then what holds; before the first run, what will be proved."""
        ordered = sorted(self.found, key=lambda p: p.holds)
        if ordered:
            rows = [Row(n, (self._chip(p), _(p.title), len(p.offenders) or None, p.id)) for n, p in enumerate(ordered)]
        else:
            rows = [Row(n, ((_("not run yet"), "neutral", "ring"), _(title), None, proof))
                    for n, (proof, title) in enumerate(proofs.titles(self.context.desk))]
        self._ordered = ordered
        self._source.set_rows(rows)
        self.table.refresh()
        self._explain()

    def _chip(self, proof: proofs.Proof) -> tuple[str, str, str]:
        return (_("holds"), "success", "check") if proof.holds else (_("finding"), "danger", "triangle")

    def _explain(self) -> None:
        """What a finding of the current proof means, what to do, and which records it is about."""
        at = self.table.current()
        proof = self._ordered[at] if 0 <= at < len(self._ordered) else None
        self._detail.setVisible(proof is not None and not proof.holds)
        if proof is not None and not proof.holds:
            self._meaning.setText(_(proof.meaning))
            more = len(proof.offenders) - 12
            self._offenders.setText("\n".join(proof.offenders[:12]) + (f"\n+ {more}" if more > 0 else ""))

    def explanation(self) -> str:
        """What is said about the current finding."""
        return self._meaning.text() if not self._detail.isHidden() else ""

    def copy_report(self) -> None:
        """Facts and results for whoever helps; no names and no amounts."""
        lines = [f"Tegoed {VERSION}", *(f"{label}: {value}" for label, value in self.facts(whole=True)),
                 *(f"{p.id}: {'ok' if p.holds else len(p.offenders)} – {_(p.title)}" for p in self.found)]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.tell("success", _("The report was copied. It holds no customer data."))

    def leave(self) -> bool:
        """A running proof is stopped."""
        self.stop()
        return True

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
