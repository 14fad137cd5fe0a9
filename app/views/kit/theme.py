"""Light and dark: the current colours, the palette and the few style rules that follow from them."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import resource
from app.views.kit.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST

FAMILY = "Inter"
_SMALL, _BODY, _TITLE = 13, 18, 99.5


class Theme(QObject):
    """The colours in use; `changed` tells widgets to repaint."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.dark = self.contrast = False
        self._scheme = "system"
        self._tokens = LIGHT
        self._fonts: dict[tuple[int, int], QFont] = {}
        self._colours: dict[str, QColor] = {}

    def colour(self, role: str) -> QColor:
        """The colour of a role, or of a literal `#RRGGBB`."""
        found = self._colours.get(role)
        if found is None:
            text = role if role.startswith("#") else self._tokens[role]
            found = QColor(text[:7])
            if len(text) == 9:
                found.setAlpha(int(text[7:], 16))
            self._colours[role] = found
        return found

    def font(self, size: int = 13, weight: int = 400) -> QFont:
        """Inter with tabular figures at a pixel size."""
        found = self._fonts.get((size, weight))
        if found is None:
            found = QFont(FAMILY)
            found.setPixelSize(size)
            found.setWeight(QFont.Weight(weight))
            found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            found.setFeature(QFont.Tag("tnum"), 1)
            spacing = 97.5 if size >= _BODY else 98.5 if size >= _SMALL else _TITLE
            found.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
            self._fonts[size, weight] = found
        return found

    def use(self, dark: bool, contrast: bool = False) -> None:
        """Switch the colours and repaint everything; nothing to do where they are used already."""
        application = QApplication.instance()
        if (self.dark, self.contrast) == (dark, contrast) and isinstance(application, QApplication) and application.styleSheet():
            return
        self.dark, self.contrast = dark, contrast
        self._tokens = (DARK_CONTRAST if dark else LIGHT_CONTRAST) if contrast else DARK if dark else LIGHT
        self._colours.clear()
        if isinstance(application, QApplication):
            application.setPalette(self.palette())
            application.setStyleSheet(self.style_rules())
        self.changed.emit()

    def choose(self, scheme: str) -> None:
        """`light`, `dark`, or `system`: as the computer, also when that changes while the program runs (usability 2.5).

        More contrast is taken from the computer in any case: whoever needs it asked for it there.
        """
        self._scheme = scheme
        hints = QGuiApplication.styleHints()
        system = hints.colorScheme() is Qt.ColorScheme.Dark
        self.use(scheme == "dark" or (scheme == "system" and system), wants_contrast())

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """The computer changed its own scheme; it counts unless the user chose."""
        if self._scheme == "system":
            self.use(scheme is Qt.ColorScheme.Dark, self.contrast)

    def follow_contrast(self, wish: Qt.ContrastPreference) -> None:
        """The computer asks for more contrast, or no longer (usability 2.6)."""
        self.use(self.dark, wish is Qt.ContrastPreference.HighContrast)

    def palette(self) -> QPalette:
        """The palette of the current colours."""
        palette, roles = QPalette(), QPalette.ColorRole
        pairs = ((roles.Window, "window"), (roles.Base, "surface"), (roles.AlternateBase, "surface2"), (roles.Text, "text"),
                 (roles.WindowText, "text"), (roles.ButtonText, "text"), (roles.Button, "surface"),
                 (roles.PlaceholderText, "text3"), (roles.Highlight, "selected"), (roles.HighlightedText, "text"),
                 (roles.Accent, "accent"), (roles.Link, "link"), (roles.Mid, "line"), (roles.Dark, "line2"),
                 (roles.ToolTipBase, "surface2"), (roles.ToolTipText, "text"), (roles.Light, "surface"),
                 (roles.Midlight, "line"), (roles.Shadow, "line2"), (roles.BrightText, "danger_t"))
        for role, token in pairs:
            palette.setColor(role, self.colour(token))
        for role in (roles.Text, roles.WindowText, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette

    def style_rules(self) -> str:
        """Scroll bars, tool tips and menus; nothing on inputs, buttons or views."""
        line, text, ground = (self.colour(r).name() for r in ("line2", "text", "surface"))
        hover, edge = self.colour("selected").name(), self.colour("line").name()
        return f"""
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {line}; border-radius: 3px; min-height: 32px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {ground}; color: {text}; border: 1px solid {edge}; padding: 4px 6px; }}
QListWidget#hits {{ background: {ground}; border: 1px solid {line}; border-radius: 6px; padding: 4px; }}
QMenu {{ background: {ground}; color: {text}; border: 1px solid {edge}; padding: 5px; }}
QMenu::item {{ padding: 5px 26px 5px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {hover}; }}
QMenu::separator {{ height: 1px; background: {edge}; margin: 4px 6px; }}
"""


def wants_contrast() -> bool:
    """Does the computer ask for more contrast?"""
    return QGuiApplication.styleHints().accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


theme = Theme()
"""The one theme of the program."""


def install(application: QApplication, *, scheme: str = "system") -> None:
    """Fusion, Inter and the colours of a scheme: `light`, `dark`, or `system` as the computer has it."""
    if application.font().family() == FAMILY:
        theme.choose(scheme)
        return
    application.setStyle("Fusion")
    for weight in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"Inter-{weight}.ttf")))
    application.setFont(theme.font())
    theme.choose(scheme)
    QGuiApplication.styleHints().colorSchemeChanged.connect(theme.follow)
    QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.connect(theme.follow_contrast)
