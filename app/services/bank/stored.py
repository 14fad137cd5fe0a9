"""Rows of bank lines as the services beneath them share: parts, proposals, what is taken, states."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.core.roles import AccountRole
from app.models.bank import (
    BankLinePart,
    BankProposal,
    BankProposalItem,
    BankStatementLine,
    BankStatementLineState,
)
from app.models.settlement_marks import SettlementMark
from app.rules.matching import Item, Key, LinePart, Source, Target
from app.services.bank.facts import came_back
from app.services.desk import Desk

STATE = BankStatementLineState.__tablename__
LINE = BankStatementLine.__tablename__
_CHUNK = 400
DIFFERENCES = (Target.DISCOUNT, Target.WRITE_OFF)
"""Parts that close an item although less came in; they name the item."""


@dataclass(frozen=True, slots=True)
class Part:
    """Where an amount of a line goes; minor units of the line, signed as it (BNK-41).

    `entry_id` or `item_id` = what is paid, for a discount or write-off what is closed by it; `settles` = the same in the item's
    own currency, `discount` the cash discount with it, `closes` is false where a rest stays open. `reason_id` of a write-off.
    """

    target: Target
    amount: int
    customer_id: int | None = None
    entry_id: int | None = None
    item_id: int | None = None
    account_id: int | None = None
    role: AccountRole | None = None
    vat_code_id: int | None = None
    settles: int = 0
    discount: int = 0
    closes: bool = False
    reason_id: int | None = None
    use: str = "normal"
    text: str = ""


def part_of(row: BankLinePart | BankProposalItem) -> Part:
    """A stored part."""
    own = (row.reason_id, row.use, row.text) if isinstance(row, BankLinePart) else (None, "normal", "")
    return Part(Target(row.target), row.amount, row.customer_id, row.entry_id, row.item_id, row.account_id, row.role,
                row.vat_code_id, row.settles, row.discount, row.closes, *own)


def of_rule(part: LinePart) -> Part:
    """A part as the rules propose it."""
    source, key = part.item or (None, None)
    if part.target is Target.TRANSFER:
        # The rules name the other bank account; the money is under way until its statement shows it.
        return Part(part.target, part.amount, role=AccountRole.TRANSIT)
    return Part(part.target, part.amount, part.customer_id, key if source in (Source.ENTRY, Source.PAYMENT) else None,
                key if source is Source.CLEARING else None, part.account_id, part.role, part.vat_code_id, part.settles,
                part.discount, part.closes)


def for_rule(part: Part, line: BankStatementLine) -> LinePart:
    """A part as the rules check it; differences name no item there."""
    item: Key | None = None
    if part.target is Target.ITEM:
        source = Source.PAYMENT if came_back(line) else Source.ENTRY
        item = (Source.CLEARING, part.item_id) if part.item_id else (source, part.entry_id or 0)
    return LinePart(part.target, part.amount, item, part.customer_id, part.account_id, part.role, part.vat_code_id, part.settles,
                    part.discount, part.closes)


def columns(part: Part) -> dict[str, Any]:
    """The columns proposals and accepted lines have in common."""
    return {"target": part.target.value, "amount": part.amount, "customer_id": part.customer_id, "entry_id": part.entry_id,
            "item_id": part.item_id, "account_id": part.account_id, "role": part.role, "vat_code_id": part.vat_code_id,
            "settles": part.settles, "discount": part.discount, "closes": part.closes}


def paid(item: Item, amount: int, *, discount: int = 0) -> Part:
    """A part that pays `amount` (minor units, signed as the item) of an item, with the discount that closes it."""
    entry, clearing = (None, item.id) if item.source is Source.CLEARING else (item.id, None)
    return Part(Target.ITEM, amount, item.customer_id, entry, clearing, settles=amount, discount=discount,
                closes=abs(amount + discount) >= abs(item.amount))


# ---------------------------------------------------------------- reading

def line_of(session: Session, desk: Desk, line_id: int) -> tuple[BankStatementLine, BankStatementLineState] | None:
    """A line of the company with its state; None when it is gone or only explains another one."""
    row = session.get(BankStatementLine, line_id)
    if row is None or row.company_id != desk.company_id or not row.counts:
        return None
    return row, session.get_one(BankStatementLineState, line_id)


def parts_of(session: Session, line_ids: Iterable[int]) -> dict[int, list[BankLinePart]]:
    """The parts of accepted or posted lines, in their order."""
    found: dict[int, list[BankLinePart]] = {}
    for part in chunks(line_ids):
        for row in session.scalars(select(BankLinePart).where(BankLinePart.line_id.in_(part))
                                   .order_by(BankLinePart.line_id, BankLinePart.no)):
            found.setdefault(row.line_id, []).append(row)
    return found


def proposals_of(session: Session, line_ids: Iterable[int]) -> dict[int, list[tuple[BankProposal, list[Part]]]]:
    """The proposals of lines, the best first, with their parts."""
    found: dict[int, list[tuple[BankProposal, list[Part]]]] = {}
    for ids in chunks(line_ids):
        held: dict[int, list[Part]] = {}
        for row in session.scalars(select(BankProposal).where(BankProposal.line_id.in_(ids))
                                   .order_by(BankProposal.line_id, BankProposal.rank)):
            held[row.id] = []
            found.setdefault(row.line_id, []).append((row, held[row.id]))
        for item in session.scalars(
                select(BankProposalItem).join(BankProposal, BankProposal.id == BankProposalItem.proposal_id)
                .where(BankProposal.line_id.in_(ids)).order_by(BankProposalItem.proposal_id, BankProposalItem.no)):
            held[item.proposal_id].append(part_of(item))
    return found


def held(session: Session, company_id: int, besides: int | None = None) -> set[Key]:
    """Items that are marked elsewhere or that another line was accepted for; `besides` = the line in hand (SET-06, BNK-27)."""
    found: set[Key] = set()
    mark, part, state = SettlementMark, BankLinePart, BankStatementLineState
    for entry, line in session.execute(select(mark.entry_id, part.line_id).outerjoin(part, part.id == mark.part_id)
                                       .where(mark.company_id == company_id)):
        if besides is None or line != besides:
            found.add((Source.ENTRY, entry))
    for item, line in session.execute(
            select(part.item_id, part.line_id).join(state, state.line_id == part.line_id)
            .where(part.company_id == company_id, part.item_id.is_not(None), state.state.in_(("accepted", "error")))):
        if item is not None and line != besides:
            found.add((Source.CLEARING, item))
    return found


# ---------------------------------------------------------------- writing

def forget_proposals(session: Session, line_ids: Sequence[int]) -> None:
    """Proposals that stand no longer."""
    for part in chunks(line_ids):
        proposals = select(BankProposal.id).where(BankProposal.line_id.in_(part))
        session.execute(delete(BankProposalItem).where(BankProposalItem.proposal_id.in_(proposals))
                        .execution_options(synchronize_session=False))
        session.execute(delete(BankProposal).where(BankProposal.line_id.in_(part)).execution_options(synchronize_session=False))


def drop_marks(session: Session, line_ids: Iterable[int]) -> None:
    """The marks of lines: spent by posting, or given back."""
    for ids in chunks(line_ids):
        parts = select(BankLinePart.id).where(BankLinePart.line_id.in_(ids))
        session.execute(delete(SettlementMark).where(SettlementMark.part_id.in_(parts)).execution_options(synchronize_session=False))


def drop_parts(session: Session, line_ids: Iterable[int]) -> None:
    """The parts of lines that are decided upon anew, with their marks."""
    wanted = list(line_ids)
    drop_marks(session, wanted)
    for ids in chunks(wanted):
        session.execute(delete(BankLinePart).where(BankLinePart.line_id.in_(ids)).execution_options(synchronize_session=False))


def chunks(ids: Iterable[int]) -> Iterable[list[int]]:
    """Ids in parts that fit one statement."""
    wanted = list(dict.fromkeys(ids))
    return [wanted[start:start + _CHUNK] for start in range(0, len(wanted), _CHUNK)]


def by_customer(parts: Iterable[Part]) -> Mapping[int, list[Part]]:
    """The parts that are money of a customer, by customer."""
    found: dict[int, list[Part]] = {}
    for part in parts:
        money = part.target in (Target.ON_ACCOUNT, *DIFFERENCES) or (part.target is Target.ITEM and part.entry_id is not None)
        if money and part.customer_id is not None:
            found.setdefault(part.customer_id, []).append(part)
    return found
