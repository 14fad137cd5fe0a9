"""What a reminder run reads: customers, their open entries, terms, rates and law, as facts for the rules (collections 3.2)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus, DetailKind
from app.core.money import Money
from app.core.problems import Problem, warning
from app.models.accounts import CurrencySetup, PostingProfile
from app.models.collections import CollectionLetter, CollectionLetterSequence, CustomerCollection, EntryCollection
from app.models.company import Company
from app.models.customers import Customer, CustomerGroup
from app.models.interest import InterestTerms
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry
from app.models.types import FOR_EVER
from app.rules import collections as rules
from app.rules import customers as block_rules
from app.rules import interest, law
from app.services import customers, reminder_setup
from app.services.desk import Desk
from app.services.rates import rate_on

CHUNK = 500


@dataclass(frozen=True, slots=True)
class RunOptions:
    """Parameters of a run (collections 3.2); `customer_ids` None = everybody."""

    document_date: date
    only_overdue: bool = True
    include_on_hold: bool = False
    use_header_level: bool = False
    net_credits: bool = True
    skip_disputed: bool = True
    customer_ids: tuple[int, ...] | None = None
    sequence_id: int | None = None

    def stored(self) -> dict[str, Any]:
        """As JSON for the run's record (GEN-08)."""
        return {"document_date": self.document_date.isoformat(), "only_overdue": self.only_overdue,
                "include_on_hold": self.include_on_hold, "use_header_level": self.use_header_level,
                "net_credits": self.net_credits, "skip_disputed": self.skip_disputed}


