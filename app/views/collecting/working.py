"""Activities and cases in forms; a call that ended with a promise or dispute goes on in its form (COL-30…32)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.queries import collecting_entries
from app.services.collecting import activities, agents, cases
from app.services.collecting.activities import Closed
from app.services.collecting.forms import (
    CASE_STATES,
    PRIORITIES,
    RESULTS,
    TYPES,
    ActivityForm,
    CaseForm,
)
from app.services.desk import Desk
from app.views.collecting import disputing, promising
from app.views.collecting.entry_ticks import EntryTicks
from app.views.kit import form_dialog
from app.views.kit.fields import Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page

PURPOSE, SUBJECT, MEMO, BESIDE = 100, 100, 2000, 190
"""The longest texts in characters, and pixels of a field beside another one."""
CLOSED = "closed"


def _words(names: Mapping[str, str]) -> list[Choice]:
    return [Choice(key, _(words)) for key, words in names.items()]


def _people(desk: Desk, chosen: int | None) -> ChoiceField:
    field = ChoiceField(_("Owner"), [Choice(key, name) for key, name in agents.people(desk)])
    field.set_value(chosen or desk.actor.user_id)
    return field


def _memo(text: str) -> TextField:
    field = TextField(_("Memo"), most=MEMO)
    field.set_value(text)
    return field


def _ticks(page: Page, customer_id: int, ticked: Sequence[int]) -> EntryTicks:
    desk = page.context.desk
    with desk.reading() as session:
        found = collecting_entries.of_customer(session, desk.company_id, customer_id)
    return EntryTicks(found, set(ticked), currency=page.context.currency)


class ActivityDialog(FormDialog):
    """An activity, planned or just done: with a result it is closed at once (COL-31, COL-32)."""

    def __init__(self, page: Page, form: ActivityForm, title: str) -> None:
        self._desk, self._form = page.context.desk, form
        desk = self._desk
        self.closed: Closed | None = None
        kind = ChoiceField(_("Type"), _words(TYPES))
        kind.set_value(form.type)
        purpose = TextField(_("Purpose"), most=PURPOSE)
        purpose.set_value(form.purpose)
        due = DateField(_("Due"), lambda: desk.today)
        due.set_value(form.due)
        open_cases = [c for c in cases.of_customer(desk, form.customer_id)
                      if c.form.status != CLOSED or c.form.case_id == form.case_id]
        case = ChoiceField(_("Case"), [Choice(None, _("No case")),
                                       *(Choice(c.form.case_id, f"{c.number} {c.form.subject}") for c in open_cases)])
        case.set_value(form.case_id)
        owner = _people(desk, form.owner_id)
        for narrow in (owner, case):
            narrow.setMinimumWidth(BESIDE)
        result = ChoiceField(_("Result"), [Choice(None, _("Still to do")), *_words(RESULTS)])
        result.set_value(None)
        self.ticks = _ticks(page, form.customer_id, form.entry_ids)
        fields = [FormField("type", _("Type"), kind), FormField("owner", _("Owner"), owner, beside=True),
                  FormField("purpose", _("Purpose"), purpose), FormField("due", _("Due"), due),
                  FormField("case", _("Case"), case, beside=True), FormField("result", _("Result"), result),
                  FormField("memo", _("Memo"), _memo(form.memo))]
        super().__init__(page, title, fields, self._write, inner=self.ticks, width=660,
                         body=_("With a result the activity is closed. A promise or dispute opens its form next."))

    def _write(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        """Save, and close it in the same unit when there is a result."""
        form = replace(self._form, type=values["type"], purpose=values["purpose"], case_id=values["case"],
                       owner_id=values["owner"], due=values["due"], memo=values["memo"], entry_ids=self.ticks.ids())
        with self._desk.writing("activity.save") as uow:
            saved = activities.save(self._desk, form)
            if saved.value is None or values["result"] is None:
                return saved
            closed = activities.close(self._desk, saved.value, values["result"], values["memo"])
            if closed.value is None:
                uow.abandon()
                return Outcome(None, closed.problems)
            self.closed = closed.value
        return saved


class ClosingDialog(FormDialog):
    """What came of an activity, and when to go on (COL-31)."""

    def __init__(self, page: Page, activity_id: int, memo: str) -> None:
        self._desk, self._activity_id = page.context.desk, activity_id
        desk = self._desk
        self.closed: Closed | None = None
        result = ChoiceField(_("Result"), _words(RESULTS))
        result.set_value(None)
        again = DateField(_("Next activity on"), lambda: desk.today)
        super().__init__(page, _("Close activity"), [
            FormField("result", _("Result"), result, required=True), FormField("memo", _("Memo"), _memo(memo)),
            FormField("next", _("Next activity on"), again)], self._write, save_words=_("Close activity"),
            body=_("A promise or dispute opens its form next. With a day the same is planned once more."))

    def _write(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Closed]:
        with self._desk.writing("activity.close") as uow:
            closed = activities.close(self._desk, self._activity_id, values["result"] or "", values["memo"])
            stored = activities.load(self._desk, self._activity_id) if values["next"] else None
            if closed.done and stored is not None:
                again = activities.save(self._desk, replace(stored.form, activity_id=None, due=values["next"], memo="",
                                                            start=None, ended=None))
                if not again.done:
                    uow.abandon()
                    return Outcome(None, again.problems)
        self.closed = closed.value
        return closed


def new(page: Page, customer_id: int, **given: Any) -> int | None:
    """A new activity of a customer; its id, None when she went back. `given` are fields of `ActivityForm`."""
    form = ActivityForm(customer_id, **{"due": page.context.desk.today, **given})
    return _shown(page, ActivityDialog(page, form, _("New activity")), customer_id)


def change(page: Page, activity_id: int) -> int | None:
    """An activity as it is kept; its id when it was changed."""
    stored = activities.load(page.context.desk, activity_id)
    if stored is None:
        return None
    return _shown(page, ActivityDialog(page, stored.form, _("Change activity")), stored.form.customer_id)


def _shown(page: Page, dialog: ActivityDialog, customer_id: int) -> int | None:
    kept: Outcome[int] = form_dialog.show(dialog)
    if kept.value is not None and dialog.closed is not None:
        go_on(page, customer_id, dialog.closed)
    return kept.value


def close(page: Page, activity_id: int) -> bool:
    """Close an activity with its result; True when it was closed."""
    stored = activities.load(page.context.desk, activity_id)
    if stored is None:
        return False
    dialog = ClosingDialog(page, activity_id, stored.form.memo)
    if not form_dialog.show(dialog).done or dialog.closed is None:
        return False
    go_on(page, stored.form.customer_id, dialog.closed)
    return True


def go_on(page: Page, customer_id: int, closed: Closed) -> None:
    """The form of the promise or dispute an activity ended with, filled in as far as it is known (COL-32)."""
    if closed.promise is not None:
        promising.promise(page, customer_id, closed.promise.entry_ids, closed.promise)
    elif closed.dispute is not None:
        disputing.dispute(page, closed.dispute.entry_ids, closed.dispute)


class CaseDialog(FormDialog):
    """Subject, priority, owner, state, notes and the entries it is about (COL-30)."""

    def __init__(self, page: Page, form: CaseForm, title: str) -> None:
        self._desk, self._form = page.context.desk, form
        subject = TextField(_("Subject"), most=SUBJECT)
        subject.set_value(form.subject)
        priority, state = ChoiceField(_("Priority"), _words(PRIORITIES)), ChoiceField(_("Status"), _words(CASE_STATES))
        priority.set_value(form.priority)
        state.set_value(form.status)
        state.setMinimumWidth(BESIDE)
        notes = TextField(_("Notes"), most=MEMO)
        notes.set_value(form.notes)
        self.ticks = _ticks(page, form.customer_id, form.entry_ids)
        fields = [FormField("subject", _("Subject"), subject, required=True), FormField("priority", _("Priority"), priority),
                  FormField("status", _("Status"), state, beside=True),
                  FormField("owner", _("Owner"), _people(self._desk, form.owner_id)), FormField("notes", _("Notes"), notes)]
        super().__init__(page, title, fields, self._write, inner=self.ticks, width=640)

    def _write(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return cases.save(self._desk, replace(self._form, subject=values["subject"], priority=values["priority"],
                                              status=values["status"], owner_id=values["owner"], notes=values["notes"],
                                              entry_ids=self.ticks.ids()))


def new_case(page: Page, customer_id: int, entry_ids: Sequence[int] = ()) -> int | None:
    """A new case of a customer; its id, None when she went back."""
    made: Outcome[int] = form_dialog.show(CaseDialog(page, CaseForm(customer_id, "", entry_ids=tuple(entry_ids)), _("New case")))
    return made.value


def change_case(page: Page, case_id: int) -> int | None:
    """A case as it is kept; its id when it was changed."""
    stored = cases.load(page.context.desk, case_id)
    if stored is None:
        return None
    title = _("Case {number}").format(number=stored.number)
    kept: Outcome[int] = form_dialog.show(CaseDialog(page, stored.form, title))
    return kept.value


def link(page: Page, customer_id: int, entry_ids: Sequence[int]) -> bool:
    """Put entries into an open case of the customer; True when it was done (COL-30)."""
    desk = page.context.desk
    found = [c for c in cases.of_customer(desk, customer_id) if c.form.status != CLOSED]
    if not found:
        return new_case(page, customer_id, entry_ids) is not None
    field = ChoiceField(_("Case"), [Choice(c.form.case_id, f"{c.number} {c.form.subject}") for c in found])
    field.setCurrentIndex(0)

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return cases.link(desk, values["case"], tuple(entry_ids))

    title = i18n.filled(_("Put {count:entry|entries} into a case"), count=len(entry_ids))
    return form_dialog.show(FormDialog(page, title, [FormField("case", _("Case"), field)], save)).done


