"""Set-up of reminders: levels, fees, texts in four languages, ageing definitions, law tables."""

import ast
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.core.clock import FixedClock
from app.core.problems import Outcome
from app.models.interest import LawIndexValue
from app.services import letter_writer, reminder_setup, text_fields
from app.services import setup_tables as setup
from app.services.desk import Desk
from app.services.setup_tables import Line, Record
from tests.services import dunning
from tests.services.test_setup_tables import codes, named, row_of
from tests.storage.given import Office


def terms(desk: Desk, code: str = "FRIENDLY") -> Record:
    return row_of(desk, "reminder_terms", code)


def level(desk: Desk, number: int, code: str = "FRIENDLY") -> Record:
    table = setup.table("reminder_levels")
    key = next(r.key for r in setup.rows(desk, table, int(terms(desk, code).key or 0)) if r.values[0] == number)
    record = setup.load(desk, table, key)
    assert record is not None
    return record


def save(desk: Desk, table: str, record: Record, confirmed: frozenset[str] = frozenset()) -> Outcome[Any]:
    return setup.save(desk, setup.table(table), record, confirmed=confirmed)


# ---------------------------------------------------------------- levels and fees

@pytest.mark.postgres
@pytest.mark.rule("REM-02")
def test_a_new_level_takes_the_next_number_and_only_the_highest_can_go(office: Office) -> None:
    desk, table = office.desk, setup.table("reminder_levels")
    above = int(terms(desk).key or 0)
    record = setup.proposed(table, above)
    record.values |= {"names": named("Fourth"), "grace": "3D", "due": "7D"}
    key = save(desk, "reminder_levels", record).value
    loaded = setup.load(desk, table, key)
    assert loaded is not None and loaded.values["number"] == 4
    first = level(desk, 1)
    assert codes(setup.delete(desk, table, first.key)) == ["REM-02-last"]
    assert setup.delete(desk, table, key).done
    assert [r.values[0] for r in setup.rows(desk, table, above)] == [1, 2, 3]


@pytest.mark.rule("REM-02")
def test_a_level_that_will_block_customers_asks_once(local: Office) -> None:
    record = level(local.desk, 3)
    record.values["block"] = True
    asked = save(local.desk, "reminder_levels", record)
    assert codes(asked) == ["REM-02-block"]
    assert save(local.desk, "reminder_levels", record, frozenset({"REM-02-block"})).done
    again = level(local.desk, 3)
    assert save(local.desk, "reminder_levels", again).problems == ()


@pytest.mark.rule("GEN-04", "REM-02")
def test_grace_and_due_are_date_formulas_and_nothing_else(local: Office) -> None:
    record = level(local.desk, 1)
    record.values["grace"] = "soon"
    assert [p.field for p in save(local.desk, "reminder_levels", record).problems] == ["grace"]
    record.values["grace"] = "1M+CM"
    assert save(local.desk, "reminder_levels", record).done


@pytest.mark.rule("REM-03")
def test_a_level_has_its_own_fee_per_currency_which_the_rules_read(local: Office) -> None:
    record = level(local.desk, 2)
    record.lines["fees"].append(Line(None, {"currency": "GBP", "fee": 500, "line_fee": 100}))
    assert save(local.desk, "reminder_levels", record).done
    with local.desk.reading() as session:
        found = reminder_setup.sequences(session, local.desk.company_id)[int(terms(local.desk).key or 0)]
    assert found.levels[1].currency_fees == {"GBP": (500, 100)}
    twice = level(local.desk, 2)
    twice.lines["fees"].append(Line(None, {"currency": "GBP", "fee": 1, "line_fee": 0}))
    assert codes(save(local.desk, "reminder_levels", twice)) == ["SETUP-twice"]


@pytest.mark.rule("REM-04")
@pytest.mark.parametrize(("row", "code"), [
    ({"threshold": -1}, "SETUP-range"), ({"percent": Decimal(101)}, "SETUP-range"), ({"percent": Decimal("-0.1")}, "SETUP-range"),
    ({"minimum": 500, "maximum": 400}, "REM-04-range"), ({"percent": Decimal("1.00001")}, "SETUP-places"),
])
def test_a_fee_step_has_a_threshold_a_percentage_and_a_minimum_below_its_maximum(
        local: Office, row: dict[str, Any], code: str) -> None:
    record = level(local.desk, 2)
    record.values["fee_type"] = "single_dynamic"
    values = {"per_line": False, "currency": None, "threshold": 0, "amount": 0, "percent": Decimal(15), "minimum": 4_000,
              "maximum": 0}
    record.lines["rows"].append(Line(None, {**values, **row}))
    assert code in codes(save(local.desk, "reminder_levels", record))


