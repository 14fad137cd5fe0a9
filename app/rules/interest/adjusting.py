"""Interest and fees forgiven, charged again or undone: what each costs, settles and leaves open (INT-50…58)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.core.dates import DateFormula
from app.core.money import Money, proportion
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare

declare({
    "INT-50-draft": N_("{document} is not issued or was cancelled. Choose an issued one."),
    "INT-50-none": N_("No interest and no fee is chosen. Tick at least one."),
    "INT-52-amount": N_("Enter an amount above zero and up to {most}."),
    "INT-52-waived": N_("This was waived in full already. Choose another charge."),
    "INT-52-open": N_("Nothing of this is open. Choose the full charge instead; the rest becomes a credit."),
    "INT-52-action": N_("{amount} is more than the {limit} you may waive at once. Lower the amount, or ask a colleague."),
    "INT-52-day": N_("With {used} waived today, {amount} is more than your {limit} a day. Lower the amount, or ask a colleague."),
    "INT-52-reason": N_("Choose a reason code."),
    "INT-53-none": N_("Only what was waived can be reinstated. Choose a charge that was waived."),
    "INT-53-amount": N_("Enter an amount up to {most}, which was waived."),
    "INT-54-fee": N_("A fee alone cannot be reversed. Choose waive, or reverse the whole note."),
    "INT-54-note": N_("The fees of a returned payment can be waived, not reversed. Choose waive."),
    "INT-54-part": N_("Interest is reversed whole. Take the amount out, or waive a part instead."),
    "INT-54-none": N_("Nothing of this is left to reverse. Choose another charge."),
    "INT-56-confirm": N_("Interest of {amount} on {document} will be reversed. Continue?"),
})


class Action(StrEnum):
    """What is done to a charge."""

    WAIVE = "waive"
    REINSTATE = "reinstate"
    REVERSE = "reverse"


class Kind(StrEnum):
    """What a charge is: interest of an entry, or a fee, line fee or compensation."""

    INTEREST = "interest"
    FEE = "fee"


class Extent(StrEnum):
    """Is the full charge credited, or only what is open of it (INT-52)?"""

    FULL = "full"
    OPEN_PART = "open_part"


@dataclass(frozen=True, slots=True)
class Charge:
    """One charge of an issued document, VAT inside `amount` (minor units of its currency), with what was done to it before.

    `key` names it (line or fee); `entry_id` = the entry the interest is of; `cancelled` = its log entry was cancelled.
    """

    key: int
    kind: Kind
    amount: int
    vat: int = 0
    entry_id: int | None = None
    waived: int = 0
    reinstated: int = 0
    reversed: int = 0
    cancelled: bool = False

    @property
    def standing(self) -> int:
        """What still counts as charged."""
        return self.amount - self.credited

    @property
    def credited(self) -> int:
        """What was credited in all and not charged again."""
        return self.waived - self.reinstated + self.reversed

    @property
    def reinstatable(self) -> int:
        """What was waived and not charged again; what was reversed is not among it (INT-53)."""
        return self.waived - self.reinstated

    def vat_between(self, before: int, after: int) -> int:
        """The VAT inside the part of the charge from one credited amount to another: parts add up to the whole VAT (WOF-06)."""
        return share(self.vat, after, self.amount) - share(self.vat, before, self.amount)


def share(vat: int, part: int, whole: int) -> int:
    """What belongs to a part of a charge; nothing of a charge of nothing."""
    return proportion(vat, part, whole) if whole else 0


@dataclass(frozen=True, slots=True)
class Document:
    """An issued note, reminder or fee entry as adjustments see it; amounts in minor units of its currency.

    `open` = of its own entry, `open_reinstated` = of documents that charged again, `open_credits` = of its adjustment credits;
    `reversible` = notes and reminders, not fees of payments.
    """

    number: str
    currency: str
    charges: tuple[Charge, ...]
    open: int
    open_reinstated: int = 0
    open_credits: int = 0
    paid: int = 0
    written_off: int = 0
    issued: bool = True
    reversible: bool = True

    def charge(self, key: int) -> Charge:
        """A charge by its key."""
        return next(c for c in self.charges if c.key == key)


@dataclass(frozen=True, slots=True)
class Choice:
    """A ticked charge and how much of it (None = all that can be)."""

    key: int
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What a user may waive at once and in a day, and what she waived today; company minor units, None = no limit (INT-52)."""

    per_action: int | None = None
    per_day: int | None = None
    used_today: int = 0


