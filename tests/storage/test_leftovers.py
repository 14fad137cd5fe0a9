"""What a killed conversion left beside a file: removed at the next opening, or told where it stays (SAF-031)."""

import shutil
from pathlib import Path

import pytest

from app import i18n
from app.core.next_steps import NEXT_STEPS
from app.storage import copying
from tests.storage import given


@pytest.fixture
def office_path(office_file: Path, tmp_path: Path) -> Path:
    """A closed company file."""
    return Path(shutil.copy(office_file, tmp_path / "office.tegoed"))


@pytest.fixture
def left(office_path: Path) -> Path:
    """The unfinished file of a conversion that was killed."""
    found = office_path.with_name(office_path.name + copying.CONVERTING)
    found.write_bytes(b"De Vries")
    return found


@pytest.mark.rule("SAF-031")
def test_it_is_removed_at_the_next_opening(office_path: Path, left: Path) -> None:
    file = given.CompanyFile.open(office_path, clock=given.CLOCK)
    assert not left.exists() and [n.code for n in file.notices if n.code.startswith("SAF-031")] == []
    file.close()


@pytest.mark.rule("SAF-031", "WIN-04")
def test_where_it_cannot_be_removed_the_file_opens_and_says_what_lies_there(office_path: Path, left: Path,
                                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    def kept(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    with monkeypatch.context() as busy:
        busy.setattr(Path, "unlink", kept)
        file = given.CompanyFile.open(office_path, clock=given.CLOCK)
    told, = [n for n in file.notices if n.code == "SAF-031-left"]
    assert file.read_only is None and left.exists() and NEXT_STEPS[told.code]
    file.close()
    for language in ("en", "nl", "fr", "de"):
        words = i18n.problem_text(told, language, i18n.region_for(language))
        assert str(left) in words and "Permission denied" in words and "{" not in words
