"""Any bank file: its format is told from the content, archives are opened, each statement stands for itself (BNK-01)."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.formats import tables
from app.formats.bank import camt, cfonb, coda, mt940, tabular
from app.formats.bank.statement import BankFormat, StatementFile
from app.formats.bank.tabular_mapping import TableMapping

declare({
    "BNK-01-unknown": N_("{file} is in no format of bank statements that is known: camt.052 to 054, MT940, CODA, CFONB 120, CSV "
                         "or XLSX. Choose another file."),
    "BNK-01-locked": N_("{file} is protected with a password. Open it with the password and choose the files in it."),
    "BNK-01-nested": N_("{file} is an archive inside an archive. Open it and choose the files in it."),
    "BNK-01-many": N_("{file} holds {count} files; at most {most} can be read at once. Open it and choose fewer."),
    "BNK-01-bomb": N_("{file} unpacks to more than {most} MB. It may be damaged or made to do harm. Ask the bank for it again."),
    "BNK-01-damaged": N_("{file} is damaged and cannot be unpacked. Ask the bank for it again."),
    "BNK-01-nothing": N_("{file} holds no files. Choose another file."),
})

MOST_FILES = 500
MOST_UNPACKED = 200_000_000
"""Bytes of all files of an archive together; one alone may have what any file may."""
HIGHEST_RATIO = 300
"""How much smaller than its content a packed file may be: XML packs to a thirtieth, bombs to a thousandth."""
_HARMLESS = 1_000_000
"""Bytes below which the ratio tells nothing."""
_HEAD = 65_536
_CAMT = {b"2": BankFormat.CAMT052, b"AcctRpt": BankFormat.CAMT052, b"3": BankFormat.CAMT053, b"Stmt": BankFormat.CAMT053,
         b"4": BankFormat.CAMT054, b"DbtCdtNtfctn": BankFormat.CAMT054}
_ARCHIVE = b"PK\x03\x04"
_EMPTY_ARCHIVE = b"PK\x05\x06"
_TABLES = frozenset({"IMP-file-xls", "IMP-file-locked", "IMP-file-quote", "IMP-file-zero", "IMP-file-many"})
"""What is wrong with a file that would be a table otherwise."""
_PASSED_OVER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError, KeyError)


def detect(name: str, content: bytes) -> BankFormat | None:
    """The format of a file by its content; None for archives and for what is no bank statement. `name` is not looked at."""
    del name
    if camt.looks_like(content):
        named = re.search(rb"camt\.05([234])|BkToCstmr(Stmt|AcctRpt|DbtCdtNtfctn)", content[:_HEAD].replace(b"\x00", b""))
        return _CAMT[(named[1] or named[2]) if named else b"3"]
    if coda.looks_like(content):
        return BankFormat.CODA
    if cfonb.looks_like(content):
        return BankFormat.CFONB120
    if mt940.looks_like(content):
        return BankFormat.MT940
    if content.startswith(_ARCHIVE):
        return BankFormat.XLSX if _is_workbook(content) else None
    return BankFormat.CSV if tabular.looks_like(content) else None


def read(name: str, content: bytes, mapping: TableMapping | None = None) -> StatementFile:
    """The statements of a file, or of all files of an archive; `mapping` is for tables. Never raises for what a file holds."""
    if is_archive(content):
        return _unpacked(name, content, mapping)
    return _single(name, content, mapping)


def is_archive(content: bytes) -> bool:
    """Is it a ZIP of files, and no workbook?"""
    return content.startswith(_EMPTY_ARCHIVE) or (content.startswith(_ARCHIVE) and not _is_workbook(content))


def _single(name: str, content: bytes, mapping: TableMapping | None) -> StatementFile:
    """The statements of a file that is no archive."""
    if not content.strip(b" \t\r\n\x00\x1a\xef\xbb\xbf"):
        return StatementFile(name, None, problems=(error("IMP-file-empty", file=name),))
    kind = detect(name, content)
    if kind in _CAMT.values():
        return camt.read(name, content)
    if kind is BankFormat.MT940:
        return mt940.read(name, content)
    if len(content) > tables.MOST_BYTES:
        return StatementFile(name, kind, problems=(error(
            "IMP-file-large", file=name, size=len(content) // 1_000_000, most=tables.MOST_BYTES // 1_000_000),))
    match kind:
        case BankFormat.CODA:
            return coda.read(name, content)
        case BankFormat.CFONB120:
            return cfonb.read(name, content)
        case BankFormat.CSV | BankFormat.XLSX:
            return tabular.read(name, content, mapping)
    table = tables.read_rows(name, content)
    fault = table if isinstance(table, Problem) and table.code in _TABLES else error("BNK-01-unknown", file=name)
    return StatementFile(name, None, problems=(fault,))


def _is_workbook(content: bytes) -> bool:
    """Does an archive say that it is a spreadsheet?"""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return any(part.startswith(("xl/workbook", "mimetype")) for part in archive.namelist())
    except _DAMAGE:
        return False


# ---------------------------------------------------------------- archives

def _unpacked(name: str, content: bytes, mapping: TableMapping | None) -> StatementFile:
    """All statements of the files in an archive; what is wrong with one of them leaves the others."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [m for m in archive.infolist() if not m.is_dir() and not _passed_over(m.filename)]
            refused = _refused(name, members)
            files = [] if refused else list(_members(name, archive, members, mapping))
    except _DAMAGE:
        return StatementFile(name, None, problems=(error("BNK-01-damaged", file=name),))
    if refused:
        return StatementFile(name, None, problems=(refused,))
    kinds = {file.format for file in files if file.statements}
    return StatementFile(name, kinds.pop() if len(kinds) == 1 else None,
                         tuple(statement for file in files for statement in file.statements),
                         tuple(problem for file in files for problem in file.problems))


def _passed_over(path: str) -> bool:
    """What operating systems put into archives."""
    return path.startswith(_PASSED_OVER) or path.rpartition("/")[2].startswith((".", *_PASSED_OVER))


def _refused(name: str, members: list[zipfile.ZipInfo]) -> Problem | None:
    """Archives with nothing, or too much, in them."""
    if not members:
        return error("BNK-01-nothing", file=name)
    if len(members) > MOST_FILES:
        return error("BNK-01-many", file=name, count=len(members), most=MOST_FILES)
    bomb = sum(m.file_size for m in members) > MOST_UNPACKED or any(
        m.file_size > _HARMLESS and m.file_size > HIGHEST_RATIO * max(m.compress_size, 1) for m in members)
    return error("BNK-01-bomb", file=name, most=MOST_UNPACKED // 1_000_000) if bomb else None


def _members(
    name: str, archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], mapping: TableMapping | None
) -> Iterator[StatementFile]:
    """Each file of an archive, read for itself; the size it says it has is not believed."""
    left = MOST_UNPACKED
    for member in members:
        inner = f"{name}/{member.filename}"
        if member.flag_bits & 1:
            yield StatementFile(inner, None, problems=(error("BNK-01-locked", file=inner),))
            continue
        try:
            with archive.open(member) as packed:
                content = packed.read(left + 1)
        except _DAMAGE:
            yield StatementFile(inner, None, problems=(error("BNK-01-damaged", file=inner),))
            continue
        left -= len(content)
        if left < 0:
            yield StatementFile(inner, None, problems=(error("BNK-01-bomb", file=inner, most=MOST_UNPACKED // 1_000_000),))
            return
        if is_archive(content):
            yield StatementFile(inner, None, problems=(error("BNK-01-nested", file=inner),))
        else:
            yield _single(inner, content, mapping)
