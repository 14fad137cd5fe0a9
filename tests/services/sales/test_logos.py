"""The logo of a layout profile: kept once, printed on letters and documents, refused when it cannot be printed (DOC-002)."""

import io
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader
from sqlalchemy import func, select

from app.models.archive import ArchiveContent
from app.models.terms import LayoutProfile
from app.services import logos, sample_letter
from app.services.sales import archive
from tests.services.sales.test_archive import posted
from tests.services.sales.trade import Trade


def picture(path: Path, kind: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (60, 20)) -> Path:
    """A picture file."""
    Image.new(mode, size, 0).save(path, kind)
    return path


def profile(office: Trade) -> int:
    """The layout profile of the company's country."""
    return office.make(LayoutProfile(company_id=office.desk.company_id, country_code="NL", frame={"base": "nl-left"}, marks={}))


def pictures_of(content: bytes) -> int:
    """How many pictures are on the first page of a PDF."""
    return len(PdfReader(io.BytesIO(content)).pages[0].images)


@pytest.mark.rule("DOC-002", "MST-011", "AUD-031")
def test_a_logo_is_printed_from_now_on_and_what_was_printed_before_stays_as_it_was(dutch: Trade, tmp_path: Path) -> None:
    key, before = profile(dutch), archive.file_of(dutch.desk, posted(dutch).invoice_id).value
    assert before is not None and pictures_of(before.content) == 0 and logos.read(dutch.desk, key) is None
    file = picture(tmp_path / "logo.png", mode="RGBA")
    assert logos.choose(dutch.desk, key, file).done and logos.read(dutch.desk, key) == file.read_bytes()
    second = posted(dutch).invoice_id
    with_logo = archive.file_of(dutch.desk, second).value
    assert with_logo is not None and pictures_of(with_logo.content) == 1
    assert pictures_of(sample_letter.test_print(dutch.desk)) == 1
    assert logos.choose(dutch.desk, key, file).done, "the same picture is kept once"
    assert logos.remove(dutch.desk, key).done and pictures_of(sample_letter.test_print(dutch.desk)) == 0
    again = archive.file_of(dutch.desk, second).value
    assert again is not None and again.content == with_logo.content
    with dutch.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(ArchiveContent)) == 3
    dutch.whole()


@pytest.mark.rule("DOC-002", "EIN-015")
def test_what_cannot_be_printed_is_told_and_changes_nothing(dutch: Trade, tmp_path: Path,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    key = profile(dutch)
    (tmp_path / "words.png").write_text("not a picture")
    whole = picture(tmp_path / "whole.png", size=(300, 100)).read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[:len(whole) // 2])
    picture(tmp_path / "press.jpg", "JPEG", "CMYK")
    picture(tmp_path / "old.bmp", "BMP")
    picture(tmp_path / "line.png", size=(61, 10))
    for name, code in (("words.png", "DOC-002-picture"), ("cut.png", "DOC-002-picture"), ("press.jpg", "DOC-002-colours"),
                       ("old.bmp", "DOC-002-picture"), ("line.png", "DOC-002-shape"), ("none.png", "DOC-002-file")):
        problem, = logos.choose(dutch.desk, key, tmp_path / name).problems
        assert (problem.code, problem.saw["file"]) == (code, name)
    picture(tmp_path / "just.png", size=(60, 10))
    assert logos.choose(dutch.desk, key, tmp_path / "just.png").done
    kept = logos.read(dutch.desk, key)
    monkeypatch.setattr(logos, "MOST", len(whole) - 1)
    assert [p.code for p in logos.choose(dutch.desk, key, tmp_path / "whole.png").problems] == ["DOC-002-large"]
    assert [p.code for p in logos.choose(dutch.desk, key + 1, tmp_path / "just.png").problems] == ["DOC-002-profile"]
    assert [p.code for p in logos.remove(dutch.desk, key + 1).problems] == ["DOC-002-profile"]
    assert logos.read(dutch.desk, key) == kept and logos.read(dutch.desk, key + 1) is None
