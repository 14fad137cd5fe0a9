"""The customer card and list as a bookkeeper uses them: typing, blocking, parts, files, notes, and figures that open."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.core.enums import Blocked
from app.core.problems import Outcome
from app.models.accounts import ReasonCode
from app.models.customers import Customer, CustomerGroup
from app.rules.customers import Event, Moment, check
from app.services import attachments, customers, notes
from app.services.customers import parts
from app.settings import ProgramSettings
from app.views import program
from app.views.customers import block_dialog, happenings, histories, pages, words
from app.views.customers.card_page import CustomerPage
from app.views.customers.list_page import CustomersPage
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.ways_out import buttons
from tests.storage import given
from tests.views.conftest import Answers


@dataclass
class Surroundings(Context):
    """A page's surroundings that only note where it wants to go."""

    gone: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def navigate(self, page_id: str, **arguments: Any) -> None:
        self.gone.append((page_id, arguments))


@dataclass
class Table:
    """A desk with its customer, the surroundings, and pages opened from there."""

    office: given.Office
    context: Surroundings
    qtbot: QtBot

    def card(self, customer_id: int | None = None) -> CustomerPage:
        """The card of the office's customer, or of another one."""
        page = CustomerPage(self.context, customer_id or self.office.customer_id)
        self.qtbot.addWidget(page)
        return page

    def new(self) -> CustomerPage:
        """An empty card."""
        page = CustomerPage(self.context, None)
        self.qtbot.addWidget(page)
        return page

    def another(self, name: str, **more: Any) -> int:
        """One more customer."""
        saved = customers.save(self.office.desk, None, customers.proposed(self.office.desk) | {"name": name} | more)
        assert saved.value is not None, saved.problems
        return saved.value

    def reason(self) -> int:
        """A reason for a status."""
        with self.office.desk.reading() as session:
            return next(r.id for r in session.scalars(select(ReasonCode).order_by(ReasonCode.code))
                        if "status" in r.uses and r.code != "AUTO")

    def blocked(self, customer_id: int | None = None) -> Blocked:
        """What is kept."""
        with self.office.desk.reading() as session:
            return session.get_one(Customer, customer_id or self.office.customer_id).blocked


@pytest.fixture
def table(look: QApplication, office_path: Path, qtbot: QtBot) -> Iterator[Table]:
    """An office with one customer who owes 171.00."""
    office = given.reopened(office_path)
    plain = program.context_for(office.desk, ProgramSettings())
    yield Table(office, Surroundings(plain.desk, plain.own, plain.currency, plain.company), qtbot)
    office.file.close()


Fill = Callable[[FormDialog], None]


@pytest.fixture
def filling() -> Iterator[Callable[[Fill], None]]:
    """What is done in the next form; a form nobody fills fails."""
    waiting: list[Fill] = []

    def drive(form: FormDialog) -> None:
        waiting.pop(0)(form)
        form.close()

    form_dialog.driver.append(drive)
    yield waiting.append
    form_dialog.driver.remove(drive)
    assert waiting == []


# ---------------------------------------------------------------- typing

@pytest.mark.rule("MST-071", "MST-072")
def test_a_new_customer_is_typed_saved_and_opened_with_her_number(table: Table) -> None:
    page = table.new()
    page.fields["name"].setText("Bakkerij Smit")
    page.fields["city"].setText("Deventer")
    assert page.save()
    [(target, arguments)] = table.context.gone
    card = customers.load(table.office.desk, arguments["customer_id"])
    assert target == "customer" and card is not None
    assert (card.values["name"], card.values["city"], bool(card.values["number"])) == ("Bakkerij Smit", "Deventer", True)


@pytest.mark.rule("MST-072")
def test_the_same_customer_is_mentioned_while_typing_and_can_be_opened(table: Table) -> None:
    there = table.another("Smit B.V.", postcode="7411 AB", iban="NL91ABNA0417164300")
    page = table.new()
    page.fields["iban"].setText("NL91 ABNA 0417 1643 00")
    page.form.typed.emit("iban")
    table.qtbot.waitUntil(lambda: bool(page.hints()), timeout=3000)
    assert "Smit B.V." in page.hints()[0] and "IBAN" in page.hints()[0]
    page._opener(there)()
    assert table.context.gone == [("customer", {"customer_id": there})]


