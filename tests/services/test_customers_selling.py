"""How one sells to a customer: delivery, discounts, commission, electronic invoices, delivery addresses (MST-071)."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.services import customers
from app.services.customers import copies, parts
from app.services.customers.parts import Address
from tests.services.test_customers import codes, loaded, new, problems_of
from tests.services.test_setup_sales import new as row
from tests.services.test_setup_sales import save
from tests.services.test_setup_tables import named, row_of
from tests.storage.given import Office


def key_of(office: Office, table: str, code: str) -> Any:
    """A delivered row."""
    return row_of(office.desk, table, code).key


def of_table(office: Office, table: str, code: str, **more: Any) -> Any:
    """A row of a set-up table, made."""
    words = {"texts": named(code)} if table.startswith("delivery") else {"names": named(code)}
    return save(office.desk, table, row(table, code=code, **words, **more)).value


@pytest.mark.postgres
@pytest.mark.rule("MST-071")
def test_a_card_keeps_how_one_sells_to_her(office: Office) -> None:
    wanted = {
        "delivery_term_id": of_table(office, "delivery_terms", "FREE"),
        "delivery_mode_id": key_of(office, "delivery_modes", "VAN"),
        "charges_group_id": of_table(office, "charges_groups", "C"),
        "commission_group_id": of_table(office, "commission_groups", "C"),
        "sales_group_id": of_table(office, "sales_groups", "S"), "partial_delivery": False, "over_percent": Decimal(5),
        "under_percent": Decimal("2.5"), "require_slip": "packing_slip", "summary": "invoice_account",
        "document_discount": Decimal("2.5"), "prices_include_vat": True, "vat_on_discount": "in_base", "e_invoice": "peppol_ubl",
        "e_invoice_scheme": "0106", "e_invoice_id": "12345678", "eori": "NL123456782"}
    key = new(office, **wanted)
    kept = loaded(office, key).values
    assert {name: kept[name] for name in wanted} == wanted
    assert customers.save(office.desk, key, {**kept, "vat_on_discount": None, "delivery_term_id": None}).done
    now = loaded(office, key).values
    assert now["vat_on_discount"] is None and now["delivery_term_id"] is None and now["summary"] == "invoice_account"


@pytest.mark.rule("MST-071")
def test_a_new_customer_begins_as_most_are(office: Office) -> None:
    values = loaded(office, new(office)).values
    assert (values["summary"], values["require_slip"], values["e_invoice"]) == ("none", "company", "paper")
    assert values["partial_delivery"] and not values["document_discount"] and values["vat_on_discount"] is None


@pytest.mark.rule("MST-071")
@pytest.mark.parametrize(("name", "value", "good"), [
    ("document_discount", Decimal(100), True), ("document_discount", Decimal("100.01"), False),
    ("over_percent", Decimal(-1), False),
    ("under_percent", Decimal(0), True)])
def test_percentages_lie_between_0_and_100(office: Office, name: str, value: Decimal, good: bool) -> None:
    assert codes(problems_of(office, **{name: value})) == ([] if good else ["MST-071-percent"])


@pytest.mark.rule("EIN-001")
def test_an_exception_is_for_whoever_gets_no_electronic_invoice(office: Office) -> None:
    assert problems_of(office, e_invoice_exception="Has no mailbox") == ()
    both = problems_of(office, name="Other", e_invoice="facturx", e_invoice_exception="Has no mailbox")
    assert codes(both) == ["MST-071-exception"]


@pytest.mark.rule("MST-071", "VAT-002")
def test_a_delivery_address_has_its_own_contact_terms_mode_and_vat_group(office: Office) -> None:
    given = Address(kind="delivery", street="Kade 1", city="Zwolle", country_code="NL", contact="J. de Wit",
                    delivery_term_id=of_table(office, "delivery_terms", "DOOR"),
                    delivery_mode_id=key_of(office, "delivery_modes", "CARRIER"),
                    vat_group_id=key_of(office, "vat_groups", "EXPORT"))
    saved = parts.save_address(office.desk, office.customer_id, given).value
    kept = next(a for a in parts.load(office.desk, office.customer_id).addresses if a.id == saved)
    assert replace(kept, id=None, default=False) == given
    assert parts.save_address(office.desk, office.customer_id, replace(kept, vat_group_id=None, contact="")).done
    now = next(a for a in parts.load(office.desk, office.customer_id).addresses if a.id == saved)
    assert now.vat_group_id is None and now.contact == "" and now.delivery_mode_id == given.delivery_mode_id


@pytest.mark.rule("MST-076")
def test_a_customer_like_another_has_her_conditions_but_not_her_electronic_address(office: Office) -> None:
    key = new(office, summary="order", document_discount=Decimal(3), e_invoice="peppol_ubl", e_invoice_id="12345678")
    values = copies.like(office.desk, key)
    assert (values["summary"], values["document_discount"], values["e_invoice"]) == ("order", Decimal(3), "peppol_ubl")
    assert not values.get("e_invoice_id")
