"""Update risk scores: old beside new score and risk group of everybody who passes a filter; kept only when asked (T-02)."""

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.listing import Column
from app.services.credit_tasks import running, scores
from app.services.credit_tasks.running import Ran
from app.services.credit_tasks.scores import Filter, Proposal
from app.services.limits import fields, generating
from app.views.customers.lookup import customer_field
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.running import Running
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder, row

COLUMNS = (Column("number", N_("No."), "link", None, 110), Column("name", N_("Name"), "text", None, 260, stretch=True),
           Column("old", N_("Score so far"), "int", None, 110), Column("new", N_("New score"), "int", None, 110),
           Column("before", N_("Risk group so far"), "text", None, 150), Column("after", N_("New risk group"), "text", None, 150))


FIELD = 200
"""Least width of a field of the filter, in pixels."""


class RiskScoresPage(Page):
    """A filter, what would change, and *Keep*."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Update risk scores"))
        self.set_title(_("Update risk scores"), crumbs=_("Area::Credit"))
        self.proposal: Proposal | None = None
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, name=_("Update risk scores"))
        self._fields()
        self.look_action = self.command("risk_scores.look", _("Reckon scores"), self.look, icon="refresh-cw", key="Ctrl+F9")
        self.keep_action = self.command("risk_scores.keep", _("Keep new scores"), self.keep, icon="save", primary=True,
                                        writes=True)
        self.command("risk_scores.sheet", _("Score sheet"), self.sheet, icon="gauge", key="Ctrl+O")
        self.end_commands()
        self.keys = [("Ctrl+F9", _("Reckon scores")), ("Enter", _("Score sheet"))]
        self.words = Label(_("Reckon scores to see what would change. Nothing is kept before you say so."), 13, 400, "text2",
                          wrap=True)
        line = row(spacing=12)
        for field in (self.customer, self.group, self.risk, self.country):
            line.addLayout(column(Label(field.accessibleName(), 12, 600, "text2"), field, spacing=4))
            field.setMinimumWidth(FIELD)
        line.addStretch(1)
        body = column(line, self.words, spacing=10)
        body.addWidget(self.table, 1)
        self.set_body(holder(body))
        self.running = Running(self)
        self.table.opened.connect(lambda _key: self.sheet())
        self._allow()

    def _fields(self) -> None:
        desk, every = self.context.desk, _("All")
        with desk.reading() as session:
            countries = choices.for_customer(session, desk.company_id, desk.language).get("countries", ())
        self.customer = customer_field(self.context, _("Customer"), make=False, width=240)
        self.group = ChoiceField(_("Credit management group"), [Choice(None, every), *(
            Choice(i, w) for i, w in fields.management_groups(desk))])
        self.risk = ChoiceField(_("Risk group"), [Choice(None, every), *(
            Choice(i, w) for i, w in generating.risk_groups(desk))])
        self.country = ChoiceField(_("Country"), [Choice("", every), *(
            Choice(code, name) for code, name in countries)])
        for field in (self.customer, self.group, self.risk, self.country):
            field.committed.connect(self._forget)

    def _forget(self) -> None:
        """Another filter: what was reckoned no longer holds."""
        self._take(None)

    def _allow(self) -> None:
        because = self.missing(Permission.LIMITS) or (
            "" if self.proposal and self.proposal.changes else _("Nothing has changed that could be kept."))
        self.keep_action.allow(not because, because)

    def look(self) -> None:
        """Reckon the scores of everybody who passes."""
        self.clear_messages()
        desk = self.context.desk
        wanted = Filter(int(self.customer.value()) if self.customer.value() else None, self.group.value(), self.risk.value(),
                        self.country.value() or "")
        self.running.start(_("Scores are reckoned…"), lambda progress: scores.propose(desk, wanted, progress), self._take)

    def _take(self, found: Proposal | None) -> None:
        self.proposal = found
        changes = found.changes if found is not None else ()
        self.source.set_rows([Row(c.customer_id, (c.number, c.name, c.old, c.new, c.before, c.after)) for c in changes])
        self.table.refresh()
        if found is not None:
            self.words.setText(i18n.filled(_("{changed:customer changes|customers change}, {whole} were looked at."),
                                          changed=len(changes), whole=found.looked_at))
        self._allow()

    def keep(self) -> None:
        """Keep what is shown."""
        if self.proposal is None or not self.proposal.changes:
            return
        desk, changes = self.context.desk, self.proposal.changes
        self.keep_action.allow(False, _("This is being done now."))
        self.running.start(_("Scores are kept…"),
                           lambda progress: running.run(desk, "RSK", {"changes": changes}, progress=progress), self._kept)

    def _kept(self, outcome: Outcome[Ran] | None) -> None:
        if outcome is not None and outcome.value is None:
            self.tell_problems(outcome.problems)
            self._allow()
            return
        self._take(None)
        if outcome is not None and outcome.value is not None:
            self.words.setText(_("Reckon scores to see what would change. Nothing is kept before you say so."))
            self.tell("success", i18n.filled(_("{count:score is|scores are} kept."), count=outcome.value.done))

    def sheet(self) -> None:
        """The score sheet of the current customer."""
        if self.table.current() > 0:
            self.context.navigate("score_sheet", customer_id=self.table.current())

    def leave(self) -> bool:
        """What is being reckoned stops."""
        self.running.stop()
        return True

    def focus_first(self) -> None:
        """The keyboard starts in the customer."""
        self.customer.setFocus()
