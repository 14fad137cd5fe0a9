"""Causes of a difference, what is left unexplained, and missing numbers (CLS-051, 053)."""

import pytest

from app.rules.closing.reconciling import Cause, Facts, Gap, cause, gaps, unexplained


@pytest.mark.rule("CLS-051")
@pytest.mark.parametrize(("facts", "expected"), [
    (Facts(1, -10_000, 0, -10_000, 0, -10_000, 0, False), Cause.NO_CUSTOMER),
    (Facts(1, 5_000, 0, 5_000, 5_000, 5_000, 0, True), Cause.OTHER_DAY),
    (Facts(1, 5_000, 0, 5_000, 0, 5_000, 5_000, True), Cause.OTHER_ACCOUNT),
    (Facts(1, 5_000, 4_999, 5_000, 4_999, 5_000, 4_999, True), Cause.BROKEN)],
    ids=["without customer", "another day", "another account", "not balanced"])
def test_each_cause_is_told_by_what_the_voucher_moved(facts: Facts, expected: Cause) -> None:
    assert cause(facts) is expected


@pytest.mark.rule("CLS-051")
def test_the_worked_difference_is_explained_to_the_cent_and_one_cent_more_is_not() -> None:
    imported = Facts(42, -10_000, 0, -10_000, 0, -10_000, 0, False)
    difference = 4_811_137 - 4_821_137
    assert difference == imported.difference == -10_000
    assert unexplained(difference, [imported.difference]) == 0
    assert unexplained(difference - 1, [imported.difference]) == -1


@pytest.mark.rule("CLS-053")
def test_missing_numbers_are_told_per_series_with_their_width() -> None:
    assert gaps(["INV-2026-0001", "INV-2026-0002", "INV-2026-0005", "GJ-0041", "GJ-0043", "x"]) == [
        Gap("GJ-", "GJ-0042", "GJ-0042", 1), Gap("INV-2026-", "INV-2026-0003", "INV-2026-0004", 2)]
    assert gaps(["GJ-0041", "GJ-0042"]) == gaps([]) == []
