"""The change log shows the whole trail in words, filters it, exports it and leads to the proof (AUD-013, CLW-021)."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot
from sqlalchemy import event, null, select, text

from app import i18n
from app.core.enums import Blocked
from app.core.filters import Compare
from app.models.audit import AuditPayload, AuditRecord
from app.models.credit import CustomerCredit
from app.models.customers import Customer
from app.models.terms import PaymentTerm
from app.queries.change_log import VERBS, change_log
from app.queries.listing import ListQuery
from app.services import customers, notes
from app.services.desk import Desk
from app.services.privacy import contents
from app.views.desktop import Desktop
from app.views.kit.rows import MemorySource
from app.views.setup import change_log_page, change_words, history_dialog
from app.views.setup.change_log_page import ChangeLogPage
from app.views.setup.change_words import captions, table_names
from app.views.setup.history_dialog import HistoryDialog
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


@pytest.mark.rule("AUD-013", "CLW-021", "AUD-022", "AUD-046")
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
    assert "The chain holds: " in shown.messages()[0] and shown.prove.isEnabled()
    assert "emptied for privacy" not in shown.messages()[0]
    with desk.writing("test") as unit:
        first = unit.session.scalars(select(AuditRecord.payload_id).order_by(AuditRecord.seq)).first()
        contents.emptied(unit.session, AuditPayload, [first or 0], desk.clock.now(), content=null())
    shown.clear_messages()
    shown.prove.trigger()
    assert "1\u00a0record was emptied for privacy" in shown.messages()[0]


@pytest.mark.rule("CLW-021", "AUD-013")
def test_what_the_close_privacy_and_exports_record_has_words_of_its_own() -> None:
    recorded = {"close.lock", "revaluation.post", "revaluation.reverse", "vat_period.file", "vat_period.reopen",
                "accountant.export", "accountant.export_again", "privacy.erase", "privacy.export", "privacy.report"}
    assert recorded <= VERBS.keys() and len(set(VERBS.values())) == len(VERBS)


@pytest.mark.rule("CLW-021", "AUD-022")
def test_a_broken_chain_is_a_red_bar_with_the_number_that_leads_to_it(opened: Desktop) -> None:  # noqa: F811
    desk = desk_of(opened)
    with desk.reading() as session:
        record = session.scalars(select(AuditRecord).order_by(AuditRecord.seq).offset(4)).first()
        assert record is not None
    tamper(desk, record.payload_id)
    page = show(opened, "change_log")
    assert isinstance(page, ChangeLogPage)
    page.prove.trigger()
    assert f"The chain is broken at No. {record.seq}." in page.messages()[0]
    page.show_number(record.seq)
    assert page.table.model_.rowCount() == 1 and page.typed == {"seq": str(record.seq)}
    assert desk.file.read_only is not None


def tamper(desk: Desk, payload_id: int) -> None:
    """What somebody with another program does."""
    raw = sqlite3.connect(desk.file.target, isolation_level=None)
    for name, in raw.execute("select name from sqlite_master where type = 'trigger'").fetchall():
        raw.execute(f"drop trigger {name}")
    raw.execute("update audit_payload set content = '{}' where id = ?", (payload_id,))
    raw.close()


@pytest.mark.rule("CLW-021")
def test_a_long_log_opens_with_the_last_month_and_the_filters_beside_it(
        opened: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    monkeypatch.setattr(change_log_page, "LONG", 10)
    page = show(opened, "change_log")
    assert isinstance(page, ChangeLogPage)
    assert page.typed == {"day": "06/02/2026.."} and page.pane.isVisibleTo(page) and page.pills.pills
    page.reset_filters()
    assert page.typed == {} and not page.table.query.filters


@pytest.mark.rule("CLW-021")
def test_counting_and_paging_read_the_records_alone(tmp_path: Path) -> None:
    """The payloads of a million records are not looked at for the numbers of the lines, only for the lines shown."""
    office = given.office(tmp_path / "a.tegoed")
    listing, query = change_log(table_names(), captions()), ListQuery(office.desk.company_id)
    with office.desk.reading() as session:
        statement = listing.statement(session, query, [(listing.column("seq"), True)])
        compiled = statement.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
        plan = " ".join(str(row) for row in session.execute(text(f"explain query plan {compiled}")))
        assert "audit_payload" not in plan and "TEMP B-TREE" not in plan
        keys = listing.keys(session, query)
        seen: list[str] = []
        event.listen(session.get_bind(), "before_cursor_execute", lambda *args: seen.append(args[2]))
        listing.rows(session, query, keys[:50])
        first = len(seen)
        listing.rows(session, query, keys[10:60])
    assert first <= 24 and len(seen) - first <= 24
    office.file.close()


# ------------------------------------------------------------------- one record


@pytest.fixture
def history(opened: Desktop, qtbot: QtBot) -> Iterator[HistoryDialog]:  # noqa: F811
    """The history of a customer whose name and kind were changed today, and who got a contact."""
    desk = desk_of(opened)
    card = customers.load(desk, 1)
    assert card is not None
    customers.save(desk, 1, dict(card.values) | {"type": "private", "name": "De Vries Holding", "phone": "0570 1"})
    dialog = HistoryDialog(None, desk, ("customer", 1), "De Vries")
    qtbot.addWidget(dialog)
    yield dialog


def rows_of(source: MemorySource) -> list[tuple[object, ...]]:
    """The rows that are shown."""
    return [source.row(n).values for n in range(source.count())]


@pytest.mark.rule("AUD-013")
def test_the_history_of_a_card_speaks_in_captions_and_words_and_is_filtered_by_field(history: HistoryDialog) -> None:
    told = {row[4]: row[5:7] for row in rows_of(history.changes)}
    assert told["Type"] == ("Business", "Private person") and told["Name"] == ("De Vries", "De Vries Holding")
    assert ("Contact", "Added") in {(row[3], row[6]) for row in rows_of(history.changes)}
    history.field.set_value("Name")
    history.field.committed.emit()
    assert [row[4] for row in rows_of(history.changes)] == ["Name"]
    history.field.set_value("")
    history.field.committed.emit()
    history.search.setText("private")
    assert [row[4] for row in rows_of(history.changes)] == ["Type"]
    history.search.setText("nobody wrote this")
    assert rows_of(history.changes) == []


@pytest.mark.rule("AUD-013")
def test_as_it_was_on_a_day_stands_beside_what_it_is_now(history: HistoryDialog, tmp_path: Path) -> None:
    history.tabs.choose(1)
    history.only.set_value(True)
    history.day.set_value(given.DAY - timedelta(1))
    history.show_day()
    assert "It was not there yet on 06/03/2026." in history.nothing.text()
    assert {row[4][0] for row in rows_of(history.then)} == {"Added since"}  # type: ignore[index]
    history.day.set_value(history.desk.clock.today())
    history.show_day()
    assert rows_of(history.then) == [] and "Nothing is different" in history.nothing.text()
    history.only.set_value(False)
    history.show_day()
    shown = {(row[0], row[1]): row[2:4] for row in rows_of(history.then)}
    assert shown["Customer", "Name"] == ("De Vries Holding", "De Vries Holding")
    assert history.export_to(tmp_path / "then.csv") == len(rows_of(history.then))
    assert "De Vries Holding" in (tmp_path / "then.csv").read_text("utf-8-sig")
    history.tabs.choose(0)
    assert history.export_to(tmp_path / "changes.xlsx") == len(rows_of(history.changes))


@pytest.mark.rule("AUD-013")
def test_a_card_a_set_up_row_and_a_line_of_the_log_lead_to_the_history(
        opened: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(history_dialog, "show_history",
                        lambda _parent, _desk, ref, name, day=None: asked.append((ref, name, day)))
    card = show(opened, "customer", customer_id=1)
    next(a for a in card.commands() if a.objectName() == "customer.history").trigger()
    terms = show(opened, "setup.payment_terms")
    next(a for a in terms.commands() if a.objectName() == "setup.history").trigger()
    log = show(opened, "change_log")
    assert isinstance(log, ChangeLogPage)
    log.filter_on("entity", "Customer")
    log.table.stand_on(0, 0)
    log.then.trigger()
    assert asked[0] == (("customer", 1), asked[0][1], None) and "De Vries" in str(asked[0][1])
    assert asked[1][0][0] == "payment_term" and "Payment terms" in str(asked[1][1])  # type: ignore[index]
    assert asked[2][0] == ("customer", 1) and asked[2][2] is not None


@pytest.mark.rule("AUD-013", "CLW-021")
def test_it_stands_among_the_set_up_and_on_the_page_about_the_file(opened: Desktop) -> None:  # noqa: F811
    hub = show(opened, "setup")
    door = next(door for door in hub.doors if door.text() == "Change log")  # type: ignore[attr-defined]
    door.click()
    assert isinstance(shell_of(opened).page(), ChangeLogPage)
