"""Changing Blocked: reason, impact, privacy, many at once, a temporary change, and who did what when (BLK-10, 16, 20, 21)."""

from datetime import date

import pytest
from sqlalchemy import func, select

from app.core.enums import Blocked
from app.core.problems import Outcome, Weight, error
from app.models.accounts import ReasonCode
from app.models.collections import CollectionLetter
from app.models.customers import BlockChange, Customer
from app.rules.customers import Event, Moment, Result, check
from app.services import customers
from app.services.reminder_facts import RunOptions
from app.services.reminders import suggest
from tests.storage.given import DAY, Office

SHIP, INVOICE, ALL, BLANK = Blocked.SHIP, Blocked.INVOICE, Blocked.ALL, Blocked.BLANK


def reason(office: Office, *, meant: bool = True) -> int:
    """A reason code that is meant for a status, or one that is not."""
    with office.desk.reading() as session:
        rows = session.scalars(select(ReasonCode).order_by(ReasonCode.code))
        return next(r.id for r in rows if ("status" in r.uses) is meant and r.active and r.code != "AUTO")


def blocked(office: Office, value: Blocked, customer_id: int | None = None) -> None:
    """The office's customer, blocked."""
    outcome = customers.change_block(office.desk, customer_id or office.customer_id, value, reason_id=reason(office))
    assert outcome.value is value, outcome.problems


def now(office: Office, customer_id: int | None = None) -> tuple[Blocked, bool]:
    """Blocked and privacy as they are kept."""
    with office.desk.reading() as session:
        row = session.get_one(Customer, customer_id or office.customer_id)
        return row.blocked, row.privacy_blocked


def another(office: Office, name: str) -> int:
    """One more customer."""
    outcome = customers.save(office.desk, None, customers.proposed(office.desk) | {"name": name})
    assert outcome.value is not None
    return outcome.value


@pytest.mark.rule("BLK-10")
def test_a_change_keeps_old_and_new_who_when_and_why(office: Office) -> None:
    customers.change_block(office.desk, office.customer_id, SHIP, reason_id=reason(office), note="Three months late")
    told = customers.why_blocked(office.desk, office.customer_id)
    assert [(n.old, n.new, n.user, n.on, n.note, n.privacy) for n in told] == [(BLANK, SHIP, "Anna", DAY, "Three months late",
                                                                                False)]
    assert told[0].reason


@pytest.mark.rule("BLK-10")
@pytest.mark.parametrize(("choose", "code"), [("none", "BLK-10-reason"), ("write_off", "BLK-10-use"), ("gone", "BLK-10-gone"),
                                              ("inactive", "BLK-10-gone")])
def test_without_a_reason_meant_for_it_nothing_changes(office: Office, choose: str, code: str) -> None:
    chosen = {"none": None, "gone": 9_999}.get(choose, reason(office, meant=choose != "write_off"))
    if choose == "inactive":
        with office.desk.writing("reason") as unit:
            unit.session.get_one(ReasonCode, chosen).active = False
    outcome = customers.change_block(office.desk, office.customer_id, ALL, reason_id=chosen)
    assert [p.code for p in outcome.problems] == [code] and now(office) == (BLANK, False)
    assert customers.why_blocked(office.desk, office.customer_id) == []


@pytest.mark.rule("BLK-10")
def test_choosing_the_same_value_again_writes_no_history(office: Office) -> None:
    blocked(office, SHIP)
    blocked(office, SHIP)
    assert len(customers.why_blocked(office.desk, office.customer_id)) == 1


@pytest.mark.rule("BLK-10")
def test_the_impact_counts_open_items_with_their_amount(office: Office) -> None:
    assert (customers.impact(office.desk, office.customer_id).open_items, customers.impact(office.desk).amount) == (0, 0)
    office.post(121_00, 60_50)
    found = customers.impact(office.desk, office.customer_id)
    assert (found.open_items, found.amount, found.draft_letters) == (2, 181_50, 0)


@pytest.mark.rule("BLK-10", "BLK-M26")
def test_the_impact_counts_letters_in_draft_and_all_leaves_the_customer_out_of_the_next_run(office: Office) -> None:
    office.post(121_00, day=date(2025, 12, 1))
    customers.save(office.desk, office.customer_id, {"name": "De Vries", "sequence_id": _sequence(office)})
    assert suggest(office.desk, RunOptions(DAY)).done
    assert customers.impact(office.desk, office.customer_id).draft_letters == 1
    blocked(office, ALL)
    assert _drafts(office) == 1
    assert suggest(office.desk, RunOptions(DAY)).done
    assert _drafts(office) == 0


def _sequence(office: Office) -> int:
    from app.models.collections import CollectionLetterSequence
    with office.desk.reading() as session:
        return session.scalars(select(CollectionLetterSequence.id)).first() or 0


def _drafts(office: Office) -> int:
    with office.desk.reading() as session:
        return session.scalars(select(func.count()).select_from(CollectionLetter).where(CollectionLetter.state == "draft")).one()


