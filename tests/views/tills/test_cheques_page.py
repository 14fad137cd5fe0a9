"""The page of post-dated cheques: registered with what they pay, replaced, cleared, cancelled (PAY-47)."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.tills.cheque_dialogs import RegisterDialog
from app.views.tills.cheques_page import ChequesPage
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, left, whole
from tests.services.payments.test_settling import reason
from tests.services.tills.test_cheques import at_risk, cheque
from tests.views.tills.conftest import Forms


@pytest.mark.rule("PAY-47")
def test_a_cheque_is_registered_replaced_and_cancelled_from_the_list(office: Office, context: Context, qtbot: QtBot,
                                                                     forms: Forms) -> None:
    who, why = office.customer(), reason(office, "reversal")
    bill, other = invoice(office, who, 250_00), invoice(office, who, 90_00)
    page = ChequesPage(context)
    qtbot.addWidget(page)
    page.show()

    def register(form: FormDialog) -> None:
        assert isinstance(form, RegisterDialog)
        form.fields["customer"].set_value(who)
        form.fields["customer"].committed.emit()
        assert sorted(r.values[3] for r in form.source.all) == [90_00, 250_00]
        at = next(n for n, r in enumerate(form.source.all) if r.key == bill)
        form.source.change(at, checked=True)
        form.table.ticked.emit()
        assert form.fields["amount"].value() == 250_00
        for name, value in {"number": "C-1", "bank": "Rabobank", "due": D}.items():
            form.fields[name].set_value(value)
        assert form.save() is False and "cashed on" in form.messages()[0]
        form.fields["due"].set_value(D + timedelta(1))
        assert form.save(), form.messages()

    form_dialog.driver.append(register)
    page.register()
    form_dialog.driver.pop()
    key = page.table.current()
    assert left(office, bill, other) == [0, 90_00] and at_risk(office, who) == 250_00
    forms.values += [{"number": "C-2", "bank": "ING", "due": D + timedelta(9)}, {}, {"reason": why, "bounced": True}]
    page.exchange()
    assert cheque(office, key).state == "replaced" and page.table.current() != key
    page.clear()
    assert "can be cashed from" in forms.messages[-1][0]
    page.payment()
    assert context.gone[-1][0] == "entries"  # type: ignore[attr-defined]
    page.give_up()
    assert left(office, bill) == [250_00] and at_risk(office, who) == 0 and whole(office) and page.table.model_.rowCount() == 0
