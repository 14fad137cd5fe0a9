"""What posting needs to know: calendar, accounts by role, profiles, open entries, and whether control accounts are equal."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.core.dates import DateFormula
from app.core.enums import AccountType, DetailKind, EntryType, Module, PeriodState, VoucherSource
from app.core.facts import Term
from app.core.permissions import Permission
from app.core.problems import Problem, error
from app.core.roles import ROLES, AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account, Currency, PostingProfile, PostingProfileLine, RoleAccount, VatCode
from app.models.closing import PeriodRelock, PeriodReopening
from app.models.company import (
    AllowedPostingRange,
    Company,
    FiscalPeriod,
    FiscalYear,
    PeriodAccess,
    PeriodStatus,
)
from app.models.customers import Customer
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    GeneralLedgerEntry,
    VatEntry,
)
from app.rules import settlement as rules
from app.rules.ledger import EntryRef, PlannedLine, PlannedVat, PostedDetail
from app.rules.periods import MODULE_OF, Calendar, PeriodFacts, check_posting_date
from app.services import permissions
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.moving_vat import moving
from app.services.unrealised import held
from app.settings import POSTING_DAYS_BACK, POSTING_DAYS_FORWARD

declare({
    "MST-042-missing": N_("No account is set up for “{role}”. Choose one under Set-up, Accounts by role."),
    "MST-042-blocked": N_("Account {account} for “{role}” is blocked. Choose another one under Set-up, Accounts by role."),
    "MST-081-none": N_("Posting profile {profile} has no row that fits customer {customer}."),
    "MST-081-default": N_("There is no posting profile GEN. Create it under Set-up, Posting profiles."),
    "LED-gone": N_("This record does not exist any more."),
})


def posting_calendar(session: Session, desk: Desk, *, asking: bool = True) -> Calendar:
    """Everything that decides about a posting date for this user (CLS-002…005, AUD-016).

    `asking` = days beyond the company's limits are asked about (MST-033); without it they pass, as dates of imported items do.
    """
    periods = _periods(session, desk)
    own, company = _ranges(session, desk)
    bounds = own or company
    today = desk.clock.today()
    limits = parameters(session, desk.company_id)
    back, forward = (limits.get(POSTING_DAYS_BACK), limits.get(POSTING_DAYS_FORWARD)) if asking else (None, None)
    return Calendar(periods, today, _bound(bounds, "from", today), _bound(bounds, "to", today), back, forward,
                    withheld=permissions.withheld(session, desk))


def _periods(session: Session, desk: Desk) -> tuple[PeriodFacts, ...]:
    """The company's periods with status and the modules barred for this user.

    What is kept for one user group is open to its members, and to whoever may post in a held period (CLS-003, AUD-016).
    """
    status = {s.period_id: s.status for s in session.scalars(
        select(PeriodStatus).where(PeriodStatus.company_id == desk.company_id))}
    mine, anywhere = permissions.role_ids(session, desk), permissions.has(session, desk, Permission.POST_HELD_PERIOD)
    barred: dict[int, set[Module]] = {}
    for access in session.scalars(select(PeriodAccess).where(PeriodAccess.company_id == desk.company_id)):
        if access.access == "none" or (access.access == "role" and access.role_id not in mine and not anywhere):
            barred.setdefault(access.period_id, set()).add(access.module)
    for period_id in _run_out(session, desk):
        if status.get(period_id, PeriodState.OPEN) is PeriodState.OPEN:
            status[period_id] = PeriodState.ON_HOLD
    rows = session.execute(
        select(FiscalPeriod.id, FiscalPeriod.start, FiscalPeriod.end)
        .join(FiscalYear, FiscalYear.id == FiscalPeriod.year_id)
        .join(Company, Company.fiscal_calendar_id == FiscalYear.calendar_id)
        .where(Company.id == desk.company_id).order_by(FiscalPeriod.start))
    return tuple(PeriodFacts(f"{start:%Y-%m}", start, end, status.get(identity, PeriodState.OPEN),
                             frozenset(barred.get(identity, ()))) for identity, start, end in rows)


def _run_out(session: Session, desk: Desk) -> list[int]:
    """Periods whose re-opening has passed its end: held from that moment on, whenever their status is written (CLS-060)."""
    now = desk.clock.now()
    return [period_id for period_id, until in session.execute(
        select(PeriodReopening.period_id, PeriodReopening.relock_at).where(
            PeriodReopening.company_id == desk.company_id, PeriodReopening.relock_at.is_not(None),
            PeriodReopening.id.not_in(select(PeriodRelock.reopening_id)))) if until is not None and until <= now]


def _ranges(session: Session, desk: Desk) -> tuple[AllowedPostingRange | None, AllowedPostingRange | None]:
    """The user's own allowed range and the company's (CLS-004)."""
    rows = session.scalars(select(AllowedPostingRange).where(
        AllowedPostingRange.company_id == desk.company_id,
        or_(AllowedPostingRange.user_id.is_(None), AllowedPostingRange.user_id == desk.actor.user_id))).all()
    return (next((r for r in rows if r.user_id is not None), None), next((r for r in rows if r.user_id is None), None))


def _bound(row: AllowedPostingRange | None, side: str, today: date) -> date | None:
    """A bound as a date; a formula is evaluated against today, not the work date (CLS-004)."""
    if row is None:
        return None
    fixed: date | None = getattr(row, f"{side}_date")
    formula: str | None = getattr(row, f"{side}_formula")
    return DateFormula.parse(formula).apply(today) if formula else fixed


def check_date(session: Session, desk: Desk, day: date, source: VoucherSource, *, asking: bool = True) -> tuple[Problem, ...]:
    """May this user post a voucher of `source` on `day`? Refusals and questions (CLS-005, 014; MST-033)."""
    calendar = posting_calendar(session, desk, asking=asking)
    return check_posting_date(calendar, day, MODULE_OF[source])


@dataclass(frozen=True, slots=True)
class RoleAccounts:
    """Account ids by role for one company and currency."""

    by_role: Mapping[AccountRole, int]

    def __getitem__(self, role: AccountRole) -> int:
        return self.by_role[role]


def role_accounts(session: Session, company_id: int, wanted: Iterable[AccountRole],
                  currency: str | None = None) -> tuple[RoleAccounts, tuple[Problem, ...]]:
    """The accounts that play the wanted roles, a currency's own first; missing or blocked = problem (MST-042)."""
    roles = list(wanted)
    rows = session.execute(
        select(RoleAccount.role, RoleAccount.currency, Account.id, Account.number, Account.blocked)
        .join(Account, Account.id == RoleAccount.account_id)
        .where(RoleAccount.company_id == company_id, RoleAccount.role.in_(roles),
               or_(RoleAccount.currency.is_(None), RoleAccount.currency == currency))).all()
    found: dict[AccountRole, int] = {}
    problems: list[Problem] = []
    for role in roles:
        fitting = sorted((r for r in rows if r.role is role), key=lambda r: r.currency is None)
        name = Term(ROLES[role].name)
        if not fitting:
            problems.append(error("MST-042-missing", role=name))
        elif fitting[0].blocked:
            problems.append(error("MST-042-blocked", role=name, account=fitting[0].number))
        else:
            found[role] = fitting[0].id
    return RoleAccounts(found), tuple(problems)


