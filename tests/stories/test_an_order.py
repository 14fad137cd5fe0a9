"""An order of five lines, in Dutch and by keyboard only: from an empty screen to posted and printed (SWN-03, 04)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app import i18n
from app.core.clock import FixedClock
from app.models.accounts import ItemVatGroup
from app.models.customers import CustomerGroup
from app.models.invoices import SalesInvoice
from app.models.products import Product
from app.models.sales import SalesOrder
from app.queries.products import search_key
from app.services import companies, customers, desks
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage import verify
from app.views import program
from app.views.sales.order_page import OrderPage
from tests.reports.reading import texts
from tests.stories.keyboard import Person

TODAY = date(2026, 3, 9)
PRODUCTS = (("BL-25", "Bloem 25 kg", "18.95"), ("GI-1", "Gist 1 kg", "4.35"), ("ZO-5", "Zout 5 kg", "2.10"),
            ("BO-10", "Boter 10 kg", "74.50"), ("SU-25", "Suiker 25 kg", "27.80"))


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    """A Dutch wholesaler with a customer and five products."""
    i18n.use("nl", "nl_NL")
    spec = companies.NewCompany("Molenaar Groothandel B.V.", "NL", street="Marsweg", number="51", postcode="8013 PE",
                                city="Zwolle", iban="NL91ABNA0417164300", vat_number="NL123456782B90",
                                registration=("kvk", "12345678"))
    made = desks.new_file(tmp_path / "molenaar.tegoed", spec, "Marieke", FixedClock.on(TODAY), "nl", "nl_NL")
    assert made.value is not None, made.problems
    found = made.value
    with found.writing("story.setup") as unit:
        group = unit.session.scalars(select(CustomerGroup)).first()
        standard = unit.session.scalars(select(ItemVatGroup.id).where(ItemVatGroup.code == "STD")).one()
        assert group is not None
        customers.write(unit.session, found, None, customers.proposed(found, group.id) | {
            "name": "Bakkerij De Vries B.V.", "group_id": group.id, "street": "Dorpsstraat", "number_": "12",
            "postcode": "8011 AB", "city": "Zwolle", "country_code": "NL"})
        unit.session.add_all(Product(
            company_id=found.company_id, number=number, names={"nl": name}, search_key=search_key(number, {"nl": name}, None),
            unit_code="C62", price=Decimal(price), price_currency="EUR", item_vat_group_id=standard)
            for number, name, price in PRODUCTS)
    yield found
    found.file.close()
    i18n.use("en", "en_GB")


@pytest.mark.rule("SWN-03", "SWN-04", "ORD-001", "DOC-004")
def test_five_lines_become_a_posted_and_printed_invoice(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program.register_pages()
    shell = program.shell_for(desk, ProgramSettings(tmp_path / "own.json"))
    shell.resize(1366, 768)
    marieke = Person(shell, monkeypatch)
    marieke.goes_to("sales_orders")
    marieke.press("Ctrl+N")
    page = marieke.page
    assert isinstance(page, OrderPage) and marieke.focus is page.form.customer
    marieke.types("de vries")
    marieke.press("Return")
    for number, quantity in (("bl-25", "24"), ("gist", "10"), ("zo-5", "12"), ("bo-10", "2"), ("suik", "4")):
        marieke.types(number)
        marieke.press("Return")
        marieke.types(quantity)
        marieke.press("Return")
    marieke.settle(300)
    assert len(page.grid.rows) == 5 and "EUR 948,28" in page.totals.words.replace("\xa0", " ")

    printed: list[bytes] = []
    monkeypatch.setattr("app.views.sales.paper_files.cache_folder", lambda: tmp_path)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: printed.append(Path(url.toLocalFile()).read_bytes()) or True)
    marieke.then(lambda: marieke.press("Ctrl+Return"))
    marieke.press("Shift+F9")
    marieke.settle(300)
    shell.context.runner.wait()
    marieke.settle(300)
    with desk.reading() as session:
        order, invoice = session.scalars(select(SalesOrder)).one(), session.scalars(select(SalesInvoice)).one()
        assert (order.status, invoice.net, invoice.total) == ("invoiced", 78370, 94828)
        assert verify.prove(session) == []
    words = " ".join(texts(printed[0]))
    assert invoice.number and invoice.number in marieke.reads()[0]
    assert len(printed) == 1 and invoice.number in words and "948,28" in words
    shell.close()
    shell.deleteLater()
