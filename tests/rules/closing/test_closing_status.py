"""States of tasks, acceptance, sign-off, re-check, the gate before the lock, the tiles."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.core.problems import Problem
from app.rules.closing import status as rules
from app.rules.closing.status import Status, Task, Tiles, fingerprint

WHY = "agreed with the customer"

ANNA, BRAM = 1, 2


def codes(found: tuple[Problem, ...]) -> list[str]:
    return [p.code for p in found]


def open_task(*keys: str, **more: object) -> Task:
    return replace(Task("SNI", Status.OPEN, count=len(keys), keys=keys), **more)  # type: ignore[arg-type]


def signed(task: Task) -> Task:
    return replace(task, signed=task.hash)


@pytest.mark.rule("CLS-033")
def test_the_fingerprint_is_that_of_the_sorted_keys() -> None:
    assert fingerprint(["b", "a"]) == fingerprint(["a", "b"]) == hashlib.sha256(b"a\nb").hexdigest()
    assert fingerprint([]) == hashlib.sha256(b"").hexdigest()


@pytest.mark.rule("CLS-032")
def test_a_soft_task_is_accepted_as_long_as_nothing_new_comes() -> None:
    task = open_task("a", "b", accepted=frozenset("ab"))
    assert task.is_accepted and task.is_finished and not task.recheck
    assert open_task("a", accepted=frozenset("ab")).is_accepted  # one has disappeared: it does not matter
    more = open_task("a", "c", accepted=frozenset("ab"), covered=True)
    assert not more.is_finished and more.recheck and more.computed is Status.OPEN
    assert not open_task("a", accepted=frozenset("a"), hard=True).is_accepted


@pytest.mark.rule("CLS-032")
@pytest.mark.parametrize(("comment", "expected"), [
    ("123456789", ["CLS-032-comment"]), ("          ", ["CLS-032-comment"]), ("1234567890", [])])
def test_an_acceptance_needs_ten_characters(comment: str, expected: list[str]) -> None:
    assert codes(rules.check_acceptance(open_task("a"), ["a"], comment)) == expected


@pytest.mark.rule("CLS-032")
def test_hard_tasks_empty_tasks_and_what_is_gone_are_not_accepted() -> None:
    assert codes(rules.check_acceptance(open_task("a", hard=True), ["a"], WHY)) == ["CLS-032-hard"]
    assert codes(rules.check_acceptance(open_task(status=Status.DONE), [], WHY)) == ["CLS-032-none"]
    assert codes(rules.check_acceptance(open_task("a"), ["z"], WHY)) == ["CLS-032-gone"]
    assert codes(rules.check_acceptance(open_task("a", status=Status.ERROR), ["a"], "")) == ["CLS-032-error", "CLS-032-comment"]


@pytest.mark.rule("CLS-033")
def test_only_finished_tasks_that_wait_for_nothing_are_signed_once() -> None:
    done = open_task(status=Status.DONE)
    assert rules.check_signoff(done, (), ANNA) == ()
    assert rules.check_signoff(open_task(status=Status.NOT_APPLICABLE), (), ANNA) == ()
    assert rules.check_signoff(open_task("a", accepted=frozenset("a")), (), ANNA) == ()
    assert codes(rules.check_signoff(open_task("a"), (), ANNA)) == ["CLS-033-open"]
    assert codes(rules.check_signoff(done, ("PSL", "INV"), ANNA)) == ["CLS-033-blocked"]
    assert codes(rules.check_signoff(signed(done), (), ANNA)) == ["CLS-033-signed"]
    assert codes(rules.check_signoff(open_task(status=Status.ERROR), (), ANNA)) == ["CLS-033-error"]


@pytest.mark.rule("CLS-033")
def test_with_four_eyes_who_posted_last_does_not_sign() -> None:
    done = open_task(status=Status.DONE, last_by="Anna", last_by_id=ANNA)
    assert rules.check_signoff(done, (), ANNA) == ()  # off by default
    assert codes(rules.check_signoff(replace(done, four_eyes=True), (), ANNA)) == ["CLS-033-four-eyes"]
    assert rules.check_signoff(replace(done, four_eyes=True), (), BRAM) == ()


@pytest.mark.rule("CLS-034")
def test_a_signed_task_whose_documents_change_is_to_be_signed_again() -> None:
    task = signed(open_task(status=Status.DONE))
    assert task.is_signed and not task.recheck
    changed = replace(task, status=Status.OPEN, keys=("x",), count=1)
    assert changed.recheck and not changed.is_signed
    assert codes(rules.check_lock([changed])) == ["CLS-070-soft", "CLS-070-recheck"]


@pytest.mark.rule("CLS-070")
def test_the_gate_lets_only_finished_and_signed_tasks_through() -> None:
    hard = open_task("a", hard=True, code="FTI")
    assert codes(rules.check_lock([hard])) == ["CLS-070-hard"]
    assert codes(rules.check_lock([replace(hard, accepted=frozenset("a"))])) == ["CLS-070-hard"]
    assert codes(rules.check_lock([open_task("a")])) == ["CLS-070-soft"]
    assert rules.check_lock([open_task("a", accepted=frozenset("a")), open_task(status=Status.NOT_APPLICABLE)]) == ()
    wanted = Task("REC", Status.DONE, hard=True, signoff_required=True)
    assert codes(rules.check_lock([wanted])) == ["CLS-070-signature"]
    assert rules.check_lock([signed(wanted)]) == ()
    assert codes(rules.check_lock([open_task(status=Status.ERROR, detail="no table")])) == ["CLS-070-error"]
    assert codes(rules.check_lock([open_task(status=Status.RUNNING)])) == ["CLS-070-running"]


@pytest.mark.rule("CLS-065", "CLS-070")
def test_the_submission_of_the_list_and_the_lock_itself_do_not_keep_from_locking() -> None:
    late = Task("ESS", Status.OPEN, keys=("a",), count=1)
    assert rules.check_lock([late, Task("LCK", Status.OPEN, hard=True, keys=("b",))]) == ()


@pytest.mark.rule("CLS-025")
def test_a_free_task_is_done_when_it_is_ticked() -> None:
    free = Task("free-1", free=True)
    assert free.computed is Status.OPEN and codes(rules.check_lock([free])) == ["CLS-070-hand"]
    assert replace(free, ticked=True).is_finished


@pytest.mark.rule("CLS-025", "CLS-034")
def test_a_free_task_that_is_no_longer_ticked_is_no_longer_signed() -> None:
    ticked = signed(Task("free-1", free=True, ticked=True))
    assert ticked.is_signed and not ticked.recheck
    assert replace(ticked, ticked=False).recheck and not replace(ticked, ticked=False).is_signed


@pytest.mark.rule("CLS-037", "CLS-031")
def test_the_tiles_count_what_is_late_due_today_blocked_and_left() -> None:
    now = datetime(2026, 2, 4, 9, tzinfo=UTC)
    tasks = [(Task("A", Status.DONE), now - timedelta(days=3)), (Task("B", Status.OPEN), now - timedelta(days=1)),
             (Task("C", Status.OPEN), now + timedelta(hours=2)), (Task("D", Status.NOT_APPLICABLE), now)]
    found = rules.tiles(tasks, {"A": [], "B": [], "C": ["B"], "D": []}, now, date(2026, 2, 4))
    assert found == Tiles(overdue=1, due_today=1, blocked=1, remaining=2, done=2, total=4) and found.percent == 50
    assert Tiles().percent == 100 and Tiles(done=199, total=200).percent == 99
    assert not rules.is_overdue(Task("A", Status.DONE), now - timedelta(1), now)
    assert not rules.is_overdue(Task("B"), now, now) and rules.is_overdue(Task("B"), now - timedelta(seconds=1), now)
