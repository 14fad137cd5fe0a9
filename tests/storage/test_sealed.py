"""What is sealed opens with its password and with nothing else, and no byte of it can be changed unseen (SAF-029)."""

import hashlib
import os
import shutil
import struct
import sys
from pathlib import Path

import pytest
from hypothesis import given as examples
from hypothesis import settings as limits
from hypothesis import strategies as st

from app.storage import errors, sealed
from app.storage.sealed import Cost, Password

CHEAP = Cost(2, 1, 1)
RIGHT = Password("kade 17 in de mist", CHEAP)
LABEL = {"file": "2026-03-06T17:00:00+00:00", "cause": "daily"}
PIECE = sealed.PIECE


def put(path: Path, content: bytes, password: Password = RIGHT) -> Path:
    """A sealed file."""
    path.unlink(missing_ok=True)
    with sealed.sealing(path, password, LABEL) as out:
        out.write(content)
    return path


def got(path: Path, password: Password = RIGHT) -> bytes:
    """All of it."""
    with path.open("rb") as source, sealed.opened(source, path, password) as inside:
        return inside.read()


@pytest.mark.rule("SAF-029")
@pytest.mark.parametrize("length", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 17])
def test_whatever_its_length_a_sealed_file_gives_back_what_was_put_in(tmp_path: Path, length: int) -> None:
    content = os.urandom(length)
    path = put(tmp_path / "x", content)
    assert got(path) == content
    with path.open("rb") as source:
        assert sealed.is_sealed(source) and sealed.label_of(source, path) == LABEL
    assert length < 40 or content[:40] not in path.read_bytes()


@pytest.mark.rule("SAF-029")
@limits(max_examples=40, deadline=None)
@examples(pieces=st.lists(st.binary(max_size=PIECE + 30), max_size=5), at=st.integers(0, 3 * PIECE), count=st.integers(0, PIECE))
def test_it_is_read_from_any_place(tmp_path_factory: pytest.TempPathFactory, pieces: list[bytes], at: int, count: int) -> None:
    path = tmp_path_factory.mktemp("sealed") / "x"
    with sealed.sealing(path, RIGHT, {}) as out:
        for piece in pieces:
            out.write(piece)
    whole = b"".join(pieces)
    with path.open("rb") as source, sealed.opened(source, path, RIGHT) as inside:
        inside.seek(at)
        assert inside.read(count) == whole[at:at + count]
        inside.seek(-min(7, len(whole)), os.SEEK_END)
        assert inside.read() == whole[-7:]


@pytest.mark.rule("SAF-029")
def test_two_files_with_one_password_have_nothing_in_common(tmp_path: Path) -> None:
    one, two = put(tmp_path / "1", b"x" * 100).read_bytes(), put(tmp_path / "2", b"x" * 100).read_bytes()
    assert one[12:51] != two[12:51] and one[-116:] != two[-116:]


@pytest.mark.rule("SAF-029")
def test_a_guess_costs_128_megabytes_unless_a_test_asks_for_less() -> None:
    assert Password("x").cost == sealed.STRONG and 128 * sealed.STRONG.r << sealed.STRONG.log_n >= 128 << 20
    kept = sealed.token(Password("kade 17 in de mist"))
    assert sealed.cost_of(kept) == Cost(17, 8, 1)
    assert sealed.fits(kept, "kade 17 in de mist") and not sealed.fits(kept, "kade 17 in de mast")


@pytest.mark.rule("SAF-029")
def test_the_password_is_shown_nowhere() -> None:
    assert "mist" not in repr(RIGHT)


@pytest.mark.rule("SAF-029")
def test_the_same_letters_in_other_code_points_open_it(tmp_path: Path) -> None:
    path = put(tmp_path / "x", b"books", Password("Café Zürich", CHEAP))
    assert got(path, Password("Cafe\u0301 Zu\u0308rich")) == b"books"


@pytest.mark.rule("SAF-029")
@pytest.mark.parametrize("wrong", ["", "kade 17 in de mis", "Kade 17 in de mist", "kade 17 in de mist "])
def test_another_password_is_told_from_damage(tmp_path: Path, wrong: str) -> None:
    path = put(tmp_path / "x", b"books")
    with pytest.raises(errors.WrongPasswordError) as caught:
        got(path, Password(wrong))
    assert caught.value.code == "SAF-029-password" and got(path) == b"books"


@pytest.mark.rule("SAF-029")
def test_without_a_password_it_says_that_it_needs_one(tmp_path: Path) -> None:
    path = put(tmp_path / "x", b"books")
    with (path.open("rb") as source, pytest.raises(errors.WrongPasswordError) as caught,
          sealed.opened(source, path, None)):
        pass
    assert caught.value.code == "SAF-029-needed"


# ------------------------------------------------------------------- tampering

PARTS = {"magic": 0, "version": 8, "cost N": 9, "cost r": 10, "cost p": 11, "salt": 12, "nonce": 28, "proof": 35, "length": 51,
         "label": 53, "sha": -1}


@pytest.mark.rule("SAF-029")
@pytest.mark.parametrize("part", PARTS)
def test_each_part_of_the_header_is_guarded(tmp_path: Path, part: str) -> None:
    path = put(tmp_path / "x", b"books" * 100)
    content = bytearray(path.read_bytes())
    head = len(content) - 500 - sealed.TAG
    content[head - 1 if part == "sha" else PARTS[part]] ^= 1
    path.write_bytes(content)
    with pytest.raises(errors.BadBackupError):
        got(path)


