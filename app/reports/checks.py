"""What would go wrong with a letter on paper, told before it is issued (LTR-31, LTR-32, REM-41)."""

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.reports.addresses import MOST_LINES, SMALL_SIZE
from app.reports.fonts import REGULAR, width
from app.reports.head import Headed, address_pitch

declare({
    "LTR-32-empty": N_("The letter to {customer} has no address."),
    "LTR-32-lines": N_("The address of {customer} has {count} lines; the window shows {most}."),
    "LTR-32-width": N_("The address line “{line}” of {customer} does not fit the window."),
})


def problems(letter: Headed) -> tuple[Problem, ...]:
    """Every fault of the address block: none at all, too many lines, or a line wider than the window even at 8 pt."""
    if not any(letter.address):
        return (error("LTR-32-empty", at="address", customer=letter.customer),)
    if len(letter.address) > MOST_LINES:
        return (error("LTR-32-lines", at="address", customer=letter.customer, count=len(letter.address), most=MOST_LINES),)
    return tuple(error("LTR-32-width", at="address", customer=letter.customer, line=line)
                 for line in letter.address if not _fits(letter, line))


def _fits(letter: Headed, line: str) -> bool:
    frame = letter.frame
    _pitch, size = address_pitch(frame, len(letter.address), letter.address_size)
    return width(line, REGULAR, min(size, SMALL_SIZE)) <= frame.safe.right - frame.address_x
