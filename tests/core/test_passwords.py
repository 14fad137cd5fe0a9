"""Passwords of persons: what is kept of them, and that only the right one fits."""

import base64
import hashlib

import pytest

from app.core import passwords
from app.core.passwords import Cost, fits, hashed

CHEAP = Cost(4, 8, 1)


@pytest.mark.rule("AUD-015")
def test_what_is_kept_is_a_memory_hard_hash_and_says_its_cost() -> None:
    name, log_n, r, p, salt, derived = hashed("bloemen op dinsdag").split("$")
    assert (name, log_n, r, p) == ("scrypt", "16", "8", "1")
    # 128 · r · 2^16 bytes: 64 MB for each guess.
    assert base64.b64decode(derived) == hashlib.scrypt(
        b"bloemen op dinsdag", salt=base64.b64decode(salt), n=2**16, r=8, p=1, maxmem=2**28, dklen=32)


@pytest.mark.rule("AUD-015")
def test_only_the_right_password_fits_and_two_hashes_of_one_differ() -> None:
    one, other = hashed("geheim van Anna", CHEAP), hashed("geheim van Anna", CHEAP)
    assert one != other and fits("geheim van Anna", one) and fits("geheim van Anna", other)
    assert not fits("geheim van anna", one) and not fits("", one) and not fits("geheim van Anna ", one)


@pytest.mark.rule("AUD-015")
def test_an_accent_is_the_same_however_the_keyboard_composes_it() -> None:
    assert fits("cafe\u0301 cre\u0300me", hashed("caf\u00e9 cr\u00e8me", CHEAP))


def test_a_password_in_any_script_and_length_fits_in_the_column() -> None:
    for text in ("x" * passwords.MOST, "пароль бухгалтера", "🔑" * 40, "\ud800 halved"):
        kept = hashed(text, CHEAP)
        assert fits(text, kept) and len(kept) <= 200 and text not in kept


GOOD = hashed("geheim van Anna", CHEAP)


@pytest.mark.parametrize("kept", [
    "", "geheim van Anna", "scrypt$4$8$1$$", "md5" + GOOD[6:], GOOD + "$", GOOD.replace("$4$", "$99$", 1),
    GOOD.replace("$4$", "$-4$", 1), GOOD.replace("$8$", "$0$", 1), GOOD[:-6] + "!!!!!!", GOOD.rsplit("$", 1)[0] + "$AAAA",
    "scrypt$²$8$1$AAAA$AAAA"],
    ids=["empty", "plain", "hollow", "other kind", "longer", "too dear", "negative", "nothing", "no base64", "short",
         "superscript"])
def test_a_damaged_hash_fits_nothing_and_hurts_nobody(kept: str) -> None:
    assert not fits("geheim van Anna", kept)
