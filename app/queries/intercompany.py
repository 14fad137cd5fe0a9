"""What companies of the file owe each other, as both of their ledgers say; settlements between two (CEN-03, 15)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.company import Company
from app.models.intercompany import IntercompanyPair
from app.models.ledger import GeneralLedgerEntry, Settlement

_G, _P = GeneralLedgerEntry, IntercompanyPair


@dataclass(frozen=True, slots=True)
class Balance:
    """What a company owes its partner by its own ledger and by the partner's, minor units of one currency (CEN-15)."""

    company: str
    partner: str
    currency: str
    owes: int
    claimed: int

    @property
    def difference(self) -> int:
        """What the two ledgers differ by; must be nothing."""
        return self.claimed - self.owes


def balances(session: Session, company_id: int, day: date) -> list[Balance]:
    """Both directions between this company and each partner, by currency, as of a day; those without entries are left out."""
    pairs = session.scalars(select(_P).where((_P.company_id == company_id) | (_P.partner_id == company_id))
                            .order_by(_P.company_id != company_id, _P.company_id, _P.partner_id)).all()
    rows = {(p.company_id, p.partner_id): p for p in pairs}
    names = {c.id: c.legal_name for c in session.scalars(select(Company))}
    found: list[Balance] = []
    for (company, partner), pair in rows.items():
        back = rows.get((partner, company))
        owes = _sums(session, pair.due_to_id, day)
        claims = _sums(session, back.due_from_id, day) if back is not None else {}
        found += [Balance(names[company], names[partner], currency, -owes.get(currency, 0), claims.get(currency, 0))
                  for currency in sorted({*owes, *claims})]
    return found


def _sums(session: Session, account_id: int, day: date) -> dict[str, int]:
    """The balance of an account by currency."""
    return {currency: int(amount) for currency, amount in session.execute(
        select(_G.currency, func.sum(_G.amount)).where(_G.account_id == account_id, _G.posting_date <= day)
        .group_by(_G.currency)) if amount}


def settlement_of(session: Session, company_id: int, number: str) -> int:
    """The settlement a company has under a common number; 0 without one."""
    return session.scalars(select(Settlement.id).where(
        Settlement.company_id == company_id, Settlement.intercompany_no == number).order_by(Settlement.id)).first() or 0
