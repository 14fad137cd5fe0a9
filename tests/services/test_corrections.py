"""Settling, undoing and reversing what is posted: previewed to the cent, refused with every reason (PST-014, SET, UND)."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, EntryType, Module, PeriodState, VoucherSource
from app.core.problems import Outcome
from app.models.accounts import NumberSeriesLine, NumberSeriesUse
from app.models.company import FiscalPeriod, PeriodAccess
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    GeneralLedgerEntry,
    Settlement,
    SettlementPair,
    Voucher,
)
from app.queries import entries as queries
from app.services import corrections, journal
from app.services.posting import Posted
from app.storage import verify
from tests.services.dunning import D, Office
from tests.services.test_journal import account, block, booked, codes, line, period, posted, rate, written

State = tuple[int, int, date | None, date | None]


def state(office: Office, *ids: int) -> list[State]:
    """Remaining in both currencies, closed on and last settled on."""
    with office.desk.reading() as session:
        rows = [session.get_one(CustomerEntryState, i) for i in ids]
        return [(s.remaining, s.remaining_accounting, s.closed_on, s.last_settled_on) for s in rows]


def pair(office: Office, invoice: int = 1_000_00, paid: int = 400_00, **more: Any) -> tuple[int, int]:
    """An invoice and a payment of one customer, both of today."""
    who = more.pop("customer_id", None) or office.customer()
    return (posted(office, line(office, invoice, customer_id=who, **more)).entry_ids[0],
            posted(office, line(office, paid, EntryType.PAYMENT, "1100", customer_id=who, document_no="P-1",
                                **more)).entry_ids[0])


def settled(office: Office, debit: int, credit: int, amount: int, day: date = D) -> int:
    found = corrections.settle(office.desk, debit, credit, amount, day)
    assert found.value is not None, found.problems
    return found.value.settlement_ids[0]


def nothing(office: Office, act: Callable[[], Outcome[Any]]) -> list[str]:
    """Codes of what refuses; nothing was written."""
    before = written(office)
    found = act()
    assert found.value is None and written(office) == before
    return codes(found)


# ---------------------------------------------------------------- settle

@pytest.mark.postgres
@pytest.mark.rule("SET-03", "SET-04", "LED-002")
@pytest.mark.parametrize(("paid", "left", "closed"), [
    (500_00, [500_00, 0], [None, D]), (1_000_00, [0, 0], [D, D]), (1_200_00, [0, -200_00], [D, None])])
def test_the_smaller_side_closes_and_the_other_keeps_the_rest(dunning_office: Office, paid: int, left: list[int],
                                                              closed: list[date | None]) -> None:
    invoice, payment = pair(dunning_office, 1_000_00, paid)
    settled(dunning_office, invoice, payment, min(paid, 1_000_00))
    found = state(dunning_office, invoice, payment)
    assert [f[0] for f in found] == left and [f[2] for f in found] == closed and [f[3] for f in found] == [D, D]


@pytest.mark.rule("SET-02")
def test_a_settlement_keeps_both_entries_the_amount_the_day_who_and_how(dunning_local: Office) -> None:
    invoice, payment = pair(dunning_local)
    identity = settled(dunning_local, invoice, payment, 400_00)
    with dunning_local.desk.reading() as session:
        head = session.get_one(Settlement, identity)
        one = session.scalars(select(SettlementPair).where(SettlementPair.settlement_id == identity)).one()
        assert (head.posting_date, head.origin.value, head.created_by_id) == (D, "manual", dunning_local.desk.actor.user_id)
        assert (one.debit_entry_id, one.credit_entry_id, one.amount, one.accounting_amount) == (invoice, payment, 400_00, 400_00)
        found = session.scalars(select(DetailedEntry).where(DetailedEntry.pair_id == one.id).order_by(DetailedEntry.id)).all()
        assert [(d.entry_id, d.amount) for d in found] == [(invoice, -400_00), (payment, 400_00)]


@pytest.mark.rule("PST-004", "SET-01")
def test_on_one_control_account_nothing_is_posted_and_the_preview_says_so(dunning_local: Office) -> None:
    invoice, payment = pair(dunning_local)
    assert corrections.preview_settle(dunning_local.desk, invoice, payment, 400_00, D).value == []
    done = corrections.settle(dunning_local.desk, invoice, payment, 400_00, D).value
    assert done is not None and done.voucher_id is None and done.number is None


@pytest.mark.rule("SET-01")
@pytest.mark.parametrize(("kind", "contra"), [(EntryType.CREDIT_NOTE, "8000"), (EntryType.PAYMENT, "1100"),
                                              (EntryType.JOURNAL, "8000")])
def test_a_debit_is_settled_with_any_credit(dunning_local: Office, kind: EntryType, contra: str) -> None:
    who = dunning_local.customer()
    debit = posted(dunning_local, line(dunning_local, 100, EntryType.INTEREST_NOTE, "9100", customer_id=who)).entry_ids[0]
    amount = -100 if kind is EntryType.JOURNAL else 100
    credit = posted(dunning_local, line(dunning_local, amount, kind, contra, customer_id=who)).entry_ids[0]
    settled(dunning_local, debit, credit, 100)
    assert [s[0] for s in state(dunning_local, debit, credit)] == [0, 0]


@pytest.mark.rule("SET-01", "SET-11", "SET-30")
@pytest.mark.parametrize(("amount", "days", "wrong"), [
    (0, 0, ["SET-01-zero"]), (-1, 0, ["SET-01-zero"]), (400_01, 0, ["SET-11-more"]), (1_000_01, 0, ["SET-11-more"] * 2),
    (100, -1, ["SET-30-early"] * 2)])
def test_what_cannot_be_settled_is_refused_and_nothing_written(dunning_local: Office, amount: int, days: int,
                                                               wrong: list[str]) -> None:
    invoice, payment = pair(dunning_local)
    day = D + timedelta(days)
    assert nothing(dunning_local, lambda: corrections.settle(dunning_local.desk, invoice, payment, amount, day)) == wrong
    assert codes(corrections.preview_settle(dunning_local.desk, invoice, payment, amount, day)) == wrong


@pytest.mark.rule("SET-01", "CUR-06")
def test_two_debits_and_two_currencies_do_not_settle(dunning_local: Office) -> None:
    who = dunning_local.customer()
    rate(dunning_local, "USD", "1.10")
    one, two = (posted(dunning_local, line(dunning_local, 100, customer_id=who, document_no=n)).entry_ids[0] for n in "AB")
    dollars = posted(dunning_local, line(dunning_local, 100, EntryType.PAYMENT, "1100", customer_id=who,
                                         currency="USD")).entry_ids[0]
    assert nothing(dunning_local, lambda: corrections.settle(dunning_local.desk, one, two, 100, D)) == ["SET-01-sign"]
    assert nothing(dunning_local, lambda: corrections.settle(dunning_local.desk, one, dollars, 100, D)) == ["CUR-06-two"]
    with dunning_local.desk.reading() as session:
        assert queries.counterparts(session, dunning_local.desk.company_id, one) == []


@pytest.mark.rule("SET-21")
def test_counterparts_are_those_of_the_other_side_the_oldest_due_first(dunning_local: Office) -> None:
    who = dunning_local.customer()
    late, early = dunning_local.entry(who, 300_00, D + timedelta(9)), dunning_local.entry(who, 200_00, D - timedelta(9))
    stranger = dunning_local.entry(dunning_local.customer("Other"), 100_00, D)
    credit = dunning_local.entry(who, -50_00, D, kind=EntryType.PAYMENT)
    with dunning_local.desk.reading() as session:
        company = dunning_local.desk.company_id
        assert [c.entry_id for c in queries.counterparts(session, company, credit)] == [early, late]
        assert [c.entry_id for c in queries.counterparts(session, company, late)] == [credit]
        assert queries.counterparts(session, company, stranger) == []


@pytest.mark.rule("SET-30", "CLS-005")
def test_a_settlement_lies_in_an_open_period_from_the_later_of_both_days(dunning_local: Office) -> None:
    who = dunning_local.customer()
    invoice = dunning_local.entry(who, 100_00, D + timedelta(20))
    paid = dunning_local.entry(who, -100_00, D - timedelta(3), kind=EntryType.PAYMENT)
    early = corrections.settle(dunning_local.desk, invoice, paid, 100_00, D - timedelta(4))
    assert codes(early) == ["SET-30-early"]
    period(dunning_local, D, PeriodState.ON_HOLD)
    held = nothing(dunning_local, lambda: corrections.settle(dunning_local.desk, invoice, paid, 100_00, D - timedelta(3)))
    assert held == ["CLS-005-on-hold", "CLS-014-use"]


@pytest.mark.rule("MST-031", "CLS-003")
@pytest.mark.parametrize(("module", "settles", "posts"), [
    (Module.CUSTOMER_PAYMENTS, False, True), (Module.REVALUATION_LEDGER, True, False), (Module.COLLECTIONS, True, True)])
def test_the_module_of_the_series_decides_in_a_period_open_for_others(dunning_local: Office, module: Module, settles: bool,
                                                                      posts: bool) -> None:
    who = dunning_local.customer()
    invoice, payment = pair(dunning_local, customer_id=who)
    item = line(dunning_local, 100, customer_id=who, document_no="X-1")
    with dunning_local.desk.writing("test.access") as uow:
        found = uow.session.scalars(select(FiscalPeriod.id).where(FiscalPeriod.start <= D, FiscalPeriod.end >= D)).one()
        uow.session.add(PeriodAccess(company_id=dunning_local.desk.company_id, period_id=found, module=module, access="none"))
    told = corrections.settle(dunning_local.desk, invoice, payment, 100, D)
    assert told.done is settles and (settles or codes(told)[0] == "CLS-005-module")
    assert journal.post_item(dunning_local.desk, item).done is posts


@pytest.mark.rule("BLK-M40", "BLK-M41")
@pytest.mark.parametrize("value", list(Blocked))
def test_only_all_stops_settling_and_undoing(dunning_local: Office, value: Blocked) -> None:
    who = dunning_local.customer()
    invoice, payment = pair(dunning_local, customer_id=who)
    block(dunning_local, who, value)
    found = corrections.settle(dunning_local.desk, invoice, payment, 400_00, D)
    assert found.done is (value is not Blocked.ALL)
    if value is Blocked.ALL:
        assert codes(found) == ["BM-2"]
        block(dunning_local, who, Blocked.BLANK)
        identity = settled(dunning_local, invoice, payment, 400_00)
        block(dunning_local, who, value)
        assert nothing(dunning_local, lambda: corrections.undo_settlement(dunning_local.desk, identity, D, reason_id=1)) == [
            "BM-2"]


# ---------------------------------------------------------------- undo

@pytest.mark.postgres
@pytest.mark.rule("UND-01", "UND-03", "UND-05")
def test_undoing_restores_both_entries_and_mirrors_the_exchange_result(dunning_office: Office) -> None:
    office, who = dunning_office, dunning_office.customer()
    rate(office, "USD", "1.10", D - timedelta(1))
    invoice = posted(office, line(office, 980_00, customer_id=who, currency="USD", posting_date=D - timedelta(1),
                                  document_date=D - timedelta(1))).entry_ids[0]
    rate(office, "USD", "0.80")
    payment = posted(office, line(office, 980_00, EntryType.PAYMENT, "1100", customer_id=who, currency="USD")).entry_ids[0]
    before = state(office, invoice, payment)
    done = corrections.settle(office.desk, invoice, payment, 980_00, D).value
    assert done is not None and booked(office, done.voucher_id) == [("1300", -294_00), ("9210", 294_00)]
    shown = corrections.preview_undo(office.desk, done.settlement_ids[0], D).value
    assert shown is not None
    assert [(x.account, x.accounting_amount) for x in shown.lines] == [("1300", 294_00), ("9210", -294_00)]
    assert [(m.document_no, m.kind.value, m.amount, m.accounting_amount) for m in shown.mirrored] == [
        ("M-1", "settlement", -980_00, -784_00), ("M-1", "settlement", 980_00, 784_00), ("M-1", "realised", 0, -294_00)]
    back = corrections.undo_settlement(office.desk, done.settlement_ids[0], D, reason_id=1).value
    assert back is not None and booked(office, back.voucher_id) == [("1300", 294_00), ("9210", -294_00)]
    assert state(office, invoice, payment) == before
    with office.desk.reading() as session:
        assert session.get_one(Settlement, back.settlement_ids[0]).undoes_id == done.settlement_ids[0]
        assert [f for f in verify.prove(session) if f.proof != "L19"] == []


@pytest.mark.rule("UND-02")
def test_a_later_settlement_is_undone_first_and_each_only_once(dunning_local: Office) -> None:
    who = dunning_local.customer()
    invoice, payment = pair(dunning_local, customer_id=who)
    other = posted(dunning_local, line(dunning_local, 100_00, EntryType.PAYMENT, "1100", customer_id=who,
                                       document_no="P-2")).entry_ids[0]
    first, second = settled(dunning_local, invoice, payment, 400_00), settled(dunning_local, invoice, other, 100_00)
    desk = dunning_local.desk
    assert nothing(dunning_local, lambda: corrections.undo_settlement(desk, first, D, reason_id=1)) == ["UND-02-latest"]
    assert corrections.preview_undo(desk, first, D).problems[0].saw["document"] == "M-1"
    for identity in (second, first):
        assert corrections.undo_settlement(desk, identity, D, reason_id=1).done
        assert nothing(dunning_local, lambda i=identity: corrections.undo_settlement(desk, i, D, reason_id=1)) == ["UND-02-twice"]  # type: ignore[misc]
    assert [s[0] for s in state(dunning_local, invoice, payment, other)] == [1_000_00, -400_00, -100_00]


@pytest.mark.rule("UND-04")
def test_undoing_never_lies_before_the_settlement_and_offers_its_day_while_that_is_open(dunning_local: Office) -> None:
    who = dunning_local.customer()
    invoice = dunning_local.entry(who, 100_00, D)
    paid = dunning_local.entry(who, -100_00, date(2026, 1, 20), kind=EntryType.PAYMENT)
    january = date(2026, 1, 28)
    identity = settled(dunning_local, invoice, paid, 100_00, january)
    desk = dunning_local.desk
    early = january - timedelta(1)
    assert nothing(dunning_local, lambda: corrections.undo_settlement(desk, identity, early, reason_id=1)) == ["UND-04-early"]
    assert corrections.undo_day(desk, identity) == january
    period(dunning_local, january, PeriodState.ON_HOLD)
    assert corrections.undo_day(desk, identity) == D
    held = nothing(dunning_local, lambda: corrections.undo_settlement(desk, identity, january, reason_id=1))
    assert held == ["CLS-005-on-hold", "CLS-014-use"]
    assert corrections.undo_settlement(desk, identity, D, reason_id=1).done


@pytest.mark.rule("LED-030", "UND-04")
def test_between_settling_and_undoing_the_entry_was_paid(dunning_local: Office) -> None:
    who = dunning_local.customer()
    invoice = dunning_local.entry(who, 1_210_00, date(2026, 3, 4))
    paid = dunning_local.entry(who, -500_00, D - timedelta(9), kind=EntryType.PAYMENT)
    identity = settled(dunning_local, invoice, paid, 500_00, D - timedelta(9))
    assert corrections.undo_settlement(dunning_local.desk, identity, D, reason_id=1).done
    from app.queries.ageing import Cut, entries_behind
    found = {}
    for day in (D - timedelta(10), D - timedelta(9), D - timedelta(1), D):
        with dunning_local.desk.reading() as session:
            rows = entries_behind(session, Cut(dunning_local.desk.company_id, day))
            found[day] = {b.entry_id: b.value for b in rows}.get(invoice)
    assert list(found.values()) == [1_210_00, 710_00, 710_00, 1_210_00]


# ---------------------------------------------------------------- reverse

def hand(office: Office, kind: EntryType = EntryType.INVOICE, contra: str = "8000", **more: Any) -> Posted:
    return posted(office, line(office, 121_00, kind, contra, **more))


@pytest.mark.postgres
@pytest.mark.rule("PST-004", "PST-014", "PST-012")
def test_the_counter_voucher_swaps_all_signs_closes_both_and_both_are_linked(dunning_office: Office) -> None:
    made = hand(dunning_office)
    assert made.voucher_id is not None
    shown = corrections.preview_reversal(dunning_office.desk, made.voucher_id, D).value
    assert shown is not None and [(x.account, x.accounting_amount) for x in shown] == [("1300", -121_00), ("8000", 121_00)]
    back = corrections.reverse(dunning_office.desk, made.voucher_id, D, reason="Wrong customer").value
    assert back is not None and booked(dunning_office, back.voucher_id) == [("1300", -121_00), ("8000", 121_00)]
    assert [s[:3] for s in state(dunning_office, *made.entry_ids, *back.entry_ids)] == [(0, 0, D), (0, 0, D)]
    with dunning_office.desk.reading() as session:
        old, new = session.get_one(Voucher, made.voucher_id), session.get_one(Voucher, back.voucher_id)
        assert new.reverses_id == old.id and new.series_line_id == old.series_line_id and new.source is VoucherSource.GEN
        assert session.get_one(CustomerLedgerEntry, back.entry_ids[0]).adjustment
        rows = session.scalars(select(GeneralLedgerEntry.correction).where(GeneralLedgerEntry.voucher_id == new.id)).all()
        assert rows == [False, False]


@pytest.mark.rule("PST-014")
def test_a_credit_correction_shows_negative_amounts_on_the_first_side(dunning_local: Office) -> None:
    made = hand(dunning_local)
    assert made.voucher_id is not None
    back = corrections.reverse(dunning_local.desk, made.voucher_id, D, reason="Typing error", negative=True).value
    assert back is not None
    with dunning_local.desk.reading() as session:
        rows = session.execute(select(GeneralLedgerEntry.accounting_amount, GeneralLedgerEntry.correction).where(
            GeneralLedgerEntry.voucher_id == back.voucher_id).order_by(GeneralLedgerEntry.line_no)).all()
        assert [tuple(r) for r in rows] == [(-121_00, True), (121_00, True)]


@pytest.mark.rule("PST-014")
def test_neither_a_reversed_voucher_nor_its_reversal_is_reversed(dunning_local: Office) -> None:
    made = hand(dunning_local)
    assert made.voucher_id is not None
    back = corrections.reverse(dunning_local.desk, made.voucher_id, D, reason="Wrong").value
    assert back is not None and back.voucher_id is not None
    for voucher in (made.voucher_id, back.voucher_id):
        found = nothing(dunning_local, lambda v=voucher: corrections.reverse(  # type: ignore[misc]
            dunning_local.desk, v, D, reason="Again"))
        assert found[0] == "PST-014-twice"


@pytest.mark.rule("PST-014")
def test_a_settled_entry_is_first_undone_then_reversed(dunning_local: Office) -> None:
    who = dunning_local.customer()
    made = hand(dunning_local, customer_id=who)
    paid = hand(dunning_local, EntryType.PAYMENT, "1100", customer_id=who)
    identity = settled(dunning_local, made.entry_ids[0], paid.entry_ids[0], 1)
    assert made.voucher_id is not None
    voucher, desk = made.voucher_id, dunning_local.desk
    assert nothing(dunning_local, lambda: corrections.reverse(desk, voucher, D, reason="x")) == ["PST-014-settled"]
    assert corrections.undo_settlement(desk, identity, D, reason_id=1).done
    assert corrections.reverse(desk, voucher, D, reason="x").done


@pytest.mark.rule("PST-014", "CLS-005")
def test_a_reversal_wants_a_reason_an_open_day_and_no_day_before_its_voucher(dunning_local: Office) -> None:
    made = hand(dunning_local)
    assert made.voucher_id is not None
    voucher, desk = made.voucher_id, dunning_local.desk
    assert nothing(dunning_local, lambda: corrections.reverse(desk, voucher, D, reason="  ")) == ["PST-014-reason"]
    early = nothing(dunning_local, lambda: corrections.reverse(desk, voucher, D - timedelta(1), reason="x"))
    assert early[0] == "PST-014-early"
    period(dunning_local, D, PeriodState.PERMANENTLY_CLOSED)
    assert nothing(dunning_local, lambda: corrections.reverse(desk, voucher, D, reason="x"))[0] == "CLS-005-closed"
    later = dunning_local.on(date(2026, 3, 1))
    assert corrections.reverse(later.desk, voucher, date(2026, 3, 1), reason="x").done


@pytest.mark.rule("PST-014")
def test_the_voucher_of_a_letter_is_cancelled_with_its_letter(dunning_local: Office) -> None:
    who = dunning_local.customer()
    dunning_local.entry(who, 100_00, D - timedelta(60))
    dunning_local.suggest(D)
    [draft] = dunning_local.drafts()
    from app.services import reminder_review
    assert reminder_review.change_fee(dunning_local.desk, draft.id, 1000).done
    dunning_local.issue()
    with dunning_local.desk.reading() as session:
        voucher = session.scalars(select(Voucher.id).where(Voucher.source == VoucherSource.CLT)).one()
    assert "PST-014-source" in nothing(dunning_local, lambda: corrections.reverse(dunning_local.desk, voucher, D, reason="x"))


@pytest.mark.rule("PST-014", "UND-01")
def test_the_voucher_of_a_settlement_is_undone_with_it(dunning_local: Office) -> None:
    who = dunning_local.customer()
    invoice = dunning_local.entry(who, 980_00, D, currency="USD", rate=Decimal("1.10"))
    paid = dunning_local.entry(who, -980_00, D, currency="USD", rate=Decimal("0.80"), kind=EntryType.PAYMENT)
    done = corrections.settle(dunning_local.desk, invoice, paid, 980_00, D).value
    assert done is not None and done.voucher_id is not None
    voucher, desk = done.voucher_id, dunning_local.desk
    assert nothing(dunning_local, lambda: corrections.reverse(desk, voucher, D, reason="x")) == ["PST-014-settlement"]
    assert codes(corrections.preview_reversal(desk, voucher, D)) == ["PST-014-settlement"]


@pytest.mark.rule("BLK-M42", "PST-014")
@pytest.mark.parametrize(("kind", "contra", "refusing"), [
    (EntryType.INVOICE, "8000", {Blocked.INVOICE, Blocked.ALL}), (EntryType.JOURNAL, "8000", {Blocked.INVOICE, Blocked.ALL}),
    (EntryType.PAYMENT, "1100", {Blocked.ALL}), (EntryType.CREDIT_NOTE, "8000", {Blocked.ALL})])
def test_the_type_of_the_reversed_entry_decides_for_a_blocked_customer(dunning_local: Office, kind: EntryType, contra: str,
                                                                       refusing: set[Blocked]) -> None:
    who = dunning_local.customer()
    for n, value in enumerate(Blocked):
        block(dunning_local, who, Blocked.BLANK)
        made = hand(dunning_local, kind, contra, customer_id=who, document_no=f"R-{n}")
        assert made.voucher_id is not None
        block(dunning_local, who, value)
        found = corrections.reverse(dunning_local.desk, made.voucher_id, D, reason="x")
        assert found.done is (value not in refusing)
        assert found.done or codes(found) == ["BM-2"]


def test_what_is_not_there_is_told(dunning_local: Office) -> None:
    desk = dunning_local.desk
    for outcome in (corrections.settle(desk, 1, 99_999, 1, D), corrections.undo_settlement(desk, 99_999, D, reason_id=1),
                    corrections.preview_undo(desk, 99_999, D), corrections.reverse(desk, 99_999, D, reason="x"),
                    corrections.preview_reversal(desk, 99_999, D)):
        assert codes(outcome) == ["LED-gone"]
    assert account(dunning_local, "1300")


@pytest.mark.rule("MST-025", "PST-001", "AUD-003")
def test_a_series_that_ends_in_the_middle_of_a_batch_leaves_nothing_of_it(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    made = [posted(office, line(office, 100_00 * n, customer_id=who, document_no=f"I-{n}")) for n in (1, 2)]
    with office.desk.writing("test.series") as uow:
        rows = uow.session.scalars(
            select(NumberSeriesLine).join(NumberSeriesUse, NumberSeriesUse.series_id == NumberSeriesLine.series_id)
            .where(NumberSeriesUse.purpose.startswith("voucher_")).distinct()).all()
        for row in rows:
            row.last = row.last_used + 1
    found = nothing(office, lambda: corrections.reverse_many(office.desk, [m.voucher_id for m in made], reason="import.undo"))
    assert found == ["MST-025-exhausted"]
    assert corrections.reverse_many(office.desk, [made[0].voucher_id], reason="import.undo").done
