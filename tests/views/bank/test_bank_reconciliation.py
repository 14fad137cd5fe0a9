"""The lines of a bank account at the keyboard: accepted, corrected, split, put aside, posted, taken back."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.core.enums import AccountType, Blocked
from app.models.accounts import Account
from app.models.bank import BankStatementLineState
from app.models.customers import Customer
from app.services import bank
from app.services.bank.choosing import Target
from app.storage import verify
from app.views.bank.balance_card import BalanceCard
from app.views.bank.decision_dialogs import AmountFinder, Corrector, Splitter
from app.views.bank.part_field import Given
from app.views.bank.reconciliation_page import ReconciliationPage
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.table import Table
from tests.services.bank.statements import imported, line, line_ids, listed
from tests.services.dunning import Office
from tests.services.intercompany.test_between_companies import one_party, paired, sister
from tests.services.payments.receipts import invoice, left, whole
from tests.views.bank.helpers import customer_of, driving, plain
from tests.views.conftest import Answers

IBAN = "NL02ABNA0123456789"


@pytest.fixture
def lines(office: Office) -> list[int]:
    """Two sure lines, one of three customers' worth, bank charges and unknown money, matched."""
    imported(office, line(1_000_00, "Factuur VF-10040", name="De Vries", iban=IBAN),
             line(250_00, "VF-20001", name="Bakker en Zoon"), line(600_00, "VF-10042 en meer", name="De Vries"),
             line(-12_50, "Kosten"), line(77_00, "geen idee"), total=1_914_50)
    assert bank.match(office.desk).value is not None
    return line_ids(office)


@pytest.fixture
def page(lines: list[int], context: Context, qtbot: QtBot) -> ReconciliationPage:
    made = ReconciliationPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 720)
    made.show()
    return made


def stand(page: ReconciliationPage, line_id: int) -> None:
    page.table.stand_on(page.table.model_.source.index_of(line_id), 0)


def test_reasons_and_parts_of_a_line_are_in_words(page: ReconciliationPage, lines: list[int]) -> None:
    stand(page, lines[0])
    assert any("VF-10040" in words for words in page.panel.reasons())
    assert "1,000.00" in page.balances.words or "1.914" in page.balances.words or "1,914.50" in page.balances.words
    assert page.view is not None and page.view.proposals[0].parts[0].document == "VF-10040"
    page.why()
    assert page.panel.numbers


@pytest.mark.rule("PWIN-05", "BNK-36", "BNK-44", "BNK-32")
def test_enter_accepts_and_the_next_line_comes_up(office: Office, page: ReconciliationPage, lines: list[int],
                                                      qtbot: QtBot) -> None:
    stand(page, lines[0])
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert listed(office)[0] == ("accepted", 1_000_00)
    assert page.table.current() not in (-1, lines[0]) and page.panel.view is not None
    assert "Keep the account" in page.messages()[0]
    page._keep_account(lines[0], customer_of(office, "De Vries"))
    assert page.messages() == ["The account is kept with the customer."]


@pytest.mark.rule("BNK-34")
def test_all_sure_lines_are_accepted_at_once_and_taken_back_at_once(office: Office, page: ReconciliationPage,
                                                                    answering: Answers) -> None:
    answering.waiting.append("high")
    page.accept_level()
    done = [state for state, _amount in listed(office)].count("accepted")
    assert done >= 2 and plain(page.messages()[0]) == f"{done} lines were accepted."
    page._reopen([key for key, (state, _amount) in zip(line_ids(office), listed(office), strict=True) if state == "accepted"])
    assert "accepted" not in [state for state, _amount in listed(office)]


