"""Debits and credits of a journal by voucher and currency, kept up while it is typed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from app.services.journals.drafts import Line

K = TypeVar("K")


@dataclass(slots=True)
class Sum:
    """Debit and credit in minor units, and how many lines they come from."""

    debit: int = 0
    credit: int = 0
    lines: int = 0

    @property
    def difference(self) -> int:
        """Debit minus credit; 0 = balanced."""
        return self.debit - self.credit


class Sums:
    """Sums by (voucher, currency) and by currency; a change costs as much as the lines that changed, however long the journal."""

    def __init__(self) -> None:
        self.vouchers: dict[tuple[int | None, str], Sum] = {}
        self.currencies: dict[str, Sum] = {}
        self.reckoned = 0
        """How many lines were added or taken off so far."""

    def take(self, gone: Iterable[Line], come: Iterable[Line]) -> None:
        """Lines as they were and as they are now."""
        for line in gone:
            self._add(line, -1)
        for line in come:
            self._add(line, 1)

    def _add(self, line: Line, sign: int) -> None:
        if line.blank:
            return
        self.reckoned += 1
        currency = line.currency or ""
        _move(self.vouchers, (line.voucher, currency), line, sign)
        _move(self.currencies, currency, line, sign)

    def difference(self, voucher: int | None, currency: str) -> int:
        """What a voucher is out of balance, in minor units of the currency."""
        found = self.vouchers.get((voucher, currency))
        return found.difference if found is not None else 0

    def unbalanced(self) -> list[int | None]:
        """Vouchers that do not balance, in their order."""
        open_ones = {voucher for (voucher, _currency), held in self.vouchers.items() if held.difference}
        return sorted(open_ones, key=lambda v: (v is None, v or 0))


def _move(table: dict[K, Sum], key: K, line: Line, sign: int) -> None:
    """Add a line to a sum or take it off; a sum of no lines is gone."""
    held = table.setdefault(key, Sum())
    held.debit += sign * line.debit
    held.credit += sign * line.credit
    held.lines += sign
    if not held.lines:
        del table[key]
