"""The windows of the ledger by keyboard: post, settle, undo, reverse with their previews; reports that lead to the entries."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app import i18n
from app.core.enums import Blocked, DetailKind, EntryType, PeriodState, VoucherSource
from app.models.accounts import Account
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry, Voucher
from app.queries import entries as queries
from app.services import customers, journal, periods, posting_dates, printing, reminder_review
from app.settings import ProgramSettings
from app.views import program
from app.views.customers import pages as customer_pages
from app.views.kit import form_dialog
from app.views.kit.bubble import bubble_of
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.page import Page
from app.views.kit.shell import Shell
from app.views.kit.widgets import Button
from app.views.ledger.booking_dialogs import VoucherPreview
from app.views.ledger.entries_page import EntriesPage
from app.views.ledger.report_pages import ControlPage, TrialBalancePage
from app.views.ledger.statement_pages import AccountPage, JournalPage
from app.views.ledger.vouchers_page import VouchersPage
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.services.test_journal import booked, line, period, posted, rate
from tests.stories.keyboard import Person
from tests.views.conftest import Answers


@pytest.fixture(scope="session")
def ledger_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An invoice of 1,000.00 and a payment of 400.00 of De Vries, a credit note of Bakker, in a closed file."""
    path = tmp_path_factory.mktemp("ledger") / "office.tegoed"
    office = dunning.office(path)
    who, other = office.customer(), office.customer("Bakker")
    posted(office, line(office, 1_000_00, customer_id=who, document_no="F-1"))
    posted(office, line(office, 400_00, EntryType.PAYMENT, "1100", customer_id=who, document_no="B-1"))
    posted(office, line(office, 50_00, EntryType.CREDIT_NOTE, customer_id=other, document_no="C-1"))
    office.desk.file.close()
    return path