@pytest.mark.rule("BNK-41")
def test_a_line_is_corrected_with_the_rest_on_account_and_split_by_amounts(office: Office, page: ReconciliationPage,
                                                                           lines: list[int]) -> None:
    stand(page, lines[2])

    def correct(form: FormDialog) -> None:
        form.fields["rest"].set_value("on_account")
        assert form.save(), form.messages()

    driving(correct, page.correct)
    view = bank.line(office.desk, lines[2])
    assert view is not None and view.state == "accepted"
    assert [(p.document, p.part.amount) for p in view.parts] == [("VF-10042", 500_00), ("", 100_00)]
    page.tabs.choose(5) if page.tabs is not None else None
    page._choose_view(5)
    stand(page, lines[4])
    told: list[str] = []

    def split(form: FormDialog) -> None:
        parts, whose = form.fields["parts"], customer_of(office, "De Vries")
        six = [Given(Target.SUSPENSE, None, None, 2_00)] * 6
        parts.set_value([Given(Target.ITEM, whose, None, 60_00), *six, Given(Target.SUSPENSE, None, None, 4_00)])
        assert len(parts.parts) == 9 and not form.save()
        told.extend(form.messages())
        parts.parts[7].set_value(Given(Target.SUSPENSE, None, None, 5_00))
        assert form.save(), form.messages()

    driving(split, page.split)
    assert "1.00" in told[0]
    view = bank.line(office.desk, lines[4])
    assert view is not None and [p.part.amount for p in view.parts] == [60_00, *[2_00] * 6, 5_00]
    assert [p.part.target for p in view.parts] == [Target.ITEM, *[Target.SUSPENSE] * 7]


@pytest.mark.rule("BNK-33")
def test_a_rule_by_text_begins_from_a_line_and_the_next_matching_knows_it(office: Office, page: ReconciliationPage,
                                                                          lines: list[int]) -> None:
    stand(page, lines[3])

    def fill(form: FormDialog) -> None:
        assert (form.fields["contains"].value(), form.fields["sign"].value()) == ("Kosten", "paid")
        assert not form.save() and "Choose an account or a customer" in form.messages()[0]
        with office.desk.reading() as session:
            form.fields["account_id"].set_value(session.scalars(
                select(Account.id).where(Account.direct_posting, Account.type == AccountType.PROFIT_AND_LOSS)
                .order_by(Account.number)).first())
        assert form.save(), form.messages()

    driving(fill, page.text_rule)
    assert page.messages() == ["The rule counts from the next matching on."]
    page.match()
    stand(page, lines[3])
    assert page.view is not None and page.view.proposals[0].rule == "TEXT" and page.view.proposals[0].parts[0].account


@pytest.mark.rule("BNK-35")
def test_an_amount_is_found_among_what_everybody_owes(office: Office, page: ReconciliationPage, context: Context,
                                                      lines: list[int]) -> None:
    stand(page, lines[4])
    assert page.view is not None
    finder = AmountFinder(page, context, page.view)
    assert finder.found == []
    finder.amount.set_value(250_00)
    finder.look()
    assert [f.numbers for f in finder.found] == [("VF-20001",)]
    finder.form.deleteLater()


@pytest.mark.rule("BNK-44")
def test_lines_are_put_aside_with_a_reason_and_opened_again(office: Office, page: ReconciliationPage, lines: list[int]) -> None:
    stand(page, lines[4])

    def ignore(form: FormDialog) -> None:
        assert not form.save()
        form.fields["reason"].set_value("Dubbel")
        assert form.save(), form.messages()

    driving(ignore, page.ignore)
    assert listed(office)[4][0] == "ignored"
    page._choose_view(3)
    assert page.table.current() == lines[4] and page.view is not None and page.view.reason == "Dubbel"
    page.reopen()
    assert listed(office)[4][0] in ("new", "suggested")


