"""What a reminder run reads: customers, their open entries, terms, rates and law, as facts for the rules (collections 3.2)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, false, func, not_, or_, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus, EntryType
from app.core.filters import Typing, parse_filter
from app.core.money import Money
from app.core.problems import Problem, warning
from app.models.accounts import Currency, CurrencySetup, PostingProfile
from app.models.collections import (
    CollectionLetter,
    CollectionLetterLevel,
    CollectionLetterLine,
    CollectionLetterSequence,
    CustomerCollection,
    EntryCollection,
)
from app.models.company import Company
from app.models.customers import Customer, CustomerAddress, CustomerContact, CustomerGroup
from app.models.interest import InterestTerms
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry
from app.models.types import FOR_EVER, Minor
from app.queries.listing import Column, condition
from app.queries.payment_plans import without_interest
from app.rules import collections as rules
from app.rules import customers as block_rules
from app.rules import interest, law
from app.rules.interest import periodic
from app.services import customers, reminder_setup
from app.services.charge_vat import ChargeVat
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.interest.charged import History, begun, counted, moves
from app.services.interest.terms import TermsBook
from app.services.ledger import ProfileChoice, Profiles
from app.services.rates import rate_on
from app.settings import (
    PROMISE_TOLERANCE,
    REMINDERS_COST_VAT,
    REMINDERS_NET_CREDITS,
    REMINDERS_SKIP_DISPUTED,
    REMINDERS_SKIP_PROMISED,
)

CHUNK = 500
DOCUMENTS_OF_COLLECTION = (EntryType.COLLECTION_LETTER, EntryType.INTEREST_NOTE)
"""Entries that bear no interest themselves (INT-02, LAW-44)."""
NUMBER = Column("number", "", "text", Customer.number)
"""What a filter on customers looks at."""
AUDIENCES = {"private": law.Audience.CONSUMER, "public": law.Audience.PUBLIC}


@dataclass(frozen=True, slots=True)
class RunOptions:
    """Parameters of a run (collections 3.2); `customer_ids` None = everybody, `types` None = all, `levels` None = all.

    `sequence_ids` are the only reminder terms (None = all), `numbers` is a filter on customer numbers (empty = all).

    `levels` are last issued levels (REM-34); `due_from` and `due_to` bound the due dates of entries; `undisputed_part` reminds
    only what is not disputed (REM-29). `old_bank` = somebody went on although the bank data are old, which is kept with the run
    (WIN-20).
    """

    document_date: date
    only_overdue: bool = True
    include_on_hold: bool = False
    use_header_level: bool = False
    net_credits: bool = True
    skip_disputed: bool = True
    customer_ids: tuple[int, ...] | None = None
    sequence_ids: tuple[int, ...] | None = None
    types: tuple[EntryType, ...] | None = None
    levels: tuple[int, ...] | None = None
    due_from: date | None = None
    due_to: date | None = None
    undisputed_part: bool = False
    skip_promised: bool = True
    numbers: str = ""
    old_bank: bool = False

    @classmethod
    def usual(cls, desk: Desk, day: date, customer_ids: tuple[int, ...] | None = None) -> "RunOptions":
        """A run as the company's parameters want it (collections 0.5)."""
        with desk.reading() as session:
            company = parameters(session, desk.company_id)
        return cls(day, net_credits=company.get(REMINDERS_NET_CREDITS), skip_disputed=company.get(REMINDERS_SKIP_DISPUTED),
                   skip_promised=company.get(REMINDERS_SKIP_PROMISED), customer_ids=customer_ids)

    def stored(self) -> dict[str, Any]:
        """As JSON for the run's record (GEN-08)."""
        return {"document_date": self.document_date.isoformat(), "only_overdue": self.only_overdue,
                "include_on_hold": self.include_on_hold, "use_header_level": self.use_header_level,
                "net_credits": self.net_credits, "skip_disputed": self.skip_disputed,
                "skip_promised": self.skip_promised,
                "undisputed_part": self.undisputed_part, "numbers": self.numbers, "old_bank": self.old_bank,
                "sequence_ids": list(self.sequence_ids) if self.sequence_ids is not None else None,
                "customer_ids": list(self.customer_ids) if self.customer_ids is not None else None,
                "types": [t.value for t in self.types] if self.types is not None else None,
                "levels": list(self.levels) if self.levels is not None else None,
                "due_from": self.due_from.isoformat() if self.due_from else None,
                "due_to": self.due_to.isoformat() if self.due_to else None}

    @classmethod
    def restored(cls, stored: Mapping[str, Any]) -> "RunOptions":
        """The parameters of a run as they were stored (GEN-08)."""
        def several(name: str) -> Any:
            return tuple(stored[name]) if stored.get(name) is not None else None

        def dated(name: str) -> date | None:
            return date.fromisoformat(stored[name]) if stored.get(name) else None

        types = several("types")
        return cls(date.fromisoformat(stored["document_date"]), stored["only_overdue"], stored["include_on_hold"],
                   stored["use_header_level"], stored["net_credits"], stored["skip_disputed"], several("customer_ids"),
                   several("sequence_ids"), tuple(EntryType(t) for t in types) if types is not None else None,
                   several("levels"), dated("due_from"), dated("due_to"),
                   stored.get("undisputed_part", False), stored.get("skip_promised", True),
                   stored.get("numbers", ""), stored.get("old_bank", False))

    def only(self, company_id: int, customer_id: Any) -> list[ColumnElement[bool]]:
        """Conditions on a customer's id that keep to the customers of the run; none = everybody."""
        chosen = [] if self.customer_ids is None else [customer_id.in_(self.customer_ids)]
        return chosen + ([customer_id.in_(numbered(company_id, self.numbers))] if self.numbers else [])