@pytest.fixture
def office(ledger_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it."""
    made = dunning.opened(Path(shutil.copy(ledger_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def context(office: Office, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    """The surroundings of a page; `gone` keeps where she was taken."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


Step = Callable[[FormDialog], None]


@pytest.fixture
def filling() -> Iterator[list[Step]]:
    """What to do with the next forms."""
    waiting: list[Step] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


def shown(qtbot: QtBot, page: Any) -> Any:
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    return page


def press(qtbot: QtBot, page: Page, keys: str) -> None:
    """Keys to the table of a page."""
    QTest.keySequence(page.table.view, keys)  # type: ignore[attr-defined]


def on(page: Any, document: str) -> int:
    """Stand on the entry or voucher of this name; its id."""
    at = next(n for n in range(page.table.model_.rowCount()) if page.table.model_.value(n, 0) == document)
    page.table.stand_on(at, 0)
    return int(page.table.current())


def preview_of(form: FormDialog) -> list[tuple[str, int]]:
    """Account and amount of each line of the voucher that is not posted yet."""
    preview = form.findChild(VoucherPreview)
    assert preview is not None
    source = preview.table.model_.source
    return [(source.row(n).values[0], source.row(n).values[2]) for n in range(source.count())]


def words_of(form: FormDialog) -> str:
    preview = form.findChild(VoucherPreview)
    assert preview is not None
    return preview.words.text()


def fill(form: FormDialog, **values: Any) -> None:
    """Values as if typed, each field left."""
    for name, value in values.items():
        form.fields[name].set_value(value)
        form.fields[name].committed.emit()


def chosen(field: Any, value: Any) -> None:
    """A value as if it had been picked."""
    field.set_value(value)
    field.committed.emit()


def saved(form: FormDialog) -> None:
    assert form.save()


def vouchers(office: Office) -> int:
    with office.desk.reading() as session:
        return int(session.scalar(select(func.count()).select_from(Voucher)) or 0)


def account(office: Office, number: str) -> int:
    with office.desk.reading() as session:
        return session.scalars(select(Account.id).where(Account.number == number)).one()


# ---------------------------------------------------------------- new entry

@pytest.mark.rule("PST-004", "PST-015", "SWN-09")
def test_ctrl_n_posts_exactly_what_the_preview_showed(qtbot: QtBot, context: Context, office: Office,
                                                      filling: list[Step]) -> None:
    page: EntriesPage = shown(qtbot, EntriesPage(context, customer_id=1))
    seen: list[list[tuple[str, int]]] = []

    def post(form: FormDialog) -> None:
        fill(form, document_no="F-2", amount=121_00, contra=account(office, "8000"))
        before = vouchers(office)
        seen.append(preview_of(form))
        assert vouchers(office) == before and form.save()

    filling.append(post)
    press(qtbot, page, "Ctrl+N")
    with office.desk.reading() as session:
        made = session.scalars(select(CustomerLedgerEntry).where(CustomerLedgerEntry.document_no == "F-2")).one()
    assert seen == [[("1300", 121_00), ("8000", -121_00)]] == [booked(office, made.voucher_id)]
    assert "was posted" in page.messages()[0] and "F-2" in [page.table.model_.value(n, 0) for n in range(3)]


@pytest.mark.rule("PST-002", "PST-015")
def test_all_problems_stand_at_their_fields_and_nothing_typed_is_lost(qtbot: QtBot, context: Context, office: Office,
                                                                      filling: list[Step]) -> None:
    page = shown(qtbot, EntriesPage(context))
    before = vouchers(office)

    def wrong(form: FormDialog) -> None:
        fill(form, document_no="", amount=-5)
        assert form.save() is False and words_of(form).startswith("Choose a customer.")
        assert form.messages() == ["Choose a customer."]
        fill(form, customer=1, due=D - timedelta(1))
        assert form.save() is False
        assert [w for w in ("document_no", "amount", "due") if not form.fields[w].wrong] == []
        assert len(form.messages()) == 3 and form.fields["amount"].value() == -5

    filling.append(wrong)
    press(qtbot, page, "Ctrl+N")
    assert vouchers(office) == before


@pytest.mark.rule("PST-015")
def test_a_number_that_is_there_already_is_asked_once(qtbot: QtBot, context: Context, office: Office, filling: list[Step],
                                                      answering: Answers) -> None:
    page = shown(qtbot, EntriesPage(context, customer_id=1))

    def twice(form: FormDialog) -> None:
        fill(form, document_no="f-1", amount=100)
        assert "exists already" in words_of(form) and preview_of(form) == [("1300", 100), ("9990", -100)]
        assert form.save() is False
        assert form.save() is True

    filling.append(twice)
    answering.waiting = ["back", "go_on"]
    before = vouchers(office)
    press(qtbot, page, "Ctrl+N")
    assert vouchers(office) == before + 1 and len(answering.asked) == 2


@pytest.mark.rule("PST-015", "BLK-M33", "CLS-005")
def test_a_blocked_customer_and_a_closed_period_are_told_before_anything_is_saved(qtbot: QtBot, context: Context, office: Office,
                                                                                  filling: list[Step]) -> None:
    with office.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, 1).blocked = Blocked.INVOICE
    period(office, D, PeriodState.ON_HOLD)
    page = shown(qtbot, EntriesPage(context, customer_id=1))

    def refused(form: FormDialog) -> None:
        fill(form, document_no="F-9", amount=100, contra=account(office, "8000"))
        assert "is blocked" in words_of(form) and "on hold" in words_of(form) and preview_of(form) == []
        assert form.save() is False and form.fields["posting_date"].wrong
        fill(form, posting_date=date(2026, 3, 2), entry_type=EntryType.CREDIT_NOTE, dated=D)
        assert preview_of(form) == [("1300", -100), ("8000", 100)]

    filling.append(refused)
    press(qtbot, page, "Ctrl+N")


