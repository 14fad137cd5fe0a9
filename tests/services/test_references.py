"""The parameters that say how postings are asked about, numbered and referred to: limits of dates, reasons, references."""

from datetime import date, timedelta

import pytest

from app import settings
from app.core.enums import EntryType, VoucherSource
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.services import company_parameters, corrections, ledger, references
from tests.services.dunning import D, Office
from tests.services.test_journal import line, posted


def issued(office: Office, number: str = "D-1") -> CustomerLedgerEntry:
    """The entry of a letter with a fee."""
    who = office.customer(f"Klant {number}")
    office.level(1, fee=10_00)
    office.entry(who, 1_000_00, D - timedelta(20), number)
    office.suggest(D)
    letter_id, = office.issue(*(d.id for d in office.drafts()))
    with office.desk.reading() as session:
        found = session.get_one(CustomerLedgerEntry, office.letter(letter_id).entry_id)
        session.expunge(found)
        return found


@pytest.mark.rule("PRF-01", "LTR-42", "LED-033")
@pytest.mark.parametrize(("kind", "reference"), [
    ("none", None), ("rf", "RF79VF202600042"), ("ogm", "+++020/2600/04222+++"), ("betalingskenmerk", "1000000202600042"),
    ("document", "VF-2026-00042")])
def test_a_document_number_gives_the_reference_of_its_kind(kind: str, reference: str | None) -> None:
    assert references.plain(kind, "VF-2026-00042") == reference
    assert references.plain("ogm", "12345678901") is None and references.plain("ogm", "VF") is None


@pytest.mark.rule("PRF-01", "LTR-42")
@pytest.mark.parametrize(("chosen", "own", "begins"), [
    ("rf", "company", "RF"), ("ogm", "company", "+++"), ("none", "company", None), ("rf", "ogm", "+++"), ("none", "rf", "RF"),
    ("rf", "number", "CL"), ("rf", "none", None)])
def test_a_letter_gets_the_reference_of_its_customer_or_else_of_the_company(dunning_local: Office, chosen: str, own: str,
                                                                           begins: str | None) -> None:
    office = dunning_local
    assert company_parameters.change(office.desk, settings.STRUCTURED_REFERENCE, chosen).done
    with office.desk.writing("test.kind") as unit:
        for customer in unit.session.query(Customer):
            customer.reference_kind = own
    who = office.customer("Nieuw")
    with office.desk.writing("test.kind") as unit:
        unit.session.get_one(Customer, who).reference_kind = own
    office.level(1, fee=10_00)
    office.entry(who, 1_000_00, D - timedelta(20), "D-1")
    office.suggest(D)
    letter_id, = office.issue(*(d.id for d in office.drafts()))
    letter = office.letter(letter_id)
    with office.desk.reading() as session:
        reference = session.get_one(CustomerLedgerEntry, letter.entry_id).payment_reference
    wanted = letter.number if begins == "CL" else begins
    assert reference is None if wanted is None else (reference or "").startswith(wanted)


@pytest.mark.rule("LED-033", "PRF-03")
def test_a_numeric_reference_that_is_taken_takes_the_next_of_the_counter(dunning_local: Office) -> None:
    office = dunning_local
    assert company_parameters.change(office.desk, settings.STRUCTURED_REFERENCE, "ogm").done
    first = issued(office)
    assert first.payment_reference == references.plain("ogm", first.document_no)
    with office.desk.writing("test.draw") as unit:
        drawn = [references.draw(unit.session, 1, first.customer_id, first.document_no) for _n in range(2)]
        unit.abandon()
    assert len({first.payment_reference, *drawn}) == 3 and all((d or "").startswith("+++900/0000/0") for d in drawn)


@pytest.mark.rule("MST-033")
def test_the_days_a_posting_date_may_lie_back_and_ahead_are_the_companys(dunning_local: Office) -> None:
    office = dunning_local

    def asked(day: date) -> list[str]:
        with office.desk.reading() as session:
            return [p.code for p in ledger.check_date(session, office.desk, day, VoucherSource.GEN)]

    assert asked(D - timedelta(30)) == [] and asked(D - timedelta(31)) == ["MST-033-old"]
    assert asked(D + timedelta(1)) == ["MST-033-future"]
    assert company_parameters.change(office.desk, settings.POSTING_DAYS_BACK, 5).done
    assert company_parameters.change(office.desk, settings.POSTING_DAYS_FORWARD, 2).done
    assert asked(D - timedelta(5)) == [] and asked(D - timedelta(6)) == ["MST-033-old"]
    assert asked(D + timedelta(2)) == [] and asked(D + timedelta(3)) == ["MST-033-future"]


@pytest.mark.rule("UND-05")
def test_a_reason_is_asked_for_only_where_the_company_wants_one(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    invoice = posted(office, line(office, 10_00, customer_id=who))
    paid = posted(office, line(office, 10_00, EntryType.PAYMENT, "1100", customer_id=who, document_no="B-1"))
    settled = corrections.settle(office.desk, invoice.entry_ids[0], paid.entry_ids[0], 10_00, D).value
    assert settled is not None
    undone = corrections.undo_settlement(office.desk, settled.settlement_ids[0], D)
    assert [p.code for p in undone.problems] == ["PST-014-reason"]
    assert company_parameters.change(office.desk, settings.REVERSAL_REASON, False).done
    assert corrections.undo_settlement(office.desk, settled.settlement_ids[0], D).done
    assert corrections.reverse(office.desk, invoice.voucher_id or 0, D, reason="").done
