"""Correcting, cancelling and crediting posted invoices: what may be, and what it comes to (FTI-040…053, ORD-070, 071)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.enums import VoucherSource
from app.core.money import Money, rounded
from app.core.problems import Problem, WayOut, error, warning
from app.core.words import N_, declare
from app.rules.sales.charges import Category, Charge
from app.rules.sales.distributions import Distribution
from app.rules.sales.quantities import plain
from app.rules.sales.totals import Header, Line

declare({
    "FTI-042-posted": N_("{number} is not posted. Change the draft itself."),
    "FTI-042-cancelling": N_("{number} cancels another invoice. Post a new invoice instead."),
    "FTI-042-twice": N_("{number} was cancelled or corrected already, by {by}. Correct {by} instead."),
    "FTI-042-progress": N_("A corrected draft of {number} is in progress. Post or delete it first."),
    "FTI-042-settled": N_("{paid} of {number} is settled. Undo the settlement first, or make a credit note instead."),
    "FTI-042-collection": N_("{number} is in {file}. Take it out there first, or make a credit note instead."),
    "FTI-042-early": N_("The cancelling date {day} lies before the posting date {posted} of {number}. Choose a later one."),
    "FTI-042-reminded": N_("{number} stands in {letters}. Cancel the invoice all the same? What was sent stays as history."),
    "FTI-044-customer": N_("A corrected invoice keeps customer and invoice account. "
                           "Cancel {number} and make a new invoice instead."),
    "FTI-044-currency": N_("A corrected invoice keeps its currency. Cancel {number} and make a new invoice instead."),
    "FTI-050-reason": N_("A credit note needs a reason code. Choose one."),
    "FTI-050-reference": N_("A credit note needs the invoice it is for. Choose it, or enter its number and date."),
    "FTI-050-typed": N_("An original invoice needs number and date. Enter both."),
    "FTI-050-twice": N_("Original invoice {number} stands here twice. Delete one of the two."),
    "FTI-050-customer": N_("{number} is an invoice of another customer. Choose one of this customer."),
    "FTI-050-credit": N_("{number} is itself a credit note. Choose an invoice."),
    "FTI-051-more": N_("With this credit note {credited} of {number} is credited, more than its total of {total}. "
                       "Go on all the same?"),
    "ORD-070-more": N_("{left} of line {line} can still be credited. Enter at most that."),
    "ORD-070-amount": N_("{left} of line {line} can still be credited. Enter at most that amount."),
    "ORD-070-nothing": N_("Nothing is chosen to credit. Enter a quantity or an amount."),
})


class Role(StrEnum):
    """The part a document plays in a chain of corrections (FTI-045)."""

    NONE = "none"
    ORIGINAL = "original"
    CANCELLING = "cancelling"
    CORRECTED = "corrected"


class Act(StrEnum):
    """Correct replaces the document, cancel only takes it back (FTI-040, FTI-041)."""

    CORRECT = "correct"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """A customer entry of a posted document; amounts in minor units; `file` names what it is collected with."""

    amount: int
    remaining: int
    file: str | None = None
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PostedFacts:
    """A document that is to be corrected or cancelled; `replaced_by` cancelled or corrected it already."""

    number: str
    posting_date: date
    currency: str
    entries: tuple[EntryFacts, ...]
    posted: bool = True
    role: Role = Role.NONE
    replaced_by: str | None = None
    in_progress: bool = False


def check_act(facts: PostedFacts, day: date) -> tuple[Problem, ...]:
    """Why a document cannot be corrected or cancelled on `day`, and what she should know first (FTI-042).

    Periods, VAT periods, the customer's block, accounts and series are checked where postings are.
    """
    if not facts.posted:
        return (error("FTI-042-posted", number=facts.number),)
    return (*_standing(facts), *_entries(facts),
            *((error("FTI-042-early", at="cancel_on", day=day, posted=facts.posting_date, number=facts.number),)
              if day < facts.posting_date else ()),
            *_history(facts))


def _standing(facts: PostedFacts) -> Iterable[Problem]:
    if facts.role is Role.CANCELLING:
        yield error("FTI-042-cancelling", number=facts.number)
    if facts.replaced_by is not None:
        yield error("FTI-042-twice", number=facts.number, by=facts.replaced_by)
    elif facts.in_progress:
        yield error("FTI-042-progress", number=facts.number, ways_out=(WayOut("invoices.open_correction"),))


def _entries(facts: PostedFacts) -> Iterable[Problem]:
    paid = sum(e.amount - e.remaining for e in facts.entries)
    if any(e.amount != e.remaining for e in facts.entries):
        yield error("FTI-042-settled", paid=Money(abs(paid), facts.currency), number=facts.number)
    for file in dict.fromkeys(e.file for e in facts.entries if e.file):
        yield error("FTI-042-collection", number=facts.number, file=file)


def _history(facts: PostedFacts) -> Iterable[Problem]:
    """Reminders do not stop her, but she decides knowing them (REM-36)."""
    letters = list(dict.fromkeys(n for e in facts.entries for n in e.letters))
    if letters:
        yield warning("FTI-042-reminded", key=f"FTI-042-reminded-{facts.number}", number=facts.number, letters=", ".join(letters))


@dataclass(frozen=True, slots=True)
class Parties:
    """Whom a document is for, and its currency."""

    order_account_id: int
    invoice_account_id: int
    currency: str


def check_corrected(number: str, original: Parties, corrected: Parties) -> tuple[Problem, ...]:
    """A corrected invoice keeps customer, invoice account and currency (FTI-044)."""
    found = []
    if (original.order_account_id, original.invoice_account_id) != (corrected.order_account_id, corrected.invoice_account_id):
        found.append(error("FTI-044-customer", at="order_account", number=number))
    if original.currency != corrected.currency:
        found.append(error("FTI-044-currency", at="currency", number=number))
    return tuple(found)


def chain_of(document_id: int, chain_id: int | None) -> int:
    """The chain that a document, its cancelling and its corrected one share: named after the first of them (FTI-045)."""
    return document_id if chain_id is None else chain_id


def voucher_source(kind: str, *, credit: bool) -> VoucherSource:
    """The voucher series of a document by its kind and the sign of its total (FTI-004, PST-012)."""
    if kind == "prepayment":
        return VoucherSource.PRE
    if kind == "free_text":
        return VoucherSource.FTC if credit else VoucherSource.FTI
    return VoucherSource.CRN if credit else VoucherSource.INV


# ---------------------------------------------------------------- mirrors

def mirror(header: Header, lines: Sequence[Line], charges: Sequence[Charge]) -> tuple[Header, list[Line], list[Charge]]:
    """The exact mirror of a document: same codes, rates and exchange rate, every amount turned (FTI-043, MST-002)."""
    amount = None if header.discount_amount is None else -header.discount_amount
    turned = replace(header, discount_amount=amount, corrections={code: -d for code, d in header.corrections.items()})
    return turned, [mirror_line(line) for line in lines], [_mirror_charge(c) for c in charges]


def mirror_line(line: Line) -> Line:
    """A line with quantity and amounts turned; its price and discount percentage stay."""
    return replace(line, amount=-line.amount, gross=None if line.gross is None else -line.gross, quantity=-line.quantity)


def _mirror_charge(charge: Charge) -> Charge:
    """Only a fixed sum has to be turned; pieces and percentages follow the turned lines."""
    return replace(charge, value=-charge.value) if charge.category is Category.FIXED else charge


def mirror_distributions(made: Iterable[Distribution]) -> list[Distribution]:
    """The same accounts and dimensions with every amount turned (FTI-043)."""
    return [replace(d, amount=-d.amount) for d in made]


# ---------------------------------------------------------------- credit notes

@dataclass(frozen=True, slots=True)
class Credited:
    """An invoice line and what of it was credited before, both with the sign of the invoice line; amounts in minor units."""

    quantity: Decimal
    amount: int
    credited_quantity: Decimal = Decimal(0)
    credited_amount: int = 0

    @property
    def left(self) -> Decimal:
        """The quantity that can still be credited (ORD-070)."""
        return self.quantity - self.credited_quantity

    @property
    def left_amount(self) -> int:
        """The amount that can still be credited, minor units."""
        return self.amount - self.credited_amount


    def less(self, quantity: Decimal, amount: int, *, price_only: bool) -> "Credited":
        """After a credit of so much, both turned. One piece at another amount than its own may be a part of the price alone
        (`price_only`): it takes an amount back and no piece."""
        apart = price_only and abs(quantity) == 1 and abs(amount * self.quantity - self.amount * quantity) > abs(self.quantity)
        return replace(self, credited_quantity=self.credited_quantity - (Decimal(0) if apart else quantity),
                       credited_amount=self.credited_amount - amount)


def credit_amount(line: Credited, quantity: Decimal) -> int:
    """The (turned) amount of a credit of so many pieces at the original price, no more than is left: with the last piece the
    line is at 0."""
    if quantity == line.left:
        return -line.left_amount
    if not line.quantity:
        return 0
    return -min(rounded(line.amount * quantity / line.quantity), line.left_amount, key=abs)


def check_credit(lines: Sequence[tuple[Credited, Decimal, int | None]], currency: str,
                 at: Sequence[int] | None = None) -> tuple[Problem, ...]:
    """What is credited of each line is no more than is left: its quantity, or its amount when only the price is (ORD-070).

    `at`: the rows they stand in, where these are not all of the document's.
    """
    if not any(quantity or amount for _, quantity, amount in lines):
        return (error("ORD-070-nothing", at="quantity"),)
    found = []
    for row, (line, quantity, amount) in zip(at or range(len(lines)), lines, strict=True):
        if amount is None and (abs(quantity) > abs(line.left) or quantity * line.quantity < 0):
            found.append(error("ORD-070-more", at="quantity", row=row, line=row + 1, left=plain(line.left)))
        elif amount is not None and (abs(amount) > abs(line.left_amount) or amount * line.amount < 0):
            found.append(error("ORD-070-amount", at="amount", row=row, line=row + 1, left=Money(line.left_amount, currency)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Original:
    """An invoice a credit note refers to: one of ours with its total and what was credited before, or number and date typed.

    Amounts in minor units, not negative. `amount` is the share of this credit note, None = not told apart.
    """

    number: str
    day: date | None = None
    invoice_id: int | None = None
    total: int = 0
    credited: int = 0
    amount: int | None = None
    own_customer: bool = True
    is_credit: bool = False


@dataclass(frozen=True, slots=True)
class CreditRules:
    """What a credit note must have: the parameters, and whether its electronic form always asks for an original (FTI-050)."""

    reference: bool = True
    reason: bool = True
    always: bool = False


def always_refers(country: str, *, electronic: bool, replaces: bool = False) -> bool:
    """Does the electronic form need the original whatever the parameter says: NL credit notes, DE corrected invoices (384)."""
    return electronic and (country == "NL" or (country == "DE" and replaces))


def check_originals(originals: Sequence[Original], rules: CreditRules, *, has_reason: bool) -> tuple[Problem, ...]:
    """Reason and original invoices of a credit note (FTI-050)."""
    found = [] if has_reason or not rules.reason else [error("FTI-050-reason", at="reason")]
    if not originals and (rules.reference or rules.always):
        found.append(error("FTI-050-reference", at="originals"))
    seen: set[str] = set()
    for row, original in enumerate(originals):
        code = _fault(original, seen)
        seen.add(original.number)
        if code == "FTI-050-typed":
            found.append(error("FTI-050-typed", at="originals", row=row))
        elif code is not None:
            found.append(error(code, at="originals", row=row, number=original.number))
    return tuple(found)


def _fault(original: Original, seen: set[str]) -> str | None:
    """The first thing that is wrong with a reference."""
    if original.invoice_id is None and not (original.number and original.day):
        return "FTI-050-typed"
    if original.number in seen:
        return "FTI-050-twice"
    if not original.own_customer:
        return "FTI-050-customer"
    return "FTI-050-credit" if original.is_credit else None


def shares_of(credit: int, originals: Sequence[Original]) -> list[int]:
    """How much of a credit (minor units, positive) falls on each original: as typed, else what is left of each in turn.

    What no original can bear falls on the last one; `check_overcredit` then asks.
    """
    found = [original.amount for original in originals]
    rest = credit - sum(a for a in found if a is not None)
    for n, original in enumerate(originals):
        if found[n] is None:
            part = max(min(rest, original.total - original.credited), 0)
            found[n], rest = part, rest - part
    made = [a or 0 for a in found]
    open_ends = [n for n, original in enumerate(originals) if original.amount is None]
    if rest > 0 and open_ends:
        made[open_ends[-1]] += rest
    return made


def check_overcredit(credit: int, originals: Sequence[Original], currency: str) -> tuple[Problem, ...]:
    """Crediting more than an original's total asks for confirmation; invoices before our time cannot be known (FTI-051)."""
    return tuple(warning("FTI-051-more", key=f"FTI-051-{original.number}", at="originals", row=row, number=original.number,
                         credited=Money(original.credited + part, currency), total=Money(original.total, currency))
                 for row, (original, part) in enumerate(zip(originals, shares_of(credit, originals), strict=True))
                 if original.invoice_id is not None and original.credited + part > original.total)


