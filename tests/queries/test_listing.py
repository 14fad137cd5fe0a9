"""Lists as declarations: one collator, words that are found, filters in SQL, sums of a selection, a million ids at once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as some
from sqlalchemy import Integer, Select, case, create_engine, literal, select, type_coerce

from app.core.filters import Alternatives, Compare, Empty, Like, Range, Together
from app.core.search import sort_key
from app.models.customers import Customer
from app.models.types import Minor, Scaled
from app.queries.listing import Column, Listing, ListQuery, condition
from app.services import customers
from app.services.desk import Desk
from tests.storage import given

NAMES = {"C1": "De Vries", "C2": "Müller Söhne", "C9": "Café Zum Löwen", "C10": "Mueller & Co", "C11": "Ångström",
         "C12": "de vries 100%"}


@pytest.fixture
def desk(database_url: Path | str) -> Iterator[Desk]:
    """Six customers whose names and numbers are awkward to sort and to find."""
    office = given.office(database_url)
    with office.desk.writing("given") as unit:
        group = unit.session.get_one(Customer, office.customer_id).group_id
        unit.session.get_one(Customer, office.customer_id).number = "A0"
        for number, name in NAMES.items():
            customers.write(unit.session, office.desk, None, customers.proposed(office.desk, group) | {
                "number": number, "name": name, "group_id": group, "currency": "EUR"})
    yield office.desk
    office.file.close()


def listing() -> Listing:
    """Customers by number; the group counts as an amount, so that there is something to add up."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return chosen.select_from(Customer).where(Customer.company_id == query.company_id, Customer.number != "A0")

    return Listing("test", "Test", Customer.id, (
        Column("number", "No.", "link", Customer.number),
        Column("name", "Name", "text", Customer.name),
        Column("currency", "Cur.", "text", Customer.currency),
        Column("amount", "Amount", "amount", type_coerce(literal(1, Integer) * 100, Minor()), total=True, currency="currency"),
        Column("blocked", "Blocked", "chip", Customer.blocked, names={0: "", 3: "All"}),
    ), source, (("number", False),))


def numbers(desk: Desk, **wanted: Any) -> list[str]:
    with desk.reading() as session:
        query = ListQuery(desk.company_id, **wanted)
        rows = listing().rows(session, query, listing().keys(session, query))
    return [row[0] for row in rows]


@pytest.mark.rule("L10N-009", "CLW-002")
@pytest.mark.postgres
def test_numbers_inside_texts_are_sorted_by_size_and_accents_do_not_count(desk: Desk) -> None:
    assert numbers(desk) == ["C1", "C2", "C9", "C10", "C11", "C12"]
    assert numbers(desk, order=(("name", False),)) == ["C11", "C9", "C1", "C12", "C10", "C2"]
    assert numbers(desk, order=(("name", True),)) == ["C2", "C10", "C12", "C1", "C9", "C11"]


@pytest.mark.rule("L10N-009")
@pytest.mark.postgres
@pytest.mark.parametrize(("typed", "found"), [
    ("müller", ["C2", "C10"]), ("mueller", ["C2", "C10"]), ("MULLER", ["C2"]), ("lowen", ["C9"]), ("angstrom", ["C11"]),
    ("vries de", ["C1", "C12"]), ("100%", ["C12"]), ("c1", ["C1", "C10", "C11", "C12"]), ("_", []), ("nobody", []),
])
def test_words_are_found_in_any_shown_column_in_any_order(desk: Desk, typed: str, found: list[str]) -> None:
    assert numbers(desk, search=typed) == found


@pytest.mark.parametrize(("wanted", "found"), [
    (Compare("=", "C9"), ["C9"]),
    (Compare("<>", "C9"), ["C1", "C2", "C10", "C11", "C12"]),
    (Like("C1%"), ["C1", "C10", "C11", "C12"]),
    (Like("c1%", negated=True), ["C2", "C9"]),
    (Range("C10", "C12"), ["C10", "C11", "C12"]),
    (Range(None, "C1"), ["C1"]),
    (Alternatives((Compare("=", "C1"), Compare("=", "C2"))), ["C1", "C2"]),
    (Together((Compare(">", "C1"), Compare("<", "C11"))), ["C10"]),
    (Empty(), []),
    (Empty(negated=True), ["C1", "C2", "C9", "C10", "C11", "C12"]),
])
def test_filters_are_conditions_in_the_file(desk: Desk, wanted: Any, found: list[str]) -> None:
    assert numbers(desk, filters=(("number", wanted),)) == found


