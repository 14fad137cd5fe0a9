"""Lines of statements from proposal to voucher and back: matched, decided, split, posted, undone (BNK-20…45, PAY-52)."""

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.core.enums import Blocked, EntryType, VoucherSource
from app.core.roles import AccountRole
from app.models.accounts import ReasonCode
from app.models.bank import BankStatementLineState, LearnedRule, ReconciliationMatch, TextRule
from app.models.company import CompanyBankAccount
from app.models.customers import CustomerBankAccount
from app.models.ledger import ClearingItem, ClearingMatch, CustomerLedgerEntry, GeneralLedgerEntry, Voucher
from app.rules.matching import Target
from app.services import bank, company_parameters, payments
from app.services.bank import Files, Part
from app.services.payments import Wish
from app.settings import SETTLE_PARTIAL_DISCOUNT
from tests.formats.bank import camt_files as camt
from tests.services import dunning
from tests.services.bank.statements import PAYER, codes, imported, line, line_ids, listed, own_iban
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, kept, left, marked, receipt, whole
from tests.services.test_journal import block


def known(office: Office, name: str = "De Vries") -> int:
    """A customer whose account is kept."""
    who = office.customer(name)
    with office.desk.writing("test.account") as unit:
        unit.session.add(CustomerBankAccount(company_id=office.desk.company_id, customer_id=who, iban=PAYER))
    return who


def matched(office: Office) -> bank.Matched:
    done = bank.match(office.desk)
    assert done.value is not None, done.problems
    return done.value


def shown(office: Office, place: int = 0) -> bank.LineView:
    found = bank.line(office.desk, line_ids(office)[place])
    assert found is not None
    return found


def accepted(office: Office, place: int = 0) -> bank.Decided:
    done = bank.accept(office.desk, line_ids(office)[place])
    assert done.value is not None, done.problems
    return done.value


def posted(office: Office, **more: object) -> bank.PostedLines:
    done = bank.post(office.desk, **more)  # type: ignore[arg-type]
    assert done.value is not None, done.problems
    return done.value


@pytest.mark.postgres
@pytest.mark.rule("BNK-X1", "BNK-20", "BNK-22", "BNK-36", "BNK-40", "BNK-45", "UND-07")
def test_a_line_naming_two_invoices_is_posted_with_the_discount_it_has_left_and_taken_back(dunning_office: Office) -> None:
    office = dunning_office
    who = known(office)
    whole_one = invoice(office, who, 1000_00, number="10040")
    part_one = invoice(office, who, 1000_00, number="10042", due=D + timedelta(40), tiers=[(D + timedelta(5), 20_00)])
    imported(office, line(1485_00, "10040 + part 10042", iban=PAYER), total=1485_00)
    seen: list[tuple[int, int]] = []
    assert bank.match(office.desk, progress=lambda n, of: seen.append((n, of))).value == bank.Matched(1, 0, 1)
    assert seen[-1] == (1, 1)
    view = shown(office)
    best = view.proposals[0]
    assert (view.state, best.rule, best.customer_id) == ("suggested", "M2", who)
    assert [p.document for p in best.parts] == ["10040", "10042"]
    assert "BNK-why-documents" in [code for code, _saw in best.reasons] and "BNK-why-iban" in [c for c, _saw in best.reasons]
    accepted(office)
    assert listed(office) == [("accepted", 1485_00)] and bank.check(office.desk, line_ids(office)) == {}
    done = posted(office)
    (voucher, _number), = done.vouchers.values()
    assert booked(office, voucher) == [("AR", -1485_00), ("BANK", 1485_00)]
    assert left(office, whole_one, part_one) == [0, 515_00]
    view = shown(office)
    assert (view.state, view.voucher_id) == ("posted", voucher) and whole(office)
    assert bank.post(office.desk, line_ids(office)).value == bank.PostedLines(dict(done.vouchers))
    assert codes(bank.take_back_import(office.desk, bank.imports(office.desk)[0].import_id).problems) == ["BNK-44-posted"]
    back = bank.take_back(office.desk, line_ids(office)[0], reason="wrong customer")
    assert back.value is not None, back.problems
    assert left(office, whole_one, part_one) == [1000_00, 1000_00] and listed(office) == [("new", 1485_00)]
    with office.desk.reading() as session:
        groups = [row.line_id for row in session.scalars(select(ReconciliationMatch))]
        assert groups == [None, None], "the payment and its mirror are matched with each other"
    assert whole(office)
    assert matched(office).medium == 1


