"""Templates of the close: their tasks with due days, owners and dependencies; copies are changed (CLS-020, 021, 036, 041)."""

from collections.abc import Mapping
from typing import Any

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.closing import schedules, templates
from app.services.closing.shown import ALWAYS, AREA_NAMES, FREE
from app.services.closing.templates import Template, TemplateTask
from app.views.closing import template_forms
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Label, column, holder, row

COLUMNS = (
    Column("code", N_("Code"), "text", None, 66), Column("task", N_("Close::Task"), "link", None, 290, stretch=True),
    Column("area", N_("Close::Area"), "text", None, 140, hidden=True),
    Column("days", N_("Close::Days after the end"), "int", None, 124), Column("time", N_("Time"), "text", None, 70, hidden=True),
    Column("owner", N_("Owner"), "text", None, 90), Column("hard", N_("Close::Hard"), "text", None, 70),
    Column("signoff", N_("Close::Needs a sign-off"), "text", None, 124),
    Column("eyes", N_("Close::By a second person"), "text", None, 120),
    Column("needs", N_("Close::Waits for"), "text", None, 110),
    Column("active", N_("Close::In use"), "text", None, 80))


class CloseTemplatesPage(Page):
    """The tasks of the template that is chosen; Enter changes one."""

    wide = True

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Close templates"))
        self.held: list[Template] = []
        self.owners = dict(schedules.owners(context.desk))
        self.template = ChoiceField(_("Template"), [], width=300)
        self.template.committed.connect(self._rows)
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("Close templates"))
        self.table.chosen.connect(lambda _key: self._allow())
        self.table.opened.connect(lambda _key: self.edit())
        about = Label(_("What changes here counts for checklists made later. An open one takes it over by “Apply template "
                        "changes…”."), 12, 400, "text3", wrap=True)
        self.files = TableFiles(self, lambda: (self.table, N_("Close templates")))
        self.edit_action = self.command("close_templates.edit", _("Edit"), self.edit, key="F2", icon="pencil", primary=True,
                                        writes=True)
        self.add_action = self.command("close_templates.add", _("New task…"), self.add, key="Ctrl+N", icon="plus",
                                       other_keys=("Ins",), writes=True)
        self.restore_action = self.command("close_templates.restore", _("Take a computed task back…"), self.take_back,
                                           icon="undo-2", bar=False, writes=True)
        self.remove_action = self.command("close_templates.remove", _("Remove task"), self.remove, key="Ctrl+Delete",
                                          icon="trash-2", writes=True)
        self.copy_action = self.command("close_templates.copy", _("Copy template…"), self.copy, icon="copy", writes=True)
        self.rename_action = self.command("close_templates.rename", _("Change template…"), self.rename, icon="settings",
                                          writes=True)
        self.switch_action = self.command("close_templates.switch", _("Offer, or no longer"), self.switch, icon="repeat",
                                          writes=True)
        self.delete_action = self.command("close_templates.delete", _("Delete template"), self.delete, icon="trash-2", bar=False,
                                          writes=True)
        self.command("close_templates.close", _("Period close"), lambda: context.navigate("close"), icon="calendar-check",
                     bar=False)
        self.end_commands()
        self.keys = [("Enter", _("Edit")), ("Ctrl+N", _("New task…"))]
        self.set_body(holder(column(row(self.template, None), self.table, about, spacing=10)))
        self.reload()

    def reload(self, template_id: int | None = None) -> None:
        """Ask the file again; `template_id` = the one to show."""
        wanted = template_id or self.template.value()
        self.held = templates.listed(self.context.desk)
        self.template.set_choices([Choice(t.id, t.name if t.active else _("{name} (not offered)").format(name=t.name))
                                   for t in self.held])
        ids = [t.id for t in self.held]
        self.template.set_value(wanted if wanted in ids else next(iter(ids), None))
        self._rows()

    def current(self) -> Template | None:
        """The template that is shown."""
        return next((t for t in self.held if t.id == self.template.value()), None)

    def task(self) -> TemplateTask | None:
        """The task of the current row."""
        shown = self.current()
        at = self.table.current()
        return shown.tasks[at] if shown is not None and 0 <= at < len(shown.tasks) else None

    def _rows(self) -> None:
        shown = self.current()
        tasks = shown.tasks if shown is not None else ()
        kept = self.table.current()
        self.source.set_rows([Row(n, self._values(t), muted=not t.active) for n, t in enumerate(tasks)])
        self.table.refresh(keep=kept if kept >= 0 else None)
        chips = [(_("Delivered"), "neutral", "no")] if shown is not None and shown.delivered else []
        self.set_title(_("Close templates"), shown.name if shown is not None else "", chips, crumbs=_("Period close"))
        self.set_status(i18n.filled(_("{count:task|tasks}"), count=len(tasks)))
        self._allow()

    def _values(self, t: TemplateTask) -> tuple[Any, ...]:
        marks = (_("Yes") if on else "" for on in (t.hard, t.signoff_required, t.four_eyes))
        return (t.code, self._name(t), _(AREA_NAMES[t.area]), t.days, t.time, self.owners.get(t.owner_id or 0, ""), *marks,
                ", ".join(t.needs), _("Yes") if t.active else _("No"))

    def _name(self, t: TemplateTask) -> str:
        return t.names.get(i18n.language()) or next(iter(t.names.values()), t.code)

    def _allow(self) -> None:
        shown = self.current()
        none = _("Choose a template first.") if shown is None else ""
        barred = none or self.missing(Permission.MANAGE_PERIODS)
        fixed = barred or (_("A delivered template stays as it is. Copy it and change the copy.")
                           if shown is not None and shown.delivered else "")
        untasked = fixed or ("" if self.task() is not None else _("Choose a task first."))
        one = self.task()
        kept = untasked or (_("This task belongs to every close and stays.") if one is not None and one.code in ALWAYS else "")
        whole = fixed or ("" if shown is not None and templates.addable(shown) else _("No computed task is missing."))
        for action, why in ((self.edit_action, untasked), (self.add_action, fixed), (self.restore_action, whole),
                            (self.remove_action, kept), (self.copy_action, barred), (self.rename_action, fixed),
                            (self.switch_action, barred), (self.delete_action, fixed)):
            action.allow(not why, why)

    # ------------------------------------------------------------ acts

    def edit(self) -> None:
        """Change the current task; a loop of dependencies is refused by name (CLS-036)."""
        shown, task = self.current(), self.task()
        if shown is None or task is None or not self.edit_action.isEnabled():
            return
        if form_dialog.show(template_forms.task_form(self, shown, task)).done:
            self._done(shown.id)

    def add(self) -> None:
        """A task of one's own, which is ticked in every close that comes of the template (CLS-020, 025)."""
        shown = self.current()
        if shown is not None and self._shown_done(template_forms.task_form(self, shown, template_forms.NEW), shown.id):
            self._stand(FREE)

    def take_back(self) -> None:
        """A computed task that was taken out comes back as it is delivered."""
        shown = self.current()
        if shown is not None:
            self._shown_done(template_forms.missing_form(self, shown), shown.id)

    def remove(self) -> None:
        """Take the current task out, after a question; JOB, REC, BKP and LCK stay (CLS-041)."""
        shown, task = self.current(), self.task()
        if shown is None or task is None:
            return
        answers = (dialogs.Answer("remove", _("Remove task")), dialogs.Answer("back", _("Go back"), safe=True, primary=True))
        asked = _("Remove task {task} from template {name}?").format(task=task.code, name=shown.name)
        if self.context.ask(asked, _("Checklists that are there keep it until the template is applied to them."),
                            answers) == "remove":
            self._told(templates.remove_task(self.context.desk, shown.id, task.code))

    def _shown_done(self, form: FormDialog, template_id: int) -> bool:
        if not form_dialog.show(form).done:
            return False
        self._done(template_id)
        return True

    def _stand(self, begin: str) -> None:
        """Make the last task whose code begins so the current one."""
        shown = self.current()
        codes = [t.code for t in shown.tasks] if shown is not None else []
        self.table.refresh(keep=max((n for n, code in enumerate(codes) if code.startswith(begin)), default=0))

    def copy(self) -> None:
        """A copy under a code of its own, which can be changed (CLS-020)."""
        shown = self.current()
        if shown is None:
            return

        def keep(typed: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return templates.copy(self.context.desk, shown.id, typed["code"] or "")

        outcome = form_dialog.show(FormDialog(self, _("Copy template"), [
            FormField("code", _("Code"), TextField(_("Code"), most=20), required=True)], keep, body=shown.name))
        if outcome.value is not None:
            self._done(outcome.value)

    def rename(self) -> None:
        """Other names, another calendar."""
        shown = self.current()
        if shown is not None:
            self._shown_done(template_forms.template_form(self, shown), shown.id)

    def switch(self) -> None:
        """Offer it for new checklists, or no longer."""
        shown = self.current()
        if shown is not None:
            self._told(templates.switch(self.context.desk, shown.id, not shown.active))

    def delete(self) -> None:
        """Take a copy away that no checklist was made of, after a question."""
        shown = self.current()
        if shown is None:
            return
        answers = (dialogs.Answer("delete", _("Delete")), dialogs.Answer("back", _("Go back"), safe=True, primary=True))
        if self.context.ask(_("Delete template {name}?").format(name=shown.name), "", answers) == "delete":
            self._told(templates.delete(self.context.desk, shown.id))

    def _told(self, outcome: Outcome[Any]) -> None:
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self._done(self.template.value())

    def _done(self, template_id: int | None) -> None:
        self.reload(template_id)
        self.tell("success", _("Saved"))

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
