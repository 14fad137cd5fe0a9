"""Transfer to profile: what is open goes to another control account, flags follow, everything can be taken back (MST-085)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, DetailKind, EntryType, PeriodState
from app.models.accounts import PostingProfile
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry
from app.services import corrections, ledger_reports, transfers
from app.storage import verify
from tests.services.dunning import D, Office
from tests.services.test_journal import block, booked, period

INVOICE, PAID = 1_210_00, 500_00


def profile(office: Office, code: str = "DBT", **flags: bool) -> int:
    with office.desk.writing("test.profile") as unit:
        found = unit.session.scalars(select(PostingProfile).where(PostingProfile.code == code)).one()
        for name, value in flags.items():
            setattr(found, name, value)
        return found.id


def part_paid(office: Office) -> tuple[int, int]:
    """An invoice of 1,210.00 of which 500.00 was paid: its entry and the settlement."""
    who = office.customer()
    invoice = office.entry(who, INVOICE, D - timedelta(20), "F-1")
    paid = office.entry(who, -PAID, D - timedelta(5), kind=EntryType.PAYMENT)
    done = corrections.settle(office.desk, invoice, paid, PAID, D - timedelta(5)).value
    assert done is not None
    return invoice, done.settlement_ids[0]


def state(office: Office, entry_id: int) -> tuple[int, str, int]:
    with office.desk.reading() as session:
        s = session.get_one(CustomerEntryState, entry_id)
        return s.remaining, session.get_one(PostingProfile, s.posting_profile_id).code, s.remaining_accounting


def proofs(office: Office) -> list[object]:
    with office.desk.reading() as session:
        return list(verify.prove(session))


@pytest.mark.postgres
@pytest.mark.rule("MST-085", "LED-004", "PST-004", "PST-040")
def test_seven_hundred_and_ten_go_to_the_doubtful_debtors_and_the_original_profile_stays(dunning_office: Office) -> None:
    office = dunning_office
    invoice, _settlement = part_paid(office)
    seen = transfers.preview(office.desk, [invoice], profile(office), D)
    moved = transfers.move(office.desk, [invoice], profile(office), D).value
    assert moved is not None and (moved[0].number or "").startswith("GEN-")
    assert booked(office, moved[0].voucher_id) == [("1320", 710_00), ("1300", -710_00)]
    assert seen.value is not None
    assert [(x.account, x.accounting_amount) for x in seen.value] == booked(office, moved[0].voucher_id)
    assert state(office, invoice) == (710_00, "DBT", 710_00)
    with office.desk.reading() as session:
        entry = session.get_one(CustomerLedgerEntry, invoice)
        assert session.get_one(PostingProfile, entry.posting_profile_id).code == "GEN"
        kinds = session.scalars(select(DetailedEntry.accounting_amount).where(
            DetailedEntry.entry_id == invoice, DetailedEntry.kind == DetailKind.TRANSFER).order_by(DetailedEntry.id)).all()
        assert sorted(kinds) == [-710_00, 710_00]
    for day, doubtful in ((D, 710_00), (D - timedelta(1), 0)):
        figures = {r.number: (r.entries, r.ledger) for r in ledger_reports.control_report(office.desk, day)}
        assert figures.get("1320", (0, 0)) == (doubtful, doubtful)
    assert proofs(office) == []


@pytest.mark.rule("MST-083", "REM-35", "MST-085")
def test_reminders_follow_the_flag_of_the_profile_the_entry_stands_on_now(dunning_local: Office) -> None:
    office = dunning_local
    invoice = office.entry(office.customer(), INVOICE, D - timedelta(20), "F-1")
    target = profile(office, collection_letter=False)
    office.suggest(D)
    assert office.drafts()
    assert transfers.move(office.desk, [invoice], target, D).done
    assert office.codes(office.suggest(D))
    assert not [d for d in office.drafts() if any(x.entry_id == invoice for x in office.lines(d.id))]
    profile(office, collection_letter=True)
    office.suggest(D)
    assert [d for d in office.drafts() if any(x.entry_id == invoice for x in office.lines(d.id))]


@pytest.mark.postgres
@pytest.mark.rule("MST-085", "PST-014")
def test_a_transfer_is_reversed_and_the_entry_stands_where_it_was(dunning_office: Office) -> None:
    office = dunning_office
    invoice, settlement = part_paid(office)
    moved = transfers.move(office.desk, [invoice], profile(office), D).value
    assert moved is not None
    early = corrections.undo_settlement(office.desk, settlement, D, reason_id=1)
    assert [p.code for p in early.problems] == ["MST-085-first"]
    back = corrections.reverse(office.desk, moved[0].voucher_id or 0, D, reason="was paid after all").value
    assert back is not None and booked(office, back.voucher_id) == [("1320", -710_00), ("1300", 710_00)]
    assert state(office, invoice) == (710_00, "GEN", 710_00) and proofs(office) == []
    assert corrections.undo_settlement(office.desk, settlement, D, reason_id=1).done
    twice = corrections.reverse(office.desk, moved[0].voucher_id or 0, D, reason="again")
    assert "PST-014-twice" in [p.code for p in twice.problems] and proofs(office) == []


@pytest.mark.rule("MST-084", "MST-085")
def test_what_is_paid_after_the_transfer_leaves_both_control_accounts_at_nothing(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    invoice = office.entry(who, INVOICE, D - timedelta(20), "F-1")
    moved = transfers.move(office.desk, [invoice], profile(office), D).value
    assert moved is not None
    paid = office.entry(who, -INVOICE, D, kind=EntryType.PAYMENT)
    assert corrections.settle(office.desk, invoice, paid, INVOICE, D).done
    late = corrections.reverse(office.desk, moved[0].voucher_id or 0, D, reason="too late")
    assert [p.code for p in late.problems] == ["MST-085-first"]
    figures = {r.number: (r.entries, r.ledger) for r in ledger_reports.control_report(office.desk, D)}
    assert figures["1300"] == figures["1320"] == (0, 0) and proofs(office) == []


@pytest.mark.rule("MST-085", "BLK-19", "CLS-005", "LED-030")
def test_what_cannot_be_moved_says_why_and_a_blocked_customer_is_no_reason(dunning_local: Office) -> None:
    office = dunning_local
    invoice, _settlement = part_paid(office)
    target = profile(office)

    def told(*ids: int, to: int | None = target, day: date = D) -> list[str]:
        found = transfers.move(office.desk, ids, to, day)
        assert found.value is None
        assert [p.code for p in transfers.preview(office.desk, ids, to, day).problems] == [p.code for p in found.problems]
        return [p.code for p in found.problems]

    with office.desk.reading() as session:
        payment = session.scalars(select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.amount == -PAID)).one()
        who = session.get_one(CustomerLedgerEntry, invoice).customer_id
    assert told(invoice, to=None) == ["MST-085-profile"]
    assert told(payment) == ["MST-085-closed"] and told(invoice, payment) == ["MST-085-closed"]
    assert told(invoice, to=profile(office, "GEN")) == ["MST-085-same"]
    assert "MST-085-early" in told(invoice, day=D - timedelta(6))
    assert told(99_999) == ["LED-gone"]
    period(office, D, PeriodState.ON_HOLD)
    assert "CLS-005-on-hold" in told(invoice)
    period_free = D + timedelta(31)
    block(office, who, Blocked.ALL)
    done = transfers.move(office.desk, [invoice], target, period_free, confirmed=frozenset(
        p.key or "" for p in transfers.preview(office.desk, [invoice], target, period_free).problems))
    assert done.value is not None and state(office, invoice)[1] == "DBT"
    assert proofs(office) == []
