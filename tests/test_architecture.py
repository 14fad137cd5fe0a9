"""Who may talk to whom, read from the syntax tree (docs/architecture.md 1)."""

import ast
from collections.abc import Iterator

import pytest

from tests import source

GROUND = {"core", "i18n", "paths", "settings"}
MAY_IMPORT = {
    "core": {"core"},
    "rules": {"core", "rules"},
    "models": {"core", "models"},
    "storage": {"models", "core", "storage"},
    "queries": {"models", "core", "queries"},
    "formats": {"core", "formats"},
    "reports": {"core", "reports"},
    "services": {"rules", "queries", "storage", "formats", "reports", "models", "services"} | GROUND,
    "jobs": {"services", "queries", "core", "jobs"},
    "views": {"services", "queries", "jobs", "views"} | GROUND,
    "i18n": {"core", "paths"},
    "paths": {"core"},
    "settings": {"core", "paths"},
}
"""Each room and what it may import; `bootstrap`, `cli` with `cli_passwords` and `__main__` may import everything."""
WIRING = {"bootstrap", "cli", "cli_bank", "cli_credit", "cli_exports", "cli_files", "cli_imports", "cli_interest", "cli_jobs",
          "cli_letters", "cli_passwords", "cli_statements", "cli_strategies", "__main__", "__init__"}
BARRED = {
    "core": {"sqlalchemy", "PySide6", "babel"},
    "rules": {"sqlalchemy", "PySide6", "babel"},
    "models": {"PySide6"},
    "storage": {"PySide6"},
    "queries": {"PySide6"},
    "services": {"PySide6"},
    "formats": {"sqlalchemy", "PySide6"},
    "reports": {"sqlalchemy", "PySide6"},
    "jobs": {"sqlalchemy", "PySide6"},
    "views": {"sqlalchemy"},
    "i18n": {"sqlalchemy", "PySide6"},
    "settings": {"sqlalchemy", "PySide6"},
    "paths": {"sqlalchemy", "PySide6"},
}
"""Libraries a room does without, so that it can be tested and read without them."""


def room_of(module: str) -> str:
    """The folder under app/, or the module's own name."""
    room, _, rest = module.partition("/")
    return room if rest else room.removesuffix(".py")


def imports(text: str) -> Iterator[tuple[str, int]]:
    """Full names of the modules a module imports, at its top or inside a function."""
    for node in source.nodes(text):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"app.{alias.name}" for alias in node.names] if node.module == "app" else [node.module]
            yield from ((name, node.lineno) for name in names)


def trespasses(text: str, room: str, place: str) -> list[str]:
    """Imports the room may not make."""
    found = []
    for name, line in imports(text):
        top, _, rest = name.partition(".")
        if top == "app" and rest not in ("", "__version__") and rest.split(".")[0] not in MAY_IMPORT[room]:
            found.append(f"{place}:{line}: {room} imports {name}")
        if top in BARRED[room]:
            found.append(f"{place}:{line}: {room} uses {top}")
    return found


def test_every_room_imports_only_what_its_row_of_the_table_allows() -> None:
    found = [line for module, text in source.modules() if (room := room_of(module)) not in WIRING
             for line in trespasses(text, room, f"app/{module}")]
    assert found == []


@pytest.mark.parametrize(("room", "line"), [
    ("rules", "from app.models import Customer"),
    ("rules", "import sqlalchemy"),
    ("core", "from app import i18n"),
    ("views", "from app.models.customers import Customer"),
    ("queries", "from app.services import posting"),
    ("services", "def late():\n    from app.views.kit import table"),
])
def test_the_check_sees_a_trespass(room: str, line: str) -> None:
    assert trespasses(line, room, "x.py")


def test_no_import_is_relative_so_that_the_check_sees_them_all() -> None:
    found = [f"{module}:{node.lineno}" for module, text in source.modules() for node in source.nodes(text)
             if isinstance(node, ast.ImportFrom) and node.level]
    assert found == []
