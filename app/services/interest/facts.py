"""What an interest run reads: every customer with entries that might bear interest, as facts (INT-01, 02, 20, 30)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import CollectionsStatus
from app.core.money import Money
from app.core.problems import Problem, information
from app.core.words import N_, declare
from app.models.accounts import Currency, CurrencySetup, PostingProfile
from app.models.collections import (
    CollectionLetter,
    CollectionLetterLine,
    CollectionLetterSequence,
    CustomerCollection,
    EntryCollection,
)
from app.models.company import Company
from app.models.customers import Customer, CustomerAddress, CustomerContact, CustomerGroup
from app.models.interest import InterestTerms
from app.models.interest_notes import InterestNote
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER
from app.queries.payment_plans import without_interest
from app.rules import customers as block_rules
from app.rules import law
from app.rules.collections import Claim
from app.rules.interest import Course, Move, closed
from app.rules.interest.compensation import claimable
from app.rules.interest.notes import Candidate, Debtor, LeftOut, NoteRun
from app.services import customers
from app.services.charge_vat import ChargeVat
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.interest.charged import History, begun, counted, moves
from app.services.interest.options import RunOptions
from app.services.interest.terms import TermsBook
from app.services.ledger import ProfileChoice, Profiles
from app.services.rates import rate_on
from app.services.reminder_facts import choose_preset
from app.settings import PROMISE_TOLERANCE

declare({
    "INT-20-excluded": N_("This customer gets no interest notes until {day}."),
    "INT-20-never": N_("This customer gets no interest notes."),
    "INT-20-agreed": N_("Interest was not agreed with this consumer."),
    "INT-30-terms": N_("The interest terms {terms} of this customer do not belong to this run."),
    "LAW-07-notice": N_("{document} bears interest only after a letter that the law asks for first."),
})

CHUNK = 500
NOBODY = Course(())
_PERSON = (Customer.id, Customer.number, Customer.name, Customer.type, Customer.group_id, Customer.posting_profile_id,
           Customer.vat_group_id, Customer.currency, Customer.blocked, Customer.privacy_blocked, Customer.inactive,
           Customer.prospect)
"""What a run needs of a customer: whole records cost three times as much for 50,000 of them."""


@dataclass(frozen=True, slots=True)
class Look:
    """A customer the run looks at, and entries that were left out before the rules saw them."""

    debtor: Debtor
    left_out: tuple[LeftOut, ...] = ()
    terms_id: int | None = None


class NoteFacts:
    """Everything the rules need for a run, read in a handful of statements."""

    def __init__(self, session: Session, desk: Desk, options: RunOptions) -> None:
        self.session, self.desk, self.options = session, desk, options
        self.company = session.get_one(Company, desk.company_id)
        self.book = TermsBook(session, desk.company_id, options.document_date)
        self.channels: dict[int, str] = {}
        self._charges_closed = any(t.entries != "open" for t in self.book.rows.values())
        self._profiles = Profiles(session, desk.company_id)
        self._interest_allowed = dict(session.execute(select(PostingProfile.id, PostingProfile.interest).where(
            PostingProfile.company_id == desk.company_id)).all())
        self._groups = {g.id: g for g in session.scalars(select(CustomerGroup).where(
            CustomerGroup.company_id == desk.company_id))}
        sequence = CollectionLetterSequence
        self._sequences = {s.id: (s.interest_terms_id, s.compensation == Claim.FORMAL) for s in session.execute(
            select(sequence.id, sequence.interest_terms_id, sequence.compensation).where(
                sequence.company_id == desk.company_id))}
        self._vat = ChargeVat(session, desk.company_id, options.document_date)
        self._history = History(session, desk.company_id, self.book, options.customer_ids)
        self._line_fees: Mapping[int, int] = _line_fees(session, desk, options) if any(
            t.interest_on_interest for t in self.book.rows.values()) else {}

    @property
    def problems(self) -> list[Problem]:
        """What was missing among the rates (LAW-04)."""
        return self.book.problems

    def debtors(self) -> Iterator[Look]:
        """Every customer with an open entry, or a closed one that was paid late, in the order of their ids."""
        rows = self._rows()
        drafts, mail = self._drafts(), self._with_email()
        collection = {c.customer_id: c for c in self.session.scalars(select(CustomerCollection).where(
            CustomerCollection.company_id == self.desk.company_id, *self._only(CustomerCollection.customer_id)))}
        ids = sorted(rows)
        for start in range(0, len(ids), CHUNK):
            part = ids[start:start + CHUNK]
            people = {c.id: c for c in self.session.execute(select(*_PERSON).where(Customer.id.in_(part)))}
            countries = self._countries([i for i in part if people[i].type != "business"])
            for identity in part:
                own = collection.get(identity)
                wanted = own.channel if own is not None else "print"
                self.channels[identity] = wanted if wanted == "print" or identity in mail else "print"
                look = self._look(people[identity], own, rows[identity], drafts.get(identity, frozenset()),
                                  countries.get(identity))
                if look is not None:
                    yield look

    def currencies(self) -> list[str]:
        """Every currency in which something may be charged."""
        state = CustomerEntryState
        live = [] if self._charges_closed else [state.open_until == FOR_EVER]
        return list(self.session.scalars(select(state.currency).where(
            state.company_id == self.desk.company_id, *live).distinct()))

    def whole(self) -> int:
        """How many customers there are to look at, roughly."""
        state = CustomerEntryState
        return self.session.scalar(select(func.count(state.customer_id.distinct())).where(
            state.company_id == self.desk.company_id, state.open_until == FOR_EVER, *self._only())) or 0

    # ------------------------------------------------------------ one customer

    def _look(self, row: Any, own: CustomerCollection | None, rows: Sequence[Any], drafts: frozenset[str],
              country: str | None) -> Look | None:
        """The customer as the rules see her; None where all she has are closed entries, which her terms leave alone."""
        profile, _wrong = self._profiles.choose(row)
        terms = self._terms_of(row, own, profile)
        if self._charges_closed and (terms is None or terms.entries == "open"):
            rows = [r for r in rows if r[22] is None]
            if not rows:
                return None
        if terms is None:
            return Look(Debtor(row.id, None, NOBODY, ()))
        preset = choose_preset(self.book.presets, own.law_preset_id if own else None, terms.preset_id, row.type,
                               country or self.company.country_code)
        refused = self._refusal(row, own, terms, preset, rows)
        if refused is not None:
            return Look(Debtor(row.id, self.book.note_terms(terms.id), NOBODY, (), refused))
        entries, left_out = self._candidates(rows, terms, preset)
        claim = claimable(preset) if self._sequence_of(row, own, profile)[1] else None
        return Look(Debtor(row.id, self.book.note_terms(terms.id), self.book.course(terms.id), entries, None, drafts,
                           self._vat.of_terms(row.vat_group_id, profile, terms.item_vat_group_id), claim), left_out, terms.id)

    def _sequence_of(self, row: Any, own: CustomerCollection | None, profile: ProfileChoice | None) -> tuple[int | None, bool]:
        """What the reminder terms of a customer say: their interest terms, and do notes claim compensation (INT-01, LAW-08)?"""
        group = self._groups.get(row.group_id)
        wanted = (own.sequence_id if own else None) or (group.letter_sequence_id if group else None) or (
            profile.letter_sequence_id if profile else None)
        return self._sequences.get(wanted or 0, (None, False))

    def _terms_of(self, row: Any, own: CustomerCollection | None, profile: ProfileChoice | None) -> InterestTerms | None:
        """Interest terms of the customer, her group, her posting profile, or those her reminder terms bring (INT-01)."""
        group = self._groups.get(row.group_id)
        wanted = (own.interest_terms_id if own else None) or (group.interest_terms_id if group else None) or (
            profile.interest_terms_id if profile else None)
        return self.book.rows.get(wanted or self._sequence_of(row, own, profile)[0] or 0)

    def _refusal(self, row: Any, own: CustomerCollection | None, terms: InterestTerms, preset: law.Preset | None,
                 rows: Sequence[Any]) -> Problem | None:
        """Why a customer gets no note at all: not in this run, excluded, not agreed, blocked (INT-20, 30; LAW-32, BLK-M28)."""
        options = self.options
        if (options.terms_ids is not None and terms.id not in options.terms_ids) or (
                options.methods is not None and terms.method not in options.methods):
            return information("INT-30-terms", terms=terms.code)
        if own is not None and own.no_interest and not (own.no_interest_until and own.no_interest_until < options.document_date):
            return (information("INT-20-excluded", day=own.no_interest_until) if own.no_interest_until
                    else information("INT-20-never"))
        if preset is not None and preset.letter_rule == "be_first_free" and not (own is not None and own.interest_agreed):
            return information("INT-20-agreed")
        verdict = block_rules.check(
            customers.facts_of(row), block_rules.Event.INTEREST_NOTE_BATCH, block_rules.Moment.POST, batch=True,
            amount=Money(sum(r[6] for r in rows if r[4] == row.currency), row.currency))
        return verdict.problems[0] if verdict.problems else None

    def _candidates(self, rows: Sequence[Any], terms: InterestTerms,
                    preset: law.Preset | None) -> tuple[list[Candidate], tuple[LeftOut, ...]]:
        """The entries as the rules see them. Rows are taken apart by place: by name it costs three times as much."""
        found: list[Candidate] = []
        waiting: list[LeftOut] = []
        code, history, allowed, fees = self.book.code(terms.id), self._history, self._interest_allowed, self._line_fees
        for (key, kind, number, due, currency, amount, remaining, on_hold, status, promised_on, charged_to, since, excluded,
             notice, profile_id, prepayment, customer_id, posted, compensated, plan_id, own_moves, closed_on,
             closing) in rows:
            debt = begun(history.debt(key, own_moves or (Move(posted, amount, True),), due, charged_to, since), preset, notice)
            if debt is None:
                if amount > 0:
                    waiting.append(LeftOut(customer_id, information("LAW-07-notice", document=number), key, currency))
                continue
            found.append(Candidate(
                key, customer_id, kind, number, currency, remaining, counted(debt, code, currency), on_hold, bool(excluded),
                allowed[profile_id], prepayment, False, status or CollectionsStatus.NOT_DISPUTED, promised_on,
                closing, closed_on is not None and closing is not None, fees.get(key, 0), bool(compensated),
                plan_id is not None))
        return found, tuple(waiting)

    # ------------------------------------------------------------ rows

    def _only(self, customer_id: Any = CustomerEntryState.customer_id) -> list[ColumnElement[bool]]:
        return self.options.only(self.desk.company_id, customer_id)

    def _rows(self) -> dict[int, list[tuple[Any, ...]]]:
        """Entries by customer, each with its moves when anything happened to it."""
        state = CustomerEntryState
        live = [state.company_id == self.desk.company_id, state.open_until == FOR_EVER, *self._only()]
        changed = moves(self.session, live)
        found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        for row in self.session.connection().execute(_entries().where(*live).order_by(state.customer_id, state.due_date,
                                                                                      state.entry_id)):
            found[row[16]].append((*row, changed.get(row[0]), None, None))
        if self._charges_closed:
            self._add_closed(found)
        return found

    def _add_closed(self, found: dict[int, list[tuple[Any, ...]]]) -> None:
        """Closed entries that were paid late and not charged to their end, of customers whose terms charge them (INT-10)."""
        state, closing, row = CustomerEntryState, aliased(CustomerLedgerEntry), EntryCollection
        late = [state.company_id == self.desk.company_id, state.closed_on.is_not(None), CustomerLedgerEntry.amount > 0,
                closing.document_date > state.due_date, closing.adjustment.is_(False),
                or_(row.interest_to.is_(None), row.interest_to < state.closed_on, row.interest_to < closing.document_date),
                *self._only()]
        if self.options.first_day is not None:
            late.append(or_(state.closed_on >= self.options.first_day, closing.document_date >= self.options.first_day))
        chosen = _entries().add_columns(state.closed_on, closing.document_date).join(closing, closing.id == state.closed_by_id)
        rows = self.session.connection().execute(chosen.where(*late).order_by(state.entry_id)).all()
        keys = [r[0] for r in rows]
        changed: dict[int, list[Move]] = {}
        for start in range(0, len(keys), CHUNK):
            changed |= moves(self.session, [state.entry_id.in_(keys[start:start + CHUNK])])
        for r in rows:
            if closed.flagged(r[3], r[21]):
                found[r[16]].append((*r[:20], changed.get(r[0]), r[20], closed.closing_date(r[20], r[21])))

    def _drafts(self) -> dict[int, frozenset[str]]:
        """Currencies with a draft that stays, by customer (INT-22)."""
        note = InterestNote
        found: dict[int, set[str]] = defaultdict(set)
        for customer_id, currency in self.session.execute(select(note.customer_id, note.currency).where(
                note.company_id == self.desk.company_id, note.state == "draft", *self._only(note.customer_id))):
            found[customer_id].add(currency)
        return {k: frozenset(v) for k, v in found.items()}

    def _with_email(self) -> set[int]:
        contact = CustomerContact
        return set(self.session.scalars(select(contact.customer_id).where(
            contact.company_id == self.desk.company_id, contact.email.is_not(None), contact.email != "",
            contact.privacy_blocked.is_(False), *self._only(contact.customer_id))))

    def _countries(self, ids: Sequence[int]) -> dict[int, str]:
        """The country a consumer or public body lives in, for the law that protects it (LAW-06)."""
        address = CustomerAddress
        return dict(self.session.execute(
            select(address.customer_id, address.country_code).where(address.customer_id.in_(ids))
            .order_by(address.kind == "invoice", address.id.desc())).all())

    # ------------------------------------------------------------ the run

    def run(self, currencies: Iterable[str]) -> NoteRun:
        """The parameters as the rules take them, with rates and rounding of the currencies that occur (RAT-010, REM-32)."""
        options, home = self.options, self.company.accounting_currency
        rates: dict[str, Decimal] = {}
        for currency in sorted(set(currencies) - {home}):
            rate = rate_on(self.session, self.company.id, currency, home, options.document_date)
            if rate is not None:
                rates[currency] = rate
        rounding = {c.currency: c.rounding_precision for c in self.session.scalars(select(CurrencySetup).where(
            CurrencySetup.company_id == self.company.id)) if c.rounding_precision and c.rounding_rule != "none"}
        return NoteRun(options.document_date, home, options.first_day, options.minimum,
                       frozenset(options.types) if options.types is not None else None, options.skip_disputed,
                       options.skip_promised, rates, dict(self.session.execute(select(Currency.code, Currency.decimals)).all()),
                       rounding, parameters(self.session, self.company.id).get(PROMISE_TOLERANCE))


def _entries() -> Any:
    """Entries with what collecting knows of them; the places are those of `NoteFacts._candidates`."""
    e, s, c = CustomerLedgerEntry, CustomerEntryState, EntryCollection
    chosen = select(
        e.id, e.entry_type, e.document_no, s.due_date, s.currency, e.amount, s.remaining, s.on_hold, c.status, c.promised_on,
        c.interest_to, c.interest_since, without_interest(), c.formal_notice_on, s.posting_profile_id, e.prepayment,
        s.customer_id, e.posting_date, c.compensation_claimed, c.plan_id,
    )
    return chosen.select_from(s).join(e, e.id == s.entry_id).outerjoin(c, c.entry_id == s.entry_id)


def _line_fees(session: Session, desk: Desk, options: RunOptions) -> dict[int, int]:
    """Fees per line inside the entries of letters, in minor units (INT-12)."""
    letter, line = CollectionLetter, CollectionLetterLine
    rows = session.execute(
        select(letter.entry_id, func.sum(line.amount)).join(line, line.letter_id == letter.id)
        .where(letter.company_id == desk.company_id, letter.entry_id.is_not(None), letter.cancels_id.is_(None),
               line.kind == "line_fee", *options.only(desk.company_id, letter.customer_id)).group_by(letter.entry_id))
    return {entry_id: int(amount) for entry_id, amount in rows if entry_id is not None}
