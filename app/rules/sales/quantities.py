"""The counters of order lines, what each step may take of them, and the statuses that follow (ORD-001…003, 020…026, 030, 051).

Every quantity has the sign of the ordered one: the lines of a credit-note order count below zero just like the others above.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from app.core.facts import Term
from app.core.money import HUNDRED
from app.core.problems import Problem, WayOut, error
from app.core.words import N_, declare

declare({
    "ORD-002-step": N_("{step} comes first here: at most {most} of line {line} can be taken. Post that step, or take less."),
    "ORD-005-posted": N_("Order {order} has posted documents. Close it instead, which cancels what is left."),
    "ORD-020-sign": N_("Line {line} was ordered with the other sign. Enter a quantity between 0 and {most}."),
    "ORD-020-less": N_("At most {most} of line {line} is left for this step. Take less."),
    "ORD-022-more": N_("Line {line} cannot deliver more than {most}. Take less, or raise the overdelivery of the line."),
    "ORD-023-short": N_("Line {line} can be closed from {least} on; {delivered} is delivered. "
                        "Deliver more, or cancel the remainder."),
    "ORD-024-most": N_("The remainder of line {line} lies between 0 and {most}."),
    "ORD-024-none": N_("Line {line} has no cancelled quantity that could be restored. Choose another line."),
    "ORD-025-partial": N_("This order is delivered in one go; {missing} of line {line} is missing. "
                          "Deliver every line in full, or allow partial deliveries in the order."),
    "ORD-026-less": N_("{delivered} of line {line} is delivered. Order at least that."),
    "ORD-026-invoiced": N_("Line {line} is invoiced in full. Change it with a credit note."),
    "ORD-030-nothing": N_("Nothing is left for this step. Choose another step, or another quantity."),
    "ORD-051-invoiced": N_("{invoiced} of line {line} of the packing slip is invoiced. Cancel the invoice first."),
    "ORD-051-twice": N_("Packing slip {slip} is cancelled or corrected already. Refresh with F5 to see how it stands now."),
    "ORD-051-range": N_("The new quantity of line {line} lies between {least} and {most}. To deliver more, post another slip."),
})

ZERO = Decimal(0)


class Status(StrEnum):
    """Where an order or line stands (ORD-003)."""

    OPEN = "open"
    DELIVERED = "delivered"
    INVOICED = "invoiced"
    CANCELLED = "cancelled"


class Step(StrEnum):
    """The documents of an order, in their order: also the document status (ORD-003)."""

    NONE = "none"
    QUOTATION = "quotation"
    CONFIRMATION = "confirmation"
    PICKING_LIST = "picking_list"
    PACKING_SLIP = "packing_slip"
    INVOICE = "invoice"


_ORDER = list(Step)
STEP_NAMES = {Step.NONE: N_("None"), Step.QUOTATION: N_("Quotation"), Step.CONFIRMATION: N_("Confirmation"),
              Step.PICKING_LIST: N_("Picking list"), Step.PACKING_SLIP: N_("Packing slip"), Step.INVOICE: N_("Invoice")}


class Take(StrEnum):
    """Which quantity a step takes (ORD-030)."""

    ALL = "all"
    DELIVER_NOW = "deliver_now"
    PICKED = "picked"
    PACKING_SLIP = "packing_slip"


OFFERED: Mapping[Step, tuple[Take, ...]] = {
    Step.CONFIRMATION: (Take.ALL, Take.DELIVER_NOW),
    Step.PICKING_LIST: (Take.ALL, Take.DELIVER_NOW),
    Step.PACKING_SLIP: (Take.ALL, Take.DELIVER_NOW, Take.PICKED),
    Step.INVOICE: (Take.ALL, Take.DELIVER_NOW, Take.PICKED, Take.PACKING_SLIP),
}
"""What each step lets choose (ORD-030)."""


@dataclass(frozen=True, slots=True)
class Counters:
    """An order line's quantities. `over` and `under` are the accepted over- and underdelivery in percent, 0 = none."""

    ordered: Decimal
    picked: Decimal = ZERO
    delivered: Decimal = ZERO
    invoiced: Decimal = ZERO
    cancelled: Decimal = ZERO
    deliver_now: Decimal = ZERO
    over: Decimal = ZERO
    under: Decimal = ZERO

    @property
    def sign(self) -> int:
        """−1 on a line of a credit note, else 1."""
        return -1 if self.ordered < 0 else 1

    @property
    def deliver_remainder(self) -> Decimal:
        """Still to deliver (ORD-020)."""
        return self._positive(self.ordered - self.delivered - self.cancelled)

    @property
    def not_invoiced(self) -> Decimal:
        """Delivered and not invoiced (ORD-020)."""
        return self.delivered - self.invoiced

    @property
    def invoice_remainder(self) -> Decimal:
        """Still to invoice: what is still to deliver, and what is delivered already (ORD-020)."""
        return self.deliver_remainder + self.not_invoiced

    @property
    def most(self) -> Decimal:
        """The most that may be delivered in all, with the accepted overdelivery (ORD-022)."""
        return self.ordered * (HUNDRED + self.over) / HUNDRED - self.cancelled

    @property
    def least(self) -> Decimal:
        """From which delivered quantity on the line may be closed (ORD-023)."""
        return self.ordered * (HUNDRED - self.under) / HUNDRED

    def _positive(self, value: Decimal) -> Decimal:
        """`value`, or 0 when it has the other sign than the line."""
        return self.sign * max(ZERO, self.sign * value)


