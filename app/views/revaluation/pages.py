"""The pages of revaluation by name; each is imported when it is opened."""

from app.core.words import N_
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def register_pages() -> None:
    """Add them to the program, in the order of the sidebar."""
    at = "app.views.revaluation."
    register(PageSpec("revaluation", N_("Revaluation"), "arrow-left-right", "ledger", Later(f"{at}run_page:RevaluationPage")))
    register(PageSpec("revaluations", N_("History of revaluations"), "history", "ledger",
                      Later(f"{at}history_page:RevaluationsPage"), listed=False, sought=True))
