"""The pages of collections by name, and the figures of the sidebar; each page is imported when it is opened."""

from app.core.words import N_
from app.queries import interest
from app.queries import letters as queries
from app.services import automation
from app.services.desk import Desk
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def _drafts(desk: Desk) -> int:
    """How many letters wait to be issued."""
    with desk.reading() as session:
        return queries.draft_count(session, desk.company_id)


def _notes(desk: Desk) -> int:
    """How many interest notes wait to be issued."""
    with desk.reading() as session:
        return interest.draft_count(session, desk.company_id)


def _due(desk: Desk) -> int:
    """How many groups are due."""
    return len(automation.due(desk))


def register_pages() -> None:
    """Add them to the program, in the order of the sidebar."""
    at = "app.views.collections."
    register(PageSpec("ageing", N_("Aged balance"), "chart-column", "collect", Later(f"{at}ageing_page:AgeingPage"),
                      listed=False, sought=True))
    register(PageSpec("reminders", N_("Reminders"), "mail-warning", "collect", Later(f"{at}reminders_page:RemindersPage"),
                      count=_drafts, urgent=True))
    register(PageSpec("letters", N_("Issued letters"), "mail", "collect", Later(f"{at}letters_page:LettersPage")))
    register(PageSpec("statements", N_("Customer statements"), "file-text", "collect",
                      Later(f"{at}statements_page:StatementsPage")))
    register(PageSpec("statements_sent", N_("Statements sent"), "mail", "collect",
                      Later(f"{at}statements_sent_page:StatementsSentPage"), listed=False, sought=True))
    register(PageSpec("interest_run", N_("Interest"), "percent", "collect", Later(f"{at}interest_run_page:InterestRunPage"),
                      count=_notes))
    register(PageSpec("interest_notes", N_("Interest notes"), "scroll-text", "collect",
                      Later(f"{at}interest_notes_page:InterestNotesPage")))
    register(PageSpec("vat_relief", N_("VAT of bad debts"), "landmark", "collect", Later(f"{at}vat_relief_page:VatReliefPage"),
                      listed=False, sought=True))
    register(PageSpec("agency_files", N_("Agency files"), "handshake", "collect",
                      Later("app.views.collecting.agency_files_page:AgencyFilesPage"), listed=False, sought=True))
    register(PageSpec("automation", N_("Automation"), "repeat", "collect", Later(f"{at}automation_page:AutomationPage"),
                      count=_due, listed=False, sought=True))
