"""Products: their card with all its fields, numbers, look-up while typing, price agreements, deleting (MST-111, 112)."""

from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from app import i18n
from app.core.identifiers import Fault, gtin_fault
from app.models.audit import AuditRecord
from app.queries.listing import ListQuery
from app.queries.products import product_listing
from app.services import companies, products
from app.services import setup_tables as setup
from app.services.desk import Desk
from app.services.setup_tables import Record
from tests.services.test_setup_sales import new, save
from tests.services.test_setup_tables import codes, named, row_of
from tests.storage.given import CLOCK, Office


def product(desk: Desk, **more: Any) -> Record:
    record = products.proposed(desk)
    record.values |= {"names": named("Flour"), "price": Decimal("18.95"), "price_currency": "EUR",
                      "item_vat_group_id": row_of(desk, "item_vat_groups", "STD").key} | more
    return record


def made(desk: Desk, **more: Any) -> int:
    found = products.save(desk, product(desk, **more)).value
    assert found is not None
    return found


@pytest.mark.postgres
@pytest.mark.rule("MST-111", "MST-022")
def test_a_product_has_all_its_fields_and_takes_the_next_free_number(local: Office) -> None:
    desk = local.desk
    made(desk, number="00002")
    first, second = made(desk), made(desk)
    numbers = [found.values["number"] for key in (first, second) if (found := products.load(desk, key)) is not None]
    assert numbers == ["00001", "00003"]
    full = product(
        desk, number="FULL", description=named("Milled in Zwolle"), kind="service", unit_code="HUR", price=Decimal("0.125"),
        price_unit=Decimal(100), prices_include_vat=True, group_id=row_of(desk, "product_groups", "SERVICES").key,
        revenue_account_id=row_of(desk, "accounts", "8010").key, over_percent=Decimal(5), under_percent=Decimal("2.5"),
        gtin="8710000000007", blocked=True)
    kept = products.save(desk, full, confirmed=frozenset({"MST-111-8710000000007"})).value
    assert kept is not None
    found = products.load(desk, kept)
    assert found is not None
    assert {name: found.values[name] for name in full.values} == full.values
    with desk.reading() as session:
        assert session.scalars(select(AuditRecord).where(AuditRecord.entity_table == "product")).first() is not None


@pytest.mark.rule("MST-111")
@pytest.mark.parametrize(("values", "code"), [
    ({"names": named("")}, "SETUP-required"), ({"item_vat_group_id": None}, "SETUP-required"),
    ({"price_unit": Decimal(0)}, "MST-111-price-unit"), ({"price": Decimal("0.1234567")}, "SETUP-places"),
    ({"price": Decimal(-1)}, "SETUP-range"), ({"number": "x" * 21}, "SETUP-long"), ({"gtin": "871000000000"}, "MST-111-gtin"),
    ({"unit_code": "XXX"}, "SETUP-choice"), ({"over_percent": Decimal(101)}, "SETUP-range")])
def test_what_is_wrong_with_a_product_is_told_and_nothing_is_written(local: Office, values: dict[str, Any], code: str) -> None:
    outcome = products.save(local.desk, product(local.desk, **values))
    assert code in codes(outcome) and not outcome.done and products.find(local.desk, "") == []


@pytest.mark.rule("MST-041", "MST-111")
def test_revenue_never_goes_to_a_control_account(local: Office) -> None:
    control = row_of(local.desk, "accounts", "1300").key
    assert "MST-041-posting" in codes(products.save(local.desk, product(local.desk, revenue_account_id=control)))


@pytest.mark.rule("MST-111")
@pytest.mark.parametrize(("text", "fault"), [
    ("96385074", None), ("036000291452", None), ("4006381333931", None), ("10614141000415", None), ("4006381333932",
                                                                                                    Fault.CHECK_DIGITS),
    ("400638133393", Fault.CHECK_DIGITS), ("40063813339", Fault.LENGTH), ("400638133393X", Fault.CHARACTERS)])
def test_a_gtin_has_its_check_digit(text: str, fault: Fault | None) -> None:
    assert gtin_fault(text) is fault


@pytest.mark.rule("MST-111")
def test_a_number_is_taken_once_whatever_its_case(local: Office) -> None:
    made(local.desk, number="a-1")
    assert codes(products.save(local.desk, product(local.desk, number="A-1"))) == ["SETUP-taken"]


@pytest.mark.rule("MST-111")
@pytest.mark.parametrize(("typed", "found"), [
    ("100", ["100", "1001"]), ("1001", ["1001"]), ("creme", ["C-1"]), ("crème frai", ["C-1"]), ("4006381333931", ["100"]),
    ("zahne", ["C-1"]), ("nothing", []), ("blocked", [])])
