"""What became of limits: every change with old and new value, who prepared and who approved it; never edited (CRD-46)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.models.accounts import ReasonCode
from app.models.company import User
from app.models.credit import CustomerCredit
from app.models.credit_limits import LimitHistory, LimitJournal, LimitJournalLine
from app.services.desk import Desk
from app.services.limits.drafts import Party


@dataclass(frozen=True, slots=True)
class Entry:
    """One change; amounts in minor units of `currency`. `kind` is limit, temporary, ended or member."""

    id: int
    at: datetime
    kind: str
    currency: str
    old_limit: int | None
    new_limit: int | None
    old_expiry: date | None
    new_expiry: date | None
    starts: date | None
    ends: date | None
    journal_id: int | None
    journal: str
    reason: str
    note: str
    prepared_by: str
    approved_by: str


def note(session: Session, desk: Desk, row: LimitHistory) -> None:
    """Write one change: now, by the user of the desk unless somebody else prepared it."""
    row.created_at, row.created_by_id = desk.clock.now(), desk.actor.user_id
    row.prepared_by_id = row.prepared_by_id or desk.actor.user_id
    session.add(row)


def directly(session: Session, desk: Desk, credit: CustomerCredit, old: int) -> None:
    """A limit that a file gave to a customer who was there, without a journal. `old` in minor units of its currency."""
    note(session, desk, LimitHistory(
        company_id=desk.company_id, kind="limit", customer_id=credit.customer_id, currency=credit.limit_currency, old_limit=old,
        new_limit=credit.credit_limit, old_expiry=credit.expires_on, new_expiry=credit.expires_on))


def of(desk: Desk, party: Party) -> list[Entry]:
    """The changes of one limit, the newest first."""
    kind, identity = party
    prepared, approved = aliased(User), aliased(User)
    h = LimitHistory
    with desk.reading() as session:
        rows = session.execute(
            select(h, prepared.display_name, approved.display_name, ReasonCode.texts, LimitJournal.id, LimitJournal.number)
            .join(prepared, prepared.id == h.prepared_by_id).outerjoin(approved, approved.id == h.approved_by_id)
            .outerjoin(ReasonCode, ReasonCode.id == h.reason_id).outerjoin(LimitJournalLine, LimitJournalLine.id == h.line_id)
            .outerjoin(LimitJournal, LimitJournal.id == LimitJournalLine.journal_id)
            .where((h.customer_id if kind == "customer" else h.group_id) == identity).order_by(h.id.desc()))
        return [Entry(x.id, x.created_at, x.kind, x.currency, x.old_limit, x.new_limit, x.old_expiry, x.new_expiry, x.valid_from,
                      x.valid_to, journal_id, number or "", _words(texts, desk.language), x.note or "", who, by or "")
                for x, who, by, texts, journal_id, number in rows]


def _words(texts: object, language: str) -> str:
    return str(texts.get(language) or texts.get("en") or "") if isinstance(texts, dict) else ""
