"""Regional settings: language, region and work date, with an example of every format before they are applied (CLW-027)."""

from datetime import date

from PySide6.QtCore import QLocale

from app import i18n, settings
from app.core.enums import LANGUAGES
from app.i18n import _
from app.services import environment, regional
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.date_field import DateField
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.page import Page
from app.views.kit.widgets import Card, Label, column, holder, row
from app.views.setup.settings_page import region_name

LABELS, FIELDS = 300, 360


class RegionalPage(Page):
    """Nothing changes before Apply; the examples follow every choice at once."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Regional settings"))
        self.set_title(_("Regional settings"), crumbs=_("Settings"))
        own = context.own
        computer = Choice("", _("As the computer"))
        self.language = ChoiceField(_(settings.LANGUAGE.label), [
            computer, *(Choice(code, i18n.LANGUAGE_NAMES[code]) for code in LANGUAGES)], width=FIELDS)
        self.region = ChoiceField(_(settings.REGION.label), [
            computer, *(Choice(code, region_name(code)) for code in i18n.REGIONS)], width=FIELDS)
        self.day = DateField(_("Work date"), context.desk.clock.today, width=140)
        self.fields = {"language": self.language, "region": self.region, "day": self.day}
        for field, value in ((self.language, own.get(settings.LANGUAGE)), (self.region, own.get(settings.REGION)),
                             (self.day, context.desk.today)):
            field.set_value(value)
            field.committed.connect(self._preview)
        self.samples = {key: Label("", 13, 500, wrap=True) for key in regional.LABELS}
        self.apply_action = self.command("regional.apply", _("Apply"), self.apply, icon="check", primary=True)
        self.end_commands()
        whole = holder(column(self._choices(), self._examples(), None, spacing=14, margins=(0, 0, 14, 0)))
        whole.setMaximumWidth(860)
        self.set_body(whole, scroll=True)
        self._kept = self._typed()
        self._preview()

    def _choices(self) -> Card:
        parts = column(Label(_("Language and region"), 14, 600), spacing=8, margins=(18, 14, 18, 16))
        for field in self.fields.values():
            label = Label(field.accessibleName(), 13, 400, "text2", wrap=True)
            label.setFixedWidth(LABELS)
            label.setBuddy(field)
            parts.addLayout(row(label, field, None, spacing=10))
        parts.addWidget(Label(_("The work date is today again at the next start. Letters are written in the customer's language, "
                                "whatever you choose here."), 12, 400, "text3", wrap=True))
        return Card(parts)

    def _examples(self) -> Card:
        parts = column(Label(_("Preview"), 14, 600), spacing=8, margins=(18, 14, 18, 16))
        for key, words in regional.LABELS.items():
            label = Label(_(words), 13, 400, "text2")
            label.setFixedWidth(LABELS)
            self.samples[key].setAccessibleDescription(_(words))
            self.samples[key].setMinimumWidth(FIELDS)
            parts.addLayout(row(label, self.samples[key], None, spacing=10))
        return Card(parts)

    def _typed(self) -> tuple[str, str, date]:
        return self.language.value(), self.region.value(), self.day.value() or self.context.desk.clock.today()

    def chosen(self) -> tuple[str, str]:
        """Language and region as they would hold: the choice before the computer's (L10N-001)."""
        return environment.as_chosen(self.language.value(), self.region.value(), QLocale.system().name())

    def _preview(self) -> None:
        for sample in regional.samples(*self.chosen(), self._typed()[2]):
            self.samples[sample.key].setText(sample.text)

    def apply(self) -> bool:
        """Keep the choices; another language or region builds every window again (L10N-002)."""
        if self.day.problem is not None:
            self.tell_problems([self.day.problem])
            return False
        before, wanted = self._kept, self._typed()
        self._kept, own = wanted, self.context.own
        own.set(settings.LANGUAGE, wanted[0])
        own.set(settings.REGION, wanted[1])
        shell, door = self.context.shell, self.context.door
        if wanted[2] != before[2] and shell is not None:
            shell.work_on(wanted[2])
        if wanted[:2] != before[:2]:
            i18n.use(*environment.words_and_formats(own, QLocale.system().name()))
            if door is not None:
                door.show_again()
        elif wanted[2] == before[2]:
            self.tell("info", _("Nothing was changed."))
        return True

    def leave(self) -> bool:
        """Choices that were not applied ask (usability 2.4)."""
        if self._typed() == self._kept and self.day.problem is None:
            return True
        answer = self.context.ask(_("Save the changes?"), _("The regional settings have changes that are not applied."), (
            dialogs.Answer("save", _("Apply"), primary=True), dialogs.Answer("discard", _("Discard")),
            dialogs.Answer("back", _("Go on editing"), safe=True)))
        return self.apply() if answer == "save" else answer == "discard"
