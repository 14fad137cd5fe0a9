"""The change log shows the whole trail in words, filters it, exports it and leads to the proof (AUD-013, CLW-021)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from app import i18n
from app.core.enums import Blocked
from app.core.filters import Compare
from app.models.credit import CustomerCredit
from app.models.customers import Customer
from app.models.terms import PaymentTerm
from app.queries.change_log import change_log
from app.queries.listing import ListQuery
from app.services import notes
from app.views.desktop import Desktop
from app.views.setup import change_words
from app.views.setup.change_log_page import ChangeLogPage, captions, table_names
from app.views.setup.health_page import HealthPage
from tests.storage import given
from tests.views.test_company_file_windows import desk_of, desktop, opened, own, shell_of, show  # noqa: F401


@pytest.fixture
def office(database_url: Path | str) -> Iterator[given.Office]:
    """An office with a note that was changed, and a voucher."""
    made = given.office(database_url)
    written = notes.write(made.desk, ("customer", made.customer_id), "Pays on Friday").value
    notes.write(made.desk, ("customer", made.customer_id), "Pays on Monday", note_id=written)
    with made.desk.writing("post", "Forgotten in March"):
        made.post(100)
    yield made
    made.file.close()


def lines(office: given.Office, query: ListQuery | None = None) -> list[dict[str, object]]:
    """The log, newest first, as columns by name."""
    listing = change_log(table_names(), captions())
    with office.desk.reading() as session:
        wanted = query or ListQuery(office.desk.company_id)
        keys = listing.keys(session, wanted)
        rows = listing.rows(session, wanted, keys[:50])
    return [dict(zip((c.name for c in listing.columns), row, strict=True)) for row in rows]


@pytest.mark.postgres
@pytest.mark.rule("AUD-013", "AUD-010", "CLW-021")
def test_who_did_what_when_and_why_newest_first(office: given.Office) -> None:
    found = lines(office)
    assert [row["seq"] for row in found] == sorted((row["seq"] for row in found), reverse=True)
    post = next(row for row in found if row["entity"] == "voucher")
    assert [post[name] for name in ("action", "user", "reason", "day")] == [
        "voucher.post", "Anna", "Forgotten in March", given.DAY]
    change = next(row for row in found if row["entity"] == "note" and row["action"] == "update")
    assert [change[name] for name in ("field", "old", "new", "time")] == ["text", "Pays on Friday", "Pays on Monday", "13:00:00"]
    assert change["called"] == post_customer(office)


def post_customer(office: given.Office) -> str:
    """Number and name of the customer, after whom her notes are called."""
    with office.desk.reading() as session:
        card = session.get_one(Customer, office.customer_id)
        return f"{card.number} {card.name}"


@pytest.mark.rule("CLW-021", "AUD-013")
@pytest.mark.parametrize(("language", "told"), [
    ("nl", {"blocked": ("Leeg", "Alle"), "review_block_on": ("", "02-03-2027"), "inactive": ("Nee", "Ja"),
            "credit_limit": ("€ 0,00", "€ 12.345,67"), "payment_term_id": ("N14", "N60")}),
    ("en", {"blocked": ("Blank", "All"), "review_block_on": ("", "02/03/2027"), "inactive": ("No", "Yes"),
            "credit_limit": ("€0.00", "€12,345.67"), "payment_term_id": ("N14", "N60")}),
])
def test_values_are_told_in_words_amounts_and_days(office: given.Office, language: str, told: dict[str, tuple[str, str]]) -> None:
    i18n.use(language, i18n.region_for(language))
    with office.desk.writing("test.before") as uow:
        terms = {t.code: t.id for t in uow.session.scalars(select(PaymentTerm))}
        uow.session.get_one(Customer, office.customer_id).payment_term_id = terms["N14"]
    with office.desk.writing("test.change") as uow:
        card, credit = uow.session.get_one(Customer, office.customer_id), uow.session.get_one(CustomerCredit, office.customer_id)
        card.blocked, card.inactive, card.review_block_on = Blocked.ALL, True, date(2027, 3, 2)
        credit.credit_limit, card.payment_term_id = 1_234_567, terms["N60"]
    listing = change_log(table_names(), captions(), change_words.say, language)
    with office.desk.reading() as session:
        query = ListQuery(office.desk.company_id, filters=(("action", Compare("=", "update")),))
        rows = listing.rows(session, query, listing.keys(session, query)[:50])
    names = [c.name for c in listing.columns]
    found = {row[names.index("field")]: (row[names.index("old")], row[names.index("new")]) for row in reversed(rows)}
    assert {name: tuple(v.replace("\u00a0", " ") for v in found[name]) for name in told} == told


@pytest.mark.postgres
@pytest.mark.rule("AUD-013", "CLW-021")
def test_it_is_filtered_by_user_day_record_and_action_and_searched(office: given.Office) -> None:
    company = office.desk.company_id
    for name, wanted in (("entity", "note"), ("action", "update"), ("user", "Anna")):
        rows = lines(office, ListQuery(company, filters=((name, Compare("=", wanted)),)))
        assert rows and all(row[name] == wanted for row in rows)
    assert lines(office, ListQuery(company, filters=(("day", Compare("=", given.DAY)),)))
    assert lines(office, ListQuery(company, filters=(("day", Compare("<", date(2026, 3, 7))),))) == []
    assert lines(office, ListQuery(company, search="nobody")) == []


@pytest.mark.rule("AUD-013")
def test_another_company_of_the_file_keeps_its_changes_to_itself(office: given.Office) -> None:
    other = given.company(office.file, code="UK")
    mine = {row["seq"] for row in lines(office)}
    theirs = {row["seq"] for row in lines(other)}
    assert theirs and mine != theirs
    assert not [row for row in lines(office) if row["key"] == "UK" and row["entity"] == "customer"]


@pytest.mark.rule("AUD-013", "CLW-021", "AUD-022")
def test_the_page_speaks_the_readers_words_exports_and_leads_to_the_proof(opened: Desktop, tmp_path: Path) -> None:  # noqa: F811
    desk = desk_of(opened)
    notes.write(desk, ("customer", 1), "Pays on Friday")
    shown = show(opened, "change_log")
    assert isinstance(shown, ChangeLogPage)
    shown.export_to(tmp_path / "log.xlsx")
    sheet = load_workbook(tmp_path / "log.xlsx").active
    assert sheet is not None
    cells = {str(cell) for row in sheet.iter_rows(values_only=True) for cell in row}
    assert {"Added", "Note", "Posted", "Voucher", "Customer"} <= cells
    shown.prove.trigger()
    page = shell_of(opened).page()
    assert isinstance(page, HealthPage) and page.found


@pytest.mark.rule("AUD-013", "CLW-021")
def test_it_stands_among_the_set_up_and_on_the_page_about_the_file(opened: Desktop) -> None:  # noqa: F811
    hub = show(opened, "setup")
    door = next(door for door in hub.doors if door.text() == "Change log")  # type: ignore[attr-defined]
    door.click()
    assert isinstance(shell_of(opened).page(), ChangeLogPage)
