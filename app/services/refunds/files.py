"""Refunds paid by a file for the bank: made whole or not at all, made once more, marked sent, taken back (REF-04, ERR-04)."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.money import Money
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.formats.bank_orders import pain001
from app.formats.bank_orders.pain001 import Account, Message, Order, Transfer, Version
from app.models.company import Company, CompanyBankAccount
from app.models.customers import Customer, CustomerAddress
from app.models.payments import PaymentFile, Refund
from app.models.terms import PaymentMethod
from app.services import ledger
from app.services.desk import Desk
from app.services.refunds.drafts import WITHOUT_IBAN, payable
from app.services.refunds.paying import WAITING, pay
from app.storage import archive
from app.storage.unit_of_work import UnitOfWork

declare({
    "REF-04-cash": N_(
        "Refund {number} is paid without a bank transfer. Choose a method that goes to the bank, or post it as paid."),
    "REF-04-file-state": N_("Refund {number} is not waiting for a file. Refresh with F5 to see how it stands now."),
    "REF-04-file-bank": N_("Choose a bank account in {currency} that the refunds are paid from."),
    "REF-04-file-currency": N_("The refunds are in several currencies. Choose those of one currency for a file."),
    "REF-04-past": N_("The bank carries nothing out in the past. Choose {day} or a later day."),
    "REF-04-sent": N_("Refund {number} is in no file. Make the file first."),
    "ERR-04-write": N_(
        "{path} could not be written ({detail}). Nothing changed: make room or choose another place, then try again."),
    "ERR-04-moved": N_("The file lies at {path} under a provisional name ({detail}). Rename it, or make it once more."),
    "ERR-04-none": N_("There is no file to make once more. Make one first."),
})

TABLE = PaymentFile.__tablename__
EXPORT = "export"
"""The key under which a method keeps the kind of its files."""


@dataclass(frozen=True, slots=True)
class FileWish:
    """How refunds are paid by file: from which account (None = as the method or currency says), on which day.

    `version` None = as the method says; `book` = posted as paid at once instead of when the statement shows it.
    """

    day: date
    bank_id: int | None = None
    version: Version | None = None
    book: bool = False


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file that was written: its row, message id, how many transfers, their sum in minor units, where it lies."""

    file_id: int
    message_id: str
    count: int
    control_sum: Money
    path: Path
    attempt: int = 1


@dataclass(frozen=True, slots=True)
class Proposed:
    """What a file would hold, for its form: account and version on offer, count and sum; problems by row of the refunds."""

    bank_id: int | None
    version: Version
    count: int
    total: Money | None
    problems: tuple[Problem, ...] = ()


def propose_file(desk: Desk, refund_ids: Sequence[int], wish: FileWish) -> Proposed:
    """What a file of these refunds would be, nothing written."""
    with desk.reading() as session:
        rows, problems = _rows(session, desk, refund_ids)
        bank, version = _bank(session, desk, rows, wish), wish.version or _version(session, rows)
        transfers, wrong = _transfers(session, desk, rows, bank, wish)
        total = Money(sum(t.amount for t in transfers), transfers[0].currency) if transfers else None
        return Proposed(None if bank is None else bank.id, version, len(transfers), total, (*problems, *wrong))


def make_file(desk: Desk, refund_ids: Sequence[int], wish: FileWish, target: Path, *,
         confirmed: frozenset[str] = frozenset()) -> Outcome[MadeFile]:
    """Write a credit-transfer file of posted refunds to `target`, all or none, and keep its bytes (REF-04, ERR-04).

    It is written under a provisional name and read back; only then do the refunds stand as *File created*, and only after
    that has it its name: a full disk leaves everything as it was.
    """
    draft = _draft(target)
    try:
        with desk.writing("refund.file") as unit:
            made = _make(desk, unit, refund_ids, wish, target, draft)
            if made.value is not None and wish.book:
                bank_id = unit.session.get_one(PaymentFile, made.value.file_id).bank_id
                booked = pay(desk, refund_ids, wish.day, bank_id, confirmed=confirmed)
                made = made if booked.value is not None else Outcome(None, booked.problems)
            if made.value is None:
                unit.abandon()
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return _named(made, draft, target)


def _draft(target: Path) -> Path:
    """The provisional name of a file, beside it."""
    return target.with_name(f".{target.name}.part")


def _make(desk: Desk, unit: UnitOfWork, refund_ids: Sequence[int], wish: FileWish, target: Path,
          draft: Path) -> Outcome[MadeFile]:
    session = unit.session
    rows, problems = _rows(session, desk, refund_ids)
    bank = _bank(session, desk, rows, wish)
    transfers, wrong = _transfers(session, desk, rows, bank, wish)
    if standing((*problems, *wrong), frozenset()) or bank is None:
        return Outcome(None, (*problems, *wrong))
    version = wish.version or _version(session, rows)
    company = session.get_one(Company, desk.company_id)
    message = Message(_message_id(session, desk), desk.clock.now(), company.legal_name, version)
    order = pain001.write(message, transfers)
    if not isinstance(order, Order):
        return Outcome(None, order)
    refused = _write(draft, order.content, target)
    if refused is not None:
        return Outcome(None, (refused,))
    row = _keep(desk, unit, message, order, bank, target.name, rows)
    return Outcome(MadeFile(row.id, row.message_id, row.count, Money(row.control_sum, row.currency), target))