def plain(value: Decimal) -> Decimal:
    """A quantity as it is told: without the zeros it is kept with."""
    return value.normalize() + 0


# ---------------------------------------------------------------- what a step takes and does

def quantity(step: Step, take: Take, line: Counters, of_slips: Decimal = ZERO) -> Decimal:
    """The quantity a step proposes (ORD-030); `of_slips` = what is not yet invoiced of the chosen packing slips."""
    if take is Take.PACKING_SLIP:
        return of_slips
    if take is Take.DELIVER_NOW:
        return line.deliver_now
    if take is Take.PICKED:
        return line._positive(line.picked - (line.invoiced if step is Step.INVOICE else line.delivered))
    match step:
        case Step.PICKING_LIST:
            return line._positive(line.ordered - line.cancelled - line.picked)
        case Step.PACKING_SLIP:
            return line.deliver_remainder
        case Step.INVOICE:
            return line.invoice_remainder
    return line.ordered - line.cancelled


def default_take(step: Step, *, has_slips: bool) -> Take:
    """What the dialog of a step begins with: slips when an invoice has any, else all (ORD-030)."""
    return Take.PACKING_SLIP if step is Step.INVOICE and has_slips else Take.ALL


def pick(line: Counters, quantity: Decimal) -> Counters:
    """A picking list registered (ORD-041)."""
    return replace(line, picked=line.picked + quantity)


def deliver(line: Counters, quantity: Decimal, *, picking: bool = False) -> Counters:
    """A packing slip posted; with picking in use everything delivered counts as picked (ORD-001)."""
    return _moved(line, delivered=line.delivered + quantity, picking=picking)


def invoice(line: Counters, quantity: Decimal, *, picking: bool = False) -> Counters:
    """An invoice posted; what was not delivered counts as delivered with it (ORD-001)."""
    total = line.invoiced + quantity
    delivered = line.sign * max(line.sign * total, line.sign * line.delivered)
    return replace(_moved(line, delivered=delivered, picking=picking), invoiced=total)


def _moved(line: Counters, *, delivered: Decimal, picking: bool) -> Counters:
    picked = line.sign * max(line.sign * line.picked, line.sign * delivered) if picking else line.picked
    rest = replace(line, delivered=delivered, picked=picked)
    return replace(rest, deliver_now=line._positive(line.deliver_now - (delivered - line.delivered)))


def undeliver(line: Counters, quantity: Decimal) -> Counters:
    """A packing slip cancelled or lowered by `quantity` (ORD-051)."""
    return replace(line, delivered=line.delivered - quantity)


def uninvoice(line: Counters, quantity: Decimal) -> Counters:
    """An invoice cancelled: its slips can be invoiced again (ORD-071)."""
    return replace(line, invoiced=line.invoiced - quantity)


# ---------------------------------------------------------------- checks of a step

@dataclass(frozen=True, slots=True)
class Rules:
    """What holds for an order: steps that are required (ORD-002), partial deliveries (ORD-025), picking in use."""

    required: frozenset[Step] = frozenset()
    partial: bool = True


