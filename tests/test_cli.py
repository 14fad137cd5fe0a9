"""The command line from end to end: what a script gives, what it gets, and the exit code of everything that goes wrong."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from app import cli
from app.core.clock import FixedClock
from app.storage import backup, keys, keystore
from app.storage.company_file import CompanyFile
from app.storage.engine import Target
from tests.catalogues import HERE
from tests.storage import templates

TODAY = date(2026, 3, 7)
CUSTOMERS = ("Customer no.;Name;Country;Language;E-mail\n"
             "1001;Bakkerij Smit BV;NL;nl;info@smit.example\n1002;Café Central GmbH;DE;de;\n")
ITEMS = ("Customer no.;Document no.;Document date;Due date;Amount\n"
         "1001;F-1;05/01/2026;04/02/2026;1,210.00\n1001;F-2;10/02/2026;12/03/2026;300.00\n1002;F-3;01/12/2025;31/12/2025;45.50\n")


class Script:
    """A shell script at work in a folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.file = folder / "smit.tegoed"
        self.code, self.out, self.err = -1, "", ""

    def run(self, *arguments: object, day: date = TODAY) -> int:
        """Give one command; output and code are kept."""
        self._capsys.readouterr()
        self.code = cli.main([str(a) for a in arguments], FixedClock.on(day))
        self.out, self.err = self._capsys.readouterr()
        return self.code

    def write(self, name: str, text: str) -> Path:
        """A file for an import."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def make(self) -> "Script":
        """A Dutch company with two customers and three open invoices; made once, copied from then on."""
        files = self.write("customers.csv", CUSTOMERS), self.write("items.csv", ITEMS)
        templates.lay_out("script", self.file, lambda first: self._made(first, *files))
        return self

    def _made(self, first: Target, customers: Path, items: Path) -> CompanyFile:
        own, self.file = self.file, Path(str(first))
        assert self.run("create", self.file, "--name", "Smit & Zn.", "--country", "NL", "--iban", "NL91 ABNA 0417 1643 00",
                        "--user", "Anna") == 0
        assert self.run("import", self.file, customers, "--entity", "customers", "--confirm") == 0, \
            self.err
        assert self.run("import", self.file, items, "--entity", "open_items", "--history",
                        "--confirm") == 0, self.err
        self.file = own
        return CompanyFile.open(first, clock=FixedClock.on(TODAY))


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    """A folder and nothing in it."""
    return Script(tmp_path, capsys)


def test_from_a_spreadsheet_to_reminders_on_paper_without_a_screen(script: Script) -> None:
    script.make()
    assert script.run("age", script.file, "--as-of", "2026-03-07") == 0
    rows = [line.split("\t") for line in script.out.splitlines()]
    assert [row[0] for row in rows[1:-1]] == ["1001", "1002"]
    assert rows[-1][-1] == "1,555.50"
    assert script.run("remind", script.file, "--date", "2026-03-07", "--pdf", script.folder / "letters", "--confirm") == 0, \
        script.err
    assert len(list((script.folder / "letters").glob("*.pdf"))) == 2
    assert script.run("verify", script.file) == 0
    assert "FAIL" not in script.out and script.out.count("ok  ") > 20


def test_a_past_day_is_aged_as_it_stood_then(script: Script) -> None:
    script.make()
    assert script.run("age", script.file, "--as-of", "2026-01-31", "--csv", script.folder / "age.csv",
                      "--pdf", script.folder / "age.pdf") == 0
    assert script.out.splitlines()[-1].endswith("1,255.50")
    assert (script.folder / "age.pdf").read_bytes().startswith(b"%PDF") and (script.folder / "age.csv").stat().st_size > 50


@pytest.mark.rule("MST-010", "MST-013")
def test_several_companies_live_in_one_file(script: Script) -> None:
    script.run("create", script.file, "--name", "Smit", "--country", "NL")
    assert script.run("create", script.file, "--add", "--name", "Smit UK Ltd", "--country", "GB", "--code", "UK",
                      "--year-start", "04-06") == 0
    assert script.run("companies", script.file) == 0
    assert script.out.splitlines() == ["MAIN\tSmit\tEUR\tNL", "UK\tSmit UK Ltd\tGBP\tGB"]
    assert script.run("create", script.file, "--add", "--name", "Again", "--country", "NL", "--code", "uk") == 1
    assert "uk" in script.err
    assert script.run("age", script.file, "--company", "UK") == 0
    assert script.run("age", script.file, "--company", "NOBODY") == 1
    assert "NOBODY" in script.err


# -- backup, restore, verify ----------------------------------------------------------------------------------------------

@pytest.mark.rule("SAF-020", "SAF-023", "SAF-024")
def test_a_backup_names_where_it_lies_and_a_lost_second_folder_is_told(script: Script) -> None:
    script.make()
    assert script.run("backup", script.file, script.folder / "one", "--second", script.folder / "two") == 0
    first, second = (Path(line) for line in script.out.splitlines())
    assert backup.verify_backup(first, full=True).companies == ["MAIN Smit & Zn."] and second.read_bytes() == first.read_bytes()
    blocked = script.write("blocked", "a file, not a folder")
    assert script.run("backup", script.file, script.folder / "one", "--second", blocked / "x", day=date(2026, 3, 8)) == 1
    assert Path(script.out.strip()).exists() and "second folder" in script.err


@pytest.mark.rule("SAF-026", "SAF-T07")
def test_a_restore_says_what_is_lost_and_needs_a_yes(script: Script) -> None:
    script.make()
    script.run("backup", script.file, script.folder / "kept")
    saved = script.out.strip()
    script.run("import", script.file, script.write("more.csv", ITEMS.replace("F-", "G-")), "--entity", "open_items", "--history",
               "--confirm")
    before = script.file.read_bytes()
    assert script.run("restore", script.file, saved) == 1
    assert len(script.out.splitlines()) == 3 and "--yes" in script.err
    assert script.run("restore", script.file, saved, "--yes") == 0
    target, kept, safety = (Path(line) for line in script.out.splitlines()[3:])
    assert target == script.file and kept.read_bytes() == before and backup.read_manifest(safety).cause == "restore"
    script.run("age", script.file)
    assert script.out.splitlines()[-1].endswith("1,555.50")


@pytest.mark.rule("SAF-029")
def test_a_protected_backup_takes_its_password_from_the_environment_and_never_from_the_command_line(
        script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    script.make()
    monkeypatch.delenv(cli.BACKUP_PASSWORD, raising=False)
    assert script.run("backup", script.file, script.folder / "kept", "--protect") == cli.USAGE
    assert cli.BACKUP_PASSWORD in script.err and not (script.folder / "kept").exists()
    monkeypatch.setenv(cli.BACKUP_PASSWORD, "short")
    assert script.run("backup", script.file, script.folder / "kept", "--protect") == cli.USAGE and "8" in script.err
    monkeypatch.setenv(cli.BACKUP_PASSWORD, "kade 17 in de mist")
    assert script.run("backup", script.file, script.folder / "kept", "--protect") == 0
    saved = Path(script.out.strip())
    assert saved.name.endswith(backup.PROTECTED)
    monkeypatch.setenv(cli.BACKUP_PASSWORD, "kade 18 in de mist")
    assert script.run("restore", script.file, saved, "--yes") == cli.ENVIRONMENT and "not the password" in script.err
    monkeypatch.delenv(cli.BACKUP_PASSWORD)
    assert script.run("restore", script.file, saved, "--yes") == cli.USAGE
    monkeypatch.setattr(cli.sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(cli.getpass, "getpass", lambda _prompt: "kade 17 in de mist")
    assert script.run("restore", script.file, saved, "--yes") == 0
    assert Path(script.out.splitlines()[-1]).name.endswith(backup.PROTECTED), "the safety backup is protected as well"
    assert script.run("verify", script.file) == 0


@pytest.mark.rule("SAF-027")
def test_a_copy_is_made_beside_and_is_not_for_booking(script: Script) -> None:
    script.make()
    script.run("backup", script.file, script.folder / "kept")
    saved = script.out.strip()
    copy = script.folder / "copy.tegoed"
    assert script.run("restore", copy, saved, "--as-copy") == 0
    more = script.write("more.csv", CUSTOMERS.replace("100", "200"))
    assert script.run("import", copy, more, "--entity", "customers", "--confirm") == 3
    assert "not for booking" in script.err
    assert script.run("restore", copy, saved, "--as-copy") == 3
    assert "exists already" in script.err


@pytest.mark.rule("SAF-014")
def test_a_file_that_is_gone_or_damaged_comes_back_from_its_backup(script: Script) -> None:
    script.make()
    script.run("backup", script.file, script.folder / "kept")
    saved = script.out.strip()
    script.file.unlink()
    assert script.run("restore", script.file, saved) == 0
    assert script.run("verify", script.file) == 0
    content = bytearray(script.file.read_bytes())
    content[4096:40_000] = bytes(len(content[4096:40_000]))
    script.file.write_bytes(content)
    assert script.run("age", script.file) == 3 and "damaged" in script.err
    assert script.run("restore", script.file, saved) == 1 and "--yes" in script.err
    assert script.run("restore", script.file, saved, "--yes") == 0
    assert [p.name.startswith("damaged-") for p in script.folder.glob("damaged-*")] == [True]
    assert script.run("verify", script.file) == 0


@pytest.mark.rule("SAF-015")
def test_broken_books_fail_the_proof_that_finds_them(script: Script) -> None:
    script.make()
    import sqlite3

    raw = sqlite3.connect(script.file)
    raw.execute("update customer_entry_state set remaining = remaining - 1 where entry_id = 1")
    raw.commit()
    raw.close()
    assert script.run("verify", script.file) == 1
    assert any(line.startswith("FAIL L5") for line in script.out.splitlines()) and "L5: " in script.err


# -- bad input ------------------------------------------------------------------------------------------------------------

def test_what_is_wrong_with_a_new_company_is_told_at_once_and_leaves_no_file(script: Script) -> None:
    assert script.run("create", script.file, "--name", " ", "--country", "NL", "--iban", "NL91ABNA0417164301",
                      "--vat", "NL123") == 1
    assert len(script.err.splitlines()) == 3 and "NL91ABNA0417164301" in script.err
    assert list(script.folder.iterdir()) == []


@pytest.mark.parametrize("value", ["31-04", "0406", "13-01", "x-y", "02-30"])
def test_a_fiscal_year_that_cannot_be_is_refused(script: Script, value: str) -> None:
    assert script.run("create", script.file, "--name", "Smit", "--country", "NL", "--year-start", value) in (1, 2)
    assert script.err and not script.file.exists()


def test_creating_never_overwrites(script: Script) -> None:
    script.run("create", script.file, "--name", "Smit", "--country", "NL")
    before = script.file.read_bytes()
    assert script.run("create", script.file, "--name", "Other", "--country", "NL") == 3
    assert script.file.read_bytes() == before and "exists already" in script.err


@pytest.mark.parametrize(("command", "code", "words"), [
    (("age", "{missing}"), 3, "is not there"),
    (("age", "{text}"), 3, "not a company file"),
    (("import", "{file}", "{missing}"), 3, "missing"),
    (("restore", "{new}", "{text}"), 3, "is not good"),
    (("restore", "{new}", "{missing}"), 3, "is not good"),
    (("age", "{file}", "--as-of", "31-02-2026"), 2, ""),
    (("remind", "{file}", "--date", "yesterday?"), 2, ""),
    (("verify", "{missing}"), 3, "is not there"),
    (("backup", "{file}", "{text}/deeper"), 3, ""),
])
def test_each_refusal_has_its_code_and_its_words(script: Script, command: tuple[str, ...], code: int, words: str) -> None:
    script.run("create", script.file, "--name", "Smit", "--country", "NL")
    places = {"missing": script.folder / "missing", "text": script.write("text.txt", "hello"), "file": script.file,
              "new": script.folder / "new.tegoed"}
    assert script.run(*(part.format(**places) for part in command)) == code
    assert words in script.err and script.err.strip() and "Traceback" not in script.err
    assert not places["new"].exists()


def test_rows_with_errors_refuse_the_whole_file_and_can_be_taken_out(script: Script) -> None:
    script.run("create", script.file, "--name", "Smit", "--country", "NL")
    script.run("import", script.file, script.write("customers.csv", CUSTOMERS), "--entity", "customers", "--confirm")
    bad = script.write("bad.csv", ITEMS + "1001;F-4;31/02/2026;01/03/2026;10.00\n1001;F-5;01/02/2026;01/03/2026;abc\n")
    assert script.run("import", script.file, bad, "--entity", "open_items", "--rejected", script.folder / "rejected.csv",
                      "--history", "--confirm") == 1
    assert [line.split(":")[0] for line in script.err.splitlines()][:2] == ["5", "6"]
    assert (script.folder / "rejected.csv").exists()
    assert script.run("import", script.file, bad, "--entity", "open_items", "--history", "--only-valid", "--confirm") == 0
    script.run("age", script.file)
    assert script.out.splitlines()[-1].endswith("1,555.50")


@pytest.mark.rule("SAF-006", "SAF-T08")
def test_a_file_in_use_is_not_written_to_but_can_be_read(script: Script) -> None:
    script.make()
    held = CompanyFile.open(script.file, clock=FixedClock.on(TODAY))
    try:
        assert script.run("import", script.file, script.folder / "customers.csv", "--entity", "customers", "--again") == 3
        assert "in use by" in script.err
        assert script.run("age", script.file) == 0
    finally:
        held.close()


@pytest.mark.parametrize(("language", "words"), [("nl", "bestaat"), ("fr", "existe"), ("de", "gibt")])
def test_messages_speak_the_language_that_is_asked_for(script: Script, language: str, words: str) -> None:
    script.run("create", script.file, "--name", "Smit", "--country", "NL")
    english = (script.run("create", script.file, "--name", "Smit", "--country", "NL"), script.err)[1]
    assert script.run("--language", language, "create", script.file, "--name", "Smit", "--country", "NL") == 3
    assert str(script.file) in script.err and script.err != english


def test_help_says_what_each_command_does(script: Script, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["--language", "de", "--help"], ["restore", "--help"]):
        with pytest.raises(SystemExit) as ended:
            cli.main(arguments)
        assert ended.value.code == 0
    said = capsys.readouterr().out
    assert "make a verified backup" in said and "eine geprüfte Sicherung erstellen" in said and "--as-copy" in said


@pytest.mark.parametrize("arguments", [[], ["nothing"], ["create"], ["age", "x", "--nope"], ["--today", "31-02", "age", "x"]])
def test_wrong_use_is_two(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2


def test_a_real_process_gives_its_code_and_keeps_its_output_apart(tmp_path: Path) -> None:
    file = tmp_path / "real.tegoed"

    def tegoed(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-m", "app.cli", *arguments], cwd=HERE, capture_output=True, text=True,
                              encoding="utf-8", env={**os.environ, "PYTHONIOENCODING": "utf-8"}, check=False)

    made = tegoed("create", str(file), "--name", "Smit", "--country", "BE")
    assert (made.returncode, made.stdout.strip(), made.stderr) == (0, str(file), "")
    refused = tegoed("--language", "nl", "create", str(file), "--name", "Smit", "--country", "BE")
    assert (refused.returncode, refused.stdout) == (3, "") and str(file) in refused.stderr
    assert not file.with_name(file.name + ".lock").exists()


def test_a_backup_says_which_program_made_it(script: Script) -> None:
    script.make()
    script.run("backup", script.file, script.folder)
    import zipfile

    with zipfile.ZipFile(script.out.strip()) as packed:
        assert json.loads(packed.read("manifest.json"))["product"] == "Tegoed"


@pytest.mark.rule("SAF-031")
def test_an_encrypted_file_takes_its_password_from_the_environment_or_the_keyboard(script: Script, tmp_path: Path,
                                                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    words = "kade 17 in de mist"
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keys, "_known", {})
    make = ("create", script.file, "--name", "Smit & Zn.", "--country", "NL", "--user", "Anna", "--encrypt")
    monkeypatch.delenv(cli.FILE_PASSWORD, raising=False)
    assert script.run(*make) == 2 and cli.FILE_PASSWORD in script.err and not script.file.exists()
    monkeypatch.setenv(cli.FILE_PASSWORD, "short")
    assert script.run(*make) == 2 and "8" in script.err and not script.file.exists()
    monkeypatch.setenv(cli.FILE_PASSWORD, words)
    assert script.run(*make) == 0
    path, code = script.out.splitlines()
    assert path == str(script.file) and keys.is_encrypted(script.file)

    monkeypatch.delenv(cli.FILE_PASSWORD)
    keys._known.clear()
    assert script.run("companies", script.file) == 2 and cli.FILE_PASSWORD in script.err
    monkeypatch.setenv(cli.FILE_PASSWORD, words + "x")
    assert script.run("companies", script.file) == 3 and "neither the password" in script.err
    for given in (words, code):
        keys._known.clear()
        monkeypatch.setenv(cli.FILE_PASSWORD, given)
        assert script.run("companies", script.file) == 0 and "Smit" in script.out
        assert script.run("verify", script.file) == 0

    assert script.run("backup", script.file, tmp_path / "kept") == 0
    made = Path(script.out.strip())
    keys._known.clear()
    script.file.unlink()
    assert script.run("restore", script.file, made) == 0 and keys.is_encrypted(script.file)
    assert script.run("verify", script.file) == 0
    keys._known.clear()
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.delenv(cli.FILE_PASSWORD)
    monkeypatch.setattr(cli.getpass, "getpass", lambda _prompt: words)
    assert script.run("verify", script.file) == 0
