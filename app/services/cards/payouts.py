"""What a provider pays out: read from its file, matched by reference, posted as one voucher per day, taken back (CCD-04)."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.money import proportion
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.formats import card_payouts
from app.formats.card_payouts import FIELD_NAMES as FIELD_NAMES
from app.formats.card_payouts import PayoutColumns as PayoutColumns
from app.formats.card_payouts import PayoutField as PayoutField
from app.models.bank import BankTransaction, ReconciliationMatch
from app.models.company import CompanyBankAccount
from app.models.imports import ImportMapping
from app.models.ledger import Voucher
from app.models.tills import CardEvent, CardTransaction
from app.rules.cards import PaidOut, Payout, PayoutLine, match
from app.rules.ledger import PlannedLine, VoucherPlan, proved
from app.services import corrections, ledger
from app.services.cards.rows import TABLE, cards_of, tell, value_of
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments.posting import PreviewVoucher, previewed
from app.services.posting import post_all
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "CCD-04-bank": N_("Choose the bank account the payout came in on."),
    "CCD-04-other": N_("Voucher {number} is no payout of a card provider. Undo it where it was posted."),
    "CCD-04-statement": N_("Voucher {number} is matched with a bank statement. Take that match back first."),
    "CCD-04-name": N_("Give the columns a name, so that they can be found again."),
})
ENTITY = "card_payout"
SOURCE = VoucherSource.BNK


@dataclass(frozen=True, slots=True)
class Read:
    """A payout file as it was read for a bank account: headings, columns, what it comes to, and everything that is wrong."""

    headings: tuple[str, ...]
    columns: PayoutColumns
    payout: Payout
    problems: tuple[Problem, ...]


def read_payout(desk: Desk, name: str, content: bytes, bank_id: int | None, columns: PayoutColumns | None = None) -> Read:
    """A file of payouts against the card payments of the company; nothing is written (CCD-04).

    `columns` None = those kept for such a file, else what its headings say.
    """
    with desk.reading() as session:
        bank = _bank(session, desk, bank_id)
        chosen = columns or _kept(session, desk.company_id, name, content)
        currency = bank.currency if bank is not None else ""
        places = ledger.decimals_of(session, currency) if bank is not None else 2
        found = card_payouts.read(name, content, currency, chosen, places)
        lines = [PayoutLine(r.line, r.token, r.day, r.gross, r.fee, r.net, r.currency) for r in found.rows]
        payout = _matched(session, desk, lines, currency)
        told = (*found.problems, *(payout.problems if lines or not found.problems else ()),
                *(() if bank is not None else (error("CCD-04-bank", at="bank"),)))
        return Read(found.headings, found.columns, payout, told)


def _bank(session: Session, desk: Desk, bank_id: int | None) -> CompanyBankAccount | None:
    found = session.get(CompanyBankAccount, bank_id) if bank_id else None
    return found if found is not None and found.company_id == desk.company_id else None


def _matched(session: Session, desk: Desk, lines: Sequence[PayoutLine], currency: str) -> Payout:
    """The lines with the card payments they name."""
    tokens, rows = sorted({line.token.casefold() for line in lines}), list[CardTransaction]()
    for start in range(0, len(tokens), 400):
        rows += session.scalars(select(CardTransaction).where(
            CardTransaction.company_id == desk.company_id, func.lower(CardTransaction.token).in_(tokens[start:start + 400])))
    return match(lines, cards_of(session, rows), currency)


def plan_payout(desk: Desk, lines: Sequence[PayoutLine], bank_id: int | None) -> Outcome[Payout]:
    """What lines come to and what speaks against posting them to a bank account."""
    with desk.reading() as session:
        _bank_row, payout, problems = _planned(session, desk, lines, bank_id)
        return Outcome(payout, problems)


def _planned(session: Session, desk: Desk, lines: Sequence[PayoutLine],
             bank_id: int | None) -> tuple[CompanyBankAccount | None, Payout, tuple[Problem, ...]]:
    bank = _bank(session, desk, bank_id)
    payout = _matched(session, desk, lines, bank.currency if bank is not None else "")
    problems = [*payout.problems]
    if bank is None:
        problems.append(error("CCD-04-bank", at="bank"))
    for day in sorted({p.line.day for p in payout.known}):
        problems += ledger.check_date(session, desk, day, SOURCE)
        problems += numbering.check(session, desk.company_id, f"voucher_{SOURCE.value}", day)
    _accounts, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.CARDCLR, AccountRole.CARDFEE))
    return bank, payout, (*problems, *missing)


def post_payout(desk: Desk, lines: Sequence[PayoutLine], bank_id: int | None, *,
                confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[tuple[int, str], ...]]:
    """Post what is known of a payout: `Dr BANK net, Dr CARDFEE fee / Cr CARDCLR gross`, a voucher per day; ids and numbers.

    Unknown lines, lines that are in the books and lines that differ stay out or go in once they are confirmed.
    """
    with desk.writing("card.payout") as unit:
        return _post(desk, unit, lines, bank_id, confirmed)


def preview_payout(desk: Desk, lines: Sequence[PayoutLine], bank_id: int | None) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The vouchers of a payout, posted and given up (PST-004)."""
    with desk.writing("card.payout.preview") as unit:
        unit.abandon()
        newest = unit.session.scalar(select(func.max(Voucher.id))) or 0
        _bank_row, _payout, problems = _planned(unit.session, desk, lines, bank_id)
        done = _post(desk, unit, lines, bank_id, frozenset(p.key for p in problems if p.key))
        return Outcome(None, done.problems) if done.value is None else Outcome(previewed(unit.session, newest))