FREE = Rules()
"""Any step may be left out, and any part delivered."""


def check_step(step: Step, lines: Sequence[tuple[Counters, Decimal]], rules: Rules = FREE, *,
               confirmed: bool = True) -> tuple[Problem, ...]:
    """Everything that is wrong with the quantities a step is to take, line by line (ORD-002, 020, 022, 025, 030)."""
    if not any(quantity for _, quantity in lines):
        return (error("ORD-030-nothing", at="quantity"),)
    found = [p for row, (line, quantity) in enumerate(lines) for p in _check_line(step, line, quantity, rules, confirmed, row)]
    if step is Step.PACKING_SLIP and not rules.partial:
        found += [error("ORD-025-partial", at="quantity", row=row, line=row + 1, missing=plain(line.deliver_remainder - quantity))
                  for row, (line, quantity) in enumerate(lines)
                  if line.sign * quantity < line.sign * line.deliver_remainder]
    return tuple(found)


def _check_line(step: Step, line: Counters, quantity: Decimal, rules: Rules, confirmed: bool,
                row: int) -> Iterable[Problem]:
    if not quantity:
        return
    most, before = _most(step, line, rules, confirmed)
    if line.sign * quantity < 0:
        yield error("ORD-020-sign", at="quantity", row=row, line=row + 1, most=plain(most))
    elif line.sign * quantity > line.sign * most:
        if before is not None:
            yield error("ORD-002-step", at="quantity", row=row, line=row + 1, most=plain(most), step=Term(STEP_NAMES[before]))
        else:
            code = "ORD-020-less" if step is Step.CONFIRMATION else "ORD-022-more"
            yield error(code, at="quantity", row=row, line=row + 1, most=plain(most))


def _most(step: Step, line: Counters, rules: Rules, confirmed: bool) -> tuple[Decimal, Step | None]:
    """The most a step may take of a line, and the required step that limits it (ORD-002, ORD-022)."""
    if step is Step.CONFIRMATION:
        return line.ordered - line.cancelled, None
    if Step.CONFIRMATION in rules.required and not confirmed:
        return ZERO, Step.CONFIRMATION
    if step is Step.PICKING_LIST:
        return line._positive(line.most - line.picked), None
    if step is Step.PACKING_SLIP:
        free = line._positive(line.most - line.delivered)
        limit = (line.picked - line.delivered, Step.PICKING_LIST) if Step.PICKING_LIST in rules.required else None
    else:
        free = line.sign * max(line.sign * line._positive(line.most - line.invoiced), line.sign * line.not_invoiced)
        limit = _before_invoice(line, rules)
    if limit is not None and line.sign * limit[0] < line.sign * free:
        return line._positive(limit[0]), limit[1]
    return free, None


def _before_invoice(line: Counters, rules: Rules) -> tuple[Decimal, Step] | None:
    if Step.PACKING_SLIP in rules.required:
        return line.not_invoiced, Step.PACKING_SLIP
    if Step.PICKING_LIST in rules.required:
        return line.picked - line.invoiced, Step.PICKING_LIST
    return None


def check_ordered(line: Counters, ordered: Decimal, row: int) -> tuple[Problem, ...]:
    """The ordered quantity of a line under way is never below what is delivered (ORD-026)."""
    if not line.delivered or line.sign * ordered >= line.sign * line.delivered:
        return ()
    return (error("ORD-026-less", at="quantity", row=row, line=row + 1, delivered=plain(line.delivered)),)


def check_terms(line: Counters, row: int) -> tuple[Problem, ...]:
    """Price, discount and texts of a line change until its quantity is invoiced (ORD-026)."""
    done = line.invoiced and not line.invoice_remainder
    return (error("ORD-026-invoiced", at="unit_price", row=row, line=row + 1),) if done else ()


# ---------------------------------------------------------------- remainders

def close_line(line: Counters) -> Counters:
    """The rest of a line is cancelled; `ordered` stays for history (ORD-023, ORD-024)."""
    return replace(line, cancelled=line.cancelled + line.deliver_remainder, deliver_now=ZERO)


