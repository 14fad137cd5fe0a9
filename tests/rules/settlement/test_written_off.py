"""Writing off: whole entries and parts, VAT apart, a whole customer, small balances, foreign currency (PWO-X, WOF-EX)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.enums import DetailKind, EntryType, VoucherSource
from app.core.roles import AccountRole
from app.rules.ledger import EntryRef, PlannedVat, VoucherPlan
from app.rules.settlement import Books, Item, Piece, Settings, VatPart, Wish, check_write_off, recovered, revive, write_off
from tests.rules.settlement.trade import cents, credit_note, day, dollars, euros, invoice, item, payment

DAY = day(9, 1)
BOOKS = Books({role: number for number, role in enumerate(AccountRole, 9000)})
VAT = PlannedVat(21, "S", Decimal(21), 1, "NL", day(6, 1), 100000, 21000, 100000, 21000, None, ("sales_invoice", 5))


def taxed(made: Item, base: str, vat: str) -> Item:
    return replace(made, vat=(VatPart(cents(base), cents(vat), 1500, entry=VAT),))


def booked(plan: VoucherPlan) -> dict[str, str]:
    sums: dict[str, int] = {}
    for line in plan.lines:
        sums[str(line.role)] = sums.get(str(line.role), 0) + line.accounting_amount
    return {role: euros(amount) for role, amount in sums.items() if amount}


def left(plan: VoucherPlan, *items: Item) -> list[str]:
    return [euros(i.remaining + sum(d.amount for d in plan.details if d.entry == i.ref)) for i in items]


def write(*pieces: Piece, small: bool = False, separate: bool = False, **more: object) -> tuple[VoucherPlan, ...]:
    wish = Wish(DAY, 4700, separate_vat=separate, small=small, **more)
    assert not check_write_off(pieces, wish, Settings())
    made = write_off(pieces, wish, Settings(), 9999)
    for one in made:
        touched = {d.entry.entry_id for d in one.settled(BOOKS, 77).details}
        assert touched == {p.item.ref.entry_id for p in pieces if p.item in one.items} | ({77} if one.entry else set())
    return tuple(one.preview(BOOKS) for one in made)


WHOLE = taxed(invoice(1, "1,210.00", day(6, 1)), "1,000.00", "210.00")


@pytest.mark.rule("PWO-01", "PWO-02", "WOF-05", "WOF-06")
@pytest.mark.parametrize(("debt", "separate", "expected"), [
    pytest.param(WHOLE, True, {"BADDEBT": "1,000.00", "VATOUT": "210.00", "AR": "-1,210.00"}, id="PWO-X1"),
    pytest.param(WHOLE, False, {"BADDEBT": "1,210.00", "AR": "-1,210.00"}, id="WOF-EX-1"),
    pytest.param(replace(taxed(invoice(1, "121.00", day(6, 1)), "100.00", "21.00"), remaining=38, remaining_accounting=38), True,
                 {"BADDEBT": "0.31", "VATOUT": "0.07", "AR": "-0.38"}, id="PWO-X2"),
    pytest.param(replace(WHOLE, remaining=100000, remaining_accounting=100000), True,
                 {"BADDEBT": "826.45", "VATOUT": "173.55", "AR": "-1,000.00"}, id="WOF-EX-3"),
])
def test_an_invoice_is_written_off_with_or_without_its_vat(debt: Item, separate: bool, expected: dict[str, str]) -> None:
    (plan,) = write(Piece(debt, 5), separate=separate, reason_id=3)
    assert booked(plan) == expected and left(plan, debt) == ["0.00"]
    (entry,) = plan.entries
    assert (plan.source, entry.entry_type, entry.amount) == (VoucherSource.WOF, EntryType.WRITE_OFF, -debt.remaining)
    assert [d.amount for d in plan.details if d.entry == EntryRef(new=0)] == [-debt.remaining, debt.remaining]
    vat = [(v.vat, plan.lines[v.line or 0].accounting_amount) for v in plan.vat]
    assert vat == ([(-cents(expected["VATOUT"]), cents(expected["VATOUT"]))] if separate else [])


@pytest.mark.rule("WOF-03", "WOF-05", "PWO-01")
def test_a_whole_customer_is_written_off_at_its_net() -> None:
    note = taxed(credit_note(3, "121.00", day(6, 3)), "100.00", "21.00")
    interest = item(2, EntryType.INTEREST_NOTE, "15.00", day(6, 2))
    (plan,) = write(*(Piece(i, 5) for i in (WHOLE, interest, note)), separate=True)
    assert booked(plan) == {"BADDEBT": "915.00", "VATOUT": "189.00", "AR": "-1,104.00"}
    assert left(plan, WHOLE, interest, note) == ["0.00"] * 3
    assert plan.entries[0].amount == -cents("1,104.00") and len(plan.settlements) == 1


@pytest.mark.rule("WOF-04", "PWO-01")
def test_a_part_is_written_off_and_profiles_have_vouchers_of_their_own() -> None:
    other = invoice(2, "100.00", day(6, 1), control_account_id=1310)
    first, second = write(Piece(WHOLE, 5, cents("210.00")), Piece(other, 6))
    assert left(first, WHOLE) == ["1,000.00"] and left(second, other) == ["0.00"]
    assert [p.entries[0].posting_profile_id for p in (first, second)] == [5, 6]


@pytest.mark.rule("PWO-04", "WOF-10")
def test_small_balances_of_both_sides_go_alike() -> None:
    over, short = replace(payment("0.40", day(6, 1)), customer_id=2), invoice(2, "0.30", day(6, 1))
    plans = write(Piece(over, 5), Piece(short, 5), small=True, role=AccountRole.PENNY)
    assert [booked(p) for p in plans] == [{"AR": "0.40", "PENNY": "-0.40"}, {"PENNY": "0.30", "AR": "-0.30"}]
    assert left(plans[0], over) == ["0.00"] and left(plans[1], short) == ["0.00"]


@pytest.mark.rule("WOF-03")
def test_entries_that_balance_each_other_are_only_settled() -> None:
    note = credit_note(2, "1,210.00", day(6, 3))
    (plan,) = write(Piece(WHOLE, 5), Piece(note, 5))
    assert not plan.entries and not plan.lines and left(plan, WHOLE, note) == ["0.00", "0.00"]


@pytest.mark.rule("PWO-01", "CUR-01", "CUR-02")
def test_dollars_are_written_off_at_the_rate_of_the_day() -> None:
    debt = replace(dollars(invoice(1, "1,000.00", day(2, 15)), "1.10"), remaining_accounting=cents("1,050.00"),
                   unrealised=-cents("50.00"))
    (plan,) = write(Piece(debt, 5), rates={"USD": Decimal("0.90")})
    assert booked(plan) == {"BADDEBT": "900.00", "FXLOSS": "200.00", "FXULOSS": "-50.00", "AR": "-1,050.00"}
    assert {d.kind for d in plan.details} == {DetailKind.INITIAL, DetailKind.SETTLEMENT, DetailKind.REALISED,
                                              DetailKind.UNREALISED}


@pytest.mark.rule("PWO-01", "WOF-03", "WOF-04")
@pytest.mark.parametrize(("pieces", "on", "codes"), [
    ((), DAY, ["PWO-01-none"]),
    ((Piece(WHOLE, 5, 0),), DAY, ["PWO-01-below"]), ((Piece(WHOLE, 5, 121001),), DAY, ["PWO-01-more"]),
    ((Piece(WHOLE, 5, 121000),), DAY, []),
    ((Piece(WHOLE, 5),), day(5, 31), ["PWO-01-early"]), ((Piece(WHOLE, 5),), day(6, 1), []),
    ((Piece(credit_note(2, "5.00", day(6, 1)), 5),), DAY, ["WOF-03-credit"]),
    ((Piece(dollars(WHOLE, "1.1"), 5),), DAY, ["PWO-01-rate"]),
])
def test_what_cannot_be_written_off_says_why(pieces: tuple[Piece, ...], on: date, codes: list[str]) -> None:
    assert [p.code for p in check_write_off(pieces, Wish(on, 4700), Settings())] == codes


@pytest.mark.rule("PWO-05", "WOF-09")
@pytest.mark.parametrize(("separate", "expected"), [
    (True, {"AR": "300.00", "BADDEBT": "-247.93", "VATOUT": "-52.07"}), (False, {"AR": "300.00", "BADDEBT": "-300.00"}),
])
def test_a_written_off_debt_lives_again_for_what_is_received(separate: bool, expected: dict[str, str]) -> None:
    closed = replace(WHOLE, remaining=0, remaining_accounting=0)
    plan = revive(Piece(closed, 5, cents("300.00")), Wish(DAY, 4700, separate_vat=separate), Settings(), 9999)
    assert booked(plan) == expected and plan.entries[0].amount == cents("300.00")
    assert [(v.base, v.vat) for v in plan.vat] == ([(cents("247.93"), cents("52.07"))] if separate else [])
    whole = revive(Piece(closed, 5), Wish(DAY, 4700, separate_vat=True), Settings(), 9999)
    (gone,) = write(Piece(WHOLE, 5), separate=True)
    assert {role: euros(-cents(amount)) for role, amount in booked(whole).items()} == booked(gone)


@pytest.mark.rule("PWO-05", "WOF-09")
def test_a_recovered_debt_owes_its_vat_again() -> None:
    closed = replace(WHOLE, remaining=0, remaining_accounting=0)
    assert [(str(c.role), euros(c.amount)) for c in recovered(Piece(closed, 5, cents("300.00")), 8500)] == [
        ("REC", "-247.93"), ("VATOUT", "-52.07")]
