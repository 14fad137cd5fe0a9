"""What *Do it* opens for a task: the page of its work, up to the end of its period as far as that page can be told (CLS-042)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app import i18n
from app.i18n import _
from app.services.closing import checklist
from app.services.closing.shown import TaskRow
from app.services.desk import Desk
from app.views.kit import pages
from app.views.kit.list_page import ListPage
from app.views.kit.page import Page

RECONCILIATION, LIST = "reconciliation", "eu_sales_list"
VIEWS: Mapping[str, str] = {"JOB": "ledger", "SOC": "open", "PCK": "to_deliver", "PSL": "to_deliver", "SNI": "uninvoiced",
                            "RCI": "active", "UNA": "credits", "FTI": "all", "INV": "all", "PAY": "open", "GJN": "draft"}
"""The view of its page that a task is about."""
DATED: Mapping[str, str] = {"SOC": "date", "PCK": "date", "PSL": "date", "SNI": "delivered", "FTI": "date", "INV": "date",
                            "PAY": "first", "GJN": "first", "RCI": "start"}
"""The column of its list that ends with the period: never one that could hide what is outstanding."""
DAYS: Mapping[str, str] = {"bridged": "day", "ageing": "day", "revaluation": "considered", RECONCILIATION: "day"}
"""What pages that look at a day call it."""


def barred(row: TaskRow) -> str:
    """Why *Do it* has nothing to open; empty when it has."""
    if row.free or row.page:
        return ""
    return _("There is no window for bills of exchange yet, so nothing can be opened. Show its documents instead.")


def opens(desk: Desk, row: TaskRow) -> tuple[str, dict[str, Any]]:
    """The page and what it is given."""
    asked = checklist.doing(desk, row.id)
    page, end = RECONCILIATION if row.code == "REC" else asked.page, asked.filters.get("until")
    given: dict[str, Any] = {}
    if row.code in VIEWS:
        given["view"] = VIEWS[row.code]
    if page in DAYS and isinstance(end, date):
        given[DAYS[page]] = end
    if page == LIST:
        given |= _list(desk, row)
    return page, given


def narrow(desk: Desk, row: TaskRow, page: Page | None) -> None:
    """A list that came up shows what is dated up to the end of the period, with a filter she sees and can take away."""
    end = checklist.doing(desk, row.id).filters.get("until")
    if row.code in DATED and isinstance(page, ListPage) and isinstance(end, date):
        page.filter_on(DATED[row.code], f"..{i18n.day(end, desk.region)}")


def verb(row: TaskRow) -> str:
    """What *Do it* does, in words: the window it opens, or the tick of a task somebody added."""
    if row.free:
        return _("Close::Take the tick away") if row.done_at is not None else _("Close::Tick as done")
    wanted = RECONCILIATION if row.code == "REC" else row.page
    spec = next((one for one in pages.all_pages() if one.id == wanted), None)
    return _("Open {page}").format(page=_(spec.title)) if spec is not None else _("Do it")


def _list(desk: Desk, row: TaskRow) -> dict[str, Any]:
    """The list that is outstanding, where there is one."""
    found = checklist.documents(desk, row.id) if row.count else []
    key = next((d.ref[1] for d in found if d.ref is not None and d.ref[0] == LIST), None)
    return {"list_id": key} if key is not None else {}
