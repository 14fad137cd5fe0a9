"""One door for writing: an immediate transaction with actor and reason that commits once and says what changed (promise 2)."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, event, func, inspect, select
from sqlalchemy.orm import Session, UOWTransaction

from app.core.changes import Changes
from app.core.clock import Clock
from app.core.enums import Source
from app.models.base import Base
from app.models.ledger import DetailedEntry, GeneralLedgerEntry, Voucher
from app.storage import audit, errors, rights, seals, verify

_NOT_SHOWN = {"id", "version", "search_key"}
_CHUNK = 400
_MARKS = select(*(select(func.coalesce(func.max(c), 0)).scalar_subquery()
                  for c in (Voucher.id, GeneralLedgerEntry.id, DetailedEntry.id)))


_CORRELATION: ContextVar[str] = ContextVar("correlation", default="")


@contextmanager
def correlated(name: str) -> Iterator[None]:
    """Every unit within carries this name in the trail, such as the number of the run of a job (JOB-006)."""
    token = _CORRELATION.set(name)
    try:
        yield
    finally:
        _CORRELATION.reset(token)


class BrokenUnitError(Exception):
    """A unit that had joined failed, and the one around it went on: half a piece of work is never kept (promise 2)."""


class ForeignRowError(Exception):
    """A row would refer to a row of another company (model 1.4): a bug; nothing was written."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: `user_id` 0 only while the first user is being made."""

    user_id: int
    name: str


class UnitOfWork:
    """What one action of a user writes; leave it through the company file, never by hand."""

    def __init__(self, session: Session, actor: Actor, action: str, reason: str | None, source: Source, clock: Clock) -> None:
        self.session = session
        self.actor = actor
        self.action = action
        self.reason = reason
        self.source = source
        self.clock = clock
        self.correlation = _CORRELATION.get() or str(uuid.uuid4())
        self._touched: dict[str, set[int]] = defaultdict(set)
        self._events: list[audit.Event] = []
        self._reasons: list[tuple[range, str]] = []
        self._links: dict[tuple[Table, int], set[int]] = defaultdict(set)
        self._last: dict[Hashable, Callable[[], None]] = {}
        self.abandoned = False
        self.failed: BaseException | None = None
        self._before = verify.Marks(*session.execute(_MARKS).one())
        event.listen(session, "before_flush", self._refuse_final)
        event.listen(session, "after_flush", self._note_flushed)

    def changed(self, table: str, identity: int) -> None:
        """Say that a row was written by a bulk statement; flushed objects say it themselves."""
        self._touched[table].add(identity)

    def touched(self, table: str) -> frozenset[int]:
        """The ids of a table written so far."""
        return frozenset(self._touched.get(table, ()))

    def at_end(self, key: Hashable, work: Callable[[], None]) -> None:
        """Do something once when everything else of this unit is written, before it is proved; never where it is given up."""
        self._last.setdefault(key, work)

    @contextmanager
    def joined(self, reason: str | None) -> Iterator[None]:
        """Another unit inside this one: its reason counts for what it writes, its failure for the whole."""
        outer = self.reason
        first = 0
        if reason is not None:
            self.session.flush()
            self.reason, first = reason, self._last_voucher()
        try:
            yield
            if reason is not None:
                self.session.flush()
                self._reasons.append((range(first + 1, self._last_voucher() + 1), reason))
        except BaseException as problem:
            self.failed = problem
            raise
        finally:
            self.reason = outer

    def _last_voucher(self) -> int:
        return self.session.scalar(select(func.max(Voucher.id))) or 0

    def _reason_of(self, voucher_id: int) -> str | None:
        """Why a voucher was posted: the reason of the unit that posted it, the innermost first (AUD-002)."""
        return next((reason for ids, reason in self._reasons if voucher_id in ids), self.reason)

    def abandon(self) -> None:
        """Write nothing after all: everything done in this unit, and in those that joined it, is rolled back at its end."""
        self.abandoned = True

    def audit(self, action: str, table: str, identity: int | None, key: str, payload: Mapping[str, Any],
              company_id: int | None = None) -> None:
        """Record an event beside the automatic field changes (AUD-010)."""
        self._events.append(audit.Event(action, table, identity, key, {"reason": self.reason, **payload}, company_id))

    def finish(self) -> Changes:
        """Flush, prove what was touched (AUD-004), append the audit records; the caller commits."""
        self.session.flush()
        while self._last:
            self._last.pop(next(iter(self._last)))()
            self.session.flush()
        self._refuse_other_companies()
        wrong = verify.check_touched(self.session, self._before, self._touched.get("customer_ledger_entry", set()),
                                     self._touched.get("customer_entry_state", set()))
        if wrong:
            raise verify.BrokenBooksError(wrong)
        self._events += seals.events(self.session, self._before.voucher, self._reason_of)
        role = rights.acting(self.session, self.actor.user_id) if self._events else ""
        audit.write(self.session, self._events, at=self.clock.now(), user=self.actor.name, source=self.source,
                    correlation=self.correlation, role=role)
        return Changes({name: frozenset(ids) for name, ids in self._touched.items()})

    def _refuse_final(self, session: Session, _context: UOWTransaction, _instances: object) -> None:
        """A posted row is never changed or deleted (AUD-001); the database refuses a second time."""
        for row in [*session.dirty, *session.deleted]:
            if isinstance(row, Base) and row.guard == "final" and (row in session.deleted or _spoilt(session, row)):
                raise errors.FinalRowError("AUD-001-final", table=row.__tablename__, record=str(inspect(row).identity))

    def _refuse_other_companies(self) -> None:
        """Every link of a flushed row stays within its company; proof L12 looks at the rows written in bulk (model 1.4)."""
        for (table, company), ids in self._links.items():
            wanted = sorted(ids)
            for start in range(0, len(wanted), _CHUNK):
                found = self.session.execute(select(table.c.id).where(table.c.id.in_(wanted[start:start + _CHUNK]),
                                                                      table.c.company_id != company)).first()
                if found is not None:
                    raise ForeignRowError(f"{table.name} {found.id} belongs to another company than {company}")

    def _note_links(self, row: Base) -> None:
        """Remember which rows of company tables a row refers to."""
        company = getattr(row, "company_id", None)
        if company is None:
            return
        for column, table in verify.company_links(inspect(row).mapper.local_table):
            target = getattr(row, column, None)
            if target is not None:
                self._links[table, company].add(target)

    def _note_flushed(self, session: Session, _context: UOWTransaction) -> None:
        """Field by field what this flush changed, for the trail and for the announcement."""
        for row in [*session.new, *session.dirty]:
            if isinstance(row, Base):
                self._note_links(row)
        for row in session.new:
            self._note(row, "create", {"new": dict(_values(row))})
        for row in session.deleted:
            self._note(row, "delete", {"old": dict(_values(row))})
        for row in session.dirty:
            if isinstance(row, Base) and session.is_modified(row):
                for field, old, new in _changes(row):
                    self._note(row, "update", {"field": field, "old": old, "new": new})

    def _note(self, row: object, verb: str, payload: Mapping[str, Any]) -> None:
        if not isinstance(row, Base):
            return
        identity = inspect(row).mapper.primary_key_from_instance(row)
        number = identity[0] if identity and isinstance(identity[0], int) else None
        if number is not None:
            self._touched[row.__tablename__].add(number)
        else:
            self._touched.setdefault(row.__tablename__, set())
        # Posted rows are their own record, and vouchers carry a seal; what is archived is recorded with its fingerprint.
        if row.audited and (row.guard != "final" or row.__tablename__ == "archived_document"):
            self._events.append(audit.Event(f"{row.__tablename__}.{verb}", row.__tablename__, number, _key(row),
                                            {"reason": self.reason, **payload}, getattr(row, "company_id", None)))


