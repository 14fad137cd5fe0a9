"""What a change would do to the open orders: a grid with now and after, reasons gained and lost, and sums (W-04, WISH-13)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import credit_rules as rules
from app.services.credit_rules import Draft, Simulation
from app.services.limits import Party
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.tasks import Progress
from app.views.kit.widgets import Button, Ground, Label, Tabs, column, row

COLUMNS = (
    Column("order", N_("Sales order"), "link", None, 120), Column("customer", N_("Customer"), "text", None, 190, stretch=True),
    Column("amount", N_("Amount"), "amount", None, 110), Column("now", N_("Simulation::Now"), "chip", None, 130),
    Column("after", N_("Simulation::After"), "chip", None, 130),
    Column("gained", N_("Reasons gained"), "text", None, 190), Column("lost", N_("Reasons lost"), "text", None, 190))


class SimulationView(QWidget):
    """The result of a run; Enter opens the order."""

    opened = Signal(int)

    def __init__(self, currency: str) -> None:
        super().__init__()
        self.result: Simulation | None = None
        self.sums = Label("", 13, 500, "text", wrap=True)
        self.tabs = Tabs([(_("What changes"), None), (_("All open orders"), None)])
        self.tabs.chosen.connect(lambda _index: self._list())
        self.rows = MemorySource(COLUMNS)
        self.table = Table(self.rows, currency=currency, name=_("Simulation"))
        self.table.opened.connect(self.opened)
        whole = column(self.sums, row(self.tabs, None), spacing=8)
        whole.addWidget(self.table, 1)
        self.setLayout(whole)
        self.show_result(None)

    def show_result(self, found: Simulation | None) -> None:
        """Another result, or none yet."""
        self.result = found
        self.tabs.setVisible(found is not None)
        self.sums.setText(told(found) if found is not None else _(
            "Nothing was tried yet. Simulate shows which open orders the rules would hold or free; nothing is saved."))
        if found is not None:
            self.tabs.set_count(0, len(found.changes))
            self.tabs.set_count(1, len(found.lines))
        self._list()

    def _list(self) -> None:
        found = self.result
        lines = () if found is None else found.lines if self.tabs.current else found.changes
        self.rows.set_rows([Row(line.order_id, (
            line.order, line.customer, line.amount, _chip(line.now, held=line.held_now), _chip(line.after, held=line.held_after),
            ", ".join(_(r) for r in line.gained), ", ".join(_(r) for r in line.lost))) for line in lines])
        self.table.refresh()


def _chip(words: str, *, held: bool) -> tuple[str, str, str]:
    return _(words), "danger" if held else "success", "pause" if held else "check"


def told(found: Simulation) -> str:
    """The sums in words: held now and after, what is newly held and let go."""
    sums, region = found.sums, i18n.region()

    def money(amount: int) -> str:
        return i18n.money(amount, found.currency, region)

    words = [i18n.filled(_("{count:open order was|open orders were} tried."), count=len(found.lines))]
    if found.stopped:
        words = [_("Stopped after {done} of {whole} open orders.").format(done=len(found.lines), whole=found.whole)]
    words.append(_("Held now: {count} ({amount}).").format(count=sums.held_now, amount=money(sums.amount_now)))
    words.append(_("After: {count} ({amount}).").format(count=sums.held_after, amount=money(sums.amount_after)))
    words.append(_("Newly held: {held}, let go: {free}.").format(held=sums.newly_held, free=sums.let_go)
                 if sums.newly_held or sums.let_go else _("No order changes sides."))
    words.append(_("Nothing was saved."))
    return " ".join(words)


def run(page: Page, changes: Sequence[Draft], done: Callable[[Outcome[Simulation]], None]) -> None:
    """Try an unsaved set beside the screen; `done(outcome)` comes when it is over or was stopped."""
    desk = page.context.desk

    def work(progress: Progress) -> Outcome[Simulation]:
        return rules.simulate(desk, changes, progress)

    page.beside(_("Trying the rules on all open orders…"), work, done)


class SimulationDialog(QDialog):
    """The result in a window of its own, for a rule or a limit that is being typed."""

    def __init__(self, page: Page, parent: QWidget, changes: Sequence[Draft] = (), *, party: Party | None = None,
                 limit: int = 0) -> None:
        super().__init__(parent)
        self._page = page
        self.setWindowTitle(_("Simulation"))
        self.setAccessibleName(_("Simulation"))
        self.resize(1060, 520)
        self.view = SimulationView(page.context.currency)
        self.view.opened.connect(self._open)
        self._progress: Progress | None = None
        self._button = Button(_("Stop"), "primary")
        self._button.clicked.connect(lambda _checked=False: self._end())
        whole = column(Label(_("Simulation"), 15, 600), spacing=10, margins=(20, 16, 20, 14))
        whole.addWidget(self.view, 1)
        whole.addLayout(row(None, self._button, spacing=8))
        self.setLayout(column(Ground("surface", whole)))
        desk = page.context.desk
        self.view.sums.setText(_("Trying the rules on all open orders…"))

        def work(progress: Progress) -> Outcome[Simulation]:
            self._progress = progress
            return (rules.simulate(desk, changes, progress) if party is None else
                    rules.simulate_limit(desk, party, limit, progress))

        page.beside(_("Trying the rules on all open orders…"), work, self._show)

    def _end(self) -> None:
        """Stop what runs, then close."""
        if self._button.text() == _("Close") or self._progress is None:
            self.accept()
        else:
            self._progress.cancelled.set()

    def done(self, result: int) -> None:
        """Whoever closes the window does not wait for the rest."""
        if self._progress is not None:
            self._progress.cancelled.set()
        super().done(result)

    def _show(self, outcome: Outcome[Simulation]) -> None:
        self._button.setText(_("Close"))
        if outcome.value is None:
            self.view.sums.setText(" ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems))
        else:
            self.view.show_result(outcome.value)

    def _open(self, order_id: int) -> None:
        """The order, once the windows in front of it are closed."""
        parent = self.parentWidget()
        self.accept()
        if isinstance(parent, QDialog):
            parent.reject()
        self._page.context.navigate("sales_order", document_id=order_id)