def _keep(desk: Desk, unit: UnitOfWork, message: Message, order: Order, bank: CompanyBankAccount, name: str,
          rows: Sequence[Refund]) -> PaymentFile:
    """The file in the archive, its refunds *File created*."""
    session = unit.session
    row = PaymentFile(
        company_id=desk.company_id, kind="pain001", message_id=message.message_id, bank_id=bank.id,
        run_table=Refund.__tablename__, count=order.count,
        currency=bank.currency, control_sum=order.control_sum, file_name=name[:200],
        content_sha256=archive.keep(session, order.content), created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(row)
    session.flush()
    for refund in rows:
        refund.state, refund.file_id, refund.bank_id, refund.returned = "file_created", row.id, bank.id, None
    session.flush()
    unit.audit("refund.file", TABLE, row.id, row.message_id, {"refunds": [r.number for r in rows], "sum": order.control_sum},
               desk.company_id)
    return row


def _write(draft: Path, content: bytes, target: Path) -> Problem | None:
    """Write a file under its provisional name and read it back; what went wrong."""
    try:
        with draft.open("wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        if draft.read_bytes() != content:
            raise OSError("?")
    except OSError as refused:
        draft.unlink(missing_ok=True)
        return error("ERR-04-write", path=str(target), detail=refused.strerror or str(refused))
    return None


def _named(made: Outcome[MadeFile], draft: Path, target: Path) -> Outcome[MadeFile]:
    """The file gets its name; where that fails it stays beside it, whole, and is told."""
    if made.value is None:
        draft.unlink(missing_ok=True)
        return made
    try:
        os.replace(draft, target)
    except OSError as refused:
        told = error("ERR-04-moved", path=str(draft), detail=refused.strerror or str(refused))
        return Outcome(replace(made.value, path=draft), (*made.problems, told))
    return made


def file_name(desk: Desk) -> str:
    """The name on offer for the next file."""
    with desk.reading() as session:
        return f"{_message_id(session, desk)}.xml"


def _message_id(session: Session, desk: Desk) -> str:
    """REF, the day, and a number that runs within it; never used before in this company."""
    start = f"REF-{desk.today:%Y%m%d}-"
    held = session.scalar(select(func.count(PaymentFile.id)).where(
        PaymentFile.company_id == desk.company_id, PaymentFile.attempt == 1, PaymentFile.message_id.startswith(start))) or 0
    return f"{start}{desk.company_id}-{held + 1}"


# ---------------------------------------------------------------- what is in it

def _rows(session: Session, desk: Desk, refund_ids: Sequence[int]) -> tuple[list[Refund], tuple[Problem, ...]]:
    """The refunds in the order they were chosen, and which of them cannot go into a file."""
    found = {r.id: r for r in session.scalars(select(Refund).where(Refund.id.in_(list(refund_ids)),
                                                                   Refund.company_id == desk.company_id))}
    rows = [found[key] for key in refund_ids if key in found]
    problems = [] if rows else [error("REF-gone")]
    for n, row in enumerate(rows):
        method = session.get(PaymentMethod, row.payment_method_id) if row.payment_method_id else None
        if row.state not in WAITING:
            problems.append(error("REF-04-file-state", row=n, number=row.number or ""))
        elif method is not None and method.payment_type in WITHOUT_IBAN:
            problems.append(error("REF-04-cash", row=n, number=row.number or ""))
        else:
            problems += [replace(p, row=n) for p in payable(session, row)]
    if len({r.currency for r in rows}) > 1:
        problems.append(error("REF-04-file-currency"))
    return rows, tuple(problems)


def _bank(session: Session, desk: Desk, rows: Sequence[Refund], wish: FileWish) -> CompanyBankAccount | None:
    """The account that pays: the chosen one, else that of the method, else the default of the currency."""
    if not rows:
        return None
    method = session.get(PaymentMethod, rows[0].payment_method_id) if rows[0].payment_method_id else None
    bank, currency = CompanyBankAccount, rows[0].currency
    wanted = wish.bank_id or (method.bank_id if method is not None else None)
    chosen = select(bank).where(bank.company_id == desk.company_id, bank.currency == currency)
    if wanted:
        return session.scalars(chosen.where(bank.id == wanted)).first()
    return session.scalars(chosen.order_by(bank.default_for_currency.desc(), bank.id).limit(1)).first()


def _version(session: Session, rows: Sequence[Refund]) -> Version:
    """The version the method of the refunds names, else the newer one."""
    for row in rows:
        method = session.get(PaymentMethod, row.payment_method_id) if row.payment_method_id else None
        told = (method.formats or {}).get(EXPORT) if method is not None else None
        if told in set(Version):
            return Version(told)
    return Version.V09


def _transfers(session: Session, desk: Desk, rows: Sequence[Refund], bank: CompanyBankAccount | None,
               wish: FileWish) -> tuple[list[Transfer], tuple[Problem, ...]]:
    """The refunds as the bank is told them, and what it would refuse (REF-05: the references as text, the number as id)."""
    if not rows:
        return [], ()
    problems: list[Problem] = []
    if wish.day < desk.today:
        problems.append(error("REF-04-past", at="day", day=desk.today))
    if bank is None:
        return [], (*problems, error("REF-04-file-bank", at="bank", currency=rows[0].currency))
    own = Account(bank.holder, bank.iban, bank.bic or "")
    places = _places(session, [r.customer_id for r in rows])
    decimals = ledger.decimals_of(session, bank.currency)
    names = {c.id: c.name for c in session.scalars(select(Customer).where(Customer.id.in_([r.customer_id for r in rows])))}
    made = [Transfer(r.end_to_end or r.number or "", own, Account(r.holder or names[r.customer_id], r.iban or "", r.bic or ""),
                     r.amount, wish.day, r.remittance, r.currency, decimals, *places.get(r.customer_id, ("", ""))) for r in rows]
    waiting = [t for t, r in zip(made, rows, strict=True) if r.iban]
    return made, (*problems, *(pain001.check(made) if len(waiting) == len(made) else ()))


def _places(session: Session, customer_ids: Sequence[int]) -> Mapping[int, tuple[str, str]]:
    """City and country of customers, as the bank wants them of a receiver (SDD-32)."""
    address = CustomerAddress
    return {key: (city or "", country or "") for key, city, country in session.execute(
        select(address.customer_id, address.city, address.country_code)
        .where(address.customer_id.in_(customer_ids), address.kind == "invoice").order_by(address.id.desc()))}


# ---------------------------------------------------------------- afterwards

def again(desk: Desk, refund_id: int, target: Path) -> Outcome[MadeFile]:
    """The file of a refund once more: the same bytes under the same message id, kept as a duplicate (ERR-04)."""
    draft = _draft(target)
    with desk.writing("refund.file.again") as unit:
        session = unit.session
        refund = session.get(Refund, refund_id)
        first = session.get(PaymentFile, refund.file_id) if refund is not None and refund.file_id else None
        if first is None or first.company_id != desk.company_id:
            return Outcome(None, (error("ERR-04-none"),))
        refused = _write(draft, archive.read(session, first.content_sha256), target)
        if refused is not None:
            return Outcome(None, (refused,))
        attempt = 1 + (session.scalar(select(func.max(PaymentFile.attempt)).where(
            PaymentFile.company_id == desk.company_id, PaymentFile.message_id == first.message_id)) or 1)
        row = PaymentFile(
            company_id=desk.company_id, kind=first.kind, message_id=first.message_id, attempt=attempt, bank_id=first.bank_id,
            run_table=first.run_table, count=first.count, currency=first.currency, control_sum=first.control_sum,
            file_name=target.name[:200], content_sha256=first.content_sha256, duplicate_of_id=first.id,
            created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
        session.add(row)
        session.flush()
        unit.audit("refund.file.again", TABLE, row.id, row.message_id, {"attempt": attempt}, desk.company_id)
        made = MadeFile(row.id, row.message_id, row.count, Money(row.control_sum, row.currency), target, attempt)
    return _named(Outcome(made), draft, target)


def sent(desk: Desk, refund_ids: Sequence[int]) -> Outcome[int]:
    """The file of these refunds was given to the bank; how many changed."""
    return _step(desk, refund_ids, "refund.sent", {"file_created"}, "sent", "")


def withdraw(desk: Desk, refund_ids: Sequence[int], reason: str = "") -> Outcome[int]:
    """Refunds whose money never left wait for another file: the file stayed here, or the bank refused it for a `reason`, which
    is kept with them (REF-07); how many changed."""
    return _step(desk, refund_ids, "refund.withdraw", {"file_created", "sent"}, "returned" if reason.strip() else "posted",
                 reason.strip())


def _step(desk: Desk, refund_ids: Sequence[int], action: str, before: set[str], after: str, reason: str) -> Outcome[int]:
    with desk.writing(action) as unit:
        rows = unit.session.scalars(select(Refund).where(Refund.id.in_(list(refund_ids)),
                                                         Refund.company_id == desk.company_id)).all()
        wrong = tuple(error("REF-04-sent", row=n, number=r.number or "") for n, r in enumerate(rows) if r.state not in before)
        if wrong or not rows:
            return Outcome(None, wrong or (error("REF-gone"),))
        for row in rows:
            row.state = after
            row.file_id, row.returned = (row.file_id if after == "sent" else None), reason[:250] or None
            unit.audit(action, Refund.__tablename__, row.id, row.number or "", {"why": reason}, desk.company_id)
        unit.session.flush()
        return Outcome(len(rows))