@dataclass(frozen=True, slots=True)
class ProfileChoice:
    """The posting profile and control account of a customer, and the overrides of its row (MST-080)."""

    profile_id: int
    control_account_id: int
    fee_id: int | None = None
    line_fee_id: int | None = None
    interest_account_id: int | None = None
    rounding_id: int | None = None
    letter_sequence_id: int | None = None
    interest_terms_id: int | None = None


class Profiles:
    """Finds the profile row of any customer: Table, then Group, then All; first hit wins (MST-081)."""

    def __init__(self, session: Session, company_id: int) -> None:
        line = PostingProfileLine
        rows = session.scalars(select(line).join(PostingProfile, PostingProfile.id == line.profile_id)
                               .where(PostingProfile.company_id == company_id)).all()
        self._rows = {(r.profile_id, r.customer_id or 0, r.customer_group_id or 0): ProfileChoice(
            r.profile_id, r.control_account_id, r.fee_id, r.line_fee_id, r.interest_account_id, r.rounding_id,
            r.letter_sequence_id, r.interest_terms_id) for r in rows}
        self._codes = {p.id: p.code for p in session.scalars(
            select(PostingProfile).where(PostingProfile.company_id == company_id))}
        self._general = next((i for i, code in self._codes.items() if code == "GEN"), None)

    def choose(self, customer: Customer, profile_id: int | None = None) -> tuple[ProfileChoice | None, tuple[Problem, ...]]:
        """The row for this customer on the given profile, else her own, else GEN."""
        profile = profile_id or customer.posting_profile_id or self._general
        if profile is None:
            return None, (error("MST-081-default"),)
        for key in ((profile, customer.id, 0), (profile, 0, customer.group_id), (profile, 0, 0)):
            if choice := self._rows.get(key):
                return choice, ()
        return None, (error("MST-081-none", profile=self._codes[profile], customer=customer.number),)


def decimals_of(session: Session, currency: str) -> int:
    """Decimals of a currency."""
    return session.scalars(select(Currency.decimals).where(Currency.code == currency)).one()


VAT_ROLES = (AccountRole.VATOUT, AccountRole.VATPEND, AccountRole.VATPREP, AccountRole.VATIN)


