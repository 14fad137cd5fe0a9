"""Interest notes from the command line: suggested, and issued with their PDFs when asked (INT-20…24, LTR-50)."""

import argparse
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app import i18n
from app.core.clock import Clock
from app.core.problems import Problem
from app.i18n import _
from app.services import interest_letters, letter_output
from app.services.desk import Desk
from app.services.interest import issuing, making
from app.services.interest.options import RunOptions
from app.services.letter_output import Way

DONE, REFUSED, USAGE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Interest:
    """The command, with what the command line brings: a desk at the file, a voice for scripts, one for problems, and dates."""

    desk: Callable[..., AbstractContextManager[Desk | None]]
    say: Callable[[str], None]
    refuse: Callable[[Sequence[Problem]], int]
    day: Callable[[str | None, Clock], date | Problem]

    def add(self, add: Callable[..., argparse.ArgumentParser]) -> None:
        """Name it and its options."""
        command = add("interest", _("suggest interest notes, issue them and write their PDFs"), self.run)
        command.add_argument("--date", metavar="DATE",
                             help=_("last day that is charged, and date of the notes; without it today"))
        command.add_argument("--pdf", type=Path, metavar="DIR", help=_("issue, and write one PDF per note into this folder"))
        command.add_argument("--confirm", action="store_true", help=_("go on after warnings"))

    def run(self, options: argparse.Namespace, clock: Clock) -> int:
        """Suggest; with a folder also issue what is ticked and write the notes."""
        day = self.day(options.date, clock)
        if isinstance(day, Problem):
            self.refuse([day])
            return USAGE
        with self.desk(options, clock) as desk:
            return REFUSED if desk is None else self._suggest(desk.on(day), day, options.pdf, options.confirm)

    def _suggest(self, desk: Desk, day: date, folder: Path | None, confirm: bool) -> int:
        made = making.suggest(desk, RunOptions.usual(desk, day))
        if made.value is None:
            return self.refuse(made.problems)
        self.say(i18n.filled(_("{notes:interest note|interest notes} proposed, {left} left out"), notes=made.value.notes,
                             left=made.value.left_out))
        return DONE if folder is None else self._issue(desk, folder, confirm)

    def _issue(self, desk: Desk, folder: Path, confirm: bool) -> int:
        """Issue and write; a note that was issued stays so, whatever becomes of its file."""
        folder.mkdir(parents=True, exist_ok=True)
        with desk.reading() as session:
            ids = making.draft_ids(session, desk.company_id, selected=True)
        batch = issuing.issue_all(desk, ids)
        if confirm and batch.failed:
            keys = frozenset(p.key for _id, problems in batch.failed for p in problems if p.key)
            again = issuing.issue_all(desk, [i for i, _p in batch.failed], confirmed=keys)
            batch = issuing.Batch((*batch.issued, *again.issued), again.failed)
        written = letter_output.put_out(desk, interest_letters.KIND, [x.note_id for x in batch.issued], folder, Way())
        self.say(i18n.filled(_("{issued:interest note|interest notes} issued, {files:file|files} written, {failed} not issued"),
                             issued=len(batch.issued), files=len(written.files), failed=len(batch.failed)))
        problems = [p for _id, found in batch.failed for p in found] + [p for _id, p in written.failed]
        return self.refuse(problems) if problems else DONE
