"""Open entries as the settlement engine sees them, a journal's worth in a handful of statements; the company's settings."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import Blocked, CollectionsStatus, DetailKind, EntryType
from app.core.roles import ROLES, AccountRole, RoleKind
from app.models.accounts import Currency, CurrencySetup, PostingProfile, RoleAccount, VatCode
from app.models.collections import EntryCollection
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    EntryDiscountTier,
    GeneralLedgerEntry,
    SettlementPair,
    VatEntry,
    Voucher,
)
from app.models.terms import CashDiscountCode
from app.rules.ledger import EntryRef
from app.rules.settlement.items import (
    MONEY,
    Administration,
    DiscountRate,
    Item,
    Late,
    Limits,
    Past,
    Settings,
    Tier,
    VatPart,
)
from app.services.customers.facts import parameters
from app.services.moving_vat import moving, planned_vat
from app.services.payments.drafts import parts
from app.services.unrealised import held
from app.settings import (
    SALES_CREDIT_NOTE_DISCOUNTS,
    SETTLE_ADMINISTRATION,
    SETTLE_BETWEEN_CURRENCIES,
    SETTLE_CORRECT_VAT,
    SETTLE_DISCOUNT_RATE,
    SETTLE_LATE_DISCOUNT,
    SETTLE_LATE_TO,
    SETTLE_OVER_UNDER_DISCOUNT,
    SETTLE_PARTIAL_DISCOUNT,
    SETTLE_TOLERANCE_ASK,
    SETTLE_TOLERANCE_TO,
)

CONTROL = [role for role, facts in ROLES.items() if facts.kind is RoleKind.CONTROL]
_E, _S = CustomerLedgerEntry, CustomerEntryState
_DIFFERENCES = (DetailKind.SETTLEMENT, DetailKind.CASH_DISCOUNT, DetailKind.TOLERANCE, DetailKind.PENNY_DIFFERENCE,
                DetailKind.OVER_UNDERPAYMENT, DetailKind.WRITE_OFF)


def settings_of(session: Session, company_id: int) -> Settings:
    """The company's parameters of settlement with the limits of each currency (payments 0.2)."""
    held = parameters(session, company_id)
    home = session.get_one(Company, company_id).accounting_currency
    rows = session.scalars(select(CurrencySetup).where(CurrencySetup.company_id == company_id)).all()
    return Settings(
        held.get(SETTLE_PARTIAL_DISCOUNT), held.get(SALES_CREDIT_NOTE_DISCOUNTS), Administration(held.get(SETTLE_ADMINISTRATION)),
        held.get(SETTLE_OVER_UNDER_DISCOUNT), frozenset(row.currency for row in rows if row.tolerance),
        held.get(SETTLE_TOLERANCE_ASK), Late(held.get(SETTLE_LATE_DISCOUNT)), held.get(SETTLE_LATE_TO) == "tolerance",
        held.get(SETTLE_TOLERANCE_TO) == "discount", held.get(SETTLE_CORRECT_VAT), DiscountRate(held.get(SETTLE_DISCOUNT_RATE)),
        held.get(SETTLE_BETWEEN_CURRENCIES), home, session.scalars(select(Currency.decimals).where(Currency.code == home)).one(),
        {row.currency: Limits(row.max_penny, row.max_over_under, row.application_precision or 1) for row in rows})


def items(session: Session, ids: Iterable[int], settings: Settings, *, all_vat: bool = False) -> dict[int, Item]:
    """Posted entries by id with their tiers, what was settled before and the VAT a discount corrects (DSC 3.2).

    `all_vat` = the VAT of every document, as writing off wants it (PWO-02).
    """
    found: dict[int, Item] = {}
    chunks = parts(ids)
    roles = {account: role for account, role in session.execute(
        select(RoleAccount.account_id, RoleAccount.role).where(RoleAccount.role.in_(CONTROL)))} if chunks else {}
    for part in chunks:
        found |= _part(session, part, roles, all_vat)
    return found


