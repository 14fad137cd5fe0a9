"""The audit trail as a hash chain: what is hashed, how it is written, how it is proved (AUD-010…023)."""

import getpass
import hashlib
import json
import platform
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import Source
from app.core.version import VERSION
from app.models.audit import AuditAnchor, AuditPayload, AuditRecord
from app.storage import bulk

START = "0" * 64
"""What stands before the first record of the chain."""
MOVED = "company_file.move"
"""The action that ends the trail of a file whose books moved to a server (SAF-036)."""
_KEY, _STEP = 60, 5_000


@dataclass(frozen=True, slots=True)
class Event:
    """One thing to record: `key` is what people call it, `payload` the field, old, new and reason, or any figures."""

    action: str
    table: str
    identity: int | None
    key: str
    payload: Mapping[str, Any]
    company_id: int | None = None


def canonical(payload: Mapping[str, Any]) -> str:
    """JSON with sorted keys and no spaces (AUD-020)."""
    return json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be audited")


def payload_hash(payload: str) -> str:
    """SHA-256 of the canonical payload, lower-case hexadecimal."""
    return hashlib.sha256(payload.encode()).hexdigest()


def chain_hash(seq: int, at: str, user: str, action: str, entity: str, digest: str, before: str) -> str:
    """SHA-256 of `seq|time|user|action|entity|ph|h_prev`; bars inside a value are escaped (AUD-020)."""
    parts = [str(seq), at, user, action, entity]
    text = "|".join(p.replace("|", "\\|") for p in parts) + f"|{digest}|{before}"
    return hashlib.sha256(text.encode()).hexdigest()


def moment(at: datetime) -> str:
    """A moment as it is hashed: to the second when it is whole, else to the microsecond."""
    return at.strftime("%Y-%m-%dT%H:%M:%SZ" if not at.microsecond else "%Y-%m-%dT%H:%M:%S.%fZ")


def entity_of(table: str, key: str) -> str:
    """The entity part of the hashed text."""
    return f"{table}/{key}" if table else key


_NEWEST = select(AuditRecord.seq, AuditRecord.chain_hash).order_by(AuditRecord.seq.desc()).limit(1).with_for_update()


def newest(session: Session) -> tuple[int, str]:
    """Sequence and hash of the newest record; its row is locked on PostgreSQL so that numbers stay without a gap."""
    row = session.execute(_NEWEST).first()
    return (row.seq, row.chain_hash) if row else (0, START)


def write(session: Session, events: Sequence[Event], *, at: datetime, user: str, source: Source, correlation: str,
          role: str = "") -> None:
    """Append events to the chain, in order, inside the caller's transaction; `role` is the one the user acted in (AUD-016)."""
    if not events:
        return
    acted = {"acting": role} if role else {}
    texts = [canonical({**e.payload, **acted}) for e in events]
    ids = bulk.add(session, AuditPayload, [{"content": t} for t in texts])
    seq, before = newest(session)
    who = {"os_user": _os_user(), "computer": platform.node()[:80], "program_version": VERSION}
    rows = []
    for event, text, payload_id in zip(events, texts, ids, strict=True):
        seq += 1
        digest = payload_hash(text)
        key = event.key[:_KEY]
        before = chain_hash(seq, moment(at), user, event.action, entity_of(event.table, key), digest, before)
        rows.append({**who, "seq": seq, "at": at, "user_name": user, "company_id": event.company_id, "action": event.action,
                     "entity_table": event.table, "entity_id": event.identity, "key": key, "source": source,
                     "correlation": correlation, "payload_id": payload_id, "payload_hash": digest, "chain_hash": before})
    bulk.add_keyed(session, AuditRecord, rows)