# ---------------------------------------------------------------- settling a credit note

class Settle(StrEnum):
    """With what a posted credit note is settled (FTI-052)."""

    NONE = "none"
    OLDEST = "oldest"
    DESIGNATED = "designated"


@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """An open entry of the customer in the currency of the credit note; `remaining` in minor units, above zero."""

    entry_id: int
    invoice_id: int | None
    due_date: date
    number: str
    remaining: int


def settle_with(how: Settle, credit: int, entries: Sequence[OpenInvoice],
                originals: Sequence[Original] = ()) -> list[tuple[int, int]]:
    """Entries and amounts (minor units, positive) a credit note is settled with (FTI-052).

    Designated: the originals up to their share and remaining amount, oldest instalment first; oldest: in order of due date.
    """
    if how is Settle.NONE:
        return []
    ordered = sorted(entries, key=lambda e: (e.due_date, e.number, e.entry_id))
    if how is Settle.OLDEST:
        return _filled(credit, ordered)
    found: list[tuple[int, int]] = []
    for original, share in zip(originals, shares_of(credit, originals), strict=True):
        if original.invoice_id is not None:
            left = min(share, credit - sum(amount for _, amount in found))
            found += _filled(left, [e for e in ordered if e.invoice_id == original.invoice_id])
    return found


def _filled(amount: int, entries: Iterable[OpenInvoice]) -> list[tuple[int, int]]:
    found = []
    for entry in entries:
        part = min(amount, entry.remaining)
        if part > 0:
            found.append((entry.entry_id, part))
            amount -= part
    return found
