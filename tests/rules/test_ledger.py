"""Vouchers balance before they are written, foreign currency leaves its penny, a reversal mirrors."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.enums import DetailKind, EntryType, VoucherSource
from app.core.roles import AccountRole
from app.rules.ledger import (
    Contra,
    Conversion,
    Heading,
    PlannedEntry,
    PlannedLine,
    PostedDetail,
    UnbalancedError,
    VoucherPlan,
    entry_voucher,
    proved,
    reversal,
)

DAY = date(2026, 2, 2)
AR, REV, VAT, PENNY, OPENING = 1300, 8000, 1500, 4990, 9990


def heading(currency: str = "EUR") -> Heading:
    return Heading(VoucherSource.INV, DAY, DAY, currency, "VF-2026-00042")


def invoice(amount: int, accounting: int | None = None, kind: EntryType = EntryType.INVOICE) -> PlannedEntry:
    return PlannedEntry(7, kind, "VF-2026-00042", DAY, DAY, amount, amount if accounting is None else accounting, 1, AR)


def lines(plan: VoucherPlan) -> list[tuple[int, int]]:
    return [(line.account_id, line.accounting_amount) for line in plan.lines]


@pytest.mark.rule("PST-030")
def test_a_sterling_invoice_leaves_one_cent_on_penny() -> None:
    conversion = Conversion(Decimal("1.1634"))
    contras = [Contra(REV, AccountRole.REV, -80003), Contra(VAT, AccountRole.VATOUT, -16801)]
    plan = entry_voucher(heading("GBP"), [invoice(96804, conversion.value(96804))], contras, conversion, PENNY)
    assert lines(plan) == [(AR, 112622), (REV, -93075), (VAT, -19546), (PENNY, -1)]
    assert plan.lines[-1].amount == 0


@pytest.mark.rule("PST-030")
def test_three_export_lines_are_converted_one_by_one() -> None:
    conversion = Conversion(Decimal("0.9173"))
    contras = [Contra(8050, AccountRole.REVEXP, -33333)] * 3
    plan = entry_voucher(heading("USD"), [invoice(99999, conversion.value(99999))], contras, conversion, PENNY)
    assert lines(plan) == [(AR, 91729), (8050, -30576), (8050, -30576), (8050, -30576), (PENNY, -1)]


@pytest.mark.rule("IMP-007", "PST-011")
def test_opening_items_of_three_kinds_stand_against_one_account() -> None:
    entries = [invoice(121000), invoice(-12100, kind=EntryType.CREDIT_NOTE), invoice(-30000, kind=EntryType.PAYMENT)]
    plan = entry_voucher(heading(), entries, [Contra(OPENING, AccountRole.OPENING, -78900)], Conversion(), PENNY)
    assert lines(plan) == [(AR, 121000), (AR, -12100), (AR, -30000), (OPENING, -78900)]
    assert [d.kind for d in plan.details] == [DetailKind.INITIAL] * 3


@pytest.mark.rule("PST-010")
def test_a_plan_that_does_not_balance_is_never_written() -> None:
    line = PlannedLine(AR, AccountRole.AR, 100, 100)
    with pytest.raises(UnbalancedError):
        proved(VoucherPlan(VoucherSource.GEN, DAY, DAY, "EUR", "x", (line,)))


@pytest.mark.rule("PST-030")
def test_more_than_half_a_cent_a_line_is_a_bug_not_a_penny() -> None:
    with pytest.raises(UnbalancedError):
        entry_voucher(heading("USD"), [invoice(10000, 9000)], [Contra(REV, AccountRole.REV, -10000)],
                      Conversion(Decimal("0.95")), PENNY)


@pytest.mark.rule("PST-013")
def test_contra_lines_of_zero_are_left_out_but_a_zero_invoice_keeps_its_line() -> None:
    plan = entry_voucher(heading(), [invoice(0)], [Contra(REV, AccountRole.REV, 0)], Conversion(), PENNY)
    assert lines(plan) == [(AR, 0)]


@pytest.mark.rule("PST-014")
def test_a_reversal_swaps_the_sides_and_settles_the_entry_it_reverses() -> None:
    plan = entry_voucher(heading(), [invoice(12100)], [Contra(REV, AccountRole.REV, -12100)], Conversion(), PENNY)
    posted = [PostedDetail(5, 9, DetailKind.INITIAL, 7, 12100, 12100, AR, 0)]
    back = reversal(heading(), 3, plan.lines, plan.entries, posted)
    assert lines(back) == [(AR, -12100), (REV, 12100)]
    assert back.entries[0].amount == -12100
    assert [(d.kind, d.amount) for d in back.details] == [
        (DetailKind.INITIAL, -12100), (DetailKind.SETTLEMENT, -12100), (DetailKind.SETTLEMENT, 12100)]
    assert back.reverses_id == 3


@given(st.lists(st.integers(-10**9, 10**9), min_size=1, max_size=12), st.decimals("0.0001", "200", places=6))
@pytest.mark.rule("PST-010", "PST-030")
def test_any_document_at_any_rate_balances_in_both_currencies(amounts: list[int], rate: Decimal) -> None:
    conversion = Conversion(rate)
    total = sum(amounts)
    contras = [Contra(REV, AccountRole.REV, -a) for a in amounts]
    plan = entry_voucher(heading("USD"), [invoice(total, conversion.value(total))], contras, conversion, PENNY)
    assert sum(line.amount for line in plan.lines) == 0
    assert sum(line.accounting_amount for line in plan.lines) == 0