@pytest.mark.rule("BLK-11")
def test_the_review_date_is_kept_until_it_is_changed_and_unblocks_nothing(office: Office) -> None:
    review = date(2026, 4, 1)
    customers.change_block(office.desk, office.customer_id, SHIP, reason_id=reason(office), review_on=review)
    customers.change_block(office.desk, office.customer_id, ALL, reason_id=reason(office))
    with office.desk.reading() as session:
        assert session.get_one(Customer, office.customer_id).review_block_on == review
    later = office.desk.on(date(2026, 5, 1))
    found = customers.load(later, office.customer_id)
    assert found is not None and found.values["blocked"] is ALL
    customers.change_block(office.desk, office.customer_id, BLANK, reason_id=reason(office), review_on=None)
    with office.desk.reading() as session:
        assert session.get_one(Customer, office.customer_id).review_block_on is None


@pytest.mark.rule("BLK-03")
def test_a_check_reads_the_value_as_it_is_now(office: Office) -> None:
    def may_invoice() -> Result:
        with office.desk.reading() as session:
            facts = customers.facts_of(session.get_one(Customer, office.customer_id))
        return check(facts, Event.POST_FREE_TEXT_INVOICE, Moment.POST).result
    assert may_invoice() is Result.ALLOWED
    blocked(office, INVOICE)
    assert may_invoice() is Result.REFUSED


@pytest.mark.rule("BLK-13")
def test_blocking_alters_nothing_that_was_posted(office: Office) -> None:
    office.post(121_00, -60_50)
    tables = ("customer_ledger_entry", "customer_entry_state", "detailed_entry", "general_ledger_entry")

    def books() -> list[object]:
        with office.desk.reading() as session:
            return [session.connection().exec_driver_sql(f"select * from {t} order by 1").all() for t in tables]
    before = books()
    for value in (SHIP, INVOICE, ALL, BLANK):
        blocked(office, value)
        assert books() == before


# ---------------------------------------------------------------- privacy

@pytest.mark.rule("BLK-20")
def test_privacy_sets_all_and_switching_it_off_offers_the_earlier_value(office: Office) -> None:
    blocked(office, SHIP)
    desk, who, why = office.desk, office.customer_id, reason(office)
    customers.change_block(desk, who, SHIP, reason_id=why, privacy=True)
    assert now(office) == (ALL, True)
    assert customers.value_before_privacy(desk, who) is SHIP
    asked = customers.change_block(desk, who, SHIP, reason_id=why, privacy=False)
    assert [(p.code, p.weight) for p in asked.problems] == [("BLK-20-off", Weight.WARNING)] and now(office) == (ALL, True)
    keys = frozenset(p.key or "" for p in asked.problems)
    assert customers.change_block(desk, who, SHIP, reason_id=why, privacy=False, confirmed=keys).value is SHIP
    assert now(office) == (SHIP, False)
    assert [n.privacy for n in customers.why_blocked(desk, who)] == [False, True, False]


@pytest.mark.rule("BLK-20")
def test_privacy_off_without_a_wish_gives_blank(office: Office) -> None:
    desk, who, why = office.desk, office.customer_id, reason(office)
    customers.change_block(desk, who, BLANK, reason_id=why, privacy=True)
    keys = frozenset(p.key or "" for p in customers.change_block(desk, who, ALL, reason_id=why, privacy=False).problems)
    assert customers.change_block(desk, who, ALL, reason_id=why, privacy=False, confirmed=keys).value is BLANK


@pytest.mark.rule("BLK-21")
def test_another_value_under_privacy_asks_a_person_and_refuses_a_job(office: Office) -> None:
    desk, who, why = office.desk, office.customer_id, reason(office)
    customers.change_block(desk, who, BLANK, reason_id=why, privacy=True)
    person = customers.change_block(desk, who, SHIP, reason_id=why)
    job = customers.change_block(desk, who, SHIP, reason_id=why, unattended=True)
    assert [(p.code, p.weight) for p in (*person.problems, *job.problems)] == [
        ("BLK-21-privacy", Weight.WARNING), ("BLK-21-privacy", Weight.ERROR)]
    assert now(office) == (ALL, True)


# ---------------------------------------------------------------- many

@pytest.mark.rule("BLK-10")
def test_many_customers_take_one_reason_and_only_those_who_get_stricter_count(office: Office) -> None:
    office.post(100_00)
    second, third = another(office, "Second"), another(office, "Third")
    blocked(office, ALL, third)
    ids = (office.customer_id, second, third)
    plan = customers.plan_many(office.desk, ids, INVOICE)
    assert [(r.name, r.old, r.changes, r.stricter, r.amount) for r in plan.rows] == [
        ("De Vries", BLANK, True, True, 100_00), ("Second", BLANK, True, True, 0), ("Third", ALL, True, False, 0)]
    assert (plan.changing, plan.impact.open_items, plan.impact.amount) == (3, 1, 100_00)
    assert customers.change_many(office.desk, ids, INVOICE, reason_id=reason(office), note="Risk list").value == 3
    assert {now(office, i)[0] for i in ids} == {INVOICE}
    assert {customers.why_blocked(office.desk, i)[0].note for i in ids} == {"Risk list"}


