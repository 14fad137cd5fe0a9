"""Everything a bank line may be about, read once for a whole run: open items, payments, customers, rules (payments 13.2)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import EntryType
from app.core.roles import AccountRole
from app.formats.bank_orders.pain001 import group_id
from app.models.accounts import CurrencySetup
from app.models.bank import BankStatementLine, BankStatementLineState, LearnedRule, MatchRule, TextRule
from app.models.collections import CollectionLetter, CollectionLetterLine
from app.models.company import Company, CompanyBankAccount
from app.models.customers import Customer, CustomerAddress, CustomerBankAccount
from app.models.ledger import (
    ClearingItem,
    ClearingMatch,
    CustomerEntryState,
    CustomerLedgerEntry,
    EntryDiscountTier,
    GeneralLedgerEntry,
)
from app.models.payments import PaymentFile, Refund
from app.models.types import FOR_EVER
from app.rules import matching as rules
from app.rules.matching import DiscountDate, Index, Item, LateDiscount, Learned, LearnedKind, Level, Parameters, Settings, Source
from app.rules.settlement import Mark, offer
from app.services.customers.facts import parameters
from app.services.payments.items import items as open_entries
from app.services.payments.items import settings_of as settlement_settings
from app.settings import (
    BANK_AUTO_ACCEPT,
    BANK_DAYS,
    BANK_DISCOUNT_DATE,
    SETTLE_ADMINISTRATION,
    SETTLE_LATE_DISCOUNT,
)

_E, _S = CustomerLedgerEntry, CustomerEntryState
_CHUNK = 400
_SIGNS = {"both": 0, "received": 1, "paid": -1}
LATE = {"off": LateDiscount.OFF, "ask": LateDiscount.ASK, "accept": LateDiscount.AUTOMATIC}


def index_of(session: Session, company_id: int, lines: Sequence[BankStatementLine] = (),
             customer_ids: Iterable[int] | None = None) -> Index:
    """All that is open of a company, or of some customers only; `lines` say which payments may have come back."""
    whose = None if customer_ids is None else sorted(set(customer_ids))
    found = entries(session, company_id, whose)
    found += clearing(session, company_id)
    found += _came_back(session, company_id, lines)
    own = {iban: key for iban, key in session.execute(
        select(CompanyBankAccount.iban, CompanyBankAccount.id).where(CompanyBankAccount.company_id == company_id))}
    return Index(found, customers(session, company_id, whose), _letters(session, company_id) if whose is None else (), own)


def entries(session: Session, company_id: int, customer_ids: Sequence[int] | None = None,
            entry_ids: Sequence[int] | None = None) -> list[Item]:
    """Open entries with the discounts they still give, as matching sees them; amounts in minor units, + = the customer owes."""
    chosen = (select(_E.id, _E.customer_id, _E.document_no, _S.remaining, _E.amount, _E.currency, _S.due_date, _E.posting_date,
                     _E.entry_type, _E.payment_reference, _E.customer_reference, _S.discount_tolerance_date, _S.max_tolerance,
                     _E.instalment, _E.instalments)
              .join(_S, _S.entry_id == _E.id)
              .where(_S.company_id == company_id, _S.open_until == FOR_EVER, _S.remaining != 0))
    tiers = (select(EntryDiscountTier.entry_id, EntryDiscountTier.last_date, EntryDiscountTier.amount)
             .join(_S, _S.entry_id == EntryDiscountTier.entry_id)
             .where(_S.company_id == company_id, _S.open_until == FOR_EVER)
             .order_by(EntryDiscountTier.entry_id, EntryDiscountTier.last_date))
    rows: list[Any] = []
    rights: dict[int, list[tuple[Any, int]]] = defaultdict(list)
    narrow = [(_S.customer_id, customer_ids)] if customer_ids is not None else []
    narrow += [(_S.entry_id, entry_ids)] if entry_ids is not None else []
    for conditions in _chunks(narrow):
        rows += session.execute(chosen.where(*conditions)).all()
        for key, until, amount in session.execute(tiers.where(*conditions)):
            rights[key].append((until, amount))
    _worn(session, company_id, rows, rights)
    return [_item(row, rights.get(row[0], ())) for row in rows]


def _worn(session: Session, company_id: int, rows: Sequence[Any], rights: dict[int, list[tuple[Any, int]]]) -> None:
    """The rights of entries of which a part is settled, and of credit notes: what settling would still give of each (BNK-24)."""
    ids = [r.id for r in rows if r.id in rights and (r.remaining != r.amount or r.entry_type is EntryType.CREDIT_NOTE)]
    if not ids:
        return
    settings = settlement_settings(session, company_id)
    for key, entry in open_entries(session, ids, settings).items():
        left = ((tier.last_date, offer(entry, Mark(), settings, tier.last_date).to_take) for tier in entry.tiers)
        rights[key] = [(until, amount) for until, amount in left if amount]


def elsewhere(session: Session, company_id: int, entry_ids: Iterable[int]) -> list[Item]:
    """Open entries of other companies of the payment group, as those of our customer who is the same party (CEN-01, 12)."""
    ours, theirs, other = aliased(Customer), aliased(Customer), aliased(Company)
    group = session.get_one(Company, company_id).payment_group_id
    wanted = list(entry_ids)
    if group is None or not wanted:
        return []
    whose: dict[int, dict[int, int]] = defaultdict(dict)
    for start in range(0, len(wanted), _CHUNK):
        for entry, company, customer in session.execute(
                select(_E.id, _E.company_id, ours.id).join(theirs, theirs.id == _E.customer_id)
                .join(ours, (ours.party_id == theirs.party_id) & (ours.company_id == company_id))
                .join(other, other.id == _E.company_id).where(_E.id.in_(wanted[start:start + _CHUNK]), other.id != company_id,
                                                             other.payment_group_id == group).order_by(ours.id.desc())):
            whose[company][entry] = customer
    return [item._replace(customer_id=owners[item.id]) for company, owners in whose.items()
            for item in entries(session, company, entry_ids=list(owners))]


def _chunks(narrow: Sequence[tuple[Any, Sequence[int]]]) -> Iterable[list[Any]]:
    """Conditions that name few ids each."""
    if not narrow:
        return [[]]
    column, ids = narrow[0]
    return [[column.in_(ids[start:start + _CHUNK])] for start in range(0, len(ids), _CHUNK)]


def _item(row: Any, tiers: Sequence[tuple[Any, int]]) -> Item:
    key, customer, number, left, amount, currency, due, posted, kind, reference, other, late, spare, instalment, of = row
    sign = 1 if left > 0 else -1
    own = tiers if sign * amount > 0 else ()
    discounts = tuple(rules.Discount(until, sign * min(abs(worth), abs(left))) for until, worth in own)
    return Item(Source.ENTRY, key, customer, number, left, currency, due, posted, kind, reference or "", other or "",
                discounts=discounts, late_until=late, tolerance=spare, instalment=instalment if of > 1 else 0)


def clearing(session: Session, company_id: int) -> list[Item]:
    """What waits for the bank on clearing accounts, as the bank's line would carry it (BNK-42); unidentified money apart."""
    item, line = ClearingItem, GeneralLedgerEntry
    done = (select(func.coalesce(func.sum(ClearingMatch.amount), 0)).where(ClearingMatch.item_id == item.id)
            .correlate(item).scalar_subquery())
    rows: Any = session.execute(
        select(item, done, line.posting_date, PaymentFile.message_id).join(line, line.id == item.gl_entry_id)
        .outerjoin(Refund, Refund.item_id == item.id).outerjoin(PaymentFile, PaymentFile.id == Refund.file_id)
        .where(item.company_id == company_id, item.role != AccountRole.SUSPENSE, item.amount != done))
    return [Item(Source.CLEARING, i.id, i.customer_id, i.reference or "", i.amount - int(gone), i.currency, i.due or day, day,
                 end_to_end=i.end_to_end or "", batch=i.batch or (group_id(message, 1) if message else ""))
            for i, gone, day, message in rows]


