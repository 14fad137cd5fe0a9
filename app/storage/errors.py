"""What can go wrong around a company file: exceptions of the environment, each with its own words (2.8 of usability)."""

import errno

from app.core.facts import Saw
from app.core.words import N_, declare

declare({
    "SAF-not-found": N_("The file {path} is not there. It may have been moved, or its drive is not connected."),
    "SAF-exists": N_("{path} exists already and is not touched. Choose another name."),
    "SAF-032-ours": N_("{path} is not a company file of Tegoed."),
    "SAF-032-newer": N_("{path} was made by a newer Tegoed (version {file_version}, this program knows {program_version}). "
                        "Update the program to open it."),
    "SAF-033-older": N_("{path} was made by an older Tegoed (version {file_version}, this program writes {program_version}). "
                        "It is brought up to date in a copy before it is opened; the old file is kept."),
    "SAF-033-failed": N_("{path} could not be brought up to date: {detail}. The file is untouched."),
    "SAF-033-space": N_("Bringing {path} up to date needs {needed} MB; only {free} MB are free."),
    "SAF-020-server": N_("A database on a server is backed up there, with the server's own tools."),
    "SAF-024-damaged": N_("The backup {path} is not good: {detail}. Choose an older one."),
    "SAF-029-password": N_("This is not the password of {path}. Nothing was changed; try again."),
    "SAF-029-needed": N_("{path} is protected: it opens with the password it was made with."),
    "SAF-029-newer": N_("{path} was protected by a newer Tegoed. Update the program to open it."),
    "SAF-029-missing": N_("This installation can neither protect a backup nor open a protected one: the package cryptography is "
                          "missing."),
    "SAF-031-needed": N_("{path} is encrypted: it opens with its password."),
    "SAF-031-password": N_("This is neither the password of {path} nor its recovery code. Nothing was changed; try again."),
    "SAF-031-group": N_("Group {group} of the recovery code is mistyped. Compare it with the paper."),
    "SAF-031-newer": N_("{path} was encrypted by a newer Tegoed. Update the program to open it."),
    "SAF-031-missing": N_("This installation can neither make nor open encrypted company files: the package {package} is "
                          "missing."),
    "SAF-031-differs": N_("{path} was not changed: its new copy is not the same in {table}."),
    "SAF-031-left": N_("{left} could not be removed: {detail}. An earlier change of {path} was stopped and left it; parts of it "
                       "may be readable without the password."),
    "SAF-031-failed": N_("{path} could not be changed: {detail}. The file is untouched."),
    "SAF-027-copy": N_("{path} is a copy for looking things up, not for booking."),
    "SAF-036-moved": N_("{path} was moved to {address}. It is kept as it was then and can only be read."),
    "SAF-036-server": N_("The database {address} cannot be reached: {detail}"),
    "SAF-036-older": N_("The database {address} was made by an older Tegoed (version {database_version}, this program writes "
                        "{program_version}). It was not opened, and nothing was changed. It can be brought up to date where it "
                        "is."),
    "SAF-036-others": N_("{others:other connection uses|other connections use} the database {address}. It can be brought up to "
                         "date once nobody works in it."),
    "SAF-036-stays": N_("The database {address} could not be brought up to date: {detail}. Nothing was changed in it."),
    "SAF-036-newer": N_("The database {address} was made by a newer Tegoed (version {database_version}, this program knows "
                        "{program_version}). Update the program to open it."),
    "SAF-036-driver": N_("This installation cannot talk to a PostgreSQL server: the package psycopg is missing."),
    "SAF-006-open": N_("{path} is in use by {user} on {computer} since {since}. Open it read-only, or close it there first."),
    "SAF-017-full": N_("The disk is full: {path} could not be written. Nothing was lost. Free some space, then try again."),
    "SAF-016-space": N_("Only {free} MB are free on the disk of {path}. Free at least {needed} MB before you go on."),
    "SAF-011-read-only": N_("{path} can only be read: {cause}"),
    "SAF-018-named": N_("{program} (process {process}) keeps {path} busy. Wait until it has ended, or close it, and try again."),
    "SAF-018-busy": N_("Another program keeps {path} busy. Wait a moment and try again; "
                       "a virus scanner or a backup may be at work."),
    "SAF-014-damaged": N_("{path} is damaged ({detail}). Keep the file, and restore the newest verified backup."),
    "SAF-io": N_("{path} could not be read or written: {detail}"),
    "AUD-001-final": N_("Posted rows are final: {table} {record} was not changed."),
    "SAF-004-again": N_("Somebody else changed the same records at the same moment. Nothing was written; try again."),
})


FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""What the system says when a disk, a quota or the largest allowed file is used up."""


class StorageError(Exception):
    """The environment refuses; `code` and `saw` make the message, nothing was written."""

    def __init__(self, code: str, **saw: Saw) -> None:
        super().__init__(f"{code} {saw}")
        self.code = code
        self.saw: dict[str, Saw] = dict(saw)


class NotFoundError(StorageError):
    """No file under that name."""


class FileExistsAlreadyError(StorageError):
    """Creating never overwrites."""


class NotOurFileError(StorageError):
    """Not a company file of this program (SAF-032)."""


class NewerFileError(StorageError):
    """Made by a newer program (SAF-032)."""


class OlderFileError(StorageError):
    """Made by an older program: to be migrated first (SAF-033)."""


class MigrationError(StorageError):
    """A migration did not come through; the file is as it was (SAF-033)."""


class ConversionError(StorageError):
    """A file that was not encrypted, decrypted or given another key; it is as it was (SAF-031)."""


class MoveError(StorageError):
    """Books that did not move to a server; the file is as it was (SAF-036)."""


class ServerError(StorageError):
    """A database on a server that cannot be reached, or no driver to reach one with."""


class OlderServerError(ServerError, OlderFileError):
    """A database on a server made by an older program: brought up to date in its place, after a question (SAF-033, 036)."""


class BadBackupError(StorageError):
    """A backup that does not stand up to its manifest (SAF-024)."""


class WrongPasswordError(StorageError):
    """A protected backup or an encrypted file without its password; nothing is known about what is in it (SAF-029, 031)."""


class NoCipherError(StorageError):
    """The package that protects is not installed (SAF-029, 031)."""


class LockedFileError(StorageError):
    """An encrypted company file whose password was not given yet (SAF-031)."""


class AlreadyOpenError(StorageError):
    """Open in another process, on this computer or another (SAF-006)."""


class DiskError(StorageError):
    """The disk fails or is gone; the unit of work was rolled back (SAF-011, 017)."""


class DiskFullError(DiskError):
    """No space left; the unit of work was rolled back (SAF-017)."""


class NoSpaceError(StorageError):
    """Too little space to begin (SAF-016)."""


class ReadOnlyError(StorageError):
    """Writing is not possible now, and why."""


class FileBusyError(StorageError):
    """Locked by another program beyond the time-out (SAF-018)."""


class DamagedFileError(StorageError):
    """The integrity check failed (SAF-014)."""


class FinalRowError(StorageError):
    """An attempt to change a posted row (AUD-001): a bug of the program."""


class ConflictError(StorageError):
    """A serialisation failure on PostgreSQL that repeated itself (SAF-004)."""