@dataclass(frozen=True, slots=True)
class Wish:
    """An action on charges, each chosen once (INT-51, 58).

    `day` = its date, in an open period; `has_reason` = a reason code was chosen.
    """

    action: Action
    choices: tuple[Choice, ...]
    day: date
    extent: Extent = Extent.FULL
    has_reason: bool = True
    due: DateFormula = DateFormula("14D")


@dataclass(frozen=True, slots=True)
class AdjustedLine:
    """One charge of an adjustment: amount with the VAT inside it (minor units, positive), and whether its log is cancelled."""

    key: int
    kind: Kind
    amount: int
    vat: int
    entry_id: int | None = None
    cancels_log: bool = False

    @property
    def net(self) -> int:
        """What goes to the income account."""
        return self.amount - self.vat


@dataclass(frozen=True, slots=True)
class Adjustment:
    """The document an action makes: a credit note, or a debit when reinstating; amounts in minor units, positive.

    `settles_note` and `settles_reinstated` = what it settles of the note's entry and of earlier reinstatements (a credit), or
    `settles_credits` = of open adjustment credits (a debit); `left` = what stays open of itself.
    """

    action: Action
    currency: str
    day: date
    due: date
    lines: tuple[AdjustedLine, ...]
    settles_note: int = 0
    settles_reinstated: int = 0
    settles_credits: int = 0

    @property
    def total(self) -> int:
        """The amount of the document."""
        return sum(line.amount for line in self.lines)

    @property
    def vat(self) -> int:
        """The VAT inside it, at the note's VAT code (INT-58)."""
        return sum(line.vat for line in self.lines)

    @property
    def left(self) -> int:
        """A credit of the customer, or what she owes again."""
        return self.total - self.settles_note - self.settles_reinstated - self.settles_credits


def check(document: Document, wish: Wish) -> tuple[Problem, ...]:
    """Every reason why an action is impossible, with the row of the choice (INT-50…54)."""
    if not document.issued:
        return (error("INT-50-draft", document=document.number),)
    if not wish.choices:
        return (error("INT-50-none"),)
    found = [] if wish.has_reason else [error("INT-52-reason", at="reason")]
    if wish.action is Action.REVERSE:
        found += _not_reversible(document, wish)
    for row, choice in enumerate(wish.choices):
        found += _wrong(document, choice, wish, row)
    if wish.action is Action.WAIVE and wish.extent is Extent.OPEN_PART and _open(document) <= 0:
        found.append(error("INT-52-open", at="extent"))
    return tuple(found)


def _open(document: Document) -> int:
    return document.open + document.open_reinstated


def _not_reversible(document: Document, wish: Wish) -> Iterator[Problem]:
    """Reversing is for interest, with fees only when the whole note goes (INT-54)."""
    if not document.reversible:
        yield error("INT-54-note")
        return
    whole = {c.key for c in document.charges if c.standing > 0} <= {c.key for c in wish.choices}
    for row, choice in enumerate(wish.choices):
        if document.charge(choice.key).kind is Kind.FEE and not whole:
            yield error("INT-54-fee", row=row)
        if choice.amount is not None and choice.amount != document.charge(choice.key).standing:
            yield error("INT-54-part", at="amount", row=row)


def _wrong(document: Document, choice: Choice, wish: Wish, row: int) -> Iterator[Problem]:
    """What is wrong with one charge and its amount (INT-52…54)."""
    charge = document.charge(choice.key)
    most = _most(charge, wish.action)
    if most <= 0:
        yield error({Action.WAIVE: "INT-52-waived", Action.REINSTATE: "INT-53-none", Action.REVERSE: "INT-54-none"}[wish.action],
                    row=row)
    elif choice.amount is not None and not 0 < choice.amount <= most and wish.action is not Action.REVERSE:
        yield error("INT-52-amount" if wish.action is Action.WAIVE else "INT-53-amount", at="amount", row=row,
                    most=Money(most, document.currency))


def _most(charge: Charge, action: Action) -> int:
    return charge.reinstatable if action is Action.REINSTATE else charge.standing


def check_limits(amount: int, currency: str, limits: Limits) -> tuple[Problem, ...]:
    """A waiver above a limit is refused with the limit named; amounts in company minor units (INT-52)."""
    if limits.per_action is not None and amount > limits.per_action:
        return (error("INT-52-action", amount=Money(amount, currency), limit=Money(limits.per_action, currency)),)
    if limits.per_day is not None and limits.used_today + amount > limits.per_day:
        return (error("INT-52-day", amount=Money(amount, currency), used=Money(limits.used_today, currency),
                      limit=Money(limits.per_day, currency)),)
    return ()