def came_back(line: BankStatementLine) -> bool:
    """Does the bank say that this line takes a payment back?"""
    return line.amount < 0 and bool(line.return_code or line.reversal)


def _came_back(session: Session, company_id: int, lines: Sequence[BankStatementLine]) -> list[Item]:
    """Posted payments of the amounts that came back."""
    amounts = sorted({line.amount for line in lines if came_back(line)})
    return [item for start in range(0, len(amounts), _CHUNK)
            for item in _payments(session, company_id, _E.amount.in_(amounts[start:start + _CHUNK]))]


def payments_back(session: Session, company_id: int, entry_ids: Iterable[int | None]) -> list[Item]:
    """Posted payments by id, as what the bank may take back."""
    return _payments(session, company_id, _E.id.in_([i for i in entry_ids if i is not None]))


def _payments(session: Session, company_id: int, condition: Any) -> list[Item]:
    rows: Any = session.execute(
        select(_E.id, _E.customer_id, _E.document_no, _E.amount, _E.currency, _E.posting_date, _E.customer_reference)
        .where(_E.company_id == company_id, _E.entry_type == EntryType.PAYMENT, _E.adjustment.is_(False),
               _E.correction_role == "none", _E.amount < 0, condition))
    return [Item(Source.PAYMENT, key, customer, number, amount, currency, day, day, EntryType.PAYMENT,
                 customer_reference=other or "") for key, customer, number, amount, currency, day, other in rows]