@pytest.mark.rule("REM-04")
@pytest.mark.parametrize("row", [{"minimum": 4_000, "maximum": 0}, {"minimum": 400, "maximum": 400}, {"percent": Decimal(100)}])
def test_no_maximum_means_none_and_the_edges_are_allowed(local: Office, row: dict[str, Any]) -> None:
    record = level(local.desk, 2)
    record.values["fee_type"] = "single_dynamic"
    values = {"per_line": False, "currency": None, "threshold": 0, "amount": 0, "percent": Decimal(15), "minimum": 0,
              "maximum": 0}
    record.lines["rows"].append(Line(None, {**values, **row}))
    assert save(local.desk, "reminder_levels", record).done


@pytest.mark.rule("REM-04")
def test_a_fee_by_steps_without_a_step_is_refused(local: Office) -> None:
    record = level(local.desk, 2)
    record.values["fee_type"] = "accumulated_dynamic"
    assert codes(save(local.desk, "reminder_levels", record)) == ["REM-04-first"]


@pytest.mark.rule("LAW-08")
def test_compensation_from_a_level_names_the_level(local: Office) -> None:
    record = terms(local.desk)
    record.values |= {"compensation": "from_level", "compensation_level": 0}
    assert codes(save(local.desk, "reminder_terms", record)) == ["LAW-08-level"]
    record.values["compensation_level"] = 2
    assert save(local.desk, "reminder_terms", record).done


# ---------------------------------------------------------------- texts

@pytest.mark.rule("REM-09")
@pytest.mark.parametrize(("text", "code"), [
    ("Pay {total} by {pay_by}.", None), ("{count:invoice|invoices}", None), ("A brace {{ like this }}", None),
    ("{?damages}and {damages} of damages{/damages}", None), ("Pay {totl}.", "REM-09-field"), ("Pay {total", "REM-09-brace"),
    ("Pay total}", "REM-09-brace"), ("{?damages} never closed", "REM-09-brace"), ("{?nothing}x{/nothing}", "REM-09-field"),
])
def test_unknown_fields_and_lone_braces_are_told_when_a_text_is_saved(local: Office, text: str, code: str | None) -> None:
    record = level(local.desk, 1)
    line = next(x for x in record.lines["texts"] if x.values["position"] == "beginning")
    line.values["texts"] = {**line.values["texts"], "fr": text}
    outcome = save(local.desk, "reminder_levels", record)
    assert codes(outcome) == ([code] if code else [])
    assert outcome.done is (code is None)


@pytest.mark.rule("LTR-20")
def test_the_fields_that_may_be_typed_are_those_a_letter_fills() -> None:
    tree = ast.parse(Path(letter_writer.__file__).read_text(encoding="utf-8"))
    fields = next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == "_fields")
    filled = next(n.value for n in ast.walk(fields) if isinstance(n, ast.Return))
    assert isinstance(filled, ast.Dict)
    assert {k.value for k in filled.keys if isinstance(k, ast.Constant)} == set(text_fields.LETTER)


@pytest.mark.rule("REM-08", "MST-116")
def test_terms_have_texts_for_levels_without_their_own_in_four_languages(local: Office) -> None:
    record = terms(local.desk)
    record.lines["texts"].append(Line(None, {"position": "ending", "texts": {"nl": "Tot dan", "en": "Until then", "fr": "",
                                                                             "de": ""}}))
    assert save(local.desk, "reminder_terms", record).done
    again = terms(local.desk)
    assert [x.values["texts"]["nl"] for x in again.lines["texts"]] == ["Tot dan"]
    assert again.lines["texts"][0].values["texts"]["fr"] == ""
    again.lines["texts"] = []
    assert save(local.desk, "reminder_terms", again).done
    assert level(local.desk, 1).lines["texts"], "the texts of levels stay"


