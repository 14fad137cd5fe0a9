"""Posted documents are rendered once, say what the law wants, and are kept; trouble with that never un-posts (DOC-003…020)."""

import io
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import select, text

from app.models.accounts import Account, ReasonCode, RoleAccount
from app.models.archive import ArchivedDocument, OutputItem
from app.models.customers import Customer, CustomerAddress
from app.models.documents import OutputProfile
from app.models.invoices import ElectronicInvoice, SalesInvoice
from app.services.sales import archive, archiving, corrections, invoices
from app.services.sales.invoice_posting import PostedInvoice
from tests.services.sales.trade import Trade

LANGUAGES = {"NL": "nl", "BE": "nl", "FR": "fr", "DE": "de", "GB": "en"}


def posted(office: Trade, country: str = "NL", **more: Any) -> PostedInvoice:
    """An invoice of two lines in the language of a country."""
    customer = office.customer("Smit", country_code=country, language=LANGUAGES[country],
                               currency="GBP" if country == "GB" else "EUR")
    with office.desk.reading() as session:
        number = session.scalars(select(Account.number).join(RoleAccount, RoleAccount.account_id == Account.id).where(
            RoleAccount.role == "REV")).first()
    assert number is not None
    lines = (office.line(1, number, "19.99", quantity="3", text="Chocolate\nFair trade"),
             office.line(2, number, "250", text="Advice"))
    return office.post(office.draft(customer, *lines, **more))


def words(printed: archive.Printed | None) -> str:
    assert printed is not None
    return " ".join(PdfReader(io.BytesIO(printed.content)).pages[0].extract_text().split())


@pytest.mark.rule("DOC-003", "DOC-001", "AUD-031")
def test_a_posted_invoice_is_rendered_once_and_stays_the_same(dutch: Trade) -> None:
    invoice = posted(dutch, head={"customer_reference": "INK-118"})
    first = archive.file_of(dutch.desk, invoice.invoice_id).value
    said = words(first)
    for part in ("Factuur VF-2026-00001", "Smit", "INK-118", "Chocolate", "309,97", "65,09", "375,06", "KvK 12345678",
                 "NL91 ABNA 0417 1643 00", "RF22 VF20 2600 001"):
        assert part in said
    dutch.change(Customer, dutch.one(Customer), name="Somebody Else")
    again = archive.file_of(dutch.desk, invoice.invoice_id).value
    copy = archive.duplicate(dutch.desk, invoice.invoice_id).value
    assert first is not None and again is not None and again.content == first.content
    assert "KOPIE" in words(copy) and "Somebody" not in words(copy)
    with dutch.desk.reading() as session:
        rows = session.scalars(select(ArchivedDocument).order_by(ArchivedDocument.id)).all()
    assert [r.duplicate_of_id for r in rows] == [None, rows[0].id]
    dutch.whole()


@pytest.mark.rule("DOC-010", "DOC-011")
@pytest.mark.parametrize(("abroad", "said"), [
    ("BE", ("Factuur / Facture", "Gent 0403170701")), ("FR", ("Facture", "40\u00a0€")),
    ("DE", ("Rechnung", "gesetzliche Verzugszinsen")), ("GB", ("Invoice", "GB980780684"))], indirect=["abroad"])
def test_every_country_reads_what_its_law_wants(abroad: Trade, said: tuple[str, ...]) -> None:
    with abroad.desk.reading() as session:
        from app.models.company import Company
        country = session.get_one(Company, abroad.desk.company_id).country_code
    found = words(archive.file_of(abroad.desk, posted(abroad, country).invoice_id).value)
    for part in said:
        assert part.replace("\u00a0", " ") in found.replace("\u00a0", " ")
    abroad.whole()


@pytest.mark.rule("DOC-006", "FTI-045")
def test_a_credit_note_is_positive_and_names_its_original_and_reason(dutch: Trade) -> None:
    invoice = posted(dutch)
    draft = corrections.credit_note(dutch.desk, invoice.invoice_id, {1: corrections.Chosen(Decimal(1))},
                                    reason_id=dutch.one(ReasonCode, code="ERROR"), comment="kapot").value
    assert draft is not None and draft.id is not None
    said = words(archive.file_of(dutch.desk, dutch.post_id(draft.id).invoice_id).value)
    for part in ("Creditnota VC-2026-00001", "Creditnota bij factuur VF-2026-00001 van 02-03-2026", "kapot", "24,19"):
        assert part in said
    assert "-24,19" not in said and "−24,19" not in said and "Betalen" not in said


