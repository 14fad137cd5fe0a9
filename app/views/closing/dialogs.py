"""Forms of the close: sign off, accept, an own task, changes of the template, a module early, history (CLS-025…033, 073)."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.closing import deciding, locking, schedules
from app.services.closing.schedules import FreeTask
from app.services.closing.shown import AREA_NAMES, Area, Head
from app.services.periods import MODULE_NAMES
from app.views.closing import words
from app.views.closing.checklist_parts import act_words
from app.views.kit import dialogs, form_dialog
from app.views.kit.fields import CheckField, Choice, ChoiceField, DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.text_fields import TextField

if TYPE_CHECKING:
    from app.views.closing.checklist_page import ClosePage

HISTORY = (Column("at", N_("When"), "text", None, 140), Column("act", N_("What happened"), "text", None, 130),
           Column("user", N_("User"), "text", None, 130), Column("count", N_("Outstanding"), "int", None, 96),
           Column("amount", N_("Amount"), "amount", None, 110), Column("comment", N_("Comment"), "text", None, 260, stretch=True))
WIDE, HIGH = 900, 300


def sign(page: "ClosePage", task_ids: Sequence[int], codes: str) -> bool:
    """Sign tasks off, all or none, with a comment if she likes (CLS-033)."""

    def keep(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return deciding.sign_off(page.context.desk, task_ids, values["comment"] or "")

    form = FormDialog(page, _("Sign off"), [FormField("comment", _("Comment"), TextField(_("Comment"), most=500))], keep,
                      body=codes, save_words=_("Sign off"))
    return _done(page, form)


def accept(page: Page, task_id: int, code: str, keys: Sequence[str] | None) -> bool:
    """Accept what is outstanding, all of it or some documents, with a comment (CLS-032)."""

    def keep(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return deciding.accept(page.context.desk, task_id, values["comment"] or "", keys)

    form = FormDialog(page, _("Accept what is outstanding"), [FormField("comment", _("Why it may stay"), TextField(
        _("Why it may stay"), most=500), required=True)], keep, body=code, save_words=_("Close::Accept"))
    return _done(page, form)


def add(page: "ClosePage", head: Head) -> bool:
    """A task of one's own in the schedule (CLS-025)."""
    desk = page.context.desk
    area = ChoiceField(_("Close::Area"), [Choice(a, _(w)) for a, w in AREA_NAMES.items()])
    area.set_value(Area.SYSTEM)
    due = DateField(_("Due"), lambda: desk.today)
    due.set_value(head.end)
    owner = ChoiceField(_("Owner"), [Choice(None, ""), *(Choice(i, w) for i, w in schedules.owners(desk))])

    def keep(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        day = values["due"] or head.end
        at = datetime(day.year, day.month, day.day, 17).astimezone()
        return schedules.add_task(desk, head.id, FreeTask(values["name"] or "", values["area"], at, values["owner"]))

    return _done(page, FormDialog(page, _("New task"), [
        FormField("name", _("Close::Task"), TextField(_("Close::Task"), most=200), required=True),
        FormField("area", _("Close::Area"), area), FormField("due", _("Due"), due), FormField("owner", _("Owner"), owner)], keep))


def apply(page: "ClosePage", schedule_id: int) -> None:
    """Tell what the template would change, then change it (CLS-021)."""
    found = schedules.differences(page.context.desk, schedule_id)
    parts = ((_("Close::Added"), found.added), (_("Close::Removed"), found.removed), (_("Close::Changed"), found.changed))
    told = "\n".join(f"{title}: {', '.join(codes)}" for title, codes in parts if codes)
    if not told:
        page.tell("info", _("The checklist is as its template."))
        return
    answer = page.context.ask(_("Apply template changes?"), told, (
        dialogs.Answer("apply", _("Apply")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
    if answer != "apply":
        return
    outcome = schedules.apply_template(page.context.desk, schedule_id)
    page.reload()
    if outcome.value is None:
        page.tell_problems(outcome.problems)
    else:
        page.evaluate()


def modules(page: "ClosePage", schedule_id: int) -> None:
    """Tick what is closed before the rest, in the order that is best (CLS-073)."""
    desk = page.context.desk
    opened = locking.opened_modules(desk, schedule_id)
    if not opened:
        page.tell("info", _("Every module is closed in this period."))
        return
    fields = [FormField(m.value, "", CheckField(_(MODULE_NAMES[m]).capitalize())) for m in opened]

    def keep(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return locking.soft_lock(desk, schedule_id, [m for m in opened if values[m.value]])

    _done(page, FormDialog(page, _("Close a module early"), fields, keep, save_words=_("Close::Close module")))


def log(page: Page, task_id: int, code: str) -> None:
    """Acts on a task, newest first; what was overtaken is told as such (CLS-034)."""
    rows = []
    for n, act in enumerate(deciding.history(page.context.desk, task_id)):
        rows.append(Row(n, (words.moment(act.at), act_words(act), act.user, act.count, act.amount, act.comment),
                        muted=act.struck))
    table = Table(MemorySource(HISTORY, rows), currency=page.context.currency, name=_("Change history"))
    table.setMinimumWidth(WIDE)
    table.setFixedHeight(HIGH)
    body = code if rows else _("No changes yet.")
    dialogs.ask(page, _("Change history"), body, (dialogs.Answer("ok", _("Close"), safe=True, primary=True),),
                table if rows else None)


def _done(page: Page, form: FormDialog) -> bool:
    """Show the form; what was done is told and shown."""
    if not form_dialog.show(form).done:
        return False
    page.reload()  # type: ignore[attr-defined]
    page.tell("success", _("Saved"))
    return True


def count(many: int) -> str:
    """How many documents, in words."""
    return i18n.filled(_("{count:document|documents}"), count=many)