def _os_user() -> str:
    try:
        return getpass.getuser()[:80]
    except (KeyError, OSError):
        return "?"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A point of the chain to be kept outside the file: on paper, or in a backup (AUD-023)."""

    seq: int
    chain_hash: str


def anchor(session: Session, purpose: str, at: datetime) -> Anchor:
    """Take an anchor at the newest record and note it in the file."""
    seq, digest = newest(session)
    session.add(AuditAnchor(seq=seq, chain_hash=digest, at=at, purpose=purpose))
    session.flush()
    return Anchor(seq, digest)


def holds(session: Session, kept: Anchor) -> bool:
    """Does the chain still pass through an anchor kept elsewhere (AUD-023)? The empty chain holds every empty anchor."""
    if kept.seq == 0:
        return kept.chain_hash == START
    return session.scalars(select(AuditRecord.chain_hash).where(AuditRecord.seq == kept.seq)).first() == kept.chain_hash


def moved_to(session: Session) -> str | None:
    """Where the books went when the newest record says so: nothing is written into such a file any more (SAF-036)."""
    newest_row = session.execute(select(AuditRecord.action, AuditPayload.content)
                                 .join(AuditPayload, AuditPayload.id == AuditRecord.payload_id)
                                 .order_by(AuditRecord.seq.desc()).limit(1)).first()
    if newest_row is None or newest_row.action != MOVED:
        return None
    return str(json.loads(newest_row.content or "{}").get("address", ""))


def first_break(session: Session, after: int = 0, step: Callable[[int, int], None] | None = None) -> int | None:
    """The first sequence number whose hash, payload or number does not fit, or None when the chain holds (AUD-022).

    `step` hears how many of how many records are proved and may raise to stop.
    """
    whole = (session.scalar(select(func.max(AuditRecord.seq))) or 0) if step is not None else 0
    before, expected = START, 1
    if after:
        known = session.scalars(select(AuditRecord.chain_hash).where(AuditRecord.seq == after)).first()
        if known is None:
            return after
        before, expected = known, after + 1
    for record in _records(session, after):
        # What counts as erased is empty: a moment of erasure beside a text hides nothing.
        emptied = record.erased_at is not None and record.content is None
        digest_fits = emptied or payload_hash(record.content or "") == record.payload_hash
        fits = chain_hash(record.seq, moment(record.at), record.user_name, record.action,
                          entity_of(record.entity_table, record.key), record.payload_hash, before) == record.chain_hash
        if record.seq != expected or not digest_fits or not fits:
            return int(record.seq)
        before, expected = record.chain_hash, expected + 1
        if step is not None and record.seq % _STEP == 0:
            step(record.seq, whole)
    return None


_PROVED = (AuditRecord.seq, AuditRecord.at, AuditRecord.user_name, AuditRecord.action, AuditRecord.entity_table, AuditRecord.key,
           AuditRecord.payload_hash, AuditRecord.chain_hash)


def _records(session: Session, after: int) -> Iterator[Any]:
    """Records with their payloads, streamed in order; one whose payload was taken away is there without it."""
    query = (select(*_PROVED, AuditPayload.content, AuditPayload.erased_at)
             .outerjoin(AuditPayload, AuditPayload.id == AuditRecord.payload_id)
             .where(AuditRecord.seq > after).order_by(AuditRecord.seq))
    yield from session.execute(query.execution_options(yield_per=_STEP))


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line of a card's change history (AUD-013)."""

    at: datetime
    user: str
    action: str
    field: str | None
    old: Any
    new: Any
    reason: str | None


def history(session: Session, table: str, identity: int, limit: int = 500, company_id: int | None = None) -> list[HistoryLine]:
    """What happened to one record, newest first; of a shared one only what was done at one company, where it is named."""
    mine = () if company_id is None else (AuditRecord.company_id == company_id,)
    rows = session.execute(
        select(AuditRecord, AuditPayload.content).join(AuditPayload, AuditPayload.id == AuditRecord.payload_id)
        .where(AuditRecord.entity_table == table, AuditRecord.entity_id == identity, *mine)
        .order_by(AuditRecord.seq.desc()).limit(limit))
    lines = []
    for record, content in rows:
        payload = json.loads(content or "{}")
        lines.append(HistoryLine(record.at, record.user_name, record.action, payload.get("field"), payload.get("old"),
                                 payload.get("new"), payload.get("reason")))
    return lines


def field_changes(changes: Iterable[tuple[str, Any, Any]], reason: str | None) -> Iterator[dict[str, Any]]:
    """Payloads for changed fields; secrets never (AUD-012)."""
    for field, old, new in changes:
        hidden = field == "password_hash"
        yield {"field": field, "old": "•" if hidden else old, "new": "•" if hidden else new, "reason": reason}