@pytest.mark.rule("PST-015", "MST-036")
def test_another_currency_shows_both_amounts_and_its_decimals(qtbot: QtBot, context: Context, office: Office,
                                                              filling: list[Step]) -> None:
    rate(office, "USD", "1.10")
    page = shown(qtbot, EntriesPage(context, customer_id=1))

    def dollars(form: FormDialog) -> None:
        fill(form, document_no="F-3", amount=1_000_00)
        fill(form, currency="JPY")
        assert form.fields["amount"].value() == 1_000 and "no exchange rate for JPY" in words_of(form)
        fill(form, currency="USD")
        assert form.fields["amount"].value() == 1_000_00 and preview_of(form) == [("1300", 1_100_00), ("9990", -1_100_00)]
        assert i18n.money(1_000_00, "USD", i18n.region()) in words_of(form)
        assert form.save()

    filling.append(dollars)
    press(qtbot, page, "Ctrl+N")


# ---------------------------------------------------------------- settle and undo

@pytest.mark.rule("SET-01", "SET-04", "SET-11", "PST-004")
def test_shift_f11_settles_with_the_oldest_of_the_other_side(qtbot: QtBot, context: Context, office: Office,
                                                             filling: list[Step]) -> None:
    page: EntriesPage = shown(qtbot, EntriesPage(context))
    entry = on(page, "F-1")

    def settle(form: FormDialog) -> None:
        assert form.fields["amount"].value() == 400_00 and preview_of(form) == []
        assert "No ledger lines" in words_of(form)
        fill(form, amount=400_01)
        assert form.save() is False and form.fields["amount"].wrong and "more than the remaining" in form.messages()[0]
        fill(form, amount=100_00)
        assert form.save()

    filling.append(settle)
    press(qtbot, page, "Shift+F11")
    assert page.messages() == ["The entries were settled."] and page.table.current() == entry
    assert page.table.current_row().values[8] == 900_00  # type: ignore[union-attr]
    with office.desk.reading() as session:
        assert [d.counter for d in queries.details(session, entry)] == ["", "B-1"]


@pytest.mark.rule("SET-01")
def test_without_anything_on_the_other_side_it_says_so(qtbot: QtBot, context: Context) -> None:
    page: EntriesPage = shown(qtbot, EntriesPage(context))
    on(page, "C-1")
    press(qtbot, page, "Shift+F11")
    assert page.messages() == ["There is nothing open on the other side to settle this entry with."]


@pytest.mark.rule("UND-02", "UND-04", "SWN-09")
def test_undoing_shows_what_is_mirrored_and_opens_both_again(qtbot: QtBot, context: Context, office: Office,
                                                             filling: list[Step]) -> None:
    page: EntriesPage = shown(qtbot, EntriesPage(context))
    on(page, "F-1")
    filling.append(saved)
    press(qtbot, page, "Shift+F11")

    def undo(form: FormDialog) -> None:
        from app.views.kit.table import Table
        mirrored = next(t for t in form.findChildren(Table) if t.view.accessibleName() == "What is mirrored")
        rows = [mirrored.model_.source.row(n).values[:3] for n in range(mirrored.model_.rowCount())]
        assert rows == [("F-1", DetailKind.SETTLEMENT, 400_00), ("B-1", DetailKind.SETTLEMENT, -400_00)]
        fill(form, posting_date=D - timedelta(1))
        assert form.save() is False and form.fields["posting_date"].wrong
        fill(form, posting_date=D)
        assert form.save() is False and form.fields["reason"].wrong
        fill(form, reason=form.fields["reason"].choice(1).value)
        assert form.save()

    filling.append(undo)
    page._unsettle()
    assert page.messages() == ["The settlement was undone."] and page.table.current_row().values[8] == 1_000_00  # type: ignore[union-attr]
    page._unsettle()
    assert page.messages() == ["This entry has no settlement to undo."]


