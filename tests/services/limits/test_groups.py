"""Customers that share a limit: one group each, expiry from the group, use added up over all members (CRD-30…35)."""

from dataclasses import replace
from datetime import date

import pytest

from app.core.enums import Blocked
from app.core.money import Money
from app.services import customers, limits
from app.services.limits import fields, group_use, groups, history
from app.services.limits.groups import Group
from app.settings import CREDIT_GROUP_LIMITS
from tests.services.limits.trading import FRIDAY, YEAR_END, Trade
from tests.storage import given

UNTIL = date(2025, 6, 30)
NORD = Group("NORD", "North", "EUR", 1_500_000, UNTIL)


def nord(trade: Trade, *members: str) -> int:
    made = groups.save(trade.desk, None, NORD)
    assert made.value is not None, made.problems
    if members:
        joined = groups.add(trade.desk, made.value, [trade.ids[m] for m in members])
        assert joined.value == len(members), joined.problems
    return made.value


@pytest.mark.rule("CRD-30", "CRD-46")
def test_a_member_takes_the_groups_date_and_nobody_is_in_two_groups(trade: Trade) -> None:
    first = nord(trade, "C10")
    assert trade.credit().expires_on == UNTIL
    (entry,) = history.of(trade.desk, trade.smit)
    assert (entry.kind, entry.old_expiry, entry.new_expiry, entry.note) == ("member", YEAR_END, UNTIL, "NORD North")
    other = groups.save(trade.desk, None, Group("SUD", "South", "EUR", 100, UNTIL))
    assert other.value is not None
    refused = groups.add(trade.desk, other.value, [trade.ids["C11"], trade.ids["C10"]])
    assert [(p.code, p.saw["group"]) for p in refused.problems] == [("CRD-30-one", "NORD")]
    assert groups.add(trade.desk, first, [trade.ids["C10"]]).problems[0].code == "CRD-30-twice"
    assert trade.credit("C11").expires_on == YEAR_END, "all or none"
    assert groups.delete(trade.desk, first).problems[0].code == "CRD-30-members"
    assert groups.delete(trade.desk, other.value).done


@pytest.mark.rule("CRD-30")
def test_what_is_wrong_with_a_group_is_told_and_its_limit_changes_by_journal_only(trade: Trade) -> None:
    bad = groups.save(trade.desk, None, Group("", " ", "", -1, None))
    assert [(p.code, p.field) for p in bad.problems] == [
        ("CRD-30-number", "number"), ("CRD-30-name", "name"), ("CRD-30-currency", "currency"), ("CRD-30-until", "until"),
        ("CRD-30-negative", "limit")]
    group_id = nord(trade)
    assert groups.save(trade.desk, None, Group("nord", "Other", "EUR", 1, UNTIL)).problems[0].code == "CRD-30-taken"
    changed = groups.save(trade.desk, group_id, Group("NORD", "North", "EUR", 2_000_000, UNTIL))
    assert [(p.code, p.ways_out[0].action) for p in changed.problems] == [("CRD-30-journal", "limits.change")]
    assert limits.change_one(trade.desk, ("group", group_id), "limit", 2_000_000, ends=YEAR_END).done
    loaded = groups.load(trade.desk, group_id)
    assert loaded is not None and (loaded.group.limit, loaded.group.until) == (2_000_000, YEAR_END)
    assert groups.save(trade.desk, group_id, loaded.group, version=loaded.version + 1).problems[0].code == "CRD-30-changed"


@pytest.mark.rule("CRD-31", "CRD-32", "CRD-33", "CRD-47")
def test_all_members_use_the_limit_those_with_unlimited_credit_too_and_a_temporary_limit_counts(trade: Trade) -> None:
    group_id = nord(trade, "C10", "C11")
    use = group_use.of(trade.desk, group_id)
    assert use is not None
    assert (use.limit, use.parts, use.used, use.available) == (1_500_000, (500_000, 0, 0), 500_000, 1_000_000)
    assert [(m.member.number, m.used, m.buckets[0]) for m in use.members] == [("C10", 500_000, 200_000), ("C11", 0, 0)]
    fields.save(trade.desk, trade.ids["C10"], {"unlimited": True})
    asked = limits.change_one(trade.desk, ("group", group_id), "temporary", 400_000, starts=FRIDAY, ends=FRIDAY)
    assert [(p.code, p.saw["over"]) for p in asked.problems] == [("CRD-47-lower", Money(100_000, "EUR"))]
    keys = frozenset(p.key or "" for p in asked.problems)
    assert limits.change_one(trade.desk, ("group", group_id), "temporary", 400_000, starts=FRIDAY, ends=FRIDAY,
                             confirmed=keys).done
    today, tomorrow = group_use.of(trade.desk, group_id), group_use.of(trade.at(date(2025, 3, 15)).desk, group_id)
    assert today is not None and tomorrow is not None
    assert (today.limit, today.temporary, today.available) == (400_000, True, -100_000)
    assert (tomorrow.limit, tomorrow.temporary) == (1_500_000, False)


