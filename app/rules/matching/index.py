"""What is open, by everything a line may say of it: built once, asked for every line (BNK-20…25)."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Set
from datetime import date
from functools import cached_property

from app.core.references import normalised
from app.rules.matching import amounts, texts
from app.rules.matching.names import Names
from app.rules.matching.things import Customer, Group, GroupKind, Item, Key, Parameters, Source

Hits = Item | list[Item]
_FEW = 40
"""Items of a customer that are looked at one by one; more are kept by what they may be paid with."""
_MOST_BY_ORDER = 20
"""A reference of the customer's that stands on more documents names none of them."""


def account_key(iban: str) -> str:
    """An account as it is compared."""
    return iban if iban.isalnum() and iban.isupper() else "".join(c for c in iban.upper() if c.isalnum())


def id_key(text: str) -> str:
    """An id of ours as it is compared: banks change its case and break it over lines."""
    return "".join(text.upper().split())


class Sheet:
    """The items of a customer who has many, by what they may be paid with on one day."""

    def __init__(self, items: list[Item], sign: int, day: date, parameters: Parameters) -> None:
        self._items = items
        ways = [amounts.ways(item, sign, day, parameters) for item in items]
        self._cash = sorted((way.cash, n) for n, options in enumerate(ways) for way in options)
        self._spare = max(amounts.tolerance(item, parameters) for item in items)
        self._always = {n for n, options in enumerate(ways) if len(options) > 1} if parameters.unspecific else set()

    def near(self, wanted: Iterable[int]) -> list[Item]:
        """Items that may fit one of the amounts, in settlement order; whether they do is decided by whoever asks."""
        found = set(self._always)
        for amount in wanted:
            begin = bisect_left(self._cash, (amount - self._spare, -1))
            end = bisect_left(self._cash, (amount + self._spare + 1, -1))
            found.update(n for _cash, n in self._cash[begin:end])
        return [self._items[n] for n in sorted(found)]


class Index:
    """All items that may be paid, of one company; `own_accounts` = our accounts (IBAN → id of the bank account).

    The order in which items come makes no difference to anything that is found.
    """

    def __init__(self, items: Iterable[Item], customers: Iterable[Customer] = (), groups: Iterable[Group] = (),
                 own_accounts: Mapping[str, int] | None = None) -> None:
        self.customers = {c.id: c for c in customers}
        self.own_accounts = {account_key(iban): n for iban, n in (own_accounts or {}).items()}
        self.by_customer: dict[int, list[Item]] = {}
        self.documents: dict[str, Hits] = {}
        self.references: dict[str, list[Item]] = {}
        self.end_to_end: dict[str, list[Item]] = {}
        self.mandates: dict[str, list[Item]] = {}
        self.batches: dict[str, list[Item]] = {}
        self._others: dict[str, list[Item]] = {}
        self._sorted: set[int] = set()
        self._sheets: dict[tuple[int, int, date, Parameters], Sheet] = {}
        self._items = list(items)
        self._take()
        self._groups(groups)

    def _take(self) -> None:
        """Every item under its ids, numbers and customer."""
        documents = self.documents
        for item in self._items:
            if item.customer_id is not None:
                self.by_customer.setdefault(item.customer_id, []).append(item)
            if item.number:
                for key in texts.keys_of(item.number):
                    if key in documents:
                        documents[key] = _more(documents[key], item)
                    else:
                        documents[key] = item
            if item.reference:
                reference = item.reference
                self.references.setdefault(reference if reference.isalnum() else normalised(reference), []).append(item)
            for number in (item.customer_reference, item.order_no):
                if len(number) >= texts.LEAST:
                    self._others.setdefault(texts.key_of(number), []).append(item)
            if item.end_to_end:
                self.end_to_end.setdefault(id_key(item.end_to_end), []).append(item)
            if item.mandate:
                self.mandates.setdefault(id_key(item.mandate), []).append(item)
            if item.batch:
                self.batches.setdefault(id_key(item.batch), []).append(item)
        for key, found in self._others.items():
            if key not in documents and len(found) <= _MOST_BY_ORDER and any(c.isdigit() for c in key):
                documents[key] = found

    def _groups(self, groups: Iterable[Group]) -> None:
        """Letters and statements stand for their entries."""
        self.statements: dict[int, list[tuple[Group, list[Item]]]] = {}
        wanted = list(groups)
        listed = {n for group in wanted for n in group.entries}
        entries = {item.id: item for item in self._items if item.id in listed and item.source is Source.ENTRY} if listed else {}
        for group in wanted:
            found = sorted((entries[n] for n in set(group.entries) if n in entries), key=amounts.order)
            if not found:
                continue
            if group.reference:
                self.references[normalised(group.reference)] = found
            for key in texts.keys_of(group.number) if group.number else ():
                self.documents.setdefault(key, found)
            if group.kind is GroupKind.STATEMENT and found[0].customer_id is not None:
                self.statements.setdefault(found[0].customer_id, []).append((group, found))
        for papers in self.statements.values():
            papers.sort(key=lambda p: p[0].number, reverse=True)

    @cached_property
    def names(self) -> Names:
        """Customers by name, made when the first line asks."""
        return Names((c.id, c.name) for c in self.customers.values())

    @cached_property
    def accounts(self) -> dict[str, tuple[int, ...]]:
        """Customers by their bank accounts."""
        found: dict[str, set[int]] = {}
        for customer in self.customers.values():
            for iban in customer.ibans:
                found.setdefault(account_key(iban), set()).add(customer.id)
        return {iban: tuple(sorted(ids)) for iban, ids in found.items()}

    @cached_property
    def amounts(self) -> dict[tuple[str, int], list[Item]]:
        """Items by currency and each amount they may be closed with, discounts of any day included."""
        found: dict[tuple[str, int], list[Item]] = {}
        for item in self._items:
            found.setdefault((item.currency, item.amount), []).append(item)
            for discount in item.discounts:
                found.setdefault((item.currency, item.amount - discount.amount), []).append(item)
        return found

    def of_customer(self, customer_id: int) -> list[Item]:
        """What a customer has open, in settlement order (SET-21)."""
        found = self.by_customer.get(customer_id)
        if found is None:
            return []
        if customer_id not in self._sorted:
            found.sort(key=amounts.order)
            self._sorted.add(customer_id)
        return found

    def near(self, customer_id: int, wanted: Iterable[int], sign: int, day: date, parameters: Parameters) -> list[Item]:
        """What a customer has open that one of the amounts may pay by itself, in settlement order."""
        items = self.of_customer(customer_id)
        if len(items) <= _FEW:
            return items
        key = customer_id, sign, day, parameters
        sheet = self._sheets.get(key)
        if sheet is None:
            sheet = self._sheets[key] = Sheet(items, sign, day, parameters)
        return sheet.near(wanted)

    def named(self, key: str, taken: Set[Key] = frozenset()) -> list[Item]:
        """Items known under a key of a text."""
        found = self.documents.get(key)
        if found is None:
            return []
        return left([found] if isinstance(found, Item) else found, taken)

    def title(self, customer_id: int | None) -> str:
        """Name and number of a customer, for explanations."""
        found = None if customer_id is None else self.customers.get(customer_id)
        return "" if found is None else f"{found.name} ({found.number})"


def _more(found: Hits, item: Item) -> list[Item]:
    if isinstance(found, Item):
        return [found, item]
    found.append(item)
    return found


def left(items: Iterable[Item], taken: Set[Key]) -> list[Item]:
    """Items that no other line has taken (BNK-27)."""
    return [item for item in items if (item.source, item.id) not in taken] if taken else list(items)
