"""Schedules: made for a period, followed by the next one, brought to their template, with tasks of one's own."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from threading import Event

import pytest
from sqlalchemy import select

from app.models.company import WorkCalendar
from app.rules.closing.catalogue import Area, Kind
from app.rules.closing.status import Status
from app.services import attachments, notes
from app.services.closing import checklist, daily, schedules, templates
from app.services.closing.schedules import FreeTask
from app.services.jobs.running import StoppedError
from tests.services.closing.closer import Closer

SOON = datetime(2026, 4, 3, 9, tzinfo=UTC)


def names(closer: Closer) -> list[str]:
    return [head.name for head in schedules.heads(closer.desk)]


@pytest.mark.postgres
@pytest.mark.rule("CLS-021", "CLS-022")
def test_a_schedule_comes_by_itself_when_its_period_has_passed(either: Closer) -> None:
    closer = either.on(date(2026, 3, 31))
    assert len(schedules.ensure(closer.desk)) == 1 and names(closer) == ["2026-02"]
    assert schedules.ensure(closer.desk) == []  # March has not passed on its last day
    closer = closer.on(date(2026, 4, 1))
    assert len(schedules.ensure(closer.desk)) == 1 and names(closer) == ["2026-03", "2026-02"]
    assert schedules.ensure(closer.desk) == []
    closer = closer.on(date(2026, 7, 10))
    assert len(schedules.ensure(closer.desk)) == 3 and names(closer)[0] == "2026-06"


@pytest.mark.rule("CLS-021")
def test_quarters_and_years_are_closed_too(closer: Closer) -> None:
    quarter = dict((name, key) for key, name in schedules.candidates(closer.desk, Kind.QUARTER))
    made = schedules.create(closer.desk, quarter["2026-Q1"], Kind.QUARTER)
    assert made.value is not None
    head = next(h for h in schedules.heads(closer.desk) if h.id == made.value)
    assert (head.name, head.start, head.end) == ("2026-Q1", date(2026, 1, 1), date(2026, 3, 31))
    again = schedules.create(closer.desk, quarter["2026-Q1"], Kind.QUARTER)
    assert [p.code for p in again.problems] == ["CLS-021-there"]
    assert [p.code for p in schedules.create(closer.desk, 9999, Kind.YEAR).problems] == ["CLS-021-period"]
    assert "2026" in [name for _key, name in schedules.candidates(closer.desk, Kind.YEAR)]
    assert len(schedules.ensure(closer.on(date(2026, 7, 1)).desk)) == 2  # the month and the quarter that follow


@pytest.mark.rule("CLS-023")
def test_tasks_are_due_by_the_calendar_of_the_template_at_their_time(closer: Closer) -> None:
    key = templates.copy(closer.desk, templates.listed(closer.desk)[0].id, "OWN").value
    with closer.desk.writing("test.calendar") as uow:
        calendar = uow.session.scalars(select(WorkCalendar)).first() or WorkCalendar(code="TEST", base="nl")
        calendar.weekdays, calendar.base = "1111100", "nl"
        uow.session.add(calendar)
        uow.session.flush()
        calendar_id = calendar.id
    held = next(t for t in templates.listed(closer.desk) if t.id == key)
    tasks = tuple(replace(t, days=3, time="09:30") if t.code == "JOB" else t for t in held.tasks)
    assert templates.save(closer.desk, replace(held, calendar_id=calendar_id, tasks=tasks)).done
    found = schedules.create(closer.desk, dict((n, k) for k, n in schedules.candidates(closer.desk, Kind.MONTH))["2026-03"],
                             Kind.MONTH, key)
    assert found.value is not None
    shown = checklist.checklist(closer.desk, found.value)
    assert shown is not None
    due = next(r for r in shown.rows if r.code == "JOB").due
    assert (due.date(), f"{due:%H:%M}") == (date(2026, 4, 3), "09:30")  # Good Friday is no Dutch holiday
    assert next(r for r in shown.rows if r.code == "FTI").due.date() == date(2026, 4, 3)
    assert next(r for r in shown.rows if r.code == "UNA").due.date() == date(2026, 4, 7)  # after Easter


@pytest.mark.rule("CLS-021")
def test_a_changed_template_counts_for_later_schedules_until_it_is_applied(closer: Closer) -> None:
    key = templates.copy(closer.desk, templates.listed(closer.desk)[0].id, "OWN").value
    march = dict((n, k) for k, n in schedules.candidates(closer.desk, Kind.MONTH))["2026-03"]
    made = schedules.create(closer.desk, march, Kind.MONTH, key).value
    assert made is not None
    assert schedules.add_task(closer.desk, made, FreeTask("Call the accountant", Area.LEDGER, SOON)).done
    held = next(t for t in templates.listed(closer.desk) if t.id == key)
    free = templates.TemplateTask("free-tax", Area.TAX, {"en": "File the return"})
    tasks = tuple(replace(t, active=t.code != "UNA", days=9 if t.code == "JOB" else t.days) for t in held.tasks)
    assert templates.save(closer.desk, replace(held, tasks=(*tasks, free))).done
    before = [r.code for r in closer.evaluated("JOB", schedule=made).rows]
    assert "UNA" in before and "free-tax" not in before
    told = schedules.differences(closer.desk, made)
    assert (told.added, told.removed, told.changed) == (("free-tax",), ("UNA",), ("JOB",))
    assert schedules.apply_template(closer.desk, made).value == told
    after = [r.code for r in closer.evaluated("JOB", schedule=made).rows]
    assert "UNA" not in after and "free-tax" in after and "free-1" in after
    assert schedules.differences(closer.desk, made) == schedules.TemplateChanges()


@pytest.mark.rule("CLS-025")
def test_a_free_task_is_ticked_by_hand_and_nothing_else_is(closer: Closer) -> None:
    schedule = closer.schedule()
    nameless = schedules.add_task(closer.desk, schedule, FreeTask("  ", Area.TAX, SOON))
    assert [p.code for p in nameless.problems] == ["CLS-025-name"]
    key = schedules.add_task(closer.desk, schedule, FreeTask("Call  the accountant", Area.LEDGER, SOON)).value
    assert key is not None and schedules.tick(closer.desk, key, True).value is True
    row = closer.row("free-1")
    assert (row.name, row.status, row.done_by) == ("Call the accountant", Status.DONE, "Anna")
    assert row.done_at == closer.desk.clock.now()
    assert [p.code for p in schedules.tick(closer.desk, closer.row("JOB").id, True).problems] == ["CLS-025-free"]
    assert [p.code for p in schedules.remove_task(closer.desk, closer.row("JOB").id).problems] == ["CLS-025-template"]
    assert schedules.tick(closer.desk, key, False).value is False and closer.row("free-1").status is Status.OPEN
    assert schedules.remove_task(closer.desk, key).value == key
    assert [p.code for p in schedules.tick(closer.desk, key, True).problems] == ["CLS-025-gone"]


@pytest.mark.rule("CLS-026")
def test_notes_and_files_of_a_task_show_as_a_clip(closer: Closer) -> None:
    row = closer.row("REC")
    assert row.clip == 0
    assert notes.write(closer.desk, row.owner_ref, "Agreed with the accountant").done
    assert attachments.add_bytes(closer.desk, row.owner_ref, "list.pdf", b"%PDF").done
    assert closer.row("REC").clip == 2 and closer.row("AGE").clip == 0


@pytest.mark.rule("CLS-027")
def test_all_tasks_of_all_schedules_are_listed_with_who_and_when(closer: Closer) -> None:
    closer.evaluated()
    assert closer.sign("JOB").done
    later = closer.on(date(2026, 5, 2))
    schedules.ensure(later.desk)
    found = schedules.all_tasks(later.desk)
    assert [(x.period, x.code) for x in found][0] == ("2026-04", "JOB") and len(found) == 56
    signed = [(x.period, x.person, x.done_at) for x in found if x.code == "JOB"]
    assert signed == [("2026-04", "", None), ("2026-03", "Anna", closer.desk.clock.now())]
    assert next(x for x in found if x.code == "FTI" and x.period == "2026-03").status is Status.DONE


@pytest.mark.rule("CLS-025")
def test_one_task_gets_another_day_and_owner(closer: Closer) -> None:
    row = closer.row("JOB")
    owner = schedules.owners(closer.desk)[0]
    assert schedules.change_task(closer.desk, row.id, SOON + timedelta(days=1), owner[0]).done
    changed = closer.row("JOB")
    assert (changed.due, changed.owner) == (SOON + timedelta(days=1), owner[1])


@pytest.mark.rule("CLS-022", "JOB-014")
def test_the_job_of_the_day_can_be_stopped_between_two_tasks(closer: Closer) -> None:
    closer.schedule()
    looks: list[int] = []

    class Stopping:
        cancelled = Event()

        @staticmethod
        def report(_done: int, _whole: int) -> None:
            raise AssertionError("it looks by its steps")

        def step(self, done: int, whole: int) -> None:
            looks.append(done)
            if len(looks) == 3:
                raise StoppedError

    with pytest.raises(StoppedError):
        daily.run(closer.desk, Stopping())
    assert looks == [0, 1, 2]
