"""What a run of recurring invoices leaves out, as a table: who, what, when, and the reason in few words (FTI-023)."""

from collections.abc import Iterable

from app import i18n
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.views.kit import details
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table

COLUMNS = (Column("customer", N_("Customer"), "text", None, 190), Column("template", N_("Template"), "text", None, 150),
           Column("day", N_("Occurrence"), "date", None, 100), Column("why", N_("Reason"), "text", None, 300, stretch=True))
REASONS = {
    "FTI-023-blocked": N_("The customer is blocked ({blocked})"), "FTI-023-inactive": N_("The customer is inactive"),
    "FTI-023-prospect": N_("The customer is a prospect"),
    "FTI-023-private": N_("The customer has a privacy block"), "FTI-023-assignment": N_("This recurring invoice is blocked"),
    "FTI-023-template": N_("The template is inactive"), "FTI-023-earlier": N_("Only the latest due occurrence is generated"),
    "FTI-023-finished": N_("Finished: nothing comes any more"),
    "FTI-023-maximum": N_("With {net} the maximum of {maximum} would be passed"),
}
"""The reasons without what the other columns say."""


def rows_of(problems: Iterable[Problem]) -> list[Row]:
    """A row for each; the whole message is what *Copy details* gives."""
    return [Row(n, (*(p.saw.get(name) for name in ("customer", "template", "day")), _words(p)), problems=(p,))
            for n, p in enumerate(problems)]


def table_of(problems: Iterable[Problem]) -> Table:
    """The table."""
    return Table(MemorySource(COLUMNS, rows_of(problems)), name=_("Left out and why"))


def _words(problem: Problem) -> str:
    reason = REASONS.get(problem.code)
    return i18n.fill(_(reason), problem.saw, i18n.language(), i18n.region()) if reason else details.text_of(problem)