@pytest.mark.rule("FTI-005", "ORD-064")
def test_pro_forma_has_no_number_and_keeps_nothing(dutch: Trade) -> None:
    draft = dutch.draft(dutch.customer(language="nl"), dutch.line(1, "8000", "100"))
    said = words(archive.preview(dutch.desk, draft))
    assert "121,00" in said and "pro forma" in said.lower() and "VF-" not in said
    kept = invoices.save(dutch.desk, draft).value
    assert kept is not None and kept.id is not None
    assert archive.file_of(dutch.desk, kept.id).problems[0].code == "DOC-003-draft"
    with dutch.desk.reading() as session:
        assert session.scalars(select(ArchivedDocument)).all() == []


@pytest.mark.rule("DOC-004")
def test_documents_leave_as_their_profile_says(dutch: Trade) -> None:
    invoice = posted(dutch)
    dutch.make(OutputProfile(company_id=dutch.desk.company_id, document_kind="invoice", channels=["print", "email"]))
    made = archiving.finish(dutch.desk, [invoice.invoice_id])
    assert made.done == (invoice.invoice_id,) and archiving.enlist(dutch.desk, [invoice.invoice_id]) == 0
    with dutch.desk.reading() as session:
        items = session.scalars(select(OutputItem)).all()
    assert [(i.channel, i.status) for i in items] == [("print", "to_do"), ("email", "to_do")]


@pytest.mark.rule("EIN-002")
def test_an_electronic_invoice_is_made_ready_for_who_wants_one(dutch: Trade) -> None:
    invoice = posted(dutch)
    dutch.change(Customer, dutch.one(Customer), e_invoice="facturx")
    archiving.finish(dutch.desk, [invoice.invoice_id])
    with dutch.desk.reading() as session:
        assert session.scalars(select(ElectronicInvoice)).one().format == "facturx"
        assert session.scalars(select(OutputItem.channel)).all() == ["e_invoice"]


@pytest.mark.rule("PST-001", "DOC-003")
def test_trouble_with_the_paper_leaves_a_to_do_and_the_invoice_posted(dutch: Trade, monkeypatch: pytest.MonkeyPatch) -> None:
    invoice = posted(dutch)

    def broken(session: object, data: object) -> bytes:
        raise OSError("no font")

    monkeypatch.setattr(archive, "render", broken)
    monkeypatch.setattr(archiving, "render", broken)
    made = archiving.finish(dutch.desk, [invoice.invoice_id])
    assert made.waiting == ((invoice.invoice_id, "no font"),)
    with dutch.desk.reading() as session:
        assert session.get_one(SalesInvoice, invoice.invoice_id).state == "posted"
        assert session.scalars(select(OutputItem.status)).all() == ["to_do"]
    monkeypatch.undo()
    assert archive.file_of(dutch.desk, invoice.invoice_id).done


@pytest.mark.rule("DOC-003")
def test_a_stored_file_that_was_changed_is_told(dutch: Trade) -> None:
    invoice = posted(dutch)
    archive.file_of(dutch.desk, invoice.invoice_id)
    with dutch.desk.writing("test") as unit:
        unit.session.execute(text("drop trigger guard_archive_content_update"))
        unit.session.execute(text("update archive_content set bytes = x'00', codec = 'raw'"))
    assert archive.file_of(dutch.desk, invoice.invoice_id).problems[0].code == "DOC-003-lost"


@pytest.mark.rule("DOC-010")
def test_another_delivery_address_is_printed(dutch: Trade) -> None:
    draft = dutch.draft(dutch.customer(language="nl"), dutch.line(1, "8000", "100"))
    place = dutch.make(CustomerAddress(company_id=dutch.desk.company_id, customer_id=draft.head.order_account_id, code="W",
                                       kind="delivery", street="Kade", number="9", postcode="9711 AA", city="Groningen",
                                       country_code="NL"))
    sent = dutch.post(replace(draft, head=replace(draft.head, delivery_address_id=place)))
    assert "GRONINGEN" in words(archive.file_of(dutch.desk, sent.invoice_id).value)
