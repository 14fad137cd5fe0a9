"""One file to carry to another computer: a verified backup, and a page in the user's language that says what to do (SAF-037)."""

import html
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app import i18n
from app.core.problems import Outcome
from app.core.version import VERSION
from app.core.words import N_
from app.i18n import tr
from app.services import backup_passwords, backups, encryption
from app.services.desk import Desk
from app.services.environment import told
from app.settings import ProgramSettings
from app.storage import backup, copying, errors
from app.storage.engine import is_postgres
from app.storage.sealed import Password

SUFFIX = ".tegoed-package.zip"
STYLE = ("body{font:16px/1.55 system-ui,sans-serif;max-width:42em;margin:3em auto;padding:0 1.5em;color:#1c2333}"
         "h1{font-size:1.5em}li{margin:.6em 0}dt{color:#5a6478;margin-top:.6em}dd{margin:0}"
         ".note{background:#fff4d6;border-radius:8px;padding:.8em 1em}"
         "@media(prefers-color-scheme:dark){body{background:#15181f;color:#e6e9ef}dt{color:#9aa4b5}.note{background:#3a2f12}}")


@dataclass(frozen=True, slots=True)
class Package:
    """The file to carry, and whether its backup needs the password."""

    path: Path
    protected: bool
    own_key: bool = False
    """The password is that of the company file (SAF-031)."""


def proposed_name(desk: Desk) -> str:
    """What the file may be called: office-20261121.tegoed-package.zip."""
    return f"{desk.file.name}-{desk.clock.today():%Y%m%d}{SUFFIX}"


def pack(desk: Desk, own: ProgramSettings, target: Path, step: Callable[[int, int], None]) -> Outcome[Package]:
    """Write the package; whatever stops it, nothing half lies there, and the open file is as it was.

    It holds every company of the file with its fiscal years, archive and settings, and is opened again and compared (SAF-024).
    """
    locked = backups.locked(desk, own)
    if locked is not None:
        return Outcome(None, (locked,))
    path = target if target.name.endswith(SUFFIX) else target.with_name(target.name + SUFFIX)
    return told(lambda: _pack(desk, path, backup_passwords.known(own), own, step))


def _pack(desk: Desk, path: Path, password: Password | None, own: ProgramSettings, step: Callable[[int, int], None]) -> Package:
    if is_postgres(desk.file.target):
        raise errors.StorageError("SAF-020-server")
    kept = own.file.read_bytes() if own.file.is_file() else None
    with tempfile.TemporaryDirectory(prefix="tegoed-") as scratch:
        made = backup.pack(Path(desk.file.target), Path(scratch), "manual", desk.clock.now(), settings=kept, progress=step,
                           password=password)
        own_key = encryption.is_encrypted(desk.file.target)
        page = page_of(made.manifest, copying.sha256(made.path), desk.language, desk.region,
                       protected=password is not None or own_key, own_key=own_key)
        name = tr(N_("Read me first"), desk.language)
        backup.wrap(made.path, path, f"{name}.html", page.encode())
    if backup.verify_backup(path, full=True, password=password) != made.manifest:
        raise errors.BadBackupError("SAF-024-damaged", path=str(path), detail=backup.MANIFEST)
    if desk.file.read_only is None:
        with desk.writing("company_file.package") as unit:
            unit.audit("company_file.package", "company_file", 1, path.name,
                       {"path": str(path), "protected": password is not None or own_key})
    return Package(path, password is not None or own_key, own_key)


# ---------------------------------------------------------------- the page

def page_of(manifest: backup.Manifest, sha256: str, language: str, region: str, *, protected: bool, own_key: bool = False) -> str:
    """The page beside the backup, as HTML: what to do on the new computer and on the old one, and what is inside."""
    def say(text: str) -> str:
        return tr(text, language)

    last = manifest.last_posting_date
    # Whoever finds the package of an encrypted file learns nothing about the books.
    books = [] if own_key else [
        (say(N_("Companies")), ", ".join(manifest.companies)),
        (say(N_("Vouchers")), i18n.number(int(manifest.totals["rows"]["voucher"]), region)),
        (say(N_("Posted until")), i18n.day(date.fromisoformat(last), region) if last else "–")]
    facts = [(say(N_("State of")), i18n.moment(manifest.moment, region)), *books,
             (say(N_("Tegoed version")), VERSION), (say(N_("SHA-256 of the backup")), sha256)]
    title = say(N_("Your books on a new computer"))
    parts = [f"<h1>{html.escape(title)}</h1>",
             _paragraph(say(N_("This file holds your books as they were at the moment below: every company with its fiscal "
                               "years, postings, letters and settings.")))]
    parts.append(_list(say(text).format(version=VERSION) for text in _steps(protected=protected, own_key=own_key)))
    parts.append(_paragraph(say(N_("From then on post on the new computer only. What is posted on the old one after this moment "
                                   "does not come along.")), "note"))
    if own_key:
        parts.append(_paragraph(say(N_("The backup opens with the password of the company file, or with its recovery code.")),
                                "note"))
    elif protected:
        parts.append(_paragraph(say(N_("The backup is under the password of your backups. A lost password is a lost backup.")),
                                "note"))
    lines = "".join(f"<dt>{html.escape(name)}</dt><dd>{html.escape(value)}</dd>" for name, value in facts)
    parts.append(f"<dl>{lines}</dl>")
    return (f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
            f"<style>{STYLE}</style></head><body>{''.join(parts)}</body></html>\n")


def _steps(*, protected: bool, own_key: bool) -> Sequence[str]:
    """What to do, in order."""
    return (
        N_("Install Tegoed on the new computer: version {version} or newer. On Windows the set-up is called "
           "Tegoed-{version}-setup.exe, on macOS it is the disk image Tegoed-{version}.dmg; it needs no administrator."),
        N_("Copy this file to the new computer, as it is; it need not be unpacked."),
        N_("Start Tegoed, choose “Restore a backup…” on the first window, and choose this file."),
        *([N_("Type the password of the company file.")] if own_key else
          [N_("Type the password of your backups.")] if protected else []),
        N_("Say where the company file is to lie: a folder on the computer’s own disk."),
        *([] if own_key else [N_("Look at the figures below: the books that open must show the same.")]))


def _paragraph(text: str, kind: str = "") -> str:
    return f'<p class="{kind}">{html.escape(text)}</p>' if kind else f"<p>{html.escape(text)}</p>"


def _list(lines: Iterable[str]) -> str:
    return "<ol>" + "".join(f"<li>{html.escape(line)}</li>" for line in lines) + "</ol>"
