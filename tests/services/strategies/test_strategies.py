"""Strategies of collection: kept with their checks, tried for any day, run once a day and gone on with (COL-40…50, COL-75)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from app.core.enums import Blocked, CollectionsStatus
from app.models.archive import OutputItem
from app.models.collecting import Activity, CustomerPool
from app.models.collections import CollectionLetter
from app.models.customers import Customer, CustomerContact, CustomerGroup
from app.models.strategies import StrategyContact, StrategyStep
from app.rules.strategies import Action, Mode, Recipient
from app.services import company_parameters, entries
from app.services.strategies import due, keeping, log, mails, previewing, running
from app.services.strategies.forms import StepForm, StrategyForm
from app.settings import STRATEGY_ACTIVITY, STRATEGY_ISSUE, STRATEGY_KEEP_DAYS
from tests.services import dunning
from tests.services.dunning import Office

DUE = date(2026, 1, 15)
"""The due date of COL-EX-1."""
FAQ = (StepForm(-1, Action.EMAIL, -5, "notice", True, template="due_soon"), StepForm(-2, Action.LETTER, 1, "first"),
       StepForm(-3, Action.LETTER, 7, "second"), StepForm(-4, Action.LETTER, 14, "third"),
       StepForm(-5, Action.ACTIVITY, 15, "call"))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Office:
    office = dunning.office(tmp_path_factory.mktemp("strategies") / "office.tegoed", day=DUE - timedelta(10))
    for level in (1, 2, 3):
        office.level(level, grace="0D", due="1D")
    return office


def strategy(office: Office, code: str = "FAQ", **more) -> StrategyForm:
    """The strategy of COL-EX-1, active."""
    known = keeping.strategies(office.desk)
    form = StrategyForm(code=code, name="FAQ", rank=keeping.free_rank(known), steps=FAQ, active=True)
    outcome = keeping.save(office.desk, replace(form, **more))
    assert outcome.value is not None, outcome.problems
    return next(s for s in keeping.strategies(office.desk) if s.strategy_id == outcome.value)


def debtor(office: Office, form: StrategyForm, amount: int = 10_000, on: date = DUE, name: str = "De Vries") -> tuple[int, int]:
    """A customer with this strategy by hand and one invoice."""
    who = office.customer(name)
    keeping.give(office.desk, [who], form.strategy_id)
    return who, office.entry(who, amount, on, f"F{who}")


def run(office: Office, form: StrategyForm, **more) -> running.Ran:
    outcome = running.run(office.desk, form.strategy_id, **more)
    assert outcome.value is not None, outcome.problems
    return outcome.value


def done(office: Office, who: int) -> list[tuple[date, str]]:
    """What strategies did for a customer: day and step."""
    with office.desk.reading() as session:
        rows = session.execute(select(StrategyContact.day, StrategyStep.names).outerjoin(
            StrategyStep, StrategyStep.id == StrategyContact.step_id).where(StrategyContact.customer_id == who)
            .order_by(StrategyContact.id))
        return [(day, (names or {}).get("en", "likely")) for day, names in rows]


def number_of(office: Office, who: int) -> str:
    with office.desk.reading() as session:
        return session.get_one(Customer, who).number


def codes(outcome) -> set[str]:
    return {p.code for p in outcome.problems}


# ---------------------------------------------------------------- COL-EX-1

@pytest.mark.rule("COL-EX-1", "COL-42", "COL-43", "COL-44", "COL-45", "COL-47")
@pytest.mark.parametrize(("mode", "days", "expected"), [
    (Mode.CLOSEST, ((1, 10), (1, 16)), [(1, 10, "notice"), (1, 16, "first")]),
    (Mode.TRACK, ((1, 10), (1, 16)), [(1, 10, "notice"), (1, 16, "first")]),
    (Mode.CLOSEST, ((1, 24),), [(1, 24, "second")]), (Mode.TRACK, ((1, 24),), [(1, 24, "first")]),
    (Mode.CLOSEST, ((2, 2), (2, 8), (2, 16)), [(2, 2, "call")]),
    (Mode.TRACK, ((2, 2), (2, 7), (2, 8), (2, 14), (2, 15), (2, 16), (2, 17)),
     [(2, 2, "first"), (2, 8, "second"), (2, 15, "third"), (2, 16, "call")]),
])
def test_the_worked_example_comes_out_through_real_runs(shared: Office, mode: Mode, days, expected) -> None:
    form = strategy(shared, f"{mode}-{days[0][0]}-{days[0][1]}", mode=mode)
    who, _entry = debtor(shared, form)
    for month, day in days:
        run(shared.on(date(2026, month, day)), form)
    assert done(shared, who) == [(date(2026, m, d), step) for m, d, step in expected]


@pytest.mark.rule("COL-EX-1", "COL-25", "COL-42", "COL-50")
def test_a_disputed_invoice_leads_to_nothing_until_it_is_resolved(shared: Office) -> None:
    form = strategy(shared, "DISPUTE", mode=Mode.CLOSEST)
    office = shared.on(date(2026, 1, 23))
    who, entry = debtor(office, form)
    entries.set_status(office.desk, entry, CollectionsStatus.DISPUTED)
    ran = run(office, form)
    assert (ran.done, ran.left_out) == (0, 1)
    assert [(r.outcome, r.problem.code) for r in log.records(office.desk, ran.run_id)] == [("left_out", "COL-50-disputed")]
    office = shared.on(date(2026, 1, 24))
    entries.set_status(office.desk, entry, CollectionsStatus.RESOLVED)
    run(office, form)
    assert done(office, who) == [(date(2026, 1, 24), "second")]


# ---------------------------------------------------------------- once a day, gone on with

@pytest.mark.rule("COL-49", "COL-48")
def test_a_strategy_runs_for_today_only_and_once(shared: Office) -> None:
    form = strategy(shared, "ONCE")
    office = shared.on(date(2026, 1, 16))
    who, _entry = debtor(office, form)
    assert codes(running.run(replace(office.desk, work_date=date(2026, 1, 15)), form.strategy_id)) == {"COL-49-today"}
    assert form.strategy_id in {d.strategy_id for d in due.due(office.desk)}
    ran = run(office, form)
    assert (ran.state, ran.done, ran.drafts) == ("finished", 1, 1)
    assert form.strategy_id not in {d.strategy_id for d in due.due(office.desk)}
    assert codes(running.run(office.desk, form.strategy_id)) == {"COL-49-done"}
    tomorrow = office.on(date(2026, 1, 17))
    assert form.strategy_id in {d.strategy_id for d in due.due(tomorrow.desk)}
    assert run(tomorrow, form).done == 0
    assert done(office, who) == [(date(2026, 1, 16), "first")]


class StopsAfter:
    """A user who presses Stop after some customers, or a program that is killed there."""

    def __init__(self, customers: int, kill: bool = False) -> None:
        self._left, self._kill = customers, kill
        self.cancelled = self

    def is_set(self) -> bool:
        return self._left < 0

    def report(self, _done: int, _whole: int) -> None:
        self._left -= 1
        if self._left < 0 and self._kill:
            raise KeyboardInterrupt

    def step(self, done: int, whole: int) -> None:
        self.report(done, whole)


@pytest.mark.rule("COL-49", "WIN-75")
@pytest.mark.parametrize("kill", [False, True])
def test_a_run_that_stopped_goes_on_behind_the_last_customer(shared: Office, kill: bool) -> None:
    form = strategy(shared, f"STOP-{kill}")
    office = shared.on(date(2026, 1, 16))
    people = [debtor(office, form, name=f"Klant {n}")[0] for n in range(3)]
    numbers = [number_of(office, who) for who in people]
    if kill:
        with pytest.raises(KeyboardInterrupt):
            running.run(office.desk, form.strategy_id, progress=StopsAfter(2, kill=True))
    else:
        assert run(office, form, progress=StopsAfter(2)).state == "cancelled"
    assert [len(done(office, who)) for who in people] == [1, 1, 0]
    running.interrupt(office.desk)
    waits = next(d for d in due.due(office.desk) if d.strategy_id == form.strategy_id)
    assert (waits.stopped, waits.after) == (True, numbers[1])
    assert [w.number for w in running.rest(office.desk, form.strategy_id)] == [numbers[2]]
    ran = run(office, form)
    assert (ran.state, ran.done, ran.after) == ("finished", 3, numbers[2])
    assert [len(done(office, who)) for who in people] == [1, 1, 1]
    assert len({r.run_id for r in log.runs(office.desk, form.strategy_id)}) == 1


@pytest.mark.rule("COL-49", "WIN-75")
def test_a_program_killed_in_the_middle_of_a_customer_leaves_nothing_of_her(
        shared: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    form = strategy(shared, "KILLED")
    office = shared.on(date(2026, 1, 16))
    people = [debtor(office, form, name=f"Klant {n}")[0] for n in range(3)]
    note = log.note

    def killed(*given) -> None:
        if given[4] == people[1]:
            raise KeyboardInterrupt
        note(*given)

    monkeypatch.setattr(log, "note", killed)
    with pytest.raises(KeyboardInterrupt):
        running.run(office.desk, form.strategy_id)
    monkeypatch.undo()

    def left() -> list[tuple[int, int, int]]:
        with office.desk.reading() as session:
            counted = [session.execute(select(model.customer_id, func.count()).where(
                model.customer_id.in_(people)).group_by(model.customer_id)).all()
                for model in (StrategyContact, Activity, CollectionLetter)]
        return [tuple(dict(c).get(who, 0) for c in counted) for who in people]

    assert left() == [(1, 1, 1), (0, 0, 0), (0, 0, 0)]
    running.interrupt(office.desk)
    assert run(office, form).state == "finished"
    assert left() == [(1, 1, 1)] * 3


@pytest.mark.rule("WIN-45", "WIN-75")
def test_a_customer_is_skipped_before_the_run_or_when_it_goes_on(shared: Office) -> None:
    form = strategy(shared, "SKIP")
    office = shared.on(date(2026, 1, 16))
    first, second, third = (debtor(office, form, name=f"Klant {n}")[0] for n in range(3))
    assert codes(running.skip(office.desk, form.strategy_id, first)) == {"COL-49-nothing"}
    run(office, form, skip=[first], progress=StopsAfter(1))
    assert running.skip(office.desk, form.strategy_id, second).value == second
    assert running.skip(office.desk, form.strategy_id, second).value == second
    ran = run(office, form)
    assert [len(done(office, who)) for who in (first, second, third)] == [0, 0, 1]
    told = {r.customer_id: r.outcome for r in log.records(office.desk, ran.run_id)}
    assert told == {first: "skipped", second: "skipped", third: "done"}


@pytest.mark.rule("COL-49")
def test_a_customer_for_whom_it_failed_is_tried_again_by_the_next_run_of_the_day(shared: Office) -> None:
    mail = StepForm(-1, Action.EMAIL, 1, "mail", template="overdue")
    form = strategy(shared, "FAIL", steps=(mail,))
    office = shared.on(date(2026, 1, 16))
    good = debtor(office, form, name="Goed")[0]
    bad = office.customer("Zonder adres", email="")
    keeping.give(office.desk, [bad], form.strategy_id)
    office.entry(bad, 5_000, DUE, "ZONDER")
    ran = run(office, form)
    assert (ran.state, ran.done, ran.failed, [p.code for p in ran.problems]) == ("error", 1, 1, ["COL-41-no-email"])
    assert (len(done(office, good)), done(office, bad)) == (1, [])
    with office.desk.writing("test.contact") as uow:
        uow.session.add(CustomerContact(company_id=office.desk.company_id, customer_id=bad, name="Jan", role="collections",
                                        email="jan@voorbeeld.example"))
    again = run(office, form)
    assert (again.state, len(done(office, good)), len(done(office, bad))) == ("finished", 1, 1)


# ---------------------------------------------------------------- what steps do

@pytest.mark.rule("COL-41", "COL-48", "COL-33", "COL-34")
def test_an_e_mail_waits_to_be_sent_and_leaves_a_closed_activity(shared: Office) -> None:
    steps = (StepForm(-1, Action.EMAIL, 1, "Ask kindly", template="overdue"),
             StepForm(-2, Action.EMAIL, 3, "Tell the agent", recipient=Recipient.AGENT, template="colleague"))
    form = strategy(shared, "MAIL", steps=steps)
    office = shared.on(date(2026, 1, 16))
    who, entry = debtor(office, form, 121_000)
    ran = run(office, form)
    contact, = ran.mails
    waits = next(w for w in mails.waiting(office.desk) if w.contact_id == contact)
    assert (waits.to, waits.document, waits.value) == ("s.postma@voorbeeld.example", f"F{who}", 121_000)
    said = mails.text(office.desk, contact)
    assert "S. Postma" in said.body and "1.210,00" in said.subject and said.subject.startswith(f"F{who}")
    with office.desk.reading() as session:
        activity = session.scalars(select(Activity).where(Activity.customer_id == who)).one()
        assert (activity.type, activity.purpose, activity.closed) == ("email", "Ask kindly", True)
    name, content = mails.mail_draft(office.desk, contact).value
    assert name.endswith(".eml") and b"X-Unsent: 1" in content
    assert codes(mails.mail_draft(office.desk, contact)) == {"COL-41-again"}
    assert contact not in [w.contact_id for w in mails.waiting(office.desk)]
    office = shared.on(date(2026, 1, 18))
    failed = run(office, form)
    assert [p.code for p in failed.problems] == ["COL-41-no-agent"]
    assert done(office, who) == [(date(2026, 1, 16), "Ask kindly")] and entry


@pytest.mark.rule("COL-48", "COL-41")
def test_what_was_paid_meanwhile_is_not_mailed_any_more(shared: Office) -> None:
    form = strategy(shared, "PAID", steps=(StepForm(-1, Action.EMAIL, 1, template="overdue"),))
    office = shared.on(date(2026, 1, 16))
    company_parameters.change(office.desk, STRATEGY_ACTIVITY, False)
    who, entry = debtor(office, form)
    contact, = run(office, form).mails
    company_parameters.change(office.desk, STRATEGY_ACTIVITY, True)
    office.pay(entry, 10_000, who, date(2026, 1, 16))
    assert [p.code for p in mails.ready(office.desk, [contact]).problems] == ["COL-41-paid"]
    assert mails.not_needed(office.desk, [contact]) == 1
    with office.desk.reading() as session:
        assert session.scalar(select(func.count(Activity.id)).where(Activity.customer_id == who)) == 0
        assert session.scalars(select(OutputItem.status).where(OutputItem.document_table == "strategy_contact",
                                                               OutputItem.document_id == contact)).one() == "not_needed"


@pytest.mark.rule("COL-47", "COL-48")
def test_letters_land_as_drafts_or_are_issued_when_the_parameter_says_so(shared: Office) -> None:
    form = strategy(shared, "LETTER", steps=(StepForm(-1, Action.LETTER, 1), StepForm(-2, Action.LETTER, 9)))
    office = shared.on(date(2026, 1, 16))
    drafted, _entry = debtor(office, form, name="Concept")
    assert run(office, form).drafts == 1

    def letters(who: int) -> list[tuple[str, int]]:
        with office.desk.reading() as session:
            return [(r.state, r.level) for r in session.scalars(select(CollectionLetter).where(
                CollectionLetter.customer_id == who).order_by(CollectionLetter.id))]

    assert letters(drafted) == [("draft", 1)]
    office = shared.on(date(2026, 1, 17))
    company_parameters.change(office.desk, STRATEGY_ISSUE, True)
    issued, _entry = debtor(office, form, name="Uitgegeven")
    ran = run(office, form)
    company_parameters.change(office.desk, STRATEGY_ISSUE, False)
    assert (ran.done, ran.drafts, letters(issued)) == (1, 0, [("issued", 1)])
    # The level is decided by the reminder terms, not by the strategy: two drafts never become one letter of two levels.
    assert letters(drafted) == [("draft", 1)]


@pytest.mark.rule("COL-47")
def test_a_letter_the_reminder_terms_do_not_allow_leaves_the_step_to_be_done(shared: Office) -> None:
    form = strategy(shared, "NONE", steps=(StepForm(-1, Action.LETTER, 1),))
    office = shared.on(date(2026, 1, 16))
    who, _entry = debtor(office, form)
    office.collect(who, sequence_id=None)
    with office.desk.writing("test.none") as uow:
        uow.session.get_one(CustomerGroup, office.group_id).letter_sequence_id = None
    ran = run(office, form)
    left = log.records(office.desk, ran.run_id)
    assert (ran.done, ran.left_out, left[0].outcome, done(office, who)) == (0, 1, "left_out", [])
    office = office.on(date(2026, 1, 17))
    office.collect(who, sequence_id=office.sequence_id("TEST"))
    run(office, form)
    assert done(office, who) == [(date(2026, 1, 17), "")]


@pytest.mark.rule("COL-46")
def test_quiet_days_hold_until_they_are_over(shared: Office) -> None:
    steps = (StepForm(-1, Action.LETTER, 1, "one"), StepForm(-2, Action.LETTER, 2, "two"))
    form = strategy(shared, "QUIET", steps=steps, quiet_days=3, mode=Mode.CLOSEST)
    who, _entry = debtor(shared.on(date(2026, 1, 16)), form)
    told = []
    for day in (16, 17, 19, 20):
        office = shared.on(date(2026, 1, day))
        told += [r.problem.code for r in log.records(office.desk, run(office, form).run_id) if r.outcome == "left_out"]
    assert done(shared, who) == [(date(2026, 1, 16), "one"), (date(2026, 1, 20), "two")]
    assert told == ["COL-50-quiet", "COL-50-quiet"]


@pytest.mark.rule("COL-48")
def test_history_goes_after_its_days_once_the_invoice_is_closed(shared: Office) -> None:
    company_parameters.change(shared.desk, STRATEGY_KEEP_DAYS, 30)
    form = strategy(shared, "HISTORY", steps=(StepForm(-1, Action.ACTIVITY, 1),))
    office = shared.on(date(2026, 1, 16))
    paid, entry = debtor(office, form, name="Betaald")
    open_, _other = debtor(office, form, name="Open")
    run(office, form)
    office.pay(entry, 10_000, paid, date(2026, 1, 20))
    on_the_day = shared.on(date(2026, 2, 15))
    run(on_the_day, form)
    assert (len(done(shared, paid)), len(done(shared, open_))) == (1, 1)
    run(shared.on(date(2026, 2, 16)), form)
    assert (len(done(shared, paid)), len(done(shared, open_))) == (0, 1)
    company_parameters.change(shared.desk, STRATEGY_KEEP_DAYS, 730)


# ---------------------------------------------------------------- who belongs to which, and previews

@pytest.mark.rule("COL-40", "COL-50")
def test_the_lowest_rank_of_her_pools_wins_unless_a_strategy_was_given_by_hand(shared: Office) -> None:
    with shared.desk.writing("test.pools") as uow:
        made = [CustomerPool(company_id=shared.desk.company_id, code=code, names={"en": code},
                             criteria={"and": [{"field": "text", "is": "*verzamelingen*"}]}) for code in ("A", "B")]
        uow.session.add_all(made)
        uow.session.flush()
        pools = [p.id for p in made]
    second = strategy(shared, "SECOND", rank=502, pool_id=pools[0])
    first = strategy(shared, "FIRST", rank=501, pool_id=pools[1])
    hand = strategy(shared, "HAND", rank=509)
    who = shared.customer("In twee verzamelingen")
    shared.entry(who, 10_000, DUE, "F1")

    def chosen() -> str:
        line, = (x for x in previewing.preview(shared.desk, DUE + timedelta(1)) if x.customer_id == who)
        return line.strategy or line.reason.code

    assert chosen() == "FIRST"
    keeping.give(shared.desk, [who], hand.strategy_id)
    assert chosen() == "HAND" and keeping.of_customer(shared.desk, who) == (hand.strategy_id, False)
    keeping.give(shared.desk, [who], None)
    keeping.save(shared.desk, replace(first, active=False))
    assert chosen() == "SECOND"
    keeping.give(shared.desk, [who], None, out=True)
    assert chosen() == "COL-50-excluded"
    keeping.give(shared.desk, [who], None)
    assert chosen() == "SECOND"
    mine = [{x.customer_id for x in previewing.preview(shared.desk, DUE + timedelta(1), **more)} for more in (
        {"strategy_id": second.strategy_id}, {"strategy_id": hand.strategy_id}, {"pool_id": pools[0]})]
    assert [who in found for found in mine] == [True, False, True]
    for form in (first, second, hand):
        keeping.save(shared.desk, replace(form, active=False, pool_id=None, version=None))


@pytest.mark.rule("COL-50", "COL-40", "COL-42")
def test_a_preview_says_what_happens_or_why_not_and_changes_nothing(shared: Office) -> None:
    form = strategy(shared, "PREVIEW", minimum_overdue=5_000, minimum_invoice=1_000)
    office = shared.on(date(2026, 1, 16))
    letter, _e = debtor(office, form, name="Brief")
    small, _e = debtor(office, form, 4_999, name="Klein")
    tiny = office.customer("Heel klein")
    keeping.give(office.desk, [tiny], form.strategy_id)
    for n in range(6):
        office.entry(tiny, 999, DUE, f"T{n}")
    held, entry = debtor(office, form, name="Stil")
    entries.put_on_hold(office.desk, entry, "X")
    promised, entry = debtor(office, form, name="Belofte")
    entries.set_status(office.desk, entry, CollectionsStatus.PROMISED, promised_on=date(2026, 1, 20))
    early, _e = debtor(office, form, on=date(2026, 2, 10), name="Vroeg")
    blocked, _e = debtor(office, form, name="Dicht")
    with office.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, blocked).blocked = Blocked.ALL
    before = office.desk.file.announcer

    found = {x.customer_id: x for x in previewing.preview(office.desk, strategy_id=form.strategy_id)}
    happens = found[letter]
    assert (happens.strategy, happens.document, happens.overdue_days, happens.step, happens.action, happens.address) == (
        "PREVIEW", f"F{letter}", 1, "first", Action.LETTER, "Brief")
    assert {who: found[who].reason.code for who in (small, tiny, held, promised, early)} == {
        small: "COL-50-below", tiny: "COL-50-invoice-below", held: "COL-50-hold", promised: "COL-50-promised",
        early: "COL-50-below"}
    assert found[blocked].reason is not None and not found[blocked].happens
    for day, happens_then in ((date(2026, 1, 23), False), (date(2026, 1, 24), True)):  # It may come three days late (COL-24).
        later = {x.customer_id: x for x in previewing.preview(office.desk, day, strategy_id=form.strategy_id)}
        assert later[promised].happens is happens_then
    assert done(office, letter) == [] and before is office.desk.file.announcer
    run(office, form)
    assert next(x for x in previewing.preview(office.desk, strategy_id=form.strategy_id)
                if x.customer_id == letter).reason.code == "COL-50-done-next"


@pytest.mark.rule("COL-50", "COL-44")
def test_the_days_ahead_are_foreseen_for_a_strategy_that_is_not_saved_yet(shared: Office) -> None:
    form = strategy(shared, "AHEAD", active=False)
    office = shared.on(date(2026, 1, 16))
    who, _entry = debtor(office, form)
    assert run_codes(office, form) == {"COL-49-off"}
    typed = replace(form, steps=(*form.steps[1:2], StepForm(-9, Action.ACTIVITY, 30, "visit")))
    found = previewing.foreseen(office.desk, days=60, strategy_id=form.strategy_id, draft=typed)
    assert [(x.day, x.step, x.customer_id) for x in found] == [
        (date(2026, 1, 16), "first", who), (date(2026, 2, 14), "visit", who)]


def run_codes(office: Office, form: StrategyForm) -> set[str]:
    return codes(running.run(office.desk, form.strategy_id))


# ---------------------------------------------------------------- set-up

@pytest.mark.rule("COL-40", "COL-41")
def test_everything_wrong_with_a_strategy_is_told_at_once(shared: Office) -> None:
    first = strategy(shared, "KNOWN")
    steps = (StepForm(-1, Action.EMAIL, 1, template="nothing"), StepForm(-2, Action.LETTER, 1, predunning=True),
             StepForm(-3, Action.LETTER, 1_000, predunning=True))
    wrong = StrategyForm(code="KNOWN", rank=first.rank, steps=steps, quiet_days=366, minimum_invoice=-1, prediction=True,
                         late_percent=Decimal(101))
    assert codes(keeping.save(shared.desk, wrong)) == {
        "COL-40-code-used", "COL-40-rank", "COL-40-quiet", "COL-40-minimum", "COL-40-percent", "COL-41-template",
        "COL-41-order", "COL-41-predunning", "COL-41-far"}
    empty = keeping.check(shared.desk, StrategyForm(rank=0))
    assert {p.code for p in empty} == {"COL-40-code", "COL-40-rank-range", "COL-41-none"}
    assert codes(keeping.save(shared.desk, replace(first, strategy_id=9_999))) == {"COL-40-strategy"}
    assert keeping.save(shared.desk, replace(first, name="Other")).value == first.strategy_id
    assert codes(keeping.save(shared.desk, replace(first, quiet_days=2))) == {"COL-40-stale"}


@pytest.mark.rule("COL-41", "COL-48")
def test_a_step_that_was_used_stays_in_the_history_and_its_strategy_is_not_deleted(shared: Office) -> None:
    form = strategy(shared, "USED")
    office = shared.on(date(2026, 1, 16))
    who, _entry = debtor(office, form)
    run(office, form)
    kept = keeping.save(office.desk, replace(form, steps=form.steps[2:]))
    assert kept.value is not None
    now = next(s for s in keeping.strategies(office.desk) if s.strategy_id == form.strategy_id)
    assert [s.description for s in now.steps] == ["second", "third", "call"]
    assert done(office, who) == [(date(2026, 1, 16), "first")]
    assert codes(keeping.delete(office.desk, form.strategy_id)) == {"COL-40-history"}
    unused = strategy(office, "UNUSED")
    keeping.give(office.desk, [who], unused.strategy_id)
    assert keeping.delete(office.desk, unused.strategy_id).value == unused.strategy_id
    assert keeping.of_customer(office.desk, who) == (None, False)


@pytest.mark.rule("COL-EX-1", "COL-41")
def test_the_delivered_example_has_the_steps_of_the_worked_one_and_is_switched_off(shared: Office) -> None:
    example = keeping.example(shared.desk)
    assert [(s.action, s.day, s.predunning) for s in example.steps] == [(s.action, s.day, s.predunning) for s in FAQ]
    assert not example.active and keeping.check(shared.desk, example) == ()


@pytest.mark.rule("COL-75")
def test_an_activity_is_made_where_payment_will_probably_be_late_once_for_an_invoice(shared: Office) -> None:
    late = shared.customer("Laat")
    for n in range(6):
        entry = shared.entry(late, 1_000, date(2025, 6, 1 + n), f"OUD{n}")
        shared.pay(entry, 1_000, late, date(2025, 8, 1))
    form = strategy(shared, "LIKELY", steps=(StepForm(-1, Action.LETTER, 10),), prediction=True)
    keeping.give(shared.desk, [late], form.strategy_id)
    shared.entry(late, 50_000, DUE, "NIEUW")
    assert [(x.action, x.likely) for x in previewing.preview(shared.desk, strategy_id=form.strategy_id)] == [
        (Action.ACTIVITY, "very_late")]
    run(shared, form)
    run(shared.on(DUE - timedelta(9)), form)
    assert done(shared, late) == [(DUE - timedelta(10), "likely")]