def _spoilt(session: Session, row: Base) -> bool:
    """Was something changed that never may be?"""
    if row.frozen:
        return any(inspect(row).attrs[name].history.has_changes() for name in row.frozen)
    return session.is_modified(row)


_CALLED = ("number", "code", "login", "key", "permission", "name", "legal_name")
_WITHOUT_NAMES: Mapping[str, tuple[str, ...]] = {
    "party": ("no",), "customer_contact": (), "document_party": (), "learned_rule": ()}
"""Rows about people and what was learned about them are not called by their names: the chain keeps a key for ever (AUD-043)."""


def _key(row: Base) -> str:
    """What people call the row."""
    for name in _WITHOUT_NAMES.get(row.__tablename__, _CALLED):
        value = getattr(row, name, None)
        if isinstance(value, str):
            return value
    return str((inspect(row).identity or ("",))[0])


def _values(row: Base) -> Iterator[tuple[str, Any]]:
    """The filled columns of a row, secrets masked."""
    for attribute in inspect(row).mapper.column_attrs:
        if attribute.key not in _NOT_SHOWN:
            value = row.__dict__.get(attribute.key)
            if value is not None and not isinstance(value, bytes):
                yield attribute.key, "•" if attribute.key == "password_hash" else value


def _changes(row: Base) -> Iterator[tuple[str, Any, Any]]:
    """Columns with another value than before."""
    state = inspect(row)
    for attribute in state.mapper.column_attrs:
        if attribute.key in _NOT_SHOWN:
            continue
        history = state.attrs[attribute.key].history
        if history.has_changes():
            old = history.deleted[0] if history.deleted else None
            new = history.added[0] if history.added else None
            if old != new:
                yield (attribute.key, *(_masked(old, new) if attribute.key == "password_hash" else (old, new)))


def _masked(*secrets: str | None) -> tuple[str | None, ...]:
    """Whether there was a secret and whether there is one now, never which (AUD-012)."""
    return tuple(secret and "•" for secret in secrets)
