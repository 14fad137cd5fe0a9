"""A free text invoice of five lines, in Dutch and by keyboard only: from an empty screen to posted and printed (SWN-06)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app import i18n
from app.core.clock import FixedClock
from app.models.archive import ArchivedDocument, OutputItem
from app.models.customers import CustomerGroup
from app.models.invoices import SalesInvoice
from app.services import companies, customers, desks
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage import verify
from app.views import program
from app.views.sales.invoice_page import InvoicePage
from app.views.sales.posted_page import PostedPage
from tests.reports.reading import texts
from tests.stories.keyboard import Person

TODAY = date(2026, 3, 9)
LINES = (("8000", "Advies maart", "12,5", "95"), ("8000", "Reistijd", "3", "47,50"), ("8000", "Kilometers", "148", "0,23"),
         ("8000", "Rapport", "1", "650"), ("8000", "Korting nieuwe klant", "-1", "100"))


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    """A Dutch adviser with one customer."""
    i18n.use("nl", "nl_NL")
    spec = companies.NewCompany("Visser Advies B.V.", "NL", street="Marsweg", number="51", postcode="8013 PE", city="Zwolle",
                                iban="NL91ABNA0417164300", vat_number="NL123456782B90", registration=("kvk", "12345678"))
    made = desks.new_file(tmp_path / "visser.tegoed", spec, "Marieke", FixedClock.on(TODAY), "nl", "nl_NL")
    assert made.value is not None, made.problems
    found = made.value
    with found.writing("story.setup") as unit:
        group = unit.session.scalars(select(CustomerGroup)).first()
        assert group is not None
        customers.write(unit.session, found, None, customers.proposed(found, group.id) | {
            "name": "Bakkerij De Vries B.V.", "group_id": group.id, "street": "Dorpsstraat", "number_": "12",
            "postcode": "8011 AB", "city": "Zwolle", "country_code": "NL"})
    yield found
    found.file.close()
    i18n.use("en", "en_GB")


@pytest.mark.rule("SWN-06", "FTI-003", "PST-001", "DOC-004")
def test_five_typed_lines_become_an_invoice_posted_and_printed(desk: Desk, tmp_path: Path,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    program.register_pages()
    shell = program.shell_for(desk, ProgramSettings(tmp_path / "own.json"))
    shell.context.runner.at_once = True
    shell.resize(1366, 768)
    marieke = Person(shell, monkeypatch)
    marieke.goes_to("invoice_drafts")
    marieke.press("Ctrl+N")
    page = marieke.page
    assert isinstance(page, InvoicePage) and marieke.focus is page.form.customer
    marieke.types("de vries")
    marieke.press("Return")
    for line in LINES:
        for words in line:
            marieke.types(words)
            marieke.press("Return")
    assert [r.values["text"] for r in page.grid.rows] == [line[1] for line in LINES]
    assert "1.914,04" in page.totals.words and "EUR 2.315,99" in page.totals.words.replace("\xa0", " ")

    printed: list[bytes] = []
    monkeypatch.setattr("app.views.sales.paper_files.cache_folder", lambda: tmp_path)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: printed.append(Path(url.toLocalFile()).read_bytes()) or True)
    marieke.press("Shift+F9")
    shown = marieke.page
    assert isinstance(shown, PostedPage), marieke.reads()
    with desk.reading() as session:
        invoice = session.scalars(select(SalesInvoice)).one()
        assert (invoice.state, invoice.net, invoice.total) == ("posted", 191_404, 231_599)
        assert session.scalars(select(ArchivedDocument)).one().number == invoice.number
        assert session.scalars(select(OutputItem.status).where(OutputItem.channel == "print")).one() == "done"
        assert verify.prove(session) == []
    words = " ".join(texts(printed[0]))
    assert invoice.number and invoice.number in marieke.reads()[0]
    assert len(printed) == 1 and invoice.number in words and "2.315,99" in words
    shell.close()
    shell.deleteLater()
