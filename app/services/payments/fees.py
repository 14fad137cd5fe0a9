"""Payment fees of a journal: proposed by the set-up, changed until posting, booked with their line (PAY-30…32)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import EntryType
from app.core.money import convert, percent_of
from app.core.problems import Outcome, Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import VatCode, VatRate
from app.models.company import Company
from app.models.customers import CustomerAddress
from app.models.journals import JournalLine, JournalLineFee
from app.models.ledger import CustomerEntryState
from app.models.payments import PaymentFee, PaymentFeeRule
from app.models.settlement_marks import SettlementMark
from app.rules.journals import Booking
from app.rules.ledger import PlannedEntry, PlannedVat
from app.rules.payments.fees import FeeKind, FeeRule, Payment, fees_for
from app.services import ledger
from app.services.desk import Desk
from app.services.payments.drafts import Line, line_of, open_journal, parts, stored
from app.services.payments.facts import Facts

declare({
    "PAY-32-amount": N_("A fee is not below zero. Enter zero or more; zero takes the fee away."),
    "PAY-32-rate": N_("The fee {fee} is in {currency} and has no exchange rate on {day}. "
                      "Enter one under Set-up, Exchange rates."),
    "PAY-32-gone": N_("This fee is no longer there. Refresh with F5 to see the fees of the line."),
})


@dataclass(frozen=True, slots=True)
class Fee:
    """A fee of a line as it stands: `amount` in minor units of the line's currency; `charge_to` customer or ledger (PAY-30)."""

    no: int
    fee_id: int
    code: str
    name: str
    charge_to: str
    currency: str
    amount: int


def fees(desk: Desk, journal_id: int) -> dict[int, tuple[Fee, ...]]:
    """The fees of a journal by number of line."""
    with desk.reading() as session:
        return _fees(session, journal_id, desk.language)


def _fees(session: Session, journal_id: int, language: str) -> dict[int, tuple[Fee, ...]]:
    found: dict[int, list[Fee]] = defaultdict(list)
    for no, row, fee in session.execute(
            select(JournalLine.no, JournalLineFee, PaymentFee).join(JournalLine, JournalLine.id == JournalLineFee.line_id)
            .join(PaymentFee, PaymentFee.id == JournalLineFee.fee_id).where(JournalLineFee.journal_id == journal_id)
            .order_by(JournalLine.position, JournalLineFee.no)):
        name = fee.texts.get(language) or fee.texts.get("en") or fee.code
        found[no].append(Fee(row.no, fee.id, fee.code, name, row.charge_to, row.currency, row.amount))
    return {no: tuple(group) for no, group in found.items()}


