"""VAT numbers checked with the EU service: check now, check all due, compare names, print the proof (CLW-019, ESL-023)."""

from pathlib import Path

from app import i18n
from app.core.facts import Ref
from app.core.identifiers import vat_grouped
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import vat_numbers as queries
from app.queries.listing import ListQuery
from app.services import vat_numbers
from app.services.vat_numbers import Checked
from app.services.vat_service import Result
from app.views.kit import file_dialogs
from app.views.kit.context import Context
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.list_page import ListPage
from app.views.kit.page import Page
from app.views.kit.widgets import column

VIEWS = (("all", N_("All")), ("valid", N_("Valid")), ("invalid", N_("Not valid")), ("unavailable", N_("Unavailable")))
TONES = {Result.VALID: "success", Result.INVALID: "danger", Result.UNAVAILABLE: "warning"}


class VatLogPage(ListPage):
    """The log, newest first; `customer_id` = of one customer alone."""

    def __init__(self, context: Context, customer_id: int | None = None, view: str = "all") -> None:
        self._customer = customer_id
        super().__init__(context, _("VAT number log"), queries.check_listing(),
                         ListQuery(context.desk.company_id, scope={"customer_id": customer_id}), views=VIEWS, view=view,
                         empty=("shield-check", _("No VAT number was checked with the EU service yet.")), side=310)
        self.set_title(_("VAT number log"), crumbs=_("Ledger"))
        self.command("vat_numbers.check", _("Check now"), self.check, key="Ctrl+F9", icon="shield-check", writes=True,
                     primary=customer_id is not None)
        self.command("vat_numbers.due", _("Check all due"), self.check_due, icon="refresh-cw", writes=True,
                     primary=customer_id is None)
        self.command("vat_numbers.proof", _("Print proof"), self.print_proof, key="Alt+1", icon="file-text")
        self.command("vat_numbers.customer", _("Customer"), self.open_customer, key="Ctrl+O", icon="user")
        self.command("vat_numbers.settings", _("Company parameters"), lambda: context.navigate("parameters", find="VIES"),
                     icon="settings", bar=False)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Ctrl+F9", _("Check now")), ("Alt+1", _("Print proof")), ("Enter", _("Customer")), ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self.open_customer())
        self.table.chosen.connect(lambda _key: self._beside())
        self.table.counted.connect(lambda _count, _selected: self._beside())
        self._beside()

    def current(self) -> Checked | None:
        """The check of the current row."""
        key = self.table.current()
        return vat_numbers.get(self.context.desk, key) if key > 0 else None

    def _beside(self) -> None:
        """What the card says beside what the service says, so that she sees a difference (ESL-023)."""
        one = self.current()
        if one is None:
            self.empty_side()
            return
        tone = "danger" if one.differs else ""
        card = fact_box(_("On the customer card"), FactLines([(_("Name"), one.customer, None, tone)]), _("Open"),
                        self.open_customer)
        answer = FactLines([
            (_("Result"), _(vat_numbers.NAME_OF_RESULT[one.result]), None, ""), (_("Name"), one.name or "–", None, tone),
            (_("Address"), one.address or "–", None, ""), (_("Consultation number"), one.consultation_no or "–", None, ""),
            (_("Asked"), i18n.moment(one.at, i18n.region()), None, "")])
        parts = column(card, fact_box(f"{_('By the EU service')} · {vat_grouped(one.number)}", answer), spacing=10)
        parts.addStretch(1)
        self.set_side(parts)

    # ------------------------------------------------------------ checking

    def check(self) -> None:
        """Ask the service about the customer of the page, else of the current row."""
        one = self.current()
        customer = self._customer or (one.customer_id if one is not None else 0)
        if not customer:
            self.tell("info", _("Choose a row first, or open the log from a customer card."))
            return
        desk = self.context.desk
        self.beside(_("Asking the EU service"), lambda _progress: vat_numbers.check(desk, customer), self._checked)

    def _checked(self, outcome: Outcome[Checked] | None) -> None:
        if outcome is None:
            return
        self.clear_messages()
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        found = outcome.value
        self.table.refresh(keep=found.id)
        self._beside()
        told = _("{number} of {customer}: {result}.").format(
            number=vat_grouped(found.number), customer=found.customer, result=_(vat_numbers.NAME_OF_RESULT[found.result]))
        body = _("The EU service gives another name: {name}.").format(name=found.name) if found.differs else found.said
        self.tell("warning" if found.differs else TONES[found.result], f"{told} {body}".strip())

    def check_due(self) -> None:
        """Ask about every number that was not found valid lately."""
        desk = self.context.desk
        self.beside(_("Asking the EU service"), lambda progress: vat_numbers.check_due(desk, progress), self._checked_all)

    def _checked_all(self, outcome: Outcome[int] | None) -> None:
        if outcome is None:
            return
        self.clear_messages()
        self.table.reload()
        self._beside()
        if outcome.problems:
            self.tell_problems(outcome.problems)
        else:
            self.tell("success", i18n.filled(_("{count:answer|answers} received."), count=outcome.value or 0))

    # ------------------------------------------------------------ proof and card

    def print_proof(self) -> None:
        """The check of the current row as a PDF."""
        one = self.current()
        if one is None:
            self.tell("info", _("Choose a row first."))
            return
        name = file_dialogs.save_name(self, _("Print proof"), f"VIES-{one.number}-{one.at:%Y-%m-%d}.pdf", "PDF (*.pdf)")
        if name:
            self.print_to_proof(Path(name), one)

    def print_to_proof(self, path: Path, one: Checked) -> None:
        """Write the proof to a file."""
        content = vat_numbers.proof(self.context.desk, one.id)
        if content is not None:
            path.write_bytes(content)
            self.tell("success", _("{file} was written.").format(file=path.name))

    def open_customer(self) -> None:
        """The card of the customer."""
        one = self.current()
        if one is not None:
            self.context.navigate("customer", customer_id=one.customer_id)


def open_parameters(page: Page, _about: Ref | None) -> None:
    """Where the check is switched on."""
    page.context.navigate("parameters", find="VIES")
