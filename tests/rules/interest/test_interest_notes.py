"""Which interest notes are made: decided over all currencies, tested on interest alone, with a reason for who is left out."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.core.dates import DateFormula
from app.core.enums import CollectionsStatus, EntryType
from app.core.money import Money
from app.core.problems import information
from app.rules.interest import Course, DayCount, Debt, Method, Move, Rate, Terms, periodic
from app.rules.interest.notes import (
    Candidate,
    Debtor,
    Entries,
    LeftOut,
    Note,
    NoteRun,
    NoteTerms,
    check_entry,
    check_issue,
    make,
)
from app.rules.interest.wording import Wording, check, described, named

JANUARY_31 = date(2026, 1, 31)
DAY = date(2026, 3, 31)
COURSE = Course((Rate(date(2000, 1, 1), Decimal("1.5"), 30),))
PERIOD = Terms(day_count=DayCount.PERIOD)
FLAT = NoteTerms(Terms(Method.BALANCE_DUE), minimum=1000, fee=500)
"""1.5 % of the balance due: 1.00 of interest for every 66.67."""
RUN = NoteRun(DAY, rates={"USD": Decimal("0.9")})


def entry(number: int, amount: int, currency: str = "EUR", paid: date | None = None, **more: Any) -> Candidate:
    moves = (Move(date(2026, 1, 1), amount, initial=True), *((Move(paid, -amount),) if paid else ()))
    kind = EntryType.INVOICE if amount > 0 else EntryType.PAYMENT
    given = {"entry_type": kind, "remaining": 0 if paid else amount, "debt": Debt(moves, JANUARY_31, JANUARY_31), **more}
    return Candidate(number, 1, document_no=f"SI-{number}", currency=currency, **given)


def notes(terms: NoteTerms | None, *entries: Candidate, run: NoteRun = RUN, **more: Any) -> tuple[list[Note], list[LeftOut]]:
    return make(Debtor(1, terms, COURSE, entries, **more), run)


def reasons(out: list[LeftOut]) -> list[tuple[str, int | None]]:
    return [(o.reason.code, o.entry_id) for o in out]


@pytest.mark.rule("INT-27", "INT-21")
@pytest.mark.parametrize(("amount", "total"), [(66600, None), (66666, 1500), (66667, 1500)])
def test_the_minimum_is_tested_on_the_interest_without_the_fee(amount: int, total: int | None) -> None:
    made, out = notes(FLAT, entry(1, amount))
    assert [n.total for n in made] == ([total] if total else [])
    assert reasons(out) == ([] if total else [("INT-21-minimum", None)])


@pytest.mark.rule("INT-21", "INT-13", "INT-22")
def test_two_currencies_below_the_minimum_each_reach_it_together() -> None:
    made, out = notes(FLAT, entry(1, 40000), entry(2, 33333, "USD"))
    assert [(n.currency, n.interest, n.fee) for n in made] == [("EUR", 600, 500), ("USD", 500, 556)] and out == []
    made, out = notes(replace(FLAT, minimum=1051), entry(1, 40000), entry(2, 33333, "USD"))
    assert made == [] and out[0].reason.saw == {"amount": Money(1050, "EUR"), "minimum": Money(1051, "EUR")}
    assert notes(FLAT, entry(1, 40000), entry(2, 33333, "USD"), run=replace(RUN, minimum=2000))[0] == []


@pytest.mark.rule("INT-21")
def test_the_fee_alone_never_makes_a_note() -> None:
    made, out = notes(replace(FLAT, minimum=0), entry(1, 100000, debt=Debt((Move(DAY, 100000),), DAY, DAY)))
    assert made == [] and reasons(out) == [("INT-03-early", 1)]
    assert notes(replace(FLAT, minimum=0)) == ([], [LeftOut(1, information("INT-20-none"))])


@pytest.mark.rule("INT-22")
def test_a_note_has_fee_vat_rounding_and_a_due_date() -> None:
    terms = replace(FLAT, due=DateFormula("1M"), currency_fees={"USD": 700})
    vat = {"interest": Decimal(0), "fee": Decimal(21)}
    (note,), _ = notes(terms, entry(1, 100100), vat=vat, run=replace(RUN, rounding={"EUR": 5}))
    assert (note.interest, note.fee, note.vat, note.rounding, note.total) == (1502, 500, 105, -2, 2105)
    assert note.due == date(2026, 4, 30)
    (note,), _ = notes(terms, entry(1, 100000, "USD"))
    assert note.fee == 700


@pytest.mark.rule("INT-22")
def test_a_draft_of_one_currency_blocks_only_that_one() -> None:
    made, out = notes(FLAT, entry(1, 40000), entry(2, 40000, "USD"), drafts=frozenset({"EUR"}))
    assert [n.currency for n in made] == ["USD"] and [(o.reason.code, o.currency) for o in out] == [("INT-22-draft", "EUR")]


@pytest.mark.rule("INT-20")
def test_a_customer_who_is_refused_or_without_terms_or_a_rate_is_told() -> None:
    assert notes(None, entry(1, 100000)) == ([], [LeftOut(1, information("INT-20-terms"))])
    blocked = information("BLK-M27")
    assert notes(FLAT, entry(1, 100000), refusal=blocked) == ([], [LeftOut(1, blocked)])
    made, out = notes(FLAT, entry(1, 100000), entry(2, 100000, "CHF"))
    assert [n.currency for n in made] == ["EUR"] and [(o.reason.code, o.currency) for o in out] == [("INT-20-rate", "CHF")]


@pytest.mark.rule("INT-02")
@pytest.mark.parametrize(("more", "code"), [
    ({"on_hold": "X"}, "INT-02-hold"), ({"excluded": True}, "INT-02-excluded"), ({"interest_allowed": False}, "INT-02-profile"),
    ({"prepayment": True}, "INT-02-prepayment"), ({"entry_type": EntryType.BILL_OF_EXCHANGE}, "INT-02-bill"),
    ({"entry_type": EntryType.INTEREST_NOTE}, "INT-02-document"),
    ({"entry_type": EntryType.COLLECTION_LETTER}, "INT-02-document"),
    ({"status": CollectionsStatus.DISPUTED}, "INT-02-disputed"),
    ({"status": CollectionsStatus.PROMISED, "promised_on": DAY}, "INT-02-promised"), ({"remaining": -1}, "INT-02-credit"),
])
def test_what_bears_no_interest_is_left_out_with_its_reason(more: dict[str, Any], code: str) -> None:
    made, out = notes(FLAT, entry(1, 100000), entry(2, 500000, **more))
    assert [n.interest for n in made] == [1500] and reasons(out) == [(code, 2)]


@pytest.mark.rule("INT-02", "INT-30")
def test_what_bears_interest_after_all() -> None:
    bill = entry(1, 100000, entry_type=EntryType.BILL_OF_EXCHANGE, protested=True)
    broken = entry(2, 100000, status=CollectionsStatus.PROMISED, promised_on=DAY - timedelta(1))
    note = entry(3, 100000, entry_type=EntryType.INTEREST_NOTE)
    made, out = notes(replace(FLAT, interest_on_interest=True), bill, broken, note)
    assert [line.entry_id for line in made[0].lines] == [1, 2, 3] and out == []
    made, out = notes(FLAT, bill, broken, run=replace(RUN, types=frozenset({EntryType.INVOICE})))
    assert [line.entry_id for line in made[0].lines] == [2] and reasons(out) == [("INT-02-type", 1)]


@pytest.mark.rule("INT-10", "INT-11", "INT-20")
@pytest.mark.parametrize(("wanted", "charged", "left"), [
    (Entries.OPEN, [1], [("INT-10-closed", 2), ("INT-10-closed", 3)]),
    (Entries.CLOSED, [2], [("INT-10-open", 1), ("INT-10-closed", 3)]), (Entries.ALL, [1, 2], [("INT-10-closed", 3)])])
def test_open_closed_or_all_entries_as_the_terms_say(wanted: Entries, charged: list[int], left: list[tuple[str, int]]) -> None:
    paid = date(2026, 3, 2)
    late = entry(2, 500000, paid=paid, closed_on=paid, flagged=True)
    in_time = entry(3, 500000, paid=JANUARY_31, closed_on=JANUARY_31)
    made, out = notes(NoteTerms(PERIOD, wanted), entry(1, 1000000), late, in_time)
    assert [line.entry_id for line in made[0].lines] == charged and reasons(out) == left
    by_entry = {line.entry_id: line for line in made[0].lines}
    if 2 in by_entry:
        assert (by_entry[2].days, by_entry[2].interest, by_entry[2].segments[-1].last) == (30, 7500, paid)


@pytest.mark.rule("INT-09")
def test_a_credit_takes_interest_back_from_its_day_but_never_below_nothing() -> None:
    terms = NoteTerms(PERIOD, credits_bear=True)
    credit = entry(2, -400000, debt=Debt((Move(date(2026, 2, 15), -400000, initial=True),), date(2026, 2, 15), date(2026, 2, 15)))
    (note,), out = notes(terms, entry(1, 1000000), credit)
    assert [line.interest for line in note.lines] == [29500, -8800] and note.total == 20700 and out == []
    assert check_issue(note, 1) == ()
    old = entry(2, -1000000, debt=Debt((Move(date(2025, 2, 15), -1000000),), date(2025, 2, 15), date(2025, 2, 15)))
    made, out = notes(terms, entry(1, 1000000), old)
    assert made == [] and reasons(out) == [("INT-09-credits", None)]
    (note,), _ = notes(replace(terms, credits_bear=False), entry(1, 1000000), credit)
    assert note.total == 29500


@pytest.mark.rule("INT-12")
def test_line_fees_join_the_base_only_when_the_terms_say_so() -> None:
    letter = entry(1, 101000, entry_type=EntryType.COLLECTION_LETTER, line_fees=1000)
    terms = replace(FLAT, interest_on_interest=True)
    assert notes(terms, letter)[0][0].interest == 1500
    assert notes(replace(terms, line_fee_in_base=True), letter)[0][0].interest == 1515


@pytest.mark.rule("INT-31")
@pytest.mark.parametrize(("first", "interest", "gap"), [
    (date(2026, 2, 1), 29500, []), (date(2026, 1, 1), 29500, []),
    (date(2026, 2, 2), 29000, [{"document": "SI-1", "first": date(2026, 2, 1), "last": date(2026, 2, 1)}])])
def test_a_later_first_day_leaves_a_gap_and_says_so(first: date, interest: int, gap: list[dict[str, Any]]) -> None:
    (note,), _ = notes(NoteTerms(PERIOD), entry(1, 1000000), run=replace(RUN, first=first))
    assert note.interest == interest and [dict(p.saw) for p in note.warnings] == gap


@pytest.mark.rule("INT-17", "INT-45")
def test_an_interest_code_gives_lines_and_the_fee_of_its_currency() -> None:
    row = periodic.CurrencyRow("EUR", note_fee=250)
    code = periodic.Code("P8", (periodic.Version(date(2020, 1, 1), percent=Decimal(8), yearly=True, currencies={"EUR": row}),))
    (note,), _ = notes(NoteTerms(code=code, fee=500), entry(1, 1000000), run=replace(RUN, day=date(2026, 3, 17)))
    assert [(line.days, line.interest) for line in note.lines] == [(45, 9863)] and (note.fee, note.total) == (250, 10113)


@pytest.mark.rule("LAW-04", "INT-06")
def test_a_rate_that_stands_in_marks_the_note_and_a_missing_one_leaves_the_entry_out() -> None:
    course = Course((Rate(date(2020, 1, 1), Decimal(8)), Rate(date(2026, 3, 1), Decimal(8), provisional=True)))
    (note,), _ = make(Debtor(1, NoteTerms(), course, (entry(1, 1000000),)), RUN)
    assert note.provisional and [s.provisional for s in note.lines[0].segments] == [False, True]
    made, out = make(Debtor(1, NoteTerms(), Course(()), (entry(1, 1000000),)), RUN)
    assert made == [] and reasons(out) == [("INT-06-start", 1)]


@pytest.mark.rule("INT-23")
@pytest.mark.parametrize(("changed", "code"), [
    ({"customer_id": 2}, "INT-23-customer"), ({"currency": "USD"}, "INT-23-currency"), ({"on_hold": "X"}, "INT-02-hold"),
    ({"closed_on": DAY}, "INT-10-closed"), ({}, None)])
def test_an_entry_is_added_by_hand_only_where_it_belongs(changed: dict[str, Any], code: str | None) -> None:
    found = check_entry(replace(entry(1, 1000), **changed), 1, "EUR", FLAT, RUN)
    assert [p.code for p in found] == ([code] if code else [])


@pytest.mark.rule("INT-24")
def test_a_note_with_nothing_or_with_negative_interest_is_not_issued() -> None:
    (note,), _ = notes(FLAT, entry(1, 100000))
    empty = replace(note, lines=(), interest=0, fee=0)
    assert [p.code for p in check_issue(empty, 0)] == ["INT-24-nothing"] and check_issue(empty, 1) == ()
    negative = replace(note, lines=(replace(note.lines[0], interest=-1),))
    assert [(p.code, p.row) for p in check_issue(negative, 1)] == [("INT-24-negative", 0)]


@pytest.mark.rule("INT-22")
def test_the_order_of_the_entries_does_not_matter() -> None:
    entries = [entry(n, 100000 + n) for n in range(5)]
    assert notes(FLAT, *entries)[0] == notes(FLAT, *reversed(entries))[0]


@pytest.mark.rule("INT-18")
def test_numbers_of_brought_over_texts_become_values_or_fields() -> None:
    text = "%9 days on %3 (%5), due %7 – %10 %0"
    values = {"days": "59", "document_no": "SI-1", "original": "10,000.00", "due_date": "31 January 2026"}
    assert described(text, Wording.LINE, values) == "59 days on SI-1 (10,000.00), due 31 January 2026 – %10 %0"
    assert named("%8 %5", Wording.DETAIL) == "{days} {remaining}" and named("%7 %9", Wording.HEADING) == "{total} {posting_date}"
    assert described("%4", Wording.LINE, values) == "%4"
    assert [(p.saw["number"], p.saw["most"]) for p in check(text + " %10", Wording.LINE)] == [("%10", 9), ("%0", 9)]
    assert [p.saw["number"] for p in check("%9", Wording.DETAIL)] == ["%9"] and check("%1 %8", Wording.DETAIL) == ()