@pytest.mark.rule("BLK-16", "BLK-M40")
def test_where_all_refuses_the_form_offers_the_temporary_change(qtbot: QtBot, context: Context, office: Office,
                                                                filling: list[Step]) -> None:
    with office.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, 1).blocked = Blocked.ALL
    customer_pages.register_ways_out()
    page: EntriesPage = shown(qtbot, EntriesPage(context))
    on(page, "F-1")

    def refused(form: FormDialog) -> None:
        from app.views.kit.widgets import Button
        assert form.save() is False
        button = next(b for b in form.findChildren(Button) if b.text().replace("&", "").startswith("Post with temporary"))
        button.click()

    def reason(form: FormDialog) -> None:
        field = form.fields["reason"]
        field.setCurrentIndex(1)
        fill(form, note="Money came in")
        assert form.save(), form.messages()

    filling += [refused, reason]
    press(qtbot, page, "Shift+F11")
    with office.desk.reading() as session:
        assert session.get_one(Customer, 1).blocked is Blocked.ALL
    assert page.messages() == ["Posted; the customer is blocked again."]
    assert page.table.current_row().values[8] == 600_00  # type: ignore[union-attr]


# ---------------------------------------------------------------- vouchers

@pytest.mark.rule("PST-014", "PST-004")
def test_a_voucher_is_reversed_after_its_lines_were_shown(qtbot: QtBot, context: Context, office: Office,
                                                          filling: list[Step]) -> None:
    page: VouchersPage = shown(qtbot, VouchersPage(context))
    first = page.table.model_.rowCount() - 1
    page.table.stand_on(first, 0)
    voucher = page.table.current()

    def reverse(form: FormDialog) -> None:
        assert preview_of(form) == [("1300", -1_000_00), ("8000", 1_000_00)]
        assert form.save() is False and form.fields["reason"].wrong
        fill(form, reason="Wrong customer", posting_date=D - timedelta(1))
        assert form.save() is False and form.fields["posting_date"].wrong and "lies before voucher" in form.messages()[0]
        fill(form, posting_date=D)
        assert form.save()

    filling.append(reverse)
    page._reverse()
    assert page.messages() == ["The voucher was reversed."]
    with office.desk.reading() as session:
        made = session.scalars(select(Voucher.id).where(Voucher.reverses_id == voucher)).one()
    assert booked(office, made) == [("1300", -1_000_00), ("8000", 1_000_00)]
    states = {page.table.model_.words(n, 0): page.table.model_.words(n, 5) for n in range(page.table.model_.rowCount())}
    assert sorted(states.values()) == ["", "", "Reversal", "Reversed"]


@pytest.mark.rule("CLS-012", "PST-014")
def test_a_reversal_of_a_closed_date_is_proposed_on_the_first_open_one_and_shows_both(
        qtbot: QtBot, context: Context, office: Office, filling: list[Step], answering: Answers) -> None:
    page: VouchersPage = shown(qtbot, VouchersPage(context))
    page.table.stand_on(page.table.model_.rowCount() - 1, 0)
    voucher, number = page.table.current(), page.table.model_.words(page.table.model_.rowCount() - 1, 0)

    def open_still(form: FormDialog) -> None:
        assert form.fields["posting_date"].value() == D and "is of 16/02/2026" in form.body.text()
        form.reject()

    def closed(form: FormDialog) -> None:
        assert form.fields["posting_date"].value() == date(2026, 3, 1)
        assert "16/02/2026 cannot be posted on any more: the first open date is 01/03/2026." in form.body.text()
        fill(form, reason="Wrong customer")
        answering.waiting.append("go_on")
        assert form.save()

    filling.append(open_still)
    page._reverse()
    period(office, D, PeriodState.ON_HOLD)
    filling.append(closed)
    page._reverse()
    with office.desk.reading() as session:
        made = session.scalars(select(Voucher).where(Voucher.reverses_id == voucher)).one()
        assert (made.posting_date, queries.reversed_by(session, 1, made.id)) == (date(2026, 3, 1), (number, D))
    page.table.refresh(keep=made.id)
    page._show(made.id)
    assert f"Reverses {number} of 16/02/2026." in [label.text() for label in page.findChildren(QLabel)]


