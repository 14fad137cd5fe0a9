"""Products as a bookkeeper keeps them: list, card, agreements, the fields of a rule that fit, rows that are delivered."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import delete

from app import i18n
from app.models.bank import MatchRule
from app.models.products import ChargeCode
from app.services import products
from app.services import setup_tables as setup
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views import program
from app.views.kit import dialogs, form_dialog
from app.views.kit.form_dialog import FormDialog
from app.views.kit.shell import Shell
from app.views.products.card_page import ProductPage
from app.views.products.list_page import ProductsPage
from app.views.setup import change_words
from app.views.setup.hub_page import HubPage
from app.views.setup.tables_page import TablePage
from tests.services.test_products import made
from tests.services.test_setup_sales import new, save
from tests.storage import given
from tests.views.conftest import Answers


@pytest.fixture
def shell(look: QApplication, office_path: Path, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    """The home window on a small office."""
    file = CompanyFile.open(office_path, clock=given.CLOCK)
    desk = Desk(file, Actor(1, "Anna"), 1, given.CLOCK)
    program.register_pages()
    context = program.context_for(desk, ProgramSettings(tmp_path / "own.json"))
    context.runner.at_once = True
    found = Shell(context, [])
    found.resize(1366, 768)
    found.show()
    found.activateWindow()
    qtbot.waitExposed(found)
    yield found
    dialogs.answerer.append(lambda _question: "discard")
    found.close()
    dialogs.answerer.pop()
    found.deleteLater()
    file.close()


def card(shell: Shell, product_id: int | None = None, **more: Any) -> ProductPage:
    page = shell.show_page("product", product_id=product_id, **more)
    assert isinstance(page, ProductPage)
    return page


def type_in(qtbot: QtBot, field: Any, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


@pytest.mark.rule("MST-111")
def test_a_new_product_is_typed_and_saved_and_takes_its_number(shell: Shell, qtbot: QtBot) -> None:
    page = card(shell)
    type_in(qtbot, page.fields["names"].fields["nl"], "Bloem")
    type_in(qtbot, page.fields["price"], "18.95")
    assert page.fields["price_currency"].value() == "EUR" and page.fields["unit_code"].value() == "C62"
    assert not page.save() and "Item VAT group" in " ".join(page.messages())
    group = next(row.key for row in setup.rows(shell.context.desk, setup.table("item_vat_groups")))
    page.fields["item_vat_group_id"].set_value(group)
    assert page.save()
    (hit,) = products.find(shell.context.desk, "bloem")
    now = shell.page()
    assert isinstance(now, ProductPage) and now.product_id == hit.product_id and hit.price == Decimal("18.95")
    assert now.fields["number"].value() == "00001"


@pytest.mark.rule("MST-111", "MST-112")
def test_the_card_lists_agreements_and_leads_to_them(shell: Shell) -> None:
    desk = shell.context.desk
    key = made(desk)
    assert save(desk, "price_agreements", new("price_agreements", item_code="table", product_id=key, currency="EUR",
                                              price=Decimal("17.5"), quantity_from=Decimal(10))).done
    page = card(shell, key)
    assert [(a.price, a.quantity_from) for a in page.agreed] == [(Decimal("17.5"), Decimal(10))]
    assert not page.isWindowModified() and page.leave()


@pytest.mark.rule("MST-111")
def test_a_used_product_says_where_and_a_free_one_goes(shell: Shell, answering: Answers) -> None:
    desk = shell.context.desk
    used, free = made(desk), made(desk)
    assert save(desk, "price_agreements", new("price_agreements", item_code="table", product_id=used, currency="EUR",
                                              price=Decimal(1))).done
    page = card(shell, used)
    answering.waiting.append("delete")
    page.delete()
    assert "Price agreements" in page.messages()[0]
    page = card(shell, free)
    answering.waiting.append("delete")
    page.delete()
    assert shell.current_id == "products" and products.load(desk, free) is None


@pytest.mark.rule("MST-111")
def test_a_copy_opens_as_a_new_card(shell: Shell) -> None:
    page = card(shell, None, like=made(shell.context.desk, number="S"))
    assert page.product_id is None and page.fields["names"].value()["en"] == "Flour" and not page.fields["number"].value()


@pytest.mark.rule("SWN-12")
def test_the_list_shows_prices_and_opens_the_card(shell: Shell) -> None:
    key = made(shell.context.desk, price=Decimal("19.4"))
    page = shell.show_page("products")
    assert isinstance(page, ProductsPage) and page.table.model_.rowCount() == 1
    column = next(n for n, c in enumerate(page.table.listing.columns) if c.name == "price")
    at = page.table.model_.visible.index(column)
    assert page.table.model_.data(page.table.model_.index(0, at)) == "19.40"
    page.table.open_current()
    assert shell.current_id == "product"
    now = shell.page()
    assert isinstance(now, ProductPage) and now.product_id == key


@pytest.mark.rule("MST-093", "MST-112")
def test_a_rule_shows_only_the_fields_that_fit(shell: Shell) -> None:
    page = shell.show_page("setup.auto_charges")
    assert isinstance(page, TablePage)
    page.new()
    fields = page.form.fields

    def shown() -> set[str]:
        return {name for name, field in fields.items() if not field.isHidden()}

    assert {"customer_id", "customer_group_id", "item_code", "product_id"} & shown() == set() and "from_amount" in shown()
    fields["customer_code"].set_value("table")
    fields["customer_code"].committed.emit()
    assert "customer_id" in shown() and "customer_group_id" not in shown()
    fields["level"].set_value("line")
    fields["item_code"].set_value("group")
    fields["level"].committed.emit()
    assert {"item_code", "product_group_id"} <= shown() and "from_amount" not in shown()
    fields["level"].set_value("main")
    fields["level"].committed.emit()
    assert {"item_code", "product_group_id"} & shown() == set()


@pytest.mark.rule("MST-090", "WIN-47")
def test_delivered_rows_are_added_with_one_command(shell: Shell) -> None:
    desk = shell.context.desk
    with desk.writing("test") as uow:
        uow.session.execute(delete(ChargeCode).where(ChargeCode.code == "FREIGHT"))
    page = shell.show_page("setup.charge_codes")
    assert isinstance(page, TablePage)
    before = page.source.count()
    next(a for a in page.actions() if a.objectName() == "setup.add_missing").trigger()
    assert page.source.count() == before + 1 and "row was added" in page.messages()[0]
    next(a for a in page.actions() if a.objectName() == "setup.add_missing").trigger()
    assert page.source.count() == before + 1


@pytest.mark.rule("BNK-30", "WIN-47")
def test_the_delivered_order_of_evidence_comes_back_after_one_question(shell: Shell, answering: Answers) -> None:
    desk = shell.context.desk
    with desk.writing("test") as uow:
        uow.session.execute(delete(MatchRule).where(MatchRule.level == "low"))
    page = shell.show_page("setup.match_rules")
    assert isinstance(page, TablePage)
    before = page.source.count()
    for answer, more in (("keep", 0), ("restore", 7)):
        answering.waiting.append(answer)
        next(a for a in page.actions() if a.objectName() == "setup.restore").trigger()
        assert page.source.count() == before + more
    assert "evidence is back: 31" in page.messages()[0]


@pytest.mark.rule("AUD-013")
def test_the_change_log_knows_every_new_table_and_field_by_name(shell: Shell) -> None:
    assert change_words.table_name("product") == "Products" and change_words.caption("product", "price") == "Price"
    assert change_words.table_name("cash_day") == "Day of the cash desk"
    for name in ("auto_charges", "price_agreements", "commission_rules", "document_layouts", "e_invoice_rules", "journal_names",
                 "payment_fees", "match_rules", "text_rules", "learned_rules"):
        table = setup.table(name)
        for field in table.fields:
            if not field.inside:
                assert change_words.caption(table.model.__tablename__, field.name) == i18n.tr(field.title, "en")


@pytest.mark.rule("MST-112")
def test_a_price_is_agreed_from_the_card_with_one_customer(shell: Shell) -> None:
    desk = shell.context.desk
    page = card(shell, made(desk))

    def fill(form: FormDialog) -> None:
        form.save()
        assert not form.outcome.done
        form.fields["customer_id"].set_value(1)
        form.fields["price"].set_value(Decimal("17.5"))
        form.fields["quantity_from"].set_value(Decimal(10))
        form.save()

    form_dialog.driver.append(fill)
    page.agree()
    form_dialog.driver.pop()
    now = shell.page()
    assert isinstance(now, ProductPage)
    (agreed,) = now.agreed
    assert (agreed.price, agreed.quantity_from, agreed.currency) == (Decimal("17.5"), Decimal(10), "EUR")
    assert agreed.customer != "All" and agreed.item.startswith("00001")


@pytest.mark.rule("MST-090")
def test_set_up_adds_everything_of_sales_at_once(shell: Shell) -> None:
    desk = shell.context.desk
    with desk.writing("test") as uow:
        uow.session.execute(delete(ChargeCode).where(ChargeCode.company_id == desk.company_id))
    hub = shell.show_page("setup")
    assert isinstance(hub, HubPage)
    hub.add_delivered()
    assert "were added" in hub.messages()[0] and len(setup.rows(desk, setup.table("charge_codes"))) == 5


@pytest.mark.rule("WIN-47", "MST-112")
def test_product_and_customer_of_a_rule_are_typed_and_not_chosen_from_a_list(shell: Shell, qtbot: QtBot) -> None:
    desk = shell.context.desk
    key = made(desk, number="1001", names={"en": "Flour", "nl": "Bloem"})
    page = shell.show_page("setup.price_agreements")
    assert isinstance(page, TablePage)
    page.new()
    fields = page.form.fields
    for name, value in (("customer_code", "table"), ("item_code", "table"), ("currency", "EUR"), ("price", Decimal(9))):
        fields[name].set_value(value)
        fields[name].committed.emit()
    type_in(qtbot, fields["product_id"], "flo")
    type_in(qtbot, fields["customer_id"], "nobody")
    assert fields["product_id"].value() == key and fields["product_id"].text() == "1001 — Flour"
    assert fields["customer_id"].problem is not None and not page.save()
    type_in(qtbot, fields["customer_id"], "vries")
    assert page.save(), page.messages()
    assert any("1001 — Flour" in str(row.values) for row in setup.rows(desk, setup.table("price_agreements")))
    shown = shell.show_page("setup.posting_profiles")
    assert isinstance(shown, TablePage)
    grid = shown.form.grids["lines"]
    grid.add()
    line = grid._rows[-1].inputs
    line["account_code"].set_value("table")
    type_in(qtbot, line["customer_id"], "nobody")
    grid.add()
    assert grid._rows[-2].inputs["customer_id"].text() == "nobody" and len(grid.unread()) == 1
