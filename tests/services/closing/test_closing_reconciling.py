"""The reconciliation of an office: proved, with an imported line without customer, signed off with its report (CLS-050…053)."""

import io
import sqlite3
from datetime import date

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from app.models.archive import ArchivedDocument
from app.rules.closing.reconciling import Cause
from app.services.closing import reconciling
from app.services.closing.reconciling import Account
from tests.services.closing.closer import MARCH, Closer
from tests.services.closing.test_closing_deciding import late


@pytest.mark.rule("CLS-050")
def test_an_office_without_imports_is_proved(closer: Closer) -> None:
    late(closer)
    found = reconciling.reconcile(closer.desk, MARCH)
    assert [(a.ledger, a.entries, a.difference, a.causes) for a in found.accounts if not a.tax] == [(24_200, 24_200, 0, ())]
    assert found.accounts[0].profiles and found.gaps == ()


@pytest.mark.rule("CLS-053", "CLS-033")
def test_the_report_says_both_sums_and_is_archived_with_the_sign_off(closer: Closer) -> None:
    ready = late(closer).ready("REV", "ESL")
    found = reconciling.reconcile(ready.desk, MARCH)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(reconciling.pdf(ready.desk, found))).pages)
    assert "242.00" in text and "No voucher number of the period is missing." in text
    task = reconciling.task(ready.desk, MARCH)
    assert task is not None and reconciling.sign_off(ready.desk, found, [task]).done
    again = reconciling.sign_off(ready.desk, found, [task])
    assert [p.code for p in again.problems] == ["CLS-033-signed"]
    with ready.desk.reading() as session:
        kept = session.scalars(select(ArchivedDocument).where(ArchivedDocument.kind == reconciling.KIND)).all()
    assert [(k.number, k.document_table) for k in kept] == [("2026-03-31", "close_task")]


def past_the_program(closer: Closer, account: str, role: str, cents: int, number: str = "GJ-0042") -> None:
    """A voucher as another program would write it into the file: one line on an account, and 8000 against it."""
    with sqlite3.connect(str(closer.office.file.target)) as raw:
        voucher, day = raw.execute("select max(id), ? from voucher", (MARCH.isoformat(),)).fetchone()
        copied(raw, "voucher", voucher, number=number, posting_date=day, document_table=None, document_id=None, source="GEN")
        mine = raw.execute("select max(id) from voucher").fetchone()[0]
        line = raw.execute("select min(id) from general_ledger_entry").fetchone()[0]
        for no, (on, as_role, value) in enumerate(((account, role, cents), ("8000", "REV", -cents)), 1):
            account_id = raw.execute("select id from account where number = ?", (on,)).fetchone()[0]
            copied(raw, "general_ledger_entry", line, voucher_id=mine, line_no=no, posting_date=day, account_id=account_id,
                   role=as_role, amount=value, accounting_amount=value, customer_id=None, vat_code_id=None, text="from elsewhere")
    raw.close()


def copied(raw: sqlite3.Connection, table: str, key: int, **other: object) -> None:
    """Insert a row like another one, with some values of its own."""
    names = [n for _i, n, *_more in raw.execute(f"pragma table_info({table})") if n != "id"]
    values = [other.get(n, "") if n in other else None for n in names]
    taken = ", ".join("?" if n in other else n for n in names)
    raw.execute(f"insert into {table} ({', '.join(names)}) select {taken} from {table} where id = ?",
                (*(v for n, v in zip(names, values, strict=True) if n in other), key))


@pytest.mark.rule("CLS-050", "CLS-051", "CLS-052")
def test_lines_written_past_the_program_are_told_by_voucher_and_explain_everything(closer: Closer) -> None:
    late(closer)
    past_the_program(closer, "1300", "AR", -10_000)
    found = reconciling.reconcile(closer.desk, MARCH)
    one = next(a for a in found.accounts if a.number == "1300")
    assert (one.entries, one.ledger, one.difference, one.unexplained) == (24_200, 14_200, -10_000, 0)
    assert [(c.number, c.cause, c.difference) for c in one.causes] == [("GJ-0042", Cause.NO_CUSTOMER, -10_000)]
    assert reconciling.causes_of(closer.desk, one) == "Ledger lines without customer −100.00"
    assert closer.said("REC") == ("open", 1, -10_000)


@pytest.mark.rule("PST-041", "CLS-051")
def test_vat_accounts_stand_beside_the_control_accounts_in_window_report_and_task(closer: Closer) -> None:
    late(closer)
    proved = next(a for a in reconciling.reconcile(closer.desk, MARCH).accounts if a.tax)
    assert (proved.number, proved.entries, proved.ledger, proved.causes) == ("1500", -4_200, -4_200, ())
    past_the_program(closer, "1500", "VATOUT", -1_234)
    found = reconciling.reconcile(closer.desk, MARCH)
    one = next(a for a in found.accounts if a.tax)
    assert (one.entries, one.ledger, one.difference, one.unexplained) == (-4_200, -5_434, -1_234, 0)
    assert [(c.number, c.cause) for c in one.causes] == [("GJ-0042", Cause.NO_VAT)]
    assert closer.said("REC") == ("open", 1, -1_234)
    assert [d.key for d in closer.documents("REC")] == ["vat:1500"]
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(reconciling.pdf(closer.desk, found))).pages)
    assert "1500" in text and "Ledger lines without VAT entry" in text


@pytest.mark.rule("CLS-050")
def test_profiles_that_share_an_account_divide_its_sub_ledger(closer: Closer) -> None:
    account = Account(1, "1300", "Trade debtors", (("DOM", 20_000), ("EXP", 4_200)), 24_200, 24_200)
    rows = reconciling.rows(closer.desk, reconciling.Reconciled(MARCH, MARCH, (account,), ()))
    assert [(key, line[2], line[3], line[4]) for key, line in rows] == [
        (1, "", 24_200, 24_200), (1, "DOM", 20_000, None), (1, "EXP", 4_200, None)]
    late(closer)
    one = reconciling.reconcile(closer.desk, MARCH).accounts[0]
    assert sum(value for _code, value in one.profiles) == one.entries == 24_200


@pytest.mark.rule("CLS-053")
def test_a_number_is_missing_only_where_no_voucher_of_any_day_has_it(closer: Closer) -> None:
    customer = closer.office.customer("Three")
    for day in (MARCH, date(2026, 4, 1), MARCH):
        closer.office.post(closer.office.draft(customer, closer.office.line(1, "8000", "100"), day=day))
    assert reconciling.reconcile(closer.desk, MARCH).gaps == ()
    past_the_program(closer, "8000", "REV", 100, "GJ-0007")
    past_the_program(closer, "8000", "REV", 100, "GJ-0009")
    assert [(g.first, g.last, g.count) for g in reconciling.reconcile(closer.desk, MARCH).gaps] == [("GJ-0008", "GJ-0008", 1)]
