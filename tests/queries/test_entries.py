"""Lists of customer entries: what is open, late, closed, or closed since a day, on both sides of each day (LED-031, 032)."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.core.enums import CollectionsStatus, EntryType
from app.queries.entries import entry_listing
from app.queries.listing import ListQuery
from app.services import corrections, entries
from tests.services import dunning
from tests.services.dunning import D, Office


@pytest.fixture(scope="session")
def office_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office in a closed file, made once."""
    path = tmp_path_factory.mktemp("entries") / "office.tegoed"
    dunning.office(path).desk.file.close()
    return path


@pytest.fixture
def office(office_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it, on the day of the chapter's example."""
    made = dunning.opened(Path(shutil.copy(office_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


def listed(office: Office, view: str, **scope: object) -> set[int]:
    """Entries that a view of the list shows; count, keys and rows agree."""
    listing = entry_listing(office.desk.today)
    query = ListQuery(office.desk.company_id, scope={"view": view, **scope})
    with office.desk.reading() as session:
        keys = listing.keys(session, query)
        assert listing.count(session, query) == len(keys) == len(listing.rows(session, query, keys))
    return set(keys)


@pytest.mark.rule("LED-031")
@pytest.mark.parametrize(("due", "late"), [(D - timedelta(1), True), (D, False), (D + timedelta(1), False)])
def test_an_entry_is_late_from_the_day_after_it_is_due(office: Office, due: date, late: bool) -> None:
    entry = office.entry(office.customer(), 100_00, due)
    assert listed(office, "overdue") == ({entry} if late else set())
    with office.desk.reading() as session:
        listing = entry_listing(office.desk.today)
        column = [c.name for c in listing.columns].index("late")
        assert [r[column] for r in listing.rows(session, ListQuery(office.desk.company_id), [entry])] == [due if late else None]


@pytest.mark.rule("LED-031")
def test_neither_credits_nor_closed_entries_are_late(office: Office) -> None:
    who = office.customer()
    credit = office.entry(who, -50_00, D - timedelta(40), kind=EntryType.CREDIT_NOTE)
    closed = office.entry(who, 100_00, D - timedelta(40))
    office.pay(closed, 100_00, who, D - timedelta(1))
    partly = office.entry(who, 100_00, D - timedelta(40), "P")
    office.pay(partly, 99_99, who, D)
    assert listed(office, "overdue") == {partly} and credit in listed(office, "credits")


@pytest.mark.rule("LED-032", "SWN-09")
def test_open_closed_and_all_divide_the_entries(office: Office) -> None:
    who = office.customer()
    still, gone = office.entry(who, 100_00, D), office.entry(who, 200_00, D)
    paid = office.pay(gone, 200_00, who, D)
    assert listed(office, "open") == {still} and listed(office, "closed") == {gone, paid}
    assert listed(office, "all") == {still, gone, paid} == listed(office, "all", customer_id=who)
    assert listed(office, "all", customer_id=office.customer("Other")) == set()


@pytest.mark.rule("LED-032")
@pytest.mark.parametrize(("since", "shown"), [(D - timedelta(6), True), (D - timedelta(5), True), (D - timedelta(4), False),
                                              (None, False)])
def test_closed_on_the_day_or_after_it_counts_among_the_open_ones(office: Office, since: date | None, shown: bool) -> None:
    who = office.customer()
    still, gone = office.entry(who, 100_00, D), office.entry(who, 200_00, D)
    paid = office.pay(gone, 200_00, who, D - timedelta(5))
    assert listed(office, "open", closed_since=since) == {still} | ({gone, paid} if shown else set())
    assert listed(office, "closed", closed_since=since) == {gone, paid}


@pytest.mark.rule("LED-032")
def test_an_entry_that_is_open_again_is_open_whenever_it_was_closed(office: Office) -> None:
    who = office.customer()
    entry = office.entry(who, 200_00, D)
    paid = office.entry(who, -200_00, D - timedelta(5), kind=EntryType.PAYMENT)
    done = corrections.settle(office.desk, entry, paid, 200_00, D - timedelta(5)).value
    assert done is not None and corrections.undo_settlement(office.desk, done.settlement_ids[0], D, reason_id=1).done
    assert listed(office, "open") == listed(office, "open", closed_since=D + timedelta(1)) == {entry, paid}
    assert listed(office, "closed") == set()


@pytest.mark.rule("LED-032", "SWN-09")
def test_disputed_and_held_entries_have_their_views(office: Office) -> None:
    who = office.customer()
    disputed, held, plain = (office.entry(who, 100_00 + n, D) for n in range(3))
    entries.set_status(office.desk, disputed, CollectionsStatus.DISPUTED, reason="Damaged")
    entries.put_on_hold(office.desk, held, "JD")
    assert listed(office, "disputed") == {disputed} and listed(office, "on_hold") == {held}
    assert listed(office, "open") == {disputed, held, plain}
