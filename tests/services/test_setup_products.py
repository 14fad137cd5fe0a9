"""Set-up of products, prices, charges, commission and documents: their checks, and what is delivered with them."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import delete, select

from app.models.accounts import NumberSeriesUse
from app.models.documents import DocumentLayout, EInvoiceRule, MentionText
from app.models.products import ChargeCode, ProductGroup, RevenueRule
from app.services import companies, delivered_sales
from app.services import setup_tables as setup
from app.services.desk import Desk
from tests.services.test_setup_sales import new, save
from tests.services.test_setup_tables import codes, named, row_of
from tests.storage.given import CLOCK, Office


def key_of(desk: Desk, table: str, code: str) -> Any:
    return row_of(desk, table, code).key


def agreement(desk: Desk, **more: Any) -> Any:
    return new("price_agreements", **{"currency": "EUR", "price": Decimal("9.95")} | more)


@pytest.mark.rule("MST-112")
def test_a_price_agreement_has_a_price_or_a_discount(local: Office) -> None:
    desk = local.desk
    assert save(desk, "price_agreements", agreement(desk)).done
    assert codes(save(desk, "price_agreements", agreement(desk, percent=Decimal(5)))) == ["MST-112-one"]
    assert codes(save(desk, "price_agreements", agreement(desk, price=None))) == ["MST-112-one"]
    assert save(desk, "price_agreements", agreement(desk, price=None, percent=Decimal(5))).done


@pytest.mark.rule("MST-112")
def test_two_agreements_for_the_same_case_may_not_share_a_day(local: Office) -> None:
    desk = local.desk
    assert save(desk, "price_agreements", agreement(desk, valid_to=date(2026, 6, 30))).done
    assert codes(save(desk, "price_agreements", agreement(desk, valid_from=date(2026, 6, 30)))) == ["MST-112-same"]
    assert save(desk, "price_agreements", agreement(desk, valid_from=date(2026, 7, 1))).done
    assert save(desk, "price_agreements", agreement(desk, quantity_from=Decimal(10))).done
    assert "MST-112-dates" in codes(save(desk, "price_agreements", agreement(
        desk, quantity_from=Decimal(20), valid_from=date(2026, 7, 2), valid_to=date(2026, 7, 1))))


@pytest.mark.rule("MST-112", "MST-093")
def test_a_field_that_does_not_fit_is_neither_wanted_nor_kept(local: Office) -> None:
    desk = local.desk
    group = key_of(desk, "product_groups", "GOODS")
    kept = save(desk, "price_agreements", agreement(desk, item_code="all", product_group_id=group)).value
    record = setup.load(desk, setup.table("price_agreements"), kept)
    assert record is not None and record.values["product_group_id"] is None
    assert codes(save(desk, "price_agreements", agreement(desk, item_code="group"))) == ["SETUP-required"]
    listed = save(desk, "price_agreements", agreement(desk, item_code="group", product_group_id=group)).value
    shown = {row.key: row.values for row in setup.rows(desk, setup.table("price_agreements"))}
    assert listed is not None and kept is not None
    assert shown[listed][1].startswith("GOODS") and shown[kept][1] != shown[listed][1]


def charge(desk: Desk, **more: Any) -> Any:
    return new("auto_charges", **{"charge_id": key_of(desk, "charge_codes", "FREIGHT"), "currency": "EUR",
                                  "value": Decimal(25)} | more)


@pytest.mark.rule("MST-091", "MST-093")
@pytest.mark.parametrize(("more", "code"), [
    ({"to_amount": 25_000}, None), ({"value": Decimal(0)}, "MST-091-zero"),
    ({"category": "percent", "value": Decimal(100)}, None),
    ({"category": "percent", "value": Decimal("100.01")}, "MST-091-percent"),
    ({"category": "pieces"}, "MST-091-pieces"), ({"category": "pieces", "level": "line"}, None),
    ({"from_amount": 100, "to_amount": 100}, "MST-093-tier"), ({"from_amount": 100, "to_amount": 101}, None)])
def test_an_automatic_charge_is_checked(local: Office, more: dict[str, Any], code: str | None) -> None:
    outcome = save(local.desk, "auto_charges", charge(local.desk, **more))
    assert codes(outcome) == ([code] if code else [])


@pytest.mark.rule("MST-093")
def test_a_tier_follows_the_one_before_and_a_mode_is_one_or_a_group(local: Office) -> None:
    desk = local.desk
    assert save(desk, "auto_charges", charge(desk, to_amount=25_000)).done
    assert codes(save(desk, "auto_charges", charge(desk))) == ["MST-112-same"]
    assert codes(save(desk, "auto_charges", charge(desk, from_amount=24_999))) == ["MST-112-same"]
    assert save(desk, "auto_charges", charge(desk, from_amount=25_000, value=Decimal(10))).done
    group = save(desk, "charges_groups", new("charges_groups", code="HEAVY", names=named("Heavy"))).value
    mode = key_of(desk, "delivery_modes", "VAN")
    both = charge(desk, delivery_mode_id=mode, delivery_group_id=group, level="line")
    assert codes(save(desk, "auto_charges", both)) == ["MST-093-mode"]


@pytest.mark.rule("MST-090")
def test_an_internal_charge_needs_both_accounts_and_none_is_a_control_account(local: Office) -> None:
    desk = local.desk
    internal = new("charge_codes", code="OWN", texts=named("Own freight"), debit="ledger")
    assert codes(save(desk, "charge_codes", internal)) == ["SETUP-required"]
    internal.values["debit_account_id"] = key_of(desk, "accounts", "1300")
    assert codes(save(desk, "charge_codes", internal)) == ["MST-041-posting"]
    internal.values["debit_account_id"] = key_of(desk, "accounts", "8200")
    assert save(desk, "charge_codes", internal).done


@pytest.mark.rule("MST-093")
def test_an_inactive_charge_joins_no_document(local: Office) -> None:
    desk = local.desk
    record = row_of(desk, "charge_codes", "FREIGHT")
    record.values["active"] = False
    assert save(desk, "charge_codes", record).done
    assert "MST-090-inactive" in codes(save(desk, "auto_charges", new(
        "auto_charges", charge_id=record.key, currency="EUR", value=Decimal(1))))


@pytest.mark.rule("MST-100")
def test_groups_of_customers_and_products_are_kept_apart(local: Office) -> None:
    desk = local.desk
    assert save(desk, "commission_groups", new("commission_groups", code="A", names=named("A"))).done
    assert codes(save(desk, "commission_groups", new("commission_groups", code="a", names=named("A")))) == ["SETUP-taken"]
    other = save(desk, "commission_groups", new("commission_groups", code="A", names=named("A"), side="product")).value
    field = setup.table("commission_rules").field("product_group_id")
    assert [key for key, _name in setup.choices(desk, field)] == [other]


@pytest.mark.rule("MST-100")
def test_one_commission_rule_per_case_and_day(local: Office) -> None:
    desk = local.desk
    assert save(desk, "commission_rules", new("commission_rules", percent=Decimal(4))).done
    assert codes(save(desk, "commission_rules", new("commission_rules", percent=Decimal(5)))) == ["MST-112-same"]
    rep = save(desk, "sales_reps", new("sales_reps", code="JV", name="J. Visser")).value
    own = new("commission_rules", percent=Decimal(5), rep_code="table", rep_id=rep)
    assert save(desk, "commission_rules", own).done


@pytest.mark.rule("VAT-012")
def test_a_revenue_rule_is_for_a_product_a_group_or_all(local: Office) -> None:
    desk = local.desk
    group, account = key_of(desk, "product_groups", "SERVICES"), key_of(desk, "accounts", "8010")
    assert save(desk, "revenue_rules", new("revenue_rules", product_group_id=group, account_id=account)).done
    twice = save(desk, "revenue_rules", new("revenue_rules", product_group_id=group, account_id=account))
    assert codes(twice) == ["SETUP-taken"]
    control = new("revenue_rules", account_id=key_of(desk, "accounts", "1300"))
    assert codes(save(desk, "revenue_rules", control)) == ["MST-041-posting"]


@pytest.mark.rule("DOC-004")
@pytest.mark.parametrize(("kind", "channels", "code"), [
    ("invoice", ["print", "e_invoice"], None), ("packing_slip", ["e_invoice"], "DOC-004-electronic"),
    ("invoice", [], "DOC-004-channel"), ("packing_slip", ["print"], None)])
def test_an_output_profile_has_a_channel_that_fits_its_document(local: Office, kind: str, channels: list[str],
                                                                code: str | None) -> None:
    outcome = save(local.desk, "output_profiles", new("output_profiles", document_kind=kind, channels=channels))
    assert codes(outcome) == ([code] if code else [])


@pytest.mark.rule("DOC-002")
@pytest.mark.parametrize(("accent", "good"), [("#1B5E8C", True), ("1B5E8C", False), ("#1B5E8", False), (None, True)])
def test_a_layout_has_a_colour_in_six_digits(local: Office, accent: str | None, good: bool) -> None:
    record = row_of(local.desk, "document_layouts", "invoice")
    record.values["accent"] = accent
    assert codes(save(local.desk, "document_layouts", record)) == ([] if good else ["DOC-002-colour"])


@pytest.mark.rule("DOC-012")
@pytest.mark.parametrize(("mention", "text", "code"), [
    ("late_payment", "Interest {rate} %", None), ("reverse_charge", "{rate}", "DOC-012-field"),
    ("late_payment", "{rates}", "DOC-012-field"), ("exempt", "{", "DOC-012-brace")])
def test_a_mention_knows_only_the_rate_of_late_payment(local: Office, mention: str, text: str, code: str | None) -> None:
    record = new("mention_texts", mention=mention, country_code="NL", valid_from=date(2026, 1, 1), texts=named(text))
    assert codes(save(local.desk, "mention_texts", record)) == ([code] if code else [])


@pytest.mark.rule("MST-115")
def test_a_document_text_counts_once_for_a_group_and_a_country(local: Office) -> None:
    desk = local.desk
    text = new("document_texts", texts=named("Thank you for your order."))
    assert save(desk, "document_texts", text).done
    assert codes(save(desk, "document_texts", text)) == ["SETUP-taken"]
    assert save(desk, "document_texts", new("document_texts", texts=named("Merci"), country_code="FR")).done


# ---------------------------------------------------------------- what is delivered

@pytest.mark.postgres
@pytest.mark.rule("MST-090", "DOC-012", "EIN-001", "MST-022", "MST-013")
def test_a_new_company_has_charges_layouts_mentions_rules_and_series(office: Office) -> None:
    with office.desk.reading() as session:
        charges = dict(session.execute(select(ChargeCode.code, ChargeCode.uncl7161).where(
            ChargeCode.company_id == office.desk.company_id)).all())
        assert charges == {"FREIGHT": "FC", "DELIVERY": "DL", "PACKING": "PC", "INVOICING": "IS", "OTHER": "ABK"}
        assert len(session.scalars(select(DocumentLayout).where(DocumentLayout.company_id == office.desk.company_id)).all()) == 8
        mentions = session.scalars(select(MentionText).where(MentionText.company_id == office.desk.company_id)).all()
        assert {m.country_code for m in mentions} == {"NL"} and "Btw verlegd" in {m.texts["nl"] for m in mentions}
        uses = set(session.scalars(select(NumberSeriesUse.purpose).where(NumberSeriesUse.company_id == office.desk.company_id)))
        assert uses >= {"item", "quotation", "order", "picking_list", "packing_slip", "sales_invoice", "credit_note",
                        "free_text_invoice", "free_text_credit_note", "prepayment_invoice", "recurrence"}
        belgian = session.scalars(select(EInvoiceRule).where(EInvoiceRule.country_code == "BE",
                                                             EInvoiceRule.direction == "issue")).one()
        assert (belgian.valid_from, belgian.action) == (date(2026, 1, 1), "block")
        french = {r.size: (r.valid_from, r.warn_days) for r in session.scalars(select(EInvoiceRule).where(
            EInvoiceRule.country_code == "FR", EInvoiceRule.direction == "issue"))}
        assert french == {"large": (date(2026, 9, 1), 60), "small": (date(2027, 9, 1), 60)}


@pytest.mark.rule("VAT-012")
def test_a_french_company_posts_services_on_their_own_account(office: Office) -> None:
    made = companies.create_company(office.desk.file, companies.NewCompany("Exemple SARL", "FR", code="FRX"), user_name="Anna",
                                    clock=CLOCK)
    assert made.value is not None
    with office.desk.reading() as session:
        rules = session.scalars(select(RevenueRule).where(RevenueRule.company_id == made.value.company_id)).all()
        assert len(rules) == 4


@pytest.mark.rule("MST-090", "WIN-47")
def test_delivered_rows_come_back_beside_what_was_changed(local: Office) -> None:
    desk = local.desk
    record = row_of(desk, "charge_codes", "FREIGHT")
    record.values["texts"] = named("My freight")
    assert save(desk, "charge_codes", record).done
    with desk.writing("test") as uow:
        uow.session.execute(delete(ChargeCode).where(ChargeCode.company_id == desk.company_id, ChargeCode.code != "FREIGHT"))
    again = delivered_sales.add(desk, "charge_codes")
    assert again.value == 4 and codes(again) == ["SAL-delivered"]
    assert row_of(desk, "charge_codes", "FREIGHT").values["texts"] == named("My freight")
    assert delivered_sales.add(desk, "charge_codes").value == 0
    assert codes(delivered_sales.add(desk, "accounts")) == ["SAL-delivered-table"]


@pytest.mark.rule("MST-022", "DOC-012", "EIN-001")
def test_a_company_from_before_sales_gets_everything_table_by_table(local: Office) -> None:
    desk = local.desk
    with desk.writing("test") as uow:
        for model in (MentionText, DocumentLayout, RevenueRule, ProductGroup):
            uow.session.execute(delete(model).where(model.company_id == desk.company_id))
        uow.session.execute(delete(EInvoiceRule))
        uow.session.execute(delete(NumberSeriesUse).where(NumberSeriesUse.purpose == "order"))
    added = {table: delivered_sales.add(desk, table).value for table in sorted(delivered_sales.offered())}
    assert added["number_series_uses"] == 1 and added["e_invoice_rules"] == 11 and added["document_layouts"] == 8
    assert added["product_groups"] == 2 and added["mention_texts"] and added["charge_codes"] == 0


@pytest.mark.rule("MST-022", "MST-090")
def test_everything_of_sales_comes_with_one_command_into_a_file_from_before(local: Office) -> None:
    desk = local.desk
    with desk.writing("test") as uow:
        for model in (ChargeCode, DocumentLayout):
            uow.session.execute(delete(model).where(model.company_id == desk.company_id))
    assert delivered_sales.add_all(desk).value == 13
    again = delivered_sales.add_all(desk)
    assert again.value == 0 and codes(again) == ["SAL-delivered-none"]