def numbered(company_id: int, typed: str) -> Select[int]:
    """Ids of the customers whose number passes a filter; one that cannot be read lets nobody pass."""
    wanted = parse_filter(typed, Typing("text"))
    return select(Customer.id).where(Customer.company_id == company_id,
                                     false() if isinstance(wanted, Problem) else condition(NUMBER, wanted))


class RunFacts:
    """Everything the rules need for a run, read in a handful of statements.

    Without `charges` nothing is read that only interest and costs are reckoned from: enough to say who is due for a letter.
    With `open_on` entries are those that were open on that day, as they stood then, whatever was settled or posted since;
    letters issued since count as issued, drafts dated later as not made. Holds, disputes and promises are those of now.
    """

    def __init__(self, session: Session, desk: Desk, options: RunOptions, *, charges: bool = True,
                 open_on: date | None = None) -> None:
        self.session, self.desk, self.options, self._charges, self._open_on = session, desk, options, charges, open_on
        self.company = session.get_one(Company, desk.company_id)
        self.sequences = reminder_setup.sequences(session, desk.company_id)
        self.presets = reminder_setup.presets(session)
        self.values = reminder_setup.index_values(session)
        self.sequence_of: dict[int, int] = {}
        self.channels: dict[int, str] = {}
        self._book = TermsBook(session, desk.company_id, options.document_date, self.presets)
        self._history = History(session, desk.company_id, self._book, options.customer_ids)
        self.problems = self._book.problems
        self._sequence_rows = {s.id: s for s in session.scalars(select(CollectionLetterSequence).where(
            CollectionLetterSequence.company_id == desk.company_id))}
        self._levels = _levels(session, tuple(self._sequence_rows))
        self._posting_profiles = {p.id: p for p in session.scalars(select(PostingProfile).where(
            PostingProfile.company_id == desk.company_id))}
        self._choices = Profiles(session, desk.company_id)
        self._groups = {g.id: g for g in session.scalars(select(CustomerGroup).where(
            CustomerGroup.company_id == desk.company_id))}
        self._vat = ChargeVat(session, desk.company_id, options.document_date)
        self._notices: dict[int, date] = {}

    def customers(self) -> Iterable[rules.CustomerFacts]:
        """Every customer with an open entry, with everything about her entries."""
        drafts, sent, mail = self._drafts(), self._last_letters(), self._with_email()
        collection = {c.customer_id: c for c in self.session.scalars(select(CustomerCollection).where(
            CustomerCollection.company_id == self.desk.company_id, *self._only(CustomerCollection.customer_id)))}
        by_customer = self._entries()
        ids = sorted(by_customer)
        for start in range(0, len(ids), CHUNK):
            part = ids[start:start + CHUNK]
            rows = {c.id: c for c in self.session.scalars(select(Customer).where(Customer.id.in_(part)))}
            countries = self._countries([i for i in part if rows[i].type != "business"])
            for identity in part:
                own = collection.get(identity)
                self.channels[identity] = self._channel(identity, own, mail)
                yield self._customer(rows[identity], own, by_customer[identity], drafts.get(identity, frozenset()),
                                     sent.get(identity, {}), countries.get(identity))

    def without_email(self) -> set[int]:
        """Customers whose letters should go by mail and cannot (REM-52)."""
        mail = self._with_email()
        return {c.customer_id for c in self.session.scalars(select(CustomerCollection).where(
            CustomerCollection.company_id == self.desk.company_id, CustomerCollection.channel != "print",
            *self._only(CustomerCollection.customer_id)))
            if c.customer_id not in mail}

    def _channel(self, identity: int, own: CustomerCollection | None, mail: set[int]) -> str:
        wanted = own.channel if own is not None else "print"
        return wanted if wanted == "print" or identity in mail else "print"

    def _with_email(self) -> set[int]:
        contact = CustomerContact
        return set(self.session.scalars(select(contact.customer_id).where(
            contact.company_id == self.desk.company_id, contact.email.is_not(None), contact.email != "",
            contact.privacy_blocked.is_(False), *self._only(contact.customer_id))))

    def _countries(self, ids: Sequence[int]) -> dict[int, str]:
        """The country a consumer or public body lives in, for the law that protects it (LAW-06)."""
        address = CustomerAddress
        rows = self.session.execute(select(address.customer_id, address.country_code).where(address.customer_id.in_(ids))
                                    .order_by(address.kind == "invoice", address.id.desc()))
        return dict(rows.all())

    def _drafts(self) -> dict[int, frozenset[str]]:
        found: dict[int, set[str]] = defaultdict(set)
        drafts = select(CollectionLetter.customer_id, CollectionLetter.currency).where(
            CollectionLetter.company_id == self.desk.company_id, CollectionLetter.state == "draft",
            *self._only(CollectionLetter.customer_id))
        if self._open_on is not None:
            drafts = drafts.where(CollectionLetter.document_date <= self._open_on)
        for customer_id, currency in self.session.execute(drafts):
            found[customer_id].add(currency)
        return {k: frozenset(v) for k, v in found.items()}

    def _last_letters(self) -> dict[int, dict[str, date]]:
        """The newest standing letter of each customer and currency (REM-64)."""
        letter = CollectionLetter
        cancelled = select(letter.cancels_id).where(letter.cancels_id.is_not(None))
        rows = self.session.execute(select(letter.customer_id, letter.currency, func.max(letter.document_date)).where(
            letter.company_id == self.desk.company_id, letter.state == "issued", letter.cancels_id.is_(None),
            letter.id.not_in(cancelled), *self._only(letter.customer_id)).group_by(letter.customer_id, letter.currency))
        found: dict[int, dict[str, date]] = defaultdict(dict)
        for customer_id, currency, day in rows:
            found[customer_id][currency] = day
        return found

    def _only(self, customer_id: Any) -> list[ColumnElement[bool]]:
        return self.options.only(self.desk.company_id, customer_id)

    def _open(self) -> list[ColumnElement[bool]]:
        """Conditions on the state of an entry: hers whom the run looks at, and open now, or on the day it looks back to."""
        state, day = CustomerEntryState, self._open_on
        there = [state.open_until == FOR_EVER] if day is None else [state.open_until > day, state.posting_date <= day]
        return [state.company_id == self.desk.company_id, *there,
                *self.options.only(self.desk.company_id, state.customer_id)]

    def _remaining(self) -> Any:
        """What is open of an entry: the cache, or the sum of its details where something is later than the day looked back to."""
        state, detail, day = CustomerEntryState, DetailedEntry, self._open_on
        if day is None:
            return state.remaining
        then = select(func.sum(detail.amount)).where(detail.entry_id == state.entry_id, detail.posting_date <= day)
        return type_coerce(case((state.last_detail_on <= day, state.remaining), else_=then.scalar_subquery()), Minor())

    def _open_rows(self) -> Sequence[Any]:
        """Open entries with what collecting knows of them, in the order of the live index."""
        e, s, c = CustomerLedgerEntry, CustomerEntryState, EntryCollection
        over = c.exclude_until < self.options.document_date
        stopped = and_(c.exclude_letters, or_(c.exclude_until.is_(None), not_(over))).label("exclude_letters")
        query = select(
            e.id, e.entry_type, e.document_no, e.document_date, s.due_date, s.currency, e.amount, self._remaining(), s.on_hold,
            c.status, c.promised_on, c.level, c.letters, c.last_due, c.last_letter, stopped, s.posting_profile_id,
            e.prepayment, c.compensation_claimed, c.disputed, c.interest_to, without_interest(), c.formal_notice_on,
            s.customer_id, e.posting_date, c.interest_since, c.plan_id,
        ).join(e, e.id == s.entry_id).outerjoin(c, c.entry_id == s.entry_id).where(*self._open())
        return self.session.execute(query.order_by(s.customer_id, s.due_date, s.entry_id)).all()

    def _entries(self) -> dict[int, list[rules.EntryFacts]]:
        """Open entries by customer. Rows are taken apart by place: by name it costs three times as much for 200,000 of them."""
        rows = self._open_rows()
        changed = moves(self.session, self._open()) if self._charges else {}
        fees = self._line_fee_levels() if self._charges else {}
        profiles = self._posting_profiles
        found: dict[int, list[rules.EntryFacts]] = defaultdict(list)
        for (key, kind, number, dated, due, currency, amount, remaining, on_hold, status, promised_on, level, letters, last_due,
             last_letter, excluded, profile_id, prepayment, claimed, disputed, interest_to, no_interest, notice_on, customer_id,
             posted, since, plan_id) in rows:
            if not remaining:  # as of a day that was looked back to
                continue
            profile = profiles[profile_id]
            debt = None
            if self._charges and profile.interest and amount > 0 and not no_interest and kind not in DOCUMENTS_OF_COLLECTION:
                own = changed.get(key) or (interest.Move(posted, amount, True),)
                debt = self._history.debt(key, own, due, interest_to, since)
            found[customer_id].append(rules.EntryFacts(
                key, kind, number, dated, due, currency, amount, remaining, on_hold, status or CollectionsStatus.NOT_DISPUTED,
                promised_on, level or 0, letters or 0, last_due, last_letter, bool(excluded), profile.collection_letter,
                prepayment, bool(claimed), fees.get(key, 0), disputed, debt, plan_id is not None))
            if notice_on is not None:
                self._notices[key] = notice_on
        return found

    def _line_fee_levels(self) -> dict[int, int]:
        """The highest level at which each entry bore a line fee on a letter that stands (REM-28)."""
        line, letter = CollectionLetterLine, CollectionLetter
        cancelled = select(letter.cancels_id).where(letter.cancels_id.is_not(None))
        rows = self.session.execute(
            select(line.entry_id, func.max(line.level)).join(letter, letter.id == line.letter_id)
            .where(letter.company_id == self.desk.company_id, letter.state == "issued", letter.cancels_id.is_(None),
                   letter.id.not_in(cancelled), line.kind == "line_fee", *self._only(letter.customer_id)).group_by(line.entry_id))
        return {entry_id: level for entry_id, level in rows if entry_id is not None}

    def _customer(self, row: Customer, own: CustomerCollection | None, entries: Sequence[rules.EntryFacts],
                  drafts: frozenset[str], sent: Mapping[str, date], country: str | None) -> rules.CustomerFacts:
        profile, _wrong = self._choices.choose(row)
        group = self._groups.get(row.group_id)
        sequence_id = (own.sequence_id if own else None) or (group.letter_sequence_id if group else None) or (
            profile.letter_sequence_id if profile else None) or 0
        self.sequence_of[row.id] = sequence_id
        if self.options.sequence_ids is not None and sequence_id not in self.options.sequence_ids:
            entries = ()
        verdict = block_rules.check(
            customers.facts_of(row), block_rules.Event.COLLECTION_LETTER_BATCH, block_rules.Moment.POST, batch=True,
            amount=Money(sum(e.remaining for e in entries), row.currency))
        sequence = self._sequence_rows.get(sequence_id)
        preset = self._preset(row, own, sequence, country)
        terms = self._terms_of(own, group, profile, sequence)
        code = self._book.code(terms.id) if terms is not None else None
        return rules.CustomerFacts(
            row.id, row.number, self.sequences.get(sequence_id), tuple(self._started(e, preset, code) for e in entries),
            verdict.problems[0] if verdict.problems else None, bool(own and own.do_not_remind), own.until if own else None,
            drafts, preset, self._book.terms(terms.id) if terms is not None else None,
            self._book.course(terms.id) if terms is not None else (), code,
            self._vat.percents(row.vat_group_id, profile, sequence_id, self._levels), sent,
            self.channels.get(row.id, "print") != "email", bool(own and own.interest_agreed), bool(own and own.damages_agreed),
            self._book.note_terms(terms.id).limits if terms is not None else {})

    def _preset(self, row: Customer, own: CustomerCollection | None, sequence: CollectionLetterSequence | None,
                country: str | None) -> law.Preset | None:
        given = sequence.law_preset_id if sequence is not None else None
        place = country or self.company.country_code
        return choose_preset(self.presets, own.law_preset_id if own else None, given, row.type, place)

    def _terms_of(self, own: CustomerCollection | None, group: CustomerGroup | None, profile: ProfileChoice | None,
                  sequence: CollectionLetterSequence | None) -> InterestTerms | None:
        """Interest terms of the customer, her group, the posting profile, or those the reminder terms bring (INT-01)."""
        wanted = (own.interest_terms_id if own else None) or (group.interest_terms_id if group else None) or (
            profile.interest_terms_id if profile else None) or (sequence.interest_terms_id if sequence else None)
        return self._book.rows.get(wanted or 0)

    def _started(self, entry: rules.EntryFacts, preset: law.Preset | None, code: periodic.Code | None) -> rules.EntryFacts:
        """The entry with the day its interest starts by the law's own rule, and the intervals charged (LAW-07, INT-08)."""
        if entry.debt is None:
            return entry
        debt = begun(entry.debt, preset, self._notices.get(entry.entry_id))
        if debt is not None:
            debt = counted(debt, code, entry.currency)
        return entry if debt is entry.debt else replace(entry, debt=debt)

    def run(self, currencies: Iterable[str]) -> rules.Run:
        """The parameters as the rules take them, with rates and rounding; a currency without rate is told (RAT-010)."""
        options, accounting = self.options, self.company.accounting_currency
        wanted = set(currencies)
        rates: dict[str, Decimal] = {}
        for currency in sorted(wanted | {p.currency for p in self.presets.values()}):
            rate = Decimal(1) if currency == accounting else rate_on(self.session, self.company.id, currency, accounting,
                                                                     options.document_date)
            if rate is not None:
                rates[currency] = rate
            elif currency in wanted:
                self.problems.append(warning("REM-03-rate", key=f"REM-03-{currency}", currency=currency,
                                             day=options.document_date))
        rounding = {c.currency: c.rounding_precision for c in self.session.scalars(select(CurrencySetup).where(
            CurrencySetup.company_id == self.company.id)) if c.rounding_precision and c.rounding_rule != "none"}
        wishes = parameters(self.session, self.company.id)
        decimals = dict(self.session.execute(select(Currency.code, Currency.decimals)).all())
        return rules.Run(
            options.document_date, accounting, options.only_overdue, options.include_on_hold, options.use_header_level,
            options.net_credits, options.skip_disputed, frozenset(options.types) if options.types is not None else None,
            frozenset(options.levels) if options.levels is not None else None, options.due_from, options.due_to,
            options.undisputed_part, wishes.get(REMINDERS_COST_VAT), decimals, rates,
            rounding=rounding, skip_promised=options.skip_promised, promise_days=wishes.get(PROMISE_TOLERANCE))