@pytest.mark.rule("MST-012")
def test_a_doubtful_vat_number_is_marked_when_it_is_left_and_asked_on_save(table: Table, answering: Answers) -> None:
    page = table.card()
    page.fields["vat_number"].setText("NL12")
    page.fields["vat_number"].committed.emit()
    assert page.fields["vat_number"].wrong and "NL123456782B76" in page.fields["vat_number"].toolTip()
    answering.waiting = ["back", "go_on"]
    assert not page.save()
    assert page.save()
    card = customers.load(table.office.desk, table.office.customer_id)
    assert card is not None and card.values["vat_number"] == "NL12"


@pytest.mark.rule("MST-012")
def test_the_country_of_the_bank_stands_under_the_iban(table: Table) -> None:
    page = table.card()
    page.fields["iban"].setText("BE68 5390 0754 7034")
    page.fields["iban"].committed.emit()
    assert page.form.bank_country.text() == "A bank in Belgium"


@pytest.mark.rule("MST-071")
def test_all_problems_are_told_and_the_folded_tab_with_the_first_one_opens(table: Table) -> None:
    page = table.card()
    page._tabs["general"].set_open(False)
    page.fields["name"].setText("")
    page.fields["email"].setText("nobody")
    assert not page.save()
    assert len(page.messages()) == 2 and page._tabs["general"].opened
    assert page.fields["name"].wrong and page.fields["email"].wrong


def test_what_cannot_be_read_is_not_saved(table: Table) -> None:
    page = table.card()
    page.fields["review_block_on"].setText("the day after")
    page.fields["review_block_on"].commit()
    assert not page.save() and page.messages()


def test_a_stale_card_keeps_what_was_typed(table: Table) -> None:
    page = table.card()
    customers.save(table.office.desk, table.office.customer_id, {"name": "Theirs"})
    page.fields["name"].setText("Mine")
    assert not page.save()
    assert page.fields["name"].text() == "Mine" and "Somebody changed this customer" in page.messages()[0]


@pytest.mark.parametrize(("answer", "left", "kept"), [("save", True, "Typed"), ("discard", True, "De Vries"),
                                                      ("back", False, "De Vries")])
def test_leaving_with_unsaved_text_asks_with_verbs(table: Table, answering: Answers, answer: str, left: bool, kept: str) -> None:
    page = table.card()
    assert page.leave()
    page.fields["name"].setText("Typed")
    answering.waiting = [answer]
    assert page.leave() is left
    card = customers.load(table.office.desk, table.office.customer_id)
    assert card is not None and card.values["name"] == kept


@pytest.mark.rule("MST-070")
def test_another_group_is_taken_over_by_a_new_customer_and_offered_to_an_existing_one(table: Table) -> None:
    from app.models.customers import CustomerGroup
    from app.models.terms import PaymentTerm
    with table.office.desk.writing("group") as unit:
        groups = unit.session.scalars(select(CustomerGroup).order_by(CustomerGroup.id)).all()
        other = unit.session.scalars(select(PaymentTerm.id).order_by(PaymentTerm.code.desc())).first()
        groups[-1].payment_term_id = other
        group_id = groups[-1].id
    fresh, existing = table.new(), table.card()
    for page in (fresh, existing):
        page.fields["group_id"].set_value(group_id)
        page.fields["group_id"].committed.emit()
    assert fresh.fields["payment_term_id"].value() == other
    assert existing.fields["payment_term_id"].value() != other and "Payment terms" in existing.messages()[0]
    existing._take_over({"payment_term_id": other})
    assert existing.fields["payment_term_id"].value() == other


# ---------------------------------------------------------------- blocking

