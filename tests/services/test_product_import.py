"""Importing products, and how one sells to customers: mapping, dry run, keys, updates, taking back (IMP-001…008)."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.queries.customers import find_customers
from app.services import customers, imports, products
from app.services.desk import Desk
from app.services.imports import Entity, Existing, Options
from app.services.setup_tables import Record
from tests.services.test_setup_sales import new, save
from tests.services.test_setup_tables import codes, row_of
from tests.storage.given import Office

DUTCH = """Artikelnr;Omschrijving;Eenheid;Prijs;Btw-groep;EAN
1001;Tarwebloem 25 kg;st;18,95;RED;4006381333931
1002;Suiker 10 kg;stuks;9,85;RED;
1003;Bezorging;uur;45,00;SERVICES;
"""


def looked(desk: Desk, text: str, entity: Entity | None = None) -> imports.Look:
    found = imports.look(desk, "products.csv", text.encode("utf-8"), entity).value
    assert found is not None
    return found


def planned(desk: Desk, text: str, existing: Existing = Existing.ERROR, **more: Any) -> tuple[imports.Look, imports.Plan]:
    found = looked(desk, text, Entity.PRODUCTS)
    found = replace(found, reading=replace(found.reading, existing=existing, **more))
    return found, imports.dry_run(desk, found.table, found.reading)


def card(desk: Desk, number: str) -> Record:
    hit = next(h for h in products.find(desk, number) if h.number == number)
    record = products.load(desk, hit.product_id)
    assert record is not None
    return record


def run(desk: Desk, text: str, existing: Existing = Existing.ERROR) -> imports.Imported:
    found, plan = planned(desk, text, existing)
    outcome = imports.run(desk, "products.csv", found, plan, Options())
    assert outcome.value is not None, outcome.problems
    return outcome.value


@pytest.mark.rule("IMP-001", "IMP-002")
@pytest.mark.parametrize("headings", [
    "Artikelnr;Omschrijving;Eenheid;Prijs;Btw-groep", "Product code,Product name,Unit,Unit price,VAT code",
    "Code article;Désignation;Unité;Prix de vente;Code TVA", "Artikelnummer;Bezeichnung;Einheit;Verkaufspreis;Steuerschlüssel"])
def test_a_file_of_products_is_recognised_in_four_languages(local: Office, headings: str) -> None:
    sign = ";" if ";" in headings else ","
    found = looked(local.desk, f"{headings}\n{sign.join(('1', 'Flour', 'kg', '1', 'STD'))}\n")
    assert found.reading.entity is Entity.PRODUCTS
    assert set(found.reading.columns) == {"number", "name", "unit", "price", "vat_group"}


@pytest.mark.rule("IMP-001", "IMP-002")
def test_a_file_of_customers_or_items_stays_what_it_is(local: Office) -> None:
    assert looked(local.desk, "Klantnr;Naam;Plaats\n1;Bakker;Zwolle\n").reading.entity is Entity.CUSTOMERS
    items = looked(local.desk, "Klantnr;Factuurnr;Factuurdatum;Openstaand\n1;F1;01-02-2026;10,00\n")
    assert items.reading.entity is Entity.OPEN_ITEMS


@pytest.mark.postgres
@pytest.mark.rule("IMP-003", "IMP-004", "IMP-008")
def test_products_come_in_and_are_taken_back(local: Office) -> None:
    desk = local.desk
    done = run(desk, DUTCH)
    assert (done.created, done.updated) == (3, 0)
    first = card(desk, "1001")
    assert first.values["names"]["nl"] == "Tarwebloem 25 kg" and first.values["price"] == Decimal("18.95")
    assert first.values["unit_code"] == "C62" and card(desk, "1003").values["unit_code"] == "HUR"
    assert [hit.number for hit in products.find(desk, "4006381333931")] == ["1001"]
    assert imports.undo(desk, done.run_id).done and products.find(desk, "") == []


@pytest.mark.rule("IMP-008")
def test_a_used_product_keeps_its_import(local: Office) -> None:
    desk = local.desk
    done = run(desk, DUTCH)
    assert save(desk, "price_agreements", new("price_agreements", item_code="table", product_id=card(desk, "1002").key,
                                              currency="EUR", price=Decimal(9))).done
    assert codes(imports.undo(desk, done.run_id)) == ["IMP-008-product"]
    assert len(products.find(desk, "")) == 3


@pytest.mark.rule("IMP-005")
def test_an_update_changes_only_what_the_file_fills(local: Office) -> None:
    desk = local.desk
    run(desk, DUTCH)
    _found, refused = planned(desk, DUTCH)
    assert refused.count("error") == 3 and {p.code for r in refused.rows for p in r.problems} == {"IMP-005-exists"}
    _found, skipped = planned(desk, DUTCH, Existing.SKIP)
    assert skipped.count("skip") == 3
    done = run(desk, "Artikelnr;Omschrijving;Prijs\n1001;;19,40\n1002;Rietsuiker;\n", Existing.UPDATE)
    assert (done.created, done.updated) == (0, 2)
    first, second = card(desk, "1001"), card(desk, "1002")
    assert first.values["names"]["nl"] == "Tarwebloem 25 kg" and first.values["price"] == Decimal("19.4")
    assert second.values["names"]["nl"] == "Rietsuiker" and second.values["price"] == Decimal("9.85")
    assert [hit.number for hit in products.find(desk, "rietsuiker")] == ["1002"]
    assert codes(imports.undo(desk, done.run_id)) == ["IMP-008-products"]


@pytest.mark.rule("IMP-005")
def test_a_price_list_that_updates_needs_numbers_and_prices_only(local: Office) -> None:
    desk = local.desk
    run(desk, DUTCH)
    prices = "Artikelnr;Prijs\n1001;21,00\n1004;5,00\n"
    _found, refused = planned(desk, prices)
    assert [p.code for p in refused.problems] == ["IMP-002-column"]
    found, plan = planned(desk, prices, Existing.UPDATE)
    assert [r.action for r in plan.rows] == ["update", "error"]
    assert {p.field for p in plan.rows[1].problems} == {"name", "vat_group"}
    assert imports.run(desk, "prices.csv", found, plan, Options(only_valid=True)).done
    assert card(desk, "1001").values["price"] == Decimal(21)


@pytest.mark.rule("IMP-005")
def test_the_same_number_twice_in_a_file_is_an_error_on_the_second(local: Office) -> None:
    _found, plan = planned(local.desk, "Artikelnr;Omschrijving;Btw-groep\na1;A;STD\nA1;B;STD\n")
    assert [r.action for r in plan.rows] == ["create", "error"] and plan.rows[1].problems[0].code == "IMP-005-twice"


@pytest.mark.rule("IMP-006")
@pytest.mark.parametrize(("row", "code"), [
    ("1;;st;1;STD;", "IMP-006-missing"), ("1;A;st;1;;", "IMP-006-missing"), (";A;st;1;STD;", "IMP-006-missing"),
    ("1;A;ton;1;STD;", "IMP-006-unit"), ("1;A;st;x;STD;", "IMP-006-number"), ("1;A;st;-1;STD;", "IMP-006-number"),
    ("1;A;st;0,1234567;STD;", "IMP-006-places"), ("1;A;st;1;21%;", "IMP-006-vat-group"),
    ("123456789012345678901;A;st;1;STD;", "IMP-006-long"), ("1;A;st;1;STD;400638133393100", "IMP-006-gtin")])
def test_a_wrong_row_says_what_is_wrong_and_nothing_is_written(local: Office, row: str, code: str) -> None:
    desk = local.desk
    found, plan = planned(desk, f"Artikelnr;Omschrijving;Eenheid;Prijs;Btw-groep;EAN\n{row}\n2;Goed;st;1;STD;\n")
    assert [r.action for r in plan.rows] == ["error", "create"] and code in {p.code for p in plan.rows[0].problems}
    assert not imports.run(desk, "p.csv", found, plan, Options()).done and products.find(desk, "") == []
    done = imports.run(desk, "p.csv", found, plan, Options(only_valid=True))
    assert done.value is not None and done.value.created == 1 and done.value.left_out == 1


@pytest.mark.rule("IMP-006")
def test_a_gtin_with_a_wrong_check_digit_is_doubted_not_refused(local: Office) -> None:
    _found, plan = planned(local.desk, "Artikelnr;Omschrijving;Btw-groep;EAN\n1;A;STD;4006381333932\n")
    assert plan.count("create") == 1 and plan.doubts == 1


@pytest.mark.rule("IMP-002")
def test_vat_rates_of_a_file_are_replaced_by_groups(local: Office) -> None:
    desk = local.desk
    _found, plan = planned(desk, "Artikelnr;Omschrijving;Btw\n1;A;21%\n2;B;9%\n")
    assert imports.unknown_values(plan) == [("vat_group", "21%"), ("vat_group", "9%")]
    assert "std" in imports.allowed_values(desk, Entity.PRODUCTS, "vat_group")
    _found, mended = planned(desk, "Artikelnr;Omschrijving;Btw\n1;A;21%\n2;B;9%\n",
                             values={"vat_group": {"21%": "STD", "9%": "RED"}})
    assert mended.count("create") == 2


@pytest.mark.rule("IMP-006")
def test_a_missing_group_is_made_only_when_that_was_chosen(local: Office) -> None:
    text = "Artikelnr;Omschrijving;Btw-groep;Artikelgroep\n1;A;STD;BAKERY\n"
    _found, plan = planned(local.desk, text)
    assert plan.count("error") == 1
    found, plan = planned(local.desk, text, create_codes=True)
    assert imports.run(local.desk, "p.csv", found, plan, Options()).done
    assert card(local.desk, "1").values["group_id"] is not None


@pytest.mark.rule("IMP-001")
@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_a_template_is_read_back_as_products(local: Office, language: str, tmp_path: Path) -> None:
    desk = replace(local.desk, language=language)
    path = tmp_path / "template.csv"
    assert imports.save_template(desk, Entity.PRODUCTS, path).done
    sign = ";" if b";" in path.read_bytes() else ","
    line = sign.join(["1"] * len(imports.FIELDS[Entity.PRODUCTS]))
    found = imports.look(desk, path.name, path.read_bytes() + line.encode(), Entity.PRODUCTS).value
    assert found is not None and len(found.reading.columns) == len(imports.FIELDS[Entity.PRODUCTS])


# ---------------------------------------------------------------- customers

@pytest.mark.rule("IMP-005", "IMP-006", "MST-071")
def test_customers_bring_how_one_sells_to_them(local: Office) -> None:
    desk = local.desk
    head = "Klantnr;Naam;Leveringsmethode;Klantkorting;Prijzen incl btw;E-factuur;Peppol id\n"
    found = looked(desk, f"{head}501;Bakker;VAN;2,5;ja;Peppol;0106:12345678\n", Entity.CUSTOMERS)
    done = imports.run(desk, "k.csv", found, imports.dry_run(desk, found.table, found.reading), Options())
    assert done.value is not None, done.problems

    def card_of() -> dict[str, Any]:
        with desk.reading() as session:
            (hit,) = find_customers(session, desk.company_id, "501")
        kept = customers.load(desk, hit.customer_id)
        assert kept is not None
        return dict(kept.values)

    kept = card_of()
    assert kept["delivery_mode_id"] == row_of(desk, "delivery_modes", "VAN").key and kept["prices_include_vat"]
    assert (kept["document_discount"], kept["e_invoice"], kept["e_invoice_id"]) == (Decimal("2.5"), "peppol_ubl", "0106:12345678")
    again = looked(desk, f"{head}501;Bakker;;;;papier;\n", Entity.CUSTOMERS)
    again = replace(again, reading=replace(again.reading, existing=Existing.UPDATE))
    assert imports.run(desk, "k.csv", again, imports.dry_run(desk, again.table, again.reading), Options()).done
    now = card_of()
    assert now["e_invoice"] == "paper" and now["document_discount"] == Decimal("2.5") and now["prices_include_vat"]


@pytest.mark.rule("IMP-006")
@pytest.mark.parametrize(("row", "code"), [
    ("NOWHERE;;", "IMP-006-delivery-mode"), ("VAN;100,1;", "IMP-006-number"), ("VAN;2,12345;", "IMP-006-places"),
    ("VAN;2;telex", "IMP-006-e-invoice")])
def test_what_a_customer_row_says_of_selling_is_checked(local: Office, row: str, code: str) -> None:
    found = looked(local.desk, f"Klantnr;Naam;Leveringsmethode;Klantkorting;E-factuur\n501;Bakker;{row}\n", Entity.CUSTOMERS)
    plan = imports.dry_run(local.desk, found.table, found.reading)
    assert code in {p.code for p in plan.rows[0].problems} and plan.count("error") == 1
