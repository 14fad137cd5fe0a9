"""Which VAT code a line has, at which rate, and what a code asks of the customer (VAT-001…005, 013, 016, EIN-023)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.dated import Dated
from app.core.facts import Percent, Term
from app.core.identifiers import EU_PREFIX, FAULT_NAMES, Fault, compact, vat_fault
from app.core.money import HUNDRED, Money, quantized
from app.core.problems import Problem, error, information, warning
from app.core.words import N_, declare

declare({
    "VAT-002-group": N_("No VAT group is known for this customer. Choose one in the document or on the customer card."),
    "VAT-002-item": N_("No item VAT group is known for line {line}. Choose one in the line, or on the product or main account."),
    "VAT-002-matrix": N_("VAT group {group} and item VAT group {item} lead to no VAT code. "
                         "Choose a code, or add it to the VAT matrix."),
    "VAT-003-inactive": N_("VAT code {code} is not active any more. Choose another one."),
    "VAT-003-no-rate": N_("VAT code {code} has no rate on {day}. Enter one under Set-up, VAT codes."),
    "VAT-003-changed": N_("The VAT of {code} is {after} on the VAT date, not {before} as agreed: "
                       "the total goes from {old} to {new}."),
    "VAT-005-missing": N_("VAT code {code} needs the VAT number of the customer. Enter it on the customer card."),
    "VAT-005-form": N_("VAT code {code} needs a VAT number in good form; {number}: {fault}. Correct it on the customer card."),
    "VAT-005-check": N_("The check digits of VAT number {number} are wrong. Use VAT code {code} all the same?"),
    "VAT-005-other": N_("VAT code {code} needs a VAT number of another country of the European Union; {number} is none. "
                        "Choose another code."),
    "VAT-005-northern": N_("Services to Northern Ireland are on no EU sales list: {number} counts for goods only. "
                           "Use VAT code {code} all the same?"),
    "VAT-005-own": N_("VAT code {code} needs a VAT number of {country}; {number} is none. Choose another code."),
    "VAT-005-delivery": N_("VAT code {code} is for goods that leave {country}, but they are delivered there. "
                           "Choose another code, or another delivery address."),
    "EIN-023-mixed": N_("VAT code {code} (outside the scope of VAT) cannot stand in one document with others. "
                        "Split the document."),
    "VAT-016-rates": N_("{count:line|lines} with VAT code {code}: {before} becomes {after} on {day}."),
})

EU_STATES = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL",
    "PL", "PT", "RO", "SE", "SI", "SK"})
NORTHERN_IRELAND = "XI"
"""Its VAT numbers count as those of another EU state (VAT-005)."""
PRICE_PLACES = 6


@dataclass(frozen=True, slots=True)
class VatFacts:
    """A VAT code as a calculation needs it: category of EN 16931 and the rate in percent on the VAT date (VAT-003)."""

    id: int
    code: str
    category: str
    rate: Decimal


@dataclass(frozen=True, slots=True)
class VatCodeFacts:
    """A VAT code as it is set up: its rates with their first days, and what list it belongs to (VAT-003)."""

    id: int
    code: str
    category: str
    rates: tuple[tuple[date, Decimal], ...]
    list_kind: str = "none"
    active: bool = True

    def rate_on(self, day: date) -> Decimal | None:
        """The rate in percent on a day; None before the first."""
        return Dated(self.rates).on(day)

    def on(self, day: date) -> VatFacts | None:
        """The code at its rate on the VAT date; None before its first rate."""
        rate = self.rate_on(day)
        return None if rate is None else VatFacts(self.id, self.code, self.category, rate)


def group_of(document: int | None, delivery: int | None = None, customer: int | None = None,
             account: int | None = None) -> int | None:
    """The customer VAT group: document, else delivery address, else customer, else main account (VAT-002)."""
    return _first(document, delivery, customer, account)


def item_group_of(line: int | None, product: int | None = None, account: int | None = None,
                  parameter: int | None = None) -> int | None:
    """The item VAT group: line, else product or charge code, else main account, else the parameter (VAT-002)."""
    return _first(line, product, account, parameter)


def _first(*values: int | None) -> int | None:
    return next((v for v in values if v is not None), None)


def code_of(typed: int | None, group: int | None, item_group: int | None,
            matrix: Mapping[tuple[int, int], int]) -> int | None:
    """The id of the VAT code: typed in the line, else customer VAT group × item VAT group (VAT-001); None = none is found."""
    if typed is not None or group is None or item_group is None:
        return typed
    return matrix.get((group, item_group))


def check_found(typed: int | None, group: int | None, item_group: int | None, matrix: Mapping[tuple[int, int], int],
                names: Mapping[int, str], item_names: Mapping[int, str], row: int) -> tuple[Problem, ...]:
    """Why a line has no VAT code (VAT-002): which group is missing, or that the matrix has no code for both."""
    if code_of(typed, group, item_group, matrix) is not None:
        return ()
    if group is None:
        return (error("VAT-002-group", at="vat_group", row=row),)
    if item_group is None:
        return (error("VAT-002-item", at="item_vat_group", row=row, line=row + 1),)
    return (error("VAT-002-matrix", at="vat_code", row=row, group=names[group], item=item_names[item_group]),)


class VatDate(StrEnum):
    """Which date of a document the VAT date begins with (VAT-013)."""

    POSTING = "posting_date"
    DOCUMENT = "document_date"
    DELIVERY = "delivery_date"


def vat_date(rule: VatDate, posting_date: date, document_date: date, delivery_date: date | None = None) -> date:
    """The VAT date proposed; a document without delivery date takes the posting date (VAT-013)."""
    return {VatDate.POSTING: posting_date, VatDate.DOCUMENT: document_date}.get(rule) or delivery_date or posting_date


# ---------------------------------------------------------------- what a code asks for

@dataclass(frozen=True, slots=True)
class Supply:
    """Who supplies to whom: ISO countries of the company and of the delivery, and the customer's VAT number."""

    company_country: str
    delivery_country: str
    vat_number: str | None = None