@pytest.mark.rule("BLK-10", "BLK-11")
def test_a_stricter_value_shows_its_impact_and_asks_a_reason(table: Table, filling: Callable[[Fill], None]) -> None:
    page = table.card()
    review = table.office.desk.today + timedelta(30)

    def fill(form: FormDialog) -> None:
        assert isinstance(form, block_dialog.BlockDialog)
        assert form._impact.text() == "2\xa0open items · €171.00"
        assert form.fields["reason"].value() is None and not form.save()
        assert form.messages() == ["Changing Blocked needs a reason."] and table.blocked() is Blocked.BLANK
        form.fields["reason"].set_value(table.reason())
        form.fields["note"].setText("Three months late")
        form.fields["review"].set_value(review)
        assert form.save()

    filling(fill)
    page.form.blocked.set_value(Blocked.SHIP)
    page.form.blocked.committed.emit()
    assert table.blocked() is Blocked.SHIP and page.fields["review_block_on"].value() == review
    assert [row.values[2:4] for row in histories.why_rows(table.office.desk, table.office.customer_id)] == [("Blank", "Ship")]


@pytest.mark.rule("BLK-10")
def test_going_back_leaves_everything_unchanged(table: Table, filling: Callable[[Fill], None]) -> None:
    page = table.card()
    page.fields["name"].setText("Typed meanwhile")
    filling(lambda form: form.reject())
    page.form.blocked.set_value(Blocked.ALL)
    page.form.blocked.committed.emit()
    assert page.form.blocked.value() is Blocked.BLANK and table.blocked() is Blocked.BLANK
    assert page.fields["name"].text() == "Typed meanwhile"


@pytest.mark.rule("BLK-20")
def test_privacy_on_sets_all_and_off_offers_what_stood_there(
        table: Table, filling: Callable[[Fill], None], answering: Answers) -> None:
    customers.change_block(table.office.desk, table.office.customer_id, Blocked.SHIP, reason_id=table.reason())
    page = table.card()

    def on(form: FormDialog) -> None:
        form.fields["reason"].set_value(table.reason())
        assert form.save()

    def off(form: FormDialog) -> None:
        assert form.fields["value"].value() is Blocked.SHIP
        form.fields["reason"].set_value(table.reason())
        assert form.save()

    filling(on)
    page.form.privacy._toggle()
    assert table.blocked() is Blocked.ALL and page.form.privacy.value() is True
    filling(off)
    answering.waiting = ["go_on"]
    page.form.privacy._toggle()
    assert table.blocked() is Blocked.SHIP and page.form.privacy.value() is False


@pytest.mark.rule("BLK-01")
@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_each_value_has_a_line_about_its_consequence(language: str, look: QApplication) -> None:
    i18n.use(language, i18n.region_for(language))
    choices = words.block_choices()
    assert len({c.name for c in choices}) == 4 and all(len(c.explanation) > 15 for c in choices)
    shown = {"en": "Invoice", "nl": "Factureren", "fr": "Facture", "de": "Fakturieren"}
    assert choices[2].name == words.block_name(Blocked.INVOICE) == shown[language]


@pytest.mark.rule("BLK-10")
def test_many_customers_are_blocked_with_one_reason_and_a_preview(table: Table, filling: Callable[[Fill], None]) -> None:
    second = table.another("Second")
    page = CustomersPage(table.context)
    table.qtbot.addWidget(page)
    page.table.view.selectAll()

    def fill(form: FormDialog) -> None:
        assert isinstance(form, block_dialog.BlockManyDialog)
        assert sorted(row.values[1] for row in form.rows.all) == ["De Vries", "Second"]
        assert form._said.text().splitlines() == ["2 of 2 change, 2 become stricter.", "2\xa0open items · €171.00"]
        assert not form.save() and form.messages() == ["Changing Blocked needs a reason."]
        form.fields["value"].set_value(Blocked.INVOICE)
        form.fields["value"].committed.emit()
        form.fields["reason"].set_value(table.reason())
        assert form.save()

    filling(fill)
    page.block()
    assert table.blocked() is table.blocked(second) is Blocked.INVOICE
    assert page.messages() == ["Blocked of 2\u00a0customers was changed."]


