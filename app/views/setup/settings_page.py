"""Settings of this user on this computer: language, look, text size, backups; what is chosen holds at once (L10N-001, 2.5)."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from app import i18n, paths, settings
from app.core.enums import LANGUAGES
from app.i18n import _
from app.services import backup_passwords, backups, user_passwords
from app.services.environment import words_and_formats
from app.settings import Setting
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, Choice, ChoiceField, NumberField, TextField
from app.views.kit.page import Page
from app.views.kit.reasons import allow
from app.views.kit.theme import theme
from app.views.kit.widgets import Button, Card, Label, column, holder, row
from app.views.setup import passwords
from app.views.setup.sign_in import what_it_does

SIZES = (100, 110, 125, 150, 175, 200)
LABELS, FIELDS = 300, 300


def region_name(region: str) -> str:
    """A region with an example of its numbers and dates: Nederlands (Nederland): 1.234,56 · 31-12-2026."""
    spoken, _sep, country = region.partition("_")
    example = f"{i18n.number(Decimal('1234.56'), region)} · {i18n.day(date(2026, 12, 31), region)}"
    return f"{i18n.LANGUAGE_NAMES.get(spoken, spoken)} ({i18n.country_name(country, i18n.language())}): {example}"


class SettingsPage(Page):
    """Cards of settings; each is written when it is chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Settings"))
        self.set_title(_("Settings"))
        self.fields: dict[str, Any] = {}
        self._own = context.own
        body = column(self._language_card(), self._look_card(), self._lock_card(), self._backup_card(), None, spacing=14,
                      margins=(0, 0, 14, 0))
        whole = holder(body)
        whole.setMaximumWidth(860)
        self.set_body(whole, scroll=True)
        self.end_commands()

    # ------------------------------------------------------------ cards

    def _language_card(self) -> Card:
        own = self._own
        language = ChoiceField(_(settings.LANGUAGE.label), [
            Choice("", _("As the computer")), *(Choice(c, i18n.LANGUAGE_NAMES[c]) for c in LANGUAGES)], width=FIELDS)
        language.set_value(own.get(settings.LANGUAGE))
        language.committed.connect(lambda: self._speak(settings.LANGUAGE, language.value()))
        region = ChoiceField(_(settings.REGION.label), [
            Choice("", _("As the computer")), *(Choice(r, region_name(r)) for r in i18n.REGIONS)], width=FIELDS + 60)
        region.set_value(own.get(settings.REGION))
        region.committed.connect(lambda: self._speak(settings.REGION, region.value()))
        card = self._card(_("Language and region"), [(settings.LANGUAGE, language), (settings.REGION, region)],
                          _("Letters are written in the customer's language, whatever you choose here."))
        examples = Button(_("Look at all formats…"), "default", "globe")
        examples.clicked.connect(lambda _checked=False: self.context.navigate("regional"))
        layout = card.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addLayout(row(examples, None))
        return card

    def _look_card(self) -> Card:
        own = self._own
        schemes = [Choice(value, _(words)) for value, words in settings.SCHEME.choices.items()]
        scheme = ChoiceField(_(settings.SCHEME.label), schemes, width=FIELDS)
        scheme.set_value(own.get(settings.SCHEME))
        scheme.committed.connect(lambda: self._dress(scheme.value()))
        known = sorted({*SIZES, own.get(settings.TEXT_SCALE)})
        size = ChoiceField(_(settings.TEXT_SCALE.label), [Choice(n, f"{n} %") for n in known], width=120)
        size.set_value(own.get(settings.TEXT_SCALE))
        size.committed.connect(lambda: self._resize(size.value()))
        last = CheckField(_(settings.OPEN_LAST.label), checked=own.get(settings.OPEN_LAST))
        last.committed.connect(lambda: own.set(settings.OPEN_LAST, last.value()))
        network = CheckField(_(settings.REFUSE_NETWORK.label), checked=own.get(settings.REFUSE_NETWORK))
        network.committed.connect(lambda: own.set(settings.REFUSE_NETWORK, network.value()))
        return self._card(_("Look and start"), [(settings.SCHEME, scheme), (settings.TEXT_SCALE, size),
                                                (settings.OPEN_LAST, last), (settings.REFUSE_NETWORK, network)])

    def _lock_card(self) -> Card:
        """The own password, and when the desk locks itself; without a password it cannot (AUD-015)."""
        has_one = user_passwords.standing(self.context.desk).has_password
        card = self._card(_("Sign-in and lock"), [(settings.LOCK_AFTER, self._count(settings.LOCK_AFTER))],
                          what_it_does() if has_one else
                          " ".join((_("You have no password yet, so the program does not lock itself."), what_it_does())))
        change = Button(_("Change password…") if has_one else _("Set a password…"), "default", "lock")
        change.clicked.connect(self._change_password)
        closed = self.context.closed_to_writing
        allow(change, not closed, closed)
        layout = card.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertLayout(2, row(change, None))
        return card

    def _change_password(self) -> None:
        if self.context.door is not None:
            self.context.door.change_password()

    def _backup_card(self) -> Card:
        own = self._own
        close = CheckField(_(settings.BACKUP_AT_CLOSE.label), checked=own.get(settings.BACKUP_AT_CLOSE))
        close.committed.connect(lambda: own.set(settings.BACKUP_AT_CLOSE, close.value()))
        lines: list[tuple[Setting[Any], Any]] = [
            (settings.BACKUP_FOLDER, self._folder(settings.BACKUP_FOLDER, str(paths.backups_folder()))),
            (settings.BACKUP_SECOND, self._folder(settings.BACKUP_SECOND, _("none"))), (settings.BACKUP_AT_CLOSE, close)]
        for setting in (settings.BACKUP_DAILY, settings.BACKUP_WEEKLY, settings.BACKUP_MONTHLY, settings.BACKUP_REMINDER):
            lines.append((setting, self._count(setting)))
        lines.append((settings.BACKUP_LOCK, self._protection()))
        hint = _("A backup is also made every day you work, before an update and before a restore. The second folder may be a "
                 "stick, a network drive or a folder that is kept in step.")
        return self._card(_("Backups"), lines, hint)

    def _protection(self) -> CheckField:
        """Backups under a password; ticking asks for it, without the package it says so (SAF-029)."""
        field = CheckField(_(settings.BACKUP_LOCK.label), checked=backup_passwords.is_protected(self._own))
        field.committed.connect(lambda: self._protect(field))
        return field

    def _card(self, title: str, lines: Sequence[tuple[Setting[Any], Any]], hint: str = "") -> Card:
        """A titled card of labels and fields."""
        parts = column(Label(title, 14, 600), spacing=8, margins=(18, 14, 18, 16))
        for setting, field in lines:
            self.fields[setting.key] = field
            if isinstance(field, CheckField):
                parts.addWidget(field)
                continue
            label = Label(_(setting.label), 13, 400, "text2", wrap=True)
            label.setFixedWidth(LABELS)
            label.setBuddy(field)
            beside: list[Any] = [label, field]
            if setting in (settings.BACKUP_FOLDER, settings.BACKUP_SECOND):
                button = Button(_("Choose…"), "default", "folder-open", name=f"{_('Choose…')} {_(setting.label)}")
                button.clicked.connect(lambda _checked=False, wanted=setting, at=field: self._choose(wanted, at))
                beside.append(button)
            parts.addLayout(row(*beside, None, spacing=10))
        if hint:
            parts.addWidget(Label(hint, 12, 400, "text3", wrap=True))
        return Card(parts)

    def _folder(self, setting: Setting[str], default: str) -> TextField:
        field = TextField(_(setting.label), placeholder=default, width=FIELDS, most=400)
        field.set_value(self._own.get(setting))
        field.committed.connect(lambda: self._set_folder(setting, field))
        return field

    def _count(self, setting: Setting[int]) -> NumberField:
        field = NumberField(_(setting.label), width=90)
        field.set_value(self._own.get(setting))
        field.committed.connect(lambda: self._set_count(setting, field))
        return field

    # ------------------------------------------------------------ choosing

    def _set_count(self, setting: Setting[int], field: NumberField) -> None:
        """Written when it fits; what does not fit stays in the field with the reason."""
        value = field.value()
        if field.problem is not None:
            return
        wrong = setting.problems(value) if value is not None else setting.problems("")
        field.show_problem(wrong[0] if wrong else None)
        if wrong:
            self.tell_problems(wrong)
            return
        self.clear_messages()
        self._own.set(setting, value)

    def _set_folder(self, setting: Setting[str], field: TextField) -> None:
        """A folder that can be written to, or none."""
        wrong = backups.check_folder(field.value())
        field.show_problem(wrong)
        if wrong is not None:
            self.tell_problems([wrong])
            return
        self.clear_messages()
        self._own.set(setting, field.value())
        if self.context.door is not None:
            self.context.door.look_again()

    def _protect(self, field: CheckField) -> None:
        """Choose a password, or make open backups again after a question; the tick shows what holds."""
        if not field.value():
            if self._may_stop():
                backup_passwords.stop(self._own)
        elif backup_passwords.possible():
            passwords.choose(self, self._own)
        else:
            self.tell("warning", _("This installation can neither protect a backup nor open a protected one: the package "
                                   "cryptography is missing."))
        field.set_value(backup_passwords.is_protected(self._own))
        if self.context.door is not None:
            self.context.door.look_again()

    def _may_stop(self) -> bool:
        return dialogs.ask(
            self, _("Make backups without a password?"),
            _("Whoever finds a new backup can then open it. Backups that are protected already keep their password."),
            (dialogs.Answer("stop", _("Without a password")),
             dialogs.Answer("back", _("Go back"), safe=True, primary=True))) == "stop"

    def _choose(self, setting: Setting[str], field: TextField) -> None:
        folder = QFileDialog.getExistingDirectory(self, _(setting.label), field.value() or str(Path.home()))
        if folder:
            field.set_value(folder)
            self._set_folder(setting, field)

    def _speak(self, setting: Setting[str], value: str) -> None:
        """Another language or region: every window is built again in it."""
        self._own.set(setting, value)
        i18n.use(*words_and_formats(self._own, QLocale.system().name()))
        self._again()

    def _dress(self, scheme: str) -> None:
        """Light, dark, or as the computer; at once."""
        self._own.set(settings.SCHEME, scheme)
        theme.choose(scheme)
        self._again()

    def _again(self) -> None:
        if self.context.door is not None:
            self.context.door.show_again()

    def _resize(self, percent: int) -> None:
        """The text size of a screen counts from the start of the program: it offers to start again."""
        self._own.set(settings.TEXT_SCALE, percent)
        door = self.context.door
        ways: list[tuple[str, Callable[[], None]]] = [(_("Start again now"), door.reopen)] if door is not None else []
        self.tell("info", _("The text size of {percent} % counts when the program starts again.").format(percent=percent), "",
                  ways)

    def focus_first(self) -> None:
        """The keyboard starts at the language."""
        self.fields[settings.LANGUAGE.key].setFocus()