def choose_preset(presets: Mapping[int, law.Preset], own: int | None, given: int | None, kind: str,
                  country: str) -> law.Preset | None:
    """The law that protects a customer: her own choice, a consumer's country, else that of the terms (LAW-06).

    What the law gives between businesses is never asked of a consumer, also where no law of her country is known.
    """
    if own:
        return presets.get(own)
    preset = presets.get(given or 0)
    audience = AUDIENCES.get(kind)
    if audience is None or (preset is not None and preset.audience is audience):
        return preset
    none = None if audience is law.Audience.CONSUMER else preset
    return next((p for p in presets.values() if (p.country, p.audience) == (country, audience)), none)


def preset_of(session: Session, letter: CollectionLetter) -> law.Preset | None:
    """The law that protects the customer of one letter (LAW-06)."""
    customer = session.get_one(Customer, letter.customer_id)
    own = session.get(CustomerCollection, letter.customer_id)
    sequence = session.get_one(CollectionLetterSequence, letter.sequence_id)
    address = CustomerAddress
    country = session.scalars(select(address.country_code).where(address.customer_id == customer.id)
                              .order_by(address.kind != "invoice", address.id)).first()
    company = session.get_one(Company, letter.company_id)
    return choose_preset(reminder_setup.presets(session), own.law_preset_id if own else None, sequence.law_preset_id,
                         customer.type, country or company.country_code)


def _levels(session: Session, sequence_ids: Sequence[int]) -> dict[int, list[CollectionLetterLevel]]:
    found: dict[int, list[CollectionLetterLevel]] = defaultdict(list)
    for level in session.scalars(select(CollectionLetterLevel).where(CollectionLetterLevel.sequence_id.in_(sequence_ids))):
        found[level.sequence_id].append(level)
    return found
