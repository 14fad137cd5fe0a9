"""Post-dated cheques: the invoice is paid, the amount at risk until the bank took it; replaced, bounced, cancelled (PAY-47)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.core.roles import AccountRole
from app.models.bank import BankStatementLine
from app.models.ledger import CustomerLedgerEntry
from app.models.tills import PostDatedCheque
from app.queries import cheques as queries
from app.queries.listing import ListQuery
from app.services import bank as banking
from app.services import payments
from app.services.tills import cheques
from app.services.tills.cheques import Paper, Received
from tests.services.bank.statements import imported, line
from tests.services.dunning import D, Office
from tests.services.payments.receipts import bank, booked, invoice, left, whole, written
from tests.services.payments.test_settling import reason
from tests.services.tills.test_deposits import waiting

DUE = D + timedelta(30)
PAPER = Paper("C-1", "Rabobank", DUE, "Zwolle")


def registered(office: Office, who: int, *entries: int, paper: Paper = PAPER, amount: int = 250_00) -> int:
    done = cheques.register(office.desk, Received(who, amount, "EUR", paper, entries), D)
    assert done.value is not None, done.problems
    return done.value


def cheque(office: Office, cheque_id: int) -> PostDatedCheque:
    with office.desk.reading() as session:
        row = session.get_one(PostDatedCheque, cheque_id)
        session.expunge(row)
        return row


def at_risk(office: Office, who: int) -> int:
    with office.desk.reading() as session:
        return queries.at_risk(session, office.desk.company_id, [who]).get(who, 0)


def codes(outcome: Any) -> list[str]:
    assert outcome.value is None
    return [p.code for p in outcome.problems]


@pytest.mark.postgres
@pytest.mark.rule("PAY-47")
def test_a_cheque_pays_its_invoice_now_and_stays_at_risk_until_the_bank_took_it(dunning_office: Office) -> None:
    office, desk = dunning_office, dunning_office.desk
    who = office.customer()
    bill = invoice(office, who, 250_00)
    key = registered(office, who, bill)
    entry = cheque(office, key).entry_id
    with desk.reading() as session:
        voucher = session.get_one(CustomerLedgerEntry, entry).voucher_id
    assert sorted(booked(office, voucher)) == [("AR", -250_00), ("PDC", 250_00)] and left(office, bill, entry) == [0, 0]
    assert at_risk(office, who) == 250_00 == waiting(office) and whole(office)
    before = written(office)
    early = office.on(DUE - timedelta(1)).desk
    assert codes(cheques.clear(early, [key], DUE - timedelta(1), bank(office))) == ["PAY-47-early"]
    assert codes(cheques.clear(office.on(DUE).desk, [key], DUE, None)) == ["PAY-47-own"] and written(office) == before
    then = office.on(DUE)
    [number] = cheques.clear(then.desk, [key], DUE, bank(office)).value or ()
    assert booked(then, number) == [("PDC", -250_00), ("BANK", 250_00)] and cheque(then, key).state == "cleared"
    assert at_risk(then, who) == 0 == waiting(then) and whole(then)
    assert codes(cheques.clear(then.desk, [key], DUE, bank(office))) == ["PAY-47-state"]


@pytest.mark.rule("PAY-47")
def test_another_cheque_takes_its_place_and_refers_to_it(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who = office.customer()
    bill = invoice(office, who, 250_00)
    old = registered(office, who, bill)
    assert codes(cheques.exchange(desk, old, replace(PAPER, number="C-2", due=D), D)) == ["PAY-47-due"]
    new = cheques.exchange(desk, old, Paper("C-2", "ING", DUE + timedelta(30)), D).value or 0
    assert cheque(office, old).state == "replaced" and cheque(office, new).replaces_id == old and left(office, bill) == [0]
    assert at_risk(office, who) == 250_00 == waiting(office) and whole(office)
    assert codes(cheques.give_up(desk, old, D, reason_id=reason(office))) == ["PAY-47-state"]
    done = cheques.give_up(desk, new, D, bounced=True, reason_id=reason(office)).value
    assert done is not None and left(office, bill) == [250_00] and cheque(office, new).state == "returned"
    assert at_risk(office, who) == 0 == waiting(office) and whole(office)
    with desk.reading() as session:
        listing = queries.cheque_listing()
        views = {view: [int(k) for k in listing.keys(session, ListQuery(1, scope={"view": view, "today": DUE}))]
                 for view in ("on_hand", "due", "done", "all")}
    assert views == {"on_hand": [], "due": [], "done": [old, new], "all": [old, new]}


@pytest.mark.rule("PAY-47", "UND-09", "BNK-20")
def test_the_statement_clears_a_cheque_and_one_that_bounced_later_waits_for_the_banks_debit(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    key = registered(office, who, invoice(office, who, 250_00), paper=replace(PAPER, number="7654321"))
    then = office.on(DUE)
    imported(then, line(250_00, "cheque 7654321", day=DUE), total=250_00, day=DUE)
    banking.match(then.desk)
    with then.desk.reading() as session:
        [line_id] = [int(k) for k in banking_lines(session)]
    assert banking.accept(then.desk, line_id).done and banking.post(then.desk).done
    assert cheque(then, key).state == "cleared" and waiting(then) == 0 and whole(then)
    assert payments.return_payment(then.desk, cheque(then, key).entry_id, DUE, payments.Return(),
                                   reason_id=reason(then)).done
    assert cheque(then, key).state == "returned" and waiting(then) == -250_00 and whole(then)


def banking_lines(session: Any) -> list[int]:
    return list(session.scalars(select(BankStatementLine.id)))


@pytest.mark.rule("PAY-47", "ERR-02")
@pytest.mark.parametrize(("change", "code"), [
    ({"paper": replace(PAPER, due=D)}, "PAY-47-due"), ({"paper": replace(PAPER, number=" ")}, "PAY-47-number"),
    ({"paper": replace(PAPER, bank="")}, "PAY-47-bank"), ({"amount": 0}, "PAY-47-amount")])
def test_a_cheque_that_says_too_little_is_refused_and_the_day_after_today_is_late_enough(
        dunning_local: Office, change: dict[str, Any], code: str) -> None:
    office, desk = dunning_local, dunning_local.desk
    who = office.customer()
    good = Received(who, 10_00, "EUR", replace(PAPER, due=D + timedelta(1)), (invoice(office, who, 10_00),))
    before = written(office)
    assert codes(cheques.register(desk, replace(good, **change), D)) == [code] and written(office) == before
    if code == "PAY-47-due":
        assert cheques.register(desk, good, D).done
        assert codes(cheques.register(desk, good, D)) == ["PAY-47-twice"]
        assert office.accounts[AccountRole.PDC] and whole(office)
