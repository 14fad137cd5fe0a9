"""Templates of the close: delivered, copied, changed, switched off."""

from dataclasses import replace

import pytest

from app.core.enums import LANGUAGES
from app.rules.closing.catalogue import ALWAYS, CATALOGUE, Area, Kind
from app.services.closing import schedules, templates
from app.services.closing.templates import Template, TemplateTask
from tests.services.closing.closer import Closer

ALL = [spec.code for spec in CATALOGUE]


def standard(closer: Closer, kind: Kind = Kind.MONTH) -> Template:
    return next(t for t in templates.listed(closer.desk) if t.delivered and t.kind is kind)


def own(closer: Closer) -> Template:
    key = templates.copy(closer.desk, standard(closer).id, "OWN").value
    return next(t for t in templates.listed(closer.desk) if t.id == key)


def without(template: Template, *codes: str) -> Template:
    return replace(template, tasks=tuple(replace(t, active=t.code not in codes) for t in template.tasks))


@pytest.mark.postgres
@pytest.mark.rule("CLS-020")
def test_a_template_with_all_tasks_is_delivered_for_each_kind_in_four_languages(either: Closer) -> None:
    for kind in Kind:
        found = standard(either, kind)
        assert [t.code for t in found.tasks] == ALL
        assert all(set(t.names) == set(LANGUAGES) and all(t.names.values()) for t in found.tasks)
    month, year = standard(either), standard(either, Kind.YEAR)
    assert [t.days for t in month.tasks][0] + 5 == [t.days for t in year.tasks][0]
    assert len(templates.listed(either.desk)) == 3  # nothing is delivered twice


@pytest.mark.rule("CLS-020")
def test_a_delivered_template_is_only_copied(closer: Closer) -> None:
    held = standard(closer)
    assert [p.code for p in templates.save(closer.desk, held).problems] == ["CLS-020-delivered"]
    assert [p.code for p in templates.delete(closer.desk, held.id).problems] == ["CLS-020-delivered"]
    copied = own(closer)
    assert not copied.delivered and copied.tasks == held.tasks
    assert [p.code for p in templates.copy(closer.desk, held.id, " own ").problems] == ["CLS-020-code"]
    assert [p.code for p in templates.copy(closer.desk, held.id, "x" * 21).problems] == ["CLS-020-code"]
    assert [p.code for p in templates.copy(closer.desk, 999, "X").problems] == ["CLS-020-gone"]
    assert templates.delete(closer.desk, copied.id).value == "OWN"


@pytest.mark.rule("CLS-036")
def test_a_loop_is_refused_by_its_name_and_nothing_is_kept(closer: Closer) -> None:
    held = own(closer)
    tasks = tuple(replace(t, needs=("INV",)) if t.code == "PSL" else t for t in held.tasks)
    refused = templates.save(closer.desk, replace(held, tasks=tasks))
    assert [(p.code, p.saw["loop"]) for p in refused.problems] == [("CLS-036-loop", "PSL → INV → PSL")]
    assert next(t for t in templates.listed(closer.desk) if t.id == held.id) == held


@pytest.mark.rule("CLS-041")
def test_any_task_is_switched_off_but_four(closer: Closer) -> None:
    held = own(closer)
    for code in ALL:
        outcome = templates.save(closer.desk, without(held, code))
        assert [p.code for p in outcome.problems] == (["CLS-041-always"] if code in ALWAYS else []), code
    assert templates.save(closer.desk, without(held, "SOC", "UNA")).done
    schedule = schedules.create(closer.desk, schedules.candidates(closer.desk, Kind.MONTH)[0][0], Kind.MONTH, held.id)
    assert schedule.value is not None
    codes = [r.code for r in closer.evaluated("JOB", schedule=schedule.value).rows]
    assert codes == [code for code in ALL if code not in ("SOC", "UNA")]


@pytest.mark.rule("CLS-020", "CLS-025")
def test_everything_wrong_with_a_template_is_told_at_once(closer: Closer) -> None:
    held = own(closer)
    wrong = (TemplateTask("free-a", Area.LEDGER, {"en": " "}, days=401, time="24:00", hard=True),
             TemplateTask("XYZ", Area.LEDGER, {"en": "New"}, time="9:30"), replace(held.tasks[0]))
    refused = templates.save(closer.desk, replace(held, tasks=(*held.tasks, *wrong)))
    assert [p.code for p in refused.problems] == ["CLS-020-name", "CLS-020-time", "CLS-020-days", "CLS-020-hard", "CLS-020-task",
                                                  "CLS-020-time", "CLS-020-twice"]


