"""A payment journal keeps itself: its head and the lines that changed, so that their marks stay with them (ERR-01)."""

from collections.abc import Callable

from app.services import payments
from app.services.desk import Desk
from app.services.payments import Changed, Head
from app.views.kit.grid import Grid
from app.views.kit.grid_keeper import GridKeeper, Sent
from app.views.payments.lines import line_of


class PaymentKeeper(GridKeeper):
    """Writes what changed of a payment journal."""

    def __init__(self, desk: Desk, grid: Grid, head: Callable[[], Head], *, at_once: bool) -> None:
        super().__init__(grid, head, lambda kept, sent: payments.keep_if_possible(desk, kept, changed(sent)), at_once=at_once)


def changed(sent: Sent) -> Changed:
    """Rows as lines of a journal."""
    return Changed([(at, line_of(row)) for at, row in sent.put], sent.gone, sent.moved, sent.head)
