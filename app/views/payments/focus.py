"""Where the keyboard stood in a payment journal, kept with what was typed: after a crash the program offers it again (ERR-01)."""

from app.services import drafts
from app.services.desk import Desk
from app.services.drafts import Form
from app.views.kit.context import Context

WINDOW = "payment_journal"


def _form(journal_id: int) -> Form:
    return Form(WINDOW, "journal", journal_id)


def keep(desk: Desk, journal_id: int, line_no: int, column: str) -> None:
    """The line and column; written only when they changed, and not at all where the file takes no writing now."""
    if of(desk, journal_id) != (line_no, column):
        drafts.keep_if_possible(desk, _form(journal_id), {"line": line_no, "column": column})


def of(desk: Desk, journal_id: int) -> tuple[int, str] | None:
    """The line and column kept last; None after the journal was left as one leaves it."""
    found = drafts.find(desk, _form(journal_id))
    return None if found is None else (int(found.typed["line"]), str(found.typed["column"]))


def forget(desk: Desk, journal_id: int) -> None:
    """The journal was left, posted or discarded: there is nothing to offer after the next start."""
    drafts.drop(desk, _form(journal_id))


def open_again(context: Context, form: Form) -> None:
    """The journal that was typed in when the program ended, at the same cell."""
    context.navigate(WINDOW, journal_id=form.record_id)
