"""What a document carries for later payments: its tolerance, and how long a late discount may be accepted (TOL-05, 10)."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.accounts import CurrencySetup
from app.rules.ledger import PlannedEntry
from app.rules.settlement.differences import document_tolerance, grace_until
from app.rules.settlement.items import MONEY
from app.services.customers.facts import parameters
from app.settings import SETTLE_GRACE_DAYS


class Tolerances:
    """The company's limits, read once for a posting; stored on each document, so that later changes leave it alone."""

    def __init__(self, session: Session, company_id: int) -> None:
        self._limits = {row.currency: row for row in session.scalars(
            select(CurrencySetup).where(CurrencySetup.company_id == company_id))}
        self._grace: int = parameters(session, company_id).get(SETTLE_GRACE_DAYS)

    def of(self, entry: PlannedEntry, currency: str) -> tuple[date | None, int]:
        """Last day for a late discount (None without one) and tolerance in minor units; payments have neither (TOL-09)."""
        if entry.entry_type in MONEY:
            return None, 0
        limit = self._limits.get(currency)
        most = 0 if limit is None else document_tolerance(entry.amount, limit.tolerance, limit.max_over_under)
        until = grace_until(entry.tiers[-1].last_date, entry.document_date, self._grace) if entry.tiers else None
        return until, most
