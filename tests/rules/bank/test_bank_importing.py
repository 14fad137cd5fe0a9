"""Whether a line is known, and whether a statement follows the one before: decisions without a file (BNK-03, 04)."""

from datetime import date, timedelta

import pytest

from app.rules.bank import Found, Known, Period, broken
from app.rules.bank.importing import Line

DAY = date(2026, 3, 2)
NEXT = DAY + timedelta(1)
LATER = DAY + timedelta(9)


def line(reference: str = "", mark: str = "a", amount: int = 100, day: date = DAY) -> Line:
    return Line(reference, mark, day, amount)


@pytest.mark.rule("BNK-04")
@pytest.mark.parametrize(("kept", "met", "found"), [
    (line("R1", "a"), line("R1", "b"), Found.PRESENT),
    (line("R1", "a"), line("R1", "b", 101), Found.CHANGED),
    (line("R1", "a"), line("R1", "b", day=NEXT), Found.CHANGED),
    (line("R1", "a"), line("", "a"), Found.PRESENT),
    (line("", "a"), line("R1", "a"), Found.PRESENT),
    (line("", "a"), line("", "a"), Found.PRESENT),
    (line("R1", "a"), line("R2", "a"), Found.NEW),
    (line("R1", "a"), line("R2", "b"), Found.NEW),
])
def test_the_reference_decides_and_without_one_the_fingerprint(kept: Line, met: Line, found: Found) -> None:
    known = Known()
    known.add(kept)
    assert known.meets(met)[0] is found


@pytest.mark.rule("BNK-04")
def test_two_lines_that_look_the_same_under_two_references_are_kept_apart() -> None:
    known = Known()
    known.add(line("R1", "a"))
    _found, second = known.meets(line("R2", "a"))
    assert second.fingerprint != "a"
    known.add(second)
    assert known.meets(line("R2", "a"))[0] is Found.PRESENT and known.meets(line("R1", "a"))[0] is Found.PRESENT


@pytest.mark.rule("BNK-03")
@pytest.mark.parametrize(("own", "present", "kind"), [
    (Period(NEXT, NEXT, 500, 600, "2"), 0, None),
    (Period(LATER, LATER, 500, 600, "2"), 0, None),
    (Period(NEXT, NEXT, 501, 600, "2"), 0, "gap"),
    (Period(DAY, NEXT, 400, 600, "2"), 0, "overlap"),
    (Period(DAY, NEXT, 400, 600, "2"), 3, None),
    (Period(DAY, NEXT, None, None), 0, "overlap"),
    (Period(NEXT, NEXT, None, None), 0, None),
    (Period(NEXT, NEXT, 500, 600, "3"), 0, "number"),
    (Period(date(2027, 1, 2), date(2027, 1, 2), 500, 600, "9"), 0, None),
    (Period(DAY - timedelta(9), DAY - timedelta(9), 1, 2, "0"), 0, None),
])
def test_a_statement_follows_the_one_before_or_says_how_not(own: Period, present: int, kind: str | None) -> None:
    found = broken(own, [Period(DAY, DAY, 400, 500, "1")], present)
    assert (None if found is None else found.kind) == kind
