"""Documents are kept byte for byte, each content once, and bytes that changed are never handed out (AUD-030…034)."""

import hashlib
import os
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given as drawn_from
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.models.archive import ArchiveContent
from app.storage import archive, verify
from tests.storage import given

LETTER = b"Geachte heer De Vries, " * 200


@pytest.mark.rule("AUD-030", "AUD-032")
@pytest.mark.parametrize(("content", "codec"), [(LETTER, "zlib"), (os.urandom(4_000), "raw"), (b"", "raw")])
def test_what_is_kept_comes_back_byte_for_byte(office: given.Office, content: bytes, codec: str) -> None:
    with office.desk.writing("keep") as unit:
        digest = archive.keep(unit.session, content)
    assert digest == hashlib.sha256(content).hexdigest()
    with office.file.reading() as session:
        assert archive.read(session, digest) == content
        row = session.get_one(ArchiveContent, digest)
        assert (row.size, row.codec) == (len(content), codec)


@pytest.mark.rule("AUD-032")
def test_the_same_content_is_kept_once(office: given.Office) -> None:
    for _ in range(3):
        with office.desk.writing("keep") as unit:
            archive.keep(unit.session, LETTER)
    with office.file.reading() as session:
        assert session.scalar(select(func.count()).select_from(ArchiveContent)) == 1


@pytest.mark.rule("AUD-032")
@drawn_from(st.binary(max_size=300))
def test_any_bytes_survive(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    office = shared(tmp_path_factory)
    with office.desk.writing("keep") as unit:
        assert archive.read(unit.session, archive.keep(unit.session, content)) == content


@pytest.mark.rule("AUD-034")
@pytest.mark.parametrize("damage", ["update archive_content set bytes = x'00'",
                                    "update archive_content set bytes = (select zeroblob(20))"])
def test_changed_bytes_are_found_and_not_handed_out(tmp_path: Path, damage: str) -> None:
    office = given.office(tmp_path / "a.tegoed")
    with office.desk.writing("keep") as unit:
        digest = archive.keep(unit.session, LETTER)
    office.file.close()
    raw = sqlite3.connect(tmp_path / "a.tegoed")
    raw.execute("drop trigger guard_archive_content_update")
    raw.execute(damage)
    raw.commit()
    raw.close()
    again = given.reopened(tmp_path / "a.tegoed")
    with again.file.reading() as session:
        with pytest.raises(archive.LostContentError):
            archive.read(session, digest)
        assert [f.offender for f in verify.prove(session, ("L19",))] == [f"archived {digest}"]
    again.file.close()


def test_what_is_not_there_is_told(office: given.Office) -> None:
    with office.file.reading() as session, pytest.raises(archive.LostContentError):
        archive.read(session, "0" * 64)


_SHARED: dict[str, given.Office] = {}


def shared(factory: pytest.TempPathFactory) -> given.Office:
    """One office for all examples."""
    if "office" not in _SHARED:
        _SHARED["office"] = given.office(factory.mktemp("archive") / "office.tegoed")
    return _SHARED["office"]
