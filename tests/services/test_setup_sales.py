"""Set-up of sales: delivery, units, representatives and their groups, cost centres and projects (MST-100, 110, 111, 113)."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.core.problems import Outcome
from app.services import setup_tables as setup
from app.services.desk import Desk
from app.services.setup_tables import Line, Record
from tests.services.test_setup_tables import codes, named, row_of
from tests.storage.given import Office


def save(desk: Desk, table: str, record: Record, confirmed: frozenset[str] = frozenset()) -> Outcome[Any]:
    return setup.save(desk, setup.table(table), record, confirmed=confirmed)


def new(table: str, **values: Any) -> Record:
    record = setup.proposed(setup.table(table))
    record.values |= values
    return record


@pytest.mark.rule("MST-110")
def test_delivery_terms_are_an_incoterm_with_its_place_and_a_text_in_four_languages(local: Office) -> None:
    desk = local.desk
    terms = new("delivery_terms", code="DAP", texts=named("Delivered at your door"), incoterm="DAP", place="Utrecht")
    assert save(desk, "delivery_terms", terms).done
    kept = row_of(desk, "delivery_terms", "DAP")
    assert (kept.values["incoterm"], kept.values["place"]) == ("DAP", "Utrecht")
    assert kept.values["texts"] == named("Delivered at your door")


@pytest.mark.rule("MST-110")
def test_an_incoterm_without_a_place_asks_and_a_place_without_one_is_refused(local: Office) -> None:
    bare = new("delivery_terms", code="EXW", texts=named("Ex works"), incoterm="EXW")
    asked = save(local.desk, "delivery_terms", bare)
    assert codes(asked) == ["MST-110-place"] and not asked.done
    assert save(local.desk, "delivery_terms", bare, frozenset(str(p.key) for p in asked.problems)).done
    lost = new("delivery_terms", code="X", texts=named("X"), place="Utrecht")
    assert codes(save(local.desk, "delivery_terms", lost)) == ["MST-110-term"]
    wrong = new("delivery_terms", code="Y", texts=named("Y"), incoterm="DDU", place="Utrecht")
    assert codes(save(local.desk, "delivery_terms", wrong)) == ["SETUP-choice"]


@pytest.mark.rule("MST-110")
def test_delivery_modes_are_the_ways_goods_go(local: Office) -> None:
    assert save(local.desk, "delivery_modes", new("delivery_modes", code="OWN", texts=named("Our own van"))).done
    assert codes(save(local.desk, "delivery_modes", new("delivery_modes", code="own", texts=named("Again")))) == ["SETUP-taken"]


def test_the_usual_units_are_there_for_every_company_of_the_file(local: Office) -> None:
    listed = {row.key for row in setup.rows(local.desk, setup.table("units"))}
    assert listed == {"C62", "H87", "HUR", "DAY", "MON", "KGM", "MTR", "KMT", "LTR"}
    assert row_of(local.desk, "units", "HUR").values["names"]["nl"] == "Uur"
    assert save(local.desk, "units", new("units", code="MTK", names=named("Square metre"))).done


@pytest.mark.parametrize("code", ["H", "kwh", "H-R", "ÜHR"])
def test_a_unit_has_the_code_that_electronic_invoices_use(local: Office, code: str) -> None:
    assert "MST-111-unit" in codes(save(local.desk, "units", new("units", code=code, names=named("X"))))


def group(desk: Desk, *members: tuple[str, bool]) -> Record:
    """A sales group whose members have these shares and contact marks; their representatives are made on the way."""
    record = new("sales_groups", code="NORTH", names=named("North"))
    lines = []
    for n, (share, contact) in enumerate(members):
        rep = save(desk, "sales_reps", new("sales_reps", code=f"R{n}", name=f"Rep {n}")).value
        lines.append(Line(None, {"rep_id": rep, "share": Decimal(share), "contact": contact}))
    record.lines["members"] = lines
    return record


@pytest.mark.parametrize(("members", "wanted"), [
    ([("60", True), ("40", False)], []), ([("60", True), ("39.9999", False)], []), ([], []),
    ([("60", True), ("40.0001", False)], ["MST-100-sum"]), ([("0", True)], ["MST-100-zero"]),
    ([("60", False), ("40", False)], ["MST-100-contact"]), ([("60", True), ("40", True)], ["MST-100-contact"])])
def test_shares_of_a_sales_group_stay_within_the_whole_and_one_member_is_the_contact(
        local: Office, members: Sequence[tuple[str, bool]], wanted: list[str]) -> None:
    record = group(local.desk, *members)
    assert codes(save(local.desk, "sales_groups", record)) == wanted
    if not wanted:
        kept = row_of(local.desk, "sales_groups", "NORTH").lines["members"]
        assert [(str(x.values["share"].normalize()), x.values["contact"]) for x in kept] == [
            (str(Decimal(s).normalize()), c) for s, c in members]


@pytest.mark.rule("MST-073")
def test_a_representative_of_a_group_is_not_deleted(local: Office) -> None:
    assert save(local.desk, "sales_groups", group(local.desk, ("100", True))).done
    rep = row_of(local.desk, "sales_reps", "R0")
    refused = setup.delete(local.desk, setup.table("sales_reps"), rep.key)
    assert codes(refused) == ["SETUP-used"]


def test_cost_centres_and_projects_are_two_lists_with_days_between_which_they_are_used(local: Office) -> None:
    desk = local.desk
    values: dict[str, Any] = {"code": "100", "names": named("Bakery")}
    assert save(desk, "dimension_values", new("dimension_values", **values, dimension="cost_centre")).done
    assert save(desk, "dimension_values", new("dimension_values", **values, dimension="project")).done
    again = save(desk, "dimension_values", new("dimension_values", **values, dimension="project"))
    assert codes(again) == ["SETUP-taken"]
    short = new("dimension_values", code="200", names=named("Shop"), active_from=date(2026, 3, 1), active_to=date(2026, 2, 28))
    assert codes(save(desk, "dimension_values", short)) == ["MST-113-dates"]
    short.values["active_to"] = date(2026, 3, 1)
    assert save(desk, "dimension_values", short).done