@pytest.mark.rule("SAF-029")
@pytest.mark.parametrize("part", [p for p in PARTS if p not in ("magic", "version", "sha")])
def test_a_header_forged_with_its_checksum_is_refused_all_the_same(tmp_path: Path, part: str) -> None:
    path = put(tmp_path / "x", b"books" * 100)
    content = bytearray(path.read_bytes())
    end = len(content) - 500 - sealed.TAG
    content[PARTS[part]] ^= 2
    content[end - 32:end] = hashlib.sha256(content[:end - 32]).digest()
    path.write_bytes(content)
    with pytest.raises((errors.BadBackupError, errors.WrongPasswordError)):
        got(path)


@pytest.mark.rule("SAF-029")
def test_a_header_that_asks_for_more_than_a_computer_has_is_refused_before_it_is_done(tmp_path: Path) -> None:
    path = put(tmp_path / "x", b"")
    content = bytearray(path.read_bytes())
    end = len(content) - sealed.TAG
    content[9] = 30
    content[end - 32:end] = hashlib.sha256(content[:end - 32]).digest()
    path.write_bytes(content)
    with pytest.raises(errors.BadBackupError) as caught:
        got(path)
    assert caught.value.saw["detail"] == "scrypt"


@pytest.mark.rule("SAF-029")
def test_a_file_of_a_later_layout_asks_for_a_newer_program(tmp_path: Path) -> None:
    path = put(tmp_path / "x", b"")
    content = bytearray(path.read_bytes())
    end = len(content) - sealed.TAG
    content[8] = 2
    content[end - 32:end] = hashlib.sha256(content[:end - 32]).digest()
    path.write_bytes(content)
    with pytest.raises(errors.BadBackupError) as caught:
        got(path)
    assert caught.value.code == "SAF-029-newer"


@pytest.mark.rule("SAF-029")
def test_any_flipped_byte_is_found(tmp_path: Path) -> None:
    path = put(tmp_path / "x", b"books" * 20)
    content = path.read_bytes()
    for at in range(len(content)):
        path.write_bytes(content[:at] + bytes([content[at] ^ 0x40]) + content[at + 1:])
        with pytest.raises((errors.BadBackupError, errors.WrongPasswordError)):
            got(path)


@pytest.mark.rule("SAF-029")
def test_a_truncated_file_is_refused_wherever_it_ends(tmp_path: Path) -> None:
    content = os.urandom(2 * PIECE + 10)
    path = put(tmp_path / "x", content)
    whole = path.read_bytes()
    head = len(whole) - len(content) - 3 * sealed.TAG
    for length in (0, 7, 8, 52, 60, head - 1, head, head + 15, head + 16, head + PIECE + 16, head + 2 * (PIECE + 16),
                   head + 2 * (PIECE + 16) + 1, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(errors.BadBackupError):
            got(path)
    path.write_bytes(whole + b"x")
    with pytest.raises(errors.BadBackupError):
        got(path)


@pytest.mark.rule("SAF-029")
def test_pieces_can_be_neither_exchanged_nor_left_out_nor_taken_from_another_file(tmp_path: Path) -> None:
    content = os.urandom(3 * PIECE)
    path, other = put(tmp_path / "x", content), put(tmp_path / "y", content)
    whole, alien = path.read_bytes(), other.read_bytes()
    step = PIECE + sealed.TAG
    head = len(whole) - 3 * step
    one, two, three = (whole[head + n * step:head + (n + 1) * step] for n in range(3))
    for forged in (two + one + three, one + three, one + one + three, one + two + two, alien[head:head + step] + two + three):
        path.write_bytes(whole[:head] + forged)
        with pytest.raises(errors.BadBackupError):
            got(path)


@pytest.mark.rule("SAF-029")
def test_a_file_whose_writing_was_cut_off_does_not_open(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), sealed.sealing(tmp_path / "x", RIGHT, LABEL) as out:
        out.write(os.urandom(3 * PIECE))
        shutil.copy(tmp_path / "x", tmp_path / "cut")
        raise RuntimeError("the power is gone")
    for path in (tmp_path / "x", tmp_path / "cut"):
        with pytest.raises(errors.BadBackupError):
            got(path)


@pytest.mark.rule("SAF-029")
def test_the_layout_is_the_documented_one(tmp_path: Path) -> None:
    raw = put(tmp_path / "x", b"books").read_bytes()
    magic, version, log_n, r, p, _salt, _nonce, _proof, length = struct.unpack(">8sBBBB16s7s16sH", raw[:53])
    assert (magic, version, log_n, r, p) == (b"TEGOEDPB", 1, 2, 1, 1)
    assert raw[53 + length:85 + length] == hashlib.sha256(raw[:53 + length]).digest()
    assert len(raw) == 85 + length + 5 + 16


@pytest.mark.rule("SAF-029")
def test_without_the_package_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "x", b"books")
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.kdf.scrypt", None)
    with pytest.raises(errors.NoCipherError):
        got(path)
    with pytest.raises(errors.NoCipherError):
        sealed.token(RIGHT)
