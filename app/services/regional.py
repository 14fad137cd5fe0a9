"""What a language and a region make of numbers, dates and addresses, before they are chosen (CLW-027, L10N-001)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app import i18n
from app.core.words import N_
from app.reports.addresses import Address, address_lines

NUMBER, MINOR = Decimal("-1234567.89"), 123456
PERCENT = Decimal("8.15")
_PLACES = {"NL": ("Keizersgracht", "12", "1015 CS", "Amsterdam"), "BE": ("Meir", "8", "2000", "Antwerpen"),
           "FR": ("rue de Rivoli", "5", "75001", "Paris"), "DE": ("Lindenstraße", "3", "50674", "Köln"),
           "GB": ("High Street", "10", "OX1 4AB", "Oxford")}
LABELS = {"number": N_("Sample::Number"), "amount": N_("Amount"), "percent": N_("Percentage"), "day": N_("Date"),
          "words": N_("Date in words"), "month": N_("Month"), "week": N_("First day of the week"), "address": N_("Address")}


@dataclass(frozen=True, slots=True)
class Sample:
    """A format by its key of `LABELS` and an example of it; an address has several lines."""

    key: str
    text: str


def samples(language: str, region: str, day: date) -> tuple[Sample, ...]:
    """An example of every format; words of dates and countries are in the region's own language, as on the screen."""
    country = region.partition("_")[2]
    currency = "GBP" if country == "GB" else "EUR"
    locale = i18n.locale_of(region)
    street, number, postcode, city = _PLACES.get(country, _PLACES["NL"])
    there = country if country in _PLACES else "NL"
    address = address_lines(Address("Voorbeeld & Co", street, number, "", postcode, city, there), there,
                            i18n.country_name(there, language))
    found = {
        "number": i18n.number(NUMBER, region), "amount": i18n.money(MINOR, currency, region),
        "percent": i18n.percent(PERCENT, region), "day": i18n.day(day, region), "words": i18n.full_day(day, region),
        "month": i18n.month(day, region), "week": str(locale.days["format"]["wide"][locale.first_week_day]),
        "address": "\n".join(address)}
    return tuple(Sample(key, found[key]) for key in LABELS)
