"""Receipts: numbered once, in figures and words, with what was settled; marked when the payment was taken back (DEP-06)."""

import io
from datetime import timedelta
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from app.models.archive import ArchivedDocument, OutgoingMessage
from app.queries.listing import ListQuery
from app.queries.tills import receipt_listing
from app.queries.timeline import timeline
from app.services import payments, tills
from app.services.tills import receipt_mail
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, marked, posted, receipt, whole
from tests.services.payments.test_settling import reason


def text_of(printed: Any) -> str:
    """The words of a PDF, spaces made even."""
    assert printed is not None
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(printed.content)).pages).split())


def paid(office: Office, who: int, *entries: int, amount: int, **more: object) -> int:
    """A posted payment that settles entries."""
    journal = kept(office, receipt(office, 1, who, amount, **more))
    if entries:
        marked(office, journal, 1, *entries)
    asked = frozenset(p.key for p in payments.check(office.desk, journal.journal_id) if p.key)
    return posted(office, journal, confirmed=asked).entries[1]


def archived(office: Office) -> list[tuple[str, bool]]:
    """Number of each kept receipt, and is it a duplicate?"""
    with office.desk.reading() as session:
        return [(n, original is not None) for n, original in session.execute(
            select(ArchivedDocument.number, ArchivedDocument.duplicate_of_id).where(ArchivedDocument.kind == "receipt")
            .order_by(ArchivedDocument.id))]


@pytest.mark.postgres
@pytest.mark.rule("DEP-06", "DEP-09", "PAY-48")
def test_a_receipt_tells_amount_in_words_what_was_settled_discount_and_rest(dunning_office: Office) -> None:
    office = dunning_office
    who = office.customer()
    one = invoice(office, who, 500_00, tiers=[(D, 5_00)], number="F-1")
    two = invoice(office, who, 300_00, number="F-2")
    money = paid(office, who, one, two, amount=595_75, payment_reference="CHQ 12")
    made = tills.issue(office.desk, money).value
    assert made is not None and made.fresh
    again = tills.issue(office.desk, money).value
    assert again is not None and (again.number, again.fresh) == (made.number, False)
    printed = tills.paper(office.desk, made.receipt_id).value
    words = text_of(printed)
    for said in (f"Kwitantie {made.number}", "€ 595,75", "vijfhonderdvijfennegentig euro en vijfenzeventig cent", "CHQ 12",
                 "F-1 16-02-2026 495,00 5,00 0,00",
                 "F-2 16-02-2026 100,75 0,00 199,25"):
        assert said in words, (said, words)
    assert tills.paper(office.desk, made.receipt_id).value == printed and archived(office) == [(made.number, False)]
    with office.desk.reading() as session:
        listing = receipt_listing()
        query = ListQuery(office.desk.company_id, "CHQ 12", scope={"view": "made"})
        row, = listing.rows(session, query, listing.keys(session, query))
        assert {"F-1, F-2", made.number, 595_75} <= set(row) and whole(office)


@pytest.mark.rule("DEP-06", "AUD-031")
def test_copies_say_so_and_a_cancelled_payment_prints_cancelled(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    money = paid(office, who, amount=100_00)
    made = tills.issue(office.desk, money).value
    assert made is not None
    first, copy = (text_of(tills.paper(office.desk, made.receipt_id, copy=c).value) for c in (False, True))
    assert "nog niet met een factuur vereffend" in first and "KOPIE" not in first and "KOPIE" in copy
    assert payments.cancel(office.desk, money, D, reason_id=reason(office), comment="x").done
    void = text_of(tills.paper(office.desk, made.receipt_id).value)
    assert "GEANNULEERD" in void and "16 februari 2026 geannuleerd" in void
    assert tills.paper(office.desk, made.receipt_id).done
    assert archived(office) == [(made.number, False), (made.number, True), (made.number, True)]
    other = paid(office, who, amount=200_00)
    assert payments.cancel(office.desk, other, D, reason_id=reason(office), comment="x").done
    entry = invoice(office, who, 10_00, D + timedelta(3))
    codes = [[p.code for p in tills.issue(office.desk, e).problems] for e in (other, entry, 99_999)]
    assert codes == [["DEP-06-taken-back"], ["DEP-06-payment"], ["LED-gone"]]
    assert [p.code for p in tills.paper(office.desk, 99).problems] == ["DEP-06-gone"] and whole(office)


@pytest.mark.rule("DEP-06", "COL-34")
def test_a_receipt_leaves_by_mail_with_its_pdf_and_again_only_after_a_question(dunning_local: Office) -> None:
    office = dunning_local
    money = paid(office, office.customer(), amount=100_00)
    made = tills.issue(office.desk, money).value
    assert made is not None
    done = receipt_mail.mail_draft(office.desk, made.receipt_id).value
    assert done is not None and done[0].endswith(".eml") and b"s.postma@voorbeeld.example" in done[1]
    assert [p.code for p in receipt_mail.mail_draft(office.desk, made.receipt_id).problems] == ["DEP-06-again"]
    said = receipt_mail.text(office.desk, made.receipt_id)
    assert said.subject == f"Kwitantie {made.number}: €\N{NO-BREAK SPACE}100,00" and said.attachments[0].startswith(made.number)
    with office.desk.reading() as session:
        assert session.scalars(select(OutgoingMessage.document_table)).all() == ["receipt"]
    silent = office.customer("Zonder adres", email=None)
    other = tills.issue(office.desk, paid(office, silent, amount=5_00)).value
    assert other is not None
    assert [p.code for p in receipt_mail.ready(office.desk, [other.receipt_id]).problems] == ["COL-13-email"]


@pytest.mark.rule("DEP-09")
def test_the_history_of_a_customer_names_what_a_payment_settled_and_its_receipt(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who = office.customer()
    first, second = invoice(office, who, 60_00, number="F-1"), invoice(office, who, 40_00, number="F-2")
    entry = paid(office, who, first, second, amount=100_00)

    def told() -> list[tuple[object, ...]]:
        with desk.reading() as session:
            return [h.values[3:] for h in timeline(session, desk.company_id, who, kinds=("document",)) if h.what == "payment"]

    assert told() == [(("F-1", "F-2"), "")]
    made = tills.issue(desk, entry).value
    assert made is not None and told() == [(("F-1", "F-2"), made.number)]
    assert payments.cancel(desk, entry, D, reason_id=reason(office)).done and told()[-1][0] == ()
