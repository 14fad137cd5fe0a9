"""What a database plans its questions by is gathered anew, and how much of a file is free (job OPT)."""

from pathlib import Path

from sqlalchemy import text

from app.storage.company_file import CompanyFile
from app.storage.engine import is_postgres


def analyse(file: CompanyFile) -> None:
    """Gather the statistics of all tables; on a large file a sample of each."""
    with file.engine.connect().execution_options(isolation_level="AUTOCOMMIT", creating=True) as connection:
        if is_postgres(file.target):
            connection.execute(text("ANALYZE"))
        else:
            connection.execute(text("PRAGMA analysis_limit = 1000"))
            connection.execute(text("PRAGMA optimize"))


def free_share(file: CompanyFile) -> tuple[int, int]:
    """Bytes of a file and how many of them are free; a server keeps its own house."""
    if is_postgres(file.target):
        return 0, 0
    with file.reading() as session:
        pages, size, free = (int(session.execute(text(f"PRAGMA {name}")).scalar_one())
                             for name in ("page_count", "page_size", "freelist_count"))
    return max(pages * size, Path(str(file.target)).stat().st_size), free * size
