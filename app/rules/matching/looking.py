"""One line in hand: its direction, the amounts it may have paid, who paid it, the numbers it names."""

from collections.abc import Set
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from app.core import references
from app.core.facts import Percent, Saw
from app.core.money import Money
from app.core.references import Reference
from app.core.search import folded
from app.rules.matching import names, texts, why
from app.rules.matching.amounts import Sought
from app.rules.matching.index import Index, account_key, id_key, left
from app.rules.matching.levels import DEFAULT_RULES, MatchRule
from app.rules.matching.things import BankLine, Item, Key, Learned, Parameters, PartyMatch, Source, TextRule

_NO_ID = frozenset({"", "NOTPROVIDED", "NONREF", "NOREF", "NOTKNOWN", "UNKNOWN"})
MOST_PARTIES = 5
"""Customers of a similar name that are looked at; more tell nothing."""


class Party(NamedTuple):
    """A customer who may have paid, and what says so."""

    customer_id: int
    match: PartyMatch
    code: str
    value: Saw


@dataclass(frozen=True)
class Settings:
    """What decides beside the line and the items: learned and text rules, the table of levels, parameters."""

    learned: Learned = field(default_factory=Learned)
    text_rules: tuple[TextRule, ...] = ()
    rules: tuple[MatchRule, ...] = DEFAULT_RULES
    parameters: Parameters = field(default_factory=Parameters)

    @cached_property
    def worded(self) -> tuple[tuple[TextRule, frozenset[str]], ...]:
        """Text rules in the order in which they are tried, with their words (BNK-33)."""
        return tuple((rule, words_of(rule.contains)) for rule in sorted(self.text_rules, key=lambda r: (r.priority, r.id)))


def words_of(text: str) -> frozenset[str]:
    """The words of a text, folded."""
    return frozenset("".join(c if c.isalnum() else " " for c in folded(text)).split())


