"""The PDFs of sales documents: shown in the viewer of the computer, printed as they are posted (DOC-003, DOC-004)."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from app import i18n
from app.core.facts import Ref
from app.core.problems import Outcome
from app.i18n import _
from app.paths import cache_folder
from app.services.company_parameters import read as read_parameters
from app.services.sales import outputs, papers
from app.services.sales.archive import Printed
from app.services.sales.outputs import Batch
from app.settings import SALES_PRINT_ON_POSTING
from app.views.kit.page import Page

MOST = 200
"""Documents that are shown together at most; more are exported by the list of posted invoices."""
SINGLY = 20
"""Documents of one run that are printed each at once; what comes after them waits under *Outgoing documents*."""


def show(page: Page, refs: Sequence[Ref]) -> None:
    """Open the PDFs of some documents as one; what cannot be read is told, with nothing opened."""
    if not refs:
        page.tell("info", _("There is nothing to print yet."))
        return
    outcome = papers.together(page.context.desk, refs[:MOST])
    if outcome.value is None:
        page.tell_problems(outcome.problems)
    else:
        show_printed(page, outcome.value)


def show_printed(page: Page, printed: Printed) -> None:
    """A finished PDF in the viewer of the computer; when no program opens it, where it lies is told."""
    folder = cache_folder() / "pdf"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / printed.name
    path.write_bytes(printed.content)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        page.tell("warning", _("No program opened the PDF. It lies here: {path}").format(path=path))


# ---------------------------------------------------------------- printing

def print_out(page: Page, refs: Sequence[Ref] | None = None, *, quiet: bool = False) -> None:
    """Print documents, or all that wait, beside the screen; they count as printed (DOC-004). `quiet`: say only what is wrong."""
    desk, wanted = page.context.desk, None if refs is None else list(refs)
    page.beside(_("Making PDFs…"), lambda _progress: outputs.print_out(desk, wanted),
                lambda outcome: printed(page, outcome, quiet=quiet))


def printed(page: Page, outcome: Outcome[Batch] | None, *, quiet: bool = False) -> None:
    """What was made for paper is opened, and what could not be read is told."""
    if outcome is None:
        return
    batch, problems = outcome.value, outcome.problems
    if batch is not None:
        problems = batch.problems
        show_printed(page, batch.printed)
        if not quiet:
            page.tell("success", i18n.filled(_("{count:document is|documents are} printed."), count=len(batch.refs)))
    if problems:
        page.tell_problems(problems)


def wanted(page: Page) -> bool:
    """Does the company print whatever is posted?"""
    return read_parameters(page.context.desk).get(SALES_PRINT_ON_POSTING) == "yes"


def offered(page: Page) -> bool:
    """Is it asked whether what was posted is printed?"""
    return read_parameters(page.context.desk).get(SALES_PRINT_ON_POSTING) == "ask"


def when_posted(page: Page, refs: Sequence[Ref], *, asked: bool = False) -> None:
    """Print what was just posted where the company wants that, or where she asked for it (`asked`).

    Each by itself or all together, as output profiles and the company say; what leaves by another way is printed only when
    she asks for it (DOC-004).
    """
    if not asked and not wanted(page):
        return
    desk = page.context.desk
    chosen = list(refs) if asked else outputs.on_paper(desk, refs)
    singly = [ref for ref in chosen if outputs.at_once(desk, ref)]
    rest = [ref for ref in chosen if ref not in singly]
    files = [[ref] for ref in singly[:SINGLY]] + ([rest] if rest else [])
    if files:
        page.beside(_("Making PDFs…"), lambda _progress: [outputs.print_out(desk, refs) for refs in files],
                    lambda made: _open_all(page, made))


def _open_all(page: Page, made: Sequence[Outcome[Batch]] | None) -> None:
    for outcome in made or ():
        printed(page, outcome, quiet=True)


class Printing(QObject):
    """Prints the documents of a run: each as it is posted, or all after the last, as profiles and the company say (DOC-004).

    `each` is called on the thread of the run; PDFs are opened on the thread of the screen.
    """

    _made = Signal(object)

    def __init__(self, page: Page, *, asked: bool = False) -> None:
        super().__init__(page)
        self._page, self._asked = page, asked
        self._on = asked or wanted(page)
        self._later: list[Ref] = []
        self._singly = 0
        self._made.connect(self._open)

    def each(self, ref: Ref) -> None:
        """A document was posted."""
        desk = self._page.context.desk
        if not self._on or not (self._asked or outputs.on_paper(desk, [ref])):
            return
        if not outputs.at_once(desk, ref):
            self._later.append(ref)
        elif self._singly < SINGLY:
            self._singly += 1
            self._made.emit(outputs.print_out(desk, [ref]))

    def over(self) -> None:
        """The run is over: what is printed after all were posted is printed now."""
        if self._later:
            print_out(self._page, self._later, quiet=True)
        self._later = []

    @Slot(object)
    def _open(self, outcome: Outcome[Batch]) -> None:
        printed(self._page, outcome, quiet=True)