def check_close(line: Counters, row: int) -> tuple[Problem, ...]:
    """A line is closed after a delivery that is short by no more than the accepted underdelivery (ORD-023)."""
    if line.under and line.sign * line.delivered >= line.sign * line.least:
        return ()
    return (error("ORD-023-short", at="close", row=row, line=row + 1, least=plain(line.least),
                  delivered=plain(line.delivered)),)


def set_remainder(line: Counters, remainder: Decimal) -> Counters:
    """The remainder of a line as she wants it, 0 = cancelled: what is gone counts as cancelled (ORD-024)."""
    return replace(line, cancelled=line._positive(line.ordered - line.delivered - remainder),
                   deliver_now=line.sign * min(line.sign * line.deliver_now, line.sign * remainder))


def check_remainder(line: Counters, remainder: Decimal, row: int) -> tuple[Problem, ...]:
    """A remainder lies between 0 and what is ordered and not delivered (ORD-024)."""
    most = line._positive(line.ordered - line.delivered)
    if 0 <= line.sign * remainder <= line.sign * most:
        return ()
    return (error("ORD-024-most", at="remainder", row=row, line=row + 1, most=plain(most)),)


def reopen(line: Counters) -> Counters:
    """What was cancelled of a line is to be delivered again (ORD-024)."""
    return replace(line, cancelled=ZERO)


def check_reopen(line: Counters, row: int) -> tuple[Problem, ...]:
    """Only a cancelled quantity is restored (ORD-024)."""
    return () if line.cancelled else (error("ORD-024-none", at="lines", row=row, line=row + 1),)


def check_delete(order: str, document: Step) -> tuple[Problem, ...]:
    """An order is deleted only while nothing is posted; else its remainder is cancelled (ORD-005)."""
    if document in (Step.NONE, Step.QUOTATION):
        return ()
    return (error("ORD-005-posted", at="order", ways_out=(WayOut("orders.close"),), order=order),)


# ---------------------------------------------------------------- packing slips

@dataclass(frozen=True, slots=True)
class SlipLine:
    """A line of a packing slip: what it delivered, and what of that is invoiced."""

    quantity: Decimal
    invoiced: Decimal = ZERO


def check_cancel_slip(slip: str, lines: Sequence[SlipLine], *, corrected: bool) -> tuple[Problem, ...]:
    """A packing slip is cancelled once, and only while no line of it is invoiced (ORD-051)."""
    if corrected:
        return (error("ORD-051-twice", at="slip", slip=slip),)
    return tuple(error("ORD-051-invoiced", at="slip", row=row, line=row + 1, invoiced=plain(line.invoiced))
                 for row, line in enumerate(lines) if line.invoiced)


def check_correct_slip(lines: Sequence[tuple[SlipLine, Decimal]]) -> tuple[Problem, ...]:
    """A corrected quantity lies between what is invoiced and what the slip delivered (ORD-051)."""
    return tuple(error("ORD-051-range", at="quantity", row=row, line=row + 1, least=plain(line.invoiced),
                       most=plain(line.quantity))
                 for row, (line, new) in enumerate(lines)
                 if not abs(line.invoiced) <= abs(new) <= abs(line.quantity) or new * line.quantity < 0)


# ---------------------------------------------------------------- statuses

def line_status(line: Counters) -> Status:
    """The status of a line; an order with this line alone has the same (ORD-003)."""
    return order_status([line])


def order_status(lines: Iterable[Counters]) -> Status:
    """Open, delivered, invoiced or cancelled (ORD-003); lines without a quantity do not count."""
    counted = [line for line in lines if line.ordered]
    remains: tuple[tuple[Callable[[Counters], Decimal], Status], ...] = (
        (lambda line: line.deliver_remainder, Status.OPEN), (lambda line: line.not_invoiced, Status.DELIVERED),
        (lambda line: line.invoiced, Status.INVOICED))
    found = next((status for value, status in remains if any(value(line) for line in counted)), Status.CANCELLED)
    return found if counted else Status.OPEN


def document_status(lines: Iterable[Step]) -> Step:
    """The highest document posted for any line (ORD-003)."""
    return max(lines, key=_ORDER.index, default=Step.NONE)


def later(one: Step, other: Step) -> Step:
    """The document status of a line after another document (ORD-003)."""
    return document_status((one, other))