@pytest.mark.rule("BNK-40", "BNK-45")
def test_accepted_lines_are_posted_and_one_is_taken_back(office: Office, page: ReconciliationPage, lines: list[int],
                                                         answering: Answers) -> None:
    page.posting.post()
    assert page.messages() == ["No line is accepted. Accept lines first, then post them."]
    answering.waiting.append("high")
    page.accept_level()
    page.posting.post()
    assert "posted." in plain(page.messages()[0])
    assert listed(office)[0][0] == "posted"
    page._choose_view(2)
    stand(page, lines[0])
    assert page.view is not None and page.view.voucher
    assert page.correct_action.reason == "This line is decided upon already; open it again first."

    def undo(form: FormDialog) -> None:
        form.fields["reason_id"].set_value(form.fields["reason_id"].choice(1).value)
        form.fields["reason"].set_value("Verkeerde klant")
        assert form.save(), form.messages()

    driving(undo, page.posting.undo)
    assert listed(office)[0][0] == "new"
    with office.desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.rule("PAY-52", "BLK-M36")
def test_the_line_of_a_blocked_customer_has_its_three_choices(office: Office, page: ReconciliationPage, lines: list[int]) -> None:
    with office.desk.writing("test.block") as unit:
        unit.session.get_one(Customer, customer_of(office, "De Vries")).blocked = Blocked.ALL
    page.match()
    with office.desk.reading() as session:
        assert session.get_one(BankStatementLineState, lines[0]).blocked_customer
    page._choose_view(4)
    stand(page, lines[0])
    ways = [words for words, _act in page._blocked_ways(page.view)] if page.view is not None else []
    assert ways == ["Open customer", "Keep as unidentified"] and page.posting._blocked.isEnabled()
    page.accept()
    assert page.messages() and listed(office)[0][0] == "suggested"
    page.to_suspense()
    assert listed(office)[0][0] == "accepted"
    view = bank.line(office.desk, lines[0])
    assert view is not None and view.parts[0].part.target is Target.SUSPENSE
    assert view.parts[0].part.customer_id == customer_of(office, "De Vries")


@pytest.mark.rule("BNK-20", "PWIN-22")
def test_matching_is_stopped_and_nothing_is_changed(page: ReconciliationPage) -> None:
    page._matched(None)
    assert page.messages() == ["The matching was stopped; nothing was changed."]
    page.match()
    assert "lines were matched" in plain(page.messages()[0])


def test_windows_for_decisions_are_closed_without_a_trace(office: Office, page: ReconciliationPage, context: Context) -> None:
    before = listed(office)
    for kind in (Corrector, Splitter):
        assert page.view is not None
        form = kind(page, context, page.view).form
        form.reject()
        form.deleteLater()
    assert listed(office) == before
    card = BalanceCard(context)
    card.show_account(None)
    assert not card.isVisible()
    card.deleteLater()


@pytest.mark.rule("CEN-12", "CEN-03")
def test_a_line_pays_entries_of_a_sister_company_only_when_it_is_asked_to(office: Office, lines: list[int], context: Context,
                                                                          qtbot: QtBot) -> None:
    east = sister(office)
    paired(office, east)
    whose = customer_of(office, "De Vries")
    whom = east.customer("De Vries")
    one_party(office, whose, east, whom)
    debt = invoice(east, whom, 77_00, number="E-1")
    page = ReconciliationPage(context)
    qtbot.addWidget(page)
    assert bank.match(office.desk).value is not None and listed(office)[4][0] == "new"
    stand(page, lines[4])
    seen: list[list[str]] = []

    def refused(form: FormDialog) -> None:
        form.fields["customer"].set_value(whose)
        seen.append([r.values[1] for r in form.findChildren(Table)[0].model_.source.all])  # type: ignore[attr-defined]

    driving(refused, page.correct)

    def accepted(form: FormDialog) -> None:
        form.fields["customer"].set_value(whose)
        form.fields["customer"].committed.emit()
        rows = form.findChildren(Table)[0].model_.source.all  # type: ignore[attr-defined]
        seen.append([r.values[1] for r in rows])
        assert [r.values[1] for r in rows if r.checked] == ["E-1 · East B.V."]
        assert form.save(), form.messages()

    driving(accepted, page.across)
    assert not any("East" in words for words in seen[0]) and seen[1][-1] == "E-1 · East B.V."
    assert bank.post(office.desk).value is not None
    assert left(office, debt) == [0] and whole(office)
