"""Open entries written off: chosen ones, a whole customer, or small balances of many, with preview and undo (PWO-01…04, WOF)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import Blocked, EntryType, VoucherSource
from app.core.money import Money, proportion
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account, PostingProfileLine, ReasonCode
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, Voucher
from app.models.types import FOR_EVER
from app.rules.customers import Event, Moment, check
from app.rules.ledger import VoucherPlan
from app.rules.settlement import Piece, Written, check_write_off, roles
from app.rules.settlement import Wish as Rule
from app.rules.settlement import write_off as planned
from app.rules.settlement.items import Item, Settings
from app.services import ledger, permissions, vat_periods
from app.services.customers import change_block, facts_of
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments import marks
from app.services.payments.drafts import parts
from app.services.payments.items import items, settings_of
from app.services.payments.posting import PreviewVoucher, books_for, previewed
from app.services.posting import post_all
from app.services.rates import rate_on
from app.settings import WRITE_OFF_APPROVAL, WRITE_OFF_REASON, WRITE_OFF_SMALL, WRITE_OFF_VAT
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "WOF-04-reason": N_("Choose a reason: every write-off has one."),
    "WOF-01-approval": N_("{amount} is above {most}: a second person posts it. Leave it for review."),
    "WOF-10-limit": N_("{amount} of {document} is no small balance: at most {most} is. Untick it."),
    "WOF-08-revived": N_("A part of {document} lives again, because the customer paid. Undo that first."),
    "WOF-04-block": N_("Choose the reason for blocking the customer, or do not block."),
    "WOF-04-several": N_("Only one customer can be blocked with a write-off. Choose entries of one customer, or do not block."),
})

SOURCE = VoucherSource.WOF
_E, _S = CustomerLedgerEntry, CustomerEntryState


@dataclass(frozen=True, slots=True)
class WriteOff:
    """What is written off (WOF-04): amounts by entry in minor units, positive, None = all that is open.

    The account: typed, else of the reason, else BADDEBT of the posting profile or role; `small` = PENNY, and credits as well
    as debits (WOF-10). `separate_vat` = the VAT in it goes back to output VAT (PWO-02). `block` = the customer is blocked
    afterwards, with a reason of its own. `reviewed` = a second person looked at it (WOF-01).
    """

    entries: Mapping[int, int | None]
    day: date
    reason_id: int | None = None
    account_id: int | None = None
    separate_vat: bool = False
    small: bool = False
    text: str = ""
    block: Blocked | None = None
    block_reason_id: int | None = None
    reviewed: bool = False


@dataclass(frozen=True, slots=True)
class Offered:
    """What a write-off begins with (WOF-01): reason, VAT apart, and the largest small balance (minor units, 0 = no limit)."""

    reason_id: int | None
    separate_vat: bool
    small: int


def offered(desk: Desk) -> Offered:
    """What the company wants proposed."""
    with desk.reading() as session:
        held = parameters(session, desk.company_id)
        reason = session.scalars(select(ReasonCode).where(
            ReasonCode.company_id == desk.company_id, ReasonCode.code == held.get(WRITE_OFF_REASON))).first()
        return Offered(reason.id if reason is not None and reason.active else None, held.get(WRITE_OFF_VAT),
                       held.get(WRITE_OFF_SMALL))


@dataclass(frozen=True, slots=True)
class WrittenOff:
    """What was posted: vouchers with ids and numbers, the write-off entries, and the sum in accounting minor units."""

    vouchers: tuple[tuple[int, str], ...]
    entries: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class SmallWish:
    """Which small balances (PWO-04): at most `most` minor units of `currency`, due at least `older_than` days ago."""

    most: int
    currency: str
    older_than: int = 0
    groups: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class SmallBalance:
    """A small open balance; `remaining` signed."""

    entry_id: int
    customer_id: int
    customer: str
    document_no: str
    entry_type: EntryType
    due: date
    days: int
    currency: str
    remaining: int


def small_balances(desk: Desk, wish: SmallWish) -> list[SmallBalance]:
    """Open items of at most an amount, debit or credit, marked by nobody, oldest first (PWO-04, WOF-10)."""
    with desk.reading() as session:
        query = (select(_S.entry_id, _S.customer_id, Customer.name, _E.document_no, _E.entry_type, _S.due_date, _S.remaining)
                 .join(_E, _E.id == _S.entry_id).join(Customer, Customer.id == _S.customer_id)
                 .where(_S.company_id == desk.company_id, _S.open_until == FOR_EVER, _S.currency == wish.currency,
                        _S.remaining.between(-wish.most, wish.most), _S.remaining != 0,
                        _S.due_date <= desk.today - timedelta(wish.older_than)).order_by(_S.due_date, _S.entry_id))
        rows = session.execute(query.where(Customer.group_id.in_(wish.groups)) if wish.groups else query).all()
        held = marks.of_entries(session, [row.entry_id for row in rows])
        return [SmallBalance(row.entry_id, row.customer_id, row.name, row.document_no, row.entry_type, row.due_date,
                             (desk.today - row.due_date).days, wish.currency, row.remaining)
                for row in rows if row.entry_id not in held]


def open_of_customer(desk: Desk, customer_id: int) -> Mapping[int, int | None]:
    """Everything open of a customer, credits, interest and fees too: what writing off the whole customer takes (WOF-03)."""
    with desk.reading() as session:
        return dict.fromkeys(session.scalars(select(_S.entry_id).where(
            _S.company_id == desk.company_id, _S.customer_id == customer_id, _S.open_until == FOR_EVER, _S.remaining != 0)))


@dataclass(slots=True)
class _Plan:
    """What a write-off will do."""

    settings: Settings
    reason_id: int | None = None
    written: list[Written] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    total: int = 0


def write_off(desk: Desk, wish: WriteOff, *, confirmed: frozenset[str] = frozenset()) -> Outcome[WrittenOff]:
    """Write entries off in one step: a voucher per customer, currency, profile and dimensions, each settled (PWO-01, WOF-05)."""
    with desk.writing("write_off.post", wish.text or None) as unit:
        plan = _plan(unit.session, desk, wish)
        if standing(plan.problems, confirmed):
            return Outcome(None, tuple(plan.problems))
        done = numbered(unit, lambda: _post(desk, unit, plan), tuple(plan.problems))
        blocked = _block(desk, wish, plan) if done.value is not None else ()
        if standing(blocked, confirmed):
            unit.abandon()
            return Outcome(None, blocked)
        if done.value is not None:
            unit.audit("write_off.post", "customer_ledger_entry", next(iter(wish.entries)), wish.text,
                       {"entries": sorted(wish.entries), "reason": wish.reason_id, "total": plan.total}, desk.company_id)
        return done


def preview_write_off(desk: Desk, wish: WriteOff) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The vouchers of a write-off, nothing written (WOF-04, PST-004)."""
    with desk.writing("write_off.preview") as unit:
        unit.abandon()
        plan = _plan(unit.session, desk, wish)
        if any(p.weight == "error" for p in plan.problems):
            return Outcome(None, tuple(plan.problems))
        newest = unit.session.scalar(select(func.max(Voucher.id))) or 0
        done = numbered(unit, lambda: _post(desk, unit, plan), tuple(plan.problems))
        return Outcome(None if done.value is None else previewed(unit.session, newest), done.problems)


