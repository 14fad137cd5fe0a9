"""What every page gets: the desk, the way to other pages, questions, tasks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.core.problems import Problem
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.views.kit import dialogs, tasks

if TYPE_CHECKING:
    from app.views.kit.shell import Shell


@dataclass
class Context:
    """The surroundings of a page."""

    desk: Desk
    own: ProgramSettings
    currency: str = "EUR"
    company: str = ""
    shell: "Shell | None" = None
    runner: tasks.Runner = field(default_factory=tasks.Runner)

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
