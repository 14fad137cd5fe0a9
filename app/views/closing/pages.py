"""The pages of the close by name; they are imported when they are opened."""

from app.core.words import N_
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def register_pages() -> None:
    """Add them to the program."""
    register(PageSpec("close", N_("Period close"), "calendar-check", "ledger",
                      Later("app.views.closing.checklist_page:ClosePage")))
    register(PageSpec("close_documents", N_("Outstanding documents"), "list", "ledger",
                      Later("app.views.closing.documents_page:CloseDocumentsPage"), listed=False))
    register(PageSpec("close_tasks", N_("All tasks of all periods"), "list", "ledger",
                      Later("app.views.closing.tasks_page:CloseTasksPage"), listed=False, sought=True))
    register(PageSpec("reconciliation", N_("Reconciliation"), "scale", "ledger",
                      Later("app.views.closing.reconciliation_page:ReconciliationPage"), listed=False, sought=True))
    register(PageSpec("close_templates", N_("Close templates"), "copy", "ledger",
                      Later("app.views.closing.templates_page:CloseTemplatesPage"), listed=False, sought=True))
