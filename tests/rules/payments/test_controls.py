"""Control totals and the balance of vouchers without offset (PAY-02, 41, 42)."""

import pytest

from app.core.problems import Weight
from app.rules.payments.controls import Amounts, control_problems, totals, unbalanced

LINES = [Amounts(1, 0, 100_00, "EUR"), Amounts(1, 0, 50_00, "EUR"), Amounts(2, 20_00, 0, "EUR"), Amounts(3, 0, 5_00, "USD")]


@pytest.mark.rule("PAY-02", "PAY-41")
def test_control_totals_that_agree_are_silent_and_others_are_told_with_both_figures() -> None:
    found = totals(LINES)
    assert (found.lines, found.debit["EUR"], found.credit["EUR"], found.credit["USD"]) == (4, 20_00, 150_00, 5_00)
    assert control_problems(found, "EUR", 4, 130_00, "error") == ()
    assert control_problems(found, "EUR", None, None, "error") == ()
    asked = control_problems(found, "EUR", 5, 130_01, "warn")
    assert [(p.code, p.weight, p.field) for p in asked] == [
        ("PAY-41-count", Weight.WARNING, "control_count"), ("PAY-41-total", Weight.WARNING, "control_amount")]
    assert {p.weight for p in control_problems(found, "EUR", 3, 129_99, "error")} == {Weight.ERROR}
    assert control_problems(found, "EUR", 3, 129_99, "off") == ()


@pytest.mark.rule("PAY-42")
def test_lines_without_an_offset_must_balance_in_their_voucher() -> None:
    def line(voucher: int, amount: int, currency: str = "EUR") -> Amounts:
        return Amounts(voucher, max(amount, 0), max(-amount, 0), currency, offset=False)

    assert unbalanced(LINES) == ()
    assert unbalanced([line(1, 10_00), line(1, -10_00)]) == ()
    wrong = unbalanced([line(1, 10_00), line(1, -9_99), line(2, 5, "EUR"), line(2, -5, "USD")])
    assert [(p.saw["voucher"], getattr(p.saw["difference"], "amount", None)) for p in wrong] == [(1, 1), (2, 5), (2, 5)]
