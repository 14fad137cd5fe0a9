"""The command line in the hands of a stranger: a whole history with its ageing proved from the file itself, a full disk,
a file in use, a process that is killed, and every refusal with its code and its words."""

import csv
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app import cli
from app.core.clock import FixedClock
from app.core.enums import LANGUAGES
from app.storage import backup
from tests.catalogues import HERE

HISTORY = HERE / "tests" / "data" / "imports" / "late-payment-histories.csv"
TODAY = date(2026, 3, 7)
ITEMS = ("Customer no.;Document no.;Document date;Due date;Amount\n"
         "1;F-1;15/01/2026;14/02/2026;10.00\n2;F-2;16/01/2026;15/02/2026;5.50\n")


class Shell:
    """Commands one after the other, with what each said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys, self.file = folder, capsys, folder / "a.tegoed"
        self.out = self.err = ""

    def run(self, *arguments: object, day: date = TODAY) -> int:
        """One command; its exit code."""
        self._capsys.readouterr()
        code = cli.main([str(a) for a in arguments], FixedClock.on(day))
        self.out, self.err = self._capsys.readouterr()
        return code

    def write(self, text: str, name: str = "items.csv", encoding: str = "utf-8") -> Path:
        """A file to import."""
        path = self.folder / name
        path.write_text(text, encoding=encoding)
        return path

    def total(self, *arguments: object) -> str:
        """The balance of all customers."""
        assert self.run("age", self.file, *arguments) == 0, self.err
        return self.out.splitlines()[-1].split("\t")[-1]


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new Dutch company, closed."""
    path = tmp_path_factory.mktemp("company") / "a.tegoed"
    assert cli.main(["create", str(path), "--name", "Smit", "--country", "NL", "--user", "Anna"], FixedClock.on(TODAY)) == 0
    return path


