"""A payment of one company settles invoices of its sister: vouchers in both, all or none, undone in both (CEN-X1)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.core.enums import EntryType
from app.core.roles import AccountRole
from app.models.accounts import Account, DimensionValue
from app.models.company import Company
from app.models.customers import Customer
from app.models.intercompany import IntercompanyLink
from app.models.ledger import GeneralLedgerEntry
from app.queries import intercompany as queries
from app.services import companies, company_parameters, corrections, intercompany, payments, setup_tables
from app.services.payments import Wish
from app.services.payments.linked import open_elsewhere
from app.services.setup_tables import Record
from app.settings import SETTLE_AUTOMATIC
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, left, marked, posted, receipt, told, whole
from tests.services.payments.test_settling import reason

LATER = D + timedelta(3)


def sister(office: Office, name: str = "East B.V.", code: str = "EAST", iban: str = "NL02ABNA0123456789") -> Office:
    """Another company in the same file."""
    spec = companies.NewCompany(name, "NL", code=code, iban=iban)
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
        named[f"{code}to"], named[f"{code}from"] = account(here, f"1{there.desk.company_id}{code}1"), account(
            here, f"1{there.desk.company_id}{code}2")
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


def trio(office: Office) -> tuple[Office, Office, tuple[int, int, int]]:
    """Three companies that may pay for each other, with one customer who is known in all."""
    east, west = sister(office), sister(office, "West B.V.", "WEST", "NL91ABNA0417164300")
    for one, other in ((office, east), (office, west), (east, west)):
        paired(one, other)
    who = office.customer(), east.customer(), west.customer()
    for other, whom in ((east, who[1]), (west, who[2])):
        one_party(office, who[0], other, whom)
    return east, west, who


@pytest.mark.rule("CEN-02", "CEN-03", "CEN-10", "CEN-11", "CEN-12", "SET-06")
def test_a_line_of_a_journal_pays_invoices_of_both_companies_and_both_are_posted_together(dunning_office: Office) -> None:
    office, (east, west, who) = dunning_office, trio(dunning_office)
    company_parameters.change(office.desk, SETTLE_AUTOMATIC, True)
    with office.desk.writing("test.centre") as unit:
        value = DimensionValue(company_id=office.desk.company_id, dimension="cost_centre", code="1", names={"en": "1"})
        unit.session.add(value)
        unit.session.flush()
        centre = value.id
    own = invoice(office, who[0], 100_00, number="F-1")
    debt = invoice(east, who[1], 600_00, number="E-1", tiers=[(D, 20_00)])
    stranger = invoice(west, west.customer(), 50_00, number="W-9")
    line = receipt(office, 1, who[0], 680_00, cost_centre=centre)
    journal = kept(office, line)
    assert not payments.mark(office.desk, journal.journal_id, 1, [Wish(stranger)]).done
    with office.desk.reading() as session:
        assert open_elsewhere(session, office.desk.company_id, who[0]) == [debt]
    marked(office, journal, 1, own, debt)
    pane = payments.pane(office.desk, journal.journal_id, line).value
    assert pane is not None and not pane.problems and [(r.company, r.to_settle, r.discount_now, r.after) for r in pane.rows] == [
        ("", 100_00, 0, 0), ("East B.V.", 580_00, 20_00, 0)]
    assert (pane.distributed, pane.rest) == (680_00, 0) and told(office, journal) == []
    done = posted(office, journal)
    assert left(office, own, debt, done.entries[1], stranger) == [0, 0, 0, 50_00] and done.settled == 2 and whole(office)
    with office.desk.reading() as session:
        owed = session.execute(select(GeneralLedgerEntry.company_id, GeneralLedgerEntry.cost_centre_id).where(
            GeneralLedgerEntry.role == AccountRole.INTERCO).order_by(GeneralLedgerEntry.id)).all()
    assert [tuple(x) for x in owed] == [(office.desk.company_id, centre), (east.desk.company_id, None)]
    later, note = invoice(east, who[1], 25_00, number="E-2"), invoice(east, who[1], -5_00, kind=EntryType.CREDIT_NOTE)
    journal = kept(office, receipt(office, 1, who[0], 26_00))
    marked(office, journal, 1, later, note)
    assert ("CEN-11-there", 0, "marks") in told(office, journal)
    assert payments.unmark(office.desk, journal.journal_id, 1).value == 2
    again = posted(office, journal, confirmed=frozenset({f"PAY-41-credit-{who[0]}--2600"}))
    assert left(office, later, again.entries[1]) == [25_00, -26_00]


@pytest.mark.rule("CEN-11", "CEN-13")
@pytest.mark.parametrize("primary", [True, False])
def test_payment_and_credit_note_pay_an_invoice_through_the_payment_or_directly(dunning_office: Office, primary: bool) -> None:
    office, (east, west, who) = dunning_office, trio(dunning_office)
    debt = invoice(west, who[2], 100_00, number="W-1")
    note = invoice(east, who[1], -25_00, number="E-9", kind=EntryType.CREDIT_NOTE)
    line = receipt(office, 1, who[0], 75_00)
    journal = kept(office, line)
    marked(office, journal, 1, debt, Wish(note, primary=primary))
    pane = payments.pane(office.desk, journal.journal_id, line).value
    assert pane is not None and not pane.problems and [r.after for r in pane.rows] == [0, 0] and pane.rest == 0
    done = posted(office, journal, confirmed=frozenset(p.key for p in payments.check(office.desk, journal.journal_id) if p.key))
    assert left(office, debt, note, done.entries[1]) == [0, 0, 0] and whole(office)
    with office.desk.reading() as session:
        numbers = list(session.scalars(select(IntercompanyLink.number).distinct().order_by(IntercompanyLink.number)))
        owes = {b.partner: b.owes for b in queries.balances(session, office.desk.company_id, D)}
        east_owes = {b.partner: b.owes for b in queries.balances(session, east.desk.company_id, D)}
    assert (owes["West B.V."], len(numbers)) == ((100_00, 3) if primary else (75_00, 2))
    assert east_owes == ({"Voorbeeld B.V.": 25_00} if primary else {"West B.V.": 25_00})
    why = reason(office, "reversal")
    if primary:
        carried = next(n for n in numbers if n.startswith("EAST"))
        assert not intercompany.undo(office.desk, carried, D, reason_id=why).done
        for number in [*(n for n in reversed(numbers) if n != carried), carried]:
            assert intercompany.undo(office.desk, number, D, reason_id=why).value == number
        assert left(office, debt, note, done.entries[1]) == [100_00, -25_00, -75_00] and whole(office)
