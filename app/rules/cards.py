"""Card payments by their events: what may be captured, given back, paid out; nothing here knows a card number (CCD-01…04)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.core.money import Money, proportion
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare

declare({
    "CCD-01-token": N_("Enter the reference of the payment provider: without it nobody finds this payment again."),
    "CCD-01-last4": N_("Enter the last four digits of the card, and only those."),
    "CCD-01-expiry": N_("Enter the month and year the card expires as MM/YY, for example 08/28."),
    "CCD-01-amount": N_("Enter an amount above zero."),
    "CCD-01-until": N_("The authorisation ends on {until}, before the day it was given. Enter a later day."),
    "CCD-01-taken": N_("The reference {token} of {provider} is known already. Enter the reference of the new payment."),
    "CCD-02-state": N_("Card payment {token} allows no such step as it stands now. Refresh with F5 to see what happened to it."),
    "CCD-02-over": N_("{amount} is more than the {most} that card payment {token} allows. Enter at most that amount."),
    "CCD-02-lapsed": N_("The authorisation of card payment {token} ended on {until}. Ask for a new one before you capture."),
    "CCD-02-early": N_("Card payment {token} was authorised on {since}. Choose that day or a later one."),
    "CCD-02-reason": N_("Say why the card was declined."),
    "CCD-04-net": N_("Line {line}, {token}: {gross} less {fee} is not {net}. Correct the file or its columns."),
    "CCD-04-unknown": N_("{token} is no card payment of this company. Its line stays out; register the payment, then import "
                         "again."),
    "CCD-04-present": N_("{token}: this payout is in the books already; its line stays out."),
    "CCD-04-differs": N_("{token}: the provider pays out {gross}, {open} is open. Check the payment before you post."),
    "CCD-04-currency": N_("{token} is in {currency}, the bank account in {other}. Choose a bank account in that currency."),
    "CCD-04-none": N_("No line of this file can be posted. Read the lines below, then choose another file or register the "
                      "payments."),
})

LIVE = "authorised"
_EXPIRY = re.compile(r"(0[1-9]|1[0-2])/[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Happened:
    """An event of a card payment; `amount` in minor units, positive but for payouts, `value` what it moved on CARDCLR, signed."""

    kind: str
    day: date
    amount: int
    value: int = 0


@dataclass(frozen=True, slots=True)
class Card:
    """A card payment as it stands; amounts in minor units of `currency`, `valid_until` = last day of the authorisation."""

    card_id: int
    provider: str
    token: str
    currency: str
    authorised: int
    since: date
    valid_until: date
    state: str
    happened: tuple[Happened, ...] = ()

    def total(self, kind: str) -> int:
        """The sum of one kind of events."""
        return sum(h.amount for h in self.happened if h.kind == kind)

    @property
    def refundable(self) -> int:
        """What of the captured amount was neither given back nor charged back (CCD-02)."""
        return self.total("capture") - self.total("refund") - self.total("chargeback")

    @property
    def open(self) -> int:
        """What the provider still owes, or takes back when negative (CCD-04)."""
        return self.refundable - self.total("payout")

    @property
    def open_value(self) -> int:
        """The same in accounting minor units, as it stands on CARDCLR."""
        return sum(h.value for h in self.happened)


def live(state: str, valid_until: date, day: date) -> bool:
    """Does an authorisation reserve its amount on a day (CCD-02)?"""
    return state == LIVE and valid_until >= day


def check_new(token: str, last4: str, expiry: str, amount: int, day: date, until: date) -> tuple[Problem, ...]:
    """What is wrong with an authorisation as typed, all at once (CCD-01); `amount` in minor units."""
    found: list[Problem] = []
    if not token.strip():
        found.append(error("CCD-01-token", at="token"))
    if not (len(last4) == 4 and last4.isascii() and last4.isdigit()):
        found.append(error("CCD-01-last4", at="last4"))
    if expiry and not _EXPIRY.fullmatch(expiry):
        found.append(error("CCD-01-expiry", at="expiry"))
    if amount <= 0:
        found.append(error("CCD-01-amount", at="amount"))
    if until < day:
        found.append(error("CCD-01-until", at="valid_until", until=until))
    return tuple(found)


def check_capture(card: Card, amount: int, day: date) -> tuple[Problem, ...]:
    """Why an amount cannot be captured on a day: at most what was authorised, while it holds (CCD-02)."""
    if card.state != LIVE:
        return (error("CCD-02-state", token=card.token),)
    if card.valid_until < day:
        return (error("CCD-02-lapsed", at="day", token=card.token, until=card.valid_until),)
    return (*_early(card, day), *_within(card, amount, card.authorised))


def check_back(card: Card, amount: int, day: date) -> tuple[Problem, ...]:
    """Why an amount cannot be given back or charged back: at most what was captured and not yet given back (CCD-02)."""
    if card.refundable <= 0:
        return (error("CCD-02-state", token=card.token),)
    return (*_early(card, day), *_within(card, amount, card.refundable))


def _early(card: Card, day: date) -> tuple[Problem, ...]:
    return (error("CCD-02-early", at="day", token=card.token, since=card.since),) if day < card.since else ()


def _within(card: Card, amount: int, most: int) -> tuple[Problem, ...]:
    if amount <= 0:
        return (error("CCD-01-amount", at="amount"),)
    if amount > most:
        return (error("CCD-02-over", at="amount", token=card.token, amount=Money(amount, card.currency),
                      most=Money(most, card.currency)),)
    return ()


# ---------------------------------------------------------------- payouts

@dataclass(frozen=True, slots=True)
class PayoutLine:
    """A line of a provider's payout in minor units of `currency`; `line` counts from 1, `gross` is negative for what it takes."""

    line: int
    token: str
    day: date
    gross: int
    fee: int
    net: int
    currency: str


