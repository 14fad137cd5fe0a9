"""Forms of a close template: a task with all it is told, a task more, names and calendar of the template (CLS-020, 023)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import LANGUAGE_NAMES, _
from app.services.closing import templates
from app.services.closing.shown import AREA_NAMES, FREE, Area
from app.services.closing.templates import Template, TemplateTask
from app.views.kit import pages
from app.views.kit.fields import CheckField, Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.text_fields import NumberField, TextField

if TYPE_CHECKING:
    from app.views.closing.templates_page import CloseTemplatesPage

BOXES = {"hard": N_("Close::Hard"), "signoff_required": N_("Close::Needs a sign-off"),
         "four_eyes": N_("Close::By a second person"), "active": N_("Close::In use")}
COUNTED = {"UNA": N_("Counts what is open longer than (days)"), "CLR": N_("Counts what waits longer than (days)")}
NEW = TemplateTask("", Area.SYSTEM, {})
"""An own task as its form shows it at first."""


def name_fields(names: Mapping[str, str], most: int) -> list[FormField]:
    """A name in each language, two beside each other; her own language comes first."""
    found = []
    mine = i18n.language()
    for n, language in enumerate(sorted(LANGUAGE_NAMES, key=lambda one: one != mine)):
        field = TextField(LANGUAGE_NAMES[language], most=most)
        field.set_value(names.get(language, ""))
        found.append(FormField(f"name_{language}", LANGUAGE_NAMES[language], field, beside=n % 2 == 1))
    return found


def names_of(typed: Mapping[str, Any]) -> dict[str, str]:
    """What was typed; a language without a name takes the first one there is, her own before the others."""
    order = sorted(LANGUAGE_NAMES, key=lambda one: one != i18n.language())
    given = {language: (typed[f"name_{language}"] or "").strip() for language in order}
    first = next(filter(None, given.values()), "")
    return {language: name or first for language, name in given.items()} if first else {}


def task_form(page: "CloseTemplatesPage", shown: Template, task: TemplateTask) -> FormDialog:
    """Everything a task of a template is told; without a code it is a new one of one's own."""
    desk, free = page.context.desk, not task.code or task.code.startswith(FREE)
    fields = [*name_fields(task.names, 200), *_plan(page, task), *(_own(task) if free else ()), *_counted(task)]
    boxes = {name: CheckField(_(words), checked=getattr(task, name)) for name, words in BOXES.items()
             if not (free and name == "hard")}

    def keep(typed: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
        changed = _typed(task, typed, boxes)
        if not task.code:
            return templates.add_task(desk, shown.id, changed)
        return templates.save(desk, replace(shown, tasks=tuple(changed if t.code == task.code else t for t in shown.tasks)))

    return FormDialog(page, _("Edit task") if task.code else _("New task"), [
        *fields, *(FormField(n, "", f, beside=at % 2 == 1) for at, (n, f) in enumerate(boxes.items()))], keep,
        body=task.code, width=600)


def _plan(page: "CloseTemplatesPage", task: TemplateTask) -> list[FormField]:
    """When, by whom, and after what."""
    days, time = NumberField(_("Close::Days after the end"), width=90), TextField(_("Time"), most=5, width=90)
    owner = ChoiceField(_("Owner"), [Choice(None, ""), *(Choice(i, w) for i, w in page.owners.items())])
    needs = TextField(_("Close::Waits for"), most=200, placeholder=_("Codes, such as INV, FTI"))
    for field, value in ((days, task.days), (time, task.time), (owner, task.owner_id), (needs, ", ".join(task.needs))):
        field.set_value(value)
    return [FormField("days", _("Close::Days after the end"), days), FormField("time", _("Time"), time, beside=True),
            FormField("owner_id", _("Owner"), owner), FormField("needs", _("Close::Waits for"), needs)]


def _own(task: TemplateTask) -> list[FormField]:
    """What only a task of one's own may be told: its area, and the window where the work is done."""
    area = ChoiceField(_("Close::Area"), [Choice(a, _(w)) for a, w in AREA_NAMES.items()])
    area.set_value(task.area)
    offered = [p for p in pages.all_pages() if p.listed or p.sought]
    window = ChoiceField(_("Window"), [Choice("", ""), *(Choice(p.id, _(p.title)) for p in offered)])
    window.set_value(task.page)
    return [FormField("area", _("Close::Area"), area), FormField("page", _("Window"), window)]


def _counted(task: TemplateTask) -> list[FormField]:
    """From how many days on the task counts."""
    found = []
    for name, usual in templates.PARAMETERS.get(task.code, {}).items():
        field = NumberField(_(COUNTED[task.code]), width=90)
        field.set_value(task.parameters.get(name, usual))
        found.append(FormField(f"count_{name}", _(COUNTED[task.code]), field))
    return found


def _typed(task: TemplateTask, typed: Mapping[str, Any], boxes: Mapping[str, CheckField]) -> TemplateTask:
    codes = tuple(code for code in (typed["needs"] or "").upper().replace(",", " ").split() if code)
    codes = tuple(code.lower() if code.startswith(FREE.upper()) else code for code in codes)
    told = {**task.parameters, **{name.removeprefix("count_"): value or 0 for name, value in typed.items()
                                  if name.startswith("count_")}}
    return replace(task, names=names_of(typed), days=typed["days"] or 0, time=(typed["time"] or "").strip(),
                   owner_id=typed["owner_id"], needs=codes, area=typed.get("area") or task.area,
                   page=(typed.get("page") or "") if "page" in typed else task.page, parameters=told,
                   **{name: typed[name] for name in boxes})


def missing_form(page: "CloseTemplatesPage", shown: Template) -> FormDialog:
    """A computed task the template does not have, or one of one's own."""
    offered: Sequence[Choice] = [Choice(spec.code, f"{spec.code} · {_(spec.name)}") for spec in templates.addable(shown)]
    code = ChoiceField(_("Close::Task"), list(offered))
    code.set_value(offered[0].value)

    def keep(typed: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[str]:
        return templates.add_task(page.context.desk, shown.id, replace(NEW, code=typed["code"] or ""))

    return FormDialog(page, _("Take a computed task back"), [FormField("code", _("Close::Task"), code, required=True)], keep,
                      body=shown.name)


def template_form(page: "CloseTemplatesPage", shown: Template) -> FormDialog:
    """Names in four languages, and the calendar whose open days due days count (CLS-023)."""
    calendar = ChoiceField(_("Close::Calendar"), [Choice(None, _("All days count")), *(
        Choice(i, w) for i, w in templates.calendars(page.context.desk))])
    calendar.set_value(shown.calendar_id)

    def keep(typed: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return templates.save(page.context.desk, replace(shown, names=names_of(typed) or shown.names,
                                                        calendar_id=typed["calendar_id"]))

    return FormDialog(page, _("Change template"), [*name_fields(shown.names, 100), FormField(
        "calendar_id", _("Close::Calendar"), calendar)], keep, body=shown.code, width=600)