def adjust(document: Document, wish: Wish) -> Adjustment:
    """The document of an action that `check` allows, and what it settles at once (INT-51, 53, 54).

    A credit settles the note first, then what was charged again; never more than is open. A debit takes open adjustment
    credits of the note first.
    """
    lines = tuple(_lines(document, wish))
    total = sum(line.amount for line in lines)
    if wish.action is Action.REINSTATE:
        return Adjustment(wish.action, document.currency, wish.day, wish.due.apply(wish.day), lines,
                          settles_credits=min(total, document.open_credits))
    note = min(total, document.open)
    return Adjustment(wish.action, document.currency, wish.day, wish.day, lines, note,
                      min(total - note, document.open_reinstated))


def _lines(document: Document, wish: Wish) -> Iterator[AdjustedLine]:
    """Each chosen charge with its amount and the VAT inside; *open part* stops when what is open is used up (INT-52)."""
    room = _open(document) if wish.action is Action.WAIVE and wish.extent is Extent.OPEN_PART else None
    for choice in wish.choices:
        charge = document.charge(choice.key)
        amount = choice.amount if choice.amount is not None else _most(charge, wish.action)
        if room is not None:
            amount = min(amount, room)
            room -= amount
        if amount:
            after = charge.credited + (-amount if wish.action is Action.REINSTATE else amount)
            vat = abs(charge.vat_between(charge.credited, after))
            yield AdjustedLine(charge.key, charge.kind, amount, vat, charge.entry_id,
                               wish.action is Action.REVERSE and charge.kind is Kind.INTEREST)


def applied(document: Document, adjustment: Adjustment) -> Document:
    """The document after an adjustment was posted (INT-57)."""
    by_key = {line.key: line for line in adjustment.lines}
    charges = tuple(_after(c, by_key[c.key], adjustment.action) if c.key in by_key else c for c in document.charges)
    credit = adjustment.action is not Action.REINSTATE
    return replace(document, charges=charges, open=document.open - adjustment.settles_note,
                   open_reinstated=document.open_reinstated - adjustment.settles_reinstated + (0 if credit else adjustment.left),
                   open_credits=document.open_credits - adjustment.settles_credits + (adjustment.left if credit else 0))


def _after(charge: Charge, line: AdjustedLine, action: Action) -> Charge:
    """A charge with one amount more done to it."""
    match action:
        case Action.WAIVE:
            return replace(charge, waived=charge.waived + line.amount)
        case Action.REINSTATE:
            return replace(charge, reinstated=charge.reinstated + line.amount)
        case Action.REVERSE:
            return replace(charge, reversed=charge.reversed + line.amount, cancelled=charge.cancelled or line.cancels_log)


def balanced(document: Document) -> bool:
    """charged − waived + reinstated − reversed − paid − written off = open − open adjustment credits (INT-57)."""
    return (sum(c.standing for c in document.charges) - document.paid - document.written_off
            == _open(document) - document.open_credits)


def charges_again(document: Document) -> frozenset[int]:
    """The entries a new run charges again for the days of this note: those reversed, never those only waived (INT-55)."""
    return frozenset(c.entry_id for c in document.charges if c.cancelled and c.entry_id is not None)


@dataclass(frozen=True, slots=True)
class Correction:
    """What correcting an invoice does to its interest: reversals of issued documents, and the question about them (INT-56)."""

    reversals: tuple[tuple[Document, Wish], ...] = ()
    questions: tuple[Problem, ...] = ()


def correcting(entry_id: int, documents: Sequence[Document], day: date) -> Correction:
    """The reversals of posted interest of an entry that is corrected, each to be confirmed with its amount (INT-56)."""
    reversals, questions = [], []
    for document in documents:
        charges = [c for c in document.charges if c.entry_id == entry_id and c.kind is Kind.INTEREST and c.standing > 0]
        if charges and document.issued:
            amount = sum(c.standing for c in charges)
            reversals.append((document, Wish(Action.REVERSE, tuple(Choice(c.key) for c in charges), day)))
            questions.append(warning("INT-56-confirm", key=f"INT-56-{document.number}-{amount}", document=document.number,
                                     amount=Money(amount, document.currency)))
    return Correction(tuple(reversals), tuple(questions))


def without(entry_id: int, drafts: Sequence[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    """The entries of each draft note that stay when an invoice is corrected; an empty draft is deleted (INT-56)."""
    return tuple(tuple(e for e in entries if e != entry_id) for entries in drafts)
