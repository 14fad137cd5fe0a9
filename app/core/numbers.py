"""Typed numbers: separators of the region, trailing minus, sums; what is ambiguous is refused with what it could have meant.

(L10N-030…036)
"""

import re
from dataclasses import dataclass
from decimal import Decimal, DivisionByZero, InvalidOperation

from app.core.facts import Saw
from app.core.money import quantized
from app.core.problems import Problem, error, information
from app.core.regions import Region, region
from app.core.words import N_, declare

declare({
    "L10N-035-number": N_("“{typed}” is not a number."),
    "L10N-035-group": N_("“{typed}”: groups of thousands have three digits."),
    "L10N-036-three": N_("“{typed}” can mean {small} or {large}. Type the one you mean."),
    "L10N-034-of": N_("“{typed}” is a percentage with no amount before it. Type the amount, or a calculation such as 250-2%."),
    "L10N-036-rounded": N_("{typed} was rounded to {rounded}."),
    "L10N-036-large": N_("“{typed}” is larger than the program can keep."),
    "L10N-033-zero": N_("“{typed}” divides by zero."),
})

LARGEST = Decimal("999999999999.99")
LONGEST = 80
"""Characters of a typed calculation; more is a slip of the clipboard."""
_SPACES = re.compile("[\\s\u00a0\u202f\u2009'’]")
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe63\uff0d]")
_UNIT = r"(?:[A-Z]{3}|(?:US|CA|AU|NZ|HK)?\$|[€£¥]|kr\.?|zł|Kč|Ft|lei|Fr\.)"
_CURRENCY = re.compile(rf"^([+-]?){_UNIT}|{_UNIT}([+-]?)$")
_NO_CENTS = re.compile(r"[.,]--?$")
"""`12,-` and `12.--` are twelve and no cents, not minus twelve."""
_IN_BRACKETS = re.compile(r"\((\d[\d.,]*)\)")
_SHARE = re.compile(r"[+-]?[\d.,]+%")
_TERM = re.compile(r"\d[\d.,]*|[.,]\d+")
_THOUSANDS = {"k": 1_000, "m": 1_000_000}


@dataclass(frozen=True, slots=True)
class Read:
    """A typed number that was understood; `hint` tells of rounding, `formula` = it was a calculation."""

    value: Decimal
    hint: Problem | None = None
    formula: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """A typed text that was not understood, with the message; `readings` are what it could have meant."""

    problem: Problem
    readings: tuple[Decimal, ...] = ()


class _RefusedError(Exception):
    def __init__(self, code: str, readings: tuple[Decimal, ...] = (), **saw: Saw) -> None:
        super().__init__(code)
        self.code, self.readings, self.saw = code, readings, saw


def parse_decimal(text: str, region_code: str, places: int = 2, *, amount: bool = False) -> Read | Unread:
    """A number as it was typed or pasted, rounded to `places`; `amount` refuses exactly three decimals (L10N-036).

    A number in brackets and nothing else is refused with both readings: spreadsheets write minus like that. A percent sign
    behind a lone number is its unit; an `amount` cannot be one (L10N-034).
    """
    rules = region(region_code)
    plain = _SPACES.sub("", _DASHES.sub("-", text))
    body = _CURRENCY.sub(lambda found: found[1] or found[2] or "", plain).lstrip("=")
    body = _NO_CENTS.sub(lambda found: f"{found[0][0]}0", body)
    if len(body) > LONGEST:
        return Unread(error("L10N-035-number", typed=text.strip()[:LONGEST]))
    try:
        if amount and _SHARE.fullmatch(body):
            raise _RefusedError("L10N-034-of")
        _not_in_brackets(body, rules, places)
        tokens = _tokens(body.removesuffix("%") if _SHARE.fullmatch(body) else body, rules,
                         three_refused=amount and places == 2)
        value = _Sum(tokens).result()
    except _RefusedError as refused:
        return Unread(Problem(refused.code, {"typed": text.strip(), **refused.saw}), refused.readings)
    except (DivisionByZero, ZeroDivisionError):
        return Unread(error("L10N-033-zero", typed=text.strip()))
    except InvalidOperation:
        return Unread(error("L10N-035-number", typed=text.strip()))
    formula = sum(c in "+-*/(" for c in body.strip("-+")) > 0
    if abs(value) > LARGEST:
        return Unread(error("L10N-036-large", typed=text.strip()))
    rounded = quantized(value, places)
    hint = None
    if rounded != value and not formula:
        hint = information("L10N-036-rounded", typed=text.strip(), rounded=rounded)
    return Read(rounded, hint, formula)


def parse_amount(text: str, region_code: str, decimals: int = 2) -> int | Unread:
    """A typed amount in minor units."""
    read = parse_decimal(text, region_code, decimals, amount=True)
    if isinstance(read, Unread):
        return read
    return int(read.value.scaleb(decimals))


def sought_amount(text: str, region_code: str, decimals: int = 2) -> int | None:
    """An amount that is looked for, in minor units; a calculation is none, because 2026-001 is the number of a document."""
    read = parse_decimal(text, region_code, decimals, amount=True)
    return None if isinstance(read, Unread) or read.formula else int(read.value.scaleb(decimals))


