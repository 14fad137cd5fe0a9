"""Insurance and guarantees: the form of one, those of a customer with the written-out limit, and the list of all (CRD-20…25)."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from app import i18n
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.queries import customers as customer_queries
from app.queries import limits as queries
from app.queries.listing import Column, ListQuery
from app.services import limits
from app.services.limits import parameters, policies, standing
from app.services.limits.policies import GUARANTEE, KIND_NAMES, Policy
from app.views.credit.credit_box import sum_words
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, Hit, LookupField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.page import Page
from app.views.kit.reasons import allow
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Button, Ground, Label, column, row
from app.views.setup.inputs import PlainNumberField

VIEWS = (("all", N_("All")), ("valid", N_("Valid")), ("ending", N_("Ending soon")), ("ended", N_("Ended")))
COLUMNS = (Column("kind", N_("Policy::Category"), "text", None, 100), Column("type", N_("Type"), "text", None, 110),
           Column("insurer", N_("Insurer or guarantor"), "text", None, 160, stretch=True),
           Column("number", N_("Policy no."), "text", None, 100), Column("dates", N_("Dates"), "text", None, 176),
           Column("value", N_("Value"), "amount", None, 110, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 50), Column("percent", N_("Percentage"), "text", None, 90),
           Column("exposure", N_("Included in exposure"), "flag", None, 120),
           Column("state", N_("Status"), "chip", None, 110, names=queries.VALID_NAMES, tones=queries.VALID_TONES))
WIDTH = 600


class PolicyForm(FormDialog):
    """One insurance or guarantee; a guarantee has no coverage type (CRD-21)."""

    def __init__(self, page: Page, policy: Policy | None, customer_id: int | None = None) -> None:
        desk, known = page.context.desk, policies.types(page.context.desk)
        self._desk, self._policy, self._customer_id = desk, policy, policy.customer_id if policy else customer_id
        currency = policy.currency if policy else page.context.currency
        self.value_field = AmountField(_("Value"), currency=currency)
        choice = ChoiceField(_("Currency"), [Choice(c, c) for c in known.currencies])
        found = [] if self._customer_id else [FormField("customer", _("Customer"), _customer_field(page), required=True)]
        kind = ChoiceField(_("Insurance or guarantee"), [Choice(k, _(w)) for k, w in KIND_NAMES.items()])
        percent = PlainNumberField(_("Update credit limit %"), places=4)
        found += [
            FormField("kind", _("Insurance or guarantee"), kind),
            FormField("type_id", _("Type"), ChoiceField(_("Type"), [Choice(i, w) for i, w in known.types]), required=True),
            FormField("coverage_id", _("Coverage type"), ChoiceField(
                _("Coverage type"), [Choice(None, ""), *(Choice(i, w) for i, w in known.coverages)])),
            FormField("insurer", _("Insurer or guarantor"), TextField(_("Insurer or guarantor"), most=100)),
            FormField("number", _("Policy no."), TextField(_("Policy no."), most=35)),
            FormField("starts", _("Holds from"), DateField(_("Holds from"), lambda: desk.today), required=True),
            FormField("ends", _("Until"), DateField(_("Until"), lambda: desk.today)),
            FormField("currency", _("Currency"), choice), FormField("value", _("Value"), self.value_field, required=True),
            FormField("percent", _("Update credit limit %"), percent),
            FormField("in_exposure", "", CheckField(_("Included in exposure"))),
            FormField("note", _("Note"), TextField(_("Note"), most=250))]
        title = _("Insurance or guarantee") if policy else _("New insurance or guarantee")
        super().__init__(page, title, found, self._write, width=WIDTH)
        start = policy or Policy(starts=desk.today, currency=currency)
        for one in found:
            if one.name != "customer":
                one.field.set_value(getattr(start, one.name))
        choice.committed.connect(lambda: setattr(self.value_field, "currency", choice.value()))
        kind.committed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Coverage belongs to an insurance."""
        guarantee = self.fields["kind"].value() == GUARANTEE
        if guarantee:
            self.fields["coverage_id"].set_value(None)
        allow(self.fields["coverage_id"], not guarantee, _("A guarantee has no coverage type. Empty it, or choose Insurance."))

    def _write(self, v: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        customer_id = self._customer_id or v.get("customer") or 0
        held = self._policy or Policy()
        wanted = Policy(v["kind"], v["type_id"], v["coverage_id"], v["insurer"], v["number"], v["starts"], v["ends"],
                        v["value"] or 0, v["currency"] or "", held.percent if v["percent"] is None else v["percent"],
                        v["in_exposure"], v["note"], held.id, held.version)
        return policies.save(self._desk, customer_id, wanted)


def _customer_field(page: Page) -> LookupField:
    desk = page.context.desk

    def find(text: str) -> Sequence[Hit]:
        with desk.reading() as session:
            hits = customer_queries.find_customers(session, desk.company_id, text)
        return [Hit(h.customer_id, h.name, f"{h.number} · {h.city}") for h in hits]

    def name_of(key: Any) -> str:
        return next((f"{h.number} {h.name}" for h in limits.of_desk(desk, [("customer", int(key))]).values()), "")

    return LookupField(_("Customer"), find, name_of)


class PoliciesDialog(QDialog):
    """The insurance and guarantees of one customer, with what they make of her limit (Ctrl+I, CRD-24)."""

    def __init__(self, page: Page, customer_id: int, name: str) -> None:
        super().__init__(page)
        self._page, self._customer_id = page, customer_id
        self.setWindowTitle(_("Insurance and guarantees"))
        self.setAccessibleName(_("Insurance and guarantees"))
        self.resize(1160, 460)
        self.found: list[Policy] = []
        self.changed = False
        self.rows = MemorySource(COLUMNS)
        self.table = Table(self.rows, currency=page.context.currency, name=_("Insurance and guarantees"))
        self.table.opened.connect(lambda _key: self.edit())
        self.sum = Label("", 13, 500, "text", wrap=True)
        self.said = Label("", 12, 400, "danger_t", wrap=True)
        self.said.hide()
        buttons = row(spacing=8)
        for words, act, kind in ((_("New…"), self.new, "default"), (_("Change…"), self.edit, "default"),
                                 (_("Remove"), self.remove, "default")):
            button = Button(words, kind)
            button.clicked.connect(lambda _checked=False, do=act: do())
            allow(button, not page.context.closed_to_writing, page.context.closed_to_writing or _("The file is only read."))
            buttons.addWidget(button)
        buttons.addStretch(1)
        close = Button(_("Close"), "primary")
        close.clicked.connect(lambda _checked=False: self.accept())
        buttons.addWidget(close)
        whole = column(Label(_("Insurance and guarantees of {name}").format(name=name), 15, 600), self.sum, self.said, spacing=10,
                       margins=(20, 16, 20, 14))
        whole.addWidget(self.table, 1)
        whole.addLayout(buttons)
        self.setLayout(column(Ground("surface", whole)))
        self.reload()

    def reload(self) -> None:
        """Read them again, and the sum of the limit."""
        desk, region = self._page.context.desk, i18n.region()
        self.found = policies.of_customer(desk, self._customer_id)
        names = dict((*policies.types(desk).types,))
        self.rows.set_rows([Row(p.id, (
            _(KIND_NAMES[p.kind]), names.get(p.type_id or 0, ""), p.insurer, p.number, _dates(p), p.value, p.currency,
            i18n.percent(p.percent, region), p.in_exposure, self._state(p))) for p in self.found])
        self.table.refresh()
        self.sum.setText(sum_words(standing.of(desk, self._customer_id), self._page.context.currency))

    def _state(self, policy: Policy) -> str:
        today = self._page.context.desk.today
        return "valid" if policy.valid(today) else "coming" if policy.starts and policy.starts > today else "ended"

    def _tell(self, problems: Sequence[Problem]) -> None:
        self.said.setText(" ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in problems))
        self.said.setVisible(bool(problems))

    def _done(self, form: PolicyForm) -> None:
        if form_dialog.show(form).done:
            self.changed = True
            self.reload()

    def new(self) -> None:
        """Another policy of this customer."""
        self._done(PolicyForm(self._page, None, self._customer_id))

    def edit(self) -> None:
        """The policy of the current row."""
        found = next((p for p in self.found if p.id == self.table.current()), None)
        if found is not None:
            self._done(PolicyForm(self._page, found))

    def remove(self) -> None:
        """Take the policy of the current row away after asking."""
        key = self.table.current()
        if key > 0 and sure(self):
            outcome = policies.remove(self._page.context.desk, key)
            self._tell(outcome.problems)
            self.changed = self.changed or outcome.done
            self.reload()


def sure(parent: QWidget) -> bool:
    """A policy that ended keeps its end date; only a wrong one is removed."""
    return dialogs.ask(parent, _("Remove this policy?"), _("One that ended stays with its end date. Remove it only when it "
                                                           "should never have been there."), (
        dialogs.Answer("remove", _("Remove")), dialogs.Answer("back", _("Go back"), safe=True, primary=True))) == "remove"


def _dates(policy: Policy) -> str:
    region = i18n.region()
    ends = i18n.day(policy.ends, region) if policy.ends else "…"
    return f"{i18n.day(policy.starts, region)} – {ends}" if policy.starts else ends


class PoliciesPage(ListPage):
    """All insurance and guarantees."""

    def __init__(self, context: Context, view: str = "all") -> None:
        today = context.desk.today
        until = today + timedelta(parameters.expiry_days(context.desk))
        super().__init__(context, _("Insurance and guarantees"), queries.policy_listing(today),
                         ListQuery(context.desk.company_id, scope={"until": until}), views=VIEWS, view=view,
                         empty=("shield-alert", _("Insurance and guarantees that raise credit limits stand here.")))
        self.set_title(_("Insurance and guarantees"), crumbs=_("Area::Credit"))
        self.command("policies.new", _("New insurance or guarantee"), self.new, icon="plus", key="Ctrl+N", primary=True,
                     writes=True)
        self.command("policies.open", _("Command::Open"), self._open, icon="folder-open", key="Ctrl+O", writes=True)
        self.command("policies.customer", _("Open customer"), self._customer, icon="user")
        self.command("policies.remove", _("Remove"), self.remove, icon="trash-2", bar=False, writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("Ctrl+N", _("New insurance or guarantee")), ("F3", _("Search")),
                     ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self._open())

    def new(self) -> None:
        """One more, of any customer."""
        if form_dialog.show(PolicyForm(self, None)).done:
            self.table.refresh()

    def _current(self) -> Policy | None:
        return policies.load(self.context.desk, self.table.current()) if self.table.current() > 0 else None

    def _open(self) -> None:
        found = self._current()
        if found is not None and form_dialog.show(PolicyForm(self, found)).done:
            self.table.refresh()

    def _customer(self) -> None:
        found = self._current()
        if found is not None:
            self.context.navigate("customer", customer_id=found.customer_id)

    def remove(self) -> None:
        """The policy of the current row."""
        if self.table.current() > 0 and sure(self):
            self.tell_problems(policies.remove(self.context.desk, self.table.current()).problems)
            self.table.refresh()
