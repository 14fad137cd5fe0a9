"""Posting and the lists: a line posted into a checked period puts its list back to draft (ESL-031)."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select

from app.core.eu_sales_states import HOLDING, State
from app.models.sales_lists import EuSalesList
from app.queries import eu_sales as queries
from app.rules.ledger import PlannedVat
from app.services.desk import Desk
from app.storage.unit_of_work import UnitOfWork

NOTE = "ESL-031"
"""What the history of a list says when posting put it back."""


def posted(desk: Desk, uow: UnitOfWork, vat: Iterable[PlannedVat]) -> None:
    """Look at the end of the unit whether what it posted belongs into a list that is checked or exported."""
    days = [v.vat_date for v in vat if v.list_kind in queries.LISTED_KINDS]
    if days:
        first, last = min(days), max(days)
        uow.at_end(("eu_sales", desk.company_id, first, last), lambda: _put_back(desk, uow, first, last))


def _put_back(desk: Desk, uow: UnitOfWork, first: date, last: date) -> None:
    """Lists whose lines no longer are what is posted; a list of a filed period stays, its lines are candidates."""
    session, row = uow.session, EuSalesList
    lists = session.scalars(select(row).where(row.company_id == desk.company_id, row.state.in_([s.value for s in HOLDING]),
                                              row.start <= last, row.end >= first)).all()
    if not lists:
        return
    from app.services.eu_sales import contents, life
    from app.services.eu_sales import terms as terms_of
    members = terms_of.members(session)
    for held in lists:
        free = queries.posted(session, desk.company_id, held.start, held.end, free=True)
        terms = terms_of.terms(session, desk.company_id, held.end, held.types)
        late, _left = contents.sorted_out(free, terms, members)
        if late:
            life.redraft(session, desk, held, " ".join((NOTE, *(line.document for line, _kind in late[:10]))), recheck=True)
            uow.changed(row.__tablename__, held.id)
            uow.audit("eu_sales_list.recheck", row.__tablename__, held.id, held.number or "",
                      {"field": "state", "new": State.DRAFT.value}, desk.company_id)
