"""Posted documents are printed in the order and as often as their profile says, and mailed once (DOC-004, WIN-30)."""

import pytest
from sqlalchemy import select

from app.models.archive import OutgoingMessage, OutputItem
from app.models.customers import CustomerContact
from app.models.documents import OutputProfile
from app.services.sales import archive, archiving, outputs, sending
from app.services.sales.dispatch import Ref
from tests.reports.reading import pages, texts
from tests.services.sales.test_archive import posted
from tests.services.sales.trade import Trade


def states(office: Trade, channel: str) -> list[str]:
    """The output states of a way, document by document."""
    with office.desk.reading() as session:
        return list(session.scalars(select(OutputItem.status).where(OutputItem.channel == channel)
                                    .order_by(OutputItem.document_id)))


def profile(office: Trade, **more: object) -> int:
    """How invoices leave."""
    with office.desk.reading() as session:
        row = session.scalars(select(OutputProfile.id).where(OutputProfile.document_kind == "invoice",
                                                             OutputProfile.customer_id.is_(None))).first()
    values = {"channels": ["print"], "copies": 0, "sort_by": "number", **more}
    if row is not None:
        office.change(OutputProfile, row, **values)
        return row
    return office.make(OutputProfile(company_id=office.desk.company_id, document_kind="invoice", **values))


def three(office: Trade) -> list[Ref]:
    """Three invoices of customers whose numbers rise and whose postcodes fall."""
    from app.models.customers import CustomerAddress
    ids = []
    for postcode in ("9000 AA", "5000 AA", "1000 AA"):
        invoice = posted(office)
        with office.desk.writing("test.setup") as uow:
            uow.session.scalars(select(CustomerAddress).order_by(CustomerAddress.id.desc())).first().postcode = postcode  # type: ignore[union-attr]
        ids.append(invoice.invoice_id)
    archiving.finish(office.desk)
    return [("sales_invoice", key) for key in ids]


@pytest.mark.rule("DOC-004")
@pytest.mark.parametrize(("order", "turned"), [("number", False), ("customer", False), ("postcode", True)])
def test_what_waits_is_printed_in_the_order_of_the_profile(dutch: Trade, order: str, turned: bool) -> None:
    profile(dutch, sort_by=order)
    ids = three(dutch)
    assert outputs.to_print(dutch.desk) == (ids[::-1] if turned else ids)
    found = outputs.print_out(dutch.desk).value
    assert found is not None and list(found.refs) == (ids[::-1] if turned else ids)
    assert ("VF-2026-00003" in " ".join(texts(found.printed.content, 1))) is turned
    assert states(dutch, "print") == ["done"] * 3 and outputs.to_print(dutch.desk) == []
    assert [p.code for p in outputs.print_out(dutch.desk).problems] == ["DOC-004-none"]


@pytest.mark.rule("DOC-004")
@pytest.mark.parametrize("copies", [0, 2])
def test_each_document_is_printed_with_its_extra_copies(dutch: Trade, copies: int) -> None:
    profile(dutch, copies=copies)
    invoice = posted(dutch)
    archiving.finish(dutch.desk)
    alone = archive.file_of(dutch.desk, invoice.invoice_id).value
    found = outputs.print_out(dutch.desk).value
    assert found is not None and alone is not None
    assert pages(found.printed.content) == (1 + copies) * pages(alone.content)


@pytest.mark.rule("DOC-004", "WIN-30")
def test_printed_documents_can_be_printed_again_and_marked(dutch: Trade) -> None:
    profile(dutch)
    key = ("sales_invoice", posted(dutch).invoice_id)
    archiving.finish(dutch.desk)
    assert outputs.print_out(dutch.desk, [key]).done and outputs.print_out(dutch.desk, [key]).done
    assert outputs.mark(dutch.desk, [key], sent=False) == 1 and outputs.to_print(dutch.desk) == [key]
    assert outputs.mark(dutch.desk, [key], sent=True) == 1 and outputs.to_print(dutch.desk) == []


@pytest.mark.rule("DOC-004")
def test_an_invoice_is_mailed_with_its_pdf_and_again_only_after_a_question(dutch: Trade) -> None:
    invoice = posted(dutch)
    ref = ("sales_invoice", invoice.invoice_id)
    refused = sending.mail_draft(dutch.desk, ref)
    assert [p.code for p in refused.problems] == ["COL-13-email"]
    dutch.make(CustomerContact(company_id=dutch.desk.company_id, customer_id=1, name="Mia", role="invoices",
                               email="mia@smit.example"))
    made = sending.mail_draft(dutch.desk, ref)
    assert made.value is not None, made.problems
    name, content = made.value
    assert name.endswith(".eml") and b"mia@smit.example" in content and b"application/pdf" in content
    again = sending.mail_draft(dutch.desk, ref)
    assert [p.code for p in again.problems] == ["DOC-004-again"]
    assert sending.mail_draft(dutch.desk, ref, confirmed=frozenset(p.key for p in again.problems if p.key)).done
    with dutch.desk.reading() as session:
        sent = session.scalars(select(OutgoingMessage)).all()
    assert len(sent) == 2 and invoice.number in (sent[0].subject or "") + (sent[0].body or "")
    assert states(dutch, "email") == ["done"]
