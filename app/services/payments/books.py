"""The accounts that settling posts on, read for a company (MST-042, CUR-05)."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from app.core.roles import AccountRole
from app.rules.settlement import Books
from app.services import ledger


def books_for(session: Session, company_id: int, wanted: Iterable[AccountRole], currencies: Iterable[str]) -> Books:
    """The accounts settling needs, a currency's own where it has one (MST-042, CUR-05); missing ones were told before."""
    need = sorted(set(wanted))
    general, _missing = ledger.role_accounts(session, company_id, need)
    own = {c: ledger.role_accounts(session, company_id, need, c)[0].by_role for c in set(currencies)}
    return Books(general.by_role, own)
