"""The provision for doubtful debts: proposed by the ageing of a day, posted as the change to what stands (WOF-11, PWO-08)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome, Problem, standing
from app.core.roles import AccountRole
from app.core.words import N_
from app.models.company import Company
from app.models.company import Setting as SettingRow
from app.models.ledger import GeneralLedgerEntry, Voucher
from app.rules import allowance as rules
from app.rules.allowance import Allowance as Allowance
from app.rules.allowance import Share as Share
from app.rules.ledger import PlannedLine, VoucherPlan, proved
from app.services import ageing, ledger
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments.posting import PreviewVoucher, previewed
from app.services.posting import post_all
from app.settings import ALLOWANCE_PERCENTS
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

SOURCE = VoucherSource.GEN
TEXT = N_("Provision for doubtful debts")
ROLES = (AccountRole.BADDEBT, AccountRole.ALLOW)


@dataclass(frozen=True, slots=True)
class Provided:
    """What was posted: the voucher, and the change in accounting minor units (negative = provision given back)."""

    voucher_id: int
    number: str
    change: int


def propose(desk: Desk, day: date, percents: Sequence[Decimal] | None = None) -> Outcome[Allowance]:
    """The provision the ageing of `day` asks for by the company's definition, and what stands; nothing is written (WOF-11).

    Percentages in the order of the columns, the newest period first; None = those used last.
    """
    aged = ageing.ask(desk, ageing.Question(day))
    if aged.value is None:
        return Outcome(None, aged.problems)
    found = aged.value
    periods = [(bucket.label, sum(row.buckets[n] for row in found.rows)) for n, bucket in enumerate(found.columns)]
    with desk.reading() as session:
        chosen = _used(session, desk) if percents is None else tuple(percents)
        made = rules.allowance(periods, chosen, _standing(session, desk, day))
        return Outcome(made, rules.check(made))


def _used(session: Session, desk: Desk) -> tuple[Decimal, ...]:
    """The percentages of the last provision."""
    return tuple(Decimal(text) for text in parameters(session, desk.company_id).get(ALLOWANCE_PERCENTS))


def _standing(session: Session, desk: Desk, day: date) -> int:
    """What stands on ALLOW at the end of a day, positive for a credit, in accounting minor units."""
    line = GeneralLedgerEntry
    return -int(session.scalar(select(func.coalesce(func.sum(line.accounting_amount), 0)).where(
        line.company_id == desk.company_id, line.role == AccountRole.ALLOW, line.posting_date <= day)) or 0)


def post(desk: Desk, day: date, percents: Sequence[Decimal], *, confirmed: frozenset[str] = frozenset()) -> Outcome[Provided]:
    """Post the change as a voucher of the general journal: Dr BADDEBT / Cr ALLOW, or the reverse when less is needed (PWO-08).

    So the former provision is given back by as much as it is too high. The percentages are kept for the next one.
    """
    with desk.writing("allowance.post") as unit:
        return _post(desk, unit, day, percents, confirmed)


def preview(desk: Desk, day: date, percents: Sequence[Decimal]) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The voucher of a provision, posted and given up (PST-004)."""
    with desk.writing("allowance.preview") as unit:
        unit.abandon()
        newest = unit.session.scalar(select(func.max(Voucher.id))) or 0
        asked = frozenset(p.key for p in ledger.check_date(unit.session, desk, day, SOURCE) if p.key)
        done = _post(desk, unit, day, percents, asked)
        return Outcome(None, done.problems) if done.value is None else Outcome(previewed(unit.session, newest))


def _post(desk: Desk, unit: UnitOfWork, day: date, percents: Sequence[Decimal],
          confirmed: frozenset[str]) -> Outcome[Provided]:
    session = unit.session
    found = propose(desk, day, percents)
    accounts, missing = ledger.role_accounts(session, desk.company_id, ROLES)
    problems: tuple[Problem, ...] = (*found.problems, *ledger.check_date(session, desk, day, SOURCE), *missing,
                                     *numbering.check(session, desk.company_id, f"voucher_{SOURCE.value}", day))
    if found.value is None or standing(problems, confirmed):
        return Outcome(None, problems)
    change = found.value.change
    company = session.get_one(Company, desk.company_id)
    text = i18n.tr(TEXT, company.language)[:100]
    lines = tuple(PlannedLine(accounts[role], role, amount, amount, text) for role, amount in zip(
        ROLES, (change, -change), strict=True))
    plan = proved(VoucherPlan(SOURCE, day, day, company.accounting_currency, text, lines))
    done = numbered(unit, lambda: post_all(desk, unit, [plan])[0], problems)
    if done.value is None or done.value.voucher_id is None:
        return Outcome(None, done.problems)
    _keep(session, desk, percents)
    unit.audit("allowance.post", Voucher.__tablename__, done.value.voucher_id, done.value.number or "",
               {"wanted": found.value.wanted, "change": change, "percents": [str(p) for p in percents]}, desk.company_id)
    return Outcome(Provided(done.value.voucher_id, done.value.number or "", change), problems)


def _keep(session: Session, desk: Desk, percents: Sequence[Decimal]) -> None:
    """The percentages, proposed the next time."""
    row = session.scalars(select(SettingRow).where(SettingRow.company_id == desk.company_id,
                                                   SettingRow.key == ALLOWANCE_PERCENTS.key)).first()
    if row is None:
        row = SettingRow(company_id=desk.company_id, key=ALLOWANCE_PERCENTS.key, value=[])
        session.add(row)
    row.value = [str(p) for p in percents]
    session.flush()
