"""Which kept balance is to be looked at: asked in the same way on the aged balance and in the workbench (AGE-20, 21; WIN-10)."""

from app import i18n
from app.i18n import _
from app.queries import ageing as queries
from app.services.collecting import pools
from app.views.kit import dialogs
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.page import Page


def choose(page: Page) -> int:
    """The id of a snapshot; 0 = she went back, or none was kept yet, which is told."""
    desk, region = page.context.desk, i18n.region()
    with desk.reading() as session:
        found = queries.snapshots(session, desk.company_id)
    if not found:
        page.tell("info", _("No snapshot has been kept yet."))
        return 0
    names = dict(pools.choices(desk, snapshots=True))
    choice = ChoiceField(_("Snapshots"), [Choice(s.snapshot_id, " · ".join(filter(None, (
        i18n.day(s.as_of, region), s.code, names.get(s.pool_id or 0), i18n.money(s.balance, page.context.currency, region),
        i18n.moment(s.created_at, region))))) for s in found])
    choice.setCurrentIndex(0)
    answer = dialogs.ask(page, _("Snapshots"), "", (dialogs.Answer("show", _("Show"), primary=True),
                                                    dialogs.Answer("back", _("Go back"), safe=True)), choice)
    return int(choice.value()) if answer == "show" else 0