def _part(session: Session, ids: list[int], roles: Mapping[int, AccountRole], all_vat: bool) -> dict[int, Item]:
    found = {item.ref.entry_id or 0: item for item in _bare(session, ids, roles)}
    for key, waits in moving(session, ids).items():
        found[key] = replace(found[key], moving=waits)
    for key, account in held(session, {key: item.unrealised for key, item in found.items()}).items():
        found[key] = replace(found[key], unrealised_account_id=account)
    tiers, past, vat = _tiers(session, ids), _past(session, ids), _vat(session, found, all_vat)
    return {key: replace(item, tiers=tuple(tiers[key]), past=tuple(past[key]), vat=tuple(vat[key]))
            if key in tiers or key in past or key in vat else item for key, item in found.items()}


def _bare(session: Session, ids: list[int], roles: Mapping[int, AccountRole]) -> Iterable[Item]:
    """Entries with their state, customer and what stops automatic settlement."""
    rows: Any = session.execute(
        select(_E.id, _E.customer_id, _E.entry_type, _E.document_no, _E.posting_date, _S.due_date, _E.currency, _E.amount,
               _S.remaining, _S.remaining_accounting, _S.control_account_id, _E.rate, _S.unrealised, Currency.decimals,
               _S.discount_tolerance_date, _S.max_tolerance, Customer.block_tolerance, _E.vat_on_discount,
               CashDiscountCode.account_id, Voucher.number, _E.company_id, _S.on_hold, EntryCollection.status,
               _S.reserved_order_id, PostingProfile.settlement, Customer.blocked, Customer.privacy_blocked)
        .join(_S, _S.entry_id == _E.id).join(Currency, Currency.code == _E.currency).join(Voucher, Voucher.id == _E.voucher_id)
        .join(Customer, Customer.id == _E.customer_id).join(PostingProfile, PostingProfile.id == _S.posting_profile_id)
        .outerjoin(EntryCollection, EntryCollection.entry_id == _E.id)
        .outerjoin(CashDiscountCode, CashDiscountCode.id == _S.cash_discount_id).where(_E.id.in_(ids)))
    for (entry, customer, kind, number, posted, due, currency, amount, left, worth, control, rate, unrealised, decimals, grace,
         tolerance, blocks, vat, discount_account, voucher, company, hold, status, order, settles, blocked, privacy) in rows:
        yield Item(
            EntryRef(entry_id=entry), customer, kind, number, posted, due, currency, amount, left, worth, control,
            roles.get(control, AccountRole.AR), rate, unrealised, decimals, tolerance_date=grace, max_tolerance=tolerance,
            blocks_tolerance=blocks, vat_on_discount=vat, discount_account_id=discount_account, voucher_no=voucher,
            company_id=company, on_hold=hold, disputed=status is CollectionsStatus.DISPUTED, reserved=order is not None,
            profile_settles=settles, customer_blocked=privacy or blocked is Blocked.ALL)


def _tiers(session: Session, ids: list[int]) -> dict[int, list[Tier]]:
    found: dict[int, list[Tier]] = defaultdict(list)
    for row in session.scalars(select(EntryDiscountTier).where(EntryDiscountTier.entry_id.in_(ids))
                               .order_by(EntryDiscountTier.entry_id, EntryDiscountTier.no)):
        found[row.entry_id].append(Tier(row.no, row.last_date, row.percent, abs(row.amount)))
    return found


