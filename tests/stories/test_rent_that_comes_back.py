"""Rent that comes back every month, in Dutch and by keyboard only: assigned, generated, posted (SWN-07, FTI-023, FTI-027)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app import i18n
from app.core.clock import FixedClock
from app.models.accounts import Account, ItemVatGroup
from app.models.customers import CustomerGroup
from app.models.invoices import RecurringAssignment, SalesInvoice
from app.services import companies, customers, desks
from app.services.desk import Desk
from app.services.sales import templates
from app.services.sales.document import Line
from app.settings import ProgramSettings
from app.storage import verify
from app.views import program
from app.views.sales.recurrence_run_page import RecurrenceRunPage
from tests.stories.keyboard import Person

TODAY = date(2026, 3, 9)


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    """A Dutch landlord with two tenants and a template for the rent."""
    i18n.use("nl", "nl_NL")
    spec = companies.NewCompany("Vastgoed Zwolle B.V.", "NL", street="Marsweg", number="51", postcode="8013 PE",
                                city="Zwolle", iban="NL91ABNA0417164300", vat_number="NL123456782B90",
                                registration=("kvk", "12345678"))
    made = desks.new_file(tmp_path / "vastgoed.tegoed", spec, "Marieke", FixedClock.on(TODAY), "nl", "nl_NL")
    assert made.value is not None, made.problems
    found = made.value
    with found.writing("story.setup") as unit:
        group = unit.session.scalars(select(CustomerGroup)).first()
        assert group is not None
        for name in ("Bakkerij De Vries B.V.", "Kapsalon Anna"):
            customers.write(unit.session, found, None, customers.proposed(found, group.id) | {
                "name": name, "group_id": group.id, "street": "Dorpsstraat", "number_": "12", "postcode": "8011 AB",
                "city": "Zwolle", "country_code": "NL"})
        account = unit.session.scalars(select(Account.id).where(Account.number == "8000")).one()
        standard = unit.session.scalars(select(ItemVatGroup.id).where(ItemVatGroup.code == "STD")).one()
    rent = templates.new(found)
    line = Line(1, "account", account_id=account, text="Huur {month} {year}", unit_price=Decimal(1250),
                item_vat_group_id=standard)
    assert templates.save(found, replace(rent, own={**rent.own, "name": "Huur"}, lines=(line,))).done
    yield found
    found.file.close()
    i18n.use("en", "en_GB")


def told(person: Person) -> str:
    """What the page says once it is done, with plain spaces."""
    for _n in range(200):
        if person.reads():
            return person.reads()[0].replace("\xa0", " ")
        person.settle(50)
    return ""


@pytest.mark.rule("SWN-07", "FTI-021", "FTI-023", "FTI-027")
def test_the_rent_of_march_is_generated_and_posted(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program.register_pages()
    shell = program.shell_for(desk, ProgramSettings(tmp_path / "own.json"))
    shell.resize(1366, 768)
    marieke = Person(shell, monkeypatch)
    marieke.goes_to("recurring_invoices")

    def assign(customer: str) -> None:
        marieke.types(customer)
        marieke.press("Return")
        marieke.picks("Sjabloon", "Huur")
        marieke.press("Ctrl+Return")

    for customer in ("de vries", "kapsalon"):
        marieke.then(lambda name=customer: assign(name))  # type: ignore[misc]
        marieke.press("Ctrl+N")
        marieke.settle(100)
    with desk.reading() as session:
        assert [(a.start, a.every, a.unit) for a in session.scalars(select(RecurringAssignment))] == [
            (date(2026, 3, 1), 1, "month")] * 2

    def generate() -> None:
        marieke.settle(300)
        marieke.press("Ctrl+Return")

    marieke.then(generate)
    marieke.press("F9")
    assert "2 concepten zijn gemaakt onder R-0001." in told(marieke)
    marieke.goes_to("recurrence_runs")
    marieke.press("Return")
    page = marieke.page
    assert isinstance(page, RecurrenceRunPage)
    marieke.press("F9")
    assert "2 facturen zijn geboekt." in told(marieke)
    with desk.reading() as session:
        posted = session.scalars(select(SalesInvoice)).all()
        assert [(x.state, x.total, x.document_date) for x in posted] == [("posted", 151_250, date(2026, 3, 1))] * 2
        assert verify.prove(session) == []
    shell.close()
    shell.deleteLater()