@pytest.mark.rule("CLS-014", "CLS-T01")
def test_a_refused_date_tells_who_shut_the_period_and_offers_the_first_open_one(
        qtbot: QtBot, context: Context, office: Office, filling: list[Step], answering: Answers) -> None:
    program.register_pages()
    page = shown(qtbot, VouchersPage(context))
    page.table.stand_on(page.table.model_.rowCount() - 1, 0)
    held = next(p.id for p in periods.periods(office.desk) if p.start <= D <= p.end)
    asked = frozenset(f"CLS-009-2026-{n:02d}" for n in range(1, 13))
    assert periods.change_status(office.desk, [held], periods.Change(PeriodState.ON_HOLD, text="the books are with the auditor"),
                                 confirmed=asked).done

    def refused(form: FormDialog) -> None:
        fill(form, reason="Wrong customer", posting_date=D)
        assert form.save() is False
        told = " ".join(label.text() for label in form.findChildren(QLabel))
        assert "set by Anna on" in told and "Reason given: the books are with the auditor" in told
        use = next(b for b in form.findChildren(Button) if b.text().startswith("Use "))
        assert use.text() == "Use 01/03/2026"
        use.click()
        assert form.fields["posting_date"].value() == date(2026, 3, 1) and form.messages() == []
        answering.waiting.append("go_on")
        assert form.save()

    filling.append(refused)
    page._reverse()
    with office.desk.reading() as session:
        assert session.scalars(select(Voucher.posting_date).where(Voucher.reverses_id.is_not(None))).all() == [date(2026, 3, 1)]


@pytest.mark.rule("CLS-006", "CLS-T04")
def test_a_date_without_fiscal_year_warns_at_once_and_is_refused_with_the_year_to_create(
        qtbot: QtBot, context: Context, office: Office, filling: list[Step]) -> None:
    program.register_pages()
    while periods.next_year(office.desk)[0] > date(2027, 1, 1):
        assert periods.delete_year(office.desk).done
    page = shown(qtbot, EntriesPage(context, customer_id=1))
    far = date(2027, 1, 4)

    def entered(form: FormDialog) -> None:
        form.show()
        day = form.fields["posting_date"]
        day.setText("04012027")
        day.editingFinished.emit()
        assert "lies in no fiscal period" in day.toolTip() and (day.value(), day.wrong, day.doubtful) == (far, False, True)
        bubble = bubble_of(day)
        assert bubble is not None and bubble.words.startswith("04/01/2027 lies in no fiscal period.")
        fill(form, document_no="F-9", amount=100, contra=account(office, "8000"))
        assert "lies in no fiscal period" in words_of(form) and preview_of(form) == []
        assert form.save() is False and form.fields["posting_date"].wrong
        assert "Create fiscal year 2027" in [b.text() for b in form.findChildren(Button)]
        fill(form, posting_date=D)
        assert not day.doubtful and preview_of(form) == [("1300", 100), ("8000", -100)]

    filling.append(entered)
    before = vouchers(office)
    press(qtbot, page, "Ctrl+N")
    assert vouchers(office) == before


@pytest.mark.rule("CLS-006")
@pytest.mark.parametrize("day", [date(2026, 2, 28), date(2026, 3, 1)], ids=["last held day", "first open day"])
def test_the_same_check_warns_when_entered_and_refuses_when_posted(office: Office, day: date) -> None:
    period(office, D, PeriodState.ON_HOLD)
    held = day.month == 2
    doubts = posting_dates.doubts(office.desk, day, VoucherSource.GEN)
    assert [(p.code, p.weight.value) for p in doubts] == ([("CLS-005-on-hold", "warning")] if held else [])
    item = line(office, 10_00, customer_id=1, document_no="F-8", posting_date=day)
    shown_, refused = journal.preview(office.desk, item), journal.post_item(office.desk, item, confirmed=frozenset({
        f"MST-033-{day}", *(p.key for p in doubts if p.key)}))
    for outcome in (shown_, refused):
        assert ("CLS-005-on-hold" in [p.code for p in outcome.problems if p.weight == "error"]) is held
    assert (shown_.done, refused.done) == (not held, not held)


