"""Proposals become journals with marks, marks of all journals are seen and taken away, fees are changed on a line."""

from datetime import timedelta
from typing import Any

import pytest

from app.models.payments import PaymentFee, PaymentFeeRule
from app.services import payments
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.payments.marks_page import MarksPage
from app.views.payments.proposal_page import ProposalPage
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, marked, receipt
from tests.views.conftest import Answers
from tests.views.payments.conftest import Opener, cells


@pytest.mark.rule("PAY-20", "PAY-22", "PAY-23", "PAY-26", "PWIN-01", "PWIN-04", "SET-06", "PAY-31", "PAY-32")
def test_a_proposal_is_changed_becomes_a_marked_journal_whose_marks_are_seen_and_taken_away_elsewhere(
        opened: Opener, office: Office, context: Context, answering: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    bakker, smit = office.customer("Bakker"), office.customer("Smit")
    first = invoice(office, bakker, 100_00, D + timedelta(2), "F-1")
    second = invoice(office, bakker, 50_00, D + timedelta(4), "F-2")
    third = invoice(office, smit, 70_00, D - timedelta(3), "F-3")
    taken = invoice(office, smit, 20_00, D + timedelta(1), "F-4")
    elsewhere = kept(office, receipt(office, 1, smit, 20_00))
    marked(office, elsewhere, 1, taken)

    def fill(form: FormDialog) -> Any:
        if "period" in form.fields:
            form.fields["period"].set_value("total")
            form.fields["type"].set_value("business")
            form.fields["entry_limit"].set_value(2)
            assert "elsewhere" not in form.fields
        elif "amount" in form.fields:
            form.fields["amount"].set_value(40_00)
        elif fee := next(iter(form.fields.values()), None):
            fee.set_value(3_00)
        assert form.save(), form.messages()
        return form.outcome

    monkeypatch.setattr(form_dialog, "show", fill)
    page = opened(fresh=True)
    page.propose()
    name, arguments = context.gone[-1]  # type: ignore[attr-defined]
    assert name == "payment_proposal"
    proposal = ProposalPage(context, **arguments)
    assert [r.key for r in proposal._source.all] == [third, first, second] and "is marked in" in str(proposal._out.all[0].values)
    proposal.table.stand_on(2, 0)
    proposal.edit()
    proposal.table.stand_on(0, 0)
    proposal.take()
    assert [r.checked for r in proposal._source.all] == [False, True, True] and "1\xa0payment" in proposal.status_words
    proposal.make()
    journal = context.gone[-1][1]["journal_id"]  # type: ignore[attr-defined]
    assert cells(opened(journal_id=journal), "name", "invoice", "credit", "marks") == [
        ("Bakker", "F-1 +1", "140.00", "Partly · EUR 10.00")]
    assert not proposal._make.isEnabled() or proposal._proposal is not None
    proposal.deleteLater()

    marks = MarksPage(context)
    assert marks.table.model_.rowCount() == 3
    at = next(n for n in range(3) if "F-4" in [marks.table.model_.words(n, s) for s in range(marks.table.model_.columnCount())])
    marks.table.stand_on(at, 0)
    marks.open_line()
    assert context.gone[-1] == (  # type: ignore[attr-defined]
        "payment_journal", {"journal_id": elsewhere.journal_id, "line": 1})
    answering.waiting += ["back", "unmark"]
    marks.release()
    marks.release()
    assert marks.messages() == ["1\xa0mark taken away."]
    marks.deleteLater()
    again = opened(journal_id=elsewhere.journal_id, line=1)
    assert again.grid.current() == 0 and again.grid.row_fault is not None and "took the mark on F-4" in again.grid.row_fault.words

    again.edit_fees()
    assert again.messages() == ["No payment fee of the set-up fits this line."]
    with office.desk.writing("test.fee") as unit:
        fee = PaymentFee(company_id=office.desk.company_id, code="CHQ", texts={"en": "Cheque"}, charge_to="ledger", active=True,
                         journal_kinds=[])
        unit.session.add(fee)
        unit.session.flush()
        unit.session.add(PaymentFeeRule(company_id=office.desk.company_id, fee_id=fee.id, no=1, kind="amount", amount=5_00))
    again.edit_fees()
    assert [f.amount for f in payments.fees(office.desk, elsewhere.journal_id)[1]] == [3_00]
