"""Amounts of drafts in accounting minor units, at their own rate or at that of the end of the period (CLS-030)."""

from decimal import Decimal

from sqlalchemy import select

from app.core.money import convert, rounded
from app.models.accounts import Currency
from app.models.company import Company
from app.queries.quotes import rate_on
from app.services.closing.finding import Look

ONE = Decimal(1)


class Worth:
    """Converts with one read per currency."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.home = look.session.get_one(Company, look.company_id).accounting_currency
        self._places: dict[str, int] = dict(look.session.execute(select(Currency.code, Currency.decimals)).all())
        self._rates: dict[str, Decimal | None] = {self.home: ONE}

    def of(self, quantity: Decimal, ordered: Decimal, amount: int, currency: str, rate: Decimal | None) -> int | None:
        """The share that a quantity has in a line's amount; None = no rate."""
        return self.of_amount(rounded(amount * quantity / ordered) if ordered else 0, currency, rate)

    def of_amount(self, amount: int, currency: str | None, rate: Decimal | None) -> int | None:
        """An amount in minor units of its currency; None = no rate."""
        if currency is None or currency == self.home:
            return amount
        found = rate or self._rate(currency)
        if found is None or currency not in self._places:
            return None
        return convert(amount, found, self._places[currency], self._places[self.home])

    def _rate(self, currency: str) -> Decimal | None:
        if currency not in self._rates:
            look = self._look
            self._rates[currency] = rate_on(look.session, look.company_id, currency, self.home, look.end)
        return self._rates[currency]