@dataclass
class Looking:
    """A line with everything that is asked of it more than once."""

    line: BankLine
    index: Index
    settings: Settings
    taken: Set[Key]
    repeated: Set[str]

    @cached_property
    def sign(self) -> int:
        """+1 for money that came in."""
        return 1 if self.line.amount > 0 else -1

    @cached_property
    def day(self) -> date:
        """The day discounts are judged on (BNK-40)."""
        return self.settings.parameters.day(self.line)

    @property
    def returned(self) -> bool:
        """Is it a payment or a refund that came back (SDD-41)?"""
        return self.line.reversal or bool(self.line.return_code)

    @cached_property
    def sought(self) -> tuple[Sought, ...]:
        """The amounts the payer may have meant: as booked, before the bank kept its charges, as instructed (CUR-07)."""
        line = self.line
        found = [Sought(abs(line.amount), line.currency)]
        if line.charges:
            found.append(Sought(abs(line.amount) + self.sign * abs(line.charges), line.currency, abs(line.charges)))
        if line.original_amount and line.original_currency and line.original_currency != line.currency:
            found.append(Sought(abs(line.original_amount), line.original_currency, foreign=True))
        return tuple(s for s in found if s.amount > 0)

    def sought_in(self, currency: str) -> Sought | None:
        """The plain amount in the currency of an item, if the line has one."""
        return next((s for s in self.sought if s.currency == currency and not s.charges), None)

    def left(self, items: list[Item] | None) -> list[Item]:
        """Items no other line has."""
        return left(items, self.taken) if items else []

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """Customers who may have paid, the surest first: by mandate, by account, else by name (BNK-23)."""
        line = self.line
        under = self.index.mandates.get(id_key(line.mandate_id), ()) if line.mandate_id else ()
        mandated = {item.customer_id for item in under}
        if len(mandated) == 1 and (only := mandated.pop()) is not None:
            return (Party(only, PartyMatch.FULLY, why.MANDATE, line.mandate_id),)
        iban = account_key(line.iban)
        owners = self.index.accounts.get(iban, ()) if iban else ()
        if owners:
            match, code = (PartyMatch.FULLY, why.IBAN) if len(owners) == 1 else (PartyMatch.PARTIALLY, why.SHARED)
            return tuple(Party(c, match, code, line.iban) for c in owners)
        if not line.counterparty or iban in self.index.own_accounts:
            return ()
        return self._by_name()

    def _by_name(self) -> tuple[Party, ...]:
        """Customers of that name: Fully where the place agrees or nobody else is called so (BNK-23)."""
        found = self.index.names.alike(self.line.counterparty)
        if not found:
            return ()
        best = [a for a in found if a.percent == found[0].percent]
        if best[0].percent >= names.FULLY:
            here = [a for a in found if a.percent >= names.FULLY and self._lives_there(a.customer_id)]
            sure = here if len(here) == 1 else best
            if len(sure) == 1:
                return (self._named(sure[0], PartyMatch.FULLY),)
        return tuple(self._named(a, PartyMatch.PARTIALLY) for a in best[:MOST_PARTIES])

    def _named(self, alike: names.Alike, match: PartyMatch) -> Party:
        return Party(alike.customer_id, match, why.NAME, Percent(Decimal(alike.percent)))

    def _lives_there(self, customer_id: int) -> bool:
        customer = self.index.customers[customer_id]
        return bool(self.line.address) and names.same_place(self.line.address, customer.city, customer.postcode)

    def party_of(self, customer_id: int | None) -> Party | None:
        """What is known of a customer as the payer."""
        return next((p for p in self.parties if p.customer_id == customer_id), None)

    @cached_property
    def text(self) -> str:
        """Everything the payer may have written a number in."""
        line = self.line
        plain = [line.remittance]
        if line.reference and line.reference not in line.remittance:
            plain.append(line.reference)
        if not self.no_id(line.end_to_end):
            plain.append(line.end_to_end)
        return "\n".join(plain)

    @cached_property
    def words(self) -> frozenset[str]:
        """The whole words of the line, folded."""
        line = self.line
        return words_of(" ".join((line.remittance, line.counterparty, line.own_code)))

    @staticmethod
    def no_id(end_to_end: str) -> bool:
        """Is it no end-to-end id at all?"""
        return end_to_end.upper() in _NO_ID

    @cached_property
    def references(self) -> tuple[str, ...]:
        """Structured references with right check digits, of the bank's own field and of the text (BNK-21)."""
        found: dict[str, None] = {}
        given = references.normalised(self.line.reference) if self.line.reference else ""
        if given and (given in self.index.references or references.kind_of(given) is not None):
            found[given] = None
        for reference in self._structured:
            found[reference.text] = None
        return tuple(found)

    @cached_property
    def _structured(self) -> tuple[Reference, ...]:
        """Structured references of the text; a bare number counts only when it is one of ours."""
        return tuple(r for r in references.found(self.text) if r.sure or r.text in self.index.references)

    @cached_property
    def numbers(self) -> tuple[texts.Named, ...]:
        """Known document numbers of the text, each once; those that are part of a structured reference are none (BNK-22)."""
        text = self.text
        for reference in self._structured:
            text = text[:reference.start] + "\n" * (reference.end - reference.start) + text[reference.end:]
        found: dict[str, texts.Named] = {}
        for name in texts.named(text, self.index.documents):
            held = found.get(name.key)
            if held is None or (held.weak and not name.weak):
                found[name.key] = name
        return tuple(found.values())

    def near(self, customer_id: int) -> list[Item]:
        """What a customer has open in this direction that the amount may pay by itself, in settlement order."""
        wanted = [s.amount for s in self.sought]
        return self.direction(self.left(self.index.near(customer_id, wanted, self.sign, self.day, self.settings.parameters)))

    def money(self, amount: int, currency: str | None = None) -> Money:
        """An amount of the line for an explanation, without its sign."""
        return Money(abs(amount), currency or self.line.currency)

    def direction(self, items: list[Item]) -> list[Item]:
        """Items that a line of this direction looks for; payments that came back only where the bank says so (BNK-26)."""
        return [i for i in items if self.sign * i.amount > 0 and (self.returned or i.source is not Source.PAYMENT)]
