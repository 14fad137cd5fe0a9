"""When a job starts, how it catches up, how often it tries, for whom, and what it may do by itself (JOB-004…007, 013, 021)."""

from collections.abc import Mapping
from datetime import time
from typing import Any

from app.core.problems import Outcome
from app.i18n import _
from app.services.collecting import people
from app.services.jobs import definitions
from app.services.jobs.definitions import Definition, Wanted
from app.services.jobs.schedules import Kind, Schedule
from app.views.jobs import words
from app.views.jobs.fields import CodesField, DaysField, TimeField
from app.views.kit.date_field import DateField
from app.views.kit.fields import CheckField, Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.reasons import allow
from app.views.kit.text_fields import AmountField, FormulaField, NumberField

SENDING = frozenset({"MAI"})
"""Jobs that may send; the others have nothing that leaves the program."""
STARTING = frozenset(Kind) - {Kind.MANUAL}
USED = {"every": {Kind.MINUTES}, "weekdays": {Kind.WEEKLY}, "day": {Kind.MONTHLY}, "formula": {Kind.FORMULA},
        "after": {Kind.AFTER}, "needs": {Kind.AFTER}, "expires": STARTING - {Kind.ONCE},
        **dict.fromkeys(("at", "until", "start"), STARTING),
        "catch_up": STARTING - {Kind.ONCE, Kind.MINUTES, Kind.AFTER}}
"""Fields that count only with some kinds; with others they are disabled and not read."""
HALF = 140
"""Pixels of a field that shares its line."""


class ScheduleDialog(FormDialog):
    """All about the start of one job in one form; what does not belong to the chosen kind is not read."""

    def __init__(self, page: Page, found: Definition) -> None:
        self._desk, self._found = page.context.desk, found
        super().__init__(page, _("Schedule of {job}").format(job=words.name(found)), _fields(page, found), self._keep,
                         body=_(found.job.about), width=620)
        one = found.schedule
        for name, value in (
                ("kind", one.kind), ("at", one.at), ("until", one.until), ("every", one.every or None),
                ("weekdays", one.weekdays or None), ("day", one.day), ("formula", one.formula or None),
                ("after", one.after or None), ("needs", one.needs), ("start", one.start), ("expires", one.expires),
                ("catch_up", found.catch_up), ("retries", found.retries), ("run_as", found.run_as_id), ("send", found.send),
                ("most", found.most), ("most_amount", found.most_amount)):
            if name in self.fields:
                self.fields[name].set_value(value)
        self.fields["kind"].committed.connect(self._fit_kind)
        self._fit_kind()

    def _fit_kind(self) -> None:
        """Fields that do not belong to the chosen kind say so; what could not be read in them goes."""
        kind = self.fields["kind"].value()
        because = _("It does not belong to this schedule: {kind}.").format(kind=_(dict(words.KINDS)[kind]))
        for name, kinds in USED.items():
            field = self.fields[name]
            if kind not in kinds and field.value() is None:
                field.set_value(None)
                field.show_problem(None)
            allow(field, kind in kinds, because)

    def _keep(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        usual = Schedule()
        kind = values["kind"]

        def used(name: str) -> Any:
            value = values[name]
            return value if value is not None and kind in USED.get(name, {kind}) else getattr(usual, name)

        schedule = Schedule(kind, used("at") or time(0, 0), used("until"), used("every"), used("weekdays"), used("day"),
                            used("formula"), used("after"), used("needs"), used("start"), used("expires"))
        return definitions.keep(self._desk, self._found.id, Wanted(
            schedule, values["catch_up"], values["retries"] or 0, values["run_as"], self._found.post,
            bool(values.get("send")), values.get("most", self._found.most) or 0,
            values.get("most_amount", self._found.most_amount) or 0))


def _fields(page: Page, found: Definition) -> list[FormField]:
    desk = page.context.desk
    with desk.reading() as session:
        users = people.everybody(session)

    def choices(words_: Any) -> list[Choice]:
        return [Choice(item[0], _(item[1]), _(item[2]) if len(item) > 2 else "") for item in words_]

    def half(name: str, label: str, made: Any, *, beside: bool = False) -> FormField:
        return FormField(name, label, made(label, width=HALF), beside=beside)

    fields = [
        FormField("kind", _("How often"), ChoiceField(_("How often"), choices(words.KINDS))),
        half("at", _("Earliest start"), TimeField), half("until", _("Latest start"), TimeField, beside=True),
        half("every", _("Minutes"), NumberField), half("day", _("Day of the month"), NumberField, beside=True),
        FormField("weekdays", _("Days of the week"), DaysField(_("Days of the week"))),
        half("formula", _("Own formula"), FormulaField),
        FormField("after", _("After the jobs"), CodesField(_("After the jobs"))),
        FormField("needs", _("Job::They start it"), ChoiceField(_("Job::They start it"), choices(words.NEEDS))),
        FormField("start", _("First day"), DateField(_("First day"), lambda: desk.today, width=HALF)),
        FormField("expires", _("Last day"), DateField(_("Last day"), lambda: desk.today, width=HALF), beside=True),
        FormField("catch_up", _("Missed days"), ChoiceField(_("Missed days"), choices(words.CATCH_UPS))),
        half("retries", _("Attempts"), NumberField),
        FormField("run_as", _("Runs as"), ChoiceField(_("Runs as"), [Choice(*user) for user in users])),
    ]
    if found.job.code in SENDING:
        fields += [FormField("send", "", CheckField(_("Send automatically"))),
                   half("most", _("Documents at most"), NumberField),
                   FormField("most_amount", _("Amount at most"), AmountField(_("Amount at most"), currency=page.context.currency,
                                                                            width=HALF), beside=True)]
    return fields
