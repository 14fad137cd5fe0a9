"""The history of one record: who changed what, and the record as it was on any day (AUD-013)."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, LargeBinary, func, select
from sqlalchemy.orm import Session

from app.models.audit import AuditPayload, AuditRecord
from app.models.base import Base
from app.models.company import Company
from app.queries.trail_values import Ref, Told, called, tell
from app.services.desk import Desk
from app.storage import audit

MOST = 5_000
"""Records of the trail that are read for one card at most, the newest."""
_TECHNICAL = frozenset({"id", "version", "search_key", "company_id", "password_hash"})
_CARD = {"customer_collection": "customer_id", "customer_credit": "customer_id", "customer_address": "customer_id",
         "customer_contact": "customer_id", "customer_bank_account": "customer_id", "customer_registration": "customer_id"}
"""What belongs to the card of a customer, and by which column."""


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the history of a record or of a part of it; `before` and `after` only where a field changed."""

    at: datetime
    user: str
    ref: Ref
    verb: str
    field: str
    before: Told | None
    after: Told | None
    reason: str


@dataclass(frozen=True, slots=True)
class Part:
    """A record, or a part of it, on a day and now; None = it was not there."""

    ref: Ref
    name: str
    then: Mapping[str, Told] | None
    now: Mapping[str, Told] | None

    @property
    def fields(self) -> list[str]:
        """Its fields in the order of the model, those that held or hold something."""
        present = {n for values in (self.then, self.now) for n, told in (values or {}).items() if told.value not in (None, "")}
        return [c.name for c in Base.metadata.tables[self.ref[0]].columns if c.name in present]

    def differs(self, field: str) -> bool:
        """Was it another value than it is now?"""
        then, now = (None if values is None or field not in values else values[field].value for values in (self.then, self.now))
        return then != now


def parts_of(table: str) -> dict[str, str]:
    """Tables whose rows belong to a row of this one, with the column that says to which."""
    if table == "customer":
        return _CARD
    return {part.name: key.parent.name for part in Base.metadata.sorted_tables for key in part.foreign_keys
            if key.column.table.name == table and key.ondelete == "CASCADE"}


def changes(desk: Desk, table: str, identity: int | str) -> list[Change]:
    """Who changed what on a record and its parts, newest first; a record without a number is known by its code (AUD-013)."""
    with desk.reading() as session:
        records = _records(session, _members(session, table, identity))
        lines = [(r, _ref(r), p, n) for r, p in records for n in (0, 1) if _is_change(r, p)]
        values = tell(session, [(ref, str(p["field"]), p.get(("old", "new")[n])) for _r, ref, p, n in lines],
                      _currency(session, desk), desk.language)
    told = {(r.seq, n): value for (r, _ref_, _p, n), value in zip(lines, values, strict=True)}
    return [Change(r.at, r.user_name, _ref(r), _verb(r), str(p.get("field") or ""), told.get((r.seq, 0)), told.get((r.seq, 1)),
                   str(p.get("reason") or "")) for r, p in records]


def as_it_was(desk: Desk, table: str, identity: int | str, day: date) -> list[Part]:
    """A record and its parts as they were at the end of a day, beside what they are now (AUD-013).

    What is there now is walked back through the trail, so that rows whose beginning the trail does not know have one too.
    """
    end = datetime.combine(day + timedelta(1), time.min).astimezone(UTC)
    with desk.reading() as session:
        refs = _members(session, table, identity)
        by_ref: dict[Ref, list[tuple[AuditRecord, Mapping[str, Any]]]] = {ref: [] for ref in refs}
        for record, payload in _records(session, refs, AuditRecord.at >= end):
            by_ref[_ref(record)].append((record, payload))
        found = []
        for ref in refs:
            now = _row(session, ref)
            then = _walk_back(now, by_ref[ref])
            if then is not None or now is not None:
                found.append((ref, then, now))
        return _in_words(session, desk, found)


@dataclass(frozen=True, slots=True)
class Spot:
    """The record a line of the change log is about, what it is called, and the day of the line at the reader's desk."""

    ref: Ref
    name: str
    day: date


def spot(desk: Desk, record_id: int) -> Spot | None:
    """Where a line of the change log leads; None when it is about no record of the file, such as a check."""
    with desk.reading() as session:
        record = session.get(AuditRecord, record_id)
        if record is None or record.entity_table not in Base.metadata.tables or record.entity_table == "company_file":
            return None
        ref = _ref(record)
        return Spot(ref, called(session, [ref], desk.language).get(ref) or record.key, record.at.astimezone().date())


def length(desk: Desk) -> int:
    """How many records the trail holds, at once: its newest sequence number."""
    with desk.reading() as session:
        return session.scalar(select(func.max(AuditRecord.seq))) or 0


def erased(desk: Desk) -> int:
    """Records whose payload was emptied for privacy; their fingerprints stay in the chain (AUD-046)."""
    with desk.reading() as session:
        return session.scalar(select(func.count()).select_from(AuditPayload).where(AuditPayload.erased_at.is_not(None))) or 0


# ---------------------------------------------------------------- what belongs together

