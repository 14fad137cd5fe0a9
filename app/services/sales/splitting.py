"""What a user splits or corrects by hand in a draft: a line over accounts and dimensions, the VAT of a code (FTI-010)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.rules.sales import distributions as rules
from app.services.desk import Desk
from app.services.sales.accounting import account
from app.services.sales.books import Books
from app.services.sales.document import Distribution, Document, Kind
from app.services.sales.figures import figures

declare({"FTI-010-choose": N_("Choose an account for every part.")})

LINE = "line"


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of a line: its account and dimensions, and either percent or an amount in minor units of the document."""

    account_id: int
    cost_centre_id: int | None = None
    project_id: int | None = None
    percent: Decimal | None = None
    amount: int | None = None


def portions(document: Document, line_no: int) -> list[Portion]:
    """How a line is split now; empty = it goes to its own account as a whole (FTI-010)."""
    return [Portion(p.account_id, p.cost_centre_id, p.project_id, p.percent, None if p.percent is not None else p.amount)
            for p in document.distributions if p.target == LINE and p.target_no == line_no]


def own(desk: Desk, document: Document, line_no: int) -> list[Portion]:
    """The account and dimensions a line goes to by itself, as one portion; empty while it has no account (FTI-011).

    A template has no customer to post to: there the line itself says it.
    """
    if document.kind is Kind.TEMPLATE:
        line = document.lines[line_no - 1]
        return [] if line.account_id is None else [Portion(line.account_id, line.cost_centre_id, line.project_id)]
    with desk.reading() as session:
        books = Books(session, desk)
        places = account(session, books, figures(session, desk, document, books)).places
    place = places.lines.get(line_no) if places is not None else None
    return [] if place is None else [Portion(place.account_id, place.dimensions.cost_centre_id, place.dimensions.project_id)]


def split_line(document: Document, line_no: int, amount: int, wanted: Sequence[Portion]) -> Outcome[Document]:
    """The document with a line of that amount split; no portions give it back to its own account (FTI-010).

    Percent must come to 100, amounts to the amount of the line; each portion names an account.
    """
    if any(not p.account_id for p in wanted):
        return Outcome(None, (error("FTI-010-choose", at="parts"),))
    parts = [rules.Part(p.account_id, rules.Dimensions(p.cost_centre_id, p.project_id), p.percent, p.amount) for p in wanted]
    if problems := rules.check_parts(amount, parts, document.head.currency):
        return Outcome(None, problems)
    made = tuple(Distribution(LINE, line_no, n, p.account_id, value, p.cost_centre_id, p.project_id, p.percent)
                 for n, (p, value) in enumerate(zip(wanted, rules.split(amount, parts), strict=True), 1))
    others = tuple(p for p in document.distributions if (p.target, p.target_no) != (LINE, line_no))
    return Outcome(replace(document, distributions=(*others, *made)))


def moved(document: Document, places: Mapping[int, int]) -> Document:
    """The document whose lines stand elsewhere now (`places`: new number by old): what hangs on a line goes with it or away.

    A line split by amounts that comes to another amount is posted whole again, one split by percent stays split (FTI-012).
    """
    parts = tuple(replace(p, target_no=places[p.target_no]) if p.target == LINE and p.target_no is not None else p
                  for p in document.distributions if p.target != LINE or p.target_no in places)
    charges = tuple(replace(c, line_no=places[c.line_no]) if c.line_no is not None else c
                    for c in document.charges if c.line_no is None or c.line_no in places)
    return replace(document, distributions=parts, charges=charges)


def with_vat(desk: Desk, document: Document, differences: Mapping[int, int]) -> Outcome[Document]:
    """The document with the VAT of some codes changed by so many minor units, each within the limit of the company (VAT-011)."""
    made = replace(document, vat_differences={code: value for code, value in differences.items() if value})
    with desk.reading() as session:
        found = figures(session, desk, made, Books(session, desk))
    wrong = tuple(p for p in found.problems if p.code.startswith("VAT-011"))
    return Outcome(None, wrong) if wrong else Outcome(made)
