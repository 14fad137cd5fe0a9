"""Templates of the close: their tasks with due days, owners and dependencies; copies are changed (CLS-020, 021, 036, 041)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.closing import schedules, templates
from app.services.closing.shown import AREA_NAMES
from app.services.closing.templates import Template, TemplateTask
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.text_fields import NumberField, TextField
from app.views.kit.widgets import Label, column, holder, row

COLUMNS = (
    Column("code", N_("Code"), "text", None, 70), Column("task", N_("Close::Task"), "link", None, 230, stretch=True),
    Column("area", N_("Close::Area"), "text", None, 140), Column("days", N_("Close::Days after the end"), "int", None, 120),
    Column("time", N_("Time"), "text", None, 70), Column("owner", N_("Owner"), "text", None, 130),
    Column("hard", N_("Close::Hard"), "text", None, 64), Column("signoff", N_("Close::Needs a sign-off"), "text", None, 120),
    Column("eyes", N_("Close::By a second person"), "text", None, 130),
    Column("needs", N_("Close::Waits for"), "text", None, 150),
    Column("active", N_("Close::In use"), "text", None, 80))
BOXES = {"hard": N_("Close::Hard"), "signoff_required": N_("Close::Needs a sign-off"),
         "four_eyes": N_("Close::By a second person"), "active": N_("Close::In use")}


class CloseTemplatesPage(Page):
    """The tasks of the template that is chosen; Enter changes one."""

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
        self.copy_action = self.command("close_templates.copy", _("Copy template…"), self.copy, icon="copy", writes=True)
        self.rename_action = self.command("close_templates.rename", _("Rename template…"), self.rename, icon="pencil",
                                          writes=True)
        self.switch_action = self.command("close_templates.switch", _("Offer, or no longer"), self.switch, icon="repeat",
                                          writes=True)
        self.delete_action = self.command("close_templates.delete", _("Delete template"), self.delete, icon="trash-2", bar=False,
                                          writes=True)
        self.command("close_templates.close", _("Period close"), lambda: context.navigate("close"), icon="calendar-check",
                     bar=False)
        self.end_commands()
        self.keys = [("Enter", _("Edit"))]
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
        for action, why in ((self.edit_action, untasked), (self.copy_action, barred), (self.rename_action, fixed),
                            (self.switch_action, barred), (self.delete_action, fixed)):
            action.allow(not why, why)

    # ------------------------------------------------------------ acts

    def edit(self) -> None:
        """Change the current task; a loop of dependencies is refused by name (CLS-036)."""
        shown, task = self.current(), self.task()
        if shown is None or task is None or not self.edit_action.isEnabled():
            return
        outcome = form_dialog.show(self.task_form(shown, task))
        if outcome.done:
            self._done(shown.id)

    def task_form(self, shown: Template, task: TemplateTask) -> FormDialog:
        """Everything a task of a template is told."""
        fields = {"names": TextField(_("Name"), most=200), "days": NumberField(_("Close::Days after the end"), width=90),
                  "time": TextField(_("Time"), most=5, width=90),
                  "owner_id": ChoiceField(_("Owner"), [Choice(None, ""), *(Choice(i, w) for i, w in self.owners.items())]),
                  "needs": TextField(_("Close::Waits for"), most=200, placeholder=_("Codes, such as INV, FTI"))}
        values = {"names": self._name(task), "days": task.days, "time": task.time, "owner_id": task.owner_id,
                  "needs": ", ".join(task.needs)}
        for name, field in fields.items():
            field.set_value(values[name])  # type: ignore[attr-defined]
        boxes = {name: CheckField(_(words), checked=getattr(task, name)) for name, words in BOXES.items()}
        labels = {"names": _("Name"), "days": _("Close::Days after the end"), "time": _("Time"), "owner_id": _("Owner"),
                  "needs": _("Close::Waits for")}

        def keep(typed: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            codes = tuple(code for code in (typed["needs"] or "").upper().replace(",", " ").split() if code)
            changed = replace(
                task, names={**task.names, i18n.language(): typed["names"] or ""} if typed["names"] else {},
                days=typed["days"] or 0, time=(typed["time"] or "").strip(), owner_id=typed["owner_id"], needs=codes,
                **{name: typed[name] for name in BOXES})
            return templates.save(self.context.desk, replace(shown, tasks=tuple(
                changed if t.code == task.code else t for t in shown.tasks)))

        return FormDialog(self, _("Edit task"), [*(FormField(n, labels[n], f) for n, f in fields.items()),
                                                 *(FormField(n, "", f) for n, f in boxes.items())], keep, body=task.code)

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
        """Another name in the language of the program."""
        shown = self.current()
        if shown is None:
            return
        field = TextField(_("Name"), most=100)
        field.set_value(shown.name)

        def keep(typed: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            names = {**shown.names, i18n.language(): typed["name"] or shown.code}
            return templates.save(self.context.desk, replace(shown, names=names))

        fields = [FormField("name", _("Name"), field, required=True)]
        if form_dialog.show(FormDialog(self, _("Rename template"), fields, keep)).done:
            self._done(shown.id)

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