@pytest.mark.parametrize(("wanted", "fits"), [
    (Compare(">", Decimal("1.23445")), True), (Compare(">", Decimal("1.23455")), False), (Compare("<", Decimal("1.23455")), True),
    (Compare("<=", Decimal("1.23445")), False), (Compare("=", Decimal("1.23450")), True),
    (Compare("=", Decimal("1.23451")), False),
    (Compare("<>", Decimal("1.23451")), True), (Range(Decimal("1.23445"), Decimal("1.23455")), True),
    (Range(Decimal("-1.23455"), Decimal("-1.2345")), False),
])
def test_more_decimals_than_a_column_keeps_are_compared_and_not_refused(wanted: Any, fits: bool) -> None:
    kept = Column("percent", "Percent", "percent", literal(Decimal("1.2345"), Scaled(4)))
    with create_engine("sqlite://").connect() as bare:
        assert bare.scalar(select(condition(kept, wanted))) == fits


def test_an_empty_number_or_date_is_asked_for_without_comparing_it_with_a_text(desk: Desk) -> None:
    assert numbers(desk, filters=(("amount", Empty()),)) == []


@pytest.mark.rule("GEN-06", "CLW-002", "WIN-02")
def test_the_selection_is_added_up_by_currency(desk: Desk) -> None:
    with desk.writing("given") as unit:
        for customer in unit.session.scalars(select(Customer).where(Customer.number.in_(["C1", "C2"]))):
            customer.currency = "GBP"
    query = ListQuery(desk.company_id)
    with desk.reading() as session:
        keys = listing().keys(session, query)
        assert listing().totals(session, query) == {"amount": {"EUR": 400, "GBP": 200}}
        assert listing().sums(session, query, keys[:3], "amount") == {"EUR": 100, "GBP": 200}
        assert listing().sums(session, query, [], "amount") == {}


def test_a_query_tells_what_narrows_it_and_how_to_leave_that_out() -> None:
    query = ListQuery(1, search=" a ", filters=(("number", Compare("=", "C1")), ("name", Like("A%"))))
    assert query.narrowed
    assert query.without("name").filters == (("number", Compare("=", "C1")),)
    assert query.without("").search == ""
    assert not query.whole().narrowed
    assert not replace(query, search="  ", filters=()).narrowed


def test_a_search_word_may_mean_something_else_than_a_text(desk: Desk) -> None:
    assert numbers(desk, search="eins") == []
    assert numbers(desk, search="eins", meanings={"eins": (("number", Compare("=", "C1")),)}) == ["C1"]


@pytest.mark.rule("CLW-002")
def test_letters_find_the_rows_that_begin_with_them(desk: Desk) -> None:
    query = ListQuery(desk.company_id)
    with desk.reading() as session:
        found = listing().beginning(session, query, "name", "mü")
        assert [r[0] for r in listing().rows(session, query, sorted(found))] == ["C2", "C10"]


@for_all(some.integers(0, 10**15), some.integers(0, 10**15), some.text(alphabet="aBé -", max_size=5))
def test_numbers_behind_any_text_are_sorted_by_size(one: int, other: int, text: str) -> None:
    assert (sort_key(f"{text}{one}") < sort_key(f"{text}{other}")) == (one < other)


@pytest.mark.parametrize(("first", "second"), [
    ("C9", "C10"), ("2026-9", "2026-10"), ("zebra", "Zèbre 2"), ("a", "B"), ("", "a"), ("Inv 007", "Inv 8"), ("Ärzte", "Bad"),
])
def test_the_collator_by_example(first: str, second: str) -> None:
    assert sort_key(first) < sort_key(second)


def test_equal_but_for_case_and_accents_is_equal_to_the_collator() -> None:
    assert sort_key("CAFÉ 01") == sort_key("cafe 1")
    assert sort_key(None) == ""


def big(rows: int) -> Listing:
    """A list of many rows that are in no table."""
    first = select(literal(1, Integer).label("n"))
    base = first.cte("numbers", recursive=True)
    count = base.union_all(select(base.c.n + 1).where(base.c.n < rows))

    def source(chosen: Select[Any], _query: ListQuery) -> Select[Any]:
        return chosen.select_from(count)

    day = date(2026, 1, 1)
    return Listing("big", "Big", count.c.n, (
        Column("n", "N", "int", count.c.n),
        Column("half", "Half", "int", count.c.n / 2),
        Column("due", "Due", "date", case((count.c.n > 5, day), else_=day + timedelta(1))),
    ), source, (("n", True),))


def test_two_hundred_thousand_ids_come_in_order_and_rows_only_when_asked(desk: Desk) -> None:
    query, many = ListQuery(desk.company_id), big(200_000)
    with desk.reading() as session:
        keys = many.keys(session, query)
        assert (len(keys), keys[0], keys[-1]) == (200_000, 200_000, 1)
        assert [row[0] for row in many.rows(session, query, keys[10:13])] == [199_990, 199_989, 199_988]