def vat_accounts(session: Session, company_id: int) -> set[int]:
    """Accounts that VAT entries prove: a line without one would part them (PST-041)."""
    by_role = select(RoleAccount.account_id).where(RoleAccount.company_id == company_id, RoleAccount.role.in_(VAT_ROLES))
    by_code = select(VatCode.account_id).where(VatCode.company_id == company_id)
    return set(session.scalars(by_role.union(by_code)))


def postable(account: Account) -> bool:
    """May a line name the account at all: no heading, not blocked, direct posting allowed (MST-040, 041)?"""
    return account.direct_posting and not account.blocked and account.type is not AccountType.HEADING


# ---------------------------------------------------------------- posted rows

def posted_lines(session: Session, voucher_id: int) -> tuple[list[PlannedLine], list[PostedDetail]]:
    """A posted voucher's lines and details in the shape of a plan."""
    rows = session.scalars(select(GeneralLedgerEntry).where(GeneralLedgerEntry.voucher_id == voucher_id)
                           .order_by(GeneralLedgerEntry.line_no)).all()
    position = {row.id: n for n, row in enumerate(rows)}
    lines = [PlannedLine(r.account_id, r.role, r.amount, r.accounting_amount, r.text, r.customer_id, r.vat_code_id,
                         cost_centre_id=r.cost_centre_id, project_id=r.project_id) for r in rows]
    details = [PostedDetail(d.id, d.entry_id, d.kind, d.customer_id, d.amount, d.accounting_amount, d.control_account_id,
                            None if d.gl_entry_id is None else position[d.gl_entry_id])
               for d in session.scalars(select(DetailedEntry).where(DetailedEntry.voucher_id == voucher_id)
                                        .order_by(DetailedEntry.entry_id, DetailedEntry.id))]
    return lines, details


def posted_vat(v: VatEntry, line: int | None) -> PlannedVat:
    """A posted VAT entry as a plan has it; `line` = position of its ledger line."""
    document = (v.document_table, v.document_id) if v.document_table is not None and v.document_id is not None else None
    return PlannedVat(v.vat_code_id, v.category, v.rate, v.customer_id, v.country_code, v.vat_date, v.base, v.vat,
                      v.base_accounting, v.vat_accounting, line, document, v.vat_number, v.list_kind, v.supply, v.difference,
                      v.base_only, v.pending)


def open_entries(session: Session, ids: Iterable[int]) -> dict[int, rules.OpenEntry]:
    """Posted entries as settling sees them, by id."""
    entry, state = CustomerLedgerEntry, CustomerEntryState
    wanted = list(ids)
    waits = moving(session, wanted)
    rows = session.execute(
        select(entry, state).join(state, state.entry_id == entry.id).where(entry.id.in_(wanted))).all()
    stands = held(session, {e.id: s.unrealised for e, s in rows})
    return {e.id: rules.OpenEntry(EntryRef(entry_id=e.id), e.customer_id, e.document_no, e.posting_date, e.currency,
                                  Decimal(e.rate), e.amount, s.remaining, s.remaining_accounting, s.control_account_id,
                                  e.entry_type in (EntryType.PAYMENT, EntryType.REFUND), s.on_hold,
                                  waits.get(e.id, ()), s.unrealised, stands.get(e.id))
            for e, s in rows}


def settlement_accounts(session: Session, company_id: int, currency: str) -> tuple[rules.Accounts | None, tuple[Problem, ...]]:
    """Gain and loss accounts for a currency of a company."""
    roles, problems = role_accounts(session, company_id, (AccountRole.FXGAIN, AccountRole.FXLOSS), currency)
    if problems:
        return None, problems
    accounting = session.scalars(select(Company.accounting_currency).where(Company.id == company_id)).one()
    return rules.Accounts(roles[AccountRole.FXGAIN], roles[AccountRole.FXLOSS], decimals_of(session, currency),
                          decimals_of(session, accounting)), ()


def control_difference(session: Session, company_id: int, day: date) -> dict[str, int]:
    """Ledger minus sub-ledger per control account number on `day`, accounting minor units; all 0 = proved (PST-040)."""
    ledger = dict(session.execute(
        select(GeneralLedgerEntry.account_id, func.sum(GeneralLedgerEntry.accounting_amount))
        .where(GeneralLedgerEntry.company_id == company_id, GeneralLedgerEntry.posting_date <= day)
        .group_by(GeneralLedgerEntry.account_id)).all())
    details = dict(session.execute(
        select(DetailedEntry.control_account_id, func.sum(DetailedEntry.accounting_amount))
        .where(DetailedEntry.company_id == company_id, DetailedEntry.posting_date <= day,
               or_(DetailedEntry.kind != DetailKind.SETTLEMENT, DetailedEntry.gl_entry_id.is_not(None)))
        .group_by(DetailedEntry.control_account_id)).all())
    accounts = session.execute(select(Account.id, Account.number).where(Account.company_id == company_id, Account.control))
    return {number: int(ledger.get(i) or 0) - int(details.get(i) or 0) for i, number in accounts}