@pytest.mark.rule("LTR-20", "WIN-47", "LTR-21")
def test_a_text_is_tried_on_the_newest_letter_in_every_language_while_it_is_typed(dunning_local: dunning.Office) -> None:
    desk, table = dunning_local.desk, setup.table("reminder_terms")
    record = row_of(desk, "reminder_terms", "TEST")
    record.values["names"] = named("Test")
    dunning_local.entry(dunning_local.customer("De Vries"), 123456, date(2026, 1, 31))
    dunning_local.suggest(dunning.D)
    beginning = next(x for x in record.lines["texts"] if x.values["position"] == "beginning")
    beginning.values["texts"] = {"en": "Pay **{total}** by %2.", "nl": "Betaal {total}{?damages} en {damages}{/damages}.",
                                 "fr": "", "de": "Bis {pay_by}"}
    shown = [(p.saw["customer"], p.saw["language"], p.saw["text"]) for p in setup.preview(desk, table, record)]
    assert shown == [("De Vries", "EN", "Pay €1,234.56 by 23 February 2026."), ("De Vries", "NL", "Betaal €\xa01.234,56."),
                     ("De Vries", "DE", "Bis 23. Februar 2026")]
    beginning.values["texts"] = {"en": "Pay {sum}"}
    assert setup.preview(desk, table, record) == (), "a text with a mistake is told, not shown"


@pytest.mark.rule("LTR-20", "WIN-47")
@pytest.mark.parametrize("who", ["De Vries", ""])
def test_before_the_first_letter_a_text_is_tried_with_made_up_figures(dunning_local: dunning.Office, who: str) -> None:
    desk, table = dunning_local.desk, setup.table("reminder_terms")
    if who:
        dunning_local.customer(who)
    record = row_of(desk, "reminder_terms", "TEST")
    record.values["names"] = named("Test")
    beginning = next(x for x in record.lines["texts"] if x.values["position"] == "beginning")
    beginning.values["texts"] = {"en": "{customer_name}: **{total}** {count:invoice|invoices}", "nl": "{customer_name} {pay_by}",
                                 "fr": "{sum}", "de": "{total"}
    shown = [(p.saw["customer"], p.saw["language"], p.saw["text"]) for p in setup.preview(desk, table, record)]
    assert shown == [(who or "Example customer", "EN", f"{who or 'Example customer'}: €1,257.50 1\xa0invoice"),
                     (who or "Voorbeeldklant", "NL", f"{who or 'Voorbeeldklant'} 2 maart 2026")]


# ---------------------------------------------------------------- ageing

def aged(desk: Desk, *periods: tuple[int, str]) -> Record:
    record = setup.proposed(setup.table("ageing_definitions"))
    record.values |= {"code": "OWN", "names": named("Own")}
    record.lines["periods"] = [Line(None, {"labels": named(f"P{n}"), "unit": unit, "interval": interval, "indicator": "none",
                                           "role": "overdue"}) for n, (unit, interval) in enumerate(periods)]
    return record


@pytest.mark.rule("AGE-02")
@pytest.mark.parametrize(("periods", "problems"), [
    (((0, "unlimited"), (-30, "day"), (-1, "unlimited")), []),
    (((-30, "day"), (-1, "unlimited")), ["AGE-02-zero"]),
    (((0, "day"), (0, "day")), ["AGE-02-zero"]),
    (((0, "unlimited"), (-1, "unlimited"), (-30, "day")), ["AGE-02-unlimited"]),
    (((0, "unlimited"), (-30, "day"), (30, "day")), ["AGE-02-side"]),
])
def test_an_ageing_definition_has_one_day_itself_and_open_ends_only_at_its_ends(
        local: Office, periods: tuple[tuple[int, str], ...], problems: list[str]) -> None:
    assert codes(save(local.desk, "ageing_definitions", aged(local.desk, *periods))) == problems


@pytest.mark.rule("AGE-02", "WIN-47")
@pytest.mark.parametrize(("basis", "days"), [
    ("due_date", [(date(2026, 3, 31), None), (date(2026, 3, 1), date(2026, 3, 30)), (None, date(2026, 2, 28))]),
    ("document_date", [(date(2026, 4, 1), None), (date(2026, 3, 2), date(2026, 3, 31)), (None, date(2026, 3, 1))])])
