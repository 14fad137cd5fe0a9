"""Bank files: looked at, imported whole or not at all, recognised when they come again, taken back while unused (BNK-01…08)."""

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.bank import BankImport, BankStatement, BankStatementLine
from app.services import bank
from app.services.bank import Files
from app.storage import archive
from tests.formats.bank import camt_files as camt
from tests.services import dunning
from tests.services.bank.statements import codes, file, imported, line, line_ids, listed, own_bank, own_iban
from tests.services.dunning import D, Office
from tests.services.payments.receipts import whole

NEXT = D + timedelta(1)


@pytest.mark.postgres
@pytest.mark.rule("BNK-01", "BNK-02", "BNK-04", "BNK-05", "BNK-08", "BNK-44")
def test_a_statement_is_looked_at_imported_known_when_it_comes_again_and_taken_back(dunning_office: Office) -> None:
    office = dunning_office
    sent = file(office, line(1485_00, "10040", reference="A1"), line(-12_50, "Kosten", reference="A2"), total=1472_50)
    seen = bank.preview(office.desk, Files((sent,)))
    assert (seen.new, seen.present, seen.problems, seen.unknown) == (2, 0, (), ())
    assert listed(office) == []
    done = bank.accept_files(office.desk, Files((sent,)))
    assert done.value is not None and (done.value.new, done.value.present) == (2, 0)
    assert listed(office, "open") == [("new", 1485_00), ("new", -12_50)]
    with office.desk.reading() as session:
        row = session.get_one(BankStatementLine, line_ids(office)[0])
        assert "<Amt" in row.raw and "1485.00" in row.raw
        kept = session.scalars(select(BankImport)).one()
        assert archive.read(session, kept.content_sha256) == sent[1] and kept.format == "camt053"
    again = bank.preview(office.desk, Files((sent,)))
    assert (again.new, again.present, codes(again.problems)) == (0, 2, ["BNK-04-file"])
    assert codes(bank.accept_files(office.desk, Files((sent,))).problems) == ["BNK-04-file", "BNK-01-nothing-new"]
    assert whole(office)
    (one,) = bank.imports(office.desk)
    assert (one.file, one.statements, one.lines, one.posted) == ("statement-1.xml", 1, 2, 0)
    assert bank.take_back_import(office.desk, one.import_id).value == 2
    assert listed(office) == [] and bank.imports(office.desk) == []
    assert codes(bank.take_back_import(office.desk, one.import_id).problems) == ["LED-gone"]
    assert whole(office)


@pytest.mark.rule("BNK-04", "BNK-X5")
def test_a_month_after_its_days_brings_nothing_new_and_one_new_line_only_that(dunning_local: Office) -> None:
    office = dunning_local
    days = [D + timedelta(n) for n in range(3)]
    for n, day in enumerate(days):
        imported(office, line(100_00, "abonnement", day=day), line(100_00, "abonnement", day=day), total=200_00,
                 opening=n * 200_00, number=str(n + 1), day=day)
    month = [line(100_00, "abonnement", day=day) for day in days for _twice in range(2)]
    seen = bank.preview(office.desk, Files((file(office, *month, total=600_00, number="100", day=days[-1]),)))
    assert (seen.new, seen.present, seen.problems) == (0, 6, ())
    wider = file(office, *month, line(7_00, "rente", day=days[-1]), total=607_00, number="100", day=days[-1])
    done = bank.accept_files(office.desk, Files((wider,)))
    assert done.value is not None and (done.value.new, done.value.present) == (1, 6)
    assert whole(office)
    first = bank.imports(office.desk)[-1]
    assert codes(bank.take_back_import(office.desk, first.import_id).problems) == ["BNK-44-needed"]


@pytest.mark.rule("BNK-04")
def test_a_line_the_bank_changed_is_told_and_what_was_imported_stays(dunning_local: Office) -> None:
    office = dunning_local
    imported(office, line(50_00, "eerst", reference="R1"), total=50_00)
    changed = file(office, line(60_00, "daarna", reference="R1"), line(5_00, "nieuw", reference="R2"), total=65_00, number="2",
                   opening=50_00, day=NEXT)
    asked = bank.accept_files(office.desk, Files((changed,)))
    assert asked.value is None and codes(asked.problems) == ["BNK-04-changed"]
    done = bank.accept_files(office.desk, Files((changed,)), confirmed=frozenset(p.key or "" for p in asked.problems))
    assert done.value is not None and done.value.new == 1
    assert listed(office) == [("new", 50_00), ("new", 5_00)] and whole(office)


@pytest.mark.rule("BNK-03", "BNK-X6", "BNK-01", "ERR-05")
def test_a_wrong_sum_refuses_its_statement_and_the_others_of_the_file_are_imported(dunning_local: Office) -> None:
    office = dunning_local
    own = f"<IBAN>{own_iban(office)}</IBAN>"
    wrong = camt.statement(line(10_00), opening="0.00", closing="10.01", number="1", account=own)
    right = camt.statement(line(20_00, day=NEXT), opening="10.00", closing="30.00", number="2", account=own)
    done = bank.accept_files(office.desk, Files((("both.xml", camt.document(wrong, right)),)))
    assert done.value is not None and (done.value.new, done.value.refused) == (1, 1)
    (told,) = done.problems
    assert told.weight == "error" and told.code.startswith("BNK-03")
    assert listed(office) == [("new", 20_00)] and whole(office)


