"""A list as its window shows it: lines with what speaks against them, what is left out, sums, and how near the deadline is."""

from dataclasses import dataclass

from app.core.eu_sales_states import State
from app.core.problems import Outcome, Problem, Weight, error
from app.models.sales_lists import EuSalesList
from app.queries import eu_sales as queries
from app.queries.eu_sales import ListFacts
from app.rules.eu_sales import deadlines, states
from app.rules.eu_sales.deadlines import Nearness
from app.rules.eu_sales.qualifying import LEFT_OUT_NAMES
from app.services.desk import Desk
from app.services.eu_sales import checking, contents


@dataclass(frozen=True, slots=True)
class LeftLine:
    """A posted line that is on no list: document, customer, number, amount in accounting minor units, why (an English text)."""

    document: str
    document_table: str | None
    document_id: int | None
    voucher_id: int
    customer: str
    vat_number: str
    amount: int
    why: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A whole list; `problems` of a draft by position of the line (None = of the list), `can` = where it may go."""

    facts: ListFacts
    problems: tuple[Problem, ...]
    left: tuple[LeftLine, ...]
    nearness: Nearness
    can: frozenset[State]

    def of(self, position: int) -> tuple[Problem, ...]:
        """What speaks against one line, the weightiest first."""
        return tuple(sorted((p for p in self.problems if p.row == position), key=lambda p: p.weight is not Weight.ERROR))


def show(desk: Desk, list_id: int) -> Outcome[Shown]:
    """A list with everything its window says about it."""
    with desk.reading() as session:
        facts = queries.whole(session, desk.company_id, list_id)
        if facts is None:
            return Outcome(None, (error("ESL-030-gone"),))
        left = contents.left_out(session, desk.company_id, session.get_one(EuSalesList, list_id))
    problems = (checking.look(desk, list_id).value or ()) if facts.head.state is State.DRAFT else ()
    near = Nearness.FAR if facts.head.deadline is None else deadlines.nearness(facts.head.deadline, desk.today)
    return Outcome(Shown(facts, problems, tuple(LeftLine(
        x.line.document, x.line.document_table, x.line.document_id, x.line.voucher_id, x.line.customer, x.line.vat_number,
        x.line.amount, LEFT_OUT_NAMES[x.reason]) for x in left), near, states.MOVES[facts.head.state]))
