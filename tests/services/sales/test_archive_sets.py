"""The structured invoice travels with its PDF as one archive set (AUD-035)."""

import zipfile
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.archive import ArchivedDocument
from app.models.invoices import ElectronicInvoice
from app.services import archived
from app.services.sales import e_invoices
from tests.services.sales.electronic import ORDERED, buyer
from tests.services.sales.trade import Trade


@pytest.mark.rule("AUD-035", "CLW-022")
def test_the_pdf_and_the_structured_invoice_are_one_set_and_saved_together(dutch: Trade, tmp_path: Path) -> None:
    posted = dutch.post(dutch.draft(buyer(dutch), dutch.line(1, "8000", "100", text="Advies"), head=ORDERED))
    with dutch.desk.reading() as session:
        row = session.scalars(select(ElectronicInvoice).where(ElectronicInvoice.invoice_id == posted.invoice_id)).one().id
    assert e_invoices.make(dutch.desk, row).value is not None
    with dutch.desk.reading() as session:
        kept = {d.kind: d for d in session.scalars(select(ArchivedDocument))}
        paper, data = kept["invoice"].id, kept["electronic_invoice"].id
        assert kept["electronic_invoice"].set_of_id == paper and kept["invoice"].set_of_id is None
    assert archived.set_of(dutch.desk, data) == archived.set_of(dutch.desk, paper) == [paper, data]
    assert archived.save_set(dutch.desk, data, tmp_path / "set.zip").value == 2
    with zipfile.ZipFile(tmp_path / "set.zip") as pack:
        first, second = pack.namelist()
        assert pack.read(first)[:4] == b"%PDF" and b"<" in pack.read(second)[:6]
    assert first.endswith(".pdf") and second.endswith(".xml")