@pytest.mark.rule("AUD-041", "BLK-22")
def test_customers_under_privacy_are_hidden_until_asked_for(table: Table) -> None:
    private = table.another("Private")
    customers.change_block(table.office.desk, private, Blocked.ALL, reason_id=table.reason(), privacy=True)
    page = CustomersPage(table.context)
    table.qtbot.addWidget(page)
    assert page.table.model_.rowCount() == 1
    page.toggle_privacy()
    assert page.table.model_.rowCount() == 2
    page.toggle_privacy()
    assert page.table.model_.rowCount() == 1


# ---------------------------------------------------------------- parts, files, notes

@pytest.mark.rule("MST-071")
def test_an_address_is_added_in_its_form_and_a_backward_one_stays_in_it(table: Table, filling: Callable[[Fill], None]) -> None:
    page = table.card()

    def fill(form: FormDialog) -> None:
        form.fields["kind"].set_value("statement")
        form.fields["city"].setText("Zwolle")
        form.fields["valid_from"].set_value(date(2026, 4, 1))
        form.fields["valid_to"].set_value(date(2026, 3, 31))
        assert not form.save() and form.fields["valid_to"].wrong
        form.fields["valid_to"].set_value(None)
        assert form.save()

    filling(fill)
    page.parts.edit_address(None)
    assert [(a.kind, a.city, a.valid_from) for a in page.parts.parts.addresses][1:] == [("statement", "Zwolle", date(2026, 4, 1))]


def test_changing_the_primary_contact_changes_the_card_but_not_what_is_being_typed(
        table: Table, filling: Callable[[Fill], None]) -> None:
    parts.save_contact(table.office.desk, table.office.customer_id, parts.Contact(name="Ann", email="ann@example.org"))
    page = table.card()
    page.fields["name"].setText("Typed")

    def fill(form: FormDialog) -> None:
        form.fields["email"].setText("ann@example.com")
        assert form.save()

    filling(fill)
    page.parts.edit_contact(page.parts.parts.contacts[0])
    assert (page.fields["email"].text(), page.fields["name"].text()) == ("ann@example.com", "Typed")
    assert page.values() != page._saved


def test_a_doubtful_iban_in_its_form_is_asked_and_the_bank_country_told(
        table: Table, filling: Callable[[Fill], None], answering: Answers) -> None:
    page = table.card()

    def fill(form: FormDialog) -> None:
        form.fields["iban"].setText("NL91 ABNA 0417 1643 01")
        answering.waiting = ["back", "go_on"]
        assert not form.save()
        assert form.save()

    filling(fill)
    page.parts.edit_bank(None)
    assert page.parts.banks.table.model_.words(0, 1) == "Netherlands"


def test_a_part_is_removed_after_a_question(table: Table, answering: Answers) -> None:
    parts.save_contact(table.office.desk, table.office.customer_id, parts.Contact(name="Ann"))
    page = table.card()
    answering.waiting = ["back", "remove"]
    page.parts.remove(page.parts.parts.contacts[0])
    assert len(page.parts.parts.contacts) == 1
    page.parts.remove(page.parts.parts.contacts[0])
    assert len(page.parts.parts.contacts) == 0