def _past(session: Session, ids: list[int]) -> dict[int, list[Past]]:
    """Standing settlements of entries that can have a discount: what each took off them, and by which tier (DSC-07, 17).

    Details first, then their pairs by id: most open entries have none, and no plan may begin with all pairs of the ledger.
    """
    detail = DetailedEntry
    rows = session.execute(
        select(detail.entry_id, detail.kind, detail.amount, detail.pair_id)
        .where(detail.entry_id.in_(ids), detail.pair_id.is_not(None), detail.kind.in_(_DIFFERENCES)).order_by(detail.id)).all()
    told = _pairs(session, {row.pair_id for row in rows if row.pair_id is not None})
    gross: dict[tuple[int, int], int] = defaultdict(int)
    given: dict[tuple[int, int], int] = defaultdict(int)
    for row in rows:
        if row.pair_id in told and told[row.pair_id].types[row.entry_id] not in MONEY:
            gross[row.entry_id, row.pair_id] += row.amount
            given[row.entry_id, row.pair_id] += row.amount if row.kind is DetailKind.CASH_DISCOUNT else 0
    found: dict[int, list[Past]] = defaultdict(list)
    for (entry, number), amount in gross.items():
        pair = told[number]
        other = next(kind for key, kind in pair.types.items() if key != entry)
        found[entry].append(Past(abs(amount), abs(given[entry, number]), _tier(pair, entry, other), other not in MONEY))
    return found


@dataclass(frozen=True, slots=True)
class _Pair:
    """A standing pair: why its figures are what they are, and the types of its two entries by id."""

    facts: Any
    types: Mapping[int, EntryType]


def _pairs(session: Session, ids: Iterable[int]) -> dict[int, _Pair]:
    """Pairs that were not undone and undo none, by id."""
    pair, undo, debit, credit = SettlementPair, aliased(SettlementPair), aliased(_E), aliased(_E)
    found: dict[int, _Pair] = {}
    for part in parts(ids):
        for number, facts, one, one_type, two, two_type in session.execute(
                select(pair.id, pair.facts, debit.id, debit.entry_type, credit.id, credit.entry_type)
                .join(debit, debit.id == pair.debit_entry_id).join(credit, credit.id == pair.credit_entry_id)
                .outerjoin(undo, undo.undoes_id == pair.id)
                .where(pair.id.in_(part), func.coalesce(pair.undoes_id, 0) == 0, undo.id.is_(None))):
            found[number] = _Pair(facts, {one: one_type, two: two_type})
    return found


def _tier(pair: _Pair, entry: int, other: EntryType) -> int | None:
    """The tier an entry was settled by: its own as the one that was paid, or as the credit note that paid (DSC-10)."""
    saw = pair.facts.get("saw", {}) if isinstance(pair.facts, dict) else {}
    paid_with = pair.types[entry] is EntryType.CREDIT_NOTE and other not in MONEY
    tier = saw.get("paying_tier" if paid_with else "tier")
    return tier if isinstance(tier, int) else None


def _vat(session: Session, found: Mapping[int, Item], every: bool) -> dict[int, list[VatPart]]:
    """The VAT of documents whose VAT follows a discount (VAT-009, DSC-14) or is not due yet (VAT-014); nothing for all others."""
    waiting = {key for key, item in found.items() if item.moving and not item.moving[0].prepaid}
    wanted = [key for key, item in found.items() if every or key in waiting or item.vat_on_discount == "at_settlement"]
    parts_of: dict[int, list[VatPart]] = defaultdict(list)
    if not wanted:
        return parts_of
    rows: Any = session.execute(
        select(_E.id, VatEntry, VatCode.account_id, VatCode.cash_discount_account_id, GeneralLedgerEntry.account_id)
        .join(VatEntry, VatEntry.voucher_id == _E.voucher_id).join(VatCode, VatCode.id == VatEntry.vat_code_id)
        .outerjoin(GeneralLedgerEntry, GeneralLedgerEntry.id == VatEntry.gl_entry_id)
        .where(_E.id.in_(wanted), VatEntry.customer_id == _E.customer_id).order_by(_E.id, VatEntry.id))
    for entry, row, account, discount_account, waits_on in rows:
        role = AccountRole.VATPEND if row.pending else AccountRole.VATOUT
        account = waits_on or account if row.pending else account
        sign = 1 if found[entry].amount > 0 else -1
        parts_of[entry].append(VatPart(sign * row.base, sign * row.vat, account, role, discount_account, planned_vat(row)))
    return parts_of