@pytest.mark.rule("BNK-X2", "BNK-24", "BNK-30", "BNK-34", "DSC-04", "BNK-33")
def test_all_that_is_sure_is_accepted_together_and_undone_together(dunning_local: Office) -> None:
    office = dunning_local
    who, other = known(office), office.customer("Jansen")
    one = invoice(office, who, 1000_00, number="F-1001", tiers=[(D + timedelta(5), 10_00)])
    twin, twin2 = (invoice(office, other, 500_00, number=n) for n in ("F-2001", "F-2002"))
    imported(office, line(990_00, iban=PAYER), line(500_00, "dank", name="Jansen"), line(77_00, "onbekend"), total=1567_00)
    found = matched(office)
    assert (found.lines, found.high) == (3, 1)
    assert shown(office, 0).proposals[0].rule == "H10"
    assert shown(office, 1).proposals[0].manual and shown(office, 2).proposals == ()
    done = bank.accept_level(office.desk)
    assert done.value == (line_ids(office)[0],)
    assert listed(office) == [("accepted", 990_00), ("suggested", 500_00), ("new", 77_00)]
    assert bank.reopen(office.desk, done.value).value == 1
    assert listed(office)[0] == ("suggested", 990_00)
    bank.accept_level(office.desk)
    posted(office)
    assert left(office, one, twin, twin2) == [0, 500_00, 500_00] and whole(office)


@pytest.mark.rule("BNK-41", "BNK-44", "PWO-06", "SET-15", "ERR-06")
def test_a_line_is_split_over_customers_accounts_and_differences(dunning_local: Office) -> None:
    office = dunning_local
    one, two = known(office), office.customer("Jansen")
    first = invoice(office, one, 100_00, number="F-1")
    second, third = invoice(office, two, 200_00, number="F-2"), invoice(office, two, 50_00, number="F-3")
    imported(office, line(350_00, "verzamel"), total=350_00)
    key = line_ids(office)[0]
    paid = bank.pay_entries(office.desk, key, [first, second]).value
    assert paid is not None and [p.amount for p in paid] == [100_00, 200_00] and all(p.closes for p in paid)
    less = (*paid, Part(Target.ITEM, 40_00, two, third, settles=40_00))
    assert codes(bank.decide(office.desk, key, less).problems) == ["BNK-41-sum"]
    shut = bank.close(office.desk, key, less, third, Target.DISCOUNT).value
    assert shut is not None and [p.amount for p in shut] == [100_00, 200_00, 50_00, -10_00]
    split = bank.rest(office.desk, key, shut, Target.SUSPENSE).value
    assert split is not None and split[-1].amount == 10_00
    assert bank.decide(office.desk, key, split).done
    done = posted(office)
    assert left(office, first, second, third) == [0, 0, 0]
    voucher = next(iter(done.vouchers.values()))[0]
    assert sorted(booked(office, voucher)) == [("AR", -240_00), ("AR", -100_00), ("BANK", 350_00), ("SUSPENSE", -10_00)]
    assert whole(office)


@pytest.mark.rule("BNK-41", "SET-06")
def test_parts_that_cannot_be_are_told_one_by_one(dunning_local: Office) -> None:
    office = dunning_local
    who, other = known(office), office.customer("Jansen")
    entry, held = invoice(office, who, 100_00, number="F-1"), invoice(office, who, 60_00, number="F-2")
    journal = kept(office, receipt(office, 1, who, 60_00))
    marked(office, journal, 1, Wish(held))
    imported(office, line(100_00), total=100_00)
    key = line_ids(office)[0]
    tell = lambda *parts: codes(bank.decide(office.desk, key, parts).problems)  # noqa: E731
    assert tell(Part(Target.ITEM, 120_00, who, entry), Part(Target.ON_ACCOUNT, -20_00, who)) == ["BNK-41-more"]
    assert tell(Part(Target.ITEM, 60_00, who, held), Part(Target.ON_ACCOUNT, 40_00, who)) == ["SET-06-held"]
    assert tell(Part(Target.ITEM, 100_00, other, entry)) == ["BNK-41-elsewhere"]
    assert tell(Part(Target.ON_ACCOUNT, 100_00)) == ["BNK-41-customer"]
    assert tell(Part(Target.LEDGER, 100_00, account_id=office.accounts[AccountRole.AR])) == ["BNK-41-direct"]
    assert tell(Part(Target.ITEM, 110_00, who, entry, settles=100_00),
                Part(Target.WRITE_OFF, -10_00, who)) == ["BNK-41-difference", "BNK-41-writeoff"]
    assert listed(office) == [("new", 100_00)]
    assert codes(bank.accept(office.desk, key).problems) == ["BNK-20-none"]
    assert codes(bank.post(office.desk).problems) == ["BNK-40-none"]


