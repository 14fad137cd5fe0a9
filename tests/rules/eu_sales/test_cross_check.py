"""Posted VAT against lists and the return: boxes and causes (ESL-060…062)."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.eu_sales import SupplyType
from app.core.money import Money
from app.rules.eu_sales import cross_check
from app.rules.eu_sales.countries import rule_of
from app.rules.eu_sales.cross_check import Cause, Compared, ListedLine, Part, PostedEntry, compare
from app.rules.eu_sales.rounding import gather
from tests.rules.eu_sales.worked import L, S, T, pieces


def worked(country: str) -> Compared:
    """The worked example of the chapter, posted and listed in one period."""
    entries = [PostedEntry(p.entry_id or 0, p.type, p.amount, p.amount < 0) for p in pieces()]
    lines = [ListedLine(g.type, g.exact, g.reported, tuple(Part(p.entry_id or 0, p.amount, p.amount < 0) for p in g.pieces))
             for g in gather(pieces(), rule_of(country, date(2026, 3, 1)).rounding)]
    return compare(entries, lines)


def figures(country: str) -> dict[str, tuple[int, int, int]]:
    """Posted, listed and unexplained by box."""
    found = worked(country)
    return {b.code: (b.of(found.posted), b.of(found.listed), found.unexplained(b)) for b in cross_check.boxes(country)}


@pytest.mark.rule("ESL-062")
def test_belgium_has_its_credit_notes_in_box_48() -> None:
    found = figures("BE")
    assert found == {"44": (144_999, 144_999, 0), "46": (1_458_050, 1_458_050, 0), "48": (39_026, 39_026, 0)}
    assert found["44"][0] + found["46"][0] - found["48"][0] == 1_564_023


@pytest.mark.rule("ESL-060", "ESL-061")
def test_the_dutch_box_differs_by_rounding_alone() -> None:
    assert figures("NL") == {"3b": (1_564_023, 1_563_900, 0)}
    assert worked("NL").cause(Cause.ROUNDING) == 123


@pytest.mark.rule("ESL-060")
@pytest.mark.parametrize(("country", "wanted"), [
    ("DE", {"41": 169_024, "42": 1_250_000, "21": 144_999}), ("FR", {"F2": 1_419_024, "E2": 144_999}), ("GB", {"8": 1_419_024}),
    ("AT", {"L": 169_024, "S": 144_999, "T": 1_250_000})])
def test_each_country_has_its_boxes(country: str, wanted: dict[str, int]) -> None:
    assert {code: posted for code, (posted, _listed, _rest) in figures(country).items()} == wanted


ENTRY = PostedEntry(1, L, 10_000)
PART = Part(1, 10_000)
LINE = ListedLine(L, 10_000, 10_000, (PART,))


@pytest.mark.rule("ESL-061")
@pytest.mark.parametrize(("entries", "lines", "cause", "amount"), [
    ([ENTRY], [], Cause.UNREPORTED, 10_000), ([replace(ENTRY, filed=True)], [], Cause.LATE, 10_000),
    ([replace(ENTRY, left_out=True)], [], Cause.LEFT_OUT, 10_000),
    ([replace(ENTRY, left_out=True, prepaid=True)], [], Cause.PREPAID, 10_000),
    ([replace(ENTRY, amount=7_000, prepaid=True)], [LINE], Cause.PREPAID, -3_000),
    ([replace(ENTRY, elsewhere=True)], [], Cause.OTHER_PERIOD, 10_000),
    ([], [replace(LINE, parts=(replace(PART, inside=False),))], Cause.OTHER_PERIOD, -10_000),
    ([ENTRY], [replace(LINE, excluded=True)], Cause.EXCLUDED, 10_000),
    ([], [replace(LINE, parts=(), manual=True)], Cause.MANUAL, -10_000),
    ([], [replace(LINE, parts=(), correction=True)], Cause.CORRECTIONS, -10_000),
    ([], [replace(LINE, parts=(replace(PART, inside=False),), correction=True)], Cause.CORRECTIONS, -10_000),
    ([ENTRY], [replace(LINE, reported=9_900)], Cause.ROUNDING, 100)])
def test_every_difference_has_its_cause(entries: list[PostedEntry], lines: list[ListedLine], cause: Cause, amount: int) -> None:
    found = compare(entries, lines)
    assert {c: found.cause(c) for c in Cause if found.cause(c)} == {cause: amount}
    assert [found.unexplained(box) for box in cross_check.boxes("NL")] == [0]


@pytest.mark.rule("ESL-061")
def test_a_line_that_is_not_the_sum_of_its_documents_is_explained_by_nothing() -> None:
    found = compare([ENTRY], [replace(LINE, exact=9_000, reported=9_000)])
    assert [found.unexplained(box) for box in cross_check.boxes("NL")] == [1_000]


def test_a_list_that_reaches_beyond_the_return_counts_with_its_documents_inside() -> None:
    line = ListedLine(S, 30_000, 30_000, (Part(1, 10_000), Part(2, 20_000, inside=False)), whole=False)
    found = compare([replace(ENTRY, type=S)], [line])
    assert (found.listed, found.unexplained(cross_check.boxes("NL")[0])) == ({(S, False): 10_000}, 0)


@given(st.lists(st.tuples(st.sampled_from([L, S, T]), st.integers(-10**7, 10**7), st.booleans(), st.booleans()), max_size=30))
def test_what_lists_are_made_of_is_always_explained(rows: list[tuple[SupplyType, int, bool, bool]]) -> None:
    entries = [PostedEntry(n, kind, amount, amount < 0) for n, (kind, amount, _on, _out) in enumerate(rows)]
    lines = [ListedLine(e.type, e.amount, e.amount // 100 * 100, (Part(e.entry_id, e.amount, e.credit),), excluded=out)
             for e, (_k, _a, on, out) in zip(entries, rows, strict=True) if on]
    found = compare(entries, lines)
    for country in ("NL", "BE", "DE"):
        assert [found.unexplained(box) for box in cross_check.boxes(country)] == [0] * len(cross_check.boxes(country))


@pytest.mark.rule("ESL-061")
@pytest.mark.parametrize(("amount", "blocks", "wanted"), [(0, True, []), (0, False, []),
                                                          (1, False, [("ESL-061-warn", "warning")]),
                                                          (-1, True, [("ESL-061-block", "error")])])
def test_what_is_unexplained_asks_or_refuses(amount: int, blocks: bool, wanted: list[tuple[str, str]]) -> None:
    found = cross_check.check(Money(amount, "EUR"), date(2026, 1, 1), date(2026, 3, 31), blocks=blocks)
    assert [(p.code, p.weight.value) for p in found] == wanted
