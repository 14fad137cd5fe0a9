"""A payment of one company settles invoices of its sister: vouchers in both, all or none, undone in both (CEN-X1)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.core.roles import AccountRole
from app.models.accounts import Account
from app.models.company import Company
from app.models.customers import Customer
from app.models.intercompany import IntercompanyLink
from app.models.ledger import GeneralLedgerEntry
from app.queries import intercompany as queries
from app.services import companies, corrections, intercompany, setup_tables
from app.services.setup_tables import Record
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, left, posted, receipt, whole
from tests.services.payments.test_settling import reason

LATER = D + timedelta(3)


def sister(office: Office) -> Office:
    """A second company in the same file."""
    spec = companies.NewCompany("East B.V.", "NL", code="EAST", iban="NL02ABNA0123456789")
    made = companies.create_company(office.desk.file, spec, user_name="Anna", clock=office.desk.clock)
    assert made.value is not None, made.problems
    desk = replace(office.desk, company_id=made.value.company_id)
    with desk.writing("test.terms") as unit:
        dunning._terms(unit.session, desk.company_id)
    return dunning._office(desk)


def account(office: Office, number: str) -> int:
    """A balance account of a company."""
    with office.desk.writing("test.account") as unit:
        like = unit.session.get_one(Account, office.accounts[AccountRole.TRANSIT])
        made = Account(company_id=office.desk.company_id, number=number, names={"en": number}, type=like.type,
                       direct_posting=True, control=False, blocked=False)
        unit.session.add(made)
        unit.session.flush()
        return made.id


def paired(office: Office, other: Office) -> dict[str, int]:
    """Both companies keep a row for each other; due-to and due-from accounts by name."""
    named: dict[str, int] = {}
    for here, there in ((office, other), (other, office)):
        code = "A" if here is office else "B"
        named[f"{code}to"], named[f"{code}from"] = account(here, f"19{code}1"), account(here, f"19{code}2")
        table = setup_tables.table("intercompany_pairs")
        values = {**setup_tables.proposed(table).values, "partner_id": there.desk.company_id,
                  "due_to_id": named[f"{code}to"], "due_from_id": named[f"{code}from"]}
        done = setup_tables.save(here.desk, table, Record(None, None, values))
        assert done.value is not None, done.problems
    return named


def one_party(office: Office, who: int, other: Office, whom: int) -> None:
    with office.desk.writing("test.party") as unit:
        unit.session.get_one(Customer, whom).party_id = unit.session.get_one(Customer, who).party_id


def lines(office: Office, number: str) -> dict[int, list[tuple[int, int]]]:
    """Account and amount of the vouchers under a number, by company."""
    found: dict[int, list[tuple[int, int]]] = {}
    with office.desk.reading() as session:
        for link in session.scalars(select(IntercompanyLink).where(IntercompanyLink.number == number)):
            found[link.company_id] = [(x.account_id, x.accounting_amount) for x in session.scalars(
                select(GeneralLedgerEntry).where(GeneralLedgerEntry.voucher_id == link.voucher_id)
                .order_by(GeneralLedgerEntry.line_no))]
    return found


@pytest.mark.postgres
@pytest.mark.rule("CEN-01", "CEN-02", "CEN-03", "CEN-05", "CEN-13", "CEN-15", "UND-03")
def test_a_payment_here_closes_an_invoice_there_and_both_are_taken_back_together(dunning_office: Office) -> None:
    office, east = dunning_office, sister(dunning_office)
    who, whom = office.customer(), east.customer()
    debt, more = invoice(east, whom, 600_00, number="E-1"), invoice(east, whom, 500_00, number="E-2")
    money = posted(office, kept(office, receipt(office, 1, who, 800_00, prepayment=False)),
                   confirmed=frozenset({f"PAY-41-credit-{who}--80000"})).entries[1]
    refused = intercompany.settle(office.desk, money, [debt], D)
    assert {p.code for p in refused.problems} == {"CEN-01-group", "CEN-01-pair", "CEN-01-party", "MST-022-none"}
    named = paired(office, east)
    assert {p.code for p in intercompany.settle(office.desk, money, [debt], D).problems} == {"CEN-01-party"}
    assert intercompany.debts(office.desk, money) == []
    one_party(office, who, east, whom)
    assert [(d.document_no, d.company, d.remaining) for d in intercompany.debts(office.desk, money)] == [
        ("E-1", "East B.V.", 600_00), ("E-2", "East B.V.", 500_00)]
    seen = intercompany.preview(office.desk, money, [debt, more], D)
    assert seen.value is not None and len(seen.value) == 4 and left(office, money, debt, more) == [-800_00, 600_00, 500_00]
    done = intercompany.settle(office.desk, money, [debt, more], D)
    assert done.value is not None, done.problems
    assert left(office, money, debt, more) == [0, 0, 300_00] and whole(office)
    ar = {office.desk.company_id: office.accounts[AccountRole.AR], east.desk.company_id: east.accounts[AccountRole.AR]}
    assert lines(office, done.value[0]) == {
        office.desk.company_id: [(ar[office.desk.company_id], 600_00), (named["Ato"], -600_00)],
        east.desk.company_id: [(ar[east.desk.company_id], -600_00), (named["Bfrom"], 600_00)]}
    with office.desk.reading() as session:
        assert [(b.partner, b.currency, b.owes, b.claimed, b.difference) for b in queries.balances(
            session, office.desk.company_id, D)] == [("East B.V.", "EUR", 800_00, 800_00, 0)]
        number = intercompany.number_of(session, office.desk.company_id, money)
        settlement = queries.settlement_of(session, office.desk.company_id, done.value[0])
    assert number == done.value[1]
    why = reason(office, "reversal")
    alone = corrections.undo_settlement(office.desk, settlement, D, reason_id=why)
    assert "UND-13-intercompany" in {p.code for p in alone.problems}
    assert [p.code for p in intercompany.undo(office.desk, number, D).problems] == ["PST-014-reason"]
    for n in reversed(done.value):
        back = intercompany.undo(office.desk, n, D, reason_id=why)
        assert back.value == n, back.problems
    assert left(office, money, debt, more) == [-800_00, 600_00, 500_00] and whole(office)
    with office.desk.reading() as session:
        assert intercompany.number_of(session, office.desk.company_id, money) is None
        assert [b.owes for b in queries.balances(session, office.desk.company_id, D) if b.owes or b.claimed] == []
    assert intercompany.undo(office.desk, number, D, reason_id=why).problems


@pytest.mark.rule("CEN-03", "CEN-06", "CEN-07")
def test_the_discount_of_the_invoice_is_posted_where_it_was_invoiced_and_nothing_is_half_posted(dunning_local: Office) -> None:
    office, east = dunning_local, sister(dunning_local)
    named = paired(office, east)
    who, whom = office.customer(), east.customer()
    one_party(office, who, east, whom)
    debt = invoice(east, whom, 600_00, number="E-1", tiers=[(D, 20_00)])
    gone = invoice(east, whom, 50_00, number="E-2")
    money = posted(office, kept(office, receipt(office, 1, who, 580_00)),
                   confirmed=frozenset({f"PAY-41-credit-{who}--58000"})).entries[1]
    half = intercompany.settle(office.desk, money, [debt, gone], D)
    assert [p.code for p in half.problems] == ["CEN-02-used"] and left(office, money, debt) == [-580_00, 600_00]
    done = intercompany.settle(office.desk, money, [debt], D)
    assert done.value is not None, done.problems
    assert left(office, money, debt) == [0, 0] and whole(office)
    assert lines(office, done.value[0])[east.desk.company_id] == [
        (east.accounts[AccountRole.AR], -580_00), (named["Bfrom"], 580_00),
        (east.accounts[AccountRole.AR], -20_00), (east.accounts[AccountRole.CASHDISC], 20_00)]
    assert intercompany.undo(office.desk, done.value[0], D, reason_id=reason(office, "reversal")).value
    assert left(office, money, debt) == [-580_00, 600_00] and whole(office)
    with office.desk.reading() as session:
        assert len({session.get_one(Company, o.desk.company_id).payment_group_id for o in (office, east)}) == 1
