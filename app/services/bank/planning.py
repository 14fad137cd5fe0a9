"""An accepted line as vouchers: the money on the bank, where it goes, and what its customers' payments settle (BNK-40, 41)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import EntryType, SettlementOrigin, VoucherSource
from app.core.money import Money
from app.core.problems import Problem, Weight, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account, Currency, RoleAccount
from app.models.bank import BankStatementLine
from app.models.company import CompanyBankAccount
from app.models.customers import Customer
from app.models.ledger import ClearingItem, ClearingMatch, CustomerLedgerEntry
from app.rules.customers import Event, Moment, check
from app.rules.journals import Booking, journal_voucher
from app.rules.ledger import Conversion, EntryRef, Heading, PlannedEntry, VoucherPlan
from app.rules.matching import DiscountDate, Parameters, Target
from app.rules.periods import MODULE_OF, check_posting_date
from app.rules.settlement import Act, Allocation, Item, Mark, Remainder, Settings, Use, allocate, offer, roles
from app.services import ledger, vat_periods
from app.services.bank import facts
from app.services.bank.stored import DIFFERENCES, LINE, Part, by_customer, chunks
from app.services.customers import facts_of
from app.services.desk import Desk
from app.services.payments import linked
from app.services.payments.items import items, settings_of
from app.services.payments.linked import Shared, Wanted
from app.services.payments.linking import Payer
from app.services.payments.order import Orders
from app.services.payments.remainders import allowed
from app.services.rates import rate_on
from app.storage import numbering

declare({
    "BNK-40-rate": N_("There is no exchange rate for {currency} on {day}. Enter it under Set-up, Exchange rates."),
    "BNK-40-open": N_("The parts of this line name an entry that was settled meanwhile. Undo the decision and choose again."),
    "BNK-40-part": N_("The bank takes back {amount}, {document} is {payment}. Enter the whole payment beside the bank’s charge, "
                      "or put the line on account of the customer."),
    "BNK-40-mixed": N_("A payment that came back stands alone or with the bank's charge. Split the line into such parts only."),
})

CLEARING = frozenset({AccountRole.SUSPENSE, AccountRole.TRANSIT})
"""Roles on which money waits: what a line leaves there becomes an item (L15)."""


@dataclass(slots=True)
class Share:
    """A customer's part of a line: the payment it makes (None = its parts come to nothing) and what is settled by it.

    `shared` = over all companies, where entries of others are paid too (CEN-12).
    """

    customer_id: int
    parts: list[Part]
    payment: Item | None
    allocation: Allocation | None = None
    wanted: Wanted | None = None
    shared: Shared | None = None


@dataclass(slots=True)
class Plan:
    """A line that is to be posted; `waits` and `clears` = positions of ledger lines with the part they come from."""

    line: BankStatementLine
    parts: list[Part]
    voucher: VoucherPlan | None = None
    shares: list[Share] = field(default_factory=list)
    waits: list[tuple[int, Part]] = field(default_factory=list)
    clears: list[tuple[int, Part]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    returned: bool = False

    @property
    def refused(self) -> bool:
        """Is something wrong with it?"""
        return any(p.weight is Weight.ERROR for p in self.problems)


class Planner:
    """Everything that planning a set of lines must know, read in a handful of statements however many there are."""

    def __init__(self, session: Session, desk: Desk, lines: Mapping[int, BankStatementLine],
                 parts: Mapping[int, Sequence[Part]]) -> None:
        self.session, self.desk, self.lines, self.parts = session, desk, lines, parts
        every = [p for group in parts.values() for p in group]
        self.settings: Settings = settings_of(session, desk.company_id)
        self.parameters: Parameters = facts.parameters_of(session, desk.company_id)
        self.orders = Orders(session, desk)
        self.items = items(session, [p.entry_id for p in every if p.entry_id is not None], self.settings)
        self.customers = {c.id: c for ids in chunks(p.customer_id for p in every if p.customer_id is not None)
                          for c in session.scalars(select(Customer).where(Customer.id.in_(ids)))}
        self.banks = {b.id: b for b in session.scalars(
            select(CompanyBankAccount).where(CompanyBankAccount.company_id == desk.company_id))}
        self.clearing = {i.id: i for ids in chunks(p.item_id for p in every if p.item_id is not None)
                         for i in session.scalars(select(ClearingItem).where(ClearingItem.id.in_(ids)))}
        self.gone = {key: int(amount) for ids in chunks(self.clearing) for key, amount in session.execute(
            select(ClearingMatch.item_id, func.sum(ClearingMatch.amount)).where(ClearingMatch.item_id.in_(ids))
            .group_by(ClearingMatch.item_id))}
        self.roles: dict[int, AccountRole] = {}
        for account, role in session.execute(select(RoleAccount.account_id, RoleAccount.role).where(
                RoleAccount.company_id == desk.company_id).order_by(RoleAccount.id)):
            self.roles.setdefault(account, role)
        wanted = sorted({p.role for p in every if p.role is not None} | {AccountRole.PENNY})
        self.accounts, self.missing = ledger.role_accounts(session, desk.company_id, wanted)
        self.own = {a.id: a for ids in chunks(p.account_id for p in every if p.account_id is not None)
                    for a in session.scalars(select(Account).where(Account.id.in_(ids)))}
        self.profiles = ledger.Profiles(session, desk.company_id)
        self.places = {code: places for code, places in session.execute(select(Currency.code, Currency.decimals))}
        self.home = self.settings.accounting_currency
        self._calendar = ledger.posting_calendar(session, desk)
        self._transfers = self._waiting() if any(p.target is Target.TRANSFER for p in every) else list[ClearingItem]()
        self._days: dict[tuple[VoucherSource, date], tuple[Problem, ...]] = {}
        self._roles: dict[frozenset[AccountRole], tuple[Problem, ...]] = {}
        self._rates: dict[tuple[str, date], Decimal | None] = {}
        self._vat_dates: dict[date, date] = {}

    def _waiting(self) -> list[ClearingItem]:
        """Halves of transfers that wait for the other account, the oldest first."""
        item = ClearingItem
        return list(self.session.scalars(select(item).outerjoin(ClearingMatch, ClearingMatch.item_id == item.id).where(
            item.company_id == self.desk.company_id, item.role == AccountRole.TRANSIT, item.document_table == LINE,
            ClearingMatch.id.is_(None)).order_by(item.id)))

    def plan(self, line_id: int) -> Plan:
        """A line with its vouchers, or every reason why it cannot be posted."""
        line, parts = self.lines[line_id], list(self.parts[line_id])
        made = Plan(line, parts, returned=facts.came_back(line) and any(p.target is Target.ITEM for p in parts))
        made.problems += self._before(made)
        if made.returned:
            if any(p.target not in (Target.ITEM, Target.FEE) for p in parts):
                made.problems.append(error("BNK-40-mixed"))
            made.problems += self._in_part(line, parts)
            return made
        conversion = self._conversion(line.currency, line.booking_date)
        if conversion is None:
            made.problems.append(error("BNK-40-rate", currency=line.currency, day=line.booking_date))
        if made.refused or conversion is None:
            return made
        self._voucher(made, conversion)
        for share in made.shares:
            self._settle(made, share)
        return made

    # ------------------------------------------------------------ before

    def _before(self, made: Plan) -> Iterator[Problem]:
        """Dates, customers, accounts, numbers (CLS-005, BLK-M36, MST-042, MST-025)."""
        line, parts = made.line, made.parts
        source = VoucherSource.PAY if by_customer(parts) else VoucherSource.BNK
        yield from self._day(source, line.booking_date)
        event = Event.RETURNED_PAYMENT if made.returned else Event.BANK_LINE
        for customer_id in by_customer(parts):
            customer = self.customers.get(customer_id)
            if customer is None:
                yield error("LED-gone", at="customer")
                continue
            yield from check(facts_of(customer), event, Moment.POST).problems
            yield from self.profiles.choose(customer)[1]
        if any(role not in self.accounts.by_role for role in (AccountRole.PENNY, *(p.role for p in parts if p.role is not None))):
            yield from self.missing
        for row, part in enumerate(parts):
            account = self.own.get(part.account_id or 0)
            if part.account_id is not None and (account is None or not ledger.postable(account)):
                yield error("BNK-41-direct", at="account", row=row, account=account.number if account else "")
            entry = self.items.get(part.entry_id or 0)
            if part.target is Target.ITEM and part.entry_id and not made.returned and (entry is None or not entry.remaining):
                yield error("BNK-40-open", row=row)
            if part.item_id is not None and not self._waits(part.item_id, part.amount):
                yield error("BNK-40-open", row=row)

    def _in_part(self, line: BankStatementLine, parts: Sequence[Part]) -> Iterator[Problem]:
        """A payment comes back as a whole: its entry is mirrored, so the line cannot take back less or more (UND-11)."""
        for row, part in enumerate(parts):
            entry = None if part.entry_id is None else self.session.get(CustomerLedgerEntry, part.entry_id)
            if entry is not None and entry.currency == line.currency and part.amount != entry.amount:
                yield error("BNK-40-part", at="amount", row=row, document=entry.document_no,
                            amount=Money(abs(part.amount), line.currency), payment=Money(abs(entry.amount), entry.currency))

    def _waits(self, item_id: int, amount: int) -> bool:
        """Does so much of an item still wait on its clearing account?"""
        item = self.clearing.get(item_id)
        left = 0 if item is None else item.amount - self.gone.get(item_id, 0)
        return left * amount > 0 and abs(amount) <= abs(left)

    def _day(self, source: VoucherSource, day: date) -> tuple[Problem, ...]:
        """What speaks against a voucher on a day, looked up once for all lines of the day."""
        if (source, day) not in self._days:
            self._days[source, day] = (*check_posting_date(self._calendar, day, MODULE_OF[source]),
                                       *numbering.check(self.session, self.desk.company_id, f"voucher_{source.value}", day))
        return self._days[source, day]

    def _missing(self, wanted: frozenset[AccountRole]) -> tuple[Problem, ...]:
        """Roles without an account, looked up once for each set of roles."""
        if wanted not in self._roles:
            self._roles[wanted] = ledger.role_accounts(self.session, self.desk.company_id, sorted(wanted))[1]
        return self._roles[wanted]

    def _rate(self, currency: str, day: date) -> Decimal | None:
        if currency == self.home:
            return Decimal(1)
        if (currency, day) not in self._rates:
            self._rates[currency, day] = rate_on(self.session, self.desk.company_id, currency, self.home, day)
        return self._rates[currency, day]

    def _vat_date(self, day: date) -> date:
        """The first day from `day` on whose VAT period is not filed: when VAT of a discount is corrected (DSC-14)."""
        if day not in self._vat_dates:
            self._vat_dates[day] = vat_periods.first_open(self.session, self.desk.company_id, day)
        return self._vat_dates[day]

    def _conversion(self, currency: str, day: date) -> Conversion | None:
        rate = self._rate(currency, day)
        return None if rate is None else Conversion(rate, self.places.get(currency, 2), self.places.get(self.home, 2))

    # ------------------------------------------------------------ voucher

    def _voucher(self, made: Plan, conversion: Conversion) -> None:
        """The money on the bank against the payments of customers, accounts, and what waits or waited (PST-012, PAY-44)."""
        line, customers = made.line, by_customer(made.parts)
        text = _text(line)
        source = VoucherSource.PAY if customers else VoucherSource.BNK
        heading = Heading(source, line.booking_date, line.value_date, line.currency, text, (LINE, line.id))
        bookings = [b for whose, parts in customers.items() if (b := self._payment(made, whose, parts, conversion, text))]
        bank = self.banks[line.bank_id]
        bookings.append(Booking(bank.account_id, AccountRole.BANK, line.amount, text))
        for part in made.parts:
            if part in [p for group in customers.values() for p in group]:
                continue
            bookings.append(self._other(made, part, len(bookings), text))
        made.voucher = journal_voucher(heading, bookings, conversion, self.accounts[AccountRole.PENNY])

    def _payment(self, made: Plan, customer_id: int, parts: list[Part], conversion: Conversion,
                 text: str) -> Booking | None:
        """The entry a customer's part makes: a payment for money that came in, a refund for money that went out (PAY-04)."""
        line, amount = made.line, -sum(p.amount for p in parts)
        if not amount:
            made.shares.append(Share(customer_id, parts, None))
            return None
        choice, _wrong = self.profiles.choose(self.customers[customer_id])
        assert choice is not None
        kind = EntryType.PAYMENT if amount < 0 else EntryType.REFUND
        entry = PlannedEntry(customer_id, kind, "", line.value_date, line.booking_date, amount, conversion.value(amount),
                             choice.profile_id, choice.control_account_id, conversion.rate,
                             customer_reference=(line.end_to_end or line.reference)[:35] or None)
        judged = line.value_date if self.parameters.discount_date is DiscountDate.VALUE else line.booking_date
        place = sum(share.payment is not None for share in made.shares)
        payment = Item(EntryRef(new=place), customer_id, kind, text, line.booking_date, line.booking_date, line.currency, amount,
                       amount, conversion.value(amount), choice.control_account_id, AccountRole.AR, conversion.rate,
                       decimals=self.places.get(line.currency, 2), judged_on=judged, company_id=self.desk.company_id)
        made.shares.append(Share(customer_id, parts, payment))
        return Booking(choice.control_account_id, AccountRole.AR, amount, text, entry)

    def _other(self, made: Plan, part: Part, place: int, text: str) -> Booking:
        """A ledger account, what waited for the bank, or what nobody is known for yet."""
        said = part.text or text
        if part.item_id is not None:
            item = self.clearing[part.item_id]
            made.clears.append((place, part))
            return Booking(item.account_id, item.role, -part.amount, said)
        if part.account_id is not None:
            role = self.roles.get(part.account_id, AccountRole.BANKFEE if part.target is Target.FEE else AccountRole.PAYDIFF)
            return Booking(part.account_id, role, -part.amount, said)
        assert part.role is not None
        if part.target is Target.TRANSFER and (met := self._under_way(made.line, part)) is not None:
            made.clears.append((place, replace(part, item_id=met.id)))
            return Booking(met.account_id, met.role, -part.amount, said)
        if part.role in CLEARING:
            made.waits.append((place, part))
        return Booking(self.accounts[part.role], part.role, -part.amount, said)

    def _under_way(self, line: BankStatementLine, part: Part) -> ClearingItem | None:
        """The other half of a transfer between own accounts, which waits for this line (BNK-23)."""
        for item in self._transfers:
            if item.amount == part.amount and item.currency == line.currency and item.bank_id != line.bank_id:
                self._transfers.remove(item)
                return item
        return None

    # ------------------------------------------------------------ settling

    def _settle(self, made: Plan, share: Share) -> None:
        """What a payment settles: exactly the parts she accepted, with their discounts, judged on the value date (BNK-40)."""
        paid = [p for p in share.parts if p.target is Target.ITEM and p.entry_id is not None]
        if not paid:
            return
        day = share.payment.day if share.payment is not None else made.line.booking_date
        marks = {EntryRef(entry_id=p.entry_id): self._mark(p, share.parts, day) for p in paid}
        on_account = any(p.target is Target.ON_ACCOUNT for p in share.parts)
        if share.payment is not None:
            marks[share.payment.ref] = Mark(keep_open=on_account or not any(p.closes for p in paid))
        chosen = [self.items[p.entry_id or 0] for p in paid]
        line = made.line
        rates = {}
        if any(i.currency != line.currency for i in chosen):
            rates = {c: r for c in {line.currency, *(i.currency for i in chosen)}
                     if (r := self._rate(c, line.booking_date)) is not None}
        vat_date = self._vat_date(line.booking_date) if any(i.vat or i.moving for i in chosen) else None
        act = Act(line.booking_date, SettlementOrigin.BANK_LINE, tolerance=any(p.closes for p in paid), rates=rates,
                  vat_date=vat_date, text=_text(line))
        together = [*chosen, *([share.payment] if share.payment else [])]
        order = self.orders.of(share.customer_id)
        if share.payment is not None and any(i.company_id != self.desk.company_id for i in chosen):
            share.wanted = Wanted(share.payment, Payer(share.customer_id), chosen, marks)
            share.shared = linked.share(self.session, self.desk, share.wanted, act, self.settings, order)
            share.allocation = share.shared.local
            made.problems += share.shared.problems
        else:
            share.allocation = allocate(together, marks, act, self.settings, order)
            made.problems += share.allocation.problems
        made.problems += [*allowed(self.session, self.desk, share.allocation)]
        made.problems += self._missing(roles(share.allocation))

    def _mark(self, part: Part, parts: Sequence[Part], day: date) -> Mark:
        """What she meant with an entry: how much, which discount, and where the rest of it goes.

        An entry whose rest goes elsewhere gets the money she gave it and no more: the line may pay others, too.
        """
        rest = next((p for p in parts if p.target in DIFFERENCES and p.entry_id == part.entry_id), None)
        if rest is None:
            return Mark(None if part.closes else abs(part.settles), Use(part.use), keep_open=not part.closes,
                        late=bool(part.discount) or None)
        item, money = self.items[part.entry_id or 0], abs(part.amount + rest.amount)
        most = offer(item, Mark(use=Use(part.use)), self.settings, day).net
        amount = (min(money, most) or None) if part.amount == part.settles else None
        if rest.target is Target.DISCOUNT:
            return Mark(amount, Use(part.use), full=True, discount_account_id=rest.account_id, late=True)
        to = Remainder(rest.account_id or self.accounts[AccountRole.BADDEBT], AccountRole.BADDEBT, rest.reason_id, rest.text)
        return Mark(amount, Use(part.use), remainder=to, late=True)


def _text(line: BankStatementLine) -> str:
    """The text of a voucher: who, and the first line of what was written."""
    said = next(iter(line.remittance.splitlines()), "")
    return " · ".join(t for t in (line.counterparty, said) if t)[:100] or line.reference or line.bank_reference
