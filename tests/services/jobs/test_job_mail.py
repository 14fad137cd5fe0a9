"""E-mail of jobs: how much a run may send, and errors that are told by e-mail (JOB-007, 023)."""

from collections.abc import Callable
from datetime import date

import pytest

from app.core.problems import error
from app.services import company_parameters
from app.services.jobs import definitions, limits, starting, states, work
from app.services.jobs.definitions import Wanted
from app.services.jobs.running import Ran, Running
from app.settings import JOBS_ERRORS_TO
from tests.services.interest.charging import Charging
from tests.services.test_mail import ANNA, BERT, CARLA, Desk3, desk, post, store, three  # noqa: F401


def sending(desk: Desk3, most: int, amount: int) -> Ran:  # noqa: F811
    """A run of the job with these limits."""
    there = desk.office.desk
    definitions.ensure(there)
    found = definitions.by_code(there, "MAI")
    assert found is not None
    assert definitions.keep(there, found.id, Wanted(found.schedule, found.catch_up, found.retries, found.run_as_id, send=True,
                                                    most=most, most_amount=amount)).done
    outcome = starting.run(there, found.id)
    assert outcome.value is not None, outcome.problems
    return outcome.value


@pytest.mark.rule("JOB-007")
def test_a_run_sends_up_to_its_amount_and_the_rest_waits_for_the_next(desk: Desk3) -> None:  # noqa: F811
    with desk.office.desk.reading() as session:
        each = [limits.amount_of(session, desk.office.desk, (limits.LETTER, i)) for i in desk.ids]
    assert each[0] == each[1] == each[2] >= 100_00
    ran = sending(desk, 100, 2 * each[0])
    assert (ran.state, ran.done) == ("finished", 2) and desk.states() == ["done", "done", "to_do"]
    assert [(p.code, p.saw["count"], p.saw["rest"]) for p in ran.told] == [("MAI-sent", 2, 1)]
    assert [t.recipients for t in desk.post.taken] == [(ANNA,), (BERT,)]
    assert sending(desk, 100, 2 * each[0]).done == 1 and desk.post.taken[2].recipients == (CARLA,)


@pytest.mark.rule("JOB-007")
def test_a_cent_less_than_two_letters_sends_one_and_so_does_a_limit_of_one_document(desk: Desk3) -> None:  # noqa: F811
    with desk.office.desk.reading() as session:
        each = limits.amount_of(session, desk.office.desk, (limits.LETTER, desk.ids[0]))
    assert sending(desk, 100, 2 * each - 1).done == 1
    assert sending(desk, 1, 50_000_00).done == 1 and desk.states() == ["done", "done", "to_do"]


@pytest.mark.rule("JOB-007")
def test_a_letter_that_passes_the_amount_all_alone_is_left_for_somebody(desk: Desk3) -> None:  # noqa: F811
    with desk.office.desk.reading() as session:
        each = limits.amount_of(session, desk.office.desk, (limits.LETTER, desk.ids[0]))
    ran = sending(desk, 100, each - 1)
    assert (ran.done, ran.left_out, [(p.code, p.saw["count"]) for p in ran.told]) == (0, 3, [("MAI-large", 3)])
    assert desk.post.taken == [] and desk.states() == ["to_do"] * 3


@pytest.mark.rule("JOB-016", "COL-33")
def test_interest_notes_leave_with_the_letters_in_the_order_they_came(desk: Desk3) -> None:  # noqa: F811
    charging = Charging(desk.office)
    late = desk.office.customer("Dora", email="dora@voorbeeld.example")
    desk.office.collect(late, channel="email", interest_terms_id=charging.terms())
    charging.entry(late, 10_000_00, date(2025, 10, 31))
    charging.suggest(date(2026, 3, 31))
    [note] = charging.issue()
    with desk.office.desk.reading() as session:
        total = limits.amount_of(session, desk.office.desk, (limits.NOTE, note))
        letters = sum(limits.amount_of(session, desk.office.desk, (limits.LETTER, i)) for i in desk.ids)
    assert total == charging.note(note).total > 0
    ran = sending(desk, 100, letters + total - 1)
    assert (ran.done, [(p.saw["count"], p.saw["rest"]) for p in ran.told]) == (3, [(3, 1)])
    assert sending(desk, 100, letters + total).done == 1 and desk.states() == ["done"] * 4
    assert [t.recipients for t in desk.post.taken] == [(ANNA,), (BERT,), (CARLA,), ("dora@voorbeeld.example",)]
    assert sending(desk, 100, letters + total).done == 0, "nothing leaves twice"


BOSS = "beheer@voorbeeld.example"


def broken(desk: Desk3, monkeypatch: pytest.MonkeyPatch, run_id: int | None = None) -> Ran:  # noqa: F811
    """The job of balances fails."""
    def work_of(_code: str) -> Callable[[Running], None]:
        return lambda running: running.fail(error("JOB-001-gone"))

    there = desk.office.desk
    definitions.ensure(there)
    found = definitions.by_code(there, "BAL")
    assert found is not None
    with monkeypatch.context() as m:
        m.setattr(work, "work_of", work_of)
        outcome = starting.run(there, found.id, run_id)
    assert outcome.value is not None and outcome.value.state == "error"
    return outcome.value


@pytest.mark.rule("JOB-023")
def test_an_error_is_told_by_e_mail_once_and_only_where_somebody_asked_for_it(
        desk: Desk3, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    there = desk.office.desk
    broken(desk, monkeypatch)
    assert desk.post.taken == [], "off by default"
    assert company_parameters.change(there, JOBS_ERRORS_TO, BOSS).done
    ran = broken(desk, monkeypatch)
    [taken] = desk.post.taken
    assert taken.recipients == (BOSS,) and taken.message["Subject"] == "Recompute balances failed"
    body = taken.message.get_content()
    assert "This job is not there any more. Open the list of jobs again." in body and f"run {ran.run_id}" in body
    assert states.retry(there, ran.run_id).done
    assert broken(desk, monkeypatch, ran.run_id).told == () and len(desk.post.taken) == 1, "tried again it is not told again"
    broken(desk, monkeypatch)
    assert len(desk.post.taken) == 2, "another run is"
    assert desk.messages() == [], "it is no letter to a customer"


@pytest.mark.rule("JOB-023")
def test_a_server_that_refuses_leaves_the_run_as_it_is_and_says_so(
        desk: Desk3, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    assert company_parameters.change(desk.office.desk, JOBS_ERRORS_TO, BOSS).done
    desk.set_up(mode="client")
    ran = broken(desk, monkeypatch)
    assert [(p.code, p.saw["to"]) for p in ran.told] == [("JOB-023-mail", BOSS)] and desk.post.taken == []
    assert [p.code for p in ran.problems] == ["JOB-001-gone"]


@pytest.mark.rule("JOB-023", "MST-012")
def test_what_is_no_address_is_refused(desk: Desk3) -> None:  # noqa: F811
    refused = company_parameters.change(desk.office.desk, JOBS_ERRORS_TO, "beheer")
    assert [(p.code, p.field) for p in refused.problems] == [("MST-012-email", "jobs.errors_to")]
    assert company_parameters.read(desk.office.desk).get(JOBS_ERRORS_TO) == ""
