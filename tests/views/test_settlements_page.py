"""The settlement viewer by keyboard: what stands and what was undone, the panel, one pair undone after its preview (PWIN-11)."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.core.enums import Blocked, EntryType
from app.models.settlement_marks import SettlementMark
from app.settings import ProgramSettings
from app.views.collections.ageing_page import AgeingPage
from app.views.customers.card_page import CustomerPage
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.figures import FactLines
from app.views.kit.form_dialog import FormDialog
from app.views.kit.page import Page
from app.views.ledger.entries_page import EntriesPage
from app.views.ledger.settle_entries import SettleEntriesDialog
from app.views.ledger.settlements_page import SettlementsPage
from app.views.ledger.small_balances import SmallBalancesDialog
from app.views.ledger.vouchers_preview import VouchersPreview
from app.views.ledger.write_offs_page import WriteOffsPage
from app.views.ledger.writing_off import WriteOffDialog
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, left
from tests.services.payments.test_settling import reason
from tests.services.test_journal import block
from tests.services.undoing.test_pairs import settled
from tests.views.test_ledger_windows import fill, on, preview_of, shown


@pytest.fixture(scope="session")
def settled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two invoices with discount paid by one payment, in a closed file."""
    path = tmp_path_factory.mktemp("settled") / "office.tegoed"
    office = dunning.office(path)
    who = office.customer()
    one = invoice(office, who, 500_00, tiers=[(D, 5_00)], number="F-1", day=D - timedelta(4))
    two = invoice(office, who, 300_00, number="F-2", day=D - timedelta(4))
    settled(office, who, one, two, invoice(office, who, -795_00, kind=EntryType.PAYMENT, number="P-1", day=D - timedelta(2)))
    reason(office, "reversal")
    reason(office, "write_off")
    office.desk.file.close()
    return path