def _block(desk: Desk, wish: WriteOff, plan: _Plan) -> tuple[Problem, ...]:
    """The customer is blocked afterwards, when that was wanted (WOF-04)."""
    if wish.block is None:
        return ()
    who = {item.customer_id for written in plan.written for item in written.items}
    if len(who) != 1:
        return (error("WOF-04-several", at="block"),)
    if wish.block_reason_id is None:
        return (error("WOF-04-block", at="block_reason"),)
    done = change_block(desk, who.pop(), wish.block, reason_id=wish.block_reason_id, note=wish.text)
    return done.problems if done.value is None else ()


def _post(desk: Desk, unit: UnitOfWork, plan: _Plan) -> WrittenOff:
    """The entries first, then what they settle."""
    with_entry = [w for w in plan.written if w.entry is not None]
    posted = post_all(desk, unit, [w.entry for w in with_entry if w.entry is not None])
    made = {id(w): p.entry_ids[0] for w, p in zip(with_entry, posted, strict=True)}
    need = {role for w in plan.written for role in roles(w.allocation())}
    books = books_for(unit.session, desk.company_id, need, {i.currency for w in plan.written for i in w.items})
    post_all(desk, unit, [_with_reason(w.settled(books, made.get(id(w))), plan.reason_id) for w in plan.written])
    return WrittenOff(tuple((p.voucher_id or 0, p.number or "") for p in posted), tuple(made.values()), plan.total)


