"""The worked examples are posted, exported in both forms, accepted by the official rules and read back as they were posted."""

from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from app.core.problems import Problem
from app.formats.einvoice import checks, facturx, files
from app.formats.einvoice.record import InvoiceRecord, Kind
from app.models.company import CompanyBankAccount
from app.models.invoices import ElectronicInvoice, SalesInvoice
from app.services.sales import e_invoices
from tests.formats.einvoice.conftest import Oracle
from tests.formats.einvoice.conftest import saxon as saxon
from tests.services.sales.electronic import EXAMPLES
from tests.services.sales.trade import Trade, trade

EMPTY_DELIVERY = "PEPPOL-EN16931-R008"
"""The listed warning of EIN-024: the schema of CII asks for a delivery group, which is empty on an invoice in advance."""


@pytest.fixture
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Trade:
    """A company of the country of the example."""
    return trade(tmp_path / "electronic.tegoed", EXAMPLES[request.param][0])


def both_forms(office: Trade, invoice_id: int) -> list[int]:
    """The electronic invoice its customer wants, and the same document as a hybrid."""
    with office.desk.reading() as session:
        own = session.scalars(select(ElectronicInvoice.id).where(ElectronicInvoice.invoice_id == invoice_id)).one()
    return [own, office.make(ElectronicInvoice(company_id=office.desk.company_id, invoice_id=invoice_id, format="facturx",
                                               status="ready"))]


@pytest.mark.rule("EIN-024", "EIN-003", "EIN-010", "EIN-012", "EIN-013", "EIN-014", "EIN-015", "EIN-020")
@pytest.mark.parametrize(("office", "name"), [(name, name) for name in EXAMPLES], indirect=["office"])
def test_a_worked_example_is_posted_exported_accepted_and_read_back(office: Trade, name: str, saxon: Oracle,
                                                                    tmp_path: Path) -> None:
    for posted in EXAMPLES[name][1](office):
        ids = both_forms(office, posted.invoice_id)
        done = e_invoices.export(office.desk, ids, tmp_path)
        assert done.ids == tuple(ids), done.problems
        assert [path.suffix for path in done.paths] == [".xml", ".pdf"]
        xml, pdf = (path.read_bytes() for path in done.paths)
        inner = facturx.attached(pdf)
        assert isinstance(inner, bytes)
        assert saxon("ubl", xml) == saxon("peppol", xml) == Counter()
        in_advance = name == "FTI-060" and b">386<" in inner
        assert saxon("cii", inner) == Counter({EMPTY_DELIVERY: 1} if in_advance else {})
        for path in done.paths:
            found = files.read(path.read_bytes(), path.name)
            assert not isinstance(found, Problem)
            as_posted(office, posted.invoice_id, found)
    office.whole()
    office.file.close()


def as_posted(office: Trade, invoice_id: int, found: InvoiceRecord) -> None:
    """Number, day, parties, amounts and VAT of a file are those in the books."""
    with office.desk.reading() as session:
        row = session.get_one(SalesInvoice, invoice_id)
        sign = -1 if row.credit else 1
        assert (found.number, found.issued, found.currency) == (row.number, row.document_date, row.currency)
        assert (found.totals.net, found.totals.vat, found.totals.due) == (sign * row.net, sign * row.vat, sign * row.total)
        assert found.totals.lines - found.totals.allowances + found.totals.charges == sign * row.net
        assert (found.kind is Kind.CREDIT_NOTE) is row.credit
        if found.payment is not None and found.payment.iban:
            assert found.payment.iban == session.scalars(select(CompanyBankAccount.iban)).first()
            assert found.payment.reference == row.payment_reference
    assert checks.check(found) == ()


@pytest.mark.rule("EIN-013", "VAT-009")
@pytest.mark.parametrize("office", ["VAT-009"], indirect=True)
def test_a_belgian_cash_discount_is_an_allowance_and_a_charge(office: Trade) -> None:
    posted, = EXAMPLES["VAT-009"][1](office)
    with office.desk.reading() as session:
        found = e_invoices.record_of(session, office.desk, posted.invoice_id)
    office.file.close()
    assert found is not None
    allowance, charge = *found.allowances, *found.charges
    assert (allowance.amount, allowance.code, allowance.category, charge.amount, charge.code, charge.category) == (
        2000, "64", "S", 2000, "ZZZ", "E")
    assert [(row.category.value, row.base, row.vat) for row in found.vat] == [("S", 98000, 20580), ("E", 2000, 0)]
    totals = found.totals
    assert (totals.lines, totals.net, totals.gross, totals.due) == (100000, 100000, 120580, 120580)
    assert found.terms is not None and "2" in found.terms


@pytest.mark.rule("EIN-014", "VAT-008")
@pytest.mark.parametrize("office", ["VAT-008"], indirect=True)
def test_discounts_stand_where_the_chapter_puts_them(office: Trade) -> None:
    posted, = EXAMPLES["VAT-008"][1](office)
    with office.desk.reading() as session:
        found = e_invoices.record_of(session, office.desk, posted.invoice_id)
    office.file.close()
    assert found is not None
    assert [line.net for line in found.lines] == [5997, 3045, 22500]
    off, = found.lines[2].allowances
    assert (off.amount, off.base, off.percent, off.code) == (2500, 25000, 10, "95")
    assert sorted((one.amount, one.rate, one.code) for one in found.allowances) == [(76, 9, "95"), (713, 21, "95")]
    totals = found.totals
    assert (totals.lines, totals.allowances, totals.net, totals.vat, totals.gross, totals.due) == (
        31542, 789, 30753, 6102, 36855, 36855)
    assert sorted((row.base, row.vat) for row in found.vat) == [(2969, 267), (27784, 5835)]
