"""The import page by name; it is imported when it is opened."""

from app.core.words import N_
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def register_pages() -> None:
    """Add it to the program."""
    register(PageSpec("import", N_("Import"), "file-input", "customers", Later("app.views.imports.page:ImportPage")))