def _members(session: Session, table: str, identity: int | str) -> list[Ref]:
    """The record and every part of it, those that are gone too."""
    found: list[Ref] = [(table, identity)]
    if isinstance(identity, str):
        return found
    for part, column in parts_of(table).items():
        stored = Base.metadata.tables[part]
        own = next(iter(stored.primary_key.columns))
        there = set(session.scalars(select(own).where(stored.columns[column] == identity)))
        found += [(part, key) for key in sorted(there | _gone(session, part, column, identity))]
    return found


def _gone(session: Session, part: str, column: str, identity: int) -> set[int]:
    """Parts that were removed, by what the trail kept of them."""
    removed = session.execute(
        select(AuditRecord.entity_id, AuditPayload.content).join(AuditPayload, AuditPayload.id == AuditRecord.payload_id)
        .where(AuditRecord.entity_table == part, AuditRecord.action == f"{part}.delete", AuditRecord.entity_id.is_not(None)))
    return {int(key or 0) for key, content in removed if json.loads(content or "{}").get("old", {}).get(column) == identity}


# ---------------------------------------------------------------- the trail of some rows

def _records(session: Session, refs: Sequence[Ref], *more: ColumnElement[bool]) -> list[tuple[AuditRecord, Mapping[str, Any]]]:
    """The records of the trail about some rows with their payloads, newest first."""
    chosen = select(AuditRecord, AuditPayload.content).join(AuditPayload, AuditPayload.id == AuditRecord.payload_id)
    found = []
    for table, identity in refs:
        mine = (AuditRecord.entity_id == identity if isinstance(identity, int)
                else AuditRecord.entity_id.is_(None) & (AuditRecord.key == identity))
        found += [(record, json.loads(content or "{}")) for record, content in session.execute(
            chosen.where(AuditRecord.entity_table == table, mine, *more).order_by(AuditRecord.seq.desc()).limit(MOST))]
    return sorted(found, key=lambda line: line[0].seq, reverse=True)


def _ref(record: AuditRecord) -> Ref:
    return record.entity_table, record.entity_id if record.entity_id is not None else record.key


def _verb(record: AuditRecord) -> str:
    """create, update, delete, or the name of an event."""
    return record.action.removeprefix(f"{record.entity_table}.")


def _is_change(record: AuditRecord, payload: Mapping[str, Any]) -> bool:
    return _verb(record) == "update" and "field" in payload


def _currency(session: Session, desk: Desk) -> str:
    return session.scalars(select(Company.accounting_currency).where(Company.id == desk.company_id)).one()


# ---------------------------------------------------------------- then and now

def _row(session: Session, ref: Ref) -> dict[str, Any] | None:
    """A row as the trail would write it; None when it is gone."""
    stored = Base.metadata.tables[ref[0]]
    own = next(iter(stored.primary_key.columns))
    row = session.execute(select(*_shown(ref[0])).where(own == ref[1])).mappings().first()
    return None if row is None else json.loads(audit.canonical(dict(row)))


def _shown(table: str) -> Iterator[Any]:
    """The columns a reader may see: no bytes, no secrets, nothing of the inner works."""
    return (c for c in Base.metadata.tables[table].columns
            if c.name not in _TECHNICAL and not isinstance(c.type, LargeBinary))


def _walk_back(now: dict[str, Any] | None,
               later: Sequence[tuple[AuditRecord, Mapping[str, Any]]]) -> dict[str, Any] | None:
    """The values before everything that came later, newest first."""
    values = None if now is None else dict(now)
    for record, payload in later:
        match _verb(record):
            case "create":
                values = None
            case "delete":
                values = dict(payload.get("old", {}))
            case "update" if values is not None and "field" in payload:
                values[str(payload["field"])] = payload.get("old")
    return values


def _in_words(session: Session, desk: Desk,
              found: Sequence[tuple[Ref, dict[str, Any] | None, dict[str, Any] | None]]) -> list[Part]:
    """Values with what they are, looked up together."""
    wanted = [(ref, field, value) for ref, then, now in found for values in (then, now) for field, value in _fields(ref, values)]
    told = iter(tell(session, wanted, _currency(session, desk), desk.language))
    names = called(session, [ref for ref, _then, _now in found], desk.language)

    def taken(ref: Ref, values: dict[str, Any] | None) -> dict[str, Told] | None:
        return None if values is None else {field: next(told) for field, _value in _fields(ref, values)}

    return [Part(ref, names.get(ref, ""), taken(ref, then), taken(ref, now)) for ref, then, now in found]


def _fields(ref: Ref, values: Mapping[str, Any] | None) -> list[tuple[str, Any]]:
    """Fields the model still has and a reader may see; not the one that says to which record a part belongs."""
    owners = {column for parts in (_CARD, *(parts_of(t) for t in _owners(ref[0]))) for part, column in parts.items()
              if part == ref[0]}
    known = {c.name for c in _shown(ref[0])} - owners
    return [(field, value) for field, value in (values or {}).items() if field in known]


def _owners(table: str) -> set[str]:
    return {key.column.table.name for key in Base.metadata.tables[table].foreign_keys}
