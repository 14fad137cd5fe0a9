"""What encryption costs: the same work on the same company, once encrypted and once plain (SAF-031)."""

import shutil
from pathlib import Path

from app.queries import ageing
from app.storage import encrypting, keys
from app.storage.company_file import CompanyFile
from benchmarks import Measured, Size, best, company, posting, promise
from benchmarks.ageing import LIMITS

PASSWORD = "what encryption costs"


def _encrypted(size: Size) -> Path:
    """The company of a size under a password; made once and kept beside the plain one."""
    plain = company.company(size)
    path = plain.with_name(f"encrypted-{plain.name}")
    if not path.exists():
        making, pattern = plain.with_name("encrypting.tegoed"), plain.with_name("pattern.tegoed")
        for left in (making, pattern):
            left.unlink(missing_ok=True)
        shutil.copyfile(plain, making)
        CompanyFile.create(pattern, clock=company.CLOCK, key=keys.new(PASSWORD)).close()
        encrypting.like(making, pattern)
        pattern.unlink()
        making.rename(path)
    header = keys.header_of(path)
    assert header is not None
    keys.remember(keys.key_from(header, PASSWORD, path))
    return path


def _first(path: Path) -> float:
    """Seconds for the first aged balance after opening, when no page is in memory yet."""
    desk = company.opened(path)
    with desk.reading() as session:
        seconds = best(lambda: session.execute(ageing.statement(1, company.TODAY, LIMITS)).all(), times=1)
    desk.file.close()
    return seconds


def _posted(path: Path, count: int) -> float:
    """Seconds for payments in a copy that is thrown away."""
    work = path.with_name("posting.tegoed")
    work.unlink(missing_ok=True)
    shutil.copyfile(path, work)
    seconds = posting.pay(work, count)
    work.unlink()
    return seconds


@promise("encrypted: first aged balance after opening", ratio=3)
def aged(size: Size) -> Measured:
    """Each page is checked and decrypted as it is read; in turns, so that what disturbs one disturbs the other."""
    locked, plain = _encrypted(size), company.company(size)
    ours, bare = zip(*((_first(locked), _first(plain)) for _turn in range(3)), strict=True)
    return Measured(min(ours), min(bare), size.open_entries)


@promise("encrypted: payments posted and settled", ratio=2)
def payments(size: Size) -> Measured:
    """Pages are encrypted as they are written; most of the time goes into rules, proofs and the trail."""
    count = min(5_000, size.open_entries // 2)
    return Measured(_posted(_encrypted(size), count), _posted(company.company(size), count), count)
