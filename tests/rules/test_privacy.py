"""Retention from the end of the fiscal year, and what keeps a customer from being anonymised (AUD-040, 042, 049)."""

from datetime import date

import pytest

from app.rules import privacy
from app.rules.privacy import Hold, Kept, Subject

TODAY = date(2034, 1, 1)


def subject(**more: object) -> Subject:
    """A customer of whom nothing is left but what the test says."""
    plain = {"number": "C100", "anonymised": False, "entries": 0, "orders": 0, "drafts": 0, "disputes": 0, "agencies": 0,
             "newest": None, "holds": ()}
    return Subject(**{**plain, **more})  # type: ignore[arg-type]


@pytest.mark.rule("AUD-049", "AUD-040")
@pytest.mark.parametrize(("class_", "country", "erasable"), [
    ("invoices", "DE", date(2034, 1, 1)), ("invoices", "NL", date(2033, 1, 1)), ("invoices", "FR", date(2036, 1, 1)),
    ("invoices", "BE", date(2036, 1, 1)), ("books", "BE", date(2033, 1, 1)), ("books", "DE", date(2036, 1, 1)),
    ("letters", "DE", date(2032, 1, 1)), ("books", "GB", date(2032, 1, 1)), ("books", "LU", date(2036, 1, 1))])
def test_a_document_of_2025_may_be_erased_from_the_first_day_after_its_years(class_: str, country: str, erasable: date) -> None:
    years = privacy.years_for(class_, (country,), {})
    assert privacy.erasable_from(date(2025, 12, 31), years) == erasable


@pytest.mark.rule("AUD-040")
def test_the_years_run_from_the_end_of_a_broken_fiscal_year_and_the_last_day_is_kept() -> None:
    assert privacy.erasable_from(date(2026, 3, 31), 6) == date(2032, 4, 1)
    assert privacy.kept_until(date(2026, 3, 31), 6) == date(2032, 3, 31)
    assert privacy.kept_until(date(2024, 2, 29), 7) == date(2031, 2, 28)


@pytest.mark.rule("AUD-040")
def test_the_longest_term_wins_and_an_own_one_replaces_the_delivered() -> None:
    assert privacy.years_for("letters", ("NL", "DE"), {}) == 7
    assert privacy.years_for("letters", ("NL", "DE"), {("letters", "DE"): 12}) == 12
    assert privacy.years_for("letters", ("NL",), {("letters", "NL"): 3}) == 3


@pytest.mark.rule("AUD-040")
@pytest.mark.parametrize(("years", "reason", "codes"), [
    (7, "", []), (30, "", []), (6, "", ["AUD-040-shorter"]), (6, "agreed with the tax office", []),
    (31, "", ["AUD-040-years"]), (-1, "x", ["AUD-040-years"]), (None, "x", ["AUD-040-years"])])
def test_longer_is_free_and_shorter_needs_a_reason(years: int | None, reason: str, codes: list[str]) -> None:
    assert [p.code for p in privacy.check_years("books", "NL", years, reason)] == codes


@pytest.mark.rule("AUD-042")
def test_each_obstacle_is_told_and_only_days_pass_by_themselves() -> None:
    found = privacy.obstacles(subject(entries=2, orders=1, drafts=1, disputes=1, agencies=1), TODAY)
    assert [o.problem.code for o in found] == ["AUD-042-open", "AUD-042-orders", "AUD-042-drafts", "AUD-042-dispute",
                                               "AUD-042-agency"]
    assert privacy.possible_from(found, TODAY) is None


@pytest.mark.rule("AUD-042")
@pytest.mark.parametrize(("today", "codes"), [(date(2033, 12, 31), ["AUD-042-retention"]), (TODAY, [])])
def test_the_day_the_retention_ends_is_the_first_that_lets_go(today: date, codes: list[str]) -> None:
    found = privacy.obstacles(subject(newest=Kept("F-1", date(2025, 3, 14), TODAY)), today)
    assert [o.problem.code for o in found] == codes
    assert privacy.possible_from(found, today) == TODAY


@pytest.mark.rule("AUD-042")
@pytest.mark.parametrize(("until", "codes", "possible"), [
    (None, ["AUD-042-hold"], None), (TODAY, ["AUD-042-held-until"], date(2034, 1, 2)), (date(2033, 12, 31), [], TODAY)])
def test_a_legal_hold_counts_to_the_end_of_its_last_day(until: date | None, codes: list[str], possible: date | None) -> None:
    found = privacy.obstacles(subject(holds=(Hold("court case 12", until),)), TODAY)
    assert [o.problem.code for o in found] == codes and privacy.possible_from(found, TODAY) == possible


@pytest.mark.rule("AUD-042")
def test_the_latest_of_several_days_counts() -> None:
    found = privacy.obstacles(subject(newest=Kept("F-1", date(2025, 3, 14), date(2034, 6, 1)),
                                      holds=(Hold("case", date(2035, 12, 31)),)), TODAY)
    assert privacy.possible_from(found, TODAY) == date(2036, 1, 1)


@pytest.mark.rule("AUD-042")
def test_nobody_is_anonymised_twice() -> None:
    found = privacy.obstacles(subject(anonymised=True, entries=1), TODAY)
    assert [o.problem.code for o in found] == ["AUD-042-done"]


@pytest.mark.parametrize(("kind", "class_"), [
    ("collection_letter", "letters"), ("invoice", "invoices"), ("electronic_invoice", "invoices"), ("receipt", "books"),
    ("agency_file", "books")])
def test_an_archived_document_belongs_to_one_class(kind: str, class_: str) -> None:
    assert privacy.class_of(kind) == class_