@dataclass(frozen=True, slots=True)
class PaidOut:
    """A payout line with the card payment it belongs to; `value` = what leaves CARDCLR for it, in accounting minor units."""

    line: PayoutLine
    card: Card
    value: int


@dataclass(frozen=True, slots=True)
class Payout:
    """What a file of payouts comes to: what can be posted, what is unknown, what is in the books already, and what is wrong."""

    known: tuple[PaidOut, ...]
    unknown: tuple[PayoutLine, ...]
    present: tuple[PayoutLine, ...]
    problems: tuple[Problem, ...]

    @property
    def gross(self) -> int:
        """Σ gross of what is posted."""
        return sum(p.line.gross for p in self.known)

    @property
    def fee(self) -> int:
        """Σ fees of what is posted."""
        return sum(p.line.fee for p in self.known)

    @property
    def net(self) -> int:
        """What the bank gets for it."""
        return sum(p.line.net for p in self.known)


def match(lines: Sequence[PayoutLine], cards: Iterable[Card], currency: str) -> Payout:
    """The lines of a payout against the card payments they name by their references, for a bank account in `currency` (CCD-04).

    A line whose sum is wrong is an error; unknown lines, lines that are in the books and lines that differ from what is open
    are told and confirmed.
    """
    by_token = {card.token.casefold(): card for card in cards}
    known: list[PaidOut] = []
    unknown: list[PayoutLine] = []
    present: list[PayoutLine] = []
    told: list[Problem] = []
    left: dict[int, tuple[int, int]] = {}
    for line in lines:
        card = by_token.get(line.token.casefold())
        if card is None:
            unknown.append(line)
            told.append(warning("CCD-04-unknown", key=f"CCD-04-unknown:{line.line}", row=line.line - 1, token=line.token))
        elif sum(h.amount for h in card.happened if h.kind == "payout" and h.day == line.day) == line.gross != 0:
            present.append(line)
            told.append(warning("CCD-04-present", key=f"CCD-04-present:{line.line}", row=line.line - 1, token=line.token))
        else:
            amount, worth = left.get(card.card_id, (card.open, card.open_value))
            value = worth if line.gross == amount else proportion(worth, line.gross, amount) if amount else 0
            left[card.card_id] = amount - line.gross, worth - value
            known.append(PaidOut(line, card, value))
            told += _line_problems(line, card, amount, currency)
    if not known:
        told.append(error("CCD-04-none"))
    return Payout(tuple(known), tuple(unknown), tuple(present), tuple(told))


def _line_problems(line: PayoutLine, card: Card, amount: int, currency: str) -> Iterable[Problem]:
    def money(figure: int) -> Money:
        return Money(figure, card.currency)

    if line.gross - line.fee != line.net:
        yield error("CCD-04-net", row=line.line - 1, line=line.line, token=line.token, gross=money(line.gross),
                    fee=money(line.fee), net=money(line.net))
    if line.currency != card.currency or card.currency != currency:
        yield error("CCD-04-currency", row=line.line - 1, at="bank", token=line.token, currency=card.currency, other=currency)
    if line.gross != amount:
        yield warning("CCD-04-differs", key=f"CCD-04-differs:{line.line}", row=line.line - 1, token=line.token,
                      gross=money(line.gross), open=money(amount))