@pytest.mark.rule("SWN-09", "SWN-11", "PST-042")
def test_entries_and_vouchers_lead_to_each_other(qtbot: QtBot, context: Context, office: Office) -> None:
    page: Any = shown(qtbot, EntriesPage(context))
    entry = on(page, "F-1")
    press(qtbot, page, "Ctrl+F7")
    [(where, more)] = context.gone  # type: ignore[attr-defined]
    assert where == "vouchers"
    page = shown(qtbot, VouchersPage(context, **more))
    assert page.table.current() == more["voucher_id"]
    press(qtbot, page, "Return")
    where, more = context.gone[-1]  # type: ignore[attr-defined]
    assert (where, more["entry_id"], more["customer_id"]) == ("entries", entry, 1)
    assert shown(qtbot, EntriesPage(context, **more)).table.current() == entry


@pytest.mark.rule("PST-042")
def test_a_voucher_leads_to_the_letter_with_its_pdf(qtbot: QtBot, context: Context, office: Office) -> None:
    office.entry(office.customer("Late"), 100_00, D - timedelta(60), "OLD")
    office.suggest(D)
    [draft] = office.drafts()
    assert reminder_review.change_fee(office.desk, draft.id, 1000).done
    [letter] = office.issue()
    page: VouchersPage = shown(qtbot, VouchersPage(context))
    page._document()
    assert context.gone == [("letters", {"search": office.letter(letter).number})]  # type: ignore[attr-defined]
    page.table.stand_on(page.table.model_.rowCount() - 1, 0)
    page._document()
    assert page.messages() == ["This voucher was posted without a document."]


@pytest.mark.rule("LED-032")
def test_entries_closed_since_a_day_stand_among_the_open_ones(qtbot: QtBot, context: Context, office: Office,
                                                              filling: list[Step]) -> None:
    office.pay(office.entry(1, 77_00, D, "OLD"), 77_00, 1, D)
    page: EntriesPage = shown(qtbot, EntriesPage(context))
    assert page.table.model_.rowCount() == 3

    def since(form: FormDialog) -> None:
        fill(form, day=day)
        assert form.save()

    for day, count in ((D, 5), (D + timedelta(1), 3), (D, 5), (None, 3)):
        filling.append(since)
        page._since()
        assert page.table.model_.rowCount() == count, day


# ---------------------------------------------------------------- reports

def figures(page: Any) -> dict[str, tuple[Any, ...]]:
    """The rows of a report by account."""
    rows = [page.table.model_.source.row(n) for n in range(page.table.model_.rowCount())]
    return {row.values[0]: row.values[2:] for row in rows}


@pytest.mark.rule("SWN-11", "PST-042", "PST-043")
def test_the_trial_balance_leads_to_the_account_to_the_voucher_to_the_entries(qtbot: QtBot, context: Context) -> None:
    page: Any = shown(qtbot, TrialBalancePage(context))
    assert figures(page) == {"1100": (0, 400_00, 0, 400_00), "1300": (0, 1_000_00, 450_00, 550_00),
                             "8000": (0, 50_00, 1_000_00, -950_00)}
    assert page.table.footer.figures["debit"] == page.table.footer.figures["credit"] == "1,450.00"
    assert page.table.footer.figures["closing"] == "0.00"
    on(page, "1300")
    press(qtbot, page, "Return")
    where, more = context.gone[-1]  # type: ignore[attr-defined]
    assert where == "account" and (more["first"], more["last"]) == (date(2026, 1, 1), date(2026, 12, 31))
    page = shown(qtbot, AccountPage(context, **more))
    assert [page.table.model_.value(n, 6) for n in range(3)] == [1_000_00, 600_00, 550_00]
    assert [x.text().split("€")[1] for x in page.figures] == ["0.00", "1,000.00", "450.00", "550.00"]
    page.table.stand_on(0, 0)
    press(qtbot, page, "Return")
    where, more = context.gone[-1]  # type: ignore[attr-defined]
    page = shown(qtbot, VouchersPage(context, **more))
    press(qtbot, page, "Return")
    assert context.gone[-1][0] == "entries"  # type: ignore[attr-defined]


