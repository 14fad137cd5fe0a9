"""The option that vouchers take the number of their document: letters, journals, and numbers that cannot be taken (PST-012)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from app import settings
from app.core.enums import EntryType
from app.core.masks import looks_drawn
from app.models.collections import CollectionLetter
from app.models.ledger import CustomerLedgerEntry, Voucher
from app.services import company_parameters, corrections, journal, journals
from app.storage import verify
from tests.services.dunning import D, Office
from tests.services.test_journal import line, posted
from tests.services.test_journals import customer_line, kept, ledger_line


def choose(office: Office, on: bool = True) -> None:
    assert company_parameters.change(office.desk, settings.VOUCHER_IS_DOCUMENT, on).done


def whole(office: Office) -> bool:
    with office.desk.reading() as session:
        return verify.prove(session) == []


def voucher(office: Office, voucher_id: int | None) -> tuple[str, bool]:
    with office.desk.reading() as session:
        found = session.get_one(Voucher, voucher_id)
        return found.number, found.own_number


@pytest.mark.postgres
@pytest.mark.rule("PST-012")
def test_a_letter_with_a_fee_and_its_voucher_have_one_number_and_no_series_has_a_hole(dunning_office: Office) -> None:
    office = dunning_office
    choose(office)
    who = office.customer()
    office.level(1, fee=10_00)
    office.entry(who, 1_000_00, D - timedelta(20))
    office.suggest(D)
    office.issue(*(draft.id for draft in office.drafts()))
    with office.desk.reading() as session:
        rows = session.execute(select(CollectionLetter.number, Voucher.number, CustomerLedgerEntry.document_no).join(
            Voucher, Voucher.id == CollectionLetter.voucher_id).join(
                CustomerLedgerEntry, CustomerLedgerEntry.id == CollectionLetter.entry_id)).all()
        assert rows and all(letter == number == document for letter, number, document in rows)
    assert whole(office)


@pytest.mark.rule("PST-012")
def test_a_journal_voucher_with_one_document_takes_its_number_the_others_draw_theirs(dunning_local: Office) -> None:
    office = dunning_local
    lines = [customer_line(office, 1, 50_00, document_no="X-77"), ledger_line(office, 2, "8000", -50_00),
             ledger_line(office, 3, "4990", 5_00, 2), ledger_line(office, 4, "8000", -5_00, 2)]
    choose(office)
    done = journals.post(office.desk, kept(office, lines).journal_id).value
    assert done is not None and done.vouchers[0][1] == "X-77" and done.vouchers[1][1].startswith("GEN-")
    assert voucher(office, done.vouchers[0][0]) == ("X-77", True) and voucher(office, done.vouchers[1][0])[1] is False
    back = corrections.reverse(office.desk, done.vouchers[0][0], D, reason="wrong").value
    assert back is not None and (back.number or "").startswith("GEN-") and whole(office)
    choose(office, on=False)
    plain = posted(office, line(office, 10_00, document_no="X-78"))
    assert (plain.number or "").startswith("GEN-")


@pytest.mark.rule("PST-012")
def test_a_number_that_is_taken_or_belongs_to_the_series_is_refused(dunning_local: Office) -> None:
    office = dunning_local
    choose(office)
    first = posted(office, line(office, 10_00, document_no="X-1"))
    assert first.number == "X-1"
    for number, code in (("x-1", "PST-012-taken"), ("GEN-2026-000099", "PST-012-series")):
        item = line(office, 10_00, EntryType.REFUND, document_no=number)
        assert code in [p.code for p in journal.post_item(office.desk, item).problems]
        lines = [customer_line(office, 1, 5_00, EntryType.REFUND, document_no=number), ledger_line(office, 2, "8000", -5_00)]
        assert (code, 0, "document_no") in [(p.code, p.row, p.field) for p in journals.validate(office.desk, lines)]
    twice = [customer_line(office, 1, 5_00, document_no="Y-1"), ledger_line(office, 2, "8000", -5_00)]
    twice += [replace(twice[0], no=3, voucher=2, entry_type=EntryType.REFUND), replace(twice[1], no=4, voucher=2)]
    assert [(p.code, p.row) for p in journals.validate(office.desk, twice)] == [("PST-012-taken", 0), ("PST-012-taken", 2)]
    opening = posted(office, line(office, 10_00, contra=None, document_no="X-9"))
    assert (opening.number or "").startswith("OPN-") and whole(office)


@pytest.mark.rule("PST-012", "MST-021")
@pytest.mark.parametrize(("mask", "text", "looks"), [
    ("GEN-{YYYY}-{N:6}", "GEN-2027-000001", True), ("GEN-{YYYY}-{N:6}", "gen-2027-1", True),
    ("GEN-{YYYY}-{N:6}", "X-2027-1", False),
    ("{N:5}", "12345", True), ("{N:5}", "A12345", False), ("V.{YY}{MM}-{N:3}", "V.2601-004", True),
    ("V.{YY}{MM}-{N:3}", "VX2601-004", False)])
def test_a_number_looks_drawn_when_the_mask_could_give_it(mask: str, text: str, looks: bool) -> None:
    assert looks_drawn(mask, text) is looks
