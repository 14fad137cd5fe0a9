"""What every page gets: the desk, the way to other pages, questions, tasks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.core.problems import Problem
from app.services.backups import Back
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.views.kit import dialogs, tasks

if TYPE_CHECKING:
    from app.views.kit.shell import Shell


class Door(Protocol):
    """What a page may ask of the program around it: another file, another company, another look."""

    def new_company(self, *, in_this_file: bool = False) -> None:
        """The wizard: a new file, or another legal entity in the open one."""

    def choose_file(self) -> None:
        """Ask for a company file and open it."""

    def open(self, target: Path | str, *, read_only: bool = False) -> bool:
        """Open a company file in the place of the present one; False when it stays as it was."""

    def close_file(self) -> bool:
        """Close the file and show the start window."""

    def switch_company(self, company_id: int) -> None:
        """Go to another company of the open file."""

    def show_again(self) -> None:
        """Build the window again, in the language and look that were chosen."""

    def back_up(self) -> None:
        """Back up the open file now."""

    def back_up_before(self, cause: str) -> bool:
        """A backup before something large, when anything changed since the last one; False when she stays (SAF-022)."""

    def restored(self, back: Back) -> None:
        """The file was restored and closed: go on in it."""

    def open_again(self) -> None:
        """Open the present file again after something closed it."""

    def look_again(self) -> None:
        """Say again whether the file can be written to."""

    def change_password(self) -> None:
        """Set, change or take away her password (AUD-015)."""

    def reopen(self) -> None:
        """Start the program again with this file, for what only counts from the start."""


@dataclass
class Context:
    """The surroundings of a page."""

    desk: Desk
    own: ProgramSettings
    currency: str = "EUR"
    company: str = ""
    shell: "Shell | None" = None
    runner: tasks.Runner = field(default_factory=tasks.Runner)
    door: Door | None = None
    closed_to_writing: str = ""
    """Why nothing can be written now, in words; empty when it can (SAF-017)."""

    def navigate(self, page_id: str, **arguments: Any) -> None:
        """Show a page in the shell."""
        if self.shell is not None:
            self.shell.show_page(page_id, **arguments)

    def ask(self, title: str, body: str, choices: Sequence[dialogs.Answer]) -> str:
        """Ask a question with verbs; gives the id of the answer, the safe one on Esc."""
        return dialogs.ask(self.shell, title, body, choices)

    def confirm(self, problems: Sequence[Problem], go_on: str) -> frozenset[str] | None:
        """Warnings together in one question; the confirmed keys, or None."""
        return dialogs.confirm(self.shell, problems, go_on)

    def run(self, words: str, work: Callable[[tasks.Progress], Any], done: Callable[[Any], None]) -> None:
        """Do something long beside the screen, with progress and cancel; `done` runs on the screen's side."""
        self.runner.run(words, work, done)
