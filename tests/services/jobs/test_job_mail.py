"""E-mail of jobs: how much a run may send, and errors that are told by e-mail (JOB-007, 023)."""

import pytest

from app.services.jobs import definitions, limits, starting
from app.services.jobs.definitions import Wanted
from app.services.jobs.running import Ran
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
        each = [limits.letter_amount(session, desk.office.desk, i) for i in desk.ids]
    assert each[0] == each[1] == each[2] >= 100_00
    ran = sending(desk, 100, 2 * each[0])
    assert (ran.state, ran.done) == ("finished", 2) and desk.states() == ["done", "done", "to_do"]
    assert [(p.code, p.saw["count"], p.saw["rest"]) for p in ran.told] == [("MAI-sent", 2, 1)]
    assert [t.recipients for t in desk.post.taken] == [(ANNA,), (BERT,)]
    assert sending(desk, 100, 2 * each[0]).done == 1 and desk.post.taken[2].recipients == (CARLA,)


@pytest.mark.rule("JOB-007")
def test_a_cent_less_than_two_letters_sends_one_and_so_does_a_limit_of_one_document(desk: Desk3) -> None:  # noqa: F811
    with desk.office.desk.reading() as session:
        each = limits.letter_amount(session, desk.office.desk, desk.ids[0])
    assert sending(desk, 100, 2 * each - 1).done == 1
    assert sending(desk, 1, 50_000_00).done == 1 and desk.states() == ["done", "done", "to_do"]


@pytest.mark.rule("JOB-007")
def test_a_letter_that_passes_the_amount_all_alone_is_left_for_somebody(desk: Desk3) -> None:  # noqa: F811
    with desk.office.desk.reading() as session:
        each = limits.letter_amount(session, desk.office.desk, desk.ids[0])
    ran = sending(desk, 100, each - 1)
    assert (ran.done, ran.left_out, [(p.code, p.saw["count"]) for p in ran.told]) == (0, 3, [("MAI-large", 3)])
    assert desk.post.taken == [] and desk.states() == ["to_do"] * 3
