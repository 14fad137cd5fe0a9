"""Translations: the texts of a set-up table in four languages beside each other; what is missing falls back (MST-116)."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea

from app import i18n
from app.core.enums import LANGUAGES
from app.i18n import _
from app.services import company_parameters, imports, setup_tables
from app.services.setup import translations
from app.services.setup.translations import Translated
from app.views.kit import dialogs, file_dialogs
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.page import Page
from app.views.kit.text_fields import TextField
from app.views.kit.undo import History, Told, change_of, on_page, several
from app.views.kit.widgets import Label, column, holder, row

LABELS = 190


class _Texts(QObject):
    """All texts of the table as one part of the history: whichever table is shown."""

    changed = Signal()

    def __init__(self, fields: dict[str, Any]) -> None:
        super().__init__()
        self._fields = fields

    def snapshot(self) -> tuple[tuple[str, str], ...]:
        """What stands in the fields."""
        return tuple((name, field.value()) for name, field in self._fields.items())

    def recall(self, held: tuple[tuple[str, str], ...]) -> None:
        """Show that again."""
        for name, value in held:
            self._fields[name].set_value(value)
        self.changed.emit()

    def told(self, before: tuple[tuple[str, str], ...], after: tuple[tuple[str, str], ...]) -> Told:
        """Named after the text that differs."""
        other = self._other(before, after)
        return change_of(self._fields[other[0]].accessibleName()) if len(other) == 1 else several()

    def stand_at(self, before: tuple[tuple[str, str], ...], after: tuple[tuple[str, str], ...]) -> None:
        """The keyboard on the first text that differs."""
        for name in self._other(before, after)[:1]:
            self._fields[name].setFocus()

    def _other(self, before: tuple[tuple[str, str], ...], after: tuple[tuple[str, str], ...]) -> list[str]:
        return [name for (name, old), (_name, new) in zip(before, after, strict=True) if old != new]


class TranslationsPage(Page):
    """A table chosen at the top, a line for each text, a column for each language."""

    def __init__(self, context: Context, table: str = "") -> None:
        super().__init__(context, _("Translations"))
        self.set_title(_("Translations"), crumbs=_("Set-up"))
        self._company_language = company_parameters.language(context.desk)
        self._tables = translations.tables()
        self.choice = ChoiceField(_("Table"), [Choice(t.name, _(t.title)) for t in self._tables], width=320)
        self.choice.set_value(table or self._tables[0].name)
        self.choice.committed.connect(self._choose)
        self.fields: dict[str, Any] = {}
        self._texts: list[Translated] = []
        self._part = _Texts(self.fields)
        self._part.changed.connect(self._mark)
        self.command("translations.save", _("Save"), self.save, key="Ctrl+S", icon="save", primary=True,
                     other_keys=("Ctrl+Return",), writes=True)
        self.command("translations.export", _("Export"), self._export, key="Ctrl+E", icon="file-spreadsheet",
                     other_keys=("Ctrl+Shift+E",))
        self.history = History(self, {"texts": self._part})
        on_page(self, self.history)
        self.end_commands()
        self.keys = [("Ctrl+S", _("Save"))]
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        label = Label(_("Table"), 13, 400, "text2")
        label.setBuddy(self.choice)
        told = Label(_("An empty text falls back to the language of the company."), 12, 400, "text3")
        self.set_body(holder(column(row(label, self.choice, told, None, spacing=12), self._area, spacing=12)))
        self._shown = self.choice.value()
        self._fill()

    def _fill(self) -> None:
        """The texts of the chosen table."""
        table = setup_tables.table(self._shown)
        self._texts = translations.texts(self.context.desk, table)
        own = self._company_language
        order = [own, *(language for language in LANGUAGES if language != own)]
        grid = QGridLayout()
        grid.setContentsMargins(2, 2, 12, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        for n, language in enumerate(order, 1):
            grid.addWidget(Label(i18n.LANGUAGE_NAMES[language], 12, 600, "text3"), 0, n)
            grid.setColumnStretch(n, 1)
        self.fields.clear()
        fields_too = len(translations.fields(table)) > 1
        for line, text in enumerate(self._texts, 1):
            words = Label(f"{text.label} · {_(text.title)}" if fields_too else text.label, 13, 500, "text2")
            words.setFixedWidth(LABELS)
            grid.addWidget(words, line, 0)
            self._line(grid, line, text, order)
        grid.setRowStretch(len(self._texts) + 1, 1)
        self._area.setWidget(holder(grid))
        self.history.begin()
        self.set_status(i18n.filled(_("{count:row|rows}"), count=len(self._texts)))
        self.setWindowModified(False)

    def _line(self, grid: QGridLayout, line: int, text: Translated, order: list[str]) -> None:
        most = setup_tables.table(self._shown).field(text.field).most
        for n, language in enumerate(order, 1):
            field = TextField(f"{text.label} ({language.upper()})", most=most,
                              placeholder="" if n == 1 else text.texts[order[0]])
            field.set_value(text.texts[language])
            field.committed.connect(self._part.changed)
            self.fields[f"{text.key}.{text.field}.{language}"] = field
            grid.addWidget(field, line, n)

    # ------------------------------------------------------------ verbs

    def changed(self) -> list[Translated]:
        """The texts that say something else than the file."""
        found = []
        for text in self._texts:
            now = {language: self.fields[f"{text.key}.{text.field}.{language}"].value() for language in LANGUAGES}
            if now != dict(text.texts):
                found.append(Translated(text.key, text.field, text.label, text.title, now))
        return found

    def _mark(self) -> None:
        self.setWindowModified(bool(self.changed()))

    def save(self) -> bool:
        """Write what was changed; a text that is refused stays with its reason."""
        changed = self.changed()
        outcome = translations.save(self.context.desk, setup_tables.table(self._shown), changed)
        for name, field in self.fields.items():
            field.show_problem(next((p for p in outcome.problems if p.field == name.rpartition(".")[0]), None))
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return False
        self._fill()
        self.tell("success", i18n.filled(_("{count:row was|rows were} changed."), count=outcome.value))
        return True

    def _export(self) -> None:
        """Ask for a name first."""
        if name := file_dialogs.save_name(self, _("Export"), "texts.xlsx", "Excel (*.xlsx);;CSV (*.csv)"):
            self.export_to(Path(name))

    def export_to(self, path: Path) -> int:
        """The texts of every table in four languages, to be translated and imported again; gives the number of rows."""
        count = imports.export_texts(self.context.desk, path)
        self.tell("success", i18n.filled(_("{count:row was|rows were} written to {file}."), count=count, file=path.name))
        return count

    def _choose(self) -> None:
        """Another table; unsaved texts are asked about first."""
        wanted = self.choice.value()
        if wanted == self._shown:
            return
        if not self.leave():
            self.choice.set_value(self._shown)
            return
        self._shown = wanted
        self.clear_messages()
        self._fill()

    def leave(self) -> bool:
        """Unsaved texts ask with verbs (usability 2.4)."""
        if not self.changed():
            return True
        answer = self.context.ask(_("Save the changes?"), _("Some texts have changes that are not saved."), (
            dialogs.Answer("save", _("Save"), primary=True), dialogs.Answer("discard", _("Discard")),
            dialogs.Answer("back", _("Go on editing"), safe=True)))
        return self.save() if answer == "save" else answer == "discard"

    def focus_first(self) -> None:
        """The keyboard in the first text."""
        next(iter(self.fields.values()), self.choice).setFocus()