def test_a_product_is_found_by_number_name_or_gtin_while_it_is_typed(local: Office, typed: str, found: list[str]) -> None:
    desk = local.desk
    made(desk, number="1001", names=named("Flour")), made(desk, number="100", names=named("Salt"), gtin="4006381333931")
    made(desk, number="C-1", names={"en": "Cream", "nl": "Crème fraîche", "fr": "Crème", "de": "Sahne zähne"})
    made(desk, number="B-1", names=named("Blocked"), blocked=True)
    assert [hit.number for hit in products.find(desk, typed)] == found


@pytest.mark.rule("MST-111")
def test_a_used_product_is_not_deleted_but_can_be_blocked_and_a_free_one_goes(local: Office) -> None:
    desk = local.desk
    used, free = made(desk), made(desk)
    assert save(desk, "price_agreements", new("price_agreements", item_code="table", product_id=used, currency="EUR",
                                              price=Decimal(9))).done
    assert codes(products.delete(desk, used)) == ["SETUP-used", "MST-111-block"]
    assert [use.place for use in products.where_used(desk, used)] == ["Price agreements"]
    assert products.delete(desk, free).done and products.load(desk, free) is None


@pytest.mark.rule("MST-111")
def test_a_copy_has_everything_but_number_and_gtin(local: Office) -> None:
    source = made(local.desk, number="S", gtin="96385074", blocked=True)
    copy = products.proposed(local.desk, source)
    held = products.load(local.desk, source)
    assert held is not None and copy.key is None
    assert {n for n, v in copy.values.items() if v != held.values[n]} == {"number", "gtin", "blocked"}
    assert products.save(local.desk, copy).done


@pytest.mark.rule("CLW-006")
def test_a_card_somebody_else_changed_is_not_overwritten(local: Office) -> None:
    key = made(local.desk)
    mine, hers = products.load(local.desk, key), products.load(local.desk, key)
    assert mine is not None and hers is not None
    hers.values["price"] = Decimal(20)
    assert products.save(local.desk, hers).done
    assert codes(products.save(local.desk, mine)) == ["SETUP-stale"]


@pytest.mark.rule("MST-112")
def test_a_card_lists_the_agreements_for_the_product_its_group_and_all(local: Office) -> None:
    desk = local.desk
    group = row_of(desk, "product_groups", "GOODS").key
    key, other = made(desk, number="1", group_id=group), made(desk, number="2")

    def agree(**more: Any) -> None:
        assert save(desk, "price_agreements", new("price_agreements", currency="EUR", price=Decimal(9), **more)).done

    agree()
    agree(item_code="group", product_group_id=group)
    agree(item_code="table", product_id=key)
    agree(item_code="table", product_id=other)
    assert [found.item for found in products.agreements(desk, key)] == ["1 — Flour", "All", "GOODS"]
    assert [found.item for found in products.agreements(desk, other)] == ["2 — Flour", "All"]


@pytest.mark.rule("SWN-12")
def test_the_list_knows_goods_services_and_what_is_blocked(local: Office) -> None:
    desk = local.desk
    goods, service, blocked = made(desk), made(desk, kind="service"), made(desk, blocked=True)
    listing = product_listing()
    with desk.reading() as session:
        views = {view: set(listing.keys(session, ListQuery(desk.company_id, scope={"view": view})))
                 for view in ("all", "goods", "service", "blocked")}
        found = listing.keys(session, ListQuery(desk.company_id, search="flour 00002"))
    assert views == {"all": {goods, service, blocked}, "goods": {goods, blocked}, "service": {service}, "blocked": {blocked}}
    assert list(found) == [service]


@pytest.mark.rule("MST-111")
def test_products_of_another_company_are_out_of_reach(office: Office) -> None:
    key = made(office.desk)
    other = companies.create_company(office.desk.file, companies.NewCompany("Ander B.V.", "NL", code="OTHER"), user_name="Anna",
                                     clock=CLOCK).value
    assert other is not None
    there = Desk(office.desk.file, office.desk.actor, other.company_id, office.desk.clock)
    assert products.load(there, key) is None and products.find(there, "") == [] and products.name_of(there, key) == ""


@pytest.mark.rule("L10N-005")
@pytest.mark.parametrize(("value", "words"), [("18.95", "18,95"), ("19.4", "19,40"), ("20", "20,00"), ("0.125", "0,125"),
                                              ("1234.500000", "1.234,50")])
def test_a_price_has_two_decimals_at_least(value: str, words: str) -> None:
    assert i18n.price(Decimal(value), "nl_NL") == words


def test_the_card_offers_only_groups_of_products(local: Office) -> None:
    save(local.desk, "charges_groups", new("charges_groups", code="C", names=named("C")))
    mine = save(local.desk, "charges_groups", new("charges_groups", code="P", names=named("P"), side="product")).value
    field = products.PRODUCTS.field("charges_group_id")
    assert [key for key, _name in setup.choices(local.desk, field)] == [mine]
