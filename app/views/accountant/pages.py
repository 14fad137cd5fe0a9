"""The pages of files for the accountant by name; each is imported when it is opened."""

from app.core.words import N_
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def register_pages() -> None:
    """Add them to the program, in the order of the sidebar."""
    at = "app.views.accountant."
    register(PageSpec("accountant_export", N_("Export for the accountant"), "file-down", "ledger",
                      Later(f"{at}export_page:AccountantExportPage")))
    register(PageSpec("accountant_exports", N_("Exports for the accountant"), "file-down", "ledger",
                      Later(f"{at}exports_page:AccountantExportsPage"), listed=False, sought=True))