def _not_in_brackets(body: str, rules: Region, places: int) -> None:
    """A number in brackets and nothing else may be meant as minus (L10N-031: never guessed)."""
    found = _IN_BRACKETS.fullmatch(body)
    if found is not None:
        size = quantized(_number(found[1], rules, three_refused=False), places)
        raise _RefusedError("L10N-036-three", (-size, size), small=-size, large=size)


def _tokens(body: str, rules: Region, *, three_refused: bool) -> list[Decimal | str]:
    """Numbers and signs of a typed calculation; a trailing minus belongs to its number."""
    tokens: list[Decimal | str] = []
    place = 0
    alone = sum(c in "+-*/()" for c in body.strip("-+")) == 0
    while place < len(body):
        match = _TERM.match(body, place)
        if match:
            value = _number(match.group(), rules, three_refused and alone)
            place = match.end()
            if place < len(body) and body[place].lower() in _THOUSANDS:
                value *= _THOUSANDS[body[place].lower()]
                place += 1
            tokens.append(value)
        elif body[place] in "+-*/()%":
            tokens.append(body[place])
            place += 1
        else:
            raise _RefusedError("L10N-035-number")
    if not any(isinstance(t, Decimal) for t in tokens):
        raise _RefusedError("L10N-035-number")
    return _trailing_sign(tokens)


def _trailing_sign(tokens: list[Decimal | str]) -> list[Decimal | str]:
    """`20,5-` is minus 20.5 and `10-20+` is plus ten: a sign at the end is the sign of what stands before it (L10N-032, 033)."""
    if len(tokens) < 2 or tokens[-1] not in ("+", "-") or not isinstance(tokens[-2], Decimal):
        return tokens
    size = abs(_Sum(tokens[:-1]).result())
    return [-size if tokens[-1] == "-" else size]


def _number(term: str, rules: Region, three_refused: bool) -> Decimal:
    """One number with its separators (L10N-031)."""
    signs = [c for c in term if c in ".,"]
    if not signs:
        return Decimal(term)
    if len(set(signs)) == 2:
        last = max(term.rfind("."), term.rfind(","))
        grouped, decimals = term[:last], term[last + 1:]
        if term[last] in grouped:
            raise _RefusedError("L10N-035-group")
        return Decimal(_ungrouped(grouped, next(c for c in signs if c != term[last])) + "." + (decimals or "0"))
    sign = signs[0]
    if len(signs) > 1:
        return Decimal(_ungrouped(term, sign))
    whole, decimals = term.split(sign)
    if len(decimals) == 3 and whole and len(whole) <= 3 and whole != "0":
        if sign in rules.grouping:
            return Decimal(whole + decimals)
        if three_refused:
            small, large = quantized(Decimal(f"{whole}.{decimals}"), 2), Decimal(whole + decimals)
            raise _RefusedError("L10N-036-three", (small, large), small=small, large=large)
    return Decimal(f"{whole or '0'}.{decimals or '0'}")


def _ungrouped(text: str, sign: str) -> str:
    """Digits without grouping signs; every group but the first has three digits."""
    first, *rest = text.split(sign)
    if not 1 <= len(first) <= 3 or any(len(group) != 3 for group in rest):
        raise _RefusedError("L10N-035-group")
    return first + "".join(rest)


class _Sum:
    """Evaluates tokens with normal priority and brackets, exactly."""

    def __init__(self, tokens: list[Decimal | str]) -> None:
        self._tokens, self._place = tokens, 0

    def result(self) -> Decimal:
        """The value of the whole; anything left over is not a number."""
        value = self._terms()
        if self._place != len(self._tokens):
            raise _RefusedError("L10N-035-number")
        return value

    def _peek(self) -> Decimal | str | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _next(self) -> Decimal | str | None:
        token = self._peek()
        self._place += 1
        return token

    def _terms(self) -> Decimal:
        value = term = self._factors(None)
        while (sign := self._peek()) in ("+", "-"):
            self._place += 1
            term = self._factors(term)
            value = value + term if sign == "+" else value - term
        return value

    def _factors(self, before: Decimal | None) -> Decimal:
        """A product; `250-2%` takes two per cent of the term `before`, `100*21%` twenty-one per cent of what it multiplies."""
        value, shared = self._one(), self._is_percent()
        if shared and self._peek() in ("*", "/"):
            value /= 100
        elif shared and before is None:
            raise _RefusedError("L10N-034-of")
        elif shared and before is not None:
            value = before * value / 100
        while (sign := self._peek()) in ("*", "/"):
            self._place += 1
            right = self._one() / (100 if self._is_percent() else 1)
            value = value * right if sign == "*" else value / right
        return value

    def _is_percent(self) -> bool:
        """Does a percent sign follow? It is taken."""
        found = self._peek() == "%"
        self._place += found
        return found

    def _one(self) -> Decimal:
        token = self._next()
        if isinstance(token, Decimal):
            return token
        if token == "-":
            return -self._one()
        if token == "+":
            return self._one()
        if token == "(":
            value = self._terms()
            if self._next() != ")":
                raise _RefusedError("L10N-035-number")
            return value
        raise _RefusedError("L10N-035-number")
