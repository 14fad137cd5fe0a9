"""Which posted VAT entries are on the list, as which type, and why others are left out (ESL-002…006)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.core.eu_sales import TYPE_OF_KIND, SupplyType
from app.core.identifiers import compact
from app.core.words import N_
from app.rules.sales.vat import EU_STATES, NORTHERN_IRELAND, state_of

BREXIT = date(2021, 1, 1)
"""From this day on numbers of Great Britain are on no list, and those of Northern Ireland for goods alone (ESL-004)."""
GREECE, GREECE_PREFIX = "GR", "EL"
BRITAIN = "GB"
AS_PART_OF = {"MC": "FR"}
"""Territories that count as a member state: Monaco as France (ESL-004). The Isle of Man counts as Great Britain: as none."""

Members = Mapping[str, tuple[date | None, date | None]]
"""First and last day of membership by ISO country code; a state that is not named is no member."""
MEMBERS: Members = {code: (None, None) for code in EU_STATES} | {
    "HR": (date(2013, 7, 1), None), BRITAIN: (None, date(2020, 12, 31)), "BG": (date(2007, 1, 1), None),
    "RO": (date(2007, 1, 1), None)}
"""The member states, where nobody keeps a table of them; Croatia, Bulgaria and Romania with their first day."""


class Source(StrEnum):
    """What a VAT entry comes from (ESL-003)."""

    SALE = "sale"
    """An invoice, free text invoice, credit note or a charge on one of them."""
    PREPAYMENT = "prepayment"
    OTHER = "other"
    """Interest notes, reminder fees, payments, revaluation."""


class LeftOut(StrEnum):
    """Why an entry with a list kind is not on the list."""

    OWN_COUNTRY = "own_country"
    GREAT_BRITAIN = "great_britain"
    NORTHERN_IRELAND = "northern_ireland"
    NO_MEMBER = "no_member"
    NOT_THIS_TYPE = "not_this_type"
    NO_LIST = "no_list"
    PREPAYMENT = "prepayment"
    CASH_DISCOUNT = "cash_discount"
    SOURCE = "source"


LEFT_OUT_NAMES = {
    LeftOut.OWN_COUNTRY: N_("A VAT number of our own country"),
    LeftOut.GREAT_BRITAIN: N_("A VAT number of Great Britain does not count since 2021"),
    LeftOut.NORTHERN_IRELAND: N_("Services to Northern Ireland are on no list: only goods are"),
    LeftOut.NO_MEMBER: N_("No member state of the European Union on that day"),
    LeftOut.NOT_THIS_TYPE: N_("The list of this country has goods and triangular supplies only"),
    LeftOut.NO_LIST: N_("A company with a VAT number of Great Britain files no list since 2021"),
    LeftOut.PREPAYMENT: N_("A prepayment for goods counts with the invoice of the goods that deducts it"),
    LeftOut.CASH_DISCOUNT: N_("Cash discounts are not reported (a setting of the list)"),
    LeftOut.SOURCE: N_("Interest, fees and payments are on no list"),
}
"""The reasons in words, for the panel of what is left out."""


@dataclass(frozen=True, slots=True)
class Posted:
    """A posted VAT entry: the number stored on its document, its list kind, its base in accounting minor units (VAT-010).

    `base_only` marks the entries a cash discount made (DSC-14).
    """

    entry_id: int
    customer_id: int
    vat_number: str
    list_kind: str
    base: int
    vat_date: date
    source: Source = Source.SALE
    base_only: bool = False


@dataclass(frozen=True, slots=True)
class Reporter:
    """Who files: ISO country and VAT number of the company, the types its list has, whether cash discount counts (ESL-006)."""

    country: str
    registration: str
    types: str = "LST"
    cash_discount: bool = False


def reported_country(number: str) -> str:
    """The country as the list writes it: the prefix of the number, Greece always as EL (ESL-004)."""
    prefix = compact(number)[:2]
    return GREECE_PREFIX if prefix == GREECE else prefix


def reported_number(number: str) -> str:
    """A VAT number as the list writes it: compact, with prefix, Greece always as EL (ESL-004, 020)."""
    plain = compact(number)
    return f"{GREECE_PREFIX}{plain[2:]}" if plain.startswith(GREECE) else plain


def is_member(country: str, day: date, members: Members = MEMBERS) -> bool:
    """Is an ISO country a member state on a day? Monaco counts as France (ESL-004)."""
    country = AS_PART_OF.get(country, country)
    if country not in members:
        return False
    first, last = members[country]
    return (first is None or first <= day) and (last is None or day <= last)


def qualify(posted: Posted, reporter: Reporter, members: Members = MEMBERS) -> SupplyType | LeftOut | None:
    """The type an entry is reported as, why it is left out, or None when its treatment is on no list at all (ESL-002).

    An entry without a number qualifies: the list refuses it as an error (ESL-022).
    """
    kind = TYPE_OF_KIND.get(posted.list_kind)
    if kind is None:
        return None
    return _by_source(posted, kind, reporter) or _by_number(posted, kind, reporter, members) or kind


def _by_source(posted: Posted, kind: SupplyType, reporter: Reporter) -> LeftOut | None:
    if reporter.country == BRITAIN and state_of(reporter.registration) != NORTHERN_IRELAND and posted.vat_date >= BREXIT:
        return LeftOut.NO_LIST
    if posted.source is Source.OTHER:
        return LeftOut.SOURCE
    if posted.source is Source.PREPAYMENT and kind is not SupplyType.SERVICES:
        return LeftOut.PREPAYMENT
    if posted.base_only and not reporter.cash_discount:
        return LeftOut.CASH_DISCOUNT
    return None


def _by_number(posted: Posted, kind: SupplyType, reporter: Reporter, members: Members) -> LeftOut | None:
    state = state_of(posted.vat_number)
    if not state:
        return None
    if state in (reporter.country, state_of(reporter.registration)):
        return LeftOut.OWN_COUNTRY
    if state == NORTHERN_IRELAND:
        if posted.vat_date < BREXIT:
            return LeftOut.NO_MEMBER
        if kind is SupplyType.SERVICES:
            return LeftOut.NORTHERN_IRELAND
    elif not is_member(state, posted.vat_date, members):
        return LeftOut.GREAT_BRITAIN if state == BRITAIN else LeftOut.NO_MEMBER
    return None if kind in reporter.types else LeftOut.NOT_THIS_TYPE