@pytest.mark.rule("BNK-03")
def test_a_gap_and_an_overlap_are_asked_about_and_kept_with_who_allowed_them(dunning_local: Office) -> None:
    office = dunning_local
    imported(office, line(10_00), total=10_00)
    gap = file(office, line(5_00, day=NEXT), total=5_00, opening=99_00, number="2", day=NEXT)
    asked = bank.accept_files(office.desk, Files((gap,)))
    assert asked.value is None and codes(asked.problems) == ["BNK-03-gap"]
    assert bank.accept_files(office.desk, Files((gap,)), confirmed=frozenset(p.key or "" for p in asked.problems)).done
    with office.desk.reading() as session:
        newest = session.scalars(select(BankStatement).order_by(BankStatement.id.desc())).first()
        assert newest is not None and newest.accepted_with == {"codes": ["BNK-03-gap"], "user": office.desk.actor.name}
    number = file(office, line(1_00, day=NEXT), total=1_00, opening=104_00, number="9", day=NEXT)
    assert codes(bank.preview(office.desk, Files((number,))).problems) == ["BNK-03-number"]


@pytest.mark.rule("BNK-02")
def test_an_unknown_account_is_told_and_a_chosen_one_takes_its_lines(dunning_local: Office) -> None:
    office = dunning_local
    strange = file(office, line(10_00), total=10_00, account="DE89370400440532013000")
    seen = bank.preview(office.desk, Files((strange,)))
    assert codes(seen.problems) == ["BNK-02-unknown"] and seen.unknown == ("DE89370400440532013000",)
    assert not bank.accept_files(office.desk, Files((strange,))).done
    chosen = Files((strange,), banks={"DE89370400440532013000": own_bank(office)})
    assert bank.accept_files(office.desk, chosen).done and listed(office) == [("new", 10_00)]


@pytest.mark.rule("BNK-09")
def test_a_table_is_tried_on_ten_rows_its_mapping_saved_and_found_again(dunning_local: Office) -> None:
    office = dunning_local
    rows = "".join(f"{D + timedelta(n):%d-%m-%Y};Klant {n};Factuur {n};{n + 1},50\n" for n in range(12))
    sent = ("bank.csv", ("Datum;Naam;Omschrijving;Bedrag\n" + rows).encode())
    tried = bank.mappings.trial(office.desk, *sent)
    assert len(tried.rows) == 10 and tried.rows[1].amount == 2_50 and tried.headings[0] == "Datum"
    assert codes(bank.mappings.save(office.desk, " ", tried.mapping, sent).problems) == ["BNK-09-name"]
    unnamed = bank.preview(office.desk, Files((sent,)))
    assert codes(unnamed.problems) == ["BNK-02-unknown"] and unnamed.unknown == ("",)
    assert bank.preview(office.desk, Files((sent,), {"": own_bank(office)})).new == 12
    assert bank.mappings.save(office.desk, "Mijn bank", tried.mapping, sent, own_bank(office)).done
    assert codes(bank.mappings.save(office.desk, "Mijn bank", tried.mapping, sent).problems) == ["BNK-09-taken"]
    seen = bank.preview(office.desk, Files((sent,)))
    assert seen.files[0].mapping is not None and seen.files[0].mapping.name == "Mijn bank"
    done = bank.accept_files(office.desk, Files((sent,)))
    assert done.value is not None and done.value.new == 12, done.problems
    (kept,) = bank.mappings.saved(office.desk)
    assert kept.bank_id == own_bank(office)


@pytest.mark.rule("ERR-05")
def test_a_file_that_is_no_statement_leaves_no_trace(dunning_local: Office) -> None:
    office = dunning_local
    done = bank.accept_files(office.desk, Files((("picture.png", b"\x89PNG\r\n\x1a\n"),)))
    assert not done.done and codes(done.problems) == ["BNK-01-unknown"]
    assert bank.imports(office.desk) == []


@pytest.mark.rule("BNK-01", "BNK-46")
def test_an_advice_of_single_payments_carries_no_money_whichever_comes_first(dunning_local: Office) -> None:
    office = dunning_local
    advice = camt.document(camt.statement(line(10_00, "deel", reference="X"), balances="", number="5", kind="Ntfctn",
                                          account=f"<IBAN>{own_iban(office)}</IBAN>"), container="BkToCstmrDbtCdtNtfctn")
    assert bank.accept_files(office.desk, Files((("advice.xml", advice),))).done
    assert listed(office) == []
    imported(office, line(10_00, "deel", reference="X"), total=10_00)
    assert listed(office) == [("new", 10_00)] and whole(office)


def _kill_while_importing(path: str) -> None:
    office = dunning.opened(Path(path))
    sent = file(office, *(line(1_00, f"regel {n}") for n in range(30)), total=30_00)
    with office.desk.writing("outer"):
        assert bank.accept_files(office.desk, Files((sent,))).done
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.rule("BNK-01")
def test_a_kill_while_importing_leaves_nothing(dunning_local: Office) -> None:
    office = dunning_local
    path = str(office.desk.file.target)
    office.desk.file.close()
    code = f"from tests.services.bank.test_bank_imports import _kill_while_importing as k; k({path!r})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -signal.SIGKILL
    again = dunning.opened(Path(path))
    assert listed(again) == [] and bank.imports(again.desk) == [] and whole(again)
    again.desk.file.close()
