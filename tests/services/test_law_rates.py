"""Statutory rates: values typed, imported and exported, the rates that follow, and what is missing (LAW-01…05)."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st
from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.problems import Outcome
from app.formats import law_csv
from app.models.audit import AuditRecord
from app.models.interest import LawIndex, LawIndexValue
from app.services import law_rates, reminder_setup
from app.services import setup_tables as setup
from app.services.law_rates import Typed
from tests.storage.given import Office

HALF = date(2026, 1, 1)
NEXT = date(2026, 7, 1)
HEAD = b"index;valid_from;value;source;confidence\r\n"
WHY = "Misread the page of the bank"


def codes(outcome: Outcome[Any]) -> list[str]:
    return [p.code for p in outcome.problems]


def on(office: Office, day: date) -> Office:
    """The same office another day."""
    return office.at(FixedClock.on(day))


# ---------------------------------------------------------------- by hand

@pytest.mark.rule("LAW-01")
def test_the_value_of_a_new_half_year_is_entered_by_hand_and_counts_at_once(local: Office) -> None:
    assert law_rates.enter(local.desk, Typed("ECB-MRO", NEXT, Decimal("2.4"), "ECB")).value == 1
    found = law_rates.table(local.desk)
    cell = found.cells[NEXT, "ECB-MRO"]
    assert (cell.value, cell.source, cell.changed, cell.shipped) == (Decimal("2.4"), "ECB", True, None)
    assert found.rates[NEXT, "NL-B2B"] == law_rates.Rate(Decimal("10.4"))
    with local.desk.reading() as session:
        assert reminder_setup.index_values(session)["ECB-MRO"][-1].valid_from == NEXT


@pytest.mark.rule("LAW-01")
def test_an_index_of_the_office_itself_takes_values_like_any_other(local: Office) -> None:
    record = setup.proposed(setup.table("law_indexes"))
    record.values |= {"code": "EURIBOR", "names": dict.fromkeys(("en", "nl", "fr", "de"), "Euribor")}
    assert setup.save(local.desk, setup.table("law_indexes"), record).done
    assert law_rates.enter(local.desk, Typed("EURIBOR", HALF, Decimal("-0.5"))).value == 1
    assert law_rates.table(local.desk).cells[HALF, "EURIBOR"].value == Decimal("-0.5")


@pytest.mark.postgres
@pytest.mark.rule("LAW-02", "WIN-46")
def test_a_value_that_stands_asks_for_a_reason_and_once_more_and_stays_beside_the_new_one(office: Office) -> None:
    desk = office.desk
    typed = Typed("ECB-MRO", HALF, Decimal("2.4"), "ECB")
    assert codes(law_rates.enter(desk, typed)) == ["LAW-02-reason"]
    with_reason = Typed("ECB-MRO", HALF, Decimal("2.4"), "ECB", reason=WHY)
    asked = law_rates.enter(desk, with_reason)
    assert codes(asked) == ["LAW-02-changed"] and not asked.done
    assert law_rates.enter(desk, with_reason, confirmed=frozenset(str(p.key) for p in asked.problems)).value == 1
    with desk.reading() as session:
        kept = session.execute(select(LawIndexValue.version, LawIndexValue.value, LawIndexValue.shipped).join(
            LawIndex, LawIndex.id == LawIndexValue.index_id).where(
            LawIndex.code == "ECB-MRO", LawIndexValue.valid_from == HALF).order_by(LawIndexValue.version)).all()
        actions = session.scalars(select(AuditRecord.action).where(AuditRecord.action == "law.value")).all()
    assert [tuple(r) for r in kept] == [(1, Decimal("2.15"), True), (2, Decimal("2.4"), False)] and actions
    cell = law_rates.table(desk).cells[HALF, "ECB-MRO"]
    assert cell.changed and cell.shipped == Decimal("2.15")


def test_the_same_value_again_writes_nothing(local: Office) -> None:
    law_rates.enter(local.desk, Typed("ECB-MRO", NEXT, Decimal("2.4"), "ECB"))
    assert law_rates.enter(local.desk, Typed("ECB-MRO", NEXT, Decimal("2.40"), "ECB")).value == 0


@pytest.mark.parametrize(("typed", "wanted"), [
    (Typed("", None, None), ["LAW-01-index", "LAW-01-day", "LAW-01-value"]),
    (Typed("ECB-MRO", NEXT, Decimal("100.00001")), ["LAW-01-value"]),
    (Typed("ECB-MRO", NEXT, Decimal("-10.00001")), ["LAW-01-value"]),
    (Typed("ECB-MRO", NEXT, Decimal("0.123456")), ["LAW-01-value"]),
    (Typed("ECB-MRO", NEXT, Decimal(100)), []), (Typed("ECB-MRO", NEXT, Decimal(-10)), []),
    (Typed("ECB-MRO", NEXT, Decimal("-0.88123")), [])])
def test_all_that_is_wrong_with_a_typed_value_is_said_at_once(local: Office, typed: Typed, wanted: list[str]) -> None:
    assert codes(law_rates.enter(local.desk, typed)) == wanted


# ---------------------------------------------------------------- what is missing

@pytest.mark.rule("LAW-04")
@pytest.mark.parametrize(("day", "wanted"), [
    (date(2026, 3, 7), None), (date(2026, 6, 14), None), (date(2026, 6, 15), NEXT), (date(2026, 6, 30), NEXT),
    (date(2026, 7, 1), NEXT), (date(2026, 12, 14), NEXT), (date(2026, 12, 15), date(2027, 1, 1))])
def test_the_next_half_year_is_asked_for_from_two_weeks_before_it(local: Office, day: date, wanted: date | None) -> None:
    found = law_rates.missing(on(local, day).desk)
    assert {p.saw["day"] for p in found} == ({wanted} if wanted else set())


@pytest.mark.rule("LAW-04")
def test_only_indexes_that_concern_the_office_are_asked_for_and_no_more_once_they_are_there(local: Office) -> None:
    summer = on(local, date(2026, 7, 3))
    assert [p.saw["index"] for p in law_rates.missing(summer.desk)] == ["ECB-MRO"]
    before = law_rates.table(summer.desk)
    assert before.rates[NEXT, "NL-B2B"] == law_rates.Rate(Decimal("10.15"), provisional=True)
    assert (NEXT, "ECB-MRO") in before.missing and (NEXT, "NL-WR") not in before.missing
    law_rates.enter(summer.desk, Typed("ECB-MRO", NEXT, Decimal("2.4")))
    assert law_rates.missing(summer.desk) == ()
    assert law_rates.table(summer.desk).rates[NEXT, "NL-B2B"] == law_rates.Rate(Decimal("10.4"))


# ---------------------------------------------------------------- files

@pytest.mark.rule("LAW-03")
def test_an_exported_file_changes_nothing_when_it_is_imported_again(local: Office, tmp_path: Path) -> None:
    count = law_rates.export(local.desk, tmp_path / "rates.csv")
    content = (tmp_path / "rates.csv").read_bytes()
    assert count == len(law_rates.table(local.desk).cells) and content.startswith(b"\xef\xbb\xbf" + HEAD)
    assert b"ECB-MRO;2026-01-01;2.15;ECB;B\r\n" in content
    plan = law_rates.plan(local.desk, "rates.csv", content).value
    assert plan is not None and (plan.new, plan.changed, plan.unchanged) == ((), (), count)


@pytest.mark.postgres
@pytest.mark.rule("LAW-03", "LAW-02")
def test_new_values_come_in_and_other_ones_only_when_they_are_ticked(office: Office) -> None:
    desk = office.desk
    content = HEAD + b'ECB-MRO;2026-07-01;2.15;"user";"A"\r\nECB-MRO;2026-01-01;2.2;x;A\r\nBOE;2026-01-01;3.8;y;B\r\n' \
                     b"DE-BASE;2026-01-01;1.27;z;A\r\n"
    plan = law_rates.plan(desk, "rates.csv", content).value
    assert plan is not None and plan.unchanged == 1
    assert [(c.value.index, c.value.value) for c in plan.new] == [("ECB-MRO", Decimal("2.15"))]
    assert [(c.value.index, c.old, c.value.value) for c in plan.changed] == [
        ("ECB-MRO", Decimal("2.15"), Decimal("2.2")), ("BOE", Decimal("3.75"), Decimal("3.8"))]
    assert law_rates.run(desk, plan, frozenset({("BOE", HALF)})).value == 2
    cells = law_rates.table(desk).cells
    assert cells[NEXT, "ECB-MRO"].source == "user" and cells[HALF, "ECB-MRO"].value == Decimal("2.15")
    assert (cells[HALF, "BOE"].value, cells[HALF, "BOE"].shipped) == (Decimal("3.8"), Decimal("3.75"))


@pytest.mark.rule("LAW-03")
@pytest.mark.parametrize(("content", "wanted"), [
    (b"", ["LAW-03-file"]), (b"index,valid_from\r\n", ["LAW-03-file"]), (HEAD, ["LAW-03-empty"]),
    (HEAD + "ECB-MRO;2026-07-01;2.15;caf\xe9;A\r\n".encode("latin-1"), ["LAW-03-text"]),
    (HEAD + b"ECB-MRO;2026-07-01;2.15;x\r\n", ["LAW-03-columns"]),
    (HEAD + b"ECB-MRO;01-07-2026;2.15;x;A\r\n", ["LAW-03-day"]), (HEAD + b"ECB-MRO;0001-01-01;2.15;x;A\r\n", ["LAW-03-day"]),
    (HEAD + b"ECB-MRO;2026-07-01;2,15;x;A\r\n", ["LAW-03-value"]), (HEAD + b"ECB-MRO;2026-07-01;NaN;x;A\r\n", ["LAW-03-value"]),
    (HEAD + b"ECB-MRO;2026-07-01;1e3;x;A\r\n", ["LAW-03-value"]),
    (HEAD + b"ECB-MRO;2026-07-01;2.15;x;D\r\n", ["LAW-03-confidence"]),
    (HEAD + b"ECB-MRO;2026-07-01;2.15;x;A\r\n\r\nECB-MRO;2026-07-01;2.20;x;A\r\n", ["LAW-03-twice"]),
    (HEAD + b"\r\nLIBOR;2026-07-01;2.15;x;A\r\n", ["LAW-03-index"]),
    (HEAD + b"A;b;1;x;A\r\nA;2026-07-01;b;x;A\r\n", ["LAW-03-day", "LAW-03-value"])])
def test_a_file_with_anything_wrong_in_it_changes_nothing(local: Office, content: bytes, wanted: list[str]) -> None:
    outcome = law_rates.plan(local.desk, "rates.csv", content)
    assert codes(outcome) == wanted and outcome.value is None


@pytest.mark.rule("LAW-03")
def test_a_problem_names_the_line_of_the_file_empty_lines_counted(local: Office) -> None:
    outcome = law_rates.plan(local.desk, "rates.csv", HEAD + b"\r\n\r\nLIBOR;2026-07-01;2.15;x;A\r\n")
    assert outcome.problems[0].saw["line"] == 4


VALUES = st.builds(law_csv.Value, st.text("ABC-", min_size=1, max_size=8), st.dates(date(1990, 1, 1), date(2100, 1, 1)),
                   st.decimals(-10, 100, places=5), st.text(max_size=40).map(lambda t: t.replace("\x00", "").strip()),
                   st.sampled_from("ABC"))


@pytest.mark.rule("LAW-03")
@examples(st.lists(VALUES, min_size=1, max_size=8, unique_by=lambda v: (v.index, v.valid_from)))
def test_what_is_written_is_read_back(values: list[law_csv.Value]) -> None:
    clean = [v for v in values if v.source.isprintable() and v.source.splitlines() in ([], [v.source])]
    found, problems = law_csv.read("rates.csv", law_csv.write(clean or [law_csv.Value("A", HALF, Decimal(1))]))
    assert problems == () and list(found) == (clean or [law_csv.Value("A", HALF, Decimal(1))])
