"""The pages of the ledger and of what is open, by name; each is imported when it is opened."""

from app.core.words import N_
from app.views.kit import ways_out
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register
from app.views.payments_refunds import pages as refund_pages


def register_pages() -> None:
    """Add them to the program, in the order of the sidebar."""
    at = "app.views.ledger."
    register(PageSpec("entries", N_("Entries"), "list", "customers", Later(f"{at}entries_page:EntriesPage")))
    register(PageSpec("vouchers", N_("Vouchers"), "book-open", "ledger", Later(f"{at}vouchers_page:VouchersPage")))
    register(PageSpec("settlements", N_("Settlements"), "arrow-left-right", "ledger",
                      Later(f"{at}settlements_page:SettlementsPage"), listed=False, sought=True))
    register(PageSpec("write_offs", N_("Write-offs"), "file-minus-2", "ledger", Later(f"{at}write_offs_page:WriteOffsPage"),
                      listed=False, sought=True))
    register(PageSpec("write_off_drafts", N_("Write-offs to review"), "clipboard-list", "ledger",
                      Later(f"{at}write_off_drafts_page:WriteOffDraftsPage"), listed=False, sought=True))
    register(PageSpec("write_off_report", N_("Write-off report"), "chart-column", "ledger",
                      Later(f"{at}write_off_report:WriteOffReportPage"), listed=False, sought=True))
    register(PageSpec("general_journal", N_("General journal"), "pencil", "ledger",
                      Later(f"{at}journal_page:GeneralJournalPage")))
    register(PageSpec("general_journals", N_("General journals"), "list", "ledger",
                      Later(f"{at}journals_page:GeneralJournalsPage"), listed=False, sought=True))
    register(PageSpec("trial_balance", N_("Trial balance"), "scale", "ledger", Later(f"{at}report_pages:TrialBalancePage")))
    register(PageSpec("account", N_("Account statement"), "scroll-text", "ledger", Later(f"{at}statement_pages:AccountPage")))
    register(PageSpec("journal", N_("Journal report"), "book-text", "ledger", Later(f"{at}statement_pages:JournalPage")))
    register(PageSpec("control", N_("Control report"), "circle-check", "ledger", Later(f"{at}report_pages:ControlPage")))
    register(PageSpec("archive", N_("Archived::Archive"), "file-text", "ledger",
                      Later("app.views.archive.archive_page:ArchivePage"), listed=False, sought=True))
    refund_pages.register_pages()
    ways_out.register("settlements.open", N_("Show its settlements"), Later(f"{at}settlements_page:open_settlements"))
