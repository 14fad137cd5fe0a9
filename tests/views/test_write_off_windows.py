"""Write-offs by what a person fills in: left for review and posted by a second person, and the report of a period (WIN-43)."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services import company_parameters, payments
from app.services.payments import WriteOff
from app.settings import WRITE_OFF_APPROVAL
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.ledger import entry_undoing
from app.views.ledger.write_off_drafts_page import WriteOffDraftsPage
from app.views.ledger.write_off_report import WriteOffReportPage
from app.views.ledger.write_offs_page import WriteOffsPage
from app.views.ledger.writing_off import WriteOffDialog
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, left
from tests.services.payments.test_settling import reason
from tests.services.payments.test_writing_off import taxed
from tests.services.persons import person
from tests.views.test_ledger_windows import fill, shown
from tests.views.test_settlements_page import context, do, filling, lines_of, office, settled_file

__all__ = ["context", "filling", "office", "settled_file"]


@pytest.mark.rule("WOF-01", "WOF-04", "WOF-05", "WIN-43")
def test_a_write_off_above_the_limit_is_left_for_review_and_posted_by_a_second_person(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]]) -> None:
    bill, other = invoice(office, 1, 80_00, number="F-8"), invoice(office, 1, 20_00, number="F-9")
    assert company_parameters.change(office.desk, WRITE_OFF_APPROVAL, 50_00).done
    page: WriteOffDraftsPage = shown(qtbot, WriteOffDraftsPage(context))

    def leave(form: FormDialog) -> None:
        assert isinstance(form, WriteOffDialog) and form.chosen() == {bill: None, other: None}
        form.source.change(1, checked=False)
        form.table.ticked.emit()
        assert "€80.00" in form.told.text() and not form.block_reason.isEnabled()
        fill(form, reason=reason(office, "write_off"))
        assert form.save() is False and "second person" in form.messages()[0]
        fill(form, review=True, comment="Bankrupt")
        assert form.save() and form.left

    filling.append(leave)
    assert entry_undoing.write_off(page, [bill, other]) and left(office, bill) == [80_00]
    page.table.reload()
    page.table.stand_on(0, 0)
    assert page.table.model_.rowCount() == 1

    def alone(form: FormDialog) -> None:
        assert lines_of(form) and form.save() is False and "yourself" in form.messages()[0]

    filling.append(alone)
    do(page, "drafts.post")
    second = replace(context, desk=person(office.desk, "Bert", "CLERK", "CLOSER", "ADMIN"))
    theirs: WriteOffDraftsPage = shown(qtbot, WriteOffDraftsPage(second))
    theirs.table.stand_on(0, 0)
    filling.append(lambda form: (form.save(), None)[1])
    do(theirs, "drafts.post")
    assert left(office, bill, other) == [0, 20_00] and theirs.table.model_.rowCount() == 0


@pytest.mark.rule("WOF-07", "PWO-07")
def test_the_report_adds_up_by_reason_customer_account_and_month_and_opens_what_is_behind_it(
        qtbot: QtBot, context: Context, office: Office, tmp_path: Path) -> None:
    why, who = reason(office, "write_off"), office.customer("Bakker")
    one, two = taxed(office, who, 1000_00, "F-8"), invoice(office, 1, 90_00, number="F-9")
    assert payments.write_off(office.desk, WriteOff({one: None}, D, why, separate_vat=True)).done
    assert payments.write_off(office.desk, WriteOff({two: 40_00}, D, why)).done
    page: WriteOffReportPage = shown(qtbot, WriteOffReportPage(context))
    assert [row[1:] for row in page.shown()] == [[2, 1250_00, 210_00, 1040_00]]
    found = {}
    for by in ("customer", "account", "month"):
        page.by.set_value(by)
        page.by.committed.emit()
        found[by] = [row[2] for row in page.shown()]
    assert found == {"customer": [1210_00, 40_00], "account": [1250_00], "month": [1250_00]}
    assert page.shown()[0][0] == f"{D:%Y-%m}"
    page.by.set_value("customer")
    page.by.committed.emit()
    page.table.stand_on(0, 0)
    do(page, "report.lines")
    target, scope = context.gone[-1]  # type: ignore[attr-defined]
    assert (target, scope["customer_id"]) == ("write_offs", who)
    behind: WriteOffsPage = shown(qtbot, WriteOffsPage(context, **scope))
    assert behind.table.model_.rowCount() == 1 and behind.table.model_.value(0, 3) == "F-8"
    page.by.set_value("account")
    page.by.committed.emit()
    page.table.stand_on(0, 0)
    do(page, "report.lines")
    lost: WriteOffsPage = shown(qtbot, WriteOffsPage(context, **context.gone[-1][1]))  # type: ignore[attr-defined]
    number = page.shown()[0][0].split()[0]
    assert [lost.table.model_.value(n, 9) for n in range(lost.table.model_.rowCount())] == [number, number]
    page.print_to(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").exists() and page.export_to(tmp_path / "report.xlsx") == 1