def _with_reason(plan: VoucherPlan, reason_id: int | None) -> VoucherPlan:
    """A settlement that tells why it wrote off (PWO-07)."""
    return replace(plan, settlements=tuple(replace(head, reason_id=reason_id) for head in plan.settlements))


# ---------------------------------------------------------------- planning

def _plan(session: Session, desk: Desk, wish: WriteOff) -> _Plan:
    """Everything a write-off posts, or every reason why not."""
    settings = settings_of(session, desk.company_id)
    plan, found = _Plan(settings, wish.reason_id), items(session, wish.entries, settings, all_vat=wish.separate_vat)
    reason = session.get(ReasonCode, wish.reason_id) if wish.reason_id else None
    if reason is None or reason.company_id != desk.company_id:
        plan.problems.append(error("WOF-04-reason", at="reason"))
    if len(found) != len(wish.entries):
        plan.problems.append(error("LED-gone"))
        return plan
    pieces = _pieces(session, wish, found)
    plan.total = sum(abs(proportion(p.item.remaining_accounting, p.signed, p.item.remaining or 1)) for p in pieces)
    plan.problems += _refused(session, desk, wish, found, plan.total)
    rates = _rates(session, desk, settings, found, wish.day)
    penny, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.PENNY,))
    plan.problems += missing
    moves = wish.separate_vat or any(item.vat or item.moving for item in found.values())
    vat_date = vat_periods.first_open(session, desk.company_id, wish.day) if moves else None
    for (account, role), group in _accounts(session, desk, wish, reason, pieces, plan).items():
        rule = Rule(wish.day, account, role, reason.id if reason else None, wish.separate_vat, wish.small, wish.text.strip(),
                    rates, vat_date)
        plan.problems += check_write_off(group, rule, settings)
        if not any(p.weight == "error" for p in plan.problems):
            plan.written += planned(group, rule, settings, penny[AccountRole.PENNY])
    return plan


def _pieces(session: Session, wish: WriteOff, found: Mapping[int, Item]) -> list[Piece]:
    """The entries with their posting profile and dimensions."""
    made: list[Piece] = []
    for part in parts(found):
        for entry, profile, cost_centre, project in session.execute(
                select(_S.entry_id, _S.posting_profile_id, _E.cost_centre_id, _E.project_id).join(_E, _E.id == _S.entry_id)
                .where(_S.entry_id.in_(part)).order_by(_S.entry_id)):
            made.append(Piece(found[entry], profile, wish.entries[entry], cost_centre, project))
    return made


