"""Posted vouchers and archived documents in the hash chain: the fingerprint of each stands in the trail (AUD-021)."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.models.archive import ArchivedDocument
from app.models.audit import AuditPayload, AuditRecord
from app.models.ledger import GeneralLedgerEntry, Voucher
from app.storage import audit

ACTION = "voucher.post"
_HEAD = (Voucher.company_id, Voucher.number, Voucher.source, Voucher.posting_date, Voucher.document_date, Voucher.currency,
         Voucher.text, Voucher.reverses_id, Voucher.posted_by_id, Voucher.posted_at)
_LINE = (GeneralLedgerEntry.line_no, GeneralLedgerEntry.account_id, GeneralLedgerEntry.posting_date, GeneralLedgerEntry.currency,
         GeneralLedgerEntry.amount, GeneralLedgerEntry.accounting_amount, GeneralLedgerEntry.customer_id, GeneralLedgerEntry.text)


_LINES = (select(Voucher.id, *_HEAD, *_LINE).join(GeneralLedgerEntry, GeneralLedgerEntry.voucher_id == Voucher.id)
          .where(Voucher.id > bindparam("after")).order_by(Voucher.id, GeneralLedgerEntry.line_no)
          .execution_options(yield_per=5_000))


@dataclass(frozen=True, slots=True)
class Seal:
    """A voucher with the SHA-256 of its head and lines."""

    voucher_id: int
    company_id: int
    number: str
    sha256: str


def seals(session: Session, after: int = 0) -> Iterator[Seal]:
    """The seal of every voucher with an id above `after`, in order, computed from what the tables hold now."""
    rows = session.execute(_LINES, {"after": after})
    width = len(_HEAD) + 1
    for voucher_id, group in groupby(rows, key=lambda row: row[0]):
        lines = [tuple(row) for row in group]
        head = lines[0][1:width]
        text = audit.canonical({"head": list(head), "lines": [list(line[width:]) for line in lines]})
        yield Seal(voucher_id, head[0], head[1], hashlib.sha256(text.encode()).hexdigest())


def events(session: Session, after: int, reason_of: Callable[[int], str | None]) -> list[audit.Event]:
    """What a unit of work records about the vouchers it posted: the seal of each, and why it was posted (AUD-002, 021)."""
    return [audit.Event(ACTION, "voucher", s.voucher_id, s.number, {"sha256": s.sha256} | (
        {} if (reason := reason_of(s.voucher_id)) is None else {"reason": reason}), s.company_id)
            for s in seals(session, after)]


def broken(session: Session) -> list[str]:
    """Numbers of vouchers that do not fit their seal, have none, or are gone while their seal is there."""
    kept = {voucher: (key, said.get("sha256", "")) for voucher, key, said in _kept(session, "voucher", ACTION)}
    found = []
    for seal in seals(session):
        _key, sha256 = kept.pop(seal.voucher_id, ("", ""))
        found += [seal.number] if sha256 != seal.sha256 else []
    return [*found, *(key for key, _sha256 in kept.values())]


def exchanged(session: Session) -> list[str]:
    """Numbers of archived documents that are gone, or stand for other bytes than the trail says they were archived with.

    What the trail said of a document may have been emptied for privacy (AUD-046); then its bytes are not compared.
    """
    stored, found = ArchivedDocument, []
    there = {key: digest for key, digest in session.execute(select(stored.id, stored.content_sha256))}
    for key, number, said in _kept(session, stored.__tablename__, f"{stored.__tablename__}.create"):
        known = said.get("new", {}).get("content_sha256")
        if key not in there or known not in (None, there[key]):
            found.append(number)
    return found


def _kept(session: Session, table: str, action: str) -> Iterator[tuple[Any, str, dict[str, Any]]]:
    """What the trail holds about rows of a table: id, key, payload (empty where it was emptied)."""
    rows = session.execute(
        select(AuditRecord.entity_id, AuditRecord.key, AuditPayload.content)
        .join(AuditPayload, AuditPayload.id == AuditRecord.payload_id)
        .where(AuditRecord.entity_table == table, AuditRecord.action == action).order_by(AuditRecord.seq))
    for identity, key, content in rows:
        yield identity, key, json.loads(content or "{}")
