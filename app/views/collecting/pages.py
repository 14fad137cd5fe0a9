"""The pages of collecting by name: the workbench with its tabs, one customer, the phone list; each is imported when opened."""

from app.core.words import N_
from app.queries import collecting_entries as queries
from app.services.desk import Desk
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def _due(desk: Desk) -> int:
    """How many activities are due."""
    with desk.reading() as session:
        return queries.due_activities(session, desk.company_id, desk.today)


def register_pages() -> None:
    """Add them to the program; the workbench is the first page of its group."""
    at = "app.views.collecting."
    register(PageSpec("collecting", N_("Workbench"), "phone", "collect", Later(f"{at}aged_page:AgedPage"), count=_due))
    for page, title, icon, where in (
            ("collecting_activities", N_("Activities"), "clipboard-list", "work_pages:ActivitiesPage"),
            ("collecting_cases", N_("Cases"), "folder-open", "work_pages:CasesPage"),
            ("collecting_promises", N_("Promises"), "handshake", "work_pages:PromisesPage"),
            ("collecting_to_send", N_("To send"), "send", "to_send_page:ToSendPage"),
            ("phone_list", N_("Phone list"), "phone", "phone_page:PhonePage")):
        register(PageSpec(page, title, icon, "collect", Later(f"{at}{where}"), listed=False, sought=True))
    register(PageSpec("collecting_customer", N_("Collections"), "phone", "collect",
                      Later(f"{at}customer_page:CollectingCustomerPage"), listed=False))
