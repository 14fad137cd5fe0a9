"""Types into a customer card in a process of its own, until somebody kills it: `python -m … FILE`."""

import sys
from pathlib import Path

from PySide6.QtTest import QTest

from app import i18n
from app.settings import ProgramSettings
from app.views import program
from app.views.customers.card_page import CustomerPage
from tests.views.kit.conftest import desk_at


def main(path: Path) -> None:
    """Open the card of the second customer, type a name key by key, and never save."""
    i18n.use("en", "en_GB")
    application = program.application(dark=False)
    desk = desk_at(path)
    program.register_pages()
    context = program.context_for(desk, ProgramSettings(path.with_suffix(".json")))
    page = CustomerPage(context, 2)
    page.show()
    field = page.fields["name"]
    field.selectAll()
    QTest.keyClicks(field, "Half a na")
    print("typed", flush=True)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