class RunFacts:
    """Everything the rules need for a run, read in a handful of statements."""

    def __init__(self, session: Session, desk: Desk, options: RunOptions) -> None:
        self.session, self.desk, self.options = session, desk, options
        self.company = session.get_one(Company, desk.company_id)
        self.sequences = reminder_setup.sequences(session, desk.company_id)
        self.presets = reminder_setup.presets(session)
        self.values = reminder_setup.index_values(session)
        self.problems: list[Problem] = []
        self._terms = {t.id: t for t in session.scalars(select(InterestTerms).where(
            InterestTerms.company_id == desk.company_id))}
        self._sequence_rows = {s.id: s for s in session.scalars(select(CollectionLetterSequence).where(
            CollectionLetterSequence.company_id == desk.company_id))}
        self._preset_by_code = {p.code: p for p in self.presets.values()}
        self._profiles = {p.id: p for p in session.scalars(select(PostingProfile).where(
            PostingProfile.company_id == desk.company_id))}
        self._groups = {g.id: g for g in session.scalars(select(CustomerGroup).where(
            CustomerGroup.company_id == desk.company_id))}
        self._rates: dict[int, tuple[interest.Rate, ...]] = {}

    def customers(self) -> Iterable[rules.CustomerFacts]:
        """Every customer with an open entry, with everything about her entries."""
        drafts = self._drafts()
        collection = {c.customer_id: c for c in self.session.scalars(select(CustomerCollection).where(
            CustomerCollection.company_id == self.desk.company_id))}
        by_customer = self._entries()
        ids = sorted(by_customer)
        for start in range(0, len(ids), CHUNK):
            part = ids[start:start + CHUNK]
            rows = {c.id: c for c in self.session.scalars(select(Customer).where(Customer.id.in_(part)))}
            for identity in part:
                yield self._customer(rows[identity], collection.get(identity), tuple(by_customer[identity]),
                                     drafts.get(identity, frozenset()))

    def _drafts(self) -> dict[int, frozenset[str]]:
        found: dict[int, set[str]] = defaultdict(set)
        for customer_id, currency in self.session.execute(
                select(CollectionLetter.customer_id, CollectionLetter.currency).where(
                    CollectionLetter.company_id == self.desk.company_id, CollectionLetter.state == "draft")):
            found[customer_id].add(currency)
        return {k: frozenset(v) for k, v in found.items()}

    def _entries(self) -> dict[int, list[rules.EntryFacts]]:
        """Open entries by customer, in the order of the live index."""
        e, s, c = CustomerLedgerEntry, CustomerEntryState, EntryCollection
        query = (
            select(
                e.id,
                e.entry_type,
                e.document_no,
                e.document_date,
                s.due_date,
                s.currency,
                e.amount,
                s.remaining,
                s.on_hold,
                c.status,
                c.promised_on,
                c.level,
                c.letters,
                c.last_due,
                c.last_letter,
                c.exclude_letters,
                s.posting_profile_id,
                e.prepayment,
                c.compensation_claimed,
                c.disputed,
                c.interest_to,
                s.customer_id,
                e.posting_date,
                s.last_detail_on,
            )
            .join(e, e.id == s.entry_id)
            .outerjoin(c, c.entry_id == s.entry_id)
            .where(s.company_id == self.desk.company_id, s.open_until == FOR_EVER)
        )
        if self.options.customer_ids is not None:
            query = query.where(s.customer_id.in_(self.options.customer_ids))
        rows = self.session.execute(query.order_by(s.customer_id, s.due_date, s.entry_id)).all()
        moves = self._moves([r.id for r in rows if r.last_detail_on > r.posting_date])
        found: dict[int, list[rules.EntryFacts]] = defaultdict(list)
        for r in rows:
            profile = self._profiles[r.posting_profile_id]
            start = max(r.due_date, r.interest_to) if r.interest_to else r.due_date
            own = moves.get(r.id) or (interest.Move(r.posting_date, r.amount),)
            found[r.customer_id].append(
                rules.EntryFacts(
                    r.id,
                    r.entry_type,
                    r.document_no,
                    r.document_date,
                    r.due_date,
                    r.currency,
                    r.amount,
                    r.remaining,
                    r.on_hold,
                    r.status or CollectionsStatus.NOT_DISPUTED,
                    r.promised_on,
                    r.level or 0,
                    r.letters or 0,
                    r.last_due,
                    r.last_letter,
                    bool(r.exclude_letters),
                    profile.collection_letter,
                    r.prepayment,
                    bool(r.compensation_claimed),
                    0,
                    r.disputed,
                    interest.Debt(own, r.due_date, start) if profile.interest and r.amount > 0 else None,
                )
            )
        return found

    def _moves(self, ids: Sequence[int]) -> dict[int, tuple[interest.Move, ...]]:
        """Details of entries that something happened to, for interest by the day (INT-05)."""
        d, found = DetailedEntry, defaultdict(list)
        for start in range(0, len(ids), CHUNK):
            for entry_id, day, amount in self.session.execute(
                    select(d.entry_id, d.posting_date, d.amount)
                    .where(d.entry_id.in_(ids[start:start + CHUNK]), d.kind.not_in([DetailKind.REALISED, DetailKind.UNREALISED]))
                    .order_by(d.entry_id, d.posting_date)):
                found[entry_id].append(interest.Move(day, amount))
        return {k: tuple(v) for k, v in found.items()}

    def _customer(self, row: Customer, own: CustomerCollection | None, entries: tuple[rules.EntryFacts, ...],
                  drafts: frozenset[str]) -> rules.CustomerFacts:
        group = self._groups.get(row.group_id)
        sequence_id = (own.sequence_id if own else None) or (group.letter_sequence_id if group else None)
        if self.options.sequence_id is not None and sequence_id != self.options.sequence_id:
            entries = ()
        verdict = block_rules.check(
            customers.facts_of(row), block_rules.Event.COLLECTION_LETTER_BATCH, block_rules.Moment.POST, batch=True,
            amount=Money(sum(e.remaining for e in entries), row.currency))
        sequence = self._sequence_rows.get(sequence_id or 0)
        preset_id = (own.law_preset_id if own else None) or (sequence.law_preset_id if sequence else None)
        terms = self._terms.get(
            (own.interest_terms_id if own else None) or (sequence.interest_terms_id if sequence else None) or 0
        )
        return rules.CustomerFacts(
            row.id,
            row.number,
            self.sequences.get(sequence_id or 0),
            entries,
            verdict.problems[0] if verdict.problems else None,
            bool(own and own.do_not_remind),
            own.until if own else None,
            drafts,
            self.presets.get(preset_id or 0),
            self._interest_terms(terms),
            self._interest_rates(terms),
        )

    def _interest_terms(self, terms: InterestTerms | None) -> interest.Terms | None:
        if terms is None:
            return None
        preset = self.presets.get(terms.preset_id or 0)
        return interest.Terms(interest.Method(terms.method), interest.DayCount(terms.day_count),
                              compounding=bool(preset and preset.compounding), locked=bool(preset and preset.locked))

    def _interest_rates(self, terms: InterestTerms | None) -> tuple[interest.Rate, ...]:
        """Rates of terms: the preset's index, or its own rate (INT-06, LAW-05)."""
        if terms is None:
            return ()
        if terms.id not in self._rates:
            preset = self.presets.get(terms.preset_id or 0)
            if preset is None or preset.index is None:
                self._rates[terms.id] = (interest.Rate(date(1900, 1, 1), terms.rate, terms.period_days),)
            else:
                found, problems = law.statutory_rates(preset, self.values.get(preset.index, []), self.options.document_date)
                self._rates[terms.id] = tuple(found)
                self.problems += [p for p in problems if p not in self.problems]
        return self._rates[terms.id]

    def run(self, currencies: Iterable[str]) -> rules.Run:
        """The parameters as the rules take them, with rates and rounding."""
        options, accounting = self.options, self.company.accounting_currency
        rates: dict[str, Decimal] = {}
        for currency in currencies:
            rate = Decimal(1) if currency == accounting else rate_on(self.session, self.company.id, currency, accounting,
                                                                     options.document_date)
            if rate is None:
                self.problems.append(warning("REM-03-rate", key=f"REM-03-{currency}", currency=currency,
                                             day=options.document_date))
            else:
                rates[currency] = rate
        rounding = {c.currency: c.rounding_precision for c in self.session.scalars(select(CurrencySetup).where(
            CurrencySetup.company_id == self.company.id)) if c.rounding_precision and c.rounding_rule != "none"}
        return rules.Run(options.document_date, accounting, options.only_overdue, options.include_on_hold,
                         options.use_header_level, options.net_credits, options.skip_disputed, rates=rates, rounding=rounding)