def _refused(session: Session, desk: Desk, wish: WriteOff, found: Mapping[int, Item], total: int) -> list[Problem]:
    """Dates, permissions with their limit, disputes, marks and blocked customers (WOF-04, BLK-M38)."""
    problems = [*ledger.check_date(session, desk, wish.day, SOURCE), *permissions.may_post(session, desk, {VoucherSource.SET}),
                *permissions.may(session, desk, Permission.WRITE_OFF, amount=total),
                *numbering.check(session, desk.company_id, f"voucher_{SOURCE.value}", wish.day),
                *_limits(session, desk, wish, found, total)]
    if any(item.disputed for item in found.values()):
        problems += permissions.may(session, desk, Permission.WRITE_OFF_DISPUTED)
    for holder in marks.of_entries(session, found).values():
        problems.append(error("SET-06-held", document=found[holder.entry_id].document_no, holder=holder.journal,
                              user=holder.user))
    for part in parts(item.customer_id for item in found.values()):
        for customer in session.scalars(select(Customer).where(Customer.id.in_(part))):
            problems += check(facts_of(customer), Event.WRITE_OFF, Moment.POST).problems
    return problems


def _limits(session: Session, desk: Desk, wish: WriteOff, found: Mapping[int, Item], total: int) -> Iterator[Problem]:
    """Above the approval limit a second person posts; a small balance is small (WOF-01, WOF-10)."""
    held = parameters(session, desk.company_id)
    home = session.get_one(Company, desk.company_id).accounting_currency
    most, small = held.get(WRITE_OFF_APPROVAL), held.get(WRITE_OFF_SMALL)
    if most and total > most and not wish.reviewed:
        yield error("WOF-01-approval", amount=Money(total, home), most=Money(most, home))
    if wish.small and small:
        for item in found.values():
            if abs(item.remaining_accounting) > small:
                yield error("WOF-10-limit", amount=Money(abs(item.remaining_accounting), home), document=item.document_no,
                            most=Money(small, home))


def _rates(session: Session, desk: Desk, settings: Settings, found: Mapping[int, Item], day: date) -> dict[str, Decimal]:
    """The rate of each foreign currency on the day."""
    made: dict[str, Decimal] = {}
    for currency in {i.currency for i in found.values()} - {settings.accounting_currency}:
        rate = rate_on(session, desk.company_id, currency, settings.accounting_currency, day)
        if rate is not None:
            made[currency] = rate
    return made


def _accounts(session: Session, desk: Desk, wish: WriteOff, reason: ReasonCode | None, pieces: Sequence[Piece],
              plan: _Plan) -> dict[tuple[int, AccountRole], list[Piece]]:
    """Pieces by the account they go to: typed, of the reason, of the posting profile, of the role (PWO-03, WOF-10)."""
    role = AccountRole.PENNY if wish.small else AccountRole.BADDEBT
    chosen = wish.account_id or (reason.account_id if reason is not None else None)
    if chosen is not None:
        account = session.get(Account, chosen)
        if account is None or account.company_id != desk.company_id or account.control or not ledger.postable(account):
            plan.problems.append(error("PST-015-account", at="account", account=account.number if account else "?"))
        return {(chosen, _role_of(session, desk, chosen, role)): list(pieces)}
    general, missing = ledger.role_accounts(session, desk.company_id, (role,))
    plan.problems += missing
    if missing:
        return {}
    own = {} if wish.small else {profile: account for profile, account in session.execute(
        select(PostingProfileLine.profile_id, PostingProfileLine.baddebt_id).where(
            PostingProfileLine.account_code == "all", PostingProfileLine.baddebt_id.is_not(None)))}
    found: dict[tuple[int, AccountRole], list[Piece]] = defaultdict(list)
    for piece in pieces:
        account_id = own.get(piece.posting_profile_id) or general[role]
        found[account_id, _role_of(session, desk, account_id, role)].append(piece)
    return found


def _role_of(session: Session, desk: Desk, account_id: int, role: AccountRole) -> AccountRole:
    """What an account plays in a write-off: the provision where it is that of ALLOW, so that it is used up (WOF-01, 11)."""
    allowance, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.ALLOW,))
    return AccountRole.ALLOW if not missing and allowance[AccountRole.ALLOW] == account_id else role