@pytest.mark.rule("CRD-35")
def test_who_leaves_keeps_the_date_and_a_limit_of_nothing_is_asked_about(trade: Trade) -> None:
    group_id = nord(trade, "C10", "C13")
    assert groups.remove(trade.desk, group_id, trade.ids["C10"]).done
    assert trade.credit().expires_on == UNTIL
    asked = groups.remove(trade.desk, group_id, trade.ids["C13"])
    assert [(p.code, p.weight) for p in asked.problems] == [("CRD-35-limit", "warning")]
    assert groups.remove(trade.desk, group_id, trade.ids["C13"], confirmed=frozenset({asked.problems[0].key or ""})).done
    assert groups.remove(trade.desk, group_id, trade.ids["C13"]).problems[0].code == "CRD-35-gone"


@pytest.mark.rule("CRD-30")
def test_the_same_account_of_another_company_is_offered_and_may_join(trade: Trade) -> None:
    group_id = nord(trade, "C11")
    sister = given.company(trade.desk.file, trade.desk.clock, "SIS").desk  # type: ignore[arg-type]
    with sister.writing("test.customer") as unit:
        base = customers.proposed(sister)
        values = base | {"number": "c10", "name": "Smit Zuid", "currency": "EUR", "blocked": Blocked.BLANK}
        other = customers.write(unit.session, sister, None, values).id
    found = groups.same_account(trade.desk, group_id, trade.ids["C10"])
    assert [(s.customer_id, s.company) for s in found] == [(other, "SIS")]
    assert groups.add(trade.desk, group_id, [trade.ids["C10"], other]).value == 2
    loaded = groups.load(trade.desk, group_id)
    assert loaded is not None and [(m.company, m.number) for m in loaded.members][-1] == ("SIS", "c10")
    assert groups.same_account(trade.desk, group_id, trade.ids["C10"]) == []


@pytest.mark.rule("CRD-30", "CRD-64", "CRD-46", "CRD-40")
def test_another_date_of_the_group_is_that_of_its_members(trade: Trade) -> None:
    group_id = nord(trade, "C10", "C11")
    extended = limits.change_one(trade.desk, ("group", group_id), "limit", 1_600_000, ends=YEAR_END)
    assert extended.done, extended.problems
    assert (trade.credit().expires_on, trade.credit("C11").expires_on) == (YEAR_END, YEAR_END)
    entry = history.of(trade.desk, trade.smit)[0]
    assert (entry.kind, entry.old_expiry, entry.new_expiry) == ("member", UNTIL, YEAR_END)
    loaded = groups.load(trade.desk, group_id)
    assert loaded is not None
    sooner = date(2025, 9, 30)
    assert groups.save(trade.desk, group_id, replace(loaded.group, until=sooner), version=loaded.version).done
    assert (trade.credit().expires_on, trade.credit("C11").expires_on) == (sooner, sooner)
    kept = len(history.of(trade.desk, trade.smit))
    loaded = groups.load(trade.desk, group_id)
    assert loaded is not None
    assert groups.save(trade.desk, group_id, replace(loaded.group, name="Other"), version=loaded.version).done
    assert len(history.of(trade.desk, trade.smit)) == kept, "nothing happened to the date"


@pytest.mark.rule("CRD-31", "P-04", "W-06")
def test_the_use_of_a_group_is_shown_while_its_limit_is_not_tested(trade: Trade) -> None:
    group_id = nord(trade, "C10")
    trade.set(CREDIT_GROUP_LIMITS, False)
    use = group_use.of(trade.desk, group_id)
    assert use is not None and (use.used, use.available, use.members[0].used) == (500_000, 1_000_000, 500_000)