def check_codes(codes: Iterable[VatCodeFacts], supply: Supply, day: date) -> tuple[Problem, ...]:
    """Everything that stops a document because of its VAT codes (VAT-003, VAT-005, EIN-023), each code told once."""
    used = list(dict.fromkeys(codes))
    found = [p for code in used for p in (*_usable(code, day), *requirements(code, supply))]
    return (*found, *check_mixed(used))


def _usable(code: VatCodeFacts, day: date) -> list[Problem]:
    found = [] if code.active else [error("VAT-003-inactive", at="vat_code", code=code.code)]
    if code.rate_on(day) is None:
        found.append(error("VAT-003-no-rate", at="vat_date", code=code.code, day=day))
    return found


def requirements(code: VatCodeFacts, supply: Supply) -> tuple[Problem, ...]:
    """What an EU supply or a reverse charge asks of the customer (VAT-005).

    Goods (K), services and triangular supplies in the EU need a VAT number of another state, goods a delivery abroad;
    the domestic reverse charge (AE on no list) one of the own country.
    """
    abroad = code.category == "K" or (code.category == "AE" and code.list_kind != "none")
    if not abroad and code.category != "AE":
        return ()
    found = list(_number(code, supply, abroad))
    if code.category == "K" and supply.delivery_country == supply.company_country:
        found.append(error("VAT-005-delivery", at="delivery_address", code=code.code, country=supply.company_country))
    return tuple(found)


def _number(code: VatCodeFacts, supply: Supply, abroad: bool) -> Iterable[Problem]:
    number = compact(supply.vat_number or "")
    if not number:
        yield error("VAT-005-missing", at="vat_number", code=code.code)
        return
    state = state_of(number)
    if abroad and not (state == NORTHERN_IRELAND or (state in EU_STATES and state != supply.company_country)):
        yield error("VAT-005-other", at="vat_number", code=code.code, number=number)
    elif not abroad and state != supply.company_country:
        yield error("VAT-005-own", at="vat_number", code=code.code, number=number, country=supply.company_country)
    else:
        if state == NORTHERN_IRELAND and code.list_kind == "services":
            yield warning("VAT-005-northern", key=f"VAT-005-northern-{number}", at="vat_number", code=code.code, number=number)
        yield from _form(code, number)


def _form(code: VatCodeFacts, number: str) -> Iterable[Problem]:
    fault = vat_fault(number)
    if fault is Fault.CHECK_DIGITS:
        yield warning("VAT-005-check", key=f"VAT-005-{number}", at="vat_number", code=code.code, number=number)
    elif fault is not None:
        yield error("VAT-005-form", at="vat_number", code=code.code, number=number, fault=Term(FAULT_NAMES[fault]))


def state_of(number: str) -> str:
    """The country a VAT number begins with: Greece for EL, XI for Northern Ireland (VAT-005)."""
    prefix = compact(number)[:2]
    return EU_PREFIX.get(prefix, prefix)


def check_mixed(codes: Iterable[VatCodeFacts]) -> tuple[Problem, ...]:
    """What is outside the scope of VAT (O) stands in a document of its own (EIN-023)."""
    used = list(codes)
    outside = next((c for c in used if c.category == "O"), None)
    if outside is None or all(c.category == "O" for c in used):
        return ()
    return (error("EIN-023-mixed", at="lines", code=outside.code),)


# ---------------------------------------------------------------- rates that change

@dataclass(frozen=True, slots=True)
class RateChange:
    """A code whose rate (percent) is another one than agreed."""

    code: str
    before: Decimal
    after: Decimal


def rate_changes(agreed: Iterable[tuple[VatCodeFacts, date]], day: date) -> tuple[RateChange, ...]:
    """Codes whose rate on the VAT date `day` differs from that of the day they were agreed on (VAT-003, VAT-016)."""
    found: dict[RateChange, None] = {}
    for code, then in agreed:
        before, after = code.rate_on(then), code.rate_on(day)
        if before is not None and after is not None and before != after:
            found[RateChange(code.code, before, after)] = None
    return tuple(found)


def announce(changes: Sequence[RateChange], old: Money, new: Money) -> tuple[Problem, ...]:
    """A total that another rate changed is announced before posting (VAT-003)."""
    if old == new:
        return ()
    return tuple(warning("VAT-003-changed", key=f"VAT-003-{c.code}-{c.after.normalize():f}", at="vat_date", code=c.code,
                         before=Percent(c.before), after=Percent(c.after), old=old, new=new) for c in changes)


def count_changes(changes: Sequence[tuple[RateChange, int]], day: date) -> tuple[Problem, ...]:
    """What the rate-change assistant says above its list: how many lines per code (VAT-016)."""
    return tuple(information("VAT-016-rates", count=count, code=c.code, before=Percent(c.before), after=Percent(c.after),
                             day=day) for c, count in changes)


def repriced(price: Decimal, change: RateChange) -> Decimal:
    """A price including VAT at another rate, the net kept: what the rate-change assistant proposes (VAT-016)."""
    return quantized(price * (HUNDRED + change.after) / (HUNDRED + change.before), PRICE_PLACES)
