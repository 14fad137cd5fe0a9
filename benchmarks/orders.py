"""How quickly a long order stands on the screen."""

import os
import shutil
import tempfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select

from app.core.enums import Source
from app.models.accounts import ItemVatGroup
from app.models.customers import CustomerGroup
from app.models.products import Product
from app.services import companies, customers, desks
from app.services.desk import Desk
from app.services.sales import orders
from app.services.sales.document import Line
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from benchmarks import Measured, Size, best, promise
from benchmarks.company import CLOCK

LINES, PRODUCTS = 500, 25


def _order(path: Path) -> tuple[Desk, int]:
    """A Dutch company with an order of many lines."""
    file = CompanyFile.create(path, clock=CLOCK)
    companies.create_company(file, companies.NewCompany("Groothandel", "NL"), user_name="Anna", clock=CLOCK)
    desk = desks.first(file, CLOCK, Source.WINDOW, "nl", "nl_NL")
    with desk.writing("benchmark.setup") as unit:
        group = unit.session.scalars(select(CustomerGroup)).first()
        standard = unit.session.scalars(select(ItemVatGroup.id).where(ItemVatGroup.code == "STD")).one()
        assert group is not None
        customer = customers.write(unit.session, desk, None, customers.proposed(desk, group.id) | {
            "name": "Klant", "group_id": group.id}).id
        made = [Product(company_id=desk.company_id, number=f"B{n}", names={"nl": f"Artikel {n}"}, unit_code="C62",
                        price=Decimal("9.95") + n, price_currency="EUR", item_vat_group_id=standard) for n in range(PRODUCTS)]
        unit.session.add_all(made)
        unit.session.flush()
        ids = [product.id for product in made]
    document = orders.new(desk, customer).value
    assert document is not None
    lines = tuple(Line(n, product_id=ids[n % PRODUCTS], text=f"Artikel {n}", quantity=Decimal(3), unit_price=Decimal("12.50"),
                       unit_code="C62") for n in range(1, LINES + 1))
    saved = orders.save(desk, replace(document, lines=lines))
    assert saved.value is not None
    return desk, saved.value.ref[1]


@promise("an order of five hundred lines on the screen", seconds=0.3)
def opened(_size: Size) -> Measured:
    """The page with head, lines, sums and the customer's figures beside it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.views import program
    from app.views.sales.order_page import OrderPage

    folder = Path(tempfile.mkdtemp())
    desk, key = _order(folder / "orders.tegoed")
    application = program.application(dark=False)
    context = program.context_for(desk, ProgramSettings(folder / "own.json"))

    def show() -> None:
        page = OrderPage(context, key)
        page.resize(1366, 768)
        page.show()
        application.processEvents()
        page.close()

    seconds = best(show, times=4)
    desk.file.close()
    shutil.rmtree(folder)
    return Measured(seconds)
