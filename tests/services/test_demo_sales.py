"""What the demo company sells: products, prices, charges, representatives, the same every time."""

from decimal import Decimal

import pytest

from app.services import demo_sales, products
from app.services import setup_tables as setup
from app.services.desk import Desk
from tests.storage.given import Office


def content(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """What stands in the lists that the demo fills."""
    return {name: [row.values for row in setup.rows(desk, setup.table(name))]
            for name in ("price_agreements", "auto_charges", "sales_groups", "commission_rules", "product_groups")}


@pytest.mark.rule("MST-090", "MST-100", "MST-111", "MST-112")
def test_the_wholesaler_has_products_prices_charges_and_sellers(local: Office) -> None:
    demo_sales.fill(local.desk)
    assert [hit.number for hit in products.find(local.desk, "bloem t55")] == ["1001"]
    assert len(products.find(local.desk, "", most=50)) == len(demo_sales.GOODS) == 25
    flour = products.find(local.desk, "1001")[0]
    assert flour.price == Decimal("18.95") and [a.price for a in products.agreements(local.desk, flour.product_id)
                                                if a.price] == [Decimal("17.6")]
    shown = content(local.desk)
    assert {name: len(rows) for name, rows in shown.items()} == {
        "price_agreements": 4, "auto_charges": 2, "sales_groups": 2, "commission_rules": 2, "product_groups": 7}