@pytest.mark.rule("BLK-10")
def test_who_has_the_value_already_is_left_alone(office: Office) -> None:
    second = another(office, "Second")
    blocked(office, SHIP, second)
    assert customers.change_many(office.desk, (office.customer_id, second), SHIP, reason_id=reason(office)).value == 1
    assert len(customers.why_blocked(office.desk, second)) == 1


@pytest.mark.rule("BLK-10", "BLK-21")
def test_many_change_together_or_not_at_all(office: Office) -> None:
    second = another(office, "Second")
    customers.change_block(office.desk, second, ALL, reason_id=reason(office), privacy=True)
    ids = (office.customer_id, second)
    assert [p.code for p in customers.plan_many(office.desk, ids, SHIP).problems] == ["BLK-21-privacy"]
    asked = customers.change_many(office.desk, ids, SHIP, reason_id=reason(office))
    assert [p.code for p in asked.problems] == ["BLK-21-privacy"] and now(office)[0] is BLANK
    keys = frozenset(p.key or "" for p in asked.problems)
    assert customers.change_many(office.desk, ids, SHIP, reason_id=reason(office), confirmed=keys).value == 2
    assert now(office, second) == (SHIP, False)


@pytest.mark.rule("BLK-10")
@pytest.mark.parametrize(("ids", "with_reason", "code"), [((), True, "BLK-10-nobody"), ((1,), False, "BLK-10-reason"),
                                                         ((1, 99_999), True, "CUS-gone")])
def test_many_without_reason_or_customers_are_refused(
        office: Office, ids: tuple[int, ...], with_reason: bool, code: str) -> None:
    found = customers.change_many(office.desk, ids, ALL, reason_id=reason(office) if with_reason else None)
    assert [p.code for p in found.problems] == [code] and now(office)[0] is BLANK


# ---------------------------------------------------------------- a temporary change

@pytest.mark.rule("BLK-16")
def test_a_temporary_change_acts_under_invoice_and_logs_both_ways(office: Office) -> None:
    blocked(office, ALL)
    seen: list[Blocked] = []

    def act() -> Outcome[int]:
        with office.desk.writing("act") as unit:
            seen.append(unit.session.get_one(Customer, office.customer_id).blocked)
            return Outcome(len(office.post(50_00)))
    done = customers.with_temporary_change(office.desk, office.customer_id, act, reason_id=reason(office), note="Bank line")
    assert done.value == 1 and seen == [INVOICE] and now(office) == (ALL, False)
    moves = [(n.old, n.new) for n in customers.why_blocked(office.desk, office.customer_id)]
    assert moves[:2] == [(INVOICE, ALL), (ALL, INVOICE)]


@pytest.mark.rule("BLK-16")
def test_when_the_act_is_refused_nothing_changes_at_all(office: Office) -> None:
    blocked(office, ALL)

    def act() -> Outcome[int]:
        office.post(50_00)
        return Outcome(None, (error("LED-gone"),))
    found = customers.with_temporary_change(office.desk, office.customer_id, act, reason_id=reason(office))
    assert [p.code for p in found.problems] == ["LED-gone"]
    assert customers.impact(office.desk, office.customer_id).open_items == 0
    assert len(customers.why_blocked(office.desk, office.customer_id)) == 1


@pytest.mark.rule("BLK-16", "BLK-22")
@pytest.mark.parametrize(("value", "privacy", "code"), [(INVOICE, False, "BLK-16-not-all"), (ALL, True, "BLK-16-not-all")])
def test_only_all_without_privacy_is_lifted_for_a_moment(office: Office, value: Blocked, privacy: bool, code: str) -> None:
    customers.change_block(office.desk, office.customer_id, value, reason_id=reason(office), privacy=privacy or None)
    found = customers.with_temporary_change(office.desk, office.customer_id, lambda: Outcome(1), reason_id=reason(office))
    assert [p.code for p in found.problems] == [code]


@pytest.mark.rule("BLK-16", "BLK-10")
def test_a_temporary_change_needs_its_reason_before_anything_is_done(office: Office) -> None:
    blocked(office, ALL)
    acted: list[int] = []

    def act() -> Outcome[int]:
        acted.append(1)
        return Outcome(1)
    found = customers.with_temporary_change(office.desk, office.customer_id, act, reason_id=None)
    assert [p.code for p in found.problems] == ["BLK-10-reason"] and not acted


def test_the_history_of_blocks_is_final(office: Office) -> None:
    from app.storage.errors import FinalRowError
    blocked(office, SHIP)
    with pytest.raises(FinalRowError), office.desk.writing("forge") as unit:
        unit.session.scalars(select(BlockChange)).one().note = "Nothing"


