"""Set-up tables: what every declared table can do, and what stands in the way of a wrong row."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from app import i18n
from app.core.problems import Outcome
from app.models.audit import AuditPayload, AuditRecord
from app.models.customers import Customer
from app.models.terms import PaymentTerm
from app.services import setup_tables as setup
from app.services import trail
from app.services.desk import Desk
from app.services.setup import finding
from app.services.setup_tables import Kind, Record
from tests.storage.given import Office


def codes(outcome: Outcome[Any]) -> list[str]:
    return [p.code for p in outcome.problems]


def row_of(desk: Desk, table: str, label: str) -> Record:
    """The row people call by this name."""
    found = setup.table(table)
    for shown in setup.rows(desk, found):
        record = setup.load(desk, found, shown.key)
        if record is not None and record.values[found.label] == label:
            return record
    raise LookupError(label)


def named(text: str) -> dict[str, str]:
    return dict.fromkeys(("en", "nl", "fr", "de"), text)


def group(desk: Desk, code: str = "FRONTIER", **more: Any) -> Record:
    """A new VAT group, the smallest row there is."""
    record = setup.proposed(setup.table("vat_groups"))
    record.values |= {"code": code, "names": named("Export")} | more
    return record


def all_rows(desk: Desk) -> Iterator[tuple[str, Record]]:
    """Every delivered row of every table."""
    for table in setup.TABLES.values():
        above = [r.key for r in setup.rows(desk, setup.table(table.parent[1]))] if table.parent else [None]
        for parent in above:
            for shown in setup.rows(desk, table, parent):  # type: ignore[arg-type]
                record = setup.load(desk, table, shown.key)
                assert record is not None
                yield table.name, record


# ---------------------------------------------------------------- every table

@pytest.mark.postgres
@pytest.mark.rule("MST-013")
def test_every_delivered_row_passes_its_own_checks_and_saving_it_unchanged_changes_nothing(office: Office) -> None:
    desk = office.desk
    seen = set()
    for name, record in list(all_rows(desk)):
        outcome = setup.save(desk, setup.table(name), record)
        assert outcome.done, (name, record.key, codes(outcome))
        after = setup.load(desk, setup.table(name), outcome.value)
        assert after is not None and (after.key, after.version) == (record.key, record.version), name
        seen.add(name)
    assert seen >= {"payment_terms", "reminder_levels", "law_presets", "vat_codes", "accounts", "number_series", "currencies"}


def test_every_title_choice_and_field_of_every_table_is_declared_in_words(local: Office) -> None:
    for table in setup.TABLES.values():
        assert table.title and table.fields and table.group in setup.GROUPS
        for field in (*table.fields, *(f for part in table.lines for f in part.fields)):
            assert field.title, f"{table.name}.{field.name}"
            assert field.kind is not Kind.LINK or field.link in setup.TABLES


def test_a_new_row_is_there_and_its_list_names_links_in_words(local: Office) -> None:
    desk = replace(local.desk, language="nl")
    key = setup.save(desk, setup.table("vat_groups"), group(desk)).value
    assert key is not None
    record = setup.load(desk, setup.table("vat_groups"), key)
    assert record is not None and record.values["names"]["nl"] == "Export"
    matrix = setup.rows(desk, setup.table("vat_matrix"))
    assert "DOMESTIC — Binnenland" in {r.values[0] for r in matrix}


@pytest.mark.rule("MST-014")
def test_every_change_of_a_set_up_row_is_in_the_trail_with_old_and_new(local: Office) -> None:
    desk = local.desk
    record = row_of(desk, "payment_terms", "N30")
    record.values["days"] = 45
    assert setup.save(desk, setup.table("payment_terms"), record).done
    assert record.key is not None
    newest = trail.changes(desk, "payment_term", record.key)[0]
    assert newest.before and newest.after
    assert (newest.field, newest.before.value, newest.after.value, newest.user) == ("days", 30, 45, "Anna")


@pytest.mark.rule("CLW-006")
def test_a_stale_save_is_refused_with_the_name_of_who_was_quicker(local: Office) -> None:
    desk, table = local.desk, setup.table("payment_terms")
    mine, theirs = row_of(desk, "payment_terms", "N30"), row_of(desk, "payment_terms", "N30")
    theirs.values["days"] = 31
    assert setup.save(desk, table, theirs).done
    mine.values["days"] = 29
    outcome = setup.save(desk, table, mine)
    assert codes(outcome) == ["SETUP-stale"] and outcome.problems[0].saw["user"] == "Anna"


def test_changed_lines_make_an_older_copy_of_the_row_stale(local: Office) -> None:
    desk, table = local.desk, setup.table("vat_codes")
    mine, theirs = row_of(desk, "vat_codes", "S1"), row_of(desk, "vat_codes", "S1")
    theirs.lines["rates"][0].values["rate"] = Decimal(22)
    assert setup.save(desk, table, theirs).done
    assert codes(setup.save(desk, table, mine)) == ["SETUP-stale"]


def test_a_deleted_row_cannot_be_saved_any_more(local: Office) -> None:
    desk, table = local.desk, setup.table("vat_groups")
    key = setup.save(desk, table, group(desk)).value
    record = setup.load(desk, table, key)
    assert record is not None and setup.delete(desk, table, key).done
    assert codes(setup.save(desk, table, record)) == ["SETUP-gone"]
    assert setup.load(desk, table, key) is None


@pytest.mark.parametrize(("values", "code", "field"), [
    ({"code": ""}, "SETUP-required", "code"), ({"code": "   "}, "SETUP-required", "code"),
    ({"code": "X" * 21}, "SETUP-long", "code"), ({"names": named("")}, "SETUP-required", "names"),
    ({"names": {"en": "Export", "nl": "", "fr": "Export", "de": "Export"}}, "SETUP-words", "names"),
    ({"names": named("x" * 61)}, "SETUP-long", "names"), ({"code": "domestic"}, "SETUP-taken", "code"),
])
def test_what_is_wrong_with_a_row_is_told_at_its_field(local: Office, values: dict[str, Any], code: str, field: str) -> None:
    outcome = setup.save(local.desk, setup.table("vat_groups"), group(local.desk, **values))
    assert [(p.code, p.field) for p in outcome.problems] == [(code, field)]


def test_all_problems_come_at_once_and_nothing_is_written(local: Office) -> None:
    table = setup.table("payment_terms")
    record = setup.proposed(table)
    record.values |= {"code": "", "texts": named(""), "days": 1_000, "method": "weekly", "payment_day_id": 99}
    before = len(setup.rows(local.desk, table))
    outcome = setup.save(local.desk, table, record)
    assert {p.field for p in outcome.problems} == {"code", "texts", "days", "method", "payment_day_id"}
    assert len(setup.rows(local.desk, table)) == before


def test_two_lines_of_the_same_day_are_one_too_many(local: Office) -> None:
    record = row_of(local.desk, "vat_codes", "S1")
    twin = setup.Line(None, dict(record.lines["rates"][0].values))
    record.lines["rates"].append(twin)
    outcome = setup.save(local.desk, setup.table("vat_codes"), record)
    assert [(p.code, p.row) for p in outcome.problems] == [("SETUP-twice", 1)]


# ---------------------------------------------------------------- deleting

@pytest.mark.postgres
@pytest.mark.rule("MST-073")
def test_a_row_that_is_used_stays_and_says_where(office: Office) -> None:
    desk, table = office.desk, setup.table("customer_groups")
    used = next(r.key for r in setup.rows(desk, table) if setup.where_used(desk, table, r.key))
    outcome = setup.delete(desk, table, used)
    said = [i18n.problem_text(p, "en", "en_GB") for p in outcome.problems]
    assert codes(outcome) == ["SETUP-used"] and "Customers (1)" in said[0]
    assert setup.load(desk, table, used) is not None


@pytest.mark.rule("MST-114")
def test_a_reason_in_use_can_be_made_inactive_but_not_deleted_and_auto_never(local: Office) -> None:
    desk, table = local.desk, setup.table("reason_codes")
    reason = row_of(desk, "reason_codes", "LATE")
    from app.core.enums import Blocked
    from app.services import customers
    assert customers.change_block(desk, local.customer_id, Blocked.SHIP, reason_id=int(reason.key or 0)).done
    assert codes(setup.delete(desk, table, reason.key)) == ["SETUP-used", "SETUP-inactive"]
    reason.values["active"] = False
    assert setup.save(desk, table, reason).done
    auto = row_of(desk, "reason_codes", "AUTO")
    assert codes(setup.delete(desk, table, auto.key)) == ["SETUP-fixed"]
    auto.values["code"] = "OTHER"
    assert codes(setup.save(desk, table, auto)) == ["SETUP-fixed"]


@pytest.mark.rule("MST-114")
def test_a_reason_needs_a_use(local: Office) -> None:
    record = setup.proposed(setup.table("reason_codes"))
    record.values |= {"code": "NEW", "texts": named("New")}
    assert codes(setup.save(local.desk, setup.table("reason_codes"), record)) == ["MST-114-uses"]


@pytest.mark.rule("REM-01")
def test_deleting_reminder_terms_in_use_asks_and_then_empties_them_on_the_customers(local: Office) -> None:
    desk, table = local.desk, setup.table("reminder_terms")
    group_table = setup.table("customer_groups")
    first = setup.load(desk, group_table, setup.rows(desk, group_table)[0].key)
    assert first is not None
    terms = first.values["letter_sequence_id"]
    asked = setup.delete(desk, table, terms)
    assert set(codes(asked)) == {"SETUP-blank"} and not asked.done
    confirmed = frozenset(p.key for p in asked.problems if p.key)
    assert setup.delete(desk, table, terms, confirmed=confirmed).done
    after = setup.load(desk, group_table, first.key)
    assert after is not None and after.values["letter_sequence_id"] is None
    assert setup.load(desk, table, terms) is None


def test_a_free_row_goes_with_its_lines_and_the_trail_keeps_both(local: Office) -> None:
    desk, table = local.desk, setup.table("ageing_definitions")
    record = row_of(desk, "ageing_definitions", "MONTH")
    assert setup.delete(desk, table, record.key).done
    with desk.reading() as session:
        actions = set(session.scalars(select(AuditRecord.action)))
        assert {"aging_definition.delete", "aging_period.delete"} <= actions
        assert session.scalars(select(AuditPayload.id)).first() is not None


# ---------------------------------------------------------------- companies, export

@pytest.mark.rule("MST-010")
def test_rows_of_another_company_are_out_of_reach(office: Office) -> None:
    from tests.storage import given
    other = given.company(office.file, code="OTHER")
    mine = row_of(office.desk, "payment_terms", "N30")
    table = setup.table("payment_terms")
    assert setup.load(other.desk, table, mine.key) is None
    assert codes(setup.delete(other.desk, table, mine.key)) == ["SETUP-gone"]
    record = row_of(other.desk, "customer_groups", setup.rows(other.desk, setup.table("customer_groups"))[0].values[0])
    record.values["payment_term_id"] = mine.key
    assert codes(setup.save(other.desk, setup.table("customer_groups"), record)) == ["SETUP-choice"]
    with office.desk.reading() as session:
        assert len(set(session.scalars(select(PaymentTerm.company_id)))) == 2


def test_the_list_goes_to_a_spreadsheet_with_real_numbers_and_to_csv(local: Office, tmp_path: Path) -> None:
    desk = replace(local.desk, language="nl", region="nl_NL")
    table = setup.table("payment_terms")
    count = setup.export(desk, table, tmp_path / "terms.xlsx", "EUR")
    sheet = load_workbook(tmp_path / "terms.xlsx").active
    assert sheet is not None and sheet.title == "Betalingsvoorwaarden"
    rows = list(sheet.iter_rows(values_only=True))
    assert count == len(rows) - 1 and ("N30", "30 dagen netto", "Netto", 0, 30) in rows
    setup.export(desk, table, tmp_path / "terms.csv", "EUR")
    assert "N30;30 dagen netto;Netto;0;30" in (tmp_path / "terms.csv").read_text(encoding="utf-8-sig")


@pytest.mark.rule("WIN-47")
def test_a_customer_is_found_by_number_and_name_and_listed_by_both(local: Office) -> None:
    field = setup.table("posting_profiles").lines_of("lines").field("customer_id")
    with local.desk.reading() as session:
        number = session.scalars(select(Customer.number)).one()
    assert [(f.key, f.name) for f in finding.find(local.desk, field, "vries")] == [(local.customer_id, "De Vries")]
    assert [f.key for f in finding.find(local.desk, field, number)] == [local.customer_id]
    assert not finding.find(local.desk, field, "zwart")
    assert finding.name_of(local.desk, field, local.customer_id) == f"{number} — De Vries"
    assert finding.name_of(local.desk, field, 99999) == ""


def test_inactive_rows_are_not_offered_any_more(local: Office) -> None:
    desk, table = local.desk, setup.table("payment_methods")
    record = row_of(desk, "payment_methods", "BANK")
    field = setup.table("customer_groups").field("payment_method_id")
    assert record.key in {k for k, _words in setup.choices(desk, field)}
    record.values["active"] = False
    assert setup.save(desk, table, record).done
    assert record.key not in {k for k, _words in setup.choices(desk, field)}
