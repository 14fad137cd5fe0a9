"""New documents begin as the card, its group and the agreements say, and follow the card only when asked (MST-071…115)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.models.accounts import VatGroup
from app.models.customers import Customer, CustomerAddress, CustomerGroup
from app.models.documents import DocumentText
from app.models.products import AutoCharge, PriceAgreement
from app.models.terms import PaymentTerm
from app.services.sales import charging, defaults
from app.services.sales.document import Charge
from tests.services.sales.trade import DAY, Trade


def head(office: Trade, customer: int) -> defaults.Head:
    with office.desk.reading() as session:
        found = defaults.head_for(session, office.desk, customer, DAY)
    assert found is not None
    return found


@pytest.mark.rule("MST-071")
def test_what_the_card_leaves_empty_comes_from_its_group(dutch: Trade) -> None:
    customer = dutch.customer(payment_term_id=None)
    with dutch.desk.reading() as session:
        group = session.get_one(CustomerGroup, session.get_one(Customer, customer).group_id)
    assert head(dutch, customer).payment_term_id == group.payment_term_id is not None
    own = dutch.one(PaymentTerm, code="N14")
    dutch.change(Customer, customer, payment_term_id=own)
    assert head(dutch, customer).payment_term_id == own


@pytest.mark.rule("MST-074")
def test_another_customer_is_billed_in_her_currency_and_on_her_terms(dutch: Trade) -> None:
    payer = dutch.customer("Holding", currency="USD", payment_term_id=dutch.one(PaymentTerm, code="N60"))
    customer = dutch.customer(prices_include_vat=True)
    dutch.change(Customer, customer, invoice_account_id=payer)
    found = head(dutch, customer)
    assert (found.order_account_id, found.invoice_account_id, found.currency) == (customer, payer, "USD")
    assert found.payment_term_id == dutch.one(PaymentTerm, code="N60")
    assert found.prices_include_vat


@pytest.mark.rule("VAT-002")
def test_the_delivery_address_may_have_a_vat_group_of_its_own(dutch: Trade) -> None:
    customer, export = dutch.customer(), dutch.one(VatGroup, code="EXPORT")
    dutch.make(CustomerAddress(company_id=dutch.desk.company_id, customer_id=customer, code="US", kind="delivery", default=True,
                               street="5th Avenue", city="New York", country_code="US", vat_group_id=export))
    assert head(dutch, customer).vat_group_id == export


@pytest.mark.rule("MST-075")
def test_a_draft_follows_the_card_only_where_it_is_asked_to(dutch: Trade) -> None:
    customer = dutch.customer()
    draft = dutch.draft(customer)
    fresh = dutch.one(PaymentTerm, code="N60")
    dutch.change(Customer, customer, payment_term_id=fresh, language="fr")
    with dutch.desk.reading() as session:
        found = defaults.refreshed(session, dutch.desk, draft, ["payment_term_id"], DAY)
    assert (found.head.payment_term_id, found.head.language) == (fresh, draft.head.language)


@pytest.mark.rule("MST-115")
def test_the_closest_text_opens_the_document_in_its_language(dutch: Trade) -> None:
    company = dutch.desk.company_id
    for country, text in ((None, "Bedankt."), ("NL", "Bedankt voor uw opdracht.")):
        dutch.make(DocumentText(company_id=company, document_kind="invoice", position="intro", country_code=country,
                                texts={"en": "Thank you.", "nl": text}))
    assert head(dutch, dutch.customer(language="nl")).intro == "Bedankt voor uw opdracht."
    assert head(dutch, dutch.customer(country_code="BE", language="nl")).intro == "Bedankt."
    assert head(dutch, dutch.customer(country_code="BE", language="fr")).intro == "Thank you."


@pytest.mark.rule("MST-112")
def test_the_lowest_price_and_the_best_discount_win(dutch: Trade) -> None:
    customer, product, company = dutch.customer(language="nl"), dutch.product(price="20"), dutch.desk.company_id
    for more in ({"price": Decimal(18)}, {"price": Decimal(17), "quantity_from": Decimal(100)}, {"percent": Decimal(5)}):
        dutch.make(PriceAgreement(company_id=company, customer_code="table", customer_id=customer, currency="EUR", **more))
    found = head(dutch, customer)
    with dutch.desk.reading() as session:
        few = defaults.line_for(session, dutch.desk, found, day=DAY, product_id=product, quantity=Decimal(10))
        many = defaults.line_for(session, dutch.desk, found, day=DAY, product_id=product, quantity=Decimal(100))
    assert (few.unit_price, few.discount_percent, few.amount, few.text) == (Decimal(18), Decimal(5), 17100, "Artikel P1")
    assert (many.unit_price, many.amount) == (Decimal(17), 161500)


@pytest.mark.rule("VAT-007")
def test_list_prices_are_turned_into_the_prices_of_the_document(dutch: Trade) -> None:
    found = replace(head(dutch, dutch.customer()), prices_include_vat=True)
    products = dutch.product(price="100"), dutch.product("P2", "121", prices_include_vat=True)
    with dutch.desk.reading() as session:
        prices = [defaults.line_for(session, dutch.desk, found, day=DAY, product_id=p).unit_price for p in products]
    assert prices == [Decimal(121), Decimal(121)]


@pytest.mark.rule("MST-093")
def test_freight_is_added_below_250_and_a_charge_by_hand_stays(dutch: Trade) -> None:
    code, company = dutch.charge_code(), dutch.desk.company_id
    dutch.make(AutoCharge(company_id=company, charge_id=code, value=Decimal(25), currency="EUR", to_amount=25000))
    draft, books = dutch.draft(dutch.customer()), dutch.books()
    with dutch.desk.reading() as session:
        cheap = charging.with_auto_charges(session, dutch.desk, draft, DAY, 19900, books.on(session))
        dear = charging.with_auto_charges(session, dutch.desk, cheap, DAY, 31542, books)
        edge = [len(charging.with_auto_charges(session, dutch.desk, draft, DAY, net, books).charges) for net in (24999, 25000)]
        by_hand = charging.with_auto_charges(
            session, dutch.desk, replace(draft, charges=(Charge(1, code, Decimal(40), "EUR"),)), DAY, 19900, books)
    assert [(c.value, c.automatic) for c in cheap.charges] == [(Decimal(25), True)]
    assert dear.charges == () and edge == [1, 0]
    assert [c.value for c in by_hand.charges] == [Decimal(40)]


@pytest.mark.rule("MST-093")
def test_the_most_specific_rule_of_a_charge_wins(dutch: Trade) -> None:
    code, company, customer = dutch.charge_code(), dutch.desk.company_id, dutch.customer()
    for value, more in ((25, {}), (15, {"customer_code": "table", "customer_id": customer}),
                        (5, {"valid_to": date(2026, 1, 31)})):
        dutch.make(AutoCharge(company_id=company, charge_id=code, category="fixed", value=Decimal(value), currency="EUR", **more))
    drafts = [dutch.draft(who) for who in (customer, dutch.customer("Other"))]
    with dutch.desk.reading() as session:
        books = dutch.books().on(session)
        found = [charging.due(session, draft, DAY, 10000, books) for draft in drafts]
    assert [[c.value for c in charges] for charges in found] == [[Decimal(15)], [Decimal(25)]]