def test_a_definition_says_from_which_day_to_which_each_period_runs(
        local: Office, basis: str, days: list[tuple[date | None, date | None]]) -> None:
    table, desk = setup.table("ageing_definitions"), local.desk
    on = Desk(desk.file, desk.actor, desk.company_id, FixedClock.on(date(2026, 3, 31)), language="nl", region="nl_NL")
    record = aged(desk, (0, "unlimited"), (-30, "day"), (-1, "unlimited"))
    record.values["basis"] = basis
    assert [(p.saw.get("first"), p.saw.get("last")) for p in setup.preview(on, table, record)] == days
    record.lines["periods"][1].values["interval"] = "period"
    assert setup.preview(on, table, record) == (), "ledger periods follow a calendar of their own"


@pytest.mark.rule("AGE-03")
def test_seven_periods_ask_about_the_paper_and_thirteen_are_too_many(local: Office) -> None:
    seven = aged(local.desk, (0, "unlimited"), *((-30, "day"),) * 6)
    asked = save(local.desk, "ageing_definitions", seven)
    assert codes(asked) == ["AGE-03-print"]
    assert save(local.desk, "ageing_definitions", seven, frozenset({"AGE-03-print"})).done
    thirteen = aged(local.desk, (0, "unlimited"), *((-30, "day"),) * 12)
    thirteen.values["code"] = "LONG"
    assert "AGE-03-most" in codes(save(local.desk, "ageing_definitions", thirteen))


@pytest.mark.postgres
@pytest.mark.rule("AGE-01")
def test_periods_change_places_and_keep_their_numbers_without_a_gap(office: Office) -> None:
    record = row_of(office.desk, "ageing_definitions", "30-60-90")
    labels = [x.values["labels"]["en"] for x in record.lines["periods"]]
    record.lines["periods"][1], record.lines["periods"][2] = record.lines["periods"][2], record.lines["periods"][1]
    del record.lines["periods"][3]
    assert save(office.desk, "ageing_definitions", record).done
    after = row_of(office.desk, "ageing_definitions", "30-60-90").lines["periods"]
    assert [x.values["labels"]["en"] for x in after] == [labels[0], labels[2], labels[1], labels[4]]
    assert [x.values["position"] for x in after] == [1, 2, 3, 4]


# ---------------------------------------------------------------- law

@pytest.mark.rule("LAW-02")
def test_margin_and_scale_of_a_preset_can_be_edited_and_the_rules_read_them(local: Office) -> None:
    record = row_of(local.desk, "law_presets", "NL-B2B")
    record.values["margin"] = Decimal(9)
    record.lines["compensation"][0].values["amount"] = 5_000
    assert save(local.desk, "law_presets", record).done
    with local.desk.reading() as session:
        preset = reminder_setup.presets(session)[int(record.key or 0)]
    assert preset.margin == 9 and preset.compensation[0].amount == 5_000
    assert [s.percent for s in preset.costs][:2] == [Decimal(15), Decimal(10)]


@pytest.mark.rule("LAW-01")
@pytest.mark.parametrize(("values", "code"), [
    ({"country": "XX"}, "LAW-06-country"), ({"country": "NL", "audience": "business"}, "SETUP-taken"),
    ({"margin": Decimal(8), "index_id": None}, "LAW-05-margin"),
])
def test_a_preset_is_for_one_country_and_audience_and_a_margin_needs_an_index(
        local: Office, values: dict[str, Any], code: str) -> None:
    record = setup.proposed(setup.table("law_presets"))
    record.values |= {"code": "OWN", "names": named("Own"), "country": "AT"} | values
    assert code in codes(save(local.desk, "law_presets", record))


def test_steps_of_a_scale_begin_at_nought_and_rise(local: Office) -> None:
    record = row_of(local.desk, "law_presets", "NL-B2B")
    record.lines["costs"][0].values["threshold"] = 100
    assert codes(save(local.desk, "law_presets", record)) == ["LAW-08-steps"]


def test_nothing_of_the_law_tables_belongs_to_one_company(local: Office) -> None:
    with local.desk.reading() as session:
        before = session.scalar(select(func.count()).select_from(LawIndexValue))
    from tests.storage import given
    given.company(local.file, code="SECOND")
    with local.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(LawIndexValue)) == before
