"""Undoing a settlement gives back exactly what it took: whole settlements, one pair, VAT and exchange results (UND-X)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.enums import DetailKind
from app.rules.ledger import PlannedVat, VoucherPlan
from app.rules.settlement import Allocation, Mark, VatPart, lines_of_pairs, offer, undo, undo_pairs, undoable
from tests.rules.settlement.trade import (
    PARTIAL,
    cents,
    day,
    dollars,
    euros,
    invoice,
    payment,
    posted,
    rows,
    settled,
)

LATER = day(7, 20)


def undone(found: Allocation, *, on: date = LATER) -> VoucherPlan:
    (plan,) = rows(found)
    return undo(7, posted(plan, 3 if plan.lines else None), on, reason_id=4, text="back")


def mirrored(plan: VoucherPlan, back: VoucherPlan) -> bool:
    """Do both together move nothing?"""
    return ([(d.entry, d.kind, d.amount, d.accounting_amount, d.control_account_id) for d in plan.details]
            == [(d.entry, d.kind, -d.amount, -d.accounting_amount, d.control_account_id) for d in back.details]
            and [(x.account_id, x.amount, x.accounting_amount) for x in plan.lines]
            == [(x.account_id, -x.amount, -x.accounting_amount) for x in back.lines])


@pytest.mark.rule("UND-02", "UND-03", "DSC-17")
def test_undoing_the_second_of_two_payments_brings_the_discount_back() -> None:
    debt = invoice(10030, "1,000.00", day(6, 25), (day(6, 30), "2"), (day(7, 9), "1"))
    after_first = settled(payment("294.00", day(6, 28)), debt).after(debt)
    second = settled(payment("693.00", day(7, 8), 901), after_first)
    back = undone(second)
    assert mirrored(rows(second)[0], back)
    assert [euros(offer(after_first, Mark(), PARTIAL, day(7, n)).to_take) for n in (9, 10)] == ["7.00", "0.00"]
    assert offer(after_first, Mark(), PARTIAL, day(7, 9)).taken == cents("6.00")
    own = [d.amount for d in back.details if d.entry == debt.ref]
    assert second.rests[debt.ref].remaining + sum(own) == after_first.remaining == cents("700.00")


@pytest.mark.rule("UND-03", "CUR-03")
def test_the_open_half_in_dollars_is_back_at_its_book_value() -> None:
    debt = dollars(invoice(1, "1,000.00", day(2, 15), (day(3, 6), "2")), "1.10")
    half = settled(dollars(payment("490.00", day(3, 1)), "1.05"), debt).after(debt)
    second = settled(dollars(payment("490.00", day(3, 5), 901), "1.12"), half)
    back = undone(second)
    by_role = {str(x.role): euros(sum(y.accounting_amount for y in back.lines if y.role is x.role)) for x in back.lines}
    assert by_role == {"CASHDISC": "-11.20", "FXGAIN": "10.00", "AR": "1.20"}
    assert second.rests[debt.ref].remaining_accounting + sum(
        d.accounting_amount for d in back.details if d.entry == debt.ref) == cents("550.00")
    assert [euros(d.accounting_amount) for d in back.details if d.kind is DetailKind.SETTLEMENT] == ["548.80", "-548.80"]


@pytest.mark.rule("UND-03", "SET-02")
def test_the_mirror_of_a_pair_carries_every_amount_turned() -> None:
    debt = invoice(1, "1,000.00", day(6, 25), (day(7, 9), "1"))
    (pair,) = undone(settled(payment("990.00", day(7, 1)), debt)).pairs
    assert (pair.amount, pair.discount, pair.discount_tier, pair.discount_mode, pair.undoes_id) == (-99000, -1000, 1, "normal", 1)


VAT = PlannedVat(21, "S", Decimal(21), 1, "NL", day(6, 25), 100000, 21000, 100000, 21000, None, ("sales_invoice", 5))
FREE = PlannedVat(9, "K", Decimal(0), 1, "DE", day(6, 25), 50000, 0, 50000, 0, None, ("sales_invoice", 5))


@pytest.mark.rule("DSC-14", "UND-03", "UND-06", "VAT-009")
def test_vat_entries_follow_the_discount_and_its_undoing() -> None:
    debt = replace(invoice(1, "1,710.00", day(6, 25), (day(7, 9), "2")), vat_on_discount="at_settlement",
                   vat=(VatPart(100000, 21000, 1500, entry=VAT), VatPart(50000, 0, 1500, entry=FREE)))
    found = settled(payment("1,675.80", day(7, 1)), debt, vat_date=day(8, 1))
    (plan,) = rows(found)
    assert [(v.vat_code_id, v.base, v.vat, v.base_only, v.vat_date) for v in plan.vat] == [
        (21, -2000, -420, False, day(8, 1)), (9, -1000, 0, True, day(8, 1))]
    assert [plan.lines[v.line or 0].accounting_amount for v in plan.vat] == [420, 1000]
    back = undo(7, posted(plan), LATER, vat_date=day(9, 1))
    assert [(v.base, v.vat, v.vat_date, v.line) for v in back.vat] == [
        (2000, 420, day(9, 1), plan.vat[0].line), (1000, 0, day(9, 1), plan.vat[1].line)]
    one = undo_pairs([0], posted(plan), LATER)
    assert mirrored(plan, one) and [v.vat for v in one.vat] == [420, 0]


@pytest.mark.rule("UND-02")
def test_one_pair_is_undone_with_its_own_lines_only() -> None:
    one, two = (invoice(n, "1,000.00", day(6, n), (day(7, 9), "1")) for n in (1, 2))
    found = settled(payment("1,980.00", day(7, 1), control_account_id=1450), one, two)
    (plan,) = rows(found)
    assert [lines_of_pairs({n}, posted(plan).details, len(plan.lines)) for n in (0, 1)] == [[0, 1, 2, 3], [4, 5, 6, 7]]
    back = undo_pairs([1], posted(plan), LATER)
    assert {d.entry.entry_id for d in back.details} == {2, 900} and len(back.lines) == 4
    assert back.settlements[0].undoes_id is None and back.pairs[0].undoes_id == 2 and back.reverses_id is None
    both = [undo_pairs([n], posted(plan), LATER) for n in (0, 1)]
    sums = [sum(d.amount for part in both for d in part.details if d.entry.entry_id == n) for n in (1, 2)]
    assert sums == [cents("1,000.00"), cents("1,000.00")]


@pytest.mark.rule("UND-02", "UND-04", "UND-12")
@pytest.mark.parametrize(("on", "twice", "later", "codes"), [
    (day(7, 1), False, (), []), (day(6, 30), False, (), ["UND-04-early"]), (day(7, 1), True, (), ["UND-02-twice"]),
    (day(7, 1), False, ("10030",), ["UND-02-latest"]),
    (day(6, 30), True, ("A", "B"), ["UND-04-early", "UND-02-twice", "UND-02-latest", "UND-02-latest"]),
])
def test_what_stands_against_undoing(on: date, twice: bool, later: tuple[str, ...], codes: list[str]) -> None:
    assert [p.code for p in undoable(day(7, 1), on, undone=twice, later=later)] == codes