def customers(session: Session, company_id: int, ids: Sequence[int] | None = None) -> list[rules.Customer]:
    """Who may have paid, with accounts and place (BNK-23)."""
    accounts: dict[int, list[str]] = defaultdict(list)
    bank, address = CustomerBankAccount, CustomerAddress
    found: list[rules.Customer] = []
    for conditions in _chunks([] if ids is None else [(Customer.id, ids)]):
        for key, iban, national in session.execute(
                select(bank.customer_id, bank.iban, bank.national).join(Customer, Customer.id == bank.customer_id)
                .where(bank.company_id == company_id, *conditions).order_by(bank.id)):
            accounts[key] += [text for text in (iban, national) if text]
        rows = session.execute(
            select(Customer.id, Customer.number, Customer.name, func.max(address.city), func.max(address.postcode))
            .outerjoin(address, (address.customer_id == Customer.id) & (address.kind == "invoice"))
            .where(Customer.company_id == company_id, *conditions).group_by(Customer.id, Customer.number, Customer.name))
        found += [rules.Customer(key, number, name, tuple(accounts.get(key, ())), city or "", code or "")
                  for key, number, name, city, code in rows]
    return found


def _letters(session: Session, company_id: int) -> list[rules.Group]:
    """Letters sent, with those of their entries that are open: a payment may name the letter only (PRF-01)."""
    held: dict[str, list[int]] = defaultdict(list)
    for number, entry in session.execute(
            select(CollectionLetter.number, CollectionLetterLine.entry_id)
            .join(CollectionLetterLine, CollectionLetterLine.letter_id == CollectionLetter.id)
            .join(_S, _S.entry_id == CollectionLetterLine.entry_id)
            .where(CollectionLetter.company_id == company_id, CollectionLetter.state == "issued", _S.open_until == FOR_EVER)):
        if number and entry:
            held[number].append(entry)
    return [rules.Group(rules.GroupKind.LETTER, number, "", tuple(ids)) for number, ids in held.items()]


# ---------------------------------------------------------------- what decides

def parameters_of(session: Session, company_id: int) -> Parameters:
    """The company's settings of matching, with the small difference of its own currency."""
    held = parameters(session, company_id)
    home = session.get_one(Company, company_id).accounting_currency
    penny = session.scalars(select(CurrencySetup.max_penny).where(CurrencySetup.company_id == company_id,
                                                                  CurrencySetup.currency == home)).first()
    level = held.get(BANK_AUTO_ACCEPT)
    return Parameters(penny or 0, late=LATE[held.get(SETTLE_LATE_DISCOUNT)],
                      discount_date=DiscountDate(held.get(BANK_DISCOUNT_DATE)),
                      unspecific=held.get(SETTLE_ADMINISTRATION) == "unspecific", days=held.get(BANK_DAYS),
                      auto_accept=None if level == "none" else Level(level))


def settings_of(session: Session, company_id: int, bank_id: int | None = None) -> Settings:
    """The table of levels, text rules of an account, learned rules and parameters (BNK-30…33)."""
    texts = [rules.TextRule(r.id, r.contains, r.account_id, r.customer_id, _SIGNS[r.sign], r.vat_code_id, r.priority)
             for r in session.scalars(select(TextRule).where(TextRule.company_id == company_id, TextRule.active))
             if r.bank_id in (None, bank_id)]
    table = tuple(_rule(r) for r in session.scalars(
        select(MatchRule).where(MatchRule.company_id == company_id, MatchRule.active).order_by(MatchRule.id)))
    learned = rules.by_key(learned_rule(r) for r in session.scalars(
        select(LearnedRule).where(LearnedRule.company_id == company_id)))
    own = Settings(Learned(learned), tuple(texts), parameters=parameters_of(session, company_id))
    return replace(own, rules=table) if table else own


def learned_rule(row: LearnedRule) -> rules.LearnedRule:
    """A stored rule as matching takes it."""
    return rules.LearnedRule(LearnedKind(row.kind), row.key, row.customer_id, row.account_id, row.confirmed, row.rejected,
                             row.disabled, row.id)


def _rule(row: MatchRule) -> rules.MatchRule:
    def told(value: str, kind: Any) -> Any:
        return None if value == "any" else kind(value)
    return rules.MatchRule(Level(row.level), row.priority, told(row.party, rules.PartyMatch),
                           told(row.document, rules.DocumentMatch), told(row.amount, rules.AmountMatch))


def known_ids(session: Session, company_id: int, besides: Mapping[int, Any]) -> list[str]:
    """End-to-end ids of lines that are still open and not among those that are matched (BNK-31)."""
    line, state = BankStatementLine, BankStatementLineState
    rows = session.execute(select(line.id, line.end_to_end).join(state, state.line_id == line.id).where(
        state.company_id == company_id, state.state.in_(("accepted", "applied")), line.end_to_end != ""))
    return [text for key, text in rows if key not in besides]
