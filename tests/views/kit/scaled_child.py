"""Every main page at the scale of the environment, on the smallest window: prints what is cut off or outside, as JSON."""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from app import i18n
from app.services import desks
from app.settings import ProgramSettings
from app.views import program
from app.views.kit import pages
from tests.views.kit.conftest import desk_at, swept
from tests.views.kit.test_every_page import ARGUMENTS, beyond, cut, inside_scrolling, takes_keyboard


def below(window: QWidget, page: QWidget) -> list[str]:
    """What takes the keyboard, does not scroll, and stands under the lower edge of the window."""
    return [f"{type(w).__name__} {w.accessibleName()}" for w in page.findChildren(QWidget)
            if takes_keyboard(w) and not inside_scrolling(w) and w.mapTo(window, QPoint(0, w.height())).y() > window.height()]


def main(file: Path, language: str, half: int) -> None:
    """Show every page of one half once at the least size of the window; each language has its own half."""
    application = program.application(dark=False)
    region = i18n.region_for(language)
    i18n.use(language, region)
    desk = desks.in_language(desk_at(file), language, region)
    shell = program.shell_for(desk, ProgramSettings(file.with_suffix(".json")))
    shell.context.runner.at_once = True
    shell.resize(shell.minimumSize())
    shell.show()
    found: dict[str, Any] = {"scale": application.devicePixelRatio(), "size": [shell.width(), shell.height()], "pages": []}
    faults: dict[str, list[str]] = {}
    for spec in [spec for spec in pages.all_pages() if "." not in spec.id][half::2]:
        page = shell.show_page(spec.id, **ARGUMENTS.get(spec.id, {}))
        QApplication.processEvents()
        assert page is not None
        found["pages"].append(spec.id)
        wrong = [*cut(shell, page), *beyond(shell, page), *below(shell, page)]
        if wrong:
            faults[spec.id] = wrong
        swept()
    print(json.dumps(found | {"faults": faults, "grown": [shell.width(), shell.height()]}, ensure_ascii=True))
    desk.file.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
