"""The problems of a grid in a list below it: told, gone through one by one, each leading to its cell (PWIN-01, SWN-10)."""

from collections.abc import Callable, Sequence

from app import i18n
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.views.kit.grid import Grid
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table

COLUMNS = (Column("row", N_("Row"), "int", None, 54), Column("field", N_("Field"), "text", None, 150),
           Column("what", N_("Problem"), "text", None, 500, stretch=True))
HIGH = 30


def _all(problems: Sequence[Problem]) -> list[Problem]:
    return [p for p in problems if p.row is not None]


class GridProblems(Table):
    """Problems of rows: under their rows in the grid and listed here; what belongs to no row stands at the top of the page.

    `first` = the column of a problem that names none, `shown` = rows in sight, `from_` = how many there are before the list
    shows, `placed` chooses what is told and where.
    """

    def __init__(self, page: Page, grid: Grid, *, name: str, first: str, shown: int = 4, from_: int = 1,
                 placed: Callable[[Sequence[Problem]], list[Problem]] = _all) -> None:
        self.faults = MemorySource(COLUMNS)
        super().__init__(self.faults, name=name)
        self._page, self._grid, self._first, self._shown, self._from, self._placed = page, grid, first, shown, from_, placed
        self._found: list[tuple[int, str]] = []
        self.hide()
        self.opened.connect(self._jump)
        self.chosen.connect(self._jump)

    def tell(self, problems: Sequence[Problem]) -> None:
        """What is wrong now, in place of what was; rows of problems count from 0."""
        self._page.clear_messages()
        names = [r.no for r in self._grid.rows]
        told = self._placed(problems)
        self._grid.show_problems(told, names)
        titles = {c.name: _(c.title) for c in self._grid.model_.columns}
        self._found = [(names[p.row or 0], p.field or self._first) for p in told]
        self.faults.set_rows([Row(n, ((p.row or 0) + 1, titles.get(p.field or "", ""),
                                      i18n.problem_text(p, i18n.language(), i18n.region())), problems=(p,))
                              for n, p in enumerate(told)])
        self.refresh()
        self.setFixedHeight(HIGH * (min(len(told), self._shown) + 1) + 2)
        self.setVisible(len(told) >= self._from)
        if general := [p for p in problems if p.row is None]:
            self._page.tell_problems(general)

    def _jump(self, key: int) -> None:
        """To the cell of a problem."""
        if 0 <= key < len(self._found) and self.view.hasFocus():
            self._grid.jump(*self._found[key])

    def next(self) -> None:
        """To the first problem below the current row, else to the first of all."""
        model = self._grid.model_
        places = [(model.place(no), no, name) for no, name in self._found if model.faults.get(no)]
        if not places:
            self._page.tell("info", _("No problem is known. Validate tells what is wrong now."))
            return
        later = [p for p in places if p[0] > self._grid.current()]
        _at, no, name = (later or places)[0]
        self._grid.jump(no, name)
