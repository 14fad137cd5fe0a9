"""The log of imports, and taking one back while nothing of it was used (IMP-008)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.core.permissions import Permission, posting
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.base import Base
from app.models.collections import CollectionLogEntry, EntryStatusChange
from app.models.company import User
from app.models.customers import BlockChange, Customer
from app.models.imports import ImportRun
from app.models.ledger import CustomerLedgerEntry, SettlementPair
from app.models.products import Product
from app.rules.import_fields import Entity
from app.rules.periods import MODULE_OF
from app.services import corrections, customers, setup_tables
from app.services.desk import Desk
from app.services.imports.items import SOURCES
from app.services.setup import verbs
from app.services.setup.used import links_to

declare({
    "IMP-008-undone": N_("This import was undone already."),
    "IMP-008-used": N_("{document} was used after the import (settled, reminded or changed), so it cannot be undone."),
    "IMP-008-product": N_("Product {number} is used already, so the import cannot be undone."),
    "IMP-008-products": N_("This import changed {products:product|products} that existed; such changes are not undone."),
    "IMP-008-units": N_("This import changed {units:unit|units} that existed; such changes are not undone."),
    "IMP-008-texts": N_("This import changed {texts:text|texts} that existed; such changes are not undone."),
    "IMP-008-updated": N_("This import changed {customers:customer|customers} that existed; such changes are not undone."),
})

_CHUNK, _MOST, _AT_ONCE = 400, 20, 10_000
_OWN = {"customer_collection", "customer_credit", "block_change"}
"""Rows that come and go with a customer."""


@dataclass(frozen=True, slots=True)
class Run:
    """A line of the log: what was imported, by whom and when, and whether it was taken back."""

    run_id: int
    file: str
    kind: str
    on: date
    user: str
    created: int
    errors: int
    undone: bool


def runs(desk: Desk) -> list[Run]:
    """All imports, newest first."""
    with desk.reading() as session:
        undone = set(session.scalars(select(ImportRun.undoes_id).where(ImportRun.undoes_id.is_not(None))))
        rows = session.execute(select(ImportRun, User.display_name).join(User, User.id == ImportRun.created_by_id).where(
            ImportRun.company_id == desk.company_id, ImportRun.undoes_id.is_(None)).order_by(ImportRun.id.desc()))
        return [Run(r.id, r.file_name, r.kind, r.created_at.date(), name, r.counts.get("create", 0) + r.counts.get("update", 0),
                    r.counts.get("error", 0), r.id in undone) for r, name in rows]


def newest(desk: Desk) -> tuple[int, str] | None:
    """The newest import that was not undone: id and file name."""
    return next(((r.run_id, r.file) for r in runs(desk) if not r.undone), None)


def needed_to_undo(run: Run) -> tuple[Permission, ...]:
    """What taking an import back needs: to post where its vouchers were posted; customers alone need nothing (CLS-003)."""
    return tuple(sorted({posting(MODULE_OF[source]) for source in SOURCES})) if run.kind == Entity.OPEN_ITEMS else ()


def undo(desk: Desk, run_id: int) -> Outcome[int]:
    """Take an import back: settlements undone, vouchers reversed, unused customers deleted; refused when used (IMP-008)."""
    with desk.writing("import.undo") as uow:
        session = uow.session
        done = session.get(ImportRun, run_id)
        if done is None or done.company_id != desk.company_id:
            return Outcome(None, (error("LED-gone"),))
        if done.undoes_id or session.scalars(select(ImportRun.id).where(ImportRun.undoes_id == run_id)).first():
            return Outcome(None, (error("IMP-008-undone"),))
        problems = _why_not(session, done) or _take_back(session, desk, done)
        if problems:
            uow.abandon()
            return Outcome(None, tuple(problems))
        session.add(ImportRun(company_id=desk.company_id, kind=done.kind, file_name=done.file_name, sha256=done.sha256,
                              counts={}, created={}, undoes_id=run_id, created_at=desk.clock.now(),
                              created_by_id=desk.actor.user_id))
        session.flush()
        return Outcome(run_id)


def _why_not(session: Session, done: ImportRun) -> list[Problem]:
    """Documents that something happened to afterwards; customers that existed and were changed."""
    changed = done.counts.get("update", 0)
    if changed and done.kind == Entity.PRODUCTS:
        return [error("IMP-008-products", products=changed)]
    if changed and done.kind == Entity.UNITS:
        return [error("IMP-008-units", units=changed)]
    if changed and done.kind == Entity.TEXTS:
        return [error("IMP-008-texts", texts=changed)]
    if changed:
        return [error("IMP-008-updated", customers=changed)]
    used = set(_used(session, done))
    if not done.created.get("vouchers"):
        used |= set(_busy(session, done.created.get("customers", [])))
    return [error("IMP-008-used", document=number) for number in sorted(used)[:_MOST]]


def _busy(session: Session, ids: Sequence[int]) -> Iterator[str]:
    """Numbers of created customers that something else refers to by now; their own parts and first block do not count."""
    for table in Base.metadata.sorted_tables:
        for column in table.c:
            ours = any(k.column.table.name == "customer" and k.ondelete != "CASCADE" for k in column.foreign_keys)
            if ours and table.name not in _OWN:
                for part in _chunks(ids):
                    yield from session.scalars(select(Customer.number).where(
                        Customer.id.in_(part), Customer.id.in_(select(column).where(column.in_(part)))))


def _used(session: Session, done: ImportRun) -> Iterator[str]:
    vouchers, own = done.created.get("vouchers", []), set(done.created.get("settlements", []))
    entry, pair = CustomerLedgerEntry, SettlementPair
    for ids in _chunks(vouchers):
        rows = session.execute(
            select(entry.document_no, pair.settlement_id)
            .join(pair, or_(pair.debit_entry_id == entry.id, pair.credit_entry_id == entry.id))
            .where(entry.voucher_id.in_(ids)))
        yield from (number for number, settlement in rows if settlement not in own)
        for event, test in ((CollectionLogEntry, CollectionLogEntry.kind != "import"),
                            (EntryStatusChange, EntryStatusChange.created_at > done.created_at)):
            yield from session.scalars(select(entry.document_no).join(event, event.entry_id == entry.id)
                                       .where(entry.voucher_id.in_(ids), test))


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start:start + _CHUNK] for start in range(0, len(ids), _CHUNK))


def _take_back(session: Session, desk: Desk, done: ImportRun) -> list[Problem]:
    """Undo settlements on their own dates, reverse vouchers on theirs, delete new customers without anything else."""
    undone = corrections.undo_settlements(desk, done.created.get("settlements", []))
    if not undone.done:
        return list(undone.problems)
    vouchers = done.created.get("vouchers", [])
    for portion in _portions(session, vouchers):
        taken_back = corrections.reverse_many(desk, portion, reason="import.undo")
        if not taken_back.done:
            return list(taken_back.problems)
        session.expire_all()
    if products := done.created.get("products", []):
        return _remove_products(session, products)
    if units := done.created.get("units", []):
        return [p for code in units for p in verbs.delete(desk, setup_tables.table("units"), code).problems]
    return [] if vouchers else _remove(session, desk, done.created.get("customers", []))


def _remove_products(session: Session, ids: Sequence[int]) -> list[Problem]:
    """Delete created products nothing refers to."""
    rows = [row for part in _chunks(ids) for row in session.scalars(select(Product).where(Product.id.in_(part)))]
    used = sorted(number for number in _referred(session, ids))
    if used:
        return [error("IMP-008-product", number=number) for number in used[:_MOST]]
    for row in rows:
        session.delete(row)
    session.flush()
    return []


def _referred(session: Session, ids: Sequence[int]) -> set[str]:
    """Numbers of products that something refers to."""
    return {number for _table, column in links_to(Product.metadata.tables["product"]) for part in _chunks(ids)
            for number in session.scalars(select(Product.number).where(
                Product.id.in_(part), Product.id.in_(select(column).where(column.in_(part)))))}


def _portions(session: Session, vouchers: Sequence[int]) -> Iterator[Sequence[int]]:
    """Vouchers in portions of some ten thousand entries, the newest first: what is in memory at once stays small."""
    entry, sizes = CustomerLedgerEntry.voucher_id, dict[int, int]()
    for ids in _chunks(vouchers):
        sizes |= {i: n for i, n in session.execute(select(entry, func.count()).where(entry.in_(ids)).group_by(entry))}
    end, size = len(vouchers), 0
    for start in range(len(vouchers) - 1, -1, -1):
        size += sizes.get(vouchers[start], 0)
        if size >= _AT_ONCE or start == 0:
            yield vouchers[start:end]
            end, size = start, 0


def _remove(session: Session, desk: Desk, ids: Sequence[int]) -> list[Problem]:
    """Delete created customers; who was blocked keeps her history and becomes inactive."""
    blocked = {c for part in _chunks(ids)
               for c in session.scalars(select(BlockChange.customer_id).where(BlockChange.customer_id.in_(part)))}
    problems: list[Problem] = []
    for customer_id in ids:
        if session.get(Customer, customer_id) is None:
            continue
        kept = customer_id in blocked
        problems += (customers.set_inactive(desk, customer_id, True) if kept else customers.delete(desk, customer_id)).problems
    return problems