@pytest.mark.rule("PST-042")
def test_other_days_are_chosen_or_typed_and_wrong_ones_change_nothing(qtbot: QtBot, context: Context) -> None:
    page: TrialBalancePage = shown(qtbot, TrialBalancePage(context))
    bar = page.period
    chosen(bar.period, (date(2026, 1, 1), date(2026, 1, 31)))
    assert figures(page) == {} and bar.last.value() == date(2026, 1, 31)
    bar.last.set_value(D)
    bar.last.committed.emit()
    assert figures(page)["1300"] == (0, 1_000_00, 450_00, 550_00) and bar.period.value() is None
    bar.last.set_value(date(2025, 12, 31))
    bar.last.committed.emit()
    assert bar.last.wrong and page.days() == (date(2026, 1, 1), D)
    bar.last.set_value(None)
    bar.last.committed.emit()
    assert page.days() == (date(2026, 1, 1), D)


@pytest.mark.rule("PST-042")
def test_another_account_and_other_days_change_the_statement(qtbot: QtBot, context: Context, office: Office) -> None:
    page: AccountPage = shown(qtbot, AccountPage(context))
    assert page.account.currentText().startswith("1300") and page.table.model_.rowCount() == 3
    chosen(page.account, account(office, "8000"))
    assert page.table.model_.rowCount() == 2 and page.figures[3].text().endswith("950.00")
    chosen(page.period.period, (date(2026, 1, 1), date(2026, 1, 31)))
    assert page.table.model_.rowCount() == 0


@pytest.mark.rule("SWN-11", "PST-042")
def test_the_journal_shows_both_sides_and_leads_to_the_voucher(qtbot: QtBot, context: Context) -> None:
    page: JournalPage = shown(qtbot, JournalPage(context))
    assert page.table.model_.rowCount() == 6 and page.table.footer is not None
    assert page.table.footer.figures["debit"] == page.table.footer.figures["credit"] == "1,450.00"
    press(qtbot, page, "Return")
    assert context.gone[-1][0] == "vouchers"  # type: ignore[attr-defined]


@pytest.mark.rule("PST-040", "SWN-11")
def test_the_control_report_is_proved_on_any_day(qtbot: QtBot, context: Context) -> None:
    page: ControlPage = shown(qtbot, ControlPage(context))
    assert figures(page) == {"1300": (550_00, 550_00, 0)}
    page._field.set_value(D - timedelta(1))
    page._field.committed.emit()
    assert figures(page) == {}


