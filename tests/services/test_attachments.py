"""Files hang on records: kept once, opened as a copy, removed with a trace; what is wrong with a file is said (AUD-032)."""

from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from app.models.archive import ArchiveContent
from app.services import attachments
from app.storage import audit
from tests.storage.given import Office

PDF = b"%PDF-1.7 a signed contract"


def owner(office: Office) -> tuple[str, int]:
    """The customer."""
    return ("customer", office.customer_id)


def attached(office: Office, name: str = "contract.pdf", content: bytes = PDF) -> int:
    """An attached file."""
    outcome = attachments.add_bytes(office.desk, owner(office), name, content)
    assert outcome.value is not None, outcome.problems
    return outcome.value


@pytest.mark.rule("AUD-032", "CLS-026")
def test_a_file_is_attached_told_with_who_and_when_and_opened_as_it_was(office: Office, tmp_path: Path) -> None:
    source = tmp_path / "contract.pdf"
    source.write_bytes(PDF)
    added = attachments.add_file(office.desk, owner(office), source)
    assert added.value is not None
    source.unlink()
    [found] = attachments.of(office.desk, owner(office))
    assert (found.name, found.size, found.user, found.at is not None) == ("contract.pdf", len(PDF), "Anna", True)
    copy = attachments.open_copy(office.desk, added.value, tmp_path).value
    assert copy is not None and copy.read_bytes() == PDF and copy.name == "contract.pdf"


@pytest.mark.rule("AUD-032")
def test_the_same_content_is_kept_once_and_attached_once_at_a_record(office: Office) -> None:
    attached(office)
    assert [p.code for p in attachments.add_bytes(office.desk, owner(office), "again.pdf", PDF).problems] == ["ATT-twice"]
    assert attachments.add_bytes(office.desk, ("voucher", 1), "again.pdf", PDF).done
    with office.desk.reading() as session:
        assert session.scalars(select(func.count()).select_from(ArchiveContent)).one() == 1


@pytest.mark.rule("AUD-012", "AUD-032")
def test_removing_leaves_the_name_and_fingerprint_in_the_trail(office: Office) -> None:
    gone = attached(office)
    assert attachments.remove(office.desk, gone).done and attachments.of(office.desk, owner(office)) == []
    with office.desk.reading() as session:
        actions = [(line.action, line.user) for line in audit.history(session, "attachment", gone)]
    assert actions == [("attachment.delete", "Anna"), ("attachment.create", "Anna")]
    assert [p.code for p in attachments.remove(office.desk, gone).problems] == ["ATT-gone"]


@pytest.mark.parametrize(("make", "code"), [("missing", "ATT-missing"), ("folder", "ATT-folder"), ("empty", "ATT-empty"),
                                            ("large", "ATT-large"), ("locked", "ATT-locked")])
def test_a_file_that_cannot_be_attached_is_told_by_name(
        local: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: str, code: str) -> None:
    path = tmp_path / "scan.pdf"
    if make == "folder":
        path.mkdir()
    elif make != "missing":
        path.write_bytes(b"" if make == "empty" else PDF)
    if make == "large":
        monkeypatch.setattr(attachments, "MOST", len(PDF) - 1)
    if make == "locked":
        def locked(_path: Path) -> bytes:
            raise PermissionError(13, "in use")
        monkeypatch.setattr(Path, "read_bytes", locked)
    found = attachments.add_file(local.desk, owner(local), path)
    assert [(p.code, p.saw["file"]) for p in found.problems] == [(code, "scan.pdf")]
    assert attachments.of(local.desk, owner(local)) == []


@pytest.mark.parametrize(("size", "fits"), [(0, True), (1, False)])
def test_the_largest_file_just_fits(local: Office, monkeypatch: pytest.MonkeyPatch, size: int, fits: bool) -> None:
    monkeypatch.setattr(attachments, "MOST", 100)
    assert attachments.add_bytes(local.desk, owner(local), "a.bin", b"x" * (100 + size)).done is fits


@pytest.mark.rule("FTI-002")
def test_what_goes_along_with_a_document_has_limits_of_size_sum_and_kind(local: Office) -> None:
    invoice, mega = ("sales_invoice", 1), 1024 * 1024
    for name, size, codes in (("a.pdf", 10 * mega + 1, ["ATT-large"]), ("a.pdf", 10 * mega, []), ("b.pdf", 10 * mega, []),
                              ("c.pdf", 1, ["FTI-002-together"]), ("run.bat", 1, ["FTI-002-kind"]),
                              ("none", 1, ["FTI-002-kind"])):
        found = attachments.add_bytes(local.desk, invoice, name, name[:1].encode() * size)
        assert [p.code for p in found.problems] == codes, name
    assert [a.name for a in attachments.of(local.desk, invoice)] == ["a.pdf", "b.pdf"]


@pytest.mark.rule("AUD-034")
def test_damage_in_the_archive_is_told_and_never_opened(local: Office) -> None:
    broken = attached(local)
    with local.file.reading() as session:
        triggers = [r[0] for r in session.connection().exec_driver_sql(
            "select name from sqlite_master where type = 'trigger' and tbl_name = 'archive_content'")]
    with local.desk.writing("damage") as unit:
        for name in triggers:
            unit.session.execute(text(f'drop trigger "{name}"'))
        unit.session.execute(text("update archive_content set bytes = x'00'"))
    assert [p.code for p in attachments.open_copy(local.desk, broken).problems] == ["ATT-lost"]


def test_where_nothing_can_be_written_the_place_is_named(local: Office, tmp_path: Path) -> None:
    found = attachments.open_copy(local.desk, attached(local), tmp_path / "nowhere")
    assert [(p.code, p.saw["file"]) for p in found.problems] == [("ATT-place", "contract.pdf")]


@pytest.mark.parametrize(("typed", "kept"), [
    ("C:\\Scans\\a.pdf", "a.pdf"), ("../../etc/passwd", "passwd"), ('a<b>:"c".pdf', "a_b___c_.pdf"), ("  .hidden. ", "hidden"),
    ("..", "file"), ("x" * 200 + ".pdf", "x" * 110 + ".pdf"), ("bestelling 7€.pdf", "bestelling 7€.pdf"),
])
def test_names_are_made_fit_for_every_disk(local: Office, typed: str, kept: str) -> None:
    attached(local, typed)
    assert [a.name for a in attachments.of(local.desk, owner(local))] == [kept]


def test_files_of_another_company_are_out_of_reach(office: Office) -> None:
    from tests.storage import given
    mine = attached(office)
    there = given.company(office.file, code="TWO").desk
    assert attachments.of(there, owner(office)) == []
    assert [p.code for p in attachments.read(there, mine).problems] == ["ATT-gone"]
    assert [p.code for p in attachments.remove(there, mine).problems] == ["ATT-gone"]
