"""Names of payers compared with names of customers: legal forms, accents, order and points do not count (BNK-23)."""

from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import fuzz

from app.core.search import folded
from app.rules.customers import plain_name

FULLY, PARTIALLY = 95, 80
_CONTAINED = 94
"""A name that only contains the other is never the same name."""
_OFTEN = 400
"""A word that so many customers have in common tells nothing by itself."""
_LOOKED_AT = 600
_BEGINNING = 4


class Alike(NamedTuple):
    """A customer and how much the name is alike, in percent."""

    customer_id: int
    percent: int


class Names:
    """All customers' names by their words; built once, asked once per payer."""

    def __init__(self, names: Iterable[tuple[int, str]]) -> None:
        self._plain: dict[int, str] = {}
        self._by_word: dict[str, list[int]] = {}
        self._by_beginning: dict[str, set[str]] = {}
        self._answers: dict[str, tuple[Alike, ...]] = {}
        for customer_id, name in names:
            plain = plain_name(name)
            self._plain[customer_id] = plain
            for word in set(plain.split()):
                self._by_word.setdefault(word, []).append(customer_id)
        for word in self._by_word:
            self._by_beginning.setdefault(word[:_BEGINNING], set()).add(word)

    def alike(self, name: str) -> tuple[Alike, ...]:
        """Customers whose name is at least 80 % the same, the most alike first."""
        plain = plain_name(name)
        found = self._answers.get(plain)
        if found is None:
            found = self._answers[plain] = self._search(plain)
        return found

    def _search(self, plain: str) -> tuple[Alike, ...]:
        if len(plain.replace(" ", "")) < 3:
            return ()
        words = plain.split()
        found = self._compared(plain, self._with_words(words))
        return found or self._compared(plain, self._with_words(self._near(words)))

    def _near(self, words: list[str]) -> list[str]:
        """Words of customers that begin like those of the payer and differ by a typing error."""
        return sorted(other for word in words for other in self._by_beginning.get(word[:_BEGINNING], ())
                      if len(word) >= _BEGINNING and fuzz.ratio(word, other) >= PARTIALLY)

    def _with_words(self, words: Iterable[str]) -> list[int]:
        """Customers that share a word, those with the rarest words first."""
        found: dict[int, None] = {}
        lists = sorted((self._by_word[w] for w in set(words) if w in self._by_word), key=lambda ids: (len(ids), min(ids)))
        for n, ids in enumerate(lists):
            if n and len(ids) > _OFTEN:
                break
            found.update(dict.fromkeys(sorted(ids) if len(found) + len(ids) > _LOOKED_AT else ids))
            if len(found) > _LOOKED_AT:
                break
        return sorted(found)

    def _compared(self, plain: str, ids: Iterable[int]) -> tuple[Alike, ...]:
        found = [Alike(i, percent) for i in ids if (percent := similarity(plain, self._plain[i])) >= PARTIALLY]
        return tuple(sorted(found, key=lambda a: (-a.percent, a.customer_id)))


def similarity(one: str, other: str) -> int:
    """How much two plain names are alike, in whole percent; order does not count, a contained name is not the same."""
    percent = int(fuzz.token_sort_ratio(one, other))
    if percent >= FULLY:
        return percent
    shared = set(one.split()) & set(other.split())
    if max(map(len, shared), default=0) < _BEGINNING:
        return percent
    return max(percent, min(int(fuzz.token_set_ratio(one, other)), _CONTAINED))


def same_place(address: str, city: str, postcode: str) -> bool:
    """Does the payer's address name the customer's town or postcode?"""
    words = folded(address.replace(",", " ")).split()
    joined = "".join(words)
    plain = folded(postcode).replace(" ", "")
    if len(plain) >= 4 and plain in joined:
        return True
    town = folded(city).split()
    return bool(town) and any(words[n:n + len(town)] == town for n in range(len(words)))