def _post(desk: Desk, unit: UnitOfWork, lines: Sequence[PayoutLine], bank_id: int | None,
          confirmed: frozenset[str]) -> Outcome[tuple[tuple[int, str], ...]]:
    session = unit.session
    bank, payout, problems = _planned(session, desk, lines, bank_id)
    if standing(problems, confirmed) or bank is None:
        return Outcome(None, problems)
    by_day: dict[date, list[PaidOut]] = defaultdict(list)
    for paid in payout.known:
        by_day[paid.line.day].append(paid)
    plans = [_plan(session, desk, day, by_day[day], bank) for day in sorted(by_day)]
    done = numbered(unit, lambda: post_all(desk, unit, plans), problems)
    if done.value is None:
        return Outcome(None, done.problems)
    rows = {row.id: row for row in session.scalars(select(CardTransaction).where(
        CardTransaction.id.in_([p.card.card_id for p in payout.known])))}
    for day, posted in zip(sorted(by_day), done.value, strict=True):
        for paid in by_day[day]:
            tell(desk, unit, rows[paid.card.card_id], "payout", day, paid.line.gross, fee=paid.line.fee, value=-paid.value,
                 voucher_id=posted.voucher_id)
    return Outcome(tuple((p.voucher_id or 0, p.number or "") for p in done.value), problems)


def _plan(session: Session, desk: Desk, day: date, paid: Sequence[PaidOut], bank: CompanyBankAccount) -> VoucherPlan:
    """One voucher; in a foreign currency CARDCLR is left at what the captures were worth, the bank takes it over (BRG-02)."""
    accounts, _missing = ledger.role_accounts(session, desk.company_id, (AccountRole.CARDCLR, AccountRole.CARDFEE))
    gross, fee, value = (sum(p.line.gross for p in paid), sum(p.line.fee for p in paid), sum(p.value for p in paid))
    costs = proportion(value, fee, gross) if gross else fee
    text = ", ".join(dict.fromkeys(p.card.provider for p in paid))[:100]
    lines = [PlannedLine(bank.account_id, AccountRole.BANK, gross - fee, value - costs, text)]
    if fee:
        lines.append(PlannedLine(accounts[AccountRole.CARDFEE], AccountRole.CARDFEE, fee, costs, text))
    if gross or value:
        lines.append(PlannedLine(accounts[AccountRole.CARDCLR], AccountRole.CARDCLR, -gross, -value, text))
    return proved(VoucherPlan(SOURCE, day, day, bank.currency, text, tuple(lines), document=(TABLE, paid[0].card.card_id)))


def undo_payout(desk: Desk, voucher_id: int, day: date, *, reason_id: int | None = None,
                confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[int, str]]:
    """Take a posted payout back by its counter-voucher; the amounts are open at the provider again (CCD-04, UND-02)."""
    with desk.writing("card.payout.undo") as unit:
        session = unit.session
        voucher = session.get(Voucher, voucher_id)
        events = session.scalars(select(CardEvent).where(
            CardEvent.voucher_id == voucher_id, CardEvent.kind == "payout").order_by(CardEvent.id)).all()
        if voucher is None or voucher.company_id != desk.company_id or not events or voucher.reverses_id is not None:
            return Outcome(None, (error("CCD-04-other", number=voucher.number if voucher is not None else "?"),))
        plan, problems = corrections.plan_reversal(session, desk, voucher_id, day, also={SOURCE})
        problems += corrections.reason_missing(session, desk, reason_id)
        if session.scalars(select(ReconciliationMatch.id).join(
                BankTransaction, BankTransaction.id == ReconciliationMatch.bank_transaction_id).where(
                BankTransaction.voucher_id == voucher_id)).first() is not None:
            problems += (error("CCD-04-statement", number=voucher.number),)
        if plan is None or standing(problems, confirmed):
            return Outcome(None, problems)
        done = numbered(unit, lambda: post_all(desk, unit, [plan])[0], problems)
        if done.value is None or done.value.voucher_id is None:
            return Outcome(None, done.problems)
        for event in events:
            tell(desk, unit, session.get_one(CardTransaction, event.transaction_id), "payout", day, -event.amount,
                 fee=-event.fee, value=-value_of(event), voucher_id=done.value.voucher_id)
        return Outcome((done.value.voucher_id, done.value.number or ""), problems)


# ---------------------------------------------------------------- columns that were chosen before

def remembered(desk: Desk, name: str, file: tuple[str, bytes], columns: PayoutColumns) -> Outcome[int]:
    """Keep the columns for files with such headings, under a name; a newer choice takes the place of the older (BNK-09)."""
    if not name.strip():
        return Outcome(None, (error("CCD-04-name", at="name"),))
    with desk.writing("card.payout.columns") as unit:
        row = _mapping(unit.session, desk.company_id, *file)
        if row is None:
            row = ImportMapping(company_id=desk.company_id, name=f"{name.strip()[:50]} (CCD)", entity=ENTITY,
                                headings=_print(*file), definition={})
            unit.session.add(row)
        row.definition = replace(columns).to_json()
        unit.session.flush()
        return Outcome(row.id)


def _kept(session: Session, company_id: int, name: str, content: bytes) -> PayoutColumns | None:
    row = _mapping(session, company_id, name, content)
    return None if row is None else PayoutColumns.from_json(row.definition)


def _mapping(session: Session, company_id: int, name: str, content: bytes) -> ImportMapping | None:
    return session.scalars(select(ImportMapping).where(
        ImportMapping.company_id == company_id, ImportMapping.entity == ENTITY,
        ImportMapping.headings == _print(name, content)).order_by(ImportMapping.id.desc())).first()


def _print(name: str, content: bytes) -> str:
    """What tells files of one provider from others: their headings."""
    return hashlib.sha256("\x1f".join(card_payouts.headings_of(name, content)).encode()).hexdigest()
