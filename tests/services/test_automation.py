"""Automation groups: they only propose until switched on, keep their limits, log each record and resume (REM-53, JOB-007)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.models.archive import OutputItem
from app.models.collections import CollectionLetter, CollectionLetterSequence, CollectionRun
from app.models.customers import Customer, CustomerContact
from app.models.jobs import JobItem, JobRun
from app.services import automation, letters, reminder_issue, reminder_review, reminders
from app.services import setup_tables as setup
from app.services.automation import runs
from app.services.letter_edits import LetterEdits
from app.services.setup.stores import Line
from app.views.kit.tasks import Progress
from tests.services import dunning
from tests.services.test_mail import Desk3, desk, post, store, three  # noqa: F401

TABLE = setup.table("automation_groups")


def make(local: dunning.Office, *actions: str | dict[str, Any], code: str = "WEEK", **more: Any) -> int:
    """A group with its actions and options."""
    record = setup.proposed(TABLE)
    record.values |= {"code": code, "starts_on": dunning.D, "every": "weekly"} | more
    record.lines["actions"] = [Line(None, {"action": a, "from_level": None, "to_level": None, "stop": True} if isinstance(a, str)
                                    else {"from_level": None, "to_level": None, "stop": True} | a) for a in actions]
    outcome = setup.save(local.desk, TABLE, record)
    assert outcome.value is not None, outcome.problems
    return int(outcome.value)


def run(local: dunning.Office, group: int, progress: Progress | None = None) -> automation.Ran:
    """One run."""
    outcome = automation.run(local.desk, group, progress=progress)
    assert outcome.value is not None, outcome.problems
    return outcome.value


def told(local: dunning.Office, group: int) -> list[tuple[str, str, str]]:
    """The log, the oldest first: action, outcome, code of the reason."""
    return [(x.action, x.outcome, x.problem.code if x.problem else "") for x in reversed(automation.log(local.desk, group))]


@dataclass
class Late:
    """An office with three late customers and no drafts."""

    office: dunning.Office
    entries: list[int]


@pytest.fixture
def late(tmp_path: Path) -> Iterator[Late]:
    made = dunning.office(tmp_path / "office.tegoed")
    entries = []
    for n, name in enumerate(("Anna", "Bert", "Carla"), 1):
        who = made.customer(name, email=f"{name.lower()}@voorbeeld.example")
        made.collect(who, channel="email")
        entries.append(made.entry(who, 10_000 * n, dt.date(2026, 1, 31)))
    yield Late(made, entries)
    made.desk.file.close()


def customer_numbers(local: dunning.Office) -> list[str]:
    """The numbers of the late customers, in the order they were made."""
    with local.desk.reading() as session:
        return list(session.scalars(select(Customer.number).order_by(Customer.id)))


def numbered_states(local: dunning.Office) -> list[tuple[str, str]]:
    """Number of the customer and state of each letter."""
    with local.desk.reading() as session:
        return [(number, state) for number, state in session.execute(
            select(Customer.number, CollectionLetter.state).join(Customer, Customer.id == CollectionLetter.customer_id))]


def states(local: dunning.Office) -> list[str]:
    """The states of all letters."""
    with local.desk.reading() as session:
        return list(session.scalars(select(CollectionLetter.state).order_by(CollectionLetter.id)))


# ------------------------------------------------------------------- only proposing


@pytest.mark.rule("REM-53", "JOB-007")
def test_without_its_switches_a_group_only_proposes(late: Late) -> None:
    group = make(late.office, "create", "issue", "send")
    ran = run(late.office, group)
    assert (ran.state, ran.done, ran.failed, ran.left_out) == ("finished", 1, 0, 2) and states(late.office) == ["draft"] * 3
    assert told(late.office, group) == [("create", "done", "REM-53-created"), ("issue", "left_out", "JOB-007-issue"),
                                        ("send", "left_out", "JOB-007-send")]


@pytest.mark.rule("REM-53", "JOB-004")
def test_a_group_is_due_on_its_day_and_then_a_week_later(late: Late) -> None:
    group = make(late.office, "create")
    assert [g.code for g in automation.due(late.office.desk)] == ["WEEK"]
    run(late.office, group)
    assert automation.due(late.office.desk) == []
    before, after = (late.office.on(dunning.D + dt.timedelta(days)) for days in (6, 7))
    assert automation.due(before.desk) == [] and [g.id for g in automation.due(after.desk)] == [group]


@pytest.mark.rule("REM-53")
def test_a_group_by_hand_or_switched_off_is_never_due(late: Late) -> None:
    by_hand = make(late.office, "create", every="manual", starts_on=None)
    off = make(late.office, "create", code="OFF", enabled=False)
    assert automation.due(late.office.desk) == []
    assert [p.code for p in automation.run(late.office.desk, off).problems] == ["REM-53-off"]
    assert run(late.office, by_hand).state == "finished"
    assert [p.code for p in automation.run(late.office.desk, 99).problems] == ["REM-53-gone"]


@pytest.mark.rule("REM-53")
def test_only_the_terms_and_levels_of_the_group_are_touched(late: Late) -> None:
    other = late.office.sequence_id("TEST")
    with late.office.desk.reading() as session:
        elsewhere = session.scalars(select(CollectionLetterSequence.id).where(CollectionLetterSequence.id != other)).first()
    late.office.suggest(dunning.D)
    kept = [d.id for d in late.office.drafts()]
    run(late.office, make(late.office, "create", sequence_id=elsewhere))
    assert [d.id for d in late.office.drafts()] == kept
    group = make(late.office, {"action": "issue", "from_level": 2}, code="TWO", post_automatically=True, sequence_id=other)
    assert run(late.office, group).done == 0 and states(late.office) == ["draft"] * 3


@pytest.mark.rule("REM-53")
@pytest.mark.parametrize(("typed", "drafts"), [("TEST", 3), ("T*", 3), ("NL*|BE*", 0), ("<>*B2C", 3), ("<>T*", 0), ("", 3)])
def test_a_filter_on_the_code_of_the_terms_chooses_whom_a_group_reminds(late: Late, typed: str, drafts: int) -> None:
    run(late.office, make(late.office, "create", terms=typed))
    assert len(states(late.office)) == drafts


@pytest.mark.rule("REM-53")
def test_a_filter_keeps_to_its_terms_when_issuing_too(late: Late) -> None:
    late.office.suggest(dunning.D)
    assert run(late.office, make(late.office, "issue", terms="NL*", post_automatically=True)).done == 0
    assert run(late.office, make(late.office, "issue", code="MINE", terms="TE?T", post_automatically=True)).done == 3


@pytest.mark.rule("REM-53")
@pytest.mark.parametrize(("more", "codes"), [
    ({"terms": "XX*"}, ["REM-53-fits-none"]), ({"terms": "|"}, ["FLT-bad"]),
    ({"terms": "NL*", "sequence_id": 1}, ["REM-53-both"])])
def test_a_filter_that_cannot_work_is_refused_when_it_is_saved(late: Late, more: dict[str, Any], codes: list[str]) -> None:
    record = setup.proposed(TABLE)
    record.values |= {"code": "BAD", "every": "manual"} | more
    record.lines["actions"] = [Line(None, {"action": "create", "from_level": None, "to_level": None, "stop": True})]
    outcome = setup.save(late.office.desk, TABLE, record)
    assert not outcome.done and [p.code for p in outcome.problems] == codes and outcome.problems[0].field == "terms"


@pytest.mark.rule("REM-53")
def test_terms_that_were_deleted_since_stop_the_group_with_a_word(late: Late) -> None:
    group = make(late.office, "create", terms="TEST")
    with late.office.desk.writing("test.rename") as uow:
        uow.session.get_one(CollectionLetterSequence, late.office.sequence_id("TEST")).code = "OTHER"
    outcome = automation.run(late.office.desk, group)
    assert [p.code for p in outcome.problems] == ["REM-53-terms"] and states(late.office) == []


@pytest.mark.rule("REM-53")
def test_each_action_has_a_filter_on_customers(late: Late) -> None:
    numbers = sorted(customer_numbers(late.office))
    group = make(late.office, {"action": "create", "customers": f"{numbers[0]}..{numbers[1]}"},
                 {"action": "issue", "customers": f"<>{numbers[0]}"}, post_automatically=True)
    assert run(late.office, group).done == 2
    assert {n: s for n, s in numbered_states(late.office)} == {numbers[0]: "draft", numbers[1]: "issued"}


@pytest.mark.rule("REM-53")
def test_drafts_of_customers_outside_the_filter_are_not_made_anew(late: Late) -> None:
    late.office.suggest(dunning.D)
    kept = {d.customer_id: d.id for d in late.office.drafts()}
    number = customer_numbers(late.office)[0]
    run(late.office, make(late.office, {"action": "create", "customers": number}))
    assert [d.id == kept[d.customer_id] for d in sorted(late.office.drafts(), key=lambda d: d.customer_id)] == [False, True, True]


@pytest.mark.rule("REM-53")
def test_a_filter_on_customers_that_cannot_be_read_is_told_at_its_line(late: Late) -> None:
    record = setup.proposed(TABLE)
    record.values |= {"code": "BAD", "every": "manual"}
    line = {"action": "create", "from_level": None, "to_level": None, "stop": True, "customers": "1|"}
    record.lines["actions"] = [Line(None, line)]
    [problem] = setup.save(late.office.desk, TABLE, record).problems
    assert (problem.code, problem.field, problem.row) == ("FLT-bad", "actions.0.customers", 0)


# ------------------------------------------------------------------- issuing


@pytest.mark.rule("REM-53", "JOB-007", "JOB-010")
def test_issuing_stays_within_count_and_amount_and_the_rest_stays_a_draft(late: Late) -> None:
    group = make(late.office, "create", "issue", post_automatically=True, max_count=2)
    ran = run(late.office, group)
    assert (ran.state, ran.done, ran.left_out) == ("finished", 3, 1) and states(late.office) == ["issued", "issued", "draft"]
    assert told(late.office, group)[-1] == ("issue", "left_out", "JOB-007-limit")
    amount = make(late.office, "issue", code="SMALL", post_automatically=True, max_amount=29_999)
    assert run(late.office, amount).left_out == 1 and states(late.office)[-1] == "draft"
    fits = make(late.office, "issue", code="FITS", post_automatically=True, max_amount=30_000)
    assert run(late.office, fits).done == 1 and states(late.office) == ["issued"] * 3
    assert run(late.office, fits).done == 0


@pytest.mark.rule("REM-53")
def test_the_posting_date_is_replaced_by_today_or_the_end_of_the_month(late: Late) -> None:
    late.office.suggest(dunning.D)
    later = late.office.on(dunning.D + dt.timedelta(2))
    run(later, make(later, "issue", post_automatically=True, posting="today"))
    with later.desk.reading() as session:
        days = set(session.execute(select(CollectionLetter.document_date, CollectionLetter.posting_date)).all())
    assert {tuple(d) for d in days} == {(dunning.D, dunning.D + dt.timedelta(2))}


@pytest.mark.rule("REM-53", "JOB-012")
@pytest.mark.parametrize(("stop", "states_", "state"), [(True, ["issued", "draft", "draft"], "error"),
                                                        (False, ["issued", "draft", "issued"], "finished")])
def test_a_failing_letter_stops_the_run_or_is_passed_over(late: Late, stop: bool, states_: list[str], state: str) -> None:
    late.office.suggest(dunning.D)
    bert = late.office.drafts()[1].id
    spoil(late.office, bert)
    group = make(late.office, {"action": "issue", "stop": stop}, post_automatically=True)
    ran = run(late.office, group)
    assert (ran.state, ran.failed) == (state, 1) and states(late.office) == states_
    mend(late.office, bert)
    again = run(late.office, group)
    assert again.state == "finished" and states(late.office) == ["issued"] * 3
    assert (again.run_id == ran.run_id) is stop


def spoil(local: dunning.Office, letter_id: int) -> None:
    """A draft that cannot be issued: a copy is to go along that nobody kept."""
    assert reminder_review.change_letter(local.desk, letter_id, LetterEdits(enclose="overdue"), "email").done


def mend(local: dunning.Office, letter_id: int) -> None:
    """It goes without copies after all."""
    assert reminder_review.change_letter(local.desk, letter_id, LetterEdits(), "email").done


@pytest.mark.rule("REM-53", "JOB-011", "JOB-015")
def test_a_run_cut_off_in_the_middle_goes_on_where_it_was_and_does_nothing_twice(
        late: Late, monkeypatch: pytest.MonkeyPatch) -> None:
    group = make(late.office, "create", "issue", post_automatically=True)
    real, seen = reminder_issue.issue, []

    class Killed(BaseException):
        pass

    def second_time(*args: Any, **more: Any) -> Any:
        seen.append(args[1])
        if len(seen) == 2:
            raise Killed
        return real(*args, **more)

    monkeypatch.setattr(runs.reminder_issue, "issue", second_time)
    with pytest.raises(Killed):
        automation.run(late.office.desk, group)
    monkeypatch.undo()
    assert states(late.office) == ["issued", "draft", "draft"] and automation.interrupt(late.office.desk) == 1
    [waits] = automation.waiting(late.office.desk)
    assert waits.state == "interrupted" and waits.resumes
    ran = run(late.office, group)
    assert ran.state == "finished" and states(late.office) == ["issued"] * 3
    with late.office.desk.reading() as session:
        assert len(session.scalars(select(JobRun)).all()) == 1
        items = [(i.key.split("/")[2], i.document_id) for i in session.scalars(select(JobItem).order_by(JobItem.id))]
    assert [k for k, _d in items] == ["0.create"] + ["1.issue"] * 3 and len(set(items)) == 4
    assert automation.waiting(late.office.desk) == []


@pytest.mark.rule("REM-53", "JOB-014")
def test_a_stopped_run_ends_after_the_current_letter_and_can_go_on(late: Late) -> None:
    group = make(late.office, "create", "issue", post_automatically=True)
    progress = Progress(lambda _done, _whole: None)
    progress.report = lambda done, _whole: progress.cancelled.set() if done == 1 else None
    assert run(late.office, group, progress).state == "cancelled" and states(late.office) == ["issued", "draft", "draft"]
    assert run(late.office, group).state == "finished" and states(late.office) == ["issued"] * 3


@pytest.mark.rule("REM-53", "JOB-012")
def test_when_most_fail_the_run_stops_by_itself(late: Late) -> None:
    for n in range(6):
        late.office.entry(late.office.customer(f"More {n}"), 5000, dt.date(2026, 1, 31))
    late.office.suggest(dunning.D)
    for draft in late.office.drafts():
        spoil(late.office, draft.id)
    group = make(late.office, {"action": "issue", "stop": False}, post_automatically=True)
    ran = run(late.office, group)
    assert ran.state == "error" and ran.problems[-1].code == "JOB-012-many" and ran.failed == 6


# ------------------------------------------------------------------- sending


@pytest.mark.rule("REM-53", "JOB-007", "WIN-67")
def test_letters_are_sent_by_mail_within_the_limit_and_a_refusal_is_logged(desk: Desk3) -> None:  # noqa: F811
    group = make(desk.office, {"action": "send", "stop": False}, send_automatically=True, max_count=2)
    desk.post.refuse["RCPT TO:<bert"] = "550 unknown"
    ran = run(desk.office, group)
    assert (ran.state, ran.done, ran.failed, ran.left_out) == ("finished", 1, 1, 1)
    assert desk.states() == ["done", "failed", "to_do"]
    assert [x[1:] for x in told(desk.office, group)] == [("left_out", "JOB-007-limit"), ("done", ""), ("failed", "WIN-67-one")]


@pytest.mark.rule("REM-53", "WIN-67")
def test_a_refused_password_stops_the_group_and_it_resumes_there(desk: Desk3, store: dict[str, str]) -> None:  # noqa: F811
    group = make(desk.office, {"action": "send", "stop": False}, send_automatically=True)
    store.update(dict.fromkeys(store, "old"))
    ran = run(desk.office, group)
    assert ran.state == "error" and ran.problems[-1].code == "WIN-67-authentication" and desk.states() == ["to_do"] * 3
    store.update(dict.fromkeys(store, "secret"))
    assert run(desk.office, group).run_id == ran.run_id and desk.states() == ["done"] * 3


@pytest.mark.rule("REM-53")
def test_the_same_level_goes_again_only_after_the_days_and_while_it_is_owed(desk: Desk3) -> None:  # noqa: F811
    group = make(desk.office, "send", send_automatically=True, again=True, again_days=7)
    assert run(desk.office, group).done == 3
    for days, done in ((6, 0), (7, 3), (13, 0)):
        later = desk.office.on(dunning.D + dt.timedelta(days))
        assert run(later, group).done == done, days
    with desk.office.desk.reading() as session:
        letter = session.get_one(CollectionLetter, desk.ids[0])
        who, owed = letter.customer_id, [r.entry_id for r in entries_of(desk.office, letter.id)]
    for entry in owed:
        desk.office.pay(entry, 10_000, who, dunning.D)
    assert run(desk.office.on(dunning.D + dt.timedelta(40)), group).done == 2


def entries_of(local: dunning.Office, letter_id: int) -> list[Any]:
    """What a letter asked for."""
    from app.queries.letters import logged_entries
    with local.desk.reading() as session:
        return logged_entries(session, letter_id)


@pytest.mark.rule("REM-53")
def test_letters_on_paper_are_written_into_the_folder_of_the_group(late: Late, tmp_path: Path) -> None:
    with late.office.desk.writing("test") as uow:
        for contact in uow.session.scalars(select(CustomerContact)):
            contact.email = None
    from app.models.collections import CustomerCollection
    with late.office.desk.writing("test") as uow:
        for row in uow.session.scalars(select(CustomerCollection)):
            row.channel = "print"
    group = make(late.office, "create", "issue", "send", post_automatically=True, send_automatically=True, channel="print",
                 folder=str(tmp_path))
    assert run(late.office, group).state == "finished" and len(list(tmp_path.glob("*.pdf"))) == 3
    with late.office.desk.reading() as session:
        assert set(session.scalars(select(OutputItem.status))) == {"done"}


@pytest.mark.rule("REM-53", "LTR-51")
def test_copies_of_invoices_go_along_with_the_mail_when_the_group_wants_them(desk: Desk3) -> None:  # noqa: F811
    from app.services import attachments
    for letter_id in desk.ids:
        for entry in entries_of(desk.office, letter_id):
            pdf = letters.preview(desk.office.desk, letter_id)
            assert attachments.add_bytes(desk.office.desk, ("customer_ledger_entry", entry.entry_id), "F.pdf", pdf).done
    group = make(desk.office, "send", send_automatically=True, copies="all")
    assert run(desk.office, group).done == 3
    assert [len(list(t.message.iter_attachments())) for t in desk.post.taken] == [2, 2, 2]


# ------------------------------------------------------------------- set-up


@pytest.mark.rule("REM-53")
@pytest.mark.parametrize(("more", "actions", "code"), [
    ({"starts_on": None}, ("create",), "REM-53-start"), ({"every": "custom", "formula": "-1D"}, ("create",), "REM-53-formula"),
    ({}, (), "REM-53-none"), ({"channel": "print", "folder": "/no/such/folder"}, ("send",), "REM-53-folder"),
])
def test_a_group_that_cannot_run_is_refused_with_its_reason(
        late: Late, more: dict[str, Any], actions: tuple[str, ...], code: str) -> None:
    record = setup.proposed(TABLE)
    record.values |= {"code": "X", "starts_on": dunning.D, "every": "weekly"} | more
    record.lines["actions"] = [Line(None, {"action": a, "from_level": None, "to_level": None, "stop": True}) for a in actions]
    assert [p.code for p in setup.save(late.office.desk, TABLE, record).problems] == [code]


@pytest.mark.rule("REM-53")
def test_levels_that_cross_are_refused(late: Late) -> None:
    record = setup.proposed(TABLE)
    record.values |= {"code": "X"}
    record.lines["actions"] = [Line(None, {"action": "issue", "from_level": 3, "to_level": 2, "stop": True})]
    assert [p.code for p in setup.save(late.office.desk, TABLE, record).problems] == ["REM-53-levels"]


@pytest.mark.rule("REM-53")
def test_reminder_terms_that_are_gone_are_told(late: Late) -> None:
    from app.models.jobs import JobDefinition
    group = make(late.office, "create", sequence_id=late.office.sequence_id("TEST"))
    with late.office.desk.writing("test") as uow:
        row = uow.session.get_one(JobDefinition, group)
        row.parameters = {**row.parameters, "sequence_id": 999}
    assert [p.code for p in automation.run(late.office.desk, group).problems] == ["REM-53-terms"]


def test_what_a_group_means_is_shown_while_it_is_typed(late: Late) -> None:
    group = make(late.office, "create", "issue", "send")
    record = setup.load(late.office.desk, TABLE, group)
    assert record is not None
    assert [p.code for p in setup.preview(late.office.desk, TABLE, record)] == [
        "REM-53-next", "REM-53-as", "REM-53-issue", "REM-53-send"]




@pytest.mark.rule("REM-53", "JOB-011", "JOB-014", "JOB-015")
def test_a_group_proposes_some_customers_at_a_time_and_goes_on_behind_them_in_the_same_run(
        late: Late, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reminders, "STRETCH", 1)
    group, told_so_far = make(late.office, "create"), list[tuple[int, int]]()

    def report(done: int, whole: int) -> None:
        told_so_far.append((done, whole))
        if done == 1:
            progress.cancelled.set()

    progress = Progress(report)
    stopped = automation.run(late.office.desk, group, progress=progress).value
    assert stopped is not None and stopped.state == "cancelled" and told_so_far == [(0, 3), (1, 3)]
    first = [d.id for d in late.office.drafts()]
    assert len(first) == 1
    assert run(late.office, group).run_id == stopped.run_id and states(late.office) == ["draft"] * 3
    assert [d.id for d in late.office.drafts()][:1] == first, "what was done is not done again"
    with late.office.desk.reading() as session:
        (kept,) = session.scalars(select(CollectionRun)).all()
        assert {d.run_id for d in late.office.drafts()} == {kept.id}
    assert told(late.office, group) == [("create", "done", "REM-53-created")]