@pytest.mark.rule("BNK-44", "BNK-42")
def test_a_line_is_ignored_with_a_reason_and_comes_back(dunning_local: Office) -> None:
    office = dunning_local
    imported(office, line(-15_00, "dubbel"), total=-15_00)
    keys = line_ids(office)
    assert codes(bank.ignore(office.desk, keys, " ").problems) == ["BNK-44-reason"]
    assert bank.ignore(office.desk, keys, "Counted twice by the bank").value == 1
    view = shown(office)
    assert (view.state, view.reason) == ("ignored", "Counted twice by the bank") and listed(office, "open") == []
    assert codes(bank.on_account(office.desk, keys[0], 1).problems) == ["BNK-44-decided"]
    assert bank.reopen(office.desk, keys).value == 1 and listed(office) == [("new", -15_00)]
    assert codes(bank.reopen(office.desk, keys).problems) == ["BNK-44-open"]


@pytest.mark.rule("BNK-32")
def test_what_she_accepts_teaches_and_an_account_is_offered_once(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer("De Vries")
    imported(office, line(10_00, "bijdrage", iban=PAYER, name="Vries Holding"), line(20_00, "bijdrage", iban=PAYER), total=30_00)
    first, second = line_ids(office)
    done = bank.on_account(office.desk, first, who)
    assert done.value is not None and (done.value.ask_account, done.value.customer_id) == (PAYER, who)
    with office.desk.reading() as session:
        learned = {(r.kind, r.confirmed) for r in session.scalars(select(LearnedRule))}
        assert learned == {("iban", 1), ("name", 1)}
    matched(office)
    view = shown(office, 1)
    assert view.proposals[0].rule == "L6" and view.customer_id == who
    again = bank.accept(office.desk, second)
    assert again.value is not None and again.value.ask_account is None
    assert bank.keep_account(office.desk, first, who).done
    assert codes(bank.keep_account(office.desk, first, who).problems) == ["BNK-32-account"]


@pytest.mark.rule("PAY-52", "BLK-M36", "BLK-16")
def test_a_blocked_customers_money_stays_in_review_goes_to_suspense_or_is_posted_with_a_change(dunning_local: Office) -> None:
    office = dunning_local
    who = known(office)
    entry = invoice(office, who, 100_00, number="F-7001")
    imported(office, line(100_00, "F-7001", iban=PAYER), line(50_00, "los", iban=PAYER), total=150_00)
    block(office, who, Blocked.ALL)
    matched(office)
    first, second = line_ids(office)
    with office.desk.reading() as session:
        assert session.get_one(BankStatementLineState, first).blocked_customer
    assert shown(office).blocked and not bank.accept(office.desk, first).done
    assert bank.accept_level(office.desk).value == ()
    assert bank.to_suspense(office.desk, second, who).done
    posted(office)
    with office.desk.reading() as session:
        item = session.scalars(select(ClearingItem)).one()
        assert (item.amount, item.customer_id, item.document_id) == (-50_00, who, second)
        reason = next(r.id for r in session.scalars(select(ReasonCode)) if "status" in r.uses)
    done = bank.post_blocked(office.desk, first, who, reason_id=reason, note="money came in")
    assert done.value is not None, done.problems
    assert left(office, entry) == [0] and listed(office) == [("posted", 100_00), ("posted", 50_00)] and whole(office)


@pytest.mark.rule("BNK-40", "BNK-44", "ERR-02")
def test_a_line_that_cannot_be_posted_stops_all_or_stays_behind_with_its_reason(dunning_local: Office) -> None:
    office = dunning_local
    who = known(office)
    imported(office, line(10_00, iban=PAYER), line(20_00, day=D), total=30_00)
    first, second = line_ids(office)
    assert bank.on_account(office.desk, first, who).done
    other = office.customer("Jansen")
    assert bank.on_account(office.desk, second, other).done
    block(office, other, Blocked.ALL)
    refused = bank.post(office.desk)
    assert refused.value is None and [p.refs for p in refused.problems] == [(("bank_statement_line", second),)]
    assert listed(office) == [("accepted", 10_00), ("accepted", 20_00)]
    done = posted(office, skip_errors=True)
    assert set(done.vouchers) == {first} and set(done.refused) == {second}
    view = shown(office, 1)
    assert view.state == "error" and view.errors and view.parts and whole(office)
    assert bank.reopen(office.desk, [second]).value == 1


@pytest.mark.rule("UND-09", "UND-10", "BNK-26", "BNK-45")
def test_a_payment_the_bank_took_back_opens_its_invoice_with_the_charge_booked(dunning_local: Office) -> None:
    office = dunning_local
    who = known(office)
    entry = invoice(office, who, 100_00, number="F-8001")
    imported(office, line(100_00, "F-8001", iban=PAYER, end_to_end="E-77"), total=100_00)
    matched(office)
    accepted(office)
    posted(office)
    later = D + timedelta(3)
    imported(office, line(-107_50, "storno F-8001", iban=PAYER, day=later,
                          more="<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>"), total=-107_50, opening=100_00, number="2", day=later)
    key = line_ids(office)[1]
    with office.desk.reading() as session:
        payment = session.scalars(select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.entry_type == "payment")).one()
    parts = (Part(Target.ITEM, -100_00, who, payment, settles=-100_00), Part(Target.FEE, -7_50))
    decided = bank.decide(office.desk, key, parts)
    assert decided.done, decided.problems
    with office.desk.reading() as session:
        reason = session.scalars(select(ReasonCode.id)).first()
    bank.decide(office.desk, key, (Part(Target.ITEM, -100_00, who, payment, settles=-100_00, reason_id=reason), parts[1]))
    asked = bank.post(office.desk)
    assert codes(asked.problems) == ["MST-033-future"]
    posted(office, confirmed=frozenset(p.key for p in asked.problems if p.key))
    assert left(office, entry) == [100_00] and whole(office)
    assert listed(office)[1] == ("posted", -107_50)
    refused = bank.take_back(office.desk, key, reason="it stands after all")
    keys = frozenset(p.key for p in refused.problems if p.key)
    back = bank.take_back(office.desk, key, reason="it stands after all", confirmed=keys)
    assert back.value is not None, back.problems
    assert booked(office, back.value) == [("AR", -100_00), ("BANK", 100_00)]
    assert listed(office)[1][0] == "new" and left(office, entry) == [100_00] and whole(office)
    with office.desk.reading() as session:
        fees = session.scalars(select(func.sum(GeneralLedgerEntry.amount)).where(
            GeneralLedgerEntry.role == AccountRole.BANKFEE)).one()
        anew = session.scalars(select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.voucher_id == back.value)).one()
    assert (fees, left(office, anew)) == (0, [-100_00])