@pytest.fixture
def office(settled_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it."""
    made = dunning.opened(Path(shutil.copy(settled_file, tmp_path / "office.tegoed")))
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


@pytest.fixture
def filling() -> Iterator[list[Callable[[FormDialog], None]]]:
    """What to do with the next forms."""
    waiting: list[Callable[[FormDialog], None]] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


def do(page: Page, command: str) -> None:
    """A command as if it had been pressed."""
    next(a for a in page.commands() if a.objectName() == command).trigger()


@pytest.mark.rule("PWIN-11", "SET-35", "UND-02", "UND-05")
def test_a_pair_is_undone_from_the_viewer_after_everything_mirrored_was_shown(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]]) -> None:
    page: SettlementsPage = shown(qtbot, SettlementsPage(context, entry_id=1))
    rows = [[page.table.model_.value(n, c) for c in (1, 2, 4, 5)] for n in range(page.table.model_.rowCount())]
    assert rows == [["F-2", "P-1", 300_00, 0], ["F-1", "P-1", 495_00, 5_00]]
    page.table.stand_on(1, 0)
    assert len(page.findChildren(FactLines)) == 2
    do(page, "settlement.entries")
    assert context.gone == [("entries", {"view": "all", "customer_id": 1, "entry_id": 1})]  # type: ignore[attr-defined]

    def undo(form: FormDialog) -> None:
        assert preview_of(form) == [("1300", 5_00), (preview_of(form)[1][0], -5_00)]
        assert form.save() is False and form.messages()
        fill(form, reason=reason(office, "reversal"))
        assert form.save()

    filling.append(undo)
    do(page, "settlement.undo_pair")
    assert page.messages() == ["The pair was undone."] and left(office, 1, 2, 3) == [500_00, 0, -495_00]
    do(page, "settlement.undo_pair")
    assert "undone already" in page.messages()[0]


def lines_of(form: FormDialog) -> list[tuple[str, int]]:
    """Account and amount of each line of the vouchers that are not posted yet, debit positive."""
    preview = form.findChild(VouchersPreview)
    assert preview is not None
    source = preview.table.model_.source
    rows = [source.row(n).values for n in range(source.count())]
    return [(r[1], r[3] or -r[4]) for r in rows]


@pytest.mark.rule("UND-07", "UND-01", "PWIN-23")
def test_a_payment_is_cancelled_from_the_entries_after_every_voucher_was_shown(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]]) -> None:
    page: EntriesPage = shown(qtbot, EntriesPage(context, view="all"))
    on(page, "F-1")
    do(page, "entry.cancel")
    assert "is no payment" in page.messages()[0]
    on(page, "P-1")

    def cancel(form: FormDialog) -> None:
        assert [amount for _account, amount in lines_of(form)] == [5_00, -5_00, 795_00, -795_00]
        assert form.save() is False and form.messages()
        fill(form, reason=reason(office, "reversal"), comment="Typed twice")
        assert form.save()

    filling.append(cancel)
    do(page, "entry.cancel")
    assert page.messages()[0].startswith("P-1 was cancelled.")
    assert left(office, 1, 2, 3) == [500_00, 300_00, 0]


@pytest.mark.rule("UND-09", "UND-12", "WIN-44")
def test_a_returned_payment_asks_charge_and_fee_and_posts_all_at_once(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]]) -> None:
    page: EntriesPage = shown(qtbot, EntriesPage(context, view="all"))
    why = reason(office, "returned_payment")
    on(page, "P-1")

    def post(form: FormDialog) -> None:
        for code, kept in (("MD01", True), ("AM04", False)):
            fill(form, code=code)
            assert (form.values()["keep"], form.values()["follow"]) == (kept, "call")
        fill(form, charge=7_50, fee=15_00, reason=why)
        assert [abs(amount) for _account, amount in lines_of(form)][-4:] == [7_50, 7_50, 15_00, 15_00]
        assert form.save()

    filling.append(post)
    do(page, "entry.returned")
    assert "was posted" in page.messages()[0] and left(office, 1, 2, 3) == [500_00, 300_00, 0]

    def again(form: FormDialog) -> None:
        assert form.save() is False and "returned already" in form.messages()[0]

    filling.append(again)
    do(page, "entry.returned")


@pytest.mark.rule("WOF-02", "WOF-04", "WOF-08", "PWO-01")
def test_a_part_is_written_off_from_the_entries_and_undone_from_the_viewer(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]]) -> None:
    bill = invoice(office, 1, 80_00, number="F-9")
    page: EntriesPage = shown(qtbot, EntriesPage(context))
    on(page, "F-9")

    def write(form: FormDialog) -> None:
        assert isinstance(form, WriteOffDialog)
        form.write(bill, 80_01)
        assert "at most" in form.messages()[0]
        form.write(bill, 30_00)
        assert form.save() is False and "reason" in form.messages()[0]
        fill(form, reason=reason(office, "write_off"), comment="Bankrupt")
        assert [amount for _account, amount in lines_of(form)] in ([30_00, -30_00], [-30_00, 30_00])
        assert form.save()

    filling.append(write)
    do(page, "entry.write_off")
    assert "was written off" in page.messages()[0] and left(office, bill) == [50_00]
    viewer: SettlementsPage = shown(qtbot, SettlementsPage(context, entry_id=bill))
    filling.append(lambda form: (fill(form, reason=reason(office, "reversal")), form.save())[0])
    do(viewer, "settlement.undo")
    assert viewer.messages() == ["The write-off was undone."] and left(office, bill) == [80_00]
    do(page, "entry.write_on")
    assert page.messages() == ["This entry was not written off."]


@pytest.mark.rule("PWO-04", "WOF-10", "PWO-07", "WIN-43")
def test_small_balances_are_looked_for_ticked_previewed_and_listed_when_they_are_gone(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]]) -> None:
    small, credit, more = (invoice(office, 1, cents, number=f"S{cents}", day=D - timedelta(9), due=D - timedelta(5),
                                   kind=EntryType.INVOICE if cents > 0 else EntryType.PAYMENT) for cents in (38, -20, 1_01))
    page: WriteOffsPage = shown(qtbot, WriteOffsPage(context))

    def write(form: FormDialog) -> None:
        assert isinstance(form, SmallBalancesDialog) and [b.entry_id for b in form.ticked()] == [small, credit]
        fill(form, older=6)
        assert form.ticked() == [] and form.save() is False and "Tick" in form.messages()[-1]
        fill(form, older=5, reason=reason(office, "write_off"))
        form.preview_vouchers()
        assert sum(amount for _account, amount in lines_of(form)) == 0 and len(lines_of(form)) >= 2
        assert form.save()

    filling.append(write)
    do(page, "small.post")
    assert "small balances written off" in page.messages()[0] and left(office, small, credit, more) == [0, 0, 1_01]
    assert page.table.model_.rowCount() == 2
    filling.append(lambda form: (fill(form, reason=reason(office, "reversal")), form.save())[0])
    do(page, "write_offs.undo")
    assert page.messages() == ["The write-off was undone."] and left(office, small, credit) == [38, -20]


@pytest.mark.rule("SET-04", "SET-10", "SET-30", "DSC-16")
def test_more_than_two_entries_are_ticked_with_live_figures_and_settled_at_once(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]]) -> None:
    who = office.customer("Bakker")
    one = invoice(office, who, 100_00, number="A-1", tiers=[(D, 2_00)], due=D + timedelta(1), day=D)
    two = invoice(office, who, 50_00, number="A-2", due=D + timedelta(2), day=D)
    note = invoice(office, who, -20_00, number="A-3", kind=EntryType.CREDIT_NOTE, day=D)
    paid = invoice(office, who, -120_00, number="A-4", kind=EntryType.PAYMENT, day=D)
    page: EntriesPage = shown(qtbot, EntriesPage(context, customer_id=who))
    on(page, "A-1")

    def settle(form: FormDialog) -> None:
        assert isinstance(form, SettleEntriesDialog)
        source = form.table.model_.source
        for key in (two, note, paid):
            source.change(source.index_of(key), checked=True)  # type: ignore[attr-defined]
            form.table.ticked.emit()
        after = {row.key: row.values[8] for row in source.all}  # type: ignore[attr-defined]
        assert after == {one: 0, two: 8_40, note: 0, paid: 0} and "4" in form.told.text()
        form.table.stand_on(source.index_of(one), 1)
        form.use.set_value("never")
        form.use.committed.emit()
        assert source.row(source.index_of(two)).values[8] == 10_00
        assert form.save()

    filling.append(settle)
    do(page, "entry.settle_many")
    assert page.messages() == ["The entries were settled."] and left(office, one, two, note, paid) == [0, 10_00, 0, 0]
    filling.append(lambda form: form.reject())
    on(page, "A-2")
    do(page, "entry.settle_many")
    with office.desk.reading() as session:
        assert session.scalars(select(SettlementMark)).all() == []


@pytest.mark.rule("WOF-02", "WOF-03")
def test_a_whole_customer_is_written_off_from_the_aged_balance(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]]) -> None:
    who = office.customer("Bakker")
    bill, credit = invoice(office, who, 100_00, number="W-1"), invoice(office, who, -30_00, number="W-2", kind=EntryType.PAYMENT)
    page = shown(qtbot, AgeingPage(context))
    row = next(n for n in range(page.table.model_.rowCount()) if "Bakker" in str(page.table.model_.source.row(n).values))
    page.table.stand_on(row, 0)

    def write(form: FormDialog) -> None:
        fill(form, reason=reason(office, "write_off"))
        assert sorted(amount for _account, amount in lines_of(form)) == [-70_00, 70_00]
        assert form.save()

    filling.append(write)
    do(page, "ageing.write_off")
    assert "was written off" in page.messages()[0] and left(office, bill, credit) == [0, 0]


@pytest.mark.rule("SET-04", "BLK-M40")
def test_the_customer_card_settles_too_and_says_why_it_cannot(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]]) -> None:
    who = office.customer("Bakker")
    bill, credit = invoice(office, who, 30_00, number="C-1"), invoice(office, who, -30_00, number="C-2", kind=EntryType.PAYMENT)
    block(office, who, Blocked.ALL)
    card = shown(qtbot, CustomerPage(context, customer_id=who))

    def settle(form: FormDialog) -> None:
        assert isinstance(form, SettleEntriesDialog) and form.save() is False and form.messages()
        source = form.table.model_.source
        for key in (bill, credit):
            source.change(source.index_of(key), checked=True)  # type: ignore[attr-defined]
        form.table.ticked.emit()
        assert form.save() is False and "is blocked" in form.messages()[0]
        block(office, who, Blocked.BLANK)
        assert form.save()

    filling.append(settle)
    do(card, "customer.settle")
    assert left(office, bill, credit) == [0, 0]
