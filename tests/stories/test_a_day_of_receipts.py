"""A day at the bank, in Dutch and by keyboard only: receipts found, marked, checked and posted as one journal (PWIN-01)."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app import i18n
from app.core.clock import FixedClock
from app.core.enums import Blocked
from app.models.accounts import PostingProfile, RoleAccount
from app.models.customers import CustomerGroup
from app.models.ledger import CustomerEntryState
from app.services import companies, customers, desks
from app.settings import ProgramSettings
from app.storage import verify
from app.views import program
from app.views.payments.journal_page import PaymentJournalPage
from tests.services.dunning import Office
from tests.services.payments.receipts import invoice
from tests.services.test_journal import block, rate
from tests.stories.keyboard import Person

TODAY = date(2026, 3, 9)
CUSTOMERS = ("De Vries", "Smit", "Hoffmann", "Claes", "Harbour", "Het Plein")


class Quick(Person):
    """Somebody who types fast: the program is not waited for longer than it needs."""

    def settle(self, milliseconds: int = 30) -> None:
        """Shorter than others wait."""
        super().settle(min(milliseconds, 4))


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    """A Dutch wholesaler whose customers owe something, one of them in pounds."""
    i18n.use("nl", "nl_NL")
    spec = companies.NewCompany("Molenaar B.V.", "NL", street="Marsweg", number="51", postcode="8013 PE", city="Zwolle",
                                iban="NL91ABNA0417164300", vat_number="NL123456782B90", registration=("kvk", "12345678"))
    made = desks.new_file(tmp_path / "molenaar.tegoed", spec, "Marieke", FixedClock.on(TODAY), "nl", "nl_NL")
    assert made.value is not None, made.problems
    desk = made.value
    with desk.reading() as session:
        group = session.scalars(select(CustomerGroup.id)).first() or 0
        profile = session.scalars(select(PostingProfile.id).order_by(PostingProfile.id)).first() or 0
        accounts = {r.role: r.account_id for r in session.scalars(select(RoleAccount))}
    yield Office(desk, group, profile, accounts)
    desk.file.close()
    i18n.use("en", "en_GB")


def customer(office: Office, name: str) -> int:
    """A customer with an address."""
    with office.desk.writing("story.customer") as unit:
        return customers.write(unit.session, office.desk, None, customers.proposed(office.desk, office.group_id) | {
            "name": name, "group_id": office.group_id, "street": "Dorpsstraat", "number_": "12", "postcode": "8011 AB",
            "city": "Zwolle", "country_code": "NL", "currency": "EUR"}).id


@pytest.mark.rule("PWIN-01", "PWIN-02", "PAY-10", "PAY-11", "PAY-14", "PAY-40", "PAY-43", "PAY-50", "PAY-51", "SET-05", "CUR-01",
                  "ERR-01", "PWIN-21")
def test_a_day_of_receipts_is_typed_marked_checked_and_posted(office: Office, tmp_path: Path,
                                                              monkeypatch: pytest.MonkeyPatch) -> None:
    vries, smit, hoffmann, claes, harbour, plein = (customer(office, name) for name in CUSTOMERS)
    rate(office, "GBP", "1.2", date(2026, 1, 1))
    soon, late = TODAY + timedelta(9), TODAY - timedelta(3)
    owed = [invoice(office, vries, 250_00, soon, "VF-100"),
            invoice(office, smit, 1000_00, soon, "VF-200", tiers=[(TODAY, 20_00)]),
            invoice(office, hoffmann, 742_80, late, "VF-300", tiers=[(TODAY - timedelta(13), 14_86)], day=late - timedelta(20)),
            invoice(office, claes, 300_00, soon, "VF-400"), invoice(office, claes, 155_50, soon + timedelta(1), "VF-401"),
            invoice(office, harbour, 500_00, soon, "VF-500", currency="GBP", rate=Decimal("1.2")),
            invoice(office, plein, 64_00, late, "VF-600")]
    block(office, plein, Blocked.ALL)
    program.register_pages()
    shell = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    shell.context.runner.at_once = True
    shell.resize(1366, 768)
    marieke = Quick(shell, monkeypatch)
    marieke.goes_to("payment_journal")
    page = marieke.page
    assert isinstance(page, PaymentJournalPage)

    def types(*words: str) -> None:
        for text in words:
            marieke.types(text)
            marieke.press("Return")

    types("VF-100", "")
    types("smit", "980")
    marieke.press("Up", "Shift+F11", "Space", "Shift+F11")
    page.grid.begin()
    types("hoff", "727,94")
    marieke.press("Up", "Shift+F11", "Space")
    assert "14,86 blijft open op VF-300" in " ".join(bar for bar in page.pane.advice)
    marieke.answers("Open laten")
    assert page.pane.advice == []
    marieke.press("Shift+F11")
    page.grid.begin()
    types("claes", "")
    marieke.press("Up", "Shift+F11", "Space", "Down", "Space", "Shift+F11")
    page.grid.begin()
    types("VF-500", "", "plein", "64")
    model = page.grid.model_
    assert [(model.words(n, model.section("invoice")), model.words(n, model.section("credit")),
             model.words(n, model.section("marks"))) for n in range(6)] == [
        ("VF-100", "250,00", "Volledig"), ("VF-200", "980,00", "Volledig"), ("VF-300", "727,94", "Deels · EUR 14,86"),
        ("VF-400 +1", "455,50", "Volledig"), ("VF-500", "500,00", "Volledig"), ("", "64,00", "Geblokkeerd")]
    assert page.grid.row_fault is not None and "Het Plein" in page.grid.row_fault.words

    marieke.press("F9")
    assert page.grid.current() == 5 and not page.posted
    marieke.press("Ctrl+Delete")
    marieke.then(lambda: marieke.answers("Boeken"))
    marieke.press("F9")
    assert page.posted and "is geboekt" in marieke.reads()[0]
    with office.desk.reading() as session:
        assert [session.get_one(CustomerEntryState, e).remaining for e in owed] == [0, 0, 14_86, 0, 0, 0, 64_00]
        assert verify.prove(session) == []
    shell.close()
    shell.deleteLater()
