"""The desk a user works at: which file, which company, who, in which language, on which day."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from app.core.clock import Clock
from app.core.enums import Source
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor, UnitOfWork


@dataclass(frozen=True)
class Desk:
    """First argument of every service. `work_date` None = today (L10N 7.4)."""

    file: CompanyFile
    actor: Actor
    company_id: int
    clock: Clock
    source: Source = Source.WINDOW
    language: str = "en"
    region: str = "en_GB"
    work_date: date | None = None

    @property
    def today(self) -> date:
        """The work date: what new documents are dated with."""
        return self.work_date or self.clock.today()

    def writing(self, action: str, reason: str | None = None) -> AbstractContextManager[UnitOfWork]:
        """A unit of work of this user; joins the one already running."""
        return self.file.unit_of_work(self.actor, action=action, reason=reason, source=self.source)

    def reading(self) -> AbstractContextManager[Session]:
        """A short read transaction."""
        return self.file.reading()

    def on(self, day: date) -> "Desk":
        """The same desk with another work date."""
        return replace(self, work_date=day)

