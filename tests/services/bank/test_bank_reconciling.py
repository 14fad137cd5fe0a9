"""A bank account brought to its statement, and unidentified money on its way to a customer (BNK-42, 43, PAY-52, ERR-06)."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.core.enums import EntryType
from app.models.bank import BankStatementLineState, BankTransaction, Reconciliation
from app.models.company import CompanyBankAccount
from app.models.ledger import ClearingItem, CustomerLedgerEntry
from app.queries import bank as queries
from app.queries.listing import ListQuery
from app.rules.matching import Target
from app.services import bank, corrections, payments
from app.services.bank import decisions, reconciling, suspense
from app.services.bank.stored import Part
from tests.services.bank.statements import codes, imported, line, line_ids, listed, own_bank
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, kept, left, posted, receipt, whole
from tests.services.payments.test_settling import reason


def waiting(office: Office) -> list[int]:
    """Movements no statement has shown."""
    with office.desk.reading() as session:
        return list(queries.transaction_listing().keys(session, ListQuery(office.desk.company_id, scope={"view": "open"})))


@pytest.mark.postgres
@pytest.mark.rule("BNK-42", "BNK-43", "PAY-44")
def test_a_journal_payment_meets_its_line_and_the_account_is_closed_without_a_difference(dunning_office: Office) -> None:
    office, account = dunning_office, own_bank(dunning_office)
    who = office.customer()
    journal = kept(office, receipt(office, 1, who, 80_00))
    posted(office, journal, confirmed=frozenset(p.key for p in payments.check(office.desk, journal.journal_id) if p.key))
    imported(office, line(80_00, "los"), line(20_00, "iets"), total=100_00)
    assert bank.match(office.desk).done
    (move,) = waiting(office)
    first, second = line_ids(office)
    now = reconciling.standing_of(office.desk, account)
    assert (now.statement_balance, now.ledger_balance, now.lines_sum, now.transactions_sum) == (100_00, 80_00, 100_00, 80_00)
    assert now.difference == 0
    (pair,) = reconciling.pairs(office.desk, account)
    assert (pair.line_id, pair.transaction_id, pair.sure) == (first, move, True)
    assert codes(reconciling.meet(office.desk, [second], [move]).problems) == ["BNK-42-sum"]
    assert codes(reconciling.meet(office.desk, [first, 99], [move]).problems) == ["BNK-42-choose"]
    group = reconciling.meet(office.desk, [first], [move])
    assert group.value is not None and listed(office)[0] == ("posted", 80_00)
    assert reconciling.part(office.desk, account, group.value or 0).value == 2
    assert listed(office)[0][0] == "new"
    group = reconciling.meet(office.desk, [first], [move])
    assert codes(reconciling.complete(office.desk, account).problems) == ["BNK-43-none"]
    assert bank.ignore(office.desk, [second], "Booked with the next statement").done
    assert reconciling.begin(office.desk, account, D).done
    assert codes(reconciling.begin(office.desk, account, D).problems) == ["BNK-43-open"]
    assert reconciling.complete(office.desk, account).done
    assert codes(reconciling.part(office.desk, account, group.value or 0).problems) == ["BNK-42-reconciled"]
    assert codes(reconciling.begin(office.desk, account, D).problems) == ["BNK-43-early"]
    assert waiting(office) == [] and whole(office)
    assert reconciling.reopen_last(office.desk, account).done
    assert codes(reconciling.reopen_last(office.desk, account).problems) == ["BNK-43-last"]
    with office.desk.reading() as session:
        assert session.scalars(select(Reconciliation.reopened)).one()


@pytest.mark.rule("BNK-43")
def test_a_difference_stops_the_closing_and_cents_go_to_penny_within_the_limit(dunning_local: Office) -> None:
    office, account = dunning_local, own_bank(dunning_local)
    imported(office, line(10_00, "rente"), total=10_00)
    with office.desk.writing("test.limit") as unit:
        unit.session.get_one(CompanyBankAccount, account).penny_limit = 5
    assert codes(reconciling.begin(office.desk, account, D - timedelta(1)).problems) == ["BNK-43-balance"]
    assert reconciling.begin(office.desk, account, D, balance=10_06).done
    asked = reconciling.complete(office.desk, account, penny=True)
    assert codes(asked.problems) == ["BNK-43-difference"]
    assert reconciling.give_up(office.desk, account).done
    assert reconciling.begin(office.desk, account, D, balance=10_05).done
    assert codes(reconciling.complete(office.desk, account).problems) == ["BNK-43-difference"]
    done = reconciling.complete(office.desk, account, penny=True)
    assert done.done, done.problems
    with office.desk.reading() as session:
        voucher = session.scalars(select(Reconciliation.voucher_id)).one()
    assert booked(office, voucher or 0) == [("BANK", 5), ("PENNY", -5)] and whole(office)
    now = reconciling.standing_of(office.desk, account, D)
    assert now.last_reconciled == D and now.difference == -5


@pytest.mark.rule("BNK-43", "UND-07")
def test_a_payment_and_its_reversal_meet_each_other_and_leave_the_list(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    imported(office, line(30_00, "los"), total=30_00)
    assert bank.on_account(office.desk, line_ids(office)[0], who).done
    assert bank.post(office.desk).done
    assert waiting(office) == []
    assert bank.take_back(office.desk, line_ids(office)[0], reason="not hers").done
    assert waiting(office) == []
    with office.desk.reading() as session:
        assert sorted(session.scalars(select(BankTransaction.amount))) == [-30_00, 30_00]
    assert whole(office)


@pytest.mark.rule("PAY-52", "ERR-06")
def test_unidentified_money_goes_to_a_customer_pays_an_entry_and_comes_back(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 70_00, number="F-9", day=D)
    imported(office, line(100_00, "wie is dit", name="Onbekend BV"), total=100_00)
    assert bank.to_suspense(office.desk, line_ids(office)[0]).done
    assert bank.post(office.desk).done
    with office.desk.reading() as session:
        (item,) = queries.suspense_listing().keys(session, ListQuery(office.desk.company_id))
        assert session.get_one(ClearingItem, item).amount == -100_00
    assert codes(suspense.transfer(office.desk, item, who, day=D - timedelta(1)).problems) == ["PAY-52-early"]
    done = suspense.transfer(office.desk, item, who, entry_ids=[entry])
    assert done.value is not None, done.problems
    assert booked(office, done.value.voucher_id) == [("AR", -100_00), ("SUSPENSE", 100_00)]
    assert left(office, entry, done.value.entry_id) == [0, -30_00] and whole(office)
    with office.desk.reading() as session:
        assert session.get_one(CustomerLedgerEntry, done.value.entry_id).entry_type is EntryType.PAYMENT
        assert list(queries.suspense_listing().keys(session, ListQuery(office.desk.company_id))) == []
    assert codes(suspense.transfer(office.desk, item, who).problems) == ["PAY-52-gone"]
    assert codes(bank.take_back(office.desk, line_ids(office)[0], reason="x").problems) == ["BNK-45-transferred"]
    assert "PST-014-cleared" in codes(corrections.reverse(office.desk, of_line(office), D, reason="x").problems)
    assert suspense.transfer_back(office.desk, done.value.voucher_id, D, reason="wrong customer").done
    assert left(office, entry) == [70_00] and whole(office)
    for back in (lambda v, _e: corrections.reverse(office.desk, v, D, reason="not hers"),
                 lambda _v, e: payments.cancel(office.desk, e, D, reason_id=reason(office))):
        again = suspense.transfer(office.desk, item, who).value
        assert again is not None and back(again.voucher_id, again.entry_id).done and whole(office)
        with office.desk.reading() as session:
            assert list(queries.suspense_listing().keys(session, ListQuery(office.desk.company_id))) == [item]
    assert bank.take_back(office.desk, line_ids(office)[0], reason="known now").done
    assert listed(office) == [("new", 100_00)] and whole(office)


def of_line(office: Office) -> int:
    """The voucher of the first line."""
    with office.desk.reading() as session:
        return session.get_one(BankStatementLineState, line_ids(office)[0]).voucher_id or 0


@pytest.mark.rule("PST-014", "BNK-45")
def test_a_voucher_of_a_line_reversed_in_the_ledger_leaves_nothing_waiting_and_its_line_is_new(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    imported(office, line(100_00, "deels", name="Onbekend BV"), line(50_00, "ook", name="Onbekend BV"), total=150_00)
    first, second = line_ids(office)
    for key, most in ((first, 60_00), (second, 10_00)):
        parts = [Part(Target.ON_ACCOUNT, most, who), Part(Target.SUSPENSE, (100_00 if key == first else 50_00) - most)]
        assert decisions.decide(office.desk, key, parts).done
    assert bank.post(office.desk).done and whole(office)
    with office.desk.reading() as session:
        states = [session.get_one(BankStatementLineState, key) for key in (first, second)]
        voucher, entry = states[0].voucher_id or 0, states[1].entry_id or 0
    assert corrections.reverse(office.desk, voucher, D, reason="wrong").done and whole(office)
    assert payments.cancel(office.desk, entry, D, reason_id=reason(office)).done and whole(office)
    with office.desk.reading() as session:
        assert list(queries.suspense_listing().keys(session, ListQuery(office.desk.company_id))) == []
    assert bank.match(office.desk) is not None and {state for state, _amount in listed(office)} <= {"new", "suggested"}