@pytest.fixture
def shell(company: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A folder with a copy of it."""
    shutil.copy(company, tmp_path / "a.tegoed")
    return Shell(tmp_path, capsys)


# -- a whole history ------------------------------------------------------------------------------------------------------

def american(text: str) -> date:
    month, day, year = (int(part) for part in text.split("/"))
    return date(year, month, day)


def cents(text: str) -> int:
    whole, _point, part = text.partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def aged_by_hand(day: date) -> dict[str, list[int]]:
    """Customer -> not due, 1–30, 31–60, 61–90, over 90 days late, in cents: from the rows of the file alone."""
    found: dict[str, list[int]] = defaultdict(lambda: [0] * 5)
    with HISTORY.open(encoding="utf-8-sig") as source:
        for row in csv.DictReader(source):
            if american(row["InvoiceDate"]) <= day < american(row["SettledDate"]):
                late = (day - american(row["DueDate"])).days
                found[row["customerID"]][0 if late < 1 else min(1 + (late - 1) // 30, 4)] += cents(row["InvoiceAmount"])
    return dict(found)


@pytest.fixture(scope="module")
def told(company: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The company with the history of 2012 and 2013, brought in with one command and no option."""
    path = Path(shutil.copy(company, tmp_path_factory.mktemp("history") / "h.tegoed"))
    assert cli.main(["import", str(path), str(HISTORY)], FixedClock.on(TODAY)) == 0
    return path


@pytest.mark.rule("IMP-007", "AGE-01", "AGE-08")
@pytest.mark.parametrize("day", [
    date(2011, 12, 31), date(2012, 1, 3), *(date(2012, 1, 31) + timedelta(37 * n) for n in range(19)), date(2013, 12, 31),
    date(2014, 6, 1)], ids=str)
def test_the_ageing_of_any_day_is_what_the_file_itself_says(told: Path, capsys: pytest.CaptureFixture[str], day: date) -> None:
    expected = aged_by_hand(day)
    assert cli.main(["age", str(told), "--as-of", day.isoformat()], FixedClock.on(TODAY)) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    shown = {line[0]: [int(re.sub(r"\D", "", cell)) for cell in line[2:7]] for line in lines[1:-1]}
    assert shown == expected
    totals = [int(re.sub(r"\D", "", cell)) for cell in lines[-1][2:7]]
    assert totals == ([sum(column) for column in zip(*expected.values(), strict=True)] or [0] * 5)
    assert sum(map(sum, expected.values())) == int(re.sub(r"\D", "", lines[-1][-1]))


@pytest.mark.rule("IMP-005", "IMP-008")
def test_the_same_history_twice_is_refused_and_taken_back_whole(told: Path, tmp_path: Path,
                                                                capsys: pytest.CaptureFixture[str]) -> None:
    shell = Shell(tmp_path, capsys)
    shutil.copy(told, shell.file)
    assert shell.run("import", shell.file, HISTORY) == 1 and "was imported on" in shell.err
    assert shell.run("import", shell.file, HISTORY, "--again") == 1 and shell.err.count("exists already") == 2_466
    assert shell.run("undo-import", shell.file) == 0 and shell.out.strip() == HISTORY.name
    assert shell.total("--as-of", "2013-06-30") == "0.00"
    assert shell.run("undo-import", shell.file) == 1 and "no import to undo" in shell.err
    assert shell.run("verify", shell.file) == 0, shell.err


# -- what a script says about a file --------------------------------------------------------------------------------------

@pytest.mark.rule("IMP-002", "IMP-006")
def test_dates_that_can_be_read_two_ways_are_never_guessed_by_a_script(shell: Shell) -> None:
    path = shell.write("Customer no.;Document no.;Document date;Amount\n1;F-1;03/02/2026;10.00\n")
    assert shell.run("import", shell.file, path) == 1 and "--dates" in shell.err and shell.total() == "0.00"
    assert shell.run("import", shell.file, path, "--dates", "mdy") == 0
    assert shell.run("age", shell.file, "--as-of", "2026-03-02") == 0 and shell.total() == "10.00"


@pytest.mark.rule("IMP-002", "IMP-007")
def test_what_was_detected_can_be_overruled_word_by_word(shell: Shell) -> None:
    text = "export\nKlantnr|Factuurnr|Factuurdatum|Bedrag\n1|F-1|15.01.2026|1,234\n"
    path = shell.write(text, encoding="utf-16")
    options = ("--separator", "|", "--headings", "2", "--encoding", "utf-16", "--decimal", ".", "--import-date", "2026-02-01")
    assert shell.run("import", shell.file, path, *options) == 0, shell.err
    assert shell.total() == "1,234.00" and shell.total("--as-of", "2026-01-31") == "0.00"


@pytest.mark.rule("IMP-007")
def test_the_balance_of_the_old_system_must_agree(shell: Shell) -> None:
    path = shell.write(ITEMS)
    assert shell.run("import", shell.file, path, "--control", "15.51") == 1 and "15.50" in shell.err.replace("\xa0", " ")
    assert shell.run("import", shell.file, path, "--control", "abc") == 1 and shell.total() == "0.00"
    assert shell.run("import", shell.file, path, "--control", "15.50") == 0 and shell.total() == "15.50"


@pytest.mark.rule("IMP-006", "BLK-10")
def test_customers_a_file_blocks_need_a_reason_that_exists(shell: Shell) -> None:
    path = shell.write("Customer no.;Name;Blocked\n1;Bos;Ship\n")
    assert shell.run("import", shell.file, path) == 1 and "reason" in shell.err
    assert shell.run("import", shell.file, path, "--reason", "NOPE") == 1
    codes = re.search(r"Choose one of: (\w+)", shell.err)
    assert codes is not None and shell.run("import", shell.file, path, "--reason", codes[1]) == 0, shell.err


@pytest.mark.rule("IMP-003")
def test_a_dry_run_writes_nothing_and_reads_beside_another_program(shell: Shell) -> None:
    path = shell.write(ITEMS)
    before = shell.file.read_bytes()
    assert shell.run("import", shell.file, path, "--dry-run") == 0 and shell.out.startswith("2 rows: 2 new")
    bad = shell.write(ITEMS + "3;F-3;31/02/2026;;x\n", "bad.csv")
    assert shell.run("import", shell.file, bad, "--dry-run") == 1
    assert {"4: Document date: “31/02/2026” is not a date (day month year).", "4: Amount: “x” is not an amount."} <= set(
        shell.err.splitlines())
    assert shell.file.read_bytes() == before


@pytest.mark.parametrize("option", [("--mapping", "nothing"), ("--dates", "dmy", "--import-date", "31/02/2026")])
def test_an_option_that_means_nothing_is_told(shell: Shell, option: tuple[str, ...]) -> None:
    assert shell.run("import", shell.file, shell.write(ITEMS), *option) == 1 and shell.err.strip()
    assert shell.total() == "0.00"


# -- wrong use ------------------------------------------------------------------------------------------------------------

WRONG: tuple[list[str], ...] = (
    [], ["agen"], ["age"], ["create", "x.tegoed", "--name", "A"], ["create", "x", "--name", "A", "--country", "XX"],
    ["--today", "2026-02-30", "age", "x"], ["import", "x"], ["import", "x", "y", "--dates", "ydm"], ["backup", "x"],
    ["age", "x", "--pdf"], ["verify", "x", "y"])


@pytest.mark.rule("L10N-001")
@pytest.mark.parametrize("language", LANGUAGES)
def test_wrong_use_is_told_in_the_language_that_was_asked_for(capsys: pytest.CaptureFixture[str], language: str) -> None:
    said = []
    for arguments in WRONG:
        with pytest.raises(SystemExit) as ended:
            cli.main(["--language", language, *arguments])
        assert ended.value.code == 2
        out, err = capsys.readouterr()
        assert not out and "Traceback" not in err
        said.append(err)
    english = ("usage:", "error:", "the following arguments", "invalid choice", "unrecognized", "expected one", "not a day")
    assert all(any(word in err for err in said) for word in english) is (language == "en")
    assert language == "en" or not any(word in err for err in said for word in english[2:])


@pytest.mark.rule("L10N-001")
@pytest.mark.parametrize("command", ["create", "companies", "import", "undo-import", "age", "remind", "backup", "restore",
                                     "move-to-server", "verify"])
def test_every_command_explains_itself_and_its_exit_codes_in_four_languages(capsys: pytest.CaptureFixture[str],
                                                                            command: str) -> None:
    told = set()
    for language in LANGUAGES:
        with pytest.raises(SystemExit) as ended:
            cli.main(["--language", language, command, "--help"])
        assert ended.value.code == 0
        words = " ".join(capsys.readouterr().out.split())
        assert "130" in words and "0 " in words and command in words
        told.add(words)
    assert len(told) == len(LANGUAGES)


# -- files and folders that refuse ----------------------------------------------------------------------------------------

@pytest.mark.parametrize(("arguments", "words"), [
    (("age", "{file}", "--csv", "{none}/a.csv"), "a.csv"), (("age", "{file}", "--csv", "{none}/a.xlsx"), "a.xlsx"),
    (("age", "{file}", "--pdf", "{folder}"), "{folder}"), (("remind", "{file}", "--pdf", "{text}/letters"), "letters"),
    (("import", "{file}", "{folder}"), "is a folder"), (("import", "{file}", "{none}"), "not there"),
    (("backup", "{file}", "{text}/deeper"), "deeper"), (("restore", "{file}", "{folder}"), "not good"),
    (("age", "{folder}"), "not there"), (("verify", "{text}"), "not a company file"),
    (("create", "{text}/x.tegoed", "--name", "A", "--country", "NL"), "")])
def test_a_place_that_refuses_is_three_and_is_named(shell: Shell, arguments: tuple[str, ...], words: str) -> None:
    places = {"file": shell.file, "folder": shell.folder, "none": shell.folder / "none", "text": shell.write("hello", "text")}
    before = {p.name for p in shell.folder.iterdir()}
    assert shell.run(*(a.format(**places) for a in arguments)) == 3
    assert words.format(**places) in shell.err and "Traceback" not in shell.err
    assert {p.name for p in shell.folder.iterdir()} - before <= {"a.tegoed-wal", "a.tegoed-shm"}


@pytest.mark.rule("SAF-006")
def test_a_file_another_process_has_open_is_named_with_its_user(shell: Shell) -> None:
    held = subprocess.Popen([sys.executable, "-c", (
        "import sys; from pathlib import Path; from app.storage.company_file import CompanyFile\n"
        "f = CompanyFile.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read(); f.close()"), str(shell.file)],
        cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert held.stdout is not None and held.stdout.readline().strip() == "open"
        assert shell.run("import", shell.file, shell.write(ITEMS)) == 3 and "in use by" in shell.err
        assert shell.run("import", shell.file, shell.write(ITEMS), "--dry-run") == 0, "looking is allowed"
    finally:
        held.communicate("")
    assert shell.run("import", shell.file, shell.write(ITEMS)) == 0, shell.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_without_the_right_to_write_is_read_and_not_written(shell: Shell) -> None:
    path = shell.write(ITEMS)
    shell.folder.chmod(0o500)
    try:
        assert shell.run("age", shell.file) == 0
        assert shell.run("import", shell.file, path) == 3 and "can only be read" in shell.err
    finally:
        shell.folder.chmod(0o700)


# -- a full disk ----------------------------------------------------------------------------------------------------------

@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 120 MB of our own."""
    place = tmp_path / "disk"
    place.mkdir()
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=120m", "none", str(place)], check=False, capture_output=True).returncode:
        pytest.skip("only an administrator of Linux can lay out a small disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)


def fill(place: Path) -> Path:
    """Use up every byte."""
    path = place / "fill"
    with path.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4_096)):
                pass
        except OSError:
            pass
    return path


@pytest.mark.rule("SAF-016", "SAF-017")
def test_a_full_disk_is_looked_at_but_not_written_to_and_nothing_is_lost(shell: Shell, small_disk: Path) -> None:
    shell.file = Path(shutil.copy(shell.file, small_disk / "a.tegoed"))
    assert shell.run("import", shell.file, shell.write(ITEMS)) == 0, shell.err
    filler, whole = fill(small_disk), shell.file.read_bytes()
    assert shell.total() == "15.50" and shell.run("verify", shell.file) == 0
    more = shell.write(ITEMS.replace("F-", "G-"), "more.csv")
    refusals: tuple[tuple[object, ...], ...] = (
        ("import", shell.file, more), ("age", shell.file, "--csv", small_disk / "a.csv"),
        ("age", shell.file, "--pdf", small_disk / "a.pdf"), ("backup", shell.file, small_disk / "backups"),
        ("create", small_disk / "b.tegoed", "--name", "B", "--country", "NL"), ("remind", shell.file))
    for arguments in refusals:
        assert shell.run(*arguments) == 3, arguments
        assert ("is full" in shell.err or "MB are free" in shell.err) and str(small_disk) in shell.err, shell.err
    assert {p.name for p in small_disk.iterdir()} - {"backups"} == {"a.tegoed", "fill"} and shell.file.read_bytes() == whole
    filler.unlink()
    assert shell.run("import", shell.file, more) == 0, "once there is room it goes on"
    assert shell.total() == "31.00" and shell.run("verify", shell.file) == 0


@pytest.mark.rule("SAF-017")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no largest file of a process")
@pytest.mark.parametrize("room", [0, 3_000_000])
def test_a_disk_that_ends_in_the_middle_of_an_import_leaves_the_books_as_they_were(shell: Shell, room: int) -> None:
    assert shell.run("import", shell.file, shell.write(ITEMS)) == 0
    limit = shell.file.stat().st_size + room
    script = ("import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
              "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))\n"
              "from app import cli; sys.exit(cli.main(sys.argv[2:]))")
    stopped = subprocess.run([sys.executable, "-c", script, str(limit), "import", str(shell.file), str(HISTORY)], cwd=HERE,
                             capture_output=True, text=True, check=False)
    assert stopped.returncode == 3 and "Traceback" not in stopped.stderr and str(shell.file) in stopped.stderr, stopped.stderr
    assert shell.total() == "15.50" and shell.run("verify", shell.file) == 0, shell.err
    assert shell.run("import", shell.file, HISTORY) == 0, shell.err


# -- stopped halfway ------------------------------------------------------------------------------------------------------

@pytest.mark.rule("IMP-004", "SAF-012")
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("way", [signal.SIGKILL, signal.SIGINT])
def test_an_import_stopped_at_any_moment_is_there_whole_or_not_at_all(shell: Shell, way: signal.Signals) -> None:
    chance = random.Random(20_260_307)
    for _time in range(2):
        running = subprocess.Popen([sys.executable, "-m", "app.cli", "import", str(shell.file), str(HISTORY)], cwd=HERE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        time.sleep(chance.uniform(0.5, 2.6))
        running.send_signal(way)
        _out, err = running.communicate(timeout=60)
        if way is signal.SIGINT and running.returncode not in (0, 130):
            # Before the program itself runs, Python is still loading it.
            assert running.returncode in (1, -signal.SIGINT), (running.returncode, err)
        elif running.returncode == 130:
            assert "Stopped" in err and "Traceback" not in err
        assert shell.run("verify", shell.file) == 0, shell.err
        assert shell.total("--as-of", "2013-06-30") in ("0.00", "5,119.85")
    if shell.total("--as-of", "2013-06-30") == "0.00":
        assert shell.run("import", shell.file, HISTORY) == 0, shell.err
    assert shell.total("--as-of", "2013-06-30") == "5,119.85"


@pytest.mark.rule("SAF-024", "SAF-026")
def test_a_backup_cut_off_halfway_is_refused_and_the_books_stay(shell: Shell) -> None:
    assert shell.run("import", shell.file, shell.write(ITEMS)) == 0
    assert shell.run("backup", shell.file, shell.folder / "kept") == 0
    kept = Path(shell.out.strip())
    assert backup.verify_backup(kept, full=True)
    half = shell.folder / "half.tegoed-backup.zip"
    half.write_bytes(kept.read_bytes()[:-2_000])
    before = shell.file.read_bytes()
    assert shell.run("restore", shell.file, half, "--yes") == 3 and "not good" in shell.err
    assert shell.file.read_bytes() == before and shell.total() == "15.50"