@pytest.mark.rule("AUD-032")
def test_files_are_dropped_pasted_opened_and_removed(
        table: Table, answering: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = table.card()
    file = tmp_path / "contract.pdf"
    file.write_bytes(b"%PDF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path / "gone.pdf"))])
    page.files.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                                    Qt.KeyboardModifier.NoModifier))
    assert [a.name for a in page.files.found] == ["contract.pdf"] and page.messages() == ["gone.pdf is no longer there."]
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    assert page.files.paste()
    assert [a.name for a in page.files.found] == ["contract.pdf", "Picture 2.png"] and page.messages() == []
    opened: list[str] = []
    monkeypatch.setattr("app.views.kit.record_files.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    page.files.open(page.files.found[0].id)
    assert Path(opened[0]).read_bytes() == b"%PDF"
    answering.waiting = ["back", "remove"]
    page.files.remove(page.files.found[0].id)
    assert len(page.files.found) == 2
    page.files.remove(page.files.found[0].id)
    assert [a.name for a in attachments.of(table.office.desk, ("customer", table.office.customer_id))] == ["Picture 2.png"]


def test_notes_are_written_pinned_changed_and_removed(
        table: Table, filling: Callable[[Fill], None], answering: Answers) -> None:
    page = table.card()

    def write(text: str) -> Fill:
        def fill(form: FormDialog) -> None:
            form.fields["text"].set_value(text)
            assert form.save()
        return fill

    def empty_first(form: FormDialog) -> None:
        assert not form.save() and form.messages() == ["Write something first."]
        write("Calls on Mondays")(form)

    filling(empty_first)
    page.notes.write(None)
    filling(write("Calls on Tuesdays"))
    page.notes.write(page.notes.found[0])
    assert [n.text for n in page.notes.found] == ["Calls on Tuesdays"]
    answering.waiting = ["remove"]
    page.notes.remove(page.notes.found[0])
    assert notes.of(table.office.desk, ("customer", table.office.customer_id)) == []


# ---------------------------------------------------------------- figures and history

@pytest.mark.rule("MST-120")
def test_every_amount_beside_the_card_opens_the_entries_behind_it(table: Table) -> None:
    panel = table.card().panel
    panel.facts.opened.emit(0)
    panel.facts.opened.emit(2)
    panel.facts.opened.emit(3)
    assert [(page, more["view"], more["customer_id"]) for page, more in table.context.gone] == [
        ("entries", view, table.office.customer_id) for view in ("open", "overdue", "credits")]


@pytest.mark.rule("MST-120", "AGE-24")
def test_a_bucket_opens_exactly_its_own_entries(table: Table) -> None:
    from app.queries.entries import entry_listing
    from app.queries.listing import ListQuery
    table.office.post(70_00, day=date(2025, 6, 1))
    panel = table.card().panel
    desk = table.office.desk
    for number, amount in enumerate(panel.figures.buckets):
        table.context.gone.clear()
        panel._due(number)()
        [(_page, scope)] = table.context.gone
        with desk.reading() as session:
            totals = entry_listing(desk.today).totals(session, ListQuery(desk.company_id, scope=scope))
        assert totals["remaining"].get("EUR", 0) == amount


def test_facts_open_by_keyboard_and_mouse(table: Table) -> None:
    panel = table.card().panel
    lines = panel.facts
    lines.resize(300, lines.height())
    QTest.mouseClick(lines, Qt.MouseButton.LeftButton, pos=lines.rect().topLeft() + QPointF(10, 60).toPoint())
    QTest.keyClick(lines, Qt.Key.Key_Up)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert [more["view"] for _page, more in table.context.gone] == ["overdue", "debits"]


@pytest.mark.rule("COL-15")
def test_the_timeline_tells_blocks_notes_files_documents_and_changes(table: Table) -> None:
    desk, who = table.office.desk, table.office.customer_id
    customers.change_block(desk, who, Blocked.SHIP, reason_id=table.reason(), note="Late")
    notes.write(desk, ("customer", who), "Called\nsecond line")
    attachments.add_bytes(desk, ("customer", who), "contract.pdf", b"%PDF")
    customers.save(desk, who, {"name": "De Vries BV", "email": "info@example.org"})
    titles = [happenings.told(h)[2] for h in table.card().panel.happened]
    assert {"Blocked: Ship", "Called", "contract.pdf", "Changed: Name", "Invoice 2026-1"} <= set(titles)
    dialog = happenings.TimelineDialog(table.card(), desk, who, lambda _h: None)
    table.qtbot.addWidget(dialog)
    assert len(dialog.found) == 6
    dialog.tabs.choose([kind for kind, _name in happenings.TABS].index("block"))
    assert [h.what for h in dialog.found] == ["blocked"]


@pytest.mark.rule("MST-073")
def test_a_customer_with_entries_is_offered_to_become_inactive(table: Table, answering: Answers) -> None:
    page = table.card()
    answering.waiting = ["delete"]
    page.delete()
    assert "cannot be deleted" in page.messages()[0] and table.context.gone == []
    page.make_inactive()
    card = customers.load(table.office.desk, table.office.customer_id)
    assert card is not None and card.values["inactive"] and page.fields["inactive"].value() is True


@pytest.mark.rule("MST-073")
def test_a_card_is_merged_into_another_and_says_where_it_went(
        table: Table, filling: Callable[[Fill], None], answering: Answers) -> None:
    into = table.another("De Vries BV")
    page = table.card()

    def fill(form: FormDialog) -> None:
        assert not form.save()
        form.fields["customer"].set_value(into)
        answering.waiting = ["go_on"]
        assert form.save()

    filling(fill)
    page.merge()
    assert table.context.gone == [("customer", {"customer_id": into})]
    assert "De Vries BV" in table.card().messages()[0]


@pytest.mark.rule("BLK-16", "BLK-04")
def test_a_refusal_offers_the_card_the_reason_and_a_temporary_change(table: Table, filling: Callable[[Fill], None]) -> None:
    desk, who = table.office.desk, table.office.customer_id
    customers.change_block(desk, who, Blocked.ALL, reason_id=table.reason())
    pages.register_ways_out()
    page = table.card()
    with desk.reading() as session:
        facts = customers.facts_of(session.get_one(Customer, who))
    refusal = check(facts, Event.SETTLEMENT, Moment.POST).problems
    page.tell_problems(refusal)
    assert [words for words, _act in buttons(page, refusal[0])] == ["Open customer", "Why blocked?"]
    acted: list[Blocked] = []

    def again() -> Outcome[int]:
        acted.append(table.blocked())
        return Outcome(1)

    page.tell_problems(refusal, again=again)
    offered = buttons(page, refusal[0])
    assert [words for words, _act in offered][2:] == ["Post with temporary change…"]

    def fill(form: FormDialog) -> None:
        assert not form.save() and form.messages() == ["Changing Blocked needs a reason."]
        form.fields["reason"].set_value(table.reason())
        assert form.save()

    filling(fill)
    offered[2][1]()
    assert acted == [Blocked.INVOICE] and table.blocked() is Blocked.ALL
    assert page.messages() == ["Posted; the customer is blocked again."]
    offered[0][1]()
    assert table.context.gone == [("customer", {"customer_id": who})]


@pytest.mark.rule("BLK-12")
def test_blocked_customers_are_found_with_their_badge(table: Table) -> None:
    customers.change_block(table.office.desk, table.office.customer_id, Blocked.ALL, reason_id=table.reason())
    [hit] = table.new().form._find("vries")
    assert hit.value == table.office.customer_id and hit.beside.endswith("All")
    [found] = program.finders(table.context)[0]("vries")
    assert "Blocked: All" in found.beside


@pytest.mark.rule("MST-076", "ORD-011")
def test_a_prospect_is_made_on_the_card_and_becomes_a_customer_there(table: Table) -> None:
    page = table.new()
    page.fields["name"].set_value("Vink BV")
    page.fields["prospect"].set_value(True)
    assert page.save()
    key = table.context.gone[-1][1]["customer_id"]
    card = table.card(key)
    number = next(a for a in card.commands() if a.objectName() == "customer.number")
    assert card.fields["number"].value() == "P00001" and number.isEnabled() and not card.fields["prospect"].isEnabled()
    number.trigger()
    assert card.fields["number"].value() != "P00001" and card.fields["prospect"].value() is False
    assert not number.isEnabled() and card.messages()[-1].endswith("is a customer now.")


@pytest.mark.rule("MST-070")
def test_a_changed_group_is_offered_to_a_member_on_demand(table: Table) -> None:
    key = table.another("Vink")
    card = table.card(key)
    card.as_the_group()
    assert card.messages() == ["The customer has everything as her group."]
    with table.office.desk.writing("test.group") as uow:
        group = uow.session.get_one(CustomerGroup, card.fields["group_id"].value())
        group.prices_include_vat = True
    card.as_the_group()
    assert card.messages() == ["This group has other terms: Prices include VAT."]
    assert not card.fields["prices_include_vat"].value()
    card._take_over(customers.offered_by_group(table.office.desk, card.fields["group_id"].value(), card.values()))
    assert card.save() and customers.load(table.office.desk, key).values["prices_include_vat"] is True  # type: ignore[union-attr]