def _kill_while_posting(path: str) -> None:
    office = dunning.opened(Path(path))
    with office.desk.writing("outer"):
        assert bank.post(office.desk).done
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.rule("BNK-40", "ERR-02", "PAY-45")
def test_a_kill_while_posting_leaves_lines_accepted_and_posting_again_posts_once(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    imported(office, line(30_00, "los"), line(40_00, "los"), total=70_00)
    for key in line_ids(office):
        assert bank.on_account(office.desk, key, who).done
    path = str(office.desk.file.target)
    office.desk.file.close()
    code = f"from tests.services.bank.test_bank_lines import _kill_while_posting as k; k({path!r})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -signal.SIGKILL
    again = dunning.opened(Path(path))
    assert listed(again) == [("accepted", 30_00), ("accepted", 40_00)]
    first = posted(again)
    assert posted(again, line_ids=line_ids(again)).vouchers == first.vouchers and whole(again)
    again.desk.file.close()


@pytest.mark.rule("BNK-27", "BNK-25", "BNK-X3", "BNK-31")
def test_an_entry_is_offered_to_one_line_and_not_to_one_that_another_was_accepted_for(dunning_local: Office) -> None:
    office = dunning_local
    who = known(office)
    entry = invoice(office, who, 500_00, number="F-3001")
    imported(office, line(500_00, "F-3001", iban=PAYER, reference="A"), line(500_00, "F-3001", iban=PAYER, reference="B"),
             total=1000_00)
    matched(office)
    first, second = shown(office, 0), shown(office, 1)
    assert first.proposals[0].parts[0].part.entry_id == entry
    assert all(p.part.entry_id != entry for proposal in second.proposals for p in proposal.parts)
    accepted(office)
    refused = bank.decide(office.desk, second.line_id, [Part(Target.ITEM, 500_00, who, entry)])
    assert codes(refused.problems) == ["SET-06-held"]
    matched(office)
    assert shown(office, 0).state == "accepted", "a run leaves decided lines alone"


@pytest.mark.rule("UND-07", "BNK-45")
def test_a_payment_cancelled_elsewhere_makes_its_line_new_at_the_next_run(dunning_local: Office) -> None:
    office = dunning_local
    who = known(office)
    entry = invoice(office, who, 60_00, number="F-6001")
    imported(office, line(60_00, "F-6001", iban=PAYER), total=60_00)
    matched(office)
    accepted(office)
    posted(office)
    with office.desk.reading() as session:
        payment = session.get_one(BankStatementLineState, line_ids(office)[0]).entry_id
        reason = next(r.id for r in session.scalars(select(ReasonCode)))
    assert payment is not None
    done = payments.cancel(office.desk, payment, D, reason_id=reason)
    assert done.value is not None, done.problems
    assert left(office, entry) == [60_00]
    assert matched(office).high == 1 and shown(office).state == "suggested" and whole(office)


@pytest.mark.rule("BNK-33", "BNK-20", "PST-012")
def test_a_text_rule_sends_bank_costs_to_their_account_and_a_part_payment_leaves_the_rest(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer("Peeters")
    costs = office.accounts[AccountRole.BANKFEE]
    with office.desk.writing("test.rule") as unit:
        unit.session.add(TextRule(company_id=office.desk.company_id, contains="kosten rekening", sign="paid", account_id=costs))
    entry = invoice(office, who, 500_00, number="F-1010")
    imported(office, line(-4_95, "Kosten zakelijke rekening maart"), line(450_00, "deel van F-1010", name="Peeters"),
             total=445_05)
    matched(office)
    assert shown(office, 0).proposals[0].rule == "TEXT"
    assert [p.part.account_id for p in shown(office, 0).proposals[0].parts] == [costs]
    accepted(office)
    (voucher, _number), = posted(office).vouchers.values()
    assert booked(office, voucher) == [("BANK", -4_95), ("BANKFEE", 4_95)]
    with office.desk.reading() as session:
        assert session.get_one(Voucher, voucher).source is VoucherSource.BNK
    part = shown(office, 1).proposals[0].parts[0].part
    assert (part.entry_id, part.amount, part.closes) == (entry, 450_00, False)
    accepted(office, 1)
    posted(office)
    assert left(office, entry) == [50_00] and whole(office)
    assert bank.take_back(office.desk, line_ids(office)[0], reason="other account").done
    assert listed(office)[0] == ("new", -4_95) and whole(office)


@pytest.mark.rule("BNK-01", "BNK-46", "BNK-20")
def test_a_sum_is_split_over_the_single_payments_an_advice_tells(dunning_local: Office) -> None:
    office = dunning_local
    one, two = office.customer("Peeters"), office.customer("Jansen")
    first, second = invoice(office, one, 100_00, number="F-5001"), invoice(office, two, 40_00, number="F-5002")
    told = camt.document(camt.statement(
        line(100_00, "F-5001", reference="SUM1"), line(40_00, "F-5002", reference="SUM1"), balances="", number="5", kind="Ntfctn",
        account=f"<IBAN>{own_iban(office)}</IBAN>"), container="BkToCstmrDbtCdtNtfctn")
    assert bank.accept_files(office.desk, Files((("advice.xml", told),))).done
    imported(office, line(140_00, "Verzamelboeking 2 posten", reference="SUM1"), total=140_00)
    matched(office)
    view = next(v for v in (bank.line(office.desk, key) for key in line_ids(office)) if v is not None)
    (best,) = view.proposals
    assert [p.part.entry_id for p in best.parts] == [first, second] and best.reasons[0][0] == "BNK-why-listed"
    assert bank.accept(office.desk, view.line_id).done
    (voucher, _number), = posted(office).vouchers.values()
    assert booked(office, voucher) == [("AR", -100_00), ("AR", -40_00), ("BANK", 140_00)]
    assert left(office, first, second) == [0, 0] and whole(office)


@pytest.mark.rule("BNK-23", "BNK-20")
@pytest.mark.parametrize("at_once", [True, False])
def test_a_transfer_between_own_accounts_is_under_way_until_the_other_statement_shows_it(dunning_local: Office,
                                                                                        at_once: bool) -> None:
    office, other = dunning_local, "NL02ABNA0123456789"
    with office.desk.writing("test.bank") as unit:
        first = unit.session.scalars(select(CompanyBankAccount)).first()
        assert first is not None
        unit.session.add(CompanyBankAccount(company_id=1, holder="Savings", iban=other, currency="EUR",
                                            account_id=first.account_id))
    imported(office, line(-500_00, "sparen", iban=other), total=-500_00)
    if not at_once:
        matched(office)
        accepted(office)
        posted(office)
        with office.desk.reading() as session:
            assert session.scalars(select(ClearingItem.amount)).all() == [500_00]
    imported(office, line(500_00, "sparen", iban=own_iban(office)), total=500_00, account=other, number="9")
    matched(office)
    for place in (0, 1) if at_once else (1,):
        accepted(office, place)
    posted(office)
    with office.desk.reading() as session:
        assert session.scalars(select(ClearingItem.amount)).all() == [500_00]
        assert session.scalars(select(ClearingMatch.amount)).all() == [500_00]
    assert [state for state, _amount in listed(office)] == ["posted", "posted"] and whole(office)


@pytest.mark.rule("BNK-41", "SET-15", "PWO-06")
def test_an_entry_closed_with_a_difference_takes_no_money_of_the_others_on_its_line(dunning_local: Office) -> None:
    office = dunning_local
    who = known(office)
    first, second = invoice(office, who, 700_00, number="F-1", due=D), invoice(office, who, 400_00, number="F-2")
    with office.desk.writing("test.reason") as unit:
        why = unit.session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == office.desk.company_id)).first()
    for number, target in enumerate((Target.DISCOUNT, Target.WRITE_OFF), 1):
        imported(office, line(1000_00, f"verzamel {number}", iban=PAYER, reference=f"R{number}"), total=1000_00,
                 opening=(number - 1) * 1000_00, number=str(number))
        key = line_ids(office)[-1]
        parts = (Part(Target.ITEM, 600_00, who, first, settles=600_00), Part(Target.ITEM, 400_00, who, second, closes=True))
        shut = bank.close(office.desk, key, parts, first, target, reason_id=why).value
        assert shut is not None and bank.decide(office.desk, key, shut).done
        posted(office)
        assert left(office, first, second) == [0, 0] and whole(office)
        assert bank.take_back(office.desk, key, reason="again").done
        assert bank.ignore(office.desk, [key], "tried").done