def propose_fees(desk: Desk, journal_id: int, line_nos: Iterable[int] | None = None) -> Outcome[int]:
    """Give lines the fees of the set-up in place of those they have; all lines, or the named ones. How many fees (PAY-31)."""
    with desk.writing("payment_journal.fees") as unit:
        session = unit.session
        journal, problems = open_journal(session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        wanted = None if line_nos is None else set(line_nos)
        rows = [r for r in stored(session, journal_id) if wanted is None or r.no in wanted]
        known = _Known(session, desk, [line_of(r) for r in rows])
        late = _overdue(session, rows)
        made: list[JournalLineFee] = []
        for row in rows:
            lines, wrong = _of_line(known, row, late.get(row.id, 0), journal_id)
            made += lines
            problems += wrong
        if problems:
            return Outcome(None, problems)
        for part in parts(r.id for r in rows):
            for old in session.scalars(select(JournalLineFee).where(JournalLineFee.line_id.in_(part))):
                session.delete(old)
        session.flush()
        session.add_all(made)
        session.flush()
        unit.changed("journal", journal_id)
        return Outcome(len(made))


class _Known:
    """The fees of a company with their rules, and what converts them."""

    def __init__(self, session: Session, desk: Desk, lines: Sequence[Line]) -> None:
        self.facts = Facts(session, desk, lines)
        self.fees = {f.id: f for f in session.scalars(select(PaymentFee).where(
            PaymentFee.company_id == desk.company_id, PaymentFee.active).order_by(PaymentFee.code))
            if not f.journal_kinds or "payment" in f.journal_kinds}
        self.rules = [_rule(r) for r in session.scalars(select(PaymentFeeRule).where(
            PaymentFeeRule.company_id == desk.company_id).order_by(PaymentFeeRule.fee_id, PaymentFeeRule.no))
            if r.fee_id in self.fees]


def _rule(r: PaymentFeeRule) -> FeeRule:
    return FeeRule(r.fee_id, FeeKind(r.kind), r.percent, r.amount, r.bank_id, None, r.payment_method_id, r.specification,
                   r.payment_currency, r.remittance_type, r.valid_from, r.valid_to, r.minimum, r.maximum, r.days_from, r.days_to)


def _overdue(session: Session, rows: Sequence[JournalLine]) -> dict[int, int]:
    """How many days the oldest marked entry of each line is overdue on its payment date."""
    days = {r.id: r.posting_date for r in rows if r.posting_date}
    found: dict[int, int] = {}
    for part in parts(days):
        for line_id, due in session.execute(
                select(SettlementMark.line_id, CustomerEntryState.due_date)
                .join(CustomerEntryState, CustomerEntryState.entry_id == SettlementMark.entry_id)
                .where(SettlementMark.line_id.in_(part))):
            assert line_id is not None
            found[line_id] = max(found.get(line_id, 0), (days[line_id] - due).days)
    return found


def _of_line(known: _Known, row: JournalLine, late: int, journal_id: int) -> tuple[list[JournalLineFee], tuple[Problem, ...]]:
    """The fees of one line in its own currency."""
    line = line_of(row)
    if line.posting_date is None or line.currency is None or line.customer_id is None:
        return [], ()
    bank = line.offset[1] if line.offset and line.offset[0] == "bank" else None
    payment = Payment(abs(line.amount), line.currency, line.posting_date, bank, None, line.method_id,
                      line.specification or None, None, late)
    made: list[JournalLineFee] = []
    wrong: list[Problem] = []
    for no, found in enumerate(fees_for(payment, known.rules), 1):
        fee = known.fees[found.fee_id]
        currency = found.currency if _in_payment(known, found.fee_id) else known.facts.home
        amount = _converted(known.facts, found.amount, currency, line)
        if amount is None:
            wrong.append(error("PAY-32-rate", fee=fee.code, currency=currency, day=line.posting_date))
            continue
        made.append(JournalLineFee(company_id=row.company_id, journal_id=journal_id, line_id=row.id, no=no, fee_id=fee.id,
                                   charge_to=fee.charge_to, currency=line.currency, amount=amount))
    return made, tuple(wrong)


def _in_payment(known: _Known, fee_id: int) -> bool:
    """Is the fee a percentage, which is in the currency of the payment?"""
    return any(r.fee_id == fee_id and r.percent is not None for r in known.rules)


def _converted(facts: Facts, amount: int, currency: str, line: Line) -> int | None:
    """An amount in the currency of a line; None without a rate."""
    if currency == line.currency or line.currency is None or line.posting_date is None:
        return amount
    there, here = facts.rate(currency, line.posting_date), facts.rate_of(line)
    if there is None or here is None:
        return None
    return convert(amount, there / here, facts.decimals(currency), facts.decimals(line.currency))


def change_fee(desk: Desk, journal_id: int, line_no: int, fee_no: int, amount: int) -> Outcome[int]:
    """Another amount (minor units of the line's currency) for a fee; 0 takes it away (PAY-32)."""
    if amount < 0:
        return Outcome(None, (error("PAY-32-amount", at="amount"),))
    with desk.writing("payment_journal.fees") as unit:
        session = unit.session
        journal, problems = open_journal(session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        row = session.scalars(select(JournalLineFee).join(JournalLine, JournalLine.id == JournalLineFee.line_id).where(
            JournalLineFee.journal_id == journal_id, JournalLine.no == line_no, JournalLineFee.no == fee_no)).first()
        if row is None:
            return Outcome(None, (error("PAY-32-gone"),))
        if amount:
            row.amount = amount
        else:
            session.delete(row)
        session.flush()
        unit.changed("journal", journal_id)
        return Outcome(amount)


# ---------------------------------------------------------------- booked

@dataclass(frozen=True, slots=True)
class Booked:
    """The bookings of a fee; `vat` = of which booking (position) VAT is told, and the VAT entry."""

    bookings: tuple[Booking, ...]
    vat: tuple[tuple[int, PlannedVat], ...] = ()


class FeeBooks:
    """Everything booking fees needs, read once for a journal (PAY-32)."""

    def __init__(self, session: Session, desk: Desk, journal_id: int, customers: Iterable[int]) -> None:
        self.of = _fees(session, journal_id, session.get_one(Company, desk.company_id).language)
        self.problems: tuple[Problem, ...] = ()
        if not self.of:
            return
        self._fees = {f.id: f for f in session.scalars(select(PaymentFee).where(
            PaymentFee.id.in_({f.fee_id for group in self.of.values() for f in group})))}
        kinds = {f.charge_to for group in self.of.values() for f in group}
        need = [role for kind, role in ROLES.items() if kind in kinds]
        self._accounts, self.problems = ledger.role_accounts(session, desk.company_id, need)
        self._codes = {c.id: c for c in session.scalars(select(VatCode).where(VatCode.company_id == desk.company_id))}
        self._rates = list(session.execute(
            select(VatRate.vat_code_id, VatRate.valid_from, VatRate.rate).order_by(VatRate.valid_from)))
        self._countries = {key: country for part in parts(customers) for key, country in session.execute(
            select(CustomerAddress.customer_id, CustomerAddress.country_code).where(
                CustomerAddress.customer_id.in_(part), CustomerAddress.kind == "invoice"))}

    def bookings(self, facts: Facts, line: Line, offset: tuple[int, AccountRole]) -> list[Booked]:
        """The bookings of all fees of a line: to the customer an entry of its own, to the ledger against the offset."""
        return [self._customer(facts, line, fee) if fee.charge_to == "customer" else self._ledger(fee, offset)
                for fee in self.of.get(line.no, ())]

    def _account(self, fee: Fee) -> int:
        return self._fees[fee.fee_id].account_id or self._accounts[ROLES[fee.charge_to]]

    def _ledger(self, fee: Fee, offset: tuple[int, AccountRole]) -> Booked:
        return Booked((Booking(self._account(fee), AccountRole.FEECOST, fee.amount, fee.name),
                       Booking(offset[0], offset[1], -fee.amount, fee.name)))

    def _customer(self, facts: Facts, line: Line, fee: Fee) -> Booked:
        """Dr AR / Cr PAYFEE, with VAT where the fee has a code; due on the posting date."""
        choice, _wrong = facts.profiles.choose(facts.customers[line.customer_id or 0])
        conversion, day = facts.conversion(line), line.posting_date
        assert choice is not None and conversion is not None and day is not None and line.customer_id is not None
        code = self._codes.get(self._fees[fee.fee_id].vat_code_id or 0)
        rate = self._rate(code, day)
        vat = percent_of(fee.amount, rate)
        entry = PlannedEntry(line.customer_id, EntryType.PAYMENT_FEE, "", day, day, fee.amount + vat,
                             conversion.value(fee.amount + vat), choice.profile_id, choice.control_account_id, conversion.rate)
        made = [Booking(choice.control_account_id, AccountRole.AR, fee.amount + vat, fee.name, entry),
                Booking(self._account(fee), AccountRole.PAYFEE, -fee.amount, fee.name)]
        if code is None:
            return Booked(tuple(made))
        if vat:
            made.append(Booking(code.account_id, AccountRole.VATOUT, -vat, fee.name))
        customer = facts.customers[line.customer_id]
        planned = PlannedVat(
            code.id, code.category, rate, customer.id, self._countries.get(customer.id, ""), facts.vat_date(day), fee.amount, vat,
            conversion.value(fee.amount), conversion.value(vat), None, None, customer.vat_number, code.list_kind, "service")
        return Booked(tuple(made), ((2 if vat else -1, planned),))

    def _rate(self, code: VatCode | None, day: date) -> Decimal:
        """The rate of a VAT code on a day, in percent."""
        if code is None:
            return Decimal(0)
        return next((rate for key, since, rate in reversed(self._rates) if key == code.id and since <= day), Decimal(0))


ROLES: Mapping[str, AccountRole] = {"customer": AccountRole.PAYFEE, "ledger": AccountRole.FEECOST}
"""The accounts of fees that have none of their own (MST-043)."""
