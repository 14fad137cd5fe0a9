"""The only wiring: command line, log, language, company file, desk, and then the windows; Qt is imported last."""

import argparse
import getpass
import logging
import logging.handlers
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from babel import Locale, UnknownLocaleError
from sqlalchemy import func, select

from app import i18n, paths, settings
from app.core.clock import Clock, SystemClock
from app.core.enums import LANGUAGES, Source
from app.core.problems import Problem, error
from app.core.version import VERSION
from app.core.words import N_, declare
from app.models.company import Company, User
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.engine import Target
from app.storage.errors import StorageError
from app.storage.unit_of_work import Actor

declare({"SAF-empty": N_("This file holds no company yet. Choose New company to make one.")})

LOG_BYTES, LOG_FILES = 1_000_000, 5
COULD_NOT_START = 1


@dataclass(frozen=True)
class Options:
    """What the command line asks for."""

    target: Target | None = None
    demo: bool = False
    shots: Path | None = None
    language: str | None = None
    region: str | None = None


def read_arguments(arguments: Sequence[str]) -> Options:
    """Parse the command line of the program with windows."""
    parser = argparse.ArgumentParser(prog="tegoed", description="Accounts receivable, credit control and collections.")
    parser.add_argument("target", nargs="?", metavar="FILE", help="a company file, or the address of a PostgreSQL database")
    parser.add_argument("--demo", action="store_true", help="open the demo company; it is made the first time")
    parser.add_argument("--shots", type=Path, metavar="DIR", help="draw every main window of the demo company into DIR and end")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--region", choices=i18n.REGIONS)
    parser.add_argument("--version", action="version", version=f"Tegoed {VERSION}")
    read = parser.parse_args(arguments)
    target = read.target if read.target is None or "://" in read.target else Path(read.target)
    return Options(target, read.demo or read.shots is not None, read.shots, read.language, read.region)


def keep_log(folder: Path | None = None) -> logging.Handler:
    """Write the log to a few files that never grow large; it never holds amounts, names or account numbers."""
    folder = folder or paths.log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(folder / "tegoed.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES,
                                                   encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("app").addHandler(handler)
    logging.getLogger("app").setLevel(logging.INFO)
    return handler


def words_and_formats(options: Options, own: ProgramSettings, system: str | None = None) -> tuple[str, str]:
    """Language and region: the command line before the user's choice before the computer's (L10N-001)."""
    here = (_system() if system is None else system).replace("-", "_")
    spoken = here.partition("_")[0]
    language = options.language or own.get(settings.LANGUAGE) or (spoken if spoken in LANGUAGES else "en")
    region = options.region or own.get(settings.REGION) or (here if _known(here) else i18n.region_for(language))
    return language, region


def _system() -> str:
    """The computer's language and region; Qt asks each system in its own way, Python only knows the environment."""
    from PySide6.QtCore import QLocale

    return QLocale.system().name()


def _known(region: str) -> bool:
    """Does Babel know the formats of this region, language and country both named?"""
    try:
        return Locale.parse(region).territory is not None
    except (ValueError, UnknownLocaleError):
        return False


def demo_target(clock: Clock) -> Path:
    """The demo company, made the first time; under another name until it is whole, so that a stopped making starts afresh."""
    from app.services import demo

    file = paths.demo_file()
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        for left in file.parent.glob("making*"):
            left.unlink()
        draft = file.with_name(f"making{paths.SUFFIX}")
        demo.make(draft, clock=clock)
        draft.replace(file)
    return file


def target_of(options: Options, own: ProgramSettings, clock: Clock) -> Target | None:
    """What to open: the named file, the demo, the last file; nothing when the user is to choose."""
    if options.target is not None:
        return options.target
    if options.demo:
        return demo_target(clock)
    recent = own.get(settings.RECENT)
    if not recent or not own.get(settings.OPEN_LAST):
        return None
    last = recent[0]
    return last if "://" in last else Path(last) if Path(last).exists() else None


def open_desk(target: Target, *, clock: Clock | None = None, language: str = "en", region: str = "en_GB", code: str | None = None,
              login: str | None = None, source: Source = Source.WINDOW, read_only: bool = False) -> Desk:
    """Open a company file and sit down at it.

    The company named by `code`, else the first; the user named by `login`, else the computer's own, else the first. Raises
    the exceptions of `storage.errors`, and `LookupError` when the file holds no such company or user.
    """
    clock = clock or SystemClock()
    file = CompanyFile.open(target, clock=clock, read_only=read_only)
    try:
        with file.reading() as session:
            companies = select(Company.id).order_by(Company.id)
            if code is not None:
                companies = companies.where(func.lower(Company.code) == code.lower())
            company = session.scalars(companies).first()
            users = session.execute(select(User.login, User.id, User.display_name)
                                    .where(User.disabled_at.is_(None)).order_by(User.id)).all()
        known = {user.login: user for user in users}
        user = known.get(login) if login else known.get(getpass.getuser(), users[0] if users else None)
        if company is None or user is None:
            raise LookupError(f"no company {code or ''} or no user {login or ''}")
    except (LookupError, StorageError):
        file.close()
        raise
    return Desk(file, Actor(user.id, user.display_name), company, clock, source, language, region)


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the program with its windows; the exit code of the process."""
    options = read_arguments(sys.argv[1:] if arguments is None else arguments)
    own, clock = ProgramSettings(), SystemClock()
    language, region = words_and_formats(options, own)
    i18n.use(language, region)
    keep_log()
    desk, trouble = None, None
    try:
        target = target_of(options, own, clock)
        desk = None if target is None else open_desk(target, clock=clock, language=language, region=region)
    except StorageError as refused:
        trouble = Problem(refused.code, refused.saw)
    except LookupError:
        trouble = error("SAF-empty")
    from app.views import program

    if options.shots is not None:
        return program.draw(desk, options.shots) if desk else _refuse(trouble)
    return program.run(desk, own, trouble)


def _refuse(trouble: Problem | None) -> int:
    """Say on the terminal why it ends here."""
    if trouble is not None:
        print(i18n.problem_text(trouble, i18n.language(), i18n.region()), file=sys.stderr)
    return COULD_NOT_START
