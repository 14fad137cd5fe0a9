"""What is imported when it is needed: every name leads somewhere, the start imports no page but the first (DESIGN 6)."""

import subprocess
import sys
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.views import program
from app.views.kit import pages, ways_out
from app.views.kit.later import Fetcher, Later
from app.views.kit.page import Page

START = "import sys; from app.views import program; program.register_pages(); print('\\n'.join(sys.modules))"


def test_every_page_and_every_way_out_that_is_fetched_later_is_there() -> None:
    program.register_pages()
    made: list[Any] = [spec.factory for spec in pages.all_pages()]
    found = [f for f in made if isinstance(f, Later)]
    assert len(found) > 20
    assert all(issubclass(f.fetched(), Page) for f in found)  # type: ignore[arg-type]
    acts = [part for known in ways_out._KNOWN.values() for part in known if isinstance(part, Later)]
    assert acts and all(callable(act.fetched()) for act in acts)


def test_a_page_that_is_not_in_the_sidebar_is_found_by_its_id_and_by_tell_me() -> None:
    program.register_pages()
    assert "setup.currencies" not in {spec.id for spec in pages.listed_pages()}
    assert pages.page("setup.currencies").sought
    assert "setup.currencies" in {spec.id for spec in pages.all_pages()}


def test_the_start_imports_no_page_but_the_first() -> None:
    done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "app.views.home.page" in loaded
    program.register_pages()
    early = {f.name for spec in pages.all_pages() if isinstance(f := spec.factory, Later) and f.name.partition(":")[0] in loaded}
    assert early == set()
    assert not {"reportlab", "PIL", "openpyxl", "lxml", "app.services.imports", "app.services.letters",
                "app.services.setup_tables", "app.views.setup.tables_page"} & loaded


def test_pages_are_fetched_one_by_one_while_nobody_does_anything(qapp: QApplication) -> None:
    owner = QObject()
    one, other = Later("collections:OrderedDict"), Later("json:dumps")
    wanted: list[Any] = []
    fetcher = Fetcher(owner, lambda: wanted)
    assert fetcher.fetch(), "no file is open yet"
    wanted += [one, len, other]
    assert fetcher.fetch() and one._found is not None and other._found is None
    assert fetcher.fetch() and other._found is not None and not fetcher.fetch()
    assert one(a=1) == {"a": 1} and other([1]) == "[1]"
