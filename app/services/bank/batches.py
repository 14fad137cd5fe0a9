"""Sums of a bank whose single payments it tells elsewhere: each is matched, together they are a proposal (BNK-01, 46)."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Facts, Part
from app.core.words import N_, declare
from app.models.bank import BankStatementLine
from app.rules.matching import AmountMatch, Proposal

LISTED = "BNK-why-listed"
declare({LISTED: N_("The bank lists {value:single payment|single payments}, which together make the amount.")})


def details_of(session: Session, lines: Iterable[BankStatementLine]) -> dict[int, list[BankStatementLine]]:
    """The single payments of each line that is a sum, where the bank told all of them: under the same batch or reference, and
    coming to the line."""
    sums = {line.id: line for line in lines if line.batch_id or line.bank_reference}
    row, found = BankStatementLine, list[BankStatementLine]()
    banks = {line.bank_id for line in sums.values()}
    for name in ("batch_id", "bank_reference"):
        wanted = sorted({getattr(line, name) for line in sums.values()} - {""})
        for start in range(0, len(wanted), 400):
            found += session.scalars(select(row).where(row.bank_id.in_(banks), ~row.counts,
                                                       getattr(row, name).in_(wanted[start:start + 400])).order_by(row.id))
    by_key: dict[tuple[int, str, str], dict[int, BankStatementLine]] = {}
    for detail in found:
        for name in ("batch_id", "bank_reference"):
            by_key.setdefault((detail.bank_id, name, getattr(detail, name)), {})[detail.id] = detail
    told: dict[int, list[BankStatementLine]] = {}
    for key, line in sums.items():
        for name in ("batch_id", "bank_reference"):
            own = list(by_key.get((line.bank_id, name, getattr(line, name)), {}).values()) if getattr(line, name) else []
            if len(own) > 1 and sum(d.amount for d in own) == line.amount and {d.currency for d in own} == {line.currency}:
                told.setdefault(key, own)
    return told


def together(details: Sequence[BankStatementLine], proposals: Mapping[int, tuple[Proposal, ...]]) -> tuple[Proposal, ...]:
    """One proposal of the best ones of all single payments: as sure as the least sure; none where one of them has none."""
    best = [proposals[d.id][0] for d in details if proposals.get(d.id)]
    if len(best) < len(details):
        return ()
    least = min(best, key=lambda p: p.score)
    customers = {p.customer_id for p in best}
    return (Proposal(least.score, least.level, least.rule, customers.pop() if len(customers) == 1 else None,
                     tuple(part for p in best for part in p.parts), Facts(least.rule, {}, (Part(LISTED, len(details)),)),
                     amount=AmountMatch.SUM, manual=any(p.manual for p in best)),)

