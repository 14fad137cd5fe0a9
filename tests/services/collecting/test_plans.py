"""Payment plans from draft to the end, cases, and who cares for whom (COL-02, 25, 27, 30)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from app.core.dates import DateFormula
from app.core.enums import CollectionsStatus, EntryType
from app.models.collecting import Activity, AgentPool, CollectionAgent, CustomerPool
from app.rules.payment_plans import Instalment
from app.services import corrections
from app.services.collecting import activities, agents, assigning, cases, judging, plans, promises
from app.services.collecting.forms import ActivityForm, CaseForm, PlanForm, PromiseForm
from app.services.interest.to_date import interest_to_date
from app.services.reminder_facts import RunFacts, RunOptions
from tests.services.dunning import D, Office
from tests.services.interest.charging import Charging

MONTH = DateFormula("1M")
FIRST = date(2026, 3, 1)


def agreed(office: Office, who: int, *amounts: int, count: int = 3, interest: int = 0) -> tuple[int, list[int]]:
    """A plan that runs over entries of these amounts, in monthly instalments."""
    ids = [office.entry(who, amount, D - timedelta(20 + n)) for n, amount in enumerate(amounts)]
    instalments = plans.propose(office.desk, ids, count, FIRST, MONTH, interest=interest).value or ()
    made = plans.save(office.desk, PlanForm(tuple(ids), instalments, interest=interest)).value or 0
    assert plans.activate(office.desk, made).done
    return made, ids


@pytest.mark.rule("COL-27", "COL-25")
def test_a_plan_runs_while_receipts_clear_its_instalments_oldest_first(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    plan, (second, first) = agreed(office, who, 200_00, 100_00)
    found = plans.load(office.desk, plan)
    assert found is not None and (found.state, found.wanted, found.number != "") == ("active", 300_00, True)
    assert [(i.due, i.amount) for i in found.form.instalments] == [(FIRST, 100_00), (date(2026, 4, 1), 100_00),
                                                                   (date(2026, 5, 1), 100_00)]
    assert {office.state(e).status for e in (first, second)} == {CollectionsStatus.PROMISED}
    assert office.state(first).promised_on == FIRST
    refused = promises.make(office.desk, PromiseForm((first,), FIRST))
    assert [p.code for p in refused.problems] == ["COL-23-plan"]
    later = office.on(date(2026, 3, 2))
    later.pay(first, 100_00, who, date(2026, 3, 2))
    later.pay(second, 30_00, who, date(2026, 3, 2))
    assert judging.judge(later.desk).missed == 0
    now = plans.load(later.desk, plan)
    assert now is not None and now.standing.cleared == (100_00, 30_00, 0) and now.standing.next_open == 2
    assert office.state(second).promised_on == date(2026, 4, 1)
    end = office.on(date(2026, 4, 1))
    end.pay(second, 170_00, who, date(2026, 4, 1))
    assert judging.judge(end.desk).plans_kept == [plan]
    assert office.state(second).status is CollectionsStatus.NOT_DISPUTED
    assert [p.code for p in plans.cancel(end.desk, plan).problems] == ["COL-27-state"]


@pytest.mark.rule("COL-27")
def test_what_was_credited_need_not_be_paid_by_the_last_instalments(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    plan, (entry,) = agreed(office, who, 300_00)
    credit = office.entry(who, -150_00, D, "CN", EntryType.CREDIT_NOTE)
    assert corrections.settle(office.desk, entry, credit, 150_00, D).done
    judging.judge(office.desk)
    found = plans.load(office.desk, plan)
    assert found is not None and (found.standing.cleared, found.standing.next_open) == ((0, 50_00, 100_00), 1)
    later = office.on(FIRST)
    later.pay(entry, 150_00, who, FIRST)
    assert judging.judge(later.desk).plans_kept == [plan]


@pytest.mark.rule("COL-27", "COL-24")
@pytest.mark.parametrize(("day", "state", "calls"), [
    (date(2026, 3, 4), "active", 0), (date(2026, 3, 5), "active", 1), (date(2026, 4, 4), "active", 1),
    (date(2026, 4, 5), "broken", 2)])
def test_a_missed_instalment_makes_a_call_and_two_break_the_plan(dunning_local: Office, day: date, state: str,
                                                                 calls: int) -> None:
    who = dunning_local.customer()
    plan, (entry,) = agreed(dunning_local, who, 300_00)
    if day > date(2026, 3, 5):
        judging.judge(dunning_local.on(date(2026, 3, 5)).desk)
    office = dunning_local.on(day)
    judging.judge(office.desk)
    judging.judge(office.desk)
    found = plans.load(office.desk, plan)
    assert found is not None and found.state == state
    with office.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(Activity).where(Activity.origin_table == "payment_plan")) == calls
    assert office.state(entry).status is (CollectionsStatus.PROMISED if state == "active" else CollectionsStatus.NOT_DISPUTED)


@pytest.mark.rule("COL-27")
def test_interest_of_a_plan_is_cleared_by_what_is_paid_beyond_its_entries(dunning_local: Office) -> None:
    who = dunning_local.customer()
    plan, (entry,) = agreed(dunning_local, who, 100_00, count=1, interest=5_00)
    office = dunning_local.on(FIRST)
    office.entry(who, -7_00, FIRST, "EXTRA", kind=EntryType.PAYMENT)
    office.pay(entry, 100_00, who, FIRST)
    assert judging.judge(office.desk).plans_kept == [plan]


@pytest.mark.rule("COL-27")
def test_a_draft_may_be_incomplete_and_says_everything_when_it_is_agreed(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    entry = office.entry(who, 100_00, D - timedelta(5))
    made = plans.save(office.desk, PlanForm((entry,), [Instalment(D - timedelta(1), 40_00)], allow_missed=1)).value or 0
    assert [p.code for p in plans.activate(office.desk, made).problems] == ["COL-27-past"]
    assert plans.save(office.desk, PlanForm((entry,), [Instalment(FIRST, 40_00)], made)).done
    assert [p.code for p in plans.activate(office.desk, made).problems] == ["COL-27-sum"]
    assert plans.save(office.desk, PlanForm((entry,), [Instalment(FIRST, 100_00)], made)).done
    office.pay(entry, 10_00, who, D)
    assert [p.code for p in plans.activate(office.desk, made).problems] == ["COL-27-changed"]
    assert office.state(entry).status in (None, CollectionsStatus.NOT_DISPUTED)
    assert [p.code for p in plans.save(office.desk, PlanForm(())).problems] == ["COL-27-entries"]
    wrong = plans.propose(office.desk, (entry,), 0, D - timedelta(1), MONTH).problems
    assert [p.code for p in wrong] == ["COL-27-count", "COL-27-first"]
    assert plans.cancel(office.desk, made).done and plans.of_customer(office.desk, who) == [made]


@pytest.mark.rule("COL-27", "COL-25", "COL-11")
def test_a_plan_without_interest_bears_none_while_it_runs_and_all_of_it_when_it_was_cancelled(dunning_local: Office) -> None:
    charging = Charging(dunning_local)
    who = charging.customer(charging.terms())
    entry = charging.entry(who, 300_00, D - timedelta(30))

    def interest() -> int:
        with charging.desk.reading() as session:
            found = interest_to_date(session, charging.desk, who, D)
            return found[entry].interest if entry in found else 0

    def on_letters() -> bool:
        with charging.desk.reading() as session:
            found = RunFacts(session, charging.desk, RunOptions(D)).customers()
            return any(e.debt is not None for customer in found for e in customer.entries)

    assert interest() == 4_50 and on_letters()
    instalments = plans.propose(charging.desk, [entry], 2, FIRST, MONTH).value or ()
    plan = plans.save(charging.desk, PlanForm((entry,), instalments)).value or 0
    assert interest() == 4_50 and plans.activate(charging.desk, plan).done and interest() == 0
    assert not on_letters()
    assert plans.cancel(charging.desk, plan).done and interest() == 4_50
    other = plans.save(charging.desk, PlanForm((entry,), instalments, bears_interest=True)).value or 0
    assert plans.activate(charging.desk, other).done and interest() == 4_50


@pytest.mark.rule("COL-30")
def test_a_case_holds_entries_and_activities_and_closes_when_all_is_done(dunning_office: Office) -> None:
    office, who = dunning_office, dunning_office.customer()
    entry, foreign = office.entry(who, 100_00, D), office.entry(office.customer("Jansen"), 10_00, D)
    assert [p.code for p in cases.save(office.desk, CaseForm(who, " ", entry_ids=(foreign,), status="odd")).problems] == [
        "COL-30-subject", "COL-30-state", "COL-31-entries"]
    case = cases.save(office.desk, CaseForm(who, "Paint", priority="high", entry_ids=(entry,))).value or 0
    call = activities.save(office.desk, ActivityForm(who, "call", "Ask", case_id=case, due=D)).value or 0
    found = cases.load(office.desk, case)
    assert found is not None and (found.open_amount, found.open_activities, found.form.entry_ids) == (100_00, 1, (entry,))
    assert [p.code for p in cases.close(office.desk, case).problems] == ["COL-30-activities"]
    assert activities.close(office.desk, call, "reached").done and cases.close(office.desk, case, "paid by bank").done
    shut, = cases.of_customer(office.desk, who)
    assert (shut.form.status, shut.closed_on, shut.form.notes) == ("closed", D, "paid by bank")
    stale = CaseForm(who, "Paint", case, version=(found.form.version or 0))
    assert [p.code for p in cases.save(office.desk, stale).problems] == ["COL-30-changed"]
    other = cases.save(office.desk, CaseForm(who, "Brushes")).value or 0
    assert cases.link(office.desk, other, [entry], [call]).done
    assert office.state(entry).case_id == other


@pytest.mark.rule("COL-02")
def test_an_agent_begins_with_her_pool_and_without_agents_everybody_sees_everything(dunning_local: Office) -> None:
    office, me = dunning_local, dunning_local.desk.actor.user_id
    with office.desk.writing("test.pools") as uow:
        mine, other = (CustomerPool(company_id=office.desk.company_id, code=code, names={"en": code}, types="both",
                                    criteria={"field": "overdue", "is": ">0"}) for code in ("A", "B"))
        uow.session.add_all([mine, other])
        uow.session.flush()
        ids = mine.id, other.id
    assert [name for _i, name in agents.pools_of(office.desk)] == ["A", "B"] and agents.default_pool(office.desk) is None
    assert agents.sees_all(office.desk) and agents.teams(office.desk) == {agents.TEAM: ()}
    assert agents.choices(office.desk) == agents.people(office.desk)
    with office.desk.writing("test.agent") as uow:
        agent = CollectionAgent(company_id=office.desk.company_id, user_id=me, sees_all=False)
        uow.session.add(agent)
        uow.session.flush()
        uow.session.add(AgentPool(agent_id=agent.id, pool_id=ids[1]))
    assert agents.pools_of(office.desk) == [(ids[1], "B")] and agents.default_pool(office.desk) == ids[1]
    assert not agents.sees_all(office.desk) and agents.teams(office.desk) == {agents.TEAM: (me,)}
    who = office.customer()
    office.entry(who, 10_00, D - timedelta(5))
    with office.desk.writing("test.agent") as uow:
        uow.session.get_one(CollectionAgent, agent.id).default_pool_id = ids[1]
    with office.desk.reading() as session:
        assert agents.agents_of(session, office.desk, [who]) == {who: me}


@pytest.mark.rule("COL-02", "COL-46", "WIN-11")
def test_customers_are_assigned_and_marked_together(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    assert assigning.quiet(office.desk, [who], FIRST).value == 1
    assert [p.code for p in assigning.agent(office.desk, [who], 77).problems] == ["COL-31-owner"]
    assert [p.code for p in assigning.agent(office.desk, [], None).problems] == ["COL-02-customers"]
    tag = assigning.new_tag(office.desk, " Season ").value or 0
    assert [p.code for p in assigning.new_tag(office.desk, "season").problems] == ["COL-04-twice"]
    assert [p.code for p in assigning.new_tag(office.desk, "x" * 31).problems] == ["COL-04-tag"]
    assert assigning.tags(office.desk, [who], [tag]).done and assigning.tags_of(office.desk, who) == [tag]
    assert assigning.tags(office.desk, [who], [], [tag]).done and assigning.tags_of(office.desk, who) == []

