"""An e-mail text as a customer would read it, in the language of each (LTR-20, COL-35)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.enums import LANGUAGES
from app.core.problems import Problem
from app.i18n import _
from app.views.kit.widgets import Label, Line, Tabs, column

SAMPLE = "COL-35-sample"


class MailSheet(QWidget):
    """Recipient, subject and text; tabs for the languages of customers, below them what else is to be known."""

    def __init__(self) -> None:
        super().__init__()
        self.languages = sorted(LANGUAGES, key=lambda x: x != i18n.language())
        self._samples: dict[str, Problem] = {}
        self.tabs = Tabs([(i18n.LANGUAGE_NAMES[x], None) for x in self.languages])
        self._to, self._subject = Label("", 13, 500, wrap=True), Label("", 13, 500, wrap=True)
        self._body, self._more = Label("", 13, 400, wrap=True), Label("", 12, 400, "text3", wrap=True)
        parts = column(self.tabs, spacing=5, margins=(0, 0, 0, 10))
        for name, value in ((_("To"), self._to), (_("Subject"), self._subject)):
            parts.addWidget(Label(name, 12, 400, "text3"))
            parts.addWidget(value)
        for part in (Line(), self._body, Line(), self._more):
            parts.addWidget(part)
        self.setLayout(parts)
        self.tabs.chosen.connect(lambda _index: self._show())
        self.setAccessibleName(_("Example of the e-mail"))

    def show_told(self, told: Sequence[Problem]) -> None:
        """What the preview tells: an example for each language, the rest in small words below."""
        found = {str(p.saw["language"]).lower(): p for p in told if p.code == SAMPLE}
        # While a text is half typed, what it was a moment ago stays, with what is wrong with it below.
        self._samples = found or self._samples
        self._more.set_role("text3" if found else "danger_t")
        self.setVisible(bool(told))
        self._more.setText("\n".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in told if p.code != SAMPLE))
        self._show()

    def _show(self) -> None:
        sample = self._samples.get(self.languages[self.tabs.current])
        if sample is None:
            return
        for label, name in ((self._to, "customer"), (self._subject, "subject"), (self._body, "body")):
            label.setText(str(sample.saw[name]))
        self.setAccessibleDescription(f"{sample.saw['subject']}\n{sample.saw['body']}")

    def more(self) -> str:
        """What stands below the example."""
        return self._more.text()
