"""Letters of any kind from the list of what waits: put on paper, drafted as e-mails, marked (WIN-10, WIN-24, WIN-30)."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from app.core.problems import Outcome
from app.services import letter_output
from app.services.desk import Desk
from app.services.letter_output import Kind, Output, Way
from app.services.reminders import Steps

Documents = Mapping[str, Sequence[int]]
"""Ids of documents by their table."""


@cache
def kinds() -> Mapping[str, Kind]:
    """The kinds of letters by the table of their documents; imported when something is sent."""
    from app.services import adjustment_letters, interest_letters, letters, plan_letters, statements
    return {kind.table: kind for kind in (letters.KIND, interest_letters.KIND, adjustment_letters.KIND, plan_letters.KIND,
                                          statements.KIND)}


def put_out(desk: Desk, wanted: Documents, folder: Path, way: Way, progress: Steps | None = None) -> Output:
    """All of them as files in a folder, a kind after the other; what fails is told and can be tried again (LTR-50)."""
    found = [letter_output.put_out(desk, kinds()[table], list(keys), folder, way, progress=progress)
             for table, keys in wanted.items()]
    return Output(tuple(f for each in found for f in each.files), tuple(k for each in found for k in each.done),
                  tuple(f for each in found for f in each.failed))


def draft(desk: Desk, table: str, key: int, confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, bytes]]:
    """The e-mail draft of one letter: file name and bytes (COL-34)."""
    return letter_output.mail_draft(desk, kinds()[table], key, confirmed=confirmed)


def mark(desk: Desk, wanted: Documents, *, sent: bool) -> int:
    """Say that letters were sent, or are to be sent again; how many ways out changed (WIN-30)."""
    return sum(letter_output.mark(desk, kinds()[table], list(keys), sent=sent) for table, keys in wanted.items())