@pytest.mark.rule("UND-11", "UND-09", "BNK-41")
def test_a_payment_comes_back_as_a_whole_or_not_at_all(dunning_local: Office) -> None:
    office = dunning_local
    who = known(office)
    bill = invoice(office, who, 495_00, number="F-8001")
    imported(office, line(495_00, "F-8001", iban=PAYER), total=495_00)
    matched(office)
    accepted(office)
    posted(office)
    with office.desk.reading() as session:
        payment = session.scalars(select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.amount == -495_00)).one()
    imported(office, line(-200_00, "storno", iban=PAYER, more="<RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf>"), total=-200_00,
             opening=495_00, number="2")
    key = line_ids(office)[1]
    assert bank.decide(office.desk, key, (Part(Target.ITEM, -200_00, who, payment, settles=-200_00),)).done
    assert codes(bank.post(office.desk, [key]).problems) == ["BNK-40-part"]
    assert left(office, bill) == [0] and whole(office)


@pytest.mark.rule("BNK-24", "DSC-07", "DSC-10")
def test_a_line_is_compared_with_the_discount_an_entry_has_left(dunning_local: Office) -> None:
    office = dunning_local
    who = known(office)
    assert company_parameters.change(office.desk, SETTLE_PARTIAL_DISCOUNT, True).done
    bill = invoice(office, who, 1000_00, number="F-7001", tiers=[(D + timedelta(5), 20_00)])
    journal = kept(office, receipt(office, 1, who, 490_00))
    marked(office, journal, 1, bill)
    assert payments.post(office.desk, journal.journal_id).done and left(office, bill) == [500_00]
    note = invoice(office, who, -100_00, number="C-1", kind=EntryType.CREDIT_NOTE, tiers=[(D + timedelta(5), 2_00)])
    imported(office, line(490_00, iban=PAYER), total=490_00)
    key = line_ids(office)[0]
    matched(office)
    assert shown(office).proposals[0].rule == "H10"
    paid = bank.pay_entries(office.desk, key, [bill]).value
    assert paid is not None and [(p.amount, p.discount, p.closes) for p in paid] == [(490_00, 10_00, True)]
    both = bank.pay_entries(office.desk, key, [note, bill]).value
    assert both is not None and [(p.amount, p.discount) for p in both] == [(-100_00, 0), (490_00, 10_00)]
    accepted(office)
    posted(office)
    assert left(office, bill, note) == [0, -100_00] and whole(office)