@pytest.mark.rule("CLS-020")
def test_a_template_that_was_used_is_switched_off_not_deleted(closer: Closer) -> None:
    held = own(closer)
    assert schedules.create(closer.desk, schedules.candidates(closer.desk, Kind.MONTH)[0][0], Kind.MONTH, held.id).done
    assert [p.code for p in templates.delete(closer.desk, held.id).problems] == ["CLS-020-used"]
    assert templates.switch(closer.desk, held.id, False).done
    refused = schedules.create(closer.desk, schedules.candidates(closer.desk, Kind.MONTH)[0][0], Kind.MONTH, held.id)
    assert [p.code for p in refused.problems] == ["CLS-021-none"]


@pytest.mark.rule("CLS-020", "CLS-025", "CLS-041")
def test_a_task_more_and_a_task_less_reach_the_schedules_made_later(closer: Closer) -> None:
    held = own(closer)
    for n, task in enumerate((TemplateTask("", Area.SALES, {"en": "Call the accountant"}),
                              TemplateTask("", Area.TAX, {"en": "Ask"}, needs=("INV",))), 1):
        assert templates.add_task(closer.desk, held.id, task).value == f"free-t{n}"
    assert templates.remove_task(closer.desk, held.id, "PSL").value == "PSL"
    for code in sorted(ALWAYS):
        assert [p.code for p in templates.remove_task(closer.desk, held.id, code).problems][:1] == ["CLS-041-always"], code
    assert [p.code for p in templates.add_task(closer.desk, held.id, TemplateTask("", Area.TAX, {"en": " "})).problems] == [
        "CLS-020-name"]
    assert [p.code for p in templates.add_task(closer.desk, held.id, TemplateTask("SOC", Area.TAX, {})).problems] == [
        "CLS-020-twice"]
    assert [p.code for p in templates.add_task(closer.desk, 999, TemplateTask("", Area.TAX, {"en": "x"})).problems] == [
        "CLS-020-gone"]
    schedule = schedules.create(closer.desk, schedules.candidates(closer.desk, Kind.MONTH)[0][0], Kind.MONTH, held.id)
    rows = {r.code: r for r in closer.evaluated("JOB", schedule=schedule.value).rows}
    assert "PSL" not in rows and rows["free-t1"].free and rows["free-t1"].name == "Call the accountant"
    assert list(rows).index("free-t1") == list(rows).index("INV") + 1  # after the last task of its area


@pytest.mark.rule("CLS-041", "CLS-036")
def test_a_hard_task_that_comes_back_is_waited_for_again(closer: Closer) -> None:
    held = own(closer)
    assert templates.remove_task(closer.desk, held.id, "PSL").done
    assert [s.code for s in templates.addable(next(t for t in templates.listed(closer.desk) if t.id == held.id))] == ["PSL"]
    assert templates.add_task(closer.desk, held.id, TemplateTask("PSL", Area.SALES, {})).value == "PSL"
    again = next(t for t in templates.listed(closer.desk) if t.id == held.id)
    assert [t.code for t in again.tasks] == ALL
    assert "PSL" in next(t for t in again.tasks if t.code == "LCK").needs


@pytest.mark.rule("CLS-020", "CLS-023")
def test_days_are_counted_from_0_to_400_and_a_calendar_must_be_there(closer: Closer) -> None:
    held = own(closer)

    def told(days: object, calendar: int | None = None) -> list[str]:
        tasks = tuple(replace(t, parameters={"days": days}) if t.code == "UNA" else t for t in held.tasks)
        return [p.code for p in templates.save(closer.desk, replace(held, tasks=tasks, calendar_id=calendar)).problems]

    assert [told(days) for days in (0, 400)] == [[], []]
    assert [told(days) for days in (-1, 401, "5")] == [["CLS-020-count"]] * 3
    assert told(5, 9_999) == ["CLS-020-calendar"]
