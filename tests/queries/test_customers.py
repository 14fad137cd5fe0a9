"""The list of customers, how a customer pays, and what happened with her, read from real entries (MST-120, ST-05, COL-15)."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, CollectionsStatus, EntryType, VoucherSource
from app.core.filters import Compare
from app.core.roles import AccountRole
from app.models.accounts import ReasonCode
from app.models.credit import CustomerCredit
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.queries import customers as queries
from app.queries.entries import entry_listing
from app.queries.listing import ListQuery
from app.queries.timeline import timeline
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, entry_voucher
from app.services import attachments, corrections, customers, entries, notes, posting
from tests.storage import given

DAY = given.DAY


def another(office: given.Office, name: str, **more: Any) -> int:
    """One more customer."""
    saved = customers.save(office.desk, None, customers.proposed(office.desk) | {"name": name} | more)
    assert saved.value is not None, saved.problems
    return saved.value


def entry(office: given.Office, kind: EntryType, number: str, amount: int, day: date, due: date | None = None) -> int:
    """A posted entry."""
    planned = PlannedEntry(office.customer_id, kind, number, day, due or day + timedelta(30), amount, amount, office.profile_id,
                           office.receivable, opening=True)
    plan = entry_voucher(Heading(VoucherSource.OPN, day, day, "EUR", "Opening"), [planned],
                         [Contra(office.contra, AccountRole.OPENING, -amount)], Conversion(), office.penny)
    with office.desk.writing("ledger.open") as unit:
        posting.post_all(office.desk, unit, [plan])
        return unit.session.scalars(select(CustomerLedgerEntry.id).order_by(CustomerLedgerEntry.id.desc())).first() or 0


def paid(office: given.Office, number: str, amount: int, day: date, after: int) -> None:
    """An invoice of a day that is paid in full so many days later."""
    on = day + timedelta(after)
    invoice = entry(office, EntryType.INVOICE, number, amount, day)
    payment = entry(office, EntryType.PAYMENT, f"B{number}", -amount, on)
    asked = corrections.settle(office.desk, invoice, payment, amount, on)
    if not asked.done:
        asked = corrections.settle(office.desk, invoice, payment, amount, on,
                                   confirmed=frozenset(p.key for p in asked.problems if p.key))
    assert asked.done, asked.problems


def behaviour(office: given.Office, day: date = DAY) -> queries.Behaviour:
    """How the customer pays."""
    with office.desk.reading() as session:
        return queries.behaviour(session, office.desk.company_id, office.customer_id, day)


@pytest.mark.rule("EX-ST6", "ST-05")
def test_paid_after_30_45_12_and_0_days_is_21_75_days(office: given.Office) -> None:
    for number, (after, amount) in enumerate(((30, 100_00), (45, 100_00), (12, 100_00), (0, 300_00)), 1):
        paid(office, f"F{number}", amount, date(2025, 12, 1), after)
    found = behaviour(office)
    assert (found.settled, found.days, found.days_late) == (4, Decimal("21.75"), Decimal("-8.25"))
    assert found.weighted == Decimal("14.50")


@pytest.mark.rule("ST-05")
def test_only_invoices_settled_in_the_last_twelve_months_count(office: given.Office) -> None:
    assert behaviour(office).days is None and behaviour(office).last_payment is None
    paid(office, "F1", 100_00, DAY - timedelta(375), 10)
    paid(office, "F2", 100_00, DAY - timedelta(370), 20)
    entry(office, EntryType.INVOICE, "F3", 50_00, DAY - timedelta(90))
    found = behaviour(office)
    assert (found.settled, found.days) == (1, Decimal("20.00"))
    assert behaviour(office, DAY - timedelta(370)).settled == 0


@pytest.mark.rule("ST-07", "MST-120")
def test_the_last_payment_is_told_with_its_day_and_amount(office: given.Office) -> None:
    entry(office, EntryType.PAYMENT, "B1", -20_00, DAY - timedelta(3))
    newest = entry(office, EntryType.PAYMENT, "B2", -35_00, DAY)
    entry(office, EntryType.PAYMENT, "B3", -99_00, DAY + timedelta(1))
    assert behaviour(office).last_payment == queries.LastPayment(newest, DAY, 35_00, "EUR")


@pytest.mark.rule("ST-05")
def test_the_entries_behind_the_average_are_the_ones_it_counts(office: given.Office) -> None:
    for number in (1, 2):
        paid(office, f"F{number}", 100_00, DAY - timedelta(60), 10)
    entry(office, EntryType.INVOICE, "F3", 50_00, DAY - timedelta(9))
    with office.desk.reading() as session:
        query = ListQuery(office.desk.company_id, scope={"view": "paid", "customer_id": office.customer_id})
        assert entry_listing(DAY).count(session, query) == behaviour(office).settled == 2


@pytest.mark.rule("MST-120", "AGE-24")
def test_balance_is_what_is_due_what_is_late_and_what_is_unapplied(office: given.Office) -> None:
    entry(office, EntryType.INVOICE, "F1", 100_00, DAY - timedelta(20), DAY)
    entry(office, EntryType.INVOICE, "F2", 40_00, DAY - timedelta(20), DAY - timedelta(1))
    entry(office, EntryType.PAYMENT, "B1", -15_00, DAY)
    limits = [DAY - timedelta(n) for n in (1, 31, 61, 91)]
    with office.desk.reading() as session:
        found = queries.figures(session, office.desk.company_id, office.customer_id, DAY, limits)
    assert (found.balance, found.overdue, found.unapplied, found.open_items) == (125_00, 40_00, -15_00, 3)
    assert found.buckets == (100_00, 40_00, 0, 0, 0) and found.balance == sum(found.buckets) + found.unapplied


# ---------------------------------------------------------------- the list

def listed(office: given.Office, view: str = "all", **more: Any) -> list[str]:
    """Names in a view of the list."""
    listing = queries.customer_listing(office.desk.company_id, DAY)
    query = ListQuery(office.desk.company_id, scope={"view": view, **more})
    place = [c.name for c in listing.columns].index("name")
    with office.desk.reading() as session:
        return sorted(row[place] for row in listing.rows(session, query, listing.keys(session, query)))


def cell(office: given.Office, customer_id: int, column: str) -> Any:
    """A cell of the list."""
    listing = queries.customer_listing(office.desk.company_id, DAY)
    place = [c.name for c in listing.columns].index(column)
    with office.desk.reading() as session:
        [row] = listing.rows(session, ListQuery(office.desk.company_id, scope={"privacy": True}), [customer_id])
    return row[place]


def block(office: given.Office, customer_id: int, value: Blocked, **more: Any) -> None:
    """Block with a reason."""
    with office.desk.reading() as session:
        reason = next(r.id for r in session.scalars(select(ReasonCode)) if "status" in r.uses)
    assert customers.change_block(office.desk, customer_id, value, reason_id=reason, **more).done


@pytest.mark.rule("SWN-01", "BLK-11", "MST-073", "AUD-041")
def test_each_view_shows_its_customers(office: given.Office) -> None:
    entry(office, EntryType.INVOICE, "F1", 40_00, DAY - timedelta(40), DAY - timedelta(1))
    for name, value, review in (("Ship", Blocked.SHIP, DAY), ("All", Blocked.ALL, DAY + timedelta(1)),
                                ("Later", Blocked.SHIP, None)):
        block(office, another(office, name), value, review_on=review)
    customers.set_inactive(office.desk, another(office, "Asleep"), True)
    another(office, "Quiet", do_not_remind=True, reason="Instalments", until=DAY)
    another(office, "No longer quiet", do_not_remind=True, reason="Instalments", until=DAY - timedelta(1))
    block(office, another(office, "Private"), Blocked.ALL, privacy=True)
    assert "Private" not in listed(office) and "Private" in listed(office, privacy=True)
    assert listed(office, "open") == listed(office, "overdue") == ["De Vries"]
    assert listed(office, "blocked") == ["All", "Later", "Ship"]
    assert listed(office, "review") == ["Ship"]
    assert listed(office, "inactive") == ["Asleep"]
    assert listed(office, "not_reminded") == ["Quiet"]


@pytest.mark.rule("BLK-12")
def test_the_blocked_column_filters_by_value(office: given.Office) -> None:
    block(office, another(office, "Ship"), Blocked.SHIP)
    block(office, another(office, "All"), Blocked.ALL)
    listing = queries.customer_listing(office.desk.company_id, DAY)
    with office.desk.reading() as session:
        query = ListQuery(office.desk.company_id, filters=(("blocked", Compare("=", int(Blocked.ALL))),))
        assert listing.count(session, query) == 1
    assert {n: t for n, t in queries.BLOCKED_NAMES.items() if t} == {
        Blocked.SHIP: "Blocked::Ship", Blocked.INVOICE: "Blocked::Invoice", Blocked.ALL: "Blocked::All"}


@pytest.mark.rule("SWN-01")
@pytest.mark.parametrize(("limit", "unlimited", "used"), [(500_00, False, 25), (100_00, False, 125), (0, False, None),
                                                          (500_00, True, None)])
def test_credit_used_is_the_balance_in_percent_of_the_limit(office: given.Office, limit: int, unlimited: bool, used: Any) -> None:
    entry(office, EntryType.INVOICE, "F1", 125_00, DAY)
    with office.desk.writing("credit") as unit:
        row = unit.session.get_one(CustomerCredit, office.customer_id)
        row.credit_limit, row.unlimited, row.limit_currency = limit, unlimited, "EUR"
    assert cell(office, office.customer_id, "used") == used


@pytest.mark.rule("BLK-12", "MST-073", "AUD-041")
def test_a_look_up_finds_the_blocked_but_not_the_sleeping_and_the_private(office: given.Office) -> None:
    block(office, office.customer_id, Blocked.ALL)
    customers.set_inactive(office.desk, another(office, "Vries Oud"), True)
    private = another(office, "Vries Privé")
    block(office, private, Blocked.ALL, privacy=True)
    with office.desk.reading() as session:
        found = queries.find_customers(session, office.desk.company_id, "vries")
        assert [(h.customer_id, h.blocked) for h in found] == [(office.customer_id, Blocked.ALL)]
        asked = queries.find_customers(session, office.desk.company_id, "vries prive", privacy=True)
        assert [h.customer_id for h in asked] == [private]


@pytest.mark.rule("OH-10")
def test_on_hold_changes_no_balance_and_no_overdue_amount(office: given.Office) -> None:
    held = entry(office, EntryType.INVOICE, "F1", 40_00, DAY - timedelta(40), DAY - timedelta(1))
    before = cell(office, office.customer_id, "balance"), cell(office, office.customer_id, "overdue")
    assert entries.put_on_hold(office.desk, held, "JD").done
    assert (cell(office, office.customer_id, "balance"), cell(office, office.customer_id, "overdue")) == before == (40_00, 40_00)


# ---------------------------------------------------------------- the timeline

@pytest.mark.rule("COL-15")
def test_the_timeline_holds_every_kind_newest_first_and_filters(office: given.Office) -> None:
    held = entry(office, EntryType.INVOICE, "F1", 40_00, DAY - timedelta(40))
    entries.set_status(office.desk, held, CollectionsStatus.PROMISED, promised_on=DAY, reason="Said so")
    block(office, office.customer_id, Blocked.SHIP, note="Late")
    notes.write(office.desk, ("customer", office.customer_id), "Called")
    attachments.add_bytes(office.desk, ("customer", office.customer_id), "a.pdf", b"x")
    customers.save(office.desk, office.customer_id, {"name": "De Vries BV", "phone": "0570 1"})
    with office.desk.reading() as session:
        found = timeline(session, office.desk.company_id, office.customer_id)
        assert {h.kind for h in found} == {"document", "status", "block", "note", "file", "change"}
        assert [h.at for h in found] == sorted((h.at for h in found), reverse=True)
        notes_only = timeline(session, office.desk.company_id, office.customer_id, kinds=("note",))
        assert [(h.values, h.user) for h in notes_only] == [(("Called",), "Anna")]
        recent = timeline(session, office.desk.company_id, office.customer_id, since=DAY - timedelta(39))
        assert "document" not in {h.kind for h in recent}
        assert len(timeline(session, office.desk.company_id, office.customer_id, most=2)) == 2


@pytest.mark.rule("COL-15")
def test_fields_that_changed_together_are_one_line_and_making_the_card_is_none(office: given.Office) -> None:
    made = another(office, "New")
    with office.desk.reading() as session:
        assert timeline(session, office.desk.company_id, made) == []
    customers.save(office.desk, made, {"name": "Newer", "name2": "Second", "type": "private"})
    with office.desk.reading() as session:
        [line] = timeline(session, office.desk.company_id, made)
        assert set(line.values) == {"name", "name2", "type"}


def test_the_neighbour_is_the_next_number(office: given.Office) -> None:
    second = another(office, "Second", number="Z1")
    with office.desk.reading() as session:
        assert queries.neighbour(session, office.desk.company_id, office.customer_id, 1) == second
        assert queries.neighbour(session, office.desk.company_id, second, 1) is None
        assert queries.neighbour(session, office.desk.company_id, second, -1) == office.customer_id
        assert session.get_one(Customer, second).number == "Z1"
