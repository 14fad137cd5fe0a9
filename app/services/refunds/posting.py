"""Refunds posted: the credits settled with an entry of type refund, the amount waiting on REFUND (REF-04, REF-X1)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import EntryType, SettlementOrigin, VoucherSource
from app.core.money import Money
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.models.customers import Customer
from app.models.ledger import ClearingItem, Voucher
from app.models.payments import Refund, RefundEntry
from app.rules.customers import Event, Moment, check
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, entry_voucher
from app.rules.settlement import Act, Allocation, Item, Mark, Settings, Use, allocate, roles, vouchers
from app.services import ledger, vat_periods
from app.services.customers import facts_of
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments.drafts import parts
from app.services.payments.items import items, settings_of
from app.services.payments.posting import PreviewVoucher, books_for, previewed
from app.services.posting import post_all
from app.services.rates import rate_on
from app.services.refunds.drafts import payable, release
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

ROLES = (AccountRole.REFUND, AccountRole.PENNY)


@dataclass(frozen=True, slots=True)
class Facts:
    """What posting refunds reads once."""

    settings: Settings
    accounts: Mapping[AccountRole, int]
    profiles: ledger.Profiles
    found: Mapping[int, Item]
    entries: Mapping[int, list[RefundEntry]]
    rates: Mapping[str, Decimal]


def post(desk: Desk, refund_ids: Sequence[int], day: date, *,
         confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, ...]]:
    """Post drafts on a day, all or none: `Dr AR / Cr REFUND`, the credits settled; the numbers they got (REF-04)."""
    with desk.writing("refund.post") as unit:
        return _post(desk, unit, refund_ids, day, confirmed)


def preview(desk: Desk, refund_ids: Sequence[int], day: date) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The vouchers that posting would make, nothing written (PST-004)."""
    with desk.writing("refund.preview") as unit:
        unit.abandon()
        newest = unit.session.scalar(select(func.max(Voucher.id))) or 0
        done = _post(desk, unit, refund_ids, day, frozenset(), asking=False)
        return Outcome(None if done.value is None else previewed(unit.session, newest), done.problems)


def _post(desk: Desk, unit: UnitOfWork, refund_ids: Sequence[int], day: date, confirmed: frozenset[str], *,
          asking: bool = True) -> Outcome[tuple[str, ...]]:
    session = unit.session
    rows = [r for part in parts(refund_ids) for r in session.scalars(
        select(Refund).where(Refund.id.in_(part), Refund.company_id == desk.company_id).order_by(Refund.id))]
    facts, missing = _facts(session, desk, rows, day)
    problems = [*missing, *ledger.check_date(session, desk, day, VoucherSource.REF),
                *numbering.check(session, desk.company_id, f"voucher_{VoucherSource.REF.value}", day)]
    if not rows:
        problems.append(error("REF-gone"))
    for n, row in enumerate(rows):
        problems += [replace(p, row=n) for p in _refused(session, row, facts, day)]
    refused = standing(problems, confirmed) if asking else tuple(p for p in problems if p.weight == "error")
    if refused:
        return Outcome(None, tuple(problems))
    return numbered(unit, lambda: tuple(_one(desk, unit, row, facts, day) for row in rows), tuple(problems))


def _facts(session: Session, desk: Desk, rows: Sequence[Refund], day: date) -> tuple[Facts, tuple[Problem, ...]]:
    settings = settings_of(session, desk.company_id)
    accounts, missing = ledger.role_accounts(session, desk.company_id, ROLES)
    entries: dict[int, list[RefundEntry]] = {r.id: [] for r in rows}
    for part in parts(entries):
        for e in session.scalars(select(RefundEntry).where(RefundEntry.refund_id.in_(part)).order_by(RefundEntry.id)):
            entries[e.refund_id].append(e)
    found = items(session, [e.entry_id for group in entries.values() for e in group], settings)
    home = settings.accounting_currency
    rates = {c: r for c in {x.currency for x in rows}
             if (r := Decimal(1) if c == home else rate_on(session, desk.company_id, c, home, day)) is not None}
    return Facts(settings, accounts.by_role, ledger.Profiles(session, desk.company_id), found, entries, rates), missing