@pytest.mark.rule("PST-042")
@pytest.mark.parametrize("factory", [TrialBalancePage, ControlPage, AccountPage, JournalPage, VouchersPage])
def test_each_report_is_written_to_paper_and_to_a_spreadsheet(qtbot: QtBot, context: Context, tmp_path: Path,
                                                              factory: Any) -> None:
    page = shown(qtbot, factory(context))
    page.print_to(tmp_path / "report.pdf")
    words = "\n".join(p.extract_text() for p in PdfReader(tmp_path / "report.pdf").pages)
    assert "Voorbeeld" in words and ("550.00" in words or "1,000.00" in words)
    page.export_to(tmp_path / "report.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "report.xlsx").active
    assert sheet is not None
    values = [v for row in sheet.iter_rows(min_row=2, values_only=True) for v in row if isinstance(v, int | float)]
    assert {Decimal(str(v)) for v in values} & {Decimal(550), Decimal(1000)}


@pytest.mark.rule("PST-042")
def test_paper_names_the_days_and_the_filters_it_shows(qtbot: QtBot, context: Context, tmp_path: Path) -> None:
    page: VouchersPage = shown(qtbot, VouchersPage(context, first=D))
    page.search.setText("F-1")
    assert page.selection() == [f"{i18n.day(D, i18n.region())} – …", "“F-1”"]
    page.print_to(tmp_path / "vouchers.pdf")
    words = PdfReader(tmp_path / "vouchers.pdf").pages[0].extract_text()
    assert "F-1" in words and "B-1" not in words and i18n.day(D, i18n.region()) in words
    chosen(page.period.period, "all")
    assert page.selection() == ["“F-1”"] and page.period.days() == (None, None)


@pytest.mark.rule("PST-042")
def test_more_rows_than_paper_holds_are_refused_with_what_to_do(qtbot: QtBot, context: Context, tmp_path: Path,
                                                                monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "MOST", 2)
    page: JournalPage = shown(qtbot, JournalPage(context))
    assert page.print_to(tmp_path / "report.pdf") is False and not (tmp_path / "report.pdf").exists()
    assert "too many for paper" in page.messages()[0]


# ---------------------------------------------------------------- everything by keyboard

@pytest.fixture
def shell(office: Office, look: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """The home window."""
    made = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.rule("PST-015", "PST-042", "SET-04")
def test_she_posts_settles_and_looks_at_the_balance_without_a_mouse(shell: Shell, office: Office,
                                                                    monkeypatch: pytest.MonkeyPatch) -> None:
    anna = Person(shell, monkeypatch)
    anna.goes_to("entries")

    def enter() -> None:
        anna.walks_to("Customer")
        anna.types("Vries")
        anna.press("Return")
        anna.walks_to("Document no.")
        anna.types("F-77")
        anna.walks_to("Amount")
        anna.types("250")
        anna.press("Tab", "Ctrl+Return")

    anna.then(enter)
    anna.press("Ctrl+N")
    assert "was posted" in anna.reads()[0]
    on(anna.page, "F-77")
    anna.then(lambda: anna.answers("Settle"))
    anna.press("Shift+F11")
    assert anna.reads() == ["The entries were settled."]
    anna.goes_to("trial_balance")
    assert figures(anna.page)["1300"] == (0, 1_250_00, 450_00, 800_00)
    anna.press("Return")
    assert shell.current_id == "account"
    anna.press("Return")
    assert shell.current_id == "vouchers"


@pytest.mark.rule("MST-070")
def test_a_customer_nobody_knows_yet_is_made_on_the_way(office: Office, context: Context, qtbot: QtBot,
                                                           filling: list[Step]) -> None:
    page: EntriesPage = shown(qtbot, EntriesPage(context))
    made: list[int] = []

    def customer(form: FormDialog) -> None:
        assert form.fields["name"].value() == "Bloemen Jansen"
        assert form.save()

    def entry(form: FormDialog) -> None:
        field = form.fields["customer"]
        filling.append(customer)
        field.setFocus()
        QTest.keyClicks(field, "Bloemen Jansen")
        QTest.keyClick(field, Qt.Key.Key_Return)
        made.append(field.value())
        assert field.text() == "Bloemen Jansen"

    filling.append(entry)
    page._new()
    card = customers.load(office.desk, made[0])
    assert card is not None and card.values["name"] == "Bloemen Jansen" and card.values["group_id"]


@pytest.mark.rule("MST-085", "SWN-09", "PST-004")
def test_an_entry_goes_to_the_doubtful_debtors_after_its_lines_were_shown(office: Office, context: Context, qtbot: QtBot,
                                                                         filling: list[Step]) -> None:
    page: EntriesPage = shown(qtbot, EntriesPage(context))
    on(page, "F-1")

    def move(form: FormDialog) -> None:
        assert form.save() is False and form.fields["profile"].wrong
        doubtful = next(form.fields["profile"].choice(n).value for n in range(form.fields["profile"].choices)
                        if form.fields["profile"].choice(n).name.startswith("DBT"))
        fill(form, profile=doubtful)
        lines = form.findChildren(VoucherPreview)[0].table.model_.source
        assert [lines.row(n).values[::2] for n in range(lines.count())] == [("1320", 1_000_00), ("1300", -1_000_00)]
        assert form.save()

    filling.append(move)
    page._transfer()
    assert page.messages() == ["1\xa0entry was moved."]