def _refused(session: Session, row: Refund, facts: Facts, day: date) -> list[Problem]:
    """Why one refund cannot be posted: its state, what changed since, the customer, the account (REF-03, 06, SET-07, BLK-M37)."""
    if row.state != "draft":
        return [error("REF-gone")]
    customer = session.get_one(Customer, row.customer_id)
    found: list[Problem] = [*payable(session, row), *check(facts_of(customer), Event.REFUND, Moment.POST).problems,
                            *facts.profiles.choose(customer)[1]]
    if row.currency not in facts.rates:
        found.append(error("PST-015-rate", currency=row.currency, day=day))
    for entry in facts.entries[row.id]:
        item = facts.found[entry.entry_id]
        if item.remaining != entry.amount:
            found.append(error("SET-07-changed", document=item.document_no, then=Money(abs(entry.amount), item.currency),
                               now=Money(abs(item.remaining), item.currency)))
        if day < item.posting_date:
            found.append(error("SET-30-early", at="posting_date", day=day, document=item.document_no, posted=item.posting_date))
    return found


def _one(desk: Desk, unit: UnitOfWork, row: Refund, facts: Facts, day: date) -> str:
    """The voucher, what it settles, and what waits until it is paid."""
    session = unit.session
    customer = session.get_one(Customer, row.customer_id)
    choice, _wrong = facts.profiles.choose(customer)
    assert choice is not None
    settings = facts.settings
    conversion = Conversion(facts.rates[row.currency], ledger.decimals_of(session, row.currency), settings.accounting_decimals)
    text = row.remittance[:100]
    entry = PlannedEntry(row.customer_id, EntryType.REFUND, "", day, day, row.amount, conversion.value(row.amount),
                         choice.profile_id, choice.control_account_id, conversion.rate, payment_method_id=row.payment_method_id)
    plan = entry_voucher(Heading(VoucherSource.REF, day, day, row.currency, text, (Refund.__tablename__, row.id)), [entry],
                         [Contra(facts.accounts[AccountRole.REFUND], AccountRole.REFUND, -row.amount)], conversion,
                         facts.accounts[AccountRole.PENNY])
    (posted,) = post_all(desk, unit, [plan])
    _settle(desk, unit, row, facts, day, posted.entry_ids[0], text)
    item = ClearingItem(
        company_id=desk.company_id, account_id=facts.accounts[AccountRole.REFUND], role=AccountRole.REFUND,
        gl_entry_id=posted.line_ids[1], amount=-row.amount, accounting_amount=plan.lines[1].accounting_amount,
        currency=row.currency, payment_method_id=row.payment_method_id, reference=posted.number, end_to_end=posted.number,
        customer_id=row.customer_id,
        document_table=Refund.__tablename__, document_id=row.id, due=day)
    session.add(item)
    session.flush()
    release(session, row.id)
    row.number, row.end_to_end, row.posting_date, row.state = posted.number, posted.number, day, "posted"
    row.entry_id, row.voucher_id, row.item_id = posted.entry_ids[0], posted.voucher_id, item.id
    session.flush()
    unit.audit("refund.post", Refund.__tablename__, row.id, posted.number or "", {"amount": row.amount, "iban": row.iban},
               desk.company_id)
    return posted.number or ""


def _settle(desk: Desk, unit: UnitOfWork, row: Refund, facts: Facts, day: date, entry_id: int, text: str) -> None:
    """The credits settled with the refund, debits first; nobody earns a discount on money that goes back (REF-02)."""
    made = _allocated(unit.session, row, facts, day, entry_id, text)
    books = books_for(unit.session, desk.company_id, roles(made), {row.currency})
    post_all(desk, unit, list(vouchers(made, books)))


def _allocated(session: Session, row: Refund, facts: Facts, day: date, entry_id: int, text: str) -> Allocation:
    own = items(session, [entry_id], facts.settings)[entry_id]
    taken = [facts.found[e.entry_id] for e in facts.entries[row.id]]
    marks = {i.ref: Mark(use=Use.NEVER) for i in (*taken, own)}
    vat_date = vat_periods.first_open(session, row.company_id, day) if any(i.vat or i.moving for i in taken) else None
    act = Act(day, SettlementOrigin.REFUND, strict=True, tolerances=False, text=text, vat_date=vat_date,
              rates={row.currency: facts.rates[row.currency]})
    return allocate([*taken, own], marks, act, replace(facts.settings, limits={}))
